// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 66a0435ca87302eb. Do not edit.
// 422 operations in stages 1 to 4.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2 (
  input  wire        clk,
  input  wire [7:0]  dense_1_quantizer_0,
  input  wire [7:0]  dense_1_quantizer_0_d1,
  input  wire [7:0]  dense_1_quantizer_1,
  input  wire [7:0]  dense_1_quantizer_2,
  input  wire [7:0]  dense_1_quantizer_2_d1,
  input  wire [7:0]  dense_1_quantizer_3,
  input  wire [7:0]  dense_1_quantizer_4,
  input  wire [7:0]  dense_1_quantizer_4_d1,
  input  wire [7:0]  dense_1_quantizer_5,
  input  wire [7:0]  dense_1_quantizer_5_d1,
  input  wire [7:0]  dense_1_quantizer_6_d1,
  input  wire [7:0]  dense_1_quantizer_7,
  input  wire [7:0]  dense_1_quantizer_7_d1,
  input  wire [7:0]  dense_1_quantizer_7_d2,
  input  wire [7:0]  dense_1_quantizer_8_d1,
  input  wire [7:0]  dense_1_quantizer_9,
  input  wire [7:0]  dense_1_quantizer_9_d1,
  input  wire [7:0]  dense_1_quantizer_10,
  input  wire [7:0]  dense_1_quantizer_11_d1,
  input  wire [7:0]  dense_1_quantizer_12,
  input  wire [7:0]  dense_1_quantizer_12_d1,
  input  wire [7:0]  dense_1_quantizer_13_d1,
  input  wire [7:0]  dense_1_quantizer_14,
  input  wire [7:0]  dense_1_quantizer_14_d1,
  input  wire [7:0]  dense_1_quantizer_15,
  input  wire [7:0]  dense_1_quantizer_15_d1,
  input  wire [7:0]  dense_1_quantizer_16,
  input  wire [7:0]  dense_1_quantizer_17,
  input  wire [7:0]  dense_1_quantizer_17_d1,
  input  wire [7:0]  dense_1_quantizer_17_d2,
  input  wire [7:0]  dense_1_quantizer_18,
  input  wire [7:0]  dense_1_quantizer_18_d1,
  input  wire [7:0]  dense_1_quantizer_19_d1,
  input  wire [7:0]  dense_1_quantizer_20,
  input  wire [7:0]  dense_1_quantizer_20_d1,
  input  wire [7:0]  dense_1_quantizer_21,
  input  wire [7:0]  dense_1_quantizer_21_d1,
  input  wire [7:0]  dense_1_quantizer_22_d1,
  input  wire [7:0]  dense_1_quantizer_22_d2,
  input  wire [7:0]  dense_1_quantizer_23_d1,
  input  wire [7:0]  dense_1_quantizer_24,
  input  wire [7:0]  dense_1_quantizer_24_d1,
  input  wire [7:0]  dense_1_quantizer_25,
  input  wire [7:0]  dense_1_quantizer_25_d1,
  input  wire [7:0]  dense_1_quantizer_26_d1,
  input  wire [7:0]  dense_1_quantizer_27_d1,
  input  wire [7:0]  dense_1_quantizer_28,
  input  wire [7:0]  dense_1_quantizer_28_d1,
  input  wire [7:0]  dense_1_quantizer_29,
  input  wire [7:0]  dense_1_quantizer_29_d1,
  input  wire [7:0]  dense_1_quantizer_30_d1,
  input  wire [7:0]  dense_1_quantizer_31,
  input  wire [7:0]  dense_1_quantizer_31_d1,
  output wire [14:0] dense_2_14,
  output reg  [14:0] dense_2_0_d1,
  output wire [15:0] dense_2_1,
  output wire [14:0] dense_2_2,
  output wire [15:0] dense_2_3,
  output wire [15:0] dense_2_4,
  output reg  [15:0] dense_2_5_d1,
  output wire [15:0] dense_2_6,
  output reg  [14:0] dense_2_7_d1,
  output wire [14:0] dense_2_8,
  output reg  [14:0] dense_2_9_d1,
  output wire [13:0] dense_2_10,
  output reg  [14:0] dense_2_11_d1,
  output reg  [14:0] dense_2_12_d1,
  output reg  [15:0] dense_2_13_d1,
  output wire [15:0] dense_2_15
);

  // Shared by several elements
  wire [9:0]  dense_2_s1 = {2'd0, dense_1_quantizer_18} + {1'd0, dense_1_quantizer_9, 1'd0};
  reg  [9:0]  dense_2_s1_d1;
  wire [8:0]  dense_2_s2 = {1'd0, dense_1_quantizer_4} + {1'd0, dense_1_quantizer_14_d1};
  wire [8:0]  dense_2_s3 = {1'd0, dense_1_quantizer_1} + {1'd0, dense_1_quantizer_17_d1};
  wire [9:0]  dense_2_s4 = {1'd0, dense_2_s2} + {1'd0, dense_2_s3};
  wire [10:0] dense_2_s5 = {3'd0, dense_1_quantizer_4} + {1'd0, dense_2_s4};
  reg  [10:0] dense_2_s5_d1;
  wire [8:0]  dense_2_s6 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [9:0]  dense_2_s7 = {2'd0, dense_1_quantizer_31_d1} + {1'd0, dense_2_s6};
  wire [8:0]  dense_2_s8 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [10:0] dense_2_s9 = {2'd0, dense_2_s8} + {1'd0, dense_1_quantizer_2_d1, 2'd0};
  wire [9:0]  dense_2_s10 = {2'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_25, 1'd0};
  reg  [9:0]  dense_2_s10_d1;
  wire [9:0]  dense_2_s11 = {2'd0, dense_1_quantizer_16} - {1'd0, dense_1_quantizer_28_d1, 1'd0};
  wire [12:0] dense_2_s12 = {{3{dense_2_s11[9]}}, dense_2_s11} + {2'd0, dense_2_s8, 2'd0};
  wire [8:0]  dense_2_s13 = {1'd0, dense_1_quantizer_6_d1} - {1'd0, dense_1_quantizer_9_d1};
  wire [8:0]  dense_2_s14 = {1'd0, dense_1_quantizer_18} - {1'd0, dense_1_quantizer_21};
  reg  [8:0]  dense_2_s14_d1;
  wire [9:0]  dense_2_s15 = {dense_2_s13[8], dense_2_s13} - {dense_2_s14_d1[8], dense_2_s14_d1};
  wire [9:0]  dense_2_s16 = {2'd0, dense_1_quantizer_22_d1} - {1'd0, dense_1_quantizer_28_d1, 1'd0};
  wire [12:0] dense_2_s17 = {5'd0, dense_1_quantizer_15_d1} - {dense_2_s16[9], dense_2_s16, 2'd0};
  wire [8:0]  dense_2_s18 = {1'd0, dense_1_quantizer_6_d1} - {1'd0, dense_1_quantizer_26_d1};
  wire [8:0]  dense_2_s19 = {1'd0, dense_1_quantizer_8_d1} - {1'd0, dense_1_quantizer_11_d1};
  wire [10:0] dense_2_s20 = {{2{dense_2_s19[8]}}, dense_2_s19} - {2'd0, dense_1_quantizer_15_d1, 1'd0};
  reg  [10:0] dense_2_s20_d1;
  wire [9:0]  dense_2_s21 = {2'd0, dense_1_quantizer_8_d1} - {dense_2_s18[8], dense_2_s18};
  wire [11:0] dense_2_s22 = {{2{dense_2_s21[9]}}, dense_2_s21} - {dense_2_s20, 1'd0};
  wire [8:0]  dense_2_s23 = {1'd0, dense_1_quantizer_10} - {1'd0, dense_1_quantizer_29};
  reg  [8:0]  dense_2_s23_d1;
  wire [9:0]  dense_2_s24 = {2'd0, dense_1_quantizer_31_d1} + {dense_2_s23_d1[8], dense_2_s23_d1};
  wire [9:0]  dense_2_s25 = {2'd0, dense_1_quantizer_29_d1} - dense_2_s24;
  wire [11:0] dense_2_s26 = {2'd0, dense_2_s4} - {{2{dense_2_s25[9]}}, dense_2_s25};
  reg  [11:0] dense_2_s26_d1;
  wire [8:0]  dense_2_s27 = {1'd0, dense_1_quantizer_3} + {1'd0, dense_1_quantizer_28};
  reg  [8:0]  dense_2_s27_d1;
  wire [9:0]  dense_2_s28 = {2'd0, dense_1_quantizer_16} - {dense_2_s23_d1[8], dense_2_s23_d1};
  wire [10:0] dense_2_s29 = {2'd0, dense_2_s27_d1} - {dense_2_s28[9], dense_2_s28};
  reg  [10:0] dense_2_s29_d1;
  wire [10:0] dense_2_s30 = {3'd0, dense_1_quantizer_19_d1} - dense_2_s29;
  reg  [10:0] dense_2_s30_d1;
  wire [11:0] dense_2_s31 = {4'd0, dense_1_quantizer_20_d1} + {1'd0, dense_1_quantizer_8_d1, 3'd0};

  // Element 0: fixed<15,7>
  wire [11:0] dense_2_0_t1 = dense_2_s31 + {1'd0, dense_2_s10_d1, 1'd0};
  wire [10:0] dense_2_0_t2 = {1'd0, dense_2_s1_d1} + {{2{dense_2_s13[8]}}, dense_2_s13};
  wire [9:0]  dense_2_0_t3 = dense_2_0_t2[9:0];
  reg  [9:0]  dense_2_0_t3_d1;
  wire [11:0] dense_2_0_t4 = {2'd0, dense_2_s7} - {1'd0, dense_2_s9};
  reg  [11:0] dense_2_0_t4_d1;
  wire [12:0] dense_2_0_t5 = dense_2_s12 + {{3{dense_2_s15[9]}}, dense_2_s15};
  reg  [12:0] dense_2_0_t5_d1;
  wire [13:0] dense_2_0_t6 = {dense_2_s17[12], dense_2_s17} - {2'd0, dense_2_0_t1};
  wire [12:0] dense_2_0_t7 = {2'd0, dense_2_s5_d1} - {1'd0, dense_2_0_t3_d1, 2'd0};
  wire [13:0] dense_2_0_t8 = {{2{dense_2_0_t4_d1[11]}}, dense_2_0_t4_d1} - {dense_2_0_t5_d1[12], dense_2_0_t5_d1};
  wire [14:0] dense_2_0_t9 = {dense_2_0_t6[13], dense_2_0_t6} - {{2{dense_2_s22[11]}}, dense_2_s22, 1'd0};
  wire [13:0] dense_2_0_t10 = dense_2_0_t9[13:0];
  reg  [13:0] dense_2_0_t10_d1;
  wire [14:0] dense_2_0_t11 = {{2{dense_2_0_t7[12]}}, dense_2_0_t7} + {dense_2_0_t8[13], dense_2_0_t8};
  wire [13:0] dense_2_0_t12 = dense_2_0_t11[13:0];
  wire [14:0] dense_2_0_t13 = {dense_2_0_t10_d1[13], dense_2_0_t10_d1} + {dense_2_s26_d1[11], dense_2_s26_d1, 2'd0};
  wire [14:0] dense_2_0_t14 = {dense_2_0_t12[13], dense_2_0_t12} - {dense_2_s30_d1[10], dense_2_s30_d1, 3'd0};
  wire [15:0] dense_2_0_t15 = {dense_2_0_t13[14], dense_2_0_t13} - {dense_2_0_t14[14], dense_2_0_t14};
  wire [14:0] dense_2_0_t16 = dense_2_0_t15[14:0];

  // Shared by several elements
  wire [10:0] dense_2_s32 = {{2{dense_2_s18[8]}}, dense_2_s18} + {2'd0, dense_1_quantizer_22_d1, 1'd0};
  wire [11:0] dense_2_s33 = {dense_2_s32[10], dense_2_s32} + {{2{dense_2_s14_d1[8]}}, dense_2_s14_d1, 1'd0};
  wire [8:0]  dense_2_s34 = {1'd0, dense_1_quantizer_7_d1} - {1'd0, dense_1_quantizer_13_d1};
  wire [9:0]  dense_2_s35 = {2'd0, dense_1_quantizer_17_d1} - {dense_2_s34[8], dense_2_s34};
  wire [10:0] dense_2_s36 = {3'd0, dense_1_quantizer_16} + {1'd0, dense_2_s8, 1'd0};
  wire [8:0]  dense_2_s37 = {1'd0, dense_1_quantizer_5} - {1'd0, dense_1_quantizer_29};
  reg  [8:0]  dense_2_s37_d1;
  wire [9:0]  dense_2_s38 = {dense_2_s18[8], dense_2_s18} - {dense_2_s37_d1[8], dense_2_s37_d1};
  wire [14:0] dense_2_s39 = {4'd0, dense_2_s36} + {dense_2_s38[9], dense_2_s38, 4'd0};
  wire [9:0]  dense_2_s40 = {2'd0, dense_1_quantizer_4} - {dense_2_s13[8], dense_2_s13};
  wire [9:0]  dense_2_s41 = {2'd0, dense_1_quantizer_7} + {1'd0, dense_1_quantizer_12, 1'd0};
  reg  [9:0]  dense_2_s41_d1;
  wire [10:0] dense_2_s42 = {1'd0, dense_2_s41_d1} - {1'd0, dense_1_quantizer_14_d1, 2'd0};
  wire [11:0] dense_2_s43 = {dense_2_s42[10], dense_2_s42} - {3'd0, dense_1_quantizer_0_d1, 1'd0};
  reg  [11:0] dense_2_s43_d1;
  wire [8:0]  dense_2_s44 = {1'd0, dense_1_quantizer_0} - {1'd0, dense_1_quantizer_2};
  reg  [8:0]  dense_2_s44_d1;
  wire [9:0]  dense_2_s45 = {2'd0, dense_1_quantizer_17_d1} + {dense_2_s44_d1[8], dense_2_s44_d1};
  wire [8:0]  dense_2_s46 = {1'd0, dense_1_quantizer_11_d1} - {1'd0, dense_1_quantizer_23_d1};
  wire [9:0]  dense_2_s47 = {2'd0, dense_1_quantizer_0_d1} - {dense_2_s46[8], dense_2_s46};
  wire [10:0] dense_2_s48 = {dense_2_s47[9], dense_2_s47} - {dense_2_s34[8], dense_2_s34, 1'd0};
  reg  [10:0] dense_2_s48_d1;
  wire [11:0] dense_2_s49 = {dense_2_s48[10], dense_2_s48} - {3'd0, dense_1_quantizer_5_d1, 1'd0};
  reg  [11:0] dense_2_s49_d1;
  wire [9:0]  dense_2_s50 = {2'd0, dense_1_quantizer_27_d1} + {1'd0, dense_2_s27_d1};
  wire [11:0] dense_2_s51 = {dense_2_s20[10], dense_2_s20} - {3'd0, dense_1_quantizer_2_d1, 1'd0};
  reg  [11:0] dense_2_s51_d1;
  wire [9:0]  dense_2_s52 = {2'd0, dense_1_quantizer_28} + {1'd0, dense_1_quantizer_24, 1'd0};
  reg  [9:0]  dense_2_s52_d1;
  wire [10:0] dense_2_s53 = {{2{dense_2_s23_d1[8]}}, dense_2_s23_d1} - {2'd0, dense_1_quantizer_9_d1, 1'd0};
  wire [10:0] dense_2_s54 = {1'd0, dense_2_s52_d1} + dense_2_s53;
  reg  [10:0] dense_2_s54_d1;
  wire [9:0]  dense_2_s55 = {2'd0, dense_1_quantizer_8_d1} + {1'd0, dense_1_quantizer_25_d1, 1'd0};
  wire [8:0]  dense_2_s56 = {1'd0, dense_1_quantizer_20} - {1'd0, dense_1_quantizer_25};
  reg  [8:0]  dense_2_s56_d1;
  wire [10:0] dense_2_s57 = {{2{dense_2_s13[8]}}, dense_2_s13} + {1'd0, dense_2_s55};
  wire [12:0] dense_2_s58 = {{2{dense_2_s57[10]}}, dense_2_s57} + {dense_2_s56_d1[8], dense_2_s56_d1, 3'd0};
  wire [10:0] dense_2_s59 = {3'd0, dense_1_quantizer_20_d1} + {1'd0, dense_1_quantizer_16, 2'd0};
  wire [9:0]  dense_2_s60 = {2'd0, dense_1_quantizer_12} - {1'd0, dense_1_quantizer_24, 1'd0};
  reg  [9:0]  dense_2_s60_d1;
  wire [13:0] dense_2_s61 = {{4{dense_2_s60_d1[9]}}, dense_2_s60_d1} + {2'd0, dense_1_quantizer_15_d1, 4'd0};
  wire [12:0] dense_2_s62 = {{3{dense_2_s45[9]}}, dense_2_s45} + {1'd0, dense_2_s59, 1'd0};
  wire [13:0] dense_2_s63 = {4'd0, dense_2_s50} - dense_2_s61;
  wire [10:0] dense_2_s64 = {1'd0, dense_2_s7} - {dense_2_s40[9], dense_2_s40};
  wire [13:0] dense_2_s65 = {{2{dense_2_s33[11]}}, dense_2_s33} - {dense_2_s35[9], dense_2_s35, 3'd0};
  reg  [13:0] dense_2_s65_d1;
  wire [14:0] dense_2_s66 = dense_2_s39 + {{2{dense_2_s58[12]}}, dense_2_s58};
  reg  [14:0] dense_2_s66_d1;
  wire [13:0] dense_2_s67 = {dense_2_s62[12], dense_2_s62} - dense_2_s63;
  reg  [13:0] dense_2_s67_d1;
  wire [12:0] dense_2_s68 = {dense_2_s43[11], dense_2_s43} - {dense_2_s51, 1'd0};
  reg  [12:0] dense_2_s68_d1;
  wire [11:0] dense_2_s69 = {dense_2_s54[10], dense_2_s54} - {dense_2_s64[10], dense_2_s64};
  reg  [11:0] dense_2_s69_d1;
  wire [12:0] dense_2_s70 = {dense_2_s26_d1[11], dense_2_s26_d1} - {dense_2_s49_d1[11], dense_2_s49_d1};
  wire [14:0] dense_2_s71 = {dense_2_s65_d1[13], dense_2_s65_d1} + dense_2_s66_d1;
  wire [14:0] dense_2_s72 = {dense_2_s67_d1[13], dense_2_s67_d1} - {dense_2_s68_d1[12], dense_2_s68_d1, 1'd0};
  wire [14:0] dense_2_s73 = {{2{dense_2_s70[12]}}, dense_2_s70} + {dense_2_s69_d1[11], dense_2_s69_d1, 2'd0};
  wire [13:0] dense_2_s74 = dense_2_s73[13:0];
  wire [15:0] dense_2_s75 = {dense_2_s71[14], dense_2_s71} + {dense_2_s72[14], dense_2_s72};
  wire [16:0] dense_2_s76 = {{3{dense_2_s74[13]}}, dense_2_s74} + {dense_2_s75[15], dense_2_s75};
  wire [15:0] dense_2_s77 = dense_2_s76[15:0];
  wire [9:0]  dense_2_s78 = {2'd0, dense_1_quantizer_20_d1} - {dense_2_s23_d1[8], dense_2_s23_d1};
  reg  [9:0]  dense_2_s78_d1;
  wire [12:0] dense_2_s79 = {3'd0, dense_2_s4} + {dense_2_s20, 2'd0};
  reg  [12:0] dense_2_s79_d1;
  wire [12:0] dense_2_s80 = dense_2_s79_d1 + {dense_2_s78_d1[9], dense_2_s78_d1, 2'd0};
  wire [10:0] dense_2_s81 = {3'd0, dense_1_quantizer_25} + {1'd0, dense_1_quantizer_14, 2'd0};
  reg  [10:0] dense_2_s81_d1;
  wire [13:0] dense_2_s82 = {3'd0, dense_2_s81_d1} + {dense_2_s47[9], dense_2_s47, 3'd0};
  wire [10:0] dense_2_s83 = {2'd0, dense_2_s8} + {1'd0, dense_2_s52_d1};
  wire [11:0] dense_2_s84 = {4'd0, dense_1_quantizer_5} - {1'd0, dense_1_quantizer_15, 3'd0};
  reg  [11:0] dense_2_s84_d1;
  wire [13:0] dense_2_s85 = {{2{dense_2_s84_d1[11]}}, dense_2_s84_d1} - {2'd0, dense_2_s83, 1'd0};
  wire [13:0] dense_2_s86 = {{2{dense_2_s22[11]}}, dense_2_s22} - dense_2_s82;
  wire [14:0] dense_2_s87 = {dense_2_s85[13], dense_2_s85} - {dense_2_s86[13], dense_2_s86};
  wire [13:0] dense_2_s88 = dense_2_s87[13:0];
  reg  [13:0] dense_2_s88_d1;
  wire [9:0]  dense_2_s89 = {2'd0, dense_1_quantizer_8_d1} + {dense_2_s34[8], dense_2_s34};
  wire [12:0] dense_2_s90 = {{3{dense_2_s78[9]}}, dense_2_s78} + {dense_2_s89[9], dense_2_s89, 2'd0};
  wire [10:0] dense_2_s91 = {{2{dense_2_s18[8]}}, dense_2_s18} + {2'd0, dense_1_quantizer_9_d1, 1'd0};
  wire [8:0]  dense_2_s92 = {1'd0, dense_1_quantizer_2} + {1'd0, dense_1_quantizer_12};
  reg  [8:0]  dense_2_s92_d1;
  wire [11:0] dense_2_s93 = {{3{dense_2_s13[8]}}, dense_2_s13} - {2'd0, dense_2_s92_d1, 1'd0};
  wire [11:0] dense_2_s94 = {dense_2_s91[10], dense_2_s91} + dense_2_s93;
  wire [8:0]  dense_2_s95 = {1'd0, dense_1_quantizer_9} - {1'd0, dense_1_quantizer_24};
  reg  [8:0]  dense_2_s95_d1;
  wire [10:0] dense_2_s96 = {{2{dense_2_s34[8]}}, dense_2_s34} - {dense_2_s47[9], dense_2_s47};
  wire [10:0] dense_2_s97 = {3'd0, dense_1_quantizer_18_d1} - dense_2_s96;
  reg  [10:0] dense_2_s97_d1;
  wire [8:0]  dense_2_s98 = {1'd0, dense_1_quantizer_7} + {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_s98_d1;
  wire [11:0] dense_2_s99 = {{3{dense_2_s95_d1[8]}}, dense_2_s95_d1} - {2'd0, dense_1_quantizer_16, 2'd0};
  wire [11:0] dense_2_s100 = dense_2_s99 + {2'd0, dense_2_s98_d1, 1'd0};
  wire [12:0] dense_2_s101 = dense_2_s90 - {{2{dense_2_s45[9]}}, dense_2_s45, 1'd0};
  wire [13:0] dense_2_s102 = {{2{dense_2_s100[11]}}, dense_2_s100} - {dense_2_s94, 2'd0};
  reg  [13:0] dense_2_s102_d1;
  wire [12:0] dense_2_s103 = {{2{dense_2_s97[10]}}, dense_2_s97} - dense_2_s101;
  reg  [12:0] dense_2_s103_d1;
  wire [14:0] dense_2_s104 = {dense_2_s102_d1[13], dense_2_s102_d1} + {dense_2_s80[12], dense_2_s80, 1'd0};
  wire [14:0] dense_2_s105 = {dense_2_s88_d1[13], dense_2_s88_d1} - {{2{dense_2_s103_d1[12]}}, dense_2_s103_d1};
  wire [15:0] dense_2_s106 = {dense_2_s104[14], dense_2_s104} - {dense_2_s105[14], dense_2_s105};
  wire [14:0] dense_2_s107 = dense_2_s106[14:0];
  wire [13:0] dense_2_s108 = {dense_2_s90[12], dense_2_s90} - {dense_2_s29[10], dense_2_s29, 2'd0};
  reg  [13:0] dense_2_s108_d1;
  wire [10:0] dense_2_s109 = {{2{dense_2_s23_d1[8]}}, dense_2_s23_d1} + {1'd0, dense_2_s50};
  reg  [10:0] dense_2_s109_d1;
  wire [10:0] dense_2_s110 = {1'd0, dense_2_s50} + {1'd0, dense_1_quantizer_7_d1, 2'd0};
  reg  [10:0] dense_2_s110_d1;
  wire [10:0] dense_2_s111 = {3'd0, dense_1_quantizer_9_d1} - {1'd0, dense_2_s10_d1};
  wire [12:0] dense_2_s112 = {{2{dense_2_s111[10]}}, dense_2_s111} + {1'd0, dense_2_s110, 1'd0};
  reg  [12:0] dense_2_s112_d1;
  wire [11:0] dense_2_s113 = {2'd0, dense_2_s52_d1} + {1'd0, dense_1_quantizer_29_d1, 3'd0};
  wire [9:0]  dense_2_s114 = {2'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_15_d1, 1'd0};
  wire [9:0]  dense_2_s115 = {2'd0, dense_1_quantizer_31} - {1'd0, dense_1_quantizer_18, 1'd0};
  reg  [9:0]  dense_2_s115_d1;
  wire [11:0] dense_2_s116 = {{2{dense_2_s15[9]}}, dense_2_s15} - {dense_2_s115_d1[9], dense_2_s115_d1, 1'd0};
  wire [11:0] dense_2_s117 = {4'd0, dense_1_quantizer_8_d1} - {1'd0, dense_2_s114, 1'd0};
  wire [12:0] dense_2_s118 = {dense_2_s116[11], dense_2_s116} - {dense_2_s117[11], dense_2_s117};
  reg  [12:0] dense_2_s118_d1;
  wire [10:0] dense_2_s119 = {1'd0, dense_2_s4} - {2'd0, dense_1_quantizer_17_d1, 1'd0};
  reg  [10:0] dense_2_s119_d1;
  wire [11:0] dense_2_s120 = {4'd0, dense_1_quantizer_17_d2} - {dense_2_s119_d1, 1'd0};
  wire [8:0]  dense_2_s121 = {1'd0, dense_1_quantizer_16} + {1'd0, dense_1_quantizer_22_d1};
  wire [9:0]  dense_2_s122 = {2'd0, dense_1_quantizer_28_d1} + {1'd0, dense_2_s121};
  wire [11:0] dense_2_s123 = {{2{dense_2_s47[9]}}, dense_2_s47} - {1'd0, dense_2_s122, 1'd0};
  reg  [11:0] dense_2_s123_d1;
  wire [9:0]  dense_2_s124 = {2'd0, dense_1_quantizer_15_d1} - {1'd0, dense_1_quantizer_4, 1'd0};
  wire [8:0]  dense_2_s125 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_2};
  reg  [8:0]  dense_2_s125_d1;
  wire [9:0]  dense_2_s126 = {2'd0, dense_1_quantizer_4} - {1'd0, dense_1_quantizer_19_d1, 1'd0};
  wire [11:0] dense_2_s127 = {2'd0, dense_2_s41_d1} - {{2{dense_2_s124[9]}}, dense_2_s124};
  wire [11:0] dense_2_s128 = {3'd0, dense_2_s125_d1} - {dense_2_s126[9], dense_2_s126, 1'd0};
  wire [12:0] dense_2_s129 = {1'd0, dense_2_s113} - {dense_2_s127[11], dense_2_s127};
  reg  [12:0] dense_2_s129_d1;
  wire [12:0] dense_2_s130 = {{2{dense_2_s91[10]}}, dense_2_s91} + {dense_2_s128, 1'd0};
  reg  [12:0] dense_2_s130_d1;
  wire [12:0] dense_2_s131 = {{2{dense_2_s29_d1[10]}}, dense_2_s29_d1} - dense_2_s129_d1;
  wire [13:0] dense_2_s132 = {dense_2_s130_d1[12], dense_2_s130_d1} + {dense_2_s123_d1[11], dense_2_s123_d1, 1'd0};
  wire [14:0] dense_2_s133 = {{2{dense_2_s112[12]}}, dense_2_s112} - {dense_2_s109[10], dense_2_s109, 3'd0};
  wire [13:0] dense_2_s134 = dense_2_s133[13:0];
  reg  [13:0] dense_2_s134_d1;
  wire [13:0] dense_2_s135 = {dense_2_s118_d1[12], dense_2_s118_d1} - {dense_2_s131[12], dense_2_s131};
  wire [14:0] dense_2_s136 = {dense_2_s132[13], dense_2_s132} - {{2{dense_2_s120[11]}}, dense_2_s120, 1'd0};
  wire [13:0] dense_2_s137 = dense_2_s136[13:0];
  wire [14:0] dense_2_s138 = {dense_2_s134_d1[13], dense_2_s134_d1} - {dense_2_s135[13], dense_2_s135};
  wire [15:0] dense_2_s139 = {dense_2_s138[14], dense_2_s138} - {dense_2_s137[13], dense_2_s137, 1'd0};

  // Element 3: fixed<16,8>
  wire [12:0] dense_2_3_t1 = {5'd0, dense_1_quantizer_29} + {1'd0, dense_1_quantizer_14, 4'd0};
  reg  [12:0] dense_2_3_t1_d1;
  reg  [12:0] dense_2_3_t1_d2;
  wire [14:0] dense_2_3_t2 = {dense_2_s108_d1[13], dense_2_s108_d1} - {2'd0, dense_2_3_t1_d2};
  wire [16:0] dense_2_3_t3 = {dense_2_s139[15], dense_2_s139} - {{2{dense_2_3_t2[14]}}, dense_2_3_t2};
  wire [15:0] dense_2_3_t4 = dense_2_3_t3[15:0];
  reg  [15:0] dense_2_3_t4_d1;

  // Shared by several elements
  wire [9:0]  dense_2_s140 = {2'd0, dense_1_quantizer_9} + dense_2_s115;
  reg  [9:0]  dense_2_s140_d1;
  wire [10:0] dense_2_s141 = {3'd0, dense_1_quantizer_21_d1} - dense_2_s109;
  reg  [10:0] dense_2_s141_d1;
  wire [9:0]  dense_2_s142 = {2'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_14, 1'd0};
  reg  [9:0]  dense_2_s142_d1;
  wire [10:0] dense_2_s143 = {3'd0, dense_1_quantizer_7_d1} + {dense_2_s142_d1, 1'd0};
  wire [11:0] dense_2_s144 = {2'd0, dense_2_s4} - {{3{dense_2_s18[8]}}, dense_2_s18};
  reg  [11:0] dense_2_s144_d1;
  wire [11:0] dense_2_s145 = {dense_2_s20_d1[10], dense_2_s20_d1} - dense_2_s144_d1;
  wire [8:0]  dense_2_s146 = {1'd0, dense_1_quantizer_12} - {1'd0, dense_1_quantizer_29};
  reg  [8:0]  dense_2_s146_d1;
  reg  [8:0]  dense_2_s146_d2;
  wire [12:0] dense_2_s147 = {dense_2_s145[11], dense_2_s145} - {{4{dense_2_s146_d2[8]}}, dense_2_s146_d2};
  wire [11:0] dense_2_s148 = {4'd0, dense_1_quantizer_14_d1} - {1'd0, dense_2_s110};

  // Element 4: fixed<16,8>
  wire [9:0]  dense_2_4_t1 = {2'd0, dense_1_quantizer_28_d1} + {1'd0, dense_1_quantizer_4, 1'd0};
  wire [12:0] dense_2_4_t2 = dense_2_s17 + {3'd0, dense_2_4_t1};
  wire [12:0] dense_2_4_t3 = {2'd0, dense_2_s143} + {dense_2_s140_d1[9], dense_2_s140_d1, 2'd0};
  wire [14:0] dense_2_4_t4 = {{2{dense_2_s58[12]}}, dense_2_s58} + {1'd0, dense_2_s7, 4'd0};
  wire [13:0] dense_2_4_t5 = {dense_2_4_t2[12], dense_2_4_t2} - {dense_2_4_t3[12], dense_2_4_t3};
  reg  [13:0] dense_2_4_t5_d1;
  wire [13:0] dense_2_4_t6 = {{3{dense_2_s29[10]}}, dense_2_s29} + {dense_2_s94, 2'd0};
  reg  [13:0] dense_2_4_t6_d1;
  wire [14:0] dense_2_4_t7 = {{3{dense_2_s148[11]}}, dense_2_s148} + dense_2_4_t4;
  reg  [14:0] dense_2_4_t7_d1;
  wire [13:0] dense_2_4_t8 = dense_2_4_t5_d1 - {dense_2_s49_d1[11], dense_2_s49_d1, 1'd0};
  wire [13:0] dense_2_4_t9 = dense_2_4_t6_d1 - {{2{dense_2_s141_d1[10]}}, dense_2_s141_d1, 1'd0};
  wire [14:0] dense_2_4_t10 = {{2{dense_2_s147[12]}}, dense_2_s147} + dense_2_4_t7_d1;
  wire [15:0] dense_2_4_t11 = {{2{dense_2_4_t8[13]}}, dense_2_4_t8} - {dense_2_4_t9[13], dense_2_4_t9, 1'd0};
  wire [16:0] dense_2_4_t12 = {{2{dense_2_4_t10[14]}}, dense_2_4_t10} + {dense_2_4_t11[15], dense_2_4_t11};
  wire [15:0] dense_2_4_t13 = dense_2_4_t12[15:0];
  wire [16:0] dense_2_4_t14 = {{2{dense_2_s107[14]}}, dense_2_s107} - {dense_2_4_t13[15], dense_2_4_t13};
  wire [15:0] dense_2_4_t15 = dense_2_4_t14[15:0];
  reg  [15:0] dense_2_4_t15_d1;

  // Shared by several elements
  wire [9:0]  dense_2_s149 = {2'd0, dense_1_quantizer_21} - {1'd0, dense_1_quantizer_12, 1'd0};
  reg  [9:0]  dense_2_s149_d1;
  wire [11:0] dense_2_s150 = {{2{dense_2_s149_d1[9]}}, dense_2_s149_d1} + {2'd0, dense_1_quantizer_9_d1, 2'd0};
  wire [8:0]  dense_2_s151 = {1'd0, dense_1_quantizer_2} - {1'd0, dense_1_quantizer_7};
  wire [12:0] dense_2_s152 = {{4{dense_2_s151[8]}}, dense_2_s151} - {2'd0, dense_1_quantizer_0, 3'd0};
  reg  [12:0] dense_2_s152_d1;
  wire [13:0] dense_2_s153 = {dense_2_s152_d1[12], dense_2_s152_d1} + {{2{dense_2_s18[8]}}, dense_2_s18, 3'd0};
  wire [11:0] dense_2_s154 = {dense_2_s20[10], dense_2_s20} + {dense_2_s29, 1'd0};
  reg  [11:0] dense_2_s154_d1;
  wire [8:0]  dense_2_s155 = {1'd0, dense_1_quantizer_5} + {1'd0, dense_1_quantizer_17};
  reg  [8:0]  dense_2_s155_d1;
  wire [9:0]  dense_2_s156 = {2'd0, dense_1_quantizer_20_d1} + {1'd0, dense_2_s155_d1};
  wire [10:0] dense_2_s157 = {3'd0, dense_1_quantizer_25} - {1'd0, dense_1_quantizer_12, 2'd0};
  reg  [10:0] dense_2_s157_d1;
  wire [12:0] dense_2_s158 = {{4{dense_2_s95_d1[8]}}, dense_2_s95_d1} + {dense_2_s157_d1[10], dense_2_s157_d1, 1'd0};
  wire [11:0] dense_2_s159 = {dense_2_s29[10], dense_2_s29} - {dense_2_s38[9], dense_2_s38, 1'd0};
  reg  [11:0] dense_2_s159_d1;
  wire [10:0] dense_2_s160 = {3'd0, dense_1_quantizer_14_d1} - {1'd0, dense_2_s4};
  reg  [10:0] dense_2_s160_d1;
  wire [9:0]  dense_2_s161 = {2'd0, dense_1_quantizer_16} + {1'd0, dense_1_quantizer_22_d1, 1'd0};

  // Element 5: fixed<16,8>
  wire [10:0] dense_2_5_t1 = {1'd0, dense_2_s161} + {2'd0, dense_1_quantizer_0_d1, 1'd0};
  wire [11:0] dense_2_5_t2 = {1'd0, dense_2_s9} - {{2{dense_2_s34[8]}}, dense_2_s34, 1'd0};
  wire [12:0] dense_2_5_t3 = {dense_2_s150[11], dense_2_s150} + dense_2_s158;
  wire [12:0] dense_2_5_t4 = {2'd0, dense_2_5_t1} + {dense_2_s113, 1'd0};
  reg  [12:0] dense_2_5_t4_d1;
  wire [14:0] dense_2_5_t5 = {dense_2_s153[13], dense_2_s153} - {2'd0, dense_2_s156, 3'd0};
  reg  [14:0] dense_2_5_t5_d1;
  wire [13:0] dense_2_5_t6 = {{2{dense_2_5_t2[11]}}, dense_2_5_t2} - {dense_2_5_t3[12], dense_2_5_t3};
  reg  [13:0] dense_2_5_t6_d1;
  wire [13:0] dense_2_5_t7 = {1'd0, dense_2_5_t4_d1} + {1'd0, dense_2_s110_d1, 2'd0};
  wire [11:0] dense_2_5_t8 = {dense_2_s54_d1[10], dense_2_s54_d1} - {dense_2_s160_d1[10], dense_2_s160_d1};
  wire [14:0] dense_2_5_t9 = {{3{dense_2_s159_d1[11]}}, dense_2_s159_d1} + dense_2_5_t5_d1;
  wire [15:0] dense_2_5_t10 = {{2{dense_2_5_t6_d1[13]}}, dense_2_5_t6_d1} - {2'd0, dense_2_5_t7};
  wire [14:0] dense_2_5_t11 = dense_2_5_t10[14:0];
  wire [13:0] dense_2_5_t12 = {{2{dense_2_s154_d1[11]}}, dense_2_s154_d1} + {dense_2_s118_d1, 1'd0};
  wire [15:0] dense_2_5_t13 = {dense_2_5_t9[14], dense_2_5_t9} + {dense_2_5_t8[11], dense_2_5_t8, 3'd0};
  wire [14:0] dense_2_5_t14 = dense_2_5_t13[14:0];
  wire [15:0] dense_2_5_t15 = {dense_2_5_t11[14], dense_2_5_t11} + {dense_2_5_t12[13], dense_2_5_t12, 1'd0};
  wire [16:0] dense_2_5_t16 = {{2{dense_2_5_t14[14]}}, dense_2_5_t14} - {dense_2_5_t15[15], dense_2_5_t15};
  wire [15:0] dense_2_5_t17 = dense_2_5_t16[15:0];

  // Shared by several elements
  wire [14:0] dense_2_s162 = {dense_2_s108_d1[13], dense_2_s108_d1} - {dense_2_s80[12], dense_2_s80, 1'd0};
  wire [8:0]  dense_2_s163 = {1'd0, dense_1_quantizer_20} + {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_s163_d1;
  wire [10:0] dense_2_s164 = {{2{dense_2_s23_d1[8]}}, dense_2_s23_d1} - {2'd0, dense_2_s163_d1};
  wire [11:0] dense_2_s165 = {1'd0, dense_2_s83} + {{2{dense_2_s89[9]}}, dense_2_s89};
  reg  [11:0] dense_2_s165_d1;
  wire [9:0]  dense_2_s166 = {2'd0, dense_1_quantizer_19_d1} - {dense_2_s23_d1[8], dense_2_s23_d1};

  // Element 6: fixed<16,8>
  wire [9:0]  dense_2_6_t1 = {2'd0, dense_1_quantizer_15} - {1'd0, dense_1_quantizer_21, 1'd0};
  reg  [9:0]  dense_2_6_t1_d1;
  wire [14:0] dense_2_6_t2 = {{6{dense_2_s14_d1[8]}}, dense_2_s14_d1} - {2'd0, dense_1_quantizer_20_d1, 5'd0};
  wire [10:0] dense_2_6_t3 = {dense_2_s16[9], dense_2_s16} + {{2{dense_2_s46[8]}}, dense_2_s46};
  wire [12:0] dense_2_6_t4 = {{3{dense_2_6_t1_d1[9]}}, dense_2_6_t1_d1} + {dense_2_s37_d1[8], dense_2_s37_d1, 3'd0};
  wire [12:0] dense_2_6_t5 = {{3{dense_2_s40[9]}}, dense_2_s40} - dense_2_s158;
  wire [14:0] dense_2_6_t6 = {{5{dense_2_s166[9]}}, dense_2_s166} - dense_2_6_t2;
  wire [12:0] dense_2_6_t7 = {{2{dense_2_6_t3[10]}}, dense_2_6_t3} + dense_2_6_t4;
  wire [10:0] dense_2_6_t8 = dense_2_s32 + dense_2_s164;
  wire [13:0] dense_2_6_t9 = {{3{dense_2_s96[10]}}, dense_2_s96} + dense_2_s153;
  reg  [13:0] dense_2_6_t9_d1;
  wire [12:0] dense_2_6_t10 = {{2{dense_2_s160_d1[10]}}, dense_2_s160_d1} - {dense_2_s165_d1[11], dense_2_s165_d1};
  wire [14:0] dense_2_6_t11 = {{2{dense_2_6_t5[12]}}, dense_2_6_t5} + dense_2_6_t6;
  reg  [14:0] dense_2_6_t11_d1;
  wire [13:0] dense_2_6_t12 = {dense_2_6_t7[12], dense_2_6_t7} - {{2{dense_2_6_t8[10]}}, dense_2_6_t8, 1'd0};
  reg  [13:0] dense_2_6_t12_d1;
  wire [13:0] dense_2_6_t13 = dense_2_6_t9_d1 - {dense_2_6_t10[12], dense_2_6_t10};
  wire [15:0] dense_2_6_t14 = {dense_2_6_t11_d1[14], dense_2_6_t11_d1} - {dense_2_6_t12_d1[13], dense_2_6_t12_d1, 1'd0};
  wire [15:0] dense_2_6_t15 = {{2{dense_2_s88_d1[13]}}, dense_2_s88_d1} + {dense_2_s162[14], dense_2_s162};
  wire [14:0] dense_2_6_t16 = dense_2_6_t15[14:0];
  wire [15:0] dense_2_6_t17 = {{2{dense_2_6_t13[13]}}, dense_2_6_t13} + dense_2_6_t14;
  wire [16:0] dense_2_6_t18 = {{2{dense_2_6_t16[14]}}, dense_2_6_t16} + {dense_2_6_t17[15], dense_2_6_t17};
  wire [15:0] dense_2_6_t19 = dense_2_6_t18[15:0];
  wire [16:0] dense_2_6_t20 = {dense_2_s77[15], dense_2_s77} - {dense_2_6_t19[15], dense_2_6_t19};
  wire [15:0] dense_2_6_t21 = dense_2_6_t20[15:0];
  reg  [15:0] dense_2_6_t21_d1;

  // Shared by several elements
  wire [10:0] dense_2_s167 = {2'd0, dense_2_s121} + {1'd0, dense_1_quantizer_0_d1, 2'd0};
  wire [8:0]  dense_2_s168 = {1'd0, dense_1_quantizer_15} + {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_s168_d1;
  wire [11:0] dense_2_s169 = {3'd0, dense_2_s168_d1} + {dense_2_s29, 1'd0};
  reg  [11:0] dense_2_s169_d1;
  wire [10:0] dense_2_s170 = {2'd0, dense_2_s8} + dense_2_s141;
  reg  [10:0] dense_2_s170_d1;
  wire [8:0]  dense_2_s171 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [12:0] dense_2_s172 = {{2{dense_2_s30_d1[10]}}, dense_2_s30_d1} - {2'd0, dense_1_quantizer_22_d2, 3'd0};
  wire [13:0] dense_2_s173 = {{2{dense_2_s145[11]}}, dense_2_s145} + {dense_2_s172[12], dense_2_s172};

  // Element 7: fixed<15,7>
  wire [10:0] dense_2_7_t1 = {3'd0, dense_1_quantizer_17} - {1'd0, dense_1_quantizer_5, 2'd0};
  reg  [10:0] dense_2_7_t1_d1;
  wire [12:0] dense_2_7_t2 = {{4{dense_2_s14_d1[8]}}, dense_2_s14_d1} + {2'd0, dense_1_quantizer_12_d1, 3'd0};
  wire [11:0] dense_2_7_t3 = {dense_2_7_t1_d1[10], dense_2_7_t1_d1} + {{2{dense_2_s95_d1[8]}}, dense_2_s95_d1, 1'd0};
  wire [13:0] dense_2_7_t4 = {{3{dense_2_s42[10]}}, dense_2_s42} + {2'd0, dense_2_s171, 3'd0};
  reg  [13:0] dense_2_7_t4_d1;
  wire [11:0] dense_2_7_t5 = {dense_2_s164[10], dense_2_s164} + {1'd0, dense_2_s167};
  reg  [11:0] dense_2_7_t5_d1;
  wire [12:0] dense_2_7_t6 = dense_2_7_t2 + {dense_2_7_t3[11], dense_2_7_t3};
  wire [13:0] dense_2_7_t7 = dense_2_7_t4_d1 + {{2{dense_2_7_t5_d1[11]}}, dense_2_7_t5_d1};
  wire [12:0] dense_2_7_t8 = dense_2_7_t6 + {dense_2_s96[10], dense_2_s96, 1'd0};
  reg  [12:0] dense_2_7_t8_d1;
  wire [14:0] dense_2_7_t9 = {dense_2_7_t7[13], dense_2_7_t7} - {{2{dense_2_7_t8_d1[12]}}, dense_2_7_t8_d1};
  wire [15:0] dense_2_7_t10 = {dense_2_7_t9[14], dense_2_7_t9} + {{2{dense_2_s169_d1[11]}}, dense_2_s169_d1, 2'd0};
  wire [14:0] dense_2_7_t11 = {dense_2_s173[13], dense_2_s173} + {{2{dense_2_s170_d1[10]}}, dense_2_s170_d1, 2'd0};
  wire [15:0] dense_2_7_t12 = dense_2_7_t10 + {dense_2_7_t11[14], dense_2_7_t11};
  wire [14:0] dense_2_7_t13 = dense_2_7_t12[14:0];

  // Shared by several elements
  wire [8:0]  dense_2_s174 = {1'd0, dense_1_quantizer_5} + {1'd0, dense_1_quantizer_15};
  reg  [8:0]  dense_2_s174_d1;
  wire [10:0] dense_2_s175 = {3'd0, dense_1_quantizer_4} + {dense_2_s13[8], dense_2_s13, 1'd0};
  wire [8:0]  dense_2_s176 = {1'd0, dense_1_quantizer_2} + {1'd0, dense_1_quantizer_24};
  reg  [8:0]  dense_2_s176_d1;
  wire [10:0] dense_2_s177 = {3'd0, dense_1_quantizer_25_d1} + {dense_2_s47[9], dense_2_s47};
  wire [10:0] dense_2_s178 = {2'd0, dense_2_s176_d1} - dense_2_s177;
  reg  [10:0] dense_2_s178_d1;

  // Element 8: fixed<15,7>
  wire [10:0] dense_2_8_t1 = {3'd0, dense_1_quantizer_28} - {1'd0, dense_1_quantizer_21, 2'd0};
  reg  [10:0] dense_2_8_t1_d1;
  wire [10:0] dense_2_8_t2 = {dense_2_s115_d1[9], dense_2_s115_d1} + {2'd0, dense_2_s174_d1};
  wire [10:0] dense_2_8_t3 = {2'd0, dense_2_s8} - {dense_2_s95_d1[8], dense_2_s95_d1, 1'd0};
  wire [10:0] dense_2_8_t4 = {2'd0, dense_2_s171} + dense_2_8_t1_d1;
  wire [11:0] dense_2_8_t5 = {2'd0, dense_2_s122} + {{2{dense_2_s166[9]}}, dense_2_s166};
  reg  [11:0] dense_2_8_t5_d1;
  wire [11:0] dense_2_8_t6 = {dense_2_8_t2[10], dense_2_8_t2} - {1'd0, dense_2_s50, 1'd0};
  wire [11:0] dense_2_8_t7 = {{2{dense_2_s89[9]}}, dense_2_s89} - {dense_2_8_t3[10], dense_2_8_t3};
  wire [11:0] dense_2_8_t8 = {1'd0, dense_2_s167} - {dense_2_s175[10], dense_2_s175};
  reg  [11:0] dense_2_8_t8_d1;
  wire [11:0] dense_2_8_t9 = {dense_2_8_t4[10], dense_2_8_t4} + {dense_2_s47[9], dense_2_s47, 1'd0};
  reg  [11:0] dense_2_8_t9_d1;
  wire [11:0] dense_2_8_t10 = dense_2_s43_d1 + dense_2_8_t5_d1;
  wire [13:0] dense_2_8_t11 = {{2{dense_2_8_t6[11]}}, dense_2_8_t6} + {dense_2_8_t7[11], dense_2_8_t7, 1'd0};
  reg  [13:0] dense_2_8_t11_d1;
  wire [12:0] dense_2_8_t12 = {dense_2_8_t8_d1[11], dense_2_8_t8_d1} - {dense_2_8_t9_d1[11], dense_2_8_t9_d1};
  wire [12:0] dense_2_8_t13 = {{2{dense_2_s178_d1[10]}}, dense_2_s178_d1} + {dense_2_8_t10[11], dense_2_8_t10};
  wire [15:0] dense_2_8_t14 = {{2{dense_2_8_t11_d1[13]}}, dense_2_8_t11_d1} - {dense_2_8_t12[12], dense_2_8_t12, 2'd0};
  wire [14:0] dense_2_8_t15 = dense_2_8_t14[14:0];
  wire [15:0] dense_2_8_t16 = {{3{dense_2_8_t13[12]}}, dense_2_8_t13} + {dense_2_8_t15[14], dense_2_8_t15};
  wire [14:0] dense_2_8_t17 = dense_2_8_t16[14:0];

  // Shared by several elements
  wire [9:0]  dense_2_s179 = {2'd0, dense_1_quantizer_24} - {1'd0, dense_1_quantizer_7, 1'd0};
  wire [10:0] dense_2_s180 = {dense_2_s179[9], dense_2_s179} - {2'd0, dense_1_quantizer_21, 1'd0};
  reg  [10:0] dense_2_s180_d1;
  wire [11:0] dense_2_s181 = {4'd0, dense_1_quantizer_4_d1} - {dense_2_s119_d1, 1'd0};
  wire [10:0] dense_2_s182 = {2'd0, dense_2_s8} - {{2{dense_2_s13[8]}}, dense_2_s13};
  wire [11:0] dense_2_s183 = {dense_2_s182[10], dense_2_s182} + {2'd0, dense_2_s174_d1, 1'd0};
  reg  [11:0] dense_2_s183_d1;
  wire [8:0]  dense_2_s184 = {1'd0, dense_1_quantizer_8_d1} - {1'd0, dense_1_quantizer_12_d1};

  // Element 9: fixed<15,7>
  wire [10:0] dense_2_9_t1 = {1'd0, dense_2_s161} + {2'd0, dense_2_s163_d1};
  wire [12:0] dense_2_9_t2 = {{4{dense_2_s184[8]}}, dense_2_s184} - {2'd0, dense_2_s8, 2'd0};
  wire [12:0] dense_2_9_t3 = {{2{dense_2_s180_d1[10]}}, dense_2_s180_d1} - {2'd0, dense_2_9_t1};
  reg  [12:0] dense_2_9_t3_d1;
  wire [12:0] dense_2_9_t4 = {{2{dense_2_s177[10]}}, dense_2_s177} - dense_2_9_t2;
  reg  [12:0] dense_2_9_t4_d1;
  wire [12:0] dense_2_9_t5 = {dense_2_s183_d1[11], dense_2_s183_d1} - dense_2_9_t3_d1;
  wire [13:0] dense_2_9_t6 = {dense_2_9_t4_d1[12], dense_2_9_t4_d1} - {dense_2_9_t5[12], dense_2_9_t5};
  wire [12:0] dense_2_9_t7 = dense_2_9_t6[12:0];
  wire [12:0] dense_2_9_t8 = {dense_2_s181[11], dense_2_s181} - {dense_2_s30_d1[10], dense_2_s30_d1, 1'd0};
  wire [13:0] dense_2_9_t9 = {dense_2_9_t7[12], dense_2_9_t7} - {dense_2_s97_d1[10], dense_2_s97_d1, 2'd0};
  wire [14:0] dense_2_9_t10 = {dense_2_s173[13], dense_2_s173} + {dense_2_9_t8[12], dense_2_9_t8, 1'd0};
  wire [15:0] dense_2_9_t11 = {{2{dense_2_9_t9[13]}}, dense_2_9_t9} - {dense_2_9_t10[14], dense_2_9_t10};
  wire [14:0] dense_2_9_t12 = dense_2_9_t11[14:0];

  // Element 10: fixed<14,6>
  wire [13:0] dense_2_10_t1 = {dense_2_s12[12], dense_2_s12} + {3'd0, dense_2_s171, 2'd0};
  reg  [13:0] dense_2_10_t1_d1;
  wire [12:0] dense_2_10_t2 = {{3{dense_2_s140_d1[9]}}, dense_2_s140_d1} - {2'd0, dense_2_s143};
  reg  [12:0] dense_2_10_t2_d1;
  wire [11:0] dense_2_10_t3 = {2'd0, dense_2_s4} + {dense_2_s32[10], dense_2_s32};
  reg  [11:0] dense_2_10_t3_d1;
  wire [11:0] dense_2_10_t4 = {2'd0, dense_2_s156} + {dense_2_s47[9], dense_2_s47, 1'd0};
  reg  [11:0] dense_2_10_t4_d1;
  wire [13:0] dense_2_10_t5 = {{2{dense_2_s51_d1[11]}}, dense_2_s51_d1} + dense_2_10_t1_d1;
  wire [12:0] dense_2_10_t6 = dense_2_10_t2_d1 + {dense_2_10_t3_d1, 1'd0};
  wire [13:0] dense_2_10_t7 = dense_2_10_t5 - {dense_2_10_t4_d1[11], dense_2_10_t4_d1, 1'd0};
  wire [13:0] dense_2_10_t8 = {{3{dense_2_s170_d1[10]}}, dense_2_s170_d1} + {dense_2_10_t6[12], dense_2_10_t6};
  wire [14:0] dense_2_10_t9 = {dense_2_10_t7[13], dense_2_10_t7} - {dense_2_10_t8[13], dense_2_10_t8};
  wire [13:0] dense_2_10_t10 = dense_2_10_t9[13:0];

  // Shared by several elements
  wire [10:0] dense_2_s185 = {3'd0, dense_1_quantizer_15} - {1'd0, dense_2_s176, 1'd0};
  reg  [10:0] dense_2_s185_d1;

  // Element 11: fixed<15,7>
  wire [10:0] dense_2_11_t1 = {3'd0, dense_1_quantizer_20_d1} - {1'd0, dense_2_s142_d1};
  wire [11:0] dense_2_11_t2 = {2'd0, dense_2_s50} + {dense_2_s175[10], dense_2_s175};
  wire [11:0] dense_2_11_t3 = {dense_2_11_t1[10], dense_2_11_t1} + dense_2_11_t2;
  reg  [11:0] dense_2_11_t3_d1;

  // Shared by several elements
  wire [12:0] dense_2_s186 = {{2{dense_2_s30_d1[10]}}, dense_2_s30_d1} + {2'd0, dense_1_quantizer_7_d2, 3'd0};

  // Element 11: fixed<15,7>
  wire [13:0] dense_2_11_t4 = {{2{dense_2_s150[11]}}, dense_2_s150} - {2'd0, dense_1_quantizer_4, 4'd0};
  wire [13:0] dense_2_11_t5 = dense_2_11_t4 - {{2{dense_2_s185_d1[10]}}, dense_2_s185_d1, 1'd0};
  reg  [13:0] dense_2_11_t5_d1;
  wire [12:0] dense_2_11_t6 = {dense_2_s33[11], dense_2_s33} - {dense_2_s25[9], dense_2_s25, 2'd0};
  reg  [12:0] dense_2_11_t6_d1;
  wire [12:0] dense_2_11_t7 = {dense_2_s120[11], dense_2_s120} + {{2{dense_2_s178_d1[10]}}, dense_2_s178_d1};
  wire [13:0] dense_2_11_t8 = {{2{dense_2_11_t3_d1[11]}}, dense_2_11_t3_d1} - dense_2_11_t5_d1;
  wire [13:0] dense_2_11_t9 = {{2{dense_2_s154_d1[11]}}, dense_2_s154_d1} - {dense_2_11_t6_d1[12], dense_2_11_t6_d1};
  wire [12:0] dense_2_11_t10 = dense_2_11_t9[12:0];
  wire [14:0] dense_2_11_t11 = {{2{dense_2_s186[12]}}, dense_2_s186} + {dense_2_11_t3_d1[11], dense_2_11_t3_d1, 2'd0};
  wire [14:0] dense_2_11_t12 = {{2{dense_2_11_t7[12]}}, dense_2_11_t7} + {dense_2_11_t8[13], dense_2_11_t8};
  wire [13:0] dense_2_11_t13 = dense_2_11_t12[13:0];
  wire [15:0] dense_2_11_t14 = {dense_2_11_t11[14], dense_2_11_t11} + {{2{dense_2_11_t10[12]}}, dense_2_11_t10, 1'd0};
  wire [14:0] dense_2_11_t15 = dense_2_11_t14[14:0];
  wire [15:0] dense_2_11_t16 = {{2{dense_2_11_t13[13]}}, dense_2_11_t13} - {dense_2_11_t15[14], dense_2_11_t15};
  wire [14:0] dense_2_11_t17 = dense_2_11_t16[14:0];

  // Shared by several elements
  wire [11:0] dense_2_s187 = {dense_2_s20[10], dense_2_s20} - dense_2_s148;
  reg  [11:0] dense_2_s187_d1;

  // Element 12: fixed<15,7>
  wire [10:0] dense_2_12_t1 = {3'd0, dense_1_quantizer_15} + {1'd0, dense_1_quantizer_9, 2'd0};
  reg  [10:0] dense_2_12_t1_d1;
  wire [11:0] dense_2_12_t2 = {dense_2_s157_d1[10], dense_2_s157_d1} - {{3{dense_2_s184[8]}}, dense_2_s184};
  wire [10:0] dense_2_12_t3 = dense_2_12_t2[10:0];
  wire [11:0] dense_2_12_t4 = {1'd0, dense_2_12_t1_d1} - {1'd0, dense_2_s8, 2'd0};
  wire [11:0] dense_2_12_t5 = {dense_2_s180_d1[10], dense_2_s180_d1} - {dense_2_12_t3[10], dense_2_12_t3};
  reg  [11:0] dense_2_12_t5_d1;
  wire [11:0] dense_2_12_t6 = {2'd0, dense_2_s122} + dense_2_12_t4;
  reg  [11:0] dense_2_12_t6_d1;
  wire [10:0] dense_2_12_t7 = {dense_2_s24[9], dense_2_s24} - dense_2_s175;
  reg  [10:0] dense_2_12_t7_d1;
  wire [12:0] dense_2_12_t8 = {{2{dense_2_s119_d1[10]}}, dense_2_s119_d1} - {dense_2_12_t5_d1[11], dense_2_12_t5_d1};
  wire [11:0] dense_2_12_t9 = dense_2_12_t8[11:0];
  wire [12:0] dense_2_12_t10 = {{2{dense_2_s48_d1[10]}}, dense_2_s48_d1} + {dense_2_12_t6_d1[11], dense_2_12_t6_d1};
  wire [13:0] dense_2_12_t11 = {{2{dense_2_s159_d1[11]}}, dense_2_s159_d1} - {dense_2_12_t7_d1[10], dense_2_12_t7_d1, 2'd0};
  wire [13:0] dense_2_12_t12 = {{2{dense_2_12_t9[11]}}, dense_2_12_t9} - {dense_2_12_t10, 1'd0};
  wire [14:0] dense_2_12_t13 = {dense_2_12_t11[13], dense_2_12_t11} - {dense_2_12_t12[13], dense_2_12_t12};
  wire [15:0] dense_2_12_t14 = {dense_2_12_t13[14], dense_2_12_t13} + {{3{dense_2_s187_d1[11]}}, dense_2_s187_d1, 1'd0};
  wire [14:0] dense_2_12_t15 = dense_2_12_t14[14:0];

  // Shared by several elements
  wire [10:0] dense_2_s188 = {3'd0, dense_1_quantizer_17} - {1'd0, dense_1_quantizer_21, 2'd0};
  reg  [10:0] dense_2_s188_d1;

  // Element 13: fixed<16,8>
  wire [8:0]  dense_2_13_t1 = {1'd0, dense_1_quantizer_5_d1} - {1'd0, dense_1_quantizer_22_d1};
  wire [9:0]  dense_2_13_t2 = {2'd0, dense_1_quantizer_8_d1} + {1'd0, dense_1_quantizer_24_d1, 1'd0};
  wire [10:0] dense_2_13_t3 = {2'd0, dense_2_s2} - {{2{dense_2_s37_d1[8]}}, dense_2_s37_d1};
  wire [12:0] dense_2_13_t4 = {2'd0, dense_2_s59} - {dense_2_s188_d1[10], dense_2_s188_d1, 1'd0};
  wire [11:0] dense_2_13_t5 = {{3{dense_2_13_t1[8]}}, dense_2_13_t1} - {1'd0, dense_2_13_t2, 1'd0};
  wire [12:0] dense_2_13_t6 = {{2{dense_2_13_t3[10]}}, dense_2_13_t3} + dense_2_13_t4;
  reg  [12:0] dense_2_13_t6_d1;
  wire [11:0] dense_2_13_t7 = {dense_2_s185_d1[10], dense_2_s185_d1} + {dense_2_s175, 1'd0};
  reg  [11:0] dense_2_13_t7_d1;
  wire [12:0] dense_2_13_t8 = {dense_2_13_t5[11], dense_2_13_t5} + {dense_2_s35[9], dense_2_s35, 2'd0};
  wire [14:0] dense_2_13_t9 = {{4{dense_2_s29[10]}}, dense_2_s29} - dense_2_s39;
  reg  [14:0] dense_2_13_t9_d1;
  wire [11:0] dense_2_13_t10 = {dense_2_s96[10], dense_2_s96} + dense_2_s116;
  reg  [11:0] dense_2_13_t10_d1;
  wire [13:0] dense_2_13_t11 = {dense_2_13_t6_d1[12], dense_2_13_t6_d1} - {dense_2_13_t7_d1[11], dense_2_13_t7_d1, 1'd0};
  wire [12:0] dense_2_13_t12 = {{2{dense_2_s96[10]}}, dense_2_s96} + dense_2_13_t8;
  reg  [12:0] dense_2_13_t12_d1;
  wire [14:0] dense_2_13_t13 = {{2{dense_2_s112_d1[12]}}, dense_2_s112_d1} - dense_2_13_t9_d1;
  wire [14:0] dense_2_13_t14 = {{3{dense_2_13_t10_d1[11]}}, dense_2_13_t10_d1} + {dense_2_13_t11[13], dense_2_13_t11};
  wire [15:0] dense_2_13_t15 = {dense_2_13_t13[14], dense_2_13_t13} - {dense_2_13_t12_d1[12], dense_2_13_t12_d1, 2'd0};
  wire [14:0] dense_2_13_t16 = dense_2_13_t14 + {dense_2_s147, 2'd0};
  wire [16:0] dense_2_13_t17 = {dense_2_13_t15[15], dense_2_13_t15} - {{2{dense_2_13_t16[14]}}, dense_2_13_t16};
  wire [15:0] dense_2_13_t18 = dense_2_13_t17[15:0];

  // Element 14: fixed<15,7>
  wire [9:0]  dense_2_14_t1 = {2'd0, dense_1_quantizer_29} + {1'd0, dense_1_quantizer_2, 1'd0};
  reg  [9:0]  dense_2_14_t1_d1;
  wire [11:0] dense_2_14_t2 = {2'd0, dense_2_s1_d1} + dense_2_s31;
  wire [10:0] dense_2_14_t3 = {2'd0, dense_2_s171} - {1'd0, dense_2_14_t1_d1};
  wire [10:0] dense_2_14_t4 = {2'd0, dense_2_s6} - {{2{dense_2_s14_d1[8]}}, dense_2_s14_d1};
  wire [12:0] dense_2_14_t5 = {1'd0, dense_2_14_t2} - {{2{dense_2_14_t3[10]}}, dense_2_14_t3};
  wire [12:0] dense_2_14_t6 = {2'd0, dense_2_s36} + {dense_2_14_t4[10], dense_2_14_t4, 1'd0};
  wire [12:0] dense_2_14_t7 = {2'd0, dense_2_s5_d1} + {dense_2_s165_d1[11], dense_2_s165_d1};
  wire [14:0] dense_2_14_t8 = {{2{dense_2_14_t5[12]}}, dense_2_14_t5} + {dense_2_14_t6[12], dense_2_14_t6, 1'd0};
  reg  [14:0] dense_2_14_t8_d1;
  wire [12:0] dense_2_14_t9 = {dense_2_s169_d1[11], dense_2_s169_d1} - dense_2_14_t7;
  wire [14:0] dense_2_14_t10 = {{3{dense_2_s187_d1[11]}}, dense_2_s187_d1} + dense_2_14_t8_d1;
  wire [14:0] dense_2_14_t11 = {{2{dense_2_14_t9[12]}}, dense_2_14_t9} + dense_2_14_t10;

  // Element 15: fixed<16,8>
  wire [8:0]  dense_2_15_t1 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_14};
  reg  [8:0]  dense_2_15_t1_d1;
  wire [10:0] dense_2_15_t2 = {3'd0, dense_1_quantizer_20} + {1'd0, dense_1_quantizer_29, 2'd0};
  reg  [10:0] dense_2_15_t2_d1;
  wire [10:0] dense_2_15_t3 = dense_2_s188_d1 + {2'd0, dense_2_15_t1_d1};
  wire [11:0] dense_2_15_t4 = {1'd0, dense_2_15_t2_d1} - {{2{dense_2_s34[8]}}, dense_2_s34, 1'd0};
  wire [10:0] dense_2_15_t5 = {2'd0, dense_2_s176_d1} + {dense_2_s114, 1'd0};
  wire [13:0] dense_2_15_t6 = {{3{dense_2_15_t3[10]}}, dense_2_15_t3} + {dense_2_15_t4[11], dense_2_15_t4, 1'd0};
  wire [14:0] dense_2_15_t7 = {dense_2_s82[13], dense_2_s82} + {2'd0, dense_2_15_t5, 2'd0};
  reg  [14:0] dense_2_15_t7_d1;
  wire [11:0] dense_2_15_t8 = {dense_2_s109_d1[10], dense_2_s109_d1} + dense_2_s123_d1;
  wire [13:0] dense_2_15_t9 = {{2{dense_2_s183[11]}}, dense_2_s183} - dense_2_15_t6;
  reg  [13:0] dense_2_15_t9_d1;
  wire [14:0] dense_2_15_t10 = dense_2_15_t7_d1 + {{3{dense_2_15_t8[11]}}, dense_2_15_t8};
  wire [14:0] dense_2_15_t11 = {dense_2_15_t9_d1[13], dense_2_15_t9_d1} - {dense_2_s181[11], dense_2_s181, 2'd0};
  wire [15:0] dense_2_15_t12 = {dense_2_s162[14], dense_2_s162} - {dense_2_15_t10[14], dense_2_15_t10};
  wire [14:0] dense_2_15_t13 = dense_2_15_t11 - {dense_2_s186[12], dense_2_s186, 1'd0};
  wire [16:0] dense_2_15_t14 = {dense_2_15_t12[15], dense_2_15_t12} - {{2{dense_2_15_t13[14]}}, dense_2_15_t13};
  wire [15:0] dense_2_15_t15 = dense_2_15_t14[15:0];
  wire [16:0] dense_2_15_t16 = {dense_2_s139[15], dense_2_s139} - {dense_2_15_t15[15], dense_2_15_t15};
  wire [15:0] dense_2_15_t17 = dense_2_15_t16[15:0];
  reg  [15:0] dense_2_15_t17_d1;

  // Element 0: fixed<15,7>
  wire [15:0] dense_2_0_t17 = {dense_2_0_t16[14], dense_2_0_t16} - 16'd233;

  // Element 1: fixed<16,8>
  wire [16:0] dense_2_1_t1 = {dense_2_s77[15], dense_2_s77} - 17'd193;

  // Element 2: fixed<15,7>
  wire [15:0] dense_2_2_t1 = 16'd35 - {dense_2_s107[14], dense_2_s107};

  // Element 3: fixed<16,8>
  wire [16:0] dense_2_3_t5 = 17'd130585 - {dense_2_3_t4_d1[15], dense_2_3_t4_d1};

  // Element 4: fixed<16,8>
  wire [16:0] dense_2_4_t16 = 17'd130514 - {dense_2_4_t15_d1[15], dense_2_4_t15_d1};

  // Element 5: fixed<16,8>
  wire [16:0] dense_2_5_t18 = 17'd450 - {dense_2_5_t17[15], dense_2_5_t17};

  // Element 6: fixed<16,8>
  wire [16:0] dense_2_6_t22 = {dense_2_6_t21_d1[15], dense_2_6_t21_d1} + 17'd198;

  // Element 7: fixed<15,7>
  wire [15:0] dense_2_7_t14 = 16'd395 - {dense_2_7_t13[14], dense_2_7_t13};

  // Element 8: fixed<15,7>
  wire [15:0] dense_2_8_t18 = 16'd65412 - {dense_2_8_t17[14], dense_2_8_t17};

  // Element 9: fixed<15,7>
  wire [15:0] dense_2_9_t13 = 16'd329 - {dense_2_9_t12[14], dense_2_9_t12};

  // Element 10: fixed<14,6>
  wire [14:0] dense_2_10_t11 = {dense_2_10_t10[13], dense_2_10_t10} + 15'd151;

  // Element 11: fixed<15,7>
  wire [15:0] dense_2_11_t18 = {dense_2_11_t17[14], dense_2_11_t17} + 16'd431;

  // Element 12: fixed<15,7>
  wire [15:0] dense_2_12_t16 = {dense_2_12_t15[14], dense_2_12_t15} - 16'd328;

  // Element 13: fixed<16,8>
  wire [16:0] dense_2_13_t19 = 17'd288 - {dense_2_13_t18[15], dense_2_13_t18};

  // Element 14: fixed<15,7>
  assign dense_2_14 = 15'd603 - dense_2_14_t11;

  // Element 15: fixed<16,8>
  wire [16:0] dense_2_15_t18 = {dense_2_15_t17_d1[15], dense_2_15_t17_d1} + 17'd89;

  // Element 0: fixed<15,7>
  wire [14:0] dense_2_0 = dense_2_0_t17[14:0];

  // Element 1: fixed<16,8>
  assign dense_2_1 = dense_2_1_t1[15:0];

  // Element 2: fixed<15,7>
  assign dense_2_2 = dense_2_2_t1[14:0];

  // Element 3: fixed<16,8>
  assign dense_2_3 = dense_2_3_t5[15:0];

  // Element 4: fixed<16,8>
  assign dense_2_4 = dense_2_4_t16[15:0];

  // Element 5: fixed<16,8>
  wire [15:0] dense_2_5 = dense_2_5_t18[15:0];

  // Element 6: fixed<16,8>
  assign dense_2_6 = dense_2_6_t22[15:0];

  // Element 7: fixed<15,7>
  wire [14:0] dense_2_7 = dense_2_7_t14[14:0];

  // Element 8: fixed<15,7>
  assign dense_2_8 = dense_2_8_t18[14:0];

  // Element 9: fixed<15,7>
  wire [14:0] dense_2_9 = dense_2_9_t13[14:0];

  // Element 10: fixed<14,6>
  assign dense_2_10 = dense_2_10_t11[13:0];

  // Element 11: fixed<15,7>
  wire [14:0] dense_2_11 = dense_2_11_t18[14:0];

  // Element 12: fixed<15,7>
  wire [14:0] dense_2_12 = dense_2_12_t16[14:0];

  // Element 13: fixed<16,8>
  wire [15:0] dense_2_13 = dense_2_13_t19[15:0];

  // Element 15: fixed<16,8>
  assign dense_2_15 = dense_2_15_t18[15:0];

  always @(posedge clk) begin
    dense_2_s1_d1     <= dense_2_s1;
    dense_2_s5_d1     <= dense_2_s5;
    dense_2_s10_d1    <= dense_2_s10;
    dense_2_s14_d1    <= dense_2_s14;
    dense_2_s20_d1    <= dense_2_s20;
    dense_2_s23_d1    <= dense_2_s23;
    dense_2_s26_d1    <= dense_2_s26;
    dense_2_s27_d1    <= dense_2_s27;
    dense_2_s29_d1    <= dense_2_s29;
    dense_2_s30_d1    <= dense_2_s30;
    dense_2_0_t3_d1   <= dense_2_0_t3;
    dense_2_0_t4_d1   <= dense_2_0_t4;
    dense_2_0_t5_d1   <= dense_2_0_t5;
    dense_2_0_t10_d1  <= dense_2_0_t10;
    dense_2_s37_d1    <= dense_2_s37;
    dense_2_s41_d1    <= dense_2_s41;
    dense_2_s43_d1    <= dense_2_s43;
    dense_2_s44_d1    <= dense_2_s44;
    dense_2_s48_d1    <= dense_2_s48;
    dense_2_s49_d1    <= dense_2_s49;
    dense_2_s51_d1    <= dense_2_s51;
    dense_2_s52_d1    <= dense_2_s52;
    dense_2_s54_d1    <= dense_2_s54;
    dense_2_s56_d1    <= dense_2_s56;
    dense_2_s60_d1    <= dense_2_s60;
    dense_2_s65_d1    <= dense_2_s65;
    dense_2_s66_d1    <= dense_2_s66;
    dense_2_s67_d1    <= dense_2_s67;
    dense_2_s68_d1    <= dense_2_s68;
    dense_2_s69_d1    <= dense_2_s69;
    dense_2_s78_d1    <= dense_2_s78;
    dense_2_s79_d1    <= dense_2_s79;
    dense_2_s81_d1    <= dense_2_s81;
    dense_2_s84_d1    <= dense_2_s84;
    dense_2_s88_d1    <= dense_2_s88;
    dense_2_s92_d1    <= dense_2_s92;
    dense_2_s95_d1    <= dense_2_s95;
    dense_2_s97_d1    <= dense_2_s97;
    dense_2_s98_d1    <= dense_2_s98;
    dense_2_s102_d1   <= dense_2_s102;
    dense_2_s103_d1   <= dense_2_s103;
    dense_2_s108_d1   <= dense_2_s108;
    dense_2_s109_d1   <= dense_2_s109;
    dense_2_s110_d1   <= dense_2_s110;
    dense_2_s112_d1   <= dense_2_s112;
    dense_2_s115_d1   <= dense_2_s115;
    dense_2_s118_d1   <= dense_2_s118;
    dense_2_s119_d1   <= dense_2_s119;
    dense_2_s123_d1   <= dense_2_s123;
    dense_2_s125_d1   <= dense_2_s125;
    dense_2_s129_d1   <= dense_2_s129;
    dense_2_s130_d1   <= dense_2_s130;
    dense_2_s134_d1   <= dense_2_s134;
    dense_2_3_t1_d1   <= dense_2_3_t1;
    dense_2_3_t1_d2   <= dense_2_3_t1_d1;
    dense_2_3_t4_d1   <= dense_2_3_t4;
    dense_2_s140_d1   <= dense_2_s140;
    dense_2_s141_d1   <= dense_2_s141;
    dense_2_s142_d1   <= dense_2_s142;
    dense_2_s144_d1   <= dense_2_s144;
    dense_2_s146_d1   <= dense_2_s146;
    dense_2_s146_d2   <= dense_2_s146_d1;
    dense_2_4_t5_d1   <= dense_2_4_t5;
    dense_2_4_t6_d1   <= dense_2_4_t6;
    dense_2_4_t7_d1   <= dense_2_4_t7;
    dense_2_4_t15_d1  <= dense_2_4_t15;
    dense_2_s149_d1   <= dense_2_s149;
    dense_2_s152_d1   <= dense_2_s152;
    dense_2_s154_d1   <= dense_2_s154;
    dense_2_s155_d1   <= dense_2_s155;
    dense_2_s157_d1   <= dense_2_s157;
    dense_2_s159_d1   <= dense_2_s159;
    dense_2_s160_d1   <= dense_2_s160;
    dense_2_5_t4_d1   <= dense_2_5_t4;
    dense_2_5_t5_d1   <= dense_2_5_t5;
    dense_2_5_t6_d1   <= dense_2_5_t6;
    dense_2_s163_d1   <= dense_2_s163;
    dense_2_s165_d1   <= dense_2_s165;
    dense_2_6_t1_d1   <= dense_2_6_t1;
    dense_2_6_t9_d1   <= dense_2_6_t9;
    dense_2_6_t11_d1  <= dense_2_6_t11;
    dense_2_6_t12_d1  <= dense_2_6_t12;
    dense_2_6_t21_d1  <= dense_2_6_t21;
    dense_2_s168_d1   <= dense_2_s168;
    dense_2_s169_d1   <= dense_2_s169;
    dense_2_s170_d1   <= dense_2_s170;
    dense_2_7_t1_d1   <= dense_2_7_t1;
    dense_2_7_t4_d1   <= dense_2_7_t4;
    dense_2_7_t5_d1   <= dense_2_7_t5;
    dense_2_7_t8_d1   <= dense_2_7_t8;
    dense_2_s174_d1   <= dense_2_s174;
    dense_2_s176_d1   <= dense_2_s176;
    dense_2_s178_d1   <= dense_2_s178;
    dense_2_8_t1_d1   <= dense_2_8_t1;
    dense_2_8_t5_d1   <= dense_2_8_t5;
    dense_2_8_t8_d1   <= dense_2_8_t8;
    dense_2_8_t9_d1   <= dense_2_8_t9;
    dense_2_8_t11_d1  <= dense_2_8_t11;
    dense_2_s180_d1   <= dense_2_s180;
    dense_2_s183_d1   <= dense_2_s183;
    dense_2_9_t3_d1   <= dense_2_9_t3;
    dense_2_9_t4_d1   <= dense_2_9_t4;
    dense_2_10_t1_d1  <= dense_2_10_t1;
    dense_2_10_t2_d1  <= dense_2_10_t2;
    dense_2_10_t3_d1  <= dense_2_10_t3;
    dense_2_10_t4_d1  <= dense_2_10_t4;
    dense_2_s185_d1   <= dense_2_s185;
    dense_2_11_t3_d1  <= dense_2_11_t3;
    dense_2_11_t5_d1  <= dense_2_11_t5;
    dense_2_11_t6_d1  <= dense_2_11_t6;
    dense_2_s187_d1   <= dense_2_s187;
    dense_2_12_t1_d1  <= dense_2_12_t1;
    dense_2_12_t5_d1  <= dense_2_12_t5;
    dense_2_12_t6_d1  <= dense_2_12_t6;
    dense_2_12_t7_d1  <= dense_2_12_t7;
    dense_2_s188_d1   <= dense_2_s188;
    dense_2_13_t6_d1  <= dense_2_13_t6;
    dense_2_13_t7_d1  <= dense_2_13_t7;
    dense_2_13_t9_d1  <= dense_2_13_t9;
    dense_2_13_t10_d1 <= dense_2_13_t10;
    dense_2_13_t12_d1 <= dense_2_13_t12;
    dense_2_14_t1_d1  <= dense_2_14_t1;
    dense_2_14_t8_d1  <= dense_2_14_t8;
    dense_2_15_t1_d1  <= dense_2_15_t1;
    dense_2_15_t2_d1  <= dense_2_15_t2;
    dense_2_15_t7_d1  <= dense_2_15_t7;
    dense_2_15_t9_d1  <= dense_2_15_t9;
    dense_2_15_t17_d1 <= dense_2_15_t17;
    dense_2_0_d1      <= dense_2_0;
    dense_2_5_d1      <= dense_2_5;
    dense_2_7_d1      <= dense_2_7;
    dense_2_9_d1      <= dense_2_9;
    dense_2_11_d1     <= dense_2_11;
    dense_2_12_d1     <= dense_2_12;
    dense_2_13_d1     <= dense_2_13;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_0_t2[10],
    dense_2_0_t9[14],
    dense_2_0_t11[14],
    dense_2_0_t15[15],
    dense_2_s73[14],
    dense_2_s76[16],
    dense_2_s87[14],
    dense_2_s106[15],
    dense_2_s133[14],
    dense_2_s136[14],
    dense_2_3_t3[16],
    dense_2_4_t12[16],
    dense_2_4_t14[16],
    dense_2_5_t10[15],
    dense_2_5_t13[15],
    dense_2_5_t16[16],
    dense_2_6_t15[15],
    dense_2_6_t18[16],
    dense_2_6_t20[16],
    dense_2_7_t12[15],
    dense_2_8_t14[15],
    dense_2_8_t16[15],
    dense_2_9_t6[13],
    dense_2_9_t11[15],
    dense_2_10_t9[14],
    dense_2_11_t9[13],
    dense_2_11_t12[14],
    dense_2_11_t14[15],
    dense_2_11_t16[15],
    dense_2_12_t2[11],
    dense_2_12_t8[12],
    dense_2_12_t14[15],
    dense_2_13_t17[16],
    dense_2_15_t14[16],
    dense_2_15_t16[16],
    dense_2_0_t17[15],
    dense_2_1_t1[16],
    dense_2_2_t1[15],
    dense_2_3_t5[16],
    dense_2_4_t16[16],
    dense_2_5_t18[16],
    dense_2_6_t22[16],
    dense_2_7_t14[15],
    dense_2_8_t18[15],
    dense_2_9_t13[15],
    dense_2_10_t11[14],
    dense_2_11_t18[15],
    dense_2_12_t16[15],
    dense_2_13_t19[16],
    dense_2_15_t18[16]
  };

endmodule
