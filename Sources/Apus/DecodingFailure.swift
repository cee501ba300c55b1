import ArrayFiles
import Foundation

/// One line for an error of `JSONDecoder`, like `JSONFile.error`, and for broken JSON the place
/// where it breaks: the decoder of Linux's Foundation keeps that to itself.
func decodingFailure(_ file: String, _ data: Data, _ error: any Error) -> any Error {
  guard case DecodingError.dataCorrupted(let context) = error, context.codingPath.isEmpty else {
    return JSONFile.error(decoding: file, error)
  }
  do {
    _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
  } catch {
    let told = (error as NSError).userInfo["NSDebugDescription"] as? String
    let reason = told ?? error.localizedDescription
    return UserError(
      file: file,
      problem: "is not valid JSON (\(reason.hasSuffix(".") ? String(reason.dropLast()) : reason))",
      remedy: "correct or write the file again")
  }
  return UserError(
    file: file, problem: "a number is too large, or a fraction where an integer has to stand",
    remedy: "correct it")
}
