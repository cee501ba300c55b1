import TriggerIR

/// Events for a test bench as text: a line holds the integers of the input ports and, behind a
/// bar, those expected at the output ports.
public enum VectorFile {
  /// - Parameters:
  ///   - inputs: events × input ports, in units of the ports' steps.
  ///   - outputs: events × output ports, or empty.
  public static func text(
    inputs: [Int64], inputCount: Int, outputs: [Int64], outputCount: Int
  ) -> String {
    let events = inputCount > 0 ? inputs.count / inputCount : 0
    var text = ""
    text.reserveCapacity(events * (inputCount + outputCount) * 5)
    for event in 0..<events {
      append(inputs[(event * inputCount)..<((event + 1) * inputCount)], to: &text)
      if !outputs.isEmpty {
        text += " | "
        append(outputs[(event * outputCount)..<((event + 1) * outputCount)], to: &text)
      }
      text += "\n"
    }
    return text
  }

  /// Clocks for a bench that plays them as they are: a line holds the integers of the input
  /// ports, or `-` where no event enters.
  public static func text(frames: [[Int64]?]) -> String {
    var text = ""
    for frame in frames {
      if let frame { append(frame[...], to: &text) } else { text += "-" }
      text += "\n"
    }
    return text
  }

  private static func append(_ values: ArraySlice<Int64>, to text: inout String) {
    var isFirst = true
    for value in values {
      if !isFirst { text += " " }
      text += String(value)
      isFirst = false
    }
  }

  /// The integers of a bench's output file, events × output ports.
  /// - Throws: `VerificationError` when a line holds another number of them.
  public static func outputs(parsing text: String, outputCount: Int) throws -> [Int64] {
    var values: [Int64] = []
    for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n")).enumerated() {
      values += try integers(line, count: outputCount, place: "event \(number)")
    }
    return values
  }

  /// What came out in each clock, nil where nothing did.
  /// - Throws: `VerificationError` when a line holds another number of integers.
  public static func frames(parsing text: String, outputCount: Int) throws -> [[Int64]?] {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return try lines.dropLast().enumerated().map { number, line in
      line.elementsEqual("-".utf8)
        ? nil : try integers(line, count: outputCount, place: "clock \(number)")
    }
  }

  private static func integers(
    _ line: Substring.UTF8View, count: Int, place: String
  ) throws -> [Int64] {
    let words = line.split(separator: UInt8(ascii: " "))
    let integers = words.compactMap { Int64(Substring($0)) }
    guard words.count == count, integers.count == count else {
      throw VerificationError(
        pass: "simulation", place: place,
        problem: "its line holds \(integers.count) integers of \(count)")
    }
    return integers
  }
}
