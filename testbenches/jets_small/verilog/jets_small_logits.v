// Layer logits of jets_small, made by Apus 0.1.0 from pipeline 045f31c6e7bd5fb5. Do not edit.
// 98 operations in stages 4 to 5.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0_d1,
  input  wire [7:0]  dense_2_quantizer_1_d1,
  input  wire [7:0]  dense_2_quantizer_2_d1,
  input  wire [7:0]  dense_2_quantizer_3_d1,
  input  wire [7:0]  dense_2_quantizer_4_d1,
  input  wire [7:0]  dense_2_quantizer_5,
  input  wire [7:0]  dense_2_quantizer_6_d1,
  input  wire [7:0]  dense_2_quantizer_7_d1,
  input  wire [7:0]  dense_2_quantizer_8_d1,
  input  wire [7:0]  dense_2_quantizer_9_d1,
  input  wire [7:0]  dense_2_quantizer_10_d1,
  input  wire [7:0]  dense_2_quantizer_11_d1,
  input  wire [7:0]  dense_2_quantizer_12_d1,
  input  wire [7:0]  dense_2_quantizer_13,
  input  wire [7:0]  dense_2_quantizer_14_d1,
  input  wire [7:0]  dense_2_quantizer_15_d1,
  output reg  [14:0] logits_0_d1,
  output reg  [14:0] logits_1_d1,
  output reg  [15:0] logits_2_d1,
  output reg  [14:0] logits_3_d1,
  output reg  [14:0] logits_4_d1
);

  // Shared by several elements
  wire [8:0]  logits_s1 = {1'd0, dense_2_quantizer_2_d1} + {1'd0, dense_2_quantizer_6_d1};
  wire [8:0]  logits_s2 = {1'd0, dense_2_quantizer_5} - {1'd0, dense_2_quantizer_7_d1};
  wire [10:0] logits_s3 = {3'd0, dense_2_quantizer_9_d1} - {1'd0, dense_2_quantizer_9_d1, 2'd0};
  wire [8:0]  logits_s4 = {1'd0, dense_2_quantizer_1_d1} - {1'd0, dense_2_quantizer_11_d1};
  wire [8:0]  logits_s5 = {1'd0, dense_2_quantizer_4_d1} + {1'd0, dense_2_quantizer_8_d1};
  wire [8:0]  logits_s6 = {1'd0, dense_2_quantizer_7_d1} + {1'd0, dense_2_quantizer_12_d1};
  wire [8:0]  logits_s7 = {1'd0, dense_2_quantizer_10_d1} + {1'd0, dense_2_quantizer_13};
  wire [8:0]  logits_s8 = {1'd0, dense_2_quantizer_0_d1} - {1'd0, dense_2_quantizer_1_d1};
  wire [8:0]  logits_s9 = {1'd0, dense_2_quantizer_4_d1} - {1'd0, dense_2_quantizer_6_d1};
  wire [10:0] logits_s10 = {3'd0, dense_2_quantizer_13} + {1'd0, dense_2_quantizer_1_d1, 2'd0};
  wire [9:0]  logits_s11 = {2'd0, dense_2_quantizer_14_d1} + {1'd0, dense_2_quantizer_11_d1, 1'd0};
  wire [9:0]  logits_s12 = {2'd0, dense_2_quantizer_0_d1} + {1'd0, logits_s1};
  wire [9:0]  logits_s13 = {2'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_10_d1, 1'd0};
  wire [8:0]  logits_s14 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_15_d1};
  wire [10:0] logits_s15 = {3'd0, dense_2_quantizer_8_d1} - {1'd0, dense_2_quantizer_14_d1, 2'd0};
  wire [10:0] logits_s16 = {3'd0, dense_2_quantizer_12_d1} + logits_s10;
  wire [10:0] logits_s17 = {3'd0, dense_2_quantizer_15_d1} - {1'd0, dense_2_quantizer_15_d1, 2'd0};

  // Element 4: fixed<15,7>
  wire [10:0] logits_4_t1 = {{2{logits_s2[8]}}, logits_s2} + {2'd0, logits_s5};

  // Shared by several elements
  wire [11:0] logits_s18 = {logits_s3[10], logits_s3} + {logits_s4[8], logits_s4, 2'd0};
  wire [9:0]  logits_s19 = {1'd0, logits_s6} + {1'd0, dense_2_quantizer_5, 1'd0};
  wire [12:0] logits_s20 = {4'd0, logits_s6} + {1'd0, logits_s5, 3'd0};
  wire [11:0] logits_s21 = {{3{logits_s9[8]}}, logits_s9} + {1'd0, logits_s11, 1'd0};

  // Element 0: fixed<15,7>
  wire [9:0]  logits_0_t1 = {2'd0, dense_2_quantizer_15_d1} + {1'd0, dense_2_quantizer_2_d1, 1'd0};
  wire [9:0]  logits_0_t2 = {2'd0, dense_2_quantizer_14_d1} + {1'd0, dense_2_quantizer_0_d1, 1'd0};
  wire [12:0] logits_0_t3 = {{4{logits_s4[8]}}, logits_s4} - {2'd0, dense_2_quantizer_4_d1, 3'd0};
  wire [10:0] logits_0_t4 = {{2{logits_s9[8]}}, logits_s9} - {1'd0, logits_0_t1};
  wire [10:0] logits_0_t5 = {2'd0, logits_s7} + {1'd0, logits_0_t2};
  wire [11:0] logits_0_t6 = {logits_s15[10], logits_s15} + {2'd0, logits_s14, 1'd0};
  wire [12:0] logits_0_t7 = {logits_s18[11], logits_s18} - {3'd0, logits_s19};
  wire [12:0] logits_0_t8 = logits_0_t3 - {{2{logits_0_t4[10]}}, logits_0_t4};
  wire [12:0] logits_0_t9 = {2'd0, logits_0_t5} + {logits_0_t6, 1'd0};
  reg  [12:0] logits_0_t9_d1;
  wire [13:0] logits_0_t10 = {logits_0_t7[12], logits_0_t7} - {logits_0_t8[12], logits_0_t8};
  wire [12:0] logits_0_t11 = logits_0_t10[12:0];
  reg  [12:0] logits_0_t11_d1;
  wire [14:0] logits_0_t12 = {{2{logits_0_t11_d1[12]}}, logits_0_t11_d1} + {logits_0_t9_d1[12], logits_0_t9_d1, 1'd0};

  // Element 1: fixed<15,7>
  wire [8:0]  logits_1_t1 = {1'd0, dense_2_quantizer_8_d1} - {1'd0, dense_2_quantizer_10_d1};
  wire [9:0]  logits_1_t2 = {2'd0, dense_2_quantizer_7_d1} - {1'd0, dense_2_quantizer_5, 1'd0};
  wire [13:0] logits_1_t3 = {{5{logits_s2[8]}}, logits_s2} + {2'd0, dense_2_quantizer_9_d1, 4'd0};
  wire [11:0] logits_1_t4 = {logits_s3[10], logits_s3} - {{3{logits_s8[8]}}, logits_s8};
  wire [10:0] logits_1_t5 = logits_1_t4[10:0];
  wire [12:0] logits_1_t6 = {{4{logits_1_t1[8]}}, logits_1_t1} + {logits_s17[10], logits_s17, 1'd0};
  wire [11:0] logits_1_t7 = logits_1_t6[11:0];
  wire [10:0] logits_1_t8 = {2'd0, logits_s7} - {{2{logits_s8[8]}}, logits_s8};
  wire [13:0] logits_1_t9 = logits_1_t3 + {{2{logits_1_t2[9]}}, logits_1_t2, 2'd0};
  reg  [13:0] logits_1_t9_d1;
  wire [12:0] logits_1_t10 = {{2{logits_1_t5[10]}}, logits_1_t5} - {logits_1_t7[11], logits_1_t7};
  wire [11:0] logits_1_t11 = logits_1_t10[11:0];
  reg  [11:0] logits_1_t11_d1;
  wire [12:0] logits_1_t12 = {logits_s21[11], logits_s21} - {logits_1_t8[10], logits_1_t8, 1'd0};
  reg  [12:0] logits_1_t12_d1;
  wire [13:0] logits_1_t13 = logits_1_t9_d1 + {{2{logits_1_t11_d1[11]}}, logits_1_t11_d1};
  wire [14:0] logits_1_t14 = {logits_1_t13[13], logits_1_t13} - {logits_1_t12_d1[12], logits_1_t12_d1, 1'd0};

  // Element 2: fixed<16,8>
  wire [8:0]  logits_2_t1 = {1'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_11_d1};
  wire [8:0]  logits_2_t2 = {1'd0, dense_2_quantizer_2_d1} - {1'd0, dense_2_quantizer_7_d1};
  wire [12:0] logits_2_t3 = {4'd0, logits_s7} - {1'd0, dense_2_quantizer_13, 4'd0};
  wire [11:0] logits_2_t4 = {logits_s15[10], logits_s15} - {3'd0, logits_2_t1};
  wire [10:0] logits_2_t5 = {2'd0, logits_s1} + {1'd0, logits_s14, 1'd0};
  wire [13:0] logits_2_t6 = {4'd0, logits_s12} + {logits_2_t2[8], logits_2_t2, 4'd0};
  reg  [13:0] logits_2_t6_d1;
  wire [14:0] logits_2_t7 = {2'd0, logits_s20} - {{2{logits_2_t3[12]}}, logits_2_t3};
  reg  [14:0] logits_2_t7_d1;
  wire [13:0] logits_2_t8 = {{2{logits_2_t4[11]}}, logits_2_t4} + {logits_s18[11], logits_s18, 1'd0};
  wire [11:0] logits_2_t9 = {2'd0, logits_s19} - {1'd0, logits_2_t5};
  wire [14:0] logits_2_t10 = {logits_2_t6_d1[13], logits_2_t6_d1} - logits_2_t7_d1;
  wire [14:0] logits_2_t11 = {logits_2_t8[13], logits_2_t8} - {logits_2_t9[11], logits_2_t9, 2'd0};
  reg  [14:0] logits_2_t11_d1;
  wire [15:0] logits_2_t12 = {logits_2_t10[14], logits_2_t10} - {logits_2_t11_d1[14], logits_2_t11_d1};

  // Element 3: fixed<15,7>
  wire [13:0] logits_3_t1 = {{5{logits_s8[8]}}, logits_s8} - {2'd0, dense_2_quantizer_11_d1, 4'd0};
  wire [10:0] logits_3_t2 = logits_s10 + {1'd0, logits_s13};
  wire [11:0] logits_3_t3 = {logits_s3[10], logits_s3} - {logits_s17[10], logits_s17};
  wire [10:0] logits_3_t4 = logits_3_t3[10:0];
  wire [10:0] logits_3_t5 = {2'd0, logits_s1} + {logits_s2[8], logits_s2, 1'd0};
  wire [13:0] logits_3_t6 = {1'd0, logits_s20} + {1'd0, logits_s1, 4'd0};
  wire [13:0] logits_3_t7 = {{2{logits_s21[11]}}, logits_s21} + logits_3_t1;
  wire [12:0] logits_3_t8 = logits_3_t7[12:0];
  wire [12:0] logits_3_t9 = {2'd0, logits_3_t2} + {logits_3_t4[10], logits_3_t4, 1'd0};
  reg  [12:0] logits_3_t9_d1;
  wire [12:0] logits_3_t10 = {2'd0, logits_s16} + {{2{logits_3_t5[10]}}, logits_3_t5};
  reg  [12:0] logits_3_t10_d1;
  wire [15:0] logits_3_t11 = {2'd0, logits_3_t6} + {{3{logits_3_t8[12]}}, logits_3_t8};
  wire [14:0] logits_3_t12 = logits_3_t11[14:0];
  reg  [14:0] logits_3_t12_d1;
  wire [14:0] logits_3_t13 = {{2{logits_3_t9_d1[12]}}, logits_3_t9_d1} - {logits_3_t10_d1, 2'd0};
  wire [15:0] logits_3_t14 = {logits_3_t12_d1[14], logits_3_t12_d1} + {logits_3_t13[14], logits_3_t13};
  wire [14:0] logits_3_t15 = logits_3_t14[14:0];

  // Element 4: fixed<15,7>
  wire [8:0]  logits_4_t2 = {1'd0, dense_2_quantizer_9_d1} - {1'd0, dense_2_quantizer_14_d1};
  wire [9:0]  logits_4_t3 = {2'd0, dense_2_quantizer_3_d1} + {1'd0, dense_2_quantizer_6_d1, 1'd0};
  wire [9:0]  logits_4_t4 = {2'd0, dense_2_quantizer_12_d1} - {1'd0, dense_2_quantizer_2_d1, 1'd0};
  wire [12:0] logits_4_t5 = {{4{logits_s4[8]}}, logits_s4} + {2'd0, dense_2_quantizer_9_d1, 3'd0};
  wire [11:0] logits_4_t6 = {{3{logits_4_t2[8]}}, logits_4_t2} - {1'd0, logits_4_t3, 1'd0};
  wire [10:0] logits_4_t7 = {2'd0, logits_s7} + {1'd0, logits_s11};
  wire [11:0] logits_4_t8 = {{2{logits_4_t4[9]}}, logits_4_t4} + {1'd0, logits_s13, 1'd0};
  wire [13:0] logits_4_t9 = {4'd0, logits_s12} + {logits_s2[8], logits_s2, 4'd0};
  wire [12:0] logits_4_t10 = {2'd0, logits_s16} + {{2{logits_4_t1[10]}}, logits_4_t1};
  reg  [12:0] logits_4_t10_d1;
  wire [12:0] logits_4_t11 = logits_4_t5 + {logits_4_t6[11], logits_4_t6};
  reg  [12:0] logits_4_t11_d1;
  wire [11:0] logits_4_t12 = {logits_4_t1[10], logits_4_t1} + {1'd0, logits_4_t7};
  reg  [11:0] logits_4_t12_d1;
  wire [14:0] logits_4_t13 = {logits_4_t9[13], logits_4_t9} + {logits_4_t8[11], logits_4_t8, 2'd0};
  reg  [14:0] logits_4_t13_d1;
  wire [13:0] logits_4_t14 = {logits_4_t10_d1[12], logits_4_t10_d1} + {logits_4_t11_d1[12], logits_4_t11_d1};
  wire [14:0] logits_4_t15 = logits_4_t13_d1 - {logits_4_t12_d1[11], logits_4_t12_d1, 2'd0};
  wire [15:0] logits_4_t16 = {{2{logits_4_t14[13]}}, logits_4_t14} + {logits_4_t15[14], logits_4_t15};
  wire [14:0] logits_4_t17 = logits_4_t16[14:0];

  // Element 0: fixed<15,7>
  wire [14:0] logits_0 = logits_0_t12 - 15'd5;

  // Element 1: fixed<15,7>
  wire [14:0] logits_1 = logits_1_t14 + 15'd9;

  // Element 2: fixed<16,8>
  wire [15:0] logits_2 = logits_2_t12 - 16'd16;

  // Element 3: fixed<15,7>
  wire [15:0] logits_3_t16 = 16'd65526 - {logits_3_t15[14], logits_3_t15};

  // Element 4: fixed<15,7>
  wire [15:0] logits_4_t18 = 16'd17 - {logits_4_t17[14], logits_4_t17};

  // Element 3: fixed<15,7>
  wire [14:0] logits_3 = logits_3_t16[14:0];

  // Element 4: fixed<15,7>
  wire [14:0] logits_4 = logits_4_t18[14:0];

  always @(posedge clk) begin
    logits_0_t9_d1  <= logits_0_t9;
    logits_0_t11_d1 <= logits_0_t11;
    logits_1_t9_d1  <= logits_1_t9;
    logits_1_t11_d1 <= logits_1_t11;
    logits_1_t12_d1 <= logits_1_t12;
    logits_2_t6_d1  <= logits_2_t6;
    logits_2_t7_d1  <= logits_2_t7;
    logits_2_t11_d1 <= logits_2_t11;
    logits_3_t9_d1  <= logits_3_t9;
    logits_3_t10_d1 <= logits_3_t10;
    logits_3_t12_d1 <= logits_3_t12;
    logits_4_t10_d1 <= logits_4_t10;
    logits_4_t11_d1 <= logits_4_t11;
    logits_4_t12_d1 <= logits_4_t12;
    logits_4_t13_d1 <= logits_4_t13;
    logits_0_d1     <= logits_0;
    logits_1_d1     <= logits_1;
    logits_2_d1     <= logits_2;
    logits_3_d1     <= logits_3;
    logits_4_d1     <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_0_t10[13],
    logits_1_t4[11],
    logits_1_t6[12],
    logits_1_t10[12],
    logits_3_t3[11],
    logits_3_t7[13],
    logits_3_t11[15],
    logits_3_t14[15],
    logits_4_t16[15],
    logits_3_t16[15],
    logits_4_t18[15]
  };

endmodule
