import ArrayFiles
import Foundation
import Importers

extension ModelFile {
  /// The largest file of another framework: far above any network that fits a trigger.
  private static let importLimits = SizeLimits(maximumBytes: 256 << 20)

  /// Reads a model of another framework; its format is found by content.
  ///
  /// - Parameter name: The name of the network; that of the file without its ending if nil.
  /// - Returns: The model, and what its import decided and lost.
  /// - Throws: `ArrayFileError`, or `FileError` with the layer and what would help.
  public static func importing(
    _ path: String, name: String? = nil, options: ImportOptions = ImportOptions()
  ) throws -> (model: ModelFile, imported: ImportedModel) {
    let data = try BoundedFile.read(path, limits: importLimits)
    let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let imported = try naming(path) {
      try importModel(data, file: path, name: name ?? stem, options: options)
    }
    return (ModelFile(graph: imported.graph), imported)
  }
}
