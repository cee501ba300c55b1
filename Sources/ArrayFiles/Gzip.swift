import CZip
import Foundation

/// The gzip format (RFC 1952), one member to a file.
public enum Gzip {
  /// Unfolds `data`, at most `limits.maximumBytes` of it; the CRC-32 is checked.
  ///
  /// - Throws: `ArrayFileError` for damaged, truncated or too large data, or bytes after its end.
  public static func unpack(
    _ data: Data, file: String, limits: SizeLimits = .standard
  ) throws -> Data {
    var stream = z_stream()
    guard apus_gzip_inflate_start(&stream) == Z_OK else { throw outOfMemory(file) }
    defer { inflateEnd(&stream) }
    let input = [UInt8](data)
    var output = Data()
    var status = Z_OK
    try input.withUnsafeBufferPointer { buffer in
      var feed = Feed(buffer)
      var chunk = [UInt8](repeating: 0, count: chunkSize)
      while status == Z_OK {
        feed.refill(&stream)
        let produced = chunk.withUnsafeMutableBufferPointer { room in
          stream.next_out = room.baseAddress
          stream.avail_out = UInt32(room.count)
          status = inflate(&stream, Z_NO_FLUSH)
          return room.count - Int(stream.avail_out)
        }
        guard output.count + produced <= limits.maximumBytes else {
          throw ArrayFileError(
            file: file, problem: "unfolds to more than the limit of \(limits.maximumBytes) bytes",
            remedy: "give a smaller file")
        }
        output.append(contentsOf: chunk[..<produced])
      }
      if status == Z_STREAM_END, stream.avail_in > 0 || !feed.isEmpty { status = Z_DATA_ERROR }
    }
    guard status == Z_STREAM_END else {
      throw ArrayFileError(
        file: file, problem: "is damaged or truncated gzip data",
        remedy: "copy or write the file again")
    }
    return output
  }

  /// `data` as a gzip file without name or date: the same data makes the same bytes (for one
  /// version of zlib).
  public static func pack(_ data: Data, file: String) throws -> Data {
    var stream = z_stream()
    guard apus_gzip_deflate_start(&stream, 6) == Z_OK else { throw outOfMemory(file) }
    defer { deflateEnd(&stream) }
    let input = [UInt8](data)
    var output = Data()
    var status = Z_OK
    input.withUnsafeBufferPointer { buffer in
      var feed = Feed(buffer)
      var chunk = [UInt8](repeating: 0, count: chunkSize)
      while status == Z_OK {
        feed.refill(&stream)
        let produced = chunk.withUnsafeMutableBufferPointer { room in
          stream.next_out = room.baseAddress
          stream.avail_out = UInt32(room.count)
          status = deflate(&stream, feed.isEmpty ? Z_FINISH : Z_NO_FLUSH)
          return room.count - Int(stream.avail_out)
        }
        output.append(contentsOf: chunk[..<produced])
      }
    }
    guard status == Z_STREAM_END else { throw outOfMemory(file) }
    return output
  }

  private static let chunkSize = 1 << 16

  private static func outOfMemory(_ file: String) -> ArrayFileError {
    ArrayFileError(
      file: file, problem: "zlib failed, probably for want of memory", remedy: "free some memory")
  }

  /// Hands input to zlib in pieces, because its counters have 32 bits.
  private struct Feed {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>
    private let input: UnsafeBufferPointer<UInt8>

    init(_ input: UnsafeBufferPointer<UInt8>) {
      self.input = input
      rest = input[...]
    }

    var isEmpty: Bool { rest.isEmpty }

    mutating func refill(_ stream: inout z_stream) {
      guard stream.avail_in == 0, !rest.isEmpty else { return }
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(1 << 30))
      stream.next_in = UnsafeMutablePointer(mutating: piece.baseAddress)
      stream.avail_in = UInt32(piece.count)
      rest = rest.dropFirst(piece.count)
    }
  }
}
