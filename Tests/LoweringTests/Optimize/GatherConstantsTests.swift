import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct GatherConstantsTests {
  /// Ports of a format, the i-th named xᵢ.
  private func builder(_ count: Int, signed: Bool, width: Int = 5) throws -> CircuitBuilder {
    let word = try FixedFormat(signed: signed, width: width, integerBits: width).interval
    return CircuitBuilder(
      like: Circuit(
        name: "sums", layers: ["sums"],
        inputs: (0..<count).map { .init(name: "x\($0)", interval: word) }))
  }

  /// Sums that are more than bits turned over.
  private func adders(_ circuit: Circuit) -> Int {
    circuit.nodes.count { node in
      switch node.operation {
      case .add, .subtract, .negate: circuit.bitInversion(node) == nil
      case .input, .constant, .shift, .multiply, .maximum, .minimum, .less, .select, .lookup,
        .quantize:
        false
      }
    }
  }

  @Test func constantsBecomeOne() throws {
    var builder = try builder(2, signed: false)
    let (a, b) = (try builder.append(.input(0)), try builder.append(.input(1)))
    let biased = try builder.add(a, try builder.constant(7, exponent: -1))
    let sum = try builder.subtract(try builder.constant(3), try builder.add(biased, b, shift: 2))
    builder.output("y", sum)
    let result = eliminateDeadNodes(try gatherConstants(builder.circuit))
    try result.verify(after: "gatherConstants", legal: true)
    #expect(adders(builder.circuit) == 3)
    #expect(adders(result) == 2)
    for x in Int64(0)..<32 {
      for y in Int64(0)..<32 {
        #expect(try values(result, [x, y]) == values(builder.circuit, [x, y]))
      }
    }
  }

  /// A constant that one adder gives to two readers is not given twice.
  @Test func sharedConstantsStay() throws {
    var builder = try builder(3, signed: false)
    let wires = try (0..<3).map { try builder.append(.input($0)) }
    let biased = try builder.add(wires[0], try builder.constant(5))
    builder.output("y", try builder.add(biased, wires[1]))
    builder.output("z", try builder.add(biased, wires[2]))
    let result = eliminateDeadNodes(try gatherConstants(builder.circuit))
    #expect(adders(result) == 3)
    try expectEqualOutputs(result, builder.circuit, seed: 1)
  }

  /// Sums of the same words with terms that cancel, come back and change their sign: every value
  /// lies in its node's range, and the ranges of the outputs are exact.
  @Test(arguments: [false, true])
  func randomSums(signed: Bool) throws {
    for seed in UInt64(0)..<300 {
      var random = TestRandom(seed: seed)
      var builder = try builder(3, signed: signed, width: 2)
      var wires = try (0..<3).map { try builder.append(.input($0)) }
      for _ in 0..<random.int(in: 1...12) {
        let (a, b) = (random.pick(wires), random.pick(wires))
        let power = random.int(in: -1...2)
        switch random.int(in: 0...5) {
        case 0: wires.append(try builder.negate(a))
        case 1:
          let constant = try builder.constant(random.integer(bits: 4), exponent: -1)
          wires.append(try builder.add(a, constant))
        case 2, 3: wires.append(try builder.subtract(a, b, shift: power))
        default: wires.append(try builder.add(a, b, shift: power))
        }
      }
      for (index, wire) in wires.suffix(2).enumerated() { builder.output("y\(index)", wire) }
      let circuit = builder.circuit
      let result = eliminateDeadNodes(try gatherConstants(circuit))
      try result.verify(after: "gatherConstants", legal: true)
      let ports = circuit.inputs.map(\.interval)
      for x in ports[0].lower...ports[0].upper {
        for y in ports[1].lower...ports[1].upper {
          for z in ports[2].lower...ports[2].upper {
            let (found, expected) = (
              try values(result, [x, y, z]), try values(circuit, [x, y, z])
            )
            guard found != expected else { continue }
            Issue.record("\([x, y, z]): \(found), not \(expected)\n\(circuit.dump())")
            return
          }
        }
      }
    }
  }
}
