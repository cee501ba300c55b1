import ArrayFiles
import Datasets
import Foundation
import Testing

@Suite struct DatasetFilesTests {
  @Test(arguments: ["npz", "h5", "hdf5", "NPZ"])
  func everythingRoundTrips(_ ending: String) throws {
    let shaped = try Dataset(
      eventShape: [2, 3], x: (0..<24).map { Double($0) / 10 }, y: [0, 1, 1, 0],
      featureNames: ["pt", "η", "φ"], classNames: ["signal", "background"])
    let unlabelled = try Dataset(eventShape: [4], x: [1, -0.5, 1e30, 0.25])
    try inFolder { folder in
      for dataset in [shaped, unlabelled, try numbered(50)] {
        try dataset.write(to: "\(folder)/d.\(ending)")
        #expect(try Dataset.read("\(folder)/d.\(ending)") == dataset)
        // By content, not by name.
        try FileManager.default.moveItem(atPath: "\(folder)/d.\(ending)", toPath: "\(folder)/d.csv")
        #expect(try Dataset.read("\(folder)/d.csv") == dataset)
        try FileManager.default.removeItem(atPath: "\(folder)/d.csv")
      }
    }
  }

  @Test func csvKeepsValuesAndFeatureNames() throws {
    try inFolder { folder in
      let path = folder + "/d.csv"
      let dataset = try Dataset(
        eventShape: [2], x: [0.1, 2, -3, 1e-9], y: [1, 0], featureNames: ["pt", "a,b"])
      try dataset.write(to: path)
      #expect(
        try BoundedFile.read(path) == Data("pt,\"a,b\",label\n0.1,2,1\n-3,1e-09,0\n".utf8))
      #expect(try Dataset.read(path) == dataset)
      try AtomicFile.write("y,pt\n1,0.5\n0,0.25\n", to: path)
      let expected = try Dataset(
        eventShape: [1], x: [0.5, 0.25], y: [1, 0], featureNames: ["pt"])
      #expect(try Dataset.read(path) == expected)
      let shaped = try Dataset(eventShape: [2, 2], x: [1, 2, 3, 4], featureNames: ["pt", "eta"])
      try shaped.write(to: path)
      #expect(try Dataset.read(path).featureNames == ["pt_0", "eta_0", "pt_1", "eta_1"])
      #expect(try Dataset.read(path).x == [1, 2, 3, 4])
    }
  }

  @Test func storedAsFloatWhereThatIsExact() throws {
    try inFolder { folder in
      for (values, type) in [
        ([0.5, -1024, 0x1p-149], "float32"), ([0.1, 1, 2], "float64"),
        ([0x1p-150, 1, 2], "float64"),
        ([1e300, 1, 2], "float64"),
      ] {
        try Dataset(eventShape: [3], x: values).write(to: folder + "/d.npz")
        #expect(try Npz.read(folder + "/d.npz")["x"]?.elements.typeName == type)
        #expect(try Dataset.read(folder + "/d.npz").x == values)
      }
    }
  }

  @Test func everyNumberTypeIsAccepted() throws {
    let xs: [NumericArray.Elements] = [
      .float32([0, 1]), .float64([0, 1]), .int8([0, 1]), .int16([0, 1]), .int32([0, 1]),
      .int64([0, 1]), .uint8([0, 1]), .uint16([0, 1]), .uint32([0, 1]), .uint64([0, 1]),
      .bool([false, true]),
    ]
    try inFolder { folder in
      for elements in xs {
        var arrays = NamedArrays()
        arrays.append("y", try NumericArray(shape: [2, 1], elements: elements))
        arrays.append("x", try NumericArray(shape: [2, 1], elements: elements))
        try Npz.write(arrays, to: folder + "/d.npz")
        let dataset = try Dataset.read(folder + "/d.npz")
        #expect(dataset.x == [0, 1] && dataset.y == [0, 1])
      }
    }
  }

  @Test(arguments: ["npz", "h5"]) func labelsThatNobodyWantsMayBeAnything(ending: String) throws {
    try inFolder { folder in
      let scores = try NumericArray(shape: [2, 2], elements: .float64([0.5, 1, 2, .infinity]))
      let arrays = NamedArrays([
        NamedArray(name: "x", array: try NumericArray(shape: [2, 1], elements: .int8([3, -4]))),
        NamedArray(name: "y", array: scores), NamedArray(name: "class_names", array: scores),
      ])
      let path = "\(folder)/d.\(ending)"
      if ending == "npz" {
        try Npz.write(arrays, to: path)
      } else {
        try HDF5.write(arrays, to: path)
      }
      let dataset = try Dataset.read(path, withLabels: false)
      #expect(dataset.x == [3, -4])
      #expect(dataset.y == nil)
      #expect(dataset.classNames.isEmpty)
    }
  }

  /// The error line for an npz file with these arrays.
  private func line(_ arrays: [(String, NumericArray)]) throws -> String {
    try inFolder { folder in
      var named = NamedArrays()
      for (name, array) in arrays { named.append(name, array) }
      try Npz.write(named, to: folder + "/d.npz")
      return errorLine(in: folder) { _ = try Dataset.read(folder + "/d.npz") }
    }
  }

  private func matrix(_ rows: Int, _ columns: Int, _ values: [Double]) throws -> NumericArray {
    try NumericArray(shape: [rows, columns], elements: .float64(values))
  }

  @Test func wrongArrays() throws {
    let x = try matrix(2, 1, [1, 2])
    #expect(
      try line([("X", x), ("labels", x)])
        == "d.npz: holds no array 'x', but 'X', 'labels'; name the events x, and their labels y")
    #expect(
      try line([("x", matrix(2, 1, [1, .nan]))])
        == "d.npz: x, event 1, feature 'x0' (column 0): is NaN; give finite values, or leave the event out"
    )
    #expect(
      try line([("x", matrix(0, 3, []))]) == "d.npz: x: holds no events; give at least one event")
    #expect(
      try line([("x", matrix(3, 0, []))])
        == "d.npz: x: an event of shape (0,) has no values; give every axis at least one")
    #expect(
      try line([("x", NumericArray(.float32([1, 2])))])
        == "d.npz: x: has one axis, but events come first and features second; reshape it with x.reshape(-1, 1)"
    )
    #expect(
      try line([("x", NumericArray(shape: [], elements: .float32([1])))])
        == "d.npz: x: is a single number; give an array, events first")
    #expect(
      try line([("x", x), ("y", NumericArray(.int8([0, 1, 0])))])
        == "d.npz: y: has shape (3,) for 2 events; give one class number an event (for one-hot labels, y.argmax(axis=1))"
    )
    #expect(
      try line([("x", x), ("y", NumericArray(.float32([0, 0.5])))])
        == "d.npz: array 'y', element [1]: 0.5 is not an integer; number the classes from 0")
    #expect(
      try line([("x", x), ("y", NumericArray(.strings(["a", "b"])))])
        == "d.npz: array 'y': holds str, not numbers; number the classes from 0")
    #expect(
      try line([("x", x), ("y", NumericArray(.int8([0, -1])))])
        == "d.npz: y, event 1: the label -1 is not in 0...65535; number the classes from 0")
    #expect(
      try line([("x", x), ("feature_names", NumericArray(.int8([0])))])
        == "d.npz: array 'feature_names': holds int8, not strings; store an array of strings")
    #expect(
      try line([("x", x), ("feature_names", matrix(1, 1, [0]))])
        == "d.npz: feature_names: has shape (1, 1), not a list of names; give one name each, or leave it out"
    )
    #expect(
      try line([("x", NumericArray(shape: [1, 1], elements: .strings(["a"])))])
        == "d.npz: array 'x': holds str, not numbers; store an array of numbers")
  }

  @Test(arguments: [
    (
      "pt,label\n1,0.5\n",
      "d.txt: array 'label', element [0]: 0.5 is not an integer; number the classes from 0"
    ),
    (
      "pt,label\n1,-1\n",
      "d.txt: y, event 0: the label -1 is not in 0...65535; number the classes from 0"
    ),
    (
      "pt,label\n1,0\nnan,1\n",
      "d.txt: x, event 1, feature 'pt' (column 0): is NaN; give finite values, or leave the event out"
    ),
    ("label,y\n1,0\n", "d.txt: line 1: both columns 'label' and 'y' are there; keep one of them"),
    ("label\n1\n", "d.txt: line 1: there is no column beside the label; add the features"),
    ("pt,label\n", "d.txt: x: holds no events; give at least one event"),
    ("pt\nabc\n", "d.txt: line 2, column 'pt': 'abc' is not a number; give a number in every row"),
    ("", "d.txt: is empty; write a header line and rows of numbers"),
    ("\u{1}\u{2}", "d.txt: is neither npz, HDF5 nor csv; write the dataset as one of these"),
  ])
  func wrongText(_ text: String, _ expected: String) throws {
    try inFolder { folder in
      try AtomicFile.write(text, to: folder + "/d.txt")
      #expect(errorLine(in: folder) { _ = try Dataset.read(folder + "/d.txt") } == expected)
    }
  }

  @Test func otherFiles() throws {
    try inFolder { folder in
      let path = folder + "/d.npy"
      try Npy.write(NumericArray(.int8([1])), to: path)
      #expect(
        errorLine(in: folder) { _ = try Dataset.read(path) }
          == "d.npy: is a single npy array, not a dataset; save it with numpy.savez(file, x=array)")
      #expect(
        errorLine(in: folder) { _ = try Dataset.read(folder + "/none.npz") }
          == "none.npz: does not exist or cannot be reached; check the path")
      let dataset = try numbered(2)
      #expect(
        errorLine(in: folder) { try dataset.write(to: folder + "/d.root") }
          == "d.root: its extension is none of .npz, .h5, .hdf5 and .csv; give the file one of these"
      )
      let named = try Dataset(eventShape: [1], x: [1], featureNames: ["y"])
      #expect(
        errorLine(in: folder) { try named.write(to: folder + "/d.csv") }
          == "d.csv: feature_names: the feature 'y' would read back as something else; rename it, or write .npz"
      )
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["d.npy"])
    }
  }
}

