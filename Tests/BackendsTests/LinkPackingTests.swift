import Backends
import FixedPoint
import TestSupport
import Testing

private func interval(_ width: Int, isSigned: Bool) throws -> FixedInterval {
  isSigned
    ? try FixedInterval(lower: -(1 << (width - 1)), upper: 1 << (width - 1) - 1, exponent: -2)
    : try FixedInterval(lower: 0, upper: 1 << width - 1, exponent: 3)
}

@Suite struct LinkPackingTests {
  /// Written by hand: the ports lie from the lowest bit up, across the border of two links.
  @Test func theLowestBitsComeFirst() throws {
    let intervals = [
      try interval(8, isSigned: true), .zero, try interval(20, isSigned: false),
      try interval(12, isSigned: true),
    ]
    let ports = ["a", nil, "b", "c"]
    let narrow = LinkPacking(ports: ports, intervals: intervals, width: .bits32)
    #expect(narrow.linkCount == 2)
    #expect(narrow.words(of: [-1, 0, 0xABCDE, -0x543]) == [0xDABC_DEFF, 0xAB])
    #expect(narrow.values(of: [0xDABC_DEFF, 0xAB]) == [-1, 0, 0xABCDE, -0x543])
    // Bits that no port takes.
    #expect(narrow.values(of: [0xDABC_DEFF, 0x1AB]) == nil)
    #expect(narrow.values(of: [0x1_DABC_DEFF, 0xAB]) == nil)
    let wide = LinkPacking(ports: ports, intervals: intervals, width: .bits64)
    #expect(wide.linkCount == 1)
    #expect(wide.words(of: [-1, 0, 0xABCDE, -0x543]) == [0xAB_DABC_DEFF])
  }

  @Test(arguments: LinkPacking.Width.allCases)
  func portsWithoutBitsTakeALink(width: LinkPacking.Width) {
    let packing = LinkPacking(ports: [nil], intervals: [.zero], width: width)
    #expect(packing.linkCount == 1)
    #expect(packing.words(of: [0]) == [0])
    #expect(packing.values(of: [0]) == [0])
    #expect(packing.values(of: [1]) == nil)
  }

  /// Against words made of single bits.
  @Test func randomPorts() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = TestRandom(seed: seed)
      let intervals = try (0..<random.int(in: 1...12)).map { _ in
        try interval(random.int(in: 1...61), isSigned: random.chance(50))
      }
      let values = intervals.map { interval in
        random.chance(25)
          ? interval.lower : Int64.random(in: interval.lower...interval.upper, using: &random)
      }
      let bits = zip(values, intervals).flatMap { value, interval in
        (0..<interval.width).map { UInt64(bitPattern: value >> $0) & 1 }
      }
      let ports = intervals.indices.map { "p\($0)" }
      for width in LinkPacking.Width.allCases {
        let packing = LinkPacking(ports: ports, intervals: intervals, width: width)
        let words = packing.words(of: values)
        #expect(words.count == (bits.count + width.rawValue - 1) / width.rawValue)
        for (index, bit) in bits.enumerated() {
          #expect(words[index / width.rawValue] >> (index % width.rawValue) & 1 == bit)
        }
        #expect(packing.values(of: words) == values)
      }
    }
  }
}
