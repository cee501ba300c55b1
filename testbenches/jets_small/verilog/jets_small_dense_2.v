// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline ecb17ad97d11c3a6. Do not edit.
// 799 operations in stages 2 to 3.
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
  output wire [14:0] dense_2_s272,
  output wire [15:0] dense_2_12,
  output wire [14:0] dense_2_14,
  output wire [15:0] dense_2_0,
  output wire [16:0] dense_2_2,
  output wire [16:0] dense_2_4,
  output wire [16:0] dense_2_5,
  output wire [16:0] dense_2_6,
  output wire [15:0] dense_2_7,
  output wire [15:0] dense_2_8,
  output wire [14:0] dense_2_9,
  output wire [15:0] dense_2_11,
  output wire [16:0] dense_2_13,
  output wire [16:0] dense_2_15
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_21_d1} + {1'd0, dense_1_quantizer_24_d1};
  wire [7:0]  dense_2_s2 = ~dense_1_quantizer_18_d1;
  wire [8:0]  dense_2_s3 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_2_s2};
  wire [7:0]  dense_2_s4 = ~dense_1_quantizer_16_d1;
  wire [9:0]  dense_2_s5 = {{2'd0, dense_1_quantizer_25_d1[7:1]} + {1'd0, dense_2_s4}, dense_1_quantizer_25_d1[0]};
  wire [9:0]  dense_2_s6 = ~dense_2_s5;
  wire [10:0] dense_2_s7 = {2'd0, dense_2_s3} + {1'd0, dense_2_s6};
  wire [8:0]  dense_2_s8 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_23_d1};
  wire [9:0]  dense_2_s9 = {{2'd0, dense_1_quantizer_21_d1[7:1]} + {1'd0, dense_1_quantizer_3_d1}, dense_1_quantizer_21_d1[0]};
  wire [9:0]  dense_2_s10 = ~dense_2_s9;
  wire [11:0] dense_2_s11 = {{3'd0, dense_2_s8[8:1]} + {1'd0, dense_2_s10}, dense_2_s8[0]};
  wire [7:0]  dense_2_s12 = ~dense_1_quantizer_23_d1;
  wire [9:0]  dense_2_s13 = dense_2_s5 + {2'd0, dense_2_s12};
  wire [8:0]  dense_2_s14 = ~{1'd0, dense_1_quantizer_4_d1};
  wire [8:0]  dense_2_s15 = {1'd0, dense_1_quantizer_1_d1} - dense_2_s14;
  wire [9:0]  dense_2_s16 = {1'd0, dense_2_s15} + {2'd0, dense_1_quantizer_14_d1};
  wire [8:0]  dense_2_s17 = {1'd0, dense_1_quantizer_8_d1} + {1'd0, dense_1_quantizer_24_d1};
  wire [7:0]  dense_2_s18 = ~dense_1_quantizer_9_d1;
  wire [9:0]  dense_2_s19 = {1'd0, dense_2_s17} + {2'd0, dense_2_s18};
  wire [10:0] dense_2_s20 = {dense_2_s19 + {3'd0, dense_1_quantizer_7_d1[7:1]}, dense_1_quantizer_7_d1[0]};
  wire [11:0] dense_2_s21 = {2'd0, dense_2_s16} + {1'd0, dense_2_s20};
  wire [7:0]  dense_2_s22 = ~dense_1_quantizer_31_d1;
  wire [8:0]  dense_2_s23 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_2_s22};
  wire [8:0]  dense_2_s24 = {1'd0, dense_1_quantizer_17_d1} + {1'd0, dense_1_quantizer_22_d1};
  wire [10:0] dense_2_s25 = {{2'd0, dense_2_s23[8:1]} + {1'd0, dense_2_s24}, dense_2_s23[0]};
  wire [7:0]  dense_2_s26 = ~dense_1_quantizer_29_d1;
  wire [8:0]  dense_2_s27 = {1'd0, dense_1_quantizer_13_d1} + {1'd0, dense_2_s26};
  wire [7:0]  dense_2_s28 = ~dense_1_quantizer_11_d1;
  wire [9:0]  dense_2_s29 = {{1'd0, dense_2_s27[8:1]} + {1'd0, dense_2_s28}, dense_2_s27[0]};
  wire [9:0]  dense_2_s30 = {1'd0, dense_2_s27} + {2'd0, dense_1_quantizer_8_d1};
  wire [10:0] dense_2_s31 = {{2'd0, dense_2_s24[8:1]} + dense_2_s30, dense_2_s24[0]};
  wire [7:0]  dense_2_s32 = ~dense_1_quantizer_26_d1;
  wire [8:0]  dense_2_s33 = {1'd0, dense_1_quantizer_6_d1} + {1'd0, dense_2_s32};
  wire [9:0]  dense_2_s34 = {1'd0, dense_2_s33} + {2'd0, dense_1_quantizer_2_d1};
  wire [10:0] dense_2_s35 = {{1'd0, dense_2_s16[9:1]} + {1'd0, dense_2_s24}, dense_2_s16[0]};
  wire [11:0] dense_2_s36 = {2'd0, dense_2_s34} + {1'd0, dense_2_s35};
  wire [10:0] dense_2_s37 = {{2'd0, dense_2_s24[8:2]} + {1'd0, dense_1_quantizer_17_d1}, dense_2_s24[1:0]};
  wire [8:0]  dense_2_s38 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_8_d1};
  wire [8:0]  dense_2_s39 = {1'd0, dense_1_quantizer_7_d1} + {1'd0, dense_1_quantizer_28_d1};
  wire [7:0]  dense_2_s40 = ~dense_1_quantizer_28_d1;
  wire [8:0]  dense_2_s41 = {1'd0, dense_1_quantizer_10_d1} + {1'd0, dense_2_s40};
  wire [10:0] dense_2_s42 = {{2'd0, dense_2_s41[8:1]} + {1'd0, dense_2_s39}, dense_2_s41[0]};
  wire [7:0]  dense_2_s43 = ~dense_1_quantizer_7_d1;
  wire [10:0] dense_2_s44 = {dense_2_s42[10:1] + {2'd0, dense_2_s43}, dense_2_s42[0]};
  wire [8:0]  dense_2_s45 = ~{1'd0, dense_1_quantizer_30_d1};
  wire [8:0]  dense_2_s46 = {1'd0, dense_1_quantizer_20_d1} - dense_2_s45;
  wire [8:0]  dense_2_s47 = ~dense_2_s46;
  wire [9:0]  dense_2_s48 = ~{1'd0, dense_2_s47};
  wire [9:0]  dense_2_s49 = {1'd0, dense_2_s38} - dense_2_s48;
  wire [9:0]  dense_2_s50 = ~dense_2_s49;
  wire [10:0] dense_2_s51 = ~{1'd0, dense_2_s50};
  wire [11:0] dense_2_s52 = {dense_2_s37, 1'd0} - {dense_2_s51[10], dense_2_s51};
  wire [13:0] dense_2_s53 = {{1'd0, dense_2_s44} + {2'd0, dense_2_s52[11:2]}, dense_2_s52[1:0]};
  wire [7:0]  dense_2_s54 = ~dense_1_quantizer_25_d1;
  wire [8:0]  dense_2_s55 = {1'd0, dense_1_quantizer_4_d1} + {1'd0, dense_2_s54};
  wire [7:0]  dense_2_s56 = ~dense_1_quantizer_19_d1;
  wire [10:0] dense_2_s57 = {{1'd0, dense_2_s39} + {3'd0, dense_2_s56[7:1]}, dense_2_s56[0]};
  wire [8:0]  dense_2_s58 = {1'd0, dense_1_quantizer_17_d1} + {1'd0, dense_2_s32};
  wire [9:0]  dense_2_s59 = {1'd0, dense_2_s41} + {2'd0, dense_2_s26};
  wire [10:0] dense_2_s60 = {1'd0, dense_2_s16} + {1'd0, dense_2_s19};
  wire [8:0]  dense_2_s61 = {1'd0, dense_1_quantizer_11_d1} + {1'd0, dense_1_quantizer_19_d1};
  wire [7:0]  dense_2_s62 = ~dense_1_quantizer_30_d1;
  wire [9:0]  dense_2_s63 = {{2'd0, dense_1_quantizer_5_d1[7:1]} + {1'd0, dense_2_s62}, dense_1_quantizer_5_d1[0]};
  wire [9:0]  dense_2_s64 = ~dense_2_s63;
  wire [11:0] dense_2_s65 = {{3'd0, dense_2_s23[8:1]} + {1'd0, dense_2_s64}, dense_2_s23[0]};
  wire [12:0] dense_2_s66 = {{1'd0, dense_2_s65[11:2]} + {2'd0, dense_2_s61}, dense_2_s65[1:0]};
  wire [8:0]  dense_2_s67 = ~{1'd0, dense_1_quantizer_18_d1};
  wire [8:0]  dense_2_s68 = {1'd0, dense_1_quantizer_0_d1} - dense_2_s67;
  wire [9:0]  dense_2_s69 = ~{1'd0, dense_2_s68};
  wire [11:0] dense_2_s70 = {{3'd0, dense_2_s58[8:2]} - dense_2_s69, dense_2_s58[1:0]};
  wire [10:0] dense_2_s71 = ~{1'd0, dense_2_s59};
  wire [10:0] dense_2_s72 = dense_2_s57 - dense_2_s71;
  wire [11:0] dense_2_s73 = ~dense_2_s70;
  wire [12:0] dense_2_s74 = ~{1'd0, dense_2_s73};
  wire [12:0] dense_2_s75 = {2'd0, dense_2_s60} - dense_2_s74;
  wire [11:0] dense_2_s76 = ~{1'd0, dense_2_s72};
  wire [12:0] dense_2_s77 = dense_2_s66 - {dense_2_s76[11], dense_2_s76};
  wire [13:0] dense_2_s78 = {1'd0, dense_2_s75} + {1'd0, dense_2_s77};
  reg  [13:0] dense_2_s78_d1;
  wire [8:0]  dense_2_s79 = {1'd0, dense_1_quantizer_5_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [9:0]  dense_2_s80 = {{1'd0, dense_2_s79[8:1]} + {1'd0, dense_1_quantizer_19_d1}, dense_2_s79[0]};
  wire [9:0]  dense_2_s81 = {1'd0, dense_2_s33} + {1'd0, dense_2_s41};

  // Element 0: ufixed<16,8>
  wire [8:0]  dense_2_0_t1 = ~{1'd0, dense_1_quantizer_16_d1};
  wire [8:0]  dense_2_0_t2 = {1'd0, dense_1_quantizer_3_d1} - dense_2_0_t1;
  wire [8:0]  dense_2_0_t3 = ~{1'd0, dense_1_quantizer_17_d1};
  wire [10:0] dense_2_0_t4 = {{3'd0, dense_1_quantizer_6_d1[7:2]} - dense_2_0_t3, dense_1_quantizer_6_d1[1:0]};
  wire [9:0]  dense_2_0_t5 = ~{1'd0, dense_2_s55};
  wire [9:0]  dense_2_0_t6 = {1'd0, dense_2_s1} - dense_2_0_t5;
  wire [8:0]  dense_2_0_t7 = ~dense_2_0_t2;
  wire [9:0]  dense_2_0_t8 = ~{1'd0, dense_2_0_t7};
  wire [11:0] dense_2_0_t9 = {1'd0, dense_2_s1, 2'd0} - {{2{dense_2_0_t8[9]}}, dense_2_0_t8};
  wire [10:0] dense_2_0_t10 = ~dense_2_0_t4;
  wire [11:0] dense_2_0_t11 = ~{1'd0, dense_2_0_t10};
  wire [11:0] dense_2_0_t12 = {2'd0, dense_2_s3, 1'd0} - dense_2_0_t11;
  wire [12:0] dense_2_0_t13 = ~{1'd0, dense_2_s11};
  wire [11:0] dense_2_0_t14 = {1'd0, dense_2_s7} - dense_2_0_t13[11:0];
  wire [10:0] dense_2_0_t15 = ~{1'd0, dense_2_0_t6};
  wire [10:0] dense_2_0_t16 = {1'd0, dense_2_s81} - dense_2_0_t15;
  wire [12:0] dense_2_0_t17 = ~{1'd0, dense_2_0_t9};
  wire [12:0] dense_2_0_t18 = {2'd0, dense_2_s80, 1'd0} - dense_2_0_t17;
  wire [11:0] dense_2_0_t19 = ~{1'd0, dense_2_s25};
  wire [11:0] dense_2_0_t20 = {2'd0, dense_2_s13} - dense_2_0_t19;
  wire [11:0] dense_2_0_t21 = ~dense_2_0_t12;
  wire [12:0] dense_2_0_t22 = ~{1'd0, dense_2_0_t21};
  wire [12:0] dense_2_0_t23 = {3'd0, dense_2_s29} - dense_2_0_t22;
  wire [9:0]  dense_2_0_t24 = ~dense_2_s29;
  wire [11:0] dense_2_0_t25 = ~dense_2_0_t14;
  wire [12:0] dense_2_0_t26 = ~{1'd0, dense_2_0_t25};
  wire [12:0] dense_2_0_t27 = {2'd0, dense_2_0_t16} - dense_2_0_t26;
  wire [12:0] dense_2_0_t28 = ~dense_2_0_t18;
  wire [13:0] dense_2_0_t29 = ~{1'd0, dense_2_0_t28};
  wire [13:0] dense_2_0_t30 = {2'd0, dense_2_s31, 1'd0} - dense_2_0_t29;
  wire [12:0] dense_2_0_t31 = ~dense_2_0_t23;
  wire [13:0] dense_2_0_t32 = ~{1'd0, dense_2_0_t31};
  wire [13:0] dense_2_0_t33 = {2'd0, dense_2_0_t20} - dense_2_0_t32;
  wire [13:0] dense_2_0_t34 = ~{1'd0, dense_2_0_t27};
  wire [14:0] dense_2_0_t35 = {1'd0, dense_2_s53} - {dense_2_0_t34[13], dense_2_0_t34};
  wire [13:0] dense_2_0_t36 = dense_2_0_t35[13:0];
  reg  [13:0] dense_2_0_t36_d1;
  wire [14:0] dense_2_0_t37 = ~{1'd0, dense_2_0_t30};
  wire [14:0] dense_2_0_t38 = {2'd0, dense_2_s21, 1'd0} - dense_2_0_t37;
  wire [13:0] dense_2_0_t39 = dense_2_0_t38[13:0];
  reg  [13:0] dense_2_0_t39_d1;
  wire [13:0] dense_2_0_t40 = ~dense_2_0_t33;
  wire [14:0] dense_2_0_t41 = ~{1'd0, dense_2_0_t40};
  wire [13:0] dense_2_0_t42 = {2'd0, dense_2_s36} - dense_2_0_t41[13:0];
  reg  [13:0] dense_2_0_t42_d1;
  wire [13:0] dense_2_0_t43 = ~dense_2_0_t36_d1;
  wire [14:0] dense_2_0_t44 = ~{1'd0, dense_2_0_t43};
  wire [14:0] dense_2_0_t45 = {1'd0, dense_2_s78_d1} - dense_2_0_t44;
  wire [13:0] dense_2_0_t46 = ~dense_2_0_t42_d1;
  wire [14:0] dense_2_0_t47 = ~{1'd0, dense_2_0_t46};
  wire [15:0] dense_2_0_t48 = {{2'd0, dense_2_0_t39_d1[13:2]} - dense_2_0_t47[13:0], dense_2_0_t39_d1[1:0]};
  wire [14:0] dense_2_0_t49 = ~dense_2_0_t45;
  wire [15:0] dense_2_0_t50 = ~{1'd0, dense_2_0_t49};
  wire [16:0] dense_2_0_t51 = {1'd0, dense_2_0_t48} - {dense_2_0_t50[15], dense_2_0_t50};
  wire [15:0] dense_2_0_t52 = dense_2_0_t51[15:0];

  // Shared by several elements
  wire [9:0]  dense_2_s82 = {1'd0, dense_2_s27} + {2'd0, dense_1_quantizer_17_d1};
  wire [7:0]  dense_2_s83 = ~dense_1_quantizer_5_d1;
  wire [9:0]  dense_2_s84 = {1'd0, dense_2_s33} + {2'd0, dense_2_s83};
  wire [7:0]  dense_2_s85 = ~dense_1_quantizer_2_d1;
  wire [10:0] dense_2_s86 = {dense_2_s84 + {3'd0, dense_2_s85[7:1]}, dense_2_s85[0]};
  wire [8:0]  dense_2_s87 = {1'd0, dense_1_quantizer_3_d1} + {1'd0, dense_1_quantizer_29_d1};
  wire [7:0]  dense_2_s88 = ~dense_1_quantizer_0_d1;
  wire [9:0]  dense_2_s89 = {1'd0, dense_2_s87} + {2'd0, dense_2_s88};
  wire [8:0]  dense_2_s90 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_20_d1};
  wire [8:0]  dense_2_s91 = ~dense_2_s90;
  wire [10:0] dense_2_s92 = {{1'd0, dense_2_s89[9:1]} + {1'd0, dense_2_s91}, dense_2_s89[0]};
  wire [11:0] dense_2_s93 = {{3'd0, dense_2_s23[8:2]} + {1'd0, dense_2_s61}, dense_2_s23[1:0]};
  wire [11:0] dense_2_s94 = {{1'd0, dense_2_s23} + {4'd0, dense_1_quantizer_16_d1[7:2]}, dense_1_quantizer_16_d1[1:0]};
  wire [9:0]  dense_2_s95 = {{2'd0, dense_1_quantizer_23_d1[7:1]} + {1'd0, dense_1_quantizer_20_d1}, dense_1_quantizer_23_d1[0]};
  wire [7:0]  dense_2_s96 = ~dense_1_quantizer_21_d1;
  wire [8:0]  dense_2_s97 = {1'd0, dense_1_quantizer_18_d1} + {1'd0, dense_2_s96};
  wire [8:0]  dense_2_s98 = {1'd0, dense_1_quantizer_15_d1} + {1'd0, dense_1_quantizer_16_d1};
  wire [7:0]  dense_2_s99 = ~dense_1_quantizer_27_d1;
  wire [8:0]  dense_2_s100 = ~{1'd0, dense_2_s99};
  wire [8:0]  dense_2_s101 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s100;
  wire [7:0]  dense_2_s102 = ~dense_1_quantizer_6_d1;
  wire [8:0]  dense_2_s103 = ~{1'd0, dense_2_s102};
  wire [8:0]  dense_2_s104 = ~dense_2_s101;
  wire [10:0] dense_2_s105 = {{1'd0, dense_1_quantizer_12_d1} + {2'd0, dense_2_s104[8:2]}, dense_2_s104[1:0]};
  wire [11:0] dense_2_s106 = {{2'd0, dense_2_s19[9:2]} + dense_2_s19, dense_2_s19[1:0]};
  wire [10:0] dense_2_s107 = {{3'd0, dense_1_quantizer_11_d1[7:2]} + {1'd0, dense_2_s102}, dense_1_quantizer_11_d1[1:0]};
  wire [8:0]  dense_2_s108 = ~{1'd0, dense_2_s54};
  wire [9:0]  dense_2_s109 = {{2'd0, dense_1_quantizer_12_d1[7:1]} - dense_2_s108, dense_1_quantizer_12_d1[0]};
  wire [7:0]  dense_2_s110 = ~dense_1_quantizer_12_d1;
  wire [8:0]  dense_2_s111 = ~{1'd0, dense_2_s110};
  wire [11:0] dense_2_s112 = ~{1'd0, dense_2_s107};
  wire [10:0] dense_2_s113 = {1'd0, dense_2_s95} - dense_2_s112[10:0];
  wire [9:0]  dense_2_s114 = ~dense_2_s109;
  wire [10:0] dense_2_s115 = ~{1'd0, dense_2_s114};
  wire [10:0] dense_2_s116 = {1'd0, dense_2_s27, 1'd0} - dense_2_s115;
  wire [8:0]  dense_2_s117 = ~dense_2_s27;
  wire [9:0]  dense_2_s118 = ~{1'd0, dense_2_s117};
  wire [9:0]  dense_2_s119 = ~{1'd0, dense_2_s97};
  wire [9:0]  dense_2_s120 = {1'd0, dense_2_s79} - dense_2_s119;
  wire [9:0]  dense_2_s121 = ~{1'd0, dense_2_s98};
  wire [10:0] dense_2_s122 = {{2'd0, dense_2_s55[8:1]} - dense_2_s121, dense_2_s55[0]};
  wire [11:0] dense_2_s123 = ~dense_2_s93;
  wire [12:0] dense_2_s124 = ~{1'd0, dense_2_s123};
  wire [12:0] dense_2_s125 = {3'd0, dense_2_s81} - dense_2_s124;
  wire [10:0] dense_2_s126 = ~dense_2_s105;
  wire [11:0] dense_2_s127 = ~{1'd0, dense_2_s126};
  wire [12:0] dense_2_s128 = {1'd0, dense_2_s94} - {dense_2_s127[11], dense_2_s127};
  wire [10:0] dense_2_s129 = ~dense_2_s116;
  wire [11:0] dense_2_s130 = ~{1'd0, dense_2_s129};
  wire [11:0] dense_2_s131 = {1'd0, dense_2_s113} - dense_2_s130;
  wire [10:0] dense_2_s132 = ~{1'd0, dense_2_s120};
  wire [11:0] dense_2_s133 = {dense_2_s42, 1'd0} - {dense_2_s132[10], dense_2_s132};
  wire [11:0] dense_2_s134 = ~{1'd0, dense_2_s122};
  wire [13:0] dense_2_s135 = {{2'd0, dense_2_s106[11:2]} - dense_2_s134, dense_2_s106[1:0]};
  wire [13:0] dense_2_s136 = ~{1'd0, dense_2_s128};
  wire [13:0] dense_2_s137 = {1'd0, dense_2_s125} - dense_2_s136;
  wire [12:0] dense_2_s138 = ~{1'd0, dense_2_s133};
  wire [13:0] dense_2_s139 = {{2'd0, dense_2_s131[11:1]} - dense_2_s138, dense_2_s131[0]};
  wire [13:0] dense_2_s140 = ~dense_2_s135;
  wire [14:0] dense_2_s141 = ~{1'd0, dense_2_s140};
  wire [14:0] dense_2_s142 = {2'd0, dense_2_s92, 2'd0} - dense_2_s141;
  reg  [14:0] dense_2_s142_d1;
  wire [14:0] dense_2_s143 = ~{1'd0, dense_2_s139};
  wire [14:0] dense_2_s144 = {1'd0, dense_2_s137} - dense_2_s143;
  reg  [14:0] dense_2_s144_d1;
  wire [14:0] dense_2_s145 = ~dense_2_s144_d1;
  wire [15:0] dense_2_s146 = {1'd0, dense_2_s142_d1} + {1'd0, dense_2_s145};

  // Element 1: ufixed<17,8>
  wire [7:0]  dense_2_1_t1 = ~dense_1_quantizer_24_d1;
  wire [8:0]  dense_2_1_t2 = ~{1'd0, dense_2_1_t1};
  wire [8:0]  dense_2_1_t3 = {1'd0, dense_1_quantizer_2_d1} - dense_2_1_t2;
  wire [8:0]  dense_2_1_t4 = ~{1'd0, dense_2_s85};
  wire [9:0]  dense_2_1_t5 = ~{1'd0, dense_2_1_t3};
  wire [12:0] dense_2_1_t6 = {dense_2_s82, 3'd0} - {{3{dense_2_1_t5[9]}}, dense_2_1_t5};
  wire [12:0] dense_2_1_t7 = ~dense_2_1_t6;
  wire [13:0] dense_2_1_t8 = ~{1'd0, dense_2_1_t7};
  wire [13:0] dense_2_1_t9 = {3'd0, dense_2_s35} - dense_2_1_t8;
  wire [10:0] dense_2_1_t10 = ~dense_2_s35;
  wire [14:0] dense_2_1_t11 = ~{1'd0, dense_2_1_t9};
  wire [14:0] dense_2_1_t12 = {1'd0, dense_2_s86, 3'd0} - dense_2_1_t11;
  reg  [14:0] dense_2_1_t12_d1;
  wire [15:0] dense_2_1_t13 = ~dense_2_s146;
  wire [16:0] dense_2_1_t14 = ~{1'd0, dense_2_1_t13};
  assign dense_2_1 = {2'd0, dense_2_1_t12_d1} - dense_2_1_t14;

  // Shared by several elements
  wire [11:0] dense_2_s147 = dense_2_s21 + {4'd0, dense_1_quantizer_3_d1};
  reg  [11:0] dense_2_s147_d1;
  wire [9:0]  dense_2_s148 = {1'd0, dense_2_s39} + {2'd0, dense_1_quantizer_20_d1};
  wire [9:0]  dense_2_s149 = {{2'd0, dense_1_quantizer_14_d1[7:1]} - dense_2_1_t4, dense_1_quantizer_14_d1[0]};
  wire [7:0]  dense_2_s150 = ~dense_1_quantizer_14_d1;
  wire [8:0]  dense_2_s151 = ~{1'd0, dense_2_s150};
  wire [9:0]  dense_2_s152 = ~dense_2_s149;
  wire [10:0] dense_2_s153 = {{1'd0, dense_1_quantizer_29_d1} + {1'd0, dense_2_s152[9:2]}, dense_2_s152[1:0]};
  wire [9:0]  dense_2_s154 = {{1'd0, dense_2_s98[8:1]} + {1'd0, dense_2_s110}, dense_2_s98[0]};
  wire [10:0] dense_2_s155 = {1'd0, dense_2_s154} + {3'd0, dense_1_quantizer_29_d1};
  wire [8:0]  dense_2_s156 = ~dense_2_s41;
  wire [9:0]  dense_2_s157 = ~{1'd0, dense_2_s156};
  wire [9:0]  dense_2_s158 = {1'd0, dense_2_s8} - dense_2_s157;
  wire [10:0] dense_2_s159 = {1'd0, dense_2_s63} + {1'd0, dense_2_s158};
  wire [10:0] dense_2_s160 = {{1'd0, dense_2_s82[9:1]} + {1'd0, dense_2_s156}, dense_2_s82[0]};
  wire [9:0]  dense_2_s161 = {{2'd0, dense_1_quantizer_18_d1[7:1]} + {1'd0, dense_2_s85}, dense_1_quantizer_18_d1[0]};

  // Element 2: fixed<17,9>
  wire [7:0]  dense_2_2_t1 = ~dense_1_quantizer_20_d1;
  wire [8:0]  dense_2_2_t2 = ~{1'd0, dense_2_2_t1};
  wire [11:0] dense_2_2_t3 = {{4'd0, dense_1_quantizer_25_d1[7:3]} - dense_2_2_t2, dense_1_quantizer_25_d1[2:0]};
  wire [8:0]  dense_2_2_t4 = ~dense_2_s33;
  wire [9:0]  dense_2_2_t5 = ~{1'd0, dense_2_2_t4};
  wire [9:0]  dense_2_2_t6 = {1'd0, dense_2_s27} - dense_2_2_t5;
  wire [10:0] dense_2_2_t7 = ~{1'd0, dense_2_s161};
  wire [10:0] dense_2_2_t8 = dense_2_s107 - dense_2_2_t7;
  wire [12:0] dense_2_2_t9 = ~{1'd0, dense_2_2_t3};
  wire [11:0] dense_2_2_t10 = {2'd0, dense_2_s23, 1'd0} - dense_2_2_t9[11:0];
  wire [9:0]  dense_2_2_t11 = ~{1'd0, dense_2_s33};
  wire [9:0]  dense_2_2_t12 = {1'd0, dense_2_s8} - dense_2_2_t11;
  wire [9:0]  dense_2_2_t13 = ~{1'd0, dense_2_s39};
  wire [11:0] dense_2_2_t14 = {{2'd0, dense_2_s19[9:2]} - dense_2_2_t13, dense_2_s19[1:0]};
  wire [9:0]  dense_2_2_t15 = ~dense_2_2_t6;
  wire [10:0] dense_2_2_t16 = ~{1'd0, dense_2_2_t15};
  wire [10:0] dense_2_2_t17 = {1'd0, dense_2_s148} - dense_2_2_t16;
  wire [11:0] dense_2_2_t18 = ~dense_2_2_t10;
  wire [12:0] dense_2_2_t19 = ~{1'd0, dense_2_2_t18};
  wire [12:0] dense_2_2_t20 = {2'd0, dense_2_2_t8} - dense_2_2_t19;
  wire [9:0]  dense_2_2_t21 = ~dense_2_2_t12;
  wire [10:0] dense_2_2_t22 = ~{1'd0, dense_2_2_t21};
  wire [11:0] dense_2_2_t23 = {1'd0, dense_2_s153} - {dense_2_2_t22[10], dense_2_2_t22};
  wire [12:0] dense_2_2_t24 = ~{1'd0, dense_2_2_t14};
  wire [12:0] dense_2_2_t25 = {2'd0, dense_2_s159} - dense_2_2_t24;
  wire [12:0] dense_2_2_t26 = ~dense_2_2_t20;
  wire [13:0] dense_2_2_t27 = ~{1'd0, dense_2_2_t26};
  wire [13:0] dense_2_2_t28 = {3'd0, dense_2_2_t17} - dense_2_2_t27;
  wire [10:0] dense_2_2_t29 = ~dense_2_s160;
  wire [11:0] dense_2_2_t30 = ~{1'd0, dense_2_2_t29};
  wire [11:0] dense_2_2_t31 = {1'd0, dense_2_s155} - dense_2_2_t30;
  wire [11:0] dense_2_2_t32 = ~dense_2_2_t23;
  wire [12:0] dense_2_2_t33 = ~{1'd0, dense_2_2_t32};
  wire [14:0] dense_2_2_t34 = {{2'd0, dense_2_2_t25[12:2]} - dense_2_2_t33, dense_2_2_t25[1:0]};
  reg  [14:0] dense_2_2_t34_d1;
  wire [12:0] dense_2_2_t35 = ~{1'd0, dense_2_2_t31};
  wire [14:0] dense_2_2_t36 = {{1'd0, dense_2_2_t28[13:2]} - dense_2_2_t35, dense_2_2_t28[1:0]};
  reg  [14:0] dense_2_2_t36_d1;
  wire [15:0] dense_2_2_t37 = ~{1'd0, dense_2_2_t36_d1};
  wire [15:0] dense_2_2_t38 = {1'd0, dense_2_2_t34_d1} - dense_2_2_t37;
  wire [11:0] dense_2_2_t39 = ~dense_2_s147_d1;
  wire [12:0] dense_2_2_t40 = ~{1'd0, dense_2_2_t39};
  wire [15:0] dense_2_2_t41 = {dense_2_2_t38[15:1] - {{2{dense_2_2_t40[12]}}, dense_2_2_t40}, dense_2_2_t38[0]};

  // Shared by several elements
  wire [9:0]  dense_2_s162 = ~dense_2_s82;
  wire [10:0] dense_2_s163 = {2'd0, dense_2_s17} + {1'd0, dense_2_s162};
  wire [9:0]  dense_2_s164 = {1'd0, dense_2_s24} + {2'd0, dense_1_quantizer_25_d1};
  wire [9:0]  dense_2_s165 = {1'd0, dense_2_s55} + {2'd0, dense_2_s99};
  wire [10:0] dense_2_s166 = dense_2_s20 + {3'd0, dense_1_quantizer_3_d1};
  wire [10:0] dense_2_s167 = {{3'd0, dense_1_quantizer_2_d1[7:2]} + {1'd0, dense_1_quantizer_19_d1}, dense_1_quantizer_2_d1[1:0]};
  wire [10:0] dense_2_s168 = ~dense_2_s167;
  wire [12:0] dense_2_s169 = {{4'd0, dense_2_s55[8:1]} + {1'd0, dense_2_s168}, dense_2_s55[0]};
  wire [9:0]  dense_2_s170 = {{1'd0, dense_2_s23[8:1]} + {1'd0, dense_1_quantizer_18_d1}, dense_2_s23[0]};
  wire [9:0]  dense_2_s171 = {1'd0, dense_2_s97} - {dense_2_s103[8], dense_2_s103};
  wire [9:0]  dense_2_s172 = ~dense_2_s171;
  wire [11:0] dense_2_s173 = {{1'd0, dense_2_s170} + {2'd0, dense_2_s172[9:1]}, dense_2_s172[0]};
  wire [7:0]  dense_2_s174 = ~dense_1_quantizer_15_d1;
  wire [8:0]  dense_2_s175 = ~{1'd0, dense_2_s174};
  wire [10:0] dense_2_s176 = {dense_2_s57[10:1] - {dense_2_s175[8], dense_2_s175}, dense_2_s57[0]};
  wire [10:0] dense_2_s177 = ~dense_2_s176;
  wire [12:0] dense_2_s178 = {{1'd0, dense_2_s173[11:1]} + {1'd0, dense_2_s177}, dense_2_s173[0]};
  wire [8:0]  dense_2_s179 = ~{1'd0, dense_2_s88};
  wire [9:0]  dense_2_s180 = {{2'd0, dense_1_quantizer_16_d1[7:1]} - dense_2_s179, dense_1_quantizer_16_d1[0]};
  wire [10:0] dense_2_s181 = {{1'd0, dense_2_s180[9:2]} + {1'd0, dense_1_quantizer_14_d1}, dense_2_s180[1:0]};

  // Element 3: ufixed<16,11>
  wire [9:0]  dense_2_3_t1 = {{2'd0, dense_1_quantizer_20_d1[7:1]} - dense_2_s100, dense_1_quantizer_20_d1[0]};
  wire [8:0]  dense_2_3_t2 = ~{1'd0, dense_2_s12};
  wire [8:0]  dense_2_3_t3 = {1'd0, dense_1_quantizer_11_d1} - dense_2_3_t2;
  wire [8:0]  dense_2_3_t4 = ~{1'd0, dense_2_s28};
  wire [10:0] dense_2_3_t5 = ~{1'd0, dense_2_3_t1};
  wire [10:0] dense_2_3_t6 = {2'd0, dense_2_s38} - dense_2_3_t5;
  wire [8:0]  dense_2_3_t7 = ~dense_2_3_t3;
  wire [9:0]  dense_2_3_t8 = ~{1'd0, dense_2_3_t7};
  wire [11:0] dense_2_3_t9 = {{1'd0, dense_2_3_t6[10:2]} - dense_2_3_t8, dense_2_3_t6[1:0]};
  wire [12:0] dense_2_3_t10 = ~dense_2_s169;
  wire [13:0] dense_2_3_t11 = ~{1'd0, dense_2_3_t10};
  wire [12:0] dense_2_3_t12 = {3'd0, dense_2_s81} - dense_2_3_t11[12:0];
  wire [9:0]  dense_2_3_t13 = ~dense_2_s16;
  wire [10:0] dense_2_3_t14 = ~{1'd0, dense_2_3_t13};
  wire [11:0] dense_2_3_t15 = {{1'd0, dense_2_s181[10:1]} - dense_2_3_t14, dense_2_s181[0]};
  wire [10:0] dense_2_3_t16 = ~{1'd0, dense_2_s165};
  wire [10:0] dense_2_3_t17 = {1'd0, dense_2_s164} - dense_2_3_t16;
  wire [12:0] dense_2_3_t18 = ~{1'd0, dense_2_3_t9};
  wire [12:0] dense_2_3_t19 = {2'd0, dense_2_s155} - dense_2_3_t18;
  wire [13:0] dense_2_3_t20 = ~{1'd0, dense_2_3_t12};
  wire [13:0] dense_2_3_t21 = {2'd0, dense_2_s163, 1'd0} - dense_2_3_t20;
  wire [11:0] dense_2_3_t22 = ~{1'd0, dense_2_3_t17};
  wire [12:0] dense_2_3_t23 = {{1'd0, dense_2_3_t15[11:1]} - dense_2_3_t22, dense_2_3_t15[0]};
  reg  [12:0] dense_2_3_t23_d1;
  wire [12:0] dense_2_3_t24 = ~dense_2_s178;
  wire [13:0] dense_2_3_t25 = ~{1'd0, dense_2_3_t24};
  wire [13:0] dense_2_3_t26 = {3'd0, dense_2_s166} - dense_2_3_t25;
  reg  [13:0] dense_2_3_t26_d1;
  wire [14:0] dense_2_3_t27 = ~{1'd0, dense_2_3_t21};
  wire [14:0] dense_2_3_t28 = {{2'd0, dense_2_3_t19[12:1]} - dense_2_3_t27[13:0], dense_2_3_t19[0]};
  reg  [14:0] dense_2_3_t28_d1;
  wire [13:0] dense_2_3_t29 = ~{1'd0, dense_2_3_t23_d1};
  wire [15:0] dense_2_3_t30 = {{2'd0, dense_2_3_t26_d1[13:2]} - dense_2_3_t29, dense_2_3_t26_d1[1:0]};
  wire [14:0] dense_2_3_t31 = dense_2_3_t30[14:0];
  wire [14:0] dense_2_3_t32 = ~dense_2_3_t31;
  wire [15:0] dense_2_3_t33 = ~{1'd0, dense_2_3_t32};
  assign dense_2_3 = {1'd0, dense_2_3_t28_d1} - dense_2_3_t33;

  // Shared by several elements
  wire [9:0]  dense_2_s182 = ~dense_2_s95;
  wire [12:0] dense_2_s183 = {{4'd0, dense_2_s41[8:2]} + {1'd0, dense_2_s182}, dense_2_s41[1:0]};
  wire [8:0]  dense_2_s184 = ~{1'd0, dense_1_quantizer_20_d1};
  wire [10:0] dense_2_s185 = {{3'd0, dense_1_quantizer_24_d1[7:2]} - dense_2_s184, dense_1_quantizer_24_d1[1:0]};
  wire [10:0] dense_2_s186 = ~dense_2_s185;
  wire [11:0] dense_2_s187 = ~{1'd0, dense_2_s186};
  wire [11:0] dense_2_s188 = {2'd0, dense_1_quantizer_29_d1, 2'd0} - dense_2_s187;
  wire [8:0]  dense_2_s189 = ~{1'd0, dense_2_s26};
  wire [12:0] dense_2_s190 = {dense_2_s93 + {1'd0, dense_2_s188[11:1]}, dense_2_s188[0]};
  wire [7:0]  dense_2_s191 = ~dense_1_quantizer_8_d1;
  wire [10:0] dense_2_s192 = {{1'd0, dense_2_s165[9:1]} + {2'd0, dense_2_s191}, dense_2_s165[0]};
  wire [10:0] dense_2_s193 = {dense_2_s25[10:1] + {2'd0, dense_1_quantizer_12_d1}, dense_2_s25[0]};
  wire [8:0]  dense_2_s194 = {1'd0, dense_1_quantizer_6_d1} - dense_2_s45;
  wire [8:0]  dense_2_s195 = ~dense_2_s194;
  wire [9:0]  dense_2_s196 = ~{1'd0, dense_2_s195};
  wire [9:0]  dense_2_s197 = {1'd0, dense_1_quantizer_5_d1, 1'd0} - dense_2_s196;
  wire [8:0]  dense_2_s198 = ~{1'd0, dense_2_s83};
  wire [10:0] dense_2_s199 = ~{1'd0, dense_2_s197};
  wire [11:0] dense_2_s200 = {dense_2_s165, 2'd0} - {dense_2_s199[10], dense_2_s199};
  wire [10:0] dense_2_s201 = ~dense_2_s192;
  wire [11:0] dense_2_s202 = ~{1'd0, dense_2_s201};
  wire [12:0] dense_2_s203 = {{2'd0, dense_2_s193[10:1]} - dense_2_s202, dense_2_s193[0]};
  wire [10:0] dense_2_s204 = ~dense_2_s193;
  wire [11:0] dense_2_s205 = ~{1'd0, dense_2_s204};
  wire [12:0] dense_2_s206 = ~{1'd0, dense_2_s200};
  wire [12:0] dense_2_s207 = {1'd0, dense_2_s35, 1'd0} - dense_2_s206;
  wire [14:0] dense_2_s208 = {{2'd0, dense_2_s203[12:1]} + {1'd0, dense_2_s207}, dense_2_s203[0]};
  reg  [14:0] dense_2_s208_d1;
  wire [9:0]  dense_2_s209 = {1'd0, dense_2_s39} + {2'd0, dense_1_quantizer_12_d1};
  wire [11:0] dense_2_s210 = {{3'd0, dense_2_s90[8:3]} - dense_2_3_t2, dense_2_s90[2:0]};
  wire [11:0] dense_2_s211 = ~dense_2_s210;
  wire [12:0] dense_2_s212 = {3'd0, dense_2_s13} + {1'd0, dense_2_s211};
  wire [7:0]  dense_2_s213 = ~dense_1_quantizer_3_d1;
  wire [10:0] dense_2_s214 = {{3'd0, dense_1_quantizer_15_d1[7:2]} + {1'd0, dense_2_s213}, dense_1_quantizer_15_d1[1:0]};
  wire [11:0] dense_2_s215 = ~{1'd0, dense_2_s214};
  wire [10:0] dense_2_s216 = {1'd0, dense_2_s161} - dense_2_s215[10:0];
  wire [11:0] dense_2_s217 = ~{1'd0, dense_2_s216};
  wire [11:0] dense_2_s218 = {1'd0, dense_2_s97, 2'd0} - dense_2_s217;
  wire [11:0] dense_2_s219 = ~dense_2_s218;
  wire [13:0] dense_2_s220 = {1'd0, dense_2_s212} + {2'd0, dense_2_s219};

  // Element 4: ufixed<17,9>
  wire [11:0] dense_2_4_t1 = {2'd0, dense_2_s16} + {1'd0, dense_2_s25};
  wire [8:0]  dense_2_4_t2 = ~{1'd0, dense_1_quantizer_7_d1};
  wire [8:0]  dense_2_4_t3 = {1'd0, dense_1_quantizer_5_d1} - dense_2_4_t2;
  wire [8:0]  dense_2_4_t4 = ~{1'd0, dense_1_quantizer_29_d1};
  wire [8:0]  dense_2_4_t5 = {1'd0, dense_1_quantizer_18_d1} - dense_2_4_t4;
  wire [8:0]  dense_2_4_t6 = ~dense_2_4_t3;
  wire [9:0]  dense_2_4_t7 = ~{1'd0, dense_2_4_t6};
  wire [10:0] dense_2_4_t8 = {1'd0, dense_2_s33, 1'd0} - {dense_2_4_t7[9], dense_2_4_t7};
  wire [8:0]  dense_2_4_t9 = ~dense_2_4_t5;
  wire [9:0]  dense_2_4_t10 = ~{1'd0, dense_2_4_t9};
  wire [9:0]  dense_2_4_t11 = {1'd0, dense_2_s17} - dense_2_4_t10;
  wire [13:0] dense_2_4_t12 = ~{1'd0, dense_2_s183};
  wire [12:0] dense_2_4_t13 = {2'd0, dense_2_s105} - dense_2_4_t12[12:0];
  wire [10:0] dense_2_4_t14 = ~dense_2_4_t8;
  wire [11:0] dense_2_4_t15 = ~{1'd0, dense_2_4_t14};
  wire [11:0] dense_2_4_t16 = {2'd0, dense_2_s209} - dense_2_4_t15;
  wire [9:0]  dense_2_4_t17 = ~dense_2_s209;
  wire [10:0] dense_2_4_t18 = ~{1'd0, dense_2_4_t17};
  wire [12:0] dense_2_4_t19 = {2'd0, dense_2_s7} - dense_2_3_t11[12:0];
  wire [10:0] dense_2_4_t20 = ~{1'd0, dense_2_4_t11};
  wire [11:0] dense_2_4_t21 = {{2'd0, dense_2_s29[9:1]} - dense_2_4_t20, dense_2_s29[0]};
  wire [10:0] dense_2_4_t22 = ~dense_2_s163;
  wire [11:0] dense_2_4_t23 = ~{1'd0, dense_2_4_t22};
  wire [11:0] dense_2_4_t24 = {1'd0, dense_2_s92} - dense_2_4_t23;
  wire [13:0] dense_2_4_t25 = ~{1'd0, dense_2_4_t13};
  wire [13:0] dense_2_4_t26 = {2'd0, dense_2_4_t1} - dense_2_4_t25;
  wire [12:0] dense_2_4_t27 = ~{1'd0, dense_2_4_t16};
  wire [13:0] dense_2_4_t28 = {1'd0, dense_2_s106, 1'd0} - {dense_2_4_t27[12], dense_2_4_t27};
  wire [12:0] dense_2_4_t29 = ~dense_2_4_t19;
  wire [11:0] dense_2_4_t30 = dense_2_4_t29[11:0];
  wire [12:0] dense_2_4_t31 = ~{1'd0, dense_2_4_t30};
  wire [13:0] dense_2_4_t32 = {{1'd0, dense_2_s190[12:1]} - dense_2_4_t31, dense_2_s190[0]};
  wire [12:0] dense_2_4_t33 = ~{1'd0, dense_2_4_t21};
  wire [12:0] dense_2_4_t34 = {1'd0, dense_2_4_t1} - dense_2_4_t33;
  wire [11:0] dense_2_4_t35 = ~dense_2_4_t24;
  wire [12:0] dense_2_4_t36 = ~{1'd0, dense_2_4_t35};
  wire [13:0] dense_2_4_t37 = dense_2_s220 - {dense_2_4_t36[12], dense_2_4_t36};
  reg  [13:0] dense_2_4_t37_d1;
  wire [14:0] dense_2_4_t38 = ~{1'd0, dense_2_4_t28};
  wire [14:0] dense_2_4_t39 = {1'd0, dense_2_4_t26} - dense_2_4_t38;
  reg  [14:0] dense_2_4_t39_d1;
  wire [13:0] dense_2_4_t40 = ~{1'd0, dense_2_4_t34};
  wire [15:0] dense_2_4_t41 = {{2'd0, dense_2_4_t32[13:2]} - dense_2_4_t40, dense_2_4_t32[1:0]};
  wire [14:0] dense_2_4_t42 = dense_2_4_t41[14:0];
  reg  [14:0] dense_2_4_t42_d1;
  wire [14:0] dense_2_4_t43 = ~{1'd0, dense_2_4_t37_d1};
  wire [15:0] dense_2_4_t44 = {1'd0, dense_2_s208_d1} - {dense_2_4_t43[14], dense_2_4_t43};
  wire [14:0] dense_2_4_t45 = dense_2_4_t44[14:0];
  wire [14:0] dense_2_4_t46 = ~dense_2_4_t42_d1;
  wire [15:0] dense_2_4_t47 = ~{1'd0, dense_2_4_t46};
  wire [16:0] dense_2_4_t48 = {{2'd0, dense_2_4_t39_d1[14:1]} - dense_2_4_t47, dense_2_4_t39_d1[0]};
  wire [15:0] dense_2_4_t49 = dense_2_4_t48[15:0];
  wire [16:0] dense_2_4_t50 = ~{1'd0, dense_2_4_t49};
  wire [16:0] dense_2_4_t51 = {2'd0, dense_2_4_t45} - dense_2_4_t50;

  // Shared by several elements
  wire [10:0] dense_2_s221 = {{2'd0, dense_2_s17[8:2]} + {1'd0, dense_2_1_t1}, dense_2_s17[1:0]};
  wire [8:0]  dense_2_s222 = {1'd0, dense_1_quantizer_23_d1} + {1'd0, dense_1_quantizer_30_d1};
  wire [8:0]  dense_2_s223 = ~{1'd0, dense_2_s43};
  wire [9:0]  dense_2_s224 = {1'd0, dense_2_s222} - {dense_2_s223[8], dense_2_s223};
  wire [9:0]  dense_2_s225 = ~dense_2_s224;
  wire [10:0] dense_2_s226 = {1'd0, dense_2_s59} + {1'd0, dense_2_s225};
  wire [9:0]  dense_2_s227 = {{2'd0, dense_1_quantizer_12_d1[7:1]} + {1'd0, dense_2_s99}, dense_1_quantizer_12_d1[0]};

  // Element 5: ufixed<17,9>
  wire [8:0]  dense_2_5_t1 = ~{1'd0, dense_2_s191};
  wire [8:0]  dense_2_5_t2 = {1'd0, dense_1_quantizer_3_d1} - dense_2_5_t1;
  wire [8:0]  dense_2_5_t3 = ~{1'd0, dense_1_quantizer_0_d1};
  wire [9:0]  dense_2_5_t4 = {{2'd0, dense_1_quantizer_21_d1[7:1]} - dense_2_5_t3, dense_1_quantizer_21_d1[0]};
  wire [9:0]  dense_2_5_t5 = ~{1'd0, dense_2_5_t2};
  wire [9:0]  dense_2_5_t6 = {1'd0, dense_1_quantizer_11_d1, 1'd0} - dense_2_5_t5;
  wire [9:0]  dense_2_5_t7 = ~dense_2_5_t4;
  wire [10:0] dense_2_5_t8 = ~{1'd0, dense_2_5_t7};
  wire [11:0] dense_2_5_t9 = {1'd0, dense_2_s227, 1'd0} - {dense_2_5_t8[10], dense_2_5_t8};
  wire [9:0]  dense_2_5_t10 = ~{1'd0, dense_2_s90};
  wire [12:0] dense_2_5_t11 = {{3'd0, dense_2_s19[9:3]} - dense_2_5_t10, dense_2_s19[2:0]};
  wire [11:0] dense_2_5_t12 = ~dense_2_5_t9;
  wire [12:0] dense_2_5_t13 = ~{1'd0, dense_2_5_t12};
  wire [12:0] dense_2_5_t14 = {3'd0, dense_2_5_t6} - dense_2_5_t13;
  wire [10:0] dense_2_5_t15 = ~{1'd0, dense_2_s154};
  wire [11:0] dense_2_5_t16 = {{2'd0, dense_2_s164[9:1]} - dense_2_5_t15, dense_2_s164[0]};
  wire [9:0]  dense_2_5_t17 = ~dense_2_s89;
  wire [10:0] dense_2_5_t18 = ~{1'd0, dense_2_5_t17};
  wire [11:0] dense_2_5_t19 = {{1'd0, dense_2_s221[10:1]} - dense_2_5_t18, dense_2_s221[0]};
  wire [10:0] dense_2_5_t20 = ~dense_2_s226;
  wire [11:0] dense_2_5_t21 = ~{1'd0, dense_2_5_t20};
  wire [11:0] dense_2_5_t22 = {1'd0, dense_2_s86} - dense_2_5_t21;
  wire [12:0] dense_2_5_t23 = ~dense_2_5_t14;
  wire [13:0] dense_2_5_t24 = ~{1'd0, dense_2_5_t23};
  wire [13:0] dense_2_5_t25 = {1'd0, dense_2_5_t11} - dense_2_5_t24;
  wire [11:0] dense_2_5_t26 = ~dense_2_5_t16;
  wire [12:0] dense_2_5_t27 = ~{1'd0, dense_2_5_t26};
  wire [12:0] dense_2_5_t28 = {2'd0, dense_2_s160} - dense_2_5_t27;
  wire [11:0] dense_2_5_t29 = ~dense_2_5_t19;
  wire [12:0] dense_2_5_t30 = ~{1'd0, dense_2_5_t29};
  wire [12:0] dense_2_5_t31 = {2'd0, dense_2_s86} - dense_2_5_t30;
  wire [11:0] dense_2_5_t32 = ~dense_2_5_t22;
  wire [12:0] dense_2_5_t33 = ~{1'd0, dense_2_5_t32};
  wire [13:0] dense_2_5_t34 = {dense_2_s60, 3'd0} - {dense_2_5_t33[12], dense_2_5_t33};
  reg  [13:0] dense_2_5_t34_d1;
  wire [13:0] dense_2_5_t35 = ~{1'd0, dense_2_5_t28};
  wire [14:0] dense_2_5_t36 = {{1'd0, dense_2_5_t25[13:1]} - dense_2_5_t35, dense_2_5_t25[0]};
  reg  [14:0] dense_2_5_t36_d1;
  wire [12:0] dense_2_5_t37 = ~dense_2_5_t31;
  wire [13:0] dense_2_5_t38 = ~{1'd0, dense_2_5_t37};
  wire [13:0] dense_2_5_t39 = {1'd0, dense_2_s178} - dense_2_5_t38;
  reg  [13:0] dense_2_5_t39_d1;
  wire [14:0] dense_2_5_t40 = ~dense_2_5_t36_d1;
  wire [15:0] dense_2_5_t41 = ~{1'd0, dense_2_5_t40};
  wire [15:0] dense_2_5_t42 = {2'd0, dense_2_5_t34_d1} - dense_2_5_t41;
  wire [13:0] dense_2_5_t43 = ~dense_2_5_t39_d1;
  wire [14:0] dense_2_5_t44 = ~{1'd0, dense_2_5_t43};
  wire [16:0] dense_2_5_t45 = {{1'd0, dense_2_5_t42[15:2]} - dense_2_5_t44, dense_2_5_t42[1:0]};

  // Shared by several elements
  wire [12:0] dense_2_s228 = {{4'd0, dense_2_s55[8:1]} + {1'd0, dense_2_1_t10}, dense_2_s55[0]};
  reg  [12:0] dense_2_s228_d1;
  wire [8:0]  dense_2_s229 = {1'd0, dense_1_quantizer_14_d1} - dense_2_0_t1;
  wire [10:0] dense_2_s230 = {{1'd0, dense_2_s41} + {2'd0, dense_2_s229[8:1]}, dense_2_s229[0]};
  wire [8:0]  dense_2_s231 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_2_s83};
  wire [11:0] dense_2_s232 = {{3'd0, dense_2_s97[8:1]} + {1'd0, dense_2_0_t24}, dense_2_s97[0]};
  wire [10:0] dense_2_s233 = {{3'd0, dense_1_quantizer_30_d1[7:2]} + {1'd0, dense_2_s96}, dense_1_quantizer_30_d1[1:0]};
  wire [11:0] dense_2_s234 = {{1'd0, dense_2_s233[10:2]} - dense_2_2_t11, dense_2_s233[1:0]};
  wire [11:0] dense_2_s235 = ~dense_2_s234;
  wire [12:0] dense_2_s236 = {3'd0, dense_2_s148} + {1'd0, dense_2_s235};

  // Element 6: ufixed<17,9>
  wire [8:0]  dense_2_6_t1 = ~{1'd0, dense_1_quantizer_12_d1};
  wire [8:0]  dense_2_6_t2 = {1'd0, dense_1_quantizer_2_d1} - dense_2_6_t1;
  wire [9:0]  dense_2_6_t3 = ~{1'd0, dense_2_s61};
  wire [9:0]  dense_2_6_t4 = {1'd0, dense_2_s58} - dense_2_6_t3;
  wire [9:0]  dense_2_6_t5 = ~{1'd0, dense_2_s17};
  wire [10:0] dense_2_6_t6 = {{2'd0, dense_2_s231[8:1]} - dense_2_6_t5, dense_2_s231[0]};
  wire [9:0]  dense_2_6_t7 = ~{1'd0, dense_2_6_t2};
  wire [11:0] dense_2_6_t8 = {{1'd0, dense_2_s214[10:2]} - dense_2_6_t7, dense_2_s214[1:0]};
  wire [10:0] dense_2_6_t9 = ~{1'd0, dense_2_6_t4};
  wire [11:0] dense_2_6_t10 = {1'd0, dense_2_s153} - {dense_2_6_t9[10], dense_2_6_t9};
  wire [11:0] dense_2_6_t11 = ~{1'd0, dense_2_6_t6};
  wire [13:0] dense_2_6_t12 = {dense_2_s183, 1'd0} - {{2{dense_2_6_t11[11]}}, dense_2_6_t11};
  wire [12:0] dense_2_6_t13 = ~{1'd0, dense_2_6_t8};
  wire [12:0] dense_2_6_t14 = {1'd0, dense_2_s25, 1'd0} - dense_2_6_t13;
  wire [11:0] dense_2_6_t15 = ~{1'd0, dense_2_s230};
  wire [11:0] dense_2_6_t16 = {2'd0, dense_2_s148} - dense_2_6_t15;
  wire [10:0] dense_2_6_t17 = dense_2_6_t16[10:0];
  wire [12:0] dense_2_6_t18 = ~dense_2_s236;
  wire [13:0] dense_2_6_t19 = ~{1'd0, dense_2_6_t18};
  wire [13:0] dense_2_6_t20 = {2'd0, dense_2_s232} - dense_2_6_t19;
  wire [13:0] dense_2_6_t21 = ~dense_2_6_t12;
  wire [14:0] dense_2_6_t22 = ~{1'd0, dense_2_6_t21};
  wire [14:0] dense_2_6_t23 = {3'd0, dense_2_6_t10} - dense_2_6_t22;
  wire [13:0] dense_2_6_t24 = ~{1'd0, dense_2_6_t14};
  wire [13:0] dense_2_6_t25 = {2'd0, dense_2_6_t17, 1'd0} - dense_2_6_t24;
  wire [13:0] dense_2_6_t26 = ~dense_2_6_t20;
  wire [14:0] dense_2_6_t27 = ~{1'd0, dense_2_6_t26};
  wire [14:0] dense_2_6_t28 = {2'd0, dense_2_s228} - dense_2_6_t27;
  reg  [14:0] dense_2_6_t28_d1;
  wire [12:0] dense_2_6_t29 = ~dense_2_s228_d1;
  wire [13:0] dense_2_6_t30 = ~{1'd0, dense_2_6_t29};
  wire [14:0] dense_2_6_t31 = ~{1'd0, dense_2_6_t25};
  wire [15:0] dense_2_6_t32 = {{1'd0, dense_2_6_t23[14:1]} - dense_2_6_t31, dense_2_6_t23[0]};
  reg  [15:0] dense_2_6_t32_d1;
  wire [16:0] dense_2_6_t33 = ~{1'd0, dense_2_6_t32_d1};
  wire [15:0] dense_2_6_t34 = {1'd0, dense_2_6_t28_d1} - dense_2_6_t33[15:0];
  wire [16:0] dense_2_6_t35 = ~{1'd0, dense_2_6_t34};
  wire [16:0] dense_2_6_t36 = {1'd0, dense_2_s146} - dense_2_6_t35;

  // Shared by several elements
  wire [9:0]  dense_2_s237 = {1'd0, dense_2_s23} + {2'd0, dense_1_quantizer_17_d1};
  wire [10:0] dense_2_s238 = {{2'd0, dense_2_s87[8:2]} - dense_2_0_t1, dense_2_s87[1:0]};
  wire [9:0]  dense_2_s239 = ~{1'd0, dense_2_s8};
  wire [11:0] dense_2_s240 = {{3'd0, dense_2_s98[8:2]} - dense_2_s239, dense_2_s98[1:0]};
  wire [11:0] dense_2_s241 = ~dense_2_s240;
  wire [12:0] dense_2_s242 = {2'd0, dense_2_s238} + {1'd0, dense_2_s241};
  wire [9:0]  dense_2_s243 = dense_2_s16 + {2'd0, dense_1_quantizer_8_d1};
  wire [10:0] dense_2_s244 = {{1'd0, dense_2_s19[9:2]} + {1'd0, dense_1_quantizer_25_d1}, dense_2_s19[1:0]};
  wire [10:0] dense_2_s245 = {{2'd0, dense_2_s61[8:2]} - dense_2_s151, dense_2_s61[1:0]};
  wire [11:0] dense_2_s246 = {1'd0, dense_2_s37} + {1'd0, dense_2_s245};

  // Element 7: ufixed<16,8>
  wire [10:0] dense_2_7_t1 = ~{1'd0, dense_2_s227};
  wire [10:0] dense_2_7_t2 = {{2'd0, dense_2_s33[8:1]} - dense_2_7_t1[9:0], dense_2_s33[0]};
  wire [9:0]  dense_2_7_t3 = ~dense_2_s237;
  wire [10:0] dense_2_7_t4 = ~{1'd0, dense_2_7_t3};
  wire [10:0] dense_2_7_t5 = {1'd0, dense_2_s148} - dense_2_7_t4;
  wire [10:0] dense_2_7_t6 = ~dense_2_7_t2;
  wire [11:0] dense_2_7_t7 = ~{1'd0, dense_2_7_t6};
  wire [12:0] dense_2_7_t8 = {dense_2_s11, 1'd0} - {dense_2_7_t7[11], dense_2_7_t7};
  wire [9:0]  dense_2_7_t9 = ~dense_2_s80;
  wire [10:0] dense_2_7_t10 = ~{1'd0, dense_2_7_t9};
  wire [12:0] dense_2_7_t11 = {{1'd0, dense_2_s232[11:2]} - dense_2_7_t10, dense_2_s232[1:0]};
  wire [11:0] dense_2_7_t12 = ~dense_2_s246;
  wire [12:0] dense_2_7_t13 = ~{1'd0, dense_2_7_t12};
  wire [12:0] dense_2_7_t14 = {3'd0, dense_2_s243} - dense_2_7_t13;
  wire [13:0] dense_2_7_t15 = ~{1'd0, dense_2_7_t8};
  wire [13:0] dense_2_7_t16 = {3'd0, dense_2_7_t5} - dense_2_7_t15;
  wire [10:0] dense_2_7_t17 = ~dense_2_s244;
  wire [11:0] dense_2_7_t18 = ~{1'd0, dense_2_7_t17};
  wire [12:0] dense_2_7_t19 = dense_2_s242 - {dense_2_7_t18[11], dense_2_7_t18};
  wire [11:0] dense_2_7_t20 = {1'd0, dense_2_s44} - dense_2_s205;
  reg  [11:0] dense_2_7_t20_d1;
  wire [13:0] dense_2_7_t21 = ~{1'd0, dense_2_7_t14};
  wire [13:0] dense_2_7_t22 = {1'd0, dense_2_7_t11} - dense_2_7_t21;
  reg  [13:0] dense_2_7_t22_d1;
  wire [13:0] dense_2_7_t23 = ~{1'd0, dense_2_7_t19};
  wire [14:0] dense_2_7_t24 = {{1'd0, dense_2_7_t16[13:1]} - dense_2_7_t23, dense_2_7_t16[0]};
  reg  [14:0] dense_2_7_t24_d1;
  wire [11:0] dense_2_7_t25 = ~dense_2_7_t20_d1;
  wire [12:0] dense_2_7_t26 = ~{1'd0, dense_2_7_t25};
  wire [14:0] dense_2_7_t27 = {{1'd0, dense_2_7_t22_d1[13:2]} - dense_2_7_t26, dense_2_7_t22_d1[1:0]};
  wire [15:0] dense_2_7_t28 = ~{1'd0, dense_2_7_t27};
  wire [15:0] dense_2_7_t29 = {1'd0, dense_2_7_t24_d1} - dense_2_7_t28;

  // Shared by several elements
  wire [10:0] dense_2_s247 = {{1'd0, dense_2_s24} + {3'd0, dense_1_quantizer_27_d1[7:1]}, dense_1_quantizer_27_d1[0]};
  wire [8:0]  dense_2_s248 = {1'd0, dense_1_quantizer_24_d1} + {1'd0, dense_2_s54};
  wire [7:0]  dense_2_s249 = ~dense_1_quantizer_17_d1;
  wire [9:0]  dense_2_s250 = {1'd0, dense_2_s248} + {2'd0, dense_2_s249};
  wire [9:0]  dense_2_s251 = {{1'd0, dense_2_s55[8:1]} + {1'd0, dense_1_quantizer_6_d1}, dense_2_s55[0]};
  wire [10:0] dense_2_s252 = {1'd0, dense_2_s19} + {1'd0, dense_2_s251};
  wire [13:0] dense_2_s253 = {{3'd0, dense_2_s167[10:2]} + {1'd0, dense_2_s252}, dense_2_s167[1:0]};

  // Element 8: ufixed<16,8>
  wire [11:0] dense_2_8_t1 = {{4'd0, dense_1_quantizer_7_d1[7:3]} - dense_2_3_t4, dense_1_quantizer_7_d1[2:0]};
  wire [8:0]  dense_2_8_t2 = ~{1'd0, dense_1_quantizer_21_d1};
  wire [8:0]  dense_2_8_t3 = {1'd0, dense_1_quantizer_0_d1} - dense_2_8_t2;
  wire [11:0] dense_2_8_t4 = ~dense_2_8_t1;
  wire [12:0] dense_2_8_t5 = ~{1'd0, dense_2_8_t4};
  wire [12:0] dense_2_8_t6 = {1'd0, dense_2_s248, 3'd0} - dense_2_8_t5;
  wire [9:0]  dense_2_8_t7 = ~{1'd0, dense_2_8_t3};
  wire [13:0] dense_2_8_t8 = {{4'd0, dense_2_s170[9:4]} - dense_2_8_t7, dense_2_s170[3:0]};
  wire [12:0] dense_2_8_t9 = ~dense_2_8_t6;
  wire [13:0] dense_2_8_t10 = ~{1'd0, dense_2_8_t9};
  wire [12:0] dense_2_8_t11 = {3'd0, dense_2_s250} - dense_2_8_t10[12:0];
  wire [10:0] dense_2_8_t12 = {1'd0, dense_2_s30} - dense_2_4_t18;
  wire [10:0] dense_2_8_t13 = ~dense_2_s247;
  wire [11:0] dense_2_8_t14 = ~{1'd0, dense_2_8_t13};
  wire [12:0] dense_2_8_t15 = {{2'd0, dense_2_s159[10:1]} - dense_2_8_t14, dense_2_s159[0]};
  wire [13:0] dense_2_8_t16 = {1'd0, dense_2_s242} - {dense_2_7_t13[12], dense_2_7_t13};
  wire [13:0] dense_2_8_t17 = ~dense_2_8_t8;
  wire [14:0] dense_2_8_t18 = ~{1'd0, dense_2_8_t17};
  wire [14:0] dense_2_8_t19 = {2'd0, dense_2_8_t11} - dense_2_8_t18;
  reg  [14:0] dense_2_8_t19_d1;
  wire [10:0] dense_2_8_t20 = ~dense_2_8_t12;
  wire [11:0] dense_2_8_t21 = ~{1'd0, dense_2_8_t20};
  wire [13:0] dense_2_8_t22 = {dense_2_s253[13:1] - {dense_2_8_t21[11], dense_2_8_t21}, dense_2_s253[0]};
  reg  [13:0] dense_2_8_t22_d1;
  wire [13:0] dense_2_8_t23 = ~dense_2_8_t16;
  wire [14:0] dense_2_8_t24 = ~{1'd0, dense_2_8_t23};
  wire [14:0] dense_2_8_t25 = {2'd0, dense_2_8_t15} - dense_2_8_t24;
  reg  [14:0] dense_2_8_t25_d1;
  wire [15:0] dense_2_8_t26 = ~{1'd0, dense_2_8_t19_d1};
  wire [15:0] dense_2_8_t27 = {2'd0, dense_2_8_t22_d1} - dense_2_8_t26;
  wire [14:0] dense_2_8_t28 = dense_2_8_t27[14:0];
  wire [15:0] dense_2_8_t29 = ~{1'd0, dense_2_8_t28};
  wire [15:0] dense_2_8_t30 = {1'd0, dense_2_8_t25_d1} - dense_2_8_t29;

  // Element 9: ufixed<15,7>
  wire [9:0]  dense_2_9_t1 = dense_2_s5 - {dense_2_s111[8], dense_2_s111};
  wire [10:0] dense_2_9_t2 = ~{1'd0, dense_2_9_t1};
  wire [11:0] dense_2_9_t3 = {1'd0, dense_2_s9, 1'd0} - {dense_2_9_t2[10], dense_2_9_t2};
  wire [12:0] dense_2_9_t4 = ~{1'd0, dense_2_9_t3};
  wire [12:0] dense_2_9_t5 = {1'd0, dense_2_s30, 2'd0} - dense_2_9_t4;
  wire [13:0] dense_2_9_t6 = ~{1'd0, dense_2_9_t5};
  wire [14:0] dense_2_9_t7 = {1'd0, dense_2_s53} - {dense_2_9_t6[13], dense_2_9_t6};
  wire [13:0] dense_2_9_t8 = dense_2_9_t7[13:0];
  reg  [13:0] dense_2_9_t8_d1;
  wire [14:0] dense_2_9_t9 = {{1'd0, dense_2_s78_d1[13:1]} - dense_2_6_t30, dense_2_s78_d1[0]};
  wire [14:0] dense_2_9_t10 = ~dense_2_9_t9;
  wire [15:0] dense_2_9_t11 = ~{1'd0, dense_2_9_t10};
  wire [15:0] dense_2_9_t12 = {2'd0, dense_2_9_t8_d1} - dense_2_9_t11;
  wire [14:0] dense_2_9_t13 = dense_2_9_t12[14:0];

  // Shared by several elements
  wire [8:0]  dense_2_s254 = {1'd0, dense_1_quantizer_11_d1} - dense_2_s100;
  wire [9:0]  dense_2_s255 = {{1'd0, dense_2_s1[8:1]} - dense_2_s184, dense_2_s1[0]};
  wire [9:0]  dense_2_s256 = ~{1'd0, dense_2_s254};
  wire [10:0] dense_2_s257 = {1'd0, dense_2_s3, 1'd0} - {dense_2_s256[9], dense_2_s256};
  wire [9:0]  dense_2_s258 = ~dense_2_s255;
  wire [10:0] dense_2_s259 = ~{1'd0, dense_2_s258};
  wire [11:0] dense_2_s260 = {1'd0, dense_2_s181} - {dense_2_s259[10], dense_2_s259};
  wire [10:0] dense_2_s261 = ~dense_2_s257;
  wire [11:0] dense_2_s262 = ~{1'd0, dense_2_s261};
  wire [12:0] dense_2_s263 = dense_2_s66 - {dense_2_s262[11], dense_2_s262};
  wire [11:0] dense_2_s264 = ~{1'd0, dense_2_s244};
  wire [11:0] dense_2_s265 = {1'd0, dense_2_s226} - dense_2_s264;
  wire [13:0] dense_2_s266 = ~{1'd0, dense_2_s263};
  wire [13:0] dense_2_s267 = {2'd0, dense_2_s260} - dense_2_s266;
  reg  [13:0] dense_2_s267_d1;
  wire [11:0] dense_2_s268 = ~dense_2_s265;
  wire [12:0] dense_2_s269 = ~{1'd0, dense_2_s268};
  wire [13:0] dense_2_s270 = {1'd0, dense_2_s36, 1'd0} - {dense_2_s269[12], dense_2_s269};
  reg  [13:0] dense_2_s270_d1;
  wire [13:0] dense_2_s271 = ~dense_2_s270_d1;
  assign dense_2_s272 = {1'd0, dense_2_s267_d1} + {1'd0, dense_2_s271};
  wire [11:0] dense_2_s273 = {{4'd0, dense_1_quantizer_17_d1[7:3]} + {1'd0, dense_1_quantizer_7_d1}, dense_1_quantizer_17_d1[2:0]};
  wire [9:0]  dense_2_s274 = dense_2_s227 + {2'd0, dense_1_quantizer_3_d1};

  // Element 11: ufixed<16,8>
  wire [8:0]  dense_2_11_t1 = ~{1'd0, dense_2_s2};
  wire [9:0]  dense_2_11_t2 = {{2'd0, dense_1_quantizer_19_d1[7:1]} - dense_2_11_t1, dense_1_quantizer_19_d1[0]};
  wire [8:0]  dense_2_11_t3 = {1'd0, dense_1_quantizer_0_d1} - dense_2_4_t4;
  wire [9:0]  dense_2_11_t4 = {{2'd0, dense_1_quantizer_15_d1[7:1]} - dense_2_s189, dense_1_quantizer_15_d1[0]};
  wire [10:0] dense_2_11_t5 = ~{1'd0, dense_2_11_t2};
  wire [11:0] dense_2_11_t6 = dense_2_s273 - {dense_2_11_t5[10], dense_2_11_t5};
  wire [8:0]  dense_2_11_t7 = ~dense_2_11_t3;
  wire [9:0]  dense_2_11_t8 = ~{1'd0, dense_2_11_t7};
  wire [10:0] dense_2_11_t9 = {1'd0, dense_2_s23, 1'd0} - {dense_2_11_t8[9], dense_2_11_t8};
  wire [10:0] dense_2_11_t10 = ~{1'd0, dense_2_11_t4};
  wire [10:0] dense_2_11_t11 = {1'd0, dense_2_s55, 1'd0} - dense_2_11_t10;
  wire [12:0] dense_2_11_t12 = ~{1'd0, dense_2_11_t6};
  wire [12:0] dense_2_11_t13 = {1'd0, dense_2_s65} - dense_2_11_t12;
  wire [10:0] dense_2_11_t14 = ~{1'd0, dense_2_s274};
  wire [11:0] dense_2_11_t15 = {1'd0, dense_2_s230} - {dense_2_11_t14[10], dense_2_11_t14};
  wire [10:0] dense_2_11_t16 = ~dense_2_11_t9;
  wire [11:0] dense_2_11_t17 = ~{1'd0, dense_2_11_t16};
  wire [11:0] dense_2_11_t18 = {1'd0, dense_2_s164, 1'd0} - dense_2_11_t17;
  wire [10:0] dense_2_11_t19 = ~dense_2_11_t11;
  wire [11:0] dense_2_11_t20 = ~{1'd0, dense_2_11_t19};
  wire [14:0] dense_2_11_t21 = {{2'd0, dense_2_s236[12:3]} - dense_2_11_t20, dense_2_s236[2:0]};
  wire [12:0] dense_2_11_t22 = ~dense_2_11_t13;
  wire [13:0] dense_2_11_t23 = ~{1'd0, dense_2_11_t22};
  wire [13:0] dense_2_11_t24 = {3'd0, dense_2_s252} - dense_2_11_t23;
  wire [12:0] dense_2_11_t25 = ~{1'd0, dense_2_11_t18};
  wire [13:0] dense_2_11_t26 = {{2'd0, dense_2_11_t15[11:1]} - dense_2_11_t25, dense_2_11_t15[0]};
  wire [15:0] dense_2_11_t27 = ~{1'd0, dense_2_11_t21};
  wire [14:0] dense_2_11_t28 = {1'd0, dense_2_s253} - dense_2_11_t27[14:0];
  reg  [14:0] dense_2_11_t28_d1;
  wire [14:0] dense_2_11_t29 = ~{1'd0, dense_2_11_t26};
  wire [14:0] dense_2_11_t30 = {{1'd0, dense_2_11_t24[13:1]} - dense_2_11_t29[13:0], dense_2_11_t24[0]};
  reg  [14:0] dense_2_11_t30_d1;
  wire [14:0] dense_2_11_t31 = ~dense_2_11_t30_d1;
  wire [15:0] dense_2_11_t32 = ~{1'd0, dense_2_11_t31};
  wire [15:0] dense_2_11_t33 = {1'd0, dense_2_11_t28_d1} - dense_2_11_t32;
  wire [14:0] dense_2_11_t34 = ~dense_2_s272;
  wire [15:0] dense_2_11_t35 = ~{1'd0, dense_2_11_t34};
  wire [16:0] dense_2_11_t36 = {1'd0, dense_2_11_t33} - {dense_2_11_t35[15], dense_2_11_t35};
  wire [15:0] dense_2_11_t37 = dense_2_11_t36[15:0];

  // Shared by several elements
  wire [10:0] dense_2_s275 = {{1'd0, dense_2_s222} + {3'd0, dense_2_s54[7:1]}, dense_2_s54[0]};
  wire [9:0]  dense_2_s276 = dense_2_s59 + {2'd0, dense_1_quantizer_11_d1};
  wire [10:0] dense_2_s277 = {1'd0, dense_2_s251} + {3'd0, dense_1_quantizer_12_d1};

  // Element 12: ufixed<16,10>
  wire [9:0]  dense_2_12_t1 = {{2'd0, dense_1_quantizer_29_d1[7:1]} - dense_2_s151, dense_1_quantizer_29_d1[0]};
  wire [8:0]  dense_2_12_t2 = {1'd0, dense_1_quantizer_15_d1} - dense_2_8_t2;
  wire [10:0] dense_2_12_t3 = ~{1'd0, dense_2_12_t1};
  wire [10:0] dense_2_12_t4 = {1'd0, dense_2_s8, 1'd0} - dense_2_12_t3;
  wire [8:0]  dense_2_12_t5 = ~dense_2_12_t2;
  wire [9:0]  dense_2_12_t6 = ~{1'd0, dense_2_12_t5};
  wire [11:0] dense_2_12_t7 = {{1'd0, dense_2_s42[10:1]} - {dense_2_12_t6[9], dense_2_12_t6}, dense_2_s42[0]};
  wire [10:0] dense_2_12_t8 = ~{1'd0, dense_2_s250};
  wire [11:0] dense_2_12_t9 = dense_2_s94 - {dense_2_12_t8[10], dense_2_12_t8};
  wire [10:0] dense_2_12_t10 = ~dense_2_12_t4;
  wire [11:0] dense_2_12_t11 = ~{1'd0, dense_2_12_t10};
  wire [11:0] dense_2_12_t12 = {2'd0, dense_2_s274} - dense_2_12_t11;
  wire [11:0] dense_2_12_t13 = ~{1'd0, dense_2_s275};
  wire [11:0] dense_2_12_t14 = {{2'd0, dense_2_s84[9:1]} - dense_2_12_t13[10:0], dense_2_s84[0]};
  wire [11:0] dense_2_12_t15 = ~dense_2_12_t7;
  wire [12:0] dense_2_12_t16 = ~{1'd0, dense_2_12_t15};
  wire [12:0] dense_2_12_t17 = {3'd0, dense_2_s243} - dense_2_12_t16;
  wire [11:0] dense_2_12_t18 = ~dense_2_12_t12;
  wire [12:0] dense_2_12_t19 = ~{1'd0, dense_2_12_t18};
  wire [12:0] dense_2_12_t20 = {1'd0, dense_2_12_t9} - dense_2_12_t19;
  wire [11:0] dense_2_12_t21 = ~dense_2_12_t14;
  wire [12:0] dense_2_12_t22 = ~{1'd0, dense_2_12_t21};
  wire [12:0] dense_2_12_t23 = {2'd0, dense_2_s31} - dense_2_12_t22;
  wire [10:0] dense_2_12_t24 = ~dense_2_s277;
  wire [11:0] dense_2_12_t25 = ~{1'd0, dense_2_12_t24};
  wire [11:0] dense_2_12_t26 = {2'd0, dense_2_s276} - dense_2_12_t25;
  wire [12:0] dense_2_12_t27 = ~dense_2_12_t20;
  wire [13:0] dense_2_12_t28 = ~{1'd0, dense_2_12_t27};
  wire [13:0] dense_2_12_t29 = {1'd0, dense_2_12_t17} - dense_2_12_t28;
  reg  [13:0] dense_2_12_t29_d1;
  wire [11:0] dense_2_12_t30 = ~dense_2_12_t26;
  wire [12:0] dense_2_12_t31 = ~{1'd0, dense_2_12_t30};
  wire [13:0] dense_2_12_t32 = {{1'd0, dense_2_12_t23[12:1]} - dense_2_12_t31, dense_2_12_t23[0]};
  reg  [13:0] dense_2_12_t32_d1;
  wire [13:0] dense_2_12_t33 = ~dense_2_12_t29_d1;
  wire [14:0] dense_2_12_t34 = ~{1'd0, dense_2_12_t33};
  assign dense_2_12 = {1'd0, dense_2_12_t32_d1, 1'd0} - {dense_2_12_t34[14], dense_2_12_t34};

  // Element 13: ufixed<17,9>
  wire [9:0]  dense_2_13_t1 = {{1'd0, dense_2_s27[8:1]} + {1'd0, dense_1_quantizer_15_d1}, dense_2_s27[0]};
  wire [9:0]  dense_2_13_t2 = {1'd0, dense_2_s55} - {dense_2_s198[8], dense_2_s198};
  wire [12:0] dense_2_13_t3 = ~{1'd0, dense_2_s273};
  wire [11:0] dense_2_13_t4 = {1'd0, dense_2_s233} - dense_2_13_t3[11:0];
  wire [9:0]  dense_2_13_t5 = ~{1'd0, dense_2_s231};
  wire [11:0] dense_2_13_t6 = {{2'd0, dense_2_13_t1[9:2]} - dense_2_13_t5, dense_2_13_t1[1:0]};
  wire [10:0] dense_2_13_t7 = ~{1'd0, dense_2_13_t2};
  wire [11:0] dense_2_13_t8 = {dense_2_s221, 1'd0} - {dense_2_13_t7[10], dense_2_13_t7};
  wire [12:0] dense_2_13_t9 = ~{1'd0, dense_2_13_t4};
  wire [12:0] dense_2_13_t10 = {2'd0, dense_2_s247} - dense_2_13_t9;
  wire [9:0]  dense_2_13_t11 = ~dense_2_13_t1;
  wire [10:0] dense_2_13_t12 = ~{1'd0, dense_2_13_t11};
  wire [10:0] dense_2_13_t13 = {1'd0, dense_2_s34} - dense_2_13_t12;
  wire [9:0]  dense_2_13_t14 = ~dense_2_s84;
  wire [10:0] dense_2_13_t15 = ~{1'd0, dense_2_13_t14};
  wire [10:0] dense_2_13_t16 = {1'd0, dense_2_s82} - dense_2_13_t15;
  wire [12:0] dense_2_13_t17 = ~dense_2_s212;
  wire [13:0] dense_2_13_t18 = ~{1'd0, dense_2_13_t17};
  wire [13:0] dense_2_13_t19 = {2'd0, dense_2_s173} - dense_2_13_t18;
  wire [11:0] dense_2_13_t20 = ~dense_2_13_t6;
  wire [12:0] dense_2_13_t21 = ~{1'd0, dense_2_13_t20};
  wire [12:0] dense_2_13_t22 = {3'd0, dense_2_s276} - dense_2_13_t21;
  wire [12:0] dense_2_13_t23 = ~dense_2_13_t10;
  wire [13:0] dense_2_13_t24 = ~{1'd0, dense_2_13_t23};
  wire [14:0] dense_2_13_t25 = {{3'd0, dense_2_13_t8[11:1]} - dense_2_13_t24, dense_2_13_t8[0]};
  wire [10:0] dense_2_13_t26 = ~dense_2_13_t13;
  wire [11:0] dense_2_13_t27 = ~{1'd0, dense_2_13_t26};
  wire [11:0] dense_2_13_t28 = {1'd0, dense_2_s277} - dense_2_13_t27;
  wire [11:0] dense_2_13_t29 = ~{1'd0, dense_2_13_t16};
  wire [14:0] dense_2_13_t30 = {{4'd0, dense_2_s166[10:4]} - dense_2_13_t29[10:0], dense_2_s166[3:0]};
  reg  [14:0] dense_2_13_t30_d1;
  wire [14:0] dense_2_13_t31 = ~{1'd0, dense_2_13_t19};
  wire [13:0] dense_2_13_t32 = {1'd0, dense_2_13_t22} - dense_2_13_t31[13:0];
  reg  [13:0] dense_2_13_t32_d1;
  wire [14:0] dense_2_13_t33 = ~dense_2_13_t25;
  wire [15:0] dense_2_13_t34 = ~{1'd0, dense_2_13_t33};
  wire [15:0] dense_2_13_t35 = {2'd0, dense_2_13_t28, 2'd0} - dense_2_13_t34;
  reg  [15:0] dense_2_13_t35_d1;
  wire [15:0] dense_2_13_t36 = ~{1'd0, dense_2_13_t30_d1};
  wire [15:0] dense_2_13_t37 = {2'd0, dense_2_13_t32_d1} - dense_2_13_t36;
  wire [16:0] dense_2_13_t38 = ~{1'd0, dense_2_13_t35_d1};
  wire [15:0] dense_2_13_t39 = {2'd0, dense_2_s147_d1, 2'd0} - dense_2_13_t38[15:0];
  wire [15:0] dense_2_13_t40 = ~dense_2_13_t39;
  wire [16:0] dense_2_13_t41 = ~{1'd0, dense_2_13_t40};
  wire [16:0] dense_2_13_t42 = {1'd0, dense_2_13_t37} - dense_2_13_t41;

  // Element 14: ufixed<15,10>
  wire [8:0]  dense_2_14_t1 = ~{1'd0, dense_1_quantizer_3_d1};
  wire [10:0] dense_2_14_t2 = {{3'd0, dense_1_quantizer_20_d1[7:2]} - dense_2_14_t1, dense_1_quantizer_20_d1[1:0]};
  wire [8:0]  dense_2_14_t3 = ~{1'd0, dense_1_quantizer_8_d1};
  wire [9:0]  dense_2_14_t4 = {{2'd0, dense_1_quantizer_19_d1[7:1]} - dense_2_14_t3, dense_1_quantizer_19_d1[0]};
  wire [9:0]  dense_2_14_t5 = {1'd0, dense_2_s3} - dense_2_s118;
  wire [9:0]  dense_2_14_t6 = ~{1'd0, dense_2_s222};
  wire [9:0]  dense_2_14_t7 = {1'd0, dense_2_s61} - dense_2_14_t6;
  wire [10:0] dense_2_14_t8 = ~dense_2_14_t2;
  wire [11:0] dense_2_14_t9 = ~{1'd0, dense_2_14_t8};
  wire [11:0] dense_2_14_t10 = {1'd0, dense_2_s97, 2'd0} - dense_2_14_t9;
  wire [10:0] dense_2_14_t11 = ~{1'd0, dense_2_14_t4};
  wire [12:0] dense_2_14_t12 = {{2'd0, dense_2_s153[10:2]} - dense_2_14_t11, dense_2_s153[1:0]};
  wire [10:0] dense_2_14_t13 = ~{1'd0, dense_2_14_t5};
  wire [10:0] dense_2_14_t14 = {1'd0, dense_2_s237} - dense_2_14_t13;
  wire [12:0] dense_2_14_t15 = ~{1'd0, dense_2_14_t10};
  wire [12:0] dense_2_14_t16 = {3'd0, dense_2_14_t7} - dense_2_14_t15;
  wire [11:0] dense_2_14_t17 = {1'd0, dense_2_s42} - dense_2_12_t13;
  wire [12:0] dense_2_14_t18 = ~dense_2_14_t12;
  wire [13:0] dense_2_14_t19 = ~{1'd0, dense_2_14_t18};
  wire [13:0] dense_2_14_t20 = {3'd0, dense_2_s192} - dense_2_14_t19;
  wire [13:0] dense_2_14_t21 = ~{1'd0, dense_2_14_t16};
  wire [12:0] dense_2_14_t22 = {2'd0, dense_2_14_t14} - dense_2_14_t21[12:0];
  wire [11:0] dense_2_14_t23 = ~dense_2_14_t17;
  wire [12:0] dense_2_14_t24 = ~{1'd0, dense_2_14_t23};
  wire [13:0] dense_2_14_t25 = {{2'd0, dense_2_s21[11:1]} - dense_2_14_t24, dense_2_s21[0]};
  reg  [13:0] dense_2_14_t25_d1;
  wire [14:0] dense_2_14_t26 = ~{1'd0, dense_2_14_t20};
  wire [13:0] dense_2_14_t27 = {1'd0, dense_2_14_t22} - dense_2_14_t26[13:0];
  reg  [13:0] dense_2_14_t27_d1;
  wire [14:0] dense_2_14_t28 = ~{1'd0, dense_2_14_t27_d1};
  assign dense_2_14 = {1'd0, dense_2_14_t25_d1} - dense_2_14_t28;

  // Element 15: ufixed<17,9>
  wire [11:0] dense_2_15_t1 = dense_2_s273 - {{3{dense_2_s179[8]}}, dense_2_s179};
  wire [12:0] dense_2_15_t2 = ~{1'd0, dense_2_15_t1};
  wire [12:0] dense_2_15_t3 = {1'd0, dense_2_s41, 3'd0} - dense_2_15_t2;
  wire [13:0] dense_2_15_t4 = ~{1'd0, dense_2_15_t3};
  wire [14:0] dense_2_15_t5 = {1'd0, dense_2_s190, 1'd0} - {dense_2_15_t4[13], dense_2_15_t4};
  wire [14:0] dense_2_15_t6 = ~dense_2_15_t5;
  wire [15:0] dense_2_15_t7 = ~{1'd0, dense_2_15_t6};
  wire [15:0] dense_2_15_t8 = {2'd0, dense_2_s220} - dense_2_15_t7;
  reg  [15:0] dense_2_15_t8_d1;
  wire [16:0] dense_2_15_t9 = ~{1'd0, dense_2_15_t8_d1};
  wire [15:0] dense_2_15_t10 = {1'd0, dense_2_s208_d1} - dense_2_15_t9[15:0];
  wire [16:0] dense_2_15_t11 = ~{1'd0, dense_2_15_t10};
  wire [16:0] dense_2_15_t12 = {2'd0, dense_2_s272} - dense_2_15_t11;

  // Element 0: ufixed<16,8>
  wire [16:0] dense_2_0_t53 = ~{1'd0, dense_2_0_t52};
  assign dense_2_0 = ~dense_2_0_t53[15:0];

  // Element 2: fixed<17,9>
  assign dense_2_2 = ~{1'd0, dense_2_2_t41};

  // Element 4: ufixed<17,9>
  wire [17:0] dense_2_4_t52 = ~{1'd0, dense_2_4_t51};
  assign dense_2_4 = ~dense_2_4_t52[16:0];

  // Element 5: ufixed<17,9>
  wire [17:0] dense_2_5_t46 = ~{1'd0, dense_2_5_t45};
  assign dense_2_5 = ~dense_2_5_t46[16:0];

  // Element 6: ufixed<17,9>
  wire [17:0] dense_2_6_t37 = ~{1'd0, dense_2_6_t36};
  assign dense_2_6 = ~dense_2_6_t37[16:0];

  // Element 7: ufixed<16,8>
  wire [16:0] dense_2_7_t30 = ~{1'd0, dense_2_7_t29};
  assign dense_2_7 = ~dense_2_7_t30[15:0];

  // Element 8: ufixed<16,8>
  wire [16:0] dense_2_8_t31 = ~{1'd0, dense_2_8_t30};
  assign dense_2_8 = ~dense_2_8_t31[15:0];

  // Element 9: ufixed<15,7>
  wire [15:0] dense_2_9_t14 = ~{1'd0, dense_2_9_t13};
  assign dense_2_9 = ~dense_2_9_t14[14:0];

  // Element 11: ufixed<16,8>
  wire [16:0] dense_2_11_t38 = ~{1'd0, dense_2_11_t37};
  assign dense_2_11 = ~dense_2_11_t38[15:0];

  // Element 13: ufixed<17,9>
  wire [17:0] dense_2_13_t43 = ~{1'd0, dense_2_13_t42};
  assign dense_2_13 = ~dense_2_13_t43[16:0];

  // Element 15: ufixed<17,9>
  wire [17:0] dense_2_15_t13 = ~{1'd0, dense_2_15_t12};
  assign dense_2_15 = ~dense_2_15_t13[16:0];

  always @(posedge clk) begin
    dense_2_s78_d1    <= dense_2_s78;
    dense_2_0_t36_d1  <= dense_2_0_t36;
    dense_2_0_t39_d1  <= dense_2_0_t39;
    dense_2_0_t42_d1  <= dense_2_0_t42;
    dense_2_s142_d1   <= dense_2_s142;
    dense_2_s144_d1   <= dense_2_s144;
    dense_2_1_t12_d1  <= dense_2_1_t12;
    dense_2_s147_d1   <= dense_2_s147;
    dense_2_2_t34_d1  <= dense_2_2_t34;
    dense_2_2_t36_d1  <= dense_2_2_t36;
    dense_2_3_t23_d1  <= dense_2_3_t23;
    dense_2_3_t26_d1  <= dense_2_3_t26;
    dense_2_3_t28_d1  <= dense_2_3_t28;
    dense_2_s208_d1   <= dense_2_s208;
    dense_2_4_t37_d1  <= dense_2_4_t37;
    dense_2_4_t39_d1  <= dense_2_4_t39;
    dense_2_4_t42_d1  <= dense_2_4_t42;
    dense_2_5_t34_d1  <= dense_2_5_t34;
    dense_2_5_t36_d1  <= dense_2_5_t36;
    dense_2_5_t39_d1  <= dense_2_5_t39;
    dense_2_s228_d1   <= dense_2_s228;
    dense_2_6_t28_d1  <= dense_2_6_t28;
    dense_2_6_t32_d1  <= dense_2_6_t32;
    dense_2_7_t20_d1  <= dense_2_7_t20;
    dense_2_7_t22_d1  <= dense_2_7_t22;
    dense_2_7_t24_d1  <= dense_2_7_t24;
    dense_2_8_t19_d1  <= dense_2_8_t19;
    dense_2_8_t22_d1  <= dense_2_8_t22;
    dense_2_8_t25_d1  <= dense_2_8_t25;
    dense_2_9_t8_d1   <= dense_2_9_t8;
    dense_2_s267_d1   <= dense_2_s267;
    dense_2_s270_d1   <= dense_2_s270;
    dense_2_11_t28_d1 <= dense_2_11_t28;
    dense_2_11_t30_d1 <= dense_2_11_t30;
    dense_2_12_t29_d1 <= dense_2_12_t29;
    dense_2_12_t32_d1 <= dense_2_12_t32;
    dense_2_13_t30_d1 <= dense_2_13_t30;
    dense_2_13_t32_d1 <= dense_2_13_t32;
    dense_2_13_t35_d1 <= dense_2_13_t35;
    dense_2_14_t25_d1 <= dense_2_14_t25;
    dense_2_14_t27_d1 <= dense_2_14_t27;
    dense_2_15_t8_d1  <= dense_2_15_t8;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_0_t13[12],
    dense_2_0_t35[14],
    dense_2_0_t38[14],
    dense_2_0_t41[14],
    dense_2_0_t47[14],
    dense_2_0_t51[16],
    dense_2_s112[11],
    dense_2_2_t9[12],
    dense_2_3_t11[13],
    dense_2_3_t27[14],
    dense_2_3_t30[15],
    dense_2_s215[11],
    dense_2_4_t12[13],
    dense_2_4_t29[12],
    dense_2_4_t41[15],
    dense_2_4_t44[15],
    dense_2_4_t48[16],
    dense_2_6_t16[11],
    dense_2_6_t33[16],
    dense_2_7_t1[10],
    dense_2_8_t10[13],
    dense_2_8_t27[15],
    dense_2_9_t7[14],
    dense_2_9_t12[15],
    dense_2_11_t27[15],
    dense_2_11_t29[14],
    dense_2_11_t36[16],
    dense_2_13_t3[12],
    dense_2_13_t29[11],
    dense_2_13_t31[14],
    dense_2_13_t38[16],
    dense_2_14_t21[13],
    dense_2_14_t26[14],
    dense_2_15_t9[16],
    dense_2_0_t53[16],
    dense_2_4_t52[17],
    dense_2_5_t46[17],
    dense_2_6_t37[17],
    dense_2_7_t30[16],
    dense_2_8_t31[16],
    dense_2_9_t14[15],
    dense_2_11_t38[16],
    dense_2_13_t43[17],
    dense_2_15_t13[17]
  };

endmodule
