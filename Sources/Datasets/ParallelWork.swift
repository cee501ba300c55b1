import Dispatch
import Foundation
import Synchronization

/// Independent pieces of work on several threads.
enum ParallelWork {
  /// Calls `work` once for each index in 0 ..< count, chunks of indices on several threads.
  ///
  /// - Parameters:
  ///   - threads: the most threads to use; the processor's cores when nil.
  ///   - progress: called from the working threads, one call at a time, with the number of pieces
  ///     done so far.
  static func forEach(
    count: Int, threads: Int?, progress: (@Sendable (Int) -> Void)?,
    _ work: @Sendable (Int) -> Void
  ) {
    let chunk = 256
    let chunks = (count + chunk - 1) / chunk
    let next = Atomic<Int>(0)
    let done = Mutex<Int>(0)
    let workers = max(1, min(chunks, threads ?? ProcessInfo.processInfo.activeProcessorCount))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < chunks else { return }
        let range = (index * chunk)..<min(count, (index + 1) * chunk)
        for piece in range { work(piece) }
        done.withLock { total in
          total += range.count
          progress?(total)
        }
      }
    }
  }
}
