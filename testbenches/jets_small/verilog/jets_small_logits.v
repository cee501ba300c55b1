// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
// 214 operations in stages 3 to 4.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0,
  input  wire [7:0]  dense_2_quantizer_0_d1,
  input  wire [7:0]  dense_2_quantizer_1,
  input  wire [7:0]  dense_2_quantizer_2,
  input  wire [7:0]  dense_2_quantizer_3,
  input  wire [7:0]  dense_2_quantizer_4,
  input  wire [7:0]  dense_2_quantizer_5,
  input  wire [7:0]  dense_2_quantizer_6,
  input  wire [7:0]  dense_2_quantizer_7,
  input  wire [7:0]  dense_2_quantizer_8,
  input  wire [7:0]  dense_2_quantizer_8_d1,
  input  wire [7:0]  dense_2_quantizer_9,
  input  wire [7:0]  dense_2_quantizer_9_d1,
  input  wire [7:0]  dense_2_quantizer_10,
  input  wire [7:0]  dense_2_quantizer_10_d1,
  input  wire [7:0]  dense_2_quantizer_11,
  input  wire [7:0]  dense_2_quantizer_11_d1,
  input  wire [7:0]  dense_2_quantizer_12,
  input  wire [7:0]  dense_2_quantizer_13,
  input  wire [7:0]  dense_2_quantizer_13_d1,
  input  wire [7:0]  dense_2_quantizer_14,
  input  wire [7:0]  dense_2_quantizer_15,
  input  wire [7:0]  dense_2_quantizer_15_d1,
  output reg  [14:0] logits_4_t37_d1,
  output reg  [14:0] logits_4_t39_d1,
  output reg  [15:0] logits_4_t42_d1,
  output reg  [14:0] logits_4_t45_d1,
  output reg  [14:0] logits_4_d1
);

  // Shared by several elements
  wire [9:0]  logits_s1 = {{2'd0, dense_2_quantizer_12[7:1]} + {1'd0, dense_2_quantizer_9}, dense_2_quantizer_12[0]};
  reg  [9:0]  logits_s1_d1;
  wire [7:0]  logits_s2 = ~dense_2_quantizer_7;
  wire [8:0]  logits_s3 = ~{1'd0, logits_s2};
  wire [10:0] logits_s4 = {{3'd0, dense_2_quantizer_11[7:2]} - logits_s3, dense_2_quantizer_11[1:0]};
  reg  [10:0] logits_s4_d1;
  wire [7:0]  logits_s5 = ~dense_2_quantizer_11;
  wire [8:0]  logits_s6 = ~{1'd0, logits_s5};
  wire [11:0] logits_s7 = ~{1'd0, logits_s4_d1};
  wire [10:0] logits_s8 = ~logits_s7[10:0];
  wire [9:0]  logits_s9 = ~logits_s1_d1;
  wire [10:0] logits_s10 = ~{1'd0, logits_s9};
  wire [11:0] logits_s11 = {1'd0, logits_s8} - {logits_s10[10], logits_s10};
  wire [8:0]  logits_s12 = {1'd0, dense_2_quantizer_1} + {1'd0, dense_2_quantizer_15};
  reg  [8:0]  logits_s12_d1;
  wire [8:0]  logits_s13 = {1'd0, dense_2_quantizer_5} - logits_s3;
  reg  [8:0]  logits_s13_d1;
  wire [7:0]  logits_s14 = ~dense_2_quantizer_13;
  wire [8:0]  logits_s15 = ~{1'd0, logits_s14};
  reg  [8:0]  logits_s15_d1;
  wire [9:0]  logits_s16 = {{2'd0, dense_2_quantizer_9[7:1]} - logits_s15, dense_2_quantizer_9[0]};
  reg  [9:0]  logits_s16_d1;
  wire [10:0] logits_s17 = ~{1'd0, logits_s16_d1};
  wire [9:0]  logits_s18 = ~logits_s17[9:0];
  wire [10:0] logits_s19 = {2'd0, logits_s12_d1} + {1'd0, logits_s18};
  wire [9:0]  logits_s20 = {{1'd0, logits_s13_d1[8:1]} + {1'd0, dense_2_quantizer_11_d1}, logits_s13_d1[0]};
  wire [11:0] logits_s21 = ~{1'd0, logits_s19};
  wire [10:0] logits_s22 = ~logits_s21[10:0];
  wire [10:0] logits_s23 = ~{1'd0, logits_s20};
  wire [9:0]  logits_s24 = ~logits_s23[9:0];
  wire [11:0] logits_s25 = {{1'd0, logits_s22[10:1]} + {1'd0, logits_s24}, logits_s22[0]};
  wire [7:0]  logits_s26 = ~dense_2_quantizer_10;
  wire [8:0]  logits_s27 = ~{1'd0, logits_s26};
  reg  [8:0]  logits_s27_d1;
  wire [9:0]  logits_s28 = {{2'd0, dense_2_quantizer_6[7:1]} - logits_s27, dense_2_quantizer_6[0]};
  reg  [9:0]  logits_s28_d1;
  wire [9:0]  logits_s29 = {{2'd0, dense_2_quantizer_4[7:1]} + {1'd0, dense_2_quantizer_14}, dense_2_quantizer_4[0]};
  reg  [9:0]  logits_s29_d1;
  wire [9:0]  logits_s30 = ~logits_s29_d1;
  wire [10:0] logits_s31 = ~{1'd0, logits_s30};
  wire [10:0] logits_s32 = {1'd0, logits_s28_d1} - logits_s31;
  wire [11:0] logits_s33 = {{4'd0, dense_2_quantizer_7[7:3]} + {1'd0, dense_2_quantizer_4}, dense_2_quantizer_7[2:0]};
  reg  [11:0] logits_s33_d1;
  wire [12:0] logits_s34 = ~{1'd0, logits_s33_d1};
  wire [11:0] logits_s35 = ~logits_s34[11:0];
  wire [12:0] logits_s36 = {{1'd0, logits_s35[11:3]} + {2'd0, dense_2_quantizer_15_d1}, logits_s35[2:0]};
  wire [10:0] logits_s37 = ~logits_s32;
  wire [11:0] logits_s38 = ~{1'd0, logits_s37};
  wire [12:0] logits_s39 = logits_s36 - {logits_s38[11], logits_s38};
  wire [8:0]  logits_s40 = {1'd0, dense_2_quantizer_0} + {1'd0, dense_2_quantizer_1};
  reg  [8:0]  logits_s40_d1;
  wire [7:0]  logits_s41 = ~dense_2_quantizer_14;
  wire [8:0]  logits_s42 = ~{1'd0, logits_s41};
  wire [10:0] logits_s43 = {{3'd0, dense_2_quantizer_8[7:2]} - logits_s42, dense_2_quantizer_8[1:0]};
  reg  [10:0] logits_s43_d1;

  // Element 0: ufixed<15,10>
  wire [7:0]  logits_0_t1 = ~dense_2_quantizer_3;
  wire [8:0]  logits_0_t2 = ~{1'd0, logits_0_t1};
  wire [10:0] logits_0_t3 = {{3'd0, dense_2_quantizer_2[7:2]} - logits_0_t2, dense_2_quantizer_2[1:0]};
  reg  [10:0] logits_0_t3_d1;
  wire [7:0]  logits_0_t4 = ~dense_2_quantizer_2;
  wire [8:0]  logits_0_t5 = ~{1'd0, logits_0_t4};
  wire [12:0] logits_0_t6 = {{1'd0, logits_s11[11:2]} + {2'd0, logits_s40_d1}, logits_s11[1:0]};
  wire [13:0] logits_0_t7 = ~{1'd0, logits_0_t6};
  wire [12:0] logits_0_t8 = ~logits_0_t7[12:0];
  wire [11:0] logits_0_t9 = ~logits_s25;
  wire [12:0] logits_0_t10 = ~{1'd0, logits_0_t9};
  wire [13:0] logits_0_t11 = {1'd0, logits_0_t8} - {logits_0_t10[12], logits_0_t10};
  wire [12:0] logits_0_t12 = logits_0_t11[12:0];
  wire [11:0] logits_0_t13 = ~{1'd0, logits_0_t3_d1};
  wire [10:0] logits_0_t14 = ~logits_0_t13[10:0];
  wire [10:0] logits_0_t15 = ~logits_s43_d1;
  wire [11:0] logits_0_t16 = ~{1'd0, logits_0_t15};
  wire [12:0] logits_0_t17 = {{2'd0, logits_0_t14[10:1]} - logits_0_t16, logits_0_t14[0]};
  wire [13:0] logits_0_t18 = ~{1'd0, logits_0_t17};
  wire [12:0] logits_0_t19 = ~logits_0_t18[12:0];
  wire [12:0] logits_0_t20 = ~logits_s39;
  wire [13:0] logits_0_t21 = ~{1'd0, logits_0_t20};
  wire [14:0] logits_0_t22 = {1'd0, logits_0_t19, 1'd0} - {logits_0_t21[13], logits_0_t21};
  wire [15:0] logits_0_t23 = ~{1'd0, logits_0_t22};
  wire [14:0] logits_0_t24 = ~logits_0_t23[14:0];
  wire [12:0] logits_0_t25 = ~logits_0_t12;
  wire [13:0] logits_0_t26 = ~{1'd0, logits_0_t25};
  wire [14:0] logits_0 = logits_0_t24 - {logits_0_t26[13], logits_0_t26};

  // Shared by several elements
  wire [8:0]  logits_s44 = {1'd0, dense_2_quantizer_8} - logits_s27;
  reg  [8:0]  logits_s44_d1;
  wire [10:0] logits_s45 = {{3'd0, dense_2_quantizer_9[7:2]} + {1'd0, dense_2_quantizer_5}, dense_2_quantizer_9[1:0]};
  reg  [10:0] logits_s45_d1;
  wire [11:0] logits_s46 = ~{1'd0, logits_s45_d1};
  wire [10:0] logits_s47 = ~logits_s46[10:0];
  wire [8:0]  logits_s48 = ~logits_s13_d1;
  wire [9:0]  logits_s49 = ~{1'd0, logits_s48};
  wire [10:0] logits_s50 = logits_s47 - {logits_s49[9], logits_s49};

  // Element 1: ufixed<15,10>
  wire [9:0]  logits_1_t1 = {1'd0, logits_s40_d1} + {1'd0, logits_s44_d1};
  wire [10:0] logits_1_t2 = ~{1'd0, logits_1_t1};
  wire [9:0]  logits_1_t3 = ~logits_1_t2[9:0];
  wire [10:0] logits_1_t4 = {{1'd0, logits_1_t3[9:2]} + {1'd0, dense_2_quantizer_0_d1}, logits_1_t3[1:0]};
  wire [11:0] logits_1_t5 = {{1'd0, logits_s50[10:3]} - logits_s27_d1, logits_s50[2:0]};
  wire [12:0] logits_1_t6 = ~{1'd0, logits_1_t5};
  wire [11:0] logits_1_t7 = ~logits_1_t6[11:0];
  wire [11:0] logits_1_t8 = ~{1'd0, logits_1_t4};
  wire [10:0] logits_1_t9 = ~logits_1_t8[10:0];
  wire [12:0] logits_1_t10 = {1'd0, logits_1_t7} + {2'd0, logits_1_t9};
  wire [9:0]  logits_1_t11 = {{1'd0, logits_s12_d1[8:1]} + {1'd0, dense_2_quantizer_9_d1}, logits_s12_d1[0]};
  wire [10:0] logits_1_t12 = ~{1'd0, logits_1_t11};
  wire [9:0]  logits_1_t13 = ~logits_1_t12[9:0];
  wire [12:0] logits_1_t14 = {{2'd0, logits_s32[10:2]} + {1'd0, logits_1_t13}, logits_s32[1:0]};
  wire [13:0] logits_1_t15 = ~{1'd0, logits_1_t14};
  wire [12:0] logits_1_t16 = ~logits_1_t15[12:0];
  wire [13:0] logits_1_t17 = {1'd0, logits_1_t16} - {logits_0_t10[12], logits_0_t10};
  wire [14:0] logits_1_t18 = ~{1'd0, logits_1_t17};
  wire [13:0] logits_1_t19 = ~logits_1_t18[13:0];
  wire [12:0] logits_1_t20 = ~logits_1_t10;
  wire [13:0] logits_1_t21 = ~{1'd0, logits_1_t20};
  wire [14:0] logits_1 = {logits_1_t19, 1'd0} - {logits_1_t21[13], logits_1_t21};

  // Shared by several elements
  wire [8:0]  logits_s51 = {1'd0, dense_2_quantizer_3} - logits_s6;
  reg  [8:0]  logits_s51_d1;
  wire [9:0]  logits_s52 = ~{1'd0, logits_s51_d1};
  wire [8:0]  logits_s53 = ~logits_s52[8:0];
  wire [12:0] logits_s54 = {{2'd0, logits_s43_d1[10:3]} + {1'd0, logits_s53}, logits_s43_d1[2:0]};
  wire [13:0] logits_s55 = ~{1'd0, logits_s54};
  wire [12:0] logits_s56 = ~logits_s55[12:0];
  wire [11:0] logits_s57 = ~logits_s11;
  wire [12:0] logits_s58 = ~{1'd0, logits_s57};
  wire [13:0] logits_s59 = {1'd0, logits_s56} - {logits_s58[12], logits_s58};
  wire [8:0]  logits_s60 = {1'd0, dense_2_quantizer_2} + {1'd0, dense_2_quantizer_6};
  reg  [8:0]  logits_s60_d1;
  wire [11:0] logits_s61 = {1'd0, logits_s60_d1, 2'd0} - {{3{logits_s15_d1[8]}}, logits_s15_d1};
  wire [8:0]  logits_s62 = {1'd0, dense_2_quantizer_0} + {1'd0, dense_2_quantizer_3};
  reg  [8:0]  logits_s62_d1;
  wire [7:0]  logits_s63 = ~dense_2_quantizer_8_d1;
  wire [8:0]  logits_s64 = ~{1'd0, logits_s63};
  wire [9:0]  logits_s65 = {1'd0, logits_s13_d1} - {logits_s64[8], logits_s64};
  wire [11:0] logits_s66 = {{3'd0, logits_s60_d1[8:2]} + logits_s1_d1, logits_s60_d1[1:0]};
  wire [9:0]  logits_s67 = {{2'd0, dense_2_quantizer_1[7:1]} - logits_0_t5, dense_2_quantizer_1[0]};
  reg  [9:0]  logits_s67_d1;

  // Element 2: ufixed<16,12>
  wire [9:0]  logits_2_t1 = {1'd0, logits_s62_d1} + {2'd0, dense_2_quantizer_10_d1};
  wire [9:0]  logits_2_t2 = ~logits_2_t1;
  wire [10:0] logits_2_t3 = ~{1'd0, logits_2_t2};
  wire [11:0] logits_2_t4 = logits_s61 - {logits_2_t3[10], logits_2_t3};
  wire [11:0] logits_2_t5 = ~logits_s66;
  wire [12:0] logits_2_t6 = ~{1'd0, logits_2_t5};
  wire [13:0] logits_2_t7 = {1'd0, logits_s36} - {logits_2_t6[12], logits_2_t6};
  wire [10:0] logits_2_t8 = {{1'd0, logits_s67_d1[9:1]} + {2'd0, dense_2_quantizer_13_d1}, logits_s67_d1[0]};
  wire [12:0] logits_2_t9 = ~{1'd0, logits_2_t4};
  wire [11:0] logits_2_t10 = ~logits_2_t9[11:0];
  wire [13:0] logits_2_t11 = logits_s59 + {2'd0, logits_2_t10};
  wire [11:0] logits_2_t12 = ~{1'd0, logits_2_t8};
  wire [10:0] logits_2_t13 = ~logits_2_t12[10:0];
  wire [9:0]  logits_2_t14 = ~logits_s65;
  wire [10:0] logits_2_t15 = ~{1'd0, logits_2_t14};
  wire [11:0] logits_2_t16 = {1'd0, logits_2_t13} - {logits_2_t15[10], logits_2_t15};
  wire [14:0] logits_2_t17 = ~{1'd0, logits_2_t7};
  wire [13:0] logits_2_t18 = ~logits_2_t17[13:0];
  wire [12:0] logits_2_t19 = ~{1'd0, logits_2_t16};
  wire [11:0] logits_2_t20 = ~logits_2_t19[11:0];
  wire [14:0] logits_2_t21 = {{1'd0, logits_2_t18[13:3]} + logits_2_t20, logits_2_t18[2:0]};
  wire [14:0] logits_2_t22 = ~{1'd0, logits_2_t11};
  wire [13:0] logits_2_t23 = ~logits_2_t22[13:0];
  wire [15:0] logits_2_t24 = ~{1'd0, logits_2_t21};
  wire [14:0] logits_2_t25 = ~logits_2_t24[14:0];
  wire [15:0] logits_2 = {2'd0, logits_2_t23} + {1'd0, logits_2_t25};

  // Element 3: ufixed<16,12>
  wire [8:0]  logits_3_t1 = {1'd0, dense_2_quantizer_1} + {1'd0, dense_2_quantizer_11};
  reg  [8:0]  logits_3_t1_d1;
  wire [9:0]  logits_3_t2 = ~{1'd0, logits_3_t1_d1};
  wire [8:0]  logits_3_t3 = ~logits_3_t2[8:0];
  wire [11:0] logits_3_t4 = {{2'd0, logits_s1_d1[9:2]} + {1'd0, logits_3_t3}, logits_s1_d1[1:0]};
  wire [11:0] logits_3_t5 = ~logits_3_t4;
  wire [12:0] logits_3_t6 = ~{1'd0, logits_3_t5};
  wire [12:0] logits_3_t7 = {1'd0, logits_s61} - logits_3_t6;
  wire [9:0]  logits_3_t8 = {{2'd0, dense_2_quantizer_1[7:1]} + {1'd0, dense_2_quantizer_15}, dense_2_quantizer_1[0]};
  reg  [9:0]  logits_3_t8_d1;
  wire [9:0]  logits_3_t9 = ~logits_3_t8_d1;
  wire [10:0] logits_3_t10 = ~{1'd0, logits_3_t9};
  wire [10:0] logits_3_t11 = {2'd0, logits_s62_d1} - logits_3_t10;
  wire [11:0] logits_3_t12 = ~{1'd0, logits_3_t11};
  wire [10:0] logits_3_t13 = ~logits_3_t12[10:0];
  wire [13:0] logits_3_t14 = {{3'd0, logits_3_t13[10:3]} - logits_2_t15, logits_3_t13[2:0]};
  wire [13:0] logits_3_t15 = {1'd0, logits_s39} + {1'd0, logits_3_t7};
  wire [14:0] logits_3_t16 = ~{1'd0, logits_3_t14};
  wire [13:0] logits_3_t17 = ~logits_3_t16[13:0];
  wire [14:0] logits_3_t18 = {{1'd0, logits_3_t7} + {1'd0, logits_3_t17[13:1]}, logits_3_t17[0]};
  wire [14:0] logits_3_t19 = ~{1'd0, logits_3_t15};
  wire [13:0] logits_3_t20 = ~logits_3_t19[13:0];
  wire [15:0] logits_3_t21 = ~{1'd0, logits_3_t18};
  wire [14:0] logits_3_t22 = ~logits_3_t21[14:0];
  wire [15:0] logits_3 = {2'd0, logits_3_t20} + {1'd0, logits_3_t22};

  // Element 4: fixed<15,7>
  wire [8:0]  logits_4_t1 = {1'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_13};
  reg  [8:0]  logits_4_t1_d1;
  wire [9:0]  logits_4_t2 = {{2'd0, dense_2_quantizer_14[7:1]} + {1'd0, dense_2_quantizer_3}, dense_2_quantizer_14[0]};
  reg  [9:0]  logits_4_t2_d1;
  wire [8:0]  logits_4_t3 = ~logits_4_t1_d1;
  wire [9:0]  logits_4_t4 = ~{1'd0, logits_4_t3};
  wire [9:0]  logits_4_t5 = {1'd0, logits_s40_d1} - logits_4_t4;
  wire [10:0] logits_4_t6 = ~{1'd0, logits_4_t2_d1};
  wire [9:0]  logits_4_t7 = ~logits_4_t6[9:0];
  wire [10:0] logits_4_t8 = {{1'd0, logits_4_t1_d1} + {1'd0, logits_4_t7[9:1]}, logits_4_t7[0]};
  wire [9:0]  logits_4_t9 = ~logits_4_t5;
  wire [10:0] logits_4_t10 = ~{1'd0, logits_4_t9};
  wire [11:0] logits_4_t11 = {1'd0, logits_s50} - {logits_4_t10[10], logits_4_t10};
  wire [10:0] logits_4_t12 = {1'd0, logits_s28_d1} + {2'd0, logits_s44_d1};
  wire [10:0] logits_4_t13 = ~logits_4_t8;
  wire [11:0] logits_4_t14 = ~{1'd0, logits_4_t13};
  wire [12:0] logits_4_t15 = {1'd0, logits_s66} - {logits_4_t14[11], logits_4_t14};
  wire [13:0] logits_4_t16 = ~{1'd0, logits_4_t15};
  wire [12:0] logits_4_t17 = ~logits_4_t16[12:0];
  wire [11:0] logits_4_t18 = ~logits_4_t11;
  wire [12:0] logits_4_t19 = ~{1'd0, logits_4_t18};
  wire [13:0] logits_4_t20 = {1'd0, logits_4_t17} - {logits_4_t19[12], logits_4_t19};
  wire [14:0] logits_4_t21 = ~{1'd0, logits_4_t20};
  wire [13:0] logits_4_t22 = ~logits_4_t21[13:0];
  wire [11:0] logits_4_t23 = {{2'd0, logits_s67_d1[9:2]} + {1'd0, logits_s13_d1}, logits_s67_d1[1:0]};
  wire [12:0] logits_4_t24 = ~{1'd0, logits_4_t23};
  wire [11:0] logits_4_t25 = ~logits_4_t24[11:0];
  wire [10:0] logits_4_t26 = ~logits_4_t12;
  wire [11:0] logits_4_t27 = ~{1'd0, logits_4_t26};
  wire [12:0] logits_4_t28 = {1'd0, logits_4_t25} - {logits_4_t27[11], logits_4_t27};
  wire [13:0] logits_4_t29 = ~{1'd0, logits_4_t28};
  wire [12:0] logits_4_t30 = ~logits_4_t29[12:0];
  wire [14:0] logits_4_t31 = {{1'd0, logits_s59[13:2]} + logits_4_t30, logits_s59[1:0]};
  wire [15:0] logits_4_t32 = ~{1'd0, logits_4_t31};
  wire [14:0] logits_4_t33 = ~logits_4_t32[14:0];
  wire [15:0] logits_4_t34 = {2'd0, logits_4_t22} + {1'd0, logits_4_t33};
  wire [15:0] logits_4_t35 = ~{1'd0, logits_0};
  wire [14:0] logits_4_t36 = ~logits_4_t35[14:0];
  wire [14:0] logits_4_t37 = 15'd16891 - logits_4_t36;
  wire [15:0] logits_4_t38 = ~{1'd0, logits_1};
  wire [14:0] logits_4_t39 = 15'd17928 - logits_4_t38[14:0];
  wire [16:0] logits_4_t40 = ~{1'd0, logits_2};
  wire [15:0] logits_4_t41 = ~logits_4_t40[15:0];
  wire [15:0] logits_4_t42 = 16'd18672 - logits_4_t41;
  wire [16:0] logits_4_t43 = ~{1'd0, logits_3};
  wire [15:0] logits_4_t44 = ~logits_4_t43[15:0];
  wire [14:0] logits_4_t45 = 15'd18678 - logits_4_t44[14:0];
  wire [16:0] logits_4_t46 = ~{1'd0, logits_4_t34};
  wire [15:0] logits_4_t47 = ~logits_4_t46[15:0];
  wire [15:0] logits_4_t48 = 16'd21777 - logits_4_t47;
  wire [14:0] logits_4 = logits_4_t48[14:0];

  always @(posedge clk) begin
    logits_s1_d1    <= logits_s1;
    logits_s4_d1    <= logits_s4;
    logits_s12_d1   <= logits_s12;
    logits_s13_d1   <= logits_s13;
    logits_s15_d1   <= logits_s15;
    logits_s16_d1   <= logits_s16;
    logits_s27_d1   <= logits_s27;
    logits_s28_d1   <= logits_s28;
    logits_s29_d1   <= logits_s29;
    logits_s33_d1   <= logits_s33;
    logits_s40_d1   <= logits_s40;
    logits_s43_d1   <= logits_s43;
    logits_0_t3_d1  <= logits_0_t3;
    logits_s44_d1   <= logits_s44;
    logits_s45_d1   <= logits_s45;
    logits_s51_d1   <= logits_s51;
    logits_s60_d1   <= logits_s60;
    logits_s62_d1   <= logits_s62;
    logits_s67_d1   <= logits_s67;
    logits_3_t1_d1  <= logits_3_t1;
    logits_3_t8_d1  <= logits_3_t8;
    logits_4_t1_d1  <= logits_4_t1;
    logits_4_t2_d1  <= logits_4_t2;
    logits_4_t37_d1 <= logits_4_t37;
    logits_4_t39_d1 <= logits_4_t39;
    logits_4_t42_d1 <= logits_4_t42;
    logits_4_t45_d1 <= logits_4_t45;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s7[11],
    logits_s17[10],
    logits_s21[11],
    logits_s23[10],
    logits_s34[12],
    logits_0_t7[13],
    logits_0_t11[13],
    logits_0_t13[11],
    logits_0_t18[13],
    logits_0_t23[15],
    logits_s46[11],
    logits_1_t2[10],
    logits_1_t6[12],
    logits_1_t8[11],
    logits_1_t12[10],
    logits_1_t15[13],
    logits_1_t18[14],
    logits_s52[9],
    logits_s55[13],
    logits_2_t9[12],
    logits_2_t12[11],
    logits_2_t17[14],
    logits_2_t19[12],
    logits_2_t22[14],
    logits_2_t24[15],
    logits_3_t2[9],
    logits_3_t12[11],
    logits_3_t16[14],
    logits_3_t19[14],
    logits_3_t21[15],
    logits_4_t6[10],
    logits_4_t16[13],
    logits_4_t21[14],
    logits_4_t24[12],
    logits_4_t29[13],
    logits_4_t32[15],
    logits_4_t35[15],
    logits_4_t38[15],
    logits_4_t40[16],
    logits_4_t43[16],
    logits_4_t44[15],
    logits_4_t46[16],
    logits_4_t48[15]
  };

endmodule
