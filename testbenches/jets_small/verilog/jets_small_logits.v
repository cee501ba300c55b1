// Layer logits of jets_small, made by Apus 0.1.0 from pipeline ecb17ad97d11c3a6. Do not edit.
// 173 operations in stages 4 to 5.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0_d1,
  input  wire [7:0]  dense_2_quantizer_1_d1,
  input  wire [7:0]  dense_2_quantizer_2_d1,
  input  wire [7:0]  dense_2_quantizer_3_d1,
  input  wire [7:0]  dense_2_quantizer_4_d1,
  input  wire [7:0]  dense_2_quantizer_5_d1,
  input  wire [7:0]  dense_2_quantizer_6_d1,
  input  wire [7:0]  dense_2_quantizer_7_d1,
  input  wire [7:0]  dense_2_quantizer_8_d1,
  input  wire [7:0]  dense_2_quantizer_9_d1,
  input  wire [7:0]  dense_2_quantizer_10_d1,
  input  wire [7:0]  dense_2_quantizer_11_d1,
  input  wire [7:0]  dense_2_quantizer_12_d1,
  input  wire [7:0]  dense_2_quantizer_13_d1,
  input  wire [7:0]  dense_2_quantizer_14_d1,
  input  wire [7:0]  dense_2_quantizer_15_d1,
  output reg  [14:0] logits_3_d1,
  output reg  [14:0] logits_4_t26_d1,
  output reg  [14:0] logits_4_t29_d1,
  output reg  [14:0] logits_4_t32_d1,
  output reg  [15:0] logits_4_d1
);

  // Shared by several elements
  wire [8:0]  logits_s1 = {1'd0, dense_2_quantizer_4_d1} + {1'd0, dense_2_quantizer_11_d1};
  wire [8:0]  logits_s2 = ~{1'd0, dense_2_quantizer_11_d1};
  wire [10:0] logits_s3 = {{3'd0, dense_2_quantizer_1_d1[7:2]} - logits_s2, dense_2_quantizer_1_d1[1:0]};
  wire [10:0] logits_s4 = ~logits_s3;
  wire [11:0] logits_s5 = {3'd0, logits_s1} + {1'd0, logits_s4};
  wire [8:0]  logits_s6 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_4_d1};
  wire [7:0]  logits_s7 = ~dense_2_quantizer_12_d1;
  wire [8:0]  logits_s8 = {1'd0, dense_2_quantizer_6_d1} + {1'd0, logits_s7};
  wire [9:0]  logits_s9 = {{2'd0, dense_2_quantizer_8_d1[7:1]} + {1'd0, dense_2_quantizer_15_d1}, dense_2_quantizer_8_d1[0]};
  wire [7:0]  logits_s10 = ~dense_2_quantizer_13_d1;
  wire [8:0]  logits_s11 = {1'd0, dense_2_quantizer_2_d1} + {1'd0, logits_s10};
  wire [9:0]  logits_s12 = {1'd0, logits_s11} + {2'd0, dense_2_quantizer_5_d1};
  wire [8:0]  logits_s13 = {1'd0, dense_2_quantizer_0_d1} + {1'd0, dense_2_quantizer_10_d1};
  wire [7:0]  logits_s14 = ~dense_2_quantizer_14_d1;
  wire [8:0]  logits_s15 = ~{1'd0, logits_s14};
  wire [8:0]  logits_s16 = {1'd0, dense_2_quantizer_10_d1} - logits_s15;
  wire [8:0]  logits_s17 = ~logits_s16;
  wire [10:0] logits_s18 = {{1'd0, logits_s13} + {2'd0, logits_s17[8:1]}, logits_s17[0]};
  wire [8:0]  logits_s19 = {1'd0, dense_2_quantizer_7_d1} + {1'd0, dense_2_quantizer_9_d1};
  wire [9:0]  logits_s20 = {{1'd0, logits_s19[8:1]} + {1'd0, dense_2_quantizer_6_d1}, logits_s19[0]};
  wire [9:0]  logits_s21 = {{2'd0, dense_2_quantizer_15_d1[7:1]} + {1'd0, dense_2_quantizer_9_d1}, dense_2_quantizer_15_d1[0]};

  // Element 0: ufixed<15,11>
  wire [10:0] logits_0_t1 = {{3'd0, dense_2_quantizer_1_d1[7:2]} - logits_s15, dense_2_quantizer_1_d1[1:0]};
  wire [9:0]  logits_0_t2 = ~logits_s21;
  wire [10:0] logits_0_t3 = ~{1'd0, logits_0_t2};
  wire [10:0] logits_0_t4 = {2'd0, logits_s8} - logits_0_t3;
  wire [11:0] logits_0_t5 = ~{1'd0, logits_0_t1};
  wire [10:0] logits_0_t6 = {1'd0, logits_s9} - logits_0_t5[10:0];
  wire [9:0]  logits_0_t7 = ~{1'd0, logits_s6};
  wire [12:0] logits_0_t8 = {{1'd0, logits_s5[11:3]} - logits_0_t7, logits_s5[2:0]};
  wire [10:0] logits_0_t9 = ~logits_0_t4;
  wire [11:0] logits_0_t10 = ~{1'd0, logits_0_t9};
  wire [11:0] logits_0_t11 = {2'd0, logits_s20} - logits_0_t10;
  wire [10:0] logits_0_t12 = ~logits_s18;
  wire [11:0] logits_0_t13 = ~{1'd0, logits_0_t12};
  wire [11:0] logits_0_t14 = {2'd0, logits_s12} - logits_0_t13;
  wire [11:0] logits_0_t15 = ~{1'd0, logits_0_t6};
  wire [13:0] logits_0_t16 = {{1'd0, logits_0_t8[12:2]} - logits_0_t15, logits_0_t8[1:0]};
  wire [12:0] logits_0_t17 = ~{1'd0, logits_0_t14};
  wire [13:0] logits_0_t18 = {{2'd0, logits_0_t11[11:1]} - logits_0_t17, logits_0_t11[0]};
  wire [12:0] logits_0_t19 = logits_0_t18[12:0];
  wire [13:0] logits_0_t20 = ~logits_0_t16;
  wire [14:0] logits_0_t21 = ~{1'd0, logits_0_t20};
  wire [14:0] logits_0 = {2'd0, logits_0_t19} - logits_0_t21;
  reg  [14:0] logits_0_d1;

  // Shared by several elements
  wire [7:0]  logits_s22 = ~dense_2_quantizer_7_d1;
  wire [9:0]  logits_s23 = {{1'd0, logits_s13[8:1]} + {1'd0, logits_s22}, logits_s13[0]};
  wire [8:0]  logits_s24 = ~{1'd0, dense_2_quantizer_1_d1};
  wire [10:0] logits_s25 = {{3'd0, dense_2_quantizer_1_d1[7:2]} - logits_s24, dense_2_quantizer_1_d1[1:0]};
  wire [10:0] logits_s26 = ~logits_s25;
  wire [11:0] logits_s27 = {{1'd0, logits_s11} + {1'd0, logits_s26[10:2]}, logits_s26[1:0]};
  wire [13:0] logits_s28 = {{4'd0, logits_s9[9:3]} + {1'd0, logits_0_t2}, logits_s9[2:0]};
  wire [7:0]  logits_s29 = ~dense_2_quantizer_2_d1;
  wire [8:0]  logits_s30 = ~{1'd0, logits_s29};
  wire [9:0]  logits_s31 = {{2'd0, dense_2_quantizer_7_d1[7:1]} - logits_s30, dense_2_quantizer_7_d1[0]};
  wire [10:0] logits_s32 = {{1'd0, logits_s19} + {1'd0, logits_s31[9:1]}, logits_s31[0]};
  wire [9:0]  logits_s33 = {{2'd0, dense_2_quantizer_5_d1[7:1]} + {1'd0, dense_2_quantizer_10_d1}, dense_2_quantizer_5_d1[0]};
  wire [9:0]  logits_s34 = {{2'd0, dense_2_quantizer_14_d1[7:1]} - logits_s2, dense_2_quantizer_14_d1[0]};
  wire [11:0] logits_s35 = {{3'd0, logits_s13[8:2]} + logits_s34, logits_s13[1:0]};
  wire [10:0] logits_s36 = ~{1'd0, logits_s33};
  wire [10:0] logits_s37 = {1'd0, logits_s20} - logits_s36;
  wire [14:0] logits_s38 = ~{1'd0, logits_s28};
  wire [13:0] logits_s39 = {2'd0, logits_s27} - logits_s38[13:0];
  wire [11:0] logits_s40 = ~{1'd0, logits_s32};
  wire [12:0] logits_s41 = {{1'd0, logits_s35[11:1]} - logits_s40, logits_s35[0]};
  wire [13:0] logits_s42 = ~logits_s39;
  wire [14:0] logits_s43 = ~{1'd0, logits_s42};
  wire [13:0] logits_s44 = {3'd0, logits_s37} - logits_s43[13:0];
  wire [13:0] logits_s45 = ~logits_s44;
  wire [14:0] logits_s46 = {2'd0, logits_s41} + {1'd0, logits_s45};
  reg  [14:0] logits_s46_d1;

  // Element 1: ufixed<15,11>
  wire [8:0]  logits_1_t1 = ~{1'd0, dense_2_quantizer_5_d1};
  wire [10:0] logits_1_t2 = {{3'd0, dense_2_quantizer_4_d1[7:2]} - logits_1_t1, dense_2_quantizer_4_d1[1:0]};
  wire [10:0] logits_1_t3 = ~logits_1_t2;
  wire [11:0] logits_1_t4 = ~{1'd0, logits_1_t3};
  wire [11:0] logits_1_t5 = {2'd0, dense_2_quantizer_10_d1, 2'd0} - logits_1_t4;
  wire [11:0] logits_1_t6 = ~logits_1_t5;
  wire [12:0] logits_1_t7 = ~{1'd0, logits_1_t6};
  wire [12:0] logits_1_t8 = {2'd0, logits_s23, 1'd0} - logits_1_t7;
  reg  [12:0] logits_1_t8_d1;
  wire [13:0] logits_1_t9 = ~{1'd0, logits_1_t8_d1};
  wire [14:0] logits_1 = {logits_s46_d1[14:1] - logits_1_t9, logits_s46_d1[0]};

  // Shared by several elements
  wire [10:0] logits_s47 = {{2'd0, logits_s8[8:1]} + logits_s21, logits_s8[0]};
  wire [11:0] logits_s48 = {{3'd0, logits_s11[8:2]} + {1'd0, logits_s8}, logits_s11[1:0]};
  wire [10:0] logits_s49 = {2'd0, logits_s6} + {1'd0, logits_s9};
  wire [8:0]  logits_s50 = {1'd0, dense_2_quantizer_3_d1} - logits_s2;
  wire [7:0]  logits_s51 = ~dense_2_quantizer_5_d1;
  wire [8:0]  logits_s52 = ~{1'd0, logits_s51};
  wire [8:0]  logits_s53 = {1'd0, dense_2_quantizer_1_d1} - logits_s52;
  wire [8:0]  logits_s54 = ~logits_s53;
  wire [9:0]  logits_s55 = ~{1'd0, logits_s54};
  wire [12:0] logits_s56 = {{4'd0, logits_s50[8:3]} - logits_s55, logits_s50[2:0]};
  wire [8:0]  logits_s57 = ~logits_s19;
  wire [9:0]  logits_s58 = ~{1'd0, logits_s57};
  wire [9:0]  logits_s59 = {1'd0, logits_s11} - logits_s58;
  wire [10:0] logits_s60 = ~logits_s32;
  wire [11:0] logits_s61 = ~{1'd0, logits_s60};
  wire [13:0] logits_s62 = logits_s28 - {{2{logits_s61[11]}}, logits_s61};
  wire [11:0] logits_s63 = ~{1'd0, logits_s47};
  wire [12:0] logits_s64 = {1'd0, logits_s35} - {logits_s63[11], logits_s63};
  wire [12:0] logits_s65 = ~logits_s56;
  wire [13:0] logits_s66 = ~{1'd0, logits_s65};
  wire [13:0] logits_s67 = {2'd0, logits_s48} - logits_s66;
  wire [9:0]  logits_s68 = ~logits_s59;
  wire [10:0] logits_s69 = ~{1'd0, logits_s68};
  wire [11:0] logits_s70 = {{1'd0, logits_s49[10:1]} - logits_s69, logits_s49[0]};
  wire [13:0] logits_s71 = ~logits_s62;
  wire [14:0] logits_s72 = ~{1'd0, logits_s71};
  wire [14:0] logits_s73 = {2'd0, logits_s64} - logits_s72;
  wire [12:0] logits_s74 = ~{1'd0, logits_s70};
  wire [15:0] logits_s75 = {{2'd0, logits_s67[13:3]} - logits_s74, logits_s67[2:0]};
  wire [15:0] logits_s76 = ~logits_s75;
  wire [16:0] logits_s77 = {2'd0, logits_s73} + {1'd0, logits_s76};
  reg  [16:0] logits_s77_d1;

  // Element 3: fixed<15,7>
  wire [8:0]  logits_3_t1 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, logits_s14};

  // Shared by several elements
  wire [11:0] logits_s78 = {{4'd0, dense_2_quantizer_2_d1[7:3]} + {1'd0, logits_s29}, dense_2_quantizer_2_d1[2:0]};
  wire [10:0] logits_s79 = logits_s78[10:0];

  // Element 3: fixed<15,7>
  wire [8:0]  logits_3_t2 = ~{1'd0, dense_2_quantizer_6_d1};
  wire [11:0] logits_3_t3 = {{4'd0, dense_2_quantizer_10_d1[7:3]} - logits_3_t2, dense_2_quantizer_10_d1[2:0]};
  wire [11:0] logits_3_t4 = ~{1'd0, logits_s79};
  wire [11:0] logits_3_t5 = {2'd0, logits_s9} - logits_3_t4;
  wire [12:0] logits_3_t6 = ~{1'd0, logits_3_t3};
  wire [11:0] logits_3_t7 = {2'd0, logits_s11, 1'd0} - logits_3_t6[11:0];
  wire [8:0]  logits_3_t8 = ~logits_3_t1;
  wire [9:0]  logits_3_t9 = ~{1'd0, logits_3_t8};
  wire [11:0] logits_3_t10 = {{3'd0, logits_3_t1[8:2]} - logits_3_t9, logits_3_t1[1:0]};
  wire [12:0] logits_3_t11 = ~{1'd0, logits_3_t10};
  wire [11:0] logits_3_t12 = ~logits_3_t5;
  wire [12:0] logits_3_t13 = ~{1'd0, logits_3_t12};
  wire [12:0] logits_3_t14 = {1'd0, logits_s5} - logits_3_t13;
  wire [12:0] logits_3_t15 = ~{1'd0, logits_3_t7};
  wire [12:0] logits_3_t16 = {2'd0, logits_s23, 1'd0} - logits_3_t15;
  wire [13:0] logits_3_t17 = {1'd0, logits_s27, 1'd0} - {logits_3_t11[12], logits_3_t11};
  wire [13:0] logits_3_t18 = ~{1'd0, logits_3_t16};
  wire [13:0] logits_3_t19 = {1'd0, logits_3_t14} - logits_3_t18;
  wire [14:0] logits_3_t20 = ~{1'd0, logits_3_t17};
  wire [15:0] logits_3_t21 = {{2'd0, logits_3_t19[13:1]} - logits_3_t20, logits_3_t19[0]};
  wire [14:0] logits_3_t22 = logits_3_t21[14:0];
  reg  [14:0] logits_3_t22_d1;
  wire [16:0] logits_3_t23 = ~logits_s77_d1;
  wire [17:0] logits_3_t24 = ~{1'd0, logits_3_t23};
  wire [16:0] logits_3_t25 = {2'd0, logits_3_t22_d1} - logits_3_t24[16:0];

  // Element 4: fixed<16,8>
  wire [7:0]  logits_4_t1 = ~dense_2_quantizer_3_d1;
  wire [8:0]  logits_4_t2 = ~{1'd0, logits_4_t1};
  wire [11:0] logits_4_t3 = {{3'd0, logits_s1[8:3]} - logits_4_t2, logits_s1[2:0]};
  wire [11:0] logits_4_t4 = {{1'd0, logits_s79[10:1]} - logits_s36, logits_s79[0]};
  wire [11:0] logits_4_t5 = {1'd0, logits_s18} - logits_s63;
  wire [12:0] logits_4_t6 = ~{1'd0, logits_4_t3};
  wire [12:0] logits_4_t7 = {1'd0, logits_s48} - logits_4_t6;
  wire [11:0] logits_4_t8 = ~logits_4_t4;
  wire [12:0] logits_4_t9 = ~{1'd0, logits_4_t8};
  wire [12:0] logits_4_t10 = {2'd0, logits_s49} - logits_4_t9;
  wire [10:0] logits_4_t11 = ~{1'd0, logits_s12};
  wire [11:0] logits_4_t12 = {{2'd0, logits_s23[9:1]} - logits_4_t11, logits_s23[0]};
  wire [13:0] logits_4_t13 = ~{1'd0, logits_4_t7};
  wire [13:0] logits_4_t14 = {2'd0, logits_4_t5} - logits_4_t13;
  wire [11:0] logits_4_t15 = ~logits_4_t12;
  wire [12:0] logits_4_t16 = ~{1'd0, logits_4_t15};
  wire [13:0] logits_4_t17 = {{1'd0, logits_4_t10[12:1]} - logits_4_t16, logits_4_t10[0]};
  wire [14:0] logits_4_t18 = ~{1'd0, logits_4_t17};
  wire [15:0] logits_4_t19 = {{2'd0, logits_4_t14[13:1]} - logits_4_t18, logits_4_t14[0]};
  wire [14:0] logits_4_t20 = logits_4_t19[14:0];
  reg  [14:0] logits_4_t20_d1;
  wire [15:0] logits_4_t21 = ~{1'd0, logits_4_t20_d1};
  wire [15:0] logits_4_t22 = {1'd0, logits_s46_d1} - logits_4_t21;

  // Element 3: fixed<15,7>
  wire [17:0] logits_3_t26 = ~{1'd0, logits_3_t25};
  wire [16:0] logits_3_t27 = ~logits_3_t26[16:0];
  wire [16:0] logits_3_t28 = 17'd90598 - logits_3_t27;
  wire [14:0] logits_3 = logits_3_t28[14:0];

  // Element 4: fixed<16,8>
  wire [16:0] logits_4_t23 = ~{1'd0, logits_4_t22};
  wire [15:0] logits_4_t24 = ~logits_4_t23[15:0];
  wire [15:0] logits_4_t25 = {15'd16515 + logits_4_t24[15:1], logits_4_t24[0]};
  wire [14:0] logits_4_t26 = logits_4_t25[14:0];
  wire [15:0] logits_4_t27 = ~{1'd0, logits_0_d1};
  wire [14:0] logits_4_t28 = ~logits_4_t27[14:0];
  wire [14:0] logits_4_t29 = 15'd15091 - logits_4_t28;
  wire [15:0] logits_4_t30 = ~{1'd0, logits_1};
  wire [14:0] logits_4_t31 = ~logits_4_t30[14:0];
  wire [14:0] logits_4_t32 = 15'd18435 - logits_4_t31;
  wire [15:0] logits_4 = logits_s77_d1[15:0] - 16'd60941;

  always @(posedge clk) begin
    logits_0_d1     <= logits_0;
    logits_s46_d1   <= logits_s46;
    logits_1_t8_d1  <= logits_1_t8;
    logits_s77_d1   <= logits_s77;
    logits_3_t22_d1 <= logits_3_t22;
    logits_4_t20_d1 <= logits_4_t20;
    logits_3_d1     <= logits_3;
    logits_4_t26_d1 <= logits_4_t26;
    logits_4_t29_d1 <= logits_4_t29;
    logits_4_t32_d1 <= logits_4_t32;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_0_t5[11],
    logits_0_t18[13],
    logits_s38[14],
    logits_s43[14],
    logits_s78[11],
    logits_3_t6[12],
    logits_3_t21[15],
    logits_3_t24[17],
    logits_4_t19[15],
    logits_3_t26[17],
    logits_3_t28[16:15],
    logits_4_t23[16],
    logits_4_t25[15],
    logits_4_t27[15],
    logits_4_t30[15]
  };

endmodule
