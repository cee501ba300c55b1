import BitModel
import Foundation

/// Proof by Yosys' satisfiability solver, MiniSat, that words of a Verilog design are what models
/// say.
public struct YosysProof {
  /// The program and its version.
  public var tool: String { netlist.tool }
  private let netlist: YosysNetlist
  private let limit: Double

  /// Reads a design.
  ///
  /// - Parameters:
  ///   - folder: The folder of the design's `.v` files.
  ///   - top: The name of the top module.
  ///   - limit: The most seconds that one run of the program may take.
  /// - Throws: `ToolError`.
  public init(_ folder: URL, top: String, limit: Double) throws {
    try Tool.yosys.require()
    self.limit = limit
    netlist = try Tool.withScratch { scratch in
      let files = try Yosys.copyDesign(folder, to: scratch)
      // Nothing is optimised: what is proved is what was written.
      let result = try Yosys.run(
        """
        read_verilog \(files.joined(separator: " "))
        hierarchy -check -top \(top)
        proc -norom -noopt
        flatten
        write_json netlist.json
        """, in: scratch, limit: limit)
      let file = scratch.appendingPathComponent("netlist.json")
      guard result.status == 0, let data = try? Data(contentsOf: file) else {
        throw ToolError.synthesis(tool: "Yosys", output: result.output + "\n" + result.errors)
      }
      return try YosysNetlist(parsing: data, top: top)
    }
  }

  /// Decides claims, each by itself.
  ///
  /// - Parameter progress: Is told how many claims are decided.
  /// - Returns: A verdict for each claim.
  /// - Throws: `ToolError` where the program fails; that time runs out is a verdict.
  public func decide(
    _ claims: [ProofClaim], progress: (Int) -> Void = { _ in }
  ) throws -> [ProofVerdict] {
    var verdicts = [ProofVerdict](repeating: .undecided, count: claims.count)
    var users: [ProofProblem: [Int]] = [:]
    var order: [ProofProblem] = []
    for (index, claim) in claims.enumerated() {
      do throws(ProofProblem.Absence) {
        let problem = try ProofProblem(claim, in: netlist)
        if users[problem] == nil { order.append(problem) }
        users[problem, default: []].append(index)
      } catch { verdicts[index] = .absent(error.problem) }
    }
    var decided = claims.count - users.values.reduce(0) { $0 + $1.count }
    var rest = order[...]
    var size = Self.batch
    while !rest.isEmpty {
      let problems = Array(rest.prefix(size))
      var answers = try run(problems)
      if answers.isEmpty {
        // The first one took all the time. By itself, it has had as much as it may take.
        if problems.count == 1 { answers = [.undecided] }
        size = 1
      } else {
        size = answers.count < problems.count ? 1 : Self.batch
      }
      for (problem, answer) in zip(problems, answers) {
        for index in users[problem] ?? [] {
          verdicts[index] = verdict(answer, problem, claims[index].model)
          decided += 1
        }
      }
      rest = rest.dropFirst(answers.count)
      progress(decided)
    }
    return verdicts
  }

  /// The problems of one run of the program.
  private static let batch = 60

  private enum Answer {
    case proven
    /// The free bits and the word, lowest first.
    case refuted(free: [Bool], word: [Bool])
    case undecided
  }

  /// - Returns: The answers to the first problems, as many as time allowed.
  private func run(_ problems: [ProofProblem]) throws -> [Answer] {
    try Tool.withScratch { scratch in
      var (modules, models, script) = ([String](), "", "")
      for (number, problem) in problems.enumerated() {
        modules.append(
          "\"claim\(number)\":"
            + problem.module.replacingOccurrences(
              of: "\"\(ProofProblem.modelName)\"", with: "\"model\(number)\""))
        models += problem.gates.blif(name: "model\(number)", outputs: problem.outputs)
        // Each in a design of its own: the program's time for a command grows with all that the
        // design holds.
        script += """
          log \(Self.mark) \(number)
          design -reset
          design -copy-from all claim\(number) model\(number)
          flatten
          sat -prove ok 1 -show v -show g claim\(number)

          """
      }
      script += "log \(Self.mark) \(problems.count)"
      let text = "{\"creator\":\"Apus\",\"modules\":{\(modules.joined(separator: ",\n"))}}"
      try Data(text.utf8).write(to: scratch.appendingPathComponent("claims.json"))
      try Data(models.utf8).write(to: scratch.appendingPathComponent("models.blif"))
      let log = scratch.appendingPathComponent("log.txt")
      var isComplete = true
      do {
        let result = try Yosys.run(
          "read_json claims.json\nread_blif models.blif\ndesign -stash all\n\(script)", in: scratch,
          options: ["-l", log.path], limit: limit)
        guard result.status == 0 else {
          throw ToolError.synthesis(tool: "Yosys", output: result.output + "\n" + result.errors)
        }
      } catch ToolError.timedOut {
        // What was decided until then counts.
        isComplete = false
      }
      let told = (try? Data(contentsOf: log)) ?? Data()
      let answers = Self.answers(String(decoding: told, as: UTF8.self), count: problems.count)
      let missing = answers.firstIndex { $0 == nil } ?? answers.count
      guard !isComplete || missing == answers.count else {
        throw ToolError.report(tool: "Yosys", problem: "it says nothing about a problem given")
      }
      return answers[..<missing].compactMap(\.self)
    }
  }

  private static let mark = "apus claim"

  /// Reads the log: behind each claim's mark, what the solver said about it.
  private static func answers(_ log: String, count: Int) -> [Answer?] {
    var answers = [Answer?](repeating: nil, count: count)
    var current: Int?
    var (isRefuted, free, word) = (false, [Bool](), [Bool]())
    func finish() {
      if let current, isRefuted { answers[current] = .refuted(free: free, word: word) }
      (isRefuted, free, word) = (false, [], [])
    }
    for line in log.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("\(mark) ") {
        finish()
        current = Int(line.dropFirst(mark.count + 1))
        if let number = current, !(0..<count).contains(number) { current = nil }
      } else if let number = current {
        if line.hasPrefix("SAT proof finished - no model found: SUCCESS!") {
          answers[number] = .proven
        } else if line.hasPrefix("SAT proof finished - model found: FAIL!") {
          isRefuted = true
        } else if isRefuted {
          let fields = line.split(separator: " ")
          guard fields.count == 4, let bits = fields.last else { continue }
          if fields[0] == "\\v" { free = bits.reversed().map { $0 == "1" } }
          if fields[0] == "\\g" { word = bits.reversed().map { $0 == "1" } }
        }
      }
    }
    // A counterexample counts once a mark behind it says that it was written to its end.
    return answers
  }

  private func verdict(
    _ answer: Answer, _ problem: ProofProblem, _ model: WordModel
  ) -> ProofVerdict {
    switch answer {
    case .proven: return .proven
    case .undecided: return .undecided
    case .refuted(let free, let word):
      func value(_ bits: [Bool], _ place: Int) -> Bool { place < bits.count && bits[place] }
      let inputs = problem.sources.map { source in
        switch source {
        case .constant(let value): value
        case .free(let place): value(free, place)
        case .word(let place): value(word, place)
        }
      }
      let nets = problem.gates.evaluate(inputs.map { $0 ? .max : 0 })
      func bits(_ word: [GateList.Net]) -> [Bool] { word.map { nets[$0] != 0 } }
      return .refuted(
        ProofCounterexample(
          inputs: Array(inputs.prefix(model.gates.inputs.count)),
          operands: model.operands.map(bits), expected: bits(model.result), found: word))
    }
  }
}
