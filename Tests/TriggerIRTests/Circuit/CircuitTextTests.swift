import FixedPoint
import TestSupport
import Testing
import TriggerIR

@Suite struct CircuitTextTests {
  @Test func dumpOfTheExample() throws {
    #expect(
      try Circuit.example().dump() == #"""
        apus circuit 1
        circuit "tiny"
        layer 0 "x"
        layer 1 "fc \"1\""
        input 0 "a" : [-8, 7]e-2
        input 1 "b" : [0, 3]e0
        %0 = input 0 : [-8, 7]e-2 @ 0[0]
        %1 = input 1 : [0, 3]e0 @ 0[1]
        %2 = constant 5e-1 : [5, 5]e-1 @ 1
        %3 = add %0 %1 << 1 : [-8, 31]e-2 @ 1
        %4 = subtract %3 %2 << 0 : [-18, 21]e-2 @ 1
        %5 = shift %4 << -3 : [-18, 21]e-5 @ 1
        %6 = negate %5 : [-21, 18]e-5 @ 1
        %7 = constant 0e0 : [0, 0]e0 @ 1
        %8 = maximum %6 %7 : [0, 18]e-5 @ 1
        %9 = minimum %8 %2 : [0, 18]e-5 @ 1
        %10 = less %3 %2 : [0, 1]e0 @ 1
        %11 = select %10 %9 %1 : [0, 96]e-5 @ 1
        %12 = quantize %11 ufixed<4,2,TRN,WRAP> : [0, 12]e-2 @ 1
        output "y" %12
        output "is_less" %10

        """#)
  }

  private static let tables = #"""
    apus circuit 1
    circuit "t"
    layer 0 "l"
    input 0 "x" : [-4, 3]e-1
    table 0 first -8e-2 values e-3 {9 -7 5 0 3 2 8 1 1 1 1 1 1 1 2 3}
    %0 = input 0 : [-4, 3]e-1 @ 0
    %1 = multiply %0 %0 : [0, 16]e-2 @ 0
    %2 = lookup %0 table 0 : [1, 9]e-3 @ 0
    %3 = multiply %1 %2 : [0, 144]e-5 @ 0
    output "y" %3

    """#

  @Test func productsAndTables() throws {
    let circuit = try Circuit(parsing: Self.tables)
    #expect(circuit.dump() == Self.tables)
    #expect(try (-4...3).map { try circuit.evaluate([$0])[0] } == [144, 45, 12, 8, 0, 1, 4, 18])
  }

  @Test(arguments: [
    ("table 0 first", "table 1 first", "line 5: expected '0', found '1 first -8e-2 values e-3'"),
    ("first -8e", "-8e", "line 5: expected 'first', found '-8e-2 values e-3 {9 -7 5'"),
    ("-8e-2", "-8", "line 5: expected 'e', found 'values e-3 {9 -7 5 0 3 2'"),
    ("values", "value", "line 5: expected 'values', found 'value e-3 {9 -7 5 0 3 2 '"),
    ("{9", "[9", "line 5: expected '{', found '[9 -7 5 0 3 2 8 1 1 1 1 '"),
    (" 3}", " 3", "line 5: expected an integer, found ''"),
    (" 3}", " 3} 4", "line 5: '4' is too much"),
    ("%0 table 0", "%0 0", "line 8: expected 'table', found '0 : [1, 9]e-3 @ 0'"),
  ]) func tableErrors(original: String, changed: String, expected: String) throws {
    let broken = Self.tables.replacing(original, with: changed, maxReplacements: 1)
    #expect(
      message { _ = try Circuit(parsing: broken) }
        == "parse: \(expected); mend the text, or dump the model again")
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func roundTrips(seed: UInt64) throws {
    let circuit = RandomModel.circuit(seed: seed)
    let text = circuit.dump()
    let parsed = try Circuit(parsing: text)
    #expect(parsed == circuit)
    #expect(Array(parsed.dump().unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ("apus circuit 1", "apus layers 1", "line 1: expected 'circuit', found 'layers 1'"),
    ("circuit 1", "circuit 2", "line 1: expected '1', found '2'"),
    ("circuit \"tiny\"", "layer 0 \"x\"", "line 2: expected 'circuit', found 'layer 0 \"x\"'"),
    ("layer 1", "layer 2", "line 4: expected '1', found '2 \"fc \\\"1\\\"\"'"),
    ("input 1 \"b\"", "input 0 \"b\"", "line 6: expected '1', found '0 \"b\" : [0, 3]e0'"),
    ("\"b\" : [", "\"b\" [", "line 6: expected ':', found '[0, 3]e0'"),
    (
      "\"b\" : [0, 3]", "\"b\" : [3, 0]",
      "line 6: the lower bound 3 is above the upper bound 0"
    ),
    (
      "\"b\" : [0, 3]", "\"b\" : [0, 4611686018427387904]",
      "line 6: an exact value needs 63 bits, and a wire holds at most 62"
    ),
    (
      "\"b\" : [0, 3]e0", "\"b\" : [0, 3]e513", "line 6: 515 integer bits are outside ±512"
    ),
    ("\"b\" : [0, 3]e0", "\"b\" : [0, 3]", "line 6: expected ']e', found ']'"),
    ("\"b\" : [0, 3]e0", "\"b\" : [0; 3]e0", "line 6: expected ',', found '; 3]e0'"),
    ("%3 =", "%4 =", "line 10: expected '3', found '4 = add %0 %1 << 1 : [-8'"),
    ("%3 =", "%3", "line 10: expected '=', found 'add %0 %1 << 1 : [-8, 31'"),
    ("add %0", "plus %0", "line 10: 'plus' is not an operation"),
    ("add %0", "add 0", "line 10: expected '%', found '0 %1 << 1 : [-8, 31]e-2 '"),
    ("%1 << 1", "%1 >> 1", "line 10: expected '<<', found '>> 1 : [-8, 31]e-2 @ 1'"),
    ("%1 << 1", "%1 << 1087", "line 10: a shift by 1087 is beyond ±1086"),
    (
      "%1 << 1", "%1 << -9223372036854775808",
      "line 10: a shift by -9223372036854775808 is beyond ±1086"
    ),
    ("constant 5e-1", "constant 5", "line 9: expected 'e', found ': [5, 5]e-1 @ 1'"),
    ("e-1 @ 1", "e-1 1", "line 9: expected '@', found '1'"),
    ("e-1 @ 1", "e-1 @ 1[0", "line 9: expected ']', found ''"),
    ("e-1 @ 1", "e-1 @ 1 stage 0", "line 9: 'stage 0' is too much"),
    (
      "ufixed<4,2,TRN,WRAP>", "ufixed<4,2,TRN>>",
      "line 19: expected ':', found '> : [0, 12]e-2 @ 1'"
    ),
    ("ufixed<4,2,TRN,WRAP>", "ufixed<99,2>", "line 19: a width of 99 bits is outside 0…62"),
    ("output \"is_less\"", "input 2 \"c\" : [0, 1]e0", "line 21: expected a node or an output"),
    ("output \"is_less\" %10", "output \"is_less\" %", "line 21: expected an integer, found ''"),
    ("output \"is_less\" %10", "output \"is_less\" %1 0", "line 21: '0' is too much"),
  ]) func parseErrors(original: String, changed: String, expected: String) throws {
    let text = try Circuit.example().dump()
    #expect(text.contains(original))
    let broken = text.replacing(original, with: changed, maxReplacements: 1)
    #expect(
      message { _ = try Circuit(parsing: broken) }
        == "parse: \(expected); mend the text, or dump the model again")
  }

  @Test func wellFormedTextOfABrokenCircuit() throws {
    let text = try Circuit.example().dump().replacing("[-18, 21]e-2", with: "[-18, 22]e-2")
    #expect(
      message { _ = try Circuit(parsing: text) }
        == "internal error in parse: node %4: its interval is [-18, 22]e-2, "
        + "and the rule gives [-18, 21]e-2")
  }

  /// 8,000 damaged texts: each one an error, or a circuit that verifies.
  @Test(arguments: 0..<40 as Range<UInt64>) func damagedTexts(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let text = Array(RandomModel.circuit(seed: seed).dump().utf8)
    var refused = 0
    for _ in 0..<200 {
      do {
        let circuit = try Circuit(parsing: String(decoding: random.damaged(text), as: UTF8.self))
        try circuit.verify(after: "test")
        #expect(try Circuit(parsing: circuit.dump()) == circuit)
      } catch {
        #expect(error is CompilationError || error is VerificationError)
        #expect(!"\(error)".contains("\n"))
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}
