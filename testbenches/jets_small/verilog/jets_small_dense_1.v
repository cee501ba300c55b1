// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
// 655 operations in stages 0 to 1.
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
  output wire [11:0] dense_1_s45,
  output wire [12:0] dense_1_2,
  output reg  [13:0] dense_1_3_d1,
  output wire [14:0] dense_1_6,
  output wire [13:0] dense_1_7,
  output wire [12:0] dense_1_s219,
  output reg  [12:0] dense_1_9_d1,
  output reg  [13:0] dense_1_11_d1,
  output wire [14:0] dense_1_13,
  output wire [13:0] dense_1_16,
  output reg  [13:0] dense_1_17_d1,
  output wire [12:0] dense_1_18,
  output reg  [13:0] dense_1_22_d1,
  output wire [12:0] dense_1_23,
  output reg  [12:0] dense_1_24_d1,
  output reg  [12:0] dense_1_25_d1,
  output wire [14:0] dense_1_26,
  output wire [11:0] dense_1_27,
  output reg  [12:0] dense_1_28_d1,
  output wire [12:0] dense_1_29,
  output reg  [13:0] dense_1_30_d1,
  output reg  [12:0] dense_1_31_d1,
  output wire [14:0] dense_1_0,
  output wire [14:0] dense_1_1,
  output wire [13:0] dense_1_4,
  output wire [13:0] dense_1_5,
  output wire [13:0] dense_1_8,
  output wire [14:0] dense_1_12,
  output wire [13:0] dense_1_15,
  output wire [15:0] dense_1_19,
  output wire [13:0] dense_1_20,
  output wire [14:0] dense_1_21
);

  // Shared by several elements
  wire [7:0]  dense_1_s1 = {~input_c1_b2_mmdt[7], input_c1_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s2 = {~input_c2_b2_mmdt[7], input_c2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s3 = {1'd0, dense_1_s1} + {1'd0, dense_1_s2};
  wire [7:0]  dense_1_s4 = {~input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s5 = {~input_mass_mmdt[7], input_mass_mmdt[6:0]};
  wire [8:0]  dense_1_s6 = {1'd0, dense_1_s4} + {1'd0, dense_1_s5};
  wire [7:0]  dense_1_s7 = {~input_m2_b2_mmdt[7], input_m2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s8 = {1'd0, dense_1_s1} + {1'd0, dense_1_s7};
  wire [7:0]  dense_1_s9 = {~input_zlogz[7], input_zlogz[6:0]};
  wire [7:0]  dense_1_s10 = {~input_multiplicity[7], input_multiplicity[6:0]};
  wire [7:0]  dense_1_s11 = ~dense_1_s10;
  wire [8:0]  dense_1_s12 = ~{1'd0, dense_1_s11};
  wire [8:0]  dense_1_s13 = {1'd0, dense_1_s9} - dense_1_s12;
  wire [7:0]  dense_1_s14 = ~dense_1_s9;
  wire [8:0]  dense_1_s15 = ~{1'd0, dense_1_s14};
  wire [8:0]  dense_1_s16 = ~dense_1_s13;
  wire [9:0]  dense_1_s17 = ~{1'd0, dense_1_s16};
  wire [9:0]  dense_1_s18 = {1'd0, dense_1_s8} - dense_1_s17;
  reg  [9:0]  dense_1_s18_d1;
  wire [8:0]  dense_1_s19 = {1'd0, dense_1_s1} + {1'd0, dense_1_s9};
  reg  [8:0]  dense_1_s19_d1;
  wire [7:0]  dense_1_s20 = {~input_n2_b1_mmdt[7], input_n2_b1_mmdt[6:0]};
  wire [9:0]  dense_1_s21 = {1'd0, dense_1_s19} + {2'd0, dense_1_s20};
  wire [7:0]  dense_1_s22 = {~input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s23 = {{2'd0, dense_1_s22[7:1]} + {1'd0, dense_1_s5}, dense_1_s22[0]};
  wire [9:0]  dense_1_s24 = ~dense_1_s23;
  wire [10:0] dense_1_s25 = ~{1'd0, dense_1_s24};
  wire [10:0] dense_1_s26 = {1'd0, dense_1_s21} - dense_1_s25;
  wire [7:0]  dense_1_s27 = ~dense_1_s20;
  wire [8:0]  dense_1_s28 = ~{1'd0, dense_1_s27};
  wire [9:0]  dense_1_s29 = {{2'd0, dense_1_s5[7:1]} - dense_1_s28, dense_1_s5[0]};
  wire [9:0]  dense_1_s30 = dense_1_s29 + {2'd0, dense_1_s22};
  wire [7:0]  dense_1_s31 = {~input_c1_b0_mmdt[7], input_c1_b0_mmdt[6:0]};
  wire [7:0]  dense_1_s32 = {~input_n2_b2_mmdt[7], input_n2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s33 = {1'd0, dense_1_s31} + {1'd0, dense_1_s32};
  wire [7:0]  dense_1_s34 = {~input_c1_b1_mmdt[7], input_c1_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s35 = {~input_m2_b1_mmdt[7], input_m2_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s36 = {1'd0, dense_1_s34} + {1'd0, dense_1_s35};
  wire [9:0]  dense_1_s37 = {1'd0, dense_1_s33} + {1'd0, dense_1_s36};
  wire [9:0]  dense_1_s38 = ~dense_1_s30;
  wire [10:0] dense_1_s39 = ~{1'd0, dense_1_s38};
  wire [10:0] dense_1_s40 = {1'd0, dense_1_s18} - dense_1_s39;
  wire [9:0]  dense_1_s41 = ~dense_1_s18_d1;
  wire [10:0] dense_1_s42 = ~{1'd0, dense_1_s41};
  wire [11:0] dense_1_s43 = ~{1'd0, dense_1_s40};
  wire [10:0] dense_1_s44 = ~dense_1_s43[10:0];
  assign dense_1_s45 = {2'd0, dense_1_s37} + {1'd0, dense_1_s44};

  // Element 0: fixed<15,8>
  wire [7:0]  dense_1_0_t1 = ~dense_1_s32;
  wire [8:0]  dense_1_0_t2 = ~{1'd0, dense_1_0_t1};
  wire [9:0]  dense_1_0_t3 = {{1'd0, dense_1_s6[8:1]} - dense_1_0_t2, dense_1_s6[0]};
  wire [8:0]  dense_1_0_t4 = ~dense_1_s6;
  wire [9:0]  dense_1_0_t5 = ~{1'd0, dense_1_0_t4};
  wire [10:0] dense_1_0_t6 = ~{1'd0, dense_1_0_t3};
  wire [9:0]  dense_1_0_t7 = ~dense_1_0_t6[9:0];
  wire [8:0]  dense_1_0_t8 = ~dense_1_s3;
  wire [9:0]  dense_1_0_t9 = ~{1'd0, dense_1_0_t8};
  wire [10:0] dense_1_0_t10 = {{1'd0, dense_1_0_t7[9:1]} - dense_1_0_t9, dense_1_0_t7[0]};
  wire [10:0] dense_1_0_t11 = ~dense_1_0_t10;
  wire [11:0] dense_1_0_t12 = ~{1'd0, dense_1_0_t11};
  wire [11:0] dense_1_0_t13 = {1'd0, dense_1_s26} - dense_1_0_t12;
  wire [11:0] dense_1_0_t14 = ~dense_1_0_t13;
  wire [12:0] dense_1_0_t15 = ~{1'd0, dense_1_0_t14};
  wire [12:0] dense_1_0_t16 = {1'd0, dense_1_s45} - dense_1_0_t15;
  reg  [12:0] dense_1_0_t16_d1;
  wire [11:0] dense_1_0_t17 = ~dense_1_s45;
  wire [12:0] dense_1_0_t18 = ~{1'd0, dense_1_0_t17};
  wire [13:0] dense_1_0_t19 = ~{1'd0, dense_1_0_t16_d1};
  wire [12:0] dense_1_0_t20 = ~dense_1_0_t19[12:0];
  wire [13:0] dense_1_0_t21 = {{1'd0, dense_1_0_t20[12:2]} - {dense_1_s42[10], dense_1_s42}, dense_1_0_t20[1:0]};

  // Shared by several elements
  wire [8:0]  dense_1_s46 = {1'd0, dense_1_s1} + {1'd0, dense_1_s5};
  wire [7:0]  dense_1_s47 = {~input_c2_b1_mmdt[7], input_c2_b1_mmdt[6:0]};
  wire [9:0]  dense_1_s48 = {{2'd0, dense_1_s47[7:1]} + {1'd0, dense_1_s2}, dense_1_s47[0]};
  wire [9:0]  dense_1_s49 = {1'd0, dense_1_s46} - {dense_1_s15[8], dense_1_s15};
  wire [10:0] dense_1_s50 = ~{1'd0, dense_1_s49};
  wire [9:0]  dense_1_s51 = ~dense_1_s50[9:0];
  wire [10:0] dense_1_s52 = {1'd0, dense_1_s48} + {1'd0, dense_1_s51};
  wire [7:0]  dense_1_s53 = ~dense_1_s34;
  wire [8:0]  dense_1_s54 = ~{1'd0, dense_1_s53};
  wire [10:0] dense_1_s55 = {{1'd0, dense_1_s37[9:2]} - dense_1_s54, dense_1_s37[1:0]};
  wire [11:0] dense_1_s56 = ~{1'd0, dense_1_s52};
  wire [10:0] dense_1_s57 = ~dense_1_s56[10:0];
  wire [10:0] dense_1_s58 = ~dense_1_s55;
  wire [11:0] dense_1_s59 = ~{1'd0, dense_1_s58};
  wire [11:0] dense_1_s60 = {1'd0, dense_1_s57} - dense_1_s59;
  wire [9:0]  dense_1_s61 = {1'd0, dense_1_s6} + {1'd0, dense_1_s8};
  wire [7:0]  dense_1_s62 = {~input_d2_b1_mmdt[7], input_d2_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s63 = {1'd0, dense_1_s2} + {1'd0, dense_1_s62};
  wire [9:0]  dense_1_s64 = {{1'd0, dense_1_s63[8:1]} + {1'd0, dense_1_s47}, dense_1_s63[0]};
  wire [8:0]  dense_1_s65 = {1'd0, dense_1_s31} + {1'd0, dense_1_s34};
  wire [7:0]  dense_1_s66 = ~dense_1_s2;
  wire [8:0]  dense_1_s67 = ~{1'd0, dense_1_s66};
  wire [9:0]  dense_1_s68 = {{2'd0, dense_1_s32[7:1]} - dense_1_s67, dense_1_s32[0]};
  wire [7:0]  dense_1_s69 = ~dense_1_s5;
  wire [8:0]  dense_1_s70 = ~{1'd0, dense_1_s69};
  wire [9:0]  dense_1_s71 = {1'd0, dense_1_s65} - {dense_1_s70[8], dense_1_s70};
  wire [8:0]  dense_1_s72 = ~dense_1_s65;
  wire [9:0]  dense_1_s73 = ~{1'd0, dense_1_s72};
  wire [10:0] dense_1_s74 = ~{1'd0, dense_1_s71};
  wire [9:0]  dense_1_s75 = ~dense_1_s74[9:0];
  wire [9:0]  dense_1_s76 = ~dense_1_s68;
  wire [10:0] dense_1_s77 = ~{1'd0, dense_1_s76};
  wire [11:0] dense_1_s78 = {{2'd0, dense_1_s75[9:1]} - dense_1_s77, dense_1_s75[0]};
  wire [9:0]  dense_1_s79 = ~dense_1_s64;
  wire [10:0] dense_1_s80 = ~{1'd0, dense_1_s79};
  wire [9:0]  dense_1_s81 = ~dense_1_s61;
  wire [10:0] dense_1_s82 = ~{1'd0, dense_1_s81};
  wire [10:0] dense_1_s83 = {1'd0, dense_1_s64} - dense_1_s82;
  wire [10:0] dense_1_s84 = ~dense_1_s83;
  wire [11:0] dense_1_s85 = ~{1'd0, dense_1_s84};
  wire [12:0] dense_1_s86 = {1'd0, dense_1_s78} - {dense_1_s85[11], dense_1_s85};
  wire [11:0] dense_1_s87 = ~dense_1_s78;
  wire [12:0] dense_1_s88 = ~{1'd0, dense_1_s87};
  wire [13:0] dense_1_s89 = ~{1'd0, dense_1_s86};
  wire [12:0] dense_1_s90 = ~dense_1_s89[12:0];
  wire [11:0] dense_1_s91 = ~dense_1_s60;
  wire [12:0] dense_1_s92 = ~{1'd0, dense_1_s91};
  wire [13:0] dense_1_s93 = {1'd0, dense_1_s90} - {dense_1_s92[12], dense_1_s92};
  wire [12:0] dense_1_s94 = dense_1_s93[12:0];
  reg  [12:0] dense_1_s94_d1;
  wire [7:0]  dense_1_s95 = {~input_d2_b2_mmdt[7], input_d2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s96 = {1'd0, dense_1_s22} + {1'd0, dense_1_s95};
  wire [9:0]  dense_1_s97 = {1'd0, dense_1_s96} + {2'd0, dense_1_s7};
  wire [7:0]  dense_1_s98 = ~dense_1_s62;
  wire [8:0]  dense_1_s99 = ~{1'd0, dense_1_s98};
  wire [8:0]  dense_1_s100 = {1'd0, dense_1_s2} - dense_1_s99;
  wire [8:0]  dense_1_s101 = {1'd0, dense_1_s10} + {1'd0, dense_1_s31};
  wire [8:0]  dense_1_s102 = ~dense_1_s101;
  wire [9:0]  dense_1_s103 = ~{1'd0, dense_1_s102};
  wire [9:0]  dense_1_s104 = {1'd0, dense_1_s19} - dense_1_s103;
  wire [9:0]  dense_1_s105 = {{1'd0, dense_1_s19[8:1]} - dense_1_s70, dense_1_s19[0]};
  wire [10:0] dense_1_s106 = {1'd0, dense_1_s105} + {3'd0, dense_1_s34};
  wire [7:0]  dense_1_s107 = ~dense_1_s22;
  wire [8:0]  dense_1_s108 = ~{1'd0, dense_1_s107};
  wire [10:0] dense_1_s109 = {{3'd0, dense_1_s4[7:2]} - dense_1_s108, dense_1_s4[1:0]};
  wire [7:0]  dense_1_s110 = ~dense_1_s35;
  wire [8:0]  dense_1_s111 = ~{1'd0, dense_1_s110};
  wire [8:0]  dense_1_s112 = {1'd0, dense_1_s31} - dense_1_s111;

  // Element 1: ufixed<15,8>
  wire [10:0] dense_1_1_t1 = {2'd0, dense_1_s100} + {1'd0, dense_1_s104};
  wire [11:0] dense_1_1_t2 = ~{1'd0, dense_1_1_t1};
  wire [10:0] dense_1_1_t3 = ~dense_1_1_t2[10:0];
  wire [11:0] dense_1_1_t4 = {{1'd0, dense_1_s97} + {1'd0, dense_1_1_t3[10:1]}, dense_1_1_t3[0]};
  wire [8:0]  dense_1_1_t5 = ~dense_1_s112;
  wire [9:0]  dense_1_1_t6 = ~{1'd0, dense_1_1_t5};
  wire [11:0] dense_1_1_t7 = {{1'd0, dense_1_s109[10:2]} - dense_1_1_t6, dense_1_s109[1:0]};
  wire [12:0] dense_1_1_t8 = ~{1'd0, dense_1_1_t7};
  wire [11:0] dense_1_1_t9 = ~dense_1_1_t8[11:0];
  wire [10:0] dense_1_1_t10 = ~dense_1_s106;
  wire [11:0] dense_1_1_t11 = ~{1'd0, dense_1_1_t10};
  wire [12:0] dense_1_1_t12 = {{1'd0, dense_1_1_t9[11:1]} - dense_1_1_t11, dense_1_1_t9[0]};
  wire [12:0] dense_1_1_t13 = ~{1'd0, dense_1_1_t4};
  wire [11:0] dense_1_1_t14 = ~dense_1_1_t13[11:0];
  wire [13:0] dense_1_1_t15 = ~{1'd0, dense_1_1_t12};
  wire [12:0] dense_1_1_t16 = ~dense_1_1_t15[12:0];
  wire [14:0] dense_1_1_t17 = {{3'd0, dense_1_1_t14[11:1]} + {1'd0, dense_1_1_t16}, dense_1_1_t14[0]};
  reg  [14:0] dense_1_1_t17_d1;
  wire [15:0] dense_1_1_t18 = ~{1'd0, dense_1_1_t17_d1};
  wire [14:0] dense_1_1_t19 = ~dense_1_1_t18[14:0];
  wire [14:0] dense_1_1_t20 = {2'd0, dense_1_s94_d1} + dense_1_1_t19;

  // Shared by several elements
  wire [11:0] dense_1_s113 = {{3'd0, dense_1_s96[8:3]} + {1'd0, dense_1_s34}, dense_1_s96[2:0]};
  wire [8:0]  dense_1_s114 = {1'd0, dense_1_s47} - dense_1_s12;
  wire [10:0] dense_1_s115 = dense_1_s109 + {2'd0, dense_1_s114};
  wire [8:0]  dense_1_s116 = {1'd0, dense_1_s9} - dense_1_s28;

  // Element 2: ufixed<13,9>
  wire [8:0]  dense_1_2_t1 = ~dense_1_s116;
  wire [9:0]  dense_1_2_t2 = ~{1'd0, dense_1_2_t1};
  wire [11:0] dense_1_2_t3 = {{1'd0, dense_1_s115[10:1]} - {dense_1_2_t2[9], dense_1_2_t2}, dense_1_s115[0]};
  wire [12:0] dense_1_2_t4 = {{1'd0, dense_1_s113[11:2]} + {2'd0, dense_1_s114}, dense_1_s113[1:0]};
  wire [12:0] dense_1_2_t5 = ~{1'd0, dense_1_2_t3};
  wire [11:0] dense_1_2_t6 = ~dense_1_2_t5[11:0];
  wire [13:0] dense_1_2_t7 = ~{1'd0, dense_1_2_t4};
  wire [12:0] dense_1_2_t8 = ~dense_1_2_t7[12:0];
  assign dense_1_2 = {1'd0, dense_1_2_t6} + dense_1_2_t8;

  // Shared by several elements
  wire [8:0]  dense_1_s117 = ~dense_1_s8;
  wire [9:0]  dense_1_s118 = ~{1'd0, dense_1_s117};
  wire [10:0] dense_1_s119 = {{2'd0, dense_1_s6[8:1]} - dense_1_s118, dense_1_s6[0]};
  wire [8:0]  dense_1_s120 = {1'd0, dense_1_s62} - dense_1_s108;
  wire [7:0]  dense_1_s121 = ~dense_1_s47;
  wire [8:0]  dense_1_s122 = ~{1'd0, dense_1_s121};
  wire [9:0]  dense_1_s123 = {{2'd0, dense_1_s5[7:1]} - dense_1_s122, dense_1_s5[0]};
  wire [9:0]  dense_1_s124 = ~{1'd0, dense_1_s120};
  wire [8:0]  dense_1_s125 = ~dense_1_s124[8:0];
  wire [10:0] dense_1_s126 = ~{1'd0, dense_1_s123};
  wire [9:0]  dense_1_s127 = ~dense_1_s126[9:0];
  wire [10:0] dense_1_s128 = {2'd0, dense_1_s125} + {1'd0, dense_1_s127};
  wire [8:0]  dense_1_s129 = {1'd0, dense_1_s9} - dense_1_s99;
  wire [9:0]  dense_1_s130 = {{1'd0, dense_1_s129[8:1]} + {1'd0, dense_1_s35}, dense_1_s129[0]};
  wire [8:0]  dense_1_s131 = {1'd0, dense_1_s34} + {1'd0, dense_1_s47};

  // Element 3: ufixed<14,10>
  wire [8:0]  dense_1_3_t1 = ~dense_1_s131;
  wire [9:0]  dense_1_3_t2 = ~{1'd0, dense_1_3_t1};
  wire [10:0] dense_1_3_t3 = {1'd0, dense_1_s29} - {dense_1_3_t2[9], dense_1_3_t2};
  wire [10:0] dense_1_3_t4 = {{1'd0, dense_1_s130[9:1]} + {1'd0, dense_1_s101}, dense_1_s130[0]};
  wire [11:0] dense_1_3_t5 = ~{1'd0, dense_1_3_t3};
  wire [10:0] dense_1_3_t6 = ~dense_1_3_t5[10:0];
  wire [11:0] dense_1_3_t7 = {1'd0, dense_1_s119} + {1'd0, dense_1_3_t6};
  wire [11:0] dense_1_3_t8 = ~{1'd0, dense_1_3_t4};
  wire [10:0] dense_1_3_t9 = ~dense_1_3_t8[10:0];
  wire [12:0] dense_1_3_t10 = ~{1'd0, dense_1_3_t7};
  wire [11:0] dense_1_3_t11 = ~dense_1_3_t10[11:0];
  wire [12:0] dense_1_3_t12 = {2'd0, dense_1_3_t9} + {1'd0, dense_1_3_t11};
  wire [11:0] dense_1_3_t13 = {{1'd0, dense_1_s128[10:1]} + {1'd0, dense_1_s21}, dense_1_s128[0]};
  wire [13:0] dense_1_3_t14 = ~{1'd0, dense_1_3_t12};
  wire [12:0] dense_1_3_t15 = ~dense_1_3_t14[12:0];
  wire [12:0] dense_1_3_t16 = ~{1'd0, dense_1_3_t13};
  wire [11:0] dense_1_3_t17 = ~dense_1_3_t16[11:0];
  wire [13:0] dense_1_3 = {{1'd0, dense_1_3_t15[12:2]} + dense_1_3_t17, dense_1_3_t15[1:0]};

  // Shared by several elements
  wire [8:0]  dense_1_s132 = {1'd0, dense_1_s20} + {1'd0, dense_1_s31};
  wire [9:0]  dense_1_s133 = ~{1'd0, dense_1_s132};
  wire [8:0]  dense_1_s134 = ~dense_1_s133[8:0];
  wire [11:0] dense_1_s135 = {{1'd0, dense_1_s33} + {3'd0, dense_1_s134[8:2]}, dense_1_s134[1:0]};
  wire [8:0]  dense_1_s136 = {1'd0, dense_1_s1} - dense_1_0_t2;
  wire [7:0]  dense_1_s137 = ~dense_1_s1;
  wire [8:0]  dense_1_s138 = ~{1'd0, dense_1_s137};
  wire [9:0]  dense_1_s139 = ~{1'd0, dense_1_s136};
  wire [8:0]  dense_1_s140 = ~dense_1_s139[8:0];
  wire [11:0] dense_1_s141 = dense_1_s113 + {3'd0, dense_1_s140};
  wire [12:0] dense_1_s142 = ~{1'd0, dense_1_s141};
  wire [11:0] dense_1_s143 = ~dense_1_s142[11:0];
  wire [12:0] dense_1_s144 = {1'd0, dense_1_s135} + {1'd0, dense_1_s143};
  wire [8:0]  dense_1_s145 = {1'd0, dense_1_s35} - dense_1_s12;
  wire [9:0]  dense_1_s146 = {1'd0, dense_1_s145} + {2'd0, dense_1_s5};
  wire [9:0]  dense_1_s147 = {{2'd0, dense_1_s34[7:1]} + {1'd0, dense_1_s47}, dense_1_s34[0]};
  wire [9:0]  dense_1_s148 = {{2'd0, dense_1_s34[7:1]} + {1'd0, dense_1_s31}, dense_1_s34[0]};
  wire [10:0] dense_1_s149 = {{2'd0, dense_1_s112[8:2]} + {1'd0, dense_1_s20}, dense_1_s112[1:0]};
  wire [11:0] dense_1_s150 = ~{1'd0, dense_1_s149};
  wire [10:0] dense_1_s151 = ~dense_1_s150[10:0];
  wire [9:0]  dense_1_s152 = ~dense_1_s148;
  wire [10:0] dense_1_s153 = ~{1'd0, dense_1_s152};
  wire [11:0] dense_1_s154 = {{1'd0, dense_1_s151[10:1]} - dense_1_s153, dense_1_s151[0]};
  wire [9:0]  dense_1_s155 = ~dense_1_s147;
  wire [10:0] dense_1_s156 = ~{1'd0, dense_1_s155};
  wire [12:0] dense_1_s157 = {1'd0, dense_1_s154} - {{2{dense_1_s156[10]}}, dense_1_s156};
  wire [9:0]  dense_1_s158 = {1'd0, dense_1_s8} - dense_1_2_t2;
  wire [11:0] dense_1_s159 = {{2'd0, dense_1_s158[9:3]} - dense_1_s138, dense_1_s158[2:0]};
  wire [11:0] dense_1_s160 = ~dense_1_s159;
  wire [12:0] dense_1_s161 = ~{1'd0, dense_1_s160};
  wire [13:0] dense_1_s162 = {1'd0, dense_1_s157} - {dense_1_s161[12], dense_1_s161};
  wire [12:0] dense_1_s163 = dense_1_s162[12:0];
  reg  [12:0] dense_1_s163_d1;

  // Element 4: ufixed<14,7>
  wire [10:0] dense_1_4_t1 = {{1'd0, dense_1_s146[9:2]} + {1'd0, dense_1_s20}, dense_1_s146[1:0]};
  wire [11:0] dense_1_4_t2 = ~{1'd0, dense_1_4_t1};
  wire [10:0] dense_1_4_t3 = ~dense_1_4_t2[10:0];
  wire [11:0] dense_1_4_t4 = {{2'd0, dense_1_s8} + {1'd0, dense_1_4_t3[10:1]}, dense_1_4_t3[0]};
  wire [12:0] dense_1_4_t5 = ~{1'd0, dense_1_4_t4};
  wire [11:0] dense_1_4_t6 = ~dense_1_4_t5[11:0];
  wire [12:0] dense_1_4_t7 = ~dense_1_s144;
  wire [13:0] dense_1_4_t8 = ~{1'd0, dense_1_4_t7};
  wire [13:0] dense_1_4_t9 = {1'd0, dense_1_4_t6, 1'd0} - dense_1_4_t8;
  reg  [13:0] dense_1_4_t9_d1;
  wire [14:0] dense_1_4_t10 = ~{1'd0, dense_1_4_t9_d1};
  wire [13:0] dense_1_4_t11 = ~dense_1_4_t10[13:0];
  wire [12:0] dense_1_4_t12 = ~dense_1_s163_d1;
  wire [13:0] dense_1_4_t13 = ~{1'd0, dense_1_4_t12};
  wire [14:0] dense_1_4_t14 = {1'd0, dense_1_4_t11} - {dense_1_4_t13[13], dense_1_4_t13};
  wire [13:0] dense_1_4_t15 = dense_1_4_t14[13:0];

  // Shared by several elements
  wire [7:0]  dense_1_s164 = ~dense_1_s31;
  wire [8:0]  dense_1_s165 = ~{1'd0, dense_1_s164};
  wire [9:0]  dense_1_s166 = {{1'd0, dense_1_s96[8:1]} - dense_1_s165, dense_1_s96[0]};
  wire [11:0] dense_1_s167 = {{3'd0, dense_1_s100[8:1]} + {1'd0, dense_1_s158}, dense_1_s100[0]};
  wire [9:0]  dense_1_s168 = dense_1_s23 + {2'd0, dense_1_s47};
  wire [9:0]  dense_1_s169 = ~dense_1_s168;
  wire [10:0] dense_1_s170 = ~{1'd0, dense_1_s169};
  wire [11:0] dense_1_s171 = {{2'd0, dense_1_s166[9:1]} - dense_1_s170, dense_1_s166[0]};
  wire [12:0] dense_1_s172 = ~{1'd0, dense_1_s171};
  wire [11:0] dense_1_s173 = ~dense_1_s172[11:0];
  wire [13:0] dense_1_s174 = {{2'd0, dense_1_s167[11:1]} + {1'd0, dense_1_s173}, dense_1_s167[0]};
  wire [12:0] dense_1_s175 = dense_1_s174[12:0];

  // Element 5: ufixed<14,7>
  wire [9:0]  dense_1_5_t1 = {1'd0, dense_1_s36} - {dense_1_s122[8], dense_1_s122};
  wire [8:0]  dense_1_5_t2 = ~dense_1_s36;
  wire [9:0]  dense_1_5_t3 = ~{1'd0, dense_1_5_t2};
  wire [9:0]  dense_1_5_t4 = ~dense_1_5_t1;
  wire [10:0] dense_1_5_t5 = ~{1'd0, dense_1_5_t4};
  wire [13:0] dense_1_5_t6 = {1'd0, dense_1_s175} - {{3{dense_1_5_t5[10]}}, dense_1_5_t5};
  reg  [13:0] dense_1_5_t6_d1;

  // Shared by several elements
  wire [10:0] dense_1_s176 = {{1'd0, dense_1_s166[9:2]} - dense_1_s122, dense_1_s166[1:0]};
  wire [9:0]  dense_1_s177 = {1'd0, dense_1_s6} - {dense_1_s28[8], dense_1_s28};
  wire [9:0]  dense_1_s178 = dense_1_s177 - {dense_1_s99[8], dense_1_s99};
  wire [9:0]  dense_1_s179 = {{1'd0, dense_1_s65[8:1]} - dense_1_s111, dense_1_s65[0]};
  wire [9:0]  dense_1_s180 = {1'd0, dense_1_s96} + {1'd0, dense_1_s114};
  wire [10:0] dense_1_s181 = ~{1'd0, dense_1_s179};
  wire [9:0]  dense_1_s182 = ~dense_1_s181[9:0];
  wire [9:0]  dense_1_s183 = ~dense_1_s180;
  wire [10:0] dense_1_s184 = ~{1'd0, dense_1_s183};
  wire [10:0] dense_1_s185 = {1'd0, dense_1_s182} - dense_1_s184;
  wire [11:0] dense_1_s186 = ~{1'd0, dense_1_s185};
  wire [10:0] dense_1_s187 = ~dense_1_s186[10:0];
  wire [9:0]  dense_1_s188 = ~dense_1_s178;
  wire [10:0] dense_1_s189 = ~{1'd0, dense_1_s188};
  wire [11:0] dense_1_s190 = {1'd0, dense_1_s187} - {dense_1_s189[10], dense_1_s189};
  wire [12:0] dense_1_s191 = {{1'd0, dense_1_s190[11:1]} + {2'd0, dense_1_s30}, dense_1_s190[0]};
  reg  [12:0] dense_1_s191_d1;
  wire [11:0] dense_1_s192 = {{4'd0, dense_1_s22[7:2]} - dense_1_0_t5, dense_1_s22[1:0]};
  wire [12:0] dense_1_s193 = ~{1'd0, dense_1_s192};
  wire [11:0] dense_1_s194 = ~dense_1_s193[11:0];
  wire [12:0] dense_1_s195 = {{1'd0, dense_1_s194[11:3]} - dense_1_5_t3, dense_1_s194[2:0]};

  // Element 6: ufixed<15,11>
  wire [9:0]  dense_1_6_t1 = {{1'd0, dense_1_s112[8:1]} + {1'd0, dense_1_s32}, dense_1_s112[0]};
  wire [10:0] dense_1_6_t2 = ~{1'd0, dense_1_6_t1};
  wire [9:0]  dense_1_6_t3 = ~dense_1_6_t2[9:0];
  wire [12:0] dense_1_6_t4 = {{3'd0, dense_1_6_t3[9:4]} + {1'd0, dense_1_s1}, dense_1_6_t3[3:0]};
  wire [10:0] dense_1_6_t5 = ~dense_1_s176;
  wire [11:0] dense_1_6_t6 = ~{1'd0, dense_1_6_t5};
  wire [12:0] dense_1_6_t7 = {{1'd0, dense_1_s167[11:1]} - dense_1_6_t6, dense_1_s167[0]};
  wire [12:0] dense_1_6_t8 = ~dense_1_6_t4;
  wire [13:0] dense_1_6_t9 = ~{1'd0, dense_1_6_t8};
  wire [13:0] dense_1_6_t10 = {1'd0, dense_1_s195} - dense_1_6_t9;
  wire [13:0] dense_1_6_t11 = ~{1'd0, dense_1_6_t7};
  wire [12:0] dense_1_6_t12 = ~dense_1_6_t11[12:0];
  wire [14:0] dense_1_6_t13 = ~{1'd0, dense_1_6_t10};
  wire [13:0] dense_1_6_t14 = ~dense_1_6_t13[13:0];
  wire [14:0] dense_1_6_t15 = {2'd0, dense_1_6_t12} + {1'd0, dense_1_6_t14};
  reg  [14:0] dense_1_6_t15_d1;
  wire [15:0] dense_1_6_t16 = ~{1'd0, dense_1_6_t15_d1};
  wire [14:0] dense_1_6_t17 = ~dense_1_6_t16[14:0];
  wire [12:0] dense_1_6_t18 = ~dense_1_s191_d1;
  wire [13:0] dense_1_6_t19 = ~{1'd0, dense_1_6_t18};
  assign dense_1_6 = dense_1_6_t17 - {dense_1_6_t19[13], dense_1_6_t19};

  // Shared by several elements
  wire [9:0]  dense_1_s196 = {{2'd0, dense_1_s2[7:1]} + {1'd0, dense_1_s20}, dense_1_s2[0]};
  wire [10:0] dense_1_s197 = ~{1'd0, dense_1_s196};
  wire [9:0]  dense_1_s198 = ~dense_1_s197[9:0];
  wire [10:0] dense_1_s199 = {{1'd0, dense_1_s198[9:2]} - dense_1_s138, dense_1_s198[1:0]};
  wire [10:0] dense_1_s200 = {{3'd0, dense_1_s62[7:2]} + {1'd0, dense_1_s5}, dense_1_s62[1:0]};
  wire [11:0] dense_1_s201 = {{3'd0, dense_1_s46[8:1]} + dense_1_s200, dense_1_s46[0]};
  wire [10:0] dense_1_s202 = {{3'd0, dense_1_s10[7:2]} + {1'd0, dense_1_s7}, dense_1_s10[1:0]};
  wire [11:0] dense_1_s203 = ~{1'd0, dense_1_s202};
  wire [10:0] dense_1_s204 = ~dense_1_s203[10:0];
  wire [12:0] dense_1_s205 = {1'd0, dense_1_s201} + {2'd0, dense_1_s204};

  // Element 7: ufixed<14,10>
  wire [9:0]  dense_1_7_t1 = dense_1_s147 - {dense_1_s108[8], dense_1_s108};
  wire [9:0]  dense_1_7_t2 = ~dense_1_7_t1;
  wire [10:0] dense_1_7_t3 = ~{1'd0, dense_1_7_t2};
  wire [12:0] dense_1_7_t4 = {1'd0, dense_1_s199, 1'd0} - {{2{dense_1_7_t3[10]}}, dense_1_7_t3};
  wire [12:0] dense_1_7_t5 = ~dense_1_7_t4;
  wire [13:0] dense_1_7_t6 = ~{1'd0, dense_1_7_t5};
  assign dense_1_7 = {1'd0, dense_1_s205} - dense_1_7_t6;

  // Shared by several elements
  wire [9:0]  dense_1_s206 = {{2'd0, dense_1_s95[7:1]} - dense_1_s12, dense_1_s95[0]};
  wire [10:0] dense_1_s207 = {{3'd0, dense_1_s35[7:2]} + {1'd0, dense_1_s1}, dense_1_s35[1:0]};
  wire [9:0]  dense_1_s208 = {{1'd0, dense_1_s63[8:1]} + {1'd0, dense_1_s32}, dense_1_s63[0]};
  wire [9:0]  dense_1_s209 = ~dense_1_s206;
  wire [10:0] dense_1_s210 = ~{1'd0, dense_1_s209};
  wire [11:0] dense_1_s211 = {1'd0, dense_1_s207} - {dense_1_s210[10], dense_1_s210};
  wire [10:0] dense_1_s212 = ~{1'd0, dense_1_s208};
  wire [9:0]  dense_1_s213 = ~dense_1_s212[9:0];
  wire [12:0] dense_1_s214 = ~{1'd0, dense_1_s211};
  wire [11:0] dense_1_s215 = ~dense_1_s214[11:0];
  wire [11:0] dense_1_s216 = {2'd0, dense_1_s213} + dense_1_s215;
  wire [12:0] dense_1_s217 = ~{1'd0, dense_1_s216};
  wire [11:0] dense_1_s218 = ~dense_1_s217[11:0];
  assign dense_1_s219 = {1'd0, dense_1_s218} - {dense_1_1_t11[11], dense_1_1_t11};

  // Element 8: ufixed<14,7>
  wire [12:0] dense_1_8_t1 = {dense_1_s219[12:1] - {{2{dense_1_s118[9]}}, dense_1_s118}, dense_1_s219[0]};
  reg  [12:0] dense_1_8_t1_d1;
  wire [13:0] dense_1_8_t2 = ~{1'd0, dense_1_8_t1_d1};
  wire [12:0] dense_1_8_t3 = ~dense_1_8_t2[12:0];
  wire [13:0] dense_1_8_t4 = {1'd0, dense_1_s191_d1} + {1'd0, dense_1_8_t3};

  // Element 9: ufixed<13,9>
  wire [9:0]  dense_1_9_t1 = {1'd0, dense_1_s101} + {2'd0, dense_1_s2};
  wire [10:0] dense_1_9_t2 = ~{1'd0, dense_1_9_t1};
  wire [9:0]  dense_1_9_t3 = ~dense_1_9_t2[9:0];
  wire [10:0] dense_1_9_t4 = {1'd0, dense_1_s61} + {1'd0, dense_1_9_t3};
  wire [11:0] dense_1_9_t5 = {{1'd0, dense_1_s26[10:1]} + {1'd0, dense_1_s147}, dense_1_s26[0]};
  wire [11:0] dense_1_9_t6 = ~{1'd0, dense_1_9_t4};
  wire [10:0] dense_1_9_t7 = ~dense_1_9_t6[10:0];
  wire [12:0] dense_1_9_t8 = ~{1'd0, dense_1_9_t5};
  wire [11:0] dense_1_9_t9 = ~dense_1_9_t8[11:0];
  wire [12:0] dense_1_9 = {2'd0, dense_1_9_t7} + {1'd0, dense_1_9_t9};

  // Shared by several elements
  wire [10:0] dense_1_s220 = {dense_1_s148, 1'd0} - {{2{dense_1_s111[8]}}, dense_1_s111};
  wire [8:0]  dense_1_s221 = {1'd0, dense_1_s20} + {1'd0, dense_1_s22};
  wire [9:0]  dense_1_s222 = ~{1'd0, dense_1_s221};
  wire [8:0]  dense_1_s223 = ~dense_1_s222[8:0];
  wire [10:0] dense_1_s224 = {1'd0, dense_1_s223, 1'd0} - dense_1_s77;
  wire [11:0] dense_1_s225 = ~{1'd0, dense_1_s224};
  wire [10:0] dense_1_s226 = ~dense_1_s225[10:0];
  wire [10:0] dense_1_s227 = ~dense_1_s220;
  wire [11:0] dense_1_s228 = ~{1'd0, dense_1_s227};
  wire [11:0] dense_1_s229 = {1'd0, dense_1_s226} - dense_1_s228;

  // Element 11: ufixed<14,9>
  wire [10:0] dense_1_11_t1 = {1'd0, dense_1_s18} - dense_1_s80;
  wire [11:0] dense_1_11_t2 = ~{1'd0, dense_1_11_t1};
  wire [10:0] dense_1_11_t3 = ~dense_1_11_t2[10:0];
  wire [12:0] dense_1_11_t4 = {{1'd0, dense_1_s119} + {2'd0, dense_1_11_t3[10:1]}, dense_1_11_t3[0]};
  wire [11:0] dense_1_11_t5 = ~dense_1_s154;
  wire [12:0] dense_1_11_t6 = ~{1'd0, dense_1_11_t5};
  wire [13:0] dense_1_11_t7 = {{2'd0, dense_1_s229[11:1]} - dense_1_11_t6, dense_1_s229[0]};
  wire [14:0] dense_1_11_t8 = ~{1'd0, dense_1_11_t7};
  wire [13:0] dense_1_11_t9 = ~dense_1_11_t8[13:0];
  wire [12:0] dense_1_11_t10 = ~dense_1_11_t4;
  wire [13:0] dense_1_11_t11 = ~{1'd0, dense_1_11_t10};
  wire [14:0] dense_1_11_t12 = {1'd0, dense_1_11_t9} - {dense_1_11_t11[13], dense_1_11_t11};
  wire [13:0] dense_1_11 = dense_1_11_t12[13:0];

  // Shared by several elements
  wire [8:0]  dense_1_s230 = {1'd0, dense_1_s10} + {1'd0, dense_1_s35};
  wire [7:0]  dense_1_s231 = ~dense_1_s95;
  wire [8:0]  dense_1_s232 = ~{1'd0, dense_1_s231};
  wire [8:0]  dense_1_s233 = {1'd0, dense_1_s9} - dense_1_s232;
  wire [9:0]  dense_1_s234 = ~{1'd0, dense_1_s230};
  wire [8:0]  dense_1_s235 = ~dense_1_s234[8:0];
  wire [9:0]  dense_1_s236 = {{1'd0, dense_1_s235[8:1]} - dense_1_s108, dense_1_s235[0]};
  wire [10:0] dense_1_s237 = ~{1'd0, dense_1_s236};
  wire [9:0]  dense_1_s238 = ~dense_1_s237[9:0];
  wire [8:0]  dense_1_s239 = ~dense_1_s233;
  wire [9:0]  dense_1_s240 = ~{1'd0, dense_1_s239};
  wire [10:0] dense_1_s241 = {{1'd0, dense_1_s238[9:1]} - dense_1_s240, dense_1_s238[0]};
  wire [11:0] dense_1_s242 = {{1'd0, dense_1_s241[10:2]} - {dense_1_s54[8], dense_1_s54}, dense_1_s241[1:0]};
  wire [9:0]  dense_1_s243 = dense_1_s206 + {2'd0, dense_1_s20};
  wire [9:0]  dense_1_s244 = {1'd0, dense_1_s33} - {dense_1_s54[8], dense_1_s54};
  wire [9:0]  dense_1_s245 = ~dense_1_s177;
  wire [10:0] dense_1_s246 = ~{1'd0, dense_1_s245};
  wire [10:0] dense_1_s247 = {1'd0, dense_1_s243} - dense_1_s246;
  wire [11:0] dense_1_s248 = ~{1'd0, dense_1_s247};
  wire [10:0] dense_1_s249 = ~dense_1_s248[10:0];
  wire [9:0]  dense_1_s250 = ~dense_1_s244;
  wire [10:0] dense_1_s251 = ~{1'd0, dense_1_s250};
  wire [11:0] dense_1_s252 = {{1'd0, dense_1_s249[10:1]} - dense_1_s251, dense_1_s249[0]};
  wire [8:0]  dense_1_s253 = {1'd0, dense_1_s7} - dense_1_s12;

  // Element 12: fixed<15,8>
  wire [10:0] dense_1_12_t1 = {{2'd0, dense_1_s253[8:1]} + {1'd0, dense_1_s6}, dense_1_s253[0]};
  wire [11:0] dense_1_12_t2 = ~{1'd0, dense_1_12_t1};
  wire [10:0] dense_1_12_t3 = ~dense_1_12_t2[10:0];
  wire [12:0] dense_1_12_t4 = {1'd0, dense_1_s60} + {2'd0, dense_1_12_t3};
  reg  [12:0] dense_1_12_t4_d1;
  wire [12:0] dense_1_12_t5 = {1'd0, dense_1_s242} + {1'd0, dense_1_s252};
  reg  [12:0] dense_1_12_t5_d1;
  wire [13:0] dense_1_12_t6 = ~{1'd0, dense_1_12_t4_d1};
  wire [12:0] dense_1_12_t7 = ~dense_1_12_t6[12:0];
  wire [12:0] dense_1_12_t8 = ~dense_1_12_t5_d1;
  wire [13:0] dense_1_12_t9 = ~{1'd0, dense_1_12_t8};
  wire [13:0] dense_1_12_t10 = {1'd0, dense_1_12_t7} - dense_1_12_t9;

  // Shared by several elements
  wire [9:0]  dense_1_s254 = {{2'd0, dense_1_s62[7:1]} - dense_1_s70, dense_1_s62[0]};
  wire [9:0]  dense_1_s255 = {{1'd0, dense_1_s6[8:1]} + {1'd0, dense_1_s47}, dense_1_s6[0]};
  wire [10:0] dense_1_s256 = ~{1'd0, dense_1_s255};
  wire [9:0]  dense_1_s257 = ~dense_1_s256[9:0];
  wire [9:0]  dense_1_s258 = ~dense_1_s254;
  wire [10:0] dense_1_s259 = ~{1'd0, dense_1_s258};
  wire [11:0] dense_1_s260 = {{2'd0, dense_1_s257[9:1]} - dense_1_s259, dense_1_s257[0]};
  wire [9:0]  dense_1_s261 = {{2'd0, dense_1_s20[7:1]} - dense_1_s54, dense_1_s20[0]};
  wire [10:0] dense_1_s262 = {1'd0, dense_1_s261} - {dense_1_0_t9[9], dense_1_0_t9};
  wire [11:0] dense_1_s263 = ~{1'd0, dense_1_s262};
  wire [10:0] dense_1_s264 = ~dense_1_s263[10:0];
  wire [9:0]  dense_1_s265 = ~dense_1_s146;
  wire [10:0] dense_1_s266 = ~{1'd0, dense_1_s265};
  wire [11:0] dense_1_s267 = {1'd0, dense_1_s264} - {dense_1_s266[10], dense_1_s266};

  // Element 13: ufixed<15,11>
  wire [10:0] dense_1_13_t1 = {2'd0, dense_1_s8} + {1'd0, dense_1_s130};
  wire [11:0] dense_1_13_t2 = ~{1'd0, dense_1_13_t1};
  wire [10:0] dense_1_13_t3 = ~dense_1_13_t2[10:0];
  wire [11:0] dense_1_13_t4 = dense_1_s135 + {1'd0, dense_1_13_t3};
  wire [12:0] dense_1_13_t5 = ~{1'd0, dense_1_13_t4};
  wire [11:0] dense_1_13_t6 = ~dense_1_13_t5[11:0];
  wire [13:0] dense_1_13_t7 = {{2'd0, dense_1_13_t6[11:1]} - dense_1_0_t18, dense_1_13_t6[0]};
  reg  [13:0] dense_1_13_t7_d1;
  wire [14:0] dense_1_13_t8 = ~{1'd0, dense_1_13_t7_d1};
  wire [13:0] dense_1_13_t9 = ~dense_1_13_t8[13:0];
  wire [12:0] dense_1_13_t10 = {1'd0, dense_1_s260} + {1'd0, dense_1_s267};
  reg  [12:0] dense_1_13_t10_d1;
  wire [13:0] dense_1_13_t11 = ~{1'd0, dense_1_13_t10_d1};
  wire [12:0] dense_1_13_t12 = ~dense_1_13_t11[12:0];
  wire [15:0] dense_1_13_t13 = {{2'd0, dense_1_13_t9[13:2]} + {1'd0, dense_1_13_t12}, dense_1_13_t9[1:0]};
  assign dense_1_13 = dense_1_13_t13[14:0];

  // Element 15: ufixed<14,7>
  wire [9:0]  dense_1_15_t1 = {{2'd0, dense_1_s5[7:1]} - dense_1_s12, dense_1_s5[0]};
  wire [10:0] dense_1_15_t2 = ~{1'd0, dense_1_15_t1};
  wire [9:0]  dense_1_15_t3 = ~dense_1_15_t2[9:0];
  wire [10:0] dense_1_15_t4 = {{1'd0, dense_1_15_t3[9:2]} - dense_1_s67, dense_1_15_t3[1:0]};
  reg  [10:0] dense_1_15_t4_d1;
  wire [10:0] dense_1_15_t5 = ~dense_1_15_t4_d1;
  wire [11:0] dense_1_15_t6 = ~{1'd0, dense_1_15_t5};
  wire [13:0] dense_1_15_t7 = {1'd0, dense_1_s163_d1} - {{2{dense_1_15_t6[11]}}, dense_1_15_t6};

  // Element 16: ufixed<14,10>
  wire [8:0]  dense_1_16_t1 = ~dense_1_s19_d1;
  wire [9:0]  dense_1_16_t2 = ~{1'd0, dense_1_16_t1};
  assign dense_1_16 = {{1'd0, dense_1_s94_d1[12:2]} - {{2{dense_1_16_t2[9]}}, dense_1_16_t2}, dense_1_s94_d1[1:0]};

  // Shared by several elements
  wire [10:0] dense_1_s268 = {{3'd0, dense_1_s32[7:2]} - dense_1_s111, dense_1_s32[1:0]};
  wire [8:0]  dense_1_s269 = {1'd0, dense_1_s9} + {1'd0, dense_1_s10};
  wire [9:0]  dense_1_s270 = {1'd0, dense_1_s269} + {2'd0, dense_1_s4};
  wire [10:0] dense_1_s271 = {1'd0, dense_1_s48} + {1'd0, dense_1_s254};

  // Element 17: ufixed<14,9>
  wire [10:0] dense_1_17_t1 = {1'd0, dense_1_s29} + {1'd0, dense_1_s270};
  wire [10:0] dense_1_17_t2 = ~dense_1_17_t1;
  wire [11:0] dense_1_17_t3 = ~{1'd0, dense_1_17_t2};
  wire [11:0] dense_1_17_t4 = {1'd0, dense_1_s268} - dense_1_17_t3;
  wire [11:0] dense_1_17_t5 = {1'd0, dense_1_s176} + {1'd0, dense_1_s271};
  wire [12:0] dense_1_17_t6 = ~{1'd0, dense_1_17_t5};
  wire [11:0] dense_1_17_t7 = ~dense_1_17_t6[11:0];
  wire [11:0] dense_1_17_t8 = ~dense_1_17_t4;
  wire [12:0] dense_1_17_t9 = ~{1'd0, dense_1_17_t8};
  wire [13:0] dense_1_17 = {1'd0, dense_1_17_t7, 1'd0} - {dense_1_17_t9[12], dense_1_17_t9};

  // Shared by several elements
  wire [10:0] dense_1_s272 = {{3'd0, dense_1_s34[7:2]} - dense_1_s111, dense_1_s34[1:0]};
  wire [10:0] dense_1_s273 = dense_1_s272 + {3'd0, dense_1_s20};

  // Element 18: ufixed<13,9>
  wire [7:0]  dense_1_18_t1 = ~dense_1_s4;
  wire [8:0]  dense_1_18_t2 = ~{1'd0, dense_1_18_t1};
  wire [8:0]  dense_1_18_t3 = {1'd0, dense_1_s1} - dense_1_18_t2;
  wire [9:0]  dense_1_18_t4 = ~{1'd0, dense_1_18_t3};
  wire [8:0]  dense_1_18_t5 = ~dense_1_18_t4[8:0];
  wire [9:0]  dense_1_18_t6 = {1'd0, dense_1_18_t5} - {dense_1_s12[8], dense_1_s12};
  wire [9:0]  dense_1_18_t7 = ~dense_1_18_t6;
  wire [10:0] dense_1_18_t8 = ~{1'd0, dense_1_18_t7};
  wire [11:0] dense_1_18_t9 = {1'd0, dense_1_s271} - {dense_1_18_t8[10], dense_1_18_t8};
  wire [11:0] dense_1_18_t10 = {{1'd0, dense_1_s273[10:1]} + {1'd0, dense_1_s18}, dense_1_s273[0]};
  wire [12:0] dense_1_18_t11 = ~{1'd0, dense_1_18_t9};
  wire [11:0] dense_1_18_t12 = ~dense_1_18_t11[11:0];
  wire [12:0] dense_1_18_t13 = ~{1'd0, dense_1_18_t10};
  wire [11:0] dense_1_18_t14 = ~dense_1_18_t13[11:0];
  assign dense_1_18 = {1'd0, dense_1_18_t12} + {1'd0, dense_1_18_t14};

  // Element 19: ufixed<16,9>
  wire [10:0] dense_1_19_t1 = {1'd0, dense_1_s178} - {{2{dense_1_s67[8]}}, dense_1_s67};
  wire [12:0] dense_1_19_t2 = {1'd0, dense_1_s47, 4'd0} - {dense_1_s228[11], dense_1_s228};
  wire [11:0] dense_1_19_t3 = ~{1'd0, dense_1_19_t1};
  wire [10:0] dense_1_19_t4 = ~dense_1_19_t3[10:0];
  wire [12:0] dense_1_19_t5 = dense_1_s144 + {2'd0, dense_1_19_t4};
  reg  [12:0] dense_1_19_t5_d1;
  wire [11:0] dense_1_19_t6 = {{1'd0, dense_1_s199[10:3]} + {1'd0, dense_1_s5}, dense_1_s199[2:0]};
  wire [13:0] dense_1_19_t7 = ~{1'd0, dense_1_19_t2};
  wire [12:0] dense_1_19_t8 = ~dense_1_19_t7[12:0];
  wire [11:0] dense_1_19_t9 = ~dense_1_19_t6;
  wire [12:0] dense_1_19_t10 = ~{1'd0, dense_1_19_t9};
  wire [14:0] dense_1_19_t11 = {{2'd0, dense_1_19_t8[12:2]} - dense_1_19_t10, dense_1_19_t8[1:0]};
  wire [15:0] dense_1_19_t12 = ~{1'd0, dense_1_19_t11};
  wire [14:0] dense_1_19_t13 = ~dense_1_19_t12[14:0];
  wire [11:0] dense_1_19_t14 = ~dense_1_s242;
  wire [12:0] dense_1_19_t15 = ~{1'd0, dense_1_19_t14};
  wire [14:0] dense_1_19_t16 = {dense_1_19_t13[14:1] - {dense_1_19_t15[12], dense_1_19_t15}, dense_1_19_t13[0]};
  reg  [14:0] dense_1_19_t16_d1;
  wire [13:0] dense_1_19_t17 = ~{1'd0, dense_1_19_t5_d1};
  wire [12:0] dense_1_19_t18 = ~dense_1_19_t17[12:0];
  wire [15:0] dense_1_19_t19 = ~{1'd0, dense_1_19_t16_d1};
  wire [14:0] dense_1_19_t20 = ~dense_1_19_t19[14:0];
  wire [15:0] dense_1_19_t21 = {3'd0, dense_1_19_t18} + {1'd0, dense_1_19_t20};

  // Shared by several elements
  wire [9:0]  dense_1_s274 = dense_1_s23 - {dense_1_0_t2[8], dense_1_0_t2};
  wire [9:0]  dense_1_s275 = {{1'd0, dense_1_s145[8:1]} + {1'd0, dense_1_s47}, dense_1_s145[0]};

  // Element 20: ufixed<14,7>
  wire [10:0] dense_1_20_t1 = {{1'd0, dense_1_s275[9:1]} + {2'd0, dense_1_s1}, dense_1_s275[0]};
  wire [10:0] dense_1_20_t2 = ~dense_1_s273;
  wire [11:0] dense_1_20_t3 = ~{1'd0, dense_1_20_t2};
  wire [11:0] dense_1_20_t4 = {1'd0, dense_1_s119} - dense_1_20_t3;
  wire [12:0] dense_1_20_t5 = ~{1'd0, dense_1_20_t4};
  wire [11:0] dense_1_20_t6 = ~dense_1_20_t5[11:0];
  wire [10:0] dense_1_20_t7 = ~dense_1_20_t1;
  wire [11:0] dense_1_20_t8 = ~{1'd0, dense_1_20_t7};
  wire [12:0] dense_1_20_t9 = {1'd0, dense_1_20_t6} - {dense_1_20_t8[11], dense_1_20_t8};
  wire [13:0] dense_1_20_t10 = ~{1'd0, dense_1_20_t9};
  wire [12:0] dense_1_20_t11 = ~dense_1_20_t10[12:0];
  wire [9:0]  dense_1_20_t12 = ~dense_1_s274;
  wire [10:0] dense_1_20_t13 = ~{1'd0, dense_1_20_t12};
  wire [13:0] dense_1_20_t14 = {{1'd0, dense_1_20_t11[12:2]} - {dense_1_20_t13[10], dense_1_20_t13}, dense_1_20_t11[1:0]};
  reg  [13:0] dense_1_20_t14_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s276 = {{2'd0, dense_1_s95[7:1]} + {1'd0, dense_1_s10}, dense_1_s95[0]};

  // Element 21: fixed<15,8>
  wire [10:0] dense_1_21_t1 = {1'd0, dense_1_s261} + {1'd0, dense_1_s276};
  wire [11:0] dense_1_21_t2 = ~{1'd0, dense_1_21_t1};
  wire [10:0] dense_1_21_t3 = ~dense_1_21_t2[10:0];
  wire [9:0]  dense_1_21_t4 = ~dense_1_s105;
  wire [10:0] dense_1_21_t5 = ~{1'd0, dense_1_21_t4};
  wire [12:0] dense_1_21_t6 = {{2'd0, dense_1_21_t3[10:2]} - dense_1_21_t5, dense_1_21_t3[1:0]};
  wire [13:0] dense_1_21_t7 = ~{1'd0, dense_1_21_t6};
  wire [12:0] dense_1_21_t8 = ~dense_1_21_t7[12:0];
  wire [13:0] dense_1_21_t9 = {1'd0, dense_1_s205} + {1'd0, dense_1_21_t8};
  wire [14:0] dense_1_21_t10 = ~{1'd0, dense_1_21_t9};
  wire [13:0] dense_1_21_t11 = ~dense_1_21_t10[13:0];
  wire [13:0] dense_1_21_t12 = {1'd0, dense_1_s195} + dense_1_21_t11;
  reg  [13:0] dense_1_21_t12_d1;

  // Element 22: ufixed<14,10>
  wire [9:0]  dense_1_22_t1 = {{2'd0, dense_1_s20[7:1]} - dense_1_0_t2, dense_1_s20[0]};
  wire [9:0]  dense_1_22_t2 = ~dense_1_22_t1;
  wire [10:0] dense_1_22_t3 = ~{1'd0, dense_1_22_t2};
  wire [10:0] dense_1_22_t4 = {1'd0, dense_1_s97} - dense_1_22_t3;
  wire [11:0] dense_1_22_t5 = {{1'd0, dense_1_s207[10:2]} - {dense_1_s67[8], dense_1_s67}, dense_1_s207[1:0]};
  wire [10:0] dense_1_22_t6 = ~dense_1_22_t4;
  wire [11:0] dense_1_22_t7 = ~{1'd0, dense_1_22_t6};
  wire [11:0] dense_1_22_t8 = {1'd0, dense_1_s115} - dense_1_22_t7;
  wire [12:0] dense_1_22_t9 = ~{1'd0, dense_1_22_t5};
  wire [11:0] dense_1_22_t10 = ~dense_1_22_t9[11:0];
  wire [12:0] dense_1_22_t11 = {{1'd0, dense_1_s276} + {1'd0, dense_1_22_t10[11:2]}, dense_1_22_t10[1:0]};
  wire [13:0] dense_1_22_t12 = ~{1'd0, dense_1_22_t11};
  wire [12:0] dense_1_22_t13 = ~dense_1_22_t12[12:0];
  wire [11:0] dense_1_22_t14 = ~dense_1_s201;
  wire [12:0] dense_1_22_t15 = ~{1'd0, dense_1_22_t14};
  wire [13:0] dense_1_22_t16 = {1'd0, dense_1_22_t13} - {dense_1_22_t15[12], dense_1_22_t15};
  wire [14:0] dense_1_22_t17 = ~{1'd0, dense_1_22_t16};
  wire [13:0] dense_1_22_t18 = ~dense_1_22_t17[13:0];
  wire [12:0] dense_1_22_t19 = ~{1'd0, dense_1_22_t8};
  wire [11:0] dense_1_22_t20 = ~dense_1_22_t19[11:0];
  wire [13:0] dense_1_22 = dense_1_22_t18 + {2'd0, dense_1_22_t20};

  // Element 23: ufixed<13,9>
  wire [10:0] dense_1_23_t1 = {{1'd0, dense_1_s104[9:1]} + {1'd0, dense_1_s131}, dense_1_s104[0]};
  wire [11:0] dense_1_23_t2 = {1'd0, dense_1_s207} + {1'd0, dense_1_s268};
  wire [12:0] dense_1_23_t3 = ~{1'd0, dense_1_23_t2};
  wire [11:0] dense_1_23_t4 = ~dense_1_23_t3[11:0];
  wire [8:0]  dense_1_23_t5 = ~dense_1_s129;
  wire [9:0]  dense_1_23_t6 = ~{1'd0, dense_1_23_t5};
  wire [12:0] dense_1_23_t7 = {{1'd0, dense_1_23_t4[11:2]} - {dense_1_23_t6[9], dense_1_23_t6}, dense_1_23_t4[1:0]};
  wire [11:0] dense_1_23_t8 = ~{1'd0, dense_1_23_t1};
  wire [10:0] dense_1_23_t9 = ~dense_1_23_t8[10:0];
  wire [13:0] dense_1_23_t10 = ~{1'd0, dense_1_23_t7};
  wire [12:0] dense_1_23_t11 = ~dense_1_23_t10[12:0];
  assign dense_1_23 = {2'd0, dense_1_23_t9} + dense_1_23_t11;

  // Element 24: ufixed<13,9>
  wire [12:0] dense_1_24 = {{1'd0, dense_1_s60[11:2]} + {2'd0, dense_1_s46}, dense_1_s60[1:0]};

  // Element 25: ufixed<13,9>
  wire [8:0]  dense_1_25_t1 = ~dense_1_s269;
  wire [9:0]  dense_1_25_t2 = ~{1'd0, dense_1_25_t1};
  wire [10:0] dense_1_25_t3 = {1'd0, dense_1_s37} - {dense_1_25_t2[9], dense_1_25_t2};
  wire [11:0] dense_1_25_t4 = ~{1'd0, dense_1_25_t3};
  wire [10:0] dense_1_25_t5 = ~dense_1_25_t4[10:0];
  wire [12:0] dense_1_25_t6 = {{1'd0, dense_1_s229[11:1]} + {1'd0, dense_1_25_t5}, dense_1_s229[0]};
  wire [13:0] dense_1_25_t7 = ~{1'd0, dense_1_25_t6};
  wire [12:0] dense_1_25_t8 = ~dense_1_25_t7[12:0];
  wire [13:0] dense_1_25_t9 = {2'd0, dense_1_s190} + {1'd0, dense_1_25_t8};
  wire [12:0] dense_1_25 = dense_1_25_t9[12:0];

  // Element 26: ufixed<15,11>
  wire [10:0] dense_1_26_t1 = {{1'd0, dense_1_s243[9:1]} + {2'd0, dense_1_s22}, dense_1_s243[0]};
  wire [11:0] dense_1_26_t2 = ~{1'd0, dense_1_26_t1};
  wire [10:0] dense_1_26_t3 = ~dense_1_26_t2[10:0];
  wire [12:0] dense_1_26_t4 = {2'd0, dense_1_26_t3} - dense_1_s88;
  wire [13:0] dense_1_26_t5 = ~{1'd0, dense_1_26_t4};
  wire [12:0] dense_1_26_t6 = ~dense_1_26_t5[12:0];
  wire [12:0] dense_1_26_t7 = ~dense_1_s157;
  wire [13:0] dense_1_26_t8 = ~{1'd0, dense_1_26_t7};
  wire [13:0] dense_1_26_t9 = {1'd0, dense_1_26_t6} - dense_1_26_t8;
  reg  [13:0] dense_1_26_t9_d1;
  wire [11:0] dense_1_26_t10 = {1'd0, dense_1_s200} - {dense_1_s82[10], dense_1_s82};
  wire [10:0] dense_1_26_t11 = dense_1_26_t10[10:0];
  wire [11:0] dense_1_26_t12 = ~{1'd0, dense_1_26_t11};
  wire [10:0] dense_1_26_t13 = ~dense_1_26_t12[10:0];
  wire [14:0] dense_1_26_t14 = {{2'd0, dense_1_s175[12:3]} + {1'd0, dense_1_26_t13}, dense_1_s175[2:0]};
  reg  [14:0] dense_1_26_t14_d1;
  wire [15:0] dense_1_26_t15 = ~{1'd0, dense_1_26_t14_d1};
  wire [14:0] dense_1_26_t16 = ~dense_1_26_t15[14:0];
  wire [14:0] dense_1_26_t17 = ~{1'd0, dense_1_26_t9_d1};
  wire [13:0] dense_1_26_t18 = ~dense_1_26_t17[13:0];
  wire [15:0] dense_1_26_t19 = {1'd0, dense_1_26_t16} + {2'd0, dense_1_26_t18};
  assign dense_1_26 = dense_1_26_t19[14:0];

  // Element 27: ufixed<12,8>
  wire [9:0]  dense_1_27_t1 = dense_1_s97 + {2'd0, dense_1_s62};
  wire [10:0] dense_1_27_t2 = {1'd0, dense_1_s244} + {1'd0, dense_1_s275};
  wire [10:0] dense_1_27_t3 = ~{1'd0, dense_1_27_t1};
  wire [9:0]  dense_1_27_t4 = ~dense_1_27_t3[9:0];
  wire [11:0] dense_1_27_t5 = ~{1'd0, dense_1_27_t2};
  wire [10:0] dense_1_27_t6 = ~dense_1_27_t5[10:0];
  assign dense_1_27 = {2'd0, dense_1_27_t4} + {1'd0, dense_1_27_t6};

  // Element 28: ufixed<13,9>
  wire [10:0] dense_1_28_t1 = {dense_1_s272[10:1] - {dense_1_0_t2[8], dense_1_0_t2}, dense_1_s272[0]};
  wire [11:0] dense_1_28_t2 = ~{1'd0, dense_1_28_t1};
  wire [10:0] dense_1_28_t3 = ~dense_1_28_t2[10:0];
  wire [11:0] dense_1_28_t4 = {1'd0, dense_1_s128} + {1'd0, dense_1_28_t3};
  wire [11:0] dense_1_28_t5 = {{1'd0, dense_1_s241[10:1]} + {1'd0, dense_1_s61}, dense_1_s241[0]};
  wire [12:0] dense_1_28_t6 = ~{1'd0, dense_1_28_t4};
  wire [11:0] dense_1_28_t7 = ~dense_1_28_t6[11:0];
  wire [12:0] dense_1_28_t8 = ~{1'd0, dense_1_28_t5};
  wire [11:0] dense_1_28_t9 = ~dense_1_28_t8[11:0];
  wire [12:0] dense_1_28 = {1'd0, dense_1_28_t7} + {1'd0, dense_1_28_t9};

  // Element 29: ufixed<13,9>
  wire [11:0] dense_1_29_t1 = ~dense_1_s260;
  wire [12:0] dense_1_29_t2 = ~{1'd0, dense_1_29_t1};
  assign dense_1_29 = {1'd0, dense_1_s267} - dense_1_29_t2;

  // Element 30: ufixed<14,10>
  wire [8:0]  dense_1_30_t1 = {1'd0, dense_1_s2} + {1'd0, dense_1_s34};
  wire [9:0]  dense_1_30_t2 = ~{1'd0, dense_1_30_t1};
  wire [8:0]  dense_1_30_t3 = ~dense_1_30_t2[8:0];
  wire [11:0] dense_1_30_t4 = {{3'd0, dense_1_30_t3[8:2]} - dense_1_s73, dense_1_30_t3[1:0]};
  wire [12:0] dense_1_30_t5 = ~{1'd0, dense_1_30_t4};
  wire [11:0] dense_1_30_t6 = ~dense_1_30_t5[11:0];
  wire [11:0] dense_1_30_t7 = {{2'd0, dense_1_s270[9:1]} + {1'd0, dense_1_s274}, dense_1_s270[0]};
  wire [9:0]  dense_1_30_t8 = {{2'd0, dense_1_s2[7:1]} + {1'd0, dense_1_s9}, dense_1_s2[0]};
  wire [10:0] dense_1_30_t9 = ~{1'd0, dense_1_30_t8};
  wire [9:0]  dense_1_30_t10 = ~dense_1_30_t9[9:0];
  wire [10:0] dense_1_30_t11 = {2'd0, dense_1_s253} + {1'd0, dense_1_30_t10};
  wire [10:0] dense_1_30_t12 = ~dense_1_30_t11;
  wire [11:0] dense_1_30_t13 = ~{1'd0, dense_1_30_t12};
  wire [13:0] dense_1_30_t14 = {{2'd0, dense_1_30_t6[11:2]} - dense_1_30_t13, dense_1_30_t6[1:0]};
  wire [12:0] dense_1_30_t15 = ~{1'd0, dense_1_30_t7};
  wire [11:0] dense_1_30_t16 = ~dense_1_30_t15[11:0];
  wire [14:0] dense_1_30_t17 = ~{1'd0, dense_1_30_t14};
  wire [13:0] dense_1_30_t18 = ~dense_1_30_t17[13:0];
  wire [13:0] dense_1_30_t19 = {2'd0, dense_1_30_t16} + dense_1_30_t18;
  wire [13:0] dense_1_30_t20 = ~dense_1_30_t19;
  wire [14:0] dense_1_30_t21 = ~{1'd0, dense_1_30_t20};
  wire [13:0] dense_1_30 = {2'd0, dense_1_s190} - dense_1_30_t21[13:0];

  // Element 31: ufixed<13,9>
  wire [9:0]  dense_1_31_t1 = {{2'd0, dense_1_s47[7:1]} - dense_1_s15, dense_1_s47[0]};
  wire [10:0] dense_1_31_t2 = ~{1'd0, dense_1_31_t1};
  wire [9:0]  dense_1_31_t3 = ~dense_1_31_t2[9:0];
  wire [10:0] dense_1_31_t4 = {2'd0, dense_1_s33} + {1'd0, dense_1_31_t3};
  wire [10:0] dense_1_31_t5 = ~dense_1_31_t4;
  wire [11:0] dense_1_31_t6 = ~{1'd0, dense_1_31_t5};
  wire [12:0] dense_1_31 = {1'd0, dense_1_s252} - {dense_1_31_t6[11], dense_1_31_t6};

  // Element 0: fixed<15,8>
  assign dense_1_0 = ~{1'd0, dense_1_0_t21};

  // Element 1: ufixed<15,8>
  wire [15:0] dense_1_1_t21 = ~{1'd0, dense_1_1_t20};
  assign dense_1_1 = ~dense_1_1_t21[14:0];

  // Element 4: ufixed<14,7>
  wire [14:0] dense_1_4_t16 = ~{1'd0, dense_1_4_t15};
  assign dense_1_4 = ~dense_1_4_t16[13:0];

  // Element 5: ufixed<14,7>
  wire [14:0] dense_1_5_t7 = ~{1'd0, dense_1_5_t6_d1};
  assign dense_1_5 = ~dense_1_5_t7[13:0];

  // Element 8: ufixed<14,7>
  wire [14:0] dense_1_8_t5 = ~{1'd0, dense_1_8_t4};
  assign dense_1_8 = ~dense_1_8_t5[13:0];

  // Element 12: fixed<15,8>
  assign dense_1_12 = ~{1'd0, dense_1_12_t10};

  // Element 15: ufixed<14,7>
  wire [14:0] dense_1_15_t8 = ~{1'd0, dense_1_15_t7};
  assign dense_1_15 = ~dense_1_15_t8[13:0];

  // Element 19: ufixed<16,9>
  wire [16:0] dense_1_19_t22 = ~{1'd0, dense_1_19_t21};
  assign dense_1_19 = ~dense_1_19_t22[15:0];

  // Element 20: ufixed<14,7>
  wire [14:0] dense_1_20_t15 = ~{1'd0, dense_1_20_t14_d1};
  assign dense_1_20 = ~dense_1_20_t15[13:0];

  // Element 21: fixed<15,8>
  assign dense_1_21 = ~{1'd0, dense_1_21_t12_d1};

  always @(posedge clk) begin
    dense_1_s18_d1    <= dense_1_s18;
    dense_1_s19_d1    <= dense_1_s19;
    dense_1_0_t16_d1  <= dense_1_0_t16;
    dense_1_s94_d1    <= dense_1_s94;
    dense_1_1_t17_d1  <= dense_1_1_t17;
    dense_1_3_d1      <= dense_1_3;
    dense_1_s163_d1   <= dense_1_s163;
    dense_1_4_t9_d1   <= dense_1_4_t9;
    dense_1_5_t6_d1   <= dense_1_5_t6;
    dense_1_s191_d1   <= dense_1_s191;
    dense_1_6_t15_d1  <= dense_1_6_t15;
    dense_1_8_t1_d1   <= dense_1_8_t1;
    dense_1_9_d1      <= dense_1_9;
    dense_1_11_d1     <= dense_1_11;
    dense_1_12_t4_d1  <= dense_1_12_t4;
    dense_1_12_t5_d1  <= dense_1_12_t5;
    dense_1_13_t7_d1  <= dense_1_13_t7;
    dense_1_13_t10_d1 <= dense_1_13_t10;
    dense_1_15_t4_d1  <= dense_1_15_t4;
    dense_1_17_d1     <= dense_1_17;
    dense_1_19_t5_d1  <= dense_1_19_t5;
    dense_1_19_t16_d1 <= dense_1_19_t16;
    dense_1_20_t14_d1 <= dense_1_20_t14;
    dense_1_21_t12_d1 <= dense_1_21_t12;
    dense_1_22_d1     <= dense_1_22;
    dense_1_24_d1     <= dense_1_24;
    dense_1_25_d1     <= dense_1_25;
    dense_1_26_t9_d1  <= dense_1_26_t9;
    dense_1_26_t14_d1 <= dense_1_26_t14;
    dense_1_28_d1     <= dense_1_28;
    dense_1_30_d1     <= dense_1_30;
    dense_1_31_d1     <= dense_1_31;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_s43[11],
    dense_1_0_t6[10],
    dense_1_0_t19[13],
    dense_1_s50[10],
    dense_1_s56[11],
    dense_1_s74[10],
    dense_1_s89[13],
    dense_1_s93[13],
    dense_1_1_t2[11],
    dense_1_1_t8[12],
    dense_1_1_t13[12],
    dense_1_1_t15[13],
    dense_1_1_t18[15],
    dense_1_2_t5[12],
    dense_1_2_t7[13],
    dense_1_s124[9],
    dense_1_s126[10],
    dense_1_3_t5[11],
    dense_1_3_t8[11],
    dense_1_3_t10[12],
    dense_1_3_t14[13],
    dense_1_3_t16[12],
    dense_1_s133[9],
    dense_1_s139[9],
    dense_1_s142[12],
    dense_1_s150[11],
    dense_1_s162[13],
    dense_1_4_t2[11],
    dense_1_4_t5[12],
    dense_1_4_t10[14],
    dense_1_4_t14[14],
    dense_1_s172[12],
    dense_1_s174[13],
    dense_1_s181[10],
    dense_1_s186[11],
    dense_1_s193[12],
    dense_1_6_t2[10],
    dense_1_6_t11[13],
    dense_1_6_t13[14],
    dense_1_6_t16[15],
    dense_1_s197[10],
    dense_1_s203[11],
    dense_1_s212[10],
    dense_1_s214[12],
    dense_1_s217[12],
    dense_1_8_t2[13],
    dense_1_9_t2[10],
    dense_1_9_t6[11],
    dense_1_9_t8[12],
    dense_1_s222[9],
    dense_1_s225[11],
    dense_1_11_t2[11],
    dense_1_11_t8[14],
    dense_1_11_t12[14],
    dense_1_s234[9],
    dense_1_s237[10],
    dense_1_s248[11],
    dense_1_12_t2[11],
    dense_1_12_t6[13],
    dense_1_s256[10],
    dense_1_s263[11],
    dense_1_13_t2[11],
    dense_1_13_t5[12],
    dense_1_13_t8[14],
    dense_1_13_t11[13],
    dense_1_13_t13[15],
    dense_1_15_t2[10],
    dense_1_17_t6[12],
    dense_1_18_t4[9],
    dense_1_18_t11[12],
    dense_1_18_t13[12],
    dense_1_19_t3[11],
    dense_1_19_t7[13],
    dense_1_19_t12[15],
    dense_1_19_t17[13],
    dense_1_19_t19[15],
    dense_1_20_t5[12],
    dense_1_20_t10[13],
    dense_1_21_t2[11],
    dense_1_21_t7[13],
    dense_1_21_t10[14],
    dense_1_22_t9[12],
    dense_1_22_t12[13],
    dense_1_22_t17[14],
    dense_1_22_t19[12],
    dense_1_23_t3[12],
    dense_1_23_t8[11],
    dense_1_23_t10[13],
    dense_1_25_t4[11],
    dense_1_25_t7[13],
    dense_1_25_t9[13],
    dense_1_26_t2[11],
    dense_1_26_t5[13],
    dense_1_26_t10[11],
    dense_1_26_t12[11],
    dense_1_26_t15[15],
    dense_1_26_t17[14],
    dense_1_26_t19[15],
    dense_1_27_t3[10],
    dense_1_27_t5[11],
    dense_1_28_t2[11],
    dense_1_28_t6[12],
    dense_1_28_t8[12],
    dense_1_30_t2[9],
    dense_1_30_t5[12],
    dense_1_30_t9[10],
    dense_1_30_t15[12],
    dense_1_30_t17[14],
    dense_1_30_t21[14],
    dense_1_31_t2[10],
    dense_1_1_t21[15],
    dense_1_4_t16[14],
    dense_1_5_t7[14],
    dense_1_8_t5[14],
    dense_1_15_t8[14],
    dense_1_19_t22[16],
    dense_1_20_t15[14]
  };

endmodule
