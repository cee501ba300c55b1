/// Rows of cells, the first one the titles, as aligned lines for a terminal.
/// - Parameter words: The columns that are set to the left; numbers are set to the right.
func textTable(_ rows: [[String]], words: Set<Int>) -> String {
  let columns = rows.map(\.count).max() ?? 0
  let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
  return rows.map { row in
    var line = row.enumerated().map { column, cell in
      let blanks = String(repeating: " ", count: widths[column] - cell.count)
      return words.contains(column) ? cell + blanks : blanks + cell
    }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }.joined()
}
