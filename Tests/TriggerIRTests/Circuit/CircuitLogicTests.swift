import FixedPoint
import Testing
import TriggerIR

@Suite struct CircuitLogicTests {
  /// c ± x and x + c as the only node behind the input.
  private func circuit(
    _ x: FixedInterval, _ operation: Circuit.Operation, _ constant: FixedInterval
  ) throws -> Circuit {
    var nodes = [
      Circuit.Node(.input(0), x, .init(layer: 0)),
      Circuit.Node(
        .constant(constant.lower, exponent: constant.exponent), constant, .init(layer: 0)),
    ]
    let range = try operation.interval(inputs: [], tables: []) { nodes[$0].interval }
    nodes.append(Circuit.Node(operation, range, .init(layer: 0)))
    return Circuit(
      name: "one", layers: ["one"], inputs: [.init(name: "x", interval: x)], nodes: nodes,
      outputs: [.init(name: "y", node: 2)])
  }

  /// Wherever a sum is said to turn bits over, it does, on every value of the word; and the three
  /// ways that the documentation names are found.
  @Test func inversionsTurnBitsOver() throws {
    var found = 0
    for (lower, upper) in [(0, 7), (0, 6), (1, 7), (-4, 3), (-8, 7), (-3, 2), (0, 1), (-1, 0)] {
      for exponent in [-1, 0] {
        let x = try FixedInterval(lower: Int64(lower), upper: Int64(upper), exponent: exponent)
        for mantissa in Int64(-20)...20 {
          for operation in [
            Circuit.Operation.add(0, 1, shift: 0), .add(1, 0, shift: 2), .subtract(1, 0, shift: 0),
            .subtract(1, 0, shift: 2), .subtract(0, 1, shift: 0),
          ] {
            let constant = try FixedInterval(constant: mantissa, exponent: -1)
            let circuit = try circuit(x, operation, constant)
            let node = circuit.nodes[2]
            guard let inversion = circuit.bitInversion(node) else { continue }
            found += 1
            #expect(inversion.operand == 0)
            let width = node.interval.width
            for value in x.lower...x.upper {
              let result = try circuit.evaluate([value])[0]
              for bit in 0..<width {
                let turned = bit >= x.width - 1 ? inversion.top : inversion.rest
                let expected = (value >> Int64(bit)) & 1 ^ (turned ? 1 : 0)
                #expect(
                  (result >> Int64(bit)) & 1 == expected,
                  "bit \(bit) of \(operation) for \(value) of \(x), \(constant)")
              }
            }
          }
        }
      }
    }
    // −1 − x at both shifts for 8 words at 2 points, and what the sign or the width allows.
    #expect(found >= 32)
  }

  @Test func concatenationsDoNotOverlap() throws {
    var found = 0
    for (lower, upper) in [(0, 3), (-4, 3), (0, 15)] {
      for power in -5...5 {
        let x = try FixedInterval(lower: Int64(lower), upper: Int64(upper), exponent: 0)
        var circuit = try circuit(x, .add(0, 0, shift: power), .zero)
        circuit.nodes[1].interval = .zero
        guard circuit.isConcatenation(circuit.nodes[2]) else { continue }
        found += 1
        // Of bits that do not overlap no sum carries: it is the OR of both.
        let step = circuit.nodes[2].interval.exponent
        for value in x.lower...x.upper {
          let parts = (
            FixedInterval.rescale(value, from: 0, to: step),
            FixedInterval.rescale(value, from: power, to: step)
          )
          #expect(try circuit.evaluate([value])[0] == parts.0 | parts.1)
        }
      }
    }
    #expect(found == 12)
  }

  @Test func zeroIsTestedForByItsStep() throws {
    let x = try FixedInterval(lower: 0, upper: 9, exponent: -2)
    for (mantissa, exponent) in [(1, -2), (1, -1), (3, -2), (1, -3)] {
      let constant = try FixedInterval(constant: Int64(mantissa), exponent: exponent)
      let circuit = try circuit(x, .less(0, 1), constant)
      let tests = circuit.testsForZero(circuit.nodes[2])
      #expect(tests == (mantissa == 1 && exponent == -2))
      for value in x.lower...x.upper where tests {
        #expect(try circuit.evaluate([value])[0] == (value == 0 ? 1 : 0))
      }
    }
  }
}
