import Dispatch
import FixedPoint
import TriggerIR

/// Evaluates a circuit on many events at once, bit for bit as `Circuit.evaluate` does.
///
/// The circuit becomes a straight program over registers that hold one value for each of a
/// block of events, so that every instruction is a loop the compiler vectorises. Registers are
/// reused as soon as their values are dead, which keeps a block in the first cache levels, and
/// lanes are 32 bits wide where every value of the circuit fits.
public struct Emulator: Sendable {
  let program: Program
  private let usesNarrowLanes: Bool
  /// The number of input and output ports.
  public let inputCount: Int
  public let outputCount: Int
  /// The number of instructions an event takes.
  public var instructionCount: Int { program.instructions.count }

  /// - Parameter circuit: A circuit whose quantizers are slices; its products may be whole.
  /// - Throws: `VerificationError` when the circuit breaks a rule, or a quantizer is no slice.
  public init(_ circuit: Circuit) throws {
    try circuit.verify(after: "Emulator")
    for (index, node) in circuit.nodes.enumerated() {
      guard case .quantize(_, let type) = node.operation, !type.isSlice else { continue }
      throw VerificationError(
        pass: "Emulator", place: "node %\(index)",
        problem: "\(type) is not legalised into TRN and WRAP")
    }
    program = Program(circuit)
    usesNarrowLanes = program.fitsIn32Bits
    inputCount = circuit.inputs.count
    outputCount = circuit.outputs.count
  }

  /// Evaluates events given as mantissas, event by event.
  ///
  /// - Parameters:
  ///   - inputs: events × input ports, in units of the ports' steps, each inside its interval.
  ///   - threads: How many threads share the work.
  /// - Returns: events × output ports, in units of the steps of the outputs' intervals.
  /// - Throws: `CompilationError` when the number of values is not a multiple of the ports', or
  ///   a value is outside its port's interval.
  public func run(_ inputs: [Int64], threads: Int = 1) throws -> [Int64] {
    guard inputCount > 0, inputs.count.isMultiple(of: inputCount) else {
      throw CompilationError(
        stage: "emulate", place: "input",
        problem: "\(inputs.count) values are not whole events of \(inputCount)",
        remedy: "give events × \(inputCount) values")
    }
    try checkRanges(inputs)
    let events = inputs.count / inputCount
    let blocks = (events + Program.block - 1) / Program.block
    let workers = max(1, min(threads, blocks))
    return [Int64](unsafeUninitializedCapacity: events * outputCount) { buffer, count in
      count = events * outputCount
      let output = Slot(buffer)
      inputs.withUnsafeBufferPointer { source in
        let input = Slot(source)
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
          let first = blocks * worker / workers * Program.block
          let last = min(events, blocks * (worker + 1) / workers * Program.block)
          if usesNarrowLanes {
            program.run(first..<last, input.value, output.value, lanes: Int32.self)
          } else {
            program.run(first..<last, input.value, output.value, lanes: Int64.self)
          }
        }
      }
    }
  }

  private func checkRanges(_ inputs: [Int64]) throws {
    for port in 0..<inputCount {
      let interval = program.inputs[port]
      for event in stride(from: port, to: inputs.count, by: inputCount)
      where !interval.contains(inputs[event]) {
        throw CompilationError(
          stage: "emulate", place: "event \(event / inputCount), input \(port)",
          problem: "\(inputs[event]) is outside \(interval)",
          remedy: "quantize the data into the input's type")
      }
    }
  }
}

/// A pointer that workers share: each touches the events of its own range only.
private struct Slot<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
