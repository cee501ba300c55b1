// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 306194fda244c599. Do not edit.
// 207 operations in stages 4 to 5.
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
  output reg  [14:0] logits_4_t27_d1,
  output reg  [14:0] logits_4_t30_d1,
  output reg  [14:0] logits_4_t32_d1,
  output reg  [15:0] logits_4_d1
);

  // Shared by several elements
  wire [7:0]  logits_s1 = ~dense_2_quantizer_11_d1;
  wire [8:0]  logits_s2 = ~{1'd0, logits_s1};
  wire [8:0]  logits_s3 = {1'd0, dense_2_quantizer_1_d1} - logits_s2;
  wire [9:0]  logits_s4 = {{1'd0, logits_s3[8:1]} + {1'd0, dense_2_quantizer_6_d1}, logits_s3[0]};
  wire [8:0]  logits_s5 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_4_d1};
  wire [7:0]  logits_s6 = ~dense_2_quantizer_14_d1;
  wire [8:0]  logits_s7 = ~{1'd0, logits_s6};
  wire [9:0]  logits_s8 = {{1'd0, logits_s5[8:1]} - logits_s7, logits_s5[0]};
  wire [8:0]  logits_s9 = {1'd0, dense_2_quantizer_9_d1} + {1'd0, dense_2_quantizer_15_d1};
  wire [7:0]  logits_s10 = ~dense_2_quantizer_12_d1;
  wire [8:0]  logits_s11 = ~{1'd0, logits_s10};
  wire [8:0]  logits_s12 = {1'd0, dense_2_quantizer_6_d1} - logits_s11;
  wire [7:0]  logits_s13 = ~dense_2_quantizer_7_d1;
  wire [8:0]  logits_s14 = ~{1'd0, logits_s13};
  wire [8:0]  logits_s15 = {1'd0, dense_2_quantizer_4_d1} - logits_s14;
  wire [8:0]  logits_s16 = {1'd0, dense_2_quantizer_5_d1} + {1'd0, dense_2_quantizer_9_d1};
  wire [9:0]  logits_s17 = {{2'd0, dense_2_quantizer_8_d1[7:1]} + {1'd0, dense_2_quantizer_15_d1}, dense_2_quantizer_8_d1[0]};
  wire [7:0]  logits_s18 = ~dense_2_quantizer_10_d1;
  wire [8:0]  logits_s19 = ~{1'd0, logits_s18};
  wire [8:0]  logits_s20 = {1'd0, dense_2_quantizer_2_d1} - logits_s19;
  wire [9:0]  logits_s21 = {{2'd0, dense_2_quantizer_14_d1[7:1]} + {1'd0, dense_2_quantizer_0_d1}, dense_2_quantizer_14_d1[0]};
  wire [9:0]  logits_s22 = {1'd0, logits_s16} + {1'd0, logits_s20};
  wire [10:0] logits_s23 = ~{1'd0, logits_s21};
  wire [9:0]  logits_s24 = ~logits_s23[9:0];
  wire [11:0] logits_s25 = {{1'd0, logits_s17} + {2'd0, logits_s24[9:1]}, logits_s24[0]};
  wire [12:0] logits_s26 = ~{1'd0, logits_s25};
  wire [11:0] logits_s27 = ~logits_s26[11:0];
  wire [9:0]  logits_s28 = ~logits_s22;
  wire [10:0] logits_s29 = ~{1'd0, logits_s28};
  wire [11:0] logits_s30 = logits_s27 - {logits_s29[10], logits_s29};

  // Element 0: ufixed<15,11>
  wire [7:0]  logits_0_t1 = ~dense_2_quantizer_13_d1;
  wire [8:0]  logits_0_t2 = ~{1'd0, logits_0_t1};
  wire [9:0]  logits_0_t3 = {{1'd0, logits_s9[8:1]} - logits_0_t2, logits_s9[0]};
  wire [8:0]  logits_0_t4 = ~logits_s9;
  wire [9:0]  logits_0_t5 = ~{1'd0, logits_0_t4};
  wire [9:0]  logits_0_t6 = {1'd0, logits_s12} + {1'd0, logits_s15};
  wire [10:0] logits_0_t7 = ~{1'd0, logits_0_t3};
  wire [9:0]  logits_0_t8 = ~logits_0_t7[9:0];
  wire [9:0]  logits_0_t9 = ~logits_0_t6;
  wire [10:0] logits_0_t10 = ~{1'd0, logits_0_t9};
  wire [10:0] logits_0_t11 = {1'd0, logits_0_t8} - logits_0_t10;
  wire [8:0]  logits_0_t12 = ~logits_s3;
  wire [9:0]  logits_0_t13 = ~{1'd0, logits_0_t12};
  wire [11:0] logits_0_t14 = {{2'd0, logits_s4[9:2]} - logits_0_t13, logits_s4[1:0]};
  wire [11:0] logits_0_t15 = ~{1'd0, logits_0_t11};
  wire [10:0] logits_0_t16 = ~logits_0_t15[10:0];
  wire [12:0] logits_0_t17 = ~{1'd0, logits_0_t14};
  wire [11:0] logits_0_t18 = ~logits_0_t17[11:0];
  wire [12:0] logits_0_t19 = {2'd0, logits_0_t16} + {1'd0, logits_0_t18};
  wire [13:0] logits_0_t20 = ~{1'd0, logits_0_t19};
  wire [12:0] logits_0_t21 = ~logits_0_t20[12:0];
  wire [12:0] logits_0_t22 = {{1'd0, logits_s30[11:2]} + {1'd0, logits_s8}, logits_s30[1:0]};
  wire [12:0] logits_0_t23 = ~logits_0_t22;
  wire [13:0] logits_0_t24 = ~{1'd0, logits_0_t23};
  wire [14:0] logits_0 = {{2'd0, logits_0_t21[12:1]} - logits_0_t24, logits_0_t21[0]};
  reg  [14:0] logits_0_d1;

  // Shared by several elements
  wire [7:0]  logits_s31 = ~dense_2_quantizer_1_d1;
  wire [8:0]  logits_s32 = ~{1'd0, logits_s31};
  wire [8:0]  logits_s33 = {1'd0, dense_2_quantizer_0_d1} - logits_s32;
  wire [9:0]  logits_s34 = {1'd0, logits_s33} - {logits_s19[8], logits_s19};
  wire [10:0] logits_s35 = {{3'd0, dense_2_quantizer_7_d1[7:2]} - logits_s14, dense_2_quantizer_7_d1[1:0]};
  wire [11:0] logits_s36 = ~{1'd0, logits_s35};
  wire [10:0] logits_s37 = ~logits_s36[10:0];
  wire [10:0] logits_s38 = {1'd0, logits_s17} + logits_s37;
  wire [9:0]  logits_s39 = {{2'd0, dense_2_quantizer_14_d1[7:1]} + {1'd0, dense_2_quantizer_11_d1}, dense_2_quantizer_14_d1[0]};
  wire [7:0]  logits_s40 = ~dense_2_quantizer_6_d1;
  wire [8:0]  logits_s41 = ~{1'd0, logits_s40};
  wire [10:0] logits_s42 = {{1'd0, logits_s34[9:1]} - {logits_s41[8], logits_s41}, logits_s34[0]};
  wire [11:0] logits_s43 = ~{1'd0, logits_s42};
  wire [10:0] logits_s44 = ~logits_s43[10:0];
  wire [11:0] logits_s45 = {1'd0, logits_s38} + {1'd0, logits_s44};
  wire [10:0] logits_s46 = {1'd0, logits_s34} + {1'd0, logits_s39};
  wire [11:0] logits_s47 = ~{1'd0, logits_s46};
  wire [10:0] logits_s48 = ~logits_s47[10:0];
  wire [11:0] logits_s49 = {{1'd0, logits_s48[10:1]} - {logits_0_t5[9], logits_0_t5}, logits_s48[0]};
  wire [12:0] logits_s50 = ~{1'd0, logits_s45};
  wire [11:0] logits_s51 = ~logits_s50[11:0];
  wire [12:0] logits_s52 = ~{1'd0, logits_s49};
  wire [11:0] logits_s53 = ~logits_s52[11:0];
  wire [13:0] logits_s54 = {{2'd0, logits_s51[11:2]} + logits_s53, logits_s51[1:0]};
  reg  [13:0] logits_s54_d1;
  wire [10:0] logits_s55 = {{3'd0, dense_2_quantizer_4_d1[7:2]} + {1'd0, dense_2_quantizer_5_d1}, dense_2_quantizer_4_d1[1:0]};

  // Element 1: ufixed<15,11>
  wire [10:0] logits_1_t1 = {{2'd0, logits_s16[8:2]} + {1'd0, dense_2_quantizer_9_d1}, logits_s16[1:0]};
  wire [11:0] logits_1_t2 = ~{1'd0, logits_1_t1};
  wire [10:0] logits_1_t3 = ~logits_1_t2[10:0];
  wire [11:0] logits_1_t4 = {{1'd0, logits_1_t3[10:2]} + {2'd0, dense_2_quantizer_13_d1}, logits_1_t3[1:0]};
  wire [12:0] logits_1_t5 = ~{1'd0, logits_1_t4};
  wire [11:0] logits_1_t6 = ~logits_1_t5[11:0];
  wire [10:0] logits_1_t7 = ~logits_s55;
  wire [11:0] logits_1_t8 = ~{1'd0, logits_1_t7};
  wire [12:0] logits_1_t9 = {{1'd0, logits_1_t6[11:1]} - logits_1_t8, logits_1_t6[0]};
  reg  [12:0] logits_1_t9_d1;
  wire [13:0] logits_1_t10 = ~{1'd0, logits_1_t9_d1};
  wire [12:0] logits_1_t11 = ~logits_1_t10[12:0];
  wire [13:0] logits_1_t12 = ~logits_s54_d1;
  wire [14:0] logits_1_t13 = ~{1'd0, logits_1_t12};
  wire [14:0] logits_1 = {2'd0, logits_1_t11} - logits_1_t13;

  // Shared by several elements
  wire [9:0]  logits_s56 = {{1'd0, logits_s12[8:1]} + {1'd0, dense_2_quantizer_15_d1}, logits_s12[0]};
  wire [12:0] logits_s57 = {{5'd0, dense_2_quantizer_13_d1[7:4]} - logits_s14, dense_2_quantizer_13_d1[3:0]};
  wire [13:0] logits_s58 = ~{1'd0, logits_s57};
  wire [12:0] logits_s59 = ~logits_s58[12:0];
  wire [9:0]  logits_s60 = ~logits_s56;
  wire [10:0] logits_s61 = ~{1'd0, logits_s60};
  wire [12:0] logits_s62 = logits_s59 - {{2{logits_s61[10]}}, logits_s61};
  wire [10:0] logits_s63 = {{3'd0, dense_2_quantizer_9_d1[7:2]} + {1'd0, dense_2_quantizer_8_d1}, dense_2_quantizer_9_d1[1:0]};
  wire [11:0] logits_s64 = ~{1'd0, logits_s63};
  wire [10:0] logits_s65 = ~logits_s64[10:0];
  wire [11:0] logits_s66 = {2'd0, logits_s56} + {1'd0, logits_s65};
  wire [10:0] logits_s67 = {{1'd0, logits_s39[9:1]} + {1'd0, logits_s16}, logits_s39[0]};
  wire [12:0] logits_s68 = ~{1'd0, logits_s66};
  wire [11:0] logits_s69 = ~logits_s68[11:0];
  wire [12:0] logits_s70 = ~logits_s62;
  wire [13:0] logits_s71 = ~{1'd0, logits_s70};
  wire [13:0] logits_s72 = {1'd0, logits_s69, 1'd0} - logits_s71;
  wire [14:0] logits_s73 = ~{1'd0, logits_s72};
  wire [13:0] logits_s74 = ~logits_s73[13:0];
  wire [10:0] logits_s75 = ~logits_s67;
  wire [11:0] logits_s76 = ~{1'd0, logits_s75};
  wire [14:0] logits_s77 = {{1'd0, logits_s74[13:2]} - {logits_s76[11], logits_s76}, logits_s74[1:0]};
  reg  [14:0] logits_s77_d1;
  wire [8:0]  logits_s78 = {1'd0, dense_2_quantizer_0_d1} + {1'd0, dense_2_quantizer_3_d1};
  wire [8:0]  logits_s79 = ~logits_s78;
  wire [9:0]  logits_s80 = ~{1'd0, logits_s79};
  wire [9:0]  logits_s81 = {1'd0, logits_s20} - logits_s80;
  wire [9:0]  logits_s82 = {{1'd0, logits_s5[8:1]} + {1'd0, dense_2_quantizer_13_d1}, logits_s5[0]};
  wire [10:0] logits_s83 = {{3'd0, dense_2_quantizer_2_d1[7:2]} + {1'd0, dense_2_quantizer_1_d1}, dense_2_quantizer_2_d1[1:0]};

  // Element 2: ufixed<16,11>
  wire [10:0] logits_2_t1 = {1'd0, logits_s81} - {{2{logits_s2[8]}}, logits_s2};
  wire [11:0] logits_2_t2 = ~{1'd0, logits_2_t1};
  wire [10:0] logits_2_t3 = ~logits_2_t2[10:0];
  wire [11:0] logits_2_t4 = {1'd0, logits_s38} + {1'd0, logits_2_t3};
  wire [7:0]  logits_2_t5 = ~dense_2_quantizer_2_d1;
  wire [8:0]  logits_2_t6 = ~{1'd0, logits_2_t5};
  wire [11:0] logits_2_t7 = {{1'd0, logits_s83[10:3]} - logits_2_t6, logits_s83[2:0]};
  wire [12:0] logits_2_t8 = ~{1'd0, logits_2_t7};
  wire [11:0] logits_2_t9 = ~logits_2_t8[11:0];
  wire [12:0] logits_2_t10 = {{1'd0, logits_s82} + {1'd0, logits_2_t9[11:2]}, logits_2_t9[1:0]};
  wire [12:0] logits_2_t11 = ~{1'd0, logits_2_t4};
  wire [11:0] logits_2_t12 = ~logits_2_t11[11:0];
  wire [13:0] logits_2_t13 = ~{1'd0, logits_2_t10};
  wire [12:0] logits_2_t14 = ~logits_2_t13[12:0];
  wire [14:0] logits_2_t15 = {{3'd0, logits_2_t12[11:1]} + {1'd0, logits_2_t14}, logits_2_t12[0]};
  reg  [14:0] logits_2_t15_d1;
  wire [15:0] logits_2_t16 = ~{1'd0, logits_2_t15_d1};
  wire [14:0] logits_2_t17 = ~logits_2_t16[14:0];
  wire [15:0] logits_2 = {1'd0, logits_s77_d1} + {1'd0, logits_2_t17};

  // Element 3: fixed<15,7>
  wire [9:0]  logits_3_t1 = {{2'd0, dense_2_quantizer_7_d1[7:1]} + {1'd0, dense_2_quantizer_10_d1}, dense_2_quantizer_7_d1[0]};
  wire [9:0]  logits_3_t2 = {{1'd0, logits_s33[8:1]} - logits_0_t2, logits_s33[0]};
  wire [10:0] logits_3_t3 = ~{1'd0, logits_3_t1};
  wire [9:0]  logits_3_t4 = ~logits_3_t3[9:0];
  wire [10:0] logits_3_t5 = ~{1'd0, logits_3_t2};
  wire [9:0]  logits_3_t6 = ~logits_3_t5[9:0];
  wire [10:0] logits_3_t7 = {1'd0, logits_3_t4} + {1'd0, logits_3_t6};
  wire [11:0] logits_3_t8 = ~{1'd0, logits_3_t7};
  wire [10:0] logits_3_t9 = ~logits_3_t8[10:0];
  wire [11:0] logits_3_t10 = {2'd0, logits_s8} + {1'd0, logits_3_t9};
  wire [9:0]  logits_3_t11 = {{2'd0, dense_2_quantizer_14_d1[7:1]} + {1'd0, dense_2_quantizer_2_d1}, dense_2_quantizer_14_d1[0]};
  wire [10:0] logits_3_t12 = {{1'd0, logits_s4[9:1]} + {1'd0, logits_s15}, logits_s4[0]};
  wire [9:0]  logits_3_t13 = ~logits_3_t11;
  wire [10:0] logits_3_t14 = ~{1'd0, logits_3_t13};
  wire [11:0] logits_3_t15 = {{1'd0, logits_s83[10:1]} - logits_3_t14, logits_s83[0]};
  wire [12:0] logits_3_t16 = ~{1'd0, logits_3_t15};
  wire [11:0] logits_3_t17 = ~logits_3_t16[11:0];
  wire [10:0] logits_3_t18 = ~logits_3_t12;
  wire [11:0] logits_3_t19 = ~{1'd0, logits_3_t18};
  wire [12:0] logits_3_t20 = {1'd0, logits_3_t17} - {logits_3_t19[11], logits_3_t19};
  wire [13:0] logits_3_t21 = ~{1'd0, logits_3_t20};
  wire [12:0] logits_3_t22 = ~logits_3_t21[12:0];
  wire [11:0] logits_3_t23 = ~logits_3_t10;
  wire [12:0] logits_3_t24 = ~{1'd0, logits_3_t23};
  wire [14:0] logits_3_t25 = {logits_3_t22, 2'd0} - {{2{logits_3_t24[12]}}, logits_3_t24};
  reg  [14:0] logits_3_t25_d1;
  wire [14:0] logits_3_t26 = ~logits_3_t25_d1;
  wire [15:0] logits_3_t27 = ~{1'd0, logits_3_t26};
  wire [15:0] logits_3_t28 = {1'd0, logits_s77_d1} - logits_3_t27;

  // Element 4: fixed<16,8>
  wire [10:0] logits_4_t1 = logits_s55 + {3'd0, dense_2_quantizer_11_d1};
  wire [11:0] logits_4_t2 = ~{1'd0, logits_4_t1};
  wire [10:0] logits_4_t3 = ~logits_4_t2[10:0];
  wire [11:0] logits_4_t4 = {{1'd0, logits_s82} + {1'd0, logits_4_t3[10:1]}, logits_4_t3[0]};
  wire [7:0]  logits_4_t5 = ~dense_2_quantizer_5_d1;
  wire [8:0]  logits_4_t6 = ~{1'd0, logits_4_t5};
  wire [10:0] logits_4_t7 = {{2'd0, logits_s12[8:2]} - logits_4_t6, logits_s12[1:0]};
  wire [12:0] logits_4_t8 = ~{1'd0, logits_4_t4};
  wire [11:0] logits_4_t9 = ~logits_4_t8[11:0];
  wire [12:0] logits_4_t10 = {1'd0, logits_s30} + {1'd0, logits_4_t9};
  wire [11:0] logits_4_t11 = ~{1'd0, logits_4_t7};
  wire [10:0] logits_4_t12 = ~logits_4_t11[10:0];
  wire [11:0] logits_4_t13 = {{1'd0, logits_s81} + {1'd0, logits_4_t12[10:1]}, logits_4_t12[0]};
  wire [11:0] logits_4_t14 = ~logits_4_t13;
  wire [12:0] logits_4_t15 = ~{1'd0, logits_4_t14};
  wire [14:0] logits_4_t16 = {{2'd0, logits_s62[12:2]} - logits_4_t15, logits_s62[1:0]};
  wire [15:0] logits_4_t17 = ~{1'd0, logits_4_t16};
  wire [14:0] logits_4_t18 = ~logits_4_t17[14:0];
  wire [12:0] logits_4_t19 = ~logits_4_t10;
  wire [13:0] logits_4_t20 = ~{1'd0, logits_4_t19};
  wire [14:0] logits_4_t21 = logits_4_t18 - {logits_4_t20[13], logits_4_t20};
  reg  [14:0] logits_4_t21_d1;
  wire [14:0] logits_4_t22 = ~logits_4_t21_d1;
  wire [15:0] logits_4_t23 = ~{1'd0, logits_4_t22};
  wire [15:0] logits_4_t24 = {2'd0, logits_s54_d1} - logits_4_t23;

  // Element 3: fixed<15,7>
  wire [16:0] logits_3_t29 = ~{1'd0, logits_3_t28};
  wire [15:0] logits_3_t30 = ~logits_3_t29[15:0];
  wire [15:0] logits_3_t31 = 16'd28662 - logits_3_t30;
  wire [14:0] logits_3 = logits_3_t31[14:0];

  // Element 4: fixed<16,8>
  wire [16:0] logits_4_t25 = ~{1'd0, logits_4_t24};
  wire [15:0] logits_4_t26 = 16'd42000 - logits_4_t25[15:0];
  wire [14:0] logits_4_t27 = logits_4_t26[14:0];
  wire [15:0] logits_4_t28 = ~{1'd0, logits_0_d1};
  wire [14:0] logits_4_t29 = ~logits_4_t28[14:0];
  wire [14:0] logits_4_t30 = 15'd13051 - logits_4_t29;
  wire [15:0] logits_4_t31 = ~{1'd0, logits_1};
  wire [14:0] logits_4_t32 = 15'd20488 - logits_4_t31[14:0];
  wire [16:0] logits_4_t33 = ~{1'd0, logits_2};
  wire [15:0] logits_4_t34 = ~logits_4_t33[15:0];
  wire [15:0] logits_4 = 16'd18160 - logits_4_t34;

  always @(posedge clk) begin
    logits_0_d1     <= logits_0;
    logits_s54_d1   <= logits_s54;
    logits_1_t9_d1  <= logits_1_t9;
    logits_s77_d1   <= logits_s77;
    logits_2_t15_d1 <= logits_2_t15;
    logits_3_t25_d1 <= logits_3_t25;
    logits_4_t21_d1 <= logits_4_t21;
    logits_3_d1     <= logits_3;
    logits_4_t27_d1 <= logits_4_t27;
    logits_4_t30_d1 <= logits_4_t30;
    logits_4_t32_d1 <= logits_4_t32;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s23[10],
    logits_s26[12],
    logits_0_t7[10],
    logits_0_t15[11],
    logits_0_t17[12],
    logits_0_t20[13],
    logits_s36[11],
    logits_s43[11],
    logits_s47[11],
    logits_s50[12],
    logits_s52[12],
    logits_1_t2[11],
    logits_1_t5[12],
    logits_1_t10[13],
    logits_s58[13],
    logits_s64[11],
    logits_s68[12],
    logits_s73[14],
    logits_2_t2[11],
    logits_2_t8[12],
    logits_2_t11[12],
    logits_2_t13[13],
    logits_2_t16[15],
    logits_3_t3[10],
    logits_3_t5[10],
    logits_3_t8[11],
    logits_3_t16[12],
    logits_3_t21[13],
    logits_4_t2[11],
    logits_4_t8[12],
    logits_4_t11[11],
    logits_4_t17[15],
    logits_3_t29[16],
    logits_3_t31[15],
    logits_4_t25[16],
    logits_4_t26[15],
    logits_4_t28[15],
    logits_4_t31[15],
    logits_4_t33[16]
  };

endmodule
