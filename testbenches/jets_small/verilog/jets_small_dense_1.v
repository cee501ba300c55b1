// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline ecb17ad97d11c3a6. Do not edit.
// 592 operations in stages 0 to 1.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_1 (
  input  wire        clk,
  input  wire [7:0]  input_zlogz,
  input  wire [7:0]  input_c1_b0_mmdt,
  input  wire [7:0]  input_c1_b1_mmdt,
  input  wire [7:0]  input_c1_b2_mmdt,
  input  wire [7:0]  input_c2_b1_mmdt,
  input  wire [7:0]  input_c2_b2_mmdt,
  input  wire [7:0]  input_d2_b1_mmdt,
  input  wire [7:0]  input_d2_b2_mmdt,
  input  wire [7:0]  input_d2_a1_b1_mmdt,
  input  wire [7:0]  input_d2_a1_b2_mmdt,
  input  wire [7:0]  input_m2_b1_mmdt,
  input  wire [7:0]  input_m2_b2_mmdt,
  input  wire [7:0]  input_n2_b1_mmdt,
  input  wire [7:0]  input_n2_b2_mmdt,
  input  wire [7:0]  input_mass_mmdt,
  input  wire [7:0]  input_multiplicity,
  output wire [13:0] dense_1_2,
  output wire [14:0] dense_1_4,
  output wire [13:0] dense_1_5,
  output wire [14:0] dense_1_6,
  output wire [13:0] dense_1_7,
  output wire [12:0] dense_1_9,
  output reg  [13:0] dense_1_s163_d1,
  output wire [11:0] dense_1_s197,
  output reg  [12:0] dense_1_18_d1,
  output reg  [13:0] dense_1_20_d1,
  output reg  [13:0] dense_1_21_d1,
  output reg  [13:0] dense_1_22_d1,
  output reg  [12:0] dense_1_s209_d1,
  output wire [12:0] dense_1_25,
  output wire [15:0] dense_1_26,
  output reg  [11:0] dense_1_27_d1,
  output reg  [13:0] dense_1_28_d1,
  output reg  [12:0] dense_1_29_d1,
  output wire [12:0] dense_1_31,
  output wire [13:0] dense_1_0,
  output wire [14:0] dense_1_1,
  output wire [14:0] dense_1_3,
  output wire [14:0] dense_1_8,
  output wire [12:0] dense_1_10,
  output wire [14:0] dense_1_11,
  output wire [13:0] dense_1_12,
  output wire [15:0] dense_1_13,
  output wire [13:0] dense_1_15,
  output wire [12:0] dense_1_16,
  output wire [16:0] dense_1_19,
  output wire [13:0] dense_1_23,
  output wire [15:0] dense_1_30
);

  // Shared by several elements
  wire [7:0]  dense_1_s1 = {~input_c1_b0_mmdt[7], input_c1_b0_mmdt[6:0]};
  reg  [7:0]  dense_1_s1_d1;
  wire [7:0]  dense_1_s2 = {~input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s3 = {1'd0, dense_1_s1} + {1'd0, dense_1_s2};
  wire [7:0]  dense_1_s4 = {~input_c1_b1_mmdt[7], input_c1_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s5 = ~dense_1_s4;
  wire [9:0]  dense_1_s6 = {{2'd0, dense_1_s2[7:1]} + {1'd0, dense_1_s5}, dense_1_s2[0]};
  wire [7:0]  dense_1_s7 = {~input_mass_mmdt[7], input_mass_mmdt[6:0]};
  wire [9:0]  dense_1_s8 = dense_1_s6 + {2'd0, dense_1_s7};
  wire [7:0]  dense_1_s9 = {~input_n2_b1_mmdt[7], input_n2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s10 = {~input_c2_b1_mmdt[7], input_c2_b1_mmdt[6:0]};
  wire [10:0] dense_1_s11 = {{3'd0, dense_1_s9[7:2]} + {1'd0, dense_1_s10}, dense_1_s9[1:0]};
  wire [7:0]  dense_1_s12 = {~input_c1_b2_mmdt[7], input_c1_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s13 = {~input_multiplicity[7], input_multiplicity[6:0]};
  wire [8:0]  dense_1_s14 = {1'd0, dense_1_s12} + {1'd0, dense_1_s13};
  wire [7:0]  dense_1_s15 = {~input_c2_b2_mmdt[7], input_c2_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s16 = {1'd0, dense_1_s14} + {2'd0, dense_1_s15};
  wire [7:0]  dense_1_s17 = {~input_m2_b2_mmdt[7], input_m2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s18 = {1'd0, dense_1_s12} + {1'd0, dense_1_s17};
  wire [7:0]  dense_1_s19 = {~input_zlogz[7], input_zlogz[6:0]};
  wire [7:0]  dense_1_s20 = {~input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s21 = {1'd0, dense_1_s19} + {1'd0, dense_1_s20};
  reg  [8:0]  dense_1_s21_d1;
  wire [9:0]  dense_1_s22 = {1'd0, dense_1_s18} + {1'd0, dense_1_s21};
  wire [10:0] dense_1_s23 = ~dense_1_s11;
  wire [11:0] dense_1_s24 = ~{1'd0, dense_1_s23};
  wire [11:0] dense_1_s25 = {2'd0, dense_1_s8} - dense_1_s24;
  wire [10:0] dense_1_s26 = ~{1'd0, dense_1_s22};
  wire [10:0] dense_1_s27 = {1'd0, dense_1_s16} - dense_1_s26;
  wire [11:0] dense_1_s28 = ~dense_1_s25;
  wire [12:0] dense_1_s29 = {2'd0, dense_1_s27} + {1'd0, dense_1_s28};
  reg  [12:0] dense_1_s29_d1;
  wire [9:0]  dense_1_s30 = {{2'd0, dense_1_s10[7:1]} + {1'd0, dense_1_s12}, dense_1_s10[0]};
  wire [9:0]  dense_1_s31 = dense_1_s30 + {2'd0, dense_1_s17};
  wire [7:0]  dense_1_s32 = {~input_m2_b1_mmdt[7], input_m2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s33 = ~dense_1_s7;
  wire [8:0]  dense_1_s34 = {1'd0, dense_1_s32} + {1'd0, dense_1_s33};
  wire [9:0]  dense_1_s35 = {1'd0, dense_1_s34} + {2'd0, dense_1_s15};
  wire [7:0]  dense_1_s36 = {~input_n2_b2_mmdt[7], input_n2_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s37 = ~dense_1_s35;
  wire [10:0] dense_1_s38 = {3'd0, dense_1_s36} + {1'd0, dense_1_s37};
  wire [10:0] dense_1_s39 = {{3'd0, dense_1_s4[7:2]} + {1'd0, dense_1_s15}, dense_1_s4[1:0]};
  wire [11:0] dense_1_s40 = {{1'd0, dense_1_s39[10:2]} + {2'd0, dense_1_s13}, dense_1_s39[1:0]};
  wire [11:0] dense_1_s41 = ~dense_1_s40;
  wire [12:0] dense_1_s42 = ~{1'd0, dense_1_s41};
  wire [12:0] dense_1_s43 = {5'd0, dense_1_s19} - dense_1_s42;
  wire [7:0]  dense_1_s44 = ~dense_1_s19;
  wire [10:0] dense_1_s45 = ~{1'd0, dense_1_s31};
  wire [12:0] dense_1_s46 = {{2'd0, dense_1_s38[10:2]} - dense_1_s45, dense_1_s38[1:0]};
  wire [12:0] dense_1_s47 = ~dense_1_s46;
  wire [13:0] dense_1_s48 = {1'd0, dense_1_s43} + {1'd0, dense_1_s47};
  reg  [13:0] dense_1_s48_d1;

  // Element 0: ufixed<14,7>
  wire [8:0]  dense_1_0_t1 = ~{1'd0, dense_1_s7};
  wire [10:0] dense_1_0_t2 = {{2'd0, dense_1_s3[8:2]} - dense_1_0_t1, dense_1_s3[1:0]};
  reg  [10:0] dense_1_0_t2_d1;
  wire [11:0] dense_1_0_t3 = ~{1'd0, dense_1_0_t2_d1};
  wire [12:0] dense_1_0_t4 = dense_1_s29_d1 - {dense_1_0_t3[11], dense_1_0_t3};
  wire [13:0] dense_1_0_t5 = ~{1'd0, dense_1_0_t4};
  wire [14:0] dense_1_0_t6 = {1'd0, dense_1_s48_d1} - {dense_1_0_t5[13], dense_1_0_t5};
  wire [13:0] dense_1_0_t7 = dense_1_0_t6[13:0];

  // Shared by several elements
  wire [8:0]  dense_1_s49 = {1'd0, dense_1_s7} + {1'd0, dense_1_s32};
  wire [8:0]  dense_1_s50 = ~dense_1_s49;
  wire [11:0] dense_1_s51 = {{4'd0, dense_1_s12[7:2]} + {1'd0, dense_1_s50}, dense_1_s12[1:0]};
  wire [8:0]  dense_1_s52 = {1'd0, dense_1_s1} + {1'd0, dense_1_s36};
  wire [9:0]  dense_1_s53 = {1'd0, dense_1_s34} + {2'd0, dense_1_s4};
  wire [10:0] dense_1_s54 = {2'd0, dense_1_s52} + {1'd0, dense_1_s53};
  wire [7:0]  dense_1_s55 = ~dense_1_s10;
  wire [8:0]  dense_1_s56 = {1'd0, dense_1_s19} + {1'd0, dense_1_s55};
  wire [7:0]  dense_1_s57 = ~dense_1_s15;
  wire [9:0]  dense_1_s58 = {{1'd0, dense_1_s56[8:1]} + {1'd0, dense_1_s57}, dense_1_s56[0]};
  wire [11:0] dense_1_s59 = {1'd0, dense_1_s54} + {2'd0, dense_1_s58};
  wire [7:0]  dense_1_s60 = {~input_d2_b1_mmdt[7], input_d2_b1_mmdt[6:0]};
  wire [9:0]  dense_1_s61 = {{2'd0, dense_1_s60[7:1]} + {1'd0, dense_1_s36}, dense_1_s60[0]};
  wire [8:0]  dense_1_s62 = {1'd0, dense_1_s4} + {1'd0, dense_1_s19};
  wire [9:0]  dense_1_s63 = ~dense_1_s61;
  wire [10:0] dense_1_s64 = ~{1'd0, dense_1_s63};
  wire [11:0] dense_1_s65 = {1'd0, dense_1_s39} - {dense_1_s64[10], dense_1_s64};
  wire [9:0]  dense_1_s66 = ~{1'd0, dense_1_s62};
  wire [10:0] dense_1_s67 = {{1'd0, dense_1_s30[9:1]} - dense_1_s66, dense_1_s30[0]};
  wire [10:0] dense_1_s68 = ~dense_1_s67;
  wire [11:0] dense_1_s69 = ~{1'd0, dense_1_s68};
  wire [12:0] dense_1_s70 = {{1'd0, dense_1_s65[11:1]} - dense_1_s69, dense_1_s65[0]};
  wire [13:0] dense_1_s71 = {2'd0, dense_1_s59} + {1'd0, dense_1_s70};
  wire [12:0] dense_1_s72 = dense_1_s71[12:0];
  reg  [12:0] dense_1_s72_d1;
  wire [7:0]  dense_1_s73 = {~input_d2_b2_mmdt[7], input_d2_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s74 = {1'd0, dense_1_s18} + {2'd0, dense_1_s73};
  wire [9:0]  dense_1_s75 = ~dense_1_s74;
  wire [11:0] dense_1_s76 = {{4'd0, dense_1_s60[7:1]} + {1'd0, dense_1_s75}, dense_1_s60[0]};

  // Element 1: ufixed<15,8>
  wire [7:0]  dense_1_1_t1 = ~dense_1_s20;
  wire [8:0]  dense_1_1_t2 = ~{1'd0, dense_1_1_t1};
  wire [9:0]  dense_1_1_t3 = {{2'd0, dense_1_s13[7:1]} - dense_1_1_t2, dense_1_s13[0]};
  wire [7:0]  dense_1_1_t4 = ~dense_1_s13;
  wire [9:0]  dense_1_1_t5 = ~dense_1_1_t3;
  wire [10:0] dense_1_1_t6 = ~{1'd0, dense_1_1_t5};
  wire [11:0] dense_1_1_t7 = {1'd0, dense_1_s6, 1'd0} - {dense_1_1_t6[10], dense_1_1_t6};
  wire [9:0]  dense_1_1_t8 = ~dense_1_s6;
  wire [10:0] dense_1_1_t9 = ~{1'd0, dense_1_1_t8};
  wire [8:0]  dense_1_1_t10 = ~dense_1_s3;
  wire [9:0]  dense_1_1_t11 = ~{1'd0, dense_1_1_t10};
  wire [12:0] dense_1_1_t12 = {{3'd0, dense_1_s22[9:3]} - dense_1_1_t11, dense_1_s22[2:0]};
  wire [11:0] dense_1_1_t13 = ~dense_1_1_t7;
  wire [12:0] dense_1_1_t14 = ~{1'd0, dense_1_1_t13};
  wire [13:0] dense_1_1_t15 = {1'd0, dense_1_s51, 1'd0} - {dense_1_1_t14[12], dense_1_1_t14};
  wire [12:0] dense_1_1_t16 = ~dense_1_1_t12;
  wire [13:0] dense_1_1_t17 = ~{1'd0, dense_1_1_t16};
  wire [13:0] dense_1_1_t18 = {2'd0, dense_1_s76} - dense_1_1_t17;
  wire [14:0] dense_1_1_t19 = ~{1'd0, dense_1_1_t18};
  wire [14:0] dense_1_1_t20 = {1'd0, dense_1_1_t15} - dense_1_1_t19;
  reg  [14:0] dense_1_1_t20_d1;
  wire [14:0] dense_1_1_t21 = ~dense_1_1_t20_d1;
  wire [15:0] dense_1_1_t22 = ~{1'd0, dense_1_1_t21};
  wire [15:0] dense_1_1_t23 = {3'd0, dense_1_s72_d1} - dense_1_1_t22;
  wire [14:0] dense_1_1_t24 = dense_1_1_t23[14:0];

  // Shared by several elements
  wire [8:0]  dense_1_s77 = {1'd0, dense_1_s2} + {1'd0, dense_1_1_t4};
  wire [8:0]  dense_1_s78 = ~{1'd0, dense_1_s10};
  wire [9:0]  dense_1_s79 = {{2'd0, dense_1_s9[7:1]} - dense_1_s78, dense_1_s9[0]};
  wire [9:0]  dense_1_s80 = ~dense_1_s79;
  wire [10:0] dense_1_s81 = {{2'd0, dense_1_s13} + {1'd0, dense_1_s80[9:1]}, dense_1_s80[0]};
  wire [9:0]  dense_1_s82 = {{2'd0, dense_1_s10[7:1]} + {1'd0, dense_1_s44}, dense_1_s10[0]};
  wire [9:0]  dense_1_s83 = dense_1_s82 + {2'd0, dense_1_s20};

  // Element 2: ufixed<14,8>
  wire [9:0]  dense_1_2_t1 = ~{1'd0, dense_1_s77};
  wire [9:0]  dense_1_2_t2 = {2'd0, dense_1_s73} - dense_1_2_t1;
  wire [12:0] dense_1_2_t3 = {{3'd0, dense_1_s83[9:2]} - dense_1_1_t9, dense_1_s83[1:0]};
  wire [9:0]  dense_1_2_t4 = ~dense_1_2_t2;
  wire [10:0] dense_1_2_t5 = ~{1'd0, dense_1_2_t4};
  wire [11:0] dense_1_2_t6 = {dense_1_s81, 1'd0} - {dense_1_2_t5[10], dense_1_2_t5};
  wire [12:0] dense_1_2_t7 = ~dense_1_2_t3;
  wire [13:0] dense_1_2_t8 = ~{1'd0, dense_1_2_t7};
  assign dense_1_2 = {2'd0, dense_1_2_t6} - dense_1_2_t8;

  // Shared by several elements
  wire [7:0]  dense_1_s84 = ~dense_1_s60;
  wire [10:0] dense_1_s85 = {{3'd0, dense_1_s4[7:2]} + {1'd0, dense_1_s84}, dense_1_s4[1:0]};
  wire [9:0]  dense_1_s86 = {{2'd0, dense_1_s60[7:1]} + {1'd0, dense_1_s17}, dense_1_s60[0]};
  wire [10:0] dense_1_s87 = {1'd0, dense_1_s30} + {1'd0, dense_1_s86};
  wire [7:0]  dense_1_s88 = ~dense_1_s2;
  wire [9:0]  dense_1_s89 = {{1'd0, dense_1_s34[8:1]} + {1'd0, dense_1_s88}, dense_1_s34[0]};
  wire [8:0]  dense_1_s90 = {1'd0, dense_1_s9} + {1'd0, dense_1_1_t4};
  wire [8:0]  dense_1_s91 = {1'd0, dense_1_s7} + {1'd0, dense_1_s12};

  // Element 3: ufixed<15,8>
  wire [8:0]  dense_1_3_t1 = ~{1'd0, dense_1_s9};
  wire [10:0] dense_1_3_t2 = {{3'd0, dense_1_s1[7:2]} - dense_1_3_t1, dense_1_s1[1:0]};
  wire [10:0] dense_1_3_t3 = ~dense_1_s85;
  wire [11:0] dense_1_3_t4 = ~{1'd0, dense_1_3_t3};
  wire [11:0] dense_1_3_t5 = {3'd0, dense_1_s21} - dense_1_3_t4;
  wire [8:0]  dense_1_3_t6 = ~dense_1_s21;
  wire [9:0]  dense_1_3_t7 = ~{1'd0, dense_1_3_t6};
  wire [10:0] dense_1_3_t8 = ~dense_1_3_t2;
  wire [11:0] dense_1_3_t9 = ~{1'd0, dense_1_3_t8};
  wire [11:0] dense_1_3_t10 = {3'd0, dense_1_s90} - dense_1_3_t9;
  wire [9:0]  dense_1_3_t11 = ~{1'd0, dense_1_s91};
  wire [9:0]  dense_1_3_t12 = {1'd0, dense_1_s56} - dense_1_3_t11;
  wire [11:0] dense_1_3_t13 = ~dense_1_3_t5;
  wire [12:0] dense_1_3_t14 = ~{1'd0, dense_1_3_t13};
  wire [12:0] dense_1_3_t15 = {2'd0, dense_1_s87} - dense_1_3_t14;
  wire [11:0] dense_1_3_t16 = ~dense_1_3_t10;
  wire [12:0] dense_1_3_t17 = ~{1'd0, dense_1_3_t16};
  wire [12:0] dense_1_3_t18 = {3'd0, dense_1_s89} - dense_1_3_t17;
  wire [11:0] dense_1_3_t19 = dense_1_3_t18[11:0];
  wire [9:0]  dense_1_3_t20 = ~dense_1_3_t12;
  wire [10:0] dense_1_3_t21 = ~{1'd0, dense_1_3_t20};
  wire [13:0] dense_1_3_t22 = {{1'd0, dense_1_3_t15[12:3]} - dense_1_3_t21, dense_1_3_t15[2:0]};
  wire [13:0] dense_1_3_t23 = ~dense_1_3_t22;
  wire [14:0] dense_1_3_t24 = ~{1'd0, dense_1_3_t23};
  wire [14:0] dense_1_3_t25 = {2'd0, dense_1_3_t19, 1'd0} - dense_1_3_t24;
  reg  [14:0] dense_1_3_t25_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s92 = {1'd0, dense_1_s2} + {1'd0, dense_1_s13};
  wire [9:0]  dense_1_s93 = {1'd0, dense_1_s14} + {2'd0, dense_1_s4};
  wire [9:0]  dense_1_s94 = {{2'd0, dense_1_s32[7:1]} - dense_1_s78, dense_1_s32[0]};
  wire [10:0] dense_1_s95 = ~{1'd0, dense_1_s94};
  wire [10:0] dense_1_s96 = {2'd0, dense_1_s52} - dense_1_s95;
  wire [9:0]  dense_1_s97 = ~dense_1_s93;
  wire [10:0] dense_1_s98 = ~{1'd0, dense_1_s97};
  wire [10:0] dense_1_s99 = {1'd0, dense_1_s74} - dense_1_s98;
  wire [11:0] dense_1_s100 = {1'd0, dense_1_s96} + {1'd0, dense_1_s99};
  wire [10:0] dense_1_s101 = {{3'd0, dense_1_s1[7:2]} + {1'd0, dense_1_s5}, dense_1_s1[1:0]};
  wire [7:0]  dense_1_s102 = ~dense_1_s12;
  wire [11:0] dense_1_s103 = {{1'd0, dense_1_s101[10:3]} + {1'd0, dense_1_s102}, dense_1_s101[2:0]};
  wire [8:0]  dense_1_s104 = ~dense_1_s18;
  wire [10:0] dense_1_s105 = {{3'd0, dense_1_s73[7:1]} + {1'd0, dense_1_s104}, dense_1_s73[0]};
  wire [11:0] dense_1_s106 = {{1'd0, dense_1_s105[10:1]} + {2'd0, dense_1_s52}, dense_1_s105[0]};

  // Element 4: ufixed<15,11>
  wire [7:0]  dense_1_4_t1 = ~dense_1_s9;
  wire [8:0]  dense_1_4_t2 = ~{1'd0, dense_1_4_t1};
  wire [10:0] dense_1_4_t3 = {{3'd0, dense_1_s19[7:2]} - dense_1_4_t2, dense_1_s19[1:0]};
  wire [11:0] dense_1_4_t4 = ~{1'd0, dense_1_4_t3};
  wire [10:0] dense_1_4_t5 = {2'd0, dense_1_s92} - dense_1_4_t4[10:0];
  wire [9:0]  dense_1_4_t6 = ~{1'd0, dense_1_s49};
  wire [12:0] dense_1_4_t7 = {{1'd0, dense_1_s103[11:1]} - {{2{dense_1_4_t6[9]}}, dense_1_4_t6}, dense_1_s103[0]};
  wire [12:0] dense_1_4_t8 = ~dense_1_4_t7;
  wire [13:0] dense_1_4_t9 = ~{1'd0, dense_1_4_t8};
  wire [13:0] dense_1_4_t10 = {3'd0, dense_1_4_t5} - dense_1_4_t9;
  reg  [13:0] dense_1_4_t10_d1;
  wire [11:0] dense_1_4_t11 = ~dense_1_s106;
  wire [12:0] dense_1_4_t12 = ~{1'd0, dense_1_4_t11};
  wire [13:0] dense_1_4_t13 = {{2'd0, dense_1_s100[11:1]} - dense_1_4_t12, dense_1_s100[0]};
  reg  [13:0] dense_1_4_t13_d1;
  wire [13:0] dense_1_4_t14 = ~dense_1_4_t13_d1;
  wire [14:0] dense_1_4_t15 = ~{1'd0, dense_1_4_t14};
  assign dense_1_4 = {1'd0, dense_1_4_t10_d1} - dense_1_4_t15;

  // Shared by several elements
  wire [11:0] dense_1_s107 = {{2'd0, dense_1_s82[9:3]} + {1'd0, dense_1_s33}, dense_1_s82[2:0]};
  wire [9:0]  dense_1_s108 = {{2'd0, dense_1_s9[7:1]} + {1'd0, dense_1_s55}, dense_1_s9[0]};
  wire [9:0]  dense_1_s109 = ~dense_1_s108;
  wire [11:0] dense_1_s110 = {{4'd0, dense_1_s4[7:1]} + {1'd0, dense_1_s109}, dense_1_s4[0]};
  wire [7:0]  dense_1_s111 = ~dense_1_s32;
  wire [8:0]  dense_1_s112 = ~{1'd0, dense_1_s111};
  wire [8:0]  dense_1_s113 = {1'd0, dense_1_s15} - dense_1_s112;
  wire [8:0]  dense_1_s114 = ~dense_1_s113;
  wire [9:0]  dense_1_s115 = ~{1'd0, dense_1_s114};
  wire [9:0]  dense_1_s116 = {1'd0, dense_1_s2, 1'd0} - dense_1_s115;
  wire [11:0] dense_1_s117 = ~dense_1_s110;
  wire [12:0] dense_1_s118 = ~{1'd0, dense_1_s117};
  wire [12:0] dense_1_s119 = {1'd0, dense_1_s107} - dense_1_s118;
  wire [10:0] dense_1_s120 = ~{1'd0, dense_1_s116};
  wire [11:0] dense_1_s121 = dense_1_s76 - {dense_1_s120[10], dense_1_s120};
  wire [12:0] dense_1_s122 = ~dense_1_s119;
  wire [13:0] dense_1_s123 = {2'd0, dense_1_s121} + {1'd0, dense_1_s122};
  reg  [13:0] dense_1_s123_d1;

  // Element 5: ufixed<14,10>
  wire [8:0]  dense_1_5_t1 = ~{1'd0, dense_1_s1_d1};
  assign dense_1_5 = {dense_1_s123_d1[13:2] - {{3{dense_1_5_t1[8]}}, dense_1_5_t1}, dense_1_s123_d1[1:0]};

  // Shared by several elements
  wire [9:0]  dense_1_s124 = {{2'd0, dense_1_s36[7:1]} + {1'd0, dense_1_s2}, dense_1_s36[0]};
  wire [9:0]  dense_1_s125 = dense_1_s124 + {2'd0, dense_1_s19};
  wire [8:0]  dense_1_s126 = {1'd0, dense_1_s9} + {1'd0, dense_1_s60};
  wire [8:0]  dense_1_s127 = {1'd0, dense_1_s7} + {1'd0, dense_1_s13};
  wire [9:0]  dense_1_s128 = {{2'd0, dense_1_s36[7:1]} + {1'd0, dense_1_s55}, dense_1_s36[0]};
  wire [8:0]  dense_1_s129 = {1'd0, dense_1_s2} + {1'd0, dense_1_s60};
  wire [8:0]  dense_1_s130 = ~{1'd0, dense_1_s73};
  wire [9:0]  dense_1_s131 = {{1'd0, dense_1_s21[8:1]} - dense_1_s130, dense_1_s21[0]};
  wire [9:0]  dense_1_s132 = ~dense_1_s128;
  wire [10:0] dense_1_s133 = ~{1'd0, dense_1_s132};
  wire [10:0] dense_1_s134 = {2'd0, dense_1_s127} - dense_1_s133;
  wire [8:0]  dense_1_s135 = ~dense_1_s127;
  wire [8:0]  dense_1_s136 = ~dense_1_s129;
  wire [9:0]  dense_1_s137 = ~{1'd0, dense_1_s136};
  wire [10:0] dense_1_s138 = dense_1_s11 - {dense_1_s137[9], dense_1_s137};
  wire [10:0] dense_1_s139 = ~{1'd0, dense_1_s131};
  wire [11:0] dense_1_s140 = {1'd0, dense_1_s34, 2'd0} - {dense_1_s139[10], dense_1_s139};
  wire [10:0] dense_1_s141 = ~dense_1_s138;
  wire [11:0] dense_1_s142 = ~{1'd0, dense_1_s141};
  wire [12:0] dense_1_s143 = {{2'd0, dense_1_s134[10:1]} - dense_1_s142, dense_1_s134[0]};
  wire [13:0] dense_1_s144 = {2'd0, dense_1_s140} + {1'd0, dense_1_s143};
  wire [12:0] dense_1_s145 = dense_1_s144[12:0];

  // Element 6: ufixed<15,11>
  wire [9:0]  dense_1_6_t1 = {{2'd0, dense_1_s73[7:1]} - dense_1_s78, dense_1_s73[0]};
  wire [9:0]  dense_1_6_t2 = {{1'd0, dense_1_s126[8:1]} - dense_1_1_t2, dense_1_s126[0]};
  wire [8:0]  dense_1_6_t3 = ~dense_1_s126;
  wire [9:0]  dense_1_6_t4 = ~{1'd0, dense_1_6_t3};
  wire [10:0] dense_1_6_t5 = ~{1'd0, dense_1_6_t1};
  wire [11:0] dense_1_6_t6 = {dense_1_s128, 2'd0} - {dense_1_6_t5[10], dense_1_6_t5};
  wire [10:0] dense_1_6_t7 = ~{1'd0, dense_1_6_t2};
  wire [10:0] dense_1_6_t8 = {1'd0, dense_1_s125} - dense_1_6_t7;
  wire [11:0] dense_1_6_t9 = ~dense_1_6_t6;
  wire [12:0] dense_1_6_t10 = ~{1'd0, dense_1_6_t9};
  wire [13:0] dense_1_6_t11 = {1'd0, dense_1_s103, 1'd0} - {dense_1_6_t10[12], dense_1_6_t10};
  wire [14:0] dense_1_6_t12 = ~{1'd0, dense_1_6_t11};
  wire [13:0] dense_1_6_t13 = {3'd0, dense_1_6_t8} - dense_1_6_t12[13:0];
  wire [13:0] dense_1_6_t14 = ~dense_1_6_t13;
  wire [14:0] dense_1_6_t15 = ~{1'd0, dense_1_6_t14};
  wire [14:0] dense_1_6_t16 = {2'd0, dense_1_s145} - dense_1_6_t15;
  reg  [14:0] dense_1_6_t16_d1;
  wire [15:0] dense_1_6_t17 = ~{1'd0, dense_1_6_t16_d1};
  wire [15:0] dense_1_6_t18 = {2'd0, dense_1_s123_d1} - dense_1_6_t17;
  assign dense_1_6 = dense_1_6_t18[14:0];

  // Shared by several elements
  wire [8:0]  dense_1_s146 = {1'd0, dense_1_s12} - dense_1_4_t2;
  wire [9:0]  dense_1_s147 = {{1'd0, dense_1_s146[8:1]} + {1'd0, dense_1_s7}, dense_1_s146[0]};

  // Element 7: ufixed<14,10>
  wire [8:0]  dense_1_7_t1 = ~{1'd0, dense_1_s33};
  wire [8:0]  dense_1_7_t2 = {1'd0, dense_1_s2} - dense_1_7_t1;
  wire [9:0]  dense_1_7_t3 = ~{1'd0, dense_1_7_t2};
  wire [9:0]  dense_1_7_t4 = {1'd0, dense_1_s15, 1'd0} - dense_1_7_t3;
  wire [9:0]  dense_1_7_t5 = ~dense_1_7_t4;
  wire [10:0] dense_1_7_t6 = ~{1'd0, dense_1_7_t5};
  wire [10:0] dense_1_7_t7 = {1'd0, dense_1_s93} - dense_1_7_t6;
  wire [10:0] dense_1_7_t8 = ~{1'd0, dense_1_s147};
  wire [11:0] dense_1_7_t9 = {{1'd0, dense_1_s87[10:1]} - dense_1_7_t8, dense_1_s87[0]};
  wire [12:0] dense_1_7_t10 = ~{1'd0, dense_1_7_t9};
  assign dense_1_7 = {{3'd0, dense_1_7_t7[10:1]} - dense_1_7_t10, dense_1_7_t7[0]};

  // Shared by several elements
  wire [9:0]  dense_1_s148 = {{2'd0, dense_1_s7[7:1]} + {1'd0, dense_1_s13}, dense_1_s7[0]};
  wire [9:0]  dense_1_s149 = {2'd0, dense_1_s12} + {1'd0, dense_1_s135};
  wire [9:0]  dense_1_s150 = {{2'd0, dense_1_s20[7:1]} + {1'd0, dense_1_s84}, dense_1_s20[0]};
  wire [11:0] dense_1_s151 = {{2'd0, dense_1_s108[9:3]} - dense_1_7_t1, dense_1_s108[2:0]};
  wire [10:0] dense_1_s152 = ~{1'd0, dense_1_s150};
  wire [10:0] dense_1_s153 = {1'd0, dense_1_s35} - dense_1_s152;
  wire [11:0] dense_1_s154 = ~dense_1_s151;
  wire [12:0] dense_1_s155 = ~{1'd0, dense_1_s154};
  wire [12:0] dense_1_s156 = {3'd0, dense_1_s149} - dense_1_s155;
  wire [12:0] dense_1_s157 = {2'd0, dense_1_s153} + dense_1_s156;

  // Element 8: ufixed<15,8>
  wire [8:0]  dense_1_8_t1 = ~{1'd0, dense_1_s36};
  wire [9:0]  dense_1_8_t2 = {{1'd0, dense_1_s3[8:1]} - dense_1_8_t1, dense_1_s3[0]};
  wire [9:0]  dense_1_8_t3 = ~dense_1_s148;
  wire [10:0] dense_1_8_t4 = ~{1'd0, dense_1_8_t3};
  wire [10:0] dense_1_8_t5 = {1'd0, dense_1_s58} - dense_1_8_t4;
  wire [9:0]  dense_1_8_t6 = ~dense_1_8_t2;
  wire [10:0] dense_1_8_t7 = ~{1'd0, dense_1_8_t6};
  wire [11:0] dense_1_8_t8 = {1'd0, dense_1_s74, 1'd0} - {dense_1_8_t7[10], dense_1_8_t7};
  wire [10:0] dense_1_8_t9 = ~dense_1_8_t5;
  wire [11:0] dense_1_8_t10 = ~{1'd0, dense_1_8_t9};
  wire [12:0] dense_1_8_t11 = {1'd0, dense_1_s147, 2'd0} - {dense_1_8_t10[11], dense_1_8_t10};
  reg  [12:0] dense_1_8_t11_d1;
  wire [12:0] dense_1_8_t12 = ~{1'd0, dense_1_8_t8};
  wire [13:0] dense_1_8_t13 = {1'd0, dense_1_s157} - {dense_1_8_t12[12], dense_1_8_t12};
  reg  [13:0] dense_1_8_t13_d1;
  wire [13:0] dense_1_8_t14 = ~dense_1_8_t13_d1;
  wire [14:0] dense_1_8_t15 = ~{1'd0, dense_1_8_t14};
  wire [14:0] dense_1_8_t16 = {2'd0, dense_1_8_t11_d1} - dense_1_8_t15;

  // Element 9: ufixed<13,9>
  wire [13:0] dense_1_9_t1 = ~{1'd0, dense_1_s29_d1};
  assign dense_1_9 = {5'd0, dense_1_s1_d1} - dense_1_9_t1[12:0];

  // Shared by several elements
  wire [10:0] dense_1_s158 = {{1'd0, dense_1_s35[9:1]} + {2'd0, dense_1_s13}, dense_1_s35[0]};
  wire [8:0]  dense_1_s159 = {1'd0, dense_1_s12} + {1'd0, dense_1_s73};

  // Element 10: ufixed<13,6>
  wire [10:0] dense_1_10_t1 = {3'd0, dense_1_s7} - dense_1_s64;
  wire [9:0]  dense_1_10_t2 = ~{1'd0, dense_1_s159};
  wire [9:0]  dense_1_10_t3 = {1'd0, dense_1_s62} - dense_1_10_t2;
  wire [10:0] dense_1_10_t4 = ~dense_1_10_t1;
  wire [11:0] dense_1_10_t5 = ~{1'd0, dense_1_10_t4};
  wire [11:0] dense_1_10_t6 = {1'd0, dense_1_s91, 2'd0} - dense_1_10_t5;
  wire [9:0]  dense_1_10_t7 = ~dense_1_10_t3;
  wire [10:0] dense_1_10_t8 = ~{1'd0, dense_1_10_t7};
  wire [11:0] dense_1_10_t9 = {1'd0, dense_1_s158} - {dense_1_10_t8[10], dense_1_10_t8};
  wire [12:0] dense_1_10_t10 = ~{1'd0, dense_1_10_t9};
  wire [12:0] dense_1_10_t11 = {1'd0, dense_1_10_t6} - dense_1_10_t10;
  reg  [12:0] dense_1_10_t11_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s160 = {1'd0, dense_1_s18} + {2'd0, dense_1_s60};
  wire [8:0]  dense_1_s161 = {1'd0, dense_1_s1} + {1'd0, dense_1_s57};
  wire [8:0]  dense_1_s162 = ~dense_1_s161;
  wire [13:0] dense_1_s163 = {{1'd0, dense_1_s145[12:2]} + {3'd0, dense_1_s162}, dense_1_s145[1:0]};
  wire [7:0]  dense_1_s164 = ~dense_1_s1;
  wire [9:0]  dense_1_s165 = {{2'd0, dense_1_s20[7:1]} + {1'd0, dense_1_s164}, dense_1_s20[0]};

  // Element 11: ufixed<15,8>
  wire [9:0]  dense_1_11_t1 = ~dense_1_s165;
  wire [10:0] dense_1_11_t2 = ~{1'd0, dense_1_11_t1};
  wire [12:0] dense_1_11_t3 = {{3'd0, dense_1_s165[9:2]} - dense_1_11_t2, dense_1_s165[1:0]};
  wire [12:0] dense_1_11_t4 = ~dense_1_11_t3;
  wire [13:0] dense_1_11_t5 = ~{1'd0, dense_1_11_t4};
  wire [12:0] dense_1_11_t6 = {3'd0, dense_1_s160} - dense_1_11_t5[12:0];
  wire [13:0] dense_1_11_t7 = ~{1'd0, dense_1_11_t6};
  wire [12:0] dense_1_11_t8 = {2'd0, dense_1_s105} - dense_1_s118;
  wire [10:0] dense_1_11_t9 = ~dense_1_s105;
  wire [11:0] dense_1_11_t10 = ~{1'd0, dense_1_11_t9};
  wire [13:0] dense_1_11_t11 = {3'd0, dense_1_s158} - dense_1_11_t7;
  wire [13:0] dense_1_11_t12 = ~{1'd0, dense_1_11_t8};
  wire [14:0] dense_1_11_t13 = {{1'd0, dense_1_11_t11[13:1]} - dense_1_11_t12, dense_1_11_t11[0]};
  reg  [14:0] dense_1_11_t13_d1;
  wire [14:0] dense_1_11_t14 = ~dense_1_11_t13_d1;
  wire [15:0] dense_1_11_t15 = ~{1'd0, dense_1_11_t14};
  wire [15:0] dense_1_11_t16 = {2'd0, dense_1_s163_d1} - dense_1_11_t15;
  wire [14:0] dense_1_11_t17 = dense_1_11_t16[14:0];

  // Shared by several elements
  wire [8:0]  dense_1_s166 = {1'd0, dense_1_s7} + {1'd0, dense_1_1_t4};
  wire [9:0]  dense_1_s167 = {2'd0, dense_1_s10} + {1'd0, dense_1_6_t3};
  wire [9:0]  dense_1_s168 = ~{1'd0, dense_1_s162};
  wire [9:0]  dense_1_s169 = {1'd0, dense_1_s77} - dense_1_s168;
  wire [10:0] dense_1_s170 = ~{1'd0, dense_1_s167};
  wire [10:0] dense_1_s171 = {1'd0, dense_1_s74} - dense_1_s170;
  wire [9:0]  dense_1_s172 = ~dense_1_s169;
  wire [11:0] dense_1_s173 = {{1'd0, dense_1_s171[10:1]} + {1'd0, dense_1_s172}, dense_1_s171[0]};
  wire [10:0] dense_1_s174 = {{3'd0, dense_1_s9[7:2]} - dense_1_s130, dense_1_s9[1:0]};
  wire [10:0] dense_1_s175 = ~dense_1_s174;
  wire [11:0] dense_1_s176 = {3'd0, dense_1_s21} + {1'd0, dense_1_s175};
  wire [9:0]  dense_1_s177 = {{2'd0, dense_1_s60[7:1]} + {1'd0, dense_1_s20}, dense_1_s60[0]};

  // Element 12: ufixed<14,7>
  wire [11:0] dense_1_12_t1 = ~{1'd0, dense_1_s39};
  wire [10:0] dense_1_12_t2 = {3'd0, dense_1_s36} - dense_1_12_t1[10:0];
  wire [9:0]  dense_1_12_t3 = ~dense_1_s177;
  wire [10:0] dense_1_12_t4 = ~{1'd0, dense_1_12_t3};
  wire [11:0] dense_1_12_t5 = {1'd0, dense_1_s101} - {dense_1_12_t4[10], dense_1_12_t4};
  wire [10:0] dense_1_12_t6 = ~dense_1_s101;
  wire [11:0] dense_1_12_t7 = ~{1'd0, dense_1_12_t6};
  wire [9:0]  dense_1_12_t8 = ~{1'd0, dense_1_s166};
  wire [11:0] dense_1_12_t9 = {dense_1_s176[11:1] - {dense_1_12_t8[9], dense_1_12_t8}, dense_1_s176[0]};
  wire [11:0] dense_1_12_t10 = ~dense_1_12_t5;
  wire [12:0] dense_1_12_t11 = ~{1'd0, dense_1_12_t10};
  wire [12:0] dense_1_12_t12 = {2'd0, dense_1_12_t2} - dense_1_12_t11;
  wire [11:0] dense_1_12_t13 = ~dense_1_12_t9;
  wire [12:0] dense_1_12_t14 = ~{1'd0, dense_1_12_t13};
  wire [12:0] dense_1_12_t15 = {2'd0, dense_1_s89, 1'd0} - dense_1_12_t14;
  reg  [12:0] dense_1_12_t15_d1;
  wire [13:0] dense_1_12_t16 = ~{1'd0, dense_1_12_t12};
  wire [13:0] dense_1_12_t17 = {2'd0, dense_1_s173} - dense_1_12_t16;
  wire [12:0] dense_1_12_t18 = dense_1_12_t17[12:0];
  reg  [12:0] dense_1_12_t18_d1;
  wire [12:0] dense_1_12_t19 = ~dense_1_12_t15_d1;
  wire [13:0] dense_1_12_t20 = ~{1'd0, dense_1_12_t19};
  wire [13:0] dense_1_12_t21 = {1'd0, dense_1_12_t18_d1} - dense_1_12_t20;

  // Shared by several elements
  wire [7:0]  dense_1_s178 = ~dense_1_s36;
  wire [8:0]  dense_1_s179 = {1'd0, dense_1_s2} + {1'd0, dense_1_s178};
  wire [10:0] dense_1_s180 = {{3'd0, dense_1_s9[7:2]} + {1'd0, dense_1_s102}, dense_1_s9[1:0]};
  wire [8:0]  dense_1_s181 = ~dense_1_s166;
  wire [9:0]  dense_1_s182 = ~{1'd0, dense_1_s181};
  wire [10:0] dense_1_s183 = dense_1_s85 - {dense_1_s182[9], dense_1_s182};
  wire [10:0] dense_1_s184 = ~dense_1_s183;
  wire [11:0] dense_1_s185 = ~{1'd0, dense_1_s184};
  wire [12:0] dense_1_s186 = {1'd0, dense_1_s107} - {dense_1_s185[11], dense_1_s185};
  wire [12:0] dense_1_s187 = {{1'd0, dense_1_s38} + dense_1_s186[12:1], dense_1_s186[0]};
  reg  [12:0] dense_1_s187_d1;
  wire [8:0]  dense_1_s188 = ~{1'd0, dense_1_s55};
  wire [9:0]  dense_1_s189 = {{2'd0, dense_1_s19[7:1]} - dense_1_s188, dense_1_s19[0]};
  wire [9:0]  dense_1_s190 = ~dense_1_s189;
  wire [10:0] dense_1_s191 = {{1'd0, dense_1_s20} + {1'd0, dense_1_s190[9:2]}, dense_1_s190[1:0]};

  // Element 13: ufixed<16,9>
  wire [11:0] dense_1_13_t1 = {{1'd0, dense_1_s101[10:3]} - dense_1_s188, dense_1_s101[2:0]};
  wire [9:0]  dense_1_13_t2 = ~{1'd0, dense_1_s179};
  wire [11:0] dense_1_13_t3 = {{1'd0, dense_1_s180[10:1]} - {dense_1_13_t2[9], dense_1_13_t2}, dense_1_s180[0]};
  wire [13:0] dense_1_13_t4 = {{4'd0, dense_1_s160[9:2]} - dense_1_12_t7, dense_1_s160[1:0]};
  wire [11:0] dense_1_13_t5 = ~dense_1_13_t1;
  wire [12:0] dense_1_13_t6 = ~{1'd0, dense_1_13_t5};
  wire [12:0] dense_1_13_t7 = {2'd0, dense_1_s191} - dense_1_13_t6;
  wire [13:0] dense_1_13_t8 = ~dense_1_13_t4;
  wire [14:0] dense_1_13_t9 = ~{1'd0, dense_1_13_t8};
  wire [13:0] dense_1_13_t10 = {2'd0, dense_1_13_t3} - dense_1_13_t9[13:0];
  wire [13:0] dense_1_13_t11 = ~{1'd0, dense_1_13_t7};
  wire [13:0] dense_1_13_t12 = {dense_1_s38, 3'd0} - dense_1_13_t11;
  wire [14:0] dense_1_13_t13 = ~{1'd0, dense_1_13_t12};
  wire [14:0] dense_1_13_t14 = {1'd0, dense_1_13_t10} - dense_1_13_t13;
  reg  [14:0] dense_1_13_t14_d1;
  wire [12:0] dense_1_13_t15 = ~dense_1_s187_d1;
  wire [13:0] dense_1_13_t16 = ~{1'd0, dense_1_13_t15};
  wire [15:0] dense_1_13_t17 = {{1'd0, dense_1_13_t14_d1[14:1]} - {dense_1_13_t16[13], dense_1_13_t16}, dense_1_13_t14_d1[0]};

  // Shared by several elements
  wire [9:0]  dense_1_s192 = {2'd0, dense_1_s19} + {1'd0, dense_1_s104};
  wire [9:0]  dense_1_s193 = {{1'd0, dense_1_s77[8:1]} - dense_1_4_t2, dense_1_s77[0]};
  wire [10:0] dense_1_s194 = ~{1'd0, dense_1_s193};
  wire [10:0] dense_1_s195 = {1'd0, dense_1_s192} - dense_1_s194;
  wire [10:0] dense_1_s196 = ~dense_1_s195;
  assign dense_1_s197 = {1'd0, dense_1_s54} + {1'd0, dense_1_s196};

  // Element 15: ufixed<14,7>
  wire [8:0]  dense_1_15_t1 = {1'd0, dense_1_s1} - dense_1_4_t2;
  wire [8:0]  dense_1_15_t2 = ~{1'd0, dense_1_s12};
  wire [11:0] dense_1_15_t3 = {{1'd0, dense_1_s39[10:3]} - dense_1_15_t2, dense_1_s39[2:0]};
  wire [11:0] dense_1_15_t4 = {3'd0, dense_1_s49} - dense_1_12_t7;
  wire [8:0]  dense_1_15_t5 = ~dense_1_15_t1;
  wire [9:0]  dense_1_15_t6 = ~{1'd0, dense_1_15_t5};
  wire [11:0] dense_1_15_t7 = {{1'd0, dense_1_s81[10:2]} - dense_1_15_t6, dense_1_s81[1:0]};
  wire [12:0] dense_1_15_t8 = ~{1'd0, dense_1_15_t3};
  wire [11:0] dense_1_15_t9 = {2'd0, dense_1_s192} - dense_1_15_t8[11:0];
  wire [11:0] dense_1_15_t10 = ~dense_1_15_t7;
  wire [12:0] dense_1_15_t11 = ~{1'd0, dense_1_15_t10};
  wire [12:0] dense_1_15_t12 = {1'd0, dense_1_15_t4} - dense_1_15_t11;
  wire [12:0] dense_1_15_t13 = ~dense_1_15_t12;
  wire [13:0] dense_1_15_t14 = ~{1'd0, dense_1_15_t13};
  wire [13:0] dense_1_15_t15 = {2'd0, dense_1_15_t9} - dense_1_15_t14;
  reg  [13:0] dense_1_15_t15_d1;

  // Element 16: ufixed<13,6>
  wire [8:0]  dense_1_16_t1 = ~{1'd0, dense_1_s17};
  wire [8:0]  dense_1_16_t2 = {1'd0, dense_1_s20} - dense_1_16_t1;
  wire [9:0]  dense_1_16_t3 = ~{1'd0, dense_1_16_t2};
  wire [9:0]  dense_1_16_t4 = {1'd0, dense_1_s161} - dense_1_16_t3;
  reg  [9:0]  dense_1_16_t4_d1;
  wire [10:0] dense_1_16_t5 = ~{1'd0, dense_1_16_t4_d1};
  wire [13:0] dense_1_16_t6 = {1'd0, dense_1_s72_d1} - {{3{dense_1_16_t5[10]}}, dense_1_16_t5};
  wire [12:0] dense_1_16_t7 = dense_1_16_t6[12:0];

  // Shared by several elements
  wire [9:0]  dense_1_s198 = {1'd0, dense_1_s90} + {2'd0, dense_1_s4};

  // Element 18: ufixed<13,9>
  wire [8:0]  dense_1_18_t1 = ~{1'd0, dense_1_s15};
  wire [10:0] dense_1_18_t2 = {{1'd0, dense_1_s86[9:1]} - {dense_1_18_t1[8], dense_1_18_t1}, dense_1_s86[0]};
  wire [10:0] dense_1_18_t3 = ~{1'd0, dense_1_s148};
  wire [11:0] dense_1_18_t4 = {dense_1_s51[11:1] - dense_1_18_t3, dense_1_s51[0]};
  wire [10:0] dense_1_18_t5 = ~{1'd0, dense_1_s198};
  wire [10:0] dense_1_18_t6 = {1'd0, dense_1_s83} - dense_1_18_t5;
  wire [12:0] dense_1_18_t7 = ~{1'd0, dense_1_18_t4};
  wire [12:0] dense_1_18_t8 = {2'd0, dense_1_18_t2} - dense_1_18_t7;
  wire [13:0] dense_1_18_t9 = ~{1'd0, dense_1_18_t8};
  wire [12:0] dense_1_18 = {2'd0, dense_1_18_t6} - dense_1_18_t9[12:0];

  // Shared by several elements
  wire [11:0] dense_1_s199 = ~dense_1_s197;
  wire [12:0] dense_1_s200 = {1'd0, dense_1_s173} + {1'd0, dense_1_s199};
  reg  [12:0] dense_1_s200_d1;

  // Element 19: fixed<17,10>
  wire [8:0]  dense_1_19_t1 = ~{1'd0, dense_1_s5};
  wire [11:0] dense_1_19_t2 = {{4'd0, dense_1_s2[7:3]} - dense_1_19_t1, dense_1_s2[2:0]};
  wire [9:0]  dense_1_19_t3 = {{2'd0, dense_1_s10[7:1]} - dense_1_7_t1, dense_1_s10[0]};
  wire [12:0] dense_1_19_t4 = ~{1'd0, dense_1_19_t2};
  wire [12:0] dense_1_19_t5 = {{3'd0, dense_1_s82[9:1]} - dense_1_19_t4[11:0], dense_1_s82[0]};
  wire [10:0] dense_1_19_t6 = ~dense_1_s180;
  wire [11:0] dense_1_19_t7 = ~{1'd0, dense_1_19_t6};
  wire [11:0] dense_1_19_t8 = {2'd0, dense_1_s124} - dense_1_19_t7;
  wire [10:0] dense_1_19_t9 = ~{1'd0, dense_1_19_t3};
  wire [13:0] dense_1_19_t10 = {{4'd0, dense_1_s16[9:4]} - dense_1_19_t9[9:0], dense_1_s16[3:0]};
  wire [11:0] dense_1_19_t11 = ~dense_1_s176;
  wire [12:0] dense_1_19_t12 = ~{1'd0, dense_1_19_t11};
  wire [12:0] dense_1_19_t13 = {1'd0, dense_1_s40} - dense_1_19_t12;
  wire [11:0] dense_1_19_t14 = ~dense_1_19_t8;
  wire [12:0] dense_1_19_t15 = ~{1'd0, dense_1_19_t14};
  wire [14:0] dense_1_19_t16 = {{2'd0, dense_1_19_t5[12:2]} - dense_1_19_t15, dense_1_19_t5[1:0]};
  wire [13:0] dense_1_19_t17 = ~dense_1_19_t10;
  wire [14:0] dense_1_19_t18 = ~{1'd0, dense_1_19_t17};
  wire [14:0] dense_1_19_t19 = {2'd0, dense_1_19_t13} - dense_1_19_t18;
  wire [15:0] dense_1_19_t20 = ~{1'd0, dense_1_19_t19};
  wire [15:0] dense_1_19_t21 = {1'd0, dense_1_19_t16} - dense_1_19_t20;
  reg  [15:0] dense_1_19_t21_d1;
  wire [12:0] dense_1_19_t22 = ~dense_1_s200_d1;
  wire [13:0] dense_1_19_t23 = ~{1'd0, dense_1_19_t22};
  wire [15:0] dense_1_19_t24 = dense_1_19_t21_d1 - {{2{dense_1_19_t23[13]}}, dense_1_19_t23};

  // Shared by several elements
  wire [8:0]  dense_1_s201 = ~dense_1_s34;
  wire [11:0] dense_1_s202 = {{2'd0, dense_1_s53[9:2]} + {1'd0, dense_1_s201}, dense_1_s53[1:0]};

  // Element 20: ufixed<14,8>
  wire [10:0] dense_1_20_t1 = {{3'd0, dense_1_s20[7:2]} - dense_1_7_t1, dense_1_s20[1:0]};
  wire [10:0] dense_1_20_t2 = ~dense_1_20_t1;
  wire [11:0] dense_1_20_t3 = ~{1'd0, dense_1_20_t2};
  wire [11:0] dense_1_20_t4 = {3'd0, dense_1_s90} - dense_1_20_t3;
  wire [12:0] dense_1_20_t5 = ~{1'd0, dense_1_20_t4};
  wire [12:0] dense_1_20_t6 = {2'd0, dense_1_s179, 2'd0} - dense_1_20_t5;
  wire [12:0] dense_1_20_t7 = {{1'd0, dense_1_s202[11:1]} - {dense_1_s45[10], dense_1_s45}, dense_1_s202[0]};
  wire [13:0] dense_1_20_t8 = ~{1'd0, dense_1_20_t7};
  wire [13:0] dense_1_20 = {1'd0, dense_1_20_t6} - dense_1_20_t8;

  // Element 21: ufixed<14,7>
  wire [9:0]  dense_1_21_t1 = {1'd0, dense_1_s90} - dense_1_10_t2;
  wire [10:0] dense_1_21_t2 = {{1'd0, dense_1_s86[9:1]} - dense_1_3_t7, dense_1_s86[0]};
  wire [10:0] dense_1_21_t3 = ~{1'd0, dense_1_21_t1};
  wire [10:0] dense_1_21_t4 = {1'd0, dense_1_s8} - dense_1_21_t3;
  wire [10:0] dense_1_21_t5 = ~dense_1_21_t2;
  wire [11:0] dense_1_21_t6 = ~{1'd0, dense_1_21_t5};
  wire [11:0] dense_1_21_t7 = {1'd0, dense_1_s149, 1'd0} - dense_1_21_t6;
  wire [10:0] dense_1_21_t8 = ~dense_1_21_t4;
  wire [11:0] dense_1_21_t9 = ~{1'd0, dense_1_21_t8};
  wire [12:0] dense_1_21_t10 = {dense_1_s53, 3'd0} - {dense_1_21_t9[11], dense_1_21_t9};
  wire [12:0] dense_1_21_t11 = ~{1'd0, dense_1_21_t7};
  wire [13:0] dense_1_21 = {{1'd0, dense_1_21_t10[12:1]} - dense_1_21_t11, dense_1_21_t10[0]};

  // Shared by several elements
  wire [10:0] dense_1_s203 = {3'd0, dense_1_s10} + {1'd0, dense_1_s75};

  // Element 22: ufixed<14,10>
  wire [10:0] dense_1_22_t1 = {{3'd0, dense_1_s2[7:2]} - dense_1_18_t1, dense_1_s2[1:0]};
  wire [9:0]  dense_1_22_t2 = ~{1'd0, dense_1_s90};
  wire [9:0]  dense_1_22_t3 = {1'd0, dense_1_s34} - dense_1_22_t2;
  wire [10:0] dense_1_22_t4 = ~dense_1_22_t1;
  wire [11:0] dense_1_22_t5 = ~{1'd0, dense_1_22_t4};
  wire [11:0] dense_1_22_t6 = {2'd0, dense_1_s150} - dense_1_22_t5;
  wire [8:0]  dense_1_22_t7 = ~dense_1_s159;
  wire [9:0]  dense_1_22_t8 = ~{1'd0, dense_1_22_t7};
  wire [10:0] dense_1_22_t9 = {{1'd0, dense_1_s124[9:1]} - dense_1_22_t8, dense_1_s124[0]};
  wire [9:0]  dense_1_22_t10 = ~dense_1_22_t3;
  wire [10:0] dense_1_22_t11 = ~{1'd0, dense_1_22_t10};
  wire [12:0] dense_1_22_t12 = {1'd0, dense_1_s166, 3'd0} - {{2{dense_1_22_t11[10]}}, dense_1_22_t11};
  wire [10:0] dense_1_22_t13 = ~dense_1_22_t9;
  wire [11:0] dense_1_22_t14 = ~{1'd0, dense_1_22_t13};
  wire [12:0] dense_1_22_t15 = {{1'd0, dense_1_22_t6[11:1]} - dense_1_22_t14, dense_1_22_t6[0]};
  wire [12:0] dense_1_22_t16 = ~dense_1_22_t12;
  wire [13:0] dense_1_22_t17 = ~{1'd0, dense_1_22_t16};
  wire [13:0] dense_1_22_t18 = {3'd0, dense_1_s203} - dense_1_22_t17;
  wire [10:0] dense_1_22_t19 = ~dense_1_s203;
  wire [11:0] dense_1_22_t20 = ~{1'd0, dense_1_22_t19};
  wire [14:0] dense_1_22_t21 = ~{1'd0, dense_1_22_t18};
  wire [13:0] dense_1_22 = {1'd0, dense_1_22_t15} - dense_1_22_t21[13:0];

  // Shared by several elements
  wire [8:0]  dense_1_s204 = ~{1'd0, dense_1_s4};
  wire [10:0] dense_1_s205 = {{3'd0, dense_1_s12[7:2]} - dense_1_s204, dense_1_s12[1:0]};
  wire [11:0] dense_1_s206 = ~{1'd0, dense_1_s205};
  wire [11:0] dense_1_s207 = {1'd0, dense_1_s91, 2'd0} - dense_1_s206;
  wire [11:0] dense_1_s208 = ~dense_1_s207;
  wire [12:0] dense_1_s209 = {1'd0, dense_1_s59} + {1'd0, dense_1_s208};

  // Element 23: ufixed<14,7>
  wire [12:0] dense_1_23_t1 = ~dense_1_s209_d1;
  wire [13:0] dense_1_23_t2 = ~{1'd0, dense_1_23_t1};
  wire [13:0] dense_1_23_t3 = {1'd0, dense_1_s187_d1} - dense_1_23_t2;

  // Element 25: ufixed<13,9>
  wire [13:0] dense_1_25_t1 = ~{1'd0, dense_1_s200_d1};
  assign dense_1_25 = {4'd0, dense_1_s21_d1} - dense_1_25_t1[12:0];

  // Shared by several elements
  wire [11:0] dense_1_s210 = {{2'd0, dense_1_s53[9:3]} + {1'd0, dense_1_s7}, dense_1_s53[2:0]};

  // Element 26: ufixed<16,10>
  wire [10:0] dense_1_26_t1 = {1'd0, dense_1_s35} - {dense_1_6_t4[9], dense_1_6_t4};
  wire [12:0] dense_1_26_t2 = {{2'd0, dense_1_s191[10:1]} - dense_1_11_t10, dense_1_s191[0]};
  wire [10:0] dense_1_26_t3 = ~dense_1_26_t1;
  wire [11:0] dense_1_26_t4 = ~{1'd0, dense_1_26_t3};
  wire [12:0] dense_1_26_t5 = {1'd0, dense_1_s106} - {dense_1_26_t4[11], dense_1_26_t4};
  reg  [12:0] dense_1_26_t5_d1;
  wire [12:0] dense_1_26_t6 = ~dense_1_26_t2;
  wire [13:0] dense_1_26_t7 = ~{1'd0, dense_1_26_t6};
  wire [13:0] dense_1_26_t8 = {1'd0, dense_1_s210, 1'd0} - dense_1_26_t7;
  reg  [13:0] dense_1_26_t8_d1;
  wire [12:0] dense_1_26_t9 = ~dense_1_26_t5_d1;
  wire [13:0] dense_1_26_t10 = ~{1'd0, dense_1_26_t9};
  wire [14:0] dense_1_26_t11 = {1'd0, dense_1_s187_d1, 1'd0} - {dense_1_26_t10[13], dense_1_26_t10};
  wire [14:0] dense_1_26_t12 = ~{1'd0, dense_1_26_t8_d1};
  assign dense_1_26 = {{1'd0, dense_1_26_t11[14:1]} - dense_1_26_t12, dense_1_26_t11[0]};

  // Element 27: ufixed<12,8>
  wire [9:0]  dense_1_27_t1 = ~{1'd0, dense_1_s129};
  wire [11:0] dense_1_27 = dense_1_s100 - {{2{dense_1_27_t1[9]}}, dense_1_27_t1};

  // Element 28: ufixed<14,10>
  wire [10:0] dense_1_28_t1 = ~{1'd0, dense_1_s177};
  wire [10:0] dense_1_28_t2 = {2'd0, dense_1_s92} - dense_1_28_t1;
  wire [10:0] dense_1_28_t3 = ~dense_1_28_t2;
  wire [11:0] dense_1_28_t4 = ~{1'd0, dense_1_28_t3};
  wire [11:0] dense_1_28_t5 = {1'd0, dense_1_s125, 1'd0} - dense_1_28_t4;
  wire [11:0] dense_1_28_t6 = ~dense_1_28_t5;
  wire [12:0] dense_1_28_t7 = ~{1'd0, dense_1_28_t6};
  wire [12:0] dense_1_28_t8 = {1'd0, dense_1_s202} - dense_1_28_t7;
  wire [13:0] dense_1_28 = {{1'd0, dense_1_28_t8[12:1]} - {dense_1_22_t20[11], dense_1_22_t20}, dense_1_28_t8[0]};

  // Element 29: ufixed<13,9>
  wire [12:0] dense_1_29 = {dense_1_s157[12:1] - {{3{dense_1_s204[8]}}, dense_1_s204}, dense_1_s157[0]};

  // Shared by several elements
  wire [8:0]  dense_1_s211 = {1'd0, dense_1_s33} + {1'd0, dense_1_s73};

  // Element 30: fixed<16,9>
  wire [8:0]  dense_1_30_t1 = ~dense_1_s179;
  wire [9:0]  dense_1_30_t2 = ~{1'd0, dense_1_30_t1};
  wire [9:0]  dense_1_30_t3 = {2'd0, dense_1_s1} - dense_1_30_t2;
  wire [10:0] dense_1_30_t4 = ~{1'd0, dense_1_s6};
  wire [10:0] dense_1_30_t5 = {{2'd0, dense_1_s211[8:1]} - dense_1_30_t4[9:0], dense_1_s211[0]};
  wire [10:0] dense_1_30_t6 = ~{1'd0, dense_1_s82};
  wire [11:0] dense_1_30_t7 = {{2'd0, dense_1_s165[9:1]} - dense_1_30_t6, dense_1_s165[0]};
  wire [9:0]  dense_1_30_t8 = ~{1'd0, dense_1_s14};
  wire [12:0] dense_1_30_t9 = {{3'd0, dense_1_s167[9:3]} - dense_1_30_t8, dense_1_s167[2:0]};
  wire [10:0] dense_1_30_t10 = ~dense_1_30_t5;
  wire [11:0] dense_1_30_t11 = ~{1'd0, dense_1_30_t10};
  wire [11:0] dense_1_30_t12 = {2'd0, dense_1_30_t3} - dense_1_30_t11;
  wire [12:0] dense_1_30_t13 = ~{1'd0, dense_1_30_t7};
  wire [12:0] dense_1_30_t14 = {{1'd0, dense_1_s210[11:1]} - dense_1_30_t13[11:0], dense_1_s210[0]};
  wire [12:0] dense_1_30_t15 = ~dense_1_30_t9;
  wire [13:0] dense_1_30_t16 = ~{1'd0, dense_1_30_t15};
  wire [13:0] dense_1_30_t17 = {2'd0, dense_1_30_t12} - dense_1_30_t16;
  wire [13:0] dense_1_30_t18 = ~dense_1_30_t17;
  wire [14:0] dense_1_30_t19 = ~{1'd0, dense_1_30_t18};
  wire [14:0] dense_1_30_t20 = {2'd0, dense_1_30_t14} - dense_1_30_t19;
  reg  [14:0] dense_1_30_t20_d1;
  wire [15:0] dense_1_30_t21 = ~{1'd0, dense_1_30_t20_d1};
  wire [14:0] dense_1_30_t22 = {1'd0, dense_1_s48_d1} - dense_1_30_t21[14:0];

  // Element 31: ufixed<13,8>
  wire [9:0]  dense_1_31_t1 = ~{1'd0, dense_1_s211};
  wire [9:0]  dense_1_31_t2 = {1'd0, dense_1_s52} - dense_1_31_t1;
  wire [9:0]  dense_1_31_t3 = ~{1'd0, dense_1_s52};
  wire [11:0] dense_1_31_t4 = {{2'd0, dense_1_s83[9:2]} - dense_1_31_t3, dense_1_s83[1:0]};
  wire [10:0] dense_1_31_t5 = ~{1'd0, dense_1_31_t2};
  wire [11:0] dense_1_31_t6 = {1'd0, dense_1_s198, 1'd0} - {dense_1_31_t5[10], dense_1_31_t5};
  wire [11:0] dense_1_31_t7 = ~dense_1_31_t4;
  wire [12:0] dense_1_31_t8 = ~{1'd0, dense_1_31_t7};
  assign dense_1_31 = {1'd0, dense_1_31_t6} - dense_1_31_t8;

  // Element 0: ufixed<14,7>
  wire [14:0] dense_1_0_t8 = ~{1'd0, dense_1_0_t7};
  assign dense_1_0 = ~dense_1_0_t8[13:0];

  // Element 1: ufixed<15,8>
  wire [15:0] dense_1_1_t25 = ~{1'd0, dense_1_1_t24};
  assign dense_1_1 = ~dense_1_1_t25[14:0];

  // Element 3: ufixed<15,8>
  wire [15:0] dense_1_3_t26 = ~{1'd0, dense_1_3_t25_d1};
  assign dense_1_3 = ~dense_1_3_t26[14:0];

  // Element 8: ufixed<15,8>
  wire [15:0] dense_1_8_t17 = ~{1'd0, dense_1_8_t16};
  assign dense_1_8 = ~dense_1_8_t17[14:0];

  // Element 10: ufixed<13,6>
  wire [13:0] dense_1_10_t12 = ~{1'd0, dense_1_10_t11_d1};
  assign dense_1_10 = ~dense_1_10_t12[12:0];

  // Element 11: ufixed<15,8>
  wire [15:0] dense_1_11_t18 = ~{1'd0, dense_1_11_t17};
  assign dense_1_11 = ~dense_1_11_t18[14:0];

  // Element 12: ufixed<14,7>
  wire [14:0] dense_1_12_t22 = ~{1'd0, dense_1_12_t21};
  assign dense_1_12 = ~dense_1_12_t22[13:0];

  // Element 13: ufixed<16,9>
  wire [16:0] dense_1_13_t18 = ~{1'd0, dense_1_13_t17};
  assign dense_1_13 = ~dense_1_13_t18[15:0];

  // Element 15: ufixed<14,7>
  wire [14:0] dense_1_15_t16 = ~{1'd0, dense_1_15_t15_d1};
  assign dense_1_15 = ~dense_1_15_t16[13:0];

  // Element 16: ufixed<13,6>
  wire [13:0] dense_1_16_t8 = ~{1'd0, dense_1_16_t7};
  assign dense_1_16 = ~dense_1_16_t8[12:0];

  // Element 19: fixed<17,10>
  assign dense_1_19 = ~{1'd0, dense_1_19_t24};

  // Element 23: ufixed<14,7>
  wire [14:0] dense_1_23_t4 = ~{1'd0, dense_1_23_t3};
  assign dense_1_23 = ~dense_1_23_t4[13:0];

  // Element 30: fixed<16,9>
  assign dense_1_30 = ~{1'd0, dense_1_30_t22};

  always @(posedge clk) begin
    dense_1_s1_d1     <= dense_1_s1;
    dense_1_s21_d1    <= dense_1_s21;
    dense_1_s29_d1    <= dense_1_s29;
    dense_1_s48_d1    <= dense_1_s48;
    dense_1_0_t2_d1   <= dense_1_0_t2;
    dense_1_s72_d1    <= dense_1_s72;
    dense_1_1_t20_d1  <= dense_1_1_t20;
    dense_1_3_t25_d1  <= dense_1_3_t25;
    dense_1_4_t10_d1  <= dense_1_4_t10;
    dense_1_4_t13_d1  <= dense_1_4_t13;
    dense_1_s123_d1   <= dense_1_s123;
    dense_1_6_t16_d1  <= dense_1_6_t16;
    dense_1_8_t11_d1  <= dense_1_8_t11;
    dense_1_8_t13_d1  <= dense_1_8_t13;
    dense_1_10_t11_d1 <= dense_1_10_t11;
    dense_1_s163_d1   <= dense_1_s163;
    dense_1_11_t13_d1 <= dense_1_11_t13;
    dense_1_12_t15_d1 <= dense_1_12_t15;
    dense_1_12_t18_d1 <= dense_1_12_t18;
    dense_1_s187_d1   <= dense_1_s187;
    dense_1_13_t14_d1 <= dense_1_13_t14;
    dense_1_15_t15_d1 <= dense_1_15_t15;
    dense_1_16_t4_d1  <= dense_1_16_t4;
    dense_1_18_d1     <= dense_1_18;
    dense_1_s200_d1   <= dense_1_s200;
    dense_1_19_t21_d1 <= dense_1_19_t21;
    dense_1_20_d1     <= dense_1_20;
    dense_1_21_d1     <= dense_1_21;
    dense_1_22_d1     <= dense_1_22;
    dense_1_s209_d1   <= dense_1_s209;
    dense_1_26_t5_d1  <= dense_1_26_t5;
    dense_1_26_t8_d1  <= dense_1_26_t8;
    dense_1_27_d1     <= dense_1_27;
    dense_1_28_d1     <= dense_1_28;
    dense_1_29_d1     <= dense_1_29;
    dense_1_30_t20_d1 <= dense_1_30_t20;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_0_t6[14],
    dense_1_s71[13],
    dense_1_1_t23[15],
    dense_1_3_t18[12],
    dense_1_4_t4[11],
    dense_1_s144[13],
    dense_1_6_t12[14],
    dense_1_6_t18[15],
    dense_1_9_t1[13],
    dense_1_11_t5[13],
    dense_1_11_t16[15],
    dense_1_12_t1[11],
    dense_1_12_t17[13],
    dense_1_13_t9[14],
    dense_1_15_t8[12],
    dense_1_16_t6[13],
    dense_1_18_t9[13],
    dense_1_19_t4[12],
    dense_1_19_t9[10],
    dense_1_22_t21[14],
    dense_1_25_t1[13],
    dense_1_30_t4[10],
    dense_1_30_t13[12],
    dense_1_30_t21[15],
    dense_1_0_t8[14],
    dense_1_1_t25[15],
    dense_1_3_t26[15],
    dense_1_8_t17[15],
    dense_1_10_t12[13],
    dense_1_11_t18[15],
    dense_1_12_t22[14],
    dense_1_13_t18[16],
    dense_1_15_t16[14],
    dense_1_16_t8[13],
    dense_1_23_t4[14]
  };

endmodule
