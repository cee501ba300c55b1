// Kernel of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
#include "example.h"

using apus::scale;
using apus::word;

namespace layers {

// Layer sensors
struct sensors_t {
  ap_fixed<6, 3> sensors_height;
  ap_ufixed<5, 0> sensors_width;
  ap_fixed<4, 5> sensors_depth;
};

static sensors_t compute_sensors(
    const ap_fixed<6, 3>& sensors_height,
    const ap_ufixed<5, 0>& sensors_width,
    const ap_fixed<4, 5>& sensors_depth) {
#pragma HLS INLINE
  sensors_t out;
  out.sensors_height = sensors_height;
  out.sensors_width = sensors_width;
  out.sensors_depth = sensors_depth;
  return out;
}

// Layer hidden
struct hidden_t {
  ap_fixed<12, 8> hidden_2;
  ap_fixed<11, 6> hidden_1;
  ap_fixed<12, 6> hidden_3;
  ap_fixed<11, 4> hidden_0;
};

static hidden_t compute_hidden(
    const sensors_t& sensors) {
#pragma HLS INLINE
  const ap_fixed<9, 4> hidden_s1 = sensors.sensors_width - sensors.sensors_height;
  const ap_fixed<11, 6> hidden_s2 = hidden_s1 + scale<2>(sensors.sensors_height);
  const ap_fixed<10, 5> hidden_s3 = ap_fixed<10, 5, AP_TRN, AP_WRAP>(hidden_s2);
  const ap_fixed<11, 6> hidden_0_t1 = hidden_s3 - sensors.sensors_depth;
  const ap_fixed<9, 6> hidden_s4 = sensors.sensors_height + sensors.sensors_depth;
  const ap_fixed<11, 8> hidden_s5 = hidden_s4 - scale<2>(sensors.sensors_depth);
  const ap_fixed<10, 7> hidden_s6 = ap_fixed<10, 7, AP_TRN, AP_WRAP>(hidden_s5);
  const ap_fixed<11, 8> hidden_1_t1 = hidden_s6 - scale<2>(hidden_s1);
  const ap_fixed<8, 3> hidden_2_t1 = sensors.sensors_width - scale<2>(sensors.sensors_width);
  const ap_fixed<7, 8> hidden_2_t2 = sensors.sensors_depth + scale<2>(sensors.sensors_depth);
  const ap_fixed<12, 8> hidden_2 = hidden_2_t2 + scale<1>(hidden_2_t1);
  const ap_fixed<12, 8> hidden_3_t1 = hidden_s6 + scale<1>(hidden_s3);
  const ap_fixed<12, 5> hidden_0_t2 = scale<-2>(hidden_0_t1) + word<ap_ufixed<4, 0>>(9);
  const ap_fixed<11, 6> hidden_1 = word<ap_fixed<4, 0>>(-7) - scale<-2>(hidden_1_t1);
  const ap_fixed<12, 6> hidden_3 = scale<-2>(hidden_3_t1) + word<ap_ufixed<5, 1>>(21);
  const ap_fixed<11, 4> hidden_0 = ap_fixed<11, 4, AP_TRN, AP_WRAP>(hidden_0_t2);
  hidden_t out;
  out.hidden_2 = hidden_2;
  out.hidden_1 = hidden_1;
  out.hidden_3 = hidden_3;
  out.hidden_0 = hidden_0;
  return out;
}

// Layer hidden_relu
struct hidden_relu_t {
  ap_ufixed<10, 3> hidden_relu_0;
  ap_ufixed<10, 5> hidden_relu_1;
  ap_ufixed<11, 5> hidden_relu_2;
  ap_ufixed<11, 5> hidden_relu_3;
};

static hidden_relu_t compute_hidden_relu(
    const hidden_t& hidden) {
#pragma HLS INLINE
  const ap_ufixed<10, 3> hidden_relu_0 = hidden.hidden_0 < 0 ? ap_ufixed<10, 3>(0) : ap_ufixed<10, 3>(hidden.hidden_0);
  const ap_ufixed<10, 5> hidden_relu_1 = hidden.hidden_1 < 0 ? ap_ufixed<10, 5>(0) : ap_ufixed<10, 5>(hidden.hidden_1);
  const ap_ufixed<11, 5> hidden_relu_2 = scale<-2>(hidden.hidden_2) < 0 ? ap_ufixed<11, 5>(0) : ap_ufixed<11, 5>(scale<-2>(hidden.hidden_2));
  const ap_ufixed<11, 5> hidden_relu_3 = hidden.hidden_3 < 0 ? ap_ufixed<11, 5>(0) : ap_ufixed<11, 5>(hidden.hidden_3);
  hidden_relu_t out;
  out.hidden_relu_0 = hidden_relu_0;
  out.hidden_relu_1 = hidden_relu_1;
  out.hidden_relu_2 = hidden_relu_2;
  out.hidden_relu_3 = hidden_relu_3;
  return out;
}

// Layer hidden_quantizer
struct hidden_quantizer_t {
  ap_ufixed<5, 3> hidden_quantizer_0;
  ap_ufixed<6, 4> hidden_quantizer_1;
  ap_ufixed<4, 2> hidden_quantizer_2;
  ap_ufixed<5, 4> hidden_quantizer_3;
};

static hidden_quantizer_t compute_hidden_quantizer(
    const hidden_relu_t& hidden_relu) {
#pragma HLS INLINE
  const ap_ufixed<5, 3> hidden_quantizer_0 = ap_ufixed<5, 3, AP_RND, AP_SAT>(hidden_relu.hidden_relu_0);
  const ap_ufixed<6, 4> hidden_quantizer_1 = ap_ufixed<6, 4, AP_TRN, AP_WRAP>(hidden_relu.hidden_relu_1);
  const ap_ufixed<4, 2> hidden_quantizer_2 = ap_ufixed<4, 2, AP_RND_CONV, AP_SAT_ZERO>(hidden_relu.hidden_relu_2);
  const ap_ufixed<5, 4> hidden_quantizer_3 = ap_ufixed<5, 4, AP_RND_ZERO, AP_SAT>(hidden_relu.hidden_relu_3);
  hidden_quantizer_t out;
  out.hidden_quantizer_0 = hidden_quantizer_0;
  out.hidden_quantizer_1 = hidden_quantizer_1;
  out.hidden_quantizer_2 = hidden_quantizer_2;
  out.hidden_quantizer_3 = hidden_quantizer_3;
  return out;
}

// Layer scores
struct scores_t {
  ap_fixed<10, 5> scores_0;
  ap_fixed<10, 5> scores_2;
  ap_fixed<10, 5> scores_1;
};

static scores_t compute_scores(
    const hidden_quantizer_t& hidden_quantizer) {
#pragma HLS INLINE
  const ap_fixed<8, 6> scores_s1 = hidden_quantizer.hidden_quantizer_0 - scale<1>(hidden_quantizer.hidden_quantizer_1);
  const ap_fixed<8, 6> scores_s2 = hidden_quantizer.hidden_quantizer_3 + scores_s1;
  const ap_fixed<8, 6> scores_0_t1 = hidden_quantizer.hidden_quantizer_2 - scale<3>(hidden_quantizer.hidden_quantizer_2);
  const ap_fixed<9, 7> scores_0_t2 = scores_0_t1 - scale<2>(hidden_quantizer.hidden_quantizer_0);
  const ap_fixed<10, 8> scores_0_t3 = scores_s2 - scores_0_t2;
  const ap_fixed<11, 9> scores_1_t1 = scores_s1 - scale<2>(scores_s2);
  const ap_fixed<10, 8> scores_1_t2 = ap_fixed<10, 8, AP_TRN, AP_WRAP>(scores_1_t1);
  const ap_fixed<6, 4> scores_2_t1 = hidden_quantizer.hidden_quantizer_0 - hidden_quantizer.hidden_quantizer_2;
  const ap_fixed<8, 6> scores_2_t2 = scores_2_t1 - scale<2>(hidden_quantizer.hidden_quantizer_2);
  const ap_fixed<9, 7> scores_2_t3 = hidden_quantizer.hidden_quantizer_1 - scale<2>(hidden_quantizer.hidden_quantizer_1);
  const ap_fixed<10, 8> scores_2_t4 = scores_2_t3 - scale<1>(hidden_quantizer.hidden_quantizer_3);
  const ap_fixed<10, 8> scores_2_t5 = scores_2_t2 - scores_2_t4;
  const ap_fixed<10, 5> scores_0 = scale<-3>(scores_0_t3) + word<ap_ufixed<1, 0>>(1);
  const ap_fixed<11, 6> scores_1_t3 = scale<-3>(scores_1_t2) + word<ap_fixed<1, -1>>(-1);
  const ap_fixed<10, 5> scores_2 = scale<-3>(scores_2_t5) + word<ap_ufixed<1, -2>>(1);
  const ap_fixed<10, 5> scores_1 = ap_fixed<10, 5, AP_TRN, AP_WRAP>(scores_1_t3);
  scores_t out;
  out.scores_0 = scores_0;
  out.scores_2 = scores_2;
  out.scores_1 = scores_1;
  return out;
}

// Layer class_2
struct class_t {
  ap_ufixed<2, 2> class_0_2;
};

static class_t compute_class(
    const scores_t& scores) {
#pragma HLS INLINE
  const ap_ufixed<1, 1> class_0_t1 = scores.scores_0 < scores.scores_1 ? 1 : 0;
  const ap_fixed<10, 5> class_0_t2 = scores.scores_0 < scores.scores_1 ? ap_fixed<10, 5>(scores.scores_1) : ap_fixed<10, 5>(scores.scores_0);
  const ap_ufixed<1, 1> class_0_t3 = class_0_t1 != 0 ? ap_ufixed<1, 1>(word<ap_ufixed<1, 1>>(1)) : ap_ufixed<1, 1>(word<ap_ufixed<1, 1>>(0));
  const ap_ufixed<1, 1> class_0_t4 = class_0_t2 < scores.scores_2 ? 1 : 0;
  const ap_ufixed<2, 2> class_0_2 = class_0_t4 != 0 ? ap_ufixed<2, 2>(word<ap_ufixed<1, 2>>(1)) : ap_ufixed<2, 2>(class_0_t3);
  class_t out;
  out.class_0_2 = class_0_2;
  return out;
}

}  // namespace layers

