import FixedPoint
import Templates
import TriggerIR

extension VerilogBackend {
  /// The bench in plain Verilog: one word for all inputs and one for all outputs, cut at the
  /// ports, so that no name of a port can meet one of the bench's own.
  func icarusBench() throws -> String {
    let inputs = Slices(inputPorts, pipeline.circuit.inputs.map(\.interval))
    let outputs = Slices(outputPorts, pipeline.circuit.outputIntervals)
    let connections =
      inputs.connections(to: "in_bits") + outputs.connections(to: "out_bits")
    let drive = inputs.slices.map { slice in
      let take = "      take(to_send);\n"
      return slice.map { take + "      in_bits[\($0.range)] = value[\($0.width - 1):0];\n" } ?? take
    }
    let sample = outputs.slices.enumerated().map { index, slice in
      let last = index == outputs.slices.count - 1 ? 1 : 0
      let value = slice.map {
        $0.isSigned ? "$signed(out_bits[\($0.range)])" : "{1'b0, out_bits[\($0.range)]}"
      }
      return "      compare(\(value ?? "0"), \(last));\n"
    }
    return try Template.icarusBench.fill([
      "banner": banner.line("Test bench"), "name": outerName("bench"), "top": top,
      "input_count": "\(inputs.slices.count)", "output_count": "\(outputs.slices.count)",
      "input_high": "\(max(inputs.width, 1) - 1)", "output_high": "\(max(outputs.width, 1) - 1)",
      "latency": "\(pipeline.latencyCycles)",
      "connections": connections.map { ",\n    \($0)" }.joined(),
      "drive": drive.joined(), "sample": sample.joined(),
    ])
  }
}

/// Where the ports lie in one long word, from its lowest bit up.
private struct Slices {
  struct Slice {
    let port: String
    let low: Int
    let width: Int
    let isSigned: Bool
    var range: String { "\(low + width - 1):\(low)" }
  }

  /// nil for ports without bits.
  private(set) var slices: [Slice?] = []
  private(set) var width = 0

  init(_ ports: [String?], _ intervals: [FixedInterval]) {
    for (port, interval) in zip(ports, intervals) {
      slices.append(
        port.map {
          Slice(port: $0, low: width, width: interval.width, isSigned: interval.isSigned)
        })
      if port != nil { width += interval.width }
    }
  }

  func connections(to word: String) -> [String] {
    slices.compactMap { slice in slice.map { ".\($0.port) (\(word)[\($0.range)])" } }
  }
}
