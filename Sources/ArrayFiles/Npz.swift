import Foundation

/// numpy's npz files: zip archives with one npy file `name.npy` for each array.
public enum Npz {
  /// Reads the arrays of the file at `path`, in its order.
  ///
  /// - Parameter names: only these, where given (the others are not unfolded, and other members
  ///   need not be arrays); a name that is not there is left out.
  /// - Throws: `ArrayFileError` for a damaged or hostile archive and for members that are no arrays.
  public static func read(
    _ path: String, only names: [String]? = nil, limits: SizeLimits = .standard
  ) throws -> NamedArrays {
    let archive = try ZipArchive(path: path, limits: limits)
    var arrays = NamedArrays()
    for member in archive.members {
      guard member.name.hasSuffix(suffix) else {
        if names != nil { continue }
        throw ArrayFileError(
          file: path, place: "member '\(excerpt(member.name))'", problem: "is no npy array",
          remedy: "write the file with numpy.savez")
      }
      let name = String(member.name.dropLast(suffix.count))
      if let names, !names.contains(name) { continue }
      let array = try Npy.decode(
        archive.read(member), file: path, place: "member '\(excerpt(member.name))'")
      arrays.append(name, array)
    }
    return arrays
  }

  /// The names of the arrays of the file at `path`, in its order, without unfolding them.
  public static func names(in path: String, limits: SizeLimits = .standard) throws -> [String] {
    try ZipArchive(path: path, limits: limits).members.map(\.name)
      .filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
  }

  /// Writes `arrays` in their order, deflated, whole or not at all; equal arrays make equal bytes.
  ///
  /// - Throws: `ArrayFileError` for no arrays, equal or unusable names, or a failing disk.
  public static func write(_ arrays: NamedArrays, to path: String) throws {
    let members = try arrays.entries.map { entry in
      let member = entry.name + suffix
      return (
        name: member,
        data: try Npy.encode(entry.array, file: path, place: "member '\(excerpt(member))'")
      )
    }
    try ZipArchive.write(members, to: path)
  }

  private static let suffix = ".npy"
}
