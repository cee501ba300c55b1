// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 4764693dfc1721ad. Do not edit.
// 209 operations in stages 3 to 4.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0,
  input  wire [7:0]  dense_2_quantizer_0_d1,
  input  wire [7:0]  dense_2_quantizer_1,
  input  wire [7:0]  dense_2_quantizer_2,
  input  wire [7:0]  dense_2_quantizer_3,
  input  wire [7:0]  dense_2_quantizer_3_d1,
  input  wire [7:0]  dense_2_quantizer_4,
  input  wire [7:0]  dense_2_quantizer_5,
  input  wire [7:0]  dense_2_quantizer_6,
  input  wire [7:0]  dense_2_quantizer_7,
  input  wire [7:0]  dense_2_quantizer_7_d1,
  input  wire [7:0]  dense_2_quantizer_8,
  input  wire [7:0]  dense_2_quantizer_9,
  input  wire [7:0]  dense_2_quantizer_9_d1,
  input  wire [7:0]  dense_2_quantizer_10,
  input  wire [7:0]  dense_2_quantizer_11,
  input  wire [7:0]  dense_2_quantizer_12,
  input  wire [7:0]  dense_2_quantizer_13,
  input  wire [7:0]  dense_2_quantizer_14,
  input  wire [7:0]  dense_2_quantizer_15,
  output reg  [14:0] logits_3_d1,
  output reg  [14:0] logits_4_t35_d1,
  output reg  [14:0] logits_4_t38_d1,
  output reg  [14:0] logits_4_t40_d1,
  output reg  [15:0] logits_4_d1
);

  // Shared by several elements
  wire [9:0]  logits_s1 = {{2'd0, dense_2_quantizer_12[7:1]} + {1'd0, dense_2_quantizer_9}, dense_2_quantizer_12[0]};
  reg  [9:0]  logits_s1_d1;
  wire [8:0]  logits_s2 = {1'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_8};
  reg  [8:0]  logits_s2_d1;
  wire [10:0] logits_s3 = {{3'd0, dense_2_quantizer_11[7:2]} + {1'd0, dense_2_quantizer_14}, dense_2_quantizer_11[1:0]};
  reg  [10:0] logits_s3_d1;
  wire [11:0] logits_s4 = ~{1'd0, logits_s3_d1};
  wire [10:0] logits_s5 = ~logits_s4[10:0];
  wire [8:0]  logits_s6 = ~logits_s2_d1;
  wire [9:0]  logits_s7 = ~{1'd0, logits_s6};
  wire [10:0] logits_s8 = logits_s5 - {logits_s7[9], logits_s7};
  wire [7:0]  logits_s9 = ~dense_2_quantizer_14;
  wire [8:0]  logits_s10 = ~{1'd0, logits_s9};
  wire [9:0]  logits_s11 = {{2'd0, dense_2_quantizer_6[7:1]} - logits_s10, dense_2_quantizer_6[0]};
  reg  [9:0]  logits_s11_d1;
  wire [8:0]  logits_s12 = {1'd0, dense_2_quantizer_10} + {1'd0, dense_2_quantizer_13};
  reg  [8:0]  logits_s12_d1;
  wire [8:0]  logits_s13 = {1'd0, dense_2_quantizer_1} + {1'd0, dense_2_quantizer_9};
  reg  [8:0]  logits_s13_d1;
  wire [9:0]  logits_s14 = {{2'd0, dense_2_quantizer_15[7:1]} + {1'd0, dense_2_quantizer_5}, dense_2_quantizer_15[0]};
  reg  [9:0]  logits_s14_d1;
  wire [10:0] logits_s15 = ~{1'd0, logits_s14_d1};
  wire [9:0]  logits_s16 = ~logits_s15[9:0];
  wire [10:0] logits_s17 = {2'd0, logits_s13_d1} + {1'd0, logits_s16};
  wire [11:0] logits_s18 = ~{1'd0, logits_s17};
  wire [10:0] logits_s19 = ~logits_s18[10:0];
  wire [8:0]  logits_s20 = ~logits_s12_d1;
  wire [9:0]  logits_s21 = ~{1'd0, logits_s20};
  wire [11:0] logits_s22 = {{1'd0, logits_s19[10:1]} - {logits_s21[9], logits_s21}, logits_s19[0]};
  wire [7:0]  logits_s23 = ~dense_2_quantizer_2;
  wire [8:0]  logits_s24 = ~{1'd0, logits_s23};
  wire [9:0]  logits_s25 = {{2'd0, dense_2_quantizer_11[7:1]} - logits_s24, dense_2_quantizer_11[0]};
  reg  [9:0]  logits_s25_d1;
  wire [8:0]  logits_s26 = {1'd0, dense_2_quantizer_0} + {1'd0, dense_2_quantizer_4};
  reg  [8:0]  logits_s26_d1;
  wire [9:0]  logits_s27 = {{2'd0, dense_2_quantizer_1[7:1]} + {1'd0, dense_2_quantizer_15}, dense_2_quantizer_1[0]};
  reg  [9:0]  logits_s27_d1;

  // Element 0: ufixed<15,11>
  wire [7:0]  logits_0_t1 = ~dense_2_quantizer_7;
  wire [8:0]  logits_0_t2 = ~{1'd0, logits_0_t1};
  wire [8:0]  logits_0_t3 = {1'd0, dense_2_quantizer_4} - logits_0_t2;
  reg  [8:0]  logits_0_t3_d1;
  wire [8:0]  logits_0_t4 = ~logits_0_t3_d1;
  wire [9:0]  logits_0_t5 = ~{1'd0, logits_0_t4};
  wire [10:0] logits_0_t6 = {1'd0, logits_s1_d1} - {logits_0_t5[9], logits_0_t5};
  wire [9:0]  logits_0_t7 = ~logits_s25_d1;
  wire [10:0] logits_0_t8 = ~{1'd0, logits_0_t7};
  wire [10:0] logits_0_t9 = {1'd0, logits_s11_d1} - logits_0_t8;
  wire [11:0] logits_0_t10 = ~{1'd0, logits_0_t6};
  wire [10:0] logits_0_t11 = ~logits_0_t10[10:0];
  wire [11:0] logits_0_t12 = ~{1'd0, logits_0_t9};
  wire [10:0] logits_0_t13 = ~logits_0_t12[10:0];
  wire [11:0] logits_0_t14 = {1'd0, logits_0_t11} + {1'd0, logits_0_t13};
  wire [9:0]  logits_0_t15 = {{1'd0, logits_s26_d1[8:1]} + {1'd0, dense_2_quantizer_3_d1}, logits_s26_d1[0]};
  wire [12:0] logits_0_t16 = ~{1'd0, logits_0_t14};
  wire [11:0] logits_0_t17 = ~logits_0_t16[11:0];
  wire [12:0] logits_0_t18 = {1'd0, logits_s22} + {1'd0, logits_0_t17};
  wire [10:0] logits_0_t19 = ~{1'd0, logits_0_t15};
  wire [9:0]  logits_0_t20 = ~logits_0_t19[9:0];
  wire [10:0] logits_0_t21 = {1'd0, logits_s27_d1} + {1'd0, logits_0_t20};
  wire [10:0] logits_0_t22 = ~logits_0_t21;
  wire [11:0] logits_0_t23 = ~{1'd0, logits_0_t22};
  wire [11:0] logits_0_t24 = {1'd0, logits_s8} - logits_0_t23;
  wire [10:0] logits_0_t25 = ~logits_s8;
  wire [11:0] logits_0_t26 = ~{1'd0, logits_0_t25};
  wire [13:0] logits_0_t27 = ~{1'd0, logits_0_t18};
  wire [12:0] logits_0_t28 = ~logits_0_t27[12:0];
  wire [12:0] logits_0_t29 = ~{1'd0, logits_0_t24};
  wire [11:0] logits_0_t30 = ~logits_0_t29[11:0];
  wire [14:0] logits_0 = {{2'd0, logits_0_t28[12:2]} + {1'd0, logits_0_t30}, logits_0_t28[1:0]};

  // Shared by several elements
  wire [7:0]  logits_s28 = ~dense_2_quantizer_11;
  wire [8:0]  logits_s29 = ~{1'd0, logits_s28};
  wire [11:0] logits_s30 = {{4'd0, dense_2_quantizer_10[7:3]} - logits_s29, dense_2_quantizer_10[2:0]};
  reg  [11:0] logits_s30_d1;
  wire [8:0]  logits_s31 = {1'd0, dense_2_quantizer_1} + {1'd0, dense_2_quantizer_15};
  reg  [8:0]  logits_s31_d1;
  wire [8:0]  logits_s32 = {1'd0, dense_2_quantizer_5} - logits_0_t2;
  reg  [8:0]  logits_s32_d1;
  wire [8:0]  logits_s33 = ~logits_s32_d1;
  wire [9:0]  logits_s34 = ~{1'd0, logits_s33};
  wire [9:0]  logits_s35 = {1'd0, logits_s2_d1} - logits_s34;
  wire [9:0]  logits_s36 = {1'd0, logits_s32_d1} + {2'd0, dense_2_quantizer_0_d1};

  // Element 1: ufixed<15,11>
  wire [9:0]  logits_1_t1 = {1'd0, logits_s13_d1} + {1'd0, logits_s26_d1};
  wire [10:0] logits_1_t2 = ~{1'd0, logits_1_t1};
  wire [9:0]  logits_1_t3 = ~logits_1_t2[9:0];
  wire [10:0] logits_1_t4 = {1'd0, logits_s35} + {1'd0, logits_1_t3};
  wire [11:0] logits_1_t5 = {logits_s30_d1[11:1] + {1'd0, logits_s11_d1}, logits_s30_d1[0]};
  wire [11:0] logits_1_t6 = ~{1'd0, logits_1_t4};
  wire [10:0] logits_1_t7 = ~logits_1_t6[10:0];
  wire [12:0] logits_1_t8 = {{1'd0, logits_s36} + {2'd0, logits_1_t7[10:2]}, logits_1_t7[1:0]};
  wire [9:0]  logits_1_t9 = {{1'd0, logits_s31_d1[8:1]} + {1'd0, dense_2_quantizer_9_d1}, logits_s31_d1[0]};
  wire [12:0] logits_1_t10 = ~{1'd0, logits_1_t5};
  wire [11:0] logits_1_t11 = ~logits_1_t10[11:0];
  wire [10:0] logits_1_t12 = ~{1'd0, logits_1_t9};
  wire [9:0]  logits_1_t13 = ~logits_1_t12[9:0];
  wire [13:0] logits_1_t14 = {{2'd0, logits_1_t11[11:3]} + {1'd0, logits_1_t13}, logits_1_t11[2:0]};
  wire [14:0] logits_1_t15 = ~{1'd0, logits_1_t14};
  wire [13:0] logits_1_t16 = ~logits_1_t15[13:0];
  wire [11:0] logits_1_t17 = ~logits_s22;
  wire [12:0] logits_1_t18 = ~{1'd0, logits_1_t17};
  wire [14:0] logits_1_t19 = {{1'd0, logits_1_t16[13:1]} - {logits_1_t18[12], logits_1_t18}, logits_1_t16[0]};
  wire [15:0] logits_1_t20 = ~{1'd0, logits_1_t19};
  wire [14:0] logits_1_t21 = ~logits_1_t20[14:0];
  wire [12:0] logits_1_t22 = ~logits_1_t8;
  wire [13:0] logits_1_t23 = ~{1'd0, logits_1_t22};
  wire [14:0] logits_1 = logits_1_t21 - {logits_1_t23[13], logits_1_t23};

  // Shared by several elements
  wire [8:0]  logits_s37 = {1'd0, dense_2_quantizer_2} + {1'd0, dense_2_quantizer_6};
  reg  [8:0]  logits_s37_d1;
  wire [12:0] logits_s38 = {{1'd0, logits_s31_d1} + {5'd0, dense_2_quantizer_7_d1[7:3]}, dense_2_quantizer_7_d1[2:0]};
  wire [13:0] logits_s39 = ~{1'd0, logits_s38};
  wire [12:0] logits_s40 = ~logits_s39[12:0];
  wire [13:0] logits_s41 = {{1'd0, logits_s35} + {1'd0, logits_s40[12:3]}, logits_s40[2:0]};
  wire [10:0] logits_s42 = {1'd0, logits_s1_d1} - {logits_s21[9], logits_s21};
  wire [9:0]  logits_s43 = {1'd0, logits_s26_d1} + {2'd0, dense_2_quantizer_3_d1};
  wire [9:0]  logits_s44 = ~logits_s43;
  wire [10:0] logits_s45 = ~{1'd0, logits_s44};
  wire [11:0] logits_s46 = {1'd0, logits_s42} - {logits_s45[10], logits_s45};
  wire [8:0]  logits_s47 = {1'd0, dense_2_quantizer_3} - logits_s29;
  reg  [8:0]  logits_s47_d1;
  wire [9:0]  logits_s48 = ~{1'd0, logits_s47_d1};
  wire [8:0]  logits_s49 = ~logits_s48[8:0];
  wire [12:0] logits_s50 = {{4'd0, logits_s37_d1[8:3]} + {1'd0, logits_s49}, logits_s37_d1[2:0]};
  wire [13:0] logits_s51 = ~{1'd0, logits_s50};
  wire [12:0] logits_s52 = ~logits_s51[12:0];
  wire [12:0] logits_s53 = logits_s52 - {logits_0_t26[11], logits_0_t26};

  // Element 2: ufixed<16,12>
  wire [9:0]  logits_2_t1 = {{1'd0, logits_s37_d1[8:1]} + {1'd0, dense_2_quantizer_7_d1}, logits_s37_d1[0]};
  wire [7:0]  logits_2_t2 = ~dense_2_quantizer_13;
  wire [8:0]  logits_2_t3 = ~{1'd0, logits_2_t2};
  wire [8:0]  logits_2_t4 = {1'd0, dense_2_quantizer_2} - logits_2_t3;
  reg  [8:0]  logits_2_t4_d1;
  wire [13:0] logits_2_t5 = {2'd0, logits_s46} + {1'd0, logits_s53};
  wire [14:0] logits_2_t6 = ~{1'd0, logits_2_t5};
  wire [13:0] logits_2_t7 = ~logits_2_t6[13:0];
  wire [9:0]  logits_2_t8 = ~{1'd0, logits_2_t4_d1};
  wire [8:0]  logits_2_t9 = ~logits_2_t8[8:0];
  wire [11:0] logits_2_t10 = {{2'd0, logits_s1_d1[9:2]} + {1'd0, logits_2_t9}, logits_s1_d1[1:0]};
  wire [12:0] logits_2_t11 = ~{1'd0, logits_2_t10};
  wire [11:0] logits_2_t12 = ~logits_2_t11[11:0];
  wire [9:0]  logits_2_t13 = ~logits_2_t1;
  wire [10:0] logits_2_t14 = ~{1'd0, logits_2_t13};
  wire [12:0] logits_2_t15 = {logits_2_t12, 1'd0} - {{2{logits_2_t14[10]}}, logits_2_t14};
  wire [12:0] logits_2_t16 = ~logits_2_t15;
  wire [13:0] logits_2_t17 = ~{1'd0, logits_2_t16};
  wire [14:0] logits_2_t18 = {{1'd0, logits_s41[13:1]} - logits_2_t17, logits_s41[0]};
  wire [13:0] logits_2_t19 = ~logits_s41;
  wire [14:0] logits_2_t20 = ~{1'd0, logits_2_t19};
  wire [15:0] logits_2_t21 = ~{1'd0, logits_2_t18};
  wire [14:0] logits_2_t22 = ~logits_2_t21[14:0];
  wire [15:0] logits_2 = {2'd0, logits_2_t7} + {1'd0, logits_2_t22};

  // Shared by several elements
  wire [7:0]  logits_s54 = ~dense_2_quantizer_6;
  wire [8:0]  logits_s55 = ~{1'd0, logits_s54};
  wire [10:0] logits_s56 = {{3'd0, dense_2_quantizer_12[7:2]} - logits_s55, dense_2_quantizer_12[1:0]};
  reg  [10:0] logits_s56_d1;
  wire [10:0] logits_s57 = {{3'd0, dense_2_quantizer_13[7:2]} + {1'd0, dense_2_quantizer_1}, dense_2_quantizer_13[1:0]};
  reg  [10:0] logits_s57_d1;
  wire [11:0] logits_s58 = ~{1'd0, logits_s57_d1};
  wire [10:0] logits_s59 = ~logits_s58[10:0];
  wire [10:0] logits_s60 = {2'd0, logits_s13_d1} + logits_s59;

  // Element 3: fixed<15,7>
  wire [10:0] logits_3_t1 = {1'd0, logits_s11_d1} + {1'd0, logits_s27_d1};
  wire [12:0] logits_3_t2 = {{1'd0, logits_s30_d1[11:2]} + {2'd0, logits_s37_d1}, logits_s30_d1[1:0]};
  wire [11:0] logits_3_t3 = {{1'd0, logits_s56_d1[10:1]} + {1'd0, logits_s25_d1}, logits_s56_d1[0]};
  wire [13:0] logits_3_t4 = ~{1'd0, logits_3_t2};
  wire [12:0] logits_3_t5 = ~logits_3_t4[12:0];
  wire [10:0] logits_3_t6 = ~logits_3_t1;
  wire [11:0] logits_3_t7 = ~{1'd0, logits_3_t6};
  wire [12:0] logits_3_t8 = logits_3_t5 - {logits_3_t7[11], logits_3_t7};
  wire [13:0] logits_3_t9 = ~{1'd0, logits_3_t8};
  wire [12:0] logits_3_t10 = ~logits_3_t9[12:0];
  wire [11:0] logits_3_t11 = ~logits_s46;
  wire [12:0] logits_3_t12 = ~{1'd0, logits_3_t11};
  wire [13:0] logits_3_t13 = {1'd0, logits_3_t10} - {logits_3_t12[12], logits_3_t12};
  wire [12:0] logits_3_t14 = ~{1'd0, logits_3_t3};
  wire [11:0] logits_3_t15 = ~logits_3_t14[11:0];
  wire [12:0] logits_3_t16 = {{1'd0, logits_s60} + {1'd0, logits_3_t15[11:1]}, logits_3_t15[0]};
  wire [13:0] logits_3_t17 = ~{1'd0, logits_3_t16};
  wire [12:0] logits_3_t18 = ~logits_3_t17[12:0];
  wire [14:0] logits_3_t19 = {1'd0, logits_3_t18, 1'd0} - logits_2_t20;
  wire [14:0] logits_3_t20 = ~{1'd0, logits_3_t13};
  wire [13:0] logits_3_t21 = ~logits_3_t20[13:0];
  wire [14:0] logits_3_t22 = ~logits_3_t19;
  wire [15:0] logits_3_t23 = ~{1'd0, logits_3_t22};
  wire [15:0] logits_3_t24 = {2'd0, logits_3_t21} - logits_3_t23;

  // Element 4: fixed<16,8>
  wire [9:0]  logits_4_t1 = {{2'd0, dense_2_quantizer_14[7:1]} + {1'd0, dense_2_quantizer_3}, dense_2_quantizer_14[0]};
  reg  [9:0]  logits_4_t1_d1;
  wire [9:0]  logits_4_t2 = ~logits_4_t1_d1;
  wire [10:0] logits_4_t3 = ~{1'd0, logits_4_t2};
  wire [11:0] logits_4_t4 = {1'd0, logits_s56_d1} - {logits_4_t3[10], logits_4_t3};
  wire [11:0] logits_4_t5 = {2'd0, logits_s36} + {1'd0, logits_s60};
  wire [7:0]  logits_4_t6 = ~dense_2_quantizer_10;
  wire [8:0]  logits_4_t7 = ~{1'd0, logits_4_t6};
  wire [9:0]  logits_4_t8 = {{2'd0, dense_2_quantizer_2[7:1]} - logits_4_t7, dense_2_quantizer_2[0]};
  reg  [9:0]  logits_4_t8_d1;
  wire [12:0] logits_4_t9 = ~{1'd0, logits_4_t4};
  wire [11:0] logits_4_t10 = ~logits_4_t9[11:0];
  wire [9:0]  logits_4_t11 = ~logits_s35;
  wire [10:0] logits_4_t12 = ~{1'd0, logits_4_t11};
  wire [12:0] logits_4_t13 = {{1'd0, logits_4_t10[11:2]} - logits_4_t12, logits_4_t10[1:0]};
  wire [12:0] logits_4_t14 = ~{1'd0, logits_4_t5};
  wire [11:0] logits_4_t15 = ~logits_4_t14[11:0];
  wire [13:0] logits_4_t16 = ~{1'd0, logits_4_t13};
  wire [12:0] logits_4_t17 = ~logits_4_t16[12:0];
  wire [13:0] logits_4_t18 = {2'd0, logits_4_t15} + {1'd0, logits_4_t17};
  wire [10:0] logits_4_t19 = ~{1'd0, logits_4_t8_d1};
  wire [9:0]  logits_4_t20 = ~logits_4_t19[9:0];
  wire [10:0] logits_4_t21 = {1'd0, logits_4_t20} - {logits_s34[9], logits_s34};
  wire [10:0] logits_4_t22 = ~logits_4_t21;
  wire [11:0] logits_4_t23 = ~{1'd0, logits_4_t22};
  wire [12:0] logits_4_t24 = {{2'd0, logits_s42[10:1]} - logits_4_t23, logits_s42[0]};
  wire [13:0] logits_4_t25 = ~{1'd0, logits_4_t24};
  wire [12:0] logits_4_t26 = ~logits_4_t25[12:0];
  wire [14:0] logits_4_t27 = {{2'd0, logits_s53[12:2]} + logits_4_t26, logits_s53[1:0]};
  wire [14:0] logits_4_t28 = ~{1'd0, logits_4_t18};
  wire [13:0] logits_4_t29 = ~logits_4_t28[13:0];
  wire [15:0] logits_4_t30 = ~{1'd0, logits_4_t27};
  wire [14:0] logits_4_t31 = ~logits_4_t30[14:0];
  wire [15:0] logits_4_t32 = {2'd0, logits_4_t29} + {1'd0, logits_4_t31};

  // Element 3: fixed<15,7>
  wire [16:0] logits_3_t25 = ~{1'd0, logits_3_t24};
  wire [15:0] logits_3_t26 = ~logits_3_t25[15:0];
  wire [15:0] logits_3_t27 = 16'd20470 - logits_3_t26;
  wire [14:0] logits_3 = logits_3_t27[14:0];

  // Element 4: fixed<16,8>
  wire [16:0] logits_4_t33 = ~{1'd0, logits_4_t32};
  wire [15:0] logits_4_t34 = ~logits_4_t33[15:0];
  wire [14:0] logits_4_t35 = 15'd21265 - logits_4_t34[14:0];
  wire [15:0] logits_4_t36 = ~{1'd0, logits_0};
  wire [14:0] logits_4_t37 = ~logits_4_t36[14:0];
  wire [14:0] logits_4_t38 = 15'd12539 - logits_4_t37;
  wire [15:0] logits_4_t39 = ~{1'd0, logits_1};
  wire [14:0] logits_4_t40 = 15'd16648 - logits_4_t39[14:0];
  wire [16:0] logits_4_t41 = ~{1'd0, logits_2};
  wire [15:0] logits_4_t42 = ~logits_4_t41[15:0];
  wire [15:0] logits_4 = 16'd17392 - logits_4_t42;

  always @(posedge clk) begin
    logits_s1_d1    <= logits_s1;
    logits_s2_d1    <= logits_s2;
    logits_s3_d1    <= logits_s3;
    logits_s11_d1   <= logits_s11;
    logits_s12_d1   <= logits_s12;
    logits_s13_d1   <= logits_s13;
    logits_s14_d1   <= logits_s14;
    logits_s25_d1   <= logits_s25;
    logits_s26_d1   <= logits_s26;
    logits_s27_d1   <= logits_s27;
    logits_0_t3_d1  <= logits_0_t3;
    logits_s30_d1   <= logits_s30;
    logits_s31_d1   <= logits_s31;
    logits_s32_d1   <= logits_s32;
    logits_s37_d1   <= logits_s37;
    logits_s47_d1   <= logits_s47;
    logits_2_t4_d1  <= logits_2_t4;
    logits_s56_d1   <= logits_s56;
    logits_s57_d1   <= logits_s57;
    logits_4_t1_d1  <= logits_4_t1;
    logits_4_t8_d1  <= logits_4_t8;
    logits_3_d1     <= logits_3;
    logits_4_t35_d1 <= logits_4_t35;
    logits_4_t38_d1 <= logits_4_t38;
    logits_4_t40_d1 <= logits_4_t40;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s4[11],
    logits_s15[10],
    logits_s18[11],
    logits_0_t10[11],
    logits_0_t12[11],
    logits_0_t16[12],
    logits_0_t19[10],
    logits_0_t27[13],
    logits_0_t29[12],
    logits_1_t2[10],
    logits_1_t6[11],
    logits_1_t10[12],
    logits_1_t12[10],
    logits_1_t15[14],
    logits_1_t20[15],
    logits_s39[13],
    logits_s48[9],
    logits_s51[13],
    logits_2_t6[14],
    logits_2_t8[9],
    logits_2_t11[12],
    logits_2_t21[15],
    logits_s58[11],
    logits_3_t4[13],
    logits_3_t9[13],
    logits_3_t14[12],
    logits_3_t17[13],
    logits_3_t20[14],
    logits_4_t9[12],
    logits_4_t14[12],
    logits_4_t16[13],
    logits_4_t19[10],
    logits_4_t25[13],
    logits_4_t28[14],
    logits_4_t30[15],
    logits_3_t25[16],
    logits_3_t27[15],
    logits_4_t33[16],
    logits_4_t34[15],
    logits_4_t36[15],
    logits_4_t39[15],
    logits_4_t41[16]
  };

endmodule
