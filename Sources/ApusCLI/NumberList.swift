import ArgumentParser
import Foundation

/// Positive numbers with commas between them.
struct NumberList: ExpressibleByArgument {
  let values: [Double]

  init(_ values: [Double]) { self.values = values }

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }.filter { $0 > 0 && $0.isFinite }
    guard numbers.count == parts.count else { return nil }
    values = numbers
  }

  var defaultValueDescription: String {
    values.map { String(format: "%g", $0) }.joined(separator: ",")
  }
}
