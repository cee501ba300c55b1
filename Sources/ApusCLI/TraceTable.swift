import Apus
import Foundation

/// The trace of a network as a table for a terminal: a line for each layer, numbers aligned.
struct TraceTable {
  private let layers: [LayerTrace]

  init(_ layers: [LayerTrace]) { self.layers = layers }

  private static let titles = [
    "layer", "kind", "elements", "format", "range held", "range seen", "spare bits", "wrapped",
    "saturated", "to zero", "zeros",
  ]

  var text: String {
    textTable([Self.titles] + layers.map(cells), words: [0, 1, 3])
  }

  private func cells(_ layer: LayerTrace) -> [String] {
    [
      Console.line(layer.layer), layer.kind, "\(layer.elements)", layer.format ?? "over 62 bits",
      range(layer.held), range(layer.seen), "\(layer.spareBits)", count(layer.wrapped),
      count(layer.saturated), count(layer.vanished), percent(layer.zeroFraction),
    ]
  }

  private func range(_ range: ClosedRange<Double>) -> String {
    "\(number(range.lowerBound)) … \(number(range.upperBound))"
  }

  private func number(_ value: Double) -> String { String(format: "%.6g", value) }

  private func count(_ count: Int) -> String { count == 0 ? "–" : "\(count)" }
}
