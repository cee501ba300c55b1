import Backends
import FixedPoint
import Foundation
import TestSupport
import TriggerIR

/// The description of the error that the body throws; empty when it throws none.
func message(_ body: () throws -> Void) -> String {
  do { try body() } catch { return "\(error)" }
  return ""
}

/// A small pipeline whose every name is given: two input ports, two layers with logic and
/// registers, two output ports, and a constant between them.
func pipeline(
  name: String = "net", layers: [String] = ["in", "dense"], inputs: [String] = ["a", "b"],
  outputs: [String] = ["y", "z"]
) throws -> Pipeline {
  let interval = try FixedInterval(lower: -8, upper: 7, exponent: -1)
  let type = try FixedType(parsing: "fixed<3,3,TRN,WRAP>")
  var circuit = Circuit(
    name: name, layers: layers, inputs: inputs.map { .init(name: $0, interval: interval) })
  func append(_ operation: Circuit.Operation, _ layer: Int, _ element: Int?) throws {
    let interval = try operation.interval(inputs: circuit.inputs, tables: []) {
      circuit.nodes[$0].interval
    }
    circuit.nodes.append(
      .init(operation, interval, .init(layer: layer % layers.count, element: element)))
  }
  try append(.input(0), 0, 0)
  try append(.input(1), 0, 1)
  try append(.constant(3, exponent: 0), 1, nil)
  try append(.add(0, 1, shift: 1), 1, nil)
  try append(.subtract(3, 2, shift: 0), 1, 0)
  try append(.maximum(0, 4), 1, 1)
  try append(.quantize(5, type), 1, 1)
  circuit.outputs = [.init(name: outputs[0], node: 4), .init(name: outputs[1], node: 6)]
  return Pipeline(
    circuit: circuit, stages: [0, 0, 0, 0, 1, 1, 2], stageCount: 3, clockPicoseconds: 2500)
}

/// All the files that the back ends make of a pipeline.
func project(_ pipeline: Pipeline, top: String? = nil) throws -> GeneratedProject {
  let verilog = try VerilogBackend(pipeline, name: top)
  let hls = try HLSBackend(pipeline.circuit, pipeline: pipeline, name: top)
  var project = GeneratedProject()
  try project.add(try verilog.project(), under: "verilog")
  try project.add(try verilog.testbench(verilogFolder: "../verilog"), under: "testbench")
  try project.add(try verilog.vivado(verilogFolder: "../verilog"), under: "vivado")
  try project.add(try verilog.quartus(verilogFolder: "../verilog"), under: "quartus")
  try project.add(try hls.project(), under: "hls")
  return project
}

/// Words that are nothing to a network and something to a language or a tool: keywords,
/// C++ words that Verilator warns of, members of its classes, macros of C, types of POSIX.
let reservedWords = [
  "module", "reg", "wire", "logic", "class", "template", "int", "final", "string", "NULL", "main",
  "map", "set", "list", "vector", "queue", "stack", "complex", "reference", "iterator", "near",
  "far", "huge", "abort", "override", "sensitive", "synchronized", "type_info", "sc_in",
  "interrupt",
  "name", "eval", "eval_step", "trace", "rootp", "contextp", "vlSymsp", "threads", "modelName",
  "EOF", "NAN", "INFINITY", "BIAS", "INLINE", "BUFSIZ", "errno", "assert", "stdin", "stdout",
  "INT32_MAX", "M_PI", "HUGE_VAL", "alloca", "offsetof", "BIG_ENDIAN", "RAND_MAX",
  "size_t", "uint", "uint8_t", "half", "time_t", "FILE", "environ", "timezone", "log", "exp",
  "signal", "y0", "gamma", "time", "select", "index", "exit", "apus", "apus_fixed", "APUS_FIXED",
  "ap_fixed", "bench", "layers", "scale", "word", "out", "x", "y", "clk", "rst", "in_valid",
  "out_valid", "valid", "unused_bits", "dut", "clock", "std", "unsigned", "run", "fail",
]
