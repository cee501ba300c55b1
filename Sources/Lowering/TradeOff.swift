import TriggerIR

/// What a schedule of a circuit costs.
public struct SchedulePoint: Hashable, Sendable {
  public let stages: Int
  /// The clock period, in picoseconds.
  public let clockPicoseconds: Int
  /// The flip-flops, with one valid bit a stage.
  public let registerBits: Int

  public init(_ pipeline: Pipeline) {
    stages = pipeline.stageCount
    clockPicoseconds = pipeline.clockPicoseconds
    registerBits = pipeline.registerBits
  }
}

/// The shortest clock period of a legal circuit, and its flip-flops, in one stage, in two, and so
/// on until no more stages shorten the period, since the slowest operation fills a stage.
///
/// More stages never need a longer period. Where two numbers of stages have the same period, the
/// larger one is kept: its stages have room for fewer flip-flops.
/// - Parameter limit: The most stages that are tried; one is tried always.
public func tradeOff(
  _ circuit: Circuit, delays: DelayTable, upTo limit: Int = 32
) throws -> [SchedulePoint] {
  let slowest = delays.delays(in: circuit).max() ?? 0
  var points: [SchedulePoint] = []
  repeat {
    points.append(
      SchedulePoint(
        try schedule(circuit, goal: .stages(points.count + 1), delays: delays)))
  } while points.count < limit
    && points[points.count - 1].clockPicoseconds > max(1, slowest + delays.registers)
  return points
}