void example(
    ap_fixed<6, 3> sensors_height,
    ap_ufixed<5, 0> sensors_width,
    ap_fixed<4, 5> sensors_depth,
    ap_fixed<10, 5>& scores_noise,
    ap_fixed<10, 5>& scores_pion,
    ap_fixed<10, 5>& scores_kaon,
    ap_ufixed<2, 2>& class_0) {
#pragma HLS PIPELINE II=1
#pragma HLS INTERFACE ap_ctrl_none port=return
#pragma HLS INTERFACE ap_none port=sensors_height
#pragma HLS INTERFACE ap_none port=sensors_width
#pragma HLS INTERFACE ap_none port=sensors_depth
#pragma HLS INTERFACE ap_none port=scores_noise
#pragma HLS INTERFACE ap_none port=scores_pion
#pragma HLS INTERFACE ap_none port=scores_kaon
#pragma HLS INTERFACE ap_none port=class_0

  const layers::sensors_t sensors = layers::compute_sensors(sensors_height, sensors_width, sensors_depth);
  const layers::hidden_t hidden = layers::compute_hidden(sensors);
  const layers::hidden_relu_t hidden_relu = layers::compute_hidden_relu(hidden);
  const layers::hidden_quantizer_t hidden_quantizer = layers::compute_hidden_quantizer(hidden_relu);
  const layers::scores_t scores = layers::compute_scores(hidden_quantizer);
  const layers::class_t class_2 = layers::compute_class(scores);
  scores_noise = scores.scores_0;
  scores_pion = scores.scores_1;
  scores_kaon = scores.scores_2;
  class_0 = class_2.class_0_2;
}
