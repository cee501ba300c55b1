import FixedPoint
import Templates
import TriggerIR

/// HLS C++ for Vitis HLS from a circuit: `ap_fixed` arithmetic, one function a layer.
///
/// It is made of the circuit as lowered, before quantizers are taken apart, because `ap_fixed`
/// knows their rounding and overflow modes itself; that both ways give the same integers is
/// checked in C simulation.
public struct HLSBackend {
  private let circuit: Circuit
  private let banner: Banner
  /// The name of the kernel's function.
  public let top: String
  private let clockPicoseconds: Int
  private let names: HLSNames
  /// The intervals that the output ports' formats hold.
  private let outputIntervals: [FixedInterval]

  /// - Parameters:
  ///   - circuit: The circuit as lowered.
  ///   - pipeline: What Verilog is made of. The kernel has its ports: taking quantizers apart can
  ///     show that an output needs fewer bits, and both have to carry the same words.
  /// - Throws: `VerificationError` when the circuit breaks a rule.
  public init(_ circuit: Circuit, pipeline: Pipeline, name: String? = nil) throws {
    try circuit.verify(after: "HLS")
    guard circuit.outputs.map(\.name) == pipeline.circuit.outputs.map(\.name) else {
      throw VerificationError(
        pass: "HLS", place: "ports", problem: "the pipeline's outputs are not the circuit's")
    }
    self.circuit = circuit
    outputIntervals = pipeline.circuit.outputIntervals
    // The same words as in Verilog, so that both designs have the same names.
    var identifiers = IdentifierSpace(reserved: Wiring.reserved)
    top = identifiers.claim(name ?? circuit.name)
    banner = Banner(top: top, digest: digest(of: pipeline.dump()))
    clockPicoseconds = pipeline.clockPicoseconds
    names = HLSNames(circuit, identifiers, outputIntervals: outputIntervals)
  }

  /// The kernel, its bench, and the build files; vectors are added by the caller.
  public func project() throws -> GeneratedProject {
    var project = GeneratedProject()
    try project.add("\(top).h", header)
    try project.add("\(top).cpp", source)
    try project.add(
      "apus_fixed.h", Template.hlsSupport.fill(["banner": banner.line("Support")]))
    try project.add(
      "bench.cpp",
      Template.hlsBench.fill([
        "banner": banner.line("Test bench"), "top": top,
        "input_count": "\(circuit.inputs.count)", "output_count": "\(circuit.outputs.count)",
        "call": benchCall,
      ]))
    try project.add(
      "Makefile", Template.hlsMakefile.fill(["banner": banner.line("C simulation"), "top": top]))
    try project.add(
      "build_prj.tcl",
      Template.hlsProject.fill([
        "banner": banner.line("Vitis HLS project"), "top": top,
        "period": decimalNanoseconds(clockPicoseconds),
      ]))
    return project
  }

  // MARK: The kernel's interface

  private var parameters: [String] {
    zip(names.inputPorts, circuit.inputs).compactMap { name, port in
      name.map { "\(cType(port.interval.format)) \($0)" }
    }
      + zip(names.outputPorts, outputIntervals).compactMap { name, interval in
        name.map { "\(cType(interval.format))& \($0)" }
      }
  }

  private var signature: String {
    "void \(top)(\n    \(parameters.joined(separator: ",\n    ")))"
  }

  private var header: String {
    """
    // \(banner.line("Kernel"))
    #ifndef \(top.uppercased())_H
    #define \(top.uppercased())_H

    #include "apus_fixed.h"

    // One event in, one event out; a new event every clock.
    \(signature);

    #endif

    """
  }

  // MARK: The kernel

  private var source: String {
    let layers = circuit.layers.indices.filter { !names.members(of: $0).isEmpty }
    var text = """
      // \(banner.line("Kernel"))
      #include "\(top).h"

      using apus::scale;
      using apus::word;

      """
    // A namespace of their own: a layer may be called like a type of the C library.
    text += "\nnamespace layers {\n" + tableArrays
    for layer in layers { text += "\n" + layerFunction(layer) }
    text += "\n}  // namespace layers\n\n\(signature) {\n"
    text += "#pragma HLS PIPELINE II=1\n#pragma HLS INTERFACE ap_ctrl_none port=return\n"
    for name in names.inputPorts.compactMap(\.self) + names.outputPorts.compactMap(\.self) {
      text += "#pragma HLS INTERFACE ap_none port=\(name)\n"
    }
    text += "\n"
    for layer in layers {
      text += "  const layers::\(names.type(layer)) \(names.variable(layer)) = "
      text += "layers::\(names.function(layer))(\(arguments(of: layer).joined(separator: ", ")));\n"
    }
    for (port, output) in zip(names.outputPorts, circuit.outputs) {
      guard let port else { continue }
      text += "  \(port) = \(operand(output.node, in: nil));\n"
    }
    return text + "}\n"
  }

