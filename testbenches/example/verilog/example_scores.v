// Layer scores of example, made by Apus 0.1.0 from pipeline 17b0af8cbeee9bed. Do not edit.
// 16 operations in stages 1 to 2.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_scores (
  input  wire        clk,
  input  wire [4:0]  hidden_quantizer_0,
  input  wire [5:0]  hidden_quantizer_1_d1,
  input  wire [3:0]  hidden_quantizer_2,
  input  wire [4:0]  hidden_quantizer_3,
  output wire [9:0]  scores_0,
  output reg  [9:0]  scores_0_d1,
  output wire [9:0]  scores_2,
  output reg  [9:0]  scores_2_d1,
  output wire [9:0]  scores_1,
  output reg  [9:0]  scores_1_d1
);

  // Shared by several elements
  wire [7:0]  scores_s1 = {3'd0, hidden_quantizer_0} - {1'd0, hidden_quantizer_1_d1, 1'd0};
  wire [7:0]  scores_s2 = {2'd0, hidden_quantizer_3, 1'd0} + scores_s1;

  // Element 0: fixed<10,5>
  wire [7:0]  scores_0_t1 = {4'd0, hidden_quantizer_2} - {1'd0, hidden_quantizer_2, 3'd0};
  wire [8:0]  scores_0_t2 = {scores_0_t1[7], scores_0_t1} - {2'd0, hidden_quantizer_0, 2'd0};
  wire [9:0]  scores_0_t3 = {{2{scores_s2[7]}}, scores_s2} - {scores_0_t2[8], scores_0_t2};
  reg  [9:0]  scores_0_t3_d1;

  // Element 1: fixed<10,5>
  wire [10:0] scores_1_t1 = {{3{scores_s1[7]}}, scores_s1} - {scores_s2[7], scores_s2, 2'd0};
  wire [9:0]  scores_1_t2 = scores_1_t1[9:0];
  reg  [9:0]  scores_1_t2_d1;

  // Element 2: fixed<10,5>
  wire [5:0]  scores_2_t1 = {1'd0, hidden_quantizer_0} - {2'd0, hidden_quantizer_2};
  wire [7:0]  scores_2_t2 = {{2{scores_2_t1[5]}}, scores_2_t1} - {2'd0, hidden_quantizer_2, 2'd0};
  wire [7:0]  scores_2_t3 = {2'd0, hidden_quantizer_1_d1} - {1'd0, hidden_quantizer_3, 2'd0};
  wire [9:0]  scores_2_t4 = {{2{scores_2_t3[7]}}, scores_2_t3} - {2'd0, hidden_quantizer_1_d1, 2'd0};
  wire [9:0]  scores_2_t5 = {{2{scores_2_t2[7]}}, scores_2_t2} - scores_2_t4;
  reg  [9:0]  scores_2_t5_d1;

  // Element 0: fixed<10,5>
  assign scores_0 = scores_0_t3_d1 + 10'd16;

  // Element 1: fixed<10,5>
  wire [10:0] scores_1_t3 = {scores_1_t2_d1[9], scores_1_t2_d1} - 11'd8;

  // Element 2: fixed<10,5>
  assign scores_2 = scores_2_t5_d1 + 10'd4;

  // Element 1: fixed<10,5>
  assign scores_1 = scores_1_t3[9:0];

  always @(posedge clk) begin
    scores_0_t3_d1 <= scores_0_t3;
    scores_1_t2_d1 <= scores_1_t2;
    scores_2_t5_d1 <= scores_2_t5;
    scores_0_d1    <= scores_0;
    scores_2_d1    <= scores_2;
    scores_1_d1    <= scores_1;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    scores_1_t1[10],
    scores_1_t3[10]
  };

endmodule
