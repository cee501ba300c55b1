import FixedPoint

extension SharingState {
  /// Makes the sums that the stage of differences leaves.
  ///
  /// - Parameter limits: The depth that each column may have; nil without a limit.
  mutating func adopt(_ stage: DifferenceStage, deadlines limits: [Int32]?) {
    var inputs = Array(0..<inputCount)
    for step in stage.inputSteps {
      let other = LinearHash.shift(nodes[inputs[step.other]].hash, by: Int16(step.shift))
      let hash = LinearHash.add(
        nodes[inputs[step.input]].hash, step.isNegative ? LinearHash.negate(other) : other)
      let sum = makeSum(hash)
      add(inputs[step.input], shift: 0, isNegative: false, to: sum)
      add(inputs[step.other], shift: Int16(step.shift), isNegative: step.isNegative, to: sum)
      refreshDepth(sum)
      setCoefficients(sum)
      inputs[step.input] = sum
    }
    var made: [Int?] = Array(repeating: nil, count: stage.versions.count)
    for version in stage.versions.indices { _ = make(version, stage, inputs, &made) }
    outputs = (0..<stage.outputCount).compactMap { made[$0].map { Int32($0) } }
    _ = deadlines.extend(by: nodes.count, filledWith: Self.deepest)
    for (column, output) in outputs.enumerated() {
      nodes[Int(output)].isPinned = true
      if let limits { deadlines[Int(output)] = limits[column] }
    }
    for position in 0..<sums.count { queue(Int(sums[position])) }
    cleanUp()
  }

  private mutating func make(
    _ version: Int, _ stage: DifferenceStage, _ inputs: [Int], _ made: inout [Int?]
  ) -> Int {
    if let node = made[version] { return node }
    let column = stage.versions[version].column
    let level = stage.versions[version].level
    var hash: UInt64 = 0
    for (input, value) in zip(inputs, stage.versions[version].vector) {
      for digit in signedDigits(Int64(value)) {
        let part = LinearHash.shift(nodes[input].hash, by: Int16(digit.shift))
        hash = LinearHash.add(hash, digit.isNegative ? LinearHash.negate(part) : part)
      }
    }
    let node: Int
    if level < stage.references[column].count {
      let below = make(stage.levels[column][level + 1], stage, inputs, &made)
      let reference = stage.references[column][level]
      let other = make(reference.version, stage, inputs, &made)
      node = makeSum(hash)
      add(below, shift: 0, isNegative: false, to: node)
      add(other, shift: Int16(reference.shift), isNegative: reference.isNegative, to: node)
    } else {
      node = makeSum(hash)
      for (input, value) in zip(inputs, stage.versions[version].vector) {
        for digit in signedDigits(Int64(value)) {
          add(input, shift: Int16(digit.shift), isNegative: digit.isNegative, to: node)
        }
      }
    }
    refreshDepth(node)
    setCoefficients(node)
    made[version] = node
    return node
  }
}
