/// Where the clock period of a pipeline goes, and what other numbers of stages would cost, by a
/// table of delays.
///
/// Encoded with the derived figures, so that a reader of the JSON need not compute them; decoding
/// reads the stored ones only.
public struct TimingFigure: Equatable, Sendable {
  /// One operation on a combinational path.
  public struct Step: Codable, Equatable, Sendable {
    public let layer: String
    /// The element of the layer's tensor, by its name or number; absent for logic that several
    /// share.
    public let neuron: String?
    public let operation: String
    /// The width of its word.
    public let bits: Int
    public let picoseconds: Int
    /// The time from the beginning of the path to the result.
    public let arrivalPicoseconds: Int

    public init(
      layer: String, neuron: String?, operation: String, bits: Int, picoseconds: Int,
      arrivalPicoseconds: Int
    ) {
      self.layer = layer
      self.neuron = neuron
      self.operation = operation
      self.bits = bits
      self.picoseconds = picoseconds
      self.arrivalPicoseconds = arrivalPicoseconds
    }
  }

  /// The longest path of one stage.
  public struct Stage: Codable, Equatable, Sendable {
    /// Operations from registers to registers; none where the stage holds wires only.
    public let path: [Step]
    /// What the stage takes with its registers.
    public let picoseconds: Int
    /// The clock period less that.
    public let slackPicoseconds: Int

    public init(path: [Step], picoseconds: Int, slackPicoseconds: Int) {
      self.path = path
      self.picoseconds = picoseconds
      self.slackPicoseconds = slackPicoseconds
    }
  }

  /// What a schedule costs.
  public struct Point: Equatable, Sendable {
    public let stages: Int
    /// The stages, and one more or less by the registers at the ports.
    public let latencyCycles: Int
    public let clockPicoseconds: Int
    public let registerBits: Int

    public init(stages: Int, latencyCycles: Int, clockPicoseconds: Int, registerBits: Int) {
      self.stages = stages
      self.latencyCycles = latencyCycles
      self.clockPicoseconds = clockPicoseconds
      self.registerBits = registerBits
    }

    public var clockNanoseconds: Double { Double(clockPicoseconds) / 1000 }
    public var latencyNanoseconds: Double { Double(latencyCycles * clockPicoseconds) / 1000 }
  }

  /// The table of delays, and in words where its figures come from.
  public let tableName: String
  public let provenance: String
  /// What the registers at both ends take of each stage.
  public let registerPicoseconds: Int
  /// The stages of the build in their order.
  public let stages: [Stage]
  /// The shortest clock period of 1, 2, … stages.
  public let curve: [Point]
  /// The build itself, whose clock period may be longer than the shortest.
  public let build: Point

  /// - Throws: `ReportError.invalidFigure` for a build without stages or with another number of
  ///   them, for a negative count or delay, a period of less than 1 ps, or a time beyond 1 s.
  public init(
    tableName: String, provenance: String, registerPicoseconds: Int, stages: [Stage],
    curve: [Point], build: Point
  ) throws {
    func check(_ field: String, _ found: Int, _ range: ClosedRange<Int>) throws {
      guard !range.contains(found) else { return }
      throw ReportError.invalidFigure(
        figure: "timing", field: field, found: "\(found)",
        expected: "\(range.lowerBound) to \(range.upperBound)")
    }
    let times = 0...1_000_000_000_000
    try check("stages", stages.count, 1...(1 << 20))
    try check("stages of the build", build.stages, stages.count...stages.count)
    try check("registers", registerPicoseconds, times)
    for stage in stages {
      try check("time of a stage", stage.picoseconds, times)
      for step in stage.path {
        try check("bits of an operation", step.bits, 0...(1 << 20))
        try check("delay of an operation", step.picoseconds, times)
        try check("arrival", step.arrivalPicoseconds, times)
      }
    }
    for point in curve + [build] {
      try check("stages of a schedule", point.stages, 1...(1 << 20))
      try check(
        "cycles of a schedule", point.latencyCycles, max(1, point.stages - 1)...point.stages + 1)
      try check("clock period in ps", point.clockPicoseconds, 1...times.upperBound)
      try check("register bits", point.registerBits, 0...Int(Int32.max))
    }
    self.tableName = tableName
    self.provenance = provenance
    self.registerPicoseconds = registerPicoseconds
    self.stages = stages
    self.curve = curve
    self.build = build
  }

