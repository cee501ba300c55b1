import FixedPoint
import Testing
import TriggerIR

@Suite struct LookupTableTests {
  /// Arguments −2, −1.5 … 1.5 in steps of ½; results in quarters.
  let table = LookupTable(
    first: -4, argumentExponent: -1, values: [9, -7, 5, 0, 3, 2, 8, 1], valueExponent: -2)

  @Test func findsTheEntryOfEachArgument() throws {
    let halves = try FixedInterval(lower: -4, upper: 3, exponent: -1)
    #expect((-4...3).map { table.value(mantissa: $0, exponent: -1) } == table.values)
    #expect(try table.interval(of: halves) == FixedInterval(lower: -7, upper: 9, exponent: -2))
    // A wire in steps of one reaches every second entry.
    let whole = try FixedInterval(lower: -1, upper: 1, exponent: 0)
    #expect((-1...1).map { table.value(mantissa: $0, exponent: 0) } == [5, 3, 8])
    #expect(try table.interval(of: whole) == FixedInterval(lower: 3, upper: 8, exponent: -2))
    #expect(try table.interval(of: .zero) == FixedInterval(constant: 3, exponent: -2))
    let one = try FixedInterval(constant: 1)
    #expect(try table.interval(of: one) == FixedInterval(constant: 8, exponent: -2))
  }

  @Test(arguments: [(-5, 3, -1), (-4, 4, -1), (-4, 3, -2), (-1, 1, 1), (7, 7, 70), (0, 1, 400)])
  func refusesArgumentsWithoutEntry(lower: Int64, upper: Int64, exponent: Int) throws {
    let wire = try FixedInterval(lower: lower, upper: upper, exponent: exponent)
    #expect(table.entries(for: wire) == nil)
    #expect(try table.interval(of: wire) == nil)
  }

  @Test func aTableWithoutEntriesHasNone() throws {
    let empty = LookupTable(first: 0, argumentExponent: 0, values: [], valueExponent: 0)
    #expect(empty.entries(for: .zero) == nil)
  }
}
