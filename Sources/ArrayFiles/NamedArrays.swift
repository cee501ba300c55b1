/// One named array of a file.
public struct NamedArray: Sendable, Equatable {
  public var name: String
  public var array: NumericArray

  public init(name: String, array: NumericArray) {
    self.name = name
    self.array = array
  }
}

/// The arrays of an npz or HDF5 file, in the file's order.
public struct NamedArrays: Sendable, Equatable {
  public private(set) var entries: [NamedArray]

  public init(_ entries: [NamedArray] = []) {
    self.entries = entries
  }

  public var names: [String] { entries.map(\.name) }

  /// The array called `name`, or nil.
  public subscript(name: String) -> NumericArray? {
    entries.first { $0.name == name }?.array
  }

  /// Adds an array at the end. Names must differ; the writers check that.
  public mutating func append(_ name: String, _ array: NumericArray) {
    entries.append(NamedArray(name: name, array: array))
  }
}
