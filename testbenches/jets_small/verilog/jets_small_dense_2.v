// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 045f31c6e7bd5fb5. Do not edit.
// 433 operations in stages 1 to 3.
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
  input  wire [7:0]  dense_1_quantizer_7,
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
  input  wire [7:0]  dense_1_quantizer_29,
  input  wire [7:0]  dense_1_quantizer_29_d1,
  input  wire [7:0]  dense_1_quantizer_30_d1,
  input  wire [7:0]  dense_1_quantizer_31_d1,
  output wire [15:0] dense_2_1,
  output wire [15:0] dense_2_3,
  output wire [15:0] dense_2_4,
  output wire [15:0] dense_2_6,
  output wire [14:0] dense_2_9,
  output wire [13:0] dense_2_10,
  output wire [14:0] dense_2_12,
  output wire [14:0] dense_2_14,
  output wire [15:0] dense_2_15,
  output wire [14:0] dense_2_0,
  output wire [14:0] dense_2_2,
  output wire [15:0] dense_2_5,
  output wire [14:0] dense_2_7,
  output wire [14:0] dense_2_8,
  output wire [14:0] dense_2_11,
  output wire [15:0] dense_2_13
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_4_d1} - {1'd0, dense_1_quantizer_10_d1};
  wire [8:0]  dense_2_s2 = {1'd0, dense_1_quantizer_18_d1} - {1'd0, dense_1_quantizer_21_d1};
  wire [8:0]  dense_2_s3 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [8:0]  dense_2_s4 = {1'd0, dense_1_quantizer_17_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [8:0]  dense_2_s5 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [8:0]  dense_2_s6 = {1'd0, dense_1_quantizer_23_d1} - {1'd0, dense_1_quantizer_24_d1};
  wire [8:0]  dense_2_s7 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_5_d1};
  wire [8:0]  dense_2_s8 = {1'd0, dense_1_quantizer_2_d1} - {1'd0, dense_1_quantizer_14_d1};
  wire [8:0]  dense_2_s9 = {1'd0, dense_1_quantizer_7} - {1'd0, dense_1_quantizer_29};
  reg  [8:0]  dense_2_s9_d1;
  wire [8:0]  dense_2_s10 = {1'd0, dense_1_quantizer_8_d1} - {1'd0, dense_1_quantizer_16_d1};
  wire [9:0]  dense_2_s11 = {2'd0, dense_1_quantizer_9_d1} + {1'd0, dense_1_quantizer_6_d1, 1'd0};
  wire [9:0]  dense_2_s12 = {2'd0, dense_1_quantizer_31_d1} - {1'd0, dense_1_quantizer_15_d1, 1'd0};
  wire [9:0]  dense_2_s13 = {2'd0, dense_1_quantizer_20_d1} - {1'd0, dense_2_s4};
  wire [8:0]  dense_2_s14 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [8:0]  dense_2_s15 = {1'd0, dense_1_quantizer_7_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [8:0]  dense_2_s16 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_4_d1};
  wire [8:0]  dense_2_s17 = {1'd0, dense_1_quantizer_6_d1} - {1'd0, dense_1_quantizer_26_d1};
  wire [8:0]  dense_2_s18 = {1'd0, dense_1_quantizer_8_d1} + {1'd0, dense_1_quantizer_12_d1};
  wire [8:0]  dense_2_s19 = {1'd0, dense_1_quantizer_9_d1} - {1'd0, dense_1_quantizer_12_d1};
  wire [8:0]  dense_2_s20 = {1'd0, dense_1_quantizer_13_d1} + {1'd0, dense_1_quantizer_18_d1};
  wire [8:0]  dense_2_s21 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_17_d1};
  wire [10:0] dense_2_s22 = {3'd0, dense_1_quantizer_16_d1} - {1'd0, dense_1_quantizer_22_d1, 2'd0};
  wire [8:0]  dense_2_s23 = {1'd0, dense_1_quantizer_21_d1} - {1'd0, dense_1_quantizer_27_d1};
  wire [10:0] dense_2_s24 = {3'd0, dense_1_quantizer_30_d1} - {dense_2_s6[8], dense_2_s6, 1'd0};
  wire [11:0] dense_2_s25 = {{3{dense_2_s2[8]}}, dense_2_s2} - {2'd0, dense_1_quantizer_18_d1, 2'd0};
  wire [10:0] dense_2_s26 = dense_2_s25[10:0];
  wire [8:0]  dense_2_s27 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [9:0]  dense_2_s28 = {2'd0, dense_1_quantizer_0_d1} + {1'd0, dense_2_s3};
  wire [8:0]  dense_2_s29 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_3_d1};
  wire [8:0]  dense_2_s30 = {1'd0, dense_1_quantizer_2_d1} - {1'd0, dense_1_quantizer_10_d1};
  wire [8:0]  dense_2_s31 = {1'd0, dense_1_quantizer_9_d1} - {1'd0, dense_1_quantizer_15_d1};
  wire [9:0]  dense_2_s32 = {2'd0, dense_1_quantizer_11_d1} - {1'd0, dense_2_s3};
  wire [9:0]  dense_2_s33 = {2'd0, dense_1_quantizer_12_d1} - {1'd0, dense_1_quantizer_24_d1, 1'd0};
  wire [9:0]  dense_2_s34 = {2'd0, dense_1_quantizer_16_d1} - {dense_2_s8[8], dense_2_s8};
  wire [10:0] dense_2_s35 = {3'd0, dense_1_quantizer_20_d1} - {1'd0, dense_1_quantizer_13_d1, 2'd0};
  wire [10:0] dense_2_s36 = {3'd0, dense_1_quantizer_22_d1} - {1'd0, dense_2_s5, 1'd0};
  wire [9:0]  dense_2_s37 = {2'd0, dense_1_quantizer_26_d1} - {1'd0, dense_1_quantizer_17_d1, 1'd0};
  wire [8:0]  dense_2_s38 = {1'd0, dense_1_quantizer_6_d1} + {1'd0, dense_1_quantizer_27_d1};
  wire [8:0]  dense_2_s39 = {1'd0, dense_1_quantizer_7_d1} + {1'd0, dense_1_quantizer_14_d1};
  wire [10:0] dense_2_s40 = {3'd0, dense_1_quantizer_8_d1} - {dense_2_s33[9], dense_2_s33};
  wire [9:0]  dense_2_s41 = {2'd0, dense_1_quantizer_10_d1} + {dense_2_s9_d1[8], dense_2_s9_d1};
  wire [9:0]  dense_2_s42 = {2'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_15_d1, 1'd0};
  wire [8:0]  dense_2_s43 = {1'd0, dense_1_quantizer_16_d1} - {1'd0, dense_1_quantizer_19_d1};
  wire [8:0]  dense_2_s44 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [10:0] dense_2_s45 = {3'd0, dense_1_quantizer_19_d1} - {dense_2_s12[9], dense_2_s12};
  wire [9:0]  dense_2_s46 = {2'd0, dense_1_quantizer_20_d1} + {1'd0, dense_2_s21};
  wire [9:0]  dense_2_s47 = {2'd0, dense_1_quantizer_22_d1} + {1'd0, dense_1_quantizer_13_d1, 1'd0};
  wire [9:0]  dense_2_s48 = {2'd0, dense_1_quantizer_23_d1} + {1'd0, dense_2_s7};
  wire [10:0] dense_2_s49 = {3'd0, dense_1_quantizer_24_d1} - {1'd0, dense_1_quantizer_14_d1, 2'd0};
  wire [9:0]  dense_2_s50 = {2'd0, dense_1_quantizer_27_d1} - {1'd0, dense_1_quantizer_5_d1, 1'd0};
  wire [8:0]  dense_2_s51 = {1'd0, dense_1_quantizer_27_d1} - {1'd0, dense_1_quantizer_28_d1};
  wire [8:0]  dense_2_s52 = {1'd0, dense_1_quantizer_30_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [10:0] dense_2_s53 = {{2{dense_2_s1[8]}}, dense_2_s1} - {2'd0, dense_1_quantizer_7_d1, 1'd0};
  wire [10:0] dense_2_s54 = {{2{dense_2_s10[8]}}, dense_2_s10} + {2'd0, dense_1_quantizer_12_d1, 1'd0};
  wire [11:0] dense_2_s55 = {dense_2_s22[10], dense_2_s22} + {2'd0, dense_1_quantizer_25_d1, 2'd0};
  wire [8:0]  dense_2_s56 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_1_d1};
  wire [10:0] dense_2_s57 = {3'd0, dense_1_quantizer_0_d1} - dense_2_s54;
  wire [8:0]  dense_2_s58 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_6_d1};

  // Element 9: fixed<15,7>
  wire [8:0]  dense_2_9_t1 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_14_d1};

  // Shared by several elements
  wire [10:0] dense_2_s59 = {3'd0, dense_1_quantizer_2_d1} - {1'd0, dense_1_quantizer_20_d1, 2'd0};
  wire [9:0]  dense_2_s60 = {2'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_22_d1, 1'd0};
  wire [11:0] dense_2_s61 = {4'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_21_d1, 3'd0};
  wire [9:0]  dense_2_s62 = {2'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_25_d1, 1'd0};
  wire [8:0]  dense_2_s63 = {1'd0, dense_1_quantizer_3_d1} - {1'd0, dense_1_quantizer_31_d1};
  wire [8:0]  dense_2_s64 = {1'd0, dense_1_quantizer_4_d1} - {1'd0, dense_1_quantizer_9_d1};
  wire [8:0]  dense_2_s65 = {1'd0, dense_1_quantizer_4_d1} - {1'd0, dense_1_quantizer_13_d1};
  wire [9:0]  dense_2_s66 = {2'd0, dense_1_quantizer_5_d1} - {dense_2_s17[8], dense_2_s17};
  wire [9:0]  dense_2_s67 = {2'd0, dense_1_quantizer_5_d1} + {dense_2_s23[8], dense_2_s23};
  wire [11:0] dense_2_s68 = {4'd0, dense_1_quantizer_6_d1} - {1'd0, dense_2_s11, 1'd0};
  wire [9:0]  dense_2_s69 = {2'd0, dense_1_quantizer_8_d1} - {1'd0, dense_1_quantizer_20_d1, 1'd0};
  wire [9:0]  dense_2_s70 = {2'd0, dense_1_quantizer_8_d1} - {dense_2_s2[8], dense_2_s2};
  wire [8:0]  dense_2_s71 = {1'd0, dense_1_quantizer_9_d1} - {1'd0, dense_1_quantizer_24_d1};
  wire [9:0]  dense_2_s72 = {2'd0, dense_1_quantizer_10_d1} - {1'd0, dense_1_quantizer_13_d1, 1'd0};
  wire [10:0] dense_2_s73 = {3'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_17_d1, 2'd0};
  wire [8:0]  dense_2_s74 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [10:0] dense_2_s75 = {3'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_23_d1, 2'd0};
  wire [9:0]  dense_2_s76 = {2'd0, dense_1_quantizer_15_d1} + {1'd0, dense_2_s5};
  wire [10:0] dense_2_s77 = {3'd0, dense_1_quantizer_15_d1} - {1'd0, dense_2_s47};
  wire [10:0] dense_2_s78 = {3'd0, dense_1_quantizer_23_d1} + {1'd0, dense_2_s4, 1'd0};
  wire [11:0] dense_2_s79 = {4'd0, dense_1_quantizer_24_d1} - {1'd0, dense_2_s15, 2'd0};
  wire [11:0] dense_2_s80 = {4'd0, dense_1_quantizer_25_d1} - {1'd0, dense_1_quantizer_6_d1, 3'd0};
  wire [9:0]  dense_2_s81 = {2'd0, dense_1_quantizer_26_d1} - {1'd0, dense_1_quantizer_1_d1, 1'd0};
  wire [9:0]  dense_2_s82 = {2'd0, dense_1_quantizer_26_d1} + {1'd0, dense_1_quantizer_29_d1, 1'd0};
  wire [10:0] dense_2_s83 = {3'd0, dense_1_quantizer_26_d1} + {1'd0, dense_1_quantizer_29_d1, 2'd0};
  wire [9:0]  dense_2_s84 = {2'd0, dense_1_quantizer_27_d1} + {1'd0, dense_2_s20};
  wire [9:0]  dense_2_s85 = {2'd0, dense_1_quantizer_28_d1} + {1'd0, dense_2_s14};
  wire [11:0] dense_2_s86 = {4'd0, dense_1_quantizer_29_d1} + {dense_2_s1[8], dense_2_s1, 2'd0};
  wire [10:0] dense_2_s87 = {3'd0, dense_1_quantizer_31_d1} - {1'd0, dense_2_s11};
  wire [9:0]  dense_2_s88 = {2'd0, dense_1_quantizer_31_d1} - {1'd0, dense_2_s14};
  wire [9:0]  dense_2_s89 = {dense_2_s1[8], dense_2_s1} + {dense_2_s6[8], dense_2_s6};
  wire [10:0] dense_2_s90 = {2'd0, dense_2_s5} - {1'd0, dense_1_quantizer_29_d1, 2'd0};
  wire [10:0] dense_2_s91 = {2'd0, dense_2_s7} - {1'd0, dense_1_quantizer_26_d1, 2'd0};
  wire [10:0] dense_2_s92 = {{2{dense_2_s8[8]}}, dense_2_s8} - {dense_2_s37[9], dense_2_s37};
  wire [10:0] dense_2_s93 = {dense_2_s12[9], dense_2_s12} + {2'd0, dense_2_s16};

  // Element 6: fixed<16,8>
  wire [10:0] dense_2_6_t1 = {dense_2_s13[9], dense_2_s13} - {{2{dense_2_s19[8]}}, dense_2_s19};

  // Shared by several elements
  wire [11:0] dense_2_s94 = {3'd0, dense_2_s20} + {dense_2_s24, 1'd0};
  wire [11:0] dense_2_s95 = {dense_2_s26[10], dense_2_s26} + {dense_2_s9_d1[8], dense_2_s9_d1, 2'd0};
  wire [11:0] dense_2_s96 = {3'd0, dense_2_s27} - {dense_2_s12[9], dense_2_s12, 1'd0};
  wire [10:0] dense_2_s97 = {2'd0, dense_2_s27} + {{2{dense_2_s64[8]}}, dense_2_s64};
  wire [11:0] dense_2_s98 = {3'd0, dense_2_s29} - {1'd0, dense_2_s15, 2'd0};
  wire [11:0] dense_2_s99 = {{2{dense_2_s32[9]}}, dense_2_s32} + {1'd0, dense_2_s78};
  wire [12:0] dense_2_s100 = {{2{dense_2_s35[10]}}, dense_2_s35} - {dense_2_s95[11], dense_2_s95};
  wire [10:0] dense_2_s101 = {1'd0, dense_2_s48} + {1'd0, dense_1_quantizer_7_d1, 2'd0};
  wire [12:0] dense_2_s102 = {{2{dense_2_s49[10]}}, dense_2_s49} - {dense_2_s80[11], dense_2_s80};
  wire [12:0] dense_2_s103 = {dense_2_s55[11], dense_2_s55} - {{2{dense_2_s43[8]}}, dense_2_s43, 2'd0};
  wire [11:0] dense_2_s104 = dense_2_s103[11:0];

  // Element 0: fixed<15,7>
  wire [8:0]  dense_2_0_t1 = {1'd0, dense_1_quantizer_4_d1} + {1'd0, dense_1_quantizer_8_d1};
  wire [8:0]  dense_2_0_t2 = {1'd0, dense_1_quantizer_3_d1} - {1'd0, dense_1_quantizer_19_d1};
  wire [11:0] dense_2_0_t3 = {dense_2_s22[10], dense_2_s22} - {{3{dense_2_s31[8]}}, dense_2_s31};
  wire [9:0]  dense_2_0_t4 = {1'd0, dense_2_s44} + {1'd0, dense_2_s58};
  wire [10:0] dense_2_0_t5 = {dense_2_s81[9], dense_2_s81} - {2'd0, dense_2_0_t1};
  wire [10:0] dense_2_0_t6 = {1'd0, dense_2_s11} + {2'd0, dense_2_s14};
  wire [10:0] dense_2_0_t7 = {2'd0, dense_2_s21} + {{2{dense_2_s30[8]}}, dense_2_s30};
  wire [10:0] dense_2_0_t8 = {2'd0, dense_2_s74} + {dense_2_s10[8], dense_2_s10, 1'd0};
  wire [12:0] dense_2_0_t9 = {{2{dense_2_s26[10]}}, dense_2_s26} + {dense_2_0_t2[8], dense_2_0_t2, 3'd0};
  wire [10:0] dense_2_0_t10 = {1'd0, dense_2_s46} + {dense_2_s88[9], dense_2_s88};
  wire [12:0] dense_2_0_t11 = {dense_2_0_t3[11], dense_2_0_t3} - {3'd0, dense_2_0_t4};
  wire [11:0] dense_2_0_t12 = dense_2_s96 + {dense_2_0_t5[10], dense_2_0_t5};
  wire [11:0] dense_2_0_t13 = {1'd0, dense_2_0_t6} + {dense_2_0_t7[10], dense_2_0_t7};
  wire [13:0] dense_2_0_t14 = {dense_2_0_t9[12], dense_2_0_t9} + {dense_2_0_t8[10], dense_2_0_t8, 2'd0};
  wire [12:0] dense_2_0_t15 = {{2{dense_2_0_t10[10]}}, dense_2_0_t10} - dense_2_0_t11;
  wire [13:0] dense_2_0_t16 = {{2{dense_2_0_t12[11]}}, dense_2_0_t12} - {dense_2_0_t13[11], dense_2_0_t13, 1'd0};
  reg  [13:0] dense_2_0_t16_d1;
  wire [14:0] dense_2_0_t17 = {dense_2_0_t14[13], dense_2_0_t14} + {{2{dense_2_0_t15[12]}}, dense_2_0_t15};
  reg  [14:0] dense_2_0_t17_d1;
  wire [15:0] dense_2_0_t18 = {dense_2_0_t17_d1[14], dense_2_0_t17_d1} + {dense_2_0_t16_d1[13], dense_2_0_t16_d1, 1'd0};
  wire [14:0] dense_2_0_t19 = dense_2_0_t18[14:0];

  // Element 1: fixed<16,8>
  wire [9:0]  dense_2_1_t1 = {2'd0, dense_1_quantizer_30_d1} + {1'd0, dense_1_quantizer_10_d1, 1'd0};
  wire [9:0]  dense_2_1_t2 = {1'd0, dense_2_s16} + {1'd0, dense_2_s18};
  wire [10:0] dense_2_1_t3 = {dense_2_s50[9], dense_2_s50} - {dense_2_s72[9], dense_2_s72};
  wire [11:0] dense_2_1_t4 = {2'd0, dense_2_s82} - {{2{dense_2_s2[8]}}, dense_2_s2, 1'd0};
  wire [10:0] dense_2_1_t5 = dense_2_s35 + {1'd0, dense_2_1_t1};
  wire [12:0] dense_2_1_t6 = {{3{dense_2_s34[9]}}, dense_2_s34} - {dense_2_s12[9], dense_2_s12, 2'd0};
  wire [11:0] dense_2_1_t7 = {dense_2_s87[10], dense_2_s87} + {2'd0, dense_2_1_t2};
  wire [11:0] dense_2_1_t8 = {dense_2_1_t3[10], dense_2_1_t3} + dense_2_1_t4;
  wire [12:0] dense_2_1_t9 = {{2{dense_2_s36[10]}}, dense_2_s36} - {dense_2_s79[11], dense_2_s79};
  wire [12:0] dense_2_1_t10 = {{2{dense_2_1_t5[10]}}, dense_2_1_t5} + {dense_2_s40[10], dense_2_s40, 1'd0};
  wire [11:0] dense_2_1_t11 = {dense_2_s97[10], dense_2_s97} + {dense_2_s13[9], dense_2_s13, 1'd0};
  wire [11:0] dense_2_1_t12 = {{2{dense_2_s34[9]}}, dense_2_s34} - {dense_2_s66[9], dense_2_s66, 1'd0};
  wire [12:0] dense_2_1_t13 = {dense_2_s99[11], dense_2_s99} + dense_2_1_t6;
  wire [12:0] dense_2_1_t14 = {dense_2_1_t7[11], dense_2_1_t7} - {dense_2_1_t8[11], dense_2_1_t8};
  wire [13:0] dense_2_1_t15 = {dense_2_1_t9[12], dense_2_1_t9} + {dense_2_1_t10[12], dense_2_1_t10};
  wire [12:0] dense_2_1_t16 = {dense_2_1_t11[11], dense_2_1_t11} + {dense_2_1_t12, 1'd0};
  wire [13:0] dense_2_1_t17 = {dense_2_1_t13[12], dense_2_1_t13} + {dense_2_1_t14[12], dense_2_1_t14};
  reg  [13:0] dense_2_1_t17_d1;
  wire [14:0] dense_2_1_t18 = {dense_2_1_t15[13], dense_2_1_t15} + {dense_2_1_t16[12], dense_2_1_t16, 1'd0};
  reg  [14:0] dense_2_1_t18_d1;
  wire [15:0] dense_2_1_t19 = {{2{dense_2_1_t17_d1[13]}}, dense_2_1_t17_d1} + {dense_2_1_t18_d1, 1'd0};

  // Element 2: fixed<15,7>
  wire [8:0]  dense_2_2_t1 = {1'd0, dense_1_quantizer_8_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [8:0]  dense_2_2_t2 = {1'd0, dense_1_quantizer_14_d1} - {1'd0, dense_1_quantizer_28_d1};
  wire [11:0] dense_2_2_t3 = {{3{dense_2_s17[8]}}, dense_2_s17} + {dense_2_s35[10], dense_2_s35};
  wire [11:0] dense_2_2_t4 = {{3{dense_2_s71[8]}}, dense_2_s71} + {1'd0, dense_2_s73};
  wire [11:0] dense_2_2_t5 = {3'd0, dense_2_2_t1} + {dense_2_s59, 1'd0};
  wire [11:0] dense_2_2_t6 = {{3{dense_2_2_t2[8]}}, dense_2_2_t2} + {1'd0, dense_2_s11, 1'd0};
  wire [11:0] dense_2_2_t7 = {2'd0, dense_2_s82} + {{2{dense_2_s30[8]}}, dense_2_s30, 1'd0};
  wire [11:0] dense_2_2_t8 = {{2{dense_2_s41[9]}}, dense_2_s41} - dense_2_2_t3;
  wire [12:0] dense_2_2_t9 = {dense_2_2_t4[11], dense_2_2_t4} - {dense_2_2_t5[11], dense_2_2_t5};
  wire [12:0] dense_2_2_t10 = {{2{dense_2_s93[10]}}, dense_2_s93} - {dense_2_2_t6[11], dense_2_2_t6};
  wire [13:0] dense_2_2_t11 = {{2{dense_2_s94[11]}}, dense_2_s94} + {dense_2_2_t7, 2'd0};
  wire [12:0] dense_2_2_t12 = {2'd0, dense_2_s101} - {dense_2_2_t8[11], dense_2_2_t8};
  wire [13:0] dense_2_2_t13 = {dense_2_2_t9[12], dense_2_2_t9} + {dense_2_2_t10, 1'd0};
  wire [14:0] dense_2_2_t14 = {dense_2_2_t11[13], dense_2_2_t11} - {{2{dense_2_s57[10]}}, dense_2_s57, 2'd0};
  reg  [14:0] dense_2_2_t14_d1;
  wire [14:0] dense_2_2_t15 = {{2{dense_2_2_t12[12]}}, dense_2_2_t12} - {dense_2_2_t13[13], dense_2_2_t13};
  wire [13:0] dense_2_2_t16 = dense_2_2_t15[13:0];
  reg  [13:0] dense_2_2_t16_d1;
  wire [15:0] dense_2_2_t17 = {dense_2_2_t14_d1[14], dense_2_2_t14_d1} - {{2{dense_2_2_t16_d1[13]}}, dense_2_2_t16_d1};
  wire [14:0] dense_2_2_t18 = dense_2_2_t17[14:0];

  // Element 3: fixed<16,8>
  wire [9:0]  dense_2_3_t1 = {2'd0, dense_1_quantizer_2_d1} - {1'd0, dense_1_quantizer_22_d1, 1'd0};
  wire [13:0] dense_2_3_t2 = {{5{dense_2_s9_d1[8]}}, dense_2_s9_d1} - {2'd0, dense_1_quantizer_19_d1, 4'd0};
  wire [10:0] dense_2_3_t3 = {1'd0, dense_2_s62} + dense_2_s75;
  wire [10:0] dense_2_3_t4 = {{2{dense_2_s1[8]}}, dense_2_s1} + {dense_2_s37[9], dense_2_s37};
  wire [11:0] dense_2_3_t5 = {dense_2_s49[10], dense_2_s49} - {{3{dense_2_s51[8]}}, dense_2_s51};
  wire [11:0] dense_2_3_t6 = {{3{dense_2_s10[8]}}, dense_2_s10} - {1'd0, dense_2_s73};
  wire [10:0] dense_2_3_t7 = {dense_2_3_t1[9], dense_2_3_t1} + {dense_2_s51[8], dense_2_s51, 1'd0};
  wire [13:0] dense_2_3_t8 = {{2{dense_2_s68[11]}}, dense_2_s68} - {2'd0, dense_2_s56, 3'd0};
  wire [13:0] dense_2_3_t9 = dense_2_3_t2 - {3'd0, dense_2_3_t3};
  wire [11:0] dense_2_3_t10 = {dense_2_s45[10], dense_2_s45} - {dense_2_3_t4[10], dense_2_3_t4};
  wire [13:0] dense_2_3_t11 = {{2{dense_2_3_t5[11]}}, dense_2_3_t5} + {dense_2_3_t6[11], dense_2_3_t6, 1'd0};
  wire [13:0] dense_2_3_t12 = {{3{dense_2_s57[10]}}, dense_2_s57} + {dense_2_3_t7[10], dense_2_3_t7, 2'd0};
  wire [14:0] dense_2_3_t13 = {dense_2_3_t8[13], dense_2_3_t8} + {dense_2_3_t9[13], dense_2_3_t9};
  wire [13:0] dense_2_3_t14 = {{2{dense_2_3_t10[11]}}, dense_2_3_t10} + dense_2_3_t11;
  wire [13:0] dense_2_3_t15 = {dense_2_s100[12], dense_2_s100} + dense_2_3_t12;
  reg  [13:0] dense_2_3_t15_d1;
  wire [15:0] dense_2_3_t16 = {dense_2_3_t13[14], dense_2_3_t13} - {dense_2_3_t14[13], dense_2_3_t14, 1'd0};
  wire [14:0] dense_2_3_t17 = dense_2_3_t16[14:0];
  reg  [14:0] dense_2_3_t17_d1;
  wire [15:0] dense_2_3_t18 = {{2{dense_2_3_t15_d1[13]}}, dense_2_3_t15_d1} - {dense_2_3_t17_d1[14], dense_2_3_t17_d1};

  // Element 4: fixed<16,8>
  wire [11:0] dense_2_4_t1 = {4'd0, dense_1_quantizer_15_d1} - {1'd0, dense_1_quantizer_2_d1, 3'd0};
  wire [8:0]  dense_2_4_t2 = {1'd0, dense_1_quantizer_16_d1} + {1'd0, dense_1_quantizer_18_d1};
  wire [10:0] dense_2_4_t3 = {{2{dense_2_s6[8]}}, dense_2_s6} - {2'd0, dense_2_s7};
  wire [9:0]  dense_2_4_t4 = {1'd0, dense_2_s18} - {1'd0, dense_2_s29};
  wire [11:0] dense_2_4_t5 = {3'd0, dense_2_s38} + dense_2_4_t1;
  wire [11:0] dense_2_4_t6 = {{2{dense_2_s81[9]}}, dense_2_s81} - {2'd0, dense_2_s4, 1'd0};
  wire [9:0]  dense_2_4_t7 = {dense_2_s19[8], dense_2_s19} + {dense_2_s63[8], dense_2_s63};
  wire [10:0] dense_2_4_t8 = {2'd0, dense_2_4_t2} + {1'd0, dense_2_s44, 1'd0};
  wire [10:0] dense_2_4_t9 = {dense_2_s13[9], dense_2_s13} - dense_2_s53;
  wire [11:0] dense_2_4_t10 = {dense_2_4_t3[10], dense_2_4_t3} + {{2{dense_2_4_t4[9]}}, dense_2_4_t4};
  wire [12:0] dense_2_4_t11 = {dense_2_4_t5[11], dense_2_4_t5} + {{2{dense_2_s34[9]}}, dense_2_s34, 1'd0};
  wire [12:0] dense_2_4_t12 = {{2{dense_2_s87[10]}}, dense_2_s87} + {dense_2_4_t6[11], dense_2_4_t6};
  wire [10:0] dense_2_4_t13 = {dense_2_s67[9], dense_2_s67} + dense_2_s77;
  wire [11:0] dense_2_4_t14 = {{2{dense_2_4_t7[9]}}, dense_2_4_t7} - {1'd0, dense_2_4_t8};
  wire [12:0] dense_2_4_t15 = {dense_2_s94[11], dense_2_s94} - {{2{dense_2_4_t9[10]}}, dense_2_4_t9};
  wire [12:0] dense_2_4_t16 = {dense_2_4_t10[11], dense_2_4_t10} + dense_2_4_t11;
  wire [13:0] dense_2_4_t17 = {dense_2_4_t12[12], dense_2_4_t12} + {{2{dense_2_4_t13[10]}}, dense_2_4_t13, 1'd0};
  wire [15:0] dense_2_4_t18 = {{3{dense_2_4_t15[12]}}, dense_2_4_t15} + {dense_2_4_t14[11], dense_2_4_t14, 3'd0};
  reg  [15:0] dense_2_4_t18_d1;
  wire [14:0] dense_2_4_t19 = {{2{dense_2_4_t16[12]}}, dense_2_4_t16} - {dense_2_4_t17, 1'd0};
  reg  [14:0] dense_2_4_t19_d1;
  wire [15:0] dense_2_4_t20 = dense_2_4_t18_d1 + {dense_2_4_t19_d1[14], dense_2_4_t19_d1};

  // Element 5: fixed<16,8>
  wire [8:0]  dense_2_5_t1 = {1'd0, dense_1_quantizer_21_d1} - {1'd0, dense_1_quantizer_24_d1};
  wire [9:0]  dense_2_5_t2 = {2'd0, dense_1_quantizer_16_d1} - {1'd0, dense_1_quantizer_9_d1, 1'd0};
  wire [9:0]  dense_2_5_t3 = {2'd0, dense_1_quantizer_20_d1} - {1'd0, dense_1_quantizer_7_d1, 1'd0};
  wire [12:0] dense_2_5_t4 = {3'd0, dense_2_s11} + {1'd0, dense_1_quantizer_28_d1, 4'd0};
  wire [10:0] dense_2_5_t5 = {2'd0, dense_2_s15} + {1'd0, dense_2_s60};
  wire [10:0] dense_2_5_t6 = {1'd0, dense_2_s62} + {dense_2_s72[9], dense_2_s72};
  wire [11:0] dense_2_5_t7 = {{3{dense_2_5_t1[8]}}, dense_2_5_t1} + {1'd0, dense_2_s42, 1'd0};
  wire [11:0] dense_2_5_t8 = {1'd0, dense_2_s83} - {{2{dense_2_s30[8]}}, dense_2_s30, 1'd0};
  wire [10:0] dense_2_5_t9 = {{2{dense_2_s51[8]}}, dense_2_s51} + {dense_2_5_t2[9], dense_2_5_t2};
  wire [9:0]  dense_2_5_t10 = {1'd0, dense_2_s7} - {1'd0, dense_2_s16};
  wire [10:0] dense_2_5_t11 = {dense_2_s33[9], dense_2_s33} + {dense_2_5_t3[9], dense_2_5_t3};
  wire [13:0] dense_2_5_t12 = {4'd0, dense_2_s85} - {1'd0, dense_2_5_t4};
  wire [12:0] dense_2_5_t13 = {2'd0, dense_2_5_t5} + {{2{dense_2_5_t6[10]}}, dense_2_5_t6};
  wire [12:0] dense_2_5_t14 = {dense_2_5_t7[11], dense_2_5_t7} + {dense_2_s40[10], dense_2_s40, 1'd0};
  wire [12:0] dense_2_5_t15 = {{2{dense_2_s91[10]}}, dense_2_s91} + {dense_2_5_t8[11], dense_2_5_t8};
  wire [11:0] dense_2_5_t16 = dense_2_5_t15[11:0];
  wire [11:0] dense_2_5_t17 = {dense_2_s26[10], dense_2_s26} + {dense_2_5_t9[10], dense_2_5_t9};
  wire [11:0] dense_2_5_t18 = {dense_2_s45[10], dense_2_s45} + {{2{dense_2_5_t10[9]}}, dense_2_5_t10};
  wire [14:0] dense_2_5_t19 = {dense_2_5_t12[13], dense_2_5_t12} + {dense_2_5_t11[10], dense_2_5_t11, 3'd0};
  wire [13:0] dense_2_5_t20 = {dense_2_5_t13[12], dense_2_5_t13} + {dense_2_5_t14[12], dense_2_5_t14};
  wire [13:0] dense_2_5_t21 = {{2{dense_2_5_t16[11]}}, dense_2_5_t16} + {dense_2_5_t17[11], dense_2_5_t17, 1'd0};
  wire [15:0] dense_2_5_t22 = {dense_2_5_t19[14], dense_2_5_t19} + {dense_2_5_t18[11], dense_2_5_t18, 3'd0};
  reg  [15:0] dense_2_5_t22_d1;
  wire [14:0] dense_2_5_t23 = {dense_2_5_t20[13], dense_2_5_t20} + {dense_2_5_t21, 1'd0};
  reg  [14:0] dense_2_5_t23_d1;
  wire [16:0] dense_2_5_t24 = {dense_2_5_t22_d1[15], dense_2_5_t22_d1} - {{2{dense_2_5_t23_d1[14]}}, dense_2_5_t23_d1};
  wire [15:0] dense_2_5_t25 = dense_2_5_t24[15:0];

  // Element 6: fixed<16,8>
  wire [8:0]  dense_2_6_t2 = {1'd0, dense_1_quantizer_27_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_6_t3 = {2'd0, dense_1_quantizer_15_d1} - {1'd0, dense_1_quantizer_12_d1, 1'd0};
  wire [10:0] dense_2_6_t4 = {{2{dense_2_s10[8]}}, dense_2_s10} + {2'd0, dense_2_s39};
  wire [11:0] dense_2_6_t5 = dense_2_s61 + {3'd0, dense_2_6_t2};
  wire [10:0] dense_2_6_t6 = {2'd0, dense_2_s58} - {1'd0, dense_2_s60};
  wire [9:0]  dense_2_6_t7 = {dense_2_s9_d1[8], dense_2_s9_d1} + {dense_2_s43[8], dense_2_s43};
  wire [10:0] dense_2_6_t8 = {{2{dense_2_s65[8]}}, dense_2_s65} - {dense_2_s8[8], dense_2_s8, 1'd0};
  wire [10:0] dense_2_6_t9 = {dense_2_s69[9], dense_2_s69} + {dense_2_6_t3[9], dense_2_6_t3};
  wire [11:0] dense_2_6_t10 = {dense_2_s26[10], dense_2_s26} + {dense_2_s45[10], dense_2_s45};
  wire [11:0] dense_2_6_t11 = {{2{dense_2_s89[9]}}, dense_2_s89} + {dense_2_s91[10], dense_2_s91};
  wire [12:0] dense_2_6_t12 = {{2{dense_2_6_t4[10]}}, dense_2_6_t4} + {1'd0, dense_2_6_t5};
  wire [11:0] dense_2_6_t13 = {dense_2_6_t6[10], dense_2_6_t6} + {dense_2_s24, 1'd0};
  wire [11:0] dense_2_6_t14 = {2'd0, dense_2_s28} + {{2{dense_2_6_t7[9]}}, dense_2_6_t7};
  wire [12:0] dense_2_6_t15 = {{2{dense_2_6_t8[10]}}, dense_2_6_t8} + {dense_2_6_t9[10], dense_2_6_t9, 1'd0};
  wire [12:0] dense_2_6_t16 = {{2{dense_2_6_t1[10]}}, dense_2_6_t1} - {dense_2_6_t10[11], dense_2_6_t10};
  wire [11:0] dense_2_6_t17 = dense_2_6_t16[11:0];
  wire [13:0] dense_2_6_t18 = {{2{dense_2_6_t11[11]}}, dense_2_6_t11} - {dense_2_6_t12[12], dense_2_6_t12};
  wire [12:0] dense_2_6_t19 = {dense_2_6_t13[11], dense_2_6_t13} + {dense_2_6_t1[10], dense_2_6_t1, 1'd0};
  wire [12:0] dense_2_6_t20 = {dense_2_6_t14[11], dense_2_6_t14} + dense_2_6_t15;
  wire [13:0] dense_2_6_t21 = {{2{dense_2_6_t17[11]}}, dense_2_6_t17} + dense_2_6_t18;
  reg  [13:0] dense_2_6_t21_d1;
  wire [14:0] dense_2_6_t22 = {{2{dense_2_6_t19[12]}}, dense_2_6_t19} + {dense_2_6_t20[12], dense_2_6_t20, 1'd0};
  reg  [14:0] dense_2_6_t22_d1;
  wire [15:0] dense_2_6_t23 = {{2{dense_2_6_t21_d1[13]}}, dense_2_6_t21_d1} + {dense_2_6_t22_d1, 1'd0};

  // Element 7: fixed<15,7>
  wire [9:0]  dense_2_7_t1 = {2'd0, dense_1_quantizer_20_d1} + {1'd0, dense_1_quantizer_0_d1, 1'd0};
  wire [9:0]  dense_2_7_t2 = {2'd0, dense_1_quantizer_17_d1} - {1'd0, dense_1_quantizer_10_d1, 1'd0};
  wire [9:0]  dense_2_7_t3 = {2'd0, dense_1_quantizer_14_d1} - {1'd0, dense_1_quantizer_0_d1, 1'd0};
  wire [8:0]  dense_2_7_t4 = {1'd0, dense_1_quantizer_12_d1} - {1'd0, dense_1_quantizer_23_d1};
  wire [10:0] dense_2_7_t5 = {2'd0, dense_2_s3} - {{2{dense_2_s17[8]}}, dense_2_s17};
  wire [10:0] dense_2_7_t6 = {2'd0, dense_2_s39} - {1'd0, dense_2_s47};
  wire [11:0] dense_2_7_t7 = {2'd0, dense_2_7_t1} + {{2{dense_2_s6[8]}}, dense_2_s6, 1'd0};
  wire [10:0] dense_2_7_t8 = {{2{dense_2_s19[8]}}, dense_2_s19} + {dense_2_7_t2[9], dense_2_7_t2};
  wire [10:0] dense_2_7_t9 = {2'd0, dense_2_s52} - {dense_2_7_t3[9], dense_2_7_t3};
  wire [12:0] dense_2_7_t10 = {{3{dense_2_s70[9]}}, dense_2_s70} - {dense_2_7_t4[8], dense_2_7_t4, 3'd0};
  wire [11:0] dense_2_7_t11 = {dense_2_s90[10], dense_2_s90} - {dense_2_s93[10], dense_2_s93};
  wire [11:0] dense_2_7_t12 = {dense_2_7_t5[10], dense_2_7_t5} + {dense_2_7_t6[10], dense_2_7_t6};
  wire [12:0] dense_2_7_t13 = {dense_2_7_t7[11], dense_2_7_t7} + {dense_2_7_t8[10], dense_2_7_t8, 1'd0};
  wire [10:0] dense_2_7_t14 = {dense_2_s32[9], dense_2_s32} - {dense_2_s67[9], dense_2_s67};
  wire [13:0] dense_2_7_t15 = {dense_2_7_t10[12], dense_2_7_t10} + {dense_2_7_t9[10], dense_2_7_t9, 2'd0};
  wire [12:0] dense_2_7_t16 = {dense_2_7_t11[11], dense_2_7_t11} - {dense_2_7_t12[11], dense_2_7_t12};
  wire [13:0] dense_2_7_t17 = {dense_2_7_t13[12], dense_2_7_t13} - {dense_2_s104[11], dense_2_s104, 1'd0};
  wire [14:0] dense_2_7_t18 = {dense_2_7_t15[13], dense_2_7_t15} - {{2{dense_2_7_t14[10]}}, dense_2_7_t14, 2'd0};
  reg  [14:0] dense_2_7_t18_d1;
  wire [14:0] dense_2_7_t19 = {{2{dense_2_7_t16[12]}}, dense_2_7_t16} - {dense_2_7_t17[13], dense_2_7_t17};
  reg  [14:0] dense_2_7_t19_d1;
  wire [15:0] dense_2_7_t20 = {dense_2_7_t18_d1[14], dense_2_7_t18_d1} + {dense_2_7_t19_d1[14], dense_2_7_t19_d1};
  wire [14:0] dense_2_7_t21 = dense_2_7_t20[14:0];

  // Element 8: fixed<15,7>
  wire [8:0]  dense_2_8_t1 = {1'd0, dense_1_quantizer_22_d1} - {1'd0, dense_1_quantizer_28_d1};
  wire [11:0] dense_2_8_t2 = {4'd0, dense_1_quantizer_31_d1} - {1'd0, dense_1_quantizer_11_d1, 3'd0};
  wire [13:0] dense_2_8_t3 = {{5{dense_2_s9_d1[8]}}, dense_2_s9_d1} + {2'd0, dense_1_quantizer_0_d1, 4'd0};
  wire [9:0]  dense_2_8_t4 = {dense_2_s30[8], dense_2_s30} + {dense_2_8_t1[8], dense_2_8_t1};
  wire [11:0] dense_2_8_t5 = dense_2_8_t2 + {2'd0, dense_2_s18, 1'd0};
  wire [13:0] dense_2_8_t6 = {4'd0, dense_2_s76} - {1'd0, dense_2_s61, 1'd0};
  wire [13:0] dense_2_8_t7 = {dense_2_s102[12], dense_2_s102} - dense_2_8_t3;
  wire [12:0] dense_2_8_t8 = {{3{dense_2_8_t4[9]}}, dense_2_8_t4} + {dense_2_8_t5[11], dense_2_8_t5};
  wire [11:0] dense_2_8_t9 = {dense_2_s24[10], dense_2_s24} + {2'd0, dense_2_s84};
  wire [13:0] dense_2_8_t10 = {3'd0, dense_2_s101} + {dense_2_s97[10], dense_2_s97, 2'd0};
  wire [13:0] dense_2_8_t11 = {{2{dense_2_s104[11]}}, dense_2_s104} + dense_2_8_t6;
  wire [13:0] dense_2_8_t12 = dense_2_8_t7 + {dense_2_8_t8[12], dense_2_8_t8};
  wire [13:0] dense_2_8_t13 = dense_2_8_t10 - {dense_2_8_t9[11], dense_2_8_t9, 1'd0};
  reg  [13:0] dense_2_8_t13_d1;
  wire [14:0] dense_2_8_t14 = {dense_2_8_t11[13], dense_2_8_t11} + {dense_2_8_t12[13], dense_2_8_t12};
  reg  [14:0] dense_2_8_t14_d1;
  wire [15:0] dense_2_8_t15 = {{2{dense_2_8_t13_d1[13]}}, dense_2_8_t13_d1} + {dense_2_8_t14_d1[14], dense_2_8_t14_d1};
  wire [14:0] dense_2_8_t16 = dense_2_8_t15[14:0];

  // Element 9: fixed<15,7>
  wire [9:0]  dense_2_9_t2 = {2'd0, dense_1_quantizer_24_d1} - {1'd0, dense_1_quantizer_5_d1, 1'd0};
  wire [9:0]  dense_2_9_t3 = {2'd0, dense_1_quantizer_21_d1} + {1'd0, dense_1_quantizer_17_d1, 1'd0};
  wire [9:0]  dense_2_9_t4 = {2'd0, dense_1_quantizer_30_d1} + {1'd0, dense_1_quantizer_22_d1, 1'd0};
  wire [10:0] dense_2_9_t5 = {{2{dense_2_s19[8]}}, dense_2_s19} + {2'd0, dense_2_s44};
  wire [9:0]  dense_2_9_t6 = {1'd0, dense_2_s52} - {1'd0, dense_2_9_t1};
  wire [11:0] dense_2_9_t7 = {1'd0, dense_2_s83} + {{2{dense_2_9_t2[9]}}, dense_2_9_t2};
  wire [10:0] dense_2_9_t8 = {{2{dense_2_s10[8]}}, dense_2_s10} + {1'd0, dense_2_9_t3};
  wire [10:0] dense_2_9_t9 = {{2{dense_2_s1[8]}}, dense_2_s1} - {2'd0, dense_2_s20};
  wire [10:0] dense_2_9_t10 = {2'd0, dense_2_9_t1} + {1'd0, dense_2_9_t4};
  wire [11:0] dense_2_9_t11 = {{2{dense_2_s13[9]}}, dense_2_s13} - {2'd0, dense_2_s28};
  wire [10:0] dense_2_9_t12 = dense_2_s53 + dense_2_9_t5;
  wire [11:0] dense_2_9_t13 = {{2{dense_2_9_t6[9]}}, dense_2_9_t6} - dense_2_9_t7;
  wire [11:0] dense_2_9_t14 = {dense_2_s36[10], dense_2_s36} + {dense_2_9_t8[10], dense_2_9_t8};
  wire [11:0] dense_2_9_t15 = {2'd0, dense_2_s28} - {dense_2_9_t9[10], dense_2_9_t9};
  wire [13:0] dense_2_9_t16 = {{2{dense_2_9_t11[11]}}, dense_2_9_t11} - {1'd0, dense_2_9_t10, 2'd0};
  wire [12:0] dense_2_9_t17 = {{2{dense_2_9_t12[10]}}, dense_2_9_t12} + {dense_2_9_t13[11], dense_2_9_t13};
  wire [13:0] dense_2_9_t18 = {{2{dense_2_9_t14[11]}}, dense_2_9_t14} + {dense_2_9_t15[11], dense_2_9_t15, 1'd0};
  reg  [13:0] dense_2_9_t18_d1;
  wire [14:0] dense_2_9_t19 = {dense_2_9_t16[13], dense_2_9_t16} + {{2{dense_2_9_t17[12]}}, dense_2_9_t17};
  reg  [14:0] dense_2_9_t19_d1;
  wire [14:0] dense_2_9_t20 = dense_2_9_t19_d1 + {dense_2_9_t18_d1, 1'd0};

  // Element 10: fixed<14,6>
  wire [9:0]  dense_2_10_t1 = {2'd0, dense_1_quantizer_18_d1} + {1'd0, dense_1_quantizer_30_d1, 1'd0};
  wire [10:0] dense_2_10_t2 = {1'd0, dense_2_s11} + {{2{dense_2_s23[8]}}, dense_2_s23};
  wire [10:0] dense_2_10_t3 = {1'd0, dense_2_s42} - {{2{dense_2_s63[8]}}, dense_2_s63};
  wire [11:0] dense_2_10_t4 = {{2{dense_2_s69[9]}}, dense_2_s69} - {2'd0, dense_2_s7, 1'd0};
  wire [10:0] dense_2_10_t5 = {2'd0, dense_2_s16} - {1'd0, dense_2_10_t1};
  wire [12:0] dense_2_10_t6 = {{3{dense_2_s41[9]}}, dense_2_s41} + {2'd0, dense_2_s5, 2'd0};
  wire [11:0] dense_2_10_t7 = dense_2_s55 - {2'd0, dense_2_s85};
  wire [11:0] dense_2_10_t8 = {dense_2_10_t2[10], dense_2_10_t2} + {dense_2_10_t3[10], dense_2_10_t3};
  wire [12:0] dense_2_10_t9 = {dense_2_10_t4[11], dense_2_10_t4} - {dense_2_s92[10], dense_2_s92, 1'd0};
  wire [12:0] dense_2_10_t10 = dense_2_10_t6 - {dense_2_10_t5[10], dense_2_10_t5, 1'd0};
  wire [12:0] dense_2_10_t11 = {dense_2_10_t7[11], dense_2_10_t7} - {dense_2_10_t8[11], dense_2_10_t8};
  wire [13:0] dense_2_10_t12 = {dense_2_10_t9[12], dense_2_10_t9} + {dense_2_10_t10[12], dense_2_10_t10};
  wire [13:0] dense_2_10_t13 = {dense_2_10_t11[12], dense_2_10_t11} + dense_2_10_t12;
  reg  [13:0] dense_2_10_t13_d1;

  // Element 11: fixed<15,7>
  wire [10:0] dense_2_11_t1 = {3'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_7_d1, 2'd0};
  wire [9:0]  dense_2_11_t2 = {2'd0, dense_1_quantizer_31_d1} + {1'd0, dense_1_quantizer_4_d1, 1'd0};
  wire [13:0] dense_2_11_t3 = {{3{dense_2_s22[10]}}, dense_2_s22} + {2'd0, dense_1_quantizer_29_d1, 4'd0};
  wire [11:0] dense_2_11_t4 = {{3{dense_2_s23[8]}}, dense_2_s23} - {dense_2_s59[10], dense_2_s59};
  wire [10:0] dense_2_11_t5 = {{2{dense_2_s31[8]}}, dense_2_s31} - {dense_2_s37[9], dense_2_s37};
  wire [11:0] dense_2_11_t6 = {1'd0, dense_2_11_t1} - {{2{dense_2_s2[8]}}, dense_2_s2, 1'd0};
  wire [10:0] dense_2_11_t7 = {2'd0, dense_2_s38} - {1'd0, dense_2_s42};
  wire [10:0] dense_2_11_t8 = {2'd0, dense_2_s3} - {1'd0, dense_2_11_t2};
  wire [11:0] dense_2_11_t9 = {{2{dense_2_s13[9]}}, dense_2_s13} - dense_2_s86;
  wire [11:0] dense_2_11_t10 = {{2{dense_2_s89[9]}}, dense_2_s89} + {dense_2_s90[10], dense_2_s90};
  wire [13:0] dense_2_11_t11 = dense_2_11_t3 + {{2{dense_2_11_t4[11]}}, dense_2_11_t4};
  wire [10:0] dense_2_11_t12 = {1'd0, dense_2_s28} - dense_2_s40;
  wire [12:0] dense_2_11_t13 = {{2{dense_2_11_t5[10]}}, dense_2_11_t5} - {dense_2_11_t6[11], dense_2_11_t6};
  wire [11:0] dense_2_11_t14 = {{2{dense_2_s34[9]}}, dense_2_s34} - {dense_2_11_t7[10], dense_2_11_t7};
  wire [13:0] dense_2_11_t15 = {{2{dense_2_11_t9[11]}}, dense_2_11_t9} - {dense_2_11_t8, 3'd0};
  wire [13:0] dense_2_11_t16 = {{2{dense_2_11_t10[11]}}, dense_2_11_t10} + dense_2_11_t11;
  wire [12:0] dense_2_11_t17 = {{2{dense_2_11_t12[10]}}, dense_2_11_t12} + dense_2_11_t13;
  wire [14:0] dense_2_11_t18 = {dense_2_11_t15[13], dense_2_11_t15} + {dense_2_11_t14[11], dense_2_11_t14, 2'd0};
  reg  [14:0] dense_2_11_t18_d1;
  wire [14:0] dense_2_11_t19 = {dense_2_11_t16[13], dense_2_11_t16} - {dense_2_11_t17[12], dense_2_11_t17, 1'd0};
  reg  [14:0] dense_2_11_t19_d1;
  wire [15:0] dense_2_11_t20 = {dense_2_11_t18_d1[14], dense_2_11_t18_d1} - {dense_2_11_t19_d1[14], dense_2_11_t19_d1};
  wire [14:0] dense_2_11_t21 = dense_2_11_t20[14:0];

  // Element 12: fixed<15,7>
  wire [8:0]  dense_2_12_t1 = {1'd0, dense_1_quantizer_12_d1} - {1'd0, dense_1_quantizer_28_d1};
  wire [11:0] dense_2_12_t2 = {{3{dense_2_s10[8]}}, dense_2_s10} + {2'd0, dense_1_quantizer_31_d1, 2'd0};
  wire [9:0]  dense_2_12_t3 = {1'd0, dense_2_s21} - {1'd0, dense_2_s29};
  wire [10:0] dense_2_12_t4 = {{2{dense_2_12_t1[8]}}, dense_2_12_t1} + {dense_2_s17[8], dense_2_s17, 1'd0};
  wire [11:0] dense_2_12_t5 = {{3{dense_2_s23[8]}}, dense_2_s23} - {2'd0, dense_2_s18, 1'd0};
  wire [13:0] dense_2_12_t6 = {{3{dense_2_s53[10]}}, dense_2_s53} + {2'd0, dense_2_s14, 3'd0};
  wire [12:0] dense_2_12_t7 = {dense_2_s86[11], dense_2_s86} + dense_2_s102;
  wire [11:0] dense_2_12_t8 = dense_2_12_t2 - {{2{dense_2_12_t3[9]}}, dense_2_12_t3};
  wire [12:0] dense_2_12_t9 = {{2{dense_2_12_t4[10]}}, dense_2_12_t4} - {2'd0, dense_2_s48, 1'd0};
  wire [11:0] dense_2_12_t10 = {dense_2_s77[10], dense_2_s77} + dense_2_12_t5;
  wire [13:0] dense_2_12_t11 = dense_2_12_t6 + {{2{dense_2_s32[9]}}, dense_2_s32, 2'd0};
  wire [13:0] dense_2_12_t12 = {dense_2_12_t7[12], dense_2_12_t7} - {{2{dense_2_12_t8[11]}}, dense_2_12_t8};
  wire [12:0] dense_2_12_t13 = dense_2_12_t12[12:0];
  wire [13:0] dense_2_12_t14 = {dense_2_12_t9[12], dense_2_12_t9} + {dense_2_12_t10[11], dense_2_12_t10, 1'd0};
  reg  [13:0] dense_2_12_t14_d1;
  wire [14:0] dense_2_12_t15 = {dense_2_12_t11[13], dense_2_12_t11} - {{2{dense_2_12_t13[12]}}, dense_2_12_t13};
  reg  [14:0] dense_2_12_t15_d1;
  wire [14:0] dense_2_12_t16 = {dense_2_12_t14_d1[13], dense_2_12_t14_d1} + dense_2_12_t15_d1;

  // Element 13: fixed<16,8>
  wire [8:0]  dense_2_13_t1 = {1'd0, dense_1_quantizer_5_d1} - {1'd0, dense_1_quantizer_10_d1};
  wire [9:0]  dense_2_13_t2 = {2'd0, dense_1_quantizer_16_d1} - {1'd0, dense_1_quantizer_22_d1, 1'd0};
  wire [8:0]  dense_2_13_t3 = {1'd0, dense_1_quantizer_4_d1} - {1'd0, dense_1_quantizer_21_d1};
  wire [8:0]  dense_2_13_t4 = {1'd0, dense_1_quantizer_13_d1} - {1'd0, dense_1_quantizer_24_d1};
  wire [10:0] dense_2_13_t5 = {2'd0, dense_2_s39} + {{2{dense_2_s65[8]}}, dense_2_s65};
  wire [11:0] dense_2_13_t6 = {{3{dense_2_13_t1[8]}}, dense_2_13_t1} + {dense_2_s50[9], dense_2_s50, 1'd0};
  wire [10:0] dense_2_13_t7 = dense_2_13_t6[10:0];
  wire [10:0] dense_2_13_t8 = {2'd0, dense_2_s52} + dense_2_s75;
  wire [11:0] dense_2_13_t9 = {{2{dense_2_13_t2[9]}}, dense_2_13_t2} - {2'd0, dense_2_s18, 1'd0};
  wire [10:0] dense_2_13_t10 = {2'd0, dense_2_s56} - {dense_2_s31[8], dense_2_s31, 1'd0};
  wire [10:0] dense_2_13_t11 = {{2{dense_2_13_t3[8]}}, dense_2_13_t3} - {dense_2_13_t4[8], dense_2_13_t4, 1'd0};
  wire [11:0] dense_2_13_t12 = dense_2_s68 + {dense_2_13_t5[10], dense_2_13_t5};
  wire [13:0] dense_2_13_t13 = {{3{dense_2_13_t7[10]}}, dense_2_13_t7} + {2'd0, dense_2_13_t8, 1'd0};
  wire [12:0] dense_2_13_t14 = dense_2_13_t13[12:0];
  wire [13:0] dense_2_13_t15 = {{2{dense_2_13_t9[11]}}, dense_2_13_t9} + {dense_2_s79[11], dense_2_s79, 1'd0};
  wire [11:0] dense_2_13_t16 = {dense_2_s92[10], dense_2_s92} - {dense_2_13_t10[10], dense_2_13_t10};
  wire [11:0] dense_2_13_t17 = {dense_2_13_t11[10], dense_2_13_t11} - {dense_2_s66[9], dense_2_s66, 1'd0};
  wire [12:0] dense_2_13_t18 = {dense_2_s99[11], dense_2_s99} + {dense_2_13_t12[11], dense_2_13_t12};
  wire [14:0] dense_2_13_t19 = {{2{dense_2_13_t14[12]}}, dense_2_13_t14} - {dense_2_13_t15, 1'd0};
  wire [13:0] dense_2_13_t20 = {{2{dense_2_13_t16[11]}}, dense_2_13_t16} - {dense_2_13_t17[11], dense_2_13_t17, 1'd0};
  wire [13:0] dense_2_13_t21 = {dense_2_s100[12], dense_2_s100} + {dense_2_13_t18[12], dense_2_13_t18};
  reg  [13:0] dense_2_13_t21_d1;
  wire [15:0] dense_2_13_t22 = {dense_2_13_t19[14], dense_2_13_t19} - {dense_2_13_t20, 2'd0};
  reg  [15:0] dense_2_13_t22_d1;
  wire [16:0] dense_2_13_t23 = {{3{dense_2_13_t21_d1[13]}}, dense_2_13_t21_d1} - {dense_2_13_t22_d1[15], dense_2_13_t22_d1};
  wire [15:0] dense_2_13_t24 = dense_2_13_t23[15:0];

  // Element 14: fixed<15,7>
  wire [9:0]  dense_2_14_t1 = {2'd0, dense_1_quantizer_28_d1} + {1'd0, dense_1_quantizer_3_d1, 1'd0};
  wire [9:0]  dense_2_14_t2 = {2'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_8_d1, 1'd0};
  wire [10:0] dense_2_14_t3 = {2'd0, dense_2_s15} + {dense_2_s1[8], dense_2_s1, 1'd0};
  wire [9:0]  dense_2_14_t4 = {dense_2_s8[8], dense_2_s8} + {dense_2_s71[8], dense_2_s71};
  wire [11:0] dense_2_14_t5 = {2'd0, dense_2_14_t1} - {{2{dense_2_s2[8]}}, dense_2_s2, 1'd0};
  wire [10:0] dense_2_14_t6 = {2'd0, dense_2_s14} + {1'd0, dense_2_14_t2};
  wire [11:0] dense_2_14_t7 = {{2{dense_2_s13[9]}}, dense_2_s13} - {2'd0, dense_2_s76};
  wire [10:0] dense_2_14_t8 = {1'd0, dense_2_s84} + {dense_2_s88[9], dense_2_s88};
  wire [12:0] dense_2_14_t9 = {dense_2_s98[11], dense_2_s98} + {{2{dense_2_14_t3[10]}}, dense_2_14_t3};
  wire [11:0] dense_2_14_t10 = dense_2_14_t9[11:0];
  wire [11:0] dense_2_14_t11 = {{2{dense_2_14_t4[9]}}, dense_2_14_t4} + dense_2_14_t5;
  wire [13:0] dense_2_14_t12 = {{2{dense_2_14_t7[11]}}, dense_2_14_t7} + {1'd0, dense_2_14_t6, 2'd0};
  wire [12:0] dense_2_14_t13 = {{2{dense_2_14_t8[10]}}, dense_2_14_t8} - {dense_2_14_t10[11], dense_2_14_t10};
  reg  [12:0] dense_2_14_t13_d1;
  wire [14:0] dense_2_14_t14 = {dense_2_14_t12[13], dense_2_14_t12} + {{2{dense_2_14_t11[11]}}, dense_2_14_t11, 1'd0};
  reg  [14:0] dense_2_14_t14_d1;
  wire [14:0] dense_2_14_t15 = {{2{dense_2_14_t13_d1[12]}}, dense_2_14_t13_d1} + dense_2_14_t14_d1;

  // Element 15: fixed<16,8>
  wire [10:0] dense_2_15_t1 = {3'd0, dense_1_quantizer_26_d1} + {1'd0, dense_1_quantizer_23_d1, 2'd0};
  wire [12:0] dense_2_15_t2 = {{4{dense_2_s2[8]}}, dense_2_s2} + {2'd0, dense_1_quantizer_28_d1, 3'd0};
  wire [10:0] dense_2_15_t3 = {{2{dense_2_s31[8]}}, dense_2_s31} + {dense_2_s50[9], dense_2_s50};
  wire [12:0] dense_2_15_t4 = {4'd0, dense_2_s74} - {1'd0, dense_2_15_t1, 1'd0};
  wire [10:0] dense_2_15_t5 = {2'd0, dense_2_s38} - {dense_2_s1[8], dense_2_s1, 1'd0};
  wire [11:0] dense_2_15_t6 = {dense_2_s24[10], dense_2_s24} + {{2{dense_2_s41[9]}}, dense_2_s41};
  wire [11:0] dense_2_15_t7 = {2'd0, dense_2_s46} + {dense_2_s54[10], dense_2_s54};
  wire [12:0] dense_2_15_t8 = {dense_2_s96[11], dense_2_s96} - dense_2_15_t2;
  wire [12:0] dense_2_15_t9 = {{2{dense_2_15_t3[10]}}, dense_2_15_t3} + dense_2_15_t4;
  wire [12:0] dense_2_15_t10 = {{2{dense_2_s36[10]}}, dense_2_s36} - {dense_2_s98[11], dense_2_s98};
  wire [11:0] dense_2_15_t11 = {2'd0, dense_2_s46} + {{2{dense_2_s70[9]}}, dense_2_s70};
  wire [12:0] dense_2_15_t12 = {{2{dense_2_15_t5[10]}}, dense_2_15_t5} - {dense_2_s36[10], dense_2_s36, 1'd0};
  wire [12:0] dense_2_15_t13 = {dense_2_15_t6[11], dense_2_15_t6} + {dense_2_15_t7[11], dense_2_15_t7};
  wire [13:0] dense_2_15_t14 = {dense_2_15_t8[12], dense_2_15_t8} + {dense_2_15_t9[12], dense_2_15_t9};
  wire [12:0] dense_2_15_t15 = dense_2_15_t10 - {dense_2_15_t11, 1'd0};
  wire [14:0] dense_2_15_t16 = {{2{dense_2_15_t13[12]}}, dense_2_15_t13} - {dense_2_15_t12, 2'd0};
  reg  [14:0] dense_2_15_t16_d1;
  wire [14:0] dense_2_15_t17 = {dense_2_15_t14[13], dense_2_15_t14} + {dense_2_15_t15[12], dense_2_15_t15, 1'd0};
  reg  [14:0] dense_2_15_t17_d1;
  wire [15:0] dense_2_15_t18 = {dense_2_15_t16_d1[14], dense_2_15_t16_d1} - {dense_2_15_t17_d1[14], dense_2_15_t17_d1};

  // Element 0: fixed<15,7>
  wire [15:0] dense_2_0_t20 = 16'd65303 - {dense_2_0_t19[14], dense_2_0_t19};

  // Element 1: fixed<16,8>
  assign dense_2_1 = dense_2_1_t19 - 16'd193;

  // Element 2: fixed<15,7>
  wire [15:0] dense_2_2_t19 = 16'd35 - {dense_2_2_t18[14], dense_2_2_t18};

  // Element 3: fixed<16,8>
  assign dense_2_3 = dense_2_3_t18 - 16'd487;

  // Element 4: fixed<16,8>
  assign dense_2_4 = 16'd64978 - dense_2_4_t20;

  // Element 5: fixed<16,8>
  wire [16:0] dense_2_5_t26 = {dense_2_5_t25[15], dense_2_5_t25} + 17'd450;

  // Element 6: fixed<16,8>
  assign dense_2_6 = dense_2_6_t23 + 16'd198;

  // Element 7: fixed<15,7>
  wire [15:0] dense_2_7_t22 = 16'd395 - {dense_2_7_t21[14], dense_2_7_t21};

  // Element 8: fixed<15,7>
  wire [15:0] dense_2_8_t17 = 16'd65412 - {dense_2_8_t16[14], dense_2_8_t16};

  // Element 9: fixed<15,7>
  assign dense_2_9 = dense_2_9_t20 + 15'd329;

  // Element 10: fixed<14,6>
  assign dense_2_10 = dense_2_10_t13_d1 + 14'd151;

  // Element 11: fixed<15,7>
  wire [15:0] dense_2_11_t22 = {dense_2_11_t21[14], dense_2_11_t21} + 16'd431;

  // Element 12: fixed<15,7>
  assign dense_2_12 = 15'd32440 - dense_2_12_t16;

  // Element 13: fixed<16,8>
  wire [16:0] dense_2_13_t25 = {dense_2_13_t24[15], dense_2_13_t24} + 17'd288;

  // Element 14: fixed<15,7>
  assign dense_2_14 = 15'd603 - dense_2_14_t15;

  // Element 15: fixed<16,8>
  assign dense_2_15 = dense_2_15_t18 + 16'd89;

  // Element 0: fixed<15,7>
  assign dense_2_0 = dense_2_0_t20[14:0];

  // Element 2: fixed<15,7>
  assign dense_2_2 = dense_2_2_t19[14:0];

  // Element 5: fixed<16,8>
  assign dense_2_5 = dense_2_5_t26[15:0];

  // Element 7: fixed<15,7>
  assign dense_2_7 = dense_2_7_t22[14:0];

  // Element 8: fixed<15,7>
  assign dense_2_8 = dense_2_8_t17[14:0];

  // Element 11: fixed<15,7>
  assign dense_2_11 = dense_2_11_t22[14:0];

  // Element 13: fixed<16,8>
  assign dense_2_13 = dense_2_13_t25[15:0];

  always @(posedge clk) begin
    dense_2_s9_d1     <= dense_2_s9;
    dense_2_0_t16_d1  <= dense_2_0_t16;
    dense_2_0_t17_d1  <= dense_2_0_t17;
    dense_2_1_t17_d1  <= dense_2_1_t17;
    dense_2_1_t18_d1  <= dense_2_1_t18;
    dense_2_2_t14_d1  <= dense_2_2_t14;
    dense_2_2_t16_d1  <= dense_2_2_t16;
    dense_2_3_t15_d1  <= dense_2_3_t15;
    dense_2_3_t17_d1  <= dense_2_3_t17;
    dense_2_4_t18_d1  <= dense_2_4_t18;
    dense_2_4_t19_d1  <= dense_2_4_t19;
    dense_2_5_t22_d1  <= dense_2_5_t22;
    dense_2_5_t23_d1  <= dense_2_5_t23;
    dense_2_6_t21_d1  <= dense_2_6_t21;
    dense_2_6_t22_d1  <= dense_2_6_t22;
    dense_2_7_t18_d1  <= dense_2_7_t18;
    dense_2_7_t19_d1  <= dense_2_7_t19;
    dense_2_8_t13_d1  <= dense_2_8_t13;
    dense_2_8_t14_d1  <= dense_2_8_t14;
    dense_2_9_t18_d1  <= dense_2_9_t18;
    dense_2_9_t19_d1  <= dense_2_9_t19;
    dense_2_10_t13_d1 <= dense_2_10_t13;
    dense_2_11_t18_d1 <= dense_2_11_t18;
    dense_2_11_t19_d1 <= dense_2_11_t19;
    dense_2_12_t14_d1 <= dense_2_12_t14;
    dense_2_12_t15_d1 <= dense_2_12_t15;
    dense_2_13_t21_d1 <= dense_2_13_t21;
    dense_2_13_t22_d1 <= dense_2_13_t22;
    dense_2_14_t13_d1 <= dense_2_14_t13;
    dense_2_14_t14_d1 <= dense_2_14_t14;
    dense_2_15_t16_d1 <= dense_2_15_t16;
    dense_2_15_t17_d1 <= dense_2_15_t17;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s25[11],
    dense_2_s103[12],
    dense_2_0_t18[15],
    dense_2_2_t15[14],
    dense_2_2_t17[15],
    dense_2_3_t16[15],
    dense_2_5_t15[12],
    dense_2_5_t24[16],
    dense_2_6_t16[12],
    dense_2_7_t20[15],
    dense_2_8_t15[15],
    dense_2_11_t20[15],
    dense_2_12_t12[13],
    dense_2_13_t6[11],
    dense_2_13_t13[13],
    dense_2_13_t23[16],
    dense_2_14_t9[12],
    dense_2_0_t20[15],
    dense_2_2_t19[15],
    dense_2_5_t26[16],
    dense_2_7_t22[15],
    dense_2_8_t17[15],
    dense_2_11_t22[15],
    dense_2_13_t25[16]
  };

endmodule
