// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 1f6488234093e3c4. Do not edit.
// 1065 operations in stages 2 to 3.
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
  output wire [16:0] dense_2_1,
  output wire [15:0] dense_2_3,
  output wire [14:0] dense_2_s364,
  output wire [15:0] dense_2_12,
  output wire [14:0] dense_2_14,
  output wire [15:0] dense_2_0,
  output wire [16:0] dense_2_2,
  output wire [16:0] dense_2_4,
  output wire [16:0] dense_2_5,
  output wire [16:0] dense_2_6,
  output wire [16:0] dense_2_7,
  output wire [15:0] dense_2_8,
  output wire [15:0] dense_2_9,
  output wire [16:0] dense_2_11,
  output wire [16:0] dense_2_13,
  output wire [17:0] dense_2_15
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_21_d1} + {1'd0, dense_1_quantizer_24_d1};
  wire [7:0]  dense_2_s2 = ~dense_1_quantizer_18_d1;
  wire [8:0]  dense_2_s3 = ~{1'd0, dense_2_s2};
  wire [8:0]  dense_2_s4 = {1'd0, dense_1_quantizer_15_d1} - dense_2_s3;
  wire [7:0]  dense_2_s5 = ~dense_1_quantizer_16_d1;
  wire [8:0]  dense_2_s6 = ~{1'd0, dense_2_s5};
  wire [9:0]  dense_2_s7 = {{2'd0, dense_1_quantizer_25_d1[7:1]} - dense_2_s6, dense_1_quantizer_25_d1[0]};
  wire [8:0]  dense_2_s8 = ~dense_2_s4;
  wire [9:0]  dense_2_s9 = ~{1'd0, dense_2_s8};
  wire [10:0] dense_2_s10 = {1'd0, dense_2_s7} - {dense_2_s9[9], dense_2_s9};
  wire [8:0]  dense_2_s11 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_23_d1};
  wire [9:0]  dense_2_s12 = {{2'd0, dense_1_quantizer_21_d1[7:1]} + {1'd0, dense_1_quantizer_3_d1}, dense_1_quantizer_21_d1[0]};
  wire [8:0]  dense_2_s13 = ~dense_2_s11;
  wire [9:0]  dense_2_s14 = ~{1'd0, dense_2_s13};
  wire [10:0] dense_2_s15 = {dense_2_s12, 1'd0} - {dense_2_s14[9], dense_2_s14};
  wire [7:0]  dense_2_s16 = ~dense_1_quantizer_23_d1;
  wire [8:0]  dense_2_s17 = ~{1'd0, dense_2_s16};
  wire [9:0]  dense_2_s18 = dense_2_s7 - {dense_2_s17[8], dense_2_s17};
  wire [8:0]  dense_2_s19 = {1'd0, dense_1_quantizer_1_d1} + {1'd0, dense_1_quantizer_4_d1};
  wire [9:0]  dense_2_s20 = ~{1'd0, dense_2_s19};
  wire [8:0]  dense_2_s21 = ~dense_2_s20[8:0];
  wire [9:0]  dense_2_s22 = {2'd0, dense_1_quantizer_14_d1} + {1'd0, dense_2_s21};
  wire [8:0]  dense_2_s23 = {1'd0, dense_1_quantizer_8_d1} + {1'd0, dense_1_quantizer_24_d1};
  wire [7:0]  dense_2_s24 = ~dense_1_quantizer_9_d1;
  wire [8:0]  dense_2_s25 = ~{1'd0, dense_2_s24};
  wire [9:0]  dense_2_s26 = {1'd0, dense_2_s23} - {dense_2_s25[8], dense_2_s25};
  wire [10:0] dense_2_s27 = {dense_2_s26 + {3'd0, dense_1_quantizer_7_d1[7:1]}, dense_1_quantizer_7_d1[0]};
  wire [11:0] dense_2_s28 = {2'd0, dense_2_s22} + {1'd0, dense_2_s27};
  wire [7:0]  dense_2_s29 = ~dense_1_quantizer_31_d1;
  wire [8:0]  dense_2_s30 = ~{1'd0, dense_2_s29};
  wire [8:0]  dense_2_s31 = {1'd0, dense_1_quantizer_3_d1} - dense_2_s30;
  wire [8:0]  dense_2_s32 = {1'd0, dense_1_quantizer_17_d1} + {1'd0, dense_1_quantizer_22_d1};
  wire [10:0] dense_2_s33 = {{2'd0, dense_2_s31[8:1]} + {1'd0, dense_2_s32}, dense_2_s31[0]};
  wire [7:0]  dense_2_s34 = ~dense_1_quantizer_29_d1;
  wire [8:0]  dense_2_s35 = ~{1'd0, dense_2_s34};
  wire [8:0]  dense_2_s36 = {1'd0, dense_1_quantizer_13_d1} - dense_2_s35;
  wire [7:0]  dense_2_s37 = ~dense_1_quantizer_11_d1;
  wire [8:0]  dense_2_s38 = ~{1'd0, dense_2_s37};
  wire [9:0]  dense_2_s39 = {{1'd0, dense_2_s36[8:1]} - dense_2_s38, dense_2_s36[0]};
  wire [9:0]  dense_2_s40 = {1'd0, dense_2_s36} + {2'd0, dense_1_quantizer_8_d1};
  wire [10:0] dense_2_s41 = {{2'd0, dense_2_s32[8:1]} + dense_2_s40, dense_2_s32[0]};
  wire [7:0]  dense_2_s42 = ~dense_1_quantizer_26_d1;
  wire [8:0]  dense_2_s43 = ~{1'd0, dense_2_s42};
  wire [8:0]  dense_2_s44 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s43;
  wire [9:0]  dense_2_s45 = {1'd0, dense_2_s44} + {2'd0, dense_1_quantizer_2_d1};
  wire [10:0] dense_2_s46 = {{1'd0, dense_2_s22[9:1]} + {1'd0, dense_2_s32}, dense_2_s22[0]};
  wire [11:0] dense_2_s47 = {2'd0, dense_2_s45} + {1'd0, dense_2_s46};
  wire [10:0] dense_2_s48 = {{2'd0, dense_2_s32[8:2]} + {1'd0, dense_1_quantizer_17_d1}, dense_2_s32[1:0]};
  wire [8:0]  dense_2_s49 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_8_d1};
  wire [8:0]  dense_2_s50 = {1'd0, dense_1_quantizer_7_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [7:0]  dense_2_s51 = ~dense_1_quantizer_28_d1;
  wire [8:0]  dense_2_s52 = ~{1'd0, dense_2_s51};
  wire [8:0]  dense_2_s53 = {1'd0, dense_1_quantizer_10_d1} - dense_2_s52;
  wire [10:0] dense_2_s54 = {{2'd0, dense_2_s53[8:1]} + {1'd0, dense_2_s50}, dense_2_s53[0]};
  wire [7:0]  dense_2_s55 = ~dense_1_quantizer_7_d1;
  wire [8:0]  dense_2_s56 = ~{1'd0, dense_2_s55};
  wire [10:0] dense_2_s57 = {dense_2_s54[10:1] - {dense_2_s56[8], dense_2_s56}, dense_2_s54[0]};
  wire [8:0]  dense_2_s58 = {1'd0, dense_1_quantizer_20_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [8:0]  dense_2_s59 = ~dense_2_s58;
  wire [9:0]  dense_2_s60 = ~{1'd0, dense_2_s59};
  wire [9:0]  dense_2_s61 = {1'd0, dense_2_s49} - dense_2_s60;
  wire [10:0] dense_2_s62 = ~{1'd0, dense_2_s61};
  wire [9:0]  dense_2_s63 = ~dense_2_s62[9:0];
  wire [10:0] dense_2_s64 = ~dense_2_s48;
  wire [11:0] dense_2_s65 = ~{1'd0, dense_2_s64};
  wire [12:0] dense_2_s66 = {{3'd0, dense_2_s63[9:1]} - dense_2_s65, dense_2_s63[0]};
  wire [13:0] dense_2_s67 = ~{1'd0, dense_2_s66};
  wire [12:0] dense_2_s68 = ~dense_2_s67[12:0];
  wire [10:0] dense_2_s69 = ~dense_2_s57;
  wire [11:0] dense_2_s70 = ~{1'd0, dense_2_s69};
  wire [13:0] dense_2_s71 = {{1'd0, dense_2_s68[12:2]} - dense_2_s70, dense_2_s68[1:0]};
  wire [7:0]  dense_2_s72 = ~dense_1_quantizer_25_d1;
  wire [8:0]  dense_2_s73 = ~{1'd0, dense_2_s72};
  wire [8:0]  dense_2_s74 = {1'd0, dense_1_quantizer_4_d1} - dense_2_s73;
  wire [7:0]  dense_2_s75 = ~dense_1_quantizer_19_d1;
  wire [8:0]  dense_2_s76 = ~{1'd0, dense_2_s75};
  wire [10:0] dense_2_s77 = {1'd0, dense_2_s50, 1'd0} - {{2{dense_2_s76[8]}}, dense_2_s76};
  wire [8:0]  dense_2_s78 = {1'd0, dense_1_quantizer_17_d1} - dense_2_s43;
  wire [9:0]  dense_2_s79 = {1'd0, dense_2_s53} - {dense_2_s35[8], dense_2_s35};
  wire [10:0] dense_2_s80 = {1'd0, dense_2_s22} + {1'd0, dense_2_s26};
  wire [8:0]  dense_2_s81 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [7:0]  dense_2_s82 = ~dense_1_quantizer_30_d1;
  wire [8:0]  dense_2_s83 = ~{1'd0, dense_2_s82};
  wire [9:0]  dense_2_s84 = {{2'd0, dense_1_quantizer_5_d1[7:1]} - dense_2_s83, dense_1_quantizer_5_d1[0]};
  wire [8:0]  dense_2_s85 = ~dense_2_s31;
  wire [9:0]  dense_2_s86 = ~{1'd0, dense_2_s85};
  wire [10:0] dense_2_s87 = {dense_2_s84, 1'd0} - {dense_2_s86[9], dense_2_s86};
  wire [8:0]  dense_2_s88 = ~dense_2_s81;
  wire [9:0]  dense_2_s89 = ~{1'd0, dense_2_s88};
  wire [11:0] dense_2_s90 = {{1'd0, dense_2_s87[10:2]} - dense_2_s89, dense_2_s87[1:0]};
  wire [8:0]  dense_2_s91 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_18_d1};
  wire [9:0]  dense_2_s92 = ~{1'd0, dense_2_s91};
  wire [8:0]  dense_2_s93 = ~dense_2_s92[8:0];
  wire [11:0] dense_2_s94 = {{3'd0, dense_2_s78[8:2]} + {1'd0, dense_2_s93}, dense_2_s78[1:0]};
  wire [10:0] dense_2_s95 = dense_2_s77 + {1'd0, dense_2_s79};
  wire [12:0] dense_2_s96 = ~{1'd0, dense_2_s94};
  wire [11:0] dense_2_s97 = ~dense_2_s96[11:0];
  wire [10:0] dense_2_s98 = ~dense_2_s80;
  wire [11:0] dense_2_s99 = ~{1'd0, dense_2_s98};
  wire [12:0] dense_2_s100 = {1'd0, dense_2_s97} - {dense_2_s99[11], dense_2_s99};
  wire [11:0] dense_2_s101 = ~{1'd0, dense_2_s95};
  wire [10:0] dense_2_s102 = ~dense_2_s101[10:0];
  wire [11:0] dense_2_s103 = ~dense_2_s90;
  wire [12:0] dense_2_s104 = ~{1'd0, dense_2_s103};
  wire [12:0] dense_2_s105 = {2'd0, dense_2_s102} - dense_2_s104;
  wire [13:0] dense_2_s106 = ~{1'd0, dense_2_s105};
  wire [12:0] dense_2_s107 = ~dense_2_s106[12:0];
  wire [12:0] dense_2_s108 = ~dense_2_s100;
  wire [13:0] dense_2_s109 = ~{1'd0, dense_2_s108};
  wire [13:0] dense_2_s110 = {1'd0, dense_2_s107} - dense_2_s109;
  reg  [13:0] dense_2_s110_d1;
  wire [8:0]  dense_2_s111 = {1'd0, dense_1_quantizer_5_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s112 = {{1'd0, dense_2_s111[8:1]} + {1'd0, dense_1_quantizer_19_d1}, dense_2_s111[0]};
  wire [9:0]  dense_2_s113 = {1'd0, dense_2_s44} + {1'd0, dense_2_s53};

  // Element 0: ufixed<16,8>
  wire [8:0]  dense_2_0_t1 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [10:0] dense_2_0_t2 = {{3'd0, dense_1_quantizer_6_d1[7:2]} + {1'd0, dense_1_quantizer_17_d1}, dense_1_quantizer_6_d1[1:0]};
  wire [9:0]  dense_2_0_t3 = {1'd0, dense_2_s1} + {1'd0, dense_2_s74};
  wire [9:0]  dense_2_0_t4 = ~{1'd0, dense_2_0_t1};
  wire [8:0]  dense_2_0_t5 = ~dense_2_0_t4[8:0];
  wire [8:0]  dense_2_0_t6 = ~dense_2_s1;
  wire [9:0]  dense_2_0_t7 = ~{1'd0, dense_2_0_t6};
  wire [11:0] dense_2_0_t8 = {{3'd0, dense_2_0_t5[8:2]} - dense_2_0_t7, dense_2_0_t5[1:0]};
  wire [11:0] dense_2_0_t9 = ~{1'd0, dense_2_0_t2};
  wire [10:0] dense_2_0_t10 = ~dense_2_0_t9[10:0];
  wire [11:0] dense_2_0_t11 = {{1'd0, dense_2_0_t10[10:1]} - {dense_2_s9[9], dense_2_s9}, dense_2_0_t10[0]};
  wire [11:0] dense_2_0_t12 = {1'd0, dense_2_s10} + {1'd0, dense_2_s15};
  wire [10:0] dense_2_0_t13 = ~{1'd0, dense_2_0_t3};
  wire [9:0]  dense_2_0_t14 = ~dense_2_0_t13[9:0];
  wire [10:0] dense_2_0_t15 = {1'd0, dense_2_s113} + {1'd0, dense_2_0_t14};
  wire [12:0] dense_2_0_t16 = ~{1'd0, dense_2_0_t8};
  wire [11:0] dense_2_0_t17 = ~dense_2_0_t16[11:0];
  wire [9:0]  dense_2_0_t18 = ~dense_2_s112;
  wire [10:0] dense_2_0_t19 = ~{1'd0, dense_2_0_t18};
  wire [12:0] dense_2_0_t20 = {{1'd0, dense_2_0_t17[11:1]} - {dense_2_0_t19[10], dense_2_0_t19}, dense_2_0_t17[0]};
  wire [11:0] dense_2_0_t21 = {2'd0, dense_2_s18} + {1'd0, dense_2_s33};
  wire [12:0] dense_2_0_t22 = ~{1'd0, dense_2_0_t11};
  wire [11:0] dense_2_0_t23 = ~dense_2_0_t22[11:0];
  wire [11:0] dense_2_0_t24 = {2'd0, dense_2_s39} + dense_2_0_t23;
  wire [12:0] dense_2_0_t25 = ~{1'd0, dense_2_0_t12};
  wire [11:0] dense_2_0_t26 = ~dense_2_0_t25[11:0];
  wire [11:0] dense_2_0_t27 = ~{1'd0, dense_2_0_t15};
  wire [10:0] dense_2_0_t28 = ~dense_2_0_t27[10:0];
  wire [12:0] dense_2_0_t29 = {1'd0, dense_2_0_t26} + {2'd0, dense_2_0_t28};
  wire [13:0] dense_2_0_t30 = ~{1'd0, dense_2_0_t20};
  wire [12:0] dense_2_0_t31 = ~dense_2_0_t30[12:0];
  wire [13:0] dense_2_0_t32 = {{2'd0, dense_2_s41} + {1'd0, dense_2_0_t31[12:1]}, dense_2_0_t31[0]};
  wire [12:0] dense_2_0_t33 = ~{1'd0, dense_2_0_t21};
  wire [11:0] dense_2_0_t34 = ~dense_2_0_t33[11:0];
  wire [11:0] dense_2_0_t35 = ~dense_2_0_t24;
  wire [12:0] dense_2_0_t36 = ~{1'd0, dense_2_0_t35};
  wire [12:0] dense_2_0_t37 = {1'd0, dense_2_0_t34} - dense_2_0_t36;
  wire [12:0] dense_2_0_t38 = ~dense_2_0_t29;
  wire [13:0] dense_2_0_t39 = ~{1'd0, dense_2_0_t38};
  wire [14:0] dense_2_0_t40 = {1'd0, dense_2_s71} - {dense_2_0_t39[13], dense_2_0_t39};
  reg  [14:0] dense_2_0_t40_d1;
  wire [14:0] dense_2_0_t41 = ~{1'd0, dense_2_0_t32};
  wire [13:0] dense_2_0_t42 = ~dense_2_0_t41[13:0];
  wire [13:0] dense_2_0_t43 = {{1'd0, dense_2_s28} + dense_2_0_t42[13:1], dense_2_0_t42[0]};
  reg  [13:0] dense_2_0_t43_d1;
  wire [13:0] dense_2_0_t44 = ~{1'd0, dense_2_0_t37};
  wire [12:0] dense_2_0_t45 = ~dense_2_0_t44[12:0];
  wire [11:0] dense_2_0_t46 = ~dense_2_s47;
  wire [12:0] dense_2_0_t47 = ~{1'd0, dense_2_0_t46};
  wire [13:0] dense_2_0_t48 = {1'd0, dense_2_0_t45} - {dense_2_0_t47[12], dense_2_0_t47};
  reg  [13:0] dense_2_0_t48_d1;
  wire [15:0] dense_2_0_t49 = ~{1'd0, dense_2_0_t40_d1};
  wire [14:0] dense_2_0_t50 = ~dense_2_0_t49[14:0];
  wire [15:0] dense_2_0_t51 = {2'd0, dense_2_s110_d1} + {1'd0, dense_2_0_t50};
  wire [14:0] dense_2_0_t52 = dense_2_0_t51[14:0];
  wire [14:0] dense_2_0_t53 = ~{1'd0, dense_2_0_t43_d1};
  wire [13:0] dense_2_0_t54 = ~dense_2_0_t53[13:0];
  wire [14:0] dense_2_0_t55 = ~{1'd0, dense_2_0_t48_d1};
  wire [13:0] dense_2_0_t56 = ~dense_2_0_t55[13:0];
  wire [15:0] dense_2_0_t57 = {{2'd0, dense_2_0_t54[13:2]} + dense_2_0_t56, dense_2_0_t54[1:0]};
  wire [16:0] dense_2_0_t58 = ~{1'd0, dense_2_0_t57};
  wire [15:0] dense_2_0_t59 = ~dense_2_0_t58[15:0];
  wire [14:0] dense_2_0_t60 = ~dense_2_0_t52;
  wire [15:0] dense_2_0_t61 = ~{1'd0, dense_2_0_t60};
  wire [16:0] dense_2_0_t62 = {1'd0, dense_2_0_t59} - {dense_2_0_t61[15], dense_2_0_t61};
  wire [15:0] dense_2_0_t63 = dense_2_0_t62[15:0];

  // Shared by several elements
  wire [9:0]  dense_2_s114 = {1'd0, dense_2_s36} + {2'd0, dense_1_quantizer_17_d1};
  wire [7:0]  dense_2_s115 = ~dense_1_quantizer_5_d1;
  wire [8:0]  dense_2_s116 = ~{1'd0, dense_2_s115};
  wire [9:0]  dense_2_s117 = {1'd0, dense_2_s44} - {dense_2_s116[8], dense_2_s116};
  wire [7:0]  dense_2_s118 = ~dense_1_quantizer_2_d1;
  wire [8:0]  dense_2_s119 = ~{1'd0, dense_2_s118};
  wire [10:0] dense_2_s120 = {dense_2_s117, 1'd0} - {{2{dense_2_s119[8]}}, dense_2_s119};
  wire [8:0]  dense_2_s121 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [7:0]  dense_2_s122 = ~dense_1_quantizer_0_d1;
  wire [8:0]  dense_2_s123 = ~{1'd0, dense_2_s122};
  wire [9:0]  dense_2_s124 = {1'd0, dense_2_s121} - {dense_2_s123[8], dense_2_s123};
  wire [8:0]  dense_2_s125 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_20_d1};
  wire [8:0]  dense_2_s126 = ~dense_2_s125;
  wire [9:0]  dense_2_s127 = ~{1'd0, dense_2_s126};
  wire [10:0] dense_2_s128 = {{1'd0, dense_2_s124[9:1]} - dense_2_s127, dense_2_s124[0]};
  wire [11:0] dense_2_s129 = {{3'd0, dense_2_s31[8:2]} + {1'd0, dense_2_s81}, dense_2_s31[1:0]};
  wire [11:0] dense_2_s130 = {{1'd0, dense_2_s31} + {4'd0, dense_1_quantizer_16_d1[7:2]}, dense_1_quantizer_16_d1[1:0]};
  wire [9:0]  dense_2_s131 = {{2'd0, dense_1_quantizer_23_d1[7:1]} + {1'd0, dense_1_quantizer_20_d1}, dense_1_quantizer_23_d1[0]};
  wire [7:0]  dense_2_s132 = ~dense_1_quantizer_21_d1;
  wire [8:0]  dense_2_s133 = ~{1'd0, dense_2_s132};
  wire [8:0]  dense_2_s134 = {1'd0, dense_1_quantizer_18_d1} - dense_2_s133;
  wire [8:0]  dense_2_s135 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [7:0]  dense_2_s136 = ~dense_1_quantizer_27_d1;
  wire [8:0]  dense_2_s137 = ~{1'd0, dense_2_s136};
  wire [8:0]  dense_2_s138 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s137;
  wire [7:0]  dense_2_s139 = ~dense_1_quantizer_6_d1;
  wire [8:0]  dense_2_s140 = ~{1'd0, dense_2_s139};
  wire [9:0]  dense_2_s141 = ~{1'd0, dense_2_s138};
  wire [8:0]  dense_2_s142 = ~dense_2_s141[8:0];
  wire [7:0]  dense_2_s143 = ~dense_1_quantizer_12_d1;
  wire [8:0]  dense_2_s144 = ~{1'd0, dense_2_s143};
  wire [10:0] dense_2_s145 = {{2'd0, dense_2_s142[8:2]} - dense_2_s144, dense_2_s142[1:0]};
  wire [11:0] dense_2_s146 = {{2'd0, dense_2_s26[9:2]} + dense_2_s26, dense_2_s26[1:0]};
  wire [10:0] dense_2_s147 = {{3'd0, dense_1_quantizer_11_d1[7:2]} - dense_2_s140, dense_1_quantizer_11_d1[1:0]};
  wire [9:0]  dense_2_s148 = {{2'd0, dense_1_quantizer_12_d1[7:1]} - dense_2_s73, dense_1_quantizer_12_d1[0]};
  wire [10:0] dense_2_s149 = {1'd0, dense_2_s131} + dense_2_s147;
  wire [10:0] dense_2_s150 = ~{1'd0, dense_2_s148};
  wire [9:0]  dense_2_s151 = ~dense_2_s150[9:0];
  wire [8:0]  dense_2_s152 = ~dense_2_s36;
  wire [9:0]  dense_2_s153 = ~{1'd0, dense_2_s152};
  wire [10:0] dense_2_s154 = {{1'd0, dense_2_s151[9:1]} - dense_2_s153, dense_2_s151[0]};
  wire [9:0]  dense_2_s155 = {1'd0, dense_2_s111} + {1'd0, dense_2_s134};
  wire [10:0] dense_2_s156 = {{2'd0, dense_2_s74[8:1]} + {1'd0, dense_2_s135}, dense_2_s74[0]};
  wire [9:0]  dense_2_s157 = ~dense_2_s113;
  wire [10:0] dense_2_s158 = ~{1'd0, dense_2_s157};
  wire [11:0] dense_2_s159 = dense_2_s129 - {dense_2_s158[10], dense_2_s158};
  wire [11:0] dense_2_s160 = ~dense_2_s129;
  wire [12:0] dense_2_s161 = ~{1'd0, dense_2_s160};
  wire [11:0] dense_2_s162 = dense_2_s130 + {1'd0, dense_2_s145};
  wire [11:0] dense_2_s163 = ~{1'd0, dense_2_s149};
  wire [10:0] dense_2_s164 = ~dense_2_s163[10:0];
  wire [11:0] dense_2_s165 = ~{1'd0, dense_2_s154};
  wire [10:0] dense_2_s166 = ~dense_2_s165[10:0];
  wire [11:0] dense_2_s167 = {1'd0, dense_2_s164} + {1'd0, dense_2_s166};
  wire [10:0] dense_2_s168 = ~{1'd0, dense_2_s155};
  wire [9:0]  dense_2_s169 = ~dense_2_s168[9:0];
  wire [11:0] dense_2_s170 = {dense_2_s54 + {2'd0, dense_2_s169[9:1]}, dense_2_s169[0]};
  wire [11:0] dense_2_s171 = ~{1'd0, dense_2_s156};
  wire [10:0] dense_2_s172 = ~dense_2_s171[10:0];
  wire [13:0] dense_2_s173 = {{2'd0, dense_2_s146[11:2]} + {1'd0, dense_2_s172}, dense_2_s146[1:0]};
  wire [12:0] dense_2_s174 = ~{1'd0, dense_2_s159};
  wire [11:0] dense_2_s175 = ~dense_2_s174[11:0];
  wire [11:0] dense_2_s176 = ~dense_2_s162;
  wire [12:0] dense_2_s177 = ~{1'd0, dense_2_s176};
  wire [12:0] dense_2_s178 = {1'd0, dense_2_s175} - dense_2_s177;
  wire [12:0] dense_2_s179 = ~{1'd0, dense_2_s167};
  wire [11:0] dense_2_s180 = ~dense_2_s179[11:0];
  wire [12:0] dense_2_s181 = ~{1'd0, dense_2_s170};
  wire [11:0] dense_2_s182 = ~dense_2_s181[11:0];
  wire [13:0] dense_2_s183 = {{2'd0, dense_2_s180[11:1]} + {1'd0, dense_2_s182}, dense_2_s180[0]};
  wire [14:0] dense_2_s184 = ~{1'd0, dense_2_s173};
  wire [13:0] dense_2_s185 = ~dense_2_s184[13:0];
  wire [10:0] dense_2_s186 = ~dense_2_s128;
  wire [11:0] dense_2_s187 = ~{1'd0, dense_2_s186};
  wire [14:0] dense_2_s188 = {{1'd0, dense_2_s185[13:2]} - {dense_2_s187[11], dense_2_s187}, dense_2_s185[1:0]};
  reg  [14:0] dense_2_s188_d1;
  wire [13:0] dense_2_s189 = ~{1'd0, dense_2_s178};
  wire [12:0] dense_2_s190 = ~dense_2_s189[12:0];
  wire [13:0] dense_2_s191 = ~dense_2_s183;
  wire [14:0] dense_2_s192 = ~{1'd0, dense_2_s191};
  wire [14:0] dense_2_s193 = {2'd0, dense_2_s190} - dense_2_s192;
  reg  [14:0] dense_2_s193_d1;
  wire [15:0] dense_2_s194 = ~{1'd0, dense_2_s193_d1};
  wire [14:0] dense_2_s195 = ~dense_2_s194[14:0];
  wire [14:0] dense_2_s196 = ~dense_2_s188_d1;
  wire [15:0] dense_2_s197 = ~{1'd0, dense_2_s196};
  wire [15:0] dense_2_s198 = {1'd0, dense_2_s195} - dense_2_s197;

  // Element 1: ufixed<17,12>
  wire [7:0]  dense_2_1_t1 = ~dense_1_quantizer_24_d1;
  wire [8:0]  dense_2_1_t2 = ~{1'd0, dense_2_1_t1};
  wire [8:0]  dense_2_1_t3 = {1'd0, dense_1_quantizer_2_d1} - dense_2_1_t2;
  wire [9:0]  dense_2_1_t4 = ~{1'd0, dense_2_1_t3};
  wire [8:0]  dense_2_1_t5 = ~dense_2_1_t4[8:0];
  wire [12:0] dense_2_1_t6 = {dense_2_s114 + {4'd0, dense_2_1_t5[8:3]}, dense_2_1_t5[2:0]};
  wire [13:0] dense_2_1_t7 = ~{1'd0, dense_2_1_t6};
  wire [12:0] dense_2_1_t8 = ~dense_2_1_t7[12:0];
  wire [10:0] dense_2_1_t9 = ~dense_2_s46;
  wire [11:0] dense_2_1_t10 = ~{1'd0, dense_2_1_t9};
  wire [13:0] dense_2_1_t11 = {1'd0, dense_2_1_t8} - {{2{dense_2_1_t10[11]}}, dense_2_1_t10};
  wire [12:0] dense_2_1_t12 = dense_2_1_t11[12:0];
  wire [13:0] dense_2_1_t13 = ~{1'd0, dense_2_1_t12};
  wire [12:0] dense_2_1_t14 = ~dense_2_1_t13[12:0];
  wire [10:0] dense_2_1_t15 = ~dense_2_s120;
  wire [11:0] dense_2_1_t16 = ~{1'd0, dense_2_1_t15};
  wire [14:0] dense_2_1_t17 = {{2'd0, dense_2_1_t14[12:3]} - dense_2_1_t16, dense_2_1_t14[2:0]};
  reg  [14:0] dense_2_1_t17_d1;
  wire [15:0] dense_2_1_t18 = ~{1'd0, dense_2_1_t17_d1};
  wire [14:0] dense_2_1_t19 = ~dense_2_1_t18[14:0];
  assign dense_2_1 = {1'd0, dense_2_s198} + {2'd0, dense_2_1_t19};

  // Shared by several elements
  wire [11:0] dense_2_s199 = dense_2_s28 + {4'd0, dense_1_quantizer_3_d1};
  reg  [11:0] dense_2_s199_d1;
  wire [9:0]  dense_2_s200 = {1'd0, dense_2_s50} + {2'd0, dense_1_quantizer_20_d1};
  wire [9:0]  dense_2_s201 = {{2'd0, dense_1_quantizer_14_d1[7:1]} - dense_2_s119, dense_1_quantizer_14_d1[0]};
  wire [7:0]  dense_2_s202 = ~dense_1_quantizer_14_d1;
  wire [8:0]  dense_2_s203 = ~{1'd0, dense_2_s202};
  wire [10:0] dense_2_s204 = ~{1'd0, dense_2_s201};
  wire [9:0]  dense_2_s205 = ~dense_2_s204[9:0];
  wire [10:0] dense_2_s206 = {{1'd0, dense_2_s205[9:2]} - dense_2_s35, dense_2_s205[1:0]};
  wire [9:0]  dense_2_s207 = {{1'd0, dense_2_s135[8:1]} - dense_2_s144, dense_2_s135[0]};
  wire [10:0] dense_2_s208 = {1'd0, dense_2_s207} + {3'd0, dense_1_quantizer_29_d1};
  wire [8:0]  dense_2_s209 = ~dense_2_s53;
  wire [9:0]  dense_2_s210 = ~{1'd0, dense_2_s209};
  wire [9:0]  dense_2_s211 = {1'd0, dense_2_s11} - dense_2_s210;
  wire [10:0] dense_2_s212 = ~{1'd0, dense_2_s211};
  wire [9:0]  dense_2_s213 = ~dense_2_s212[9:0];
  wire [10:0] dense_2_s214 = {1'd0, dense_2_s84} + {1'd0, dense_2_s213};
  wire [10:0] dense_2_s215 = {{1'd0, dense_2_s114[9:1]} - dense_2_s210, dense_2_s114[0]};
  wire [9:0]  dense_2_s216 = {{2'd0, dense_1_quantizer_18_d1[7:1]} - dense_2_s119, dense_1_quantizer_18_d1[0]};

  // Element 2: fixed<17,9>
  wire [7:0]  dense_2_2_t1 = ~dense_1_quantizer_20_d1;
  wire [8:0]  dense_2_2_t2 = ~{1'd0, dense_2_2_t1};
  wire [11:0] dense_2_2_t3 = {{4'd0, dense_1_quantizer_25_d1[7:3]} - dense_2_2_t2, dense_1_quantizer_25_d1[2:0]};
  wire [8:0]  dense_2_2_t4 = ~dense_2_s44;
  wire [9:0]  dense_2_2_t5 = ~{1'd0, dense_2_2_t4};
  wire [9:0]  dense_2_2_t6 = {1'd0, dense_2_s36} - dense_2_2_t5;
  wire [10:0] dense_2_2_t7 = dense_2_s147 + {1'd0, dense_2_s216};
  wire [12:0] dense_2_2_t8 = ~{1'd0, dense_2_2_t3};
  wire [11:0] dense_2_2_t9 = ~dense_2_2_t8[11:0];
  wire [11:0] dense_2_2_t10 = {{2'd0, dense_2_s31} + dense_2_2_t9[11:1], dense_2_2_t9[0]};
  wire [9:0]  dense_2_2_t11 = {1'd0, dense_2_s11} + {1'd0, dense_2_s44};
  wire [11:0] dense_2_2_t12 = {{2'd0, dense_2_s26[9:2]} + {1'd0, dense_2_s50}, dense_2_s26[1:0]};
  wire [9:0]  dense_2_2_t13 = ~dense_2_2_t6;
  wire [10:0] dense_2_2_t14 = ~{1'd0, dense_2_2_t13};
  wire [10:0] dense_2_2_t15 = {1'd0, dense_2_s200} - dense_2_2_t14;
  wire [9:0]  dense_2_2_t16 = ~dense_2_s200;
  wire [10:0] dense_2_2_t17 = ~{1'd0, dense_2_2_t16};
  wire [12:0] dense_2_2_t18 = ~{1'd0, dense_2_2_t10};
  wire [11:0] dense_2_2_t19 = ~dense_2_2_t18[11:0];
  wire [10:0] dense_2_2_t20 = ~dense_2_2_t7;
  wire [11:0] dense_2_2_t21 = ~{1'd0, dense_2_2_t20};
  wire [12:0] dense_2_2_t22 = {1'd0, dense_2_2_t19} - {dense_2_2_t21[11], dense_2_2_t21};
  wire [10:0] dense_2_2_t23 = ~{1'd0, dense_2_2_t11};
  wire [9:0]  dense_2_2_t24 = ~dense_2_2_t23[9:0];
  wire [11:0] dense_2_2_t25 = {1'd0, dense_2_s206} + {2'd0, dense_2_2_t24};
  wire [12:0] dense_2_2_t26 = ~{1'd0, dense_2_2_t12};
  wire [11:0] dense_2_2_t27 = ~dense_2_2_t26[11:0];
  wire [12:0] dense_2_2_t28 = {2'd0, dense_2_s214} + {1'd0, dense_2_2_t27};
  wire [11:0] dense_2_2_t29 = ~{1'd0, dense_2_2_t15};
  wire [10:0] dense_2_2_t30 = ~dense_2_2_t29[10:0];
  wire [13:0] dense_2_2_t31 = ~{1'd0, dense_2_2_t22};
  wire [12:0] dense_2_2_t32 = ~dense_2_2_t31[12:0];
  wire [12:0] dense_2_2_t33 = {2'd0, dense_2_2_t30} + dense_2_2_t32;
  wire [10:0] dense_2_2_t34 = ~dense_2_s215;
  wire [11:0] dense_2_2_t35 = ~{1'd0, dense_2_2_t34};
  wire [11:0] dense_2_2_t36 = {1'd0, dense_2_s208} - dense_2_2_t35;
  wire [13:0] dense_2_2_t37 = ~{1'd0, dense_2_2_t28};
  wire [12:0] dense_2_2_t38 = ~dense_2_2_t37[12:0];
  wire [12:0] dense_2_2_t39 = ~{1'd0, dense_2_2_t25};
  wire [11:0] dense_2_2_t40 = ~dense_2_2_t39[11:0];
  wire [13:0] dense_2_2_t41 = {{1'd0, dense_2_2_t38[12:2]} + dense_2_2_t40, dense_2_2_t38[1:0]};
  reg  [13:0] dense_2_2_t41_d1;
  wire [13:0] dense_2_2_t42 = ~{1'd0, dense_2_2_t33};
  wire [12:0] dense_2_2_t43 = ~dense_2_2_t42[12:0];
  wire [12:0] dense_2_2_t44 = ~{1'd0, dense_2_2_t36};
  wire [11:0] dense_2_2_t45 = ~dense_2_2_t44[11:0];
  wire [14:0] dense_2_2_t46 = {{2'd0, dense_2_2_t43[12:2]} + {1'd0, dense_2_2_t45}, dense_2_2_t43[1:0]};
  reg  [14:0] dense_2_2_t46_d1;
  wire [14:0] dense_2_2_t47 = ~{1'd0, dense_2_2_t41_d1};
  wire [13:0] dense_2_2_t48 = ~dense_2_2_t47[13:0];
  wire [15:0] dense_2_2_t49 = ~{1'd0, dense_2_2_t46_d1};
  wire [14:0] dense_2_2_t50 = ~dense_2_2_t49[14:0];
  wire [15:0] dense_2_2_t51 = {2'd0, dense_2_2_t48} + {1'd0, dense_2_2_t50};
  wire [14:0] dense_2_2_t52 = dense_2_2_t51[14:0];
  wire [15:0] dense_2_2_t53 = ~{1'd0, dense_2_2_t52};
  wire [14:0] dense_2_2_t54 = ~dense_2_2_t53[14:0];
  wire [11:0] dense_2_2_t55 = ~dense_2_s199_d1;
  wire [12:0] dense_2_2_t56 = ~{1'd0, dense_2_2_t55};
  wire [15:0] dense_2_2_t57 = {{1'd0, dense_2_2_t54[14:1]} - {{2{dense_2_2_t56[12]}}, dense_2_2_t56}, dense_2_2_t54[0]};

  // Shared by several elements
  wire [8:0]  dense_2_s217 = ~dense_2_s23;
  wire [9:0]  dense_2_s218 = ~{1'd0, dense_2_s217};
  wire [10:0] dense_2_s219 = {1'd0, dense_2_s114} - {dense_2_s218[9], dense_2_s218};
  wire [9:0]  dense_2_s220 = {1'd0, dense_2_s32} + {2'd0, dense_1_quantizer_25_d1};
  wire [9:0]  dense_2_s221 = {1'd0, dense_2_s74} - {dense_2_s137[8], dense_2_s137};
  wire [10:0] dense_2_s222 = dense_2_s27 + {3'd0, dense_1_quantizer_3_d1};
  wire [10:0] dense_2_s223 = {{3'd0, dense_1_quantizer_2_d1[7:2]} + {1'd0, dense_1_quantizer_19_d1}, dense_1_quantizer_2_d1[1:0]};
  wire [8:0]  dense_2_s224 = ~dense_2_s74;
  wire [9:0]  dense_2_s225 = ~{1'd0, dense_2_s224};
  wire [11:0] dense_2_s226 = {dense_2_s223, 1'd0} - {{2{dense_2_s225[9]}}, dense_2_s225};
  wire [9:0]  dense_2_s227 = {{1'd0, dense_2_s31[8:1]} + {1'd0, dense_1_quantizer_18_d1}, dense_2_s31[0]};
  wire [9:0]  dense_2_s228 = {1'd0, dense_2_s134} - {dense_2_s140[8], dense_2_s140};
  wire [8:0]  dense_2_s229 = ~dense_2_s134;
  wire [9:0]  dense_2_s230 = ~{1'd0, dense_2_s229};
  wire [10:0] dense_2_s231 = ~{1'd0, dense_2_s228};
  wire [9:0]  dense_2_s232 = ~dense_2_s231[9:0];
  wire [9:0]  dense_2_s233 = ~dense_2_s227;
  wire [10:0] dense_2_s234 = ~{1'd0, dense_2_s233};
  wire [11:0] dense_2_s235 = {{2'd0, dense_2_s232[9:1]} - dense_2_s234, dense_2_s232[0]};
  wire [10:0] dense_2_s236 = ~dense_2_s77;
  wire [11:0] dense_2_s237 = ~{1'd0, dense_2_s236};
  wire [11:0] dense_2_s238 = {3'd0, dense_1_quantizer_15_d1, 1'd0} - dense_2_s237;
  wire [12:0] dense_2_s239 = ~{1'd0, dense_2_s238};
  wire [11:0] dense_2_s240 = ~dense_2_s239[11:0];
  wire [11:0] dense_2_s241 = ~dense_2_s235;
  wire [12:0] dense_2_s242 = ~{1'd0, dense_2_s241};
  wire [13:0] dense_2_s243 = {1'd0, dense_2_s240, 1'd0} - {dense_2_s242[12], dense_2_s242};
  wire [9:0]  dense_2_s244 = {{2'd0, dense_1_quantizer_16_d1[7:1]} - dense_2_s123, dense_1_quantizer_16_d1[0]};
  wire [10:0] dense_2_s245 = ~{1'd0, dense_2_s244};
  wire [9:0]  dense_2_s246 = ~dense_2_s245[9:0];
  wire [10:0] dense_2_s247 = {{1'd0, dense_2_s246[9:2]} + {1'd0, dense_1_quantizer_14_d1}, dense_2_s246[1:0]};

  // Element 3: ufixed<16,11>
  wire [9:0]  dense_2_3_t1 = {{2'd0, dense_1_quantizer_20_d1[7:1]} - dense_2_s137, dense_1_quantizer_20_d1[0]};
  wire [8:0]  dense_2_3_t2 = {1'd0, dense_1_quantizer_11_d1} - dense_2_s17;
  wire [10:0] dense_2_3_t3 = ~{1'd0, dense_2_3_t1};
  wire [9:0]  dense_2_3_t4 = ~dense_2_3_t3[9:0];
  wire [10:0] dense_2_3_t5 = {2'd0, dense_2_s49} + {1'd0, dense_2_3_t4};
  wire [11:0] dense_2_3_t6 = ~{1'd0, dense_2_3_t5};
  wire [10:0] dense_2_3_t7 = ~dense_2_3_t6[10:0];
  wire [8:0]  dense_2_3_t8 = ~dense_2_3_t2;
  wire [9:0]  dense_2_3_t9 = ~{1'd0, dense_2_3_t8};
  wire [11:0] dense_2_3_t10 = {{1'd0, dense_2_3_t7[10:2]} - dense_2_3_t9, dense_2_3_t7[1:0]};
  wire [11:0] dense_2_3_t11 = {2'd0, dense_2_s113} + dense_2_s226;
  wire [9:0]  dense_2_3_t12 = ~dense_2_s22;
  wire [10:0] dense_2_3_t13 = ~{1'd0, dense_2_3_t12};
  wire [11:0] dense_2_3_t14 = {{1'd0, dense_2_s247[10:1]} - dense_2_3_t13, dense_2_s247[0]};
  wire [10:0] dense_2_3_t15 = {1'd0, dense_2_s220} + {1'd0, dense_2_s221};
  wire [12:0] dense_2_3_t16 = ~{1'd0, dense_2_3_t10};
  wire [11:0] dense_2_3_t17 = ~dense_2_3_t16[11:0];
  wire [12:0] dense_2_3_t18 = {2'd0, dense_2_s208} + {1'd0, dense_2_3_t17};
  wire [12:0] dense_2_3_t19 = ~{1'd0, dense_2_3_t11};
  wire [11:0] dense_2_3_t20 = ~dense_2_3_t19[11:0];
  wire [10:0] dense_2_3_t21 = ~dense_2_s219;
  wire [11:0] dense_2_3_t22 = ~{1'd0, dense_2_3_t21};
  wire [12:0] dense_2_3_t23 = {{1'd0, dense_2_3_t20[11:1]} - dense_2_3_t22, dense_2_3_t20[0]};
  wire [12:0] dense_2_3_t24 = ~{1'd0, dense_2_3_t14};
  wire [11:0] dense_2_3_t25 = ~dense_2_3_t24[11:0];
  wire [11:0] dense_2_3_t26 = ~{1'd0, dense_2_3_t15};
  wire [10:0] dense_2_3_t27 = ~dense_2_3_t26[10:0];
  wire [12:0] dense_2_3_t28 = {{1'd0, dense_2_3_t25[11:1]} + {1'd0, dense_2_3_t27}, dense_2_3_t25[0]};
  reg  [12:0] dense_2_3_t28_d1;
  wire [10:0] dense_2_3_t29 = ~dense_2_s222;
  wire [11:0] dense_2_3_t30 = ~{1'd0, dense_2_3_t29};
  wire [13:0] dense_2_3_t31 = dense_2_s243 - {{2{dense_2_3_t30[11]}}, dense_2_3_t30};
  reg  [13:0] dense_2_3_t31_d1;
  wire [13:0] dense_2_3_t32 = ~{1'd0, dense_2_3_t18};
  wire [12:0] dense_2_3_t33 = ~dense_2_3_t32[12:0];
  wire [13:0] dense_2_3_t34 = ~{1'd0, dense_2_3_t23};
  wire [12:0] dense_2_3_t35 = ~dense_2_3_t34[12:0];
  wire [14:0] dense_2_3_t36 = {{2'd0, dense_2_3_t33[12:1]} + {1'd0, dense_2_3_t35}, dense_2_3_t33[0]};
  reg  [14:0] dense_2_3_t36_d1;
  wire [14:0] dense_2_3_t37 = ~{1'd0, dense_2_3_t31_d1};
  wire [13:0] dense_2_3_t38 = ~dense_2_3_t37[13:0];
  wire [12:0] dense_2_3_t39 = ~dense_2_3_t28_d1;
  wire [13:0] dense_2_3_t40 = ~{1'd0, dense_2_3_t39};
  wire [15:0] dense_2_3_t41 = {{2'd0, dense_2_3_t38[13:2]} - dense_2_3_t40, dense_2_3_t38[1:0]};
  wire [15:0] dense_2_3_t42 = ~{1'd0, dense_2_3_t36_d1};
  wire [14:0] dense_2_3_t43 = ~dense_2_3_t42[14:0];
  wire [16:0] dense_2_3_t44 = ~{1'd0, dense_2_3_t41};
  wire [15:0] dense_2_3_t45 = ~dense_2_3_t44[15:0];
  assign dense_2_3 = {1'd0, dense_2_3_t43} + dense_2_3_t45;

  // Shared by several elements
  wire [11:0] dense_2_s248 = {dense_2_s131, 2'd0} - {{2{dense_2_s210[9]}}, dense_2_s210};
  wire [10:0] dense_2_s249 = {{3'd0, dense_1_quantizer_24_d1[7:2]} + {1'd0, dense_1_quantizer_20_d1}, dense_1_quantizer_24_d1[1:0]};
  wire [11:0] dense_2_s250 = ~{1'd0, dense_2_s249};
  wire [10:0] dense_2_s251 = ~dense_2_s250[10:0];
  wire [11:0] dense_2_s252 = {{1'd0, dense_2_s251[10:2]} - {dense_2_s35[8], dense_2_s35}, dense_2_s251[1:0]};
  wire [12:0] dense_2_s253 = ~{1'd0, dense_2_s252};
  wire [11:0] dense_2_s254 = ~dense_2_s253[11:0];
  wire [13:0] dense_2_s255 = {{2'd0, dense_2_s254[11:1]} - dense_2_s161, dense_2_s254[0]};
  wire [7:0]  dense_2_s256 = ~dense_1_quantizer_8_d1;
  wire [8:0]  dense_2_s257 = ~{1'd0, dense_2_s256};
  wire [10:0] dense_2_s258 = {{1'd0, dense_2_s221[9:1]} - {dense_2_s257[8], dense_2_s257}, dense_2_s221[0]};
  wire [10:0] dense_2_s259 = {dense_2_s33[10:1] + {2'd0, dense_1_quantizer_12_d1}, dense_2_s33[0]};
  wire [8:0]  dense_2_s260 = {1'd0, dense_1_quantizer_6_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s261 = ~{1'd0, dense_2_s260};
  wire [8:0]  dense_2_s262 = ~dense_2_s261[8:0];
  wire [9:0]  dense_2_s263 = {{1'd0, dense_2_s262[8:1]} - dense_2_s116, dense_2_s262[0]};
  wire [10:0] dense_2_s264 = ~{1'd0, dense_2_s263};
  wire [9:0]  dense_2_s265 = ~dense_2_s264[9:0];
  wire [9:0]  dense_2_s266 = ~dense_2_s221;
  wire [10:0] dense_2_s267 = ~{1'd0, dense_2_s266};
  wire [12:0] dense_2_s268 = {{3'd0, dense_2_s265[9:2]} - dense_2_s267, dense_2_s265[1:0]};
  wire [10:0] dense_2_s269 = ~dense_2_s258;
  wire [11:0] dense_2_s270 = ~{1'd0, dense_2_s269};
  wire [12:0] dense_2_s271 = {{2'd0, dense_2_s259[10:1]} - dense_2_s270, dense_2_s259[0]};
  wire [10:0] dense_2_s272 = ~dense_2_s259;
  wire [11:0] dense_2_s273 = ~{1'd0, dense_2_s272};
  wire [13:0] dense_2_s274 = ~{1'd0, dense_2_s268};
  wire [12:0] dense_2_s275 = ~dense_2_s274[12:0];
  wire [13:0] dense_2_s276 = {{1'd0, dense_2_s275[12:1]} - {dense_2_1_t10[11], dense_2_1_t10}, dense_2_s275[0]};
  wire [14:0] dense_2_s277 = ~{1'd0, dense_2_s276};
  wire [13:0] dense_2_s278 = ~dense_2_s277[13:0];
  wire [12:0] dense_2_s279 = ~dense_2_s271;
  wire [13:0] dense_2_s280 = ~{1'd0, dense_2_s279};
  wire [14:0] dense_2_s281 = {dense_2_s278, 1'd0} - {dense_2_s280[13], dense_2_s280};
  reg  [14:0] dense_2_s281_d1;
  wire [9:0]  dense_2_s282 = {1'd0, dense_2_s50} + {2'd0, dense_1_quantizer_12_d1};
  wire [11:0] dense_2_s283 = {{3'd0, dense_2_s125[8:3]} - dense_2_s17, dense_2_s125[2:0]};
  wire [12:0] dense_2_s284 = ~{1'd0, dense_2_s283};
  wire [11:0] dense_2_s285 = ~dense_2_s284[11:0];
  wire [9:0]  dense_2_s286 = ~dense_2_s18;
  wire [10:0] dense_2_s287 = ~{1'd0, dense_2_s286};
  wire [11:0] dense_2_s288 = dense_2_s285 - {dense_2_s287[10], dense_2_s287};
  wire [7:0]  dense_2_s289 = ~dense_1_quantizer_3_d1;
  wire [8:0]  dense_2_s290 = ~{1'd0, dense_2_s289};
  wire [10:0] dense_2_s291 = {{3'd0, dense_1_quantizer_15_d1[7:2]} - dense_2_s290, dense_1_quantizer_15_d1[1:0]};
  wire [10:0] dense_2_s292 = {1'd0, dense_2_s216} + dense_2_s291;
  wire [11:0] dense_2_s293 = ~{1'd0, dense_2_s292};
  wire [10:0] dense_2_s294 = ~dense_2_s293[10:0];
  wire [11:0] dense_2_s295 = {{1'd0, dense_2_s134} + {1'd0, dense_2_s294[10:2]}, dense_2_s294[1:0]};
  wire [12:0] dense_2_s296 = ~{1'd0, dense_2_s295};
  wire [11:0] dense_2_s297 = ~dense_2_s296[11:0];
  wire [12:0] dense_2_s298 = {1'd0, dense_2_s288} + {1'd0, dense_2_s297};

  // Element 4: ufixed<17,9>
  wire [11:0] dense_2_4_t1 = {2'd0, dense_2_s22} + {1'd0, dense_2_s33};
  wire [8:0]  dense_2_4_t2 = {1'd0, dense_1_quantizer_5_d1} + {1'd0, dense_1_quantizer_7_d1};
  wire [8:0]  dense_2_4_t3 = {1'd0, dense_1_quantizer_18_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [9:0]  dense_2_4_t4 = ~{1'd0, dense_2_4_t2};
  wire [8:0]  dense_2_4_t5 = ~dense_2_4_t4[8:0];
  wire [10:0] dense_2_4_t6 = {{2'd0, dense_2_4_t5[8:1]} - dense_2_2_t5, dense_2_4_t5[0]};
  wire [8:0]  dense_2_4_t7 = ~dense_2_4_t3;
  wire [9:0]  dense_2_4_t8 = ~{1'd0, dense_2_4_t7};
  wire [9:0]  dense_2_4_t9 = {1'd0, dense_2_s23} - dense_2_4_t8;
  wire [12:0] dense_2_4_t10 = {2'd0, dense_2_s145} + {1'd0, dense_2_s248};
  wire [11:0] dense_2_4_t11 = ~{1'd0, dense_2_4_t6};
  wire [10:0] dense_2_4_t12 = ~dense_2_4_t11[10:0];
  wire [11:0] dense_2_4_t13 = {2'd0, dense_2_s282} + {1'd0, dense_2_4_t12};
  wire [10:0] dense_2_4_t14 = ~dense_2_s10;
  wire [11:0] dense_2_4_t15 = ~{1'd0, dense_2_4_t14};
  wire [12:0] dense_2_4_t16 = {1'd0, dense_2_s226} - {dense_2_4_t15[11], dense_2_4_t15};
  wire [10:0] dense_2_4_t17 = ~{1'd0, dense_2_4_t9};
  wire [9:0]  dense_2_4_t18 = ~dense_2_4_t17[9:0];
  wire [11:0] dense_2_4_t19 = {{2'd0, dense_2_s39[9:1]} + {1'd0, dense_2_4_t18}, dense_2_s39[0]};
  wire [11:0] dense_2_4_t20 = {1'd0, dense_2_s128} + {1'd0, dense_2_s219};
  wire [13:0] dense_2_4_t21 = ~{1'd0, dense_2_4_t10};
  wire [12:0] dense_2_4_t22 = ~dense_2_4_t21[12:0];
  wire [11:0] dense_2_4_t23 = ~dense_2_4_t1;
  wire [12:0] dense_2_4_t24 = ~{1'd0, dense_2_4_t23};
  wire [13:0] dense_2_4_t25 = {1'd0, dense_2_4_t22} - {dense_2_4_t24[12], dense_2_4_t24};
  wire [12:0] dense_2_4_t26 = ~{1'd0, dense_2_4_t13};
  wire [11:0] dense_2_4_t27 = ~dense_2_4_t26[11:0];
  wire [13:0] dense_2_4_t28 = {{1'd0, dense_2_s146} + {2'd0, dense_2_4_t27[11:1]}, dense_2_4_t27[0]};
  wire [13:0] dense_2_4_t29 = ~{1'd0, dense_2_4_t16};
  wire [12:0] dense_2_4_t30 = ~dense_2_4_t29[12:0];
  wire [14:0] dense_2_4_t31 = {{1'd0, dense_2_s255[13:1]} + {1'd0, dense_2_4_t30}, dense_2_s255[0]};
  wire [15:0] dense_2_4_t32 = ~{1'd0, dense_2_4_t31};
  wire [14:0] dense_2_4_t33 = ~dense_2_4_t32[14:0];
  wire [12:0] dense_2_4_t34 = ~{1'd0, dense_2_4_t19};
  wire [11:0] dense_2_4_t35 = ~dense_2_4_t34[11:0];
  wire [12:0] dense_2_4_t36 = {1'd0, dense_2_4_t1} + {1'd0, dense_2_4_t35};
  wire [12:0] dense_2_4_t37 = ~{1'd0, dense_2_4_t20};
  wire [11:0] dense_2_4_t38 = ~dense_2_4_t37[11:0];
  wire [13:0] dense_2_4_t39 = {1'd0, dense_2_s298} + {2'd0, dense_2_4_t38};
  reg  [13:0] dense_2_4_t39_d1;
  wire [14:0] dense_2_4_t40 = ~{1'd0, dense_2_4_t25};
  wire [13:0] dense_2_4_t41 = ~dense_2_4_t40[13:0];
  wire [13:0] dense_2_4_t42 = ~dense_2_4_t28;
  wire [14:0] dense_2_4_t43 = ~{1'd0, dense_2_4_t42};
  wire [14:0] dense_2_4_t44 = {1'd0, dense_2_4_t41} - dense_2_4_t43;
  reg  [14:0] dense_2_4_t44_d1;
  wire [12:0] dense_2_4_t45 = ~dense_2_4_t36;
  wire [13:0] dense_2_4_t46 = ~{1'd0, dense_2_4_t45};
  wire [15:0] dense_2_4_t47 = {{1'd0, dense_2_4_t33[14:2]} - dense_2_4_t46, dense_2_4_t33[1:0]};
  reg  [15:0] dense_2_4_t47_d1;
  wire [16:0] dense_2_4_t48 = ~{1'd0, dense_2_4_t47_d1};
  wire [15:0] dense_2_4_t49 = ~dense_2_4_t48[15:0];
  wire [14:0] dense_2_4_t50 = ~{1'd0, dense_2_4_t39_d1};
  wire [13:0] dense_2_4_t51 = ~dense_2_4_t50[13:0];
  wire [15:0] dense_2_4_t52 = {1'd0, dense_2_s281_d1} + {2'd0, dense_2_4_t51};
  wire [14:0] dense_2_4_t53 = dense_2_4_t52[14:0];
  wire [14:0] dense_2_4_t54 = ~dense_2_4_t44_d1;
  wire [15:0] dense_2_4_t55 = ~{1'd0, dense_2_4_t54};
  wire [17:0] dense_2_4_t56 = {1'd0, dense_2_4_t49, 1'd0} - {{2{dense_2_4_t55[15]}}, dense_2_4_t55};
  wire [16:0] dense_2_4_t57 = dense_2_4_t56[16:0];
  wire [17:0] dense_2_4_t58 = ~{1'd0, dense_2_4_t57};
  wire [16:0] dense_2_4_t59 = ~dense_2_4_t58[16:0];
  wire [14:0] dense_2_4_t60 = ~dense_2_4_t53;
  wire [15:0] dense_2_4_t61 = ~{1'd0, dense_2_4_t60};
  wire [17:0] dense_2_4_t62 = {1'd0, dense_2_4_t59} - {{2{dense_2_4_t61[15]}}, dense_2_4_t61};
  wire [16:0] dense_2_4_t63 = dense_2_4_t62[16:0];

  // Shared by several elements
  wire [10:0] dense_2_s299 = {{2'd0, dense_2_s23[8:2]} - dense_2_1_t2, dense_2_s23[1:0]};
  wire [8:0]  dense_2_s300 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s301 = {1'd0, dense_2_s300} - {dense_2_s56[8], dense_2_s56};
  wire [9:0]  dense_2_s302 = ~dense_2_s301;
  wire [10:0] dense_2_s303 = ~{1'd0, dense_2_s302};
  wire [10:0] dense_2_s304 = {1'd0, dense_2_s79} - dense_2_s303;
  wire [9:0]  dense_2_s305 = {{2'd0, dense_1_quantizer_12_d1[7:1]} - dense_2_s137, dense_1_quantizer_12_d1[0]};

  // Element 5: ufixed<17,9>
  wire [8:0]  dense_2_5_t1 = {1'd0, dense_1_quantizer_3_d1} - dense_2_s257;
  wire [9:0]  dense_2_5_t2 = {{2'd0, dense_1_quantizer_21_d1[7:1]} + {1'd0, dense_1_quantizer_0_d1}, dense_1_quantizer_21_d1[0]};
  wire [9:0]  dense_2_5_t3 = ~{1'd0, dense_2_5_t1};
  wire [8:0]  dense_2_5_t4 = ~dense_2_5_t3[8:0];
  wire [9:0]  dense_2_5_t5 = {{1'd0, dense_2_5_t4[8:1]} + {1'd0, dense_1_quantizer_11_d1}, dense_2_5_t4[0]};
  wire [10:0] dense_2_5_t6 = ~{1'd0, dense_2_5_t2};
  wire [9:0]  dense_2_5_t7 = ~dense_2_5_t6[9:0];
  wire [9:0]  dense_2_5_t8 = ~dense_2_s305;
  wire [10:0] dense_2_5_t9 = ~{1'd0, dense_2_5_t8};
  wire [11:0] dense_2_5_t10 = {{2'd0, dense_2_5_t7[9:1]} - dense_2_5_t9, dense_2_5_t7[0]};
  wire [12:0] dense_2_5_t11 = {{3'd0, dense_2_s26[9:3]} + {1'd0, dense_2_s125}, dense_2_s26[2:0]};
  wire [10:0] dense_2_5_t12 = ~{1'd0, dense_2_5_t5};
  wire [9:0]  dense_2_5_t13 = ~dense_2_5_t12[9:0];
  wire [12:0] dense_2_5_t14 = ~{1'd0, dense_2_5_t10};
  wire [11:0] dense_2_5_t15 = ~dense_2_5_t14[11:0];
  wire [11:0] dense_2_5_t16 = {2'd0, dense_2_5_t13} + dense_2_5_t15;
  wire [11:0] dense_2_5_t17 = {{2'd0, dense_2_s220[9:1]} + {1'd0, dense_2_s207}, dense_2_s220[0]};
  wire [9:0]  dense_2_5_t18 = ~dense_2_s124;
  wire [10:0] dense_2_5_t19 = ~{1'd0, dense_2_5_t18};
  wire [11:0] dense_2_5_t20 = {{1'd0, dense_2_s299[10:1]} - dense_2_5_t19, dense_2_s299[0]};
  wire [10:0] dense_2_5_t21 = ~dense_2_s304;
  wire [11:0] dense_2_5_t22 = ~{1'd0, dense_2_5_t21};
  wire [11:0] dense_2_5_t23 = {1'd0, dense_2_s120} - dense_2_5_t22;
  wire [13:0] dense_2_5_t24 = ~{1'd0, dense_2_5_t11};
  wire [12:0] dense_2_5_t25 = ~dense_2_5_t24[12:0];
  wire [11:0] dense_2_5_t26 = ~dense_2_5_t16;
  wire [12:0] dense_2_5_t27 = ~{1'd0, dense_2_5_t26};
  wire [13:0] dense_2_5_t28 = {1'd0, dense_2_5_t25} - {dense_2_5_t27[12], dense_2_5_t27};
  wire [12:0] dense_2_5_t29 = ~{1'd0, dense_2_5_t17};
  wire [11:0] dense_2_5_t30 = ~dense_2_5_t29[11:0];
  wire [12:0] dense_2_5_t31 = {1'd0, dense_2_5_t30} - {dense_2_2_t35[11], dense_2_2_t35};
  wire [12:0] dense_2_5_t32 = ~{1'd0, dense_2_5_t20};
  wire [11:0] dense_2_5_t33 = ~dense_2_5_t32[11:0];
  wire [12:0] dense_2_5_t34 = {1'd0, dense_2_5_t33} - {dense_2_1_t16[11], dense_2_1_t16};
  wire [12:0] dense_2_5_t35 = ~{1'd0, dense_2_5_t23};
  wire [11:0] dense_2_5_t36 = ~dense_2_5_t35[11:0];
  wire [14:0] dense_2_5_t37 = {{3'd0, dense_2_5_t36[11:3]} - dense_2_s99, dense_2_5_t36[2:0]};
  reg  [14:0] dense_2_5_t37_d1;
  wire [13:0] dense_2_5_t38 = ~{1'd0, dense_2_5_t31};
  wire [12:0] dense_2_5_t39 = ~dense_2_5_t38[12:0];
  wire [13:0] dense_2_5_t40 = ~dense_2_5_t28;
  wire [14:0] dense_2_5_t41 = ~{1'd0, dense_2_5_t40};
  wire [14:0] dense_2_5_t42 = {1'd0, dense_2_5_t39, 1'd0} - dense_2_5_t41;
  reg  [14:0] dense_2_5_t42_d1;
  wire [13:0] dense_2_5_t43 = ~{1'd0, dense_2_5_t34};
  wire [12:0] dense_2_5_t44 = ~dense_2_5_t43[12:0];
  wire [13:0] dense_2_5_t45 = dense_2_s243 + {1'd0, dense_2_5_t44};
  reg  [13:0] dense_2_5_t45_d1;
  wire [15:0] dense_2_5_t46 = ~{1'd0, dense_2_5_t42_d1};
  wire [14:0] dense_2_5_t47 = ~dense_2_5_t46[14:0];
  wire [14:0] dense_2_5_t48 = ~dense_2_5_t37_d1;
  wire [15:0] dense_2_5_t49 = ~{1'd0, dense_2_5_t48};
  wire [15:0] dense_2_5_t50 = {1'd0, dense_2_5_t47} - dense_2_5_t49;
  wire [16:0] dense_2_5_t51 = ~{1'd0, dense_2_5_t50};
  wire [15:0] dense_2_5_t52 = ~dense_2_5_t51[15:0];
  wire [13:0] dense_2_5_t53 = ~dense_2_5_t45_d1;
  wire [14:0] dense_2_5_t54 = ~{1'd0, dense_2_5_t53};
  wire [16:0] dense_2_5_t55 = {{1'd0, dense_2_5_t52[15:2]} - dense_2_5_t54, dense_2_5_t52[1:0]};

  // Shared by several elements
  wire [11:0] dense_2_s306 = {dense_2_s46, 1'd0} - {{2{dense_2_s225[9]}}, dense_2_s225};
  reg  [11:0] dense_2_s306_d1;
  wire [8:0]  dense_2_s307 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [9:0]  dense_2_s308 = ~{1'd0, dense_2_s307};
  wire [8:0]  dense_2_s309 = ~dense_2_s308[8:0];
  wire [10:0] dense_2_s310 = {{1'd0, dense_2_s53} + {2'd0, dense_2_s309[8:1]}, dense_2_s309[0]};
  wire [8:0]  dense_2_s311 = {1'd0, dense_1_quantizer_0_d1} - dense_2_s116;
  wire [11:0] dense_2_s312 = {1'd0, dense_2_s39, 1'd0} - {{2{dense_2_s230[9]}}, dense_2_s230};
  wire [10:0] dense_2_s313 = {{3'd0, dense_1_quantizer_30_d1[7:2]} - dense_2_s133, dense_1_quantizer_30_d1[1:0]};
  wire [11:0] dense_2_s314 = {{1'd0, dense_2_s313[10:2]} + {1'd0, dense_2_s44}, dense_2_s313[1:0]};
  wire [12:0] dense_2_s315 = ~{1'd0, dense_2_s314};
  wire [11:0] dense_2_s316 = ~dense_2_s315[11:0];
  wire [12:0] dense_2_s317 = {1'd0, dense_2_s316} - {{2{dense_2_2_t17[10]}}, dense_2_2_t17};

  // Element 6: ufixed<17,9>
  wire [8:0]  dense_2_6_t1 = {1'd0, dense_1_quantizer_2_d1} + {1'd0, dense_1_quantizer_12_d1};
  wire [9:0]  dense_2_6_t2 = {1'd0, dense_2_s78} + {1'd0, dense_2_s81};
  wire [10:0] dense_2_6_t3 = {{2'd0, dense_2_s311[8:1]} + {1'd0, dense_2_s23}, dense_2_s311[0]};
  wire [9:0]  dense_2_6_t4 = ~{1'd0, dense_2_6_t1};
  wire [8:0]  dense_2_6_t5 = ~dense_2_6_t4[8:0];
  wire [11:0] dense_2_6_t6 = {{1'd0, dense_2_s291[10:2]} + {1'd0, dense_2_6_t5}, dense_2_s291[1:0]};
  wire [9:0]  dense_2_6_t7 = ~dense_2_6_t2;
  wire [10:0] dense_2_6_t8 = ~{1'd0, dense_2_6_t7};
  wire [11:0] dense_2_6_t9 = {1'd0, dense_2_s206} - {dense_2_6_t8[10], dense_2_6_t8};
  wire [10:0] dense_2_6_t10 = ~dense_2_s206;
  wire [11:0] dense_2_6_t11 = ~{1'd0, dense_2_6_t10};
  wire [10:0] dense_2_6_t12 = ~dense_2_6_t3;
  wire [11:0] dense_2_6_t13 = ~{1'd0, dense_2_6_t12};
  wire [13:0] dense_2_6_t14 = {1'd0, dense_2_s248, 1'd0} - {{2{dense_2_6_t13[11]}}, dense_2_6_t13};
  wire [12:0] dense_2_6_t15 = ~{1'd0, dense_2_6_t6};
  wire [11:0] dense_2_6_t16 = ~dense_2_6_t15[11:0];
  wire [12:0] dense_2_6_t17 = {{1'd0, dense_2_s33} + {1'd0, dense_2_6_t16[11:1]}, dense_2_6_t16[0]};
  wire [11:0] dense_2_6_t18 = {2'd0, dense_2_s200} + {1'd0, dense_2_s310};
  wire [10:0] dense_2_6_t19 = dense_2_6_t18[10:0];
  wire [12:0] dense_2_6_t20 = ~dense_2_s317;
  wire [13:0] dense_2_6_t21 = ~{1'd0, dense_2_6_t20};
  wire [13:0] dense_2_6_t22 = {2'd0, dense_2_s312} - dense_2_6_t21;
  wire [12:0] dense_2_6_t23 = ~{1'd0, dense_2_6_t9};
  wire [11:0] dense_2_6_t24 = ~dense_2_6_t23[11:0];
  wire [13:0] dense_2_6_t25 = ~dense_2_6_t14;
  wire [14:0] dense_2_6_t26 = ~{1'd0, dense_2_6_t25};
  wire [14:0] dense_2_6_t27 = {3'd0, dense_2_6_t24} - dense_2_6_t26;
  wire [13:0] dense_2_6_t28 = ~{1'd0, dense_2_6_t17};
  wire [12:0] dense_2_6_t29 = ~dense_2_6_t28[12:0];
  wire [11:0] dense_2_6_t30 = ~{1'd0, dense_2_6_t19};
  wire [10:0] dense_2_6_t31 = ~dense_2_6_t30[10:0];
  wire [13:0] dense_2_6_t32 = {{1'd0, dense_2_6_t29[12:1]} + {2'd0, dense_2_6_t31}, dense_2_6_t29[0]};
  wire [14:0] dense_2_6_t33 = ~{1'd0, dense_2_6_t22};
  wire [13:0] dense_2_6_t34 = ~dense_2_6_t33[13:0];
  wire [11:0] dense_2_6_t35 = ~dense_2_s306;
  wire [12:0] dense_2_6_t36 = ~{1'd0, dense_2_6_t35};
  wire [13:0] dense_2_6_t37 = dense_2_6_t34 - {dense_2_6_t36[12], dense_2_6_t36};
  reg  [13:0] dense_2_6_t37_d1;
  wire [15:0] dense_2_6_t38 = ~{1'd0, dense_2_6_t27};
  wire [14:0] dense_2_6_t39 = ~dense_2_6_t38[14:0];
  wire [13:0] dense_2_6_t40 = ~dense_2_6_t32;
  wire [14:0] dense_2_6_t41 = ~{1'd0, dense_2_6_t40};
  wire [15:0] dense_2_6_t42 = {{1'd0, dense_2_6_t39[14:1]} - dense_2_6_t41, dense_2_6_t39[0]};
  reg  [15:0] dense_2_6_t42_d1;
  wire [16:0] dense_2_6_t43 = ~{1'd0, dense_2_6_t42_d1};
  wire [15:0] dense_2_6_t44 = ~dense_2_6_t43[15:0];
  wire [13:0] dense_2_6_t45 = ~dense_2_6_t37_d1;
  wire [14:0] dense_2_6_t46 = ~{1'd0, dense_2_6_t45};
  wire [15:0] dense_2_6_t47 = dense_2_6_t44 - {dense_2_6_t46[14], dense_2_6_t46};
  wire [15:0] dense_2_6_t48 = ~dense_2_6_t47;
  wire [16:0] dense_2_6_t49 = ~{1'd0, dense_2_6_t48};
  wire [16:0] dense_2_6_t50 = {1'd0, dense_2_s198} - dense_2_6_t49;

  // Shared by several elements
  wire [9:0]  dense_2_s318 = {1'd0, dense_2_s31} + {2'd0, dense_1_quantizer_17_d1};
  wire [10:0] dense_2_s319 = {{2'd0, dense_2_s121[8:2]} + {1'd0, dense_1_quantizer_16_d1}, dense_2_s121[1:0]};
  wire [11:0] dense_2_s320 = {{3'd0, dense_2_s135[8:2]} + {1'd0, dense_2_s11}, dense_2_s135[1:0]};
  wire [12:0] dense_2_s321 = ~{1'd0, dense_2_s320};
  wire [11:0] dense_2_s322 = ~dense_2_s321[11:0];
  wire [10:0] dense_2_s323 = ~dense_2_s319;
  wire [11:0] dense_2_s324 = ~{1'd0, dense_2_s323};
  wire [12:0] dense_2_s325 = {1'd0, dense_2_s322} - {dense_2_s324[11], dense_2_s324};
  wire [9:0]  dense_2_s326 = dense_2_s22 + {2'd0, dense_1_quantizer_8_d1};
  wire [10:0] dense_2_s327 = {{1'd0, dense_2_s26[9:2]} + {1'd0, dense_1_quantizer_25_d1}, dense_2_s26[1:0]};
  wire [10:0] dense_2_s328 = {{2'd0, dense_2_s81[8:2]} - dense_2_s203, dense_2_s81[1:0]};
  wire [11:0] dense_2_s329 = ~{1'd0, dense_2_s328};
  wire [10:0] dense_2_s330 = ~dense_2_s329[10:0];
  wire [11:0] dense_2_s331 = {1'd0, dense_2_s48} + {1'd0, dense_2_s330};

  // Element 7: fixed<17,9>
  wire [10:0] dense_2_7_t1 = {{2'd0, dense_2_s44[8:1]} + dense_2_s305, dense_2_s44[0]};
  wire [9:0]  dense_2_7_t2 = ~dense_2_s318;
  wire [10:0] dense_2_7_t3 = ~{1'd0, dense_2_7_t2};
  wire [10:0] dense_2_7_t4 = {1'd0, dense_2_s200} - dense_2_7_t3;
  wire [11:0] dense_2_7_t5 = ~{1'd0, dense_2_7_t1};
  wire [10:0] dense_2_7_t6 = ~dense_2_7_t5[10:0];
  wire [12:0] dense_2_7_t7 = {{1'd0, dense_2_s15} + {2'd0, dense_2_7_t6[10:1]}, dense_2_7_t6[0]};
  wire [12:0] dense_2_7_t8 = {{1'd0, dense_2_s312[11:2]} + {1'd0, dense_2_s112}, dense_2_s312[1:0]};
  wire [11:0] dense_2_7_t9 = ~dense_2_s331;
  wire [12:0] dense_2_7_t10 = ~{1'd0, dense_2_7_t9};
  wire [12:0] dense_2_7_t11 = {3'd0, dense_2_s326} - dense_2_7_t10;
  wire [11:0] dense_2_7_t12 = ~{1'd0, dense_2_7_t4};
  wire [10:0] dense_2_7_t13 = ~dense_2_7_t12[10:0];
  wire [12:0] dense_2_7_t14 = ~dense_2_7_t7;
  wire [13:0] dense_2_7_t15 = ~{1'd0, dense_2_7_t14};
  wire [13:0] dense_2_7_t16 = {3'd0, dense_2_7_t13} - dense_2_7_t15;
  wire [12:0] dense_2_7_t17 = dense_2_s325 + {2'd0, dense_2_s327};
  wire [11:0] dense_2_7_t18 = {1'd0, dense_2_s57} - dense_2_s273;
  reg  [11:0] dense_2_7_t18_d1;
  wire [13:0] dense_2_7_t19 = ~{1'd0, dense_2_7_t11};
  wire [12:0] dense_2_7_t20 = ~dense_2_7_t19[12:0];
  wire [12:0] dense_2_7_t21 = ~dense_2_7_t8;
  wire [13:0] dense_2_7_t22 = ~{1'd0, dense_2_7_t21};
  wire [13:0] dense_2_7_t23 = {1'd0, dense_2_7_t20} - dense_2_7_t22;
  reg  [13:0] dense_2_7_t23_d1;
  wire [14:0] dense_2_7_t24 = ~{1'd0, dense_2_7_t16};
  wire [13:0] dense_2_7_t25 = ~dense_2_7_t24[13:0];
  wire [12:0] dense_2_7_t26 = ~dense_2_7_t17;
  wire [13:0] dense_2_7_t27 = ~{1'd0, dense_2_7_t26};
  wire [14:0] dense_2_7_t28 = {{1'd0, dense_2_7_t25[13:1]} - dense_2_7_t27, dense_2_7_t25[0]};
  reg  [14:0] dense_2_7_t28_d1;
  wire [14:0] dense_2_7_t29 = ~{1'd0, dense_2_7_t23_d1};
  wire [13:0] dense_2_7_t30 = ~dense_2_7_t29[13:0];
  wire [11:0] dense_2_7_t31 = ~dense_2_7_t18_d1;
  wire [12:0] dense_2_7_t32 = ~{1'd0, dense_2_7_t31};
  wire [14:0] dense_2_7_t33 = {{1'd0, dense_2_7_t30[13:2]} - dense_2_7_t32, dense_2_7_t30[1:0]};
  wire [15:0] dense_2_7_t34 = ~{1'd0, dense_2_7_t28_d1};
  wire [14:0] dense_2_7_t35 = ~dense_2_7_t34[14:0];
  wire [15:0] dense_2_7_t36 = ~{1'd0, dense_2_7_t33};
  wire [14:0] dense_2_7_t37 = ~dense_2_7_t36[14:0];
  wire [15:0] dense_2_7_t38 = {1'd0, dense_2_7_t35} + {1'd0, dense_2_7_t37};

  // Shared by several elements
  wire [10:0] dense_2_s332 = {{1'd0, dense_2_s32} + {3'd0, dense_1_quantizer_27_d1[7:1]}, dense_1_quantizer_27_d1[0]};
  wire [8:0]  dense_2_s333 = {1'd0, dense_1_quantizer_24_d1} - dense_2_s73;
  wire [7:0]  dense_2_s334 = ~dense_1_quantizer_17_d1;
  wire [8:0]  dense_2_s335 = ~{1'd0, dense_2_s334};
  wire [9:0]  dense_2_s336 = {1'd0, dense_2_s333} - {dense_2_s335[8], dense_2_s335};
  wire [9:0]  dense_2_s337 = {{1'd0, dense_2_s74[8:1]} + {1'd0, dense_1_quantizer_6_d1}, dense_2_s74[0]};
  wire [10:0] dense_2_s338 = {1'd0, dense_2_s26} + {1'd0, dense_2_s337};
  wire [13:0] dense_2_s339 = {{3'd0, dense_2_s223[10:2]} + {1'd0, dense_2_s338}, dense_2_s223[1:0]};

  // Element 8: ufixed<16,8>
  wire [11:0] dense_2_8_t1 = {{4'd0, dense_1_quantizer_7_d1[7:3]} - dense_2_s38, dense_1_quantizer_7_d1[2:0]};
  wire [8:0]  dense_2_8_t2 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_21_d1};
  wire [11:0] dense_2_8_t3 = ~dense_2_8_t1;
  wire [12:0] dense_2_8_t4 = ~{1'd0, dense_2_8_t3};
  wire [12:0] dense_2_8_t5 = {1'd0, dense_2_s333, 3'd0} - dense_2_8_t4;
  wire [9:0]  dense_2_8_t6 = ~{1'd0, dense_2_8_t2};
  wire [8:0]  dense_2_8_t7 = ~dense_2_8_t6[8:0];
  wire [13:0] dense_2_8_t8 = {{4'd0, dense_2_s227[9:4]} + {1'd0, dense_2_8_t7}, dense_2_s227[3:0]};
  wire [13:0] dense_2_8_t9 = ~{1'd0, dense_2_8_t5};
  wire [12:0] dense_2_8_t10 = ~dense_2_8_t9[12:0];
  wire [9:0]  dense_2_8_t11 = ~dense_2_s336;
  wire [10:0] dense_2_8_t12 = ~{1'd0, dense_2_8_t11};
  wire [13:0] dense_2_8_t13 = {1'd0, dense_2_8_t10} - {{3{dense_2_8_t12[10]}}, dense_2_8_t12};
  wire [9:0]  dense_2_8_t14 = ~dense_2_s282;
  wire [10:0] dense_2_8_t15 = ~{1'd0, dense_2_8_t14};
  wire [10:0] dense_2_8_t16 = {1'd0, dense_2_s40} - dense_2_8_t15;
  wire [9:0]  dense_2_8_t17 = ~dense_2_s40;
  wire [10:0] dense_2_8_t18 = ~{1'd0, dense_2_8_t17};
  wire [10:0] dense_2_8_t19 = ~dense_2_s332;
  wire [11:0] dense_2_8_t20 = ~{1'd0, dense_2_8_t19};
  wire [12:0] dense_2_8_t21 = {{2'd0, dense_2_s214[10:1]} - dense_2_8_t20, dense_2_s214[0]};
  wire [12:0] dense_2_8_t22 = dense_2_s325 + {1'd0, dense_2_s331};
  wire [14:0] dense_2_8_t23 = ~{1'd0, dense_2_8_t8};
  wire [13:0] dense_2_8_t24 = ~dense_2_8_t23[13:0];
  wire [14:0] dense_2_8_t25 = ~{1'd0, dense_2_8_t13};
  wire [13:0] dense_2_8_t26 = ~dense_2_8_t25[13:0];
  wire [14:0] dense_2_8_t27 = {1'd0, dense_2_8_t24} + {1'd0, dense_2_8_t26};
  reg  [14:0] dense_2_8_t27_d1;
  wire [10:0] dense_2_8_t28 = ~dense_2_8_t16;
  wire [11:0] dense_2_8_t29 = ~{1'd0, dense_2_8_t28};
  wire [13:0] dense_2_8_t30 = {dense_2_s339[13:1] - {dense_2_8_t29[11], dense_2_8_t29}, dense_2_s339[0]};
  reg  [13:0] dense_2_8_t30_d1;
  wire [13:0] dense_2_8_t31 = ~dense_2_s339;
  wire [14:0] dense_2_8_t32 = ~{1'd0, dense_2_8_t31};
  wire [13:0] dense_2_8_t33 = ~{1'd0, dense_2_8_t21};
  wire [12:0] dense_2_8_t34 = ~dense_2_8_t33[12:0];
  wire [13:0] dense_2_8_t35 = ~{1'd0, dense_2_8_t22};
  wire [12:0] dense_2_8_t36 = ~dense_2_8_t35[12:0];
  wire [13:0] dense_2_8_t37 = {1'd0, dense_2_8_t34} + {1'd0, dense_2_8_t36};
  reg  [13:0] dense_2_8_t37_d1;
  wire [15:0] dense_2_8_t38 = ~{1'd0, dense_2_8_t27_d1};
  wire [14:0] dense_2_8_t39 = ~dense_2_8_t38[14:0];
  wire [13:0] dense_2_8_t40 = ~dense_2_8_t30_d1;
  wire [14:0] dense_2_8_t41 = ~{1'd0, dense_2_8_t40};
  wire [15:0] dense_2_8_t42 = {1'd0, dense_2_8_t39} - {dense_2_8_t41[14], dense_2_8_t41};
  wire [14:0] dense_2_8_t43 = dense_2_8_t42[14:0];
  wire [15:0] dense_2_8_t44 = ~{1'd0, dense_2_8_t43};
  wire [14:0] dense_2_8_t45 = ~dense_2_8_t44[14:0];
  wire [13:0] dense_2_8_t46 = ~dense_2_8_t37_d1;
  wire [14:0] dense_2_8_t47 = ~{1'd0, dense_2_8_t46};
  wire [15:0] dense_2_8_t48 = {1'd0, dense_2_8_t45} - {dense_2_8_t47[14], dense_2_8_t47};

  // Element 9: ufixed<16,8>
  wire [9:0]  dense_2_9_t1 = ~dense_2_s7;
  wire [10:0] dense_2_9_t2 = ~{1'd0, dense_2_9_t1};
  wire [10:0] dense_2_9_t3 = {3'd0, dense_1_quantizer_12_d1} - dense_2_9_t2;
  wire [11:0] dense_2_9_t4 = ~{1'd0, dense_2_9_t3};
  wire [10:0] dense_2_9_t5 = ~dense_2_9_t4[10:0];
  wire [9:0]  dense_2_9_t6 = ~dense_2_s12;
  wire [10:0] dense_2_9_t7 = ~{1'd0, dense_2_9_t6};
  wire [11:0] dense_2_9_t8 = {{1'd0, dense_2_9_t5[10:1]} - dense_2_9_t7, dense_2_9_t5[0]};
  wire [12:0] dense_2_9_t9 = ~{1'd0, dense_2_9_t8};
  wire [11:0] dense_2_9_t10 = ~dense_2_9_t9[11:0];
  wire [12:0] dense_2_9_t11 = {{1'd0, dense_2_9_t10[11:2]} - dense_2_8_t18, dense_2_9_t10[1:0]};
  wire [13:0] dense_2_9_t12 = ~{1'd0, dense_2_9_t11};
  wire [12:0] dense_2_9_t13 = ~dense_2_9_t12[12:0];
  wire [14:0] dense_2_9_t14 = {1'd0, dense_2_s71} + {2'd0, dense_2_9_t13};
  reg  [14:0] dense_2_9_t14_d1;
  wire [14:0] dense_2_9_t15 = {{1'd0, dense_2_s110_d1[13:1]} + {2'd0, dense_2_s306_d1}, dense_2_s110_d1[0]};
  wire [15:0] dense_2_9_t16 = ~{1'd0, dense_2_9_t14_d1};
  wire [14:0] dense_2_9_t17 = ~dense_2_9_t16[14:0];
  wire [15:0] dense_2_9_t18 = ~{1'd0, dense_2_9_t15};
  wire [14:0] dense_2_9_t19 = ~dense_2_9_t18[14:0];
  wire [15:0] dense_2_9_t20 = {1'd0, dense_2_9_t17} + {1'd0, dense_2_9_t19};

  // Shared by several elements
  wire [8:0]  dense_2_s340 = {1'd0, dense_1_quantizer_11_d1} - dense_2_s137;
  wire [9:0]  dense_2_s341 = {{1'd0, dense_2_s1[8:1]} + {1'd0, dense_1_quantizer_20_d1}, dense_2_s1[0]};
  wire [9:0]  dense_2_s342 = ~{1'd0, dense_2_s340};
  wire [8:0]  dense_2_s343 = ~dense_2_s342[8:0];
  wire [10:0] dense_2_s344 = {{1'd0, dense_2_s4} + {2'd0, dense_2_s343[8:1]}, dense_2_s343[0]};
  wire [9:0]  dense_2_s345 = ~dense_2_s341;
  wire [10:0] dense_2_s346 = ~{1'd0, dense_2_s345};
  wire [11:0] dense_2_s347 = {1'd0, dense_2_s247} - {dense_2_s346[10], dense_2_s346};
  wire [11:0] dense_2_s348 = ~{1'd0, dense_2_s344};
  wire [10:0] dense_2_s349 = ~dense_2_s348[10:0];
  wire [12:0] dense_2_s350 = {1'd0, dense_2_s90} + {2'd0, dense_2_s349};
  wire [11:0] dense_2_s351 = {1'd0, dense_2_s304} + {1'd0, dense_2_s327};
  wire [13:0] dense_2_s352 = ~{1'd0, dense_2_s350};
  wire [12:0] dense_2_s353 = ~dense_2_s352[12:0];
  wire [11:0] dense_2_s354 = ~dense_2_s347;
  wire [12:0] dense_2_s355 = ~{1'd0, dense_2_s354};
  wire [13:0] dense_2_s356 = {1'd0, dense_2_s353} - {dense_2_s355[12], dense_2_s355};
  reg  [13:0] dense_2_s356_d1;
  wire [12:0] dense_2_s357 = ~{1'd0, dense_2_s351};
  wire [11:0] dense_2_s358 = ~dense_2_s357[11:0];
  wire [13:0] dense_2_s359 = {{2'd0, dense_2_s358[11:1]} - dense_2_0_t47, dense_2_s358[0]};
  reg  [13:0] dense_2_s359_d1;
  wire [14:0] dense_2_s360 = ~{1'd0, dense_2_s356_d1};
  wire [13:0] dense_2_s361 = ~dense_2_s360[13:0];
  wire [13:0] dense_2_s362 = ~dense_2_s359_d1;
  wire [14:0] dense_2_s363 = ~{1'd0, dense_2_s362};
  assign dense_2_s364 = {1'd0, dense_2_s361} - dense_2_s363;
  wire [11:0] dense_2_s365 = {{4'd0, dense_1_quantizer_17_d1[7:3]} + {1'd0, dense_1_quantizer_7_d1}, dense_1_quantizer_17_d1[2:0]};
  wire [9:0]  dense_2_s366 = dense_2_s305 + {2'd0, dense_1_quantizer_3_d1};

  // Element 11: ufixed<17,9>
  wire [9:0]  dense_2_11_t1 = {{2'd0, dense_1_quantizer_19_d1[7:1]} - dense_2_s3, dense_1_quantizer_19_d1[0]};
  wire [8:0]  dense_2_11_t2 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [9:0]  dense_2_11_t3 = {{2'd0, dense_1_quantizer_15_d1[7:1]} - dense_2_s35, dense_1_quantizer_15_d1[0]};
  wire [10:0] dense_2_11_t4 = ~{1'd0, dense_2_11_t1};
  wire [9:0]  dense_2_11_t5 = ~dense_2_11_t4[9:0];
  wire [11:0] dense_2_11_t6 = dense_2_s365 + {2'd0, dense_2_11_t5};
  wire [9:0]  dense_2_11_t7 = ~{1'd0, dense_2_11_t2};
  wire [8:0]  dense_2_11_t8 = ~dense_2_11_t7[8:0];
  wire [10:0] dense_2_11_t9 = {{2'd0, dense_2_11_t8[8:1]} - dense_2_s86, dense_2_11_t8[0]};
  wire [10:0] dense_2_11_t10 = ~{1'd0, dense_2_11_t3};
  wire [9:0]  dense_2_11_t11 = ~dense_2_11_t10[9:0];
  wire [10:0] dense_2_11_t12 = {{1'd0, dense_2_s74} + {1'd0, dense_2_11_t11[9:1]}, dense_2_11_t11[0]};
  wire [12:0] dense_2_11_t13 = ~{1'd0, dense_2_11_t6};
  wire [11:0] dense_2_11_t14 = ~dense_2_11_t13[11:0];
  wire [10:0] dense_2_11_t15 = ~dense_2_s87;
  wire [11:0] dense_2_11_t16 = ~{1'd0, dense_2_11_t15};
  wire [12:0] dense_2_11_t17 = {1'd0, dense_2_11_t14} - {dense_2_11_t16[11], dense_2_11_t16};
  wire [11:0] dense_2_11_t18 = {1'd0, dense_2_s310} + {2'd0, dense_2_s366};
  wire [11:0] dense_2_11_t19 = ~{1'd0, dense_2_11_t9};
  wire [10:0] dense_2_11_t20 = ~dense_2_11_t19[10:0];
  wire [11:0] dense_2_11_t21 = {{1'd0, dense_2_s220} + {1'd0, dense_2_11_t20[10:1]}, dense_2_11_t20[0]};
  wire [11:0] dense_2_11_t22 = ~{1'd0, dense_2_11_t12};
  wire [10:0] dense_2_11_t23 = ~dense_2_11_t22[10:0];
  wire [14:0] dense_2_11_t24 = {{2'd0, dense_2_s317[12:3]} + {1'd0, dense_2_11_t23}, dense_2_s317[2:0]};
  wire [13:0] dense_2_11_t25 = ~{1'd0, dense_2_11_t17};
  wire [12:0] dense_2_11_t26 = ~dense_2_11_t25[12:0];
  wire [10:0] dense_2_11_t27 = ~dense_2_s338;
  wire [11:0] dense_2_11_t28 = ~{1'd0, dense_2_11_t27};
  wire [12:0] dense_2_11_t29 = dense_2_11_t26 - {dense_2_11_t28[11], dense_2_11_t28};
  wire [12:0] dense_2_11_t30 = ~{1'd0, dense_2_11_t18};
  wire [11:0] dense_2_11_t31 = ~dense_2_11_t30[11:0];
  wire [12:0] dense_2_11_t32 = ~{1'd0, dense_2_11_t21};
  wire [11:0] dense_2_11_t33 = ~dense_2_11_t32[11:0];
  wire [13:0] dense_2_11_t34 = {{2'd0, dense_2_11_t31[11:1]} + {1'd0, dense_2_11_t33}, dense_2_11_t31[0]};
  wire [15:0] dense_2_11_t35 = ~{1'd0, dense_2_11_t24};
  wire [14:0] dense_2_11_t36 = ~dense_2_11_t35[14:0];
  wire [15:0] dense_2_11_t37 = {1'd0, dense_2_11_t36} - {dense_2_8_t32[14], dense_2_8_t32};
  wire [14:0] dense_2_11_t38 = dense_2_11_t37[14:0];
  reg  [14:0] dense_2_11_t38_d1;
  wire [15:0] dense_2_11_t39 = ~{1'd0, dense_2_11_t38_d1};
  wire [14:0] dense_2_11_t40 = ~dense_2_11_t39[14:0];
  wire [13:0] dense_2_11_t41 = ~{1'd0, dense_2_11_t29};
  wire [12:0] dense_2_11_t42 = ~dense_2_11_t41[12:0];
  wire [13:0] dense_2_11_t43 = ~dense_2_11_t34;
  wire [14:0] dense_2_11_t44 = ~{1'd0, dense_2_11_t43};
  wire [15:0] dense_2_11_t45 = {{3'd0, dense_2_11_t42[12:1]} - dense_2_11_t44, dense_2_11_t42[0]};
  reg  [15:0] dense_2_11_t45_d1;
  wire [15:0] dense_2_11_t46 = ~dense_2_11_t45_d1;
  wire [16:0] dense_2_11_t47 = ~{1'd0, dense_2_11_t46};
  wire [16:0] dense_2_11_t48 = {2'd0, dense_2_11_t40} - dense_2_11_t47;
  wire [14:0] dense_2_11_t49 = ~dense_2_s364;
  wire [15:0] dense_2_11_t50 = ~{1'd0, dense_2_11_t49};
  wire [16:0] dense_2_11_t51 = ~dense_2_11_t48;
  wire [17:0] dense_2_11_t52 = ~{1'd0, dense_2_11_t51};
  wire [16:0] dense_2_11_t53 = {2'd0, dense_2_s364} - dense_2_11_t52[16:0];

  // Shared by several elements
  wire [10:0] dense_2_s367 = {1'd0, dense_2_s300, 1'd0} - {{2{dense_2_s73[8]}}, dense_2_s73};
  wire [9:0]  dense_2_s368 = dense_2_s79 + {2'd0, dense_1_quantizer_11_d1};
  wire [10:0] dense_2_s369 = {1'd0, dense_2_s337} + {3'd0, dense_1_quantizer_12_d1};

  // Element 12: ufixed<16,11>
  wire [9:0]  dense_2_12_t1 = {{2'd0, dense_1_quantizer_29_d1[7:1]} - dense_2_s203, dense_1_quantizer_29_d1[0]};
  wire [8:0]  dense_2_12_t2 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_21_d1};
  wire [10:0] dense_2_12_t3 = ~{1'd0, dense_2_12_t1};
  wire [9:0]  dense_2_12_t4 = ~dense_2_12_t3[9:0];
  wire [10:0] dense_2_12_t5 = {{1'd0, dense_2_s11} + {1'd0, dense_2_12_t4[9:1]}, dense_2_12_t4[0]};
  wire [8:0]  dense_2_12_t6 = ~dense_2_12_t2;
  wire [9:0]  dense_2_12_t7 = ~{1'd0, dense_2_12_t6};
  wire [11:0] dense_2_12_t8 = {{1'd0, dense_2_s54[10:1]} - {dense_2_12_t7[9], dense_2_12_t7}, dense_2_s54[0]};
  wire [11:0] dense_2_12_t9 = dense_2_s130 + {2'd0, dense_2_s336};
  wire [11:0] dense_2_12_t10 = ~{1'd0, dense_2_12_t5};
  wire [10:0] dense_2_12_t11 = ~dense_2_12_t10[10:0];
  wire [9:0]  dense_2_12_t12 = ~dense_2_s366;
  wire [10:0] dense_2_12_t13 = ~{1'd0, dense_2_12_t12};
  wire [11:0] dense_2_12_t14 = {1'd0, dense_2_12_t11} - {dense_2_12_t13[10], dense_2_12_t13};
  wire [11:0] dense_2_12_t15 = {{2'd0, dense_2_s117[9:1]} + dense_2_s367, dense_2_s117[0]};
  wire [11:0] dense_2_12_t16 = ~dense_2_12_t8;
  wire [12:0] dense_2_12_t17 = ~{1'd0, dense_2_12_t16};
  wire [12:0] dense_2_12_t18 = {3'd0, dense_2_s326} - dense_2_12_t17;
  wire [12:0] dense_2_12_t19 = ~{1'd0, dense_2_12_t9};
  wire [11:0] dense_2_12_t20 = ~dense_2_12_t19[11:0];
  wire [12:0] dense_2_12_t21 = ~{1'd0, dense_2_12_t14};
  wire [11:0] dense_2_12_t22 = ~dense_2_12_t21[11:0];
  wire [12:0] dense_2_12_t23 = {1'd0, dense_2_12_t20} + {1'd0, dense_2_12_t22};
  wire [12:0] dense_2_12_t24 = ~{1'd0, dense_2_12_t15};
  wire [11:0] dense_2_12_t25 = ~dense_2_12_t24[11:0];
  wire [10:0] dense_2_12_t26 = ~dense_2_s41;
  wire [11:0] dense_2_12_t27 = ~{1'd0, dense_2_12_t26};
  wire [12:0] dense_2_12_t28 = {1'd0, dense_2_12_t25} - {dense_2_12_t27[11], dense_2_12_t27};
  wire [9:0]  dense_2_12_t29 = ~dense_2_s368;
  wire [10:0] dense_2_12_t30 = ~{1'd0, dense_2_12_t29};
  wire [11:0] dense_2_12_t31 = {1'd0, dense_2_s369} - {dense_2_12_t30[10], dense_2_12_t30};
  wire [13:0] dense_2_12_t32 = ~{1'd0, dense_2_12_t18};
  wire [12:0] dense_2_12_t33 = ~dense_2_12_t32[12:0];
  wire [12:0] dense_2_12_t34 = ~dense_2_12_t23;
  wire [13:0] dense_2_12_t35 = ~{1'd0, dense_2_12_t34};
  wire [13:0] dense_2_12_t36 = {1'd0, dense_2_12_t33} - dense_2_12_t35;
  reg  [13:0] dense_2_12_t36_d1;
  wire [13:0] dense_2_12_t37 = ~{1'd0, dense_2_12_t28};
  wire [12:0] dense_2_12_t38 = ~dense_2_12_t37[12:0];
  wire [11:0] dense_2_12_t39 = ~dense_2_12_t31;
  wire [12:0] dense_2_12_t40 = ~{1'd0, dense_2_12_t39};
  wire [13:0] dense_2_12_t41 = {{1'd0, dense_2_12_t38[12:1]} - dense_2_12_t40, dense_2_12_t38[0]};
  reg  [13:0] dense_2_12_t41_d1;
  wire [14:0] dense_2_12_t42 = ~{1'd0, dense_2_12_t36_d1};
  wire [13:0] dense_2_12_t43 = ~dense_2_12_t42[13:0];
  wire [14:0] dense_2_12_t44 = ~{1'd0, dense_2_12_t41_d1};
  wire [13:0] dense_2_12_t45 = ~dense_2_12_t44[13:0];
  assign dense_2_12 = {{2'd0, dense_2_12_t43[13:1]} + {1'd0, dense_2_12_t45}, dense_2_12_t43[0]};

  // Element 13: ufixed<17,9>
  wire [9:0]  dense_2_13_t1 = {{1'd0, dense_2_s36[8:1]} + {1'd0, dense_1_quantizer_15_d1}, dense_2_s36[0]};
  wire [9:0]  dense_2_13_t2 = {2'd0, dense_1_quantizer_5_d1} - dense_2_s225;
  wire [11:0] dense_2_13_t3 = {1'd0, dense_2_s313} + dense_2_s365;
  wire [11:0] dense_2_13_t4 = {{2'd0, dense_2_13_t1[9:2]} + {1'd0, dense_2_s311}, dense_2_13_t1[1:0]};
  wire [9:0]  dense_2_13_t5 = ~dense_2_13_t2;
  wire [10:0] dense_2_13_t6 = ~{1'd0, dense_2_13_t5};
  wire [11:0] dense_2_13_t7 = {dense_2_s299, 1'd0} - {dense_2_13_t6[10], dense_2_13_t6};
  wire [12:0] dense_2_13_t8 = ~{1'd0, dense_2_13_t3};
  wire [11:0] dense_2_13_t9 = ~dense_2_13_t8[11:0];
  wire [12:0] dense_2_13_t10 = {2'd0, dense_2_s332} + {1'd0, dense_2_13_t9};
  wire [9:0]  dense_2_13_t11 = ~dense_2_13_t1;
  wire [10:0] dense_2_13_t12 = ~{1'd0, dense_2_13_t11};
  wire [10:0] dense_2_13_t13 = {1'd0, dense_2_s45} - dense_2_13_t12;
  wire [9:0]  dense_2_13_t14 = ~dense_2_s117;
  wire [10:0] dense_2_13_t15 = ~{1'd0, dense_2_13_t14};
  wire [10:0] dense_2_13_t16 = {1'd0, dense_2_s114} - dense_2_13_t15;
  wire [11:0] dense_2_13_t17 = ~dense_2_s288;
  wire [12:0] dense_2_13_t18 = ~{1'd0, dense_2_13_t17};
  wire [12:0] dense_2_13_t19 = {1'd0, dense_2_s235} - dense_2_13_t18;
  wire [11:0] dense_2_13_t20 = ~dense_2_13_t4;
  wire [12:0] dense_2_13_t21 = ~{1'd0, dense_2_13_t20};
  wire [12:0] dense_2_13_t22 = {3'd0, dense_2_s368} - dense_2_13_t21;
  wire [13:0] dense_2_13_t23 = ~{1'd0, dense_2_13_t22};
  wire [12:0] dense_2_13_t24 = ~dense_2_13_t23[12:0];
  wire [13:0] dense_2_13_t25 = ~{1'd0, dense_2_13_t10};
  wire [12:0] dense_2_13_t26 = ~dense_2_13_t25[12:0];
  wire [11:0] dense_2_13_t27 = ~dense_2_13_t7;
  wire [12:0] dense_2_13_t28 = ~{1'd0, dense_2_13_t27};
  wire [13:0] dense_2_13_t29 = {dense_2_13_t26, 1'd0} - {dense_2_13_t28[12], dense_2_13_t28};
  wire [10:0] dense_2_13_t30 = ~dense_2_13_t13;
  wire [11:0] dense_2_13_t31 = ~{1'd0, dense_2_13_t30};
  wire [11:0] dense_2_13_t32 = {1'd0, dense_2_s369} - dense_2_13_t31;
  wire [11:0] dense_2_13_t33 = ~{1'd0, dense_2_13_t16};
  wire [10:0] dense_2_13_t34 = ~dense_2_13_t33[10:0];
  wire [14:0] dense_2_13_t35 = {{4'd0, dense_2_s222[10:4]} + dense_2_13_t34, dense_2_s222[3:0]};
  reg  [14:0] dense_2_13_t35_d1;
  wire [12:0] dense_2_13_t36 = ~dense_2_13_t19;
  wire [13:0] dense_2_13_t37 = ~{1'd0, dense_2_13_t36};
  wire [13:0] dense_2_13_t38 = {1'd0, dense_2_13_t24} - dense_2_13_t37;
  reg  [13:0] dense_2_13_t38_d1;
  wire [14:0] dense_2_13_t39 = ~{1'd0, dense_2_13_t29};
  wire [13:0] dense_2_13_t40 = ~dense_2_13_t39[13:0];
  wire [12:0] dense_2_13_t41 = ~{1'd0, dense_2_13_t32};
  wire [11:0] dense_2_13_t42 = ~dense_2_13_t41[11:0];
  wire [14:0] dense_2_13_t43 = {{1'd0, dense_2_13_t40[13:2]} + {1'd0, dense_2_13_t42}, dense_2_13_t40[1:0]};
  reg  [14:0] dense_2_13_t43_d1;
  wire [15:0] dense_2_13_t44 = ~{1'd0, dense_2_13_t35_d1};
  wire [14:0] dense_2_13_t45 = ~dense_2_13_t44[14:0];
  wire [14:0] dense_2_13_t46 = ~{1'd0, dense_2_13_t38_d1};
  wire [13:0] dense_2_13_t47 = ~dense_2_13_t46[13:0];
  wire [15:0] dense_2_13_t48 = {1'd0, dense_2_13_t45} + {2'd0, dense_2_13_t47};
  wire [15:0] dense_2_13_t49 = ~{1'd0, dense_2_13_t43_d1};
  wire [14:0] dense_2_13_t50 = ~dense_2_13_t49[14:0];
  wire [15:0] dense_2_13_t51 = {{2'd0, dense_2_s199_d1} + {1'd0, dense_2_13_t50[14:2]}, dense_2_13_t50[1:0]};
  wire [16:0] dense_2_13_t52 = ~{1'd0, dense_2_13_t48};
  wire [15:0] dense_2_13_t53 = ~dense_2_13_t52[15:0];
  wire [15:0] dense_2_13_t54 = ~dense_2_13_t51;
  wire [16:0] dense_2_13_t55 = ~{1'd0, dense_2_13_t54};
  wire [16:0] dense_2_13_t56 = {1'd0, dense_2_13_t53} - dense_2_13_t55;

  // Element 14: ufixed<15,8>
  wire [10:0] dense_2_14_t1 = {{3'd0, dense_1_quantizer_20_d1[7:2]} + {1'd0, dense_1_quantizer_3_d1}, dense_1_quantizer_20_d1[1:0]};
  wire [9:0]  dense_2_14_t2 = {{2'd0, dense_1_quantizer_19_d1[7:1]} + {1'd0, dense_1_quantizer_8_d1}, dense_1_quantizer_19_d1[0]};
  wire [9:0]  dense_2_14_t3 = {1'd0, dense_2_s4} - dense_2_s153;
  wire [9:0]  dense_2_14_t4 = {1'd0, dense_2_s81} + {1'd0, dense_2_s300};
  wire [11:0] dense_2_14_t5 = ~{1'd0, dense_2_14_t1};
  wire [10:0] dense_2_14_t6 = ~dense_2_14_t5[10:0];
  wire [11:0] dense_2_14_t7 = {{1'd0, dense_2_14_t6[10:2]} - dense_2_s230, dense_2_14_t6[1:0]};
  wire [10:0] dense_2_14_t8 = ~{1'd0, dense_2_14_t2};
  wire [9:0]  dense_2_14_t9 = ~dense_2_14_t8[9:0];
  wire [12:0] dense_2_14_t10 = {1'd0, dense_2_14_t9, 2'd0} - {dense_2_6_t11[11], dense_2_6_t11};
  wire [10:0] dense_2_14_t11 = ~{1'd0, dense_2_14_t3};
  wire [9:0]  dense_2_14_t12 = ~dense_2_14_t11[9:0];
  wire [10:0] dense_2_14_t13 = {1'd0, dense_2_s318} + {1'd0, dense_2_14_t12};
  wire [12:0] dense_2_14_t14 = ~{1'd0, dense_2_14_t7};
  wire [11:0] dense_2_14_t15 = ~dense_2_14_t14[11:0];
  wire [9:0]  dense_2_14_t16 = ~dense_2_14_t4;
  wire [10:0] dense_2_14_t17 = ~{1'd0, dense_2_14_t16};
  wire [12:0] dense_2_14_t18 = {1'd0, dense_2_14_t15} - {{2{dense_2_14_t17[10]}}, dense_2_14_t17};
  wire [11:0] dense_2_14_t19 = {1'd0, dense_2_s54} + {1'd0, dense_2_s367};
  wire [13:0] dense_2_14_t20 = ~{1'd0, dense_2_14_t10};
  wire [12:0] dense_2_14_t21 = ~dense_2_14_t20[12:0];
  wire [12:0] dense_2_14_t22 = dense_2_14_t21 - {dense_2_s270[11], dense_2_s270};
  wire [13:0] dense_2_14_t23 = ~{1'd0, dense_2_14_t18};
  wire [12:0] dense_2_14_t24 = ~dense_2_14_t23[12:0];
  wire [10:0] dense_2_14_t25 = ~dense_2_14_t13;
  wire [11:0] dense_2_14_t26 = ~{1'd0, dense_2_14_t25};
  wire [12:0] dense_2_14_t27 = dense_2_14_t24 - {dense_2_14_t26[11], dense_2_14_t26};
  wire [11:0] dense_2_14_t28 = ~dense_2_14_t19;
  wire [12:0] dense_2_14_t29 = ~{1'd0, dense_2_14_t28};
  wire [13:0] dense_2_14_t30 = {{2'd0, dense_2_s28[11:1]} - dense_2_14_t29, dense_2_s28[0]};
  reg  [13:0] dense_2_14_t30_d1;
  wire [13:0] dense_2_14_t31 = ~{1'd0, dense_2_14_t22};
  wire [12:0] dense_2_14_t32 = ~dense_2_14_t31[12:0];
  wire [13:0] dense_2_14_t33 = ~{1'd0, dense_2_14_t27};
  wire [12:0] dense_2_14_t34 = ~dense_2_14_t33[12:0];
  wire [13:0] dense_2_14_t35 = {1'd0, dense_2_14_t32} + {1'd0, dense_2_14_t34};
  reg  [13:0] dense_2_14_t35_d1;
  wire [14:0] dense_2_14_t36 = ~{1'd0, dense_2_14_t35_d1};
  wire [13:0] dense_2_14_t37 = ~dense_2_14_t36[13:0];
  wire [13:0] dense_2_14_t38 = ~dense_2_14_t30_d1;
  wire [14:0] dense_2_14_t39 = ~{1'd0, dense_2_14_t38};
  assign dense_2_14 = {1'd0, dense_2_14_t37} - dense_2_14_t39;

  // Element 15: fixed<18,10>
  wire [11:0] dense_2_15_t1 = ~dense_2_s365;
  wire [12:0] dense_2_15_t2 = ~{1'd0, dense_2_15_t1};
  wire [12:0] dense_2_15_t3 = {5'd0, dense_1_quantizer_0_d1} - dense_2_15_t2;
  wire [13:0] dense_2_15_t4 = ~{1'd0, dense_2_15_t3};
  wire [12:0] dense_2_15_t5 = ~dense_2_15_t4[12:0];
  wire [13:0] dense_2_15_t6 = {{1'd0, dense_2_15_t5[12:3]} - {dense_2_s210[9], dense_2_s210}, dense_2_15_t5[2:0]};
  wire [14:0] dense_2_15_t7 = ~{1'd0, dense_2_15_t6};
  wire [13:0] dense_2_15_t8 = ~dense_2_15_t7[13:0];
  wire [14:0] dense_2_15_t9 = {dense_2_s255 + {1'd0, dense_2_15_t8[13:1]}, dense_2_15_t8[0]};
  wire [15:0] dense_2_15_t10 = ~{1'd0, dense_2_15_t9};
  wire [14:0] dense_2_15_t11 = ~dense_2_15_t10[14:0];
  wire [12:0] dense_2_15_t12 = ~dense_2_s298;
  wire [13:0] dense_2_15_t13 = ~{1'd0, dense_2_15_t12};
  wire [15:0] dense_2_15_t14 = {1'd0, dense_2_15_t11} - {{2{dense_2_15_t13[13]}}, dense_2_15_t13};
  reg  [15:0] dense_2_15_t14_d1;
  wire [16:0] dense_2_15_t15 = ~{1'd0, dense_2_15_t14_d1};
  wire [15:0] dense_2_15_t16 = ~dense_2_15_t15[15:0];
  wire [14:0] dense_2_15_t17 = ~dense_2_s281_d1;
  wire [15:0] dense_2_15_t18 = ~{1'd0, dense_2_15_t17};
  wire [15:0] dense_2_15_t19 = dense_2_15_t16 - dense_2_15_t18;
  wire [16:0] dense_2_15_t20 = ~{1'd0, dense_2_15_t19};
  wire [15:0] dense_2_15_t21 = ~dense_2_15_t20[15:0];
  wire [16:0] dense_2_15_t22 = {1'd0, dense_2_15_t21} - {dense_2_11_t50[15], dense_2_11_t50};

  // Element 0: ufixed<16,8>
  wire [16:0] dense_2_0_t64 = ~{1'd0, dense_2_0_t63};
  assign dense_2_0 = ~dense_2_0_t64[15:0];

  // Element 2: fixed<17,9>
  assign dense_2_2 = ~{1'd0, dense_2_2_t57};

  // Element 4: ufixed<17,9>
  wire [17:0] dense_2_4_t64 = ~{1'd0, dense_2_4_t63};
  assign dense_2_4 = ~dense_2_4_t64[16:0];

  // Element 5: ufixed<17,9>
  wire [17:0] dense_2_5_t56 = ~{1'd0, dense_2_5_t55};
  assign dense_2_5 = ~dense_2_5_t56[16:0];

  // Element 6: ufixed<17,9>
  wire [17:0] dense_2_6_t51 = ~{1'd0, dense_2_6_t50};
  assign dense_2_6 = ~dense_2_6_t51[16:0];

  // Element 7: fixed<17,9>
  assign dense_2_7 = ~{1'd0, dense_2_7_t38};

  // Element 8: ufixed<16,8>
  wire [16:0] dense_2_8_t49 = ~{1'd0, dense_2_8_t48};
  assign dense_2_8 = ~dense_2_8_t49[15:0];

  // Element 9: ufixed<16,8>
  wire [16:0] dense_2_9_t21 = ~{1'd0, dense_2_9_t20};
  assign dense_2_9 = ~dense_2_9_t21[15:0];

  // Element 11: ufixed<17,9>
  wire [17:0] dense_2_11_t54 = ~{1'd0, dense_2_11_t53};
  assign dense_2_11 = ~dense_2_11_t54[16:0];

  // Element 13: ufixed<17,9>
  wire [17:0] dense_2_13_t57 = ~{1'd0, dense_2_13_t56};
  assign dense_2_13 = ~dense_2_13_t57[16:0];

  // Element 15: fixed<18,10>
  assign dense_2_15 = ~{1'd0, dense_2_15_t22};

  always @(posedge clk) begin
    dense_2_s110_d1   <= dense_2_s110;
    dense_2_0_t40_d1  <= dense_2_0_t40;
    dense_2_0_t43_d1  <= dense_2_0_t43;
    dense_2_0_t48_d1  <= dense_2_0_t48;
    dense_2_s188_d1   <= dense_2_s188;
    dense_2_s193_d1   <= dense_2_s193;
    dense_2_1_t17_d1  <= dense_2_1_t17;
    dense_2_s199_d1   <= dense_2_s199;
    dense_2_2_t41_d1  <= dense_2_2_t41;
    dense_2_2_t46_d1  <= dense_2_2_t46;
    dense_2_3_t28_d1  <= dense_2_3_t28;
    dense_2_3_t31_d1  <= dense_2_3_t31;
    dense_2_3_t36_d1  <= dense_2_3_t36;
    dense_2_s281_d1   <= dense_2_s281;
    dense_2_4_t39_d1  <= dense_2_4_t39;
    dense_2_4_t44_d1  <= dense_2_4_t44;
    dense_2_4_t47_d1  <= dense_2_4_t47;
    dense_2_5_t37_d1  <= dense_2_5_t37;
    dense_2_5_t42_d1  <= dense_2_5_t42;
    dense_2_5_t45_d1  <= dense_2_5_t45;
    dense_2_s306_d1   <= dense_2_s306;
    dense_2_6_t37_d1  <= dense_2_6_t37;
    dense_2_6_t42_d1  <= dense_2_6_t42;
    dense_2_7_t18_d1  <= dense_2_7_t18;
    dense_2_7_t23_d1  <= dense_2_7_t23;
    dense_2_7_t28_d1  <= dense_2_7_t28;
    dense_2_8_t27_d1  <= dense_2_8_t27;
    dense_2_8_t30_d1  <= dense_2_8_t30;
    dense_2_8_t37_d1  <= dense_2_8_t37;
    dense_2_9_t14_d1  <= dense_2_9_t14;
    dense_2_s356_d1   <= dense_2_s356;
    dense_2_s359_d1   <= dense_2_s359;
    dense_2_11_t38_d1 <= dense_2_11_t38;
    dense_2_11_t45_d1 <= dense_2_11_t45;
    dense_2_12_t36_d1 <= dense_2_12_t36;
    dense_2_12_t41_d1 <= dense_2_12_t41;
    dense_2_13_t35_d1 <= dense_2_13_t35;
    dense_2_13_t38_d1 <= dense_2_13_t38;
    dense_2_13_t43_d1 <= dense_2_13_t43;
    dense_2_14_t30_d1 <= dense_2_14_t30;
    dense_2_14_t35_d1 <= dense_2_14_t35;
    dense_2_15_t14_d1 <= dense_2_15_t14;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s20[9],
    dense_2_s62[10],
    dense_2_s67[13],
    dense_2_s92[9],
    dense_2_s96[12],
    dense_2_s101[11],
    dense_2_s106[13],
    dense_2_0_t4[9],
    dense_2_0_t9[11],
    dense_2_0_t13[10],
    dense_2_0_t16[12],
    dense_2_0_t22[12],
    dense_2_0_t25[12],
    dense_2_0_t27[11],
    dense_2_0_t30[13],
    dense_2_0_t33[12],
    dense_2_0_t41[14],
    dense_2_0_t44[13],
    dense_2_0_t49[15],
    dense_2_0_t51[15],
    dense_2_0_t53[14],
    dense_2_0_t55[14],
    dense_2_0_t58[16],
    dense_2_0_t62[16],
    dense_2_s141[9],
    dense_2_s150[10],
    dense_2_s163[11],
    dense_2_s165[11],
    dense_2_s168[10],
    dense_2_s171[11],
    dense_2_s174[12],
    dense_2_s179[12],
    dense_2_s181[12],
    dense_2_s184[14],
    dense_2_s189[13],
    dense_2_s194[15],
    dense_2_1_t4[9],
    dense_2_1_t7[13],
    dense_2_1_t11[13],
    dense_2_1_t13[13],
    dense_2_1_t18[15],
    dense_2_s204[10],
    dense_2_s212[10],
    dense_2_2_t8[12],
    dense_2_2_t18[12],
    dense_2_2_t23[10],
    dense_2_2_t26[12],
    dense_2_2_t29[11],
    dense_2_2_t31[13],
    dense_2_2_t37[13],
    dense_2_2_t39[12],
    dense_2_2_t42[13],
    dense_2_2_t44[12],
    dense_2_2_t47[14],
    dense_2_2_t49[15],
    dense_2_2_t51[15],
    dense_2_2_t53[15],
    dense_2_s231[10],
    dense_2_s239[12],
    dense_2_s245[10],
    dense_2_3_t3[10],
    dense_2_3_t6[11],
    dense_2_3_t16[12],
    dense_2_3_t19[12],
    dense_2_3_t24[12],
    dense_2_3_t26[11],
    dense_2_3_t32[13],
    dense_2_3_t34[13],
    dense_2_3_t37[14],
    dense_2_3_t42[15],
    dense_2_3_t44[16],
    dense_2_s250[11],
    dense_2_s253[12],
    dense_2_s261[9],
    dense_2_s264[10],
    dense_2_s274[13],
    dense_2_s277[14],
    dense_2_s284[12],
    dense_2_s293[11],
    dense_2_s296[12],
    dense_2_4_t4[9],
    dense_2_4_t11[11],
    dense_2_4_t17[10],
    dense_2_4_t21[13],
    dense_2_4_t26[12],
    dense_2_4_t29[13],
    dense_2_4_t32[15],
    dense_2_4_t34[12],
    dense_2_4_t37[12],
    dense_2_4_t40[14],
    dense_2_4_t48[16],
    dense_2_4_t50[14],
    dense_2_4_t52[15],
    dense_2_4_t56[17],
    dense_2_4_t58[17],
    dense_2_4_t62[17],
    dense_2_5_t3[9],
    dense_2_5_t6[10],
    dense_2_5_t12[10],
    dense_2_5_t14[12],
    dense_2_5_t24[13],
    dense_2_5_t29[12],
    dense_2_5_t32[12],
    dense_2_5_t35[12],
    dense_2_5_t38[13],
    dense_2_5_t43[13],
    dense_2_5_t46[15],
    dense_2_5_t51[16],
    dense_2_s308[9],
    dense_2_s315[12],
    dense_2_6_t4[9],
    dense_2_6_t15[12],
    dense_2_6_t18[11],
    dense_2_6_t23[12],
    dense_2_6_t28[13],
    dense_2_6_t30[11],
    dense_2_6_t33[14],
    dense_2_6_t38[15],
    dense_2_6_t43[16],
    dense_2_s321[12],
    dense_2_s329[11],
    dense_2_7_t5[11],
    dense_2_7_t12[11],
    dense_2_7_t19[13],
    dense_2_7_t24[14],
    dense_2_7_t29[14],
    dense_2_7_t34[15],
    dense_2_7_t36[15],
    dense_2_8_t6[9],
    dense_2_8_t9[13],
    dense_2_8_t23[14],
    dense_2_8_t25[14],
    dense_2_8_t33[13],
    dense_2_8_t35[13],
    dense_2_8_t38[15],
    dense_2_8_t42[15],
    dense_2_8_t44[15],
    dense_2_9_t4[11],
    dense_2_9_t9[12],
    dense_2_9_t12[13],
    dense_2_9_t16[15],
    dense_2_9_t18[15],
    dense_2_s342[9],
    dense_2_s348[11],
    dense_2_s352[13],
    dense_2_s357[12],
    dense_2_s360[14],
    dense_2_11_t4[10],
    dense_2_11_t7[9],
    dense_2_11_t10[10],
    dense_2_11_t13[12],
    dense_2_11_t19[11],
    dense_2_11_t22[11],
    dense_2_11_t25[13],
    dense_2_11_t30[12],
    dense_2_11_t32[12],
    dense_2_11_t35[15],
    dense_2_11_t37[15],
    dense_2_11_t39[15],
    dense_2_11_t41[13],
    dense_2_11_t52[17],
    dense_2_12_t3[10],
    dense_2_12_t10[11],
    dense_2_12_t19[12],
    dense_2_12_t21[12],
    dense_2_12_t24[12],
    dense_2_12_t32[13],
    dense_2_12_t37[13],
    dense_2_12_t42[14],
    dense_2_12_t44[14],
    dense_2_13_t8[12],
    dense_2_13_t23[13],
    dense_2_13_t25[13],
    dense_2_13_t33[11],
    dense_2_13_t39[14],
    dense_2_13_t41[12],
    dense_2_13_t44[15],
    dense_2_13_t46[14],
    dense_2_13_t49[15],
    dense_2_13_t52[16],
    dense_2_14_t5[11],
    dense_2_14_t8[10],
    dense_2_14_t11[10],
    dense_2_14_t14[12],
    dense_2_14_t20[13],
    dense_2_14_t23[13],
    dense_2_14_t31[13],
    dense_2_14_t33[13],
    dense_2_14_t36[14],
    dense_2_15_t4[13],
    dense_2_15_t7[14],
    dense_2_15_t10[15],
    dense_2_15_t15[16],
    dense_2_15_t20[16],
    dense_2_0_t64[16],
    dense_2_4_t64[17],
    dense_2_5_t56[17],
    dense_2_6_t51[17],
    dense_2_8_t49[16],
    dense_2_9_t21[16],
    dense_2_11_t54[17],
    dense_2_13_t57[17]
  };

endmodule
