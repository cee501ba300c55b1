// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline 66a0435ca87302eb. Do not edit.
// 331 operations in stages 0 to 1.
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
  input  wire [7:0]  input_d2_b1_mmdt_d1,
  input  wire [7:0]  input_d2_b2_mmdt,
  input  wire [7:0]  input_d2_a1_b1_mmdt,
  input  wire [7:0]  input_d2_a1_b2_mmdt,
  input  wire [7:0]  input_m2_b1_mmdt,
  input  wire [7:0]  input_m2_b2_mmdt,
  input  wire [7:0]  input_n2_b1_mmdt,
  input  wire [7:0]  input_n2_b2_mmdt,
  input  wire [7:0]  input_mass_mmdt,
  input  wire [7:0]  input_multiplicity,
  output reg  [12:0] dense_1_2_d1,
  output wire [13:0] dense_1_3,
  output wire [14:0] dense_1_6,
  output reg  [13:0] dense_1_7_d1,
  output reg  [12:0] dense_1_9_d1,
  output reg  [11:0] dense_1_14_d1,
  output wire [12:0] dense_1_16,
  output wire [13:0] dense_1_17,
  output reg  [12:0] dense_1_18_d1,
  output wire [12:0] dense_1_20,
  output wire [12:0] dense_1_23,
  output reg  [12:0] dense_1_24_d1,
  output wire [12:0] dense_1_25,
  output wire [14:0] dense_1_26,
  output reg  [11:0] dense_1_27_d1,
  output wire [12:0] dense_1_28,
  output reg  [12:0] dense_1_29_d1,
  output reg  [12:0] dense_1_31_d1,
  output wire [12:0] dense_1_0,
  output wire [13:0] dense_1_1,
  output wire [13:0] dense_1_4,
  output wire [12:0] dense_1_5,
  output wire [12:0] dense_1_8,
  output wire [11:0] dense_1_10,
  output wire [13:0] dense_1_11,
  output wire [12:0] dense_1_12,
  output wire [14:0] dense_1_13,
  output wire [12:0] dense_1_15,
  output wire [14:0] dense_1_19,
  output wire [13:0] dense_1_21,
  output wire [13:0] dense_1_22,
  output wire [13:0] dense_1_30
);

  // Shared by several elements
  wire [8:0]  dense_1_s1 = {input_zlogz[7], input_zlogz} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [9:0]  dense_1_s2 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [10:0] dense_1_s3 = {{2{dense_1_s1[8]}}, dense_1_s1} - {dense_1_s2[9], dense_1_s2};
  wire [8:0]  dense_1_s4 = {input_zlogz[7], input_zlogz} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [8:0]  dense_1_s5 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [9:0]  dense_1_s6 = {{2{input_mass_mmdt[7]}}, input_mass_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s7 = {{2{dense_1_s5[8]}}, dense_1_s5} - {dense_1_s6[9], dense_1_s6};
  wire [8:0]  dense_1_s8 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [8:0]  dense_1_s9 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [9:0]  dense_1_s10 = {dense_1_s8[8], dense_1_s8} + {dense_1_s9[8], dense_1_s9};
  wire [9:0]  dense_1_s11 = {{2{input_multiplicity[7]}}, input_multiplicity} - {dense_1_s4[8], dense_1_s4};
  wire [11:0] dense_1_s12 = {dense_1_s7[10], dense_1_s7} + {{2{dense_1_s10[9]}}, dense_1_s10};
  wire [11:0] dense_1_s13 = {{2{dense_1_s11[9]}}, dense_1_s11} + dense_1_s12;
  wire [8:0]  dense_1_s14 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s15 = {{2{input_zlogz[7]}}, input_zlogz} - {dense_1_s14[8], dense_1_s14};
  wire [9:0]  dense_1_s16 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_s17 = {{3{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {dense_1_s5[8], dense_1_s5, 1'd0};
  wire [8:0]  dense_1_s18 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};

  // Element 0: fixed<13,6>
  wire [10:0] dense_1_0_t1 = {dense_1_s16[9], dense_1_s16} + {{2{dense_1_s18[8]}}, dense_1_s18};
  wire [11:0] dense_1_0_t2 = {dense_1_s3[10], dense_1_s3} - {dense_1_0_t1[10], dense_1_0_t1};
  wire [11:0] dense_1_0_t3 = {dense_1_s17[10], dense_1_s17} - {dense_1_s15[9], dense_1_s15, 1'd0};
  wire [12:0] dense_1_0_t4 = {dense_1_0_t2[11], dense_1_0_t2} + {dense_1_0_t3, 1'd0};
  wire [13:0] dense_1_0_t5 = {{2{dense_1_s13[11]}}, dense_1_s13} - {dense_1_0_t4[12], dense_1_0_t4};
  wire [12:0] dense_1_0_t6 = dense_1_0_t5[12:0];
  reg  [12:0] dense_1_0_t6_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s19 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {dense_1_s5[8], dense_1_s5};
  wire [10:0] dense_1_s20 = {dense_1_s19[9], dense_1_s19} - {{2{input_mass_mmdt[7]}}, input_mass_mmdt, 1'd0};
  wire [9:0]  dense_1_s21 = {{2{input_multiplicity[7]}}, input_multiplicity} - {dense_1_s18[8], dense_1_s18};
  wire [8:0]  dense_1_s22 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt};
  wire [9:0]  dense_1_s23 = {dense_1_s22[8], dense_1_s22} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s24 = {input_n2_b2_mmdt[7], input_n2_b2_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [8:0]  dense_1_s25 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [8:0]  dense_1_s26 = {input_zlogz[7], input_zlogz} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt};
  wire [10:0] dense_1_s27 = {{2{dense_1_s24[8]}}, dense_1_s24} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_s28 = {dense_1_s25[8], dense_1_s25} - {dense_1_s26[8], dense_1_s26};
  wire [11:0] dense_1_s29 = {dense_1_s27[10], dense_1_s27} - {{2{dense_1_s28[9]}}, dense_1_s28};
  wire [12:0] dense_1_s30 = {dense_1_s29[11], dense_1_s29} + {{2{dense_1_s23[9]}}, dense_1_s23, 1'd0};
  wire [11:0] dense_1_s31 = dense_1_s30[11:0];
  wire [9:0]  dense_1_s32 = {{2{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s33 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} - dense_1_s32;
  wire [10:0] dense_1_s34 = {dense_1_s21[9], dense_1_s21} + {{2{input_zlogz[7]}}, input_zlogz, 1'd0};
  wire [11:0] dense_1_s35 = {dense_1_s20[10], dense_1_s20} - {{2{dense_1_s33[9]}}, dense_1_s33};
  reg  [11:0] dense_1_s35_d1;
  wire [12:0] dense_1_s36 = {dense_1_s31[11], dense_1_s31} + {{2{dense_1_s34[10]}}, dense_1_s34};
  reg  [12:0] dense_1_s36_d1;
  wire [12:0] dense_1_s37 = {dense_1_s35_d1[11], dense_1_s35_d1} - dense_1_s36_d1;
  wire [8:0]  dense_1_s38 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [10:0] dense_1_s39 = dense_1_s17 - {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s40 = {{3{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {dense_1_s38[8], dense_1_s38, 1'd0};
  wire [9:0]  dense_1_s41 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [11:0] dense_1_s42 = {{3{dense_1_s18[8]}}, dense_1_s18} - {dense_1_s25[8], dense_1_s25, 2'd0};

  // Element 1: fixed<14,7>
  wire [11:0] dense_1_1_t1 = {{2{dense_1_s41[9]}}, dense_1_s41} - {dense_1_s38[8], dense_1_s38, 2'd0};
  wire [10:0] dense_1_1_t2 = {dense_1_s15[9], dense_1_s15} - dense_1_s40;
  wire [12:0] dense_1_1_t3 = {dense_1_s42[11], dense_1_s42} + {dense_1_1_t1[11], dense_1_1_t1};
  wire [11:0] dense_1_1_t4 = {dense_1_s39[10], dense_1_s39} + {dense_1_1_t2[10], dense_1_1_t2};
  wire [13:0] dense_1_1_t5 = {{2{dense_1_1_t4[11]}}, dense_1_1_t4} + {dense_1_1_t3, 1'd0};
  reg  [13:0] dense_1_1_t5_d1;
  wire [14:0] dense_1_1_t6 = {{2{dense_1_s37[12]}}, dense_1_s37} + {dense_1_1_t5_d1[13], dense_1_1_t5_d1};
  wire [13:0] dense_1_1_t7 = dense_1_1_t6[13:0];

  // Shared by several elements
  wire [9:0]  dense_1_s43 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {dense_1_s38[8], dense_1_s38};
  wire [9:0]  dense_1_s44 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s45 = {{2{input_zlogz[7]}}, input_zlogz} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_s46 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} - {input_multiplicity[7], input_multiplicity};

  // Element 2: fixed<13,6>
  wire [11:0] dense_1_2_t1 = {{2{dense_1_s44[9]}}, dense_1_s44} + {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 3'd0};
  wire [10:0] dense_1_2_t2 = {dense_1_s45[9], dense_1_s45} - {dense_1_s46[8], dense_1_s46, 1'd0};
  wire [10:0] dense_1_2_t3 = {dense_1_s21[9], dense_1_s21} - {dense_1_s43[9], dense_1_s43};
  wire [9:0]  dense_1_2_t4 = dense_1_2_t3[9:0];
  wire [12:0] dense_1_2_t5 = {dense_1_2_t1[11], dense_1_2_t1} - {dense_1_2_t2[10], dense_1_2_t2, 1'd0};
  wire [12:0] dense_1_2_t6 = {{3{dense_1_2_t4[9]}}, dense_1_2_t4} - dense_1_2_t5;

  // Shared by several elements
  wire [9:0]  dense_1_s47 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_s48 = {input_zlogz[7], input_zlogz} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt};
  wire [9:0]  dense_1_s49 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [8:0]  dense_1_s50 = {input_n2_b1_mmdt[7], input_n2_b1_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [10:0] dense_1_s51 = {{2{dense_1_s5[8]}}, dense_1_s5} - dense_1_s40;

  // Element 3: fixed<14,7>
  wire [11:0] dense_1_3_t1 = {{3{dense_1_s48[8]}}, dense_1_s48} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 3'd0};
  wire [10:0] dense_1_3_t2 = {dense_1_s49[9], dense_1_s49} - {dense_1_s50[8], dense_1_s50, 1'd0};
  wire [10:0] dense_1_3_t3 = {dense_1_s47[9], dense_1_s47} + {dense_1_s1[8], dense_1_s1, 1'd0};
  wire [11:0] dense_1_3_t4 = {{2{dense_1_s23[9]}}, dense_1_s23} - dense_1_3_t1;
  wire [13:0] dense_1_3_t5 = {{3{dense_1_3_t2[10]}}, dense_1_3_t2} + {dense_1_3_t3[10], dense_1_3_t3, 2'd0};
  wire [12:0] dense_1_3_t6 = dense_1_3_t5[12:0];
  wire [13:0] dense_1_3_t7 = {{2{dense_1_3_t4[11]}}, dense_1_3_t4} - {dense_1_3_t6[12], dense_1_3_t6};
  wire [13:0] dense_1_3_t8 = dense_1_3_t7 + {{2{dense_1_s51[10]}}, dense_1_s51, 1'd0};
  reg  [13:0] dense_1_3_t8_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s52 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [10:0] dense_1_s53 = {{3{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_s54 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - dense_1_s32;
  wire [12:0] dense_1_s55 = {{2{dense_1_s53[10]}}, dense_1_s53} + {dense_1_s52[8], dense_1_s52, 3'd0};
  wire [10:0] dense_1_s56 = {dense_1_s43[9], dense_1_s43} - {dense_1_s54[9], dense_1_s54};
  wire [12:0] dense_1_s57 = dense_1_s55 + {{2{dense_1_s56[10]}}, dense_1_s56};
  wire [12:0] dense_1_s58 = {{5{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} + dense_1_s57;
  reg  [12:0] dense_1_s58_d1;
  wire [9:0]  dense_1_s59 = {{2{input_zlogz[7]}}, input_zlogz} - {dense_1_s5[8], dense_1_s5};
  wire [9:0]  dense_1_s60 = {dense_1_s46[8], dense_1_s46} + {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 1'd0};
  wire [10:0] dense_1_s61 = {{3{input_mass_mmdt[7]}}, input_mass_mmdt} + dense_1_s53;
  wire [11:0] dense_1_s62 = {dense_1_s61[10], dense_1_s61} + {dense_1_s52[8], dense_1_s52, 2'd0};
  wire [12:0] dense_1_s63 = {dense_1_s62[11], dense_1_s62} + {{2{dense_1_s60[9]}}, dense_1_s60, 1'd0};
  wire [9:0]  dense_1_s64 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} + {dense_1_s25[8], dense_1_s25};
  wire [11:0] dense_1_s65 = {{2{dense_1_s59[9]}}, dense_1_s59} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 3'd0};
  wire [11:0] dense_1_s66 = {{2{dense_1_s64[9]}}, dense_1_s64} + dense_1_s65;
  wire [13:0] dense_1_s67 = {dense_1_s63[12], dense_1_s63} - {{2{dense_1_s66[11]}}, dense_1_s66};
  wire [12:0] dense_1_s68 = dense_1_s67[12:0];
  reg  [12:0] dense_1_s68_d1;

  // Element 4: fixed<14,7>
  wire [9:0]  dense_1_4_t1 = {dense_1_s5[8], dense_1_s5} - {dense_1_s9[8], dense_1_s9};
  reg  [9:0]  dense_1_4_t1_d1;
  wire [13:0] dense_1_4_t2 = {dense_1_s58_d1[12], dense_1_s58_d1} - {{2{dense_1_4_t1_d1[9]}}, dense_1_4_t1_d1, 2'd0};
  wire [14:0] dense_1_4_t3 = {{2{dense_1_s68_d1[12]}}, dense_1_s68_d1} - {dense_1_4_t2[13], dense_1_4_t2};
  wire [13:0] dense_1_4_t4 = dense_1_4_t3[13:0];

  // Shared by several elements
  wire [10:0] dense_1_s69 = {{3{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [10:0] dense_1_s70 = dense_1_s69 - {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s71 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} - {input_d2_b2_mmdt[7], input_d2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_s72 = {{2{dense_1_s8[8]}}, dense_1_s8} + {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 2'd0};
  wire [10:0] dense_1_s73 = {dense_1_s71[9], dense_1_s71} + {dense_1_s4[8], dense_1_s4, 1'd0};
  wire [11:0] dense_1_s74 = {dense_1_s17[10], dense_1_s17} - {dense_1_s72[10], dense_1_s72};
  wire [12:0] dense_1_s75 = {{2{dense_1_s73[10]}}, dense_1_s73} - {dense_1_s70[10], dense_1_s70, 1'd0};
  wire [12:0] dense_1_s76 = {dense_1_s74[11], dense_1_s74} - dense_1_s75;

  // Element 5: fixed<13,6>
  wire [13:0] dense_1_5_t1 = {{6{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} + {dense_1_s76[12], dense_1_s76};
  wire [12:0] dense_1_5_t2 = dense_1_5_t1[12:0];
  reg  [12:0] dense_1_5_t2_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s77 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} - {input_zlogz[7], input_zlogz, 1'd0};
  wire [8:0]  dense_1_s78 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [8:0]  dense_1_s79 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [10:0] dense_1_s80 = {{2{dense_1_s78[8]}}, dense_1_s78} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [10:0] dense_1_s81 = {{2{dense_1_s79[8]}}, dense_1_s79} + dense_1_s80;
  wire [9:0]  dense_1_s82 = {dense_1_s79[8], dense_1_s79} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_s83 = {dense_1_s21[9], dense_1_s21} - {dense_1_s33[9], dense_1_s33};
  wire [11:0] dense_1_s84 = {{2{dense_1_s82[9]}}, dense_1_s82} + {dense_1_s7, 1'd0};
  wire [12:0] dense_1_s85 = {{2{dense_1_s83[10]}}, dense_1_s83} - {dense_1_s84[11], dense_1_s84};

  // Element 6: fixed<15,8>
  wire [10:0] dense_1_6_t1 = {{3{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [11:0] dense_1_6_t2 = {{2{dense_1_s77[9]}}, dense_1_s77} - {dense_1_s18[8], dense_1_s18, 2'd0};
  wire [11:0] dense_1_6_t3 = {dense_1_6_t1[10], dense_1_6_t1} - {{2{dense_1_s8[8]}}, dense_1_s8, 1'd0};
  wire [11:0] dense_1_6_t4 = {{2{dense_1_s64[9]}}, dense_1_s64} - dense_1_6_t2;
  wire [13:0] dense_1_6_t5 = {{2{dense_1_6_t4[11]}}, dense_1_6_t4} - {dense_1_6_t3, 2'd0};
  reg  [13:0] dense_1_6_t5_d1;
  wire [13:0] dense_1_6_t6 = {dense_1_s85[12], dense_1_s85} + {{2{dense_1_s81[10]}}, dense_1_s81, 1'd0};
  wire [12:0] dense_1_6_t7 = dense_1_6_t6[12:0];
  reg  [12:0] dense_1_6_t7_d1;
  wire [14:0] dense_1_6_t8 = {dense_1_6_t5_d1[13], dense_1_6_t5_d1} + {{2{dense_1_6_t7_d1[12]}}, dense_1_6_t7_d1};

  // Shared by several elements
  wire [9:0]  dense_1_s86 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} + {dense_1_s14[8], dense_1_s14};

  // Element 7: fixed<14,7>
  wire [8:0]  dense_1_7_t1 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt};
  wire [9:0]  dense_1_7_t2 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [10:0] dense_1_7_t3 = {{2{dense_1_s38[8]}}, dense_1_s38} - {dense_1_s47, 1'd0};
  wire [10:0] dense_1_7_t4 = {{2{dense_1_7_t1[8]}}, dense_1_7_t1} + {dense_1_s5[8], dense_1_s5, 1'd0};
  wire [11:0] dense_1_7_t5 = {{2{dense_1_s86[9]}}, dense_1_s86} - {dense_1_7_t2, 2'd0};
  wire [12:0] dense_1_7_t6 = {{2{dense_1_7_t3[10]}}, dense_1_7_t3} - {dense_1_7_t4[10], dense_1_7_t4, 1'd0};
  wire [13:0] dense_1_7_t7 = {{2{dense_1_7_t5[11]}}, dense_1_7_t5} - {dense_1_7_t6[12], dense_1_7_t6};

  // Shared by several elements
  wire [9:0]  dense_1_s87 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [10:0] dense_1_s88 = {{2{dense_1_s48[8]}}, dense_1_s48} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_s89 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_multiplicity[7], input_multiplicity, 1'd0};
  wire [8:0]  dense_1_s90 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [10:0] dense_1_s91 = {dense_1_s87[9], dense_1_s87} - {dense_1_s89[9], dense_1_s89};
  wire [10:0] dense_1_s92 = dense_1_s88 + {{2{dense_1_s90[8]}}, dense_1_s90};
  wire [11:0] dense_1_s93 = {dense_1_s91[10], dense_1_s91} + {dense_1_s92[10], dense_1_s92};
  reg  [11:0] dense_1_s93_d1;
  wire [12:0] dense_1_s94 = {{4{dense_1_s78[8]}}, dense_1_s78} + dense_1_s85;
  reg  [12:0] dense_1_s94_d1;

  // Element 8: fixed<13,6>
  wire [13:0] dense_1_8_t1 = {{2{dense_1_s93_d1[11]}}, dense_1_s93_d1} - {dense_1_s94_d1[12], dense_1_s94_d1};
  wire [12:0] dense_1_8_t2 = dense_1_8_t1[12:0];

  // Shared by several elements
  wire [9:0]  dense_1_s95 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s96 = {dense_1_s5[8], dense_1_s5} + {dense_1_s18[8], dense_1_s18};

  // Element 9: fixed<13,6>
  wire [10:0] dense_1_9_t1 = {{3{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [10:0] dense_1_9_t2 = {{2{dense_1_s14[8]}}, dense_1_s14} + {dense_1_s95[9], dense_1_s95};
  wire [11:0] dense_1_9_t3 = {dense_1_s3[10], dense_1_s3} + {dense_1_9_t1[10], dense_1_9_t1};
  wire [11:0] dense_1_9_t4 = {{2{dense_1_s96[9]}}, dense_1_s96} + {dense_1_9_t2[10], dense_1_9_t2};
  wire [12:0] dense_1_9_t5 = {dense_1_9_t3[11], dense_1_9_t3} + {dense_1_9_t4[11], dense_1_9_t4};

  // Shared by several elements
  wire [9:0]  dense_1_s97 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 1'd0};

  // Element 10: fixed<12,5>
  wire [12:0] dense_1_10_t1 = {dense_1_s93[11], dense_1_s93} + {{3{dense_1_s97[9]}}, dense_1_s97};
  wire [11:0] dense_1_10_t2 = dense_1_10_t1[11:0];
  reg  [11:0] dense_1_10_t2_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s98 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s99 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} - {dense_1_s18[8], dense_1_s18};
  wire [9:0]  dense_1_s100 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - {dense_1_s98[8], dense_1_s98};
  wire [10:0] dense_1_s101 = {dense_1_s59[9], dense_1_s59} + {dense_1_s25[8], dense_1_s25, 1'd0};
  wire [11:0] dense_1_s102 = {{2{dense_1_s100[9]}}, dense_1_s100} - {dense_1_s99[9], dense_1_s99, 1'd0};
  wire [11:0] dense_1_s103 = {dense_1_s101[10], dense_1_s101} + dense_1_s102;
  wire [13:0] dense_1_s104 = {{2{dense_1_s103[11]}}, dense_1_s103} - {dense_1_s20[10], dense_1_s20, 2'd0};
  reg  [13:0] dense_1_s104_d1;

  // Element 11: fixed<14,7>
  wire [13:0] dense_1_11_t1 = {dense_1_s76[12], dense_1_s76} + {{3{dense_1_s44[9]}}, dense_1_s44, 1'd0};
  reg  [13:0] dense_1_11_t1_d1;
  wire [14:0] dense_1_11_t2 = {dense_1_s104_d1[13], dense_1_s104_d1} + {dense_1_11_t1_d1[13], dense_1_11_t1_d1};
  wire [13:0] dense_1_11_t3 = dense_1_11_t2[13:0];

  // Shared by several elements
  wire [9:0]  dense_1_s105 = {dense_1_s5[8], dense_1_s5} + {dense_1_s9[8], dense_1_s9};

  // Element 12: fixed<13,6>
  wire [10:0] dense_1_12_t1 = {dense_1_s6[9], dense_1_s6} + {dense_1_s45[9], dense_1_s45};
  wire [11:0] dense_1_12_t2 = {{2{dense_1_s23[9]}}, dense_1_s23} + {dense_1_s95[9], dense_1_s95, 1'd0};
  wire [10:0] dense_1_12_t3 = {dense_1_s99[9], dense_1_s99} + {dense_1_s105[9], dense_1_s105};
  wire [12:0] dense_1_12_t4 = {{2{dense_1_12_t1[10]}}, dense_1_12_t1} - {dense_1_s99[9], dense_1_s99, 2'd0};
  wire [12:0] dense_1_12_t5 = {dense_1_12_t2[11], dense_1_12_t2} + {{2{dense_1_12_t3[10]}}, dense_1_12_t3};
  wire [13:0] dense_1_12_t6 = {dense_1_12_t4[12], dense_1_12_t4} + {dense_1_12_t5[12], dense_1_12_t5};
  wire [12:0] dense_1_12_t7 = dense_1_12_t6[12:0];
  reg  [12:0] dense_1_12_t7_d1;

  // Shared by several elements
  wire [11:0] dense_1_s106 = {{4{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {dense_1_s41, 2'd0};

  // Element 13: fixed<15,8>
  wire [11:0] dense_1_13_t1 = {dense_1_s88[10], dense_1_s88} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 3'd0};
  wire [12:0] dense_1_13_t2 = {{2{dense_1_s51[10]}}, dense_1_s51} + {dense_1_s106[11], dense_1_s106};
  wire [13:0] dense_1_13_t3 = {{2{dense_1_13_t1[11]}}, dense_1_13_t1} + {dense_1_s39[10], dense_1_s39, 2'd0};
  wire [13:0] dense_1_13_t4 = {dense_1_13_t2[12], dense_1_13_t2} + dense_1_13_t3;
  reg  [13:0] dense_1_13_t4_d1;
  wire [15:0] dense_1_13_t5 = {{2{dense_1_13_t4_d1[13]}}, dense_1_13_t4_d1} + {dense_1_s104_d1[13], dense_1_s104_d1, 1'd0};
  wire [14:0] dense_1_13_t6 = dense_1_13_t5[14:0];

  // Element 16: fixed<13,6>
  wire [12:0] dense_1_16_t1 = {{5{input_d2_b1_mmdt_d1[7]}}, input_d2_b1_mmdt_d1} - dense_1_s37;

  // Element 17: fixed<14,7>
  wire [9:0]  dense_1_17_t1 = {{2{input_zlogz[7]}}, input_zlogz} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_17_t2 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [10:0] dense_1_17_t3 = {{2{dense_1_s24[8]}}, dense_1_s24} - {dense_1_17_t1[9], dense_1_17_t1};
  wire [12:0] dense_1_17_t4 = {dense_1_s42[11], dense_1_s42} + {{2{dense_1_17_t2[8]}}, dense_1_17_t2, 2'd0};
  wire [11:0] dense_1_17_t5 = dense_1_17_t4[11:0];
  wire [12:0] dense_1_17_t6 = {{2{dense_1_17_t3[10]}}, dense_1_17_t3} - {dense_1_17_t5[11], dense_1_17_t5};
  wire [13:0] dense_1_17_t7 = {dense_1_17_t6[12], dense_1_17_t6} - {{2{dense_1_s81[10]}}, dense_1_s81, 1'd0};
  reg  [13:0] dense_1_17_t7_d1;

  // Element 18: fixed<13,6>
  wire [10:0] dense_1_18_t1 = {{3{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_18_t2 = {dense_1_s14[8], dense_1_s14} - {dense_1_s22[8], dense_1_s22};
  wire [10:0] dense_1_18_t3 = {dense_1_s49[9], dense_1_s49} + dense_1_s69;
  wire [9:0]  dense_1_18_t4 = dense_1_18_t3[9:0];
  wire [11:0] dense_1_18_t5 = {dense_1_18_t1[10], dense_1_18_t1} + {dense_1_s89[9], dense_1_s89, 1'd0};
  wire [10:0] dense_1_18_t6 = {dense_1_18_t2[9], dense_1_18_t2} - {dense_1_18_t4[9], dense_1_18_t4};
  wire [12:0] dense_1_18_t7 = {dense_1_18_t5[11], dense_1_18_t5} - {{2{dense_1_s59[9]}}, dense_1_s59, 1'd0};
  wire [12:0] dense_1_18_t8 = {{2{dense_1_18_t6[10]}}, dense_1_18_t6} - dense_1_18_t7;

  // Element 19: fixed<15,8>
  wire [8:0]  dense_1_19_t1 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [12:0] dense_1_19_t2 = {{3{dense_1_s49[9]}}, dense_1_s49} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 4'd0};
  wire [10:0] dense_1_19_t3 = {dense_1_s89[9], dense_1_s89} + {{2{dense_1_19_t1[8]}}, dense_1_19_t1};
  wire [10:0] dense_1_19_t4 = {dense_1_s97[9], dense_1_s97} - {dense_1_s4[8], dense_1_s4, 1'd0};
  wire [13:0] dense_1_19_t5 = {{2{dense_1_s106[11]}}, dense_1_s106} - {dense_1_s87, 4'd0};
  wire [12:0] dense_1_19_t6 = dense_1_19_t2 - {{2{dense_1_19_t3[10]}}, dense_1_19_t3};
  wire [14:0] dense_1_19_t7 = {dense_1_19_t5[13], dense_1_19_t5} + {{3{dense_1_19_t4[10]}}, dense_1_19_t4, 1'd0};
  wire [14:0] dense_1_19_t8 = {{2{dense_1_19_t6[12]}}, dense_1_19_t6} - dense_1_19_t7;
  reg  [14:0] dense_1_19_t8_d1;
  wire [14:0] dense_1_19_t9 = {{2{dense_1_s58_d1[12]}}, dense_1_s58_d1} + dense_1_19_t8_d1;

  // Shared by several elements
  wire [10:0] dense_1_s107 = {{2{dense_1_s8[8]}}, dense_1_s8} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_s108 = dense_1_s107[9:0];
  wire [10:0] dense_1_s109 = {dense_1_s108[9], dense_1_s108} + {dense_1_s5[8], dense_1_s5, 1'd0};

  // Element 20: fixed<13,6>
  wire [9:0]  dense_1_20_t1 = {dense_1_s18[8], dense_1_s18} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_20_t2 = {{2{dense_1_s50[8]}}, dense_1_s50} + {dense_1_s16, 1'd0};
  wire [11:0] dense_1_20_t3 = {{2{dense_1_20_t1[9]}}, dense_1_20_t1} - {dense_1_s2, 2'd0};
  wire [11:0] dense_1_20_t4 = {dense_1_s109[10], dense_1_s109} + {dense_1_20_t2[10], dense_1_20_t2};
  wire [12:0] dense_1_20_t5 = {dense_1_20_t3[11], dense_1_20_t3} - {dense_1_20_t4[11], dense_1_20_t4};
  reg  [12:0] dense_1_20_t5_d1;

  // Shared by several elements
  wire [11:0] dense_1_s110 = {{4{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} - {dense_1_s87, 2'd0};
  wire [8:0]  dense_1_s111 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};

  // Element 21: fixed<14,7>
  wire [9:0]  dense_1_21_t1 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} + dense_1_s41;
  wire [9:0]  dense_1_21_t2 = {dense_1_s50[8], dense_1_s50} + {dense_1_s111[8], dense_1_s111};
  wire [12:0] dense_1_21_t3 = {{3{dense_1_21_t1[9]}}, dense_1_21_t1} - {dense_1_s8[8], dense_1_s8, 3'd0};
  wire [12:0] dense_1_21_t4 = {{3{dense_1_21_t2[9]}}, dense_1_21_t2} + {dense_1_s110, 1'd0};
  wire [10:0] dense_1_21_t5 = {dense_1_s21[9], dense_1_s21} - {dense_1_s59[9], dense_1_s59};
  wire [13:0] dense_1_21_t6 = {dense_1_21_t3[12], dense_1_21_t3} + {dense_1_21_t4[12], dense_1_21_t4};
  wire [14:0] dense_1_21_t7 = {dense_1_21_t6[13], dense_1_21_t6} + {{2{dense_1_21_t5[10]}}, dense_1_21_t5, 2'd0};
  wire [13:0] dense_1_21_t8 = dense_1_21_t7[13:0];
  reg  [13:0] dense_1_21_t8_d1;

  // Element 22: fixed<14,7>
  wire [9:0]  dense_1_22_t1 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} - {input_multiplicity[7], input_multiplicity, 1'd0};
  wire [9:0]  dense_1_22_t2 = {dense_1_s5[8], dense_1_s5} + {dense_1_s25[8], dense_1_s25};
  wire [10:0] dense_1_22_t3 = {{2{dense_1_s79[8]}}, dense_1_s79} - {dense_1_22_t1, 1'd0};
  wire [12:0] dense_1_22_t4 = {dense_1_s110[11], dense_1_s110} - {{3{dense_1_22_t2[9]}}, dense_1_22_t2};
  wire [11:0] dense_1_22_t5 = {dense_1_22_t3[10], dense_1_22_t3} - {dense_1_s19[9], dense_1_s19, 1'd0};
  wire [13:0] dense_1_22_t6 = {dense_1_22_t4[12], dense_1_22_t4} - {dense_1_22_t5[11], dense_1_22_t5, 1'd0};
  reg  [13:0] dense_1_22_t6_d1;
  wire [14:0] dense_1_22_t7 = {{2{dense_1_s94_d1[12]}}, dense_1_s94_d1} + {dense_1_22_t6_d1[13], dense_1_22_t6_d1};
  wire [13:0] dense_1_22_t8 = dense_1_22_t7[13:0];

  // Element 23: fixed<13,6>
  wire [12:0] dense_1_23_t1 = {dense_1_s31[11], dense_1_s31} - {{2{dense_1_s48[8]}}, dense_1_s48, 2'd0};
  reg  [12:0] dense_1_23_t1_d1;

  // Element 24: fixed<13,6>
  wire [8:0]  dense_1_24_t1 = {input_zlogz[7], input_zlogz} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt};
  wire [9:0]  dense_1_24_t2 = {dense_1_s111[8], dense_1_s111} - {dense_1_24_t1[8], dense_1_24_t1};
  wire [10:0] dense_1_24_t3 = {dense_1_s95[9], dense_1_s95} + {dense_1_s111[8], dense_1_s111, 1'd0};
  wire [10:0] dense_1_24_t4 = {dense_1_s10[9], dense_1_s10} - {dense_1_24_t2[9], dense_1_24_t2};
  wire [12:0] dense_1_24_t5 = {{2{dense_1_24_t4[10]}}, dense_1_24_t4} - {dense_1_24_t3[10], dense_1_24_t3, 1'd0};

  // Shared by several elements
  wire [9:0]  dense_1_s112 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {dense_1_s18[8], dense_1_s18};
  wire [10:0] dense_1_s113 = {{2{dense_1_s9[8]}}, dense_1_s9} + {dense_1_s1[8], dense_1_s1, 1'd0};
  wire [11:0] dense_1_s114 = {dense_1_s113[10], dense_1_s113} + {{2{dense_1_s98[8]}}, dense_1_s98, 1'd0};
  wire [9:0]  dense_1_s115 = {{2{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} + {dense_1_s78[8], dense_1_s78};

  // Element 25: fixed<13,6>
  wire [10:0] dense_1_25_t1 = {{2{dense_1_s52[8]}}, dense_1_s52} - {dense_1_s77, 1'd0};
  wire [10:0] dense_1_25_t2 = {dense_1_s60[9], dense_1_s60} + {dense_1_s112[9], dense_1_s112};
  wire [11:0] dense_1_25_t3 = {{2{dense_1_s115[9]}}, dense_1_s115} - {dense_1_25_t1[10], dense_1_25_t1};
  wire [12:0] dense_1_25_t4 = {dense_1_s114[11], dense_1_s114} - {{2{dense_1_25_t2[10]}}, dense_1_25_t2};
  wire [11:0] dense_1_25_t5 = dense_1_25_t4[11:0];
  wire [12:0] dense_1_25_t6 = {dense_1_25_t3[11], dense_1_25_t3} + {dense_1_25_t5[11], dense_1_25_t5};
  reg  [12:0] dense_1_25_t6_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s116 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};

  // Element 26: fixed<15,8>
  wire [10:0] dense_1_26_t1 = {{3{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [10:0] dense_1_26_t2 = {dense_1_s97[9], dense_1_s97} - {dense_1_s116[9], dense_1_s116};
  wire [12:0] dense_1_26_t3 = {{4{dense_1_s25[8]}}, dense_1_s25} - {dense_1_26_t1, 2'd0};
  wire [13:0] dense_1_26_t4 = {{3{dense_1_26_t2[10]}}, dense_1_26_t2} + {dense_1_26_t3, 1'd0};
  wire [14:0] dense_1_26_t5 = {dense_1_26_t4[13], dense_1_26_t4} + {{2{dense_1_s96[9]}}, dense_1_s96, 3'd0};
  reg  [14:0] dense_1_26_t5_d1;
  wire [13:0] dense_1_26_t6 = {dense_1_s63[12], dense_1_s63} + {dense_1_s76[12], dense_1_s76};
  wire [12:0] dense_1_26_t7 = dense_1_26_t6[12:0];
  reg  [12:0] dense_1_26_t7_d1;
  wire [14:0] dense_1_26_t8 = dense_1_26_t5_d1 - {{2{dense_1_26_t7_d1[12]}}, dense_1_26_t7_d1};
  wire [13:0] dense_1_26_t9 = dense_1_26_t8[13:0];

  // Shared by several elements
  wire [10:0] dense_1_s117 = {dense_1_s86[9], dense_1_s86} - {dense_1_s105[9], dense_1_s105};

  // Element 27: fixed<12,5>
  wire [9:0]  dense_1_27_t1 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_27_t2 = {dense_1_s115[9], dense_1_s115} + {dense_1_27_t1[9], dense_1_27_t1};
  wire [11:0] dense_1_27_t3 = {dense_1_s117[10], dense_1_s117} - {dense_1_27_t2[10], dense_1_27_t2};

  // Shared by several elements
  wire [8:0]  dense_1_s118 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};

  // Element 28: fixed<13,6>
  wire [8:0]  dense_1_28_t1 = {input_mass_mmdt[7], input_mass_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_28_t2 = {dense_1_s78[8], dense_1_s78} + {dense_1_28_t1[8], dense_1_28_t1};
  wire [10:0] dense_1_28_t3 = {dense_1_s45[9], dense_1_s45} + {{2{dense_1_s118[8]}}, dense_1_s118};
  wire [11:0] dense_1_28_t4 = {{2{dense_1_28_t2[9]}}, dense_1_28_t2} + {dense_1_s112[9], dense_1_s112, 1'd0};
  wire [12:0] dense_1_28_t5 = {{2{dense_1_s109[10]}}, dense_1_s109} - {dense_1_28_t3[10], dense_1_28_t3, 1'd0};
  wire [12:0] dense_1_28_t6 = {dense_1_28_t4[11], dense_1_28_t4} + dense_1_28_t5;
  reg  [12:0] dense_1_28_t6_d1;

  // Element 29: fixed<13,6>
  wire [9:0]  dense_1_29_t1 = {{2{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_29_t2 = {dense_1_s95[9], dense_1_s95} + {{2{dense_1_s111[8]}}, dense_1_s111};
  wire [10:0] dense_1_29_t3 = {dense_1_s21[9], dense_1_s21} - {dense_1_29_t1[9], dense_1_29_t1};
  wire [11:0] dense_1_29_t4 = {dense_1_s70[10], dense_1_s70} - {dense_1_29_t2[10], dense_1_29_t2};
  wire [12:0] dense_1_29_t5 = {{2{dense_1_29_t3[10]}}, dense_1_29_t3} + {dense_1_29_t4[11], dense_1_29_t4};

  // Element 30: fixed<14,7>
  wire [11:0] dense_1_30_t1 = {{4{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 3'd0};
  wire [10:0] dense_1_30_t2 = dense_1_30_t1[10:0];
  wire [9:0]  dense_1_30_t3 = {dense_1_s48[8], dense_1_s48} + {dense_1_s118[8], dense_1_s118};
  wire [11:0] dense_1_30_t4 = {dense_1_30_t2[10], dense_1_30_t2} + {dense_1_s49[9], dense_1_s49, 1'd0};
  wire [11:0] dense_1_30_t5 = {{2{dense_1_s116[9]}}, dense_1_s116} - {dense_1_s1[8], dense_1_s1, 2'd0};
  wire [12:0] dense_1_30_t6 = {{3{dense_1_30_t3[9]}}, dense_1_30_t3} + {dense_1_30_t4[11], dense_1_30_t4};
  wire [13:0] dense_1_30_t7 = {dense_1_30_t6[12], dense_1_30_t6} + {dense_1_30_t5[11], dense_1_30_t5, 1'd0};
  reg  [13:0] dense_1_30_t7_d1;
  wire [13:0] dense_1_30_t8 = {dense_1_s57[12], dense_1_s57} - {dense_1_s117[10], dense_1_s117, 2'd0};
  reg  [13:0] dense_1_30_t8_d1;
  wire [14:0] dense_1_30_t9 = {dense_1_30_t7_d1[13], dense_1_30_t7_d1} - {dense_1_30_t8_d1[13], dense_1_30_t8_d1};
  wire [13:0] dense_1_30_t10 = dense_1_30_t9[13:0];

  // Element 31: fixed<13,6>
  wire [11:0] dense_1_31_t1 = {{4{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} + {dense_1_s9[8], dense_1_s9, 2'd0};
  wire [11:0] dense_1_31_t2 = {{2{dense_1_s99[9]}}, dense_1_s99} - dense_1_31_t1;
  wire [12:0] dense_1_31_t3 = {dense_1_s114[11], dense_1_s114} + {dense_1_31_t2[11], dense_1_31_t2};

  // Element 5: fixed<13,6>
  wire [13:0] dense_1_5_t3 = 14'd0 - {dense_1_5_t2_d1[12], dense_1_5_t2_d1};

  // Element 0: fixed<13,6>
  wire [13:0] dense_1_0_t7 = {dense_1_0_t6_d1[12], dense_1_0_t6_d1} + 14'd11;

  // Element 1: fixed<14,7>
  wire [14:0] dense_1_1_t8 = 15'd32759 - {dense_1_1_t7[13], dense_1_1_t7};

  // Element 2: fixed<13,6>
  wire [12:0] dense_1_2 = dense_1_2_t6 - 13'd22;

  // Element 3: fixed<14,7>
  assign dense_1_3 = dense_1_3_t8_d1 + 14'd28;

  // Element 4: fixed<14,7>
  wire [14:0] dense_1_4_t5 = 15'd32763 - {dense_1_4_t4[13], dense_1_4_t4};

  // Element 6: fixed<15,8>
  assign dense_1_6 = 15'd32746 - dense_1_6_t8;

  // Element 7: fixed<14,7>
  wire [13:0] dense_1_7 = 14'd27 - dense_1_7_t7;

  // Element 8: fixed<13,6>
  wire [13:0] dense_1_8_t3 = {dense_1_8_t2[12], dense_1_8_t2} - 14'd2;

  // Element 9: fixed<13,6>
  wire [12:0] dense_1_9 = dense_1_9_t5 + 13'd9;

  // Element 10: fixed<12,5>
  wire [12:0] dense_1_10_t3 = {dense_1_10_t2_d1[11], dense_1_10_t2_d1} + 13'd29;

  // Element 11: fixed<14,7>
  wire [14:0] dense_1_11_t4 = 15'd21 - {dense_1_11_t3[13], dense_1_11_t3};

  // Element 12: fixed<13,6>
  wire [13:0] dense_1_12_t8 = {dense_1_12_t7_d1[12], dense_1_12_t7_d1} + 14'd7;

  // Element 13: fixed<15,8>
  wire [15:0] dense_1_13_t7 = 16'd65523 - {dense_1_13_t6[14], dense_1_13_t6};

  // Element 14: fixed<12,5>
  wire [11:0] dense_1_14 = dense_1_s13 + 12'd8;

  // Element 15: fixed<13,6>
  wire [13:0] dense_1_15_t1 = {dense_1_s68_d1[12], dense_1_s68_d1} - 14'd22;

  // Element 16: fixed<13,6>
  assign dense_1_16 = 13'd4 - dense_1_16_t1;

  // Element 17: fixed<14,7>
  assign dense_1_17 = dense_1_17_t7_d1 - 14'd15;

  // Element 18: fixed<13,6>
  wire [12:0] dense_1_18 = dense_1_18_t8 - 13'd53;

  // Element 19: fixed<15,8>
  wire [15:0] dense_1_19_t10 = 16'd63 - {dense_1_19_t9[14], dense_1_19_t9};

  // Element 20: fixed<13,6>
  assign dense_1_20 = 13'd8187 - dense_1_20_t5_d1;

  // Element 21: fixed<14,7>
  wire [14:0] dense_1_21_t9 = {dense_1_21_t8_d1[13], dense_1_21_t8_d1} + 15'd33;

  // Element 22: fixed<14,7>
  wire [14:0] dense_1_22_t9 = 15'd40 - {dense_1_22_t8[13], dense_1_22_t8};

  // Element 23: fixed<13,6>
  assign dense_1_23 = 13'd8154 - dense_1_23_t1_d1;

  // Element 24: fixed<13,6>
  wire [12:0] dense_1_24 = 13'd8152 - dense_1_24_t5;

  // Element 25: fixed<13,6>
  assign dense_1_25 = dense_1_25_t6_d1 - 13'd9;

  // Element 26: fixed<15,8>
  assign dense_1_26 = 15'd32734 - {dense_1_26_t9[13], dense_1_26_t9};

  // Element 27: fixed<12,5>
  wire [11:0] dense_1_27 = 12'd1 - dense_1_27_t3;

  // Element 28: fixed<13,6>
  assign dense_1_28 = dense_1_28_t6_d1 + 13'd8;

  // Element 29: fixed<13,6>
  wire [12:0] dense_1_29 = 13'd8154 - dense_1_29_t5;

  // Element 30: fixed<14,7>
  wire [14:0] dense_1_30_t11 = {dense_1_30_t10[13], dense_1_30_t10} - 15'd3;

  // Element 31: fixed<13,6>
  wire [12:0] dense_1_31 = 13'd8158 - dense_1_31_t3;

  // Element 0: fixed<13,6>
  assign dense_1_0 = dense_1_0_t7[12:0];

  // Element 1: fixed<14,7>
  assign dense_1_1 = dense_1_1_t8[13:0];

  // Element 4: fixed<14,7>
  assign dense_1_4 = dense_1_4_t5[13:0];

  // Element 5: fixed<13,6>
  assign dense_1_5 = dense_1_5_t3[12:0];

  // Element 8: fixed<13,6>
  assign dense_1_8 = dense_1_8_t3[12:0];

  // Element 10: fixed<12,5>
  assign dense_1_10 = dense_1_10_t3[11:0];

  // Element 11: fixed<14,7>
  assign dense_1_11 = dense_1_11_t4[13:0];

  // Element 12: fixed<13,6>
  assign dense_1_12 = dense_1_12_t8[12:0];

  // Element 13: fixed<15,8>
  assign dense_1_13 = dense_1_13_t7[14:0];

  // Element 15: fixed<13,6>
  assign dense_1_15 = dense_1_15_t1[12:0];

  // Element 19: fixed<15,8>
  assign dense_1_19 = dense_1_19_t10[14:0];

  // Element 21: fixed<14,7>
  assign dense_1_21 = dense_1_21_t9[13:0];

  // Element 22: fixed<14,7>
  assign dense_1_22 = dense_1_22_t9[13:0];

  // Element 30: fixed<14,7>
  assign dense_1_30 = dense_1_30_t11[13:0];

  always @(posedge clk) begin
    dense_1_0_t6_d1  <= dense_1_0_t6;
    dense_1_s35_d1   <= dense_1_s35;
    dense_1_s36_d1   <= dense_1_s36;
    dense_1_1_t5_d1  <= dense_1_1_t5;
    dense_1_3_t8_d1  <= dense_1_3_t8;
    dense_1_s58_d1   <= dense_1_s58;
    dense_1_s68_d1   <= dense_1_s68;
    dense_1_4_t1_d1  <= dense_1_4_t1;
    dense_1_5_t2_d1  <= dense_1_5_t2;
    dense_1_6_t5_d1  <= dense_1_6_t5;
    dense_1_6_t7_d1  <= dense_1_6_t7;
    dense_1_s93_d1   <= dense_1_s93;
    dense_1_s94_d1   <= dense_1_s94;
    dense_1_10_t2_d1 <= dense_1_10_t2;
    dense_1_s104_d1  <= dense_1_s104;
    dense_1_11_t1_d1 <= dense_1_11_t1;
    dense_1_12_t7_d1 <= dense_1_12_t7;
    dense_1_13_t4_d1 <= dense_1_13_t4;
    dense_1_17_t7_d1 <= dense_1_17_t7;
    dense_1_19_t8_d1 <= dense_1_19_t8;
    dense_1_20_t5_d1 <= dense_1_20_t5;
    dense_1_21_t8_d1 <= dense_1_21_t8;
    dense_1_22_t6_d1 <= dense_1_22_t6;
    dense_1_23_t1_d1 <= dense_1_23_t1;
    dense_1_25_t6_d1 <= dense_1_25_t6;
    dense_1_26_t5_d1 <= dense_1_26_t5;
    dense_1_26_t7_d1 <= dense_1_26_t7;
    dense_1_28_t6_d1 <= dense_1_28_t6;
    dense_1_30_t7_d1 <= dense_1_30_t7;
    dense_1_30_t8_d1 <= dense_1_30_t8;
    dense_1_2_d1     <= dense_1_2;
    dense_1_7_d1     <= dense_1_7;
    dense_1_9_d1     <= dense_1_9;
    dense_1_14_d1    <= dense_1_14;
    dense_1_18_d1    <= dense_1_18;
    dense_1_24_d1    <= dense_1_24;
    dense_1_27_d1    <= dense_1_27;
    dense_1_29_d1    <= dense_1_29;
    dense_1_31_d1    <= dense_1_31;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_0_t5[13],
    dense_1_s30[12],
    dense_1_1_t6[14],
    dense_1_2_t3[10],
    dense_1_3_t5[13],
    dense_1_s67[13],
    dense_1_4_t3[14],
    dense_1_5_t1[13],
    dense_1_6_t6[13],
    dense_1_8_t1[13],
    dense_1_10_t1[12],
    dense_1_11_t2[14],
    dense_1_12_t6[13],
    dense_1_13_t5[15],
    dense_1_17_t4[12],
    dense_1_18_t3[10],
    dense_1_s107[10],
    dense_1_21_t7[14],
    dense_1_22_t7[14],
    dense_1_25_t4[12],
    dense_1_26_t6[13],
    dense_1_26_t8[14],
    dense_1_30_t1[11],
    dense_1_30_t9[14],
    dense_1_5_t3[13],
    dense_1_0_t7[13],
    dense_1_1_t8[14],
    dense_1_4_t5[14],
    dense_1_8_t3[13],
    dense_1_10_t3[12],
    dense_1_11_t4[14],
    dense_1_12_t8[13],
    dense_1_13_t7[15],
    dense_1_15_t1[13],
    dense_1_19_t10[15],
    dense_1_21_t9[14],
    dense_1_22_t9[14],
    dense_1_30_t11[14]
  };

endmodule
