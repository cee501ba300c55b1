/// The objects of an HDF5 file: superblock, object headers and groups ("HDF5 File Format
/// Specification", version 3.0, sections II, III.A, III.B, III.D and IV).
///
/// Read are superblocks 0 to 3, object headers 1 and 2, groups of the old kind (symbol tables) and
/// of the new kind while their links stand in the header.
struct HDF5Structure {
  /// One message of an object header.
  struct Message {
    let type: UInt64
    let isShared: Bool
    let body: ArraySlice<UInt8>
  }

  /// A dataset, or a group, and its path from the root group.
  struct DatasetEntry {
    let name: String
    let messages: [Message]
  }

  let file: [UInt8]
  private(set) var datasets: [DatasetEntry] = []
  /// The groups that have attributes, with the messages of these alone.
  private(set) var groups: [DatasetEntry] = []
  private let maximumDatasets: Int
  /// Headers and tree nodes that were read: everything is read once, so that cycles end.
  private var visited: Set<UInt64> = []

  private static let maximumDepth = 32

  /// Finds every dataset that hard links lead to from the root, groups in the order of their links'
  /// names; links into other files are not followed.
  init(file: [UInt8], limits: SizeLimits) throws {
    self.file = file
    maximumDatasets = limits.maximumMembers
    try visit(HDF5Structure.rootAddress(of: file), name: "", depth: 0)
  }

  /// The address of the root group's header; checks that the file is as long as it should be.
  private static func rootAddress(of file: [UInt8]) throws -> UInt64 {
    var cursor = HDF5Cursor(file[...])
    try cursor.skip(HDF5.signature.count)
    let version = try cursor.number(1)
    guard version <= 3 else { throw HDF5Problem.unread("has superblock version \(version)") }
    if version <= 1 { try cursor.skip(4) }
    guard try cursor.number(1) == 8, try cursor.number(1) == 8 else {
      throw HDF5Problem.unread("has addresses of other than eight bytes")
    }
    try cursor.skip([9, 13, 1, 1][Int(version)])
    guard try cursor.number(8) == 0 else {
      throw HDF5Problem.unread("does not start at its first byte")
    }
    try cursor.skip(8)
    let end = try cursor.number(8)
    guard end <= UInt64(file.count) else { throw HDF5Problem.damaged }
    if version <= 1 { try cursor.skip(8 + 8) }
    guard let root = try cursor.address() else { throw HDF5Problem.damaged }
    return root
  }

  private mutating func visit(_ address: UInt64, name: String, depth: Int) throws {
    guard visited.insert(address).inserted else { return }
    guard depth <= HDF5Structure.maximumDepth else {
      throw HDF5Problem.unread("has groups more than \(HDF5Structure.maximumDepth) deep")
    }
    let messages = try self.messages(at: address)
    if messages.contains(where: { $0.type == MessageType.layout }) {
      guard datasets.count < maximumDatasets else {
        throw HDF5Problem(
          problem: "holds more than the limit of \(maximumDatasets) datasets",
          remedy: "give a file with fewer")
      }
      datasets.append(DatasetEntry(name: name, messages: messages))
      return
    }
    let attributes = messages.filter { $0.type == MessageType.attribute && !$0.isShared }
    if !attributes.isEmpty { groups.append(DatasetEntry(name: name, messages: attributes)) }
    let links = try links(of: messages).sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    for link in links {
      try visit(
        link.address, name: name.isEmpty ? link.name : "\(name)/\(link.name)", depth: depth + 1)
    }
  }
}

extension HDF5Structure {
  /// The message types that are looked at (section IV.A.2).
  enum MessageType {
    static let dataspace: UInt64 = 0x01
    static let linkInfo: UInt64 = 0x02
    static let datatype: UInt64 = 0x03
    static let link: UInt64 = 0x06
    static let externalFiles: UInt64 = 0x07
    static let layout: UInt64 = 0x08
    static let filters: UInt64 = 0x0B
    static let attribute: UInt64 = 0x0C
    static let continuation: UInt64 = 0x10
    static let symbolTable: UInt64 = 0x11
  }

  /// The messages of the object header at `address`, those of its continuations included.
  private mutating func messages(at address: UInt64) throws -> [Message] {
    var cursor = try HDF5Cursor(file, from: address)
    if cursor.rest.starts(with: "OHDR".utf8) { return try newMessages(at: address) }
    guard try cursor.number(1) == 1 else { throw HDF5Problem.damaged }
    try cursor.skip(1 + 2 + 4)
    let size = try cursor.count(4)
    try cursor.skip(4)
    return try messages(in: cursor.take(size)) { cursor in
      let type = try cursor.number(2)
      let size = try cursor.count(2)
      let flags = try cursor.number(1)
      try cursor.skip(3)
      return Message(type: type, isShared: flags & 2 != 0, body: try cursor.take(size))
    } continuing: {
      $0
    }
  }

