// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 66a0435ca87302eb. Do not edit.
// 88 operations in stages 4 to 6.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0,
  input  wire [7:0]  dense_2_quantizer_1,
  input  wire [7:0]  dense_2_quantizer_2,
  input  wire [7:0]  dense_2_quantizer_3,
  input  wire [7:0]  dense_2_quantizer_4,
  input  wire [7:0]  dense_2_quantizer_5,
  input  wire [7:0]  dense_2_quantizer_5_d1,
  input  wire [7:0]  dense_2_quantizer_6,
  input  wire [7:0]  dense_2_quantizer_7,
  input  wire [7:0]  dense_2_quantizer_8,
  input  wire [7:0]  dense_2_quantizer_9,
  input  wire [7:0]  dense_2_quantizer_10,
  input  wire [7:0]  dense_2_quantizer_11,
  input  wire [7:0]  dense_2_quantizer_11_d1,
  input  wire [7:0]  dense_2_quantizer_12,
  input  wire [7:0]  dense_2_quantizer_13,
  input  wire [7:0]  dense_2_quantizer_14,
  input  wire [7:0]  dense_2_quantizer_15,
  output reg  [14:0] logits_0_d2,
  output reg  [14:0] logits_1_d2,
  output reg  [15:0] logits_2_d1,
  output reg  [14:0] logits_3_d1,
  output reg  [14:0] logits_4_d1
);

  // Shared by several elements
  wire [8:0]  logits_s1 = {1'd0, dense_2_quantizer_2} - {1'd0, dense_2_quantizer_13};
  reg  [8:0]  logits_s1_d1;
  wire [8:0]  logits_s2 = {1'd0, dense_2_quantizer_6} - {1'd0, dense_2_quantizer_12};
  reg  [8:0]  logits_s2_d1;
  wire [8:0]  logits_s3 = {1'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_11};
  reg  [8:0]  logits_s3_d1;
  wire [10:0] logits_s4 = {{2{logits_s2_d1[8]}}, logits_s2_d1} + {2'd0, logits_s3_d1};
  wire [8:0]  logits_s5 = {1'd0, dense_2_quantizer_3} + {1'd0, dense_2_quantizer_4};
  reg  [8:0]  logits_s5_d1;
  wire [8:0]  logits_s6 = {1'd0, dense_2_quantizer_0} + {1'd0, dense_2_quantizer_10};
  reg  [8:0]  logits_s6_d1;
  wire [8:0]  logits_s7 = {1'd0, dense_2_quantizer_7} + {1'd0, dense_2_quantizer_9};
  wire [9:0]  logits_s8 = {2'd0, dense_2_quantizer_1} + {1'd0, dense_2_quantizer_10, 1'd0};
  reg  [9:0]  logits_s8_d1;
  wire [9:0]  logits_s9 = {1'd0, logits_s7} + {1'd0, dense_2_quantizer_6, 1'd0};
  reg  [9:0]  logits_s9_d1;
  wire [11:0] logits_s10 = {2'd0, logits_s8} - {1'd0, logits_s6, 2'd0};
  reg  [11:0] logits_s10_d1;
  wire [11:0] logits_s11 = {2'd0, logits_s9_d1} + logits_s10_d1;
  wire [10:0] logits_s12 = {3'd0, dense_2_quantizer_1} - {1'd0, dense_2_quantizer_14, 2'd0};
  reg  [10:0] logits_s12_d1;
  wire [9:0]  logits_s13 = {2'd0, dense_2_quantizer_15} + {1'd0, dense_2_quantizer_9, 1'd0};
  reg  [9:0]  logits_s13_d1;
  wire [9:0]  logits_s14 = {2'd0, dense_2_quantizer_8} + {1'd0, dense_2_quantizer_15, 1'd0};
  reg  [9:0]  logits_s14_d1;
  wire [10:0] logits_s15 = {3'd0, dense_2_quantizer_11_d1} - {1'd0, logits_s14_d1};
  wire [12:0] logits_s16 = {3'd0, logits_s13_d1} + {logits_s15, 2'd0};

  // Element 0: fixed<15,7>
  wire [8:0]  logits_0_t1 = {1'd0, dense_2_quantizer_5} - {1'd0, dense_2_quantizer_14};
  wire [9:0]  logits_0_t2 = {logits_s1[8], logits_s1} + {logits_0_t1[8], logits_0_t1};
  reg  [9:0]  logits_0_t2_d1;
  wire [11:0] logits_0_t3 = {logits_s12_d1[10], logits_s12_d1} + {2'd0, logits_s5_d1, 1'd0};
  wire [11:0] logits_0_t4 = {logits_s4[10], logits_s4} - {logits_0_t2_d1[9], logits_0_t2_d1, 1'd0};
  wire [13:0] logits_0_t5 = {{2{logits_s11[11]}}, logits_s11} - {logits_0_t3, 2'd0};
  wire [13:0] logits_0_t6 = {logits_s16[12], logits_s16} - {{2{logits_0_t4[11]}}, logits_0_t4};
  wire [14:0] logits_0_t7 = {logits_0_t5[13], logits_0_t5} + {logits_0_t6[13], logits_0_t6};

  // Shared by several elements
  wire [9:0]  logits_s17 = {2'd0, dense_2_quantizer_7} - {1'd0, dense_2_quantizer_2, 1'd0};
  wire [11:0] logits_s18 = {{2{logits_s17[9]}}, logits_s17} + {2'd0, logits_s7, 1'd0};
  reg  [11:0] logits_s18_d1;
  wire [10:0] logits_s19 = {3'd0, dense_2_quantizer_5_d1} - {1'd0, logits_s14_d1};
  wire [11:0] logits_s20 = {2'd0, logits_s8_d1} + {1'd0, logits_s13_d1, 1'd0};
  wire [12:0] logits_s21 = {{2{logits_s19[10]}}, logits_s19} - {logits_s18_d1, 1'd0};
  wire [14:0] logits_s22 = {{3{logits_s11[11]}}, logits_s11} + {1'd0, logits_s20, 2'd0};
  wire [14:0] logits_s23 = {{2{logits_s21[12]}}, logits_s21} + logits_s22;
  wire [9:0]  logits_s24 = {2'd0, dense_2_quantizer_14} + {1'd0, dense_2_quantizer_11, 1'd0};
  reg  [9:0]  logits_s24_d1;
  wire [10:0] logits_s25 = {{2{logits_s1[8]}}, logits_s1} - {2'd0, dense_2_quantizer_7, 1'd0};
  reg  [10:0] logits_s25_d1;

  // Element 1: fixed<15,7>
  wire [10:0] logits_1_t1 = {3'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_5, 2'd0};
  reg  [10:0] logits_1_t1_d1;
  wire [11:0] logits_1_t2 = {3'd0, logits_s6_d1} + {logits_1_t1_d1, 1'd0};
  wire [12:0] logits_1_t3 = {1'd0, logits_1_t2} + {1'd0, logits_s24_d1, 2'd0};
  wire [13:0] logits_1_t4 = {1'd0, logits_1_t3} + {logits_s25_d1[10], logits_s25_d1, 2'd0};
  wire [14:0] logits_1_t5 = logits_s23 - {logits_1_t4[13], logits_1_t4};

  // Shared by several elements
  wire [9:0]  logits_s26 = {2'd0, dense_2_quantizer_3} + {1'd0, logits_s6};
  reg  [9:0]  logits_s26_d1;
  wire [12:0] logits_s27 = {{4{logits_s1[8]}}, logits_s1} - {2'd0, dense_2_quantizer_5, 3'd0};
  reg  [12:0] logits_s27_d1;
  wire [12:0] logits_s28 = logits_s27_d1 + {{2{logits_s2_d1[8]}}, logits_s2_d1, 2'd0};
  wire [9:0]  logits_s29 = {2'd0, dense_2_quantizer_15} - {1'd0, dense_2_quantizer_7, 1'd0};
  reg  [9:0]  logits_s29_d1;
  wire [13:0] logits_s30 = {{5{logits_s2_d1[8]}}, logits_s2_d1} + {logits_s29_d1[9], logits_s29_d1, 3'd0};
  wire [13:0] logits_s31 = {{2{logits_s18_d1[11]}}, logits_s18_d1} + logits_s30;
  wire [12:0] logits_s32 = logits_s31[12:0];
  wire [13:0] logits_s33 = {logits_s28[12], logits_s28} - {logits_s32[12], logits_s32};
  wire [14:0] logits_s34 = {logits_s33[13], logits_s33} - {logits_s16[12], logits_s16, 1'd0};

  // Element 2: fixed<16,8>
  wire [9:0]  logits_2_t1 = {2'd0, dense_2_quantizer_14} - {1'd0, dense_2_quantizer_1, 1'd0};
  reg  [9:0]  logits_2_t1_d1;
  wire [11:0] logits_2_t2 = {{2{logits_2_t1_d1[9]}}, logits_2_t1_d1} - {2'd0, logits_s5_d1, 1'd0};
  wire [13:0] logits_2_t3 = {{3{logits_s15[10]}}, logits_s15} + {logits_s1_d1[8], logits_s1_d1, 4'd0};
  wire [13:0] logits_2_t4 = {4'd0, logits_s26_d1} + {logits_2_t2, 2'd0};
  wire [14:0] logits_2_t5 = {logits_2_t3[13], logits_2_t3} + {logits_2_t4[13], logits_2_t4};
  wire [15:0] logits_2_t6 = {logits_s34[14], logits_s34} - {logits_2_t5[14], logits_2_t5};
  reg  [15:0] logits_2_t6_d1;

  // Shared by several elements
  wire [11:0] logits_s35 = {4'd0, dense_2_quantizer_2} - {1'd0, dense_2_quantizer_2, 3'd0};
  reg  [11:0] logits_s35_d1;
  wire [9:0]  logits_s36 = {1'd0, logits_s5_d1} + {1'd0, logits_s6_d1};
  wire [12:0] logits_s37 = {logits_s35_d1[11], logits_s35_d1} - {3'd0, logits_s36};
  wire [11:0] logits_s38 = {2'd0, logits_s24_d1} - {logits_s25_d1[10], logits_s25_d1};

  // Element 3: fixed<15,7>
  wire [10:0] logits_3_t1 = {3'd0, dense_2_quantizer_10} + {1'd0, dense_2_quantizer_1, 2'd0};
  reg  [10:0] logits_3_t1_d1;
  wire [8:0]  logits_3_t2 = {1'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_6};
  reg  [8:0]  logits_3_t2_d1;
  wire [13:0] logits_3_t3 = {{3{logits_s12[10]}}, logits_s12} + {2'd0, dense_2_quantizer_1, 4'd0};
  reg  [13:0] logits_3_t3_d1;
  wire [12:0] logits_3_t4 = {2'd0, logits_3_t1_d1} + {1'd0, logits_3_t2_d1, 3'd0};
  wire [13:0] logits_3_t5 = logits_3_t3_d1 - {1'd0, logits_3_t4};
  wire [14:0] logits_3_t6 = {{2{logits_s37[12]}}, logits_s37} + {logits_3_t5[13], logits_3_t5};
  wire [13:0] logits_3_t7 = logits_3_t6[13:0];
  wire [14:0] logits_3_t8 = {logits_3_t7[13], logits_3_t7} + {{2{logits_s38[11]}}, logits_s38, 1'd0};
  wire [13:0] logits_3_t9 = logits_3_t8[13:0];
  wire [15:0] logits_3_t10 = {logits_s34[14], logits_s34} - {{2{logits_3_t9[13]}}, logits_3_t9};
  wire [14:0] logits_3_t11 = logits_3_t10[14:0];
  reg  [14:0] logits_3_t11_d1;

  // Element 4: fixed<15,7>
  wire [8:0]  logits_4_t1 = {1'd0, dense_2_quantizer_0} + {1'd0, dense_2_quantizer_14};
  wire [10:0] logits_4_t2 = {2'd0, logits_4_t1} - {1'd0, dense_2_quantizer_5, 2'd0};
  reg  [10:0] logits_4_t2_d1;
  wire [10:0] logits_4_t3 = {1'd0, logits_s13_d1} + {1'd0, logits_s14_d1};
  wire [11:0] logits_4_t4 = {logits_s4[10], logits_s4} + {logits_4_t2_d1[10], logits_4_t2_d1};
  wire [12:0] logits_4_t5 = {2'd0, logits_4_t3} - {1'd0, logits_s26_d1, 2'd0};
  wire [13:0] logits_4_t6 = {logits_s28[12], logits_s28} + {{2{logits_4_t4[11]}}, logits_4_t4};
  wire [13:0] logits_4_t7 = {logits_s37[12], logits_s37} - {logits_4_t5[12], logits_4_t5};
  wire [12:0] logits_4_t8 = logits_4_t7[12:0];
  wire [14:0] logits_4_t9 = {logits_4_t6[13], logits_4_t6} + {logits_s38[11], logits_s38, 2'd0};
  wire [13:0] logits_4_t10 = logits_4_t9[13:0];
  wire [15:0] logits_4_t11 = {logits_s23[14], logits_s23} + {{2{logits_4_t8[12]}}, logits_4_t8, 1'd0};
  wire [14:0] logits_4_t12 = logits_4_t11[14:0];
  wire [15:0] logits_4_t13 = {{2{logits_4_t10[13]}}, logits_4_t10} - {logits_4_t12[14], logits_4_t12};
  wire [14:0] logits_4_t14 = logits_4_t13[14:0];
  reg  [14:0] logits_4_t14_d1;

  // Element 0: fixed<15,7>
  wire [14:0] logits_0 = 15'd32763 - logits_0_t7;
  reg  [14:0] logits_0_d1;

  // Element 1: fixed<15,7>
  wire [14:0] logits_1 = logits_1_t5 + 15'd9;
  reg  [14:0] logits_1_d1;

  // Element 2: fixed<16,8>
  wire [15:0] logits_2 = 16'd65520 - logits_2_t6_d1;

  // Element 3: fixed<15,7>
  wire [15:0] logits_3_t12 = 16'd65526 - {logits_3_t11_d1[14], logits_3_t11_d1};

  // Element 4: fixed<15,7>
  wire [15:0] logits_4_t15 = {logits_4_t14_d1[14], logits_4_t14_d1} + 16'd17;

  // Element 3: fixed<15,7>
  wire [14:0] logits_3 = logits_3_t12[14:0];

  // Element 4: fixed<15,7>
  wire [14:0] logits_4 = logits_4_t15[14:0];

  always @(posedge clk) begin
    logits_s1_d1    <= logits_s1;
    logits_s2_d1    <= logits_s2;
    logits_s3_d1    <= logits_s3;
    logits_s5_d1    <= logits_s5;
    logits_s6_d1    <= logits_s6;
    logits_s8_d1    <= logits_s8;
    logits_s9_d1    <= logits_s9;
    logits_s10_d1   <= logits_s10;
    logits_s12_d1   <= logits_s12;
    logits_s13_d1   <= logits_s13;
    logits_s14_d1   <= logits_s14;
    logits_0_t2_d1  <= logits_0_t2;
    logits_s18_d1   <= logits_s18;
    logits_s24_d1   <= logits_s24;
    logits_s25_d1   <= logits_s25;
    logits_1_t1_d1  <= logits_1_t1;
    logits_s26_d1   <= logits_s26;
    logits_s27_d1   <= logits_s27;
    logits_s29_d1   <= logits_s29;
    logits_2_t1_d1  <= logits_2_t1;
    logits_2_t6_d1  <= logits_2_t6;
    logits_s35_d1   <= logits_s35;
    logits_3_t1_d1  <= logits_3_t1;
    logits_3_t2_d1  <= logits_3_t2;
    logits_3_t3_d1  <= logits_3_t3;
    logits_3_t11_d1 <= logits_3_t11;
    logits_4_t2_d1  <= logits_4_t2;
    logits_4_t14_d1 <= logits_4_t14;
    logits_0_d1     <= logits_0;
    logits_0_d2     <= logits_0_d1;
    logits_1_d1     <= logits_1;
    logits_1_d2     <= logits_1_d1;
    logits_2_d1     <= logits_2;
    logits_3_d1     <= logits_3;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s31[13],
    logits_3_t6[14],
    logits_3_t8[14],
    logits_3_t10[15],
    logits_4_t7[13],
    logits_4_t9[14],
    logits_4_t11[15],
    logits_4_t13[15],
    logits_3_t12[15],
    logits_4_t15[15]
  };

endmodule
