// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline 4a569ba62d8c2485. Do not edit.
// 338 operations in stages 0 to 1.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_1 (
  input  wire        clk,
  input  wire [7:0]  input_zlogz,
  input  wire [7:0]  input_c1_b0_mmdt,
  input  wire [7:0]  input_c1_b0_mmdt_d1,
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
  output wire [12:0] dense_1_5,
  output reg  [12:0] dense_1_2_d1,
  output wire [13:0] dense_1_4,
  output wire [14:0] dense_1_6,
  output reg  [13:0] dense_1_7_d1,
  output wire [12:0] dense_1_9,
  output reg  [11:0] dense_1_14_d1,
  output wire [13:0] dense_1_17,
  output wire [12:0] dense_1_18,
  output wire [12:0] dense_1_20,
  output wire [13:0] dense_1_21,
  output wire [13:0] dense_1_22,
  output wire [12:0] dense_1_24,
  output wire [12:0] dense_1_25,
  output wire [14:0] dense_1_26,
  output wire [11:0] dense_1_27,
  output wire [12:0] dense_1_28,
  output wire [12:0] dense_1_29,
  output reg  [12:0] dense_1_31_d1,
  output wire [12:0] dense_1_0,
  output wire [13:0] dense_1_1,
  output wire [13:0] dense_1_3,
  output wire [12:0] dense_1_8,
  output wire [11:0] dense_1_10,
  output wire [13:0] dense_1_11,
  output wire [12:0] dense_1_12,
  output wire [14:0] dense_1_13,
  output wire [12:0] dense_1_15,
  output wire [12:0] dense_1_16,
  output wire [14:0] dense_1_19,
  output wire [12:0] dense_1_23,
  output wire [13:0] dense_1_30
);

  // Shared by several elements
  wire [8:0]  dense_1_s1 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [9:0]  dense_1_s2 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s3 = {{2{input_mass_mmdt[7]}}, input_mass_mmdt} + dense_1_s2;
  wire [10:0] dense_1_s4 = {{3{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [8:0]  dense_1_s5 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s6 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {dense_1_s5[8], dense_1_s5};
  wire [8:0]  dense_1_s7 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [8:0]  dense_1_s8 = {input_zlogz[7], input_zlogz} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};
  reg  [8:0]  dense_1_s8_d1;
  wire [9:0]  dense_1_s9 = {dense_1_s7[8], dense_1_s7} + {dense_1_s8[8], dense_1_s8};
  wire [11:0] dense_1_s10 = {{2{dense_1_s3[9]}}, dense_1_s3} - {dense_1_s4[10], dense_1_s4};
  wire [10:0] dense_1_s11 = {dense_1_s6[9], dense_1_s6} + {dense_1_s9[9], dense_1_s9};
  wire [11:0] dense_1_s12 = dense_1_s10 - {dense_1_s11[10], dense_1_s11};
  reg  [11:0] dense_1_s12_d1;
  wire [9:0]  dense_1_s13 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 1'd0};
  wire [9:0]  dense_1_s14 = {{2{input_m2_b2_mmdt[7]}}, input_m2_b2_mmdt} + dense_1_s13;
  wire [8:0]  dense_1_s15 = {input_m2_b1_mmdt[7], input_m2_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [9:0]  dense_1_s16 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {dense_1_s15[8], dense_1_s15};
  wire [9:0]  dense_1_s17 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - dense_1_s16;
  wire [10:0] dense_1_s18 = {{3{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} + {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 2'd0};
  wire [11:0] dense_1_s19 = {dense_1_s18[10], dense_1_s18} + {{2{input_multiplicity[7]}}, input_multiplicity, 2'd0};
  wire [11:0] dense_1_s20 = {{4{input_zlogz[7]}}, input_zlogz} - dense_1_s19;
  wire [12:0] dense_1_s21 = {{3{dense_1_s17[9]}}, dense_1_s17} + {dense_1_s14[9], dense_1_s14, 2'd0};
  wire [12:0] dense_1_s22 = {dense_1_s20[11], dense_1_s20} - dense_1_s21;
  reg  [12:0] dense_1_s22_d1;

  // Element 0: fixed<13,6>
  wire [10:0] dense_1_0_t1 = {{2{dense_1_s1[8]}}, dense_1_s1} + {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [12:0] dense_1_0_t2 = {dense_1_s12[11], dense_1_s12} - {{2{dense_1_0_t1[10]}}, dense_1_0_t1};
  reg  [12:0] dense_1_0_t2_d1;
  wire [13:0] dense_1_0_t3 = {dense_1_s22_d1[12], dense_1_s22_d1} - {dense_1_0_t2_d1[12], dense_1_0_t2_d1};
  wire [12:0] dense_1_0_t4 = dense_1_0_t3[12:0];

  // Shared by several elements
  wire [8:0]  dense_1_s23 = {input_m2_b1_mmdt[7], input_m2_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};
  wire [11:0] dense_1_s24 = {{4{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} - {dense_1_s23[8], dense_1_s23, 2'd0};
  wire [8:0]  dense_1_s25 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [9:0]  dense_1_s26 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} + {dense_1_s15[8], dense_1_s15};
  wire [10:0] dense_1_s27 = {{2{dense_1_s25[8]}}, dense_1_s25} + {dense_1_s26[9], dense_1_s26};
  wire [8:0]  dense_1_s28 = {input_zlogz[7], input_zlogz} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt};
  wire [9:0]  dense_1_s29 = {dense_1_s28[8], dense_1_s28} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 1'd0};
  wire [11:0] dense_1_s30 = {dense_1_s27[10], dense_1_s27} + {{2{dense_1_s29[9]}}, dense_1_s29};
  wire [9:0]  dense_1_s31 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_s32 = {input_zlogz[7], input_zlogz} + {input_c1_b1_mmdt[7], input_c1_b1_mmdt};
  wire [10:0] dense_1_s33 = dense_1_s18 - {dense_1_s31[9], dense_1_s31};
  wire [10:0] dense_1_s34 = {dense_1_s13[9], dense_1_s13} + {dense_1_s32[8], dense_1_s32, 1'd0};
  wire [12:0] dense_1_s35 = {{2{dense_1_s33[10]}}, dense_1_s33} - {dense_1_s34[10], dense_1_s34, 1'd0};
  wire [12:0] dense_1_s36 = {dense_1_s30[11], dense_1_s30} + dense_1_s35;
  reg  [12:0] dense_1_s36_d1;
  wire [9:0]  dense_1_s37 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {dense_1_s7[8], dense_1_s7};
  wire [10:0] dense_1_s38 = {{3{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} - {dense_1_s37, 1'd0};

  // Element 1: fixed<14,7>
  wire [9:0]  dense_1_1_t1 = {{2{input_multiplicity[7]}}, input_multiplicity} - {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt, 1'd0};
  wire [11:0] dense_1_1_t2 = {{2{dense_1_1_t1[9]}}, dense_1_1_t1} - {dense_1_s2[9], dense_1_s2, 1'd0};
  wire [12:0] dense_1_1_t3 = {{3{dense_1_s9[9]}}, dense_1_s9} - {dense_1_s1[8], dense_1_s1, 3'd0};
  wire [12:0] dense_1_1_t4 = {dense_1_1_t2[11], dense_1_1_t2} + {dense_1_s24, 1'd0};
  wire [12:0] dense_1_1_t5 = {{2{dense_1_s38[10]}}, dense_1_s38} - dense_1_1_t3;
  wire [13:0] dense_1_1_t6 = {dense_1_1_t4[12], dense_1_1_t4} + {dense_1_1_t5[12], dense_1_1_t5};
  reg  [13:0] dense_1_1_t6_d1;
  wire [14:0] dense_1_1_t7 = {{2{dense_1_s36_d1[12]}}, dense_1_s36_d1} - {dense_1_1_t6_d1[13], dense_1_1_t6_d1};
  wire [13:0] dense_1_1_t8 = dense_1_1_t7[13:0];

  // Shared by several elements
  wire [8:0]  dense_1_s39 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s40 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s41 = {dense_1_s40[9], dense_1_s40} - {{2{input_multiplicity[7]}}, input_multiplicity, 1'd0};
  wire [9:0]  dense_1_s42 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} - {input_zlogz[7], input_zlogz, 1'd0};
  wire [9:0]  dense_1_s43 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} + dense_1_s42;

  // Element 2: fixed<13,6>
  wire [9:0]  dense_1_2_t1 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {dense_1_s39[8], dense_1_s39};
  wire [11:0] dense_1_2_t2 = {{2{dense_1_s43[9]}}, dense_1_s43} - {dense_1_s2, 2'd0};
  wire [11:0] dense_1_2_t3 = {{2{dense_1_2_t1[9]}}, dense_1_2_t1} + {dense_1_s41, 1'd0};
  wire [12:0] dense_1_2_t4 = {dense_1_2_t2[11], dense_1_2_t2} + {dense_1_2_t3[11], dense_1_2_t3};

  // Shared by several elements
  wire [10:0] dense_1_s44 = {{3{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_s45 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_s46 = {dense_1_s13[9], dense_1_s13} + {dense_1_s45[9], dense_1_s45};
  wire [9:0]  dense_1_s47 = {dense_1_s15[8], dense_1_s15} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_s48 = {input_n2_b1_mmdt[7], input_n2_b1_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [8:0]  dense_1_s49 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};

  // Element 3: fixed<14,7>
  wire [10:0] dense_1_3_t1 = {{3{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 2'd0};
  wire [10:0] dense_1_3_t2 = {{2{dense_1_s8[8]}}, dense_1_s8} - dense_1_s44;
  wire [10:0] dense_1_3_t3 = {{2{dense_1_s48[8]}}, dense_1_s48} - dense_1_3_t1;
  wire [9:0]  dense_1_3_t4 = {dense_1_s28[8], dense_1_s28} + {dense_1_s49[8], dense_1_s49};
  wire [11:0] dense_1_3_t5 = {dense_1_s46[10], dense_1_s46} - {dense_1_3_t2[10], dense_1_3_t2};
  wire [11:0] dense_1_3_t6 = {{2{dense_1_s47[9]}}, dense_1_s47} - {dense_1_3_t3[10], dense_1_3_t3};
  wire [13:0] dense_1_3_t7 = {{2{dense_1_3_t5[11]}}, dense_1_3_t5} - {dense_1_3_t4[9], dense_1_3_t4, 3'd0};
  wire [14:0] dense_1_3_t8 = {dense_1_3_t7[13], dense_1_3_t7} - {{2{dense_1_3_t6[11]}}, dense_1_3_t6, 1'd0};
  wire [13:0] dense_1_3_t9 = dense_1_3_t8[13:0];
  reg  [13:0] dense_1_3_t9_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s50 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s51 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} + {dense_1_s5[8], dense_1_s5};
  wire [9:0]  dense_1_s52 = {{2{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s53 = {{2{dense_1_s25[8]}}, dense_1_s25} + {dense_1_s52[9], dense_1_s52};
  wire [10:0] dense_1_s54 = {dense_1_s37[9], dense_1_s37} - {dense_1_s51[9], dense_1_s51};
  wire [9:0]  dense_1_s55 = dense_1_s54[9:0];
  wire [11:0] dense_1_s56 = {dense_1_s53[10], dense_1_s53} + {{2{dense_1_s55[9]}}, dense_1_s55};
  wire [10:0] dense_1_s57 = {{3{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 2'd0};
  wire [11:0] dense_1_s58 = {dense_1_s57[10], dense_1_s57} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 3'd0};
  wire [10:0] dense_1_s59 = {{3{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} - {dense_1_s7[8], dense_1_s7, 1'd0};
  wire [11:0] dense_1_s60 = {dense_1_s59[10], dense_1_s59} + {{2{dense_1_s25[8]}}, dense_1_s25, 1'd0};

  // Element 4: fixed<14,7>
  wire [10:0] dense_1_4_t1 = {{3{input_zlogz[7]}}, input_zlogz} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 2'd0};
  wire [10:0] dense_1_4_t2 = {{2{dense_1_s50[8]}}, dense_1_s50} + dense_1_4_t1;
  wire [12:0] dense_1_4_t3 = {dense_1_s58[11], dense_1_s58} + {{3{dense_1_s23[8]}}, dense_1_s23, 1'd0};
  wire [12:0] dense_1_4_t4 = {{2{dense_1_4_t2[10]}}, dense_1_4_t2} - dense_1_4_t3;
  reg  [12:0] dense_1_4_t4_d1;
  wire [12:0] dense_1_4_t5 = {dense_1_s56[11], dense_1_s56} - {dense_1_s60, 1'd0};
  reg  [12:0] dense_1_4_t5_d1;
  wire [13:0] dense_1_4_t6 = {dense_1_4_t4_d1[12], dense_1_4_t4_d1} - {dense_1_4_t5_d1[12], dense_1_4_t5_d1};

  // Shared by several elements
  wire [11:0] dense_1_s61 = {{2{dense_1_s42[9]}}, dense_1_s42} - {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [9:0]  dense_1_s62 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s63 = {{3{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} - {dense_1_s62, 1'd0};
  wire [8:0]  dense_1_s64 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [9:0]  dense_1_s65 = {dense_1_s64[8], dense_1_s64} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};
  wire [12:0] dense_1_s66 = {dense_1_s61[11], dense_1_s61} - {{2{dense_1_s63[10]}}, dense_1_s63};
  wire [11:0] dense_1_s67 = dense_1_s66[11:0];
  wire [11:0] dense_1_s68 = {dense_1_s38[10], dense_1_s38} - {{2{dense_1_s65[9]}}, dense_1_s65};
  wire [12:0] dense_1_s69 = {dense_1_s67[11], dense_1_s67} - {dense_1_s68[11], dense_1_s68};
  reg  [12:0] dense_1_s69_d1;

  // Element 5: fixed<13,6>
  wire [12:0] dense_1_5_t1 = dense_1_s69_d1 - {{3{input_c1_b0_mmdt_d1[7]}}, input_c1_b0_mmdt_d1, 2'd0};

  // Shared by several elements
  wire [9:0]  dense_1_s70 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};
  wire [9:0]  dense_1_s71 = {{2{input_zlogz[7]}}, input_zlogz} + dense_1_s70;
  wire [8:0]  dense_1_s72 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [8:0]  dense_1_s73 = {input_mass_mmdt[7], input_mass_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s74 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s75 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [9:0]  dense_1_s76 = {dense_1_s8[8], dense_1_s8} + {input_d2_b2_mmdt[7], input_d2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_s77 = {{2{dense_1_s73[8]}}, dense_1_s73} - {dense_1_s74[9], dense_1_s74};
  wire [10:0] dense_1_s78 = dense_1_s4 - {{2{dense_1_s75[8]}}, dense_1_s75};
  wire [11:0] dense_1_s79 = {{2{dense_1_s76[9]}}, dense_1_s76} + {dense_1_s15[8], dense_1_s15, 2'd0};
  wire [12:0] dense_1_s80 = {{2{dense_1_s77[10]}}, dense_1_s77} - {dense_1_s78[10], dense_1_s78, 1'd0};
  wire [11:0] dense_1_s81 = dense_1_s80[11:0];
  wire [12:0] dense_1_s82 = {dense_1_s79[11], dense_1_s79} + {dense_1_s81[11], dense_1_s81};

  // Element 6: fixed<15,8>
  wire [9:0]  dense_1_6_t1 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_6_t2 = {dense_1_s72[8], dense_1_s72} - {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt, 1'd0};
  wire [11:0] dense_1_6_t3 = {{2{dense_1_6_t1[9]}}, dense_1_6_t1} + {dense_1_s74, 2'd0};
  wire [10:0] dense_1_6_t4 = {dense_1_s71[9], dense_1_s71} + {dense_1_6_t2[9], dense_1_6_t2};
  wire [13:0] dense_1_6_t5 = {{2{dense_1_6_t3[11]}}, dense_1_6_t3} - {dense_1_s58[11], dense_1_s58, 1'd0};
  wire [13:0] dense_1_6_t6 = {{3{dense_1_6_t4[10]}}, dense_1_6_t4} - dense_1_6_t5;
  wire [14:0] dense_1_6_t7 = {{2{dense_1_s82[12]}}, dense_1_s82} - {dense_1_6_t6[13], dense_1_6_t6};
  wire [13:0] dense_1_6_t8 = dense_1_6_t7[13:0];
  reg  [13:0] dense_1_6_t8_d1;
  wire [14:0] dense_1_6_t9 = {{2{dense_1_s69_d1[12]}}, dense_1_s69_d1} - {dense_1_6_t8_d1[13], dense_1_6_t8_d1};

  // Shared by several elements
  wire [8:0]  dense_1_s83 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [9:0]  dense_1_s84 = {dense_1_s83[8], dense_1_s83} + {input_mass_mmdt[7], input_mass_mmdt, 1'd0};

  // Element 7: fixed<14,7>
  wire [8:0]  dense_1_7_t1 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [9:0]  dense_1_7_t2 = {dense_1_7_t1[8], dense_1_7_t1} + {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_7_t3 = {dense_1_s51[9], dense_1_s51} - {dense_1_7_t2[9], dense_1_7_t2};
  wire [11:0] dense_1_7_t4 = {dense_1_s46[10], dense_1_s46} + {dense_1_s84[9], dense_1_s84, 1'd0};
  wire [13:0] dense_1_7_t5 = {{3{dense_1_7_t3[10]}}, dense_1_7_t3} + {dense_1_7_t4[11], dense_1_7_t4, 1'd0};

  // Shared by several elements
  wire [9:0]  dense_1_s85 = {{2{input_mass_mmdt[7]}}, input_mass_mmdt} + {input_multiplicity[7], input_multiplicity, 1'd0};
  wire [9:0]  dense_1_s86 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} - {dense_1_s73[8], dense_1_s73};
  wire [9:0]  dense_1_s87 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 1'd0};
  wire [11:0] dense_1_s88 = {{2{dense_1_s62[9]}}, dense_1_s62} - {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [10:0] dense_1_s89 = {dense_1_s16[9], dense_1_s16} + {dense_1_s87[9], dense_1_s87};
  wire [11:0] dense_1_s90 = {{2{dense_1_s86[9]}}, dense_1_s86} - dense_1_s88;
  wire [12:0] dense_1_s91 = {{2{dense_1_s89[10]}}, dense_1_s89} + {dense_1_s90[11], dense_1_s90};
  wire [11:0] dense_1_s92 = dense_1_s91[11:0];

  // Element 8: fixed<13,6>
  wire [9:0]  dense_1_8_t1 = {dense_1_s1[8], dense_1_s1} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_8_t2 = {dense_1_s29[9], dense_1_s29} - {dense_1_s85[9], dense_1_s85};
  wire [11:0] dense_1_8_t3 = {{2{dense_1_8_t1[9]}}, dense_1_8_t1} - {dense_1_s37[9], dense_1_s37, 1'd0};
  wire [12:0] dense_1_8_t4 = {{2{dense_1_8_t2[10]}}, dense_1_8_t2} - {dense_1_s84[9], dense_1_s84, 2'd0};
  reg  [12:0] dense_1_8_t4_d1;
  wire [12:0] dense_1_8_t5 = {dense_1_s92[11], dense_1_s92} - {dense_1_8_t3[11], dense_1_8_t3};
  reg  [12:0] dense_1_8_t5_d1;
  wire [13:0] dense_1_8_t6 = {dense_1_8_t4_d1[12], dense_1_8_t4_d1} + {dense_1_8_t5_d1[12], dense_1_8_t5_d1};
  wire [12:0] dense_1_8_t7 = dense_1_8_t6[12:0];

  // Element 9: fixed<13,6>
  wire [12:0] dense_1_9_t1 = {{5{input_c1_b0_mmdt_d1[7]}}, input_c1_b0_mmdt_d1} - {dense_1_s12_d1[11], dense_1_s12_d1};

  // Shared by several elements
  wire [10:0] dense_1_s93 = {dense_1_s16[9], dense_1_s16} + {{2{input_multiplicity[7]}}, input_multiplicity, 1'd0};
  wire [8:0]  dense_1_s94 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_d2_b2_mmdt[7], input_d2_b2_mmdt};

  // Element 10: fixed<12,5>
  wire [9:0]  dense_1_10_t1 = {{2{input_mass_mmdt[7]}}, input_mass_mmdt} - dense_1_s31;
  wire [9:0]  dense_1_10_t2 = {dense_1_s32[8], dense_1_s32} + {dense_1_s94[8], dense_1_s94};
  wire [11:0] dense_1_10_t3 = {{2{dense_1_10_t1[9]}}, dense_1_10_t1} - {dense_1_s49[8], dense_1_s49, 2'd0};
  wire [11:0] dense_1_10_t4 = {dense_1_s93[10], dense_1_s93} - {{2{dense_1_10_t2[9]}}, dense_1_10_t2};
  wire [12:0] dense_1_10_t5 = {dense_1_10_t3[11], dense_1_10_t3} - {dense_1_10_t4[11], dense_1_10_t4};
  wire [11:0] dense_1_10_t6 = dense_1_10_t5[11:0];
  reg  [11:0] dense_1_10_t6_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s95 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {dense_1_s7[8], dense_1_s7};
  wire [8:0]  dense_1_s96 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt};
  wire [13:0] dense_1_s97 = {dense_1_s82[12], dense_1_s82} - {{3{dense_1_s96[8]}}, dense_1_s96, 2'd0};
  reg  [13:0] dense_1_s97_d1;
  wire [9:0]  dense_1_s98 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} - {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 1'd0};

  // Element 11: fixed<14,7>
  wire [11:0] dense_1_11_t1 = {{2{dense_1_s98[9]}}, dense_1_s98} - {dense_1_s98, 2'd0};
  wire [12:0] dense_1_11_t2 = {{3{dense_1_s95[9]}}, dense_1_s95} - {dense_1_11_t1[11], dense_1_11_t1};
  wire [11:0] dense_1_11_t3 = dense_1_11_t2[11:0];
  wire [11:0] dense_1_11_t4 = {dense_1_s59[10], dense_1_s59} - {dense_1_s63[10], dense_1_s63};
  wire [12:0] dense_1_11_t5 = {{2{dense_1_s93[10]}}, dense_1_s93} + {dense_1_11_t3[11], dense_1_11_t3};
  wire [13:0] dense_1_11_t6 = {dense_1_11_t5[12], dense_1_11_t5} + {dense_1_11_t4[11], dense_1_11_t4, 1'd0};
  reg  [13:0] dense_1_11_t6_d1;
  wire [14:0] dense_1_11_t7 = {dense_1_s97_d1[13], dense_1_s97_d1} - {dense_1_11_t6_d1[13], dense_1_11_t6_d1};
  wire [13:0] dense_1_11_t8 = dense_1_11_t7[13:0];

  // Shared by several elements
  wire [8:0]  dense_1_s99 = {input_mass_mmdt[7], input_mass_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s100 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} - {dense_1_s72[8], dense_1_s72};
  wire [9:0]  dense_1_s101 = {dense_1_s39[8], dense_1_s39} - {dense_1_s96[8], dense_1_s96};
  wire [10:0] dense_1_s102 = {dense_1_s37[9], dense_1_s37} + {dense_1_s100[9], dense_1_s100};
  wire [11:0] dense_1_s103 = {dense_1_s102[10], dense_1_s102} - {dense_1_s101[9], dense_1_s101, 1'd0};
  wire [10:0] dense_1_s104 = {{3{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {input_d2_b2_mmdt[7], input_d2_b2_mmdt, 2'd0};
  wire [10:0] dense_1_s105 = {{2{dense_1_s8[8]}}, dense_1_s8} - dense_1_s104;
  wire [9:0]  dense_1_s106 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt, 1'd0};

  // Element 12: fixed<13,6>
  wire [10:0] dense_1_12_t1 = {{3{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} + dense_1_s18;
  wire [10:0] dense_1_12_t2 = dense_1_s57 - {dense_1_s106[9], dense_1_s106};
  wire [11:0] dense_1_12_t3 = {dense_1_s105[10], dense_1_s105} + {{2{dense_1_s99[8]}}, dense_1_s99, 1'd0};
  wire [11:0] dense_1_12_t4 = {dense_1_12_t1[10], dense_1_12_t1} - {dense_1_12_t2[10], dense_1_12_t2};
  wire [12:0] dense_1_12_t5 = {dense_1_12_t3[11], dense_1_12_t3} - {{2{dense_1_s47[9]}}, dense_1_s47, 1'd0};
  reg  [12:0] dense_1_12_t5_d1;
  wire [12:0] dense_1_12_t6 = {dense_1_s103[11], dense_1_s103} + {dense_1_12_t4[11], dense_1_12_t4};
  reg  [12:0] dense_1_12_t6_d1;
  wire [13:0] dense_1_12_t7 = {dense_1_12_t5_d1[12], dense_1_12_t5_d1} + {dense_1_12_t6_d1[12], dense_1_12_t6_d1};
  wire [12:0] dense_1_12_t8 = dense_1_12_t7[12:0];

  // Shared by several elements
  wire [8:0]  dense_1_s107 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [10:0] dense_1_s108 = {{3{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [10:0] dense_1_s109 = dense_1_s44 - {{2{dense_1_s99[8]}}, dense_1_s99};
  wire [12:0] dense_1_s110 = {dense_1_s61[11], dense_1_s61} - {{2{dense_1_s109[10]}}, dense_1_s109};
  wire [11:0] dense_1_s111 = dense_1_s110[11:0];
  wire [12:0] dense_1_s112 = {dense_1_s111[11], dense_1_s111} + {{2{dense_1_s17[9]}}, dense_1_s17, 1'd0};
  reg  [12:0] dense_1_s112_d1;
  wire [9:0]  dense_1_s113 = {{2{input_zlogz[7]}}, input_zlogz} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s114 = {dense_1_s113[9], dense_1_s113} - {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt, 2'd0};

  // Element 13: fixed<15,8>
  wire [11:0] dense_1_13_t1 = {dense_1_s57[10], dense_1_s57} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 3'd0};
  wire [11:0] dense_1_13_t2 = {dense_1_s108[10], dense_1_s108} + {{2{dense_1_s107[8]}}, dense_1_s107, 1'd0};
  wire [12:0] dense_1_13_t3 = {{3{dense_1_s95[9]}}, dense_1_s95} - {dense_1_s57, 2'd0};
  wire [12:0] dense_1_13_t4 = {{2{dense_1_s114[10]}}, dense_1_s114} + {dense_1_13_t1[11], dense_1_13_t1};
  wire [12:0] dense_1_13_t5 = {dense_1_13_t2[11], dense_1_13_t2} - dense_1_13_t3;
  wire [13:0] dense_1_13_t6 = {dense_1_13_t4[12], dense_1_13_t4} - {dense_1_s17[9], dense_1_s17, 3'd0};
  wire [14:0] dense_1_13_t7 = {{2{dense_1_13_t5[12]}}, dense_1_13_t5} - {dense_1_13_t6[13], dense_1_13_t6};
  reg  [14:0] dense_1_13_t7_d1;
  wire [15:0] dense_1_13_t8 = {dense_1_13_t7_d1[14], dense_1_13_t7_d1} - {{2{dense_1_s112_d1[12]}}, dense_1_s112_d1, 1'd0};
  wire [14:0] dense_1_13_t9 = dense_1_13_t8[14:0];

  // Shared by several elements
  wire [9:0]  dense_1_s115 = {{2{input_zlogz[7]}}, input_zlogz} - {dense_1_s7[8], dense_1_s7};
  wire [9:0]  dense_1_s116 = {dense_1_s39[8], dense_1_s39} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s117 = {dense_1_s115[9], dense_1_s115} + {dense_1_s116[9], dense_1_s116};
  wire [11:0] dense_1_s118 = {dense_1_s27[10], dense_1_s27} - {dense_1_s117[10], dense_1_s117};

  // Element 15: fixed<13,6>
  wire [8:0]  dense_1_15_t1 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [11:0] dense_1_15_t2 = {dense_1_s18[10], dense_1_s18} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 3'd0};
  wire [10:0] dense_1_15_t3 = {{2{dense_1_s23[8]}}, dense_1_s23} - dense_1_s57;
  wire [11:0] dense_1_15_t4 = {dense_1_s41[10], dense_1_s41} + {dense_1_15_t1[8], dense_1_15_t1, 2'd0};
  wire [11:0] dense_1_15_t5 = {{2{dense_1_s115[9]}}, dense_1_s115} + dense_1_15_t2;
  wire [12:0] dense_1_15_t6 = {{2{dense_1_15_t3[10]}}, dense_1_15_t3} + {dense_1_15_t4[11], dense_1_15_t4};
  wire [11:0] dense_1_15_t7 = dense_1_15_t6[11:0];
  wire [12:0] dense_1_15_t8 = {dense_1_15_t5[11], dense_1_15_t5} - {dense_1_15_t7[11], dense_1_15_t7};
  reg  [12:0] dense_1_15_t8_d1;

  // Element 16: fixed<13,6>
  wire [8:0]  dense_1_16_t1 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [9:0]  dense_1_16_t2 = {dense_1_s96[8], dense_1_s96} + {dense_1_16_t1[8], dense_1_16_t1};
  reg  [9:0]  dense_1_16_t2_d1;
  wire [13:0] dense_1_16_t3 = {dense_1_s36_d1[12], dense_1_s36_d1} + {{4{dense_1_16_t2_d1[9]}}, dense_1_16_t2_d1};
  wire [12:0] dense_1_16_t4 = dense_1_16_t3[12:0];

  // Shared by several elements
  wire [9:0]  dense_1_s119 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} + {dense_1_s48[8], dense_1_s48};

  // Element 18: fixed<13,6>
  wire [10:0] dense_1_18_t1 = {dense_1_s45[9], dense_1_s45} + {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt, 1'd0};
  wire [11:0] dense_1_18_t2 = dense_1_s24 + {dense_1_s85[9], dense_1_s85, 1'd0};
  wire [10:0] dense_1_18_t3 = {dense_1_s43[9], dense_1_s43} + {dense_1_s119[9], dense_1_s119};
  wire [12:0] dense_1_18_t4 = {{2{dense_1_18_t1[10]}}, dense_1_18_t1} + {dense_1_18_t2[11], dense_1_18_t2};
  wire [11:0] dense_1_18_t5 = dense_1_18_t4[11:0];
  wire [12:0] dense_1_18_t6 = {{2{dense_1_18_t3[10]}}, dense_1_18_t3} + {dense_1_18_t5[11], dense_1_18_t5};
  reg  [12:0] dense_1_18_t6_d1;

  // Shared by several elements
  wire [12:0] dense_1_s120 = {dense_1_s103[11], dense_1_s103} - {dense_1_s118[11], dense_1_s118};
  wire [11:0] dense_1_s121 = dense_1_s120[11:0];
  reg  [11:0] dense_1_s121_d1;

  // Element 19: fixed<15,8>
  wire [11:0] dense_1_19_t1 = {{4{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 3'd0};
  wire [9:0]  dense_1_19_t2 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [12:0] dense_1_19_t3 = {{3{dense_1_s42[9]}}, dense_1_s42} + {dense_1_19_t1, 1'd0};
  wire [10:0] dense_1_19_t4 = {dense_1_s70[9], dense_1_s70} - dense_1_s108;
  wire [13:0] dense_1_19_t5 = {{4{dense_1_s6[9]}}, dense_1_s6} + {dense_1_19_t2, 4'd0};
  wire [11:0] dense_1_19_t6 = dense_1_s19 - {dense_1_s105[10], dense_1_s105};
  wire [13:0] dense_1_19_t7 = {dense_1_19_t3[12], dense_1_19_t3} - {dense_1_19_t4[10], dense_1_19_t4, 2'd0};
  wire [14:0] dense_1_19_t8 = {dense_1_19_t5[13], dense_1_19_t5} - {{3{dense_1_19_t6[11]}}, dense_1_19_t6};
  wire [13:0] dense_1_19_t9 = dense_1_19_t8[13:0];
  wire [14:0] dense_1_19_t10 = {dense_1_19_t7[13], dense_1_19_t7} - {dense_1_19_t9[13], dense_1_19_t9};
  reg  [14:0] dense_1_19_t10_d1;
  wire [15:0] dense_1_19_t11 = {{4{dense_1_s121_d1[11]}}, dense_1_s121_d1} - {dense_1_19_t10_d1[14], dense_1_19_t10_d1};
  wire [14:0] dense_1_19_t12 = dense_1_19_t11[14:0];

  // Shared by several elements
  wire [11:0] dense_1_s122 = {{2{dense_1_s26[9]}}, dense_1_s26} - {dense_1_s15[8], dense_1_s15, 2'd0};
  wire [10:0] dense_1_s123 = dense_1_s122[10:0];

  // Element 20: fixed<13,6>
  wire [10:0] dense_1_20_t1 = {{3{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [10:0] dense_1_20_t2 = {{2{dense_1_s48[8]}}, dense_1_s48} - dense_1_20_t1;
  wire [11:0] dense_1_20_t3 = {dense_1_20_t2[10], dense_1_20_t2} + {dense_1_s107[8], dense_1_s107, 2'd0};
  wire [11:0] dense_1_20_t4 = {dense_1_s123[10], dense_1_s123} + {dense_1_s14[9], dense_1_s14, 1'd0};
  wire [12:0] dense_1_20_t5 = {dense_1_20_t3[11], dense_1_20_t3} + {dense_1_20_t4[11], dense_1_20_t4};
  reg  [12:0] dense_1_20_t5_d1;

  // Element 21: fixed<14,7>
  wire [9:0]  dense_1_21_t1 = {dense_1_s48[8], dense_1_s48} + {dense_1_s94[8], dense_1_s94};
  wire [10:0] dense_1_21_t2 = {dense_1_s45[9], dense_1_s45} - {dense_1_s8[8], dense_1_s8, 1'd0};
  wire [10:0] dense_1_21_t3 = {dense_1_s3[9], dense_1_s3} + {dense_1_21_t1[9], dense_1_21_t1};
  wire [11:0] dense_1_21_t4 = {dense_1_21_t2[10], dense_1_21_t2} - {dense_1_s86[9], dense_1_s86, 1'd0};
  wire [12:0] dense_1_21_t5 = {{2{dense_1_21_t3[10]}}, dense_1_21_t3} - {dense_1_s26, 3'd0};
  wire [13:0] dense_1_21_t6 = {dense_1_21_t5[12], dense_1_21_t5} + {dense_1_21_t4[11], dense_1_21_t4, 1'd0};
  reg  [13:0] dense_1_21_t6_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s124 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} - dense_1_s37;

  // Element 22: fixed<14,7>
  wire [10:0] dense_1_22_t1 = {{3{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} + {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_22_t2 = {dense_1_s15[8], dense_1_s15} + {dense_1_s48[8], dense_1_s48};
  wire [10:0] dense_1_22_t3 = {dense_1_s87[9], dense_1_s87} - dense_1_22_t1;
  wire [10:0] dense_1_22_t4 = {dense_1_s70[9], dense_1_s70} - {dense_1_s94[8], dense_1_s94, 1'd0};
  wire [12:0] dense_1_22_t5 = {{3{dense_1_22_t2[9]}}, dense_1_22_t2} - {dense_1_s99[8], dense_1_s99, 3'd0};
  wire [12:0] dense_1_22_t6 = {{2{dense_1_22_t3[10]}}, dense_1_22_t3} - {dense_1_22_t4[10], dense_1_22_t4, 1'd0};
  wire [12:0] dense_1_22_t7 = {{3{dense_1_s124[9]}}, dense_1_s124} + dense_1_22_t5;
  wire [13:0] dense_1_22_t8 = {dense_1_22_t6[12], dense_1_22_t6} + {dense_1_22_t7[12], dense_1_22_t7};
  reg  [13:0] dense_1_22_t8_d1;

  // Shared by several elements
  wire [10:0] dense_1_s125 = {{3{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} + {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 2'd0};
  wire [11:0] dense_1_s126 = {dense_1_s125[10], dense_1_s125} + {dense_1_s49[8], dense_1_s49, 2'd0};
  wire [12:0] dense_1_s127 = {dense_1_s30[11], dense_1_s30} - {dense_1_s126[11], dense_1_s126};
  reg  [12:0] dense_1_s127_d1;

  // Element 23: fixed<13,6>
  wire [13:0] dense_1_23_t1 = {dense_1_s112_d1[12], dense_1_s112_d1} - {dense_1_s127_d1[12], dense_1_s127_d1};
  wire [12:0] dense_1_23_t2 = dense_1_23_t1[12:0];

  // Element 25: fixed<13,6>
  wire [12:0] dense_1_25_t1 = {{4{dense_1_s8_d1[8]}}, dense_1_s8_d1} + {dense_1_s121_d1[11], dense_1_s121_d1};

  // Shared by several elements
  wire [11:0] dense_1_s128 = {{2{dense_1_s26[9]}}, dense_1_s26} + {input_mass_mmdt[7], input_mass_mmdt, 3'd0};

  // Element 26: fixed<15,8>
  wire [10:0] dense_1_26_t1 = {dense_1_s16[9], dense_1_s16} - {{2{dense_1_s72[8]}}, dense_1_s72};
  wire [12:0] dense_1_26_t2 = {{2{dense_1_s114[10]}}, dense_1_s114} + {dense_1_s59[10], dense_1_s59, 1'd0};
  wire [11:0] dense_1_26_t3 = dense_1_s60 - {dense_1_26_t1[10], dense_1_26_t1};
  wire [13:0] dense_1_26_t4 = {dense_1_26_t2[12], dense_1_26_t2} + {dense_1_s128[11], dense_1_s128, 1'd0};
  reg  [13:0] dense_1_26_t4_d1;
  wire [13:0] dense_1_26_t5 = {{2{dense_1_26_t3[11]}}, dense_1_26_t3} - {dense_1_s112, 1'd0};
  reg  [13:0] dense_1_26_t5_d1;
  wire [15:0] dense_1_26_t6 = {{2{dense_1_26_t5_d1[13]}}, dense_1_26_t5_d1} - {dense_1_26_t4_d1[13], dense_1_26_t4_d1, 1'd0};
  wire [13:0] dense_1_26_t7 = dense_1_26_t6[13:0];

  // Element 27: fixed<12,5>
  wire [11:0] dense_1_27_t1 = dense_1_s56 + {{3{dense_1_s75[8]}}, dense_1_s75};
  reg  [11:0] dense_1_27_t1_d1;

  // Element 28: fixed<13,6>
  wire [10:0] dense_1_28_t1 = {{2{dense_1_s50[8]}}, dense_1_s50} + {dense_1_s106[9], dense_1_s106};
  wire [11:0] dense_1_28_t2 = {dense_1_28_t1[10], dense_1_28_t1} - {dense_1_s71[9], dense_1_s71, 1'd0};
  wire [12:0] dense_1_28_t3 = {{2{dense_1_s123[10]}}, dense_1_s123} + {dense_1_28_t2[11], dense_1_28_t2};
  wire [12:0] dense_1_28_t4 = dense_1_28_t3 - {{2{dense_1_s124[9]}}, dense_1_s124, 1'd0};
  reg  [12:0] dense_1_28_t4_d1;

  // Element 29: fixed<13,6>
  wire [12:0] dense_1_29_t1 = {dense_1_s92[11], dense_1_s92} + {{4{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt, 1'd0};
  reg  [12:0] dense_1_29_t1_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s129 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};

  // Element 30: fixed<14,7>
  wire [9:0]  dense_1_30_t1 = {{2{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {dense_1_s107[8], dense_1_s107};
  wire [10:0] dense_1_30_t2 = {{2{dense_1_s129[8]}}, dense_1_s129} + {dense_1_s2, 1'd0};
  wire [11:0] dense_1_30_t3 = {{2{dense_1_s98[9]}}, dense_1_s98} + {dense_1_s42[9], dense_1_s42, 1'd0};
  wire [12:0] dense_1_30_t4 = {{3{dense_1_s100[9]}}, dense_1_s100} + {dense_1_s5[8], dense_1_s5, 3'd0};
  wire [11:0] dense_1_30_t5 = {{2{dense_1_30_t1[9]}}, dense_1_30_t1} - {dense_1_30_t2[10], dense_1_30_t2};
  wire [12:0] dense_1_30_t6 = {dense_1_s128[11], dense_1_s128} + {dense_1_30_t3, 1'd0};
  wire [12:0] dense_1_30_t7 = dense_1_30_t4 - {dense_1_30_t5[11], dense_1_30_t5};
  wire [13:0] dense_1_30_t8 = {dense_1_30_t6[12], dense_1_30_t6} + {dense_1_30_t7[12], dense_1_30_t7};
  reg  [13:0] dense_1_30_t8_d1;
  wire [14:0] dense_1_30_t9 = {{2{dense_1_s22_d1[12]}}, dense_1_s22_d1} + {dense_1_30_t8_d1[13], dense_1_30_t8_d1};
  wire [13:0] dense_1_30_t10 = dense_1_30_t9[13:0];

  // Element 31: fixed<13,6>
  wire [9:0]  dense_1_31_t1 = {dense_1_s25[8], dense_1_s25} + {dense_1_s129[8], dense_1_s129};
  wire [11:0] dense_1_31_t2 = {{2{dense_1_s43[9]}}, dense_1_s43} + {dense_1_s25[8], dense_1_s25, 2'd0};
  wire [11:0] dense_1_31_t3 = {{2{dense_1_31_t1[9]}}, dense_1_31_t1} + {dense_1_s119[9], dense_1_s119, 1'd0};
  wire [12:0] dense_1_31_t4 = {dense_1_31_t2[11], dense_1_31_t2} - {dense_1_31_t3[11], dense_1_31_t3};

  // Element 5: fixed<13,6>
  assign dense_1_5 = 13'd0 - dense_1_5_t1;

  // Element 0: fixed<13,6>
  wire [13:0] dense_1_0_t5 = {dense_1_0_t4[12], dense_1_0_t4} + 14'd11;

  // Element 1: fixed<14,7>
  wire [14:0] dense_1_1_t9 = 15'd32759 - {dense_1_1_t8[13], dense_1_1_t8};

  // Element 2: fixed<13,6>
  wire [12:0] dense_1_2 = 13'd8170 - dense_1_2_t4;

  // Element 3: fixed<14,7>
  wire [14:0] dense_1_3_t10 = {dense_1_3_t9_d1[13], dense_1_3_t9_d1} + 15'd28;

  // Element 4: fixed<14,7>
  assign dense_1_4 = dense_1_4_t6 - 14'd5;

  // Element 6: fixed<15,8>
  assign dense_1_6 = dense_1_6_t9 - 15'd22;

  // Element 7: fixed<14,7>
  wire [13:0] dense_1_7 = 14'd27 - dense_1_7_t5;

  // Element 8: fixed<13,6>
  wire [13:0] dense_1_8_t8 = {dense_1_8_t7[12], dense_1_8_t7} - 14'd2;

  // Element 9: fixed<13,6>
  assign dense_1_9 = dense_1_9_t1 + 13'd9;

  // Element 10: fixed<12,5>
  wire [12:0] dense_1_10_t7 = {dense_1_10_t6_d1[11], dense_1_10_t6_d1} + 13'd29;

  // Element 11: fixed<14,7>
  wire [14:0] dense_1_11_t9 = {dense_1_11_t8[13], dense_1_11_t8} + 15'd21;

  // Element 12: fixed<13,6>
  wire [13:0] dense_1_12_t9 = {dense_1_12_t8[12], dense_1_12_t8} + 14'd7;

  // Element 13: fixed<15,8>
  wire [15:0] dense_1_13_t10 = 16'd65523 - {dense_1_13_t9[14], dense_1_13_t9};

  // Element 14: fixed<12,5>
  wire [11:0] dense_1_14 = dense_1_s118 + 12'd8;

  // Element 15: fixed<13,6>
  wire [13:0] dense_1_15_t9 = 14'd16362 - {dense_1_15_t8_d1[12], dense_1_15_t8_d1};

  // Element 16: fixed<13,6>
  wire [13:0] dense_1_16_t5 = {dense_1_16_t4[12], dense_1_16_t4} + 14'd4;

  // Element 17: fixed<14,7>
  assign dense_1_17 = 14'd16369 - dense_1_s97_d1;

  // Element 18: fixed<13,6>
  assign dense_1_18 = 13'd8139 - dense_1_18_t6_d1;

  // Element 19: fixed<15,8>
  wire [15:0] dense_1_19_t13 = 16'd63 - {dense_1_19_t12[14], dense_1_19_t12};

  // Element 20: fixed<13,6>
  assign dense_1_20 = dense_1_20_t5_d1 - 13'd5;

  // Element 21: fixed<14,7>
  assign dense_1_21 = dense_1_21_t6_d1 + 14'd33;

  // Element 22: fixed<14,7>
  assign dense_1_22 = dense_1_22_t8_d1 + 14'd40;

  // Element 23: fixed<13,6>
  wire [13:0] dense_1_23_t3 = 14'd16346 - {dense_1_23_t2[12], dense_1_23_t2};

  // Element 24: fixed<13,6>
  assign dense_1_24 = 13'd8152 - dense_1_s127_d1;

  // Element 25: fixed<13,6>
  assign dense_1_25 = 13'd8183 - dense_1_25_t1;

  // Element 26: fixed<15,8>
  assign dense_1_26 = 15'd32734 - {dense_1_26_t7[13], dense_1_26_t7};

  // Element 27: fixed<12,5>
  assign dense_1_27 = dense_1_27_t1_d1 + 12'd1;

  // Element 28: fixed<13,6>
  assign dense_1_28 = dense_1_28_t4_d1 + 13'd8;

  // Element 29: fixed<13,6>
  assign dense_1_29 = dense_1_29_t1_d1 - 13'd38;

  // Element 30: fixed<14,7>
  wire [14:0] dense_1_30_t11 = {dense_1_30_t10[13], dense_1_30_t10} - 15'd3;

  // Element 31: fixed<13,6>
  wire [12:0] dense_1_31 = dense_1_31_t4 - 13'd34;

  // Element 0: fixed<13,6>
  assign dense_1_0 = dense_1_0_t5[12:0];

  // Element 1: fixed<14,7>
  assign dense_1_1 = dense_1_1_t9[13:0];

  // Element 3: fixed<14,7>
  assign dense_1_3 = dense_1_3_t10[13:0];

  // Element 8: fixed<13,6>
  assign dense_1_8 = dense_1_8_t8[12:0];

  // Element 10: fixed<12,5>
  assign dense_1_10 = dense_1_10_t7[11:0];

  // Element 11: fixed<14,7>
  assign dense_1_11 = dense_1_11_t9[13:0];

  // Element 12: fixed<13,6>
  assign dense_1_12 = dense_1_12_t9[12:0];

  // Element 13: fixed<15,8>
  assign dense_1_13 = dense_1_13_t10[14:0];

  // Element 15: fixed<13,6>
  assign dense_1_15 = dense_1_15_t9[12:0];

  // Element 16: fixed<13,6>
  assign dense_1_16 = dense_1_16_t5[12:0];

  // Element 19: fixed<15,8>
  assign dense_1_19 = dense_1_19_t13[14:0];

  // Element 23: fixed<13,6>
  assign dense_1_23 = dense_1_23_t3[12:0];

  // Element 30: fixed<14,7>
  assign dense_1_30 = dense_1_30_t11[13:0];

  always @(posedge clk) begin
    dense_1_s8_d1     <= dense_1_s8;
    dense_1_s12_d1    <= dense_1_s12;
    dense_1_s22_d1    <= dense_1_s22;
    dense_1_0_t2_d1   <= dense_1_0_t2;
    dense_1_s36_d1    <= dense_1_s36;
    dense_1_1_t6_d1   <= dense_1_1_t6;
    dense_1_3_t9_d1   <= dense_1_3_t9;
    dense_1_4_t4_d1   <= dense_1_4_t4;
    dense_1_4_t5_d1   <= dense_1_4_t5;
    dense_1_s69_d1    <= dense_1_s69;
    dense_1_6_t8_d1   <= dense_1_6_t8;
    dense_1_8_t4_d1   <= dense_1_8_t4;
    dense_1_8_t5_d1   <= dense_1_8_t5;
    dense_1_10_t6_d1  <= dense_1_10_t6;
    dense_1_s97_d1    <= dense_1_s97;
    dense_1_11_t6_d1  <= dense_1_11_t6;
    dense_1_12_t5_d1  <= dense_1_12_t5;
    dense_1_12_t6_d1  <= dense_1_12_t6;
    dense_1_s112_d1   <= dense_1_s112;
    dense_1_13_t7_d1  <= dense_1_13_t7;
    dense_1_15_t8_d1  <= dense_1_15_t8;
    dense_1_16_t2_d1  <= dense_1_16_t2;
    dense_1_18_t6_d1  <= dense_1_18_t6;
    dense_1_s121_d1   <= dense_1_s121;
    dense_1_19_t10_d1 <= dense_1_19_t10;
    dense_1_20_t5_d1  <= dense_1_20_t5;
    dense_1_21_t6_d1  <= dense_1_21_t6;
    dense_1_22_t8_d1  <= dense_1_22_t8;
    dense_1_s127_d1   <= dense_1_s127;
    dense_1_26_t4_d1  <= dense_1_26_t4;
    dense_1_26_t5_d1  <= dense_1_26_t5;
    dense_1_27_t1_d1  <= dense_1_27_t1;
    dense_1_28_t4_d1  <= dense_1_28_t4;
    dense_1_29_t1_d1  <= dense_1_29_t1;
    dense_1_30_t8_d1  <= dense_1_30_t8;
    dense_1_2_d1      <= dense_1_2;
    dense_1_7_d1      <= dense_1_7;
    dense_1_14_d1     <= dense_1_14;
    dense_1_31_d1     <= dense_1_31;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_0_t3[13],
    dense_1_1_t7[14],
    dense_1_3_t8[14],
    dense_1_s54[10],
    dense_1_s66[12],
    dense_1_s80[12],
    dense_1_6_t7[14],
    dense_1_s91[12],
    dense_1_8_t6[13],
    dense_1_10_t5[12],
    dense_1_11_t2[12],
    dense_1_11_t7[14],
    dense_1_12_t7[13],
    dense_1_s110[12],
    dense_1_13_t8[15],
    dense_1_15_t6[12],
    dense_1_16_t3[13],
    dense_1_18_t4[12],
    dense_1_s120[12],
    dense_1_19_t8[14],
    dense_1_19_t11[15],
    dense_1_s122[11],
    dense_1_23_t1[13],
    dense_1_26_t6[15:14],
    dense_1_30_t9[14],
    dense_1_0_t5[13],
    dense_1_1_t9[14],
    dense_1_3_t10[14],
    dense_1_8_t8[13],
    dense_1_10_t7[12],
    dense_1_11_t9[14],
    dense_1_12_t9[13],
    dense_1_13_t10[15],
    dense_1_15_t9[13],
    dense_1_16_t5[13],
    dense_1_19_t13[15],
    dense_1_23_t3[13],
    dense_1_30_t11[14]
  };

endmodule