  private mutating func newMessages(at address: UInt64) throws -> [Message] {
    var cursor = try HDF5Cursor(file, from: address)
    try cursor.expect("OHDR")
    guard try cursor.number(1) == 2 else { throw HDF5Problem.damaged }
    let flags = try cursor.number(1)
    if flags & 0x20 != 0 { try cursor.skip(16) }
    if flags & 0x10 != 0 { try cursor.skip(4) }
    let size = try cursor.count(1 << Int(flags & 3))
    return try messages(in: cursor.take(size)) { cursor in
      let type = try cursor.number(1)
      let size = try cursor.count(2)
      let messageFlags = try cursor.number(1)
      if flags & 4 != 0 { try cursor.skip(2) }
      return Message(type: type, isShared: messageFlags & 2 != 0, body: try cursor.take(size))
    } continuing: { block in
      var cursor = HDF5Cursor(block)
      try cursor.expect("OCHK")
      return try cursor.take(cursor.rest.count - 4)
    }
  }

  /// Reads messages one by one; `continuing` takes the frame off a continuation's block.
  private mutating func messages(
    in block: ArraySlice<UInt8>, next: (inout HDF5Cursor) throws -> Message,
    continuing: (ArraySlice<UInt8>) throws -> ArraySlice<UInt8>
  ) throws -> [Message] {
    var messages: [Message] = []
    var blocks = [block]
    while let block = blocks.popLast() {
      var cursor = HDF5Cursor(block)
      // What is shorter than a message's frame and an address is a gap.
      while cursor.rest.count >= 8 {
        let message = try next(&cursor)
        guard message.type == MessageType.continuation else {
          messages.append(message)
          continue
        }
        var body = HDF5Cursor(message.body)
        let address = try body.number(8)
        guard visited.insert(address).inserted else { throw HDF5Problem.damaged }
        blocks.append(
          try continuing(HDF5Cursor(file, at: address, body.count(8)).rest))
      }
    }
    return messages
  }
}

extension HDF5Structure {
  private struct Link {
    let name: String
    let address: UInt64
  }

  /// The hard links of the group that `messages` describe; none for other objects.
  private mutating func links(of messages: [Message]) throws -> [Link] {
    var links: [Link] = []
    for message in messages {
      var cursor = HDF5Cursor(message.body)
      switch message.type {
      case MessageType.symbolTable:
        let tree = try cursor.number(8)
        let heap = try heapData(at: cursor.number(8))
        try appendLinks(at: tree, level: nil, heap, to: &links)
      case MessageType.link:
        if let link = try link(&cursor) { links.append(link) }
      case MessageType.linkInfo:
        try cursor.skip(1)
        if try cursor.number(1) & 1 != 0 { try cursor.skip(8) }
        guard try cursor.address() == nil else {
          throw HDF5Problem.unread("has a group of many links in the newer form")
        }
      default: break
      }
    }
    return links
  }

  /// A link message; nil for soft and external links.
  private func link(_ cursor: inout HDF5Cursor) throws -> Link? {
    guard try cursor.number(1) == 1 else { throw HDF5Problem.damaged }
    let flags = try cursor.number(1)
    let kind = flags & 8 != 0 ? try cursor.number(1) : 0
    if flags & 4 != 0 { try cursor.skip(8) }
    if flags & 0x10 != 0 { try cursor.skip(1) }
    let name = try cursor.take(cursor.count(1 << Int(flags & 3)))
    guard kind == 0 else { return nil }
    return Link(name: try text(name), address: try cursor.number(8))
  }

  /// The names' bytes of an old group.
  private func heapData(at address: UInt64) throws -> ArraySlice<UInt8> {
    var cursor = try HDF5Cursor(file, from: address)
    try cursor.expect("HEAP")
    try cursor.skip(4)
    let size = try cursor.count(8)
    try cursor.skip(8)
    return try HDF5Cursor(file, at: cursor.number(8), size).rest
  }

  /// Walks the tree of an old group: inner nodes, then tables of symbols. `level` is what the node
  /// must have, nil for the tree's root.
  private mutating func appendLinks(
    at address: UInt64, level: UInt64?, _ heap: ArraySlice<UInt8>, to links: inout [Link]
  ) throws {
    guard visited.insert(address).inserted else { throw HDF5Problem.damaged }
    var cursor = try HDF5Cursor(file, from: address)
    try cursor.expect("TREE")
    guard try cursor.number(1) == 0 else { throw HDF5Problem.damaged }
    let found = try cursor.number(1)
    guard found == level ?? found, found <= 16 else { throw HDF5Problem.damaged }
    let count = try cursor.count(2)
    try cursor.skip(16)
    for _ in 0..<count {
      try cursor.skip(8)
      let child = try cursor.number(8)
      if found > 0 {
        try appendLinks(at: child, level: found - 1, heap, to: &links)
      } else {
        try appendSymbols(at: child, heap, to: &links)
      }
    }
  }

  private mutating func appendSymbols(
    at address: UInt64, _ heap: ArraySlice<UInt8>, to links: inout [Link]
  ) throws {
    guard visited.insert(address).inserted else { throw HDF5Problem.damaged }
    var cursor = try HDF5Cursor(file, from: address)
    try cursor.expect("SNOD")
    try cursor.skip(2)
    for _ in 0..<(try cursor.count(2)) {
      let offset = try cursor.count(8)
      let target = try cursor.number(8)
      let isSoft = try cursor.number(4) == 2
      try cursor.skip(4 + 16)
      var name = HDF5Cursor(heap)
      try name.skip(offset)
      if !isSoft {
        links.append(Link(name: try text(name.rest.prefix { $0 != 0 }), address: target))
      }
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty else {
      throw HDF5Problem.damaged
    }
    return text
  }
}
