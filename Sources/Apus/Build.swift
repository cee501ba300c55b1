import Backends
import Datasets
import FixedPoint
import Lowering
import TriggerIR

/// What `build` makes, beside the compiler's own options.
public struct BuildOptions: Sendable {
  public var compilation: CompilationOptions
  /// What the estimate of logic is made with.
  public var area: AreaTable
  /// The wish for the top module's name; the network's where nil.
  public var top: String?
  public var includesVerilog: Bool
  public var includesHLS: Bool
  /// Whether every pass is compared with the one before on stimulus.
  public var checksPasses: Bool

  public init(
    compilation: CompilationOptions = CompilationOptions(),
    area: AreaTable = .ultraScalePlus, top: String? = nil,
    includesVerilog: Bool = true, includesHLS: Bool = true, checksPasses: Bool = false
  ) {
    self.compilation = compilation
    self.area = area
    self.top = top
    self.includesVerilog = includesVerilog
    self.includesHLS = includesHLS
    self.checksPasses = checksPasses
  }
}

/// Compiles a model into the files of a build folder: the model, the pipeline's text, the
/// Verilog with its benches, Vivado and Quartus projects, the HLS C++, and their description.
/// - Throws: `CompilationError` for what the user can mend.
public func build(_ model: ModelFile, options: BuildOptions = BuildOptions()) throws
  -> (project: GeneratedProject, description: BuildDescription)
{
  let ports = try model.graph.types()
  let intervals = model.graph.inputs.flatMap { ports[$0].elements }
  let stimulus = SampleEvents.events(for: intervals, count: 64)
  let compilation = try compile(
    model.graph, options: options.compilation, stimulus: options.checksPasses ? stimulus : [])
  let pipeline = compilation.pipeline
  let verilog = try VerilogBackend(pipeline, name: options.top)
  let hls = try HLSBackend(compilation.circuit, pipeline: pipeline, name: options.top)
  let vectors = VectorFile.text(
    inputs: stimulus.flatMap(\.self), inputCount: intervals.count,
    outputs: try stimulus.flatMap { try pipeline.circuit.evaluate($0) },
    outputCount: pipeline.circuit.outputs.count)

  var project = GeneratedProject()
  try project.add("model.json", try model.json())
  try project.add(BuildFolder.pipelinePath, pipeline.dump())
  if options.includesVerilog {
    try project.add(try verilog.project(), under: "verilog")
    try project.add(try verilog.testbench(verilogFolder: "../verilog"), under: "testbench")
    try project.add("testbench/vectors.txt", vectors)
    try project.add(try verilog.vivado(verilogFolder: "../verilog"), under: "vivado")
    try project.add(try verilog.quartus(verilogFolder: "../verilog"), under: "quartus")
  }
  if options.includesHLS {
    try project.add(try hls.project(), under: "hls")
    try project.add("hls/vectors.txt", vectors)
  }
  let description = try BuildDescription(
    pipeline, layers: model.graph, backend: verilog, area: options.area,
    delays: options.compilation.delays, latencyBudget: options.compilation.latencyBudget,
    backends: (options.includesVerilog ? ["verilog"] : []) + (options.includesHLS ? ["hls"] : []))
  try project.add(BuildDescription.fileName, try description.json())
  return (project, description)
}

/// Events that stress a circuit: every input at its bounds and at zero, then random ones.
enum SampleEvents {
  static func events(for intervals: [FixedInterval], count: Int) -> [[Int64]] {
    var generator = SeededGenerator(seed: 1)
    var events = [intervals.map(\.lower), intervals.map(\.upper)]
    events.append(intervals.map { $0.contains(0) ? 0 : $0.lower })
    while events.count < count {
      events.append(intervals.map { Int64.random(in: $0.lower...$0.upper, using: &generator) })
    }
    return events
  }
}
