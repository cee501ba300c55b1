import ArrayFiles
import TriggerIR

/// Makes the one error of this module: what in the model cannot be imported, and what would help.
func refusal(_ place: String, _ problem: String, _ remedy: String) -> CompilationError {
  CompilationError(stage: "import", place: place, problem: problem, remedy: remedy)
}

/// A name from the file for an error's line: quoted and cut.
func quoted(_ name: String) -> String { "'\(excerpt(name))'" }

extension String {
  /// The name of `candidates` that differs from this one in the fewest letters, for "did you mean".
  func nearest(of candidates: [String]) -> String? {
    candidates.map { ($0, distance(to: $0)) }
      .min { $0.1 < $1.1 }
      .map(\.0)
  }

  /// The number of letters to insert, drop or replace (Levenshtein), of the first 64 letters.
  private func distance(to other: String) -> Int {
    let (a, b) = (letters, other.letters)
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in 0..<b.count {
        let change = letter == b[j] ? diagonal : diagonal + 1
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }

  private var letters: [Unicode.Scalar] { Array(lowercased().unicodeScalars.prefix(64)) }
}
