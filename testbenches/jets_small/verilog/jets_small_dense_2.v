// Layer dense_2 of jets_small, made by Apus 0.1.0 from circuit d07e5ae5bed3f7b9. Do not edit.
// 431 operations in stages 1 to 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2 (
  input  wire        clk,
  input  wire [7:0]  dense_1_quantizer_0,
  input  wire [7:0]  dense_1_quantizer_0_d1,
  input  wire [7:0]  dense_1_quantizer_1,
  input  wire [7:0]  dense_1_quantizer_2,
  input  wire [7:0]  dense_1_quantizer_2_d1,
  input  wire [7:0]  dense_1_quantizer_3,
  input  wire [7:0]  dense_1_quantizer_3_d1,
  input  wire [7:0]  dense_1_quantizer_4,
  input  wire [7:0]  dense_1_quantizer_4_d1,
  input  wire [7:0]  dense_1_quantizer_5,
  input  wire [7:0]  dense_1_quantizer_5_d1,
  input  wire [7:0]  dense_1_quantizer_6,
  input  wire [7:0]  dense_1_quantizer_6_d1,
  input  wire [7:0]  dense_1_quantizer_7,
  input  wire [7:0]  dense_1_quantizer_7_d1,
  input  wire [7:0]  dense_1_quantizer_8,
  input  wire [7:0]  dense_1_quantizer_8_d1,
  input  wire [7:0]  dense_1_quantizer_9,
  input  wire [7:0]  dense_1_quantizer_9_d1,
  input  wire [7:0]  dense_1_quantizer_10,
  input  wire [7:0]  dense_1_quantizer_11,
  input  wire [7:0]  dense_1_quantizer_11_d1,
  input  wire [7:0]  dense_1_quantizer_12,
  input  wire [7:0]  dense_1_quantizer_12_d1,
  input  wire [7:0]  dense_1_quantizer_13_d1,
  input  wire [7:0]  dense_1_quantizer_14,
  input  wire [7:0]  dense_1_quantizer_14_d1,
  input  wire [7:0]  dense_1_quantizer_15,
  input  wire [7:0]  dense_1_quantizer_15_d1,
  input  wire [7:0]  dense_1_quantizer_16,
  input  wire [7:0]  dense_1_quantizer_16_d1,
  input  wire [7:0]  dense_1_quantizer_17,
  input  wire [7:0]  dense_1_quantizer_17_d1,
  input  wire [7:0]  dense_1_quantizer_18,
  input  wire [7:0]  dense_1_quantizer_18_d1,
  input  wire [7:0]  dense_1_quantizer_19,
  input  wire [7:0]  dense_1_quantizer_19_d1,
  input  wire [7:0]  dense_1_quantizer_20,
  input  wire [7:0]  dense_1_quantizer_20_d1,
  input  wire [7:0]  dense_1_quantizer_21,
  input  wire [7:0]  dense_1_quantizer_21_d1,
  input  wire [7:0]  dense_1_quantizer_22,
  input  wire [7:0]  dense_1_quantizer_22_d1,
  input  wire [7:0]  dense_1_quantizer_23,
  input  wire [7:0]  dense_1_quantizer_23_d1,
  input  wire [7:0]  dense_1_quantizer_24,
  input  wire [7:0]  dense_1_quantizer_24_d1,
  input  wire [7:0]  dense_1_quantizer_25,
  input  wire [7:0]  dense_1_quantizer_25_d1,
  input  wire [7:0]  dense_1_quantizer_26,
  input  wire [7:0]  dense_1_quantizer_26_d1,
  input  wire [7:0]  dense_1_quantizer_27,
  input  wire [7:0]  dense_1_quantizer_28,
  input  wire [7:0]  dense_1_quantizer_28_d1,
  input  wire [7:0]  dense_1_quantizer_29,
  input  wire [7:0]  dense_1_quantizer_29_d1,
  input  wire [7:0]  dense_1_quantizer_30_d1,
  input  wire [7:0]  dense_1_quantizer_31,
  input  wire [7:0]  dense_1_quantizer_31_d1,
  output wire [15:0] dense_2_0,
  output wire [15:0] dense_2_2,
  output wire [16:0] dense_2_3,
  output wire [15:0] dense_2_4,
  output wire [15:0] dense_2_5,
  output wire [15:0] dense_2_6,
  output wire [15:0] dense_2_7,
  output wire [15:0] dense_2_8,
  output wire [14:0] dense_2_9,
  output wire [13:0] dense_2_10,
  output wire [15:0] dense_2_11,
  output wire [15:0] dense_2_13,
  output wire [14:0] dense_2_14,
  output wire [15:0] dense_2_15,
  output wire [15:0] dense_2_1,
  output wire [14:0] dense_2_12
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_7} + {1'd0, dense_1_quantizer_24};
  reg  [8:0]  dense_2_s1_d1;
  wire [8:0]  dense_2_s2 = {1'd0, dense_1_quantizer_6} - {1'd0, dense_1_quantizer_22};
  reg  [8:0]  dense_2_s2_d1;
  wire [8:0]  dense_2_s3 = {1'd0, dense_1_quantizer_0_d1} - {1'd0, dense_1_quantizer_1};
  wire [8:0]  dense_2_s4 = {1'd0, dense_1_quantizer_4} - {1'd0, dense_1_quantizer_9};
  reg  [8:0]  dense_2_s4_d1;
  wire [8:0]  dense_2_s5 = {1'd0, dense_1_quantizer_8} + {1'd0, dense_1_quantizer_28};
  reg  [8:0]  dense_2_s5_d1;
  wire [8:0]  dense_2_s6 = {1'd0, dense_1_quantizer_16} - {1'd0, dense_1_quantizer_25};
  reg  [8:0]  dense_2_s6_d1;
  wire [8:0]  dense_2_s7 = {1'd0, dense_1_quantizer_4} + {1'd0, dense_1_quantizer_17};
  reg  [8:0]  dense_2_s7_d1;
  wire [8:0]  dense_2_s8 = {1'd0, dense_1_quantizer_5} + {1'd0, dense_1_quantizer_12};
  reg  [8:0]  dense_2_s8_d1;
  wire [8:0]  dense_2_s9 = {1'd0, dense_1_quantizer_10} + {1'd0, dense_1_quantizer_23};
  reg  [8:0]  dense_2_s9_d1;
  wire [9:0]  dense_2_s10 = {2'd0, dense_1_quantizer_27} + {1'd0, dense_1_quantizer_7, 1'd0};
  reg  [9:0]  dense_2_s10_d1;
  wire [8:0]  dense_2_s11 = {1'd0, dense_1_quantizer_3} + {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_s11_d1;
  wire [8:0]  dense_2_s12 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_13_d1};
  wire [8:0]  dense_2_s13 = {1'd0, dense_1_quantizer_14} - {1'd0, dense_1_quantizer_21};
  reg  [8:0]  dense_2_s13_d1;
  wire [8:0]  dense_2_s14 = {1'd0, dense_1_quantizer_18} - {1'd0, dense_1_quantizer_19};
  reg  [8:0]  dense_2_s14_d1;
  wire [8:0]  dense_2_s15 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_15};
  reg  [8:0]  dense_2_s15_d1;
  wire [8:0]  dense_2_s16 = {1'd0, dense_1_quantizer_1} + {1'd0, dense_1_quantizer_29_d1};
  wire [8:0]  dense_2_s17 = {1'd0, dense_1_quantizer_5} + {1'd0, dense_1_quantizer_26};
  reg  [8:0]  dense_2_s17_d1;
  wire [8:0]  dense_2_s18 = {1'd0, dense_1_quantizer_28_d1} - {1'd0, dense_1_quantizer_30_d1};
  wire [8:0]  dense_2_s19 = {1'd0, dense_1_quantizer_2} - {1'd0, dense_1_quantizer_6};
  reg  [8:0]  dense_2_s19_d1;
  wire [8:0]  dense_2_s20 = {1'd0, dense_1_quantizer_8} + {1'd0, dense_1_quantizer_17};
  reg  [8:0]  dense_2_s20_d1;
  wire [8:0]  dense_2_s21 = {1'd0, dense_1_quantizer_10} - {1'd0, dense_1_quantizer_23};
  reg  [8:0]  dense_2_s21_d1;
  wire [8:0]  dense_2_s22 = {1'd0, dense_1_quantizer_11} + {1'd0, dense_1_quantizer_26};
  reg  [8:0]  dense_2_s22_d1;
  wire [8:0]  dense_2_s23 = {1'd0, dense_1_quantizer_12} + {1'd0, dense_1_quantizer_19};
  reg  [8:0]  dense_2_s23_d1;
  wire [9:0]  dense_2_s24 = {2'd0, dense_1_quantizer_15_d1} - {1'd0, dense_1_quantizer_13_d1, 1'd0};
  wire [8:0]  dense_2_s25 = {1'd0, dense_1_quantizer_21} + {1'd0, dense_1_quantizer_29};
  reg  [8:0]  dense_2_s25_d1;
  wire [9:0]  dense_2_s26 = {2'd0, dense_1_quantizer_31_d1} - {1'd0, dense_2_s1_d1};
  wire [8:0]  dense_2_s27 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_6};
  reg  [8:0]  dense_2_s27_d1;
  wire [9:0]  dense_2_s28 = {2'd0, dense_1_quantizer_1} + {dense_2_s2_d1[8], dense_2_s2_d1};
  wire [8:0]  dense_2_s29 = {1'd0, dense_1_quantizer_2} - {1'd0, dense_1_quantizer_3};
  reg  [8:0]  dense_2_s29_d1;
  wire [8:0]  dense_2_s30 = {1'd0, dense_1_quantizer_3} + {1'd0, dense_1_quantizer_18};
  reg  [8:0]  dense_2_s30_d1;
  wire [8:0]  dense_2_s31 = {1'd0, dense_1_quantizer_4} + {1'd0, dense_1_quantizer_22};
  reg  [8:0]  dense_2_s31_d1;
  wire [11:0] dense_2_s32 = {4'd0, dense_1_quantizer_9_d1} + {dense_2_s4_d1[8], dense_2_s4_d1, 2'd0};
  wire [10:0] dense_2_s33 = dense_2_s32[10:0];
  wire [9:0]  dense_2_s34 = {2'd0, dense_1_quantizer_9_d1} + {dense_2_s13_d1[8], dense_2_s13_d1};
  wire [8:0]  dense_2_s35 = {1'd0, dense_1_quantizer_13_d1} + {1'd0, dense_1_quantizer_20_d1};
  wire [8:0]  dense_2_s36 = {1'd0, dense_1_quantizer_14} - {1'd0, dense_1_quantizer_19};
  reg  [8:0]  dense_2_s36_d1;
  wire [9:0]  dense_2_s37 = {2'd0, dense_1_quantizer_16} - {1'd0, dense_1_quantizer_26, 1'd0};
  reg  [9:0]  dense_2_s37_d1;
  wire [10:0] dense_2_s38 = {3'd0, dense_1_quantizer_20} + {1'd0, dense_1_quantizer_21, 2'd0};
  reg  [10:0] dense_2_s38_d1;
  wire [9:0]  dense_2_s39 = {2'd0, dense_1_quantizer_27} - {1'd0, dense_1_quantizer_16, 1'd0};
  reg  [9:0]  dense_2_s39_d1;
  wire [9:0]  dense_2_s40 = {2'd0, dense_1_quantizer_30_d1} - {1'd0, dense_2_s5_d1};
  wire [8:0]  dense_2_s41 = {1'd0, dense_1_quantizer_6} - {1'd0, dense_1_quantizer_15};
  reg  [8:0]  dense_2_s41_d1;
  wire [8:0]  dense_2_s42 = {1'd0, dense_1_quantizer_10} + {1'd0, dense_1_quantizer_18};
  reg  [8:0]  dense_2_s42_d1;
  wire [8:0]  dense_2_s43 = {1'd0, dense_1_quantizer_11} + {1'd0, dense_1_quantizer_29};
  reg  [8:0]  dense_2_s43_d1;
  wire [9:0]  dense_2_s44 = {2'd0, dense_1_quantizer_12} - {1'd0, dense_1_quantizer_5, 1'd0};
  reg  [9:0]  dense_2_s44_d1;
  wire [8:0]  dense_2_s45 = {1'd0, dense_1_quantizer_12_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [8:0]  dense_2_s46 = {1'd0, dense_1_quantizer_13_d1} + {1'd0, dense_1_quantizer_17_d1};
  wire [8:0]  dense_2_s47 = {1'd0, dense_1_quantizer_18} - {1'd0, dense_1_quantizer_22};
  reg  [8:0]  dense_2_s47_d1;
  wire [9:0]  dense_2_s48 = {2'd0, dense_1_quantizer_20} - {1'd0, dense_1_quantizer_31, 1'd0};
  reg  [9:0]  dense_2_s48_d1;
  wire [9:0]  dense_2_s49 = {2'd0, dense_1_quantizer_21} + {1'd0, dense_1_quantizer_29, 1'd0};
  reg  [9:0]  dense_2_s49_d1;
  wire [9:0]  dense_2_s50 = {2'd0, dense_1_quantizer_24_d1} - {dense_2_s6_d1[8], dense_2_s6_d1};
  wire [10:0] dense_2_s51 = {3'd0, dense_1_quantizer_25} + {1'd0, dense_1_quantizer_28, 2'd0};
  reg  [10:0] dense_2_s51_d1;
  wire [10:0] dense_2_s52 = {{2{dense_2_s3[8]}}, dense_2_s3} + {2'd0, dense_1_quantizer_2_d1, 1'd0};
  wire [9:0]  dense_2_s53 = {1'd0, dense_2_s7_d1} + {1'd0, dense_1_quantizer_16_d1, 1'd0};
  wire [10:0] dense_2_s54 = {2'd0, dense_2_s9_d1} - {1'd0, dense_1_quantizer_24_d1, 2'd0};
  wire [12:0] dense_2_s55 = {{4{dense_2_s18[8]}}, dense_2_s18} + {1'd0, dense_2_s10_d1, 2'd0};
  wire [9:0]  dense_2_s56 = {1'd0, dense_2_s25_d1} + {1'd0, dense_1_quantizer_5_d1, 1'd0};
  wire [11:0] dense_2_s57 = {{2{dense_2_s26[9]}}, dense_2_s26} + {dense_2_s6_d1[8], dense_2_s6_d1, 2'd0};
  wire [8:0]  dense_2_s58 = {1'd0, dense_1_quantizer_0} - {1'd0, dense_1_quantizer_7};
  reg  [8:0]  dense_2_s58_d1;
  wire [8:0]  dense_2_s59 = {1'd0, dense_1_quantizer_1} - {1'd0, dense_1_quantizer_22_d1};
  wire [10:0] dense_2_s60 = {3'd0, dense_1_quantizer_2_d1} - {1'd0, dense_2_s9_d1, 1'd0};
  wire [10:0] dense_2_s61 = {3'd0, dense_1_quantizer_2_d1} + {dense_2_s28[9], dense_2_s28};
  wire [10:0] dense_2_s62 = {3'd0, dense_1_quantizer_3} + {1'd0, dense_1_quantizer_26, 2'd0};
  reg  [10:0] dense_2_s62_d1;
  wire [9:0]  dense_2_s63 = {2'd0, dense_1_quantizer_3} + {1'd0, dense_1_quantizer_27, 1'd0};
  reg  [9:0]  dense_2_s63_d1;
  wire [9:0]  dense_2_s64 = {2'd0, dense_1_quantizer_4_d1} - {1'd0, dense_2_s8_d1};
  wire [9:0]  dense_2_s65 = {2'd0, dense_1_quantizer_6_d1} + {1'd0, dense_2_s8_d1};
  wire [8:0]  dense_2_s66 = {1'd0, dense_1_quantizer_7} + {1'd0, dense_1_quantizer_8};
  reg  [8:0]  dense_2_s66_d1;
  wire [9:0]  dense_2_s67 = {2'd0, dense_1_quantizer_7_d1} - {1'd0, dense_2_s12};
  wire [9:0]  dense_2_s68 = {2'd0, dense_1_quantizer_8} - {1'd0, dense_1_quantizer_6, 1'd0};
  reg  [9:0]  dense_2_s68_d1;
  wire [8:0]  dense_2_s69 = {1'd0, dense_1_quantizer_10} - {1'd0, dense_1_quantizer_28};
  reg  [8:0]  dense_2_s69_d1;
  wire [9:0]  dense_2_s70 = {2'd0, dense_1_quantizer_11_d1} - {dense_2_s2_d1[8], dense_2_s2_d1};
  wire [10:0] dense_2_s71 = {3'd0, dense_1_quantizer_12_d1} - {1'd0, dense_1_quantizer_1, 2'd0};
  wire [9:0]  dense_2_s72 = {2'd0, dense_1_quantizer_12_d1} - {dense_2_s2_d1[8], dense_2_s2_d1};
  wire [11:0] dense_2_s73 = {4'd0, dense_1_quantizer_13_d1} - {1'd0, dense_2_s12, 2'd0};
  wire [9:0]  dense_2_s74 = {2'd0, dense_1_quantizer_14} + {1'd0, dense_1_quantizer_11, 1'd0};
  reg  [9:0]  dense_2_s74_d1;
  wire [9:0]  dense_2_s75 = {2'd0, dense_1_quantizer_14} - {1'd0, dense_1_quantizer_26, 1'd0};
  reg  [9:0]  dense_2_s75_d1;

  // Element 9: fixed<15,7>
  wire [9:0]  dense_2_9_t1 = {2'd0, dense_1_quantizer_14_d1} + {1'd0, dense_2_s1_d1};

  // Shared by several elements
  wire [9:0]  dense_2_s76 = {2'd0, dense_1_quantizer_14_d1} + {1'd0, dense_2_s22_d1};
  wire [10:0] dense_2_s77 = {3'd0, dense_1_quantizer_16} + {1'd0, dense_1_quantizer_19, 2'd0};
  reg  [10:0] dense_2_s77_d1;
  wire [8:0]  dense_2_s78 = {1'd0, dense_1_quantizer_17} - {1'd0, dense_1_quantizer_25};
  reg  [8:0]  dense_2_s78_d1;
  wire [11:0] dense_2_s79 = {4'd0, dense_1_quantizer_18_d1} + {dense_2_s60, 1'd0};
  wire [8:0]  dense_2_s80 = {1'd0, dense_1_quantizer_20} - {1'd0, dense_1_quantizer_27};
  reg  [8:0]  dense_2_s80_d1;
  wire [9:0]  dense_2_s81 = {2'd0, dense_1_quantizer_20_d1} + {1'd0, dense_2_s16};
  wire [11:0] dense_2_s82 = {4'd0, dense_1_quantizer_23_d1} - {1'd0, dense_2_s10_d1, 1'd0};
  wire [9:0]  dense_2_s83 = {2'd0, dense_1_quantizer_23_d1} - {1'd0, dense_2_s15_d1};
  wire [9:0]  dense_2_s84 = {2'd0, dense_1_quantizer_24} + {1'd0, dense_1_quantizer_29, 1'd0};
  reg  [9:0]  dense_2_s84_d1;
  wire [10:0] dense_2_s85 = {3'd0, dense_1_quantizer_25_d1} + {dense_2_s14_d1[8], dense_2_s14_d1, 1'd0};
  wire [10:0] dense_2_s86 = {3'd0, dense_1_quantizer_26_d1} + {dense_2_s39_d1, 1'd0};
  wire [9:0]  dense_2_s87 = {2'd0, dense_1_quantizer_28_d1} + {1'd0, dense_2_s27_d1};
  wire [9:0]  dense_2_s88 = {2'd0, dense_1_quantizer_29_d1} - {1'd0, dense_2_s17_d1};
  wire [10:0] dense_2_s89 = {2'd0, dense_2_s1_d1} - {1'd0, dense_2_s45, 1'd0};
  wire [9:0]  dense_2_s90 = {dense_2_s2_d1[8], dense_2_s2_d1} + {dense_2_s3[8], dense_2_s3};
  wire [12:0] dense_2_s91 = {{4{dense_2_s3[8]}}, dense_2_s3} + {2'd0, dense_2_s11_d1, 2'd0};
  wire [10:0] dense_2_s92 = {{2{dense_2_s4_d1[8]}}, dense_2_s4_d1} + {2'd0, dense_1_quantizer_8_d1, 1'd0};
  wire [9:0]  dense_2_s93 = {1'd0, dense_2_s5_d1} + {1'd0, dense_1_quantizer_15_d1, 1'd0};
  wire [11:0] dense_2_s94 = {{3{dense_2_s6_d1[8]}}, dense_2_s6_d1} + {2'd0, dense_1_quantizer_9_d1, 2'd0};

  // Element 5: fixed<16,8>
  wire [10:0] dense_2_5_t1 = {2'd0, dense_2_s8_d1} - {dense_2_s4_d1[8], dense_2_s4_d1, 1'd0};

  // Shared by several elements
  wire [10:0] dense_2_s95 = {2'd0, dense_2_s9_d1} + {{2{dense_2_s14_d1[8]}}, dense_2_s14_d1};
  wire [12:0] dense_2_s96 = {3'd0, dense_2_s10_d1} - {1'd0, dense_1_quantizer_17_d1, 4'd0};
  wire [9:0]  dense_2_s97 = {1'd0, dense_2_s11_d1} + {1'd0, dense_2_s16};
  wire [10:0] dense_2_s98 = {2'd0, dense_2_s20_d1} + {{2{dense_2_s21_d1[8]}}, dense_2_s21_d1};
  wire [10:0] dense_2_s99 = {2'd0, dense_2_s22_d1} - {1'd0, dense_2_s7_d1, 1'd0};
  wire [9:0]  dense_2_s100 = {1'd0, dense_2_s23_d1} + {1'd0, dense_1_quantizer_29_d1, 1'd0};
  wire [11:0] dense_2_s101 = {{2{dense_2_s24[9]}}, dense_2_s24} + {dense_2_s33[10], dense_2_s33};
  wire [10:0] dense_2_s102 = {2'd0, dense_2_s31_d1} - {dense_2_s40[9], dense_2_s40};
  wire [10:0] dense_2_s103 = {dense_2_s40[9], dense_2_s40} + {2'd0, dense_1_quantizer_17_d1, 1'd0};
  reg  [10:0] dense_2_s103_d1;

  // Element 0: fixed<16,8>
  wire [11:0] dense_2_0_t1 = {{2{dense_2_s48_d1[9]}}, dense_2_s48_d1} - {dense_2_s34[9], dense_2_s34, 1'd0};
  reg  [11:0] dense_2_0_t1_d1;

  // Shared by several elements
  wire [11:0] dense_2_s104 = {dense_2_s54[10], dense_2_s54} - {dense_2_s3[8], dense_2_s3, 2'd0};
  reg  [11:0] dense_2_s104_d1;
  wire [11:0] dense_2_s105 = {2'd0, dense_2_s97} + {dense_2_s84_d1, 2'd0};
  reg  [11:0] dense_2_s105_d1;

  // Element 0: fixed<16,8>
  wire [8:0]  dense_2_0_t2 = {1'd0, dense_1_quantizer_15} + {1'd0, dense_1_quantizer_28};
  reg  [8:0]  dense_2_0_t2_d1;
  wire [9:0]  dense_2_0_t3 = {2'd0, dense_1_quantizer_30_d1} - {1'd0, dense_1_quantizer_3_d1, 1'd0};
  wire [12:0] dense_2_0_t4 = {{4{dense_2_s3[8]}}, dense_2_s3} + {2'd0, dense_1_quantizer_18_d1, 3'd0};
  wire [9:0]  dense_2_0_t5 = {1'd0, dense_2_s7_d1} - {1'd0, dense_2_s23_d1};
  wire [10:0] dense_2_0_t6 = {2'd0, dense_2_s43_d1} + {dense_2_s19_d1[8], dense_2_s19_d1, 1'd0};
  wire [10:0] dense_2_0_t7 = {2'd0, dense_2_0_t2_d1} + {dense_2_0_t3[9], dense_2_0_t3};
  wire [10:0] dense_2_0_t8 = {2'd0, dense_2_s8_d1} + {{2{dense_2_s21_d1[8]}}, dense_2_s21_d1};
  wire [10:0] dense_2_0_t9 = {2'd0, dense_2_s43_d1} - {{2{dense_2_s59[8]}}, dense_2_s59};
  wire [13:0] dense_2_0_t10 = {{4{dense_2_s50[9]}}, dense_2_s50} - {2'd0, dense_2_s27_d1, 3'd0};
  reg  [13:0] dense_2_0_t10_d1;
  wire [12:0] dense_2_0_t11 = {dense_2_s82[11], dense_2_s82} + dense_2_0_t4;
  reg  [12:0] dense_2_0_t11_d1;
  wire [11:0] dense_2_0_t12 = {{2{dense_2_0_t5[9]}}, dense_2_0_t5} + {dense_2_0_t6[10], dense_2_0_t6};
  wire [12:0] dense_2_0_t13 = {{2{dense_2_0_t7[10]}}, dense_2_0_t7} + {2'd0, dense_2_s53, 1'd0};
  wire [11:0] dense_2_0_t14 = {dense_2_0_t8[10], dense_2_0_t8} + {dense_2_0_t9[10], dense_2_0_t9};
  reg  [11:0] dense_2_0_t14_d1;
  wire [14:0] dense_2_0_t15 = {{3{dense_2_0_t1[11]}}, dense_2_0_t1} - {2'd0, dense_2_s93, 3'd0};
  reg  [14:0] dense_2_0_t15_d1;
  wire [13:0] dense_2_0_t16 = dense_2_0_t10_d1 - {dense_2_0_t11_d1[12], dense_2_0_t11_d1};
  wire [13:0] dense_2_0_t17 = {{2{dense_2_0_t12[11]}}, dense_2_0_t12} - {dense_2_0_t13, 1'd0};
  reg  [13:0] dense_2_0_t17_d1;
  wire [12:0] dense_2_0_t18 = {dense_2_0_t1_d1[11], dense_2_0_t1_d1} + {dense_2_0_t14_d1[11], dense_2_0_t14_d1};
  wire [14:0] dense_2_0_t19 = dense_2_0_t15_d1 - {dense_2_0_t16[13], dense_2_0_t16};
  wire [14:0] dense_2_0_t20 = {dense_2_0_t17_d1[13], dense_2_0_t17_d1} + {dense_2_0_t18, 2'd0};
  wire [15:0] dense_2_0_t21 = {dense_2_0_t19[14], dense_2_0_t19} - {dense_2_0_t20[14], dense_2_0_t20};

  // Element 1: fixed<16,8>
  wire [8:0]  dense_2_1_t1 = {1'd0, dense_1_quantizer_8} + {1'd0, dense_1_quantizer_12};
  reg  [8:0]  dense_2_1_t1_d1;
  wire [8:0]  dense_2_1_t2 = {1'd0, dense_1_quantizer_14} - {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_1_t2_d1;
  wire [10:0] dense_2_1_t3 = {3'd0, dense_1_quantizer_22} + {1'd0, dense_1_quantizer_14, 2'd0};
  reg  [10:0] dense_2_1_t3_d1;
  wire [10:0] dense_2_1_t4 = {{2{dense_2_s4_d1[8]}}, dense_2_s4_d1} - {2'd0, dense_2_s30_d1};
  wire [10:0] dense_2_1_t5 = {{2{dense_2_s41_d1[8]}}, dense_2_s41_d1} - {2'd0, dense_2_1_t1_d1};
  wire [12:0] dense_2_1_t6 = {{4{dense_2_1_t2_d1[8]}}, dense_2_1_t2_d1} + {2'd0, dense_2_s11_d1, 2'd0};
  wire [10:0] dense_2_1_t7 = dense_2_1_t6[10:0];
  wire [10:0] dense_2_1_t8 = {{2{dense_2_s18[8]}}, dense_2_s18} + {2'd0, dense_2_s42_d1};
  wire [11:0] dense_2_1_t9 = {1'd0, dense_2_1_t3_d1} + {2'd0, dense_2_s1_d1, 1'd0};
  wire [10:0] dense_2_1_t10 = {{2{dense_2_s6_d1[8]}}, dense_2_s6_d1} - {2'd0, dense_2_s23_d1};
  wire [11:0] dense_2_1_t11 = {{2{dense_2_s24[9]}}, dense_2_s24} - {2'd0, dense_2_s17_d1, 1'd0};
  wire [13:0] dense_2_1_t12 = {{2{dense_2_s73[11]}}, dense_2_s73} - {dense_2_s19_d1[8], dense_2_s19_d1, 4'd0};
  wire [13:0] dense_2_1_t13 = {dense_2_s96[12], dense_2_s96} + {{3{dense_2_1_t4[10]}}, dense_2_1_t4};
  wire [12:0] dense_2_1_t14 = {{2{dense_2_1_t5[10]}}, dense_2_1_t5} + {2'd0, dense_2_1_t7};
  wire [10:0] dense_2_1_t15 = {dense_2_s50[9], dense_2_s50} - dense_2_s52;
  reg  [10:0] dense_2_1_t15_d1;
  wire [12:0] dense_2_1_t16 = {3'd0, dense_2_s56} + {dense_2_s92[10], dense_2_s92, 1'd0};
  reg  [12:0] dense_2_1_t16_d1;
  wire [12:0] dense_2_1_t17 = {{2{dense_2_1_t8[10]}}, dense_2_1_t8} + {1'd0, dense_2_1_t9};
  reg  [12:0] dense_2_1_t17_d1;
  wire [10:0] dense_2_1_t18 = {1'd0, dense_2_s81} + dense_2_1_t10;
  reg  [10:0] dense_2_1_t18_d1;
  wire [15:0] dense_2_1_t19 = {{2{dense_2_1_t12[13]}}, dense_2_1_t12} + {dense_2_1_t11[11], dense_2_1_t11, 3'd0};
  wire [13:0] dense_2_1_t20 = dense_2_1_t13 - {dense_2_1_t14[12], dense_2_1_t14};
  wire [12:0] dense_2_1_t21 = {{2{dense_2_1_t15_d1[10]}}, dense_2_1_t15_d1} - dense_2_1_t16_d1;
  wire [13:0] dense_2_1_t22 = {dense_2_1_t17_d1[12], dense_2_1_t17_d1} + {{2{dense_2_1_t18_d1[10]}}, dense_2_1_t18_d1, 1'd0};
  wire [15:0] dense_2_1_t23 = dense_2_1_t19 + {{2{dense_2_1_t20[13]}}, dense_2_1_t20};
  reg  [15:0] dense_2_1_t23_d1;
  wire [14:0] dense_2_1_t24 = {{2{dense_2_1_t21[12]}}, dense_2_1_t21} - {dense_2_1_t22, 1'd0};
  wire [16:0] dense_2_1_t25 = {dense_2_1_t23_d1[15], dense_2_1_t23_d1} - {dense_2_1_t24[14], dense_2_1_t24, 1'd0};
  wire [15:0] dense_2_1_t26 = dense_2_1_t25[15:0];

  // Element 2: fixed<16,8>
  wire [8:0]  dense_2_2_t1 = {1'd0, dense_1_quantizer_4} + {1'd0, dense_1_quantizer_12};
  reg  [8:0]  dense_2_2_t1_d1;
  wire [12:0] dense_2_2_t2 = {{4{dense_2_s36_d1[8]}}, dense_2_s36_d1} + {2'd0, dense_1_quantizer_0_d1, 3'd0};
  wire [10:0] dense_2_2_t3 = {dense_2_s48_d1[9], dense_2_s48_d1} - {2'd0, dense_2_s66_d1};
  wire [10:0] dense_2_2_t4 = {{2{dense_2_s18[8]}}, dense_2_s18} + {2'd0, dense_2_2_t1_d1};
  wire [10:0] dense_2_2_t5 = {2'd0, dense_2_s35} + {dense_2_s37_d1[9], dense_2_s37_d1};
  wire [9:0]  dense_2_2_t6 = {dense_2_s41_d1[8], dense_2_s41_d1} + {dense_2_s78_d1[8], dense_2_s78_d1};
  wire [11:0] dense_2_2_t7 = {{2{dense_2_s68_d1[9]}}, dense_2_s68_d1} + {2'd0, dense_2_s35, 1'd0};
  wire [11:0] dense_2_2_t8 = {2'd0, dense_2_s56} + {{2{dense_2_s83[9]}}, dense_2_s83};
  wire [12:0] dense_2_2_t9 = {dense_2_s94[11], dense_2_s94} + dense_2_2_t2;
  wire [12:0] dense_2_2_t10 = {{2{dense_2_2_t3[10]}}, dense_2_2_t3} - {dense_2_2_t4[10], dense_2_2_t4, 1'd0};
  wire [11:0] dense_2_2_t11 = {dense_2_s89[10], dense_2_s89} + {dense_2_2_t5[10], dense_2_2_t5};
  wire [12:0] dense_2_2_t12 = {{3{dense_2_2_t6[9]}}, dense_2_2_t6} + {dense_2_2_t7, 1'd0};
  reg  [12:0] dense_2_2_t12_d1;
  wire [11:0] dense_2_2_t13 = {dense_2_s61[10], dense_2_s61} - dense_2_2_t8;
  reg  [11:0] dense_2_2_t13_d1;
  wire [13:0] dense_2_2_t14 = {dense_2_2_t9[12], dense_2_2_t9} + {dense_2_2_t10[12], dense_2_2_t10};
  wire [13:0] dense_2_2_t15 = {{2{dense_2_s79[11]}}, dense_2_s79} - {dense_2_2_t11[11], dense_2_2_t11, 1'd0};
  wire [14:0] dense_2_2_t16 = {{3{dense_2_2_t13_d1[11]}}, dense_2_2_t13_d1} + {dense_2_2_t12_d1, 2'd0};
  wire [14:0] dense_2_2_t17 = {dense_2_2_t14[13], dense_2_2_t14} - {dense_2_2_t15, 1'd0};
  reg  [14:0] dense_2_2_t17_d1;
  wire [15:0] dense_2_2_t18 = {dense_2_2_t16[14], dense_2_2_t16} - {dense_2_2_t17_d1[14], dense_2_2_t17_d1};

  // Element 3: fixed<17,9>
  wire [9:0]  dense_2_3_t1 = {2'd0, dense_1_quantizer_15} - {1'd0, dense_1_quantizer_14, 1'd0};
  reg  [9:0]  dense_2_3_t1_d1;
  wire [8:0]  dense_2_3_t2 = {1'd0, dense_1_quantizer_23} + {1'd0, dense_1_quantizer_27};
  reg  [8:0]  dense_2_3_t2_d1;
  wire [12:0] dense_2_3_t3 = {4'd0, dense_2_s5_d1} + {1'd0, dense_1_quantizer_19_d1, 4'd0};
  wire [10:0] dense_2_3_t4 = {2'd0, dense_2_s17_d1} - {1'd0, dense_2_s49_d1};
  wire [11:0] dense_2_3_t5 = {1'd0, dense_2_s51_d1} + {1'd0, dense_2_s62_d1};
  wire [11:0] dense_2_3_t6 = {{2{dense_2_3_t1_d1[9]}}, dense_2_3_t1_d1} - {dense_2_s44_d1[9], dense_2_s44_d1, 1'd0};
  wire [9:0]  dense_2_3_t7 = {1'd0, dense_2_s11_d1} + {1'd0, dense_2_s20_d1};
  wire [10:0] dense_2_3_t8 = {dense_2_s24[9], dense_2_s24} + {1'd0, dense_2_s49_d1};
  wire [10:0] dense_2_3_t9 = {{2{dense_2_s4_d1[8]}}, dense_2_s4_d1} + {dense_2_s37_d1[9], dense_2_s37_d1};
  wire [10:0] dense_2_3_t10 = {1'd0, dense_2_s74_d1} - {2'd0, dense_2_3_t2_d1};
  wire [13:0] dense_2_3_t11 = {4'd0, dense_2_s53} - {dense_2_s58_d1[8], dense_2_s58_d1, 4'd0};
  wire [13:0] dense_2_3_t12 = {{4{dense_2_s70[9]}}, dense_2_s70} - {dense_2_s96[12], dense_2_s96};
  wire [13:0] dense_2_3_t13 = {1'd0, dense_2_3_t3} + {{3{dense_2_3_t4[10]}}, dense_2_3_t4};
  wire [12:0] dense_2_3_t14 = {1'd0, dense_2_3_t5} - {dense_2_3_t6[11], dense_2_3_t6};
  wire [11:0] dense_2_3_t15 = {dense_2_s95[10], dense_2_s95} - {dense_2_s28[9], dense_2_s28, 1'd0};
  wire [11:0] dense_2_3_t16 = {2'd0, dense_2_3_t7} + {dense_2_3_t8[10], dense_2_3_t8};
  wire [11:0] dense_2_3_t17 = {dense_2_3_t9[10], dense_2_3_t9} + {dense_2_3_t10[10], dense_2_3_t10};
  wire [14:0] dense_2_3_t18 = {dense_2_3_t11[13], dense_2_3_t11} + {dense_2_3_t12[13], dense_2_3_t12};
  wire [13:0] dense_2_3_t19 = dense_2_3_t13 - {dense_2_3_t14[12], dense_2_3_t14};
  wire [13:0] dense_2_3_t20 = {{2{dense_2_3_t15[11]}}, dense_2_3_t15} + {dense_2_3_t16[11], dense_2_3_t16, 1'd0};
  reg  [13:0] dense_2_3_t20_d1;
  wire [12:0] dense_2_3_t21 = {dense_2_3_t17[11], dense_2_3_t17} - {dense_2_s61[10], dense_2_s61, 1'd0};
  reg  [12:0] dense_2_3_t21_d1;
  wire [14:0] dense_2_3_t22 = dense_2_3_t18 - {dense_2_3_t19[13], dense_2_3_t19};
  reg  [14:0] dense_2_3_t22_d1;
  wire [15:0] dense_2_3_t23 = {{2{dense_2_3_t20_d1[13]}}, dense_2_3_t20_d1} - {dense_2_3_t21_d1[12], dense_2_3_t21_d1, 2'd0};
  wire [14:0] dense_2_3_t24 = dense_2_3_t23[14:0];
  wire [16:0] dense_2_3_t25 = {{2{dense_2_3_t22_d1[14]}}, dense_2_3_t22_d1} - {dense_2_3_t24[14], dense_2_3_t24, 1'd0};

  // Element 4: fixed<16,8>
  wire [9:0]  dense_2_4_t1 = {2'd0, dense_1_quantizer_29} - {1'd0, dense_1_quantizer_6, 1'd0};
  reg  [9:0]  dense_2_4_t1_d1;
  wire [9:0]  dense_2_4_t2 = {2'd0, dense_1_quantizer_20} + {1'd0, dense_1_quantizer_27, 1'd0};
  reg  [9:0]  dense_2_4_t2_d1;
  wire [9:0]  dense_2_4_t3 = {2'd0, dense_1_quantizer_9} - {1'd0, dense_1_quantizer_31, 1'd0};
  reg  [9:0]  dense_2_4_t3_d1;
  wire [9:0]  dense_2_4_t4 = {dense_2_s18[8], dense_2_s18} - {dense_2_s29_d1[8], dense_2_s29_d1};
  wire [11:0] dense_2_4_t5 = {dense_2_s71[10], dense_2_s71} + {{2{dense_2_4_t1_d1[9]}}, dense_2_4_t1_d1};
  wire [11:0] dense_2_4_t6 = {2'd0, dense_2_4_t2_d1} - {dense_2_s19_d1[8], dense_2_s19_d1, 2'd0};
  wire [13:0] dense_2_4_t7 = {{4{dense_2_s34[9]}}, dense_2_s34} + {dense_2_4_t3_d1[9], dense_2_4_t3_d1, 3'd0};
  wire [12:0] dense_2_4_t8 = {{2{dense_2_s85[10]}}, dense_2_s85} - dense_2_s91;
  reg  [12:0] dense_2_4_t8_d1;
  wire [11:0] dense_2_4_t9 = {{2{dense_2_4_t4[9]}}, dense_2_4_t4} + dense_2_4_t5;
  reg  [11:0] dense_2_4_t9_d1;
  wire [12:0] dense_2_4_t10 = {{3{dense_2_s67[9]}}, dense_2_s67} - {dense_2_4_t6[11], dense_2_4_t6};
  wire [10:0] dense_2_4_t11 = {dense_2_s50[9], dense_2_s50} + {dense_2_s88[9], dense_2_s88};
  wire [14:0] dense_2_4_t12 = {dense_2_4_t7[13], dense_2_4_t7} - {2'd0, dense_2_s100, 3'd0};
  wire [12:0] dense_2_4_t13 = dense_2_4_t8_d1 - {dense_2_4_t9_d1[11], dense_2_4_t9_d1};
  wire [12:0] dense_2_4_t14 = dense_2_4_t10 + {dense_2_s102[10], dense_2_s102, 1'd0};
  reg  [12:0] dense_2_4_t14_d1;
  wire [14:0] dense_2_4_t15 = dense_2_4_t12 + {{2{dense_2_4_t11[10]}}, dense_2_4_t11, 2'd0};
  reg  [14:0] dense_2_4_t15_d1;
  wire [14:0] dense_2_4_t16 = {{2{dense_2_4_t13[12]}}, dense_2_4_t13} + {dense_2_4_t14_d1[12], dense_2_4_t14_d1, 1'd0};
  wire [15:0] dense_2_4_t17 = {dense_2_4_t15_d1[14], dense_2_4_t15_d1} - {dense_2_4_t16[14], dense_2_4_t16};

  // Element 5: fixed<16,8>
  wire [8:0]  dense_2_5_t2 = {1'd0, dense_1_quantizer_10} - {1'd0, dense_1_quantizer_19};
  reg  [8:0]  dense_2_5_t2_d1;
  wire [9:0]  dense_2_5_t3 = {2'd0, dense_1_quantizer_21_d1} + {1'd0, dense_1_quantizer_30_d1, 1'd0};
  wire [12:0] dense_2_5_t4 = {{4{dense_2_s19_d1[8]}}, dense_2_s19_d1} - {2'd0, dense_1_quantizer_20_d1, 3'd0};
  wire [10:0] dense_2_5_t5 = {2'd0, dense_2_s20_d1} + dense_2_s38_d1;
  wire [10:0] dense_2_5_t6 = {{2{dense_2_s59[8]}}, dense_2_s59} + {1'd0, dense_2_s63_d1};
  wire [10:0] dense_2_5_t7 = {dense_2_s75_d1[9], dense_2_s75_d1} - {{2{dense_2_5_t2_d1[8]}}, dense_2_5_t2_d1};
  wire [11:0] dense_2_5_t8 = {2'd0, dense_2_5_t3} - {1'd0, dense_2_s5_d1, 2'd0};
  wire [9:0]  dense_2_5_t9 = {1'd0, dense_2_s16} - {1'd0, dense_2_s30_d1};
  wire [11:0] dense_2_5_t10 = {{2{dense_2_s37_d1[9]}}, dense_2_s37_d1} - {2'd0, dense_2_s15_d1, 1'd0};
  wire [14:0] dense_2_5_t11 = {{5{dense_2_s67[9]}}, dense_2_s67} - {2'd0, dense_2_s1_d1, 4'd0};
  wire [12:0] dense_2_5_t12 = {{2{dense_2_5_t1[10]}}, dense_2_5_t1} + dense_2_5_t4;
  reg  [12:0] dense_2_5_t12_d1;
  wire [11:0] dense_2_5_t13 = {1'd0, dense_2_5_t5} - {dense_2_5_t6[10], dense_2_5_t6};
  reg  [11:0] dense_2_5_t13_d1;
  wire [12:0] dense_2_5_t14 = {{2{dense_2_5_t7[10]}}, dense_2_5_t7} + {dense_2_5_t8[11], dense_2_5_t8};
  wire [10:0] dense_2_5_t15 = {dense_2_s26[9], dense_2_s26} + {dense_2_s70[9], dense_2_s70};
  wire [11:0] dense_2_5_t16 = {dense_2_5_t1[10], dense_2_5_t1} - {{2{dense_2_5_t9[9]}}, dense_2_5_t9};
  reg  [11:0] dense_2_5_t16_d1;
  wire [14:0] dense_2_5_t17 = dense_2_5_t11 - {dense_2_5_t10[11], dense_2_5_t10, 2'd0};
  reg  [14:0] dense_2_5_t17_d1;
  wire [13:0] dense_2_5_t18 = {dense_2_5_t12_d1[12], dense_2_5_t12_d1} - {{2{dense_2_5_t13_d1[11]}}, dense_2_5_t13_d1};
  wire [13:0] dense_2_5_t19 = {dense_2_5_t14[12], dense_2_5_t14} - {dense_2_5_t15[10], dense_2_5_t15, 2'd0};
  reg  [13:0] dense_2_5_t19_d1;
  wire [14:0] dense_2_5_t20 = dense_2_5_t17_d1 + {dense_2_5_t16_d1[11], dense_2_5_t16_d1, 2'd0};
  wire [14:0] dense_2_5_t21 = {dense_2_5_t18[13], dense_2_5_t18} - {dense_2_5_t19_d1[13], dense_2_5_t19_d1};
  wire [15:0] dense_2_5_t22 = {dense_2_5_t20[14], dense_2_5_t20} - {dense_2_5_t21[14], dense_2_5_t21};

  // Element 6: fixed<16,8>
  wire [8:0]  dense_2_6_t1 = {1'd0, dense_1_quantizer_21} - {1'd0, dense_1_quantizer_27};
  reg  [8:0]  dense_2_6_t1_d1;
  wire [8:0]  dense_2_6_t2 = {1'd0, dense_1_quantizer_6_d1} + {1'd0, dense_1_quantizer_13_d1};
  wire [11:0] dense_2_6_t3 = {3'd0, dense_2_s5_d1} + {1'd0, dense_1_quantizer_7_d1, 3'd0};
  wire [9:0]  dense_2_6_t4 = {1'd0, dense_2_s7_d1} - {1'd0, dense_2_s12};
  wire [10:0] dense_2_6_t5 = {{2{dense_2_s14_d1[8]}}, dense_2_s14_d1} - {2'd0, dense_2_s17_d1};
  wire [10:0] dense_2_6_t6 = {2'd0, dense_2_s45} + {{2{dense_2_6_t1_d1[8]}}, dense_2_6_t1_d1};
  wire [11:0] dense_2_6_t7 = {{3{dense_2_s6_d1[8]}}, dense_2_s6_d1} + {1'd0, dense_2_s62_d1};
  wire [9:0]  dense_2_6_t8 = {1'd0, dense_2_s16} + {1'd0, dense_2_6_t2};
  wire [10:0] dense_2_6_t9 = {{2{dense_2_s13_d1[8]}}, dense_2_s13_d1} - {2'd0, dense_2_s23_d1};
  wire [11:0] dense_2_6_t10 = {{3{dense_2_s29_d1[8]}}, dense_2_s29_d1} + {2'd0, dense_2_s35, 1'd0};
  reg  [11:0] dense_2_6_t10_d1;
  wire [12:0] dense_2_6_t11 = {{3{dense_2_s90[9]}}, dense_2_s90} - {1'd0, dense_2_6_t3};
  reg  [12:0] dense_2_6_t11_d1;
  wire [11:0] dense_2_6_t12 = {{2{dense_2_6_t4[9]}}, dense_2_6_t4} - {dense_2_6_t5[10], dense_2_6_t5};
  wire [12:0] dense_2_6_t13 = {{2{dense_2_6_t6[10]}}, dense_2_6_t6} + {dense_2_s33[10], dense_2_s33, 1'd0};
  wire [12:0] dense_2_6_t14 = {dense_2_6_t7[11], dense_2_6_t7} + {dense_2_s54[10], dense_2_s54, 1'd0};
  wire [11:0] dense_2_6_t15 = {2'd0, dense_2_6_t8} + {dense_2_6_t9, 1'd0};
  reg  [11:0] dense_2_6_t15_d1;
  wire [14:0] dense_2_6_t16 = {{2{dense_2_6_t11_d1[12]}}, dense_2_6_t11_d1} + {dense_2_6_t10_d1, 3'd0};
  wire [12:0] dense_2_6_t17 = {dense_2_6_t12[11], dense_2_6_t12} - dense_2_6_t13;
  reg  [12:0] dense_2_6_t17_d1;
  wire [12:0] dense_2_6_t18 = {dense_2_s57[11], dense_2_s57} - dense_2_6_t14;
  reg  [12:0] dense_2_6_t18_d1;
  wire [12:0] dense_2_6_t19 = {{2{dense_2_s103_d1[10]}}, dense_2_s103_d1} - {dense_2_6_t15_d1[11], dense_2_6_t15_d1};
  wire [14:0] dense_2_6_t20 = dense_2_6_t16 + {{2{dense_2_6_t17_d1[12]}}, dense_2_6_t17_d1};
  wire [14:0] dense_2_6_t21 = {{2{dense_2_6_t18_d1[12]}}, dense_2_6_t18_d1} - {dense_2_6_t19[12], dense_2_6_t19, 1'd0};
  wire [13:0] dense_2_6_t22 = dense_2_6_t21[13:0];
  wire [15:0] dense_2_6_t23 = {dense_2_6_t20[14], dense_2_6_t20} - {dense_2_6_t22[13], dense_2_6_t22, 1'd0};

  // Element 7: fixed<16,8>
  wire [8:0]  dense_2_7_t1 = {1'd0, dense_1_quantizer_6} + {1'd0, dense_1_quantizer_26};
  reg  [8:0]  dense_2_7_t1_d1;
  wire [9:0]  dense_2_7_t2 = {2'd0, dense_1_quantizer_30_d1} + {1'd0, dense_1_quantizer_31_d1, 1'd0};
  wire [9:0]  dense_2_7_t3 = {1'd0, dense_2_s30_d1} - {1'd0, dense_2_s35};
  wire [11:0] dense_2_7_t4 = {{2{dense_2_s39_d1[9]}}, dense_2_s39_d1} - {1'd0, dense_2_s51_d1};
  wire [10:0] dense_2_7_t5 = {1'd0, dense_2_s74_d1} + {2'd0, dense_2_7_t1_d1};
  wire [10:0] dense_2_7_t6 = {dense_2_s24[9], dense_2_s24} + {dense_2_s13_d1[8], dense_2_s13_d1, 1'd0};
  wire [10:0] dense_2_7_t7 = {{2{dense_2_s14_d1[8]}}, dense_2_s14_d1} - {1'd0, dense_2_7_t2};
  wire [9:0]  dense_2_7_t8 = {1'd0, dense_2_s9_d1} + {1'd0, dense_2_s15_d1};
  wire [12:0] dense_2_7_t9 = {{2{dense_2_s52[10]}}, dense_2_s52} - dense_2_s55;
  reg  [12:0] dense_2_7_t9_d1;
  wire [10:0] dense_2_7_t10 = {dense_2_s64[9], dense_2_s64} - {dense_2_7_t3[9], dense_2_7_t3};
  reg  [10:0] dense_2_7_t10_d1;
  wire [11:0] dense_2_7_t11 = dense_2_7_t4 + {1'd0, dense_2_7_t5};
  wire [11:0] dense_2_7_t12 = {dense_2_s98[10], dense_2_s98} + {dense_2_7_t6[10], dense_2_7_t6};
  wire [11:0] dense_2_7_t13 = {{2{dense_2_s88[9]}}, dense_2_s88} + {dense_2_7_t7[10], dense_2_7_t7};
  wire [11:0] dense_2_7_t14 = {{2{dense_2_s72[9]}}, dense_2_s72} - {2'd0, dense_2_7_t8};
  reg  [11:0] dense_2_7_t14_d1;
  wire [13:0] dense_2_7_t15 = {dense_2_7_t9_d1[12], dense_2_7_t9_d1} - {{3{dense_2_7_t10_d1[10]}}, dense_2_7_t10_d1};
  wire [13:0] dense_2_7_t16 = {{2{dense_2_7_t11[11]}}, dense_2_7_t11} + {dense_2_s57[11], dense_2_s57, 1'd0};
  wire [13:0] dense_2_7_t17 = {{2{dense_2_7_t12[11]}}, dense_2_7_t12} + {dense_2_7_t13[11], dense_2_7_t13, 1'd0};
  wire [14:0] dense_2_7_t18 = {dense_2_7_t15[13], dense_2_7_t15} - {dense_2_7_t14_d1, 3'd0};
  wire [14:0] dense_2_7_t19 = {dense_2_7_t16[13], dense_2_7_t16} + {dense_2_7_t17, 1'd0};
  reg  [14:0] dense_2_7_t19_d1;
  wire [15:0] dense_2_7_t20 = {dense_2_7_t18[14], dense_2_7_t18} - {dense_2_7_t19_d1[14], dense_2_7_t19_d1};

  // Element 8: fixed<16,8>
  wire [10:0] dense_2_8_t1 = {3'd0, dense_1_quantizer_17} - {1'd0, dense_1_quantizer_23, 2'd0};
  reg  [10:0] dense_2_8_t1_d1;
  wire [8:0]  dense_2_8_t2 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_21};
  reg  [8:0]  dense_2_8_t2_d1;
  wire [10:0] dense_2_8_t3 = {2'd0, dense_2_s31_d1} + {{2{dense_2_s36_d1[8]}}, dense_2_s36_d1};
  wire [11:0] dense_2_8_t4 = {{2{dense_2_s37_d1[9]}}, dense_2_s37_d1} - {1'd0, dense_2_s38_d1};
  wire [11:0] dense_2_8_t5 = {2'd0, dense_2_s49_d1} - {dense_2_8_t1_d1[10], dense_2_8_t1_d1};
  wire [11:0] dense_2_8_t6 = {2'd0, dense_2_s63_d1} - {{2{dense_2_s2_d1[8]}}, dense_2_s2_d1, 1'd0};
  wire [10:0] dense_2_8_t7 = {2'd0, dense_2_s8_d1} - {{2{dense_2_s14_d1[8]}}, dense_2_s14_d1};
  wire [14:0] dense_2_8_t8 = {{4{dense_2_s52[10]}}, dense_2_s52} + {2'd0, dense_2_8_t2_d1, 4'd0};
  reg  [14:0] dense_2_8_t8_d1;
  wire [11:0] dense_2_8_t9 = {dense_2_8_t3[10], dense_2_8_t3} + dense_2_8_t4;
  wire [12:0] dense_2_8_t10 = {dense_2_8_t5[11], dense_2_8_t5} - {dense_2_8_t6, 1'd0};
  wire [11:0] dense_2_8_t11 = {dense_2_8_t7[10], dense_2_8_t7} - {1'd0, dense_2_s76, 1'd0};
  wire [12:0] dense_2_8_t12 = {dense_2_s57[11], dense_2_s57} - {dense_2_s101[11], dense_2_s101};
  reg  [12:0] dense_2_8_t12_d1;
  wire [14:0] dense_2_8_t13 = {{3{dense_2_s104_d1[11]}}, dense_2_s104_d1} - dense_2_8_t8_d1;
  wire [13:0] dense_2_8_t14 = {{2{dense_2_8_t9[11]}}, dense_2_8_t9} + {dense_2_8_t10[12], dense_2_8_t10};
  wire [13:0] dense_2_8_t15 = {{3{dense_2_s103[10]}}, dense_2_s103} - {dense_2_8_t11[11], dense_2_8_t11, 1'd0};
  wire [14:0] dense_2_8_t16 = {{2{dense_2_8_t12_d1[12]}}, dense_2_8_t12_d1} - dense_2_8_t13;
  wire [14:0] dense_2_8_t17 = {dense_2_8_t14[13], dense_2_8_t14} - {dense_2_8_t15, 1'd0};
  reg  [14:0] dense_2_8_t17_d1;
  wire [15:0] dense_2_8_t18 = {dense_2_8_t16[14], dense_2_8_t16} - {dense_2_8_t17_d1[14], dense_2_8_t17_d1};

  // Element 9: fixed<15,7>
  wire [9:0]  dense_2_9_t2 = {2'd0, dense_1_quantizer_31} - {1'd0, dense_1_quantizer_20, 1'd0};
  reg  [9:0]  dense_2_9_t2_d1;
  wire [9:0]  dense_2_9_t3 = {1'd0, dense_2_s20_d1} - {1'd0, dense_2_s22_d1};
  wire [10:0] dense_2_9_t4 = {dense_2_s39_d1[9], dense_2_s39_d1} - {{2{dense_2_s47_d1[8]}}, dense_2_s47_d1};
  wire [11:0] dense_2_9_t5 = {{2{dense_2_9_t2_d1[9]}}, dense_2_9_t2_d1} + {2'd0, dense_2_s25_d1, 1'd0};
  wire [12:0] dense_2_9_t6 = {{4{dense_2_s69_d1[8]}}, dense_2_s69_d1} - {2'd0, dense_2_s42_d1, 2'd0};
  wire [11:0] dense_2_9_t7 = dense_2_9_t6[11:0];
  wire [11:0] dense_2_9_t8 = {{2{dense_2_s64[9]}}, dense_2_s64} - {2'd0, dense_2_9_t1};
  wire [12:0] dense_2_9_t9 = dense_2_s91 + {{3{dense_2_9_t3[9]}}, dense_2_9_t3};
  reg  [12:0] dense_2_9_t9_d1;
  wire [11:0] dense_2_9_t10 = {dense_2_9_t4[10], dense_2_9_t4} + dense_2_9_t5;
  reg  [11:0] dense_2_9_t10_d1;
  wire [12:0] dense_2_9_t11 = {dense_2_9_t7[11], dense_2_9_t7} + {2'd0, dense_2_9_t1, 1'd0};
  wire [11:0] dense_2_9_t12 = dense_2_9_t11[11:0];
  reg  [11:0] dense_2_9_t12_d1;
  wire [11:0] dense_2_9_t13 = {{2{dense_2_s90[9]}}, dense_2_s90} - {2'd0, dense_2_s100};
  reg  [11:0] dense_2_9_t13_d1;
  wire [12:0] dense_2_9_t14 = {dense_2_s101[11], dense_2_s101} + {dense_2_9_t8[11], dense_2_9_t8};
  reg  [12:0] dense_2_9_t14_d1;
  wire [13:0] dense_2_9_t15 = {dense_2_9_t9_d1[12], dense_2_9_t9_d1} + {{2{dense_2_9_t10_d1[11]}}, dense_2_9_t10_d1};
  wire [13:0] dense_2_9_t16 = {{2{dense_2_9_t12_d1[11]}}, dense_2_9_t12_d1} - {dense_2_9_t13_d1[11], dense_2_9_t13_d1, 1'd0};
  wire [13:0] dense_2_9_t17 = {dense_2_9_t14_d1[12], dense_2_9_t14_d1} - dense_2_9_t15;
  wire [14:0] dense_2_9_t18 = {dense_2_9_t17[13], dense_2_9_t17} + {dense_2_9_t16, 1'd0};

  // Element 10: fixed<14,6>
  wire [8:0]  dense_2_10_t1 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [11:0] dense_2_10_t2 = {{3{dense_2_s29_d1[8]}}, dense_2_s29_d1} - {2'd0, dense_1_quantizer_30_d1, 2'd0};
  wire [11:0] dense_2_10_t3 = {1'd0, dense_2_s77_d1} - {{3{dense_2_s80_d1[8]}}, dense_2_s80_d1};
  wire [10:0] dense_2_10_t4 = {2'd0, dense_2_10_t1} + {1'd0, dense_2_s31_d1, 1'd0};
  wire [11:0] dense_2_10_t5 = {2'd0, dense_2_s56} + {dense_2_s78_d1[8], dense_2_s78_d1, 2'd0};
  wire [11:0] dense_2_10_t6 = {dense_2_s98[10], dense_2_s98} - dense_2_10_t2;
  wire [11:0] dense_2_10_t7 = dense_2_10_t3 - {1'd0, dense_2_10_t4};
  wire [10:0] dense_2_10_t8 = {1'd0, dense_2_s76} - {1'd0, dense_2_s87};
  wire [12:0] dense_2_10_t9 = {dense_2_10_t5[11], dense_2_10_t5} - {dense_2_10_t6[11], dense_2_10_t6};
  wire [12:0] dense_2_10_t10 = {dense_2_10_t7[11], dense_2_10_t7} + {dense_2_10_t8[10], dense_2_10_t8, 1'd0};
  wire [13:0] dense_2_10_t11 = {dense_2_10_t9[12], dense_2_10_t9} - {dense_2_10_t10[12], dense_2_10_t10};
  reg  [13:0] dense_2_10_t11_d1;

  // Element 11: fixed<16,8>
  wire [8:0]  dense_2_11_t1 = {1'd0, dense_1_quantizer_16} + {1'd0, dense_1_quantizer_26};
  reg  [8:0]  dense_2_11_t1_d1;
  wire [8:0]  dense_2_11_t2 = {1'd0, dense_1_quantizer_4} + {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_11_t2_d1;
  wire [9:0]  dense_2_11_t3 = {1'd0, dense_2_s12} - {1'd0, dense_2_s15_d1};
  wire [11:0] dense_2_11_t4 = {1'd0, dense_2_s38_d1} + {{2{dense_2_s44_d1[9]}}, dense_2_s44_d1};
  wire [9:0]  dense_2_11_t5 = {1'd0, dense_2_s66_d1} + {1'd0, dense_2_11_t1_d1};
  wire [11:0] dense_2_11_t6 = {1'd0, dense_2_s51_d1} - {{2{dense_2_s75_d1[9]}}, dense_2_s75_d1};
  wire [9:0]  dense_2_11_t7 = {1'd0, dense_2_s15_d1} + {1'd0, dense_2_s42_d1};
  wire [10:0] dense_2_11_t8 = {2'd0, dense_2_s46} + {1'd0, dense_2_11_t2_d1, 1'd0};
  wire [11:0] dense_2_11_t9 = dense_2_s82 - {{2{dense_2_11_t3[9]}}, dense_2_11_t3};
  wire [11:0] dense_2_11_t10 = dense_2_11_t4 - {2'd0, dense_2_11_t5};
  wire [12:0] dense_2_11_t11 = dense_2_s55 + {{2{dense_2_s92[10]}}, dense_2_s92};
  reg  [12:0] dense_2_11_t11_d1;
  wire [12:0] dense_2_11_t12 = {dense_2_11_t6[11], dense_2_11_t6} - {{2{dense_2_s72[9]}}, dense_2_s72, 1'd0};
  wire [11:0] dense_2_11_t13 = {2'd0, dense_2_11_t7} + {1'd0, dense_2_11_t8};
  wire [12:0] dense_2_11_t14 = {dense_2_11_t9[11], dense_2_11_t9} + {dense_2_11_t10[11], dense_2_11_t10};
  reg  [12:0] dense_2_11_t14_d1;
  wire [13:0] dense_2_11_t15 = {2'd0, dense_2_s105_d1} + {dense_2_11_t11_d1[12], dense_2_11_t11_d1};
  wire [13:0] dense_2_11_t16 = {dense_2_11_t12[12], dense_2_11_t12} - {1'd0, dense_2_11_t13, 1'd0};
  reg  [13:0] dense_2_11_t16_d1;
  wire [15:0] dense_2_11_t17 = {{3{dense_2_11_t14_d1[12]}}, dense_2_11_t14_d1} + {dense_2_11_t15[13], dense_2_11_t15, 1'd0};
  wire [15:0] dense_2_11_t18 = dense_2_11_t17 + {dense_2_11_t16_d1[13], dense_2_11_t16_d1, 1'd0};

  // Element 12: fixed<15,7>
  wire [9:0]  dense_2_12_t1 = {2'd0, dense_1_quantizer_5} + {1'd0, dense_1_quantizer_2, 1'd0};
  reg  [9:0]  dense_2_12_t1_d1;
  wire [8:0]  dense_2_12_t2 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_13_d1};
  wire [10:0] dense_2_12_t3 = {2'd0, dense_2_s27_d1} - {{2{dense_2_s80_d1[8]}}, dense_2_s80_d1};
  wire [10:0] dense_2_12_t4 = {1'd0, dense_2_12_t1_d1} - {1'd0, dense_2_s12, 1'd0};
  wire [13:0] dense_2_12_t5 = {{4{dense_2_s26[9]}}, dense_2_s26} + {2'd0, dense_2_12_t2, 3'd0};
  wire [11:0] dense_2_12_t6 = {2'd0, dense_2_s53} - {dense_2_s95[10], dense_2_s95};
  wire [11:0] dense_2_12_t7 = {dense_2_12_t3[10], dense_2_12_t3} + {dense_2_12_t4[10], dense_2_12_t4};
  wire [11:0] dense_2_12_t8 = {dense_2_s85[10], dense_2_s85} + {dense_2_s86[10], dense_2_s86};
  wire [13:0] dense_2_12_t9 = dense_2_12_t5 + {2'd0, dense_2_s65, 2'd0};
  wire [12:0] dense_2_12_t10 = {dense_2_12_t6[11], dense_2_12_t6} + {dense_2_12_t7[11], dense_2_12_t7};
  wire [12:0] dense_2_12_t11 = {dense_2_12_t8[11], dense_2_12_t8} + {dense_2_s102[10], dense_2_s102, 1'd0};
  reg  [12:0] dense_2_12_t11_d1;
  wire [14:0] dense_2_12_t12 = {dense_2_12_t9[13], dense_2_12_t9} + {{2{dense_2_12_t10[12]}}, dense_2_12_t10};
  reg  [14:0] dense_2_12_t12_d1;
  wire [15:0] dense_2_12_t13 = {dense_2_12_t12_d1[14], dense_2_12_t12_d1} + {{2{dense_2_12_t11_d1[12]}}, dense_2_12_t11_d1, 1'd0};
  wire [14:0] dense_2_12_t14 = dense_2_12_t13[14:0];

  // Element 13: fixed<16,8>
  wire [9:0]  dense_2_13_t1 = {2'd0, dense_1_quantizer_11} + {1'd0, dense_1_quantizer_25, 1'd0};
  reg  [9:0]  dense_2_13_t1_d1;
  wire [10:0] dense_2_13_t2 = {2'd0, dense_2_s1_d1} - {1'd0, dense_1_quantizer_11_d1, 2'd0};
  wire [9:0]  dense_2_13_t3 = {dense_2_s19_d1[8], dense_2_s19_d1} + {dense_2_s36_d1[8], dense_2_s36_d1};
  wire [11:0] dense_2_13_t4 = {{3{dense_2_s69_d1[8]}}, dense_2_s69_d1} - {dense_2_s71[10], dense_2_s71};
  wire [11:0] dense_2_13_t5 = {2'd0, dense_2_13_t1_d1} + {dense_2_s38_d1, 1'd0};
  wire [10:0] dense_2_13_t6 = {2'd0, dense_2_s46} - {dense_2_s47_d1[8], dense_2_s47_d1, 1'd0};
  wire [10:0] dense_2_13_t7 = {{2{dense_2_s21_d1[8]}}, dense_2_s21_d1} + {2'd0, dense_2_s46};
  wire [11:0] dense_2_13_t8 = {{3{dense_2_s58_d1[8]}}, dense_2_s58_d1} + {2'd0, dense_2_s17_d1, 1'd0};
  wire [11:0] dense_2_13_t9 = {dense_2_s86[10], dense_2_s86} + {dense_2_13_t2[10], dense_2_13_t2};
  reg  [11:0] dense_2_13_t9_d1;
  wire [11:0] dense_2_13_t10 = {{2{dense_2_13_t3[9]}}, dense_2_13_t3} - dense_2_13_t4;
  reg  [11:0] dense_2_13_t10_d1;
  wire [13:0] dense_2_13_t11 = {2'd0, dense_2_13_t5} - {{2{dense_2_s33[10]}}, dense_2_s33, 1'd0};
  reg  [13:0] dense_2_13_t11_d1;
  wire [11:0] dense_2_13_t12 = {{2{dense_2_s83[9]}}, dense_2_s83} - {dense_2_13_t6[10], dense_2_13_t6};
  wire [10:0] dense_2_13_t13 = {1'd0, dense_2_s65} + {1'd0, dense_2_s93};
  wire [11:0] dense_2_13_t14 = {dense_2_13_t7[10], dense_2_13_t7} + dense_2_13_t8;
  reg  [11:0] dense_2_13_t14_d1;
  wire [13:0] dense_2_13_t15 = {2'd0, dense_2_s105_d1} + {{2{dense_2_13_t9_d1[11]}}, dense_2_13_t9_d1};
  wire [13:0] dense_2_13_t16 = {{2{dense_2_13_t10_d1[11]}}, dense_2_13_t10_d1} + dense_2_13_t11_d1;
  wire [13:0] dense_2_13_t17 = {{2{dense_2_13_t12[11]}}, dense_2_13_t12} - {2'd0, dense_2_13_t13, 1'd0};
  reg  [13:0] dense_2_13_t17_d1;
  wire [15:0] dense_2_13_t18 = {{2{dense_2_13_t15[13]}}, dense_2_13_t15} - {dense_2_13_t14_d1[11], dense_2_13_t14_d1, 3'd0};
  wire [14:0] dense_2_13_t19 = {dense_2_13_t16[13], dense_2_13_t16} + {dense_2_13_t17_d1, 1'd0};
  wire [15:0] dense_2_13_t20 = dense_2_13_t18 - {dense_2_13_t19[14], dense_2_13_t19};

  // Element 14: fixed<15,7>
  wire [9:0]  dense_2_14_t1 = {2'd0, dense_1_quantizer_24_d1} + {1'd0, dense_1_quantizer_13_d1, 1'd0};
  wire [8:0]  dense_2_14_t2 = {1'd0, dense_1_quantizer_9} + {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_14_t2_d1;
  wire [8:0]  dense_2_14_t3 = {1'd0, dense_1_quantizer_8} - {1'd0, dense_1_quantizer_18};
  reg  [8:0]  dense_2_14_t3_d1;
  wire [10:0] dense_2_14_t4 = {1'd0, dense_2_s10_d1} + {dense_2_s44_d1[9], dense_2_s44_d1};
  wire [10:0] dense_2_14_t5 = dense_2_s77_d1 + {1'd0, dense_2_14_t1};
  wire [9:0]  dense_2_14_t6 = {dense_2_s29_d1[8], dense_2_s29_d1} + {dense_2_s47_d1[8], dense_2_s47_d1};
  wire [11:0] dense_2_14_t7 = {{2{dense_2_s68_d1[9]}}, dense_2_s68_d1} + {2'd0, dense_2_s25_d1, 1'd0};
  wire [10:0] dense_2_14_t8 = {2'd0, dense_2_14_t2_d1} + {dense_2_14_t3_d1[8], dense_2_14_t3_d1, 1'd0};
  wire [10:0] dense_2_14_t9 = {dense_2_s34[9], dense_2_s34} - {1'd0, dense_2_s87};
  wire [11:0] dense_2_14_t10 = {dense_2_s99[10], dense_2_s99} + {dense_2_14_t4[10], dense_2_14_t4};
  wire [12:0] dense_2_14_t11 = {2'd0, dense_2_14_t5} + {{2{dense_2_14_t6[9]}}, dense_2_14_t6, 1'd0};
  wire [12:0] dense_2_14_t12 = {dense_2_14_t7[11], dense_2_14_t7} + {dense_2_14_t8[10], dense_2_14_t8, 1'd0};
  reg  [12:0] dense_2_14_t12_d1;
  wire [12:0] dense_2_14_t13 = {dense_2_s104[11], dense_2_s104} - {{2{dense_2_14_t9[10]}}, dense_2_14_t9};
  reg  [12:0] dense_2_14_t13_d1;
  wire [13:0] dense_2_14_t14 = {{2{dense_2_14_t10[11]}}, dense_2_14_t10} + {dense_2_14_t11[12], dense_2_14_t11};
  reg  [13:0] dense_2_14_t14_d1;
  wire [14:0] dense_2_14_t15 = {{2{dense_2_14_t13_d1[12]}}, dense_2_14_t13_d1} + {dense_2_14_t12_d1[12], dense_2_14_t12_d1, 1'd0};
  wire [14:0] dense_2_14_t16 = {dense_2_14_t14_d1[13], dense_2_14_t14_d1} + dense_2_14_t15;

  // Element 15: fixed<16,8>
  wire [9:0]  dense_2_15_t1 = {2'd0, dense_1_quantizer_15} - {1'd0, dense_1_quantizer_5, 1'd0};
  reg  [9:0]  dense_2_15_t1_d1;
  wire [11:0] dense_2_15_t2 = {4'd0, dense_1_quantizer_19} - {1'd0, dense_1_quantizer_10, 3'd0};
  reg  [11:0] dense_2_15_t2_d1;
  wire [10:0] dense_2_15_t3 = {2'd0, dense_2_s11_d1} - {{2{dense_2_s13_d1[8]}}, dense_2_s13_d1};
  wire [10:0] dense_2_15_t4 = {{2{dense_2_s21_d1[8]}}, dense_2_s21_d1} + {dense_2_15_t1_d1[9], dense_2_15_t1_d1};
  wire [12:0] dense_2_15_t5 = {dense_2_15_t2_d1[11], dense_2_15_t2_d1} - {3'd0, dense_2_s30_d1, 1'd0};
  wire [9:0]  dense_2_15_t6 = {1'd0, dense_2_s5_d1} + {1'd0, dense_2_s7_d1};
  wire [9:0]  dense_2_15_t7 = {dense_2_s36_d1[8], dense_2_s36_d1} - {dense_2_s41_d1[8], dense_2_s41_d1};
  wire [14:0] dense_2_15_t8 = {{5{dense_2_s28[9]}}, dense_2_s28} + {2'd0, dense_2_s43_d1, 4'd0};
  wire [12:0] dense_2_15_t9 = dense_2_s55 + {dense_2_s73[11], dense_2_s73};
  wire [12:0] dense_2_15_t10 = {dense_2_s94[11], dense_2_s94} - {{2{dense_2_s99[10]}}, dense_2_s99};
  wire [11:0] dense_2_15_t11 = {dense_2_15_t3[10], dense_2_15_t3} + {dense_2_15_t4[10], dense_2_15_t4};
  wire [12:0] dense_2_15_t12 = {{2{dense_2_s89[10]}}, dense_2_s89} - dense_2_15_t5;
  reg  [12:0] dense_2_15_t12_d1;
  wire [11:0] dense_2_15_t13 = {2'd0, dense_2_s81} + {1'd0, dense_2_15_t6, 1'd0};
  reg  [11:0] dense_2_15_t13_d1;
  wire [13:0] dense_2_15_t14 = {{2{dense_2_s79[11]}}, dense_2_s79} - {dense_2_15_t7[9], dense_2_15_t7, 3'd0};
  reg  [13:0] dense_2_15_t14_d1;
  wire [14:0] dense_2_15_t15 = dense_2_15_t8 + {{2{dense_2_15_t9[12]}}, dense_2_15_t9};
  reg  [14:0] dense_2_15_t15_d1;
  wire [12:0] dense_2_15_t16 = dense_2_15_t10 + {dense_2_15_t11[11], dense_2_15_t11};
  reg  [12:0] dense_2_15_t16_d1;
  wire [13:0] dense_2_15_t17 = {dense_2_15_t12_d1[12], dense_2_15_t12_d1} - {1'd0, dense_2_15_t13_d1, 1'd0};
  wire [15:0] dense_2_15_t18 = {{2{dense_2_15_t14_d1[13]}}, dense_2_15_t14_d1} + {dense_2_15_t15_d1[14], dense_2_15_t15_d1};
  wire [14:0] dense_2_15_t19 = dense_2_15_t18[14:0];
  wire [14:0] dense_2_15_t20 = {{2{dense_2_15_t16_d1[12]}}, dense_2_15_t16_d1} + {dense_2_15_t17, 1'd0};
  wire [15:0] dense_2_15_t21 = {dense_2_15_t19[14], dense_2_15_t19} + {dense_2_15_t20[14], dense_2_15_t20};

  // Element 0: fixed<16,8>
  assign dense_2_0 = dense_2_0_t21 + 16'd66;

  // Element 1: fixed<16,8>
  wire [16:0] dense_2_1_t27 = {dense_2_1_t26[15], dense_2_1_t26} - 17'd184;

  // Element 2: fixed<16,8>
  assign dense_2_2 = 16'd18 - dense_2_2_t18;

  // Element 3: fixed<17,9>
  assign dense_2_3 = 17'd130584 - dense_2_3_t25;

  // Element 4: fixed<16,8>
  assign dense_2_4 = 16'd65126 - dense_2_4_t17;

  // Element 5: fixed<16,8>
  assign dense_2_5 = dense_2_5_t22 + 16'd252;

  // Element 6: fixed<16,8>
  assign dense_2_6 = 16'd401 - dense_2_6_t23;

  // Element 7: fixed<16,8>
  assign dense_2_7 = 16'd486 - dense_2_7_t20;

  // Element 8: fixed<16,8>
  assign dense_2_8 = dense_2_8_t18 - 16'd766;

  // Element 9: fixed<15,7>
  assign dense_2_9 = 15'd77 - dense_2_9_t18;

  // Element 10: fixed<14,6>
  assign dense_2_10 = 14'd174 - dense_2_10_t11_d1;

  // Element 11: fixed<16,8>
  assign dense_2_11 = 16'd87 - dense_2_11_t18;

  // Element 12: fixed<15,7>
  wire [15:0] dense_2_12_t15 = {dense_2_12_t14[14], dense_2_12_t14} - 16'd799;

  // Element 13: fixed<16,8>
  assign dense_2_13 = 16'd65230 - dense_2_13_t20;

  // Element 14: fixed<15,7>
  assign dense_2_14 = 15'd472 - dense_2_14_t16;

  // Element 15: fixed<16,8>
  assign dense_2_15 = 16'd179 - dense_2_15_t21;

  // Element 1: fixed<16,8>
  assign dense_2_1 = dense_2_1_t27[15:0];

  // Element 12: fixed<15,7>
  assign dense_2_12 = dense_2_12_t15[14:0];

  always @(posedge clk) begin
    dense_2_s1_d1     <= dense_2_s1;
    dense_2_s2_d1     <= dense_2_s2;
    dense_2_s4_d1     <= dense_2_s4;
    dense_2_s5_d1     <= dense_2_s5;
    dense_2_s6_d1     <= dense_2_s6;
    dense_2_s7_d1     <= dense_2_s7;
    dense_2_s8_d1     <= dense_2_s8;
    dense_2_s9_d1     <= dense_2_s9;
    dense_2_s10_d1    <= dense_2_s10;
    dense_2_s11_d1    <= dense_2_s11;
    dense_2_s13_d1    <= dense_2_s13;
    dense_2_s14_d1    <= dense_2_s14;
    dense_2_s15_d1    <= dense_2_s15;
    dense_2_s17_d1    <= dense_2_s17;
    dense_2_s19_d1    <= dense_2_s19;
    dense_2_s20_d1    <= dense_2_s20;
    dense_2_s21_d1    <= dense_2_s21;
    dense_2_s22_d1    <= dense_2_s22;
    dense_2_s23_d1    <= dense_2_s23;
    dense_2_s25_d1    <= dense_2_s25;
    dense_2_s27_d1    <= dense_2_s27;
    dense_2_s29_d1    <= dense_2_s29;
    dense_2_s30_d1    <= dense_2_s30;
    dense_2_s31_d1    <= dense_2_s31;
    dense_2_s36_d1    <= dense_2_s36;
    dense_2_s37_d1    <= dense_2_s37;
    dense_2_s38_d1    <= dense_2_s38;
    dense_2_s39_d1    <= dense_2_s39;
    dense_2_s41_d1    <= dense_2_s41;
    dense_2_s42_d1    <= dense_2_s42;
    dense_2_s43_d1    <= dense_2_s43;
    dense_2_s44_d1    <= dense_2_s44;
    dense_2_s47_d1    <= dense_2_s47;
    dense_2_s48_d1    <= dense_2_s48;
    dense_2_s49_d1    <= dense_2_s49;
    dense_2_s51_d1    <= dense_2_s51;
    dense_2_s58_d1    <= dense_2_s58;
    dense_2_s62_d1    <= dense_2_s62;
    dense_2_s63_d1    <= dense_2_s63;
    dense_2_s66_d1    <= dense_2_s66;
    dense_2_s68_d1    <= dense_2_s68;
    dense_2_s69_d1    <= dense_2_s69;
    dense_2_s74_d1    <= dense_2_s74;
    dense_2_s75_d1    <= dense_2_s75;
    dense_2_s77_d1    <= dense_2_s77;
    dense_2_s78_d1    <= dense_2_s78;
    dense_2_s80_d1    <= dense_2_s80;
    dense_2_s84_d1    <= dense_2_s84;
    dense_2_s103_d1   <= dense_2_s103;
    dense_2_0_t1_d1   <= dense_2_0_t1;
    dense_2_s104_d1   <= dense_2_s104;
    dense_2_s105_d1   <= dense_2_s105;
    dense_2_0_t2_d1   <= dense_2_0_t2;
    dense_2_0_t10_d1  <= dense_2_0_t10;
    dense_2_0_t11_d1  <= dense_2_0_t11;
    dense_2_0_t14_d1  <= dense_2_0_t14;
    dense_2_0_t15_d1  <= dense_2_0_t15;
    dense_2_0_t17_d1  <= dense_2_0_t17;
    dense_2_1_t1_d1   <= dense_2_1_t1;
    dense_2_1_t2_d1   <= dense_2_1_t2;
    dense_2_1_t3_d1   <= dense_2_1_t3;
    dense_2_1_t15_d1  <= dense_2_1_t15;
    dense_2_1_t16_d1  <= dense_2_1_t16;
    dense_2_1_t17_d1  <= dense_2_1_t17;
    dense_2_1_t18_d1  <= dense_2_1_t18;
    dense_2_1_t23_d1  <= dense_2_1_t23;
    dense_2_2_t1_d1   <= dense_2_2_t1;
    dense_2_2_t12_d1  <= dense_2_2_t12;
    dense_2_2_t13_d1  <= dense_2_2_t13;
    dense_2_2_t17_d1  <= dense_2_2_t17;
    dense_2_3_t1_d1   <= dense_2_3_t1;
    dense_2_3_t2_d1   <= dense_2_3_t2;
    dense_2_3_t20_d1  <= dense_2_3_t20;
    dense_2_3_t21_d1  <= dense_2_3_t21;
    dense_2_3_t22_d1  <= dense_2_3_t22;
    dense_2_4_t1_d1   <= dense_2_4_t1;
    dense_2_4_t2_d1   <= dense_2_4_t2;
    dense_2_4_t3_d1   <= dense_2_4_t3;
    dense_2_4_t8_d1   <= dense_2_4_t8;
    dense_2_4_t9_d1   <= dense_2_4_t9;
    dense_2_4_t14_d1  <= dense_2_4_t14;
    dense_2_4_t15_d1  <= dense_2_4_t15;
    dense_2_5_t2_d1   <= dense_2_5_t2;
    dense_2_5_t12_d1  <= dense_2_5_t12;
    dense_2_5_t13_d1  <= dense_2_5_t13;
    dense_2_5_t16_d1  <= dense_2_5_t16;
    dense_2_5_t17_d1  <= dense_2_5_t17;
    dense_2_5_t19_d1  <= dense_2_5_t19;
    dense_2_6_t1_d1   <= dense_2_6_t1;
    dense_2_6_t10_d1  <= dense_2_6_t10;
    dense_2_6_t11_d1  <= dense_2_6_t11;
    dense_2_6_t15_d1  <= dense_2_6_t15;
    dense_2_6_t17_d1  <= dense_2_6_t17;
    dense_2_6_t18_d1  <= dense_2_6_t18;
    dense_2_7_t1_d1   <= dense_2_7_t1;
    dense_2_7_t9_d1   <= dense_2_7_t9;
    dense_2_7_t10_d1  <= dense_2_7_t10;
    dense_2_7_t14_d1  <= dense_2_7_t14;
    dense_2_7_t19_d1  <= dense_2_7_t19;
    dense_2_8_t1_d1   <= dense_2_8_t1;
    dense_2_8_t2_d1   <= dense_2_8_t2;
    dense_2_8_t8_d1   <= dense_2_8_t8;
    dense_2_8_t12_d1  <= dense_2_8_t12;
    dense_2_8_t17_d1  <= dense_2_8_t17;
    dense_2_9_t2_d1   <= dense_2_9_t2;
    dense_2_9_t9_d1   <= dense_2_9_t9;
    dense_2_9_t10_d1  <= dense_2_9_t10;
    dense_2_9_t12_d1  <= dense_2_9_t12;
    dense_2_9_t13_d1  <= dense_2_9_t13;
    dense_2_9_t14_d1  <= dense_2_9_t14;
    dense_2_10_t11_d1 <= dense_2_10_t11;
    dense_2_11_t1_d1  <= dense_2_11_t1;
    dense_2_11_t2_d1  <= dense_2_11_t2;
    dense_2_11_t11_d1 <= dense_2_11_t11;
    dense_2_11_t14_d1 <= dense_2_11_t14;
    dense_2_11_t16_d1 <= dense_2_11_t16;
    dense_2_12_t1_d1  <= dense_2_12_t1;
    dense_2_12_t11_d1 <= dense_2_12_t11;
    dense_2_12_t12_d1 <= dense_2_12_t12;
    dense_2_13_t1_d1  <= dense_2_13_t1;
    dense_2_13_t9_d1  <= dense_2_13_t9;
    dense_2_13_t10_d1 <= dense_2_13_t10;
    dense_2_13_t11_d1 <= dense_2_13_t11;
    dense_2_13_t14_d1 <= dense_2_13_t14;
    dense_2_13_t17_d1 <= dense_2_13_t17;
    dense_2_14_t2_d1  <= dense_2_14_t2;
    dense_2_14_t3_d1  <= dense_2_14_t3;
    dense_2_14_t12_d1 <= dense_2_14_t12;
    dense_2_14_t13_d1 <= dense_2_14_t13;
    dense_2_14_t14_d1 <= dense_2_14_t14;
    dense_2_15_t1_d1  <= dense_2_15_t1;
    dense_2_15_t2_d1  <= dense_2_15_t2;
    dense_2_15_t12_d1 <= dense_2_15_t12;
    dense_2_15_t13_d1 <= dense_2_15_t13;
    dense_2_15_t14_d1 <= dense_2_15_t14;
    dense_2_15_t15_d1 <= dense_2_15_t15;
    dense_2_15_t16_d1 <= dense_2_15_t16;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s32[11],
    dense_2_1_t6[12:11],
    dense_2_1_t25[16],
    dense_2_3_t23[15],
    dense_2_6_t21[14],
    dense_2_9_t6[12],
    dense_2_9_t11[12],
    dense_2_12_t13[15],
    dense_2_15_t18[15],
    dense_2_1_t27[16],
    dense_2_12_t15[15]
  };

endmodule
