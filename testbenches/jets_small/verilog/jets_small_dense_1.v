// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline 306194fda244c599. Do not edit.
// 650 operations in stages 0 to 1.
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
  output reg  [11:0] dense_1_s50_d1,
  output reg  [13:0] dense_1_2_t4_d1,
  output wire [13:0] dense_1_5,
  output wire [14:0] dense_1_6,
  output wire [13:0] dense_1_7,
  output reg  [12:0] dense_1_s199_d1,
  output wire [12:0] dense_1_9,
  output wire [11:0] dense_1_s220,
  output wire [13:0] dense_1_11,
  output wire [15:0] dense_1_13,
  output wire [13:0] dense_1_16,
  output reg  [13:0] dense_1_17_d1,
  output wire [12:0] dense_1_18,
  output reg  [14:0] dense_1_21_d1,
  output reg  [13:0] dense_1_22_d1,
  output reg  [12:0] dense_1_23_d1,
  output wire [12:0] dense_1_24,
  output reg  [12:0] dense_1_25_d1,
  output wire [15:0] dense_1_26,
  output reg  [12:0] dense_1_28_d1,
  output wire [12:0] dense_1_29,
  output wire [12:0] dense_1_31,
  output wire [14:0] dense_1_0,
  output wire [15:0] dense_1_1,
  output wire [14:0] dense_1_3,
  output wire [15:0] dense_1_4,
  output wire [13:0] dense_1_8,
  output wire [15:0] dense_1_12,
  output wire [13:0] dense_1_15,
  output wire [15:0] dense_1_19,
  output wire [13:0] dense_1_20,
  output wire [14:0] dense_1_30
);

  // Shared by several elements
  wire [7:0]  dense_1_s1 = {~input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s2 = {~input_n2_b2_mmdt[7], input_n2_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s3 = ~dense_1_s2;
  wire [8:0]  dense_1_s4 = ~{1'd0, dense_1_s3};
  wire [9:0]  dense_1_s5 = {{2'd0, dense_1_s1[7:1]} - dense_1_s4, dense_1_s1[0]};
  wire [7:0]  dense_1_s6 = {~input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s7 = {~input_mass_mmdt[7], input_mass_mmdt[6:0]};
  reg  [7:0]  dense_1_s7_d1;
  wire [8:0]  dense_1_s8 = {1'd0, dense_1_s6} + {1'd0, dense_1_s7};
  wire [7:0]  dense_1_s9 = {~input_c2_b2_mmdt[7], input_c2_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s10 = ~dense_1_s9;
  wire [8:0]  dense_1_s11 = ~{1'd0, dense_1_s10};
  wire [9:0]  dense_1_s12 = {{1'd0, dense_1_s8[8:1]} - dense_1_s11, dense_1_s8[0]};
  wire [7:0]  dense_1_s13 = {~input_zlogz[7], input_zlogz[6:0]};
  wire [7:0]  dense_1_s14 = {~input_c1_b2_mmdt[7], input_c1_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s15 = ~dense_1_s14;
  wire [8:0]  dense_1_s16 = ~{1'd0, dense_1_s15};
  wire [8:0]  dense_1_s17 = {1'd0, dense_1_s13} - dense_1_s16;
  wire [7:0]  dense_1_s18 = {~input_multiplicity[7], input_multiplicity[6:0]};
  wire [7:0]  dense_1_s19 = ~dense_1_s18;
  wire [8:0]  dense_1_s20 = ~{1'd0, dense_1_s19};
  wire [9:0]  dense_1_s21 = {1'd0, dense_1_s17} - {dense_1_s20[8], dense_1_s20};
  wire [7:0]  dense_1_s22 = {~input_m2_b2_mmdt[7], input_m2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s23 = {1'd0, dense_1_s14} + {1'd0, dense_1_s22};
  wire [11:0] dense_1_s24 = {{3'd0, dense_1_s17[8:2]} + {1'd0, dense_1_s23}, dense_1_s17[1:0]};
  wire [7:0]  dense_1_s25 = {~input_n2_b1_mmdt[7], input_n2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s26 = ~dense_1_s25;
  wire [8:0]  dense_1_s27 = ~{1'd0, dense_1_s26};
  wire [9:0]  dense_1_s28 = {{2'd0, dense_1_s13[7:1]} - dense_1_s27, dense_1_s13[0]};
  wire [7:0]  dense_1_s29 = {~input_c1_b1_mmdt[7], input_c1_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s30 = {1'd0, dense_1_s14} + {1'd0, dense_1_s29};
  wire [7:0]  dense_1_s31 = ~dense_1_s1;
  wire [8:0]  dense_1_s32 = ~{1'd0, dense_1_s31};
  wire [9:0]  dense_1_s33 = {1'd0, dense_1_s30} - {dense_1_s32[8], dense_1_s32};
  wire [8:0]  dense_1_s34 = {1'd0, dense_1_s7} - dense_1_s20;
  wire [7:0]  dense_1_s35 = {~input_c1_b0_mmdt[7], input_c1_b0_mmdt[6:0]};
  wire [8:0]  dense_1_s36 = {1'd0, dense_1_s2} + {1'd0, dense_1_s35};
  wire [8:0]  dense_1_s37 = ~dense_1_s36;
  wire [9:0]  dense_1_s38 = ~{1'd0, dense_1_s37};
  wire [9:0]  dense_1_s39 = {1'd0, dense_1_s34} - dense_1_s38;
  reg  [9:0]  dense_1_s39_d1;
  wire [9:0]  dense_1_s40 = ~dense_1_s39;
  wire [10:0] dense_1_s41 = ~{1'd0, dense_1_s40};
  wire [10:0] dense_1_s42 = {1'd0, dense_1_s33} - dense_1_s41;
  wire [7:0]  dense_1_s43 = {~input_m2_b1_mmdt[7], input_m2_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s44 = {1'd0, dense_1_s22} + {1'd0, dense_1_s43};
  wire [8:0]  dense_1_s45 = ~dense_1_s44;
  wire [9:0]  dense_1_s46 = ~{1'd0, dense_1_s45};
  wire [10:0] dense_1_s47 = {1'd0, dense_1_s28} - {dense_1_s46[9], dense_1_s46};
  wire [10:0] dense_1_s48 = ~dense_1_s47;
  wire [11:0] dense_1_s49 = ~{1'd0, dense_1_s48};
  wire [11:0] dense_1_s50 = {1'd0, dense_1_s42} - dense_1_s49;
  wire [12:0] dense_1_s51 = {{1'd0, dense_1_s50_d1[11:1]} + {4'd0, dense_1_s7_d1}, dense_1_s50_d1[0]};
  wire [11:0] dense_1_s52 = dense_1_s51[11:0];

  // Element 0: fixed<15,8>
  wire [9:0]  dense_1_0_t1 = dense_1_s5 - {dense_1_s27[8], dense_1_s27};
  wire [10:0] dense_1_0_t2 = ~{1'd0, dense_1_0_t1};
  wire [9:0]  dense_1_0_t3 = ~dense_1_0_t2[9:0];
  wire [10:0] dense_1_0_t4 = {1'd0, dense_1_s12} + {1'd0, dense_1_0_t3};
  wire [10:0] dense_1_0_t5 = ~dense_1_0_t4;
  wire [11:0] dense_1_0_t6 = ~{1'd0, dense_1_0_t5};
  wire [12:0] dense_1_0_t7 = {1'd0, dense_1_s24} - {dense_1_0_t6[11], dense_1_0_t6};
  wire [13:0] dense_1_0_t8 = ~{1'd0, dense_1_0_t7};
  wire [12:0] dense_1_0_t9 = ~dense_1_0_t8[12:0];
  wire [9:0]  dense_1_0_t10 = ~dense_1_s21;
  wire [10:0] dense_1_0_t11 = ~{1'd0, dense_1_0_t10};
  wire [13:0] dense_1_0_t12 = {{1'd0, dense_1_0_t9[12:2]} - {dense_1_0_t11[10], dense_1_0_t11}, dense_1_0_t9[1:0]};
  wire [12:0] dense_1_0_t13 = dense_1_0_t12[12:0];
  reg  [12:0] dense_1_0_t13_d1;
  wire [12:0] dense_1_0_t14 = ~dense_1_0_t13_d1;
  wire [13:0] dense_1_0_t15 = ~{1'd0, dense_1_0_t14};
  wire [13:0] dense_1_0_t16 = {2'd0, dense_1_s52} - dense_1_0_t15;

  // Shared by several elements
  wire [7:0]  dense_1_s53 = {~input_d2_b1_mmdt[7], input_d2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s54 = ~dense_1_s7;
  wire [8:0]  dense_1_s55 = ~{1'd0, dense_1_s54};
  wire [9:0]  dense_1_s56 = {{2'd0, dense_1_s53[7:1]} - dense_1_s55, dense_1_s53[0]};
  wire [10:0] dense_1_s57 = {{1'd0, dense_1_s56[9:1]} + {2'd0, dense_1_s1}, dense_1_s56[0]};
  wire [9:0]  dense_1_s58 = {1'd0, dense_1_s8} + {2'd0, dense_1_s22};
  wire [7:0]  dense_1_s59 = {~input_c2_b1_mmdt[7], input_c2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s60 = ~dense_1_s59;
  wire [8:0]  dense_1_s61 = ~{1'd0, dense_1_s60};
  wire [9:0]  dense_1_s62 = {{2'd0, dense_1_s22[7:1]} - dense_1_s61, dense_1_s22[0]};
  wire [9:0]  dense_1_s63 = {{1'd0, dense_1_s8[8:1]} + {1'd0, dense_1_s9}, dense_1_s8[0]};
  wire [8:0]  dense_1_s64 = {1'd0, dense_1_s29} + {1'd0, dense_1_s43};
  wire [9:0]  dense_1_s65 = {1'd0, dense_1_s36} - {dense_1_s61[8], dense_1_s61};
  wire [8:0]  dense_1_s66 = ~dense_1_s30;
  wire [9:0]  dense_1_s67 = ~{1'd0, dense_1_s66};
  wire [8:0]  dense_1_s68 = ~dense_1_s64;
  wire [9:0]  dense_1_s69 = ~{1'd0, dense_1_s68};
  wire [11:0] dense_1_s70 = {1'd0, dense_1_s30, 2'd0} - {{2{dense_1_s69[9]}}, dense_1_s69};
  wire [12:0] dense_1_s71 = ~{1'd0, dense_1_s70};
  wire [11:0] dense_1_s72 = ~dense_1_s71[11:0];
  wire [9:0]  dense_1_s73 = ~dense_1_s65;
  wire [10:0] dense_1_s74 = ~{1'd0, dense_1_s73};
  wire [11:0] dense_1_s75 = dense_1_s72 - {dense_1_s74[10], dense_1_s74};
  wire [9:0]  dense_1_s76 = {{2'd0, dense_1_s13[7:1]} - dense_1_s4, dense_1_s13[0]};
  wire [9:0]  dense_1_s77 = dense_1_s76 + {2'd0, dense_1_s29};
  wire [9:0]  dense_1_s78 = ~dense_1_s77;
  wire [10:0] dense_1_s79 = ~{1'd0, dense_1_s78};
  wire [12:0] dense_1_s80 = {1'd0, dense_1_s75} - {{2{dense_1_s79[10]}}, dense_1_s79};
  wire [11:0] dense_1_s81 = dense_1_s80[11:0];
  wire [7:0]  dense_1_s82 = ~dense_1_s13;
  wire [8:0]  dense_1_s83 = ~{1'd0, dense_1_s82};
  wire [10:0] dense_1_s84 = {{1'd0, dense_1_s62[9:2]} - dense_1_s83, dense_1_s62[1:0]};
  wire [11:0] dense_1_s85 = ~{1'd0, dense_1_s84};
  wire [10:0] dense_1_s86 = ~dense_1_s85[10:0];
  wire [11:0] dense_1_s87 = {2'd0, dense_1_s63} + {1'd0, dense_1_s86};
  wire [11:0] dense_1_s88 = ~dense_1_s87;
  wire [12:0] dense_1_s89 = ~{1'd0, dense_1_s88};
  wire [12:0] dense_1_s90 = {1'd0, dense_1_s81} - dense_1_s89;
  reg  [12:0] dense_1_s90_d1;
  wire [7:0]  dense_1_s91 = ~dense_1_s43;
  wire [8:0]  dense_1_s92 = ~{1'd0, dense_1_s91};
  wire [8:0]  dense_1_s93 = {1'd0, dense_1_s35} - dense_1_s92;
  wire [7:0]  dense_1_s94 = {~input_d2_b2_mmdt[7], input_d2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s95 = {1'd0, dense_1_s94} - dense_1_s32;
  wire [9:0]  dense_1_s96 = {1'd0, dense_1_s95} + {2'd0, dense_1_s14};
  wire [7:0]  dense_1_s97 = ~dense_1_s29;
  wire [8:0]  dense_1_s98 = ~{1'd0, dense_1_s97};
  wire [10:0] dense_1_s99 = {{1'd0, dense_1_s96[9:1]} - {dense_1_s98[8], dense_1_s98}, dense_1_s96[0]};

  // Element 1: fixed<16,9>
  wire [11:0] dense_1_1_t1 = {{2'd0, dense_1_s21[9:1]} + {1'd0, dense_1_s58}, dense_1_s21[0]};
  wire [12:0] dense_1_1_t2 = ~{1'd0, dense_1_1_t1};
  wire [11:0] dense_1_1_t3 = ~dense_1_1_t2[11:0];
  wire [10:0] dense_1_1_t4 = ~dense_1_s57;
  wire [11:0] dense_1_1_t5 = ~{1'd0, dense_1_1_t4};
  wire [12:0] dense_1_1_t6 = {{1'd0, dense_1_1_t3[11:1]} - dense_1_1_t5, dense_1_1_t3[0]};
  wire [8:0]  dense_1_1_t7 = ~dense_1_s93;
  wire [9:0]  dense_1_1_t8 = ~{1'd0, dense_1_1_t7};
  wire [10:0] dense_1_1_t9 = ~dense_1_s99;
  wire [11:0] dense_1_1_t10 = ~{1'd0, dense_1_1_t9};
  wire [11:0] dense_1_1_t11 = {1'd0, dense_1_s93, 2'd0} - dense_1_1_t10;
  wire [13:0] dense_1_1_t12 = ~{1'd0, dense_1_1_t6};
  wire [12:0] dense_1_1_t13 = ~dense_1_1_t12[12:0];
  wire [11:0] dense_1_1_t14 = ~dense_1_1_t11;
  wire [12:0] dense_1_1_t15 = ~{1'd0, dense_1_1_t14};
  wire [13:0] dense_1_1_t16 = {{1'd0, dense_1_1_t13[12:1]} - dense_1_1_t15, dense_1_1_t13[0]};
  reg  [13:0] dense_1_1_t16_d1;
  wire [13:0] dense_1_1_t17 = ~dense_1_1_t16_d1;
  wire [14:0] dense_1_1_t18 = ~{1'd0, dense_1_1_t17};
  wire [14:0] dense_1_1_t19 = {2'd0, dense_1_s90_d1} - dense_1_1_t18;

  // Shared by several elements
  wire [8:0]  dense_1_s100 = {1'd0, dense_1_s13} + {1'd0, dense_1_s25};
  wire [8:0]  dense_1_s101 = {1'd0, dense_1_s25} - dense_1_s20;
  wire [9:0]  dense_1_s102 = {1'd0, dense_1_s101} + {2'd0, dense_1_s59};
  wire [10:0] dense_1_s103 = {{2'd0, dense_1_s100[8:2]} - dense_1_s98, dense_1_s100[1:0]};
  wire [8:0]  dense_1_s104 = ~dense_1_s100;
  wire [9:0]  dense_1_s105 = ~{1'd0, dense_1_s104};
  wire [11:0] dense_1_s106 = ~{1'd0, dense_1_s103};
  wire [10:0] dense_1_s107 = ~dense_1_s106[10:0];
  wire [9:0]  dense_1_s108 = ~dense_1_s102;
  wire [10:0] dense_1_s109 = ~{1'd0, dense_1_s108};
  wire [11:0] dense_1_s110 = {{1'd0, dense_1_s107[10:1]} - dense_1_s109, dense_1_s107[0]};
  wire [9:0]  dense_1_s111 = {1'd0, dense_1_s95} + {2'd0, dense_1_s59};
  wire [8:0]  dense_1_s112 = {1'd0, dense_1_s6} - dense_1_s20;
  wire [7:0]  dense_1_s113 = ~dense_1_s6;
  wire [8:0]  dense_1_s114 = ~{1'd0, dense_1_s113};
  wire [9:0]  dense_1_s115 = ~{1'd0, dense_1_s112};
  wire [8:0]  dense_1_s116 = ~dense_1_s115[8:0];
  wire [10:0] dense_1_s117 = {1'd0, dense_1_s111} + {2'd0, dense_1_s116};

  // Element 2: fixed<13,9>
  wire [10:0] dense_1_2_t1 = {dense_1_s117[10:1] - {dense_1_s32[8], dense_1_s32}, dense_1_s117[0]};
  wire [10:0] dense_1_2_t2 = ~dense_1_2_t1;
  wire [11:0] dense_1_2_t3 = ~{1'd0, dense_1_2_t2};
  wire [13:0] dense_1_2_t4 = {1'd0, dense_1_s110, 1'd0} - {{2{dense_1_2_t3[11]}}, dense_1_2_t3};
  wire [11:0] dense_1_2_t5 = ~dense_1_s110;
  wire [12:0] dense_1_2 = ~{1'd0, dense_1_2_t5};

  // Shared by several elements
  wire [9:0]  dense_1_s118 = {{2'd0, dense_1_s18[7:1]} - dense_1_s61, dense_1_s18[0]};
  wire [10:0] dense_1_s119 = {1'd0, dense_1_s93, 1'd0} - {{2{dense_1_s83[8]}}, dense_1_s83};
  wire [11:0] dense_1_s120 = {{4'd0, dense_1_s7[7:3]} - dense_1_s16, dense_1_s7[2:0]};
  wire [11:0] dense_1_s121 = {3'd0, dense_1_s101} + dense_1_s120;
  wire [8:0]  dense_1_s122 = {1'd0, dense_1_s7} + {1'd0, dense_1_s53};
  wire [9:0]  dense_1_s123 = {{1'd0, dense_1_s23[8:1]} - dense_1_s92, dense_1_s23[0]};
  wire [9:0]  dense_1_s124 = {{1'd0, dense_1_s122[8:1]} - dense_1_s83, dense_1_s122[0]};
  wire [8:0]  dense_1_s125 = ~dense_1_s122;
  wire [9:0]  dense_1_s126 = ~{1'd0, dense_1_s125};
  wire [10:0] dense_1_s127 = ~{1'd0, dense_1_s124};
  wire [9:0]  dense_1_s128 = ~dense_1_s127[9:0];
  wire [11:0] dense_1_s129 = {{1'd0, dense_1_s123} + {2'd0, dense_1_s128[9:1]}, dense_1_s128[0]};
  wire [9:0]  dense_1_s130 = dense_1_s102 + {2'd0, dense_1_s29};
  wire [10:0] dense_1_s131 = ~{1'd0, dense_1_s130};
  wire [9:0]  dense_1_s132 = ~dense_1_s131[9:0];
  wire [11:0] dense_1_s133 = dense_1_s129 + {2'd0, dense_1_s132};
  wire [8:0]  dense_1_s134 = ~dense_1_s34;
  wire [9:0]  dense_1_s135 = ~{1'd0, dense_1_s134};
  wire [12:0] dense_1_s136 = {{1'd0, dense_1_s133[11:2]} - {dense_1_s135[9], dense_1_s135}, dense_1_s133[1:0]};
  reg  [12:0] dense_1_s136_d1;

  // Element 3: ufixed<15,8>
  wire [10:0] dense_1_3_t1 = {1'd0, dense_1_s1, 2'd0} - {{2{dense_1_s114[8]}}, dense_1_s114};
  wire [11:0] dense_1_3_t2 = ~{1'd0, dense_1_3_t1};
  wire [10:0] dense_1_3_t3 = ~dense_1_3_t2[10:0];
  wire [10:0] dense_1_3_t4 = ~dense_1_s119;
  wire [11:0] dense_1_3_t5 = ~{1'd0, dense_1_3_t4};
  wire [11:0] dense_1_3_t6 = {1'd0, dense_1_3_t3} - dense_1_3_t5;
  wire [12:0] dense_1_3_t7 = ~{1'd0, dense_1_3_t6};
  wire [11:0] dense_1_3_t8 = ~dense_1_3_t7[11:0];
  wire [12:0] dense_1_3_t9 = {{1'd0, dense_1_3_t8[11:2]} - {dense_1_s126[9], dense_1_s126}, dense_1_3_t8[1:0]};
  wire [9:0]  dense_1_3_t10 = ~dense_1_s118;
  wire [10:0] dense_1_3_t11 = ~{1'd0, dense_1_3_t10};
  wire [12:0] dense_1_3_t12 = {{1'd0, dense_1_s121[11:2]} - dense_1_3_t11, dense_1_s121[1:0]};
  wire [13:0] dense_1_3_t13 = ~{1'd0, dense_1_3_t12};
  wire [12:0] dense_1_3_t14 = ~dense_1_3_t13[12:0];
  wire [13:0] dense_1_3_t15 = {{1'd0, dense_1_3_t14[12:3]} - {dense_1_s105[9], dense_1_s105}, dense_1_3_t14[2:0]};
  wire [13:0] dense_1_3_t16 = ~{1'd0, dense_1_3_t9};
  wire [12:0] dense_1_3_t17 = ~dense_1_3_t16[12:0];
  wire [14:0] dense_1_3_t18 = ~{1'd0, dense_1_3_t15};
  wire [13:0] dense_1_3_t19 = ~dense_1_3_t18[13:0];
  wire [13:0] dense_1_3_t20 = {1'd0, dense_1_3_t17} + dense_1_3_t19;
  reg  [13:0] dense_1_3_t20_d1;
  wire [14:0] dense_1_3_t21 = ~{1'd0, dense_1_3_t20_d1};
  wire [13:0] dense_1_3_t22 = ~dense_1_3_t21[13:0];
  wire [14:0] dense_1_3_t23 = {2'd0, dense_1_s136_d1} + {1'd0, dense_1_3_t22};

  // Shared by several elements
  wire [10:0] dense_1_s137 = {1'd0, dense_1_s62} + {1'd0, dense_1_s96};
  wire [12:0] dense_1_s138 = {{1'd0, dense_1_s50_d1[11:1]} + {2'd0, dense_1_s39_d1}, dense_1_s50_d1[0]};

  // Element 4: fixed<16,9>
  wire [9:0]  dense_1_4_t1 = {1'd0, dense_1_s64} - {dense_1_s4[8], dense_1_s4};
  wire [9:0]  dense_1_4_t2 = ~dense_1_4_t1;
  wire [10:0] dense_1_4_t3 = ~{1'd0, dense_1_4_t2};
  wire [11:0] dense_1_4_t4 = {1'd0, dense_1_s137} - {dense_1_4_t3[10], dense_1_4_t3};
  wire [10:0] dense_1_4_t5 = ~dense_1_s137;
  wire [11:0] dense_1_4_t6 = ~{1'd0, dense_1_4_t5};
  wire [12:0] dense_1_4_t7 = {{1'd0, dense_1_s24[11:3]} - dense_1_s67, dense_1_s24[2:0]};
  wire [12:0] dense_1_4_t8 = ~{1'd0, dense_1_4_t4};
  wire [11:0] dense_1_4_t9 = ~dense_1_4_t8[11:0];
  wire [12:0] dense_1_4_t10 = ~dense_1_4_t7;
  wire [13:0] dense_1_4_t11 = ~{1'd0, dense_1_4_t10};
  wire [13:0] dense_1_4_t12 = {2'd0, dense_1_4_t9} - dense_1_4_t11;
  reg  [13:0] dense_1_4_t12_d1;
  wire [14:0] dense_1_4_t13 = ~{1'd0, dense_1_4_t12_d1};
  wire [13:0] dense_1_4_t14 = ~dense_1_4_t13[13:0];
  wire [12:0] dense_1_4_t15 = ~dense_1_s138;
  wire [13:0] dense_1_4_t16 = ~{1'd0, dense_1_4_t15};
  wire [14:0] dense_1_4_t17 = {{1'd0, dense_1_4_t14[13:1]} - dense_1_4_t16, dense_1_4_t14[0]};

  // Shared by several elements
  wire [11:0] dense_1_s139 = {{3'd0, dense_1_s64[8:3]} + {1'd0, dense_1_s7}, dense_1_s64[2:0]};
  wire [7:0]  dense_1_s140 = ~dense_1_s53;
  wire [8:0]  dense_1_s141 = ~{1'd0, dense_1_s140};
  wire [8:0]  dense_1_s142 = {1'd0, dense_1_s9} - dense_1_s141;
  wire [9:0]  dense_1_s143 = ~{1'd0, dense_1_s142};
  wire [8:0]  dense_1_s144 = ~dense_1_s143[8:0];
  wire [9:0]  dense_1_s145 = {{1'd0, dense_1_s144[8:1]} + {1'd0, dense_1_s25}, dense_1_s144[0]};
  wire [10:0] dense_1_s146 = {{1'd0, dense_1_s145[9:1]} - {dense_1_s83[8], dense_1_s83}, dense_1_s145[0]};
  wire [10:0] dense_1_s147 = ~dense_1_s146;
  wire [11:0] dense_1_s148 = ~{1'd0, dense_1_s147};
  wire [12:0] dense_1_s149 = {1'd0, dense_1_s139} - {dense_1_s148[11], dense_1_s148};
  wire [13:0] dense_1_s150 = ~{1'd0, dense_1_s149};
  wire [12:0] dense_1_s151 = ~dense_1_s150[12:0];
  wire [13:0] dense_1_s152 = {{1'd0, dense_1_s151[12:1]} - {dense_1_4_t6[11], dense_1_4_t6}, dense_1_s151[0]};
  reg  [13:0] dense_1_s152_d1;

  // Element 5: ufixed<14,10>
  wire [7:0]  dense_1_5_t1 = ~dense_1_s35;
  wire [8:0]  dense_1_5_t2 = ~{1'd0, dense_1_5_t1};
  wire [10:0] dense_1_5_t3 = {{3'd0, dense_1_s59[7:2]} - dense_1_5_t2, dense_1_s59[1:0]};
  reg  [10:0] dense_1_5_t3_d1;
  wire [10:0] dense_1_5_t4 = ~dense_1_5_t3_d1;
  wire [11:0] dense_1_5_t5 = ~{1'd0, dense_1_5_t4};
  assign dense_1_5 = dense_1_s152_d1 - {{2{dense_1_5_t5[11]}}, dense_1_5_t5};

  // Shared by several elements
  wire [9:0]  dense_1_s153 = {{2'd0, dense_1_s29[7:1]} - dense_1_s92, dense_1_s29[0]};
  wire [10:0] dense_1_s154 = ~{1'd0, dense_1_s153};
  wire [9:0]  dense_1_s155 = ~dense_1_s154[9:0];
  wire [8:0]  dense_1_s156 = ~dense_1_s23;
  wire [9:0]  dense_1_s157 = ~{1'd0, dense_1_s156};
  wire [10:0] dense_1_s158 = {{1'd0, dense_1_s155[9:1]} - dense_1_s157, dense_1_s155[0]};
  wire [10:0] dense_1_s159 = {{3'd0, dense_1_s25[7:2]} - dense_1_s27, dense_1_s25[1:0]};
  wire [9:0]  dense_1_s160 = {1'd0, dense_1_s122} + {2'd0, dense_1_s35};
  wire [10:0] dense_1_s161 = ~{1'd0, dense_1_s160};
  wire [9:0]  dense_1_s162 = ~dense_1_s161[9:0];
  wire [10:0] dense_1_s163 = dense_1_s159 + {1'd0, dense_1_s162};
  wire [10:0] dense_1_s164 = ~dense_1_s163;
  wire [11:0] dense_1_s165 = ~{1'd0, dense_1_s164};
  wire [11:0] dense_1_s166 = {1'd0, dense_1_s117} - dense_1_s165;
  wire [12:0] dense_1_s167 = ~{1'd0, dense_1_s166};
  wire [11:0] dense_1_s168 = ~dense_1_s167[11:0];
  wire [10:0] dense_1_s169 = ~dense_1_s158;
  wire [11:0] dense_1_s170 = ~{1'd0, dense_1_s169};
  wire [12:0] dense_1_s171 = {1'd0, dense_1_s168} - {dense_1_s170[11], dense_1_s170};
  reg  [12:0] dense_1_s171_d1;
  wire [10:0] dense_1_s172 = {{2'd0, dense_1_s95[8:2]} - dense_1_s61, dense_1_s95[1:0]};
  wire [8:0]  dense_1_s173 = {1'd0, dense_1_s35} - dense_1_s32;
  wire [9:0]  dense_1_s174 = ~{1'd0, dense_1_s173};
  wire [8:0]  dense_1_s175 = ~dense_1_s174[8:0];
  wire [11:0] dense_1_s176 = {{2'd0, dense_1_s5[9:2]} + {1'd0, dense_1_s175}, dense_1_s5[1:0]};
  wire [10:0] dense_1_s177 = {{2'd0, dense_1_s8[8:1]} + {1'd0, dense_1_s64}, dense_1_s8[0]};

  // Element 6: ufixed<15,9>
  wire [10:0] dense_1_6_t1 = dense_1_s146 - {dense_1_1_t8[9], dense_1_1_t8};
  wire [10:0] dense_1_6_t2 = ~dense_1_s172;
  wire [11:0] dense_1_6_t3 = ~{1'd0, dense_1_6_t2};
  wire [12:0] dense_1_6_t4 = {{1'd0, dense_1_s176[11:1]} - dense_1_6_t3, dense_1_s176[0]};
  wire [11:0] dense_1_6_t5 = {{1'd0, dense_1_s177[10:2]} + {2'd0, dense_1_s14}, dense_1_s177[1:0]};
  wire [12:0] dense_1_6_t6 = ~{1'd0, dense_1_6_t5};
  wire [11:0] dense_1_6_t7 = ~dense_1_6_t6[11:0];
  wire [12:0] dense_1_6_t8 = ~dense_1_6_t4;
  wire [13:0] dense_1_6_t9 = ~{1'd0, dense_1_6_t8};
  wire [14:0] dense_1_6_t10 = {1'd0, dense_1_6_t7, 2'd0} - {dense_1_6_t9[13], dense_1_6_t9};
  wire [15:0] dense_1_6_t11 = ~{1'd0, dense_1_6_t10};
  wire [14:0] dense_1_6_t12 = ~dense_1_6_t11[14:0];
  wire [10:0] dense_1_6_t13 = ~dense_1_6_t1;
  wire [11:0] dense_1_6_t14 = ~{1'd0, dense_1_6_t13};
  wire [14:0] dense_1_6_t15 = dense_1_6_t12 - {{3{dense_1_6_t14[11]}}, dense_1_6_t14};
  reg  [14:0] dense_1_6_t15_d1;
  wire [15:0] dense_1_6_t16 = ~{1'd0, dense_1_6_t15_d1};
  wire [14:0] dense_1_6_t17 = ~dense_1_6_t16[14:0];
  wire [12:0] dense_1_6_t18 = ~dense_1_s171_d1;
  wire [13:0] dense_1_6_t19 = ~{1'd0, dense_1_6_t18};
  assign dense_1_6 = dense_1_6_t17 - {dense_1_6_t19[13], dense_1_6_t19};

  // Shared by several elements
  wire [8:0]  dense_1_s178 = {1'd0, dense_1_s7} + {1'd0, dense_1_s18};
  wire [9:0]  dense_1_s179 = {{1'd0, dense_1_s178[8:1]} + {1'd0, dense_1_s59}, dense_1_s178[0]};
  wire [9:0]  dense_1_s180 = {{2'd0, dense_1_s22[7:1]} + {1'd0, dense_1_s14}, dense_1_s22[0]};

  // Element 7: ufixed<14,9>
  wire [10:0] dense_1_7_t1 = {1'd0, dense_1_s33} + {1'd0, dense_1_s179};
  wire [10:0] dense_1_7_t2 = {{1'd0, dense_1_s180[9:1]} + {2'd0, dense_1_s7}, dense_1_s180[0]};
  wire [10:0] dense_1_7_t3 = ~dense_1_7_t2;
  wire [11:0] dense_1_7_t4 = ~{1'd0, dense_1_7_t3};
  wire [12:0] dense_1_7_t5 = {{3'd0, dense_1_s145[9:1]} - dense_1_7_t4, dense_1_s145[0]};
  wire [13:0] dense_1_7_t6 = ~{1'd0, dense_1_7_t5};
  wire [12:0] dense_1_7_t7 = ~dense_1_7_t6[12:0];
  wire [10:0] dense_1_7_t8 = ~dense_1_7_t1;
  wire [11:0] dense_1_7_t9 = ~{1'd0, dense_1_7_t8};
  assign dense_1_7 = {dense_1_7_t7, 1'd0} - {{2{dense_1_7_t9[11]}}, dense_1_7_t9};

  // Shared by several elements
  wire [9:0]  dense_1_s181 = dense_1_s96 - {dense_1_s11[8], dense_1_s11};
  wire [8:0]  dense_1_s182 = {1'd0, dense_1_s1} - dense_1_s92;
  wire [9:0]  dense_1_s183 = {1'd0, dense_1_s182} - {dense_1_s141[8], dense_1_s141};
  wire [9:0]  dense_1_s184 = ~dense_1_s183;
  wire [10:0] dense_1_s185 = ~{1'd0, dense_1_s184};
  wire [10:0] dense_1_s186 = {1'd0, dense_1_s14, 2'd0} - dense_1_s185;
  wire [8:0]  dense_1_s187 = ~dense_1_s178;
  wire [9:0]  dense_1_s188 = ~{1'd0, dense_1_s187};
  wire [10:0] dense_1_s189 = {{1'd0, dense_1_s77[9:1]} - dense_1_s188, dense_1_s77[0]};
  wire [11:0] dense_1_s190 = ~{1'd0, dense_1_s186};
  wire [10:0] dense_1_s191 = ~dense_1_s190[10:0];
  wire [9:0]  dense_1_s192 = ~dense_1_s181;
  wire [10:0] dense_1_s193 = ~{1'd0, dense_1_s192};
  wire [11:0] dense_1_s194 = {1'd0, dense_1_s191} - {dense_1_s193[10], dense_1_s193};
  wire [12:0] dense_1_s195 = ~{1'd0, dense_1_s194};
  wire [11:0] dense_1_s196 = ~dense_1_s195[11:0];
  wire [10:0] dense_1_s197 = ~dense_1_s189;
  wire [11:0] dense_1_s198 = ~{1'd0, dense_1_s197};
  wire [12:0] dense_1_s199 = {1'd0, dense_1_s196} - {dense_1_s198[11], dense_1_s198};

  // Element 8: ufixed<14,7>
  wire [12:0] dense_1_8_t1 = ~dense_1_s199_d1;
  wire [13:0] dense_1_8_t2 = ~{1'd0, dense_1_8_t1};
  wire [13:0] dense_1_8_t3 = {1'd0, dense_1_s171_d1} - dense_1_8_t2;

  // Shared by several elements
  wire [9:0]  dense_1_s200 = {{2'd0, dense_1_s9[7:1]} + {1'd0, dense_1_s29}, dense_1_s9[0]};
  wire [8:0]  dense_1_s201 = {1'd0, dense_1_s14} - dense_1_s27;
  wire [9:0]  dense_1_s202 = ~{1'd0, dense_1_s201};
  wire [8:0]  dense_1_s203 = ~dense_1_s202[8:0];
  wire [10:0] dense_1_s204 = {1'd0, dense_1_s200} + {2'd0, dense_1_s203};
  wire [8:0]  dense_1_s205 = {1'd0, dense_1_s6} - dense_1_s4;
  wire [8:0]  dense_1_s206 = ~dense_1_s205;
  wire [9:0]  dense_1_s207 = ~{1'd0, dense_1_s206};
  wire [9:0]  dense_1_s208 = {1'd0, dense_1_s64} - dense_1_s207;

  // Element 9: ufixed<13,9>
  wire [9:0]  dense_1_9_t1 = {{2'd0, dense_1_s13[7:1]} + {1'd0, dense_1_s59}, dense_1_s13[0]};
  wire [9:0]  dense_1_9_t2 = ~dense_1_s208;
  wire [10:0] dense_1_9_t3 = ~{1'd0, dense_1_9_t2};
  wire [11:0] dense_1_9_t4 = {1'd0, dense_1_s204} - {dense_1_9_t3[10], dense_1_9_t3};
  wire [10:0] dense_1_9_t5 = dense_1_9_t4[10:0];
  wire [10:0] dense_1_9_t6 = ~dense_1_s204;
  wire [11:0] dense_1_9_t7 = ~{1'd0, dense_1_9_t6};
  wire [11:0] dense_1_9_t8 = ~{1'd0, dense_1_9_t5};
  wire [10:0] dense_1_9_t9 = ~dense_1_9_t8[10:0];
  wire [10:0] dense_1_9_t10 = ~{1'd0, dense_1_9_t1};
  wire [9:0]  dense_1_9_t11 = ~dense_1_9_t10[9:0];
  wire [11:0] dense_1_9_t12 = {{1'd0, dense_1_9_t9[10:1]} + {1'd0, dense_1_9_t11}, dense_1_9_t9[0]};
  reg  [11:0] dense_1_9_t12_d1;
  wire [12:0] dense_1_9_t13 = ~{1'd0, dense_1_9_t12_d1};
  wire [11:0] dense_1_9_t14 = ~dense_1_9_t13[11:0];
  assign dense_1_9 = {1'd0, dense_1_s50_d1} + {1'd0, dense_1_9_t14};

  // Shared by several elements
  wire [9:0]  dense_1_s209 = {{2'd0, dense_1_s29[7:1]} - dense_1_s32, dense_1_s29[0]};
  wire [10:0] dense_1_s210 = {1'd0, dense_1_s118} + {1'd0, dense_1_s209};
  wire [8:0]  dense_1_s211 = {1'd0, dense_1_s22} + {1'd0, dense_1_s94};
  wire [9:0]  dense_1_s212 = ~{1'd0, dense_1_s211};
  wire [8:0]  dense_1_s213 = ~dense_1_s212[8:0];
  wire [9:0]  dense_1_s214 = {1'd0, dense_1_s36} + {1'd0, dense_1_s213};
  wire [9:0]  dense_1_s215 = ~dense_1_s214;
  wire [10:0] dense_1_s216 = ~{1'd0, dense_1_s215};
  wire [10:0] dense_1_s217 = {1'd0, dense_1_s183} - dense_1_s216;
  wire [11:0] dense_1_s218 = ~{1'd0, dense_1_s217};
  wire [10:0] dense_1_s219 = ~dense_1_s218[10:0];
  assign dense_1_s220 = {1'd0, dense_1_s210} + {1'd0, dense_1_s219};
  wire [8:0]  dense_1_s221 = {1'd0, dense_1_s35} - dense_1_s11;
  wire [8:0]  dense_1_s222 = ~dense_1_s221;
  wire [9:0]  dense_1_s223 = ~{1'd0, dense_1_s222};
  wire [9:0]  dense_1_s224 = {1'd0, dense_1_s95} - dense_1_s223;
  wire [9:0]  dense_1_s225 = ~dense_1_s224;
  wire [10:0] dense_1_s226 = ~{1'd0, dense_1_s225};
  wire [10:0] dense_1_s227 = {1'd0, dense_1_s76} - dense_1_s226;
  wire [11:0] dense_1_s228 = {{1'd0, dense_1_s158[10:1]} + {1'd0, dense_1_s12}, dense_1_s158[0]};
  wire [12:0] dense_1_s229 = ~{1'd0, dense_1_s228};
  wire [11:0] dense_1_s230 = ~dense_1_s229[11:0];
  wire [10:0] dense_1_s231 = ~dense_1_s227;
  wire [11:0] dense_1_s232 = ~{1'd0, dense_1_s231};
  wire [12:0] dense_1_s233 = {1'd0, dense_1_s230} - {dense_1_s232[11], dense_1_s232};
  reg  [12:0] dense_1_s233_d1;

  // Element 11: ufixed<14,10>
  wire [10:0] dense_1_11_t1 = {{3'd0, dense_1_s14[7:2]} + {1'd0, dense_1_s29}, dense_1_s14[1:0]};
  wire [11:0] dense_1_11_t2 = ~{1'd0, dense_1_11_t1};
  wire [10:0] dense_1_11_t3 = ~dense_1_11_t2[10:0];
  wire [11:0] dense_1_11_t4 = {dense_1_s159 + {1'd0, dense_1_11_t3[10:1]}, dense_1_11_t3[0]};
  wire [12:0] dense_1_11_t5 = ~{1'd0, dense_1_11_t4};
  wire [11:0] dense_1_11_t6 = ~dense_1_11_t5[11:0];
  wire [11:0] dense_1_11_t7 = ~dense_1_s220;
  wire [12:0] dense_1_11_t8 = ~{1'd0, dense_1_11_t7};
  wire [12:0] dense_1_11_t9 = {1'd0, dense_1_11_t6} - dense_1_11_t8;
  reg  [12:0] dense_1_11_t9_d1;
  wire [12:0] dense_1_11_t10 = ~dense_1_11_t9_d1;
  wire [13:0] dense_1_11_t11 = ~{1'd0, dense_1_11_t10};
  assign dense_1_11 = {1'd0, dense_1_s233_d1} - dense_1_11_t11;

  // Shared by several elements
  wire [7:0]  dense_1_s234 = ~dense_1_s94;
  wire [8:0]  dense_1_s235 = ~{1'd0, dense_1_s234};
  wire [9:0]  dense_1_s236 = {1'd0, dense_1_s8} - {dense_1_s235[8], dense_1_s235};

  // Element 12: fixed<16,9>
  wire [10:0] dense_1_12_t1 = {2'd0, dense_1_s182} + {1'd0, dense_1_s236};

  // Shared by several elements
  wire [8:0]  dense_1_s237 = {1'd0, dense_1_s59} - dense_1_s20;

  // Element 12: fixed<16,9>
  wire [8:0]  dense_1_12_t2 = ~dense_1_s237;
  wire [9:0]  dense_1_12_t3 = ~{1'd0, dense_1_12_t2};
  wire [10:0] dense_1_12_t4 = dense_1_12_t1 - {dense_1_12_t3[9], dense_1_12_t3};
  wire [10:0] dense_1_12_t5 = {1'd0, dense_1_s28} + {1'd0, dense_1_s200};
  wire [11:0] dense_1_12_t6 = ~{1'd0, dense_1_12_t5};
  wire [10:0] dense_1_12_t7 = ~dense_1_12_t6[10:0];
  wire [11:0] dense_1_12_t8 = {dense_1_12_t1 + {1'd0, dense_1_12_t7[10:1]}, dense_1_12_t7[0]};
  wire [11:0] dense_1_12_t9 = ~{1'd0, dense_1_12_t4};
  wire [10:0] dense_1_12_t10 = ~dense_1_12_t9[10:0];
  wire [11:0] dense_1_12_t11 = ~dense_1_12_t8;
  wire [12:0] dense_1_12_t12 = ~{1'd0, dense_1_12_t11};
  wire [13:0] dense_1_12_t13 = {{3'd0, dense_1_12_t10[10:1]} - dense_1_12_t12, dense_1_12_t10[0]};
  reg  [13:0] dense_1_12_t13_d1;
  wire [13:0] dense_1_12_t14 = ~dense_1_12_t13_d1;
  wire [14:0] dense_1_12_t15 = ~{1'd0, dense_1_12_t14};
  wire [14:0] dense_1_12_t16 = {3'd0, dense_1_s52} - dense_1_12_t15;

  // Shared by several elements
  wire [8:0]  dense_1_s238 = {1'd0, dense_1_s35} - dense_1_s141;
  wire [9:0]  dense_1_s239 = {1'd0, dense_1_s238} + {2'd0, dense_1_s25};
  wire [9:0]  dense_1_s240 = {{1'd0, dense_1_s8[8:1]} + {1'd0, dense_1_s59}, dense_1_s8[0]};
  wire [10:0] dense_1_s241 = ~{1'd0, dense_1_s240};
  wire [9:0]  dense_1_s242 = ~dense_1_s241[9:0];
  wire [9:0]  dense_1_s243 = ~dense_1_s56;
  wire [10:0] dense_1_s244 = ~{1'd0, dense_1_s243};
  wire [11:0] dense_1_s245 = {{2'd0, dense_1_s242[9:1]} - dense_1_s244, dense_1_s242[0]};

  // Element 13: ufixed<16,12>
  wire [9:0]  dense_1_13_t1 = dense_1_s239 + {2'd0, dense_1_s13};
  wire [10:0] dense_1_13_t2 = ~{1'd0, dense_1_13_t1};
  wire [9:0]  dense_1_13_t3 = ~dense_1_13_t2[9:0];
  wire [10:0] dense_1_13_t4 = {1'd0, dense_1_s123} + {1'd0, dense_1_13_t3};
  wire [12:0] dense_1_13_t5 = {1'd0, dense_1_s245} - {dense_1_9_t7[11], dense_1_9_t7};
  wire [11:0] dense_1_13_t6 = ~{1'd0, dense_1_13_t4};
  wire [10:0] dense_1_13_t7 = ~dense_1_13_t6[10:0];
  wire [13:0] dense_1_13_t8 = ~{1'd0, dense_1_13_t5};
  wire [12:0] dense_1_13_t9 = ~dense_1_13_t8[12:0];
  wire [14:0] dense_1_13_t10 = {{4'd0, dense_1_13_t7[10:2]} + dense_1_13_t9, dense_1_13_t7[1:0]};
  reg  [14:0] dense_1_13_t10_d1;
  wire [15:0] dense_1_13_t11 = ~{1'd0, dense_1_13_t10_d1};
  wire [14:0] dense_1_13_t12 = ~dense_1_13_t11[14:0];
  assign dense_1_13 = {{1'd0, dense_1_13_t12[14:1]} - {dense_1_4_t16[13], dense_1_4_t16}, dense_1_13_t12[0]};

  // Shared by several elements
  wire [10:0] dense_1_s246 = {{3'd0, dense_1_s29[7:2]} + {1'd0, dense_1_s25}, dense_1_s29[1:0]};
  wire [11:0] dense_1_s247 = ~{1'd0, dense_1_s246};
  wire [10:0] dense_1_s248 = ~dense_1_s247[10:0];
  wire [11:0] dense_1_s249 = {{1'd0, dense_1_s248[10:2]} - dense_1_s223, dense_1_s248[1:0]};
  wire [11:0] dense_1_s250 = ~dense_1_s249;
  wire [12:0] dense_1_s251 = ~{1'd0, dense_1_s250};
  wire [12:0] dense_1_s252 = {1'd0, dense_1_s120} - dense_1_s251;
  wire [13:0] dense_1_s253 = ~{1'd0, dense_1_s252};
  wire [12:0] dense_1_s254 = ~dense_1_s253[12:0];
  wire [13:0] dense_1_s255 = {1'd0, dense_1_s254} - {dense_1_2[12], dense_1_2};

  // Element 15: ufixed<14,7>
  wire [9:0]  dense_1_15_t1 = {1'd0, dense_1_s93} - dense_1_s157;
  wire [9:0]  dense_1_15_t2 = ~dense_1_15_t1;
  wire [10:0] dense_1_15_t3 = ~{1'd0, dense_1_15_t2};
  wire [13:0] dense_1_15_t4 = dense_1_s255 - {{3{dense_1_15_t3[10]}}, dense_1_15_t3};
  reg  [13:0] dense_1_15_t4_d1;
  wire [13:0] dense_1_15_t5 = ~dense_1_s255;
  wire [14:0] dense_1_15_t6 = ~{1'd0, dense_1_15_t5};

  // Shared by several elements
  wire [9:0]  dense_1_s256 = {{2'd0, dense_1_s9[7:1]} + {1'd0, dense_1_s7}, dense_1_s9[0]};

  // Element 16: ufixed<14,8>
  wire [8:0]  dense_1_16_t1 = ~dense_1_s238;
  wire [9:0]  dense_1_16_t2 = ~{1'd0, dense_1_16_t1};
  wire [10:0] dense_1_16_t3 = {1'd0, dense_1_s256} - {dense_1_16_t2[9], dense_1_16_t2};
  reg  [10:0] dense_1_16_t3_d1;
  wire [9:0]  dense_1_16_t4 = ~dense_1_s256;
  wire [10:0] dense_1_16_t5 = ~{1'd0, dense_1_16_t4};
  wire [11:0] dense_1_16_t6 = ~{1'd0, dense_1_16_t3_d1};
  wire [10:0] dense_1_16_t7 = ~dense_1_16_t6[10:0];
  assign dense_1_16 = {1'd0, dense_1_s90_d1} + {3'd0, dense_1_16_t7};

  // Element 17: ufixed<14,10>
  wire [10:0] dense_1_17_t1 = {1'd0, dense_1_s28} + {2'd0, dense_1_s205};
  wire [10:0] dense_1_17_t2 = {{1'd0, dense_1_s179[9:2]} + {1'd0, dense_1_s9}, dense_1_s179[1:0]};
  wire [11:0] dense_1_17_t3 = ~{1'd0, dense_1_17_t1};
  wire [10:0] dense_1_17_t4 = ~dense_1_17_t3[10:0];
  wire [11:0] dense_1_17_t5 = {{1'd0, dense_1_17_t4[10:2]} - dense_1_1_t8, dense_1_17_t4[1:0]};
  wire [11:0] dense_1_17_t6 = ~{1'd0, dense_1_17_t2};
  wire [10:0] dense_1_17_t7 = ~dense_1_17_t6[10:0];
  wire [12:0] dense_1_17_t8 = {{1'd0, dense_1_s57} + {2'd0, dense_1_17_t7[10:1]}, dense_1_17_t7[0]};
  wire [13:0] dense_1_17_t9 = ~{1'd0, dense_1_17_t8};
  wire [12:0] dense_1_17_t10 = ~dense_1_17_t9[12:0];
  wire [12:0] dense_1_17_t11 = ~{1'd0, dense_1_17_t5};
  wire [11:0] dense_1_17_t12 = ~dense_1_17_t11[11:0];
  wire [12:0] dense_1_17_t13 = {{1'd0, dense_1_s172} + {1'd0, dense_1_17_t12[11:1]}, dense_1_17_t12[0]};
  wire [13:0] dense_1_17_t14 = ~{1'd0, dense_1_17_t13};
  wire [12:0] dense_1_17_t15 = ~dense_1_17_t14[12:0];
  wire [13:0] dense_1_17 = {1'd0, dense_1_17_t10} + {1'd0, dense_1_17_t15};

  // Element 18: ufixed<13,9>
  wire [10:0] dense_1_18_t1 = {1'd0, dense_1_s63} - {{2{dense_1_s16[8]}}, dense_1_s16};
  reg  [10:0] dense_1_18_t1_d1;
  wire [11:0] dense_1_18_t2 = ~{1'd0, dense_1_18_t1_d1};
  wire [10:0] dense_1_18_t3 = ~dense_1_18_t2[10:0];
  assign dense_1_18 = dense_1_s136_d1 + {2'd0, dense_1_18_t3};

  // Shared by several elements
  wire [10:0] dense_1_s257 = {{2'd0, dense_1_s101[8:2]} - dense_1_s4, dense_1_s101[1:0]};
  wire [10:0] dense_1_s258 = {2'd0, dense_1_s178} + {1'd0, dense_1_s239};
  wire [11:0] dense_1_s259 = ~{1'd0, dense_1_s258};
  wire [10:0] dense_1_s260 = ~dense_1_s259[10:0];
  wire [11:0] dense_1_s261 = {1'd0, dense_1_s260} - {dense_1_9_t3[10], dense_1_9_t3};
  wire [9:0]  dense_1_s262 = dense_1_s28 - {dense_1_s11[8], dense_1_s11};

  // Element 19: fixed<16,9>
  wire [10:0] dense_1_19_t1 = {{1'd0, dense_1_s209[9:2]} + {1'd0, dense_1_s18}, dense_1_s209[1:0]};
  wire [11:0] dense_1_19_t2 = {1'd0, dense_1_s257} - {dense_1_s193[10], dense_1_s193};
  wire [10:0] dense_1_19_t3 = ~dense_1_19_t1;
  wire [11:0] dense_1_19_t4 = ~{1'd0, dense_1_19_t3};
  wire [12:0] dense_1_19_t5 = {1'd0, dense_1_s261} - {dense_1_19_t4[11], dense_1_19_t4};
  wire [11:0] dense_1_19_t6 = dense_1_19_t5[11:0];
  reg  [11:0] dense_1_19_t6_d1;
  wire [9:0]  dense_1_19_t7 = ~dense_1_s262;
  wire [10:0] dense_1_19_t8 = ~{1'd0, dense_1_19_t7};
  wire [11:0] dense_1_19_t9 = {1'd0, dense_1_s172} - {dense_1_19_t8[10], dense_1_19_t8};
  wire [9:0]  dense_1_19_t10 = {{1'd0, dense_1_s30[8:1]} - dense_1_s55, dense_1_s30[0]};
  wire [12:0] dense_1_19_t11 = ~{1'd0, dense_1_19_t9};
  wire [11:0] dense_1_19_t12 = ~dense_1_19_t11[11:0];
  wire [9:0]  dense_1_19_t13 = ~dense_1_19_t10;
  wire [10:0] dense_1_19_t14 = ~{1'd0, dense_1_19_t13};
  wire [12:0] dense_1_19_t15 = {{1'd0, dense_1_19_t12[11:2]} - dense_1_19_t14, dense_1_19_t12[1:0]};
  wire [12:0] dense_1_19_t16 = ~{1'd0, dense_1_19_t2};
  wire [11:0] dense_1_19_t17 = ~dense_1_19_t16[11:0];
  wire [13:0] dense_1_19_t18 = ~{1'd0, dense_1_19_t15};
  wire [12:0] dense_1_19_t19 = ~dense_1_19_t18[12:0];
  wire [14:0] dense_1_19_t20 = {{3'd0, dense_1_19_t17[11:2]} + dense_1_19_t19, dense_1_19_t17[1:0]};
  reg  [14:0] dense_1_19_t20_d1;
  wire [15:0] dense_1_19_t21 = ~{1'd0, dense_1_19_t20_d1};
  wire [14:0] dense_1_19_t22 = ~dense_1_19_t21[14:0];
  wire [11:0] dense_1_19_t23 = ~dense_1_19_t6_d1;
  wire [12:0] dense_1_19_t24 = ~{1'd0, dense_1_19_t23};
  wire [15:0] dense_1_19_t25 = {1'd0, dense_1_19_t22} - {{3{dense_1_19_t24[12]}}, dense_1_19_t24};
  wire [14:0] dense_1_19_t26 = dense_1_19_t25[14:0];

  // Element 20: fixed<14,7>
  wire [9:0]  dense_1_20_t1 = {{1'd0, dense_1_s8[8:1]} - dense_1_s61, dense_1_s8[0]};
  wire [9:0]  dense_1_20_t2 = ~dense_1_20_t1;
  wire [10:0] dense_1_20_t3 = ~{1'd0, dense_1_20_t2};
  wire [11:0] dense_1_20_t4 = {1'd0, dense_1_s257} - {dense_1_20_t3[10], dense_1_20_t3};
  wire [10:0] dense_1_20_t5 = {{1'd0, dense_1_s180[9:1]} + {1'd0, dense_1_s182}, dense_1_s180[0]};
  wire [11:0] dense_1_20_t6 = ~{1'd0, dense_1_20_t5};
  wire [10:0] dense_1_20_t7 = ~dense_1_20_t6[10:0];
  wire [12:0] dense_1_20_t8 = {{1'd0, dense_1_s139[11:1]} + {1'd0, dense_1_20_t7}, dense_1_s139[0]};
  wire [12:0] dense_1_20_t9 = ~{1'd0, dense_1_20_t4};
  wire [11:0] dense_1_20_t10 = ~dense_1_20_t9[11:0];
  wire [13:0] dense_1_20_t11 = ~{1'd0, dense_1_20_t8};
  wire [12:0] dense_1_20_t12 = ~dense_1_20_t11[12:0];
  wire [13:0] dense_1_20_t13 = {2'd0, dense_1_20_t10} + {1'd0, dense_1_20_t12};
  wire [12:0] dense_1_20_t14 = dense_1_20_t13[12:0];

  // Element 21: ufixed<15,11>
  wire [8:0]  dense_1_21_t1 = {1'd0, dense_1_s1} + {1'd0, dense_1_s53};
  wire [9:0]  dense_1_21_t2 = ~{1'd0, dense_1_21_t1};
  wire [8:0]  dense_1_21_t3 = ~dense_1_21_t2[8:0];
  wire [9:0]  dense_1_21_t4 = {{1'd0, dense_1_21_t3[8:1]} + {1'd0, dense_1_s22}, dense_1_21_t3[0]};
  wire [10:0] dense_1_21_t5 = ~{1'd0, dense_1_21_t4};
  wire [9:0]  dense_1_21_t6 = ~dense_1_21_t5[9:0];
  wire [11:0] dense_1_21_t7 = {{1'd0, dense_1_s99[10:1]} + {1'd0, dense_1_21_t6}, dense_1_s99[0]};
  wire [12:0] dense_1_21_t8 = {{1'd0, dense_1_s121[11:2]} - dense_1_0_t11, dense_1_s121[1:0]};
  wire [13:0] dense_1_21_t9 = ~{1'd0, dense_1_21_t8};
  wire [12:0] dense_1_21_t10 = ~dense_1_21_t9[12:0];
  wire [11:0] dense_1_21_t11 = {{1'd0, dense_1_s177[10:2]} - {dense_1_s55[8], dense_1_s55}, dense_1_s177[1:0]};
  wire [11:0] dense_1_21_t12 = ~dense_1_21_t11;
  wire [12:0] dense_1_21_t13 = ~{1'd0, dense_1_21_t12};
  wire [14:0] dense_1_21_t14 = {{2'd0, dense_1_21_t10[12:2]} - dense_1_21_t13, dense_1_21_t10[1:0]};
  wire [12:0] dense_1_21_t15 = ~{1'd0, dense_1_21_t7};
  wire [11:0] dense_1_21_t16 = ~dense_1_21_t15[11:0];
  wire [15:0] dense_1_21_t17 = ~{1'd0, dense_1_21_t14};
  wire [14:0] dense_1_21_t18 = ~dense_1_21_t17[14:0];
  wire [14:0] dense_1_21 = {3'd0, dense_1_21_t16} + dense_1_21_t18;

  // Shared by several elements
  wire [9:0]  dense_1_s263 = {{1'd0, dense_1_s182[8:1]} + {1'd0, dense_1_s2}, dense_1_s182[0]};

  // Element 22: ufixed<14,9>
  wire [10:0] dense_1_22_t1 = {1'd0, dense_1_s102} - {dense_1_s157[9], dense_1_s157};
  wire [9:0]  dense_1_22_t2 = ~dense_1_s236;
  wire [10:0] dense_1_22_t3 = ~{1'd0, dense_1_22_t2};
  wire [10:0] dense_1_22_t4 = {1'd0, dense_1_s122, 1'd0} - dense_1_22_t3;
  wire [11:0] dense_1_22_t5 = ~{1'd0, dense_1_22_t4};
  wire [10:0] dense_1_22_t6 = ~dense_1_22_t5[10:0];
  wire [10:0] dense_1_22_t7 = ~dense_1_22_t1;
  wire [11:0] dense_1_22_t8 = ~{1'd0, dense_1_22_t7};
  wire [11:0] dense_1_22_t9 = {1'd0, dense_1_22_t6} - dense_1_22_t8;
  wire [12:0] dense_1_22_t10 = {{3'd0, dense_1_s263[9:3]} + {1'd0, dense_1_s34}, dense_1_s263[2:0]};
  wire [13:0] dense_1_22_t11 = ~{1'd0, dense_1_22_t10};
  wire [12:0] dense_1_22_t12 = ~dense_1_22_t11[12:0];
  wire [13:0] dense_1_22_t13 = {{1'd0, dense_1_22_t12[12:2]} - {dense_1_s193[10], dense_1_s193}, dense_1_22_t12[1:0]};
  wire [12:0] dense_1_22_t14 = ~{1'd0, dense_1_22_t9};
  wire [11:0] dense_1_22_t15 = ~dense_1_22_t14[11:0];
  wire [14:0] dense_1_22_t16 = ~{1'd0, dense_1_22_t13};
  wire [13:0] dense_1_22_t17 = ~dense_1_22_t16[13:0];
  wire [13:0] dense_1_22 = {2'd0, dense_1_22_t15} + dense_1_22_t17;

  // Element 23: ufixed<13,7>
  wire [9:0]  dense_1_23_t1 = {{2'd0, dense_1_s14[7:1]} - dense_1_s83, dense_1_s14[0]};
  wire [9:0]  dense_1_23_t2 = {{1'd0, dense_1_s237[8:1]} - dense_1_s92, dense_1_s237[0]};
  wire [10:0] dense_1_23_t3 = ~{1'd0, dense_1_23_t1};
  wire [9:0]  dense_1_23_t4 = ~dense_1_23_t3[9:0];
  wire [10:0] dense_1_23_t5 = {{1'd0, dense_1_23_t4[9:2]} + {1'd0, dense_1_s53}, dense_1_23_t4[1:0]};
  wire [10:0] dense_1_23_t6 = ~{1'd0, dense_1_23_t2};
  wire [9:0]  dense_1_23_t7 = ~dense_1_23_t6[9:0];
  wire [11:0] dense_1_23_t8 = ~{1'd0, dense_1_23_t5};
  wire [10:0] dense_1_23_t9 = ~dense_1_23_t8[10:0];
  wire [11:0] dense_1_23_t10 = {2'd0, dense_1_23_t7} + {1'd0, dense_1_23_t9};
  wire [12:0] dense_1_23_t11 = ~{1'd0, dense_1_23_t10};
  wire [11:0] dense_1_23_t12 = ~dense_1_23_t11[11:0];
  wire [12:0] dense_1_23 = {1'd0, dense_1_s81} + {1'd0, dense_1_23_t12};

  // Element 24: ufixed<13,9>
  wire [9:0]  dense_1_24_t1 = {1'd0, dense_1_s17} - {dense_1_s55[8], dense_1_s55};
  wire [10:0] dense_1_24_t2 = ~{1'd0, dense_1_24_t1};
  wire [9:0]  dense_1_24_t3 = ~dense_1_24_t2[9:0];
  wire [11:0] dense_1_24_t4 = {{2'd0, dense_1_24_t3[9:1]} - dense_1_16_t5, dense_1_24_t3[0]};
  wire [12:0] dense_1_24_t5 = ~{1'd0, dense_1_24_t4};
  wire [11:0] dense_1_24_t6 = ~dense_1_24_t5[11:0];
  wire [11:0] dense_1_24_t7 = ~dense_1_s75;
  wire [12:0] dense_1_24_t8 = ~{1'd0, dense_1_24_t7};
  assign dense_1_24 = {1'd0, dense_1_24_t6} - dense_1_24_t8;

  // Element 25: ufixed<13,9>
  wire [11:0] dense_1_25_t1 = {{2'd0, dense_1_s111[9:1]} + {1'd0, dense_1_s262}, dense_1_s111[0]};
  wire [12:0] dense_1_25_t2 = ~{1'd0, dense_1_25_t1};
  wire [11:0] dense_1_25_t3 = ~dense_1_25_t2[11:0];
  wire [12:0] dense_1_25 = {1'd0, dense_1_s261} + {1'd0, dense_1_25_t3};

  // Element 26: ufixed<16,12>
  wire [11:0] dense_1_26_t1 = {1'd0, dense_1_s119} + dense_1_s176;
  wire [10:0] dense_1_26_t2 = {{3'd0, dense_1_s53[7:2]} + {1'd0, dense_1_s7}, dense_1_s53[1:0]};
  wire [11:0] dense_1_26_t3 = ~{1'd0, dense_1_26_t2};
  wire [10:0] dense_1_26_t4 = ~dense_1_26_t3[10:0];
  wire [13:0] dense_1_26_t5 = {{5'd0, dense_1_s95[8:3]} + dense_1_26_t4, dense_1_s95[2:0]};
  wire [14:0] dense_1_26_t6 = ~{1'd0, dense_1_26_t5};
  wire [13:0] dense_1_26_t7 = ~dense_1_26_t6[13:0];
  wire [9:0]  dense_1_26_t8 = ~dense_1_s58;
  wire [10:0] dense_1_26_t9 = ~{1'd0, dense_1_26_t8};
  wire [14:0] dense_1_26_t10 = {{1'd0, dense_1_26_t7[13:3]} - {dense_1_26_t9[10], dense_1_26_t9}, dense_1_26_t7[2:0]};
  wire [12:0] dense_1_26_t11 = ~{1'd0, dense_1_26_t1};
  wire [11:0] dense_1_26_t12 = ~dense_1_26_t11[11:0];
  wire [14:0] dense_1_26_t13 = ~dense_1_26_t10;
  wire [15:0] dense_1_26_t14 = ~{1'd0, dense_1_26_t13};
  wire [15:0] dense_1_26_t15 = {4'd0, dense_1_26_t12} - dense_1_26_t14;
  wire [14:0] dense_1_26_t16 = dense_1_26_t15[14:0];
  wire [15:0] dense_1_26_t17 = ~{1'd0, dense_1_26_t16};
  wire [14:0] dense_1_26_t18 = ~dense_1_26_t17[14:0];
  wire [15:0] dense_1_26_t19 = {1'd0, dense_1_26_t18} - {dense_1_15_t6[14], dense_1_15_t6};
  reg  [15:0] dense_1_26_t19_d1;
  wire [16:0] dense_1_26_t20 = ~{1'd0, dense_1_26_t19_d1};
  wire [15:0] dense_1_26_t21 = ~dense_1_26_t20[15:0];
  assign dense_1_26 = {2'd0, dense_1_s152_d1} + dense_1_26_t21;

  // Element 28: ufixed<13,9>
  wire [10:0] dense_1_28_t1 = {{1'd0, dense_1_s263[9:2]} - dense_1_s235, dense_1_s263[1:0]};
  wire [11:0] dense_1_28_t2 = {{1'd0, dense_1_s210[10:1]} + {1'd0, dense_1_s236}, dense_1_s210[0]};
  wire [10:0] dense_1_28_t3 = ~dense_1_28_t1;
  wire [11:0] dense_1_28_t4 = ~{1'd0, dense_1_28_t3};
  wire [12:0] dense_1_28_t5 = {1'd0, dense_1_s129} - {dense_1_28_t4[11], dense_1_28_t4};
  wire [12:0] dense_1_28_t6 = ~{1'd0, dense_1_28_t2};
  wire [11:0] dense_1_28_t7 = ~dense_1_28_t6[11:0];
  wire [13:0] dense_1_28_t8 = ~{1'd0, dense_1_28_t5};
  wire [12:0] dense_1_28_t9 = ~dense_1_28_t8[12:0];
  wire [12:0] dense_1_28 = {1'd0, dense_1_28_t7} + dense_1_28_t9;

  // Element 29: ufixed<13,9>
  wire [9:0]  dense_1_29_t1 = {1'd0, dense_1_s34} + {2'd0, dense_1_s43};
  wire [10:0] dense_1_29_t2 = ~{1'd0, dense_1_29_t1};
  wire [9:0]  dense_1_29_t3 = ~dense_1_29_t2[9:0];
  wire [10:0] dense_1_29_t4 = dense_1_s204 + {1'd0, dense_1_29_t3};
  wire [11:0] dense_1_29_t5 = ~{1'd0, dense_1_29_t4};
  wire [10:0] dense_1_29_t6 = ~dense_1_29_t5[10:0];
  assign dense_1_29 = {1'd0, dense_1_s245} + {2'd0, dense_1_29_t6};

  // Element 30: ufixed<15,8>
  wire [12:0] dense_1_30_t1 = {3'd0, dense_1_s118} + {1'd0, dense_1_s133};
  reg  [12:0] dense_1_30_t1_d1;
  wire [13:0] dense_1_30_t2 = ~{1'd0, dense_1_30_t1_d1};
  wire [12:0] dense_1_30_t3 = ~dense_1_30_t2[12:0];
  wire [11:0] dense_1_30_t4 = {{1'd0, dense_1_s42[10:1]} + {1'd0, dense_1_s21}, dense_1_s42[0]};
  reg  [11:0] dense_1_30_t4_d1;
  wire [11:0] dense_1_30_t5 = ~dense_1_30_t4_d1;
  wire [12:0] dense_1_30_t6 = ~{1'd0, dense_1_30_t5};
  wire [14:0] dense_1_30_t7 = {{2'd0, dense_1_s233_d1[12:2]} - dense_1_30_t6, dense_1_s233_d1[1:0]};
  wire [14:0] dense_1_30_t8 = ~dense_1_30_t7;
  wire [15:0] dense_1_30_t9 = ~{1'd0, dense_1_30_t8};
  wire [15:0] dense_1_30_t10 = {3'd0, dense_1_30_t3} - dense_1_30_t9;
  wire [14:0] dense_1_30_t11 = dense_1_30_t10[14:0];

  // Element 31: ufixed<13,9>
  wire [10:0] dense_1_31_t1 = {1'd0, dense_1_s236} - dense_1_s74;
  wire [9:0]  dense_1_31_t2 = {{1'd0, dense_1_s101[8:1]} - dense_1_5_t2, dense_1_s101[0]};
  wire [10:0] dense_1_31_t3 = ~{1'd0, dense_1_31_t2};
  wire [9:0]  dense_1_31_t4 = ~dense_1_31_t3[9:0];
  wire [10:0] dense_1_31_t5 = {1'd0, dense_1_s77} + {1'd0, dense_1_31_t4};
  wire [11:0] dense_1_31_t6 = ~{1'd0, dense_1_31_t1};
  wire [10:0] dense_1_31_t7 = ~dense_1_31_t6[10:0];
  wire [10:0] dense_1_31_t8 = ~dense_1_31_t5;
  wire [11:0] dense_1_31_t9 = ~{1'd0, dense_1_31_t8};
  assign dense_1_31 = {{2'd0, dense_1_31_t7[10:1]} - dense_1_31_t9, dense_1_31_t7[0]};

  // Element 0: fixed<15,8>
  assign dense_1_0 = ~{1'd0, dense_1_0_t16};

  // Element 1: fixed<16,9>
  assign dense_1_1 = ~{1'd0, dense_1_1_t19};

  // Element 3: ufixed<15,8>
  wire [15:0] dense_1_3_t24 = ~{1'd0, dense_1_3_t23};
  assign dense_1_3 = ~dense_1_3_t24[14:0];

  // Element 4: fixed<16,9>
  assign dense_1_4 = ~{1'd0, dense_1_4_t17};

  // Element 8: ufixed<14,7>
  wire [14:0] dense_1_8_t4 = ~{1'd0, dense_1_8_t3};
  assign dense_1_8 = ~dense_1_8_t4[13:0];

  // Element 12: fixed<16,9>
  assign dense_1_12 = ~{1'd0, dense_1_12_t16};

  // Element 15: ufixed<14,7>
  wire [14:0] dense_1_15_t7 = ~{1'd0, dense_1_15_t4_d1};
  assign dense_1_15 = ~dense_1_15_t7[13:0];

  // Element 19: fixed<16,9>
  assign dense_1_19 = ~{1'd0, dense_1_19_t26};

  // Element 20: fixed<14,7>
  assign dense_1_20 = ~{1'd0, dense_1_20_t14};

  // Element 30: ufixed<15,8>
  wire [15:0] dense_1_30_t12 = ~{1'd0, dense_1_30_t11};
  assign dense_1_30 = ~dense_1_30_t12[14:0];

  always @(posedge clk) begin
    dense_1_s7_d1     <= dense_1_s7;
    dense_1_s39_d1    <= dense_1_s39;
    dense_1_s50_d1    <= dense_1_s50;
    dense_1_0_t13_d1  <= dense_1_0_t13;
    dense_1_s90_d1    <= dense_1_s90;
    dense_1_1_t16_d1  <= dense_1_1_t16;
    dense_1_2_t4_d1   <= dense_1_2_t4;
    dense_1_s136_d1   <= dense_1_s136;
    dense_1_3_t20_d1  <= dense_1_3_t20;
    dense_1_4_t12_d1  <= dense_1_4_t12;
    dense_1_s152_d1   <= dense_1_s152;
    dense_1_5_t3_d1   <= dense_1_5_t3;
    dense_1_s171_d1   <= dense_1_s171;
    dense_1_6_t15_d1  <= dense_1_6_t15;
    dense_1_s199_d1   <= dense_1_s199;
    dense_1_9_t12_d1  <= dense_1_9_t12;
    dense_1_s233_d1   <= dense_1_s233;
    dense_1_11_t9_d1  <= dense_1_11_t9;
    dense_1_12_t13_d1 <= dense_1_12_t13;
    dense_1_13_t10_d1 <= dense_1_13_t10;
    dense_1_15_t4_d1  <= dense_1_15_t4;
    dense_1_16_t3_d1  <= dense_1_16_t3;
    dense_1_17_d1     <= dense_1_17;
    dense_1_18_t1_d1  <= dense_1_18_t1;
    dense_1_19_t6_d1  <= dense_1_19_t6;
    dense_1_19_t20_d1 <= dense_1_19_t20;
    dense_1_21_d1     <= dense_1_21;
    dense_1_22_d1     <= dense_1_22;
    dense_1_23_d1     <= dense_1_23;
    dense_1_25_d1     <= dense_1_25;
    dense_1_26_t19_d1 <= dense_1_26_t19;
    dense_1_28_d1     <= dense_1_28;
    dense_1_30_t1_d1  <= dense_1_30_t1;
    dense_1_30_t4_d1  <= dense_1_30_t4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_s51[12],
    dense_1_0_t2[10],
    dense_1_0_t8[13],
    dense_1_0_t12[13],
    dense_1_s71[12],
    dense_1_s80[12],
    dense_1_s85[11],
    dense_1_1_t2[12],
    dense_1_1_t12[13],
    dense_1_s106[11],
    dense_1_s115[9],
    dense_1_s127[10],
    dense_1_s131[10],
    dense_1_3_t2[11],
    dense_1_3_t7[12],
    dense_1_3_t13[13],
    dense_1_3_t16[13],
    dense_1_3_t18[14],
    dense_1_3_t21[14],
    dense_1_4_t8[12],
    dense_1_4_t13[14],
    dense_1_s143[9],
    dense_1_s150[13],
    dense_1_s154[10],
    dense_1_s161[10],
    dense_1_s167[12],
    dense_1_s174[9],
    dense_1_6_t6[12],
    dense_1_6_t11[15],
    dense_1_6_t16[15],
    dense_1_7_t6[13],
    dense_1_s190[11],
    dense_1_s195[12],
    dense_1_s202[9],
    dense_1_9_t4[11],
    dense_1_9_t8[11],
    dense_1_9_t10[10],
    dense_1_9_t13[12],
    dense_1_s212[9],
    dense_1_s218[11],
    dense_1_s229[12],
    dense_1_11_t2[11],
    dense_1_11_t5[12],
    dense_1_12_t6[11],
    dense_1_12_t9[11],
    dense_1_s241[10],
    dense_1_13_t2[10],
    dense_1_13_t6[11],
    dense_1_13_t8[13],
    dense_1_13_t11[15],
    dense_1_s247[11],
    dense_1_s253[13],
    dense_1_16_t6[11],
    dense_1_17_t3[11],
    dense_1_17_t6[11],
    dense_1_17_t9[13],
    dense_1_17_t11[12],
    dense_1_17_t14[13],
    dense_1_18_t2[11],
    dense_1_s259[11],
    dense_1_19_t5[12],
    dense_1_19_t11[12],
    dense_1_19_t16[12],
    dense_1_19_t18[13],
    dense_1_19_t21[15],
    dense_1_19_t25[15],
    dense_1_20_t6[11],
    dense_1_20_t9[12],
    dense_1_20_t11[13],
    dense_1_20_t13[13],
    dense_1_21_t2[9],
    dense_1_21_t5[10],
    dense_1_21_t9[13],
    dense_1_21_t15[12],
    dense_1_21_t17[15],
    dense_1_22_t5[11],
    dense_1_22_t11[13],
    dense_1_22_t14[12],
    dense_1_22_t16[14],
    dense_1_23_t3[10],
    dense_1_23_t6[10],
    dense_1_23_t8[11],
    dense_1_23_t11[12],
    dense_1_24_t2[10],
    dense_1_24_t5[12],
    dense_1_25_t2[12],
    dense_1_26_t3[11],
    dense_1_26_t6[14],
    dense_1_26_t11[12],
    dense_1_26_t15[15],
    dense_1_26_t17[15],
    dense_1_26_t20[16],
    dense_1_28_t6[12],
    dense_1_28_t8[13],
    dense_1_29_t2[10],
    dense_1_29_t5[11],
    dense_1_30_t2[13],
    dense_1_30_t10[15],
    dense_1_31_t3[10],
    dense_1_31_t6[11],
    dense_1_3_t24[15],
    dense_1_8_t4[14],
    dense_1_15_t7[14],
    dense_1_30_t12[15]
  };

endmodule
