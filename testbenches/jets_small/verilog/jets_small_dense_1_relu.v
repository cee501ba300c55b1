// Layer dense_1_relu of jets_small, made by Apus 0.1.0 from pipeline 7d1de346f13e0cd9. Do not edit.
// 32 operations in stages 0 to 1.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_1_relu (
  input  wire        clk,
  input  wire [12:0] dense_1_5,
  input  wire [12:0] dense_1_2_d1,
  input  wire [14:0] dense_1_6,
  input  wire [13:0] dense_1_7,
  input  wire [12:0] dense_1_9,
  input  wire [11:0] dense_1_10,
  input  wire [12:0] dense_1_12,
  input  wire [14:0] dense_1_13,
  input  wire [11:0] dense_1_14_d1,
  input  wire [12:0] dense_1_15,
  input  wire [13:0] dense_1_17,
  input  wire [12:0] dense_1_18_d1,
  input  wire [13:0] dense_1_22,
  input  wire [12:0] dense_1_23,
  input  wire [12:0] dense_1_24,
  input  wire [14:0] dense_1_26,
  input  wire [11:0] dense_1_27_d1,
  input  wire [12:0] dense_1_29,
  input  wire [12:0] dense_1_31_d1,
  input  wire [12:0] dense_1_0,
  input  wire [13:0] dense_1_1,
  input  wire [13:0] dense_1_3,
  input  wire [13:0] dense_1_4,
  input  wire [12:0] dense_1_8,
  input  wire [13:0] dense_1_11,
  input  wire [12:0] dense_1_16,
  input  wire [14:0] dense_1_19,
  input  wire [12:0] dense_1_20,
  input  wire [13:0] dense_1_21,
  input  wire [12:0] dense_1_25,
  input  wire [12:0] dense_1_28,
  input  wire [13:0] dense_1_30,
  output wire [11:0] dense_1_relu_0,
  output wire [12:0] dense_1_relu_1,
  output wire [11:0] dense_1_relu_2,
  output wire [12:0] dense_1_relu_3,
  output wire [12:0] dense_1_relu_4,
  output reg  [11:0] dense_1_relu_5_d1,
  output wire [13:0] dense_1_relu_6,
  output wire [12:0] dense_1_relu_7,
  output wire [11:0] dense_1_relu_8,
  output wire [11:0] dense_1_relu_9,
  output wire [10:0] dense_1_relu_10,
  output wire [12:0] dense_1_relu_11,
  output wire [11:0] dense_1_relu_12,
  output wire [13:0] dense_1_relu_13,
  output wire [10:0] dense_1_relu_14,
  output wire [11:0] dense_1_relu_15,
  output wire [11:0] dense_1_relu_16,
  output wire [12:0] dense_1_relu_17,
  output wire [11:0] dense_1_relu_18,
  output wire [13:0] dense_1_relu_19,
  output wire [11:0] dense_1_relu_20,
  output wire [12:0] dense_1_relu_21,
  output wire [12:0] dense_1_relu_22,
  output wire [11:0] dense_1_relu_23,
  output wire [11:0] dense_1_relu_24,
  output wire [11:0] dense_1_relu_25,
  output wire [12:0] dense_1_relu_26,
  output wire [10:0] dense_1_relu_27,
  output wire [11:0] dense_1_relu_28,
  output wire [11:0] dense_1_relu_29,
  output wire [12:0] dense_1_relu_30,
  output wire [11:0] dense_1_relu_31
);

  // Element 0: ufixed<12,5>
  assign dense_1_relu_0 = dense_1_0[12] ? 12'd0 : dense_1_0[11:0];

  // Element 1: ufixed<13,6>
  assign dense_1_relu_1 = dense_1_1[13] ? 13'd0 : dense_1_1[12:0];

  // Element 2: ufixed<12,5>
  assign dense_1_relu_2 = dense_1_2_d1[12] ? 12'd0 : dense_1_2_d1[11:0];

  // Element 3: ufixed<13,6>
  assign dense_1_relu_3 = dense_1_3[13] ? 13'd0 : dense_1_3[12:0];

  // Element 4: ufixed<13,6>
  assign dense_1_relu_4 = dense_1_4[13] ? 13'd0 : dense_1_4[12:0];

  // Element 5: ufixed<12,5>
  wire [11:0] dense_1_relu_5 = dense_1_5[12] ? 12'd0 : dense_1_5[11:0];

  // Element 6: ufixed<14,7>
  assign dense_1_relu_6 = dense_1_6[14] ? 14'd0 : dense_1_6[13:0];

  // Element 7: ufixed<13,6>
  assign dense_1_relu_7 = dense_1_7[13] ? 13'd0 : dense_1_7[12:0];

  // Element 8: ufixed<12,5>
  assign dense_1_relu_8 = dense_1_8[12] ? 12'd0 : dense_1_8[11:0];

  // Element 9: ufixed<12,5>
  assign dense_1_relu_9 = dense_1_9[12] ? 12'd0 : dense_1_9[11:0];

  // Element 10: ufixed<11,4>
  assign dense_1_relu_10 = dense_1_10[11] ? 11'd0 : dense_1_10[10:0];

  // Element 11: ufixed<13,6>
  assign dense_1_relu_11 = dense_1_11[13] ? 13'd0 : dense_1_11[12:0];

  // Element 12: ufixed<12,5>
  assign dense_1_relu_12 = dense_1_12[12] ? 12'd0 : dense_1_12[11:0];

  // Element 13: ufixed<14,7>
  assign dense_1_relu_13 = dense_1_13[14] ? 14'd0 : dense_1_13[13:0];

  // Element 14: ufixed<11,4>
  assign dense_1_relu_14 = dense_1_14_d1[11] ? 11'd0 : dense_1_14_d1[10:0];

  // Element 15: ufixed<12,5>
  assign dense_1_relu_15 = dense_1_15[12] ? 12'd0 : dense_1_15[11:0];

  // Element 16: ufixed<12,5>
  assign dense_1_relu_16 = dense_1_16[12] ? 12'd0 : dense_1_16[11:0];

  // Element 17: ufixed<13,6>
  assign dense_1_relu_17 = dense_1_17[13] ? 13'd0 : dense_1_17[12:0];

  // Element 18: ufixed<12,5>
  assign dense_1_relu_18 = dense_1_18_d1[12] ? 12'd0 : dense_1_18_d1[11:0];

  // Element 19: ufixed<14,7>
  assign dense_1_relu_19 = dense_1_19[14] ? 14'd0 : dense_1_19[13:0];

  // Element 20: ufixed<12,5>
  assign dense_1_relu_20 = dense_1_20[12] ? 12'd0 : dense_1_20[11:0];

  // Element 21: ufixed<13,6>
  assign dense_1_relu_21 = dense_1_21[13] ? 13'd0 : dense_1_21[12:0];

  // Element 22: ufixed<13,6>
  assign dense_1_relu_22 = dense_1_22[13] ? 13'd0 : dense_1_22[12:0];

  // Element 23: ufixed<12,5>
  assign dense_1_relu_23 = dense_1_23[12] ? 12'd0 : dense_1_23[11:0];

  // Element 24: ufixed<12,5>
  assign dense_1_relu_24 = dense_1_24[12] ? 12'd0 : dense_1_24[11:0];

  // Element 25: ufixed<12,5>
  assign dense_1_relu_25 = dense_1_25[12] ? 12'd0 : dense_1_25[11:0];

  // Element 26: ufixed<13,6>
  assign dense_1_relu_26 = dense_1_26[14] ? 13'd0 : dense_1_26[12:0];

  // Element 27: ufixed<11,4>
  assign dense_1_relu_27 = dense_1_27_d1[11] ? 11'd0 : dense_1_27_d1[10:0];

  // Element 28: ufixed<12,5>
  assign dense_1_relu_28 = dense_1_28[12] ? 12'd0 : dense_1_28[11:0];

  // Element 29: ufixed<12,5>
  assign dense_1_relu_29 = dense_1_29[12] ? 12'd0 : dense_1_29[11:0];

  // Element 30: ufixed<13,6>
  assign dense_1_relu_30 = dense_1_30[13] ? 13'd0 : dense_1_30[12:0];

  // Element 31: ufixed<12,5>
  assign dense_1_relu_31 = dense_1_31_d1[12] ? 12'd0 : dense_1_31_d1[11:0];

  always @(posedge clk) begin
    dense_1_relu_5_d1 <= dense_1_relu_5;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_26[13]
  };

endmodule
