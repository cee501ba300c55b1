import Foundation

/// Zip archives as no tool would write them (APPNOTE 6.3.9): any name, any claimed size, any
/// content said to be deflated.
public struct HostileZip {
  /// One member as the headers describe it.
  public struct Member {
    public var name: String
    public var stored: Data
    /// The size it claims to unfold to; nil for its own.
    public var claimedSize: UInt64?
    public var isDeflated = false
    /// The CRC-32 it claims; nil for that of the stored bytes.
    public var claimedSum: UInt32?

    public init(_ name: String, _ stored: Data) {
      self.name = name
      self.stored = stored
    }
  }

  public var members: [Member]

  public init(_ members: [Member]) { self.members = members }

  /// The archive's bytes.
  public var bytes: [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let offset = UInt32(body.count)
      let fields = Self.fields(member)
      body += Self.little(0x0403_4B50, 4) + Self.little(20, 2) + fields
      let extra = Self.extra(member)
      body += Array(member.name.utf8) + extra + Array(member.stored)
      directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + Self.little(20, 2) + fields
      directory += Self.little(0, 10) + Self.little(offset, 4) + Array(member.name.utf8) + extra
    }
    let count = UInt32(members.count)
    let end =
      Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2)
      + Self.little(count, 2) + Self.little(UInt32(directory.count), 4)
      + Self.little(UInt32(body.count), 4) + Self.little(0, 2)
    return body + directory + end
  }

  /// What both headers hold, from the flags to the length of the extra field.
  private static func fields(_ member: Member) -> [UInt8] {
    let size = UInt32(member.stored.count)
    return little(0, 2) + little(member.isDeflated ? 8 : 0, 2) + little(0x21 << 16, 4)
      + little(member.claimedSum ?? checksum(member.stored), 4) + little(size, 4)
      + little(member.claimedSize.map { UInt32(clamping: $0) } ?? size, 4)
      + little(UInt32(member.name.utf8.count), 2) + little(UInt32(extra(member).count), 2)
  }

  /// The field of sizes beyond 32 bits.
  private static func extra(_ member: Member) -> [UInt8] {
    guard let size = member.claimedSize, size >= UInt64(UInt32.max) else { return [] }
    return little(1, 2) + little(8, 2) + little(UInt32(truncatingIfNeeded: size), 4)
      + little(UInt32(truncatingIfNeeded: size >> 32), 4)
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 4 ? UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) : 0 }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }

  /// CRC-32 as zip has it.
  private static func checksum(_ data: Data) -> UInt32 {
    ~data.reduce(UInt32.max) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
  }

  /// A deflate stream (RFC 1951) of about `count` zeros: one literal, then copies of 258 bytes
  /// from one byte before, in the fixed codes.
  public static func deflatedZeros(_ count: Int) -> Data {
    var bits: [UInt8] = [1, 1, 0] + code(0x30, 8)
    var bytes = Data()
    for _ in 0..<(count / 258) {
      bits += code(0xC5, 8) + code(0, 5)
      while bits.count >= 8 {
        bytes.append(bits.prefix(8).reversed().reduce(0) { $0 << 1 | $1 })
        bits.removeFirst(8)
      }
    }
    bits += code(0, 7) + Array(repeating: 0, count: 8)
    while bits.count >= 8 {
      bytes.append(bits.prefix(8).reversed().reduce(0) { $0 << 1 | $1 })
      bits.removeFirst(8)
    }
    return bytes
  }

  private static func code(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(value >> (length - 1 - $0) & 1) }
  }
}
