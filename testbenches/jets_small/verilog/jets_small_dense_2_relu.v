// Layer dense_2_relu of jets_small, made by Apus 0.1.0 from pipeline 66a0435ca87302eb. Do not edit.
// 16 operations in stages 3 to 4.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2_relu (
  input  wire        clk,
  input  wire [14:0] dense_2_14,
  input  wire [14:0] dense_2_0_d1,
  input  wire [15:0] dense_2_1,
  input  wire [14:0] dense_2_2,
  input  wire [15:0] dense_2_3,
  input  wire [15:0] dense_2_4,
  input  wire [15:0] dense_2_5_d1,
  input  wire [15:0] dense_2_6,
  input  wire [14:0] dense_2_7_d1,
  input  wire [14:0] dense_2_8,
  input  wire [14:0] dense_2_9_d1,
  input  wire [13:0] dense_2_10,
  input  wire [14:0] dense_2_11_d1,
  input  wire [14:0] dense_2_12_d1,
  input  wire [15:0] dense_2_13_d1,
  input  wire [15:0] dense_2_15,
  output wire [13:0] dense_2_relu_0,
  output reg  [14:0] dense_2_relu_1_d1,
  output reg  [13:0] dense_2_relu_2_d1,
  output wire [14:0] dense_2_relu_3,
  output wire [14:0] dense_2_relu_4,
  output wire [14:0] dense_2_relu_5,
  output wire [14:0] dense_2_relu_6,
  output wire [13:0] dense_2_relu_7,
  output reg  [13:0] dense_2_relu_8_d1,
  output wire [13:0] dense_2_relu_9,
  output reg  [12:0] dense_2_relu_10_d1,
  output wire [13:0] dense_2_relu_11,
  output wire [13:0] dense_2_relu_12,
  output wire [14:0] dense_2_relu_13,
  output reg  [12:0] dense_2_relu_14_d1,
  output wire [14:0] dense_2_relu_15
);

  // Element 0: ufixed<14,6>
  assign dense_2_relu_0 = dense_2_0_d1[14] ? 14'd0 : dense_2_0_d1[13:0];

  // Element 1: ufixed<15,7>
  wire [14:0] dense_2_relu_1 = dense_2_1[15] ? 15'd0 : dense_2_1[14:0];

  // Element 2: ufixed<14,6>
  wire [13:0] dense_2_relu_2 = dense_2_2[14] ? 14'd0 : dense_2_2[13:0];

  // Element 3: ufixed<15,7>
  assign dense_2_relu_3 = dense_2_3[15] ? 15'd0 : dense_2_3[14:0];

  // Element 4: ufixed<15,7>
  assign dense_2_relu_4 = dense_2_4[15] ? 15'd0 : dense_2_4[14:0];

  // Element 5: ufixed<15,7>
  assign dense_2_relu_5 = dense_2_5_d1[15] ? 15'd0 : dense_2_5_d1[14:0];

  // Element 6: ufixed<15,7>
  assign dense_2_relu_6 = dense_2_6[15] ? 15'd0 : dense_2_6[14:0];

  // Element 7: ufixed<14,6>
  assign dense_2_relu_7 = dense_2_7_d1[14] ? 14'd0 : dense_2_7_d1[13:0];

  // Element 8: ufixed<14,6>
  wire [13:0] dense_2_relu_8 = dense_2_8[14] ? 14'd0 : dense_2_8[13:0];

  // Element 9: ufixed<14,6>
  assign dense_2_relu_9 = dense_2_9_d1[14] ? 14'd0 : dense_2_9_d1[13:0];

  // Element 10: ufixed<13,5>
  wire [12:0] dense_2_relu_10 = dense_2_10[13] ? 13'd0 : dense_2_10[12:0];

  // Element 11: ufixed<14,6>
  assign dense_2_relu_11 = dense_2_11_d1[14] ? 14'd0 : dense_2_11_d1[13:0];

  // Element 12: ufixed<14,6>
  assign dense_2_relu_12 = dense_2_12_d1[14] ? 14'd0 : dense_2_12_d1[13:0];

  // Element 13: ufixed<15,7>
  assign dense_2_relu_13 = dense_2_13_d1[15] ? 15'd0 : dense_2_13_d1[14:0];

  // Element 14: ufixed<13,5>
  wire [12:0] dense_2_relu_14 = dense_2_14[14] ? 13'd0 : dense_2_14[12:0];

  // Element 15: ufixed<15,7>
  assign dense_2_relu_15 = dense_2_15[15] ? 15'd0 : dense_2_15[14:0];

  always @(posedge clk) begin
    dense_2_relu_1_d1  <= dense_2_relu_1;
    dense_2_relu_2_d1  <= dense_2_relu_2;
    dense_2_relu_8_d1  <= dense_2_relu_8;
    dense_2_relu_10_d1 <= dense_2_relu_10;
    dense_2_relu_14_d1 <= dense_2_relu_14;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_14[13]
  };

endmodule
