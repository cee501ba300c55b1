import FixedPoint
import Templates
import TriggerIR

extension VerilogBackend {
  /// The C++ bench around the Verilated design, the Verilog bench for Icarus, their Makefile,
  /// and nothing of the design.
  ///
  /// - Parameter verilogFolder: Where the Makefile finds the design, from its own folder.
  public func testbench(verilogFolder: String) throws -> GeneratedProject {
    var project = GeneratedProject()
    try project.add(
      "bench.cpp",
      Template.verilatorBench.fill([
        "banner": banner.line("Test bench"), "top": top,
        "input_count": "\(pipeline.circuit.inputs.count)",
        "output_count": "\(pipeline.circuit.outputs.count)",
        "latency": "\(pipeline.latencyCycles)", "drive": driveText, "sample": sampleText,
      ]))
    try project.add(
      "Makefile",
      Template.verilatorMakefile.fill([
        "banner": banner.line("Simulation"), "top": top, "verilog": verilogFolder,
        "bench": outerName("bench"),
      ]))
    try project.add("bench.v", icarusBench())
    return project
  }

  /// The Vivado out-of-context project.
  public func vivado(verilogFolder: String) throws -> GeneratedProject {
    var project = GeneratedProject()
    let banner = banner.line("Vivado project")
    try project.add(
      "vivado.tcl",
      Template.vivadoProject.fill(["banner": banner, "top": top, "verilog": verilogFolder]))
    try project.add(
      "clock.xdc",
      Template.vivadoClock.fill([
        "banner": banner, "period": decimalNanoseconds(pipeline.clockPicoseconds),
      ]))
    return project
  }

  /// The Quartus Prime project with virtual pins.
  public func quartus(verilogFolder: String) throws -> GeneratedProject {
    var project = GeneratedProject()
    let banner = banner.line("Quartus project")
    let circuit = pipeline.circuit
    // Every bit of a word is a pin by itself.
    func pins(_ names: [String?], _ widths: [Int]) -> [String] {
      zip(names, widths).compactMap { name, width in name.map { width == 1 ? $0 : "\($0)[*]" } }
    }
    let ports =
      ["rst", "in_valid", "out_valid"] + pins(inputPorts, circuit.inputs.map(\.interval.width))
      + pins(outputPorts, circuit.outputIntervals.map(\.width))
    try project.add(
      "quartus.tcl",
      Template.quartusProject.fill([
        "banner": banner, "top": top, "verilog": verilogFolder,
        "ports": ports.map { "  \($0)\n" }.joined(),
      ]))
    try project.add(
      "clock.sdc",
      Template.quartusClock.fill([
        "banner": banner, "period": decimalNanoseconds(pipeline.clockPicoseconds),
      ]))
    return project
  }

  private var driveText: String {
    zip(inputPorts, pipeline.circuit.inputs).enumerated().compactMap { index, port in
      port.0.map {
        "  dut.\($0) = to_bits(x[\(index)], \(port.1.interval.width));\n"
      }
    }.joined()
  }

  private var sampleText: String {
    zip(outputPorts, pipeline.circuit.outputIntervals).enumerated().map { index, port in
      guard let name = port.0 else { return "  y[\(index)] = 0;\n" }
      return "  y[\(index)] = from_bits(dut.\(name), \(port.1.width), \(port.1.isSigned));\n"
    }.joined()
  }
}
