import FixedPoint
import TestSupport
import Testing

/// `FixedType.quantize` against AMD's own `ap_fixed` headers under g++. They agree on every
/// value; no exception is made anywhere below.
///
/// One thing to know about the headers: a conversion that rounds away more bits than the
/// source has reads bits beyond the source's word. The result is right all the same, but an
/// assertion of the headers fails on the way, and a program compiled without `NDEBUG` aborts.
/// `assertionFails` says exactly when, and is held against what happens.
@Suite(.requires(.compiler, .fixedPointHeaders)) struct VendorHeaderTests {
  struct Destination: CustomStringConvertible {
    let width: Int
    let signed: Bool
    var description: String { "\(signed ? "" : "u")fixed<\(width)>" }

    /// The largest programs first, so that the cores finish together.
    static let all = (1...8).reversed().flatMap { width in
      [true, false].map { Destination(width: width, signed: $0) }
    }
  }

  /// The dropped bits, by source width, at which the headers take another branch for a
  /// destination of `width` bits; from sources coarser by more than the
  /// destination's width to sources finer by more than their own. Each conversion is a
  /// template to compile, so these few stand for all shifts.
  private static func dropped(from sourceWidth: Int, to width: Int) -> [Int] {
    let drops: Set<Int> =
      switch sourceWidth {
      case 1: [-1, 0, 1, 2]
      case 2, 3, 5, 6, 7: [1, sourceWidth - width, sourceWidth]
      case 8: [-width, -1, 1, 4, 8 - width, 8, 9]
      default:
        [
          -width - 1, -1, 0, 1, sourceWidth - width, sourceWidth, sourceWidth + 1,
          sourceWidth + 2,
        ]
      }
    return drops.sorted()
  }

  /// All values of source formats of 1, 4 and 8 bits, both signs, into every format of 1…8
  /// bits by all 28 mode pairs.
  @Test(arguments: Destination.all)
  func allValuesOfSmallFormats(destination: Destination) throws {
    let format = try FixedFormat(
      signed: destination.signed, width: destination.width, integerBits: 3)
    var conversions = [VendorConversion]()
    for sourceWidth in 1...8 {
      for dropped in Self.dropped(from: sourceWidth, to: destination.width) {
        for sourceSigned in [true, false] {
          let source = try FixedFormat(
            signed: sourceSigned, width: sourceWidth,
            integerBits: format.exponent - dropped + sourceWidth)
          for modes in ModePair.all {
            conversions.append(
              VendorConversion(
                source: source, type: FixedType(format, modes.rounding, modes.overflow),
                mantissas: VendorHeaders.allMantissas(of: source)))
          }
        }
      }
    }
    try expectAgreement(conversions)
  }

  /// Corners and random values of formats of up to 62 bits, of which most programs are made.
  @Test func wideFormats() throws {
    var random = TestRandom(seed: 2)
    var conversions = [VendorConversion]()
    for index in 0..<224 {
      let modes = ModePair.all[index % ModePair.all.count]
      let format = try FixedFormat(
        signed: Bool.random(using: &random), width: Int.random(in: 9...62, using: &random),
        integerBits: Int.random(in: -10...40, using: &random))
      let width = Int.random(in: 9...62, using: &random)
      let dropped = Int.random(in: -format.width - 1...width, using: &random)
      let source = try FixedFormat(
        signed: Bool.random(using: &random), width: width,
        integerBits: format.exponent - dropped + width)
      let half: Int64 = dropped > 0 ? 1 << Int64(dropped - 1) : 1
      let corners = [
        source.minimumMantissa, source.maximumMantissa, 0, 1, -1, half, half - 1, half + 1,
        -half, 1 - half, -half - 1, half &* 3, half &* -3,
      ]
      let others = (0..<20).map { _ in Int64(truncatingIfNeeded: random.next()) }
      conversions.append(
        VendorConversion(
          source: source, type: FixedType(format, modes.rounding, modes.overflow),
          mantissas: (corners + others).map(source.wrapping)))
    }
    try expectAgreement(conversions)
  }

  /// `ap_fixed` made from a double, as test benches do with their stimulus.
  @Test func doubles() throws {
    var random = TestRandom(seed: 3)
    var values = [0.0, -0.0]
    for exponent in -14...8 {
      let power = Double(sign: .plus, exponent: exponent, significand: 1)
      for factor in [1, 1.25, 1.5, 1.75, 3.0.nextUp] {
        let value = power * factor
        values += [value, -value, value.nextUp, -value.nextUp, value.nextDown, -value.nextDown]
      }
      values += (0..<10).map { _ in Double.random(in: -power...power, using: &random) }
    }
    let formats = [
      try FixedFormat(signed: true, width: 8, integerBits: 4),
      try FixedFormat(signed: false, width: 8, integerBits: 4),
      try FixedFormat(signed: true, width: 6, integerBits: -2),
      try FixedFormat(signed: true, width: 62, integerBits: 8),
    ]
    let types = formats.flatMap { format in
      ModePair.all.map { FixedType(format, $0.rounding, $0.overflow) }
    }
    let results = try VendorHeaders.run(doubles: values, into: types)
    var differing = [String]()
    for (type, result) in zip(types, results) {
      for (value, found) in zip(values, result.mantissas) {
        let expected = try type.quantize(value)
        guard found != expected else { continue }
        differing.append("\(value) → \(type): headers \(found), Apus \(expected)")
      }
    }
    #expect(differing.isEmpty, "\(differing.count) differ, first \(differing.prefix(20))")
  }

  /// Whether an assertion of the headers fails: the rounding reads the source's bit below the
  /// destination's step, and the source has none that low.
  private func assertionFails(in conversion: VendorConversion) -> Bool {
    guard conversion.dropped > conversion.source.width else { return false }
    return switch conversion.type.rounding {
    case .truncate: false
    case .truncateToZero: conversion.source.isSigned
    case .round, .roundToZero, .roundToInfinity, .roundToMinusInfinity, .roundConvergent: true
    }
  }

  private func expectAgreement(_ conversions: [VendorConversion]) throws {
    let results = try VendorHeaders.run(conversions)
    var differing = [String]()
    var unexpected = [String]()
    for (conversion, result) in zip(conversions, results) {
      let expected = conversion.expected
      for (index, mantissa) in conversion.mantissas.enumerated()
      where result.mantissas[index] != expected[index] {
        differing.append(
          "\(mantissa) in \(conversion): headers \(result.mantissas[index]), "
            + "Apus \(expected[index])")
      }
      if (result.failedAssertions > 0) != assertionFails(in: conversion) {
        unexpected.append("\(conversion): \(result.failedAssertions) failed assertions")
      }
    }
    #expect(differing.isEmpty, "\(differing.count) differ, first \(differing.prefix(3))")
    #expect(unexpected.isEmpty, "\(unexpected.count) differ, first \(unexpected.prefix(3))")
  }
}
