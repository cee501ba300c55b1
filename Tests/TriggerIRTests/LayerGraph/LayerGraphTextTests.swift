import FixedPoint
import Foundation
import TestSupport
import Testing
import TriggerIR

@Suite struct LayerGraphTextTests {
  @Test func dumpOfTheExample() throws {
    #expect(
      try LayerGraph.example().dump() == #"""
        apus layers 1
        graph "tiny"
        %0 = input "x" shape [2] type fixed<4,2,TRN,WRAP> elements ["pt", "eta \"1\""]
        %1 = dense "fc" %0 weights [2, 3] e-1 {1 -2 0 3 0 1} bias [3] e-3 {1 0 -4}
        %2 = relu "relu" %1
        %3 = quantize "narrow" %2 types [ufixed<3,2,RND,SAT>, fixed<2,2,RND_CONV,SAT_SYM>, ufixed<0,0,TRN,WRAP>]
        %4 = argmax "winner" %3
        output %4
        output %3

        """#)
  }

  @Test func dumpOfTheOtherLayers() throws {
    let graph = try LayerGraph.otherLayers()
    #expect(
      graph.dump() == #"""
        apus layers 1
        graph "others"
        %0 = input "x" shape [2, 3] type fixed<3,2,TRN,WRAP>
        %1 = constant "ones" values [3] e-2 {4 -2 1}
        %2 = einsum "einsum_1" %0 "nc,cd->nd" weights [3, 1] e0 {1 2 -1} bias [] e0 {0}
        %3 = add "add_1" %0 %2
        %4 = subtract "subtract_1" %3 %1
        %5 = multiply "multiply_1" %0 %1
        %6 = maximum "maximum_1" %5 %0
        %7 = minimum "minimum_1" %6 %1
        %8 = leaky_relu "leaky_relu_1" %4 slope [] e-2 {1}
        %9 = concatenate "joined" %8 %7 axis 0
        %10 = slice "slice_1" %9 [3:2:-2, 0:3:1]
        %11 = permute "permute_1" %10 axes [1, 0]
        %12 = reshape "reshape_1" %11 shape [6]
        %13 = quantize "words" %12 type fixed<2,2,RND,SAT>
        %14 = lookup "lookup_1" %13 tables [first -2e0 values e-1 {9 0 1 4}]
        %15 = square "square_1" %14
        %16 = reduce_sum "total" %15 axes [0]
        %17 = reduce_maximum "reduce_maximum_1" %0 axes [0, 1]
        %18 = reduce_minimum "least" %0 axes [1] kept
        %19 = less "above" %1 %0
        %20 = less "less_1" %19 %0
        output %16
        output %17
        output %18
        output %20

        """#)
    #expect(try LayerGraph(parsing: graph.dump()) == graph)
    let json = try JSONEncoder().encode(graph)
    #expect(try JSONDecoder().decode(LayerGraph.self, from: json) == graph)
  }

  @Test func jsonOfTheExample() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let json = String(decoding: try encoder.encode(LayerGraph.example()), as: UTF8.self)
    #expect(
      json == #"""
        {
          "layers" : [
            {
              "elements" : [
                "pt",
                "eta \"1\""
              ],
              "kind" : "input",
              "name" : "x",
              "shape" : [
                2
              ],
              "types" : "fixed<4,2,TRN,WRAP>"
            },
            {
              "bias" : {
                "exponent" : -3,
                "mantissas" : [
                  1,
                  0,
                  -4
                ],
                "shape" : [
                  3
                ]
              },
              "kind" : "dense",
              "name" : "fc",
              "operands" : [
                "x"
              ],
              "weights" : {
                "exponent" : -1,
                "mantissas" : [
                  1,
                  -2,
                  0,
                  3,
                  0,
                  1
                ],
                "shape" : [
                  2,
                  3
                ]
              }
            },
            {
              "kind" : "relu",
              "name" : "relu",
              "operands" : [
                "fc"
              ]
            },
            {
              "kind" : "quantize",
              "name" : "narrow",
              "operands" : [
                "relu"
              ],
              "types" : [
                "ufixed<3,2,RND,SAT>",
                "fixed<2,2,RND_CONV,SAT_SYM>",
                "ufixed<0,0,TRN,WRAP>"
              ]
            },
            {
              "kind" : "argmax",
              "name" : "winner",
              "operands" : [
                "narrow"
              ]
            }
          ],
          "name" : "tiny",
          "outputs" : [
            "winner",
            "narrow"
          ]
        }
        """#)
  }

  @Test(arguments: 0..<400 as Range<UInt64>) func roundTrips(seed: UInt64) throws {
    let graph = RandomModel.layerGraph(seed: seed)
    let text = graph.dump()
    let parsed = try LayerGraph(parsing: text)
    #expect(parsed == graph)
    // Equal strings may differ in normal form; the scalars must be the same too.
    #expect(Array(parsed.dump().unicodeScalars) == Array(text.unicodeScalars))
    #expect(try LayerGraph(parsing: text.replacing("\n", with: "\r\n")) == graph)
    let json = try JSONEncoder().encode(graph)
    #expect(try JSONDecoder().decode(LayerGraph.self, from: json) == graph)
  }

  @Test(arguments: HostileNames.all) func hostileNames(name: String) throws {
    var graph = LayerGraph(name: name)
    graph.add(
      name, .input(shape: [1], types: .shared(try fixed("fixed<4,2>"))), elementNames: [name])
    graph.outputs = [0]
    let text = graph.dump()
    #expect(text.unicodeScalars.filter { $0 == "\n" }.count == 4)
    let parsed = try LayerGraph(parsing: text)
    #expect(Array(parsed.name.unicodeScalars) == Array(name.unicodeScalars))
    #expect(parsed == graph)
    let json = try JSONEncoder().encode(graph)
    #expect(try JSONDecoder().decode(LayerGraph.self, from: json) == graph)
  }

  @Test func commentsAndBlankLines() throws {
    let text = try LayerGraph.example().dump()
    let loose =
      "# a comment\n\n"
      + text.replacing("graph", with: "  graph").replacing("\n", with: "   \n# more\n\n")
    #expect(try LayerGraph(parsing: loose) == LayerGraph.example())
  }

  /// What a text with one line changed is refused with.
  @Test(arguments: [
    ("apus layers 1", "apus circuit 1", "line 1: expected 'layers', found 'circuit 1'"),
    ("apus layers 1", "apus layers 2", "line 1: expected '1', found '2'"),
    ("apus layers 1", "apus layers 10", "line 1: '0' is too much"),
    ("apus layers 1", "", "line 2: expected 'apus', found 'graph \"tiny\"'"),
    ("graph \"tiny\"", "graph tiny", "line 2: expected '\"', found 'tiny'"),
    ("graph \"tiny\"", "graph \"tiny", "line 2: a name does not end"),
    ("graph \"tiny\"", "graph \"tiny\\", "line 2: a name does not end"),
    ("graph \"tiny\"", "graph \"tiny\" !", "line 2: '!' is too much"),
    ("graph \"tiny\"", "graph \"ti\\ny\\x\"", "line 2: '\\x' is not an escape in a name"),
    ("%2 = relu", "%3 = relu", "line 5: layers are numbered from 0 without gaps; expected %2"),
    ("%2 = relu", "%x = relu", "line 5: expected an integer, found 'x = relu \"relu\" %1'"),
    ("%2 = relu", "%2 relu", "line 5: expected '=', found 'relu \"relu\" %1'"),
    ("%2 = relu", "%2 = \"relu", "line 5: expected a word, found '\"relu \"relu\" %1'"),
    ("%2 = relu", "%2 = selu", "line 5: 'selu' is not a layer"),
    ("%2 = relu \"relu\" %1", "%2 = relu \"relu\" %1 %", "line 5: expected an integer, found ''"),
    (
      "%2 = relu \"relu\" %1", "%2 = relu \"relu\" %99999999999999999999",
      "line 5: expected an integer, found '99999999999999999999'"
    ),
    (
      "shape [2] type", "shape [2 type",
      "line 3: expected an integer, found 'type fixed<4,2,TRN,WRAP>'"
    ),
    ("shape [2] type", "type", "line 3: expected 'shape', found 'type fixed<4,2,TRN,WRAP>'"),
    (
      "type fixed<4,2,TRN,WRAP>", "fixed<4,2,TRN,WRAP>",
      "line 3: expected 'type', found 'fixed<4,2,TRN,WRAP> elem'"
    ),
    (
      "type fixed<4,2,TRN,WRAP>", "type fixed<63,2>",
      "line 3: a width of 63 bits is outside 0…62"
    ),
    (
      "type fixed<4,2,TRN,WRAP>", "type fixed<4,513>",
      "line 3: 513 integer bits are outside ±512"
    ),
    (
      "type fixed<4,2,TRN,WRAP>", "type fixed<4,2,UP>",
      "line 3: 'fixed<4,2,UP>' is not a fixed-point type; "
        + "write fixed<W,I,RND,SAT> or ufixed<W,I,RND,SAT>"
    ),
    (
      "type fixed<4,2,TRN,WRAP> elements [\"pt\", \"eta \\\"1\\\"\"]", "type fixed",
      "line 3: expected '>', found 'fixed'"
    ),
    ("weights [2, 3]", "[2, 3]", "line 4: expected 'weights', found '[2, 3] e-1 {1 -2 0 3 0 1'"),
    ("e-1 {", "{", "line 4: expected 'e', found '{1 -2 0 3 0 1} bias [3] '"),
    ("e-1 {", "e-1 (", "line 4: expected '{', found '(1 -2 0 3 0 1} bias [3] '"),
    ("{1 0 -4}", "{1 0 -4", "line 4: expected an integer, found ''"),
    ("{1 0 -4}", "{1 0 4.5}", "line 4: expected an integer, found '.5}'"),
    ("bias", "offset", "line 4: expected 'bias', found 'offset [3] e-3 {1 0 -4}'"),
    ("output %3", "output 3", "line 9: expected '%', found '3'"),
    ("output %3", "output %3 %4", "line 9: '%4' is too much"),
    ("output %3", "%5 = argmax \"late\" %3", "line 9: expected a layer or an output"),
    ("output %3", "outcome %3", "line 9: expected a layer or an output"),
  ]) func parseErrors(original: String, changed: String, expected: String) throws {
    let text = try LayerGraph.example().dump()
    #expect(text.contains(original))
    let broken = text.replacing(original, with: changed, maxReplacements: 1)
    #expect(
      message { _ = try LayerGraph(parsing: broken) }
        == "parse: \(expected); mend the text, or dump the model again")
  }

  @Test func emptyText() {
    #expect(
      message { _ = try LayerGraph(parsing: "") }
        == "parse: line 2: expected 'apus', found ''; mend the text, or dump the model again")
    #expect(
      message { _ = try LayerGraph(parsing: "apus layers 1\ngraph \"g\"\n") }
        == "layers: graph 'g': it has no input layer; add an input layer")
  }

  /// Thousands of damaged texts: each one an error, or a graph that passes `verify`.
  @Test(arguments: 0..<20 as Range<UInt64>) func damagedTexts(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    let text = Array(RandomModel.layerGraph(seed: seed).dump().utf8)
    var refused = 0
    for _ in 0..<200 {
      let damaged = String(decoding: random.damaged(text), as: UTF8.self)
      do {
        let graph = try LayerGraph(parsing: damaged)
        try graph.verify()
        #expect(try LayerGraph(parsing: graph.dump()) == graph)
      } catch {
        #expect(error is CompilationError)
        #expect(!"\(error)".contains("\n"))
        refused += 1
      }
    }
    #expect(refused > 0)
  }
}
