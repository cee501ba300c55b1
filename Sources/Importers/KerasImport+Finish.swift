import FixedPoint
import TriggerIR

extension KerasImport {
  /// The most tables whose arguments' ranges must be derived from the layers before them.
  private static let maximumDerivedTables = 64

  /// The graph with the inputs' types and the tables in place, verified.
  mutating func finish() throws -> LayerGraph {
    var graph = builder.graph
    let dropped = try resolveInputs(&graph)
    var maker = TableMaker()
    var derived = 0
    for request in tables {
      let arguments: [FixedInterval]
      if let types = request.arguments {
        arguments = (0..<request.count).map { types.type(of: $0).interval }
      } else {
        derived += 1
        guard derived <= Self.maximumDerivedTables else {
          throw request.source.refusal(
            "more than \(Self.maximumDerivedTables) tables have no input quantizer",
            "train with enable_iq=True")
        }
        arguments = try graph.elements(readBy: request.layer)
      }
      graph.layers[request.layer].operation = try maker.lookup(request, arguments: arguments)
    }
    graph = graph.removing(dropped)
    try graph.verify()
    return graph
  }
}

extension LayerGraph {
  /// The ranges of the elements of a layer's first operand.
  fileprivate func elements(readBy layer: Int) throws -> [FixedInterval] {
    guard let operand = layers[layer].operands.first else { return [] }
    let before = LayerGraph(
      name: name, layers: Array(layers.prefix(operand + 1)), outputs: [operand])
    return try before.types().last?.elements ?? []
  }
}
