import Apus
import ArgumentParser
import Foundation

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a trained model of another framework, bit for bit.",
    discussion: """
      Reads Keras 3 files (.keras) of HGQ2 and Keras layers; the format is found by content. \
      Layers of HGQ2 bring their formats. Layers that were trained in floating point take those \
      of --precision, and what that loses is reported.
      """)

  @Argument(help: "The model, such as model.keras.")
  var model: String
  @Option(name: [.short, .long], help: "The model file to write (.json or .json.gz).")
  var output: String
  @Option(help: "The network's name; the file's by default.")
  var name: String?
  @Option(
    help: """
      The type of every input, as fixed<W,I,rounding,overflow>; by default what the first \
      quantizers make of them.
      """)
  var input: String?
  @Option(
    help: ArgumentHelp(
      """
      The type of the weights, biases, inputs and outputs of floating-point layers, or of one \
      place: LAYER=…, LAYER.weights=…, LAYER.bias=…, LAYER.output=…. May be given several times.
      """, valueName: "[place=]type"))
  var precision: [String] = []
  @Flag(
    help: """
      Leave out a softmax or a sigmoid at the output: the order of the classes stays, and a cut \
      on a sigmoid is a cut on its argument.
      """)
  var logits = false
  @OptionGroup var options: OutputOptions

  func run() throws {
    try requireWritable(output)
    let importOptions = ImportOptions(
      input: try input.map { try type($0, of: "--input") }, precision: try precisionPlan(),
      dropsFinalActivation: logits)
    let (file, imported) = try ModelFile.importing(model, name: name, options: importOptions)
    try file.write(to: output)
    let summary = try Summary(file.graph, imported)
    if options.json {
      try Console.json(summary)
    } else {
      print(
        "\(output): \(imported.format), \(summary.layers) layers, \(summary.inputs) inputs, "
          + "\(summary.outputs) outputs")
      for loss in imported.losses { print("  \(Console.line(loss.line))") }
    }
  }

  private func precisionPlan() throws -> PrecisionPlan {
    var plan = PrecisionPlan()
    for text in precision {
      // A layer's name may hold '=', a type cannot.
      guard let equals = text.lastIndex(of: "=") else {
        plan.standard = try type(text, of: "--precision")
        continue
      }
      plan.overrides[String(text[..<equals])] = try type(
        String(text[text.index(after: equals)...]), of: "--precision")
    }
    return plan
  }

  private func type(_ text: String, of option: String) throws -> FixedType {
    do throws(FixedPointError) { return try FixedType(parsing: text) } catch {
      throw ValidationError("\(option): \(error)")
    }
  }

  private struct Summary: Encodable {
    let name: String
    let format: String
    let layers: Int
    let inputs: Int
    let outputs: Int
    let losses: [Loss]

    struct Loss: Encodable {
      let tensor: String
      let type: String
      let largestError: Double
      let relativeError: Double
      let saturated: Int
      let values: Int
    }

    init(_ graph: LayerGraph, _ imported: ImportedModel) throws {
      name = graph.name
      format = imported.format
      layers = graph.layers.count
      inputs = graph.inputTypes.count
      let types = try graph.types()
      outputs = graph.outputs.reduce(0) { $0 + types[$1].elements.count }
      losses = imported.losses.map {
        Loss(
          tensor: $0.tensor, type: "\($0.type)", largestError: $0.largestError,
          relativeError: $0.relativeError, saturated: $0.saturated, values: $0.count)
      }
    }
  }
}

extension PrecisionLoss {
  /// The loss for a person.
  fileprivate var line: String {
    let clipped = saturated > 0 ? ", \(saturated) of \(count) out of range" : ""
    return "\(tensor) in \(type): largest error \(Self.short(largestError)), "
      + "relative RMS error \(percent(relativeError))\(clipped)"
  }

  private static func short(_ value: Double) -> String { String(format: "%.3g", value) }
}
