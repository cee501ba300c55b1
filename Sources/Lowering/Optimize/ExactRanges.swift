import FixedPoint
import TriggerIR

/// The exact ranges of a circuit's nodes where sums share operands.
///
/// The circuit's own rules take operands for independent. Here every sum is known as a linear
/// form, Σ cᵢ·xᵢ + c over nodes that are not sums, so its bounds are those of the form, and a
/// slice that cuts nothing off a sum is known to be a wire. Lowering knew as much of each matrix
/// when it set those slices; passes that rewrite sums have to know it again.
///
/// Forms have at most `maximumTerms` terms; a longer sum counts as a node that is none. So the
/// time is linear in the number of nodes.
struct ExactRanges {
  private static let maximumTerms = 96

  /// A multiple mantissa × 2^exponent of a node that is not a sum.
  private struct Term {
    var node: Int
    var mantissa: Int64
    var exponent: Int

    /// The sum of two multiples of one node, or nil beyond 62 bits.
    func adding(_ other: Term) -> Term? {
      let low = min(exponent, other.exponent)
      guard exponent - low < 62, other.exponent - low < 62 else { return nil }
      let sum =
        Int128(mantissa) << Int128(exponent - low)
        + Int128(other.mantissa) << Int128(other.exponent - low)
      guard sum.magnitude < 1 << 62 else { return nil }
      return Term(node: node, mantissa: Int64(sum), exponent: low)
    }
  }

  private struct Form {
    var terms: [Term]
    /// One value.
    var constant: FixedInterval
  }

  private var forms: [Form] = []
  private var ranges: [FixedInterval] = []

  /// An interval that holds every value of a node, inside the node's own.
  subscript(node: Int) -> FixedInterval { ranges[node] }

  /// Takes in the nodes that a circuit has gained.
  mutating func extend(to circuit: Circuit) {
    while ranges.count < circuit.nodes.count {
      let index = ranges.count
      let node = circuit.nodes[index]
      let form = form(of: node.operation)
      var best = node.interval
      let rule = try? node.operation.interval(inputs: circuit.inputs, tables: circuit.tables) {
        ranges[$0]
      }
      if let rule, rule.isWithin(best) { best = rule }
      if let form, let exact = range(of: form), exact.isWithin(best) { best = exact }
      ranges.append(best)
      if best.isConstant {
        forms.append(Form(terms: [], constant: best))
      } else {
        forms.append(
          form ?? Form(terms: [Term(node: index, mantissa: 1, exponent: 0)], constant: .zero))
      }
    }
  }

  /// Whether a slice only names the wires of its operand.
  func keeps(_ type: FixedType, _ operand: Int) -> Bool { type.keeps(ranges[operand]) }

  private func form(of operation: Circuit.Operation) -> Form? {
    switch operation {
    case .shift(let a, let power): return scaled(forms[a], negated: false, by: power)
    case .negate(let a): return scaled(forms[a], negated: true, by: 0)
    case .add(let a, let b, let shift):
      return scaled(forms[b], negated: false, by: shift).flatMap { sum(forms[a], $0) }
    case .subtract(let a, let b, let shift):
      return scaled(forms[b], negated: true, by: shift).flatMap { sum(forms[a], $0) }
    case .quantize(let a, let type): return keeps(type, a) ? forms[a] : nil
    case .input, .constant, .multiply, .maximum, .minimum, .less, .select, .lookup: return nil
    }
  }

  private func scaled(_ form: Form, negated: Bool, by power: Int) -> Form? {
    guard let constant = try? form.constant.scaled(byPowerOfTwo: power),
      let offset = negated ? try? constant.negated() : constant
    else { return nil }
    let terms = form.terms.map {
      Term(
        node: $0.node, mantissa: negated ? -$0.mantissa : $0.mantissa,
        exponent: $0.exponent + power)
    }
    return Form(terms: terms, constant: offset)
  }

  private func sum(_ a: Form, _ b: Form) -> Form? {
    guard let constant = try? a.constant.adding(b.constant) else { return nil }
    var terms: [Term] = []
    terms.reserveCapacity(a.terms.count + b.terms.count)
    var (left, right) = (a.terms[...], b.terms[...])
    while let x = left.first, let y = right.first {
      if x.node < y.node {
        terms.append(left.removeFirst())
      } else if y.node < x.node {
        terms.append(right.removeFirst())
      } else {
        guard let sum = x.adding(y) else { return nil }
        if sum.mantissa != 0 { terms.append(sum) }
        left.removeFirst()
        right.removeFirst()
      }
    }
    terms += left
    terms += right
    return terms.count <= Self.maximumTerms ? Form(terms: terms, constant: constant) : nil
  }

  private func range(of form: Form) -> FixedInterval? {
    var range = form.constant
    for term in form.terms {
      guard let multiple = try? ranges[term.node].multiplied(by: term.mantissa),
        let scaled = try? multiple.scaled(byPowerOfTwo: term.exponent),
        let sum = try? range.adding(scaled)
      else { return nil }
      range = sum
    }
    return range
  }
}

extension FixedInterval {
  /// Whether its word is part of another one's.
  fileprivate func isWithin(_ other: FixedInterval) -> Bool {
    width <= other.width && format.integerBits <= other.format.integerBits || isConstant
  }
}
