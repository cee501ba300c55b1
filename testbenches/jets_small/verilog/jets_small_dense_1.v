// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline 7d1de346f13e0cd9. Do not edit.
// 323 operations in stages 0 to 1.
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
  input  wire [7:0]  input_d2_b2_mmdt_d1,
  input  wire [7:0]  input_d2_a1_b1_mmdt,
  input  wire [7:0]  input_d2_a1_b2_mmdt,
  input  wire [7:0]  input_m2_b1_mmdt,
  input  wire [7:0]  input_m2_b2_mmdt,
  input  wire [7:0]  input_n2_b1_mmdt,
  input  wire [7:0]  input_n2_b2_mmdt,
  input  wire [7:0]  input_mass_mmdt,
  input  wire [7:0]  input_multiplicity,
  output wire [12:0] dense_1_5,
  output reg  [12:0] dense_1_2_d1,
  output wire [14:0] dense_1_6,
  output wire [13:0] dense_1_7,
  output wire [12:0] dense_1_9,
  output wire [11:0] dense_1_10,
  output wire [12:0] dense_1_12,
  output wire [14:0] dense_1_13,
  output reg  [11:0] dense_1_14_d1,
  output wire [12:0] dense_1_15,
  output wire [13:0] dense_1_17,
  output reg  [12:0] dense_1_18_d1,
  output wire [13:0] dense_1_22,
  output wire [12:0] dense_1_23,
  output wire [12:0] dense_1_24,
  output wire [14:0] dense_1_26,
  output reg  [11:0] dense_1_27_d1,
  output wire [12:0] dense_1_29,
  output reg  [12:0] dense_1_31_d1,
  output wire [12:0] dense_1_0,
  output wire [13:0] dense_1_1,
  output wire [13:0] dense_1_3,
  output wire [13:0] dense_1_4,
  output wire [12:0] dense_1_8,
  output wire [13:0] dense_1_11,
  output wire [12:0] dense_1_16,
  output wire [14:0] dense_1_19,
  output wire [12:0] dense_1_20,
  output wire [13:0] dense_1_21,
  output wire [12:0] dense_1_25,
  output wire [12:0] dense_1_28,
  output wire [13:0] dense_1_30
);

  // Shared by several elements
  wire [8:0]  dense_1_s1 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s2 = {{2{input_zlogz[7]}}, input_zlogz} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s3 = {input_mass_mmdt[7], input_mass_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s4 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} + {dense_1_s3[8], dense_1_s3};
  wire [8:0]  dense_1_s5 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [8:0]  dense_1_s6 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_c1_b1_mmdt[7], input_c1_b1_mmdt};
  wire [9:0]  dense_1_s7 = {dense_1_s5[8], dense_1_s5} + {dense_1_s6[8], dense_1_s6};
  wire [10:0] dense_1_s8 = {dense_1_s4[9], dense_1_s4} - {dense_1_s7[9], dense_1_s7};
  wire [8:0]  dense_1_s9 = {input_m2_b1_mmdt[7], input_m2_b1_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [10:0] dense_1_s10 = {dense_1_s2[9], dense_1_s2} - {{2{dense_1_s9[8]}}, dense_1_s9};
  wire [11:0] dense_1_s11 = {dense_1_s8[10], dense_1_s8} + {dense_1_s10[10], dense_1_s10};
  wire [9:0]  dense_1_s12 = {{2{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s13 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_s14 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [10:0] dense_1_s15 = {dense_1_s12[9], dense_1_s12} - {dense_1_s13[9], dense_1_s13};
  wire [11:0] dense_1_s16 = {dense_1_s15[10], dense_1_s15} - {{2{dense_1_s14[8]}}, dense_1_s14, 1'd0};
  wire [13:0] dense_1_s17 = {{2{dense_1_s16[11]}}, dense_1_s16} - {dense_1_s11[11], dense_1_s11, 1'd0};
  wire [12:0] dense_1_s18 = dense_1_s17[12:0];
  reg  [12:0] dense_1_s18_d1;
  wire [8:0]  dense_1_s19 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt};
  wire [10:0] dense_1_s20 = {{2{dense_1_s19[8]}}, dense_1_s19} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_s21 = dense_1_s20[9:0];
  wire [8:0]  dense_1_s22 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt};

  // Element 0: fixed<13,6>
  wire [9:0]  dense_1_0_t1 = {dense_1_s1[8], dense_1_s1} + {dense_1_s5[8], dense_1_s5};
  wire [10:0] dense_1_0_t2 = {{2{dense_1_s22[8]}}, dense_1_s22} + {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 2'd0};
  wire [10:0] dense_1_0_t3 = {dense_1_s21[9], dense_1_s21} - {dense_1_0_t1[9], dense_1_0_t1};
  wire [11:0] dense_1_0_t4 = {dense_1_0_t2[10], dense_1_0_t2} + {dense_1_0_t3[10], dense_1_0_t3};
  wire [12:0] dense_1_0_t5 = {dense_1_0_t4[11], dense_1_0_t4} + {dense_1_s12[9], dense_1_s12, 2'd0};
  reg  [12:0] dense_1_0_t5_d1;
  wire [13:0] dense_1_0_t6 = {dense_1_s18_d1[12], dense_1_s18_d1} - {dense_1_0_t5_d1[12], dense_1_0_t5_d1};
  wire [12:0] dense_1_0_t7 = dense_1_0_t6[12:0];

  // Shared by several elements
  wire [9:0]  dense_1_s23 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s24 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [9:0]  dense_1_s25 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} - {dense_1_s24[8], dense_1_s24};
  wire [8:0]  dense_1_s26 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [8:0]  dense_1_s27 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};
  wire [9:0]  dense_1_s28 = {{2{input_zlogz[7]}}, input_zlogz} + {dense_1_s26[8], dense_1_s26};
  wire [10:0] dense_1_s29 = {dense_1_s25[9], dense_1_s25} + {{2{dense_1_s27[8]}}, dense_1_s27};
  wire [11:0] dense_1_s30 = {{2{dense_1_s28[9]}}, dense_1_s28} - {dense_1_s23[9], dense_1_s23, 1'd0};
  wire [11:0] dense_1_s31 = {dense_1_s29[10], dense_1_s29} - dense_1_s30;
  wire [9:0]  dense_1_s32 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} + {input_zlogz[7], input_zlogz, 1'd0};
  wire [10:0] dense_1_s33 = {dense_1_s7[9], dense_1_s7} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [10:0] dense_1_s34 = {dense_1_s13[9], dense_1_s13} + {dense_1_s32[9], dense_1_s32};
  wire [12:0] dense_1_s35 = {{2{dense_1_s33[10]}}, dense_1_s33} - {dense_1_s34[10], dense_1_s34, 1'd0};
  wire [13:0] dense_1_s36 = {{2{dense_1_s31[11]}}, dense_1_s31} - {dense_1_s35[12], dense_1_s35};
  wire [12:0] dense_1_s37 = dense_1_s36[12:0];
  reg  [12:0] dense_1_s37_d1;
  wire [8:0]  dense_1_s38 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} - {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};
  wire [9:0]  dense_1_s39 = {dense_1_s5[8], dense_1_s5} - {dense_1_s38[8], dense_1_s38};
  wire [8:0]  dense_1_s40 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [9:0]  dense_1_s41 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} + {dense_1_s40[8], dense_1_s40};
  wire [8:0]  dense_1_s42 = {input_zlogz[7], input_zlogz} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s43 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} + {dense_1_s42[8], dense_1_s42};
  wire [8:0]  dense_1_s44 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [9:0]  dense_1_s45 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [10:0] dense_1_s46 = {{2{dense_1_s44[8]}}, dense_1_s44} - {dense_1_s45, 1'd0};
  wire [8:0]  dense_1_s47 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt};

  // Element 1: fixed<14,7>
  wire [10:0] dense_1_1_t1 = {dense_1_s43[9], dense_1_s43} - {{2{dense_1_s47[8]}}, dense_1_s47};
  wire [11:0] dense_1_1_t2 = {dense_1_1_t1[10], dense_1_1_t1} + {dense_1_s39[9], dense_1_s39, 1'd0};
  wire [12:0] dense_1_1_t3 = {{2{dense_1_s46[10]}}, dense_1_s46} - {dense_1_s41[9], dense_1_s41, 2'd0};
  wire [13:0] dense_1_1_t4 = {{2{dense_1_1_t2[11]}}, dense_1_1_t2} + {dense_1_1_t3, 1'd0};
  reg  [13:0] dense_1_1_t4_d1;
  wire [14:0] dense_1_1_t5 = {{2{dense_1_s37_d1[12]}}, dense_1_s37_d1} - {dense_1_1_t4_d1[13], dense_1_1_t4_d1};
  wire [13:0] dense_1_1_t6 = dense_1_1_t5[13:0];

  // Shared by several elements
  wire [8:0]  dense_1_s48 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [11:0] dense_1_s49 = {{3{dense_1_s44[8]}}, dense_1_s44} + {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 3'd0};
  wire [9:0]  dense_1_s50 = {{2{input_zlogz[7]}}, input_zlogz} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};

  // Element 2: fixed<13,6>
  wire [9:0]  dense_1_2_t1 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_2_t2 = {{2{dense_1_s48[8]}}, dense_1_s48} + {dense_1_2_t1[9], dense_1_2_t1};
  wire [11:0] dense_1_2_t3 = {dense_1_2_t2[10], dense_1_2_t2} - {dense_1_s50[9], dense_1_s50, 1'd0};
  wire [12:0] dense_1_2_t4 = {dense_1_s49[11], dense_1_s49} + {{2{dense_1_s48[8]}}, dense_1_s48, 2'd0};
  wire [12:0] dense_1_2_t5 = {dense_1_2_t3[11], dense_1_2_t3} + dense_1_2_t4;

  // Shared by several elements
  wire [8:0]  dense_1_s51 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} - {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};
  wire [9:0]  dense_1_s52 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {dense_1_s3[8], dense_1_s3};
  wire [10:0] dense_1_s53 = {dense_1_s52[9], dense_1_s52} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 2'd0};
  wire [8:0]  dense_1_s54 = {input_zlogz[7], input_zlogz} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt};
  wire [9:0]  dense_1_s55 = {dense_1_s54[8], dense_1_s54} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s56 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_zlogz[7], input_zlogz, 1'd0};
  wire [9:0]  dense_1_s57 = {dense_1_s5[8], dense_1_s5} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};

  // Element 3: fixed<14,7>
  wire [9:0]  dense_1_3_t1 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} - {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 1'd0};
  wire [10:0] dense_1_3_t2 = {{2{dense_1_s51[8]}}, dense_1_s51} + {dense_1_3_t1[9], dense_1_3_t1};
  wire [11:0] dense_1_3_t3 = {{2{dense_1_s55[9]}}, dense_1_s55} - {dense_1_3_t2[10], dense_1_3_t2};
  wire [10:0] dense_1_3_t4 = {dense_1_s57[9], dense_1_s57} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [12:0] dense_1_3_t5 = {dense_1_3_t3[11], dense_1_3_t3} - {dense_1_s53[10], dense_1_s53, 1'd0};
  wire [10:0] dense_1_3_t6 = {dense_1_s56[9], dense_1_s56} + {dense_1_s27[8], dense_1_s27, 1'd0};
  wire [12:0] dense_1_3_t7 = {{2{dense_1_3_t4[10]}}, dense_1_3_t4} - {dense_1_3_t6[10], dense_1_3_t6, 1'd0};
  wire [14:0] dense_1_3_t8 = {{2{dense_1_3_t5[12]}}, dense_1_3_t5} - {dense_1_3_t7[12], dense_1_3_t7, 1'd0};
  wire [13:0] dense_1_3_t9 = dense_1_3_t8[13:0];
  reg  [13:0] dense_1_3_t9_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s58 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s59 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {dense_1_s47[8], dense_1_s47};
  wire [11:0] dense_1_s60 = {{2{dense_1_s59[9]}}, dense_1_s59} + {dense_1_s26[8], dense_1_s26, 2'd0};
  wire [12:0] dense_1_s61 = {dense_1_s49[11], dense_1_s49} - {dense_1_s58[9], dense_1_s58, 2'd0};
  wire [13:0] dense_1_s62 = {{2{dense_1_s60[11]}}, dense_1_s60} + {dense_1_s61[12], dense_1_s61};
  wire [12:0] dense_1_s63 = dense_1_s62[12:0];
  wire [8:0]  dense_1_s64 = {input_m2_b1_mmdt[7], input_m2_b1_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s65 = {dense_1_s64[8], dense_1_s64} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s66 = {dense_1_s65[9], dense_1_s65} + {dense_1_s6[8], dense_1_s6, 1'd0};
  wire [11:0] dense_1_s67 = {dense_1_s53[10], dense_1_s53} + {dense_1_s66[10], dense_1_s66};
  wire [10:0] dense_1_s68 = {dense_1_s7[9], dense_1_s7} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 2'd0};
  wire [11:0] dense_1_s69 = {{4{input_zlogz[7]}}, input_zlogz} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 3'd0};
  wire [12:0] dense_1_s70 = {{2{dense_1_s68[10]}}, dense_1_s68} - {dense_1_s69[11], dense_1_s69};
  wire [11:0] dense_1_s71 = dense_1_s70[11:0];
  wire [12:0] dense_1_s72 = {dense_1_s67[11], dense_1_s67} + {dense_1_s71[11], dense_1_s71};
  reg  [12:0] dense_1_s72_d1;
  wire [8:0]  dense_1_s73 = {input_n2_b2_mmdt[7], input_n2_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};

  // Element 4: fixed<14,7>
  wire [9:0]  dense_1_4_t1 = {dense_1_s73[8], dense_1_s73} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 1'd0};
  wire [11:0] dense_1_4_t2 = {{2{dense_1_4_t1[9]}}, dense_1_4_t1} + {dense_1_s5[8], dense_1_s5, 2'd0};
  wire [13:0] dense_1_4_t3 = {dense_1_s63[12], dense_1_s63} - {{2{dense_1_4_t2[11]}}, dense_1_4_t2};
  reg  [13:0] dense_1_4_t3_d1;
  wire [14:0] dense_1_4_t4 = {{2{dense_1_s72_d1[12]}}, dense_1_s72_d1} - {dense_1_4_t3_d1[13], dense_1_4_t3_d1};
  wire [13:0] dense_1_4_t5 = dense_1_4_t4[13:0];

  // Shared by several elements
  wire [10:0] dense_1_s74 = {dense_1_s56[9], dense_1_s56} - {dense_1_s58[9], dense_1_s58};
  wire [8:0]  dense_1_s75 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt};
  wire [10:0] dense_1_s76 = {{2{dense_1_s5[8]}}, dense_1_s5} - {dense_1_s75[8], dense_1_s75, 1'd0};
  wire [12:0] dense_1_s77 = {{2{dense_1_s74[10]}}, dense_1_s74} - {dense_1_s76[10], dense_1_s76, 1'd0};
  wire [8:0]  dense_1_s78 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};

  // Element 5: fixed<13,9>
  wire [10:0] dense_1_5_t1 = {{2{dense_1_s78[8]}}, dense_1_s78} - {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [11:0] dense_1_5_t2 = {{2{dense_1_s25[9]}}, dense_1_s25} + {dense_1_5_t1, 1'd0};
  wire [13:0] dense_1_5_t3 = {dense_1_s77[12], dense_1_s77} - {{2{dense_1_5_t2[11]}}, dense_1_5_t2};
  assign dense_1_5 = dense_1_5_t3[12:0];

  // Shared by several elements
  wire [8:0]  dense_1_s79 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};
  wire [9:0]  dense_1_s80 = {dense_1_s22[8], dense_1_s22} - {dense_1_s79[8], dense_1_s79};
  wire [10:0] dense_1_s81 = {{2{dense_1_s48[8]}}, dense_1_s48} + {dense_1_s5[8], dense_1_s5, 1'd0};
  wire [9:0]  dense_1_s82 = {dense_1_s6[8], dense_1_s6} - {dense_1_s78[8], dense_1_s78};
  wire [10:0] dense_1_s83 = {dense_1_s80[9], dense_1_s80} - {dense_1_s82[9], dense_1_s82};
  wire [11:0] dense_1_s84 = {dense_1_s81[10], dense_1_s81} + {dense_1_s12[9], dense_1_s12, 1'd0};
  wire [12:0] dense_1_s85 = {{2{dense_1_s83[10]}}, dense_1_s83} + {dense_1_s84[11], dense_1_s84};
  wire [8:0]  dense_1_s86 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};
  wire [9:0]  dense_1_s87 = {dense_1_s86[8], dense_1_s86} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s88 = {{3{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_s89 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 1'd0};
  wire [10:0] dense_1_s90 = {{3{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {dense_1_s89, 1'd0};

  // Element 6: fixed<15,8>
  wire [10:0] dense_1_6_t1 = {dense_1_s41[9], dense_1_s41} + {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt, 1'd0};
  wire [11:0] dense_1_6_t2 = {dense_1_s74[10], dense_1_s74} + {dense_1_6_t1[10], dense_1_6_t1};
  wire [12:0] dense_1_6_t3 = {dense_1_6_t2[11], dense_1_6_t2} + {dense_1_s88[10], dense_1_s88, 1'd0};
  reg  [12:0] dense_1_6_t3_d1;
  wire [11:0] dense_1_6_t4 = {{2{dense_1_s87[9]}}, dense_1_s87} - {dense_1_s90[10], dense_1_s90};
  wire [13:0] dense_1_6_t5 = {dense_1_s85[12], dense_1_s85} - {dense_1_6_t4, 2'd0};
  reg  [13:0] dense_1_6_t5_d1;
  wire [14:0] dense_1_6_t6 = {{2{dense_1_6_t3_d1[12]}}, dense_1_6_t3_d1} - {dense_1_6_t5_d1[13], dense_1_6_t5_d1};

  // Shared by several elements
  wire [10:0] dense_1_s91 = {{3{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [11:0] dense_1_s92 = {dense_1_s91[10], dense_1_s91} + {{2{dense_1_s5[8]}}, dense_1_s5, 1'd0};
  wire [8:0]  dense_1_s93 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};

  // Element 7: fixed<14,7>
  wire [10:0] dense_1_7_t1 = {dense_1_s4[9], dense_1_s4} - {dense_1_s93[8], dense_1_s93, 1'd0};
  wire [11:0] dense_1_7_t2 = {{2{dense_1_s21[9]}}, dense_1_s21} - {dense_1_s58[9], dense_1_s58, 1'd0};
  wire [11:0] dense_1_7_t3 = {dense_1_7_t1[10], dense_1_7_t1} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 3'd0};
  wire [12:0] dense_1_7_t4 = {dense_1_7_t2[11], dense_1_7_t2} + {dense_1_s92, 1'd0};
  wire [13:0] dense_1_7_t5 = {{2{dense_1_7_t3[11]}}, dense_1_7_t3} - {dense_1_7_t4[12], dense_1_7_t4};
  reg  [13:0] dense_1_7_t5_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s94 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [9:0]  dense_1_s95 = {dense_1_s54[8], dense_1_s54} - {dense_1_s94[8], dense_1_s94};
  wire [9:0]  dense_1_s96 = {{2{input_multiplicity[7]}}, input_multiplicity} + {dense_1_s73[8], dense_1_s73};
  wire [10:0] dense_1_s97 = {dense_1_s21[9], dense_1_s21} + {dense_1_s95[9], dense_1_s95};
  wire [11:0] dense_1_s98 = {dense_1_s97[10], dense_1_s97} - {dense_1_s96[9], dense_1_s96, 1'd0};
  wire [13:0] dense_1_s99 = {dense_1_s85[12], dense_1_s85} + {{2{dense_1_s98[11]}}, dense_1_s98};
  wire [12:0] dense_1_s100 = dense_1_s99[12:0];
  reg  [12:0] dense_1_s100_d1;

  // Element 8: fixed<13,6>
  wire [13:0] dense_1_8_t1 = {{6{input_d2_b2_mmdt_d1[7]}}, input_d2_b2_mmdt_d1} + {dense_1_s100_d1[12], dense_1_s100_d1};
  wire [12:0] dense_1_8_t2 = dense_1_8_t1[12:0];

  // Shared by several elements
  wire [10:0] dense_1_s101 = {dense_1_s2[9], dense_1_s2} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [10:0] dense_1_s102 = {{2{dense_1_s22[8]}}, dense_1_s22} + {dense_1_s23[9], dense_1_s23};
  wire [8:0]  dense_1_s103 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt};
  wire [9:0]  dense_1_s104 = {dense_1_s103[8], dense_1_s103} - {input_zlogz[7], input_zlogz, 1'd0};

  // Element 9: fixed<13,6>
  wire [11:0] dense_1_9_t1 = {dense_1_s102[10], dense_1_s102} - {{2{dense_1_s104[9]}}, dense_1_s104};
  wire [10:0] dense_1_9_t2 = dense_1_9_t1[10:0];
  wire [11:0] dense_1_9_t3 = {dense_1_s8[10], dense_1_s8} + {dense_1_s101[10], dense_1_s101};
  wire [12:0] dense_1_9_t4 = {{2{dense_1_9_t2[10]}}, dense_1_9_t2} - {dense_1_9_t3[11], dense_1_9_t3};
  reg  [12:0] dense_1_9_t4_d1;

  // Element 10: fixed<12,5>
  wire [11:0] dense_1_10_t1 = {{4{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + dense_1_s98;
  reg  [11:0] dense_1_10_t1_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s105 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [8:0]  dense_1_s106 = {input_n2_b2_mmdt[7], input_n2_b2_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [11:0] dense_1_s107 = {{3{dense_1_s106[8]}}, dense_1_s106} - {dense_1_s105[8], dense_1_s105, 2'd0};

  // Element 11: fixed<14,7>
  wire [11:0] dense_1_11_t1 = {{3{dense_1_s5[8]}}, dense_1_s5} - {dense_1_s88, 1'd0};
  wire [11:0] dense_1_11_t2 = {{2{dense_1_s95[9]}}, dense_1_s95} - dense_1_s107;
  wire [13:0] dense_1_11_t3 = {{2{dense_1_11_t1[11]}}, dense_1_11_t1} - {dense_1_s81[10], dense_1_s81, 2'd0};
  wire [12:0] dense_1_11_t4 = dense_1_11_t3[12:0];
  wire [13:0] dense_1_11_t5 = {{2{dense_1_11_t2[11]}}, dense_1_11_t2} - {dense_1_11_t4[12], dense_1_11_t4};
  wire [14:0] dense_1_11_t6 = {dense_1_11_t5[13], dense_1_11_t5} - {dense_1_s85[12], dense_1_s85, 1'd0};
  wire [13:0] dense_1_11_t7 = dense_1_11_t6[13:0];
  reg  [13:0] dense_1_11_t7_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s108 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} + {dense_1_s51[8], dense_1_s51};
  wire [10:0] dense_1_s109 = {dense_1_s50[9], dense_1_s50} + {dense_1_s108[9], dense_1_s108};
  wire [10:0] dense_1_s110 = {{3{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} - {input_d2_b2_mmdt[7], input_d2_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_s111 = dense_1_s110[9:0];

  // Element 12: fixed<13,6>
  wire [8:0]  dense_1_12_t1 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [10:0] dense_1_12_t2 = {dense_1_s111[9], dense_1_s111} + {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [10:0] dense_1_12_t3 = {dense_1_s7[9], dense_1_s7} + {dense_1_12_t1[8], dense_1_12_t1, 1'd0};
  wire [11:0] dense_1_12_t4 = {dense_1_s109[10], dense_1_s109} + {dense_1_12_t2[10], dense_1_12_t2};
  wire [12:0] dense_1_12_t5 = {{2{dense_1_12_t3[10]}}, dense_1_12_t3} + {dense_1_s102[10], dense_1_s102, 1'd0};
  wire [12:0] dense_1_12_t6 = {dense_1_12_t4[11], dense_1_12_t4} + dense_1_12_t5;
  reg  [12:0] dense_1_12_t6_d1;

  // Shared by several elements
  wire [10:0] dense_1_s112 = {{3{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} + {dense_1_s65[9], dense_1_s65};
  wire [11:0] dense_1_s113 = {dense_1_s102[10], dense_1_s102} + {dense_1_s112[10], dense_1_s112};

  // Element 13: fixed<15,8>
  wire [10:0] dense_1_13_t1 = {{3{input_m2_b2_mmdt[7]}}, input_m2_b2_mmdt} + {dense_1_s55[9], dense_1_s55};
  wire [11:0] dense_1_13_t2 = dense_1_s60 + {dense_1_13_t1[10], dense_1_13_t1};
  wire [13:0] dense_1_13_t3 = {{2{dense_1_13_t2[11]}}, dense_1_13_t2} + {dense_1_s11[11], dense_1_s11, 1'd0};
  wire [12:0] dense_1_13_t4 = dense_1_13_t3[12:0];
  reg  [12:0] dense_1_13_t4_d1;
  wire [10:0] dense_1_13_t5 = {{2{dense_1_s38[8]}}, dense_1_s38} - {dense_1_s93[8], dense_1_s93, 1'd0};
  wire [12:0] dense_1_13_t6 = {dense_1_s113[11], dense_1_s113} + {dense_1_13_t5[10], dense_1_13_t5, 1'd0};
  wire [11:0] dense_1_13_t7 = dense_1_13_t6[11:0];
  reg  [11:0] dense_1_13_t7_d1;
  wire [14:0] dense_1_13_t8 = {{2{dense_1_13_t4_d1[12]}}, dense_1_13_t4_d1} - {dense_1_13_t7_d1[11], dense_1_13_t7_d1, 2'd0};

  // Element 16: fixed<13,6>
  wire [9:0]  dense_1_16_t1 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {dense_1_s38[8], dense_1_s38};
  reg  [9:0]  dense_1_16_t1_d1;
  wire [13:0] dense_1_16_t2 = {dense_1_s37_d1[12], dense_1_s37_d1} + {{4{dense_1_16_t1_d1[9]}}, dense_1_16_t1_d1};
  wire [12:0] dense_1_16_t3 = dense_1_16_t2[12:0];

  // Shared by several elements
  wire [9:0]  dense_1_s114 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {dense_1_s44[8], dense_1_s44};

  // Element 17: fixed<14,7>
  wire [11:0] dense_1_17_t1 = {{2{dense_1_s87[9]}}, dense_1_s87} + {dense_1_s114[9], dense_1_s114, 1'd0};
  wire [11:0] dense_1_17_t2 = {dense_1_s101[10], dense_1_s101} - {dense_1_s40[8], dense_1_s40, 2'd0};
  wire [12:0] dense_1_17_t3 = {dense_1_s107[11], dense_1_s107} - {dense_1_17_t1[11], dense_1_17_t1};
  wire [13:0] dense_1_17_t4 = {{2{dense_1_17_t2[11]}}, dense_1_17_t2} - {dense_1_17_t3[12], dense_1_17_t3};
  reg  [13:0] dense_1_17_t4_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s115 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};

  // Element 18: fixed<13,6>
  wire [9:0]  dense_1_18_t1 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {dense_1_s115[8], dense_1_s115};
  wire [10:0] dense_1_18_t2 = {dense_1_s104[9], dense_1_s104} + {dense_1_18_t1[9], dense_1_18_t1};
  wire [10:0] dense_1_18_t3 = {{2{dense_1_s105[8]}}, dense_1_s105} - {dense_1_s64[8], dense_1_s64, 1'd0};
  wire [12:0] dense_1_18_t4 = {{2{dense_1_s81[10]}}, dense_1_s81} + {dense_1_18_t3[10], dense_1_18_t3, 1'd0};
  wire [11:0] dense_1_18_t5 = dense_1_18_t4[11:0];
  wire [12:0] dense_1_18_t6 = {{2{dense_1_18_t2[10]}}, dense_1_18_t2} + {dense_1_18_t5[11], dense_1_18_t5};

  // Shared by several elements
  wire [10:0] dense_1_s116 = {{3{input_zlogz[7]}}, input_zlogz} - dense_1_s90;

  // Element 19: fixed<15,8>
  wire [10:0] dense_1_19_t1 = {{2{dense_1_s9[8]}}, dense_1_s9} + {dense_1_s23[9], dense_1_s23};
  wire [10:0] dense_1_19_t2 = {dense_1_s80[9], dense_1_s80} + {dense_1_s3[8], dense_1_s3, 1'd0};
  wire [11:0] dense_1_19_t3 = {dense_1_19_t1[10], dense_1_19_t1} + {dense_1_s78[8], dense_1_s78, 2'd0};
  wire [12:0] dense_1_19_t4 = {{2{dense_1_19_t2[10]}}, dense_1_19_t2} - {dense_1_19_t3[11], dense_1_19_t3};
  wire [13:0] dense_1_19_t5 = {dense_1_19_t4[12], dense_1_19_t4} + {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt, 4'd0};
  reg  [13:0] dense_1_19_t5_d1;
  wire [11:0] dense_1_19_t6 = {dense_1_s116[10], dense_1_s116} - {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [14:0] dense_1_19_t7 = {{2{dense_1_s63[12]}}, dense_1_s63} + {dense_1_19_t6[11], dense_1_19_t6, 2'd0};
  reg  [14:0] dense_1_19_t7_d1;
  wire [15:0] dense_1_19_t8 = {{2{dense_1_19_t5_d1[13]}}, dense_1_19_t5_d1} + {dense_1_19_t7_d1[14], dense_1_19_t7_d1};
  wire [14:0] dense_1_19_t9 = dense_1_19_t8[14:0];

  // Shared by several elements
  wire [11:0] dense_1_s117 = {{3{dense_1_s64[8]}}, dense_1_s64} + {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [12:0] dense_1_s118 = {dense_1_s117[11], dense_1_s117} + {{2{dense_1_s57[9]}}, dense_1_s57, 1'd0};

  // Element 20: fixed<13,6>
  wire [9:0]  dense_1_20_t1 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + dense_1_s89;
  wire [10:0] dense_1_20_t2 = {dense_1_s87[9], dense_1_s87} - {dense_1_20_t1[9], dense_1_20_t1};
  wire [11:0] dense_1_20_t3 = {dense_1_20_t2[10], dense_1_20_t2} + {dense_1_s9[8], dense_1_s9, 2'd0};
  wire [13:0] dense_1_20_t4 = {dense_1_s118[12], dense_1_s118} - {{2{dense_1_20_t3[11]}}, dense_1_20_t3};
  wire [12:0] dense_1_20_t5 = dense_1_20_t4[12:0];
  reg  [12:0] dense_1_20_t5_d1;

  // Shared by several elements
  wire [11:0] dense_1_s119 = dense_1_s92 - {{2{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt, 2'd0};

  // Element 21: fixed<14,7>
  wire [9:0]  dense_1_21_t1 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} + dense_1_s52;
  wire [11:0] dense_1_21_t2 = {dense_1_s46[10], dense_1_s46} + {{2{dense_1_21_t1[9]}}, dense_1_21_t1};
  wire [10:0] dense_1_21_t3 = {dense_1_s43[9], dense_1_s43} + {dense_1_s19[8], dense_1_s19, 1'd0};
  wire [12:0] dense_1_21_t4 = {dense_1_s119[11], dense_1_s119} - {dense_1_21_t3[10], dense_1_21_t3, 1'd0};
  wire [14:0] dense_1_21_t5 = {{3{dense_1_21_t2[11]}}, dense_1_21_t2} + {dense_1_21_t4[12], dense_1_21_t4, 1'd0};
  wire [13:0] dense_1_21_t6 = dense_1_21_t5[13:0];
  reg  [13:0] dense_1_21_t6_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s120 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt};

  // Element 22: fixed<14,7>
  wire [9:0]  dense_1_22_t1 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + dense_1_s12;
  wire [8:0]  dense_1_22_t2 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [10:0] dense_1_22_t3 = {dense_1_22_t1[9], dense_1_22_t1} - {dense_1_s120[8], dense_1_s120, 1'd0};
  wire [11:0] dense_1_22_t4 = {dense_1_s68[10], dense_1_s68} - {dense_1_22_t2[8], dense_1_22_t2, 2'd0};
  wire [12:0] dense_1_22_t5 = {{2{dense_1_22_t3[10]}}, dense_1_22_t3} + {dense_1_s3[8], dense_1_s3, 3'd0};
  reg  [12:0] dense_1_22_t5_d1;
  wire [13:0] dense_1_22_t6 = {dense_1_s85[12], dense_1_s85} + {{2{dense_1_22_t4[11]}}, dense_1_22_t4};
  wire [12:0] dense_1_22_t7 = dense_1_22_t6[12:0];
  reg  [12:0] dense_1_22_t7_d1;
  wire [13:0] dense_1_22_t8 = {dense_1_22_t5_d1[12], dense_1_22_t5_d1} - {dense_1_22_t7_d1[12], dense_1_22_t7_d1};

  // Element 23: fixed<13,6>
  wire [10:0] dense_1_23_t1 = {{3{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [11:0] dense_1_23_t2 = {dense_1_s112[10], dense_1_s112} + {dense_1_23_t1[10], dense_1_23_t1};
  wire [10:0] dense_1_23_t3 = dense_1_23_t2[10:0];
  wire [11:0] dense_1_23_t4 = {dense_1_s116[10], dense_1_s116} - {dense_1_s54[8], dense_1_s54, 2'd0};
  wire [12:0] dense_1_23_t5 = {{2{dense_1_23_t3[10]}}, dense_1_23_t3} + {dense_1_23_t4[11], dense_1_23_t4};
  reg  [12:0] dense_1_23_t5_d1;

  // Element 24: fixed<13,6>
  wire [12:0] dense_1_24_t1 = {dense_1_s31[11], dense_1_s31} + {{2{dense_1_s27[8]}}, dense_1_s27, 2'd0};
  reg  [12:0] dense_1_24_t1_d1;

  // Element 25: fixed<13,6>
  wire [12:0] dense_1_25_t1 = dense_1_s85 + {{2{dense_1_s1[8]}}, dense_1_s1, 2'd0};
  reg  [12:0] dense_1_25_t1_d1;
  wire [13:0] dense_1_25_t2 = {dense_1_s18_d1[12], dense_1_s18_d1} - {dense_1_25_t1_d1[12], dense_1_25_t1_d1};
  wire [12:0] dense_1_25_t3 = dense_1_25_t2[12:0];

  // Element 26: fixed<15,8>
  wire [11:0] dense_1_26_t1 = {{2{dense_1_s111[9]}}, dense_1_s111} - {dense_1_s13[9], dense_1_s13, 1'd0};
  wire [12:0] dense_1_26_t2 = {dense_1_s67[11], dense_1_s67} - {dense_1_26_t1[11], dense_1_26_t1};
  reg  [12:0] dense_1_26_t2_d1;
  wire [13:0] dense_1_26_t3 = {dense_1_s77[12], dense_1_s77} - {{2{input_mass_mmdt[7]}}, input_mass_mmdt, 4'd0};
  wire [14:0] dense_1_26_t4 = {dense_1_26_t3[13], dense_1_26_t3} + {{2{dense_1_s39[9]}}, dense_1_s39, 3'd0};
  wire [13:0] dense_1_26_t5 = dense_1_26_t4[13:0];
  reg  [13:0] dense_1_26_t5_d1;
  wire [14:0] dense_1_26_t6 = {{2{dense_1_26_t2_d1[12]}}, dense_1_26_t2_d1} - {dense_1_26_t5_d1[13], dense_1_26_t5_d1};
  wire [13:0] dense_1_26_t7 = dense_1_26_t6[13:0];

  // Shared by several elements
  wire [9:0]  dense_1_s121 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} - {dense_1_s26[8], dense_1_s26};

  // Element 27: fixed<12,5>
  wire [9:0]  dense_1_27_t1 = {{2{input_m2_b2_mmdt[7]}}, input_m2_b2_mmdt} + dense_1_s114;
  wire [10:0] dense_1_27_t2 = {dense_1_s65[9], dense_1_s65} - {dense_1_s121[9], dense_1_s121};
  wire [11:0] dense_1_27_t3 = {{2{dense_1_27_t1[9]}}, dense_1_27_t1} + {dense_1_27_t2[10], dense_1_27_t2};

  // Element 28: fixed<13,6>
  wire [10:0] dense_1_28_t1 = {dense_1_s4[9], dense_1_s4} - {{2{dense_1_s24[8]}}, dense_1_s24};
  wire [11:0] dense_1_28_t2 = {dense_1_28_t1[10], dense_1_28_t1} - {{2{dense_1_s44[8]}}, dense_1_s44, 1'd0};
  wire [10:0] dense_1_28_t3 = dense_1_28_t2[10:0];
  wire [12:0] dense_1_28_t4 = {dense_1_s119[11], dense_1_s119} - {dense_1_s109[10], dense_1_s109, 1'd0};
  wire [13:0] dense_1_28_t5 = {{3{dense_1_28_t3[10]}}, dense_1_28_t3} - {dense_1_28_t4[12], dense_1_28_t4};
  wire [12:0] dense_1_28_t6 = dense_1_28_t5[12:0];
  reg  [12:0] dense_1_28_t6_d1;

  // Element 29: fixed<13,6>
  wire [10:0] dense_1_29_t1 = {{2{dense_1_s79[8]}}, dense_1_s79} - {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [9:0]  dense_1_29_t2 = dense_1_29_t1[9:0];
  wire [12:0] dense_1_29_t3 = {dense_1_s113[11], dense_1_s113} - {{2{dense_1_29_t2[9]}}, dense_1_29_t2, 1'd0};
  reg  [12:0] dense_1_29_t3_d1;

  // Element 30: fixed<14,7>
  wire [9:0]  dense_1_30_t1 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} - {dense_1_s115[8], dense_1_s115};
  wire [11:0] dense_1_30_t2 = {{2{dense_1_30_t1[9]}}, dense_1_30_t1} + {dense_1_s58[9], dense_1_s58, 1'd0};
  wire [9:0]  dense_1_30_t3 = {dense_1_s6[8], dense_1_s6} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 1'd0};
  wire [12:0] dense_1_30_t4 = {dense_1_30_t2[11], dense_1_30_t2} + {dense_1_s42[8], dense_1_s42, 3'd0};
  wire [13:0] dense_1_30_t5 = {dense_1_s118[12], dense_1_s118} - {{2{dense_1_30_t3[9]}}, dense_1_30_t3, 2'd0};
  wire [12:0] dense_1_30_t6 = dense_1_30_t5[12:0];
  wire [13:0] dense_1_30_t7 = {dense_1_30_t4[12], dense_1_30_t4} - {dense_1_30_t6[12], dense_1_30_t6};
  reg  [13:0] dense_1_30_t7_d1;
  wire [14:0] dense_1_30_t8 = {{2{dense_1_s100_d1[12]}}, dense_1_s100_d1} - {dense_1_30_t7_d1[13], dense_1_30_t7_d1};
  wire [13:0] dense_1_30_t9 = dense_1_30_t8[13:0];

  // Element 31: fixed<13,6>
  wire [9:0]  dense_1_31_t1 = {dense_1_s75[8], dense_1_s75} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_31_t2 = {dense_1_s86[8], dense_1_s86} - {dense_1_s120[8], dense_1_s120};
  wire [10:0] dense_1_31_t3 = {dense_1_31_t1[9], dense_1_31_t1} - {dense_1_s42[8], dense_1_s42, 1'd0};
  wire [11:0] dense_1_31_t4 = {{2{dense_1_31_t2[9]}}, dense_1_31_t2} - {dense_1_s121[9], dense_1_s121, 1'd0};
  wire [12:0] dense_1_31_t5 = {{2{dense_1_31_t3[10]}}, dense_1_31_t3} + {dense_1_31_t4[11], dense_1_31_t4};

  // Element 0: fixed<13,6>
  wire [13:0] dense_1_0_t8 = 14'd11 - {dense_1_0_t7[12], dense_1_0_t7};

  // Element 1: fixed<14,7>
  wire [14:0] dense_1_1_t7 = {dense_1_1_t6[13], dense_1_1_t6} - 15'd9;

  // Element 2: fixed<13,6>
  wire [12:0] dense_1_2 = 13'd8170 - dense_1_2_t5;

  // Element 3: fixed<14,7>
  wire [14:0] dense_1_3_t10 = 15'd28 - {dense_1_3_t9_d1[13], dense_1_3_t9_d1};

  // Element 4: fixed<14,7>
  wire [14:0] dense_1_4_t6 = 15'd32763 - {dense_1_4_t5[13], dense_1_4_t5};

  // Element 6: fixed<15,8>
  assign dense_1_6 = 15'd32746 - dense_1_6_t6;

  // Element 7: fixed<14,7>
  assign dense_1_7 = dense_1_7_t5_d1 + 14'd27;

  // Element 8: fixed<13,6>
  wire [13:0] dense_1_8_t3 = {dense_1_8_t2[12], dense_1_8_t2} - 14'd2;

  // Element 9: fixed<13,6>
  assign dense_1_9 = dense_1_9_t4_d1 + 13'd9;

  // Element 10: fixed<12,5>
  assign dense_1_10 = dense_1_10_t1_d1 + 12'd29;

  // Element 11: fixed<14,7>
  wire [14:0] dense_1_11_t8 = {dense_1_11_t7_d1[13], dense_1_11_t7_d1} + 15'd21;

  // Element 12: fixed<13,6>
  assign dense_1_12 = dense_1_12_t6_d1 + 13'd7;

  // Element 13: fixed<15,8>
  assign dense_1_13 = 15'd32755 - dense_1_13_t8;

  // Element 14: fixed<12,5>
  wire [11:0] dense_1_14 = 12'd8 - dense_1_s11;

  // Element 15: fixed<13,6>
  assign dense_1_15 = dense_1_s72_d1 - 13'd22;

  // Element 16: fixed<13,6>
  wire [13:0] dense_1_16_t4 = 14'd4 - {dense_1_16_t3[12], dense_1_16_t3};

  // Element 17: fixed<14,7>
  assign dense_1_17 = 14'd16369 - dense_1_17_t4_d1;

  // Element 18: fixed<13,6>
  wire [12:0] dense_1_18 = 13'd8139 - dense_1_18_t6;

  // Element 19: fixed<15,8>
  wire [15:0] dense_1_19_t10 = 16'd63 - {dense_1_19_t9[14], dense_1_19_t9};

  // Element 20: fixed<13,6>
  wire [13:0] dense_1_20_t6 = {dense_1_20_t5_d1[12], dense_1_20_t5_d1} - 14'd5;

  // Element 21: fixed<14,7>
  wire [14:0] dense_1_21_t7 = {dense_1_21_t6_d1[13], dense_1_21_t6_d1} + 15'd33;

  // Element 22: fixed<14,7>
  assign dense_1_22 = 14'd40 - dense_1_22_t8;

  // Element 23: fixed<13,6>
  assign dense_1_23 = 13'd8154 - dense_1_23_t5_d1;

  // Element 24: fixed<13,6>
  assign dense_1_24 = dense_1_24_t1_d1 - 13'd40;

  // Element 25: fixed<13,6>
  wire [13:0] dense_1_25_t4 = {dense_1_25_t3[12], dense_1_25_t3} - 14'd9;

  // Element 26: fixed<15,8>
  assign dense_1_26 = {dense_1_26_t7[13], dense_1_26_t7} - 15'd34;

  // Element 27: fixed<12,5>
  wire [11:0] dense_1_27 = dense_1_27_t3 + 12'd1;

  // Element 28: fixed<13,6>
  wire [13:0] dense_1_28_t7 = 14'd8 - {dense_1_28_t6_d1[12], dense_1_28_t6_d1};

  // Element 29: fixed<13,6>
  assign dense_1_29 = dense_1_29_t3_d1 - 13'd38;

  // Element 30: fixed<14,7>
  wire [14:0] dense_1_30_t10 = {dense_1_30_t9[13], dense_1_30_t9} - 15'd3;

  // Element 31: fixed<13,6>
  wire [12:0] dense_1_31 = dense_1_31_t5 - 13'd34;

  // Element 0: fixed<13,6>
  assign dense_1_0 = dense_1_0_t8[12:0];

  // Element 1: fixed<14,7>
  assign dense_1_1 = dense_1_1_t7[13:0];

  // Element 3: fixed<14,7>
  assign dense_1_3 = dense_1_3_t10[13:0];

  // Element 4: fixed<14,7>
  assign dense_1_4 = dense_1_4_t6[13:0];

  // Element 8: fixed<13,6>
  assign dense_1_8 = dense_1_8_t3[12:0];

  // Element 11: fixed<14,7>
  assign dense_1_11 = dense_1_11_t8[13:0];

  // Element 16: fixed<13,6>
  assign dense_1_16 = dense_1_16_t4[12:0];

  // Element 19: fixed<15,8>
  assign dense_1_19 = dense_1_19_t10[14:0];

  // Element 20: fixed<13,6>
  assign dense_1_20 = dense_1_20_t6[12:0];

  // Element 21: fixed<14,7>
  assign dense_1_21 = dense_1_21_t7[13:0];

  // Element 25: fixed<13,6>
  assign dense_1_25 = dense_1_25_t4[12:0];

  // Element 28: fixed<13,6>
  assign dense_1_28 = dense_1_28_t7[12:0];

  // Element 30: fixed<14,7>
  assign dense_1_30 = dense_1_30_t10[13:0];

  always @(posedge clk) begin
    dense_1_s18_d1   <= dense_1_s18;
    dense_1_0_t5_d1  <= dense_1_0_t5;
    dense_1_s37_d1   <= dense_1_s37;
    dense_1_1_t4_d1  <= dense_1_1_t4;
    dense_1_3_t9_d1  <= dense_1_3_t9;
    dense_1_s72_d1   <= dense_1_s72;
    dense_1_4_t3_d1  <= dense_1_4_t3;
    dense_1_6_t3_d1  <= dense_1_6_t3;
    dense_1_6_t5_d1  <= dense_1_6_t5;
    dense_1_7_t5_d1  <= dense_1_7_t5;
    dense_1_s100_d1  <= dense_1_s100;
    dense_1_9_t4_d1  <= dense_1_9_t4;
    dense_1_10_t1_d1 <= dense_1_10_t1;
    dense_1_11_t7_d1 <= dense_1_11_t7;
    dense_1_12_t6_d1 <= dense_1_12_t6;
    dense_1_13_t4_d1 <= dense_1_13_t4;
    dense_1_13_t7_d1 <= dense_1_13_t7;
    dense_1_16_t1_d1 <= dense_1_16_t1;
    dense_1_17_t4_d1 <= dense_1_17_t4;
    dense_1_19_t5_d1 <= dense_1_19_t5;
    dense_1_19_t7_d1 <= dense_1_19_t7;
    dense_1_20_t5_d1 <= dense_1_20_t5;
    dense_1_21_t6_d1 <= dense_1_21_t6;
    dense_1_22_t5_d1 <= dense_1_22_t5;
    dense_1_22_t7_d1 <= dense_1_22_t7;
    dense_1_23_t5_d1 <= dense_1_23_t5;
    dense_1_24_t1_d1 <= dense_1_24_t1;
    dense_1_25_t1_d1 <= dense_1_25_t1;
    dense_1_26_t2_d1 <= dense_1_26_t2;
    dense_1_26_t5_d1 <= dense_1_26_t5;
    dense_1_28_t6_d1 <= dense_1_28_t6;
    dense_1_29_t3_d1 <= dense_1_29_t3;
    dense_1_30_t7_d1 <= dense_1_30_t7;
    dense_1_2_d1     <= dense_1_2;
    dense_1_14_d1    <= dense_1_14;
    dense_1_18_d1    <= dense_1_18;
    dense_1_27_d1    <= dense_1_27;
    dense_1_31_d1    <= dense_1_31;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_s17[13],
    dense_1_s20[10],
    dense_1_0_t6[13],
    dense_1_s36[13],
    dense_1_1_t5[14],
    dense_1_3_t8[14],
    dense_1_s62[13],
    dense_1_s70[12],
    dense_1_4_t4[14],
    dense_1_5_t3[13],
    dense_1_s99[13],
    dense_1_8_t1[13],
    dense_1_9_t1[11],
    dense_1_11_t3[13],
    dense_1_11_t6[14],
    dense_1_s110[10],
    dense_1_13_t3[13],
    dense_1_13_t6[12],
    dense_1_16_t2[13],
    dense_1_18_t4[12],
    dense_1_19_t8[15],
    dense_1_20_t4[13],
    dense_1_21_t5[14],
    dense_1_22_t6[13],
    dense_1_23_t2[11],
    dense_1_25_t2[13],
    dense_1_26_t4[14],
    dense_1_26_t6[14],
    dense_1_28_t2[11],
    dense_1_28_t5[13],
    dense_1_29_t1[10],
    dense_1_30_t5[13],
    dense_1_30_t8[14],
    dense_1_0_t8[13],
    dense_1_1_t7[14],
    dense_1_3_t10[14],
    dense_1_4_t6[14],
    dense_1_8_t3[13],
    dense_1_11_t8[14],
    dense_1_16_t4[13],
    dense_1_19_t10[15],
    dense_1_20_t6[13],
    dense_1_21_t7[14],
    dense_1_25_t4[13],
    dense_1_28_t7[13],
    dense_1_30_t10[14]
  };

endmodule
