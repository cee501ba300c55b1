import Apus
import ArgumentParser

/// How deep an adder graph may be: levels beyond balanced trees, or `none` for no limit.
struct ExtraDepth: ExpressibleByArgument {
  let limit: MatrixProblem.DepthLimit

  init(limit: MatrixProblem.DepthLimit) { self.limit = limit }

  init?(argument: String) {
    if argument == "none" {
      limit = .unlimited
    } else {
      guard let extra = Int(argument), (0...60).contains(extra) else { return nil }
      limit = .minimal(extra: extra)
    }
  }

  var defaultValueDescription: String {
    switch limit {
    case .unlimited: "none"
    case .minimal(let extra): "\(extra)"
    }
  }
}
