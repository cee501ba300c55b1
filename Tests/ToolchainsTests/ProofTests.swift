import BitModel
import FixedPoint
import Foundation
import TestSupport
import Testing
import Toolchains
import TriggerIR

/// A proof about a module `top` of two words, a and b, written here.
private func withDesign(
  _ body: String, width: Int = 4, limit: Double = 100, _ check: (YosysProof) throws -> Void
) throws {
  try temporaryFolder { folder in
    let design = folder.appending(path: "my design")
    try FileManager.default.createDirectory(at: design, withIntermediateDirectories: true)
    let text = """
      module top (input clk, input [\(width - 1):0] a, input [\(width - 1):0] b);
      \(body)
      endmodule

      """
    try Data(text.utf8).write(to: design.appending(path: "top.v"))
    try check(YosysProof(design, top: "top", limit: limit))
  }
}

/// The operation of two words, which may take any value between bounds.
private func model(
  _ operation: Circuit.Operation, _ lower: Int64, _ upper: Int64
) throws -> WordModel {
  let interval = try FixedInterval(lower: lower, upper: upper, exponent: 0)
  var circuit = Circuit(
    name: "m", layers: ["l"], inputs: ["a", "b"].map { .init(name: $0, interval: interval) })
  for operation in [.input(0), .input(1), operation] {
    let interval = try operation.interval(inputs: circuit.inputs, tables: []) {
      circuit.nodes[$0].interval
    }
    circuit.nodes.append(.init(operation, interval, .init(layer: 0)))
  }
  return WordModel(node: 2, in: circuit, roots: circuit.shiftRoots)
}

private func bits(_ value: Int, _ width: Int) -> [Bool] { (0..<width).map { value >> $0 & 1 == 1 } }

@Suite struct ProofTests {
  @Test(.requires(.yosys)) func wordsAreProvenOrRefuted() throws {
    let sum = try model(.add(0, 1, shift: 0), 0, 15)
    try withDesign(
      """
        wire [4:0] right = b + a;
        wire [4:0] cut = {1'b0, a + b};
        wire [4:0] chosen = a == 4'd7 & b == 4'd9 ? 5'd17 : a + b;
      """
    ) { proof in
      #expect(proof.tool.hasPrefix("Yosys "))
      var told: [Int] = []
      let claims = ["right", "cut", "chosen", "right"].map {
        ProofClaim(.net($0), operands: ["a", "b"], model: sum)
      }
      let verdicts = try proof.decide(claims) { told.append($0) }
      #expect(told == [4])
      #expect(verdicts[0] == .proven && verdicts[3] == .proven)
      guard case .refuted(let example) = verdicts[1] else {
        Issue.record("\(verdicts[1])")
        return
      }
      let values = example.operands.map { word in
        word.enumerated().reduce(0) { $0 + ($1.element ? 1 << $1.offset : 0) }
      }
      #expect(values[0] + values[1] > 15)
      #expect(example.inputs == example.operands.flatMap(\.self))
      #expect(example.expected == bits(values[0] + values[1], 5))
      #expect(example.found == bits((values[0] + values[1]) & 15, 5))
      guard case .refuted(let only) = verdicts[2] else {
        Issue.record("\(verdicts[2])")
        return
      }
      #expect(only.inputs == bits(7, 4) + bits(9, 4))
      #expect(only.operands == [bits(7, 4), bits(9, 4)])
      #expect(only.expected == bits(16, 5) && only.found == bits(17, 5))
    }
  }

  /// What the range of a word rules out is not asked for, and all the rest is.
  @Test(.requires(.yosys)) func intervalsAreAssumed() throws {
    // 4 bits of which 9 values occur: bit 3 is set for one of them alone.
    for (text, isProven) in [
      ("a[3] ? 4'd8 : a", true), ("a[3] ? 4'd9 : a", false), ("a | {a[3], 3'd0}", true),
    ] {
      try withDesign("  wire [3:0] y = \(text);") { proof in
        let copy = WordModel(copyOf: try FixedInterval(lower: 0, upper: 8, exponent: 0))
        let verdict = try proof.decide([ProofClaim(.net("y"), operands: ["a"], model: copy)])[0]
        #expect((verdict == .proven) == isProven, "\(text): \(verdict)")
      }
    }
  }

  @Test(.requires(.yosys)) func widthsAreTheModels() throws {
    try withDesign("  wire [3:0] sum = a + b;") { proof in
      func verdict(_ upper: Int64) throws -> ProofVerdict {
        let sum = try model(.add(0, 1, shift: 0), 0, upper)
        return try proof.decide([ProofClaim(.net("sum"), operands: ["a", "b"], model: sum)])[0]
      }
      let (wide, narrow) = (try verdict(8), try verdict(7))
      #expect(wide == .absent("'sum' has 4 bits instead of 5"))
      #expect(narrow == .absent("'a' has 4 bits instead of 3"))
    }
  }

