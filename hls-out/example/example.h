// Kernel of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "apus_fixed.h"

// One event in, one event out; a new event every clock.
void example(
    ap_fixed<6, 3> sensors_height,
    ap_ufixed<5, 0> sensors_width,
    ap_fixed<4, 5> sensors_depth,
    ap_fixed<10, 5>& scores_noise,
    ap_fixed<10, 5>& scores_pion,
    ap_fixed<10, 5>& scores_kaon,
    ap_ufixed<2, 2>& class_0);

#endif
