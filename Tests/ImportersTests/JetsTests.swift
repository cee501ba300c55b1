import ArrayFiles
import Foundation
import Importers
import TestSupport
import Testing

/// Trained jet taggers of HGQ2, of three sizes, on real jets and on numbers beyond their range.
@Suite struct JetsTests {
  /// The model's size in effective bit operations, and how many of the 1,024 jets it tags right.
  static let models = [(530, 750), (2571, 785), (13285, 810)]

  @Test(
    .requiresShared(
      "models/hgq2_jets_ebops530.keras", "models/hgq2_jets_ebops2571.keras",
      "models/hgq2_jets_ebops13285.keras", "data/jets_hlf_1024.npz"),
    arguments: models)
  func equalsTheReferenceAndTagsJets(size: Int, right: Int) throws {
    let path = try #require(sharedFile("models/hgq2_jets_ebops\(size).keras"))
    let reference = try #require(sharedFile("models/hgq2_jets_ebops\(size).reference.npz"))
    let result = try compare(path, reference: reference)
    #expect(result.rows == 2_024)
    #expect(result.mismatches.isEmpty)
    #expect(result.model.format == "Keras 3.11.2 (HGQ2)")
    #expect(
      result.model.graph.layers.map(\.name) == [
        "input_layer", "t1", "t1_relu", "t2_input_quantizer", "t2", "t2_relu",
        "t3_input_quantizer", "t3", "t3_relu", "out_input_quantizer", "out",
      ])
    let jets = try #require(sharedFile("data/jets_hlf_1024.npz"))
    let labels = try #require(Npz.read(jets)["y"]).integers()
    let tagged = zip(result.outputs, labels).filter { output, label in
      let classes = output.prefix(5)
      return classes.firstIndex(of: classes.max() ?? 0) == label
    }
    #expect(tagged.count == right)
  }

  @Test(.requiresShared("models/hgq2_linformer_8part.keras"))
  func refusesAttention() throws {
    let path = try #require(sharedFile("models/hgq2_linformer_8part.keras"))
    let data = try Data(contentsOf: URL(filePath: path))
    #expect(
      refusal(data)
        == "import: layer 'mha1' (QLinformerAttention): layers of this class are not read; build "
        + "it from QDense, QBatchNormDense, QEinsumDense, QEinsumDenseBatchnorm, "
        + "QBatchNormalization, QAdd, QSubtract, QMultiply, QMaximum, QMinimum, QAveragePow2, "
        + "QSum, QMeanPow2, QUnaryFunctionLUT and Quantizer")
  }

  @Test(.requiresShared("models/qkeras_interaction_network_8.h5"))
  func refusesKeras2() throws {
    let path = try #require(sharedFile("models/qkeras_interaction_network_8.h5"))
    let data = try Data(contentsOf: URL(filePath: path))
    #expect(
      refusal(data)
        == "import: file: it is a whole model in the older HDF5 form of Keras; load it with Keras "
        + "3 and save it with model.save('model.keras')")
  }
}