@Suite(.enabled(if: RealData.isThere, "the folder ../shared/data is not there"))
struct RealDatasetTests {
  @Test func jets() throws {
    let jets = try Dataset.read(RealData.folder + "/jets_hlf_1024.npz")
    #expect(jets.count == 1_024 && jets.eventShape == [16])
    #expect(jets.classNames == ["g", "q", "w", "z", "t"])
    try inFolder { folder in
      for ending in ["npz", "h5"] {
        try jets.write(to: "\(folder)/jets.\(ending)")
        #expect(try Dataset.read("\(folder)/jets.\(ending)") == jets)
      }
      try jets.write(to: folder + "/jets.csv")
      let back = try Dataset.read(folder + "/jets.csv")
      #expect(back.x == jets.x && back.y == jets.y && back.featureNames == jets.featureNames)
    }
  }

  @Test(arguments: [
    ("cms_trackquality.npz", 5_000, [7], 2), ("l1_topo_ad44.npz", 10_000, [44], 0),
    ("magic_gamma.npz", 19_020, [10], 2), ("mnist_test_10k.npz", 10_000, [28, 28], 10),
  ])
  func others(_ file: String, _ count: Int, _ shape: [Int], _ classes: Int) throws {
    let dataset = try Dataset.read("\(RealData.folder)/\(file)")
    #expect(dataset.count == count && dataset.eventShape == shape)
    #expect(dataset.classNames.count == classes)
  }

  @Test func eventsWithoutTheNameX() {
    #expect(
      errorLine(in: RealData.folder) {
        _ = try Dataset.read(RealData.folder + "/cms_events_19x3.npz")
      }
        == "cms_events_19x3.npz: holds no array 'x', but 'X', 'triggerIsoMu24', 'event_weight', 'NJet', 'NMuon', 'NElectron'; name the events x, and their labels y"
    )
  }
}
