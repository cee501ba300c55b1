import FixedPoint
import TriggerIR

/// A layer of the graph whose tables are still to be computed.
struct TableRequest {
  /// What brings a value of the function into its word.
  enum Output {
    /// A quantizer of HGQ2 with the bits of each element.
    case quantizer(HGQQuantizer, [HGQQuantizer.Bits])
    case type(FixedType)
  }

  let layer: Int
  /// How many elements it has.
  let count: Int
  let source: KerasLayer
  let function: ActivationFunction
  /// Applied to the argument before the function.
  let affine: (scale: Float, offset: Float)?
  let output: Output
  /// The types of the arguments where the layer quantizes them itself.
  let arguments: ElementTypes?
}

/// Computes tables, each distinct one once.
struct TableMaker {
  /// What a table depends on.
  private struct Key: Hashable {
    let argument: FixedInterval
    let bits: HGQQuantizer.Bits?
  }

  private var entriesLeft = 1 << 22

  /// The tables of one layer, and which of them each element takes.
  mutating func lookup(
    _ request: TableRequest, arguments: [FixedInterval]
  ) throws -> LayerOperation {
    var tables: [LookupTable] = []
    var known: [Key: Int] = [:]
    var same: [LookupTable: Int] = [:]
    var choice: [Int] = []
    for (element, argument) in arguments.enumerated() {
      let key = Key(argument: argument, bits: request.bits(of: element))
      if let index = known[key] {
        choice.append(index)
        continue
      }
      let table = try table(request, argument, element)
      let index = same[table] ?? tables.count
      if index == tables.count { tables.append(table) }
      same[table] = index
      known[key] = index
      choice.append(index)
    }
    return .lookup(tables: tables, choice: tables.count == 1 ? [] : choice)
  }

  private mutating func table(
    _ request: TableRequest, _ argument: FixedInterval, _ element: Int
  ) throws -> LookupTable {
    let count = Int128(argument.upper) - Int128(argument.lower) + 1
    guard count <= Int128(LookupTable.maximumCount) else {
      throw request.source.refusal(
        "the argument of element \(element) has \(argument.width) bits, and a table takes 16",
        "quantize it to fewer bits")
    }
    entriesLeft -= Int(count)
    guard entriesLeft >= 0 else {
      throw request.source.refusal(
        "with it the model's tables have more than 4,194,304 entries", "quantize to fewer bits")
    }
    var results: [Double] = []
    for mantissa in argument.lower...argument.upper {
      results.append(
        try request.result(
          Double(
            sign: .plus, exponent: argument.exponent, significand: Double(mantissa)), element))
    }
    guard let values = try? ConstantTensor(results, shape: [results.count]) else {
      throw request.source.refusal(
        "a result of element \(element) needs more than 62 bits", "quantize to fewer bits")
    }
    return LookupTable(
      first: argument.lower, argumentExponent: argument.exponent, values: values.mantissas,
      valueExponent: values.exponent)
  }
}

extension TableRequest {
  fileprivate func bits(of element: Int) -> HGQQuantizer.Bits? {
    switch output {
    case .quantizer(_, let bits): bits[element]
    case .type: nil
    }
  }

  /// The result for an argument, in the word of its element.
  fileprivate func result(_ argument: Double, _ element: Int) throws -> Double {
    var x = argument
    if let affine { x = Double(Float(x) * affine.scale + affine.offset) }
    let y = function(x)
    let result: Double
    switch output {
    case .quantizer(let quantizer, let bits): result = Double(quantizer.quantize(y, bits[element]))
    case .type(let type):
      // Infinities have no word of their own.
      guard y.isFinite else { return try overflow() }
      result = type.double(try type.quantize(Double(y)))
    }
    return result.isFinite ? result : try overflow()
  }

  private func overflow() throws -> Double {
    throw source.refusal(
      "\(function.rawValue) leaves the range of float32 within its argument's format",
      "quantize the argument to a smaller range")
  }
}
