import Apus
import FixedPoint
import Foundation
import Lowering
import TestSupport
import Testing
import Toolchains
import TriggerIR

/// The Verilog of a pipeline in a folder, as it is or changed.
private func withVerilog<Result>(
  _ pipeline: Pipeline, change: (String) -> String = { $0 },
  _ body: (URL, VerilogBackend) throws -> Result
) throws -> Result {
  let backend = try VerilogBackend(pipeline)
  return try temporaryFolder { folder in
    let design = folder.appendingPathComponent("verilog")
    try FileManager.default.createDirectory(at: design, withIntermediateDirectories: true)
    for file in try backend.project().files {
      try Data(change(file.text).utf8).write(to: design.appendingPathComponent(file.path))
    }
    return try body(design, backend)
  }
}

private func prove(
  _ pipeline: Pipeline, change: (String) -> String = { $0 }
) throws -> ProofReport {
  try withVerilog(pipeline, change: change) { folder, backend in
    try ProofReport(proving: folder, backend, of: pipeline, limit: 300)
  }
}

/// A circuit to which operations are added as they are, nothing folded.
private struct Draft {
  var circuit: Circuit

  init(_ intervals: [FixedInterval]) throws {
    circuit = Circuit(
      name: "draft", layers: ["in", "logic"],
      inputs: intervals.enumerated().map { .init(name: "x\($0)", interval: $1) })
    for port in intervals.indices { try append(.input(port)) }
  }

  /// - Returns: The node, or nil for a result that no word holds.
  @discardableResult
  mutating func append(_ operation: Circuit.Operation) throws -> Int? {
    guard
      let interval = try? operation.interval(
        inputs: circuit.inputs, tables: circuit.tables, { circuit.nodes[$0].interval })
    else { return nil }
    let isInput = if case .input = operation { true } else { false }
    circuit.nodes.append(
      .init(operation, interval, .init(layer: isInput ? 0 : 1, element: circuit.nodes.count)))
    return circuit.nodes.count - 1
  }

  mutating func output(_ node: Int) {
    circuit.outputs.append(.init(name: "y\(circuit.outputs.count)", node: node))
  }

  var pipeline: Pipeline {
    Pipeline(
      circuit: circuit, stages: circuit.nodes.map { _ in 0 }, stageCount: 1,
      clockPicoseconds: 5000)
  }
}

@Suite struct ProofTests {
  @Test(.requires(.yosys), arguments: UInt64(0)..<10)
  func randomPipelinesAreProven(seed: UInt64) throws {
    let circuit = RandomModel.circuit(seed: seed, legal: true)
    let report = try prove(RandomModel.pipeline(of: circuit, seed: seed))
    #expect(report.holds, "seed \(seed): \(report.differences), \(report.undecided)")
    #expect(report.proven >= report.words + report.registers + report.ports)
  }

  /// Networks whose sums have three words: proven as they are, refuted with a sign changed.
  @Test(.requires(.yosys)) func sumsOfThreeWordsAreProven() throws {
    var (found, changed) = (0, 0)
    for seed in UInt64(0)..<3 {
      let pipeline = try compile(
        RandomModel.layerGraph(seed: seed),
        options: CompilationOptions(goal: .stages(2), adders: .ternary)
      ).pipeline
      let count = TernarySums(of: pipeline).inner.count
      if count == 0 { continue }
      found += count
      let report = try prove(pipeline)
      #expect(report.holds, "seed \(seed): \(report.differences), \(report.undecided)")
      let wrong = try prove(pipeline) { $0.replacing(") + ", with: ") - ") }
      if !wrong.differences.isEmpty { changed += 1 }
    }
    #expect(found > 5 && changed > 0, "\(found), \(changed)")
  }

