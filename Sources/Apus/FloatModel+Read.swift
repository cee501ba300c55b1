import ArrayFiles
import Foundation
import Training

extension FloatModel {
  /// Reads a `float.json`.
  /// - Throws: `ArrayFileError` or `UserError` naming the file and the key.
  public static func read(_ path: String) throws -> FloatModel {
    let data = try JSONFile.read(path)
    do {
      return try JSONDecoder().decode(FloatModel.self, from: data)
    } catch let error as TrainingError {
      throw UserError(file: path, problem: "\(error)", remedy: "train the model again")
    } catch { throw decodingFailure(path, data, error) }
  }
}
