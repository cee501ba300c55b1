import Apus
import ArgumentParser

/// How deep adder graphs may be: levels beyond the fewest, or `none` for no limit.
struct ExtraDepth: ExpressibleByArgument {
  /// Nil for no limit.
  let levels: Int?

  init(levels: Int?) { self.levels = levels }

  init?(argument: String) {
    if argument == "none" {
      levels = nil
    } else {
      guard let extra = Int(argument), (0...60).contains(extra) else { return nil }
      levels = extra
    }
  }

  var limit: MatrixProblem.DepthLimit { levels.map { .minimal(extra: $0) } ?? .unlimited }

  var defaultValueDescription: String { levels.map { "\($0)" } ?? "none" }
}
