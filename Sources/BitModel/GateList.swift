/// A netlist of gates in the order of their evaluation.
///
/// Nothing of the back ends is in it: it is what an operation's definition becomes bit by bit,
/// to be compared with what they emit.
public struct GateList: Hashable, Sendable {
  /// A bit: an index into all nets. 0 is always false, 1 always true.
  public typealias Net = Int

  public enum Gate: Hashable, Sendable {
    case input
    case and(Net, Net)
    case or(Net, Net)
    case xor(Net, Net)
    case not(Net)
    /// Whether an odd number of the three is true, and whether two are: a full adder.
    case parity(Net, Net, Net)
    case majority(Net, Net, Net)
    /// `then` where the first net is true.
    case mux(Net, then: Net, otherwise: Net)
  }

  public static let zero: Net = 0
  public static let one: Net = 1

  /// The gates from net 2 on; each reads only nets before its own.
  public private(set) var gates: [Gate] = []
  /// The nets of the inputs in the order they were made.
  public private(set) var inputs: [Net] = []

  public init() {}

  private mutating func append(_ gate: Gate) -> Net {
    gates.append(gate)
    return gates.count + 1
  }

  public mutating func input() -> Net {
    let net = append(.input)
    inputs.append(net)
    return net
  }

  // A gate with a constant input, or with equal ones, is the net that it equals: tables would
  // be trees of constants otherwise.

  public mutating func and(_ a: Net, _ b: Net) -> Net {
    if a == Self.zero || b == Self.zero { return Self.zero }
    if a == Self.one || a == b { return b }
    return b == Self.one ? a : append(.and(a, b))
  }

  public mutating func or(_ a: Net, _ b: Net) -> Net {
    if a == Self.one || b == Self.one { return Self.one }
    if a == Self.zero || a == b { return b }
    return b == Self.zero ? a : append(.or(a, b))
  }

  public mutating func xor(_ a: Net, _ b: Net) -> Net {
    if a == b { return Self.zero }
    if a == Self.zero { return b }
    if b == Self.zero { return a }
    if a == Self.one { return not(b) }
    return b == Self.one ? not(a) : append(.xor(a, b))
  }

  public mutating func not(_ a: Net) -> Net {
    switch a {
    case Self.zero: Self.one
    case Self.one: Self.zero
    default: append(.not(a))
    }
  }

  public mutating func parity(_ a: Net, _ b: Net, _ c: Net) -> Net {
    let isPlain = min(a, b, c) > Self.one && a != b && b != c && c != a
    return isPlain ? append(.parity(a, b, c)) : xor(xor(a, b), c)
  }

  public mutating func majority(_ a: Net, _ b: Net, _ c: Net) -> Net {
    let isPlain = min(a, b, c) > Self.one && a != b && b != c && c != a
    return isPlain ? append(.majority(a, b, c)) : or(and(a, b), and(or(a, b), c))
  }

  public mutating func mux(_ condition: Net, then: Net, otherwise: Net) -> Net {
    if condition == Self.one || then == otherwise { return then }
    return condition == Self.zero
      ? otherwise : append(.mux(condition, then: then, otherwise: otherwise))
  }
}

extension GateList {
  /// The value of every net, for 64 cases at a time: bit i of each word is of case i.
  /// - Parameter values: A word for each input, in their order.
  public func evaluate(_ values: [UInt64]) -> [UInt64] {
    var nets: [UInt64] = [0, .max]
    nets.reserveCapacity(gates.count + 2)
    var next = values.makeIterator()
    for gate in gates {
      switch gate {
      case .input: nets.append(next.next() ?? 0)
      case .and(let a, let b): nets.append(nets[a] & nets[b])
      case .or(let a, let b): nets.append(nets[a] | nets[b])
      case .xor(let a, let b): nets.append(nets[a] ^ nets[b])
      case .not(let a): nets.append(~nets[a])
      case .parity(let a, let b, let c): nets.append(nets[a] ^ nets[b] ^ nets[c])
      case .majority(let a, let b, let c):
        nets.append(nets[a] & nets[b] | nets[b] & nets[c] | nets[c] & nets[a])
      case .mux(let condition, let then, let otherwise):
        nets.append(nets[condition] & nets[then] | ~nets[condition] & nets[otherwise])
      }
    }
    return nets
  }

  /// The gates as a model in the Berkeley Logic Interchange Format (BLIF, University of
  /// California, Berkeley, 1992), one table a gate.
  ///
  /// Its ports are `p0`, `p1`, …: first the inputs, then the outputs.
  public func blif(name: String, outputs: [Net]) -> String {
    var text = ".model \(name)\n.inputs"
    for port in inputs.indices { text += " p\(port)" }
    text += "\n.outputs"
    for port in outputs.indices { text += " p\(inputs.count + port)" }
    text += "\n.names n0\n.names n1\n1\n"
    for (port, net) in inputs.enumerated() { text += ".names p\(port) n\(net)\n1 1\n" }
    for (index, gate) in gates.enumerated() {
      let net = index + 2
      switch gate {
      case .input: break
      case .and(let a, let b): text += ".names n\(a) n\(b) n\(net)\n11 1\n"
      case .or(let a, let b): text += ".names n\(a) n\(b) n\(net)\n1- 1\n-1 1\n"
      case .xor(let a, let b): text += ".names n\(a) n\(b) n\(net)\n10 1\n01 1\n"
      case .not(let a): text += ".names n\(a) n\(net)\n0 1\n"
      case .parity(let a, let b, let c):
        text += ".names n\(a) n\(b) n\(c) n\(net)\n100 1\n010 1\n001 1\n111 1\n"
      case .majority(let a, let b, let c):
        text += ".names n\(a) n\(b) n\(c) n\(net)\n11- 1\n1-1 1\n-11 1\n"
      case .mux(let condition, let then, let otherwise):
        text += ".names n\(condition) n\(then) n\(otherwise) n\(net)\n11- 1\n0-1 1\n"
      }
    }
    for (port, net) in outputs.enumerated() {
      text += ".names n\(net) p\(inputs.count + port)\n1 1\n"
    }
    return text + ".end\n"
  }
}
