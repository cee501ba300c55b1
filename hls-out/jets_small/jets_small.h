// Kernel of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
#ifndef JETS_SMALL_H
#define JETS_SMALL_H

#include "apus_fixed.h"

// One event in, one event out; a new event every clock.
void jets_small(
    ap_fixed<8, 4> input_zlogz,
    ap_fixed<8, 4> input_c1_b0_mmdt,
    ap_fixed<8, 4> input_c1_b1_mmdt,
    ap_fixed<8, 4> input_c1_b2_mmdt,
    ap_fixed<8, 4> input_c2_b1_mmdt,
    ap_fixed<8, 4> input_c2_b2_mmdt,
    ap_fixed<8, 4> input_d2_b1_mmdt,
    ap_fixed<8, 4> input_d2_b2_mmdt,
    ap_fixed<8, 4> input_d2_a1_b1_mmdt,
    ap_fixed<8, 4> input_d2_a1_b2_mmdt,
    ap_fixed<8, 4> input_m2_b1_mmdt,
    ap_fixed<8, 4> input_m2_b2_mmdt,
    ap_fixed<8, 4> input_n2_b1_mmdt,
    ap_fixed<8, 4> input_n2_b2_mmdt,
    ap_fixed<8, 4> input_mass_mmdt,
    ap_fixed<8, 4> input_multiplicity,
    ap_fixed<15, 7>& logits_g,
    ap_fixed<15, 7>& logits_q,
    ap_fixed<16, 8>& logits_w,
    ap_fixed<15, 7>& logits_z,
    ap_fixed<15, 7>& logits_t);

#endif
