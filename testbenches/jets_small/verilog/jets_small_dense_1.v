// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline 1f6488234093e3c4. Do not edit.
// 745 operations in stages 0 to 1.
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
  output wire [12:0] dense_1_2,
  output wire [14:0] dense_1_4,
  output wire [12:0] dense_1_5,
  output wire [14:0] dense_1_6,
  output wire [13:0] dense_1_7,
  output wire [12:0] dense_1_9,
  output reg  [13:0] dense_1_s202_d1,
  output wire [11:0] dense_1_s242,
  output reg  [12:0] dense_1_18_d1,
  output reg  [13:0] dense_1_20_d1,
  output reg  [13:0] dense_1_21_d1,
  output reg  [13:0] dense_1_22_d1,
  output reg  [12:0] dense_1_s257_d1,
  output wire [12:0] dense_1_25,
  output wire [15:0] dense_1_26,
  output reg  [11:0] dense_1_27_d1,
  output reg  [12:0] dense_1_28_d1,
  output reg  [12:0] dense_1_29_d1,
  output wire [12:0] dense_1_31,
  output wire [14:0] dense_1_0,
  output wire [15:0] dense_1_1,
  output wire [14:0] dense_1_3,
  output wire [13:0] dense_1_8,
  output wire [12:0] dense_1_10,
  output wire [15:0] dense_1_11,
  output wire [14:0] dense_1_12,
  output wire [15:0] dense_1_13,
  output wire [13:0] dense_1_15,
  output wire [12:0] dense_1_16,
  output wire [15:0] dense_1_19,
  output wire [13:0] dense_1_23,
  output wire [14:0] dense_1_30
);

  // Shared by several elements
  wire [7:0]  dense_1_s1 = {~input_c1_b0_mmdt[7], input_c1_b0_mmdt[6:0]};
  wire [7:0]  dense_1_s2 = {~input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s3 = {1'd0, dense_1_s1} + {1'd0, dense_1_s2};
  wire [7:0]  dense_1_s4 = {~input_c1_b1_mmdt[7], input_c1_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s5 = ~dense_1_s4;
  wire [8:0]  dense_1_s6 = ~{1'd0, dense_1_s5};
  wire [9:0]  dense_1_s7 = {{2'd0, dense_1_s2[7:1]} - dense_1_s6, dense_1_s2[0]};
  wire [7:0]  dense_1_s8 = {~input_mass_mmdt[7], input_mass_mmdt[6:0]};
  wire [9:0]  dense_1_s9 = dense_1_s7 + {2'd0, dense_1_s8};
  wire [7:0]  dense_1_s10 = {~input_n2_b1_mmdt[7], input_n2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s11 = {~input_c2_b1_mmdt[7], input_c2_b1_mmdt[6:0]};
  wire [10:0] dense_1_s12 = {{3'd0, dense_1_s10[7:2]} + {1'd0, dense_1_s11}, dense_1_s10[1:0]};
  wire [7:0]  dense_1_s13 = {~input_c1_b2_mmdt[7], input_c1_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s14 = {~input_multiplicity[7], input_multiplicity[6:0]};
  wire [8:0]  dense_1_s15 = {1'd0, dense_1_s13} + {1'd0, dense_1_s14};
  wire [7:0]  dense_1_s16 = {~input_c2_b2_mmdt[7], input_c2_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s17 = {1'd0, dense_1_s15} + {2'd0, dense_1_s16};
  wire [7:0]  dense_1_s18 = {~input_m2_b2_mmdt[7], input_m2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s19 = {1'd0, dense_1_s13} + {1'd0, dense_1_s18};
  wire [7:0]  dense_1_s20 = {~input_zlogz[7], input_zlogz[6:0]};
  wire [7:0]  dense_1_s21 = {~input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s22 = {1'd0, dense_1_s20} + {1'd0, dense_1_s21};
  reg  [8:0]  dense_1_s22_d1;
  wire [9:0]  dense_1_s23 = {1'd0, dense_1_s19} + {1'd0, dense_1_s22};
  wire [10:0] dense_1_s24 = ~dense_1_s12;
  wire [11:0] dense_1_s25 = ~{1'd0, dense_1_s24};
  wire [11:0] dense_1_s26 = {2'd0, dense_1_s9} - dense_1_s25;
  wire [10:0] dense_1_s27 = {1'd0, dense_1_s17} + {1'd0, dense_1_s23};
  wire [12:0] dense_1_s28 = ~{1'd0, dense_1_s26};
  wire [11:0] dense_1_s29 = ~dense_1_s28[11:0];
  wire [10:0] dense_1_s30 = ~dense_1_s27;
  wire [11:0] dense_1_s31 = ~{1'd0, dense_1_s30};
  wire [12:0] dense_1_s32 = {1'd0, dense_1_s29} - {dense_1_s31[11], dense_1_s31};
  reg  [12:0] dense_1_s32_d1;
  wire [9:0]  dense_1_s33 = {{2'd0, dense_1_s11[7:1]} + {1'd0, dense_1_s13}, dense_1_s11[0]};
  wire [9:0]  dense_1_s34 = dense_1_s33 + {2'd0, dense_1_s18};
  wire [7:0]  dense_1_s35 = {~input_m2_b1_mmdt[7], input_m2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s36 = ~dense_1_s8;
  wire [8:0]  dense_1_s37 = ~{1'd0, dense_1_s36};
  wire [8:0]  dense_1_s38 = {1'd0, dense_1_s35} - dense_1_s37;
  wire [9:0]  dense_1_s39 = {1'd0, dense_1_s38} + {2'd0, dense_1_s16};
  wire [7:0]  dense_1_s40 = {~input_n2_b2_mmdt[7], input_n2_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s41 = ~dense_1_s40;
  wire [8:0]  dense_1_s42 = ~{1'd0, dense_1_s41};
  wire [9:0]  dense_1_s43 = dense_1_s39 - {dense_1_s42[8], dense_1_s42};
  wire [10:0] dense_1_s44 = {{3'd0, dense_1_s4[7:2]} + {1'd0, dense_1_s16}, dense_1_s4[1:0]};
  wire [11:0] dense_1_s45 = {{1'd0, dense_1_s44[10:2]} + {2'd0, dense_1_s14}, dense_1_s44[1:0]};
  wire [7:0]  dense_1_s46 = ~dense_1_s20;
  wire [8:0]  dense_1_s47 = ~{1'd0, dense_1_s46};
  wire [11:0] dense_1_s48 = dense_1_s45 - {{3{dense_1_s47[8]}}, dense_1_s47};
  wire [9:0]  dense_1_s49 = ~dense_1_s34;
  wire [10:0] dense_1_s50 = ~{1'd0, dense_1_s49};
  wire [12:0] dense_1_s51 = {{3'd0, dense_1_s43[9:2]} - dense_1_s50, dense_1_s43[1:0]};
  wire [9:0]  dense_1_s52 = ~dense_1_s43;
  wire [10:0] dense_1_s53 = ~{1'd0, dense_1_s52};
  wire [13:0] dense_1_s54 = ~{1'd0, dense_1_s51};
  wire [12:0] dense_1_s55 = ~dense_1_s54[12:0];
  wire [11:0] dense_1_s56 = ~dense_1_s48;
  wire [12:0] dense_1_s57 = ~{1'd0, dense_1_s56};
  wire [13:0] dense_1_s58 = {1'd0, dense_1_s55} - {dense_1_s57[12], dense_1_s57};
  reg  [13:0] dense_1_s58_d1;

  // Element 0: fixed<15,8>
  wire [10:0] dense_1_0_t1 = {{2'd0, dense_1_s3[8:2]} + {1'd0, dense_1_s8}, dense_1_s3[1:0]};
  reg  [10:0] dense_1_0_t1_d1;
  wire [10:0] dense_1_0_t2 = ~dense_1_0_t1_d1;
  wire [11:0] dense_1_0_t3 = ~{1'd0, dense_1_0_t2};
  wire [12:0] dense_1_0_t4 = dense_1_s32_d1 - {dense_1_0_t3[11], dense_1_0_t3};
  wire [12:0] dense_1_0_t5 = ~dense_1_0_t4;
  wire [13:0] dense_1_0_t6 = ~{1'd0, dense_1_0_t5};
  wire [13:0] dense_1_0_t7 = dense_1_s58_d1 - dense_1_0_t6;
  wire [13:0] dense_1_0_t8 = ~dense_1_s58_d1;
  wire [14:0] dense_1_0_t9 = ~{1'd0, dense_1_0_t8};

  // Shared by several elements
  wire [8:0]  dense_1_s59 = {1'd0, dense_1_s8} + {1'd0, dense_1_s35};
  wire [7:0]  dense_1_s60 = ~dense_1_s13;
  wire [8:0]  dense_1_s61 = ~{1'd0, dense_1_s60};
  wire [11:0] dense_1_s62 = {1'd0, dense_1_s59, 2'd0} - {{3{dense_1_s61[8]}}, dense_1_s61};
  wire [8:0]  dense_1_s63 = {1'd0, dense_1_s1} + {1'd0, dense_1_s40};
  wire [9:0]  dense_1_s64 = {1'd0, dense_1_s38} + {2'd0, dense_1_s4};
  wire [10:0] dense_1_s65 = {2'd0, dense_1_s63} + {1'd0, dense_1_s64};
  wire [7:0]  dense_1_s66 = ~dense_1_s11;
  wire [8:0]  dense_1_s67 = ~{1'd0, dense_1_s66};
  wire [8:0]  dense_1_s68 = {1'd0, dense_1_s20} - dense_1_s67;
  wire [7:0]  dense_1_s69 = ~dense_1_s16;
  wire [8:0]  dense_1_s70 = ~{1'd0, dense_1_s69};
  wire [9:0]  dense_1_s71 = {{1'd0, dense_1_s68[8:1]} - dense_1_s70, dense_1_s68[0]};
  wire [11:0] dense_1_s72 = {1'd0, dense_1_s65} + {2'd0, dense_1_s71};
  wire [7:0]  dense_1_s73 = {~input_d2_b1_mmdt[7], input_d2_b1_mmdt[6:0]};
  wire [9:0]  dense_1_s74 = {{2'd0, dense_1_s73[7:1]} + {1'd0, dense_1_s40}, dense_1_s73[0]};
  wire [8:0]  dense_1_s75 = {1'd0, dense_1_s4} + {1'd0, dense_1_s20};
  wire [9:0]  dense_1_s76 = ~dense_1_s74;
  wire [10:0] dense_1_s77 = ~{1'd0, dense_1_s76};
  wire [11:0] dense_1_s78 = {1'd0, dense_1_s44} - {dense_1_s77[10], dense_1_s77};
  wire [10:0] dense_1_s79 = {{1'd0, dense_1_s33[9:1]} + {1'd0, dense_1_s75}, dense_1_s33[0]};
  wire [12:0] dense_1_s80 = ~{1'd0, dense_1_s78};
  wire [11:0] dense_1_s81 = ~dense_1_s80[11:0];
  wire [10:0] dense_1_s82 = ~dense_1_s79;
  wire [11:0] dense_1_s83 = ~{1'd0, dense_1_s82};
  wire [12:0] dense_1_s84 = {{1'd0, dense_1_s81[11:1]} - dense_1_s83, dense_1_s81[0]};
  wire [13:0] dense_1_s85 = ~{1'd0, dense_1_s84};
  wire [12:0] dense_1_s86 = ~dense_1_s85[12:0];
  wire [13:0] dense_1_s87 = {2'd0, dense_1_s72} + {1'd0, dense_1_s86};
  wire [12:0] dense_1_s88 = dense_1_s87[12:0];
  reg  [12:0] dense_1_s88_d1;
  wire [7:0]  dense_1_s89 = {~input_d2_b2_mmdt[7], input_d2_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s90 = {1'd0, dense_1_s19} + {2'd0, dense_1_s89};
  wire [7:0]  dense_1_s91 = ~dense_1_s73;
  wire [8:0]  dense_1_s92 = ~{1'd0, dense_1_s91};
  wire [10:0] dense_1_s93 = {dense_1_s90, 1'd0} - {{2{dense_1_s92[8]}}, dense_1_s92};

  // Element 1: fixed<16,9>
  wire [7:0]  dense_1_1_t1 = ~dense_1_s21;
  wire [8:0]  dense_1_1_t2 = ~{1'd0, dense_1_1_t1};
  wire [9:0]  dense_1_1_t3 = {{2'd0, dense_1_s14[7:1]} - dense_1_1_t2, dense_1_s14[0]};
  wire [7:0]  dense_1_1_t4 = ~dense_1_s14;
  wire [8:0]  dense_1_1_t5 = ~{1'd0, dense_1_1_t4};
  wire [10:0] dense_1_1_t6 = ~{1'd0, dense_1_1_t3};
  wire [9:0]  dense_1_1_t7 = ~dense_1_1_t6[9:0];
  wire [9:0]  dense_1_1_t8 = ~dense_1_s7;
  wire [10:0] dense_1_1_t9 = ~{1'd0, dense_1_1_t8};
  wire [11:0] dense_1_1_t10 = {{2'd0, dense_1_1_t7[9:1]} - dense_1_1_t9, dense_1_1_t7[0]};
  wire [9:0]  dense_1_1_t11 = ~dense_1_s23;
  wire [10:0] dense_1_1_t12 = ~{1'd0, dense_1_1_t11};
  wire [12:0] dense_1_1_t13 = {1'd0, dense_1_s3, 3'd0} - {{2{dense_1_1_t12[10]}}, dense_1_1_t12};
  wire [12:0] dense_1_1_t14 = ~{1'd0, dense_1_1_t10};
  wire [11:0] dense_1_1_t15 = ~dense_1_1_t14[11:0];
  wire [11:0] dense_1_1_t16 = ~dense_1_s62;
  wire [12:0] dense_1_1_t17 = ~{1'd0, dense_1_1_t16};
  wire [13:0] dense_1_1_t18 = {{2'd0, dense_1_1_t15[11:1]} - dense_1_1_t17, dense_1_1_t15[0]};
  wire [13:0] dense_1_1_t19 = ~{1'd0, dense_1_1_t13};
  wire [12:0] dense_1_1_t20 = ~dense_1_1_t19[12:0];
  wire [10:0] dense_1_1_t21 = ~dense_1_s93;
  wire [11:0] dense_1_1_t22 = ~{1'd0, dense_1_1_t21};
  wire [12:0] dense_1_1_t23 = dense_1_1_t20 - {dense_1_1_t22[11], dense_1_1_t22};
  wire [14:0] dense_1_1_t24 = ~{1'd0, dense_1_1_t18};
  wire [13:0] dense_1_1_t25 = ~dense_1_1_t24[13:0];
  wire [13:0] dense_1_1_t26 = ~{1'd0, dense_1_1_t23};
  wire [12:0] dense_1_1_t27 = ~dense_1_1_t26[12:0];
  wire [14:0] dense_1_1_t28 = {1'd0, dense_1_1_t25} + {2'd0, dense_1_1_t27};
  reg  [14:0] dense_1_1_t28_d1;
  wire [15:0] dense_1_1_t29 = ~{1'd0, dense_1_1_t28_d1};
  wire [14:0] dense_1_1_t30 = ~dense_1_1_t29[14:0];
  wire [12:0] dense_1_1_t31 = ~dense_1_s88_d1;
  wire [13:0] dense_1_1_t32 = ~{1'd0, dense_1_1_t31};
  wire [14:0] dense_1_1_t33 = dense_1_1_t30 - {dense_1_1_t32[13], dense_1_1_t32};

  // Shared by several elements
  wire [8:0]  dense_1_s94 = {1'd0, dense_1_s2} - dense_1_1_t5;
  wire [9:0]  dense_1_s95 = {{2'd0, dense_1_s10[7:1]} + {1'd0, dense_1_s11}, dense_1_s10[0]};
  wire [10:0] dense_1_s96 = ~{1'd0, dense_1_s95};
  wire [9:0]  dense_1_s97 = ~dense_1_s96[9:0];
  wire [10:0] dense_1_s98 = {{1'd0, dense_1_s97[9:1]} - {dense_1_1_t5[8], dense_1_1_t5}, dense_1_s97[0]};
  wire [9:0]  dense_1_s99 = {{2'd0, dense_1_s11[7:1]} - dense_1_s47, dense_1_s11[0]};
  wire [9:0]  dense_1_s100 = dense_1_s99 + {2'd0, dense_1_s21};

  // Element 2: ufixed<13,9>
  wire [9:0]  dense_1_2_t1 = {1'd0, dense_1_s94} + {2'd0, dense_1_s89};
  wire [12:0] dense_1_2_t2 = {{3'd0, dense_1_s100[9:2]} - dense_1_1_t9, dense_1_s100[1:0]};
  wire [10:0] dense_1_2_t3 = ~{1'd0, dense_1_2_t1};
  wire [9:0]  dense_1_2_t4 = ~dense_1_2_t3[9:0];
  wire [11:0] dense_1_2_t5 = {dense_1_s98 + {2'd0, dense_1_2_t4[9:1]}, dense_1_2_t4[0]};
  wire [13:0] dense_1_2_t6 = ~{1'd0, dense_1_2_t2};
  wire [12:0] dense_1_2_t7 = ~dense_1_2_t6[12:0];
  wire [12:0] dense_1_2_t8 = ~{1'd0, dense_1_2_t5};
  wire [11:0] dense_1_2_t9 = ~dense_1_2_t8[11:0];
  wire [13:0] dense_1_2_t10 = {1'd0, dense_1_2_t7} + {2'd0, dense_1_2_t9};
  assign dense_1_2 = dense_1_2_t10[12:0];

  // Shared by several elements
  wire [10:0] dense_1_s101 = {{3'd0, dense_1_s4[7:2]} - dense_1_s92, dense_1_s4[1:0]};
  wire [9:0]  dense_1_s102 = {{2'd0, dense_1_s73[7:1]} + {1'd0, dense_1_s18}, dense_1_s73[0]};
  wire [10:0] dense_1_s103 = {1'd0, dense_1_s33} + {1'd0, dense_1_s102};
  wire [7:0]  dense_1_s104 = ~dense_1_s2;
  wire [8:0]  dense_1_s105 = ~{1'd0, dense_1_s104};
  wire [9:0]  dense_1_s106 = {{1'd0, dense_1_s38[8:1]} - dense_1_s105, dense_1_s38[0]};
  wire [8:0]  dense_1_s107 = {1'd0, dense_1_s10} - dense_1_1_t5;
  wire [8:0]  dense_1_s108 = {1'd0, dense_1_s8} + {1'd0, dense_1_s13};

  // Element 3: ufixed<15,8>
  wire [10:0] dense_1_3_t1 = {{3'd0, dense_1_s1[7:2]} + {1'd0, dense_1_s10}, dense_1_s1[1:0]};
  wire [8:0]  dense_1_3_t2 = ~dense_1_s22;
  wire [9:0]  dense_1_3_t3 = ~{1'd0, dense_1_3_t2};
  wire [10:0] dense_1_3_t4 = dense_1_s101 - {dense_1_3_t3[9], dense_1_3_t3};
  wire [11:0] dense_1_3_t5 = ~{1'd0, dense_1_3_t1};
  wire [10:0] dense_1_3_t6 = ~dense_1_3_t5[10:0];
  wire [8:0]  dense_1_3_t7 = ~dense_1_s107;
  wire [9:0]  dense_1_3_t8 = ~{1'd0, dense_1_3_t7};
  wire [10:0] dense_1_3_t9 = dense_1_3_t6 - {dense_1_3_t8[9], dense_1_3_t8};
  wire [9:0]  dense_1_3_t10 = {1'd0, dense_1_s68} + {1'd0, dense_1_s108};
  wire [11:0] dense_1_3_t11 = ~{1'd0, dense_1_3_t4};
  wire [10:0] dense_1_3_t12 = ~dense_1_3_t11[10:0];
  wire [11:0] dense_1_3_t13 = {1'd0, dense_1_s103} + {1'd0, dense_1_3_t12};
  wire [11:0] dense_1_3_t14 = ~{1'd0, dense_1_3_t9};
  wire [10:0] dense_1_3_t15 = ~dense_1_3_t14[10:0];
  wire [11:0] dense_1_3_t16 = {2'd0, dense_1_s106} + {1'd0, dense_1_3_t15};
  wire [12:0] dense_1_3_t17 = ~{1'd0, dense_1_3_t13};
  wire [11:0] dense_1_3_t18 = ~dense_1_3_t17[11:0];
  wire [9:0]  dense_1_3_t19 = ~dense_1_3_t10;
  wire [10:0] dense_1_3_t20 = ~{1'd0, dense_1_3_t19};
  wire [13:0] dense_1_3_t21 = {{2'd0, dense_1_3_t18[11:3]} - dense_1_3_t20, dense_1_3_t18[2:0]};
  wire [14:0] dense_1_3_t22 = ~{1'd0, dense_1_3_t21};
  wire [13:0] dense_1_3_t23 = ~dense_1_3_t22[13:0];
  wire [11:0] dense_1_3_t24 = ~dense_1_3_t16;
  wire [12:0] dense_1_3_t25 = ~{1'd0, dense_1_3_t24};
  wire [14:0] dense_1_3_t26 = {{1'd0, dense_1_3_t23[13:1]} - {dense_1_3_t25[12], dense_1_3_t25}, dense_1_3_t23[0]};
  reg  [14:0] dense_1_3_t26_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s109 = {1'd0, dense_1_s2} + {1'd0, dense_1_s14};
  wire [9:0]  dense_1_s110 = {1'd0, dense_1_s15} + {2'd0, dense_1_s4};
  wire [9:0]  dense_1_s111 = {{2'd0, dense_1_s35[7:1]} + {1'd0, dense_1_s11}, dense_1_s35[0]};
  wire [10:0] dense_1_s112 = ~{1'd0, dense_1_s111};
  wire [9:0]  dense_1_s113 = ~dense_1_s112[9:0];
  wire [10:0] dense_1_s114 = {2'd0, dense_1_s63} + {1'd0, dense_1_s113};
  wire [9:0]  dense_1_s115 = ~dense_1_s110;
  wire [10:0] dense_1_s116 = ~{1'd0, dense_1_s115};
  wire [10:0] dense_1_s117 = {1'd0, dense_1_s90} - dense_1_s116;
  wire [9:0]  dense_1_s118 = ~dense_1_s90;
  wire [10:0] dense_1_s119 = ~{1'd0, dense_1_s118};
  wire [11:0] dense_1_s120 = ~{1'd0, dense_1_s117};
  wire [10:0] dense_1_s121 = ~dense_1_s120[10:0];
  wire [11:0] dense_1_s122 = ~{1'd0, dense_1_s114};
  wire [10:0] dense_1_s123 = ~dense_1_s122[10:0];
  wire [11:0] dense_1_s124 = {1'd0, dense_1_s121} + {1'd0, dense_1_s123};
  wire [10:0] dense_1_s125 = {{3'd0, dense_1_s1[7:2]} - dense_1_s6, dense_1_s1[1:0]};
  wire [11:0] dense_1_s126 = {{1'd0, dense_1_s125[10:3]} - dense_1_s61, dense_1_s125[2:0]};
  wire [7:0]  dense_1_s127 = ~dense_1_s89;
  wire [8:0]  dense_1_s128 = ~{1'd0, dense_1_s127};
  wire [10:0] dense_1_s129 = {1'd0, dense_1_s19, 1'd0} - {{2{dense_1_s128[8]}}, dense_1_s128};
  wire [8:0]  dense_1_s130 = ~dense_1_s63;
  wire [9:0]  dense_1_s131 = ~{1'd0, dense_1_s130};
  wire [11:0] dense_1_s132 = {{1'd0, dense_1_s129[10:1]} - {dense_1_s131[9], dense_1_s131}, dense_1_s129[0]};

  // Element 4: ufixed<15,11>
  wire [7:0]  dense_1_4_t1 = ~dense_1_s10;
  wire [8:0]  dense_1_4_t2 = ~{1'd0, dense_1_4_t1};
  wire [10:0] dense_1_4_t3 = {{3'd0, dense_1_s20[7:2]} - dense_1_4_t2, dense_1_s20[1:0]};
  wire [11:0] dense_1_4_t4 = ~{1'd0, dense_1_4_t3};
  wire [10:0] dense_1_4_t5 = ~dense_1_4_t4[10:0];
  wire [10:0] dense_1_4_t6 = {2'd0, dense_1_s109} + dense_1_4_t5;
  wire [12:0] dense_1_4_t7 = {{1'd0, dense_1_s126[11:1]} + {3'd0, dense_1_s59}, dense_1_s126[0]};
  wire [11:0] dense_1_4_t8 = ~{1'd0, dense_1_4_t6};
  wire [10:0] dense_1_4_t9 = ~dense_1_4_t8[10:0];
  wire [12:0] dense_1_4_t10 = ~dense_1_4_t7;
  wire [13:0] dense_1_4_t11 = ~{1'd0, dense_1_4_t10};
  wire [13:0] dense_1_4_t12 = {3'd0, dense_1_4_t9} - dense_1_4_t11;
  reg  [13:0] dense_1_4_t12_d1;
  wire [12:0] dense_1_4_t13 = {{1'd0, dense_1_s124[11:1]} + dense_1_s132, dense_1_s124[0]};
  reg  [12:0] dense_1_4_t13_d1;
  wire [13:0] dense_1_4_t14 = ~{1'd0, dense_1_4_t13_d1};
  wire [12:0] dense_1_4_t15 = ~dense_1_4_t14[12:0];
  wire [13:0] dense_1_4_t16 = ~dense_1_4_t12_d1;
  wire [14:0] dense_1_4_t17 = ~{1'd0, dense_1_4_t16};
  assign dense_1_4 = {2'd0, dense_1_4_t15} - dense_1_4_t17;

  // Shared by several elements
  wire [11:0] dense_1_s133 = {{2'd0, dense_1_s99[9:3]} - dense_1_s37, dense_1_s99[2:0]};
  wire [9:0]  dense_1_s134 = {{2'd0, dense_1_s10[7:1]} - dense_1_s67, dense_1_s10[0]};
  wire [10:0] dense_1_s135 = {dense_1_s134, 1'd0} - {{2{dense_1_s6[8]}}, dense_1_s6};
  wire [7:0]  dense_1_s136 = ~dense_1_s35;
  wire [8:0]  dense_1_s137 = ~{1'd0, dense_1_s136};
  wire [8:0]  dense_1_s138 = {1'd0, dense_1_s16} - dense_1_s137;
  wire [8:0]  dense_1_s139 = ~dense_1_s138;
  wire [9:0]  dense_1_s140 = ~{1'd0, dense_1_s139};
  wire [9:0]  dense_1_s141 = {1'd0, dense_1_s2, 1'd0} - dense_1_s140;
  wire [12:0] dense_1_s142 = {1'd0, dense_1_s133} + {2'd0, dense_1_s135};
  wire [13:0] dense_1_s143 = ~{1'd0, dense_1_s142};
  wire [12:0] dense_1_s144 = ~dense_1_s143[12:0];
  wire [9:0]  dense_1_s145 = ~dense_1_s141;
  wire [10:0] dense_1_s146 = ~{1'd0, dense_1_s145};
  wire [11:0] dense_1_s147 = {1'd0, dense_1_s93} - {dense_1_s146[10], dense_1_s146};
  wire [12:0] dense_1_s148 = ~{1'd0, dense_1_s147};
  wire [11:0] dense_1_s149 = ~dense_1_s148[11:0];
  wire [12:0] dense_1_s150 = dense_1_s144 + {1'd0, dense_1_s149};
  reg  [12:0] dense_1_s150_d1;

  // Element 5: ufixed<13,9>
  wire [7:0]  dense_1_5_t1 = ~dense_1_s1;
  wire [8:0]  dense_1_5_t2 = ~{1'd0, dense_1_5_t1};
  reg  [8:0]  dense_1_5_t2_d1;
  wire [13:0] dense_1_5_t3 = {{1'd0, dense_1_s150_d1[12:2]} - {{3{dense_1_5_t2_d1[8]}}, dense_1_5_t2_d1}, dense_1_s150_d1[1:0]};
  assign dense_1_5 = dense_1_5_t3[12:0];

  // Shared by several elements
  wire [9:0]  dense_1_s151 = {{2'd0, dense_1_s40[7:1]} + {1'd0, dense_1_s2}, dense_1_s40[0]};
  wire [9:0]  dense_1_s152 = dense_1_s151 + {2'd0, dense_1_s20};
  wire [8:0]  dense_1_s153 = {1'd0, dense_1_s10} + {1'd0, dense_1_s73};
  wire [8:0]  dense_1_s154 = {1'd0, dense_1_s8} + {1'd0, dense_1_s14};
  wire [9:0]  dense_1_s155 = {{2'd0, dense_1_s40[7:1]} - dense_1_s67, dense_1_s40[0]};
  wire [8:0]  dense_1_s156 = {1'd0, dense_1_s2} + {1'd0, dense_1_s73};
  wire [9:0]  dense_1_s157 = {{1'd0, dense_1_s22[8:1]} + {1'd0, dense_1_s89}, dense_1_s22[0]};
  wire [8:0]  dense_1_s158 = ~dense_1_s154;
  wire [9:0]  dense_1_s159 = ~{1'd0, dense_1_s158};
  wire [10:0] dense_1_s160 = {1'd0, dense_1_s155} - {dense_1_s159[9], dense_1_s159};
  wire [11:0] dense_1_s161 = {3'd0, dense_1_s156} - dense_1_s25;
  wire [10:0] dense_1_s162 = ~{1'd0, dense_1_s157};
  wire [9:0]  dense_1_s163 = ~dense_1_s162[9:0];
  wire [11:0] dense_1_s164 = {{1'd0, dense_1_s38} + {2'd0, dense_1_s163[9:2]}, dense_1_s163[1:0]};
  wire [12:0] dense_1_s165 = ~{1'd0, dense_1_s161};
  wire [11:0] dense_1_s166 = ~dense_1_s165[11:0];
  wire [10:0] dense_1_s167 = ~dense_1_s160;
  wire [11:0] dense_1_s168 = ~{1'd0, dense_1_s167};
  wire [12:0] dense_1_s169 = {dense_1_s166, 1'd0} - {dense_1_s168[11], dense_1_s168};
  wire [12:0] dense_1_s170 = ~{1'd0, dense_1_s164};
  wire [11:0] dense_1_s171 = ~dense_1_s170[11:0];
  wire [13:0] dense_1_s172 = ~{1'd0, dense_1_s169};
  wire [12:0] dense_1_s173 = ~dense_1_s172[12:0];
  wire [13:0] dense_1_s174 = {2'd0, dense_1_s171} + {1'd0, dense_1_s173};

  // Element 6: ufixed<15,11>
  wire [9:0]  dense_1_6_t1 = {{2'd0, dense_1_s89[7:1]} + {1'd0, dense_1_s11}, dense_1_s89[0]};
  wire [9:0]  dense_1_6_t2 = {{1'd0, dense_1_s153[8:1]} - dense_1_1_t2, dense_1_s153[0]};
  wire [10:0] dense_1_6_t3 = ~{1'd0, dense_1_6_t1};
  wire [9:0]  dense_1_6_t4 = ~dense_1_6_t3[9:0];
  wire [11:0] dense_1_6_t5 = {dense_1_s155 + {2'd0, dense_1_6_t4[9:2]}, dense_1_6_t4[1:0]};
  wire [10:0] dense_1_6_t6 = ~{1'd0, dense_1_6_t2};
  wire [9:0]  dense_1_6_t7 = ~dense_1_6_t6[9:0];
  wire [10:0] dense_1_6_t8 = {1'd0, dense_1_s152} + {1'd0, dense_1_6_t7};
  wire [12:0] dense_1_6_t9 = ~{1'd0, dense_1_6_t5};
  wire [11:0] dense_1_6_t10 = ~dense_1_6_t9[11:0];
  wire [11:0] dense_1_6_t11 = ~dense_1_s126;
  wire [12:0] dense_1_6_t12 = ~{1'd0, dense_1_6_t11};
  wire [13:0] dense_1_6_t13 = {{2'd0, dense_1_6_t10[11:1]} - dense_1_6_t12, dense_1_6_t10[0]};
  wire [14:0] dense_1_6_t14 = ~{1'd0, dense_1_6_t13};
  wire [13:0] dense_1_6_t15 = ~dense_1_6_t14[13:0];
  wire [10:0] dense_1_6_t16 = ~dense_1_6_t8;
  wire [11:0] dense_1_6_t17 = ~{1'd0, dense_1_6_t16};
  wire [13:0] dense_1_6_t18 = dense_1_6_t15 - {{2{dense_1_6_t17[11]}}, dense_1_6_t17};
  wire [14:0] dense_1_6_t19 = ~{1'd0, dense_1_6_t18};
  wire [13:0] dense_1_6_t20 = ~dense_1_6_t19[13:0];
  wire [14:0] dense_1_6_t21 = {1'd0, dense_1_s174} + {1'd0, dense_1_6_t20};
  reg  [14:0] dense_1_6_t21_d1;
  wire [14:0] dense_1_6_t22 = ~dense_1_6_t21_d1;
  wire [15:0] dense_1_6_t23 = ~{1'd0, dense_1_6_t22};
  wire [15:0] dense_1_6_t24 = {3'd0, dense_1_s150_d1} - dense_1_6_t23;
  assign dense_1_6 = dense_1_6_t24[14:0];

  // Shared by several elements
  wire [8:0]  dense_1_s175 = {1'd0, dense_1_s13} - dense_1_4_t2;
  wire [9:0]  dense_1_s176 = ~{1'd0, dense_1_s175};
  wire [8:0]  dense_1_s177 = ~dense_1_s176[8:0];
  wire [9:0]  dense_1_s178 = {{1'd0, dense_1_s177[8:1]} + {1'd0, dense_1_s8}, dense_1_s177[0]};

  // Element 7: ufixed<14,10>
  wire [8:0]  dense_1_7_t1 = {1'd0, dense_1_s2} - dense_1_s37;
  wire [9:0]  dense_1_7_t2 = ~{1'd0, dense_1_7_t1};
  wire [8:0]  dense_1_7_t3 = ~dense_1_7_t2[8:0];
  wire [9:0]  dense_1_7_t4 = {{1'd0, dense_1_7_t3[8:1]} + {1'd0, dense_1_s16}, dense_1_7_t3[0]};
  wire [9:0]  dense_1_7_t5 = ~dense_1_7_t4;
  wire [10:0] dense_1_7_t6 = ~{1'd0, dense_1_7_t5};
  wire [10:0] dense_1_7_t7 = {1'd0, dense_1_s110} - dense_1_7_t6;
  wire [11:0] dense_1_7_t8 = {{1'd0, dense_1_s103[10:1]} + {1'd0, dense_1_s178}, dense_1_s103[0]};
  wire [11:0] dense_1_7_t9 = ~{1'd0, dense_1_7_t7};
  wire [10:0] dense_1_7_t10 = ~dense_1_7_t9[10:0];
  wire [12:0] dense_1_7_t11 = ~{1'd0, dense_1_7_t8};
  wire [11:0] dense_1_7_t12 = ~dense_1_7_t11[11:0];
  assign dense_1_7 = {{3'd0, dense_1_7_t10[10:1]} + {1'd0, dense_1_7_t12}, dense_1_7_t10[0]};

  // Shared by several elements
  wire [9:0]  dense_1_s179 = {{2'd0, dense_1_s8[7:1]} + {1'd0, dense_1_s14}, dense_1_s8[0]};
  wire [9:0]  dense_1_s180 = {1'd0, dense_1_s154} - {dense_1_s61[8], dense_1_s61};
  wire [9:0]  dense_1_s181 = {{2'd0, dense_1_s21[7:1]} - dense_1_s92, dense_1_s21[0]};
  wire [9:0]  dense_1_s182 = ~dense_1_s134;
  wire [10:0] dense_1_s183 = ~{1'd0, dense_1_s182};
  wire [11:0] dense_1_s184 = {1'd0, dense_1_s8, 3'd0} - {dense_1_s183[10], dense_1_s183};
  wire [10:0] dense_1_s185 = {1'd0, dense_1_s39} + {1'd0, dense_1_s181};
  wire [12:0] dense_1_s186 = ~{1'd0, dense_1_s184};
  wire [11:0] dense_1_s187 = ~dense_1_s186[11:0];
  wire [9:0]  dense_1_s188 = ~dense_1_s180;
  wire [10:0] dense_1_s189 = ~{1'd0, dense_1_s188};
  wire [11:0] dense_1_s190 = dense_1_s187 - {dense_1_s189[10], dense_1_s189};
  wire [11:0] dense_1_s191 = ~{1'd0, dense_1_s185};
  wire [10:0] dense_1_s192 = ~dense_1_s191[10:0];
  wire [12:0] dense_1_s193 = ~{1'd0, dense_1_s190};
  wire [11:0] dense_1_s194 = ~dense_1_s193[11:0];
  wire [12:0] dense_1_s195 = {2'd0, dense_1_s192} + {1'd0, dense_1_s194};

  // Element 8: ufixed<14,7>
  wire [9:0]  dense_1_8_t1 = {{1'd0, dense_1_s3[8:1]} + {1'd0, dense_1_s40}, dense_1_s3[0]};
  wire [9:0]  dense_1_8_t2 = ~dense_1_s179;
  wire [10:0] dense_1_8_t3 = ~{1'd0, dense_1_8_t2};
  wire [10:0] dense_1_8_t4 = {1'd0, dense_1_s71} - dense_1_8_t3;
  wire [10:0] dense_1_8_t5 = ~{1'd0, dense_1_8_t1};
  wire [9:0]  dense_1_8_t6 = ~dense_1_8_t5[9:0];
  wire [11:0] dense_1_8_t7 = {{2'd0, dense_1_8_t6[9:1]} - dense_1_s119, dense_1_8_t6[0]};
  wire [11:0] dense_1_8_t8 = ~{1'd0, dense_1_8_t4};
  wire [10:0] dense_1_8_t9 = ~dense_1_8_t8[10:0];
  wire [9:0]  dense_1_8_t10 = ~dense_1_s178;
  wire [10:0] dense_1_8_t11 = ~{1'd0, dense_1_8_t10};
  wire [12:0] dense_1_8_t12 = {{2'd0, dense_1_8_t9[10:2]} - dense_1_8_t11, dense_1_8_t9[1:0]};
  reg  [12:0] dense_1_8_t12_d1;
  wire [11:0] dense_1_8_t13 = ~dense_1_8_t7;
  wire [12:0] dense_1_8_t14 = ~{1'd0, dense_1_8_t13};
  wire [13:0] dense_1_8_t15 = {1'd0, dense_1_s195} - {dense_1_8_t14[12], dense_1_8_t14};
  reg  [13:0] dense_1_8_t15_d1;
  wire [13:0] dense_1_8_t16 = ~{1'd0, dense_1_8_t12_d1};
  wire [12:0] dense_1_8_t17 = ~dense_1_8_t16[12:0];
  wire [14:0] dense_1_8_t18 = ~{1'd0, dense_1_8_t15_d1};
  wire [13:0] dense_1_8_t19 = ~dense_1_8_t18[13:0];
  wire [13:0] dense_1_8_t20 = {1'd0, dense_1_8_t17} + dense_1_8_t19;

  // Element 9: ufixed<13,9>
  assign dense_1_9 = dense_1_s32_d1 - {{4{dense_1_5_t2_d1[8]}}, dense_1_5_t2_d1};

  // Shared by several elements
  wire [10:0] dense_1_s196 = {{1'd0, dense_1_s39[9:1]} + {2'd0, dense_1_s14}, dense_1_s39[0]};
  wire [8:0]  dense_1_s197 = {1'd0, dense_1_s13} + {1'd0, dense_1_s89};

  // Element 10: ufixed<13,6>
  wire [10:0] dense_1_10_t1 = {3'd0, dense_1_s8} - dense_1_s77;
  wire [9:0]  dense_1_10_t2 = {1'd0, dense_1_s75} + {1'd0, dense_1_s197};
  wire [11:0] dense_1_10_t3 = ~{1'd0, dense_1_10_t1};
  wire [10:0] dense_1_10_t4 = ~dense_1_10_t3[10:0];
  wire [8:0]  dense_1_10_t5 = ~dense_1_s108;
  wire [9:0]  dense_1_10_t6 = ~{1'd0, dense_1_10_t5};
  wire [11:0] dense_1_10_t7 = {{1'd0, dense_1_10_t4[10:2]} - dense_1_10_t6, dense_1_10_t4[1:0]};
  wire [9:0]  dense_1_10_t8 = ~dense_1_10_t2;
  wire [10:0] dense_1_10_t9 = ~{1'd0, dense_1_10_t8};
  wire [11:0] dense_1_10_t10 = {1'd0, dense_1_s196} - {dense_1_10_t9[10], dense_1_10_t9};
  wire [10:0] dense_1_10_t11 = ~dense_1_s196;
  wire [11:0] dense_1_10_t12 = ~{1'd0, dense_1_10_t11};
  wire [12:0] dense_1_10_t13 = ~{1'd0, dense_1_10_t10};
  wire [11:0] dense_1_10_t14 = ~dense_1_10_t13[11:0];
  wire [11:0] dense_1_10_t15 = ~dense_1_10_t7;
  wire [12:0] dense_1_10_t16 = ~{1'd0, dense_1_10_t15};
  wire [12:0] dense_1_10_t17 = {1'd0, dense_1_10_t14} - dense_1_10_t16;
  reg  [12:0] dense_1_10_t17_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s198 = {1'd0, dense_1_s19} + {2'd0, dense_1_s73};
  wire [8:0]  dense_1_s199 = {1'd0, dense_1_s1} - dense_1_s70;
  wire [8:0]  dense_1_s200 = ~dense_1_s199;
  wire [9:0]  dense_1_s201 = ~{1'd0, dense_1_s200};
  wire [13:0] dense_1_s202 = {dense_1_s174[13:2] - {{2{dense_1_s201[9]}}, dense_1_s201}, dense_1_s174[1:0]};
  wire [9:0]  dense_1_s203 = {{2'd0, dense_1_s21[7:1]} - dense_1_5_t2, dense_1_s21[0]};

  // Element 11: fixed<16,9>
  wire [9:0]  dense_1_11_t1 = ~dense_1_s203;
  wire [10:0] dense_1_11_t2 = ~{1'd0, dense_1_11_t1};
  wire [12:0] dense_1_11_t3 = {{3'd0, dense_1_s203[9:2]} - dense_1_11_t2, dense_1_s203[1:0]};
  wire [11:0] dense_1_11_t4 = dense_1_11_t3[11:0];
  wire [12:0] dense_1_11_t5 = ~{1'd0, dense_1_11_t4};
  wire [11:0] dense_1_11_t6 = ~dense_1_11_t5[11:0];
  wire [9:0]  dense_1_11_t7 = ~dense_1_s198;
  wire [10:0] dense_1_11_t8 = ~{1'd0, dense_1_11_t7};
  wire [12:0] dense_1_11_t9 = {1'd0, dense_1_11_t6} - {{2{dense_1_11_t8[10]}}, dense_1_11_t8};
  wire [13:0] dense_1_11_t10 = ~{1'd0, dense_1_11_t9};
  wire [12:0] dense_1_11_t11 = ~dense_1_11_t10[12:0];
  wire [10:0] dense_1_11_t12 = ~dense_1_s129;
  wire [11:0] dense_1_11_t13 = ~{1'd0, dense_1_11_t12};
  wire [11:0] dense_1_11_t14 = {1'd0, dense_1_s135} - dense_1_11_t13;
  wire [12:0] dense_1_11_t15 = dense_1_11_t11 - {dense_1_10_t12[11], dense_1_10_t12};
  wire [13:0] dense_1_11_t16 = ~{1'd0, dense_1_11_t15};
  wire [12:0] dense_1_11_t17 = ~dense_1_11_t16[12:0];
  wire [11:0] dense_1_11_t18 = ~dense_1_11_t14;
  wire [12:0] dense_1_11_t19 = ~{1'd0, dense_1_11_t18};
  wire [13:0] dense_1_11_t20 = {{1'd0, dense_1_11_t17[12:1]} - dense_1_11_t19, dense_1_11_t17[0]};
  reg  [13:0] dense_1_11_t20_d1;
  wire [14:0] dense_1_11_t21 = ~{1'd0, dense_1_11_t20_d1};
  wire [13:0] dense_1_11_t22 = ~dense_1_11_t21[13:0];
  wire [14:0] dense_1_11_t23 = {1'd0, dense_1_s202_d1} + {1'd0, dense_1_11_t22};

  // Shared by several elements
  wire [8:0]  dense_1_s204 = {1'd0, dense_1_s8} - dense_1_1_t5;
  wire [9:0]  dense_1_s205 = {1'd0, dense_1_s153} - {dense_1_s67[8], dense_1_s67};
  wire [9:0]  dense_1_s206 = {1'd0, dense_1_s94} - dense_1_s201;
  wire [9:0]  dense_1_s207 = ~dense_1_s205;
  wire [10:0] dense_1_s208 = ~{1'd0, dense_1_s207};
  wire [10:0] dense_1_s209 = {1'd0, dense_1_s90} - dense_1_s208;
  wire [11:0] dense_1_s210 = ~{1'd0, dense_1_s209};
  wire [10:0] dense_1_s211 = ~dense_1_s210[10:0];
  wire [9:0]  dense_1_s212 = ~dense_1_s206;
  wire [10:0] dense_1_s213 = ~{1'd0, dense_1_s212};
  wire [11:0] dense_1_s214 = {{1'd0, dense_1_s211[10:1]} - dense_1_s213, dense_1_s211[0]};
  wire [10:0] dense_1_s215 = {{3'd0, dense_1_s10[7:2]} + {1'd0, dense_1_s89}, dense_1_s10[1:0]};
  wire [11:0] dense_1_s216 = ~{1'd0, dense_1_s215};
  wire [10:0] dense_1_s217 = ~dense_1_s216[10:0];
  wire [10:0] dense_1_s218 = dense_1_s217 - {dense_1_3_t3[9], dense_1_3_t3};
  wire [9:0]  dense_1_s219 = {{2'd0, dense_1_s73[7:1]} + {1'd0, dense_1_s21}, dense_1_s73[0]};

  // Element 12: fixed<15,8>
  wire [10:0] dense_1_12_t1 = dense_1_s44 + {3'd0, dense_1_s40};
  wire [9:0]  dense_1_12_t2 = ~dense_1_s219;
  wire [10:0] dense_1_12_t3 = ~{1'd0, dense_1_12_t2};
  wire [11:0] dense_1_12_t4 = {1'd0, dense_1_s125} - {dense_1_12_t3[10], dense_1_12_t3};
  wire [8:0]  dense_1_12_t5 = ~dense_1_s204;
  wire [9:0]  dense_1_12_t6 = ~{1'd0, dense_1_12_t5};
  wire [10:0] dense_1_12_t7 = ~dense_1_s218;
  wire [11:0] dense_1_12_t8 = ~{1'd0, dense_1_12_t7};
  wire [11:0] dense_1_12_t9 = {2'd0, dense_1_s204, 1'd0} - dense_1_12_t8;
  wire [12:0] dense_1_12_t10 = ~{1'd0, dense_1_12_t4};
  wire [11:0] dense_1_12_t11 = ~dense_1_12_t10[11:0];
  wire [10:0] dense_1_12_t12 = ~dense_1_12_t1;
  wire [11:0] dense_1_12_t13 = ~{1'd0, dense_1_12_t12};
  wire [12:0] dense_1_12_t14 = {1'd0, dense_1_12_t11} - {dense_1_12_t13[11], dense_1_12_t13};
  wire [12:0] dense_1_12_t15 = ~{1'd0, dense_1_12_t9};
  wire [11:0] dense_1_12_t16 = ~dense_1_12_t15[11:0];
  wire [9:0]  dense_1_12_t17 = ~dense_1_s106;
  wire [10:0] dense_1_12_t18 = ~{1'd0, dense_1_12_t17};
  wire [12:0] dense_1_12_t19 = {{1'd0, dense_1_12_t16[11:1]} - {dense_1_12_t18[10], dense_1_12_t18}, dense_1_12_t16[0]};
  reg  [12:0] dense_1_12_t19_d1;
  wire [13:0] dense_1_12_t20 = ~{1'd0, dense_1_12_t14};
  wire [12:0] dense_1_12_t21 = ~dense_1_12_t20[12:0];
  wire [11:0] dense_1_12_t22 = ~dense_1_s214;
  wire [12:0] dense_1_12_t23 = ~{1'd0, dense_1_12_t22};
  wire [12:0] dense_1_12_t24 = dense_1_12_t21 - dense_1_12_t23;
  reg  [12:0] dense_1_12_t24_d1;
  wire [13:0] dense_1_12_t25 = ~{1'd0, dense_1_12_t19_d1};
  wire [12:0] dense_1_12_t26 = ~dense_1_12_t25[12:0];
  wire [12:0] dense_1_12_t27 = ~dense_1_12_t24_d1;
  wire [13:0] dense_1_12_t28 = ~{1'd0, dense_1_12_t27};
  wire [13:0] dense_1_12_t29 = {1'd0, dense_1_12_t26} - dense_1_12_t28;

  // Shared by several elements
  wire [8:0]  dense_1_s220 = {1'd0, dense_1_s2} - dense_1_s42;
  wire [10:0] dense_1_s221 = {{3'd0, dense_1_s10[7:2]} - dense_1_s61, dense_1_s10[1:0]};
  wire [10:0] dense_1_s222 = dense_1_s101 - {dense_1_12_t6[9], dense_1_12_t6};
  wire [10:0] dense_1_s223 = ~dense_1_s222;
  wire [11:0] dense_1_s224 = ~{1'd0, dense_1_s223};
  wire [12:0] dense_1_s225 = {1'd0, dense_1_s133} - {dense_1_s224[11], dense_1_s224};
  wire [13:0] dense_1_s226 = ~{1'd0, dense_1_s225};
  wire [12:0] dense_1_s227 = ~dense_1_s226[12:0];
  wire [12:0] dense_1_s228 = {dense_1_s227[12:1] - {dense_1_s53[10], dense_1_s53}, dense_1_s227[0]};
  reg  [12:0] dense_1_s228_d1;
  wire [9:0]  dense_1_s229 = {{2'd0, dense_1_s20[7:1]} - dense_1_s67, dense_1_s20[0]};
  wire [10:0] dense_1_s230 = ~{1'd0, dense_1_s229};
  wire [9:0]  dense_1_s231 = ~dense_1_s230[9:0];
  wire [10:0] dense_1_s232 = {{1'd0, dense_1_s231[9:2]} - dense_1_1_t2, dense_1_s231[1:0]};

  // Element 13: ufixed<16,9>
  wire [11:0] dense_1_13_t1 = {{1'd0, dense_1_s125[10:3]} - dense_1_s67, dense_1_s125[2:0]};
  wire [11:0] dense_1_13_t2 = {{1'd0, dense_1_s221[10:1]} + {2'd0, dense_1_s220}, dense_1_s221[0]};
  wire [12:0] dense_1_13_t3 = {dense_1_s125, 2'd0} - {{2{dense_1_11_t8[10]}}, dense_1_11_t8};
  wire [12:0] dense_1_13_t4 = ~{1'd0, dense_1_13_t1};
  wire [11:0] dense_1_13_t5 = ~dense_1_13_t4[11:0];
  wire [12:0] dense_1_13_t6 = {2'd0, dense_1_s232} + {1'd0, dense_1_13_t5};
  wire [12:0] dense_1_13_t7 = ~{1'd0, dense_1_13_t2};
  wire [11:0] dense_1_13_t8 = ~dense_1_13_t7[11:0];
  wire [13:0] dense_1_13_t9 = ~{1'd0, dense_1_13_t3};
  wire [12:0] dense_1_13_t10 = ~dense_1_13_t9[12:0];
  wire [13:0] dense_1_13_t11 = {2'd0, dense_1_13_t8} + {1'd0, dense_1_13_t10};
  wire [13:0] dense_1_13_t12 = ~{1'd0, dense_1_13_t6};
  wire [12:0] dense_1_13_t13 = ~dense_1_13_t12[12:0];
  wire [13:0] dense_1_13_t14 = {{1'd0, dense_1_s43} + {1'd0, dense_1_13_t13[12:3]}, dense_1_13_t13[2:0]};
  wire [14:0] dense_1_13_t15 = ~{1'd0, dense_1_13_t11};
  wire [13:0] dense_1_13_t16 = ~dense_1_13_t15[13:0];
  wire [13:0] dense_1_13_t17 = ~dense_1_13_t14;
  wire [14:0] dense_1_13_t18 = ~{1'd0, dense_1_13_t17};
  wire [14:0] dense_1_13_t19 = {1'd0, dense_1_13_t16} - dense_1_13_t18;
  reg  [14:0] dense_1_13_t19_d1;
  wire [15:0] dense_1_13_t20 = ~{1'd0, dense_1_13_t19_d1};
  wire [14:0] dense_1_13_t21 = ~dense_1_13_t20[14:0];
  wire [12:0] dense_1_13_t22 = ~dense_1_s228_d1;
  wire [13:0] dense_1_13_t23 = ~{1'd0, dense_1_13_t22};
  wire [15:0] dense_1_13_t24 = {{1'd0, dense_1_13_t21[14:1]} - {dense_1_13_t23[13], dense_1_13_t23}, dense_1_13_t21[0]};

  // Shared by several elements
  wire [9:0]  dense_1_s233 = {1'd0, dense_1_s19} - {dense_1_s47[8], dense_1_s47};
  wire [9:0]  dense_1_s234 = {{1'd0, dense_1_s94[8:1]} - dense_1_4_t2, dense_1_s94[0]};
  wire [9:0]  dense_1_s235 = ~dense_1_s234;
  wire [10:0] dense_1_s236 = ~{1'd0, dense_1_s235};
  wire [10:0] dense_1_s237 = {1'd0, dense_1_s233} - dense_1_s236;
  wire [9:0]  dense_1_s238 = ~dense_1_s233;
  wire [10:0] dense_1_s239 = ~{1'd0, dense_1_s238};
  wire [11:0] dense_1_s240 = ~{1'd0, dense_1_s237};
  wire [10:0] dense_1_s241 = ~dense_1_s240[10:0];
  assign dense_1_s242 = {1'd0, dense_1_s65} + {1'd0, dense_1_s241};

  // Element 15: ufixed<14,7>
  wire [8:0]  dense_1_15_t1 = {1'd0, dense_1_s1} - dense_1_4_t2;
  wire [11:0] dense_1_15_t2 = {{1'd0, dense_1_s44[10:3]} + {1'd0, dense_1_s13}, dense_1_s44[2:0]};
  wire [8:0]  dense_1_15_t3 = ~dense_1_s59;
  wire [9:0]  dense_1_15_t4 = ~{1'd0, dense_1_15_t3};
  wire [10:0] dense_1_15_t5 = dense_1_s125 - {dense_1_15_t4[9], dense_1_15_t4};
  wire [9:0]  dense_1_15_t6 = ~{1'd0, dense_1_15_t1};
  wire [8:0]  dense_1_15_t7 = ~dense_1_15_t6[8:0];
  wire [11:0] dense_1_15_t8 = {{1'd0, dense_1_s98[10:2]} + {1'd0, dense_1_15_t7}, dense_1_s98[1:0]};
  wire [12:0] dense_1_15_t9 = ~{1'd0, dense_1_15_t2};
  wire [11:0] dense_1_15_t10 = ~dense_1_15_t9[11:0];
  wire [12:0] dense_1_15_t11 = {1'd0, dense_1_15_t10} - {{2{dense_1_s239[10]}}, dense_1_s239};
  wire [11:0] dense_1_15_t12 = dense_1_15_t11[11:0];
  wire [12:0] dense_1_15_t13 = ~{1'd0, dense_1_15_t8};
  wire [11:0] dense_1_15_t14 = ~dense_1_15_t13[11:0];
  wire [10:0] dense_1_15_t15 = ~dense_1_15_t5;
  wire [11:0] dense_1_15_t16 = ~{1'd0, dense_1_15_t15};
  wire [12:0] dense_1_15_t17 = {1'd0, dense_1_15_t14} - {dense_1_15_t16[11], dense_1_15_t16};
  wire [12:0] dense_1_15_t18 = ~{1'd0, dense_1_15_t12};
  wire [11:0] dense_1_15_t19 = ~dense_1_15_t18[11:0];
  wire [12:0] dense_1_15_t20 = ~dense_1_15_t17;
  wire [13:0] dense_1_15_t21 = ~{1'd0, dense_1_15_t20};
  wire [13:0] dense_1_15_t22 = {2'd0, dense_1_15_t19} - dense_1_15_t21;
  reg  [13:0] dense_1_15_t22_d1;

  // Element 16: ufixed<13,6>
  wire [8:0]  dense_1_16_t1 = {1'd0, dense_1_s18} + {1'd0, dense_1_s21};
  wire [9:0]  dense_1_16_t2 = ~{1'd0, dense_1_16_t1};
  wire [8:0]  dense_1_16_t3 = ~dense_1_16_t2[8:0];
  wire [9:0]  dense_1_16_t4 = {1'd0, dense_1_s199} + {1'd0, dense_1_16_t3};
  reg  [9:0]  dense_1_16_t4_d1;
  wire [10:0] dense_1_16_t5 = ~{1'd0, dense_1_16_t4_d1};
  wire [9:0]  dense_1_16_t6 = ~dense_1_16_t5[9:0];
  wire [13:0] dense_1_16_t7 = {1'd0, dense_1_s88_d1} + {4'd0, dense_1_16_t6};
  wire [12:0] dense_1_16_t8 = dense_1_16_t7[12:0];

  // Shared by several elements
  wire [9:0]  dense_1_s243 = {1'd0, dense_1_s107} + {2'd0, dense_1_s4};

  // Element 18: ufixed<13,7>
  wire [10:0] dense_1_18_t1 = {{1'd0, dense_1_s102[9:1]} + {2'd0, dense_1_s16}, dense_1_s102[0]};
  wire [12:0] dense_1_18_t2 = {{1'd0, dense_1_s62[11:1]} - {dense_1_8_t3[10], dense_1_8_t3}, dense_1_s62[0]};
  wire [11:0] dense_1_18_t3 = dense_1_18_t2[11:0];
  wire [10:0] dense_1_18_t4 = {1'd0, dense_1_s100} + {1'd0, dense_1_s243};
  wire [12:0] dense_1_18_t5 = ~{1'd0, dense_1_18_t3};
  wire [11:0] dense_1_18_t6 = ~dense_1_18_t5[11:0];
  wire [10:0] dense_1_18_t7 = ~dense_1_18_t1;
  wire [11:0] dense_1_18_t8 = ~{1'd0, dense_1_18_t7};
  wire [12:0] dense_1_18_t9 = {1'd0, dense_1_18_t6} - {dense_1_18_t8[11], dense_1_18_t8};
  wire [13:0] dense_1_18_t10 = ~{1'd0, dense_1_18_t9};
  wire [12:0] dense_1_18_t11 = ~dense_1_18_t10[12:0];
  wire [10:0] dense_1_18_t12 = ~dense_1_18_t4;
  wire [11:0] dense_1_18_t13 = ~{1'd0, dense_1_18_t12};
  wire [12:0] dense_1_18 = dense_1_18_t11 - {dense_1_18_t13[11], dense_1_18_t13};

  // Shared by several elements
  wire [11:0] dense_1_s244 = ~dense_1_s242;
  wire [12:0] dense_1_s245 = ~{1'd0, dense_1_s244};
  wire [12:0] dense_1_s246 = {1'd0, dense_1_s214} - dense_1_s245;
  reg  [12:0] dense_1_s246_d1;

  // Element 19: ufixed<16,9>
  wire [11:0] dense_1_19_t1 = {{4'd0, dense_1_s2[7:3]} - dense_1_s6, dense_1_s2[2:0]};
  wire [9:0]  dense_1_19_t2 = {{2'd0, dense_1_s11[7:1]} - dense_1_s37, dense_1_s11[0]};
  wire [12:0] dense_1_19_t3 = ~{1'd0, dense_1_19_t1};
  wire [11:0] dense_1_19_t4 = ~dense_1_19_t3[11:0];
  wire [12:0] dense_1_19_t5 = {{3'd0, dense_1_s99[9:1]} + dense_1_19_t4, dense_1_s99[0]};
  wire [9:0]  dense_1_19_t6 = ~dense_1_s151;
  wire [10:0] dense_1_19_t7 = ~{1'd0, dense_1_19_t6};
  wire [11:0] dense_1_19_t8 = {1'd0, dense_1_s221} - {dense_1_19_t7[10], dense_1_19_t7};
  wire [10:0] dense_1_19_t9 = ~{1'd0, dense_1_19_t2};
  wire [9:0]  dense_1_19_t10 = ~dense_1_19_t9[9:0];
  wire [13:0] dense_1_19_t11 = {{4'd0, dense_1_s17[9:4]} + dense_1_19_t10, dense_1_s17[3:0]};
  wire [11:0] dense_1_19_t12 = dense_1_s45 + {1'd0, dense_1_s218};
  wire [13:0] dense_1_19_t13 = ~{1'd0, dense_1_19_t5};
  wire [12:0] dense_1_19_t14 = ~dense_1_19_t13[12:0];
  wire [12:0] dense_1_19_t15 = ~{1'd0, dense_1_19_t8};
  wire [11:0] dense_1_19_t16 = ~dense_1_19_t15[11:0];
  wire [13:0] dense_1_19_t17 = {{1'd0, dense_1_19_t14[12:2]} + dense_1_19_t16, dense_1_19_t14[1:0]};
  wire [14:0] dense_1_19_t18 = ~{1'd0, dense_1_19_t11};
  wire [13:0] dense_1_19_t19 = ~dense_1_19_t18[13:0];
  wire [11:0] dense_1_19_t20 = ~dense_1_19_t12;
  wire [12:0] dense_1_19_t21 = ~{1'd0, dense_1_19_t20};
  wire [14:0] dense_1_19_t22 = {1'd0, dense_1_19_t19} - {{2{dense_1_19_t21[12]}}, dense_1_19_t21};
  wire [15:0] dense_1_19_t23 = ~{1'd0, dense_1_19_t22};
  wire [14:0] dense_1_19_t24 = ~dense_1_19_t23[14:0];
  wire [13:0] dense_1_19_t25 = ~dense_1_19_t17;
  wire [14:0] dense_1_19_t26 = ~{1'd0, dense_1_19_t25};
  wire [14:0] dense_1_19_t27 = dense_1_19_t24 - dense_1_19_t26;
  reg  [14:0] dense_1_19_t27_d1;
  wire [15:0] dense_1_19_t28 = ~{1'd0, dense_1_19_t27_d1};
  wire [14:0] dense_1_19_t29 = ~dense_1_19_t28[14:0];
  wire [15:0] dense_1_19_t30 = {3'd0, dense_1_s246_d1} + {1'd0, dense_1_19_t29};

  // Shared by several elements
  wire [8:0]  dense_1_s247 = ~dense_1_s38;
  wire [9:0]  dense_1_s248 = ~{1'd0, dense_1_s247};
  wire [11:0] dense_1_s249 = {{2'd0, dense_1_s64[9:2]} - dense_1_s248, dense_1_s64[1:0]};

  // Element 20: ufixed<14,10>
  wire [10:0] dense_1_20_t1 = {{3'd0, dense_1_s21[7:2]} - dense_1_s37, dense_1_s21[1:0]};
  wire [11:0] dense_1_20_t2 = ~{1'd0, dense_1_20_t1};
  wire [10:0] dense_1_20_t3 = ~dense_1_20_t2[10:0];
  wire [10:0] dense_1_20_t4 = dense_1_20_t3 - {dense_1_3_t8[9], dense_1_3_t8};
  wire [11:0] dense_1_20_t5 = ~{1'd0, dense_1_20_t4};
  wire [10:0] dense_1_20_t6 = ~dense_1_20_t5[10:0];
  wire [8:0]  dense_1_20_t7 = ~dense_1_s220;
  wire [9:0]  dense_1_20_t8 = ~{1'd0, dense_1_20_t7};
  wire [11:0] dense_1_20_t9 = {{1'd0, dense_1_20_t6[10:2]} - dense_1_20_t8, dense_1_20_t6[1:0]};
  wire [12:0] dense_1_20_t10 = {{1'd0, dense_1_s249[11:1]} + {2'd0, dense_1_s34}, dense_1_s249[0]};
  wire [12:0] dense_1_20_t11 = ~{1'd0, dense_1_20_t9};
  wire [11:0] dense_1_20_t12 = ~dense_1_20_t11[11:0];
  wire [12:0] dense_1_20_t13 = ~dense_1_20_t10;
  wire [13:0] dense_1_20_t14 = ~{1'd0, dense_1_20_t13};
  wire [13:0] dense_1_20 = {2'd0, dense_1_20_t12} - dense_1_20_t14;

  // Element 21: ufixed<14,10>
  wire [9:0]  dense_1_21_t1 = {1'd0, dense_1_s107} + {1'd0, dense_1_s197};
  wire [10:0] dense_1_21_t2 = {{1'd0, dense_1_s102[9:1]} - dense_1_3_t3, dense_1_s102[0]};
  wire [10:0] dense_1_21_t3 = ~{1'd0, dense_1_21_t1};
  wire [9:0]  dense_1_21_t4 = ~dense_1_21_t3[9:0];
  wire [10:0] dense_1_21_t5 = {1'd0, dense_1_s9} + {1'd0, dense_1_21_t4};
  wire [11:0] dense_1_21_t6 = ~{1'd0, dense_1_21_t2};
  wire [10:0] dense_1_21_t7 = ~dense_1_21_t6[10:0];
  wire [11:0] dense_1_21_t8 = {{1'd0, dense_1_s180} + {1'd0, dense_1_21_t7[10:1]}, dense_1_21_t7[0]};
  wire [11:0] dense_1_21_t9 = ~{1'd0, dense_1_21_t5};
  wire [10:0] dense_1_21_t10 = ~dense_1_21_t9[10:0];
  wire [9:0]  dense_1_21_t11 = ~dense_1_s64;
  wire [10:0] dense_1_21_t12 = ~{1'd0, dense_1_21_t11};
  wire [13:0] dense_1_21_t13 = {{3'd0, dense_1_21_t10[10:3]} - dense_1_21_t12, dense_1_21_t10[2:0]};
  wire [14:0] dense_1_21_t14 = ~{1'd0, dense_1_21_t13};
  wire [13:0] dense_1_21_t15 = ~dense_1_21_t14[13:0];
  wire [12:0] dense_1_21_t16 = ~{1'd0, dense_1_21_t8};
  wire [11:0] dense_1_21_t17 = ~dense_1_21_t16[11:0];
  wire [14:0] dense_1_21_t18 = {{1'd0, dense_1_21_t15[13:1]} + {2'd0, dense_1_21_t17}, dense_1_21_t15[0]};
  wire [13:0] dense_1_21 = dense_1_21_t18[13:0];

  // Shared by several elements
  wire [9:0]  dense_1_s250 = dense_1_s90 - {dense_1_s67[8], dense_1_s67};

  // Element 22: ufixed<14,10>
  wire [10:0] dense_1_22_t1 = {{3'd0, dense_1_s2[7:2]} + {1'd0, dense_1_s16}, dense_1_s2[1:0]};
  wire [9:0]  dense_1_22_t2 = {1'd0, dense_1_s38} + {1'd0, dense_1_s107};
  wire [11:0] dense_1_22_t3 = ~{1'd0, dense_1_22_t1};
  wire [10:0] dense_1_22_t4 = ~dense_1_22_t3[10:0];
  wire [9:0]  dense_1_22_t5 = ~dense_1_s181;
  wire [10:0] dense_1_22_t6 = ~{1'd0, dense_1_22_t5};
  wire [11:0] dense_1_22_t7 = {1'd0, dense_1_22_t4} - {dense_1_22_t6[10], dense_1_22_t6};
  wire [10:0] dense_1_22_t8 = {1'd0, dense_1_s197, 1'd0} - dense_1_19_t7;
  wire [10:0] dense_1_22_t9 = ~{1'd0, dense_1_22_t2};
  wire [9:0]  dense_1_22_t10 = ~dense_1_22_t9[9:0];
  wire [12:0] dense_1_22_t11 = {{3'd0, dense_1_22_t10[9:3]} - dense_1_12_t6, dense_1_22_t10[2:0]};
  wire [12:0] dense_1_22_t12 = ~{1'd0, dense_1_22_t7};
  wire [11:0] dense_1_22_t13 = ~dense_1_22_t12[11:0];
  wire [10:0] dense_1_22_t14 = ~dense_1_22_t8;
  wire [11:0] dense_1_22_t15 = ~{1'd0, dense_1_22_t14};
  wire [12:0] dense_1_22_t16 = {{1'd0, dense_1_22_t13[11:1]} - dense_1_22_t15, dense_1_22_t13[0]};
  wire [13:0] dense_1_22_t17 = ~{1'd0, dense_1_22_t11};
  wire [12:0] dense_1_22_t18 = ~dense_1_22_t17[12:0];
  wire [9:0]  dense_1_22_t19 = ~dense_1_s250;
  wire [10:0] dense_1_22_t20 = ~{1'd0, dense_1_22_t19};
  wire [12:0] dense_1_22_t21 = dense_1_22_t18 - {{2{dense_1_22_t20[10]}}, dense_1_22_t20};
  wire [13:0] dense_1_22_t22 = ~{1'd0, dense_1_22_t21};
  wire [12:0] dense_1_22_t23 = ~dense_1_22_t22[12:0];
  wire [12:0] dense_1_22_t24 = ~dense_1_22_t16;
  wire [13:0] dense_1_22_t25 = ~{1'd0, dense_1_22_t24};
  wire [13:0] dense_1_22 = {1'd0, dense_1_22_t23} - dense_1_22_t25;

  // Shared by several elements
  wire [10:0] dense_1_s251 = {{3'd0, dense_1_s13[7:2]} + {1'd0, dense_1_s4}, dense_1_s13[1:0]};
  wire [11:0] dense_1_s252 = ~{1'd0, dense_1_s251};
  wire [10:0] dense_1_s253 = ~dense_1_s252[10:0];
  wire [11:0] dense_1_s254 = {{1'd0, dense_1_s108} + {1'd0, dense_1_s253[10:2]}, dense_1_s253[1:0]};
  wire [11:0] dense_1_s255 = ~dense_1_s254;
  wire [12:0] dense_1_s256 = ~{1'd0, dense_1_s255};
  wire [12:0] dense_1_s257 = {1'd0, dense_1_s72} - dense_1_s256;

  // Element 23: ufixed<14,7>
  wire [12:0] dense_1_23_t1 = ~dense_1_s257_d1;
  wire [13:0] dense_1_23_t2 = ~{1'd0, dense_1_23_t1};
  wire [13:0] dense_1_23_t3 = {1'd0, dense_1_s228_d1} - dense_1_23_t2;

  // Element 25: ufixed<13,9>
  wire [13:0] dense_1_25_t1 = {5'd0, dense_1_s22_d1} + {1'd0, dense_1_s246_d1};
  assign dense_1_25 = dense_1_25_t1[12:0];

  // Shared by several elements
  wire [11:0] dense_1_s258 = {{2'd0, dense_1_s64[9:3]} + {1'd0, dense_1_s8}, dense_1_s64[2:0]};

  // Element 26: ufixed<16,12>
  wire [9:0]  dense_1_26_t1 = ~dense_1_s39;
  wire [10:0] dense_1_26_t2 = ~{1'd0, dense_1_26_t1};
  wire [10:0] dense_1_26_t3 = {2'd0, dense_1_s153} - dense_1_26_t2;
  wire [12:0] dense_1_26_t4 = {{2'd0, dense_1_s232[10:1]} - dense_1_11_t13, dense_1_s232[0]};
  wire [11:0] dense_1_26_t5 = ~{1'd0, dense_1_26_t3};
  wire [10:0] dense_1_26_t6 = ~dense_1_26_t5[10:0];
  wire [11:0] dense_1_26_t7 = ~dense_1_s132;
  wire [12:0] dense_1_26_t8 = ~{1'd0, dense_1_26_t7};
  wire [12:0] dense_1_26_t9 = {2'd0, dense_1_26_t6} - dense_1_26_t8;
  reg  [12:0] dense_1_26_t9_d1;
  wire [13:0] dense_1_26_t10 = ~{1'd0, dense_1_26_t4};
  wire [12:0] dense_1_26_t11 = ~dense_1_26_t10[12:0];
  wire [13:0] dense_1_26_t12 = {{1'd0, dense_1_s258} + {1'd0, dense_1_26_t11[12:1]}, dense_1_26_t11[0]};
  reg  [13:0] dense_1_26_t12_d1;
  wire [13:0] dense_1_26_t13 = ~{1'd0, dense_1_26_t9_d1};
  wire [12:0] dense_1_26_t14 = ~dense_1_26_t13[12:0];
  wire [14:0] dense_1_26_t15 = {{2'd0, dense_1_26_t14[12:1]} - dense_1_13_t23, dense_1_26_t14[0]};
  wire [15:0] dense_1_26_t16 = ~{1'd0, dense_1_26_t15};
  wire [14:0] dense_1_26_t17 = ~dense_1_26_t16[14:0];
  wire [13:0] dense_1_26_t18 = ~dense_1_26_t12_d1;
  wire [14:0] dense_1_26_t19 = ~{1'd0, dense_1_26_t18};
  assign dense_1_26 = {{1'd0, dense_1_26_t17[14:1]} - dense_1_26_t19, dense_1_26_t17[0]};

  // Element 27: ufixed<12,8>
  wire [11:0] dense_1_27 = dense_1_s124 + {3'd0, dense_1_s156};

  // Element 28: ufixed<13,9>
  wire [10:0] dense_1_28_t1 = {2'd0, dense_1_s109} + {1'd0, dense_1_s219};
  wire [11:0] dense_1_28_t2 = ~{1'd0, dense_1_28_t1};
  wire [10:0] dense_1_28_t3 = ~dense_1_28_t2[10:0];
  wire [9:0]  dense_1_28_t4 = ~dense_1_s152;
  wire [10:0] dense_1_28_t5 = ~{1'd0, dense_1_28_t4};
  wire [11:0] dense_1_28_t6 = {{1'd0, dense_1_28_t3[10:1]} - dense_1_28_t5, dense_1_28_t3[0]};
  wire [12:0] dense_1_28_t7 = ~{1'd0, dense_1_28_t6};
  wire [11:0] dense_1_28_t8 = ~dense_1_28_t7[11:0];
  wire [12:0] dense_1_28_t9 = {1'd0, dense_1_s249} + {1'd0, dense_1_28_t8};
  wire [13:0] dense_1_28_t10 = ~{1'd0, dense_1_28_t9};
  wire [12:0] dense_1_28_t11 = ~dense_1_28_t10[12:0];
  wire [12:0] dense_1_28 = {{2'd0, dense_1_s250} + dense_1_28_t11[12:1], dense_1_28_t11[0]};

  // Element 29: ufixed<13,9>
  wire [12:0] dense_1_29 = {dense_1_s195[12:1] + {4'd0, dense_1_s4}, dense_1_s195[0]};

  // Shared by several elements
  wire [8:0]  dense_1_s259 = {1'd0, dense_1_s89} - dense_1_s37;

  // Element 30: ufixed<15,8>
  wire [9:0]  dense_1_30_t1 = {2'd0, dense_1_s1} - dense_1_20_t8;
  wire [10:0] dense_1_30_t2 = {{2'd0, dense_1_s259[8:1]} + dense_1_s7, dense_1_s259[0]};
  wire [11:0] dense_1_30_t3 = {{2'd0, dense_1_s203[9:1]} + {1'd0, dense_1_s99}, dense_1_s203[0]};
  wire [8:0]  dense_1_30_t4 = ~dense_1_s15;
  wire [9:0]  dense_1_30_t5 = ~{1'd0, dense_1_30_t4};
  wire [12:0] dense_1_30_t6 = {{3'd0, dense_1_s205[9:3]} - dense_1_30_t5, dense_1_s205[2:0]};
  wire [11:0] dense_1_30_t7 = ~{1'd0, dense_1_30_t2};
  wire [10:0] dense_1_30_t8 = ~dense_1_30_t7[10:0];
  wire [9:0]  dense_1_30_t9 = ~dense_1_30_t1;
  wire [10:0] dense_1_30_t10 = ~{1'd0, dense_1_30_t9};
  wire [11:0] dense_1_30_t11 = {1'd0, dense_1_30_t8} - {dense_1_30_t10[10], dense_1_30_t10};
  wire [12:0] dense_1_30_t12 = ~{1'd0, dense_1_30_t3};
  wire [11:0] dense_1_30_t13 = ~dense_1_30_t12[11:0];
  wire [12:0] dense_1_30_t14 = {{1'd0, dense_1_s258[11:1]} + dense_1_30_t13, dense_1_s258[0]};
  wire [13:0] dense_1_30_t15 = ~{1'd0, dense_1_30_t6};
  wire [12:0] dense_1_30_t16 = ~dense_1_30_t15[12:0];
  wire [11:0] dense_1_30_t17 = ~dense_1_30_t11;
  wire [12:0] dense_1_30_t18 = ~{1'd0, dense_1_30_t17};
  wire [13:0] dense_1_30_t19 = {1'd0, dense_1_30_t16} - {dense_1_30_t18[12], dense_1_30_t18};
  wire [14:0] dense_1_30_t20 = ~{1'd0, dense_1_30_t19};
  wire [13:0] dense_1_30_t21 = ~dense_1_30_t20[13:0];
  wire [12:0] dense_1_30_t22 = ~dense_1_30_t14;
  wire [13:0] dense_1_30_t23 = ~{1'd0, dense_1_30_t22};
  wire [14:0] dense_1_30_t24 = {1'd0, dense_1_30_t21} - {dense_1_30_t23[13], dense_1_30_t23};
  wire [13:0] dense_1_30_t25 = dense_1_30_t24[13:0];
  reg  [13:0] dense_1_30_t25_d1;
  wire [14:0] dense_1_30_t26 = ~{1'd0, dense_1_30_t25_d1};
  wire [13:0] dense_1_30_t27 = ~dense_1_30_t26[13:0];
  wire [14:0] dense_1_30_t28 = {1'd0, dense_1_30_t27} - dense_1_0_t9;

  // Element 31: ufixed<13,9>
  wire [9:0]  dense_1_31_t1 = {1'd0, dense_1_s63} + {1'd0, dense_1_s259};
  wire [11:0] dense_1_31_t2 = {{2'd0, dense_1_s100[9:2]} + {1'd0, dense_1_s63}, dense_1_s100[1:0]};
  wire [10:0] dense_1_31_t3 = ~{1'd0, dense_1_31_t1};
  wire [9:0]  dense_1_31_t4 = ~dense_1_31_t3[9:0];
  wire [11:0] dense_1_31_t5 = {{1'd0, dense_1_s243} + {2'd0, dense_1_31_t4[9:1]}, dense_1_31_t4[0]};
  wire [12:0] dense_1_31_t6 = ~{1'd0, dense_1_31_t2};
  wire [11:0] dense_1_31_t7 = ~dense_1_31_t6[11:0];
  wire [11:0] dense_1_31_t8 = ~dense_1_31_t5;
  wire [12:0] dense_1_31_t9 = ~{1'd0, dense_1_31_t8};
  assign dense_1_31 = {1'd0, dense_1_31_t7} - dense_1_31_t9;

  // Element 0: fixed<15,8>
  assign dense_1_0 = ~{1'd0, dense_1_0_t7};

  // Element 1: fixed<16,9>
  assign dense_1_1 = ~{1'd0, dense_1_1_t33};

  // Element 3: ufixed<15,8>
  wire [15:0] dense_1_3_t27 = ~{1'd0, dense_1_3_t26_d1};
  assign dense_1_3 = ~dense_1_3_t27[14:0];

  // Element 8: ufixed<14,7>
  wire [14:0] dense_1_8_t21 = ~{1'd0, dense_1_8_t20};
  assign dense_1_8 = ~dense_1_8_t21[13:0];

  // Element 10: ufixed<13,6>
  wire [13:0] dense_1_10_t18 = ~{1'd0, dense_1_10_t17_d1};
  assign dense_1_10 = ~dense_1_10_t18[12:0];

  // Element 11: fixed<16,9>
  assign dense_1_11 = ~{1'd0, dense_1_11_t23};

  // Element 12: fixed<15,8>
  assign dense_1_12 = ~{1'd0, dense_1_12_t29};

  // Element 13: ufixed<16,9>
  wire [16:0] dense_1_13_t25 = ~{1'd0, dense_1_13_t24};
  assign dense_1_13 = ~dense_1_13_t25[15:0];

  // Element 15: ufixed<14,7>
  wire [14:0] dense_1_15_t23 = ~{1'd0, dense_1_15_t22_d1};
  assign dense_1_15 = ~dense_1_15_t23[13:0];

  // Element 16: ufixed<13,6>
  wire [13:0] dense_1_16_t9 = ~{1'd0, dense_1_16_t8};
  assign dense_1_16 = ~dense_1_16_t9[12:0];

  // Element 19: ufixed<16,9>
  wire [16:0] dense_1_19_t31 = ~{1'd0, dense_1_19_t30};
  assign dense_1_19 = ~dense_1_19_t31[15:0];

  // Element 23: ufixed<14,7>
  wire [14:0] dense_1_23_t4 = ~{1'd0, dense_1_23_t3};
  assign dense_1_23 = ~dense_1_23_t4[13:0];

  // Element 30: ufixed<15,8>
  wire [15:0] dense_1_30_t29 = ~{1'd0, dense_1_30_t28};
  assign dense_1_30 = ~dense_1_30_t29[14:0];

  always @(posedge clk) begin
    dense_1_s22_d1    <= dense_1_s22;
    dense_1_s32_d1    <= dense_1_s32;
    dense_1_s58_d1    <= dense_1_s58;
    dense_1_0_t1_d1   <= dense_1_0_t1;
    dense_1_s88_d1    <= dense_1_s88;
    dense_1_1_t28_d1  <= dense_1_1_t28;
    dense_1_3_t26_d1  <= dense_1_3_t26;
    dense_1_4_t12_d1  <= dense_1_4_t12;
    dense_1_4_t13_d1  <= dense_1_4_t13;
    dense_1_s150_d1   <= dense_1_s150;
    dense_1_5_t2_d1   <= dense_1_5_t2;
    dense_1_6_t21_d1  <= dense_1_6_t21;
    dense_1_8_t12_d1  <= dense_1_8_t12;
    dense_1_8_t15_d1  <= dense_1_8_t15;
    dense_1_10_t17_d1 <= dense_1_10_t17;
    dense_1_s202_d1   <= dense_1_s202;
    dense_1_11_t20_d1 <= dense_1_11_t20;
    dense_1_12_t19_d1 <= dense_1_12_t19;
    dense_1_12_t24_d1 <= dense_1_12_t24;
    dense_1_s228_d1   <= dense_1_s228;
    dense_1_13_t19_d1 <= dense_1_13_t19;
    dense_1_15_t22_d1 <= dense_1_15_t22;
    dense_1_16_t4_d1  <= dense_1_16_t4;
    dense_1_18_d1     <= dense_1_18;
    dense_1_s246_d1   <= dense_1_s246;
    dense_1_19_t27_d1 <= dense_1_19_t27;
    dense_1_20_d1     <= dense_1_20;
    dense_1_21_d1     <= dense_1_21;
    dense_1_22_d1     <= dense_1_22;
    dense_1_s257_d1   <= dense_1_s257;
    dense_1_26_t9_d1  <= dense_1_26_t9;
    dense_1_26_t12_d1 <= dense_1_26_t12;
    dense_1_27_d1     <= dense_1_27;
    dense_1_28_d1     <= dense_1_28;
    dense_1_29_d1     <= dense_1_29;
    dense_1_30_t25_d1 <= dense_1_30_t25;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_s28[12],
    dense_1_s54[13],
    dense_1_s80[12],
    dense_1_s85[13],
    dense_1_s87[13],
    dense_1_1_t6[10],
    dense_1_1_t14[12],
    dense_1_1_t19[13],
    dense_1_1_t24[14],
    dense_1_1_t26[13],
    dense_1_1_t29[15],
    dense_1_s96[10],
    dense_1_2_t3[10],
    dense_1_2_t6[13],
    dense_1_2_t8[12],
    dense_1_2_t10[13],
    dense_1_3_t5[11],
    dense_1_3_t11[11],
    dense_1_3_t14[11],
    dense_1_3_t17[12],
    dense_1_3_t22[14],
    dense_1_s112[10],
    dense_1_s120[11],
    dense_1_s122[11],
    dense_1_4_t4[11],
    dense_1_4_t8[11],
    dense_1_4_t14[13],
    dense_1_s143[13],
    dense_1_s148[12],
    dense_1_5_t3[13],
    dense_1_s162[10],
    dense_1_s165[12],
    dense_1_s170[12],
    dense_1_s172[13],
    dense_1_6_t3[10],
    dense_1_6_t6[10],
    dense_1_6_t9[12],
    dense_1_6_t14[14],
    dense_1_6_t19[14],
    dense_1_6_t24[15],
    dense_1_s176[9],
    dense_1_7_t2[9],
    dense_1_7_t9[11],
    dense_1_7_t11[12],
    dense_1_s186[12],
    dense_1_s191[11],
    dense_1_s193[12],
    dense_1_8_t5[10],
    dense_1_8_t8[11],
    dense_1_8_t16[13],
    dense_1_8_t18[14],
    dense_1_10_t3[11],
    dense_1_10_t13[12],
    dense_1_11_t3[12],
    dense_1_11_t5[12],
    dense_1_11_t10[13],
    dense_1_11_t16[13],
    dense_1_11_t21[14],
    dense_1_s210[11],
    dense_1_s216[11],
    dense_1_12_t10[12],
    dense_1_12_t15[12],
    dense_1_12_t20[13],
    dense_1_12_t25[13],
    dense_1_s226[13],
    dense_1_s230[10],
    dense_1_13_t4[12],
    dense_1_13_t7[12],
    dense_1_13_t9[13],
    dense_1_13_t12[13],
    dense_1_13_t15[14],
    dense_1_13_t20[15],
    dense_1_s240[11],
    dense_1_15_t6[9],
    dense_1_15_t9[12],
    dense_1_15_t11[12],
    dense_1_15_t13[12],
    dense_1_15_t18[12],
    dense_1_16_t2[9],
    dense_1_16_t5[10],
    dense_1_16_t7[13],
    dense_1_18_t2[12],
    dense_1_18_t5[12],
    dense_1_18_t10[13],
    dense_1_19_t3[12],
    dense_1_19_t9[10],
    dense_1_19_t13[13],
    dense_1_19_t15[12],
    dense_1_19_t18[14],
    dense_1_19_t23[15],
    dense_1_19_t28[15],
    dense_1_20_t2[11],
    dense_1_20_t5[11],
    dense_1_20_t11[12],
    dense_1_21_t3[10],
    dense_1_21_t6[11],
    dense_1_21_t9[11],
    dense_1_21_t14[14],
    dense_1_21_t16[12],
    dense_1_21_t18[14],
    dense_1_22_t3[11],
    dense_1_22_t9[10],
    dense_1_22_t12[12],
    dense_1_22_t17[13],
    dense_1_22_t22[13],
    dense_1_s252[11],
    dense_1_25_t1[13],
    dense_1_26_t5[11],
    dense_1_26_t10[13],
    dense_1_26_t13[13],
    dense_1_26_t16[15],
    dense_1_28_t2[11],
    dense_1_28_t7[12],
    dense_1_28_t10[13],
    dense_1_30_t7[11],
    dense_1_30_t12[12],
    dense_1_30_t15[13],
    dense_1_30_t20[14],
    dense_1_30_t24[14],
    dense_1_30_t26[14],
    dense_1_31_t3[10],
    dense_1_31_t6[12],
    dense_1_3_t27[15],
    dense_1_8_t21[14],
    dense_1_10_t18[13],
    dense_1_13_t25[16],
    dense_1_15_t23[14],
    dense_1_16_t9[13],
    dense_1_19_t31[16],
    dense_1_23_t4[14],
    dense_1_30_t29[15]
  };

endmodule
