// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 4a569ba62d8c2485. Do not edit.
// 435 operations in stages 2 to 3.
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
  output wire [15:0] dense_2_1,
  output wire [15:0] dense_2_3,
  output wire [14:0] dense_2_12,
  output wire [14:0] dense_2_14,
  output wire [14:0] dense_2_0,
  output wire [14:0] dense_2_2,
  output wire [15:0] dense_2_4,
  output wire [15:0] dense_2_5,
  output wire [15:0] dense_2_6,
  output wire [14:0] dense_2_7,
  output wire [14:0] dense_2_8,
  output wire [14:0] dense_2_9,
  output wire [13:0] dense_2_10,
  output wire [14:0] dense_2_11,
  output wire [15:0] dense_2_13,
  output wire [15:0] dense_2_15
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_21_d1} + {1'd0, dense_1_quantizer_24_d1};
  wire [8:0]  dense_2_s2 = {1'd0, dense_1_quantizer_15_d1} - {1'd0, dense_1_quantizer_18_d1};
  wire [9:0]  dense_2_s3 = {2'd0, dense_1_quantizer_25_d1} - {1'd0, dense_1_quantizer_16_d1, 1'd0};
  wire [10:0] dense_2_s4 = {{2{dense_2_s2[8]}}, dense_2_s2} - {dense_2_s3[9], dense_2_s3};
  wire [8:0]  dense_2_s5 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_23_d1};
  wire [9:0]  dense_2_s6 = {2'd0, dense_1_quantizer_21_d1} + {1'd0, dense_1_quantizer_3_d1, 1'd0};
  wire [11:0] dense_2_s7 = {3'd0, dense_2_s5} - {1'd0, dense_2_s6, 1'd0};
  wire [10:0] dense_2_s8 = {3'd0, dense_1_quantizer_23_d1} - {dense_2_s3[9], dense_2_s3};
  wire [8:0]  dense_2_s9 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_4_d1};
  wire [9:0]  dense_2_s10 = {2'd0, dense_1_quantizer_14_d1} + {1'd0, dense_2_s9};
  wire [8:0]  dense_2_s11 = {1'd0, dense_1_quantizer_8_d1} + {1'd0, dense_1_quantizer_24_d1};
  wire [9:0]  dense_2_s12 = {2'd0, dense_1_quantizer_9_d1} - {1'd0, dense_2_s11};
  wire [11:0] dense_2_s13 = {4'd0, dense_1_quantizer_7_d1} - {dense_2_s12[9], dense_2_s12, 1'd0};
  wire [11:0] dense_2_s14 = {2'd0, dense_2_s10} + dense_2_s13;
  wire [8:0]  dense_2_s15 = {1'd0, dense_1_quantizer_3_d1} - {1'd0, dense_1_quantizer_31_d1};
  wire [8:0]  dense_2_s16 = {1'd0, dense_1_quantizer_17_d1} + {1'd0, dense_1_quantizer_22_d1};
  wire [11:0] dense_2_s17 = {{3{dense_2_s15[8]}}, dense_2_s15} + {2'd0, dense_2_s16, 1'd0};
  wire [8:0]  dense_2_s18 = {1'd0, dense_1_quantizer_13_d1} - {1'd0, dense_1_quantizer_29_d1};
  wire [10:0] dense_2_s19 = {{2{dense_2_s18[8]}}, dense_2_s18} - {2'd0, dense_1_quantizer_11_d1, 1'd0};
  wire [9:0]  dense_2_s20 = {2'd0, dense_1_quantizer_8_d1} + {dense_2_s18[8], dense_2_s18};
  wire [11:0] dense_2_s21 = {3'd0, dense_2_s16} + {dense_2_s20[9], dense_2_s20, 1'd0};
  wire [8:0]  dense_2_s22 = {1'd0, dense_1_quantizer_6_d1} - {1'd0, dense_1_quantizer_26_d1};
  wire [9:0]  dense_2_s23 = {2'd0, dense_1_quantizer_2_d1} + {dense_2_s22[8], dense_2_s22};
  wire [10:0] dense_2_s24 = {1'd0, dense_2_s10} + {1'd0, dense_2_s16, 1'd0};
  wire [12:0] dense_2_s25 = {{3{dense_2_s23[9]}}, dense_2_s23} + {2'd0, dense_2_s24};
  wire [10:0] dense_2_s26 = {2'd0, dense_2_s16} + {1'd0, dense_1_quantizer_17_d1, 2'd0};
  wire [8:0]  dense_2_s27 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_8_d1};
  wire [8:0]  dense_2_s28 = {1'd0, dense_1_quantizer_7_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [8:0]  dense_2_s29 = {1'd0, dense_1_quantizer_10_d1} - {1'd0, dense_1_quantizer_28_d1};
  wire [11:0] dense_2_s30 = {{3{dense_2_s29[8]}}, dense_2_s29} + {2'd0, dense_2_s28, 1'd0};
  wire [9:0]  dense_2_s31 = dense_2_s30[9:0];
  wire [10:0] dense_2_s32 = {1'd0, dense_2_s31} - {2'd0, dense_1_quantizer_7_d1, 1'd0};
  wire [8:0]  dense_2_s33 = dense_2_s32[8:0];
  wire [8:0]  dense_2_s34 = {1'd0, dense_1_quantizer_20_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s35 = {1'd0, dense_2_s27} - {1'd0, dense_2_s34};
  wire [12:0] dense_2_s36 = {{3{dense_2_s35[9]}}, dense_2_s35} - {1'd0, dense_2_s26, 1'd0};
  wire [13:0] dense_2_s37 = {dense_2_s36[12], dense_2_s36} - {3'd0, dense_2_s33, 2'd0};
  wire [8:0]  dense_2_s38 = {1'd0, dense_1_quantizer_4_d1} - {1'd0, dense_1_quantizer_25_d1};
  wire [10:0] dense_2_s39 = {3'd0, dense_1_quantizer_19_d1} - {1'd0, dense_2_s28, 1'd0};
  wire [8:0]  dense_2_s40 = {1'd0, dense_1_quantizer_17_d1} - {1'd0, dense_1_quantizer_26_d1};
  wire [9:0]  dense_2_s41 = {2'd0, dense_1_quantizer_29_d1} - {dense_2_s29[8], dense_2_s29};
  wire [11:0] dense_2_s42 = {2'd0, dense_2_s10} - {{2{dense_2_s12[9]}}, dense_2_s12};
  wire [8:0]  dense_2_s43 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [9:0]  dense_2_s44 = {2'd0, dense_1_quantizer_5_d1} - {1'd0, dense_1_quantizer_30_d1, 1'd0};
  wire [11:0] dense_2_s45 = {{3{dense_2_s15[8]}}, dense_2_s15} - {dense_2_s44[9], dense_2_s44, 1'd0};
  wire [12:0] dense_2_s46 = {dense_2_s45[11], dense_2_s45} + {2'd0, dense_2_s43, 2'd0};
  wire [8:0]  dense_2_s47 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_18_d1};
  wire [12:0] dense_2_s48 = {{4{dense_2_s40[8]}}, dense_2_s40} + {2'd0, dense_2_s47, 2'd0};
  wire [11:0] dense_2_s49 = {dense_2_s39[10], dense_2_s39} + {{2{dense_2_s41[9]}}, dense_2_s41};
  wire [10:0] dense_2_s50 = dense_2_s49[10:0];
  wire [12:0] dense_2_s51 = {dense_2_s42[11], dense_2_s42} - dense_2_s48;
  wire [13:0] dense_2_s52 = {dense_2_s46[12], dense_2_s46} - {{3{dense_2_s50[10]}}, dense_2_s50};
  wire [12:0] dense_2_s53 = dense_2_s52[12:0];
  wire [13:0] dense_2_s54 = {dense_2_s51[12], dense_2_s51} + {dense_2_s53[12], dense_2_s53};
  reg  [13:0] dense_2_s54_d1;
  wire [8:0]  dense_2_s55 = {1'd0, dense_1_quantizer_5_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s56 = {1'd0, dense_2_s55} + {1'd0, dense_1_quantizer_19_d1, 1'd0};
  wire [9:0]  dense_2_s57 = {dense_2_s22[8], dense_2_s22} + {dense_2_s29[8], dense_2_s29};

  // Element 0: fixed<15,7>
  wire [8:0]  dense_2_0_t1 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [10:0] dense_2_0_t2 = {3'd0, dense_1_quantizer_6_d1} + {1'd0, dense_1_quantizer_17_d1, 2'd0};
  wire [10:0] dense_2_0_t3 = {2'd0, dense_2_s1} + {{2{dense_2_s38[8]}}, dense_2_s38};
  wire [11:0] dense_2_0_t4 = {3'd0, dense_2_0_t1} - {1'd0, dense_2_s1, 2'd0};
  wire [11:0] dense_2_0_t5 = {1'd0, dense_2_0_t2} - {{2{dense_2_s2[8]}}, dense_2_s2, 1'd0};
  wire [11:0] dense_2_0_t6 = {dense_2_s4[10], dense_2_s4} + dense_2_s7;
  wire [11:0] dense_2_0_t7 = {{2{dense_2_s57[9]}}, dense_2_s57} + {dense_2_0_t3[10], dense_2_0_t3};
  wire [12:0] dense_2_0_t8 = {dense_2_0_t4[11], dense_2_0_t4} - {2'd0, dense_2_s56, 1'd0};
  wire [11:0] dense_2_0_t9 = {dense_2_s8[10], dense_2_s8} - dense_2_s17;
  wire [11:0] dense_2_0_t10 = {dense_2_s19[10], dense_2_s19} + dense_2_0_t5;
  wire [12:0] dense_2_0_t11 = {dense_2_0_t6[11], dense_2_0_t6} - {dense_2_0_t7[11], dense_2_0_t7};
  wire [13:0] dense_2_0_t12 = {dense_2_0_t8[12], dense_2_0_t8} + {dense_2_s21[11], dense_2_s21, 1'd0};
  wire [12:0] dense_2_0_t13 = {dense_2_0_t9[11], dense_2_0_t9} + {dense_2_0_t10[11], dense_2_0_t10};
  wire [14:0] dense_2_0_t14 = {dense_2_s37[13], dense_2_s37} + {{2{dense_2_0_t11[12]}}, dense_2_0_t11};
  reg  [14:0] dense_2_0_t14_d1;
  wire [13:0] dense_2_0_t15 = dense_2_0_t12 + {dense_2_s14[11], dense_2_s14, 1'd0};
  reg  [13:0] dense_2_0_t15_d1;
  wire [13:0] dense_2_0_t16 = {dense_2_s25[12], dense_2_s25} + {dense_2_0_t13[12], dense_2_0_t13};
  reg  [13:0] dense_2_0_t16_d1;
  wire [14:0] dense_2_0_t17 = {dense_2_s54_d1[13], dense_2_s54_d1} + dense_2_0_t14_d1;
  wire [15:0] dense_2_0_t18 = {{2{dense_2_0_t15_d1[13]}}, dense_2_0_t15_d1} - {dense_2_0_t16_d1, 2'd0};
  wire [16:0] dense_2_0_t19 = {{2{dense_2_0_t17[14]}}, dense_2_0_t17} - {dense_2_0_t18[15], dense_2_0_t18};
  wire [14:0] dense_2_0_t20 = dense_2_0_t19[14:0];

  // Shared by several elements
  wire [9:0]  dense_2_s58 = {2'd0, dense_1_quantizer_17_d1} + {dense_2_s18[8], dense_2_s18};
  wire [9:0]  dense_2_s59 = {2'd0, dense_1_quantizer_5_d1} - {dense_2_s22[8], dense_2_s22};
  wire [11:0] dense_2_s60 = {4'd0, dense_1_quantizer_2_d1} + {dense_2_s59[9], dense_2_s59, 1'd0};
  wire [8:0]  dense_2_s61 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [9:0]  dense_2_s62 = {2'd0, dense_1_quantizer_0_d1} - {1'd0, dense_2_s61};
  wire [8:0]  dense_2_s63 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_20_d1};
  wire [11:0] dense_2_s64 = {{2{dense_2_s62[9]}}, dense_2_s62} + {2'd0, dense_2_s63, 1'd0};
  wire [12:0] dense_2_s65 = {{4{dense_2_s15[8]}}, dense_2_s15} + {2'd0, dense_2_s43, 2'd0};
  wire [11:0] dense_2_s66 = {4'd0, dense_1_quantizer_16_d1} + {dense_2_s15[8], dense_2_s15, 2'd0};
  wire [9:0]  dense_2_s67 = {2'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_20_d1, 1'd0};
  wire [8:0]  dense_2_s68 = {1'd0, dense_1_quantizer_18_d1} - {1'd0, dense_1_quantizer_21_d1};
  wire [8:0]  dense_2_s69 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [8:0]  dense_2_s70 = {1'd0, dense_1_quantizer_6_d1} - {1'd0, dense_1_quantizer_27_d1};
  wire [11:0] dense_2_s71 = {{3{dense_2_s70[8]}}, dense_2_s70} - {2'd0, dense_1_quantizer_12_d1, 2'd0};
  wire [12:0] dense_2_s72 = {{3{dense_2_s12[9]}}, dense_2_s12} + {dense_2_s12[9], dense_2_s12, 2'd0};
  wire [10:0] dense_2_s73 = {3'd0, dense_1_quantizer_11_d1} - {1'd0, dense_1_quantizer_6_d1, 2'd0};
  wire [9:0]  dense_2_s74 = {2'd0, dense_1_quantizer_12_d1} - {1'd0, dense_1_quantizer_25_d1, 1'd0};
  wire [10:0] dense_2_s75 = {1'd0, dense_2_s67} + dense_2_s73;
  wire [10:0] dense_2_s76 = {dense_2_s74[9], dense_2_s74} - {dense_2_s18[8], dense_2_s18, 1'd0};
  wire [10:0] dense_2_s77 = {2'd0, dense_2_s55} + {{2{dense_2_s68[8]}}, dense_2_s68};
  wire [11:0] dense_2_s78 = {{3{dense_2_s38[8]}}, dense_2_s38} + {2'd0, dense_2_s69, 1'd0};
  wire [12:0] dense_2_s79 = {{3{dense_2_s57[9]}}, dense_2_s57} - dense_2_s65;
  wire [12:0] dense_2_s80 = {dense_2_s66[11], dense_2_s66} + {dense_2_s71[11], dense_2_s71};
  wire [11:0] dense_2_s81 = {dense_2_s75[10], dense_2_s75} + {dense_2_s76[10], dense_2_s76};
  wire [12:0] dense_2_s82 = {{2{dense_2_s77[10]}}, dense_2_s77} + {2'd0, dense_2_s31, 1'd0};
  wire [13:0] dense_2_s83 = {dense_2_s72[12], dense_2_s72} - {dense_2_s78, 2'd0};
  wire [13:0] dense_2_s84 = {dense_2_s79[12], dense_2_s79} + {dense_2_s80[12], dense_2_s80};
  wire [13:0] dense_2_s85 = {{2{dense_2_s81[11]}}, dense_2_s81} + {dense_2_s82, 1'd0};
  wire [14:0] dense_2_s86 = {dense_2_s83[13], dense_2_s83} - {dense_2_s64[11], dense_2_s64, 2'd0};
  reg  [14:0] dense_2_s86_d1;
  wire [14:0] dense_2_s87 = {dense_2_s84[13], dense_2_s84} + {dense_2_s85[13], dense_2_s85};
  wire [13:0] dense_2_s88 = dense_2_s87[13:0];
  reg  [13:0] dense_2_s88_d1;
  wire [15:0] dense_2_s89 = {dense_2_s86_d1[14], dense_2_s86_d1} - {{2{dense_2_s88_d1[13]}}, dense_2_s88_d1};

  // Element 1: fixed<16,8>
  wire [8:0]  dense_2_1_t1 = {1'd0, dense_1_quantizer_2_d1} - {1'd0, dense_1_quantizer_24_d1};
  wire [13:0] dense_2_1_t2 = {{5{dense_2_1_t1[8]}}, dense_2_1_t1} + {dense_2_s58[9], dense_2_s58, 3'd0};
  wire [13:0] dense_2_1_t3 = {3'd0, dense_2_s24} - dense_2_1_t2;
  wire [12:0] dense_2_1_t4 = dense_2_1_t3[12:0];
  wire [14:0] dense_2_1_t5 = {{2{dense_2_1_t4[12]}}, dense_2_1_t4} - {dense_2_s60, 3'd0};
  reg  [14:0] dense_2_1_t5_d1;
  wire [15:0] dense_2_1_t6 = dense_2_s89 - {dense_2_1_t5_d1[14], dense_2_1_t5_d1};

  // Shared by several elements
  wire [12:0] dense_2_s90 = {5'd0, dense_1_quantizer_3_d1} + {dense_2_s14[11], dense_2_s14};
  reg  [12:0] dense_2_s90_d1;
  wire [9:0]  dense_2_s91 = {2'd0, dense_1_quantizer_20_d1} + {1'd0, dense_2_s28};
  wire [9:0]  dense_2_s92 = {2'd0, dense_1_quantizer_14_d1} - {1'd0, dense_1_quantizer_2_d1, 1'd0};
  wire [11:0] dense_2_s93 = {{2{dense_2_s92[9]}}, dense_2_s92} - {2'd0, dense_1_quantizer_29_d1, 2'd0};
  wire [9:0]  dense_2_s94 = {1'd0, dense_2_s69} - {1'd0, dense_1_quantizer_12_d1, 1'd0};
  wire [10:0] dense_2_s95 = {3'd0, dense_1_quantizer_29_d1} + {dense_2_s94[9], dense_2_s94};
  wire [10:0] dense_2_s96 = {2'd0, dense_2_s5} - {{2{dense_2_s29[8]}}, dense_2_s29};
  wire [10:0] dense_2_s97 = {dense_2_s44[9], dense_2_s44} + dense_2_s96;
  wire [10:0] dense_2_s98 = {dense_2_s58[9], dense_2_s58} - {dense_2_s29[8], dense_2_s29, 1'd0};
  wire [9:0]  dense_2_s99 = {2'd0, dense_1_quantizer_18_d1} - {1'd0, dense_1_quantizer_2_d1, 1'd0};

  // Element 2: fixed<15,7>
  wire [11:0] dense_2_2_t1 = {4'd0, dense_1_quantizer_25_d1} - {1'd0, dense_1_quantizer_20_d1, 3'd0};
  wire [9:0]  dense_2_2_t2 = {dense_2_s18[8], dense_2_s18} - {dense_2_s22[8], dense_2_s22};
  wire [11:0] dense_2_2_t3 = {dense_2_s73[10], dense_2_s73} + {{2{dense_2_s99[9]}}, dense_2_s99};
  wire [12:0] dense_2_2_t4 = {dense_2_2_t1[11], dense_2_2_t1} + {{3{dense_2_s15[8]}}, dense_2_s15, 1'd0};
  wire [10:0] dense_2_2_t5 = {2'd0, dense_2_s5} + {{2{dense_2_s22[8]}}, dense_2_s22};
  wire [12:0] dense_2_2_t6 = {{3{dense_2_s12[9]}}, dense_2_s12} - {2'd0, dense_2_s28, 2'd0};
  wire [11:0] dense_2_2_t7 = {2'd0, dense_2_s91} - {{2{dense_2_2_t2[9]}}, dense_2_2_t2};
  wire [12:0] dense_2_2_t8 = {dense_2_2_t3[11], dense_2_2_t3} - dense_2_2_t4;
  wire [11:0] dense_2_2_t9 = dense_2_s93 + {dense_2_2_t5[10], dense_2_2_t5};
  wire [12:0] dense_2_2_t10 = {{2{dense_2_s97[10]}}, dense_2_s97} - dense_2_2_t6;
  wire [12:0] dense_2_2_t11 = {dense_2_2_t7[11], dense_2_2_t7} - dense_2_2_t8;
  wire [11:0] dense_2_2_t12 = {dense_2_s95[10], dense_2_s95} - {dense_2_s98[10], dense_2_s98};
  wire [13:0] dense_2_2_t13 = {dense_2_2_t10[12], dense_2_2_t10} + {dense_2_2_t9, 2'd0};
  reg  [13:0] dense_2_2_t13_d1;
  wire [14:0] dense_2_2_t14 = {{2{dense_2_2_t11[12]}}, dense_2_2_t11} + {dense_2_2_t12[11], dense_2_2_t12, 2'd0};
  reg  [14:0] dense_2_2_t14_d1;
  wire [15:0] dense_2_2_t15 = {{2{dense_2_2_t13_d1[13]}}, dense_2_2_t13_d1} + {dense_2_2_t14_d1[14], dense_2_2_t14_d1};
  wire [14:0] dense_2_2_t16 = dense_2_2_t15[14:0];
  wire [15:0] dense_2_2_t17 = {dense_2_2_t16[14], dense_2_2_t16} - {{2{dense_2_s90_d1[12]}}, dense_2_s90_d1, 1'd0};
  wire [14:0] dense_2_2_t18 = dense_2_2_t17[14:0];

  // Shared by several elements
  wire [10:0] dense_2_s100 = {2'd0, dense_2_s11} - {dense_2_s58[9], dense_2_s58};
  wire [9:0]  dense_2_s101 = {2'd0, dense_1_quantizer_25_d1} + {1'd0, dense_2_s16};
  wire [9:0]  dense_2_s102 = {2'd0, dense_1_quantizer_27_d1} - {dense_2_s38[8], dense_2_s38};
  wire [11:0] dense_2_s103 = {4'd0, dense_1_quantizer_3_d1} + dense_2_s13;
  wire [10:0] dense_2_s104 = {3'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_19_d1, 2'd0};
  wire [12:0] dense_2_s105 = {{4{dense_2_s38[8]}}, dense_2_s38} - {1'd0, dense_2_s104, 1'd0};
  wire [10:0] dense_2_s106 = {{2{dense_2_s15[8]}}, dense_2_s15} + {2'd0, dense_1_quantizer_18_d1, 1'd0};
  wire [9:0]  dense_2_s107 = {2'd0, dense_1_quantizer_6_d1} - {dense_2_s68[8], dense_2_s68};
  wire [11:0] dense_2_s108 = {{2{dense_2_s107[9]}}, dense_2_s107} + {dense_2_s106, 1'd0};
  wire [10:0] dense_2_s109 = dense_2_s39 + {2'd0, dense_1_quantizer_15_d1, 1'd0};
  wire [12:0] dense_2_s110 = {dense_2_s108[11], dense_2_s108} + {dense_2_s109[10], dense_2_s109, 1'd0};
  wire [9:0]  dense_2_s111 = {2'd0, dense_1_quantizer_16_d1} - {1'd0, dense_1_quantizer_0_d1, 1'd0};
  wire [11:0] dense_2_s112 = {{2{dense_2_s111[9]}}, dense_2_s111} + {2'd0, dense_1_quantizer_14_d1, 2'd0};

  // Element 3: fixed<16,8>
  wire [9:0]  dense_2_3_t1 = {2'd0, dense_1_quantizer_20_d1} - {1'd0, dense_1_quantizer_27_d1, 1'd0};
  wire [8:0]  dense_2_3_t2 = {1'd0, dense_1_quantizer_11_d1} - {1'd0, dense_1_quantizer_23_d1};
  wire [10:0] dense_2_3_t3 = {2'd0, dense_2_s27} + {dense_2_3_t1[9], dense_2_3_t1};
  wire [11:0] dense_2_3_t4 = {dense_2_3_t3[10], dense_2_3_t3} - {dense_2_3_t2[8], dense_2_3_t2, 2'd0};
  wire [12:0] dense_2_3_t5 = {{3{dense_2_s57[9]}}, dense_2_s57} - dense_2_s105;
  wire [11:0] dense_2_3_t6 = dense_2_s112 - {1'd0, dense_2_s10, 1'd0};
  wire [10:0] dense_2_3_t7 = {1'd0, dense_2_s101} - {dense_2_s102[9], dense_2_s102};
  wire [12:0] dense_2_3_t8 = {{2{dense_2_s95[10]}}, dense_2_s95} + {dense_2_3_t4[11], dense_2_3_t4};
  wire [13:0] dense_2_3_t9 = {dense_2_3_t5[12], dense_2_3_t5} + {{2{dense_2_s100[10]}}, dense_2_s100, 1'd0};
  wire [12:0] dense_2_3_t10 = {dense_2_3_t6[11], dense_2_3_t6} + {dense_2_3_t7[10], dense_2_3_t7, 1'd0};
  wire [11:0] dense_2_3_t11 = dense_2_3_t10[11:0];
  reg  [11:0] dense_2_3_t11_d1;
  wire [13:0] dense_2_3_t12 = {{2{dense_2_s103[11]}}, dense_2_s103} - {dense_2_s110[12], dense_2_s110};
  wire [12:0] dense_2_3_t13 = dense_2_3_t12[12:0];
  reg  [12:0] dense_2_3_t13_d1;
  wire [14:0] dense_2_3_t14 = {{2{dense_2_3_t8[12]}}, dense_2_3_t8} + {dense_2_3_t9, 1'd0};
  reg  [14:0] dense_2_3_t14_d1;
  wire [14:0] dense_2_3_t15 = {{2{dense_2_3_t13_d1[12]}}, dense_2_3_t13_d1} + {dense_2_3_t11_d1[11], dense_2_3_t11_d1, 2'd0};
  wire [15:0] dense_2_3_t16 = {dense_2_3_t14_d1[14], dense_2_3_t14_d1} - {dense_2_3_t15[14], dense_2_3_t15};

  // Shared by several elements
  wire [12:0] dense_2_s113 = {{4{dense_2_s29[8]}}, dense_2_s29} - {1'd0, dense_2_s67, 2'd0};
  wire [10:0] dense_2_s114 = {3'd0, dense_1_quantizer_24_d1} + {1'd0, dense_1_quantizer_20_d1, 2'd0};
  wire [11:0] dense_2_s115 = {1'd0, dense_2_s114} - {2'd0, dense_1_quantizer_29_d1, 2'd0};
  wire [13:0] dense_2_s116 = {{2{dense_2_s115[11]}}, dense_2_s115} - {dense_2_s65, 1'd0};
  wire [10:0] dense_2_s117 = {dense_2_s102[9], dense_2_s102} + {2'd0, dense_1_quantizer_8_d1, 1'd0};
  wire [11:0] dense_2_s118 = dense_2_s17 + {3'd0, dense_1_quantizer_12_d1, 1'd0};
  wire [8:0]  dense_2_s119 = {1'd0, dense_1_quantizer_6_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s120 = {1'd0, dense_2_s119} - {1'd0, dense_1_quantizer_5_d1, 1'd0};
  wire [12:0] dense_2_s121 = {{3{dense_2_s120[9]}}, dense_2_s120} + {dense_2_s102[9], dense_2_s102, 2'd0};
  wire [12:0] dense_2_s122 = {dense_2_s118[11], dense_2_s118} + {dense_2_s117[10], dense_2_s117, 1'd0};
  wire [13:0] dense_2_s123 = {dense_2_s121[12], dense_2_s121} - {2'd0, dense_2_s24, 1'd0};
  wire [14:0] dense_2_s124 = {{2{dense_2_s122[12]}}, dense_2_s122} - {dense_2_s123, 1'd0};
  reg  [14:0] dense_2_s124_d1;
  wire [9:0]  dense_2_s125 = {2'd0, dense_1_quantizer_12_d1} + {1'd0, dense_2_s28};
  wire [11:0] dense_2_s126 = {3'd0, dense_2_s63} - {1'd0, dense_1_quantizer_23_d1, 3'd0};
  wire [12:0] dense_2_s127 = {{2{dense_2_s8[10]}}, dense_2_s8} + {dense_2_s126[11], dense_2_s126};
  wire [11:0] dense_2_s128 = dense_2_s127[11:0];
  wire [10:0] dense_2_s129 = {3'd0, dense_1_quantizer_15_d1} - {1'd0, dense_1_quantizer_3_d1, 2'd0};
  wire [11:0] dense_2_s130 = {{2{dense_2_s99[9]}}, dense_2_s99} + {dense_2_s129[10], dense_2_s129};
  wire [12:0] dense_2_s131 = {dense_2_s130[11], dense_2_s130} + {{2{dense_2_s68[8]}}, dense_2_s68, 2'd0};
  wire [13:0] dense_2_s132 = {{2{dense_2_s128[11]}}, dense_2_s128} + {dense_2_s131[12], dense_2_s131};

  // Element 4: fixed<16,8>
  wire [11:0] dense_2_4_t1 = {2'd0, dense_2_s10} + dense_2_s17;
  wire [8:0]  dense_2_4_t2 = {1'd0, dense_1_quantizer_5_d1} + {1'd0, dense_1_quantizer_7_d1};
  wire [8:0]  dense_2_4_t3 = {1'd0, dense_1_quantizer_18_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [10:0] dense_2_4_t4 = {2'd0, dense_2_4_t2} - {dense_2_s22[8], dense_2_s22, 1'd0};
  wire [9:0]  dense_2_4_t5 = {1'd0, dense_2_s11} - {1'd0, dense_2_4_t3};
  wire [12:0] dense_2_4_t6 = {dense_2_s71[11], dense_2_s71} - dense_2_s113;
  wire [11:0] dense_2_4_t7 = {2'd0, dense_2_s125} + {dense_2_4_t4[10], dense_2_4_t4};
  wire [12:0] dense_2_4_t8 = {{2{dense_2_s4[10]}}, dense_2_s4} - dense_2_s105;
  wire [11:0] dense_2_4_t9 = {dense_2_s19[10], dense_2_s19} + {dense_2_4_t5[9], dense_2_4_t5, 1'd0};
  wire [11:0] dense_2_4_t10 = dense_2_s64 + {dense_2_s100[10], dense_2_s100};
  wire [12:0] dense_2_4_t11 = {dense_2_4_t1[11], dense_2_4_t1} - dense_2_4_t6;
  wire [13:0] dense_2_4_t12 = {{2{dense_2_4_t7[11]}}, dense_2_4_t7} - {dense_2_s72, 1'd0};
  wire [14:0] dense_2_4_t13 = {dense_2_s116[13], dense_2_s116} + {dense_2_4_t8[12], dense_2_4_t8, 1'd0};
  wire [13:0] dense_2_4_t14 = dense_2_4_t13[13:0];
  wire [12:0] dense_2_4_t15 = {dense_2_4_t1[11], dense_2_4_t1} + {dense_2_4_t9[11], dense_2_4_t9};
  wire [13:0] dense_2_4_t16 = dense_2_s132 - {{2{dense_2_4_t10[11]}}, dense_2_4_t10};
  reg  [13:0] dense_2_4_t16_d1;
  wire [14:0] dense_2_4_t17 = {{2{dense_2_4_t11[12]}}, dense_2_4_t11} + {dense_2_4_t12[13], dense_2_4_t12};
  reg  [14:0] dense_2_4_t17_d1;
  wire [15:0] dense_2_4_t18 = {{2{dense_2_4_t14[13]}}, dense_2_4_t14} - {dense_2_4_t15[12], dense_2_4_t15, 2'd0};
  wire [14:0] dense_2_4_t19 = dense_2_4_t18[14:0];
  reg  [14:0] dense_2_4_t19_d1;
  wire [15:0] dense_2_4_t20 = {dense_2_s124_d1[14], dense_2_s124_d1} - {{2{dense_2_4_t16_d1[13]}}, dense_2_4_t16_d1};
  wire [16:0] dense_2_4_t21 = {{2{dense_2_4_t17_d1[14]}}, dense_2_4_t17_d1} + {dense_2_4_t19_d1[14], dense_2_4_t19_d1, 1'd0};
  wire [15:0] dense_2_4_t22 = dense_2_4_t21[15:0];
  wire [16:0] dense_2_4_t23 = {dense_2_4_t20[15], dense_2_4_t20} + {dense_2_4_t22[15], dense_2_4_t22};
  wire [15:0] dense_2_4_t24 = dense_2_4_t23[15:0];

  // Shared by several elements
  wire [10:0] dense_2_s133 = {2'd0, dense_2_s11} - {1'd0, dense_1_quantizer_24_d1, 2'd0};
  wire [8:0]  dense_2_s134 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s135 = {2'd0, dense_1_quantizer_7_d1} - {1'd0, dense_2_s134};
  wire [10:0] dense_2_s136 = {dense_2_s41[9], dense_2_s41} - {dense_2_s135[9], dense_2_s135};
  wire [9:0]  dense_2_s137 = {2'd0, dense_1_quantizer_12_d1} - {1'd0, dense_1_quantizer_27_d1, 1'd0};

  // Element 5: fixed<16,8>
  wire [8:0]  dense_2_5_t1 = {1'd0, dense_1_quantizer_3_d1} - {1'd0, dense_1_quantizer_8_d1};
  wire [9:0]  dense_2_5_t2 = {2'd0, dense_1_quantizer_21_d1} + {1'd0, dense_1_quantizer_0_d1, 1'd0};
  wire [10:0] dense_2_5_t3 = {{2{dense_2_5_t1[8]}}, dense_2_5_t1} + {2'd0, dense_1_quantizer_11_d1, 1'd0};
  wire [11:0] dense_2_5_t4 = {2'd0, dense_2_5_t2} - {dense_2_s137[9], dense_2_s137, 1'd0};
  wire [13:0] dense_2_5_t5 = {{4{dense_2_s12[9]}}, dense_2_s12} - {2'd0, dense_2_s63, 3'd0};
  wire [12:0] dense_2_5_t6 = {{2{dense_2_5_t3[10]}}, dense_2_5_t3} + {dense_2_5_t4[11], dense_2_5_t4};
  wire [11:0] dense_2_5_t7 = {2'd0, dense_2_s101} + {dense_2_s94[9], dense_2_s94, 1'd0};
  wire [11:0] dense_2_5_t8 = {dense_2_s133[10], dense_2_s133} + {dense_2_s62[9], dense_2_s62, 1'd0};
  wire [11:0] dense_2_5_t9 = dense_2_s60 - {dense_2_s136[10], dense_2_s136};
  wire [13:0] dense_2_5_t10 = dense_2_5_t5 + {dense_2_5_t6[12], dense_2_5_t6};
  wire [12:0] dense_2_5_t11 = {{2{dense_2_s98[10]}}, dense_2_s98} - {dense_2_5_t7[11], dense_2_5_t7};
  wire [12:0] dense_2_5_t12 = {dense_2_s60[11], dense_2_s60} + {dense_2_5_t8[11], dense_2_5_t8};
  wire [14:0] dense_2_5_t13 = {{3{dense_2_5_t9[11]}}, dense_2_5_t9} + {dense_2_s42, 3'd0};
  reg  [14:0] dense_2_5_t13_d1;
  wire [14:0] dense_2_5_t14 = {dense_2_5_t10[13], dense_2_5_t10} - {dense_2_5_t11[12], dense_2_5_t11, 1'd0};
  reg  [14:0] dense_2_5_t14_d1;
  wire [13:0] dense_2_5_t15 = {dense_2_s110[12], dense_2_s110} + {dense_2_5_t12[12], dense_2_5_t12};
  reg  [13:0] dense_2_5_t15_d1;
  wire [15:0] dense_2_5_t16 = {dense_2_5_t13_d1[14], dense_2_5_t13_d1} + {dense_2_5_t14_d1[14], dense_2_5_t14_d1};
  wire [14:0] dense_2_5_t17 = dense_2_5_t16[14:0];
  wire [16:0] dense_2_5_t18 = {{2{dense_2_5_t17[14]}}, dense_2_5_t17} - {dense_2_5_t15_d1[13], dense_2_5_t15_d1, 2'd0};
  wire [15:0] dense_2_5_t19 = dense_2_5_t18[15:0];

  // Shared by several elements
  wire [12:0] dense_2_s138 = {{4{dense_2_s38[8]}}, dense_2_s38} - {1'd0, dense_2_s24, 1'd0};
  reg  [12:0] dense_2_s138_d1;
  wire [8:0]  dense_2_s139 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [10:0] dense_2_s140 = {2'd0, dense_2_s139} + {dense_2_s29[8], dense_2_s29, 1'd0};
  wire [8:0]  dense_2_s141 = {1'd0, dense_1_quantizer_0_d1} - {1'd0, dense_1_quantizer_5_d1};
  wire [11:0] dense_2_s142 = {{3{dense_2_s68[8]}}, dense_2_s68} - {dense_2_s19, 1'd0};
  wire [10:0] dense_2_s143 = {3'd0, dense_1_quantizer_30_d1} - {1'd0, dense_1_quantizer_21_d1, 2'd0};
  wire [11:0] dense_2_s144 = {dense_2_s143[10], dense_2_s143} + {dense_2_s22[8], dense_2_s22, 2'd0};
  wire [12:0] dense_2_s145 = {3'd0, dense_2_s91} - {dense_2_s144[11], dense_2_s144};

  // Element 6: fixed<16,8>
  wire [8:0]  dense_2_6_t1 = {1'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_12_d1};
  wire [10:0] dense_2_6_t2 = {{2{dense_2_s40[8]}}, dense_2_s40} + {2'd0, dense_2_s43};
  wire [11:0] dense_2_6_t3 = {{3{dense_2_s141[8]}}, dense_2_s141} + {2'd0, dense_2_s11, 1'd0};
  wire [12:0] dense_2_6_t4 = {{2{dense_2_s129[10]}}, dense_2_s129} + {2'd0, dense_2_6_t1, 2'd0};
  wire [12:0] dense_2_6_t5 = {dense_2_s93[11], dense_2_s93} - {{2{dense_2_6_t2[10]}}, dense_2_6_t2};
  wire [13:0] dense_2_6_t6 = {{2{dense_2_6_t3[11]}}, dense_2_6_t3} + {dense_2_s113, 1'd0};
  wire [13:0] dense_2_6_t7 = {dense_2_6_t4[12], dense_2_6_t4} + {dense_2_s17[11], dense_2_s17, 1'd0};
  wire [11:0] dense_2_6_t8 = {2'd0, dense_2_s91} + {dense_2_s140[10], dense_2_s140};
  wire [12:0] dense_2_6_t9 = {dense_2_s142[11], dense_2_s142} - dense_2_s145;
  wire [14:0] dense_2_6_t10 = {{2{dense_2_6_t5[12]}}, dense_2_6_t5} + {dense_2_6_t6[13], dense_2_6_t6};
  wire [14:0] dense_2_6_t11 = {dense_2_6_t7[13], dense_2_6_t7} + {{2{dense_2_6_t8[11]}}, dense_2_6_t8, 1'd0};
  wire [13:0] dense_2_6_t12 = dense_2_6_t11[13:0];
  wire [13:0] dense_2_6_t13 = {dense_2_s138[12], dense_2_s138} - {dense_2_6_t9[12], dense_2_6_t9};
  reg  [13:0] dense_2_6_t13_d1;
  wire [15:0] dense_2_6_t14 = {dense_2_6_t10[14], dense_2_6_t10} - {dense_2_6_t12[13], dense_2_6_t12, 1'd0};
  reg  [15:0] dense_2_6_t14_d1;
  wire [15:0] dense_2_6_t15 = {{2{dense_2_6_t13_d1[13]}}, dense_2_6_t13_d1} - dense_2_6_t14_d1;
  wire [16:0] dense_2_6_t16 = {dense_2_s89[15], dense_2_s89} + {dense_2_6_t15[15], dense_2_6_t15};
  wire [15:0] dense_2_6_t17 = dense_2_6_t16[15:0];

  // Shared by several elements
  wire [9:0]  dense_2_s146 = {2'd0, dense_1_quantizer_17_d1} + {dense_2_s15[8], dense_2_s15};
  wire [10:0] dense_2_s147 = {2'd0, dense_2_s61} + {1'd0, dense_1_quantizer_16_d1, 2'd0};
  wire [11:0] dense_2_s148 = {3'd0, dense_2_s69} + {1'd0, dense_2_s5, 2'd0};
  wire [12:0] dense_2_s149 = {2'd0, dense_2_s147} - {1'd0, dense_2_s148};
  wire [9:0]  dense_2_s150 = {2'd0, dense_1_quantizer_8_d1} + dense_2_s10;
  wire [11:0] dense_2_s151 = {{2{dense_2_s12[9]}}, dense_2_s12} - {2'd0, dense_1_quantizer_25_d1, 2'd0};
  wire [10:0] dense_2_s152 = {2'd0, dense_2_s43} - {1'd0, dense_1_quantizer_14_d1, 2'd0};
  wire [11:0] dense_2_s153 = {1'd0, dense_2_s26} + {dense_2_s152[10], dense_2_s152};

  // Element 7: fixed<15,7>
  wire [11:0] dense_2_7_t1 = {{3{dense_2_s22[8]}}, dense_2_s22} + {dense_2_s137[9], dense_2_s137, 1'd0};
  wire [10:0] dense_2_7_t2 = {1'd0, dense_2_s91} - {dense_2_s146[9], dense_2_s146};
  wire [12:0] dense_2_7_t3 = {dense_2_7_t1[11], dense_2_7_t1} - {dense_2_s7, 1'd0};
  wire [13:0] dense_2_7_t4 = {{2{dense_2_s142[11]}}, dense_2_s142} - {2'd0, dense_2_s56, 2'd0};
  wire [11:0] dense_2_7_t5 = {2'd0, dense_2_s150} - dense_2_s153;
  wire [13:0] dense_2_7_t6 = {{3{dense_2_7_t2[10]}}, dense_2_7_t2} - {dense_2_7_t3[12], dense_2_7_t3};
  wire [12:0] dense_2_7_t7 = dense_2_s149 + {dense_2_s151[11], dense_2_s151};
  wire [11:0] dense_2_7_t8 = {3'd0, dense_2_s33} - dense_2_s118;
  reg  [11:0] dense_2_7_t8_d1;
  wire [13:0] dense_2_7_t9 = dense_2_7_t4 + {{2{dense_2_7_t5[11]}}, dense_2_7_t5};
  reg  [13:0] dense_2_7_t9_d1;
  wire [14:0] dense_2_7_t10 = {dense_2_7_t6[13], dense_2_7_t6} + {dense_2_7_t7[12], dense_2_7_t7, 1'd0};
  reg  [14:0] dense_2_7_t10_d1;
  wire [14:0] dense_2_7_t11 = {dense_2_7_t9_d1[13], dense_2_7_t9_d1} - {dense_2_7_t8_d1[11], dense_2_7_t8_d1, 2'd0};
  wire [15:0] dense_2_7_t12 = {dense_2_7_t10_d1[14], dense_2_7_t10_d1} + {dense_2_7_t11[14], dense_2_7_t11};
  wire [14:0] dense_2_7_t13 = dense_2_7_t12[14:0];

  // Shared by several elements
  wire [10:0] dense_2_s154 = {3'd0, dense_1_quantizer_27_d1} + {1'd0, dense_2_s16, 1'd0};
  wire [8:0]  dense_2_s155 = {1'd0, dense_1_quantizer_24_d1} - {1'd0, dense_1_quantizer_25_d1};
  wire [9:0]  dense_2_s156 = {2'd0, dense_1_quantizer_17_d1} - {dense_2_s155[8], dense_2_s155};
  wire [10:0] dense_2_s157 = {{2{dense_2_s38[8]}}, dense_2_s38} + {2'd0, dense_1_quantizer_6_d1, 1'd0};
  wire [11:0] dense_2_s158 = {{2{dense_2_s12[9]}}, dense_2_s12} - {dense_2_s157[10], dense_2_s157};
  wire [13:0] dense_2_s159 = {3'd0, dense_2_s104} - {dense_2_s158, 2'd0};

  // Element 8: fixed<15,7>
  wire [11:0] dense_2_8_t1 = {4'd0, dense_1_quantizer_7_d1} - {1'd0, dense_1_quantizer_11_d1, 3'd0};
  wire [8:0]  dense_2_8_t2 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_21_d1};
  wire [12:0] dense_2_8_t3 = {dense_2_8_t1[11], dense_2_8_t1} - {dense_2_s155[8], dense_2_s155, 3'd0};
  wire [14:0] dense_2_8_t4 = {{4{dense_2_s106[10]}}, dense_2_s106} + {2'd0, dense_2_8_t2, 4'd0};
  wire [13:0] dense_2_8_t5 = {{4{dense_2_s156[9]}}, dense_2_s156} - {dense_2_8_t3[12], dense_2_8_t3};
  wire [12:0] dense_2_8_t6 = dense_2_8_t5[12:0];
  wire [10:0] dense_2_8_t7 = {dense_2_s20[9], dense_2_s20} - {1'd0, dense_2_s125};
  wire [12:0] dense_2_8_t8 = {{2{dense_2_s97[10]}}, dense_2_s97} - {1'd0, dense_2_s154, 1'd0};
  wire [13:0] dense_2_8_t9 = {dense_2_s149[12], dense_2_s149} - {{2{dense_2_s153[11]}}, dense_2_s153};
  wire [14:0] dense_2_8_t10 = dense_2_8_t4 + {{2{dense_2_8_t6[12]}}, dense_2_8_t6};
  reg  [14:0] dense_2_8_t10_d1;
  wire [14:0] dense_2_8_t11 = {dense_2_s159[13], dense_2_s159} - {{3{dense_2_8_t7[10]}}, dense_2_8_t7, 1'd0};
  wire [13:0] dense_2_8_t12 = dense_2_8_t11[13:0];
  reg  [13:0] dense_2_8_t12_d1;
  wire [13:0] dense_2_8_t13 = {dense_2_8_t8[12], dense_2_8_t8} - dense_2_8_t9;
  reg  [13:0] dense_2_8_t13_d1;
  wire [15:0] dense_2_8_t14 = {dense_2_8_t10_d1[14], dense_2_8_t10_d1} - {{2{dense_2_8_t12_d1[13]}}, dense_2_8_t12_d1};
  wire [14:0] dense_2_8_t15 = dense_2_8_t14[14:0];
  wire [15:0] dense_2_8_t16 = {{2{dense_2_8_t13_d1[13]}}, dense_2_8_t13_d1} - {dense_2_8_t15[14], dense_2_8_t15};
  wire [14:0] dense_2_8_t17 = dense_2_8_t16[14:0];

  // Element 9: fixed<15,7>
  wire [10:0] dense_2_9_t1 = {3'd0, dense_1_quantizer_12_d1} - {dense_2_s3[9], dense_2_s3};
  wire [11:0] dense_2_9_t2 = {dense_2_9_t1[10], dense_2_9_t1} - {1'd0, dense_2_s6, 1'd0};
  wire [12:0] dense_2_9_t3 = {dense_2_9_t2[11], dense_2_9_t2} - {dense_2_s20[9], dense_2_s20, 2'd0};
  wire [14:0] dense_2_9_t4 = {dense_2_s37[13], dense_2_s37} + {{2{dense_2_9_t3[12]}}, dense_2_9_t3};
  reg  [14:0] dense_2_9_t4_d1;
  wire [14:0] dense_2_9_t5 = {dense_2_s54_d1[13], dense_2_s54_d1} - {dense_2_s138_d1[12], dense_2_s138_d1, 1'd0};
  wire [15:0] dense_2_9_t6 = {dense_2_9_t4_d1[14], dense_2_9_t4_d1} + {dense_2_9_t5[14], dense_2_9_t5};
  wire [14:0] dense_2_9_t7 = dense_2_9_t6[14:0];

  // Shared by several elements
  wire [8:0]  dense_2_s160 = {1'd0, dense_1_quantizer_11_d1} - {1'd0, dense_1_quantizer_27_d1};
  wire [9:0]  dense_2_s161 = {1'd0, dense_2_s1} + {1'd0, dense_1_quantizer_20_d1, 1'd0};
  wire [10:0] dense_2_s162 = {{2{dense_2_s160[8]}}, dense_2_s160} + {dense_2_s2[8], dense_2_s2, 1'd0};
  wire [11:0] dense_2_s163 = dense_2_s112 - {2'd0, dense_2_s161};
  wire [12:0] dense_2_s164 = dense_2_s46 - {{2{dense_2_s162[10]}}, dense_2_s162};
  wire [11:0] dense_2_s165 = {dense_2_s136[10], dense_2_s136} + dense_2_s151;
  wire [13:0] dense_2_s166 = {{2{dense_2_s163[11]}}, dense_2_s163} + {dense_2_s164[12], dense_2_s164};
  reg  [13:0] dense_2_s166_d1;
  wire [13:0] dense_2_s167 = {{2{dense_2_s165[11]}}, dense_2_s165} + {dense_2_s25, 1'd0};
  reg  [13:0] dense_2_s167_d1;
  wire [14:0] dense_2_s168 = {dense_2_s166_d1[13], dense_2_s166_d1} - {dense_2_s167_d1[13], dense_2_s167_d1};
  wire [13:0] dense_2_s169 = dense_2_s168[13:0];
  wire [11:0] dense_2_s170 = {4'd0, dense_1_quantizer_17_d1} + {1'd0, dense_1_quantizer_7_d1, 3'd0};
  wire [9:0]  dense_2_s171 = {2'd0, dense_1_quantizer_3_d1} + dense_2_s137;

  // Element 11: fixed<15,7>
  wire [9:0]  dense_2_11_t1 = {2'd0, dense_1_quantizer_19_d1} - {1'd0, dense_1_quantizer_18_d1, 1'd0};
  wire [8:0]  dense_2_11_t2 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [9:0]  dense_2_11_t3 = {2'd0, dense_1_quantizer_15_d1} - {1'd0, dense_1_quantizer_29_d1, 1'd0};
  wire [12:0] dense_2_11_t4 = {1'd0, dense_2_s170} + {{3{dense_2_11_t1[9]}}, dense_2_11_t1};
  wire [10:0] dense_2_11_t5 = {2'd0, dense_2_11_t2} - {dense_2_s15[8], dense_2_s15, 1'd0};
  wire [10:0] dense_2_11_t6 = {dense_2_11_t3[9], dense_2_11_t3} + {dense_2_s38[8], dense_2_s38, 1'd0};
  wire [12:0] dense_2_11_t7 = {dense_2_s45[11], dense_2_s45} + dense_2_11_t4;
  wire [11:0] dense_2_11_t8 = {dense_2_s140[10], dense_2_s140} + {{2{dense_2_s171[9]}}, dense_2_s171};
  wire [12:0] dense_2_11_t9 = {{2{dense_2_11_t5[10]}}, dense_2_11_t5} + {2'd0, dense_2_s101, 1'd0};
  wire [14:0] dense_2_11_t10 = {{2{dense_2_s145[12]}}, dense_2_s145} - {dense_2_11_t6[10], dense_2_11_t6, 3'd0};
  wire [13:0] dense_2_11_t11 = {{2{dense_2_s158[11]}}, dense_2_s158} + {dense_2_11_t7[12], dense_2_11_t7};
  wire [13:0] dense_2_11_t12 = {{2{dense_2_11_t8[11]}}, dense_2_11_t8} + {dense_2_11_t9, 1'd0};
  wire [15:0] dense_2_11_t13 = {{2{dense_2_s159[13]}}, dense_2_s159} + {dense_2_11_t10[14], dense_2_11_t10};
  wire [14:0] dense_2_11_t14 = dense_2_11_t13[14:0];
  reg  [14:0] dense_2_11_t14_d1;
  wire [14:0] dense_2_11_t15 = {dense_2_11_t11[13], dense_2_11_t11} - {dense_2_11_t12, 1'd0};
  reg  [14:0] dense_2_11_t15_d1;
  wire [15:0] dense_2_11_t16 = {dense_2_11_t14_d1[14], dense_2_11_t14_d1} + {dense_2_11_t15_d1[14], dense_2_11_t15_d1};
  wire [16:0] dense_2_11_t17 = {{3{dense_2_s169[13]}}, dense_2_s169} - {dense_2_11_t16[15], dense_2_11_t16};
  wire [14:0] dense_2_11_t18 = dense_2_11_t17[14:0];

  // Shared by several elements
  wire [10:0] dense_2_s172 = {3'd0, dense_1_quantizer_25_d1} - {1'd0, dense_2_s134, 1'd0};
  wire [9:0]  dense_2_s173 = {2'd0, dense_1_quantizer_11_d1} - dense_2_s41;
  wire [10:0] dense_2_s174 = {3'd0, dense_1_quantizer_12_d1} + dense_2_s157;

  // Element 12: fixed<15,7>
  wire [9:0]  dense_2_12_t1 = {2'd0, dense_1_quantizer_29_d1} - {1'd0, dense_1_quantizer_14_d1, 1'd0};
  wire [8:0]  dense_2_12_t2 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_21_d1};
  wire [11:0] dense_2_12_t3 = {{2{dense_2_12_t1[9]}}, dense_2_12_t1} + {2'd0, dense_2_s5, 1'd0};
  wire [10:0] dense_2_12_t4 = {1'd0, dense_2_s31} - {1'd0, dense_2_12_t2, 1'd0};
  wire [11:0] dense_2_12_t5 = dense_2_s66 - {{2{dense_2_s156[9]}}, dense_2_s156};
  wire [11:0] dense_2_12_t6 = {{2{dense_2_s171[9]}}, dense_2_s171} - dense_2_12_t3;
  wire [12:0] dense_2_12_t7 = {{3{dense_2_s59[9]}}, dense_2_s59} + {dense_2_s172[10], dense_2_s172, 1'd0};
  wire [11:0] dense_2_12_t8 = {2'd0, dense_2_s150} - {dense_2_12_t4[10], dense_2_12_t4};
  wire [12:0] dense_2_12_t9 = {dense_2_12_t5[11], dense_2_12_t5} - {dense_2_12_t6[11], dense_2_12_t6};
  wire [12:0] dense_2_12_t10 = {dense_2_s21[11], dense_2_s21} + dense_2_12_t7;
  wire [11:0] dense_2_12_t11 = {{2{dense_2_s173[9]}}, dense_2_s173} - {dense_2_s174[10], dense_2_s174};
  wire [13:0] dense_2_12_t12 = {{2{dense_2_12_t8[11]}}, dense_2_12_t8} - {dense_2_12_t9[12], dense_2_12_t9};
  reg  [13:0] dense_2_12_t12_d1;
  wire [13:0] dense_2_12_t13 = {dense_2_12_t10[12], dense_2_12_t10} - {dense_2_12_t11[11], dense_2_12_t11, 1'd0};
  reg  [13:0] dense_2_12_t13_d1;
  wire [14:0] dense_2_12_t14 = {dense_2_12_t12_d1[13], dense_2_12_t12_d1} - {dense_2_12_t13_d1, 1'd0};

  // Element 13: fixed<16,8>
  wire [10:0] dense_2_13_t1 = {{2{dense_2_s18[8]}}, dense_2_s18} + {2'd0, dense_1_quantizer_15_d1, 1'd0};
  wire [9:0]  dense_2_13_t2 = {2'd0, dense_1_quantizer_5_d1} - {dense_2_s38[8], dense_2_s38};
  wire [12:0] dense_2_13_t3 = {{2{dense_2_s143[10]}}, dense_2_s143} + {1'd0, dense_2_s170};
  wire [11:0] dense_2_13_t4 = {dense_2_13_t1[10], dense_2_13_t1} + {dense_2_s141[8], dense_2_s141, 2'd0};
  wire [12:0] dense_2_13_t5 = {{3{dense_2_13_t2[9]}}, dense_2_13_t2} - {dense_2_s133[10], dense_2_s133, 1'd0};
  wire [11:0] dense_2_13_t6 = dense_2_13_t5[11:0];
  wire [12:0] dense_2_13_t7 = {2'd0, dense_2_s154} + dense_2_13_t3;
  wire [10:0] dense_2_13_t8 = {dense_2_s23[9], dense_2_s23} - dense_2_13_t1;
  wire [10:0] dense_2_13_t9 = {dense_2_s58[9], dense_2_s58} + {dense_2_s59[9], dense_2_s59};
  wire [12:0] dense_2_13_t10 = {dense_2_s108[11], dense_2_s108} + {dense_2_s128[11], dense_2_s128};
  wire [12:0] dense_2_13_t11 = {{3{dense_2_s173[9]}}, dense_2_s173} - {dense_2_13_t4[11], dense_2_13_t4};
  wire [11:0] dense_2_13_t12 = dense_2_13_t11[11:0];
  wire [14:0] dense_2_13_t13 = {{3{dense_2_13_t6[11]}}, dense_2_13_t6} + {dense_2_13_t7[12], dense_2_13_t7, 1'd0};
  wire [11:0] dense_2_13_t14 = {dense_2_s174[10], dense_2_s174} - {dense_2_13_t8[10], dense_2_13_t8};
  wire [15:0] dense_2_13_t15 = {{4{dense_2_s103[11]}}, dense_2_s103} + {dense_2_13_t9[10], dense_2_13_t9, 4'd0};
  reg  [15:0] dense_2_13_t15_d1;
  wire [13:0] dense_2_13_t16 = {dense_2_13_t10[12], dense_2_13_t10} + {{2{dense_2_13_t12[11]}}, dense_2_13_t12};
  reg  [13:0] dense_2_13_t16_d1;
  wire [15:0] dense_2_13_t17 = {dense_2_13_t13[14], dense_2_13_t13} + {{2{dense_2_13_t14[11]}}, dense_2_13_t14, 2'd0};
  wire [14:0] dense_2_13_t18 = dense_2_13_t17[14:0];
  reg  [14:0] dense_2_13_t18_d1;
  wire [15:0] dense_2_13_t19 = dense_2_13_t15_d1 + {{2{dense_2_13_t16_d1[13]}}, dense_2_13_t16_d1};
  wire [15:0] dense_2_13_t20 = {dense_2_13_t18_d1[14], dense_2_13_t18_d1} + {dense_2_s90_d1[12], dense_2_s90_d1, 2'd0};
  wire [16:0] dense_2_13_t21 = {dense_2_13_t19[15], dense_2_13_t19} - {dense_2_13_t20[15], dense_2_13_t20};
  wire [15:0] dense_2_13_t22 = dense_2_13_t21[15:0];

  // Element 14: fixed<15,7>
  wire [10:0] dense_2_14_t1 = {3'd0, dense_1_quantizer_20_d1} + {1'd0, dense_1_quantizer_3_d1, 2'd0};
  wire [9:0]  dense_2_14_t2 = {2'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_8_d1, 1'd0};
  wire [9:0]  dense_2_14_t3 = {dense_2_s2[8], dense_2_s2} - {dense_2_s18[8], dense_2_s18};
  wire [9:0]  dense_2_14_t4 = {1'd0, dense_2_s43} + {1'd0, dense_2_s134};
  wire [12:0] dense_2_14_t5 = {2'd0, dense_2_14_t1} - {{2{dense_2_s68[8]}}, dense_2_s68, 2'd0};
  wire [13:0] dense_2_14_t6 = {{2{dense_2_s93[11]}}, dense_2_s93} - {2'd0, dense_2_14_t2, 2'd0};
  wire [10:0] dense_2_14_t7 = {dense_2_s146[9], dense_2_s146} + {dense_2_14_t3[9], dense_2_14_t3};
  wire [12:0] dense_2_14_t8 = {3'd0, dense_2_14_t4} - dense_2_14_t5;
  wire [11:0] dense_2_14_t9 = {2'd0, dense_2_s31} - {dense_2_s172[10], dense_2_s172};
  wire [13:0] dense_2_14_t10 = {{3{dense_2_s117[10]}}, dense_2_s117} - dense_2_14_t6;
  wire [12:0] dense_2_14_t11 = {{2{dense_2_14_t7[10]}}, dense_2_14_t7} + dense_2_14_t8;
  wire [13:0] dense_2_14_t12 = {{2{dense_2_s14[11]}}, dense_2_s14} - {dense_2_14_t9[11], dense_2_14_t9, 1'd0};
  reg  [13:0] dense_2_14_t12_d1;
  wire [14:0] dense_2_14_t13 = {dense_2_14_t10[13], dense_2_14_t10} - {{2{dense_2_14_t11[12]}}, dense_2_14_t11};
  wire [13:0] dense_2_14_t14 = dense_2_14_t13[13:0];
  reg  [13:0] dense_2_14_t14_d1;
  wire [14:0] dense_2_14_t15 = {dense_2_14_t12_d1[13], dense_2_14_t12_d1} - {dense_2_14_t14_d1[13], dense_2_14_t14_d1};

  // Element 15: fixed<16,8>
  wire [12:0] dense_2_15_t1 = {5'd0, dense_1_quantizer_0_d1} - {1'd0, dense_2_s170};
  wire [13:0] dense_2_15_t2 = {dense_2_15_t1[12], dense_2_15_t1} - {{2{dense_2_s29[8]}}, dense_2_s29, 3'd0};
  wire [14:0] dense_2_15_t3 = {dense_2_15_t2[13], dense_2_15_t2} + {dense_2_s116, 1'd0};
  wire [15:0] dense_2_15_t4 = {{2{dense_2_s132[13]}}, dense_2_s132} - {dense_2_15_t3[14], dense_2_15_t3};
  reg  [15:0] dense_2_15_t4_d1;
  wire [15:0] dense_2_15_t5 = {dense_2_s124_d1[14], dense_2_s124_d1} - dense_2_15_t4_d1;
  wire [16:0] dense_2_15_t6 = {{3{dense_2_s169[13]}}, dense_2_s169} + {dense_2_15_t5[15], dense_2_15_t5};
  wire [15:0] dense_2_15_t7 = dense_2_15_t6[15:0];

  // Element 0: fixed<15,7>
  wire [15:0] dense_2_0_t21 = {dense_2_0_t20[14], dense_2_0_t20} - 16'd233;

  // Element 1: fixed<16,8>
  assign dense_2_1 = 16'd65343 - dense_2_1_t6;

  // Element 2: fixed<15,7>
  wire [15:0] dense_2_2_t19 = {dense_2_2_t18[14], dense_2_2_t18} + 16'd35;

  // Element 3: fixed<16,8>
  assign dense_2_3 = dense_2_3_t16 - 16'd487;

  // Element 4: fixed<16,8>
  wire [16:0] dense_2_4_t25 = {dense_2_4_t24[15], dense_2_4_t24} - 17'd558;

  // Element 5: fixed<16,8>
  wire [16:0] dense_2_5_t20 = 17'd450 - {dense_2_5_t19[15], dense_2_5_t19};

  // Element 6: fixed<16,8>
  wire [16:0] dense_2_6_t18 = 17'd198 - {dense_2_6_t17[15], dense_2_6_t17};

  // Element 7: fixed<15,7>
  wire [15:0] dense_2_7_t14 = {dense_2_7_t13[14], dense_2_7_t13} + 16'd395;

  // Element 8: fixed<15,7>
  wire [15:0] dense_2_8_t18 = 16'd65412 - {dense_2_8_t17[14], dense_2_8_t17};

  // Element 9: fixed<15,7>
  wire [15:0] dense_2_9_t8 = 16'd329 - {dense_2_9_t7[14], dense_2_9_t7};

  // Element 10: fixed<14,6>
  wire [14:0] dense_2_10_t1 = {dense_2_s169[13], dense_2_s169} + 15'd151;

  // Element 11: fixed<15,7>
  wire [15:0] dense_2_11_t19 = {dense_2_11_t18[14], dense_2_11_t18} + 16'd431;

  // Element 12: fixed<15,7>
  assign dense_2_12 = 15'd32440 - dense_2_12_t14;

  // Element 13: fixed<16,8>
  wire [16:0] dense_2_13_t23 = {dense_2_13_t22[15], dense_2_13_t22} + 17'd288;

  // Element 14: fixed<15,7>
  assign dense_2_14 = dense_2_14_t15 + 15'd603;

  // Element 15: fixed<16,8>
  wire [16:0] dense_2_15_t8 = {dense_2_15_t7[15], dense_2_15_t7} + 17'd89;

  // Element 0: fixed<15,7>
  assign dense_2_0 = dense_2_0_t21[14:0];

  // Element 2: fixed<15,7>
  assign dense_2_2 = dense_2_2_t19[14:0];

  // Element 4: fixed<16,8>
  assign dense_2_4 = dense_2_4_t25[15:0];

  // Element 5: fixed<16,8>
  assign dense_2_5 = dense_2_5_t20[15:0];

  // Element 6: fixed<16,8>
  assign dense_2_6 = dense_2_6_t18[15:0];

  // Element 7: fixed<15,7>
  assign dense_2_7 = dense_2_7_t14[14:0];

  // Element 8: fixed<15,7>
  assign dense_2_8 = dense_2_8_t18[14:0];

  // Element 9: fixed<15,7>
  assign dense_2_9 = dense_2_9_t8[14:0];

  // Element 10: fixed<14,6>
  assign dense_2_10 = dense_2_10_t1[13:0];

  // Element 11: fixed<15,7>
  assign dense_2_11 = dense_2_11_t19[14:0];

  // Element 13: fixed<16,8>
  assign dense_2_13 = dense_2_13_t23[15:0];

  // Element 15: fixed<16,8>
  assign dense_2_15 = dense_2_15_t8[15:0];

  always @(posedge clk) begin
    dense_2_s54_d1    <= dense_2_s54;
    dense_2_0_t14_d1  <= dense_2_0_t14;
    dense_2_0_t15_d1  <= dense_2_0_t15;
    dense_2_0_t16_d1  <= dense_2_0_t16;
    dense_2_s86_d1    <= dense_2_s86;
    dense_2_s88_d1    <= dense_2_s88;
    dense_2_1_t5_d1   <= dense_2_1_t5;
    dense_2_s90_d1    <= dense_2_s90;
    dense_2_2_t13_d1  <= dense_2_2_t13;
    dense_2_2_t14_d1  <= dense_2_2_t14;
    dense_2_3_t11_d1  <= dense_2_3_t11;
    dense_2_3_t13_d1  <= dense_2_3_t13;
    dense_2_3_t14_d1  <= dense_2_3_t14;
    dense_2_s124_d1   <= dense_2_s124;
    dense_2_4_t16_d1  <= dense_2_4_t16;
    dense_2_4_t17_d1  <= dense_2_4_t17;
    dense_2_4_t19_d1  <= dense_2_4_t19;
    dense_2_5_t13_d1  <= dense_2_5_t13;
    dense_2_5_t14_d1  <= dense_2_5_t14;
    dense_2_5_t15_d1  <= dense_2_5_t15;
    dense_2_s138_d1   <= dense_2_s138;
    dense_2_6_t13_d1  <= dense_2_6_t13;
    dense_2_6_t14_d1  <= dense_2_6_t14;
    dense_2_7_t8_d1   <= dense_2_7_t8;
    dense_2_7_t9_d1   <= dense_2_7_t9;
    dense_2_7_t10_d1  <= dense_2_7_t10;
    dense_2_8_t10_d1  <= dense_2_8_t10;
    dense_2_8_t12_d1  <= dense_2_8_t12;
    dense_2_8_t13_d1  <= dense_2_8_t13;
    dense_2_9_t4_d1   <= dense_2_9_t4;
    dense_2_s166_d1   <= dense_2_s166;
    dense_2_s167_d1   <= dense_2_s167;
    dense_2_11_t14_d1 <= dense_2_11_t14;
    dense_2_11_t15_d1 <= dense_2_11_t15;
    dense_2_12_t12_d1 <= dense_2_12_t12;
    dense_2_12_t13_d1 <= dense_2_12_t13;
    dense_2_13_t15_d1 <= dense_2_13_t15;
    dense_2_13_t16_d1 <= dense_2_13_t16;
    dense_2_13_t18_d1 <= dense_2_13_t18;
    dense_2_14_t12_d1 <= dense_2_14_t12;
    dense_2_14_t14_d1 <= dense_2_14_t14;
    dense_2_15_t4_d1  <= dense_2_15_t4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s30[11:10],
    dense_2_s32[10:9],
    dense_2_s49[11],
    dense_2_s52[13],
    dense_2_0_t19[16:15],
    dense_2_s87[14],
    dense_2_1_t3[13],
    dense_2_2_t15[15],
    dense_2_2_t17[15],
    dense_2_3_t10[12],
    dense_2_3_t12[13],
    dense_2_s127[12],
    dense_2_4_t13[14],
    dense_2_4_t18[15],
    dense_2_4_t21[16],
    dense_2_4_t23[16],
    dense_2_5_t16[15],
    dense_2_5_t18[16],
    dense_2_6_t11[14],
    dense_2_6_t16[16],
    dense_2_7_t12[15],
    dense_2_8_t5[13],
    dense_2_8_t11[14],
    dense_2_8_t14[15],
    dense_2_8_t16[15],
    dense_2_9_t6[15],
    dense_2_s168[14],
    dense_2_11_t13[15],
    dense_2_11_t17[16:15],
    dense_2_13_t5[12],
    dense_2_13_t11[12],
    dense_2_13_t17[15],
    dense_2_13_t21[16],
    dense_2_14_t13[14],
    dense_2_15_t6[16],
    dense_2_0_t21[15],
    dense_2_2_t19[15],
    dense_2_4_t25[16],
    dense_2_5_t20[16],
    dense_2_6_t18[16],
    dense_2_7_t14[15],
    dense_2_8_t18[15],
    dense_2_9_t8[15],
    dense_2_10_t1[14],
    dense_2_11_t19[15],
    dense_2_13_t23[16],
    dense_2_15_t8[16]
  };

endmodule
