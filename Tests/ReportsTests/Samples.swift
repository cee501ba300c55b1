import Foundation
import Reports

/// S. Vigna's SplitMix64: the same numbers everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func normal() -> Double {
    let radius = (-2 * log(Double.random(in: 1e-12..<1, using: &self))).squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
  }
}

/// Labels with float scores and a coarser copy of them.
struct Sample {
  var labels: [Int] = []
  var float: [Double] = []
  var fixed: [Double] = []
  let classes: Int

  init(events: Int, classes: Int, seed: UInt64) {
    self.classes = classes
    var generator = SplitMix64(state: seed)
    for event in 0..<events {
      let label = event % classes
      labels.append(label)
      for column in 0..<classes {
        let score = (column == label ? 1.2 + 0.4 * Double(label) : 0) + generator.normal()
        float.append(score)
        fixed.append(((score + 0.3 * generator.normal()) * 4).rounded() / 4)
      }
    }
  }

  func scoreSets() throws -> [ScoreSet] {
    [
      try ScoreSet(name: "float", scores: float, classes: classes),
      try ScoreSet(name: "fixed", scores: fixed, classes: classes),
      try ScoreSet(name: "rtl", scores: fixed, classes: classes),
    ]
  }

  func comparison(names: [String]) throws -> ClassificationComparison {
    try .make(scoreSets: scoreSets(), labels: labels, classNames: names)
  }

  /// One class against the rest, with random ties.
  static func twoWay(
    events: Int, seed: UInt64, levels: Double
  ) -> (scores: [[Double]], isSignal: [Bool]) {
    var generator = SplitMix64(state: seed)
    let isSignal = (0..<events).map { _ in Bool.random(using: &generator) }
    let first = isSignal.map { (($0 ? 0.8 : 0) + generator.normal()) * levels }
    let second = first.map { ($0 + levels * 0.7 * generator.normal()).rounded() }
    return ([first.map { $0.rounded() }, second], isSignal)
  }
}

/// DeLong's structural components by their definition, over all m·n pairs.
struct BruteForceAuc {
  let area: Double
  /// V10 of signal and V01 of background events, in event order.
  let components: [Double]
  let isSignal: [Bool]

  init(scores: [Double], isSignal: [Bool]) {
    func wins(_ a: Double, _ b: Double) -> Double { a > b ? 1 : a == b ? 0.5 : 0 }
    let signal = isSignal.indices.filter { isSignal[$0] }
    let background = isSignal.indices.filter { !isSignal[$0] }
    var components = [Double](repeating: 0, count: scores.count)
    for i in signal {
      components[i] =
        background.map { wins(scores[i], scores[$0]) }.reduce(0, +) / Double(background.count)
    }
    for j in background {
      components[j] =
        signal.map { wins(scores[$0], scores[j]) }.reduce(0, +) / Double(signal.count)
    }
    area = signal.map { components[$0] }.reduce(0, +) / Double(signal.count)
    self.components = components
    self.isSignal = isSignal
  }

  /// S10/m + S01/n of DeLong et al. (1988), equation 7.
  func covariance(with other: BruteForceAuc) -> Double {
    [true, false].map { side in
      let events = isSignal.indices.filter { isSignal[$0] == side }
      let count = Double(events.count)
      let sum = events.map {
        (components[$0] - area) * (other.components[$0] - other.area)
      }.reduce(0, +)
      return sum / (count - 1) / count
    }.reduce(0, +)
  }
}

func isClose(_ a: Double, _ b: Double, _ tolerance: Double = 1e-12) -> Bool {
  abs(a - b) <= tolerance * max(1, abs(a), abs(b))
}
