import Backends
import Emulation
import Lowering
import TriggerIR

/// The words that enter a build and those that have to leave it, clock by clock, as text files
/// for the buffers of a board.
public struct PatternFiles: Sendable {
  /// `inputs.txt`, `outputs.txt` and `map.json`.
  public let project: GeneratedProject
  public let map: PatternMap
  public let events: Int
  /// The clocks of either file: events, idle clocks between them, and the latency.
  public let frames: Int
}

extension BuildFolder {
  /// The pattern files of events.
  ///
  /// - Parameters:
  ///   - bubbles: The seed of the idle clocks between events, which lie where `simulate` has
  ///     them; 0 for none.
  public func patterns(
    for events: PreparedEvents, linkBits: LinkPacking.Width = .bits64, bubbles: UInt64 = 0
  ) throws -> PatternFiles {
    let circuit = pipeline.circuit
    let backend = try VerilogBackend(pipeline, name: identifier)
    let (inputPacking, outputPacking) = (
      backend.inputPacking(linkBits), backend.outputPacking(linkBits)
    )
    let outputs = try naming(url.relativePath) {
      try Emulator(circuit).run(events.mantissas, threads: 2)
    }
    let drain = [[UInt64]?](repeating: nil, count: pipeline.latencyCycles)
    var (sent, received) = ([[UInt64]?](), drain)
    var idle = IdleClocks(seed: bubbles)
    for event in 0..<events.count {
      while idle.next() {
        sent.append(nil)
        received.append(nil)
      }
      sent.append(inputPacking.words(of: events.mantissas.row(event, of: circuit.inputs.count)))
      received.append(outputPacking.words(of: outputs.row(event, of: circuit.outputs.count)))
    }
    sent += drain
    let map = PatternMap(backend, linkBits: linkBits)
    var project = GeneratedProject()
    try project.add(PatternMap.fileName, try map.json())
    for (side, frames) in [(map.inputs, sent), (map.outputs, received)] {
      let data = BoardData(id: backend.top, links: side.links, frames: frames)
      try project.add(side.file, data.text)
    }
    return PatternFiles(project: project, map: map, events: events.count, frames: sent.count)
  }
}

/// The idle clocks between events, a quarter of all: the sequence of the generated benches.
private struct IdleClocks {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Whether the next clock is idle.
  mutating func next() -> Bool {
    guard state != 0 else { return false }
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return (state >> 32) % 4 == 0
  }
}

extension [Int64] {
  fileprivate func row(_ index: Int, of count: Int) -> ArraySlice<Int64> {
    self[(index * count)..<((index + 1) * count)]
  }
}
