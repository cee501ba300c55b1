import ArrayFiles
import TriggerIR

/// One entry of an index such as `x[:, 1:3, ..., None, 0]`.
enum IndexEntry: Equatable {
  case slice(start: Int?, stop: Int?, step: Int?)
  case element(Int)
  case dots
  case newAxis

  init?(_ argument: KerasArgument) {
    guard case .value(let json) = argument else { return nil }
    self.init(json)
  }

  private init?(_ json: JSONValue) {
    if json.isNull {
      self = .newAxis
    } else if let index = json.integer {
      self = .element(index)
    } else if json.object?["class_name"]?.text == "__ellipsis__" {
      self = .dots
    } else if json.object?["class_name"]?.text == "__slice__",
      let config = json.object?["config"]?.object
    {
      let bounds = ["start", "stop", "step"].map { config[$0] ?? .null }
      guard bounds.allSatisfy({ $0.isNull || $0.integer != nil }) else { return nil }
      self = .slice(
        start: bounds[0].integer, stop: bounds[1].integer, step: bounds[2].integer)
    } else {
      return nil
    }
  }
}

/// An index as slices of every axis and the shape that is left.
struct Selection {
  private(set) var slices: [AxisSlice] = []
  private(set) var shape: [Int] = []

  /// - Parameters:
  ///   - entries: Without the batch axis; dots at most once.
  ///   - operand: The operand's shape.
  init(_ entries: [IndexEntry], of operand: [Int], _ call: LayerCall) throws {
    let problem = call.refusal(
      "its index does not fit a tensor of the shape \(operand)", "save the model again")
    let taken = entries.filter { $0 != .dots && $0 != .newAxis }.count
    guard taken <= operand.count, entries.filter({ $0 == .dots }).count <= 1 else { throw problem }
    let rest = Array(
      repeating: IndexEntry.slice(start: nil, stop: nil, step: nil), count: operand.count - taken)
    var full = entries
    if let dots = full.firstIndex(of: .dots) {
      full.replaceSubrange(dots...dots, with: rest)
    } else {
      full += rest
    }
    for entry in full {
      if entry == .newAxis {
        shape.append(1)
        continue
      }
      let size = operand[slices.count]
      switch entry {
      case .element(let index):
        let start = index < 0 ? index.addingReportingOverflow(size).partialValue : index
        guard (0..<size).contains(start) else { throw problem }
        slices.append(AxisSlice(start: start, count: 1, step: 1))
      case .slice(let start, let stop, let step):
        guard let slice = AxisSlice(start, stop, step, size: size) else { throw problem }
        slices.append(slice)
        shape.append(slice.count)
      case .dots, .newAxis: break
      }
    }
  }
}

extension AxisSlice {
  /// A slice of Python on an axis; nil where nothing is left.
  fileprivate init?(_ start: Int?, _ stop: Int?, _ step: Int?, size: Int) {
    let step = step ?? 1
    guard step != 0, step.magnitude <= 1 << 20 else { return nil }
    // Bounds beyond the axis are cut to its ends; those of a falling slice lie one lower.
    let (lowest, highest) = step > 0 ? (0, size) : (-1, size - 1)
    func bound(_ index: Int?, _ absent: Int) -> Int {
      guard let index else { return absent }
      let moved = index < 0 ? index.addingReportingOverflow(size).partialValue : index
      return Swift.max(lowest, Swift.min(highest, moved))
    }
    let first = bound(start, step > 0 ? lowest : highest)
    let last = bound(stop, step > 0 ? highest : lowest)
    let span = step > 0 ? last - first : first - last
    guard span > 0 else { return nil }
    let stride = Int(step.magnitude)
    let count = (span + stride - 1) / stride
    self.init(start: first, count: count, step: count == 1 ? 1 : step)
  }
}

extension KerasImport {
  static func entries(_ key: KerasArgument, _ call: LayerCall) throws -> [IndexEntry] {
    let arguments: [KerasArgument]
    if case .list(let items) = key { arguments = items } else { arguments = [key] }
    let entries = arguments.compactMap(IndexEntry.init)
    guard entries.count == arguments.count, entries.count <= 32 else {
      throw call.refusal(
        "its index has something else than numbers, slices, '...' and None",
        "write the index with constants")
    }
    return entries
  }

  /// Takes the whole batch axis off the front.
  static func takeBatch(_ entries: inout [IndexEntry], rank: Int, _ call: LayerCall) throws {
    guard let first = entries.first else { return }
    switch first {
    case .slice(start: nil, stop: nil, step: nil), .slice(start: 0, stop: nil, step: nil),
      .slice(start: nil, stop: nil, step: 1):
      entries.removeFirst()
    case .dots:
      // The dots hide the batch axis unless the other entries take every axis.
      let taken = entries.filter { $0 != .dots && $0 != .newAxis }.count
      guard taken <= rank else { fallthrough }
    case .slice, .element, .newAxis:
      throw call.refusal(
        "its index takes a part of the batch axis", "begin the index with ':' or '...'")
    }
  }
}
