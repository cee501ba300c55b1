import ArrayFiles
import Datasets
import Foundation
import Training

/// Where the scores in floating point come from that stand beside those of a circuit.
public enum FloatScores: Sendable {
  /// A float network, of the same training as the fixed-point one.
  case network(FloatModel)
  /// One score an event, computed by other means.
  case values([Double])

  /// Reads a `float.json`, or an npz file with an array of one score an event: the one named
  /// `score`, or the only one.
  /// - Throws: `ArrayFileError` or `UserError` naming the file and the place in it.
  public static func read(_ path: String) throws -> FloatScores {
    let start = try BoundedFile.start(of: path, count: 2)
    guard start == Array("PK".utf8) else { return .network(try FloatModel.read(path)) }
    let names = try Npz.names(in: path)
    guard let name = names.count == 1 ? names[0] : names.first(where: { $0 == "score" }),
      let array = try Npz.read(path, only: [name])[name]
    else {
      throw UserError(
        file: path, problem: "of its \(names.count) arrays none is named 'score'",
        remedy: "give the scores this name, or write them alone")
    }
    guard array.count == array.shape.first else {
      throw UserError(
        file: path, place: name,
        problem: "its shape is \(NumericArray.text(of: array.shape)), not one value an event",
        remedy: "write one score an event")
    }
    return .values(try array.doubles(file: path, name: name))
  }
}

extension RateInputs {
  /// One score an event, where a float side is given.
  /// - Parameter column: The output port that is the circuit's score.
  /// - Throws: `UserError` where the scores do not fit the events or the model.
  func floatScores(column: Int) throws -> [Double]? {
    switch float {
    case nil: nil
    case .values(let scores): try checked(scores)
    case .network(let network): try scores(of: network, column: column)
    }
  }

  private func checked(_ scores: [Double]) throws -> [Double] {
    guard scores.count == dataset.count else {
      throw UserError(
        file: floatFile, problem: "it has \(scores.count) scores for \(dataset.count) events",
        remedy: "give the scores of \(dataFile)")
    }
    if let event = scores.firstIndex(where: { !$0.isFinite }) {
      throw UserError(
        file: floatFile, place: "event \(event)", problem: "the score is not a finite number",
        remedy: "mend what computes the scores")
    }
    return scores
  }

  /// The score of an autoencoder; of another network the output in the place that the fixed-point
  /// network has its score in.
  private func scores(of network: FloatModel, column: Int) throws -> [Double] {
    guard network.scaler == model.scaler else {
      throw UserError(
        file: floatFile, place: "scaler", problem: "it is not that of \(modelFile)",
        remedy: "give the float.json and the model.json of one training")
    }
    if network.anomaly != nil {
      guard !isScaled else {
        throw UserError(
          file: floatFile, problem: "its scores are of events as they arrive",
          remedy: "give events that are not scaled, without --prescaled")
      }
      return try naming(floatFile) { try network.scores(dataset) }
    }
    let types = try model.graph.types()
    let first = model.graph.outputs.first.map { types[$0].elements.count }
    let width = network.classNames.count
    guard first == width, column < width else {
      throw UserError(
        file: floatFile, place: "classes",
        problem:
          "it has \(width) outputs, and the score is output \(column) of \(modelFile), whose "
          + "first output layer has \(first ?? 0)",
        remedy: "give the float.json and the model.json of one training")
    }
    return try naming(floatFile) {
      let logits = try network.logits(dataset, isScaled: isScaled)
      return stride(from: column, to: logits.count, by: width).map { Double(logits[$0]) }
    }
  }
}
