/// How much a reader may take in. Every claim of a file is held against these before memory is
/// allocated for it.
public struct SizeLimits: Sendable, Equatable {
  /// Most bytes a file may unfold to, over all of its members.
  public var maximumBytes: Int
  /// Most members (zip entries, HDF5 datasets, csv columns) of one file.
  public var maximumMembers: Int

  /// 4 GiB and 65,535 members unless told otherwise.
  public init(maximumBytes: Int = 4 << 30, maximumMembers: Int = 65_535) {
    self.maximumBytes = maximumBytes
    self.maximumMembers = maximumMembers
  }

  public static let standard = SizeLimits()

  /// Whether `stored` bytes of deflate data can unfold to `claimed` bytes.
  ///
  /// Deflate cannot do better than 258 bytes from 2 bits (RFC 1951), a factor of 1,032; the
  /// constant covers the ends of very short streams.
  static func isPlausible(claimed: UInt64, stored: UInt64) -> Bool {
    let (most, overflow) = stored.multipliedReportingOverflow(by: 1_032)
    return overflow || claimed <= most.addingReportingOverflow(1_032).partialValue
  }
}
