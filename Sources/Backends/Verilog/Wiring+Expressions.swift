import FixedPoint
import TriggerIR

extension Wiring {
  /// The expression of a node's logic. The arithmetic is that of `Circuit.Operation.evaluate`;
  /// this is its translation, compared in simulation.
  func expression(_ index: Int) -> VerilogExpression {
    let node = pipeline.circuit.nodes[index]
    let stage = pipeline.stages[index]
    let (exponent, width) = (node.interval.exponent, node.interval.width)
    func word(_ operand: Int, shift: Int = 0) -> VerilogExpression {
      window(operand, stage, exponent: exponent - shift, width: width)
    }
    if let inversion = pipeline.circuit.bitInversion(node) {
      return inverted(inversion, stage, width: width)
    }
    if ternary.inner[index] != nil { return sumOfThree(index) }
    switch node.operation {
    case .input, .constant, .shift:
      return word(index)
    case .negate(let a):
      return .subtract(.literal(width: width, value: 0), word(a))
    case .add(let a, let b, let shift):
      return copyingLowBits(index, (a, 0), (b, shift), subtracts: false)
    case .subtract(let a, let b, let shift):
      return copyingLowBits(index, (a, 0), (b, shift), subtracts: true)
    case .multiply:
      // Products are taken apart before; were one left, a literal without bits is refused.
      return .literal(width: 0, value: 0)
    case .maximum(let a, let b):
      if interval(a) == .zero { return rectified(b, stage, word(b)) }
      if interval(b) == .zero { return rectified(a, stage, word(a)) }
      return .conditional(less(a, b, stage), then: word(b), otherwise: word(a))
    case .minimum(let a, let b):
      return .conditional(less(a, b, stage), then: word(a), otherwise: word(b))
    case .less(let a, let b): return less(a, b, stage)
    case .select(let condition, let then, let otherwise):
      return .conditional(
        window(condition, stage, exponent: 0, width: 1), then: word(then),
        otherwise: word(otherwise))
    case .lookup(let a, table: _):
      guard let tap = tap(a, readIn: stage), let use = pipeline.circuit.tableUse(node) else {
        return constantWindow(node.interval.lower, offset: 0, width: width)
      }
      let function = VerilogSignal(name: functions[use]?.name ?? "", width: width)
      return .call(function, .signal(signal(tap)))
    case .quantize(let a, _): return word(a)
    }
  }

  /// The functions that a layer's module needs, each with a line of comment.
  func tableItems(of layer: Int) -> [VerilogModule.Item] {
    var written: Set<TableUse> = []
    var items: [VerilogModule.Item] = []
    for node in pipeline.circuit.nodes where node.origin.layer == layer && node.isLogic {
      guard let use = pipeline.circuit.tableUse(node), written.insert(use).inserted else {
        continue
      }
      let table = pipeline.circuit.tables[use.table]
      let (x, y) = (use.argument, node.interval)
      func bits(_ mantissa: Int64, _ width: Int) -> UInt64 {
        UInt64(bitPattern: mantissa) & ((1 << UInt64(width)) - 1)
      }
      items.append(.comment("Table \(use.table), from \(x.format) to \(y.format)"))
      items.append(
        .function(
          VerilogFunction(
            result: VerilogSignal(name: functions[use]?.name ?? "", width: y.width),
            argument: VerilogSignal(name: functions[use]?.argument ?? "", width: x.width),
            entries: zip(x.lower...x.upper, table.values(for: x)).map {
              (bits($0, x.width), bits($1, y.width))
            })))
    }
    return items
  }

  private func interval(_ node: Int) -> FixedInterval { pipeline.circuit.nodes[node].interval }

  /// A word with bits turned over: `~` binds tighter than any operator of two operands.
  private func inverted(
    _ inversion: BitInversion, _ stage: Int, width: Int
  ) -> VerilogExpression {
    let source = interval(inversion.operand)
    func part(_ low: Int, _ width: Int, _ turned: Bool) -> VerilogExpression {
      let bits = window(inversion.operand, stage, exponent: source.exponent + low, width: width)
      return turned ? .complement(bits) : bits
    }
    if inversion.top == inversion.rest || width < source.width {
      return part(0, width, inversion.rest)
    }
    let top = part(width - 1, 1, inversion.top)
    return width == 1 ? top : .concatenation([top, part(0, width - 1, inversion.rest)])
  }

  /// max(x, 0): where the sign bit is set, nothing.
  private func rectified(
    _ x: Int, _ stage: Int, _ word: VerilogExpression
  ) -> VerilogExpression {
    let sign = interval(x).exponent + interval(x).width - 1
    guard interval(x).isSigned else { return word }
    return .conditional(
      window(x, stage, exponent: sign, width: 1), then: .literal(width: word.width, value: 0),
      otherwise: word)
  }

  /// a ± b: the bits below the lowest of one operand are those of the other, and only the others
  /// are added.
  private func copyingLowBits(
    _ index: Int, _ a: (node: Int, shift: Int), _ b: (node: Int, shift: Int), subtracts: Bool
  ) -> VerilogExpression {
    let (range, stage) = (pipeline.circuit.nodes[index].interval, pipeline.stages[index])
    let low = range.exponent
    if let parts = sideBySide(index, a, b) { return parts }
    let copied = interval(b.node).exponent + b.shift > low ? a : b
    let bits = pipeline.circuit.copiedBits(pipeline.circuit.nodes[index])
    guard bits > 0 else {
      return sum(a.node, a.shift, b.node, b.shift, subtracts: subtracts) {
        window($0, stage, exponent: low - $1, width: range.width)
      }
    }
    let high = sum(a.node, a.shift, b.node, b.shift, subtracts: subtracts) {
      window($0, stage, exponent: low + bits - $1, width: range.width - bits)
    }
    return .concatenation([
      high, window(copied.node, stage, exponent: low - copied.shift, width: bits),
    ])
  }

