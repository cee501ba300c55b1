// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 1f6488234093e3c4. Do not edit.
// 237 operations in stages 4 to 5.
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
  output reg  [14:0] logits_4_t36_d1,
  output reg  [14:0] logits_4_t39_d1,
  output reg  [14:0] logits_4_t42_d1,
  output reg  [15:0] logits_4_d1
);

  // Shared by several elements
  wire [8:0]  logits_s1 = {1'd0, dense_2_quantizer_4_d1} + {1'd0, dense_2_quantizer_11_d1};
  wire [10:0] logits_s2 = {{3'd0, dense_2_quantizer_1_d1[7:2]} + {1'd0, dense_2_quantizer_11_d1}, dense_2_quantizer_1_d1[1:0]};
  wire [11:0] logits_s3 = ~{1'd0, logits_s2};
  wire [10:0] logits_s4 = ~logits_s3[10:0];
  wire [8:0]  logits_s5 = ~logits_s1;
  wire [9:0]  logits_s6 = ~{1'd0, logits_s5};
  wire [10:0] logits_s7 = logits_s4 - {logits_s6[9], logits_s6};
  wire [8:0]  logits_s8 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_4_d1};
  wire [7:0]  logits_s9 = ~dense_2_quantizer_12_d1;
  wire [8:0]  logits_s10 = ~{1'd0, logits_s9};
  wire [8:0]  logits_s11 = {1'd0, dense_2_quantizer_6_d1} - logits_s10;
  wire [9:0]  logits_s12 = {{2'd0, dense_2_quantizer_8_d1[7:1]} + {1'd0, dense_2_quantizer_15_d1}, dense_2_quantizer_8_d1[0]};
  wire [7:0]  logits_s13 = ~dense_2_quantizer_13_d1;
  wire [8:0]  logits_s14 = ~{1'd0, logits_s13};
  wire [8:0]  logits_s15 = {1'd0, dense_2_quantizer_2_d1} - logits_s14;
  wire [9:0]  logits_s16 = {1'd0, logits_s15} + {2'd0, dense_2_quantizer_5_d1};
  wire [8:0]  logits_s17 = {1'd0, dense_2_quantizer_0_d1} + {1'd0, dense_2_quantizer_10_d1};
  wire [7:0]  logits_s18 = ~dense_2_quantizer_14_d1;
  wire [8:0]  logits_s19 = ~{1'd0, logits_s18};
  wire [8:0]  logits_s20 = {1'd0, dense_2_quantizer_10_d1} - logits_s19;
  wire [7:0]  logits_s21 = ~dense_2_quantizer_10_d1;
  wire [8:0]  logits_s22 = ~{1'd0, logits_s21};
  wire [9:0]  logits_s23 = ~{1'd0, logits_s20};
  wire [8:0]  logits_s24 = ~logits_s23[8:0];
  wire [8:0]  logits_s25 = ~logits_s17;
  wire [9:0]  logits_s26 = ~{1'd0, logits_s25};
  wire [10:0] logits_s27 = {{2'd0, logits_s24[8:1]} - logits_s26, logits_s24[0]};
  wire [8:0]  logits_s28 = {1'd0, dense_2_quantizer_7_d1} + {1'd0, dense_2_quantizer_9_d1};
  wire [9:0]  logits_s29 = {{1'd0, logits_s28[8:1]} + {1'd0, dense_2_quantizer_6_d1}, logits_s28[0]};
  wire [9:0]  logits_s30 = {{2'd0, dense_2_quantizer_15_d1[7:1]} + {1'd0, dense_2_quantizer_9_d1}, dense_2_quantizer_15_d1[0]};

  // Element 0: ufixed<15,11>
  wire [10:0] logits_0_t1 = {{3'd0, dense_2_quantizer_1_d1[7:2]} - logits_s19, dense_2_quantizer_1_d1[1:0]};
  wire [8:0]  logits_0_t2 = ~logits_s11;
  wire [9:0]  logits_0_t3 = ~{1'd0, logits_0_t2};
  wire [10:0] logits_0_t4 = {1'd0, logits_s30} - {logits_0_t3[9], logits_0_t3};
  wire [9:0]  logits_0_t5 = ~logits_s30;
  wire [10:0] logits_0_t6 = ~{1'd0, logits_0_t5};
  wire [11:0] logits_0_t7 = ~{1'd0, logits_0_t1};
  wire [10:0] logits_0_t8 = ~logits_0_t7[10:0];
  wire [10:0] logits_0_t9 = {1'd0, logits_s12} + logits_0_t8;
  wire [8:0]  logits_0_t10 = ~logits_s8;
  wire [9:0]  logits_0_t11 = ~{1'd0, logits_0_t10};
  wire [12:0] logits_0_t12 = {{2'd0, logits_s7[10:3]} - logits_0_t11, logits_s7[2:0]};
  wire [11:0] logits_0_t13 = ~{1'd0, logits_0_t4};
  wire [10:0] logits_0_t14 = ~logits_0_t13[10:0];
  wire [11:0] logits_0_t15 = {2'd0, logits_s29} + {1'd0, logits_0_t14};
  wire [10:0] logits_0_t16 = logits_0_t15[10:0];
  wire [11:0] logits_0_t17 = ~{1'd0, logits_0_t16};
  wire [10:0] logits_0_t18 = ~logits_0_t17[10:0];
  wire [11:0] logits_0_t19 = {2'd0, logits_s16} + {1'd0, logits_s27};
  wire [10:0] logits_0_t20 = logits_0_t19[10:0];
  wire [11:0] logits_0_t21 = ~{1'd0, logits_0_t9};
  wire [10:0] logits_0_t22 = ~logits_0_t21[10:0];
  wire [12:0] logits_0_t23 = ~logits_0_t12;
  wire [13:0] logits_0_t24 = ~{1'd0, logits_0_t23};
  wire [13:0] logits_0_t25 = {1'd0, logits_0_t22, 2'd0} - logits_0_t24;
  wire [11:0] logits_0_t26 = ~{1'd0, logits_0_t20};
  wire [10:0] logits_0_t27 = ~logits_0_t26[10:0];
  wire [12:0] logits_0_t28 = {{2'd0, logits_0_t18[10:1]} + {1'd0, logits_0_t27}, logits_0_t18[0]};
  wire [13:0] logits_0_t29 = ~{1'd0, logits_0_t28};
  wire [12:0] logits_0_t30 = ~logits_0_t29[12:0];
  wire [13:0] logits_0_t31 = ~logits_0_t25;
  wire [14:0] logits_0_t32 = ~{1'd0, logits_0_t31};
  wire [14:0] logits_0 = {2'd0, logits_0_t30} - logits_0_t32;
  reg  [14:0] logits_0_d1;

  // Shared by several elements
  wire [7:0]  logits_s31 = ~dense_2_quantizer_7_d1;
  wire [8:0]  logits_s32 = ~{1'd0, logits_s31};
  wire [9:0]  logits_s33 = {{1'd0, logits_s17[8:1]} - logits_s32, logits_s17[0]};
  wire [10:0] logits_s34 = {{3'd0, dense_2_quantizer_1_d1[7:2]} + {1'd0, dense_2_quantizer_1_d1}, dense_2_quantizer_1_d1[1:0]};
  wire [11:0] logits_s35 = ~{1'd0, logits_s34};
  wire [10:0] logits_s36 = ~logits_s35[10:0];
  wire [8:0]  logits_s37 = ~logits_s15;
  wire [9:0]  logits_s38 = ~{1'd0, logits_s37};
  wire [11:0] logits_s39 = {{1'd0, logits_s36[10:2]} - logits_s38, logits_s36[1:0]};
  wire [13:0] logits_s40 = {{4'd0, logits_s12[9:3]} - logits_0_t6, logits_s12[2:0]};
  wire [7:0]  logits_s41 = ~dense_2_quantizer_2_d1;
  wire [8:0]  logits_s42 = ~{1'd0, logits_s41};
  wire [9:0]  logits_s43 = {{2'd0, dense_2_quantizer_7_d1[7:1]} - logits_s42, dense_2_quantizer_7_d1[0]};
  wire [10:0] logits_s44 = ~{1'd0, logits_s43};
  wire [9:0]  logits_s45 = ~logits_s44[9:0];
  wire [10:0] logits_s46 = {{1'd0, logits_s28} + {1'd0, logits_s45[9:1]}, logits_s45[0]};
  wire [9:0]  logits_s47 = {{2'd0, dense_2_quantizer_5_d1[7:1]} + {1'd0, dense_2_quantizer_10_d1}, dense_2_quantizer_5_d1[0]};
  wire [9:0]  logits_s48 = {{2'd0, dense_2_quantizer_14_d1[7:1]} + {1'd0, dense_2_quantizer_11_d1}, dense_2_quantizer_14_d1[0]};
  wire [10:0] logits_s49 = ~{1'd0, logits_s48};
  wire [9:0]  logits_s50 = ~logits_s49[9:0];
  wire [11:0] logits_s51 = {{3'd0, logits_s17[8:2]} + logits_s50, logits_s17[1:0]};
  wire [10:0] logits_s52 = {1'd0, logits_s29} + {1'd0, logits_s47};
  wire [11:0] logits_s53 = ~logits_s39;
  wire [12:0] logits_s54 = ~{1'd0, logits_s53};
  wire [13:0] logits_s55 = logits_s40 - {logits_s54[12], logits_s54};
  wire [14:0] logits_s56 = ~{1'd0, logits_s55};
  wire [13:0] logits_s57 = ~logits_s56[13:0];
  wire [12:0] logits_s58 = {{1'd0, logits_s51[11:1]} + {1'd0, logits_s46}, logits_s51[0]};
  wire [10:0] logits_s59 = ~logits_s52;
  wire [11:0] logits_s60 = ~{1'd0, logits_s59};
  wire [13:0] logits_s61 = logits_s57 - {{2{logits_s60[11]}}, logits_s60};
  wire [13:0] logits_s62 = ~{1'd0, logits_s58};
  wire [12:0] logits_s63 = ~logits_s62[12:0];
  wire [14:0] logits_s64 = ~{1'd0, logits_s61};
  wire [13:0] logits_s65 = ~logits_s64[13:0];
  wire [14:0] logits_s66 = {2'd0, logits_s63} + {1'd0, logits_s65};
  reg  [14:0] logits_s66_d1;

  // Element 1: ufixed<15,11>
  wire [10:0] logits_1_t1 = {{3'd0, dense_2_quantizer_4_d1[7:2]} + {1'd0, dense_2_quantizer_5_d1}, dense_2_quantizer_4_d1[1:0]};
  wire [11:0] logits_1_t2 = ~{1'd0, logits_1_t1};
  wire [10:0] logits_1_t3 = ~logits_1_t2[10:0];
  wire [11:0] logits_1_t4 = {{1'd0, logits_1_t3[10:2]} - {logits_s22[8], logits_s22}, logits_1_t3[1:0]};
  wire [12:0] logits_1_t5 = ~{1'd0, logits_1_t4};
  wire [11:0] logits_1_t6 = ~logits_1_t5[11:0];
  wire [12:0] logits_1_t7 = {{2'd0, logits_s33} + {1'd0, logits_1_t6[11:1]}, logits_1_t6[0]};
  wire [11:0] logits_1_t8 = logits_1_t7[11:0];
  reg  [11:0] logits_1_t8_d1;
  wire [12:0] logits_1_t9 = ~{1'd0, logits_1_t8_d1};
  wire [11:0] logits_1_t10 = ~logits_1_t9[11:0];
  wire [14:0] logits_1 = {logits_s66_d1[14:1] + {2'd0, logits_1_t10}, logits_s66_d1[0]};

  // Shared by several elements
  wire [10:0] logits_s67 = {{2'd0, logits_s11[8:1]} + logits_s30, logits_s11[0]};
  wire [11:0] logits_s68 = {{3'd0, logits_s15[8:2]} + {1'd0, logits_s11}, logits_s15[1:0]};
  wire [10:0] logits_s69 = {2'd0, logits_s8} + {1'd0, logits_s12};
  wire [8:0]  logits_s70 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_11_d1};
  wire [7:0]  logits_s71 = ~dense_2_quantizer_5_d1;
  wire [8:0]  logits_s72 = ~{1'd0, logits_s71};
  wire [8:0]  logits_s73 = {1'd0, dense_2_quantizer_1_d1} - logits_s72;
  wire [9:0]  logits_s74 = ~{1'd0, logits_s70};
  wire [8:0]  logits_s75 = ~logits_s74[8:0];
  wire [8:0]  logits_s76 = ~logits_s73;
  wire [9:0]  logits_s77 = ~{1'd0, logits_s76};
  wire [12:0] logits_s78 = {{4'd0, logits_s75[8:3]} - logits_s77, logits_s75[2:0]};
  wire [8:0]  logits_s79 = ~logits_s28;
  wire [9:0]  logits_s80 = ~{1'd0, logits_s79};
  wire [9:0]  logits_s81 = {1'd0, logits_s15} - logits_s80;
  wire [10:0] logits_s82 = ~logits_s46;
  wire [11:0] logits_s83 = ~{1'd0, logits_s82};
  wire [13:0] logits_s84 = logits_s40 - {{2{logits_s83[11]}}, logits_s83};
  wire [12:0] logits_s85 = {1'd0, logits_s51} + {2'd0, logits_s67};
  wire [13:0] logits_s86 = ~{1'd0, logits_s78};
  wire [12:0] logits_s87 = ~logits_s86[12:0];
  wire [11:0] logits_s88 = ~logits_s68;
  wire [12:0] logits_s89 = ~{1'd0, logits_s88};
  wire [13:0] logits_s90 = {1'd0, logits_s87} - {logits_s89[12], logits_s89};
  wire [9:0]  logits_s91 = ~logits_s81;
  wire [10:0] logits_s92 = ~{1'd0, logits_s91};
  wire [11:0] logits_s93 = {{1'd0, logits_s69[10:1]} - logits_s92, logits_s69[0]};
  wire [14:0] logits_s94 = ~{1'd0, logits_s84};
  wire [13:0] logits_s95 = ~logits_s94[13:0];
  wire [12:0] logits_s96 = ~logits_s85;
  wire [13:0] logits_s97 = ~{1'd0, logits_s96};
  wire [14:0] logits_s98 = {1'd0, logits_s95} - {logits_s97[13], logits_s97};
  wire [14:0] logits_s99 = ~{1'd0, logits_s90};
  wire [13:0] logits_s100 = ~logits_s99[13:0];
  wire [11:0] logits_s101 = ~logits_s93;
  wire [12:0] logits_s102 = ~{1'd0, logits_s101};
  wire [15:0] logits_s103 = {{2'd0, logits_s100[13:3]} - logits_s102, logits_s100[2:0]};
  wire [16:0] logits_s104 = ~{1'd0, logits_s103};
  wire [15:0] logits_s105 = ~logits_s104[15:0];
  wire [14:0] logits_s106 = ~logits_s98;
  wire [15:0] logits_s107 = ~{1'd0, logits_s106};
  wire [16:0] logits_s108 = {1'd0, logits_s105} - {logits_s107[15], logits_s107};
  wire [15:0] logits_s109 = logits_s108[15:0];
  reg  [15:0] logits_s109_d1;

  // Element 3: fixed<15,7>
  wire [8:0]  logits_3_t1 = {1'd0, dense_2_quantizer_3_d1} - logits_s19;

  // Shared by several elements
  wire [11:0] logits_s110 = {{4'd0, dense_2_quantizer_2_d1[7:3]} - logits_s42, dense_2_quantizer_2_d1[2:0]};

  // Element 3: fixed<15,7>
  wire [11:0] logits_3_t2 = {{4'd0, dense_2_quantizer_10_d1[7:3]} + {1'd0, dense_2_quantizer_6_d1}, dense_2_quantizer_10_d1[2:0]};
  wire [11:0] logits_3_t3 = {2'd0, logits_s12} + logits_s110;
  wire [12:0] logits_3_t4 = ~{1'd0, logits_3_t2};
  wire [11:0] logits_3_t5 = ~logits_3_t4[11:0];
  wire [11:0] logits_3_t6 = {{2'd0, logits_s15} + logits_3_t5[11:1], logits_3_t5[0]};
  wire [8:0]  logits_3_t7 = ~logits_3_t1;
  wire [9:0]  logits_3_t8 = ~{1'd0, logits_3_t7};
  wire [11:0] logits_3_t9 = {{3'd0, logits_3_t1[8:2]} - logits_3_t8, logits_3_t1[1:0]};
  wire [10:0] logits_3_t10 = logits_3_t9[10:0];
  wire [11:0] logits_3_t11 = ~{1'd0, logits_3_t10};
  wire [10:0] logits_3_t12 = ~logits_3_t11[10:0];
  wire [12:0] logits_3_t13 = ~{1'd0, logits_3_t3};
  wire [11:0] logits_3_t14 = ~logits_3_t13[11:0];
  wire [12:0] logits_3_t15 = {2'd0, logits_s7} + {1'd0, logits_3_t14};
  wire [13:0] logits_3_t16 = ~{1'd0, logits_3_t15};
  wire [12:0] logits_3_t17 = ~logits_3_t16[12:0];
  wire [12:0] logits_3_t18 = ~{1'd0, logits_3_t6};
  wire [11:0] logits_3_t19 = ~logits_3_t18[11:0];
  wire [12:0] logits_3_t20 = {{2'd0, logits_s33} + {1'd0, logits_3_t19[11:1]}, logits_3_t19[0]};
  wire [13:0] logits_3_t21 = {{3'd0, logits_3_t12[10:1]} - logits_s54, logits_3_t12[0]};
  wire [12:0] logits_3_t22 = ~logits_3_t20;
  wire [13:0] logits_3_t23 = ~{1'd0, logits_3_t22};
  wire [13:0] logits_3_t24 = {1'd0, logits_3_t17} - logits_3_t23;
  wire [14:0] logits_3_t25 = ~{1'd0, logits_3_t21};
  wire [13:0] logits_3_t26 = ~logits_3_t25[13:0];
  wire [13:0] logits_3_t27 = ~logits_3_t24;
  wire [14:0] logits_3_t28 = ~{1'd0, logits_3_t27};
  wire [15:0] logits_3_t29 = {1'd0, logits_3_t26, 1'd0} - {logits_3_t28[14], logits_3_t28};
  reg  [15:0] logits_3_t29_d1;
  wire [16:0] logits_3_t30 = ~{1'd0, logits_3_t29_d1};
  wire [15:0] logits_3_t31 = ~logits_3_t30[15:0];
  wire [15:0] logits_3_t32 = ~logits_s109_d1;
  wire [16:0] logits_3_t33 = ~{1'd0, logits_3_t32};
  wire [16:0] logits_3_t34 = {1'd0, logits_3_t31} - logits_3_t33;
  wire [15:0] logits_3_t35 = logits_3_t34[15:0];

  // Element 4: fixed<16,8>
  wire [7:0]  logits_4_t1 = ~dense_2_quantizer_3_d1;
  wire [8:0]  logits_4_t2 = ~{1'd0, logits_4_t1};
  wire [11:0] logits_4_t3 = {{3'd0, logits_s1[8:3]} - logits_4_t2, logits_s1[2:0]};
  wire [11:0] logits_4_t4 = {logits_s110[11:1] + {1'd0, logits_s47}, logits_s110[0]};
  wire [10:0] logits_4_t5 = ~logits_s67;
  wire [11:0] logits_4_t6 = ~{1'd0, logits_4_t5};
  wire [11:0] logits_4_t7 = {1'd0, logits_s27} - logits_4_t6;
  wire [12:0] logits_4_t8 = ~{1'd0, logits_4_t3};
  wire [11:0] logits_4_t9 = ~logits_4_t8[11:0];
  wire [12:0] logits_4_t10 = {1'd0, logits_s68} + {1'd0, logits_4_t9};
  wire [11:0] logits_4_t11 = ~logits_4_t4;
  wire [12:0] logits_4_t12 = ~{1'd0, logits_4_t11};
  wire [12:0] logits_4_t13 = {2'd0, logits_s69} - logits_4_t12;
  wire [11:0] logits_4_t14 = {{2'd0, logits_s33[9:1]} + {1'd0, logits_s16}, logits_s33[0]};
  wire [13:0] logits_4_t15 = ~{1'd0, logits_4_t10};
  wire [12:0] logits_4_t16 = ~logits_4_t15[12:0];
  wire [11:0] logits_4_t17 = ~logits_4_t7;
  wire [12:0] logits_4_t18 = ~{1'd0, logits_4_t17};
  wire [13:0] logits_4_t19 = {1'd0, logits_4_t16} - {logits_4_t18[12], logits_4_t18};
  wire [12:0] logits_4_t20 = ~{1'd0, logits_4_t14};
  wire [11:0] logits_4_t21 = ~logits_4_t20[11:0];
  wire [12:0] logits_4_t22 = ~logits_4_t13;
  wire [13:0] logits_4_t23 = ~{1'd0, logits_4_t22};
  wire [13:0] logits_4_t24 = {1'd0, logits_4_t21, 1'd0} - logits_4_t23;
  wire [14:0] logits_4_t25 = ~{1'd0, logits_4_t24};
  wire [13:0] logits_4_t26 = ~logits_4_t25[13:0];
  wire [13:0] logits_4_t27 = ~logits_4_t19;
  wire [14:0] logits_4_t28 = ~{1'd0, logits_4_t27};
  wire [15:0] logits_4_t29 = {1'd0, logits_4_t26, 1'd0} - {logits_4_t28[14], logits_4_t28};
  reg  [15:0] logits_4_t29_d1;
  wire [15:0] logits_4_t30 = ~logits_4_t29_d1;
  wire [16:0] logits_4_t31 = ~{1'd0, logits_4_t30};
  wire [16:0] logits_4_t32 = {2'd0, logits_s66_d1} - logits_4_t31;
  wire [15:0] logits_4_t33 = logits_4_t32[15:0];

  // Element 3: fixed<15,7>
  wire [16:0] logits_3_t36 = ~{1'd0, logits_3_t35};
  wire [15:0] logits_3_t37 = ~logits_3_t36[15:0];
  wire [16:0] logits_3_t38 = 17'd38902 - {1'd0, logits_3_t37};
  wire [14:0] logits_3 = logits_3_t38[14:0];

  // Element 4: fixed<16,8>
  wire [16:0] logits_4_t34 = ~{1'd0, logits_4_t33};
  wire [16:0] logits_4_t35 = 17'd79632 - logits_4_t34;
  wire [14:0] logits_4_t36 = logits_4_t35[14:0];
  wire [15:0] logits_4_t37 = ~{1'd0, logits_0_d1};
  wire [14:0] logits_4_t38 = ~logits_4_t37[14:0];
  wire [14:0] logits_4_t39 = 15'd12027 - logits_4_t38;
  wire [15:0] logits_4_t40 = ~{1'd0, logits_1};
  wire [14:0] logits_4_t41 = ~logits_4_t40[14:0];
  wire [14:0] logits_4_t42 = 15'd18441 - logits_4_t41;
  wire [16:0] logits_4_t43 = {{1'd0, logits_s109_d1[15:4]} - 13'd3041, logits_s109_d1[3:0]};
  wire [15:0] logits_4 = logits_4_t43[15:0];

  always @(posedge clk) begin
    logits_0_d1     <= logits_0;
    logits_s66_d1   <= logits_s66;
    logits_1_t8_d1  <= logits_1_t8;
    logits_s109_d1  <= logits_s109;
    logits_3_t29_d1 <= logits_3_t29;
    logits_4_t29_d1 <= logits_4_t29;
    logits_3_d1     <= logits_3;
    logits_4_t36_d1 <= logits_4_t36;
    logits_4_t39_d1 <= logits_4_t39;
    logits_4_t42_d1 <= logits_4_t42;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s3[11],
    logits_s23[9],
    logits_0_t7[11],
    logits_0_t13[11],
    logits_0_t15[11],
    logits_0_t17[11],
    logits_0_t19[11],
    logits_0_t21[11],
    logits_0_t26[11],
    logits_0_t29[13],
    logits_s35[11],
    logits_s44[10],
    logits_s49[10],
    logits_s56[14],
    logits_s62[13],
    logits_s64[14],
    logits_1_t2[11],
    logits_1_t5[12],
    logits_1_t7[12],
    logits_1_t9[12],
    logits_s74[9],
    logits_s86[13],
    logits_s94[14],
    logits_s99[14],
    logits_s104[16],
    logits_s108[16],
    logits_3_t4[12],
    logits_3_t9[11],
    logits_3_t11[11],
    logits_3_t13[12],
    logits_3_t16[13],
    logits_3_t18[12],
    logits_3_t25[14],
    logits_3_t30[16],
    logits_3_t34[16],
    logits_4_t8[12],
    logits_4_t15[13],
    logits_4_t20[12],
    logits_4_t25[14],
    logits_4_t32[16],
    logits_3_t36[16],
    logits_3_t38[16:15],
    logits_4_t35[16:15],
    logits_4_t37[15],
    logits_4_t40[15],
    logits_4_t43[16]
  };

endmodule
