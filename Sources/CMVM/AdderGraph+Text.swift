extension AdderGraph: CustomStringConvertible {
  /// One line for every adder and every output: `n5 = n0 - n1 << 2`, `y0 = -n5 << 1`. The inputs
  /// are the first nodes.
  public var description: String {
    var lines = adders.enumerated().map { index, adder in
      "n\(inputCount + index) = n\(adder.a) \(adder.subtracts ? "-" : "+") n\(adder.b)"
        + (adder.shift > 0 ? " << \(adder.shift)" : "")
    }
    lines += outputs.enumerated().map { output, tap in
      guard let tap else { return "y\(output) = 0" }
      return "y\(output) = \(tap.isNegated ? "-" : "")n\(tap.node)"
        + (tap.shift > 0 ? " << \(tap.shift)" : "")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
