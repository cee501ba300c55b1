/// An array as files hold it: a shape and its elements in C order (the last axis runs fastest).
///
/// `shape` may be empty (one element, a scalar) or hold zeros (no elements). Two arrays are equal
/// when shape, element type and elements are; as for `Double`, NaN is not equal to itself.
public struct NumericArray: Sendable, Equatable {
  /// The elements by type. `strings` are numpy's `<U` arrays, which files carry as names.
  public enum Elements: Sendable, Equatable {
    case float32([Float])
    case float64([Double])
    case int8([Int8])
    case int16([Int16])
    case int32([Int32])
    case int64([Int64])
    case uint8([UInt8])
    case uint16([UInt16])
    case uint32([UInt32])
    case uint64([UInt64])
    case bool([Bool])
    case strings([String])

    public var count: Int {
      switch self {
      case .float32(let values): values.count
      case .float64(let values): values.count
      case .int8(let values): values.count
      case .int16(let values): values.count
      case .int32(let values): values.count
      case .int64(let values): values.count
      case .uint8(let values): values.count
      case .uint16(let values): values.count
      case .uint32(let values): values.count
      case .uint64(let values): values.count
      case .bool(let values): values.count
      case .strings(let values): values.count
      }
    }

    /// The type's name as numpy says it: `float32` … `bool`, and `str`.
    public var typeName: String {
      switch self {
      case .float32: "float32"
      case .float64: "float64"
      case .int8: "int8"
      case .int16: "int16"
      case .int32: "int32"
      case .int64: "int64"
      case .uint8: "uint8"
      case .uint16: "uint16"
      case .uint32: "uint32"
      case .uint64: "uint64"
      case .bool: "bool"
      case .strings: "str"
      }
    }
  }

  public let shape: [Int]
  public let elements: Elements

  /// The number of elements.
  public var count: Int { elements.count }

  /// - Throws: `ArrayFileError` where the product of `shape` is not the number of elements.
  public init(shape: [Int], elements: Elements) throws {
    guard shape.allSatisfy({ $0 >= 0 }), NumericArray.product(of: shape) == elements.count else {
      throw ArrayFileError(
        file: "array in memory",
        problem: "shape \(NumericArray.text(of: shape)) does not hold \(elements.count) elements",
        remedy: "give a shape whose product is the number of elements")
    }
    self.shape = shape
    self.elements = elements
  }

  /// A one-dimensional array.
  public init(_ elements: Elements) {
    self.shape = [elements.count]
    self.elements = elements
  }

  /// The number of elements of `shape`, or nil where it does not fit in an `Int`.
  ///
  /// Zeros are left out while multiplying, so that `(0, 2^62, 8)` is refused whatever the order of
  /// its axes.
  static func product(of shape: [Int]) -> Int? {
    var product = 1
    for size in shape where size != 0 {
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      if overflow { return nil }
      product = next
    }
    return shape.contains(0) ? 0 : product
  }

  /// A shape as numpy prints it: `()`, `(3,)`, `(3, 4)`.
  public static func text(of shape: [Int]) -> String {
    shape.count == 1
      ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"
  }
}
