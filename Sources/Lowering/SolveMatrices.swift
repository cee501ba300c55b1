import CMVM
import Dispatch
import Synchronization

extension LayerLowering {
  /// The adder graphs of all matrices of the network, searched for on all cores at once. Each is
  /// the one that a search on its own gives, so the number of cores changes no result.
  static func solutions(
    of problems: [MatrixProblem], _ options: SearchOptions
  ) throws -> [MatrixProblem: AdderGraph] {
    // The longest searches first, so that no core is left with one at the end.
    let problems = problems.sorted { $0.matrix.count > $1.matrix.count }
    let results = Mutex<[MatrixProblem: Result<AdderGraph, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: problems.count) { index in
      let result = Result { try AdderGraph(solving: problems[index], options) }
      results.withLock { $0[problems[index]] = result }
    }
    return try results.withLock { try $0.mapValues { try $0.get() } }
  }
}
