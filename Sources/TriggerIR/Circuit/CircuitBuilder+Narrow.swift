import FixedPoint

extension CircuitBuilder {
  /// Drops the bits of a node that are known to carry nothing.
  ///
  /// The range rules take operands for independent. Where two depend on the same word, as in
  /// 8x − x, the caller knows the exact interval; the node is then cut to its format, which
  /// costs no logic and loses nothing.
  /// - Parameter exact: An interval that holds every value of the node.
  public mutating func narrow(_ node: Int, to exact: FixedInterval) throws -> Int {
    if exact.isConstant, !interval(node).isConstant {
      return try constant(exact.lower, exponent: exact.exponent)
    }
    let format = exact.format
    let loses = interval(node).exponent < format.exponent
    guard
      loses || interval(node).format.integerBits > format.integerBits
        || interval(node).isSigned != format.isSigned
    else { return node }
    return try quantize(node, FixedType(format, .truncate, .wrap))
  }
}