  /// The layers whose words a layer reads, in order; its own words it reads by their names.
  private func sources(of layer: Int) -> [Int] {
    var read: Set<Int> = []
    for index in names.members(of: layer) {
      for operand in circuit.nodes[index].operation.operands {
        let root = names.root(operand)
        if !circuit.nodes[root].interval.isConstant {
          read.insert(circuit.nodes[root].origin.layer)
        }
      }
    }
    return read.filter { $0 != layer }.sorted()
  }

  private func arguments(of layer: Int) -> [String] {
    if names.isInput(layer) {
      return names.members(of: layer).map { names.name($0) }
    }
    return sources(of: layer).map { names.variable($0) }
  }

  private func layerFunction(_ layer: Int) -> String {
    let members = names.members(of: layer)
    let exported = members.filter { names.isExported($0) }
    var text = "// Layer \(names.variable(layer))\nstruct \(names.type(layer)) {\n"
    for index in exported {
      text += "  \(cType(circuit.nodes[index].interval.format)) \(names.name(index));\n"
    }
    text += "};\n\n"
    let parameters =
      names.isInput(layer)
      ? members.map { "const \(cType(circuit.nodes[$0].interval.format))& \(names.name($0))" }
      : sources(of: layer).map { "const \(names.type($0))& \(names.variable($0))" }
    text += "static \(names.type(layer)) \(names.function(layer))(\n    "
    text += "\(parameters.joined(separator: ",\n    "))) {\n#pragma HLS INLINE\n"
    for index in members where !isInput(index) { text += "  \(statement(index))\n" }
    text += "  \(names.type(layer)) out;\n"
    for index in exported { text += "  out.\(names.name(index)) = \(names.name(index));\n" }
    return text + "  return out;\n}\n"
  }

  private func isInput(_ index: Int) -> Bool {
    if case .input = circuit.nodes[index].operation { true } else { false }
  }

  // MARK: Statements

  /// A declaration of the node's word. The arithmetic is that of `Circuit.Operation.evaluate`;
  /// `ap_fixed` sums are exact, so every word only ever takes a value it can hold.
  private func statement(_ index: Int) -> String {
    let node = circuit.nodes[index]
    let layer = node.origin.layer
    let type = cType(node.interval.format)
    func word(_ operand: Int, shift: Int = 0) -> String {
      self.operand(operand, in: layer, shift: shift)
    }
    let value: String =
      switch node.operation {
      case .input, .constant, .shift: word(index)
      case .negate(let a): "-\(word(a))"
      case .add(let a, let b, let shift): "\(word(a)) + \(word(b, shift: shift))"
      case .subtract(let a, let b, let shift): "\(word(a)) - \(word(b, shift: shift))"
      case .multiply(let a, let b): "\(word(a)) * \(word(b))"
      case .maximum(let a, let b) where circuit.nodes[a].interval == .zero:
        "\(word(b)) < 0 ? \(type)(0) : \(type)(\(word(b)))"
      case .maximum(let a, let b):
        "\(word(a)) < \(word(b)) ? \(type)(\(word(b))) : \(type)(\(word(a)))"
      case .minimum(let a, let b):
        "\(word(a)) < \(word(b)) ? \(type)(\(word(a))) : \(type)(\(word(b)))"
      case .less(let a, let b): "\(word(a)) < \(word(b)) ? 1 : 0"
      case .select(let condition, let then, let otherwise):
        "\(word(condition)) != 0 ? \(type)(\(word(then))) : \(type)(\(word(otherwise)))"
      case .lookup(let a, table: _): tableEntry(node, word(a), circuit.nodes[a].interval)
      case .quantize(let a, let quantizer):
        "\(cType(quantizer))(\(widened(word(a), circuit.nodes[a].interval.format, for: quantizer)))"
      }
    let declaration = "const \(type) \(names.name(index)) = \(value);"
    guard case .multiply = node.operation else { return declaration }
    // Products are made of logic in Verilog, and here alike: no DSP blocks.
    return declaration
      + "\n#pragma HLS bind_op variable=\(names.name(index)) op=mul impl=fabric"
  }

  // MARK: Tables