  /// The curve with the build in its place.
  public var points: [Point] {
    curve.contains(build)
      ? curve
      : curve.filter { $0.stages <= build.stages } + [build]
        + curve.filter { $0.stages > build.stages }
  }

  /// The stage that takes longest, counted from 0; the first of several.
  public var criticalStage: Int {
    stages.indices.reduce(0) { stages[$1].picoseconds > stages[$0].picoseconds ? $1 : $0 }
  }

  /// The path that the clock period is as long as.
  public var criticalPath: Stage { stages[criticalStage] }
}

extension TimingFigure.Stage {
  /// Neighbours on a path that are of one neuron of one layer.
  public struct Group: Equatable, Sendable {
    public let layer: String
    public let neuron: String?
    /// "2 × add, maximum"
    public let operations: String
    /// The width of the widest word.
    public let bits: Int
    public let picoseconds: Int
    /// The time from the beginning of the path to the last result.
    public let arrivalPicoseconds: Int
  }

  /// The path by layers and neurons.
  public var groups: [Group] {
    runs(path) { $0.layer == $1.layer && $0.neuron == $1.neuron }.map { steps in
      let operations = runs(steps.map(\.operation), by: ==).map {
        $0.count > 1 ? "\($0.count) × \($0[0])" : $0[0]
      }
      return Group(
        layer: steps[0].layer, neuron: steps[0].neuron,
        operations: operations.joined(separator: ", "), bits: steps.map(\.bits).max() ?? 0,
        picoseconds: steps.map(\.picoseconds).reduce(0, +),
        arrivalPicoseconds: steps[steps.count - 1].arrivalPicoseconds)
    }
  }
}

/// The elements cut where neighbours do not belong together.
private func runs<Element>(
  _ elements: [Element], by belong: (Element, Element) -> Bool
) -> [[Element]] {
  elements.reduce(into: []) { runs, element in
    if let last = runs.last?.last, belong(last, element) {
      runs[runs.count - 1].append(element)
    } else {
      runs.append([element])
    }
  }
}

extension TimingFigure: Codable {
  private enum CodingKeys: String, CodingKey {
    case tableName, provenance, registerPicoseconds, stages, curve, build, criticalStage
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      tableName: container.decode(String.self, forKey: .tableName),
      provenance: container.decode(String.self, forKey: .provenance),
      registerPicoseconds: container.decode(Int.self, forKey: .registerPicoseconds),
      stages: container.decode([Stage].self, forKey: .stages),
      curve: container.decode([Point].self, forKey: .curve),
      build: container.decode(Point.self, forKey: .build))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(tableName, forKey: .tableName)
    try container.encode(provenance, forKey: .provenance)
    try container.encode(registerPicoseconds, forKey: .registerPicoseconds)
    try container.encode(stages, forKey: .stages)
    try container.encode(curve, forKey: .curve)
    try container.encode(build, forKey: .build)
    try container.encode(criticalStage, forKey: .criticalStage)
  }
}

extension TimingFigure.Point: Codable {
  private enum CodingKeys: String, CodingKey {
    case stages, latencyCycles, clockPicoseconds, registerBits, latencyNanoseconds
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      stages: try container.decode(Int.self, forKey: .stages),
      latencyCycles: try container.decode(Int.self, forKey: .latencyCycles),
      clockPicoseconds: try container.decode(Int.self, forKey: .clockPicoseconds),
      registerBits: try container.decode(Int.self, forKey: .registerBits))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stages, forKey: .stages)
    try container.encode(latencyCycles, forKey: .latencyCycles)
    try container.encode(clockPicoseconds, forKey: .clockPicoseconds)
    try container.encode(registerBits, forKey: .registerBits)
    try container.encode(latencyNanoseconds, forKey: .latencyNanoseconds)
  }
}
