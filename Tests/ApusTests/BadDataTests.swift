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
  (
    Tiny.x.replacing(4, .nan), 3, Tiny.y,
    """
    bad.npz: x, event 1, feature 'x1' (column 1): is NaN; give finite values, or leave \
    the event out
    """
  ),
  (
    Tiny.x.replacing(0, .infinity), 3, Tiny.y,
    """
    bad.npz: x, event 0, feature 'x0' (column 0): is infinite; give finite values, or \
    leave the event out
    """
  ),
  (
    Tiny.x.replacing(23, -.infinity), 3, Tiny.y,
    """
    bad.npz: x, event 7, feature 'x2' (column 2): is infinite; give finite values, or \
    leave the event out
    """
  ),
  (
    Tiny.x, 4, [0, 1, 0, 1, 1, 0],
    """
    bad.npz: x: an event has 4 values, and the network takes 3; give the events that the \
    network was trained for
    """
  ),
  (Tiny.x, 3, nil, "bad.npz: y: the events have no labels; give a dataset with y"),
  (
    Tiny.x, 3, [0, 1, 0, 1, 1, 0, 0, 2],
    """
    bad.npz: labels, event 7: label 2 is outside 0...1; use labels that count the \
    classes from 0
    """
  ),
  (
    Tiny.x, 3, [0, 1, 0, -1, 1, 0, 0, 1],
    """
    bad.npz: y, event 3: the label -1 is not in 0...65535; number the classes from 0
    """
  ),
  (
    Tiny.x, 3, [0, 1, 0, 1, 1, 0, 0],
    """
    bad.npz: y: has shape (7,) for 8 events; give one class number an event (for one-hot \
    labels, y.argmax(axis=1))
    """
  ),
  (
    Tiny.x, 3, [0, 0, 0, 0, 0, 0, 0, 1],
    """
    bad.npz: labels, class 'a': 7 of 8 events; an AUC with its uncertainty needs at \
    least 2 events inside and 2 outside the class, so use a data set that has them
    """
  ),
  ([], 3, [], "bad.npz: x: holds no events; give at least one event"),
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
    try expectLine(
      refusal(
        "compare", "--data", "bad.npz", "--float", "float.json", "--fixed", "model.json", "-o",
        "report", in: folder), bad.line)
  }
}

/// Files that are no dataset.
@Test(arguments: [
  ("missing.npz", nil, "missing.npz: does not exist or cannot be reached; check the path"),
  ("text.npz", "hello", "text.npz: x: holds no events; give at least one event"),
  (
    "bad.csv", "a,b,c\n1,2\n",
    """
    bad.csv: line 2: 2 fields under a header of 3; give every row one field a column
    """
  ),
  (
    "bad.csv", "a,b,c\n1,2,x\n",
    """
    bad.csv: line 2, column 'c': 'x' is not a number; give a number in every row
    """
  ),
  (
    "bad.csv", "a,b,c\n1,2,nan\n",
    """
    bad.csv: x, event 0, feature 'c' (column 2): is NaN; give finite values, or leave \
    the event out
    """
  ),
  ("model.json", nil, "model.json: line 1: a quote inside a field; quote the whole field"),
  (".", nil, ".: is a folder; give the path of a file"),
])
func filesThatAreNoDataset(name: String, text: String?, line: String) throws {
  try tinyFolder { folder in
    if let text { try folder.write(text, to: name) }
    try expectLine(
      refusal("emulate", "model.json", "-i", name, "-o", "y.npz", in: folder), line)
  }
}

/// Changes to the recipe, and the line that 'train' answers with.
@Test(arguments: [
  (
    "seed: 3", "seeds: 3",
    """
    bad.yaml:2: unknown key 'seeds'; known keys: name, seed, data, model, quantization, \
    outputs and training
    """
  ),
  ("seed: 3", "seed: three", "bad.yaml:2: seed: expected an integer, found 'three'"),
  ("name: small", "name: [small]", "bad.yaml:1: name: expected a text, found a list"),
  ("name: small\n", "", "bad.yaml:1: the key 'name' is missing"),
  ("units: 6", "units: 0", "bad.yaml:9: model.layers[0].units: 0 is outside 1…1024"),
  (
    "units: 5", "units: 4",
    """
    jets.npz: the last layer 'logits' has 4 units and the data have 5 classes; give it \
    one unit for each class
    """
  ),
  ("width: 6", "width: 99", "bad.yaml:12: quantization.input.width: 99 is outside 1…16"),
  (
    "activation: relu", "activation: tanh",
    """
    bad.yaml:9: model.layers[0].activation: 'tanh' is not known; choose relu or linear
    """
  ),
  (
    "train: 0.6", "train: 0.9",
    """
    bad.yaml:5: data.split: train, validation and test sum to 1.3; make it 1
    """
  ),
  ("epochs: 4", "epochs: -1", "bad.yaml:17: training.float.epochs: -1 is outside 1…10000"),
  (
    "{ epochs: 4", "{ epochs: 4, }}",
    """
    bad.yaml:17: not valid YAML: did not find expected key; mind the indentation, colons \
    and brackets
    """
  ),
  (
    "file: jets.npz", "file: none.npz",
    """
    none.npz: does not exist or cannot be reached; check the path
    """
  ),
  (
    "seed: 3", "seed: &a 3",
    """
    bad.yaml:2: YAML anchors (&) and aliases (*) are not allowed; write the value out
    """
  ),
])
func badRecipes(text: String, replacement: String, line: String) throws {
  try Chain.copy { folder, _ in
    let recipe = Chain.recipe
    let range = try #require(recipe.range(of: text))
    try folder.write(recipe.replacingCharacters(in: range, with: replacement), to: "bad.yaml")
    try expectLine(
      refusal("train", "bad.yaml", "-o", "new", in: folder), line)
  }
}

@Test func dataThatCannotBeTrainedOn() throws {
  try Chain.copy { folder, _ in
    func line(_ data: String) throws -> String {
      try refusal("train", "small.yaml", "--data", data, "-o", "new", in: folder)
    }
    try expectLine(
      refusal("train", "none.yaml", "-o", "new", in: folder),
      """
      none.yaml: the recipe cannot be opened; check the path
      """)
    try Tiny.write(y: nil, to: folder.file("unlabelled.npz"))
    try expectLine(
      line("unlabelled.npz"),
      """
      unlabelled.npz: the data have no labels; training needs a class for each event (y)
      """)
    try Tiny.write(to: folder.file("tiny.npz"))
    try expectLine(
      line("tiny.npz"),
      """
      tiny.npz: the last layer 'logits' has 5 units and the data have 2 classes; give it \
      one unit for each class
      """)
    try expectLine(
      line("none.npz"), "none.npz: does not exist or cannot be reached; check the path")
  }
}
