// Layer scores of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
// 41 operations in stages 1 to 2.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_scores (
  input  wire        clk,
  input  wire [4:0]  hidden_quantizer_0_d1,
  input  wire [5:0]  hidden_quantizer_1_d1,
  input  wire [3:0]  hidden_quantizer_2,
  input  wire [4:0]  hidden_quantizer_3,
  output reg  [9:0]  scores_0_d1,
  output reg  [8:0]  scores_2_d1,
  output wire [9:0]  scores_1,
  output reg  [9:0]  scores_1_d1
);

  // Shared by several elements
  wire [4:0]  scores_s1 = ~hidden_quantizer_0_d1;
  wire [5:0]  scores_s2 = ~{1'd0, scores_s1};
  wire [7:0]  scores_s3 = {1'd0, hidden_quantizer_1_d1, 1'd0} - {{2{scores_s2[5]}}, scores_s2};
  wire [4:0]  scores_s4 = ~hidden_quantizer_3;
  wire [5:0]  scores_s5 = ~{1'd0, scores_s4};
  wire [7:0]  scores_s6 = {scores_s3[7:1] - {scores_s5[5], scores_s5}, scores_s3[0]};

  // Element 0: ufixed<10,6>
  wire [3:0]  scores_0_t1 = ~hidden_quantizer_2;
  wire [4:0]  scores_0_t2 = ~{1'd0, scores_0_t1};
  wire [7:0]  scores_0_t3 = {{4'd0, hidden_quantizer_2[3]} - scores_0_t2, hidden_quantizer_2[2:0]};
  wire [7:0]  scores_0_t4 = ~scores_0_t3;
  wire [8:0]  scores_0_t5 = ~{1'd0, scores_0_t4};
  wire [8:0]  scores_0_t6 = {2'd0, hidden_quantizer_0_d1, 2'd0} - scores_0_t5;
  wire [9:0]  scores_0_t7 = ~{1'd0, scores_0_t6};
  wire [8:0]  scores_0_t8 = ~scores_0_t7[8:0];
  wire [7:0]  scores_0_t9 = ~scores_s6;
  wire [8:0]  scores_0_t10 = ~{1'd0, scores_0_t9};
  wire [9:0]  scores_0 = {1'd0, scores_0_t8} - {scores_0_t10[8], scores_0_t10};

  // Element 1: fixed<10,5>
  wire [7:0]  scores_1_t1 = ~scores_s3;
  wire [8:0]  scores_1_t2 = ~{1'd0, scores_1_t1};
  wire [10:0] scores_1_t3 = {1'd0, scores_s6, 2'd0} - {{2{scores_1_t2[8]}}, scores_1_t2};
  wire [9:0]  scores_1_t4 = scores_1_t3[9:0];
  reg  [9:0]  scores_1_t4_d1;

  // Element 2: ufixed<9,7>
  wire [5:0]  scores_2_t1 = {1'd0, hidden_quantizer_0_d1} - {scores_0_t2[4], scores_0_t2};
  wire [6:0]  scores_2_t2 = ~{1'd0, scores_2_t1};
  wire [5:0]  scores_2_t3 = ~scores_2_t2[5:0];
  wire [6:0]  scores_2_t4 = {{1'd0, scores_2_t3[5:2]} - scores_0_t2, scores_2_t3[1:0]};
  wire [5:0]  scores_2_t5 = ~hidden_quantizer_1_d1;
  wire [6:0]  scores_2_t6 = ~{1'd0, scores_2_t5};
  wire [8:0]  scores_2_t7 = {{3'd0, hidden_quantizer_1_d1[5:2]} - scores_2_t6, hidden_quantizer_1_d1[1:0]};
  wire [9:0]  scores_2_t8 = ~{1'd0, scores_2_t7};
  wire [8:0]  scores_2_t9 = ~scores_2_t8[8:0];
  wire [8:0]  scores_2_t10 = {scores_2_t9[8:2] - {scores_s5[5], scores_s5}, scores_2_t9[1:0]};
  wire [9:0]  scores_2_t11 = ~{1'd0, scores_2_t10};
  wire [8:0]  scores_2_t12 = ~scores_2_t11[8:0];
  wire [6:0]  scores_2_t13 = ~scores_2_t4;
  wire [7:0]  scores_2_t14 = ~{1'd0, scores_2_t13};
  wire [9:0]  scores_2_t15 = {1'd0, scores_2_t12} - {{2{scores_2_t14[7]}}, scores_2_t14};
  wire [8:0]  scores_2 = scores_2_t15[8:0];

  // Element 1: fixed<10,5>
  wire [10:0] scores_1_t5 = ~{1'd0, scores_1_t4_d1};
  wire [9:0]  scores_1_t6 = ~scores_1_t5[9:0];
  wire [10:0] scores_1_t7 = {8'd179 + {1'd0, scores_1_t6[9:3]}, scores_1_t6[2:0]};
  assign scores_1 = scores_1_t7[9:0];

  always @(posedge clk) begin
    scores_0_d1    <= scores_0;
    scores_1_t4_d1 <= scores_1_t4;
    scores_2_d1    <= scores_2;
    scores_1_d1    <= scores_1;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    scores_0_t7[9],
    scores_1_t3[10],
    scores_2_t2[6],
    scores_2_t8[9],
    scores_2_t11[9],
    scores_2_t15[9],
    scores_1_t5[10],
    scores_1_t7[10]
  };

endmodule
