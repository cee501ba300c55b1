import ArrayFiles
import Foundation
import Testing

@Suite struct JSONTests {
  private struct Model: Decodable {
    struct Layer: Decodable {
      let width: Int
      let kind: Kind
    }
    enum Kind: String, Decodable {
      case dense, relu
    }
    let layers: [Layer]
  }

  @Test func plainAndPackedRoundTrip() throws {
    try withFolder { folder in
      let data = Data((0..<300_000).map { UInt8($0 / 7 % 251) })
      for name in ["a.json", "a.json.gz"] {
        try JSONFile.write(data, to: "\(folder)/\(name)")
        #expect(try JSONFile.read("\(folder)/\(name)") == data)
      }
      let packed = try BoundedFile.read(folder + "/a.json.gz")
      #expect(packed.starts(with: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]), "no name and no date")
      #expect(packed.count < data.count / 10)
      // By content, not by name.
      try AtomicFile.write(packed, to: folder + "/b.json")
      #expect(try JSONFile.read(folder + "/b.json") == data)
      try JSONFile.write(Data(), to: folder + "/empty.json.gz")
      #expect(try JSONFile.read(folder + "/empty.json.gz").isEmpty)
    }
  }

  @Test func damagedGzip() throws {
    let data = Data("{\"layers\": [1, 2, 3]}".utf8)
    let packed = try Gzip.pack(data, file: "a")
    let expected = "a.gz: is damaged or truncated gzip data; copy or write the file again"
    for length in 0..<packed.count {
      #expect(
        message { _ = try Gzip.unpack(packed.prefix(length), file: "a.gz") } == expected)
    }
    #expect(message { _ = try Gzip.unpack(packed + [0], file: "a.gz") } == expected)
    var corruptor = Corruptor(state: 5)
    for _ in 0..<1_000 {
      // The CRC protects the content.
      let unpacked = try? Gzip.unpack(corruptor.corrupt(packed), file: "a.gz")
      #expect(unpacked == nil || unpacked == data)
    }
  }

  @Test func aGzipBombIsRefused() throws {
    let packed = try Gzip.pack(Data(count: 5_000_000), file: "a")
    #expect(packed.count < 6_000)
    #expect(
      message {
        _ = try Gzip.unpack(packed, file: "a.gz", limits: SizeLimits(maximumBytes: 1_000_000))
      } == "a.gz: unfolds to more than the limit of 1000000 bytes; give a smaller file")
    try withFolder { folder in
      try AtomicFile.write(Data(count: 11), to: folder + "/a.json")
      #expect(
        message(in: folder) {
          _ = try JSONFile.read(folder + "/a.json", limits: SizeLimits(maximumBytes: 10))
        } == "a.json: holds 11 bytes, more than the limit of 10; give a smaller file")
    }
  }

  @Test(arguments: [
    (#"{"layers": [{"width": 1, "kind": "dense"}, {"kind": "relu"}]}"#,
      "m.json: layers[1]: the key 'width' is missing; add it"),
    (#"{"layers": [{"width": "many", "kind": "dense"}]}"#,
      "m.json: layers[0].width: has the wrong type ("),
    (#"{"layers": [{"width": null, "kind": "dense"}]}"#, "m.json: layers[0].width: "),
    (#"{"layers": [{"width": 1, "kind": "evil"}]}"#,
      "m.json: layers[0].kind: Cannot initialize Kind from invalid String value evil; correct the value"),
    ("{}", "m.json: the key 'layers' is missing; add it"),
    ("{\"layers\": [", "m.json: is not valid JSON ("),
    ("", "m.json: is not valid JSON ("),
  ])
  func decodingErrors(_ text: String, _ start: String) {
    let line = message {
      do {
        _ = try JSONDecoder().decode(Model.self, from: Data(text.utf8))
      } catch {
        throw JSONFile.error(decoding: "m.json", error)
      }
    }
    #expect(line.hasPrefix(start))
    #expect(!line.contains("\n"))
    #expect(line.contains("; "))
  }

  @Test func errorsPrintAsOneLine() {
    let error = ArrayFileError(
      file: "a\nb", place: "member '\u{2028}\u{1B}[31m'", problem: "is bad", remedy: "mend it")
    #expect("\(error)" == "a\\u{a}b: member '\\u{2028}\\u{1b}[31m': is bad; mend it")
  }
}
