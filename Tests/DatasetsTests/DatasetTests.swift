import Datasets
import Testing

@Suite struct DatasetTests {
  @Test func namesByDefault() throws {
    let dataset = try Dataset(eventShape: [3, 2], x: (0..<12).map(Double.init), y: [2, 0])
    #expect(dataset.count == 2 && dataset.featureCount == 6)
    #expect(dataset.featureNames == ["x0", "x1", "x2", "x3", "x4", "x5"])
    #expect(dataset.classNames == ["class0", "class1", "class2"])
    #expect(try Dataset(eventShape: [1], x: [1]).classNames.isEmpty)
    #expect(Array(dataset.event(1)) == [6, 7, 8, 9, 10, 11])
  }

  @Test func namesOfTheLastAxis() throws {
    let dataset = try Dataset(
      eventShape: [2, 2], x: [1, 2, 3, 4], featureNames: ["pt", "eta"])
    #expect(dataset.featureNames == ["pt", "eta"])
    #expect(dataset.flatFeatureNames == ["pt_0", "eta_0", "pt_1", "eta_1"])
  }

  @Test func selecting() throws {
    let part = try numbered(10).selecting([7, 0, 7])
    #expect(part.x == [7, 0, 0, 0, 7, 0])
    #expect(part.y == [1, 0, 1])
    #expect(part.count == 3 && part.classNames == ["a", "b", "c"])
    #expect(try numbered(4).selecting([]).count == 0)
  }

  @Test func wrongData() {
    func line(
      _ shape: [Int], _ x: [Double], y: [Int]? = nil, features: [String] = [],
      classes: [String] = []
    ) -> String {
      errorLine {
        _ = try Dataset(
          eventShape: shape, x: x, y: y, featureNames: features, classNames: classes,
          source: "d.npz")
      }
    }
    #expect(line([2], []) == "d.npz: x: holds no events; give at least one event")
    #expect(
      line([2], [1, 2, 3])
        == "d.npz: x: 3 values do not make whole events of 2; give every event 2 values")
    #expect(
      line([], [1])
        == "d.npz: x: has one axis, but events come first and features second; reshape it with x.reshape(-1, 1)"
    )
    #expect(
      line([4, 0], [1])
        == "d.npz: x: an event of shape (4, 0) has no values; give every axis at least one")
    #expect(
      line([.max, 2], [1]).hasPrefix("d.npz: x: an event of shape (9223372036854775807, 2) has no"))
    #expect(
      line([2], [1, 2, 3, .nan], features: ["pt", "eta"])
        == "d.npz: x, event 1, feature 'eta' (column 1): is NaN; give finite values, or leave the event out"
    )
    #expect(
      line([2, 2], [1, 2, -.infinity, 4], features: ["pt", "eta"])
        == "d.npz: x, event 0, feature 'pt_1' (column 2): is infinite; give finite values, or leave the event out"
    )
    #expect(
      line([2], [1, 2], features: ["a"])
        == "d.npz: feature_names: 1 names for 2 features; give one name a feature")
    #expect(
      line([2], [1, 2], features: ["a", "a"])
        == "d.npz: feature_names: 'a' is there twice; give each a name of its own")
    #expect(line([2], [1, 2], y: [0, 1]) == "d.npz: y: 2 labels for 1 events; give one label an event")
    #expect(
      line([1], [1, 2], y: [0, -1])
        == "d.npz: y, event 1: the label -1 is not in 0...65535; number the classes from 0")
    #expect(
      line([1], [1, 2], y: [0, .max])
        == "d.npz: y, event 1: the label 9223372036854775807 is not in 0...65535; number the classes from 0"
    )
    #expect(
      line([1], [1, 2], y: [2, 1], classes: ["a", "b"])
        == "d.npz: y, event 0: the label 2 is not in 0...1; number the classes from 0, or name them all"
    )
    #expect(
      line([1], [1], y: [0], classes: ["a", "a"])
        == "d.npz: class_names: 'a' is there twice; give each a name of its own")
    #expect(
      line([1], [1], classes: ["a"])
        == "d.npz: class_names: there are classes but no labels; give the labels y, or no class names")
  }

  @Test func splitDealsEveryEventOnce() throws {
    let dataset = try numbered(1_000)
    let split = try dataset.split(train: 0.7, validation: 0.1, test: 0.2, seed: 42)
    #expect(split.train.count == 700 && split.validation.count == 100 && split.test.count == 200)
    let parts = [split.train, split.validation, split.test]
    let numbers = parts.flatMap { part in (0..<part.count).map { Int(part.x[2 * $0]) } }
    #expect(numbers.sorted() == Array(0..<1_000))
    #expect(numbers != Array(0..<1_000))
    for part in parts {
      for index in 0..<part.count {
        #expect(part.y?[index] == Int(part.x[2 * index]) % 3)
      }
    }
    #expect(try dataset.split(train: 0.7, validation: 0.1, test: 0.2, seed: 42) == split)
    #expect(try dataset.split(train: 0.7, validation: 0.1, test: 0.2, seed: 43) != split)
  }

  @Test func splitIsTheSameOnEveryMachine() throws {
    let split = try numbered(10).split(train: 0.5, validation: 0.2, test: 0.3, seed: 1)
    let numbers = [split.train, split.validation, split.test].map { part in
      (0..<part.count).map { Int(part.x[2 * $0]) }
    }
    #expect(numbers == [[], [], []])
  }

  @Test func splitMayLeavePartsEmpty() throws {
    let split = try numbered(3).split(train: 1, validation: 0, test: 0, seed: 0)
    #expect(split.train.count == 3 && split.validation.count == 0 && split.test.count == 0)
    for count in 3...40 {
      let thirds = try numbered(count).split(
        train: 1 / 3.0, validation: 1 / 3.0, test: 1 / 3.0, seed: 5)
      #expect(thirds.train.count + thirds.validation.count + thirds.test.count == count)
      let halves = try numbered(count).split(train: 0.3, validation: 0.7, test: 0, seed: 5)
      #expect(halves.test.count == 0)
    }
  }

  @Test func wrongSplits() throws {
    let dataset = try numbered(3)
    for (train, validation, test) in [(0.5, 0.1, 0.1), (-0.1, 0.6, 0.5), (.nan, 0, 1), (2, -1, 0)] {
      #expect(
        errorLine {
          _ = try dataset.split(train: train, validation: validation, test: test, seed: 0)
        }
          == "split: the fractions \(train), \(validation), \(test) do not make 1; give three fractions from 0 to 1 whose sum is 1"
      )
    }
    #expect(
      errorLine { _ = try dataset.split(train: 0.98, validation: 0.01, test: 0.01, seed: 0) }
        == "split: validation: 0.01 of 3 events is none; give more events, or a larger fraction")
  }
}