  /// A sum of three words. Bits below all but one of them are that one's, unless it is subtracted.
  private func sumOfThree(_ index: Int) -> VerilogExpression {
    let (range, stage) = (interval(index), pipeline.stages[index])
    let words = pipeline.circuit.addends(of: index, ternary)
    func lowest(_ word: Circuit.Addend) -> Int { interval(word.node).exponent + word.shift }
    let order = words.sorted { lowest($0) < lowest($1) }
    let copied = order[0].isNegative ? 0 : lowest(order[1]) - range.exponent
    let bits = copied > 0 && copied < range.width ? copied : 0
    var sum: VerilogExpression?
    for word in words {
      let part = window(
        word.node, stage, exponent: range.exponent + bits - word.shift, width: range.width - bits)
      guard let before = sum else {
        sum = part
        continue
      }
      sum = word.isNegative ? .subtract(before, part) : .add(before, part)
    }
    guard let sum, bits > 0 else { return sum ?? .literal(width: 0, value: 0) }
    let low = window(
      order[0].node, stage, exponent: range.exponent - order[0].shift, width: bits)
    return .concatenation([sum, low])
  }

  /// The sum of words that do not overlap, their bits one behind the other.
  private func sideBySide(
    _ index: Int, _ a: (node: Int, shift: Int), _ b: (node: Int, shift: Int)
  ) -> VerilogExpression? {
    let (node, stage) = (pipeline.circuit.nodes[index], pipeline.stages[index])
    guard pipeline.circuit.isConcatenation(node) else { return nil }
    let isFirstHigher = interval(b.node).format.integerBits + b.shift <= interval(a.node).exponent
    let (high, low) = isFirstHigher ? (a, b) : (b, a)
    let bits = interval(high.node).exponent + high.shift - node.interval.exponent
    guard bits > 0, bits < node.interval.width else { return nil }
    return .concatenation([
      window(
        high.node, stage, exponent: node.interval.exponent + bits - high.shift,
        width: node.interval.width - bits),
      window(low.node, stage, exponent: node.interval.exponent - low.shift, width: bits),
    ])
  }

  /// a ± b. A constant is never negative: a person reads x - 3.
  private func sum(
    _ a: Int, _ aShift: Int, _ b: Int, _ bShift: Int, subtracts: Bool,
    _ word: (Int, Int) -> VerilogExpression
  ) -> VerilogExpression {
    if !subtracts, pipeline.circuit.swapsOperands(ofSum: a, b) {
      return sum(b, bShift, a, aShift, subtracts: false, word)
    }
    let (left, right) = (word(a, aShift), word(b, bShift))
    if interval(b).isConstant, interval(b).lower < 0, case .literal(let width, let value) = right {
      let mask = width < 64 ? (UInt64(1) << UInt64(width)) - 1 : .max
      let opposite = VerilogExpression.literal(width: width, value: (0 &- value) & mask)
      return subtracts ? .add(left, opposite) : .subtract(left, opposite)
    }
    return subtracts ? .subtract(left, right) : .add(left, right)
  }

  /// Whether a < b, both brought to a common step and width.
  private func less(_ a: Int, _ b: Int, _ stage: Int) -> VerilogExpression {
    let (x, y) = (interval(a), interval(b))
    if y == .zero, x.isSigned {
      // Below zero is what the sign bit says.
      return window(a, stage, exponent: x.exponent + x.width - 1, width: 1)
    }
    let signed = x.isSigned || y.isSigned
    let exponent = x.commonExponent(with: y)
    func bits(_ x: FixedInterval) -> Int {
      x == .zero ? 1 : x.width + x.exponent - exponent + (signed && !x.isSigned ? 1 : 0)
    }
    let width = max(bits(x), bits(y))
    return .less(
      window(a, stage, exponent: exponent, width: width),
      window(b, stage, exponent: exponent, width: width), signed: signed)
  }

  /// `width` bits of a node's value from the bit that weighs 2^`exponent` on: extended by the
  /// sign above the word, and by zeros below it.
  private func window(
    _ node: Int, _ stage: Int, exponent: Int, width: Int
  ) -> VerilogExpression {
    let value = interval(node)
    let offset = exponent - value.exponent
    guard let tap = tap(node, readIn: stage) else {
      return constantWindow(value.lower, offset: offset, width: width)
    }
    let signal = signal(tap)
    let zeros = min(width, max(0, -offset))
    let low = max(0, offset)
    let high = min(signal.width, offset + width) - 1
    let copied = max(0, high - low + 1)
    let extended = width - zeros - copied
    var parts: [VerilogExpression] = []
    if extended > 0 {
      let sign = VerilogExpression.bits(signal, high: signal.width - 1, low: signal.width - 1)
      let copies =
        extended == 1 ? sign : VerilogExpression.replication(extended, sign)
      parts.append(value.isSigned ? copies : .literal(width: extended, value: 0))
    }
    if copied > 0 { parts.append(.bits(signal, high: high, low: low)) }
    if zeros > 0 { parts.append(.literal(width: zeros, value: 0)) }
    return parts.count == 1 ? parts[0] : .concatenation(parts)
  }

  private func constantWindow(_ mantissa: Int64, offset: Int, width: Int) -> VerilogExpression {
    let shifted = FixedInterval.rescale(
      mantissa, from: 0, to: max(-62, min(62, offset)))
    let mask = width < 64 ? (UInt64(1) << UInt64(width)) - 1 : .max
    return .literal(width: width, value: UInt64(bitPattern: shifted) & mask)
  }
}
