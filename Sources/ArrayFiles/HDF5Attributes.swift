import Foundation

extension HDF5 {
  /// The values of an attribute of groups that is one string, by the groups' paths.
  ///
  /// Attributes in other forms, and those that stand outside the group's header, are left out.
  /// - Throws: `ArrayFileError` for damaged or hostile files, as `decode` does.
  public static func groupTexts(
    of data: Data, file: String, attribute: String, limits: SizeLimits = .standard
  ) throws -> [String: String] {
    let structure = try structure(data, file, limits)
    var heap = HDF5GlobalHeap(file: structure.file)
    var left = limits.maximumBytes
    var texts: [String: String] = [:]
    for group in structure.groups {
      for message in group.messages {
        guard let found = try? HDF5Attribute(message.body), found.name == attribute,
          let text = try? found.text(&heap, left: &left)
        else { continue }
        texts[group.name] = text
      }
    }
    return texts
  }
}

/// An attribute message ("HDF5 File Format Specification", section IV.A.2.m).
private struct HDF5Attribute {
  let name: String
  private let type: HDF5Datatype
  private let data: ArraySlice<UInt8>

  /// Only attributes of one element are read.
  init(_ body: ArraySlice<UInt8>) throws {
    var cursor = HDF5Cursor(body)
    let version = try cursor.number(1)
    guard (1...3).contains(version) else { throw HDF5Problem.damaged }
    // From version 2 on the flags tell of descriptions that stand elsewhere.
    guard try cursor.number(1) == 0 else { throw HDF5Problem.unread("shares its description") }
    let sizes = try (0..<3).map { _ in try cursor.count(2) }
    if version == 3 { try cursor.skip(1) }
    // Version 1 pads each part to a multiple of eight bytes.
    func part(_ size: Int) throws -> ArraySlice<UInt8> {
      let part = try cursor.take(size)
      if version == 1 { try cursor.skip((8 - size % 8) % 8) }
      return part
    }
    name = String(decoding: try part(sizes[0]).prefix { $0 != 0 }, as: UTF8.self)
    type = try HDF5Datatype(part(sizes[1]))
    // The second byte of a dataspace is its rank.
    guard try part(sizes[2]).dropFirst().first == 0 else {
      throw HDF5Problem.unread("is an array")
    }
    data = cursor.rest
  }

  func text(_ heap: inout HDF5GlobalHeap, left: inout Int) throws -> String? {
    var cursor = HDF5Cursor(data)
    let bytes: ArraySlice<UInt8>?
    switch type {
    case .plain, .half: return nil
    case .fixedString(let size, _): bytes = try cursor.take(size)
    case .variableString:
      bytes = try heap.values(Array(cursor.take(type.size)), left: &left).first
    }
    return bytes.flatMap { String(validating: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
