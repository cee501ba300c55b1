import FixedPoint

/// Rewrites a matrix before its digits are shared: columns become multiples of other columns and
/// a remainder, rows the same.
///
/// The matrix is written as y = Σ columns, each a list of references to versions of other columns
/// and the canonical signed digits of what remains, over inputs that are sums of inputs
/// themselves. A step subtracts ±2^s times a version of a column from another, or ±2^s times a
/// row from another (its input takes the other's into itself); the step that saves the most
/// digits is taken as long as it saves enough.
struct DifferenceStage {
  struct Reference {
    let version: Int
    let shift: Int
    let isNegative: Bool
  }

  /// The value of a column at some time, in the coefficients on the inputs of now.
  struct Version {
    var vector: [Int32]
    let column: Int
    /// How many references of the column came before it.
    let level: Int
  }

  /// x' = x + ±2^shift × other, in the order of the steps.
  struct InputStep {
    let input: Int
    let other: Int
    let shift: Int
    let isNegative: Bool
  }

  let inputCount: Int
  let outputCount: Int
  private(set) var versions: [Version]
  /// For each column the number of its latest version: what remains.
  private(set) var remainders: [Int]
  private(set) var references: [[Reference]]
  private(set) var inputSteps: [InputStep] = []
  private(set) var levels: [[Int]]
  private(set) var isUsed: [Bool]
  /// For each column what the subtraction of each version in each way would save.
  private var gains: [[StepGains]] = []
  /// For each column the best step and its score, nil where it has to be looked for again.
  private var best: [(score: Double, index: Int)?]
  /// What the subtraction of each row from each other in each way would save; at target ×
  /// inputs + other.
  private var rowGains: [StepGains]
  /// 0 for steps of rows that were refused, otherwise all bits.
  private var rowMasks: [StepGains]
  private var depths: [Int]
  /// Σ 2^depth of the digits that remain of each column.
  private var digits: [Double] = []
  /// Σ 2^depth that each column may have; empty without a limit.
  private let limits: [Double]
  private let seed: UInt64
  private let noise: Double
  private let leastGain: Int

  /// - Parameters:
  ///   - deadlines: The depth that each column may have; nil without a limit.
  ///   - leastGain: The digits that a step has to save.
  ///   - noise: The most that chance adds to what a step saves.
  init(
    columns: [[Int32]], arrivals: [Int32], deadlines: [Int32]?, leastGain: Int, noise: Double,
    seed: UInt64
  ) {
    inputCount = arrivals.count
    outputCount = columns.count
    versions = columns.enumerated().map { Version(vector: $1, column: $0, level: 0) }
    remainders = Array(columns.indices)
    references = columns.map { _ in [] }
    levels = columns.indices.map { [$0] }
    isUsed = columns.map { _ in false }
    depths = arrivals.map(Int.init)
    limits = (deadlines ?? []).map { Self.power(Int($0)) }
    self.seed = seed
    self.noise = noise
    self.leastGain = leastGain
    best = columns.map { _ in nil }
    rowGains = Array(repeating: .zero, count: inputCount * inputCount)
    rowMasks = Array(repeating: StepGains(repeating: -1), count: inputCount * inputCount)
    digits = columns.indices.map { digitKraft($0) }
    gains = columns.indices.map { target in versions.indices.map { gainsOf(target, $0) } }
    for column in columns.indices { countRowGains(column, isAdded: true) }
  }
}

extension DifferenceStage {
  /// What the ways of subtracting one from another save, a lane for each; two lanes are unused.
  typealias StepGains = SIMD8<Int16>

  /// The ways of subtracting, by lane: times 1, −1, 2, −2, 4 and −4.
  private static let factors = StepGains(1, -1, 2, -2, 4, -4, 0, 0)

  private static func way(_ lane: Int) -> (shift: Int, isNegative: Bool) {
    (lane >> 1, lane & 1 == 1)
  }

  /// The digits of a less b times every factor; the last lane has those of a.
  @inline(__always)
  private static func digitsLeft(_ a: Int32, _ b: Int32) -> StepGains {
    // Three times all values fit 16 bits.
    if a.magnitude | b.magnitude < 2048 {
      let values =
        StepGains(repeating: Int16(truncatingIfNeeded: a))
        &- factors &* StepGains(repeating: Int16(truncatingIfNeeded: b))
      let counts = signedDigitCounts(values)
      return StepGains(truncatingIfNeeded: (counts &+ (counts &>> 8)) & 0xff)
    }
    var digits = StepGains.zero
    for lane in 0..<8 {
      digits[lane] = Int16(signedDigitCount(Int64(a) - Int64(factors[lane]) * Int64(b)))
    }
    return digits
  }

