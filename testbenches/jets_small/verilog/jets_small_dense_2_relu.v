// Layer dense_2_relu of jets_small, made by Apus 0.1.0 from pipeline 7d1de346f13e0cd9. Do not edit.
// 16 operations in stage 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2_relu (
  input  wire [14:0] dense_2_0,
  input  wire [15:0] dense_2_3,
  input  wire [15:0] dense_2_6,
  input  wire [14:0] dense_2_9,
  input  wire [14:0] dense_2_14,
  input  wire [15:0] dense_2_1,
  input  wire [14:0] dense_2_2,
  input  wire [15:0] dense_2_4,
  input  wire [15:0] dense_2_5,
  input  wire [14:0] dense_2_7,
  input  wire [14:0] dense_2_8,
  input  wire [13:0] dense_2_10,
  input  wire [14:0] dense_2_11,
  input  wire [14:0] dense_2_12,
  input  wire [15:0] dense_2_13,
  input  wire [15:0] dense_2_15,
  output wire [13:0] dense_2_relu_0,
  output wire [14:0] dense_2_relu_1,
  output wire [13:0] dense_2_relu_2,
  output wire [14:0] dense_2_relu_3,
  output wire [14:0] dense_2_relu_4,
  output wire [14:0] dense_2_relu_5,
  output wire [14:0] dense_2_relu_6,
  output wire [13:0] dense_2_relu_7,
  output wire [13:0] dense_2_relu_8,
  output wire [13:0] dense_2_relu_9,
  output wire [12:0] dense_2_relu_10,
  output wire [13:0] dense_2_relu_11,
  output wire [13:0] dense_2_relu_12,
  output wire [14:0] dense_2_relu_13,
  output wire [12:0] dense_2_relu_14,
  output wire [14:0] dense_2_relu_15
);

  // Element 0: ufixed<14,6>
  assign dense_2_relu_0 = dense_2_0[14] ? 14'd0 : dense_2_0[13:0];

  // Element 1: ufixed<15,7>
  assign dense_2_relu_1 = dense_2_1[15] ? 15'd0 : dense_2_1[14:0];

  // Element 2: ufixed<14,6>
  assign dense_2_relu_2 = dense_2_2[14] ? 14'd0 : dense_2_2[13:0];

  // Element 3: ufixed<15,7>
  assign dense_2_relu_3 = dense_2_3[15] ? 15'd0 : dense_2_3[14:0];

  // Element 4: ufixed<15,7>
  assign dense_2_relu_4 = dense_2_4[15] ? 15'd0 : dense_2_4[14:0];

  // Element 5: ufixed<15,7>
  assign dense_2_relu_5 = dense_2_5[15] ? 15'd0 : dense_2_5[14:0];

  // Element 6: ufixed<15,7>
  assign dense_2_relu_6 = dense_2_6[15] ? 15'd0 : dense_2_6[14:0];

  // Element 7: ufixed<14,6>
  assign dense_2_relu_7 = dense_2_7[14] ? 14'd0 : dense_2_7[13:0];

  // Element 8: ufixed<14,6>
  assign dense_2_relu_8 = dense_2_8[14] ? 14'd0 : dense_2_8[13:0];

  // Element 9: ufixed<14,6>
  assign dense_2_relu_9 = dense_2_9[14] ? 14'd0 : dense_2_9[13:0];

  // Element 10: ufixed<13,5>
  assign dense_2_relu_10 = dense_2_10[13] ? 13'd0 : dense_2_10[12:0];

  // Element 11: ufixed<14,6>
  assign dense_2_relu_11 = dense_2_11[14] ? 14'd0 : dense_2_11[13:0];

  // Element 12: ufixed<14,6>
  assign dense_2_relu_12 = dense_2_12[14] ? 14'd0 : dense_2_12[13:0];

  // Element 13: ufixed<15,7>
  assign dense_2_relu_13 = dense_2_13[15] ? 15'd0 : dense_2_13[14:0];

  // Element 14: ufixed<13,5>
  assign dense_2_relu_14 = dense_2_14[14] ? 13'd0 : dense_2_14[12:0];

  // Element 15: ufixed<15,7>
  assign dense_2_relu_15 = dense_2_15[15] ? 15'd0 : dense_2_15[14:0];

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_14[13]
  };

endmodule
