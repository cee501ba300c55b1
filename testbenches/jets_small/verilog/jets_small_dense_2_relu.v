// Layer dense_2_relu of jets_small, made by Apus 0.1.0 from circuit d07e5ae5bed3f7b9. Do not edit.
// 20 operations in stage 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2_relu (
  input  wire        clk,
  input  wire [15:0] dense_2_0,
  input  wire [15:0] dense_2_2,
  input  wire [16:0] dense_2_3,
  input  wire [15:0] dense_2_4,
  input  wire [15:0] dense_2_5,
  input  wire [15:0] dense_2_6,
  input  wire [15:0] dense_2_7,
  input  wire [15:0] dense_2_8,
  input  wire [14:0] dense_2_9,
  input  wire [13:0] dense_2_10,
  input  wire [15:0] dense_2_11,
  input  wire [15:0] dense_2_13,
  input  wire [14:0] dense_2_14,
  input  wire [15:0] dense_2_15,
  input  wire [15:0] dense_2_1,
  input  wire [14:0] dense_2_12,
  output reg  [14:0] dense_2_relu_0_d1,
  output reg  [14:0] dense_2_relu_1_d1,
  output wire [15:0] dense_2_relu_3,
  output reg  [14:0] dense_2_relu_4_d1,
  output reg  [14:0] dense_2_relu_5_d1,
  output reg  [14:0] dense_2_relu_6_d1,
  output reg  [14:0] dense_2_relu_8_d1,
  output reg  [13:0] dense_2_relu_9_d1,
  output wire [12:0] dense_2_relu_10,
  output wire [13:0] dense_2_relu_12,
  output reg  [14:0] dense_2_relu_13_d1,
  output reg  [14:0] dense_2_relu_15_d1,
  output wire [13:0] dense_2_relu_2,
  output reg  [13:0] dense_2_relu_7_d1,
  output reg  [13:0] dense_2_relu_11_d1,
  output wire [12:0] dense_2_relu_14
);

  // Element 0: ufixed<15,7>
  wire [14:0] dense_2_relu_0 = ($signed(16'd0) < $signed(dense_2_0)) ? dense_2_0[14:0] : 15'd0;

  // Element 1: ufixed<15,7>
  wire [14:0] dense_2_relu_1 = ($signed(16'd0) < $signed(dense_2_1)) ? dense_2_1[14:0] : 15'd0;

  // Element 2: ufixed<14,6>
  wire [14:0] dense_2_relu_2_t1 = ($signed(16'd0) < $signed(dense_2_2)) ? dense_2_2[14:0] : 15'd0;

  // Element 3: ufixed<16,8>
  assign dense_2_relu_3 = ($signed(17'd0) < $signed(dense_2_3)) ? dense_2_3[15:0] : 16'd0;

  // Element 4: ufixed<15,7>
  wire [14:0] dense_2_relu_4 = ($signed(16'd0) < $signed(dense_2_4)) ? dense_2_4[14:0] : 15'd0;

  // Element 5: ufixed<15,7>
  wire [14:0] dense_2_relu_5 = ($signed(16'd0) < $signed(dense_2_5)) ? dense_2_5[14:0] : 15'd0;

  // Element 6: ufixed<15,7>
  wire [14:0] dense_2_relu_6 = ($signed(16'd0) < $signed(dense_2_6)) ? dense_2_6[14:0] : 15'd0;

  // Element 7: ufixed<14,6>
  wire [14:0] dense_2_relu_7_t1 = ($signed(16'd0) < $signed(dense_2_7)) ? dense_2_7[14:0] : 15'd0;

  // Element 8: ufixed<15,7>
  wire [14:0] dense_2_relu_8 = ($signed(16'd0) < $signed(dense_2_8)) ? dense_2_8[14:0] : 15'd0;

  // Element 9: ufixed<14,6>
  wire [13:0] dense_2_relu_9 = ($signed(15'd0) < $signed(dense_2_9)) ? dense_2_9[13:0] : 14'd0;

  // Element 10: ufixed<13,5>
  assign dense_2_relu_10 = ($signed(14'd0) < $signed(dense_2_10)) ? dense_2_10[12:0] : 13'd0;

  // Element 11: ufixed<14,6>
  wire [14:0] dense_2_relu_11_t1 = ($signed(16'd0) < $signed(dense_2_11)) ? dense_2_11[14:0] : 15'd0;

  // Element 12: ufixed<14,6>
  assign dense_2_relu_12 = ($signed(15'd0) < $signed(dense_2_12)) ? dense_2_12[13:0] : 14'd0;

  // Element 13: ufixed<15,7>
  wire [14:0] dense_2_relu_13 = ($signed(16'd0) < $signed(dense_2_13)) ? dense_2_13[14:0] : 15'd0;

  // Element 14: ufixed<13,5>
  wire [13:0] dense_2_relu_14_t1 = ($signed(15'd0) < $signed(dense_2_14)) ? dense_2_14[13:0] : 14'd0;

  // Element 15: ufixed<15,7>
  wire [14:0] dense_2_relu_15 = ($signed(16'd0) < $signed(dense_2_15)) ? dense_2_15[14:0] : 15'd0;

  // Element 2: ufixed<14,6>
  assign dense_2_relu_2 = dense_2_relu_2_t1[13:0];

  // Element 7: ufixed<14,6>
  wire [13:0] dense_2_relu_7 = dense_2_relu_7_t1[13:0];

  // Element 11: ufixed<14,6>
  wire [13:0] dense_2_relu_11 = dense_2_relu_11_t1[13:0];

  // Element 14: ufixed<13,5>
  assign dense_2_relu_14 = dense_2_relu_14_t1[12:0];

  always @(posedge clk) begin
    dense_2_relu_0_d1  <= dense_2_relu_0;
    dense_2_relu_1_d1  <= dense_2_relu_1;
    dense_2_relu_4_d1  <= dense_2_relu_4;
    dense_2_relu_5_d1  <= dense_2_relu_5;
    dense_2_relu_6_d1  <= dense_2_relu_6;
    dense_2_relu_8_d1  <= dense_2_relu_8;
    dense_2_relu_9_d1  <= dense_2_relu_9;
    dense_2_relu_13_d1 <= dense_2_relu_13;
    dense_2_relu_15_d1 <= dense_2_relu_15;
    dense_2_relu_7_d1  <= dense_2_relu_7;
    dense_2_relu_11_d1 <= dense_2_relu_11;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_relu_2_t1[14],
    dense_2_relu_7_t1[14],
    dense_2_relu_11_t1[14],
    dense_2_relu_14_t1[13]
  };

endmodule