  @inline(__always)
  private static func gains(_ digitsLeft: StepGains) -> StepGains {
    StepGains(repeating: digitsLeft[7]) &- digitsLeft
  }

  private func gainsOf(_ target: Int, _ version: Int) -> StepGains {
    guard versions[version].column != target else { return .zero }
    var sum = StepGains.zero
    versions[remainders[target]].vector.withUnsafeBufferPointer { a in
      versions[version].vector.withUnsafeBufferPointer { b in
        for index in a.indices { sum &+= Self.digitsLeft(a[index], b[index]) }
      }
    }
    return Self.gains(sum)
  }

  /// Adds or takes away what a column contributes to the gains of rows; of one row with all
  /// others where it is given.
  private mutating func countRowGains(_ column: Int, isAdded: Bool, row: Int? = nil) {
    versions[remainders[column]].vector.withUnsafeBufferPointer { vector in
      rowGains.withUnsafeMutableBufferPointer { gains in
        func count(_ target: Int, _ other: Int) {
          if other == target || vector[other] == 0 { return }
          let gain = Self.gains(Self.digitsLeft(vector[target], vector[other]))
          let place = target * vector.count + other
          gains[place] = isAdded ? gains[place] &+ gain : gains[place] &- gain
        }
        for other in vector.indices {
          if let row {
            count(row, other)
            count(other, row)
          } else {
            for target in vector.indices { count(target, other) }
          }
        }
      }
    }
  }

  /// A number in 0..<noise, the same for the same step.
  private func chance(_ a: Int, _ b: Int) -> Double {
    if noise == 0 { return 0 }
    var random = SearchRandom(
      state: seed ^ (UInt64(truncatingIfNeeded: a) << 40) ^ UInt64(truncatingIfNeeded: b))
    return noise * random.unit()
  }

  /// The best of the ways that save enough digits and may beat a score.
  @inline(__always)
  private func best(
    of gains: StepGains, _ index: Int, _ salt: Int, over best: inout (score: Double, index: Int)
  ) {
    // One look at all lanes, as hardly any step is worth a second.
    let least = Int16(clamping: max(leastGain, Int(best.score - noise)))
    let missing = unsafeBitCast(gains &- least, to: SIMD2<UInt64>.self)
    let signs: UInt64 = 0x8000_8000_8000_8000
    if missing[0] & missing[1] & signs == signs { return }
    for lane in 0..<6 where Int(gains[lane]) >= leastGain {
      let place = 8 * index + lane
      let score = Double(gains[lane]) + chance(salt, place)
      if score > best.score { best = (score, place) }
    }
  }

  private func bestStep(of target: Int) -> (score: Double, index: Int) {
    var best = (score: 0.0, index: -1)
    for (index, gains) in gains[target].enumerated() {
      self.best(of: gains, index, target + 1, over: &best)
    }
    return best
  }

  /// Takes the best steps until none saves enough digits.
  ///
  /// Where little depth is left most steps are refused; after many in a row the rest is left.
  mutating func run() {
    var refused = 0
    while refused < 4 * (inputCount + outputCount) {
      var (bestScore, bestColumn) = (0.0, -1)
      for target in 0..<outputCount {
        let step = best[target] ?? bestStep(of: target)
        best[target] = step
        if step.score > bestScore { (bestScore, bestColumn) = (step.score, target) }
      }
      var row = (score: bestScore, index: -1)
      for index in rowGains.indices {
        best(of: rowGains[index] & rowMasks[index], index, 0, over: &row)
      }
      if row.index >= 0 {
        let (pair, lane) = (row.index / 8, row.index % 8)
        if !subtractRow(pair / inputCount, pair % inputCount, Self.way(lane)) {
          rowMasks[pair][lane] = 0
          refused += 1
        } else {
          refused = 0
        }
      } else if bestColumn >= 0, let step = best[bestColumn] {
        let (version, lane) = (step.index / 8, step.index % 8)
        if !subtractColumn(bestColumn, version, Self.way(lane)) {
          gains[bestColumn][version][lane] = .min / 2
          best[bestColumn] = nil
          refused += 1
        } else {
          refused = 0
        }
      } else {
        return
      }
    }
  }

  /// Whether a version is made from a version of a column.
  private func depends(_ version: Int, on target: Int) -> Bool {
    var pending = [version]
    var seen = Array(repeating: false, count: versions.count)
    while let next = pending.popLast() {
      if seen[next] { continue }
      seen[next] = true
      let column = versions[next].column
      if column == target { return true }
      for reference in references[column][versions[next].level...] {
        pending.append(reference.version)
      }
    }
    return false
  }

