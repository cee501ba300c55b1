import TriggerIR

/// What a schedule of a circuit costs.
public struct SchedulePoint: Hashable, Sendable {
  public let stages: Int
  public let latencyCycles: Int
  /// The clock period, in picoseconds.
  public let clockPicoseconds: Int
  /// The flip-flops, with one valid bit a clock.
  public let registerBits: Int

  public init(_ pipeline: Pipeline) {
    stages = pipeline.stageCount
    latencyCycles = pipeline.latencyCycles
    clockPicoseconds = pipeline.clockPicoseconds
    registerBits = pipeline.registerBits
  }
}

/// The shortest clock period of a legal circuit, and its flip-flops, in one stage, in two, and so
/// on until no more stages shorten the period, since the slowest operation fills a stage.
///
/// More stages never need a longer period. Where two numbers of stages have the same period, the
/// larger one is kept: its stages have room for fewer flip-flops.
/// - Parameters:
///   - ports: Where registers stand. Without any, two stages are the fewest.
///   - limit: The most stages that are tried; the fewest are tried always.
public func tradeOff(
  _ circuit: Circuit, delays: DelayTable, ports: PortRegisters = .outputs, upTo limit: Int = 32
) throws -> [SchedulePoint] {
  let shortest = delays.shortestPeriod(of: delays.delays(in: circuit))
  var points: [SchedulePoint] = []
  var stages = ports.latencyCycles(stages: 1) > 0 ? 1 : 2
  while true {
    let pipeline = try schedule(circuit, goal: .stages(stages), delays: delays)
    points.append(SchedulePoint(try pipeline.withRegisters(at: ports)))
    if pipeline.clockPicoseconds <= shortest || stages >= limit { break }
    stages += 1
  }
  return points
}
