import TriggerIR

/// A module of Verilog-2005, as far as Apus emits it.
struct VerilogModule {
  enum Direction: String { case input, output }

  struct Port {
    let direction: Direction
    let signal: VerilogSignal
  }

  enum Item {
    /// A line that explains what follows.
    case comment(String)
    /// A function given value by value.
    case function(VerilogFunction)
    /// A net with its driver.
    case wire(VerilogSignal, VerilogExpression)
    /// The driver of an output port.
    case assign(VerilogSignal, VerilogExpression)
    /// A register that takes the expression at the rising edge of `clk`, and is set to zero
    /// while `rst` where it has a reset.
    case register(VerilogSignal, VerilogExpression, hasReset: Bool)
    /// A register that is an output port, and is declared there.
    case outputRegister(VerilogSignal, VerilogExpression)
    /// A net driven by an instance.
    case declaration(VerilogSignal)
    /// An instance with its connections: port names and signals; outputs are marked.
    case instance(module: String, name: String, connections: [Connection])
  }

  struct Connection {
    let port: String
    let signal: VerilogSignal
    let isDriven: Bool
  }

  let name: String
  /// Lines of comment above the module.
  let header: [String]
  let ports: [Port]
  let items: [Item]
}

extension VerilogModule {
  /// Checks widths, declarations and drivers.
  /// - Throws: `VerificationError` naming the module.
  func verify() throws {
    func fail(_ problem: String) -> VerificationError {
      VerificationError(pass: "Verilog", place: "module '\(name)'", problem: problem)
    }
    var declared: [String: Int] = [:]
    var driven: Set<String> = []
    func declare(_ signal: VerilogSignal) throws {
      guard declared.updateValue(signal.width, forKey: signal.name) == nil else {
        throw fail("'\(signal.name)' is declared twice")
      }
    }
    func drive(_ signal: VerilogSignal, _ expression: VerilogExpression? = nil) throws {
      guard driven.insert(signal.name).inserted else {
        throw fail("'\(signal.name)' is driven twice")
      }
      guard let expression else { return }
      if let fault = expression.fault { throw fail("'\(signal.name)' is driven by \(fault)") }
      guard expression.width == signal.width else {
        throw fail(
          "'\(signal.name)' of \(signal.width) bits is driven by \(expression.width) bits")
      }
    }
    for item in items {
      if case .function(let function) = item {
        try declare(function.result)
        try drive(function.result)
        if let fault = function.fault { throw fail("'\(function.result.name)' has \(fault)") }
      }
    }
    for port in ports {
      try declare(port.signal)
      if port.direction == .input { driven.insert(port.signal.name) }
    }
    for item in items {
      switch item {
      case .wire(let signal, _), .declaration(let signal), .register(let signal, _, hasReset: _):
        try declare(signal)
      case .comment, .function, .assign, .outputRegister, .instance: break
      }
    }
    for item in items {
      switch item {
      case .comment, .function, .declaration: break
      case .wire(let signal, let value), .assign(let signal, let value),
        .outputRegister(let signal, let value), .register(let signal, let value, hasReset: _):
        try drive(signal, value)
      case .instance(module: _, name: _, let connections):
        for connection in connections where connection.isDriven { try drive(connection.signal) }
      }
    }
    var unknown: VerilogSignal?
    forEachRead { signal, _ in if declared[signal.name] != signal.width { unknown = signal } }
    if let unknown { throw fail("'\(unknown.name)' of \(unknown.width) bits is not declared") }
    if let idle = declared.keys.filter({ !driven.contains($0) }).min() {
      throw fail("'\(idle)' is not driven")
    }
  }

  private func forEachRead(_ body: (VerilogSignal, ClosedRange<Int>) -> Void) {
    for item in items {
      switch item {
      case .comment, .function, .declaration: break
      case .wire(_, let value), .assign(_, let value), .outputRegister(_, let value):
        value.forEachRead(body)
      case .register(_, let value, let hasReset):
        value.forEachRead(body)
        if hasReset { body(VerilogSignal(name: "rst", width: 1), 0...0) }
      case .instance(module: _, name: _, let connections):
        for connection in connections where !connection.isDriven {
          body(connection.signal, 0...(connection.signal.width - 1))
        }
      }
    }
    if hasRegisters { body(VerilogSignal(name: "clk", width: 1), 0...0) }
  }

  var hasRegisters: Bool {
    items.contains { item in
      switch item {
      case .register, .outputRegister: true
      case .comment, .function, .wire, .assign, .declaration, .instance: false
      }
    }
  }

  /// The bits that are computed or received and never read, highest first in each signal: low
  /// bits whose carry alone matters, and bits above a wrapped word.
  var unreadBits: [VerilogExpression] {
    var read: [String: UInt64] = [:]
    forEachRead { signal, bits in
      for bit in bits { read[signal.name, default: 0] |= 1 << UInt64(bit) }
    }
    var unread: [VerilogExpression] = []
    func collect(_ signal: VerilogSignal) {
      let bits = read[signal.name] ?? 0
      var high = signal.width - 1
      while high >= 0 {
        if bits >> UInt64(high) & 1 == 1 {
          high -= 1
          continue
        }
        var low = high
        while low > 0, bits >> UInt64(low - 1) & 1 == 0 { low -= 1 }
        unread.append(.bits(signal, high: high, low: low))
        high = low - 1
      }
    }
    for port in ports where port.direction == .input { collect(port.signal) }
    for item in items {
      switch item {
      case .wire(let signal, _), .declaration(let signal), .register(let signal, _, hasReset: _):
        collect(signal)
      case .comment, .function, .assign, .outputRegister, .instance: break
      }
    }
    return unread
  }
}