  /// An array for each table that words read: the integers of its results, in the order of the
  /// arguments.
  private var tableArrays: String {
    var written: Set<TableUse> = []
    var text = ""
    for node in circuit.nodes where node.isLogic {
      guard let use = circuit.tableUse(node), written.insert(use).inserted else { continue }
      let values = circuit.tables[use.table].values(for: use.argument)
      text += "\n// Table \(use.table), from \(use.argument.format) to \(node.interval.format)\n"
      text += "static const \(integerType(node.interval.format)) "
      text += "\(names.table(use))[\(values.count)] = {\n"
      for start in stride(from: 0, to: values.count, by: 8) {
        let row = values[start..<min(start + 8, values.count)].map(String.init)
        text += "  \(row.joined(separator: ", ")),\n"
      }
      text += "};\n"
    }
    return text
  }

  private func tableEntry(
    _ node: Circuit.Node, _ argument: String, _ interval: FixedInterval
  ) -> String {
    guard let use = circuit.tableUse(node) else { return "" }
    let index =
      interval.lower == 0
      ? "apus::mantissa(\(argument))"
      : "apus::mantissa(\(argument)) \(interval.lower < 0 ? "+" : "-") "
        + "\(interval.lower.magnitude)"
    return "word<\(cType(node.interval.format))>(\(names.table(use))[\(index)])"
  }

  /// The smallest type of C++ that holds a word's integer.
  private func integerType(_ format: FixedFormat) -> String {
    let bits = format.width + (format.isSigned ? 0 : 1)
    return bits <= 8
      ? "signed char" : bits <= 16 ? "short" : bits <= 32 ? "int" : "long long"
  }

  /// A word wide enough that a quantizer drops none but bits that it has.
  ///
  /// Rounding away more, AMD's headers look at a bit above the word: the result is right, but
  /// an assertion of theirs stops the program first.
  private func widened(_ text: String, _ source: FixedFormat, for type: FixedType) -> String {
    let dropped = type.format.exponent - source.exponent
    guard dropped > source.width, type.rounding != .truncate else { return text }
    let name = source.isSigned ? "ap_fixed" : "ap_ufixed"
    return "\(name)<\(dropped), \(source.exponent + dropped)>(\(text))"
  }

  /// The text that reads a node's value, times 2^shift, inside a layer's function, or in the
  /// kernel itself.
  private func operand(_ node: Int, in layer: Int?, shift: Int = 0) -> String {
    let interval = circuit.nodes[node].interval
    if interval.isConstant {
      let shifted = (try? interval.scaled(byPowerOfTwo: shift)) ?? interval
      let format = shifted.width > 0 ? cType(shifted.format) : "ap_ufixed<1, 1>"
      return "word<\(format)>(\(interval.lower))"
    }
    let root = names.root(node)
    let owner = circuit.nodes[root].origin.layer
    let text = owner == layer ? names.name(root) : "\(names.variable(owner)).\(names.name(root))"
    let scale = interval.exponent - circuit.nodes[root].interval.exponent + shift
    return scale == 0 ? text : "scale<\(scale)>(\(text))"
  }

  private func cType(_ format: FixedFormat) -> String {
    "\(format.isSigned ? "ap_fixed" : "ap_ufixed")<\(format.width), \(format.integerBits)>"
  }

  private func cType(_ type: FixedType) -> String {
    let name = type.format.isSigned ? "ap_fixed" : "ap_ufixed"
    return
      "\(name)<\(type.format.width), \(type.format.integerBits), AP_\(type.rounding.rawValue), "
      + "AP_\(type.overflow.rawValue)>"
  }

  // MARK: The bench

  /// Words in by their integers, the kernel, integers out. A port without bits is always zero.
  private var benchCall: String {
    var text = ""
    var arguments: [String] = []
    for (index, port) in circuit.inputs.enumerated() {
      guard names.inputPorts[index] != nil else { continue }
      arguments.append("apus::word<\(cType(port.interval.format))>(x[\(index)])")
    }
    for (index, interval) in outputIntervals.enumerated() {
      guard names.outputPorts[index] != nil else { continue }
      text += "  \(cType(interval.format)) out_\(index);\n"
      arguments.append("out_\(index)")
    }
    text += "  \(top)(\(arguments.joined(separator: ",\n    ")));\n"
    for index in circuit.outputs.indices {
      text += "  y[\(index)] = "
      text += names.outputPorts[index] == nil ? "0;\n" : "apus::mantissa(out_\(index));\n"
    }
    return text
  }
}

/// Picoseconds as nanoseconds in decimal: 2500 as "2.500".
func decimalNanoseconds(_ picoseconds: Int) -> String {
  let rest = String(picoseconds % 1000)
  return "\(picoseconds / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}
