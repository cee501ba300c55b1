// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline 045f31c6e7bd5fb5. Do not edit.
// 342 operations in stages 0 to 1.
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
  output wire [12:0] dense_1_5,
  output reg  [12:0] dense_1_0_d1,
  output reg  [12:0] dense_1_2_d1,
  output wire [13:0] dense_1_4,
  output wire [14:0] dense_1_6,
  output reg  [13:0] dense_1_7_d1,
  output wire [12:0] dense_1_8,
  output reg  [12:0] dense_1_9_d1,
  output wire [13:0] dense_1_11,
  output wire [14:0] dense_1_13,
  output reg  [11:0] dense_1_14_d1,
  output reg  [12:0] dense_1_16_d1,
  output reg  [13:0] dense_1_17_d1,
  output reg  [12:0] dense_1_18_d1,
  output wire [14:0] dense_1_19,
  output wire [13:0] dense_1_22,
  output reg  [12:0] dense_1_23_d1,
  output reg  [12:0] dense_1_24_d1,
  output reg  [12:0] dense_1_25_d1,
  output wire [14:0] dense_1_26,
  output reg  [11:0] dense_1_27_d1,
  output wire [12:0] dense_1_28,
  output reg  [12:0] dense_1_29_d1,
  output wire [13:0] dense_1_30,
  output wire [12:0] dense_1_31,
  output wire [13:0] dense_1_1,
  output wire [13:0] dense_1_3,
  output reg  [11:0] dense_1_10_d1,
  output wire [12:0] dense_1_12,
  output wire [12:0] dense_1_15,
  output reg  [12:0] dense_1_20_d1,
  output wire [13:0] dense_1_21
);

  // Shared by several elements
  wire [8:0]  dense_1_s1 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [8:0]  dense_1_s2 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [8:0]  dense_1_s3 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [8:0]  dense_1_s4 = {input_zlogz[7], input_zlogz} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt};
  wire [8:0]  dense_1_s5 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [8:0]  dense_1_s6 = {input_n2_b1_mmdt[7], input_n2_b1_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [8:0]  dense_1_s7 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};
  wire [8:0]  dense_1_s8 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [8:0]  dense_1_s9 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt};
  wire [9:0]  dense_1_s10 = {{2{input_zlogz[7]}}, input_zlogz} - {dense_1_s2[8], dense_1_s2};
  wire [8:0]  dense_1_s11 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [8:0]  dense_1_s12 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [9:0]  dense_1_s13 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [8:0]  dense_1_s14 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt};
  wire [9:0]  dense_1_s15 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_s16 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [8:0]  dense_1_s17 = {input_m2_b2_mmdt[7], input_m2_b2_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [8:0]  dense_1_s18 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt};
  wire [9:0]  dense_1_s19 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s20 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s21 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s22 = {{2{input_mass_mmdt[7]}}, input_mass_mmdt} - {dense_1_s6[8], dense_1_s6};
  wire [9:0]  dense_1_s23 = {{2{input_multiplicity[7]}}, input_multiplicity} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s24 = {dense_1_s5[8], dense_1_s5} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s25 = {{3{input_zlogz[7]}}, input_zlogz} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [8:0]  dense_1_s26 = {input_zlogz[7], input_zlogz} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};
  wire [8:0]  dense_1_s27 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [10:0] dense_1_s28 = {{3{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [8:0]  dense_1_s29 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [9:0]  dense_1_s30 = {{2{input_mass_mmdt[7]}}, input_mass_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s31 = {dense_1_s15[9], dense_1_s15} + {dense_1_s19[9], dense_1_s19};
  wire [10:0] dense_1_s32 = {{3{input_zlogz[7]}}, input_zlogz} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_s33 = {{2{input_zlogz[7]}}, input_zlogz} + {dense_1_s14[8], dense_1_s14};
  wire [11:0] dense_1_s34 = {{4{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 3'd0};
  wire [8:0]  dense_1_s35 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_d2_b1_mmdt[7], input_d2_b1_mmdt};
  wire [9:0]  dense_1_s36 = {{2{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {dense_1_s11[8], dense_1_s11};
  wire [9:0]  dense_1_s37 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s38 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt};
  wire [9:0]  dense_1_s39 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} + {dense_1_s29[8], dense_1_s29};
  wire [9:0]  dense_1_s40 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 1'd0};
  wire [9:0]  dense_1_s41 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s42 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s43 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [10:0] dense_1_s44 = {{3{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_s45 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_multiplicity[7], input_multiplicity, 1'd0};
  wire [9:0]  dense_1_s46 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_s47 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [9:0]  dense_1_s48 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s49 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} + {dense_1_s1[8], dense_1_s1};
  wire [10:0] dense_1_s50 = {{3{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} - {input_zlogz[7], input_zlogz, 2'd0};
  wire [9:0]  dense_1_s51 = {{2{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} - {dense_1_s2[8], dense_1_s2};
  wire [8:0]  dense_1_s52 = {input_m2_b2_mmdt[7], input_m2_b2_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [10:0] dense_1_s53 = {{3{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_s54 = dense_1_s53[9:0];
  wire [9:0]  dense_1_s55 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {dense_1_s1[8], dense_1_s1};
  wire [10:0] dense_1_s56 = {{3{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {dense_1_s9[8], dense_1_s9, 1'd0};
  wire [9:0]  dense_1_s57 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} + {dense_1_s1[8], dense_1_s1};
  wire [10:0] dense_1_s58 = {{3{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} + {dense_1_s4[8], dense_1_s4, 1'd0};
  wire [10:0] dense_1_s59 = {{2{dense_1_s1[8]}}, dense_1_s1} - {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 2'd0};
  wire [9:0]  dense_1_s60 = {dense_1_s1[8], dense_1_s1} - {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 1'd0};
  wire [11:0] dense_1_s61 = {{3{dense_1_s3[8]}}, dense_1_s3} + {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [10:0] dense_1_s62 = {{2{dense_1_s3[8]}}, dense_1_s3} + {dense_1_s57[9], dense_1_s57};
  wire [10:0] dense_1_s63 = {{2{dense_1_s5[8]}}, dense_1_s5} + {dense_1_s4[8], dense_1_s4, 1'd0};
  wire [11:0] dense_1_s64 = {{3{dense_1_s6[8]}}, dense_1_s6} - {dense_1_s7[8], dense_1_s7, 2'd0};
  wire [9:0]  dense_1_s65 = {dense_1_s7[8], dense_1_s7} + {dense_1_s8[8], dense_1_s8};
  wire [9:0]  dense_1_s66 = {dense_1_s12[8], dense_1_s12} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s67 = {dense_1_s21[9], dense_1_s21} + {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt, 1'd0};
  wire [11:0] dense_1_s68 = {{2{dense_1_s22[9]}}, dense_1_s22} - {dense_1_s31[10], dense_1_s31};
  wire [10:0] dense_1_s69 = {dense_1_s24[9], dense_1_s24} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 2'd0};

  // Element 0: fixed<13,6>
  wire [9:0]  dense_1_0_t1 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {dense_1_s3[8], dense_1_s3};
  wire [11:0] dense_1_0_t2 = {{3{dense_1_s17[8]}}, dense_1_s17} + dense_1_s34;
  wire [10:0] dense_1_0_t3 = {{2{dense_1_s7[8]}}, dense_1_s7} - {dense_1_s17[8], dense_1_s17, 1'd0};
  wire [11:0] dense_1_0_t4 = {dense_1_s63[10], dense_1_s63} + {{2{dense_1_0_t1[9]}}, dense_1_0_t1};
  wire [12:0] dense_1_0_t5 = {dense_1_0_t2[11], dense_1_0_t2} + {dense_1_0_t3[10], dense_1_0_t3, 1'd0};
  wire [11:0] dense_1_0_t6 = dense_1_0_t5[11:0];
  wire [12:0] dense_1_0_t7 = {dense_1_0_t4[11], dense_1_0_t4} + {dense_1_0_t6[11], dense_1_0_t6};

  // Element 1: fixed<14,7>
  wire [8:0]  dense_1_1_t1 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [9:0]  dense_1_1_t2 = {dense_1_s1[8], dense_1_s1} - {dense_1_s17[8], dense_1_s17};
  wire [9:0]  dense_1_1_t3 = {dense_1_s18[8], dense_1_s18} - {dense_1_s47[8], dense_1_s47};
  wire [9:0]  dense_1_1_t4 = {dense_1_s8[8], dense_1_s8} + {dense_1_s38[8], dense_1_s38};
  wire [9:0]  dense_1_1_t5 = {dense_1_s18[8], dense_1_s18} - {dense_1_1_t1[8], dense_1_1_t1};
  wire [12:0] dense_1_1_t6 = {{2{dense_1_s58[10]}}, dense_1_s58} + {dense_1_s12[8], dense_1_s12, 3'd0};
  wire [10:0] dense_1_1_t7 = {dense_1_1_t2[9], dense_1_1_t2} + {dense_1_1_t3[9], dense_1_1_t3};
  wire [11:0] dense_1_1_t8 = {{2{dense_1_1_t4[9]}}, dense_1_1_t4} - {dense_1_1_t5[9], dense_1_1_t5, 1'd0};
  wire [13:0] dense_1_1_t9 = {dense_1_1_t6[12], dense_1_1_t6} + {dense_1_s49[9], dense_1_s49, 3'd0};
  wire [12:0] dense_1_1_t10 = {{2{dense_1_1_t7[10]}}, dense_1_1_t7} + {dense_1_1_t8, 1'd0};
  wire [14:0] dense_1_1_t11 = {dense_1_1_t9[13], dense_1_1_t9} - {{2{dense_1_1_t10[12]}}, dense_1_1_t10};
  wire [13:0] dense_1_1_t12 = dense_1_1_t11[13:0];
  reg  [13:0] dense_1_1_t12_d1;

  // Element 2: fixed<13,6>
  wire [8:0]  dense_1_2_t1 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};
  wire [10:0] dense_1_2_t2 = {{2{dense_1_s8[8]}}, dense_1_s8} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [10:0] dense_1_2_t3 = {dense_1_s23[9], dense_1_s23} - {{2{dense_1_2_t1[8]}}, dense_1_2_t1};
  wire [11:0] dense_1_2_t4 = {dense_1_s32[10], dense_1_s32} + {{2{dense_1_s20[8]}}, dense_1_s20, 1'd0};
  wire [11:0] dense_1_2_t5 = {dense_1_2_t2[10], dense_1_2_t2} - {dense_1_2_t3[10], dense_1_2_t3};
  wire [12:0] dense_1_2_t6 = {dense_1_2_t5[11], dense_1_2_t5} - {dense_1_2_t4, 1'd0};

  // Element 3: fixed<14,7>
  wire [10:0] dense_1_3_t1 = {{3{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_3_t2 = dense_1_3_t1[9:0];
  wire [8:0]  dense_1_3_t3 = {input_zlogz[7], input_zlogz} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt};
  wire [9:0]  dense_1_3_t4 = {dense_1_s9[8], dense_1_s9} - {dense_1_s26[8], dense_1_s26};
  wire [10:0] dense_1_3_t5 = {dense_1_3_t2[9], dense_1_3_t2} - {dense_1_s1[8], dense_1_s1, 1'd0};
  wire [10:0] dense_1_3_t6 = {dense_1_s48[9], dense_1_s48} - {dense_1_3_t3[8], dense_1_3_t3, 1'd0};
  wire [11:0] dense_1_3_t7 = {{2{dense_1_3_t4[9]}}, dense_1_3_t4} + {dense_1_3_t5[10], dense_1_3_t5};
  wire [11:0] dense_1_3_t8 = {{2{dense_1_s51[9]}}, dense_1_s51} - dense_1_s64;
  wire [13:0] dense_1_3_t9 = {{2{dense_1_3_t7[11]}}, dense_1_3_t7} + {dense_1_3_t6[10], dense_1_3_t6, 2'd0};
  wire [14:0] dense_1_3_t10 = {dense_1_3_t9[13], dense_1_3_t9} - {{2{dense_1_3_t8[11]}}, dense_1_3_t8, 1'd0};
  wire [13:0] dense_1_3_t11 = dense_1_3_t10[13:0];
  reg  [13:0] dense_1_3_t11_d1;

  // Element 4: fixed<14,7>
  wire [9:0]  dense_1_4_t1 = {dense_1_s3[8], dense_1_s3} + {dense_1_s8[8], dense_1_s8};
  wire [10:0] dense_1_4_t2 = dense_1_s25 - {{2{dense_1_s52[8]}}, dense_1_s52};
  wire [10:0] dense_1_4_t3 = {dense_1_s15[9], dense_1_s15} - {dense_1_s23[9], dense_1_s23};
  wire [11:0] dense_1_4_t4 = {{2{dense_1_4_t1[9]}}, dense_1_4_t1} + {dense_1_s12[8], dense_1_s12, 2'd0};
  wire [11:0] dense_1_4_t5 = {dense_1_4_t2[10], dense_1_4_t2} + {dense_1_s60[9], dense_1_s60, 1'd0};
  wire [12:0] dense_1_4_t6 = {dense_1_4_t4[11], dense_1_4_t4} - {dense_1_4_t3[10], dense_1_4_t3, 1'd0};
  wire [13:0] dense_1_4_t7 = {{2{dense_1_4_t5[11]}}, dense_1_4_t5} + {dense_1_4_t6[12], dense_1_4_t6};
  reg  [13:0] dense_1_4_t7_d1;

  // Element 5: fixed<13,9>
  wire [8:0]  dense_1_5_t1 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt};
  wire [10:0] dense_1_5_t2 = {{2{dense_1_s14[8]}}, dense_1_s14} + {dense_1_s42[9], dense_1_s42};
  wire [10:0] dense_1_5_t3 = {{2{dense_1_s16[8]}}, dense_1_s16} - {dense_1_5_t1[8], dense_1_5_t1, 1'd0};
  wire [11:0] dense_1_5_t4 = dense_1_s61 - {dense_1_5_t2[10], dense_1_5_t2};
  wire [11:0] dense_1_5_t5 = {{2{dense_1_s10[9]}}, dense_1_s10} - {dense_1_5_t3[10], dense_1_5_t3};
  wire [13:0] dense_1_5_t6 = {{2{dense_1_5_t4[11]}}, dense_1_5_t4} + {dense_1_5_t5[11], dense_1_5_t5, 1'd0};
  assign dense_1_5 = dense_1_5_t6[12:0];

  // Element 6: fixed<15,8>
  wire [9:0]  dense_1_6_t1 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_6_t2 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [10:0] dense_1_6_t3 = {{2{dense_1_s3[8]}}, dense_1_s3} + dense_1_s28;
  wire [12:0] dense_1_6_t4 = {{3{dense_1_6_t1[9]}}, dense_1_6_t1} + {dense_1_s34, 1'd0};
  wire [11:0] dense_1_6_t5 = {dense_1_6_t3[10], dense_1_6_t3} + {dense_1_6_t2[8], dense_1_6_t2, 2'd0};
  wire [12:0] dense_1_6_t6 = dense_1_6_t4 - {{2{dense_1_s10[9]}}, dense_1_s10, 1'd0};
  wire [12:0] dense_1_6_t7 = {dense_1_s68[11], dense_1_s68} - {dense_1_s67, 2'd0};
  wire [13:0] dense_1_6_t8 = {{2{dense_1_6_t5[11]}}, dense_1_6_t5} - {dense_1_6_t6[12], dense_1_6_t6};
  wire [14:0] dense_1_6_t9 = {{2{dense_1_6_t7[12]}}, dense_1_6_t7} + {dense_1_6_t8[13], dense_1_6_t8};
  reg  [14:0] dense_1_6_t9_d1;

  // Element 7: fixed<14,7>
  wire [8:0]  dense_1_7_t1 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_7_t2 = {{2{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_7_t3 = {{2{dense_1_s7[8]}}, dense_1_s7} + {dense_1_s37[9], dense_1_s37};
  wire [10:0] dense_1_7_t4 = {{2{dense_1_7_t1[8]}}, dense_1_7_t1} + {dense_1_s42, 1'd0};
  wire [11:0] dense_1_7_t5 = {{2{dense_1_7_t2[9]}}, dense_1_7_t2} + {dense_1_s7[8], dense_1_s7, 2'd0};
  wire [11:0] dense_1_7_t6 = {dense_1_7_t3[10], dense_1_7_t3} - {dense_1_7_t4[10], dense_1_7_t4};
  wire [13:0] dense_1_7_t7 = {{2{dense_1_7_t6[11]}}, dense_1_7_t6} + {dense_1_7_t5[11], dense_1_7_t5, 1'd0};

  // Element 8: fixed<13,6>
  wire [9:0]  dense_1_8_t1 = {dense_1_s4[8], dense_1_s4} + {input_d2_b2_mmdt[7], input_d2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_8_t2 = {{2{dense_1_s6[8]}}, dense_1_s6} - dense_1_s31;
  wire [10:0] dense_1_8_t3 = {dense_1_s39[9], dense_1_s39} + {dense_1_s60[9], dense_1_s60};
  wire [11:0] dense_1_8_t4 = {{2{dense_1_8_t1[9]}}, dense_1_8_t1} - {dense_1_s22, 2'd0};
  wire [11:0] dense_1_8_t5 = {dense_1_8_t2[10], dense_1_8_t2} + {dense_1_8_t3[10], dense_1_8_t3};
  wire [12:0] dense_1_8_t6 = {dense_1_8_t4[11], dense_1_8_t4} - {dense_1_8_t5[11], dense_1_8_t5};
  reg  [12:0] dense_1_8_t6_d1;

  // Element 9: fixed<13,6>
  wire [9:0]  dense_1_9_t1 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} - {dense_1_s17[8], dense_1_s17};
  wire [10:0] dense_1_9_t2 = {{2{dense_1_s26[8]}}, dense_1_s26} + {dense_1_s40[9], dense_1_s40};
  wire [11:0] dense_1_9_t3 = {{2{dense_1_s55[9]}}, dense_1_s55} + {dense_1_s37[9], dense_1_s37, 1'd0};
  wire [10:0] dense_1_9_t4 = {dense_1_9_t1[9], dense_1_9_t1} - dense_1_9_t2;
  wire [12:0] dense_1_9_t5 = {dense_1_9_t3[11], dense_1_9_t3} - {{2{dense_1_9_t4[10]}}, dense_1_9_t4};

  // Element 10: fixed<12,5>
  wire [10:0] dense_1_10_t1 = {{2{dense_1_s4[8]}}, dense_1_s4} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [10:0] dense_1_10_t2 = {{2{dense_1_s12[8]}}, dense_1_s12} + {dense_1_s13[9], dense_1_s13};
  wire [10:0] dense_1_10_t3 = {dense_1_s45[9], dense_1_s45} - {dense_1_s46[9], dense_1_s46};
  wire [11:0] dense_1_10_t4 = {dense_1_10_t1[10], dense_1_10_t1} + {dense_1_10_t2[10], dense_1_10_t2};
  wire [12:0] dense_1_10_t5 = {{2{dense_1_10_t3[10]}}, dense_1_10_t3} - {dense_1_10_t4[11], dense_1_10_t4};
  wire [11:0] dense_1_10_t6 = dense_1_10_t5[11:0];

  // Element 11: fixed<14,7>
  wire [9:0]  dense_1_11_t1 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt, 1'd0};
  wire [11:0] dense_1_11_t2 = {{3{dense_1_s2[8]}}, dense_1_s2} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 3'd0};
  wire [10:0] dense_1_11_t3 = {{2{dense_1_s4[8]}}, dense_1_s4} - {dense_1_s23[9], dense_1_s23};
  wire [10:0] dense_1_11_t4 = {{2{dense_1_s43[8]}}, dense_1_s43} - {dense_1_11_t1[9], dense_1_11_t1};
  wire [10:0] dense_1_11_t5 = {{2{dense_1_s9[8]}}, dense_1_s9} + {dense_1_s2[8], dense_1_s2, 1'd0};
  wire [12:0] dense_1_11_t6 = {dense_1_11_t2[11], dense_1_11_t2} - {{2{dense_1_s11[8]}}, dense_1_s11, 2'd0};
  wire [11:0] dense_1_11_t7 = {dense_1_11_t3[10], dense_1_11_t3} + {dense_1_11_t4[10], dense_1_11_t4};
  wire [11:0] dense_1_11_t8 = {{2{dense_1_s49[9]}}, dense_1_s49} + {dense_1_11_t5[10], dense_1_11_t5};
  wire [12:0] dense_1_11_t9 = dense_1_11_t6 - {dense_1_11_t7[11], dense_1_11_t7};
  wire [13:0] dense_1_11_t10 = {dense_1_11_t9[12], dense_1_11_t9} - {dense_1_11_t8[11], dense_1_11_t8, 1'd0};
  reg  [13:0] dense_1_11_t10_d1;

  // Element 12: fixed<13,6>
  wire [8:0]  dense_1_12_t1 = {input_zlogz[7], input_zlogz} + {input_c1_b0_mmdt[7], input_c1_b0_mmdt};
  wire [10:0] dense_1_12_t2 = {{2{dense_1_s2[8]}}, dense_1_s2} - {input_d2_b2_mmdt[7], input_d2_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_12_t3 = {dense_1_s5[8], dense_1_s5} - {dense_1_s9[8], dense_1_s9};
  wire [10:0] dense_1_12_t4 = dense_1_s28 + {{2{dense_1_12_t1[8]}}, dense_1_12_t1};
  wire [10:0] dense_1_12_t5 = {dense_1_s21[9], dense_1_s21} - {{2{dense_1_s29[8]}}, dense_1_s29};
  wire [11:0] dense_1_12_t6 = {dense_1_12_t2[10], dense_1_12_t2} + {dense_1_s41[9], dense_1_s41, 1'd0};
  wire [11:0] dense_1_12_t7 = {{2{dense_1_12_t3[9]}}, dense_1_12_t3} - {dense_1_12_t4[10], dense_1_12_t4};
  wire [12:0] dense_1_12_t8 = {dense_1_12_t6[11], dense_1_12_t6} - {dense_1_12_t5[10], dense_1_12_t5, 1'd0};
  wire [13:0] dense_1_12_t9 = {{2{dense_1_12_t7[11]}}, dense_1_12_t7} - {dense_1_12_t8[12], dense_1_12_t8};
  wire [12:0] dense_1_12_t10 = dense_1_12_t9[12:0];
  reg  [12:0] dense_1_12_t10_d1;

  // Element 13: fixed<15,8>
  wire [9:0]  dense_1_13_t1 = {{2{input_mass_mmdt[7]}}, input_mass_mmdt} + {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 1'd0};
  wire [9:0]  dense_1_13_t2 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [10:0] dense_1_13_t3 = {{2{dense_1_s2[8]}}, dense_1_s2} - {dense_1_s21[9], dense_1_s21};
  wire [10:0] dense_1_13_t4 = dense_1_s25 + {{2{dense_1_s35[8]}}, dense_1_s35};
  wire [10:0] dense_1_13_t5 = {{2{dense_1_s20[8]}}, dense_1_s20} + {dense_1_13_t1[9], dense_1_13_t1};
  wire [10:0] dense_1_13_t6 = {{2{dense_1_s47[8]}}, dense_1_s47} + {dense_1_s14[8], dense_1_s14, 1'd0};
  wire [12:0] dense_1_13_t7 = {{2{dense_1_13_t3[10]}}, dense_1_13_t3} + {dense_1_13_t2, 3'd0};
  wire [12:0] dense_1_13_t8 = {{2{dense_1_13_t4[10]}}, dense_1_13_t4} - {dense_1_s58[10], dense_1_s58, 1'd0};
  wire [11:0] dense_1_13_t9 = dense_1_13_t8[11:0];
  wire [12:0] dense_1_13_t10 = {{2{dense_1_13_t5[10]}}, dense_1_13_t5} + {dense_1_13_t6[10], dense_1_13_t6, 1'd0};
  wire [13:0] dense_1_13_t11 = {dense_1_13_t7[12], dense_1_13_t7} + {{2{dense_1_13_t9[11]}}, dense_1_13_t9};
  wire [14:0] dense_1_13_t12 = {dense_1_13_t11[13], dense_1_13_t11} - {dense_1_13_t10[12], dense_1_13_t10, 1'd0};
  reg  [14:0] dense_1_13_t12_d1;

  // Element 14: fixed<12,5>
  wire [9:0]  dense_1_14_t1 = {{2{input_multiplicity[7]}}, input_multiplicity} - dense_1_s48;
  wire [10:0] dense_1_14_t2 = {dense_1_s10[9], dense_1_s10} - {dense_1_14_t1[9], dense_1_14_t1};
  wire [11:0] dense_1_14_t3 = {dense_1_s62[10], dense_1_s62} - {dense_1_14_t2[10], dense_1_14_t2};

  // Element 15: fixed<13,6>
  wire [9:0]  dense_1_15_t1 = {{2{input_multiplicity[7]}}, input_multiplicity} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [11:0] dense_1_15_t2 = {{2{dense_1_s54[9]}}, dense_1_s54} - {dense_1_15_t1[9], dense_1_15_t1, 1'd0};
  wire [11:0] dense_1_15_t3 = {{2{dense_1_s10[9]}}, dense_1_s10} + {dense_1_s40, 2'd0};
  wire [11:0] dense_1_15_t4 = {dense_1_s59[10], dense_1_s59} + {{2{dense_1_s66[9]}}, dense_1_s66};
  wire [10:0] dense_1_15_t5 = dense_1_15_t4[10:0];
  wire [12:0] dense_1_15_t6 = {dense_1_15_t2[11], dense_1_15_t2} - {dense_1_15_t3[11], dense_1_15_t3};
  wire [13:0] dense_1_15_t7 = {{3{dense_1_15_t5[10]}}, dense_1_15_t5} - {dense_1_15_t6[12], dense_1_15_t6};
  wire [12:0] dense_1_15_t8 = dense_1_15_t7[12:0];
  reg  [12:0] dense_1_15_t8_d1;

  // Element 16: fixed<13,6>
  wire [8:0]  dense_1_16_t1 = {input_m2_b2_mmdt[7], input_m2_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [9:0]  dense_1_16_t2 = {{2{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} - {input_zlogz[7], input_zlogz, 1'd0};
  wire [9:0]  dense_1_16_t3 = {dense_1_s11[8], dense_1_s11} + {dense_1_16_t1[8], dense_1_16_t1};
  wire [10:0] dense_1_16_t4 = {dense_1_16_t2[9], dense_1_16_t2} - {dense_1_s18[8], dense_1_s18, 1'd0};
  wire [10:0] dense_1_16_t5 = {dense_1_s24[9], dense_1_s24} + {dense_1_s33[9], dense_1_s33};
  wire [12:0] dense_1_16_t6 = {{3{dense_1_16_t3[9]}}, dense_1_16_t3} + {dense_1_16_t4[10], dense_1_16_t4, 1'd0};
  wire [12:0] dense_1_16_t7 = {{2{dense_1_16_t5[10]}}, dense_1_16_t5} + dense_1_16_t6;

  // Element 17: fixed<14,7>
  wire [9:0]  dense_1_17_t1 = {{2{input_zlogz[7]}}, input_zlogz} + {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_17_t2 = {{2{dense_1_s5[8]}}, dense_1_s5} + {dense_1_s23[9], dense_1_s23};
  wire [10:0] dense_1_17_t3 = {dense_1_s30[9], dense_1_s30} + {dense_1_17_t1[9], dense_1_17_t1};
  wire [10:0] dense_1_17_t4 = {{2{dense_1_s8[8]}}, dense_1_s8} - {dense_1_s30, 1'd0};
  wire [11:0] dense_1_17_t5 = {dense_1_17_t2[10], dense_1_17_t2} + {dense_1_17_t3[10], dense_1_17_t3};
  wire [11:0] dense_1_17_t6 = {dense_1_17_t4[10], dense_1_17_t4} - {dense_1_s36[9], dense_1_s36, 1'd0};
  wire [13:0] dense_1_17_t7 = {{2{dense_1_17_t5[11]}}, dense_1_17_t5} + {dense_1_17_t6[11], dense_1_17_t6, 1'd0};

  // Element 18: fixed<13,6>
  wire [9:0]  dense_1_18_t1 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_18_t2 = {{2{dense_1_s6[8]}}, dense_1_s6} + {input_multiplicity[7], input_multiplicity, 2'd0};
  wire [9:0]  dense_1_18_t3 = dense_1_18_t2[9:0];
  wire [10:0] dense_1_18_t4 = {{2{dense_1_s9[8]}}, dense_1_s9} + {dense_1_s13[9], dense_1_s13};
  wire [10:0] dense_1_18_t5 = dense_1_s44 + {dense_1_18_t1[9], dense_1_18_t1};
  wire [10:0] dense_1_18_t6 = {dense_1_18_t3[9], dense_1_18_t3} - {dense_1_s4[8], dense_1_s4, 1'd0};
  wire [11:0] dense_1_18_t7 = {dense_1_18_t4[10], dense_1_18_t4} + {dense_1_18_t5[10], dense_1_18_t5};
  wire [12:0] dense_1_18_t8 = {{2{dense_1_18_t6[10]}}, dense_1_18_t6} + {dense_1_18_t7[11], dense_1_18_t7};

  // Element 19: fixed<15,8>
  wire [11:0] dense_1_19_t1 = {{2{dense_1_s45[9]}}, dense_1_s45} - {dense_1_s4[8], dense_1_s4, 2'd0};
  wire [11:0] dense_1_19_t2 = {{3{dense_1_s16[8]}}, dense_1_s16} - {dense_1_s13, 2'd0};
  wire [10:0] dense_1_19_t3 = {dense_1_s36[9], dense_1_s36} + {dense_1_s65[9], dense_1_s65};
  wire [14:0] dense_1_19_t4 = {{3{dense_1_19_t1[11]}}, dense_1_19_t1} + {dense_1_19_t2[11], dense_1_19_t2, 2'd0};
  wire [13:0] dense_1_19_t5 = {{3{dense_1_s69[10]}}, dense_1_s69} - {dense_1_s56, 3'd0};
  wire [14:0] dense_1_19_t6 = {{4{dense_1_19_t3[10]}}, dense_1_19_t3} - dense_1_19_t4;
  wire [14:0] dense_1_19_t7 = {dense_1_19_t5[13], dense_1_19_t5} + dense_1_19_t6;
  reg  [14:0] dense_1_19_t7_d1;

  // Element 20: fixed<13,6>
  wire [9:0]  dense_1_20_t1 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} - {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 1'd0};
  wire [11:0] dense_1_20_t2 = {{2{dense_1_20_t1[9]}}, dense_1_20_t1} - {dense_1_s15[9], dense_1_s15, 1'd0};
  wire [11:0] dense_1_20_t3 = {{2{dense_1_s22[9]}}, dense_1_s22} - dense_1_s61;
  wire [12:0] dense_1_20_t4 = {dense_1_20_t2[11], dense_1_20_t2} - {dense_1_s39[9], dense_1_s39, 2'd0};
  wire [13:0] dense_1_20_t5 = {{2{dense_1_20_t3[11]}}, dense_1_20_t3} + {dense_1_20_t4[12], dense_1_20_t4};
  wire [12:0] dense_1_20_t6 = dense_1_20_t5[12:0];

  // Element 21: fixed<14,7>
  wire [11:0] dense_1_21_t1 = {{3{dense_1_s38[8]}}, dense_1_s38} - {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [9:0]  dense_1_21_t2 = {dense_1_s17[8], dense_1_s17} - {dense_1_s26[8], dense_1_s26};
  wire [12:0] dense_1_21_t3 = {dense_1_s64[11], dense_1_s64} - {dense_1_s3[8], dense_1_s3, 3'd0};
  wire [12:0] dense_1_21_t4 = {{3{dense_1_s65[9]}}, dense_1_s65} - {dense_1_21_t1, 1'd0};
  wire [13:0] dense_1_21_t5 = {dense_1_21_t3[12], dense_1_21_t3} + {{2{dense_1_21_t2[9]}}, dense_1_21_t2, 2'd0};
  wire [14:0] dense_1_21_t6 = {{2{dense_1_21_t4[12]}}, dense_1_21_t4} + {dense_1_21_t5[13], dense_1_21_t5};
  wire [13:0] dense_1_21_t7 = dense_1_21_t6[13:0];
  reg  [13:0] dense_1_21_t7_d1;

  // Element 22: fixed<14,7>
  wire [9:0]  dense_1_22_t1 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} - {input_multiplicity[7], input_multiplicity, 1'd0};
  wire [11:0] dense_1_22_t2 = {{3{dense_1_s8[8]}}, dense_1_s8} - {dense_1_s13, 2'd0};
  wire [10:0] dense_1_22_t3 = {{2{dense_1_s16[8]}}, dense_1_s16} - {dense_1_22_t1[9], dense_1_22_t1};
  wire [12:0] dense_1_22_t4 = {{3{dense_1_s51[9]}}, dense_1_s51} - {dense_1_22_t2[11], dense_1_22_t2};
  wire [11:0] dense_1_22_t5 = dense_1_22_t4[11:0];
  wire [12:0] dense_1_22_t6 = {dense_1_s68[11], dense_1_s68} - {dense_1_22_t3, 2'd0};
  wire [13:0] dense_1_22_t7 = {{2{dense_1_22_t5[11]}}, dense_1_22_t5} - {dense_1_22_t6[12], dense_1_22_t6};
  reg  [13:0] dense_1_22_t7_d1;

  // Element 23: fixed<13,6>
  wire [8:0]  dense_1_23_t1 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [10:0] dense_1_23_t2 = dense_1_s25 - {{2{dense_1_s27[8]}}, dense_1_s27};
  wire [10:0] dense_1_23_t3 = dense_1_s50 + {{2{dense_1_23_t1[8]}}, dense_1_23_t1};
  wire [10:0] dense_1_23_t4 = {{2{dense_1_s9[8]}}, dense_1_s9} + {dense_1_s43[8], dense_1_s43, 1'd0};
  wire [11:0] dense_1_23_t5 = {dense_1_23_t2[10], dense_1_23_t2} + {dense_1_23_t3[10], dense_1_23_t3};
  wire [12:0] dense_1_23_t6 = {dense_1_23_t5[11], dense_1_23_t5} + {dense_1_23_t4[10], dense_1_23_t4, 1'd0};

  // Element 24: fixed<13,6>
  wire [9:0]  dense_1_24_t1 = {dense_1_s18[8], dense_1_s18} + {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 1'd0};
  wire [11:0] dense_1_24_t2 = {dense_1_s32[10], dense_1_s32} - {dense_1_s7[8], dense_1_s7, 2'd0};
  wire [12:0] dense_1_24_t3 = {{3{dense_1_24_t1[9]}}, dense_1_24_t1} - {dense_1_24_t2[11], dense_1_24_t2};
  wire [12:0] dense_1_24_t4 = {{2{dense_1_s62[10]}}, dense_1_s62} - dense_1_24_t3;

  // Element 25: fixed<13,6>
  wire [9:0]  dense_1_25_t1 = {{2{input_mass_mmdt[7]}}, input_mass_mmdt} - {dense_1_s3[8], dense_1_s3};
  wire [9:0]  dense_1_25_t2 = {dense_1_s14[8], dense_1_s14} + {dense_1_s16[8], dense_1_s16};
  wire [10:0] dense_1_25_t3 = {{2{dense_1_s27[8]}}, dense_1_s27} + {dense_1_s54[9], dense_1_s54};
  wire [11:0] dense_1_25_t4 = {dense_1_s63[10], dense_1_s63} + {{2{dense_1_25_t1[9]}}, dense_1_25_t1};
  wire [11:0] dense_1_25_t5 = {{2{dense_1_25_t2[9]}}, dense_1_25_t2} + {dense_1_25_t3[10], dense_1_25_t3};
  wire [12:0] dense_1_25_t6 = {dense_1_25_t4[11], dense_1_25_t4} + {dense_1_25_t5[11], dense_1_25_t5};

  // Element 26: fixed<15,8>
  wire [8:0]  dense_1_26_t1 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [11:0] dense_1_26_t2 = {{3{dense_1_s11[8]}}, dense_1_s11} + {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 3'd0};
  wire [10:0] dense_1_26_t3 = {dense_1_s46[9], dense_1_s46} + {{2{dense_1_26_t1[8]}}, dense_1_26_t1};
  wire [11:0] dense_1_26_t4 = {{3{dense_1_s27[8]}}, dense_1_s27} - {dense_1_s28, 1'd0};
  wire [10:0] dense_1_26_t5 = {dense_1_s41[9], dense_1_s41} + {dense_1_s2[8], dense_1_s2, 1'd0};
  wire [11:0] dense_1_26_t6 = {dense_1_s67[10], dense_1_s67} - dense_1_26_t2;
  wire [11:0] dense_1_26_t7 = {dense_1_26_t3[10], dense_1_26_t3} + {dense_1_s10[9], dense_1_s10, 1'd0};
  wire [12:0] dense_1_26_t8 = {dense_1_26_t4[11], dense_1_26_t4} + {dense_1_26_t5[10], dense_1_26_t5, 1'd0};
  wire [12:0] dense_1_26_t9 = {dense_1_26_t6[11], dense_1_26_t6} + {dense_1_26_t7[11], dense_1_26_t7};
  wire [14:0] dense_1_26_t10 = {{2{dense_1_26_t9[12]}}, dense_1_26_t9} + {dense_1_26_t8[12], dense_1_26_t8, 1'd0};
  wire [13:0] dense_1_26_t11 = dense_1_26_t10[13:0];
  reg  [13:0] dense_1_26_t11_d1;

  // Element 27: fixed<12,5>
  wire [9:0]  dense_1_27_t1 = {{2{input_multiplicity[7]}}, input_multiplicity} - {dense_1_s8[8], dense_1_s8};
  wire [9:0]  dense_1_27_t2 = {dense_1_s35[8], dense_1_s35} + {dense_1_s52[8], dense_1_s52};
  wire [10:0] dense_1_27_t3 = {dense_1_s66[9], dense_1_s66} + {dense_1_27_t1[9], dense_1_27_t1};
  wire [11:0] dense_1_27_t4 = {{2{dense_1_27_t2[9]}}, dense_1_27_t2} - {dense_1_27_t3[10], dense_1_27_t3};

  // Element 28: fixed<13,6>
  wire [9:0]  dense_1_28_t1 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};
  wire [10:0] dense_1_28_t2 = {{2{dense_1_s3[8]}}, dense_1_s3} + {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [10:0] dense_1_28_t3 = {{2{dense_1_s20[8]}}, dense_1_s20} - {dense_1_s30[9], dense_1_s30};
  wire [11:0] dense_1_28_t4 = {dense_1_s44[10], dense_1_s44} + {{2{dense_1_s5[8]}}, dense_1_s5, 1'd0};
  wire [11:0] dense_1_28_t5 = {dense_1_28_t2[10], dense_1_28_t2} + {dense_1_28_t1[9], dense_1_28_t1, 1'd0};
  wire [11:0] dense_1_28_t6 = {dense_1_28_t3[10], dense_1_28_t3} + dense_1_28_t4;
  wire [12:0] dense_1_28_t7 = {dense_1_28_t5[11], dense_1_28_t5} - {{2{dense_1_s10[9]}}, dense_1_s10, 1'd0};
  wire [12:0] dense_1_28_t8 = {dense_1_28_t6[11], dense_1_28_t6} + dense_1_28_t7;
  reg  [12:0] dense_1_28_t8_d1;

  // Element 29: fixed<13,6>
  wire [11:0] dense_1_29_t1 = {{4{input_multiplicity[7]}}, input_multiplicity} - {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [10:0] dense_1_29_t2 = {{2{dense_1_s11[8]}}, dense_1_s11} + {dense_1_s13[9], dense_1_s13};
  wire [11:0] dense_1_29_t3 = {{2{dense_1_s19[9]}}, dense_1_s19} - dense_1_29_t1;
  wire [11:0] dense_1_29_t4 = {dense_1_s56[10], dense_1_s56} - {dense_1_29_t2[10], dense_1_29_t2};
  wire [12:0] dense_1_29_t5 = {dense_1_29_t3[11], dense_1_29_t3} - {dense_1_29_t4[11], dense_1_29_t4};

  // Element 30: fixed<14,7>
  wire [10:0] dense_1_30_t1 = {{3{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_30_t2 = dense_1_30_t1[9:0];
  wire [10:0] dense_1_30_t3 = {{2{dense_1_s16[8]}}, dense_1_s16} - {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 2'd0};
  wire [11:0] dense_1_30_t4 = {{2{dense_1_30_t2[9]}}, dense_1_30_t2} + {dense_1_s50, 1'd0};
  wire [9:0]  dense_1_30_t5 = {dense_1_s1[8], dense_1_s1} - {dense_1_s20[8], dense_1_s20};
  wire [10:0] dense_1_30_t6 = {dense_1_s33[9], dense_1_s33} - {dense_1_s55[9], dense_1_s55};
  wire [12:0] dense_1_30_t7 = {{2{dense_1_30_t3[10]}}, dense_1_30_t3} + {dense_1_30_t4[11], dense_1_30_t4};
  wire [11:0] dense_1_30_t8 = {{2{dense_1_s24[9]}}, dense_1_s24} - {dense_1_30_t5[9], dense_1_30_t5, 1'd0};
  wire [12:0] dense_1_30_t9 = {{2{dense_1_30_t6[10]}}, dense_1_30_t6} + dense_1_30_t7;
  wire [13:0] dense_1_30_t10 = {dense_1_30_t9[12], dense_1_30_t9} + {dense_1_30_t8[11], dense_1_30_t8, 1'd0};
  reg  [13:0] dense_1_30_t10_d1;

  // Element 31: fixed<13,6>
  wire [8:0]  dense_1_31_t1 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} - {input_d2_b2_mmdt[7], input_d2_b2_mmdt};
  wire [9:0]  dense_1_31_t2 = {dense_1_31_t1[8], dense_1_31_t1} - {input_zlogz[7], input_zlogz, 1'd0};
  wire [11:0] dense_1_31_t3 = {dense_1_s59[10], dense_1_s59} + {{2{dense_1_s6[8]}}, dense_1_s6, 1'd0};
  wire [10:0] dense_1_31_t4 = dense_1_31_t3[10:0];
  wire [11:0] dense_1_31_t5 = {dense_1_s69[10], dense_1_s69} + {{2{dense_1_31_t2[9]}}, dense_1_31_t2};
  wire [12:0] dense_1_31_t6 = {{2{dense_1_31_t4[10]}}, dense_1_31_t4} - {dense_1_31_t5[11], dense_1_31_t5};
  reg  [12:0] dense_1_31_t6_d1;

  // Element 0: fixed<13,6>
  wire [12:0] dense_1_0 = dense_1_0_t7 + 13'd11;

  // Element 1: fixed<14,7>
  wire [14:0] dense_1_1_t13 = {dense_1_1_t12_d1[13], dense_1_1_t12_d1} - 15'd9;

  // Element 2: fixed<13,6>
  wire [12:0] dense_1_2 = 13'd8170 - dense_1_2_t6;

  // Element 3: fixed<14,7>
  wire [14:0] dense_1_3_t12 = {dense_1_3_t11_d1[13], dense_1_3_t11_d1} + 15'd28;

  // Element 4: fixed<14,7>
  assign dense_1_4 = dense_1_4_t7_d1 - 14'd5;

  // Element 6: fixed<15,8>
  assign dense_1_6 = 15'd32746 - dense_1_6_t9_d1;

  // Element 7: fixed<14,7>
  wire [13:0] dense_1_7 = 14'd27 - dense_1_7_t7;

  // Element 8: fixed<13,6>
  assign dense_1_8 = dense_1_8_t6_d1 - 13'd2;

  // Element 9: fixed<13,6>
  wire [12:0] dense_1_9 = dense_1_9_t5 + 13'd9;

  // Element 10: fixed<12,5>
  wire [12:0] dense_1_10_t7 = 13'd29 - {dense_1_10_t6[11], dense_1_10_t6};

  // Element 11: fixed<14,7>
  assign dense_1_11 = 14'd21 - dense_1_11_t10_d1;

  // Element 12: fixed<13,6>
  wire [13:0] dense_1_12_t11 = 14'd7 - {dense_1_12_t10_d1[12], dense_1_12_t10_d1};

  // Element 13: fixed<15,8>
  assign dense_1_13 = dense_1_13_t12_d1 - 15'd13;

  // Element 14: fixed<12,5>
  wire [11:0] dense_1_14 = dense_1_14_t3 + 12'd8;

  // Element 15: fixed<13,6>
  wire [13:0] dense_1_15_t9 = 14'd16362 - {dense_1_15_t8_d1[12], dense_1_15_t8_d1};

  // Element 16: fixed<13,6>
  wire [12:0] dense_1_16 = dense_1_16_t7 + 13'd4;

  // Element 17: fixed<14,7>
  wire [13:0] dense_1_17 = 14'd16369 - dense_1_17_t7;

  // Element 18: fixed<13,6>
  wire [12:0] dense_1_18 = 13'd8139 - dense_1_18_t8;

  // Element 19: fixed<15,8>
  assign dense_1_19 = 15'd63 - dense_1_19_t7_d1;

  // Element 20: fixed<13,6>
  wire [13:0] dense_1_20_t7 = 14'd16379 - {dense_1_20_t6[12], dense_1_20_t6};

  // Element 21: fixed<14,7>
  wire [14:0] dense_1_21_t8 = {dense_1_21_t7_d1[13], dense_1_21_t7_d1} + 15'd33;

  // Element 22: fixed<14,7>
  assign dense_1_22 = dense_1_22_t7_d1 + 14'd40;

  // Element 23: fixed<13,6>
  wire [12:0] dense_1_23 = 13'd8154 - dense_1_23_t6;

  // Element 24: fixed<13,6>
  wire [12:0] dense_1_24 = 13'd8152 - dense_1_24_t4;

  // Element 25: fixed<13,6>
  wire [12:0] dense_1_25 = 13'd8183 - dense_1_25_t6;

  // Element 26: fixed<15,8>
  assign dense_1_26 = 15'd32734 - {dense_1_26_t11_d1[13], dense_1_26_t11_d1};

  // Element 27: fixed<12,5>
  wire [11:0] dense_1_27 = dense_1_27_t4 + 12'd1;

  // Element 28: fixed<13,6>
  assign dense_1_28 = dense_1_28_t8_d1 + 13'd8;

  // Element 29: fixed<13,6>
  wire [12:0] dense_1_29 = dense_1_29_t5 - 13'd38;

  // Element 30: fixed<14,7>
  assign dense_1_30 = dense_1_30_t10_d1 - 14'd3;

  // Element 31: fixed<13,6>
  assign dense_1_31 = 13'd8158 - dense_1_31_t6_d1;

  // Element 1: fixed<14,7>
  assign dense_1_1 = dense_1_1_t13[13:0];

  // Element 3: fixed<14,7>
  assign dense_1_3 = dense_1_3_t12[13:0];

  // Element 10: fixed<12,5>
  wire [11:0] dense_1_10 = dense_1_10_t7[11:0];

  // Element 12: fixed<13,6>
  assign dense_1_12 = dense_1_12_t11[12:0];

  // Element 15: fixed<13,6>
  assign dense_1_15 = dense_1_15_t9[12:0];

  // Element 20: fixed<13,6>
  wire [12:0] dense_1_20 = dense_1_20_t7[12:0];

  // Element 21: fixed<14,7>
  assign dense_1_21 = dense_1_21_t8[13:0];

  always @(posedge clk) begin
    dense_1_1_t12_d1  <= dense_1_1_t12;
    dense_1_3_t11_d1  <= dense_1_3_t11;
    dense_1_4_t7_d1   <= dense_1_4_t7;
    dense_1_6_t9_d1   <= dense_1_6_t9;
    dense_1_8_t6_d1   <= dense_1_8_t6;
    dense_1_11_t10_d1 <= dense_1_11_t10;
    dense_1_12_t10_d1 <= dense_1_12_t10;
    dense_1_13_t12_d1 <= dense_1_13_t12;
    dense_1_15_t8_d1  <= dense_1_15_t8;
    dense_1_19_t7_d1  <= dense_1_19_t7;
    dense_1_21_t7_d1  <= dense_1_21_t7;
    dense_1_22_t7_d1  <= dense_1_22_t7;
    dense_1_26_t11_d1 <= dense_1_26_t11;
    dense_1_28_t8_d1  <= dense_1_28_t8;
    dense_1_30_t10_d1 <= dense_1_30_t10;
    dense_1_31_t6_d1  <= dense_1_31_t6;
    dense_1_0_d1      <= dense_1_0;
    dense_1_2_d1      <= dense_1_2;
    dense_1_7_d1      <= dense_1_7;
    dense_1_9_d1      <= dense_1_9;
    dense_1_14_d1     <= dense_1_14;
    dense_1_16_d1     <= dense_1_16;
    dense_1_17_d1     <= dense_1_17;
    dense_1_18_d1     <= dense_1_18;
    dense_1_23_d1     <= dense_1_23;
    dense_1_24_d1     <= dense_1_24;
    dense_1_25_d1     <= dense_1_25;
    dense_1_27_d1     <= dense_1_27;
    dense_1_29_d1     <= dense_1_29;
    dense_1_10_d1     <= dense_1_10;
    dense_1_20_d1     <= dense_1_20;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_s53[10],
    dense_1_0_t5[12],
    dense_1_1_t11[14],
    dense_1_3_t1[10],
    dense_1_3_t10[14],
    dense_1_5_t6[13],
    dense_1_10_t5[12],
    dense_1_12_t9[13],
    dense_1_13_t8[12],
    dense_1_15_t4[11],
    dense_1_15_t7[13],
    dense_1_18_t2[10],
    dense_1_20_t5[13],
    dense_1_21_t6[14],
    dense_1_22_t4[12],
    dense_1_26_t10[14],
    dense_1_30_t1[10],
    dense_1_31_t3[11],
    dense_1_1_t13[14],
    dense_1_3_t12[14],
    dense_1_10_t7[12],
    dense_1_12_t11[13],
    dense_1_15_t9[13],
    dense_1_20_t7[13],
    dense_1_21_t8[14]
  };

endmodule