  private mutating func subtractColumn(
    _ target: Int, _ source: Int, _ step: (shift: Int, isNegative: Bool)
  ) -> Bool {
    guard !depends(source, on: target) else { return false }
    let saved = (remainder: remainders[target], isUsed: isUsed[source], digits: digits[target])
    var vector = versions[saved.remainder].vector
    for (index, value) in versions[source].vector.enumerated() {
      let subtracted = value << Int32(step.shift)
      vector[index] = step.isNegative ? vector[index] &+ subtracted : vector[index] &- subtracted
    }
    references[target].append(
      Reference(version: source, shift: step.shift, isNegative: step.isNegative))
    isUsed[source] = true
    levels[target].append(versions.count)
    remainders[target] = versions.count
    versions.append(Version(vector: vector, column: target, level: references[target].count))
    isUsed.append(false)
    digits[target] = digitKraft(target)
    guard isWithinLimit() else {
      references[target].removeLast()
      isUsed[source] = saved.isUsed
      isUsed.removeLast()
      levels[target].removeLast()
      remainders[target] = saved.remainder
      versions.removeLast()
      digits[target] = saved.digits
      return false
    }
    remainders[target] = saved.remainder
    countRowGains(target, isAdded: false)
    remainders[target] = versions.count - 1
    countRowGains(target, isAdded: true)
    for column in 0..<outputCount where column != target {
      gains[column].append(gainsOf(column, versions.count - 1))
      best[column] = nil
    }
    gains[target] = versions.indices.map { gainsOf(target, $0) }
    best[target] = nil
    return true
  }

  private mutating func subtractRow(
    _ target: Int, _ other: Int, _ step: (shift: Int, isNegative: Bool)
  ) -> Bool {
    let (before, depth, kraft) = (versions.map { $0.vector[target] }, depths[other], digits)
    let after = versions.indices.map { index in
      let subtracted = versions[index].vector[other] << Int32(step.shift)
      return step.isNegative ? before[index] &+ subtracted : before[index] &- subtracted
    }
    replace(target, by: after)
    depths[other] = max(depths[other], depths[target]) + 1
    digits = (0..<outputCount).map { digitKraft($0) }
    let isTaken = isWithinLimit()
    replace(target, by: before)
    guard isTaken else {
      (depths[other], digits) = (depth, kraft)
      return false
    }
    for column in 0..<outputCount { countRowGains(column, isAdded: false, row: target) }
    replace(target, by: after)
    for column in 0..<outputCount { countRowGains(column, isAdded: true, row: target) }
    inputSteps.append(
      InputStep(input: other, other: target, shift: step.shift, isNegative: step.isNegative))
    updateGains(target, before)
    return true
  }

  private mutating func replace(_ input: Int, by values: [Int32]) {
    for (index, value) in values.enumerated() { versions[index].vector[input] = value }
  }

  /// Corrects what steps save after one coefficient of every version has changed.
  private mutating func updateGains(_ input: Int, _ before: [Int32]) {
    let after = versions.map { $0.vector[input] }
    let columns = versions.map(\.column)
    for target in 0..<outputCount {
      let remainder = remainders[target]
      gains[target].withUnsafeMutableBufferPointer { gains in
        for version in after.indices where columns[version] != target {
          gains[version] &+= Self.gains(
            Self.digitsLeft(after[remainder], after[version])
              &- Self.digitsLeft(before[remainder], before[version]))
        }
      }
      best[target] = nil
    }
  }

  private func digitKraft(_ column: Int) -> Double {
    if limits.isEmpty { return 0 }
    var sum = 0.0
    for (input, value) in versions[remainders[column]].vector.enumerated() where value != 0 {
      sum += Double(signedDigitCount(Int64(value))) * Self.power(depths[input])
    }
    return sum
  }

  /// Whether every output has a tree within the depth limit: Kraft's sum, with a version that is
  /// used elsewhere rounded up to a node.
  private func isWithinLimit() -> Bool {
    if limits.isEmpty { return true }
    var known = Array(repeating: -1.0, count: versions.count)
    func kraft(_ version: Int) -> Double {
      if known[version] >= 0 { return known[version] }
      let (column, level) = (versions[version].column, versions[version].level)
      var sum = digits[column]
      if level < references[column].count {
        let below = kraft(levels[column][level + 1])
        sum = isUsed[levels[column][level + 1]] ? Self.rounded(below) : below
        sum += Self.rounded(kraft(references[column][level].version))
      }
      known[version] = sum
      return sum
    }
    for column in 0..<outputCount where kraft(column) > limits[column] { return false }
    return true
  }

  private static func power(_ depth: Int) -> Double {
    Double(sign: .plus, exponent: depth, significand: 1)
  }

  private static func rounded(_ sum: Double) -> Double {
    guard sum > 0 else { return 0 }
    return sum.significand == 1 ? sum : power(Int(sum.exponent) + 1)
  }
}
