extension TestRandom {
  /// The bytes with one to four random changes: bytes replaced, removed, doubled, digits made
  /// larger, pieces moved or cut off. For parsers, which must survive them all.
  public mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...int(in: 0...3) where !bytes.isEmpty {
      let place = int(in: 0...(bytes.count - 1))
      let end = min(bytes.count, place + int(in: 1...40))
      switch int(in: 0...7) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 1: bytes[place] = pick(Array(" \n\r\t\"\\%[]{}<>,:;-0129eE#@".utf8))
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.insert(contentsOf: Array(pick(Self.troublesome).utf8), at: place)
      case 5: bytes.removeSubrange(place...)
      case 6:
        let piece = Array(bytes[place..<end])
        bytes.removeSubrange(place..<end)
        bytes.insert(contentsOf: piece, at: int(in: 0...bytes.count))
      default:
        // A digit becomes another one, which keeps most texts well formed.
        if let digit = bytes[place...].firstIndex(where: { (48...57).contains($0) }) {
          bytes[digit] = UInt8(48 + int(in: 0...9))
        }
      }
    }
    return bytes
  }

  private static let troublesome = [
    "9223372036854775807", "-9223372036854775808", "99999999999999999999", "-1", "62", "63",
    "512", "513", "-513", "1025", "\u{301}", "\u{0}", "null", "1e999", "fixed<62,512>", "%0",
  ]
}
