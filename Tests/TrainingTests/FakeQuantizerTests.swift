import FixedPoint
import Testing
import Training

/// Floating-point quantizers against the one quantize function of `FixedPoint`.
@Suite struct FakeQuantizerTests {
  static let modes: [(RoundingMode, OverflowMode)] = RoundingMode.allCases.flatMap { rounding in
    OverflowMode.allCases.map { (rounding, $0) }
  }

  /// Every signed and unsigned format of 1 to 5 bits with the point inside and outside the word,
  /// every value from −3 to 3 ranges in steps of an eighth of the last bit.
  @Test(arguments: modes)
  func everyValueOfNarrowFormats(rounding: RoundingMode, overflow: OverflowMode) throws {
    for width in 1...5 {
      for integerBits in [-3, 0, 2, width, width + 4] {
        for signed in [true, false] {
          let type = try fixed(width, integerBits, rounding, overflow, signed: signed)
          let float = FakeQuantizer<Float>(type)
          let double = FakeQuantizer<Double>(type)
          for eighths in -(3 * 8 << width)...(3 * 8 << width) {
            let value = Double(eighths) / 8 * double.step
            let expected = try type.quantize(value)
            #expect(double.mantissa(value) == expected, "\(type) of \(value)")
            #expect(float.mantissa(Float(value)) == expected, "\(type) of \(value)")
            #expect(double(value) == type.double(expected))
            #expect(Double(float(Float(value))) == type.double(expected))
          }
        }
      }
    }
  }

  /// Values on the last bits of a float: next to every half step, tiny, huge, and the largest that
  /// an accumulator of 24 bits holds.
  @Test(arguments: modes)
  func hardValues(rounding: RoundingMode, overflow: OverflowMode) throws {
    for (width, integerBits) in [(1, 0), (6, 2), (8, 8), (16, 4), (16, -24), (16, 24)] {
      for signed in [true, false] {
        let type = try fixed(width, integerBits, rounding, overflow, signed: signed)
        let float = FakeQuantizer<Float>(type)
        let double = FakeQuantizer<Double>(type)
        var values: [Float] = [0x1p-60, 0x1.fffffep-40, 0x1p40, 0x1.fffffep40]
        for halves in [1, 2, 3, 7, 8, (1 << width) - 3, (1 << width) - 1, 1 << width, 3 << width] {
          let value = Float(halves) / 2 * float.step
          values += [value, value.nextUp, value.nextDown]
        }
        for exponent in [0, 1, 12, 22, 23] {
          let value = Float(sign: .plus, exponent: exponent, significand: float.step)
          values += [value, value.nextUp, value.nextDown, 1.5 * value]
        }
        for value in values + values.map({ -$0 }) {
          let expected = try type.quantize(Double(value))
          #expect(float.mantissa(value) == expected, "\(type) of \(value)")
          #expect(double.mantissa(Double(value)) == expected, "\(type) of \(value)")
        }
      }
    }
  }

  @Test(arguments: modes)
  func randomValues(rounding: RoundingMode, overflow: OverflowMode) throws {
    let type = try fixed(7, 3, rounding, overflow)
    let quantizer = FakeQuantizer<Double>(type)
    for value in TrainingTests.randomValues(2000, seed: 21) {
      #expect(quantizer.mantissa(16 * value) == (try type.quantize(16 * value)))
    }
  }

  /// The loop over a batch does the same as value by value, after bias and ReLU.
  @Test(arguments: OverflowMode.allCases)
  func batches(overflow: OverflowMode) throws {
    let type = try fixed(5, 2, .round, overflow, signed: false)
    let quantizer = FakeQuantizer<Float>(type)
    let sums = TrainingTests.randomValues(37 * 3, seed: 4).map { (16 * $0).rounded() / 4 }
    let shift: [Float] = [0.25, -1, 2]
    var results = [Float](repeating: .nan, count: sums.count)
    quantizer.quantize(
      sums.map { Float($0) }, shift: shift, floor: 0, rows: 37, columns: 3, into: &results)
    for (index, sum) in sums.enumerated() {
      let value = max(0, sum + Double(shift[index % 3]))
      #expect(Double(results[index]) == type.double(try type.quantize(value)))
    }
  }
}
