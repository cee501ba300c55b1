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
    let rows = [Self.titles] + layers.map(cells)
    let widths = Self.titles.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let line = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        // Words to the left, numbers to the right.
        return [0, 1, 3].contains(column) ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
      return line + "\n"
    }.joined()
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
