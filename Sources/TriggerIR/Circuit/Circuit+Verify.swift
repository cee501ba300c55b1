import FixedPoint

extension Circuit {
  /// Checks every rule of a circuit.
  ///
  /// - Parameters:
  ///   - pass: The pass that made it, for the error.
  ///   - legal: Whether every `quantize` must be a plain slice (TRN, WRAP) and nothing a
  ///     product, as emission needs.
  /// - Throws: `VerificationError`.
  public func verify(after pass: String, legal: Bool = false) throws {
    func fail(_ place: String, _ problem: String) -> VerificationError {
      VerificationError(pass: pass, place: place, problem: problem)
    }
    try verifyPorts(fail)
    for (index, table) in tables.enumerated() {
      if let fault = table.fault { throw fail("table \(index)", fault) }
    }
    var readers: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() {
      let place = "node %\(index)"
      if let operand = node.operation.operands.first(where: { !(0..<index).contains($0) }) {
        throw fail(place, "operand %\(operand) is not an earlier node")
      }
      guard layers.indices.contains(node.origin.layer) else {
        throw fail(place, "its layer of origin \(node.origin.layer) does not exist")
      }
      if let element = node.origin.element, element < 0 {
        throw fail(place, "its element of origin is \(element)")
      }
      try verify(node.operation, place, legal: legal, fail)
      if case .input(let port) = node.operation {
        if let first = readers.updateValue(index, forKey: port) {
          throw fail(place, "input \(port) is read by %\(first) already")
        }
      }
      let expected: FixedInterval
      do throws(FixedPointError) {
        expected = try node.operation.interval(inputs: inputs, tables: tables) {
          nodes[$0].interval
        }
      } catch { throw fail(place, error.description) }
      guard node.interval == expected else {
        throw fail(place, "its interval is \(node.interval), and the rule gives \(expected)")
      }
    }
  }

  private func verifyPorts(_ fail: (String, String) -> VerificationError) throws {
    var names: Set<String> = []
    for name in inputs.map(\.name) + outputs.map(\.name) {
      guard !name.isEmpty else { throw fail("ports", "a port has no name") }
      guard names.insert(name).inserted else {
        throw fail("ports", "two ports are called '\(name)'")
      }
    }
    guard !outputs.isEmpty else { throw fail("ports", "the circuit has no output") }
    for output in outputs where !nodes.indices.contains(output.node) {
      throw fail("output '\(output.name)'", "node %\(output.node) does not exist")
    }
  }

  private func verify(
    _ operation: Operation, _ place: String, legal: Bool,
    _ fail: (String, String) -> VerificationError
  ) throws {
    switch operation {
    case .input(let port):
      guard inputs.indices.contains(port) else {
        throw fail(place, "input \(port) of \(inputs.count) does not exist")
      }
    case .select(let condition, then: _, otherwise: _):
      let interval = nodes[condition].interval
      guard interval.exponent == 0, interval.lower >= 0, interval.upper <= 1 else {
        throw fail(place, "its condition %\(condition) has the interval \(interval), not 0…1")
      }
    case .multiply:
      guard !legal else { throw fail(place, "a product is not legalised into adders") }
    case .lookup(_, let table):
      guard tables.indices.contains(table) else {
        throw fail(place, "table \(table) of \(tables.count) does not exist")
      }
    case .quantize(_, let type):
      guard type.isSlice || !legal else {
        throw fail(place, "\(type) is not legalised into TRN and WRAP")
      }
    case .shift(_, by: let power), .add(_, _, shift: let power), .subtract(_, _, shift: let power):
      guard power.magnitude <= Circuit.maximumShift else {
        throw fail(place, "a shift by \(power) is beyond ±\(Circuit.maximumShift)")
      }
    case .constant, .negate, .maximum, .minimum, .less: break
    }
  }
}
