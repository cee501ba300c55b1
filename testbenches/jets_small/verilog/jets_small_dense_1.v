// Layer dense_1 of jets_small, made by Apus 0.1.0 from pipeline 4764693dfc1721ad. Do not edit.
// 648 operations in stages 0 to 1.
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
  output reg  [13:0] dense_1_3_d1,
  output wire [14:0] dense_1_4,
  output wire [14:0] dense_1_6,
  output wire [13:0] dense_1_7,
  output reg  [11:0] dense_1_s216_d1,
  output wire [12:0] dense_1_9,
  output reg  [14:0] dense_1_13_d1,
  output reg  [11:0] dense_1_14_d1,
  output reg  [13:0] dense_1_s249_d1,
  output wire [12:0] dense_1_16,
  output reg  [13:0] dense_1_17_d1,
  output reg  [13:0] dense_1_18_d1,
  output wire [15:0] dense_1_19,
  output wire [14:0] dense_1_22,
  output reg  [12:0] dense_1_23_d1,
  output wire [12:0] dense_1_24,
  output reg  [12:0] dense_1_25_d1,
  output wire [15:0] dense_1_26,
  output reg  [11:0] dense_1_27_d1,
  output reg  [12:0] dense_1_28_d1,
  output wire [12:0] dense_1_29,
  output reg  [12:0] dense_1_31_d1,
  output wire [14:0] dense_1_0,
  output wire [14:0] dense_1_1,
  output wire [13:0] dense_1_5,
  output wire [12:0] dense_1_8,
  output wire [14:0] dense_1_11,
  output wire [13:0] dense_1_12,
  output wire [13:0] dense_1_20,
  output wire [15:0] dense_1_21,
  output wire [14:0] dense_1_30
);

  // Shared by several elements
  wire [7:0]  dense_1_s1 = {~input_zlogz[7], input_zlogz[6:0]};
  wire [7:0]  dense_1_s2 = {~input_n2_b2_mmdt[7], input_n2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s3 = {1'd0, dense_1_s1} + {1'd0, dense_1_s2};
  wire [7:0]  dense_1_s4 = {~input_c1_b2_mmdt[7], input_c1_b2_mmdt[6:0]};
  wire [10:0] dense_1_s5 = {{2'd0, dense_1_s3[8:2]} + {1'd0, dense_1_s4}, dense_1_s3[1:0]};
  wire [7:0]  dense_1_s6 = {~input_c2_b2_mmdt[7], input_c2_b2_mmdt[6:0]};
  wire [7:0]  dense_1_s7 = {~input_multiplicity[7], input_multiplicity[6:0]};
  wire [9:0]  dense_1_s8 = {{2'd0, dense_1_s6[7:1]} + {1'd0, dense_1_s7}, dense_1_s6[0]};
  wire [7:0]  dense_1_s9 = {~input_mass_mmdt[7], input_mass_mmdt[6:0]};
  wire [9:0]  dense_1_s10 = {{2'd0, dense_1_s4[7:1]} + {1'd0, dense_1_s9}, dense_1_s4[0]};
  wire [7:0]  dense_1_s11 = {~input_n2_b1_mmdt[7], input_n2_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s12 = ~dense_1_s11;
  wire [8:0]  dense_1_s13 = ~{1'd0, dense_1_s12};
  wire [9:0]  dense_1_s14 = dense_1_s10 - {dense_1_s13[8], dense_1_s13};
  wire [9:0]  dense_1_s15 = ~dense_1_s8;
  wire [10:0] dense_1_s16 = ~{1'd0, dense_1_s15};
  wire [11:0] dense_1_s17 = {{2'd0, dense_1_s14[9:1]} - dense_1_s16, dense_1_s14[0]};
  wire [7:0]  dense_1_s18 = {~input_d2_a1_b1_mmdt[7], input_d2_a1_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s19 = {1'd0, dense_1_s9} + {1'd0, dense_1_s18};
  wire [7:0]  dense_1_s20 = {~input_m2_b2_mmdt[7], input_m2_b2_mmdt[6:0]};
  wire [8:0]  dense_1_s21 = {1'd0, dense_1_s4} + {1'd0, dense_1_s20};
  wire [7:0]  dense_1_s22 = ~dense_1_s1;
  wire [8:0]  dense_1_s23 = ~{1'd0, dense_1_s22};
  wire [9:0]  dense_1_s24 = {1'd0, dense_1_s21} - {dense_1_s23[8], dense_1_s23};
  wire [7:0]  dense_1_s25 = {~input_c1_b1_mmdt[7], input_c1_b1_mmdt[6:0]};
  wire [7:0]  dense_1_s26 = ~dense_1_s9;
  wire [8:0]  dense_1_s27 = ~{1'd0, dense_1_s26};
  wire [8:0]  dense_1_s28 = {1'd0, dense_1_s25} - dense_1_s27;
  wire [7:0]  dense_1_s29 = {~input_c1_b0_mmdt[7], input_c1_b0_mmdt[6:0]};
  wire [7:0]  dense_1_s30 = {~input_m2_b1_mmdt[7], input_m2_b1_mmdt[6:0]};
  wire [8:0]  dense_1_s31 = {1'd0, dense_1_s29} + {1'd0, dense_1_s30};
  wire [9:0]  dense_1_s32 = ~{1'd0, dense_1_s31};
  wire [8:0]  dense_1_s33 = ~dense_1_s32[8:0];
  wire [9:0]  dense_1_s34 = {1'd0, dense_1_s28} + {1'd0, dense_1_s33};
  wire [9:0]  dense_1_s35 = dense_1_s24 + {2'd0, dense_1_s7};
  wire [10:0] dense_1_s36 = {{1'd0, dense_1_s34[9:1]} + {2'd0, dense_1_s11}, dense_1_s34[0]};
  wire [11:0] dense_1_s37 = ~{1'd0, dense_1_s36};
  wire [10:0] dense_1_s38 = ~dense_1_s37[10:0];
  wire [11:0] dense_1_s39 = {2'd0, dense_1_s35} + {1'd0, dense_1_s38};

  // Element 0: fixed<15,8>
  wire [8:0]  dense_1_0_t1 = ~dense_1_s19;
  wire [9:0]  dense_1_0_t2 = ~{1'd0, dense_1_0_t1};
  wire [10:0] dense_1_0_t3 = dense_1_s5 - {dense_1_0_t2[9], dense_1_0_t2};
  wire [10:0] dense_1_0_t4 = ~dense_1_0_t3;
  wire [11:0] dense_1_0_t5 = ~{1'd0, dense_1_0_t4};
  wire [12:0] dense_1_0_t6 = {1'd0, dense_1_s17} - {dense_1_0_t5[11], dense_1_0_t5};
  reg  [12:0] dense_1_0_t6_d1;
  wire [13:0] dense_1_0_t7 = ~{1'd0, dense_1_0_t6_d1};
  wire [12:0] dense_1_0_t8 = ~dense_1_0_t7[12:0];
  wire [9:0]  dense_1_0_t9 = ~dense_1_s24;
  wire [10:0] dense_1_0_t10 = ~{1'd0, dense_1_0_t9};
  wire [11:0] dense_1_0_t11 = ~dense_1_s39;
  wire [12:0] dense_1_0_t12 = ~{1'd0, dense_1_0_t11};
  wire [12:0] dense_1_0_t13 = {1'd0, dense_1_s24, 2'd0} - dense_1_0_t12;
  reg  [12:0] dense_1_0_t13_d1;
  wire [12:0] dense_1_0_t14 = ~dense_1_0_t13_d1;
  wire [13:0] dense_1_0_t15 = ~{1'd0, dense_1_0_t14};
  wire [13:0] dense_1_0_t16 = {1'd0, dense_1_0_t8} - dense_1_0_t15;

  // Shared by several elements
  wire [7:0]  dense_1_s40 = ~dense_1_s30;
  wire [8:0]  dense_1_s41 = ~{1'd0, dense_1_s40};
  wire [8:0]  dense_1_s42 = {1'd0, dense_1_s29} - dense_1_s41;
  wire [7:0]  dense_1_s43 = {~input_d2_a1_b2_mmdt[7], input_d2_a1_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s44 = {1'd0, dense_1_s42} + {2'd0, dense_1_s43};
  wire [7:0]  dense_1_s45 = {~input_d2_b2_mmdt[7], input_d2_b2_mmdt[6:0]};
  wire [9:0]  dense_1_s46 = {1'd0, dense_1_s21} + {2'd0, dense_1_s45};
  wire [8:0]  dense_1_s47 = {1'd0, dense_1_s7} + {1'd0, dense_1_s9};
  wire [7:0]  dense_1_s48 = {~input_d2_b1_mmdt[7], input_d2_b1_mmdt[6:0]};
  wire [9:0]  dense_1_s49 = ~{1'd0, dense_1_s47};
  wire [8:0]  dense_1_s50 = ~dense_1_s49[8:0];
  wire [9:0]  dense_1_s51 = {{1'd0, dense_1_s50[8:1]} + {1'd0, dense_1_s48}, dense_1_s50[0]};
  wire [9:0]  dense_1_s52 = {{2'd0, dense_1_s1[7:1]} + {1'd0, dense_1_s43}, dense_1_s1[0]};
  wire [7:0]  dense_1_s53 = ~dense_1_s6;
  wire [8:0]  dense_1_s54 = ~{1'd0, dense_1_s53};
  wire [9:0]  dense_1_s55 = {{2'd0, dense_1_s18[7:1]} - dense_1_s54, dense_1_s18[0]};
  wire [9:0]  dense_1_s56 = ~dense_1_s55;
  wire [10:0] dense_1_s57 = ~{1'd0, dense_1_s56};
  wire [10:0] dense_1_s58 = {1'd0, dense_1_s52} - dense_1_s57;
  wire [11:0] dense_1_s59 = ~{1'd0, dense_1_s58};
  wire [10:0] dense_1_s60 = ~dense_1_s59[10:0];
  wire [11:0] dense_1_s61 = {{1'd0, dense_1_s19} + {1'd0, dense_1_s60[10:2]}, dense_1_s60[1:0]};
  wire [7:0]  dense_1_s62 = {~input_c2_b1_mmdt[7], input_c2_b1_mmdt[6:0]};
  reg  [7:0]  dense_1_s62_d1;
  wire [8:0]  dense_1_s63 = {1'd0, dense_1_s25} + {1'd0, dense_1_s62};
  wire [9:0]  dense_1_s64 = ~{1'd0, dense_1_s63};
  wire [8:0]  dense_1_s65 = ~dense_1_s64[8:0];
  wire [9:0]  dense_1_s66 = {{1'd0, dense_1_s65[8:1]} - dense_1_s41, dense_1_s65[0]};
  wire [7:0]  dense_1_s67 = ~dense_1_s4;
  wire [8:0]  dense_1_s68 = ~{1'd0, dense_1_s67};
  wire [9:0]  dense_1_s69 = {1'd0, dense_1_s42} - {dense_1_s68[8], dense_1_s68};
  wire [8:0]  dense_1_s70 = ~dense_1_s42;
  wire [9:0]  dense_1_s71 = ~{1'd0, dense_1_s70};
  wire [9:0]  dense_1_s72 = ~dense_1_s69;
  wire [10:0] dense_1_s73 = ~{1'd0, dense_1_s72};
  wire [11:0] dense_1_s74 = {1'd0, dense_1_s5} - {dense_1_s73[10], dense_1_s73};
  wire [12:0] dense_1_s75 = ~{1'd0, dense_1_s74};
  wire [11:0] dense_1_s76 = ~dense_1_s75[11:0];
  wire [12:0] dense_1_s77 = {{2'd0, dense_1_s66} + {1'd0, dense_1_s76[11:1]}, dense_1_s76[0]};
  wire [9:0]  dense_1_s78 = {{2'd0, dense_1_s62[7:1]} + {1'd0, dense_1_s30}, dense_1_s62[0]};
  wire [10:0] dense_1_s79 = {{1'd0, dense_1_s78[9:1]} + {2'd0, dense_1_s1}, dense_1_s78[0]};
  wire [11:0] dense_1_s80 = ~{1'd0, dense_1_s79};
  wire [10:0] dense_1_s81 = ~dense_1_s80[10:0];
  wire [12:0] dense_1_s82 = dense_1_s77 + {2'd0, dense_1_s81};
  reg  [12:0] dense_1_s82_d1;

  // Element 1: ufixed<15,8>
  wire [7:0]  dense_1_1_t1 = ~dense_1_s20;
  wire [8:0]  dense_1_1_t2 = ~{1'd0, dense_1_1_t1};
  wire [10:0] dense_1_1_t3 = {1'd0, dense_1_s51} - {{2{dense_1_1_t2[8]}}, dense_1_1_t2};
  wire [11:0] dense_1_1_t4 = ~{1'd0, dense_1_1_t3};
  wire [10:0] dense_1_1_t5 = ~dense_1_1_t4[10:0];
  wire [9:0]  dense_1_1_t6 = ~dense_1_s46;
  wire [10:0] dense_1_1_t7 = ~{1'd0, dense_1_1_t6};
  wire [11:0] dense_1_1_t8 = {{1'd0, dense_1_1_t5[10:1]} - dense_1_1_t7, dense_1_1_t5[0]};
  wire [10:0] dense_1_1_t9 = {{2'd0, dense_1_s28[8:1]} + dense_1_s44, dense_1_s28[0]};
  wire [10:0] dense_1_1_t10 = ~dense_1_1_t9;
  wire [11:0] dense_1_1_t11 = ~{1'd0, dense_1_1_t10};
  wire [13:0] dense_1_1_t12 = {{2'd0, dense_1_s61[11:2]} - dense_1_1_t11, dense_1_s61[1:0]};
  wire [14:0] dense_1_1_t13 = ~{1'd0, dense_1_1_t12};
  wire [13:0] dense_1_1_t14 = ~dense_1_1_t13[13:0];
  wire [11:0] dense_1_1_t15 = ~dense_1_1_t8;
  wire [12:0] dense_1_1_t16 = ~{1'd0, dense_1_1_t15};
  wire [13:0] dense_1_1_t17 = dense_1_1_t14 - {dense_1_1_t16[12], dense_1_1_t16};
  reg  [13:0] dense_1_1_t17_d1;
  wire [14:0] dense_1_1_t18 = ~{1'd0, dense_1_1_t17_d1};
  wire [13:0] dense_1_1_t19 = ~dense_1_1_t18[13:0];
  wire [12:0] dense_1_1_t20 = ~dense_1_s82_d1;
  wire [13:0] dense_1_1_t21 = ~{1'd0, dense_1_1_t20};
  wire [14:0] dense_1_1_t22 = {1'd0, dense_1_1_t19} - {dense_1_1_t21[13], dense_1_1_t21};

  // Shared by several elements
  wire [7:0]  dense_1_s83 = ~dense_1_s7;
  wire [8:0]  dense_1_s84 = ~{1'd0, dense_1_s83};
  wire [8:0]  dense_1_s85 = {1'd0, dense_1_s62} - dense_1_s84;
  wire [9:0]  dense_1_s86 = {1'd0, dense_1_s85} + {2'd0, dense_1_s18};
  wire [10:0] dense_1_s87 = {{3'd0, dense_1_s11[7:2]} + {1'd0, dense_1_s25}, dense_1_s11[1:0]};
  wire [11:0] dense_1_s88 = ~{1'd0, dense_1_s87};
  wire [10:0] dense_1_s89 = ~dense_1_s88[10:0];
  wire [11:0] dense_1_s90 = {{2'd0, dense_1_s85} + {1'd0, dense_1_s89[10:1]}, dense_1_s89[0]};
  wire [8:0]  dense_1_s91 = {1'd0, dense_1_s43} + {1'd0, dense_1_s45};
  wire [8:0]  dense_1_s92 = ~dense_1_s91;
  wire [9:0]  dense_1_s93 = ~{1'd0, dense_1_s92};
  wire [10:0] dense_1_s94 = {dense_1_s52, 1'd0} - {dense_1_s93[9], dense_1_s93};

  // Element 2: ufixed<14,9>
  wire [9:0]  dense_1_2_t1 = ~dense_1_s86;
  wire [10:0] dense_1_2_t2 = ~{1'd0, dense_1_2_t1};
  wire [11:0] dense_1_2_t3 = {1'd0, dense_1_s94} - {dense_1_2_t2[10], dense_1_2_t2};
  wire [12:0] dense_1_2_t4 = ~{1'd0, dense_1_2_t3};
  wire [11:0] dense_1_2_t5 = ~dense_1_2_t4[11:0];
  wire [11:0] dense_1_2_t6 = ~dense_1_s90;
  wire [12:0] dense_1_2_t7 = ~{1'd0, dense_1_2_t6};
  assign dense_1_2 = {{2'd0, dense_1_2_t5[11:1]} - dense_1_2_t7, dense_1_2_t5[0]};

  // Shared by several elements
  wire [8:0]  dense_1_s95 = {1'd0, dense_1_s1} + {1'd0, dense_1_s11};
  wire [7:0]  dense_1_s96 = ~dense_1_s48;
  wire [8:0]  dense_1_s97 = ~{1'd0, dense_1_s96};
  wire [8:0]  dense_1_s98 = {1'd0, dense_1_s1} - dense_1_s97;
  wire [8:0]  dense_1_s99 = {1'd0, dense_1_s29} - dense_1_1_t2;
  wire [7:0]  dense_1_s100 = ~dense_1_s29;
  wire [8:0]  dense_1_s101 = ~{1'd0, dense_1_s100};
  wire [9:0]  dense_1_s102 = ~{1'd0, dense_1_s99};
  wire [8:0]  dense_1_s103 = ~dense_1_s102[8:0];
  wire [9:0]  dense_1_s104 = {{1'd0, dense_1_s103[8:1]} + {1'd0, dense_1_s4}, dense_1_s103[0]};
  wire [10:0] dense_1_s105 = ~{1'd0, dense_1_s104};
  wire [9:0]  dense_1_s106 = ~dense_1_s105[9:0];
  wire [10:0] dense_1_s107 = {1'd0, dense_1_s14} + {1'd0, dense_1_s106};

  // Element 3: ufixed<14,9>
  wire [9:0]  dense_1_3_t1 = {1'd0, dense_1_s98} + {2'd0, dense_1_s18};
  wire [10:0] dense_1_3_t2 = ~{1'd0, dense_1_3_t1};
  wire [9:0]  dense_1_3_t3 = ~dense_1_3_t2[9:0];
  wire [7:0]  dense_1_3_t4 = ~dense_1_s43;
  wire [8:0]  dense_1_3_t5 = ~{1'd0, dense_1_3_t4};
  wire [10:0] dense_1_3_t6 = {{1'd0, dense_1_3_t3[9:2]} - dense_1_3_t5, dense_1_3_t3[1:0]};
  wire [10:0] dense_1_3_t7 = ~dense_1_3_t6;
  wire [11:0] dense_1_3_t8 = ~{1'd0, dense_1_3_t7};
  wire [11:0] dense_1_3_t9 = {2'd0, dense_1_s66} - dense_1_3_t8;
  wire [7:0]  dense_1_3_t10 = ~dense_1_s62;
  wire [8:0]  dense_1_3_t11 = ~{1'd0, dense_1_3_t10};
  wire [9:0]  dense_1_3_t12 = {1'd0, dense_1_s95} - {dense_1_3_t11[8], dense_1_3_t11};
  wire [8:0]  dense_1_3_t13 = ~dense_1_s95;
  wire [9:0]  dense_1_3_t14 = ~{1'd0, dense_1_3_t13};
  wire [10:0] dense_1_3_t15 = ~{1'd0, dense_1_3_t12};
  wire [9:0]  dense_1_3_t16 = ~dense_1_3_t15[9:0];
  wire [11:0] dense_1_3_t17 = {{2'd0, dense_1_s51[9:2]} + dense_1_3_t16, dense_1_s51[1:0]};
  wire [12:0] dense_1_3_t18 = ~{1'd0, dense_1_3_t17};
  wire [11:0] dense_1_3_t19 = ~dense_1_3_t18[11:0];
  wire [12:0] dense_1_3_t20 = {2'd0, dense_1_s107} + {1'd0, dense_1_3_t19};
  wire [13:0] dense_1_3_t21 = ~{1'd0, dense_1_3_t20};
  wire [12:0] dense_1_3_t22 = ~dense_1_3_t21[12:0];
  wire [11:0] dense_1_3_t23 = ~dense_1_3_t9;
  wire [12:0] dense_1_3_t24 = ~{1'd0, dense_1_3_t23};
  wire [13:0] dense_1_3 = {dense_1_3_t22, 1'd0} - {dense_1_3_t24[12], dense_1_3_t24};

  // Shared by several elements
  wire [8:0]  dense_1_s108 = {1'd0, dense_1_s2} + {1'd0, dense_1_s29};
  wire [8:0]  dense_1_s109 = {1'd0, dense_1_s4} + {1'd0, dense_1_s11};
  wire [9:0]  dense_1_s110 = ~{1'd0, dense_1_s109};
  wire [8:0]  dense_1_s111 = ~dense_1_s110[8:0];
  wire [9:0]  dense_1_s112 = {1'd0, dense_1_s91} + {1'd0, dense_1_s111};
  wire [7:0]  dense_1_s113 = ~dense_1_s2;
  wire [8:0]  dense_1_s114 = ~{1'd0, dense_1_s113};
  wire [8:0]  dense_1_s115 = {1'd0, dense_1_s30} - dense_1_s114;
  wire [8:0]  dense_1_s116 = ~dense_1_s115;
  wire [9:0]  dense_1_s117 = ~{1'd0, dense_1_s116};
  wire [10:0] dense_1_s118 = {{2'd0, dense_1_s108[8:1]} - dense_1_s117, dense_1_s108[0]};
  wire [11:0] dense_1_s119 = ~{1'd0, dense_1_s118};
  wire [10:0] dense_1_s120 = ~dense_1_s119[10:0];
  wire [11:0] dense_1_s121 = {2'd0, dense_1_s112} + {1'd0, dense_1_s120};
  wire [8:0]  dense_1_s122 = {1'd0, dense_1_s25} - dense_1_s13;
  wire [7:0]  dense_1_s123 = ~dense_1_s25;
  wire [8:0]  dense_1_s124 = ~{1'd0, dense_1_s123};
  wire [12:0] dense_1_s125 = ~{1'd0, dense_1_s121};
  wire [11:0] dense_1_s126 = ~dense_1_s125[11:0];
  wire [9:0]  dense_1_s127 = ~{1'd0, dense_1_s122};
  wire [8:0]  dense_1_s128 = ~dense_1_s127[8:0];
  wire [12:0] dense_1_s129 = {{1'd0, dense_1_s126[11:3]} + {1'd0, dense_1_s128}, dense_1_s126[2:0]};
  wire [11:0] dense_1_s130 = {{1'd0, dense_1_s21} + {4'd0, dense_1_s9[7:2]}, dense_1_s9[1:0]};
  wire [11:0] dense_1_s131 = ~dense_1_s130;
  wire [12:0] dense_1_s132 = ~{1'd0, dense_1_s131};
  wire [13:0] dense_1_s133 = {1'd0, dense_1_s129} - {dense_1_s132[12], dense_1_s132};
  reg  [13:0] dense_1_s133_d1;
  wire [10:0] dense_1_s134 = {1'd0, dense_1_s24} - {dense_1_s71[9], dense_1_s71};
  wire [9:0]  dense_1_s135 = {{2'd0, dense_1_s11[7:1]} + {1'd0, dense_1_s4}, dense_1_s11[0]};
  wire [10:0] dense_1_s136 = ~{1'd0, dense_1_s135};
  wire [9:0]  dense_1_s137 = ~dense_1_s136[9:0];
  wire [11:0] dense_1_s138 = {{3'd0, dense_1_s28[8:2]} + dense_1_s137, dense_1_s28[1:0]};
  wire [12:0] dense_1_s139 = ~{1'd0, dense_1_s138};
  wire [11:0] dense_1_s140 = ~dense_1_s139[11:0];
  wire [12:0] dense_1_s141 = {1'd0, dense_1_s140} - dense_1_2_t7;
  wire [13:0] dense_1_s142 = ~{1'd0, dense_1_s141};
  wire [12:0] dense_1_s143 = ~dense_1_s142[12:0];
  wire [10:0] dense_1_s144 = ~dense_1_s134;
  wire [11:0] dense_1_s145 = ~{1'd0, dense_1_s144};
  wire [13:0] dense_1_s146 = {1'd0, dense_1_s143} - {{2{dense_1_s145[11]}}, dense_1_s145};
  reg  [13:0] dense_1_s146_d1;

  // Element 4: ufixed<15,11>
  assign dense_1_4 = {1'd0, dense_1_s133_d1} + {1'd0, dense_1_s146_d1};

  // Shared by several elements
  wire [8:0]  dense_1_s147 = {1'd0, dense_1_s25} + {1'd0, dense_1_s30};
  wire [9:0]  dense_1_s148 = {{2'd0, dense_1_s45[7:1]} - dense_1_s101, dense_1_s45[0]};
  wire [8:0]  dense_1_s149 = {1'd0, dense_1_s6} - dense_1_s97;
  wire [10:0] dense_1_s150 = {{2'd0, dense_1_s149[8:1]} + dense_1_s148, dense_1_s149[0]};
  wire [9:0]  dense_1_s151 = {{1'd0, dense_1_s147[8:1]} - dense_1_s13, dense_1_s147[0]};
  wire [10:0] dense_1_s152 = ~{1'd0, dense_1_s151};
  wire [9:0]  dense_1_s153 = ~dense_1_s152[9:0];
  wire [10:0] dense_1_s154 = {{1'd0, dense_1_s153[9:2]} + {1'd0, dense_1_s62}, dense_1_s153[1:0]};
  wire [11:0] dense_1_s155 = {{1'd0, dense_1_s150[10:3]} - dense_1_s27, dense_1_s150[2:0]};
  wire [12:0] dense_1_s156 = ~{1'd0, dense_1_s155};
  wire [11:0] dense_1_s157 = ~dense_1_s156[11:0];
  wire [10:0] dense_1_s158 = ~dense_1_s154;
  wire [11:0] dense_1_s159 = ~{1'd0, dense_1_s158};
  wire [12:0] dense_1_s160 = {1'd0, dense_1_s157} - {dense_1_s159[11], dense_1_s159};
  wire [10:0] dense_1_s161 = {3'd0, dense_1_s43} - dense_1_0_t10;
  wire [10:0] dense_1_s162 = ~dense_1_s161;
  wire [11:0] dense_1_s163 = ~{1'd0, dense_1_s162};
  wire [13:0] dense_1_s164 = {{1'd0, dense_1_s160[12:1]} - {dense_1_s163[11], dense_1_s163}, dense_1_s160[0]};
  reg  [13:0] dense_1_s164_d1;

  // Element 5: ufixed<14,7>
  wire [13:0] dense_1_5_t1 = dense_1_s164_d1 + {6'd0, dense_1_s62_d1};

  // Shared by several elements
  wire [8:0]  dense_1_s165 = {1'd0, dense_1_s7} + {1'd0, dense_1_s43};
  wire [8:0]  dense_1_s166 = ~dense_1_s21;
  wire [9:0]  dense_1_s167 = ~{1'd0, dense_1_s166};
  wire [10:0] dense_1_s168 = {{2'd0, dense_1_s165[8:1]} - dense_1_s167, dense_1_s165[0]};
  wire [10:0] dense_1_s169 = {{1'd0, dense_1_s78[9:1]} - {dense_1_s27[8], dense_1_s27}, dense_1_s78[0]};
  wire [9:0]  dense_1_s170 = {1'd0, dense_1_s19} - {dense_1_s97[8], dense_1_s97};
  wire [9:0]  dense_1_s171 = dense_1_s170 - {dense_1_s13[8], dense_1_s13};
  wire [7:0]  dense_1_s172 = ~dense_1_s45;
  wire [8:0]  dense_1_s173 = ~{1'd0, dense_1_s172};
  wire [8:0]  dense_1_s174 = {1'd0, dense_1_s25} - dense_1_s173;
  wire [9:0]  dense_1_s175 = {1'd0, dense_1_s174} + {2'd0, dense_1_s29};
  wire [10:0] dense_1_s176 = ~{1'd0, dense_1_s175};
  wire [9:0]  dense_1_s177 = ~dense_1_s176[9:0];
  wire [10:0] dense_1_s178 = {{1'd0, dense_1_s177[9:2]} - dense_1_s13, dense_1_s177[1:0]};
  wire [11:0] dense_1_s179 = {1'd0, dense_1_s169} + {2'd0, dense_1_s171};
  wire [10:0] dense_1_s180 = dense_1_s179[10:0];
  wire [11:0] dense_1_s181 = ~{1'd0, dense_1_s178};
  wire [10:0] dense_1_s182 = ~dense_1_s181[10:0];
  wire [11:0] dense_1_s183 = {1'd0, dense_1_s168} + {1'd0, dense_1_s182};
  wire [12:0] dense_1_s184 = ~{1'd0, dense_1_s183};
  wire [11:0] dense_1_s185 = ~dense_1_s184[11:0];
  wire [10:0] dense_1_s186 = ~dense_1_s180;
  wire [11:0] dense_1_s187 = ~{1'd0, dense_1_s186};
  wire [12:0] dense_1_s188 = {1'd0, dense_1_s185} - {dense_1_s187[11], dense_1_s187};
  reg  [12:0] dense_1_s188_d1;
  wire [10:0] dense_1_s189 = {{2'd0, dense_1_s19[8:1]} + {1'd0, dense_1_s147}, dense_1_s19[0]};
  wire [10:0] dense_1_s190 = {{3'd0, dense_1_s11[7:2]} + {1'd0, dense_1_s62}, dense_1_s11[1:0]};
  wire [11:0] dense_1_s191 = ~{1'd0, dense_1_s190};
  wire [10:0] dense_1_s192 = ~dense_1_s191[10:0];
  wire [9:0]  dense_1_s193 = ~dense_1_s148;
  wire [10:0] dense_1_s194 = ~{1'd0, dense_1_s193};
  wire [11:0] dense_1_s195 = {1'd0, dense_1_s192} - {dense_1_s194[10], dense_1_s194};

  // Element 6: ufixed<15,10>
  wire [8:0]  dense_1_6_t1 = ~dense_1_s149;
  wire [9:0]  dense_1_6_t2 = ~{1'd0, dense_1_6_t1};
  wire [10:0] dense_1_6_t3 = {1'd0, dense_1_s44} - {dense_1_6_t2[9], dense_1_6_t2};
  wire [11:0] dense_1_6_t4 = ~{1'd0, dense_1_6_t3};
  wire [10:0] dense_1_6_t5 = ~dense_1_6_t4[10:0];
  wire [11:0] dense_1_6_t6 = {{2'd0, dense_1_s3} + {1'd0, dense_1_6_t5[10:1]}, dense_1_6_t5[0]};
  wire [12:0] dense_1_6_t7 = {{1'd0, dense_1_s195[11:3]} - {dense_1_s68[8], dense_1_s68}, dense_1_s195[2:0]};
  wire [13:0] dense_1_6_t8 = ~{1'd0, dense_1_6_t7};
  wire [12:0] dense_1_6_t9 = ~dense_1_6_t8[12:0];
  wire [10:0] dense_1_6_t10 = ~dense_1_s189;
  wire [11:0] dense_1_6_t11 = ~{1'd0, dense_1_6_t10};
  wire [13:0] dense_1_6_t12 = {{1'd0, dense_1_6_t9[12:1]} - {dense_1_6_t11[11], dense_1_6_t11}, dense_1_6_t9[0]};
  wire [14:0] dense_1_6_t13 = ~{1'd0, dense_1_6_t12};
  wire [13:0] dense_1_6_t14 = ~dense_1_6_t13[13:0];
  wire [11:0] dense_1_6_t15 = ~dense_1_6_t6;
  wire [12:0] dense_1_6_t16 = ~{1'd0, dense_1_6_t15};
  wire [14:0] dense_1_6_t17 = {dense_1_6_t14, 1'd0} - {{2{dense_1_6_t16[12]}}, dense_1_6_t16};
  reg  [14:0] dense_1_6_t17_d1;
  wire [15:0] dense_1_6_t18 = ~{1'd0, dense_1_6_t17_d1};
  wire [14:0] dense_1_6_t19 = ~dense_1_6_t18[14:0];
  wire [12:0] dense_1_6_t20 = ~dense_1_s188_d1;
  wire [13:0] dense_1_6_t21 = ~{1'd0, dense_1_6_t20};
  assign dense_1_6 = dense_1_6_t19 - {dense_1_6_t21[13], dense_1_6_t21};

  // Shared by several elements
  wire [8:0]  dense_1_s196 = {1'd0, dense_1_s4} + {1'd0, dense_1_s7};
  wire [9:0]  dense_1_s197 = {1'd0, dense_1_s196} - {dense_1_3_t5[8], dense_1_3_t5};
  wire [9:0]  dense_1_s198 = {{2'd0, dense_1_s25[7:1]} + {1'd0, dense_1_s62}, dense_1_s25[0]};

  // Element 7: ufixed<14,8>
  wire [9:0]  dense_1_7_t1 = ~dense_1_s198;
  wire [10:0] dense_1_7_t2 = ~{1'd0, dense_1_7_t1};
  wire [10:0] dense_1_7_t3 = {1'd0, dense_1_s149, 1'd0} - dense_1_7_t2;
  wire [11:0] dense_1_7_t4 = ~{1'd0, dense_1_7_t3};
  wire [10:0] dense_1_7_t5 = ~dense_1_7_t4[10:0];
  wire [9:0]  dense_1_7_t6 = ~dense_1_s197;
  wire [10:0] dense_1_7_t7 = ~{1'd0, dense_1_7_t6};
  wire [11:0] dense_1_7_t8 = {1'd0, dense_1_7_t5} - {dense_1_7_t7[10], dense_1_7_t7};
  wire [12:0] dense_1_7_t9 = {{1'd0, dense_1_s14} + {1'd0, dense_1_s130[11:2]}, dense_1_s130[1:0]};
  wire [13:0] dense_1_7_t10 = ~{1'd0, dense_1_7_t9};
  wire [12:0] dense_1_7_t11 = ~dense_1_7_t10[12:0];
  wire [11:0] dense_1_7_t12 = ~dense_1_7_t8;
  wire [12:0] dense_1_7_t13 = ~{1'd0, dense_1_7_t12};
  assign dense_1_7 = {1'd0, dense_1_7_t11} - {dense_1_7_t13[12], dense_1_7_t13};

  // Shared by several elements
  wire [8:0]  dense_1_s199 = {1'd0, dense_1_s25} - dense_1_s97;
  wire [9:0]  dense_1_s200 = {1'd0, dense_1_s199} - {dense_1_s41[8], dense_1_s41};
  wire [9:0]  dense_1_s201 = {1'd0, dense_1_s2, 1'd0} - {dense_1_s173[8], dense_1_s173};
  wire [10:0] dense_1_s202 = ~{1'd0, dense_1_s201};
  wire [9:0]  dense_1_s203 = ~dense_1_s202[9:0];
  wire [9:0]  dense_1_s204 = ~dense_1_s200;
  wire [10:0] dense_1_s205 = ~{1'd0, dense_1_s204};
  wire [10:0] dense_1_s206 = {1'd0, dense_1_s203} - dense_1_s205;
  wire [8:0]  dense_1_s207 = {1'd0, dense_1_s1} - dense_1_s54;
  wire [8:0]  dense_1_s208 = ~dense_1_s207;
  wire [9:0]  dense_1_s209 = ~{1'd0, dense_1_s208};
  wire [10:0] dense_1_s210 = {1'd0, dense_1_s10} - {dense_1_s209[9], dense_1_s209};
  wire [11:0] dense_1_s211 = ~{1'd0, dense_1_s210};
  wire [10:0] dense_1_s212 = ~dense_1_s211[10:0];
  wire [11:0] dense_1_s213 = {{2'd0, dense_1_s196} + {1'd0, dense_1_s212[10:1]}, dense_1_s212[0]};
  wire [12:0] dense_1_s214 = ~{1'd0, dense_1_s213};
  wire [11:0] dense_1_s215 = ~dense_1_s214[11:0];
  wire [11:0] dense_1_s216 = {1'd0, dense_1_s206} + dense_1_s215;

  // Element 8: ufixed<13,6>
  wire [13:0] dense_1_8_t1 = {1'd0, dense_1_s188_d1} + {2'd0, dense_1_s216_d1};
  wire [12:0] dense_1_8_t2 = dense_1_8_t1[12:0];

  // Shared by several elements
  wire [9:0]  dense_1_s217 = {{2'd0, dense_1_s6[7:1]} - dense_1_s27, dense_1_s6[0]};
  wire [9:0]  dense_1_s218 = {1'd0, dense_1_s19} + {1'd0, dense_1_s21};
  wire [9:0]  dense_1_s219 = dense_1_s217 + {2'd0, dense_1_s29};
  wire [10:0] dense_1_s220 = ~{1'd0, dense_1_s219};
  wire [9:0]  dense_1_s221 = ~dense_1_s220[9:0];
  wire [10:0] dense_1_s222 = {1'd0, dense_1_s218} + {1'd0, dense_1_s221};

  // Element 9: ufixed<13,9>
  wire [10:0] dense_1_9_t1 = {{2'd0, dense_1_s95[8:1]} + dense_1_s198, dense_1_s95[0]};
  wire [11:0] dense_1_9_t2 = ~{1'd0, dense_1_9_t1};
  wire [10:0] dense_1_9_t3 = ~dense_1_9_t2[10:0];
  wire [11:0] dense_1_9_t4 = {2'd0, dense_1_s197} + {1'd0, dense_1_9_t3};
  wire [12:0] dense_1_9_t5 = ~{1'd0, dense_1_9_t4};
  wire [11:0] dense_1_9_t6 = ~dense_1_9_t5[11:0];
  assign dense_1_9 = {2'd0, dense_1_s222} + {1'd0, dense_1_9_t6};

  // Shared by several elements
  wire [8:0]  dense_1_s223 = {1'd0, dense_1_s25} - dense_1_s84;
  wire [8:0]  dense_1_s224 = ~dense_1_s223;
  wire [9:0]  dense_1_s225 = ~{1'd0, dense_1_s224};
  wire [9:0]  dense_1_s226 = {2'd0, dense_1_s2} - dense_1_s225;
  wire [10:0] dense_1_s227 = ~{1'd0, dense_1_s226};
  wire [9:0]  dense_1_s228 = ~dense_1_s227[9:0];
  wire [10:0] dense_1_s229 = {1'd0, dense_1_s228} - dense_1_0_t10;
  wire [9:0]  dense_1_s230 = {1'd0, dense_1_s19} + {1'd0, dense_1_s42};
  wire [10:0] dense_1_s231 = ~{1'd0, dense_1_s230};
  wire [9:0]  dense_1_s232 = ~dense_1_s231[9:0];
  wire [9:0]  dense_1_s233 = ~dense_1_s217;
  wire [10:0] dense_1_s234 = ~{1'd0, dense_1_s233};
  wire [11:0] dense_1_s235 = {{2'd0, dense_1_s232[9:1]} - dense_1_s234, dense_1_s232[0]};
  wire [11:0] dense_1_s236 = ~{1'd0, dense_1_s229};
  wire [10:0] dense_1_s237 = ~dense_1_s236[10:0];
  wire [12:0] dense_1_s238 = ~{1'd0, dense_1_s235};
  wire [11:0] dense_1_s239 = ~dense_1_s238[11:0];
  wire [12:0] dense_1_s240 = {{2'd0, dense_1_s237[10:1]} + dense_1_s239, dense_1_s237[0]};

  // Element 11: ufixed<15,8>
  wire [8:0]  dense_1_11_t1 = {1'd0, dense_1_s62} - dense_1_s173;
  wire [9:0]  dense_1_11_t2 = ~{1'd0, dense_1_11_t1};
  wire [8:0]  dense_1_11_t3 = ~dense_1_11_t2[8:0];
  wire [9:0]  dense_1_11_t4 = {{1'd0, dense_1_11_t3[8:1]} + {1'd0, dense_1_s11}, dense_1_11_t3[0]};
  wire [10:0] dense_1_11_t5 = ~{1'd0, dense_1_11_t4};
  wire [9:0]  dense_1_11_t6 = ~dense_1_11_t5[9:0];
  wire [10:0] dense_1_11_t7 = {{1'd0, dense_1_11_t6[9:1]} - dense_1_s167, dense_1_11_t6[0]};
  wire [11:0] dense_1_11_t8 = ~{1'd0, dense_1_11_t7};
  wire [10:0] dense_1_11_t9 = ~dense_1_11_t8[10:0];
  wire [13:0] dense_1_11_t10 = {{1'd0, dense_1_s240[12:1]} + {2'd0, dense_1_11_t9}, dense_1_s240[0]};
  reg  [13:0] dense_1_11_t10_d1;
  wire [14:0] dense_1_11_t11 = ~{1'd0, dense_1_11_t10_d1};
  wire [13:0] dense_1_11_t12 = ~dense_1_11_t11[13:0];
  wire [14:0] dense_1_11_t13 = {1'd0, dense_1_s164_d1} + {1'd0, dense_1_11_t12};

  // Shared by several elements
  wire [10:0] dense_1_s241 = {1'd0, dense_1_s46} + {2'd0, dense_1_s108};
  wire [10:0] dense_1_s242 = {dense_1_s241[10:1] - {dense_1_s13[8], dense_1_s13}, dense_1_s241[0]};

  // Element 12: fixed<14,7>
  wire [11:0] dense_1_12_t1 = {{2'd0, dense_1_s66[9:2]} + {1'd0, dense_1_s174}, dense_1_s66[1:0]};
  wire [12:0] dense_1_12_t2 = ~{1'd0, dense_1_12_t1};
  wire [11:0] dense_1_12_t3 = ~dense_1_12_t2[11:0];
  wire [12:0] dense_1_12_t4 = {1'd0, dense_1_s61} + {1'd0, dense_1_12_t3};
  wire [13:0] dense_1_12_t5 = ~{1'd0, dense_1_12_t4};
  wire [12:0] dense_1_12_t6 = ~dense_1_12_t5[12:0];
  wire [13:0] dense_1_12_t7 = {3'd0, dense_1_s242} + {1'd0, dense_1_12_t6};
  wire [12:0] dense_1_12_t8 = dense_1_12_t7[12:0];
  reg  [12:0] dense_1_12_t8_d1;

  // Shared by several elements
  wire [9:0]  dense_1_s243 = {{2'd0, dense_1_s43[7:1]} + {1'd0, dense_1_s6}, dense_1_s43[0]};
  wire [8:0]  dense_1_s244 = {1'd0, dense_1_s25} + {1'd0, dense_1_s48};

  // Element 13: ufixed<15,11>
  wire [10:0] dense_1_13_t1 = {{2'd0, dense_1_s98[8:1]} + dense_1_s243, dense_1_s98[0]};
  wire [9:0]  dense_1_13_t2 = {1'd0, dense_1_s244} - {dense_1_3_t11[8], dense_1_3_t11};
  wire [11:0] dense_1_13_t3 = ~{1'd0, dense_1_13_t1};
  wire [10:0] dense_1_13_t4 = ~dense_1_13_t3[10:0];
  wire [9:0]  dense_1_13_t5 = ~dense_1_13_t2;
  wire [10:0] dense_1_13_t6 = ~{1'd0, dense_1_13_t5};
  wire [13:0] dense_1_13_t7 = {{3'd0, dense_1_13_t4[10:3]} - dense_1_13_t6, dense_1_13_t4[2:0]};
  wire [14:0] dense_1_13_t8 = ~{1'd0, dense_1_13_t7};
  wire [13:0] dense_1_13_t9 = ~dense_1_13_t8[13:0];
  wire [10:0] dense_1_13_t10 = ~dense_1_s107;
  wire [11:0] dense_1_13_t11 = ~{1'd0, dense_1_13_t10};
  wire [13:0] dense_1_13_t12 = dense_1_13_t9 - {{2{dense_1_13_t11[11]}}, dense_1_13_t11};
  wire [14:0] dense_1_13_t13 = ~{1'd0, dense_1_13_t12};
  wire [13:0] dense_1_13_t14 = ~dense_1_13_t13[13:0];
  wire [14:0] dense_1_13 = {{1'd0, dense_1_s240} + {1'd0, dense_1_13_t14[13:1]}, dense_1_13_t14[0]};

  // Shared by several elements
  wire [8:0]  dense_1_s245 = {1'd0, dense_1_s43} - dense_1_s114;

  // Element 14: ufixed<12,8>
  wire [8:0]  dense_1_14_t1 = ~dense_1_s245;
  wire [9:0]  dense_1_14_t2 = ~{1'd0, dense_1_14_t1};
  wire [11:0] dense_1_14 = dense_1_s39 - {{2{dense_1_14_t2[9]}}, dense_1_14_t2};

  // Shared by several elements
  wire [8:0]  dense_1_s246 = {1'd0, dense_1_s29} - dense_1_s54;
  wire [8:0]  dense_1_s247 = ~dense_1_s246;
  wire [9:0]  dense_1_s248 = ~{1'd0, dense_1_s247};
  wire [13:0] dense_1_s249 = {dense_1_s146[13:2] - {{2{dense_1_s248[9]}}, dense_1_s248}, dense_1_s146[1:0]};

  // Element 16: ufixed<13,9>
  wire [11:0] dense_1_16_t1 = {1'd0, dense_1_s222} - {{3{dense_1_s97[8]}}, dense_1_s97};
  wire [10:0] dense_1_16_t2 = dense_1_16_t1[10:0];
  reg  [10:0] dense_1_16_t2_d1;
  wire [10:0] dense_1_16_t3 = ~dense_1_16_t2_d1;
  wire [11:0] dense_1_16_t4 = ~{1'd0, dense_1_16_t3};
  assign dense_1_16 = dense_1_s82_d1 - {dense_1_16_t4[11], dense_1_16_t4};

  // Shared by several elements
  wire [8:0]  dense_1_s250 = {1'd0, dense_1_s1} - dense_1_s114;

  // Element 17: ufixed<14,9>
  wire [9:0]  dense_1_17_t1 = {1'd0, dense_1_s250} + {2'd0, dense_1_s18};
  wire [10:0] dense_1_17_t2 = ~{1'd0, dense_1_17_t1};
  wire [9:0]  dense_1_17_t3 = ~dense_1_17_t2[9:0];
  wire [10:0] dense_1_17_t4 = {1'd0, dense_1_s51} + {1'd0, dense_1_17_t3};
  wire [11:0] dense_1_17_t5 = ~{1'd0, dense_1_17_t4};
  wire [10:0] dense_1_17_t6 = ~dense_1_17_t5[10:0];
  wire [11:0] dense_1_17_t7 = {{1'd0, dense_1_s243} + {1'd0, dense_1_17_t6[10:1]}, dense_1_17_t6[0]};
  wire [10:0] dense_1_17_t8 = ~dense_1_s169;
  wire [11:0] dense_1_17_t9 = ~{1'd0, dense_1_17_t8};
  wire [12:0] dense_1_17_t10 = {1'd0, dense_1_s195} - {dense_1_17_t9[11], dense_1_17_t9};
  wire [11:0] dense_1_17_t11 = dense_1_17_t10[11:0];
  wire [12:0] dense_1_17_t12 = ~{1'd0, dense_1_17_t11};
  wire [11:0] dense_1_17_t13 = ~dense_1_17_t12[11:0];
  wire [11:0] dense_1_17_t14 = ~dense_1_17_t7;
  wire [12:0] dense_1_17_t15 = ~{1'd0, dense_1_17_t14};
  wire [13:0] dense_1_17 = {1'd0, dense_1_17_t13, 1'd0} - {dense_1_17_t15[12], dense_1_17_t15};

  // Element 18: ufixed<14,10>
  wire [10:0] dense_1_18_t1 = {1'd0, dense_1_s86} + {2'd0, dense_1_s244};
  wire [11:0] dense_1_18_t2 = ~{1'd0, dense_1_18_t1};
  wire [10:0] dense_1_18_t3 = ~dense_1_18_t2[10:0];
  wire [11:0] dense_1_18_t4 = {{1'd0, dense_1_18_t3[10:2]} - {dense_1_s41[8], dense_1_s41}, dense_1_18_t3[1:0]};
  wire [12:0] dense_1_18_t5 = {{1'd0, dense_1_s17[11:1]} - {dense_1_0_t10[10], dense_1_0_t10}, dense_1_s17[0]};
  wire [13:0] dense_1_18_t6 = ~{1'd0, dense_1_18_t5};
  wire [12:0] dense_1_18_t7 = ~dense_1_18_t6[12:0];
  wire [11:0] dense_1_18_t8 = ~dense_1_18_t4;
  wire [12:0] dense_1_18_t9 = ~{1'd0, dense_1_18_t8};
  wire [13:0] dense_1_18 = {1'd0, dense_1_18_t7} - {dense_1_18_t9[12], dense_1_18_t9};

  // Shared by several elements
  wire [9:0]  dense_1_s251 = {{2'd0, dense_1_s30[7:1]} - dense_1_s124, dense_1_s30[0]};
  wire [9:0]  dense_1_s252 = {{2'd0, dense_1_s4[7:1]} - dense_1_s27, dense_1_s4[0]};

  // Element 19: ufixed<16,12>
  wire [9:0]  dense_1_19_t1 = ~dense_1_s251;
  wire [10:0] dense_1_19_t2 = ~{1'd0, dense_1_19_t1};
  wire [10:0] dense_1_19_t3 = {1'd0, dense_1_s8} - dense_1_19_t2;
  wire [8:0]  dense_1_19_t4 = {1'd0, dense_1_s45} - dense_1_3_t5;
  wire [11:0] dense_1_19_t5 = ~{1'd0, dense_1_19_t3};
  wire [10:0] dense_1_19_t6 = ~dense_1_19_t5[10:0];
  wire [9:0]  dense_1_19_t7 = ~dense_1_s171;
  wire [10:0] dense_1_19_t8 = ~{1'd0, dense_1_19_t7};
  wire [11:0] dense_1_19_t9 = {1'd0, dense_1_19_t6} - {dense_1_19_t8[10], dense_1_19_t8};
  wire [8:0]  dense_1_19_t10 = ~dense_1_19_t4;
  wire [9:0]  dense_1_19_t11 = ~{1'd0, dense_1_19_t10};
  wire [9:0]  dense_1_19_t12 = {1'd0, dense_1_s207} - dense_1_19_t11;
  wire [12:0] dense_1_19_t13 = ~{1'd0, dense_1_19_t9};
  wire [11:0] dense_1_19_t14 = ~dense_1_19_t13[11:0];
  wire [9:0]  dense_1_19_t15 = ~dense_1_19_t12;
  wire [10:0] dense_1_19_t16 = ~{1'd0, dense_1_19_t15};
  wire [12:0] dense_1_19_t17 = {{1'd0, dense_1_19_t14[11:2]} - dense_1_19_t16, dense_1_19_t14[1:0]};
  reg  [12:0] dense_1_19_t17_d1;
  wire [11:0] dense_1_19_t18 = {{2'd0, dense_1_s198[9:1]} + {1'd0, dense_1_s252}, dense_1_s198[0]};
  wire [12:0] dense_1_19_t19 = ~{1'd0, dense_1_19_t18};
  wire [11:0] dense_1_19_t20 = ~dense_1_19_t19[11:0];
  wire [14:0] dense_1_19_t21 = {{2'd0, dense_1_s129[12:3]} + dense_1_19_t20, dense_1_s129[2:0]};
  reg  [14:0] dense_1_19_t21_d1;
  wire [13:0] dense_1_19_t22 = ~{1'd0, dense_1_19_t17_d1};
  wire [12:0] dense_1_19_t23 = ~dense_1_19_t22[12:0];
  wire [14:0] dense_1_19_t24 = ~dense_1_19_t21_d1;
  wire [15:0] dense_1_19_t25 = ~{1'd0, dense_1_19_t24};
  assign dense_1_19 = {3'd0, dense_1_19_t23} - dense_1_19_t25;

  // Shared by several elements
  wire [8:0]  dense_1_s253 = {1'd0, dense_1_s4} + {1'd0, dense_1_s62};
  wire [9:0]  dense_1_s254 = ~{1'd0, dense_1_s253};
  wire [8:0]  dense_1_s255 = ~dense_1_s254[8:0];
  wire [10:0] dense_1_s256 = {{2'd0, dense_1_s255[8:2]} + {1'd0, dense_1_s9}, dense_1_s255[1:0]};
  wire [9:0]  dense_1_s257 = {1'd0, dense_1_s223} + {2'd0, dense_1_s11};

  // Element 20: ufixed<14,7>
  wire [9:0]  dense_1_20_t1 = ~dense_1_s257;
  wire [10:0] dense_1_20_t2 = ~{1'd0, dense_1_20_t1};
  wire [10:0] dense_1_20_t3 = {1'd0, dense_1_s251} - dense_1_20_t2;
  wire [11:0] dense_1_20_t4 = {{1'd0, dense_1_s189[10:1]} - {dense_1_s167[9], dense_1_s167}, dense_1_s189[0]};
  wire [11:0] dense_1_20_t5 = ~{1'd0, dense_1_20_t3};
  wire [10:0] dense_1_20_t6 = ~dense_1_20_t5[10:0];
  wire [11:0] dense_1_20_t7 = {{1'd0, dense_1_20_t6[10:2]} - dense_1_14_t2, dense_1_20_t6[1:0]};
  wire [12:0] dense_1_20_t8 = ~{1'd0, dense_1_20_t4};
  wire [11:0] dense_1_20_t9 = ~dense_1_20_t8[11:0];
  wire [10:0] dense_1_20_t10 = ~dense_1_s256;
  wire [11:0] dense_1_20_t11 = ~{1'd0, dense_1_20_t10};
  wire [12:0] dense_1_20_t12 = {{1'd0, dense_1_20_t9[11:1]} - dense_1_20_t11, dense_1_20_t9[0]};
  wire [12:0] dense_1_20_t13 = ~{1'd0, dense_1_20_t7};
  wire [11:0] dense_1_20_t14 = ~dense_1_20_t13[11:0];
  wire [13:0] dense_1_20_t15 = ~{1'd0, dense_1_20_t12};
  wire [12:0] dense_1_20_t16 = ~dense_1_20_t15[12:0];
  wire [13:0] dense_1_20_t17 = {2'd0, dense_1_20_t14} + {1'd0, dense_1_20_t16};
  reg  [13:0] dense_1_20_t17_d1;

  // Shared by several elements
  wire [8:0]  dense_1_s258 = {1'd0, dense_1_s9} - dense_1_s84;

  // Element 21: fixed<16,9>
  wire [8:0]  dense_1_21_t1 = ~dense_1_s199;
  wire [9:0]  dense_1_21_t2 = ~{1'd0, dense_1_21_t1};
  wire [10:0] dense_1_21_t3 = {{2'd0, dense_1_s258[8:1]} - dense_1_21_t2, dense_1_s258[0]};
  wire [11:0] dense_1_21_t4 = ~{1'd0, dense_1_21_t3};
  wire [10:0] dense_1_21_t5 = ~dense_1_21_t4[10:0];
  wire [11:0] dense_1_21_t6 = {2'd0, dense_1_s112} + {1'd0, dense_1_21_t5};
  wire [12:0] dense_1_21_t7 = ~{1'd0, dense_1_21_t6};
  wire [11:0] dense_1_21_t8 = ~dense_1_21_t7[11:0];
  wire [12:0] dense_1_21_t9 = {{1'd0, dense_1_s35} + {1'd0, dense_1_21_t8[11:2]}, dense_1_21_t8[1:0]};
  wire [11:0] dense_1_21_t10 = {{1'd0, dense_1_s189[10:1]} + {1'd0, dense_1_s252}, dense_1_s189[0]};
  wire [13:0] dense_1_21_t11 = ~{1'd0, dense_1_21_t9};
  wire [12:0] dense_1_21_t12 = ~dense_1_21_t11[12:0];
  wire [11:0] dense_1_21_t13 = ~dense_1_21_t10;
  wire [12:0] dense_1_21_t14 = ~{1'd0, dense_1_21_t13};
  wire [14:0] dense_1_21_t15 = {{2'd0, dense_1_21_t12[12:2]} - dense_1_21_t14, dense_1_21_t12[1:0]};
  reg  [14:0] dense_1_21_t15_d1;

  // Element 22: ufixed<15,11>
  wire [10:0] dense_1_22_t1 = {{3'd0, dense_1_s2[7:2]} + {1'd0, dense_1_s6}, dense_1_s2[1:0]};
  wire [8:0]  dense_1_22_t2 = {1'd0, dense_1_s20} + {1'd0, dense_1_s43};
  wire [11:0] dense_1_22_t3 = ~{1'd0, dense_1_22_t1};
  wire [10:0] dense_1_22_t4 = ~dense_1_22_t3[10:0];
  wire [9:0]  dense_1_22_t5 = ~{1'd0, dense_1_22_t2};
  wire [8:0]  dense_1_22_t6 = ~dense_1_22_t5[8:0];
  wire [11:0] dense_1_22_t7 = {{1'd0, dense_1_22_t4[10:2]} + {1'd0, dense_1_22_t6}, dense_1_22_t4[1:0]};
  wire [12:0] dense_1_22_t8 = ~{1'd0, dense_1_22_t7};
  wire [11:0] dense_1_22_t9 = ~dense_1_22_t8[11:0];
  wire [12:0] dense_1_22_t10 = {{1'd0, dense_1_s258} + {1'd0, dense_1_22_t9[11:3]}, dense_1_22_t9[2:0]};
  wire [13:0] dense_1_22_t11 = ~{1'd0, dense_1_22_t10};
  wire [12:0] dense_1_22_t12 = ~dense_1_22_t11[12:0];
  wire [13:0] dense_1_22_t13 = {3'd0, dense_1_s206} + {1'd0, dense_1_22_t12};
  wire [13:0] dense_1_22_t14 = ~dense_1_22_t13;
  wire [14:0] dense_1_22_t15 = ~{1'd0, dense_1_22_t14};
  wire [14:0] dense_1_22_t16 = {4'd0, dense_1_s242} - dense_1_22_t15;
  reg  [14:0] dense_1_22_t16_d1;
  wire [15:0] dense_1_22_t17 = ~{1'd0, dense_1_22_t16_d1};
  wire [14:0] dense_1_22_t18 = ~dense_1_22_t17[14:0];
  assign dense_1_22 = dense_1_22_t18 - {dense_1_6_t21[13], dense_1_6_t21};

  // Element 23: ufixed<13,9>
  wire [11:0] dense_1_23_t1 = {{1'd0, dense_1_s98} + {4'd0, dense_1_s7[7:2]}, dense_1_s7[1:0]};
  wire [11:0] dense_1_23_t2 = ~dense_1_23_t1;
  wire [12:0] dense_1_23_t3 = ~{1'd0, dense_1_23_t2};
  wire [13:0] dense_1_23_t4 = {1'd0, dense_1_s77} - {dense_1_23_t3[12], dense_1_23_t3};
  wire [12:0] dense_1_23 = dense_1_23_t4[12:0];

  // Shared by several elements
  wire [8:0]  dense_1_s259 = {1'd0, dense_1_s4} + {1'd0, dense_1_s25};
  wire [9:0]  dense_1_s260 = ~{1'd0, dense_1_s259};
  wire [8:0]  dense_1_s261 = ~dense_1_s260[8:0];
  wire [11:0] dense_1_s262 = {{1'd0, dense_1_s256[10:2]} + {1'd0, dense_1_s261}, dense_1_s256[1:0]};

  // Element 24: ufixed<13,9>
  wire [9:0]  dense_1_24_t1 = {{1'd0, dense_1_s3[8:1]} - dense_1_s54, dense_1_s3[0]};
  wire [10:0] dense_1_24_t2 = ~{1'd0, dense_1_24_t1};
  wire [9:0]  dense_1_24_t3 = ~dense_1_24_t2[9:0];
  wire [10:0] dense_1_24_t4 = {1'd0, dense_1_s34} + {1'd0, dense_1_24_t3};
  wire [10:0] dense_1_24_t5 = ~dense_1_24_t4;
  wire [11:0] dense_1_24_t6 = ~{1'd0, dense_1_24_t5};
  assign dense_1_24 = {1'd0, dense_1_s262} - {dense_1_24_t6[11], dense_1_24_t6};

  // Shared by several elements
  wire [9:0]  dense_1_s263 = {1'd0, dense_1_s19} + {2'd0, dense_1_s62};
  wire [10:0] dense_1_s264 = ~{1'd0, dense_1_s263};
  wire [9:0]  dense_1_s265 = ~dense_1_s264[9:0];
  wire [10:0] dense_1_s266 = {2'd0, dense_1_s108} + {1'd0, dense_1_s265};
  wire [11:0] dense_1_s267 = ~{1'd0, dense_1_s266};
  wire [10:0] dense_1_s268 = ~dense_1_s267[10:0];
  wire [11:0] dense_1_s269 = {{1'd0, dense_1_s268[10:1]} - dense_1_20_t2, dense_1_s268[0]};

  // Element 25: ufixed<13,9>
  wire [9:0]  dense_1_25_t1 = {1'd0, dense_1_s165} + {2'd0, dense_1_s11};
  wire [10:0] dense_1_25_t2 = ~{1'd0, dense_1_25_t1};
  wire [9:0]  dense_1_25_t3 = ~dense_1_25_t2[9:0];
  wire [10:0] dense_1_25_t4 = {{1'd0, dense_1_25_t3[9:1]} - dense_1_s209, dense_1_25_t3[0]};
  wire [11:0] dense_1_25_t5 = ~{1'd0, dense_1_25_t4};
  wire [10:0] dense_1_25_t6 = ~dense_1_25_t5[10:0];
  wire [11:0] dense_1_25_t7 = {1'd0, dense_1_s206} + {1'd0, dense_1_25_t6};
  wire [11:0] dense_1_25_t8 = ~dense_1_25_t7;
  wire [12:0] dense_1_25_t9 = ~{1'd0, dense_1_25_t8};
  wire [12:0] dense_1_25 = {1'd0, dense_1_s269} - dense_1_25_t9;

  // Element 26: ufixed<16,12>
  wire [9:0]  dense_1_26_t1 = {{2'd0, dense_1_s45[7:1]} + {1'd0, dense_1_s2}, dense_1_s45[0]};
  wire [10:0] dense_1_26_t2 = {{3'd0, dense_1_s20[7:2]} - dense_1_s27, dense_1_s20[1:0]};
  wire [10:0] dense_1_26_t3 = ~{1'd0, dense_1_26_t1};
  wire [9:0]  dense_1_26_t4 = ~dense_1_26_t3[9:0];
  wire [10:0] dense_1_26_t5 = ~dense_1_26_t2;
  wire [11:0] dense_1_26_t6 = ~{1'd0, dense_1_26_t5};
  wire [14:0] dense_1_26_t7 = {{5'd0, dense_1_26_t4[9:3]} - dense_1_26_t6, dense_1_26_t4[2:0]};
  wire [14:0] dense_1_26_t8 = ~dense_1_26_t7;
  wire [15:0] dense_1_26_t9 = ~{1'd0, dense_1_26_t8};
  wire [14:0] dense_1_26_t10 = {2'd0, dense_1_s170, 3'd0} - dense_1_26_t9[14:0];
  wire [15:0] dense_1_26_t11 = ~{1'd0, dense_1_26_t10};
  wire [14:0] dense_1_26_t12 = ~dense_1_26_t11[14:0];
  wire [15:0] dense_1_26_t13 = {1'd0, dense_1_26_t12} - {{4{dense_1_s145[11]}}, dense_1_s145};
  wire [14:0] dense_1_26_t14 = dense_1_26_t13[14:0];
  wire [15:0] dense_1_26_t15 = ~{1'd0, dense_1_26_t14};
  wire [14:0] dense_1_26_t16 = ~dense_1_26_t15[14:0];
  wire [12:0] dense_1_26_t17 = ~dense_1_s160;
  wire [13:0] dense_1_26_t18 = ~{1'd0, dense_1_26_t17};
  wire [15:0] dense_1_26_t19 = {1'd0, dense_1_26_t16} - {{2{dense_1_26_t18[13]}}, dense_1_26_t18};
  reg  [15:0] dense_1_26_t19_d1;
  wire [16:0] dense_1_26_t20 = ~{1'd0, dense_1_26_t19_d1};
  wire [15:0] dense_1_26_t21 = ~dense_1_26_t20[15:0];
  assign dense_1_26 = {2'd0, dense_1_s249_d1} + dense_1_26_t21;

  // Element 27: ufixed<12,8>
  wire [10:0] dense_1_27_t1 = {{1'd0, dense_1_s197[9:1]} - {dense_1_3_t11[8], dense_1_3_t11}, dense_1_s197[0]};
  wire [11:0] dense_1_27_t2 = {1'd0, dense_1_s241} - {dense_1_s205[10], dense_1_s205};
  wire [12:0] dense_1_27_t3 = ~{1'd0, dense_1_27_t2};
  wire [11:0] dense_1_27_t4 = ~dense_1_27_t3[11:0];
  wire [10:0] dense_1_27_t5 = ~dense_1_27_t1;
  wire [11:0] dense_1_27_t6 = ~{1'd0, dense_1_27_t5};
  wire [12:0] dense_1_27_t7 = {1'd0, dense_1_27_t4} - {dense_1_27_t6[11], dense_1_27_t6};
  wire [11:0] dense_1_27 = dense_1_27_t7[11:0];

  // Shared by several elements
  wire [8:0]  dense_1_s270 = {1'd0, dense_1_s30} + {1'd0, dense_1_s62};

  // Element 28: ufixed<13,9>
  wire [8:0]  dense_1_28_t1 = ~dense_1_s270;
  wire [9:0]  dense_1_28_t2 = ~{1'd0, dense_1_28_t1};
  wire [10:0] dense_1_28_t3 = {{1'd0, dense_1_s51[9:1]} - dense_1_28_t2, dense_1_s51[0]};
  wire [11:0] dense_1_28_t4 = {1'd0, dense_1_s94} + {1'd0, dense_1_s206};
  wire [11:0] dense_1_28_t5 = ~{1'd0, dense_1_28_t3};
  wire [10:0] dense_1_28_t6 = ~dense_1_28_t5[10:0];
  wire [11:0] dense_1_28_t7 = {{1'd0, dense_1_s218} + {1'd0, dense_1_28_t6[10:1]}, dense_1_28_t6[0]};
  wire [12:0] dense_1_28_t8 = ~{1'd0, dense_1_28_t7};
  wire [11:0] dense_1_28_t9 = ~dense_1_28_t8[11:0];
  wire [11:0] dense_1_28_t10 = ~dense_1_28_t4;
  wire [12:0] dense_1_28_t11 = ~{1'd0, dense_1_28_t10};
  wire [12:0] dense_1_28 = {1'd0, dense_1_28_t9} - dense_1_28_t11;

  // Element 29: ufixed<13,9>
  wire [9:0]  dense_1_29_t1 = {1'd0, dense_1_s270} + {2'd0, dense_1_s6};
  wire [10:0] dense_1_29_t2 = ~{1'd0, dense_1_29_t1};
  wire [9:0]  dense_1_29_t3 = ~dense_1_29_t2[9:0];
  wire [10:0] dense_1_29_t4 = {1'd0, dense_1_s86} + {1'd0, dense_1_29_t3};
  wire [9:0]  dense_1_29_t5 = {{1'd0, dense_1_s199[8:1]} + {1'd0, dense_1_s9}, dense_1_s199[0]};
  wire [10:0] dense_1_29_t6 = ~{1'd0, dense_1_29_t5};
  wire [9:0]  dense_1_29_t7 = ~dense_1_29_t6[9:0];
  wire [11:0] dense_1_29_t8 = {{2'd0, dense_1_s14[9:1]} + {1'd0, dense_1_29_t7}, dense_1_s14[0]};
  wire [11:0] dense_1_29_t9 = ~{1'd0, dense_1_29_t4};
  wire [10:0] dense_1_29_t10 = ~dense_1_29_t9[10:0];
  wire [12:0] dense_1_29_t11 = ~{1'd0, dense_1_29_t8};
  wire [11:0] dense_1_29_t12 = ~dense_1_29_t11[11:0];
  assign dense_1_29 = {2'd0, dense_1_29_t10} + {1'd0, dense_1_29_t12};

  // Element 30: ufixed<15,8>
  wire [10:0] dense_1_30_t1 = {{2'd0, dense_1_s3[8:1]} + dense_1_s55, dense_1_s3[0]};
  wire [11:0] dense_1_30_t2 = ~{1'd0, dense_1_30_t1};
  wire [10:0] dense_1_30_t3 = ~dense_1_30_t2[10:0];
  wire [11:0] dense_1_30_t4 = {1'd0, dense_1_s150} + {1'd0, dense_1_30_t3};
  wire [12:0] dense_1_30_t5 = {{1'd0, dense_1_s262[11:3]} - dense_1_3_t14, dense_1_s262[2:0]};
  wire [12:0] dense_1_30_t6 = ~{1'd0, dense_1_30_t4};
  wire [11:0] dense_1_30_t7 = ~dense_1_30_t6[11:0];
  wire [13:0] dense_1_30_t8 = {{1'd0, dense_1_s168} + {2'd0, dense_1_30_t7[11:2]}, dense_1_30_t7[1:0]};
  wire [13:0] dense_1_30_t9 = ~{1'd0, dense_1_30_t5};
  wire [12:0] dense_1_30_t10 = ~dense_1_30_t9[12:0];
  wire [14:0] dense_1_30_t11 = ~{1'd0, dense_1_30_t8};
  wire [13:0] dense_1_30_t12 = ~dense_1_30_t11[13:0];
  wire [14:0] dense_1_30_t13 = {2'd0, dense_1_30_t10} + {1'd0, dense_1_30_t12};
  wire [13:0] dense_1_30_t14 = dense_1_30_t13[13:0];
  reg  [13:0] dense_1_30_t14_d1;
  wire [13:0] dense_1_30_t15 = ~dense_1_30_t14_d1;
  wire [14:0] dense_1_30_t16 = ~{1'd0, dense_1_30_t15};
  wire [14:0] dense_1_30_t17 = {1'd0, dense_1_s133_d1} - dense_1_30_t16;

  // Element 31: ufixed<13,9>
  wire [10:0] dense_1_31_t1 = {{1'd0, dense_1_s148[9:1]} + {1'd0, dense_1_s250}, dense_1_s148[0]};
  wire [10:0] dense_1_31_t2 = ~dense_1_31_t1;
  wire [11:0] dense_1_31_t3 = ~{1'd0, dense_1_31_t2};
  wire [12:0] dense_1_31 = {1'd0, dense_1_s269} - {dense_1_31_t3[11], dense_1_31_t3};

  // Element 0: fixed<15,8>
  assign dense_1_0 = ~{1'd0, dense_1_0_t16};

  // Element 1: ufixed<15,8>
  wire [15:0] dense_1_1_t23 = ~{1'd0, dense_1_1_t22};
  assign dense_1_1 = ~dense_1_1_t23[14:0];

  // Element 5: ufixed<14,7>
  wire [14:0] dense_1_5_t2 = ~{1'd0, dense_1_5_t1};
  assign dense_1_5 = ~dense_1_5_t2[13:0];

  // Element 8: ufixed<13,6>
  wire [13:0] dense_1_8_t3 = ~{1'd0, dense_1_8_t2};
  assign dense_1_8 = ~dense_1_8_t3[12:0];

  // Element 11: ufixed<15,8>
  wire [15:0] dense_1_11_t14 = ~{1'd0, dense_1_11_t13};
  assign dense_1_11 = ~dense_1_11_t14[14:0];

  // Element 12: fixed<14,7>
  assign dense_1_12 = ~{1'd0, dense_1_12_t8_d1};

  // Element 20: ufixed<14,7>
  wire [14:0] dense_1_20_t18 = ~{1'd0, dense_1_20_t17_d1};
  assign dense_1_20 = ~dense_1_20_t18[13:0];

  // Element 21: fixed<16,9>
  assign dense_1_21 = ~{1'd0, dense_1_21_t15_d1};

  // Element 30: ufixed<15,8>
  wire [15:0] dense_1_30_t18 = ~{1'd0, dense_1_30_t17};
  assign dense_1_30 = ~dense_1_30_t18[14:0];

  always @(posedge clk) begin
    dense_1_0_t6_d1   <= dense_1_0_t6;
    dense_1_0_t13_d1  <= dense_1_0_t13;
    dense_1_s62_d1    <= dense_1_s62;
    dense_1_s82_d1    <= dense_1_s82;
    dense_1_1_t17_d1  <= dense_1_1_t17;
    dense_1_3_d1      <= dense_1_3;
    dense_1_s133_d1   <= dense_1_s133;
    dense_1_s146_d1   <= dense_1_s146;
    dense_1_s164_d1   <= dense_1_s164;
    dense_1_s188_d1   <= dense_1_s188;
    dense_1_6_t17_d1  <= dense_1_6_t17;
    dense_1_s216_d1   <= dense_1_s216;
    dense_1_11_t10_d1 <= dense_1_11_t10;
    dense_1_12_t8_d1  <= dense_1_12_t8;
    dense_1_13_d1     <= dense_1_13;
    dense_1_14_d1     <= dense_1_14;
    dense_1_s249_d1   <= dense_1_s249;
    dense_1_16_t2_d1  <= dense_1_16_t2;
    dense_1_17_d1     <= dense_1_17;
    dense_1_18_d1     <= dense_1_18;
    dense_1_19_t17_d1 <= dense_1_19_t17;
    dense_1_19_t21_d1 <= dense_1_19_t21;
    dense_1_20_t17_d1 <= dense_1_20_t17;
    dense_1_21_t15_d1 <= dense_1_21_t15;
    dense_1_22_t16_d1 <= dense_1_22_t16;
    dense_1_23_d1     <= dense_1_23;
    dense_1_25_d1     <= dense_1_25;
    dense_1_26_t19_d1 <= dense_1_26_t19;
    dense_1_27_d1     <= dense_1_27;
    dense_1_28_d1     <= dense_1_28;
    dense_1_30_t14_d1 <= dense_1_30_t14;
    dense_1_31_d1     <= dense_1_31;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_1_s32[9],
    dense_1_s37[11],
    dense_1_0_t7[13],
    dense_1_s49[9],
    dense_1_s59[11],
    dense_1_s64[9],
    dense_1_s75[12],
    dense_1_s80[11],
    dense_1_1_t4[11],
    dense_1_1_t13[14],
    dense_1_1_t18[14],
    dense_1_s88[11],
    dense_1_2_t4[12],
    dense_1_s102[9],
    dense_1_s105[10],
    dense_1_3_t2[10],
    dense_1_3_t15[10],
    dense_1_3_t18[12],
    dense_1_3_t21[13],
    dense_1_s110[9],
    dense_1_s119[11],
    dense_1_s125[12],
    dense_1_s127[9],
    dense_1_s136[10],
    dense_1_s139[12],
    dense_1_s142[13],
    dense_1_s152[10],
    dense_1_s156[12],
    dense_1_s176[10],
    dense_1_s179[11],
    dense_1_s181[11],
    dense_1_s184[12],
    dense_1_s191[11],
    dense_1_6_t4[11],
    dense_1_6_t8[13],
    dense_1_6_t13[14],
    dense_1_6_t18[15],
    dense_1_7_t4[11],
    dense_1_7_t10[13],
    dense_1_s202[10],
    dense_1_s211[11],
    dense_1_s214[12],
    dense_1_8_t1[13],
    dense_1_s220[10],
    dense_1_9_t2[11],
    dense_1_9_t5[12],
    dense_1_s227[10],
    dense_1_s231[10],
    dense_1_s236[11],
    dense_1_s238[12],
    dense_1_11_t2[9],
    dense_1_11_t5[10],
    dense_1_11_t8[11],
    dense_1_11_t11[14],
    dense_1_12_t2[12],
    dense_1_12_t5[13],
    dense_1_12_t7[13],
    dense_1_13_t3[11],
    dense_1_13_t8[14],
    dense_1_13_t13[14],
    dense_1_16_t1[11],
    dense_1_17_t2[10],
    dense_1_17_t5[11],
    dense_1_17_t10[12],
    dense_1_17_t12[12],
    dense_1_18_t2[11],
    dense_1_18_t6[13],
    dense_1_19_t5[11],
    dense_1_19_t13[12],
    dense_1_19_t19[12],
    dense_1_19_t22[13],
    dense_1_s254[9],
    dense_1_20_t5[11],
    dense_1_20_t8[12],
    dense_1_20_t13[12],
    dense_1_20_t15[13],
    dense_1_21_t4[11],
    dense_1_21_t7[12],
    dense_1_21_t11[13],
    dense_1_22_t3[11],
    dense_1_22_t5[9],
    dense_1_22_t8[12],
    dense_1_22_t11[13],
    dense_1_22_t17[15],
    dense_1_23_t4[13],
    dense_1_s260[9],
    dense_1_24_t2[10],
    dense_1_s264[10],
    dense_1_s267[11],
    dense_1_25_t2[10],
    dense_1_25_t5[11],
    dense_1_26_t3[10],
    dense_1_26_t9[15],
    dense_1_26_t11[15],
    dense_1_26_t13[15],
    dense_1_26_t15[15],
    dense_1_26_t20[16],
    dense_1_27_t3[12],
    dense_1_27_t7[12],
    dense_1_28_t5[11],
    dense_1_28_t8[12],
    dense_1_29_t2[10],
    dense_1_29_t6[10],
    dense_1_29_t9[11],
    dense_1_29_t11[12],
    dense_1_30_t2[11],
    dense_1_30_t6[12],
    dense_1_30_t9[13],
    dense_1_30_t11[14],
    dense_1_30_t13[14],
    dense_1_1_t23[15],
    dense_1_5_t2[14],
    dense_1_8_t3[13],
    dense_1_11_t14[15],
    dense_1_20_t18[14],
    dense_1_30_t18[15]
  };

endmodule
