import Templates
import TriggerIR

/// A module around a design that registers its inputs, and outputs that come from logic, for
/// timing out of context.
public struct SynthesisHarness: Hashable, Sendable {
  /// The module's name, which no module of the design has.
  public let name: String
  /// The Verilog.
  public let text: String
  /// Its flip-flops: one for each bit that enters the design, the clock excepted, and one for
  /// each that leaves it where the design registers none itself.
  public let flipFlops: Int
}

extension VerilogBackend {
  /// The harness of the design: `in_bits` are the reset, the valid and the inputs from the
  /// lowest bit up, `out_bits` the valid and the outputs.
  public func synthesisHarness() throws -> SynthesisHarness {
    let circuit = pipeline.circuit
    var connections: [String] = []
    func connect(_ name: String, _ bits: String, from low: inout Int, width: Int) {
      connections.append(".\(name) (\(bits)[\(low + width - 1):\(low)])")
      low += width
    }
    var (inputs, outputs) = (0, 0)
    connect("rst", "held", from: &inputs, width: 1)
    connect("in_valid", "held", from: &inputs, width: 1)
    for (port, input) in zip(inputPorts, circuit.inputs) {
      if let port { connect(port, "held", from: &inputs, width: input.interval.width) }
    }
    connect("out_valid", "results", from: &outputs, width: 1)
    for (port, interval) in zip(outputPorts, circuit.outputIntervals) {
      if let port { connect(port, "results", from: &outputs, width: interval.width) }
    }
    let name = outerName("harness")
    let captures = !pipeline.portRegisters.standAtOutputs
    let text = try Template.synthesisHarness.fill([
      "banner": banner.line("Synthesis harness"), "name": name, "top": top,
      "capture_name": outerName("harness_captures"), "captures_outputs": captures ? "1" : "0",
      "input_high": "\(inputs - 1)", "output_high": "\(outputs - 1)",
      "connections": connections.map { "    \($0)" }.joined(separator: ",\n") + "\n",
    ])
    return SynthesisHarness(name: name, text: text, flipFlops: inputs + (captures ? outputs : 0))
  }

  /// A name for a module around the design, which no module of the design has.
  func outerName(_ kind: String) -> String {
    var identifiers = IdentifierSpace(reserved: moduleNames)
    return identifiers.claim("\(top)_\(kind)")
  }
}