  /// Registers are told by their clock and its edge.
  @Test(.requires(.yosys)) func registers() throws {
    let copy = WordModel(copyOf: try FixedInterval(lower: 0, upper: 15, exponent: 0))
    try withDesign(
      """
        reg [3:0] right, half, late, falling, other, latch, cleared, none, split;
        wire gated = clk & a[0];
        always @(posedge clk) begin
          right <= a;
          half <= {a[2:0], a[3]};
          late <= right;
          split[1:0] <= a[1:0];
          if (b[0]) cleared <= 0; else cleared <= a;
        end
        always @(posedge clk) split[3:2] <= a[3:2];
        always @(negedge clk) falling <= a;
        always @(posedge gated) other <= a;
        always @* if (clk) latch = a;
        always @* none = a;
      """
    ) { proof in
      func verdict(_ net: String) throws -> ProofVerdict {
        try proof.decide([ProofClaim(.register(net), operands: ["a"], model: copy)])[0]
      }
      #expect(try verdict("right") == .proven)
      #expect(try verdict("split") == .proven)
      for net in ["half", "late", "cleared"] {
        let found = try verdict(net)
        guard case .refuted = found else {
          Issue.record("\(net): \(found)")
          continue
        }
      }
      for net in ["falling", "other", "latch", "none"] {
        let expected = ProofVerdict.absent("'\(net)' is not a register at the rising edge of clk")
        #expect(try verdict(net) == expected)
      }
    }
  }

  /// What a design leaves open is not what the model says, whatever a tool would make of it.
  @Test(.requires(.yosys)) func whatIsUnknownIsNotProven() throws {
    let constant = WordModel(constant: try FixedInterval(constant: 5))
    try withDesign(
      """
        wire [2:0] open;
        wire [2:0] unknown = 3'bx0x;
        wire [2:0] right = 3'd5;
        wire [2:0] ignored = {open[0] & 1'b0, 2'd1} | 3'd4;
        wire [2:0] loop = ~loop;
        function [2:0] half; input [3:0] x; case (x) 4'd1: half = 3'd5; endcase endfunction
        wire [2:0] partial = half(a);
        wire [2:0] zero = 3'bz;
      """
    ) { proof in
      func verdict(_ net: String) throws -> ProofVerdict {
        try proof.decide([ProofClaim(.net(net), operands: [], model: constant)])[0]
      }
      #expect(try verdict("right") == .proven)
      #expect(try verdict("ignored") == .proven)
      for net in ["open", "unknown", "partial", "zero"] {
        let found = try verdict(net)
        guard case .refuted = found else {
          Issue.record("\(net): \(found)")
          continue
        }
      }
      #expect(try verdict("loop") == .absent("it is part of a loop without a register"))
      #expect(try verdict("nothing") == .absent("the Verilog has no net 'nothing'"))
    }
  }

  /// A hard word takes its time, and no other word's.
  @Test(.requires(.yosys)) func timeRunsOut() throws {
    let (product, sum) = (
      try model(.multiply(0, 1), 0, 1 << 20 - 1), try model(.add(0, 1, shift: 0), 0, 1 << 20 - 1)
    )
    try withDesign(
      """
        wire [39:0] hard = b * a;
        wire [20:0] easy = a + b;
        wire [20:0] wrong = a - b;
      """, width: 20, limit: 5
    ) { proof in
      let claims = [("easy", sum), ("hard", product), ("wrong", sum), ("easy", sum)].map {
        ProofClaim(.net($0), operands: ["a", "b"], model: $1)
      }
      let verdicts = try proof.decide(claims)
      #expect(verdicts[0] == .proven && verdicts[3] == .proven)
      #expect(verdicts[1] == .undecided)
      guard case .refuted = verdicts[2] else {
        Issue.record("\(verdicts[2])")
        return
      }
    }
  }

  @Test(.requires(.yosys)) func designsThatAreNone() throws {
    func message(_ body: String, limit: Double = 100) -> String {
      do { try withDesign(body, limit: limit) { _ in } } catch { return "\(error)" }
      return ""
    }
    #expect(message("  wire x = a[0];") == "")
    #expect(message("  wire x = ;").hasPrefix("Yosys failed: "))
    #expect(message("  other inner (.x (a));").hasPrefix("Yosys failed: "))
    #expect(
      message("  wire [3:0] x = a + b; assign x = a - b;").hasPrefix(
        "the report of Yosys: two drivers for '"))
    #expect(
      message("  wire x;", limit: 0.001)
        == "yosys: it was still running after 0.001 s and was stopped; allow more time, or "
        + "compile a smaller model")
  }
}
