import ArrayFiles
import Foundation

/// Real files beside the checkout, where a developer has them.
enum SharedData {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data").path
  static let isThere = FileManager.default.fileExists(atPath: folder)
}

/// A new folder that is gone when `body` has returned.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "apus-\(UUID())").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// The line of the error that `body` throws, without the temporary folder; "no error" else.
func message(in folder: String = "", _ body: () throws -> Void) -> String {
  do {
    try body()
    return "no error"
  } catch {
    return folder.isEmpty ? "\(error)" : "\(error)".replacingOccurrences(of: folder + "/", with: "")
  }
}

/// Bytes from base64 of gzip data, as fixtures are written in the tests.
func fixture(_ base64: String) throws -> Data {
  try Gzip.unpack(Data(base64Encoded: base64) ?? Data(), file: "fixture")
}

/// A small generator for corruptions (Knuth's MMIX linear congruence), the same in every run.
struct Corruptor {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// `data` with one to four bytes changed.
  mutating func corrupt(_ data: Data) -> Data {
    var bytes = [UInt8](data)
    for _ in 0...below(4) {
      let values: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF, UInt8(below(256))]
      bytes[below(bytes.count)] = values[below(values.count)]
    }
    return Data(bytes)
  }
}

/// One array of each element type, with the extremes of that type.
let oneOfEach: [NumericArray.Elements] = [
  .float32([-0.0, 1.5, .greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity, -3]),
  .float64([-0.0, 1.5, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -.infinity, 0.1]),
  .int8([.min, -1, 0, 1, 2, .max]),
  .int16([.min, -1, 0, 1, 2, .max]),
  .int32([.min, -1, 0, 1, 2, .max]),
  .int64([.min, -1, 0, 1, 2, .max]),
  .uint8([.min, 1, 2, 3, 4, .max]),
  .uint16([.min, 1, 2, 3, 4, .max]),
  .uint32([.min, 1, 2, 3, 4, .max]),
  .uint64([.min, 1, 2, 3, 4, .max]),
  .bool([true, false, false, true, true, false]),
  .strings(["pt", "", "η", "tau_21", "a b", "🦅x"]),
]
