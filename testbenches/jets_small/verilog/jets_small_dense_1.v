// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline c6dcc1dda90974c0. Do not edit.
// 651 operations in stages 0 to 1.
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
  output reg  [11:0] dense_1_s32_d1,
  output wire [12:0] dense_1_2,
  output reg  [12:0] dense_1_s160_d1,
  output wire [13:0] dense_1_5,
  output wire [14:0] dense_1_6,
  output reg  [13:0] dense_1_7_d1,
  output reg  [12:0] dense_1_9_d1,
  output wire [12:0] dense_1_10,
  output reg  [12:0] dense_1_12_d1,
  output wire [15:0] dense_1_13,
  output reg  [13:0] dense_1_17_d1,
  output wire [12:0] dense_1_18,
  output wire [13:0] dense_1_22,
  output reg  [12:0] dense_1_23_d1,
  output reg  [12:0] dense_1_24_d1,
  output wire [14:0] dense_1_26,
  output wire [11:0] dense_1_27,
  output reg  [12:0] dense_1_29_d1,
  output wire [12:0] dense_1_31,
  output wire [14:0] dense_1_0,
  output wire [15:0] dense_1_1,
  output wire [14:0] dense_1_3,
  output wire [15:0] dense_1_4,
  output wire [13:0] dense_1_8,
  output wire [15:0] dense_1_11,
  output wire [13:0] dense_1_16,
  output wire [16:0] dense_1_19,
  output wire [13:0] dense_1_20,
  output wire [15:0] dense_1_21,
  output wire [13:0] dense_1_25,
  output wire [13:0] dense_1_28,
  output wire [14:0] dense_1_30
);

  // Shared by several elements
  wire [7:0]  dense_1_s1 = {~input_c1_b0_mmdt[7], input_c1_b0_mmdt[6:0]};
  wire [7:0]  dense_1_s2 = {~input_multiplicity[7], input_multiplicity[6:0]};
  wire [8:0]  dense_1_s3 = {1'd0, dense_1_s1} + {1'd0, dense_1_s2};
  reg  [8:0]  dense_1_s3_d1;
  wire [7:0]  dense_1_s4 = {~input_zlogz[7], input_zlogz[6:0]};
  wire [7:0]  dense_1_s5 = {~input_n2_b1_mmdt[7], input_n2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s6 = ~dense_1_s5;
  wire [8:0]  dense_1_s7 = ~{1'd0, dense_1_s6};
  wire [9:0]  dense_1_s8 = {{2'd0, dense_1_s4[7:1]} - dense_1_s7, dense_1_s4[0]};
  wire [7:0]  dense_1_s9 = {~input_mass_mmdt[7], input_mass_mmdt[6:0]};
  wire [7:0]  dense_1_s10 = ~dense_1_s2;
  wire [8:0]  dense_1_s11 = ~{1'd0, dense_1_s10};
  wire [8:0]  dense_1_s12 = {1'd0, dense_1_s9} - dense_1_s11;
  wire [7:0]  dense_1_s13 = {~input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s14 = {1'd0, dense_1_s12} + {2'd0, dense_1_s13};
  wire [7:0]  dense_1_s15 = {~input_c1_b2_mmdt[7], input_c1_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s16 = {~input_m2_b2_mmdt[7], input_m2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s17 = {1'd0, dense_1_s15} + {1'd0, dense_1_s16};
  wire [7:0]  dense_1_s18 = {~input_c1_b1_mmdt[7], input_c1_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s19 = {1'd0, dense_1_s1} + {1'd0, dense_1_s18};
  wire [9:0]  dense_1_s20 = {1'd0, dense_1_s17} + {1'd0, dense_1_s19};
  wire [9:0]  dense_1_s21 = ~dense_1_s20;
  wire [10:0] dense_1_s22 = ~{1'd0, dense_1_s21};
  wire [10:0] dense_1_s23 = {1'd0, dense_1_s14} - dense_1_s22;
  wire [7:0]  dense_1_s24 = {~input_m2_b1_mmdt[7], input_m2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s25 = {~input_n2_b2_mmdt[7], input_n2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s26 = {1'd0, dense_1_s24} + {1'd0, dense_1_s25};
  wire [8:0]  dense_1_s27 = ~dense_1_s26;
  wire [9:0]  dense_1_s28 = ~{1'd0, dense_1_s27};
  wire [10:0] dense_1_s29 = {1'd0, dense_1_s8} - {dense_1_s28[9], dense_1_s28};
  wire [11:0] dense_1_s30 = ~{1'd0, dense_1_s29};
  wire [10:0] dense_1_s31 = ~dense_1_s30[10:0];
  wire [11:0] dense_1_s32 = {1'd0, dense_1_s23} + {1'd0, dense_1_s31};
  wire [9:0]  dense_1_s33 = {{2'd0, dense_1_s24[7:1]} + {1'd0, dense_1_s5}, dense_1_s24[0]};
  wire [7:0]  dense_1_s34 = {~input_c2_b2_mmdt[7], input_c2_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s35 = ~dense_1_s34;
  wire [8:0]  dense_1_s36 = ~{1'd0, dense_1_s35};
  wire [9:0]  dense_1_s37 = {{2'd0, dense_1_s25[7:1]} - dense_1_s36, dense_1_s25[0]};
  wire [7:0]  dense_1_s38 = ~dense_1_s13;
  wire [8:0]  dense_1_s39 = ~{1'd0, dense_1_s38};
  wire [8:0]  dense_1_s40 = {1'd0, dense_1_s18} - dense_1_s39;
  wire [7:0]  dense_1_s41 = ~dense_1_s18;
  wire [8:0]  dense_1_s42 = ~{1'd0, dense_1_s41};
  wire [9:0]  dense_1_s43 = ~dense_1_s37;
  wire [10:0] dense_1_s44 = ~{1'd0, dense_1_s43};
  wire [10:0] dense_1_s45 = {1'd0, dense_1_s33} - dense_1_s44;
  wire [11:0] dense_1_s46 = ~{1'd0, dense_1_s45};
  wire [10:0] dense_1_s47 = ~dense_1_s46[10:0];
  wire [8:0]  dense_1_s48 = ~dense_1_s40;
  wire [9:0]  dense_1_s49 = ~{1'd0, dense_1_s48};
  wire [11:0] dense_1_s50 = {{1'd0, dense_1_s47[10:1]} - {dense_1_s49[9], dense_1_s49}, dense_1_s47[0]};
  reg  [11:0] dense_1_s50_d1;
  wire [12:0] dense_1_s51 = ~{1'd0, dense_1_s50_d1};
  wire [11:0] dense_1_s52 = ~dense_1_s51[11:0];
  wire [11:0] dense_1_s53 = ~dense_1_s32_d1;
  wire [12:0] dense_1_s54 = ~{1'd0, dense_1_s53};
  wire [13:0] dense_1_s55 = {{2'd0, dense_1_s52[11:1]} - dense_1_s54, dense_1_s52[0]};
  wire [8:0]  dense_1_s56 = {1'd0, dense_1_s15} + {1'd0, dense_1_s18};
  wire [7:0]  dense_1_s57 = ~dense_1_s15;
  wire [8:0]  dense_1_s58 = ~{1'd0, dense_1_s57};
  wire [10:0] dense_1_s59 = {{2'd0, dense_1_s56[8:2]} - dense_1_s58, dense_1_s56[1:0]};
  wire [7:0]  dense_1_s60 = {~input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s61 = {1'd0, dense_1_s60} - dense_1_s7;

  // Element 0: fixed<15,8>
  wire [9:0]  dense_1_0_t1 = {1'd0, dense_1_s3} + {1'd0, dense_1_s17};
  wire [10:0] dense_1_0_t2 = {{2'd0, dense_1_s61[8:2]} + {1'd0, dense_1_s1}, dense_1_s61[1:0]};
  wire [9:0]  dense_1_0_t3 = ~dense_1_0_t1;
  wire [10:0] dense_1_0_t4 = ~{1'd0, dense_1_0_t3};
  wire [11:0] dense_1_0_t5 = {1'd0, dense_1_s59} - {dense_1_0_t4[10], dense_1_0_t4};
  wire [11:0] dense_1_0_t6 = ~{1'd0, dense_1_0_t2};
  wire [10:0] dense_1_0_t7 = ~dense_1_0_t6[10:0];
  wire [12:0] dense_1_0_t8 = ~{1'd0, dense_1_0_t5};
  wire [11:0] dense_1_0_t9 = ~dense_1_0_t8[11:0];
  wire [11:0] dense_1_0_t10 = {1'd0, dense_1_0_t7} + dense_1_0_t9;
  wire [12:0] dense_1_0_t11 = ~{1'd0, dense_1_0_t10};
  wire [11:0] dense_1_0_t12 = ~dense_1_0_t11[11:0];
  wire [12:0] dense_1_0_t13 = {{1'd0, dense_1_s33} + {1'd0, dense_1_0_t12[11:2]}, dense_1_0_t12[1:0]};
  reg  [12:0] dense_1_0_t13_d1;
  wire [13:0] dense_1_0_t14 = ~{1'd0, dense_1_0_t13_d1};
  wire [12:0] dense_1_0_t15 = ~dense_1_0_t14[12:0];
  wire [13:0] dense_1_0_t16 = ~dense_1_s55;
  wire [14:0] dense_1_0_t17 = ~{1'd0, dense_1_0_t16};
  wire [14:0] dense_1_0_t18 = {2'd0, dense_1_0_t15} - dense_1_0_t17;
  wire [13:0] dense_1_0_t19 = dense_1_0_t18[13:0];

  // Shared by several elements
  wire [9:0]  dense_1_s62 = {{2'd0, dense_1_s34[7:1]} + {1'd0, dense_1_s18}, dense_1_s34[0]};
  wire [8:0]  dense_1_s63 = {1'd0, dense_1_s18} + {1'd0, dense_1_s24};
  wire [7:0]  dense_1_s64 = {~input_c2_b1_mmdt[7], input_c2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s65 = ~dense_1_s64;
  wire [8:0]  dense_1_s66 = ~{1'd0, dense_1_s65};
  wire [9:0]  dense_1_s67 = {1'd0, dense_1_s63} - {dense_1_s66[8], dense_1_s66};
  wire [8:0]  dense_1_s68 = {1'd0, dense_1_s1} + {1'd0, dense_1_s25};
  wire [8:0]  dense_1_s69 = {1'd0, dense_1_s9} + {1'd0, dense_1_s15};
  wire [9:0]  dense_1_s70 = {1'd0, dense_1_s68} + {2'd0, dense_1_s4};
  wire [8:0]  dense_1_s71 = ~dense_1_s69;
  wire [9:0]  dense_1_s72 = ~{1'd0, dense_1_s71};
  wire [10:0] dense_1_s73 = {1'd0, dense_1_s67} - {dense_1_s72[9], dense_1_s72};
  wire [9:0]  dense_1_s74 = ~dense_1_s67;
  wire [10:0] dense_1_s75 = ~{1'd0, dense_1_s74};
  wire [9:0]  dense_1_s76 = ~dense_1_s70;
  wire [10:0] dense_1_s77 = ~{1'd0, dense_1_s76};
  wire [11:0] dense_1_s78 = {1'd0, dense_1_s62, 1'd0} - {dense_1_s77[10], dense_1_s77};
  wire [12:0] dense_1_s79 = ~{1'd0, dense_1_s78};
  wire [11:0] dense_1_s80 = ~dense_1_s79[11:0];
  wire [10:0] dense_1_s81 = ~dense_1_s73;
  wire [11:0] dense_1_s82 = ~{1'd0, dense_1_s81};
  wire [12:0] dense_1_s83 = {1'd0, dense_1_s80} - {dense_1_s82[11], dense_1_s82};
  wire [9:0]  dense_1_s84 = {{2'd0, dense_1_s64[7:1]} + {1'd0, dense_1_s4}, dense_1_s64[0]};
  wire [10:0] dense_1_s85 = {{1'd0, dense_1_s20[9:2]} - dense_1_s58, dense_1_s20[1:0]};
  wire [10:0] dense_1_s86 = ~{1'd0, dense_1_s84};
  wire [9:0]  dense_1_s87 = ~dense_1_s86[9:0];
  wire [10:0] dense_1_s88 = {1'd0, dense_1_s37} + {1'd0, dense_1_s87};
  wire [11:0] dense_1_s89 = ~{1'd0, dense_1_s85};
  wire [10:0] dense_1_s90 = ~dense_1_s89[10:0];
  wire [10:0] dense_1_s91 = ~dense_1_s88;
  wire [11:0] dense_1_s92 = ~{1'd0, dense_1_s91};
  wire [12:0] dense_1_s93 = {{2'd0, dense_1_s90[10:1]} - dense_1_s92, dense_1_s90[0]};
  wire [12:0] dense_1_s94 = ~dense_1_s93;
  wire [13:0] dense_1_s95 = ~{1'd0, dense_1_s94};
  wire [13:0] dense_1_s96 = {1'd0, dense_1_s83} - dense_1_s95;
  reg  [13:0] dense_1_s96_d1;
  wire [7:0]  dense_1_s97 = {~input_d2_b1_mmdt[7], input_d2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s98 = ~dense_1_s60;
  wire [8:0]  dense_1_s99 = ~{1'd0, dense_1_s98};
  wire [8:0]  dense_1_s100 = {1'd0, dense_1_s97} - dense_1_s99;
  wire [8:0]  dense_1_s101 = ~dense_1_s100;
  wire [9:0]  dense_1_s102 = ~{1'd0, dense_1_s101};
  wire [9:0]  dense_1_s103 = {1'd0, dense_1_s17} - dense_1_s102;
  wire [7:0]  dense_1_s104 = ~dense_1_s24;
  wire [8:0]  dense_1_s105 = ~{1'd0, dense_1_s104};
  wire [8:0]  dense_1_s106 = {1'd0, dense_1_s1} - dense_1_s105;
  wire [9:0]  dense_1_s107 = {1'd0, dense_1_s106} + {2'd0, dense_1_s13};
  wire [8:0]  dense_1_s108 = {1'd0, dense_1_s4} - dense_1_s11;
  wire [9:0]  dense_1_s109 = {1'd0, dense_1_s108} + {2'd0, dense_1_s60};
  wire [7:0]  dense_1_s110 = {~input_d2_b2_mmdt[7], input_d2_b2_mmdt[6:0]};
  reg  [7:0]  dense_1_s110_d1;
  wire [8:0]  dense_1_s111 = {1'd0, dense_1_s13} + {1'd0, dense_1_s110};
  wire [7:0]  dense_1_s112 = ~dense_1_s9;
  wire [8:0]  dense_1_s113 = ~{1'd0, dense_1_s112};
  wire [9:0]  dense_1_s114 = {{2'd0, dense_1_s18[7:1]} - dense_1_s113, dense_1_s18[0]};
  wire [10:0] dense_1_s115 = ~{1'd0, dense_1_s114};
  wire [9:0]  dense_1_s116 = ~dense_1_s115[9:0];
  wire [8:0]  dense_1_s117 = ~dense_1_s111;
  wire [9:0]  dense_1_s118 = ~{1'd0, dense_1_s117};
  wire [10:0] dense_1_s119 = {dense_1_s116, 1'd0} - {dense_1_s118[9], dense_1_s118};
  wire [8:0]  dense_1_s120 = {1'd0, dense_1_s1} + {1'd0, dense_1_s15};

  // Element 1: fixed<16,9>
  wire [8:0]  dense_1_1_t1 = ~dense_1_s120;
  wire [9:0]  dense_1_1_t2 = ~{1'd0, dense_1_1_t1};
  wire [10:0] dense_1_1_t3 = {1'd0, dense_1_s109} - {dense_1_1_t2[9], dense_1_1_t2};
  wire [11:0] dense_1_1_t4 = ~{1'd0, dense_1_1_t3};
  wire [10:0] dense_1_1_t5 = ~dense_1_1_t4[10:0];
  wire [11:0] dense_1_1_t6 = {{1'd0, dense_1_s103} + {1'd0, dense_1_1_t5[10:1]}, dense_1_1_t5[0]};
  wire [12:0] dense_1_1_t7 = {{2'd0, dense_1_s119[10:2]} + {1'd0, dense_1_s107}, dense_1_s119[1:0]};
  wire [13:0] dense_1_1_t8 = ~{1'd0, dense_1_1_t7};
  wire [12:0] dense_1_1_t9 = ~dense_1_1_t8[12:0];
  wire [11:0] dense_1_1_t10 = ~dense_1_1_t6;
  wire [12:0] dense_1_1_t11 = ~{1'd0, dense_1_1_t10};
  wire [13:0] dense_1_1_t12 = {dense_1_1_t9, 1'd0} - {dense_1_1_t11[12], dense_1_1_t11};
  reg  [13:0] dense_1_1_t12_d1;
  wire [14:0] dense_1_1_t13 = ~{1'd0, dense_1_1_t12_d1};
  wire [13:0] dense_1_1_t14 = ~dense_1_1_t13[13:0];
  wire [14:0] dense_1_1_t15 = {1'd0, dense_1_s96_d1} + {1'd0, dense_1_1_t14};

  // Shared by several elements
  wire [8:0]  dense_1_s121 = {1'd0, dense_1_s64} - dense_1_s11;
  wire [11:0] dense_1_s122 = {{3'd0, dense_1_s111[8:3]} + {1'd0, dense_1_s18}, dense_1_s111[2:0]};
  wire [9:0]  dense_1_s123 = {{2'd0, dense_1_s4[7:1]} + {1'd0, dense_1_s13}, dense_1_s4[0]};

  // Element 2: ufixed<13,9>
  wire [9:0]  dense_1_2_t1 = {{2'd0, dense_1_s60[7:1]} + {1'd0, dense_1_s5}, dense_1_s60[0]};
  wire [10:0] dense_1_2_t2 = ~{1'd0, dense_1_2_t1};
  wire [9:0]  dense_1_2_t3 = ~dense_1_2_t2[9:0];
  wire [10:0] dense_1_2_t4 = {2'd0, dense_1_s121} + {1'd0, dense_1_2_t3};
  wire [11:0] dense_1_2_t5 = ~{1'd0, dense_1_2_t4};
  wire [10:0] dense_1_2_t6 = ~dense_1_2_t5[10:0];
  wire [9:0]  dense_1_2_t7 = ~dense_1_s123;
  wire [10:0] dense_1_2_t8 = ~{1'd0, dense_1_2_t7};
  wire [11:0] dense_1_2_t9 = {{1'd0, dense_1_2_t6[10:1]} - dense_1_2_t8, dense_1_2_t6[0]};
  wire [12:0] dense_1_2_t10 = {{1'd0, dense_1_s122[11:2]} + {2'd0, dense_1_s121}, dense_1_s122[1:0]};
  wire [12:0] dense_1_2_t11 = ~{1'd0, dense_1_2_t9};
  wire [11:0] dense_1_2_t12 = ~dense_1_2_t11[11:0];
  wire [13:0] dense_1_2_t13 = ~{1'd0, dense_1_2_t10};
  wire [12:0] dense_1_2_t14 = ~dense_1_2_t13[12:0];
  assign dense_1_2 = {1'd0, dense_1_2_t12} + dense_1_2_t14;

  // Shared by several elements
  wire [8:0]  dense_1_s124 = {1'd0, dense_1_s64} - dense_1_s99;
  wire [9:0]  dense_1_s125 = {1'd0, dense_1_s12} + {2'd0, dense_1_s5};
  wire [10:0] dense_1_s126 = {{1'd0, dense_1_s125[9:2]} - dense_1_s7, dense_1_s125[1:0]};
  wire [7:0]  dense_1_s127 = ~dense_1_s97;
  wire [8:0]  dense_1_s128 = ~{1'd0, dense_1_s127};
  wire [8:0]  dense_1_s129 = {1'd0, dense_1_s4} - dense_1_s128;
  wire [9:0]  dense_1_s130 = {{1'd0, dense_1_s129[8:1]} + {1'd0, dense_1_s24}, dense_1_s129[0]};
  wire [9:0]  dense_1_s131 = {{2'd0, dense_1_s97[7:1]} + {1'd0, dense_1_s4}, dense_1_s97[0]};
  wire [9:0]  dense_1_s132 = {{1'd0, dense_1_s17[8:1]} + {1'd0, dense_1_s13}, dense_1_s17[0]};

  // Element 3: ufixed<15,8>
  wire [7:0]  dense_1_3_t1 = ~dense_1_s1;
  wire [8:0]  dense_1_3_t2 = ~{1'd0, dense_1_3_t1};
  wire [9:0]  dense_1_3_t3 = {{2'd0, dense_1_s18[7:1]} - dense_1_3_t2, dense_1_s18[0]};
  wire [10:0] dense_1_3_t4 = ~{1'd0, dense_1_3_t3};
  wire [9:0]  dense_1_3_t5 = ~dense_1_3_t4[9:0];
  wire [10:0] dense_1_3_t6 = {2'd0, dense_1_s124} + {1'd0, dense_1_3_t5};
  wire [10:0] dense_1_3_t7 = ~dense_1_3_t6;
  wire [11:0] dense_1_3_t8 = ~{1'd0, dense_1_3_t7};
  wire [11:0] dense_1_3_t9 = {2'd0, dense_1_s130} - dense_1_3_t8;
  wire [10:0] dense_1_3_t10 = {{1'd0, dense_1_s132[9:2]} + {1'd0, dense_1_s64}, dense_1_s132[1:0]};
  wire [12:0] dense_1_3_t11 = ~{1'd0, dense_1_3_t9};
  wire [11:0] dense_1_3_t12 = ~dense_1_3_t11[11:0];
  wire [10:0] dense_1_3_t13 = ~dense_1_s126;
  wire [11:0] dense_1_3_t14 = ~{1'd0, dense_1_3_t13};
  wire [12:0] dense_1_3_t15 = {{1'd0, dense_1_3_t12[11:1]} - dense_1_3_t14, dense_1_3_t12[0]};
  wire [10:0] dense_1_3_t16 = {{1'd0, dense_1_s131[9:1]} + {1'd0, dense_1_s69}, dense_1_s131[0]};
  wire [11:0] dense_1_3_t17 = ~{1'd0, dense_1_3_t10};
  wire [10:0] dense_1_3_t18 = ~dense_1_3_t17[10:0];
  wire [10:0] dense_1_3_t19 = ~dense_1_3_t16;
  wire [11:0] dense_1_3_t20 = ~{1'd0, dense_1_3_t19};
  wire [12:0] dense_1_3_t21 = {{2'd0, dense_1_3_t18[10:1]} - dense_1_3_t20, dense_1_3_t18[0]};
  wire [13:0] dense_1_3_t22 = ~{1'd0, dense_1_3_t15};
  wire [12:0] dense_1_3_t23 = ~dense_1_3_t22[12:0];
  wire [12:0] dense_1_3_t24 = ~dense_1_3_t21;
  wire [13:0] dense_1_3_t25 = ~{1'd0, dense_1_3_t24};
  wire [14:0] dense_1_3_t26 = {{2'd0, dense_1_3_t23[12:1]} - dense_1_3_t25, dense_1_3_t23[0]};
  reg  [14:0] dense_1_3_t26_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s133 = {{2'd0, dense_1_s34[7:1]} + {1'd0, dense_1_s5}, dense_1_s34[0]};
  wire [9:0]  dense_1_s134 = {1'd0, dense_1_s120} + {2'd0, dense_1_s5};
  wire [10:0] dense_1_s135 = ~{1'd0, dense_1_s134};
  wire [9:0]  dense_1_s136 = ~dense_1_s135[9:0];
  wire [11:0] dense_1_s137 = {{1'd0, dense_1_s68} + {2'd0, dense_1_s136[9:2]}, dense_1_s136[1:0]};
  wire [9:0]  dense_1_s138 = ~dense_1_s133;
  wire [10:0] dense_1_s139 = ~{1'd0, dense_1_s138};
  wire [12:0] dense_1_s140 = {{1'd0, dense_1_s122[11:2]} - dense_1_s139, dense_1_s122[1:0]};
  wire [13:0] dense_1_s141 = ~{1'd0, dense_1_s140};
  wire [12:0] dense_1_s142 = ~dense_1_s141[12:0];
  wire [13:0] dense_1_s143 = {2'd0, dense_1_s137} + {1'd0, dense_1_s142};
  wire [8:0]  dense_1_s144 = {1'd0, dense_1_s24} - dense_1_s11;
  wire [9:0]  dense_1_s145 = {{1'd0, dense_1_s144[8:1]} + {1'd0, dense_1_s64}, dense_1_s144[0]};
  wire [10:0] dense_1_s146 = {{1'd0, dense_1_s145[9:1]} + {1'd0, dense_1_s19}, dense_1_s145[0]};
  wire [11:0] dense_1_s147 = ~{1'd0, dense_1_s146};
  wire [10:0] dense_1_s148 = ~dense_1_s147[10:0];
  wire [11:0] dense_1_s149 = {1'd0, dense_1_s126} + {1'd0, dense_1_s148};
  wire [10:0] dense_1_s150 = {{1'd0, dense_1_s20[9:2]} - dense_1_s36, dense_1_s20[1:0]};
  wire [11:0] dense_1_s151 = {{4'd0, dense_1_s4[7:3]} + {1'd0, dense_1_s15}, dense_1_s4[2:0]};
  wire [12:0] dense_1_s152 = ~{1'd0, dense_1_s151};
  wire [11:0] dense_1_s153 = ~dense_1_s152[11:0];
  wire [10:0] dense_1_s154 = ~dense_1_s150;
  wire [11:0] dense_1_s155 = ~{1'd0, dense_1_s154};
  wire [12:0] dense_1_s156 = {1'd0, dense_1_s153} - {dense_1_s155[11], dense_1_s155};
  wire [11:0] dense_1_s157 = dense_1_s156[11:0];
  wire [11:0] dense_1_s158 = ~dense_1_s157;
  wire [12:0] dense_1_s159 = ~{1'd0, dense_1_s158};
  wire [12:0] dense_1_s160 = {1'd0, dense_1_s149} - dense_1_s159;
  wire [8:0]  dense_1_s161 = {1'd0, dense_1_s9} + {1'd0, dense_1_s25};

  // Element 4: fixed<16,9>
  wire [9:0]  dense_1_4_t1 = {{1'd0, dense_1_s161[8:1]} + {1'd0, dense_1_s24}, dense_1_s161[0]};
  wire [10:0] dense_1_4_t2 = ~{1'd0, dense_1_4_t1};
  wire [9:0]  dense_1_4_t3 = ~dense_1_4_t2[9:0];
  wire [11:0] dense_1_4_t4 = {{1'd0, dense_1_s17} + {2'd0, dense_1_4_t3[9:2]}, dense_1_4_t3[1:0]};
  wire [11:0] dense_1_4_t5 = ~dense_1_4_t4;
  wire [12:0] dense_1_4_t6 = ~{1'd0, dense_1_4_t5};
  wire [13:0] dense_1_4_t7 = dense_1_s143 - {dense_1_4_t6[12], dense_1_4_t6};
  reg  [13:0] dense_1_4_t7_d1;
  wire [14:0] dense_1_4_t8 = ~{1'd0, dense_1_4_t7_d1};
  wire [13:0] dense_1_4_t9 = ~dense_1_4_t8[13:0];
  wire [12:0] dense_1_4_t10 = ~dense_1_s160_d1;
  wire [13:0] dense_1_4_t11 = ~{1'd0, dense_1_4_t10};
  wire [14:0] dense_1_4_t12 = {1'd0, dense_1_4_t9} - {dense_1_4_t11[13], dense_1_4_t11};

  // Shared by several elements
  wire [10:0] dense_1_s162 = {1'd0, dense_1_s131} - dense_1_s139;
  wire [8:0]  dense_1_s163 = {1'd0, dense_1_s1} + {1'd0, dense_1_s64};
  wire [8:0]  dense_1_s164 = ~dense_1_s163;
  wire [9:0]  dense_1_s165 = ~{1'd0, dense_1_s164};
  wire [10:0] dense_1_s166 = {{2'd0, dense_1_s17[8:1]} - dense_1_s165, dense_1_s17[0]};
  wire [10:0] dense_1_s167 = ~dense_1_s166;
  wire [11:0] dense_1_s168 = ~{1'd0, dense_1_s167};
  wire [12:0] dense_1_s169 = {{2'd0, dense_1_s162[10:1]} - dense_1_s168, dense_1_s162[0]};
  wire [8:0]  dense_1_s170 = {1'd0, dense_1_s110} - dense_1_s39;

  // Element 5: ufixed<14,10>
  wire [10:0] dense_1_5_t1 = {{2'd0, dense_1_s170[8:2]} - dense_1_s113, dense_1_s170[1:0]};
  wire [8:0]  dense_1_5_t2 = ~dense_1_s170;
  wire [9:0]  dense_1_5_t3 = ~{1'd0, dense_1_5_t2};
  wire [11:0] dense_1_5_t4 = ~{1'd0, dense_1_5_t1};
  wire [10:0] dense_1_5_t5 = ~dense_1_5_t4[10:0];
  wire [11:0] dense_1_5_t6 = {dense_1_5_t5, 1'd0} - {dense_1_s75[10], dense_1_s75};
  wire [11:0] dense_1_5_t7 = ~dense_1_5_t6;
  wire [12:0] dense_1_5_t8 = ~{1'd0, dense_1_5_t7};
  assign dense_1_5 = {1'd0, dense_1_s169} - {dense_1_5_t8[12], dense_1_5_t8};

  // Shared by several elements
  wire [8:0]  dense_1_s171 = {1'd0, dense_1_s9} + {1'd0, dense_1_s97};
  wire [8:0]  dense_1_s172 = ~dense_1_s171;
  wire [9:0]  dense_1_s173 = ~{1'd0, dense_1_s172};
  wire [9:0]  dense_1_s174 = {1'd0, dense_1_s61} - dense_1_s173;
  wire [10:0] dense_1_s175 = {{2'd0, dense_1_s121[8:1]} + {1'd0, dense_1_s17}, dense_1_s121[0]};
  wire [9:0]  dense_1_s176 = {1'd0, dense_1_s19} - dense_1_5_t3;
  wire [9:0]  dense_1_s177 = ~dense_1_s176;
  wire [10:0] dense_1_s178 = ~{1'd0, dense_1_s177};
  wire [10:0] dense_1_s179 = {1'd0, dense_1_s174} - dense_1_s178;
  wire [11:0] dense_1_s180 = {{1'd0, dense_1_s175[10:1]} + {1'd0, dense_1_s33}, dense_1_s175[0]};
  wire [11:0] dense_1_s181 = ~{1'd0, dense_1_s179};
  wire [10:0] dense_1_s182 = ~dense_1_s181[10:0];
  wire [12:0] dense_1_s183 = ~{1'd0, dense_1_s180};
  wire [11:0] dense_1_s184 = ~dense_1_s183[11:0];
  wire [12:0] dense_1_s185 = {2'd0, dense_1_s182} + {1'd0, dense_1_s184};
  reg  [12:0] dense_1_s185_d1;
  wire [8:0]  dense_1_s186 = {1'd0, dense_1_s9} + {1'd0, dense_1_s60};
  wire [9:0]  dense_1_s187 = {{1'd0, dense_1_s186[8:1]} - dense_1_s66, dense_1_s186[0]};
  wire [10:0] dense_1_s188 = {{3'd0, dense_1_s110[7:2]} + {1'd0, dense_1_s24}, dense_1_s110[1:0]};
  wire [9:0]  dense_1_s189 = {{2'd0, dense_1_s18[7:1]} + {1'd0, dense_1_s15}, dense_1_s18[0]};
  wire [10:0] dense_1_s190 = {dense_1_s189, 1'd0} - {{2{dense_1_3_t2[8]}}, dense_1_3_t2};

  // Element 6: ufixed<15,11>
  wire [10:0] dense_1_6_t1 = {{1'd0, dense_1_s107[9:1]} + {2'd0, dense_1_s25}, dense_1_s107[0]};
  wire [11:0] dense_1_6_t2 = ~{1'd0, dense_1_6_t1};
  wire [10:0] dense_1_6_t3 = ~dense_1_6_t2[10:0];
  wire [11:0] dense_1_6_t4 = {1'd0, dense_1_s162} + {1'd0, dense_1_6_t3};
  wire [12:0] dense_1_6_t5 = ~{1'd0, dense_1_6_t4};
  wire [11:0] dense_1_6_t6 = ~dense_1_6_t5[11:0];
  wire [12:0] dense_1_6_t7 = {{1'd0, dense_1_s188} + {1'd0, dense_1_6_t6[11:1]}, dense_1_6_t6[0]};
  reg  [12:0] dense_1_6_t7_d1;
  wire [11:0] dense_1_6_t8 = {2'd0, dense_1_s187} + {1'd0, dense_1_s190};
  reg  [11:0] dense_1_6_t8_d1;
  wire [11:0] dense_1_6_t9 = ~dense_1_6_t8_d1;
  wire [12:0] dense_1_6_t10 = ~{1'd0, dense_1_6_t9};
  wire [14:0] dense_1_6_t11 = {{2'd0, dense_1_s185_d1[12:2]} - dense_1_6_t10, dense_1_s185_d1[1:0]};
  wire [12:0] dense_1_6_t12 = ~dense_1_s185_d1;
  wire [13:0] dense_1_6_t13 = ~{1'd0, dense_1_6_t12};
  wire [13:0] dense_1_6_t14 = ~{1'd0, dense_1_6_t7_d1};
  wire [12:0] dense_1_6_t15 = ~dense_1_6_t14[12:0];
  wire [14:0] dense_1_6_t16 = ~dense_1_6_t11;
  wire [15:0] dense_1_6_t17 = ~{1'd0, dense_1_6_t16};
  wire [15:0] dense_1_6_t18 = {3'd0, dense_1_6_t15} - dense_1_6_t17;
  assign dense_1_6 = dense_1_6_t18[14:0];

  // Shared by several elements
  wire [10:0] dense_1_s191 = {{3'd0, dense_1_s97[7:2]} + {1'd0, dense_1_s9}, dense_1_s97[1:0]};
  wire [11:0] dense_1_s192 = ~{1'd0, dense_1_s191};
  wire [10:0] dense_1_s193 = ~dense_1_s192[10:0];
  wire [11:0] dense_1_s194 = {{2'd0, dense_1_s17} + {1'd0, dense_1_s193[10:1]}, dense_1_s193[0]};
  wire [8:0]  dense_1_s195 = {1'd0, dense_1_s9} + {1'd0, dense_1_s64};

  // Element 7: ufixed<14,10>
  wire [8:0]  dense_1_7_t1 = ~dense_1_s195;
  wire [9:0]  dense_1_7_t2 = ~{1'd0, dense_1_7_t1};
  wire [10:0] dense_1_7_t3 = {{1'd0, dense_1_s14[9:1]} - dense_1_7_t2, dense_1_s14[0]};
  wire [11:0] dense_1_7_t4 = {{1'd0, dense_1_s59[10:1]} - dense_1_s139, dense_1_s59[0]};
  wire [11:0] dense_1_7_t5 = ~{1'd0, dense_1_7_t3};
  wire [10:0] dense_1_7_t6 = ~dense_1_7_t5[10:0];
  wire [11:0] dense_1_7_t7 = {{1'd0, dense_1_7_t6[10:3]} - dense_1_s58, dense_1_7_t6[2:0]};
  wire [12:0] dense_1_7_t8 = ~{1'd0, dense_1_7_t4};
  wire [11:0] dense_1_7_t9 = ~dense_1_7_t8[11:0];
  wire [12:0] dense_1_7_t10 = {dense_1_s194 + {1'd0, dense_1_7_t9[11:1]}, dense_1_7_t9[0]};
  wire [13:0] dense_1_7_t11 = ~{1'd0, dense_1_7_t10};
  wire [12:0] dense_1_7_t12 = ~dense_1_7_t11[12:0];
  wire [11:0] dense_1_7_t13 = ~dense_1_7_t7;
  wire [12:0] dense_1_7_t14 = ~{1'd0, dense_1_7_t13};
  wire [13:0] dense_1_7 = {1'd0, dense_1_7_t12} - {dense_1_7_t14[12], dense_1_7_t14};

  // Shared by several elements
  wire [8:0]  dense_1_s196 = {1'd0, dense_1_s24} + {1'd0, dense_1_s34};
  wire [8:0]  dense_1_s197 = ~dense_1_s196;
  wire [9:0]  dense_1_s198 = ~{1'd0, dense_1_s197};
  wire [9:0]  dense_1_s199 = {1'd0, dense_1_s129} - dense_1_s198;
  wire [9:0]  dense_1_s200 = {1'd0, dense_1_s161} + {2'd0, dense_1_s2};
  wire [11:0] dense_1_s201 = {1'd0, dense_1_s59} + {2'd0, dense_1_s199};
  wire [12:0] dense_1_s202 = ~{1'd0, dense_1_s201};
  wire [11:0] dense_1_s203 = ~dense_1_s202[11:0];
  wire [9:0]  dense_1_s204 = ~dense_1_s200;
  wire [10:0] dense_1_s205 = ~{1'd0, dense_1_s204};
  wire [12:0] dense_1_s206 = {{1'd0, dense_1_s203[11:1]} - {dense_1_s205[10], dense_1_s205}, dense_1_s203[0]};
  reg  [12:0] dense_1_s206_d1;
  wire [13:0] dense_1_s207 = {1'd0, dense_1_s185_d1} + {1'd0, dense_1_s206_d1};
  wire [12:0] dense_1_s208 = dense_1_s207[12:0];

  // Element 8: ufixed<14,7>
  wire [13:0] dense_1_8_t1 = {1'd0, dense_1_s208} + {6'd0, dense_1_s110_d1};

  // Shared by several elements
  wire [10:0] dense_1_s209 = {{1'd0, dense_1_s8[9:2]} - dense_1_s66, dense_1_s8[1:0]};
  wire [10:0] dense_1_s210 = {2'd0, dense_1_s61} + {1'd0, dense_1_s62};
  wire [8:0]  dense_1_s211 = {1'd0, dense_1_s18} - dense_1_s58;
  wire [9:0]  dense_1_s212 = ~{1'd0, dense_1_s211};
  wire [8:0]  dense_1_s213 = ~dense_1_s212[8:0];
  wire [7:0]  dense_1_s214 = ~dense_1_s4;
  wire [8:0]  dense_1_s215 = ~{1'd0, dense_1_s214};
  wire [9:0]  dense_1_s216 = {{1'd0, dense_1_s213[8:1]} - dense_1_s215, dense_1_s213[0]};

  // Element 9: ufixed<13,9>
  wire [9:0]  dense_1_9_t1 = ~dense_1_s216;
  wire [10:0] dense_1_9_t2 = ~{1'd0, dense_1_9_t1};
  wire [11:0] dense_1_9_t3 = {1'd0, dense_1_s210} - {dense_1_9_t2[10], dense_1_9_t2};
  wire [10:0] dense_1_9_t4 = dense_1_9_t3[10:0];
  wire [11:0] dense_1_9_t5 = ~{1'd0, dense_1_9_t4};
  wire [10:0] dense_1_9_t6 = ~dense_1_9_t5[10:0];
  wire [11:0] dense_1_9_t7 = {1'd0, dense_1_s23} + {1'd0, dense_1_s209};
  wire [11:0] dense_1_9_t8 = ~dense_1_9_t7;
  wire [12:0] dense_1_9_t9 = ~{1'd0, dense_1_9_t8};
  wire [12:0] dense_1_9 = {2'd0, dense_1_9_t6} - dense_1_9_t9;

  // Element 10: ufixed<13,9>
  assign dense_1_10 = dense_1_s206_d1 + {5'd0, dense_1_s110_d1};

  // Shared by several elements
  wire [8:0]  dense_1_s217 = {1'd0, dense_1_s34} - dense_1_s113;
  wire [8:0]  dense_1_s218 = {1'd0, dense_1_s25} - dense_1_s11;
  wire [7:0]  dense_1_s219 = ~dense_1_s25;
  wire [8:0]  dense_1_s220 = ~{1'd0, dense_1_s219};
  wire [9:0]  dense_1_s221 = ~{1'd0, dense_1_s218};
  wire [8:0]  dense_1_s222 = ~dense_1_s221[8:0];
  wire [8:0]  dense_1_s223 = ~dense_1_s217;
  wire [9:0]  dense_1_s224 = ~{1'd0, dense_1_s223};
  wire [11:0] dense_1_s225 = {{3'd0, dense_1_s222[8:2]} - dense_1_s224, dense_1_s222[1:0]};

  // Element 11: fixed<16,9>
  wire [10:0] dense_1_11_t1 = ~dense_1_s188;
  wire [11:0] dense_1_11_t2 = ~{1'd0, dense_1_11_t1};
  wire [12:0] dense_1_11_t3 = {{4'd0, dense_1_s17[8:1]} - dense_1_11_t2, dense_1_s17[0]};
  wire [9:0]  dense_1_11_t4 = ~dense_1_s199;
  wire [10:0] dense_1_11_t5 = ~{1'd0, dense_1_11_t4};
  wire [11:0] dense_1_11_t6 = dense_1_s225 - {dense_1_11_t5[10], dense_1_11_t5};
  wire [12:0] dense_1_11_t7 = ~dense_1_11_t3;
  wire [13:0] dense_1_11_t8 = ~{1'd0, dense_1_11_t7};
  wire [13:0] dense_1_11_t9 = {1'd0, dense_1_s175, 2'd0} - dense_1_11_t8;
  wire [14:0] dense_1_11_t10 = ~{1'd0, dense_1_11_t9};
  wire [13:0] dense_1_11_t11 = ~dense_1_11_t10[13:0];
  wire [11:0] dense_1_11_t12 = ~dense_1_11_t6;
  wire [12:0] dense_1_11_t13 = ~{1'd0, dense_1_11_t12};
  wire [14:0] dense_1_11_t14 = {1'd0, dense_1_11_t11} - {{2{dense_1_11_t13[12]}}, dense_1_11_t13};
  wire [13:0] dense_1_11_t15 = dense_1_11_t14[13:0];
  reg  [13:0] dense_1_11_t15_d1;
  wire [14:0] dense_1_11_t16 = ~{1'd0, dense_1_11_t15_d1};
  wire [13:0] dense_1_11_t17 = ~dense_1_11_t16[13:0];
  wire [14:0] dense_1_11_t18 = {{1'd0, dense_1_11_t17[13:1]} - dense_1_6_t13, dense_1_11_t17[0]};

  // Shared by several elements
  wire [9:0]  dense_1_s226 = {1'd0, dense_1_s124} + {2'd0, dense_1_s25};
  wire [10:0] dense_1_s227 = ~{1'd0, dense_1_s226};
  wire [9:0]  dense_1_s228 = ~dense_1_s227[9:0];
  wire [10:0] dense_1_s229 = {1'd0, dense_1_s123} + {1'd0, dense_1_s228};
  wire [7:0]  dense_1_s230 = ~dense_1_s110;
  wire [8:0]  dense_1_s231 = ~{1'd0, dense_1_s230};
  wire [10:0] dense_1_s232 = {{3'd0, dense_1_s110[7:2]} - dense_1_s231, dense_1_s110[1:0]};

  // Element 12: ufixed<13,9>
  wire [8:0]  dense_1_12_t1 = {1'd0, dense_1_s60} - dense_1_s105;
  wire [11:0] dense_1_12_t2 = {{1'd0, dense_1_s232[10:2]} + {2'd0, dense_1_s9}, dense_1_s232[1:0]};
  wire [10:0] dense_1_12_t3 = dense_1_12_t2[10:0];
  wire [9:0]  dense_1_12_t4 = ~{1'd0, dense_1_12_t1};
  wire [8:0]  dense_1_12_t5 = ~dense_1_12_t4[8:0];
  wire [10:0] dense_1_12_t6 = {{1'd0, dense_1_s20[9:1]} + {1'd0, dense_1_12_t5}, dense_1_s20[0]};
  wire [11:0] dense_1_12_t7 = ~{1'd0, dense_1_12_t3};
  wire [10:0] dense_1_12_t8 = ~dense_1_12_t7[10:0];
  wire [11:0] dense_1_12_t9 = {1'd0, dense_1_s229} + {1'd0, dense_1_12_t8};
  wire [11:0] dense_1_12_t10 = ~{1'd0, dense_1_12_t6};
  wire [10:0] dense_1_12_t11 = ~dense_1_12_t10[10:0];
  wire [12:0] dense_1_12_t12 = {{1'd0, dense_1_s210} + {2'd0, dense_1_12_t11[10:1]}, dense_1_12_t11[0]};
  wire [12:0] dense_1_12_t13 = ~{1'd0, dense_1_12_t9};
  wire [11:0] dense_1_12_t14 = ~dense_1_12_t13[11:0];
  wire [13:0] dense_1_12_t15 = ~{1'd0, dense_1_12_t12};
  wire [12:0] dense_1_12_t16 = ~dense_1_12_t15[12:0];
  wire [12:0] dense_1_12 = {1'd0, dense_1_12_t14} + dense_1_12_t16;

  // Shared by several elements
  wire [10:0] dense_1_s233 = {1'd0, dense_1_s145} + {3'd0, dense_1_s15};
  wire [11:0] dense_1_s234 = {1'd0, dense_1_s210} + {1'd0, dense_1_s233};

  // Element 13: ufixed<16,12>
  wire [10:0] dense_1_13_t1 = {1'd0, dense_1_s130} + {3'd0, dense_1_s16};
  wire [11:0] dense_1_13_t2 = ~{1'd0, dense_1_13_t1};
  wire [10:0] dense_1_13_t3 = ~dense_1_13_t2[10:0];
  wire [11:0] dense_1_13_t4 = dense_1_s137 + {1'd0, dense_1_13_t3};
  reg  [11:0] dense_1_13_t4_d1;
  wire [12:0] dense_1_13_t5 = ~{1'd0, dense_1_13_t4_d1};
  wire [11:0] dense_1_13_t6 = ~dense_1_13_t5[11:0];
  wire [13:0] dense_1_13_t7 = {{1'd0, dense_1_s32_d1} + {2'd0, dense_1_13_t6[11:1]}, dense_1_13_t6[0]};
  wire [12:0] dense_1_13_t8 = dense_1_13_t7[12:0];
  wire [13:0] dense_1_13_t9 = ~{1'd0, dense_1_13_t8};
  wire [12:0] dense_1_13_t10 = ~dense_1_13_t9[12:0];
  wire [10:0] dense_1_13_t11 = {{2'd0, dense_1_s100[8:1]} - dense_1_7_t2, dense_1_s100[0]};
  wire [11:0] dense_1_13_t12 = ~{1'd0, dense_1_13_t11};
  wire [10:0] dense_1_13_t13 = ~dense_1_13_t12[10:0];
  wire [12:0] dense_1_13_t14 = {{1'd0, dense_1_s234[11:1]} + {1'd0, dense_1_13_t13}, dense_1_s234[0]};
  reg  [12:0] dense_1_13_t14_d1;
  wire [12:0] dense_1_13_t15 = ~dense_1_13_t14_d1;
  wire [13:0] dense_1_13_t16 = ~{1'd0, dense_1_13_t15};
  assign dense_1_13 = {{3'd0, dense_1_13_t10[12:2]} - dense_1_13_t16, dense_1_13_t10[1:0]};

  // Element 16: ufixed<14,7>
  wire [9:0]  dense_1_16_t1 = {1'd0, dense_1_s100} + {2'd0, dense_1_s34};
  reg  [9:0]  dense_1_16_t1_d1;
  wire [10:0] dense_1_16_t2 = ~{1'd0, dense_1_16_t1_d1};
  wire [9:0]  dense_1_16_t3 = ~dense_1_16_t2[9:0];
  wire [13:0] dense_1_16_t4 = dense_1_s96_d1 + {4'd0, dense_1_16_t3};

  // Shared by several elements
  wire [9:0]  dense_1_s235 = {1'd0, dense_1_s111} + {2'd0, dense_1_s97};

  // Element 17: ufixed<14,10>
  wire [11:0] dense_1_17_t1 = {{2'd0, dense_1_s187[9:1]} + {1'd0, dense_1_s235}, dense_1_s187[0]};
  wire [8:0]  dense_1_17_t2 = ~dense_1_s106;
  wire [9:0]  dense_1_17_t3 = ~{1'd0, dense_1_17_t2};
  wire [11:0] dense_1_17_t4 = {{1'd0, dense_1_s209[10:2]} - dense_1_17_t3, dense_1_s209[1:0]};
  wire [11:0] dense_1_17_t5 = ~dense_1_17_t1;
  wire [12:0] dense_1_17_t6 = ~{1'd0, dense_1_17_t5};
  wire [12:0] dense_1_17_t7 = {1'd0, dense_1_s225} - dense_1_17_t6;
  wire [12:0] dense_1_17_t8 = ~{1'd0, dense_1_17_t4};
  wire [11:0] dense_1_17_t9 = ~dense_1_17_t8[11:0];
  wire [12:0] dense_1_17_t10 = ~dense_1_17_t7;
  wire [13:0] dense_1_17_t11 = ~{1'd0, dense_1_17_t10};
  wire [13:0] dense_1_17 = {2'd0, dense_1_17_t9} - dense_1_17_t11;

  // Shared by several elements
  wire [8:0]  dense_1_s236 = {1'd0, dense_1_s60} + {1'd0, dense_1_s97};

  // Element 18: ufixed<13,9>
  wire [9:0]  dense_1_18_t1 = {1'd0, dense_1_s236} + {2'd0, dense_1_s5};
  wire [10:0] dense_1_18_t2 = ~{1'd0, dense_1_18_t1};
  wire [9:0]  dense_1_18_t3 = ~dense_1_18_t2[9:0];
  wire [10:0] dense_1_18_t4 = {1'd0, dense_1_s216} + {1'd0, dense_1_18_t3};
  wire [8:0]  dense_1_18_t5 = ~dense_1_s144;
  wire [9:0]  dense_1_18_t6 = ~{1'd0, dense_1_18_t5};
  wire [10:0] dense_1_18_t7 = {{2'd0, dense_1_s217[8:1]} - dense_1_18_t6, dense_1_s217[0]};
  wire [11:0] dense_1_18_t8 = ~{1'd0, dense_1_18_t7};
  wire [10:0] dense_1_18_t9 = ~dense_1_18_t8[10:0];
  wire [12:0] dense_1_18_t10 = {{2'd0, dense_1_s175[10:1]} + {1'd0, dense_1_18_t9}, dense_1_s175[0]};
  wire [13:0] dense_1_18_t11 = ~{1'd0, dense_1_18_t10};
  wire [12:0] dense_1_18_t12 = ~dense_1_18_t11[12:0];
  wire [11:0] dense_1_18_t13 = ~{1'd0, dense_1_18_t4};
  wire [10:0] dense_1_18_t14 = ~dense_1_18_t13[10:0];
  assign dense_1_18 = dense_1_18_t12 + {2'd0, dense_1_18_t14};

  // Shared by several elements
  wire [10:0] dense_1_s237 = dense_1_s190 + {3'd0, dense_1_s4};

  // Element 19: fixed<17,10>
  wire [10:0] dense_1_19_t1 = {2'd0, dense_1_s26} + {1'd0, dense_1_s62};
  wire [10:0] dense_1_19_t2 = {{1'd0, dense_1_s174[9:1]} + {1'd0, dense_1_s12}, dense_1_s174[0]};
  wire [11:0] dense_1_19_t3 = ~{1'd0, dense_1_19_t1};
  wire [10:0] dense_1_19_t4 = ~dense_1_19_t3[10:0];
  wire [11:0] dense_1_19_t5 = {{1'd0, dense_1_s170} + {1'd0, dense_1_19_t4[10:2]}, dense_1_19_t4[1:0]};
  wire [12:0] dense_1_19_t6 = ~{1'd0, dense_1_19_t5};
  wire [11:0] dense_1_19_t7 = ~dense_1_19_t6[11:0];
  wire [10:0] dense_1_19_t8 = ~dense_1_19_t2;
  wire [11:0] dense_1_19_t9 = ~{1'd0, dense_1_19_t8};
  wire [12:0] dense_1_19_t10 = {1'd0, dense_1_19_t7} - {dense_1_19_t9[11], dense_1_19_t9};
  wire [13:0] dense_1_19_t11 = ~{1'd0, dense_1_19_t10};
  wire [12:0] dense_1_19_t12 = ~dense_1_19_t11[12:0];
  wire [13:0] dense_1_19_t13 = {{1'd0, dense_1_19_t12[12:4]} - {dense_1_s66[8], dense_1_s66}, dense_1_19_t12[3:0]};
  reg  [13:0] dense_1_19_t13_d1;
  wire [11:0] dense_1_19_t14 = {{1'd0, dense_1_s237[10:3]} - dense_1_s113, dense_1_s237[2:0]};
  wire [12:0] dense_1_19_t15 = ~{1'd0, dense_1_19_t14};
  wire [11:0] dense_1_19_t16 = ~dense_1_19_t15[11:0];
  wire [14:0] dense_1_19_t17 = {{1'd0, dense_1_s143[13:2]} + {1'd0, dense_1_19_t16}, dense_1_s143[1:0]};
  reg  [14:0] dense_1_19_t17_d1;
  wire [14:0] dense_1_19_t18 = ~{1'd0, dense_1_19_t13_d1};
  wire [13:0] dense_1_19_t19 = ~dense_1_19_t18[13:0];
  wire [14:0] dense_1_19_t20 = ~dense_1_19_t17_d1;
  wire [15:0] dense_1_19_t21 = ~{1'd0, dense_1_19_t20};
  wire [15:0] dense_1_19_t22 = {2'd0, dense_1_19_t19} - dense_1_19_t21;

  // Shared by several elements
  wire [11:0] dense_1_s238 = {{3'd0, dense_1_s144[8:3]} + {1'd0, dense_1_s9}, dense_1_s144[2:0]};
  wire [12:0] dense_1_s239 = ~{1'd0, dense_1_s238};
  wire [11:0] dense_1_s240 = ~dense_1_s239[11:0];
  wire [12:0] dense_1_s241 = {{2'd0, dense_1_s132} + {1'd0, dense_1_s240[11:1]}, dense_1_s240[0]};

  // Element 20: ufixed<14,7>
  wire [9:0]  dense_1_20_t1 = dense_1_s189 + {2'd0, dense_1_s5};
  wire [9:0]  dense_1_20_t2 = ~dense_1_20_t1;
  wire [10:0] dense_1_20_t3 = ~{1'd0, dense_1_20_t2};
  wire [10:0] dense_1_20_t4 = {1'd0, dense_1_s187} - dense_1_20_t3;
  wire [11:0] dense_1_20_t5 = ~{1'd0, dense_1_20_t4};
  wire [10:0] dense_1_20_t6 = ~dense_1_20_t5[10:0];
  wire [11:0] dense_1_20_t7 = {{1'd0, dense_1_s26} + {1'd0, dense_1_20_t6[10:2]}, dense_1_20_t6[1:0]};
  wire [12:0] dense_1_20_t8 = ~{1'd0, dense_1_20_t7};
  wire [11:0] dense_1_20_t9 = ~dense_1_20_t8[11:0];
  wire [12:0] dense_1_20_t10 = ~dense_1_s241;
  wire [13:0] dense_1_20_t11 = ~{1'd0, dense_1_20_t10};
  wire [13:0] dense_1_20_t12 = {2'd0, dense_1_20_t9} - dense_1_20_t11;
  reg  [13:0] dense_1_20_t12_d1;

  // Shared by several elements
  wire [11:0] dense_1_s242 = {dense_1_s194[11:2] - {dense_1_s105[8], dense_1_s105}, dense_1_s194[1:0]};

  // Element 21: fixed<16,9>
  wire [9:0]  dense_1_21_t1 = dense_1_s125 + {2'd0, dense_1_s15};
  wire [9:0]  dense_1_21_t2 = ~dense_1_21_t1;
  wire [10:0] dense_1_21_t3 = ~{1'd0, dense_1_21_t2};
  wire [11:0] dense_1_21_t4 = {1'd0, dense_1_s119} - {dense_1_21_t3[10], dense_1_21_t3};
  wire [10:0] dense_1_21_t5 = {{1'd0, dense_1_s109[9:1]} + {1'd0, dense_1_s56}, dense_1_s109[0]};
  wire [10:0] dense_1_21_t6 = ~dense_1_21_t5;
  wire [11:0] dense_1_21_t7 = ~{1'd0, dense_1_21_t6};
  wire [12:0] dense_1_21_t8 = {{1'd0, dense_1_s242[11:1]} - dense_1_21_t7, dense_1_s242[0]};
  wire [13:0] dense_1_21_t9 = ~{1'd0, dense_1_21_t8};
  wire [12:0] dense_1_21_t10 = ~dense_1_21_t9[12:0];
  wire [11:0] dense_1_21_t11 = ~dense_1_21_t4;
  wire [12:0] dense_1_21_t12 = ~{1'd0, dense_1_21_t11};
  wire [14:0] dense_1_21_t13 = {1'd0, dense_1_21_t10, 1'd0} - {{2{dense_1_21_t12[12]}}, dense_1_21_t12};
  reg  [14:0] dense_1_21_t13_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s243 = {1'd0, dense_1_s110} - dense_1_s220;

  // Element 22: ufixed<14,10>
  wire [9:0]  dense_1_22_t1 = dense_1_s33 + {2'd0, dense_1_s97};
  wire [8:0]  dense_1_22_t2 = {1'd0, dense_1_s13} + {1'd0, dense_1_s16};
  wire [10:0] dense_1_22_t3 = ~{1'd0, dense_1_22_t1};
  wire [9:0]  dense_1_22_t4 = ~dense_1_22_t3[9:0];
  wire [8:0]  dense_1_22_t5 = ~dense_1_s243;
  wire [9:0]  dense_1_22_t6 = ~{1'd0, dense_1_22_t5};
  wire [10:0] dense_1_22_t7 = {{1'd0, dense_1_22_t4[9:1]} - dense_1_22_t6, dense_1_22_t4[0]};
  wire [8:0]  dense_1_22_t8 = ~dense_1_22_t2;
  wire [9:0]  dense_1_22_t9 = ~{1'd0, dense_1_22_t8};
  wire [11:0] dense_1_22_t10 = {{1'd0, dense_1_s150[10:2]} - dense_1_22_t9, dense_1_s150[1:0]};
  reg  [11:0] dense_1_22_t10_d1;
  wire [11:0] dense_1_22_t11 = ~{1'd0, dense_1_22_t7};
  wire [10:0] dense_1_22_t12 = ~dense_1_22_t11[10:0];
  wire [12:0] dense_1_22_t13 = {{1'd0, dense_1_s12} + {2'd0, dense_1_22_t12[10:3]}, dense_1_22_t12[2:0]};
  reg  [12:0] dense_1_22_t13_d1;
  wire [12:0] dense_1_22_t14 = ~{1'd0, dense_1_22_t10_d1};
  wire [11:0] dense_1_22_t15 = ~dense_1_22_t14[11:0];
  wire [13:0] dense_1_22_t16 = {1'd0, dense_1_s185_d1} + {2'd0, dense_1_22_t15};
  wire [12:0] dense_1_22_t17 = dense_1_22_t16[12:0];
  wire [13:0] dense_1_22_t18 = ~{1'd0, dense_1_22_t17};
  wire [12:0] dense_1_22_t19 = ~dense_1_22_t18[12:0];
  wire [12:0] dense_1_22_t20 = ~dense_1_22_t13_d1;
  wire [13:0] dense_1_22_t21 = ~{1'd0, dense_1_22_t20};
  assign dense_1_22 = {1'd0, dense_1_22_t19} - dense_1_22_t21;

  // Element 23: ufixed<13,9>
  wire [10:0] dense_1_23_t1 = {{3'd0, dense_1_s25[7:2]} - dense_1_s105, dense_1_s25[1:0]};
  wire [11:0] dense_1_23_t2 = ~{1'd0, dense_1_23_t1};
  wire [10:0] dense_1_23_t3 = ~dense_1_23_t2[10:0];
  wire [11:0] dense_1_23_t4 = {1'd0, dense_1_s233} + {1'd0, dense_1_23_t3};
  wire [12:0] dense_1_23_t5 = ~{1'd0, dense_1_23_t4};
  wire [11:0] dense_1_23_t6 = ~dense_1_23_t5[11:0];
  wire [8:0]  dense_1_23_t7 = ~dense_1_s129;
  wire [9:0]  dense_1_23_t8 = ~{1'd0, dense_1_23_t7};
  wire [11:0] dense_1_23_t9 = {{1'd0, dense_1_s237[10:2]} - dense_1_23_t8, dense_1_s237[1:0]};
  wire [12:0] dense_1_23_t10 = ~{1'd0, dense_1_23_t9};
  wire [11:0] dense_1_23_t11 = ~dense_1_23_t10[11:0];
  wire [12:0] dense_1_23 = {1'd0, dense_1_23_t6} + {1'd0, dense_1_23_t11};

  // Element 24: ufixed<13,8>
  wire [12:0] dense_1_24 = {dense_1_s83[12:2] + {2'd0, dense_1_s69}, dense_1_s83[1:0]};

  // Element 25: ufixed<14,7>
  wire [12:0] dense_1_25_t1 = {dense_1_s185_d1[12:2] + {2'd0, dense_1_s3_d1}, dense_1_s185_d1[1:0]};
  wire [13:0] dense_1_25_t2 = ~{1'd0, dense_1_25_t1};
  wire [12:0] dense_1_25_t3 = ~dense_1_25_t2[12:0];
  wire [14:0] dense_1_25_t4 = {2'd0, dense_1_25_t3} - dense_1_0_t17;
  wire [13:0] dense_1_25_t5 = dense_1_25_t4[13:0];

  // Element 26: ufixed<15,11>
  wire [11:0] dense_1_26_t1 = {{1'd0, dense_1_s232[10:1]} - dense_1_s44, dense_1_s232[0]};
  wire [11:0] dense_1_26_t2 = ~dense_1_26_t1;
  wire [12:0] dense_1_26_t3 = ~{1'd0, dense_1_26_t2};
  wire [12:0] dense_1_26_t4 = {1'd0, dense_1_s149} - dense_1_26_t3;
  reg  [12:0] dense_1_26_t4_d1;
  wire [13:0] dense_1_26_t5 = {{1'd0, dense_1_s169[12:4]} - {dense_1_s113[8], dense_1_s113}, dense_1_s169[3:0]};
  wire [14:0] dense_1_26_t6 = ~{1'd0, dense_1_26_t5};
  wire [13:0] dense_1_26_t7 = ~dense_1_26_t6[13:0];
  wire [14:0] dense_1_26_t8 = {{2'd0, dense_1_s103} + {1'd0, dense_1_26_t7[13:3]}, dense_1_26_t7[2:0]};
  reg  [14:0] dense_1_26_t8_d1;
  wire [15:0] dense_1_26_t9 = ~{1'd0, dense_1_26_t8_d1};
  wire [14:0] dense_1_26_t10 = ~dense_1_26_t9[14:0];
  wire [12:0] dense_1_26_t11 = ~dense_1_26_t4_d1;
  wire [13:0] dense_1_26_t12 = ~{1'd0, dense_1_26_t11};
  assign dense_1_26 = dense_1_26_t10 - {dense_1_26_t12[13], dense_1_26_t12};

  // Shared by several elements
  wire [9:0]  dense_1_s244 = {1'd0, dense_1_s68} - {dense_1_s42[8], dense_1_s42};

  // Element 27: ufixed<12,8>
  wire [9:0]  dense_1_27_t1 = dense_1_s235 + {2'd0, dense_1_s16};
  wire [10:0] dense_1_27_t2 = {1'd0, dense_1_s145} + {1'd0, dense_1_s244};
  wire [10:0] dense_1_27_t3 = ~{1'd0, dense_1_27_t1};
  wire [9:0]  dense_1_27_t4 = ~dense_1_27_t3[9:0];
  wire [11:0] dense_1_27_t5 = ~{1'd0, dense_1_27_t2};
  wire [10:0] dense_1_27_t6 = ~dense_1_27_t5[10:0];
  assign dense_1_27 = {2'd0, dense_1_27_t4} + {1'd0, dense_1_27_t6};

  // Element 28: ufixed<14,7>
  wire [8:0]  dense_1_28_t1 = ~dense_1_s63;
  wire [9:0]  dense_1_28_t2 = ~{1'd0, dense_1_28_t1};
  wire [10:0] dense_1_28_t3 = {1'd0, dense_1_s14} - {dense_1_28_t2[9], dense_1_28_t2};
  wire [11:0] dense_1_28_t4 = ~{1'd0, dense_1_28_t3};
  wire [10:0] dense_1_28_t5 = ~dense_1_28_t4[10:0];
  wire [11:0] dense_1_28_t6 = {{1'd0, dense_1_28_t5[10:1]} - {dense_1_s118[9], dense_1_s118}, dense_1_28_t5[0]};
  wire [10:0] dense_1_28_t7 = dense_1_28_t6[10:0];
  wire [10:0] dense_1_28_t8 = ~dense_1_s229;
  wire [11:0] dense_1_28_t9 = ~{1'd0, dense_1_28_t8};
  wire [12:0] dense_1_28_t10 = {{1'd0, dense_1_s242[11:1]} - dense_1_28_t9, dense_1_s242[0]};
  wire [13:0] dense_1_28_t11 = ~{1'd0, dense_1_28_t10};
  wire [12:0] dense_1_28_t12 = ~dense_1_28_t11[12:0];
  wire [10:0] dense_1_28_t13 = ~dense_1_28_t7;
  wire [11:0] dense_1_28_t14 = ~{1'd0, dense_1_28_t13};
  wire [13:0] dense_1_28_t15 = {1'd0, dense_1_28_t12} - {{2{dense_1_28_t14[11]}}, dense_1_28_t14};
  reg  [13:0] dense_1_28_t15_d1;

  // Element 29: ufixed<13,9>
  wire [10:0] dense_1_29_t1 = {{2'd0, dense_1_s171[8:2]} - dense_1_s113, dense_1_s171[1:0]};
  wire [10:0] dense_1_29_t2 = ~dense_1_29_t1;
  wire [11:0] dense_1_29_t3 = ~{1'd0, dense_1_29_t2};
  wire [12:0] dense_1_29 = {{1'd0, dense_1_s234[11:1]} - dense_1_29_t3, dense_1_s234[0]};

  // Element 30: ufixed<15,8>
  wire [9:0]  dense_1_30_t1 = {1'd0, dense_1_s236} - {dense_1_s58[8], dense_1_s58};
  wire [10:0] dense_1_30_t2 = ~{1'd0, dense_1_30_t1};
  wire [9:0]  dense_1_30_t3 = ~dense_1_30_t2[9:0];
  wire [11:0] dense_1_30_t4 = {{2'd0, dense_1_30_t3[9:1]} - dense_1_s139, dense_1_30_t3[0]};
  wire [9:0]  dense_1_30_t5 = {{1'd0, dense_1_s19[8:1]} + {1'd0, dense_1_s16}, dense_1_s19[0]};
  wire [12:0] dense_1_30_t6 = ~{1'd0, dense_1_30_t4};
  wire [11:0] dense_1_30_t7 = ~dense_1_30_t6[11:0];
  wire [8:0]  dense_1_30_t8 = ~dense_1_s108;
  wire [9:0]  dense_1_30_t9 = ~{1'd0, dense_1_30_t8};
  wire [12:0] dense_1_30_t10 = {{1'd0, dense_1_30_t7[11:3]} - dense_1_30_t9, dense_1_30_t7[2:0]};
  wire [10:0] dense_1_30_t11 = ~{1'd0, dense_1_30_t5};
  wire [9:0]  dense_1_30_t12 = ~dense_1_30_t11[9:0];
  wire [13:0] dense_1_30_t13 = {2'd0, dense_1_30_t12, 2'd0} - dense_1_20_t11;
  wire [14:0] dense_1_30_t14 = ~{1'd0, dense_1_30_t13};
  wire [13:0] dense_1_30_t15 = ~dense_1_30_t14[13:0];
  wire [12:0] dense_1_30_t16 = ~dense_1_30_t10;
  wire [13:0] dense_1_30_t17 = ~{1'd0, dense_1_30_t16};
  wire [14:0] dense_1_30_t18 = {1'd0, dense_1_30_t15} - {dense_1_30_t17[13], dense_1_30_t17};
  reg  [14:0] dense_1_30_t18_d1;
  wire [15:0] dense_1_30_t19 = ~{1'd0, dense_1_30_t18_d1};
  wire [14:0] dense_1_30_t20 = ~dense_1_30_t19[14:0];
  wire [12:0] dense_1_30_t21 = ~dense_1_s208;
  wire [13:0] dense_1_30_t22 = ~{1'd0, dense_1_30_t21};
  wire [14:0] dense_1_30_t23 = dense_1_30_t20 - {dense_1_30_t22[13], dense_1_30_t22};

  // Element 31: ufixed<13,9>
  wire [9:0]  dense_1_31_t1 = {{1'd0, dense_1_s163[8:1]} - dense_1_s7, dense_1_s163[0]};
  wire [9:0]  dense_1_31_t2 = {1'd0, dense_1_s186} - dense_1_22_t6;
  wire [10:0] dense_1_31_t3 = ~{1'd0, dense_1_31_t1};
  wire [9:0]  dense_1_31_t4 = ~dense_1_31_t3[9:0];
  wire [10:0] dense_1_31_t5 = {{1'd0, dense_1_31_t4[9:1]} - dense_1_30_t9, dense_1_31_t4[0]};
  wire [10:0] dense_1_31_t6 = ~{1'd0, dense_1_31_t2};
  wire [9:0]  dense_1_31_t7 = ~dense_1_31_t6[9:0];
  wire [11:0] dense_1_31_t8 = {{1'd0, dense_1_s244} + {2'd0, dense_1_31_t7[9:1]}, dense_1_31_t7[0]};
  wire [11:0] dense_1_31_t9 = ~{1'd0, dense_1_31_t5};
  wire [10:0] dense_1_31_t10 = ~dense_1_31_t9[10:0];
  wire [12:0] dense_1_31_t11 = ~{1'd0, dense_1_31_t8};
  wire [11:0] dense_1_31_t12 = ~dense_1_31_t11[11:0];
  assign dense_1_31 = {2'd0, dense_1_31_t10} + {1'd0, dense_1_31_t12};

  // Element 0: fixed<15,8>
  assign dense_1_0 = ~{1'd0, dense_1_0_t19};

  // Element 1: fixed<16,9>
  assign dense_1_1 = ~{1'd0, dense_1_1_t15};

  // Element 3: ufixed<15,8>
  wire [15:0] dense_1_3_t27 = ~{1'd0, dense_1_3_t26_d1};
  assign dense_1_3 = ~dense_1_3_t27[14:0];

  // Element 4: fixed<16,9>
  assign dense_1_4 = ~{1'd0, dense_1_4_t12};

  // Element 8: ufixed<14,7>
  wire [14:0] dense_1_8_t2 = ~{1'd0, dense_1_8_t1};
  assign dense_1_8 = ~dense_1_8_t2[13:0];

  // Element 11: fixed<16,9>
  assign dense_1_11 = ~{1'd0, dense_1_11_t18};

  // Element 16: ufixed<14,7>
  wire [14:0] dense_1_16_t5 = ~{1'd0, dense_1_16_t4};
  assign dense_1_16 = ~dense_1_16_t5[13:0];

  // Element 19: fixed<17,10>
  assign dense_1_19 = ~{1'd0, dense_1_19_t22};

  // Element 20: ufixed<14,7>
  wire [14:0] dense_1_20_t13 = ~{1'd0, dense_1_20_t12_d1};
  assign dense_1_20 = ~dense_1_20_t13[13:0];

  // Element 21: fixed<16,9>
  assign dense_1_21 = ~{1'd0, dense_1_21_t13_d1};

  // Element 25: ufixed<14,7>
  wire [14:0] dense_1_25_t6 = ~{1'd0, dense_1_25_t5};
  assign dense_1_25 = ~dense_1_25_t6[13:0];

  // Element 28: ufixed<14,7>
  wire [14:0] dense_1_28_t16 = ~{1'd0, dense_1_28_t15_d1};
  assign dense_1_28 = ~dense_1_28_t16[13:0];

  // Element 30: ufixed<15,8>
  wire [15:0] dense_1_30_t24 = ~{1'd0, dense_1_30_t23};
  assign dense_1_30 = ~dense_1_30_t24[14:0];

  always @(posedge clk) begin
    dense_1_s3_d1     <= dense_1_s3;
    dense_1_s32_d1    <= dense_1_s32;
    dense_1_s50_d1    <= dense_1_s50;
    dense_1_0_t13_d1  <= dense_1_0_t13;
    dense_1_s96_d1    <= dense_1_s96;
    dense_1_s110_d1   <= dense_1_s110;
    dense_1_1_t12_d1  <= dense_1_1_t12;
    dense_1_3_t26_d1  <= dense_1_3_t26;
    dense_1_s160_d1   <= dense_1_s160;
    dense_1_4_t7_d1   <= dense_1_4_t7;
    dense_1_s185_d1   <= dense_1_s185;
    dense_1_6_t7_d1   <= dense_1_6_t7;
    dense_1_6_t8_d1   <= dense_1_6_t8;
    dense_1_7_d1      <= dense_1_7;
    dense_1_s206_d1   <= dense_1_s206;
    dense_1_9_d1      <= dense_1_9;
    dense_1_11_t15_d1 <= dense_1_11_t15;
    dense_1_12_d1     <= dense_1_12;
    dense_1_13_t4_d1  <= dense_1_13_t4;
    dense_1_13_t14_d1 <= dense_1_13_t14;
    dense_1_16_t1_d1  <= dense_1_16_t1;
    dense_1_17_d1     <= dense_1_17;
    dense_1_19_t13_d1 <= dense_1_19_t13;
    dense_1_19_t17_d1 <= dense_1_19_t17;
    dense_1_20_t12_d1 <= dense_1_20_t12;
    dense_1_21_t13_d1 <= dense_1_21_t13;
    dense_1_22_t10_d1 <= dense_1_22_t10;
    dense_1_22_t13_d1 <= dense_1_22_t13;
    dense_1_23_d1     <= dense_1_23;
    dense_1_24_d1     <= dense_1_24;
    dense_1_26_t4_d1  <= dense_1_26_t4;
    dense_1_26_t8_d1  <= dense_1_26_t8;
    dense_1_28_t15_d1 <= dense_1_28_t15;
    dense_1_29_d1     <= dense_1_29;
    dense_1_30_t18_d1 <= dense_1_30_t18;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_s30[11],
    dense_1_s46[11],
    dense_1_s51[12],
    dense_1_0_t6[11],
    dense_1_0_t8[12],
    dense_1_0_t11[12],
    dense_1_0_t14[13],
    dense_1_0_t18[14],
    dense_1_s79[12],
    dense_1_s86[10],
    dense_1_s89[11],
    dense_1_s115[10],
    dense_1_1_t4[11],
    dense_1_1_t8[13],
    dense_1_1_t13[14],
    dense_1_2_t2[10],
    dense_1_2_t5[11],
    dense_1_2_t11[12],
    dense_1_2_t13[13],
    dense_1_3_t4[10],
    dense_1_3_t11[12],
    dense_1_3_t17[11],
    dense_1_3_t22[13],
    dense_1_s135[10],
    dense_1_s141[13],
    dense_1_s147[11],
    dense_1_s152[12],
    dense_1_s156[12],
    dense_1_4_t2[10],
    dense_1_4_t8[14],
    dense_1_5_t4[11],
    dense_1_s181[11],
    dense_1_s183[12],
    dense_1_6_t2[11],
    dense_1_6_t5[12],
    dense_1_6_t14[13],
    dense_1_6_t18[15],
    dense_1_s192[11],
    dense_1_7_t5[11],
    dense_1_7_t8[12],
    dense_1_7_t11[13],
    dense_1_s202[12],
    dense_1_s207[13],
    dense_1_s212[9],
    dense_1_9_t3[11],
    dense_1_9_t5[11],
    dense_1_s221[9],
    dense_1_11_t10[14],
    dense_1_11_t14[14],
    dense_1_11_t16[14],
    dense_1_s227[10],
    dense_1_12_t2[11],
    dense_1_12_t4[9],
    dense_1_12_t7[11],
    dense_1_12_t10[11],
    dense_1_12_t13[12],
    dense_1_12_t15[13],
    dense_1_13_t2[11],
    dense_1_13_t5[12],
    dense_1_13_t7[13],
    dense_1_13_t9[13],
    dense_1_13_t12[11],
    dense_1_16_t2[10],
    dense_1_17_t8[12],
    dense_1_18_t2[10],
    dense_1_18_t8[11],
    dense_1_18_t11[13],
    dense_1_18_t13[11],
    dense_1_19_t3[11],
    dense_1_19_t6[12],
    dense_1_19_t11[13],
    dense_1_19_t15[12],
    dense_1_19_t18[14],
    dense_1_s239[12],
    dense_1_20_t5[11],
    dense_1_20_t8[12],
    dense_1_21_t9[13],
    dense_1_22_t3[10],
    dense_1_22_t11[11],
    dense_1_22_t14[12],
    dense_1_22_t16[13],
    dense_1_22_t18[13],
    dense_1_23_t2[11],
    dense_1_23_t5[12],
    dense_1_23_t10[12],
    dense_1_25_t2[13],
    dense_1_25_t4[14],
    dense_1_26_t6[14],
    dense_1_26_t9[15],
    dense_1_27_t3[10],
    dense_1_27_t5[11],
    dense_1_28_t4[11],
    dense_1_28_t6[11],
    dense_1_28_t11[13],
    dense_1_30_t2[10],
    dense_1_30_t6[12],
    dense_1_30_t11[10],
    dense_1_30_t14[14],
    dense_1_30_t19[15],
    dense_1_31_t3[10],
    dense_1_31_t6[10],
    dense_1_31_t9[11],
    dense_1_31_t11[12],
    dense_1_3_t27[15],
    dense_1_8_t2[14],
    dense_1_16_t5[14],
    dense_1_20_t13[14],
    dense_1_25_t6[14],
    dense_1_28_t16[14],
    dense_1_30_t24[15]
  };

endmodule
