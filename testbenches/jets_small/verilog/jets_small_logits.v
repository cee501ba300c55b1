// Layer logits of jets_small, made by Apus 0.1.0 from circuit d07e5ae5bed3f7b9. Do not edit.
// 90 operations in stages 4 to 5.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_logits (
  input  wire        clk,
  input  wire [7:0]  dense_2_quantizer_0,
  input  wire [7:0]  dense_2_quantizer_1,
  input  wire [7:0]  dense_2_quantizer_2,
  input  wire [7:0]  dense_2_quantizer_3,
  input  wire [7:0]  dense_2_quantizer_4,
  input  wire [7:0]  dense_2_quantizer_5,
  input  wire [7:0]  dense_2_quantizer_6,
  input  wire [7:0]  dense_2_quantizer_7,
  input  wire [7:0]  dense_2_quantizer_8,
  input  wire [7:0]  dense_2_quantizer_9,
  input  wire [7:0]  dense_2_quantizer_10_d1,
  input  wire [7:0]  dense_2_quantizer_11,
  input  wire [7:0]  dense_2_quantizer_12_d1,
  input  wire [7:0]  dense_2_quantizer_13,
  input  wire [7:0]  dense_2_quantizer_14,
  input  wire [7:0]  dense_2_quantizer_15,
  output reg  [14:0] logits_0_d1,
  output reg  [14:0] logits_1_d1,
  output reg  [15:0] logits_2_d1,
  output reg  [15:0] logits_3_d1,
  output reg  [14:0] logits_4_d1
);

  // Shared by several elements
  wire [9:0]  logits_s1 = {2'd0, dense_2_quantizer_12_d1} + {1'd0, dense_2_quantizer_9, 1'd0};
  wire [8:0]  logits_s2 = {1'd0, dense_2_quantizer_2} - {1'd0, dense_2_quantizer_7};
  wire [8:0]  logits_s3 = {1'd0, dense_2_quantizer_3} - {1'd0, dense_2_quantizer_8};
  wire [8:0]  logits_s4 = {1'd0, dense_2_quantizer_6} - {1'd0, dense_2_quantizer_11};
  wire [8:0]  logits_s5 = {1'd0, dense_2_quantizer_13} + {1'd0, dense_2_quantizer_15};
  wire [8:0]  logits_s6 = {1'd0, dense_2_quantizer_0} + {1'd0, dense_2_quantizer_5};
  wire [9:0]  logits_s7 = {2'd0, dense_2_quantizer_0} + {1'd0, dense_2_quantizer_5, 1'd0};
  wire [8:0]  logits_s8 = {1'd0, dense_2_quantizer_3} + {1'd0, dense_2_quantizer_8};
  wire [10:0] logits_s9 = {3'd0, dense_2_quantizer_4} + {logits_s2[8], logits_s2, 1'd0};
  reg  [10:0] logits_s9_d1;
  wire [8:0]  logits_s10 = {1'd0, dense_2_quantizer_6} + {1'd0, dense_2_quantizer_11};
  reg  [8:0]  logits_s10_d1;
  wire [9:0]  logits_s11 = {2'd0, dense_2_quantizer_10_d1} - {logits_s3[8], logits_s3};
  reg  [9:0]  logits_s11_d1;

  // Element 1: fixed<15,7>
  wire [9:0]  logits_1_t1 = {2'd0, dense_2_quantizer_1} + logits_s1;
  reg  [9:0]  logits_1_t1_d1;

  // Shared by several elements
  wire [9:0]  logits_s12 = {2'd0, dense_2_quantizer_1} + {1'd0, logits_s5};
  reg  [9:0]  logits_s12_d1;

  // Element 3: fixed<16,8>
  wire [10:0] logits_3_t1 = {3'd0, dense_2_quantizer_4} + {logits_s4[8], logits_s4, 1'd0};
  reg  [10:0] logits_3_t1_d1;

  // Shared by several elements
  wire [8:0]  logits_s13 = {1'd0, dense_2_quantizer_5} - {1'd0, dense_2_quantizer_14};

  // Element 3: fixed<16,8>
  wire [9:0]  logits_3_t2 = {2'd0, dense_2_quantizer_7} + {1'd0, dense_2_quantizer_2, 1'd0};

  // Shared by several elements
  wire [9:0]  logits_s14 = {2'd0, dense_2_quantizer_9} - {1'd0, logits_s8};
  reg  [9:0]  logits_s14_d1;
  wire [8:0]  logits_s15 = {1'd0, dense_2_quantizer_10_d1} - {1'd0, dense_2_quantizer_15};
  wire [10:0] logits_s16 = {3'd0, dense_2_quantizer_13} - {1'd0, logits_s1};
  reg  [10:0] logits_s16_d1;

  // Element 1: fixed<15,7>
  wire [11:0] logits_1_t2 = {3'd0, logits_s10_d1} - {1'd0, logits_1_t1_d1, 1'd0};

  // Element 0: fixed<15,7>
  wire [8:0]  logits_0_t1 = {1'd0, dense_2_quantizer_7} + {1'd0, dense_2_quantizer_11};
  wire [9:0]  logits_0_t2 = {2'd0, dense_2_quantizer_4} + {1'd0, dense_2_quantizer_3, 1'd0};
  wire [12:0] logits_0_t3 = {4'd0, logits_s8} + {1'd0, dense_2_quantizer_14, 4'd0};
  reg  [12:0] logits_0_t3_d1;
  wire [10:0] logits_0_t4 = {{2{logits_s15[8]}}, logits_s15} + {2'd0, logits_0_t1};
  reg  [10:0] logits_0_t4_d1;
  wire [10:0] logits_0_t5 = {1'd0, logits_s1} + {1'd0, logits_s7};
  reg  [10:0] logits_0_t5_d1;
  wire [11:0] logits_0_t6 = {{3{logits_s4[8]}}, logits_s4} + {1'd0, logits_0_t2, 1'd0};
  reg  [11:0] logits_0_t6_d1;
  wire [13:0] logits_0_t7 = {1'd0, logits_0_t3_d1} + {{3{logits_0_t4_d1[10]}}, logits_0_t4_d1};
  wire [11:0] logits_0_t8 = {1'd0, logits_0_t5_d1} - {logits_s11_d1[9], logits_s11_d1, 1'd0};
  wire [12:0] logits_0_t9 = {3'd0, logits_s12_d1} + {logits_0_t6_d1[11], logits_0_t6_d1};
  wire [14:0] logits_0_t10 = {logits_0_t7[13], logits_0_t7} + {{2{logits_0_t8[11]}}, logits_0_t8, 1'd0};
  wire [14:0] logits_0_t11 = logits_0_t10 - {logits_0_t9, 2'd0};

  // Element 1: fixed<15,7>
  wire [9:0]  logits_1_t3 = {2'd0, dense_2_quantizer_13} - {1'd0, dense_2_quantizer_2, 1'd0};
  wire [8:0]  logits_1_t4 = {1'd0, dense_2_quantizer_14} - {1'd0, dense_2_quantizer_15};
  reg  [8:0]  logits_1_t4_d1;
  wire [10:0] logits_1_t5 = {2'd0, logits_s5} + {{2{logits_s13[8]}}, logits_s13};
  reg  [10:0] logits_1_t5_d1;
  wire [11:0] logits_1_t6 = {{2{logits_1_t3[9]}}, logits_1_t3} + {2'd0, logits_s6, 1'd0};
  reg  [11:0] logits_1_t6_d1;
  wire [12:0] logits_1_t7 = {{2{logits_s9_d1[10]}}, logits_s9_d1} + {logits_1_t4_d1[8], logits_1_t4_d1, 3'd0};
  wire [11:0] logits_1_t8 = {{2{logits_s11_d1[9]}}, logits_s11_d1} + {logits_1_t5_d1[10], logits_1_t5_d1};
  wire [13:0] logits_1_t9 = {{2{logits_1_t2[11]}}, logits_1_t2} - {logits_1_t6_d1, 2'd0};
  wire [12:0] logits_1_t10 = logits_1_t7 - {logits_1_t8[11], logits_1_t8};
  wire [14:0] logits_1_t11 = {logits_1_t9[13], logits_1_t9} - {logits_1_t2[11], logits_1_t2, 2'd0};
  wire [13:0] logits_1_t12 = logits_1_t11[13:0];
  wire [14:0] logits_1_t13 = {{2{logits_1_t10[12]}}, logits_1_t10} - {logits_1_t12[13], logits_1_t12};

  // Element 2: fixed<16,8>
  wire [9:0]  logits_2_t1 = {2'd0, dense_2_quantizer_12_d1} + {1'd0, dense_2_quantizer_1, 1'd0};
  wire [11:0] logits_2_t2 = {{3{logits_s2[8]}}, logits_s2} + {2'd0, dense_2_quantizer_14, 2'd0};
  reg  [11:0] logits_2_t2_d1;
  wire [9:0]  logits_2_t3 = {logits_s3[8], logits_s3} + {logits_s15[8], logits_s15};
  reg  [9:0]  logits_2_t3_d1;
  wire [10:0] logits_2_t4 = {1'd0, logits_2_t1} - {1'd0, logits_s6, 1'd0};
  reg  [10:0] logits_2_t4_d1;
  wire [10:0] logits_2_t5 = {{2{logits_s4[8]}}, logits_s4} - {2'd0, logits_s5};
  reg  [10:0] logits_2_t5_d1;
  wire [10:0] logits_2_t6 = {2'd0, logits_s6} + {logits_s2[8], logits_s2, 1'd0};
  reg  [10:0] logits_2_t6_d1;
  wire [11:0] logits_2_t7 = logits_2_t2_d1 - {{2{logits_2_t3_d1[9]}}, logits_2_t3_d1};
  wire [12:0] logits_2_t8 = {{2{logits_2_t4_d1[10]}}, logits_2_t4_d1} - {logits_s9_d1[10], logits_s9_d1, 1'd0};
  wire [11:0] logits_2_t9 = {logits_2_t5_d1[10], logits_2_t5_d1} - {logits_s14_d1[9], logits_s14_d1, 1'd0};
  wire [11:0] logits_2_t10 = {logits_2_t6_d1[10], logits_2_t6_d1} - {1'd0, logits_s12_d1, 1'd0};
  wire [12:0] logits_2_t11 = {logits_2_t7[11], logits_2_t7} + logits_2_t8;
  wire [13:0] logits_2_t12 = {{2{logits_2_t9[11]}}, logits_2_t9} - {logits_2_t10[11], logits_2_t10, 1'd0};
  wire [15:0] logits_2_t13 = {{3{logits_2_t11[12]}}, logits_2_t11} - {logits_2_t12, 2'd0};

  // Element 3: fixed<16,8>
  wire [9:0]  logits_3_t3 = {2'd0, dense_2_quantizer_15} - {1'd0, dense_2_quantizer_10_d1, 1'd0};
  wire [9:0]  logits_3_t4 = {2'd0, dense_2_quantizer_3} + {1'd0, dense_2_quantizer_8, 1'd0};
  wire [12:0] logits_3_t5 = {3'd0, logits_s1} - {1'd0, dense_2_quantizer_1, 4'd0};
  reg  [12:0] logits_3_t5_d1;
  wire [9:0]  logits_3_t6 = {logits_s3[8], logits_s3} - {logits_s13[8], logits_s13};
  reg  [9:0]  logits_3_t6_d1;
  wire [10:0] logits_3_t7 = {1'd0, logits_3_t2} + {logits_3_t3[9], logits_3_t3};
  reg  [10:0] logits_3_t7_d1;
  wire [11:0] logits_3_t8 = {2'd0, logits_s7} + {1'd0, logits_3_t4, 1'd0};
  reg  [11:0] logits_3_t8_d1;
  wire [10:0] logits_3_t9 = {1'd0, logits_s7} - {1'd0, logits_3_t2};
  reg  [10:0] logits_3_t9_d1;
  wire [13:0] logits_3_t10 = {{3{logits_3_t1_d1[10]}}, logits_3_t1_d1} - {logits_3_t5_d1[12], logits_3_t5_d1};
  wire [11:0] logits_3_t11 = {{2{logits_3_t6_d1[9]}}, logits_3_t6_d1} - {logits_3_t7_d1[10], logits_3_t7_d1};
  wire [12:0] logits_3_t12 = {1'd0, logits_3_t8_d1} + {logits_s16_d1[10], logits_s16_d1, 1'd0};
  wire [11:0] logits_3_t13 = {logits_3_t1_d1[10], logits_3_t1_d1} - {logits_3_t9_d1[10], logits_3_t9_d1};
  wire [13:0] logits_3_t14 = logits_3_t10 + {{2{logits_3_t11[11]}}, logits_3_t11};
  wire [14:0] logits_3_t15 = {{2{logits_3_t12[12]}}, logits_3_t12} + {logits_3_t13[11], logits_3_t13, 2'd0};
  wire [13:0] logits_3_t16 = logits_3_t15[13:0];
  wire [15:0] logits_3_t17 = {{2{logits_3_t14[13]}}, logits_3_t14} - {logits_3_t16[13], logits_3_t16, 1'd0};

  // Element 4: fixed<15,7>
  wire [8:0]  logits_4_t1 = {1'd0, dense_2_quantizer_0} - {1'd0, dense_2_quantizer_11};
  wire [8:0]  logits_4_t2 = {1'd0, dense_2_quantizer_12_d1} + {1'd0, dense_2_quantizer_13};
  wire [8:0]  logits_4_t3 = {1'd0, dense_2_quantizer_9} + {1'd0, dense_2_quantizer_14};
  wire [8:0]  logits_4_t4 = {1'd0, dense_2_quantizer_5} - {1'd0, dense_2_quantizer_7};
  wire [12:0] logits_4_t5 = {{4{logits_4_t1[8]}}, logits_4_t1} + {2'd0, dense_2_quantizer_10_d1, 3'd0};
  reg  [12:0] logits_4_t5_d1;
  wire [10:0] logits_4_t6 = {2'd0, logits_4_t2} - {1'd0, logits_4_t3, 1'd0};
  reg  [10:0] logits_4_t6_d1;
  wire [10:0] logits_4_t7 = {2'd0, logits_s10} - {logits_4_t4[8], logits_4_t4, 1'd0};
  reg  [10:0] logits_4_t7_d1;
  wire [10:0] logits_4_t8 = logits_s9_d1 + {logits_s14_d1[9], logits_s14_d1};
  wire [12:0] logits_4_t9 = logits_4_t5_d1 + {{2{logits_4_t6_d1[10]}}, logits_4_t6_d1};
  wire [11:0] logits_4_t10 = {{2{logits_s11_d1[9]}}, logits_s11_d1} + {logits_s16_d1, 1'd0};
  wire [14:0] logits_4_t11 = {{4{logits_4_t8[10]}}, logits_4_t8} + {logits_4_t7_d1[10], logits_4_t7_d1, 3'd0};
  wire [13:0] logits_4_t12 = {logits_4_t9[12], logits_4_t9} - {logits_4_t10[11], logits_4_t10, 1'd0};
  wire [15:0] logits_4_t13 = {logits_4_t11[14], logits_4_t11} - {logits_4_t12[13], logits_4_t12, 1'd0};
  wire [14:0] logits_4_t14 = logits_4_t13[14:0];

  // Element 0: fixed<15,7>
  wire [14:0] logits_0 = 15'd32756 - logits_0_t11;

  // Element 1: fixed<15,7>
  wire [14:0] logits_1 = 15'd28 - logits_1_t13;

  // Element 2: fixed<16,8>
  wire [15:0] logits_2 = logits_2_t13 - 16'd52;

  // Element 3: fixed<16,8>
  wire [15:0] logits_3 = logits_3_t17 - 16'd14;

  // Element 4: fixed<15,7>
  wire [15:0] logits_4_t15 = {logits_4_t14[14], logits_4_t14} + 16'd47;
  wire [14:0] logits_4 = logits_4_t15[14:0];

  always @(posedge clk) begin
    logits_s9_d1   <= logits_s9;
    logits_s10_d1  <= logits_s10;
    logits_s11_d1  <= logits_s11;
    logits_1_t1_d1 <= logits_1_t1;
    logits_s12_d1  <= logits_s12;
    logits_3_t1_d1 <= logits_3_t1;
    logits_s14_d1  <= logits_s14;
    logits_s16_d1  <= logits_s16;
    logits_0_t3_d1 <= logits_0_t3;
    logits_0_t4_d1 <= logits_0_t4;
    logits_0_t5_d1 <= logits_0_t5;
    logits_0_t6_d1 <= logits_0_t6;
    logits_1_t4_d1 <= logits_1_t4;
    logits_1_t5_d1 <= logits_1_t5;
    logits_1_t6_d1 <= logits_1_t6;
    logits_2_t2_d1 <= logits_2_t2;
    logits_2_t3_d1 <= logits_2_t3;
    logits_2_t4_d1 <= logits_2_t4;
    logits_2_t5_d1 <= logits_2_t5;
    logits_2_t6_d1 <= logits_2_t6;
    logits_3_t5_d1 <= logits_3_t5;
    logits_3_t6_d1 <= logits_3_t6;
    logits_3_t7_d1 <= logits_3_t7;
    logits_3_t8_d1 <= logits_3_t8;
    logits_3_t9_d1 <= logits_3_t9;
    logits_4_t5_d1 <= logits_4_t5;
    logits_4_t6_d1 <= logits_4_t6;
    logits_4_t7_d1 <= logits_4_t7;
    logits_0_d1    <= logits_0;
    logits_1_d1    <= logits_1;
    logits_2_d1    <= logits_2;
    logits_3_d1    <= logits_3;
    logits_4_d1    <= logits_4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    logits_1_t11[14],
    logits_3_t15[14],
    logits_4_t13[15],
    logits_4_t15[15]
  };

endmodule
