import FixedPoint
import Lowering
import TestSupport
import Testing
import TriggerIR

@Suite struct LegalizeQuantizersTests {
  /// Intervals of signed and unsigned words of 0…5 bits, and all with bounds in −4…4.
  private static func sources(exponent: Int) throws -> [FixedInterval] {
    var sources: [FixedInterval] = []
    for signed in [false, true] {
      for width in 0...5 {
        sources.append(
          try FixedFormat(signed: signed, width: width, integerBits: width + exponent).interval)
      }
    }
    for lower in Int64(-4)...4 {
      for upper in lower...4 {
        sources.append(try FixedInterval(lower: lower, upper: upper, exponent: exponent))
      }
    }
    return sources
  }

  /// Every value of every source into every word of 0…4 bits, both signs, by every pair of
  /// modes, with the binary point from far inside to far outside: part of the values rounded,
  /// all of them below the step, part of them overflowing, all of them beyond the word.
  @Test(arguments: modePairs.indices)
  func smallCasesWhole(modes: Int) throws {
    let (rounding, overflow) = modePairs[modes]
    var (compared, faults) = (0, [String]())
    for sourceExponent in [-3, 0, 2] {
      for source in try Self.sources(exponent: sourceExponent) {
        for width in 0...4 {
          for integerBits in [-7, -4, -2, -1, 0, 1, 2, 3, 5, 9] {
            for signed in [false, true] {
              let type = FixedType(
                try FixedFormat(signed: signed, width: width, integerBits: integerBits),
                rounding, overflow)
              let legal = try legalizeQuantizers(quantizer(source, type))
              try legal.verify(after: "test", legal: true)
              let result = legal.outputIntervals[0]
              let exact = type.quantize(source)
              if result != .zero, exact == .zero { faults.append("\(source) → \(type): not zero") }
              for mantissa in source.lower...source.upper {
                compared += 1
                let found = try legal.outputValue([mantissa])
                let expected = value(
                  type.quantize(mantissa: mantissa, exponent: source.exponent),
                  type.format.exponent)
                guard found != expected else { continue }
                faults.append("\(mantissa) of \(source) → \(type): \(found), not \(expected)")
              }
            }
          }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.count) faults, first \(faults.prefix(3))")
    #expect(compared == 87_300)
  }

  /// The word of a legal quantizer is not wider than that of the quantizer. An adder's range
  /// takes the addend for independent of the value, so where a symmetric range ends at −1 a
  /// value of 1 cannot be ruled out, and a sign bit alone becomes two bits.
  @Test func wordsDoNotGrow() throws {
    var (wider, cases) = ([String](), 0)
    for (rounding, overflow) in modePairs {
      for source in try Self.sources(exponent: 0) {
        for width in 0...4 {
          for integerBits in [-2, 0, 1, 2, 3, 5] {
            for signed in [false, true] {
              let type = FixedType(
                try FixedFormat(signed: signed, width: width, integerBits: integerBits),
                rounding, overflow)
              let found = try legalizeQuantizers(quantizer(source, type)).outputIntervals[0]
              let exact = type.quantize(source)
              cases += 1
              if overflow == .saturateSymmetrically, exact.lower == -1, exact.upper == 0,
                found.lower == -1, found.upper == 1
              {
                continue
              }
              guard
                found.width > exact.width || found.format.integerBits > exact.format.integerBits
              else { continue }
              wider.append("\(source) → \(type): \(found), not \(exact)")
            }
          }
        }
      }
    }
    #expect(wider.isEmpty, "\(wider.count) of \(cases) are wider, first \(wider.prefix(5))")
  }

  /// The addends that make truncation round, as the table of `legalizeQuantizers` gives them.
  @Test(arguments: RoundingMode.allCases)
  func addends(mode: RoundingMode) {
    for k in 1...5 {
      for x in Int64(-200)...200 {
        let s: Int64 = x < 0 ? 1 : 0
        let half = Int64(1) << Int64(k - 1)
        let addend: Int64 =
          switch mode {
          case .truncate: 0
          case .truncateToZero: s * (2 * half - 1)
          case .round: half
          case .roundToZero: half - 1 + s
          case .roundToInfinity: half - s
          case .roundToMinusInfinity: half - 1
          case .roundConvergent: half
          }
        var rounded = (x + addend) >> Int64(k)
        if mode == .roundConvergent, (x + addend) & (2 * half - 1) == 0 { rounded &= ~1 }
        #expect(rounded == mode.shiftRight(x, by: k), "\(mode) \(x) by \(k)")
      }
    }
  }

  /// The logic that common quantizers become: what a designer would write.
  @Test(arguments: [
    // source, quantizer, logic
    ("fixed<8,8>", "fixed<8,8,RND,SAT>", ""),
    ("fixed<8,8>", "fixed<6,6,TRN,WRAP>", "quantize"),
    ("fixed<8,4>", "fixed<6,4,TRN,WRAP>", "quantize"),
    ("ufixed<8,8>", "ufixed<4,4,TRN,SAT>", "minimum"),
    ("ufixed<8,8>", "ufixed<4,4,RND,SAT_SYM>", "minimum"),
    ("fixed<8,8>", "fixed<4,4,TRN,SAT>", "maximum minimum"),
    ("fixed<8,4>", "fixed<9,5,RND,SAT>", ""),
    ("fixed<8,4>", "fixed<6,5,RND,SAT>", "add quantize"),
    ("fixed<8,4>", "fixed<6,5,RND_MIN_INF,WRAP>", "add quantize"),
    ("fixed<8,4>", "fixed<6,5,RND_CONV,WRAP>", "add quantize quantize less add"),
    ("fixed<8,4>", "fixed<6,5,RND_INF,WRAP>", "less select add quantize"),
    ("ufixed<8,4>", "ufixed<4,0,RND,SAT>", "minimum"),
    ("ufixed<8,4>", "ufixed<4,2,TRN,SAT>", "quantize minimum"),
    ("ufixed<8,4>", "ufixed<0,0,RND,SAT>", ""),
    ("ufixed<8,4>", "ufixed<4,16,TRN,SAT>", ""),
    ("fixed<8,4>", "fixed<4,16,TRN,WRAP>", "less select"),
    ("fixed<8,4>", "fixed<4,16,RND,WRAP>", ""),
    ("fixed<8,8>", "fixed<4,-4,TRN,SAT>", "less less select select"),
  ])
  func logicOfCommonCases(source: String, quantizer text: String, logic: String) throws {
    let legal = eliminateDeadNodes(
      try legalizeQuantizers(quantizer(try type(source).format.interval, try type(text))))
    #expect(legal.logic.joined(separator: " ") == logic)
  }

  /// Values so far above the word that no common step of 62 bits holds both.
  @Test(arguments: [20, 60, 100, 400])
  func farAboveTheWord(exponent: Int) throws {
    let source = try FixedInterval(lower: -3, upper: 2, exponent: exponent)
    for (rounding, overflow) in modePairs {
      for signed in [false, true] {
        let type = FixedType(
          try FixedFormat(signed: signed, width: 4, integerBits: -1), rounding, overflow)
        let legal = try legalizeQuantizers(quantizer(source, type))
        for mantissa in source.lower...source.upper {
          let expected = type.quantize(mantissa: mantissa, exponent: exponent)
          #expect(try legal.outputValue([mantissa]) == value(expected, type.format.exponent))
        }
      }
    }
  }

  /// Rounding may not overflow the 62 bits of a word; it is refused, not wrapped.
  @Test func widestWords() throws {
    let wide = try FixedInterval(lower: -(1 << 61), upper: (1 << 61) - 1, exponent: 0)
    for (rounding, overflow) in modePairs {
      let type = FixedType(
        try FixedFormat(signed: true, width: 30, integerBits: 50), rounding, overflow)
      do {
        let legal = try legalizeQuantizers(quantizer(wide, type))
        for mantissa in [wide.lower, wide.upper, -1, 0, 1, (1 << 31), -(1 << 31), 3 << 31] {
          let expected = type.quantize(mantissa: mantissa, exponent: 0)
          #expect(try legal.outputValue([mantissa]) == value(expected, type.format.exponent))
        }
      } catch let error as CompilationError {
        #expect(rounding != .truncate)
        #expect(error.place == "layer 'q'")
        #expect(error.remedy == "use narrower weights, or quantize between the layers")
      }
    }
  }

  /// Quantizers inside a circuit: shared operands, several outputs, other nodes between.
  @Test func randomCircuits() throws {
    for seed in UInt64(0)..<400 {
      let circuit = RandomModel.circuit(seed: seed)
      let legal: Circuit
      do { legal = try legalizeQuantizers(circuit) } catch is CompilationError { continue }
      try legal.verify(after: "test")
      let slices = legal.nodes.allSatisfy {
        if case .quantize(_, let type) = $0.operation { type.isSlice } else { true }
      }
      #expect(slices, "seed \(seed)")
      #expect(legal.inputs == circuit.inputs)
      #expect(legal.outputs.map(\.name) == circuit.outputs.map(\.name))
      let events = Stimulus.events(
        for: circuit.inputs.map(\.interval), count: 40, seed: seed)
      for event in events {
        let pair = zip(try legal.evaluate(event), try circuit.evaluate(event)).enumerated()
        for (port, values) in pair {
          let found = value(values.0, legal.outputIntervals[port].exponent)
          let expected = value(values.1, circuit.outputIntervals[port].exponent)
          #expect(found == expected, "seed \(seed), output \(port), \(event)")
        }
      }
    }
  }
}
