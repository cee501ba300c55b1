// Layer dense_1_quantizer of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
// 292 operations in stages 0 to 1.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_1_quantizer (
  input  wire        clk,
  input  wire [11:0] dense_1_s45,
  input  wire [12:0] dense_1_2,
  input  wire [13:0] dense_1_3_d1,
  input  wire [14:0] dense_1_6,
  input  wire [13:0] dense_1_7,
  input  wire [12:0] dense_1_s219,
  input  wire [12:0] dense_1_9_d1,
  input  wire [13:0] dense_1_11_d1,
  input  wire [14:0] dense_1_13,
  input  wire [13:0] dense_1_16,
  input  wire [13:0] dense_1_17_d1,
  input  wire [12:0] dense_1_18,
  input  wire [13:0] dense_1_22_d1,
  input  wire [12:0] dense_1_23,
  input  wire [12:0] dense_1_24_d1,
  input  wire [12:0] dense_1_25_d1,
  input  wire [14:0] dense_1_26,
  input  wire [11:0] dense_1_27,
  input  wire [12:0] dense_1_28_d1,
  input  wire [12:0] dense_1_29,
  input  wire [13:0] dense_1_30_d1,
  input  wire [12:0] dense_1_31_d1,
  input  wire [14:0] dense_1_0,
  input  wire [14:0] dense_1_1,
  input  wire [13:0] dense_1_4,
  input  wire [13:0] dense_1_5,
  input  wire [13:0] dense_1_8,
  input  wire [14:0] dense_1_12,
  input  wire [13:0] dense_1_15,
  input  wire [15:0] dense_1_19,
  input  wire [13:0] dense_1_20,
  input  wire [14:0] dense_1_21,
  output wire [7:0]  dense_1_quantizer_0,
  output reg  [7:0]  dense_1_quantizer_0_d1,
  output wire [7:0]  dense_1_quantizer_1,
  output wire [7:0]  dense_1_quantizer_2,
  output reg  [7:0]  dense_1_quantizer_2_d1,
  output wire [7:0]  dense_1_quantizer_3,
  output reg  [7:0]  dense_1_quantizer_3_d1,
  output wire [7:0]  dense_1_quantizer_4,
  output reg  [7:0]  dense_1_quantizer_4_d1,
  output wire [7:0]  dense_1_quantizer_5,
  output reg  [7:0]  dense_1_quantizer_5_d1,
  output wire [7:0]  dense_1_quantizer_6,
  output reg  [7:0]  dense_1_quantizer_6_d1,
  output wire [7:0]  dense_1_quantizer_7,
  output reg  [7:0]  dense_1_quantizer_7_d1,
  output wire [7:0]  dense_1_quantizer_8,
  output reg  [7:0]  dense_1_quantizer_8_d1,
  output wire [7:0]  dense_1_quantizer_9,
  output reg  [7:0]  dense_1_quantizer_9_d1,
  output wire [7:0]  dense_1_quantizer_10,
  output reg  [7:0]  dense_1_quantizer_10_d1,
  output wire [7:0]  dense_1_quantizer_11,
  output reg  [7:0]  dense_1_quantizer_11_d1,
  output wire [7:0]  dense_1_quantizer_12,
  output wire [7:0]  dense_1_quantizer_13,
  output reg  [7:0]  dense_1_quantizer_13_d1,
  output wire [7:0]  dense_1_quantizer_14,
  output reg  [7:0]  dense_1_quantizer_14_d1,
  output wire [7:0]  dense_1_quantizer_15,
  output wire [7:0]  dense_1_quantizer_16,
  output reg  [7:0]  dense_1_quantizer_16_d1,
  output wire [7:0]  dense_1_quantizer_17,
  output reg  [7:0]  dense_1_quantizer_17_d1,
  output wire [7:0]  dense_1_quantizer_18,
  output wire [7:0]  dense_1_quantizer_19,
  output reg  [7:0]  dense_1_quantizer_19_d1,
  output wire [7:0]  dense_1_quantizer_20,
  output reg  [7:0]  dense_1_quantizer_20_d1,
  output wire [7:0]  dense_1_quantizer_21,
  output reg  [7:0]  dense_1_quantizer_21_d1,
  output wire [7:0]  dense_1_quantizer_22,
  output reg  [7:0]  dense_1_quantizer_22_d1,
  output wire [7:0]  dense_1_quantizer_23,
  output wire [7:0]  dense_1_quantizer_24,
  output reg  [7:0]  dense_1_quantizer_24_d1,
  output wire [7:0]  dense_1_quantizer_25,
  output reg  [7:0]  dense_1_quantizer_25_d1,
  output wire [7:0]  dense_1_quantizer_26,
  output reg  [7:0]  dense_1_quantizer_26_d1,
  output wire [7:0]  dense_1_quantizer_27,
  output reg  [7:0]  dense_1_quantizer_27_d1,
  output wire [7:0]  dense_1_quantizer_28,
  output reg  [7:0]  dense_1_quantizer_28_d1,
  output wire [7:0]  dense_1_quantizer_29,
  output reg  [7:0]  dense_1_quantizer_29_d1,
  output wire [7:0]  dense_1_quantizer_30,
  output wire [7:0]  dense_1_quantizer_31,
  output reg  [7:0]  dense_1_quantizer_31_d1
);

  // Element 0: ufixed<8,3>
  wire [13:0] dense_1_quantizer_0_t1 = 14'd10764 - dense_1_0[13:0];
  wire [10:0] dense_1_quantizer_0_t2 = dense_1_quantizer_0_t1[12:2];
  wire [1:0]  dense_1_quantizer_0_t3 = dense_1_quantizer_0_t1[11:10];
  wire        dense_1_quantizer_0_t4 = dense_1_quantizer_0_t3 < 2'd1;
  wire [7:0]  dense_1_quantizer_0_t5 = dense_1_quantizer_0_t1[9:2];
  wire [7:0]  dense_1_quantizer_0_t6 = dense_1_quantizer_0_t4 ? dense_1_quantizer_0_t5 : 8'd255;
  wire        dense_1_quantizer_0_t7 = dense_1_quantizer_0_t2[10];
  assign dense_1_quantizer_0 = dense_1_quantizer_0_t7 ? 8'd0 : dense_1_quantizer_0_t6;

  // Element 1: ufixed<8,3>
  wire [14:0] dense_1_quantizer_1_t1 = 15'd15481 - dense_1_1;
  wire [11:0] dense_1_quantizer_1_t2 = dense_1_quantizer_1_t1[13:2];
  wire [2:0]  dense_1_quantizer_1_t3 = dense_1_quantizer_1_t1[12:10];
  wire        dense_1_quantizer_1_t4 = dense_1_quantizer_1_t3 < 3'd1;
  wire [7:0]  dense_1_quantizer_1_t5 = dense_1_quantizer_1_t1[9:2];
  wire [7:0]  dense_1_quantizer_1_t6 = dense_1_quantizer_1_t4 ? dense_1_quantizer_1_t5 : 8'd255;
  wire        dense_1_quantizer_1_t7 = dense_1_quantizer_1_t2[11];
  assign dense_1_quantizer_1 = dense_1_quantizer_1_t7 ? 8'd0 : dense_1_quantizer_1_t6;

  // Element 2: ufixed<8,3>
  wire [13:0] dense_1_quantizer_2_t1 = ~{1'd0, dense_1_2};
  wire [12:0] dense_1_quantizer_2_t2 = ~dense_1_quantizer_2_t1[12:0];
  wire [12:0] dense_1_quantizer_2_t3 = 13'd3692 - dense_1_quantizer_2_t2;
  wire [10:0] dense_1_quantizer_2_t4 = dense_1_quantizer_2_t3[12:2];
  wire [1:0]  dense_1_quantizer_2_t5 = dense_1_quantizer_2_t3[11:10];
  reg  [1:0]  dense_1_quantizer_2_t5_d1;
  wire        dense_1_quantizer_2_t6 = dense_1_quantizer_2_t5_d1 < 2'd1;
  wire [7:0]  dense_1_quantizer_2_t7 = dense_1_quantizer_2_t3[9:2];
  reg  [7:0]  dense_1_quantizer_2_t7_d1;
  wire [7:0]  dense_1_quantizer_2_t8 = dense_1_quantizer_2_t6 ? dense_1_quantizer_2_t7_d1 : 8'd255;
  wire        dense_1_quantizer_2_t9 = dense_1_quantizer_2_t4[10];
  reg         dense_1_quantizer_2_t9_d1;
  assign dense_1_quantizer_2 = dense_1_quantizer_2_t9_d1 ? 8'd0 : dense_1_quantizer_2_t8;

  // Element 3: ufixed<8,3>
  wire [14:0] dense_1_quantizer_3_t1 = ~{1'd0, dense_1_3_d1};
  wire [13:0] dense_1_quantizer_3_t2 = ~dense_1_quantizer_3_t1[13:0];
  wire [13:0] dense_1_quantizer_3_t3 = 14'd8094 - dense_1_quantizer_3_t2;
  wire [11:0] dense_1_quantizer_3_t4 = dense_1_quantizer_3_t3[13:2];
  wire [2:0]  dense_1_quantizer_3_t5 = dense_1_quantizer_3_t3[12:10];
  wire        dense_1_quantizer_3_t6 = dense_1_quantizer_3_t5 < 3'd1;
  wire [7:0]  dense_1_quantizer_3_t7 = dense_1_quantizer_3_t3[9:2];
  wire [7:0]  dense_1_quantizer_3_t8 = dense_1_quantizer_3_t6 ? dense_1_quantizer_3_t7 : 8'd255;
  wire        dense_1_quantizer_3_t9 = dense_1_quantizer_3_t4[11];
  assign dense_1_quantizer_3 = dense_1_quantizer_3_t9 ? 8'd0 : dense_1_quantizer_3_t8;

  // Element 4: ufixed<8,3>
  wire [14:0] dense_1_quantizer_4_t1 = 15'd11133 - {1'd0, dense_1_4};
  wire [11:0] dense_1_quantizer_4_t2 = dense_1_quantizer_4_t1[13:2];
  wire [2:0]  dense_1_quantizer_4_t3 = dense_1_quantizer_4_t1[12:10];
  wire        dense_1_quantizer_4_t4 = dense_1_quantizer_4_t3 < 3'd1;
  wire [7:0]  dense_1_quantizer_4_t5 = dense_1_quantizer_4_t1[9:2];
  wire [7:0]  dense_1_quantizer_4_t6 = dense_1_quantizer_4_t4 ? dense_1_quantizer_4_t5 : 8'd255;
  wire        dense_1_quantizer_4_t7 = dense_1_quantizer_4_t2[11];
  assign dense_1_quantizer_4 = dense_1_quantizer_4_t7 ? 8'd0 : dense_1_quantizer_4_t6;

  // Element 5: ufixed<8,3>
  wire [13:0] dense_1_quantizer_5_t1 = 14'd4994 - dense_1_5;
  wire [10:0] dense_1_quantizer_5_t2 = dense_1_quantizer_5_t1[12:2];
  wire [1:0]  dense_1_quantizer_5_t3 = dense_1_quantizer_5_t1[11:10];
  wire        dense_1_quantizer_5_t4 = dense_1_quantizer_5_t3 < 2'd1;
  wire [7:0]  dense_1_quantizer_5_t5 = dense_1_quantizer_5_t1[9:2];
  wire [7:0]  dense_1_quantizer_5_t6 = dense_1_quantizer_5_t4 ? dense_1_quantizer_5_t5 : 8'd255;
  wire        dense_1_quantizer_5_t7 = dense_1_quantizer_5_t2[10];
  assign dense_1_quantizer_5 = dense_1_quantizer_5_t7 ? 8'd0 : dense_1_quantizer_5_t6;

  // Element 6: ufixed<8,3>
  wire [15:0] dense_1_quantizer_6_t1 = ~{1'd0, dense_1_6};
  wire [14:0] dense_1_quantizer_6_t2 = ~dense_1_quantizer_6_t1[14:0];
  wire [14:0] dense_1_quantizer_6_t3 = {13'd3739 + dense_1_quantizer_6_t2[14:2], dense_1_quantizer_6_t2[1:0]};
  wire [12:0] dense_1_quantizer_6_t4 = dense_1_quantizer_6_t3[14:2];
  wire [3:0]  dense_1_quantizer_6_t5 = dense_1_quantizer_6_t3[13:10];
  wire        dense_1_quantizer_6_t6 = dense_1_quantizer_6_t5 < 4'd1;
  wire [7:0]  dense_1_quantizer_6_t7 = dense_1_quantizer_6_t3[9:2];
  wire [7:0]  dense_1_quantizer_6_t8 = dense_1_quantizer_6_t6 ? dense_1_quantizer_6_t7 : 8'd255;
  wire        dense_1_quantizer_6_t9 = dense_1_quantizer_6_t4[12];
  assign dense_1_quantizer_6 = dense_1_quantizer_6_t9 ? 8'd0 : dense_1_quantizer_6_t8;

  // Element 7: ufixed<8,3>
  wire [14:0] dense_1_quantizer_7_t1 = ~{1'd0, dense_1_7};
  wire [13:0] dense_1_quantizer_7_t2 = ~dense_1_quantizer_7_t1[13:0];
  wire [13:0] dense_1_quantizer_7_t3 = 14'd8093 - dense_1_quantizer_7_t2;
  wire [11:0] dense_1_quantizer_7_t4 = dense_1_quantizer_7_t3[13:2];
  wire [2:0]  dense_1_quantizer_7_t5 = dense_1_quantizer_7_t3[12:10];
  reg  [2:0]  dense_1_quantizer_7_t5_d1;
  wire        dense_1_quantizer_7_t6 = dense_1_quantizer_7_t5_d1 < 3'd1;
  wire [7:0]  dense_1_quantizer_7_t7 = dense_1_quantizer_7_t3[9:2];
  reg  [7:0]  dense_1_quantizer_7_t7_d1;
  wire [7:0]  dense_1_quantizer_7_t8 = dense_1_quantizer_7_t6 ? dense_1_quantizer_7_t7_d1 : 8'd255;
  wire        dense_1_quantizer_7_t9 = dense_1_quantizer_7_t4[11];
  reg         dense_1_quantizer_7_t9_d1;
  assign dense_1_quantizer_7 = dense_1_quantizer_7_t9_d1 ? 8'd0 : dense_1_quantizer_7_t8;

  // Element 8: ufixed<8,3>
  wire [13:0] dense_1_quantizer_8_t1 = 14'd6272 - dense_1_8;
  wire [10:0] dense_1_quantizer_8_t2 = dense_1_quantizer_8_t1[12:2];
  wire [1:0]  dense_1_quantizer_8_t3 = dense_1_quantizer_8_t1[11:10];
  wire        dense_1_quantizer_8_t4 = dense_1_quantizer_8_t3 < 2'd1;
  wire [7:0]  dense_1_quantizer_8_t5 = dense_1_quantizer_8_t1[9:2];
  wire [7:0]  dense_1_quantizer_8_t6 = dense_1_quantizer_8_t4 ? dense_1_quantizer_8_t5 : 8'd255;
  wire        dense_1_quantizer_8_t7 = dense_1_quantizer_8_t2[10];
  assign dense_1_quantizer_8 = dense_1_quantizer_8_t7 ? 8'd0 : dense_1_quantizer_8_t6;

  // Element 9: ufixed<8,3>
  wire [13:0] dense_1_quantizer_9_t1 = ~{1'd0, dense_1_9_d1};
  wire [12:0] dense_1_quantizer_9_t2 = 13'd5514 - dense_1_quantizer_9_t1[12:0];
  wire [10:0] dense_1_quantizer_9_t3 = dense_1_quantizer_9_t2[12:2];
  wire [1:0]  dense_1_quantizer_9_t4 = dense_1_quantizer_9_t2[11:10];
  wire        dense_1_quantizer_9_t5 = dense_1_quantizer_9_t4 < 2'd1;
  wire [7:0]  dense_1_quantizer_9_t6 = dense_1_quantizer_9_t2[9:2];
  wire [7:0]  dense_1_quantizer_9_t7 = dense_1_quantizer_9_t5 ? dense_1_quantizer_9_t6 : 8'd255;
  wire        dense_1_quantizer_9_t8 = dense_1_quantizer_9_t3[10];
  assign dense_1_quantizer_9 = dense_1_quantizer_9_t8 ? 8'd0 : dense_1_quantizer_9_t7;

  // Element 10: ufixed<8,3>
  wire [12:0] dense_1_quantizer_10_t1 = 13'd3231 - dense_1_s219;
  wire [9:0]  dense_1_quantizer_10_t2 = dense_1_quantizer_10_t1[11:2];
  wire        dense_1_quantizer_10_t3 = dense_1_quantizer_10_t1[10];
  reg         dense_1_quantizer_10_t3_d1;
  wire        dense_1_quantizer_10_t4 = dense_1_quantizer_10_t3_d1 < 1'd1;
  wire [7:0]  dense_1_quantizer_10_t5 = dense_1_quantizer_10_t1[9:2];
  reg  [7:0]  dense_1_quantizer_10_t5_d1;
  wire [7:0]  dense_1_quantizer_10_t6 = dense_1_quantizer_10_t4 ? dense_1_quantizer_10_t5_d1 : 8'd255;
  wire        dense_1_quantizer_10_t7 = dense_1_quantizer_10_t2[9];
  reg         dense_1_quantizer_10_t7_d1;
  assign dense_1_quantizer_10 = dense_1_quantizer_10_t7_d1 ? 8'd0 : dense_1_quantizer_10_t6;

  // Element 11: ufixed<8,3>
  wire [14:0] dense_1_quantizer_11_t1 = ~{1'd0, dense_1_11_d1};
  wire [14:0] dense_1_quantizer_11_t2 = 15'd20758 - dense_1_quantizer_11_t1;
  wire [11:0] dense_1_quantizer_11_t3 = dense_1_quantizer_11_t2[13:2];
  wire [2:0]  dense_1_quantizer_11_t4 = dense_1_quantizer_11_t2[12:10];
  wire        dense_1_quantizer_11_t5 = dense_1_quantizer_11_t4 < 3'd1;
  wire [7:0]  dense_1_quantizer_11_t6 = dense_1_quantizer_11_t2[9:2];
  wire [7:0]  dense_1_quantizer_11_t7 = dense_1_quantizer_11_t5 ? dense_1_quantizer_11_t6 : 8'd255;
  wire        dense_1_quantizer_11_t8 = dense_1_quantizer_11_t3[11];
  assign dense_1_quantizer_11 = dense_1_quantizer_11_t8 ? 8'd0 : dense_1_quantizer_11_t7;

  // Element 12: ufixed<8,3>
  wire [13:0] dense_1_quantizer_12_t1 = 14'd9608 - dense_1_12[13:0];
  wire [10:0] dense_1_quantizer_12_t2 = dense_1_quantizer_12_t1[12:2];
  wire [1:0]  dense_1_quantizer_12_t3 = dense_1_quantizer_12_t1[11:10];
  wire        dense_1_quantizer_12_t4 = dense_1_quantizer_12_t3 < 2'd1;
  wire [7:0]  dense_1_quantizer_12_t5 = dense_1_quantizer_12_t1[9:2];
  wire [7:0]  dense_1_quantizer_12_t6 = dense_1_quantizer_12_t4 ? dense_1_quantizer_12_t5 : 8'd255;
  wire        dense_1_quantizer_12_t7 = dense_1_quantizer_12_t2[10];
  assign dense_1_quantizer_12 = dense_1_quantizer_12_t7 ? 8'd0 : dense_1_quantizer_12_t6;

  // Element 13: ufixed<8,3>
  wire [15:0] dense_1_quantizer_13_t1 = ~{1'd0, dense_1_13};
  wire [14:0] dense_1_quantizer_13_t2 = ~dense_1_quantizer_13_t1[14:0];
  wire [15:0] dense_1_quantizer_13_t3 = 16'd19445 - {1'd0, dense_1_quantizer_13_t2};
  wire [12:0] dense_1_quantizer_13_t4 = dense_1_quantizer_13_t3[14:2];
  wire [3:0]  dense_1_quantizer_13_t5 = dense_1_quantizer_13_t3[13:10];
  wire        dense_1_quantizer_13_t6 = dense_1_quantizer_13_t5 < 4'd1;
  wire [7:0]  dense_1_quantizer_13_t7 = dense_1_quantizer_13_t3[9:2];
  wire [7:0]  dense_1_quantizer_13_t8 = dense_1_quantizer_13_t6 ? dense_1_quantizer_13_t7 : 8'd255;
  wire        dense_1_quantizer_13_t9 = dense_1_quantizer_13_t4[12];
  assign dense_1_quantizer_13 = dense_1_quantizer_13_t9 ? 8'd0 : dense_1_quantizer_13_t8;

  // Element 14: ufixed<8,3>
  wire [11:0] dense_1_quantizer_14_t1 = {dense_1_s45[11:1] - 11'd763, dense_1_s45[0]};
  wire [9:0]  dense_1_quantizer_14_t2 = dense_1_quantizer_14_t1[11:2];
  wire        dense_1_quantizer_14_t3 = dense_1_quantizer_14_t1[10];
  reg         dense_1_quantizer_14_t3_d1;
  wire        dense_1_quantizer_14_t4 = dense_1_quantizer_14_t3_d1 < 1'd1;
  wire [7:0]  dense_1_quantizer_14_t5 = dense_1_quantizer_14_t1[9:2];
  reg  [7:0]  dense_1_quantizer_14_t5_d1;
  wire [7:0]  dense_1_quantizer_14_t6 = dense_1_quantizer_14_t4 ? dense_1_quantizer_14_t5_d1 : 8'd255;
  wire        dense_1_quantizer_14_t7 = dense_1_quantizer_14_t2[9];
  reg         dense_1_quantizer_14_t7_d1;
  assign dense_1_quantizer_14 = dense_1_quantizer_14_t7_d1 ? 8'd0 : dense_1_quantizer_14_t6;

  // Element 15: ufixed<8,3>
  wire [13:0] dense_1_quantizer_15_t1 = 14'd6380 - dense_1_15;
  wire [10:0] dense_1_quantizer_15_t2 = dense_1_quantizer_15_t1[12:2];
  wire [1:0]  dense_1_quantizer_15_t3 = dense_1_quantizer_15_t1[11:10];
  wire        dense_1_quantizer_15_t4 = dense_1_quantizer_15_t3 < 2'd1;
  wire [7:0]  dense_1_quantizer_15_t5 = dense_1_quantizer_15_t1[9:2];
  wire [7:0]  dense_1_quantizer_15_t6 = dense_1_quantizer_15_t4 ? dense_1_quantizer_15_t5 : 8'd255;
  wire        dense_1_quantizer_15_t7 = dense_1_quantizer_15_t2[10];
  assign dense_1_quantizer_15 = dense_1_quantizer_15_t7 ? 8'd0 : dense_1_quantizer_15_t6;

  // Element 16: ufixed<8,3>
  wire [14:0] dense_1_quantizer_16_t1 = ~{1'd0, dense_1_16};
  wire [13:0] dense_1_quantizer_16_t2 = ~dense_1_quantizer_16_t1[13:0];
  wire [13:0] dense_1_quantizer_16_t3 = {13'd5187 + dense_1_quantizer_16_t2[13:1], dense_1_quantizer_16_t2[0]};
  wire [10:0] dense_1_quantizer_16_t4 = dense_1_quantizer_16_t3[12:2];
  wire [1:0]  dense_1_quantizer_16_t5 = dense_1_quantizer_16_t3[11:10];
  wire        dense_1_quantizer_16_t6 = dense_1_quantizer_16_t5 < 2'd1;
  wire [7:0]  dense_1_quantizer_16_t7 = dense_1_quantizer_16_t3[9:2];
  wire [7:0]  dense_1_quantizer_16_t8 = dense_1_quantizer_16_t6 ? dense_1_quantizer_16_t7 : 8'd255;
  wire        dense_1_quantizer_16_t9 = dense_1_quantizer_16_t4[10];
  assign dense_1_quantizer_16 = dense_1_quantizer_16_t9 ? 8'd0 : dense_1_quantizer_16_t8;

  // Element 17: ufixed<8,3>
  wire [14:0] dense_1_quantizer_17_t1 = ~{1'd0, dense_1_17_d1};
  wire [13:0] dense_1_quantizer_17_t2 = ~dense_1_quantizer_17_t1[13:0];
  wire [13:0] dense_1_quantizer_17_t3 = 14'd5747 - dense_1_quantizer_17_t2;
  wire [11:0] dense_1_quantizer_17_t4 = dense_1_quantizer_17_t3[13:2];
  wire [2:0]  dense_1_quantizer_17_t5 = dense_1_quantizer_17_t3[12:10];
  wire        dense_1_quantizer_17_t6 = dense_1_quantizer_17_t5 < 3'd1;
  wire [7:0]  dense_1_quantizer_17_t7 = dense_1_quantizer_17_t3[9:2];
  wire [7:0]  dense_1_quantizer_17_t8 = dense_1_quantizer_17_t6 ? dense_1_quantizer_17_t7 : 8'd255;
  wire        dense_1_quantizer_17_t9 = dense_1_quantizer_17_t4[11];
  assign dense_1_quantizer_17 = dense_1_quantizer_17_t9 ? 8'd0 : dense_1_quantizer_17_t8;

  // Element 18: ufixed<8,3>
  wire [13:0] dense_1_quantizer_18_t1 = ~{1'd0, dense_1_18};
  wire [12:0] dense_1_quantizer_18_t2 = ~dense_1_quantizer_18_t1[12:0];
  wire [12:0] dense_1_quantizer_18_t3 = 13'd3149 - dense_1_quantizer_18_t2;
  wire [10:0] dense_1_quantizer_18_t4 = dense_1_quantizer_18_t3[12:2];
  wire [1:0]  dense_1_quantizer_18_t5 = dense_1_quantizer_18_t3[11:10];
  reg  [1:0]  dense_1_quantizer_18_t5_d1;
  wire        dense_1_quantizer_18_t6 = dense_1_quantizer_18_t5_d1 < 2'd1;
  wire [7:0]  dense_1_quantizer_18_t7 = dense_1_quantizer_18_t3[9:2];
  reg  [7:0]  dense_1_quantizer_18_t7_d1;
  wire [7:0]  dense_1_quantizer_18_t8 = dense_1_quantizer_18_t6 ? dense_1_quantizer_18_t7_d1 : 8'd255;
  wire        dense_1_quantizer_18_t9 = dense_1_quantizer_18_t4[10];
  reg         dense_1_quantizer_18_t9_d1;
  assign dense_1_quantizer_18 = dense_1_quantizer_18_t9_d1 ? 8'd0 : dense_1_quantizer_18_t8;

  // Element 19: ufixed<8,3>
  wire [15:0] dense_1_quantizer_19_t1 = 16'd20545 - dense_1_19;
  wire [12:0] dense_1_quantizer_19_t2 = dense_1_quantizer_19_t1[14:2];
  wire [3:0]  dense_1_quantizer_19_t3 = dense_1_quantizer_19_t1[13:10];
  wire        dense_1_quantizer_19_t4 = dense_1_quantizer_19_t3 < 4'd1;
  wire [7:0]  dense_1_quantizer_19_t5 = dense_1_quantizer_19_t1[9:2];
  wire [7:0]  dense_1_quantizer_19_t6 = dense_1_quantizer_19_t4 ? dense_1_quantizer_19_t5 : 8'd255;
  wire        dense_1_quantizer_19_t7 = dense_1_quantizer_19_t2[12];
  assign dense_1_quantizer_19 = dense_1_quantizer_19_t7 ? 8'd0 : dense_1_quantizer_19_t6;

  // Element 20: ufixed<8,3>
  wire [13:0] dense_1_quantizer_20_t1 = 14'd5373 - dense_1_20;
  wire [10:0] dense_1_quantizer_20_t2 = dense_1_quantizer_20_t1[12:2];
  wire [1:0]  dense_1_quantizer_20_t3 = dense_1_quantizer_20_t1[11:10];
  wire        dense_1_quantizer_20_t4 = dense_1_quantizer_20_t3 < 2'd1;
  wire [7:0]  dense_1_quantizer_20_t5 = dense_1_quantizer_20_t1[9:2];
  wire [7:0]  dense_1_quantizer_20_t6 = dense_1_quantizer_20_t4 ? dense_1_quantizer_20_t5 : 8'd255;
  wire        dense_1_quantizer_20_t7 = dense_1_quantizer_20_t2[10];
  assign dense_1_quantizer_20 = dense_1_quantizer_20_t7 ? 8'd0 : dense_1_quantizer_20_t6;

  // Element 21: ufixed<8,3>
  wire [14:0] dense_1_quantizer_21_t1 = 15'd24610 - dense_1_21;
  wire [11:0] dense_1_quantizer_21_t2 = dense_1_quantizer_21_t1[13:2];
  wire [2:0]  dense_1_quantizer_21_t3 = dense_1_quantizer_21_t1[12:10];
  wire        dense_1_quantizer_21_t4 = dense_1_quantizer_21_t3 < 3'd1;
  wire [7:0]  dense_1_quantizer_21_t5 = dense_1_quantizer_21_t1[9:2];
  wire [7:0]  dense_1_quantizer_21_t6 = dense_1_quantizer_21_t4 ? dense_1_quantizer_21_t5 : 8'd255;
  wire        dense_1_quantizer_21_t7 = dense_1_quantizer_21_t2[11];
  assign dense_1_quantizer_21 = dense_1_quantizer_21_t7 ? 8'd0 : dense_1_quantizer_21_t6;

  // Element 22: ufixed<8,3>
  wire [14:0] dense_1_quantizer_22_t1 = ~{1'd0, dense_1_22_d1};
  wire [13:0] dense_1_quantizer_22_t2 = ~dense_1_quantizer_22_t1[13:0];
  wire [13:0] dense_1_quantizer_22_t3 = {13'd4629 + dense_1_quantizer_22_t2[13:1], dense_1_quantizer_22_t2[0]};
  wire [11:0] dense_1_quantizer_22_t4 = dense_1_quantizer_22_t3[13:2];
  wire [2:0]  dense_1_quantizer_22_t5 = dense_1_quantizer_22_t3[12:10];
  wire        dense_1_quantizer_22_t6 = dense_1_quantizer_22_t5 < 3'd1;
  wire [7:0]  dense_1_quantizer_22_t7 = dense_1_quantizer_22_t3[9:2];
  wire [7:0]  dense_1_quantizer_22_t8 = dense_1_quantizer_22_t6 ? dense_1_quantizer_22_t7 : 8'd255;
  wire        dense_1_quantizer_22_t9 = dense_1_quantizer_22_t4[11];
  assign dense_1_quantizer_22 = dense_1_quantizer_22_t9 ? 8'd0 : dense_1_quantizer_22_t8;

  // Element 23: ufixed<8,3>
  wire [13:0] dense_1_quantizer_23_t1 = ~{1'd0, dense_1_23};
  wire [12:0] dense_1_quantizer_23_t2 = ~dense_1_quantizer_23_t1[12:0];
  wire [12:0] dense_1_quantizer_23_t3 = 13'd3292 - dense_1_quantizer_23_t2;
  wire [10:0] dense_1_quantizer_23_t4 = dense_1_quantizer_23_t3[12:2];
  wire [1:0]  dense_1_quantizer_23_t5 = dense_1_quantizer_23_t3[11:10];
  reg  [1:0]  dense_1_quantizer_23_t5_d1;
  wire        dense_1_quantizer_23_t6 = dense_1_quantizer_23_t5_d1 < 2'd1;
  wire [7:0]  dense_1_quantizer_23_t7 = dense_1_quantizer_23_t3[9:2];
  reg  [7:0]  dense_1_quantizer_23_t7_d1;
  wire [7:0]  dense_1_quantizer_23_t8 = dense_1_quantizer_23_t6 ? dense_1_quantizer_23_t7_d1 : 8'd255;
  wire        dense_1_quantizer_23_t9 = dense_1_quantizer_23_t4[10];
  reg         dense_1_quantizer_23_t9_d1;
  assign dense_1_quantizer_23 = dense_1_quantizer_23_t9_d1 ? 8'd0 : dense_1_quantizer_23_t8;

  // Element 24: ufixed<8,3>
  wire [13:0] dense_1_quantizer_24_t1 = ~{1'd0, dense_1_24_d1};
  wire [12:0] dense_1_quantizer_24_t2 = ~dense_1_quantizer_24_t1[12:0];
  wire [12:0] dense_1_quantizer_24_t3 = {12'd2669 + dense_1_quantizer_24_t2[12:1], dense_1_quantizer_24_t2[0]};
  wire [10:0] dense_1_quantizer_24_t4 = dense_1_quantizer_24_t3[12:2];
  wire [1:0]  dense_1_quantizer_24_t5 = dense_1_quantizer_24_t3[11:10];
  wire        dense_1_quantizer_24_t6 = dense_1_quantizer_24_t5 < 2'd1;
  wire [7:0]  dense_1_quantizer_24_t7 = dense_1_quantizer_24_t3[9:2];
  wire [7:0]  dense_1_quantizer_24_t8 = dense_1_quantizer_24_t6 ? dense_1_quantizer_24_t7 : 8'd255;
  wire        dense_1_quantizer_24_t9 = dense_1_quantizer_24_t4[10];
  assign dense_1_quantizer_24 = dense_1_quantizer_24_t9 ? 8'd0 : dense_1_quantizer_24_t8;

  // Element 25: ufixed<8,3>
  wire [13:0] dense_1_quantizer_25_t1 = ~{1'd0, dense_1_25_d1};
  wire [13:0] dense_1_quantizer_25_t2 = 14'd11000 - dense_1_quantizer_25_t1;
  wire [10:0] dense_1_quantizer_25_t3 = dense_1_quantizer_25_t2[12:2];
  wire [1:0]  dense_1_quantizer_25_t4 = dense_1_quantizer_25_t2[11:10];
  wire        dense_1_quantizer_25_t5 = dense_1_quantizer_25_t4 < 2'd1;
  wire [7:0]  dense_1_quantizer_25_t6 = dense_1_quantizer_25_t2[9:2];
  wire [7:0]  dense_1_quantizer_25_t7 = dense_1_quantizer_25_t5 ? dense_1_quantizer_25_t6 : 8'd255;
  wire        dense_1_quantizer_25_t8 = dense_1_quantizer_25_t3[10];
  assign dense_1_quantizer_25 = dense_1_quantizer_25_t8 ? 8'd0 : dense_1_quantizer_25_t7;

  // Element 26: ufixed<8,3>
  wire [15:0] dense_1_quantizer_26_t1 = ~{1'd0, dense_1_26};
  wire [14:0] dense_1_quantizer_26_t2 = ~dense_1_quantizer_26_t1[14:0];
  wire [15:0] dense_1_quantizer_26_t3 = {11'd1351 + {1'd0, dense_1_quantizer_26_t2[14:5]}, dense_1_quantizer_26_t2[4:0]};
  wire [11:0] dense_1_quantizer_26_t4 = dense_1_quantizer_26_t3[13:2];
  wire [2:0]  dense_1_quantizer_26_t5 = dense_1_quantizer_26_t3[12:10];
  wire        dense_1_quantizer_26_t6 = dense_1_quantizer_26_t5 < 3'd1;
  wire [7:0]  dense_1_quantizer_26_t7 = dense_1_quantizer_26_t3[9:2];
  wire [7:0]  dense_1_quantizer_26_t8 = dense_1_quantizer_26_t6 ? dense_1_quantizer_26_t7 : 8'd255;
  wire        dense_1_quantizer_26_t9 = dense_1_quantizer_26_t4[11];
  assign dense_1_quantizer_26 = dense_1_quantizer_26_t9 ? 8'd0 : dense_1_quantizer_26_t8;

  // Element 27: ufixed<8,3>
  wire [12:0] dense_1_quantizer_27_t1 = ~{1'd0, dense_1_27};
  wire [11:0] dense_1_quantizer_27_t2 = 12'd2690 - dense_1_quantizer_27_t1[11:0];
  wire [9:0]  dense_1_quantizer_27_t3 = dense_1_quantizer_27_t2[11:2];
  wire        dense_1_quantizer_27_t4 = dense_1_quantizer_27_t2[10];
  reg         dense_1_quantizer_27_t4_d1;
  wire        dense_1_quantizer_27_t5 = dense_1_quantizer_27_t4_d1 < 1'd1;
  wire [7:0]  dense_1_quantizer_27_t6 = dense_1_quantizer_27_t2[9:2];
  reg  [7:0]  dense_1_quantizer_27_t6_d1;
  wire [7:0]  dense_1_quantizer_27_t7 = dense_1_quantizer_27_t5 ? dense_1_quantizer_27_t6_d1 : 8'd255;
  wire        dense_1_quantizer_27_t8 = dense_1_quantizer_27_t3[9];
  reg         dense_1_quantizer_27_t8_d1;
  assign dense_1_quantizer_27 = dense_1_quantizer_27_t8_d1 ? 8'd0 : dense_1_quantizer_27_t7;

  // Element 28: ufixed<8,3>
  wire [13:0] dense_1_quantizer_28_t1 = ~{1'd0, dense_1_28_d1};
  wire [12:0] dense_1_quantizer_28_t2 = ~dense_1_quantizer_28_t1[12:0];
  wire [12:0] dense_1_quantizer_28_t3 = {12'd2309 + dense_1_quantizer_28_t2[12:1], dense_1_quantizer_28_t2[0]};
  wire [10:0] dense_1_quantizer_28_t4 = dense_1_quantizer_28_t3[12:2];
  wire [1:0]  dense_1_quantizer_28_t5 = dense_1_quantizer_28_t3[11:10];
  wire        dense_1_quantizer_28_t6 = dense_1_quantizer_28_t5 < 2'd1;
  wire [7:0]  dense_1_quantizer_28_t7 = dense_1_quantizer_28_t3[9:2];
  wire [7:0]  dense_1_quantizer_28_t8 = dense_1_quantizer_28_t6 ? dense_1_quantizer_28_t7 : 8'd255;
  wire        dense_1_quantizer_28_t9 = dense_1_quantizer_28_t4[10];
  assign dense_1_quantizer_28 = dense_1_quantizer_28_t9 ? 8'd0 : dense_1_quantizer_28_t8;

  // Element 29: ufixed<8,3>
  wire [13:0] dense_1_quantizer_29_t1 = ~{1'd0, dense_1_29};
  wire [12:0] dense_1_quantizer_29_t2 = ~dense_1_quantizer_29_t1[12:0];
  wire [12:0] dense_1_quantizer_29_t3 = 13'd3548 - dense_1_quantizer_29_t2;
  wire [10:0] dense_1_quantizer_29_t4 = dense_1_quantizer_29_t3[12:2];
  wire [1:0]  dense_1_quantizer_29_t5 = dense_1_quantizer_29_t3[11:10];
  reg  [1:0]  dense_1_quantizer_29_t5_d1;
  wire        dense_1_quantizer_29_t6 = dense_1_quantizer_29_t5_d1 < 2'd1;
  wire [7:0]  dense_1_quantizer_29_t7 = dense_1_quantizer_29_t3[9:2];
  reg  [7:0]  dense_1_quantizer_29_t7_d1;
  wire [7:0]  dense_1_quantizer_29_t8 = dense_1_quantizer_29_t6 ? dense_1_quantizer_29_t7_d1 : 8'd255;
  wire        dense_1_quantizer_29_t9 = dense_1_quantizer_29_t4[10];
  reg         dense_1_quantizer_29_t9_d1;
  assign dense_1_quantizer_29 = dense_1_quantizer_29_t9_d1 ? 8'd0 : dense_1_quantizer_29_t8;

  // Element 30: ufixed<8,3>
  wire [14:0] dense_1_quantizer_30_t1 = ~{1'd0, dense_1_30_d1};
  wire [13:0] dense_1_quantizer_30_t2 = ~dense_1_quantizer_30_t1[13:0];
  wire [13:0] dense_1_quantizer_30_t3 = 14'd9599 - dense_1_quantizer_30_t2;
  wire [11:0] dense_1_quantizer_30_t4 = dense_1_quantizer_30_t3[13:2];
  wire [2:0]  dense_1_quantizer_30_t5 = dense_1_quantizer_30_t3[12:10];
  wire        dense_1_quantizer_30_t6 = dense_1_quantizer_30_t5 < 3'd1;
  wire [7:0]  dense_1_quantizer_30_t7 = dense_1_quantizer_30_t3[9:2];
  wire [7:0]  dense_1_quantizer_30_t8 = dense_1_quantizer_30_t6 ? dense_1_quantizer_30_t7 : 8'd255;
  wire        dense_1_quantizer_30_t9 = dense_1_quantizer_30_t4[11];
  assign dense_1_quantizer_30 = dense_1_quantizer_30_t9 ? 8'd0 : dense_1_quantizer_30_t8;

  // Element 31: ufixed<8,3>
  wire [13:0] dense_1_quantizer_31_t1 = ~{1'd0, dense_1_31_d1};
  wire [12:0] dense_1_quantizer_31_t2 = ~dense_1_quantizer_31_t1[12:0];
  wire [12:0] dense_1_quantizer_31_t3 = 13'd3808 - dense_1_quantizer_31_t2;
  wire [10:0] dense_1_quantizer_31_t4 = dense_1_quantizer_31_t3[12:2];
  wire [1:0]  dense_1_quantizer_31_t5 = dense_1_quantizer_31_t3[11:10];
  wire        dense_1_quantizer_31_t6 = dense_1_quantizer_31_t5 < 2'd1;
  wire [7:0]  dense_1_quantizer_31_t7 = dense_1_quantizer_31_t3[9:2];
  wire [7:0]  dense_1_quantizer_31_t8 = dense_1_quantizer_31_t6 ? dense_1_quantizer_31_t7 : 8'd255;
  wire        dense_1_quantizer_31_t9 = dense_1_quantizer_31_t4[10];
  assign dense_1_quantizer_31 = dense_1_quantizer_31_t9 ? 8'd0 : dense_1_quantizer_31_t8;

  always @(posedge clk) begin
    dense_1_quantizer_0_d1     <= dense_1_quantizer_0;
    dense_1_quantizer_2_t5_d1  <= dense_1_quantizer_2_t5;
    dense_1_quantizer_2_t7_d1  <= dense_1_quantizer_2_t7;
    dense_1_quantizer_2_t9_d1  <= dense_1_quantizer_2_t9;
    dense_1_quantizer_2_d1     <= dense_1_quantizer_2;
    dense_1_quantizer_3_d1     <= dense_1_quantizer_3;
    dense_1_quantizer_4_d1     <= dense_1_quantizer_4;
    dense_1_quantizer_5_d1     <= dense_1_quantizer_5;
    dense_1_quantizer_6_d1     <= dense_1_quantizer_6;
    dense_1_quantizer_7_t5_d1  <= dense_1_quantizer_7_t5;
    dense_1_quantizer_7_t7_d1  <= dense_1_quantizer_7_t7;
    dense_1_quantizer_7_t9_d1  <= dense_1_quantizer_7_t9;
    dense_1_quantizer_7_d1     <= dense_1_quantizer_7;
    dense_1_quantizer_8_d1     <= dense_1_quantizer_8;
    dense_1_quantizer_9_d1     <= dense_1_quantizer_9;
    dense_1_quantizer_10_t3_d1 <= dense_1_quantizer_10_t3;
    dense_1_quantizer_10_t5_d1 <= dense_1_quantizer_10_t5;
    dense_1_quantizer_10_t7_d1 <= dense_1_quantizer_10_t7;
    dense_1_quantizer_10_d1    <= dense_1_quantizer_10;
    dense_1_quantizer_11_d1    <= dense_1_quantizer_11;
    dense_1_quantizer_13_d1    <= dense_1_quantizer_13;
    dense_1_quantizer_14_t3_d1 <= dense_1_quantizer_14_t3;
    dense_1_quantizer_14_t5_d1 <= dense_1_quantizer_14_t5;
    dense_1_quantizer_14_t7_d1 <= dense_1_quantizer_14_t7;
    dense_1_quantizer_14_d1    <= dense_1_quantizer_14;
    dense_1_quantizer_16_d1    <= dense_1_quantizer_16;
    dense_1_quantizer_17_d1    <= dense_1_quantizer_17;
    dense_1_quantizer_18_t5_d1 <= dense_1_quantizer_18_t5;
    dense_1_quantizer_18_t7_d1 <= dense_1_quantizer_18_t7;
    dense_1_quantizer_18_t9_d1 <= dense_1_quantizer_18_t9;
    dense_1_quantizer_19_d1    <= dense_1_quantizer_19;
    dense_1_quantizer_20_d1    <= dense_1_quantizer_20;
    dense_1_quantizer_21_d1    <= dense_1_quantizer_21;
    dense_1_quantizer_22_d1    <= dense_1_quantizer_22;
    dense_1_quantizer_23_t5_d1 <= dense_1_quantizer_23_t5;
    dense_1_quantizer_23_t7_d1 <= dense_1_quantizer_23_t7;
    dense_1_quantizer_23_t9_d1 <= dense_1_quantizer_23_t9;
    dense_1_quantizer_24_d1    <= dense_1_quantizer_24;
    dense_1_quantizer_25_d1    <= dense_1_quantizer_25;
    dense_1_quantizer_26_d1    <= dense_1_quantizer_26;
    dense_1_quantizer_27_t4_d1 <= dense_1_quantizer_27_t4;
    dense_1_quantizer_27_t6_d1 <= dense_1_quantizer_27_t6;
    dense_1_quantizer_27_t8_d1 <= dense_1_quantizer_27_t8;
    dense_1_quantizer_27_d1    <= dense_1_quantizer_27;
    dense_1_quantizer_28_d1    <= dense_1_quantizer_28;
    dense_1_quantizer_29_t5_d1 <= dense_1_quantizer_29_t5;
    dense_1_quantizer_29_t7_d1 <= dense_1_quantizer_29_t7;
    dense_1_quantizer_29_t9_d1 <= dense_1_quantizer_29_t9;
    dense_1_quantizer_29_d1    <= dense_1_quantizer_29;
    dense_1_quantizer_31_d1    <= dense_1_quantizer_31;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_0[14],
    dense_1_12[14],
    dense_1_quantizer_0_t1[13],
    dense_1_quantizer_0_t1[1:0],
    dense_1_quantizer_0_t2[9:0],
    dense_1_quantizer_1_t1[14],
    dense_1_quantizer_1_t1[1:0],
    dense_1_quantizer_1_t2[10:0],
    dense_1_quantizer_2_t1[13],
    dense_1_quantizer_2_t3[1:0],
    dense_1_quantizer_2_t4[9:0],
    dense_1_quantizer_3_t1[14],
    dense_1_quantizer_3_t3[1:0],
    dense_1_quantizer_3_t4[10:0],
    dense_1_quantizer_4_t1[14],
    dense_1_quantizer_4_t1[1:0],
    dense_1_quantizer_4_t2[10:0],
    dense_1_quantizer_5_t1[13],
    dense_1_quantizer_5_t1[1:0],
    dense_1_quantizer_5_t2[9:0],
    dense_1_quantizer_6_t1[15],
    dense_1_quantizer_6_t3[1:0],
    dense_1_quantizer_6_t4[11:0],
    dense_1_quantizer_7_t1[14],
    dense_1_quantizer_7_t3[1:0],
    dense_1_quantizer_7_t4[10:0],
    dense_1_quantizer_8_t1[13],
    dense_1_quantizer_8_t1[1:0],
    dense_1_quantizer_8_t2[9:0],
    dense_1_quantizer_9_t1[13],
    dense_1_quantizer_9_t2[1:0],
    dense_1_quantizer_9_t3[9:0],
    dense_1_quantizer_10_t1[12],
    dense_1_quantizer_10_t1[1:0],
    dense_1_quantizer_10_t2[8:0],
    dense_1_quantizer_11_t2[14],
    dense_1_quantizer_11_t2[1:0],
    dense_1_quantizer_11_t3[10:0],
    dense_1_quantizer_12_t1[13],
    dense_1_quantizer_12_t1[1:0],
    dense_1_quantizer_12_t2[9:0],
    dense_1_quantizer_13_t1[15],
    dense_1_quantizer_13_t3[15],
    dense_1_quantizer_13_t3[1:0],
    dense_1_quantizer_13_t4[11:0],
    dense_1_quantizer_14_t1[1:0],
    dense_1_quantizer_14_t2[8:0],
    dense_1_quantizer_15_t1[13],
    dense_1_quantizer_15_t1[1:0],
    dense_1_quantizer_15_t2[9:0],
    dense_1_quantizer_16_t1[14],
    dense_1_quantizer_16_t3[13],
    dense_1_quantizer_16_t3[1:0],
    dense_1_quantizer_16_t4[9:0],
    dense_1_quantizer_17_t1[14],
    dense_1_quantizer_17_t3[1:0],
    dense_1_quantizer_17_t4[10:0],
    dense_1_quantizer_18_t1[13],
    dense_1_quantizer_18_t3[1:0],
    dense_1_quantizer_18_t4[9:0],
    dense_1_quantizer_19_t1[15],
    dense_1_quantizer_19_t1[1:0],
    dense_1_quantizer_19_t2[11:0],
    dense_1_quantizer_20_t1[13],
    dense_1_quantizer_20_t1[1:0],
    dense_1_quantizer_20_t2[9:0],
    dense_1_quantizer_21_t1[14],
    dense_1_quantizer_21_t1[1:0],
    dense_1_quantizer_21_t2[10:0],
    dense_1_quantizer_22_t1[14],
    dense_1_quantizer_22_t3[1:0],
    dense_1_quantizer_22_t4[10:0],
    dense_1_quantizer_23_t1[13],
    dense_1_quantizer_23_t3[1:0],
    dense_1_quantizer_23_t4[9:0],
    dense_1_quantizer_24_t1[13],
    dense_1_quantizer_24_t3[1:0],
    dense_1_quantizer_24_t4[9:0],
    dense_1_quantizer_25_t2[13],
    dense_1_quantizer_25_t2[1:0],
    dense_1_quantizer_25_t3[9:0],
    dense_1_quantizer_26_t1[15],
    dense_1_quantizer_26_t3[15:14],
    dense_1_quantizer_26_t3[1:0],
    dense_1_quantizer_26_t4[10:0],
    dense_1_quantizer_27_t1[12],
    dense_1_quantizer_27_t2[1:0],
    dense_1_quantizer_27_t3[8:0],
    dense_1_quantizer_28_t1[13],
    dense_1_quantizer_28_t3[1:0],
    dense_1_quantizer_28_t4[9:0],
    dense_1_quantizer_29_t1[13],
    dense_1_quantizer_29_t3[1:0],
    dense_1_quantizer_29_t4[9:0],
    dense_1_quantizer_30_t1[14],
    dense_1_quantizer_30_t3[1:0],
    dense_1_quantizer_30_t4[10:0],
    dense_1_quantizer_31_t1[13],
    dense_1_quantizer_31_t3[1:0],
    dense_1_quantizer_31_t4[9:0]
  };

endmodule
