import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct PipelineTextTests {
  @Test func dumpOfTheExample() throws {
    let text = try Pipeline.example().dump()
    #expect(
      text.hasPrefix(
        """
        apus pipeline 1
        stages 4
        clock 2500 ps
        circuit "tiny"
        layer 0 "x"
        """))
    #expect(text.contains("\n%9 = minimum %8 %2 : [0, 18]e-5 @ 1 stage 2\n"))
    #expect(text.contains("\n%0 = input 0 : [-8, 7]e-2 @ 0[0] stage 0\n"))
    #expect(try Pipeline(parsing: text) == Pipeline.example())
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func roundTrips(seed: UInt64) throws {
    let pipeline = RandomModel.pipeline(
      of: RandomModel.circuit(seed: seed, legal: true), seed: seed)
    #expect(try Pipeline(parsing: pipeline.dump()) == pipeline)
  }

  @Test(arguments: [
    ("apus pipeline 1", "apus circuit 1", "line 1: expected 'pipeline', found 'circuit 1'"),
    ("pipeline 1", "pipeline 2", "line 1: expected '1', found '2'"),
    ("stages 4", "stage 4", "line 2: expected 'stages', found 'stage 4'"),
    ("stages 4", "stages four", "line 2: expected an integer, found 'four'"),
    ("stages 4", "stages 4 5", "line 2: '5' is too much"),
    ("clock 2500 ps", "clock 2500", "line 3: expected 'ps', found ''"),
    ("clock 2500 ps", "clock 2.5 ns", "line 3: expected 'ps', found '.5 ns'"),
    (
      "clock 2500 ps", "clock 2500 ps\nadders decimal",
      "line 4: expected one of binary, ternary"
    ),
    (
      "clock 2500 ps", "clock 2500 ps\nregisters everywhere",
      "line 4: expected one of outputs, inputs, both, none"
    ),
    ("clock 2500 ps", "clock 2500 ps\nadders ternary 3", "line 4: '3' is too much"),
    ("clock 2500 ps", "", "line 4: expected 'clock', found 'circuit \"tiny\"'"),
    ("@ 0[0] stage 0", "@ 0[0]", "line 9: expected 'stage', found ''"),
    ("@ 0[0] stage 0", "@ 0[0] stage", "line 9: expected an integer, found ''"),
    ("@ 0[0] stage 0", "@ 0[0] stage 0 0", "line 9: '0' is too much"),
    ("output \"is_less\"", "stages 4", "line 23: expected a node or an output"),
  ]) func parseErrors(original: String, changed: String, expected: String) throws {
    let text = try Pipeline.example().dump()
    #expect(text.contains(original))
    let broken = text.replacing(original, with: changed, maxReplacements: 1)
    #expect(
      message { _ = try Pipeline(parsing: broken) }
        == "parse: \(expected); mend the text, or dump the model again")
  }

  @Test func wellFormedTextOfABrokenPipeline() throws {
    let text = try Pipeline.example().dump().replacing("stages 4", with: "stages 3")
    #expect(
      message { _ = try Pipeline(parsing: text) }
        == "internal error in parse: node %11: its stage 3 is outside 0..<3")
  }

  /// 4,000 damaged texts: each one an error, or a pipeline that verifies.
  @Test(arguments: 0..<20 as Range<UInt64>) func damagedTexts(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let circuit = RandomModel.circuit(seed: seed, legal: true)
    let text = Array(RandomModel.pipeline(of: circuit, seed: seed).dump().utf8)
    var refused = 0
    for _ in 0..<200 {
      do {
        let pipeline = try Pipeline(
          parsing: String(decoding: random.damaged(text), as: UTF8.self))
        try pipeline.verify(after: "test")
        #expect(try Pipeline(parsing: pipeline.dump()) == pipeline)
      } catch {
        #expect(error is CompilationError || error is VerificationError)
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}
