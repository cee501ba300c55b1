// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 7d1de346f13e0cd9. Do not edit.
// 401 operations in stages 2 to 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2 (
  input  wire        clk,
  input  wire [7:0]  dense_1_quantizer_0_d1,
  input  wire [7:0]  dense_1_quantizer_1_d1,
  input  wire [7:0]  dense_1_quantizer_2_d1,
  input  wire [7:0]  dense_1_quantizer_3_d1,
  input  wire [7:0]  dense_1_quantizer_4_d1,
  input  wire [7:0]  dense_1_quantizer_5_d1,
  input  wire [7:0]  dense_1_quantizer_6_d1,
  input  wire [7:0]  dense_1_quantizer_7_d1,
  input  wire [7:0]  dense_1_quantizer_8_d1,
  input  wire [7:0]  dense_1_quantizer_9_d1,
  input  wire [7:0]  dense_1_quantizer_10_d1,
  input  wire [7:0]  dense_1_quantizer_11_d1,
  input  wire [7:0]  dense_1_quantizer_12_d1,
  input  wire [7:0]  dense_1_quantizer_13_d1,
  input  wire [7:0]  dense_1_quantizer_14_d1,
  input  wire [7:0]  dense_1_quantizer_15_d1,
  input  wire [7:0]  dense_1_quantizer_16_d1,
  input  wire [7:0]  dense_1_quantizer_17_d1,
  input  wire [7:0]  dense_1_quantizer_18_d1,
  input  wire [7:0]  dense_1_quantizer_19_d1,
  input  wire [7:0]  dense_1_quantizer_20_d1,
  input  wire [7:0]  dense_1_quantizer_21_d1,
  input  wire [7:0]  dense_1_quantizer_22_d1,
  input  wire [7:0]  dense_1_quantizer_23_d1,
  input  wire [7:0]  dense_1_quantizer_24_d1,
  input  wire [7:0]  dense_1_quantizer_25_d1,
  input  wire [7:0]  dense_1_quantizer_26_d1,
  input  wire [7:0]  dense_1_quantizer_27_d1,
  input  wire [7:0]  dense_1_quantizer_28_d1,
  input  wire [7:0]  dense_1_quantizer_29_d1,
  input  wire [7:0]  dense_1_quantizer_30_d1,
  input  wire [7:0]  dense_1_quantizer_31_d1,
  output wire [14:0] dense_2_0,
  output wire [15:0] dense_2_3,
  output wire [15:0] dense_2_6,
  output wire [14:0] dense_2_9,
  output wire [14:0] dense_2_14,
  output wire [15:0] dense_2_1,
  output wire [14:0] dense_2_2,
  output wire [15:0] dense_2_4,
  output wire [15:0] dense_2_5,
  output wire [14:0] dense_2_7,
  output wire [14:0] dense_2_8,
  output wire [13:0] dense_2_10,
  output wire [14:0] dense_2_11,
  output wire [14:0] dense_2_12,
  output wire [15:0] dense_2_13,
  output wire [15:0] dense_2_15
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_6_d1} + {1'd0, dense_1_quantizer_21_d1};
  wire [9:0]  dense_2_s2 = {2'd0, dense_1_quantizer_15_d1} + {1'd0, dense_2_s1};
  wire [10:0] dense_2_s3 = {3'd0, dense_1_quantizer_16_d1} - {1'd0, dense_1_quantizer_16_d1, 2'd0};
  wire [8:0]  dense_2_s4 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_4_d1};
  wire [9:0]  dense_2_s5 = {2'd0, dense_1_quantizer_14_d1} + {1'd0, dense_2_s4};
  wire [8:0]  dense_2_s6 = {1'd0, dense_1_quantizer_9_d1} + {1'd0, dense_1_quantizer_17_d1};

  // Element 0: fixed<15,7>
  wire [10:0] dense_2_0_t1 = {1'd0, dense_2_s5} + {2'd0, dense_2_s6};

  // Shared by several elements
  wire [9:0]  dense_2_s7 = {2'd0, dense_1_quantizer_18_d1} - {1'd0, dense_1_quantizer_22_d1, 1'd0};
  wire [10:0] dense_2_s8 = {3'd0, dense_1_quantizer_4_d1} - {1'd0, dense_1_quantizer_2_d1, 2'd0};
  wire [8:0]  dense_2_s9 = {1'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_11_d1};
  wire [12:0] dense_2_s10 = {{2{dense_2_s8[10]}}, dense_2_s8} + {2'd0, dense_2_s9, 2'd0};
  wire [8:0]  dense_2_s11 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [8:0]  dense_2_s12 = {1'd0, dense_1_quantizer_8_d1} - {1'd0, dense_1_quantizer_16_d1};
  wire [11:0] dense_2_s13 = {{3{dense_2_s12[8]}}, dense_2_s12} - {dense_2_s12[8], dense_2_s12, 2'd0};
  wire [10:0] dense_2_s14 = dense_2_s13[10:0];
  wire [8:0]  dense_2_s15 = {1'd0, dense_1_quantizer_25_d1} - {1'd0, dense_1_quantizer_31_d1};
  wire [10:0] dense_2_s16 = {2'd0, dense_2_s11} + {dense_2_s15[8], dense_2_s15, 1'd0};
  wire [11:0] dense_2_s17 = {dense_2_s14[10], dense_2_s14} - {dense_2_s16[10], dense_2_s16};
  wire [8:0]  dense_2_s18 = {1'd0, dense_1_quantizer_6_d1} - {1'd0, dense_1_quantizer_26_d1};
  wire [8:0]  dense_2_s19 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [10:0] dense_2_s20 = {2'd0, dense_2_s19} + {dense_2_s18[8], dense_2_s18, 1'd0};
  wire [12:0] dense_2_s21 = {{2{dense_2_s20[10]}}, dense_2_s20} + {2'd0, dense_1_quantizer_19_d1, 3'd0};
  wire [8:0]  dense_2_s22 = {1'd0, dense_1_quantizer_18_d1} - {1'd0, dense_1_quantizer_20_d1};
  wire [8:0]  dense_2_s23 = {1'd0, dense_1_quantizer_29_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [10:0] dense_2_s24 = {{2{dense_2_s22[8]}}, dense_2_s22} - {2'd0, dense_2_s23};

  // Element 0: fixed<15,7>
  wire [10:0] dense_2_0_t2 = {3'd0, dense_1_quantizer_19_d1} + dense_2_s3;
  wire [10:0] dense_2_0_t3 = {1'd0, dense_2_s2} + {1'd0, dense_1_quantizer_6_d1, 2'd0};
  wire [11:0] dense_2_0_t4 = {dense_2_s24[10], dense_2_s24} - {dense_2_0_t2[10], dense_2_0_t2};
  wire [10:0] dense_2_0_t5 = dense_2_0_t4[10:0];
  wire [11:0] dense_2_0_t6 = {1'd0, dense_2_0_t1} + {dense_2_s7[9], dense_2_s7, 1'd0};
  wire [12:0] dense_2_0_t7 = {2'd0, dense_2_0_t3} + {{2{dense_2_0_t5[10]}}, dense_2_0_t5};
  wire [8:0]  dense_2_0_t8 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_15_d1};
  wire [10:0] dense_2_0_t9 = {2'd0, dense_2_s19} - {1'd0, dense_2_0_t8, 1'd0};
  wire [13:0] dense_2_0_t10 = {dense_2_s21[12], dense_2_s21} + {2'd0, dense_2_0_t1, 1'd0};
  wire [13:0] dense_2_0_t11 = {{2{dense_2_0_t6[11]}}, dense_2_0_t6} + {dense_2_0_t7[12], dense_2_0_t7};
  reg  [13:0] dense_2_0_t11_d1;
  wire [13:0] dense_2_0_t12 = {dense_2_s10[12], dense_2_s10} - {dense_2_0_t9[10], dense_2_0_t9, 2'd0};
  wire [14:0] dense_2_0_t13 = {dense_2_0_t12[13], dense_2_0_t12} - {{2{dense_2_s17[11]}}, dense_2_s17, 1'd0};
  wire [14:0] dense_2_0_t14 = {dense_2_0_t10[13], dense_2_0_t10} - dense_2_0_t13;
  reg  [14:0] dense_2_0_t14_d1;
  wire [14:0] dense_2_0_t15 = {dense_2_0_t11_d1[13], dense_2_0_t11_d1} + dense_2_0_t14_d1;

  // Shared by several elements
  wire [8:0]  dense_2_s25 = {1'd0, dense_1_quantizer_7_d1} - {1'd0, dense_1_quantizer_31_d1};
  wire [9:0]  dense_2_s26 = {2'd0, dense_1_quantizer_27_d1} + {dense_2_s25[8], dense_2_s25};
  wire [8:0]  dense_2_s27 = {1'd0, dense_1_quantizer_17_d1} + {1'd0, dense_1_quantizer_22_d1};
  wire [9:0]  dense_2_s28 = {2'd0, dense_1_quantizer_9_d1} - {1'd0, dense_1_quantizer_14_d1, 1'd0};
  wire [8:0]  dense_2_s29 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [9:0]  dense_2_s30 = {2'd0, dense_1_quantizer_11_d1} - {1'd0, dense_2_s29};
  wire [8:0]  dense_2_s31 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [11:0] dense_2_s32 = {{3{dense_2_s22[8]}}, dense_2_s22} + {2'd0, dense_2_s31, 1'd0};
  wire [8:0]  dense_2_s33 = {1'd0, dense_1_quantizer_10_d1} - {1'd0, dense_1_quantizer_29_d1};
  wire [9:0]  dense_2_s34 = {2'd0, dense_1_quantizer_21_d1} + {1'd0, dense_1_quantizer_15_d1, 1'd0};
  wire [10:0] dense_2_s35 = {{2{dense_2_s33[8]}}, dense_2_s33} - {1'd0, dense_2_s34};
  wire [10:0] dense_2_s36 = {{2{dense_2_s12[8]}}, dense_2_s12} - {2'd0, dense_1_quantizer_2_d1, 1'd0};
  wire [10:0] dense_2_s37 = {dense_2_s26[9], dense_2_s26} - {dense_2_s30[9], dense_2_s30};
  wire [11:0] dense_2_s38 = {{2{dense_2_s28[9]}}, dense_2_s28} - {2'd0, dense_1_quantizer_25_d1, 2'd0};
  wire [11:0] dense_2_s39 = {dense_2_s35[10], dense_2_s35} + {dense_2_s36[10], dense_2_s36};
  wire [10:0] dense_2_s40 = {2'd0, dense_2_s4} + {1'd0, dense_2_s27, 1'd0};
  wire [11:0] dense_2_s41 = {dense_2_s20[10], dense_2_s20} + dense_2_s38;
  wire [12:0] dense_2_s42 = {{2{dense_2_s37[10]}}, dense_2_s37} + {dense_2_s39[11], dense_2_s39};
  wire [11:0] dense_2_s43 = dense_2_s32 - {1'd0, dense_2_s40};
  wire [13:0] dense_2_s44 = {{2{dense_2_s41[11]}}, dense_2_s41} - {dense_2_s43[11], dense_2_s43, 1'd0};
  wire [13:0] dense_2_s45 = {dense_2_s42[12], dense_2_s42} - dense_2_s44;
  reg  [13:0] dense_2_s45_d1;
  wire [9:0]  dense_2_s46 = {2'd0, dense_1_quantizer_26_d1} + {1'd0, dense_1_quantizer_29_d1, 1'd0};
  wire [11:0] dense_2_s47 = {2'd0, dense_2_s46} + {1'd0, dense_1_quantizer_20_d1, 3'd0};
  wire [8:0]  dense_2_s48 = {1'd0, dense_1_quantizer_7_d1} - {1'd0, dense_1_quantizer_13_d1};
  wire [9:0]  dense_2_s49 = {2'd0, dense_1_quantizer_15_d1} + {dense_2_s48[8], dense_2_s48};
  wire [8:0]  dense_2_s50 = {1'd0, dense_1_quantizer_5_d1} - {1'd0, dense_1_quantizer_14_d1};
  wire [10:0] dense_2_s51 = {dense_2_s49[9], dense_2_s49} - {dense_2_s50[8], dense_2_s50, 1'd0};
  wire [8:0]  dense_2_s52 = {1'd0, dense_1_quantizer_12_d1} - {1'd0, dense_1_quantizer_24_d1};
  wire [10:0] dense_2_s53 = {2'd0, dense_2_s27} + {dense_2_s52[8], dense_2_s52, 1'd0};
  wire [9:0]  dense_2_s54 = {2'd0, dense_1_quantizer_18_d1} - {1'd0, dense_1_quantizer_17_d1, 1'd0};
  wire [11:0] dense_2_s55 = {dense_2_s53[10], dense_2_s53} - {dense_2_s54[9], dense_2_s54, 1'd0};
  wire [8:0]  dense_2_s56 = {1'd0, dense_1_quantizer_2_d1} - {1'd0, dense_1_quantizer_7_d1};
  wire [11:0] dense_2_s57 = {{3{dense_2_s56[8]}}, dense_2_s56} + {dense_2_s49[9], dense_2_s49, 1'd0};
  wire [10:0] dense_2_s58 = dense_2_s57[10:0];
  wire [9:0]  dense_2_s59 = {1'd0, dense_2_s1} - {1'd0, dense_1_quantizer_10_d1, 1'd0};
  wire [12:0] dense_2_s60 = {{2{dense_2_s58[10]}}, dense_2_s58} - {dense_2_s59[9], dense_2_s59, 2'd0};
  wire [9:0]  dense_2_s61 = {2'd0, dense_1_quantizer_24_d1} - {dense_2_s33[8], dense_2_s33};
  wire [8:0]  dense_2_s62 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [10:0] dense_2_s63 = {dense_2_s61[9], dense_2_s61} - {2'd0, dense_2_s62};
  wire [9:0]  dense_2_s64 = {2'd0, dense_1_quantizer_21_d1} - dense_2_s61;
  wire [11:0] dense_2_s65 = {4'd0, dense_1_quantizer_25_d1} + {dense_2_s14[10], dense_2_s14};
  wire [10:0] dense_2_s66 = dense_2_s65[10:0];
  wire [11:0] dense_2_s67 = {{2{dense_2_s28[9]}}, dense_2_s28} - {2'd0, dense_1_quantizer_9_d1, 2'd0};
  wire [11:0] dense_2_s68 = dense_2_s67 + {2'd0, dense_2_s11, 1'd0};
  wire [12:0] dense_2_s69 = {{2{dense_2_s66[10]}}, dense_2_s66} - {dense_2_s68[11], dense_2_s68};
  wire [8:0]  dense_2_s70 = {1'd0, dense_1_quantizer_5_d1} - {1'd0, dense_1_quantizer_16_d1};
  wire [10:0] dense_2_s71 = {{2{dense_2_s52[8]}}, dense_2_s52} + {dense_2_s70[8], dense_2_s70, 1'd0};
  wire [10:0] dense_2_s72 = {3'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_16_d1, 2'd0};
  wire [11:0] dense_2_s73 = {dense_2_s8[10], dense_2_s8} + {1'd0, dense_2_s72};
  wire [13:0] dense_2_s74 = {{3{dense_2_s71[10]}}, dense_2_s71} + {dense_2_s73, 2'd0};

  // Element 1: fixed<16,8>
  wire [8:0]  dense_2_1_t1 = {1'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [10:0] dense_2_1_t2 = {1'd0, dense_2_s5} - {2'd0, dense_2_1_t1};
  wire [11:0] dense_2_1_t3 = {{2{dense_2_s64[9]}}, dense_2_s64} - {dense_2_1_t2[10], dense_2_1_t2};
  wire [13:0] dense_2_1_t4 = {{2{dense_2_1_t3[11]}}, dense_2_1_t3} + {dense_2_s63[10], dense_2_s63, 2'd0};
  wire [12:0] dense_2_1_t5 = dense_2_1_t4[12:0];
  reg  [12:0] dense_2_1_t5_d1;
  wire [13:0] dense_2_1_t6 = {2'd0, dense_2_s47} + {dense_2_s18[8], dense_2_s18, 4'd0};
  wire [13:0] dense_2_1_t7 = {dense_2_s60[12], dense_2_s60} - {dense_2_s69, 1'd0};
  reg  [13:0] dense_2_1_t7_d1;
  wire [14:0] dense_2_1_t8 = {dense_2_s74[13], dense_2_s74} - {{2{dense_2_s55[11]}}, dense_2_s55, 1'd0};
  wire [13:0] dense_2_1_t9 = dense_2_1_t8[13:0];
  wire [14:0] dense_2_1_t10 = {dense_2_s45_d1[13], dense_2_s45_d1} - {{2{dense_2_1_t5_d1[12]}}, dense_2_1_t5_d1};
  wire [13:0] dense_2_1_t11 = dense_2_1_t10[13:0];
  wire [14:0] dense_2_1_t12 = {dense_2_1_t6[13], dense_2_1_t6} + {dense_2_s51[10], dense_2_s51, 3'd0};
  wire [15:0] dense_2_1_t13 = {{2{dense_2_1_t9[13]}}, dense_2_1_t9} + {dense_2_1_t12[14], dense_2_1_t12};
  reg  [15:0] dense_2_1_t13_d1;
  wire [15:0] dense_2_1_t14 = {{2{dense_2_1_t7_d1[13]}}, dense_2_1_t7_d1} + dense_2_1_t13_d1;
  wire [16:0] dense_2_1_t15 = {{3{dense_2_1_t11[13]}}, dense_2_1_t11} - {dense_2_1_t14[15], dense_2_1_t14};
  wire [15:0] dense_2_1_t16 = dense_2_1_t15[15:0];

  // Shared by several elements
  wire [10:0] dense_2_s75 = {3'd0, dense_1_quantizer_16_d1} + {1'd0, dense_1_quantizer_23_d1, 2'd0};
  wire [9:0]  dense_2_s76 = {2'd0, dense_1_quantizer_23_d1} - {1'd0, dense_1_quantizer_30_d1, 1'd0};
  wire [10:0] dense_2_s77 = {{2{dense_2_s18[8]}}, dense_2_s18} + {dense_2_s49[9], dense_2_s49};
  wire [11:0] dense_2_s78 = {{2{dense_2_s61[9]}}, dense_2_s61} + {dense_2_s77[10], dense_2_s77};
  wire [8:0]  dense_2_s79 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_15_d1};
  wire [11:0] dense_2_s80 = {4'd0, dense_1_quantizer_17_d1} - dense_2_s78;
  reg  [11:0] dense_2_s80_d1;
  wire [8:0]  dense_2_s81 = {1'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_18_d1};
  wire [11:0] dense_2_s82 = {3'd0, dense_2_s81} + {dense_2_s61[9], dense_2_s61, 1'd0};
  wire [10:0] dense_2_s83 = {3'd0, dense_1_quantizer_6_d1} + {dense_2_s22[8], dense_2_s22, 1'd0};
  wire [12:0] dense_2_s84 = {{2{dense_2_s83[10]}}, dense_2_s83} - {dense_2_s82, 1'd0};
  wire [9:0]  dense_2_s85 = {2'd0, dense_1_quantizer_0_d1} - {dense_2_s52[8], dense_2_s52};

  // Element 2: fixed<15,7>
  wire [8:0]  dense_2_2_t1 = {1'd0, dense_1_quantizer_5_d1} - {1'd0, dense_1_quantizer_11_d1};
  wire [9:0]  dense_2_2_t2 = {1'd0, dense_2_s79} + {1'd0, dense_1_quantizer_31_d1, 1'd0};
  wire [9:0]  dense_2_2_t3 = {dense_2_s22[8], dense_2_s22} - {dense_2_2_t1[8], dense_2_2_t1};
  wire [10:0] dense_2_2_t4 = {dense_2_s76[9], dense_2_s76} + {dense_2_s56[8], dense_2_s56, 1'd0};
  wire [10:0] dense_2_2_t5 = {1'd0, dense_2_2_t2} + {1'd0, dense_2_s4, 1'd0};
  wire [11:0] dense_2_2_t6 = {1'd0, dense_2_s75} - {{2{dense_2_2_t3[9]}}, dense_2_2_t3};
  wire [11:0] dense_2_2_t7 = {dense_2_2_t4[10], dense_2_2_t4} - {dense_2_s33[8], dense_2_s33, 2'd0};
  wire [12:0] dense_2_2_t8 = {dense_2_s78[11], dense_2_s78} - {2'd0, dense_2_2_t5};
  reg  [12:0] dense_2_2_t8_d1;
  wire [12:0] dense_2_2_t9 = {dense_2_2_t6[11], dense_2_2_t6} + {dense_2_2_t7[11], dense_2_2_t7};
  wire [13:0] dense_2_2_t10 = {dense_2_s69[12], dense_2_s69} + {dense_2_s85[9], dense_2_s85, 3'd0};
  reg  [13:0] dense_2_2_t10_d1;
  wire [13:0] dense_2_2_t11 = {dense_2_2_t8_d1[12], dense_2_2_t8_d1} - {dense_2_s80_d1, 2'd0};
  wire [15:0] dense_2_2_t12 = {{3{dense_2_2_t9[12]}}, dense_2_2_t9} + {dense_2_s84[12], dense_2_s84, 2'd0};
  wire [14:0] dense_2_2_t13 = dense_2_2_t12[14:0];
  reg  [14:0] dense_2_2_t13_d1;
  wire [15:0] dense_2_2_t14 = {{2{dense_2_2_t10_d1[13]}}, dense_2_2_t10_d1} + {dense_2_2_t13_d1[14], dense_2_2_t13_d1};
  wire [14:0] dense_2_2_t15 = dense_2_2_t14[14:0];
  wire [15:0] dense_2_2_t16 = {{2{dense_2_2_t11[13]}}, dense_2_2_t11} + {dense_2_2_t15[14], dense_2_2_t15};
  wire [14:0] dense_2_2_t17 = dense_2_2_t16[14:0];

  // Shared by several elements
  wire [10:0] dense_2_s86 = {1'd0, dense_2_s2} - {2'd0, dense_1_quantizer_27_d1, 1'd0};
  wire [10:0] dense_2_s87 = {dense_2_s49[9], dense_2_s49} + {2'd0, dense_2_s81};
  wire [13:0] dense_2_s88 = {{3{dense_2_s86[10]}}, dense_2_s86} + {dense_2_s87[10], dense_2_s87, 2'd0};
  wire [9:0]  dense_2_s89 = {dense_2_s18[8], dense_2_s18} - {dense_2_s52[8], dense_2_s52};
  wire [9:0]  dense_2_s90 = {2'd0, dense_1_quantizer_9_d1} + {1'd0, dense_1_quantizer_23_d1, 1'd0};
  wire [11:0] dense_2_s91 = {{2{dense_2_s89[9]}}, dense_2_s89} + {2'd0, dense_2_s90};
  wire [10:0] dense_2_s92 = {3'd0, dense_1_quantizer_29_d1} - {1'd0, dense_1_quantizer_11_d1, 2'd0};
  wire [11:0] dense_2_s93 = {{3{dense_2_s22[8]}}, dense_2_s22} - {dense_2_s92[10], dense_2_s92};
  wire [9:0]  dense_2_s94 = {2'd0, dense_1_quantizer_29_d1} - {1'd0, dense_1_quantizer_7_d1, 1'd0};
  wire [9:0]  dense_2_s95 = {2'd0, dense_1_quantizer_17_d1} - {1'd0, dense_1_quantizer_27_d1, 1'd0};
  wire [10:0] dense_2_s96 = {dense_2_s94[9], dense_2_s94} - {dense_2_s95[9], dense_2_s95};
  wire [9:0]  dense_2_s97 = {1'd0, dense_2_s29} - {1'd0, dense_1_quantizer_4_d1, 1'd0};
  wire [11:0] dense_2_s98 = {4'd0, dense_1_quantizer_10_d1} - {1'd0, dense_2_s11, 2'd0};

  // Element 3: fixed<16,8>
  wire [9:0]  dense_2_3_t1 = {2'd0, dense_1_quantizer_7_d1} - {1'd0, dense_1_quantizer_19_d1, 1'd0};
  wire [10:0] dense_2_3_t2 = {dense_2_s97[9], dense_2_s97} - {dense_2_3_t1[9], dense_2_3_t1};
  wire [11:0] dense_2_3_t3 = dense_2_s93 - {dense_2_3_t2[10], dense_2_3_t2};
  wire [8:0]  dense_2_3_t4 = {1'd0, dense_1_quantizer_1_d1} - {1'd0, dense_1_quantizer_14_d1};
  wire [13:0] dense_2_3_t5 = {{2{dense_2_s17[11]}}, dense_2_s17} - {dense_2_s91[11], dense_2_s91, 1'd0};
  wire [8:0]  dense_2_3_t6 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [10:0] dense_2_3_t7 = {2'd0, dense_2_s27} - {{2{dense_2_3_t4[8]}}, dense_2_3_t4};
  wire [13:0] dense_2_3_t8 = dense_2_s88 - {{2{dense_2_3_t3[11]}}, dense_2_3_t3};
  reg  [13:0] dense_2_3_t8_d1;
  wire [12:0] dense_2_3_t9 = {dense_2_s98[11], dense_2_s98} + {dense_2_s96[10], dense_2_s96, 1'd0};
  wire [11:0] dense_2_3_t10 = {dense_2_3_t7[10], dense_2_3_t7} - {2'd0, dense_2_3_t6, 1'd0};
  wire [13:0] dense_2_3_t11 = {dense_2_3_t9[12], dense_2_3_t9} - {dense_2_3_t10, 2'd0};
  wire [15:0] dense_2_3_t12 = {{2{dense_2_3_t5[13]}}, dense_2_3_t5} - {dense_2_3_t11[13], dense_2_3_t11, 1'd0};
  wire [14:0] dense_2_3_t13 = dense_2_3_t12[14:0];
  reg  [14:0] dense_2_3_t13_d1;
  wire [15:0] dense_2_3_t14 = {{2{dense_2_3_t8_d1[13]}}, dense_2_3_t8_d1} - {dense_2_3_t13_d1[14], dense_2_3_t13_d1};

  // Shared by several elements
  wire [10:0] dense_2_s99 = {3'd0, dense_1_quantizer_14_d1} - dense_2_s53;
  wire [10:0] dense_2_s100 = {3'd0, dense_1_quantizer_18_d1} + dense_2_s99;
  wire [9:0]  dense_2_s101 = {dense_2_s12[8], dense_2_s12} - {dense_2_s52[8], dense_2_s52};
  wire [10:0] dense_2_s102 = {2'd0, dense_2_s29} + {1'd0, dense_2_s27, 1'd0};
  wire [8:0]  dense_2_s103 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [10:0] dense_2_s104 = {3'd0, dense_1_quantizer_14_d1} - {1'd0, dense_1_quantizer_21_d1, 2'd0};
  wire [10:0] dense_2_s105 = {2'd0, dense_2_s103} + dense_2_s104;
  wire [11:0] dense_2_s106 = {{3{dense_2_s15[8]}}, dense_2_s15} - {2'd0, dense_2_s27, 1'd0};
  wire [9:0]  dense_2_s107 = {2'd0, dense_1_quantizer_6_d1} - {1'd0, dense_1_quantizer_5_d1, 1'd0};
  wire [10:0] dense_2_s108 = {dense_2_s107[9], dense_2_s107} + {2'd0, dense_1_quantizer_10_d1, 1'd0};
  wire [8:0]  dense_2_s109 = {1'd0, dense_1_quantizer_0_d1} - {1'd0, dense_1_quantizer_30_d1};
  wire [8:0]  dense_2_s110 = {1'd0, dense_1_quantizer_4_d1} - {1'd0, dense_1_quantizer_27_d1};
  wire [9:0]  dense_2_s111 = {dense_2_s109[8], dense_2_s109} - {dense_2_s110[8], dense_2_s110};
  wire [12:0] dense_2_s112 = {4'd0, dense_2_s11} - {1'd0, dense_2_s75, 1'd0};
  wire [10:0] dense_2_s113 = {{2{dense_2_s22[8]}}, dense_2_s22} - {2'd0, dense_2_s62};
  wire [11:0] dense_2_s114 = {4'd0, dense_1_quantizer_17_d1} - {1'd0, dense_1_quantizer_28_d1, 3'd0};
  wire [11:0] dense_2_s115 = {1'd0, dense_2_s102} + {dense_2_s113[10], dense_2_s113};
  wire [11:0] dense_2_s116 = {dense_2_s105[10], dense_2_s105} - {dense_2_s111[9], dense_2_s111, 1'd0};
  wire [12:0] dense_2_s117 = dense_2_s112 + {dense_2_s108[10], dense_2_s108, 1'd0};
  wire [12:0] dense_2_s118 = {dense_2_s114[11], dense_2_s114} - {dense_2_s110[8], dense_2_s110, 3'd0};
  wire [12:0] dense_2_s119 = {dense_2_s115[11], dense_2_s115} - {dense_2_s116[11], dense_2_s116};
  wire [14:0] dense_2_s120 = {{2{dense_2_s118[12]}}, dense_2_s118} + {dense_2_s106[11], dense_2_s106, 2'd0};
  wire [14:0] dense_2_s121 = {{2{dense_2_s117[12]}}, dense_2_s117} + dense_2_s120;
  wire [15:0] dense_2_s122 = {{3{dense_2_s119[12]}}, dense_2_s119} - {dense_2_s121[14], dense_2_s121};
  wire [14:0] dense_2_s123 = dense_2_s122[14:0];
  reg  [14:0] dense_2_s123_d1;
  wire [10:0] dense_2_s124 = {3'd0, dense_1_quantizer_9_d1} + dense_2_s102;
  wire [10:0] dense_2_s125 = {dense_2_s94[9], dense_2_s94} - {2'd0, dense_1_quantizer_4_d1, 1'd0};
  wire [10:0] dense_2_s126 = {3'd0, dense_1_quantizer_10_d1} - {1'd0, dense_1_quantizer_1_d1, 2'd0};
  wire [13:0] dense_2_s127 = {{3{dense_2_s126[10]}}, dense_2_s126} + {dense_2_s125[10], dense_2_s125, 2'd0};
  wire [10:0] dense_2_s128 = {1'd0, dense_2_s5} + {{2{dense_2_s48[8]}}, dense_2_s48};
  reg  [10:0] dense_2_s128_d1;
  wire [10:0] dense_2_s129 = {3'd0, dense_1_quantizer_15_d1} + {dense_2_s48[8], dense_2_s48, 1'd0};
  wire [11:0] dense_2_s130 = {dense_2_s129[10], dense_2_s129} + {2'd0, dense_2_s23, 1'd0};

  // Element 4: fixed<16,8>
  wire [11:0] dense_2_4_t1 = {4'd0, dense_1_quantizer_5_d1} - {dense_2_s3[10], dense_2_s3};
  wire [9:0]  dense_2_4_t2 = dense_2_4_t1[9:0];
  wire [10:0] dense_2_4_t3 = {dense_2_s26[9], dense_2_s26} - {dense_2_s101[9], dense_2_s101};
  wire [11:0] dense_2_4_t4 = {dense_2_s128[10], dense_2_s128} + {2'd0, dense_2_4_t2};
  wire [12:0] dense_2_4_t5 = {{2{dense_2_4_t3[10]}}, dense_2_4_t3} - {dense_2_s91, 1'd0};
  wire [9:0]  dense_2_4_t6 = {2'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_19_d1, 1'd0};
  wire [12:0] dense_2_4_t7 = {dense_2_4_t4[11], dense_2_4_t4} - {dense_2_s100[10], dense_2_s100, 1'd0};
  reg  [12:0] dense_2_4_t7_d1;
  wire [13:0] dense_2_4_t8 = {dense_2_s84[12], dense_2_s84} - {dense_2_4_t5[12], dense_2_4_t5};
  reg  [13:0] dense_2_4_t8_d1;
  wire [10:0] dense_2_4_t9 = {2'd0, dense_2_s81} + {1'd0, dense_2_4_t6};
  wire [14:0] dense_2_4_t10 = {dense_2_s127[13], dense_2_s127} + {dense_2_s130[11], dense_2_s130, 2'd0};
  wire [13:0] dense_2_4_t11 = dense_2_4_t10[13:0];
  wire [14:0] dense_2_4_t12 = {{2{dense_2_4_t7_d1[12]}}, dense_2_4_t7_d1} - {dense_2_4_t8_d1[13], dense_2_4_t8_d1};
  wire [13:0] dense_2_4_t13 = dense_2_4_t12[13:0];
  wire [11:0] dense_2_4_t14 = {1'd0, dense_2_s124} - {1'd0, dense_2_4_t9};
  wire [15:0] dense_2_4_t15 = {{2{dense_2_4_t11[13]}}, dense_2_4_t11} - {dense_2_4_t14[11], dense_2_4_t14, 3'd0};
  reg  [15:0] dense_2_4_t15_d1;
  wire [16:0] dense_2_4_t16 = {{2{dense_2_s123_d1[14]}}, dense_2_s123_d1} + {dense_2_4_t15_d1[15], dense_2_4_t15_d1};
  wire [15:0] dense_2_4_t17 = dense_2_4_t16[15:0];
  wire [16:0] dense_2_4_t18 = {{3{dense_2_4_t13[13]}}, dense_2_4_t13} + {dense_2_4_t17[15], dense_2_4_t17};
  wire [15:0] dense_2_4_t19 = dense_2_4_t18[15:0];

  // Shared by several elements
  wire [10:0] dense_2_s131 = {3'd0, dense_1_quantizer_24_d1} + {1'd0, dense_1_quantizer_27_d1, 2'd0};
  wire [12:0] dense_2_s132 = {{2{dense_2_s35[10]}}, dense_2_s35} - {2'd0, dense_2_s131};
  wire [12:0] dense_2_s133 = dense_2_s132 - {{2{dense_2_s101[9]}}, dense_2_s101, 1'd0};
  wire [10:0] dense_2_s134 = {2'd0, dense_2_s11} + {{2{dense_2_s70[8]}}, dense_2_s70};
  wire [8:0]  dense_2_s135 = {1'd0, dense_1_quantizer_11_d1} - {1'd0, dense_1_quantizer_17_d1};
  wire [11:0] dense_2_s136 = {{3{dense_2_s135[8]}}, dense_2_s135} - {2'd0, dense_1_quantizer_9_d1, 2'd0};
  wire [11:0] dense_2_s137 = {dense_2_s134[10], dense_2_s134} + dense_2_s136;
  wire [12:0] dense_2_s138 = {dense_2_s98[11], dense_2_s98} - {dense_2_s137[11], dense_2_s137};
  wire [10:0] dense_2_s139 = {2'd0, dense_2_s81} - {1'd0, dense_2_s4, 1'd0};
  wire [10:0] dense_2_s140 = {3'd0, dense_1_quantizer_25_d1} + {1'd0, dense_1_quantizer_24_d1, 2'd0};

  // Element 5: fixed<16,8>
  wire [12:0] dense_2_5_t1 = {2'd0, dense_2_s124} + {1'd0, dense_2_s140, 1'd0};
  wire [13:0] dense_2_5_t2 = {dense_2_s21[12], dense_2_s21} - {2'd0, dense_1_quantizer_7_d1, 4'd0};
  wire [10:0] dense_2_5_t3 = {{2{dense_2_s70[8]}}, dense_2_s70} + {2'd0, dense_1_quantizer_20_d1, 1'd0};
  wire [13:0] dense_2_5_t4 = {dense_2_s133[12], dense_2_s133} - {1'd0, dense_2_5_t1};
  reg  [13:0] dense_2_5_t4_d1;
  wire [13:0] dense_2_5_t5 = {dense_2_s60[12], dense_2_s60} - {dense_2_s139[10], dense_2_s139, 2'd0};
  reg  [13:0] dense_2_5_t5_d1;
  wire [14:0] dense_2_5_t6 = {dense_2_5_t2[13], dense_2_5_t2} + {2'd0, dense_2_s79, 4'd0};
  reg  [14:0] dense_2_5_t6_d1;
  wire [10:0] dense_2_5_t7 = dense_2_s24 + dense_2_5_t3;
  wire [14:0] dense_2_5_t8 = {dense_2_5_t4_d1[13], dense_2_5_t4_d1} - {dense_2_5_t5_d1[13], dense_2_5_t5_d1};
  wire [11:0] dense_2_5_t9 = {{2{dense_2_s89[9]}}, dense_2_s89} - {dense_2_5_t7[10], dense_2_5_t7};
  wire [14:0] dense_2_5_t10 = {{2{dense_2_s138[12]}}, dense_2_s138} - {dense_2_5_t9[11], dense_2_5_t9, 2'd0};
  wire [13:0] dense_2_5_t11 = dense_2_5_t10[13:0];
  reg  [13:0] dense_2_5_t11_d1;
  wire [15:0] dense_2_5_t12 = {dense_2_5_t6_d1[14], dense_2_5_t6_d1} + {dense_2_5_t11_d1[13], dense_2_5_t11_d1, 1'd0};
  wire [16:0] dense_2_5_t13 = {{2{dense_2_5_t8[14]}}, dense_2_5_t8} + {dense_2_5_t12[15], dense_2_5_t12};
  wire [15:0] dense_2_5_t14 = dense_2_5_t13[15:0];

  // Shared by several elements
  wire [9:0]  dense_2_s141 = {2'd0, dense_1_quantizer_0_d1} - {1'd0, dense_1_quantizer_21_d1, 1'd0};
  wire [9:0]  dense_2_s142 = {2'd0, dense_1_quantizer_4_d1} - {1'd0, dense_1_quantizer_30_d1, 1'd0};
  wire [10:0] dense_2_s143 = {{2{dense_2_s50[8]}}, dense_2_s50} + {dense_2_s142[9], dense_2_s142};
  wire [10:0] dense_2_s144 = {dense_2_s141[9], dense_2_s141} - {2'd0, dense_1_quantizer_9_d1, 1'd0};
  wire [13:0] dense_2_s145 = {{3{dense_2_s143[10]}}, dense_2_s143} - {dense_2_s144[10], dense_2_s144, 2'd0};
  wire [10:0] dense_2_s146 = {{2{dense_2_s22[8]}}, dense_2_s22} - {dense_2_s49[9], dense_2_s49};
  wire [9:0]  dense_2_s147 = {2'd0, dense_1_quantizer_17_d1} - {1'd0, dense_1_quantizer_9_d1, 1'd0};
  wire [10:0] dense_2_s148 = {2'd0, dense_2_s31} + {dense_2_s147[9], dense_2_s147};
  wire [12:0] dense_2_s149 = {{2{dense_2_s148[10]}}, dense_2_s148} - {2'd0, dense_2_s29, 2'd0};
  wire [10:0] dense_2_s150 = {{2{dense_2_s52[8]}}, dense_2_s52} + {dense_2_s12[8], dense_2_s12, 1'd0};

  // Element 6: fixed<16,8>
  wire [11:0] dense_2_6_t1 = dense_2_s93 - {1'd0, dense_2_s140};
  wire [13:0] dense_2_6_t2 = {dense_2_s112[12], dense_2_s112} + {{2{dense_2_6_t1[11]}}, dense_2_6_t1};
  wire [13:0] dense_2_6_t3 = {dense_2_s149[12], dense_2_s149} + {dense_2_s146[10], dense_2_s146, 2'd0};
  wire [13:0] dense_2_6_t4 = {2'd0, dense_2_s47} - {{2{dense_2_s150[10]}}, dense_2_s150, 1'd0};
  wire [14:0] dense_2_6_t5 = {dense_2_s145[13], dense_2_s145} - {dense_2_6_t2[13], dense_2_6_t2};
  reg  [14:0] dense_2_6_t5_d1;
  wire [14:0] dense_2_6_t6 = {dense_2_s74[13], dense_2_s74} - {dense_2_6_t3[13], dense_2_6_t3};
  reg  [14:0] dense_2_6_t6_d1;
  wire [14:0] dense_2_6_t7 = {dense_2_s45_d1[13], dense_2_s45_d1} + dense_2_6_t5_d1;
  wire [14:0] dense_2_6_t8 = {dense_2_6_t4[13], dense_2_6_t4} - {{2{dense_2_s100[10]}}, dense_2_s100, 2'd0};
  wire [13:0] dense_2_6_t9 = dense_2_6_t8[13:0];
  reg  [13:0] dense_2_6_t9_d1;
  wire [15:0] dense_2_6_t10 = {dense_2_6_t6_d1[14], dense_2_6_t6_d1} - {dense_2_6_t9_d1[13], dense_2_6_t9_d1, 1'd0};
  wire [14:0] dense_2_6_t11 = dense_2_6_t10[14:0];
  wire [15:0] dense_2_6_t12 = {dense_2_6_t7[14], dense_2_6_t7} - {dense_2_6_t11[14], dense_2_6_t11};

  // Shared by several elements
  wire [8:0]  dense_2_s151 = {1'd0, dense_1_quantizer_16_d1} + {1'd0, dense_1_quantizer_27_d1};
  wire [9:0]  dense_2_s152 = {1'd0, dense_2_s151} - {1'd0, dense_1_quantizer_19_d1, 1'd0};
  wire [11:0] dense_2_s153 = {{2{dense_2_s152[9]}}, dense_2_s152} - {2'd0, dense_2_s103, 1'd0};
  wire [11:0] dense_2_s154 = {{3{dense_2_s22[8]}}, dense_2_s22} - {dense_2_s141[9], dense_2_s141, 1'd0};
  wire [11:0] dense_2_s155 = {dense_2_s148[10], dense_2_s148} + dense_2_s154;
  wire [10:0] dense_2_s156 = {1'd0, dense_2_s5} + {2'd0, dense_2_s29};
  wire [12:0] dense_2_s157 = {2'd0, dense_2_s156} + {dense_2_s30[9], dense_2_s30, 2'd0};
  wire [11:0] dense_2_s158 = dense_2_s157[11:0];
  wire [9:0]  dense_2_s159 = {2'd0, dense_1_quantizer_26_d1} + {1'd0, dense_1_quantizer_16_d1, 1'd0};
  wire [10:0] dense_2_s160 = {2'd0, dense_2_s1} - {1'd0, dense_2_s159};

  // Element 7: fixed<15,7>
  wire [9:0]  dense_2_7_t1 = {2'd0, dense_1_quantizer_8_d1} + {dense_2_s25[8], dense_2_s25};
  wire [10:0] dense_2_7_t2 = dense_2_s160 + {dense_2_7_t1[9], dense_2_7_t1};
  wire [11:0] dense_2_7_t3 = {dense_2_7_t2[10], dense_2_7_t2} - {dense_2_s76[9], dense_2_s76, 1'd0};
  wire [12:0] dense_2_7_t4 = {dense_2_s55[11], dense_2_s55} + {dense_2_s155[11], dense_2_s155};
  reg  [12:0] dense_2_7_t4_d1;
  wire [12:0] dense_2_7_t5 = {dense_2_s158[11], dense_2_s158} + {dense_2_s51[10], dense_2_s51, 1'd0};
  reg  [12:0] dense_2_7_t5_d1;
  wire [13:0] dense_2_7_t6 = {{2{dense_2_7_t3[11]}}, dense_2_7_t3} - {2'd0, dense_2_s27, 3'd0};
  reg  [13:0] dense_2_7_t6_d1;
  wire [11:0] dense_2_7_t7 = {dense_2_s63[10], dense_2_s63} - {dense_2_s85[9], dense_2_s85, 1'd0};
  wire [13:0] dense_2_7_t8 = {dense_2_7_t4_d1[12], dense_2_7_t4_d1} - {dense_2_7_t5_d1[12], dense_2_7_t5_d1};
  wire [12:0] dense_2_7_t9 = {dense_2_s153[11], dense_2_s153} + {dense_2_7_t7[11], dense_2_7_t7};
  reg  [12:0] dense_2_7_t9_d1;
  wire [14:0] dense_2_7_t10 = {dense_2_7_t6_d1[13], dense_2_7_t6_d1} - {dense_2_7_t9_d1, 2'd0};
  wire [15:0] dense_2_7_t11 = {{2{dense_2_7_t8[13]}}, dense_2_7_t8} + {dense_2_7_t10[14], dense_2_7_t10};
  wire [14:0] dense_2_7_t12 = dense_2_7_t11[14:0];

  // Shared by several elements
  wire [8:0]  dense_2_s161 = {1'd0, dense_1_quantizer_7_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [9:0]  dense_2_s162 = {2'd0, dense_1_quantizer_29_d1} + {1'd0, dense_1_quantizer_8_d1, 1'd0};
  wire [10:0] dense_2_s163 = {2'd0, dense_2_s161} + {1'd0, dense_2_s162};
  wire [9:0]  dense_2_s164 = {2'd0, dense_1_quantizer_4_d1} + {1'd0, dense_1_quantizer_6_d1, 1'd0};
  wire [10:0] dense_2_s165 = {3'd0, dense_1_quantizer_14_d1} - {1'd0, dense_2_s164};
  wire [11:0] dense_2_s166 = {1'd0, dense_2_s102} + {dense_2_s165, 1'd0};

  // Element 8: fixed<15,7>
  wire [8:0]  dense_2_8_t1 = {1'd0, dense_1_quantizer_2_d1} - {1'd0, dense_1_quantizer_24_d1};
  wire [9:0]  dense_2_8_t2 = {dense_2_s15[8], dense_2_s15} - {dense_2_8_t1[8], dense_2_8_t1};
  wire [10:0] dense_2_8_t3 = {dense_2_s76[9], dense_2_s76} - {dense_2_8_t2[9], dense_2_8_t2};
  wire [11:0] dense_2_8_t4 = {dense_2_s129[10], dense_2_s129} + {1'd0, dense_2_s163};
  wire [12:0] dense_2_8_t5 = {{2{dense_2_8_t3[10]}}, dense_2_8_t3} + {dense_2_8_t4[11], dense_2_8_t4};
  wire [9:0]  dense_2_8_t6 = {2'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_0_d1, 1'd0};
  wire [13:0] dense_2_8_t7 = {{2{dense_2_s55[11]}}, dense_2_s55} - {dense_2_s153[11], dense_2_s153, 1'd0};
  wire [13:0] dense_2_8_t8 = {dense_2_s138[12], dense_2_s138} - {dense_2_8_t5[12], dense_2_8_t5};
  reg  [13:0] dense_2_8_t8_d1;
  wire [10:0] dense_2_8_t9 = {1'd0, dense_2_8_t6} + {2'd0, dense_1_quantizer_21_d1, 1'd0};
  wire [13:0] dense_2_8_t10 = {{2{dense_2_s166[11]}}, dense_2_s166} + {1'd0, dense_2_8_t9, 2'd0};
  wire [14:0] dense_2_8_t11 = {dense_2_8_t7[13], dense_2_8_t7} - {dense_2_8_t10, 1'd0};
  reg  [14:0] dense_2_8_t11_d1;
  wire [15:0] dense_2_8_t12 = {{2{dense_2_8_t8_d1[13]}}, dense_2_8_t8_d1} - {dense_2_8_t11_d1[14], dense_2_8_t11_d1};
  wire [14:0] dense_2_8_t13 = dense_2_8_t12[14:0];

  // Shared by several elements
  wire [9:0]  dense_2_s167 = {2'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_5_d1, 1'd0};
  wire [10:0] dense_2_s168 = {{2{dense_2_s52[8]}}, dense_2_s52} - {1'd0, dense_2_s167};
  wire [12:0] dense_2_s169 = {dense_2_s158[11], dense_2_s158} + {{2{dense_2_s168[10]}}, dense_2_s168};
  reg  [12:0] dense_2_s169_d1;
  wire [10:0] dense_2_s170 = {2'd0, dense_2_s6} + {dense_2_s12[8], dense_2_s12, 1'd0};
  wire [12:0] dense_2_s171 = {dense_2_s106[11], dense_2_s106} - {{2{dense_2_s170[10]}}, dense_2_s170};

  // Element 9: fixed<15,7>
  wire [9:0]  dense_2_9_t1 = {2'd0, dense_1_quantizer_19_d1} - {dense_2_s109[8], dense_2_s109};
  wire [8:0]  dense_2_9_t2 = {1'd0, dense_1_quantizer_20_d1} - {1'd0, dense_1_quantizer_26_d1};
  wire [10:0] dense_2_9_t3 = {dense_2_9_t1[9], dense_2_9_t1} - {{2{dense_2_9_t2[8]}}, dense_2_9_t2};
  wire [11:0] dense_2_9_t4 = {dense_2_s125[10], dense_2_s125} + {dense_2_9_t3[10], dense_2_9_t3};
  wire [10:0] dense_2_9_t5 = {dense_2_s64[9], dense_2_s64} - {dense_2_9_t1[9], dense_2_9_t1};
  wire [12:0] dense_2_9_t6 = {dense_2_9_t4[11], dense_2_9_t4} - {dense_2_s7[9], dense_2_s7, 2'd0};
  reg  [12:0] dense_2_9_t6_d1;
  wire [12:0] dense_2_9_t7 = dense_2_s171 - {dense_2_9_t5[10], dense_2_9_t5, 1'd0};
  reg  [12:0] dense_2_9_t7_d1;
  wire [13:0] dense_2_9_t8 = {dense_2_s169_d1[12], dense_2_s169_d1} + {dense_2_s128_d1[10], dense_2_s128_d1, 2'd0};
  wire [13:0] dense_2_9_t9 = {dense_2_9_t6_d1[12], dense_2_9_t6_d1} + {dense_2_9_t7_d1[12], dense_2_9_t7_d1};
  wire [14:0] dense_2_9_t10 = {dense_2_9_t8[13], dense_2_9_t8} + {dense_2_9_t9[13], dense_2_9_t9};

  // Shared by several elements
  wire [10:0] dense_2_s172 = dense_2_s134 - {2'd0, dense_1_quantizer_30_d1, 1'd0};
  reg  [10:0] dense_2_s172_d1;
  wire [14:0] dense_2_s173 = {dense_2_s45_d1[13], dense_2_s45_d1} - {{3{dense_2_s172_d1[10]}}, dense_2_s172_d1, 1'd0};
  wire [13:0] dense_2_s174 = dense_2_s173[13:0];
  wire [11:0] dense_2_s175 = {{2{dense_2_s94[9]}}, dense_2_s94} - {2'd0, dense_1_quantizer_29_d1, 2'd0};

  // Element 11: fixed<15,7>
  wire [9:0]  dense_2_11_t1 = {1'd0, dense_2_s103} - {1'd0, dense_2_s151};
  wire [10:0] dense_2_11_t2 = {dense_2_11_t1[9], dense_2_11_t1} - {dense_2_s18[8], dense_2_s18, 1'd0};
  wire [11:0] dense_2_11_t3 = {dense_2_s139[10], dense_2_s139} + {dense_2_s83, 1'd0};
  wire [12:0] dense_2_11_t4 = {dense_2_s155[11], dense_2_s155} + {{2{dense_2_11_t2[10]}}, dense_2_11_t2};
  wire [13:0] dense_2_11_t5 = {dense_2_s10[12], dense_2_s10} + {2'd0, dense_2_s62, 3'd0};
  wire [13:0] dense_2_11_t6 = {dense_2_s133[12], dense_2_s133} - {dense_2_11_t4[12], dense_2_11_t4};
  reg  [13:0] dense_2_11_t6_d1;
  wire [13:0] dense_2_11_t7 = {{2{dense_2_11_t3[11]}}, dense_2_11_t3} + {dense_2_s166[11], dense_2_s166, 1'd0};
  wire [12:0] dense_2_11_t8 = {dense_2_s175[11], dense_2_s175} - {{2{dense_2_s97[9]}}, dense_2_s97, 1'd0};
  wire [14:0] dense_2_11_t9 = {dense_2_11_t5[13], dense_2_11_t5} + {dense_2_11_t8, 2'd0};
  wire [15:0] dense_2_11_t10 = {{2{dense_2_11_t7[13]}}, dense_2_11_t7} + {dense_2_11_t9[14], dense_2_11_t9};
  wire [14:0] dense_2_11_t11 = dense_2_11_t10[14:0];
  reg  [14:0] dense_2_11_t11_d1;
  wire [15:0] dense_2_11_t12 = {{2{dense_2_11_t6_d1[13]}}, dense_2_11_t6_d1} + {dense_2_11_t11_d1[14], dense_2_11_t11_d1};
  wire [14:0] dense_2_11_t13 = dense_2_11_t12[14:0];

  // Shared by several elements
  wire [11:0] dense_2_s176 = {3'd0, dense_2_s11} - {1'd0, dense_2_s19, 2'd0};
  wire [12:0] dense_2_s177 = {dense_2_s176[11], dense_2_s176} + {{2{dense_2_s61[9]}}, dense_2_s61, 1'd0};

  // Element 12: fixed<15,7>
  wire [11:0] dense_2_12_t1 = {dense_2_s96[10], dense_2_s96} + {3'd0, dense_1_quantizer_23_d1, 1'd0};
  wire [12:0] dense_2_12_t2 = {{2{dense_2_s66[10]}}, dense_2_s66} - {2'd0, dense_1_quantizer_7_d1, 3'd0};
  wire [12:0] dense_2_12_t3 = {dense_2_12_t1[11], dense_2_12_t1} - {dense_2_s160[10], dense_2_s160, 1'd0};
  reg  [12:0] dense_2_12_t3_d1;
  wire [12:0] dense_2_12_t4 = {{2{dense_2_s99[10]}}, dense_2_s99} - {2'd0, dense_2_s164, 1'd0};
  wire [13:0] dense_2_12_t5 = {dense_2_12_t2[12], dense_2_12_t2} + {dense_2_s130[11], dense_2_s130, 1'd0};
  wire [12:0] dense_2_12_t6 = dense_2_12_t5[12:0];
  reg  [12:0] dense_2_12_t6_d1;
  wire [13:0] dense_2_12_t7 = {dense_2_s169_d1[12], dense_2_s169_d1} - {dense_2_12_t3_d1[12], dense_2_12_t3_d1};
  wire [12:0] dense_2_12_t8 = dense_2_s177 - dense_2_12_t4;
  reg  [12:0] dense_2_12_t8_d1;
  wire [14:0] dense_2_12_t9 = {{2{dense_2_12_t6_d1[12]}}, dense_2_12_t6_d1} - {dense_2_12_t8_d1[12], dense_2_12_t8_d1, 1'd0};
  wire [15:0] dense_2_12_t10 = {{2{dense_2_12_t7[13]}}, dense_2_12_t7} + {dense_2_12_t9[14], dense_2_12_t9};
  wire [14:0] dense_2_12_t11 = dense_2_12_t10[14:0];

  // Element 13: fixed<16,8>
  wire [9:0]  dense_2_13_t1 = {2'd0, dense_1_quantizer_23_d1} + dense_2_s30;
  wire [10:0] dense_2_13_t2 = {dense_2_13_t1[9], dense_2_13_t1} + {dense_2_s50[8], dense_2_s50, 1'd0};
  wire [11:0] dense_2_13_t3 = {dense_2_s146[10], dense_2_s146} - {dense_2_13_t2[10], dense_2_13_t2};
  reg  [11:0] dense_2_13_t3_d1;
  wire [12:0] dense_2_13_t4 = {2'd0, dense_2_s75} - {{2{dense_2_s89[9]}}, dense_2_s89, 1'd0};
  wire [13:0] dense_2_13_t5 = dense_2_s145 + {dense_2_s171, 1'd0};
  wire [13:0] dense_2_13_t6 = dense_2_s88 + dense_2_s127;
  reg  [13:0] dense_2_13_t6_d1;
  wire [13:0] dense_2_13_t7 = {{2{dense_2_13_t3_d1[11]}}, dense_2_13_t3_d1} - dense_2_13_t6_d1;
  wire [13:0] dense_2_13_t8 = {dense_2_13_t4[12], dense_2_13_t4} + {dense_2_s108[10], dense_2_s108, 2'd0};
  wire [15:0] dense_2_13_t9 = {{2{dense_2_13_t5[13]}}, dense_2_13_t5} - {dense_2_13_t8[13], dense_2_13_t8, 1'd0};
  wire [14:0] dense_2_13_t10 = dense_2_13_t9[14:0];
  reg  [14:0] dense_2_13_t10_d1;
  wire [16:0] dense_2_13_t11 = {{2{dense_2_13_t10_d1[14]}}, dense_2_13_t10_d1} + {dense_2_s80_d1[11], dense_2_s80_d1, 4'd0};
  wire [15:0] dense_2_13_t12 = dense_2_13_t11[15:0];
  wire [16:0] dense_2_13_t13 = {{3{dense_2_13_t7[13]}}, dense_2_13_t7} - {dense_2_13_t12[15], dense_2_13_t12};
  wire [15:0] dense_2_13_t14 = dense_2_13_t13[15:0];

  // Element 14: fixed<15,7>
  wire [8:0]  dense_2_14_t1 = {1'd0, dense_1_quantizer_2_d1} - {1'd0, dense_1_quantizer_18_d1};
  wire [10:0] dense_2_14_t2 = {dense_2_s49[9], dense_2_s49} - {dense_2_14_t1[8], dense_2_14_t1, 1'd0};
  wire [11:0] dense_2_14_t3 = {dense_2_s24[10], dense_2_s24} - {{2{dense_2_s111[9]}}, dense_2_s111};
  wire [11:0] dense_2_14_t4 = {dense_2_s105[10], dense_2_s105} + {1'd0, dense_2_s156};
  wire [11:0] dense_2_14_t5 = {dense_2_14_t2[10], dense_2_14_t2} + dense_2_14_t3;
  wire [12:0] dense_2_14_t6 = dense_2_s149 + {dense_2_14_t4[11], dense_2_14_t4};
  reg  [12:0] dense_2_14_t6_d1;
  wire [13:0] dense_2_14_t7 = {dense_2_s177[12], dense_2_s177} - {1'd0, dense_2_s163, 2'd0};
  wire [14:0] dense_2_14_t8 = {{3{dense_2_14_t5[11]}}, dense_2_14_t5} + {dense_2_14_t7[13], dense_2_14_t7};
  reg  [14:0] dense_2_14_t8_d1;
  wire [14:0] dense_2_14_t9 = {{2{dense_2_14_t6_d1[12]}}, dense_2_14_t6_d1} + dense_2_14_t8_d1;

  // Element 15: fixed<16,8>
  wire [12:0] dense_2_15_t1 = {{2{dense_2_s150[10]}}, dense_2_s150} + {2'd0, dense_2_s5, 1'd0};
  wire [12:0] dense_2_15_t2 = {dense_2_s82[11], dense_2_s82} + {dense_2_s175, 1'd0};
  wire [13:0] dense_2_15_t3 = {dense_2_15_t1[12], dense_2_15_t1} - {dense_2_s32, 2'd0};
  wire [14:0] dense_2_15_t4 = {{2{dense_2_15_t2[12]}}, dense_2_15_t2} + {dense_2_15_t3[13], dense_2_15_t3};
  wire [13:0] dense_2_15_t5 = dense_2_15_t4[13:0];
  reg  [13:0] dense_2_15_t5_d1;
  wire [15:0] dense_2_15_t6 = {dense_2_s123_d1[14], dense_2_s123_d1} + {dense_2_15_t5_d1[13], dense_2_15_t5_d1, 1'd0};
  wire [16:0] dense_2_15_t7 = {{3{dense_2_s174[13]}}, dense_2_s174} + {dense_2_15_t6[15], dense_2_15_t6};
  wire [15:0] dense_2_15_t8 = dense_2_15_t7[15:0];

  // Element 0: fixed<15,7>
  assign dense_2_0 = dense_2_0_t15 - 15'd233;

  // Element 1: fixed<16,8>
  wire [16:0] dense_2_1_t17 = 17'd130879 - {dense_2_1_t16[15], dense_2_1_t16};

  // Element 2: fixed<15,7>
  wire [15:0] dense_2_2_t18 = {dense_2_2_t17[14], dense_2_2_t17} + 16'd35;

  // Element 3: fixed<16,8>
  assign dense_2_3 = dense_2_3_t14 - 16'd487;

  // Element 4: fixed<16,8>
  wire [16:0] dense_2_4_t20 = {dense_2_4_t19[15], dense_2_4_t19} - 17'd558;

  // Element 5: fixed<16,8>
  wire [16:0] dense_2_5_t15 = {dense_2_5_t14[15], dense_2_5_t14} + 17'd450;

  // Element 6: fixed<16,8>
  assign dense_2_6 = 16'd198 - dense_2_6_t12;

  // Element 7: fixed<15,7>
  wire [15:0] dense_2_7_t13 = 16'd395 - {dense_2_7_t12[14], dense_2_7_t12};

  // Element 8: fixed<15,7>
  wire [15:0] dense_2_8_t14 = {dense_2_8_t13[14], dense_2_8_t13} - 16'd124;

  // Element 9: fixed<15,7>
  assign dense_2_9 = 15'd329 - dense_2_9_t10;

  // Element 10: fixed<14,6>
  wire [14:0] dense_2_10_t1 = {dense_2_s174[13], dense_2_s174} + 15'd151;

  // Element 11: fixed<15,7>
  wire [15:0] dense_2_11_t14 = {dense_2_11_t13[14], dense_2_11_t13} + 16'd431;

  // Element 12: fixed<15,7>
  wire [15:0] dense_2_12_t12 = 16'd65208 - {dense_2_12_t11[14], dense_2_12_t11};

  // Element 13: fixed<16,8>
  wire [16:0] dense_2_13_t15 = 17'd288 - {dense_2_13_t14[15], dense_2_13_t14};

  // Element 14: fixed<15,7>
  assign dense_2_14 = dense_2_14_t9 + 15'd603;

  // Element 15: fixed<16,8>
  wire [16:0] dense_2_15_t9 = {dense_2_15_t8[15], dense_2_15_t8} + 17'd89;

  // Element 1: fixed<16,8>
  assign dense_2_1 = dense_2_1_t17[15:0];

  // Element 2: fixed<15,7>
  assign dense_2_2 = dense_2_2_t18[14:0];

  // Element 4: fixed<16,8>
  assign dense_2_4 = dense_2_4_t20[15:0];

  // Element 5: fixed<16,8>
  assign dense_2_5 = dense_2_5_t15[15:0];

  // Element 7: fixed<15,7>
  assign dense_2_7 = dense_2_7_t13[14:0];

  // Element 8: fixed<15,7>
  assign dense_2_8 = dense_2_8_t14[14:0];

  // Element 10: fixed<14,6>
  assign dense_2_10 = dense_2_10_t1[13:0];

  // Element 11: fixed<15,7>
  assign dense_2_11 = dense_2_11_t14[14:0];

  // Element 12: fixed<15,7>
  assign dense_2_12 = dense_2_12_t12[14:0];

  // Element 13: fixed<16,8>
  assign dense_2_13 = dense_2_13_t15[15:0];

  // Element 15: fixed<16,8>
  assign dense_2_15 = dense_2_15_t9[15:0];

  always @(posedge clk) begin
    dense_2_0_t11_d1  <= dense_2_0_t11;
    dense_2_0_t14_d1  <= dense_2_0_t14;
    dense_2_s45_d1    <= dense_2_s45;
    dense_2_1_t5_d1   <= dense_2_1_t5;
    dense_2_1_t7_d1   <= dense_2_1_t7;
    dense_2_1_t13_d1  <= dense_2_1_t13;
    dense_2_s80_d1    <= dense_2_s80;
    dense_2_2_t8_d1   <= dense_2_2_t8;
    dense_2_2_t10_d1  <= dense_2_2_t10;
    dense_2_2_t13_d1  <= dense_2_2_t13;
    dense_2_3_t8_d1   <= dense_2_3_t8;
    dense_2_3_t13_d1  <= dense_2_3_t13;
    dense_2_s123_d1   <= dense_2_s123;
    dense_2_s128_d1   <= dense_2_s128;
    dense_2_4_t7_d1   <= dense_2_4_t7;
    dense_2_4_t8_d1   <= dense_2_4_t8;
    dense_2_4_t15_d1  <= dense_2_4_t15;
    dense_2_5_t4_d1   <= dense_2_5_t4;
    dense_2_5_t5_d1   <= dense_2_5_t5;
    dense_2_5_t6_d1   <= dense_2_5_t6;
    dense_2_5_t11_d1  <= dense_2_5_t11;
    dense_2_6_t5_d1   <= dense_2_6_t5;
    dense_2_6_t6_d1   <= dense_2_6_t6;
    dense_2_6_t9_d1   <= dense_2_6_t9;
    dense_2_7_t4_d1   <= dense_2_7_t4;
    dense_2_7_t5_d1   <= dense_2_7_t5;
    dense_2_7_t6_d1   <= dense_2_7_t6;
    dense_2_7_t9_d1   <= dense_2_7_t9;
    dense_2_8_t8_d1   <= dense_2_8_t8;
    dense_2_8_t11_d1  <= dense_2_8_t11;
    dense_2_s169_d1   <= dense_2_s169;
    dense_2_9_t6_d1   <= dense_2_9_t6;
    dense_2_9_t7_d1   <= dense_2_9_t7;
    dense_2_s172_d1   <= dense_2_s172;
    dense_2_11_t6_d1  <= dense_2_11_t6;
    dense_2_11_t11_d1 <= dense_2_11_t11;
    dense_2_12_t3_d1  <= dense_2_12_t3;
    dense_2_12_t6_d1  <= dense_2_12_t6;
    dense_2_12_t8_d1  <= dense_2_12_t8;
    dense_2_13_t3_d1  <= dense_2_13_t3;
    dense_2_13_t6_d1  <= dense_2_13_t6;
    dense_2_13_t10_d1 <= dense_2_13_t10;
    dense_2_14_t6_d1  <= dense_2_14_t6;
    dense_2_14_t8_d1  <= dense_2_14_t8;
    dense_2_15_t5_d1  <= dense_2_15_t5;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s13[11],
    dense_2_0_t4[11],
    dense_2_s57[11],
    dense_2_s65[11],
    dense_2_1_t4[13],
    dense_2_1_t8[14],
    dense_2_1_t10[14],
    dense_2_1_t15[16],
    dense_2_2_t12[15],
    dense_2_2_t14[15],
    dense_2_2_t16[15],
    dense_2_3_t12[15],
    dense_2_s122[15],
    dense_2_4_t1[11:10],
    dense_2_4_t10[14],
    dense_2_4_t12[14],
    dense_2_4_t16[16],
    dense_2_4_t18[16],
    dense_2_5_t10[14],
    dense_2_5_t13[16],
    dense_2_6_t8[14],
    dense_2_6_t10[15],
    dense_2_s157[12],
    dense_2_7_t11[15],
    dense_2_8_t12[15],
    dense_2_s173[14],
    dense_2_11_t10[15],
    dense_2_11_t12[15],
    dense_2_12_t5[13],
    dense_2_12_t10[15],
    dense_2_13_t9[15],
    dense_2_13_t11[16],
    dense_2_13_t13[16],
    dense_2_15_t4[14],
    dense_2_15_t7[16],
    dense_2_1_t17[16],
    dense_2_2_t18[15],
    dense_2_4_t20[16],
    dense_2_5_t15[16],
    dense_2_7_t13[15],
    dense_2_8_t14[15],
    dense_2_10_t1[14],
    dense_2_11_t14[15],
    dense_2_12_t12[15],
    dense_2_13_t15[16],
    dense_2_15_t9[16]
  };

endmodule
