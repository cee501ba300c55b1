/// Which axes of a tensor meet which axes of constant weights, in Einstein's notation:
/// `bc,cd->bd` sums over c, the only label that is missing in the output.
///
/// A label is a letter and names an extent; three dots stand for the operand's remaining axes,
/// which the output keeps. There is no batch axis: events are not part of a network.
public struct EinsumEquation: Hashable, Sendable {
  /// The labels of one tensor's axes.
  package struct Term: Hashable, Sendable {
    package var labels: [Character]
    /// How many labels stand before the dots, or nil where there are none.
    package var ellipsis: Int?
  }

  package let operand: Term
  package let weights: Term
  package let output: Term

  /// The matrix product on the last axis, which `dense` is.
  public static let dense = EinsumEquation(
    operand: Term(labels: ["i"], ellipsis: 0), weights: Term(labels: ["i", "o"]),
    output: Term(labels: ["o"], ellipsis: 0))

  /// A factor for each element of the last axis.
  public static let scaling = EinsumEquation(
    operand: Term(labels: ["i"], ellipsis: 0), weights: Term(labels: ["i"]),
    output: Term(labels: ["i"], ellipsis: 0))

  private init(operand: Term, weights: Term, output: Term) {
    self.operand = operand
    self.weights = weights
    self.output = output
  }

  /// Reads `operand,weights->output`.
  ///
  /// - Throws: `CompilationError` where it is no such text, a label is twice in one tensor, the
  ///   output has a label of its own, or the dots are not in operand and output alike.
  public init(parsing text: String) throws {
    func fail(_ problem: String) -> CompilationError {
      CompilationError(
        stage: "layers", place: "the equation '\(text.prefix(64))'", problem: problem,
        remedy: "write operand,weights->output with one letter for each axis, like 'bc,cd->bd'")
    }
    guard text.utf8.count <= 256 else { throw fail("it is longer than 256 characters") }
    let symbols = Array(text.filter { $0 != " " })
    guard let comma = symbols.firstIndex(of: ","), let dash = symbols.firstIndex(of: "-"),
      comma < dash, dash + 1 < symbols.count, symbols[dash + 1] == ">"
    else { throw fail("it has no comma, or no arrow behind it") }
    func term(_ part: ArraySlice<Character>) throws -> Term {
      var term = Term(labels: [])
      var rest = part
      while let symbol = rest.popFirst() {
        if symbol == ".", rest.starts(with: ".."), term.ellipsis == nil {
          rest.removeFirst(2)
          term.ellipsis = term.labels.count
        } else if symbol.isASCII, symbol.isLetter {
          guard !term.labels.contains(symbol) else {
            throw fail("the label '\(symbol)' stands twice in one tensor")
          }
          term.labels.append(symbol)
        } else {
          throw fail("'\(symbol)' is not a label")
        }
      }
      return term
    }
    self.init(
      operand: try term(symbols[..<comma]), weights: try term(symbols[(comma + 1)..<dash]),
      output: try term(symbols[(dash + 2)...]))
    let known = operand.labels + weights.labels
    if let stray = output.labels.first(where: { !known.contains($0) }) {
      throw fail("the output's label '\(stray)' is in neither operand")
    }
    guard weights.ellipsis == nil, (operand.ellipsis == nil) == (output.ellipsis == nil) else {
      throw fail("the dots must be in the operand and in the output, and not in the weights")
    }
  }
}

extension EinsumEquation: CustomStringConvertible {
  /// The text that `init(parsing:)` reads.
  public var description: String { "\(operand.text),\(weights.text)->\(output.text)" }
}

extension EinsumEquation.Term {
  fileprivate var text: String {
    guard let ellipsis else { return String(labels) }
    return String(labels[..<ellipsis]) + "..." + String(labels[ellipsis...])
  }
}

extension EinsumEquation: Codable {
  /// One string, as printed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do { try self.init(parsing: container.decode(String.self)) } catch let error
      as CompilationError
    {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
