// Layer scores of example, made by Apus 0.1.0 from pipeline 718032c0c761e23d. Do not edit.
// 30 operations in stages 1 to 2.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_scores (
  input  wire        clk,
  input  wire [4:0]  hidden_quantizer_0_d1,
  input  wire [5:0]  hidden_quantizer_1_d1,
  input  wire [5:0]  hidden_quantizer_1_d2,
  input  wire [3:0]  hidden_quantizer_2,
  input  wire [3:0]  hidden_quantizer_2_d1,
  input  wire [4:0]  hidden_quantizer_3,
  output wire [9:0]  scores_0,
  output wire [9:0]  scores_2,
  output wire [9:0]  scores_1,
  output reg  [9:0]  scores_1_d1
);

  // Shared by several elements
  wire [4:0]  scores_s1 = ~hidden_quantizer_0_d1;
  wire [7:0]  scores_s2 = {{1'd0, hidden_quantizer_1_d1} + {3'd0, scores_s1[4:1]}, scores_s1[0]};
  reg  [7:0]  scores_s2_d1;
  wire [4:0]  scores_s3 = ~hidden_quantizer_3;
  reg  [4:0]  scores_s3_d1;
  wire [7:0]  scores_s4 = {scores_s2[7:1] + {2'd0, scores_s3}, scores_s2[0]};
  reg  [7:0]  scores_s4_d1;

  // Element 0: ufixed<10,7>
  wire [5:0]  scores_0_t1 = ~{1'd0, scores_s1};
  reg  [5:0]  scores_0_t1_d1;
  wire [7:0]  scores_0_t2 = {{4'd0, hidden_quantizer_2[3:2]} - scores_0_t1, hidden_quantizer_2[1:0]};
  wire [3:0]  scores_0_t3 = ~hidden_quantizer_2_d1;
  wire [4:0]  scores_0_t4 = ~{1'd0, scores_0_t3};
  wire [7:0]  scores_0_t5 = ~scores_0_t2;
  wire [8:0]  scores_0_t6 = ~{1'd0, scores_0_t5};
  wire [8:0]  scores_0_t7 = {2'd0, hidden_quantizer_2, 3'd0} - scores_0_t6;
  reg  [8:0]  scores_0_t7_d1;
  wire [8:0]  scores_0_t8 = ~scores_0_t7_d1;
  wire [9:0]  scores_0_t9 = ~{1'd0, scores_0_t8};
  assign scores_0 = {2'd0, scores_s4_d1} - scores_0_t9;

  // Element 1: fixed<10,5>
  wire [7:0]  scores_1_t1 = ~scores_s2_d1;
  wire [8:0]  scores_1_t2 = ~{1'd0, scores_1_t1};
  wire [10:0] scores_1_t3 = {1'd0, scores_s4_d1, 2'd0} - {{2{scores_1_t2[8]}}, scores_1_t2};
  wire [9:0]  scores_1_t4 = scores_1_t3[9:0];

  // Element 2: ufixed<10,8>
  wire [6:0]  scores_2_t1 = {1'd0, hidden_quantizer_1_d2} - {scores_0_t1_d1[5], scores_0_t1_d1};
  wire [5:0]  scores_2_t2 = ~{1'd0, scores_s3_d1};
  wire [7:0]  scores_2_t3 = {{4'd0, hidden_quantizer_2_d1[3:2]} - scores_2_t2, hidden_quantizer_2_d1[1:0]};
  wire [6:0]  scores_2_t4 = {1'd0, hidden_quantizer_1_d2} - {{2{scores_0_t4[4]}}, scores_0_t4};
  wire [8:0]  scores_2_t5 = ~{1'd0, scores_2_t3};
  wire [7:0]  scores_2_t6 = {1'd0, scores_2_t1} - scores_2_t5[7:0];
  wire [6:0]  scores_2_t7 = ~scores_2_t4;
  wire [7:0]  scores_2_t8 = ~{1'd0, scores_2_t7};
  assign scores_2 = {{2'd0, scores_2_t6[7:2]} - scores_2_t8, scores_2_t6[1:0]};

  // Element 1: fixed<10,5>
  wire [10:0] scores_1_t5 = ~{1'd0, scores_1_t4};
  wire [10:0] scores_1_t6 = 11'd1442 - scores_1_t5;
  assign scores_1 = scores_1_t6[9:0];

  always @(posedge clk) begin
    scores_s2_d1   <= scores_s2;
    scores_s3_d1   <= scores_s3;
    scores_s4_d1   <= scores_s4;
    scores_0_t1_d1 <= scores_0_t1;
    scores_0_t7_d1 <= scores_0_t7;
    scores_1_d1    <= scores_1;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    scores_1_t3[10],
    scores_2_t5[8],
    scores_1_t6[10]
  };

endmodule
