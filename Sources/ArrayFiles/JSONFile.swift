import CZip
import Foundation

/// The bytes of JSON files, plain or gzip-compressed; what they mean is the caller's business.
public enum JSONFile {
  /// Reads `.json` or `.json.gz`; gzip is recognised by content, not by name.
  ///
  /// - Throws: `ArrayFileError` for an unreadable, damaged or too large file.
  public static func read(_ path: String, limits: SizeLimits = .standard) throws -> Data {
    let data = try BoundedFile.read(path, limits: limits)
    guard data.starts(with: [0x1F, 0x8B]) else { return data }
    return try Gzip.unpack(data, file: path, limits: limits)
  }

  /// Writes `data` whole or not at all; gzip-compressed where `path` ends in `.gz`.
  public static func write(_ data: Data, to path: String) throws {
    try AtomicFile.write(path.hasSuffix(".gz") ? Gzip.pack(data, file: path) : data, to: path)
  }

  /// One line for an error of `JSONDecoder`: the file, the path of keys, what is wrong.
  ///
  /// Errors of other kinds are passed through where they are `ArrayFileError`, and described.
  public static func error(decoding file: String, _ error: any Error) -> ArrayFileError {
    func make(_ path: [any CodingKey], _ problem: String, _ remedy: String) -> ArrayFileError {
      ArrayFileError(file: file, place: text(of: path), problem: problem, remedy: remedy)
    }
    switch error {
    case let error as ArrayFileError:
      return error
    case DecodingError.keyNotFound(let key, let context):
      return make(context.codingPath, "the key '\(excerpt(key.stringValue))' is missing", "add it")
    case DecodingError.valueNotFound(_, let context):
      return make(context.codingPath, "is null", "give a value")
    case DecodingError.typeMismatch(_, let context):
      return make(
        context.codingPath, "has the wrong type (\(sentence(context)))", "correct the value")
    case DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty:
      return make([], "is not valid JSON (\(sentence(context)))", "correct or write the file again")
    case DecodingError.dataCorrupted(let context):
      return make(context.codingPath, sentence(context), "correct the value")
    default:
      return make([], "cannot be decoded (\(error))", "correct or write the file again")
    }
  }

  /// A path of keys as one writes it in JavaScript: `layers[2].kernel`.
  private static func text(of path: [any CodingKey]) -> String {
    path.reduce(into: "") { text, key in
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + excerpt(key.stringValue)
      }
    }
  }

  /// The decoder's own words, without the closing full stop; for broken JSON the parser's, which
  /// say where it broke.
  private static func sentence(_ context: DecodingError.Context) -> String {
    let parser = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey]
    let text = (parser as? String) ?? context.debugDescription
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
