import Backends
import TestSupport
import Testing

/// Two links, three clocks, as CMSSW's `EMPv2` writer has them.
private let text = """
  ID: net
  Metadata: (strobe,) start of orbit, start of packet, end of packet, valid

        Link              000                    001        \("")
  Frame 0000    0000 0000000000000000  0000 0000000000000000
  Frame 0001    1111 0123456789abcdef  1111 fffffffffffffff0
  Frame 0002    0111 0000000000000001  0111 0000000000000002

  """

private let data = BoardData(
  id: "net", links: 2,
  frames: [nil, [0x0123_4567_89ab_cdef, 0xffff_ffff_ffff_fff0], [1, 2]])

/// The error of a text; empty where it has none.
private func message(_ text: String) -> String {
  do throws(BoardDataError) { _ = try BoardData(parsing: text) } catch { return "\(error)" }
  return ""
}

@Suite struct BoardDataTests {
  @Test func theTextIsThatOfCMSSW() throws {
    #expect(data.text == text)
    #expect(try BoardData(parsing: text) == data)
    #expect(data.frameCount == 3)
    #expect(data[1].map(\.data) == [0x0123_4567_89ab_cdef, 0xffff_ffff_ffff_fff0])
  }

  @Test func strobesStandWhereOneIsLow() throws {
    let strobed = text.replacingOccurrences(
      of: ["0000 0000000000000000\n": "00000 0000000000000000\n"]
    ).replacingOccurrences(of: [
      "1111 f": "11111 f", "0111 0000000000000002": "10111 0000000000000002",
    ])
    let read = try BoardData(parsing: strobed)
    #expect(read[0].map(\.flags) == [.strobe, []])
    #expect(read[1] == data[1])
    #expect(
      read.text
        == strobed.replacingOccurrences(of: ["            001        ": "             001        "])
    )
    #expect(try BoardData(parsing: read.text) == read)
  }

  @Test func whatOtherWritersLeave() throws {
    let loose =
      "# a comment\r\n\n"
      + text.replacingOccurrences(
        of: ["Frame ": "  Frame\t", "  0111": " 0111", "\n": " \r\n", "cdef": "CDEF"])
    #expect(try BoardData(parsing: loose).words == data.words)
    let numbered = text.replacingOccurrences(of: ["  000  ": "  068  ", "Frame 0002": "#\nFrame 2"])
    #expect(try BoardData(parsing: numbered).links == [68, 1])
  }

  @Test(arguments: [
    (
      "",
      "line 1: the file ends, and 'ID: ' and a name is expected; give a whole file in EMP's format"
    ),
    (
      "Board CMSSW\n",
      """
      line 1: 'Board CMSSW' stands where 'ID: ' and a name is expected; correct the line, or \
      write the file again
      """
    ),
    (
      "ID: x\n\n",
      """
      line 2: the file ends, and 'Metadata: (strobe,) start of orbit, start of packet, end of \
      packet, valid' is expected; give a whole file in EMP's format
      """
    ),
  ])
  func damagedHeads(text: String, line: String) {
    #expect(message(text) == line)
  }

  @Test(arguments: [
    (
      "Link  ", "Links ",
      "line 4: '      Links             000                    001        ' stands where 'Link' and "
        + "the numbers of the links is expected"
    ),
    ("001  ", "0x1  ", "line 4: '0x1' stands where the number of a link is expected"),
    ("001  ", "000  ", "line 4: link 0 is there twice; give each link a number of its own"),
    ("Frame 0001", "Frame 0002", "line 6: 'Frame 0002' stands where 'Frame' and the number 1 is"),
    ("Frame 0001", "Bogus 0001", "line 6: 'Bogus 0001' stands where 'Frame' and the number 1 is"),
    (
      "  0111 0000000000000002", "",
      "line 7: the flags and words of 2 links are 4 columns, and 2 follow the frame's number; "
    ),
    (
      "0000000000000002", "0000000000000002  0000 0000000000000000",
      "line 7: the flags and words of 2 links are 4 columns, and more follow the frame's number; "
    ),
    ("1111 f", "1121 f", "line 6: '1121' stands where four or five flags of 0 and 1 is expected"),
    ("1111 f", "111 f", "line 6: '111' stands where four or five flags of 0 and 1 is expected"),
    (
      "89abcdef", "89abcdeg",
      "line 6: '0123456789abcdeg' stands where 16 hexadecimal digits is expected"
    ),
    ("89abcdef", "89abcde", "line 6: '0123456789abcde' stands where 16 hexadecimal digits is"),
  ])
  func damagedLines(part: String, other: String, start: String) {
    let damaged = text.replacingOccurrences(of: [part: other])
    #expect(damaged != text)
    #expect(message(damaged).hasPrefix(start), "\(message(damaged))")
  }

  @Test func tooManyLinks() {
    let links = (0...4096).map(String.init).joined(separator: " ")
    let long = text.replacingOccurrences(of: ["001  ": "\(links) "])
    #expect(
      message(long) == "line 4: there are more than 4096 links; give a file with fewer links")
  }

  /// A damaged text is read as what it says or refused, and what is read is written the same.
  @Test func damagedTextsNeverCrash() throws {
    var refused = 0
    for seed in 0..<4000 as Range<UInt64> {
      var random = TestRandom(seed: seed)
      let bytes = random.damaged(Array(text.utf8))
      do {
        let read = try BoardData(parsing: String(decoding: bytes, as: UTF8.self))
        #expect(try BoardData(parsing: read.text) == read)
      } catch { refused += 1 }
    }
    #expect((1000..<4000).contains(refused))
  }
}

extension String {
  /// Each part replaced wherever it stands.
  fileprivate func replacingOccurrences(of parts: KeyValuePairs<String, String>) -> String {
    parts.reduce(self) { text, pair in text.replacing(pair.key, with: pair.value) }
  }
}
