/// How many digits the canonical signed-digit forms of some integers below 2^29 have: those of
/// v stand where 3v and v differ (Reitwiesner 1960).
@inline(__always)
func signedDigitCounts(_ values: SIMD8<Int32>) -> SIMD8<UInt32> {
  var bits = SIMD8<UInt32>(truncatingIfNeeded: (values &+ values &+ values) ^ values)
  bits = bits &- ((bits &>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) &+ ((bits &>> 2) & 0x3333_3333)
  bits = (bits &+ (bits &>> 4)) & 0x0f0f_0f0f
  bits = bits &+ (bits &>> 8)
  return (bits &+ (bits &>> 16)) & 0x3f
}

/// The same for lanes of 16 bits, which three times a value has to fit, the digits of either byte for themselves: at most four each.
@inline(__always)
func signedDigitCounts(_ values: SIMD8<Int16>) -> SIMD8<UInt16> {
  var bits = SIMD8<UInt16>(truncatingIfNeeded: (values &+ values &+ values) ^ values)
  bits = bits &- ((bits &>> 1) & 0x5555)
  bits = (bits & 0x3333) &+ ((bits &>> 2) & 0x3333)
  return (bits &+ (bits &>> 4)) & 0x0f0f
}
