// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 688afe63ca2e5c87. Do not edit.
// 218 operations in stages 4 to 5.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0_d1,
  input  wire [7:0]  dense_2_quantizer_1_d1,
  input  wire [7:0]  dense_2_quantizer_2_d1,
  input  wire [7:0]  dense_2_quantizer_3_d1,
  input  wire [7:0]  dense_2_quantizer_4_d1,
  input  wire [7:0]  dense_2_quantizer_5_d1,
  input  wire [7:0]  dense_2_quantizer_6_d1,
  input  wire [7:0]  dense_2_quantizer_7_d1,
  input  wire [7:0]  dense_2_quantizer_8_d1,
  input  wire [7:0]  dense_2_quantizer_9_d1,
  input  wire [7:0]  dense_2_quantizer_10_d1,
  input  wire [7:0]  dense_2_quantizer_11_d1,
  input  wire [7:0]  dense_2_quantizer_12_d1,
  input  wire [7:0]  dense_2_quantizer_13_d1,
  input  wire [7:0]  dense_2_quantizer_14_d1,
  input  wire [7:0]  dense_2_quantizer_15_d1,
  output reg  [14:0] logits_3_d1,
  output reg  [14:0] logits_4_t29_d1,
  output reg  [14:0] logits_4_t32_d1,
  output reg  [14:0] logits_4_t35_d1,
  output reg  [15:0] logits_4_d1
);

  // Shared by several elements
  wire [8:0]  logits_s1 = {1'd0, dense_2_quantizer_0_d1} + {1'd0, dense_2_quantizer_3_d1};
  wire [9:0]  logits_s2 = {{2'd0, dense_2_quantizer_1_d1[7:1]} + {1'd0, dense_2_quantizer_15_d1}, dense_2_quantizer_1_d1[0]};
  wire [7:0]  logits_s3 = ~dense_2_quantizer_0_d1;
  wire [8:0]  logits_s4 = ~{1'd0, logits_s3};
  wire [9:0]  logits_s5 = logits_s2 - {logits_s4[8], logits_s4};
  wire [7:0]  logits_s6 = ~dense_2_quantizer_15_d1;
  wire [8:0]  logits_s7 = ~{1'd0, logits_s6};
  wire [8:0]  logits_s8 = {1'd0, dense_2_quantizer_9_d1} - logits_s7;
  wire [7:0]  logits_s9 = ~dense_2_quantizer_9_d1;
  wire [8:0]  logits_s10 = ~{1'd0, logits_s9};
  wire [9:0]  logits_s11 = ~{1'd0, logits_s8};
  wire [8:0]  logits_s12 = ~logits_s11[8:0];
  wire [9:0]  logits_s13 = {{1'd0, logits_s12[8:1]} + {1'd0, dense_2_quantizer_5_d1}, logits_s12[0]};
  wire [8:0]  logits_s14 = {1'd0, dense_2_quantizer_10_d1} + {1'd0, dense_2_quantizer_14_d1};
  wire [7:0]  logits_s15 = ~dense_2_quantizer_4_d1;
  wire [8:0]  logits_s16 = ~{1'd0, logits_s15};
  wire [9:0]  logits_s17 = logits_s2 - {logits_s16[8], logits_s16};
  wire [9:0]  logits_s18 = ~logits_s2;
  wire [10:0] logits_s19 = ~{1'd0, logits_s18};
  wire [10:0] logits_s20 = {{2'd0, logits_s14[8:2]} + {1'd0, dense_2_quantizer_4_d1}, logits_s14[1:0]};
  wire [11:0] logits_s21 = ~{1'd0, logits_s20};
  wire [10:0] logits_s22 = ~logits_s21[10:0];
  wire [9:0]  logits_s23 = ~logits_s17;
  wire [10:0] logits_s24 = ~{1'd0, logits_s23};
  wire [11:0] logits_s25 = {logits_s22, 1'd0} - {logits_s24[10], logits_s24};
  wire [7:0]  logits_s26 = ~dense_2_quantizer_8_d1;
  wire [8:0]  logits_s27 = ~{1'd0, logits_s26};
  wire [9:0]  logits_s28 = {{2'd0, dense_2_quantizer_2_d1[7:1]} - logits_s27, dense_2_quantizer_2_d1[0]};
  wire [9:0]  logits_s29 = {{2'd0, dense_2_quantizer_6_d1[7:1]} - logits_s10, dense_2_quantizer_6_d1[0]};
  wire [7:0]  logits_s30 = ~dense_2_quantizer_12_d1;
  wire [8:0]  logits_s31 = ~{1'd0, logits_s30};
  wire [9:0]  logits_s32 = logits_s29 - {logits_s31[8], logits_s31};
  wire [7:0]  logits_s33 = ~dense_2_quantizer_11_d1;
  wire [8:0]  logits_s34 = ~{1'd0, logits_s33};
  wire [10:0] logits_s35 = {{1'd0, logits_s32[9:2]} - logits_s34, logits_s32[1:0]};
  wire [10:0] logits_s36 = {logits_s28 + {3'd0, dense_2_quantizer_7_d1[7:1]}, dense_2_quantizer_7_d1[0]};
  wire [10:0] logits_s37 = ~logits_s36;
  wire [11:0] logits_s38 = ~{1'd0, logits_s37};
  wire [11:0] logits_s39 = {1'd0, logits_s35} - logits_s38;

  // Element 0: ufixed<15,11>
  wire [7:0]  logits_0_t1 = ~dense_2_quantizer_6_d1;
  wire [8:0]  logits_0_t2 = ~{1'd0, logits_0_t1};
  wire [9:0]  logits_0_t3 = {{2'd0, dense_2_quantizer_11_d1[7:1]} - logits_0_t2, dense_2_quantizer_11_d1[0]};
  wire [10:0] logits_0_t4 = ~{1'd0, logits_0_t3};
  wire [9:0]  logits_0_t5 = ~logits_0_t4[9:0];
  wire [10:0] logits_0_t6 = {{1'd0, logits_0_t5[9:1]} + {2'd0, dense_2_quantizer_13_d1}, logits_0_t5[0]};
  wire [9:0]  logits_0_t7 = ~logits_s13;
  wire [10:0] logits_0_t8 = ~{1'd0, logits_0_t7};
  wire [10:0] logits_0_t9 = ~logits_0_t6;
  wire [11:0] logits_0_t10 = ~{1'd0, logits_0_t9};
  wire [11:0] logits_0_t11 = {2'd0, logits_s13} - logits_0_t10;
  wire [12:0] logits_0_t12 = ~{1'd0, logits_0_t11};
  wire [11:0] logits_0_t13 = ~logits_0_t12[11:0];
  wire [11:0] logits_0_t14 = ~logits_s39;
  wire [12:0] logits_0_t15 = ~{1'd0, logits_0_t14};
  wire [12:0] logits_0_t16 = {1'd0, logits_0_t13} - logits_0_t15;
  reg  [12:0] logits_0_t16_d1;
  wire [7:0]  logits_0_t17 = ~dense_2_quantizer_14_d1;
  wire [8:0]  logits_0_t18 = ~{1'd0, logits_0_t17};
  wire [9:0]  logits_0_t19 = {{1'd0, logits_s1[8:1]} - logits_0_t18, logits_s1[0]};
  wire [12:0] logits_0_t20 = {{1'd0, logits_s25[11:2]} + {1'd0, logits_s5}, logits_s25[1:0]};
  wire [13:0] logits_0_t21 = ~{1'd0, logits_0_t20};
  wire [12:0] logits_0_t22 = ~logits_0_t21[12:0];
  wire [10:0] logits_0_t23 = ~{1'd0, logits_0_t19};
  wire [9:0]  logits_0_t24 = ~logits_0_t23[9:0];
  wire [13:0] logits_0_t25 = {{1'd0, logits_0_t22[12:3]} + {1'd0, logits_0_t24}, logits_0_t22[2:0]};
  reg  [13:0] logits_0_t25_d1;
  wire [13:0] logits_0_t26 = ~{1'd0, logits_0_t16_d1};
  wire [12:0] logits_0_t27 = ~logits_0_t26[12:0];
  wire [13:0] logits_0_t28 = ~logits_0_t25_d1;
  wire [14:0] logits_0_t29 = ~{1'd0, logits_0_t28};
  wire [14:0] logits_0 = {2'd0, logits_0_t27} - logits_0_t29;

  // Shared by several elements
  wire [10:0] logits_s40 = {1'd0, logits_s5} + {3'd0, dense_2_quantizer_10_d1};
  wire [8:0]  logits_s41 = {1'd0, dense_2_quantizer_7_d1} + {1'd0, dense_2_quantizer_8_d1};
  wire [9:0]  logits_s42 = {{2'd0, dense_2_quantizer_14_d1[7:1]} + {1'd0, dense_2_quantizer_5_d1}, dense_2_quantizer_14_d1[0]};
  wire [9:0]  logits_s43 = ~{1'd0, logits_s41};
  wire [8:0]  logits_s44 = ~logits_s43[8:0];
  wire [10:0] logits_s45 = ~{1'd0, logits_s42};
  wire [9:0]  logits_s46 = ~logits_s45[9:0];
  wire [11:0] logits_s47 = {{3'd0, logits_s44[8:2]} + logits_s46, logits_s44[1:0]};
  wire [8:0]  logits_s48 = {1'd0, dense_2_quantizer_7_d1} + {1'd0, dense_2_quantizer_13_d1};
  wire [8:0]  logits_s49 = {1'd0, dense_2_quantizer_5_d1} + {1'd0, dense_2_quantizer_9_d1};
  wire [9:0]  logits_s50 = ~{1'd0, logits_s49};
  wire [8:0]  logits_s51 = ~logits_s50[8:0];
  wire [9:0]  logits_s52 = {{1'd0, logits_s51[8:1]} - logits_s16, logits_s51[0]};
  wire [10:0] logits_s53 = ~{1'd0, logits_s52};
  wire [9:0]  logits_s54 = ~logits_s53[9:0];
  wire [11:0] logits_s55 = {{1'd0, logits_s29} + {2'd0, logits_s54[9:1]}, logits_s54[0]};
  wire [12:0] logits_s56 = ~{1'd0, logits_s55};
  wire [11:0] logits_s57 = ~logits_s56[11:0];
  wire [11:0] logits_s58 = {1'd0, logits_s40} + logits_s57;
  wire [9:0]  logits_s59 = {{1'd0, logits_s48[8:1]} - logits_s34, logits_s48[0]};
  wire [8:0]  logits_s60 = ~logits_s48;
  wire [9:0]  logits_s61 = ~{1'd0, logits_s60};
  wire [9:0]  logits_s62 = ~logits_s59;
  wire [10:0] logits_s63 = ~{1'd0, logits_s62};
  wire [12:0] logits_s64 = {{1'd0, logits_s47[11:2]} - logits_s63, logits_s47[1:0]};
  wire [13:0] logits_s65 = ~{1'd0, logits_s64};
  wire [12:0] logits_s66 = ~logits_s65[12:0];
  wire [10:0] logits_s67 = ~logits_s40;
  wire [11:0] logits_s68 = ~{1'd0, logits_s67};
  wire [13:0] logits_s69 = {{1'd0, logits_s66[12:2]} - logits_s68, logits_s66[1:0]};
  wire [14:0] logits_s70 = ~{1'd0, logits_s69};
  wire [13:0] logits_s71 = ~logits_s70[13:0];
  wire [11:0] logits_s72 = ~logits_s58;
  wire [12:0] logits_s73 = ~{1'd0, logits_s72};
  wire [14:0] logits_s74 = {1'd0, logits_s71} - {{2{logits_s73[12]}}, logits_s73};
  reg  [14:0] logits_s74_d1;

  // Element 1: ufixed<15,7>
  wire [10:0] logits_1_t1 = {1'd0, dense_2_quantizer_9_d1, 2'd0} - {{2{logits_s7[8]}}, logits_s7};
  reg  [10:0] logits_1_t1_d1;
  wire [11:0] logits_1_t2 = ~{1'd0, logits_1_t1_d1};
  wire [10:0] logits_1_t3 = ~logits_1_t2[10:0];
  wire [14:0] logits_1_t4 = ~logits_s74_d1;
  wire [15:0] logits_1_t5 = ~{1'd0, logits_1_t4};
  wire [15:0] logits_1_t6 = {3'd0, logits_1_t3, 2'd0} - logits_1_t5;
  wire [14:0] logits_1 = logits_1_t6[14:0];

  // Shared by several elements
  wire [11:0] logits_s75 = {{4'd0, dense_2_quantizer_11_d1[7:3]} + {1'd0, dense_2_quantizer_2_d1}, dense_2_quantizer_11_d1[2:0]};
  wire [11:0] logits_s76 = {{4'd0, dense_2_quantizer_13_d1[7:3]} - logits_s7, dense_2_quantizer_13_d1[2:0]};
  wire [12:0] logits_s77 = ~{1'd0, logits_s76};
  wire [11:0] logits_s78 = ~logits_s77[11:0];
  wire [11:0] logits_s79 = {2'd0, logits_s28} + logits_s78;
  wire [9:0]  logits_s80 = ~logits_s32;
  wire [10:0] logits_s81 = ~{1'd0, logits_s80};
  wire [11:0] logits_s82 = logits_s79 - {logits_s81[10], logits_s81};
  wire [9:0]  logits_s83 = {1'd0, logits_s1} + {2'd0, dense_2_quantizer_10_d1};

  // Element 2: ufixed<15,11>
  wire [7:0]  logits_2_t1 = ~dense_2_quantizer_1_d1;
  wire [8:0]  logits_2_t2 = ~{1'd0, logits_2_t1};
  wire [11:0] logits_2_t3 = {{2'd0, logits_s83[9:3]} - logits_2_t2, logits_s83[2:0]};
  wire [9:0]  logits_2_t4 = ~logits_s83;
  wire [10:0] logits_2_t5 = ~{1'd0, logits_2_t4};
  wire [8:0]  logits_2_t6 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_4_d1};
  wire [12:0] logits_2_t7 = ~{1'd0, logits_2_t3};
  wire [11:0] logits_2_t8 = ~logits_2_t7[11:0];
  wire [12:0] logits_2_t9 = {1'd0, logits_s75} + {1'd0, logits_2_t8};
  wire [8:0]  logits_2_t10 = ~logits_2_t6;
  wire [9:0]  logits_2_t11 = ~{1'd0, logits_2_t10};
  wire [12:0] logits_2_t12 = {{1'd0, logits_s47[11:3]} - logits_2_t11, logits_s47[2:0]};
  wire [13:0] logits_2_t13 = ~{1'd0, logits_2_t9};
  wire [12:0] logits_2_t14 = ~logits_2_t13[12:0];
  wire [13:0] logits_2_t15 = {2'd0, logits_s82} + {1'd0, logits_2_t14};
  reg  [13:0] logits_2_t15_d1;
  wire [13:0] logits_2_t16 = ~{1'd0, logits_2_t12};
  wire [12:0] logits_2_t17 = ~logits_2_t16[12:0];
  wire [13:0] logits_2_t18 = {{1'd0, logits_2_t17[12:4]} - logits_s61, logits_2_t17[3:0]};
  wire [14:0] logits_2_t19 = ~{1'd0, logits_2_t18};
  wire [13:0] logits_2_t20 = ~logits_2_t19[13:0];
  wire [14:0] logits_2_t21 = {{1'd0, logits_2_t20[13:1]} - {logits_0_t15[12], logits_0_t15}, logits_2_t20[0]};
  reg  [14:0] logits_2_t21_d1;
  wire [14:0] logits_2_t22 = ~{1'd0, logits_2_t15_d1};
  wire [13:0] logits_2_t23 = ~logits_2_t22[13:0];
  wire [15:0] logits_2_t24 = ~{1'd0, logits_2_t21_d1};
  wire [14:0] logits_2_t25 = ~logits_2_t24[14:0];
  wire [14:0] logits_2 = {1'd0, logits_2_t23} + logits_2_t25;

  // Element 3: fixed<15,7>
  wire [12:0] logits_3_t1 = {{2'd0, logits_s35[10:2]} - logits_s19, logits_s35[1:0]};

  // Shared by several elements
  wire [7:0]  logits_s84 = ~dense_2_quantizer_7_d1;
  wire [8:0]  logits_s85 = ~{1'd0, logits_s84};
  wire [8:0]  logits_s86 = {1'd0, dense_2_quantizer_5_d1} - logits_s85;
  wire [8:0]  logits_s87 = ~logits_s86;
  wire [9:0]  logits_s88 = ~{1'd0, logits_s87};
  wire [12:0] logits_s89 = {{4'd0, logits_s1[8:3]} - logits_s88, logits_s1[2:0]};

  // Element 3: fixed<15,7>
  wire [11:0] logits_3_t2 = {{3'd0, logits_s48[8:3]} + {1'd0, dense_2_quantizer_6_d1}, logits_s48[2:0]};
  wire [12:0] logits_3_t3 = ~{1'd0, logits_3_t2};
  wire [11:0] logits_3_t4 = ~logits_3_t3[11:0];
  wire [12:0] logits_3_t5 = {{1'd0, logits_3_t4[11:4]} + {1'd0, dense_2_quantizer_2_d1}, logits_3_t4[3:0]};
  wire [13:0] logits_3_t6 = {2'd0, logits_s25} + {1'd0, logits_s89};
  wire [14:0] logits_3_t7 = ~{1'd0, logits_3_t6};
  wire [13:0] logits_3_t8 = ~logits_3_t7[13:0];
  wire [12:0] logits_3_t9 = ~logits_3_t1;
  wire [13:0] logits_3_t10 = ~{1'd0, logits_3_t9};
  wire [13:0] logits_3_t11 = logits_3_t8 - logits_3_t10;
  reg  [13:0] logits_3_t11_d1;
  wire [13:0] logits_3_t12 = ~{1'd0, logits_3_t5};
  wire [12:0] logits_3_t13 = ~logits_3_t12[12:0];
  wire [11:0] logits_3_t14 = ~logits_s79;
  wire [12:0] logits_3_t15 = ~{1'd0, logits_3_t14};
  wire [14:0] logits_3_t16 = {{2'd0, logits_3_t13[12:2]} - logits_3_t15, logits_3_t13[1:0]};
  wire [15:0] logits_3_t17 = ~{1'd0, logits_3_t16};
  wire [14:0] logits_3_t18 = ~logits_3_t17[14:0];
  wire [15:0] logits_3_t19 = {{1'd0, logits_3_t1} + {1'd0, logits_3_t18[14:2]}, logits_3_t18[1:0]};
  reg  [15:0] logits_3_t19_d1;
  wire [16:0] logits_3_t20 = ~{1'd0, logits_3_t19_d1};
  wire [15:0] logits_3_t21 = ~logits_3_t20[15:0];
  wire [14:0] logits_3_t22 = ~{1'd0, logits_3_t11_d1};
  wire [13:0] logits_3_t23 = ~logits_3_t22[13:0];
  wire [15:0] logits_3_t24 = {2'd0, logits_3_t23} + logits_3_t21;

  // Element 4: fixed<16,8>
  wire [9:0]  logits_4_t1 = {1'd0, logits_s14} + {2'd0, dense_2_quantizer_4_d1};
  wire [10:0] logits_4_t2 = ~{1'd0, logits_4_t1};
  wire [9:0]  logits_4_t3 = ~logits_4_t2[9:0];
  wire [11:0] logits_4_t4 = {{2'd0, logits_4_t3[9:1]} - logits_0_t8, logits_4_t3[0]};
  wire [12:0] logits_4_t5 = {{1'd0, logits_s75[11:3]} + {2'd0, dense_2_quantizer_13_d1}, logits_s75[2:0]};
  wire [11:0] logits_4_t6 = ~logits_4_t4;
  wire [12:0] logits_4_t7 = ~{1'd0, logits_4_t6};
  wire [12:0] logits_4_t8 = {1'd0, logits_s82} - logits_4_t7;
  wire [13:0] logits_4_t9 = ~{1'd0, logits_4_t5};
  wire [12:0] logits_4_t10 = ~logits_4_t9[12:0];
  wire [13:0] logits_4_t11 = {{2'd0, logits_s32} + {1'd0, logits_4_t10[12:2]}, logits_4_t10[1:0]};
  wire [13:0] logits_4_t12 = {{1'd0, logits_s89[12:2]} - {logits_2_t5[10], logits_2_t5}, logits_s89[1:0]};
  wire [12:0] logits_4_t13 = logits_4_t12[12:0];
  wire [14:0] logits_4_t14 = ~{1'd0, logits_4_t11};
  wire [13:0] logits_4_t15 = ~logits_4_t14[13:0];
  wire [13:0] logits_4_t16 = ~{1'd0, logits_4_t13};
  wire [12:0] logits_4_t17 = ~logits_4_t16[12:0];
  wire [14:0] logits_4_t18 = {{1'd0, logits_4_t15[13:1]} + {1'd0, logits_4_t17}, logits_4_t15[0]};
  wire [13:0] logits_4_t19 = ~{1'd0, logits_4_t8};
  wire [12:0] logits_4_t20 = ~logits_4_t19[12:0];
  wire [14:0] logits_4_t21 = ~logits_4_t18;
  wire [15:0] logits_4_t22 = ~{1'd0, logits_4_t21};
  wire [15:0] logits_4_t23 = {3'd0, logits_4_t20} - logits_4_t22;
  reg  [15:0] logits_4_t23_d1;
  wire [15:0] logits_4_t24 = ~logits_4_t23_d1;
  wire [16:0] logits_4_t25 = ~{1'd0, logits_4_t24};
  wire [16:0] logits_4_t26 = {2'd0, logits_s74_d1} - logits_4_t25;

  // Element 3: fixed<15,7>
  wire [16:0] logits_3_t25 = ~{1'd0, logits_3_t24};
  wire [15:0] logits_3_t26 = ~logits_3_t25[15:0];
  wire [15:0] logits_3_t27 = 16'd34806 - logits_3_t26;
  wire [14:0] logits_3 = logits_3_t27[14:0];

  // Element 4: fixed<16,8>
  wire [17:0] logits_4_t27 = ~{1'd0, logits_4_t26};
  wire [15:0] logits_4_t28 = 16'd11280 - logits_4_t27[15:0];
  wire [14:0] logits_4_t29 = logits_4_t28[14:0];
  wire [15:0] logits_4_t30 = ~{1'd0, logits_0};
  wire [14:0] logits_4_t31 = ~logits_4_t30[14:0];
  wire [14:0] logits_4_t32 = 15'd13563 - logits_4_t31;
  wire [15:0] logits_4_t33 = ~{1'd0, logits_1};
  wire [15:0] logits_4_t34 = 16'd43272 - logits_4_t33;
  wire [14:0] logits_4_t35 = logits_4_t34[14:0];
  wire [15:0] logits_4_t36 = ~{1'd0, logits_2};
  wire [14:0] logits_4_t37 = ~logits_4_t36[14:0];
  wire [15:0] logits_4 = {12'd2863 + {1'd0, logits_4_t37[14:4]}, logits_4_t37[3:0]};

  always @(posedge clk) begin
    logits_0_t16_d1 <= logits_0_t16;
    logits_0_t25_d1 <= logits_0_t25;
    logits_s74_d1   <= logits_s74;
    logits_1_t1_d1  <= logits_1_t1;
    logits_2_t15_d1 <= logits_2_t15;
    logits_2_t21_d1 <= logits_2_t21;
    logits_3_t11_d1 <= logits_3_t11;
    logits_3_t19_d1 <= logits_3_t19;
    logits_4_t23_d1 <= logits_4_t23;
    logits_3_d1     <= logits_3;
    logits_4_t29_d1 <= logits_4_t29;
    logits_4_t32_d1 <= logits_4_t32;
    logits_4_t35_d1 <= logits_4_t35;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s11[9],
    logits_s21[11],
    logits_0_t4[10],
    logits_0_t12[12],
    logits_0_t21[13],
    logits_0_t23[10],
    logits_0_t26[13],
    logits_s43[9],
    logits_s45[10],
    logits_s50[9],
    logits_s53[10],
    logits_s56[12],
    logits_s65[13],
    logits_s70[14],
    logits_1_t2[11],
    logits_1_t6[15],
    logits_s77[12],
    logits_2_t7[12],
    logits_2_t13[13],
    logits_2_t16[13],
    logits_2_t19[14],
    logits_2_t22[14],
    logits_2_t24[15],
    logits_3_t3[12],
    logits_3_t7[14],
    logits_3_t12[13],
    logits_3_t17[15],
    logits_3_t20[16],
    logits_3_t22[14],
    logits_4_t2[10],
    logits_4_t9[13],
    logits_4_t12[13],
    logits_4_t14[14],
    logits_4_t16[13],
    logits_4_t19[13],
    logits_3_t25[16],
    logits_3_t27[15],
    logits_4_t27[17:16],
    logits_4_t28[15],
    logits_4_t30[15],
    logits_4_t34[15],
    logits_4_t36[15]
  };

endmodule
