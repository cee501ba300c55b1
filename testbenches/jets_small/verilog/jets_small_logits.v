// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 7d1de346f13e0cd9. Do not edit.
// 84 operations in stages 4 to 5.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0_d1,
  input  wire [7:0]  dense_2_quantizer_1,
  input  wire [7:0]  dense_2_quantizer_2,
  input  wire [7:0]  dense_2_quantizer_3_d1,
  input  wire [7:0]  dense_2_quantizer_3_d2,
  input  wire [7:0]  dense_2_quantizer_4,
  input  wire [7:0]  dense_2_quantizer_5,
  input  wire [7:0]  dense_2_quantizer_6,
  input  wire [7:0]  dense_2_quantizer_7,
  input  wire [7:0]  dense_2_quantizer_8_d1,
  input  wire [7:0]  dense_2_quantizer_9,
  input  wire [7:0]  dense_2_quantizer_10_d1,
  input  wire [7:0]  dense_2_quantizer_11_d1,
  input  wire [7:0]  dense_2_quantizer_12,
  input  wire [7:0]  dense_2_quantizer_13,
  input  wire [7:0]  dense_2_quantizer_14_d1,
  input  wire [7:0]  dense_2_quantizer_14_d2,
  input  wire [7:0]  dense_2_quantizer_15,
  output reg  [14:0] logits_0_d1,
  output reg  [14:0] logits_1_d1,
  output reg  [15:0] logits_2_d1,
  output reg  [14:0] logits_3_d1,
  output reg  [14:0] logits_4_d1
);

  // Shared by several elements
  wire [8:0]  logits_s1 = {1'd0, dense_2_quantizer_7} - {1'd0, dense_2_quantizer_11_d1};
  wire [9:0]  logits_s2 = {2'd0, dense_2_quantizer_9} + {1'd0, dense_2_quantizer_6, 1'd0};
  wire [10:0] logits_s3 = {1'd0, logits_s2} + {1'd0, dense_2_quantizer_7, 2'd0};
  reg  [10:0] logits_s3_d1;
  wire [8:0]  logits_s4 = {1'd0, dense_2_quantizer_10_d1} + {1'd0, dense_2_quantizer_13};
  wire [9:0]  logits_s5 = {2'd0, dense_2_quantizer_14_d1} + {1'd0, logits_s4};
  reg  [9:0]  logits_s5_d1;
  wire [8:0]  logits_s6 = {1'd0, dense_2_quantizer_1} + {1'd0, dense_2_quantizer_15};
  wire [9:0]  logits_s7 = {2'd0, dense_2_quantizer_11_d1} - {1'd0, dense_2_quantizer_15, 1'd0};
  wire [11:0] logits_s8 = {3'd0, logits_s6} + {logits_s7, 2'd0};
  reg  [11:0] logits_s8_d1;
  wire [12:0] logits_s9 = {logits_s8_d1[11], logits_s8_d1} - {2'd0, logits_s5_d1, 1'd0};
  wire [9:0]  logits_s10 = {2'd0, dense_2_quantizer_12} + {1'd0, dense_2_quantizer_9, 1'd0};
  reg  [9:0]  logits_s10_d1;
  wire [10:0] logits_s11 = {3'd0, dense_2_quantizer_6} - {1'd0, logits_s10};
  reg  [10:0] logits_s11_d1;
  wire [8:0]  logits_s12 = {1'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_8_d1};
  wire [10:0] logits_s13 = {{2{logits_s1[8]}}, logits_s1} + {2'd0, logits_s12};
  reg  [10:0] logits_s13_d1;
  wire [8:0]  logits_s14 = {1'd0, dense_2_quantizer_1} - {1'd0, dense_2_quantizer_5};
  reg  [8:0]  logits_s14_d1;
  wire [10:0] logits_s15 = logits_s13_d1 + {{2{logits_s14_d1[8]}}, logits_s14_d1};
  wire [8:0]  logits_s16 = {1'd0, dense_2_quantizer_0_d1} + {1'd0, dense_2_quantizer_4};
  wire [9:0]  logits_s17 = {2'd0, dense_2_quantizer_11_d1} + {1'd0, logits_s16};
  reg  [9:0]  logits_s17_d1;
  wire [11:0] logits_s18 = {logits_s15[10], logits_s15} + {2'd0, logits_s17_d1};

  // Element 0: fixed<15,7>
  wire [9:0]  logits_0_t1 = {2'd0, dense_2_quantizer_4} - {1'd0, dense_2_quantizer_2, 1'd0};
  wire [10:0] logits_0_t2 = {{2{logits_s1[8]}}, logits_s1} - {2'd0, dense_2_quantizer_5, 1'd0};
  wire [10:0] logits_0_t3 = {logits_0_t1[9], logits_0_t1} - logits_0_t2;
  reg  [10:0] logits_0_t3_d1;
  wire [11:0] logits_0_t4 = {logits_s11_d1[10], logits_s11_d1} + {logits_0_t3_d1[10], logits_0_t3_d1};
  wire [11:0] logits_0_t5 = {1'd0, logits_s3_d1} - {1'd0, dense_2_quantizer_3_d2, 3'd0};
  wire [12:0] logits_0_t6 = {logits_0_t4[11], logits_0_t4} - {logits_0_t5[11], logits_0_t5};
  wire [13:0] logits_0_t7 = {logits_s9[12], logits_s9} + {2'd0, dense_2_quantizer_14_d2, 4'd0};
  wire [14:0] logits_0_t8 = {logits_0_t7[13], logits_0_t7} - {logits_s18[11], logits_s18, 2'd0};
  wire [14:0] logits_0_t9 = {{2{logits_0_t6[12]}}, logits_0_t6} - logits_0_t8;

  // Shared by several elements
  wire [8:0]  logits_s19 = {1'd0, dense_2_quantizer_0_d1} - {1'd0, dense_2_quantizer_9};
  wire [11:0] logits_s20 = {4'd0, dense_2_quantizer_10_d1} - {1'd0, dense_2_quantizer_15, 3'd0};
  reg  [11:0] logits_s20_d1;
  wire [8:0]  logits_s21 = {1'd0, dense_2_quantizer_1} - {1'd0, dense_2_quantizer_14_d1};
  wire [9:0]  logits_s22 = {2'd0, dense_2_quantizer_5} - {logits_s21[8], logits_s21};
  reg  [9:0]  logits_s22_d1;

  // Element 1: fixed<15,7>
  wire [12:0] logits_1_t1 = {2'd0, logits_s3_d1} - {logits_s18[11], logits_s18};
  wire [11:0] logits_1_t2 = logits_1_t1[11:0];
  wire [10:0] logits_1_t3 = {{2{logits_s19[8]}}, logits_s19} - {2'd0, dense_2_quantizer_9, 1'd0};
  reg  [10:0] logits_1_t3_d1;
  wire [12:0] logits_1_t4 = {logits_s20_d1[11], logits_s20_d1} - {logits_1_t3_d1, 2'd0};
  wire [13:0] logits_1_t5 = {logits_1_t4[12], logits_1_t4} - {logits_s22_d1[9], logits_s22_d1, 3'd0};
  wire [14:0] logits_1_t6 = {logits_1_t5[13], logits_1_t5} - {logits_s9[12], logits_s9, 1'd0};
  wire [14:0] logits_1_t7 = {{3{logits_1_t2[11]}}, logits_1_t2} + logits_1_t6;

  // Shared by several elements
  wire [9:0]  logits_s23 = {2'd0, dense_2_quantizer_3_d1} + {1'd0, logits_s16};
  wire [10:0] logits_s24 = {3'd0, dense_2_quantizer_2} - {1'd0, dense_2_quantizer_2, 2'd0};
  wire [13:0] logits_s25 = {4'd0, logits_s23} - {logits_s24[10], logits_s24, 2'd0};
  wire [11:0] logits_s26 = logits_s25[11:0];
  reg  [11:0] logits_s26_d1;
  wire [12:0] logits_s27 = {{2{logits_s13_d1[10]}}, logits_s13_d1} + {2'd0, dense_2_quantizer_3_d2, 3'd0};
  wire [9:0]  logits_s28 = {2'd0, dense_2_quantizer_13} - {1'd0, dense_2_quantizer_6, 1'd0};
  wire [11:0] logits_s29 = {{2{logits_s28[9]}}, logits_s28} + {2'd0, dense_2_quantizer_1, 2'd0};
  reg  [11:0] logits_s29_d1;
  wire [11:0] logits_s30 = {logits_s11_d1[10], logits_s11_d1} - logits_s29_d1;
  wire [12:0] logits_s31 = {logits_s30[11], logits_s30} - {2'd0, logits_s10_d1, 1'd0};
  wire [14:0] logits_s32 = {{2{logits_s31[12]}}, logits_s31} + {logits_s15[10], logits_s15, 3'd0};
  wire [13:0] logits_s33 = logits_s32[13:0];

  // Element 2: fixed<16,8>
  wire [10:0] logits_2_t1 = {3'd0, dense_2_quantizer_2} - {1'd0, dense_2_quantizer_7, 2'd0};
  wire [11:0] logits_2_t2 = {logits_2_t1[10], logits_2_t1} - {logits_s21[8], logits_s21, 2'd0};
  wire [13:0] logits_2_t3 = {{2{logits_s20_d1[11]}}, logits_s20_d1} - {logits_s27[12], logits_s27};
  wire [13:0] logits_2_t4 = {{2{logits_2_t2[11]}}, logits_2_t2} - {2'd0, dense_2_quantizer_13, 4'd0};
  reg  [13:0] logits_2_t4_d1;
  wire [13:0] logits_2_t5 = {2'd0, logits_s26_d1} + logits_2_t4_d1;
  wire [14:0] logits_2_t6 = {logits_2_t3[13], logits_2_t3} + {logits_2_t5[13], logits_2_t5};
  wire [15:0] logits_2_t7 = {{2{logits_s33[13]}}, logits_s33} - {logits_2_t6[14], logits_2_t6};

  // Element 3: fixed<15,7>
  wire [8:0]  logits_3_t1 = {1'd0, dense_2_quantizer_7} - {1'd0, dense_2_quantizer_15};
  reg  [8:0]  logits_3_t1_d1;
  wire [13:0] logits_3_t2 = {2'd0, logits_s26_d1} + {{5{logits_3_t1_d1[8]}}, logits_3_t1_d1};
  wire [12:0] logits_3_t3 = logits_3_t2[12:0];
  wire [13:0] logits_3_t4 = {logits_s9[12], logits_s9} + {logits_s29_d1, 2'd0};
  wire [14:0] logits_3_t5 = {{2{logits_3_t3[12]}}, logits_3_t3} - {logits_3_t4[13], logits_3_t4};
  wire [15:0] logits_3_t6 = {{2{logits_s33[13]}}, logits_s33} + {logits_3_t5[14], logits_3_t5};
  wire [14:0] logits_3_t7 = logits_3_t6[14:0];

  // Element 4: fixed<15,7>
  wire [9:0]  logits_4_t1 = {2'd0, dense_2_quantizer_2} - {1'd0, dense_2_quantizer_5, 1'd0};
  wire [10:0] logits_4_t2 = {logits_4_t1[9], logits_4_t1} + {2'd0, dense_2_quantizer_7, 1'd0};
  reg  [10:0] logits_4_t2_d1;
  wire [10:0] logits_4_t3 = {{2{logits_s19[8]}}, logits_s19} - {2'd0, dense_2_quantizer_3_d1, 1'd0};
  reg  [10:0] logits_4_t3_d1;
  wire [11:0] logits_4_t4 = {{2{logits_s22_d1[9]}}, logits_s22_d1} - {logits_4_t3_d1[10], logits_4_t3_d1};
  wire [11:0] logits_4_t5 = {logits_4_t2_d1[10], logits_4_t2_d1} - logits_4_t4;
  wire [9:0]  logits_4_t6 = {1'd0, logits_s12} + {1'd0, dense_2_quantizer_11_d1, 1'd0};
  wire [12:0] logits_4_t7 = {logits_s30[11], logits_s30} + {1'd0, logits_s5_d1, 2'd0};
  wire [13:0] logits_4_t8 = {logits_s27[12], logits_s27} + {2'd0, logits_s10_d1, 2'd0};
  wire [10:0] logits_4_t9 = {1'd0, logits_4_t6} - {1'd0, dense_2_quantizer_10_d1, 2'd0};
  reg  [10:0] logits_4_t9_d1;
  wire [13:0] logits_4_t10 = {{2{logits_4_t5[11]}}, logits_4_t5} - {logits_4_t7[12], logits_4_t7};
  wire [12:0] logits_4_t11 = {{2{logits_4_t9_d1[10]}}, logits_4_t9_d1} + {logits_4_t2_d1[10], logits_4_t2_d1, 1'd0};
  wire [14:0] logits_4_t12 = {logits_4_t8[13], logits_4_t8} - {logits_4_t11, 2'd0};
  wire [15:0] logits_4_t13 = {{2{logits_4_t10[13]}}, logits_4_t10} + {logits_4_t12[14], logits_4_t12};
  wire [14:0] logits_4_t14 = logits_4_t13[14:0];

  // Element 0: fixed<15,7>
  wire [14:0] logits_0 = logits_0_t9 - 15'd5;

  // Element 1: fixed<15,7>
  wire [14:0] logits_1 = logits_1_t7 + 15'd9;

  // Element 2: fixed<16,8>
  wire [15:0] logits_2 = 16'd65520 - logits_2_t7;

  // Element 3: fixed<15,7>
  wire [15:0] logits_3_t8 = 16'd65526 - {logits_3_t7[14], logits_3_t7};

  // Element 4: fixed<15,7>
  wire [15:0] logits_4_t15 = 16'd17 - {logits_4_t14[14], logits_4_t14};

  // Element 3: fixed<15,7>
  wire [14:0] logits_3 = logits_3_t8[14:0];

  // Element 4: fixed<15,7>
  wire [14:0] logits_4 = logits_4_t15[14:0];

  always @(posedge clk) begin
    logits_s3_d1   <= logits_s3;
    logits_s5_d1   <= logits_s5;
    logits_s8_d1   <= logits_s8;
    logits_s10_d1  <= logits_s10;
    logits_s11_d1  <= logits_s11;
    logits_s13_d1  <= logits_s13;
    logits_s14_d1  <= logits_s14;
    logits_s17_d1  <= logits_s17;
    logits_0_t3_d1 <= logits_0_t3;
    logits_s20_d1  <= logits_s20;
    logits_s22_d1  <= logits_s22;
    logits_1_t3_d1 <= logits_1_t3;
    logits_s26_d1  <= logits_s26;
    logits_s29_d1  <= logits_s29;
    logits_2_t4_d1 <= logits_2_t4;
    logits_3_t1_d1 <= logits_3_t1;
    logits_4_t2_d1 <= logits_4_t2;
    logits_4_t3_d1 <= logits_4_t3;
    logits_4_t9_d1 <= logits_4_t9;
    logits_0_d1    <= logits_0;
    logits_1_d1    <= logits_1;
    logits_2_d1    <= logits_2;
    logits_3_d1    <= logits_3;
    logits_4_d1    <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_1_t1[12],
    logits_s25[13:12],
    logits_s32[14],
    logits_3_t2[13],
    logits_3_t6[15],
    logits_4_t13[15],
    logits_3_t8[15],
    logits_4_t15[15]
  };

endmodule
