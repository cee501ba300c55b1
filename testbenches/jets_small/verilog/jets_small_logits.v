// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 44f8f08abab6f3d4. Do not edit.
// 213 operations in stages 4 to 5.
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
  output reg  [14:0] logits_4_t35_d1,
  output reg  [14:0] logits_4_t38_d1,
  output reg  [14:0] logits_4_t41_d1,
  output reg  [15:0] logits_4_d1
);

  // Shared by several elements
  wire [7:0]  logits_s1 = ~dense_2_quantizer_5_d1;
  wire [8:0]  logits_s2 = ~{1'd0, logits_s1};
  wire [9:0]  logits_s3 = {{2'd0, dense_2_quantizer_9_d1[7:1]} - logits_s2, dense_2_quantizer_9_d1[0]};
  wire [7:0]  logits_s4 = ~dense_2_quantizer_11_d1;
  wire [8:0]  logits_s5 = ~{1'd0, logits_s4};
  wire [10:0] logits_s6 = {{1'd0, logits_s3[9:1]} - {logits_s5[8], logits_s5}, logits_s3[0]};
  wire [8:0]  logits_s7 = {1'd0, dense_2_quantizer_7_d1} + {1'd0, dense_2_quantizer_11_d1};
  wire [8:0]  logits_s8 = ~logits_s7;
  wire [9:0]  logits_s9 = ~{1'd0, logits_s8};
  wire [10:0] logits_s10 = logits_s6 - {logits_s9[9], logits_s9};
  wire [8:0]  logits_s11 = {1'd0, dense_2_quantizer_1_d1} + {1'd0, dense_2_quantizer_4_d1};
  wire [9:0]  logits_s12 = ~{1'd0, logits_s11};
  wire [8:0]  logits_s13 = ~logits_s12[8:0];
  wire [9:0]  logits_s14 = {{1'd0, logits_s13[8:1]} + {1'd0, dense_2_quantizer_13_d1}, logits_s13[0]};
  wire [8:0]  logits_s15 = {1'd0, dense_2_quantizer_10_d1} + {1'd0, dense_2_quantizer_14_d1};
  wire [10:0] logits_s16 = {{2'd0, logits_s15[8:2]} + {1'd0, dense_2_quantizer_4_d1}, logits_s15[1:0]};
  wire [11:0] logits_s17 = ~{1'd0, logits_s16};
  wire [10:0] logits_s18 = ~logits_s17[10:0];
  wire [11:0] logits_s19 = {{2'd0, logits_s14[9:1]} + logits_s18, logits_s14[0]};
  wire [7:0]  logits_s20 = ~dense_2_quantizer_1_d1;
  wire [8:0]  logits_s21 = ~{1'd0, logits_s20};
  wire [9:0]  logits_s22 = {{2'd0, dense_2_quantizer_6_d1[7:1]} - logits_s21, dense_2_quantizer_6_d1[0]};
  wire [7:0]  logits_s23 = ~dense_2_quantizer_6_d1;
  wire [8:0]  logits_s24 = ~{1'd0, logits_s23};
  wire [10:0] logits_s25 = ~{1'd0, logits_s22};
  wire [9:0]  logits_s26 = ~logits_s25[9:0];
  wire [10:0] logits_s27 = {{1'd0, logits_s26[9:1]} + {2'd0, dense_2_quantizer_2_d1}, logits_s26[0]};
  wire [8:0]  logits_s28 = {1'd0, dense_2_quantizer_0_d1} + {1'd0, dense_2_quantizer_3_d1};
  wire [9:0]  logits_s29 = {{2'd0, dense_2_quantizer_8_d1[7:1]} + {1'd0, dense_2_quantizer_15_d1}, dense_2_quantizer_8_d1[0]};
  wire [10:0] logits_s30 = {2'd0, logits_s28} + {1'd0, logits_s29};
  wire [7:0]  logits_s31 = ~dense_2_quantizer_9_d1;
  wire [8:0]  logits_s32 = ~{1'd0, logits_s31};
  wire [10:0] logits_s33 = logits_s30 - {{2{logits_s32[8]}}, logits_s32};

  // Element 0: ufixed<15,11>
  wire [8:0]  logits_0_t1 = {1'd0, dense_2_quantizer_12_d1} + {1'd0, dense_2_quantizer_15_d1};
  wire [7:0]  logits_0_t2 = ~dense_2_quantizer_14_d1;
  wire [8:0]  logits_0_t3 = ~{1'd0, logits_0_t2};
  wire [10:0] logits_0_t4 = {{3'd0, dense_2_quantizer_3_d1[7:2]} - logits_0_t3, dense_2_quantizer_3_d1[1:0]};
  wire [11:0] logits_0_t5 = ~{1'd0, logits_0_t4};
  wire [10:0] logits_0_t6 = ~logits_0_t5[10:0];
  wire [8:0]  logits_0_t7 = ~logits_0_t1;
  wire [9:0]  logits_0_t8 = ~{1'd0, logits_0_t7};
  wire [12:0] logits_0_t9 = {logits_0_t6, 2'd0} - {{3{logits_0_t8[9]}}, logits_0_t8};
  wire [12:0] logits_0_t10 = {2'd0, logits_s10} + {1'd0, logits_s19};
  wire [12:0] logits_0_t11 = ~logits_0_t9;
  wire [13:0] logits_0_t12 = ~{1'd0, logits_0_t11};
  wire [13:0] logits_0_t13 = {3'd0, logits_s27} - logits_0_t12;
  wire [14:0] logits_0_t14 = ~{1'd0, logits_0_t13};
  wire [13:0] logits_0_t15 = ~logits_0_t14[13:0];
  wire [10:0] logits_0_t16 = ~logits_s33;
  wire [11:0] logits_0_t17 = ~{1'd0, logits_0_t16};
  wire [14:0] logits_0_t18 = {{1'd0, logits_0_t15[13:2]} - {logits_0_t17[11], logits_0_t17}, logits_0_t15[1:0]};
  wire [15:0] logits_0_t19 = ~{1'd0, logits_0_t18};
  wire [14:0] logits_0_t20 = ~logits_0_t19[14:0];
  wire [12:0] logits_0_t21 = ~logits_0_t10;
  wire [13:0] logits_0_t22 = ~{1'd0, logits_0_t21};
  wire [14:0] logits_0 = logits_0_t20 - {logits_0_t22[13], logits_0_t22};
  reg  [14:0] logits_0_d1;

  // Shared by several elements
  wire [8:0]  logits_s34 = {1'd0, dense_2_quantizer_1_d1} + {1'd0, dense_2_quantizer_10_d1};
  wire [10:0] logits_s35 = logits_s6 - {{2{logits_0_t3[8]}}, logits_0_t3};
  wire [8:0]  logits_s36 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_5_d1};
  wire [8:0]  logits_s37 = {1'd0, dense_2_quantizer_4_d1} - logits_s24;
  wire [9:0]  logits_s38 = ~{1'd0, logits_s36};
  wire [8:0]  logits_s39 = ~logits_s38[8:0];
  wire [9:0]  logits_s40 = {1'd0, logits_s34} + {1'd0, logits_s39};
  wire [7:0]  logits_s41 = ~dense_2_quantizer_13_d1;
  wire [8:0]  logits_s42 = ~{1'd0, logits_s41};
  wire [8:0]  logits_s43 = {1'd0, dense_2_quantizer_0_d1} - logits_s42;
  wire [10:0] logits_s44 = ~{1'd0, logits_s40};
  wire [9:0]  logits_s45 = ~logits_s44[9:0];
  wire [8:0]  logits_s46 = ~logits_s37;
  wire [9:0]  logits_s47 = ~{1'd0, logits_s46};
  wire [10:0] logits_s48 = {{1'd0, logits_s45[9:1]} - logits_s47, logits_s45[0]};
  wire [10:0] logits_s49 = ~logits_s48;
  wire [11:0] logits_s50 = ~{1'd0, logits_s49};
  wire [11:0] logits_s51 = {1'd0, logits_s33} - logits_s50;
  wire [9:0]  logits_s52 = ~{1'd0, logits_s43};
  wire [8:0]  logits_s53 = ~logits_s52[8:0];
  wire [8:0]  logits_s54 = ~logits_s34;
  wire [9:0]  logits_s55 = ~{1'd0, logits_s54};
  wire [9:0]  logits_s56 = {1'd0, logits_s53} - logits_s55;
  wire [9:0]  logits_s57 = ~logits_s56;
  wire [10:0] logits_s58 = ~{1'd0, logits_s57};
  wire [11:0] logits_s59 = {1'd0, logits_s35} - {logits_s58[10], logits_s58};
  wire [10:0] logits_s60 = ~logits_s35;
  wire [11:0] logits_s61 = ~{1'd0, logits_s60};
  wire [12:0] logits_s62 = ~{1'd0, logits_s51};
  wire [11:0] logits_s63 = ~logits_s62[11:0];
  wire [11:0] logits_s64 = ~logits_s59;
  wire [12:0] logits_s65 = ~{1'd0, logits_s64};
  wire [14:0] logits_s66 = {{3'd0, logits_s63[11:2]} - logits_s65, logits_s63[1:0]};
  reg  [14:0] logits_s66_d1;
  wire [8:0]  logits_s67 = {1'd0, dense_2_quantizer_9_d1} + {1'd0, dense_2_quantizer_15_d1};
  wire [7:0]  logits_s68 = ~dense_2_quantizer_7_d1;
  wire [8:0]  logits_s69 = ~{1'd0, logits_s68};
  wire [10:0] logits_s70 = {{3'd0, dense_2_quantizer_7_d1[7:2]} - logits_s69, dense_2_quantizer_7_d1[1:0]};
  wire [11:0] logits_s71 = ~{1'd0, logits_s70};
  wire [10:0] logits_s72 = ~logits_s71[10:0];
  wire [8:0]  logits_s73 = ~logits_s67;
  wire [9:0]  logits_s74 = ~{1'd0, logits_s73};
  wire [12:0] logits_s75 = {{2'd0, logits_s72[10:3]} - logits_s74, logits_s72[2:0]};
  reg  [12:0] logits_s75_d1;

  // Element 1: ufixed<15,11>
  wire [14:0] logits_1 = logits_s66_d1 + {2'd0, logits_s75_d1};

  // Shared by several elements
  wire [7:0]  logits_s76 = ~dense_2_quantizer_12_d1;
  wire [8:0]  logits_s77 = ~{1'd0, logits_s76};
  wire [8:0]  logits_s78 = {1'd0, dense_2_quantizer_6_d1} - logits_s77;
  wire [10:0] logits_s79 = {{2'd0, logits_s78[8:1]} + {1'd0, logits_s67}, logits_s78[0]};
  wire [12:0] logits_s80 = {{5'd0, dense_2_quantizer_13_d1[7:4]} - logits_s69, dense_2_quantizer_13_d1[3:0]};
  wire [13:0] logits_s81 = ~{1'd0, logits_s80};
  wire [12:0] logits_s82 = ~logits_s81[12:0];
  wire [8:0]  logits_s83 = ~logits_s78;
  wire [9:0]  logits_s84 = ~{1'd0, logits_s83};
  wire [12:0] logits_s85 = {logits_s82[12:2] - {logits_s84[9], logits_s84}, logits_s82[1:0]};
  wire [12:0] logits_s86 = ~logits_s85;
  wire [13:0] logits_s87 = ~{1'd0, logits_s86};
  wire [13:0] logits_s88 = {1'd0, logits_s75} - logits_s87;
  wire [9:0]  logits_s89 = ~logits_s29;
  wire [10:0] logits_s90 = ~{1'd0, logits_s89};
  wire [13:0] logits_s91 = {{3'd0, logits_s79[10:3]} - logits_s90, logits_s79[2:0]};
  wire [13:0] logits_s92 = ~logits_s91;
  wire [14:0] logits_s93 = ~{1'd0, logits_s92};
  wire [14:0] logits_s94 = {1'd0, logits_s88} - logits_s93;
  wire [8:0]  logits_s95 = {1'd0, dense_2_quantizer_2_d1} - logits_s5;
  wire [9:0]  logits_s96 = {1'd0, logits_s28} + {2'd0, dense_2_quantizer_10_d1};

  // Element 2: ufixed<16,12>
  wire [9:0]  logits_2_t1 = {{1'd0, logits_s95[8:1]} + {1'd0, dense_2_quantizer_2_d1}, logits_s95[0]};
  wire [9:0]  logits_2_t2 = ~logits_s96;
  wire [10:0] logits_2_t3 = ~{1'd0, logits_2_t2};
  wire [10:0] logits_2_t4 = {1'd0, logits_s29} - logits_2_t3;
  wire [10:0] logits_2_t5 = ~{1'd0, logits_2_t1};
  wire [9:0]  logits_2_t6 = ~logits_2_t5[9:0];
  wire [11:0] logits_2_t7 = ~{1'd0, logits_2_t4};
  wire [10:0] logits_2_t8 = ~logits_2_t7[10:0];
  wire [11:0] logits_2_t9 = {2'd0, logits_2_t6} + {1'd0, logits_2_t8};
  wire [12:0] logits_2_t10 = ~{1'd0, logits_2_t9};
  wire [11:0] logits_2_t11 = ~logits_2_t10[11:0];
  wire [12:0] logits_2_t12 = {{1'd0, logits_2_t11[11:3]} + {2'd0, dense_2_quantizer_3_d1}, logits_2_t11[2:0]};
  reg  [12:0] logits_2_t12_d1;
  wire [9:0]  logits_2_t13 = ~logits_s14;
  wire [10:0] logits_2_t14 = ~{1'd0, logits_2_t13};
  wire [10:0] logits_2_t15 = {2'd0, dense_2_quantizer_2_d1, 1'd0} - logits_2_t14;
  wire [11:0] logits_2_t16 = ~{1'd0, logits_2_t15};
  wire [10:0] logits_2_t17 = ~logits_2_t16[10:0];
  wire [12:0] logits_2_t18 = {1'd0, logits_2_t17, 1'd0} - {logits_s61[11], logits_s61};
  wire [12:0] logits_2_t19 = ~logits_2_t18;
  wire [13:0] logits_2_t20 = ~{1'd0, logits_2_t19};
  wire [15:0] logits_2_t21 = {{1'd0, logits_s94[14:2]} - logits_2_t20, logits_s94[1:0]};
  reg  [15:0] logits_2_t21_d1;
  wire [16:0] logits_2_t22 = ~{1'd0, logits_2_t21_d1};
  wire [15:0] logits_2_t23 = ~logits_2_t22[15:0];
  wire [13:0] logits_2_t24 = ~{1'd0, logits_2_t12_d1};
  wire [12:0] logits_2_t25 = ~logits_2_t24[12:0];
  wire [15:0] logits_2 = logits_2_t23 + {3'd0, logits_2_t25};

  // Shared by several elements
  wire [8:0]  logits_s97 = {1'd0, dense_2_quantizer_2_d1} + {1'd0, dense_2_quantizer_13_d1};

  // Element 3: fixed<15,7>
  wire [9:0]  logits_3_t1 = {{1'd0, logits_s28[8:1]} + {1'd0, dense_2_quantizer_1_d1}, logits_s28[0]};
  wire [10:0] logits_3_t2 = ~{1'd0, logits_3_t1};
  wire [9:0]  logits_3_t3 = ~logits_3_t2[9:0];
  wire [8:0]  logits_3_t4 = ~logits_s97;
  wire [9:0]  logits_3_t5 = ~{1'd0, logits_3_t4};
  wire [11:0] logits_3_t6 = {{2'd0, logits_3_t3[9:2]} - logits_3_t5, logits_3_t3[1:0]};
  wire [12:0] logits_3_t7 = ~{1'd0, logits_3_t6};
  wire [11:0] logits_3_t8 = ~logits_3_t7[11:0];
  wire [12:0] logits_3_t9 = {1'd0, logits_s19} + {1'd0, logits_3_t8};
  wire [13:0] logits_3_t10 = ~{1'd0, logits_3_t9};
  wire [12:0] logits_3_t11 = ~logits_3_t10[12:0];
  wire [13:0] logits_3_t12 = {{1'd0, logits_s10} + {1'd0, logits_3_t11[12:2]}, logits_3_t11[1:0]};
  reg  [13:0] logits_3_t12_d1;
  wire [15:0] logits_3_t13 = {{1'd0, logits_s94[14:3]} + {2'd0, logits_s27}, logits_s94[2:0]};
  reg  [15:0] logits_3_t13_d1;
  wire [14:0] logits_3_t14 = ~{1'd0, logits_3_t12_d1};
  wire [13:0] logits_3_t15 = ~logits_3_t14[13:0];
  wire [16:0] logits_3_t16 = ~{1'd0, logits_3_t13_d1};
  wire [15:0] logits_3_t17 = ~logits_3_t16[15:0];
  wire [15:0] logits_3_t18 = {2'd0, logits_3_t15} + logits_3_t17;

  // Element 4: fixed<16,8>
  wire [9:0]  logits_4_t1 = {1'd0, logits_s15} + {2'd0, dense_2_quantizer_4_d1};
  wire [9:0]  logits_4_t2 = ~logits_s3;
  wire [10:0] logits_4_t3 = ~{1'd0, logits_4_t2};
  wire [11:0] logits_4_t4 = {{3'd0, logits_s95[8:1]} - logits_4_t3, logits_s95[0]};
  wire [10:0] logits_4_t5 = ~{1'd0, logits_4_t1};
  wire [9:0]  logits_4_t6 = ~logits_4_t5[9:0];
  wire [11:0] logits_4_t7 = {1'd0, logits_s79} + {2'd0, logits_4_t6};
  wire [12:0] logits_4_t8 = ~{1'd0, logits_4_t4};
  wire [11:0] logits_4_t9 = ~logits_4_t8[11:0];
  wire [10:0] logits_4_t10 = ~logits_s30;
  wire [11:0] logits_4_t11 = ~{1'd0, logits_4_t10};
  wire [12:0] logits_4_t12 = {{1'd0, logits_4_t9[11:1]} - logits_4_t11, logits_4_t9[0]};
  wire [13:0] logits_4_t13 = ~{1'd0, logits_4_t12};
  wire [12:0] logits_4_t14 = ~logits_4_t13[12:0];
  wire [11:0] logits_4_t15 = ~logits_4_t7;
  wire [12:0] logits_4_t16 = ~{1'd0, logits_4_t15};
  wire [13:0] logits_4_t17 = {1'd0, logits_4_t14} - {logits_4_t16[12], logits_4_t16};
  wire [9:0]  logits_4_t18 = {{1'd0, logits_s97[8:1]} - logits_s2, logits_s97[0]};
  wire [9:0]  logits_4_t19 = ~logits_4_t18;
  wire [10:0] logits_4_t20 = ~{1'd0, logits_4_t19};
  wire [10:0] logits_4_t21 = {1'd0, logits_s96} - logits_4_t20;
  wire [10:0] logits_4_t22 = ~logits_4_t21;
  wire [11:0] logits_4_t23 = ~{1'd0, logits_4_t22};
  wire [14:0] logits_4_t24 = {{1'd0, logits_s88[13:3]} - logits_4_t23, logits_s88[2:0]};
  wire [14:0] logits_4_t25 = ~{1'd0, logits_4_t17};
  wire [13:0] logits_4_t26 = ~logits_4_t25[13:0];
  wire [14:0] logits_4_t27 = ~logits_4_t24;
  wire [15:0] logits_4_t28 = ~{1'd0, logits_4_t27};
  wire [15:0] logits_4_t29 = {2'd0, logits_4_t26} - logits_4_t28;
  reg  [15:0] logits_4_t29_d1;
  wire [15:0] logits_4_t30 = ~logits_4_t29_d1;
  wire [16:0] logits_4_t31 = ~{1'd0, logits_4_t30};
  wire [16:0] logits_4_t32 = {2'd0, logits_s66_d1} - logits_4_t31;

  // Element 3: fixed<15,7>
  wire [16:0] logits_3_t19 = ~{1'd0, logits_3_t18};
  wire [15:0] logits_3_t20 = ~logits_3_t19[15:0];
  wire [15:0] logits_3_t21 = 16'd28406 - logits_3_t20;
  wire [14:0] logits_3 = logits_3_t21[14:0];

  // Element 4: fixed<16,8>
  wire [17:0] logits_4_t33 = ~{1'd0, logits_4_t32};
  wire [15:0] logits_4_t34 = 16'd9488 - logits_4_t33[15:0];
  wire [14:0] logits_4_t35 = logits_4_t34[14:0];
  wire [15:0] logits_4_t36 = ~{1'd0, logits_0_d1};
  wire [14:0] logits_4_t37 = ~logits_4_t36[14:0];
  wire [14:0] logits_4_t38 = 15'd17915 - logits_4_t37;
  wire [15:0] logits_4_t39 = ~{1'd0, logits_1};
  wire [14:0] logits_4_t40 = ~logits_4_t39[14:0];
  wire [14:0] logits_4_t41 = 15'd17161 - logits_4_t40;
  wire [16:0] logits_4_t42 = ~{1'd0, logits_2};
  wire [15:0] logits_4_t43 = ~logits_4_t42[15:0];
  wire [15:0] logits_4 = 16'd38896 - logits_4_t43;

  always @(posedge clk) begin
    logits_0_d1     <= logits_0;
    logits_s66_d1   <= logits_s66;
    logits_s75_d1   <= logits_s75;
    logits_2_t12_d1 <= logits_2_t12;
    logits_2_t21_d1 <= logits_2_t21;
    logits_3_t12_d1 <= logits_3_t12;
    logits_3_t13_d1 <= logits_3_t13;
    logits_4_t29_d1 <= logits_4_t29;
    logits_3_d1     <= logits_3;
    logits_4_t35_d1 <= logits_4_t35;
    logits_4_t38_d1 <= logits_4_t38;
    logits_4_t41_d1 <= logits_4_t41;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_s12[9],
    logits_s17[11],
    logits_s25[10],
    logits_0_t5[11],
    logits_0_t14[14],
    logits_0_t19[15],
    logits_s38[9],
    logits_s44[10],
    logits_s52[9],
    logits_s62[12],
    logits_s71[11],
    logits_s81[13],
    logits_2_t5[10],
    logits_2_t7[11],
    logits_2_t10[12],
    logits_2_t16[11],
    logits_2_t22[16],
    logits_2_t24[13],
    logits_3_t2[10],
    logits_3_t7[12],
    logits_3_t10[13],
    logits_3_t14[14],
    logits_3_t16[16],
    logits_4_t5[10],
    logits_4_t8[12],
    logits_4_t13[13],
    logits_4_t25[14],
    logits_3_t19[16],
    logits_3_t21[15],
    logits_4_t33[17:16],
    logits_4_t34[15],
    logits_4_t36[15],
    logits_4_t39[15],
    logits_4_t42[16]
  };

endmodule
