import Foundation

// Model files with damage in one layer of their packing, the others whole.

extension TestRandom {
  /// The archive of a model, damaged: its bytes, its configuration, its weights, or its packing.
  /// - Parameters:
  ///   - members: Of the model's archive: names and contents.
  ///   - other: The members of another model, to exchange pieces with.
  public mutating func damagedKerasArchive(
    _ members: [(name: String, data: Data)], other: [(name: String, data: Data)]
  ) -> [UInt8] {
    var zip = HostileZip(members.map { HostileZip.Member($0.name, $0.data) })
    let config = members.firstIndex { $0.name == "config.json" } ?? 0
    let weights = members.firstIndex { $0.name == "model.weights.h5" } ?? 0
    switch int(in: 0...15) {
    case 0: return damaged(zip.bytes)
    case 1: return Array(zip.bytes.prefix(int(in: 0...zip.bytes.count)))
    case 2: zip.members[config].stored = Data(damaged(Array(members[config].data)))
    case 3, 4, 5, 6, 7, 8:
      zip.members[config].stored = damagedTokens(members[config].data)
    case 9, 10, 11: zip.members[weights].stored = Data(damaged(Array(members[weights].data)))
    case 12: zip.members[weights].stored = damagedWords(members[weights].data)
    case 13:
      let place = pick([config, weights])
      zip.members[place].stored = other.first { $0.name == members[place].name }?.data ?? Data()
    case 14:
      let (first, second) = (zip.bytes, HostileZip(other.map { HostileZip.Member($0, $1) }).bytes)
      return Array(first.prefix(int(in: 0...first.count)))
        + Array(second.suffix(int(in: 0...second.count)))
    case _: damagePacking(&zip)
    }
    return zip.bytes
  }

  private mutating func damagePacking(_ zip: inout HostileZip) {
    let place = int(in: 0...(zip.members.count - 1))
    switch int(in: 0...6) {
    case 0: zip.members[place].name = pick(["/etc/passwd", "../x", "a/../../b", "\\x", "", "c:"])
    case 1: zip.members[place].claimedSize = pick([.max, 1 << 62, 4 << 40, .max >> 32, 1 << 30, 0])
    case 2: zip.members.remove(at: place)
    case 3: zip.members.append(zip.members[place])
    case 4: zip.members[place].isDeflated = true
    case 5:
      zip.members[place].isDeflated = true
      zip.members[place].stored = HostileZip.deflatedZeros(100_000)
      zip.members[place].claimedSize = 100_000 / 258 * 258 + 1
    case _: zip.members[place].claimedSum = 1
    }
  }

  /// Words of eight or four bytes replaced by extremes, as sizes and addresses are.
  private mutating func damagedWords(_ data: Data) -> Data {
    var bytes = Array(data)
    for _ in 0...int(in: 0...2) where bytes.count > 8 {
      let length = pick([4, 8])
      let place = int(in: 0...(bytes.count - length)) & ~3
      let word: UInt64 = pick([0, .max, 1 << 62, 1 << 31, 1 << 20, next(), 3])
      for index in 0..<length {
        bytes[place + index] = UInt8(truncatingIfNeeded: word >> (8 * index))
      }
    }
    return Data(bytes)
  }

  /// JSON whose tokens are exchanged, removed, repeated or made extreme: mostly well-formed.
  private mutating func damagedTokens(_ data: Data) -> Data {
    var tokens = Self.tokens(Array(data))
    for _ in 0...int(in: 0...2) where tokens.count > 3 {
      let numbers = tokens.indices.filter { Self.isNumber(tokens[$0]) }
      let strings = tokens.indices.filter { tokens[$0].first == UInt8(ascii: "\"") }
      let place = int(in: 0...(tokens.count - 1))
      switch int(in: 0...6) {
      case 0, 1:
        if !numbers.isEmpty { tokens[pick(numbers)] = Array(pick(Self.extremeNumbers).utf8) }
      case 2, 3:
        if !strings.isEmpty {
          tokens[pick(strings)] =
            chance(60) ? tokens[pick(strings)] : Array(pick(Self.strings).utf8)
        }
      case 4: tokens.remove(at: place)
      case 5: tokens.swapAt(place, int(in: 0...(tokens.count - 1)))
      case _:
        let end = min(tokens.count, place + int(in: 1...60))
        tokens.insert(contentsOf: tokens[place..<end], at: place)
      }
    }
    return Data(tokens.joined(separator: [0x20]))
  }

  private static func isNumber(_ token: [UInt8]) -> Bool {
    guard let first = token.first else { return false }
    return first == 0x2D || (0x30...0x39).contains(first)
  }

  private static func tokens(_ bytes: [UInt8]) -> [[UInt8]] {
    var tokens: [[UInt8]] = []
    var place = 0
    while place < bytes.count {
      let start = place
      let first = bytes[place]
      place += 1
      if first == 0x20 || first == 0x0A { continue }
      if first == UInt8(ascii: "\"") {
        while place < bytes.count, bytes[place] != first {
          place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place = min(bytes.count, place + 1)
      } else if !"{}[]:,".utf8.contains(first) {
        while place < bytes.count, !"{}[]:, \n\"".utf8.contains(bytes[place]) { place += 1 }
      }
      tokens.append(Array(bytes[start..<place]))
    }
    return tokens
  }

  private static let extremeNumbers = [
    "-1", "0", "1", "2", "3", "62", "4096", "65537", "2147483648", "9223372036854775807",
    "-9223372036854775808", "99999999999999999999", "1e999", "-0.0", "0.1", "1e-400", "NaN",
    "Infinity", "null", "true", "[]", "{}", "\"x\"", "1e18", "1e6",
  ]
  private static let strings = [
    "\"\"", "null", "\"...\"", "\"...c,cd->...d\"", "\"abc,cd->abd\"", "\"bb,bc->bc\"",
    "\"a->b->c\"", "\"QDense\"", "\"Functional\"", "\"Sequential\"", "\"tanh\"", "\"softmax\"",
    "\"\\u0000\"", "\"\\n\"", "\"__keras_tensor__\"", "\"WRAP\"", "\"Lambda\"", "7", "[]", "{}",
    "\"\\ud800\"", "\"float\"", "\"HardTanhConfig\"",
  ]
}
