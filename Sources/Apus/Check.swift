import ArrayFiles
import Foundation
import Reports

/// The limits of a continuous-integration gate; nil for what is not limited.
public struct CheckLimits: Sendable {
  public var latencyNanoseconds: Double?
  public var luts: Int?
  public var flipFlops: Int?
  /// The lowest clock frequency.
  public var fmaxMHz: Double?
  /// How much lower the fixed-point macro AUC may be than the float one.
  public var aucLoss: Double?

  public init(
    latencyNanoseconds: Double? = nil, luts: Int? = nil, flipFlops: Int? = nil,
    fmaxMHz: Double? = nil, aucLoss: Double? = nil
  ) {
    self.latencyNanoseconds = latencyNanoseconds
    self.luts = luts
    self.flipFlops = flipFlops
    self.fmaxMHz = fmaxMHz
    self.aucLoss = aucLoss
  }
}

/// One limit, and what was found.
public struct CheckResult: Codable, Hashable, Sendable {
  /// Which side of the limit is the good one.
  public enum Bound: String, Codable, Sendable { case most, least }

  public let quantity: String
  public let value: Double
  public let limit: Double
  public let bound: Bound
  public var holds: Bool {
    switch bound {
    case .most: value <= limit
    case .least: value >= limit
    }
  }

  private enum Key: String, CodingKey { case quantity, value, limit, bound, holds }

  init(_ quantity: String, _ value: Double, limit: Double, bound: Bound = .most) {
    self.quantity = quantity
    self.value = value
    self.limit = limit
    self.bound = bound
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode(String.self, forKey: .quantity),
      try container.decode(Double.self, forKey: .value),
      limit: try container.decode(Double.self, forKey: .limit),
      bound: try container.decodeIfPresent(Bound.self, forKey: .bound) ?? .most)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(quantity, forKey: .quantity)
    try container.encode(value, forKey: .value)
    try container.encode(limit, forKey: .limit)
    try container.encode(bound, forKey: .bound)
    try container.encode(holds, forKey: .holds)
  }
}

/// Holds a build, and the report of a comparison where given, against limits.
///
/// The budget that the build was made for is checked even where no limit names it, and every
/// agreement of the report has to hold.
///
/// - Parameter synthesis: The family whose synthesis the limits of logic and frequency are held
///   against, as `apus synth` left it in the build; nil for the build's own estimates.
/// - Throws: `UserError` when a limit needs a report or a synthesis that is not there, or nothing
///   is limited.
public func check(
  _ build: BuildFolder, report folder: String?, synthesis family: SynthesisFamily? = nil,
  limits: CheckLimits
) throws -> [CheckResult] {
  let description = build.description
  var results: [CheckResult] = []
  if let limit = limits.latencyNanoseconds ?? description.latencyBudgetNanoseconds {
    results.append(CheckResult("latency in ns", description.latencyNanoseconds, limit: limit))
  }
  if let family {
    results += try synthesisResults(build, family, limits)
  } else {
    results += estimateResults(description, limits)
  }
  if let folder {
    results += try reportResults(folder, build, limits)
  } else if limits.aucLoss != nil {
    throw UserError(
      file: build.url.relativePath, problem: "the AUC loss is not known without a comparison",
      remedy: "give --report with the folder that 'apus compare' wrote")
  }
  guard !results.isEmpty else {
    throw UserError(
      file: build.url.relativePath, problem: "nothing was given to check",
      remedy: "give --latency-ns, --luts, --ffs, --fmax-mhz or --report")
  }
  return results
}

/// The limits of logic and frequency against the estimates of `build.json`.
private func estimateResults(
  _ description: BuildDescription, _ limits: CheckLimits
) -> [CheckResult] {
  var results: [CheckResult] = []
  if let limit = limits.luts {
    results.append(
      CheckResult(
        "estimated \(description.areaTable.unit.rawValue)", Double(description.estimate.luts),
        limit: Double(limit)))
  }
  if let limit = limits.flipFlops {
    results.append(
      CheckResult("flip-flops", Double(description.estimate.flipFlops), limit: Double(limit)))
  }
  if let limit = limits.fmaxMHz {
    results.append(
      CheckResult(
        "estimated clock in MHz", 1e6 / Double(max(description.clockPicoseconds, 1)), limit: limit,
        bound: .least))
  }
  return results
}

/// The same limits against what the tools found.
private func synthesisResults(
  _ build: BuildFolder, _ family: SynthesisFamily, _ limits: CheckLimits
) throws -> [CheckResult] {
  let report = try build.synthesisReport(family)
  var results: [CheckResult] = []
  if let limit = limits.luts {
    results.append(
      CheckResult(
        "\(family.rawValue) \(family.logicName)", Double(report.logic), limit: Double(limit)))
  }
  if let limit = limits.flipFlops {
    results.append(
      CheckResult("\(family.rawValue) flip-flops", Double(report.ffs), limit: Double(limit)))
  }
  if let limit = limits.fmaxMHz {
    guard let fmax = report.fmaxMHz else {
      throw UserError(
        file: build.url.relativePath,
        problem: "a synthesis for \(family.rawValue) knows no frequency, since nothing is placed",
        remedy: "give --synth ecp5, or --fmax-mhz without --synth")
    }
    results.append(
      CheckResult("\(family.rawValue) Fmax in MHz", fmax, limit: limit, bound: .least))
  }
  return results
}

private func reportResults(
  _ folder: String, _ build: BuildFolder, _ limits: CheckLimits
) throws -> [CheckResult] {
  let file = URL(fileURLWithPath: folder).appendingPathComponent("report.json").path
  let data = try JSONFile.read(file)
  let report: Report
  do {
    report = try naming(file) { try Report(json: String(decoding: data, as: UTF8.self)) }
  } catch let error as DecodingError { throw decodingFailure(file, data, error) }
  guard report.subject?.digest == build.description.digest else {
    throw UserError(
      file: file, problem: "it compares another build",
      remedy: "compare this build with --rtl \(build.url.relativePath)")
  }
  var results = report.agreements.flatMap { agreement in
    [
      CheckResult("mismatches of \(agreement.candidate)", Double(agreement.mismatches), limit: 0),
      CheckResult(
        "cycles that \(agreement.candidate) is late",
        abs(
          Double(agreement.measuredLatencyCycles ?? build.description.latencyCycles)
            - Double(build.description.latencyCycles)), limit: 0),
    ]
  }
  if let limit = limits.aucLoss {
    guard let difference = report.comparison?.difference(of: "fixed", from: "float") else {
      throw UserError(
        file: file, problem: "it holds no comparison of fixed with float",
        remedy: "compare the model again")
    }
    results.append(CheckResult("macro AUC loss", -difference.macroAuc.value, limit: limit))
  }
  return results
}
