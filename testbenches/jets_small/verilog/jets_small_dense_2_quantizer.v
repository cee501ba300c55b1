// Layer dense_2_quantizer of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
// 131 operations in stage 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2_quantizer (
  input  wire        clk,
  input  wire [15:0] dense_2_1_t13,
  input  wire [15:0] dense_2_3,
  input  wire [15:0] dense_2_9,
  input  wire [14:0] dense_2_12_d1,
  input  wire [15:0] dense_2_0,
  input  wire [16:0] dense_2_2,
  input  wire [16:0] dense_2_4,
  input  wire [16:0] dense_2_5,
  input  wire [16:0] dense_2_6,
  input  wire [16:0] dense_2_7,
  input  wire [15:0] dense_2_8,
  input  wire [14:0] dense_2_10,
  input  wire [15:0] dense_2_11,
  input  wire [16:0] dense_2_13,
  input  wire [17:0] dense_2_15,
  input  wire [12:0] dense_2_relu_14,
  output wire [7:0]  dense_2_quantizer_0,
  output reg  [7:0]  dense_2_quantizer_0_d1,
  output wire [7:0]  dense_2_quantizer_1,
  output wire [7:0]  dense_2_quantizer_2,
  output wire [7:0]  dense_2_quantizer_3,
  output wire [7:0]  dense_2_quantizer_4,
  output wire [7:0]  dense_2_quantizer_5,
  output wire [7:0]  dense_2_quantizer_6,
  output wire [7:0]  dense_2_quantizer_7,
  output wire [7:0]  dense_2_quantizer_8,
  output reg  [7:0]  dense_2_quantizer_8_d1,
  output wire [7:0]  dense_2_quantizer_9,
  output reg  [7:0]  dense_2_quantizer_9_d1,
  output wire [7:0]  dense_2_quantizer_10,
  output reg  [7:0]  dense_2_quantizer_10_d1,
  output wire [7:0]  dense_2_quantizer_11,
  output reg  [7:0]  dense_2_quantizer_11_d1,
  output wire [7:0]  dense_2_quantizer_12,
  output wire [7:0]  dense_2_quantizer_13,
  output reg  [7:0]  dense_2_quantizer_13_d1,
  output wire [7:0]  dense_2_quantizer_14,
  output wire [7:0]  dense_2_quantizer_15,
  output reg  [7:0]  dense_2_quantizer_15_d1
);

  // Element 0: ufixed<8,4>
  wire [15:0] dense_2_quantizer_0_t1 = 16'd37151 - dense_2_0;
  wire [10:0] dense_2_quantizer_0_t2 = dense_2_quantizer_0_t1[14:4];
  wire [1:0]  dense_2_quantizer_0_t3 = dense_2_quantizer_0_t1[13:12];
  wire        dense_2_quantizer_0_t4 = dense_2_quantizer_0_t3 < 2'd1;
  wire [7:0]  dense_2_quantizer_0_t5 = dense_2_quantizer_0_t1[11:4];
  wire [7:0]  dense_2_quantizer_0_t6 = dense_2_quantizer_0_t4 ? dense_2_quantizer_0_t5 : 8'd255;
  wire        dense_2_quantizer_0_t7 = dense_2_quantizer_0_t2[10];
  assign dense_2_quantizer_0 = dense_2_quantizer_0_t7 ? 8'd0 : dense_2_quantizer_0_t6;

  // Element 1: ufixed<8,4>
  wire [16:0] dense_2_quantizer_1_t1 = ~{1'd0, dense_2_1_t13};
  wire [16:0] dense_2_quantizer_1_t2 = 17'd92998 - dense_2_quantizer_1_t1;
  wire [11:0] dense_2_quantizer_1_t3 = dense_2_quantizer_1_t2[15:4];
  wire [2:0]  dense_2_quantizer_1_t4 = dense_2_quantizer_1_t2[14:12];
  wire        dense_2_quantizer_1_t5 = dense_2_quantizer_1_t4 < 3'd1;
  wire [7:0]  dense_2_quantizer_1_t6 = dense_2_quantizer_1_t2[11:4];
  wire [7:0]  dense_2_quantizer_1_t7 = dense_2_quantizer_1_t5 ? dense_2_quantizer_1_t6 : 8'd255;
  wire        dense_2_quantizer_1_t8 = dense_2_quantizer_1_t3[11];
  assign dense_2_quantizer_1 = dense_2_quantizer_1_t8 ? 8'd0 : dense_2_quantizer_1_t7;

  // Element 2: ufixed<8,4>
  wire [15:0] dense_2_quantizer_2_t1 = 16'd33834 - dense_2_2[15:0];
  wire [10:0] dense_2_quantizer_2_t2 = dense_2_quantizer_2_t1[14:4];
  wire [1:0]  dense_2_quantizer_2_t3 = dense_2_quantizer_2_t1[13:12];
  wire        dense_2_quantizer_2_t4 = dense_2_quantizer_2_t3 < 2'd1;
  wire [7:0]  dense_2_quantizer_2_t5 = dense_2_quantizer_2_t1[11:4];
  wire [7:0]  dense_2_quantizer_2_t6 = dense_2_quantizer_2_t4 ? dense_2_quantizer_2_t5 : 8'd255;
  wire        dense_2_quantizer_2_t7 = dense_2_quantizer_2_t2[10];
  assign dense_2_quantizer_2 = dense_2_quantizer_2_t7 ? 8'd0 : dense_2_quantizer_2_t6;

  // Element 3: ufixed<8,4>
  wire [16:0] dense_2_quantizer_3_t1 = ~{1'd0, dense_2_3};
  wire [16:0] dense_2_quantizer_3_t2 = 17'd88096 - dense_2_quantizer_3_t1;
  wire [11:0] dense_2_quantizer_3_t3 = dense_2_quantizer_3_t2[15:4];
  wire [2:0]  dense_2_quantizer_3_t4 = dense_2_quantizer_3_t2[14:12];
  wire        dense_2_quantizer_3_t5 = dense_2_quantizer_3_t4 < 3'd1;
  wire [7:0]  dense_2_quantizer_3_t6 = dense_2_quantizer_3_t2[11:4];
  wire [7:0]  dense_2_quantizer_3_t7 = dense_2_quantizer_3_t5 ? dense_2_quantizer_3_t6 : 8'd255;
  wire        dense_2_quantizer_3_t8 = dense_2_quantizer_3_t3[11];
  assign dense_2_quantizer_3 = dense_2_quantizer_3_t8 ? 8'd0 : dense_2_quantizer_3_t7;

  // Element 4: ufixed<8,4>
  wire [16:0] dense_2_quantizer_4_t1 = 17'd74458 - dense_2_4;
  wire [11:0] dense_2_quantizer_4_t2 = dense_2_quantizer_4_t1[15:4];
  wire [2:0]  dense_2_quantizer_4_t3 = dense_2_quantizer_4_t1[14:12];
  wire        dense_2_quantizer_4_t4 = dense_2_quantizer_4_t3 < 3'd1;
  wire [7:0]  dense_2_quantizer_4_t5 = dense_2_quantizer_4_t1[11:4];
  wire [7:0]  dense_2_quantizer_4_t6 = dense_2_quantizer_4_t4 ? dense_2_quantizer_4_t5 : 8'd255;
  wire        dense_2_quantizer_4_t7 = dense_2_quantizer_4_t2[11];
  assign dense_2_quantizer_4 = dense_2_quantizer_4_t7 ? 8'd0 : dense_2_quantizer_4_t6;

  // Element 5: ufixed<8,4>
  wire [16:0] dense_2_quantizer_5_t1 = 17'd48586 - dense_2_5;
  wire [11:0] dense_2_quantizer_5_t2 = dense_2_quantizer_5_t1[15:4];
  wire [2:0]  dense_2_quantizer_5_t3 = dense_2_quantizer_5_t1[14:12];
  wire        dense_2_quantizer_5_t4 = dense_2_quantizer_5_t3 < 3'd1;
  wire [7:0]  dense_2_quantizer_5_t5 = dense_2_quantizer_5_t1[11:4];
  wire [7:0]  dense_2_quantizer_5_t6 = dense_2_quantizer_5_t4 ? dense_2_quantizer_5_t5 : 8'd255;
  wire        dense_2_quantizer_5_t7 = dense_2_quantizer_5_t2[11];
  assign dense_2_quantizer_5 = dense_2_quantizer_5_t7 ? 8'd0 : dense_2_quantizer_5_t6;

  // Element 6: ufixed<8,4>
  wire [17:0] dense_2_quantizer_6_t1 = 18'd76238 - {1'd0, dense_2_6};
  wire [11:0] dense_2_quantizer_6_t2 = dense_2_quantizer_6_t1[15:4];
  wire [2:0]  dense_2_quantizer_6_t3 = dense_2_quantizer_6_t1[14:12];
  wire        dense_2_quantizer_6_t4 = dense_2_quantizer_6_t3 < 3'd1;
  wire [7:0]  dense_2_quantizer_6_t5 = dense_2_quantizer_6_t1[11:4];
  wire [7:0]  dense_2_quantizer_6_t6 = dense_2_quantizer_6_t4 ? dense_2_quantizer_6_t5 : 8'd255;
  wire        dense_2_quantizer_6_t7 = dense_2_quantizer_6_t2[11];
  assign dense_2_quantizer_6 = dense_2_quantizer_6_t7 ? 8'd0 : dense_2_quantizer_6_t6;

  // Element 7: ufixed<8,4>
  wire [15:0] dense_2_quantizer_7_t1 = 16'd30866 - dense_2_7[15:0];
  wire [10:0] dense_2_quantizer_7_t2 = dense_2_quantizer_7_t1[14:4];
  wire [1:0]  dense_2_quantizer_7_t3 = dense_2_quantizer_7_t1[13:12];
  wire        dense_2_quantizer_7_t4 = dense_2_quantizer_7_t3 < 2'd1;
  wire [7:0]  dense_2_quantizer_7_t5 = dense_2_quantizer_7_t1[11:4];
  wire [7:0]  dense_2_quantizer_7_t6 = dense_2_quantizer_7_t4 ? dense_2_quantizer_7_t5 : 8'd255;
  wire        dense_2_quantizer_7_t7 = dense_2_quantizer_7_t2[10];
  assign dense_2_quantizer_7 = dense_2_quantizer_7_t7 ? 8'd0 : dense_2_quantizer_7_t6;

  // Element 8: ufixed<8,4>
  wire [15:0] dense_2_quantizer_8_t1 = {14'd9251 + dense_2_8[15:2], dense_2_8[1:0]};
  wire [10:0] dense_2_quantizer_8_t2 = dense_2_quantizer_8_t1[14:4];
  wire [1:0]  dense_2_quantizer_8_t3 = dense_2_quantizer_8_t1[13:12];
  wire        dense_2_quantizer_8_t4 = dense_2_quantizer_8_t3 < 2'd1;
  wire [7:0]  dense_2_quantizer_8_t5 = dense_2_quantizer_8_t1[11:4];
  wire [7:0]  dense_2_quantizer_8_t6 = dense_2_quantizer_8_t4 ? dense_2_quantizer_8_t5 : 8'd255;
  wire        dense_2_quantizer_8_t7 = dense_2_quantizer_8_t2[10];
  assign dense_2_quantizer_8 = dense_2_quantizer_8_t7 ? 8'd0 : dense_2_quantizer_8_t6;

  // Element 9: ufixed<8,4>
  wire [16:0] dense_2_quantizer_9_t1 = ~{1'd0, dense_2_9};
  wire [15:0] dense_2_quantizer_9_t2 = ~dense_2_quantizer_9_t1[15:0];
  wire [14:0] dense_2_quantizer_9_t3 = 15'd28497 - dense_2_quantizer_9_t2[14:0];
  wire [10:0] dense_2_quantizer_9_t4 = dense_2_quantizer_9_t3[14:4];
  wire [1:0]  dense_2_quantizer_9_t5 = dense_2_quantizer_9_t3[13:12];
  wire        dense_2_quantizer_9_t6 = dense_2_quantizer_9_t5 < 2'd1;
  wire [7:0]  dense_2_quantizer_9_t7 = dense_2_quantizer_9_t3[11:4];
  wire [7:0]  dense_2_quantizer_9_t8 = dense_2_quantizer_9_t6 ? dense_2_quantizer_9_t7 : 8'd255;
  wire        dense_2_quantizer_9_t9 = dense_2_quantizer_9_t4[10];
  assign dense_2_quantizer_9 = dense_2_quantizer_9_t9 ? 8'd0 : dense_2_quantizer_9_t8;

  // Element 10: ufixed<8,4>
  wire [14:0] dense_2_quantizer_10_t1 = 15'd9887 - dense_2_10;
  wire [9:0]  dense_2_quantizer_10_t2 = dense_2_quantizer_10_t1[13:4];
  wire        dense_2_quantizer_10_t3 = dense_2_quantizer_10_t1[12];
  wire        dense_2_quantizer_10_t4 = dense_2_quantizer_10_t3 < 1'd1;
  wire [7:0]  dense_2_quantizer_10_t5 = dense_2_quantizer_10_t1[11:4];
  wire [7:0]  dense_2_quantizer_10_t6 = dense_2_quantizer_10_t4 ? dense_2_quantizer_10_t5 : 8'd255;
  wire        dense_2_quantizer_10_t7 = dense_2_quantizer_10_t2[9];
  assign dense_2_quantizer_10 = dense_2_quantizer_10_t7 ? 8'd0 : dense_2_quantizer_10_t6;

  // Element 11: ufixed<8,4>
  wire [15:0] dense_2_quantizer_11_t1 = 16'd23223 - dense_2_11;
  wire [10:0] dense_2_quantizer_11_t2 = dense_2_quantizer_11_t1[14:4];
  wire [1:0]  dense_2_quantizer_11_t3 = dense_2_quantizer_11_t1[13:12];
  wire        dense_2_quantizer_11_t4 = dense_2_quantizer_11_t3 < 2'd1;
  wire [7:0]  dense_2_quantizer_11_t5 = dense_2_quantizer_11_t1[11:4];
  wire [7:0]  dense_2_quantizer_11_t6 = dense_2_quantizer_11_t4 ? dense_2_quantizer_11_t5 : 8'd255;
  wire        dense_2_quantizer_11_t7 = dense_2_quantizer_11_t2[10];
  assign dense_2_quantizer_11 = dense_2_quantizer_11_t7 ? 8'd0 : dense_2_quantizer_11_t6;

  // Element 12: ufixed<8,4>
  wire [15:0] dense_2_quantizer_12_t1 = ~{1'd0, dense_2_12_d1};
  wire [14:0] dense_2_quantizer_12_t2 = ~dense_2_quantizer_12_t1[14:0];
  wire [15:0] dense_2_quantizer_12_t3 = {10'd719 + {1'd0, dense_2_quantizer_12_t2[14:6]}, dense_2_quantizer_12_t2[5:0]};
  wire [10:0] dense_2_quantizer_12_t4 = dense_2_quantizer_12_t3[14:4];
  wire [1:0]  dense_2_quantizer_12_t5 = dense_2_quantizer_12_t3[13:12];
  wire        dense_2_quantizer_12_t6 = dense_2_quantizer_12_t5 < 2'd1;
  wire [7:0]  dense_2_quantizer_12_t7 = dense_2_quantizer_12_t3[11:4];
  wire [7:0]  dense_2_quantizer_12_t8 = dense_2_quantizer_12_t6 ? dense_2_quantizer_12_t7 : 8'd255;
  wire        dense_2_quantizer_12_t9 = dense_2_quantizer_12_t4[10];
  assign dense_2_quantizer_12 = dense_2_quantizer_12_t9 ? 8'd0 : dense_2_quantizer_12_t8;

  // Element 13: ufixed<8,4>
  wire [16:0] dense_2_quantizer_13_t1 = {14'd8741 + dense_2_13[16:3], dense_2_13[2:0]};
  wire [11:0] dense_2_quantizer_13_t2 = dense_2_quantizer_13_t1[15:4];
  wire [2:0]  dense_2_quantizer_13_t3 = dense_2_quantizer_13_t1[14:12];
  wire        dense_2_quantizer_13_t4 = dense_2_quantizer_13_t3 < 3'd1;
  wire [7:0]  dense_2_quantizer_13_t5 = dense_2_quantizer_13_t1[11:4];
  wire [7:0]  dense_2_quantizer_13_t6 = dense_2_quantizer_13_t4 ? dense_2_quantizer_13_t5 : 8'd255;
  wire        dense_2_quantizer_13_t7 = dense_2_quantizer_13_t2[11];
  assign dense_2_quantizer_13 = dense_2_quantizer_13_t7 ? 8'd0 : dense_2_quantizer_13_t6;

  // Element 14: ufixed<8,4>
  wire [12:0] dense_2_quantizer_14_t1 = {10'd1 + dense_2_relu_14[12:3], dense_2_relu_14[2:0]};
  wire        dense_2_quantizer_14_t2 = dense_2_quantizer_14_t1[12];
  wire        dense_2_quantizer_14_t3 = dense_2_quantizer_14_t2 < 1'd1;
  wire [7:0]  dense_2_quantizer_14_t4 = dense_2_quantizer_14_t1[11:4];
  assign dense_2_quantizer_14 = dense_2_quantizer_14_t3 ? dense_2_quantizer_14_t4 : 8'd255;

  // Element 15: ufixed<8,4>
  wire [16:0] dense_2_quantizer_15_t1 = 17'd77152 - dense_2_15[16:0];
  wire [11:0] dense_2_quantizer_15_t2 = dense_2_quantizer_15_t1[15:4];
  wire [2:0]  dense_2_quantizer_15_t3 = dense_2_quantizer_15_t1[14:12];
  wire        dense_2_quantizer_15_t4 = dense_2_quantizer_15_t3 < 3'd1;
  wire [7:0]  dense_2_quantizer_15_t5 = dense_2_quantizer_15_t1[11:4];
  wire [7:0]  dense_2_quantizer_15_t6 = dense_2_quantizer_15_t4 ? dense_2_quantizer_15_t5 : 8'd255;
  wire        dense_2_quantizer_15_t7 = dense_2_quantizer_15_t2[11];
  assign dense_2_quantizer_15 = dense_2_quantizer_15_t7 ? 8'd0 : dense_2_quantizer_15_t6;

  always @(posedge clk) begin
    dense_2_quantizer_0_d1  <= dense_2_quantizer_0;
    dense_2_quantizer_8_d1  <= dense_2_quantizer_8;
    dense_2_quantizer_9_d1  <= dense_2_quantizer_9;
    dense_2_quantizer_10_d1 <= dense_2_quantizer_10;
    dense_2_quantizer_11_d1 <= dense_2_quantizer_11;
    dense_2_quantizer_13_d1 <= dense_2_quantizer_13;
    dense_2_quantizer_15_d1 <= dense_2_quantizer_15;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_2[16],
    dense_2_7[16],
    dense_2_15[17],
    dense_2_quantizer_0_t1[15],
    dense_2_quantizer_0_t1[3:0],
    dense_2_quantizer_0_t2[9:0],
    dense_2_quantizer_1_t2[16],
    dense_2_quantizer_1_t2[3:0],
    dense_2_quantizer_1_t3[10:0],
    dense_2_quantizer_2_t1[15],
    dense_2_quantizer_2_t1[3:0],
    dense_2_quantizer_2_t2[9:0],
    dense_2_quantizer_3_t2[16],
    dense_2_quantizer_3_t2[3:0],
    dense_2_quantizer_3_t3[10:0],
    dense_2_quantizer_4_t1[16],
    dense_2_quantizer_4_t1[3:0],
    dense_2_quantizer_4_t2[10:0],
    dense_2_quantizer_5_t1[16],
    dense_2_quantizer_5_t1[3:0],
    dense_2_quantizer_5_t2[10:0],
    dense_2_quantizer_6_t1[17:16],
    dense_2_quantizer_6_t1[3:0],
    dense_2_quantizer_6_t2[10:0],
    dense_2_quantizer_7_t1[15],
    dense_2_quantizer_7_t1[3:0],
    dense_2_quantizer_7_t2[9:0],
    dense_2_quantizer_8_t1[15],
    dense_2_quantizer_8_t1[3:0],
    dense_2_quantizer_8_t2[9:0],
    dense_2_quantizer_9_t1[16],
    dense_2_quantizer_9_t2[15],
    dense_2_quantizer_9_t3[3:0],
    dense_2_quantizer_9_t4[9:0],
    dense_2_quantizer_10_t1[14],
    dense_2_quantizer_10_t1[3:0],
    dense_2_quantizer_10_t2[8:0],
    dense_2_quantizer_11_t1[15],
    dense_2_quantizer_11_t1[3:0],
    dense_2_quantizer_11_t2[9:0],
    dense_2_quantizer_12_t1[15],
    dense_2_quantizer_12_t3[15],
    dense_2_quantizer_12_t3[3:0],
    dense_2_quantizer_12_t4[9:0],
    dense_2_quantizer_13_t1[16],
    dense_2_quantizer_13_t1[3:0],
    dense_2_quantizer_13_t2[10:0],
    dense_2_quantizer_14_t1[3:0],
    dense_2_quantizer_15_t1[16],
    dense_2_quantizer_15_t1[3:0],
    dense_2_quantizer_15_t2[10:0]
  };

endmodule
