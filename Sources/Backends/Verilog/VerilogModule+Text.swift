extension VerilogModule {
  /// The module as Verilog-2005 text: aligned, one declaration a line, registers last.
  var text: String {
    var lines = header.map { "// \($0)" }
    lines.append("module \(name) (")
    lines.append(contentsOf: portLines)
    lines.append(");")
    lines.append(contentsOf: itemLines)
    lines.append(contentsOf: clockedLines)
    lines.append(contentsOf: unreadLines)
    lines.append("")
    lines.append("endmodule")
    return lines.joined(separator: "\n") + "\n"
  }

  private func range(_ width: Int) -> String { width == 1 ? "" : "[\(width - 1):0]" }

  /// The width of the widest range, so that names stand in one column.
  private var rangeColumn: Int {
    var widest = 0
    for port in ports { widest = max(widest, range(port.signal.width).count) }
    for item in items {
      switch item {
      case .wire(let signal, _), .declaration(let signal), .register(let signal, _, hasReset: _):
        widest = max(widest, range(signal.width).count)
      case .comment, .function, .assign, .outputRegister, .instance: break
      }
    }
    return widest
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private var portLines: [String] {
    let registers = Set(
      items.compactMap { if case .outputRegister(let signal, _) = $0 { signal.name } else { nil } })
    return ports.enumerated().map { index, port in
      let kind = registers.contains(port.signal.name) ? "reg " : "wire"
      let comma = index + 1 < ports.count ? "," : ""
      let direction = padded(port.direction.rawValue, 6)
      return "  \(direction) \(kind) \(padded(range(port.signal.width), rangeColumn)) "
        + "\(port.signal.name)\(comma)"
    }
  }

  private var itemLines: [String] {
    func declaration(_ kind: String, _ signal: VerilogSignal) -> String {
      "  \(kind) \(padded(range(signal.width), rangeColumn)) \(signal.name)"
    }
    var lines: [String] = []
    for item in items {
      switch item {
      case .comment(let text): lines += ["", "  // \(text)"]
      case .function(let function): lines += function.lines
      case .wire(let signal, let value): lines.append("\(declaration("wire", signal)) = \(value);")
      case .assign(let signal, let value): lines.append("  assign \(signal.name) = \(value);")
      case .register(let signal, _, hasReset: _):
        lines.append("\(declaration("reg ", signal));")
      case .outputRegister: break
      case .declaration(let signal): lines.append("\(declaration("wire", signal));")
      case .instance(let module, let name, let connections):
        lines += ["", "  \(module) \(name) ("]
        let column = connections.map(\.port.count).max() ?? 0
        lines += connections.enumerated().map { index, connection in
          "    .\(padded(connection.port, column)) (\(connection.signal.name))"
            + (index + 1 < connections.count ? "," : "")
        }
        lines.append("  );")
      }
    }
    return lines
  }

  private var clockedLines: [String] {
    var plain: [(String, VerilogExpression)] = []
    var resettable: [(String, Int, VerilogExpression)] = []
    for item in items {
      switch item {
      case .register(let signal, let value, let hasReset):
        if hasReset {
          resettable.append((signal.name, signal.width, value))
        } else {
          plain.append((signal.name, value))
        }
      case .outputRegister(let signal, let value): plain.append((signal.name, value))
      case .comment, .function, .wire, .assign, .declaration, .instance: break
      }
    }
    var lines: [String] = []
    if !resettable.isEmpty {
      lines += ["", "  always @(posedge clk) begin", "    if (rst) begin"]
      lines += resettable.map { "      \($0.0) <= \($0.1)'d0;" }
      lines += ["    end else begin"]
      lines += resettable.map { "      \($0.0) <= \($0.2);" }
      lines += ["    end", "  end"]
    }
    if !plain.isEmpty {
      let column = plain.map(\.0.count).max() ?? 0
      lines += ["", "  always @(posedge clk) begin"]
      lines += plain.map { "    \(padded($0.0, column)) <= \($0.1);" }
      lines += ["  end"]
    }
    return lines
  }

  /// Bits that nothing reads are named once, so that linters know that somebody knows.
  private var unreadLines: [String] {
    let unread = unreadBits
    guard !unread.isEmpty else { return [] }
    return [
      "", "  // Bits below a rounded word count by their carry only; bits above a wrapped one not",
      "  // at all.", "  wire unused_bits = &{1'b0,",
    ]
      + unread.enumerated().map { index, bits in
        "    \(bits)\(index + 1 < unread.count ? "," : "")"
      } + ["  };"]
  }
}
