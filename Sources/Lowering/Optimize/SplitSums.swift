import FixedPoint
import TriggerIR

/// Takes sums with a constant out of carry chains: three bits and the carry into them address
/// tables of four inputs, and one of these gives the carry out.
///
/// Where a device's chains have ends that cost cells and time, as those of ECP5, the tables are
/// fewer up to some width; and they can take in what reads the sum, a rectifier's mask for
/// instance, which a chain cannot.
///
/// - Parameter isChosen: Whether the sum of an index is taken apart.
public func splitSums(
  _ circuit: Circuit, where isChosen: (Int) -> Bool = { _ in true }
) throws -> Circuit {
  var builder = CircuitBuilder(like: circuit)
  var map: [Int] = []
  for (index, node) in circuit.nodes.enumerated() {
    builder.origin = node.origin
    let operation = node.operation.mapOperands { map[$0] }
    let parts = isChosen(index) ? try builder.split(operation, node.interval) : nil
    let result = try parts ?? builder.append(operation)
    // The parts do not know the range of the whole.
    map.append(try builder.narrow(result, to: node.interval))
  }
  for output in circuit.outputs { builder.output(output.name, map[output.node]) }
  return builder.circuit
}

extension CircuitBuilder {
  /// Bits of a word that are added at a time.
  static let segment = 3
  /// The positions that tables are worth it for: fewer are tables in any case, and of more the
  /// carry passes through too many of them.
  private static let positions = 5...15

  /// A sum in parts; nil for other operations.
  fileprivate mutating func split(
    _ operation: Circuit.Operation, _ range: FixedInterval
  ) throws -> Int? {
    let node = Circuit.Node(operation, range, origin)
    guard !range.isConstant, circuit.bitInversion(node) == nil, !circuit.isConcatenation(node),
      let sum = try constantSum(operation, range)
    else { return nil }
    let zeros = sum.addend.trailingZeroBitCount
    guard Self.positions.contains(sum.count - zeros) else { return nil }
    // They do not overlap, so that their sum is their bits side by side.
    let parts = try parts(of: sum, copying: zeros)
    let whole = try parts.dropFirst().reduce(parts[0]) { try add($0, $1) }
    guard range.isSigned else { return whole }
    return try quantize(whole, FixedType(range.format, .truncate, .wrap))
  }

  /// Bits of a word from the one that weighs 2^exponent on, as an unsigned word.
  mutating func slice(_ node: Int, from exponent: Int, bits: Int) throws -> Int {
    let format = try FixedFormat(signed: false, width: bits, integerBits: exponent + bits)
    return try quantize(node, FixedType(format, .truncate, .wrap))
  }

  /// One bit of a word as a number, zero or one.
  mutating func bit(_ node: Int, _ exponent: Int) throws -> Int {
    try shift(try slice(node, from: exponent, bits: 1), by: -exponent)
  }
}
