// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 4a569ba62d8c2485. Do not edit.
// 97 operations in stages 4 to 5.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0,
  input  wire [7:0]  dense_2_quantizer_1,
  input  wire [7:0]  dense_2_quantizer_2,
  input  wire [7:0]  dense_2_quantizer_3,
  input  wire [7:0]  dense_2_quantizer_4,
  input  wire [7:0]  dense_2_quantizer_5,
  input  wire [7:0]  dense_2_quantizer_6,
  input  wire [7:0]  dense_2_quantizer_7,
  input  wire [7:0]  dense_2_quantizer_8,
  input  wire [7:0]  dense_2_quantizer_9,
  input  wire [7:0]  dense_2_quantizer_10_d1,
  input  wire [7:0]  dense_2_quantizer_11,
  input  wire [7:0]  dense_2_quantizer_12_d1,
  input  wire [7:0]  dense_2_quantizer_13,
  input  wire [7:0]  dense_2_quantizer_14_d1,
  input  wire [7:0]  dense_2_quantizer_15,
  output reg  [14:0] logits_0_d1,
  output reg  [14:0] logits_1_d1,
  output reg  [15:0] logits_2_d1,
  output reg  [14:0] logits_3_d1,
  output reg  [14:0] logits_4_d1
);

  // Shared by several elements
  wire [8:0]  logits_s1 = {1'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_11};
  wire [10:0] logits_s2 = {3'd0, dense_2_quantizer_1} + {1'd0, dense_2_quantizer_11, 2'd0};
  wire [11:0] logits_s3 = {3'd0, logits_s1} - {1'd0, logits_s2};
  wire [10:0] logits_s4 = logits_s3[10:0];
  wire [8:0]  logits_s5 = {1'd0, dense_2_quantizer_3} + {1'd0, dense_2_quantizer_4};
  wire [8:0]  logits_s6 = {1'd0, dense_2_quantizer_6} - {1'd0, dense_2_quantizer_12_d1};
  wire [9:0]  logits_s7 = {2'd0, dense_2_quantizer_8} + {1'd0, dense_2_quantizer_15, 1'd0};
  wire [8:0]  logits_s8 = {1'd0, dense_2_quantizer_2} - {1'd0, dense_2_quantizer_13};
  wire [9:0]  logits_s9 = {2'd0, dense_2_quantizer_5} + {logits_s8[8], logits_s8};
  reg  [9:0]  logits_s9_d1;
  wire [8:0]  logits_s10 = {1'd0, dense_2_quantizer_0} + {1'd0, dense_2_quantizer_10_d1};
  wire [8:0]  logits_s11 = {1'd0, dense_2_quantizer_10_d1} - {1'd0, dense_2_quantizer_14_d1};
  wire [11:0] logits_s12 = {{3{logits_s11[8]}}, logits_s11} - {2'd0, logits_s10, 1'd0};
  wire [10:0] logits_s13 = logits_s12[10:0];
  reg  [10:0] logits_s13_d1;
  wire [8:0]  logits_s14 = {1'd0, dense_2_quantizer_7} + {1'd0, dense_2_quantizer_9};
  wire [9:0]  logits_s15 = {1'd0, logits_s14} + {1'd0, dense_2_quantizer_6, 1'd0};
  wire [9:0]  logits_s16 = {2'd0, dense_2_quantizer_15} + {1'd0, dense_2_quantizer_9, 1'd0};

  // Element 0: fixed<15,7>
  wire [10:0] logits_0_t1 = {3'd0, dense_2_quantizer_1} - {1'd0, dense_2_quantizer_14_d1, 2'd0};
  wire [10:0] logits_0_t2 = {{2{logits_s6[8]}}, logits_s6} - {1'd0, logits_s16};
  wire [10:0] logits_0_t3 = {1'd0, logits_s7} + logits_0_t1;
  reg  [10:0] logits_0_t3_d1;
  wire [13:0] logits_0_t4 = {{3{logits_s4[10]}}, logits_s4} + {2'd0, logits_s5, 3'd0};
  reg  [13:0] logits_0_t4_d1;
  wire [11:0] logits_0_t5 = {2'd0, logits_s15} - {logits_0_t2[10], logits_0_t2};
  wire [10:0] logits_0_t6 = logits_0_t5[10:0];
  reg  [10:0] logits_0_t6_d1;
  wire [11:0] logits_0_t7 = {{2{logits_s9_d1[9]}}, logits_s9_d1} + {logits_s13_d1[10], logits_s13_d1};
  wire [14:0] logits_0_t8 = {logits_0_t4_d1[13], logits_0_t4_d1} + {{2{logits_0_t3_d1[10]}}, logits_0_t3_d1, 2'd0};
  wire [13:0] logits_0_t9 = logits_0_t8[13:0];
  wire [13:0] logits_0_t10 = {3'd0, logits_0_t6_d1} + {logits_0_t7[11], logits_0_t7, 1'd0};
  wire [12:0] logits_0_t11 = logits_0_t10[12:0];
  wire [14:0] logits_0_t12 = {logits_0_t9[13], logits_0_t9} - {{2{logits_0_t11[12]}}, logits_0_t11};

  // Shared by several elements
  wire [9:0]  logits_s17 = {1'd0, logits_s10} - {1'd0, dense_2_quantizer_7, 1'd0};
  reg  [9:0]  logits_s17_d1;
  wire [10:0] logits_s18 = {3'd0, dense_2_quantizer_1} + {1'd0, dense_2_quantizer_1, 2'd0};
  wire [12:0] logits_s19 = {2'd0, logits_s18} - {{2{logits_s8[8]}}, logits_s8, 2'd0};
  reg  [12:0] logits_s19_d1;
  wire [13:0] logits_s20 = {4'd0, logits_s7} - {1'd0, logits_s16, 3'd0};
  reg  [13:0] logits_s20_d1;
  wire [9:0]  logits_s21 = {2'd0, dense_2_quantizer_7} - {1'd0, dense_2_quantizer_2, 1'd0};
  wire [11:0] logits_s22 = {{2{logits_s21[9]}}, logits_s21} + {2'd0, logits_s14, 1'd0};
  reg  [11:0] logits_s22_d1;
  wire [9:0]  logits_s23 = {2'd0, dense_2_quantizer_5} + {1'd0, dense_2_quantizer_10_d1, 1'd0};
  wire [9:0]  logits_s24 = {2'd0, dense_2_quantizer_14_d1} + {1'd0, dense_2_quantizer_11, 1'd0};
  wire [11:0] logits_s25 = {3'd0, logits_s10} + {logits_s24, 2'd0};
  reg  [11:0] logits_s25_d1;
  wire [10:0] logits_s26 = {1'd0, logits_s15} + {1'd0, logits_s23};
  reg  [10:0] logits_s26_d1;
  wire [14:0] logits_s27 = {{2{logits_s19_d1[12]}}, logits_s19_d1} - {logits_s20_d1[13], logits_s20_d1};
  wire [13:0] logits_s28 = logits_s27[13:0];
  wire [13:0] logits_s29 = {2'd0, logits_s25_d1} + {logits_s22_d1[11], logits_s22_d1, 1'd0};
  wire [14:0] logits_s30 = {4'd0, logits_s26_d1} + {logits_s28[13], logits_s28};
  wire [14:0] logits_s31 = {logits_s29[13], logits_s29} - logits_s30;
  wire [13:0] logits_s32 = logits_s31[13:0];

  // Element 1: fixed<15,7>
  wire [10:0] logits_1_t1 = {3'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_5, 2'd0};
  wire [11:0] logits_1_t2 = {1'd0, logits_1_t1} - {2'd0, dense_2_quantizer_10_d1, 2'd0};
  wire [12:0] logits_1_t3 = {logits_1_t2[11], logits_1_t2} + {{2{logits_s17[9]}}, logits_s17, 1'd0};
  wire [11:0] logits_1_t4 = logits_1_t3[11:0];
  reg  [11:0] logits_1_t4_d1;
  wire [14:0] logits_1_t5 = {logits_s32[13], logits_s32} + {{2{logits_1_t4_d1[11]}}, logits_1_t4_d1, 1'd0};

  // Shared by several elements
  wire [11:0] logits_s33 = {{3{logits_s6[8]}}, logits_s6} + {1'd0, logits_s16, 1'd0};
  reg  [11:0] logits_s33_d1;
  wire [11:0] logits_s34 = {{3{logits_s8[8]}}, logits_s8} + {logits_s6[8], logits_s6, 2'd0};
  wire [10:0] logits_s35 = {2'd0, logits_s5} + {1'd0, logits_s7};
  wire [8:0]  logits_s36 = {1'd0, dense_2_quantizer_3} + {1'd0, dense_2_quantizer_11};
  wire [8:0]  logits_s37 = {1'd0, dense_2_quantizer_1} - {1'd0, dense_2_quantizer_5};
  wire [12:0] logits_s38 = {4'd0, logits_s36} - {logits_s37[8], logits_s37, 3'd0};
  wire [10:0] logits_s39 = {{2{logits_s8[8]}}, logits_s8} - {2'd0, logits_s14};
  wire [13:0] logits_s40 = logits_s20_d1 - {{2{logits_s22_d1[11]}}, logits_s22_d1};
  wire [13:0] logits_s41 = {2'd0, logits_s25_d1} + {{2{logits_s33_d1[11]}}, logits_s33_d1};
  wire [12:0] logits_s42 = {logits_s34[11], logits_s34} - logits_s38;
  reg  [12:0] logits_s42_d1;
  wire [12:0] logits_s43 = {2'd0, logits_s35} - {logits_s39[10], logits_s39, 1'd0};
  reg  [12:0] logits_s43_d1;
  wire [14:0] logits_s44 = {logits_s40[13], logits_s40} - {logits_s41[13], logits_s41};
  wire [15:0] logits_s45 = {{3{logits_s42_d1[12]}}, logits_s42_d1} + {logits_s43_d1, 3'd0};
  wire [15:0] logits_s46 = {logits_s44[14], logits_s44} + logits_s45;

  // Element 3: fixed<15,7>
  wire [8:0]  logits_3_t1 = {1'd0, dense_2_quantizer_3} - {1'd0, dense_2_quantizer_14_d1};
  reg  [8:0]  logits_3_t1_d1;

  // Shared by several elements
  wire [11:0] logits_s47 = {4'd0, dense_2_quantizer_2} - {1'd0, dense_2_quantizer_2, 3'd0};

  // Element 3: fixed<15,7>
  wire [11:0] logits_3_t2 = {4'd0, dense_2_quantizer_10_d1} + {1'd0, dense_2_quantizer_6, 3'd0};
  wire [11:0] logits_3_t3 = {2'd0, logits_s7} + logits_s47;
  wire [12:0] logits_3_t4 = {1'd0, logits_3_t2} + {{3{logits_s8[8]}}, logits_s8, 1'd0};
  wire [11:0] logits_3_t5 = {{3{logits_3_t1_d1[8]}}, logits_3_t1_d1} - {logits_3_t1_d1[8], logits_3_t1_d1, 2'd0};
  wire [10:0] logits_3_t6 = logits_3_t5[10:0];
  wire [12:0] logits_3_t7 = {{2{logits_s4[10]}}, logits_s4} - {logits_3_t3[11], logits_3_t3};
  wire [11:0] logits_3_t8 = logits_3_t7[11:0];
  reg  [11:0] logits_3_t8_d1;
  wire [12:0] logits_3_t9 = logits_3_t4 + {{2{logits_s17[9]}}, logits_s17, 1'd0};
  reg  [12:0] logits_3_t9_d1;
  wire [13:0] logits_3_t10 = {{3{logits_3_t6[10]}}, logits_3_t6} - {logits_s19_d1, 1'd0};
  wire [13:0] logits_3_t11 = {{2{logits_3_t8_d1[11]}}, logits_3_t8_d1} + {logits_3_t9_d1[12], logits_3_t9_d1};
  wire [14:0] logits_3_t12 = {logits_3_t11[13], logits_3_t11} + {logits_3_t10, 1'd0};
  wire [16:0] logits_3_t13 = {logits_s46[15], logits_s46} + {{2{logits_3_t12[14]}}, logits_3_t12};
  wire [14:0] logits_3_t14 = logits_3_t13[14:0];

  // Element 4: fixed<15,7>
  wire [11:0] logits_4_t1 = {3'd0, logits_s1} - {1'd0, dense_2_quantizer_3, 3'd0};
  wire [11:0] logits_4_t2 = logits_s47 + {1'd0, logits_s23, 1'd0};
  wire [12:0] logits_4_t3 = {{2{logits_s13_d1[10]}}, logits_s13_d1} - {logits_s33_d1[11], logits_s33_d1};
  wire [12:0] logits_4_t4 = {logits_s34[11], logits_s34} + {logits_4_t1[11], logits_4_t1};
  reg  [12:0] logits_4_t4_d1;
  wire [12:0] logits_4_t5 = {2'd0, logits_s35} - {logits_4_t2[11], logits_4_t2};
  reg  [12:0] logits_4_t5_d1;
  wire [11:0] logits_4_t6 = {{2{logits_s17_d1[9]}}, logits_s17_d1} + {logits_s9_d1[9], logits_s9_d1, 1'd0};
  wire [13:0] logits_4_t7 = {logits_4_t3[12], logits_4_t3} - {logits_4_t4_d1[12], logits_4_t4_d1};
  wire [13:0] logits_4_t8 = {logits_4_t5_d1[12], logits_4_t5_d1} - {logits_4_t6[11], logits_4_t6, 1'd0};
  wire [12:0] logits_4_t9 = logits_4_t8[12:0];
  wire [14:0] logits_4_t10 = {logits_4_t7[13], logits_4_t7} - {logits_4_t9[12], logits_4_t9, 1'd0};
  wire [15:0] logits_4_t11 = {{2{logits_s32[13]}}, logits_s32} - {logits_4_t10[14], logits_4_t10};
  wire [14:0] logits_4_t12 = logits_4_t11[14:0];

  // Element 0: fixed<15,7>
  wire [14:0] logits_0 = logits_0_t12 - 15'd5;

  // Element 1: fixed<15,7>
  wire [14:0] logits_1 = 15'd9 - logits_1_t5;

  // Element 2: fixed<16,8>
  wire [15:0] logits_2 = 16'd65520 - logits_s46;

  // Element 3: fixed<15,7>
  wire [15:0] logits_3_t15 = 16'd65526 - {logits_3_t14[14], logits_3_t14};

  // Element 4: fixed<15,7>
  wire [15:0] logits_4_t13 = {logits_4_t12[14], logits_4_t12} + 16'd17;

  // Element 3: fixed<15,7>
  wire [14:0] logits_3 = logits_3_t15[14:0];

  // Element 4: fixed<15,7>
  wire [14:0] logits_4 = logits_4_t13[14:0];

  always @(posedge clk) begin
    logits_s9_d1   <= logits_s9;
    logits_s13_d1  <= logits_s13;
    logits_0_t3_d1 <= logits_0_t3;
    logits_0_t4_d1 <= logits_0_t4;
    logits_0_t6_d1 <= logits_0_t6;
    logits_s17_d1  <= logits_s17;
    logits_s19_d1  <= logits_s19;
    logits_s20_d1  <= logits_s20;
    logits_s22_d1  <= logits_s22;
    logits_s25_d1  <= logits_s25;
    logits_s26_d1  <= logits_s26;
    logits_1_t4_d1 <= logits_1_t4;
    logits_s33_d1  <= logits_s33;
    logits_s42_d1  <= logits_s42;
    logits_s43_d1  <= logits_s43;
    logits_3_t1_d1 <= logits_3_t1;
    logits_3_t8_d1 <= logits_3_t8;
    logits_3_t9_d1 <= logits_3_t9;
    logits_4_t4_d1 <= logits_4_t4;
    logits_4_t5_d1 <= logits_4_t5;
    logits_0_d1    <= logits_0;
    logits_1_d1    <= logits_1;
    logits_2_d1    <= logits_2;
    logits_3_d1    <= logits_3;
    logits_4_d1    <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s3[11],
    logits_s12[11],
    logits_0_t5[11],
    logits_0_t8[14],
    logits_0_t10[13],
    logits_s27[14],
    logits_s31[14],
    logits_1_t3[12],
    logits_3_t5[11],
    logits_3_t7[12],
    logits_3_t13[16:15],
    logits_4_t8[13],
    logits_4_t11[15],
    logits_3_t15[15],
    logits_4_t13[15]
  };

endmodule