  /// All legal operations on words of many signs, widths, bounds and points.
  @Test(.requires(.yosys)) func everyOperationIsProven() throws {
    let words: [(Int64, Int64, Int)] = [
      (-8, 7, 0), (0, 15, -2), (-5, 2, 1), (3, 12, 0), (-(1 << 23), 1 << 23 - 1, -12),
      (0, 1, 0), (-1, 0, 3), (-(1 << 59), 1 << 59 - 1, -40),
    ]
    var draft = try Draft(
      words.map { try FixedInterval(lower: $0.0, upper: $0.1, exponent: $0.2) })
    var random = TestRandom(seed: 1)
    var roots = Array(words.indices)
    for (mantissa, exponent) in [(0, 0), (5, -1), (-7, 2), (1, 0)] as [(Int64, Int)] {
      roots += try [draft.append(.constant(mantissa, exponent: exponent))].compactMap(\.self)
    }
    for power in [-3, 2] {
      roots += try [draft.append(.shift(random.pick(roots), by: power))].compactMap(\.self)
    }
    draft.circuit.tables.append(
      LookupTable(
        first: -8, argumentExponent: 0, values: (0..<16).map { ($0 * 7) % 11 - 5 },
        valueExponent: -1))
    let condition = 5
    for a in roots {
      try draft.append(.negate(a))
      try draft.append(.lookup(a, table: 0))
      for _ in 0..<2 {
        let slice = try random.fixedType(widths: 1...10).slice
        try draft.append(.quantize(a, slice))
      }
      for _ in 0..<2 {
        let (b, shift) = (random.pick(roots), random.int(in: -4...4))
        let operations: [Circuit.Operation] = [
          .add(a, b, shift: shift), .subtract(a, b, shift: shift), .maximum(a, b), .minimum(a, b),
          .less(a, b), .select(condition, then: a, otherwise: b),
        ]
        for operation in operations {
          // Alignment of far words would need more than 62 bits: such a node is not made.
          try draft.append(operation)
        }
      }
    }
    var read = Set(draft.circuit.nodes.flatMap { $0.operation.operands })
    read.formUnion(words.indices)
    for node in draft.circuit.nodes.indices where !read.contains(node) { draft.output(node) }
    #expect(draft.circuit.outputs.count > 150)
    let report = try prove(draft.pipeline)
    #expect(report.holds, "\(report.differences), \(report.undecided)")
    #expect(report.words > 120 && report.bits > 2000, "\(report.words), \(report.bits)")
  }

