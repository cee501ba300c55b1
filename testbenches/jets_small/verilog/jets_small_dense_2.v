// Layer dense_2 of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
// 957 operations in stages 1 to 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2 (
  input  wire        clk,
  input  wire [7:0]  dense_1_quantizer_0,
  input  wire [7:0]  dense_1_quantizer_0_d1,
  input  wire [7:0]  dense_1_quantizer_1,
  input  wire [7:0]  dense_1_quantizer_2,
  input  wire [7:0]  dense_1_quantizer_2_d1,
  input  wire [7:0]  dense_1_quantizer_3,
  input  wire [7:0]  dense_1_quantizer_3_d1,
  input  wire [7:0]  dense_1_quantizer_4,
  input  wire [7:0]  dense_1_quantizer_4_d1,
  input  wire [7:0]  dense_1_quantizer_5,
  input  wire [7:0]  dense_1_quantizer_5_d1,
  input  wire [7:0]  dense_1_quantizer_6,
  input  wire [7:0]  dense_1_quantizer_6_d1,
  input  wire [7:0]  dense_1_quantizer_7,
  input  wire [7:0]  dense_1_quantizer_7_d1,
  input  wire [7:0]  dense_1_quantizer_8,
  input  wire [7:0]  dense_1_quantizer_8_d1,
  input  wire [7:0]  dense_1_quantizer_9,
  input  wire [7:0]  dense_1_quantizer_9_d1,
  input  wire [7:0]  dense_1_quantizer_10,
  input  wire [7:0]  dense_1_quantizer_10_d1,
  input  wire [7:0]  dense_1_quantizer_11,
  input  wire [7:0]  dense_1_quantizer_11_d1,
  input  wire [7:0]  dense_1_quantizer_12,
  input  wire [7:0]  dense_1_quantizer_13,
  input  wire [7:0]  dense_1_quantizer_13_d1,
  input  wire [7:0]  dense_1_quantizer_14,
  input  wire [7:0]  dense_1_quantizer_14_d1,
  input  wire [7:0]  dense_1_quantizer_15,
  input  wire [7:0]  dense_1_quantizer_16,
  input  wire [7:0]  dense_1_quantizer_16_d1,
  input  wire [7:0]  dense_1_quantizer_17,
  input  wire [7:0]  dense_1_quantizer_17_d1,
  input  wire [7:0]  dense_1_quantizer_18,
  input  wire [7:0]  dense_1_quantizer_19,
  input  wire [7:0]  dense_1_quantizer_19_d1,
  input  wire [7:0]  dense_1_quantizer_20,
  input  wire [7:0]  dense_1_quantizer_20_d1,
  input  wire [7:0]  dense_1_quantizer_21,
  input  wire [7:0]  dense_1_quantizer_21_d1,
  input  wire [7:0]  dense_1_quantizer_22,
  input  wire [7:0]  dense_1_quantizer_22_d1,
  input  wire [7:0]  dense_1_quantizer_23,
  input  wire [7:0]  dense_1_quantizer_24,
  input  wire [7:0]  dense_1_quantizer_24_d1,
  input  wire [7:0]  dense_1_quantizer_25,
  input  wire [7:0]  dense_1_quantizer_25_d1,
  input  wire [7:0]  dense_1_quantizer_26,
  input  wire [7:0]  dense_1_quantizer_26_d1,
  input  wire [7:0]  dense_1_quantizer_27,
  input  wire [7:0]  dense_1_quantizer_27_d1,
  input  wire [7:0]  dense_1_quantizer_28,
  input  wire [7:0]  dense_1_quantizer_28_d1,
  input  wire [7:0]  dense_1_quantizer_29,
  input  wire [7:0]  dense_1_quantizer_29_d1,
  input  wire [7:0]  dense_1_quantizer_30,
  input  wire [7:0]  dense_1_quantizer_31,
  input  wire [7:0]  dense_1_quantizer_31_d1,
  output wire [15:0] dense_2_1_t13,
  output wire [15:0] dense_2_3,
  output wire [15:0] dense_2_9,
  output reg  [14:0] dense_2_12_d1,
  output reg  [14:0] dense_2_14_d1,
  output wire [15:0] dense_2_0,
  output wire [16:0] dense_2_2,
  output wire [16:0] dense_2_4,
  output wire [16:0] dense_2_5,
  output wire [16:0] dense_2_6,
  output wire [16:0] dense_2_7,
  output wire [15:0] dense_2_8,
  output wire [14:0] dense_2_10,
  output wire [15:0] dense_2_11,
  output wire [16:0] dense_2_13,
  output wire [17:0] dense_2_15
);

  // Shared by several elements
  wire [8:0]  dense_2_s1 = {1'd0, dense_1_quantizer_14} + {1'd0, dense_1_quantizer_22};
  reg  [8:0]  dense_2_s1_d1;
  wire [8:0]  dense_2_s2 = {1'd0, dense_1_quantizer_15} + {1'd0, dense_1_quantizer_16};
  reg  [8:0]  dense_2_s2_d1;
  wire [8:0]  dense_2_s3 = ~dense_2_s1_d1;
  wire [9:0]  dense_2_s4 = ~{1'd0, dense_2_s3};
  wire [11:0] dense_2_s5 = {{3'd0, dense_2_s2_d1[8:2]} - dense_2_s4, dense_2_s2_d1[1:0]};
  wire [8:0]  dense_2_s6 = {1'd0, dense_1_quantizer_8} + {1'd0, dense_1_quantizer_15};
  reg  [8:0]  dense_2_s6_d1;
  wire [7:0]  dense_2_s7 = ~dense_1_quantizer_9;
  wire [8:0]  dense_2_s8 = ~{1'd0, dense_2_s7};
  reg  [8:0]  dense_2_s8_d1;
  wire [8:0]  dense_2_s9 = {1'd0, dense_1_quantizer_6} - dense_2_s8;
  reg  [8:0]  dense_2_s9_d1;
  wire [10:0] dense_2_s10 = {{3'd0, dense_1_quantizer_29[7:2]} + {1'd0, dense_1_quantizer_29}, dense_1_quantizer_29[1:0]};
  reg  [10:0] dense_2_s10_d1;
  wire [8:0]  dense_2_s11 = ~dense_2_s9_d1;
  wire [9:0]  dense_2_s12 = ~{1'd0, dense_2_s11};
  wire [10:0] dense_2_s13 = dense_2_s10_d1 - {dense_2_s12[9], dense_2_s12};
  wire [8:0]  dense_2_s14 = {1'd0, dense_1_quantizer_6} + {1'd0, dense_1_quantizer_18};
  reg  [8:0]  dense_2_s14_d1;
  wire [7:0]  dense_2_s15 = ~dense_1_quantizer_21;
  wire [8:0]  dense_2_s16 = ~{1'd0, dense_2_s15};
  wire [8:0]  dense_2_s17 = {1'd0, dense_1_quantizer_18} - dense_2_s16;
  reg  [8:0]  dense_2_s17_d1;
  wire [8:0]  dense_2_s18 = {1'd0, dense_1_quantizer_23} + {1'd0, dense_1_quantizer_30};
  reg  [8:0]  dense_2_s18_d1;
  wire [8:0]  dense_2_s19 = ~dense_2_s18_d1;
  wire [9:0]  dense_2_s20 = ~{1'd0, dense_2_s19};
  wire [9:0]  dense_2_s21 = {1'd0, dense_2_s17_d1} - dense_2_s20;
  wire [7:0]  dense_2_s22 = ~dense_1_quantizer_19;
  wire [8:0]  dense_2_s23 = ~{1'd0, dense_2_s22};
  reg  [8:0]  dense_2_s23_d1;
  wire [10:0] dense_2_s24 = {{3'd0, dense_1_quantizer_8[7:2]} - dense_2_s23, dense_1_quantizer_8[1:0]};
  reg  [10:0] dense_2_s24_d1;
  wire [8:0]  dense_2_s25 = {1'd0, dense_1_quantizer_1} + {1'd0, dense_1_quantizer_4};
  reg  [8:0]  dense_2_s25_d1;
  wire [9:0]  dense_2_s26 = {1'd0, dense_2_s25_d1} + {2'd0, dense_1_quantizer_17_d1};
  wire [7:0]  dense_2_s27 = ~dense_1_quantizer_31;
  wire [8:0]  dense_2_s28 = ~{1'd0, dense_2_s27};
  reg  [8:0]  dense_2_s28_d1;
  wire [10:0] dense_2_s29 = {{1'd0, dense_2_s26[9:2]} - dense_2_s28_d1, dense_2_s26[1:0]};
  wire [8:0]  dense_2_s30 = {1'd0, dense_1_quantizer_14_d1} + {1'd0, dense_1_quantizer_31_d1};
  wire [8:0]  dense_2_s31 = {1'd0, dense_1_quantizer_19} + {1'd0, dense_1_quantizer_20};
  reg  [8:0]  dense_2_s31_d1;
  wire [9:0]  dense_2_s32 = {1'd0, dense_2_s31_d1} + {2'd0, dense_1_quantizer_4_d1};
  wire [10:0] dense_2_s33 = ~{1'd0, dense_2_s32};
  wire [9:0]  dense_2_s34 = ~dense_2_s33[9:0];
  wire [9:0]  dense_2_s35 = ~dense_2_s26;
  wire [10:0] dense_2_s36 = ~{1'd0, dense_2_s35};
  wire [12:0] dense_2_s37 = {{3'd0, dense_2_s34[9:2]} - dense_2_s36, dense_2_s34[1:0]};
  wire [12:0] dense_2_s38 = {4'd0, dense_2_s30} + dense_2_s37;
  wire [7:0]  dense_2_s39 = ~dense_1_quantizer_29;
  wire [8:0]  dense_2_s40 = ~{1'd0, dense_2_s39};
  wire [8:0]  dense_2_s41 = {1'd0, dense_1_quantizer_10} - dense_2_s40;
  reg  [8:0]  dense_2_s41_d1;
  wire [7:0]  dense_2_s42 = ~dense_1_quantizer_11;
  wire [8:0]  dense_2_s43 = ~{1'd0, dense_2_s42};
  wire [8:0]  dense_2_s44 = {1'd0, dense_1_quantizer_8} - dense_2_s43;
  reg  [8:0]  dense_2_s44_d1;
  wire [8:0]  dense_2_s45 = ~dense_2_s44_d1;
  wire [9:0]  dense_2_s46 = ~{1'd0, dense_2_s45};
  wire [9:0]  dense_2_s47 = {1'd0, dense_2_s41_d1} - dense_2_s46;
  wire [7:0]  dense_2_s48 = ~dense_1_quantizer_26;
  wire [8:0]  dense_2_s49 = ~{1'd0, dense_2_s48};
  wire [8:0]  dense_2_s50 = {1'd0, dense_1_quantizer_6} - dense_2_s49;
  reg  [8:0]  dense_2_s50_d1;
  wire [8:0]  dense_2_s51 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_28};
  reg  [8:0]  dense_2_s51_d1;
  wire [8:0]  dense_2_s52 = ~dense_2_s51_d1;
  wire [9:0]  dense_2_s53 = ~{1'd0, dense_2_s52};
  wire [9:0]  dense_2_s54 = {1'd0, dense_2_s50_d1} - dense_2_s53;
  wire [7:0]  dense_2_s55 = ~dense_1_quantizer_16;
  wire [8:0]  dense_2_s56 = ~{1'd0, dense_2_s55};
  reg  [8:0]  dense_2_s56_d1;
  wire [8:0]  dense_2_s57 = {1'd0, dense_1_quantizer_3_d1} - dense_2_s56_d1;
  wire [7:0]  dense_2_s58 = ~dense_1_quantizer_3;
  wire [8:0]  dense_2_s59 = ~{1'd0, dense_2_s58};
  wire [8:0]  dense_2_s60 = ~dense_2_s57;
  wire [9:0]  dense_2_s61 = ~{1'd0, dense_2_s60};
  wire [11:0] dense_2_s62 = {{2'd0, dense_2_s54[9:2]} - dense_2_s61, dense_2_s54[1:0]};
  wire [9:0]  dense_2_s63 = ~dense_2_s54;
  wire [10:0] dense_2_s64 = ~{1'd0, dense_2_s63};
  wire [12:0] dense_2_s65 = ~{1'd0, dense_2_s62};
  wire [11:0] dense_2_s66 = ~dense_2_s65[11:0];
  wire [9:0]  dense_2_s67 = ~dense_2_s47;
  wire [10:0] dense_2_s68 = ~{1'd0, dense_2_s67};
  wire [12:0] dense_2_s69 = {{1'd0, dense_2_s66[11:1]} - {dense_2_s68[10], dense_2_s68}, dense_2_s66[0]};
  wire [8:0]  dense_2_s70 = {1'd0, dense_1_quantizer_2} + {1'd0, dense_1_quantizer_9};
  reg  [8:0]  dense_2_s70_d1;
  wire [9:0]  dense_2_s71 = {{1'd0, dense_2_s18_d1[8:1]} + {1'd0, dense_1_quantizer_14_d1}, dense_2_s18_d1[0]};

  // Element 0: ufixed<16,8>
  wire [10:0] dense_2_0_t1 = {{1'd0, dense_2_s21[9:2]} + {1'd0, dense_1_quantizer_25_d1}, dense_2_s21[1:0]};
  wire [11:0] dense_2_0_t2 = {1'd0, dense_2_s13} + {1'd0, dense_2_s29};
  wire [9:0]  dense_2_0_t3 = {1'd0, dense_2_s14_d1} + {1'd0, dense_2_s70_d1};
  wire [11:0] dense_2_0_t4 = ~{1'd0, dense_2_0_t1};
  wire [10:0] dense_2_0_t5 = ~dense_2_0_t4[10:0];
  wire [12:0] dense_2_0_t6 = {{1'd0, dense_2_s24_d1} + {2'd0, dense_2_0_t5[10:1]}, dense_2_0_t5[0]};
  wire [11:0] dense_2_0_t7 = ~dense_2_0_t2;
  wire [12:0] dense_2_0_t8 = ~{1'd0, dense_2_0_t7};
  wire [12:0] dense_2_0_t9 = {1'd0, dense_2_s5} - dense_2_0_t8;
  wire [13:0] dense_2_0_t10 = {{1'd0, dense_2_s38[12:3]} + {2'd0, dense_2_s6_d1}, dense_2_s38[2:0]};
  wire [10:0] dense_2_0_t11 = ~{1'd0, dense_2_0_t3};
  wire [9:0]  dense_2_0_t12 = ~dense_2_0_t11[9:0];
  wire [10:0] dense_2_0_t13 = {1'd0, dense_2_s71} + {1'd0, dense_2_0_t12};
  wire [13:0] dense_2_0_t14 = ~{1'd0, dense_2_0_t6};
  wire [12:0] dense_2_0_t15 = ~dense_2_0_t14[12:0];
  wire [12:0] dense_2_0_t16 = ~dense_2_0_t9;
  wire [13:0] dense_2_0_t17 = ~{1'd0, dense_2_0_t16};
  wire [13:0] dense_2_0_t18 = {1'd0, dense_2_0_t15} - dense_2_0_t17;
  reg  [13:0] dense_2_0_t18_d1;
  wire [11:0] dense_2_0_t19 = ~{1'd0, dense_2_0_t13};
  wire [10:0] dense_2_0_t20 = ~dense_2_0_t19[10:0];
  wire [13:0] dense_2_0_t21 = {{1'd0, dense_2_s69[12:1]} + {2'd0, dense_2_0_t20}, dense_2_s69[0]};
  wire [14:0] dense_2_0_t22 = ~{1'd0, dense_2_0_t10};
  wire [13:0] dense_2_0_t23 = ~dense_2_0_t22[13:0];
  wire [13:0] dense_2_0_t24 = ~dense_2_0_t21;
  wire [14:0] dense_2_0_t25 = ~{1'd0, dense_2_0_t24};
  wire [15:0] dense_2_0_t26 = {{2'd0, dense_2_0_t23[13:1]} - dense_2_0_t25, dense_2_0_t23[0]};
  reg  [15:0] dense_2_0_t26_d1;
  wire [14:0] dense_2_0_t27 = ~{1'd0, dense_2_0_t18_d1};
  wire [13:0] dense_2_0_t28 = ~dense_2_0_t27[13:0];
  wire [16:0] dense_2_0_t29 = ~{1'd0, dense_2_0_t26_d1};
  wire [15:0] dense_2_0_t30 = ~dense_2_0_t29[15:0];
  wire [15:0] dense_2_0_t31 = {2'd0, dense_2_0_t28} + dense_2_0_t30;

  // Shared by several elements
  wire [7:0]  dense_2_s72 = ~dense_1_quantizer_23;
  wire [8:0]  dense_2_s73 = ~{1'd0, dense_2_s72};
  wire [8:0]  dense_2_s74 = {1'd0, dense_1_quantizer_11} - dense_2_s73;
  reg  [8:0]  dense_2_s74_d1;
  wire [10:0] dense_2_s75 = {{2'd0, dense_2_s74_d1[8:1]} + {1'd0, dense_2_s1_d1}, dense_2_s74_d1[0]};
  wire [7:0]  dense_2_s76 = ~dense_1_quantizer_13;
  wire [8:0]  dense_2_s77 = ~{1'd0, dense_2_s76};
  wire [8:0]  dense_2_s78 = {1'd0, dense_1_quantizer_7} - dense_2_s77;
  reg  [8:0]  dense_2_s78_d1;
  wire [8:0]  dense_2_s79 = {1'd0, dense_1_quantizer_5} - dense_2_s40;
  reg  [8:0]  dense_2_s79_d1;
  wire [7:0]  dense_2_s80 = ~dense_1_quantizer_17;
  wire [8:0]  dense_2_s81 = ~{1'd0, dense_2_s80};
  reg  [8:0]  dense_2_s81_d1;
  wire [8:0]  dense_2_s82 = {1'd0, dense_1_quantizer_13} - dense_2_s81;
  reg  [8:0]  dense_2_s82_d1;
  wire [9:0]  dense_2_s83 = ~{1'd0, dense_2_s82_d1};
  wire [8:0]  dense_2_s84 = ~dense_2_s83[8:0];
  wire [7:0]  dense_2_s85 = ~dense_1_quantizer_4_d1;
  wire [8:0]  dense_2_s86 = ~{1'd0, dense_2_s85};
  wire [9:0]  dense_2_s87 = {{1'd0, dense_2_s84[8:1]} - dense_2_s86, dense_2_s84[0]};
  wire [7:0]  dense_2_s88 = ~dense_1_quantizer_6_d1;
  wire [8:0]  dense_2_s89 = ~{1'd0, dense_2_s88};
  wire [10:0] dense_2_s90 = {{2'd0, dense_2_s25_d1[8:2]} - dense_2_s89, dense_2_s25_d1[1:0]};
  wire [7:0]  dense_2_s91 = ~dense_1_quantizer_24;
  wire [8:0]  dense_2_s92 = ~{1'd0, dense_2_s91};
  wire [9:0]  dense_2_s93 = {{2'd0, dense_1_quantizer_12[7:1]} - dense_2_s92, dense_1_quantizer_12[0]};
  reg  [9:0]  dense_2_s93_d1;
  wire [8:0]  dense_2_s94 = {1'd0, dense_1_quantizer_17} + {1'd0, dense_1_quantizer_25};
  reg  [8:0]  dense_2_s94_d1;
  wire [7:0]  dense_2_s95 = ~dense_1_quantizer_14_d1;
  wire [8:0]  dense_2_s96 = ~{1'd0, dense_2_s95};
  wire [9:0]  dense_2_s97 = {1'd0, dense_2_s94_d1} - {dense_2_s96[8], dense_2_s96};
  wire [9:0]  dense_2_s98 = {1'd0, dense_2_s50_d1} + {2'd0, dense_1_quantizer_31_d1};
  wire [7:0]  dense_2_s99 = ~dense_1_quantizer_2;
  wire [8:0]  dense_2_s100 = ~{1'd0, dense_2_s99};
  wire [9:0]  dense_2_s101 = {{2'd0, dense_1_quantizer_8[7:1]} - dense_2_s100, dense_1_quantizer_8[0]};
  reg  [9:0]  dense_2_s101_d1;
  wire [10:0] dense_2_s102 = {2'd0, dense_2_s41_d1} + {1'd0, dense_2_s101_d1};
  wire [8:0]  dense_2_s103 = {1'd0, dense_1_quantizer_9_d1} + {1'd0, dense_1_quantizer_11_d1};
  wire [8:0]  dense_2_s104 = ~dense_2_s103;
  wire [9:0]  dense_2_s105 = ~{1'd0, dense_2_s104};
  wire [10:0] dense_2_s106 = dense_2_s102 - {dense_2_s105[9], dense_2_s105};
  wire [8:0]  dense_2_s107 = {1'd0, dense_1_quantizer_3} + {1'd0, dense_1_quantizer_28};
  reg  [8:0]  dense_2_s107_d1;
  wire [9:0]  dense_2_s108 = {1'd0, dense_2_s107_d1} + {2'd0, dense_1_quantizer_27_d1};
  wire [8:0]  dense_2_s109 = {1'd0, dense_1_quantizer_2} - dense_2_s56;
  reg  [8:0]  dense_2_s109_d1;
  wire [10:0] dense_2_s110 = {1'd0, dense_2_s108} + {2'd0, dense_2_s109_d1};
  wire [9:0]  dense_2_s111 = {{2'd0, dense_1_quantizer_25[7:1]} - dense_2_s28, dense_1_quantizer_25[0]};
  reg  [9:0]  dense_2_s111_d1;
  wire [8:0]  dense_2_s112 = {1'd0, dense_1_quantizer_5} + {1'd0, dense_1_quantizer_20};
  reg  [8:0]  dense_2_s112_d1;
  wire [9:0]  dense_2_s113 = ~{1'd0, dense_2_s112_d1};
  wire [8:0]  dense_2_s114 = ~dense_2_s113[8:0];
  wire [10:0] dense_2_s115 = {1'd0, dense_2_s111_d1} + {2'd0, dense_2_s114};
  wire [11:0] dense_2_s116 = ~{1'd0, dense_2_s115};
  wire [10:0] dense_2_s117 = ~dense_2_s116[10:0];
  wire [11:0] dense_2_s118 = {{1'd0, dense_2_s2_d1} + {1'd0, dense_2_s117[10:2]}, dense_2_s117[1:0]};
  wire [10:0] dense_2_s119 = {{2'd0, dense_2_s17_d1[8:1]} + {1'd0, dense_2_s51_d1}, dense_2_s17_d1[0]};
  wire [11:0] dense_2_s120 = ~{1'd0, dense_2_s119};
  wire [10:0] dense_2_s121 = ~dense_2_s120[10:0];
  wire [9:0]  dense_2_s122 = ~dense_2_s93_d1;
  wire [10:0] dense_2_s123 = ~{1'd0, dense_2_s122};
  wire [11:0] dense_2_s124 = {{1'd0, dense_2_s121[10:1]} - dense_2_s123, dense_2_s121[0]};
  wire [9:0]  dense_2_s125 = dense_2_s98 - {dense_2_s96[8], dense_2_s96};
  wire [10:0] dense_2_s126 = dense_2_s24_d1 + {1'd0, dense_2_s93_d1};
  wire [9:0]  dense_2_s127 = ~dense_2_s125;
  wire [10:0] dense_2_s128 = ~{1'd0, dense_2_s127};
  wire [11:0] dense_2_s129 = {1'd0, dense_2_s110} - {dense_2_s128[10], dense_2_s128};
  wire [10:0] dense_2_s130 = ~dense_2_s90;
  wire [11:0] dense_2_s131 = ~{1'd0, dense_2_s130};
  wire [11:0] dense_2_s132 = {1'd0, dense_2_s13} - dense_2_s131;
  wire [11:0] dense_2_s133 = ~{1'd0, dense_2_s126};
  wire [10:0] dense_2_s134 = ~dense_2_s133[10:0];
  wire [9:0]  dense_2_s135 = ~dense_2_s87;
  wire [10:0] dense_2_s136 = ~{1'd0, dense_2_s135};
  wire [11:0] dense_2_s137 = {{1'd0, dense_2_s134[10:1]} - dense_2_s136, dense_2_s134[0]};
  wire [12:0] dense_2_s138 = ~{1'd0, dense_2_s132};
  wire [11:0] dense_2_s139 = ~dense_2_s138[11:0];
  wire [11:0] dense_2_s140 = ~dense_2_s137;
  wire [12:0] dense_2_s141 = ~{1'd0, dense_2_s140};
  wire [12:0] dense_2_s142 = {1'd0, dense_2_s139} - dense_2_s141;
  wire [12:0] dense_2_s143 = ~{1'd0, dense_2_s129};
  wire [11:0] dense_2_s144 = ~dense_2_s143[11:0];
  wire [13:0] dense_2_s145 = ~{1'd0, dense_2_s142};
  wire [12:0] dense_2_s146 = ~dense_2_s145[12:0];
  wire [13:0] dense_2_s147 = {2'd0, dense_2_s144} + {1'd0, dense_2_s146};
  wire [10:0] dense_2_s148 = {{1'd0, dense_2_s50_d1} + {3'd0, dense_1_quantizer_20_d1[7:1]}, dense_1_quantizer_20_d1[0]};
  wire [12:0] dense_2_s149 = {1'd0, dense_2_s118} + {1'd0, dense_2_s124};
  wire [11:0] dense_2_s150 = ~{1'd0, dense_2_s148};
  wire [10:0] dense_2_s151 = ~dense_2_s150[10:0];
  wire [9:0]  dense_2_s152 = ~dense_2_s97;
  wire [10:0] dense_2_s153 = ~{1'd0, dense_2_s152};
  wire [11:0] dense_2_s154 = {1'd0, dense_2_s151} - {dense_2_s153[10], dense_2_s153};
  wire [12:0] dense_2_s155 = ~{1'd0, dense_2_s154};
  wire [11:0] dense_2_s156 = ~dense_2_s155[11:0];
  wire [12:0] dense_2_s157 = {{2'd0, dense_2_s106[10:1]} + dense_2_s156, dense_2_s106[0]};
  wire [13:0] dense_2_s158 = ~{1'd0, dense_2_s149};
  wire [12:0] dense_2_s159 = ~dense_2_s158[12:0];
  wire [13:0] dense_2_s160 = ~{1'd0, dense_2_s157};
  wire [12:0] dense_2_s161 = ~dense_2_s160[12:0];
  wire [14:0] dense_2_s162 = {{2'd0, dense_2_s159[12:1]} + {1'd0, dense_2_s161}, dense_2_s159[0]};
  wire [15:0] dense_2_s163 = ~{1'd0, dense_2_s162};
  wire [14:0] dense_2_s164 = ~dense_2_s163[14:0];
  wire [13:0] dense_2_s165 = ~dense_2_s147;
  wire [14:0] dense_2_s166 = ~{1'd0, dense_2_s165};
  wire [15:0] dense_2_s167 = {dense_2_s164, 1'd0} - {dense_2_s166[14], dense_2_s166};
  reg  [15:0] dense_2_s167_d1;
  wire [10:0] dense_2_s168 = {{2'd0, dense_2_s41_d1[8:1]} + {1'd0, dense_2_s18_d1}, dense_2_s41_d1[0]};

  // Element 1: fixed<17,11>
  wire [11:0] dense_2_1_t1 = {1'd0, dense_2_s75} + {1'd0, dense_2_s168};
  wire [12:0] dense_2_1_t2 = ~{1'd0, dense_2_1_t1};
  wire [11:0] dense_2_1_t3 = ~dense_2_1_t2[11:0];
  wire [12:0] dense_2_1_t4 = {{1'd0, dense_2_s78_d1} + {1'd0, dense_2_1_t3[11:3]}, dense_2_1_t3[2:0]};
  wire [8:0]  dense_2_1_t5 = ~dense_2_s79_d1;
  wire [9:0]  dense_2_1_t6 = ~{1'd0, dense_2_1_t5};
  wire [12:0] dense_2_1_t7 = ~dense_2_1_t4;
  wire [13:0] dense_2_1_t8 = ~{1'd0, dense_2_1_t7};
  wire [13:0] dense_2_1_t9 = {1'd0, dense_2_s79_d1, 4'd0} - dense_2_1_t8;
  reg  [13:0] dense_2_1_t9_d1;
  wire [13:0] dense_2_1_t10 = ~dense_2_1_t9_d1;
  wire [14:0] dense_2_1_t11 = ~{1'd0, dense_2_1_t10};
  wire [16:0] dense_2_1_t12 = {1'd0, dense_2_s167_d1} - {{2{dense_2_1_t11[14]}}, dense_2_1_t11};
  assign dense_2_1_t13 = dense_2_1_t12[15:0];
  wire [15:0] dense_2_1_t14 = ~dense_2_s167_d1;
  wire [16:0] dense_2_1 = ~{1'd0, dense_2_1_t14};

  // Shared by several elements
  wire [7:0]  dense_2_s169 = ~dense_1_quantizer_12;
  wire [8:0]  dense_2_s170 = ~{1'd0, dense_2_s169};
  reg  [8:0]  dense_2_s170_d1;
  wire [10:0] dense_2_s171 = {{3'd0, dense_1_quantizer_14[7:2]} - dense_2_s170, dense_1_quantizer_14[1:0]};
  reg  [10:0] dense_2_s171_d1;
  wire [7:0]  dense_2_s172 = ~dense_1_quantizer_0;
  wire [8:0]  dense_2_s173 = ~{1'd0, dense_2_s172};
  reg  [8:0]  dense_2_s173_d1;
  wire [11:0] dense_2_s174 = {{4'd0, dense_1_quantizer_18[7:3]} - dense_2_s173, dense_1_quantizer_18[2:0]};
  reg  [11:0] dense_2_s174_d1;
  wire [7:0]  dense_2_s175 = ~dense_1_quantizer_18;
  wire [8:0]  dense_2_s176 = ~{1'd0, dense_2_s175};
  reg  [8:0]  dense_2_s176_d1;
  wire [12:0] dense_2_s177 = ~{1'd0, dense_2_s174_d1};
  wire [11:0] dense_2_s178 = ~dense_2_s177[11:0];
  wire [10:0] dense_2_s179 = ~dense_2_s171_d1;
  wire [11:0] dense_2_s180 = ~{1'd0, dense_2_s179};
  wire [12:0] dense_2_s181 = {{1'd0, dense_2_s178[11:1]} - dense_2_s180, dense_2_s178[0]};
  wire [8:0]  dense_2_s182 = ~dense_2_s74_d1;
  wire [9:0]  dense_2_s183 = ~{1'd0, dense_2_s182};
  wire [10:0] dense_2_s184 = {{2'd0, dense_2_s78_d1[8:1]} - dense_2_s183, dense_2_s78_d1[0]};
  wire [8:0]  dense_2_s185 = {1'd0, dense_1_quantizer_0} + {1'd0, dense_1_quantizer_9};
  reg  [8:0]  dense_2_s185_d1;
  wire [9:0]  dense_2_s186 = {{2'd0, dense_1_quantizer_7[7:1]} + {1'd0, dense_1_quantizer_24}, dense_1_quantizer_7[0]};
  reg  [9:0]  dense_2_s186_d1;
  wire [10:0] dense_2_s187 = {{1'd0, dense_2_s44_d1} + {3'd0, dense_1_quantizer_24_d1[7:1]}, dense_1_quantizer_24_d1[0]};
  wire [11:0] dense_2_s188 = {{1'd0, dense_2_s187[10:2]} - {dense_2_s81_d1[8], dense_2_s81_d1}, dense_2_s187[1:0]};
  wire [8:0]  dense_2_s189 = {1'd0, dense_1_quantizer_9} - dense_2_s49;
  reg  [8:0]  dense_2_s189_d1;
  wire [9:0]  dense_2_s190 = {1'd0, dense_2_s74_d1} + {1'd0, dense_2_s78_d1};
  wire [10:0] dense_2_s191 = {{1'd0, dense_2_s190[9:1]} - dense_2_s20, dense_2_s190[0]};
  wire [10:0] dense_2_s192 = {{2'd0, dense_2_s185_d1[8:1]} + {1'd0, dense_2_s51_d1}, dense_2_s185_d1[0]};
  wire [11:0] dense_2_s193 = {{1'd0, dense_2_s102[10:1]} + {1'd0, dense_2_s186_d1}, dense_2_s102[0]};
  wire [11:0] dense_2_s194 = ~{1'd0, dense_2_s192};
  wire [10:0] dense_2_s195 = ~dense_2_s194[10:0];
  wire [8:0]  dense_2_s196 = ~dense_2_s189_d1;
  wire [9:0]  dense_2_s197 = ~{1'd0, dense_2_s196};
  wire [11:0] dense_2_s198 = {{1'd0, dense_2_s195[10:2]} - dense_2_s197, dense_2_s195[1:0]};
  wire [12:0] dense_2_s199 = {1'd0, dense_2_s188} + {2'd0, dense_2_s191};
  wire [11:0] dense_2_s200 = dense_2_s199[11:0];
  wire [12:0] dense_2_s201 = ~{1'd0, dense_2_s193};
  wire [11:0] dense_2_s202 = ~dense_2_s201[11:0];
  wire [9:0]  dense_2_s203 = ~dense_2_s101_d1;
  wire [10:0] dense_2_s204 = ~{1'd0, dense_2_s203};
  wire [12:0] dense_2_s205 = {{1'd0, dense_2_s202[11:2]} - dense_2_s204, dense_2_s202[1:0]};
  wire [11:0] dense_2_s206 = ~dense_2_s198;
  wire [12:0] dense_2_s207 = ~{1'd0, dense_2_s206};
  wire [12:0] dense_2_s208 = {1'd0, dense_2_s118} - dense_2_s207;
  wire [13:0] dense_2_s209 = ~{1'd0, dense_2_s205};
  wire [12:0] dense_2_s210 = ~dense_2_s209[12:0];
  wire [11:0] dense_2_s211 = ~dense_2_s200;
  wire [12:0] dense_2_s212 = ~{1'd0, dense_2_s211};
  wire [13:0] dense_2_s213 = {1'd0, dense_2_s210} - {dense_2_s212[12], dense_2_s212};
  wire [11:0] dense_2_s214 = {{1'd0, dense_2_s184[10:1]} + {1'd0, dense_2_s47}, dense_2_s184[0]};
  wire [13:0] dense_2_s215 = ~{1'd0, dense_2_s208};
  wire [12:0] dense_2_s216 = ~dense_2_s215[12:0];
  wire [12:0] dense_2_s217 = ~{1'd0, dense_2_s214};
  wire [11:0] dense_2_s218 = ~dense_2_s217[11:0];
  wire [14:0] dense_2_s219 = {{2'd0, dense_2_s216[12:2]} + {1'd0, dense_2_s218}, dense_2_s216[1:0]};
  wire [15:0] dense_2_s220 = ~{1'd0, dense_2_s219};
  wire [14:0] dense_2_s221 = ~dense_2_s220[14:0];
  wire [13:0] dense_2_s222 = ~dense_2_s213;
  wire [14:0] dense_2_s223 = ~{1'd0, dense_2_s222};
  wire [15:0] dense_2_s224 = {1'd0, dense_2_s221} - {dense_2_s223[14], dense_2_s223};
  wire [14:0] dense_2_s225 = dense_2_s224[14:0];
  reg  [14:0] dense_2_s225_d1;

  // Element 2: fixed<17,9>
  wire [7:0]  dense_2_2_t1 = ~dense_1_quantizer_20_d1;
  wire [8:0]  dense_2_2_t2 = ~{1'd0, dense_2_2_t1};
  wire [11:0] dense_2_2_t3 = {{3'd0, dense_2_s50_d1[8:3]} - dense_2_2_t2, dense_2_s50_d1[2:0]};
  wire [12:0] dense_2_2_t4 = ~{1'd0, dense_2_2_t3};
  wire [11:0] dense_2_2_t5 = ~dense_2_2_t4[11:0];
  wire [12:0] dense_2_2_t6 = {{1'd0, dense_2_2_t5[11:1]} - dense_2_s131, dense_2_2_t5[0]};
  wire [12:0] dense_2_2_t7 = ~dense_2_2_t6;
  wire [13:0] dense_2_2_t8 = ~{1'd0, dense_2_2_t7};
  wire [13:0] dense_2_2_t9 = {1'd0, dense_2_s181} - dense_2_2_t8;
  reg  [13:0] dense_2_2_t9_d1;
  wire [13:0] dense_2_2_t10 = ~dense_2_2_t9_d1;
  wire [14:0] dense_2_2_t11 = ~{1'd0, dense_2_2_t10};
  wire [15:0] dense_2_2_t12 = {1'd0, dense_2_s225_d1} - {dense_2_2_t11[14], dense_2_2_t11};
  wire [14:0] dense_2_2_t13 = ~dense_2_s225_d1;
  wire [15:0] dense_2_2_t14 = ~{1'd0, dense_2_2_t13};

  // Shared by several elements
  wire [7:0]  dense_2_s226 = ~dense_1_quantizer_27;
  wire [8:0]  dense_2_s227 = ~{1'd0, dense_2_s226};
  wire [9:0]  dense_2_s228 = {{2'd0, dense_1_quantizer_12[7:1]} - dense_2_s227, dense_1_quantizer_12[0]};
  reg  [9:0]  dense_2_s228_d1;
  wire [9:0]  dense_2_s229 = {1'd0, dense_2_s17_d1} - {dense_2_2_t2[8], dense_2_2_t2};
  wire [9:0]  dense_2_s230 = {{2'd0, dense_1_quantizer_31[7:1]} - dense_2_s176, dense_1_quantizer_31[0]};
  reg  [9:0]  dense_2_s230_d1;
  wire [11:0] dense_2_s231 = {{2'd0, dense_2_s230_d1[9:1]} + {1'd0, dense_2_s26}, dense_2_s230_d1[0]};
  wire [9:0]  dense_2_s232 = ~dense_2_s229;
  wire [10:0] dense_2_s233 = ~{1'd0, dense_2_s232};
  wire [11:0] dense_2_s234 = {1'd0, dense_2_s10_d1} - {dense_2_s233[10], dense_2_s233};
  wire [12:0] dense_2_s235 = ~{1'd0, dense_2_s234};
  wire [11:0] dense_2_s236 = ~dense_2_s235[11:0];
  wire [11:0] dense_2_s237 = ~dense_2_s231;
  wire [12:0] dense_2_s238 = ~{1'd0, dense_2_s237};
  wire [13:0] dense_2_s239 = {{2'd0, dense_2_s236[11:1]} - dense_2_s238, dense_2_s236[0]};
  wire [7:0]  dense_2_s240 = ~dense_1_quantizer_7;
  wire [8:0]  dense_2_s241 = ~{1'd0, dense_2_s240};
  reg  [8:0]  dense_2_s241_d1;
  wire [10:0] dense_2_s242 = {{3'd0, dense_1_quantizer_15[7:2]} - dense_2_s241, dense_1_quantizer_15[1:0]};
  reg  [10:0] dense_2_s242_d1;
  wire [10:0] dense_2_s243 = {{3'd0, dense_1_quantizer_7[7:2]} + {1'd0, dense_1_quantizer_13}, dense_1_quantizer_7[1:0]};
  reg  [10:0] dense_2_s243_d1;
  wire [11:0] dense_2_s244 = ~{1'd0, dense_2_s243_d1};
  wire [10:0] dense_2_s245 = ~dense_2_s244[10:0];
  wire [12:0] dense_2_s246 = {{2'd0, dense_2_s245[10:4]} - dense_2_s23_d1, dense_2_s245[3:0]};
  wire [8:0]  dense_2_s247 = {1'd0, dense_1_quantizer_19} + {1'd0, dense_1_quantizer_25};
  reg  [8:0]  dense_2_s247_d1;
  wire [9:0]  dense_2_s248 = {{2'd0, dense_1_quantizer_4_d1[7:1]} + {1'd0, dense_1_quantizer_6_d1}, dense_1_quantizer_4_d1[0]};
  wire [9:0]  dense_2_s249 = dense_2_s248 + {2'd0, dense_1_quantizer_24_d1};
  wire [10:0] dense_2_s250 = ~{1'd0, dense_2_s249};
  wire [9:0]  dense_2_s251 = ~dense_2_s250[9:0];
  wire [11:0] dense_2_s252 = {1'd0, dense_2_s110} + {2'd0, dense_2_s251};
  wire [11:0] dense_2_s253 = {{4'd0, dense_1_quantizer_16[7:3]} + {1'd0, dense_1_quantizer_17}, dense_1_quantizer_16[2:0]};
  reg  [11:0] dense_2_s253_d1;
  wire [12:0] dense_2_s254 = ~{1'd0, dense_2_s253_d1};
  wire [11:0] dense_2_s255 = ~dense_2_s254[11:0];
  wire [8:0]  dense_2_s256 = ~dense_2_s6_d1;
  wire [9:0]  dense_2_s257 = ~{1'd0, dense_2_s256};
  wire [12:0] dense_2_s258 = {{1'd0, dense_2_s255[11:2]} - {dense_2_s257[9], dense_2_s257}, dense_2_s255[1:0]};
  wire [7:0]  dense_2_s259 = ~dense_1_quantizer_1;
  wire [8:0]  dense_2_s260 = ~{1'd0, dense_2_s259};
  reg  [8:0]  dense_2_s260_d1;
  wire [9:0]  dense_2_s261 = {{2'd0, dense_1_quantizer_28[7:1]} - dense_2_s260, dense_1_quantizer_28[0]};
  reg  [9:0]  dense_2_s261_d1;
  wire [11:0] dense_2_s262 = {{1'd0, dense_2_s75[10:1]} + {1'd0, dense_2_s261_d1}, dense_2_s75[0]};
  wire [8:0]  dense_2_s263 = {1'd0, dense_1_quantizer_0} - dense_2_s59;
  reg  [8:0]  dense_2_s263_d1;
  wire [9:0]  dense_2_s264 = ~{1'd0, dense_2_s263_d1};
  wire [8:0]  dense_2_s265 = ~dense_2_s264[8:0];
  wire [9:0]  dense_2_s266 = {1'd0, dense_2_s265} - {dense_2_s89[8], dense_2_s89};
  wire [9:0]  dense_2_s267 = ~dense_2_s266;
  wire [10:0] dense_2_s268 = ~{1'd0, dense_2_s267};
  wire [10:0] dense_2_s269 = {1'd0, dense_2_s101_d1} - dense_2_s268;
  wire [9:0]  dense_2_s270 = {1'd0, dense_2_s189_d1} + {1'd0, dense_2_s247_d1};
  wire [9:0]  dense_2_s271 = ~dense_2_s228_d1;
  wire [10:0] dense_2_s272 = ~{1'd0, dense_2_s271};
  wire [11:0] dense_2_s273 = {{1'd0, dense_2_s242_d1[10:1]} - dense_2_s272, dense_2_s242_d1[0]};
  wire [10:0] dense_2_s274 = ~dense_2_s242_d1;
  wire [11:0] dense_2_s275 = ~{1'd0, dense_2_s274};
  wire [12:0] dense_2_s276 = ~{1'd0, dense_2_s273};
  wire [11:0] dense_2_s277 = ~dense_2_s276[11:0];
  wire [10:0] dense_2_s278 = ~{1'd0, dense_2_s270};
  wire [9:0]  dense_2_s279 = ~dense_2_s278[9:0];
  wire [12:0] dense_2_s280 = {{1'd0, dense_2_s277[11:1]} + {2'd0, dense_2_s279}, dense_2_s277[0]};
  wire [13:0] dense_2_s281 = ~{1'd0, dense_2_s280};
  wire [12:0] dense_2_s282 = ~dense_2_s281[12:0];
  wire [10:0] dense_2_s283 = ~dense_2_s269;
  wire [11:0] dense_2_s284 = ~{1'd0, dense_2_s283};
  wire [12:0] dense_2_s285 = dense_2_s282 - {dense_2_s284[11], dense_2_s284};
  wire [13:0] dense_2_s286 = {1'd0, dense_2_s246} + {1'd0, dense_2_s258};
  wire [13:0] dense_2_s287 = {dense_2_s239[13:1] + {1'd0, dense_2_s252}, dense_2_s239[0]};
  wire [14:0] dense_2_s288 = ~{1'd0, dense_2_s286};
  wire [13:0] dense_2_s289 = ~dense_2_s288[13:0];
  wire [14:0] dense_2_s290 = {{1'd0, dense_2_s262} + {1'd0, dense_2_s289[13:2]}, dense_2_s289[1:0]};
  wire [15:0] dense_2_s291 = ~{1'd0, dense_2_s290};
  wire [14:0] dense_2_s292 = ~dense_2_s291[14:0];
  wire [12:0] dense_2_s293 = ~dense_2_s285;
  wire [13:0] dense_2_s294 = ~{1'd0, dense_2_s293};
  wire [14:0] dense_2_s295 = dense_2_s292 - {dense_2_s294[13], dense_2_s294};
  wire [15:0] dense_2_s296 = ~{1'd0, dense_2_s295};
  wire [14:0] dense_2_s297 = ~dense_2_s296[14:0];
  wire [13:0] dense_2_s298 = ~dense_2_s287;
  wire [14:0] dense_2_s299 = ~{1'd0, dense_2_s298};
  wire [15:0] dense_2_s300 = {1'd0, dense_2_s297} - {dense_2_s299[14], dense_2_s299};
  reg  [15:0] dense_2_s300_d1;
  wire [9:0]  dense_2_s301 = {{2'd0, dense_1_quantizer_10_d1[7:1]} - dense_2_s260_d1, dense_1_quantizer_10_d1[0]};

  // Element 3: ufixed<16,10>
  wire [10:0] dense_2_3_t1 = {{1'd0, dense_2_s301[9:2]} + {1'd0, dense_1_quantizer_0_d1}, dense_2_s301[1:0]};
  reg  [10:0] dense_2_3_t1_d1;
  wire [11:0] dense_2_3_t2 = ~{1'd0, dense_2_3_t1_d1};
  wire [10:0] dense_2_3_t3 = ~dense_2_3_t2[10:0];
  wire [15:0] dense_2_3_t4 = ~dense_2_s300_d1;
  wire [16:0] dense_2_3_t5 = ~{1'd0, dense_2_3_t4};
  wire [16:0] dense_2_3_t6 = {5'd0, dense_2_3_t3, 1'd0} - dense_2_3_t5;
  assign dense_2_3 = dense_2_3_t6[15:0];

  // Shared by several elements
  wire [8:0]  dense_2_s302 = {1'd0, dense_1_quantizer_8} - dense_2_s170;
  reg  [8:0]  dense_2_s302_d1;
  wire [9:0]  dense_2_s303 = ~{1'd0, dense_2_s302_d1};
  wire [8:0]  dense_2_s304 = ~dense_2_s303[8:0];
  wire [8:0]  dense_2_s305 = ~dense_2_s41_d1;
  wire [9:0]  dense_2_s306 = ~{1'd0, dense_2_s305};
  wire [11:0] dense_2_s307 = {{3'd0, dense_2_s304[8:2]} - dense_2_s306, dense_2_s304[1:0]};
  wire [12:0] dense_2_s308 = ~{1'd0, dense_2_s307};
  wire [11:0] dense_2_s309 = ~dense_2_s308[11:0];
  wire [11:0] dense_2_s310 = dense_2_s309 - {dense_2_s36[10], dense_2_s36};

  // Element 4: ufixed<17,9>
  wire [10:0] dense_2_4_t1 = {{2'd0, dense_2_s50_d1[8:1]} + {1'd0, dense_2_s185_d1}, dense_2_s50_d1[0]};

  // Shared by several elements
  wire [11:0] dense_2_s311 = {{3'd0, dense_2_s74_d1[8:2]} + {1'd0, dense_2_s51_d1}, dense_2_s74_d1[1:0]};
  wire [12:0] dense_2_s312 = ~{1'd0, dense_2_s311};
  wire [11:0] dense_2_s313 = ~dense_2_s312[11:0];
  wire [9:0]  dense_2_s314 = ~dense_2_s108;
  wire [10:0] dense_2_s315 = ~{1'd0, dense_2_s314};
  wire [12:0] dense_2_s316 = {{1'd0, dense_2_s313[11:1]} - {dense_2_s315[10], dense_2_s315}, dense_2_s313[0]};
  wire [11:0] dense_2_s317 = dense_2_s316[11:0];
  wire [9:0]  dense_2_s318 = dense_2_s230_d1 + {2'd0, dense_1_quantizer_22_d1};
  wire [11:0] dense_2_s319 = {{4'd0, dense_1_quantizer_25[7:3]} + {1'd0, dense_1_quantizer_29}, dense_1_quantizer_25[2:0]};
  reg  [11:0] dense_2_s319_d1;
  wire [8:0]  dense_2_s320 = {1'd0, dense_1_quantizer_5} + {1'd0, dense_1_quantizer_21};
  reg  [8:0]  dense_2_s320_d1;
  wire [9:0]  dense_2_s321 = ~{1'd0, dense_2_s320_d1};
  wire [8:0]  dense_2_s322 = ~dense_2_s321[8:0];
  wire [11:0] dense_2_s323 = {{3'd0, dense_2_s44_d1[8:2]} + {1'd0, dense_2_s322}, dense_2_s44_d1[1:0]};
  wire [11:0] dense_2_s324 = ~dense_2_s323;
  wire [12:0] dense_2_s325 = ~{1'd0, dense_2_s324};
  wire [13:0] dense_2_s326 = {1'd0, dense_2_s181} - {dense_2_s325[12], dense_2_s325};
  wire [9:0]  dense_2_s327 = {1'd0, dense_2_s41_d1} + {1'd0, dense_2_s107_d1};
  wire [11:0] dense_2_s328 = {{2'd0, dense_2_s108[9:1]} + {1'd0, dense_2_s327}, dense_2_s108[0]};

  // Element 4: ufixed<17,9>
  wire [8:0]  dense_2_4_t2 = {1'd0, dense_1_quantizer_15} - dense_2_s40;
  reg  [8:0]  dense_2_4_t2_d1;
  wire [9:0]  dense_2_4_t3 = {{1'd0, dense_2_s9_d1[8:1]} + {1'd0, dense_1_quantizer_16_d1}, dense_2_s9_d1[0]};
  wire [8:0]  dense_2_4_t4 = ~dense_2_4_t2_d1;
  wire [9:0]  dense_2_4_t5 = ~{1'd0, dense_2_4_t4};
  wire [10:0] dense_2_4_t6 = {1'd0, dense_2_s261_d1} - {dense_2_4_t5[9], dense_2_4_t5};
  wire [10:0] dense_2_4_t7 = ~{1'd0, dense_2_4_t3};
  wire [9:0]  dense_2_4_t8 = ~dense_2_4_t7[9:0];
  wire [11:0] dense_2_4_t9 = ~{1'd0, dense_2_4_t6};
  wire [10:0] dense_2_4_t10 = ~dense_2_4_t9[10:0];
  wire [11:0] dense_2_4_t11 = {2'd0, dense_2_4_t8} + {1'd0, dense_2_4_t10};
  wire [11:0] dense_2_4_t12 = ~dense_2_4_t11;
  wire [12:0] dense_2_4_t13 = ~{1'd0, dense_2_4_t12};
  wire [12:0] dense_2_4_t14 = {1'd0, dense_2_s328} - dense_2_4_t13;
  wire [9:0]  dense_2_4_t15 = ~dense_2_s318;
  wire [10:0] dense_2_4_t16 = ~{1'd0, dense_2_4_t15};
  wire [11:0] dense_2_4_t17 = {{1'd0, dense_2_4_t1[10:1]} - dense_2_4_t16, dense_2_4_t1[0]};
  wire [12:0] dense_2_4_t18 = {{1'd0, dense_2_s319_d1[11:3]} + {2'd0, dense_1_quantizer_2_d1}, dense_2_s319_d1[2:0]};
  wire [13:0] dense_2_4_t19 = {{2'd0, dense_2_s310[11:1]} + {1'd0, dense_2_s317}, dense_2_s310[0]};
  wire [11:0] dense_2_4_t20 = {{1'd0, dense_2_s171_d1[10:1]} + {1'd0, dense_2_s111_d1}, dense_2_s171_d1[0]};
  wire [12:0] dense_2_4_t21 = ~dense_2_4_t18;
  wire [13:0] dense_2_4_t22 = ~{1'd0, dense_2_4_t21};
  wire [14:0] dense_2_4_t23 = {{2'd0, dense_2_s246[12:1]} - dense_2_4_t22, dense_2_s246[0]};
  wire [14:0] dense_2_4_t24 = ~{1'd0, dense_2_4_t19};
  wire [13:0] dense_2_4_t25 = ~dense_2_4_t24[13:0];
  wire [12:0] dense_2_4_t26 = ~dense_2_4_t14;
  wire [13:0] dense_2_4_t27 = ~{1'd0, dense_2_4_t26};
  wire [14:0] dense_2_4_t28 = {1'd0, dense_2_4_t25} - {dense_2_4_t27[13], dense_2_4_t27};
  wire [11:0] dense_2_4_t29 = ~dense_2_4_t17;
  wire [12:0] dense_2_4_t30 = ~{1'd0, dense_2_4_t29};
  wire [14:0] dense_2_4_t31 = {{1'd0, dense_2_s326[13:1]} - {dense_2_4_t30[12], dense_2_4_t30}, dense_2_s326[0]};
  wire [12:0] dense_2_4_t32 = ~{1'd0, dense_2_4_t20};
  wire [11:0] dense_2_4_t33 = ~dense_2_4_t32[11:0];
  wire [12:0] dense_2_4_t34 = {{1'd0, dense_2_4_t1} + {1'd0, dense_2_4_t33[11:1]}, dense_2_4_t33[0]};
  wire [15:0] dense_2_4_t35 = ~{1'd0, dense_2_4_t23};
  wire [14:0] dense_2_4_t36 = ~dense_2_4_t35[14:0];
  wire [13:0] dense_2_4_t37 = ~{1'd0, dense_2_4_t34};
  wire [12:0] dense_2_4_t38 = ~dense_2_4_t37[12:0];
  wire [15:0] dense_2_4_t39 = {{1'd0, dense_2_4_t36[14:2]} + {1'd0, dense_2_4_t38}, dense_2_4_t36[1:0]};
  wire [15:0] dense_2_4_t40 = ~{1'd0, dense_2_4_t31};
  wire [14:0] dense_2_4_t41 = ~dense_2_4_t40[14:0];
  wire [16:0] dense_2_4_t42 = ~{1'd0, dense_2_4_t39};
  wire [15:0] dense_2_4_t43 = ~dense_2_4_t42[15:0];
  wire [15:0] dense_2_4_t44 = {1'd0, dense_2_4_t41} + dense_2_4_t43;
  wire [16:0] dense_2_4_t45 = ~{1'd0, dense_2_4_t44};
  wire [15:0] dense_2_4_t46 = ~dense_2_4_t45[15:0];
  wire [14:0] dense_2_4_t47 = ~dense_2_4_t28;
  wire [15:0] dense_2_4_t48 = ~{1'd0, dense_2_4_t47};
  wire [16:0] dense_2_4_t49 = {1'd0, dense_2_4_t46} - {dense_2_4_t48[15], dense_2_4_t48};
  reg  [16:0] dense_2_4_t49_d1;
  wire [17:0] dense_2_4_t50 = ~{1'd0, dense_2_4_t49_d1};
  wire [16:0] dense_2_4_t51 = ~dense_2_4_t50[16:0];
  wire [16:0] dense_2_4_t52 = dense_2_4_t51 - {dense_2_2_t14[15], dense_2_2_t14};

  // Shared by several elements
  wire [8:0]  dense_2_s329 = {1'd0, dense_1_quantizer_15} + {1'd0, dense_1_quantizer_17};
  reg  [8:0]  dense_2_s329_d1;
  wire [9:0]  dense_2_s330 = {1'd0, dense_2_s329_d1} + {2'd0, dense_1_quantizer_5_d1};
  wire [9:0]  dense_2_s331 = ~dense_2_s330;
  wire [10:0] dense_2_s332 = ~{1'd0, dense_2_s331};
  wire [11:0] dense_2_s333 = {{2'd0, dense_2_s108[9:1]} - dense_2_s332, dense_2_s108[0]};
  wire [10:0] dense_2_s334 = {{2'd0, dense_2_s109_d1[8:1]} + {1'd0, dense_2_s31_d1}, dense_2_s109_d1[0]};
  wire [12:0] dense_2_s335 = {{1'd0, dense_2_s319_d1[11:1]} - dense_2_s275, dense_2_s319_d1[0]};
  wire [8:0]  dense_2_s336 = {1'd0, dense_1_quantizer_7} - dense_2_s16;
  reg  [8:0]  dense_2_s336_d1;
  wire [7:0]  dense_2_s337 = ~dense_1_quantizer_10_d1;
  wire [8:0]  dense_2_s338 = ~{1'd0, dense_2_s337};
  wire [11:0] dense_2_s339 = {{3'd0, dense_2_s18_d1[8:3]} - dense_2_s338, dense_2_s18_d1[2:0]};
  wire [11:0] dense_2_s340 = {{3'd0, dense_2_s336_d1[8:3]} + {1'd0, dense_1_quantizer_29_d1}, dense_2_s336_d1[2:0]};
  wire [12:0] dense_2_s341 = ~{1'd0, dense_2_s340};
  wire [11:0] dense_2_s342 = ~dense_2_s341[11:0];
  wire [12:0] dense_2_s343 = {1'd0, dense_2_s339} + {1'd0, dense_2_s342};
  wire [9:0]  dense_2_s344 = {{2'd0, dense_1_quantizer_6[7:1]} - dense_2_s8, dense_1_quantizer_6[0]};
  reg  [9:0]  dense_2_s344_d1;
  wire [10:0] dense_2_s345 = ~{1'd0, dense_2_s344_d1};
  wire [9:0]  dense_2_s346 = ~dense_2_s345[9:0];
  wire [10:0] dense_2_s347 = {{1'd0, dense_2_s346[9:2]} - dense_2_s173_d1, dense_2_s346[1:0]};
  wire [10:0] dense_2_s348 = {{2'd0, dense_2_s70_d1[8:2]} + {1'd0, dense_1_quantizer_8_d1}, dense_2_s70_d1[1:0]};
  wire [10:0] dense_2_s349 = {{1'd0, dense_2_s327[9:1]} + {1'd0, dense_2_s79_d1}, dense_2_s327[0]};
  wire [11:0] dense_2_s350 = ~{1'd0, dense_2_s349};
  wire [10:0] dense_2_s351 = ~dense_2_s350[10:0];
  wire [11:0] dense_2_s352 = {{1'd0, dense_2_s351[10:1]} - dense_2_s64, dense_2_s351[0]};

  // Element 5: ufixed<17,9>
  wire [9:0]  dense_2_5_t1 = {1'd0, dense_2_s78_d1} + {2'd0, dense_1_quantizer_22_d1};
  wire [11:0] dense_2_5_t2 = {{1'd0, dense_2_s93_d1} + {1'd0, dense_2_s187[10:1]}, dense_2_s187[0]};
  wire [10:0] dense_2_5_t3 = ~{1'd0, dense_2_5_t1};
  wire [9:0]  dense_2_5_t4 = ~dense_2_5_t3[9:0];
  wire [11:0] dense_2_5_t5 = {{1'd0, dense_2_s348[10:1]} + {1'd0, dense_2_5_t4}, dense_2_s348[0]};
  wire [12:0] dense_2_5_t6 = ~{1'd0, dense_2_5_t2};
  wire [11:0] dense_2_5_t7 = ~dense_2_5_t6[11:0];
  wire [12:0] dense_2_5_t8 = {{1'd0, dense_2_5_t7[11:3]} + {2'd0, dense_1_quantizer_26_d1}, dense_2_5_t7[2:0]};
  wire [12:0] dense_2_5_t9 = ~{1'd0, dense_2_5_t5};
  wire [11:0] dense_2_5_t10 = ~dense_2_5_t9[11:0];
  wire [9:0]  dense_2_5_t11 = ~dense_2_s327;
  wire [10:0] dense_2_5_t12 = ~{1'd0, dense_2_5_t11};
  wire [12:0] dense_2_5_t13 = {{1'd0, dense_2_5_t10[11:2]} - dense_2_5_t12, dense_2_5_t10[1:0]};
  wire [13:0] dense_2_5_t14 = ~{1'd0, dense_2_5_t8};
  wire [12:0] dense_2_5_t15 = ~dense_2_5_t14[12:0];
  wire [11:0] dense_2_5_t16 = ~dense_2_s352;
  wire [12:0] dense_2_5_t17 = ~{1'd0, dense_2_5_t16};
  wire [13:0] dense_2_5_t18 = {1'd0, dense_2_5_t15} - {dense_2_5_t17[12], dense_2_5_t17};
  wire [12:0] dense_2_5_t19 = dense_2_5_t18[12:0];
  wire [12:0] dense_2_5_t20 = ~dense_2_s343;
  wire [13:0] dense_2_5_t21 = ~{1'd0, dense_2_5_t20};
  wire [13:0] dense_2_5_t22 = {1'd0, dense_2_s230_d1, 3'd0} - dense_2_5_t21;
  wire [11:0] dense_2_5_t23 = {{1'd0, dense_2_s334[10:1]} - dense_2_s36, dense_2_s334[0]};
  wire [13:0] dense_2_5_t24 = ~{1'd0, dense_2_5_t13};
  wire [12:0] dense_2_5_t25 = ~dense_2_5_t24[12:0];
  wire [13:0] dense_2_5_t26 = {{1'd0, dense_2_s347} + {1'd0, dense_2_5_t25[12:2]}, dense_2_5_t25[1:0]};
  wire [13:0] dense_2_5_t27 = {{1'd0, dense_2_s335[12:1]} + {1'd0, dense_2_s333}, dense_2_s335[0]};
  wire [14:0] dense_2_5_t28 = ~{1'd0, dense_2_5_t22};
  wire [13:0] dense_2_5_t29 = ~dense_2_5_t28[13:0];
  wire [12:0] dense_2_5_t30 = ~dense_2_5_t19;
  wire [13:0] dense_2_5_t31 = ~{1'd0, dense_2_5_t30};
  wire [14:0] dense_2_5_t32 = {1'd0, dense_2_5_t29} - {dense_2_5_t31[13], dense_2_5_t31};
  reg  [14:0] dense_2_5_t32_d1;
  wire [11:0] dense_2_5_t33 = ~dense_2_5_t23;
  wire [12:0] dense_2_5_t34 = ~{1'd0, dense_2_5_t33};
  wire [12:0] dense_2_5_t35 = {1'd0, dense_2_s124} - dense_2_5_t34;
  wire [14:0] dense_2_5_t36 = ~{1'd0, dense_2_5_t27};
  wire [13:0] dense_2_5_t37 = ~dense_2_5_t36[13:0];
  wire [13:0] dense_2_5_t38 = ~{1'd0, dense_2_5_t35};
  wire [12:0] dense_2_5_t39 = ~dense_2_5_t38[12:0];
  wire [14:0] dense_2_5_t40 = {{1'd0, dense_2_5_t37[13:1]} + {1'd0, dense_2_5_t39}, dense_2_5_t37[0]};
  wire [14:0] dense_2_5_t41 = ~{1'd0, dense_2_5_t26};
  wire [13:0] dense_2_5_t42 = ~dense_2_5_t41[13:0];
  wire [15:0] dense_2_5_t43 = ~{1'd0, dense_2_5_t40};
  wire [14:0] dense_2_5_t44 = ~dense_2_5_t43[14:0];
  wire [16:0] dense_2_5_t45 = {{3'd0, dense_2_5_t42[13:1]} + {1'd0, dense_2_5_t44}, dense_2_5_t42[0]};
  wire [15:0] dense_2_5_t46 = dense_2_5_t45[15:0];
  reg  [15:0] dense_2_5_t46_d1;
  wire [15:0] dense_2_5_t47 = ~{1'd0, dense_2_5_t32_d1};
  wire [14:0] dense_2_5_t48 = ~dense_2_5_t47[14:0];
  wire [16:0] dense_2_5_t49 = ~{1'd0, dense_2_5_t46_d1};
  wire [15:0] dense_2_5_t50 = ~dense_2_5_t49[15:0];
  wire [16:0] dense_2_5_t51 = {2'd0, dense_2_5_t48} + {1'd0, dense_2_5_t50};

  // Shared by several elements
  wire [8:0]  dense_2_s353 = {1'd0, dense_1_quantizer_1} + {1'd0, dense_1_quantizer_24};
  reg  [8:0]  dense_2_s353_d1;
  wire [9:0]  dense_2_s354 = ~{1'd0, dense_2_s353_d1};
  wire [8:0]  dense_2_s355 = ~dense_2_s354[8:0];
  wire [9:0]  dense_2_s356 = {1'd0, dense_2_s94_d1} + {1'd0, dense_2_s355};
  wire [9:0]  dense_2_s357 = {{2'd0, dense_1_quantizer_15[7:1]} + {1'd0, dense_1_quantizer_21}, dense_1_quantizer_15[0]};
  reg  [9:0]  dense_2_s357_d1;
  wire [9:0]  dense_2_s358 = {1'd0, dense_2_s50_d1} + {2'd0, dense_1_quantizer_20_d1};
  wire [9:0]  dense_2_s359 = {1'd0, dense_2_s44_d1} - {dense_2_s170_d1[8], dense_2_s170_d1};
  wire [10:0] dense_2_s360 = {dense_2_s359, 1'd0} - {{2{dense_2_2_t2[8]}}, dense_2_2_t2};
  wire [8:0]  dense_2_s361 = {1'd0, dense_1_quantizer_2} + {1'd0, dense_1_quantizer_5};
  reg  [8:0]  dense_2_s361_d1;
  wire [9:0]  dense_2_s362 = ~{1'd0, dense_2_s361_d1};
  wire [8:0]  dense_2_s363 = ~dense_2_s362[8:0];
  wire [12:0] dense_2_s364 = {{4'd0, dense_2_s363[8:3]} - dense_2_s183, dense_2_s363[2:0]};
  wire [13:0] dense_2_s365 = ~{1'd0, dense_2_s364};
  wire [12:0] dense_2_s366 = ~dense_2_s365[12:0];
  wire [10:0] dense_2_s367 = ~dense_2_s168;
  wire [11:0] dense_2_s368 = ~{1'd0, dense_2_s367};
  wire [12:0] dense_2_s369 = dense_2_s366 - {dense_2_s368[11], dense_2_s368};

  // Element 6: ufixed<17,9>
  wire [8:0]  dense_2_6_t1 = ~dense_2_s31_d1;
  wire [9:0]  dense_2_6_t2 = ~{1'd0, dense_2_6_t1};
  wire [9:0]  dense_2_6_t3 = {1'd0, dense_2_s14_d1} - dense_2_6_t2;
  wire [8:0]  dense_2_6_t4 = {1'd0, dense_1_quantizer_8} + {1'd0, dense_1_quantizer_22};
  reg  [8:0]  dense_2_6_t4_d1;
  wire [10:0] dense_2_6_t5 = ~{1'd0, dense_2_6_t3};
  wire [9:0]  dense_2_6_t6 = ~dense_2_6_t5[9:0];
  wire [10:0] dense_2_6_t7 = {1'd0, dense_2_s356} + {1'd0, dense_2_6_t6};
  wire [9:0]  dense_2_6_t8 = ~{1'd0, dense_2_6_t4_d1};
  wire [8:0]  dense_2_6_t9 = ~dense_2_6_t8[8:0];
  wire [10:0] dense_2_6_t10 = {{1'd0, dense_2_s357_d1[9:1]} + {1'd0, dense_2_6_t9}, dense_2_s357_d1[0]};
  wire [11:0] dense_2_6_t11 = {{2'd0, dense_2_s190[9:1]} + {1'd0, dense_2_s98}, dense_2_s190[0]};
  wire [11:0] dense_2_6_t12 = ~{1'd0, dense_2_6_t7};
  wire [10:0] dense_2_6_t13 = ~dense_2_6_t12[10:0];
  wire [12:0] dense_2_6_t14 = ~{1'd0, dense_2_6_t11};
  wire [11:0] dense_2_6_t15 = ~dense_2_6_t14[11:0];
  wire [12:0] dense_2_6_t16 = {{2'd0, dense_2_6_t13[10:1]} + dense_2_6_t15, dense_2_6_t13[0]};
  wire [12:0] dense_2_6_t17 = ~dense_2_s369;
  wire [13:0] dense_2_6_t18 = ~{1'd0, dense_2_6_t17};
  wire [13:0] dense_2_6_t19 = {1'd0, dense_2_s343} - dense_2_6_t18;
  wire [12:0] dense_2_6_t20 = ~dense_2_6_t16;
  wire [13:0] dense_2_6_t21 = ~{1'd0, dense_2_6_t20};
  wire [13:0] dense_2_6_t22 = {1'd0, dense_2_s69} - dense_2_6_t21;
  wire [11:0] dense_2_6_t23 = ~{1'd0, dense_2_6_t10};
  wire [10:0] dense_2_6_t24 = ~dense_2_6_t23[10:0];
  wire [12:0] dense_2_6_t25 = {dense_2_s358 + {2'd0, dense_2_6_t24[10:3]}, dense_2_6_t24[2:0]};
  wire [13:0] dense_2_6_t26 = ~{1'd0, dense_2_6_t25};
  wire [12:0] dense_2_6_t27 = ~dense_2_6_t26[12:0];
  wire [10:0] dense_2_6_t28 = ~dense_2_s360;
  wire [11:0] dense_2_6_t29 = ~{1'd0, dense_2_6_t28};
  wire [13:0] dense_2_6_t30 = {{1'd0, dense_2_6_t27[12:1]} - {dense_2_6_t29[11], dense_2_6_t29}, dense_2_6_t27[0]};
  wire [14:0] dense_2_6_t31 = ~{1'd0, dense_2_6_t19};
  wire [13:0] dense_2_6_t32 = ~dense_2_6_t31[13:0];
  wire [13:0] dense_2_6_t33 = ~dense_2_6_t30;
  wire [14:0] dense_2_6_t34 = ~{1'd0, dense_2_6_t33};
  wire [15:0] dense_2_6_t35 = {{2'd0, dense_2_6_t32[13:1]} - dense_2_6_t34, dense_2_6_t32[0]};
  wire [14:0] dense_2_6_t36 = ~{1'd0, dense_2_6_t22};
  wire [13:0] dense_2_6_t37 = ~dense_2_6_t36[13:0];
  wire [15:0] dense_2_6_t38 = ~dense_2_6_t35;
  wire [16:0] dense_2_6_t39 = ~{1'd0, dense_2_6_t38};
  wire [16:0] dense_2_6_t40 = {3'd0, dense_2_6_t37} - dense_2_6_t39;
  wire [15:0] dense_2_6_t41 = dense_2_6_t40[15:0];
  reg  [15:0] dense_2_6_t41_d1;
  wire [16:0] dense_2_6_t42 = ~{1'd0, dense_2_6_t41_d1};
  wire [15:0] dense_2_6_t43 = ~dense_2_6_t42[15:0];
  wire [16:0] dense_2_6_t44 = {1'd0, dense_2_6_t43} - dense_2_1;

  // Shared by several elements
  wire [8:0]  dense_2_s370 = {1'd0, dense_1_quantizer_20} + {1'd0, dense_1_quantizer_31};
  reg  [8:0]  dense_2_s370_d1;
  wire [8:0]  dense_2_s371 = ~dense_2_s370_d1;
  wire [9:0]  dense_2_s372 = ~{1'd0, dense_2_s371};
  wire [10:0] dense_2_s373 = {1'd0, dense_2_s186_d1} - {dense_2_s372[9], dense_2_s372};
  wire [8:0]  dense_2_s374 = {1'd0, dense_1_quantizer_17} - dense_2_s16;
  reg  [8:0]  dense_2_s374_d1;
  wire [8:0]  dense_2_s375 = ~dense_2_s374_d1;
  wire [9:0]  dense_2_s376 = ~{1'd0, dense_2_s375};
  wire [9:0]  dense_2_s377 = {2'd0, dense_1_quantizer_19_d1} - dense_2_s376;
  wire [10:0] dense_2_s378 = ~{1'd0, dense_2_s377};
  wire [9:0]  dense_2_s379 = ~dense_2_s378[9:0];
  wire [8:0]  dense_2_s380 = ~dense_2_s185_d1;
  wire [9:0]  dense_2_s381 = ~{1'd0, dense_2_s380};
  wire [10:0] dense_2_s382 = {{1'd0, dense_2_s379[9:1]} - dense_2_s381, dense_2_s379[0]};
  wire [9:0]  dense_2_s383 = {1'd0, dense_2_s247_d1} - {dense_2_s56_d1[8], dense_2_s56_d1};
  wire [10:0] dense_2_s384 = ~{1'd0, dense_2_s383};
  wire [9:0]  dense_2_s385 = ~dense_2_s384[9:0];
  wire [12:0] dense_2_s386 = {{1'd0, dense_2_s5[11:2]} + {1'd0, dense_2_s385}, dense_2_s5[1:0]};
  wire [9:0]  dense_2_s387 = {1'd0, dense_2_s1_d1} + {1'd0, dense_2_s50_d1};
  wire [9:0]  dense_2_s388 = ~dense_2_s387;
  wire [10:0] dense_2_s389 = ~{1'd0, dense_2_s388};
  wire [11:0] dense_2_s390 = {1'd0, dense_2_s29} - {dense_2_s389[10], dense_2_s389};

  // Element 7: fixed<17,9>
  wire [8:0]  dense_2_7_t1 = ~dense_2_s107_d1;
  wire [9:0]  dense_2_7_t2 = ~{1'd0, dense_2_7_t1};
  wire [10:0] dense_2_7_t3 = dense_2_s373 - {dense_2_7_t2[9], dense_2_7_t2};
  wire [11:0] dense_2_7_t4 = ~{1'd0, dense_2_7_t3};
  wire [10:0] dense_2_7_t5 = ~dense_2_7_t4[10:0];
  wire [11:0] dense_2_7_t6 = {1'd0, dense_2_s382} + {1'd0, dense_2_7_t5};
  wire [11:0] dense_2_7_t7 = {{2'd0, dense_2_s228_d1[9:1]} + {1'd0, dense_2_s327}, dense_2_s228_d1[0]};
  wire [11:0] dense_2_7_t8 = ~dense_2_7_t6;
  wire [12:0] dense_2_7_t9 = ~{1'd0, dense_2_7_t8};
  wire [12:0] dense_2_7_t10 = {1'd0, dense_2_s390} - dense_2_7_t9;
  wire [12:0] dense_2_7_t11 = ~{1'd0, dense_2_7_t7};
  wire [11:0] dense_2_7_t12 = ~dense_2_7_t11[11:0];
  wire [10:0] dense_2_7_t13 = ~dense_2_s191;
  wire [11:0] dense_2_7_t14 = ~{1'd0, dense_2_7_t13};
  wire [12:0] dense_2_7_t15 = {1'd0, dense_2_7_t12} - {dense_2_7_t14[11], dense_2_7_t14};
  wire [12:0] dense_2_7_t16 = ~dense_2_s386;
  wire [13:0] dense_2_7_t17 = ~{1'd0, dense_2_7_t16};
  wire [14:0] dense_2_7_t18 = {{1'd0, dense_2_s326[13:1]} - dense_2_7_t17, dense_2_s326[0]};
  wire [15:0] dense_2_7_t19 = ~{1'd0, dense_2_7_t18};
  wire [14:0] dense_2_7_t20 = ~dense_2_7_t19[14:0];
  wire [12:0] dense_2_7_t21 = ~dense_2_7_t15;
  wire [13:0] dense_2_7_t22 = ~{1'd0, dense_2_7_t21};
  wire [15:0] dense_2_7_t23 = {{1'd0, dense_2_7_t20[14:1]} - {dense_2_7_t22[13], dense_2_7_t22}, dense_2_7_t20[0]};
  wire [16:0] dense_2_7_t24 = ~{1'd0, dense_2_7_t23};
  wire [15:0] dense_2_7_t25 = ~dense_2_7_t24[15:0];
  wire [13:0] dense_2_7_t26 = ~{1'd0, dense_2_7_t10};
  wire [12:0] dense_2_7_t27 = ~dense_2_7_t26[12:0];
  wire [15:0] dense_2_7_t28 = dense_2_7_t25 + {3'd0, dense_2_7_t27};
  reg  [15:0] dense_2_7_t28_d1;

  // Shared by several elements
  wire [7:0]  dense_2_s391 = ~dense_1_quantizer_25;
  wire [8:0]  dense_2_s392 = ~{1'd0, dense_2_s391};
  wire [8:0]  dense_2_s393 = {1'd0, dense_1_quantizer_24} - dense_2_s392;
  reg  [8:0]  dense_2_s393_d1;
  wire [9:0]  dense_2_s394 = ~{1'd0, dense_2_s393_d1};
  wire [8:0]  dense_2_s395 = ~dense_2_s394[8:0];
  wire [9:0]  dense_2_s396 = {{1'd0, dense_2_s395[8:1]} + {1'd0, dense_1_quantizer_8_d1}, dense_2_s395[0]};
  wire [10:0] dense_2_s397 = ~{1'd0, dense_2_s396};
  wire [9:0]  dense_2_s398 = ~dense_2_s397[9:0];
  wire [11:0] dense_2_s399 = {dense_2_s248 + {2'd0, dense_2_s398[9:2]}, dense_2_s398[1:0]};
  wire [10:0] dense_2_s400 = {{1'd0, dense_2_s78_d1} + {3'd0, dense_1_quantizer_7_d1[7:1]}, dense_1_quantizer_7_d1[0]};

  // Element 8: ufixed<16,8>
  wire [9:0]  dense_2_8_t1 = {1'd0, dense_2_s51_d1} + {2'd0, dense_1_quantizer_19_d1};
  wire [10:0] dense_2_8_t2 = ~{1'd0, dense_2_8_t1};
  wire [9:0]  dense_2_8_t3 = ~dense_2_8_t2[9:0];
  wire [10:0] dense_2_8_t4 = {{1'd0, dense_2_8_t3[9:2]} - dense_2_s8_d1, dense_2_8_t3[1:0]};
  wire [11:0] dense_2_8_t5 = {2'd0, dense_2_s318} + {1'd0, dense_2_s400};
  wire [11:0] dense_2_8_t6 = ~{1'd0, dense_2_8_t4};
  wire [10:0] dense_2_8_t7 = ~dense_2_8_t6[10:0];
  wire [11:0] dense_2_8_t8 = {{1'd0, dense_2_s93_d1} + {1'd0, dense_2_8_t7[10:1]}, dense_2_8_t7[0]};
  wire [12:0] dense_2_8_t9 = ~{1'd0, dense_2_8_t5};
  wire [11:0] dense_2_8_t10 = ~dense_2_8_t9[11:0];
  wire [12:0] dense_2_8_t11 = {1'd0, dense_2_s317} + {1'd0, dense_2_8_t10};
  wire [8:0]  dense_2_8_t12 = {1'd0, dense_1_quantizer_0_d1} + {1'd0, dense_1_quantizer_21_d1};
  wire [12:0] dense_2_8_t13 = ~{1'd0, dense_2_8_t8};
  wire [11:0] dense_2_8_t14 = ~dense_2_8_t13[11:0];
  wire [13:0] dense_2_8_t15 = ~{1'd0, dense_2_8_t11};
  wire [12:0] dense_2_8_t16 = ~dense_2_8_t15[12:0];
  wire [13:0] dense_2_8_t17 = {2'd0, dense_2_8_t14} + {1'd0, dense_2_8_t16};
  wire [13:0] dense_2_8_t18 = {1'd0, dense_2_s369} + {2'd0, dense_2_s399};
  wire [9:0]  dense_2_8_t19 = ~{1'd0, dense_2_8_t12};
  wire [8:0]  dense_2_8_t20 = ~dense_2_8_t19[8:0];
  wire [13:0] dense_2_8_t21 = {1'd0, dense_2_8_t20, 4'd0} - dense_2_7_t17;
  wire [14:0] dense_2_8_t22 = ~{1'd0, dense_2_8_t21};
  wire [13:0] dense_2_8_t23 = ~dense_2_8_t22[13:0];
  wire [13:0] dense_2_8_t24 = ~dense_2_8_t18;
  wire [14:0] dense_2_8_t25 = ~{1'd0, dense_2_8_t24};
  wire [14:0] dense_2_8_t26 = {1'd0, dense_2_8_t23} - dense_2_8_t25;
  wire [15:0] dense_2_8_t27 = ~{1'd0, dense_2_8_t26};
  wire [14:0] dense_2_8_t28 = ~dense_2_8_t27[14:0];
  wire [13:0] dense_2_8_t29 = ~dense_2_8_t17;
  wire [14:0] dense_2_8_t30 = ~{1'd0, dense_2_8_t29};
  wire [15:0] dense_2_8_t31 = {1'd0, dense_2_8_t28} - {dense_2_8_t30[14], dense_2_8_t30};
  reg  [15:0] dense_2_8_t31_d1;

  // Shared by several elements
  wire [9:0]  dense_2_s401 = {1'd0, dense_2_s336_d1} + {2'd0, dense_1_quantizer_16_d1};
  wire [11:0] dense_2_s402 = {1'd0, dense_2_s75} - {dense_2_5_t12[10], dense_2_5_t12};

  // Element 9: ufixed<16,9>
  wire [9:0]  dense_2_9_t1 = {1'd0, dense_2_s18_d1} - {dense_2_s173_d1[8], dense_2_s173_d1};
  wire [10:0] dense_2_9_t2 = ~{1'd0, dense_2_9_t1};
  wire [9:0]  dense_2_9_t3 = ~dense_2_9_t2[9:0];
  wire [11:0] dense_2_9_t4 = dense_2_s402 + {2'd0, dense_2_9_t3};
  wire [9:0]  dense_2_9_t5 = {{1'd0, dense_2_s189_d1[8:1]} + {1'd0, dense_1_quantizer_5_d1}, dense_2_s189_d1[0]};
  wire [10:0] dense_2_9_t6 = {{1'd0, dense_2_s359[9:2]} + {1'd0, dense_1_quantizer_13_d1}, dense_2_s359[1:0]};
  wire [10:0] dense_2_9_t7 = {{1'd0, dense_2_s356[9:2]} - dense_2_s176_d1, dense_2_s356[1:0]};
  wire [10:0] dense_2_9_t8 = ~{1'd0, dense_2_9_t5};
  wire [9:0]  dense_2_9_t9 = ~dense_2_9_t8[9:0];
  wire [11:0] dense_2_9_t10 = {1'd0, dense_2_s24_d1} + {2'd0, dense_2_9_t9};
  wire [11:0] dense_2_9_t11 = ~{1'd0, dense_2_9_t6};
  wire [10:0] dense_2_9_t12 = ~dense_2_9_t11[10:0];
  wire [9:0]  dense_2_9_t13 = ~dense_2_s401;
  wire [10:0] dense_2_9_t14 = ~{1'd0, dense_2_9_t13};
  wire [11:0] dense_2_9_t15 = {{1'd0, dense_2_9_t12[10:1]} - dense_2_9_t14, dense_2_9_t12[0]};
  wire [11:0] dense_2_9_t16 = ~{1'd0, dense_2_9_t7};
  wire [10:0] dense_2_9_t17 = ~dense_2_9_t16[10:0];
  wire [11:0] dense_2_9_t18 = {{1'd0, dense_2_9_t17[10:3]} - dense_2_s81_d1, dense_2_9_t17[2:0]};
  wire [12:0] dense_2_9_t19 = ~{1'd0, dense_2_9_t10};
  wire [11:0] dense_2_9_t20 = ~dense_2_9_t19[11:0];
  wire [12:0] dense_2_9_t21 = {1'd0, dense_2_9_t4} + {1'd0, dense_2_9_t20};
  wire [12:0] dense_2_9_t22 = ~{1'd0, dense_2_9_t15};
  wire [11:0] dense_2_9_t23 = ~dense_2_9_t22[11:0];
  wire [13:0] dense_2_9_t24 = {1'd0, dense_2_s38} + {2'd0, dense_2_9_t23};
  wire [13:0] dense_2_9_t25 = ~{1'd0, dense_2_9_t21};
  wire [12:0] dense_2_9_t26 = ~dense_2_9_t25[12:0];
  wire [11:0] dense_2_9_t27 = ~dense_2_9_t18;
  wire [12:0] dense_2_9_t28 = ~{1'd0, dense_2_9_t27};
  wire [13:0] dense_2_9_t29 = {1'd0, dense_2_9_t26} - {dense_2_9_t28[12], dense_2_9_t28};
  reg  [13:0] dense_2_9_t29_d1;
  wire [13:0] dense_2_9_t30 = ~dense_2_9_t24;
  wire [14:0] dense_2_9_t31 = ~{1'd0, dense_2_9_t30};
  wire [14:0] dense_2_9_t32 = {1'd0, dense_2_9_t4, 2'd0} - dense_2_9_t31;
  reg  [14:0] dense_2_9_t32_d1;
  wire [15:0] dense_2_9_t33 = ~{1'd0, dense_2_9_t32_d1};
  wire [14:0] dense_2_9_t34 = ~dense_2_9_t33[14:0];
  wire [13:0] dense_2_9_t35 = ~dense_2_9_t29_d1;
  wire [14:0] dense_2_9_t36 = ~{1'd0, dense_2_9_t35};
  assign dense_2_9 = {1'd0, dense_2_9_t34} - {dense_2_9_t36[14], dense_2_9_t36};

  // Shared by several elements
  wire [10:0] dense_2_s403 = {1'd0, dense_2_s71} + {2'd0, dense_2_s247_d1};
  wire [9:0]  dense_2_s404 = {1'd0, dense_2_s1_d1} - dense_2_s183;

  // Element 10: ufixed<15,7>
  wire [10:0] dense_2_10_t1 = {{1'd0, dense_2_s401[9:1]} - dense_2_s53, dense_2_s401[0]};
  wire [11:0] dense_2_10_t2 = {{2'd0, dense_2_s71[9:1]} + {1'd0, dense_2_s358}, dense_2_s71[0]};
  wire [11:0] dense_2_10_t3 = ~{1'd0, dense_2_10_t1};
  wire [10:0] dense_2_10_t4 = ~dense_2_10_t3[10:0];
  wire [11:0] dense_2_10_t5 = {1'd0, dense_2_s106} + {1'd0, dense_2_10_t4};
  wire [11:0] dense_2_10_t6 = ~dense_2_s333;
  wire [12:0] dense_2_10_t7 = ~{1'd0, dense_2_10_t6};
  wire [12:0] dense_2_10_t8 = {1'd0, dense_2_s231} - dense_2_10_t7;
  wire [12:0] dense_2_10_t9 = ~{1'd0, dense_2_10_t2};
  wire [11:0] dense_2_10_t10 = ~dense_2_10_t9[11:0];
  wire [11:0] dense_2_10_t11 = ~dense_2_10_t5;
  wire [12:0] dense_2_10_t12 = ~{1'd0, dense_2_10_t11};
  wire [12:0] dense_2_10_t13 = {1'd0, dense_2_10_t10} - dense_2_10_t12;
  wire [9:0]  dense_2_10_t14 = ~dense_2_s404;
  wire [10:0] dense_2_10_t15 = ~{1'd0, dense_2_10_t14};
  wire [11:0] dense_2_10_t16 = {1'd0, dense_2_s403} - {dense_2_10_t15[10], dense_2_10_t15};
  wire [10:0] dense_2_10_t17 = dense_2_10_t16[10:0];
  wire [13:0] dense_2_10_t18 = ~{1'd0, dense_2_10_t8};
  wire [12:0] dense_2_10_t19 = ~dense_2_10_t18[12:0];
  wire [10:0] dense_2_10_t20 = ~dense_2_10_t17;
  wire [11:0] dense_2_10_t21 = ~{1'd0, dense_2_10_t20};
  wire [13:0] dense_2_10_t22 = {{1'd0, dense_2_10_t19[12:2]} - dense_2_10_t21, dense_2_10_t19[1:0]};
  wire [14:0] dense_2_10_t23 = ~{1'd0, dense_2_10_t22};
  wire [13:0] dense_2_10_t24 = ~dense_2_10_t23[13:0];
  wire [13:0] dense_2_10_t25 = ~{1'd0, dense_2_10_t13};
  wire [12:0] dense_2_10_t26 = ~dense_2_10_t25[12:0];
  wire [14:0] dense_2_10_t27 = {1'd0, dense_2_10_t24} + {2'd0, dense_2_10_t26};
  reg  [14:0] dense_2_10_t27_d1;

  // Shared by several elements
  wire [8:0]  dense_2_s405 = ~dense_2_s329_d1;
  wire [9:0]  dense_2_s406 = ~{1'd0, dense_2_s405};
  wire [10:0] dense_2_s407 = {{1'd0, dense_2_s327[9:1]} - dense_2_s406, dense_2_s327[0]};

  // Element 11: ufixed<16,8>
  wire [11:0] dense_2_11_t1 = {1'd0, dense_2_s360} + {1'd0, dense_2_s382};
  wire [11:0] dense_2_11_t2 = ~dense_2_s402;
  wire [12:0] dense_2_11_t3 = ~{1'd0, dense_2_11_t2};
  wire [12:0] dense_2_11_t4 = {1'd0, dense_2_s252} - dense_2_11_t3;
  wire [12:0] dense_2_11_t5 = ~{1'd0, dense_2_11_t1};
  wire [11:0] dense_2_11_t6 = ~dense_2_11_t5[11:0];
  wire [12:0] dense_2_11_t7 = {{1'd0, dense_2_11_t6[11:2]} - dense_2_s233, dense_2_11_t6[1:0]};
  wire [9:0]  dense_2_11_t8 = {{1'd0, dense_2_s41_d1[8:1]} + {1'd0, dense_1_quantizer_4_d1}, dense_2_s41_d1[0]};
  wire [12:0] dense_2_11_t9 = {1'd0, dense_2_s252} + {2'd0, dense_2_s407};
  wire [13:0] dense_2_11_t10 = ~{1'd0, dense_2_11_t4};
  wire [12:0] dense_2_11_t11 = ~dense_2_11_t10[12:0];
  wire [13:0] dense_2_11_t12 = ~{1'd0, dense_2_11_t7};
  wire [12:0] dense_2_11_t13 = ~dense_2_11_t12[12:0];
  wire [13:0] dense_2_11_t14 = {1'd0, dense_2_11_t11} + {1'd0, dense_2_11_t13};
  reg  [13:0] dense_2_11_t14_d1;
  wire [9:0]  dense_2_11_t15 = ~dense_2_11_t8;
  wire [10:0] dense_2_11_t16 = ~{1'd0, dense_2_11_t15};
  wire [13:0] dense_2_11_t17 = {{1'd0, dense_2_s335[12:3]} - dense_2_11_t16, dense_2_s335[2:0]};
  wire [14:0] dense_2_11_t18 = ~{1'd0, dense_2_11_t17};
  wire [13:0] dense_2_11_t19 = ~dense_2_11_t18[13:0];
  wire [14:0] dense_2_11_t20 = {{2'd0, dense_2_s390} + {1'd0, dense_2_11_t19[13:1]}, dense_2_11_t19[0]};
  wire [15:0] dense_2_11_t21 = ~{1'd0, dense_2_11_t20};
  wire [14:0] dense_2_11_t22 = ~dense_2_11_t21[14:0];
  wire [13:0] dense_2_11_t23 = ~{1'd0, dense_2_11_t9};
  wire [12:0] dense_2_11_t24 = ~dense_2_11_t23[12:0];
  wire [14:0] dense_2_11_t25 = {dense_2_11_t22[14:1] + {1'd0, dense_2_11_t24}, dense_2_11_t22[0]};
  reg  [14:0] dense_2_11_t25_d1;
  wire [14:0] dense_2_11_t26 = ~{1'd0, dense_2_11_t14_d1};
  wire [13:0] dense_2_11_t27 = ~dense_2_11_t26[13:0];
  wire [15:0] dense_2_11_t28 = ~{1'd0, dense_2_11_t25_d1};
  wire [14:0] dense_2_11_t29 = ~dense_2_11_t28[14:0];
  wire [15:0] dense_2_11_t30 = {2'd0, dense_2_11_t27} + {1'd0, dense_2_11_t29};

  // Shared by several elements
  wire [10:0] dense_2_s408 = dense_2_s242_d1 + {3'd0, dense_1_quantizer_11_d1};
  wire [11:0] dense_2_s409 = {{1'd0, dense_2_s171_d1[10:1]} - dense_2_s315, dense_2_s171_d1[0]};

  // Element 12: ufixed<15,10>
  wire [10:0] dense_2_12_t1 = {{1'd0, dense_2_s374_d1} + {3'd0, dense_1_quantizer_16_d1[7:1]}, dense_1_quantizer_16_d1[0]};
  wire [11:0] dense_2_12_t2 = ~{1'd0, dense_2_12_t1};
  wire [10:0] dense_2_12_t3 = ~dense_2_12_t2[10:0];
  wire [8:0]  dense_2_12_t4 = ~dense_2_s30;
  wire [9:0]  dense_2_12_t5 = ~{1'd0, dense_2_12_t4};
  wire [11:0] dense_2_12_t6 = {{1'd0, dense_2_12_t3[10:2]} - dense_2_12_t5, dense_2_12_t3[1:0]};
  wire [11:0] dense_2_12_t7 = {1'd0, dense_2_s400} - {dense_2_10_t15[10], dense_2_10_t15};
  wire [11:0] dense_2_12_t8 = ~dense_2_s409;
  wire [12:0] dense_2_12_t9 = ~{1'd0, dense_2_12_t8};
  wire [12:0] dense_2_12_t10 = {1'd0, dense_2_s310} - dense_2_12_t9;
  wire [11:0] dense_2_12_t11 = {{1'd0, dense_2_s408[10:2]} + {1'd0, dense_2_s18_d1}, dense_2_s408[1:0]};
  wire [12:0] dense_2_12_t12 = ~{1'd0, dense_2_12_t6};
  wire [11:0] dense_2_12_t13 = ~dense_2_12_t12[11:0];
  wire [12:0] dense_2_12_t14 = {1'd0, dense_2_s399} + {1'd0, dense_2_12_t13};
  wire [13:0] dense_2_12_t15 = ~{1'd0, dense_2_12_t10};
  wire [12:0] dense_2_12_t16 = ~dense_2_12_t15[12:0];
  wire [13:0] dense_2_12_t17 = {2'd0, dense_2_s352} + {1'd0, dense_2_12_t16};
  wire [12:0] dense_2_12_t18 = ~{1'd0, dense_2_12_t7};
  wire [11:0] dense_2_12_t19 = ~dense_2_12_t18[11:0];
  wire [12:0] dense_2_12_t20 = ~{1'd0, dense_2_12_t11};
  wire [11:0] dense_2_12_t21 = ~dense_2_12_t20[11:0];
  wire [12:0] dense_2_12_t22 = {1'd0, dense_2_12_t19} + {1'd0, dense_2_12_t21};
  wire [13:0] dense_2_12_t23 = ~{1'd0, dense_2_12_t14};
  wire [12:0] dense_2_12_t24 = ~dense_2_12_t23[12:0];
  wire [12:0] dense_2_12_t25 = ~dense_2_12_t22;
  wire [13:0] dense_2_12_t26 = ~{1'd0, dense_2_12_t25};
  wire [14:0] dense_2_12_t27 = {{2'd0, dense_2_12_t24[12:1]} - dense_2_12_t26, dense_2_12_t24[0]};
  wire [15:0] dense_2_12_t28 = ~{1'd0, dense_2_12_t27};
  wire [14:0] dense_2_12_t29 = ~dense_2_12_t28[14:0];
  wire [14:0] dense_2_12_t30 = ~{1'd0, dense_2_12_t17};
  wire [13:0] dense_2_12_t31 = ~dense_2_12_t30[13:0];
  wire [15:0] dense_2_12_t32 = {1'd0, dense_2_12_t29} + {2'd0, dense_2_12_t31};
  wire [14:0] dense_2_12 = dense_2_12_t32[14:0];

  // Shared by several elements
  wire [10:0] dense_2_s410 = {{2'd0, dense_2_s9_d1[8:1]} - dense_2_1_t6, dense_2_s9_d1[0]};

  // Element 13: ufixed<17,9>
  wire [7:0]  dense_2_13_t1 = ~dense_1_quantizer_5;
  wire [8:0]  dense_2_13_t2 = ~{1'd0, dense_2_13_t1};
  wire [8:0]  dense_2_13_t3 = {1'd0, dense_1_quantizer_4} - dense_2_13_t2;
  reg  [8:0]  dense_2_13_t3_d1;
  wire [9:0]  dense_2_13_t4 = ~{1'd0, dense_2_13_t3_d1};
  wire [8:0]  dense_2_13_t5 = ~dense_2_13_t4[8:0];
  wire [10:0] dense_2_13_t6 = {{2'd0, dense_2_13_t5[8:2]} + {1'd0, dense_1_quantizer_24_d1}, dense_2_13_t5[1:0]};
  wire [9:0]  dense_2_13_t7 = {1'd0, dense_2_s50_d1} + {1'd0, dense_2_s78_d1};
  wire [11:0] dense_2_13_t8 = ~{1'd0, dense_2_13_t6};
  wire [10:0] dense_2_13_t9 = ~dense_2_13_t8[10:0];
  wire [10:0] dense_2_13_t10 = ~{1'd0, dense_2_13_t7};
  wire [9:0]  dense_2_13_t11 = ~dense_2_13_t10[9:0];
  wire [12:0] dense_2_13_t12 = {{2'd0, dense_2_13_t9[10:2]} + {1'd0, dense_2_13_t11}, dense_2_13_t9[1:0]};
  wire [9:0]  dense_2_13_t13 = {{2'd0, dense_1_quantizer_25_d1[7:1]} + {1'd0, dense_1_quantizer_2_d1}, dense_1_quantizer_25_d1[0]};
  wire [10:0] dense_2_13_t14 = ~{1'd0, dense_2_13_t13};
  wire [9:0]  dense_2_13_t15 = ~dense_2_13_t14[9:0];
  wire [11:0] dense_2_13_t16 = {{1'd0, dense_2_s347[10:1]} + {1'd0, dense_2_13_t15}, dense_2_s347[0]};
  wire [11:0] dense_2_13_t17 = {{1'd0, dense_2_s191[10:2]} + {1'd0, dense_2_s44_d1}, dense_2_s191[1:0]};
  wire [12:0] dense_2_13_t18 = {2'd0, dense_2_s407} + {1'd0, dense_2_s409};
  wire [12:0] dense_2_13_t19 = ~{1'd0, dense_2_13_t16};
  wire [11:0] dense_2_13_t20 = ~dense_2_13_t19[11:0];
  wire [8:0]  dense_2_13_t21 = ~dense_2_s336_d1;
  wire [9:0]  dense_2_13_t22 = ~{1'd0, dense_2_13_t21};
  wire [12:0] dense_2_13_t23 = {{1'd0, dense_2_13_t20[11:3]} - dense_2_13_t22, dense_2_13_t20[2:0]};
  wire [12:0] dense_2_13_t24 = ~{1'd0, dense_2_13_t17};
  wire [11:0] dense_2_13_t25 = ~dense_2_13_t24[11:0];
  wire [12:0] dense_2_13_t26 = {{1'd0, dense_2_13_t25[11:2]} - dense_2_10_t15, dense_2_13_t25[1:0]};
  wire [12:0] dense_2_13_t27 = ~dense_2_13_t18;
  wire [13:0] dense_2_13_t28 = ~{1'd0, dense_2_13_t27};
  wire [13:0] dense_2_13_t29 = {1'd0, dense_2_13_t12} - dense_2_13_t28;
  wire [12:0] dense_2_13_t30 = ~dense_2_13_t12;
  wire [13:0] dense_2_13_t31 = ~{1'd0, dense_2_13_t30};
  wire [13:0] dense_2_13_t32 = ~{1'd0, dense_2_13_t23};
  wire [12:0] dense_2_13_t33 = ~dense_2_13_t32[12:0];
  wire [14:0] dense_2_13_t34 = {1'd0, dense_2_s239} + {2'd0, dense_2_13_t33};
  wire [14:0] dense_2_13_t35 = ~{1'd0, dense_2_13_t29};
  wire [13:0] dense_2_13_t36 = ~dense_2_13_t35[13:0];
  wire [12:0] dense_2_13_t37 = ~dense_2_13_t26;
  wire [13:0] dense_2_13_t38 = ~{1'd0, dense_2_13_t37};
  wire [14:0] dense_2_13_t39 = {1'd0, dense_2_13_t36} - {dense_2_13_t38[13], dense_2_13_t38};
  reg  [14:0] dense_2_13_t39_d1;
  wire [13:0] dense_2_13_t40 = {1'd0, dense_2_s258} - dense_2_13_t31;
  wire [14:0] dense_2_13_t41 = ~{1'd0, dense_2_13_t40};
  wire [13:0] dense_2_13_t42 = ~dense_2_13_t41[13:0];
  wire [10:0] dense_2_13_t43 = ~dense_2_s410;
  wire [11:0] dense_2_13_t44 = ~{1'd0, dense_2_13_t43};
  wire [14:0] dense_2_13_t45 = {{1'd0, dense_2_13_t42[13:2]} - {dense_2_13_t44[11], dense_2_13_t44}, dense_2_13_t42[1:0]};
  wire [15:0] dense_2_13_t46 = ~{1'd0, dense_2_13_t34};
  wire [14:0] dense_2_13_t47 = ~dense_2_13_t46[14:0];
  wire [15:0] dense_2_13_t48 = ~{1'd0, dense_2_13_t45};
  wire [14:0] dense_2_13_t49 = ~dense_2_13_t48[14:0];
  wire [15:0] dense_2_13_t50 = {{1'd0, dense_2_13_t47[14:1]} + dense_2_13_t49, dense_2_13_t47[0]};
  reg  [15:0] dense_2_13_t50_d1;
  wire [16:0] dense_2_13_t51 = ~{1'd0, dense_2_13_t50_d1};
  wire [15:0] dense_2_13_t52 = ~dense_2_13_t51[15:0];
  wire [14:0] dense_2_13_t53 = ~dense_2_13_t39_d1;
  wire [15:0] dense_2_13_t54 = ~{1'd0, dense_2_13_t53};
  wire [16:0] dense_2_13_t55 = {1'd0, dense_2_13_t52} - {dense_2_13_t54[15], dense_2_13_t54};

  // Element 14: ufixed<15,10>
  wire [8:0]  dense_2_14_t1 = {1'd0, dense_1_quantizer_1} - dense_2_s176;
  reg  [8:0]  dense_2_14_t1_d1;
  wire [9:0]  dense_2_14_t2 = ~{1'd0, dense_2_14_t1_d1};
  wire [8:0]  dense_2_14_t3 = ~dense_2_14_t2[8:0];
  wire [9:0]  dense_2_14_t4 = {2'd0, dense_1_quantizer_28_d1} + {1'd0, dense_2_14_t3};
  wire [10:0] dense_2_14_t5 = ~{1'd0, dense_2_14_t4};
  wire [9:0]  dense_2_14_t6 = ~dense_2_14_t5[9:0];
  wire [10:0] dense_2_14_t7 = {{1'd0, dense_2_14_t6[9:2]} - dense_2_s23_d1, dense_2_14_t6[1:0]};
  wire [11:0] dense_2_14_t8 = {1'd0, dense_2_s10_d1} + {2'd0, dense_2_s87};
  wire [11:0] dense_2_14_t9 = {1'd0, dense_2_s373} + {1'd0, dense_2_s408};
  wire [11:0] dense_2_14_t10 = ~{1'd0, dense_2_14_t7};
  wire [10:0] dense_2_14_t11 = ~dense_2_14_t10[10:0];
  wire [11:0] dense_2_14_t12 = {1'd0, dense_2_s403} + {1'd0, dense_2_14_t11};
  wire [12:0] dense_2_14_t13 = ~{1'd0, dense_2_14_t8};
  wire [11:0] dense_2_14_t14 = ~dense_2_14_t13[11:0];
  wire [12:0] dense_2_14_t15 = {1'd0, dense_2_s328} + {1'd0, dense_2_14_t14};
  wire [12:0] dense_2_14_t16 = ~{1'd0, dense_2_14_t9};
  wire [11:0] dense_2_14_t17 = ~dense_2_14_t16[11:0];
  wire [10:0] dense_2_14_t18 = ~dense_2_s348;
  wire [11:0] dense_2_14_t19 = ~{1'd0, dense_2_14_t18};
  wire [12:0] dense_2_14_t20 = {{1'd0, dense_2_14_t17[11:1]} - dense_2_14_t19, dense_2_14_t17[0]};
  wire [12:0] dense_2_14_t21 = ~{1'd0, dense_2_14_t12};
  wire [11:0] dense_2_14_t22 = ~dense_2_14_t21[11:0];
  wire [12:0] dense_2_14_t23 = {{1'd0, dense_2_s21} + {1'd0, dense_2_14_t22[11:2]}, dense_2_14_t22[1:0]};
  wire [13:0] dense_2_14_t24 = ~{1'd0, dense_2_14_t23};
  wire [12:0] dense_2_14_t25 = ~dense_2_14_t24[12:0];
  wire [13:0] dense_2_14_t26 = ~{1'd0, dense_2_14_t15};
  wire [12:0] dense_2_14_t27 = ~dense_2_14_t26[12:0];
  wire [12:0] dense_2_14_t28 = ~dense_2_14_t20;
  wire [13:0] dense_2_14_t29 = ~{1'd0, dense_2_14_t28};
  wire [13:0] dense_2_14_t30 = {1'd0, dense_2_14_t27} - dense_2_14_t29;
  wire [13:0] dense_2_14_t31 = ~dense_2_14_t30;
  wire [14:0] dense_2_14_t32 = ~{1'd0, dense_2_14_t31};
  wire [14:0] dense_2_14 = {2'd0, dense_2_14_t25} - dense_2_14_t32;

  // Element 15: fixed<18,10>
  wire [9:0]  dense_2_15_t1 = ~dense_2_s301;
  wire [10:0] dense_2_15_t2 = ~{1'd0, dense_2_15_t1};
  wire [10:0] dense_2_15_t3 = {1'd0, dense_2_s97} - dense_2_15_t2;
  wire [9:0]  dense_2_15_t4 = ~dense_2_s357_d1;
  wire [10:0] dense_2_15_t5 = ~{1'd0, dense_2_15_t4};
  wire [11:0] dense_2_15_t6 = {{1'd0, dense_2_s410[10:1]} - dense_2_15_t5, dense_2_s410[0]};
  wire [11:0] dense_2_15_t7 = ~{1'd0, dense_2_15_t3};
  wire [10:0] dense_2_15_t8 = ~dense_2_15_t7[10:0];
  wire [12:0] dense_2_15_t9 = {1'd0, dense_2_s328} + {2'd0, dense_2_15_t8};
  wire [12:0] dense_2_15_t10 = ~{1'd0, dense_2_15_t6};
  wire [11:0] dense_2_15_t11 = ~dense_2_15_t10[11:0];
  wire [12:0] dense_2_15_t12 = {1'd0, dense_2_s262} + {1'd0, dense_2_15_t11};
  wire [12:0] dense_2_15_t13 = {{1'd0, dense_2_s339[11:4]} - dense_2_s241_d1, dense_2_s339[3:0]};
  wire [13:0] dense_2_15_t14 = ~{1'd0, dense_2_15_t9};
  wire [12:0] dense_2_15_t15 = ~dense_2_15_t14[12:0];
  wire [12:0] dense_2_15_t16 = ~dense_2_15_t12;
  wire [13:0] dense_2_15_t17 = ~{1'd0, dense_2_15_t16};
  wire [13:0] dense_2_15_t18 = {1'd0, dense_2_15_t15} - dense_2_15_t17;
  wire [11:0] dense_2_15_t19 = {1'd0, dense_2_s184} + {1'd0, dense_2_s334};
  wire [13:0] dense_2_15_t20 = ~{1'd0, dense_2_15_t13};
  wire [12:0] dense_2_15_t21 = ~dense_2_15_t20[12:0];
  wire [12:0] dense_2_15_t22 = ~dense_2_s37;
  wire [13:0] dense_2_15_t23 = ~{1'd0, dense_2_15_t22};
  wire [14:0] dense_2_15_t24 = {{2'd0, dense_2_15_t21[12:1]} - dense_2_15_t23, dense_2_15_t21[0]};
  wire [12:0] dense_2_15_t25 = ~{1'd0, dense_2_15_t19};
  wire [11:0] dense_2_15_t26 = ~dense_2_15_t25[11:0];
  wire [12:0] dense_2_15_t27 = {1'd0, dense_2_s188} + {1'd0, dense_2_15_t26};
  wire [15:0] dense_2_15_t28 = ~{1'd0, dense_2_15_t24};
  wire [14:0] dense_2_15_t29 = ~dense_2_15_t28[14:0];
  wire [13:0] dense_2_15_t30 = ~{1'd0, dense_2_15_t27};
  wire [12:0] dense_2_15_t31 = ~dense_2_15_t30[12:0];
  wire [15:0] dense_2_15_t32 = {{1'd0, dense_2_15_t29[14:2]} + {1'd0, dense_2_15_t31}, dense_2_15_t29[1:0]};
  wire [16:0] dense_2_15_t33 = ~{1'd0, dense_2_15_t32};
  wire [15:0] dense_2_15_t34 = ~dense_2_15_t33[15:0];
  wire [14:0] dense_2_15_t35 = ~{1'd0, dense_2_15_t18};
  wire [13:0] dense_2_15_t36 = ~dense_2_15_t35[13:0];
  wire [15:0] dense_2_15_t37 = dense_2_15_t34 + {2'd0, dense_2_15_t36};
  reg  [15:0] dense_2_15_t37_d1;
  wire [16:0] dense_2_15_t38 = ~{1'd0, dense_2_15_t37_d1};
  wire [15:0] dense_2_15_t39 = ~dense_2_15_t38[15:0];
  wire [16:0] dense_2_15_t40 = {1'd0, dense_2_s300_d1} + {1'd0, dense_2_15_t39};

  // Element 0: ufixed<16,8>
  wire [16:0] dense_2_0_t32 = ~{1'd0, dense_2_0_t31};
  assign dense_2_0 = ~dense_2_0_t32[15:0];

  // Element 2: fixed<17,9>
  assign dense_2_2 = ~{1'd0, dense_2_2_t12};

  // Element 4: ufixed<17,9>
  wire [17:0] dense_2_4_t53 = ~{1'd0, dense_2_4_t52};
  assign dense_2_4 = ~dense_2_4_t53[16:0];

  // Element 5: ufixed<17,9>
  wire [17:0] dense_2_5_t52 = ~{1'd0, dense_2_5_t51};
  assign dense_2_5 = ~dense_2_5_t52[16:0];

  // Element 6: ufixed<17,9>
  wire [17:0] dense_2_6_t45 = ~{1'd0, dense_2_6_t44};
  assign dense_2_6 = ~dense_2_6_t45[16:0];

  // Element 7: fixed<17,9>
  assign dense_2_7 = ~{1'd0, dense_2_7_t28_d1};

  // Element 8: ufixed<16,8>
  wire [16:0] dense_2_8_t32 = ~{1'd0, dense_2_8_t31_d1};
  assign dense_2_8 = ~dense_2_8_t32[15:0];

  // Element 10: ufixed<15,7>
  wire [15:0] dense_2_10_t28 = ~{1'd0, dense_2_10_t27_d1};
  assign dense_2_10 = ~dense_2_10_t28[14:0];

  // Element 11: ufixed<16,8>
  wire [16:0] dense_2_11_t31 = ~{1'd0, dense_2_11_t30};
  assign dense_2_11 = ~dense_2_11_t31[15:0];

  // Element 13: ufixed<17,9>
  wire [17:0] dense_2_13_t56 = ~{1'd0, dense_2_13_t55};
  assign dense_2_13 = ~dense_2_13_t56[16:0];

  // Element 15: fixed<18,10>
  assign dense_2_15 = ~{1'd0, dense_2_15_t40};

  always @(posedge clk) begin
    dense_2_s1_d1     <= dense_2_s1;
    dense_2_s2_d1     <= dense_2_s2;
    dense_2_s6_d1     <= dense_2_s6;
    dense_2_s8_d1     <= dense_2_s8;
    dense_2_s9_d1     <= dense_2_s9;
    dense_2_s10_d1    <= dense_2_s10;
    dense_2_s14_d1    <= dense_2_s14;
    dense_2_s17_d1    <= dense_2_s17;
    dense_2_s18_d1    <= dense_2_s18;
    dense_2_s23_d1    <= dense_2_s23;
    dense_2_s24_d1    <= dense_2_s24;
    dense_2_s25_d1    <= dense_2_s25;
    dense_2_s28_d1    <= dense_2_s28;
    dense_2_s31_d1    <= dense_2_s31;
    dense_2_s41_d1    <= dense_2_s41;
    dense_2_s44_d1    <= dense_2_s44;
    dense_2_s50_d1    <= dense_2_s50;
    dense_2_s51_d1    <= dense_2_s51;
    dense_2_s56_d1    <= dense_2_s56;
    dense_2_s70_d1    <= dense_2_s70;
    dense_2_0_t18_d1  <= dense_2_0_t18;
    dense_2_0_t26_d1  <= dense_2_0_t26;
    dense_2_s74_d1    <= dense_2_s74;
    dense_2_s78_d1    <= dense_2_s78;
    dense_2_s79_d1    <= dense_2_s79;
    dense_2_s81_d1    <= dense_2_s81;
    dense_2_s82_d1    <= dense_2_s82;
    dense_2_s93_d1    <= dense_2_s93;
    dense_2_s94_d1    <= dense_2_s94;
    dense_2_s101_d1   <= dense_2_s101;
    dense_2_s107_d1   <= dense_2_s107;
    dense_2_s109_d1   <= dense_2_s109;
    dense_2_s111_d1   <= dense_2_s111;
    dense_2_s112_d1   <= dense_2_s112;
    dense_2_s167_d1   <= dense_2_s167;
    dense_2_1_t9_d1   <= dense_2_1_t9;
    dense_2_s170_d1   <= dense_2_s170;
    dense_2_s171_d1   <= dense_2_s171;
    dense_2_s173_d1   <= dense_2_s173;
    dense_2_s174_d1   <= dense_2_s174;
    dense_2_s176_d1   <= dense_2_s176;
    dense_2_s185_d1   <= dense_2_s185;
    dense_2_s186_d1   <= dense_2_s186;
    dense_2_s189_d1   <= dense_2_s189;
    dense_2_s225_d1   <= dense_2_s225;
    dense_2_2_t9_d1   <= dense_2_2_t9;
    dense_2_s228_d1   <= dense_2_s228;
    dense_2_s230_d1   <= dense_2_s230;
    dense_2_s241_d1   <= dense_2_s241;
    dense_2_s242_d1   <= dense_2_s242;
    dense_2_s243_d1   <= dense_2_s243;
    dense_2_s247_d1   <= dense_2_s247;
    dense_2_s253_d1   <= dense_2_s253;
    dense_2_s260_d1   <= dense_2_s260;
    dense_2_s261_d1   <= dense_2_s261;
    dense_2_s263_d1   <= dense_2_s263;
    dense_2_s300_d1   <= dense_2_s300;
    dense_2_3_t1_d1   <= dense_2_3_t1;
    dense_2_s302_d1   <= dense_2_s302;
    dense_2_s319_d1   <= dense_2_s319;
    dense_2_s320_d1   <= dense_2_s320;
    dense_2_4_t2_d1   <= dense_2_4_t2;
    dense_2_4_t49_d1  <= dense_2_4_t49;
    dense_2_s329_d1   <= dense_2_s329;
    dense_2_s336_d1   <= dense_2_s336;
    dense_2_s344_d1   <= dense_2_s344;
    dense_2_5_t32_d1  <= dense_2_5_t32;
    dense_2_5_t46_d1  <= dense_2_5_t46;
    dense_2_s353_d1   <= dense_2_s353;
    dense_2_s357_d1   <= dense_2_s357;
    dense_2_s361_d1   <= dense_2_s361;
    dense_2_6_t4_d1   <= dense_2_6_t4;
    dense_2_6_t41_d1  <= dense_2_6_t41;
    dense_2_s370_d1   <= dense_2_s370;
    dense_2_s374_d1   <= dense_2_s374;
    dense_2_7_t28_d1  <= dense_2_7_t28;
    dense_2_s393_d1   <= dense_2_s393;
    dense_2_8_t31_d1  <= dense_2_8_t31;
    dense_2_9_t29_d1  <= dense_2_9_t29;
    dense_2_9_t32_d1  <= dense_2_9_t32;
    dense_2_10_t27_d1 <= dense_2_10_t27;
    dense_2_11_t14_d1 <= dense_2_11_t14;
    dense_2_11_t25_d1 <= dense_2_11_t25;
    dense_2_12_d1     <= dense_2_12;
    dense_2_13_t3_d1  <= dense_2_13_t3;
    dense_2_13_t39_d1 <= dense_2_13_t39;
    dense_2_13_t50_d1 <= dense_2_13_t50;
    dense_2_14_t1_d1  <= dense_2_14_t1;
    dense_2_14_d1     <= dense_2_14;
    dense_2_15_t37_d1 <= dense_2_15_t37;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_s33[10],
    dense_2_s65[12],
    dense_2_0_t4[11],
    dense_2_0_t11[10],
    dense_2_0_t14[13],
    dense_2_0_t19[11],
    dense_2_0_t22[14],
    dense_2_0_t27[14],
    dense_2_0_t29[16],
    dense_2_s83[9],
    dense_2_s113[9],
    dense_2_s116[11],
    dense_2_s120[11],
    dense_2_s133[11],
    dense_2_s138[12],
    dense_2_s143[12],
    dense_2_s145[13],
    dense_2_s150[11],
    dense_2_s155[12],
    dense_2_s158[13],
    dense_2_s160[13],
    dense_2_s163[15],
    dense_2_1_t2[12],
    dense_2_1_t12[16],
    dense_2_s177[12],
    dense_2_s194[11],
    dense_2_s199[12],
    dense_2_s201[12],
    dense_2_s209[13],
    dense_2_s215[13],
    dense_2_s217[12],
    dense_2_s220[15],
    dense_2_s224[15],
    dense_2_2_t4[12],
    dense_2_s235[12],
    dense_2_s244[11],
    dense_2_s250[10],
    dense_2_s254[12],
    dense_2_s264[9],
    dense_2_s276[12],
    dense_2_s278[10],
    dense_2_s281[13],
    dense_2_s288[14],
    dense_2_s291[15],
    dense_2_s296[15],
    dense_2_3_t2[11],
    dense_2_3_t6[16],
    dense_2_s303[9],
    dense_2_s308[12],
    dense_2_s312[12],
    dense_2_s316[12],
    dense_2_s321[9],
    dense_2_4_t7[10],
    dense_2_4_t9[11],
    dense_2_4_t24[14],
    dense_2_4_t32[12],
    dense_2_4_t35[15],
    dense_2_4_t37[13],
    dense_2_4_t40[15],
    dense_2_4_t42[16],
    dense_2_4_t45[16],
    dense_2_4_t50[17],
    dense_2_s341[12],
    dense_2_s345[10],
    dense_2_s350[11],
    dense_2_5_t3[10],
    dense_2_5_t6[12],
    dense_2_5_t9[12],
    dense_2_5_t14[13],
    dense_2_5_t18[13],
    dense_2_5_t24[13],
    dense_2_5_t28[14],
    dense_2_5_t36[14],
    dense_2_5_t38[13],
    dense_2_5_t41[14],
    dense_2_5_t43[15],
    dense_2_5_t45[16],
    dense_2_5_t47[15],
    dense_2_5_t49[16],
    dense_2_s354[9],
    dense_2_s362[9],
    dense_2_s365[13],
    dense_2_6_t5[10],
    dense_2_6_t8[9],
    dense_2_6_t12[11],
    dense_2_6_t14[12],
    dense_2_6_t23[11],
    dense_2_6_t26[13],
    dense_2_6_t31[14],
    dense_2_6_t36[14],
    dense_2_6_t40[16],
    dense_2_6_t42[16],
    dense_2_s378[10],
    dense_2_s384[10],
    dense_2_7_t4[11],
    dense_2_7_t11[12],
    dense_2_7_t19[15],
    dense_2_7_t24[16],
    dense_2_7_t26[13],
    dense_2_s394[9],
    dense_2_s397[10],
    dense_2_8_t2[10],
    dense_2_8_t6[11],
    dense_2_8_t9[12],
    dense_2_8_t13[12],
    dense_2_8_t15[13],
    dense_2_8_t19[9],
    dense_2_8_t22[14],
    dense_2_8_t27[15],
    dense_2_9_t2[10],
    dense_2_9_t8[10],
    dense_2_9_t11[11],
    dense_2_9_t16[11],
    dense_2_9_t19[12],
    dense_2_9_t22[12],
    dense_2_9_t25[13],
    dense_2_9_t33[15],
    dense_2_10_t3[11],
    dense_2_10_t9[12],
    dense_2_10_t16[11],
    dense_2_10_t18[13],
    dense_2_10_t23[14],
    dense_2_10_t25[13],
    dense_2_11_t5[12],
    dense_2_11_t10[13],
    dense_2_11_t12[13],
    dense_2_11_t18[14],
    dense_2_11_t21[15],
    dense_2_11_t23[13],
    dense_2_11_t26[14],
    dense_2_11_t28[15],
    dense_2_12_t2[11],
    dense_2_12_t12[12],
    dense_2_12_t15[13],
    dense_2_12_t18[12],
    dense_2_12_t20[12],
    dense_2_12_t23[13],
    dense_2_12_t28[15],
    dense_2_12_t30[14],
    dense_2_12_t32[15],
    dense_2_13_t4[9],
    dense_2_13_t8[11],
    dense_2_13_t10[10],
    dense_2_13_t14[10],
    dense_2_13_t19[12],
    dense_2_13_t24[12],
    dense_2_13_t32[13],
    dense_2_13_t35[14],
    dense_2_13_t41[14],
    dense_2_13_t46[15],
    dense_2_13_t48[15],
    dense_2_13_t51[16],
    dense_2_14_t2[9],
    dense_2_14_t5[10],
    dense_2_14_t10[11],
    dense_2_14_t13[12],
    dense_2_14_t16[12],
    dense_2_14_t21[12],
    dense_2_14_t24[13],
    dense_2_14_t26[13],
    dense_2_15_t7[11],
    dense_2_15_t10[12],
    dense_2_15_t14[13],
    dense_2_15_t20[13],
    dense_2_15_t25[12],
    dense_2_15_t28[15],
    dense_2_15_t30[13],
    dense_2_15_t33[16],
    dense_2_15_t35[14],
    dense_2_15_t38[16],
    dense_2_0_t32[16],
    dense_2_4_t53[17],
    dense_2_5_t52[17],
    dense_2_6_t45[17],
    dense_2_8_t32[16],
    dense_2_10_t28[15],
    dense_2_11_t31[16],
    dense_2_13_t56[17]
  };

endmodule
