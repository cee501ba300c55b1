// Layer dense_1_quantizer of jets_small, made by Apus 0.1.0 from pipeline 7d1de346f13e0cd9. Do not edit.
// 96 operations in stage 1.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_1_quantizer (
  input  wire        clk,
  input  wire [11:0] dense_1_relu_0,
  input  wire [12:0] dense_1_relu_1,
  input  wire [11:0] dense_1_relu_2,
  input  wire [12:0] dense_1_relu_3,
  input  wire [12:0] dense_1_relu_4,
  input  wire [11:0] dense_1_relu_5_d1,
  input  wire [13:0] dense_1_relu_6,
  input  wire [12:0] dense_1_relu_7,
  input  wire [11:0] dense_1_relu_8,
  input  wire [11:0] dense_1_relu_9,
  input  wire [10:0] dense_1_relu_10,
  input  wire [12:0] dense_1_relu_11,
  input  wire [11:0] dense_1_relu_12,
  input  wire [13:0] dense_1_relu_13,
  input  wire [10:0] dense_1_relu_14,
  input  wire [11:0] dense_1_relu_15,
  input  wire [11:0] dense_1_relu_16,
  input  wire [12:0] dense_1_relu_17,
  input  wire [11:0] dense_1_relu_18,
  input  wire [13:0] dense_1_relu_19,
  input  wire [11:0] dense_1_relu_20,
  input  wire [12:0] dense_1_relu_21,
  input  wire [12:0] dense_1_relu_22,
  input  wire [11:0] dense_1_relu_23,
  input  wire [11:0] dense_1_relu_24,
  input  wire [11:0] dense_1_relu_25,
  input  wire [12:0] dense_1_relu_26,
  input  wire [10:0] dense_1_relu_27,
  input  wire [11:0] dense_1_relu_28,
  input  wire [11:0] dense_1_relu_29,
  input  wire [12:0] dense_1_relu_30,
  input  wire [11:0] dense_1_relu_31,
  output reg  [7:0]  dense_1_quantizer_0_d1,
  output reg  [7:0]  dense_1_quantizer_1_d1,
  output reg  [7:0]  dense_1_quantizer_2_d1,
  output reg  [7:0]  dense_1_quantizer_3_d1,
  output reg  [7:0]  dense_1_quantizer_4_d1,
  output reg  [7:0]  dense_1_quantizer_5_d1,
  output reg  [7:0]  dense_1_quantizer_6_d1,
  output reg  [7:0]  dense_1_quantizer_7_d1,
  output reg  [7:0]  dense_1_quantizer_8_d1,
  output reg  [7:0]  dense_1_quantizer_9_d1,
  output reg  [7:0]  dense_1_quantizer_10_d1,
  output reg  [7:0]  dense_1_quantizer_11_d1,
  output reg  [7:0]  dense_1_quantizer_12_d1,
  output reg  [7:0]  dense_1_quantizer_13_d1,
  output reg  [7:0]  dense_1_quantizer_14_d1,
  output reg  [7:0]  dense_1_quantizer_15_d1,
  output reg  [7:0]  dense_1_quantizer_16_d1,
  output reg  [7:0]  dense_1_quantizer_17_d1,
  output reg  [7:0]  dense_1_quantizer_18_d1,
  output reg  [7:0]  dense_1_quantizer_19_d1,
  output reg  [7:0]  dense_1_quantizer_20_d1,
  output reg  [7:0]  dense_1_quantizer_21_d1,
  output reg  [7:0]  dense_1_quantizer_22_d1,
  output reg  [7:0]  dense_1_quantizer_23_d1,
  output reg  [7:0]  dense_1_quantizer_24_d1,
  output reg  [7:0]  dense_1_quantizer_25_d1,
  output reg  [7:0]  dense_1_quantizer_26_d1,
  output reg  [7:0]  dense_1_quantizer_27_d1,
  output reg  [7:0]  dense_1_quantizer_28_d1,
  output reg  [7:0]  dense_1_quantizer_29_d1,
  output reg  [7:0]  dense_1_quantizer_30_d1,
  output reg  [7:0]  dense_1_quantizer_31_d1
);

  // Element 0: ufixed<8,3>
  wire [12:0] dense_1_quantizer_0_t1 = {1'd0, dense_1_relu_0} + 13'd2;
  wire [10:0] dense_1_quantizer_0_t2 = dense_1_quantizer_0_t1[12:2];
  wire [7:0]  dense_1_quantizer_0 = (dense_1_quantizer_0_t2 < 11'd255) ? dense_1_quantizer_0_t2[7:0] : 8'd255;

  // Element 1: ufixed<8,3>
  wire [13:0] dense_1_quantizer_1_t1 = {1'd0, dense_1_relu_1} + 14'd2;
  wire [11:0] dense_1_quantizer_1_t2 = dense_1_quantizer_1_t1[13:2];
  wire [7:0]  dense_1_quantizer_1 = (12'd255 < dense_1_quantizer_1_t2) ? 8'd255 : dense_1_quantizer_1_t2[7:0];

  // Element 2: ufixed<8,3>
  wire [11:0] dense_1_quantizer_2_t1 = dense_1_relu_2 + 12'd2;
  wire [9:0]  dense_1_quantizer_2_t2 = dense_1_quantizer_2_t1[11:2];
  wire [7:0]  dense_1_quantizer_2 = (10'd255 < dense_1_quantizer_2_t2) ? 8'd255 : dense_1_quantizer_2_t2[7:0];

  // Element 3: ufixed<8,3>
  wire [13:0] dense_1_quantizer_3_t1 = {1'd0, dense_1_relu_3} + 14'd2;
  wire [11:0] dense_1_quantizer_3_t2 = dense_1_quantizer_3_t1[13:2];
  wire [7:0]  dense_1_quantizer_3 = (12'd255 < dense_1_quantizer_3_t2) ? 8'd255 : dense_1_quantizer_3_t2[7:0];

  // Element 4: ufixed<8,3>
  wire [13:0] dense_1_quantizer_4_t1 = {1'd0, dense_1_relu_4} + 14'd2;
  wire [11:0] dense_1_quantizer_4_t2 = dense_1_quantizer_4_t1[13:2];
  wire [7:0]  dense_1_quantizer_4 = (12'd255 < dense_1_quantizer_4_t2) ? 8'd255 : dense_1_quantizer_4_t2[7:0];

  // Element 5: ufixed<8,3>
  wire [12:0] dense_1_quantizer_5_t1 = {1'd0, dense_1_relu_5_d1} + 13'd2;
  wire [10:0] dense_1_quantizer_5_t2 = dense_1_quantizer_5_t1[12:2];
  wire [7:0]  dense_1_quantizer_5 = (11'd255 < dense_1_quantizer_5_t2) ? 8'd255 : dense_1_quantizer_5_t2[7:0];

  // Element 6: ufixed<8,3>
  wire [13:0] dense_1_quantizer_6_t1 = dense_1_relu_6 + 14'd2;
  wire [11:0] dense_1_quantizer_6_t2 = dense_1_quantizer_6_t1[13:2];
  wire [7:0]  dense_1_quantizer_6 = (12'd255 < dense_1_quantizer_6_t2) ? 8'd255 : dense_1_quantizer_6_t2[7:0];

  // Element 7: ufixed<8,3>
  wire [12:0] dense_1_quantizer_7_t1 = dense_1_relu_7 + 13'd2;
  wire [10:0] dense_1_quantizer_7_t2 = dense_1_quantizer_7_t1[12:2];
  wire [7:0]  dense_1_quantizer_7 = (11'd255 < dense_1_quantizer_7_t2) ? 8'd255 : dense_1_quantizer_7_t2[7:0];

  // Element 8: ufixed<8,3>
  wire [12:0] dense_1_quantizer_8_t1 = {1'd0, dense_1_relu_8} + 13'd2;
  wire [10:0] dense_1_quantizer_8_t2 = dense_1_quantizer_8_t1[12:2];
  wire [7:0]  dense_1_quantizer_8 = (11'd255 < dense_1_quantizer_8_t2) ? 8'd255 : dense_1_quantizer_8_t2[7:0];

  // Element 9: ufixed<8,3>
  wire [11:0] dense_1_quantizer_9_t1 = dense_1_relu_9 + 12'd2;
  wire [9:0]  dense_1_quantizer_9_t2 = dense_1_quantizer_9_t1[11:2];
  wire [7:0]  dense_1_quantizer_9 = (10'd255 < dense_1_quantizer_9_t2) ? 8'd255 : dense_1_quantizer_9_t2[7:0];

  // Element 10: ufixed<8,3>
  wire [10:0] dense_1_quantizer_10_t1 = dense_1_relu_10 + 11'd2;
  wire [8:0]  dense_1_quantizer_10_t2 = dense_1_quantizer_10_t1[10:2];
  wire [7:0]  dense_1_quantizer_10 = (9'd255 < dense_1_quantizer_10_t2) ? 8'd255 : dense_1_quantizer_10_t2[7:0];

  // Element 11: ufixed<8,3>
  wire [13:0] dense_1_quantizer_11_t1 = {1'd0, dense_1_relu_11} + 14'd2;
  wire [11:0] dense_1_quantizer_11_t2 = dense_1_quantizer_11_t1[13:2];
  wire [7:0]  dense_1_quantizer_11 = (12'd255 < dense_1_quantizer_11_t2) ? 8'd255 : dense_1_quantizer_11_t2[7:0];

  // Element 12: ufixed<8,3>
  wire [11:0] dense_1_quantizer_12_t1 = dense_1_relu_12 + 12'd2;
  wire [9:0]  dense_1_quantizer_12_t2 = dense_1_quantizer_12_t1[11:2];
  wire [7:0]  dense_1_quantizer_12 = (10'd255 < dense_1_quantizer_12_t2) ? 8'd255 : dense_1_quantizer_12_t2[7:0];

  // Element 13: ufixed<8,3>
  wire [13:0] dense_1_quantizer_13_t1 = dense_1_relu_13 + 14'd2;
  wire [11:0] dense_1_quantizer_13_t2 = dense_1_quantizer_13_t1[13:2];
  wire [7:0]  dense_1_quantizer_13 = (12'd255 < dense_1_quantizer_13_t2) ? 8'd255 : dense_1_quantizer_13_t2[7:0];

  // Element 14: ufixed<8,3>
  wire [10:0] dense_1_quantizer_14_t1 = dense_1_relu_14 + 11'd2;
  wire [8:0]  dense_1_quantizer_14_t2 = dense_1_quantizer_14_t1[10:2];
  wire [7:0]  dense_1_quantizer_14 = (9'd255 < dense_1_quantizer_14_t2) ? 8'd255 : dense_1_quantizer_14_t2[7:0];

  // Element 15: ufixed<8,3>
  wire [11:0] dense_1_quantizer_15_t1 = dense_1_relu_15 + 12'd2;
  wire [9:0]  dense_1_quantizer_15_t2 = dense_1_quantizer_15_t1[11:2];
  wire [7:0]  dense_1_quantizer_15 = (10'd255 < dense_1_quantizer_15_t2) ? 8'd255 : dense_1_quantizer_15_t2[7:0];

  // Element 16: ufixed<8,3>
  wire [12:0] dense_1_quantizer_16_t1 = {1'd0, dense_1_relu_16} + 13'd2;
  wire [10:0] dense_1_quantizer_16_t2 = dense_1_quantizer_16_t1[12:2];
  wire [7:0]  dense_1_quantizer_16 = (11'd255 < dense_1_quantizer_16_t2) ? 8'd255 : dense_1_quantizer_16_t2[7:0];

  // Element 17: ufixed<8,3>
  wire [12:0] dense_1_quantizer_17_t1 = dense_1_relu_17 + 13'd2;
  wire [10:0] dense_1_quantizer_17_t2 = dense_1_quantizer_17_t1[12:2];
  wire [7:0]  dense_1_quantizer_17 = (11'd255 < dense_1_quantizer_17_t2) ? 8'd255 : dense_1_quantizer_17_t2[7:0];

  // Element 18: ufixed<8,3>
  wire [11:0] dense_1_quantizer_18_t1 = dense_1_relu_18 + 12'd2;
  wire [9:0]  dense_1_quantizer_18_t2 = dense_1_quantizer_18_t1[11:2];
  wire [7:0]  dense_1_quantizer_18 = (10'd255 < dense_1_quantizer_18_t2) ? 8'd255 : dense_1_quantizer_18_t2[7:0];

  // Element 19: ufixed<8,3>
  wire [14:0] dense_1_quantizer_19_t1 = {1'd0, dense_1_relu_19} + 15'd2;
  wire [12:0] dense_1_quantizer_19_t2 = dense_1_quantizer_19_t1[14:2];
  wire [7:0]  dense_1_quantizer_19 = (13'd255 < dense_1_quantizer_19_t2) ? 8'd255 : dense_1_quantizer_19_t2[7:0];

  // Element 20: ufixed<8,3>
  wire [12:0] dense_1_quantizer_20_t1 = {1'd0, dense_1_relu_20} + 13'd2;
  wire [10:0] dense_1_quantizer_20_t2 = dense_1_quantizer_20_t1[12:2];
  wire [7:0]  dense_1_quantizer_20 = (11'd255 < dense_1_quantizer_20_t2) ? 8'd255 : dense_1_quantizer_20_t2[7:0];

  // Element 21: ufixed<8,3>
  wire [13:0] dense_1_quantizer_21_t1 = {1'd0, dense_1_relu_21} + 14'd2;
  wire [11:0] dense_1_quantizer_21_t2 = dense_1_quantizer_21_t1[13:2];
  wire [7:0]  dense_1_quantizer_21 = (12'd255 < dense_1_quantizer_21_t2) ? 8'd255 : dense_1_quantizer_21_t2[7:0];

  // Element 22: ufixed<8,3>
  wire [12:0] dense_1_quantizer_22_t1 = dense_1_relu_22 + 13'd2;
  wire [10:0] dense_1_quantizer_22_t2 = dense_1_quantizer_22_t1[12:2];
  wire [7:0]  dense_1_quantizer_22 = (11'd255 < dense_1_quantizer_22_t2) ? 8'd255 : dense_1_quantizer_22_t2[7:0];

  // Element 23: ufixed<8,3>
  wire [11:0] dense_1_quantizer_23_t1 = dense_1_relu_23 + 12'd2;
  wire [9:0]  dense_1_quantizer_23_t2 = dense_1_quantizer_23_t1[11:2];
  wire [7:0]  dense_1_quantizer_23 = (10'd255 < dense_1_quantizer_23_t2) ? 8'd255 : dense_1_quantizer_23_t2[7:0];

  // Element 24: ufixed<8,3>
  wire [11:0] dense_1_quantizer_24_t1 = dense_1_relu_24 + 12'd2;
  wire [9:0]  dense_1_quantizer_24_t2 = dense_1_quantizer_24_t1[11:2];
  wire [7:0]  dense_1_quantizer_24 = (10'd255 < dense_1_quantizer_24_t2) ? 8'd255 : dense_1_quantizer_24_t2[7:0];

  // Element 25: ufixed<8,3>
  wire [12:0] dense_1_quantizer_25_t1 = {1'd0, dense_1_relu_25} + 13'd2;
  wire [10:0] dense_1_quantizer_25_t2 = dense_1_quantizer_25_t1[12:2];
  wire [7:0]  dense_1_quantizer_25 = (11'd255 < dense_1_quantizer_25_t2) ? 8'd255 : dense_1_quantizer_25_t2[7:0];

  // Element 26: ufixed<8,3>
  wire [12:0] dense_1_quantizer_26_t1 = dense_1_relu_26 + 13'd2;
  wire [10:0] dense_1_quantizer_26_t2 = dense_1_quantizer_26_t1[12:2];
  wire [7:0]  dense_1_quantizer_26 = (11'd255 < dense_1_quantizer_26_t2) ? 8'd255 : dense_1_quantizer_26_t2[7:0];

  // Element 27: ufixed<8,3>
  wire [10:0] dense_1_quantizer_27_t1 = dense_1_relu_27 + 11'd2;
  wire [8:0]  dense_1_quantizer_27_t2 = dense_1_quantizer_27_t1[10:2];
  wire [7:0]  dense_1_quantizer_27 = (9'd255 < dense_1_quantizer_27_t2) ? 8'd255 : dense_1_quantizer_27_t2[7:0];

  // Element 28: ufixed<8,3>
  wire [12:0] dense_1_quantizer_28_t1 = {1'd0, dense_1_relu_28} + 13'd2;
  wire [10:0] dense_1_quantizer_28_t2 = dense_1_quantizer_28_t1[12:2];
  wire [7:0]  dense_1_quantizer_28 = (11'd255 < dense_1_quantizer_28_t2) ? 8'd255 : dense_1_quantizer_28_t2[7:0];

  // Element 29: ufixed<8,3>
  wire [11:0] dense_1_quantizer_29_t1 = dense_1_relu_29 + 12'd2;
  wire [9:0]  dense_1_quantizer_29_t2 = dense_1_quantizer_29_t1[11:2];
  wire [7:0]  dense_1_quantizer_29 = (10'd255 < dense_1_quantizer_29_t2) ? 8'd255 : dense_1_quantizer_29_t2[7:0];

  // Element 30: ufixed<8,3>
  wire [13:0] dense_1_quantizer_30_t1 = {1'd0, dense_1_relu_30} + 14'd2;
  wire [11:0] dense_1_quantizer_30_t2 = dense_1_quantizer_30_t1[13:2];
  wire [7:0]  dense_1_quantizer_30 = (12'd255 < dense_1_quantizer_30_t2) ? 8'd255 : dense_1_quantizer_30_t2[7:0];

  // Element 31: ufixed<8,3>
  wire [11:0] dense_1_quantizer_31_t1 = dense_1_relu_31 + 12'd2;
  wire [9:0]  dense_1_quantizer_31_t2 = dense_1_quantizer_31_t1[11:2];
  wire [7:0]  dense_1_quantizer_31 = (10'd255 < dense_1_quantizer_31_t2) ? 8'd255 : dense_1_quantizer_31_t2[7:0];

  always @(posedge clk) begin
    dense_1_quantizer_0_d1  <= dense_1_quantizer_0;
    dense_1_quantizer_1_d1  <= dense_1_quantizer_1;
    dense_1_quantizer_2_d1  <= dense_1_quantizer_2;
    dense_1_quantizer_3_d1  <= dense_1_quantizer_3;
    dense_1_quantizer_4_d1  <= dense_1_quantizer_4;
    dense_1_quantizer_5_d1  <= dense_1_quantizer_5;
    dense_1_quantizer_6_d1  <= dense_1_quantizer_6;
    dense_1_quantizer_7_d1  <= dense_1_quantizer_7;
    dense_1_quantizer_8_d1  <= dense_1_quantizer_8;
    dense_1_quantizer_9_d1  <= dense_1_quantizer_9;
    dense_1_quantizer_10_d1 <= dense_1_quantizer_10;
    dense_1_quantizer_11_d1 <= dense_1_quantizer_11;
    dense_1_quantizer_12_d1 <= dense_1_quantizer_12;
    dense_1_quantizer_13_d1 <= dense_1_quantizer_13;
    dense_1_quantizer_14_d1 <= dense_1_quantizer_14;
    dense_1_quantizer_15_d1 <= dense_1_quantizer_15;
    dense_1_quantizer_16_d1 <= dense_1_quantizer_16;
    dense_1_quantizer_17_d1 <= dense_1_quantizer_17;
    dense_1_quantizer_18_d1 <= dense_1_quantizer_18;
    dense_1_quantizer_19_d1 <= dense_1_quantizer_19;
    dense_1_quantizer_20_d1 <= dense_1_quantizer_20;
    dense_1_quantizer_21_d1 <= dense_1_quantizer_21;
    dense_1_quantizer_22_d1 <= dense_1_quantizer_22;
    dense_1_quantizer_23_d1 <= dense_1_quantizer_23;
    dense_1_quantizer_24_d1 <= dense_1_quantizer_24;
    dense_1_quantizer_25_d1 <= dense_1_quantizer_25;
    dense_1_quantizer_26_d1 <= dense_1_quantizer_26;
    dense_1_quantizer_27_d1 <= dense_1_quantizer_27;
    dense_1_quantizer_28_d1 <= dense_1_quantizer_28;
    dense_1_quantizer_29_d1 <= dense_1_quantizer_29;
    dense_1_quantizer_30_d1 <= dense_1_quantizer_30;
    dense_1_quantizer_31_d1 <= dense_1_quantizer_31;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_quantizer_0_t1[1:0],
    dense_1_quantizer_1_t1[1:0],
    dense_1_quantizer_2_t1[1:0],
    dense_1_quantizer_3_t1[1:0],
    dense_1_quantizer_4_t1[1:0],
    dense_1_quantizer_5_t1[1:0],
    dense_1_quantizer_6_t1[1:0],
    dense_1_quantizer_7_t1[1:0],
    dense_1_quantizer_8_t1[1:0],
    dense_1_quantizer_9_t1[1:0],
    dense_1_quantizer_10_t1[1:0],
    dense_1_quantizer_11_t1[1:0],
    dense_1_quantizer_12_t1[1:0],
    dense_1_quantizer_13_t1[1:0],
    dense_1_quantizer_14_t1[1:0],
    dense_1_quantizer_15_t1[1:0],
    dense_1_quantizer_16_t1[1:0],
    dense_1_quantizer_17_t1[1:0],
    dense_1_quantizer_18_t1[1:0],
    dense_1_quantizer_19_t1[1:0],
    dense_1_quantizer_20_t1[1:0],
    dense_1_quantizer_21_t1[1:0],
    dense_1_quantizer_22_t1[1:0],
    dense_1_quantizer_23_t1[1:0],
    dense_1_quantizer_24_t1[1:0],
    dense_1_quantizer_25_t1[1:0],
    dense_1_quantizer_26_t1[1:0],
    dense_1_quantizer_27_t1[1:0],
    dense_1_quantizer_28_t1[1:0],
    dense_1_quantizer_29_t1[1:0],
    dense_1_quantizer_30_t1[1:0],
    dense_1_quantizer_31_t1[1:0]
  };

endmodule
