import TriggerIR

/// The calls of a model's layers in an order in which every tensor comes before its readers, and
/// otherwise that of the configuration.
struct CallOrder {
  struct Step: Hashable {
    let layer: Int
    let call: Int
  }

  private(set) var steps: [Step] = []
  /// The number of calls and of their arguments: what running them takes.
  private(set) var cost = 0
  private var read: Set<KerasTensor> = []
  private let outputs: Set<KerasTensor>
  private let indices: [String: Int]

  init(_ model: KerasModel) throws {
    outputs = Set(model.outputs)
    indices = Dictionary(
      model.layers.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var isDone: Set<Step> = []
    for layer in model.layers.indices {
      for call in model.layers[layer].calls.indices {
        try visit(Step(layer: layer, call: call), model, &isDone)
      }
    }
  }

  /// Whether a tensor leaves the model and no layer reads it.
  func isFinal(_ tensor: KerasTensor) -> Bool {
    outputs.contains(tensor) && !read.contains(tensor)
  }

  /// Appends a step after those it reads from, without recursion: chains may be long.
  private mutating func visit(
    _ step: Step, _ model: KerasModel, _ isDone: inout Set<Step>
  ) throws {
    func tensors(_ step: Step) -> [KerasTensor] {
      isDone.contains(step) ? [] : model.layers[step.layer].calls[step.call].tensors
    }
    var stack = [(step: step, tensors: tensors(step), next: 0)]
    var isOpen: Set<Step> = [step]
    while let top = stack.last {
      let layer = model.layers[top.step.layer]
      guard top.next < top.tensors.count else {
        if isDone.insert(top.step).inserted {
          steps.append(top.step)
          cost += 1 + top.tensors.count
        }
        isOpen.remove(top.step)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let tensor = top.tensors[top.next]
      read.insert(tensor)
      guard let index = indices[tensor.layer] else {
        throw layer.refusal(
          "it reads from \(quoted(tensor.layer)), which is no layer of the model",
          "save the model again")
      }
      let source = Step(layer: index, call: tensor.call)
      guard model.layers[index].calls.indices.contains(tensor.call), !isDone.contains(source) else {
        continue
      }
      guard isOpen.insert(source).inserted else {
        throw layer.refusal("it reads its own result", "save the model again")
      }
      stack.append((source, tensors(source), 0))
    }
  }
}
