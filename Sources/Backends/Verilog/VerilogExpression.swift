/// A net, register or port: a name and its bits.
struct VerilogSignal: Hashable {
  let name: String
  let width: Int
}

/// An expression of Verilog-2005 whose width is known at every level.
///
/// All operands are plain bit vectors; signs are made explicit by extension, so Verilog's own
/// rules of sign and context never decide what a design means.
indirect enum VerilogExpression {
  case signal(VerilogSignal)
  /// Bits `high` down to `low`.
  case bits(VerilogSignal, high: Int, low: Int)
  case literal(width: Int, value: UInt64)
  /// Most significant part first.
  case concatenation([VerilogExpression])
  case replication(Int, VerilogExpression)
  /// Every bit turned over.
  case complement(VerilogExpression)
  case add(VerilogExpression, VerilogExpression)
  case subtract(VerilogExpression, VerilogExpression)
  /// One bit: both sides read as two's complement where `signed`.
  case less(VerilogExpression, VerilogExpression, signed: Bool)
  case conditional(VerilogExpression, then: VerilogExpression, otherwise: VerilogExpression)

  /// The result of a function of the module.
  case call(VerilogSignal, VerilogExpression)

  var width: Int {
    switch self {
    case .signal(let signal): signal.width
    case .bits(_, let high, let low): high - low + 1
    case .literal(let width, value: _): width
    case .concatenation(let parts): parts.reduce(0) { $0 + $1.width }
    case .replication(let count, let part): count * part.width
    case .add(let a, _), .subtract(let a, _), .complement(let a): a.width
    case .less: 1
    case .conditional(_, let then, otherwise: _): then.width
    case .call(let function, _): function.width
    }
  }

  /// Checks the widths below this expression.
  /// - Returns: What is wrong, or nil.
  var fault: String? {
    switch self {
    case .signal(let signal): return signal.width > 0 ? nil : "'\(signal.name)' has no bits"
    case .bits(let signal, let high, let low):
      return 0 <= low && low <= high && high < signal.width
        ? nil : "bits \(high) to \(low) of '\(signal.name)', which has \(signal.width)"
    case .literal(let width, let value):
      return width > 0 && (width >= 64 || value >> UInt64(width) == 0)
        ? nil : "a literal \(value) of \(width) bits"
    case .concatenation(let parts):
      return parts.isEmpty ? "an empty concatenation" : parts.lazy.compactMap(\.fault).first
    case .replication(let count, let part):
      return count > 0 ? part.fault : "a replication of \(count)"
    case .complement(let part): return part.fault
    case .add(let a, let b), .subtract(let a, let b), .less(let a, let b, signed: _):
      if let fault = a.fault ?? b.fault { return fault }
      return a.width == b.width ? nil : "operands of \(a.width) and \(b.width) bits"
    case .conditional(let condition, let then, let otherwise):
      if let fault = condition.fault ?? then.fault ?? otherwise.fault { return fault }
      guard condition.width == 1 else { return "a condition of \(condition.width) bits" }
      return then.width == otherwise.width
        ? nil : "alternatives of \(then.width) and \(otherwise.width) bits"
    case .call(let function, let argument):
      return function.width > 0 ? argument.fault : "'\(function.name)' has no bits"
    }
  }

  /// Calls the body with every signal read and the bits read of it.
  func forEachRead(_ body: (VerilogSignal, ClosedRange<Int>) -> Void) {
    switch self {
    case .signal(let signal): body(signal, 0...(signal.width - 1))
    case .bits(let signal, let high, let low): body(signal, low...high)
    case .literal: break
    case .concatenation(let parts): for part in parts { part.forEachRead(body) }
    case .replication(_, let part), .call(_, let part), .complement(let part):
      part.forEachRead(body)
    case .add(let a, let b), .subtract(let a, let b), .less(let a, let b, signed: _):
      a.forEachRead(body)
      b.forEachRead(body)
    case .conditional(let condition, let then, let otherwise):
      condition.forEachRead(body)
      then.forEachRead(body)
      otherwise.forEachRead(body)
    }
  }
}

extension VerilogExpression: CustomStringConvertible {
  var description: String {
    switch self {
    case .signal(let signal): signal.name
    case .bits(let signal, let high, let low):
      if signal.width == 1 {
        signal.name
      } else if high == low {
        "\(signal.name)[\(high)]"
      } else {
        low == 0 && high == signal.width - 1 ? signal.name : "\(signal.name)[\(high):\(low)]"
      }
    case .literal(let width, let value): "\(width)'d\(value)"
    case .concatenation(let parts): "{\(parts.map(\.description).joined(separator: ", "))}"
    case .replication(let count, let part): "{\(count){\(part)}}"
    case .complement(let part): "~\(part.operandText)"
    case .add(let a, let b): "\(a.operandText) + \(b.operandText)"
    case .subtract(let a, let b): "\(a.operandText) - \(b.operandText)"
    case .less(let a, let b, let signed):
      signed ? "$signed(\(a)) < $signed(\(b))" : "\(a.operandText) < \(b.operandText)"
    case .conditional(let condition, let then, let otherwise):
      "\(condition.operandText) ? \(then.operandText) : \(otherwise.operandText)"
    case .call(let function, let argument): "\(function.name)(\(argument))"
    }
  }

  /// The text as an operand of another operator.
  private var operandText: String {
    switch self {
    case .signal, .bits, .literal, .concatenation, .replication, .complement, .call: description
    case .add, .subtract, .less, .conditional: "(\(self))"
    }
  }
}