  /// Rounding, saturation and products before they are taken apart, against the Verilog of what
  /// they became.
  @Test(.requires(.yosys)) func legalisedOperationsAreProven() throws {
    var draft = try Draft([
      try FixedInterval(lower: -32, upper: 31, exponent: -3),
      try FixedInterval(lower: 0, upper: 45, exponent: -2),
      try FixedInterval(lower: -11, upper: 20, exponent: 0),
    ])
    var random = TestRandom(seed: 3)
    for rounding in RoundingMode.allCases {
      for overflow in OverflowMode.allCases {
        let type = try random.fixedType(widths: 1...5)
        let node = try draft.append(
          .quantize(random.int(in: 0...2), FixedType(type.format, rounding, overflow)))
        draft.output(try #require(node))
      }
    }
    for (a, b) in [(0, 1), (0, 2), (2, 1), (0, 0), (2, 2)] {
      draft.output(try #require(try draft.append(.multiply(a, b))))
    }
    let legal = try legalizeProducts(try legalizeQuantizers(draft.circuit))
    let pipeline = Pipeline(
      circuit: legal, stages: legal.nodes.map { _ in 0 }, stageCount: 1, clockPicoseconds: 5000)
    #expect(try prove(pipeline).holds)
    // The same again from the ports, against the operations as they were.
    try withVerilog(pipeline) { folder, backend in
      let proof = try YosysProof(folder, top: backend.top, limit: 300)
      var claims: [ProofClaim] = []
      for (output, name) in zip(zip(draft.circuit.outputs, legal.outputs), backend.outputPorts) {
        let interval = legal.nodes[output.1.node].interval
        guard name != nil, !interval.isConstant else { continue }
        let net = try #require(backend.net(output.1.node, readIn: 1))
        claims.append(
          ProofClaim(
            .register(net), operands: backend.inputPorts.compactMap(\.self),
            model: WordModel(node: output.0.node, ofPortsOf: draft.circuit, as: interval)))
      }
      #expect(claims.count > 20)
      #expect(try proof.decide(claims).allSatisfy { $0 == .proven })
    }
  }

  /// Two stages, registers of one and two clocks, a comparison, a choice and a table.
  private func small() throws -> Pipeline {
    var draft = try Draft([
      try FixedInterval(lower: -8, upper: 7, exponent: -1),
      try FixedInterval(lower: 0, upper: 11, exponent: 0),
    ])
    draft.circuit.tables.append(
      LookupTable(
        first: 0, argumentExponent: 0, values: [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8],
        valueExponent: -2))
    try draft.append(.add(0, 1, shift: 1))
    try draft.append(.less(0, 1))
    try draft.append(.select(3, then: 2, otherwise: 0))
    try draft.append(.lookup(1, table: 0))
    try draft.append(.maximum(4, 5))
    for node in [6, 1] { draft.output(node) }
    var pipeline = draft.pipeline
    pipeline.stages = [0, 0, 0, 0, 1, 0, 2]
    pipeline.stageCount = 3
    return pipeline
  }

  /// What a slip in the back end or a hand in the file may do: a text, what it becomes, and the
  /// words that are no longer what they were.
  private static let changes: [(String, String, [String])] = [
    ("x0[3:2]} + {1'd0, x1}", "x0[3:2]} - {1'd0, x1}", ["layer_logic.logic_2"]),
    ("{{{3{x0[3]}}, x0[3:2]}", "{{{3{x0[2]}}, x0[3:2]}", ["layer_logic.logic_2"]),
    ("$signed({{2{x0[3]}}, x0})", "{{2{x0[3]}}, x0}", ["layer_logic.logic_3"]),
    ("logic_3_d1 ? logic_2_d1", "logic_2_d1[0] ? logic_2_d1", ["layer_logic.logic_4"]),
    ("{{3{x0_d1[3]}}, x0_d1}", "{{3{x0[3]}}, x0}", ["layer_logic.logic_4"]),
    ("4'd5: table_0 = 4'd9", "4'd5: table_0 = 4'd8", ["layer_logic.logic_5"]),
    ("      4'd11: table_0 = 4'd8;\n", "", ["layer_logic.logic_5"]),
    ("logic_4_d1[5:0]", "logic_4_d1[6:1]", ["layer_logic.logic_6"]),
    ("logic_5_d2 <= logic_5_d1", "logic_5_d2 <= logic_5", ["layer_logic.logic_5_d2"]),
    ("x1_d2 <= x1_d1", "x1_d2 <= {x1_d1[2:0], x1_d1[3]}", ["layer_in.x1_d2"]),
    (".x0_d1      (x0_d1)", ".x0_d1      (x0)", ["layer_logic.logic_4"]),
    ("y1 = x1_d3", "y1 = x0_d1", ["y1"]),
    ("if (rst)", "if (!rst)", ["valid"]),
    ("valid <= {valid[1:0], in_valid}", "valid <= {valid[1], in_valid, in_valid}", ["valid"]),
    ("out_valid = valid[2]", "out_valid = valid[1]", ["out_valid"]),
  ]

  @Test(.requires(.yosys)) func changesAreFound() throws {
    let pipeline = try small()
    let (circuit, roots) = (pipeline.circuit, pipeline.circuit.shiftRoots)
    #expect(try prove(pipeline).holds)
    for (text, other, words) in Self.changes {
      var isThere = false
      let report = try prove(pipeline) { verilog in
        isThere = isThere || verilog.contains(text)
        return verilog.replacingOccurrences(of: text, with: other)
      }
      #expect(isThere, "\(text)")
      #expect(!report.holds && report.undecided == [], "\(text)")
      #expect(report.differences.map(\.word) == words, "\(text)")
      for place in report.differences {
        #expect(place.found != place.expected && place.bit != nil, "\(text)")
        guard place.word.hasPrefix("layer_logic.logic_"), let event = place.event,
          let node = Int(place.word.dropFirst("layer_logic.logic_".count))
        else {
          #expect(!place.word.contains(".logic_") || place.word.hasSuffix("_d2"), "\(text)")
          continue
        }
        // The circuit gives these values for this event.
        #expect(place.layer == "logic" && event.map(\.name) == ["x0", "x1"])
        let mantissas = zip(event, circuit.inputs).map {
          Int64($0.value * exp2(Double(-$1.interval.exponent)))
        }
        let values = try circuit.evaluateNodes(mantissas).enumerated().map {
          Double($1) * exp2(Double(circuit.nodes[$0].interval.exponent))
        }
        #expect(place.expected == values[node], "\(text)")
        let reads = WordModel.reads(node, in: circuit, roots: roots)
        #expect(place.operands?.map(\.value) == reads.map { values[$0] }, "\(text)")
      }
    }
  }

  /// Every register at the other edge is none that we know.
  @Test(.requires(.yosys)) func anotherClockIsFound() throws {
    let report = try prove(small()) { $0.replacingOccurrences(of: "posedge", with: "negedge") }
    #expect(report.differences.count == report.registers && report.registers == 11)
    #expect(
      report.differences.first?.problem
        == "'layer_in.x0_d1' is not a register at the rising edge of clk")
  }

  /// A word that is wrong for values which no event can give is right for every event.
  @Test(.requires(.yosys)) func whatNoEventReachesIsProvenFromTheInputs() throws {
    var draft = try Draft([try FixedInterval(lower: 0, upper: 15, exponent: 0)])
    // x + 3x is a multiple of four, which intervals do not know.
    let double = try #require(try draft.append(.add(0, 0, shift: 1)))
    let sum = try #require(try draft.append(.add(double, 0, shift: 0)))
    let type = try FixedType(parsing: "ufixed<5,5,TRN,WRAP>")
    draft.output(try #require(try draft.append(.quantize(sum, type))))
    let pipeline = draft.pipeline
    func report(_ text: String) throws -> ProofReport {
      try prove(pipeline) { $0.replacingOccurrences(of: "= logic_2[4:0]", with: "= \(text)") }
    }
    #expect(try report("{logic_2[4:2], 2'd0}").holds)
    let wrong = try report("{logic_2[4:3], 3'd0}")
    #expect(wrong.differences.map(\.word) == ["layer_logic.logic_3"])
    #expect(wrong.differences.first?.bit == 2)
    #expect(wrong.differences.first?.event?.count == 1)
  }
}
