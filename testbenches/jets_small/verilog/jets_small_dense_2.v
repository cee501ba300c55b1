// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 306194fda244c599. Do not edit.
// 917 operations in stages 2 to 3.
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
  output wire [15:0] dense_2_3_t14,
  output wire [14:0] dense_2_12,
  output wire [14:0] dense_2_14,
  output wire [15:0] dense_2_0,
  output wire [16:0] dense_2_2,
  output wire [16:0] dense_2_4,
  output wire [16:0] dense_2_5,
  output wire [16:0] dense_2_6,
  output wire [15:0] dense_2_7,
  output wire [15:0] dense_2_8,
  output wire [15:0] dense_2_9,
  output wire [14:0] dense_2_10,
  output wire [16:0] dense_2_11,
  output wire [15:0] dense_2_13,
  output wire [17:0] dense_2_15
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [8:0]  dense_2_s2 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s3 = {{1'd0, dense_2_s2[8:1]} + {1'd0, dense_1_quantizer_14_d1}, dense_2_s2[0]};
  wire [10:0] dense_2_s4 = {{1'd0, dense_2_s3[9:1]} + {1'd0, dense_2_s1}, dense_2_s3[0]};
  wire [7:0]  dense_2_s5 = ~dense_1_quantizer_25_d1;
  wire [8:0]  dense_2_s6 = ~{1'd0, dense_2_s5};
  wire [8:0]  dense_2_s7 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s6;
  wire [7:0]  dense_2_s8 = ~dense_1_quantizer_6_d1;
  wire [8:0]  dense_2_s9 = ~{1'd0, dense_2_s8};
  wire [9:0]  dense_2_s10 = ~{1'd0, dense_2_s7};
  wire [8:0]  dense_2_s11 = ~dense_2_s10[8:0];
  wire [7:0]  dense_2_s12 = ~dense_1_quantizer_15_d1;
  wire [8:0]  dense_2_s13 = ~{1'd0, dense_2_s12};
  wire [9:0]  dense_2_s14 = {{1'd0, dense_2_s11[8:1]} - dense_2_s13, dense_2_s11[0]};
  wire [7:0]  dense_2_s15 = ~dense_1_quantizer_11_d1;
  wire [8:0]  dense_2_s16 = ~{1'd0, dense_2_s15};
  wire [8:0]  dense_2_s17 = {1'd0, dense_1_quantizer_8_d1} - dense_2_s16;
  wire [8:0]  dense_2_s18 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_20_d1};
  wire [8:0]  dense_2_s19 = ~dense_2_s17;
  wire [9:0]  dense_2_s20 = ~{1'd0, dense_2_s19};
  wire [11:0] dense_2_s21 = {{3'd0, dense_2_s18[8:2]} - dense_2_s20, dense_2_s18[1:0]};
  wire [7:0]  dense_2_s22 = ~dense_1_quantizer_2_d1;
  wire [8:0]  dense_2_s23 = ~{1'd0, dense_2_s22};
  wire [9:0]  dense_2_s24 = {{2'd0, dense_1_quantizer_4_d1[7:1]} - dense_2_s23, dense_1_quantizer_4_d1[0]};
  wire [7:0]  dense_2_s25 = ~dense_1_quantizer_19_d1;
  wire [8:0]  dense_2_s26 = ~{1'd0, dense_2_s25};
  wire [10:0] dense_2_s27 = {{1'd0, dense_2_s24[9:2]} - dense_2_s26, dense_2_s24[1:0]};
  wire [7:0]  dense_2_s28 = ~dense_1_quantizer_29_d1;
  wire [8:0]  dense_2_s29 = ~{1'd0, dense_2_s28};
  wire [8:0]  dense_2_s30 = {1'd0, dense_1_quantizer_0_d1} - dense_2_s29;
  wire [9:0]  dense_2_s31 = {1'd0, dense_2_s30} + {2'd0, dense_1_quantizer_10_d1};
  wire [8:0]  dense_2_s32 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [10:0] dense_2_s33 = {1'd0, dense_2_s31} + {2'd0, dense_2_s32};
  wire [8:0]  dense_2_s34 = {1'd0, dense_1_quantizer_10_d1} - dense_2_s29;
  wire [8:0]  dense_2_s35 = ~dense_2_s34;
  wire [9:0]  dense_2_s36 = ~{1'd0, dense_2_s35};
  wire [10:0] dense_2_s37 = {{2'd0, dense_2_s1[8:1]} - dense_2_s36, dense_2_s1[0]};
  wire [7:0]  dense_2_s38 = ~dense_1_quantizer_16_d1;
  wire [8:0]  dense_2_s39 = ~{1'd0, dense_2_s38};
  wire [11:0] dense_2_s40 = {{1'd0, dense_2_s37[10:2]} - {dense_2_s39[8], dense_2_s39}, dense_2_s37[1:0]};
  wire [12:0] dense_2_s41 = ~{1'd0, dense_2_s40};
  wire [11:0] dense_2_s42 = ~dense_2_s41[11:0];
  wire [12:0] dense_2_s43 = {dense_2_s33 + {1'd0, dense_2_s42[11:2]}, dense_2_s42[1:0]};
  wire [8:0]  dense_2_s44 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_22_d1};
  wire [8:0]  dense_2_s45 = {1'd0, dense_1_quantizer_18_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [8:0]  dense_2_s46 = ~dense_2_s45;
  wire [9:0]  dense_2_s47 = ~{1'd0, dense_2_s46};
  wire [9:0]  dense_2_s48 = {1'd0, dense_2_s44} - dense_2_s47;
  wire [10:0] dense_2_s49 = {{3'd0, dense_1_quantizer_29_d1[7:2]} + {1'd0, dense_1_quantizer_29_d1}, dense_1_quantizer_29_d1[1:0]};
  wire [11:0] dense_2_s50 = ~{1'd0, dense_2_s49};
  wire [10:0] dense_2_s51 = ~dense_2_s50[10:0];
  wire [11:0] dense_2_s52 = {{1'd0, dense_2_s51[10:3]} + {1'd0, dense_1_quantizer_8_d1}, dense_2_s51[2:0]};
  wire [8:0]  dense_2_s53 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [7:0]  dense_2_s54 = ~dense_1_quantizer_9_d1;
  wire [8:0]  dense_2_s55 = ~{1'd0, dense_2_s54};
  wire [8:0]  dense_2_s56 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s55;
  wire [8:0]  dense_2_s57 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_4_d1};
  wire [9:0]  dense_2_s58 = {1'd0, dense_2_s57} + {2'd0, dense_1_quantizer_17_d1};
  wire [8:0]  dense_2_s59 = ~dense_2_s56;
  wire [9:0]  dense_2_s60 = ~{1'd0, dense_2_s59};
  wire [9:0]  dense_2_s61 = {1'd0, dense_2_s53} - dense_2_s60;
  wire [10:0] dense_2_s62 = ~{1'd0, dense_2_s61};
  wire [9:0]  dense_2_s63 = ~dense_2_s62[9:0];
  wire [9:0]  dense_2_s64 = ~dense_2_s58;
  wire [10:0] dense_2_s65 = ~{1'd0, dense_2_s64};
  wire [12:0] dense_2_s66 = {{3'd0, dense_2_s63[9:2]} - dense_2_s65, dense_2_s63[1:0]};
  wire [7:0]  dense_2_s67 = ~dense_1_quantizer_26_d1;
  wire [8:0]  dense_2_s68 = ~{1'd0, dense_2_s67};
  wire [8:0]  dense_2_s69 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s68;
  wire [8:0]  dense_2_s70 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [10:0] dense_2_s71 = {{2'd0, dense_2_s70[8:1]} + {1'd0, dense_2_s69}, dense_2_s70[0]};
  wire [7:0]  dense_2_s72 = ~dense_1_quantizer_21_d1;
  wire [8:0]  dense_2_s73 = ~{1'd0, dense_2_s72};
  wire [8:0]  dense_2_s74 = {1'd0, dense_1_quantizer_18_d1} - dense_2_s73;
  wire [8:0]  dense_2_s75 = ~dense_2_s74;
  wire [9:0]  dense_2_s76 = ~{1'd0, dense_2_s75};
  wire [9:0]  dense_2_s77 = {1'd0, dense_2_s2} - dense_2_s76;
  wire [9:0]  dense_2_s78 = {{2'd0, dense_1_quantizer_8_d1[7:1]} - dense_2_s55, dense_1_quantizer_8_d1[0]};

  // Element 0: ufixed<16,8>
  wire [8:0]  dense_2_0_t1 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_17_d1};
  wire [9:0]  dense_2_0_t2 = ~{1'd0, dense_2_0_t1};
  wire [8:0]  dense_2_0_t3 = ~dense_2_0_t2[8:0];
  wire [10:0] dense_2_0_t4 = {dense_2_s78 + {2'd0, dense_2_0_t3[8:1]}, dense_2_0_t3[0]};
  wire [11:0] dense_2_0_t5 = {1'd0, dense_2_s71} + {2'd0, dense_2_s77};
  wire [11:0] dense_2_0_t6 = ~{1'd0, dense_2_0_t4};
  wire [10:0] dense_2_0_t7 = ~dense_2_0_t6[10:0];
  wire [12:0] dense_2_0_t8 = {1'd0, dense_2_s21} + {2'd0, dense_2_0_t7};
  wire [11:0] dense_2_0_t9 = dense_2_0_t8[11:0];
  wire [12:0] dense_2_0_t10 = ~{1'd0, dense_2_0_t9};
  wire [11:0] dense_2_0_t11 = ~dense_2_0_t10[11:0];
  wire [11:0] dense_2_0_t12 = ~dense_2_0_t5;
  wire [12:0] dense_2_0_t13 = ~{1'd0, dense_2_0_t12};
  wire [13:0] dense_2_0_t14 = {1'd0, dense_2_s66} - {dense_2_0_t13[12], dense_2_0_t13};
  wire [12:0] dense_2_0_t15 = {{1'd0, dense_2_s52[11:1]} + {1'd0, dense_2_s27}, dense_2_s52[0]};
  wire [9:0]  dense_2_0_t16 = ~dense_2_s48;
  wire [10:0] dense_2_0_t17 = ~{1'd0, dense_2_0_t16};
  wire [10:0] dense_2_0_t18 = {1'd0, dense_2_s14} - dense_2_0_t17;
  wire [13:0] dense_2_0_t19 = ~{1'd0, dense_2_0_t15};
  wire [12:0] dense_2_0_t20 = ~dense_2_0_t19[12:0];
  wire [13:0] dense_2_0_t21 = {2'd0, dense_2_0_t11} + {1'd0, dense_2_0_t20};
  wire [11:0] dense_2_0_t22 = ~{1'd0, dense_2_0_t18};
  wire [10:0] dense_2_0_t23 = ~dense_2_0_t22[10:0];
  wire [11:0] dense_2_0_t24 = {1'd0, dense_2_s4} + {1'd0, dense_2_0_t23};
  wire [14:0] dense_2_0_t25 = ~{1'd0, dense_2_0_t14};
  wire [13:0] dense_2_0_t26 = ~dense_2_0_t25[13:0];
  wire [14:0] dense_2_0_t27 = {{1'd0, dense_2_s43} + {1'd0, dense_2_0_t26[13:1]}, dense_2_0_t26[0]};
  reg  [14:0] dense_2_0_t27_d1;
  wire [14:0] dense_2_0_t28 = ~{1'd0, dense_2_0_t21};
  wire [13:0] dense_2_0_t29 = ~dense_2_0_t28[13:0];
  wire [11:0] dense_2_0_t30 = ~dense_2_0_t24;
  wire [12:0] dense_2_0_t31 = ~{1'd0, dense_2_0_t30};
  wire [14:0] dense_2_0_t32 = {{1'd0, dense_2_0_t29[13:2]} - dense_2_0_t31, dense_2_0_t29[1:0]};
  reg  [14:0] dense_2_0_t32_d1;
  wire [15:0] dense_2_0_t33 = ~{1'd0, dense_2_0_t27_d1};
  wire [14:0] dense_2_0_t34 = ~dense_2_0_t33[14:0];
  wire [15:0] dense_2_0_t35 = ~{1'd0, dense_2_0_t32_d1};
  wire [14:0] dense_2_0_t36 = ~dense_2_0_t35[14:0];
  wire [15:0] dense_2_0_t37 = {1'd0, dense_2_0_t34} + {1'd0, dense_2_0_t36};

  // Shared by several elements
  wire [9:0]  dense_2_s79 = {{2'd0, dense_1_quantizer_10_d1[7:1]} - dense_2_s29, dense_1_quantizer_10_d1[0]};
  wire [9:0]  dense_2_s80 = {1'd0, dense_2_s74} - {dense_2_s9[8], dense_2_s9};
  wire [11:0] dense_2_s81 = {{2'd0, dense_2_s80[9:1]} + {1'd0, dense_2_s79}, dense_2_s80[0]};
  wire [10:0] dense_2_s82 = {{3'd0, dense_1_quantizer_8_d1[7:2]} - dense_2_s26, dense_1_quantizer_8_d1[1:0]};
  wire [7:0]  dense_2_s83 = ~dense_1_quantizer_12_d1;
  wire [8:0]  dense_2_s84 = ~{1'd0, dense_2_s83};
  wire [8:0]  dense_2_s85 = {1'd0, dense_1_quantizer_9_d1} - dense_2_s84;
  wire [7:0]  dense_2_s86 = ~dense_1_quantizer_31_d1;
  wire [8:0]  dense_2_s87 = ~{1'd0, dense_2_s86};
  wire [8:0]  dense_2_s88 = {1'd0, dense_1_quantizer_14_d1} - dense_2_s87;
  wire [8:0]  dense_2_s89 = {1'd0, dense_1_quantizer_5_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [9:0]  dense_2_s90 = ~{1'd0, dense_2_s89};
  wire [8:0]  dense_2_s91 = ~dense_2_s90[8:0];
  wire [10:0] dense_2_s92 = {{1'd0, dense_2_s88} + {2'd0, dense_2_s91[8:1]}, dense_2_s91[0]};
  wire [11:0] dense_2_s93 = ~{1'd0, dense_2_s92};
  wire [10:0] dense_2_s94 = ~dense_2_s93[10:0];
  wire [11:0] dense_2_s95 = {{1'd0, dense_2_s70} + {1'd0, dense_2_s94[10:2]}, dense_2_s94[1:0]};
  wire [7:0]  dense_2_s96 = ~dense_1_quantizer_24_d1;
  wire [8:0]  dense_2_s97 = ~{1'd0, dense_2_s96};
  wire [8:0]  dense_2_s98 = {1'd0, dense_1_quantizer_9_d1} - dense_2_s97;
  wire [10:0] dense_2_s99 = {{1'd0, dense_2_s98} + {3'd0, dense_1_quantizer_20_d1[7:1]}, dense_1_quantizer_20_d1[0]};
  wire [9:0]  dense_2_s100 = {1'd0, dense_2_s17} - {dense_2_s84[8], dense_2_s84};
  wire [10:0] dense_2_s101 = {{3'd0, dense_1_quantizer_24_d1[7:2]} + {1'd0, dense_1_quantizer_20_d1}, dense_1_quantizer_24_d1[1:0]};
  wire [10:0] dense_2_s102 = ~dense_2_s101;
  wire [11:0] dense_2_s103 = ~{1'd0, dense_2_s102};
  wire [11:0] dense_2_s104 = {1'd0, dense_2_s99} - dense_2_s103;
  wire [12:0] dense_2_s105 = ~{1'd0, dense_2_s104};
  wire [11:0] dense_2_s106 = ~dense_2_s105[11:0];
  wire [9:0]  dense_2_s107 = ~dense_2_s100;
  wire [10:0] dense_2_s108 = ~{1'd0, dense_2_s107};
  wire [12:0] dense_2_s109 = {{1'd0, dense_2_s106[11:1]} - {dense_2_s108[10], dense_2_s108}, dense_2_s106[0]};
  wire [9:0]  dense_2_s110 = {1'd0, dense_2_s32} + {2'd0, dense_1_quantizer_27_d1};
  wire [8:0]  dense_2_s111 = {1'd0, dense_1_quantizer_2_d1} - dense_2_s39;
  wire [10:0] dense_2_s112 = {1'd0, dense_2_s110} + {2'd0, dense_2_s111};
  wire [9:0]  dense_2_s113 = {1'd0, dense_2_s85} + {1'd0, dense_2_s88};
  wire [9:0]  dense_2_s114 = ~dense_2_s113;
  wire [10:0] dense_2_s115 = ~{1'd0, dense_2_s114};
  wire [10:0] dense_2_s116 = {1'd0, dense_2_s79} - dense_2_s115;
  wire [10:0] dense_2_s117 = ~dense_2_s116;
  wire [11:0] dense_2_s118 = ~{1'd0, dense_2_s117};
  wire [11:0] dense_2_s119 = {1'd0, dense_2_s112} - dense_2_s118;
  wire [11:0] dense_2_s120 = {{1'd0, dense_2_s82[10:3]} - dense_2_s6, dense_2_s82[2:0]};
  wire [12:0] dense_2_s121 = ~{1'd0, dense_2_s120};
  wire [11:0] dense_2_s122 = ~dense_2_s121[11:0];
  wire [12:0] dense_2_s123 = {{1'd0, dense_2_s24} + {1'd0, dense_2_s122[11:2]}, dense_2_s122[1:0]};
  wire [12:0] dense_2_s124 = {2'd0, dense_2_s4} + {1'd0, dense_2_s81};
  wire [12:0] dense_2_s125 = ~{1'd0, dense_2_s119};
  wire [11:0] dense_2_s126 = ~dense_2_s125[11:0];
  wire [13:0] dense_2_s127 = {dense_2_s109 + {2'd0, dense_2_s126[11:1]}, dense_2_s126[0]};
  reg  [13:0] dense_2_s127_d1;
  wire [13:0] dense_2_s128 = ~{1'd0, dense_2_s123};
  wire [12:0] dense_2_s129 = ~dense_2_s128[12:0];
  wire [13:0] dense_2_s130 = {{1'd0, dense_2_s95} + {1'd0, dense_2_s129[12:1]}, dense_2_s129[0]};
  wire [14:0] dense_2_s131 = ~{1'd0, dense_2_s130};
  wire [13:0] dense_2_s132 = ~dense_2_s131[13:0];
  wire [13:0] dense_2_s133 = ~{1'd0, dense_2_s124};
  wire [12:0] dense_2_s134 = ~dense_2_s133[12:0];
  wire [14:0] dense_2_s135 = {{1'd0, dense_2_s132[13:1]} + {1'd0, dense_2_s134}, dense_2_s132[0]};
  reg  [14:0] dense_2_s135_d1;
  wire [15:0] dense_2_s136 = ~{1'd0, dense_2_s135_d1};
  wire [14:0] dense_2_s137 = ~dense_2_s136[14:0];
  wire [13:0] dense_2_s138 = ~dense_2_s127_d1;
  wire [14:0] dense_2_s139 = ~{1'd0, dense_2_s138};
  wire [15:0] dense_2_s140 = {1'd0, dense_2_s137} - {dense_2_s139[14], dense_2_s139};
  wire [9:0]  dense_2_s141 = {{1'd0, dense_2_s57[8:1]} + {1'd0, dense_1_quantizer_17_d1}, dense_2_s57[0]};
  wire [7:0]  dense_2_s142 = ~dense_1_quantizer_23_d1;
  wire [8:0]  dense_2_s143 = ~{1'd0, dense_2_s142};
  wire [8:0]  dense_2_s144 = {1'd0, dense_1_quantizer_11_d1} - dense_2_s143;
  wire [10:0] dense_2_s145 = {{2'd0, dense_2_s144[8:1]} + {1'd0, dense_2_s44}, dense_2_s144[0]};
  wire [8:0]  dense_2_s146 = {1'd0, dense_1_quantizer_5_d1} - dense_2_s29;
  wire [8:0]  dense_2_s147 = ~dense_2_s146;
  wire [9:0]  dense_2_s148 = ~{1'd0, dense_2_s147};
  wire [9:0]  dense_2_s149 = {1'd0, dense_2_s69} - dense_2_s148;
  wire [7:0]  dense_2_s150 = ~dense_1_quantizer_13_d1;
  wire [8:0]  dense_2_s151 = ~{1'd0, dense_2_s150};
  wire [8:0]  dense_2_s152 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s151;
  wire [7:0]  dense_2_s153 = ~dense_1_quantizer_17_d1;
  wire [8:0]  dense_2_s154 = ~{1'd0, dense_2_s153};
  wire [9:0]  dense_2_s155 = {{2'd0, dense_1_quantizer_20_d1[7:1]} - dense_2_s154, dense_1_quantizer_20_d1[0]};

  // Element 1: ufixed<16,11>
  wire [9:0]  dense_2_1_t1 = {{2'd0, dense_1_quantizer_26_d1[7:1]} + {1'd0, dense_1_quantizer_13_d1}, dense_1_quantizer_26_d1[0]};
  wire [9:0]  dense_2_1_t2 = ~dense_2_1_t1;
  wire [10:0] dense_2_1_t3 = ~{1'd0, dense_2_1_t2};
  wire [10:0] dense_2_1_t4 = {1'd0, dense_2_s141} - dense_2_1_t3;
  wire [11:0] dense_2_1_t5 = ~{1'd0, dense_2_1_t4};
  wire [10:0] dense_2_1_t6 = ~dense_2_1_t5[10:0];
  wire [11:0] dense_2_1_t7 = {1'd0, dense_2_s145} + {1'd0, dense_2_1_t6};
  wire [12:0] dense_2_1_t8 = ~{1'd0, dense_2_1_t7};
  wire [11:0] dense_2_1_t9 = ~dense_2_1_t8[11:0];
  wire [12:0] dense_2_1_t10 = {{1'd0, dense_2_s155} + {1'd0, dense_2_1_t9[11:2]}, dense_2_1_t9[1:0]};
  reg  [12:0] dense_2_1_t10_d1;
  wire [11:0] dense_2_1_t11 = {{3'd0, dense_2_s152[8:1]} + {1'd0, dense_2_s149}, dense_2_s152[0]};
  reg  [11:0] dense_2_1_t11_d1;
  wire [13:0] dense_2_1_t12 = ~{1'd0, dense_2_1_t10_d1};
  wire [12:0] dense_2_1_t13 = ~dense_2_1_t12[12:0];
  wire [12:0] dense_2_1_t14 = ~{1'd0, dense_2_1_t11_d1};
  wire [11:0] dense_2_1_t15 = ~dense_2_1_t14[11:0];
  wire [14:0] dense_2_1_t16 = {{2'd0, dense_2_1_t13[12:3]} + dense_2_1_t15, dense_2_1_t13[2:0]};
  wire [15:0] dense_2_1_t17 = ~{1'd0, dense_2_1_t16};
  wire [14:0] dense_2_1_t18 = ~dense_2_1_t17[14:0];
  assign dense_2_1 = dense_2_s140 + {1'd0, dense_2_1_t18};

  // Shared by several elements
  wire [7:0]  dense_2_s156 = ~dense_1_quantizer_8_d1;
  wire [8:0]  dense_2_s157 = ~{1'd0, dense_2_s156};
  wire [10:0] dense_2_s158 = {1'd0, dense_2_s144, 1'd0} - {{2{dense_2_s157[8]}}, dense_2_s157};
  wire [7:0]  dense_2_s159 = ~dense_1_quantizer_18_d1;
  wire [8:0]  dense_2_s160 = ~{1'd0, dense_2_s159};
  wire [10:0] dense_2_s161 = {1'd0, dense_2_s17, 1'd0} - {{2{dense_2_s160[8]}}, dense_2_s160};
  wire [11:0] dense_2_s162 = ~{1'd0, dense_2_s161};
  wire [10:0] dense_2_s163 = ~dense_2_s162[10:0];
  wire [10:0] dense_2_s164 = ~dense_2_s158;
  wire [11:0] dense_2_s165 = ~{1'd0, dense_2_s164};
  wire [13:0] dense_2_s166 = {{3'd0, dense_2_s163[10:2]} - dense_2_s165, dense_2_s163[1:0]};
  wire [9:0]  dense_2_s167 = {1'd0, dense_2_s69} + {2'd0, dense_1_quantizer_20_d1};
  wire [9:0]  dense_2_s168 = {{2'd0, dense_1_quantizer_7_d1[7:1]} - dense_2_s151, dense_1_quantizer_7_d1[0]};
  wire [10:0] dense_2_s169 = {{3'd0, dense_1_quantizer_2_d1[7:2]} - dense_2_s23, dense_1_quantizer_2_d1[1:0]};
  wire [11:0] dense_2_s170 = ~{1'd0, dense_2_s169};
  wire [10:0] dense_2_s171 = ~dense_2_s170[10:0];
  wire [10:0] dense_2_s172 = {1'd0, dense_2_s168} + dense_2_s171;
  wire [9:0]  dense_2_s173 = {{1'd0, dense_2_s98[8:1]} - dense_2_s84, dense_2_s98[0]};
  wire [10:0] dense_2_s174 = ~{1'd0, dense_2_s173};
  wire [9:0]  dense_2_s175 = ~dense_2_s174[9:0];
  wire [10:0] dense_2_s176 = {{1'd0, dense_2_s175[9:1]} - dense_2_s20, dense_2_s175[0]};
  wire [9:0]  dense_2_s177 = {1'd0, dense_2_s144} + {1'd0, dense_2_s152};
  wire [10:0] dense_2_s178 = ~{1'd0, dense_2_s177};
  wire [9:0]  dense_2_s179 = ~dense_2_s178[9:0];
  wire [8:0]  dense_2_s180 = ~dense_2_s2;
  wire [9:0]  dense_2_s181 = ~{1'd0, dense_2_s180};
  wire [10:0] dense_2_s182 = {{1'd0, dense_2_s179[9:1]} - dense_2_s181, dense_2_s179[0]};
  wire [10:0] dense_2_s183 = {{1'd0, dense_2_s1} + {3'd0, dense_1_quantizer_9_d1[7:1]}, dense_1_quantizer_9_d1[0]};
  wire [11:0] dense_2_s184 = {{1'd0, dense_2_s141} + {1'd0, dense_2_s183[10:1]}, dense_2_s183[0]};
  wire [9:0]  dense_2_s185 = ~dense_2_s167;
  wire [10:0] dense_2_s186 = ~{1'd0, dense_2_s185};
  wire [10:0] dense_2_s187 = {1'd0, dense_2_s31} - dense_2_s186;
  wire [10:0] dense_2_s188 = ~dense_2_s187;
  wire [11:0] dense_2_s189 = ~{1'd0, dense_2_s188};
  wire [11:0] dense_2_s190 = {1'd0, dense_2_s182} - dense_2_s189;
  wire [10:0] dense_2_s191 = ~dense_2_s182;
  wire [11:0] dense_2_s192 = ~{1'd0, dense_2_s191};
  wire [10:0] dense_2_s193 = ~dense_2_s172;
  wire [11:0] dense_2_s194 = ~{1'd0, dense_2_s193};
  wire [12:0] dense_2_s195 = {{1'd0, dense_2_s184[11:1]} - dense_2_s194, dense_2_s184[0]};
  wire [13:0] dense_2_s196 = {{2'd0, dense_2_s95[11:3]} + {1'd0, dense_2_s31}, dense_2_s95[2:0]};
  wire [13:0] dense_2_s197 = ~{1'd0, dense_2_s195};
  wire [12:0] dense_2_s198 = ~dense_2_s197[12:0];
  wire [11:0] dense_2_s199 = ~dense_2_s190;
  wire [12:0] dense_2_s200 = ~{1'd0, dense_2_s199};
  wire [13:0] dense_2_s201 = {1'd0, dense_2_s198} - {dense_2_s200[12], dense_2_s200};
  reg  [13:0] dense_2_s201_d1;
  wire [14:0] dense_2_s202 = {{1'd0, dense_2_s166[13:2]} + {2'd0, dense_2_s176}, dense_2_s166[1:0]};
  wire [13:0] dense_2_s203 = dense_2_s202[13:0];
  wire [14:0] dense_2_s204 = ~{1'd0, dense_2_s196};
  wire [13:0] dense_2_s205 = ~dense_2_s204[13:0];
  wire [14:0] dense_2_s206 = ~{1'd0, dense_2_s203};
  wire [13:0] dense_2_s207 = ~dense_2_s206[13:0];
  wire [14:0] dense_2_s208 = {1'd0, dense_2_s205} + {1'd0, dense_2_s207};
  reg  [14:0] dense_2_s208_d1;
  wire [15:0] dense_2_s209 = ~{1'd0, dense_2_s208_d1};
  wire [14:0] dense_2_s210 = ~dense_2_s209[14:0];
  wire [13:0] dense_2_s211 = ~dense_2_s201_d1;
  wire [14:0] dense_2_s212 = ~{1'd0, dense_2_s211};
  wire [15:0] dense_2_s213 = {1'd0, dense_2_s210} - {dense_2_s212[14], dense_2_s212};
  wire [9:0]  dense_2_s214 = {{2'd0, dense_1_quantizer_26_d1[7:1]} - dense_2_s9, dense_1_quantizer_26_d1[0]};

  // Element 2: fixed<17,9>
  wire [8:0]  dense_2_2_t1 = {1'd0, dense_1_quantizer_8_d1} - dense_2_s97;
  wire [9:0]  dense_2_2_t2 = ~{1'd0, dense_2_2_t1};
  wire [8:0]  dense_2_2_t3 = ~dense_2_2_t2[8:0];
  wire [11:0] dense_2_2_t4 = {{3'd0, dense_2_2_t3[8:3]} + {1'd0, dense_1_quantizer_20_d1}, dense_2_2_t3[2:0]};
  wire [12:0] dense_2_2_t5 = ~{1'd0, dense_2_2_t4};
  wire [11:0] dense_2_2_t6 = ~dense_2_2_t5[11:0];
  wire [12:0] dense_2_2_t7 = {{1'd0, dense_2_s214} + {1'd0, dense_2_2_t6[11:2]}, dense_2_2_t6[1:0]};
  reg  [12:0] dense_2_2_t7_d1;
  wire [12:0] dense_2_2_t8 = ~dense_2_2_t7_d1;
  wire [13:0] dense_2_2_t9 = ~{1'd0, dense_2_2_t8};
  wire [15:0] dense_2_2_t10 = dense_2_s213 - {{2{dense_2_2_t9[13]}}, dense_2_2_t9};

  // Shared by several elements
  wire [9:0]  dense_2_s215 = {1'd0, dense_2_s32} + {1'd0, dense_2_s34};
  wire [11:0] dense_2_s216 = {{2'd0, dense_2_s110[9:1]} + {1'd0, dense_2_s215}, dense_2_s110[0]};
  wire [8:0]  dense_2_s217 = {1'd0, dense_1_quantizer_19_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [8:0]  dense_2_s218 = ~dense_2_s217;
  wire [9:0]  dense_2_s219 = ~{1'd0, dense_2_s218};
  wire [11:0] dense_2_s220 = dense_2_s216 - {{2{dense_2_s219[9]}}, dense_2_s219};
  wire [7:0]  dense_2_s221 = ~dense_1_quantizer_10_d1;
  wire [8:0]  dense_2_s222 = ~{1'd0, dense_2_s221};
  wire [9:0]  dense_2_s223 = {{2'd0, dense_1_quantizer_17_d1[7:1]} - dense_2_s222, dense_1_quantizer_17_d1[0]};
  wire [10:0] dense_2_s224 = ~{1'd0, dense_2_s223};
  wire [9:0]  dense_2_s225 = ~dense_2_s224[9:0];
  wire [10:0] dense_2_s226 = {{1'd0, dense_2_s225[9:1]} + {2'd0, dense_1_quantizer_28_d1}, dense_2_s225[0]};
  wire [11:0] dense_2_s227 = ~{1'd0, dense_2_s226};
  wire [10:0] dense_2_s228 = ~dense_2_s227[10:0];
  wire [11:0] dense_2_s229 = {1'd0, dense_2_s145} + {1'd0, dense_2_s228};
  wire [12:0] dense_2_s230 = {{5'd0, dense_1_quantizer_7_d1[7:4]} - dense_2_s26, dense_1_quantizer_7_d1[3:0]};
  wire [7:0]  dense_2_s231 = ~dense_1_quantizer_7_d1;
  wire [8:0]  dense_2_s232 = ~{1'd0, dense_2_s231};
  wire [13:0] dense_2_s233 = ~{1'd0, dense_2_s230};
  wire [12:0] dense_2_s234 = ~dense_2_s233[12:0];
  wire [8:0]  dense_2_s235 = ~dense_2_s1;
  wire [9:0]  dense_2_s236 = ~{1'd0, dense_2_s235};
  wire [12:0] dense_2_s237 = dense_2_s234 - {{3{dense_2_s236[9]}}, dense_2_s236};
  wire [9:0]  dense_2_s238 = {{2'd0, dense_1_quantizer_8_d1[7:1]} - dense_2_s154, dense_1_quantizer_8_d1[0]};
  wire [10:0] dense_2_s239 = {{1'd0, dense_2_s215[9:1]} + {2'd0, dense_1_quantizer_12_d1}, dense_2_s215[0]};
  wire [10:0] dense_2_s240 = ~dense_2_s239;
  wire [11:0] dense_2_s241 = ~{1'd0, dense_2_s240};
  wire [11:0] dense_2_s242 = {1'd0, dense_2_s71} - dense_2_s241;
  wire [9:0]  dense_2_s243 = {{2'd0, dense_1_quantizer_31_d1[7:1]} - dense_2_s160, dense_1_quantizer_31_d1[0]};
  wire [11:0] dense_2_s244 = {{2'd0, dense_2_s80[9:1]} + {1'd0, dense_2_s243}, dense_2_s80[0]};
  wire [10:0] dense_2_s245 = dense_2_s244[10:0];
  wire [7:0]  dense_2_s246 = ~dense_1_quantizer_20_d1;
  wire [8:0]  dense_2_s247 = ~{1'd0, dense_2_s246};
  wire [9:0]  dense_2_s248 = ~dense_2_s78;
  wire [10:0] dense_2_s249 = ~{1'd0, dense_2_s248};
  wire [10:0] dense_2_s250 = {3'd0, dense_1_quantizer_20_d1} - dense_2_s249;
  wire [8:0]  dense_2_s251 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_1_d1};
  wire [11:0] dense_2_s252 = ~{1'd0, dense_2_s250};
  wire [10:0] dense_2_s253 = ~dense_2_s252[10:0];
  wire [12:0] dense_2_s254 = ~dense_2_s237;
  wire [13:0] dense_2_s255 = ~{1'd0, dense_2_s254};
  wire [13:0] dense_2_s256 = {3'd0, dense_2_s253} - dense_2_s255;
  wire [9:0]  dense_2_s257 = ~{1'd0, dense_2_s251};
  wire [8:0]  dense_2_s258 = ~dense_2_s257[8:0];
  wire [10:0] dense_2_s259 = {{1'd0, dense_2_s238[9:1]} + {1'd0, dense_2_s258}, dense_2_s238[0]};
  wire [14:0] dense_2_s260 = ~{1'd0, dense_2_s256};
  wire [13:0] dense_2_s261 = ~dense_2_s260[13:0];
  wire [10:0] dense_2_s262 = ~dense_2_s245;
  wire [11:0] dense_2_s263 = ~{1'd0, dense_2_s262};
  wire [13:0] dense_2_s264 = dense_2_s261 - {{2{dense_2_s263[11]}}, dense_2_s263};
  wire [11:0] dense_2_s265 = ~dense_2_s220;
  wire [12:0] dense_2_s266 = ~{1'd0, dense_2_s265};
  wire [13:0] dense_2_s267 = {{2'd0, dense_2_s242[11:1]} - dense_2_s266, dense_2_s242[0]};
  reg  [13:0] dense_2_s267_d1;
  wire [11:0] dense_2_s268 = ~{1'd0, dense_2_s259};
  wire [10:0] dense_2_s269 = ~dense_2_s268[10:0];
  wire [11:0] dense_2_s270 = {{1'd0, dense_2_s110} + {1'd0, dense_2_s269[10:1]}, dense_2_s269[0]};
  wire [11:0] dense_2_s271 = ~dense_2_s270;
  wire [12:0] dense_2_s272 = ~{1'd0, dense_2_s271};
  wire [12:0] dense_2_s273 = {1'd0, dense_2_s229} - dense_2_s272;
  wire [14:0] dense_2_s274 = ~{1'd0, dense_2_s264};
  wire [13:0] dense_2_s275 = ~dense_2_s274[13:0];
  wire [12:0] dense_2_s276 = ~dense_2_s273;
  wire [13:0] dense_2_s277 = ~{1'd0, dense_2_s276};
  wire [15:0] dense_2_s278 = {{2'd0, dense_2_s275[13:2]} - dense_2_s277, dense_2_s275[1:0]};
  reg  [15:0] dense_2_s278_d1;
  wire [14:0] dense_2_s279 = ~{1'd0, dense_2_s267_d1};
  wire [13:0] dense_2_s280 = ~dense_2_s279[13:0];
  wire [16:0] dense_2_s281 = ~{1'd0, dense_2_s278_d1};
  wire [15:0] dense_2_s282 = ~dense_2_s281[15:0];
  wire [15:0] dense_2_s283 = {2'd0, dense_2_s280} + dense_2_s282;
  wire [8:0]  dense_2_s284 = {1'd0, dense_1_quantizer_4_d1} - dense_2_s97;
  wire [9:0]  dense_2_s285 = {1'd0, dense_2_s152} + {2'd0, dense_1_quantizer_15_d1};

  // Element 3: fixed<17,12>
  wire [10:0] dense_2_3_t1 = {{1'd0, dense_2_s284} + {3'd0, dense_1_quantizer_10_d1[7:1]}, dense_1_quantizer_10_d1[0]};
  wire [11:0] dense_2_3_t2 = ~{1'd0, dense_2_3_t1};
  wire [10:0] dense_2_3_t3 = ~dense_2_3_t2[10:0];
  wire [11:0] dense_2_3_t4 = {{1'd0, dense_2_3_t3[10:3]} + {1'd0, dense_1_quantizer_7_d1}, dense_2_3_t3[2:0]};
  wire [10:0] dense_2_3_t5 = {2'd0, dense_2_s111} + {1'd0, dense_2_s285};
  wire [12:0] dense_2_3_t6 = ~{1'd0, dense_2_3_t4};
  wire [11:0] dense_2_3_t7 = ~dense_2_3_t6[11:0];
  wire [10:0] dense_2_3_t8 = ~dense_2_3_t5;
  wire [11:0] dense_2_3_t9 = ~{1'd0, dense_2_3_t8};
  wire [13:0] dense_2_3_t10 = {{2'd0, dense_2_3_t7[11:2]} - dense_2_3_t9, dense_2_3_t7[1:0]};
  reg  [13:0] dense_2_3_t10_d1;
  wire [13:0] dense_2_3_t11 = ~dense_2_3_t10_d1;
  wire [14:0] dense_2_3_t12 = ~{1'd0, dense_2_3_t11};
  wire [16:0] dense_2_3_t13 = {1'd0, dense_2_s283} - {{2{dense_2_3_t12[14]}}, dense_2_3_t12};
  assign dense_2_3_t14 = dense_2_3_t13[15:0];
  wire [15:0] dense_2_3_t15 = ~dense_2_s283;
  wire [16:0] dense_2_3 = ~{1'd0, dense_2_3_t15};

  // Shared by several elements
  wire [9:0]  dense_2_s286 = {1'd0, dense_2_s17} + {1'd0, dense_2_s69};
  wire [9:0]  dense_2_s287 = ~dense_2_s286;
  wire [10:0] dense_2_s288 = ~{1'd0, dense_2_s287};
  wire [10:0] dense_2_s289 = {1'd0, dense_2_s58} - dense_2_s288;
  wire [7:0]  dense_2_s290 = ~dense_1_quantizer_27_d1;
  wire [8:0]  dense_2_s291 = ~{1'd0, dense_2_s290};
  wire [8:0]  dense_2_s292 = {1'd0, dense_1_quantizer_5_d1} - dense_2_s291;
  wire [7:0]  dense_2_s293 = ~dense_1_quantizer_5_d1;
  wire [8:0]  dense_2_s294 = ~{1'd0, dense_2_s293};
  wire [8:0]  dense_2_s295 = ~dense_2_s292;
  wire [9:0]  dense_2_s296 = ~{1'd0, dense_2_s295};
  wire [10:0] dense_2_s297 = {1'd0, dense_2_s215} - {dense_2_s296[9], dense_2_s296};
  wire [11:0] dense_2_s298 = ~{1'd0, dense_2_s297};
  wire [10:0] dense_2_s299 = ~dense_2_s298[10:0];
  wire [12:0] dense_2_s300 = {{2'd0, dense_2_s289[10:2]} + dense_2_s299, dense_2_s289[1:0]};
  wire [8:0]  dense_2_s301 = {1'd0, dense_1_quantizer_15_d1} - dense_2_s97;
  wire [9:0]  dense_2_s302 = ~{1'd0, dense_2_s301};
  wire [8:0]  dense_2_s303 = ~dense_2_s302[8:0];
  wire [9:0]  dense_2_s304 = {1'd0, dense_2_s30} + {1'd0, dense_2_s303};
  wire [9:0]  dense_2_s305 = {{1'd0, dense_2_s144[8:1]} + {1'd0, dense_1_quantizer_0_d1}, dense_2_s144[0]};
  wire [10:0] dense_2_s306 = {{1'd0, dense_2_s305[9:1]} + {2'd0, dense_1_quantizer_21_d1}, dense_2_s305[0]};
  wire [7:0]  dense_2_s307 = ~dense_1_quantizer_4_d1;
  wire [8:0]  dense_2_s308 = ~{1'd0, dense_2_s307};
  wire [9:0]  dense_2_s309 = {{2'd0, dense_1_quantizer_12_d1[7:1]} - dense_2_s308, dense_1_quantizer_12_d1[0]};
  wire [8:0]  dense_2_s310 = {1'd0, dense_1_quantizer_16_d1} + {1'd0, dense_1_quantizer_25_d1};
  wire [9:0]  dense_2_s311 = ~{1'd0, dense_2_s310};
  wire [8:0]  dense_2_s312 = ~dense_2_s311[8:0];
  wire [8:0]  dense_2_s313 = ~dense_2_s44;
  wire [9:0]  dense_2_s314 = ~{1'd0, dense_2_s313};
  wire [10:0] dense_2_s315 = {{2'd0, dense_2_s312[8:1]} - dense_2_s314, dense_2_s312[0]};

  // Element 4: ufixed<17,9>
  wire [10:0] dense_2_4_t1 = {1'd0, dense_2_s309} - {dense_2_s60[9], dense_2_s60};
  wire [11:0] dense_2_4_t2 = ~{1'd0, dense_2_4_t1};
  wire [10:0] dense_2_4_t3 = ~dense_2_4_t2[10:0];
  wire [11:0] dense_2_4_t4 = {2'd0, dense_2_s304} + {1'd0, dense_2_4_t3};
  wire [9:0]  dense_2_4_t5 = {{2'd0, dense_1_quantizer_13_d1[7:1]} + {1'd0, dense_1_quantizer_25_d1}, dense_1_quantizer_13_d1[0]};
  wire [12:0] dense_2_4_t6 = ~{1'd0, dense_2_4_t4};
  wire [11:0] dense_2_4_t7 = ~dense_2_4_t6[11:0];
  wire [12:0] dense_2_4_t8 = {1'd0, dense_2_s216} + {1'd0, dense_2_4_t7};
  wire [9:0]  dense_2_4_t9 = ~dense_2_s243;
  wire [10:0] dense_2_4_t10 = ~{1'd0, dense_2_4_t9};
  wire [10:0] dense_2_4_t11 = {1'd0, dense_2_s214} - dense_2_4_t10;
  wire [10:0] dense_2_4_t12 = ~dense_2_s315;
  wire [11:0] dense_2_4_t13 = ~{1'd0, dense_2_4_t12};
  wire [13:0] dense_2_4_t14 = {{1'd0, dense_2_s237[12:1]} - {dense_2_4_t13[11], dense_2_4_t13}, dense_2_s237[0]};
  wire [8:0]  dense_2_4_t15 = {1'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [14:0] dense_2_4_t16 = ~{1'd0, dense_2_4_t14};
  wire [13:0] dense_2_4_t17 = ~dense_2_4_t16[13:0];
  wire [10:0] dense_2_4_t18 = ~dense_2_s306;
  wire [11:0] dense_2_4_t19 = ~{1'd0, dense_2_4_t18};
  wire [13:0] dense_2_4_t20 = {dense_2_4_t17[13:1] - {dense_2_4_t19[11], dense_2_4_t19}, dense_2_4_t17[0]};
  wire [10:0] dense_2_4_t21 = ~{1'd0, dense_2_4_t5};
  wire [9:0]  dense_2_4_t22 = ~dense_2_4_t21[9:0];
  wire [11:0] dense_2_4_t23 = {{1'd0, dense_2_s30} + {2'd0, dense_2_4_t22[9:2]}, dense_2_4_t22[1:0]};
  wire [11:0] dense_2_4_t24 = ~{1'd0, dense_2_4_t11};
  wire [10:0] dense_2_4_t25 = ~dense_2_4_t24[10:0];
  wire [11:0] dense_2_4_t26 = {1'd0, dense_2_s183} + {1'd0, dense_2_4_t25};
  wire [13:0] dense_2_4_t27 = ~{1'd0, dense_2_4_t8};
  wire [12:0] dense_2_4_t28 = ~dense_2_4_t27[12:0];
  wire [13:0] dense_2_4_t29 = {1'd0, dense_2_s300} + {1'd0, dense_2_4_t28};
  reg  [13:0] dense_2_4_t29_d1;
  wire [8:0]  dense_2_4_t30 = ~dense_2_4_t15;
  wire [9:0]  dense_2_4_t31 = ~{1'd0, dense_2_4_t30};
  wire [9:0]  dense_2_4_t32 = {1'd0, dense_2_s85} - dense_2_4_t31;
  wire [12:0] dense_2_4_t33 = ~{1'd0, dense_2_4_t23};
  wire [11:0] dense_2_4_t34 = ~dense_2_4_t33[11:0];
  wire [10:0] dense_2_4_t35 = ~{1'd0, dense_2_4_t32};
  wire [9:0]  dense_2_4_t36 = ~dense_2_4_t35[9:0];
  wire [12:0] dense_2_4_t37 = {{1'd0, dense_2_4_t34[11:2]} + {1'd0, dense_2_4_t36}, dense_2_4_t34[1:0]};
  wire [12:0] dense_2_4_t38 = ~{1'd0, dense_2_4_t26};
  wire [11:0] dense_2_4_t39 = ~dense_2_4_t38[11:0];
  wire [12:0] dense_2_4_t40 = ~dense_2_4_t37;
  wire [13:0] dense_2_4_t41 = ~{1'd0, dense_2_4_t40};
  wire [13:0] dense_2_4_t42 = {2'd0, dense_2_4_t39} - dense_2_4_t41;
  wire [14:0] dense_2_4_t43 = ~{1'd0, dense_2_4_t42};
  wire [13:0] dense_2_4_t44 = ~dense_2_4_t43[13:0];
  wire [13:0] dense_2_4_t45 = ~dense_2_4_t20;
  wire [14:0] dense_2_4_t46 = ~{1'd0, dense_2_4_t45};
  wire [15:0] dense_2_4_t47 = {dense_2_4_t44, 2'd0} - {dense_2_4_t46[14], dense_2_4_t46};
  reg  [15:0] dense_2_4_t47_d1;
  wire [16:0] dense_2_4_t48 = ~{1'd0, dense_2_4_t47_d1};
  wire [15:0] dense_2_4_t49 = ~dense_2_4_t48[15:0];
  wire [13:0] dense_2_4_t50 = ~dense_2_4_t29_d1;
  wire [14:0] dense_2_4_t51 = ~{1'd0, dense_2_4_t50};
  wire [16:0] dense_2_4_t52 = {1'd0, dense_2_4_t49} - {{2{dense_2_4_t51[14]}}, dense_2_4_t51};
  wire [17:0] dense_2_4_t53 = ~{1'd0, dense_2_4_t52};
  wire [16:0] dense_2_4_t54 = ~dense_2_4_t53[16:0];
  wire [16:0] dense_2_4_t55 = {1'd0, dense_2_s213} + dense_2_4_t54;

  // Shared by several elements
  wire [12:0] dense_2_s316 = {{4'd0, dense_2_s2[8:3]} - dense_2_s36, dense_2_s2[2:0]};
  wire [13:0] dense_2_s317 = {{1'd0, dense_2_s316[12:3]} + {2'd0, dense_2_s18}, dense_2_s316[2:0]};
  wire [9:0]  dense_2_s318 = {1'd0, dense_2_s1} + {2'd0, dense_1_quantizer_22_d1};
  wire [10:0] dense_2_s319 = {{1'd0, dense_2_s78[9:1]} + {1'd0, dense_2_s1}, dense_2_s78[0]};
  wire [11:0] dense_2_s320 = ~{1'd0, dense_2_s319};
  wire [10:0] dense_2_s321 = ~dense_2_s320[10:0];
  wire [12:0] dense_2_s322 = {{3'd0, dense_2_s318[9:1]} + {1'd0, dense_2_s321}, dense_2_s318[0]};
  wire [9:0]  dense_2_s323 = {{2'd0, dense_1_quantizer_24_d1[7:1]} - dense_2_s294, dense_1_quantizer_24_d1[0]};
  wire [9:0]  dense_2_s324 = ~dense_2_s149;
  wire [10:0] dense_2_s325 = ~{1'd0, dense_2_s324};
  wire [11:0] dense_2_s326 = {{2'd0, dense_2_s215[9:1]} - dense_2_s325, dense_2_s215[0]};
  wire [11:0] dense_2_s327 = {{1'd0, dense_2_s245[10:2]} + {2'd0, dense_1_quantizer_7_d1}, dense_2_s245[1:0]};

  // Element 5: ufixed<17,9>
  wire [9:0]  dense_2_5_t1 = {{2'd0, dense_1_quantizer_21_d1[7:1]} + {1'd0, dense_1_quantizer_25_d1}, dense_1_quantizer_21_d1[0]};
  wire [10:0] dense_2_5_t2 = ~{1'd0, dense_2_5_t1};
  wire [9:0]  dense_2_5_t3 = ~dense_2_5_t2[9:0];
  wire [11:0] dense_2_5_t4 = {1'd0, dense_2_s172} + {2'd0, dense_2_5_t3};
  wire [12:0] dense_2_5_t5 = ~{1'd0, dense_2_5_t4};
  wire [11:0] dense_2_5_t6 = ~dense_2_5_t5[11:0];
  wire [12:0] dense_2_5_t7 = {2'd0, dense_2_s176} + {1'd0, dense_2_5_t6};
  wire [10:0] dense_2_5_t8 = {1'd0, dense_2_s110} + {1'd0, dense_2_s323};
  wire [12:0] dense_2_5_t9 = {{1'd0, dense_2_s326[11:3]} + {1'd0, dense_2_s57}, dense_2_s326[2:0]};
  wire [13:0] dense_2_5_t10 = ~{1'd0, dense_2_5_t7};
  wire [12:0] dense_2_5_t11 = ~dense_2_5_t10[12:0];
  wire [11:0] dense_2_5_t12 = ~{1'd0, dense_2_5_t8};
  wire [10:0] dense_2_5_t13 = ~dense_2_5_t12[10:0];
  wire [13:0] dense_2_5_t14 = {{1'd0, dense_2_5_t11[12:2]} + {1'd0, dense_2_5_t13}, dense_2_5_t11[1:0]};
  reg  [13:0] dense_2_5_t14_d1;
  wire [12:0] dense_2_5_t15 = ~dense_2_5_t9;
  wire [13:0] dense_2_5_t16 = ~{1'd0, dense_2_5_t15};
  wire [14:0] dense_2_5_t17 = {1'd0, dense_2_s317} - {dense_2_5_t16[13], dense_2_5_t16};
  reg  [14:0] dense_2_5_t17_d1;
  wire [13:0] dense_2_5_t18 = {{1'd0, dense_2_s322[12:1]} + {1'd0, dense_2_s327}, dense_2_s322[0]};
  reg  [13:0] dense_2_5_t18_d1;
  wire [15:0] dense_2_5_t19 = ~{1'd0, dense_2_5_t17_d1};
  wire [14:0] dense_2_5_t20 = ~dense_2_5_t19[14:0];
  wire [13:0] dense_2_5_t21 = ~dense_2_5_t14_d1;
  wire [14:0] dense_2_5_t22 = ~{1'd0, dense_2_5_t21};
  wire [15:0] dense_2_5_t23 = {1'd0, dense_2_5_t20} - {dense_2_5_t22[14], dense_2_5_t22};
  wire [14:0] dense_2_5_t24 = dense_2_5_t23[14:0];
  wire [9:0]  dense_2_5_t25 = ~dense_2_s304;
  wire [10:0] dense_2_5_t26 = ~{1'd0, dense_2_5_t25};
  wire [12:0] dense_2_5_t27 = {{1'd0, dense_2_s242[11:2]} - dense_2_5_t26, dense_2_s242[1:0]};
  reg  [12:0] dense_2_5_t27_d1;
  wire [14:0] dense_2_5_t28 = ~{1'd0, dense_2_5_t18_d1};
  wire [13:0] dense_2_5_t29 = ~dense_2_5_t28[13:0];
  wire [13:0] dense_2_5_t30 = ~{1'd0, dense_2_5_t27_d1};
  wire [12:0] dense_2_5_t31 = ~dense_2_5_t30[12:0];
  wire [14:0] dense_2_5_t32 = {{1'd0, dense_2_5_t29[13:1]} + {1'd0, dense_2_5_t31}, dense_2_5_t29[0]};
  wire [15:0] dense_2_5_t33 = ~{1'd0, dense_2_5_t24};
  wire [14:0] dense_2_5_t34 = ~dense_2_5_t33[14:0];
  wire [14:0] dense_2_5_t35 = ~dense_2_5_t32;
  wire [15:0] dense_2_5_t36 = ~{1'd0, dense_2_5_t35};
  wire [16:0] dense_2_5_t37 = {{2'd0, dense_2_5_t34[14:1]} - dense_2_5_t36, dense_2_5_t34[0]};

  // Shared by several elements
  wire [9:0]  dense_2_s328 = {1'd0, dense_2_s18} - {dense_2_s6[8], dense_2_s6};
  wire [10:0] dense_2_s329 = {{1'd0, dense_2_s168[9:2]} - dense_2_s154, dense_2_s168[1:0]};
  wire [11:0] dense_2_s330 = ~{1'd0, dense_2_s329};
  wire [10:0] dense_2_s331 = ~dense_2_s330[10:0];
  wire [9:0]  dense_2_s332 = ~dense_2_s328;
  wire [10:0] dense_2_s333 = ~{1'd0, dense_2_s332};
  wire [12:0] dense_2_s334 = {1'd0, dense_2_s331, 1'd0} - {{2{dense_2_s333[10]}}, dense_2_s333};
  reg  [12:0] dense_2_s334_d1;
  wire [8:0]  dense_2_s335 = {1'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_5_d1};
  wire [8:0]  dense_2_s336 = ~dense_2_s144;
  wire [9:0]  dense_2_s337 = ~{1'd0, dense_2_s336};
  wire [10:0] dense_2_s338 = {{2'd0, dense_2_s335[8:1]} - dense_2_s337, dense_2_s335[0]};
  wire [9:0]  dense_2_s339 = {{1'd0, dense_2_s284[8:1]} + {1'd0, dense_1_quantizer_15_d1}, dense_2_s284[0]};
  wire [8:0]  dense_2_s340 = {1'd0, dense_1_quantizer_17_d1} - dense_2_s73;
  wire [10:0] dense_2_s341 = {{3'd0, dense_1_quantizer_7_d1[7:2]} - dense_2_s73, dense_1_quantizer_7_d1[1:0]};
  wire [11:0] dense_2_s342 = ~{1'd0, dense_2_s341};
  wire [10:0] dense_2_s343 = ~dense_2_s342[10:0];
  wire [10:0] dense_2_s344 = {2'd0, dense_2_s340} + dense_2_s343;

  // Element 6: ufixed<17,9>
  wire [11:0] dense_2_6_t1 = {{2'd0, dense_2_s339[9:1]} - dense_2_s65, dense_2_s339[0]};
  wire [10:0] dense_2_6_t2 = ~dense_2_s344;
  wire [11:0] dense_2_6_t3 = ~{1'd0, dense_2_6_t2};
  wire [11:0] dense_2_6_t4 = {1'd0, dense_2_s338} - dense_2_6_t3;
  wire [10:0] dense_2_6_t5 = {{3'd0, dense_1_quantizer_31_d1[7:2]} - dense_2_s247, dense_1_quantizer_31_d1[1:0]};
  wire [12:0] dense_2_6_t6 = ~{1'd0, dense_2_6_t1};
  wire [11:0] dense_2_6_t7 = ~dense_2_6_t6[11:0];
  wire [12:0] dense_2_6_t8 = ~{1'd0, dense_2_6_t4};
  wire [11:0] dense_2_6_t9 = ~dense_2_6_t8[11:0];
  wire [12:0] dense_2_6_t10 = {1'd0, dense_2_6_t7} + {1'd0, dense_2_6_t9};
  wire [11:0] dense_2_6_t11 = ~{1'd0, dense_2_6_t5};
  wire [10:0] dense_2_6_t12 = ~dense_2_6_t11[10:0];
  wire [10:0] dense_2_6_t13 = {2'd0, dense_2_s69} + dense_2_6_t12;
  wire [9:0]  dense_2_6_t14 = ~dense_2_s318;
  wire [10:0] dense_2_6_t15 = ~{1'd0, dense_2_6_t14};
  wire [13:0] dense_2_6_t16 = {{1'd0, dense_2_s316[12:2]} - {dense_2_6_t15[10], dense_2_6_t15}, dense_2_s316[1:0]};
  wire [12:0] dense_2_6_t17 = ~dense_2_s334;
  wire [13:0] dense_2_6_t18 = ~{1'd0, dense_2_6_t17};
  wire [14:0] dense_2_6_t19 = {1'd0, dense_2_s166} - {dense_2_6_t18[13], dense_2_6_t18};
  wire [12:0] dense_2_6_t20 = ~dense_2_6_t10;
  wire [13:0] dense_2_6_t21 = ~{1'd0, dense_2_6_t20};
  wire [13:0] dense_2_6_t22 = {1'd0, dense_2_s43} - dense_2_6_t21;
  reg  [13:0] dense_2_6_t22_d1;
  wire [11:0] dense_2_6_t23 = ~{1'd0, dense_2_6_t13};
  wire [10:0] dense_2_6_t24 = ~dense_2_6_t23[10:0];
  wire [11:0] dense_2_6_t25 = {{1'd0, dense_2_s100} + {1'd0, dense_2_6_t24[10:1]}, dense_2_6_t24[0]};
  wire [14:0] dense_2_6_t26 = ~{1'd0, dense_2_6_t16};
  wire [13:0] dense_2_6_t27 = ~dense_2_6_t26[13:0];
  wire [12:0] dense_2_6_t28 = ~{1'd0, dense_2_6_t25};
  wire [11:0] dense_2_6_t29 = ~dense_2_6_t28[11:0];
  wire [14:0] dense_2_6_t30 = {{1'd0, dense_2_6_t27[13:2]} + {1'd0, dense_2_6_t29}, dense_2_6_t27[1:0]};
  wire [15:0] dense_2_6_t31 = ~{1'd0, dense_2_6_t19};
  wire [14:0] dense_2_6_t32 = ~dense_2_6_t31[14:0];
  wire [14:0] dense_2_6_t33 = ~dense_2_6_t30;
  wire [15:0] dense_2_6_t34 = ~{1'd0, dense_2_6_t33};
  wire [15:0] dense_2_6_t35 = {1'd0, dense_2_6_t32} - dense_2_6_t34;
  reg  [15:0] dense_2_6_t35_d1;
  wire [16:0] dense_2_6_t36 = ~{1'd0, dense_2_6_t35_d1};
  wire [15:0] dense_2_6_t37 = ~dense_2_6_t36[15:0];
  wire [13:0] dense_2_6_t38 = ~dense_2_6_t22_d1;
  wire [14:0] dense_2_6_t39 = ~{1'd0, dense_2_6_t38};
  wire [15:0] dense_2_6_t40 = dense_2_6_t37 - {dense_2_6_t39[14], dense_2_6_t39};
  wire [16:0] dense_2_6_t41 = ~{1'd0, dense_2_6_t40};
  wire [15:0] dense_2_6_t42 = ~dense_2_6_t41[15:0];
  wire [15:0] dense_2_6_t43 = ~dense_2_s140;
  wire [16:0] dense_2_6_t44 = ~{1'd0, dense_2_6_t43};
  wire [16:0] dense_2_6_t45 = {1'd0, dense_2_6_t42} - dense_2_6_t44;

  // Shared by several elements
  wire [9:0]  dense_2_s345 = {1'd0, dense_2_s44} - dense_2_s219;
  wire [10:0] dense_2_s346 = {{2'd0, dense_2_s70[8:2]} - dense_2_s39, dense_2_s70[1:0]};
  wire [11:0] dense_2_s347 = ~{1'd0, dense_2_s346};
  wire [10:0] dense_2_s348 = ~dense_2_s347[10:0];
  wire [9:0]  dense_2_s349 = ~dense_2_s345;
  wire [10:0] dense_2_s350 = ~{1'd0, dense_2_s349};
  wire [12:0] dense_2_s351 = {{2'd0, dense_2_s348[10:2]} - dense_2_s350, dense_2_s348[1:0]};
  wire [9:0]  dense_2_s352 = {{2'd0, dense_1_quantizer_19_d1[7:1]} + {1'd0, dense_1_quantizer_7_d1}, dense_1_quantizer_19_d1[0]};
  wire [10:0] dense_2_s353 = {{3'd0, dense_1_quantizer_14_d1[7:2]} - dense_2_s84, dense_1_quantizer_14_d1[1:0]};
  wire [10:0] dense_2_s354 = dense_2_s353 + {3'd0, dense_1_quantizer_12_d1};

  // Element 7: ufixed<16,8>
  wire [9:0]  dense_2_7_t1 = {{1'd0, dense_2_s32[8:1]} + {1'd0, dense_1_quantizer_0_d1}, dense_2_s32[0]};
  wire [10:0] dense_2_7_t2 = {{1'd0, dense_2_s352[9:2]} + {1'd0, dense_1_quantizer_31_d1}, dense_2_s352[1:0]};
  wire [9:0]  dense_2_7_t3 = ~dense_2_7_t1;
  wire [10:0] dense_2_7_t4 = ~{1'd0, dense_2_7_t3};
  wire [10:0] dense_2_7_t5 = {1'd0, dense_2_s48} - dense_2_7_t4;
  wire [11:0] dense_2_7_t6 = {1'd0, dense_2_s99} + {1'd0, dense_2_s344};
  wire [11:0] dense_2_7_t7 = ~{1'd0, dense_2_7_t2};
  wire [10:0] dense_2_7_t8 = ~dense_2_7_t7[10:0];
  wire [12:0] dense_2_7_t9 = {{1'd0, dense_2_s354} + {2'd0, dense_2_7_t8[10:1]}, dense_2_7_t8[0]};
  wire [12:0] dense_2_7_t10 = ~{1'd0, dense_2_7_t6};
  wire [11:0] dense_2_7_t11 = ~dense_2_7_t10[11:0];
  wire [10:0] dense_2_7_t12 = ~dense_2_7_t5;
  wire [11:0] dense_2_7_t13 = ~{1'd0, dense_2_7_t12};
  wire [12:0] dense_2_7_t14 = {1'd0, dense_2_7_t11} - {dense_2_7_t13[11], dense_2_7_t13};
  wire [13:0] dense_2_7_t15 = ~{1'd0, dense_2_7_t9};
  wire [12:0] dense_2_7_t16 = ~dense_2_7_t15[12:0];
  wire [13:0] dense_2_7_t17 = {{1'd0, dense_2_7_t16[12:1]} - {dense_2_s192[11], dense_2_s192}, dense_2_7_t16[0]};
  wire [12:0] dense_2_7_t18 = dense_2_7_t17[12:0];
  wire [13:0] dense_2_7_t19 = ~{1'd0, dense_2_7_t14};
  wire [12:0] dense_2_7_t20 = ~dense_2_7_t19[12:0];
  wire [13:0] dense_2_7_t21 = {1'd0, dense_2_s300} + {1'd0, dense_2_7_t20};
  reg  [13:0] dense_2_7_t21_d1;
  wire [13:0] dense_2_7_t22 = {{1'd0, dense_2_s351[12:2]} + {1'd0, dense_2_s33}, dense_2_s351[1:0]};
  wire [13:0] dense_2_7_t23 = ~{1'd0, dense_2_7_t18};
  wire [12:0] dense_2_7_t24 = ~dense_2_7_t23[12:0];
  wire [14:0] dense_2_7_t25 = ~{1'd0, dense_2_7_t22};
  wire [13:0] dense_2_7_t26 = ~dense_2_7_t25[13:0];
  wire [14:0] dense_2_7_t27 = {{2'd0, dense_2_7_t24[12:1]} + dense_2_7_t26, dense_2_7_t24[0]};
  reg  [14:0] dense_2_7_t27_d1;
  wire [15:0] dense_2_7_t28 = ~{1'd0, dense_2_7_t27_d1};
  wire [14:0] dense_2_7_t29 = ~dense_2_7_t28[14:0];
  wire [13:0] dense_2_7_t30 = ~dense_2_7_t21_d1;
  wire [14:0] dense_2_7_t31 = ~{1'd0, dense_2_7_t30};
  wire [15:0] dense_2_7_t32 = {1'd0, dense_2_7_t29} - {dense_2_7_t31[14], dense_2_7_t31};

  // Shared by several elements
  wire [10:0] dense_2_s355 = {1'd0, dense_2_s243} - {dense_2_s36[9], dense_2_s36};
  wire [10:0] dense_2_s356 = {{3'd0, dense_1_quantizer_13_d1[7:2]} + {1'd0, dense_1_quantizer_24_d1}, dense_1_quantizer_13_d1[1:0]};
  wire [11:0] dense_2_s357 = ~{1'd0, dense_2_s356};
  wire [10:0] dense_2_s358 = ~dense_2_s357[10:0];
  wire [8:0]  dense_2_s359 = ~dense_2_s335;
  wire [9:0]  dense_2_s360 = ~{1'd0, dense_2_s359};
  wire [10:0] dense_2_s361 = dense_2_s358 - {dense_2_s360[9], dense_2_s360};
  wire [9:0]  dense_2_s362 = ~dense_2_s110;
  wire [10:0] dense_2_s363 = ~{1'd0, dense_2_s362};
  wire [11:0] dense_2_s364 = {{1'd0, dense_2_s182[10:1]} - dense_2_s363, dense_2_s182[0]};
  wire [8:0]  dense_2_s365 = {1'd0, dense_1_quantizer_24_d1} - dense_2_s6;
  wire [9:0]  dense_2_s366 = {{2'd0, dense_1_quantizer_4_d1[7:1]} + {1'd0, dense_1_quantizer_6_d1}, dense_1_quantizer_4_d1[0]};
  wire [9:0]  dense_2_s367 = ~{1'd0, dense_2_s365};
  wire [8:0]  dense_2_s368 = ~dense_2_s367[8:0];
  wire [10:0] dense_2_s369 = ~{1'd0, dense_2_s366};
  wire [9:0]  dense_2_s370 = ~dense_2_s369[9:0];
  wire [11:0] dense_2_s371 = {{3'd0, dense_2_s368[8:2]} + dense_2_s370, dense_2_s368[1:0]};

  // Element 8: ufixed<16,8>
  wire [10:0] dense_2_8_t1 = {{1'd0, dense_2_s352[9:1]} + {2'd0, dense_1_quantizer_12_d1}, dense_2_s352[0]};
  wire [11:0] dense_2_8_t2 = ~{1'd0, dense_2_8_t1};
  wire [10:0] dense_2_8_t3 = ~dense_2_8_t2[10:0];
  wire [11:0] dense_2_8_t4 = {1'd0, dense_2_s355} + {1'd0, dense_2_8_t3};
  wire [12:0] dense_2_8_t5 = ~{1'd0, dense_2_8_t4};
  wire [11:0] dense_2_8_t6 = ~dense_2_8_t5[11:0];
  wire [10:0] dense_2_8_t7 = ~dense_2_s361;
  wire [11:0] dense_2_8_t8 = ~{1'd0, dense_2_8_t7};
  wire [12:0] dense_2_8_t9 = {1'd0, dense_2_8_t6} - {dense_2_8_t8[11], dense_2_8_t8};
  wire [12:0] dense_2_8_t10 = dense_2_s322 + {1'd0, dense_2_s371};
  wire [13:0] dense_2_8_t11 = ~{1'd0, dense_2_8_t9};
  wire [12:0] dense_2_8_t12 = ~dense_2_8_t11[12:0];
  wire [13:0] dense_2_8_t13 = {2'd0, dense_2_s364} + {1'd0, dense_2_8_t12};
  reg  [13:0] dense_2_8_t13_d1;
  wire [14:0] dense_2_8_t14 = {{2'd0, dense_2_s351[12:3]} - dense_2_4_t19, dense_2_s351[2:0]};
  wire [13:0] dense_2_8_t15 = ~{1'd0, dense_2_8_t10};
  wire [12:0] dense_2_8_t16 = ~dense_2_8_t15[12:0];
  wire [15:0] dense_2_8_t17 = ~{1'd0, dense_2_8_t14};
  wire [14:0] dense_2_8_t18 = ~dense_2_8_t17[14:0];
  wire [14:0] dense_2_8_t19 = {2'd0, dense_2_8_t16} + dense_2_8_t18;
  reg  [14:0] dense_2_8_t19_d1;
  wire [14:0] dense_2_8_t20 = ~{1'd0, dense_2_8_t13_d1};
  wire [13:0] dense_2_8_t21 = ~dense_2_8_t20[13:0];
  wire [15:0] dense_2_8_t22 = ~{1'd0, dense_2_8_t19_d1};
  wire [14:0] dense_2_8_t23 = ~dense_2_8_t22[14:0];
  wire [15:0] dense_2_8_t24 = {2'd0, dense_2_8_t21} + {1'd0, dense_2_8_t23};

  // Element 9: fixed<16,8>
  wire [10:0] dense_2_9_t1 = {2'd0, dense_2_s2} + dense_2_s145;
  wire [10:0] dense_2_9_t2 = ~dense_2_9_t1;
  wire [11:0] dense_2_9_t3 = ~{1'd0, dense_2_9_t2};
  wire [11:0] dense_2_9_t4 = {1'd0, dense_2_s33} - dense_2_9_t3;
  reg  [11:0] dense_2_9_t4_d1;
  wire [8:0]  dense_2_9_t5 = {1'd0, dense_1_quantizer_16_d1} - dense_2_s73;
  wire [10:0] dense_2_9_t6 = {1'd0, dense_2_s309} + {1'd0, dense_2_s323};
  wire [9:0]  dense_2_9_t7 = ~{1'd0, dense_2_9_t5};
  wire [8:0]  dense_2_9_t8 = ~dense_2_9_t7[8:0];
  wire [9:0]  dense_2_9_t9 = {{1'd0, dense_2_9_t8[8:1]} - dense_2_s160, dense_2_9_t8[0]};
  wire [10:0] dense_2_9_t10 = ~dense_2_9_t6;
  wire [11:0] dense_2_9_t11 = ~{1'd0, dense_2_9_t10};
  wire [11:0] dense_2_9_t12 = {1'd0, dense_2_s82} - dense_2_9_t11;
  wire [10:0] dense_2_9_t13 = ~{1'd0, dense_2_9_t9};
  wire [9:0]  dense_2_9_t14 = ~dense_2_9_t13[9:0];
  wire [11:0] dense_2_9_t15 = {{1'd0, dense_2_s289[10:1]} + {1'd0, dense_2_9_t14}, dense_2_s289[0]};
  wire [11:0] dense_2_9_t16 = ~dense_2_9_t12;
  wire [12:0] dense_2_9_t17 = ~{1'd0, dense_2_9_t16};
  wire [12:0] dense_2_9_t18 = {1'd0, dense_2_9_t4} - dense_2_9_t17;
  reg  [12:0] dense_2_9_t18_d1;
  wire [11:0] dense_2_9_t19 = ~dense_2_9_t15;
  wire [12:0] dense_2_9_t20 = ~{1'd0, dense_2_9_t19};
  wire [13:0] dense_2_9_t21 = {1'd0, dense_2_s66} - {dense_2_9_t20[12], dense_2_9_t20};
  reg  [13:0] dense_2_9_t21_d1;
  wire [13:0] dense_2_9_t22 = ~{1'd0, dense_2_9_t18_d1};
  wire [12:0] dense_2_9_t23 = ~dense_2_9_t22[12:0];
  wire [13:0] dense_2_9_t24 = {1'd0, dense_2_s334_d1} + {1'd0, dense_2_9_t23};
  wire [14:0] dense_2_9_t25 = ~{1'd0, dense_2_9_t21_d1};
  wire [13:0] dense_2_9_t26 = ~dense_2_9_t25[13:0];
  wire [14:0] dense_2_9_t27 = {{1'd0, dense_2_9_t4_d1} + {1'd0, dense_2_9_t26[13:2]}, dense_2_9_t26[1:0]};
  wire [15:0] dense_2_9_t28 = ~{1'd0, dense_2_9_t27};
  wire [14:0] dense_2_9_t29 = ~dense_2_9_t28[14:0];
  wire [13:0] dense_2_9_t30 = ~dense_2_9_t24;
  wire [14:0] dense_2_9_t31 = ~{1'd0, dense_2_9_t30};
  wire [15:0] dense_2_9_t32 = {1'd0, dense_2_9_t29} - {dense_2_9_t31[14], dense_2_9_t31};
  wire [14:0] dense_2_9_t33 = dense_2_9_t32[14:0];

  // Shared by several elements
  wire [9:0]  dense_2_s372 = {{2'd0, dense_1_quantizer_16_d1[7:1]} - dense_2_s13, dense_1_quantizer_16_d1[0]};
  wire [8:0]  dense_2_s373 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s73;
  wire [9:0]  dense_2_s374 = ~{1'd0, dense_2_s373};
  wire [8:0]  dense_2_s375 = ~dense_2_s374[8:0];
  wire [9:0]  dense_2_s376 = {1'd0, dense_2_s17} + {1'd0, dense_2_s375};
  wire [10:0] dense_2_s377 = ~{1'd0, dense_2_s376};
  wire [9:0]  dense_2_s378 = ~dense_2_s377[9:0];
  wire [10:0] dense_2_s379 = {1'd0, dense_2_s110} + {1'd0, dense_2_s378};

  // Element 10: ufixed<15,7>
  wire [9:0]  dense_2_10_t1 = ~dense_2_s372;
  wire [10:0] dense_2_10_t2 = ~{1'd0, dense_2_10_t1};
  wire [10:0] dense_2_10_t3 = {1'd0, dense_2_s3} - dense_2_10_t2;
  wire [9:0]  dense_2_10_t4 = ~dense_2_s3;
  wire [10:0] dense_2_10_t5 = ~{1'd0, dense_2_10_t4};
  wire [11:0] dense_2_10_t6 = {{1'd0, dense_2_s355[10:1]} + {1'd0, dense_2_s167}, dense_2_s355[0]};
  wire [10:0] dense_2_10_t7 = ~dense_2_10_t3;
  wire [11:0] dense_2_10_t8 = ~{1'd0, dense_2_10_t7};
  wire [11:0] dense_2_10_t9 = {1'd0, dense_2_s379} - dense_2_10_t8;
  wire [12:0] dense_2_10_t10 = ~{1'd0, dense_2_10_t6};
  wire [11:0] dense_2_10_t11 = ~dense_2_10_t10[11:0];
  wire [12:0] dense_2_10_t12 = {{1'd0, dense_2_s338} + {1'd0, dense_2_10_t11[11:1]}, dense_2_10_t11[0]};
  wire [11:0] dense_2_10_t13 = ~dense_2_10_t9;
  wire [12:0] dense_2_10_t14 = ~{1'd0, dense_2_10_t13};
  wire [12:0] dense_2_10_t15 = {1'd0, dense_2_s184} - dense_2_10_t14;
  reg  [12:0] dense_2_10_t15_d1;
  wire [10:0] dense_2_10_t16 = {1'd0, dense_2_s3} - dense_2_s350;
  wire [13:0] dense_2_10_t17 = ~{1'd0, dense_2_10_t12};
  wire [12:0] dense_2_10_t18 = ~dense_2_10_t17[12:0];
  wire [10:0] dense_2_10_t19 = ~dense_2_10_t16;
  wire [11:0] dense_2_10_t20 = ~{1'd0, dense_2_10_t19};
  wire [13:0] dense_2_10_t21 = {{1'd0, dense_2_10_t18[12:2]} - dense_2_10_t20, dense_2_10_t18[1:0]};
  reg  [13:0] dense_2_10_t21_d1;
  wire [14:0] dense_2_10_t22 = ~{1'd0, dense_2_10_t21_d1};
  wire [13:0] dense_2_10_t23 = ~dense_2_10_t22[13:0];
  wire [13:0] dense_2_10_t24 = ~{1'd0, dense_2_10_t15_d1};
  wire [12:0] dense_2_10_t25 = ~dense_2_10_t24[12:0];
  wire [14:0] dense_2_10_t26 = {2'd0, dense_2_10_t25} + {1'd0, dense_2_10_t23};

  // Shared by several elements
  wire [9:0]  dense_2_s380 = {{2'd0, dense_1_quantizer_4_d1[7:1]} - dense_2_s13, dense_1_quantizer_4_d1[0]};
  wire [10:0] dense_2_s381 = ~{1'd0, dense_2_s380};
  wire [9:0]  dense_2_s382 = ~dense_2_s381[9:0];
  wire [10:0] dense_2_s383 = {1'd0, dense_2_s215} + {1'd0, dense_2_s382};

  // Element 11: fixed<17,9>
  wire [11:0] dense_2_11_t1 = {1'd0, dense_2_s112} + {1'd0, dense_2_s383};

  // Shared by several elements
  wire [9:0]  dense_2_s384 = {1'd0, dense_2_s57} - {dense_2_s154[8], dense_2_s154};
  wire [10:0] dense_2_s385 = {{1'd0, dense_2_s384[9:1]} - dense_2_s314, dense_2_s384[0]};

  // Element 11: fixed<17,9>
  wire [9:0]  dense_2_11_t2 = {{1'd0, dense_2_s217[8:1]} + {1'd0, dense_1_quantizer_26_d1}, dense_2_s217[0]};
  wire [10:0] dense_2_11_t3 = {1'd0, dense_2_s305} + {2'd0, dense_2_s340};
  wire [11:0] dense_2_11_t4 = ~{1'd0, dense_2_11_t3};
  wire [10:0] dense_2_11_t5 = ~dense_2_11_t4[10:0];
  wire [9:0]  dense_2_11_t6 = ~dense_2_11_t2;
  wire [10:0] dense_2_11_t7 = ~{1'd0, dense_2_11_t6};
  wire [11:0] dense_2_11_t8 = {1'd0, dense_2_11_t5} - {dense_2_11_t7[10], dense_2_11_t7};
  wire [8:0]  dense_2_11_t9 = {1'd0, dense_1_quantizer_7_d1} - dense_2_s87;
  wire [12:0] dense_2_11_t10 = ~{1'd0, dense_2_11_t8};
  wire [11:0] dense_2_11_t11 = ~dense_2_11_t10[11:0];
  wire [12:0] dense_2_11_t12 = {1'd0, dense_2_11_t1} + {1'd0, dense_2_11_t11};
  reg  [12:0] dense_2_11_t12_d1;
  wire [10:0] dense_2_11_t13 = ~dense_2_s385;
  wire [11:0] dense_2_11_t14 = ~{1'd0, dense_2_11_t13};
  wire [13:0] dense_2_11_t15 = {{1'd0, dense_2_s109[12:1]} - {dense_2_11_t14[11], dense_2_11_t14}, dense_2_s109[0]};
  reg  [13:0] dense_2_11_t15_d1;
  wire [9:0]  dense_2_11_t16 = ~{1'd0, dense_2_11_t9};
  wire [8:0]  dense_2_11_t17 = ~dense_2_11_t16[8:0];
  wire [9:0]  dense_2_11_t18 = {{1'd0, dense_2_11_t17[8:1]} - dense_2_s308, dense_2_11_t17[0]};
  wire [13:0] dense_2_11_t19 = ~{1'd0, dense_2_11_t12_d1};
  wire [12:0] dense_2_11_t20 = ~dense_2_11_t19[12:0];
  wire [14:0] dense_2_11_t21 = ~{1'd0, dense_2_11_t15_d1};
  wire [13:0] dense_2_11_t22 = ~dense_2_11_t21[13:0];
  wire [13:0] dense_2_11_t23 = {1'd0, dense_2_11_t20} + dense_2_11_t22;
  wire [9:0]  dense_2_11_t24 = ~dense_2_11_t18;
  wire [10:0] dense_2_11_t25 = ~{1'd0, dense_2_11_t24};
  wire [12:0] dense_2_11_t26 = {{1'd0, dense_2_s81[11:1]} - {dense_2_11_t25[10], dense_2_11_t25}, dense_2_s81[0]};
  wire [13:0] dense_2_11_t27 = ~{1'd0, dense_2_11_t26};
  wire [12:0] dense_2_11_t28 = ~dense_2_11_t27[12:0];
  wire [11:0] dense_2_11_t29 = ~dense_2_11_t1;
  wire [12:0] dense_2_11_t30 = ~{1'd0, dense_2_11_t29};
  wire [13:0] dense_2_11_t31 = {1'd0, dense_2_11_t28} - {dense_2_11_t30[12], dense_2_11_t30};
  wire [12:0] dense_2_11_t32 = dense_2_11_t31[12:0];
  reg  [12:0] dense_2_11_t32_d1;
  wire [14:0] dense_2_11_t33 = ~{1'd0, dense_2_11_t23};
  wire [13:0] dense_2_11_t34 = ~dense_2_11_t33[13:0];
  wire [13:0] dense_2_11_t35 = ~{1'd0, dense_2_11_t32_d1};
  wire [12:0] dense_2_11_t36 = ~dense_2_11_t35[12:0];
  wire [15:0] dense_2_11_t37 = {{2'd0, dense_2_11_t34[13:2]} + {1'd0, dense_2_11_t36}, dense_2_11_t34[1:0]};

  // Element 12: ufixed<15,10>
  wire [10:0] dense_2_12_t1 = {{1'd0, dense_2_s372[9:2]} + {1'd0, dense_1_quantizer_13_d1}, dense_2_s372[1:0]};
  wire [11:0] dense_2_12_t2 = {1'd0, dense_2_s158} + {1'd0, dense_2_s354};
  wire [11:0] dense_2_12_t3 = ~{1'd0, dense_2_12_t1};
  wire [10:0] dense_2_12_t4 = ~dense_2_12_t3[10:0];
  wire [11:0] dense_2_12_t5 = {1'd0, dense_2_12_t4} - dense_2_11_t14;
  wire [12:0] dense_2_12_t6 = ~{1'd0, dense_2_12_t2};
  wire [11:0] dense_2_12_t7 = ~dense_2_12_t6[11:0];
  wire [12:0] dense_2_12_t8 = {{2'd0, dense_2_s53} + {1'd0, dense_2_12_t7[11:2]}, dense_2_12_t7[1:0]};
  wire [12:0] dense_2_12_t9 = {{1'd0, dense_2_s326[11:1]} + {1'd0, dense_2_s37}, dense_2_s326[0]};
  wire [12:0] dense_2_12_t10 = {{1'd0, dense_2_s371[11:3]} - dense_2_s181, dense_2_s371[2:0]};
  wire [13:0] dense_2_12_t11 = ~{1'd0, dense_2_12_t8};
  wire [12:0] dense_2_12_t12 = ~dense_2_12_t11[12:0];
  wire [11:0] dense_2_12_t13 = ~dense_2_12_t5;
  wire [12:0] dense_2_12_t14 = ~{1'd0, dense_2_12_t13};
  wire [13:0] dense_2_12_t15 = {1'd0, dense_2_12_t12} - {dense_2_12_t14[12], dense_2_12_t14};
  wire [12:0] dense_2_12_t16 = dense_2_12_t15[12:0];
  reg  [12:0] dense_2_12_t16_d1;
  wire [13:0] dense_2_12_t17 = ~{1'd0, dense_2_12_t10};
  wire [12:0] dense_2_12_t18 = ~dense_2_12_t17[12:0];
  wire [13:0] dense_2_12_t19 = {{2'd0, dense_2_s379} + {1'd0, dense_2_12_t18[12:1]}, dense_2_12_t18[0]};
  wire [13:0] dense_2_12_t20 = ~{1'd0, dense_2_12_t9};
  wire [12:0] dense_2_12_t21 = ~dense_2_12_t20[12:0];
  wire [14:0] dense_2_12_t22 = ~{1'd0, dense_2_12_t19};
  wire [13:0] dense_2_12_t23 = ~dense_2_12_t22[13:0];
  wire [14:0] dense_2_12_t24 = {2'd0, dense_2_12_t21} + {1'd0, dense_2_12_t23};
  wire [13:0] dense_2_12_t25 = dense_2_12_t24[13:0];
  reg  [13:0] dense_2_12_t25_d1;
  wire [14:0] dense_2_12_t26 = ~{1'd0, dense_2_12_t25_d1};
  wire [13:0] dense_2_12_t27 = ~dense_2_12_t26[13:0];
  wire [12:0] dense_2_12_t28 = ~dense_2_12_t16_d1;
  wire [13:0] dense_2_12_t29 = ~{1'd0, dense_2_12_t28};
  assign dense_2_12 = {1'd0, dense_2_12_t27} - {dense_2_12_t29[13], dense_2_12_t29};

  // Shared by several elements
  wire [11:0] dense_2_s386 = {{3'd0, dense_2_s146[8:2]} + {1'd0, dense_2_s30}, dense_2_s146[1:0]};
  wire [12:0] dense_2_s387 = ~{1'd0, dense_2_s386};
  wire [11:0] dense_2_s388 = ~dense_2_s387[11:0];
  wire [12:0] dense_2_s389 = {{1'd0, dense_2_s388[11:2]} - {dense_2_s337[9], dense_2_s337}, dense_2_s388[1:0]};
  wire [10:0] dense_2_s390 = {{1'd0, dense_2_s339[9:1]} - {dense_2_s73[8], dense_2_s73}, dense_2_s339[0]};

  // Element 13: ufixed<16,8>
  wire [10:0] dense_2_13_t1 = {{1'd0, dense_2_s155[9:1]} - {dense_2_s55[8], dense_2_s55}, dense_2_s155[0]};
  wire [11:0] dense_2_13_t2 = ~{1'd0, dense_2_13_t1};
  wire [10:0] dense_2_13_t3 = ~dense_2_13_t2[10:0];
  wire [11:0] dense_2_13_t4 = {1'd0, dense_2_s353} + {1'd0, dense_2_13_t3};
  wire [12:0] dense_2_13_t5 = ~{1'd0, dense_2_13_t4};
  wire [11:0] dense_2_13_t6 = ~dense_2_13_t5[11:0];
  wire [12:0] dense_2_13_t7 = {2'd0, dense_2_s383} + {1'd0, dense_2_13_t6};
  wire [12:0] dense_2_13_t8 = {{1'd0, dense_2_s327[11:1]} - dense_2_4_t13, dense_2_s327[0]};
  reg  [12:0] dense_2_13_t8_d1;
  wire [12:0] dense_2_13_t9 = {{1'd0, dense_2_s364[11:3]} - dense_2_s60, dense_2_s364[2:0]};
  reg  [12:0] dense_2_13_t9_d1;
  wire [12:0] dense_2_13_t10 = ~dense_2_13_t7;
  wire [13:0] dense_2_13_t11 = ~{1'd0, dense_2_13_t10};
  wire [13:0] dense_2_13_t12 = {1'd0, dense_2_s389} - dense_2_13_t11;
  reg  [13:0] dense_2_13_t12_d1;
  wire [11:0] dense_2_13_t13 = {{1'd0, dense_2_s361[10:1]} + {1'd0, dense_2_s238}, dense_2_s361[0]};
  wire [11:0] dense_2_13_t14 = {1'd0, dense_2_s289} + {1'd0, dense_2_s390};
  wire [13:0] dense_2_13_t15 = ~{1'd0, dense_2_13_t9_d1};
  wire [12:0] dense_2_13_t16 = ~dense_2_13_t15[12:0];
  wire [12:0] dense_2_13_t17 = ~dense_2_13_t8_d1;
  wire [13:0] dense_2_13_t18 = ~{1'd0, dense_2_13_t17};
  wire [13:0] dense_2_13_t19 = {1'd0, dense_2_13_t16} - dense_2_13_t18;
  wire [14:0] dense_2_13_t20 = ~{1'd0, dense_2_13_t19};
  wire [13:0] dense_2_13_t21 = ~dense_2_13_t20[13:0];
  wire [10:0] dense_2_13_t22 = {1'd0, dense_2_s149} + {2'd0, dense_2_s152};
  wire [12:0] dense_2_13_t23 = ~{1'd0, dense_2_13_t13};
  wire [11:0] dense_2_13_t24 = ~dense_2_13_t23[11:0];
  wire [11:0] dense_2_13_t25 = ~{1'd0, dense_2_13_t22};
  wire [10:0] dense_2_13_t26 = ~dense_2_13_t25[10:0];
  wire [13:0] dense_2_13_t27 = {{2'd0, dense_2_13_t24[11:2]} + {1'd0, dense_2_13_t26}, dense_2_13_t24[1:0]};
  wire [12:0] dense_2_13_t28 = ~{1'd0, dense_2_13_t14};
  wire [11:0] dense_2_13_t29 = ~dense_2_13_t28[11:0];
  wire [14:0] dense_2_13_t30 = ~{1'd0, dense_2_13_t27};
  wire [13:0] dense_2_13_t31 = ~dense_2_13_t30[13:0];
  wire [13:0] dense_2_13_t32 = {2'd0, dense_2_13_t29} + dense_2_13_t31;
  reg  [13:0] dense_2_13_t32_d1;
  wire [14:0] dense_2_13_t33 = ~{1'd0, dense_2_13_t12_d1};
  wire [13:0] dense_2_13_t34 = ~dense_2_13_t33[13:0];
  wire [14:0] dense_2_13_t35 = ~{1'd0, dense_2_13_t32_d1};
  wire [13:0] dense_2_13_t36 = ~dense_2_13_t35[13:0];
  wire [15:0] dense_2_13_t37 = {{2'd0, dense_2_13_t34[13:2]} + dense_2_13_t36, dense_2_13_t34[1:0]};
  wire [15:0] dense_2_13_t38 = ~dense_2_13_t37;
  wire [16:0] dense_2_13_t39 = ~{1'd0, dense_2_13_t38};
  wire [16:0] dense_2_13_t40 = {3'd0, dense_2_13_t21} - dense_2_13_t39;
  wire [15:0] dense_2_13_t41 = dense_2_13_t40[15:0];

  // Shared by several elements
  wire [10:0] dense_2_s391 = {{1'd0, dense_2_s58[9:2]} - dense_2_s232, dense_2_s58[1:0]};

  // Element 14: ufixed<15,10>
  wire [8:0]  dense_2_14_t1 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [8:0]  dense_2_14_t2 = ~dense_2_14_t1;
  wire [9:0]  dense_2_14_t3 = ~{1'd0, dense_2_14_t2};
  wire [9:0]  dense_2_14_t4 = {1'd0, dense_2_s45} - dense_2_14_t3;
  wire [9:0]  dense_2_14_t5 = ~dense_2_14_t4;
  wire [10:0] dense_2_14_t6 = ~{1'd0, dense_2_14_t5};
  wire [10:0] dense_2_14_t7 = {1'd0, dense_2_s285} - dense_2_14_t6;
  wire [11:0] dense_2_14_t8 = {1'd0, dense_2_s99} - {dense_2_10_t5[10], dense_2_10_t5};
  wire [11:0] dense_2_14_t9 = ~{1'd0, dense_2_14_t7};
  wire [10:0] dense_2_14_t10 = ~dense_2_14_t9[10:0];
  wire [11:0] dense_2_14_t11 = {1'd0, dense_2_s391} + {1'd0, dense_2_14_t10};
  wire [11:0] dense_2_14_t12 = ~dense_2_14_t8;
  wire [12:0] dense_2_14_t13 = ~{1'd0, dense_2_14_t12};
  wire [12:0] dense_2_14_t14 = {2'd0, dense_2_s27} - dense_2_14_t13;
  wire [11:0] dense_2_14_t15 = ~dense_2_14_t11;
  wire [12:0] dense_2_14_t16 = ~{1'd0, dense_2_14_t15};
  wire [12:0] dense_2_14_t17 = {1'd0, dense_2_s220} - dense_2_14_t16;
  reg  [12:0] dense_2_14_t17_d1;
  wire [12:0] dense_2_14_t18 = {{1'd0, dense_2_s52[11:2]} + {1'd0, dense_2_s77}, dense_2_s52[1:0]};
  wire [13:0] dense_2_14_t19 = ~{1'd0, dense_2_14_t14};
  wire [12:0] dense_2_14_t20 = ~dense_2_14_t19[12:0];
  wire [12:0] dense_2_14_t21 = ~dense_2_14_t18;
  wire [13:0] dense_2_14_t22 = ~{1'd0, dense_2_14_t21};
  wire [13:0] dense_2_14_t23 = {1'd0, dense_2_14_t20} - dense_2_14_t22;
  reg  [13:0] dense_2_14_t23_d1;
  wire [14:0] dense_2_14_t24 = ~{1'd0, dense_2_14_t23_d1};
  wire [13:0] dense_2_14_t25 = ~dense_2_14_t24[13:0];
  wire [12:0] dense_2_14_t26 = ~dense_2_14_t17_d1;
  wire [13:0] dense_2_14_t27 = ~{1'd0, dense_2_14_t26};
  assign dense_2_14 = {1'd0, dense_2_14_t25} - {dense_2_14_t27[13], dense_2_14_t27};

  // Element 15: fixed<18,10>
  wire [7:0]  dense_2_15_t1 = ~dense_1_quantizer_14_d1;
  wire [8:0]  dense_2_15_t2 = ~{1'd0, dense_2_15_t1};
  wire [8:0]  dense_2_15_t3 = {1'd0, dense_1_quantizer_9_d1} - dense_2_15_t2;
  wire [8:0]  dense_2_15_t4 = ~dense_2_15_t3;
  wire [9:0]  dense_2_15_t5 = ~{1'd0, dense_2_15_t4};
  wire [10:0] dense_2_15_t6 = {1'd0, dense_2_s14} - {dense_2_15_t5[9], dense_2_15_t5};
  wire [10:0] dense_2_15_t7 = ~dense_2_15_t6;
  wire [11:0] dense_2_15_t8 = ~{1'd0, dense_2_15_t7};
  wire [12:0] dense_2_15_t9 = {1'd0, dense_2_s216} - {dense_2_15_t8[11], dense_2_15_t8};
  wire [12:0] dense_2_15_t10 = {{1'd0, dense_2_s229[11:1]} + {1'd0, dense_2_s390}, dense_2_s229[0]};
  wire [13:0] dense_2_15_t11 = ~{1'd0, dense_2_15_t9};
  wire [12:0] dense_2_15_t12 = ~dense_2_15_t11[12:0];
  wire [12:0] dense_2_15_t13 = ~dense_2_15_t10;
  wire [13:0] dense_2_15_t14 = ~{1'd0, dense_2_15_t13};
  wire [13:0] dense_2_15_t15 = {1'd0, dense_2_15_t12} - dense_2_15_t14;
  reg  [13:0] dense_2_15_t15_d1;
  wire [9:0]  dense_2_15_t16 = ~dense_2_s384;
  wire [10:0] dense_2_15_t17 = ~{1'd0, dense_2_15_t16};
  wire [12:0] dense_2_15_t18 = {{1'd0, dense_2_s21[11:2]} - dense_2_15_t17, dense_2_s21[1:0]};
  wire [13:0] dense_2_15_t19 = {dense_2_s317[13:1] + {2'd0, dense_2_s391}, dense_2_s317[0]};
  wire [12:0] dense_2_15_t20 = ~dense_2_15_t18;
  wire [13:0] dense_2_15_t21 = ~{1'd0, dense_2_15_t20};
  wire [13:0] dense_2_15_t22 = {1'd0, dense_2_s389} - dense_2_15_t21;
  wire [14:0] dense_2_15_t23 = ~{1'd0, dense_2_15_t19};
  wire [13:0] dense_2_15_t24 = ~dense_2_15_t23[13:0];
  wire [14:0] dense_2_15_t25 = ~{1'd0, dense_2_15_t22};
  wire [13:0] dense_2_15_t26 = ~dense_2_15_t25[13:0];
  wire [15:0] dense_2_15_t27 = {{2'd0, dense_2_15_t24[13:1]} + {1'd0, dense_2_15_t26}, dense_2_15_t24[0]};
  wire [14:0] dense_2_15_t28 = dense_2_15_t27[14:0];
  reg  [14:0] dense_2_15_t28_d1;
  wire [15:0] dense_2_15_t29 = ~{1'd0, dense_2_15_t28_d1};
  wire [14:0] dense_2_15_t30 = ~dense_2_15_t29[14:0];
  wire [14:0] dense_2_15_t31 = ~{1'd0, dense_2_15_t15_d1};
  wire [13:0] dense_2_15_t32 = ~dense_2_15_t31[13:0];
  wire [15:0] dense_2_15_t33 = {1'd0, dense_2_15_t30} + {2'd0, dense_2_15_t32};
  wire [16:0] dense_2_15_t34 = ~{1'd0, dense_2_15_t33};
  wire [15:0] dense_2_15_t35 = ~dense_2_15_t34[15:0];
  wire [16:0] dense_2_15_t36 = {1'd0, dense_2_15_t35} - dense_2_3;

  // Element 0: ufixed<16,8>
  wire [16:0] dense_2_0_t38 = ~{1'd0, dense_2_0_t37};
  assign dense_2_0 = ~dense_2_0_t38[15:0];

  // Element 2: fixed<17,9>
  assign dense_2_2 = ~{1'd0, dense_2_2_t10};

  // Element 4: ufixed<17,9>
  wire [17:0] dense_2_4_t56 = ~{1'd0, dense_2_4_t55};
  assign dense_2_4 = ~dense_2_4_t56[16:0];

  // Element 5: ufixed<17,9>
  wire [17:0] dense_2_5_t38 = ~{1'd0, dense_2_5_t37};
  assign dense_2_5 = ~dense_2_5_t38[16:0];

  // Element 6: ufixed<17,9>
  wire [17:0] dense_2_6_t46 = ~{1'd0, dense_2_6_t45};
  assign dense_2_6 = ~dense_2_6_t46[16:0];

  // Element 7: ufixed<16,8>
  wire [16:0] dense_2_7_t33 = ~{1'd0, dense_2_7_t32};
  assign dense_2_7 = ~dense_2_7_t33[15:0];

  // Element 8: ufixed<16,8>
  wire [16:0] dense_2_8_t25 = ~{1'd0, dense_2_8_t24};
  assign dense_2_8 = ~dense_2_8_t25[15:0];

  // Element 9: fixed<16,8>
  assign dense_2_9 = ~{1'd0, dense_2_9_t33};

  // Element 10: ufixed<15,7>
  wire [15:0] dense_2_10_t27 = ~{1'd0, dense_2_10_t26};
  assign dense_2_10 = ~dense_2_10_t27[14:0];

  // Element 11: fixed<17,9>
  assign dense_2_11 = ~{1'd0, dense_2_11_t37};

  // Element 13: ufixed<16,8>
  wire [16:0] dense_2_13_t42 = ~{1'd0, dense_2_13_t41};
  assign dense_2_13 = ~dense_2_13_t42[15:0];

  // Element 15: fixed<18,10>
  assign dense_2_15 = ~{1'd0, dense_2_15_t36};

  always @(posedge clk) begin
    dense_2_0_t27_d1  <= dense_2_0_t27;
    dense_2_0_t32_d1  <= dense_2_0_t32;
    dense_2_s127_d1   <= dense_2_s127;
    dense_2_s135_d1   <= dense_2_s135;
    dense_2_1_t10_d1  <= dense_2_1_t10;
    dense_2_1_t11_d1  <= dense_2_1_t11;
    dense_2_s201_d1   <= dense_2_s201;
    dense_2_s208_d1   <= dense_2_s208;
    dense_2_2_t7_d1   <= dense_2_2_t7;
    dense_2_s267_d1   <= dense_2_s267;
    dense_2_s278_d1   <= dense_2_s278;
    dense_2_3_t10_d1  <= dense_2_3_t10;
    dense_2_4_t29_d1  <= dense_2_4_t29;
    dense_2_4_t47_d1  <= dense_2_4_t47;
    dense_2_5_t14_d1  <= dense_2_5_t14;
    dense_2_5_t17_d1  <= dense_2_5_t17;
    dense_2_5_t18_d1  <= dense_2_5_t18;
    dense_2_5_t27_d1  <= dense_2_5_t27;
    dense_2_s334_d1   <= dense_2_s334;
    dense_2_6_t22_d1  <= dense_2_6_t22;
    dense_2_6_t35_d1  <= dense_2_6_t35;
    dense_2_7_t21_d1  <= dense_2_7_t21;
    dense_2_7_t27_d1  <= dense_2_7_t27;
    dense_2_8_t13_d1  <= dense_2_8_t13;
    dense_2_8_t19_d1  <= dense_2_8_t19;
    dense_2_9_t4_d1   <= dense_2_9_t4;
    dense_2_9_t18_d1  <= dense_2_9_t18;
    dense_2_9_t21_d1  <= dense_2_9_t21;
    dense_2_10_t15_d1 <= dense_2_10_t15;
    dense_2_10_t21_d1 <= dense_2_10_t21;
    dense_2_11_t12_d1 <= dense_2_11_t12;
    dense_2_11_t15_d1 <= dense_2_11_t15;
    dense_2_11_t32_d1 <= dense_2_11_t32;
    dense_2_12_t16_d1 <= dense_2_12_t16;
    dense_2_12_t25_d1 <= dense_2_12_t25;
    dense_2_13_t8_d1  <= dense_2_13_t8;
    dense_2_13_t9_d1  <= dense_2_13_t9;
    dense_2_13_t12_d1 <= dense_2_13_t12;
    dense_2_13_t32_d1 <= dense_2_13_t32;
    dense_2_14_t17_d1 <= dense_2_14_t17;
    dense_2_14_t23_d1 <= dense_2_14_t23;
    dense_2_15_t15_d1 <= dense_2_15_t15;
    dense_2_15_t28_d1 <= dense_2_15_t28;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s10[9],
    dense_2_s41[12],
    dense_2_s50[11],
    dense_2_s62[10],
    dense_2_0_t2[9],
    dense_2_0_t6[11],
    dense_2_0_t8[12],
    dense_2_0_t10[12],
    dense_2_0_t19[13],
    dense_2_0_t22[11],
    dense_2_0_t25[14],
    dense_2_0_t28[14],
    dense_2_0_t33[15],
    dense_2_0_t35[15],
    dense_2_s90[9],
    dense_2_s93[11],
    dense_2_s105[12],
    dense_2_s121[12],
    dense_2_s125[12],
    dense_2_s128[13],
    dense_2_s131[14],
    dense_2_s133[13],
    dense_2_s136[15],
    dense_2_1_t5[11],
    dense_2_1_t8[12],
    dense_2_1_t12[13],
    dense_2_1_t14[12],
    dense_2_1_t17[15],
    dense_2_s162[11],
    dense_2_s170[11],
    dense_2_s174[10],
    dense_2_s178[10],
    dense_2_s197[13],
    dense_2_s202[14],
    dense_2_s204[14],
    dense_2_s206[14],
    dense_2_s209[15],
    dense_2_2_t2[9],
    dense_2_2_t5[12],
    dense_2_s224[10],
    dense_2_s227[11],
    dense_2_s233[13],
    dense_2_s244[11],
    dense_2_s252[11],
    dense_2_s257[9],
    dense_2_s260[14],
    dense_2_s268[11],
    dense_2_s274[14],
    dense_2_s279[14],
    dense_2_s281[16],
    dense_2_3_t2[11],
    dense_2_3_t6[12],
    dense_2_3_t13[16],
    dense_2_s298[11],
    dense_2_s302[9],
    dense_2_s311[9],
    dense_2_4_t2[11],
    dense_2_4_t6[12],
    dense_2_4_t16[14],
    dense_2_4_t21[10],
    dense_2_4_t24[11],
    dense_2_4_t27[13],
    dense_2_4_t33[12],
    dense_2_4_t35[10],
    dense_2_4_t38[12],
    dense_2_4_t43[14],
    dense_2_4_t48[16],
    dense_2_4_t53[17],
    dense_2_s320[11],
    dense_2_5_t2[10],
    dense_2_5_t5[12],
    dense_2_5_t10[13],
    dense_2_5_t12[11],
    dense_2_5_t19[15],
    dense_2_5_t23[15],
    dense_2_5_t28[14],
    dense_2_5_t30[13],
    dense_2_5_t33[15],
    dense_2_s330[11],
    dense_2_s342[11],
    dense_2_6_t6[12],
    dense_2_6_t8[12],
    dense_2_6_t11[11],
    dense_2_6_t23[11],
    dense_2_6_t26[14],
    dense_2_6_t28[12],
    dense_2_6_t31[15],
    dense_2_6_t36[16],
    dense_2_6_t41[16],
    dense_2_s347[11],
    dense_2_7_t7[11],
    dense_2_7_t10[12],
    dense_2_7_t15[13],
    dense_2_7_t17[13],
    dense_2_7_t19[13],
    dense_2_7_t23[13],
    dense_2_7_t25[14],
    dense_2_7_t28[15],
    dense_2_s357[11],
    dense_2_s367[9],
    dense_2_s369[10],
    dense_2_8_t2[11],
    dense_2_8_t5[12],
    dense_2_8_t11[13],
    dense_2_8_t15[13],
    dense_2_8_t17[15],
    dense_2_8_t20[14],
    dense_2_8_t22[15],
    dense_2_9_t7[9],
    dense_2_9_t13[10],
    dense_2_9_t22[13],
    dense_2_9_t25[14],
    dense_2_9_t28[15],
    dense_2_9_t32[15],
    dense_2_s374[9],
    dense_2_s377[10],
    dense_2_10_t10[12],
    dense_2_10_t17[13],
    dense_2_10_t22[14],
    dense_2_10_t24[13],
    dense_2_s381[10],
    dense_2_11_t4[11],
    dense_2_11_t10[12],
    dense_2_11_t16[9],
    dense_2_11_t19[13],
    dense_2_11_t21[14],
    dense_2_11_t27[13],
    dense_2_11_t31[13],
    dense_2_11_t33[14],
    dense_2_11_t35[13],
    dense_2_12_t3[11],
    dense_2_12_t6[12],
    dense_2_12_t11[13],
    dense_2_12_t15[13],
    dense_2_12_t17[13],
    dense_2_12_t20[13],
    dense_2_12_t22[14],
    dense_2_12_t24[14],
    dense_2_12_t26[14],
    dense_2_s387[12],
    dense_2_13_t2[11],
    dense_2_13_t5[12],
    dense_2_13_t15[13],
    dense_2_13_t20[14],
    dense_2_13_t23[12],
    dense_2_13_t25[11],
    dense_2_13_t28[12],
    dense_2_13_t30[14],
    dense_2_13_t33[14],
    dense_2_13_t35[14],
    dense_2_13_t40[16],
    dense_2_14_t9[11],
    dense_2_14_t19[13],
    dense_2_14_t24[14],
    dense_2_15_t11[13],
    dense_2_15_t23[14],
    dense_2_15_t25[14],
    dense_2_15_t27[15],
    dense_2_15_t29[15],
    dense_2_15_t31[14],
    dense_2_15_t34[16],
    dense_2_0_t38[16],
    dense_2_4_t56[17],
    dense_2_5_t38[17],
    dense_2_6_t46[17],
    dense_2_7_t33[16],
    dense_2_8_t25[16],
    dense_2_10_t27[15],
    dense_2_13_t42[16]
  };

endmodule
