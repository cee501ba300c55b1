/// A function of one word in Verilog-2005, given value by value: what a table becomes.
struct VerilogFunction {
  /// The function's name, and the width of what it gives.
  let result: VerilogSignal
  let argument: VerilogSignal
  /// Arguments and results as the bits of their words, in the order they are written in.
  let entries: [(argument: UInt64, value: UInt64)]

  /// Whether each word of the argument has an entry, so that no default is needed.
  var isComplete: Bool { argument.width < 63 && entries.count == 1 << argument.width }

  /// What is wrong with it, or nil.
  var fault: String? {
    func fits(_ value: UInt64, _ width: Int) -> Bool {
      width > 0 && (width >= 64 || value >> UInt64(width) == 0)
    }
    if entries.isEmpty { return "no entries" }
    if !entries.allSatisfy({ fits($0.argument, argument.width) && fits($0.value, result.width) }) {
      return "an entry wider than its words"
    }
    if Set(entries.map(\.argument)).count != entries.count { return "two entries for a word" }
    return nil
  }

  /// The text. Words that no argument takes give zero.
  var lines: [String] {
    func range(_ width: Int) -> String { width == 1 ? "" : "[\(width - 1):0] " }
    func row(_ label: String, _ value: UInt64) -> String {
      "      \(label): \(result.name) = \(result.width)'d\(value);"
    }
    return ["  function \(range(result.width))\(result.name);"]
      + ["    input \(range(argument.width))\(argument.name);", "    case (\(argument.name))"]
      + entries.map { row("\(argument.width)'d\($0.argument)", $0.value) }
      + (isComplete ? [] : [row("default", 0)])
      + ["    endcase", "  endfunction"]
  }
}
