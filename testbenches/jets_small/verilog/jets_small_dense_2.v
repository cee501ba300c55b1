// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 44f8f08abab6f3d4. Do not edit.
// 955 operations in stages 1 to 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2 (
  input  wire        clk,
  input  wire [7:0]  dense_1_quantizer_0_d1,
  input  wire [7:0]  dense_1_quantizer_1,
  input  wire [7:0]  dense_1_quantizer_1_d1,
  input  wire [7:0]  dense_1_quantizer_2_d1,
  input  wire [7:0]  dense_1_quantizer_2_d2,
  input  wire [7:0]  dense_1_quantizer_3_d1,
  input  wire [7:0]  dense_1_quantizer_4,
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
  input  wire [7:0]  dense_1_quantizer_13,
  input  wire [7:0]  dense_1_quantizer_13_d1,
  input  wire [7:0]  dense_1_quantizer_14,
  input  wire [7:0]  dense_1_quantizer_14_d1,
  input  wire [7:0]  dense_1_quantizer_15_d1,
  input  wire [7:0]  dense_1_quantizer_16_d1,
  input  wire [7:0]  dense_1_quantizer_17_d1,
  input  wire [7:0]  dense_1_quantizer_18,
  input  wire [7:0]  dense_1_quantizer_19_d1,
  input  wire [7:0]  dense_1_quantizer_20_d1,
  input  wire [7:0]  dense_1_quantizer_21_d1,
  input  wire [7:0]  dense_1_quantizer_22_d1,
  input  wire [7:0]  dense_1_quantizer_23_d1,
  input  wire [7:0]  dense_1_quantizer_24_d1,
  input  wire [7:0]  dense_1_quantizer_25_d1,
  input  wire [7:0]  dense_1_quantizer_26_d1,
  input  wire [7:0]  dense_1_quantizer_27_d1,
  input  wire [7:0]  dense_1_quantizer_28,
  input  wire [7:0]  dense_1_quantizer_28_d1,
  input  wire [7:0]  dense_1_quantizer_29,
  input  wire [7:0]  dense_1_quantizer_29_d1,
  input  wire [7:0]  dense_1_quantizer_30_d1,
  input  wire [7:0]  dense_1_quantizer_31_d1,
  output wire [15:0] dense_2_1,
  output wire [15:0] dense_2_3,
  output wire [15:0] dense_2_5,
  output wire [14:0] dense_2_14,
  output wire [17:0] dense_2_0,
  output wire [15:0] dense_2_2,
  output wire [16:0] dense_2_4,
  output wire [15:0] dense_2_6,
  output wire [17:0] dense_2_7,
  output wire [15:0] dense_2_8,
  output wire [16:0] dense_2_9,
  output wire [14:0] dense_2_10,
  output wire [15:0] dense_2_11,
  output wire [15:0] dense_2_12,
  output wire [16:0] dense_2_13,
  output wire [17:0] dense_2_15
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [7:0]  dense_2_s2 = ~dense_1_quantizer_17_d1;
  wire [8:0]  dense_2_s3 = ~{1'd0, dense_2_s2};
  wire [9:0]  dense_2_s4 = {{2'd0, dense_1_quantizer_8_d1[7:1]} - dense_2_s3, dense_1_quantizer_8_d1[0]};
  wire [7:0]  dense_2_s5 = ~dense_1_quantizer_28;
  wire [8:0]  dense_2_s6 = ~{1'd0, dense_2_s5};
  reg  [8:0]  dense_2_s6_d1;
  wire [8:0]  dense_2_s7 = {1'd0, dense_1_quantizer_14} - dense_2_s6;
  reg  [8:0]  dense_2_s7_d1;
  wire [8:0]  dense_2_s8 = {1'd0, dense_1_quantizer_1} + {1'd0, dense_1_quantizer_4};
  reg  [8:0]  dense_2_s8_d1;
  wire [9:0]  dense_2_s9 = {1'd0, dense_2_s8_d1} + {2'd0, dense_1_quantizer_17_d1};
  wire [7:0]  dense_2_s10 = ~dense_1_quantizer_9_d1;
  wire [8:0]  dense_2_s11 = ~{1'd0, dense_2_s10};
  wire [9:0]  dense_2_s12 = ~dense_2_s4;
  wire [10:0] dense_2_s13 = ~{1'd0, dense_2_s12};
  wire [10:0] dense_2_s14 = {3'd0, dense_1_quantizer_9_d1} - dense_2_s13;
  wire [11:0] dense_2_s15 = ~{1'd0, dense_2_s14};
  wire [10:0] dense_2_s16 = ~dense_2_s15[10:0];
  wire [8:0]  dense_2_s17 = ~dense_2_s7_d1;
  wire [9:0]  dense_2_s18 = ~{1'd0, dense_2_s17};
  wire [11:0] dense_2_s19 = {{1'd0, dense_2_s16[10:1]} - {dense_2_s18[9], dense_2_s18}, dense_2_s16[0]};
  wire [12:0] dense_2_s20 = ~{1'd0, dense_2_s19};
  wire [11:0] dense_2_s21 = ~dense_2_s20[11:0];
  wire [11:0] dense_2_s22 = {{1'd0, dense_2_s9} + dense_2_s21[11:1], dense_2_s21[0]};
  wire [7:0]  dense_2_s23 = ~dense_1_quantizer_11_d1;
  wire [8:0]  dense_2_s24 = ~{1'd0, dense_2_s23};
  wire [8:0]  dense_2_s25 = {1'd0, dense_1_quantizer_0_d1} - dense_2_s24;
  wire [10:0] dense_2_s26 = {{1'd0, dense_2_s25} + {3'd0, dense_1_quantizer_5_d1[7:1]}, dense_1_quantizer_5_d1[0]};
  wire [7:0]  dense_2_s27 = ~dense_1_quantizer_30_d1;
  wire [8:0]  dense_2_s28 = ~{1'd0, dense_2_s27};
  wire [10:0] dense_2_s29 = {{3'd0, dense_1_quantizer_30_d1[7:2]} - dense_2_s28, dense_1_quantizer_30_d1[1:0]};
  wire [11:0] dense_2_s30 = ~{1'd0, dense_2_s29};
  wire [10:0] dense_2_s31 = ~dense_2_s30[10:0];
  wire [11:0] dense_2_s32 = {dense_2_s26 + {1'd0, dense_2_s31[10:1]}, dense_2_s31[0]};
  wire [7:0]  dense_2_s33 = ~dense_1_quantizer_29;
  wire [8:0]  dense_2_s34 = ~{1'd0, dense_2_s33};
  reg  [8:0]  dense_2_s34_d1;
  wire [8:0]  dense_2_s35 = {1'd0, dense_1_quantizer_21_d1} - dense_2_s34_d1;
  wire [7:0]  dense_2_s36 = ~dense_1_quantizer_15_d1;
  wire [8:0]  dense_2_s37 = ~{1'd0, dense_2_s36};
  wire [9:0]  dense_2_s38 = {{2'd0, dense_1_quantizer_16_d1[7:1]} - dense_2_s37, dense_1_quantizer_16_d1[0]};
  wire [7:0]  dense_2_s39 = ~dense_1_quantizer_16_d1;
  wire [8:0]  dense_2_s40 = ~{1'd0, dense_2_s39};
  wire [10:0] dense_2_s41 = ~{1'd0, dense_2_s38};
  wire [9:0]  dense_2_s42 = ~dense_2_s41[9:0];
  wire [8:0]  dense_2_s43 = ~dense_2_s35;
  wire [9:0]  dense_2_s44 = ~{1'd0, dense_2_s43};
  wire [10:0] dense_2_s45 = {1'd0, dense_2_s42} - {dense_2_s44[9], dense_2_s44};
  wire [7:0]  dense_2_s46 = ~dense_1_quantizer_31_d1;
  wire [8:0]  dense_2_s47 = ~{1'd0, dense_2_s46};
  wire [8:0]  dense_2_s48 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s47;
  wire [7:0]  dense_2_s49 = ~dense_1_quantizer_20_d1;
  wire [8:0]  dense_2_s50 = ~{1'd0, dense_2_s49};
  wire [8:0]  dense_2_s51 = {1'd0, dense_1_quantizer_0_d1} - dense_2_s50;
  wire [10:0] dense_2_s52 = {{1'd0, dense_2_s51} + {3'd0, dense_1_quantizer_28_d1[7:1]}, dense_1_quantizer_28_d1[0]};
  wire [7:0]  dense_2_s53 = ~dense_1_quantizer_26_d1;
  wire [8:0]  dense_2_s54 = ~{1'd0, dense_2_s53};
  wire [8:0]  dense_2_s55 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s54;
  wire [8:0]  dense_2_s56 = {1'd0, dense_1_quantizer_18} - dense_2_s34;
  reg  [8:0]  dense_2_s56_d1;
  wire [8:0]  dense_2_s57 = ~dense_2_s56_d1;
  wire [9:0]  dense_2_s58 = ~{1'd0, dense_2_s57};
  wire [9:0]  dense_2_s59 = {1'd0, dense_2_s55} - dense_2_s58;
  wire [7:0]  dense_2_s60 = ~dense_1_quantizer_23_d1;
  wire [8:0]  dense_2_s61 = ~{1'd0, dense_2_s60};
  wire [8:0]  dense_2_s62 = {1'd0, dense_1_quantizer_10_d1} - dense_2_s61;
  wire [7:0]  dense_2_s63 = ~dense_1_quantizer_22_d1;
  wire [8:0]  dense_2_s64 = ~{1'd0, dense_2_s63};
  wire [10:0] dense_2_s65 = {{2'd0, dense_2_s62[8:2]} - dense_2_s64, dense_2_s62[1:0]};
  wire [10:0] dense_2_s66 = dense_2_s45 + {2'd0, dense_2_s48};
  wire [11:0] dense_2_s67 = {1'd0, dense_2_s52} + {1'd0, dense_2_s65};
  wire [11:0] dense_2_s68 = ~{1'd0, dense_2_s66};
  wire [10:0] dense_2_s69 = ~dense_2_s68[10:0];
  wire [11:0] dense_2_s70 = {{1'd0, dense_2_s1} + {1'd0, dense_2_s69[10:2]}, dense_2_s69[1:0]};
  wire [11:0] dense_2_s71 = ~dense_2_s67;
  wire [12:0] dense_2_s72 = ~{1'd0, dense_2_s71};
  wire [12:0] dense_2_s73 = {2'd0, dense_2_s59, 1'd0} - dense_2_s72;
  wire [12:0] dense_2_s74 = {1'd0, dense_2_s22} + {1'd0, dense_2_s32};
  reg  [12:0] dense_2_s74_d1;
  wire [13:0] dense_2_s75 = ~{1'd0, dense_2_s73};
  wire [12:0] dense_2_s76 = ~dense_2_s75[12:0];
  wire [11:0] dense_2_s77 = ~dense_2_s70;
  wire [12:0] dense_2_s78 = ~{1'd0, dense_2_s77};
  wire [13:0] dense_2_s79 = {1'd0, dense_2_s76} - {dense_2_s78[12], dense_2_s78};
  reg  [13:0] dense_2_s79_d1;
  wire [13:0] dense_2_s80 = ~{1'd0, dense_2_s74_d1};
  wire [12:0] dense_2_s81 = ~dense_2_s80[12:0];
  wire [14:0] dense_2_s82 = ~{1'd0, dense_2_s79_d1};
  wire [13:0] dense_2_s83 = ~dense_2_s82[13:0];
  wire [14:0] dense_2_s84 = {2'd0, dense_2_s81} + {1'd0, dense_2_s83};
  wire [8:0]  dense_2_s85 = {1'd0, dense_1_quantizer_8_d1} - dense_2_s37;
  wire [7:0]  dense_2_s86 = ~dense_1_quantizer_0_d1;
  wire [8:0]  dense_2_s87 = ~{1'd0, dense_2_s86};
  wire [11:0] dense_2_s88 = {{3'd0, dense_2_s85[8:3]} - dense_2_s87, dense_2_s85[2:0]};
  wire [8:0]  dense_2_s89 = {1'd0, dense_1_quantizer_8_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [7:0]  dense_2_s90 = ~dense_1_quantizer_19_d1;
  wire [8:0]  dense_2_s91 = ~{1'd0, dense_2_s90};
  wire [9:0]  dense_2_s92 = {1'd0, dense_2_s56_d1} - {dense_2_s91[8], dense_2_s91};
  wire [9:0]  dense_2_s93 = dense_2_s92 + {2'd0, dense_1_quantizer_20_d1};
  wire [10:0] dense_2_s94 = {{3'd0, dense_1_quantizer_6_d1[7:2]} - dense_2_s37, dense_1_quantizer_6_d1[1:0]};
  wire [7:0]  dense_2_s95 = ~dense_1_quantizer_6_d1;
  wire [8:0]  dense_2_s96 = ~{1'd0, dense_2_s95};
  wire [11:0] dense_2_s97 = ~{1'd0, dense_2_s94};
  wire [10:0] dense_2_s98 = ~dense_2_s97[10:0];
  wire [11:0] dense_2_s99 = {{1'd0, dense_2_s98[10:2]} + {2'd0, dense_1_quantizer_17_d1}, dense_2_s98[1:0]};
  wire [11:0] dense_2_s100 = {dense_2_s99[11:2] + {2'd0, dense_1_quantizer_2_d1}, dense_2_s99[1:0]};
  wire [8:0]  dense_2_s101 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s102 = {{2'd0, dense_1_quantizer_26_d1[7:1]} - dense_2_s96, dense_1_quantizer_26_d1[0]};
  wire [8:0]  dense_2_s103 = {1'd0, dense_1_quantizer_3_d1} - dense_2_s40;
  wire [10:0] dense_2_s104 = {{1'd0, dense_2_s102[9:1]} + {1'd0, dense_2_s103}, dense_2_s102[0]};
  wire [9:0]  dense_2_s105 = {{1'd0, dense_2_s7_d1[8:1]} + {1'd0, dense_1_quantizer_21_d1}, dense_2_s7_d1[0]};
  wire [8:0]  dense_2_s106 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [11:0] dense_2_s107 = {{2'd0, dense_2_s105[9:2]} + {1'd0, dense_2_s106}, dense_2_s105[1:0]};
  wire [8:0]  dense_2_s108 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s34_d1;
  wire [7:0]  dense_2_s109 = ~dense_1_quantizer_1_d1;
  wire [8:0]  dense_2_s110 = ~{1'd0, dense_2_s109};
  wire [9:0]  dense_2_s111 = {1'd0, dense_2_s108} - {dense_2_s110[8], dense_2_s110};
  wire [7:0]  dense_2_s112 = ~dense_1_quantizer_5_d1;
  wire [8:0]  dense_2_s113 = ~{1'd0, dense_2_s112};
  wire [9:0]  dense_2_s114 = {{2'd0, dense_1_quantizer_10_d1[7:1]} - dense_2_s113, dense_1_quantizer_10_d1[0]};
  wire [8:0]  dense_2_s115 = ~dense_2_s25;
  wire [9:0]  dense_2_s116 = ~{1'd0, dense_2_s115};
  wire [10:0] dense_2_s117 = {{2'd0, dense_2_s62[8:1]} - dense_2_s116, dense_2_s62[0]};
  wire [11:0] dense_2_s118 = ~{1'd0, dense_2_s117};
  wire [10:0] dense_2_s119 = ~dense_2_s118[10:0];
  wire [9:0]  dense_2_s120 = ~dense_2_s9;
  wire [10:0] dense_2_s121 = ~{1'd0, dense_2_s120};
  wire [11:0] dense_2_s122 = {1'd0, dense_2_s119} - {dense_2_s121[10], dense_2_s121};

  // Element 0: fixed<18,10>
  wire [9:0]  dense_2_0_t1 = dense_2_s114 + {2'd0, dense_1_quantizer_17_d1};
  wire [10:0] dense_2_0_t2 = {{1'd0, dense_2_s111[9:2]} - dense_2_s11, dense_2_s111[1:0]};
  wire [10:0] dense_2_0_t3 = ~{1'd0, dense_2_0_t1};
  wire [9:0]  dense_2_0_t4 = ~dense_2_0_t3[9:0];
  wire [8:0]  dense_2_0_t5 = ~dense_2_s101;
  wire [9:0]  dense_2_0_t6 = ~{1'd0, dense_2_0_t5};
  wire [10:0] dense_2_0_t7 = {{1'd0, dense_2_0_t4[9:1]} - dense_2_0_t6, dense_2_0_t4[0]};
  wire [11:0] dense_2_0_t8 = ~{1'd0, dense_2_0_t2};
  wire [10:0] dense_2_0_t9 = ~dense_2_0_t8[10:0];
  wire [9:0]  dense_2_0_t10 = ~dense_2_s93;
  wire [10:0] dense_2_0_t11 = ~{1'd0, dense_2_0_t10};
  wire [11:0] dense_2_0_t12 = {1'd0, dense_2_0_t9} - {dense_2_0_t11[10], dense_2_0_t11};
  wire [10:0] dense_2_0_t13 = ~dense_2_0_t7;
  wire [11:0] dense_2_0_t14 = ~{1'd0, dense_2_0_t13};
  wire [12:0] dense_2_0_t15 = {1'd0, dense_2_s88} - {dense_2_0_t14[11], dense_2_0_t14};
  wire [12:0] dense_2_0_t16 = {1'd0, dense_2_s100} + {1'd0, dense_2_s107};
  wire [13:0] dense_2_0_t17 = ~{1'd0, dense_2_0_t15};
  wire [12:0] dense_2_0_t18 = ~dense_2_0_t17[12:0];
  wire [11:0] dense_2_0_t19 = ~dense_2_0_t12;
  wire [12:0] dense_2_0_t20 = ~{1'd0, dense_2_0_t19};
  wire [13:0] dense_2_0_t21 = {1'd0, dense_2_0_t18} - {dense_2_0_t20[12], dense_2_0_t20};
  reg  [13:0] dense_2_0_t21_d1;
  wire [11:0] dense_2_0_t22 = {{1'd0, dense_2_s104[10:1]} + {2'd0, dense_2_s89}, dense_2_s104[0]};
  wire [12:0] dense_2_0_t23 = ~{1'd0, dense_2_0_t22};
  wire [11:0] dense_2_0_t24 = ~dense_2_0_t23[11:0];
  wire [12:0] dense_2_0_t25 = {1'd0, dense_2_s122} + {1'd0, dense_2_0_t24};
  wire [13:0] dense_2_0_t26 = ~{1'd0, dense_2_0_t16};
  wire [12:0] dense_2_0_t27 = ~dense_2_0_t26[12:0];
  wire [12:0] dense_2_0_t28 = ~dense_2_0_t25;
  wire [13:0] dense_2_0_t29 = ~{1'd0, dense_2_0_t28};
  wire [15:0] dense_2_0_t30 = {{3'd0, dense_2_0_t27[12:2]} - dense_2_0_t29, dense_2_0_t27[1:0]};
  reg  [15:0] dense_2_0_t30_d1;
  wire [14:0] dense_2_0_t31 = ~{1'd0, dense_2_0_t21_d1};
  wire [13:0] dense_2_0_t32 = ~dense_2_0_t31[13:0];
  wire [16:0] dense_2_0_t33 = ~{1'd0, dense_2_0_t30_d1};
  wire [15:0] dense_2_0_t34 = ~dense_2_0_t33[15:0];
  wire [15:0] dense_2_0_t35 = {2'd0, dense_2_0_t32} + dense_2_0_t34;
  wire [16:0] dense_2_0_t36 = ~{1'd0, dense_2_0_t35};
  wire [15:0] dense_2_0_t37 = ~dense_2_0_t36[15:0];
  wire [14:0] dense_2_0_t38 = ~dense_2_s84;
  wire [15:0] dense_2_0_t39 = ~{1'd0, dense_2_0_t38};
  wire [16:0] dense_2_0_t40 = {1'd0, dense_2_0_t37} - {dense_2_0_t39[15], dense_2_0_t39};

  // Shared by several elements
  wire [7:0]  dense_2_s123 = ~dense_1_quantizer_27_d1;
  wire [8:0]  dense_2_s124 = ~{1'd0, dense_2_s123};
  wire [8:0]  dense_2_s125 = {1'd0, dense_1_quantizer_11_d1} - dense_2_s124;
  wire [8:0]  dense_2_s126 = {1'd0, dense_1_quantizer_9_d1} - dense_2_s47;
  wire [7:0]  dense_2_s127 = ~dense_1_quantizer_12_d1;
  wire [8:0]  dense_2_s128 = ~{1'd0, dense_2_s127};
  wire [9:0]  dense_2_s129 = {1'd0, dense_2_s126} - {dense_2_s128[8], dense_2_s128};
  wire [11:0] dense_2_s130 = {{2'd0, dense_2_s129[9:3]} - dense_2_s6_d1, dense_2_s129[2:0]};
  wire [8:0]  dense_2_s131 = {1'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_24_d1};
  wire [10:0] dense_2_s132 = {{2'd0, dense_2_s131[8:1]} + {1'd0, dense_2_s131}, dense_2_s131[0]};
  wire [8:0]  dense_2_s133 = {1'd0, dense_1_quantizer_17_d1} - dense_2_s61;
  wire [7:0]  dense_2_s134 = ~dense_1_quantizer_2_d1;
  wire [8:0]  dense_2_s135 = ~{1'd0, dense_2_s134};
  wire [10:0] dense_2_s136 = {{3'd0, dense_1_quantizer_2_d1[7:1]} - dense_2_s58, dense_1_quantizer_2_d1[0]};
  wire [11:0] dense_2_s137 = ~{1'd0, dense_2_s136};
  wire [10:0] dense_2_s138 = ~dense_2_s137[10:0];
  wire [11:0] dense_2_s139 = {{1'd0, dense_2_s138[10:1]} - {dense_2_0_t6[9], dense_2_0_t6}, dense_2_s138[0]};
  wire [8:0]  dense_2_s140 = {1'd0, dense_1_quantizer_9_d1} + {1'd0, dense_1_quantizer_12_d1};
  wire [7:0]  dense_2_s141 = ~dense_1_quantizer_4_d1;
  wire [8:0]  dense_2_s142 = ~{1'd0, dense_2_s141};
  wire [9:0]  dense_2_s143 = {{2'd0, dense_1_quantizer_7_d1[7:1]} - dense_2_s142, dense_1_quantizer_7_d1[0]};
  wire [10:0] dense_2_s144 = {{2'd0, dense_2_s103[8:1]} + dense_2_s143, dense_2_s103[0]};
  reg  [10:0] dense_2_s144_d1;
  wire [11:0] dense_2_s145 = {{1'd0, dense_2_s140} + {4'd0, dense_1_quantizer_26_d1[7:2]}, dense_1_quantizer_26_d1[1:0]};
  wire [12:0] dense_2_s146 = ~{1'd0, dense_2_s145};
  wire [11:0] dense_2_s147 = ~dense_2_s146[11:0];
  wire [12:0] dense_2_s148 = {2'd0, dense_2_s144} + {1'd0, dense_2_s147};
  wire [7:0]  dense_2_s149 = ~dense_1_quantizer_13;
  wire [8:0]  dense_2_s150 = ~{1'd0, dense_2_s149};
  reg  [8:0]  dense_2_s150_d1;
  wire [8:0]  dense_2_s151 = {1'd0, dense_1_quantizer_7} - dense_2_s150;
  reg  [8:0]  dense_2_s151_d1;
  wire [9:0]  dense_2_s152 = {1'd0, dense_2_s151_d1} + {2'd0, dense_1_quantizer_25_d1};
  wire [9:0]  dense_2_s153 = dense_2_s152 + {2'd0, dense_1_quantizer_20_d1};
  wire [9:0]  dense_2_s154 = {1'd0, dense_2_s125} + {1'd0, dense_2_s133};
  wire [7:0]  dense_2_s155 = ~dense_1_quantizer_8_d1;
  wire [8:0]  dense_2_s156 = ~{1'd0, dense_2_s155};
  wire [10:0] dense_2_s157 = {{1'd0, dense_2_s114[9:2]} - dense_2_s156, dense_2_s114[1:0]};
  wire [10:0] dense_2_s158 = ~{1'd0, dense_2_s154};
  wire [9:0]  dense_2_s159 = ~dense_2_s158[9:0];
  wire [10:0] dense_2_s160 = ~dense_2_s157;
  wire [11:0] dense_2_s161 = ~{1'd0, dense_2_s160};
  wire [11:0] dense_2_s162 = {2'd0, dense_2_s159} - dense_2_s161;
  wire [8:0]  dense_2_s163 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [9:0]  dense_2_s164 = ~dense_2_s153;
  wire [10:0] dense_2_s165 = ~{1'd0, dense_2_s164};
  wire [12:0] dense_2_s166 = {{1'd0, dense_2_s139[11:1]} - {dense_2_s165[10], dense_2_s165}, dense_2_s139[0]};
  wire [11:0] dense_2_s167 = ~dense_2_s139;
  wire [12:0] dense_2_s168 = ~{1'd0, dense_2_s167};
  wire [12:0] dense_2_s169 = ~{1'd0, dense_2_s162};
  wire [11:0] dense_2_s170 = ~dense_2_s169[11:0];
  wire [11:0] dense_2_s171 = ~dense_2_s130;
  wire [12:0] dense_2_s172 = ~{1'd0, dense_2_s171};
  wire [12:0] dense_2_s173 = {1'd0, dense_2_s170} - dense_2_s172;
  wire [9:0]  dense_2_s174 = ~{1'd0, dense_2_s163};
  wire [8:0]  dense_2_s175 = ~dense_2_s174[8:0];
  wire [7:0]  dense_2_s176 = ~dense_1_quantizer_25_d1;
  wire [8:0]  dense_2_s177 = ~{1'd0, dense_2_s176};
  wire [9:0]  dense_2_s178 = {1'd0, dense_2_s175} - {dense_2_s177[8], dense_2_s177};
  wire [12:0] dense_2_s179 = {1'd0, dense_2_s107} + dense_2_s148;
  wire [10:0] dense_2_s180 = ~{1'd0, dense_2_s178};
  wire [9:0]  dense_2_s181 = ~dense_2_s180[9:0];
  wire [12:0] dense_2_s182 = {{2'd0, dense_2_s132[10:2]} + {1'd0, dense_2_s181}, dense_2_s132[1:0]};
  wire [13:0] dense_2_s183 = ~{1'd0, dense_2_s166};
  wire [12:0] dense_2_s184 = ~dense_2_s183[12:0];
  wire [12:0] dense_2_s185 = ~dense_2_s173;
  wire [13:0] dense_2_s186 = ~{1'd0, dense_2_s185};
  wire [13:0] dense_2_s187 = {1'd0, dense_2_s184} - dense_2_s186;
  reg  [13:0] dense_2_s187_d1;
  wire [13:0] dense_2_s188 = ~{1'd0, dense_2_s182};
  wire [12:0] dense_2_s189 = ~dense_2_s188[12:0];
  wire [11:0] dense_2_s190 = ~dense_2_s100;
  wire [12:0] dense_2_s191 = ~{1'd0, dense_2_s190};
  wire [13:0] dense_2_s192 = {1'd0, dense_2_s189} - {dense_2_s191[12], dense_2_s191};
  wire [14:0] dense_2_s193 = ~{1'd0, dense_2_s192};
  wire [13:0] dense_2_s194 = ~dense_2_s193[13:0];
  wire [12:0] dense_2_s195 = ~dense_2_s179;
  wire [13:0] dense_2_s196 = ~{1'd0, dense_2_s195};
  wire [14:0] dense_2_s197 = {dense_2_s194, 1'd0} - {dense_2_s196[13], dense_2_s196};
  reg  [14:0] dense_2_s197_d1;
  wire [15:0] dense_2_s198 = ~{1'd0, dense_2_s197_d1};
  wire [14:0] dense_2_s199 = ~dense_2_s198[14:0];
  wire [13:0] dense_2_s200 = ~dense_2_s187_d1;
  wire [14:0] dense_2_s201 = ~{1'd0, dense_2_s200};
  wire [15:0] dense_2_s202 = {1'd0, dense_2_s199} - {dense_2_s201[14], dense_2_s201};
  wire [9:0]  dense_2_s203 = {2'd0, dense_1_quantizer_28_d1} - dense_2_s116;
  wire [10:0] dense_2_s204 = {{2'd0, dense_2_s151_d1[8:1]} + {1'd0, dense_2_s55}, dense_2_s151_d1[0]};
  wire [11:0] dense_2_s205 = ~{1'd0, dense_2_s204};
  wire [10:0] dense_2_s206 = ~dense_2_s205[10:0];
  wire [9:0]  dense_2_s207 = ~dense_2_s203;
  wire [10:0] dense_2_s208 = ~{1'd0, dense_2_s207};
  wire [11:0] dense_2_s209 = {dense_2_s206, 1'd0} - {dense_2_s208[10], dense_2_s208};
  wire [8:0]  dense_2_s210 = {1'd0, dense_1_quantizer_20_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [12:0] dense_2_s211 = {{5'd0, dense_1_quantizer_8_d1[7:4]} - dense_2_s113, dense_1_quantizer_8_d1[3:0]};
  wire [9:0]  dense_2_s212 = {1'd0, dense_2_s7_d1} + {2'd0, dense_1_quantizer_22_d1};
  wire [11:0] dense_2_s213 = {{2'd0, dense_2_s9[9:1]} + {1'd0, dense_2_s212}, dense_2_s9[0]};

  // Element 1: ufixed<16,10>
  wire [12:0] dense_2_1_t1 = {{1'd0, dense_2_s213[11:3]} + {1'd0, dense_2_s210}, dense_2_s213[2:0]};
  wire [13:0] dense_2_1_t2 = ~{1'd0, dense_2_1_t1};
  wire [12:0] dense_2_1_t3 = ~dense_2_1_t2[12:0];
  wire [13:0] dense_2_1_t4 = {1'd0, dense_2_s211} + {1'd0, dense_2_1_t3};
  wire [14:0] dense_2_1_t5 = ~{1'd0, dense_2_1_t4};
  wire [13:0] dense_2_1_t6 = ~dense_2_1_t5[13:0];
  wire [14:0] dense_2_1_t7 = {{1'd0, dense_2_s209} + {1'd0, dense_2_1_t6[13:2]}, dense_2_1_t6[1:0]};
  reg  [14:0] dense_2_1_t7_d1;
  wire [15:0] dense_2_1_t8 = ~{1'd0, dense_2_1_t7_d1};
  wire [14:0] dense_2_1_t9 = ~dense_2_1_t8[14:0];
  wire [16:0] dense_2_1_t10 = {1'd0, dense_2_s202} + {2'd0, dense_2_1_t9};
  assign dense_2_1 = dense_2_1_t10[15:0];

  // Shared by several elements
  wire [8:0]  dense_2_s214 = {1'd0, dense_1_quantizer_9_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [8:0]  dense_2_s215 = {1'd0, dense_1_quantizer_6_d1} + {1'd0, dense_1_quantizer_10_d1};
  wire [9:0]  dense_2_s216 = ~{1'd0, dense_2_s215};
  wire [8:0]  dense_2_s217 = ~dense_2_s216[8:0];
  wire [10:0] dense_2_s218 = {{2'd0, dense_2_s214[8:1]} + {1'd0, dense_2_s217}, dense_2_s214[0]};
  wire [10:0] dense_2_s219 = {{2'd0, dense_2_s101[8:1]} + {1'd0, dense_2_s85}, dense_2_s101[0]};
  wire [9:0]  dense_2_s220 = {{2'd0, dense_1_quantizer_0_d1[7:1]} + {1'd0, dense_1_quantizer_23_d1}, dense_1_quantizer_0_d1[0]};
  wire [8:0]  dense_2_s221 = {1'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_23_d1};
  wire [9:0]  dense_2_s222 = {1'd0, dense_2_s25} + {2'd0, dense_1_quantizer_5_d1};
  wire [7:0]  dense_2_s223 = ~dense_1_quantizer_24_d1;
  wire [8:0]  dense_2_s224 = ~{1'd0, dense_2_s223};
  wire [9:0]  dense_2_s225 = {1'd0, dense_2_s221} - {dense_2_s224[8], dense_2_s224};
  wire [8:0]  dense_2_s226 = ~dense_2_s221;
  wire [9:0]  dense_2_s227 = ~{1'd0, dense_2_s226};
  wire [9:0]  dense_2_s228 = ~dense_2_s225;
  wire [10:0] dense_2_s229 = ~{1'd0, dense_2_s228};
  wire [10:0] dense_2_s230 = {1'd0, dense_2_s222} - dense_2_s229;
  wire [9:0]  dense_2_s231 = dense_2_s220 - {dense_2_s224[8], dense_2_s224};
  wire [9:0]  dense_2_s232 = ~dense_2_s220;
  wire [10:0] dense_2_s233 = ~{1'd0, dense_2_s232};
  wire [11:0] dense_2_s234 = ~{1'd0, dense_2_s230};
  wire [10:0] dense_2_s235 = ~dense_2_s234[10:0];
  wire [10:0] dense_2_s236 = ~{1'd0, dense_2_s231};
  wire [9:0]  dense_2_s237 = ~dense_2_s236[9:0];
  wire [12:0] dense_2_s238 = {{2'd0, dense_2_s235[10:2]} + {1'd0, dense_2_s237}, dense_2_s235[1:0]};
  wire [9:0]  dense_2_s239 = {{2'd0, dense_1_quantizer_2_d1[7:1]} - dense_2_s54, dense_1_quantizer_2_d1[0]};
  wire [9:0]  dense_2_s240 = {{1'd0, dense_2_s48[8:1]} - dense_2_s150_d1, dense_2_s48[0]};
  wire [11:0] dense_2_s241 = {{2'd0, dense_2_s59[9:1]} + {1'd0, dense_2_s239}, dense_2_s59[0]};
  wire [12:0] dense_2_s242 = ~{1'd0, dense_2_s241};
  wire [11:0] dense_2_s243 = ~dense_2_s242[11:0];
  wire [11:0] dense_2_s244 = {2'd0, dense_2_s153} + dense_2_s243;
  wire [9:0]  dense_2_s245 = ~dense_2_s240;
  wire [10:0] dense_2_s246 = ~{1'd0, dense_2_s245};
  wire [11:0] dense_2_s247 = {1'd0, dense_2_s219} - {dense_2_s246[10], dense_2_s246};
  wire [9:0]  dense_2_s248 = {1'd0, dense_2_s210} + {2'd0, dense_1_quantizer_12_d1};
  wire [11:0] dense_2_s249 = ~dense_2_s244;
  wire [12:0] dense_2_s250 = ~{1'd0, dense_2_s249};
  wire [12:0] dense_2_s251 = {1'd0, dense_2_s22} - dense_2_s250;
  reg  [12:0] dense_2_s251_d1;
  wire [9:0]  dense_2_s252 = ~dense_2_s248;
  wire [10:0] dense_2_s253 = ~{1'd0, dense_2_s252};
  wire [11:0] dense_2_s254 = {{1'd0, dense_2_s218[10:1]} - dense_2_s253, dense_2_s218[0]};
  wire [12:0] dense_2_s255 = ~{1'd0, dense_2_s247};
  wire [11:0] dense_2_s256 = ~dense_2_s255[11:0];
  wire [11:0] dense_2_s257 = ~dense_2_s254;
  wire [12:0] dense_2_s258 = ~{1'd0, dense_2_s257};
  wire [13:0] dense_2_s259 = {{2'd0, dense_2_s256[11:1]} - dense_2_s258, dense_2_s256[0]};
  wire [14:0] dense_2_s260 = ~{1'd0, dense_2_s259};
  wire [13:0] dense_2_s261 = ~dense_2_s260[13:0];
  wire [12:0] dense_2_s262 = ~dense_2_s238;
  wire [13:0] dense_2_s263 = ~{1'd0, dense_2_s262};
  wire [14:0] dense_2_s264 = {dense_2_s261, 1'd0} - {dense_2_s263[13], dense_2_s263};
  reg  [14:0] dense_2_s264_d1;
  wire [13:0] dense_2_s265 = ~{1'd0, dense_2_s251_d1};
  wire [12:0] dense_2_s266 = ~dense_2_s265[12:0];
  wire [15:0] dense_2_s267 = ~{1'd0, dense_2_s264_d1};
  wire [14:0] dense_2_s268 = ~dense_2_s267[14:0];
  wire [15:0] dense_2_s269 = {3'd0, dense_2_s266} + {1'd0, dense_2_s268};

  // Element 2: ufixed<16,8>
  wire [15:0] dense_2_2_t1 = {dense_2_s269[15:3] + {5'd0, dense_1_quantizer_2_d2}, dense_2_s269[2:0]};

  // Shared by several elements
  wire [7:0]  dense_2_s270 = ~dense_1_quantizer_21_d1;
  wire [8:0]  dense_2_s271 = ~{1'd0, dense_2_s270};
  wire [8:0]  dense_2_s272 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s271;
  wire [7:0]  dense_2_s273 = ~dense_1_quantizer_3_d1;
  wire [8:0]  dense_2_s274 = ~{1'd0, dense_2_s273};
  wire [9:0]  dense_2_s275 = {1'd0, dense_2_s125} - {dense_2_s274[8], dense_2_s274};
  wire [9:0]  dense_2_s276 = ~dense_2_s212;
  wire [10:0] dense_2_s277 = ~{1'd0, dense_2_s276};
  wire [12:0] dense_2_s278 = {{3'd0, dense_2_s275[9:2]} - dense_2_s277, dense_2_s275[1:0]};
  wire [10:0] dense_2_s279 = {{2'd0, dense_2_s1[8:1]} + dense_2_s4, dense_2_s1[0]};
  wire [11:0] dense_2_s280 = ~{1'd0, dense_2_s279};
  wire [10:0] dense_2_s281 = ~dense_2_s280[10:0];
  wire [12:0] dense_2_s282 = dense_2_s278 + {2'd0, dense_2_s281};
  wire [8:0]  dense_2_s283 = ~dense_2_s131;
  wire [9:0]  dense_2_s284 = ~{1'd0, dense_2_s283};
  wire [10:0] dense_2_s285 = {{2'd0, dense_2_s56_d1[8:1]} - dense_2_s284, dense_2_s56_d1[0]};
  wire [11:0] dense_2_s286 = ~{1'd0, dense_2_s285};
  wire [10:0] dense_2_s287 = ~dense_2_s286[10:0];
  wire [11:0] dense_2_s288 = {{1'd0, dense_2_s287[10:1]} - dense_2_s233, dense_2_s287[0]};
  wire [8:0]  dense_2_s289 = ~dense_2_s151_d1;
  wire [9:0]  dense_2_s290 = ~{1'd0, dense_2_s289};
  wire [12:0] dense_2_s291 = {{1'd0, dense_2_s99[11:2]} - {dense_2_s290[9], dense_2_s290}, dense_2_s99[1:0]};
  wire [12:0] dense_2_s292 = ~{1'd0, dense_2_s288};
  wire [11:0] dense_2_s293 = ~dense_2_s292[11:0];
  wire [13:0] dense_2_s294 = ~{1'd0, dense_2_s291};
  wire [12:0] dense_2_s295 = ~dense_2_s294[12:0];
  wire [12:0] dense_2_s296 = {1'd0, dense_2_s293} + dense_2_s295;
  wire [8:0]  dense_2_s297 = ~dense_2_s103;
  wire [9:0]  dense_2_s298 = ~{1'd0, dense_2_s297};
  wire [11:0] dense_2_s299 = {{3'd0, dense_2_s103[8:2]} - dense_2_s298, dense_2_s103[1:0]};
  wire [10:0] dense_2_s300 = dense_2_s299[10:0];
  wire [11:0] dense_2_s301 = {{3'd0, dense_2_s51[8:2]} - dense_2_s58, dense_2_s51[1:0]};
  wire [12:0] dense_2_s302 = ~{1'd0, dense_2_s301};
  wire [11:0] dense_2_s303 = ~dense_2_s302[11:0];
  wire [12:0] dense_2_s304 = {2'd0, dense_2_s300} + {1'd0, dense_2_s303};
  wire [10:0] dense_2_s305 = {{2'd0, dense_2_s272[8:1]} + dense_2_s102, dense_2_s272[0]};
  wire [11:0] dense_2_s306 = ~{1'd0, dense_2_s305};
  wire [10:0] dense_2_s307 = ~dense_2_s306[10:0];
  wire [12:0] dense_2_s308 = {1'd0, dense_2_s88} + {2'd0, dense_2_s307};
  wire [10:0] dense_2_s309 = {{3'd0, dense_1_quantizer_2_d1[7:2]} + {1'd0, dense_1_quantizer_19_d1}, dense_1_quantizer_2_d1[1:0]};
  wire [13:0] dense_2_s310 = ~{1'd0, dense_2_s308};
  wire [12:0] dense_2_s311 = ~dense_2_s310[12:0];
  wire [13:0] dense_2_s312 = {1'd0, dense_2_s304} + {1'd0, dense_2_s311};
  wire [11:0] dense_2_s313 = ~{1'd0, dense_2_s309};
  wire [10:0] dense_2_s314 = ~dense_2_s313[10:0];
  wire [8:0]  dense_2_s315 = ~dense_2_s125;
  wire [9:0]  dense_2_s316 = ~{1'd0, dense_2_s315};
  wire [11:0] dense_2_s317 = {{1'd0, dense_2_s314[10:1]} - {dense_2_s316[9], dense_2_s316}, dense_2_s314[0]};
  wire [11:0] dense_2_s318 = ~dense_2_s317;
  wire [12:0] dense_2_s319 = ~{1'd0, dense_2_s318};
  wire [12:0] dense_2_s320 = {2'd0, dense_2_s111, 1'd0} - dense_2_s319;
  wire [14:0] dense_2_s321 = ~{1'd0, dense_2_s312};
  wire [13:0] dense_2_s322 = ~dense_2_s321[13:0];
  wire [14:0] dense_2_s323 = {2'd0, dense_2_s296} + {1'd0, dense_2_s322};
  wire [13:0] dense_2_s324 = dense_2_s323[13:0];
  reg  [13:0] dense_2_s324_d1;
  wire [13:0] dense_2_s325 = ~{1'd0, dense_2_s320};
  wire [12:0] dense_2_s326 = ~dense_2_s325[12:0];
  wire [13:0] dense_2_s327 = {dense_2_s326, 1'd0} - {dense_2_s172[12], dense_2_s172};
  wire [14:0] dense_2_s328 = ~{1'd0, dense_2_s327};
  wire [13:0] dense_2_s329 = ~dense_2_s328[13:0];
  wire [12:0] dense_2_s330 = ~dense_2_s282;
  wire [13:0] dense_2_s331 = ~{1'd0, dense_2_s330};
  wire [14:0] dense_2_s332 = {1'd0, dense_2_s329} - {dense_2_s331[13], dense_2_s331};
  reg  [14:0] dense_2_s332_d1;
  wire [14:0] dense_2_s333 = ~{1'd0, dense_2_s324_d1};
  wire [13:0] dense_2_s334 = ~dense_2_s333[13:0];
  wire [15:0] dense_2_s335 = ~{1'd0, dense_2_s332_d1};
  wire [14:0] dense_2_s336 = ~dense_2_s335[14:0];
  wire [15:0] dense_2_s337 = {{2'd0, dense_2_s334[13:1]} + dense_2_s336, dense_2_s334[0]};
  wire [8:0]  dense_2_s338 = {1'd0, dense_1_quantizer_4_d1} - dense_2_s6_d1;

  // Element 3: ufixed<16,11>
  wire [9:0]  dense_2_3_t1 = {1'd0, dense_2_s338} - {dense_2_s24[8], dense_2_s24};
  reg  [9:0]  dense_2_3_t1_d1;
  wire [8:0]  dense_2_3_t2 = ~dense_2_s338;
  wire [9:0]  dense_2_3_t3 = ~{1'd0, dense_2_3_t2};
  wire [10:0] dense_2_3_t4 = ~{1'd0, dense_2_3_t1_d1};
  wire [9:0]  dense_2_3_t5 = ~dense_2_3_t4[9:0];
  assign dense_2_3 = {dense_2_s337[15:1] + {5'd0, dense_2_3_t5}, dense_2_s337[0]};

  // Shared by several elements
  wire [10:0] dense_2_s339 = {{1'd0, dense_2_s222[9:1]} + {1'd0, dense_2_s56_d1}, dense_2_s222[0]};
  wire [9:0]  dense_2_s340 = {{2'd0, dense_1_quantizer_28_d1[7:1]} - dense_2_s271, dense_1_quantizer_28_d1[0]};
  wire [10:0] dense_2_s341 = ~{1'd0, dense_2_s340};
  wire [9:0]  dense_2_s342 = ~dense_2_s341[9:0];
  wire [9:0]  dense_2_s343 = ~dense_2_s102;
  wire [10:0] dense_2_s344 = ~{1'd0, dense_2_s343};
  wire [12:0] dense_2_s345 = {{3'd0, dense_2_s342[9:2]} - dense_2_s344, dense_2_s342[1:0]};
  wire [9:0]  dense_2_s346 = dense_2_s9 + {2'd0, dense_1_quantizer_15_d1};
  wire [9:0]  dense_2_s347 = {{2'd0, dense_1_quantizer_25_d1[7:1]} - dense_2_s91, dense_1_quantizer_25_d1[0]};
  wire [10:0] dense_2_s348 = ~{1'd0, dense_2_s347};
  wire [9:0]  dense_2_s349 = ~dense_2_s348[9:0];
  wire [10:0] dense_2_s350 = {{1'd0, dense_2_s349[9:2]} - dense_2_s34_d1, dense_2_s349[1:0]};
  wire [10:0] dense_2_s351 = {{1'd0, dense_2_s275[9:1]} + {2'd0, dense_1_quantizer_2_d1}, dense_2_s275[0]};
  reg  [10:0] dense_2_s351_d1;

  // Element 4: ufixed<17,9>
  wire [9:0]  dense_2_4_t1 = {1'd0, dense_2_s140} + {2'd0, dense_1_quantizer_29_d1};
  wire [8:0]  dense_2_4_t2 = ~dense_2_s89;
  wire [9:0]  dense_2_4_t3 = ~{1'd0, dense_2_4_t2};
  wire [10:0] dense_2_4_t4 = {{1'd0, dense_2_s143[9:1]} - dense_2_4_t3, dense_2_s143[0]};
  wire [8:0]  dense_2_4_t5 = {1'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_13_d1};
  wire [10:0] dense_2_4_t6 = ~{1'd0, dense_2_4_t1};
  wire [9:0]  dense_2_4_t7 = ~dense_2_4_t6[9:0];
  wire [11:0] dense_2_4_t8 = {1'd0, dense_2_s104} + {2'd0, dense_2_4_t7};
  wire [8:0]  dense_2_4_t9 = ~dense_2_s126;
  wire [9:0]  dense_2_4_t10 = ~{1'd0, dense_2_4_t9};
  wire [10:0] dense_2_4_t11 = {{2'd0, dense_2_s221[8:1]} - dense_2_4_t10, dense_2_s221[0]};
  wire [12:0] dense_2_4_t12 = ~{1'd0, dense_2_4_t8};
  wire [11:0] dense_2_4_t13 = ~dense_2_4_t12[11:0];
  wire [11:0] dense_2_4_t14 = {2'd0, dense_2_s346} + dense_2_4_t13;
  wire [11:0] dense_2_4_t15 = ~{1'd0, dense_2_4_t4};
  wire [10:0] dense_2_4_t16 = ~dense_2_4_t15[10:0];
  wire [11:0] dense_2_4_t17 = ~{1'd0, dense_2_4_t11};
  wire [10:0] dense_2_4_t18 = ~dense_2_4_t17[10:0];
  wire [12:0] dense_2_4_t19 = {{2'd0, dense_2_4_t16[10:1]} + {1'd0, dense_2_4_t18}, dense_2_4_t16[0]};
  wire [9:0]  dense_2_4_t20 = ~{1'd0, dense_2_4_t5};
  wire [8:0]  dense_2_4_t21 = ~dense_2_4_t20[8:0];
  wire [10:0] dense_2_4_t22 = {{1'd0, dense_2_s51} + {2'd0, dense_2_4_t21[8:1]}, dense_2_4_t21[0]};
  wire [12:0] dense_2_4_t23 = ~dense_2_4_t19;
  wire [13:0] dense_2_4_t24 = ~{1'd0, dense_2_4_t23};
  wire [13:0] dense_2_4_t25 = {1'd0, dense_2_s278} - dense_2_4_t24;
  wire [11:0] dense_2_4_t26 = {1'd0, dense_2_s339} + {1'd0, dense_2_s351};
  wire [14:0] dense_2_4_t27 = ~{1'd0, dense_2_4_t25};
  wire [13:0] dense_2_4_t28 = ~dense_2_4_t27[13:0];
  wire [11:0] dense_2_4_t29 = ~dense_2_4_t14;
  wire [12:0] dense_2_4_t30 = ~{1'd0, dense_2_4_t29};
  wire [14:0] dense_2_4_t31 = {1'd0, dense_2_4_t28} - {{2{dense_2_4_t30[12]}}, dense_2_4_t30};
  reg  [14:0] dense_2_4_t31_d1;
  wire [11:0] dense_2_4_t32 = ~{1'd0, dense_2_4_t22};
  wire [10:0] dense_2_4_t33 = ~dense_2_4_t32[10:0];
  wire [12:0] dense_2_4_t34 = {dense_2_s345[12:1] + {1'd0, dense_2_4_t33}, dense_2_s345[0]};
  wire [11:0] dense_2_4_t35 = {{1'd0, dense_2_s350[10:1]} + {1'd0, dense_2_s129}, dense_2_s350[0]};
  wire [13:0] dense_2_4_t36 = ~{1'd0, dense_2_4_t34};
  wire [12:0] dense_2_4_t37 = ~dense_2_4_t36[12:0];
  wire [12:0] dense_2_4_t38 = ~{1'd0, dense_2_4_t35};
  wire [11:0] dense_2_4_t39 = ~dense_2_4_t38[11:0];
  wire [14:0] dense_2_4_t40 = {{2'd0, dense_2_4_t37[12:2]} + {1'd0, dense_2_4_t39}, dense_2_4_t37[1:0]};
  wire [15:0] dense_2_4_t41 = ~{1'd0, dense_2_4_t40};
  wire [14:0] dense_2_4_t42 = ~dense_2_4_t41[14:0];
  wire [11:0] dense_2_4_t43 = ~dense_2_4_t26;
  wire [12:0] dense_2_4_t44 = ~{1'd0, dense_2_4_t43};
  wire [14:0] dense_2_4_t45 = {dense_2_4_t42[14:1] - {dense_2_4_t44[12], dense_2_4_t44}, dense_2_4_t42[0]};
  reg  [14:0] dense_2_4_t45_d1;
  wire [15:0] dense_2_4_t46 = ~{1'd0, dense_2_4_t31_d1};
  wire [14:0] dense_2_4_t47 = ~dense_2_4_t46[14:0];
  wire [14:0] dense_2_4_t48 = ~dense_2_4_t45_d1;
  wire [15:0] dense_2_4_t49 = ~{1'd0, dense_2_4_t48};
  wire [16:0] dense_2_4_t50 = {{2'd0, dense_2_4_t47[14:1]} - dense_2_4_t49, dense_2_4_t47[0]};
  wire [17:0] dense_2_4_t51 = ~{1'd0, dense_2_4_t50};
  wire [16:0] dense_2_4_t52 = ~dense_2_4_t51[16:0];
  wire [15:0] dense_2_4_t53 = ~dense_2_s269;
  wire [16:0] dense_2_4_t54 = ~{1'd0, dense_2_4_t53};
  wire [17:0] dense_2_4_t55 = {1'd0, dense_2_4_t52} - {dense_2_4_t54[16], dense_2_4_t54};
  wire [16:0] dense_2_4_t56 = dense_2_4_t55[16:0];

  // Shared by several elements
  wire [9:0]  dense_2_s352 = {1'd0, dense_2_s272} - {dense_2_s135[8], dense_2_s135};
  wire [9:0]  dense_2_s353 = {{2'd0, dense_1_quantizer_29_d1[7:1]} - dense_2_s128, dense_1_quantizer_29_d1[0]};
  wire [10:0] dense_2_s354 = ~{1'd0, dense_2_s353};
  wire [9:0]  dense_2_s355 = ~dense_2_s354[9:0];
  wire [11:0] dense_2_s356 = {1'd0, dense_2_s132} + {2'd0, dense_2_s355};
  wire [12:0] dense_2_s357 = ~{1'd0, dense_2_s356};
  wire [11:0] dense_2_s358 = ~dense_2_s357[11:0];
  wire [9:0]  dense_2_s359 = ~dense_2_s275;
  wire [10:0] dense_2_s360 = ~{1'd0, dense_2_s359};
  wire [12:0] dense_2_s361 = {{1'd0, dense_2_s358[11:2]} - dense_2_s360, dense_2_s358[1:0]};
  wire [7:0]  dense_2_s362 = ~dense_1_quantizer_7_d1;
  wire [8:0]  dense_2_s363 = ~{1'd0, dense_2_s362};
  wire [10:0] dense_2_s364 = {{3'd0, dense_1_quantizer_2_d1[7:2]} - dense_2_s363, dense_1_quantizer_2_d1[1:0]};
  wire [11:0] dense_2_s365 = ~{1'd0, dense_2_s364};
  wire [10:0] dense_2_s366 = ~dense_2_s365[10:0];
  wire [12:0] dense_2_s367 = {{4'd0, dense_2_s101[8:2]} + dense_2_s366, dense_2_s101[1:0]};
  wire [10:0] dense_2_s368 = {{1'd0, dense_2_s152[9:2]} - dense_2_s91, dense_2_s152[1:0]};
  wire [10:0] dense_2_s369 = {{3'd0, dense_1_quantizer_8_d1[7:2]} + {1'd0, dense_1_quantizer_31_d1}, dense_1_quantizer_8_d1[1:0]};
  wire [8:0]  dense_2_s370 = {1'd0, dense_1_quantizer_15_d1} - dense_2_s6_d1;

  // Element 5: ufixed<16,11>
  wire [10:0] dense_2_5_t1 = {{1'd0, dense_2_s370} + {3'd0, dense_1_quantizer_26_d1[7:1]}, dense_1_quantizer_26_d1[0]};
  wire [11:0] dense_2_5_t2 = ~{1'd0, dense_2_5_t1};
  wire [10:0] dense_2_5_t3 = ~dense_2_5_t2[10:0];
  wire [11:0] dense_2_5_t4 = {1'd0, dense_2_s339} + {1'd0, dense_2_5_t3};

  // Shared by several elements
  wire [10:0] dense_2_s371 = {{3'd0, dense_1_quantizer_28_d1[7:2]} + {1'd0, dense_1_quantizer_29_d1}, dense_1_quantizer_28_d1[1:0]};

  // Element 5: ufixed<16,11>
  wire [10:0] dense_2_5_t5 = {{1'd0, dense_2_s352[9:1]} - {dense_2_s64[8], dense_2_s64}, dense_2_s352[0]};
  wire [11:0] dense_2_5_t6 = {{1'd0, dense_2_s371[10:2]} + {2'd0, dense_1_quantizer_21_d1}, dense_2_s371[1:0]};
  wire [10:0] dense_2_5_t7 = ~dense_2_5_t5;
  wire [11:0] dense_2_5_t8 = ~{1'd0, dense_2_5_t7};
  wire [11:0] dense_2_5_t9 = {1'd0, dense_2_s300} - dense_2_5_t8;
  wire [11:0] dense_2_5_t10 = {{1'd0, dense_2_s218[10:3]} - dense_2_s50, dense_2_s218[2:0]};
  wire [12:0] dense_2_5_t11 = ~{1'd0, dense_2_5_t6};
  wire [11:0] dense_2_5_t12 = ~dense_2_5_t11[11:0];
  wire [10:0] dense_2_5_t13 = ~dense_2_s369;
  wire [11:0] dense_2_5_t14 = ~{1'd0, dense_2_5_t13};
  wire [12:0] dense_2_5_t15 = {{1'd0, dense_2_5_t12[11:1]} - dense_2_5_t14, dense_2_5_t12[0]};
  wire [12:0] dense_2_5_t16 = ~{1'd0, dense_2_5_t9};
  wire [11:0] dense_2_5_t17 = ~dense_2_5_t16[11:0];
  wire [12:0] dense_2_5_t18 = {{1'd0, dense_2_s368} + {1'd0, dense_2_5_t17[11:1]}, dense_2_5_t17[0]};
  reg  [12:0] dense_2_5_t18_d1;
  wire [12:0] dense_2_5_t19 = ~{1'd0, dense_2_5_t10};
  wire [11:0] dense_2_5_t20 = ~dense_2_5_t19[11:0];
  wire [12:0] dense_2_5_t21 = {{1'd0, dense_2_5_t20[11:4]} + {1'd0, dense_1_quantizer_24_d1}, dense_2_5_t20[3:0]};
  wire [8:0]  dense_2_5_t22 = ~dense_2_s140;
  wire [9:0]  dense_2_5_t23 = ~{1'd0, dense_2_5_t22};
  wire [9:0]  dense_2_5_t24 = {1'd0, dense_2_s8_d1} - dense_2_5_t23;
  wire [12:0] dense_2_5_t25 = ~dense_2_5_t15;
  wire [13:0] dense_2_5_t26 = ~{1'd0, dense_2_5_t25};
  wire [13:0] dense_2_5_t27 = {1'd0, dense_2_s361} - dense_2_5_t26;
  reg  [13:0] dense_2_5_t27_d1;
  wire [9:0]  dense_2_5_t28 = ~dense_2_5_t24;
  wire [10:0] dense_2_5_t29 = ~{1'd0, dense_2_5_t28};
  wire [13:0] dense_2_5_t30 = {{1'd0, dense_2_s367[12:3]} - dense_2_5_t29, dense_2_s367[2:0]};
  wire [13:0] dense_2_5_t31 = ~{1'd0, dense_2_5_t21};
  wire [12:0] dense_2_5_t32 = ~dense_2_5_t31[12:0];
  wire [11:0] dense_2_5_t33 = ~dense_2_5_t4;
  wire [12:0] dense_2_5_t34 = ~{1'd0, dense_2_5_t33};
  wire [13:0] dense_2_5_t35 = {{1'd0, dense_2_5_t32[12:1]} - dense_2_5_t34, dense_2_5_t32[0]};
  reg  [13:0] dense_2_5_t35_d1;
  wire [13:0] dense_2_5_t36 = ~{1'd0, dense_2_5_t18_d1};
  wire [12:0] dense_2_5_t37 = ~dense_2_5_t36[12:0];
  wire [14:0] dense_2_5_t38 = ~{1'd0, dense_2_5_t27_d1};
  wire [13:0] dense_2_5_t39 = ~dense_2_5_t38[13:0];
  wire [14:0] dense_2_5_t40 = {2'd0, dense_2_5_t37} + {1'd0, dense_2_5_t39};
  wire [14:0] dense_2_5_t41 = ~{1'd0, dense_2_5_t30};
  wire [13:0] dense_2_5_t42 = ~dense_2_5_t41[13:0];
  wire [14:0] dense_2_5_t43 = {{1'd0, dense_2_5_t4} + {1'd0, dense_2_5_t42[13:2]}, dense_2_5_t42[1:0]};
  reg  [14:0] dense_2_5_t43_d1;
  wire [15:0] dense_2_5_t44 = ~{1'd0, dense_2_5_t43_d1};
  wire [14:0] dense_2_5_t45 = ~dense_2_5_t44[14:0];
  wire [13:0] dense_2_5_t46 = ~dense_2_5_t35_d1;
  wire [14:0] dense_2_5_t47 = ~{1'd0, dense_2_5_t46};
  wire [15:0] dense_2_5_t48 = {1'd0, dense_2_5_t45} - {dense_2_5_t47[14], dense_2_5_t47};
  wire [16:0] dense_2_5_t49 = ~{1'd0, dense_2_5_t48};
  wire [15:0] dense_2_5_t50 = ~dense_2_5_t49[15:0];
  wire [14:0] dense_2_5_t51 = ~dense_2_5_t40;
  wire [15:0] dense_2_5_t52 = ~{1'd0, dense_2_5_t51};
  wire [16:0] dense_2_5_t53 = {1'd0, dense_2_5_t50} - {dense_2_5_t52[15], dense_2_5_t52};
  assign dense_2_5 = dense_2_5_t53[15:0];

  // Shared by several elements
  wire [11:0] dense_2_s372 = {{1'd0, dense_2_s369[10:3]} - dense_2_s128, dense_2_s369[2:0]};
  wire [11:0] dense_2_s373 = {{4'd0, dense_1_quantizer_4_d1[7:3]} + {1'd0, dense_1_quantizer_20_d1}, dense_1_quantizer_4_d1[2:0]};
  wire [12:0] dense_2_s374 = ~{1'd0, dense_2_s373};
  wire [11:0] dense_2_s375 = ~dense_2_s374[11:0];
  wire [12:0] dense_2_s376 = {{1'd0, dense_2_s375[11:1]} - {dense_2_s121[10], dense_2_s121}, dense_2_s375[0]};
  wire [11:0] dense_2_s377 = dense_2_s376[11:0];
  wire [8:0]  dense_2_s378 = {1'd0, dense_1_quantizer_25_d1} + {1'd0, dense_1_quantizer_26_d1};
  wire [9:0]  dense_2_s379 = ~{1'd0, dense_2_s378};
  wire [8:0]  dense_2_s380 = ~dense_2_s379[8:0];
  wire [9:0]  dense_2_s381 = {1'd0, dense_2_s131} + {1'd0, dense_2_s380};
  wire [9:0]  dense_2_s382 = {1'd0, dense_2_s103} - {dense_2_s271[8], dense_2_s271};
  wire [10:0] dense_2_s383 = {{1'd0, dense_2_s382[9:1]} - dense_2_s227, dense_2_s382[0]};

  // Element 6: ufixed<16,8>
  wire [9:0]  dense_2_6_t1 = {1'd0, dense_2_s210} + {2'd0, dense_1_quantizer_5_d1};
  wire [10:0] dense_2_6_t2 = {1'd0, dense_2_s92} + {1'd0, dense_2_s352};
  wire [10:0] dense_2_6_t3 = ~{1'd0, dense_2_6_t1};
  wire [9:0]  dense_2_6_t4 = ~dense_2_6_t3[9:0];
  wire [10:0] dense_2_6_t5 = {{1'd0, dense_2_6_t4[9:2]} + {1'd0, dense_1_quantizer_28_d1}, dense_2_6_t4[1:0]};
  wire [11:0] dense_2_6_t6 = {1'd0, dense_2_s65} + {2'd0, dense_2_s381};
  wire [11:0] dense_2_6_t7 = ~{1'd0, dense_2_6_t2};
  wire [10:0] dense_2_6_t8 = ~dense_2_6_t7[10:0];
  wire [11:0] dense_2_6_t9 = {1'd0, dense_2_s219} + {1'd0, dense_2_6_t8};
  wire [12:0] dense_2_6_t10 = ~{1'd0, dense_2_6_t6};
  wire [11:0] dense_2_6_t11 = ~dense_2_6_t10[11:0];
  wire [10:0] dense_2_6_t12 = ~dense_2_6_t5;
  wire [11:0] dense_2_6_t13 = ~{1'd0, dense_2_6_t12};
  wire [12:0] dense_2_6_t14 = {1'd0, dense_2_6_t11} - {dense_2_6_t13[11], dense_2_6_t13};
  wire [12:0] dense_2_6_t15 = {{1'd0, dense_2_s372[11:2]} + {2'd0, dense_2_s51}, dense_2_s372[1:0]};
  wire [11:0] dense_2_6_t16 = ~dense_2_s209;
  wire [12:0] dense_2_6_t17 = ~{1'd0, dense_2_6_t16};
  wire [12:0] dense_2_6_t18 = {1'd0, dense_2_s377} - dense_2_6_t17;
  wire [12:0] dense_2_6_t19 = ~{1'd0, dense_2_6_t9};
  wire [11:0] dense_2_6_t20 = ~dense_2_6_t19[11:0];
  wire [13:0] dense_2_6_t21 = ~{1'd0, dense_2_6_t14};
  wire [12:0] dense_2_6_t22 = ~dense_2_6_t21[12:0];
  wire [12:0] dense_2_6_t23 = {1'd0, dense_2_6_t20} + dense_2_6_t22;
  reg  [12:0] dense_2_6_t23_d1;
  wire [13:0] dense_2_6_t24 = ~{1'd0, dense_2_6_t15};
  wire [12:0] dense_2_6_t25 = ~dense_2_6_t24[12:0];
  wire [13:0] dense_2_6_t26 = {{1'd0, dense_2_s383} + {1'd0, dense_2_6_t25[12:2]}, dense_2_6_t25[1:0]};
  wire [14:0] dense_2_6_t27 = ~{1'd0, dense_2_6_t26};
  wire [13:0] dense_2_6_t28 = ~dense_2_6_t27[13:0];
  wire [12:0] dense_2_6_t29 = ~dense_2_6_t18;
  wire [13:0] dense_2_6_t30 = ~{1'd0, dense_2_6_t29};
  wire [14:0] dense_2_6_t31 = {1'd0, dense_2_6_t28} - {dense_2_6_t30[13], dense_2_6_t30};
  reg  [14:0] dense_2_6_t31_d1;
  wire [13:0] dense_2_6_t32 = ~{1'd0, dense_2_6_t23_d1};
  wire [12:0] dense_2_6_t33 = ~dense_2_6_t32[12:0];
  wire [15:0] dense_2_6_t34 = ~{1'd0, dense_2_6_t31_d1};
  wire [14:0] dense_2_6_t35 = ~dense_2_6_t34[14:0];
  wire [14:0] dense_2_6_t36 = {2'd0, dense_2_6_t33} + dense_2_6_t35;
  wire [15:0] dense_2_6_t37 = ~{1'd0, dense_2_6_t36};
  wire [14:0] dense_2_6_t38 = ~dense_2_6_t37[14:0];
  wire [16:0] dense_2_6_t39 = {1'd0, dense_2_s202} + {2'd0, dense_2_6_t38};
  wire [15:0] dense_2_6_t40 = dense_2_6_t39[15:0];

  // Shared by several elements
  wire [8:0]  dense_2_s384 = ~dense_2_s55;
  wire [9:0]  dense_2_s385 = ~{1'd0, dense_2_s384};
  wire [9:0]  dense_2_s386 = {2'd0, dense_1_quantizer_17_d1} - dense_2_s385;
  wire [10:0] dense_2_s387 = {{2'd0, dense_2_s7_d1[8:1]} + {1'd0, dense_2_s101}, dense_2_s7_d1[0]};
  wire [11:0] dense_2_s388 = ~{1'd0, dense_2_s387};
  wire [10:0] dense_2_s389 = ~dense_2_s388[10:0];
  wire [9:0]  dense_2_s390 = ~dense_2_s386;
  wire [10:0] dense_2_s391 = ~{1'd0, dense_2_s390};
  wire [11:0] dense_2_s392 = {dense_2_s389, 1'd0} - {dense_2_s391[10], dense_2_s391};
  wire [9:0]  dense_2_s393 = {{2'd0, dense_1_quantizer_16_d1[7:1]} + {1'd0, dense_1_quantizer_12_d1}, dense_1_quantizer_16_d1[0]};
  wire [10:0] dense_2_s394 = {2'd0, dense_2_s108} + {1'd0, dense_2_s393};
  wire [10:0] dense_2_s395 = {1'd0, dense_2_s131, 1'd0} - {{2{dense_2_s47[8]}}, dense_2_s47};
  wire [11:0] dense_2_s396 = ~{1'd0, dense_2_s395};
  wire [10:0] dense_2_s397 = ~dense_2_s396[10:0];
  wire [11:0] dense_2_s398 = {1'd0, dense_2_s397} - {dense_2_0_t11[10], dense_2_0_t11};
  wire [10:0] dense_2_s399 = {{1'd0, dense_2_s212[9:1]} - dense_2_s290, dense_2_s212[0]};
  wire [9:0]  dense_2_s400 = dense_2_s9 - {dense_2_s24[8], dense_2_s24};
  wire [9:0]  dense_2_s401 = ~dense_2_s400;
  wire [10:0] dense_2_s402 = ~{1'd0, dense_2_s401};
  wire [11:0] dense_2_s403 = {1'd0, dense_2_s399} - {dense_2_s402[10], dense_2_s402};
  wire [8:0]  dense_2_s404 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_9_d1};
  wire [10:0] dense_2_s405 = {{2'd0, dense_2_s370[8:1]} + dense_2_s275, dense_2_s370[0]};
  wire [8:0]  dense_2_s406 = ~dense_2_s1;
  wire [9:0]  dense_2_s407 = ~{1'd0, dense_2_s406};
  wire [10:0] dense_2_s408 = {1'd0, dense_2_s212} - {dense_2_s407[9], dense_2_s407};
  wire [11:0] dense_2_s409 = ~{1'd0, dense_2_s405};
  wire [10:0] dense_2_s410 = ~dense_2_s409[10:0];
  wire [10:0] dense_2_s411 = ~dense_2_s408;
  wire [11:0] dense_2_s412 = ~{1'd0, dense_2_s411};
  wire [13:0] dense_2_s413 = {{3'd0, dense_2_s410[10:2]} - dense_2_s412, dense_2_s410[1:0]};

  // Element 7: fixed<18,10>
  wire [10:0] dense_2_7_t1 = ~dense_2_s394;
  wire [11:0] dense_2_7_t2 = ~{1'd0, dense_2_7_t1};
  wire [11:0] dense_2_7_t3 = {2'd0, dense_2_s404, 1'd0} - dense_2_7_t2;
  wire [11:0] dense_2_7_t4 = {{1'd0, dense_2_s383[10:2]} - dense_2_s44, dense_2_s383[1:0]};
  wire [12:0] dense_2_7_t5 = ~{1'd0, dense_2_7_t3};
  wire [11:0] dense_2_7_t6 = ~dense_2_7_t5[11:0];
  wire [11:0] dense_2_7_t7 = ~dense_2_s398;
  wire [12:0] dense_2_7_t8 = ~{1'd0, dense_2_7_t7};
  wire [12:0] dense_2_7_t9 = {1'd0, dense_2_7_t6} - dense_2_7_t8;
  wire [12:0] dense_2_7_t10 = {1'd0, dense_2_s372} + {1'd0, dense_2_s403};
  wire [12:0] dense_2_7_t11 = ~{1'd0, dense_2_7_t4};
  wire [11:0] dense_2_7_t12 = ~dense_2_7_t11[11:0];
  wire [11:0] dense_2_7_t13 = ~dense_2_s392;
  wire [12:0] dense_2_7_t14 = ~{1'd0, dense_2_7_t13};
  wire [12:0] dense_2_7_t15 = {1'd0, dense_2_7_t12} - dense_2_7_t14;
  reg  [12:0] dense_2_7_t15_d1;
  wire [11:0] dense_2_7_t16 = {{1'd0, dense_2_s26[10:1]} + {2'd0, dense_2_s103}, dense_2_s26[0]};
  wire [13:0] dense_2_7_t17 = ~{1'd0, dense_2_7_t9};
  wire [12:0] dense_2_7_t18 = ~dense_2_7_t17[12:0];
  wire [12:0] dense_2_7_t19 = ~dense_2_7_t10;
  wire [13:0] dense_2_7_t20 = ~{1'd0, dense_2_7_t19};
  wire [13:0] dense_2_7_t21 = {1'd0, dense_2_7_t18} - dense_2_7_t20;
  reg  [13:0] dense_2_7_t21_d1;
  wire [12:0] dense_2_7_t22 = ~{1'd0, dense_2_7_t16};
  wire [11:0] dense_2_7_t23 = ~dense_2_7_t22[11:0];
  wire [13:0] dense_2_7_t24 = {dense_2_s413[13:1] + {1'd0, dense_2_7_t23}, dense_2_s413[0]};
  reg  [13:0] dense_2_7_t24_d1;
  wire [14:0] dense_2_7_t25 = ~{1'd0, dense_2_7_t24_d1};
  wire [13:0] dense_2_7_t26 = ~dense_2_7_t25[13:0];
  wire [12:0] dense_2_7_t27 = ~dense_2_7_t15_d1;
  wire [13:0] dense_2_7_t28 = ~{1'd0, dense_2_7_t27};
  wire [15:0] dense_2_7_t29 = {1'd0, dense_2_7_t26, 1'd0} - {{2{dense_2_7_t28[13]}}, dense_2_7_t28};
  wire [14:0] dense_2_7_t30 = ~{1'd0, dense_2_7_t21_d1};
  wire [13:0] dense_2_7_t31 = ~dense_2_7_t30[13:0];
  wire [15:0] dense_2_7_t32 = ~dense_2_7_t29;
  wire [16:0] dense_2_7_t33 = ~{1'd0, dense_2_7_t32};
  wire [16:0] dense_2_7_t34 = {3'd0, dense_2_7_t31} - dense_2_7_t33;

  // Shared by several elements
  wire [9:0]  dense_2_s414 = {{1'd0, dense_2_s106[8:1]} + {1'd0, dense_1_quantizer_8_d1}, dense_2_s106[0]};
  wire [10:0] dense_2_s415 = {{3'd0, dense_1_quantizer_4_d1[7:2]} - dense_2_s271, dense_1_quantizer_4_d1[1:0]};

  // Element 8: ufixed<16,8>
  wire [8:0]  dense_2_8_t1 = {1'd0, dense_1_quantizer_22_d1} - dense_2_s177;
  wire [9:0]  dense_2_8_t2 = ~{1'd0, dense_2_8_t1};
  wire [8:0]  dense_2_8_t3 = ~dense_2_8_t2[8:0];
  wire [10:0] dense_2_8_t4 = {{1'd0, dense_2_s151_d1} + {2'd0, dense_2_8_t3[8:1]}, dense_2_8_t3[0]};
  wire [11:0] dense_2_8_t5 = {1'd0, dense_2_s394} + {2'd0, dense_2_s414};
  wire [11:0] dense_2_8_t6 = ~{1'd0, dense_2_8_t4};
  wire [10:0] dense_2_8_t7 = ~dense_2_8_t6[10:0];
  wire [11:0] dense_2_8_t8 = {{1'd0, dense_2_8_t7[10:3]} + {1'd0, dense_1_quantizer_6_d1}, dense_2_8_t7[2:0]};
  wire [9:0]  dense_2_8_t9 = {{1'd0, dense_2_s214[8:1]} + {1'd0, dense_1_quantizer_11_d1}, dense_2_s214[0]};
  wire [12:0] dense_2_8_t10 = ~{1'd0, dense_2_8_t5};
  wire [11:0] dense_2_8_t11 = ~dense_2_8_t10[11:0];
  wire [12:0] dense_2_8_t12 = {1'd0, dense_2_s139} + {1'd0, dense_2_8_t11};
  wire [11:0] dense_2_8_t13 = {{1'd0, dense_2_s415[10:2]} - {dense_2_s87[8], dense_2_s87}, dense_2_s415[1:0]};
  wire [13:0] dense_2_8_t14 = ~{1'd0, dense_2_8_t12};
  wire [12:0] dense_2_8_t15 = ~dense_2_8_t14[12:0];
  wire [13:0] dense_2_8_t16 = {1'd0, dense_2_s238} + {1'd0, dense_2_8_t15};
  reg  [13:0] dense_2_8_t16_d1;
  wire [12:0] dense_2_8_t17 = ~{1'd0, dense_2_8_t13};
  wire [11:0] dense_2_8_t18 = ~dense_2_8_t17[11:0];
  wire [9:0]  dense_2_8_t19 = ~dense_2_8_t9;
  wire [10:0] dense_2_8_t20 = ~{1'd0, dense_2_8_t19};
  wire [11:0] dense_2_8_t21 = dense_2_8_t18 - {dense_2_8_t20[10], dense_2_8_t20};
  wire [12:0] dense_2_8_t22 = ~{1'd0, dense_2_8_t8};
  wire [11:0] dense_2_8_t23 = ~dense_2_8_t22[11:0];
  wire [12:0] dense_2_8_t24 = ~{1'd0, dense_2_8_t21};
  wire [11:0] dense_2_8_t25 = ~dense_2_8_t24[11:0];
  wire [14:0] dense_2_8_t26 = {{3'd0, dense_2_8_t23[11:2]} + {1'd0, dense_2_8_t25}, dense_2_8_t23[1:0]};
  wire [15:0] dense_2_8_t27 = ~{1'd0, dense_2_8_t26};
  wire [14:0] dense_2_8_t28 = ~dense_2_8_t27[14:0];
  wire [14:0] dense_2_8_t29 = {1'd0, dense_2_s413} + dense_2_8_t28;
  reg  [14:0] dense_2_8_t29_d1;
  wire [14:0] dense_2_8_t30 = ~{1'd0, dense_2_8_t16_d1};
  wire [13:0] dense_2_8_t31 = ~dense_2_8_t30[13:0];
  wire [15:0] dense_2_8_t32 = ~{1'd0, dense_2_8_t29_d1};
  wire [14:0] dense_2_8_t33 = ~dense_2_8_t32[14:0];
  wire [15:0] dense_2_8_t34 = {2'd0, dense_2_8_t31} + {1'd0, dense_2_8_t33};

  // Shared by several elements
  wire [8:0]  dense_2_s416 = {1'd0, dense_1_quantizer_12_d1} - dense_2_s34_d1;
  wire [9:0]  dense_2_s417 = ~{1'd0, dense_2_s416};
  wire [8:0]  dense_2_s418 = ~dense_2_s417[8:0];
  wire [10:0] dense_2_s419 = {1'd0, dense_2_s9} + {2'd0, dense_2_s418};
  wire [11:0] dense_2_s420 = ~{1'd0, dense_2_s419};
  wire [10:0] dense_2_s421 = ~dense_2_s420[10:0];
  wire [10:0] dense_2_s422 = ~dense_2_s399;
  wire [11:0] dense_2_s423 = ~{1'd0, dense_2_s422};
  wire [12:0] dense_2_s424 = {{2'd0, dense_2_s421[10:1]} - dense_2_s423, dense_2_s421[0]};
  wire [10:0] dense_2_s425 = {{1'd0, dense_2_s105[9:2]} + {1'd0, dense_1_quantizer_10_d1}, dense_2_s105[1:0]};
  wire [9:0]  dense_2_s426 = {{2'd0, dense_1_quantizer_19_d1[7:1]} - dense_2_s3, dense_1_quantizer_19_d1[0]};
  wire [9:0]  dense_2_s427 = {{1'd0, dense_2_s214[8:1]} + {1'd0, dense_1_quantizer_7_d1}, dense_2_s214[0]};

  // Element 9: fixed<17,9>
  wire [9:0]  dense_2_9_t1 = ~dense_2_s414;
  wire [10:0] dense_2_9_t2 = ~{1'd0, dense_2_9_t1};
  wire [10:0] dense_2_9_t3 = {1'd0, dense_2_s381} - dense_2_9_t2;
  wire [10:0] dense_2_9_t4 = {dense_2_s426, 1'd0} - {dense_2_3_t3[9], dense_2_3_t3};
  wire [10:0] dense_2_9_t5 = ~dense_2_9_t3;
  wire [11:0] dense_2_9_t6 = ~{1'd0, dense_2_9_t5};
  wire [11:0] dense_2_9_t7 = {1'd0, dense_2_s425} - dense_2_9_t6;
  wire [9:0]  dense_2_9_t8 = ~dense_2_s427;
  wire [10:0] dense_2_9_t9 = ~{1'd0, dense_2_9_t8};
  wire [10:0] dense_2_9_t10 = ~dense_2_9_t4;
  wire [11:0] dense_2_9_t11 = ~{1'd0, dense_2_9_t10};
  wire [12:0] dense_2_9_t12 = {{3'd0, dense_2_s427[9:1]} - dense_2_9_t11, dense_2_s427[0]};
  wire [11:0] dense_2_9_t13 = ~dense_2_s32;
  wire [12:0] dense_2_9_t14 = ~{1'd0, dense_2_9_t13};
  wire [13:0] dense_2_9_t15 = {1'd0, dense_2_s304} - {dense_2_9_t14[12], dense_2_9_t14};
  wire [12:0] dense_2_9_t16 = dense_2_9_t15[12:0];
  wire [11:0] dense_2_9_t17 = ~dense_2_9_t7;
  wire [12:0] dense_2_9_t18 = ~{1'd0, dense_2_9_t17};
  wire [13:0] dense_2_9_t19 = {1'd0, dense_2_s424} - {dense_2_9_t18[12], dense_2_9_t18};
  reg  [13:0] dense_2_9_t19_d1;
  wire [13:0] dense_2_9_t20 = ~{1'd0, dense_2_9_t12};
  wire [12:0] dense_2_9_t21 = ~dense_2_9_t20[12:0];
  wire [11:0] dense_2_9_t22 = ~dense_2_s213;
  wire [12:0] dense_2_9_t23 = ~{1'd0, dense_2_9_t22};
  wire [14:0] dense_2_9_t24 = {{2'd0, dense_2_9_t21[12:2]} - dense_2_9_t23, dense_2_9_t21[1:0]};
  wire [15:0] dense_2_9_t25 = ~{1'd0, dense_2_9_t24};
  wire [14:0] dense_2_9_t26 = ~dense_2_9_t25[14:0];
  wire [12:0] dense_2_9_t27 = ~dense_2_9_t16;
  wire [13:0] dense_2_9_t28 = ~{1'd0, dense_2_9_t27};
  wire [14:0] dense_2_9_t29 = dense_2_9_t26 - {dense_2_9_t28[13], dense_2_9_t28};
  reg  [14:0] dense_2_9_t29_d1;
  wire [15:0] dense_2_9_t30 = ~{1'd0, dense_2_9_t29_d1};
  wire [14:0] dense_2_9_t31 = ~dense_2_9_t30[14:0];
  wire [13:0] dense_2_9_t32 = ~dense_2_9_t19_d1;
  wire [14:0] dense_2_9_t33 = ~{1'd0, dense_2_9_t32};
  wire [15:0] dense_2_9_t34 = {1'd0, dense_2_9_t31} - {dense_2_9_t33[14], dense_2_9_t33};

  // Element 10: ufixed<15,7>
  wire [14:0] dense_2_10_t1 = dense_2_s84 + {4'd0, dense_2_s351_d1};

  // Shared by several elements
  wire [7:0]  dense_2_s428 = ~dense_1_quantizer_10_d1;
  wire [8:0]  dense_2_s429 = ~{1'd0, dense_2_s428};
  wire [10:0] dense_2_s430 = {{1'd0, dense_2_s346[9:2]} - dense_2_s429, dense_2_s346[1:0]};
  wire [10:0] dense_2_s431 = {{2'd0, dense_2_s133[8:2]} - dense_2_s271, dense_2_s133[1:0]};
  wire [9:0]  dense_2_s432 = {{1'd0, dense_2_s404[8:1]} - dense_2_s135, dense_2_s404[0]};
  wire [9:0]  dense_2_s433 = {{2'd0, dense_1_quantizer_6_d1[7:1]} - dense_2_s37, dense_1_quantizer_6_d1[0]};
  wire [8:0]  dense_2_s434 = {1'd0, dense_1_quantizer_4_d1} + {1'd0, dense_1_quantizer_20_d1};

  // Element 11: ufixed<16,8>
  wire [10:0] dense_2_11_t1 = {1'd0, dense_2_s239} + {2'd0, dense_2_s434};
  wire [11:0] dense_2_11_t2 = ~{1'd0, dense_2_11_t1};
  wire [10:0] dense_2_11_t3 = ~dense_2_11_t2[10:0];
  wire [10:0] dense_2_11_t4 = {1'd0, dense_2_s382} + dense_2_11_t3;
  wire [11:0] dense_2_11_t5 = {{1'd0, dense_2_s431[10:3]} + {1'd0, dense_1_quantizer_31_d1}, dense_2_s431[2:0]};
  wire [10:0] dense_2_11_t6 = {{1'd0, dense_2_s432[9:1]} + {1'd0, dense_2_s56_d1}, dense_2_s432[0]};
  wire [11:0] dense_2_11_t7 = ~{1'd0, dense_2_11_t4};
  wire [10:0] dense_2_11_t8 = ~dense_2_11_t7[10:0];
  wire [8:0]  dense_2_11_t9 = ~dense_2_s434;
  wire [9:0]  dense_2_11_t10 = ~{1'd0, dense_2_11_t9};
  wire [11:0] dense_2_11_t11 = {{1'd0, dense_2_11_t8[10:2]} - dense_2_11_t10, dense_2_11_t8[1:0]};
  wire [11:0] dense_2_11_t12 = {{1'd0, dense_2_s371[10:1]} + {1'd0, dense_2_s433}, dense_2_s371[0]};
  wire [12:0] dense_2_11_t13 = ~{1'd0, dense_2_11_t5};
  wire [11:0] dense_2_11_t14 = ~dense_2_11_t13[11:0];
  wire [11:0] dense_2_11_t15 = ~{1'd0, dense_2_11_t6};
  wire [10:0] dense_2_11_t16 = ~dense_2_11_t15[10:0];
  wire [12:0] dense_2_11_t17 = {{1'd0, dense_2_11_t14[11:1]} + {1'd0, dense_2_11_t16}, dense_2_11_t14[0]};
  wire [12:0] dense_2_11_t18 = ~{1'd0, dense_2_11_t11};
  wire [11:0] dense_2_11_t19 = ~dense_2_11_t18[11:0];
  wire [10:0] dense_2_11_t20 = ~dense_2_s430;
  wire [11:0] dense_2_11_t21 = ~{1'd0, dense_2_11_t20};
  wire [12:0] dense_2_11_t22 = {{1'd0, dense_2_11_t19[11:1]} - dense_2_11_t21, dense_2_11_t19[0]};
  reg  [12:0] dense_2_11_t22_d1;
  wire [12:0] dense_2_11_t23 = ~{1'd0, dense_2_11_t12};
  wire [11:0] dense_2_11_t24 = ~dense_2_11_t23[11:0];
  wire [13:0] dense_2_11_t25 = {{1'd0, dense_2_s361[12:1]} + {1'd0, dense_2_11_t24}, dense_2_s361[0]};
  reg  [13:0] dense_2_11_t25_d1;
  wire [12:0] dense_2_11_t26 = ~dense_2_11_t17;
  wire [13:0] dense_2_11_t27 = ~{1'd0, dense_2_11_t26};
  wire [13:0] dense_2_11_t28 = {1'd0, dense_2_s282} - dense_2_11_t27;
  reg  [13:0] dense_2_11_t28_d1;
  wire [13:0] dense_2_11_t29 = ~{1'd0, dense_2_11_t22_d1};
  wire [12:0] dense_2_11_t30 = ~dense_2_11_t29[12:0];
  wire [10:0] dense_2_11_t31 = ~dense_2_s144_d1;
  wire [11:0] dense_2_11_t32 = ~{1'd0, dense_2_11_t31};
  wire [13:0] dense_2_11_t33 = {{1'd0, dense_2_11_t30[12:2]} - dense_2_11_t32, dense_2_11_t30[1:0]};
  wire [14:0] dense_2_11_t34 = ~{1'd0, dense_2_11_t25_d1};
  wire [13:0] dense_2_11_t35 = ~dense_2_11_t34[13:0];
  wire [14:0] dense_2_11_t36 = ~{1'd0, dense_2_11_t28_d1};
  wire [13:0] dense_2_11_t37 = ~dense_2_11_t36[13:0];
  wire [14:0] dense_2_11_t38 = {1'd0, dense_2_11_t35} + {1'd0, dense_2_11_t37};
  wire [15:0] dense_2_11_t39 = ~{1'd0, dense_2_11_t38};
  wire [14:0] dense_2_11_t40 = ~dense_2_11_t39[14:0];
  wire [13:0] dense_2_11_t41 = ~dense_2_11_t33;
  wire [14:0] dense_2_11_t42 = ~{1'd0, dense_2_11_t41};
  wire [15:0] dense_2_11_t43 = {1'd0, dense_2_11_t40} - {dense_2_11_t42[14], dense_2_11_t42};

  // Shared by several elements
  wire [11:0] dense_2_s435 = {{4'd0, dense_1_quantizer_25_d1[7:3]} - dense_2_s363, dense_1_quantizer_25_d1[2:0]};
  wire [11:0] dense_2_s436 = ~dense_2_s435;
  wire [12:0] dense_2_s437 = ~{1'd0, dense_2_s436};
  wire [12:0] dense_2_s438 = {4'd0, dense_2_s131} - dense_2_s437;
  wire [13:0] dense_2_s439 = ~{1'd0, dense_2_s438};
  wire [12:0] dense_2_s440 = ~dense_2_s439[12:0];
  wire [12:0] dense_2_s441 = {dense_2_s440[12:1] - {dense_2_s360[10], dense_2_s360}, dense_2_s440[0]};
  wire [10:0] dense_2_s442 = {{2'd0, dense_2_s103[8:2]} + {1'd0, dense_1_quantizer_8_d1}, dense_2_s103[1:0]};

  // Element 12: ufixed<16,8>
  wire [9:0]  dense_2_12_t1 = {1'd0, dense_2_s370} - {dense_2_s61[8], dense_2_s61};
  wire [11:0] dense_2_12_t2 = {{1'd0, dense_2_s369[10:1]} + {1'd0, dense_2_s143}, dense_2_s369[0]};
  wire [9:0]  dense_2_12_t3 = ~dense_2_12_t1;
  wire [10:0] dense_2_12_t4 = ~{1'd0, dense_2_12_t3};
  wire [10:0] dense_2_12_t5 = {1'd0, dense_2_s222} - dense_2_12_t4;
  wire [11:0] dense_2_12_t6 = {{1'd0, dense_2_s442[10:1]} + {1'd0, dense_2_s393}, dense_2_s442[0]};
  wire [12:0] dense_2_12_t7 = ~{1'd0, dense_2_12_t6};
  wire [11:0] dense_2_12_t8 = ~dense_2_12_t7[11:0];
  wire [12:0] dense_2_12_t9 = ~{1'd0, dense_2_12_t2};
  wire [11:0] dense_2_12_t10 = ~dense_2_12_t9[11:0];
  wire [12:0] dense_2_12_t11 = {{1'd0, dense_2_12_t10[11:3]} - {dense_2_s96[8], dense_2_s96}, dense_2_12_t10[2:0]};
  wire [10:0] dense_2_12_t12 = ~dense_2_12_t5;
  wire [11:0] dense_2_12_t13 = ~{1'd0, dense_2_12_t12};
  wire [12:0] dense_2_12_t14 = {{2'd0, dense_2_s425[10:1]} - dense_2_12_t13, dense_2_s425[0]};
  wire [13:0] dense_2_12_t15 = {1'd0, dense_2_s441} + {2'd0, dense_2_12_t8};
  wire [13:0] dense_2_12_t16 = ~{1'd0, dense_2_12_t14};
  wire [12:0] dense_2_12_t17 = ~dense_2_12_t16[12:0];
  wire [13:0] dense_2_12_t18 = {1'd0, dense_2_s424} + {1'd0, dense_2_12_t17};
  reg  [13:0] dense_2_12_t18_d1;
  wire [13:0] dense_2_12_t19 = ~{1'd0, dense_2_12_t11};
  wire [12:0] dense_2_12_t20 = ~dense_2_12_t19[12:0];
  wire [13:0] dense_2_12_t21 = {{1'd0, dense_2_s392} + {1'd0, dense_2_12_t20[12:1]}, dense_2_12_t20[0]};
  wire [14:0] dense_2_12_t22 = ~{1'd0, dense_2_12_t15};
  wire [13:0] dense_2_12_t23 = ~dense_2_12_t22[13:0];
  wire [13:0] dense_2_12_t24 = ~dense_2_12_t21;
  wire [14:0] dense_2_12_t25 = ~{1'd0, dense_2_12_t24};
  wire [14:0] dense_2_12_t26 = {1'd0, dense_2_12_t23} - dense_2_12_t25;
  reg  [14:0] dense_2_12_t26_d1;
  wire [15:0] dense_2_12_t27 = ~{1'd0, dense_2_12_t26_d1};
  wire [14:0] dense_2_12_t28 = ~dense_2_12_t27[14:0];
  wire [13:0] dense_2_12_t29 = ~dense_2_12_t18_d1;
  wire [14:0] dense_2_12_t30 = ~{1'd0, dense_2_12_t29};
  wire [15:0] dense_2_12_t31 = {1'd0, dense_2_12_t28} - {dense_2_12_t30[14], dense_2_12_t30};

  // Shared by several elements
  wire [10:0] dense_2_s443 = {2'd0, dense_2_s7_d1} + {1'd0, dense_2_s114};

  // Element 13: ufixed<17,9>
  wire [11:0] dense_2_13_t1 = {1'd0, dense_2_s45} + {2'd0, dense_2_s432};
  wire [12:0] dense_2_13_t2 = {{2'd0, dense_2_s443[10:2]} + {1'd0, dense_2_s212}, dense_2_s443[1:0]};
  wire [11:0] dense_2_13_t3 = ~dense_2_13_t1;
  wire [12:0] dense_2_13_t4 = ~{1'd0, dense_2_13_t3};
  wire [12:0] dense_2_13_t5 = {1'd0, dense_2_s377} - dense_2_13_t4;
  wire [12:0] dense_2_13_t6 = {dense_2_s211[12:2] - {dense_2_s227[9], dense_2_s227}, dense_2_s211[1:0]};
  wire [12:0] dense_2_13_t7 = ~dense_2_s441;
  wire [13:0] dense_2_13_t8 = ~{1'd0, dense_2_13_t7};
  wire [13:0] dense_2_13_t9 = {1'd0, dense_2_s148} - dense_2_13_t8;
  wire [14:0] dense_2_13_t10 = ~{1'd0, dense_2_13_t9};
  wire [13:0] dense_2_13_t11 = ~dense_2_13_t10[13:0];
  wire [13:0] dense_2_13_t12 = ~{1'd0, dense_2_13_t5};
  wire [12:0] dense_2_13_t13 = ~dense_2_13_t12[12:0];
  wire [14:0] dense_2_13_t14 = {1'd0, dense_2_13_t11} + {2'd0, dense_2_13_t13};
  reg  [14:0] dense_2_13_t14_d1;
  wire [13:0] dense_2_13_t15 = ~{1'd0, dense_2_13_t6};
  wire [12:0] dense_2_13_t16 = ~dense_2_13_t15[12:0];
  wire [14:0] dense_2_13_t17 = {dense_2_s345 + {2'd0, dense_2_13_t16[12:2]}, dense_2_13_t16[1:0]};
  wire [13:0] dense_2_13_t18 = ~{1'd0, dense_2_13_t2};
  wire [12:0] dense_2_13_t19 = ~dense_2_13_t18[12:0];
  wire [15:0] dense_2_13_t20 = ~{1'd0, dense_2_13_t17};
  wire [14:0] dense_2_13_t21 = ~dense_2_13_t20[14:0];
  wire [14:0] dense_2_13_t22 = {2'd0, dense_2_13_t19} + dense_2_13_t21;
  wire [15:0] dense_2_13_t23 = ~{1'd0, dense_2_13_t22};
  wire [14:0] dense_2_13_t24 = ~dense_2_13_t23[14:0];
  wire [12:0] dense_2_13_t25 = ~dense_2_s296;
  wire [13:0] dense_2_13_t26 = ~{1'd0, dense_2_13_t25};
  wire [15:0] dense_2_13_t27 = {{1'd0, dense_2_13_t24[14:2]} - dense_2_13_t26, dense_2_13_t24[1:0]};
  reg  [15:0] dense_2_13_t27_d1;
  wire [16:0] dense_2_13_t28 = ~{1'd0, dense_2_13_t27_d1};
  wire [15:0] dense_2_13_t29 = ~dense_2_13_t28[15:0];
  wire [14:0] dense_2_13_t30 = ~dense_2_13_t14_d1;
  wire [15:0] dense_2_13_t31 = ~{1'd0, dense_2_13_t30};
  wire [16:0] dense_2_13_t32 = {1'd0, dense_2_13_t29} - {dense_2_13_t31[15], dense_2_13_t31};
  wire [17:0] dense_2_13_t33 = ~{1'd0, dense_2_13_t32};
  wire [16:0] dense_2_13_t34 = ~dense_2_13_t33[16:0];
  wire [16:0] dense_2_13_t35 = {1'd0, dense_2_s269} + dense_2_13_t34;

  // Shared by several elements
  wire [11:0] dense_2_s444 = {dense_2_s442, 1'd0} - {dense_2_s360[10], dense_2_s360};

  // Element 14: ufixed<15,9>
  wire [10:0] dense_2_14_t1 = {{2'd0, dense_2_s101[8:1]} + {1'd0, dense_2_s7_d1}, dense_2_s101[0]};
  wire [11:0] dense_2_14_t2 = ~{1'd0, dense_2_14_t1};
  wire [10:0] dense_2_14_t3 = ~dense_2_14_t2[10:0];
  wire [11:0] dense_2_14_t4 = {1'd0, dense_2_s415} + {1'd0, dense_2_14_t3};
  wire [11:0] dense_2_14_t5 = {{1'd0, dense_2_s368[10:1]} - dense_2_9_t9, dense_2_s368[0]};
  wire [12:0] dense_2_14_t6 = {1'd0, dense_2_s398} + {2'd0, dense_2_s430};
  wire [11:0] dense_2_14_t7 = dense_2_14_t6[11:0];
  wire [11:0] dense_2_14_t8 = ~dense_2_14_t4;
  wire [12:0] dense_2_14_t9 = ~{1'd0, dense_2_14_t8};
  wire [12:0] dense_2_14_t10 = {1'd0, dense_2_s444} - dense_2_14_t9;
  wire [12:0] dense_2_14_t11 = ~{1'd0, dense_2_14_t5};
  wire [11:0] dense_2_14_t12 = ~dense_2_14_t11[11:0];
  wire [12:0] dense_2_14_t13 = {{1'd0, dense_2_14_t12[11:3]} - dense_2_0_t6, dense_2_14_t12[2:0]};
  wire [12:0] dense_2_14_t14 = ~{1'd0, dense_2_14_t7};
  wire [11:0] dense_2_14_t15 = ~dense_2_14_t14[11:0];
  wire [13:0] dense_2_14_t16 = {{2'd0, dense_2_14_t15[11:1]} - dense_2_s168, dense_2_14_t15[0]};
  reg  [13:0] dense_2_14_t16_d1;
  wire [13:0] dense_2_14_t17 = ~{1'd0, dense_2_14_t10};
  wire [12:0] dense_2_14_t18 = ~dense_2_14_t17[12:0];
  wire [12:0] dense_2_14_t19 = ~dense_2_14_t13;
  wire [13:0] dense_2_14_t20 = ~{1'd0, dense_2_14_t19};
  wire [13:0] dense_2_14_t21 = {1'd0, dense_2_14_t18} - dense_2_14_t20;
  reg  [13:0] dense_2_14_t21_d1;
  wire [14:0] dense_2_14_t22 = ~{1'd0, dense_2_14_t16_d1};
  wire [13:0] dense_2_14_t23 = ~dense_2_14_t22[13:0];
  wire [13:0] dense_2_14_t24 = ~dense_2_14_t21_d1;
  wire [14:0] dense_2_14_t25 = ~{1'd0, dense_2_14_t24};
  assign dense_2_14 = {1'd0, dense_2_14_t23} - dense_2_14_t25;

  // Element 15: fixed<18,10>
  wire [9:0]  dense_2_15_t1 = {{2'd0, dense_1_quantizer_9_d1[7:1]} - dense_2_s40, dense_1_quantizer_9_d1[0]};
  wire [9:0]  dense_2_15_t2 = ~dense_2_15_t1;
  wire [10:0] dense_2_15_t3 = ~{1'd0, dense_2_15_t2};
  wire [10:0] dense_2_15_t4 = {1'd0, dense_2_s433} - dense_2_15_t3;
  wire [11:0] dense_2_15_t5 = {{1'd0, dense_2_s443[10:1]} + {2'd0, dense_2_s434}, dense_2_s443[0]};
  wire [11:0] dense_2_15_t6 = ~{1'd0, dense_2_15_t4};
  wire [10:0] dense_2_15_t7 = ~dense_2_15_t6[10:0];
  wire [11:0] dense_2_15_t8 = {1'd0, dense_2_s431} + {1'd0, dense_2_15_t7};
  wire [12:0] dense_2_15_t9 = ~{1'd0, dense_2_15_t5};
  wire [11:0] dense_2_15_t10 = ~dense_2_15_t9[11:0];
  wire [12:0] dense_2_15_t11 = ~{1'd0, dense_2_15_t8};
  wire [11:0] dense_2_15_t12 = ~dense_2_15_t11[11:0];
  wire [12:0] dense_2_15_t13 = {1'd0, dense_2_15_t10} + {1'd0, dense_2_15_t12};
  wire [10:0] dense_2_15_t14 = ~dense_2_s52;
  wire [11:0] dense_2_15_t15 = ~{1'd0, dense_2_15_t14};
  wire [13:0] dense_2_15_t16 = {{3'd0, dense_2_s350[10:2]} - dense_2_15_t15, dense_2_s350[1:0]};
  wire [10:0] dense_2_15_t17 = {{2'd0, dense_2_s131[8:1]} + dense_2_s426, dense_2_s131[0]};
  wire [14:0] dense_2_15_t18 = ~{1'd0, dense_2_15_t16};
  wire [13:0] dense_2_15_t19 = ~dense_2_15_t18[13:0];
  wire [13:0] dense_2_15_t20 = {2'd0, dense_2_s444} + dense_2_15_t19;
  wire [13:0] dense_2_15_t21 = ~{1'd0, dense_2_15_t13};
  wire [12:0] dense_2_15_t22 = ~dense_2_15_t21[12:0];
  wire [13:0] dense_2_15_t23 = {{1'd0, dense_2_s403} + {1'd0, dense_2_15_t22[12:1]}, dense_2_15_t22[0]};
  reg  [13:0] dense_2_15_t23_d1;
  wire [11:0] dense_2_15_t24 = ~{1'd0, dense_2_15_t17};
  wire [10:0] dense_2_15_t25 = ~dense_2_15_t24[10:0];
  wire [13:0] dense_2_15_t26 = {{1'd0, dense_2_s367[12:2]} + {1'd0, dense_2_15_t25}, dense_2_s367[1:0]};
  wire [14:0] dense_2_15_t27 = ~{1'd0, dense_2_15_t26};
  wire [13:0] dense_2_15_t28 = ~dense_2_15_t27[13:0];
  wire [11:0] dense_2_15_t29 = ~dense_2_s122;
  wire [12:0] dense_2_15_t30 = ~{1'd0, dense_2_15_t29};
  wire [15:0] dense_2_15_t31 = {{2'd0, dense_2_15_t28[13:3]} - dense_2_15_t30, dense_2_15_t28[2:0]};
  wire [16:0] dense_2_15_t32 = ~{1'd0, dense_2_15_t31};
  wire [15:0] dense_2_15_t33 = ~dense_2_15_t32[15:0];
  wire [14:0] dense_2_15_t34 = ~{1'd0, dense_2_15_t20};
  wire [13:0] dense_2_15_t35 = ~dense_2_15_t34[13:0];
  wire [15:0] dense_2_15_t36 = {2'd0, dense_2_15_t35} + dense_2_15_t33;
  reg  [15:0] dense_2_15_t36_d1;
  wire [16:0] dense_2_15_t37 = ~{1'd0, dense_2_15_t36_d1};
  wire [15:0] dense_2_15_t38 = ~dense_2_15_t37[15:0];
  wire [13:0] dense_2_15_t39 = ~dense_2_15_t23_d1;
  wire [14:0] dense_2_15_t40 = ~{1'd0, dense_2_15_t39};
  wire [16:0] dense_2_15_t41 = {1'd0, dense_2_15_t38} - {{2{dense_2_15_t40[14]}}, dense_2_15_t40};
  wire [17:0] dense_2_15_t42 = ~{1'd0, dense_2_15_t41};
  wire [16:0] dense_2_15_t43 = ~dense_2_15_t42[16:0];
  wire [17:0] dense_2_15_t44 = {2'd0, dense_2_s337} + {1'd0, dense_2_15_t43};
  wire [16:0] dense_2_15_t45 = dense_2_15_t44[16:0];

  // Element 0: fixed<18,10>
  assign dense_2_0 = ~{1'd0, dense_2_0_t40};

  // Element 2: ufixed<16,8>
  wire [16:0] dense_2_2_t2 = ~{1'd0, dense_2_2_t1};
  assign dense_2_2 = ~dense_2_2_t2[15:0];

  // Element 4: ufixed<17,9>
  wire [17:0] dense_2_4_t57 = ~{1'd0, dense_2_4_t56};
  assign dense_2_4 = ~dense_2_4_t57[16:0];

  // Element 6: ufixed<16,8>
  wire [16:0] dense_2_6_t41 = ~{1'd0, dense_2_6_t40};
  assign dense_2_6 = ~dense_2_6_t41[15:0];

  // Element 7: fixed<18,10>
  assign dense_2_7 = ~{1'd0, dense_2_7_t34};

  // Element 8: ufixed<16,8>
  wire [16:0] dense_2_8_t35 = ~{1'd0, dense_2_8_t34};
  assign dense_2_8 = ~dense_2_8_t35[15:0];

  // Element 9: fixed<17,9>
  assign dense_2_9 = ~{1'd0, dense_2_9_t34};

  // Element 10: ufixed<15,7>
  wire [15:0] dense_2_10_t2 = ~{1'd0, dense_2_10_t1};
  assign dense_2_10 = ~dense_2_10_t2[14:0];

  // Element 11: ufixed<16,8>
  wire [16:0] dense_2_11_t44 = ~{1'd0, dense_2_11_t43};
  assign dense_2_11 = ~dense_2_11_t44[15:0];

  // Element 12: ufixed<16,8>
  wire [16:0] dense_2_12_t32 = ~{1'd0, dense_2_12_t31};
  assign dense_2_12 = ~dense_2_12_t32[15:0];

  // Element 13: ufixed<17,9>
  wire [17:0] dense_2_13_t36 = ~{1'd0, dense_2_13_t35};
  assign dense_2_13 = ~dense_2_13_t36[16:0];

  // Element 15: fixed<18,10>
  assign dense_2_15 = ~{1'd0, dense_2_15_t45};

  always @(posedge clk) begin
    dense_2_s6_d1     <= dense_2_s6;
    dense_2_s7_d1     <= dense_2_s7;
    dense_2_s8_d1     <= dense_2_s8;
    dense_2_s34_d1    <= dense_2_s34;
    dense_2_s56_d1    <= dense_2_s56;
    dense_2_s74_d1    <= dense_2_s74;
    dense_2_s79_d1    <= dense_2_s79;
    dense_2_0_t21_d1  <= dense_2_0_t21;
    dense_2_0_t30_d1  <= dense_2_0_t30;
    dense_2_s144_d1   <= dense_2_s144;
    dense_2_s150_d1   <= dense_2_s150;
    dense_2_s151_d1   <= dense_2_s151;
    dense_2_s187_d1   <= dense_2_s187;
    dense_2_s197_d1   <= dense_2_s197;
    dense_2_1_t7_d1   <= dense_2_1_t7;
    dense_2_s251_d1   <= dense_2_s251;
    dense_2_s264_d1   <= dense_2_s264;
    dense_2_s324_d1   <= dense_2_s324;
    dense_2_s332_d1   <= dense_2_s332;
    dense_2_3_t1_d1   <= dense_2_3_t1;
    dense_2_s351_d1   <= dense_2_s351;
    dense_2_4_t31_d1  <= dense_2_4_t31;
    dense_2_4_t45_d1  <= dense_2_4_t45;
    dense_2_5_t18_d1  <= dense_2_5_t18;
    dense_2_5_t27_d1  <= dense_2_5_t27;
    dense_2_5_t35_d1  <= dense_2_5_t35;
    dense_2_5_t43_d1  <= dense_2_5_t43;
    dense_2_6_t23_d1  <= dense_2_6_t23;
    dense_2_6_t31_d1  <= dense_2_6_t31;
    dense_2_7_t15_d1  <= dense_2_7_t15;
    dense_2_7_t21_d1  <= dense_2_7_t21;
    dense_2_7_t24_d1  <= dense_2_7_t24;
    dense_2_8_t16_d1  <= dense_2_8_t16;
    dense_2_8_t29_d1  <= dense_2_8_t29;
    dense_2_9_t19_d1  <= dense_2_9_t19;
    dense_2_9_t29_d1  <= dense_2_9_t29;
    dense_2_11_t22_d1 <= dense_2_11_t22;
    dense_2_11_t25_d1 <= dense_2_11_t25;
    dense_2_11_t28_d1 <= dense_2_11_t28;
    dense_2_12_t18_d1 <= dense_2_12_t18;
    dense_2_12_t26_d1 <= dense_2_12_t26;
    dense_2_13_t14_d1 <= dense_2_13_t14;
    dense_2_13_t27_d1 <= dense_2_13_t27;
    dense_2_14_t16_d1 <= dense_2_14_t16;
    dense_2_14_t21_d1 <= dense_2_14_t21;
    dense_2_15_t23_d1 <= dense_2_15_t23;
    dense_2_15_t36_d1 <= dense_2_15_t36;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s15[11],
    dense_2_s20[12],
    dense_2_s30[11],
    dense_2_s41[10],
    dense_2_s68[11],
    dense_2_s75[13],
    dense_2_s80[13],
    dense_2_s82[14],
    dense_2_s97[11],
    dense_2_s118[11],
    dense_2_0_t3[10],
    dense_2_0_t8[11],
    dense_2_0_t17[13],
    dense_2_0_t23[12],
    dense_2_0_t26[13],
    dense_2_0_t31[14],
    dense_2_0_t33[16],
    dense_2_0_t36[16],
    dense_2_s137[11],
    dense_2_s146[12],
    dense_2_s158[10],
    dense_2_s169[12],
    dense_2_s174[9],
    dense_2_s180[10],
    dense_2_s183[13],
    dense_2_s188[13],
    dense_2_s193[14],
    dense_2_s198[15],
    dense_2_s205[11],
    dense_2_1_t2[13],
    dense_2_1_t5[14],
    dense_2_1_t8[15],
    dense_2_1_t10[16],
    dense_2_s216[9],
    dense_2_s234[11],
    dense_2_s236[10],
    dense_2_s242[12],
    dense_2_s255[12],
    dense_2_s260[14],
    dense_2_s265[13],
    dense_2_s267[15],
    dense_2_s280[11],
    dense_2_s286[11],
    dense_2_s292[12],
    dense_2_s294[13],
    dense_2_s299[11],
    dense_2_s302[12],
    dense_2_s306[11],
    dense_2_s310[13],
    dense_2_s313[11],
    dense_2_s321[14],
    dense_2_s323[14],
    dense_2_s325[13],
    dense_2_s328[14],
    dense_2_s333[14],
    dense_2_s335[15],
    dense_2_3_t4[10],
    dense_2_s341[10],
    dense_2_s348[10],
    dense_2_4_t6[10],
    dense_2_4_t12[12],
    dense_2_4_t15[11],
    dense_2_4_t17[11],
    dense_2_4_t20[9],
    dense_2_4_t27[14],
    dense_2_4_t32[11],
    dense_2_4_t36[13],
    dense_2_4_t38[12],
    dense_2_4_t41[15],
    dense_2_4_t46[15],
    dense_2_4_t51[17],
    dense_2_4_t55[17],
    dense_2_s354[10],
    dense_2_s357[12],
    dense_2_s365[11],
    dense_2_5_t2[11],
    dense_2_5_t11[12],
    dense_2_5_t16[12],
    dense_2_5_t19[12],
    dense_2_5_t31[13],
    dense_2_5_t36[13],
    dense_2_5_t38[14],
    dense_2_5_t41[14],
    dense_2_5_t44[15],
    dense_2_5_t49[16],
    dense_2_5_t53[16],
    dense_2_s374[12],
    dense_2_s376[12],
    dense_2_s379[9],
    dense_2_6_t3[10],
    dense_2_6_t7[11],
    dense_2_6_t10[12],
    dense_2_6_t19[12],
    dense_2_6_t21[13],
    dense_2_6_t24[13],
    dense_2_6_t27[14],
    dense_2_6_t32[13],
    dense_2_6_t34[15],
    dense_2_6_t37[15],
    dense_2_6_t39[16],
    dense_2_s388[11],
    dense_2_s396[11],
    dense_2_s409[11],
    dense_2_7_t5[12],
    dense_2_7_t11[12],
    dense_2_7_t17[13],
    dense_2_7_t22[12],
    dense_2_7_t25[14],
    dense_2_7_t30[14],
    dense_2_8_t2[9],
    dense_2_8_t6[11],
    dense_2_8_t10[12],
    dense_2_8_t14[13],
    dense_2_8_t17[12],
    dense_2_8_t22[12],
    dense_2_8_t24[12],
    dense_2_8_t27[15],
    dense_2_8_t30[14],
    dense_2_8_t32[15],
    dense_2_s417[9],
    dense_2_s420[11],
    dense_2_9_t15[13],
    dense_2_9_t20[13],
    dense_2_9_t25[15],
    dense_2_9_t30[15],
    dense_2_11_t2[11],
    dense_2_11_t7[11],
    dense_2_11_t13[12],
    dense_2_11_t15[11],
    dense_2_11_t18[12],
    dense_2_11_t23[12],
    dense_2_11_t29[13],
    dense_2_11_t34[14],
    dense_2_11_t36[14],
    dense_2_11_t39[15],
    dense_2_s439[13],
    dense_2_12_t7[12],
    dense_2_12_t9[12],
    dense_2_12_t16[13],
    dense_2_12_t19[13],
    dense_2_12_t22[14],
    dense_2_12_t27[15],
    dense_2_13_t10[14],
    dense_2_13_t12[13],
    dense_2_13_t15[13],
    dense_2_13_t18[13],
    dense_2_13_t20[15],
    dense_2_13_t23[15],
    dense_2_13_t28[16],
    dense_2_13_t33[17],
    dense_2_14_t2[11],
    dense_2_14_t6[12],
    dense_2_14_t11[12],
    dense_2_14_t14[12],
    dense_2_14_t17[13],
    dense_2_14_t22[14],
    dense_2_15_t6[11],
    dense_2_15_t9[12],
    dense_2_15_t11[12],
    dense_2_15_t18[14],
    dense_2_15_t21[13],
    dense_2_15_t24[11],
    dense_2_15_t27[14],
    dense_2_15_t32[16],
    dense_2_15_t34[14],
    dense_2_15_t37[16],
    dense_2_15_t42[17],
    dense_2_15_t44[17],
    dense_2_2_t2[16],
    dense_2_4_t57[17],
    dense_2_6_t41[16],
    dense_2_8_t35[16],
    dense_2_10_t2[15],
    dense_2_11_t44[16],
    dense_2_12_t32[16],
    dense_2_13_t36[17]
  };

endmodule
