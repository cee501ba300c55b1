/// Elementary functions that give the same bits on every machine.
///
/// The C library's `log`, `exp`, `sin` … differ in the last bit from one version and one
/// processor to the next, and one bit is enough to turn a veto of a simulated shower and with it
/// everything after. These use only what IEEE 754 rounds exactly: +, −, ×, ÷, √ and conversions.
/// Swift never contracts a product and a sum into a fused operation by itself, so the order
/// written here is the order computed.
///
/// The series are plain Taylor series after an argument reduction, long enough that their
/// remainder lies below the rounding error. Errors are in units in the last place (ulp) of the
/// correct result; the tests hold each function to its bound.
public enum PortableMath {
  /// 2π.
  static let tau = 2 * Double.pi

  // ln 2 and π/2 as sums of parts; the leading parts have at most 33 bits, so that their product with an
  // integer below 2²⁰ is exact.
  private static let ln2High = 0x1.62e42fefp-1
  private static let ln2Low = 0x1.473de6af278edp-34
  private static let halfPiHigh = 0x1.921fb544p+0
  private static let halfPiMiddle = 0x1.0b4611a6p-34
  private static let halfPiLow = 0x1.3198a2e037073p-69

  /// The natural logarithm, within 2 ulp; −∞ at zero and NaN below it.
  public static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var exponent = Double(x.exponent)
    var mantissa = x.significand
    if mantissa > 0x1.6a09e667f3bcdp+0 {
      mantissa *= 0.5
      exponent += 1
    }
    // log(1 + f) = 2 atanh(s) with s = f / (2 + f), |s| < 0.172.
    let f = mantissa - 1
    let s = f / (2 + f)
    let square = s * s
    var series = 1.0 / 23
    series = series * square + 1.0 / 21
    series = series * square + 1.0 / 19
    series = series * square + 1.0 / 17
    series = series * square + 1.0 / 15
    series = series * square + 1.0 / 13
    series = series * square + 1.0 / 11
    series = series * square + 1.0 / 9
    series = series * square + 1.0 / 7
    series = series * square + 1.0 / 5
    series = series * square + 1.0 / 3
    // 2 s = f − s f, which keeps f whole when the argument is near one.
    let correction = s * (f - 2 * square * series)
    return exponent * ln2High + (f - (correction - exponent * ln2Low))
  }

  /// The exponential function, within 2 ulp for results that are normal numbers.
  public static func exp(_ x: Double) -> Double {
    guard x < 709.7827 else { return x.isNaN ? x : .infinity }
    guard x > -708 else { return 0 }
    let power = (x * 0x1.71547652b82fep+0).rounded()
    let r = (x - power * ln2High) - power * ln2Low
    var series = 1.0 / 6_227_020_800
    series = series * r + 1.0 / 479_001_600
    series = series * r + 1.0 / 39_916_800
    series = series * r + 1.0 / 3_628_800
    series = series * r + 1.0 / 362_880
    series = series * r + 1.0 / 40_320
    series = series * r + 1.0 / 5040
    series = series * r + 1.0 / 720
    series = series * r + 1.0 / 120
    series = series * r + 1.0 / 24
    series = series * r + 1.0 / 6
    series = series * r + 0.5
    let value = 1 + (r + r * r * series)
    return scale(value, by: Int(power))
  }

  /// `base` to a power, for positive bases: exp(exponent · log(base)).
  ///
  /// The relative error grows with the size of the logarithm of the result: within
  /// (3 + 2·|exponent · log(base)|) ulp.
  public static func pow(_ base: Double, _ exponent: Double) -> Double {
    exp(exponent * log(base))
  }

  /// Sine and cosine, for |x| up to 2²⁰; the absolute error is within 2⁻⁵².
  public static func sinCos(_ x: Double) -> (sin: Double, cos: Double) {
    let quadrant = (x * 0x1.45f306dc9c883p-1).rounded()
    let r =
      ((x - quadrant * halfPiHigh) - quadrant * halfPiMiddle) - quadrant * halfPiLow
    let square = r * r
    var sine = 1.0 / 355_687_428_096_000
    sine = sine * square - 1.0 / 1_307_674_368_000
    sine = sine * square + 1.0 / 6_227_020_800
    sine = sine * square - 1.0 / 39_916_800
    sine = sine * square + 1.0 / 362_880
    sine = sine * square - 1.0 / 5040
    sine = sine * square + 1.0 / 120
    sine = sine * square - 1.0 / 6
    sine = r + r * square * sine
    var cosine = 1.0 / 20_922_789_888_000
    cosine = cosine * square - 1.0 / 87_178_291_200
    cosine = cosine * square + 1.0 / 479_001_600
    cosine = cosine * square - 1.0 / 3_628_800
    cosine = cosine * square + 1.0 / 40_320
    cosine = cosine * square - 1.0 / 720
    cosine = cosine * square + 1.0 / 24
    cosine = 1 + (square * square * cosine - 0.5 * square)
    switch Int(quadrant) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    case _: return (-cosine, sine)
    }
  }

  /// The angle of the point (x, y) in [−π, π], within 4 ulp; zero at the origin.
  public static func atan2(_ y: Double, _ x: Double) -> Double {
    let ax = x.magnitude
    let ay = y.magnitude
    guard ax > 0 || ay > 0 else { return 0 }
    let swapped = ay > ax
    var angle = atanOfUnit(swapped ? ax / ay : ay / ax)
    if swapped { angle = 0.5 * Double.pi - angle }
    if x < 0 { angle = Double.pi - angle }
    return y < 0 ? -angle : angle
  }

  /// The inverse hyperbolic sine; the relative error is within 2⁻⁵⁰ for |x| ≥ 2⁻¹⁰ and the
  /// absolute error within 2⁻⁵⁰ below.
  public static func asinh(_ x: Double) -> Double {
    let a = x.magnitude
    // log(1 + u) as log of a sum already rounded would lose the low bits of u: add them back.
    let u = a + a * a / (1 + (1 + a * a).squareRoot())
    let sum = 1 + u
    let value = log(sum) + (u - (sum - 1)) / sum
    return x < 0 ? -value : value
  }

  /// Hyperbolic sine and cosine, for |x| up to 700; the error is within 4 ulp of the cosine.
  public static func sinhCosh(_ x: Double) -> (sinh: Double, cosh: Double) {
    let up = exp(x)
    let down = 1 / up
    return (0.5 * (up - down), 0.5 * (up + down))
  }

  /// The arc tangent of t in [0, 1]: two halvings of the angle, then the series.
  private static func atanOfUnit(_ t: Double) -> Double {
    // atan t = 2 atan(t / (1 + √(1 + t²))); after two halvings the argument is below 0.199.
    let once = t / (1 + (1 + t * t).squareRoot())
    let twice = once / (1 + (1 + once * once).squareRoot())
    let square = twice * twice
    var series = 1.0 / 23
    series = 1.0 / 21 - series * square
    series = 1.0 / 19 - series * square
    series = 1.0 / 17 - series * square
    series = 1.0 / 15 - series * square
    series = 1.0 / 13 - series * square
    series = 1.0 / 11 - series * square
    series = 1.0 / 9 - series * square
    series = 1.0 / 7 - series * square
    series = 1.0 / 5 - series * square
    series = 1.0 / 3 - series * square
    return 4 * (twice - twice * square * series)
  }

  /// value · 2^power, with powers from −1022 to 1024 (two factors, since 2¹⁰²⁴ is no number).
  private static func scale(_ value: Double, by power: Int) -> Double {
    let half = power >> 1
    return value * powerOfTwo(half) * powerOfTwo(power - half)
  }

  private static func powerOfTwo(_ power: Int) -> Double {
    Double(sign: .plus, exponent: power, significand: 1)
  }
}
