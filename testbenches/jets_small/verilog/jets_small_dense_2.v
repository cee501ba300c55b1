// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline c6dcc1dda90974c0. Do not edit.
// 934 operations in stages 1 to 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2 (
  input  wire        clk,
  input  wire [7:0]  dense_1_quantizer_0_d1,
  input  wire [7:0]  dense_1_quantizer_1,
  input  wire [7:0]  dense_1_quantizer_1_d1,
  input  wire [7:0]  dense_1_quantizer_2_d1,
  input  wire [7:0]  dense_1_quantizer_3_d1,
  input  wire [7:0]  dense_1_quantizer_4,
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
  output wire [15:0] dense_2_0,
  output wire [16:0] dense_2_3,
  output wire [16:0] dense_2_6,
  output wire [14:0] dense_2_9,
  output wire [14:0] dense_2_s369,
  output wire [14:0] dense_2_14,
  output wire [17:0] dense_2_1,
  output wire [16:0] dense_2_2,
  output wire [15:0] dense_2_4,
  output wire [16:0] dense_2_5,
  output wire [15:0] dense_2_7,
  output wire [15:0] dense_2_8,
  output wire [15:0] dense_2_11,
  output wire [14:0] dense_2_12,
  output wire [15:0] dense_2_13,
  output wire [17:0] dense_2_15
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_6_d1} + {1'd0, dense_1_quantizer_21_d1};
  wire [9:0]  dense_2_s2 = {1'd0, dense_2_s1} + {2'd0, dense_1_quantizer_15_d1};
  wire [7:0]  dense_2_s3 = ~dense_1_quantizer_16_d1;
  wire [8:0]  dense_2_s4 = ~{1'd0, dense_2_s3};
  wire [10:0] dense_2_s5 = {{3'd0, dense_1_quantizer_16_d1[7:2]} - dense_2_s4, dense_1_quantizer_16_d1[1:0]};
  wire [8:0]  dense_2_s6 = {1'd0, dense_1_quantizer_1} + {1'd0, dense_1_quantizer_4};
  reg  [8:0]  dense_2_s6_d1;
  wire [9:0]  dense_2_s7 = {1'd0, dense_2_s6_d1} + {2'd0, dense_1_quantizer_14_d1};
  wire [8:0]  dense_2_s8 = {1'd0, dense_1_quantizer_9_d1} + {1'd0, dense_1_quantizer_17_d1};

  // Element 0: ufixed<16,11>
  wire [10:0] dense_2_0_t1 = {1'd0, dense_2_s7} + {2'd0, dense_2_s8};

  // Shared by several elements
  wire [7:0]  dense_2_s9 = ~dense_1_quantizer_22_d1;
  wire [8:0]  dense_2_s10 = ~{1'd0, dense_2_s9};
  wire [9:0]  dense_2_s11 = {{2'd0, dense_1_quantizer_18_d1[7:1]} - dense_2_s10, dense_1_quantizer_18_d1[0]};
  wire [7:0]  dense_2_s12 = ~dense_1_quantizer_2_d1;
  wire [8:0]  dense_2_s13 = ~{1'd0, dense_2_s12};
  wire [10:0] dense_2_s14 = {{3'd0, dense_1_quantizer_4_d1[7:2]} - dense_2_s13, dense_1_quantizer_4_d1[1:0]};
  wire [8:0]  dense_2_s15 = {1'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_11_d1};
  wire [9:0]  dense_2_s16 = ~{1'd0, dense_2_s15};
  wire [8:0]  dense_2_s17 = ~dense_2_s16[8:0];
  wire [11:0] dense_2_s18 = {{1'd0, dense_2_s14[10:2]} + {1'd0, dense_2_s17}, dense_2_s14[1:0]};
  wire [8:0]  dense_2_s19 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [8:0]  dense_2_s20 = {1'd0, dense_1_quantizer_8_d1} - dense_2_s4;
  wire [8:0]  dense_2_s21 = ~dense_2_s20;
  wire [9:0]  dense_2_s22 = ~{1'd0, dense_2_s21};
  wire [11:0] dense_2_s23 = {{3'd0, dense_2_s20[8:2]} - dense_2_s22, dense_2_s20[1:0]};
  wire [10:0] dense_2_s24 = dense_2_s23[10:0];
  wire [7:0]  dense_2_s25 = ~dense_1_quantizer_31_d1;
  wire [8:0]  dense_2_s26 = ~{1'd0, dense_2_s25};
  wire [8:0]  dense_2_s27 = {1'd0, dense_1_quantizer_25_d1} - dense_2_s26;
  wire [10:0] dense_2_s28 = {{2'd0, dense_2_s19[8:1]} + {1'd0, dense_2_s27}, dense_2_s19[0]};
  wire [10:0] dense_2_s29 = ~dense_2_s28;
  wire [11:0] dense_2_s30 = ~{1'd0, dense_2_s29};
  wire [11:0] dense_2_s31 = {1'd0, dense_2_s24} - dense_2_s30;
  wire [7:0]  dense_2_s32 = ~dense_1_quantizer_26_d1;
  wire [8:0]  dense_2_s33 = ~{1'd0, dense_2_s32};
  wire [8:0]  dense_2_s34 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s33;
  wire [8:0]  dense_2_s35 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [10:0] dense_2_s36 = {{2'd0, dense_2_s35[8:1]} + {1'd0, dense_2_s34}, dense_2_s35[0]};
  wire [11:0] dense_2_s37 = {{1'd0, dense_2_s36[10:3]} + {1'd0, dense_1_quantizer_19_d1}, dense_2_s36[2:0]};
  wire [7:0]  dense_2_s38 = ~dense_1_quantizer_20_d1;
  wire [8:0]  dense_2_s39 = ~{1'd0, dense_2_s38};
  wire [8:0]  dense_2_s40 = {1'd0, dense_1_quantizer_18_d1} - dense_2_s39;
  wire [8:0]  dense_2_s41 = {1'd0, dense_1_quantizer_29_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [8:0]  dense_2_s42 = ~dense_2_s41;
  wire [9:0]  dense_2_s43 = ~{1'd0, dense_2_s42};
  wire [9:0]  dense_2_s44 = {1'd0, dense_2_s40} - dense_2_s43;

  // Element 0: ufixed<16,11>
  wire [10:0] dense_2_0_t2 = dense_2_s5 + {3'd0, dense_1_quantizer_19_d1};
  wire [10:0] dense_2_0_t3 = {{1'd0, dense_2_s2[9:2]} + {1'd0, dense_1_quantizer_6_d1}, dense_2_s2[1:0]};
  wire [11:0] dense_2_0_t4 = ~{1'd0, dense_2_0_t2};
  wire [10:0] dense_2_0_t5 = ~dense_2_0_t4[10:0];
  wire [9:0]  dense_2_0_t6 = ~dense_2_s44;
  wire [10:0] dense_2_0_t7 = ~{1'd0, dense_2_0_t6};
  wire [11:0] dense_2_0_t8 = {1'd0, dense_2_0_t5} - {dense_2_0_t7[10], dense_2_0_t7};
  wire [12:0] dense_2_0_t9 = ~{1'd0, dense_2_0_t8};
  wire [11:0] dense_2_0_t10 = ~dense_2_0_t9[11:0];
  wire [11:0] dense_2_0_t11 = {{1'd0, dense_2_0_t1[10:1]} + {1'd0, dense_2_s11}, dense_2_0_t1[0]};
  wire [10:0] dense_2_0_t12 = ~dense_2_0_t3;
  wire [11:0] dense_2_0_t13 = ~{1'd0, dense_2_0_t12};
  wire [12:0] dense_2_0_t14 = {1'd0, dense_2_0_t10} - {dense_2_0_t13[11], dense_2_0_t13};
  wire [8:0]  dense_2_0_t15 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_15_d1};
  wire [8:0]  dense_2_0_t16 = ~dense_2_0_t15;
  wire [9:0]  dense_2_0_t17 = ~{1'd0, dense_2_0_t16};
  wire [10:0] dense_2_0_t18 = {{2'd0, dense_2_s35[8:1]} - dense_2_0_t17, dense_2_s35[0]};
  wire [8:0]  dense_2_0_t19 = ~dense_2_s35;
  wire [9:0]  dense_2_0_t20 = ~{1'd0, dense_2_0_t19};
  wire [12:0] dense_2_0_t21 = {{1'd0, dense_2_s37[11:1]} + {1'd0, dense_2_0_t1}, dense_2_s37[0]};
  wire [13:0] dense_2_0_t22 = ~{1'd0, dense_2_0_t14};
  wire [12:0] dense_2_0_t23 = ~dense_2_0_t22[12:0];
  wire [11:0] dense_2_0_t24 = ~dense_2_0_t11;
  wire [12:0] dense_2_0_t25 = ~{1'd0, dense_2_0_t24};
  wire [13:0] dense_2_0_t26 = {1'd0, dense_2_0_t23} - {dense_2_0_t25[12], dense_2_0_t25};
  reg  [13:0] dense_2_0_t26_d1;
  wire [10:0] dense_2_0_t27 = ~dense_2_0_t18;
  wire [11:0] dense_2_0_t28 = ~{1'd0, dense_2_0_t27};
  wire [13:0] dense_2_0_t29 = {{2'd0, dense_2_s18[11:2]} - dense_2_0_t28, dense_2_s18[1:0]};
  wire [14:0] dense_2_0_t30 = ~{1'd0, dense_2_0_t29};
  wire [13:0] dense_2_0_t31 = ~dense_2_0_t30[13:0];
  wire [11:0] dense_2_0_t32 = ~dense_2_s31;
  wire [12:0] dense_2_0_t33 = ~{1'd0, dense_2_0_t32};
  wire [14:0] dense_2_0_t34 = {{1'd0, dense_2_0_t31[13:1]} - {dense_2_0_t33[12], dense_2_0_t33}, dense_2_0_t31[0]};
  wire [13:0] dense_2_0_t35 = ~{1'd0, dense_2_0_t21};
  wire [12:0] dense_2_0_t36 = ~dense_2_0_t35[12:0];
  wire [14:0] dense_2_0_t37 = ~dense_2_0_t34;
  wire [15:0] dense_2_0_t38 = ~{1'd0, dense_2_0_t37};
  wire [15:0] dense_2_0_t39 = {3'd0, dense_2_0_t36} - dense_2_0_t38;
  reg  [15:0] dense_2_0_t39_d1;
  wire [16:0] dense_2_0_t40 = ~{1'd0, dense_2_0_t39_d1};
  wire [15:0] dense_2_0_t41 = ~dense_2_0_t40[15:0];
  wire [13:0] dense_2_0_t42 = ~dense_2_0_t26_d1;
  wire [14:0] dense_2_0_t43 = ~{1'd0, dense_2_0_t42};
  assign dense_2_0 = dense_2_0_t41 - {dense_2_0_t43[14], dense_2_0_t43};

  // Shared by several elements
  wire [8:0]  dense_2_s45 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s26;
  wire [9:0]  dense_2_s46 = {1'd0, dense_2_s45} + {2'd0, dense_1_quantizer_27_d1};
  wire [8:0]  dense_2_s47 = {1'd0, dense_1_quantizer_17_d1} + {1'd0, dense_1_quantizer_22_d1};
  wire [7:0]  dense_2_s48 = ~dense_1_quantizer_14_d1;
  wire [8:0]  dense_2_s49 = ~{1'd0, dense_2_s48};
  wire [9:0]  dense_2_s50 = {{2'd0, dense_1_quantizer_9_d1[7:1]} - dense_2_s49, dense_1_quantizer_9_d1[0]};
  wire [8:0]  dense_2_s51 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [7:0]  dense_2_s52 = ~dense_1_quantizer_11_d1;
  wire [8:0]  dense_2_s53 = ~{1'd0, dense_2_s52};
  wire [9:0]  dense_2_s54 = {1'd0, dense_2_s51} - {dense_2_s53[8], dense_2_s53};
  wire [8:0]  dense_2_s55 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [10:0] dense_2_s56 = {{2'd0, dense_2_s40[8:1]} + {1'd0, dense_2_s55}, dense_2_s40[0]};
  wire [7:0]  dense_2_s57 = ~dense_1_quantizer_29_d1;
  wire [8:0]  dense_2_s58 = ~{1'd0, dense_2_s57};
  wire [8:0]  dense_2_s59 = {1'd0, dense_1_quantizer_10_d1} - dense_2_s58;
  wire [9:0]  dense_2_s60 = {{2'd0, dense_1_quantizer_21_d1[7:1]} + {1'd0, dense_1_quantizer_15_d1}, dense_1_quantizer_21_d1[0]};
  wire [10:0] dense_2_s61 = ~{1'd0, dense_2_s60};
  wire [9:0]  dense_2_s62 = ~dense_2_s61[9:0];
  wire [8:0]  dense_2_s63 = ~dense_2_s59;
  wire [9:0]  dense_2_s64 = ~{1'd0, dense_2_s63};
  wire [10:0] dense_2_s65 = {1'd0, dense_2_s62} - {dense_2_s64[9], dense_2_s64};
  wire [9:0]  dense_2_s66 = {{1'd0, dense_2_s20[8:1]} - dense_2_s13, dense_2_s20[0]};
  wire [10:0] dense_2_s67 = {1'd0, dense_2_s46} + {1'd0, dense_2_s54};
  wire [7:0]  dense_2_s68 = ~dense_1_quantizer_25_d1;
  wire [8:0]  dense_2_s69 = ~{1'd0, dense_2_s68};
  wire [10:0] dense_2_s70 = {{1'd0, dense_2_s50[9:2]} - dense_2_s69, dense_2_s50[1:0]};
  wire [9:0]  dense_2_s71 = ~dense_2_s66;
  wire [10:0] dense_2_s72 = ~{1'd0, dense_2_s71};
  wire [11:0] dense_2_s73 = {1'd0, dense_2_s65} - {dense_2_s72[10], dense_2_s72};
  wire [10:0] dense_2_s74 = {{2'd0, dense_2_s6_d1[8:1]} + {1'd0, dense_2_s47}, dense_2_s6_d1[0]};
  wire [11:0] dense_2_s75 = ~{1'd0, dense_2_s70};
  wire [10:0] dense_2_s76 = ~dense_2_s75[10:0];
  wire [11:0] dense_2_s77 = {1'd0, dense_2_s36} + {1'd0, dense_2_s76};
  wire [12:0] dense_2_s78 = ~{1'd0, dense_2_s73};
  wire [11:0] dense_2_s79 = ~dense_2_s78[11:0];
  wire [10:0] dense_2_s80 = ~dense_2_s67;
  wire [11:0] dense_2_s81 = ~{1'd0, dense_2_s80};
  wire [12:0] dense_2_s82 = {1'd0, dense_2_s79} - {dense_2_s81[11], dense_2_s81};
  wire [10:0] dense_2_s83 = ~dense_2_s74;
  wire [11:0] dense_2_s84 = ~{1'd0, dense_2_s83};
  wire [11:0] dense_2_s85 = {1'd0, dense_2_s56} - dense_2_s84;
  wire [10:0] dense_2_s86 = ~dense_2_s56;
  wire [11:0] dense_2_s87 = ~{1'd0, dense_2_s86};
  wire [12:0] dense_2_s88 = ~{1'd0, dense_2_s85};
  wire [11:0] dense_2_s89 = ~dense_2_s88[11:0];
  wire [11:0] dense_2_s90 = ~dense_2_s77;
  wire [12:0] dense_2_s91 = ~{1'd0, dense_2_s90};
  wire [13:0] dense_2_s92 = {1'd0, dense_2_s89, 1'd0} - {dense_2_s91[12], dense_2_s91};
  wire [14:0] dense_2_s93 = ~{1'd0, dense_2_s92};
  wire [13:0] dense_2_s94 = ~dense_2_s93[13:0];
  wire [12:0] dense_2_s95 = ~dense_2_s82;
  wire [13:0] dense_2_s96 = ~{1'd0, dense_2_s95};
  wire [14:0] dense_2_s97 = {1'd0, dense_2_s94} - {dense_2_s96[13], dense_2_s96};
  reg  [14:0] dense_2_s97_d1;
  wire [9:0]  dense_2_s98 = {{2'd0, dense_1_quantizer_26_d1[7:1]} + {1'd0, dense_1_quantizer_29_d1}, dense_1_quantizer_26_d1[0]};
  wire [10:0] dense_2_s99 = ~{1'd0, dense_2_s98};
  wire [9:0]  dense_2_s100 = ~dense_2_s99[9:0];
  wire [11:0] dense_2_s101 = {{2'd0, dense_2_s100[9:3]} + {1'd0, dense_1_quantizer_20_d1}, dense_2_s100[2:0]};
  wire [7:0]  dense_2_s102 = ~dense_1_quantizer_13_d1;
  wire [8:0]  dense_2_s103 = ~{1'd0, dense_2_s102};
  wire [8:0]  dense_2_s104 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s103;
  wire [9:0]  dense_2_s105 = {1'd0, dense_2_s104} + {2'd0, dense_1_quantizer_15_d1};
  wire [8:0]  dense_2_s106 = {1'd0, dense_1_quantizer_5_d1} - dense_2_s49;
  wire [8:0]  dense_2_s107 = ~dense_2_s106;
  wire [9:0]  dense_2_s108 = ~{1'd0, dense_2_s107};
  wire [10:0] dense_2_s109 = {{1'd0, dense_2_s105[9:1]} - dense_2_s108, dense_2_s105[0]};
  wire [7:0]  dense_2_s110 = ~dense_1_quantizer_24_d1;
  wire [8:0]  dense_2_s111 = ~{1'd0, dense_2_s110};
  wire [8:0]  dense_2_s112 = {1'd0, dense_1_quantizer_12_d1} - dense_2_s111;
  wire [10:0] dense_2_s113 = {{2'd0, dense_2_s47[8:1]} + {1'd0, dense_2_s112}, dense_2_s47[0]};
  wire [7:0]  dense_2_s114 = ~dense_1_quantizer_17_d1;
  wire [8:0]  dense_2_s115 = ~{1'd0, dense_2_s114};
  wire [9:0]  dense_2_s116 = {{2'd0, dense_1_quantizer_18_d1[7:1]} - dense_2_s115, dense_1_quantizer_18_d1[0]};
  wire [7:0]  dense_2_s117 = ~dense_1_quantizer_18_d1;
  wire [8:0]  dense_2_s118 = ~{1'd0, dense_2_s117};
  wire [9:0]  dense_2_s119 = ~dense_2_s116;
  wire [10:0] dense_2_s120 = ~{1'd0, dense_2_s119};
  wire [11:0] dense_2_s121 = {{1'd0, dense_2_s113[10:1]} - dense_2_s120, dense_2_s113[0]};
  wire [7:0]  dense_2_s122 = ~dense_1_quantizer_7_d1;
  wire [8:0]  dense_2_s123 = ~{1'd0, dense_2_s122};
  wire [8:0]  dense_2_s124 = {1'd0, dense_1_quantizer_2_d1} - dense_2_s123;
  wire [10:0] dense_2_s125 = {{2'd0, dense_2_s124[8:1]} + dense_2_s105, dense_2_s124[0]};
  wire [11:0] dense_2_s126 = ~{1'd0, dense_2_s125};
  wire [10:0] dense_2_s127 = ~dense_2_s126[10:0];
  wire [7:0]  dense_2_s128 = ~dense_1_quantizer_10_d1;
  wire [8:0]  dense_2_s129 = ~{1'd0, dense_2_s128};
  wire [9:0]  dense_2_s130 = {{1'd0, dense_2_s1[8:1]} - dense_2_s129, dense_2_s1[0]};
  wire [8:0]  dense_2_s131 = ~dense_2_s1;
  wire [9:0]  dense_2_s132 = ~{1'd0, dense_2_s131};
  wire [9:0]  dense_2_s133 = ~dense_2_s130;
  wire [10:0] dense_2_s134 = ~{1'd0, dense_2_s133};
  wire [12:0] dense_2_s135 = {{2'd0, dense_2_s127[10:2]} - dense_2_s134, dense_2_s127[1:0]};
  wire [9:0]  dense_2_s136 = {1'd0, dense_2_s59} - {dense_2_s111[8], dense_2_s111};
  wire [8:0]  dense_2_s137 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [10:0] dense_2_s138 = {1'd0, dense_2_s136} + {2'd0, dense_2_s137};
  wire [9:0]  dense_2_s139 = dense_2_s136 + {2'd0, dense_1_quantizer_21_d1};
  wire [11:0] dense_2_s140 = {1'd0, dense_2_s24} + {4'd0, dense_1_quantizer_25_d1};
  wire [7:0]  dense_2_s141 = ~dense_1_quantizer_9_d1;
  wire [8:0]  dense_2_s142 = ~{1'd0, dense_2_s141};
  wire [10:0] dense_2_s143 = {{1'd0, dense_2_s50[9:2]} - dense_2_s142, dense_2_s50[1:0]};
  wire [11:0] dense_2_s144 = ~{1'd0, dense_2_s143};
  wire [10:0] dense_2_s145 = ~dense_2_s144[10:0];
  wire [11:0] dense_2_s146 = {{2'd0, dense_2_s19} + {1'd0, dense_2_s145[10:1]}, dense_2_s145[0]};
  wire [11:0] dense_2_s147 = ~dense_2_s146;
  wire [12:0] dense_2_s148 = ~{1'd0, dense_2_s147};
  wire [12:0] dense_2_s149 = {1'd0, dense_2_s140} - dense_2_s148;
  wire [8:0]  dense_2_s150 = {1'd0, dense_1_quantizer_5_d1} - dense_2_s4;
  wire [10:0] dense_2_s151 = {{2'd0, dense_2_s112[8:1]} + {1'd0, dense_2_s150}, dense_2_s112[0]};
  wire [10:0] dense_2_s152 = {{3'd0, dense_1_quantizer_2_d1[7:2]} + {1'd0, dense_1_quantizer_16_d1}, dense_1_quantizer_2_d1[1:0]};
  wire [11:0] dense_2_s153 = ~{1'd0, dense_2_s152};
  wire [10:0] dense_2_s154 = ~dense_2_s153[10:0];
  wire [11:0] dense_2_s155 = {1'd0, dense_2_s14} + {1'd0, dense_2_s154};
  wire [11:0] dense_2_s156 = ~{1'd0, dense_2_s151};
  wire [10:0] dense_2_s157 = ~dense_2_s156[10:0];
  wire [12:0] dense_2_s158 = ~{1'd0, dense_2_s155};
  wire [11:0] dense_2_s159 = ~dense_2_s158[11:0];
  wire [13:0] dense_2_s160 = {{3'd0, dense_2_s157[10:2]} + dense_2_s159, dense_2_s157[1:0]};

  // Element 1: fixed<18,10>
  wire [8:0]  dense_2_1_t1 = {1'd0, dense_1_quantizer_10_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [8:0]  dense_2_1_t2 = ~dense_2_1_t1;
  wire [9:0]  dense_2_1_t3 = ~{1'd0, dense_2_1_t2};
  wire [10:0] dense_2_1_t4 = {1'd0, dense_2_s7} - {dense_2_1_t3[9], dense_2_1_t3};
  wire [10:0] dense_2_1_t5 = ~dense_2_1_t4;
  wire [11:0] dense_2_1_t6 = ~{1'd0, dense_2_1_t5};
  wire [11:0] dense_2_1_t7 = {2'd0, dense_2_s139} - dense_2_1_t6;
  wire [12:0] dense_2_1_t8 = ~{1'd0, dense_2_1_t7};
  wire [11:0] dense_2_1_t9 = ~dense_2_1_t8[11:0];
  wire [10:0] dense_2_1_t10 = ~dense_2_s138;
  wire [11:0] dense_2_1_t11 = ~{1'd0, dense_2_1_t10};
  wire [13:0] dense_2_1_t12 = {{2'd0, dense_2_1_t9[11:2]} - dense_2_1_t11, dense_2_1_t9[1:0]};
  reg  [13:0] dense_2_1_t12_d1;
  wire [13:0] dense_2_1_t13 = {{2'd0, dense_2_s101[11:4]} + {1'd0, dense_2_s34}, dense_2_s101[3:0]};
  wire [12:0] dense_2_1_t14 = ~dense_2_s149;
  wire [13:0] dense_2_1_t15 = ~{1'd0, dense_2_1_t14};
  wire [14:0] dense_2_1_t16 = {{2'd0, dense_2_s135[12:1]} - dense_2_1_t15, dense_2_s135[0]};
  reg  [14:0] dense_2_1_t16_d1;
  wire [12:0] dense_2_1_t17 = ~dense_2_s135;
  wire [13:0] dense_2_1_t18 = ~{1'd0, dense_2_1_t17};
  wire [11:0] dense_2_1_t19 = ~dense_2_s121;
  wire [12:0] dense_2_1_t20 = ~{1'd0, dense_2_1_t19};
  wire [14:0] dense_2_1_t21 = {{1'd0, dense_2_s160[13:1]} - {dense_2_1_t20[12], dense_2_1_t20}, dense_2_s160[0]};
  wire [15:0] dense_2_1_t22 = ~{1'd0, dense_2_1_t21};
  wire [14:0] dense_2_1_t23 = ~dense_2_1_t22[14:0];
  wire [13:0] dense_2_1_t24 = ~dense_2_1_t12_d1;
  wire [14:0] dense_2_1_t25 = ~{1'd0, dense_2_1_t24};
  wire [14:0] dense_2_1_t26 = dense_2_s97_d1 - dense_2_1_t25;
  wire [14:0] dense_2_1_t27 = ~{1'd0, dense_2_1_t13};
  wire [13:0] dense_2_1_t28 = ~dense_2_1_t27[13:0];
  wire [14:0] dense_2_1_t29 = {{1'd0, dense_2_s109} + {1'd0, dense_2_1_t28[13:3]}, dense_2_1_t28[2:0]};
  wire [15:0] dense_2_1_t30 = ~{1'd0, dense_2_1_t29};
  wire [14:0] dense_2_1_t31 = ~dense_2_1_t30[14:0];
  wire [15:0] dense_2_1_t32 = {1'd0, dense_2_1_t23} + {1'd0, dense_2_1_t31};
  reg  [15:0] dense_2_1_t32_d1;
  wire [15:0] dense_2_1_t33 = ~{1'd0, dense_2_1_t16_d1};
  wire [14:0] dense_2_1_t34 = ~dense_2_1_t33[14:0];
  wire [16:0] dense_2_1_t35 = ~{1'd0, dense_2_1_t32_d1};
  wire [15:0] dense_2_1_t36 = ~dense_2_1_t35[15:0];
  wire [15:0] dense_2_1_t37 = {1'd0, dense_2_1_t34} + dense_2_1_t36;
  wire [16:0] dense_2_1_t38 = ~{1'd0, dense_2_1_t37};
  wire [15:0] dense_2_1_t39 = ~dense_2_1_t38[15:0];
  wire [14:0] dense_2_1_t40 = ~dense_2_1_t26;
  wire [15:0] dense_2_1_t41 = ~{1'd0, dense_2_1_t40};
  wire [16:0] dense_2_1_t42 = {1'd0, dense_2_1_t39} - {dense_2_1_t41[15], dense_2_1_t41};

  // Shared by several elements
  wire [10:0] dense_2_s161 = {{3'd0, dense_1_quantizer_16_d1[7:2]} + {1'd0, dense_1_quantizer_23_d1}, dense_1_quantizer_16_d1[1:0]};
  wire [7:0]  dense_2_s162 = ~dense_1_quantizer_30_d1;
  wire [8:0]  dense_2_s163 = ~{1'd0, dense_2_s162};
  wire [9:0]  dense_2_s164 = {{2'd0, dense_1_quantizer_23_d1[7:1]} - dense_2_s163, dense_1_quantizer_23_d1[0]};
  wire [10:0] dense_2_s165 = {2'd0, dense_2_s34} + {1'd0, dense_2_s105};
  wire [11:0] dense_2_s166 = ~{1'd0, dense_2_s165};
  wire [10:0] dense_2_s167 = ~dense_2_s166[10:0];
  wire [9:0]  dense_2_s168 = ~dense_2_s136;
  wire [10:0] dense_2_s169 = ~{1'd0, dense_2_s168};
  wire [11:0] dense_2_s170 = {1'd0, dense_2_s167} - {dense_2_s169[10], dense_2_s169};
  wire [8:0]  dense_2_s171 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_15_d1};
  wire [11:0] dense_2_s172 = dense_2_s170 - {{3{dense_2_s115[8]}}, dense_2_s115};
  reg  [11:0] dense_2_s172_d1;
  wire [8:0]  dense_2_s173 = {1'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_18_d1};
  wire [8:0]  dense_2_s174 = ~dense_2_s173;
  wire [9:0]  dense_2_s175 = ~{1'd0, dense_2_s174};
  wire [10:0] dense_2_s176 = {dense_2_s136, 1'd0} - {dense_2_s175[9], dense_2_s175};
  wire [10:0] dense_2_s177 = {{1'd0, dense_2_s40} + {3'd0, dense_1_quantizer_6_d1[7:1]}, dense_1_quantizer_6_d1[0]};
  wire [12:0] dense_2_s178 = {{2'd0, dense_2_s177[10:1]} + {1'd0, dense_2_s176}, dense_2_s177[0]};
  wire [7:0]  dense_2_s179 = ~dense_1_quantizer_0_d1;
  wire [8:0]  dense_2_s180 = ~{1'd0, dense_2_s179};
  wire [9:0]  dense_2_s181 = {1'd0, dense_2_s112} - {dense_2_s180[8], dense_2_s180};

  // Element 2: fixed<17,9>
  wire [8:0]  dense_2_2_t1 = {1'd0, dense_1_quantizer_5_d1} - dense_2_s53;
  wire [7:0]  dense_2_2_t2 = ~dense_1_quantizer_5_d1;
  wire [8:0]  dense_2_2_t3 = ~{1'd0, dense_2_2_t2};
  wire [9:0]  dense_2_2_t4 = {{1'd0, dense_2_s171[8:1]} + {1'd0, dense_1_quantizer_31_d1}, dense_2_s171[0]};
  wire [8:0]  dense_2_2_t5 = ~dense_2_2_t1;
  wire [9:0]  dense_2_2_t6 = ~{1'd0, dense_2_2_t5};
  wire [9:0]  dense_2_2_t7 = {1'd0, dense_2_s40} - dense_2_2_t6;
  wire [8:0]  dense_2_2_t8 = ~dense_2_s40;
  wire [9:0]  dense_2_2_t9 = ~{1'd0, dense_2_2_t8};
  wire [10:0] dense_2_2_t10 = {{1'd0, dense_2_s164[9:1]} + {1'd0, dense_2_s124}, dense_2_s164[0]};
  wire [10:0] dense_2_2_t11 = ~{1'd0, dense_2_2_t4};
  wire [9:0]  dense_2_2_t12 = ~dense_2_2_t11[9:0];
  wire [10:0] dense_2_2_t13 = {{1'd0, dense_2_s6_d1} + {1'd0, dense_2_2_t12[9:1]}, dense_2_2_t12[0]};
  wire [9:0]  dense_2_2_t14 = ~dense_2_2_t7;
  wire [10:0] dense_2_2_t15 = ~{1'd0, dense_2_2_t14};
  wire [11:0] dense_2_2_t16 = {1'd0, dense_2_s161} - {dense_2_2_t15[10], dense_2_2_t15};
  wire [11:0] dense_2_2_t17 = ~{1'd0, dense_2_2_t10};
  wire [10:0] dense_2_2_t18 = ~dense_2_2_t17[10:0];
  wire [11:0] dense_2_2_t19 = {{1'd0, dense_2_2_t18[10:2]} - dense_2_s64, dense_2_2_t18[1:0]};
  wire [10:0] dense_2_2_t20 = ~dense_2_2_t13;
  wire [11:0] dense_2_2_t21 = ~{1'd0, dense_2_2_t20};
  wire [12:0] dense_2_2_t22 = {1'd0, dense_2_s170} - {dense_2_2_t21[11], dense_2_2_t21};
  wire [11:0] dense_2_2_t23 = dense_2_2_t22[11:0];
  reg  [11:0] dense_2_2_t23_d1;
  wire [12:0] dense_2_2_t24 = ~{1'd0, dense_2_2_t16};
  wire [11:0] dense_2_2_t25 = ~dense_2_2_t24[11:0];
  wire [12:0] dense_2_2_t26 = ~{1'd0, dense_2_2_t19};
  wire [11:0] dense_2_2_t27 = ~dense_2_2_t26[11:0];
  wire [12:0] dense_2_2_t28 = {1'd0, dense_2_2_t25} + {1'd0, dense_2_2_t27};
  wire [9:0]  dense_2_2_t29 = ~dense_2_s181;
  wire [10:0] dense_2_2_t30 = ~{1'd0, dense_2_2_t29};
  wire [13:0] dense_2_2_t31 = {{1'd0, dense_2_s149[12:3]} - dense_2_2_t30, dense_2_s149[2:0]};
  reg  [13:0] dense_2_2_t31_d1;
  wire [12:0] dense_2_2_t32 = ~{1'd0, dense_2_2_t23_d1};
  wire [11:0] dense_2_2_t33 = ~dense_2_2_t32[11:0];
  wire [13:0] dense_2_2_t34 = {dense_2_s172_d1 + {2'd0, dense_2_2_t33[11:2]}, dense_2_2_t33[1:0]};
  wire [13:0] dense_2_2_t35 = ~{1'd0, dense_2_2_t28};
  wire [12:0] dense_2_2_t36 = ~dense_2_2_t35[12:0];
  wire [14:0] dense_2_2_t37 = {dense_2_s178 + {2'd0, dense_2_2_t36[12:2]}, dense_2_2_t36[1:0]};
  reg  [14:0] dense_2_2_t37_d1;
  wire [15:0] dense_2_2_t38 = ~{1'd0, dense_2_2_t37_d1};
  wire [14:0] dense_2_2_t39 = ~dense_2_2_t38[14:0];
  wire [14:0] dense_2_2_t40 = ~{1'd0, dense_2_2_t31_d1};
  wire [13:0] dense_2_2_t41 = ~dense_2_2_t40[13:0];
  wire [15:0] dense_2_2_t42 = {1'd0, dense_2_2_t39} + {2'd0, dense_2_2_t41};
  wire [16:0] dense_2_2_t43 = ~{1'd0, dense_2_2_t42};
  wire [15:0] dense_2_2_t44 = ~dense_2_2_t43[15:0];
  wire [14:0] dense_2_2_t45 = ~{1'd0, dense_2_2_t34};
  wire [13:0] dense_2_2_t46 = ~dense_2_2_t45[13:0];
  wire [15:0] dense_2_2_t47 = dense_2_2_t44 + {2'd0, dense_2_2_t46};

  // Shared by several elements
  wire [7:0]  dense_2_s182 = ~dense_1_quantizer_27_d1;
  wire [8:0]  dense_2_s183 = ~{1'd0, dense_2_s182};
  wire [10:0] dense_2_s184 = {{1'd0, dense_2_s2[9:1]} - {dense_2_s183[8], dense_2_s183}, dense_2_s2[0]};
  wire [10:0] dense_2_s185 = {1'd0, dense_2_s105} + {2'd0, dense_2_s173};
  wire [11:0] dense_2_s186 = ~{1'd0, dense_2_s184};
  wire [10:0] dense_2_s187 = ~dense_2_s186[10:0];
  wire [11:0] dense_2_s188 = ~{1'd0, dense_2_s185};
  wire [10:0] dense_2_s189 = ~dense_2_s188[10:0];
  wire [12:0] dense_2_s190 = {{2'd0, dense_2_s187[10:2]} + dense_2_s189, dense_2_s187[1:0]};
  wire [8:0]  dense_2_s191 = ~dense_2_s112;
  wire [9:0]  dense_2_s192 = ~{1'd0, dense_2_s191};
  wire [9:0]  dense_2_s193 = {1'd0, dense_2_s34} - dense_2_s192;
  wire [9:0]  dense_2_s194 = {{2'd0, dense_1_quantizer_9_d1[7:1]} + {1'd0, dense_1_quantizer_23_d1}, dense_1_quantizer_9_d1[0]};
  wire [10:0] dense_2_s195 = ~{1'd0, dense_2_s194};
  wire [9:0]  dense_2_s196 = ~dense_2_s195[9:0];
  wire [10:0] dense_2_s197 = {1'd0, dense_2_s193} + {1'd0, dense_2_s196};
  wire [10:0] dense_2_s198 = {{3'd0, dense_1_quantizer_29_d1[7:2]} - dense_2_s53, dense_1_quantizer_29_d1[1:0]};
  wire [11:0] dense_2_s199 = ~{1'd0, dense_2_s198};
  wire [10:0] dense_2_s200 = ~dense_2_s199[10:0];
  wire [10:0] dense_2_s201 = dense_2_s200 - {dense_2_2_t9[9], dense_2_2_t9};
  wire [9:0]  dense_2_s202 = {{2'd0, dense_1_quantizer_29_d1[7:1]} - dense_2_s123, dense_1_quantizer_29_d1[0]};
  wire [9:0]  dense_2_s203 = {{2'd0, dense_1_quantizer_17_d1[7:1]} - dense_2_s183, dense_1_quantizer_17_d1[0]};
  wire [9:0]  dense_2_s204 = ~dense_2_s203;
  wire [10:0] dense_2_s205 = ~{1'd0, dense_2_s204};
  wire [10:0] dense_2_s206 = {1'd0, dense_2_s202} - dense_2_s205;
  wire [7:0]  dense_2_s207 = ~dense_1_quantizer_4_d1;
  wire [8:0]  dense_2_s208 = ~{1'd0, dense_2_s207};
  wire [9:0]  dense_2_s209 = {{1'd0, dense_2_s51[8:1]} - dense_2_s208, dense_2_s51[0]};
  wire [11:0] dense_2_s210 = {1'd0, dense_2_s19, 2'd0} - {{3{dense_2_s129[8]}}, dense_2_s129};

  // Element 3: ufixed<17,12>
  wire [7:0]  dense_2_3_t1 = ~dense_1_quantizer_19_d1;
  wire [8:0]  dense_2_3_t2 = ~{1'd0, dense_2_3_t1};
  wire [9:0]  dense_2_3_t3 = {{2'd0, dense_1_quantizer_7_d1[7:1]} - dense_2_3_t2, dense_1_quantizer_7_d1[0]};
  wire [10:0] dense_2_3_t4 = ~{1'd0, dense_2_3_t3};
  wire [9:0]  dense_2_3_t5 = ~dense_2_3_t4[9:0];
  wire [9:0]  dense_2_3_t6 = ~dense_2_s209;
  wire [10:0] dense_2_3_t7 = ~{1'd0, dense_2_3_t6};
  wire [10:0] dense_2_3_t8 = {1'd0, dense_2_3_t5} - dense_2_3_t7;
  wire [11:0] dense_2_3_t9 = ~{1'd0, dense_2_3_t8};
  wire [10:0] dense_2_3_t10 = ~dense_2_3_t9[10:0];
  wire [10:0] dense_2_3_t11 = ~dense_2_s201;
  wire [11:0] dense_2_3_t12 = ~{1'd0, dense_2_3_t11};
  wire [11:0] dense_2_3_t13 = {1'd0, dense_2_3_t10} - dense_2_3_t12;
  wire [8:0]  dense_2_3_t14 = {1'd0, dense_1_quantizer_1_d1} - dense_2_s49;
  wire [7:0]  dense_2_3_t15 = ~dense_1_quantizer_1_d1;
  wire [8:0]  dense_2_3_t16 = ~{1'd0, dense_2_3_t15};
  wire [10:0] dense_2_3_t17 = ~dense_2_s197;
  wire [11:0] dense_2_3_t18 = ~{1'd0, dense_2_3_t17};
  wire [12:0] dense_2_3_t19 = {{1'd0, dense_2_s31[11:1]} - dense_2_3_t18, dense_2_s31[0]};
  wire [8:0]  dense_2_3_t20 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [8:0]  dense_2_3_t21 = ~dense_2_3_t14;
  wire [9:0]  dense_2_3_t22 = ~{1'd0, dense_2_3_t21};
  wire [9:0]  dense_2_3_t23 = {1'd0, dense_2_s47} - dense_2_3_t22;
  wire [8:0]  dense_2_3_t24 = ~dense_2_s47;
  wire [9:0]  dense_2_3_t25 = ~{1'd0, dense_2_3_t24};
  wire [11:0] dense_2_3_t26 = ~dense_2_3_t13;
  wire [12:0] dense_2_3_t27 = ~{1'd0, dense_2_3_t26};
  wire [13:0] dense_2_3_t28 = {1'd0, dense_2_s190} - {dense_2_3_t27[12], dense_2_3_t27};
  reg  [13:0] dense_2_3_t28_d1;
  wire [10:0] dense_2_3_t29 = ~dense_2_s206;
  wire [11:0] dense_2_3_t30 = ~{1'd0, dense_2_3_t29};
  wire [12:0] dense_2_3_t31 = {{1'd0, dense_2_s210[11:1]} - dense_2_3_t30, dense_2_s210[0]};
  wire [9:0]  dense_2_3_t32 = ~{1'd0, dense_2_3_t20};
  wire [8:0]  dense_2_3_t33 = ~dense_2_3_t32[8:0];
  wire [9:0]  dense_2_3_t34 = ~dense_2_3_t23;
  wire [10:0] dense_2_3_t35 = ~{1'd0, dense_2_3_t34};
  wire [10:0] dense_2_3_t36 = {1'd0, dense_2_3_t33, 1'd0} - dense_2_3_t35;
  wire [13:0] dense_2_3_t37 = ~{1'd0, dense_2_3_t31};
  wire [12:0] dense_2_3_t38 = ~dense_2_3_t37[12:0];
  wire [10:0] dense_2_3_t39 = ~dense_2_3_t36;
  wire [11:0] dense_2_3_t40 = ~{1'd0, dense_2_3_t39};
  wire [13:0] dense_2_3_t41 = {{1'd0, dense_2_3_t38[12:2]} - dense_2_3_t40, dense_2_3_t38[1:0]};
  wire [13:0] dense_2_3_t42 = ~{1'd0, dense_2_3_t19};
  wire [12:0] dense_2_3_t43 = ~dense_2_3_t42[12:0];
  wire [14:0] dense_2_3_t44 = ~{1'd0, dense_2_3_t41};
  wire [13:0] dense_2_3_t45 = ~dense_2_3_t44[13:0];
  wire [15:0] dense_2_3_t46 = {{3'd0, dense_2_3_t43[12:1]} + {1'd0, dense_2_3_t45}, dense_2_3_t43[0]};
  reg  [15:0] dense_2_3_t46_d1;
  wire [14:0] dense_2_3_t47 = ~{1'd0, dense_2_3_t28_d1};
  wire [13:0] dense_2_3_t48 = ~dense_2_3_t47[13:0];
  wire [15:0] dense_2_3_t49 = ~dense_2_3_t46_d1;
  wire [16:0] dense_2_3_t50 = ~{1'd0, dense_2_3_t49};
  assign dense_2_3 = {3'd0, dense_2_3_t48} - dense_2_3_t50;

  // Shared by several elements
  wire [10:0] dense_2_s211 = dense_2_s113 - {{2{dense_2_s49[8]}}, dense_2_s49};
  wire [10:0] dense_2_s212 = dense_2_s211 - {{2{dense_2_s118[8]}}, dense_2_s118};
  wire [9:0]  dense_2_s213 = {1'd0, dense_2_s20} - dense_2_s192;
  wire [10:0] dense_2_s214 = {{2'd0, dense_2_s51[8:1]} + {1'd0, dense_2_s47}, dense_2_s51[0]};
  wire [8:0]  dense_2_s215 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [7:0]  dense_2_s216 = ~dense_1_quantizer_21_d1;
  wire [8:0]  dense_2_s217 = ~{1'd0, dense_2_s216};
  wire [10:0] dense_2_s218 = {{3'd0, dense_1_quantizer_14_d1[7:2]} - dense_2_s217, dense_1_quantizer_14_d1[1:0]};
  wire [11:0] dense_2_s219 = ~{1'd0, dense_2_s218};
  wire [10:0] dense_2_s220 = ~dense_2_s219[10:0];
  wire [10:0] dense_2_s221 = {2'd0, dense_2_s215} + dense_2_s220;
  wire [10:0] dense_2_s222 = {{2'd0, dense_2_s27[8:1]} - dense_2_3_t25, dense_2_s27[0]};
  wire [9:0]  dense_2_s223 = {{2'd0, dense_1_quantizer_6_d1[7:1]} - dense_2_2_t3, dense_1_quantizer_6_d1[0]};
  wire [10:0] dense_2_s224 = ~{1'd0, dense_2_s223};
  wire [9:0]  dense_2_s225 = ~dense_2_s224[9:0];
  wire [10:0] dense_2_s226 = {{1'd0, dense_2_s225[9:1]} + {2'd0, dense_1_quantizer_10_d1}, dense_2_s225[0]};
  wire [8:0]  dense_2_s227 = {1'd0, dense_1_quantizer_0_d1} - dense_2_s163;
  wire [8:0]  dense_2_s228 = {1'd0, dense_1_quantizer_4_d1} - dense_2_s183;
  wire [8:0]  dense_2_s229 = ~dense_2_s228;
  wire [9:0]  dense_2_s230 = ~{1'd0, dense_2_s229};
  wire [9:0]  dense_2_s231 = {1'd0, dense_2_s227} - dense_2_s230;
  wire [8:0]  dense_2_s232 = ~dense_2_s19;
  wire [9:0]  dense_2_s233 = ~{1'd0, dense_2_s232};
  wire [11:0] dense_2_s234 = {dense_2_s161, 1'd0} - {{2{dense_2_s233[9]}}, dense_2_s233};
  wire [8:0]  dense_2_s235 = ~dense_2_s137;
  wire [9:0]  dense_2_s236 = ~{1'd0, dense_2_s235};
  wire [9:0]  dense_2_s237 = {1'd0, dense_2_s40} - dense_2_s236;
  wire [7:0]  dense_2_s238 = ~dense_1_quantizer_28_d1;
  wire [8:0]  dense_2_s239 = ~{1'd0, dense_2_s238};
  wire [11:0] dense_2_s240 = {{4'd0, dense_1_quantizer_17_d1[7:3]} - dense_2_s239, dense_1_quantizer_17_d1[2:0]};
  wire [10:0] dense_2_s241 = ~{1'd0, dense_2_s237};
  wire [9:0]  dense_2_s242 = ~dense_2_s241[9:0];
  wire [11:0] dense_2_s243 = {1'd0, dense_2_s214} + {2'd0, dense_2_s242};
  wire [9:0]  dense_2_s244 = ~dense_2_s231;
  wire [10:0] dense_2_s245 = ~{1'd0, dense_2_s244};
  wire [11:0] dense_2_s246 = {{1'd0, dense_2_s221[10:1]} - dense_2_s245, dense_2_s221[0]};
  wire [10:0] dense_2_s247 = ~dense_2_s226;
  wire [11:0] dense_2_s248 = ~{1'd0, dense_2_s247};
  wire [12:0] dense_2_s249 = {{1'd0, dense_2_s234[11:1]} - dense_2_s248, dense_2_s234[0]};
  wire [12:0] dense_2_s250 = ~{1'd0, dense_2_s240};
  wire [11:0] dense_2_s251 = ~dense_2_s250[11:0];
  wire [12:0] dense_2_s252 = {{1'd0, dense_2_s251[11:3]} - dense_2_s230, dense_2_s251[2:0]};
  wire [12:0] dense_2_s253 = ~{1'd0, dense_2_s243};
  wire [11:0] dense_2_s254 = ~dense_2_s253[11:0];
  wire [11:0] dense_2_s255 = ~dense_2_s246;
  wire [12:0] dense_2_s256 = ~{1'd0, dense_2_s255};
  wire [12:0] dense_2_s257 = {1'd0, dense_2_s254} - dense_2_s256;
  wire [13:0] dense_2_s258 = ~{1'd0, dense_2_s252};
  wire [12:0] dense_2_s259 = ~dense_2_s258[12:0];
  wire [13:0] dense_2_s260 = {{1'd0, dense_2_s222} + {1'd0, dense_2_s259[12:2]}, dense_2_s259[1:0]};
  wire [14:0] dense_2_s261 = ~{1'd0, dense_2_s260};
  wire [13:0] dense_2_s262 = ~dense_2_s261[13:0];
  wire [12:0] dense_2_s263 = ~dense_2_s249;
  wire [13:0] dense_2_s264 = ~{1'd0, dense_2_s263};
  wire [14:0] dense_2_s265 = {1'd0, dense_2_s262} - {dense_2_s264[13], dense_2_s264};
  wire [15:0] dense_2_s266 = ~{1'd0, dense_2_s265};
  wire [14:0] dense_2_s267 = ~dense_2_s266[14:0];
  wire [12:0] dense_2_s268 = ~dense_2_s257;
  wire [13:0] dense_2_s269 = ~{1'd0, dense_2_s268};
  wire [14:0] dense_2_s270 = dense_2_s267 - {dense_2_s269[13], dense_2_s269};
  reg  [14:0] dense_2_s270_d1;
  wire [10:0] dense_2_s271 = dense_2_s214 + {3'd0, dense_1_quantizer_9_d1};
  wire [10:0] dense_2_s272 = {{1'd0, dense_2_s202[9:1]} - {dense_2_s208[8], dense_2_s208}, dense_2_s202[0]};
  wire [10:0] dense_2_s273 = {{3'd0, dense_1_quantizer_10_d1[7:2]} - dense_2_3_t16, dense_1_quantizer_10_d1[1:0]};
  wire [11:0] dense_2_s274 = ~{1'd0, dense_2_s273};
  wire [10:0] dense_2_s275 = ~dense_2_s274[10:0];
  wire [12:0] dense_2_s276 = {dense_2_s272 + {2'd0, dense_2_s275[10:2]}, dense_2_s275[1:0]};
  wire [10:0] dense_2_s277 = {1'd0, dense_2_s7} + {2'd0, dense_2_s104};
  wire [10:0] dense_2_s278 = {{1'd0, dense_2_s104} + {3'd0, dense_1_quantizer_15_d1[7:1]}, dense_1_quantizer_15_d1[0]};
  wire [11:0] dense_2_s279 = {{2'd0, dense_2_s41} + {1'd0, dense_2_s278[10:1]}, dense_2_s278[0]};

  // Element 4: ufixed<16,8>
  wire [10:0] dense_2_4_t1 = dense_2_s5 - {{2{dense_2_2_t3[8]}}, dense_2_2_t3};
  wire [9:0]  dense_2_4_t2 = ~dense_2_s213;
  wire [10:0] dense_2_4_t3 = ~{1'd0, dense_2_4_t2};
  wire [10:0] dense_2_4_t4 = {1'd0, dense_2_s46} - dense_2_4_t3;
  wire [10:0] dense_2_4_t5 = ~dense_2_4_t1;
  wire [11:0] dense_2_4_t6 = ~{1'd0, dense_2_4_t5};
  wire [11:0] dense_2_4_t7 = {1'd0, dense_2_s277} - dense_2_4_t6;
  wire [11:0] dense_2_4_t8 = ~{1'd0, dense_2_4_t4};
  wire [10:0] dense_2_4_t9 = ~dense_2_4_t8[10:0];
  wire [12:0] dense_2_4_t10 = {{2'd0, dense_2_4_t9[10:1]} - dense_2_3_t18, dense_2_4_t9[0]};
  wire [9:0]  dense_2_4_t11 = {{2'd0, dense_1_quantizer_10_d1[7:1]} + {1'd0, dense_1_quantizer_19_d1}, dense_1_quantizer_10_d1[0]};
  wire [12:0] dense_2_4_t12 = ~{1'd0, dense_2_4_t7};
  wire [11:0] dense_2_4_t13 = ~dense_2_4_t12[11:0];
  wire [12:0] dense_2_4_t14 = {{1'd0, dense_2_s212} + {1'd0, dense_2_4_t13[11:1]}, dense_2_4_t13[0]};
  reg  [12:0] dense_2_4_t14_d1;
  wire [12:0] dense_2_4_t15 = ~dense_2_4_t10;
  wire [13:0] dense_2_4_t16 = ~{1'd0, dense_2_4_t15};
  wire [13:0] dense_2_4_t17 = {1'd0, dense_2_s178} - dense_2_4_t16;
  reg  [13:0] dense_2_4_t17_d1;
  wire [10:0] dense_2_4_t18 = ~{1'd0, dense_2_4_t11};
  wire [9:0]  dense_2_4_t19 = ~dense_2_4_t18[9:0];
  wire [10:0] dense_2_4_t20 = {2'd0, dense_2_s173} + {1'd0, dense_2_4_t19};
  wire [13:0] dense_2_4_t21 = {{1'd0, dense_2_s276[12:2]} + dense_2_s279, dense_2_s276[1:0]};
  wire [14:0] dense_2_4_t22 = ~{1'd0, dense_2_4_t21};
  wire [13:0] dense_2_4_t23 = ~dense_2_4_t22[13:0];
  wire [14:0] dense_2_4_t24 = ~{1'd0, dense_2_4_t17_d1};
  wire [13:0] dense_2_4_t25 = ~dense_2_4_t24[13:0];
  wire [12:0] dense_2_4_t26 = ~dense_2_4_t14_d1;
  wire [13:0] dense_2_4_t27 = ~{1'd0, dense_2_4_t26};
  wire [14:0] dense_2_4_t28 = {1'd0, dense_2_4_t25} - {dense_2_4_t27[13], dense_2_4_t27};
  wire [10:0] dense_2_4_t29 = ~dense_2_4_t20;
  wire [11:0] dense_2_4_t30 = ~{1'd0, dense_2_4_t29};
  wire [11:0] dense_2_4_t31 = {1'd0, dense_2_s271} - dense_2_4_t30;
  wire [11:0] dense_2_4_t32 = ~dense_2_4_t31;
  wire [12:0] dense_2_4_t33 = ~{1'd0, dense_2_4_t32};
  wire [15:0] dense_2_4_t34 = {{2'd0, dense_2_4_t23[13:3]} - dense_2_4_t33, dense_2_4_t23[2:0]};
  reg  [15:0] dense_2_4_t34_d1;
  wire [16:0] dense_2_4_t35 = ~{1'd0, dense_2_4_t34_d1};
  wire [15:0] dense_2_4_t36 = ~dense_2_4_t35[15:0];
  wire [14:0] dense_2_4_t37 = ~dense_2_s270_d1;
  wire [15:0] dense_2_4_t38 = ~{1'd0, dense_2_4_t37};
  wire [16:0] dense_2_4_t39 = {1'd0, dense_2_4_t36} - {dense_2_4_t38[15], dense_2_4_t38};
  wire [15:0] dense_2_4_t40 = dense_2_4_t39[15:0];
  wire [15:0] dense_2_4_t41 = ~{1'd0, dense_2_4_t28};
  wire [14:0] dense_2_4_t42 = ~dense_2_4_t41[14:0];
  wire [15:0] dense_2_4_t43 = ~dense_2_4_t40;
  wire [16:0] dense_2_4_t44 = ~{1'd0, dense_2_4_t43};
  wire [16:0] dense_2_4_t45 = {2'd0, dense_2_4_t42} - dense_2_4_t44;
  wire [15:0] dense_2_4_t46 = dense_2_4_t45[15:0];

  // Shared by several elements
  wire [10:0] dense_2_s280 = {{3'd0, dense_1_quantizer_24_d1[7:2]} + {1'd0, dense_1_quantizer_27_d1}, dense_1_quantizer_24_d1[1:0]};
  wire [11:0] dense_2_s281 = ~{1'd0, dense_2_s280};
  wire [10:0] dense_2_s282 = ~dense_2_s281[10:0];
  wire [11:0] dense_2_s283 = {1'd0, dense_2_s65} + {1'd0, dense_2_s282};
  wire [12:0] dense_2_s284 = ~{1'd0, dense_2_s283};
  wire [11:0] dense_2_s285 = ~dense_2_s284[11:0];
  wire [12:0] dense_2_s286 = {{2'd0, dense_2_s213} + {1'd0, dense_2_s285[11:1]}, dense_2_s285[0]};
  wire [9:0]  dense_2_s287 = {1'd0, dense_2_s19} + {1'd0, dense_2_s150};
  wire [8:0]  dense_2_s288 = {1'd0, dense_1_quantizer_11_d1} - dense_2_s115;
  wire [9:0]  dense_2_s289 = ~{1'd0, dense_2_s288};
  wire [8:0]  dense_2_s290 = ~dense_2_s289[8:0];
  wire [10:0] dense_2_s291 = {{2'd0, dense_2_s290[8:2]} - dense_2_s142, dense_2_s290[1:0]};
  wire [11:0] dense_2_s292 = ~{1'd0, dense_2_s291};
  wire [10:0] dense_2_s293 = ~dense_2_s292[10:0];
  wire [11:0] dense_2_s294 = {2'd0, dense_2_s287} + {1'd0, dense_2_s293};
  wire [12:0] dense_2_s295 = ~{1'd0, dense_2_s294};
  wire [11:0] dense_2_s296 = ~dense_2_s295[11:0];
  wire [12:0] dense_2_s297 = {1'd0, dense_2_s210} + {1'd0, dense_2_s296};
  wire [8:0]  dense_2_s298 = ~dense_2_s6_d1;
  wire [9:0]  dense_2_s299 = ~{1'd0, dense_2_s298};
  wire [10:0] dense_2_s300 = {{2'd0, dense_2_s173[8:1]} - dense_2_s299, dense_2_s173[0]};
  wire [10:0] dense_2_s301 = {{3'd0, dense_1_quantizer_25_d1[7:2]} + {1'd0, dense_1_quantizer_24_d1}, dense_1_quantizer_25_d1[1:0]};

  // Element 5: ufixed<17,9>
  wire [12:0] dense_2_5_t1 = {{2'd0, dense_2_s271[10:1]} + {1'd0, dense_2_s301}, dense_2_s271[0]};
  wire [12:0] dense_2_5_t2 = {{1'd0, dense_2_s37[11:4]} - dense_2_s123, dense_2_s37[3:0]};
  wire [9:0]  dense_2_5_t3 = {{1'd0, dense_2_s150[8:1]} + {1'd0, dense_1_quantizer_20_d1}, dense_2_s150[0]};
  wire [13:0] dense_2_5_t4 = ~{1'd0, dense_2_5_t1};
  wire [12:0] dense_2_5_t5 = ~dense_2_5_t4[12:0];
  wire [13:0] dense_2_5_t6 = {1'd0, dense_2_s286} + {1'd0, dense_2_5_t5};
  reg  [13:0] dense_2_5_t6_d1;
  wire [13:0] dense_2_5_t7 = {1'd0, dense_2_s300, 2'd0} - dense_2_1_t18;
  reg  [13:0] dense_2_5_t7_d1;
  wire [13:0] dense_2_5_t8 = ~{1'd0, dense_2_5_t2};
  wire [12:0] dense_2_5_t9 = ~dense_2_5_t8[12:0];
  wire [13:0] dense_2_5_t10 = {{1'd0, dense_2_s171} + {1'd0, dense_2_5_t9[12:4]}, dense_2_5_t9[3:0]};
  reg  [13:0] dense_2_5_t10_d1;
  wire [10:0] dense_2_5_t11 = ~{1'd0, dense_2_5_t3};
  wire [9:0]  dense_2_5_t12 = ~dense_2_5_t11[9:0];
  wire [10:0] dense_2_5_t13 = {1'd0, dense_2_s44} + {1'd0, dense_2_5_t12};
  wire [14:0] dense_2_5_t14 = ~{1'd0, dense_2_5_t7_d1};
  wire [13:0] dense_2_5_t15 = ~dense_2_5_t14[13:0];
  wire [13:0] dense_2_5_t16 = ~dense_2_5_t6_d1;
  wire [14:0] dense_2_5_t17 = ~{1'd0, dense_2_5_t16};
  wire [14:0] dense_2_5_t18 = {1'd0, dense_2_5_t15} - dense_2_5_t17;
  wire [11:0] dense_2_5_t19 = ~{1'd0, dense_2_5_t13};
  wire [10:0] dense_2_5_t20 = ~dense_2_5_t19[10:0];
  wire [9:0]  dense_2_5_t21 = ~dense_2_s193;
  wire [10:0] dense_2_5_t22 = ~{1'd0, dense_2_5_t21};
  wire [11:0] dense_2_5_t23 = {1'd0, dense_2_5_t20} - {dense_2_5_t22[10], dense_2_5_t22};
  wire [11:0] dense_2_5_t24 = ~dense_2_5_t23;
  wire [12:0] dense_2_5_t25 = ~{1'd0, dense_2_5_t24};
  wire [14:0] dense_2_5_t26 = {{2'd0, dense_2_s297[12:2]} - dense_2_5_t25, dense_2_s297[1:0]};
  reg  [14:0] dense_2_5_t26_d1;
  wire [15:0] dense_2_5_t27 = ~{1'd0, dense_2_5_t26_d1};
  wire [14:0] dense_2_5_t28 = ~dense_2_5_t27[14:0];
  wire [13:0] dense_2_5_t29 = ~dense_2_5_t10_d1;
  wire [14:0] dense_2_5_t30 = ~{1'd0, dense_2_5_t29};
  wire [15:0] dense_2_5_t31 = {dense_2_5_t28, 1'd0} - {dense_2_5_t30[14], dense_2_5_t30};
  wire [16:0] dense_2_5_t32 = ~{1'd0, dense_2_5_t31};
  wire [15:0] dense_2_5_t33 = ~dense_2_5_t32[15:0];
  wire [14:0] dense_2_5_t34 = ~dense_2_5_t18;
  wire [15:0] dense_2_5_t35 = ~{1'd0, dense_2_5_t34};
  wire [16:0] dense_2_5_t36 = {1'd0, dense_2_5_t33} - {dense_2_5_t35[15], dense_2_5_t35};

  // Shared by several elements
  wire [9:0]  dense_2_s302 = {{2'd0, dense_1_quantizer_0_d1[7:1]} - dense_2_s217, dense_1_quantizer_0_d1[0]};
  wire [9:0]  dense_2_s303 = {{2'd0, dense_1_quantizer_4_d1[7:1]} - dense_2_s163, dense_1_quantizer_4_d1[0]};
  wire [10:0] dense_2_s304 = ~{1'd0, dense_2_s303};
  wire [9:0]  dense_2_s305 = ~dense_2_s304[9:0];
  wire [10:0] dense_2_s306 = {2'd0, dense_2_s106} + {1'd0, dense_2_s305};
  wire [10:0] dense_2_s307 = {{1'd0, dense_2_s302[9:1]} - {dense_2_s142[8], dense_2_s142}, dense_2_s302[0]};
  wire [11:0] dense_2_s308 = ~{1'd0, dense_2_s306};
  wire [10:0] dense_2_s309 = ~dense_2_s308[10:0];
  wire [10:0] dense_2_s310 = ~dense_2_s307;
  wire [11:0] dense_2_s311 = ~{1'd0, dense_2_s310};
  wire [13:0] dense_2_s312 = {{3'd0, dense_2_s309[10:2]} - dense_2_s311, dense_2_s309[1:0]};
  wire [10:0] dense_2_s313 = {1'd0, dense_2_s105} - {dense_2_2_t9[9], dense_2_2_t9};
  wire [9:0]  dense_2_s314 = {{2'd0, dense_1_quantizer_17_d1[7:1]} - dense_2_s142, dense_1_quantizer_17_d1[0]};
  wire [10:0] dense_2_s315 = ~{1'd0, dense_2_s314};
  wire [9:0]  dense_2_s316 = ~dense_2_s315[9:0];
  wire [10:0] dense_2_s317 = {2'd0, dense_2_s55} + {1'd0, dense_2_s316};
  wire [8:0]  dense_2_s318 = ~dense_2_s51;
  wire [9:0]  dense_2_s319 = ~{1'd0, dense_2_s318};
  wire [11:0] dense_2_s320 = {{1'd0, dense_2_s317[10:2]} - dense_2_s319, dense_2_s317[1:0]};
  wire [10:0] dense_2_s321 = {{2'd0, dense_2_s112[8:1]} + {1'd0, dense_2_s20}, dense_2_s112[0]};

  // Element 6: ufixed<17,11>
  wire [11:0] dense_2_6_t1 = {1'd0, dense_2_s201} + {1'd0, dense_2_s301};
  wire [12:0] dense_2_6_t2 = ~{1'd0, dense_2_6_t1};
  wire [11:0] dense_2_6_t3 = ~dense_2_6_t2[11:0];
  wire [12:0] dense_2_6_t4 = {1'd0, dense_2_s234} + {1'd0, dense_2_6_t3};
  wire [10:0] dense_2_6_t5 = ~dense_2_s313;
  wire [11:0] dense_2_6_t6 = ~{1'd0, dense_2_6_t5};
  wire [13:0] dense_2_6_t7 = {{2'd0, dense_2_s320[11:2]} - dense_2_6_t6, dense_2_s320[1:0]};
  wire [10:0] dense_2_6_t8 = ~dense_2_s321;
  wire [11:0] dense_2_6_t9 = ~{1'd0, dense_2_6_t8};
  wire [12:0] dense_2_6_t10 = {{1'd0, dense_2_s101[11:1]} - dense_2_6_t9, dense_2_s101[0]};
  wire [13:0] dense_2_6_t11 = ~{1'd0, dense_2_6_t4};
  wire [12:0] dense_2_6_t12 = ~dense_2_6_t11[12:0];
  wire [13:0] dense_2_6_t13 = dense_2_s312 + {1'd0, dense_2_6_t12};
  reg  [13:0] dense_2_6_t13_d1;
  wire [13:0] dense_2_6_t14 = ~dense_2_6_t7;
  wire [14:0] dense_2_6_t15 = ~{1'd0, dense_2_6_t14};
  wire [14:0] dense_2_6_t16 = {1'd0, dense_2_s160} - dense_2_6_t15;
  reg  [14:0] dense_2_6_t16_d1;
  wire [14:0] dense_2_6_t17 = ~{1'd0, dense_2_6_t13_d1};
  wire [13:0] dense_2_6_t18 = ~dense_2_6_t17[13:0];
  wire [15:0] dense_2_6_t19 = {1'd0, dense_2_s97_d1} + {2'd0, dense_2_6_t18};
  wire [14:0] dense_2_6_t20 = dense_2_6_t19[14:0];
  wire [13:0] dense_2_6_t21 = ~{1'd0, dense_2_6_t10};
  wire [12:0] dense_2_6_t22 = ~dense_2_6_t21[12:0];
  wire [13:0] dense_2_6_t23 = {{1'd0, dense_2_s212} + {1'd0, dense_2_6_t22[12:2]}, dense_2_6_t22[1:0]};
  reg  [13:0] dense_2_6_t23_d1;
  wire [15:0] dense_2_6_t24 = ~{1'd0, dense_2_6_t16_d1};
  wire [14:0] dense_2_6_t25 = ~dense_2_6_t24[14:0];
  wire [13:0] dense_2_6_t26 = ~dense_2_6_t23_d1;
  wire [14:0] dense_2_6_t27 = ~{1'd0, dense_2_6_t26};
  wire [15:0] dense_2_6_t28 = {{1'd0, dense_2_6_t25[14:1]} - dense_2_6_t27, dense_2_6_t25[0]};
  wire [15:0] dense_2_6_t29 = ~{1'd0, dense_2_6_t20};
  wire [14:0] dense_2_6_t30 = ~dense_2_6_t29[14:0];
  wire [15:0] dense_2_6_t31 = ~dense_2_6_t28;
  wire [16:0] dense_2_6_t32 = ~{1'd0, dense_2_6_t31};
  assign dense_2_6 = {2'd0, dense_2_6_t30} - dense_2_6_t32;

  // Shared by several elements
  wire [8:0]  dense_2_s322 = {1'd0, dense_1_quantizer_16_d1} + {1'd0, dense_1_quantizer_27_d1};
  wire [9:0]  dense_2_s323 = {{1'd0, dense_2_s322[8:1]} - dense_2_3_t2, dense_2_s322[0]};
  wire [8:0]  dense_2_s324 = ~dense_2_s322;
  wire [9:0]  dense_2_s325 = ~{1'd0, dense_2_s324};
  wire [10:0] dense_2_s326 = ~{1'd0, dense_2_s323};
  wire [9:0]  dense_2_s327 = ~dense_2_s326[9:0];
  wire [8:0]  dense_2_s328 = ~dense_2_s215;
  wire [9:0]  dense_2_s329 = ~{1'd0, dense_2_s328};
  wire [10:0] dense_2_s330 = {{1'd0, dense_2_s327[9:1]} - dense_2_s329, dense_2_s327[0]};
  wire [10:0] dense_2_s331 = {dense_2_s302, 1'd0} - {dense_2_2_t9[9], dense_2_2_t9};
  wire [10:0] dense_2_s332 = ~dense_2_s331;
  wire [11:0] dense_2_s333 = ~{1'd0, dense_2_s332};
  wire [11:0] dense_2_s334 = {1'd0, dense_2_s317} - dense_2_s333;
  wire [10:0] dense_2_s335 = {1'd0, dense_2_s7} + {2'd0, dense_2_s51};
  wire [9:0]  dense_2_s336 = ~dense_2_s54;
  wire [10:0] dense_2_s337 = ~{1'd0, dense_2_s336};
  wire [12:0] dense_2_s338 = {{2'd0, dense_2_s335[10:2]} - dense_2_s337, dense_2_s335[1:0]};
  wire [9:0]  dense_2_s339 = {{2'd0, dense_1_quantizer_26_d1[7:1]} + {1'd0, dense_1_quantizer_16_d1}, dense_1_quantizer_26_d1[0]};
  wire [10:0] dense_2_s340 = ~{1'd0, dense_2_s339};
  wire [9:0]  dense_2_s341 = ~dense_2_s340[9:0];
  wire [10:0] dense_2_s342 = {1'd0, dense_2_s341} - {dense_2_s132[9], dense_2_s132};

  // Element 7: ufixed<16,8>
  wire [9:0]  dense_2_7_t1 = {1'd0, dense_2_s45} + {2'd0, dense_1_quantizer_8_d1};
  wire [10:0] dense_2_7_t2 = ~{1'd0, dense_2_7_t1};
  wire [9:0]  dense_2_7_t3 = ~dense_2_7_t2[9:0];
  wire [10:0] dense_2_7_t4 = ~dense_2_s342;
  wire [11:0] dense_2_7_t5 = ~{1'd0, dense_2_7_t4};
  wire [11:0] dense_2_7_t6 = {2'd0, dense_2_7_t3} - dense_2_7_t5;
  wire [12:0] dense_2_7_t7 = ~{1'd0, dense_2_7_t6};
  wire [11:0] dense_2_7_t8 = ~dense_2_7_t7[11:0];
  wire [9:0]  dense_2_7_t9 = ~dense_2_s164;
  wire [10:0] dense_2_7_t10 = ~{1'd0, dense_2_7_t9};
  wire [12:0] dense_2_7_t11 = {{1'd0, dense_2_7_t8[11:1]} - {dense_2_7_t10[10], dense_2_7_t10}, dense_2_7_t8[0]};
  wire [12:0] dense_2_7_t12 = {1'd0, dense_2_s121} + {1'd0, dense_2_s334};
  wire [13:0] dense_2_7_t13 = {{1'd0, dense_2_s338[12:1]} + {2'd0, dense_2_s109}, dense_2_s338[0]};
  wire [13:0] dense_2_7_t14 = ~{1'd0, dense_2_7_t11};
  wire [12:0] dense_2_7_t15 = ~dense_2_7_t14[12:0];
  wire [13:0] dense_2_7_t16 = {{1'd0, dense_2_7_t15[12:3]} - {dense_2_3_t25[9], dense_2_3_t25}, dense_2_7_t15[2:0]};
  reg  [13:0] dense_2_7_t16_d1;
  wire [11:0] dense_2_7_t17 = {{1'd0, dense_2_s138[10:1]} - dense_2_2_t30, dense_2_s138[0]};
  wire [14:0] dense_2_7_t18 = ~{1'd0, dense_2_7_t13};
  wire [13:0] dense_2_7_t19 = ~dense_2_7_t18[13:0];
  wire [12:0] dense_2_7_t20 = ~dense_2_7_t12;
  wire [13:0] dense_2_7_t21 = ~{1'd0, dense_2_7_t20};
  wire [14:0] dense_2_7_t22 = {1'd0, dense_2_7_t19} - {dense_2_7_t21[13], dense_2_7_t21};
  wire [13:0] dense_2_7_t23 = dense_2_7_t22[13:0];
  reg  [13:0] dense_2_7_t23_d1;
  wire [12:0] dense_2_7_t24 = ~{1'd0, dense_2_7_t17};
  wire [11:0] dense_2_7_t25 = ~dense_2_7_t24[11:0];
  wire [10:0] dense_2_7_t26 = ~dense_2_s330;
  wire [11:0] dense_2_7_t27 = ~{1'd0, dense_2_7_t26};
  wire [12:0] dense_2_7_t28 = {1'd0, dense_2_7_t25} - {dense_2_7_t27[11], dense_2_7_t27};
  reg  [12:0] dense_2_7_t28_d1;
  wire [14:0] dense_2_7_t29 = ~{1'd0, dense_2_7_t16_d1};
  wire [13:0] dense_2_7_t30 = ~dense_2_7_t29[13:0];
  wire [13:0] dense_2_7_t31 = ~{1'd0, dense_2_7_t28_d1};
  wire [12:0] dense_2_7_t32 = ~dense_2_7_t31[12:0];
  wire [14:0] dense_2_7_t33 = {{1'd0, dense_2_7_t30[13:2]} + dense_2_7_t32, dense_2_7_t30[1:0]};
  wire [15:0] dense_2_7_t34 = ~{1'd0, dense_2_7_t33};
  wire [14:0] dense_2_7_t35 = ~dense_2_7_t34[14:0];
  wire [13:0] dense_2_7_t36 = ~dense_2_7_t23_d1;
  wire [14:0] dense_2_7_t37 = ~{1'd0, dense_2_7_t36};
  wire [15:0] dense_2_7_t38 = {1'd0, dense_2_7_t35} - {dense_2_7_t37[14], dense_2_7_t37};

  // Shared by several elements
  wire [8:0]  dense_2_s343 = {1'd0, dense_1_quantizer_7_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [9:0]  dense_2_s344 = {{2'd0, dense_1_quantizer_29_d1[7:1]} + {1'd0, dense_1_quantizer_8_d1}, dense_1_quantizer_29_d1[0]};
  wire [9:0]  dense_2_s345 = ~{1'd0, dense_2_s343};
  wire [8:0]  dense_2_s346 = ~dense_2_s345[8:0];
  wire [10:0] dense_2_s347 = ~{1'd0, dense_2_s344};
  wire [9:0]  dense_2_s348 = ~dense_2_s347[9:0];
  wire [10:0] dense_2_s349 = {2'd0, dense_2_s346} + {1'd0, dense_2_s348};
  wire [9:0]  dense_2_s350 = {{2'd0, dense_1_quantizer_4_d1[7:1]} + {1'd0, dense_1_quantizer_6_d1}, dense_1_quantizer_4_d1[0]};
  wire [9:0]  dense_2_s351 = dense_2_s350 - {dense_2_s49[8], dense_2_s49};
  wire [9:0]  dense_2_s352 = ~dense_2_s351;
  wire [10:0] dense_2_s353 = ~{1'd0, dense_2_s352};
  wire [11:0] dense_2_s354 = {{1'd0, dense_2_s214[10:1]} - dense_2_s353, dense_2_s214[0]};

  // Element 8: ufixed<16,8>
  wire [8:0]  dense_2_8_t1 = {1'd0, dense_1_quantizer_2_d1} - dense_2_s111;
  wire [8:0]  dense_2_8_t2 = ~dense_2_8_t1;
  wire [9:0]  dense_2_8_t3 = ~{1'd0, dense_2_8_t2};
  wire [9:0]  dense_2_8_t4 = {1'd0, dense_2_s27} - dense_2_8_t3;
  wire [9:0]  dense_2_8_t5 = ~dense_2_8_t4;
  wire [10:0] dense_2_8_t6 = ~{1'd0, dense_2_8_t5};
  wire [10:0] dense_2_8_t7 = {1'd0, dense_2_s164} - dense_2_8_t6;
  wire [11:0] dense_2_8_t8 = {1'd0, dense_2_s278} + {1'd0, dense_2_s349};
  wire [11:0] dense_2_8_t9 = ~{1'd0, dense_2_8_t7};
  wire [10:0] dense_2_8_t10 = ~dense_2_8_t9[10:0];
  wire [12:0] dense_2_8_t11 = ~{1'd0, dense_2_8_t8};
  wire [11:0] dense_2_8_t12 = ~dense_2_8_t11[11:0];
  wire [12:0] dense_2_8_t13 = {2'd0, dense_2_8_t10} + {1'd0, dense_2_8_t12};
  wire [9:0]  dense_2_8_t14 = {{2'd0, dense_1_quantizer_11_d1[7:1]} + {1'd0, dense_1_quantizer_0_d1}, dense_1_quantizer_11_d1[0]};
  wire [12:0] dense_2_8_t15 = {{1'd0, dense_2_s121[11:1]} - dense_2_7_t27, dense_2_s121[0]};
  wire [13:0] dense_2_8_t16 = ~{1'd0, dense_2_8_t13};
  wire [12:0] dense_2_8_t17 = ~dense_2_8_t16[12:0];
  wire [13:0] dense_2_8_t18 = {1'd0, dense_2_s297} + {1'd0, dense_2_8_t17};
  reg  [13:0] dense_2_8_t18_d1;
  wire [10:0] dense_2_8_t19 = ~{1'd0, dense_2_8_t14};
  wire [9:0]  dense_2_8_t20 = ~dense_2_8_t19[9:0];
  wire [10:0] dense_2_8_t21 = {{1'd0, dense_2_8_t20[9:1]} + {2'd0, dense_1_quantizer_21_d1}, dense_2_8_t20[0]};
  wire [11:0] dense_2_8_t22 = ~{1'd0, dense_2_8_t21};
  wire [10:0] dense_2_8_t23 = ~dense_2_8_t22[10:0];
  wire [13:0] dense_2_8_t24 = {{2'd0, dense_2_s354[11:2]} + {1'd0, dense_2_8_t23}, dense_2_s354[1:0]};
  wire [14:0] dense_2_8_t25 = ~{1'd0, dense_2_8_t24};
  wire [13:0] dense_2_8_t26 = ~dense_2_8_t25[13:0];
  wire [12:0] dense_2_8_t27 = ~dense_2_8_t15;
  wire [13:0] dense_2_8_t28 = ~{1'd0, dense_2_8_t27};
  wire [14:0] dense_2_8_t29 = {dense_2_8_t26, 1'd0} - {dense_2_8_t28[13], dense_2_8_t28};
  reg  [14:0] dense_2_8_t29_d1;
  wire [15:0] dense_2_8_t30 = ~{1'd0, dense_2_8_t29_d1};
  wire [14:0] dense_2_8_t31 = ~dense_2_8_t30[14:0];
  wire [13:0] dense_2_8_t32 = ~dense_2_8_t18_d1;
  wire [14:0] dense_2_8_t33 = ~{1'd0, dense_2_8_t32};
  wire [15:0] dense_2_8_t34 = {1'd0, dense_2_8_t31} - {dense_2_8_t33[14], dense_2_8_t33};

  // Shared by several elements
  wire [9:0]  dense_2_s355 = {{2'd0, dense_1_quantizer_10_d1[7:1]} + {1'd0, dense_1_quantizer_5_d1}, dense_1_quantizer_10_d1[0]};
  wire [10:0] dense_2_s356 = ~{1'd0, dense_2_s355};
  wire [9:0]  dense_2_s357 = ~dense_2_s356[9:0];
  wire [10:0] dense_2_s358 = {1'd0, dense_2_s357} - {dense_2_s192[9], dense_2_s192};
  wire [10:0] dense_2_s359 = ~dense_2_s358;
  wire [11:0] dense_2_s360 = ~{1'd0, dense_2_s359};
  wire [12:0] dense_2_s361 = dense_2_s338 - {dense_2_s360[11], dense_2_s360};
  wire [10:0] dense_2_s362 = {{2'd0, dense_2_s8[8:1]} + {1'd0, dense_2_s20}, dense_2_s8[0]};
  wire [10:0] dense_2_s363 = ~dense_2_s362;
  wire [11:0] dense_2_s364 = ~{1'd0, dense_2_s363};
  wire [11:0] dense_2_s365 = {1'd0, dense_2_s222} - dense_2_s364;

  // Element 9: ufixed<15,10>
  wire [9:0]  dense_2_9_t1 = {1'd0, dense_2_s227} - {dense_2_3_t2[8], dense_2_3_t2};
  wire [8:0]  dense_2_9_t2 = {1'd0, dense_1_quantizer_26_d1} - dense_2_s39;
  wire [8:0]  dense_2_9_t3 = ~dense_2_9_t2;
  wire [9:0]  dense_2_9_t4 = ~{1'd0, dense_2_9_t3};
  wire [10:0] dense_2_9_t5 = {1'd0, dense_2_9_t1} - {dense_2_9_t4[9], dense_2_9_t4};
  wire [10:0] dense_2_9_t6 = ~dense_2_9_t5;
  wire [11:0] dense_2_9_t7 = ~{1'd0, dense_2_9_t6};
  wire [11:0] dense_2_9_t8 = {1'd0, dense_2_s272} - dense_2_9_t7;
  wire [10:0] dense_2_9_t9 = {1'd0, dense_2_s139} + {1'd0, dense_2_9_t1};
  wire [12:0] dense_2_9_t10 = ~{1'd0, dense_2_9_t8};
  wire [11:0] dense_2_9_t11 = ~dense_2_9_t10[11:0];
  wire [9:0]  dense_2_9_t12 = ~dense_2_s11;
  wire [10:0] dense_2_9_t13 = ~{1'd0, dense_2_9_t12};
  wire [12:0] dense_2_9_t14 = {{1'd0, dense_2_9_t11[11:2]} - dense_2_9_t13, dense_2_9_t11[1:0]};
  reg  [12:0] dense_2_9_t14_d1;
  wire [10:0] dense_2_9_t15 = ~dense_2_9_t9;
  wire [11:0] dense_2_9_t16 = ~{1'd0, dense_2_9_t15};
  wire [12:0] dense_2_9_t17 = {{1'd0, dense_2_s365[11:1]} - dense_2_9_t16, dense_2_s365[0]};
  reg  [12:0] dense_2_9_t17_d1;
  wire [13:0] dense_2_9_t18 = {{1'd0, dense_2_s361[12:2]} + {1'd0, dense_2_s277}, dense_2_s361[1:0]};
  reg  [13:0] dense_2_9_t18_d1;
  wire [13:0] dense_2_9_t19 = ~{1'd0, dense_2_9_t14_d1};
  wire [12:0] dense_2_9_t20 = ~dense_2_9_t19[12:0];
  wire [13:0] dense_2_9_t21 = ~{1'd0, dense_2_9_t17_d1};
  wire [12:0] dense_2_9_t22 = ~dense_2_9_t21[12:0];
  wire [13:0] dense_2_9_t23 = {1'd0, dense_2_9_t20} + {1'd0, dense_2_9_t22};
  wire [14:0] dense_2_9_t24 = ~{1'd0, dense_2_9_t18_d1};
  wire [13:0] dense_2_9_t25 = ~dense_2_9_t24[13:0];
  wire [14:0] dense_2_9_t26 = ~{1'd0, dense_2_9_t23};
  wire [13:0] dense_2_9_t27 = ~dense_2_9_t26[13:0];
  assign dense_2_9 = {1'd0, dense_2_9_t25} + {1'd0, dense_2_9_t27};

  // Shared by several elements
  wire [10:0] dense_2_s366 = {{1'd0, dense_2_s287[9:1]} - {dense_2_s163[8], dense_2_s163}, dense_2_s287[0]};
  reg  [10:0] dense_2_s366_d1;
  wire [10:0] dense_2_s367 = ~dense_2_s366_d1;
  wire [11:0] dense_2_s368 = ~{1'd0, dense_2_s367};
  assign dense_2_s369 = {dense_2_s97_d1[14:1] - {{2{dense_2_s368[11]}}, dense_2_s368}, dense_2_s97_d1[0]};
  wire [10:0] dense_2_s370 = {{1'd0, dense_2_s202[9:2]} - dense_2_s58, dense_2_s202[1:0]};

  // Element 11: ufixed<16,8>
  wire [9:0]  dense_2_11_t1 = {1'd0, dense_2_s215} - dense_2_s325;
  wire [10:0] dense_2_11_t2 = ~{1'd0, dense_2_11_t1};
  wire [9:0]  dense_2_11_t3 = ~dense_2_11_t2[9:0];
  wire [8:0]  dense_2_11_t4 = ~dense_2_s34;
  wire [9:0]  dense_2_11_t5 = ~{1'd0, dense_2_11_t4};
  wire [10:0] dense_2_11_t6 = {{1'd0, dense_2_11_t3[9:1]} - dense_2_11_t5, dense_2_11_t3[0]};
  wire [11:0] dense_2_11_t7 = {{1'd0, dense_2_s300[10:1]} + dense_2_s177, dense_2_s300[0]};
  wire [11:0] dense_2_11_t8 = ~{1'd0, dense_2_11_t6};
  wire [10:0] dense_2_11_t9 = ~dense_2_11_t8[10:0];
  wire [12:0] dense_2_11_t10 = {1'd0, dense_2_s334} + {2'd0, dense_2_11_t9};
  wire [12:0] dense_2_11_t11 = {{1'd0, dense_2_s18[11:3]} + {1'd0, dense_2_s137}, dense_2_s18[2:0]};
  wire [13:0] dense_2_11_t12 = ~{1'd0, dense_2_11_t10};
  wire [12:0] dense_2_11_t13 = ~dense_2_11_t12[12:0];
  wire [13:0] dense_2_11_t14 = {1'd0, dense_2_s286} + {1'd0, dense_2_11_t13};
  reg  [13:0] dense_2_11_t14_d1;
  wire [12:0] dense_2_11_t15 = ~{1'd0, dense_2_11_t7};
  wire [11:0] dense_2_11_t16 = ~dense_2_11_t15[11:0];
  wire [13:0] dense_2_11_t17 = {{1'd0, dense_2_s354} + {2'd0, dense_2_11_t16[11:1]}, dense_2_11_t16[0]};
  wire [11:0] dense_2_11_t18 = {{1'd0, dense_2_s370[10:1]} - dense_2_3_t7, dense_2_s370[0]};
  wire [10:0] dense_2_11_t19 = ~dense_2_s370;
  wire [11:0] dense_2_11_t20 = ~{1'd0, dense_2_11_t19};
  wire [13:0] dense_2_11_t21 = ~{1'd0, dense_2_11_t11};
  wire [12:0] dense_2_11_t22 = ~dense_2_11_t21[12:0];
  wire [12:0] dense_2_11_t23 = ~{1'd0, dense_2_11_t18};
  wire [11:0] dense_2_11_t24 = ~dense_2_11_t23[11:0];
  wire [14:0] dense_2_11_t25 = {{2'd0, dense_2_11_t22[12:2]} + {1'd0, dense_2_11_t24}, dense_2_11_t22[1:0]};
  wire [14:0] dense_2_11_t26 = ~{1'd0, dense_2_11_t17};
  wire [13:0] dense_2_11_t27 = ~dense_2_11_t26[13:0];
  wire [15:0] dense_2_11_t28 = ~{1'd0, dense_2_11_t25};
  wire [14:0] dense_2_11_t29 = ~dense_2_11_t28[14:0];
  wire [15:0] dense_2_11_t30 = {2'd0, dense_2_11_t27} + {1'd0, dense_2_11_t29};
  wire [14:0] dense_2_11_t31 = dense_2_11_t30[14:0];
  reg  [14:0] dense_2_11_t31_d1;
  wire [14:0] dense_2_11_t32 = ~{1'd0, dense_2_11_t14_d1};
  wire [13:0] dense_2_11_t33 = ~dense_2_11_t32[13:0];
  wire [14:0] dense_2_11_t34 = ~dense_2_11_t31_d1;
  wire [15:0] dense_2_11_t35 = ~{1'd0, dense_2_11_t34};
  wire [15:0] dense_2_11_t36 = {2'd0, dense_2_11_t33} - dense_2_11_t35;

  // Shared by several elements
  wire [11:0] dense_2_s371 = {{3'd0, dense_2_s19[8:2]} - dense_2_0_t20, dense_2_s19[1:0]};
  wire [12:0] dense_2_s372 = ~{1'd0, dense_2_s371};
  wire [11:0] dense_2_s373 = ~dense_2_s372[11:0];
  wire [12:0] dense_2_s374 = {{1'd0, dense_2_s373[11:1]} - {dense_2_s169[10], dense_2_s169}, dense_2_s373[0]};

  // Element 12: ufixed<15,7>
  wire [11:0] dense_2_12_t1 = {{1'd0, dense_2_s206[10:1]} + {3'd0, dense_1_quantizer_23_d1}, dense_2_s206[0]};
  wire [12:0] dense_2_12_t2 = {{1'd0, dense_2_s140[11:3]} - {dense_2_s123[8], dense_2_s123}, dense_2_s140[2:0]};
  wire [12:0] dense_2_12_t3 = ~{1'd0, dense_2_12_t1};
  wire [11:0] dense_2_12_t4 = ~dense_2_12_t3[11:0];
  wire [12:0] dense_2_12_t5 = {{1'd0, dense_2_s342} + {1'd0, dense_2_12_t4[11:1]}, dense_2_12_t4[0]};
  wire [11:0] dense_2_12_t6 = {{1'd0, dense_2_s211[10:1]} + {1'd0, dense_2_s350}, dense_2_s211[0]};
  wire [13:0] dense_2_12_t7 = ~{1'd0, dense_2_12_t2};
  wire [12:0] dense_2_12_t8 = ~dense_2_12_t7[12:0];
  wire [13:0] dense_2_12_t9 = {{1'd0, dense_2_s279} + {1'd0, dense_2_12_t8[12:1]}, dense_2_12_t8[0]};
  wire [12:0] dense_2_12_t10 = dense_2_12_t9[12:0];
  reg  [12:0] dense_2_12_t10_d1;
  wire [13:0] dense_2_12_t11 = ~{1'd0, dense_2_12_t10_d1};
  wire [12:0] dense_2_12_t12 = ~dense_2_12_t11[12:0];
  wire [12:0] dense_2_12_t13 = ~dense_2_12_t5;
  wire [13:0] dense_2_12_t14 = ~{1'd0, dense_2_12_t13};
  wire [13:0] dense_2_12_t15 = {1'd0, dense_2_s361} - dense_2_12_t14;
  reg  [13:0] dense_2_12_t15_d1;
  wire [12:0] dense_2_12_t16 = ~{1'd0, dense_2_12_t6};
  wire [11:0] dense_2_12_t17 = ~dense_2_12_t16[11:0];
  wire [12:0] dense_2_12_t18 = dense_2_s374 + {1'd0, dense_2_12_t17};
  reg  [12:0] dense_2_12_t18_d1;
  wire [12:0] dense_2_12_t19 = ~dense_2_12_t18_d1;
  wire [13:0] dense_2_12_t20 = ~{1'd0, dense_2_12_t19};
  wire [14:0] dense_2_12_t21 = {{2'd0, dense_2_12_t12[12:1]} - dense_2_12_t20, dense_2_12_t12[0]};
  wire [14:0] dense_2_12_t22 = ~{1'd0, dense_2_12_t15_d1};
  wire [13:0] dense_2_12_t23 = ~dense_2_12_t22[13:0];
  wire [15:0] dense_2_12_t24 = ~{1'd0, dense_2_12_t21};
  wire [14:0] dense_2_12_t25 = ~dense_2_12_t24[14:0];
  wire [15:0] dense_2_12_t26 = {2'd0, dense_2_12_t23} + {1'd0, dense_2_12_t25};
  wire [14:0] dense_2_12_t27 = dense_2_12_t26[14:0];

  // Element 13: ufixed<16,8>
  wire [7:0]  dense_2_13_t1 = ~dense_1_quantizer_23_d1;
  wire [8:0]  dense_2_13_t2 = ~{1'd0, dense_2_13_t1};
  wire [9:0]  dense_2_13_t3 = dense_2_s54 - {dense_2_13_t2[8], dense_2_13_t2};
  wire [10:0] dense_2_13_t4 = ~{1'd0, dense_2_13_t3};
  wire [9:0]  dense_2_13_t5 = ~dense_2_13_t4[9:0];
  wire [10:0] dense_2_13_t6 = {{1'd0, dense_2_13_t5[9:1]} - dense_2_s108, dense_2_13_t5[0]};
  wire [11:0] dense_2_13_t7 = ~{1'd0, dense_2_13_t6};
  wire [10:0] dense_2_13_t8 = ~dense_2_13_t7[10:0];
  wire [11:0] dense_2_13_t9 = {1'd0, dense_2_13_t8} - dense_2_6_t6;
  reg  [11:0] dense_2_13_t9_d1;
  wire [11:0] dense_2_13_t10 = {{1'd0, dense_2_s161[10:1]} - dense_2_5_t22, dense_2_s161[0]};
  wire [14:0] dense_2_13_t11 = {{1'd0, dense_2_s312[13:1]} + {2'd0, dense_2_s365}, dense_2_s312[0]};
  wire [13:0] dense_2_13_t12 = dense_2_13_t11[13:0];
  wire [13:0] dense_2_13_t13 = {1'd0, dense_2_s190} + {1'd0, dense_2_s276};
  reg  [13:0] dense_2_13_t13_d1;
  wire [14:0] dense_2_13_t14 = ~{1'd0, dense_2_13_t13_d1};
  wire [13:0] dense_2_13_t15 = ~dense_2_13_t14[13:0];
  wire [11:0] dense_2_13_t16 = ~dense_2_13_t9_d1;
  wire [12:0] dense_2_13_t17 = ~{1'd0, dense_2_13_t16};
  wire [13:0] dense_2_13_t18 = dense_2_13_t15 - {dense_2_13_t17[12], dense_2_13_t17};
  wire [12:0] dense_2_13_t19 = ~{1'd0, dense_2_13_t10};
  wire [11:0] dense_2_13_t20 = ~dense_2_13_t19[11:0];
  wire [13:0] dense_2_13_t21 = {{1'd0, dense_2_s226} + {2'd0, dense_2_13_t20[11:2]}, dense_2_13_t20[1:0]};
  wire [12:0] dense_2_13_t22 = dense_2_13_t21[12:0];
  wire [14:0] dense_2_13_t23 = ~{1'd0, dense_2_13_t12};
  wire [13:0] dense_2_13_t24 = ~dense_2_13_t23[13:0];
  wire [12:0] dense_2_13_t25 = ~dense_2_13_t22;
  wire [13:0] dense_2_13_t26 = ~{1'd0, dense_2_13_t25};
  wire [14:0] dense_2_13_t27 = {{1'd0, dense_2_13_t24[13:1]} - dense_2_13_t26, dense_2_13_t24[0]};
  reg  [14:0] dense_2_13_t27_d1;
  wire [14:0] dense_2_13_t28 = ~dense_2_13_t27_d1;
  wire [15:0] dense_2_13_t29 = ~{1'd0, dense_2_13_t28};
  wire [16:0] dense_2_13_t30 = {1'd0, dense_2_s172_d1, 4'd0} - {dense_2_13_t29[15], dense_2_13_t29};
  wire [15:0] dense_2_13_t31 = dense_2_13_t30[15:0];
  wire [14:0] dense_2_13_t32 = ~{1'd0, dense_2_13_t18};
  wire [13:0] dense_2_13_t33 = ~dense_2_13_t32[13:0];
  wire [15:0] dense_2_13_t34 = ~dense_2_13_t31;
  wire [16:0] dense_2_13_t35 = ~{1'd0, dense_2_13_t34};
  wire [16:0] dense_2_13_t36 = {3'd0, dense_2_13_t33} - dense_2_13_t35;
  wire [15:0] dense_2_13_t37 = dense_2_13_t36[15:0];

  // Element 14: ufixed<15,10>
  wire [8:0]  dense_2_14_t1 = {1'd0, dense_1_quantizer_2_d1} - dense_2_s118;
  wire [8:0]  dense_2_14_t2 = ~dense_2_14_t1;
  wire [9:0]  dense_2_14_t3 = ~{1'd0, dense_2_14_t2};
  wire [10:0] dense_2_14_t4 = {{1'd0, dense_2_s105[9:1]} - dense_2_14_t3, dense_2_s105[0]};
  wire [10:0] dense_2_14_t5 = {1'd0, dense_2_s44} - dense_2_s245;
  wire [11:0] dense_2_14_t6 = {1'd0, dense_2_s221} + {1'd0, dense_2_s335};
  wire [11:0] dense_2_14_t7 = ~{1'd0, dense_2_14_t4};
  wire [10:0] dense_2_14_t8 = ~dense_2_14_t7[10:0];
  wire [11:0] dense_2_14_t9 = ~{1'd0, dense_2_14_t5};
  wire [10:0] dense_2_14_t10 = ~dense_2_14_t9[10:0];
  wire [11:0] dense_2_14_t11 = {1'd0, dense_2_14_t8} + {1'd0, dense_2_14_t10};
  wire [12:0] dense_2_14_t12 = ~{1'd0, dense_2_14_t6};
  wire [11:0] dense_2_14_t13 = ~dense_2_14_t12[11:0];
  wire [12:0] dense_2_14_t14 = {1'd0, dense_2_s320} + {1'd0, dense_2_14_t13};
  reg  [12:0] dense_2_14_t14_d1;
  wire [10:0] dense_2_14_t15 = ~dense_2_s349;
  wire [11:0] dense_2_14_t16 = ~{1'd0, dense_2_14_t15};
  wire [13:0] dense_2_14_t17 = {{1'd0, dense_2_s374[12:2]} - dense_2_14_t16, dense_2_s374[1:0]};
  wire [12:0] dense_2_14_t18 = ~{1'd0, dense_2_14_t11};
  wire [11:0] dense_2_14_t19 = ~dense_2_14_t18[11:0];
  wire [14:0] dense_2_14_t20 = ~{1'd0, dense_2_14_t17};
  wire [13:0] dense_2_14_t21 = ~dense_2_14_t20[13:0];
  wire [14:0] dense_2_14_t22 = {3'd0, dense_2_14_t19} + {1'd0, dense_2_14_t21};
  wire [13:0] dense_2_14_t23 = dense_2_14_t22[13:0];
  reg  [13:0] dense_2_14_t23_d1;
  wire [13:0] dense_2_14_t24 = ~{1'd0, dense_2_14_t14_d1};
  wire [12:0] dense_2_14_t25 = ~dense_2_14_t24[12:0];
  wire [14:0] dense_2_14_t26 = ~{1'd0, dense_2_14_t23_d1};
  wire [13:0] dense_2_14_t27 = ~dense_2_14_t26[13:0];
  assign dense_2_14 = {2'd0, dense_2_14_t25} + {1'd0, dense_2_14_t27};

  // Element 15: fixed<18,10>
  wire [11:0] dense_2_15_t1 = {{1'd0, dense_2_s321[10:1]} + {1'd0, dense_2_s7}, dense_2_s321[0]};
  wire [12:0] dense_2_15_t2 = {{2'd0, dense_2_s176[10:1]} - dense_2_11_t20, dense_2_s176[0]};
  wire [12:0] dense_2_15_t3 = ~{1'd0, dense_2_15_t1};
  wire [11:0] dense_2_15_t4 = ~dense_2_15_t3[11:0];
  wire [13:0] dense_2_15_t5 = {{2'd0, dense_2_15_t4[11:2]} - dense_2_s87, dense_2_15_t4[1:0]};
  wire [14:0] dense_2_15_t6 = ~{1'd0, dense_2_15_t5};
  wire [13:0] dense_2_15_t7 = ~dense_2_15_t6[13:0];
  wire [12:0] dense_2_15_t8 = ~dense_2_15_t2;
  wire [13:0] dense_2_15_t9 = ~{1'd0, dense_2_15_t8};
  wire [14:0] dense_2_15_t10 = {1'd0, dense_2_15_t7} - {dense_2_15_t9[13], dense_2_15_t9};
  reg  [14:0] dense_2_15_t10_d1;
  wire [14:0] dense_2_15_t11 = ~dense_2_15_t10_d1;
  wire [15:0] dense_2_15_t12 = ~{1'd0, dense_2_15_t11};
  wire [16:0] dense_2_15_t13 = {{2'd0, dense_2_s270_d1[14:1]} - dense_2_15_t12, dense_2_s270_d1[0]};
  wire [16:0] dense_2_15_t14 = ~dense_2_15_t13;
  wire [17:0] dense_2_15_t15 = ~{1'd0, dense_2_15_t14};
  wire [16:0] dense_2_15_t16 = {2'd0, dense_2_s369} - dense_2_15_t15[16:0];

  // Element 1: fixed<18,10>
  assign dense_2_1 = ~{1'd0, dense_2_1_t42};

  // Element 2: fixed<17,9>
  assign dense_2_2 = ~{1'd0, dense_2_2_t47};

  // Element 4: ufixed<16,8>
  wire [16:0] dense_2_4_t47 = ~{1'd0, dense_2_4_t46};
  assign dense_2_4 = ~dense_2_4_t47[15:0];

  // Element 5: ufixed<17,9>
  wire [17:0] dense_2_5_t37 = ~{1'd0, dense_2_5_t36};
  assign dense_2_5 = ~dense_2_5_t37[16:0];

  // Element 7: ufixed<16,8>
  wire [16:0] dense_2_7_t39 = ~{1'd0, dense_2_7_t38};
  assign dense_2_7 = ~dense_2_7_t39[15:0];

  // Element 8: ufixed<16,8>
  wire [16:0] dense_2_8_t35 = ~{1'd0, dense_2_8_t34};
  assign dense_2_8 = ~dense_2_8_t35[15:0];

  // Element 11: ufixed<16,8>
  wire [16:0] dense_2_11_t37 = ~{1'd0, dense_2_11_t36};
  assign dense_2_11 = ~dense_2_11_t37[15:0];

  // Element 12: ufixed<15,7>
  wire [15:0] dense_2_12_t28 = ~{1'd0, dense_2_12_t27};
  assign dense_2_12 = ~dense_2_12_t28[14:0];

  // Element 13: ufixed<16,8>
  wire [16:0] dense_2_13_t38 = ~{1'd0, dense_2_13_t37};
  assign dense_2_13 = ~dense_2_13_t38[15:0];

  // Element 15: fixed<18,10>
  assign dense_2_15 = ~{1'd0, dense_2_15_t16};

  always @(posedge clk) begin
    dense_2_s6_d1     <= dense_2_s6;
    dense_2_0_t26_d1  <= dense_2_0_t26;
    dense_2_0_t39_d1  <= dense_2_0_t39;
    dense_2_s97_d1    <= dense_2_s97;
    dense_2_1_t12_d1  <= dense_2_1_t12;
    dense_2_1_t16_d1  <= dense_2_1_t16;
    dense_2_1_t32_d1  <= dense_2_1_t32;
    dense_2_s172_d1   <= dense_2_s172;
    dense_2_2_t23_d1  <= dense_2_2_t23;
    dense_2_2_t31_d1  <= dense_2_2_t31;
    dense_2_2_t37_d1  <= dense_2_2_t37;
    dense_2_3_t28_d1  <= dense_2_3_t28;
    dense_2_3_t46_d1  <= dense_2_3_t46;
    dense_2_s270_d1   <= dense_2_s270;
    dense_2_4_t14_d1  <= dense_2_4_t14;
    dense_2_4_t17_d1  <= dense_2_4_t17;
    dense_2_4_t34_d1  <= dense_2_4_t34;
    dense_2_5_t6_d1   <= dense_2_5_t6;
    dense_2_5_t7_d1   <= dense_2_5_t7;
    dense_2_5_t10_d1  <= dense_2_5_t10;
    dense_2_5_t26_d1  <= dense_2_5_t26;
    dense_2_6_t13_d1  <= dense_2_6_t13;
    dense_2_6_t16_d1  <= dense_2_6_t16;
    dense_2_6_t23_d1  <= dense_2_6_t23;
    dense_2_7_t16_d1  <= dense_2_7_t16;
    dense_2_7_t23_d1  <= dense_2_7_t23;
    dense_2_7_t28_d1  <= dense_2_7_t28;
    dense_2_8_t18_d1  <= dense_2_8_t18;
    dense_2_8_t29_d1  <= dense_2_8_t29;
    dense_2_9_t14_d1  <= dense_2_9_t14;
    dense_2_9_t17_d1  <= dense_2_9_t17;
    dense_2_9_t18_d1  <= dense_2_9_t18;
    dense_2_s366_d1   <= dense_2_s366;
    dense_2_11_t14_d1 <= dense_2_11_t14;
    dense_2_11_t31_d1 <= dense_2_11_t31;
    dense_2_12_t10_d1 <= dense_2_12_t10;
    dense_2_12_t15_d1 <= dense_2_12_t15;
    dense_2_12_t18_d1 <= dense_2_12_t18;
    dense_2_13_t9_d1  <= dense_2_13_t9;
    dense_2_13_t13_d1 <= dense_2_13_t13;
    dense_2_13_t27_d1 <= dense_2_13_t27;
    dense_2_14_t14_d1 <= dense_2_14_t14;
    dense_2_14_t23_d1 <= dense_2_14_t23;
    dense_2_15_t10_d1 <= dense_2_15_t10;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s16[9],
    dense_2_s23[11],
    dense_2_0_t4[11],
    dense_2_0_t9[12],
    dense_2_0_t22[13],
    dense_2_0_t30[14],
    dense_2_0_t35[13],
    dense_2_0_t40[16],
    dense_2_s61[10],
    dense_2_s75[11],
    dense_2_s78[12],
    dense_2_s88[12],
    dense_2_s93[14],
    dense_2_s99[10],
    dense_2_s126[11],
    dense_2_s144[11],
    dense_2_s153[11],
    dense_2_s156[11],
    dense_2_s158[12],
    dense_2_1_t8[12],
    dense_2_1_t22[15],
    dense_2_1_t27[14],
    dense_2_1_t30[15],
    dense_2_1_t33[15],
    dense_2_1_t35[16],
    dense_2_1_t38[16],
    dense_2_s166[11],
    dense_2_2_t11[10],
    dense_2_2_t17[11],
    dense_2_2_t22[12],
    dense_2_2_t24[12],
    dense_2_2_t26[12],
    dense_2_2_t32[12],
    dense_2_2_t35[13],
    dense_2_2_t38[15],
    dense_2_2_t40[14],
    dense_2_2_t43[16],
    dense_2_2_t45[14],
    dense_2_s186[11],
    dense_2_s188[11],
    dense_2_s195[10],
    dense_2_s199[11],
    dense_2_3_t4[10],
    dense_2_3_t9[11],
    dense_2_3_t32[9],
    dense_2_3_t37[13],
    dense_2_3_t42[13],
    dense_2_3_t44[14],
    dense_2_3_t47[14],
    dense_2_s219[11],
    dense_2_s224[10],
    dense_2_s241[10],
    dense_2_s250[12],
    dense_2_s253[12],
    dense_2_s258[13],
    dense_2_s261[14],
    dense_2_s266[15],
    dense_2_s274[11],
    dense_2_4_t8[11],
    dense_2_4_t12[12],
    dense_2_4_t18[10],
    dense_2_4_t22[14],
    dense_2_4_t24[14],
    dense_2_4_t35[16],
    dense_2_4_t39[16],
    dense_2_4_t41[15],
    dense_2_4_t45[16],
    dense_2_s281[11],
    dense_2_s284[12],
    dense_2_s289[9],
    dense_2_s292[11],
    dense_2_s295[12],
    dense_2_5_t4[13],
    dense_2_5_t8[13],
    dense_2_5_t11[10],
    dense_2_5_t14[14],
    dense_2_5_t19[11],
    dense_2_5_t27[15],
    dense_2_5_t32[16],
    dense_2_s304[10],
    dense_2_s308[11],
    dense_2_s315[10],
    dense_2_6_t2[12],
    dense_2_6_t11[13],
    dense_2_6_t17[14],
    dense_2_6_t19[15],
    dense_2_6_t21[13],
    dense_2_6_t24[15],
    dense_2_6_t29[15],
    dense_2_s326[10],
    dense_2_s340[10],
    dense_2_7_t2[10],
    dense_2_7_t7[12],
    dense_2_7_t14[13],
    dense_2_7_t18[14],
    dense_2_7_t22[14],
    dense_2_7_t24[12],
    dense_2_7_t29[14],
    dense_2_7_t31[13],
    dense_2_7_t34[15],
    dense_2_s345[9],
    dense_2_s347[10],
    dense_2_8_t9[11],
    dense_2_8_t11[12],
    dense_2_8_t16[13],
    dense_2_8_t19[10],
    dense_2_8_t22[11],
    dense_2_8_t25[14],
    dense_2_8_t30[15],
    dense_2_s356[10],
    dense_2_9_t10[12],
    dense_2_9_t19[13],
    dense_2_9_t21[13],
    dense_2_9_t24[14],
    dense_2_9_t26[14],
    dense_2_11_t2[10],
    dense_2_11_t8[11],
    dense_2_11_t12[13],
    dense_2_11_t15[12],
    dense_2_11_t21[13],
    dense_2_11_t23[12],
    dense_2_11_t26[14],
    dense_2_11_t28[15],
    dense_2_11_t30[15],
    dense_2_11_t32[14],
    dense_2_s372[12],
    dense_2_12_t3[12],
    dense_2_12_t7[13],
    dense_2_12_t9[13],
    dense_2_12_t11[13],
    dense_2_12_t16[12],
    dense_2_12_t22[14],
    dense_2_12_t24[15],
    dense_2_12_t26[15],
    dense_2_13_t4[10],
    dense_2_13_t7[11],
    dense_2_13_t11[14],
    dense_2_13_t14[14],
    dense_2_13_t19[12],
    dense_2_13_t21[13],
    dense_2_13_t23[14],
    dense_2_13_t30[16],
    dense_2_13_t32[14],
    dense_2_13_t36[16],
    dense_2_14_t7[11],
    dense_2_14_t9[11],
    dense_2_14_t12[12],
    dense_2_14_t18[12],
    dense_2_14_t20[14],
    dense_2_14_t22[14],
    dense_2_14_t24[13],
    dense_2_14_t26[14],
    dense_2_15_t3[12],
    dense_2_15_t6[14],
    dense_2_15_t15[17],
    dense_2_4_t47[16],
    dense_2_5_t37[17],
    dense_2_7_t39[16],
    dense_2_8_t35[16],
    dense_2_11_t37[16],
    dense_2_12_t28[15],
    dense_2_13_t38[16]
  };

endmodule
