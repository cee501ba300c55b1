// Layer class of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
// 11 operations in stage 2.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_class (
  input  wire        clk,
  input  wire [9:0]  scores_0_d1,
  input  wire [8:0]  scores_2_d1,
  input  wire [9:0]  scores_1,
  output reg  [9:0]  class_0_t3_d1,
  output reg  [9:0]  class_0_t9_d1,
  output reg  [1:0]  class_0_2_d1
);

  // Element 0: ufixed<2,2>
  wire [10:0] class_0_t1 = ~{1'd0, scores_0_d1};
  wire [9:0]  class_0_t2 = ~class_0_t1[9:0];
  wire [9:0]  class_0_t3 = {6'd47 + class_0_t2[9:4], class_0_t2[3:0]};
  wire        class_0_t4 = $signed(class_0_t3) < $signed(scores_1);
  wire [9:0]  class_0_t5 = ($signed(scores_1) < $signed(class_0_t3)) ? class_0_t3 : scores_1;
  wire        class_0_t6 = class_0_t4 ? 1'd1 : 1'd0;
  wire [9:0]  class_0_t7 = ~{1'd0, scores_2_d1};
  wire [8:0]  class_0_t8 = ~class_0_t7[8:0];
  wire [9:0]  class_0_t9 = 10'd436 - {1'd0, class_0_t8};
  wire        class_0_t10 = $signed(class_0_t5) < $signed(class_0_t9);
  wire [1:0]  class_0_2 = class_0_t10 ? 2'd2 : {1'd0, class_0_t6};

  always @(posedge clk) begin
    class_0_t3_d1 <= class_0_t3;
    class_0_t9_d1 <= class_0_t9;
    class_0_2_d1  <= class_0_2;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    class_0_t1[10],
    class_0_t7[9]
  };

endmodule
