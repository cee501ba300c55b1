// Layer dense_1 of jets_small, made by Apus 0.1.0 from circuit d07e5ae5bed3f7b9. Do not edit.
// 448 operations in stages 0 to 1.
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
  output wire [14:0] dense_1_0,
  output wire [13:0] dense_1_2,
  output wire [13:0] dense_1_3,
  output wire [13:0] dense_1_5,
  output wire [13:0] dense_1_8,
  output wire [13:0] dense_1_9,
  output wire [13:0] dense_1_11,
  output wire [13:0] dense_1_12,
  output reg  [12:0] dense_1_14_d1,
  output wire [14:0] dense_1_17,
  output wire [14:0] dense_1_18,
  output wire [14:0] dense_1_21,
  output wire [14:0] dense_1_22,
  output reg  [13:0] dense_1_24_d1,
  output wire [13:0] dense_1_25,
  output wire [15:0] dense_1_26,
  output wire [12:0] dense_1_27,
  output wire [13:0] dense_1_28,
  output wire [13:0] dense_1_29,
  output wire [14:0] dense_1_30,
  output wire [13:0] dense_1_31,
  output wire [15:0] dense_1_1,
  output wire [13:0] dense_1_4,
  output wire [14:0] dense_1_6,
  output wire [14:0] dense_1_7,
  output wire [12:0] dense_1_10,
  output wire [14:0] dense_1_13,
  output wire [13:0] dense_1_15,
  output wire [13:0] dense_1_16,
  output wire [14:0] dense_1_19,
  output wire [13:0] dense_1_20,
  output wire [13:0] dense_1_23
);

  // Shared by several elements
  wire [8:0]  dense_1_s1 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} - {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};
  wire [9:0]  dense_1_s2 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [8:0]  dense_1_s3 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [8:0]  dense_1_s4 = {input_zlogz[7], input_zlogz} + {input_c1_b0_mmdt[7], input_c1_b0_mmdt};
  wire [8:0]  dense_1_s5 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [10:0] dense_1_s6 = {{3{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_s7 = dense_1_s6[9:0];
  wire [8:0]  dense_1_s8 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [8:0]  dense_1_s9 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [8:0]  dense_1_s10 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} + {input_multiplicity[7], input_multiplicity};
  wire [8:0]  dense_1_s11 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [8:0]  dense_1_s12 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt};
  wire [9:0]  dense_1_s13 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s14 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};
  wire [8:0]  dense_1_s15 = {input_zlogz[7], input_zlogz} - {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [8:0]  dense_1_s16 = {input_zlogz[7], input_zlogz} - {input_multiplicity[7], input_multiplicity};
  wire [8:0]  dense_1_s17 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} - {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [8:0]  dense_1_s18 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [8:0]  dense_1_s19 = {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s20 = {{2{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 1'd0};
  wire [8:0]  dense_1_s21 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt};
  wire [8:0]  dense_1_s22 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [10:0] dense_1_s23 = {{3{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [8:0]  dense_1_s24 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt};
  wire [8:0]  dense_1_s25 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [8:0]  dense_1_s26 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [8:0]  dense_1_s27 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt};
  wire [10:0] dense_1_s28 = {{3{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 2'd0};
  wire [8:0]  dense_1_s29 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [10:0] dense_1_s30 = {{3{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} - {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [11:0] dense_1_s31 = {{3{dense_1_s3[8]}}, dense_1_s3} - {dense_1_s1[8], dense_1_s1, 2'd0};
  wire [8:0]  dense_1_s32 = {input_zlogz[7], input_zlogz} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt};
  wire [9:0]  dense_1_s33 = {{2{input_zlogz[7]}}, input_zlogz} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_s34 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [10:0] dense_1_s35 = {{3{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_s36 = dense_1_s35[9:0];
  wire [9:0]  dense_1_s37 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} - {dense_1_s5[8], dense_1_s5};
  wire [9:0]  dense_1_s38 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} - {input_zlogz[7], input_zlogz, 1'd0};
  wire [8:0]  dense_1_s39 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};
  wire [8:0]  dense_1_s40 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [11:0] dense_1_s41 = {{4{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [8:0]  dense_1_s42 = {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt} + {input_n2_b2_mmdt[7], input_n2_b2_mmdt};
  wire [10:0] dense_1_s43 = {{3{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} - {dense_1_s18[8], dense_1_s18, 1'd0};
  wire [9:0]  dense_1_s44 = {{2{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 1'd0};
  wire [10:0] dense_1_s45 = {{3{input_m2_b2_mmdt[7]}}, input_m2_b2_mmdt} - {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt, 2'd0};
  wire [10:0] dense_1_s46 = {{3{input_m2_b2_mmdt[7]}}, input_m2_b2_mmdt} - {dense_1_s7[9], dense_1_s7};
  wire [9:0]  dense_1_s47 = dense_1_s46[9:0];
  wire [9:0]  dense_1_s48 = {{2{input_multiplicity[7]}}, input_multiplicity} - dense_1_s2;
  wire [11:0] dense_1_s49 = {{3{dense_1_s4[8]}}, dense_1_s4} - {dense_1_s4[8], dense_1_s4, 2'd0};
  wire [10:0] dense_1_s50 = dense_1_s49[10:0];
  wire [9:0]  dense_1_s51 = {dense_1_s4[8], dense_1_s4} - {dense_1_s12[8], dense_1_s12};
  wire [10:0] dense_1_s52 = {dense_1_s7[9], dense_1_s7} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 2'd0};
  wire [9:0]  dense_1_s53 = {dense_1_s10[8], dense_1_s10} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 1'd0};
  wire [9:0]  dense_1_s54 = {{2{input_zlogz[7]}}, input_zlogz} - {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 1'd0};
  wire [8:0]  dense_1_s55 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} - {input_c2_b2_mmdt[7], input_c2_b2_mmdt};
  wire [8:0]  dense_1_s56 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} - {input_multiplicity[7], input_multiplicity};
  wire [9:0]  dense_1_s57 = {{2{input_c1_b1_mmdt[7]}}, input_c1_b1_mmdt} - {dense_1_s1[8], dense_1_s1};
  wire [8:0]  dense_1_s58 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt};
  wire [11:0] dense_1_s59 = {{4{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} - {input_n2_b2_mmdt[7], input_n2_b2_mmdt, 3'd0};
  wire [8:0]  dense_1_s60 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} + {input_mass_mmdt[7], input_mass_mmdt};
  wire [8:0]  dense_1_s61 = {input_d2_b2_mmdt[7], input_d2_b2_mmdt} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};

  // Element 31: fixed<14,6>
  wire [9:0]  dense_1_31_t1 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} - {dense_1_s17[8], dense_1_s17};

  // Shared by several elements
  wire [10:0] dense_1_s62 = {{3{input_m2_b2_mmdt[7]}}, input_m2_b2_mmdt} + {dense_1_s7[9], dense_1_s7};
  wire [9:0]  dense_1_s63 = dense_1_s62[9:0];

  // Element 7: fixed<15,7>
  wire [9:0]  dense_1_7_t1 = {{2{input_m2_b2_mmdt[7]}}, input_m2_b2_mmdt} - {dense_1_s11[8], dense_1_s11};

  // Shared by several elements
  wire [10:0] dense_1_s64 = {{3{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_s65 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 1'd0};
  wire [9:0]  dense_1_s66 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - {dense_1_s1[8], dense_1_s1};
  wire [9:0]  dense_1_s67 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - {dense_1_s10[8], dense_1_s10};
  wire [9:0]  dense_1_s68 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - dense_1_s13;
  wire [11:0] dense_1_s69 = {{4{input_mass_mmdt[7]}}, input_mass_mmdt} + {dense_1_s2, 2'd0};
  wire [9:0]  dense_1_s70 = {{2{input_multiplicity[7]}}, input_multiplicity} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s71 = {{3{input_multiplicity[7]}}, input_multiplicity} - {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [9:0]  dense_1_s72 = {{2{input_multiplicity[7]}}, input_multiplicity} + {dense_1_s8[8], dense_1_s8};
  wire [9:0]  dense_1_s73 = {{2{input_multiplicity[7]}}, input_multiplicity} - {dense_1_s8[8], dense_1_s8};
  wire [9:0]  dense_1_s74 = {dense_1_s1[8], dense_1_s1} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_s75 = {{2{dense_1_s1[8]}}, dense_1_s1} - {input_mass_mmdt[7], input_mass_mmdt, 2'd0};
  wire [10:0] dense_1_s76 = {dense_1_s2[9], dense_1_s2} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 2'd0};
  wire [10:0] dense_1_s77 = {dense_1_s2[9], dense_1_s2} + {{2{dense_1_s3[8]}}, dense_1_s3};
  wire [11:0] dense_1_s78 = {{3{dense_1_s3[8]}}, dense_1_s3} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 3'd0};
  wire [10:0] dense_1_s79 = {{2{dense_1_s3[8]}}, dense_1_s3} - {dense_1_s9[8], dense_1_s9, 1'd0};
  wire [9:0]  dense_1_s80 = {dense_1_s3[8], dense_1_s3} + {dense_1_s10[8], dense_1_s10};
  wire [11:0] dense_1_s81 = {{3{dense_1_s4[8]}}, dense_1_s4} - {dense_1_s9[8], dense_1_s9, 2'd0};
  wire [10:0] dense_1_s82 = {{2{dense_1_s5[8]}}, dense_1_s5} + {dense_1_s13[9], dense_1_s13};
  wire [10:0] dense_1_s83 = {dense_1_s7[9], dense_1_s7} + {input_c2_b2_mmdt[7], input_c2_b2_mmdt, 2'd0};
  wire [11:0] dense_1_s84 = {{3{dense_1_s9[8]}}, dense_1_s9} - {dense_1_s14[8], dense_1_s14, 2'd0};
  wire [10:0] dense_1_s85 = {{2{dense_1_s9[8]}}, dense_1_s9} + {dense_1_s51[9], dense_1_s51};
  wire [11:0] dense_1_s86 = {{3{dense_1_s10[8]}}, dense_1_s10} - dense_1_s31;
  wire [10:0] dense_1_s87 = {dense_1_s13[9], dense_1_s13} - {dense_1_s53[9], dense_1_s53};
  wire [9:0]  dense_1_s88 = {dense_1_s14[8], dense_1_s14} + {dense_1_s15[8], dense_1_s15};
  wire [10:0] dense_1_s89 = {{2{dense_1_s15[8]}}, dense_1_s15} + dense_1_s28;
  wire [11:0] dense_1_s90 = {{3{dense_1_s17[8]}}, dense_1_s17} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 3'd0};
  wire [10:0] dense_1_s91 = {{2{dense_1_s32[8]}}, dense_1_s32} + {dense_1_s20, 1'd0};
  wire [12:0] dense_1_s92 = {dense_1_s41[11], dense_1_s41} - {dense_1_s87[10], dense_1_s87, 1'd0};
  reg  [12:0] dense_1_s92_d1;
  wire [11:0] dense_1_s93 = {dense_1_s45[10], dense_1_s45} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 3'd0};
  wire [12:0] dense_1_s94 = {{4{dense_1_s61[8]}}, dense_1_s61} + {dense_1_s12[8], dense_1_s12, 3'd0};

  // Element 0: fixed<15,7>
  wire [9:0]  dense_1_0_t1 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_0_t2 = {{3{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 2'd0};
  wire [10:0] dense_1_0_t3 = {{2{dense_1_s24[8]}}, dense_1_s24} + {dense_1_s54[9], dense_1_s54};
  wire [10:0] dense_1_0_t4 = {dense_1_0_t1[9], dense_1_0_t1} + {dense_1_s5[8], dense_1_s5, 1'd0};
  wire [10:0] dense_1_0_t5 = {{2{dense_1_s19[8]}}, dense_1_s19} + {dense_1_s15[8], dense_1_s15, 1'd0};
  wire [13:0] dense_1_0_t6 = {{3{dense_1_0_t3[10]}}, dense_1_0_t3} - {dense_1_0_t2, 3'd0};
  wire [12:0] dense_1_0_t7 = {dense_1_s69[11], dense_1_s69} - {{2{dense_1_0_t4[10]}}, dense_1_0_t4};
  wire [13:0] dense_1_0_t8 = {{2{dense_1_s86[11]}}, dense_1_s86} - {dense_1_0_t5[10], dense_1_0_t5, 2'd0};
  wire [14:0] dense_1_0_t9 = {dense_1_0_t6[13], dense_1_0_t6} - {dense_1_0_t7[12], dense_1_0_t7, 1'd0};
  wire [14:0] dense_1_0_t10 = {dense_1_0_t8[13], dense_1_0_t8} + dense_1_0_t9;
  reg  [14:0] dense_1_0_t10_d1;

  // Element 1: fixed<16,8>
  wire [8:0]  dense_1_1_t1 = {input_d2_b1_mmdt[7], input_d2_b1_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [9:0]  dense_1_1_t2 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};
  wire [12:0] dense_1_1_t3 = {{4{dense_1_s11[8]}}, dense_1_s11} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 4'd0};
  wire [10:0] dense_1_1_t4 = {dense_1_s36[9], dense_1_s36} - {dense_1_s54[9], dense_1_s54};
  wire [9:0]  dense_1_1_t5 = {dense_1_s3[8], dense_1_s3} - {dense_1_1_t1[8], dense_1_1_t1};
  wire [10:0] dense_1_1_t6 = {dense_1_1_t2[9], dense_1_1_t2} - {dense_1_s15[8], dense_1_s15, 1'd0};
  wire [10:0] dense_1_1_t7 = {{2{dense_1_s21[8]}}, dense_1_s21} + {dense_1_s8[8], dense_1_s8, 1'd0};
  wire [10:0] dense_1_1_t8 = {dense_1_s47[9], dense_1_s47} + {dense_1_s73[9], dense_1_s73};
  wire [13:0] dense_1_1_t9 = {dense_1_s94[12], dense_1_s94} - {dense_1_1_t3[12], dense_1_1_t3};
  wire [11:0] dense_1_1_t10 = {dense_1_1_t4[10], dense_1_1_t4} + {dense_1_1_t5[9], dense_1_1_t5, 1'd0};
  wire [11:0] dense_1_1_t11 = {{2{dense_1_s53[9]}}, dense_1_s53} - {dense_1_1_t6[10], dense_1_1_t6};
  wire [11:0] dense_1_1_t12 = {dense_1_s43[10], dense_1_s43} - {dense_1_1_t7[10], dense_1_1_t7};
  wire [13:0] dense_1_1_t13 = {{3{dense_1_1_t8[10]}}, dense_1_1_t8} - dense_1_1_t9;
  wire [13:0] dense_1_1_t14 = {{2{dense_1_1_t10[11]}}, dense_1_1_t10} - {dense_1_1_t11, 2'd0};
  reg  [13:0] dense_1_1_t14_d1;
  wire [15:0] dense_1_1_t15 = {{2{dense_1_1_t13[13]}}, dense_1_1_t13} - {dense_1_1_t12, 4'd0};
  reg  [15:0] dense_1_1_t15_d1;
  wire [16:0] dense_1_1_t16 = {{3{dense_1_1_t14_d1[13]}}, dense_1_1_t14_d1} - {dense_1_1_t15_d1[15], dense_1_1_t15_d1};
  wire [15:0] dense_1_1_t17 = dense_1_1_t16[15:0];

  // Element 2: fixed<14,6>
  wire [9:0]  dense_1_2_t1 = {{2{input_zlogz[7]}}, input_zlogz} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_2_t2 = {{2{dense_1_s17[8]}}, dense_1_s17} + {dense_1_s20[9], dense_1_s20};
  wire [10:0] dense_1_2_t3 = {{2{dense_1_s39[8]}}, dense_1_s39} + {dense_1_2_t1, 1'd0};
  wire [12:0] dense_1_2_t4 = {{3{dense_1_s66[9]}}, dense_1_s66} - {dense_1_s70, 3'd0};
  wire [11:0] dense_1_2_t5 = dense_1_s81 + {dense_1_2_t2[10], dense_1_2_t2};
  wire [13:0] dense_1_2_t6 = {dense_1_2_t4[12], dense_1_2_t4} - {{2{dense_1_2_t3[10]}}, dense_1_2_t3, 1'd0};
  wire [13:0] dense_1_2_t7 = {{2{dense_1_2_t5[11]}}, dense_1_2_t5} - dense_1_2_t6;
  reg  [13:0] dense_1_2_t7_d1;

  // Element 3: fixed<14,6>
  wire [10:0] dense_1_3_t1 = {{2{dense_1_s5[8]}}, dense_1_s5} + {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_3_t2 = {dense_1_s14[8], dense_1_s14} + {dense_1_s16[8], dense_1_s16};
  wire [11:0] dense_1_3_t3 = {{3{dense_1_s21[8]}}, dense_1_s21} + {dense_1_s13, 2'd0};
  wire [10:0] dense_1_3_t4 = {{2{dense_1_s18[8]}}, dense_1_s18} + {dense_1_s38[9], dense_1_s38};
  wire [11:0] dense_1_3_t5 = {{2{dense_1_s66[9]}}, dense_1_s66} + dense_1_s78;
  wire [11:0] dense_1_3_t6 = {dense_1_3_t1[10], dense_1_3_t1} - {{2{dense_1_3_t2[9]}}, dense_1_3_t2};
  wire [13:0] dense_1_3_t7 = {{2{dense_1_3_t3[11]}}, dense_1_3_t3} - {dense_1_3_t4[10], dense_1_3_t4, 2'd0};
  wire [12:0] dense_1_3_t8 = {dense_1_3_t5[11], dense_1_3_t5} + {dense_1_3_t6[11], dense_1_3_t6};
  wire [13:0] dense_1_3_t9 = dense_1_3_t7 + {dense_1_3_t8[12], dense_1_3_t8};
  reg  [13:0] dense_1_3_t9_d1;

  // Element 4: fixed<14,6>
  wire [12:0] dense_1_4_t1 = {{3{dense_1_s7[9]}}, dense_1_s7} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 4'd0};
  wire [9:0]  dense_1_4_t2 = {dense_1_s19[8], dense_1_s19} + {dense_1_s29[8], dense_1_s29};
  wire [11:0] dense_1_4_t3 = {dense_1_s28[10], dense_1_s28} + {dense_1_s20[9], dense_1_s20, 1'd0};
  wire [11:0] dense_1_4_t4 = {dense_1_s50[10], dense_1_s50} + {dense_1_s56[8], dense_1_s56, 2'd0};
  wire [12:0] dense_1_4_t5 = {{3{dense_1_s74[9]}}, dense_1_s74} - dense_1_4_t1;
  wire [12:0] dense_1_4_t6 = {{3{dense_1_4_t2[9]}}, dense_1_4_t2} - {dense_1_s76[10], dense_1_s76, 1'd0};
  wire [13:0] dense_1_4_t7 = {{2{dense_1_4_t4[11]}}, dense_1_4_t4} + {dense_1_4_t3[11], dense_1_4_t3, 1'd0};
  wire [13:0] dense_1_4_t8 = {dense_1_4_t5[12], dense_1_4_t5} + {dense_1_4_t6[12], dense_1_4_t6};
  wire [14:0] dense_1_4_t9 = {dense_1_4_t7[13], dense_1_4_t7} - {dense_1_4_t8[13], dense_1_4_t8};
  wire [13:0] dense_1_4_t10 = dense_1_4_t9[13:0];
  reg  [13:0] dense_1_4_t10_d1;

  // Element 5: fixed<14,6>
  wire [9:0]  dense_1_5_t1 = {{2{input_c1_b2_mmdt[7]}}, input_c1_b2_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 1'd0};
  wire [9:0]  dense_1_5_t2 = {{2{input_n2_b2_mmdt[7]}}, input_n2_b2_mmdt} - {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 1'd0};
  wire [11:0] dense_1_5_t3 = {{3{dense_1_s3[8]}}, dense_1_s3} - {input_mass_mmdt[7], input_mass_mmdt, 3'd0};
  wire [10:0] dense_1_5_t4 = {{2{dense_1_s19[8]}}, dense_1_s19} - dense_1_s23;
  wire [10:0] dense_1_5_t5 = {{2{dense_1_s60[8]}}, dense_1_s60} - {dense_1_5_t1[9], dense_1_5_t1};
  wire [10:0] dense_1_5_t6 = {{2{dense_1_s11[8]}}, dense_1_s11} + {dense_1_5_t2[9], dense_1_5_t2};
  wire [12:0] dense_1_5_t7 = {dense_1_5_t3[11], dense_1_5_t3} + {{2{dense_1_s9[8]}}, dense_1_s9, 2'd0};
  wire [11:0] dense_1_5_t8 = {dense_1_5_t4[10], dense_1_5_t4} - {dense_1_5_t5[10], dense_1_5_t5};
  wire [12:0] dense_1_5_t9 = dense_1_5_t7 + {dense_1_5_t6[10], dense_1_5_t6, 1'd0};
  wire [13:0] dense_1_5_t10 = {{2{dense_1_5_t8[11]}}, dense_1_5_t8} + {dense_1_5_t9[12], dense_1_5_t9};
  reg  [13:0] dense_1_5_t10_d1;

  // Element 6: fixed<15,7>
  wire [10:0] dense_1_6_t1 = {{3{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} + {input_zlogz[7], input_zlogz, 2'd0};
  wire [13:0] dense_1_6_t2 = {{3{dense_1_6_t1[10]}}, dense_1_6_t1} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 5'd0};
  wire [11:0] dense_1_6_t3 = {dense_1_s30[10], dense_1_s30} - {{2{dense_1_s58[8]}}, dense_1_s58, 1'd0};
  wire [13:0] dense_1_6_t4 = {{4{dense_1_s37[9]}}, dense_1_s37} - {dense_1_s26[8], dense_1_s26, 4'd0};
  wire [12:0] dense_1_6_t5 = dense_1_6_t4[12:0];
  wire [11:0] dense_1_6_t6 = {{2{dense_1_s48[9]}}, dense_1_s48} - {dense_1_s52[10], dense_1_s52};
  wire [13:0] dense_1_6_t7 = {{3{dense_1_s91[10]}}, dense_1_s91} + dense_1_6_t2;
  wire [12:0] dense_1_6_t8 = {dense_1_s93[11], dense_1_s93} + {dense_1_6_t3[11], dense_1_6_t3};
  wire [13:0] dense_1_6_t9 = {dense_1_6_t5[12], dense_1_6_t5} + {{2{dense_1_6_t6[11]}}, dense_1_6_t6};
  wire [14:0] dense_1_6_t10 = {dense_1_6_t7[13], dense_1_6_t7} - {dense_1_6_t8[12], dense_1_6_t8, 1'd0};
  wire [15:0] dense_1_6_t11 = {{2{dense_1_6_t9[13]}}, dense_1_6_t9} + {dense_1_6_t10[14], dense_1_6_t10};
  wire [14:0] dense_1_6_t12 = dense_1_6_t11[14:0];
  reg  [14:0] dense_1_6_t12_d1;

  // Element 7: fixed<15,7>
  wire [9:0]  dense_1_7_t2 = {dense_1_s16[8], dense_1_s16} - {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [12:0] dense_1_7_t3 = {{3{dense_1_s2[9]}}, dense_1_s2} - {dense_1_s2, 3'd0};
  wire [10:0] dense_1_7_t4 = {dense_1_s37[9], dense_1_s37} + {dense_1_s63[9], dense_1_s63};
  wire [12:0] dense_1_7_t5 = dense_1_s94 + {{3{dense_1_7_t2[9]}}, dense_1_7_t2};
  wire [13:0] dense_1_7_t6 = {dense_1_7_t3[12], dense_1_7_t3} + {{3{dense_1_7_t1[9]}}, dense_1_7_t1, 1'd0};
  wire [12:0] dense_1_7_t7 = dense_1_7_t6[12:0];
  wire [13:0] dense_1_7_t8 = {{3{dense_1_7_t4[10]}}, dense_1_7_t4} - {dense_1_7_t1, 4'd0};
  wire [14:0] dense_1_7_t9 = {{2{dense_1_7_t5[12]}}, dense_1_7_t5} + {dense_1_7_t7[12], dense_1_7_t7, 1'd0};
  wire [15:0] dense_1_7_t10 = {{2{dense_1_7_t8[13]}}, dense_1_7_t8} + {dense_1_7_t9[14], dense_1_7_t9};
  wire [14:0] dense_1_7_t11 = dense_1_7_t10[14:0];
  reg  [14:0] dense_1_7_t11_d1;

  // Element 8: fixed<14,6>
  wire [9:0]  dense_1_8_t1 = {{2{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {input_c1_b1_mmdt[7], input_c1_b1_mmdt, 1'd0};
  wire [11:0] dense_1_8_t2 = {{3{dense_1_s22[8]}}, dense_1_s22} + {input_n2_b1_mmdt[7], input_n2_b1_mmdt, 3'd0};
  wire [10:0] dense_1_8_t3 = {dense_1_s38[9], dense_1_s38} - {dense_1_s14[8], dense_1_s14, 1'd0};
  wire [11:0] dense_1_8_t4 = {dense_1_s52[10], dense_1_s52} - {dense_1_8_t1[9], dense_1_8_t1, 1'd0};
  wire [12:0] dense_1_8_t5 = {dense_1_8_t2[11], dense_1_8_t2} - {{2{dense_1_8_t3[10]}}, dense_1_8_t3};
  wire [12:0] dense_1_8_t6 = {dense_1_s86[11], dense_1_s86} + {dense_1_s77, 2'd0};
  wire [12:0] dense_1_8_t7 = {dense_1_8_t4[11], dense_1_8_t4} + dense_1_8_t5;
  wire [13:0] dense_1_8_t8 = {dense_1_8_t6[12], dense_1_8_t6} - {dense_1_8_t7[12], dense_1_8_t7};
  reg  [13:0] dense_1_8_t8_d1;

  // Element 9: fixed<14,6>
  wire [8:0]  dense_1_9_t1 = {input_c2_b2_mmdt[7], input_c2_b2_mmdt} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt};
  wire [10:0] dense_1_9_t2 = {dense_1_s65[9], dense_1_s65} + {{2{dense_1_9_t1[8]}}, dense_1_9_t1};
  wire [10:0] dense_1_9_t3 = {{2{dense_1_s22[8]}}, dense_1_s22} + {dense_1_s16[8], dense_1_s16, 1'd0};
  wire [11:0] dense_1_9_t4 = {dense_1_s77[10], dense_1_s77} + {dense_1_s24[8], dense_1_s24, 2'd0};
  wire [11:0] dense_1_9_t5 = {dense_1_9_t2[10], dense_1_9_t2} - {dense_1_s74[9], dense_1_s74, 1'd0};
  wire [12:0] dense_1_9_t6 = {dense_1_9_t4[11], dense_1_9_t4} + {dense_1_9_t3[10], dense_1_9_t3, 1'd0};
  wire [13:0] dense_1_9_t7 = {{2{dense_1_9_t5[11]}}, dense_1_9_t5} + {dense_1_9_t6[12], dense_1_9_t6};
  reg  [13:0] dense_1_9_t7_d1;

  // Element 10: fixed<13,5>
  wire [10:0] dense_1_10_t1 = {{2{dense_1_s29[8]}}, dense_1_s29} - {dense_1_s16[8], dense_1_s16, 1'd0};
  wire [10:0] dense_1_10_t2 = {{2{dense_1_s27[8]}}, dense_1_s27} - {dense_1_s29[8], dense_1_s29, 1'd0};
  wire [11:0] dense_1_10_t3 = {{2{dense_1_s57[9]}}, dense_1_s57} + dense_1_s90;
  wire [11:0] dense_1_10_t4 = {dense_1_10_t1[10], dense_1_10_t1} + {dense_1_s68[9], dense_1_s68, 1'd0};
  wire [12:0] dense_1_10_t5 = {dense_1_10_t3[11], dense_1_10_t3} - {dense_1_10_t2[10], dense_1_10_t2, 1'd0};
  wire [13:0] dense_1_10_t6 = {{2{dense_1_10_t4[11]}}, dense_1_10_t4} - {dense_1_10_t5[12], dense_1_10_t5};
  wire [12:0] dense_1_10_t7 = dense_1_10_t6[12:0];
  reg  [12:0] dense_1_10_t7_d1;

  // Element 11: fixed<14,6>
  wire [8:0]  dense_1_11_t1 = {input_c1_b2_mmdt[7], input_c1_b2_mmdt} - {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};
  wire [10:0] dense_1_11_t2 = {{2{dense_1_s5[8]}}, dense_1_s5} + dense_1_s23;
  wire [11:0] dense_1_11_t3 = {{3{dense_1_s40[8]}}, dense_1_s40} + {dense_1_s8[8], dense_1_s8, 2'd0};
  wire [10:0] dense_1_11_t4 = {{2{dense_1_s27[8]}}, dense_1_s27} + {dense_1_s44[9], dense_1_s44};
  wire [11:0] dense_1_11_t5 = {{2{dense_1_s72[9]}}, dense_1_s72} - {dense_1_11_t1[8], dense_1_11_t1, 2'd0};
  wire [12:0] dense_1_11_t6 = {dense_1_s78[11], dense_1_s78} - {{2{dense_1_11_t2[10]}}, dense_1_11_t2};
  wire [11:0] dense_1_11_t7 = dense_1_11_t6[11:0];
  wire [12:0] dense_1_11_t8 = {dense_1_11_t3[11], dense_1_11_t3} + {dense_1_11_t4, 2'd0};
  wire [12:0] dense_1_11_t9 = {dense_1_11_t5[11], dense_1_11_t5} + {dense_1_11_t7[11], dense_1_11_t7};
  wire [13:0] dense_1_11_t10 = {dense_1_11_t8[12], dense_1_11_t8} - {dense_1_11_t9[12], dense_1_11_t9};
  reg  [13:0] dense_1_11_t10_d1;

  // Element 12: fixed<14,6>
  wire [10:0] dense_1_12_t1 = {{3{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} - dense_1_s28;
  wire [11:0] dense_1_12_t2 = {dense_1_s30[10], dense_1_s30} + {{2{dense_1_s12[8]}}, dense_1_s12, 1'd0};
  wire [11:0] dense_1_12_t3 = {{2{dense_1_s68[9]}}, dense_1_s68} + {dense_1_s5[8], dense_1_s5, 2'd0};
  wire [12:0] dense_1_12_t4 = {dense_1_s69[11], dense_1_s69} + {dense_1_s81[11], dense_1_s81};
  wire [12:0] dense_1_12_t5 = {dense_1_s93[11], dense_1_s93} + {{2{dense_1_12_t1[10]}}, dense_1_12_t1};
  wire [12:0] dense_1_12_t6 = {dense_1_12_t2[11], dense_1_12_t2} + {dense_1_12_t3[11], dense_1_12_t3};
  wire [13:0] dense_1_12_t7 = {dense_1_12_t4[12], dense_1_12_t4} - {dense_1_12_t5[12], dense_1_12_t5};
  wire [13:0] dense_1_12_t8 = {dense_1_12_t6[12], dense_1_12_t6} + dense_1_12_t7;
  reg  [13:0] dense_1_12_t8_d1;

  // Element 13: fixed<15,7>
  wire [10:0] dense_1_13_t1 = {{3{input_m2_b1_mmdt[7]}}, input_m2_b1_mmdt} - {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 2'd0};
  wire [10:0] dense_1_13_t2 = {{2{dense_1_s60[8]}}, dense_1_s60} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [11:0] dense_1_13_t3 = {dense_1_13_t1[10], dense_1_13_t1} - {{2{dense_1_s19[8]}}, dense_1_s19, 1'd0};
  wire [10:0] dense_1_13_t4 = {{2{dense_1_s58[8]}}, dense_1_s58} + {dense_1_s33, 1'd0};
  wire [11:0] dense_1_13_t5 = {{2{dense_1_s47[9]}}, dense_1_s47} + {dense_1_s82[10], dense_1_s82};
  wire [11:0] dense_1_13_t6 = {dense_1_13_t2[10], dense_1_13_t2} + dense_1_13_t3;
  wire [13:0] dense_1_13_t7 = {{2{dense_1_13_t5[11]}}, dense_1_13_t5} + {dense_1_13_t4[10], dense_1_13_t4, 2'd0};
  wire [12:0] dense_1_13_t8 = dense_1_13_t7[12:0];
  wire [13:0] dense_1_13_t9 = {{2{dense_1_13_t6[11]}}, dense_1_13_t6} - {dense_1_13_t8[12], dense_1_13_t8};
  reg  [13:0] dense_1_13_t9_d1;
  wire [15:0] dense_1_13_t10 = {{2{dense_1_13_t9_d1[13]}}, dense_1_13_t9_d1} - {dense_1_s92_d1[12], dense_1_s92_d1, 2'd0};
  wire [14:0] dense_1_13_t11 = dense_1_13_t10[14:0];

  // Element 14: fixed<13,5>
  wire [9:0]  dense_1_14_t1 = {{2{input_d2_a1_b1_mmdt[7]}}, input_d2_a1_b1_mmdt} - {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 1'd0};
  wire [9:0]  dense_1_14_t2 = {dense_1_s8[8], dense_1_s8} + {dense_1_s15[8], dense_1_s15};
  wire [10:0] dense_1_14_t3 = {{2{dense_1_s55[8]}}, dense_1_s55} - {dense_1_14_t1[9], dense_1_14_t1};
  wire [10:0] dense_1_14_t4 = {{2{dense_1_s18[8]}}, dense_1_s18} - {dense_1_s65[9], dense_1_s65};
  wire [11:0] dense_1_14_t5 = {{2{dense_1_14_t2[9]}}, dense_1_14_t2} - {dense_1_14_t3[10], dense_1_14_t3};
  wire [11:0] dense_1_14_t6 = {dense_1_14_t4[10], dense_1_14_t4} - {dense_1_s72[9], dense_1_s72, 1'd0};
  wire [12:0] dense_1_14_t7 = {dense_1_14_t5[11], dense_1_14_t5} + {dense_1_14_t6, 1'd0};

  // Element 15: fixed<14,6>
  wire [10:0] dense_1_15_t1 = {{3{input_d2_b1_mmdt[7]}}, input_d2_b1_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 2'd0};
  wire [12:0] dense_1_15_t2 = {{4{dense_1_s11[8]}}, dense_1_s11} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 4'd0};
  wire [10:0] dense_1_15_t3 = {{2{dense_1_s16[8]}}, dense_1_s16} - dense_1_15_t1;
  wire [10:0] dense_1_15_t4 = {{2{dense_1_s25[8]}}, dense_1_s25} + {dense_1_s55[8], dense_1_s55, 1'd0};
  wire [11:0] dense_1_15_t5 = {dense_1_s76[10], dense_1_s76} - {dense_1_s79[10], dense_1_s79};
  wire [12:0] dense_1_15_t6 = dense_1_15_t2 + {{2{dense_1_15_t3[10]}}, dense_1_15_t3};
  wire [11:0] dense_1_15_t7 = {{2{dense_1_s48[9]}}, dense_1_s48} - {dense_1_15_t4[10], dense_1_15_t4};
  wire [13:0] dense_1_15_t8 = {{2{dense_1_15_t5[11]}}, dense_1_15_t5} + {dense_1_15_t6[12], dense_1_15_t6};
  wire [14:0] dense_1_15_t9 = {dense_1_15_t8[13], dense_1_15_t8} + {dense_1_15_t7[11], dense_1_15_t7, 2'd0};
  wire [13:0] dense_1_15_t10 = dense_1_15_t9[13:0];
  reg  [13:0] dense_1_15_t10_d1;

  // Element 16: fixed<14,6>
  wire [9:0]  dense_1_16_t1 = {{2{input_d2_b2_mmdt[7]}}, input_d2_b2_mmdt} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 1'd0};
  wire [8:0]  dense_1_16_t2 = {input_c1_b0_mmdt[7], input_c1_b0_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [9:0]  dense_1_16_t3 = {dense_1_s1[8], dense_1_s1} + {dense_1_s21[8], dense_1_s21};
  wire [10:0] dense_1_16_t4 = {dense_1_s44[9], dense_1_s44} + {dense_1_s70[9], dense_1_s70};
  wire [10:0] dense_1_16_t5 = {dense_1_16_t1[9], dense_1_16_t1} - {dense_1_s1[8], dense_1_s1, 1'd0};
  wire [10:0] dense_1_16_t6 = {dense_1_s38[9], dense_1_s38} + {dense_1_16_t2[8], dense_1_16_t2, 1'd0};
  wire [12:0] dense_1_16_t7 = {{2{dense_1_s52[10]}}, dense_1_s52} + {dense_1_s90[11], dense_1_s90};
  wire [11:0] dense_1_16_t8 = {{2{dense_1_16_t3[9]}}, dense_1_16_t3} + {dense_1_16_t4[10], dense_1_16_t4};
  wire [12:0] dense_1_16_t9 = {{2{dense_1_16_t5[10]}}, dense_1_16_t5} + {dense_1_16_t6[10], dense_1_16_t6, 1'd0};
  wire [12:0] dense_1_16_t10 = dense_1_16_t7 + {dense_1_16_t8[11], dense_1_16_t8};
  wire [14:0] dense_1_16_t11 = {{2{dense_1_16_t10[12]}}, dense_1_16_t10} + {dense_1_16_t9[12], dense_1_16_t9, 1'd0};
  wire [13:0] dense_1_16_t12 = dense_1_16_t11[13:0];
  reg  [13:0] dense_1_16_t12_d1;

  // Element 17: fixed<15,7>
  wire [8:0]  dense_1_17_t1 = {input_c2_b1_mmdt[7], input_c2_b1_mmdt} + {input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt};
  wire [10:0] dense_1_17_t2 = {{3{input_d2_a1_b2_mmdt[7]}}, input_d2_a1_b2_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_17_t3 = {dense_1_s21[8], dense_1_s21} + {dense_1_s27[8], dense_1_s27};
  wire [10:0] dense_1_17_t4 = {{2{dense_1_s34[8]}}, dense_1_s34} - {dense_1_17_t1[8], dense_1_17_t1, 1'd0};
  wire [11:0] dense_1_17_t5 = {dense_1_17_t2[10], dense_1_17_t2} + {{2{dense_1_s14[8]}}, dense_1_s14, 1'd0};
  wire [10:0] dense_1_17_t6 = dense_1_s23 - {{2{dense_1_s40[8]}}, dense_1_s40};
  wire [11:0] dense_1_17_t7 = {dense_1_s71[10], dense_1_s71} + {{2{dense_1_s5[8]}}, dense_1_s5, 1'd0};
  wire [10:0] dense_1_17_t8 = {dense_1_s88[9], dense_1_s88} - {dense_1_17_t3[9], dense_1_17_t3};
  wire [12:0] dense_1_17_t9 = {{2{dense_1_17_t4[10]}}, dense_1_17_t4} - {dense_1_17_t5, 1'd0};
  wire [11:0] dense_1_17_t10 = {dense_1_17_t6[10], dense_1_17_t6} - dense_1_17_t7;
  wire [12:0] dense_1_17_t11 = {{2{dense_1_17_t8[10]}}, dense_1_17_t8} + dense_1_17_t9;
  wire [14:0] dense_1_17_t12 = {{2{dense_1_17_t11[12]}}, dense_1_17_t11} + {dense_1_17_t10[11], dense_1_17_t10, 2'd0};
  reg  [14:0] dense_1_17_t12_d1;

  // Element 18: fixed<15,7>
  wire [8:0]  dense_1_18_t1 = {input_m2_b2_mmdt[7], input_m2_b2_mmdt} - {input_mass_mmdt[7], input_mass_mmdt};
  wire [11:0] dense_1_18_t2 = {{3{dense_1_s26[8]}}, dense_1_s26} + {input_multiplicity[7], input_multiplicity, 3'd0};
  wire [10:0] dense_1_18_t3 = {{2{dense_1_s14[8]}}, dense_1_s14} - {dense_1_s36[9], dense_1_s36};
  wire [10:0] dense_1_18_t4 = {{2{dense_1_s11[8]}}, dense_1_s11} + dense_1_s30;
  wire [10:0] dense_1_18_t5 = {{2{dense_1_s40[8]}}, dense_1_s40} + {dense_1_18_t1[8], dense_1_18_t1, 1'd0};
  wire [11:0] dense_1_18_t6 = {dense_1_s43[10], dense_1_s43} + {dense_1_s50[10], dense_1_s50};
  wire [12:0] dense_1_18_t7 = {dense_1_18_t2[11], dense_1_18_t2} - {dense_1_18_t3[10], dense_1_18_t3, 1'd0};
  wire [11:0] dense_1_18_t8 = {dense_1_18_t4[10], dense_1_18_t4} + {dense_1_18_t5[10], dense_1_18_t5};
  wire [13:0] dense_1_18_t9 = {{2{dense_1_18_t6[11]}}, dense_1_18_t6} + {dense_1_18_t7[12], dense_1_18_t7};
  wire [12:0] dense_1_18_t10 = dense_1_18_t9[12:0];
  wire [14:0] dense_1_18_t11 = {{2{dense_1_18_t10[12]}}, dense_1_18_t10} + {dense_1_18_t8[11], dense_1_18_t8, 2'd0};
  reg  [14:0] dense_1_18_t11_d1;

  // Element 19: fixed<15,7>
  wire [9:0]  dense_1_19_t1 = {{2{input_c1_b0_mmdt[7]}}, input_c1_b0_mmdt} + {input_multiplicity[7], input_multiplicity, 1'd0};
  wire [9:0]  dense_1_19_t2 = {dense_1_s8[8], dense_1_s8} - {dense_1_s9[8], dense_1_s9};
  wire [10:0] dense_1_19_t3 = {{2{dense_1_s26[8]}}, dense_1_s26} + dense_1_s45;
  wire [12:0] dense_1_19_t4 = {{3{dense_1_19_t1[9]}}, dense_1_19_t1} - {dense_1_s36[9], dense_1_s36, 2'd0};
  wire [11:0] dense_1_19_t5 = dense_1_19_t4[11:0];
  wire [11:0] dense_1_19_t6 = {dense_1_s64[10], dense_1_s64} - {{2{dense_1_s16[8]}}, dense_1_s16, 1'd0};
  wire [13:0] dense_1_19_t7 = {{3{dense_1_s75[10]}}, dense_1_s75} + {dense_1_s8[8], dense_1_s8, 4'd0};
  wire [11:0] dense_1_19_t8 = {{2{dense_1_19_t2[9]}}, dense_1_19_t2} + {dense_1_19_t3[10], dense_1_19_t3};
  wire [12:0] dense_1_19_t9 = {dense_1_19_t5[11], dense_1_19_t5} - {dense_1_s83[10], dense_1_s83, 1'd0};
  wire [11:0] dense_1_19_t10 = {dense_1_s79[10], dense_1_s79} - dense_1_19_t6;
  wire [13:0] dense_1_19_t11 = dense_1_19_t7 - {{2{dense_1_19_t8[11]}}, dense_1_19_t8};
  wire [14:0] dense_1_19_t12 = {{2{dense_1_19_t9[12]}}, dense_1_19_t9} + {dense_1_19_t10[11], dense_1_19_t10, 2'd0};
  wire [15:0] dense_1_19_t13 = {{2{dense_1_19_t11[13]}}, dense_1_19_t11} + {dense_1_19_t12[14], dense_1_19_t12};
  wire [14:0] dense_1_19_t14 = dense_1_19_t13[14:0];
  reg  [14:0] dense_1_19_t14_d1;

  // Element 20: fixed<14,6>
  wire [9:0]  dense_1_20_t1 = {dense_1_s29[8], dense_1_s29} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 1'd0};
  wire [11:0] dense_1_20_t2 = {{3{dense_1_s42[8]}}, dense_1_s42} + dense_1_s59;
  wire [11:0] dense_1_20_t3 = {dense_1_s71[10], dense_1_s71} - {{2{dense_1_s26[8]}}, dense_1_s26, 1'd0};
  wire [12:0] dense_1_20_t4 = {{2{dense_1_s89[10]}}, dense_1_s89} + {dense_1_s2, 3'd0};
  wire [11:0] dense_1_20_t5 = {{2{dense_1_20_t1[9]}}, dense_1_20_t1} + dense_1_20_t2;
  wire [12:0] dense_1_20_t6 = {dense_1_20_t3[11], dense_1_20_t3} + {dense_1_s43, 2'd0};
  wire [13:0] dense_1_20_t7 = {dense_1_20_t4[12], dense_1_20_t4} + {{2{dense_1_20_t5[11]}}, dense_1_20_t5};
  wire [14:0] dense_1_20_t8 = {{2{dense_1_20_t6[12]}}, dense_1_20_t6} - {dense_1_20_t7[13], dense_1_20_t7};
  wire [13:0] dense_1_20_t9 = dense_1_20_t8[13:0];
  reg  [13:0] dense_1_20_t9_d1;

  // Element 21: fixed<15,7>
  wire [10:0] dense_1_21_t1 = {{3{input_m2_b2_mmdt[7]}}, input_m2_b2_mmdt} + {input_d2_b2_mmdt[7], input_d2_b2_mmdt, 2'd0};
  wire [10:0] dense_1_21_t2 = {{3{input_multiplicity[7]}}, input_multiplicity} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 2'd0};
  wire [10:0] dense_1_21_t3 = {dense_1_s2[9], dense_1_s2} + {{2{dense_1_s10[8]}}, dense_1_s10};
  wire [11:0] dense_1_21_t4 = {dense_1_21_t1[10], dense_1_21_t1} + {dense_1_s22[8], dense_1_s22, 2'd0};
  wire [10:0] dense_1_21_t5 = {{2{dense_1_s25[8]}}, dense_1_s25} - dense_1_21_t2;
  wire [11:0] dense_1_21_t6 = dense_1_s31 + {dense_1_21_t3[10], dense_1_21_t3};
  wire [13:0] dense_1_21_t7 = {{2{dense_1_21_t4[11]}}, dense_1_21_t4} + {dense_1_21_t5[10], dense_1_21_t5, 2'd0};
  wire [13:0] dense_1_21_t8 = {{3{dense_1_s85[10]}}, dense_1_s85} - {dense_1_s73, 4'd0};
  wire [13:0] dense_1_21_t9 = {{2{dense_1_21_t6[11]}}, dense_1_21_t6} - dense_1_21_t7;
  wire [14:0] dense_1_21_t10 = {dense_1_21_t8[13], dense_1_21_t8} + {dense_1_21_t9[13], dense_1_21_t9};
  reg  [14:0] dense_1_21_t10_d1;

  // Element 22: fixed<15,7>
  wire [11:0] dense_1_22_t1 = {{4{input_n2_b1_mmdt[7]}}, input_n2_b1_mmdt} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 3'd0};
  wire [11:0] dense_1_22_t2 = dense_1_22_t1 - {dense_1_s13[9], dense_1_s13, 1'd0};
  wire [9:0]  dense_1_22_t3 = {dense_1_s12[8], dense_1_s12} + {dense_1_s27[8], dense_1_s27};
  wire [10:0] dense_1_22_t4 = {{2{dense_1_s19[8]}}, dense_1_s19} + {dense_1_s39[8], dense_1_s39, 1'd0};
  wire [10:0] dense_1_22_t5 = {dense_1_s51[9], dense_1_s51} + {dense_1_s80[9], dense_1_s80};
  wire [12:0] dense_1_22_t6 = {dense_1_s84[11], dense_1_s84} - {dense_1_22_t2[11], dense_1_22_t2};
  wire [11:0] dense_1_22_t7 = {{2{dense_1_s47[9]}}, dense_1_s47} - {dense_1_22_t3[9], dense_1_22_t3, 1'd0};
  wire [13:0] dense_1_22_t8 = {{3{dense_1_22_t5[10]}}, dense_1_22_t5} - {dense_1_22_t4, 3'd0};
  wire [13:0] dense_1_22_t9 = {dense_1_22_t6[12], dense_1_22_t6} + {dense_1_22_t7[11], dense_1_22_t7, 1'd0};
  wire [14:0] dense_1_22_t10 = {dense_1_22_t8[13], dense_1_22_t8} - {dense_1_22_t9[13], dense_1_22_t9};
  reg  [14:0] dense_1_22_t10_d1;

  // Element 23: fixed<14,6>
  wire [11:0] dense_1_23_t1 = {{2{dense_1_s7[9]}}, dense_1_s7} - {input_d2_b1_mmdt[7], input_d2_b1_mmdt, 3'd0};
  wire [11:0] dense_1_23_t2 = {{2{dense_1_s44[9]}}, dense_1_s44} - {dense_1_s20[9], dense_1_s20, 1'd0};
  wire [12:0] dense_1_23_t3 = {{2{dense_1_s75[10]}}, dense_1_s75} - {dense_1_s20, 3'd0};
  wire [12:0] dense_1_23_t4 = {{2{dense_1_s82[10]}}, dense_1_s82} + {dense_1_23_t1[11], dense_1_23_t1};
  wire [11:0] dense_1_23_t5 = dense_1_23_t4[11:0];
  wire [12:0] dense_1_23_t6 = {dense_1_23_t2[11], dense_1_23_t2} - {dense_1_s50[10], dense_1_s50, 1'd0};
  wire [13:0] dense_1_23_t7 = {dense_1_23_t3[12], dense_1_23_t3} - {{2{dense_1_23_t5[11]}}, dense_1_23_t5};
  wire [14:0] dense_1_23_t8 = {{2{dense_1_23_t6[12]}}, dense_1_23_t6} - {dense_1_23_t7[13], dense_1_23_t7};
  wire [13:0] dense_1_23_t9 = dense_1_23_t8[13:0];
  reg  [13:0] dense_1_23_t9_d1;

  // Element 24: fixed<14,6>
  wire [9:0]  dense_1_24_t1 = {{2{input_c2_b1_mmdt[7]}}, input_c2_b1_mmdt} + {input_m2_b1_mmdt[7], input_m2_b1_mmdt, 1'd0};
  wire [10:0] dense_1_24_t2 = {{2{dense_1_s1[8]}}, dense_1_s1} + {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_24_t3 = {dense_1_s4[8], dense_1_s4} + {dense_1_s11[8], dense_1_s11};
  wire [10:0] dense_1_24_t4 = {{2{dense_1_s34[8]}}, dense_1_s34} + {dense_1_24_t1[9], dense_1_24_t1};
  wire [10:0] dense_1_24_t5 = {{2{dense_1_s39[8]}}, dense_1_s39} + {dense_1_s24[8], dense_1_s24, 1'd0};
  wire [11:0] dense_1_24_t6 = {dense_1_24_t2[10], dense_1_24_t2} - {{2{dense_1_24_t3[9]}}, dense_1_24_t3};
  wire [12:0] dense_1_24_t7 = {{2{dense_1_24_t4[10]}}, dense_1_24_t4} - {dense_1_24_t5, 2'd0};
  wire [13:0] dense_1_24_t8 = {{2{dense_1_24_t6[11]}}, dense_1_24_t6} - {dense_1_24_t7[12], dense_1_24_t7};

  // Element 25: fixed<14,6>
  wire [9:0]  dense_1_25_t1 = {dense_1_s5[8], dense_1_s5} + {input_mass_mmdt[7], input_mass_mmdt, 1'd0};
  wire [9:0]  dense_1_25_t2 = {dense_1_s11[8], dense_1_s11} - {dense_1_s32[8], dense_1_s32};
  wire [10:0] dense_1_25_t3 = {dense_1_s63[9], dense_1_s63} + {dense_1_25_t1[9], dense_1_25_t1};
  wire [11:0] dense_1_25_t4 = {{2{dense_1_s80[9]}}, dense_1_s80} - {dense_1_25_t2[9], dense_1_25_t2, 1'd0};
  wire [11:0] dense_1_25_t5 = {dense_1_s85[10], dense_1_s85} + {dense_1_25_t3[10], dense_1_25_t3};
  wire [13:0] dense_1_25_t6 = {{2{dense_1_25_t5[11]}}, dense_1_25_t5} + {dense_1_25_t4[11], dense_1_25_t4, 1'd0};
  reg  [13:0] dense_1_25_t6_d1;

  // Element 26: fixed<16,8>
  wire [9:0]  dense_1_26_t1 = {{2{input_c2_b2_mmdt[7]}}, input_c2_b2_mmdt} + {input_multiplicity[7], input_multiplicity, 1'd0};
  wire [12:0] dense_1_26_t2 = {{4{dense_1_s24[8]}}, dense_1_s24} + {input_c1_b2_mmdt[7], input_c1_b2_mmdt, 4'd0};
  wire [11:0] dense_1_26_t3 = dense_1_s59 + {{2{dense_1_26_t1[9]}}, dense_1_26_t1};
  wire [12:0] dense_1_26_t4 = {{2{dense_1_s23[10]}}, dense_1_s23} - {dense_1_s41, 1'd0};
  wire [13:0] dense_1_26_t5 = {{2{dense_1_s31[11]}}, dense_1_s31} - {dense_1_s1[8], dense_1_s1, 4'd0};
  wire [12:0] dense_1_26_t6 = {{3{dense_1_s88[9]}}, dense_1_s88} + dense_1_26_t2;
  wire [13:0] dense_1_26_t7 = {{2{dense_1_26_t3[11]}}, dense_1_26_t3} + {dense_1_26_t4, 1'd0};
  wire [14:0] dense_1_26_t8 = {dense_1_26_t5[13], dense_1_26_t5} + {{2{dense_1_s89[10]}}, dense_1_s89, 2'd0};
  wire [13:0] dense_1_26_t9 = dense_1_26_t8[13:0];
  wire [14:0] dense_1_26_t10 = {{2{dense_1_26_t6[12]}}, dense_1_26_t6} + {dense_1_26_t7[13], dense_1_26_t7};
  wire [15:0] dense_1_26_t11 = {{2{dense_1_26_t9[13]}}, dense_1_26_t9} + {dense_1_26_t10[14], dense_1_26_t10};
  reg  [15:0] dense_1_26_t11_d1;

  // Element 27: fixed<13,5>
  wire [9:0]  dense_1_27_t1 = {{2{input_zlogz[7]}}, input_zlogz} - {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 1'd0};
  wire [10:0] dense_1_27_t2 = {{2{dense_1_s3[8]}}, dense_1_s3} - {input_c2_b1_mmdt[7], input_c2_b1_mmdt, 2'd0};
  wire [9:0]  dense_1_27_t3 = {dense_1_s5[8], dense_1_s5} - {dense_1_s12[8], dense_1_s12};
  wire [10:0] dense_1_27_t4 = {dense_1_27_t1[9], dense_1_27_t1} - {dense_1_s22[8], dense_1_s22, 1'd0};
  wire [11:0] dense_1_27_t5 = {{2{dense_1_s48[9]}}, dense_1_s48} + {dense_1_s83[10], dense_1_s83};
  wire [11:0] dense_1_27_t6 = {dense_1_27_t2[10], dense_1_27_t2} - {{2{dense_1_27_t3[9]}}, dense_1_27_t3};
  wire [10:0] dense_1_27_t7 = dense_1_27_t6[10:0];
  wire [12:0] dense_1_27_t8 = {{2{dense_1_27_t4[10]}}, dense_1_27_t4} + {dense_1_27_t5[11], dense_1_27_t5};
  wire [12:0] dense_1_27_t9 = {{2{dense_1_27_t7[10]}}, dense_1_27_t7} + dense_1_27_t8;
  reg  [12:0] dense_1_27_t9_d1;

  // Element 28: fixed<14,6>
  wire [8:0]  dense_1_28_t1 = {input_c1_b1_mmdt[7], input_c1_b1_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt};
  wire [11:0] dense_1_28_t2 = {{3{dense_1_s21[8]}}, dense_1_s21} + {input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt, 3'd0};
  wire [9:0]  dense_1_28_t3 = {dense_1_s25[8], dense_1_s25} - {dense_1_s42[8], dense_1_s42};
  wire [11:0] dense_1_28_t4 = {dense_1_s64[10], dense_1_s64} + {dense_1_28_t1[8], dense_1_28_t1, 2'd0};
  wire [12:0] dense_1_28_t5 = {dense_1_s84[11], dense_1_s84} + {dense_1_28_t2[11], dense_1_28_t2};
  wire [11:0] dense_1_28_t6 = dense_1_28_t5[11:0];
  wire [12:0] dense_1_28_t7 = {{3{dense_1_28_t3[9]}}, dense_1_28_t3} + {dense_1_28_t4[11], dense_1_28_t4};
  wire [11:0] dense_1_28_t8 = {dense_1_s91[10], dense_1_s91} + {dense_1_s67[9], dense_1_s67, 1'd0};
  wire [13:0] dense_1_28_t9 = {{2{dense_1_28_t6[11]}}, dense_1_28_t6} - {dense_1_28_t7[12], dense_1_28_t7};
  wire [13:0] dense_1_28_t10 = dense_1_28_t9 + {dense_1_28_t8[11], dense_1_28_t8, 1'd0};
  reg  [13:0] dense_1_28_t10_d1;

  // Element 29: fixed<14,6>
  wire [10:0] dense_1_29_t1 = {{2{dense_1_s1[8]}}, dense_1_s1} + {dense_1_s2[9], dense_1_s2};
  wire [9:0]  dense_1_29_t2 = {dense_1_s11[8], dense_1_s11} + {dense_1_s25[8], dense_1_s25};
  wire [10:0] dense_1_29_t3 = {{2{dense_1_s19[8]}}, dense_1_s19} - {dense_1_s2, 1'd0};
  wire [11:0] dense_1_29_t4 = {dense_1_29_t1[10], dense_1_29_t1} + {dense_1_s17[8], dense_1_s17, 2'd0};
  wire [12:0] dense_1_29_t5 = {{3{dense_1_29_t2[9]}}, dense_1_29_t2} - {dense_1_29_t3[10], dense_1_29_t3, 1'd0};
  wire [12:0] dense_1_29_t6 = {dense_1_29_t4[11], dense_1_29_t4} + {dense_1_s57[9], dense_1_s57, 2'd0};
  wire [13:0] dense_1_29_t7 = {dense_1_29_t5[12], dense_1_29_t5} + {dense_1_29_t6[12], dense_1_29_t6};
  reg  [13:0] dense_1_29_t7_d1;

  // Element 30: fixed<15,7>
  wire [11:0] dense_1_30_t1 = {{4{input_mass_mmdt[7]}}, input_mass_mmdt} + {input_m2_b2_mmdt[7], input_m2_b2_mmdt, 3'd0};
  wire [10:0] dense_1_30_t2 = {{2{dense_1_s18[8]}}, dense_1_s18} - dense_1_s30;
  wire [11:0] dense_1_30_t3 = {{2{dense_1_s33[9]}}, dense_1_s33} - dense_1_30_t1;
  wire [10:0] dense_1_30_t4 = {{2{dense_1_s22[8]}}, dense_1_s22} - {dense_1_s34[8], dense_1_s34, 1'd0};
  wire [12:0] dense_1_30_t5 = {{2{dense_1_30_t2[10]}}, dense_1_30_t2} - {dense_1_s4[8], dense_1_s4, 3'd0};
  wire [12:0] dense_1_30_t6 = {dense_1_30_t3[11], dense_1_30_t3} - {{2{dense_1_s37[9]}}, dense_1_s37, 1'd0};
  wire [13:0] dense_1_30_t7 = {dense_1_30_t5[12], dense_1_30_t5} + {{2{dense_1_30_t4[10]}}, dense_1_30_t4, 1'd0};
  wire [12:0] dense_1_30_t8 = dense_1_30_t7[12:0];
  wire [13:0] dense_1_30_t9 = {dense_1_30_t6[12], dense_1_30_t6} + {dense_1_30_t8[12], dense_1_30_t8};
  reg  [13:0] dense_1_30_t9_d1;
  wire [14:0] dense_1_30_t10 = {dense_1_30_t9_d1[13], dense_1_30_t9_d1} + {dense_1_s92_d1[12], dense_1_s92_d1, 1'd0};

  // Element 31: fixed<14,6>
  wire [11:0] dense_1_31_t2 = {{2{dense_1_s33[9]}}, dense_1_s33} - {input_c1_b0_mmdt[7], input_c1_b0_mmdt, 3'd0};
  wire [10:0] dense_1_31_t3 = {{2{dense_1_s8[8]}}, dense_1_s8} + {dense_1_s42[8], dense_1_s42, 1'd0};
  wire [12:0] dense_1_31_t4 = {{3{dense_1_31_t1[9]}}, dense_1_31_t1} - {dense_1_s56[8], dense_1_s56, 3'd0};
  wire [11:0] dense_1_31_t5 = {{2{dense_1_s67[9]}}, dense_1_s67} - dense_1_31_t2;
  wire [11:0] dense_1_31_t6 = {dense_1_31_t3[10], dense_1_31_t3} - {dense_1_31_t1[9], dense_1_31_t1, 1'd0};
  wire [13:0] dense_1_31_t7 = {dense_1_31_t4[12], dense_1_31_t4} + {{2{dense_1_31_t5[11]}}, dense_1_31_t5};
  wire [12:0] dense_1_31_t8 = dense_1_31_t7[12:0];
  wire [13:0] dense_1_31_t9 = {dense_1_31_t8[12], dense_1_31_t8} + {dense_1_31_t6[11], dense_1_31_t6, 1'd0};
  reg  [13:0] dense_1_31_t9_d1;

  // Element 0: fixed<15,7>
  assign dense_1_0 = 15'd59 - dense_1_0_t10_d1;

  // Element 1: fixed<16,8>
  wire [16:0] dense_1_1_t18 = 17'd131050 - {dense_1_1_t17[15], dense_1_1_t17};

  // Element 2: fixed<14,6>
  assign dense_1_2 = dense_1_2_t7_d1 - 14'd4;

  // Element 3: fixed<14,6>
  assign dense_1_3 = 14'd10 - dense_1_3_t9_d1;

  // Element 4: fixed<14,6>
  wire [14:0] dense_1_4_t11 = 15'd40 - {dense_1_4_t10_d1[13], dense_1_4_t10_d1};

  // Element 5: fixed<14,6>
  assign dense_1_5 = 14'd32 - dense_1_5_t10_d1;

  // Element 6: fixed<15,7>
  wire [15:0] dense_1_6_t13 = 16'd65511 - {dense_1_6_t12_d1[14], dense_1_6_t12_d1};

  // Element 7: fixed<15,7>
  wire [15:0] dense_1_7_t12 = {dense_1_7_t11_d1[14], dense_1_7_t11_d1} + 16'd101;

  // Element 8: fixed<14,6>
  assign dense_1_8 = 14'd16376 - dense_1_8_t8_d1;

  // Element 9: fixed<14,6>
  assign dense_1_9 = dense_1_9_t7_d1 - 14'd49;

  // Element 10: fixed<13,5>
  wire [13:0] dense_1_10_t8 = 14'd21 - {dense_1_10_t7_d1[12], dense_1_10_t7_d1};

  // Element 11: fixed<14,6>
  assign dense_1_11 = dense_1_11_t10_d1 + 14'd100;

  // Element 12: fixed<14,6>
  assign dense_1_12 = dense_1_12_t8_d1 + 14'd2;

  // Element 13: fixed<15,7>
  wire [15:0] dense_1_13_t12 = {dense_1_13_t11[14], dense_1_13_t11} - 16'd46;

  // Element 14: fixed<13,5>
  wire [12:0] dense_1_14 = 13'd8171 - dense_1_14_t7;

  // Element 15: fixed<14,6>
  wire [14:0] dense_1_15_t11 = 15'd32742 - {dense_1_15_t10_d1[13], dense_1_15_t10_d1};

  // Element 16: fixed<14,6>
  wire [14:0] dense_1_16_t13 = {dense_1_16_t12_d1[13], dense_1_16_t12_d1} + 15'd35;

  // Element 17: fixed<15,7>
  assign dense_1_17 = dense_1_17_t12_d1 - 15'd40;

  // Element 18: fixed<15,7>
  assign dense_1_18 = 15'd32712 - dense_1_18_t11_d1;

  // Element 19: fixed<15,7>
  wire [15:0] dense_1_19_t15 = 16'd44 - {dense_1_19_t14_d1[14], dense_1_19_t14_d1};

  // Element 20: fixed<14,6>
  wire [14:0] dense_1_20_t10 = 15'd32758 - {dense_1_20_t9_d1[13], dense_1_20_t9_d1};

  // Element 21: fixed<15,7>
  assign dense_1_21 = 15'd119 - dense_1_21_t10_d1;

  // Element 22: fixed<15,7>
  assign dense_1_22 = dense_1_22_t10_d1 - 15'd20;

  // Element 23: fixed<14,6>
  wire [14:0] dense_1_23_t10 = {dense_1_23_t9_d1[13], dense_1_23_t9_d1} - 15'd75;

  // Element 24: fixed<14,6>
  wire [13:0] dense_1_24 = dense_1_24_t8 - 14'd69;

  // Element 25: fixed<14,6>
  assign dense_1_25 = 14'd16353 - dense_1_25_t6_d1;

  // Element 26: fixed<16,8>
  assign dense_1_26 = 16'd65469 - dense_1_26_t11_d1;

  // Element 27: fixed<13,5>
  assign dense_1_27 = 13'd8189 - dense_1_27_t9_d1;

  // Element 28: fixed<14,6>
  assign dense_1_28 = 14'd16355 - dense_1_28_t10_d1;

  // Element 29: fixed<14,6>
  assign dense_1_29 = dense_1_29_t7_d1 - 14'd90;

  // Element 30: fixed<15,7>
  assign dense_1_30 = dense_1_30_t10 + 15'd72;

  // Element 31: fixed<14,6>
  assign dense_1_31 = dense_1_31_t9_d1 - 14'd28;

  // Element 1: fixed<16,8>
  assign dense_1_1 = dense_1_1_t18[15:0];

  // Element 4: fixed<14,6>
  assign dense_1_4 = dense_1_4_t11[13:0];

  // Element 6: fixed<15,7>
  assign dense_1_6 = dense_1_6_t13[14:0];

  // Element 7: fixed<15,7>
  assign dense_1_7 = dense_1_7_t12[14:0];

  // Element 10: fixed<13,5>
  assign dense_1_10 = dense_1_10_t8[12:0];

  // Element 13: fixed<15,7>
  assign dense_1_13 = dense_1_13_t12[14:0];

  // Element 15: fixed<14,6>
  assign dense_1_15 = dense_1_15_t11[13:0];

  // Element 16: fixed<14,6>
  assign dense_1_16 = dense_1_16_t13[13:0];

  // Element 19: fixed<15,7>
  assign dense_1_19 = dense_1_19_t15[14:0];

  // Element 20: fixed<14,6>
  assign dense_1_20 = dense_1_20_t10[13:0];

  // Element 23: fixed<14,6>
  assign dense_1_23 = dense_1_23_t10[13:0];

  always @(posedge clk) begin
    dense_1_s92_d1    <= dense_1_s92;
    dense_1_0_t10_d1  <= dense_1_0_t10;
    dense_1_1_t14_d1  <= dense_1_1_t14;
    dense_1_1_t15_d1  <= dense_1_1_t15;
    dense_1_2_t7_d1   <= dense_1_2_t7;
    dense_1_3_t9_d1   <= dense_1_3_t9;
    dense_1_4_t10_d1  <= dense_1_4_t10;
    dense_1_5_t10_d1  <= dense_1_5_t10;
    dense_1_6_t12_d1  <= dense_1_6_t12;
    dense_1_7_t11_d1  <= dense_1_7_t11;
    dense_1_8_t8_d1   <= dense_1_8_t8;
    dense_1_9_t7_d1   <= dense_1_9_t7;
    dense_1_10_t7_d1  <= dense_1_10_t7;
    dense_1_11_t10_d1 <= dense_1_11_t10;
    dense_1_12_t8_d1  <= dense_1_12_t8;
    dense_1_13_t9_d1  <= dense_1_13_t9;
    dense_1_15_t10_d1 <= dense_1_15_t10;
    dense_1_16_t12_d1 <= dense_1_16_t12;
    dense_1_17_t12_d1 <= dense_1_17_t12;
    dense_1_18_t11_d1 <= dense_1_18_t11;
    dense_1_19_t14_d1 <= dense_1_19_t14;
    dense_1_20_t9_d1  <= dense_1_20_t9;
    dense_1_21_t10_d1 <= dense_1_21_t10;
    dense_1_22_t10_d1 <= dense_1_22_t10;
    dense_1_23_t9_d1  <= dense_1_23_t9;
    dense_1_25_t6_d1  <= dense_1_25_t6;
    dense_1_26_t11_d1 <= dense_1_26_t11;
    dense_1_27_t9_d1  <= dense_1_27_t9;
    dense_1_28_t10_d1 <= dense_1_28_t10;
    dense_1_29_t7_d1  <= dense_1_29_t7;
    dense_1_30_t9_d1  <= dense_1_30_t9;
    dense_1_31_t9_d1  <= dense_1_31_t9;
    dense_1_14_d1     <= dense_1_14;
    dense_1_24_d1     <= dense_1_24;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_s6[10],
    dense_1_s35[10],
    dense_1_s46[10],
    dense_1_s49[11],
    dense_1_s62[10],
    dense_1_1_t16[16],
    dense_1_4_t9[14],
    dense_1_6_t4[13],
    dense_1_6_t11[15],
    dense_1_7_t6[13],
    dense_1_7_t10[15],
    dense_1_10_t6[13],
    dense_1_11_t6[12],
    dense_1_13_t7[13],
    dense_1_13_t10[15],
    dense_1_15_t9[14],
    dense_1_16_t11[14],
    dense_1_18_t9[13],
    dense_1_19_t4[12],
    dense_1_19_t13[15],
    dense_1_20_t8[14],
    dense_1_23_t4[12],
    dense_1_23_t8[14],
    dense_1_26_t8[14],
    dense_1_27_t6[11],
    dense_1_28_t5[12],
    dense_1_30_t7[13],
    dense_1_31_t7[13],
    dense_1_1_t18[16],
    dense_1_4_t11[14],
    dense_1_6_t13[15],
    dense_1_7_t12[15],
    dense_1_10_t8[13],
    dense_1_13_t12[15],
    dense_1_15_t11[14],
    dense_1_16_t13[14],
    dense_1_19_t15[15],
    dense_1_20_t10[14],
    dense_1_23_t10[14]
  };

endmodule
