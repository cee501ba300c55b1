// Layer class of example, made by Apus 0.1.0 from pipeline 17b0af8cbeee9bed. Do not edit.
// 5 operations in stage 2.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_class (
  input  wire       clk,
  input  wire [9:0] scores_0,
  input  wire [9:0] scores_2,
  input  wire [9:0] scores_1,
  output reg  [1:0] class_0_2_d1
);

  // Element 0: ufixed<2,2>
  wire       class_0_t1 = $signed(scores_0) < $signed(scores_1);
  wire [9:0] class_0_t2 = ($signed(scores_0) < $signed(scores_1)) ? scores_1 : scores_0;
  wire       class_0_t3 = class_0_t1 ? 1'd1 : 1'd0;
  wire       class_0_t4 = $signed(class_0_t2) < $signed(scores_2);
  wire [1:0] class_0_2 = class_0_t4 ? 2'd2 : {1'd0, class_0_t3};

  always @(posedge clk) begin
    class_0_2_d1 <= class_0_2;
  end

endmodule
