import FixedPoint

/// The types of a tensor's elements, in C order: one for all, or one for each.
public enum ElementTypes: Hashable, Sendable {
  case shared(FixedType)
  case perElement([FixedType])

  /// The type of the element with the given index in C order.
  public func type(of element: Int) -> FixedType {
    switch self {
    case .shared(let type): type
    case .perElement(let types): types[element]
    }
  }

  /// Whether there is a type for each of `count` elements.
  func covers(_ count: Int) -> Bool {
    switch self {
    case .shared: true
    case .perElement(let types): types.count == count
    }
  }
}

/// A tensor as it flows between layers: its shape and the exact range of every element.
///
/// Only inputs and quantizers have types of their own; the ranges of everything else follow
/// from those of its operands.
public struct TensorType: Hashable, Sendable {
  public let shape: [Int]
  /// In C order, as many as the product of the shape.
  public let elements: [FixedInterval]

  public init(shape: [Int], elements: [FixedInterval]) {
    self.shape = shape
    self.elements = elements
  }

  /// The smallest format that holds every element, as used in reports.
  ///
  /// Nil when no 62-bit word holds them all.
  public var commonFormat: FixedFormat? {
    var common = FixedInterval.zero
    for element in elements {
      guard let union = try? common.union(element) else { return nil }
      common = union
    }
    return common.format
  }
}

/// A tensor of exact constants: integer mantissas in C order with one exponent for all.
public struct ConstantTensor: Hashable, Sendable, Codable {
  public let shape: [Int]
  public let mantissas: [Int64]
  /// Every value is mantissa × 2^exponent.
  public let exponent: Int

  /// - Precondition: As many mantissas as the product of the shape; `LayerGraph.verify`
  ///   checks tensors that come from files.
  public init(shape: [Int], mantissas: [Int64], exponent: Int) {
    self.shape = shape
    self.mantissas = mantissas
    self.exponent = exponent
  }
}

extension ConstantTensor {
  /// The number zero, of rank zero: it broadcasts to every shape.
  public static let zero = ConstantTensor(shape: [], mantissas: [0], exponent: 0)

  /// The smallest format that holds every constant; nil when no 62-bit word does.
  public var commonFormat: FixedFormat? {
    let (lower, upper) = (mantissas.min() ?? 0, mantissas.max() ?? 0)
    let interval = try? FixedInterval(
      lower: min(lower, 0), upper: max(upper, 0), exponent: exponent)
    return interval?.format
  }
}
