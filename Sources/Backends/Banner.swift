import TriggerIR

/// The first lines of every generated file: what made it, and of what.
struct Banner {
  /// The tool's version, in every generated file. A change of generated code raises it.
  static let version = "0.1.0"

  private let title: String
  private let digest: String

  init(top: String, digest: String) {
    title = top
    self.digest = digest
  }

  /// One line without a comment mark.
  func line(_ what: String) -> String {
    "\(what) of \(title), made by Apus \(Self.version) from pipeline \(digest). Do not edit."
  }
}

/// A digest of an IR's text, 16 hexadecimal digits: FNV-1a in 64 bits (Fowler, Noll, Vo). It
/// tells apart builds, and is no protection against forgery.
public func digest(of text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
