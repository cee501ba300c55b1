// Layer logits of jets_small, made by Apus 0.1.0 from pipeline c6dcc1dda90974c0. Do not edit.
// 222 operations in stages 4 to 5.
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
  output reg  [14:0] logits_4_t43_d1,
  output reg  [14:0] logits_4_t46_d1,
  output reg  [14:0] logits_4_t48_d1,
  output reg  [15:0] logits_4_d1
);

  // Shared by several elements
  wire [7:0]  logits_s1 = ~dense_2_quantizer_11_d1;
  wire [8:0]  logits_s2 = ~{1'd0, logits_s1};
  wire [8:0]  logits_s3 = {1'd0, dense_2_quantizer_7_d1} - logits_s2;
  wire [9:0]  logits_s4 = {{2'd0, dense_2_quantizer_9_d1[7:1]} + {1'd0, dense_2_quantizer_6_d1}, dense_2_quantizer_9_d1[0]};
  wire [10:0] logits_s5 = ~{1'd0, logits_s4};
  wire [9:0]  logits_s6 = ~logits_s5[9:0];
  wire [10:0] logits_s7 = {{1'd0, logits_s6[9:2]} + {1'd0, dense_2_quantizer_7_d1}, logits_s6[1:0]};
  wire [8:0]  logits_s8 = {1'd0, dense_2_quantizer_10_d1} + {1'd0, dense_2_quantizer_13_d1};
  wire [9:0]  logits_s9 = ~{1'd0, logits_s8};
  wire [8:0]  logits_s10 = ~logits_s9[8:0];
  wire [9:0]  logits_s11 = {2'd0, dense_2_quantizer_14_d1} + {1'd0, logits_s10};
  wire [8:0]  logits_s12 = {1'd0, dense_2_quantizer_1_d1} + {1'd0, dense_2_quantizer_15_d1};
  wire [7:0]  logits_s13 = ~dense_2_quantizer_15_d1;
  wire [8:0]  logits_s14 = ~{1'd0, logits_s13};
  wire [9:0]  logits_s15 = {{2'd0, dense_2_quantizer_11_d1[7:1]} - logits_s14, dense_2_quantizer_11_d1[0]};
  wire [9:0]  logits_s16 = ~{1'd0, logits_s12};
  wire [8:0]  logits_s17 = ~logits_s16[8:0];
  wire [10:0] logits_s18 = ~{1'd0, logits_s15};
  wire [9:0]  logits_s19 = ~logits_s18[9:0];
  wire [11:0] logits_s20 = {{3'd0, logits_s17[8:2]} + logits_s19, logits_s17[1:0]};
  wire [12:0] logits_s21 = ~{1'd0, logits_s20};
  wire [11:0] logits_s22 = ~logits_s21[11:0];
  wire [9:0]  logits_s23 = ~logits_s11;
  wire [10:0] logits_s24 = ~{1'd0, logits_s23};
  wire [12:0] logits_s25 = {{1'd0, logits_s22[11:1]} - {logits_s24[10], logits_s24}, logits_s22[0]};
  wire [9:0]  logits_s26 = {{2'd0, dense_2_quantizer_12_d1[7:1]} + {1'd0, dense_2_quantizer_9_d1}, dense_2_quantizer_12_d1[0]};
  wire [7:0]  logits_s27 = ~dense_2_quantizer_6_d1;
  wire [8:0]  logits_s28 = ~{1'd0, logits_s27};
  wire [9:0]  logits_s29 = logits_s26 - {logits_s28[8], logits_s28};
  wire [8:0]  logits_s30 = {1'd0, dense_2_quantizer_4_d1} + {1'd0, dense_2_quantizer_8_d1};
  wire [9:0]  logits_s31 = {1'd0, logits_s3} + {1'd0, logits_s30};
  wire [7:0]  logits_s32 = ~dense_2_quantizer_5_d1;
  wire [8:0]  logits_s33 = ~{1'd0, logits_s32};
  wire [8:0]  logits_s34 = {1'd0, dense_2_quantizer_1_d1} - logits_s33;
  wire [9:0]  logits_s35 = ~{1'd0, logits_s34};
  wire [8:0]  logits_s36 = ~logits_s35[8:0];
  wire [10:0] logits_s37 = {1'd0, logits_s31} + {2'd0, logits_s36};
  wire [8:0]  logits_s38 = {1'd0, dense_2_quantizer_0_d1} + {1'd0, dense_2_quantizer_4_d1};
  wire [9:0]  logits_s39 = {1'd0, logits_s38} + {2'd0, dense_2_quantizer_11_d1};
  wire [10:0] logits_s40 = ~{1'd0, logits_s39};
  wire [9:0]  logits_s41 = ~logits_s40[9:0];
  wire [11:0] logits_s42 = {1'd0, logits_s37} + {2'd0, logits_s41};
  wire [10:0] logits_s43 = logits_s42[10:0];

  // Element 0: ufixed<15,11>
  wire [7:0]  logits_0_t1 = ~dense_2_quantizer_2_d1;
  wire [8:0]  logits_0_t2 = ~{1'd0, logits_0_t1};
  wire [9:0]  logits_0_t3 = {{2'd0, dense_2_quantizer_4_d1[7:1]} - logits_0_t2, dense_2_quantizer_4_d1[0]};
  wire [9:0]  logits_0_t4 = {{1'd0, logits_s3[8:1]} - logits_s33, logits_s3[0]};
  wire [10:0] logits_0_t5 = ~{1'd0, logits_0_t3};
  wire [9:0]  logits_0_t6 = ~logits_0_t5[9:0];
  wire [9:0]  logits_0_t7 = ~logits_0_t4;
  wire [10:0] logits_0_t8 = ~{1'd0, logits_0_t7};
  wire [10:0] logits_0_t9 = {1'd0, logits_0_t6} - logits_0_t8;
  wire [11:0] logits_0_t10 = ~{1'd0, logits_0_t9};
  wire [10:0] logits_0_t11 = ~logits_0_t10[10:0];
  wire [9:0]  logits_0_t12 = ~logits_s29;
  wire [10:0] logits_0_t13 = ~{1'd0, logits_0_t12};
  wire [11:0] logits_0_t14 = {1'd0, logits_0_t11} - {logits_0_t13[10], logits_0_t13};
  wire [7:0]  logits_0_t15 = ~dense_2_quantizer_3_d1;
  wire [8:0]  logits_0_t16 = ~{1'd0, logits_0_t15};
  wire [11:0] logits_0_t17 = {{1'd0, logits_s7[10:3]} - logits_0_t16, logits_s7[2:0]};
  wire [12:0] logits_0_t18 = ~{1'd0, logits_0_t14};
  wire [11:0] logits_0_t19 = ~logits_0_t18[11:0];
  wire [11:0] logits_0_t20 = ~logits_0_t17;
  wire [12:0] logits_0_t21 = ~{1'd0, logits_0_t20};
  wire [12:0] logits_0_t22 = {1'd0, logits_0_t19} - logits_0_t21;
  reg  [12:0] logits_0_t22_d1;
  wire [13:0] logits_0_t23 = {{1'd0, logits_s25[12:4]} + {2'd0, dense_2_quantizer_14_d1}, logits_s25[3:0]};
  wire [14:0] logits_0_t24 = ~{1'd0, logits_0_t23};
  wire [13:0] logits_0_t25 = ~logits_0_t24[13:0];
  wire [10:0] logits_0_t26 = ~logits_s43;
  wire [11:0] logits_0_t27 = ~{1'd0, logits_0_t26};
  wire [14:0] logits_0_t28 = {{1'd0, logits_0_t25[13:2]} - {logits_0_t27[11], logits_0_t27}, logits_0_t25[1:0]};
  wire [13:0] logits_0_t29 = logits_0_t28[13:0];
  reg  [13:0] logits_0_t29_d1;
  wire [14:0] logits_0_t30 = ~{1'd0, logits_0_t29_d1};
  wire [13:0] logits_0_t31 = ~logits_0_t30[13:0];
  wire [12:0] logits_0_t32 = ~logits_0_t22_d1;
  wire [13:0] logits_0_t33 = ~{1'd0, logits_0_t32};
  wire [14:0] logits_0 = {1'd0, logits_0_t31} - {logits_0_t33[13], logits_0_t33};

  // Shared by several elements
  wire [7:0]  logits_s44 = ~dense_2_quantizer_9_d1;
  wire [8:0]  logits_s45 = ~{1'd0, logits_s44};
  wire [8:0]  logits_s46 = {1'd0, dense_2_quantizer_0_d1} - logits_s45;
  wire [11:0] logits_s47 = {{4'd0, dense_2_quantizer_10_d1[7:3]} - logits_s14, dense_2_quantizer_10_d1[2:0]};
  wire [7:0]  logits_s48 = ~dense_2_quantizer_14_d1;
  wire [8:0]  logits_s49 = ~{1'd0, logits_s48};
  wire [8:0]  logits_s50 = {1'd0, dense_2_quantizer_1_d1} - logits_s49;
  wire [9:0]  logits_s51 = {1'd0, logits_s50} - {logits_s33[8], logits_s33};

  // Element 1: ufixed<15,11>
  wire [11:0] logits_1_t1 = {1'd0, logits_s7} - logits_0_t27;
  reg  [11:0] logits_1_t1_d1;
  wire [12:0] logits_1_t2 = ~{1'd0, logits_1_t1_d1};
  wire [11:0] logits_1_t3 = ~logits_1_t2[11:0];
  wire [9:0]  logits_1_t4 = {{1'd0, logits_s46[8:1]} - logits_s45, logits_s46[0]};
  wire [8:0]  logits_1_t5 = ~logits_s46;
  wire [9:0]  logits_1_t6 = ~{1'd0, logits_1_t5};
  wire [9:0]  logits_1_t7 = ~logits_1_t4;
  wire [10:0] logits_1_t8 = ~{1'd0, logits_1_t7};
  wire [12:0] logits_1_t9 = {{1'd0, logits_s47[11:2]} - logits_1_t8, logits_s47[1:0]};
  wire [13:0] logits_1_t10 = ~{1'd0, logits_1_t9};
  wire [12:0] logits_1_t11 = ~logits_1_t10[12:0];
  wire [13:0] logits_1_t12 = {{1'd0, logits_s51} + {1'd0, logits_1_t11[12:3]}, logits_1_t11[2:0]};
  wire [14:0] logits_1_t13 = ~{1'd0, logits_1_t12};
  wire [13:0] logits_1_t14 = ~logits_1_t13[13:0];
  wire [12:0] logits_1_t15 = ~logits_s25;
  wire [13:0] logits_1_t16 = ~{1'd0, logits_1_t15};
  wire [14:0] logits_1_t17 = {{1'd0, logits_1_t14[13:1]} - logits_1_t16, logits_1_t14[0]};
  reg  [14:0] logits_1_t17_d1;
  wire [15:0] logits_1_t18 = ~{1'd0, logits_1_t17_d1};
  wire [14:0] logits_1_t19 = ~logits_1_t18[14:0];
  wire [14:0] logits_1 = {3'd0, logits_1_t3} + logits_1_t19;

  // Shared by several elements
  wire [9:0]  logits_s52 = {1'd0, logits_s38} + {2'd0, dense_2_quantizer_3_d1};
  wire [10:0] logits_s53 = {{3'd0, dense_2_quantizer_2_d1[7:2]} - logits_0_t2, dense_2_quantizer_2_d1[1:0]};
  wire [11:0] logits_s54 = ~{1'd0, logits_s53};
  wire [10:0] logits_s55 = ~logits_s54[10:0];
  wire [9:0]  logits_s56 = ~logits_s52;
  wire [10:0] logits_s57 = ~{1'd0, logits_s56};
  wire [12:0] logits_s58 = {logits_s55, 2'd0} - {{2{logits_s57[10]}}, logits_s57};
  wire [11:0] logits_s59 = {{2'd0, logits_s31[9:3]} + {1'd0, dense_2_quantizer_3_d1}, logits_s31[2:0]};
  wire [9:0]  logits_s60 = {{2'd0, dense_2_quantizer_13_d1[7:1]} - logits_s28, dense_2_quantizer_13_d1[0]};
  wire [7:0]  logits_s61 = ~dense_2_quantizer_13_d1;
  wire [8:0]  logits_s62 = ~{1'd0, logits_s61};
  wire [10:0] logits_s63 = ~{1'd0, logits_s60};
  wire [9:0]  logits_s64 = ~logits_s63[9:0];
  wire [10:0] logits_s65 = {{1'd0, logits_s64[9:2]} + {1'd0, dense_2_quantizer_1_d1}, logits_s64[1:0]};
  wire [11:0] logits_s66 = {2'd0, logits_s29} + {1'd0, logits_s65};
  wire [12:0] logits_s67 = {{1'd0, logits_s66[11:1]} + {2'd0, logits_s26}, logits_s66[0]};
  wire [13:0] logits_s68 = ~{1'd0, logits_s67};
  wire [12:0] logits_s69 = ~logits_s68[12:0];
  wire [10:0] logits_s70 = ~logits_s37;
  wire [11:0] logits_s71 = ~{1'd0, logits_s70};
  wire [14:0] logits_s72 = {{2'd0, logits_s69[12:3]} - logits_s71, logits_s69[2:0]};
  reg  [14:0] logits_s72_d1;

  // Element 2: ufixed<16,12>
  wire [7:0]  logits_2_t1 = ~dense_2_quantizer_7_d1;
  wire [8:0]  logits_2_t2 = ~{1'd0, logits_2_t1};
  wire [10:0] logits_2_t3 = {{3'd0, dense_2_quantizer_2_d1[7:2]} - logits_2_t2, dense_2_quantizer_2_d1[1:0]};
  wire [11:0] logits_2_t4 = ~{1'd0, logits_2_t3};
  wire [10:0] logits_2_t5 = ~logits_2_t4[10:0];
  wire [8:0]  logits_2_t6 = ~logits_s50;
  wire [9:0]  logits_2_t7 = ~{1'd0, logits_2_t6};
  wire [11:0] logits_2_t8 = {{1'd0, logits_2_t5[10:2]} - logits_2_t7, logits_2_t5[1:0]};
  wire [11:0] logits_2_t9 = ~logits_s59;
  wire [12:0] logits_2_t10 = ~{1'd0, logits_2_t9};
  wire [12:0] logits_2_t11 = {1'd0, logits_s47} - logits_2_t10;
  wire [12:0] logits_2_t12 = ~{1'd0, logits_2_t8};
  wire [11:0] logits_2_t13 = ~logits_2_t12[11:0];
  wire [12:0] logits_2_t14 = {{1'd0, logits_2_t13[11:4]} - logits_s62, logits_2_t13[3:0]};
  wire [12:0] logits_2_t15 = ~logits_2_t14;
  wire [13:0] logits_2_t16 = ~{1'd0, logits_2_t15};
  wire [13:0] logits_2_t17 = {1'd0, logits_s58} - logits_2_t16;
  wire [12:0] logits_2_t18 = ~logits_s58;
  wire [13:0] logits_2_t19 = ~{1'd0, logits_2_t18};
  wire [14:0] logits_2_t20 = ~{1'd0, logits_2_t17};
  wire [13:0] logits_2_t21 = ~logits_2_t20[13:0];
  wire [12:0] logits_2_t22 = ~logits_2_t11;
  wire [13:0] logits_2_t23 = ~{1'd0, logits_2_t22};
  wire [14:0] logits_2_t24 = {1'd0, logits_2_t21} - {logits_2_t23[13], logits_2_t23};
  reg  [14:0] logits_2_t24_d1;
  wire [14:0] logits_2_t25 = ~logits_2_t24_d1;
  wire [15:0] logits_2_t26 = ~{1'd0, logits_2_t25};
  wire [15:0] logits_2 = {1'd0, logits_s72_d1} - logits_2_t26;

  // Element 3: fixed<15,7>
  wire [8:0]  logits_3_t1 = {1'd0, dense_2_quantizer_7_d1} - logits_s14;
  wire [9:0]  logits_3_t2 = ~{1'd0, logits_3_t1};
  wire [8:0]  logits_3_t3 = ~logits_3_t2[8:0];
  wire [13:0] logits_3_t4 = {5'd0, logits_3_t3} - logits_2_t19;
  wire [12:0] logits_3_t5 = logits_3_t4[12:0];
  wire [13:0] logits_3_t6 = ~{1'd0, logits_3_t5};
  wire [12:0] logits_3_t7 = ~logits_3_t6[12:0];
  wire [13:0] logits_3_t8 = {{1'd0, logits_s25[12:2]} + {1'd0, logits_s65}, logits_s25[1:0]};
  wire [13:0] logits_3_t9 = ~logits_3_t8;
  wire [14:0] logits_3_t10 = ~{1'd0, logits_3_t9};
  wire [14:0] logits_3_t11 = {2'd0, logits_3_t7} - logits_3_t10;
  reg  [14:0] logits_3_t11_d1;
  wire [14:0] logits_3_t12 = ~logits_3_t11_d1;
  wire [15:0] logits_3_t13 = ~{1'd0, logits_3_t12};
  wire [15:0] logits_3_t14 = {1'd0, logits_s72_d1} - logits_3_t13;

  // Element 4: fixed<16,8>
  wire [9:0]  logits_4_t1 = {{2'd0, dense_2_quantizer_2_d1[7:1]} - logits_s33, dense_2_quantizer_2_d1[0]};
  wire [10:0] logits_4_t2 = ~{1'd0, logits_4_t1};
  wire [9:0]  logits_4_t3 = ~logits_4_t2[9:0];
  wire [10:0] logits_4_t4 = {{1'd0, logits_4_t3[9:1]} + {2'd0, dense_2_quantizer_7_d1}, logits_4_t3[0]};
  wire [9:0]  logits_4_t5 = {1'd0, dense_2_quantizer_3_d1, 1'd0} - logits_1_t6;
  wire [10:0] logits_4_t6 = ~{1'd0, logits_4_t5};
  wire [9:0]  logits_4_t7 = ~logits_4_t6[9:0];
  wire [9:0]  logits_4_t8 = ~logits_s51;
  wire [10:0] logits_4_t9 = ~{1'd0, logits_4_t8};
  wire [10:0] logits_4_t10 = {1'd0, logits_4_t7} - logits_4_t9;
  wire [10:0] logits_4_t11 = ~logits_4_t10;
  wire [11:0] logits_4_t12 = ~{1'd0, logits_4_t11};
  wire [11:0] logits_4_t13 = {1'd0, logits_4_t4} - logits_4_t12;
  wire [9:0]  logits_4_t14 = {{1'd0, logits_s30[8:1]} + {1'd0, dense_2_quantizer_11_d1}, logits_s30[0]};
  wire [12:0] logits_4_t15 = {{1'd0, logits_s66[11:2]} - logits_s24, logits_s66[1:0]};
  wire [12:0] logits_4_t16 = {{1'd0, logits_s59[11:2]} + {1'd0, logits_s26}, logits_s59[1:0]};
  wire [10:0] logits_4_t17 = ~{1'd0, logits_4_t14};
  wire [9:0]  logits_4_t18 = ~logits_4_t17[9:0];
  wire [7:0]  logits_4_t19 = ~dense_2_quantizer_10_d1;
  wire [8:0]  logits_4_t20 = ~{1'd0, logits_4_t19};
  wire [10:0] logits_4_t21 = {{1'd0, logits_4_t18[9:2]} - logits_4_t20, logits_4_t18[1:0]};
  wire [12:0] logits_4_t22 = ~{1'd0, logits_4_t13};
  wire [11:0] logits_4_t23 = ~logits_4_t22[11:0];
  wire [13:0] logits_4_t24 = ~{1'd0, logits_4_t15};
  wire [12:0] logits_4_t25 = ~logits_4_t24[12:0];
  wire [13:0] logits_4_t26 = {2'd0, logits_4_t23} + {1'd0, logits_4_t25};
  reg  [13:0] logits_4_t26_d1;
  wire [11:0] logits_4_t27 = ~{1'd0, logits_4_t21};
  wire [10:0] logits_4_t28 = ~logits_4_t27[10:0];
  wire [12:0] logits_4_t29 = {{1'd0, logits_4_t4} + {2'd0, logits_4_t28[10:1]}, logits_4_t28[0]};
  wire [13:0] logits_4_t30 = ~{1'd0, logits_4_t16};
  wire [12:0] logits_4_t31 = ~logits_4_t30[12:0];
  wire [12:0] logits_4_t32 = ~logits_4_t29;
  wire [13:0] logits_4_t33 = ~{1'd0, logits_4_t32};
  wire [15:0] logits_4_t34 = {{3'd0, logits_4_t31[12:2]} - logits_4_t33, logits_4_t31[1:0]};
  reg  [15:0] logits_4_t34_d1;
  wire [14:0] logits_4_t35 = ~{1'd0, logits_4_t26_d1};
  wire [13:0] logits_4_t36 = ~logits_4_t35[13:0];
  wire [16:0] logits_4_t37 = ~{1'd0, logits_4_t34_d1};
  wire [15:0] logits_4_t38 = ~logits_4_t37[15:0];
  wire [15:0] logits_4_t39 = {2'd0, logits_4_t36} + logits_4_t38;

  // Element 3: fixed<15,7>
  wire [16:0] logits_3_t15 = ~{1'd0, logits_3_t14};
  wire [15:0] logits_3_t16 = ~logits_3_t15[15:0];
  wire [15:0] logits_3_t17 = {15'd16635 + logits_3_t16[15:1], logits_3_t16[0]};
  wire [14:0] logits_3 = logits_3_t17[14:0];

  // Element 4: fixed<16,8>
  wire [16:0] logits_4_t40 = ~{1'd0, logits_4_t39};
  wire [15:0] logits_4_t41 = ~logits_4_t40[15:0];
  wire [15:0] logits_4_t42 = 16'd31505 - logits_4_t41;
  wire [14:0] logits_4_t43 = logits_4_t42[14:0];
  wire [15:0] logits_4_t44 = ~{1'd0, logits_0};
  wire [14:0] logits_4_t45 = ~logits_4_t44[14:0];
  wire [14:0] logits_4_t46 = 15'd14843 - logits_4_t45;
  wire [15:0] logits_4_t47 = ~{1'd0, logits_1};
  wire [14:0] logits_4_t48 = 15'd15880 - logits_4_t47[14:0];
  wire [16:0] logits_4_t49 = ~{1'd0, logits_2};
  wire [15:0] logits_4_t50 = ~logits_4_t49[15:0];
  wire [15:0] logits_4 = {12'd1823 + logits_4_t50[15:4], logits_4_t50[3:0]};

  always @(posedge clk) begin
    logits_0_t22_d1 <= logits_0_t22;
    logits_0_t29_d1 <= logits_0_t29;
    logits_1_t1_d1  <= logits_1_t1;
    logits_1_t17_d1 <= logits_1_t17;
    logits_s72_d1   <= logits_s72;
    logits_2_t24_d1 <= logits_2_t24;
    logits_3_t11_d1 <= logits_3_t11;
    logits_4_t26_d1 <= logits_4_t26;
    logits_4_t34_d1 <= logits_4_t34;
    logits_3_d1     <= logits_3;
    logits_4_t43_d1 <= logits_4_t43;
    logits_4_t46_d1 <= logits_4_t46;
    logits_4_t48_d1 <= logits_4_t48;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s5[10],
    logits_s9[9],
    logits_s16[9],
    logits_s18[10],
    logits_s21[12],
    logits_s35[9],
    logits_s40[10],
    logits_s42[11],
    logits_0_t5[10],
    logits_0_t10[11],
    logits_0_t18[12],
    logits_0_t24[14],
    logits_0_t28[14],
    logits_0_t30[14],
    logits_1_t2[12],
    logits_1_t10[13],
    logits_1_t13[14],
    logits_1_t18[15],
    logits_s54[11],
    logits_s63[10],
    logits_s68[13],
    logits_2_t4[11],
    logits_2_t12[12],
    logits_2_t20[14],
    logits_3_t2[9],
    logits_3_t4[13],
    logits_3_t6[13],
    logits_4_t2[10],
    logits_4_t6[10],
    logits_4_t17[10],
    logits_4_t22[12],
    logits_4_t24[13],
    logits_4_t27[11],
    logits_4_t30[13],
    logits_4_t35[14],
    logits_4_t37[16],
    logits_3_t15[16],
    logits_3_t17[15],
    logits_4_t40[16],
    logits_4_t42[15],
    logits_4_t44[15],
    logits_4_t47[15],
    logits_4_t49[16]
  };

endmodule
