// Top module of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
// Latency 5 cycles, initiation interval 1, scheduled for a clock period of 5000 ps.
// An event enters with in_valid at a rising edge of clk; its outputs stand with out_valid after the last of 5 edges, that one counted.
// While rst is high at an edge, what is in the pipeline is no longer valid; data registers have no reset.
// Inputs:
//   input_zlogz: fixed<8,4>
//   input_c1_b0_mmdt: fixed<8,4>
//   input_c1_b1_mmdt: fixed<8,4>
//   input_c1_b2_mmdt: fixed<8,4>
//   input_c2_b1_mmdt: fixed<8,4>
//   input_c2_b2_mmdt: fixed<8,4>
//   input_d2_b1_mmdt: fixed<8,4>
//   input_d2_b2_mmdt: fixed<8,4>
//   input_d2_a1_b1_mmdt: fixed<8,4>
//   input_d2_a1_b2_mmdt: fixed<8,4>
//   input_m2_b1_mmdt: fixed<8,4>
//   input_m2_b2_mmdt: fixed<8,4>
//   input_n2_b1_mmdt: fixed<8,4>
//   input_n2_b2_mmdt: fixed<8,4>
//   input_mass_mmdt: fixed<8,4>
//   input_multiplicity: fixed<8,4>
// Outputs:
//   logits_g: fixed<15,7>
//   logits_q: fixed<15,7>
//   logits_w: fixed<16,8>
//   logits_z: fixed<15,7>
//   logits_t: fixed<15,7>
module jets_small (
  input  wire        clk,
  input  wire        rst,
  input  wire        in_valid,
  input  wire [7:0]  input_zlogz,
  input  wire [7:0]  input_c1_b0_mmdt,
  input  wire [7:0]  input_c1_b1_mmdt,
  input  wire [7:0]  input_c1_b2_mmdt,
  input  wire [7:0]  input_c2_b1_mmdt,
  input  wire [7:0]  input_c2_b2_mmdt,
  input  wire [7:0]  input_d2_b1_mmdt,
  input  wire [7:0]  input_d2_b2_mmdt,
  input  wire [7:0]  input_d2_a1_b1_mmdt,
  input  wire [7:0]  input_d2_a1_b2_mmdt,
  input  wire [7:0]  input_m2_b1_mmdt,
  input  wire [7:0]  input_m2_b2_mmdt,
  input  wire [7:0]  input_n2_b1_mmdt,
  input  wire [7:0]  input_n2_b2_mmdt,
  input  wire [7:0]  input_mass_mmdt,
  input  wire [7:0]  input_multiplicity,
  output wire        out_valid,
  output wire [14:0] logits_g,
  output wire [14:0] logits_q,
  output wire [15:0] logits_w,
  output wire [14:0] logits_z,
  output wire [14:0] logits_t
);

  // The words between the layers
  wire [11:0] dense_1_s45;
  wire [12:0] dense_1_2;
  wire [13:0] dense_1_3_d1;
  wire [14:0] dense_1_6;
  wire [13:0] dense_1_7;
  wire [12:0] dense_1_s219;
  wire [12:0] dense_1_9_d1;
  wire [13:0] dense_1_11_d1;
  wire [14:0] dense_1_13;
  wire [13:0] dense_1_16;
  wire [13:0] dense_1_17_d1;
  wire [12:0] dense_1_18;
  wire [13:0] dense_1_22_d1;
  wire [12:0] dense_1_23;
  wire [12:0] dense_1_24_d1;
  wire [12:0] dense_1_25_d1;
  wire [14:0] dense_1_26;
  wire [11:0] dense_1_27;
  wire [12:0] dense_1_28_d1;
  wire [12:0] dense_1_29;
  wire [13:0] dense_1_30_d1;
  wire [12:0] dense_1_31_d1;
  wire [14:0] dense_1_0;
  wire [14:0] dense_1_1;
  wire [13:0] dense_1_4;
  wire [13:0] dense_1_5;
  wire [13:0] dense_1_8;
  wire [14:0] dense_1_12;
  wire [13:0] dense_1_15;
  wire [15:0] dense_1_19;
  wire [13:0] dense_1_20;
  wire [14:0] dense_1_21;
  wire [7:0]  dense_1_quantizer_0;
  wire [7:0]  dense_1_quantizer_0_d1;
  wire [7:0]  dense_1_quantizer_1;
  wire [7:0]  dense_1_quantizer_2;
  wire [7:0]  dense_1_quantizer_2_d1;
  wire [7:0]  dense_1_quantizer_3;
  wire [7:0]  dense_1_quantizer_3_d1;
  wire [7:0]  dense_1_quantizer_4;
  wire [7:0]  dense_1_quantizer_4_d1;
  wire [7:0]  dense_1_quantizer_5;
  wire [7:0]  dense_1_quantizer_5_d1;
  wire [7:0]  dense_1_quantizer_6;
  wire [7:0]  dense_1_quantizer_6_d1;
  wire [7:0]  dense_1_quantizer_7;
  wire [7:0]  dense_1_quantizer_7_d1;
  wire [7:0]  dense_1_quantizer_8;
  wire [7:0]  dense_1_quantizer_8_d1;
  wire [7:0]  dense_1_quantizer_9;
  wire [7:0]  dense_1_quantizer_9_d1;
  wire [7:0]  dense_1_quantizer_10;
  wire [7:0]  dense_1_quantizer_10_d1;
  wire [7:0]  dense_1_quantizer_11;
  wire [7:0]  dense_1_quantizer_11_d1;
  wire [7:0]  dense_1_quantizer_12;
  wire [7:0]  dense_1_quantizer_13;
  wire [7:0]  dense_1_quantizer_13_d1;
  wire [7:0]  dense_1_quantizer_14;
  wire [7:0]  dense_1_quantizer_14_d1;
  wire [7:0]  dense_1_quantizer_15;
  wire [7:0]  dense_1_quantizer_16;
  wire [7:0]  dense_1_quantizer_16_d1;
  wire [7:0]  dense_1_quantizer_17;
  wire [7:0]  dense_1_quantizer_17_d1;
  wire [7:0]  dense_1_quantizer_18;
  wire [7:0]  dense_1_quantizer_19;
  wire [7:0]  dense_1_quantizer_19_d1;
  wire [7:0]  dense_1_quantizer_20;
  wire [7:0]  dense_1_quantizer_20_d1;
  wire [7:0]  dense_1_quantizer_21;
  wire [7:0]  dense_1_quantizer_21_d1;
  wire [7:0]  dense_1_quantizer_22;
  wire [7:0]  dense_1_quantizer_22_d1;
  wire [7:0]  dense_1_quantizer_23;
  wire [7:0]  dense_1_quantizer_24;
  wire [7:0]  dense_1_quantizer_24_d1;
  wire [7:0]  dense_1_quantizer_25;
  wire [7:0]  dense_1_quantizer_25_d1;
  wire [7:0]  dense_1_quantizer_26;
  wire [7:0]  dense_1_quantizer_26_d1;
  wire [7:0]  dense_1_quantizer_27;
  wire [7:0]  dense_1_quantizer_27_d1;
  wire [7:0]  dense_1_quantizer_28;
  wire [7:0]  dense_1_quantizer_28_d1;
  wire [7:0]  dense_1_quantizer_29;
  wire [7:0]  dense_1_quantizer_29_d1;
  wire [7:0]  dense_1_quantizer_30;
  wire [7:0]  dense_1_quantizer_31;
  wire [7:0]  dense_1_quantizer_31_d1;
  wire [15:0] dense_2_1_t13;
  wire [15:0] dense_2_3;
  wire [15:0] dense_2_9;
  wire [14:0] dense_2_12_d1;
  wire [14:0] dense_2_14_d1;
  wire [15:0] dense_2_0;
  wire [16:0] dense_2_2;
  wire [16:0] dense_2_4;
  wire [16:0] dense_2_5;
  wire [16:0] dense_2_6;
  wire [16:0] dense_2_7;
  wire [15:0] dense_2_8;
  wire [14:0] dense_2_10;
  wire [15:0] dense_2_11;
  wire [16:0] dense_2_13;
  wire [17:0] dense_2_15;
  wire [12:0] dense_2_relu_14;
  wire [7:0]  dense_2_quantizer_0;
  wire [7:0]  dense_2_quantizer_0_d1;
  wire [7:0]  dense_2_quantizer_1;
  wire [7:0]  dense_2_quantizer_2;
  wire [7:0]  dense_2_quantizer_3;
  wire [7:0]  dense_2_quantizer_4;
  wire [7:0]  dense_2_quantizer_5;
  wire [7:0]  dense_2_quantizer_6;
  wire [7:0]  dense_2_quantizer_7;
  wire [7:0]  dense_2_quantizer_8;
  wire [7:0]  dense_2_quantizer_8_d1;
  wire [7:0]  dense_2_quantizer_9;
  wire [7:0]  dense_2_quantizer_9_d1;
  wire [7:0]  dense_2_quantizer_10;
  wire [7:0]  dense_2_quantizer_10_d1;
  wire [7:0]  dense_2_quantizer_11;
  wire [7:0]  dense_2_quantizer_11_d1;
  wire [7:0]  dense_2_quantizer_12;
  wire [7:0]  dense_2_quantizer_13;
  wire [7:0]  dense_2_quantizer_13_d1;
  wire [7:0]  dense_2_quantizer_14;
  wire [7:0]  dense_2_quantizer_15;
  wire [7:0]  dense_2_quantizer_15_d1;
  wire [14:0] logits_4_t37_d1;
  wire [14:0] logits_4_t39_d1;
  wire [15:0] logits_4_t42_d1;
  wire [14:0] logits_4_t45_d1;
  wire [14:0] logits_4_d1;

  // An event is valid as many clocks later as its words take
  reg  [4:0]  valid;
  assign out_valid = valid[4];

  jets_small_dense_1 layer_dense_1 (
    .clk                 (clk),
    .input_zlogz         (input_zlogz),
    .input_c1_b0_mmdt    (input_c1_b0_mmdt),
    .input_c1_b1_mmdt    (input_c1_b1_mmdt),
    .input_c1_b2_mmdt    (input_c1_b2_mmdt),
    .input_c2_b1_mmdt    (input_c2_b1_mmdt),
    .input_c2_b2_mmdt    (input_c2_b2_mmdt),
    .input_d2_b1_mmdt    (input_d2_b1_mmdt),
    .input_d2_b2_mmdt    (input_d2_b2_mmdt),
    .input_d2_a1_b1_mmdt (input_d2_a1_b1_mmdt),
    .input_d2_a1_b2_mmdt (input_d2_a1_b2_mmdt),
    .input_m2_b1_mmdt    (input_m2_b1_mmdt),
    .input_m2_b2_mmdt    (input_m2_b2_mmdt),
    .input_n2_b1_mmdt    (input_n2_b1_mmdt),
    .input_n2_b2_mmdt    (input_n2_b2_mmdt),
    .input_mass_mmdt     (input_mass_mmdt),
    .input_multiplicity  (input_multiplicity),
    .dense_1_s45         (dense_1_s45),
    .dense_1_2           (dense_1_2),
    .dense_1_3_d1        (dense_1_3_d1),
    .dense_1_6           (dense_1_6),
    .dense_1_7           (dense_1_7),
    .dense_1_s219        (dense_1_s219),
    .dense_1_9_d1        (dense_1_9_d1),
    .dense_1_11_d1       (dense_1_11_d1),
    .dense_1_13          (dense_1_13),
    .dense_1_16          (dense_1_16),
    .dense_1_17_d1       (dense_1_17_d1),
    .dense_1_18          (dense_1_18),
    .dense_1_22_d1       (dense_1_22_d1),
    .dense_1_23          (dense_1_23),
    .dense_1_24_d1       (dense_1_24_d1),
    .dense_1_25_d1       (dense_1_25_d1),
    .dense_1_26          (dense_1_26),
    .dense_1_27          (dense_1_27),
    .dense_1_28_d1       (dense_1_28_d1),
    .dense_1_29          (dense_1_29),
    .dense_1_30_d1       (dense_1_30_d1),
    .dense_1_31_d1       (dense_1_31_d1),
    .dense_1_0           (dense_1_0),
    .dense_1_1           (dense_1_1),
    .dense_1_4           (dense_1_4),
    .dense_1_5           (dense_1_5),
    .dense_1_8           (dense_1_8),
    .dense_1_12          (dense_1_12),
    .dense_1_15          (dense_1_15),
    .dense_1_19          (dense_1_19),
    .dense_1_20          (dense_1_20),
    .dense_1_21          (dense_1_21)
  );

  jets_small_dense_1_quantizer layer_dense_1_quantizer (
    .clk                     (clk),
    .dense_1_s45             (dense_1_s45),
    .dense_1_2               (dense_1_2),
    .dense_1_3_d1            (dense_1_3_d1),
    .dense_1_6               (dense_1_6),
    .dense_1_7               (dense_1_7),
    .dense_1_s219            (dense_1_s219),
    .dense_1_9_d1            (dense_1_9_d1),
    .dense_1_11_d1           (dense_1_11_d1),
    .dense_1_13              (dense_1_13),
    .dense_1_16              (dense_1_16),
    .dense_1_17_d1           (dense_1_17_d1),
    .dense_1_18              (dense_1_18),
    .dense_1_22_d1           (dense_1_22_d1),
    .dense_1_23              (dense_1_23),
    .dense_1_24_d1           (dense_1_24_d1),
    .dense_1_25_d1           (dense_1_25_d1),
    .dense_1_26              (dense_1_26),
    .dense_1_27              (dense_1_27),
    .dense_1_28_d1           (dense_1_28_d1),
    .dense_1_29              (dense_1_29),
    .dense_1_30_d1           (dense_1_30_d1),
    .dense_1_31_d1           (dense_1_31_d1),
    .dense_1_0               (dense_1_0),
    .dense_1_1               (dense_1_1),
    .dense_1_4               (dense_1_4),
    .dense_1_5               (dense_1_5),
    .dense_1_8               (dense_1_8),
    .dense_1_12              (dense_1_12),
    .dense_1_15              (dense_1_15),
    .dense_1_19              (dense_1_19),
    .dense_1_20              (dense_1_20),
    .dense_1_21              (dense_1_21),
    .dense_1_quantizer_0     (dense_1_quantizer_0),
    .dense_1_quantizer_0_d1  (dense_1_quantizer_0_d1),
    .dense_1_quantizer_1     (dense_1_quantizer_1),
    .dense_1_quantizer_2     (dense_1_quantizer_2),
    .dense_1_quantizer_2_d1  (dense_1_quantizer_2_d1),
    .dense_1_quantizer_3     (dense_1_quantizer_3),
    .dense_1_quantizer_3_d1  (dense_1_quantizer_3_d1),
    .dense_1_quantizer_4     (dense_1_quantizer_4),
    .dense_1_quantizer_4_d1  (dense_1_quantizer_4_d1),
    .dense_1_quantizer_5     (dense_1_quantizer_5),
    .dense_1_quantizer_5_d1  (dense_1_quantizer_5_d1),
    .dense_1_quantizer_6     (dense_1_quantizer_6),
    .dense_1_quantizer_6_d1  (dense_1_quantizer_6_d1),
    .dense_1_quantizer_7     (dense_1_quantizer_7),
    .dense_1_quantizer_7_d1  (dense_1_quantizer_7_d1),
    .dense_1_quantizer_8     (dense_1_quantizer_8),
    .dense_1_quantizer_8_d1  (dense_1_quantizer_8_d1),
    .dense_1_quantizer_9     (dense_1_quantizer_9),
    .dense_1_quantizer_9_d1  (dense_1_quantizer_9_d1),
    .dense_1_quantizer_10    (dense_1_quantizer_10),
    .dense_1_quantizer_10_d1 (dense_1_quantizer_10_d1),
    .dense_1_quantizer_11    (dense_1_quantizer_11),
    .dense_1_quantizer_11_d1 (dense_1_quantizer_11_d1),
    .dense_1_quantizer_12    (dense_1_quantizer_12),
    .dense_1_quantizer_13    (dense_1_quantizer_13),
    .dense_1_quantizer_13_d1 (dense_1_quantizer_13_d1),
    .dense_1_quantizer_14    (dense_1_quantizer_14),
    .dense_1_quantizer_14_d1 (dense_1_quantizer_14_d1),
    .dense_1_quantizer_15    (dense_1_quantizer_15),
    .dense_1_quantizer_16    (dense_1_quantizer_16),
    .dense_1_quantizer_16_d1 (dense_1_quantizer_16_d1),
    .dense_1_quantizer_17    (dense_1_quantizer_17),
    .dense_1_quantizer_17_d1 (dense_1_quantizer_17_d1),
    .dense_1_quantizer_18    (dense_1_quantizer_18),
    .dense_1_quantizer_19    (dense_1_quantizer_19),
    .dense_1_quantizer_19_d1 (dense_1_quantizer_19_d1),
    .dense_1_quantizer_20    (dense_1_quantizer_20),
    .dense_1_quantizer_20_d1 (dense_1_quantizer_20_d1),
    .dense_1_quantizer_21    (dense_1_quantizer_21),
    .dense_1_quantizer_21_d1 (dense_1_quantizer_21_d1),
    .dense_1_quantizer_22    (dense_1_quantizer_22),
    .dense_1_quantizer_22_d1 (dense_1_quantizer_22_d1),
    .dense_1_quantizer_23    (dense_1_quantizer_23),
    .dense_1_quantizer_24    (dense_1_quantizer_24),
    .dense_1_quantizer_24_d1 (dense_1_quantizer_24_d1),
    .dense_1_quantizer_25    (dense_1_quantizer_25),
    .dense_1_quantizer_25_d1 (dense_1_quantizer_25_d1),
    .dense_1_quantizer_26    (dense_1_quantizer_26),
    .dense_1_quantizer_26_d1 (dense_1_quantizer_26_d1),
    .dense_1_quantizer_27    (dense_1_quantizer_27),
    .dense_1_quantizer_27_d1 (dense_1_quantizer_27_d1),
    .dense_1_quantizer_28    (dense_1_quantizer_28),
    .dense_1_quantizer_28_d1 (dense_1_quantizer_28_d1),
    .dense_1_quantizer_29    (dense_1_quantizer_29),
    .dense_1_quantizer_29_d1 (dense_1_quantizer_29_d1),
    .dense_1_quantizer_30    (dense_1_quantizer_30),
    .dense_1_quantizer_31    (dense_1_quantizer_31),
    .dense_1_quantizer_31_d1 (dense_1_quantizer_31_d1)
  );

  jets_small_dense_2 layer_dense_2 (
    .clk                     (clk),
    .dense_1_quantizer_0     (dense_1_quantizer_0),
    .dense_1_quantizer_0_d1  (dense_1_quantizer_0_d1),
    .dense_1_quantizer_1     (dense_1_quantizer_1),
    .dense_1_quantizer_2     (dense_1_quantizer_2),
    .dense_1_quantizer_2_d1  (dense_1_quantizer_2_d1),
    .dense_1_quantizer_3     (dense_1_quantizer_3),
    .dense_1_quantizer_3_d1  (dense_1_quantizer_3_d1),
    .dense_1_quantizer_4     (dense_1_quantizer_4),
    .dense_1_quantizer_4_d1  (dense_1_quantizer_4_d1),
    .dense_1_quantizer_5     (dense_1_quantizer_5),
    .dense_1_quantizer_5_d1  (dense_1_quantizer_5_d1),
    .dense_1_quantizer_6     (dense_1_quantizer_6),
    .dense_1_quantizer_6_d1  (dense_1_quantizer_6_d1),
    .dense_1_quantizer_7     (dense_1_quantizer_7),
    .dense_1_quantizer_7_d1  (dense_1_quantizer_7_d1),
    .dense_1_quantizer_8     (dense_1_quantizer_8),
    .dense_1_quantizer_8_d1  (dense_1_quantizer_8_d1),
    .dense_1_quantizer_9     (dense_1_quantizer_9),
    .dense_1_quantizer_9_d1  (dense_1_quantizer_9_d1),
    .dense_1_quantizer_10    (dense_1_quantizer_10),
    .dense_1_quantizer_10_d1 (dense_1_quantizer_10_d1),
    .dense_1_quantizer_11    (dense_1_quantizer_11),
    .dense_1_quantizer_11_d1 (dense_1_quantizer_11_d1),
    .dense_1_quantizer_12    (dense_1_quantizer_12),
    .dense_1_quantizer_13    (dense_1_quantizer_13),
    .dense_1_quantizer_13_d1 (dense_1_quantizer_13_d1),
    .dense_1_quantizer_14    (dense_1_quantizer_14),
    .dense_1_quantizer_14_d1 (dense_1_quantizer_14_d1),
    .dense_1_quantizer_15    (dense_1_quantizer_15),
    .dense_1_quantizer_16    (dense_1_quantizer_16),
    .dense_1_quantizer_16_d1 (dense_1_quantizer_16_d1),
    .dense_1_quantizer_17    (dense_1_quantizer_17),
    .dense_1_quantizer_17_d1 (dense_1_quantizer_17_d1),
    .dense_1_quantizer_18    (dense_1_quantizer_18),
    .dense_1_quantizer_19    (dense_1_quantizer_19),
    .dense_1_quantizer_19_d1 (dense_1_quantizer_19_d1),
    .dense_1_quantizer_20    (dense_1_quantizer_20),
    .dense_1_quantizer_20_d1 (dense_1_quantizer_20_d1),
    .dense_1_quantizer_21    (dense_1_quantizer_21),
    .dense_1_quantizer_21_d1 (dense_1_quantizer_21_d1),
    .dense_1_quantizer_22    (dense_1_quantizer_22),
    .dense_1_quantizer_22_d1 (dense_1_quantizer_22_d1),
    .dense_1_quantizer_23    (dense_1_quantizer_23),
    .dense_1_quantizer_24    (dense_1_quantizer_24),
    .dense_1_quantizer_24_d1 (dense_1_quantizer_24_d1),
    .dense_1_quantizer_25    (dense_1_quantizer_25),
    .dense_1_quantizer_25_d1 (dense_1_quantizer_25_d1),
    .dense_1_quantizer_26    (dense_1_quantizer_26),
    .dense_1_quantizer_26_d1 (dense_1_quantizer_26_d1),
    .dense_1_quantizer_27    (dense_1_quantizer_27),
    .dense_1_quantizer_27_d1 (dense_1_quantizer_27_d1),
    .dense_1_quantizer_28    (dense_1_quantizer_28),
    .dense_1_quantizer_28_d1 (dense_1_quantizer_28_d1),
    .dense_1_quantizer_29    (dense_1_quantizer_29),
    .dense_1_quantizer_29_d1 (dense_1_quantizer_29_d1),
    .dense_1_quantizer_30    (dense_1_quantizer_30),
    .dense_1_quantizer_31    (dense_1_quantizer_31),
    .dense_1_quantizer_31_d1 (dense_1_quantizer_31_d1),
    .dense_2_1_t13           (dense_2_1_t13),
    .dense_2_3               (dense_2_3),
    .dense_2_9               (dense_2_9),
    .dense_2_12_d1           (dense_2_12_d1),
    .dense_2_14_d1           (dense_2_14_d1),
    .dense_2_0               (dense_2_0),
    .dense_2_2               (dense_2_2),
    .dense_2_4               (dense_2_4),
    .dense_2_5               (dense_2_5),
    .dense_2_6               (dense_2_6),
    .dense_2_7               (dense_2_7),
    .dense_2_8               (dense_2_8),
    .dense_2_10              (dense_2_10),
    .dense_2_11              (dense_2_11),
    .dense_2_13              (dense_2_13),
    .dense_2_15              (dense_2_15)
  );

  jets_small_dense_2_relu layer_dense_2_relu (
    .dense_2_14_d1   (dense_2_14_d1),
    .dense_2_relu_14 (dense_2_relu_14)
  );

  jets_small_dense_2_quantizer layer_dense_2_quantizer (
    .clk                     (clk),
    .dense_2_1_t13           (dense_2_1_t13),
    .dense_2_3               (dense_2_3),
    .dense_2_9               (dense_2_9),
    .dense_2_12_d1           (dense_2_12_d1),
    .dense_2_0               (dense_2_0),
    .dense_2_2               (dense_2_2),
    .dense_2_4               (dense_2_4),
    .dense_2_5               (dense_2_5),
    .dense_2_6               (dense_2_6),
    .dense_2_7               (dense_2_7),
    .dense_2_8               (dense_2_8),
    .dense_2_10              (dense_2_10),
    .dense_2_11              (dense_2_11),
    .dense_2_13              (dense_2_13),
    .dense_2_15              (dense_2_15),
    .dense_2_relu_14         (dense_2_relu_14),
    .dense_2_quantizer_0     (dense_2_quantizer_0),
    .dense_2_quantizer_0_d1  (dense_2_quantizer_0_d1),
    .dense_2_quantizer_1     (dense_2_quantizer_1),
    .dense_2_quantizer_2     (dense_2_quantizer_2),
    .dense_2_quantizer_3     (dense_2_quantizer_3),
    .dense_2_quantizer_4     (dense_2_quantizer_4),
    .dense_2_quantizer_5     (dense_2_quantizer_5),
    .dense_2_quantizer_6     (dense_2_quantizer_6),
    .dense_2_quantizer_7     (dense_2_quantizer_7),
    .dense_2_quantizer_8     (dense_2_quantizer_8),
    .dense_2_quantizer_8_d1  (dense_2_quantizer_8_d1),
    .dense_2_quantizer_9     (dense_2_quantizer_9),
    .dense_2_quantizer_9_d1  (dense_2_quantizer_9_d1),
    .dense_2_quantizer_10    (dense_2_quantizer_10),
    .dense_2_quantizer_10_d1 (dense_2_quantizer_10_d1),
    .dense_2_quantizer_11    (dense_2_quantizer_11),
    .dense_2_quantizer_11_d1 (dense_2_quantizer_11_d1),
    .dense_2_quantizer_12    (dense_2_quantizer_12),
    .dense_2_quantizer_13    (dense_2_quantizer_13),
    .dense_2_quantizer_13_d1 (dense_2_quantizer_13_d1),
    .dense_2_quantizer_14    (dense_2_quantizer_14),
    .dense_2_quantizer_15    (dense_2_quantizer_15),
    .dense_2_quantizer_15_d1 (dense_2_quantizer_15_d1)
  );

  jets_small_logits layer_logits (
    .clk                     (clk),
    .dense_2_quantizer_0     (dense_2_quantizer_0),
    .dense_2_quantizer_0_d1  (dense_2_quantizer_0_d1),
    .dense_2_quantizer_1     (dense_2_quantizer_1),
    .dense_2_quantizer_2     (dense_2_quantizer_2),
    .dense_2_quantizer_3     (dense_2_quantizer_3),
    .dense_2_quantizer_4     (dense_2_quantizer_4),
    .dense_2_quantizer_5     (dense_2_quantizer_5),
    .dense_2_quantizer_6     (dense_2_quantizer_6),
    .dense_2_quantizer_7     (dense_2_quantizer_7),
    .dense_2_quantizer_8     (dense_2_quantizer_8),
    .dense_2_quantizer_8_d1  (dense_2_quantizer_8_d1),
    .dense_2_quantizer_9     (dense_2_quantizer_9),
    .dense_2_quantizer_9_d1  (dense_2_quantizer_9_d1),
    .dense_2_quantizer_10    (dense_2_quantizer_10),
    .dense_2_quantizer_10_d1 (dense_2_quantizer_10_d1),
    .dense_2_quantizer_11    (dense_2_quantizer_11),
    .dense_2_quantizer_11_d1 (dense_2_quantizer_11_d1),
    .dense_2_quantizer_12    (dense_2_quantizer_12),
    .dense_2_quantizer_13    (dense_2_quantizer_13),
    .dense_2_quantizer_13_d1 (dense_2_quantizer_13_d1),
    .dense_2_quantizer_14    (dense_2_quantizer_14),
    .dense_2_quantizer_15    (dense_2_quantizer_15),
    .dense_2_quantizer_15_d1 (dense_2_quantizer_15_d1),
    .logits_4_t37_d1         (logits_4_t37_d1),
    .logits_4_t39_d1         (logits_4_t39_d1),
    .logits_4_t42_d1         (logits_4_t42_d1),
    .logits_4_t45_d1         (logits_4_t45_d1),
    .logits_4_d1             (logits_4_d1)
  );

  // The outputs
  assign logits_g = logits_4_t37_d1;
  assign logits_q = logits_4_t39_d1;
  assign logits_w = logits_4_t42_d1;
  assign logits_z = logits_4_t45_d1;
  assign logits_t = logits_4_d1;

  always @(posedge clk) begin
    if (rst) begin
      valid <= 5'd0;
    end else begin
      valid <= {valid[3:0], in_valid};
    end
  end

endmodule
