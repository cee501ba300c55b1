import Lowering
import Reports
import TriggerIR

extension BuildFolder {
  /// Where the clock period goes, and what other numbers of stages would cost, by the delays
  /// that the build was scheduled with.
  /// - Parameter limit: The most stages that are tried.
  public func timing(stagesUpTo limit: Int = 32) throws -> TimingFigure {
    let delays = description.delayTable
    func point(_ point: SchedulePoint) -> TimingFigure.Point {
      TimingFigure.Point(
        stages: point.stages, latencyCycles: point.latencyCycles,
        clockPicoseconds: point.clockPicoseconds, registerBits: point.registerBits)
    }
    let provenance = delays.provenance
    return try TimingFigure(
      tableName: delays.name,
      provenance: "\(provenance.method) (\(provenance.part), \(provenance.date))",
      registerPicoseconds: delays.registers,
      stages: longestPaths(pipeline, delays: delays).map { path in
        TimingFigure.Stage(
          path: path.steps.map(step), picoseconds: path.picoseconds,
          slackPicoseconds: path.slack)
      },
      curve: try tradeOff(
        pipeline.circuit, delays: delays, ports: pipeline.portRegisters, upTo: limit
      ).map(point),
      build: point(SchedulePoint(pipeline)))
  }

  private func step(_ step: StagePath.Step) -> TimingFigure.Step {
    let node = pipeline.circuit.nodes[step.node]
    let (layer, element) = (node.origin.layer, node.origin.element)
    let layers = model.graph.layers
    let names = layers.indices.contains(layer) ? layers[layer].elementNames : []
    return TimingFigure.Step(
      layer: pipeline.circuit.layers[layer],
      neuron: element.map { names.indices.contains($0) ? names[$0] : "\($0)" },
      operation: node.operation.keyword, bits: node.interval.width, picoseconds: step.delay,
      arrivalPicoseconds: step.arrival)
  }
}
