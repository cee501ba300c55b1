import Foundation

/// How numbers are written in reports: with a true minus sign, and never in a locale's way.
enum NumberText {
  /// A decimal with a fixed number of places, a hyphen as sign: for coordinates and attributes. Places
  /// that are zero are left out.
  static func coordinate(_ value: Double, places: Int = 1) -> String {
    let text = String(format: "%.\(places)f", value)
    guard text.contains(".") else { return text == "-0" ? "0" : text }
    var end = text.endIndex
    while text[text.index(before: end)] == "0" { end = text.index(before: end) }
    if text[text.index(before: end)] == "." { end = text.index(before: end) }
    let trimmed = String(text[..<end])
    return trimmed == "-0" ? "0" : trimmed
  }

  /// A decimal with a fixed number of places.
  static func fixed(_ value: Double, places: Int) -> String {
    let text = String(format: "%.\(places)f", abs(value))
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return value < 0 && !isZero ? "−" + text : text
  }

  /// A decimal with its sign always written; zero has none.
  static func signed(_ value: Double, places: Int) -> String {
    let text = fixed(value, places: places)
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// A decimal with as many places as it needs, at most `places`: "2.5", "30".
  static func short(_ value: Double, places: Int = 2) -> String {
    let text = coordinate(value, places: places)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// A decimal with a number of figures, and all digits before the point: "3.1", "31000".
  static func figures(_ value: Double, _ figures: Int = 4) -> String {
    guard abs(value) < pow(10, Double(figures)) || abs(value) >= 1e15 else {
      return fixed(value, places: 0)
    }
    return String(format: "%.\(figures)g", value).replacingOccurrences(of: "-", with: "−")
  }

  /// A small fraction by its power of ten: "10⁻⁴", "3.23 · 10⁻⁵"; from 1 % on as a decimal.
  static func fraction(_ value: Double) -> String {
    guard value > 0, value < 0.0099 else { return figures(value, 3) }
    let exponent = Int((log10(value) + 1e-9).rounded(.down))
    let mantissa = figures(value / pow(10, Double(exponent)), 3)
    return (mantissa == "1" ? "" : "\(mantissa) · ") + powerOfTen(exponent)
  }

  /// A number with its interval: "64.2 ± 0.3"; "0.9 +0.7 −0.4" where the sides differ by more than a
  /// tenth; "0 +0.005" at the end of the range. The larger side has two figures when they are below
  /// 35, and one when not, much as the Particle Data Group rounds.
  /// - Parameter most: The most decimal places.
  static func withInterval(
    _ value: Double, low: Double, high: Double, atMost most: Int = 9
  ) -> String {
    let (above, below) = (high - value, value - low)
    let largest = max(above, below)
    let power = largest > 0 ? log10(largest).rounded(.down) : 0
    let figures = largest / pow(10, power) < 3.5 ? 1 : 0
    let places = min(most, max(0, figures - Int(power)))
    let (up, down) = (fixed(above, places: places), fixed(below, places: places))
    if below == 0 { return "\(short(value)) +\(up)" }
    if above == 0 { return "\(short(value)) −\(down)" }
    let centre = fixed(value, places: places)
    guard up != down, abs(above - below) > 0.1 * largest else {
      return "\(centre) ± \(fixed((above + below) / 2, places: places))"
    }
    return "\(centre) +\(up) −\(down)"
  }

  /// A count with its thousands parted by commas.
  static func count(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (value < 0 ? "−" : "") + groups.joined(separator: ",")
  }

  /// A count with its noun, in the plural where it must be.
  static func count(_ value: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count(value)) \(value == 1 ? noun : plural ?? noun + "s")"
  }

  /// The decimal places that show two figures of the largest of some standard errors; 2 to 6, and 4
  /// when all errors are zero.
  static func places(for errors: [Double]) -> Int {
    let largest = errors.filter(\.isFinite).max() ?? 0
    guard largest > 0 else { return 4 }
    return min(6, max(2, 1 - Int(log10(largest).rounded(.down))))
  }

  /// A fraction as a percentage.
  static func percent(_ fraction: Double, places: Int) -> String {
    fixed(100 * fraction, places: places) + " %"
  }

  /// Ten to an integer power, as trigger plots label their axes.
  static func powerOfTen(_ exponent: Int) -> String {
    switch exponent {
    case 0: return "1"
    case 1: return "10"
    default:
      let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
      let power = String(exponent.magnitude).compactMap(\.wholeNumberValue).map { digits[$0] }
      return "10" + (exponent < 0 ? "⁻" : "") + String(power)
    }
  }

  /// A name cut to `length` (at least 3) characters, for places in a drawing that cannot grow; the
  /// cut is in the middle, since names often differ at their end.
  static func shortened(_ name: String, to length: Int) -> String {
    guard name.count > length else { return name }
    let tail = (length - 1) / 2
    return String(name.prefix(length - 1 - tail)) + "…" + String(name.suffix(tail))
  }
}
