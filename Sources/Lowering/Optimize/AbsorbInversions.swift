import FixedPoint
import TriggerIR

/// Lets carry chains take in the words that they read turned over, as borrows and carries.
///
/// With ~b = −1 − b, a sum a + b is a − ~b − 1 and a difference a − b is a + ~b + 1. Where b is
/// the complement of a word that is there, no table has to turn its bits over. A constant a takes
/// in the one; else it enters a position below the lowest as a carry or borrow. That is for
/// devices whose carry cells cannot invert what they read, but have such a position to spare.
public func absorbInversions(_ circuit: Circuit) throws -> Circuit {
  var pass = InversionAbsorption(circuit)
  for index in circuit.nodes.indices { try pass.take(index) }
  for output in circuit.outputs { pass.builder.output(output.name, pass.map[output.node]) }
  return pass.builder.circuit
}

private struct InversionAbsorption {
  let circuit: Circuit
  let readers: [Int]
  var builder: CircuitBuilder
  var map: [Int] = []

  init(_ circuit: Circuit) {
    self.circuit = circuit
    readers = circuit.readerCountsBehindWires
    builder = CircuitBuilder(like: circuit)
  }

  /// The word whose bits, turned over, are those of a node.
  private struct Source {
    /// A node, and what its bits are shifted by.
    let node: Int
    let power: Int
  }

  mutating func take(_ index: Int) throws {
    let node = circuit.nodes[index]
    builder.origin = node.origin
    let result = try absorbed(node) ?? builder.append(node.operation.mapOperands { map[$0] })
    // The parts do not know the range of the whole.
    map.append(try builder.narrow(result, to: node.interval))
  }

  /// A sum or difference without the inversion of an operand; nil where there is none.
  private mutating func absorbed(_ node: Circuit.Node) throws -> Int? {
    guard !node.interval.isConstant, circuit.bitInversion(node) == nil,
      !circuit.isConcatenation(node), !circuit.isSmallSum(node)
    else { return nil }
    switch node.operation {
    case .add(let a, let b, let shift):
      if let source = invertedSource(of: b) {
        return try sum(map[a], complement(of: b, source, shift), source, subtracts: true)
      }
      if let source = invertedSource(of: a) {
        let other = try builder.shift(map[b], by: shift)
        return try sum(other, complement(of: a, source, 0), source, subtracts: true)
      }
      return nil
    case .subtract(let a, let b, let shift):
      guard let source = invertedSource(of: b) else { return nil }
      return try sum(map[a], complement(of: b, source, shift), source, subtracts: false)
    case .input, .constant, .shift, .negate, .multiply, .maximum, .minimum, .less, .select,
      .lookup, .quantize:
      return nil
    }
  }

  /// Looks through wires and inversions, as far as all bits are those of the operand. A word that
  /// was turned over twice is what it was, and one that tables make can be made turned over.
  private func invertedSource(of operand: Int) -> Source? {
    let word = circuit.nodes[operand].interval
    var (node, power, isInverted) = (operand, 0, false)
    search: while true {
      let next = circuit.nodes[node]
      // Beyond its word a node has other bits than what it was cut from.
      guard next.interval.exponent <= word.exponent - power,
        next.interval.format.integerBits >= word.format.integerBits - power
      else { break }
      switch next.operation {
      case .quantize(let a, _): node = a
      case .shift(let a, let by): (node, power) = (a, power + by)
      case .add, .subtract:
        guard let inversion = circuit.bitInversion(next), inversion.rest, inversion.top else {
          break search
        }
        power += next.interval.exponent - circuit.nodes[inversion.operand].interval.exponent
        (node, isInverted) = (inversion.operand, !isInverted)
      case .input, .constant, .negate, .multiply, .maximum, .minimum, .less, .select, .lookup:
        break search
      }
    }
    let isKept = !isInverted || circuit.isMadeByTables(node)
    return isKept ? nil : Source(node: node, power: power)
  }

  /// −1 − b in steps of b's word, as that word's bits and the sign that they lack.
  private struct Complement {
    let bits: Int
    /// Of an unsigned word the complement has the sign −2^exponent.
    let sign: Int?
    /// The weight of the lowest bit is 2^exponent.
    let exponent: Int
  }

  private mutating func complement(
    of operand: Int, _ source: Source, _ shift: Int
  ) throws -> Complement {
    let word = circuit.nodes[operand].interval
    let format = try FixedFormat(
      signed: word.isSigned, width: word.width,
      integerBits: word.format.integerBits - source.power)
    let bits = try builder.quantize(map[source.node], FixedType(format, .truncate, .wrap))
    return Complement(
      bits: try builder.shift(bits, by: source.power + shift),
      sign: word.isSigned ? nil : word.format.integerBits + shift,
      exponent: word.exponent + shift)
  }

  /// a − z − 1 or a + z + 1 for the complement z.
  private mutating func sum(
    _ a: Int, _ z: Complement, _ source: Source, subtracts: Bool
  ) throws -> Int {
    let unit = try FixedInterval(constant: 1, exponent: z.exponent)
    let sign = try z.sign.map { try FixedInterval(constant: -1, exponent: $0) } ?? .zero
    if builder.interval(a).isConstant, !isMerged(source.node) {
      // The constant takes in the sign, too.
      let constant =
        try subtracts
        ? builder.interval(a).subtracting(unit).subtracting(sign)
        : builder.interval(a).adding(unit).adding(sign)
      let whole = try builder.constant(constant.lower, exponent: constant.exponent)
      return try subtracts ? builder.subtract(whole, z.bits) : builder.add(z.bits, whole)
    }
    let below = try builder.constant(1, exponent: z.exponent - 1)
    var word = try builder.add(z.bits, below)
    if let sign = z.sign { word = try builder.add(word, try builder.constant(-1, exponent: sign)) }
    // Bits of a below the complement's are those of the result.
    let spare = z.exponent - builder.interval(a).exponent
    let high = spare > 0 ? try floor(a, to: z.exponent) : a
    let raised = subtracts ? high : try builder.add(high, below)
    let total = try subtracts ? builder.subtract(raised, word) : builder.add(raised, word)
    let result = try floor(total, to: z.exponent)
    if spare <= 0 { return result }
    return try builder.add(
      result, try builder.slice(a, from: z.exponent - spare, bits: spare))
  }

  /// The bits from 2^exponent on.
  private mutating func floor(_ node: Int, to exponent: Int) throws -> Int {
    let format = builder.interval(node).format
    // The sign of a word that ends below stands for all bits above.
    let high = max(format.integerBits, exponent + (format.isSigned ? 1 : 0))
    guard high > exponent else { return try builder.constant(0) }
    let rest = try FixedFormat(
      signed: format.isSigned, width: high - exponent, integerBits: high)
    return try builder.quantize(node, FixedType(rest, .truncate, .wrap))
  }

  /// Whether a synthesis tool would make one sum of three terms of a sum and the sum with a
  /// constant that alone reads it. A position more keeps them apart.
  private func isMerged(_ index: Int) -> Bool {
    let node = circuit.nodes[index]
    switch node.operation {
    case .add, .subtract: return readers[index] == 1 && !circuit.isConcatenation(node)
    case .input, .constant, .negate, .shift, .multiply, .maximum, .minimum, .less, .select,
      .lookup, .quantize:
      return false
    }
  }
}
