import Apus
import Foundation
import TestSupport
import Testing

@Test(arguments: ["data.npz", "data.h5"])
func aTruncatedDatasetIsRefused(name: String) throws {
  try tinyFolder { folder in
    try Tiny.write(to: folder.file(name))
    let whole = try folder.bytes(name)
    try success("emulate", "model.json", "-i", name, "-o", "y.npz", in: folder)
    try FileManager.default.removeItem(atPath: folder.file("y.npz"))
    let step = max(1, whole.count / 24)
    for cut in Array(stride(from: 0, to: whole.count, by: step)) + [whole.count - 1] {
      try whole.prefix(cut).write(to: folder.appending(path: name))
      let line = try refusal("emulate", "model.json", "-i", name, "-o", "y.npz", in: folder)
      #expect(line.hasPrefix("\(name): ") && line.contains("; "), "cut at \(cut): \(line)")
    }
  }
}

@Test func aDamagedDatasetNeverCrashes() throws {
  try tinyFolder { folder in
    let whole = [UInt8](try folder.bytes("data.npz"))
    var random = TestRandom(seed: 5)
    for _ in 0..<30 {
      try Data(random.damaged(whole)).write(to: folder.appending(path: "bad.npz"))
      let result = try apus(["emulate", "model.json", "-i", "bad.npz", "-o", "y.npz"], in: folder)
      // Damage to names, dates and such is no damage to the data.
      #expect(result.status == 0 || result.status == 1, "\(result.stderr)")
      #expect(result.status == 0 || result.stderr.hasPrefix("apus: bad.npz: "))
      #expect(FileManager.default.fileExists(atPath: folder.file("y.npz")) == (result.status == 0))
      try? FileManager.default.removeItem(atPath: folder.file("y.npz"))
    }
  }
}

/// Changes to the arrays of the dataset, and the line that 'compare' answers with.
private let badArrays: [(x: [Double], features: Int, y: [Int64]?, line: String)] = [
  (Tiny.x.replacing(4, .nan), 3, Tiny.y, ""),
  (Tiny.x.replacing(0, .infinity), 3, Tiny.y, ""),
  (Tiny.x.replacing(23, -.infinity), 3, Tiny.y, ""),
  (Tiny.x, 4, [0, 1, 0, 1, 1, 0], ""),
  (Tiny.x, 3, nil, ""),
  (Tiny.x, 3, [0, 1, 0, 1, 1, 0, 0, 2], ""),
  (Tiny.x, 3, [0, 1, 0, -1, 1, 0, 0, 1], ""),
  (Tiny.x, 3, [0, 1, 0, 1, 1, 0, 0], ""),
  (Tiny.x, 3, [0, 0, 0, 0, 0, 0, 0, 1], ""),
  ([], 3, [], ""),
]

extension [Double] {
  fileprivate func replacing(_ index: Int, _ value: Double) -> [Double] {
    var copy = self
    copy[index] = value
    return copy
  }
}

@Test(arguments: badArrays.indices)
func dataThatCannotBeCompared(index: Int) throws {
  let bad = badArrays[index]
  try tinyFolder { folder in
    try Tiny.write(x: bad.x, features: bad.features, y: bad.y, to: folder.file("bad.npz"))
    #expect(
      try refusal(
        "compare", "--data", "bad.npz", "--float", "float.json", "--fixed", "model.json", "-o",
        "report", in: folder) == bad.line)
  }
}

/// Files that are no dataset.
@Test(arguments: [
  ("missing.npz", nil, ""),
  ("text.npz", "hello", ""),
  ("bad.csv", "a,b,c\n1,2\n", ""),
  ("bad.csv", "a,b,c\n1,2,x\n", ""),
  ("bad.csv", "a,b,c\n1,2,nan\n", ""),
  ("model.json", nil, ""),
  (".", nil, ""),
])
func filesThatAreNoDataset(name: String, text: String?, line: String) throws {
  try tinyFolder { folder in
    if let text { try folder.write(text, to: name) }
    #expect(
      try refusal("emulate", "model.json", "-i", name, "-o", "y.npz", in: folder) == line)
  }
}

/// Changes to the recipe, and the line that 'train' answers with.
@Test(arguments: [
  ("seed: 3", "seeds: 3", ""),
  ("seed: 3", "seed: three", ""),
  ("name: small", "name: [small]", ""),
  ("name: small\n", "", ""),
  ("units: 6", "units: 0", ""),
  ("units: 5", "units: 4", ""),
  ("width: 6", "width: 99", ""),
  ("activation: relu", "activation: tanh", ""),
  ("train: 0.6", "train: 0.9", ""),
  ("epochs: 4", "epochs: -1", ""),
  ("{ epochs: 4", "{ epochs: 4, }}", ""),
  ("file: jets.npz", "file: none.npz", ""),
  ("seed: 3", "seed: &a 3", ""),
])
func badRecipes(text: String, replacement: String, line: String) throws {
  try Chain.copy { folder, _ in
    let recipe = Chain.recipe
    let range = try #require(recipe.range(of: text))
    try folder.write(recipe.replacingCharacters(in: range, with: replacement), to: "bad.yaml")
    #expect(try refusal("train", "bad.yaml", "-o", "new", in: folder) == line)
  }
}

@Test func dataThatCannotBeTrainedOn() throws {
  try Chain.copy { folder, _ in
    func line(_ data: String) throws -> String {
      try refusal("train", "small.yaml", "--data", data, "-o", "new", in: folder)
    }
    #expect(try refusal("train", "none.yaml", "-o", "new", in: folder) == "")
    try Tiny.write(y: nil, to: folder.file("unlabelled.npz"))
    #expect(try line("unlabelled.npz") == "")
    try Tiny.write(to: folder.file("tiny.npz"))
    #expect(try line("tiny.npz") == "")
    #expect(try line("none.npz") == "")
  }
}
