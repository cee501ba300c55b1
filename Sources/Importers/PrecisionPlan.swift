import FixedPoint
import TriggerIR

/// The formats of layers that were trained in floating point.
///
/// Layers of HGQ2 bring their own formats and never take one from here.
public struct PrecisionPlan: Hashable, Sendable {
  /// The type of every weight, bias, input and output of plain layers, where nothing else is said.
  public var standard: FixedType?
  /// Types for places: `layer` for all of it, or `layer.weights`, `layer.bias`, `layer.output`.
  public var overrides: [String: FixedType]

  public init(standard: FixedType? = nil, overrides: [String: FixedType] = [:]) {
    self.standard = standard
    self.overrides = overrides
  }

  /// A part of a layer.
  enum Part: String { case weights, bias, output }

  /// The type for a part of a layer: the nearest that is given.
  func type(_ layer: String, _ part: Part) -> FixedType? {
    named(layer, part) ?? standard
  }

  /// The type for a part of a layer where its own name is given.
  func named(_ layer: String, _ part: Part) -> FixedType? {
    overrides["\(layer).\(part.rawValue)"] ?? overrides[layer]
  }

  /// - Throws: `CompilationError` for an override that names none of `layers`.
  func check(layers: [String]) throws {
    let known = Set(layers)
    for name in overrides.keys.sorted() where !known.contains(name) {
      let base = name.split(separator: ".").dropLast().joined(separator: ".")
      let part = name.split(separator: ".").last.map(String.init) ?? ""
      guard Part(rawValue: part) == nil || !known.contains(base) else { continue }
      let looked = Part(rawValue: part) == nil ? name : base
      let near = looked.nearest(of: layers).map { "; the nearest name is \(quoted($0))" } ?? ""
      throw refusal(
        "precision of \(quoted(name))", "the model has no such layer\(near)",
        "write layer, layer.weights, layer.bias or layer.output")
    }
  }
}

/// What was lost where a tensor of a plain layer was brought into a fixed-point type.
public struct PrecisionLoss: Hashable, Sendable {
  /// The tensor: `dense_1.weights`.
  public let tensor: String
  public let type: FixedType
  /// The largest difference between a value and its fixed-point number.
  public let largestError: Double
  /// The root mean square of the differences over that of the values; 0 where all are zero.
  public let relativeError: Double
  /// How many values were outside the type's range.
  public let saturated: Int
  /// The number of values.
  public let count: Int
}

extension PrecisionLoss {
  /// Brings numbers into a type; overflow saturates or wraps as the type says.
  /// - Throws: `FixedPointError.notFinite`.
  static func quantize(
    _ values: [Double], _ type: FixedType, tensor: String
  ) throws(FixedPointError) -> (mantissas: [Int64], loss: PrecisionLoss) {
    var mantissas: [Int64] = []
    var (largest, squares, total, saturated) = (0.0, 0.0, 0.0, 0)
    for value in values {
      let mantissa = try type.quantize(value)
      mantissas.append(mantissa)
      let error = value - type.double(mantissa)
      largest = max(largest, error.magnitude)
      squares += error * error
      total += value * value
      if try type.overflows(value) { saturated += 1 }
    }
    let relative = total > 0 ? (squares / total).squareRoot() : 0
    return (
      mantissas,
      PrecisionLoss(
        tensor: tensor, type: type, largestError: largest, relativeError: relative,
        saturated: saturated, count: values.count)
    )
  }
}
