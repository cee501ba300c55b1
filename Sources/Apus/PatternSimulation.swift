import ArrayFiles
import Backends
import Foundation
import Toolchains
import TriggerIR

/// What came of playing pattern files through the simulated Verilog.
public struct PatternRun: Codable, Hashable, Sendable {
  public let clocks: Int
  /// The clocks in which an event enters.
  public let events: Int
  /// The clocks in which the outputs are valid and ought not to be, or the other way round, or in
  /// which they are valid and a bit of a word is not as expected.
  public let mismatches: Int
  /// The first such frame, counted from 0; absent where there is none.
  public let firstMismatch: Int?
}

extension BuildFolder {
  /// Plays a folder of pattern files through the Verilog in Verilator, clock by clock, and
  /// compares the words of every clock with the expected ones.
  ///
  /// - Parameters:
  ///   - folder: What `apus vectors` wrote, or files in its form.
  ///   - wave: A file for the waveform, in VCD.
  /// - Throws: `UserError` for files that are damaged or of another build; `ToolError`.
  public func play(patterns folder: String, wave: String? = nil) throws -> PatternRun {
    try require("verilog", "Verilog")
    let backend = try VerilogBackend(pipeline, name: identifier)
    let map = try readMap(in: folder, of: backend)
    let inputs = try PatternSide(
      folder, map.inputs, backend.inputPacking(map.linkBits))
    let outputs = try PatternSide(folder, map.outputs, backend.outputPacking(map.linkBits))
    guard inputs.frames.count == outputs.frames.count else {
      throw UserError(
        file: outputs.file,
        problem: "it has \(outputs.frames.count) frames, and \(map.inputs.file) has "
          + "\(inputs.frames.count)", remedy: "write the patterns again")
    }
    let found = try VerilatorSimulation.play(
      inputs.frames, outputCount: pipeline.circuit.outputs.count,
      folder: url.appendingPathComponent("testbench"), top: identifier,
      wave: wave.map { URL(fileURLWithPath: $0) })
    let wrong = found.indices.filter { found[$0] != outputs.frames[$0] }
    return PatternRun(
      clocks: found.count, events: inputs.frames.count { $0 != nil }, mismatches: wrong.count,
      firstMismatch: wrong.first)
  }

  /// The map of a folder, which has to be that of this build.
  private func readMap(in folder: String, of backend: VerilogBackend) throws -> PatternMap {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(PatternMap.fileName).path
    guard FileManager.default.fileExists(atPath: file) else {
      throw UserError(
        file: folder, problem: "it holds no \(PatternMap.fileName)",
        remedy: "give a folder that 'apus vectors' wrote")
    }
    let data = try JSONFile.read(file)
    let map: PatternMap
    do {
      map = try JSONDecoder().decode(PatternMap.self, from: data)
    } catch { throw decodingFailure(file, data, error) }
    guard map == PatternMap(backend, linkBits: map.linkBits) else {
      throw UserError(
        file: file, problem: "it is not the map of \(url.relativePath)",
        remedy: "write the patterns again with 'apus vectors \(url.relativePath)'")
    }
    return map
  }
}

/// One of the two pattern files, as the integers of the ports.
private struct PatternSide {
  let file: String
  /// For each clock the ports' integers, or nil where the words are not valid.
  let frames: [[Int64]?]

  init(_ folder: String, _ side: PatternMap.Side, _ packing: LinkPacking) throws {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(side.file).path
    self.file = file
    let bytes = try BoundedFile.read(file, limits: SizeLimits(maximumBytes: 1 << 30))
    let text = String(decoding: bytes, as: UTF8.self)
    let data: BoardData
    do {
      data = try BoardData(parsing: text)
    } catch {
      throw UserError(
        file: file, place: "line \(error.line)", problem: error.problem, remedy: error.remedy)
    }
    guard data.links == Array(0..<packing.linkCount) else {
      throw UserError(
        file: file, place: "Link",
        problem: "the links are not 0…\(packing.linkCount - 1), which the ports take",
        remedy: "write the patterns again")
    }
    frames = try (0..<data.frameCount).map { frame in
      do {
        return try Self.values(data[frame], packing)
      } catch let problem as Problem {
        throw UserError(
          file: file, place: "frame \(frame)", problem: problem.text, remedy: problem.remedy)
      }
    }
  }

  private struct Problem: Error {
    let text: String
    let remedy: String
  }

  private static func values(
    _ words: ArraySlice<BoardData.Word>, _ packing: LinkPacking
  ) throws(Problem) -> [Int64]? {
    guard words.allSatisfy({ $0.flags.contains(.strobe) }) else {
      throw Problem(
        text: "the strobe of a link is low, and the ports take a word in every clock",
        remedy: "give frames without it")
    }
    let valid = words.count { $0.flags.contains(.valid) }
    guard valid == 0 || valid == words.count else {
      throw Problem(
        text: "\(valid) of \(words.count) links are valid, and an event takes all of them",
        remedy: "make all of them valid, or none")
    }
    guard valid > 0 else { return nil }
    guard let values = packing.values(of: words.map(\.data)) else {
      throw Problem(
        text: "a bit is set that no port takes",
        remedy: "pack the words as \(PatternMap.fileName) says")
    }
    return values
  }
}
