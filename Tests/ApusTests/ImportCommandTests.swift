import Apus
import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  private func fixture(_ name: String) -> String {
    repositoryFolder.appending(path: "Tests/ImportersTests/Fixtures/\(name)").path
  }

  /// Import, compile and emulate on the command line, against the framework's own outputs.
  @Test func threeCommands() throws {
    try temporaryFolder { folder in
      let said = try success("import", fixture("per_element.keras"), "-o", "m.json", in: folder)
      #expect(said.hasPrefix("m.json: Keras 3.15.1 (HGQ2), "))
      try success("compile", "m.json", "-o", "build", in: folder)
      let reference = fixture("per_element.reference.npz")
      try success("emulate", "m.json", "-i", reference, "-o", "y.npz", in: folder)
      let expected = try #require(try Npz.read(reference)["y"])
      #expect(try Npz.read(folder.file("y.npz"))["y"]?.doubles() == expected.doubles())
      let model = try ModelFile.read(folder.file("m.json"))
      #expect(model.graph.name == "per_element")
    }
  }

  @Test func lossesAreReported() throws {
    try temporaryFolder { folder in
      let json = try success(
        "import", fixture("plain_float.keras"), "-o", "m.json.gz", "--name", "tagger",
        "--precision", "fixed<12,5,RND,SAT>", "--precision", "dense.bias=fixed<6,2,RND,SAT>",
        "--json",
        in: folder)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect(object["name"] as? String == "tagger")
      let losses = try #require(object["losses"] as? [[String: Any]])
      #expect(!losses.isEmpty)
      for loss in losses {
        #expect((loss["largestError"] as? Double).map { $0 > 0 && $0 < 1 } == true)
        #expect((loss["values"] as? Int).map { $0 > 0 } == true)
      }
      let types = Set(losses.compactMap { $0["type"] as? String })
      #expect(types == ["fixed<12,5,RND,SAT>", "fixed<6,2,RND,SAT>"])
      let text = try success(
        "import", fixture("plain_float.keras"), "-o", "m.json", "--precision",
        "fixed<12,5,RND,SAT>",
        in: folder)
      #expect(text.contains(" in fixed<12,5,RND,SAT>: largest error "))
    }
  }

  @Test func refusalsNameTheFileAndTheLayer() throws {
    try temporaryFolder { folder in
      let path = fixture("plain_float.keras")
      let line = try refusal("import", path, "-o", "m.json", in: folder)
      #expect(line.contains("plain_float.keras: import: layer '"))
      #expect(line.contains("--precision"))
      try Data("no model".utf8).write(to: folder.appending(path: "x.keras"))
      #expect(
        try refusal("import", "x.keras", "-o", "m.json", in: folder)
          == "x.keras: import: file: its content is none of the known formats; "
          + "give a Keras 3 file, saved with model.save('model.keras')")
      #expect(
        try refusal("import", "none.keras", "-o", "m.json", in: folder)
          == "none.keras: does not exist or cannot be reached; check the path")
      #expect(
        try refusal(
          "import", path, "-o", "m.json", "--precision", "fixed<12>", in: folder, status: 2
        ).hasPrefix("--precision: "))
      #expect(
        try refusal(
          "import", path, "-o", "m.json", "--precision", "dens=fixed<12,4>", in: folder
        ).contains("the model has no such layer"))
    }
  }
}
