// Support of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
//
// Helpers over ap_fixed: exact changes of the binary point, and words as plain bits.
#ifndef APUS_FIXED_H
#define APUS_FIXED_H

#include "ap_fixed.h"
#include "ap_int.h"

namespace apus {

// x * 2^K: the same bits with another binary point.
template <int K, int W, int I, ap_q_mode Q, ap_o_mode O, int N>
inline ap_fixed<W, I + K> scale(const ap_fixed<W, I, Q, O, N>& x) {
#pragma HLS INLINE
  ap_fixed<W, I + K> y;
  y.range(W - 1, 0) = x.range(W - 1, 0);
  return y;
}

template <int K, int W, int I, ap_q_mode Q, ap_o_mode O, int N>
inline ap_ufixed<W, I + K> scale(const ap_ufixed<W, I, Q, O, N>& x) {
#pragma HLS INLINE
  ap_ufixed<W, I + K> y;
  y.range(W - 1, 0) = x.range(W - 1, 0);
  return y;
}

// The word whose integer, counted in steps of its least significant bit, is given.
template <typename T>
inline T word(long long mantissa) {
#pragma HLS INLINE
  T y;
  y.range(T::width - 1, 0) = ap_int<64>(mantissa).range(T::width - 1, 0);
  return y;
}

// The integer of a word, counted in steps of its least significant bit.
template <int W, int I, ap_q_mode Q, ap_o_mode O, int N>
inline long long mantissa(const ap_fixed<W, I, Q, O, N>& x) {
  ap_int<W> bits;
  bits.range(W - 1, 0) = x.range(W - 1, 0);
  return bits.to_int64();
}

template <int W, int I, ap_q_mode Q, ap_o_mode O, int N>
inline long long mantissa(const ap_ufixed<W, I, Q, O, N>& x) {
  ap_uint<W> bits;
  bits.range(W - 1, 0) = x.range(W - 1, 0);
  return static_cast<long long>(bits.to_uint64());
}

}  // namespace apus

#endif
