// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 4764693dfc1721ad. Do not edit.
// 927 operations in stages 1 to 3.
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
  input  wire [7:0]  dense_1_quantizer_6,
  input  wire [7:0]  dense_1_quantizer_6_d1,
  input  wire [7:0]  dense_1_quantizer_7,
  input  wire [7:0]  dense_1_quantizer_7_d1,
  input  wire [7:0]  dense_1_quantizer_8,
  input  wire [7:0]  dense_1_quantizer_8_d1,
  input  wire [7:0]  dense_1_quantizer_9,
  input  wire [7:0]  dense_1_quantizer_10,
  input  wire [7:0]  dense_1_quantizer_10_d1,
  input  wire [7:0]  dense_1_quantizer_11,
  input  wire [7:0]  dense_1_quantizer_11_d1,
  input  wire [7:0]  dense_1_quantizer_12,
  input  wire [7:0]  dense_1_quantizer_12_d1,
  input  wire [7:0]  dense_1_quantizer_13,
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
  input  wire [7:0]  dense_1_quantizer_27_d1,
  input  wire [7:0]  dense_1_quantizer_28,
  input  wire [7:0]  dense_1_quantizer_28_d1,
  input  wire [7:0]  dense_1_quantizer_29_d1,
  input  wire [7:0]  dense_1_quantizer_30,
  input  wire [7:0]  dense_1_quantizer_30_d1,
  input  wire [7:0]  dense_1_quantizer_31,
  input  wire [7:0]  dense_1_quantizer_31_d1,
  output wire [16:0] dense_2_1,
  output wire [15:0] dense_2_3,
  output wire [15:0] dense_2_4,
  output wire [16:0] dense_2_6,
  output wire [14:0] dense_2_9,
  output wire [14:0] dense_2_12,
  output wire [14:0] dense_2_14,
  output wire [15:0] dense_2_15,
  output wire [16:0] dense_2_0,
  output wire [16:0] dense_2_2,
  output wire [16:0] dense_2_5,
  output wire [16:0] dense_2_7,
  output wire [15:0] dense_2_8,
  output wire [14:0] dense_2_10,
  output wire [15:0] dense_2_11,
  output wire [16:0] dense_2_13
);

  // Shared by several elements
  wire [9:0]  dense_2_s1 = {{2'd0, dense_1_quantizer_22_d1[7:1]} + {1'd0, dense_1_quantizer_8_d1}, dense_1_quantizer_22_d1[0]};
  wire [9:0]  dense_2_s2 = {{2'd0, dense_1_quantizer_30[7:1]} + {1'd0, dense_1_quantizer_8}, dense_1_quantizer_30[0]};
  reg  [9:0]  dense_2_s2_d1;
  wire [8:0]  dense_2_s3 = {1'd0, dense_1_quantizer_1} + {1'd0, dense_1_quantizer_14};
  reg  [8:0]  dense_2_s3_d1;
  wire [9:0]  dense_2_s4 = {1'd0, dense_2_s3_d1} + {2'd0, dense_1_quantizer_17_d1};
  wire [7:0]  dense_2_s5 = ~dense_1_quantizer_20;
  wire [8:0]  dense_2_s6 = ~{1'd0, dense_2_s5};
  reg  [8:0]  dense_2_s6_d1;
  wire [9:0]  dense_2_s7 = dense_2_s4 - {dense_2_s6_d1[8], dense_2_s6_d1};
  wire [7:0]  dense_2_s8 = ~dense_1_quantizer_26;
  wire [8:0]  dense_2_s9 = ~{1'd0, dense_2_s8};
  reg  [8:0]  dense_2_s9_d1;
  wire [9:0]  dense_2_s10 = ~dense_2_s4;
  wire [10:0] dense_2_s11 = ~{1'd0, dense_2_s10};
  wire [10:0] dense_2_s12 = {3'd0, dense_1_quantizer_26_d1} - dense_2_s11;
  wire [11:0] dense_2_s13 = ~{1'd0, dense_2_s12};
  wire [10:0] dense_2_s14 = ~dense_2_s13[10:0];
  wire [9:0]  dense_2_s15 = ~dense_2_s7;
  wire [10:0] dense_2_s16 = ~{1'd0, dense_2_s15};
  wire [11:0] dense_2_s17 = {dense_2_s14, 1'd0} - {dense_2_s16[10], dense_2_s16};
  wire [8:0]  dense_2_s18 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_23};
  reg  [8:0]  dense_2_s18_d1;
  wire [7:0]  dense_2_s19 = ~dense_1_quantizer_9;
  wire [8:0]  dense_2_s20 = ~{1'd0, dense_2_s19};
  reg  [8:0]  dense_2_s20_d1;
  wire [9:0]  dense_2_s21 = {{2'd0, dense_1_quantizer_7[7:1]} - dense_2_s20, dense_1_quantizer_7[0]};
  reg  [9:0]  dense_2_s21_d1;
  wire [7:0]  dense_2_s22 = ~dense_1_quantizer_6;
  wire [8:0]  dense_2_s23 = ~{1'd0, dense_2_s22};
  reg  [8:0]  dense_2_s23_d1;
  wire [10:0] dense_2_s24 = {{1'd0, dense_2_s21_d1[9:2]} - dense_2_s23_d1, dense_2_s21_d1[1:0]};
  wire [9:0]  dense_2_s25 = {{1'd0, dense_2_s18_d1[8:1]} + {1'd0, dense_1_quantizer_16_d1}, dense_2_s18_d1[0]};
  wire [11:0] dense_2_s26 = ~{1'd0, dense_2_s24};
  wire [10:0] dense_2_s27 = ~dense_2_s26[10:0];
  wire [9:0]  dense_2_s28 = ~dense_2_s25;
  wire [10:0] dense_2_s29 = ~{1'd0, dense_2_s28};
  wire [11:0] dense_2_s30 = {{1'd0, dense_2_s27[10:1]} - dense_2_s29, dense_2_s27[0]};
  wire [8:0]  dense_2_s31 = {1'd0, dense_1_quantizer_7} + {1'd0, dense_1_quantizer_28};
  reg  [8:0]  dense_2_s31_d1;
  wire [8:0]  dense_2_s32 = {1'd0, dense_1_quantizer_9} + {1'd0, dense_1_quantizer_19};
  reg  [8:0]  dense_2_s32_d1;
  wire [9:0]  dense_2_s33 = ~{1'd0, dense_2_s32_d1};
  wire [8:0]  dense_2_s34 = ~dense_2_s33[8:0];
  wire [8:0]  dense_2_s35 = ~dense_2_s31_d1;
  wire [9:0]  dense_2_s36 = ~{1'd0, dense_2_s35};
  wire [10:0] dense_2_s37 = {{2'd0, dense_2_s34[8:1]} - dense_2_s36, dense_2_s34[0]};
  wire [7:0]  dense_2_s38 = ~dense_1_quantizer_31;
  wire [8:0]  dense_2_s39 = ~{1'd0, dense_2_s38};
  reg  [8:0]  dense_2_s39_d1;
  wire [8:0]  dense_2_s40 = {1'd0, dense_1_quantizer_25} - dense_2_s39;
  reg  [8:0]  dense_2_s40_d1;
  wire [7:0]  dense_2_s41 = ~dense_1_quantizer_4;
  wire [8:0]  dense_2_s42 = ~{1'd0, dense_2_s41};
  reg  [8:0]  dense_2_s42_d1;
  wire [9:0]  dense_2_s43 = {{2'd0, dense_1_quantizer_31[7:1]} - dense_2_s42, dense_1_quantizer_31[0]};
  reg  [9:0]  dense_2_s43_d1;
  wire [9:0]  dense_2_s44 = ~dense_2_s43_d1;
  wire [10:0] dense_2_s45 = ~{1'd0, dense_2_s44};
  wire [10:0] dense_2_s46 = {2'd0, dense_2_s18_d1} - dense_2_s45;
  wire [11:0] dense_2_s47 = ~{1'd0, dense_2_s46};
  wire [10:0] dense_2_s48 = ~dense_2_s47[10:0];
  wire [8:0]  dense_2_s49 = ~dense_2_s40_d1;
  wire [9:0]  dense_2_s50 = ~{1'd0, dense_2_s49};
  wire [11:0] dense_2_s51 = {{1'd0, dense_2_s48[10:2]} - dense_2_s50, dense_2_s48[1:0]};
  wire [7:0]  dense_2_s52 = ~dense_1_quantizer_21;
  wire [8:0]  dense_2_s53 = ~{1'd0, dense_2_s52};
  reg  [8:0]  dense_2_s53_d1;
  wire [8:0]  dense_2_s54 = {1'd0, dense_1_quantizer_18} - dense_2_s53;
  reg  [8:0]  dense_2_s54_d1;
  wire [8:0]  dense_2_s55 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_15};
  reg  [8:0]  dense_2_s55_d1;
  wire [10:0] dense_2_s56 = {{2'd0, dense_2_s55_d1[8:2]} + {1'd0, dense_1_quantizer_18_d1}, dense_2_s55_d1[1:0]};
  wire [8:0]  dense_2_s57 = ~dense_2_s54_d1;
  wire [9:0]  dense_2_s58 = ~{1'd0, dense_2_s57};
  wire [10:0] dense_2_s59 = dense_2_s56 - {dense_2_s58[9], dense_2_s58};
  wire [10:0] dense_2_s60 = {{3'd0, dense_1_quantizer_29_d1[7:2]} + {1'd0, dense_1_quantizer_11_d1}, dense_1_quantizer_29_d1[1:0]};
  wire [10:0] dense_2_s61 = ~dense_2_s60;
  wire [11:0] dense_2_s62 = ~{1'd0, dense_2_s61};
  wire [11:0] dense_2_s63 = {1'd0, dense_2_s59} - dense_2_s62;
  wire [7:0]  dense_2_s64 = ~dense_1_quantizer_16;
  wire [8:0]  dense_2_s65 = ~{1'd0, dense_2_s64};
  reg  [8:0]  dense_2_s65_d1;
  wire [8:0]  dense_2_s66 = {1'd0, dense_1_quantizer_6} - dense_2_s65;
  reg  [8:0]  dense_2_s66_d1;
  wire [10:0] dense_2_s67 = {{2'd0, dense_2_s66_d1[8:2]} + {1'd0, dense_1_quantizer_28_d1}, dense_2_s66_d1[1:0]};
  wire [9:0]  dense_2_s68 = {{2'd0, dense_1_quantizer_10_d1[7:1]} + {1'd0, dense_1_quantizer_3_d1}, dense_1_quantizer_10_d1[0]};
  wire [10:0] dense_2_s69 = ~{1'd0, dense_2_s68};
  wire [9:0]  dense_2_s70 = ~dense_2_s69[9:0];
  wire [10:0] dense_2_s71 = {{1'd0, dense_2_s55_d1} + {1'd0, dense_2_s70[9:1]}, dense_2_s70[0]};
  wire [11:0] dense_2_s72 = ~{1'd0, dense_2_s71};
  wire [10:0] dense_2_s73 = ~dense_2_s72[10:0];
  wire [13:0] dense_2_s74 = {{3'd0, dense_2_s67[10:2]} + {1'd0, dense_2_s73}, dense_2_s67[1:0]};

  // Element 0: fixed<17,9>
  wire [10:0] dense_2_0_t1 = {{1'd0, dense_2_s2_d1[9:2]} + {1'd0, dense_1_quantizer_2_d1}, dense_2_s2_d1[1:0]};
  wire [7:0]  dense_2_0_t2 = ~dense_1_quantizer_30;
  wire [8:0]  dense_2_0_t3 = ~{1'd0, dense_2_0_t2};
  reg  [8:0]  dense_2_0_t3_d1;
  wire [11:0] dense_2_0_t4 = {{1'd0, dense_2_s37[10:2]} - {dense_2_0_t3_d1[8], dense_2_0_t3_d1}, dense_2_s37[1:0]};
  wire [10:0] dense_2_0_t5 = ~dense_2_s37;
  wire [11:0] dense_2_0_t6 = ~{1'd0, dense_2_0_t5};
  wire [11:0] dense_2_0_t7 = ~{1'd0, dense_2_0_t1};
  wire [10:0] dense_2_0_t8 = ~dense_2_0_t7[10:0];
  wire [11:0] dense_2_0_t9 = {{1'd0, dense_2_0_t8[10:3]} + {1'd0, dense_1_quantizer_19_d1}, dense_2_0_t8[2:0]};
  wire [11:0] dense_2_0_t10 = ~dense_2_0_t4;
  wire [12:0] dense_2_0_t11 = ~{1'd0, dense_2_0_t10};
  wire [12:0] dense_2_0_t12 = {1'd0, dense_2_s51} - dense_2_0_t11;
  wire [9:0]  dense_2_0_t13 = ~dense_2_s1;
  wire [10:0] dense_2_0_t14 = ~{1'd0, dense_2_0_t13};
  wire [12:0] dense_2_0_t15 = {{1'd0, dense_2_s63[11:2]} - dense_2_0_t14, dense_2_s63[1:0]};
  wire [11:0] dense_2_0_t16 = ~dense_2_0_t9;
  wire [12:0] dense_2_0_t17 = ~{1'd0, dense_2_0_t16};
  wire [12:0] dense_2_0_t18 = {1'd0, dense_2_s17} - dense_2_0_t17;
  wire [13:0] dense_2_0_t19 = ~{1'd0, dense_2_0_t12};
  wire [12:0] dense_2_0_t20 = ~dense_2_0_t19[12:0];
  wire [13:0] dense_2_0_t21 = ~{1'd0, dense_2_0_t15};
  wire [12:0] dense_2_0_t22 = ~dense_2_0_t21[12:0];
  wire [13:0] dense_2_0_t23 = {1'd0, dense_2_0_t20} + {1'd0, dense_2_0_t22};
  reg  [13:0] dense_2_0_t23_d1;
  wire [13:0] dense_2_0_t24 = {dense_2_s74[13:1] + {1'd0, dense_2_s30}, dense_2_s74[0]};
  wire [14:0] dense_2_0_t25 = ~{1'd0, dense_2_0_t24};
  wire [13:0] dense_2_0_t26 = ~dense_2_0_t25[13:0];
  wire [13:0] dense_2_0_t27 = ~{1'd0, dense_2_0_t18};
  wire [12:0] dense_2_0_t28 = ~dense_2_0_t27[12:0];
  wire [14:0] dense_2_0_t29 = {2'd0, dense_2_0_t28} + {1'd0, dense_2_0_t26};
  reg  [14:0] dense_2_0_t29_d1;
  wire [14:0] dense_2_0_t30 = ~{1'd0, dense_2_0_t23_d1};
  wire [13:0] dense_2_0_t31 = ~dense_2_0_t30[13:0];
  wire [14:0] dense_2_0_t32 = ~dense_2_0_t29_d1;
  wire [15:0] dense_2_0_t33 = ~{1'd0, dense_2_0_t32};
  wire [15:0] dense_2_0_t34 = {2'd0, dense_2_0_t31} - dense_2_0_t33;

  // Shared by several elements
  wire [8:0]  dense_2_s75 = {1'd0, dense_1_quantizer_14} + {1'd0, dense_1_quantizer_15};
  reg  [8:0]  dense_2_s75_d1;
  wire [8:0]  dense_2_s76 = {1'd0, dense_1_quantizer_5} - dense_2_s23;
  reg  [8:0]  dense_2_s76_d1;
  wire [9:0]  dense_2_s77 = {1'd0, dense_2_s76_d1} + {2'd0, dense_1_quantizer_20_d1};
  wire [9:0]  dense_2_s78 = {1'd0, dense_2_s31_d1} + {1'd0, dense_2_s75_d1};
  wire [10:0] dense_2_s79 = ~{1'd0, dense_2_s77};
  wire [9:0]  dense_2_s80 = ~dense_2_s79[9:0];
  wire [10:0] dense_2_s81 = ~{1'd0, dense_2_s78};
  wire [9:0]  dense_2_s82 = ~dense_2_s81[9:0];
  wire [12:0] dense_2_s83 = {{3'd0, dense_2_s80[9:2]} + {1'd0, dense_2_s82}, dense_2_s80[1:0]};
  wire [7:0]  dense_2_s84 = ~dense_1_quantizer_2_d1;
  wire [8:0]  dense_2_s85 = ~{1'd0, dense_2_s84};
  wire [10:0] dense_2_s86 = {1'd0, dense_2_s54_d1, 1'd0} - {{2{dense_2_s85[8]}}, dense_2_s85};
  wire [9:0]  dense_2_s87 = {{2'd0, dense_1_quantizer_17[7:1]} + {1'd0, dense_1_quantizer_22}, dense_1_quantizer_17[0]};
  reg  [9:0]  dense_2_s87_d1;
  wire [7:0]  dense_2_s88 = ~dense_1_quantizer_29_d1;
  wire [8:0]  dense_2_s89 = ~{1'd0, dense_2_s88};
  wire [10:0] dense_2_s90 = {{1'd0, dense_2_s87_d1[9:2]} - dense_2_s89, dense_2_s87_d1[1:0]};
  wire [10:0] dense_2_s91 = dense_2_s86 - {{2{dense_2_s9_d1[8]}}, dense_2_s9_d1};
  wire [10:0] dense_2_s92 = ~dense_2_s86;
  wire [11:0] dense_2_s93 = ~{1'd0, dense_2_s92};
  wire [11:0] dense_2_s94 = ~{1'd0, dense_2_s91};
  wire [10:0] dense_2_s95 = ~dense_2_s94[10:0];
  wire [11:0] dense_2_s96 = {1'd0, dense_2_s90} + {1'd0, dense_2_s95};
  wire [7:0]  dense_2_s97 = ~dense_1_quantizer_24;
  wire [8:0]  dense_2_s98 = ~{1'd0, dense_2_s97};
  reg  [8:0]  dense_2_s98_d1;
  wire [8:0]  dense_2_s99 = {1'd0, dense_1_quantizer_12} - dense_2_s98;
  reg  [8:0]  dense_2_s99_d1;
  wire [9:0]  dense_2_s100 = {1'd0, dense_2_s99_d1} - {dense_2_s20_d1[8], dense_2_s20_d1};
  wire [9:0]  dense_2_s101 = dense_2_s4 + {2'd0, dense_1_quantizer_8_d1};
  wire [10:0] dense_2_s102 = ~{1'd0, dense_2_s101};
  wire [9:0]  dense_2_s103 = ~dense_2_s102[9:0];
  wire [10:0] dense_2_s104 = {1'd0, dense_2_s100} + {1'd0, dense_2_s103};
  wire [9:0]  dense_2_s105 = {{2'd0, dense_1_quantizer_25[7:1]} - dense_2_s39, dense_1_quantizer_25[0]};
  reg  [9:0]  dense_2_s105_d1;
  wire [11:0] dense_2_s106 = {{4'd0, dense_1_quantizer_24[7:3]} - dense_2_s6, dense_1_quantizer_24[2:0]};
  reg  [11:0] dense_2_s106_d1;
  wire [9:0]  dense_2_s107 = ~dense_2_s2_d1;
  wire [10:0] dense_2_s108 = ~{1'd0, dense_2_s107};
  wire [12:0] dense_2_s109 = {{1'd0, dense_2_s106_d1[11:1]} - {dense_2_s108[10], dense_2_s108}, dense_2_s106_d1[0]};
  wire [8:0]  dense_2_s110 = {1'd0, dense_1_quantizer_4} + {1'd0, dense_1_quantizer_16};
  reg  [8:0]  dense_2_s110_d1;
  wire [7:0]  dense_2_s111 = ~dense_1_quantizer_25;
  wire [8:0]  dense_2_s112 = ~{1'd0, dense_2_s111};
  reg  [8:0]  dense_2_s112_d1;
  wire [9:0]  dense_2_s113 = {{2'd0, dense_1_quantizer_24[7:1]} - dense_2_s112, dense_1_quantizer_24[0]};
  reg  [9:0]  dense_2_s113_d1;
  wire [11:0] dense_2_s114 = {{3'd0, dense_2_s110_d1[8:2]} + dense_2_s113_d1, dense_2_s110_d1[1:0]};
  wire [9:0]  dense_2_s115 = {{2'd0, dense_1_quantizer_4[7:1]} + {1'd0, dense_1_quantizer_16}, dense_1_quantizer_4[0]};
  reg  [9:0]  dense_2_s115_d1;
  wire [9:0]  dense_2_s116 = {{2'd0, dense_1_quantizer_9[7:1]} + {1'd0, dense_1_quantizer_17}, dense_1_quantizer_9[0]};
  reg  [9:0]  dense_2_s116_d1;
  wire [8:0]  dense_2_s117 = {1'd0, dense_1_quantizer_11} + {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_s117_d1;
  wire [8:0]  dense_2_s118 = {1'd0, dense_1_quantizer_11} + {1'd0, dense_1_quantizer_19};
  reg  [8:0]  dense_2_s118_d1;
  wire [8:0]  dense_2_s119 = ~dense_2_s118_d1;
  wire [9:0]  dense_2_s120 = ~{1'd0, dense_2_s119};
  wire [11:0] dense_2_s121 = {{3'd0, dense_2_s117_d1[8:2]} - dense_2_s120, dense_2_s117_d1[1:0]};
  wire [7:0]  dense_2_s122 = ~dense_1_quantizer_23;
  wire [8:0]  dense_2_s123 = ~{1'd0, dense_2_s122};
  reg  [8:0]  dense_2_s123_d1;
  wire [8:0]  dense_2_s124 = {1'd0, dense_1_quantizer_3} - dense_2_s123;
  reg  [8:0]  dense_2_s124_d1;
  wire [9:0]  dense_2_s125 = {1'd0, dense_2_s124_d1} + {2'd0, dense_1_quantizer_27_d1};
  wire [9:0]  dense_2_s126 = dense_2_s125 + {2'd0, dense_1_quantizer_29_d1};
  wire [10:0] dense_2_s127 = {{1'd0, dense_2_s105_d1[9:1]} + {2'd0, dense_1_quantizer_0_d1}, dense_2_s105_d1[0]};
  wire [9:0]  dense_2_s128 = {{1'd0, dense_2_s99_d1[8:1]} + {1'd0, dense_1_quantizer_2_d1}, dense_2_s99_d1[0]};
  wire [11:0] dense_2_s129 = ~{1'd0, dense_2_s127};
  wire [10:0] dense_2_s130 = ~dense_2_s129[10:0];
  wire [12:0] dense_2_s131 = {{1'd0, dense_2_s121[11:1]} + {1'd0, dense_2_s130}, dense_2_s121[0]};
  wire [12:0] dense_2_s132 = {1'd0, dense_2_s96} + {2'd0, dense_2_s104};
  wire [13:0] dense_2_s133 = ~{1'd0, dense_2_s131};
  wire [12:0] dense_2_s134 = ~dense_2_s133[12:0];
  wire [9:0]  dense_2_s135 = ~dense_2_s126;
  wire [10:0] dense_2_s136 = ~{1'd0, dense_2_s135};
  wire [12:0] dense_2_s137 = dense_2_s134 - {{2{dense_2_s136[10]}}, dense_2_s136};
  wire [9:0]  dense_2_s138 = ~dense_2_s116_d1;
  wire [10:0] dense_2_s139 = ~{1'd0, dense_2_s138};
  wire [10:0] dense_2_s140 = {1'd0, dense_2_s115_d1} - dense_2_s139;
  wire [11:0] dense_2_s141 = ~dense_2_s114;
  wire [12:0] dense_2_s142 = ~{1'd0, dense_2_s141};
  wire [13:0] dense_2_s143 = {1'd0, dense_2_s109} - {dense_2_s142[12], dense_2_s142};
  wire [12:0] dense_2_s144 = dense_2_s143[12:0];
  wire [11:0] dense_2_s145 = ~{1'd0, dense_2_s140};
  wire [10:0] dense_2_s146 = ~dense_2_s145[10:0];
  wire [9:0]  dense_2_s147 = ~dense_2_s128;
  wire [10:0] dense_2_s148 = ~{1'd0, dense_2_s147};
  wire [11:0] dense_2_s149 = {1'd0, dense_2_s146} - {dense_2_s148[10], dense_2_s148};
  wire [13:0] dense_2_s150 = ~{1'd0, dense_2_s144};
  wire [12:0] dense_2_s151 = ~dense_2_s150[12:0];
  wire [11:0] dense_2_s152 = ~dense_2_s149;
  wire [12:0] dense_2_s153 = ~{1'd0, dense_2_s152};
  wire [14:0] dense_2_s154 = {{2'd0, dense_2_s151[12:2]} - dense_2_s153, dense_2_s151[1:0]};
  wire [15:0] dense_2_s155 = ~{1'd0, dense_2_s154};
  wire [14:0] dense_2_s156 = ~dense_2_s155[14:0];
  wire [12:0] dense_2_s157 = ~dense_2_s137;
  wire [13:0] dense_2_s158 = ~{1'd0, dense_2_s157};
  wire [14:0] dense_2_s159 = dense_2_s156 - {dense_2_s158[13], dense_2_s158};
  wire [15:0] dense_2_s160 = ~{1'd0, dense_2_s159};
  wire [14:0] dense_2_s161 = ~dense_2_s160[14:0];
  wire [12:0] dense_2_s162 = ~dense_2_s132;
  wire [13:0] dense_2_s163 = ~{1'd0, dense_2_s162};
  wire [15:0] dense_2_s164 = {1'd0, dense_2_s161} - {{2{dense_2_s163[13]}}, dense_2_s163};
  reg  [15:0] dense_2_s164_d1;
  wire [7:0]  dense_2_s165 = ~dense_1_quantizer_28;
  wire [8:0]  dense_2_s166 = ~{1'd0, dense_2_s165};
  wire [8:0]  dense_2_s167 = {1'd0, dense_1_quantizer_10} - dense_2_s166;
  reg  [8:0]  dense_2_s167_d1;
  wire [9:0]  dense_2_s168 = {1'd0, dense_2_s167_d1} - {dense_2_s89[8], dense_2_s89};

  // Element 1: ufixed<17,12>
  wire [7:0]  dense_2_1_t1 = ~dense_1_quantizer_13;
  wire [8:0]  dense_2_1_t2 = ~{1'd0, dense_2_1_t1};
  reg  [8:0]  dense_2_1_t2_d1;
  wire [10:0] dense_2_1_t3 = {{1'd0, dense_2_s168[9:1]} - {dense_2_1_t2_d1[8], dense_2_1_t2_d1}, dense_2_s168[0]};

  // Shared by several elements
  wire [9:0]  dense_2_s169 = {1'd0, dense_2_s76_d1} + {2'd0, dense_1_quantizer_26_d1};
  wire [9:0]  dense_2_s170 = dense_2_s169 - {dense_2_s89[8], dense_2_s89};

  // Element 1: ufixed<17,12>
  wire [12:0] dense_2_1_t4 = {{2'd0, dense_2_1_t3[10:2]} + dense_2_1_t3, dense_2_1_t3[1:0]};
  wire [13:0] dense_2_1_t5 = ~{1'd0, dense_2_1_t4};
  wire [12:0] dense_2_1_t6 = ~dense_2_1_t5[12:0];
  wire [13:0] dense_2_1_t7 = {dense_2_s83 + {1'd0, dense_2_1_t6[12:1]}, dense_2_1_t6[0]};
  wire [14:0] dense_2_1_t8 = ~{1'd0, dense_2_1_t7};
  wire [13:0] dense_2_1_t9 = ~dense_2_1_t8[13:0];
  wire [9:0]  dense_2_1_t10 = ~dense_2_s170;
  wire [10:0] dense_2_1_t11 = ~{1'd0, dense_2_1_t10};
  wire [14:0] dense_2_1_t12 = {{1'd0, dense_2_1_t9[13:4]} - dense_2_1_t11, dense_2_1_t9[3:0]};
  reg  [14:0] dense_2_1_t12_d1;
  wire [15:0] dense_2_1_t13 = ~{1'd0, dense_2_1_t12_d1};
  wire [14:0] dense_2_1_t14 = ~dense_2_1_t13[14:0];
  wire [15:0] dense_2_1_t15 = ~dense_2_s164_d1;
  wire [16:0] dense_2_1_t16 = ~{1'd0, dense_2_1_t15};
  assign dense_2_1 = {2'd0, dense_2_1_t14} - dense_2_1_t16;

  // Shared by several elements
  wire [9:0]  dense_2_s171 = {{2'd0, dense_1_quantizer_26_d1[7:1]} + {1'd0, dense_1_quantizer_12_d1}, dense_1_quantizer_26_d1[0]};
  wire [10:0] dense_2_s172 = ~{1'd0, dense_2_s171};
  wire [9:0]  dense_2_s173 = ~dense_2_s172[9:0];
  wire [11:0] dense_2_s174 = {{2'd0, dense_2_s168[9:2]} + dense_2_s173, dense_2_s168[1:0]};
  wire [11:0] dense_2_s175 = ~dense_2_s174;
  wire [12:0] dense_2_s176 = ~{1'd0, dense_2_s175};
  wire [13:0] dense_2_s177 = {1'd0, dense_2_s83} - {dense_2_s176[12], dense_2_s176};
  wire [7:0]  dense_2_s178 = ~dense_1_quantizer_8_d1;
  wire [8:0]  dense_2_s179 = ~{1'd0, dense_2_s178};
  wire [10:0] dense_2_s180 = {dense_2_s115_d1, 1'd0} - {{2{dense_2_s179[8]}}, dense_2_s179};
  wire [7:0]  dense_2_s181 = ~dense_1_quantizer_11_d1;
  wire [8:0]  dense_2_s182 = ~{1'd0, dense_2_s181};
  wire [9:0]  dense_2_s183 = {1'd0, dense_2_s18_d1} - {dense_2_s182[8], dense_2_s182};
  wire [8:0]  dense_2_s184 = {1'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_13_d1};
  wire [10:0] dense_2_s185 = ~{1'd0, dense_2_s183};
  wire [9:0]  dense_2_s186 = ~dense_2_s185[9:0];
  wire [8:0]  dense_2_s187 = ~dense_2_s184;
  wire [9:0]  dense_2_s188 = ~{1'd0, dense_2_s187};
  wire [11:0] dense_2_s189 = {{2'd0, dense_2_s186[9:2]} - dense_2_s188, dense_2_s186[1:0]};
  wire [10:0] dense_2_s190 = {{1'd0, dense_2_s105_d1[9:1]} - {dense_2_s85[8], dense_2_s85}, dense_2_s105_d1[0]};
  wire [11:0] dense_2_s191 = {{1'd0, dense_2_s190[10:2]} - {dense_2_s98_d1[8], dense_2_s98_d1}, dense_2_s190[1:0]};
  wire [8:0]  dense_2_s192 = {1'd0, dense_1_quantizer_13} + {1'd0, dense_1_quantizer_18};
  reg  [8:0]  dense_2_s192_d1;
  wire [8:0]  dense_2_s193 = ~dense_2_s192_d1;
  wire [9:0]  dense_2_s194 = ~{1'd0, dense_2_s193};
  wire [9:0]  dense_2_s195 = {1'd0, dense_2_s31_d1} - dense_2_s194;

  // Element 2: fixed<17,9>
  wire [9:0]  dense_2_2_t1 = {{2'd0, dense_1_quantizer_26[7:1]} - dense_2_s23, dense_1_quantizer_26[0]};
  reg  [9:0]  dense_2_2_t1_d1;
  wire [10:0] dense_2_2_t2 = ~{1'd0, dense_2_2_t1_d1};
  wire [9:0]  dense_2_2_t3 = ~dense_2_2_t2[9:0];
  wire [10:0] dense_2_2_t4 = {1'd0, dense_2_s116_d1} + {1'd0, dense_2_2_t3};
  wire [11:0] dense_2_2_t5 = {{2'd0, dense_2_s195[9:1]} - dense_2_s11, dense_2_s195[0]};
  wire [9:0]  dense_2_2_t6 = ~dense_2_s195;
  wire [10:0] dense_2_2_t7 = ~{1'd0, dense_2_2_t6};
  wire [11:0] dense_2_2_t8 = ~{1'd0, dense_2_2_t4};
  wire [10:0] dense_2_2_t9 = ~dense_2_2_t8[10:0];
  wire [11:0] dense_2_2_t10 = {1'd0, dense_2_s180} + {1'd0, dense_2_2_t9};
  wire [12:0] dense_2_2_t11 = ~{1'd0, dense_2_2_t5};
  wire [11:0] dense_2_2_t12 = ~dense_2_2_t11[11:0];
  wire [12:0] dense_2_2_t13 = {1'd0, dense_2_s191} + {1'd0, dense_2_2_t12};
  wire [11:0] dense_2_2_t14 = ~dense_2_2_t10;
  wire [12:0] dense_2_2_t15 = ~{1'd0, dense_2_2_t14};
  wire [12:0] dense_2_2_t16 = {1'd0, dense_2_s189} - dense_2_2_t15;
  wire [11:0] dense_2_2_t17 = ~dense_2_s189;
  wire [12:0] dense_2_2_t18 = ~{1'd0, dense_2_2_t17};
  wire [13:0] dense_2_2_t19 = {{1'd0, dense_2_s109[12:3]} + {1'd0, dense_2_s168}, dense_2_s109[2:0]};
  wire [13:0] dense_2_2_t20 = ~{1'd0, dense_2_2_t13};
  wire [12:0] dense_2_2_t21 = ~dense_2_2_t20[12:0];
  wire [13:0] dense_2_2_t22 = ~{1'd0, dense_2_2_t16};
  wire [12:0] dense_2_2_t23 = ~dense_2_2_t22[12:0];
  wire [13:0] dense_2_2_t24 = {1'd0, dense_2_2_t21} + {1'd0, dense_2_2_t23};
  wire [14:0] dense_2_2_t25 = ~{1'd0, dense_2_2_t19};
  wire [13:0] dense_2_2_t26 = ~dense_2_2_t25[13:0];
  wire [11:0] dense_2_2_t27 = ~dense_2_s30;
  wire [12:0] dense_2_2_t28 = ~{1'd0, dense_2_2_t27};
  wire [14:0] dense_2_2_t29 = {{1'd0, dense_2_2_t26[13:1]} - {dense_2_2_t28[12], dense_2_2_t28}, dense_2_2_t26[0]};
  wire [15:0] dense_2_2_t30 = ~{1'd0, dense_2_2_t29};
  wire [14:0] dense_2_2_t31 = ~dense_2_2_t30[14:0];
  wire [14:0] dense_2_2_t32 = {1'd0, dense_2_s177} + dense_2_2_t31;
  wire [14:0] dense_2_2_t33 = ~{1'd0, dense_2_2_t24};
  wire [13:0] dense_2_2_t34 = ~dense_2_2_t33[13:0];
  wire [15:0] dense_2_2_t35 = ~{1'd0, dense_2_2_t32};
  wire [14:0] dense_2_2_t36 = ~dense_2_2_t35[14:0];
  wire [15:0] dense_2_2_t37 = {2'd0, dense_2_2_t34} + {1'd0, dense_2_2_t36};
  reg  [15:0] dense_2_2_t37_d1;

  // Shared by several elements
  wire [7:0]  dense_2_s196 = ~dense_1_quantizer_17;
  wire [8:0]  dense_2_s197 = ~{1'd0, dense_2_s196};
  reg  [8:0]  dense_2_s197_d1;
  wire [8:0]  dense_2_s198 = {1'd0, dense_1_quantizer_1} - dense_2_s197;
  reg  [8:0]  dense_2_s198_d1;
  wire [9:0]  dense_2_s199 = ~{1'd0, dense_2_s198_d1};
  wire [8:0]  dense_2_s200 = ~dense_2_s199[8:0];
  wire [11:0] dense_2_s201 = {{3'd0, dense_2_s40_d1[8:2]} + {1'd0, dense_2_s200}, dense_2_s40_d1[1:0]};
  wire [9:0]  dense_2_s202 = dense_2_s168 - {dense_2_s42_d1[8], dense_2_s42_d1};
  wire [9:0]  dense_2_s203 = ~dense_2_s202;
  wire [10:0] dense_2_s204 = ~{1'd0, dense_2_s203};
  wire [10:0] dense_2_s205 = {1'd0, dense_2_s125} - dense_2_s204;
  wire [8:0]  dense_2_s206 = {1'd0, dense_1_quantizer_3} + {1'd0, dense_1_quantizer_20};
  reg  [8:0]  dense_2_s206_d1;
  wire [8:0]  dense_2_s207 = ~dense_2_s206_d1;
  wire [9:0]  dense_2_s208 = ~{1'd0, dense_2_s207};
  wire [9:0]  dense_2_s209 = {1'd0, dense_2_s66_d1} - dense_2_s208;
  wire [8:0]  dense_2_s210 = ~dense_2_s66_d1;
  wire [9:0]  dense_2_s211 = ~{1'd0, dense_2_s210};
  wire [10:0] dense_2_s212 = ~{1'd0, dense_2_s209};
  wire [9:0]  dense_2_s213 = ~dense_2_s212[9:0];
  wire [10:0] dense_2_s214 = {{1'd0, dense_2_s124_d1} + {1'd0, dense_2_s213[9:1]}, dense_2_s213[0]};
  wire [9:0]  dense_2_s215 = {{2'd0, dense_1_quantizer_8[7:1]} + {1'd0, dense_1_quantizer_23}, dense_1_quantizer_8[0]};
  reg  [9:0]  dense_2_s215_d1;
  wire [7:0]  dense_2_s216 = ~dense_1_quantizer_15_d1;
  wire [8:0]  dense_2_s217 = ~{1'd0, dense_2_s216};
  wire [8:0]  dense_2_s218 = {1'd0, dense_1_quantizer_13_d1} - dense_2_s217;
  wire [8:0]  dense_2_s219 = ~dense_2_s218;
  wire [9:0]  dense_2_s220 = ~{1'd0, dense_2_s219};
  wire [11:0] dense_2_s221 = {1'd0, dense_2_s126, 1'd0} - {{2{dense_2_s220[9]}}, dense_2_s220};
  wire [10:0] dense_2_s222 = {{3'd0, dense_1_quantizer_26[7:2]} + {1'd0, dense_1_quantizer_14}, dense_1_quantizer_26[1:0]};
  reg  [10:0] dense_2_s222_d1;
  wire [11:0] dense_2_s223 = ~{1'd0, dense_2_s222_d1};
  wire [10:0] dense_2_s224 = ~dense_2_s223[10:0];
  wire [10:0] dense_2_s225 = {2'd0, dense_2_s99_d1} + dense_2_s224;
  wire [10:0] dense_2_s226 = ~dense_2_s225;
  wire [11:0] dense_2_s227 = ~{1'd0, dense_2_s226};
  wire [11:0] dense_2_s228 = {1'd0, dense_2_s37} - dense_2_s227;
  wire [9:0]  dense_2_s229 = {1'd0, dense_2_s66_d1} + {2'd0, dense_1_quantizer_2_d1};
  wire [7:0]  dense_2_s230 = ~dense_1_quantizer_7_d1;
  wire [8:0]  dense_2_s231 = ~{1'd0, dense_2_s230};
  wire [11:0] dense_2_s232 = {dense_2_s229, 2'd0} - {{3{dense_2_s231[8]}}, dense_2_s231};

  // Element 3: ufixed<16,11>
  wire [10:0] dense_2_3_t1 = {{3'd0, dense_1_quantizer_8_d1[7:2]} + {1'd0, dense_1_quantizer_3_d1}, dense_1_quantizer_8_d1[1:0]};
  wire [11:0] dense_2_3_t2 = ~{1'd0, dense_2_3_t1};
  wire [10:0] dense_2_3_t3 = ~dense_2_3_t2[10:0];
  wire [11:0] dense_2_3_t4 = {1'd0, dense_2_s214} + {1'd0, dense_2_3_t3};
  wire [12:0] dense_2_3_t5 = ~{1'd0, dense_2_3_t4};
  wire [11:0] dense_2_3_t6 = ~dense_2_3_t5[11:0];
  wire [12:0] dense_2_3_t7 = {{1'd0, dense_2_s63[11:3]} + {2'd0, dense_1_quantizer_0_d1}, dense_2_s63[2:0]};
  wire [9:0]  dense_2_3_t8 = ~dense_2_s215_d1;
  wire [10:0] dense_2_3_t9 = ~{1'd0, dense_2_3_t8};
  wire [12:0] dense_2_3_t10 = {{1'd0, dense_2_3_t6[11:2]} - dense_2_3_t9, dense_2_3_t6[1:0]};
  wire [9:0]  dense_2_3_t11 = ~dense_2_s87_d1;
  wire [10:0] dense_2_3_t12 = ~{1'd0, dense_2_3_t11};
  wire [12:0] dense_2_3_t13 = {{1'd0, dense_2_s232[11:2]} - dense_2_3_t12, dense_2_s232[1:0]};
  wire [12:0] dense_2_3_t14 = {{1'd0, dense_2_s201[11:3]} + {2'd0, dense_1_quantizer_19_d1}, dense_2_s201[2:0]};
  wire [12:0] dense_2_3_t15 = ~dense_2_3_t13;
  wire [13:0] dense_2_3_t16 = ~{1'd0, dense_2_3_t15};
  wire [13:0] dense_2_3_t17 = {2'd0, dense_2_s205, 1'd0} - dense_2_3_t16;
  wire [13:0] dense_2_3_t18 = ~{1'd0, dense_2_3_t7};
  wire [12:0] dense_2_3_t19 = ~dense_2_3_t18[12:0];
  wire [12:0] dense_2_3_t20 = ~dense_2_3_t10;
  wire [13:0] dense_2_3_t21 = ~{1'd0, dense_2_3_t20};
  wire [13:0] dense_2_3_t22 = {1'd0, dense_2_3_t19} - dense_2_3_t21;
  reg  [13:0] dense_2_3_t22_d1;
  wire [13:0] dense_2_3_t23 = ~{1'd0, dense_2_3_t14};
  wire [12:0] dense_2_3_t24 = ~dense_2_3_t23[12:0];
  wire [12:0] dense_2_3_t25 = {1'd0, dense_2_s228} + dense_2_3_t24;
  wire [13:0] dense_2_3_t26 = ~{1'd0, dense_2_3_t25};
  wire [12:0] dense_2_3_t27 = ~dense_2_3_t26[12:0];
  wire [13:0] dense_2_3_t28 = {{1'd0, dense_2_s221} + {1'd0, dense_2_3_t27[12:1]}, dense_2_3_t27[0]};
  wire [14:0] dense_2_3_t29 = ~{1'd0, dense_2_3_t17};
  wire [13:0] dense_2_3_t30 = ~dense_2_3_t29[13:0];
  wire [13:0] dense_2_3_t31 = ~dense_2_3_t28;
  wire [14:0] dense_2_3_t32 = ~{1'd0, dense_2_3_t31};
  wire [15:0] dense_2_3_t33 = {{2'd0, dense_2_3_t30[13:1]} - dense_2_3_t32, dense_2_3_t30[0]};
  reg  [15:0] dense_2_3_t33_d1;
  wire [14:0] dense_2_3_t34 = ~{1'd0, dense_2_3_t22_d1};
  wire [13:0] dense_2_3_t35 = ~dense_2_3_t34[13:0];
  wire [15:0] dense_2_3_t36 = ~dense_2_3_t33_d1;
  wire [16:0] dense_2_3_t37 = ~{1'd0, dense_2_3_t36};
  wire [16:0] dense_2_3_t38 = {3'd0, dense_2_3_t35} - dense_2_3_t37;
  assign dense_2_3 = dense_2_3_t38[15:0];

  // Shared by several elements
  wire [10:0] dense_2_s233 = {1'd0, dense_2_s76_d1, 1'd0} - {{2{dense_2_0_t3_d1[8]}}, dense_2_0_t3_d1};
  wire [8:0]  dense_2_s234 = ~dense_2_s167_d1;
  wire [9:0]  dense_2_s235 = ~{1'd0, dense_2_s234};
  wire [10:0] dense_2_s236 = {dense_2_s87_d1, 1'd0} - {dense_2_s235[9], dense_2_s235};
  wire [11:0] dense_2_s237 = ~{1'd0, dense_2_s236};
  wire [10:0] dense_2_s238 = ~dense_2_s237[10:0];
  wire [10:0] dense_2_s239 = ~dense_2_s233;
  wire [11:0] dense_2_s240 = ~{1'd0, dense_2_s239};
  wire [12:0] dense_2_s241 = {{2'd0, dense_2_s238[10:1]} - dense_2_s240, dense_2_s238[0]};
  wire [10:0] dense_2_s242 = {1'd0, dense_2_s21_d1} + {2'd0, dense_2_s75_d1};
  wire [10:0] dense_2_s243 = {1'd0, dense_2_s125} - dense_2_2_t7;
  wire [9:0]  dense_2_s244 = {{2'd0, dense_1_quantizer_21[7:1]} - dense_2_1_t2, dense_1_quantizer_21[0]};
  reg  [9:0]  dense_2_s244_d1;
  wire [9:0]  dense_2_s245 = ~dense_2_s244_d1;
  wire [10:0] dense_2_s246 = ~{1'd0, dense_2_s245};
  wire [10:0] dense_2_s247 = {1'd0, dense_2_s125} - dense_2_s246;
  wire [8:0]  dense_2_s248 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [9:0]  dense_2_s249 = {1'd0, dense_2_s99_d1} + {2'd0, dense_1_quantizer_0_d1};
  wire [10:0] dense_2_s250 = {{1'd0, dense_2_s249[9:1]} + {2'd0, dense_1_quantizer_3_d1}, dense_2_s249[0]};

  // Element 4: ufixed<16,11>
  wire [8:0]  dense_2_4_t1 = ~dense_2_s76_d1;
  wire [9:0]  dense_2_4_t2 = ~{1'd0, dense_2_4_t1};
  wire [10:0] dense_2_4_t3 = {1'd0, dense_2_s115_d1} - {dense_2_4_t2[9], dense_2_4_t2};
  wire [11:0] dense_2_4_t4 = {1'd0, dense_2_s242} - {dense_2_3_t9[10], dense_2_3_t9};
  wire [10:0] dense_2_4_t5 = ~dense_2_s242;
  wire [11:0] dense_2_4_t6 = ~{1'd0, dense_2_4_t5};
  wire [11:0] dense_2_4_t7 = ~{1'd0, dense_2_4_t3};
  wire [10:0] dense_2_4_t8 = ~dense_2_4_t7[10:0];
  wire [11:0] dense_2_4_t9 = {1'd0, dense_2_s250} + {1'd0, dense_2_4_t8};
  wire [11:0] dense_2_4_t10 = {{1'd0, dense_2_s243[10:3]} - dense_2_s65_d1, dense_2_s243[2:0]};
  wire [10:0] dense_2_4_t11 = ~dense_2_s243;
  wire [11:0] dense_2_4_t12 = ~{1'd0, dense_2_4_t11};
  wire [12:0] dense_2_4_t13 = ~{1'd0, dense_2_4_t4};
  wire [11:0] dense_2_4_t14 = ~dense_2_4_t13[11:0];
  wire [11:0] dense_2_4_t15 = ~dense_2_s191;
  wire [12:0] dense_2_4_t16 = ~{1'd0, dense_2_4_t15};
  wire [12:0] dense_2_4_t17 = {1'd0, dense_2_4_t14} - dense_2_4_t16;
  wire [12:0] dense_2_4_t18 = ~{1'd0, dense_2_4_t9};
  wire [11:0] dense_2_4_t19 = ~dense_2_4_t18[11:0];
  wire [10:0] dense_2_4_t20 = ~dense_2_s56;
  wire [11:0] dense_2_4_t21 = ~{1'd0, dense_2_4_t20};
  wire [12:0] dense_2_4_t22 = {{1'd0, dense_2_4_t19[11:1]} - dense_2_4_t21, dense_2_4_t19[0]};
  wire [11:0] dense_2_4_t23 = ~dense_2_4_t10;
  wire [12:0] dense_2_4_t24 = ~{1'd0, dense_2_4_t23};
  wire [12:0] dense_2_4_t25 = {1'd0, dense_2_s17} - dense_2_4_t24;
  wire [13:0] dense_2_4_t26 = ~{1'd0, dense_2_4_t17};
  wire [12:0] dense_2_4_t27 = ~dense_2_4_t26[12:0];
  wire [12:0] dense_2_4_t28 = ~dense_2_s241;
  wire [13:0] dense_2_4_t29 = ~{1'd0, dense_2_4_t28};
  wire [13:0] dense_2_4_t30 = {1'd0, dense_2_4_t27} - dense_2_4_t29;
  wire [9:0]  dense_2_4_t31 = ~dense_2_s100;
  wire [10:0] dense_2_4_t32 = ~{1'd0, dense_2_4_t31};
  wire [11:0] dense_2_4_t33 = {{1'd0, dense_2_s190[10:1]} - dense_2_4_t32, dense_2_s190[0]};
  wire [13:0] dense_2_4_t34 = ~{1'd0, dense_2_4_t22};
  wire [12:0] dense_2_4_t35 = ~dense_2_4_t34[12:0];
  wire [12:0] dense_2_4_t36 = ~dense_2_4_t25;
  wire [13:0] dense_2_4_t37 = ~{1'd0, dense_2_4_t36};
  wire [13:0] dense_2_4_t38 = {1'd0, dense_2_4_t35} - dense_2_4_t37;
  reg  [13:0] dense_2_4_t38_d1;
  wire [8:0]  dense_2_4_t39 = ~dense_2_s248;
  wire [9:0]  dense_2_4_t40 = ~{1'd0, dense_2_4_t39};
  wire [11:0] dense_2_4_t41 = {{1'd0, dense_2_s247[10:2]} - dense_2_4_t40, dense_2_s247[1:0]};
  wire [12:0] dense_2_4_t42 = ~{1'd0, dense_2_4_t33};
  wire [11:0] dense_2_4_t43 = ~dense_2_4_t42[11:0];
  wire [12:0] dense_2_4_t44 = ~{1'd0, dense_2_4_t41};
  wire [11:0] dense_2_4_t45 = ~dense_2_4_t44[11:0];
  wire [12:0] dense_2_4_t46 = {1'd0, dense_2_4_t43} + {1'd0, dense_2_4_t45};
  wire [14:0] dense_2_4_t47 = ~{1'd0, dense_2_4_t30};
  wire [13:0] dense_2_4_t48 = ~dense_2_4_t47[13:0];
  wire [12:0] dense_2_4_t49 = ~dense_2_4_t46;
  wire [13:0] dense_2_4_t50 = ~{1'd0, dense_2_4_t49};
  wire [15:0] dense_2_4_t51 = {{2'd0, dense_2_4_t48[13:2]} - dense_2_4_t50, dense_2_4_t48[1:0]};
  reg  [15:0] dense_2_4_t51_d1;
  wire [16:0] dense_2_4_t52 = ~{1'd0, dense_2_4_t51_d1};
  wire [15:0] dense_2_4_t53 = ~dense_2_4_t52[15:0];
  wire [13:0] dense_2_4_t54 = ~dense_2_4_t38_d1;
  wire [14:0] dense_2_4_t55 = ~{1'd0, dense_2_4_t54};
  assign dense_2_4 = dense_2_4_t53 - {dense_2_4_t55[14], dense_2_4_t55};

  // Shared by several elements
  wire [8:0]  dense_2_s251 = ~dense_2_s75_d1;
  wire [9:0]  dense_2_s252 = ~{1'd0, dense_2_s251};
  wire [11:0] dense_2_s253 = {{2'd0, dense_2_s215_d1[9:2]} - dense_2_s252, dense_2_s215_d1[1:0]};
  wire [10:0] dense_2_s254 = {{3'd0, dense_1_quantizer_22[7:2]} + {1'd0, dense_1_quantizer_31}, dense_1_quantizer_22[1:0]};
  reg  [10:0] dense_2_s254_d1;
  wire [11:0] dense_2_s255 = ~{1'd0, dense_2_s254_d1};
  wire [10:0] dense_2_s256 = ~dense_2_s255[10:0];
  wire [8:0]  dense_2_s257 = ~dense_2_s99_d1;
  wire [9:0]  dense_2_s258 = ~{1'd0, dense_2_s257};
  wire [11:0] dense_2_s259 = {{1'd0, dense_2_s256[10:2]} - dense_2_s258, dense_2_s256[1:0]};
  wire [12:0] dense_2_s260 = ~{1'd0, dense_2_s259};
  wire [11:0] dense_2_s261 = ~dense_2_s260[11:0];
  wire [12:0] dense_2_s262 = {1'd0, dense_2_s253} + {1'd0, dense_2_s261};
  wire [10:0] dense_2_s263 = {1'd0, dense_2_s125} + {1'd0, dense_2_s168};
  wire [9:0]  dense_2_s264 = {{2'd0, dense_1_quantizer_9[7:1]} + {1'd0, dense_1_quantizer_11}, dense_1_quantizer_9[0]};
  reg  [9:0]  dense_2_s264_d1;
  wire [8:0]  dense_2_s265 = {1'd0, dense_1_quantizer_2} - dense_2_0_t3;
  reg  [8:0]  dense_2_s265_d1;
  wire [9:0]  dense_2_s266 = dense_2_s169 - {dense_2_s98_d1[8], dense_2_s98_d1};
  wire [11:0] dense_2_s267 = {{1'd0, dense_2_s59[10:2]} - {dense_2_s89[8], dense_2_s89}, dense_2_s59[1:0]};

  // Element 5: ufixed<17,9>
  wire [9:0]  dense_2_5_t1 = {{1'd0, dense_2_s124_d1[8:1]} + {1'd0, dense_1_quantizer_25_d1}, dense_2_s124_d1[0]};
  wire [10:0] dense_2_5_t2 = {1'd0, dense_2_s244_d1} + {2'd0, dense_2_s265_d1};
  wire [10:0] dense_2_5_t3 = {1'd0, dense_2_s168} + {1'd0, dense_2_s264_d1};
  wire [10:0] dense_2_5_t4 = ~{1'd0, dense_2_5_t1};
  wire [9:0]  dense_2_5_t5 = ~dense_2_5_t4[9:0];
  wire [11:0] dense_2_5_t6 = ~{1'd0, dense_2_5_t2};
  wire [10:0] dense_2_5_t7 = ~dense_2_5_t6[10:0];
  wire [11:0] dense_2_5_t8 = {2'd0, dense_2_5_t5} + {1'd0, dense_2_5_t7};
  wire [11:0] dense_2_5_t9 = ~{1'd0, dense_2_5_t3};
  wire [10:0] dense_2_5_t10 = ~dense_2_5_t9[10:0];
  wire [11:0] dense_2_5_t11 = {{1'd0, dense_2_5_t10[10:3]} + {1'd0, dense_1_quantizer_4_d1}, dense_2_5_t10[2:0]};
  wire [12:0] dense_2_5_t12 = {{1'd0, dense_2_s106_d1[11:1]} + {2'd0, dense_2_s170}, dense_2_s106_d1[0]};
  wire [12:0] dense_2_5_t13 = ~{1'd0, dense_2_5_t8};
  wire [11:0] dense_2_5_t14 = ~dense_2_5_t13[11:0];
  wire [10:0] dense_2_5_t15 = ~dense_2_s250;
  wire [11:0] dense_2_5_t16 = ~{1'd0, dense_2_5_t15};
  wire [12:0] dense_2_5_t17 = {{1'd0, dense_2_5_t14[11:1]} - dense_2_5_t16, dense_2_5_t14[0]};
  wire [11:0] dense_2_5_t18 = ~dense_2_5_t11;
  wire [12:0] dense_2_5_t19 = ~{1'd0, dense_2_5_t18};
  wire [12:0] dense_2_5_t20 = {1'd0, dense_2_s232} - dense_2_5_t19;
  wire [13:0] dense_2_5_t21 = ~{1'd0, dense_2_5_t12};
  wire [12:0] dense_2_5_t22 = ~dense_2_5_t21[12:0];
  wire [13:0] dense_2_5_t23 = {{2'd0, dense_2_s3_d1} + {1'd0, dense_2_5_t22[12:3]}, dense_2_5_t22[2:0]};
  wire [9:0]  dense_2_5_t24 = ~dense_2_s266;
  wire [10:0] dense_2_5_t25 = ~{1'd0, dense_2_5_t24};
  wire [11:0] dense_2_5_t26 = {{1'd0, dense_2_s263[10:1]} - dense_2_5_t25, dense_2_s263[0]};
  wire [13:0] dense_2_5_t27 = ~{1'd0, dense_2_5_t17};
  wire [12:0] dense_2_5_t28 = ~dense_2_5_t27[12:0];
  wire [11:0] dense_2_5_t29 = ~dense_2_s267;
  wire [12:0] dense_2_5_t30 = ~{1'd0, dense_2_5_t29};
  wire [14:0] dense_2_5_t31 = {{2'd0, dense_2_5_t28[12:2]} - dense_2_5_t30, dense_2_5_t28[1:0]};
  wire [14:0] dense_2_5_t32 = ~{1'd0, dense_2_5_t23};
  wire [13:0] dense_2_5_t33 = ~dense_2_5_t32[13:0];
  wire [12:0] dense_2_5_t34 = ~dense_2_5_t20;
  wire [13:0] dense_2_5_t35 = ~{1'd0, dense_2_5_t34};
  wire [13:0] dense_2_5_t36 = dense_2_5_t33 - dense_2_5_t35;
  reg  [13:0] dense_2_5_t36_d1;
  wire [13:0] dense_2_5_t37 = {{1'd0, dense_2_s262[12:2]} - dense_2_0_t6, dense_2_s262[1:0]};
  wire [14:0] dense_2_5_t38 = ~{1'd0, dense_2_5_t37};
  wire [13:0] dense_2_5_t39 = ~dense_2_5_t38[13:0];
  wire [12:0] dense_2_5_t40 = ~{1'd0, dense_2_5_t26};
  wire [11:0] dense_2_5_t41 = ~dense_2_5_t40[11:0];
  wire [14:0] dense_2_5_t42 = {{1'd0, dense_2_5_t39[13:1]} + {2'd0, dense_2_5_t41}, dense_2_5_t39[0]};
  wire [15:0] dense_2_5_t43 = ~{1'd0, dense_2_5_t31};
  wire [14:0] dense_2_5_t44 = ~dense_2_5_t43[14:0];
  wire [15:0] dense_2_5_t45 = ~{1'd0, dense_2_5_t42};
  wire [14:0] dense_2_5_t46 = ~dense_2_5_t45[14:0];
  wire [16:0] dense_2_5_t47 = {{2'd0, dense_2_5_t44[14:1]} + {1'd0, dense_2_5_t46}, dense_2_5_t44[0]};
  wire [15:0] dense_2_5_t48 = dense_2_5_t47[15:0];
  reg  [15:0] dense_2_5_t48_d1;
  wire [14:0] dense_2_5_t49 = ~{1'd0, dense_2_5_t36_d1};
  wire [13:0] dense_2_5_t50 = ~dense_2_5_t49[13:0];
  wire [16:0] dense_2_5_t51 = ~{1'd0, dense_2_5_t48_d1};
  wire [15:0] dense_2_5_t52 = ~dense_2_5_t51[15:0];
  wire [16:0] dense_2_5_t53 = {3'd0, dense_2_5_t50} + {1'd0, dense_2_5_t52};

  // Shared by several elements
  wire [8:0]  dense_2_s268 = {1'd0, dense_1_quantizer_16} - dense_2_s112;
  reg  [8:0]  dense_2_s268_d1;
  wire [9:0]  dense_2_s269 = ~{1'd0, dense_2_s268_d1};
  wire [8:0]  dense_2_s270 = ~dense_2_s269[8:0];
  wire [9:0]  dense_2_s271 = {{1'd0, dense_2_s270[8:1]} - dense_2_s217, dense_2_s270[0]};
  wire [10:0] dense_2_s272 = ~{1'd0, dense_2_s271};
  wire [9:0]  dense_2_s273 = ~dense_2_s272[9:0];
  wire [8:0]  dense_2_s274 = ~dense_2_s117_d1;
  wire [9:0]  dense_2_s275 = ~{1'd0, dense_2_s274};
  wire [11:0] dense_2_s276 = {{2'd0, dense_2_s273[9:2]} - dense_2_s275, dense_2_s273[1:0]};
  wire [9:0]  dense_2_s277 = {{2'd0, dense_1_quantizer_0[7:1]} + {1'd0, dense_1_quantizer_22}, dense_1_quantizer_0[0]};
  reg  [9:0]  dense_2_s277_d1;
  wire [10:0] dense_2_s278 = ~{1'd0, dense_2_s277_d1};
  wire [9:0]  dense_2_s279 = ~dense_2_s278[9:0];
  wire [10:0] dense_2_s280 = {1'd0, dense_2_s2_d1} + {1'd0, dense_2_s279};
  wire [11:0] dense_2_s281 = ~{1'd0, dense_2_s280};
  wire [10:0] dense_2_s282 = ~dense_2_s281[10:0];
  wire [7:0]  dense_2_s283 = ~dense_1_quantizer_22_d1;
  wire [8:0]  dense_2_s284 = ~{1'd0, dense_2_s283};
  wire [11:0] dense_2_s285 = {{1'd0, dense_2_s282[10:3]} - dense_2_s284, dense_2_s282[2:0]};
  wire [7:0]  dense_2_s286 = ~dense_1_quantizer_14_d1;
  wire [8:0]  dense_2_s287 = ~{1'd0, dense_2_s286};
  wire [9:0]  dense_2_s288 = {1'd0, dense_2_s31_d1} - {dense_2_s287[8], dense_2_s287};
  wire [10:0] dense_2_s289 = {{3'd0, dense_1_quantizer_26[7:2]} - dense_2_s53, dense_1_quantizer_26[1:0]};
  reg  [10:0] dense_2_s289_d1;
  wire [11:0] dense_2_s290 = ~{1'd0, dense_2_s289_d1};
  wire [10:0] dense_2_s291 = ~dense_2_s290[10:0];
  wire [10:0] dense_2_s292 = {2'd0, dense_2_s54_d1} + dense_2_s291;
  wire [11:0] dense_2_s293 = ~{1'd0, dense_2_s292};
  wire [10:0] dense_2_s294 = ~dense_2_s293[10:0];
  wire [11:0] dense_2_s295 = {2'd0, dense_2_s4} + {1'd0, dense_2_s294};
  wire [9:0]  dense_2_s296 = {1'd0, dense_2_s118_d1} - {dense_2_s98_d1[8], dense_2_s98_d1};
  wire [10:0] dense_2_s297 = ~{1'd0, dense_2_s296};
  wire [9:0]  dense_2_s298 = ~dense_2_s297[9:0];
  wire [10:0] dense_2_s299 = {1'd0, dense_2_s229} + {1'd0, dense_2_s298};

  // Element 6: ufixed<17,12>
  wire [10:0] dense_2_6_t1 = ~dense_2_s299;
  wire [11:0] dense_2_6_t2 = ~{1'd0, dense_2_6_t1};
  wire [12:0] dense_2_6_t3 = {1'd0, dense_2_s285} - {dense_2_6_t2[11], dense_2_6_t2};
  wire [10:0] dense_2_6_t4 = {{3'd0, dense_1_quantizer_13_d1[7:2]} + {1'd0, dense_1_quantizer_20_d1}, dense_1_quantizer_13_d1[1:0]};
  wire [11:0] dense_2_6_t5 = ~dense_2_s295;
  wire [12:0] dense_2_6_t6 = ~{1'd0, dense_2_6_t5};
  wire [12:0] dense_2_6_t7 = {1'd0, dense_2_s276} - dense_2_6_t6;
  wire [11:0] dense_2_6_t8 = ~{1'd0, dense_2_6_t4};
  wire [10:0] dense_2_6_t9 = ~dense_2_6_t8[10:0];
  wire [12:0] dense_2_6_t10 = {{3'd0, dense_2_s288[9:2]} + dense_2_6_t9, dense_2_s288[1:0]};
  wire [13:0] dense_2_6_t11 = ~{1'd0, dense_2_6_t3};
  wire [12:0] dense_2_6_t12 = ~dense_2_6_t11[12:0];
  wire [12:0] dense_2_6_t13 = ~dense_2_6_t7;
  wire [13:0] dense_2_6_t14 = ~{1'd0, dense_2_6_t13};
  wire [13:0] dense_2_6_t15 = {1'd0, dense_2_6_t12} - dense_2_6_t14;
  wire [13:0] dense_2_6_t16 = ~{1'd0, dense_2_6_t10};
  wire [12:0] dense_2_6_t17 = ~dense_2_6_t16[12:0];
  wire [10:0] dense_2_6_t18 = ~dense_2_s214;
  wire [11:0] dense_2_6_t19 = ~{1'd0, dense_2_6_t18};
  wire [13:0] dense_2_6_t20 = {{1'd0, dense_2_6_t17[12:2]} - dense_2_6_t19, dense_2_6_t17[1:0]};
  wire [13:0] dense_2_6_t21 = ~dense_2_6_t20;
  wire [14:0] dense_2_6_t22 = ~{1'd0, dense_2_6_t21};
  wire [14:0] dense_2_6_t23 = {1'd0, dense_2_s177} - dense_2_6_t22;
  wire [14:0] dense_2_6_t24 = ~{1'd0, dense_2_6_t15};
  wire [13:0] dense_2_6_t25 = ~dense_2_6_t24[13:0];
  wire [15:0] dense_2_6_t26 = ~{1'd0, dense_2_6_t23};
  wire [14:0] dense_2_6_t27 = ~dense_2_6_t26[14:0];
  wire [15:0] dense_2_6_t28 = {2'd0, dense_2_6_t25} + {1'd0, dense_2_6_t27};
  reg  [15:0] dense_2_6_t28_d1;
  wire [16:0] dense_2_6_t29 = ~{1'd0, dense_2_6_t28_d1};
  wire [15:0] dense_2_6_t30 = ~dense_2_6_t29[15:0];
  assign dense_2_6 = {1'd0, dense_2_6_t30} - dense_2_1_t16;

  // Shared by several elements
  wire [9:0]  dense_2_s300 = {1'd0, dense_2_s118_d1} - {dense_2_s197_d1[8], dense_2_s197_d1};
  wire [10:0] dense_2_s301 = ~{1'd0, dense_2_s300};
  wire [9:0]  dense_2_s302 = ~dense_2_s301[9:0];
  wire [10:0] dense_2_s303 = {1'd0, dense_2_s302} - {dense_2_s208[9], dense_2_s208};
  wire [10:0] dense_2_s304 = {{1'd0, dense_2_s264_d1[9:1]} - dense_2_s211, dense_2_s264_d1[0]};
  wire [11:0] dense_2_s305 = ~{1'd0, dense_2_s304};
  wire [10:0] dense_2_s306 = ~dense_2_s305[10:0];
  wire [11:0] dense_2_s307 = {2'd0, dense_2_s249} + {1'd0, dense_2_s306};
  wire [12:0] dense_2_s308 = ~{1'd0, dense_2_s307};
  wire [11:0] dense_2_s309 = ~dense_2_s308[11:0];
  wire [10:0] dense_2_s310 = ~dense_2_s303;
  wire [11:0] dense_2_s311 = ~{1'd0, dense_2_s310};
  wire [12:0] dense_2_s312 = {dense_2_s309, 1'd0} - {dense_2_s311[11], dense_2_s311};
  wire [8:0]  dense_2_s313 = {1'd0, dense_1_quantizer_19_d1} - dense_2_s284;

  // Element 7: fixed<17,9>
  wire [9:0]  dense_2_7_t1 = {1'd0, dense_2_s31_d1} + {2'd0, dense_1_quantizer_31_d1};
  wire [10:0] dense_2_7_t2 = ~{1'd0, dense_2_7_t1};
  wire [9:0]  dense_2_7_t3 = ~dense_2_7_t2[9:0];
  wire [10:0] dense_2_7_t4 = {{1'd0, dense_2_7_t3[9:2]} - dense_2_0_t3_d1, dense_2_7_t3[1:0]};
  wire [11:0] dense_2_7_t5 = ~{1'd0, dense_2_7_t4};
  wire [10:0] dense_2_7_t6 = ~dense_2_7_t5[10:0];
  wire [11:0] dense_2_7_t7 = {{1'd0, dense_2_7_t6[10:2]} - dense_2_4_t2, dense_2_7_t6[1:0]};
  wire [12:0] dense_2_7_t8 = {1'd0, dense_2_s114} + {1'd0, dense_2_s295};
  wire [12:0] dense_2_7_t9 = ~{1'd0, dense_2_7_t7};
  wire [11:0] dense_2_7_t10 = ~dense_2_7_t9[11:0];
  wire [8:0]  dense_2_7_t11 = ~dense_2_s313;
  wire [9:0]  dense_2_7_t12 = ~{1'd0, dense_2_7_t11};
  wire [12:0] dense_2_7_t13 = {{1'd0, dense_2_7_t10[11:3]} - dense_2_7_t12, dense_2_7_t10[2:0]};
  wire [13:0] dense_2_7_t14 = {{1'd0, dense_2_s312[12:1]} + {1'd0, dense_2_s221}, dense_2_s312[0]};
  wire [12:0] dense_2_7_t15 = ~dense_2_7_t8;
  wire [13:0] dense_2_7_t16 = ~{1'd0, dense_2_7_t15};
  wire [13:0] dense_2_7_t17 = {1'd0, dense_2_s262} - dense_2_7_t16;
  wire [12:0] dense_2_7_t18 = ~dense_2_7_t13;
  wire [13:0] dense_2_7_t19 = ~{1'd0, dense_2_7_t18};
  wire [14:0] dense_2_7_t20 = {1'd0, dense_2_s74} - {dense_2_7_t19[13], dense_2_7_t19};
  wire [13:0] dense_2_7_t21 = dense_2_7_t20[13:0];
  reg  [13:0] dense_2_7_t21_d1;
  wire [14:0] dense_2_7_t22 = ~{1'd0, dense_2_7_t14};
  wire [13:0] dense_2_7_t23 = ~dense_2_7_t22[13:0];
  wire [13:0] dense_2_7_t24 = ~dense_2_7_t17;
  wire [14:0] dense_2_7_t25 = ~{1'd0, dense_2_7_t24};
  wire [14:0] dense_2_7_t26 = {1'd0, dense_2_7_t23} - dense_2_7_t25;
  reg  [14:0] dense_2_7_t26_d1;
  wire [15:0] dense_2_7_t27 = ~{1'd0, dense_2_7_t26_d1};
  wire [14:0] dense_2_7_t28 = ~dense_2_7_t27[14:0];
  wire [13:0] dense_2_7_t29 = ~dense_2_7_t21_d1;
  wire [14:0] dense_2_7_t30 = ~{1'd0, dense_2_7_t29};
  wire [15:0] dense_2_7_t31 = {1'd0, dense_2_7_t28} - {dense_2_7_t30[14], dense_2_7_t30};

  // Shared by several elements
  wire [10:0] dense_2_s314 = {{1'd0, dense_2_s1[9:1]} + {2'd0, dense_1_quantizer_12_d1}, dense_2_s1[0]};
  wire [9:0]  dense_2_s315 = {{2'd0, dense_1_quantizer_4_d1[7:1]} + {1'd0, dense_1_quantizer_6_d1}, dense_1_quantizer_4_d1[0]};
  wire [10:0] dense_2_s316 = {{2'd0, dense_2_s40_d1[8:2]} - dense_2_s123_d1, dense_2_s40_d1[1:0]};
  wire [10:0] dense_2_s317 = {1'd0, dense_2_s55_d1, 1'd0} - {{2{dense_2_s65_d1[8]}}, dense_2_s65_d1};
  wire [9:0]  dense_2_s318 = {1'd0, dense_2_s76_d1} + {2'd0, dense_1_quantizer_7_d1};
  wire [10:0] dense_2_s319 = ~{1'd0, dense_2_s318};
  wire [9:0]  dense_2_s320 = ~dense_2_s319[9:0];
  wire [11:0] dense_2_s321 = {dense_2_s317 + {2'd0, dense_2_s320[9:1]}, dense_2_s320[0]};
  wire [9:0]  dense_2_s322 = {{2'd0, dense_1_quantizer_23_d1[7:1]} + {1'd0, dense_1_quantizer_30_d1}, dense_1_quantizer_23_d1[0]};
  wire [10:0] dense_2_s323 = ~{1'd0, dense_2_s322};
  wire [9:0]  dense_2_s324 = ~dense_2_s323[9:0];
  wire [10:0] dense_2_s325 = {1'd0, dense_2_s168} + {1'd0, dense_2_s324};
  wire [8:0]  dense_2_s326 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_21_d1};

  // Element 8: ufixed<16,8>
  wire [10:0] dense_2_8_t1 = {2'd0, dense_2_s55_d1} + dense_2_s314;
  wire [9:0]  dense_2_8_t2 = ~dense_2_s113_d1;
  wire [10:0] dense_2_8_t3 = ~{1'd0, dense_2_8_t2};
  wire [11:0] dense_2_8_t4 = {{1'd0, dense_2_s299[10:1]} - dense_2_8_t3, dense_2_s299[0]};
  wire [10:0] dense_2_8_t5 = ~dense_2_8_t1;
  wire [11:0] dense_2_8_t6 = ~{1'd0, dense_2_8_t5};
  wire [11:0] dense_2_8_t7 = {1'd0, dense_2_s325} - dense_2_8_t6;
  wire [10:0] dense_2_8_t8 = ~dense_2_s325;
  wire [11:0] dense_2_8_t9 = ~{1'd0, dense_2_8_t8};
  wire [11:0] dense_2_8_t10 = {{1'd0, dense_2_s316[10:2]} + {1'd0, dense_2_s75_d1}, dense_2_s316[1:0]};
  wire [10:0] dense_2_8_t11 = {1'd0, dense_2_s264_d1} - {dense_2_7_t12[9], dense_2_7_t12};
  wire [12:0] dense_2_8_t12 = ~{1'd0, dense_2_8_t4};
  wire [11:0] dense_2_8_t13 = ~dense_2_8_t12[11:0];
  wire [11:0] dense_2_8_t14 = ~dense_2_8_t7;
  wire [12:0] dense_2_8_t15 = ~{1'd0, dense_2_8_t14};
  wire [12:0] dense_2_8_t16 = {1'd0, dense_2_8_t13} - dense_2_8_t15;
  reg  [12:0] dense_2_8_t16_d1;
  wire [12:0] dense_2_8_t17 = {{1'd0, dense_2_s321[11:1]} - dense_2_4_t12, dense_2_s321[0]};
  wire [8:0]  dense_2_8_t18 = ~dense_2_s326;
  wire [9:0]  dense_2_8_t19 = ~{1'd0, dense_2_8_t18};
  wire [11:0] dense_2_8_t20 = {{2'd0, dense_2_s315[9:2]} - dense_2_8_t19, dense_2_s315[1:0]};
  wire [12:0] dense_2_8_t21 = ~{1'd0, dense_2_8_t20};
  wire [11:0] dense_2_8_t22 = ~dense_2_8_t21[11:0];
  wire [10:0] dense_2_8_t23 = ~dense_2_8_t11;
  wire [11:0] dense_2_8_t24 = ~{1'd0, dense_2_8_t23};
  wire [12:0] dense_2_8_t25 = {1'd0, dense_2_8_t22} - {dense_2_8_t24[11], dense_2_8_t24};
  wire [13:0] dense_2_8_t26 = ~{1'd0, dense_2_8_t25};
  wire [12:0] dense_2_8_t27 = ~dense_2_8_t26[12:0];
  wire [11:0] dense_2_8_t28 = ~dense_2_8_t10;
  wire [12:0] dense_2_8_t29 = ~{1'd0, dense_2_8_t28};
  wire [14:0] dense_2_8_t30 = {dense_2_8_t27, 2'd0} - {{2{dense_2_8_t29[12]}}, dense_2_8_t29};
  wire [13:0] dense_2_8_t31 = ~{1'd0, dense_2_8_t17};
  wire [12:0] dense_2_8_t32 = ~dense_2_8_t31[12:0];
  wire [15:0] dense_2_8_t33 = ~{1'd0, dense_2_8_t30};
  wire [14:0] dense_2_8_t34 = ~dense_2_8_t33[14:0];
  wire [14:0] dense_2_8_t35 = {2'd0, dense_2_8_t32} + dense_2_8_t34;
  reg  [14:0] dense_2_8_t35_d1;
  wire [15:0] dense_2_8_t36 = ~{1'd0, dense_2_8_t35_d1};
  wire [14:0] dense_2_8_t37 = ~dense_2_8_t36[14:0];
  wire [13:0] dense_2_8_t38 = ~{1'd0, dense_2_8_t16_d1};
  wire [12:0] dense_2_8_t39 = ~dense_2_8_t38[12:0];
  wire [15:0] dense_2_8_t40 = {1'd0, dense_2_8_t37} + {3'd0, dense_2_8_t39};

  // Shared by several elements
  wire [10:0] dense_2_s327 = {1'd0, dense_2_s202} + {3'd0, dense_1_quantizer_3_d1};
  wire [10:0] dense_2_s328 = {{1'd0, dense_2_s7[9:1]} + {2'd0, dense_1_quantizer_24_d1}, dense_2_s7[0]};
  wire [11:0] dense_2_s329 = ~{1'd0, dense_2_s328};
  wire [10:0] dense_2_s330 = ~dense_2_s329[10:0];
  wire [10:0] dense_2_s331 = ~dense_2_s327;
  wire [11:0] dense_2_s332 = ~{1'd0, dense_2_s331};
  wire [12:0] dense_2_s333 = {{2'd0, dense_2_s330[10:1]} - dense_2_s332, dense_2_s330[0]};
  wire [11:0] dense_2_s334 = {{1'd0, dense_2_s327[10:1]} + {2'd0, dense_2_s76_d1}, dense_2_s327[0]};
  wire [9:0]  dense_2_s335 = {1'd0, dense_2_s118_d1} + {2'd0, dense_1_quantizer_30_d1};
  wire [10:0] dense_2_s336 = ~{1'd0, dense_2_s335};
  wire [9:0]  dense_2_s337 = ~dense_2_s336[9:0];
  wire [10:0] dense_2_s338 = {1'd0, dense_2_s337} - {dense_2_s194[9], dense_2_s194};

  // Element 9: ufixed<15,10>
  wire [11:0] dense_2_9_t1 = {dense_2_s334[11:1] + {2'd0, dense_2_s326}, dense_2_s334[0]};
  reg  [11:0] dense_2_9_t1_d1;
  wire [10:0] dense_2_9_t2 = ~dense_2_s67;
  wire [11:0] dense_2_9_t3 = ~{1'd0, dense_2_9_t2};
  wire [12:0] dense_2_9_t4 = {{1'd0, dense_2_s201[11:1]} - dense_2_9_t3, dense_2_s201[0]};
  wire [12:0] dense_2_9_t5 = {1'd0, dense_2_s228} + {1'd0, dense_2_s285};
  wire [13:0] dense_2_9_t6 = ~{1'd0, dense_2_9_t5};
  wire [12:0] dense_2_9_t7 = ~dense_2_9_t6[12:0];
  wire [13:0] dense_2_9_t8 = ~{1'd0, dense_2_9_t4};
  wire [12:0] dense_2_9_t9 = ~dense_2_9_t8[12:0];
  wire [13:0] dense_2_9_t10 = {{1'd0, dense_2_s338} + {1'd0, dense_2_9_t9[12:2]}, dense_2_9_t9[1:0]};
  wire [13:0] dense_2_9_t11 = ~dense_2_9_t10;
  wire [14:0] dense_2_9_t12 = ~{1'd0, dense_2_9_t11};
  wire [14:0] dense_2_9_t13 = {2'd0, dense_2_9_t7} - dense_2_9_t12;
  wire [15:0] dense_2_9_t14 = ~{1'd0, dense_2_9_t13};
  wire [14:0] dense_2_9_t15 = ~dense_2_9_t14[14:0];
  wire [12:0] dense_2_9_t16 = ~dense_2_s333;
  wire [13:0] dense_2_9_t17 = ~{1'd0, dense_2_9_t16};
  wire [14:0] dense_2_9_t18 = dense_2_9_t15 - {dense_2_9_t17[13], dense_2_9_t17};
  reg  [14:0] dense_2_9_t18_d1;
  wire [12:0] dense_2_9_t19 = ~{1'd0, dense_2_9_t1_d1};
  wire [11:0] dense_2_9_t20 = ~dense_2_9_t19[11:0];
  wire [15:0] dense_2_9_t21 = ~{1'd0, dense_2_9_t18_d1};
  wire [14:0] dense_2_9_t22 = ~dense_2_9_t21[14:0];
  assign dense_2_9 = {3'd0, dense_2_9_t20} + dense_2_9_t22;

  // Shared by several elements
  wire [10:0] dense_2_s339 = dense_2_s263 - {{2{dense_2_s53_d1[8]}}, dense_2_s53_d1};
  wire [9:0]  dense_2_s340 = {{2'd0, dense_1_quantizer_9[7:1]} - dense_2_s9, dense_1_quantizer_9[0]};
  reg  [9:0]  dense_2_s340_d1;
  wire [9:0]  dense_2_s341 = dense_2_s340_d1 - {dense_2_s231[8], dense_2_s231};
  wire [9:0]  dense_2_s342 = {1'd0, dense_1_quantizer_14_d1, 1'd0} - {dense_2_s6_d1[8], dense_2_s6_d1};
  wire [9:0]  dense_2_s343 = {{1'd0, dense_2_s265_d1[8:1]} - dense_2_s112_d1, dense_2_s265_d1[0]};
  wire [11:0] dense_2_s344 = {1'd0, dense_2_s317} + {2'd0, dense_2_s341};
  wire [10:0] dense_2_s345 = ~{1'd0, dense_2_s342};
  wire [9:0]  dense_2_s346 = ~dense_2_s345[9:0];
  wire [10:0] dense_2_s347 = ~dense_2_s180;
  wire [11:0] dense_2_s348 = ~{1'd0, dense_2_s347};
  wire [11:0] dense_2_s349 = {1'd0, dense_2_s346, 1'd0} - dense_2_s348;
  wire [9:0]  dense_2_s350 = ~dense_2_s343;
  wire [10:0] dense_2_s351 = ~{1'd0, dense_2_s350};
  wire [11:0] dense_2_s352 = {{1'd0, dense_2_s339[10:1]} - dense_2_s351, dense_2_s339[0]};
  wire [12:0] dense_2_s353 = ~{1'd0, dense_2_s344};
  wire [11:0] dense_2_s354 = ~dense_2_s353[11:0];
  wire [12:0] dense_2_s355 = {1'd0, dense_2_s121} + {1'd0, dense_2_s354};
  wire [13:0] dense_2_s356 = ~{1'd0, dense_2_s355};
  wire [12:0] dense_2_s357 = ~dense_2_s356[12:0];
  wire [11:0] dense_2_s358 = ~dense_2_s349;
  wire [12:0] dense_2_s359 = ~{1'd0, dense_2_s358};
  wire [13:0] dense_2_s360 = {1'd0, dense_2_s357} - {dense_2_s359[12], dense_2_s359};
  wire [12:0] dense_2_s361 = dense_2_s360[12:0];
  wire [13:0] dense_2_s362 = ~{1'd0, dense_2_s361};
  wire [12:0] dense_2_s363 = ~dense_2_s362[12:0];
  wire [11:0] dense_2_s364 = ~dense_2_s352;
  wire [12:0] dense_2_s365 = ~{1'd0, dense_2_s364};
  wire [13:0] dense_2_s366 = {1'd0, dense_2_s363} - {dense_2_s365[12], dense_2_s365};
  reg  [13:0] dense_2_s366_d1;
  wire [10:0] dense_2_s367 = {3'd0, dense_1_quantizer_18_d1} - dense_2_3_t12;
  wire [11:0] dense_2_s368 = ~{1'd0, dense_2_s367};
  wire [10:0] dense_2_s369 = ~dense_2_s368[10:0];
  wire [11:0] dense_2_s370 = {{1'd0, dense_2_s369[10:1]} - {dense_2_s211[9], dense_2_s211}, dense_2_s369[0]};
  wire [11:0] dense_2_s371 = {{1'd0, dense_2_s4} + {1'd0, dense_2_s233[10:1]}, dense_2_s233[0]};

  // Element 10: ufixed<15,7>
  wire [11:0] dense_2_10_t1 = ~dense_2_s370;
  wire [12:0] dense_2_10_t2 = ~{1'd0, dense_2_10_t1};
  wire [13:0] dense_2_10_t3 = {{2'd0, dense_2_s371[11:1]} - dense_2_10_t2, dense_2_s371[0]};
  reg  [13:0] dense_2_10_t3_d1;
  wire [14:0] dense_2_10_t4 = ~{1'd0, dense_2_10_t3_d1};
  wire [13:0] dense_2_10_t5 = ~dense_2_10_t4[13:0];
  wire [14:0] dense_2_10_t6 = {1'd0, dense_2_s366_d1} + {1'd0, dense_2_10_t5};

  // Shared by several elements
  wire [11:0] dense_2_s372 = {{3'd0, dense_2_s75_d1[8:3]} - dense_2_s42_d1, dense_2_s75_d1[2:0]};
  wire [11:0] dense_2_s373 = {{4'd0, dense_1_quantizer_25[7:3]} + {1'd0, dense_1_quantizer_7}, dense_1_quantizer_25[2:0]};
  reg  [11:0] dense_2_s373_d1;
  wire [8:0]  dense_2_s374 = {1'd0, dense_1_quantizer_2} + {1'd0, dense_1_quantizer_24};
  reg  [8:0]  dense_2_s374_d1;
  wire [9:0]  dense_2_s375 = ~{1'd0, dense_2_s374_d1};
  wire [8:0]  dense_2_s376 = ~dense_2_s375[8:0];
  wire [11:0] dense_2_s377 = {{1'd0, dense_2_s206_d1} + {3'd0, dense_2_s376[8:2]}, dense_2_s376[1:0]};

  // Element 11: ufixed<16,8>
  wire [9:0]  dense_2_11_t1 = {1'd0, dense_2_s110_d1} + {2'd0, dense_1_quantizer_28_d1};
  wire [10:0] dense_2_11_t2 = ~{1'd0, dense_2_11_t1};
  wire [9:0]  dense_2_11_t3 = ~dense_2_11_t2[9:0];
  wire [10:0] dense_2_11_t4 = {{1'd0, dense_2_s3_d1} + {1'd0, dense_2_11_t3[9:1]}, dense_2_11_t3[0]};
  wire [10:0] dense_2_11_t5 = ~dense_2_11_t4;
  wire [11:0] dense_2_11_t6 = ~{1'd0, dense_2_11_t5};
  wire [11:0] dense_2_11_t7 = {1'd0, dense_2_s339} - dense_2_11_t6;
  wire [12:0] dense_2_11_t8 = {{1'd0, dense_2_s373_d1[11:3]} - {dense_2_s39_d1[8], dense_2_s39_d1}, dense_2_s373_d1[2:0]};
  wire [11:0] dense_2_11_t9 = ~dense_2_11_t7;
  wire [12:0] dense_2_11_t10 = ~{1'd0, dense_2_11_t9};
  wire [12:0] dense_2_11_t11 = {1'd0, dense_2_s377} - dense_2_11_t10;
  reg  [12:0] dense_2_11_t11_d1;
  wire [13:0] dense_2_11_t12 = ~{1'd0, dense_2_11_t8};
  wire [12:0] dense_2_11_t13 = ~dense_2_11_t12[12:0];
  wire [13:0] dense_2_11_t14 = {{1'd0, dense_2_s372} + {1'd0, dense_2_11_t13[12:1]}, dense_2_11_t13[0]};
  wire [13:0] dense_2_11_t15 = {{1'd0, dense_2_s96} + {1'd0, dense_2_s312[12:1]}, dense_2_s312[0]};
  wire [14:0] dense_2_11_t16 = ~{1'd0, dense_2_11_t14};
  wire [13:0] dense_2_11_t17 = ~dense_2_11_t16[13:0];
  wire [13:0] dense_2_11_t18 = {{1'd0, dense_2_s253} + dense_2_11_t17[13:1], dense_2_11_t17[0]};
  wire [14:0] dense_2_11_t19 = ~{1'd0, dense_2_11_t18};
  wire [13:0] dense_2_11_t20 = ~dense_2_11_t19[13:0];
  wire [14:0] dense_2_11_t21 = {{2'd0, dense_2_s205} + {1'd0, dense_2_11_t20[13:2]}, dense_2_11_t20[1:0]};
  wire [15:0] dense_2_11_t22 = ~{1'd0, dense_2_11_t21};
  wire [14:0] dense_2_11_t23 = ~dense_2_11_t22[14:0];
  wire [13:0] dense_2_11_t24 = ~dense_2_11_t15;
  wire [14:0] dense_2_11_t25 = ~{1'd0, dense_2_11_t24};
  wire [15:0] dense_2_11_t26 = {1'd0, dense_2_11_t23} - {dense_2_11_t25[14], dense_2_11_t25};
  reg  [15:0] dense_2_11_t26_d1;
  wire [16:0] dense_2_11_t27 = ~{1'd0, dense_2_11_t26_d1};
  wire [15:0] dense_2_11_t28 = ~dense_2_11_t27[15:0];
  wire [13:0] dense_2_11_t29 = ~{1'd0, dense_2_11_t11_d1};
  wire [12:0] dense_2_11_t30 = ~dense_2_11_t29[12:0];
  wire [15:0] dense_2_11_t31 = dense_2_11_t28 + {3'd0, dense_2_11_t30};

  // Shared by several elements
  wire [11:0] dense_2_s378 = {{1'd0, dense_2_s104[10:1]} + {3'd0, dense_1_quantizer_29_d1}, dense_2_s104[0]};

  // Element 12: ufixed<15,10>
  wire [8:0]  dense_2_12_t1 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_17_d1};
  wire [8:0]  dense_2_12_t2 = ~dense_2_12_t1;
  wire [9:0]  dense_2_12_t3 = ~{1'd0, dense_2_12_t2};
  wire [10:0] dense_2_12_t4 = {{1'd0, dense_2_s340_d1[9:1]} - dense_2_12_t3, dense_2_s340_d1[0]};
  wire [11:0] dense_2_12_t5 = ~{1'd0, dense_2_12_t4};
  wire [10:0] dense_2_12_t6 = ~dense_2_12_t5[10:0];
  wire [9:0]  dense_2_12_t7 = ~dense_2_s288;
  wire [10:0] dense_2_12_t8 = ~{1'd0, dense_2_12_t7};
  wire [11:0] dense_2_12_t9 = {{1'd0, dense_2_12_t6[10:1]} - dense_2_12_t8, dense_2_12_t6[0]};
  wire [11:0] dense_2_12_t10 = ~dense_2_s378;
  wire [12:0] dense_2_12_t11 = ~{1'd0, dense_2_12_t10};
  wire [12:0] dense_2_12_t12 = {1'd0, dense_2_s334} - dense_2_12_t11;
  reg  [12:0] dense_2_12_t12_d1;
  wire [11:0] dense_2_12_t13 = {{1'd0, dense_2_s314[10:1]} + {1'd0, dense_2_s315}, dense_2_s314[0]};
  wire [12:0] dense_2_12_t14 = {{1'd0, dense_2_s276[11:1]} + {1'd0, dense_2_s247}, dense_2_s276[0]};
  wire [12:0] dense_2_12_t15 = ~{1'd0, dense_2_12_t9};
  wire [11:0] dense_2_12_t16 = ~dense_2_12_t15[11:0];
  wire [11:0] dense_2_12_t17 = ~dense_2_12_t13;
  wire [12:0] dense_2_12_t18 = ~{1'd0, dense_2_12_t17};
  wire [13:0] dense_2_12_t19 = {{2'd0, dense_2_12_t16[11:1]} - dense_2_12_t18, dense_2_12_t16[0]};
  wire [13:0] dense_2_12_t20 = ~{1'd0, dense_2_12_t14};
  wire [12:0] dense_2_12_t21 = ~dense_2_12_t20[12:0];
  wire [13:0] dense_2_12_t22 = {{1'd0, dense_2_12_t21[12:2]} - dense_2_8_t9, dense_2_12_t21[1:0]};
  wire [14:0] dense_2_12_t23 = ~{1'd0, dense_2_12_t19};
  wire [13:0] dense_2_12_t24 = ~dense_2_12_t23[13:0];
  wire [13:0] dense_2_12_t25 = ~dense_2_12_t22;
  wire [14:0] dense_2_12_t26 = ~{1'd0, dense_2_12_t25};
  wire [14:0] dense_2_12_t27 = {1'd0, dense_2_12_t24} - dense_2_12_t26;
  reg  [14:0] dense_2_12_t27_d1;
  wire [13:0] dense_2_12_t28 = ~{1'd0, dense_2_12_t12_d1};
  wire [12:0] dense_2_12_t29 = ~dense_2_12_t28[12:0];
  wire [14:0] dense_2_12_t30 = ~dense_2_12_t27_d1;
  wire [15:0] dense_2_12_t31 = ~{1'd0, dense_2_12_t30};
  wire [15:0] dense_2_12_t32 = {3'd0, dense_2_12_t29} - dense_2_12_t31;
  assign dense_2_12 = dense_2_12_t32[14:0];

  // Shared by several elements
  wire [10:0] dense_2_s379 = {dense_2_s125, 1'd0} - {dense_2_s208[9], dense_2_s208};
  wire [10:0] dense_2_s380 = ~dense_2_s379;
  wire [11:0] dense_2_s381 = ~{1'd0, dense_2_s380};
  wire [12:0] dense_2_s382 = {1'd0, dense_2_s372} - {dense_2_s381[11], dense_2_s381};

  // Element 13: ufixed<17,9>
  wire [8:0]  dense_2_13_t1 = {1'd0, dense_1_quantizer_4} - dense_2_1_t2;
  reg  [8:0]  dense_2_13_t1_d1;
  wire [9:0]  dense_2_13_t2 = ~{1'd0, dense_2_13_t1_d1};
  wire [8:0]  dense_2_13_t3 = ~dense_2_13_t2[8:0];
  wire [11:0] dense_2_13_t4 = {{3'd0, dense_2_13_t3[8:3]} + {1'd0, dense_1_quantizer_21_d1}, dense_2_13_t3[2:0]};
  wire [12:0] dense_2_13_t5 = ~{1'd0, dense_2_13_t4};
  wire [11:0] dense_2_13_t6 = ~dense_2_13_t5[11:0];
  wire [12:0] dense_2_13_t7 = {{2'd0, dense_2_s341} + {1'd0, dense_2_13_t6[11:1]}, dense_2_13_t6[0]};
  wire [12:0] dense_2_13_t8 = {1'd0, dense_2_s267} - dense_2_2_t18;
  wire [10:0] dense_2_13_t9 = ~dense_2_s316;
  wire [11:0] dense_2_13_t10 = ~{1'd0, dense_2_13_t9};
  wire [12:0] dense_2_13_t11 = {{1'd0, dense_2_s321[11:1]} - dense_2_13_t10, dense_2_s321[0]};
  wire [8:0]  dense_2_13_t12 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s197_d1;
  wire [12:0] dense_2_13_t13 = ~dense_2_13_t7;
  wire [13:0] dense_2_13_t14 = ~{1'd0, dense_2_13_t13};
  wire [13:0] dense_2_13_t15 = {1'd0, dense_2_s241} - dense_2_13_t14;
  wire [12:0] dense_2_13_t16 = ~dense_2_13_t11;
  wire [13:0] dense_2_13_t17 = ~{1'd0, dense_2_13_t16};
  wire [13:0] dense_2_13_t18 = {1'd0, dense_2_s382} - dense_2_13_t17;
  wire [8:0]  dense_2_13_t19 = ~dense_2_13_t12;
  wire [9:0]  dense_2_13_t20 = ~{1'd0, dense_2_13_t19};
  wire [10:0] dense_2_13_t21 = {{2'd0, dense_2_s218[8:1]} - dense_2_13_t20, dense_2_s218[0]};
  wire [13:0] dense_2_13_t22 = ~{1'd0, dense_2_13_t8};
  wire [12:0] dense_2_13_t23 = ~dense_2_13_t22[12:0];
  wire [14:0] dense_2_13_t24 = {{2'd0, dense_2_13_t23[12:2]} - dense_2_12_t11, dense_2_13_t23[1:0]};
  reg  [14:0] dense_2_13_t24_d1;
  wire [11:0] dense_2_13_t25 = ~{1'd0, dense_2_13_t21};
  wire [10:0] dense_2_13_t26 = ~dense_2_13_t25[10:0];
  wire [11:0] dense_2_13_t27 = {{1'd0, dense_2_s266} + {1'd0, dense_2_13_t26[10:1]}, dense_2_13_t26[0]};
  wire [14:0] dense_2_13_t28 = ~{1'd0, dense_2_13_t15};
  wire [13:0] dense_2_13_t29 = ~dense_2_13_t28[13:0];
  wire [11:0] dense_2_13_t30 = ~dense_2_13_t27;
  wire [12:0] dense_2_13_t31 = ~{1'd0, dense_2_13_t30};
  wire [15:0] dense_2_13_t32 = {{2'd0, dense_2_13_t29[13:3]} - dense_2_13_t31, dense_2_13_t29[2:0]};
  wire [16:0] dense_2_13_t33 = ~{1'd0, dense_2_13_t32};
  wire [15:0] dense_2_13_t34 = ~dense_2_13_t33[15:0];
  wire [13:0] dense_2_13_t35 = ~dense_2_13_t18;
  wire [14:0] dense_2_13_t36 = ~{1'd0, dense_2_13_t35};
  wire [15:0] dense_2_13_t37 = dense_2_13_t34 - {dense_2_13_t36[14], dense_2_13_t36};
  reg  [15:0] dense_2_13_t37_d1;
  wire [15:0] dense_2_13_t38 = ~{1'd0, dense_2_13_t24_d1};
  wire [14:0] dense_2_13_t39 = ~dense_2_13_t38[14:0];
  wire [15:0] dense_2_13_t40 = ~dense_2_13_t37_d1;
  wire [16:0] dense_2_13_t41 = ~{1'd0, dense_2_13_t40};
  wire [16:0] dense_2_13_t42 = {2'd0, dense_2_13_t39} - dense_2_13_t41;

  // Element 14: ufixed<15,10>
  wire [11:0] dense_2_14_t1 = {2'd0, dense_2_s126} - dense_2_4_t6;
  wire [11:0] dense_2_14_t2 = {1'd0, dense_2_s316} + {1'd0, dense_2_s338};
  wire [9:0]  dense_2_14_t3 = {1'd0, dense_2_s31_d1} + {1'd0, dense_2_s248};
  wire [12:0] dense_2_14_t4 = ~{1'd0, dense_2_14_t1};
  wire [11:0] dense_2_14_t5 = ~dense_2_14_t4[11:0];
  wire [12:0] dense_2_14_t6 = {{1'd0, dense_2_14_t5[11:1]} - dense_2_s93, dense_2_14_t5[0]};
  wire [12:0] dense_2_14_t7 = ~{1'd0, dense_2_14_t2};
  wire [11:0] dense_2_14_t8 = ~dense_2_14_t7[11:0];
  wire [12:0] dense_2_14_t9 = {{1'd0, dense_2_14_t8[11:2]} - dense_2_s108, dense_2_14_t8[1:0]};
  wire [9:0]  dense_2_14_t10 = ~dense_2_14_t3;
  wire [10:0] dense_2_14_t11 = ~{1'd0, dense_2_14_t10};
  wire [13:0] dense_2_14_t12 = {{1'd0, dense_2_s333[12:2]} - {dense_2_14_t11[10], dense_2_14_t11}, dense_2_s333[1:0]};
  reg  [13:0] dense_2_14_t12_d1;
  wire [13:0] dense_2_14_t13 = ~{1'd0, dense_2_14_t6};
  wire [12:0] dense_2_14_t14 = ~dense_2_14_t13[12:0];
  wire [12:0] dense_2_14_t15 = ~dense_2_14_t9;
  wire [13:0] dense_2_14_t16 = ~{1'd0, dense_2_14_t15};
  wire [13:0] dense_2_14_t17 = {1'd0, dense_2_14_t14} - dense_2_14_t16;
  reg  [13:0] dense_2_14_t17_d1;
  wire [14:0] dense_2_14_t18 = ~{1'd0, dense_2_14_t12_d1};
  wire [13:0] dense_2_14_t19 = ~dense_2_14_t18[13:0];
  wire [13:0] dense_2_14_t20 = ~dense_2_14_t17_d1;
  wire [14:0] dense_2_14_t21 = ~{1'd0, dense_2_14_t20};
  assign dense_2_14 = {1'd0, dense_2_14_t19} - dense_2_14_t21;

  // Element 15: ufixed<16,11>
  wire [9:0]  dense_2_15_t1 = {{2'd0, dense_1_quantizer_12[7:1]} + {1'd0, dense_1_quantizer_8}, dense_1_quantizer_12[0]};
  reg  [9:0]  dense_2_15_t1_d1;
  wire [10:0] dense_2_15_t2 = ~{1'd0, dense_2_15_t1_d1};
  wire [9:0]  dense_2_15_t3 = ~dense_2_15_t2[9:0];
  wire [10:0] dense_2_15_t4 = {{1'd0, dense_2_15_t3[9:1]} - dense_2_s58, dense_2_15_t3[0]};
  wire [12:0] dense_2_15_t5 = {1'd0, dense_2_s51} + {1'd0, dense_2_s370};
  wire [11:0] dense_2_15_t6 = ~{1'd0, dense_2_15_t4};
  wire [10:0] dense_2_15_t7 = ~dense_2_15_t6[10:0];
  wire [12:0] dense_2_15_t8 = {1'd0, dense_2_s377} + {2'd0, dense_2_15_t7};
  wire [12:0] dense_2_15_t9 = ~dense_2_15_t5;
  wire [13:0] dense_2_15_t10 = ~{1'd0, dense_2_15_t9};
  wire [13:0] dense_2_15_t11 = {1'd0, dense_2_s382} - dense_2_15_t10;
  wire [13:0] dense_2_15_t12 = {{2'd0, dense_2_s373_d1[11:4]} + {1'd0, dense_2_s118_d1}, dense_2_s373_d1[3:0]};
  wire [13:0] dense_2_15_t13 = ~{1'd0, dense_2_15_t8};
  wire [12:0] dense_2_15_t14 = ~dense_2_15_t13[12:0];
  wire [13:0] dense_2_15_t15 = {{2'd0, dense_2_s371[11:1]} + dense_2_15_t14, dense_2_s371[0]};
  wire [14:0] dense_2_15_t16 = ~{1'd0, dense_2_15_t12};
  wire [13:0] dense_2_15_t17 = ~dense_2_15_t16[13:0];
  wire [10:0] dense_2_15_t18 = ~dense_2_s90;
  wire [11:0] dense_2_15_t19 = ~{1'd0, dense_2_15_t18};
  wire [14:0] dense_2_15_t20 = {{1'd0, dense_2_15_t17[13:2]} - {dense_2_15_t19[11], dense_2_15_t19}, dense_2_15_t17[1:0]};
  wire [15:0] dense_2_15_t21 = ~{1'd0, dense_2_15_t20};
  wire [14:0] dense_2_15_t22 = ~dense_2_15_t21[14:0];
  wire [14:0] dense_2_15_t23 = {{1'd0, dense_2_s263} + dense_2_15_t22[14:3], dense_2_15_t22[2:0]};
  wire [15:0] dense_2_15_t24 = ~{1'd0, dense_2_15_t23};
  wire [14:0] dense_2_15_t25 = ~dense_2_15_t24[14:0];
  wire [13:0] dense_2_15_t26 = ~dense_2_15_t15;
  wire [14:0] dense_2_15_t27 = ~{1'd0, dense_2_15_t26};
  wire [15:0] dense_2_15_t28 = {1'd0, dense_2_15_t25} - {dense_2_15_t27[14], dense_2_15_t27};
  wire [14:0] dense_2_15_t29 = ~{1'd0, dense_2_15_t11};
  wire [13:0] dense_2_15_t30 = ~dense_2_15_t29[13:0];
  wire [16:0] dense_2_15_t31 = ~{1'd0, dense_2_15_t28};
  wire [15:0] dense_2_15_t32 = ~dense_2_15_t31[15:0];
  wire [15:0] dense_2_15_t33 = {2'd0, dense_2_15_t30} + dense_2_15_t32;
  reg  [15:0] dense_2_15_t33_d1;
  wire [16:0] dense_2_15_t34 = ~{1'd0, dense_2_15_t33_d1};
  wire [15:0] dense_2_15_t35 = ~dense_2_15_t34[15:0];
  wire [16:0] dense_2_15_t36 = {3'd0, dense_2_s366_d1} + {1'd0, dense_2_15_t35};
  assign dense_2_15 = dense_2_15_t36[15:0];

  // Element 0: fixed<17,9>
  assign dense_2_0 = ~{1'd0, dense_2_0_t34};

  // Element 2: fixed<17,9>
  assign dense_2_2 = ~{1'd0, dense_2_2_t37_d1};

  // Element 5: ufixed<17,9>
  wire [17:0] dense_2_5_t54 = ~{1'd0, dense_2_5_t53};
  assign dense_2_5 = ~dense_2_5_t54[16:0];

  // Element 7: fixed<17,9>
  assign dense_2_7 = ~{1'd0, dense_2_7_t31};

  // Element 8: ufixed<16,8>
  wire [16:0] dense_2_8_t41 = ~{1'd0, dense_2_8_t40};
  assign dense_2_8 = ~dense_2_8_t41[15:0];

  // Element 10: ufixed<15,7>
  wire [15:0] dense_2_10_t7 = ~{1'd0, dense_2_10_t6};
  assign dense_2_10 = ~dense_2_10_t7[14:0];

  // Element 11: ufixed<16,8>
  wire [16:0] dense_2_11_t32 = ~{1'd0, dense_2_11_t31};
  assign dense_2_11 = ~dense_2_11_t32[15:0];

  // Element 13: ufixed<17,9>
  wire [17:0] dense_2_13_t43 = ~{1'd0, dense_2_13_t42};
  assign dense_2_13 = ~dense_2_13_t43[16:0];

  always @(posedge clk) begin
    dense_2_s2_d1     <= dense_2_s2;
    dense_2_s3_d1     <= dense_2_s3;
    dense_2_s6_d1     <= dense_2_s6;
    dense_2_s9_d1     <= dense_2_s9;
    dense_2_s18_d1    <= dense_2_s18;
    dense_2_s20_d1    <= dense_2_s20;
    dense_2_s21_d1    <= dense_2_s21;
    dense_2_s23_d1    <= dense_2_s23;
    dense_2_s31_d1    <= dense_2_s31;
    dense_2_s32_d1    <= dense_2_s32;
    dense_2_s39_d1    <= dense_2_s39;
    dense_2_s40_d1    <= dense_2_s40;
    dense_2_s42_d1    <= dense_2_s42;
    dense_2_s43_d1    <= dense_2_s43;
    dense_2_s53_d1    <= dense_2_s53;
    dense_2_s54_d1    <= dense_2_s54;
    dense_2_s55_d1    <= dense_2_s55;
    dense_2_s65_d1    <= dense_2_s65;
    dense_2_s66_d1    <= dense_2_s66;
    dense_2_0_t3_d1   <= dense_2_0_t3;
    dense_2_0_t23_d1  <= dense_2_0_t23;
    dense_2_0_t29_d1  <= dense_2_0_t29;
    dense_2_s75_d1    <= dense_2_s75;
    dense_2_s76_d1    <= dense_2_s76;
    dense_2_s87_d1    <= dense_2_s87;
    dense_2_s98_d1    <= dense_2_s98;
    dense_2_s99_d1    <= dense_2_s99;
    dense_2_s105_d1   <= dense_2_s105;
    dense_2_s106_d1   <= dense_2_s106;
    dense_2_s110_d1   <= dense_2_s110;
    dense_2_s112_d1   <= dense_2_s112;
    dense_2_s113_d1   <= dense_2_s113;
    dense_2_s115_d1   <= dense_2_s115;
    dense_2_s116_d1   <= dense_2_s116;
    dense_2_s117_d1   <= dense_2_s117;
    dense_2_s118_d1   <= dense_2_s118;
    dense_2_s123_d1   <= dense_2_s123;
    dense_2_s124_d1   <= dense_2_s124;
    dense_2_s164_d1   <= dense_2_s164;
    dense_2_s167_d1   <= dense_2_s167;
    dense_2_1_t2_d1   <= dense_2_1_t2;
    dense_2_1_t12_d1  <= dense_2_1_t12;
    dense_2_s192_d1   <= dense_2_s192;
    dense_2_2_t1_d1   <= dense_2_2_t1;
    dense_2_2_t37_d1  <= dense_2_2_t37;
    dense_2_s197_d1   <= dense_2_s197;
    dense_2_s198_d1   <= dense_2_s198;
    dense_2_s206_d1   <= dense_2_s206;
    dense_2_s215_d1   <= dense_2_s215;
    dense_2_s222_d1   <= dense_2_s222;
    dense_2_3_t22_d1  <= dense_2_3_t22;
    dense_2_3_t33_d1  <= dense_2_3_t33;
    dense_2_s244_d1   <= dense_2_s244;
    dense_2_4_t38_d1  <= dense_2_4_t38;
    dense_2_4_t51_d1  <= dense_2_4_t51;
    dense_2_s254_d1   <= dense_2_s254;
    dense_2_s264_d1   <= dense_2_s264;
    dense_2_s265_d1   <= dense_2_s265;
    dense_2_5_t36_d1  <= dense_2_5_t36;
    dense_2_5_t48_d1  <= dense_2_5_t48;
    dense_2_s268_d1   <= dense_2_s268;
    dense_2_s277_d1   <= dense_2_s277;
    dense_2_s289_d1   <= dense_2_s289;
    dense_2_6_t28_d1  <= dense_2_6_t28;
    dense_2_7_t21_d1  <= dense_2_7_t21;
    dense_2_7_t26_d1  <= dense_2_7_t26;
    dense_2_8_t16_d1  <= dense_2_8_t16;
    dense_2_8_t35_d1  <= dense_2_8_t35;
    dense_2_9_t1_d1   <= dense_2_9_t1;
    dense_2_9_t18_d1  <= dense_2_9_t18;
    dense_2_s340_d1   <= dense_2_s340;
    dense_2_s366_d1   <= dense_2_s366;
    dense_2_10_t3_d1  <= dense_2_10_t3;
    dense_2_s373_d1   <= dense_2_s373;
    dense_2_s374_d1   <= dense_2_s374;
    dense_2_11_t11_d1 <= dense_2_11_t11;
    dense_2_11_t26_d1 <= dense_2_11_t26;
    dense_2_12_t12_d1 <= dense_2_12_t12;
    dense_2_12_t27_d1 <= dense_2_12_t27;
    dense_2_13_t1_d1  <= dense_2_13_t1;
    dense_2_13_t24_d1 <= dense_2_13_t24;
    dense_2_13_t37_d1 <= dense_2_13_t37;
    dense_2_14_t12_d1 <= dense_2_14_t12;
    dense_2_14_t17_d1 <= dense_2_14_t17;
    dense_2_15_t1_d1  <= dense_2_15_t1;
    dense_2_15_t33_d1 <= dense_2_15_t33;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s13[11],
    dense_2_s26[11],
    dense_2_s33[9],
    dense_2_s47[11],
    dense_2_s69[10],
    dense_2_s72[11],
    dense_2_0_t7[11],
    dense_2_0_t19[13],
    dense_2_0_t21[13],
    dense_2_0_t25[14],
    dense_2_0_t27[13],
    dense_2_0_t30[14],
    dense_2_s79[10],
    dense_2_s81[10],
    dense_2_s94[11],
    dense_2_s102[10],
    dense_2_s129[11],
    dense_2_s133[13],
    dense_2_s143[13],
    dense_2_s145[11],
    dense_2_s150[13],
    dense_2_s155[15],
    dense_2_s160[15],
    dense_2_1_t5[13],
    dense_2_1_t8[14],
    dense_2_1_t13[15],
    dense_2_s172[10],
    dense_2_s185[10],
    dense_2_2_t2[10],
    dense_2_2_t8[11],
    dense_2_2_t11[12],
    dense_2_2_t20[13],
    dense_2_2_t22[13],
    dense_2_2_t25[14],
    dense_2_2_t30[15],
    dense_2_2_t33[14],
    dense_2_2_t35[15],
    dense_2_s199[9],
    dense_2_s212[10],
    dense_2_s223[11],
    dense_2_3_t2[11],
    dense_2_3_t5[12],
    dense_2_3_t18[13],
    dense_2_3_t23[13],
    dense_2_3_t26[13],
    dense_2_3_t29[14],
    dense_2_3_t34[14],
    dense_2_3_t38[16],
    dense_2_s237[11],
    dense_2_4_t7[11],
    dense_2_4_t13[12],
    dense_2_4_t18[12],
    dense_2_4_t26[13],
    dense_2_4_t34[13],
    dense_2_4_t42[12],
    dense_2_4_t44[12],
    dense_2_4_t47[14],
    dense_2_4_t52[16],
    dense_2_s255[11],
    dense_2_s260[12],
    dense_2_5_t4[10],
    dense_2_5_t6[11],
    dense_2_5_t9[11],
    dense_2_5_t13[12],
    dense_2_5_t21[13],
    dense_2_5_t27[13],
    dense_2_5_t32[14],
    dense_2_5_t38[14],
    dense_2_5_t40[12],
    dense_2_5_t43[15],
    dense_2_5_t45[15],
    dense_2_5_t47[16],
    dense_2_5_t49[14],
    dense_2_5_t51[16],
    dense_2_s269[9],
    dense_2_s272[10],
    dense_2_s278[10],
    dense_2_s281[11],
    dense_2_s290[11],
    dense_2_s293[11],
    dense_2_s297[10],
    dense_2_6_t8[11],
    dense_2_6_t11[13],
    dense_2_6_t16[13],
    dense_2_6_t24[14],
    dense_2_6_t26[15],
    dense_2_6_t29[16],
    dense_2_s301[10],
    dense_2_s305[11],
    dense_2_s308[12],
    dense_2_7_t2[10],
    dense_2_7_t5[11],
    dense_2_7_t9[12],
    dense_2_7_t20[14],
    dense_2_7_t22[14],
    dense_2_7_t27[15],
    dense_2_s319[10],
    dense_2_s323[10],
    dense_2_8_t12[12],
    dense_2_8_t21[12],
    dense_2_8_t26[13],
    dense_2_8_t31[13],
    dense_2_8_t33[15],
    dense_2_8_t36[15],
    dense_2_8_t38[13],
    dense_2_s329[11],
    dense_2_s336[10],
    dense_2_9_t6[13],
    dense_2_9_t8[13],
    dense_2_9_t14[15],
    dense_2_9_t19[12],
    dense_2_9_t21[15],
    dense_2_s345[10],
    dense_2_s353[12],
    dense_2_s356[13],
    dense_2_s360[13],
    dense_2_s362[13],
    dense_2_s368[11],
    dense_2_10_t4[14],
    dense_2_s375[9],
    dense_2_11_t2[10],
    dense_2_11_t12[13],
    dense_2_11_t16[14],
    dense_2_11_t19[14],
    dense_2_11_t22[15],
    dense_2_11_t27[16],
    dense_2_11_t29[13],
    dense_2_12_t5[11],
    dense_2_12_t15[12],
    dense_2_12_t20[13],
    dense_2_12_t23[14],
    dense_2_12_t28[13],
    dense_2_12_t32[15],
    dense_2_13_t2[9],
    dense_2_13_t5[12],
    dense_2_13_t22[13],
    dense_2_13_t25[11],
    dense_2_13_t28[14],
    dense_2_13_t33[16],
    dense_2_13_t38[15],
    dense_2_14_t4[12],
    dense_2_14_t7[12],
    dense_2_14_t13[13],
    dense_2_14_t18[14],
    dense_2_15_t2[10],
    dense_2_15_t6[11],
    dense_2_15_t13[13],
    dense_2_15_t16[14],
    dense_2_15_t21[15],
    dense_2_15_t24[15],
    dense_2_15_t29[14],
    dense_2_15_t31[16],
    dense_2_15_t34[16],
    dense_2_15_t36[16],
    dense_2_5_t54[17],
    dense_2_8_t41[16],
    dense_2_10_t7[15],
    dense_2_11_t32[16],
    dense_2_13_t43[17]
  };

endmodule
