import FixedPoint
import TriggerIR

extension KerasImport {
  /// The graph with the inputs' types and the tables in place, verified.
  mutating func finish() throws -> LayerGraph {
    var graph = builder.graph
    let dropped = try resolveInputs(&graph)
    var maker = TableMaker()
    // Tables stand in the order of the layers, so the types before each are known in time.
    var types: [TensorType] = []
    for request in tables {
      let arguments: [FixedInterval]
      if let types = request.arguments {
        arguments = (0..<request.count).map { types.type(of: $0).interval }
      } else if let operand = graph.layers[request.layer].operands.first {
        try graph.derive(&types, through: operand + 1)
        arguments = types[operand].elements
      } else {
        arguments = []
      }
      graph.layers[request.layer].operation = try maker.lookup(request, arguments: arguments)
    }
    graph = graph.removing(dropped)
    try graph.verify()
    return graph
  }
}
