// Layer hidden_relu of example, made by Apus 0.1.0 from pipeline 17b0af8cbeee9bed. Do not edit.
// 4 operations in stage 0.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_hidden_relu (
  input  wire        clk,
  input  wire [11:0] hidden_2,
  input  wire [10:0] hidden_1,
  input  wire [11:0] hidden_3,
  input  wire [10:0] hidden_0,
  output reg  [9:0]  hidden_relu_0_d1,
  output wire [9:0]  hidden_relu_1,
  output wire [10:0] hidden_relu_2,
  output reg  [10:0] hidden_relu_3_d1
);

  // Element 0: ufixed<10,3>
  wire [9:0]  hidden_relu_0 = hidden_0[10] ? 10'd0 : hidden_0[9:0];

  // Element 1: ufixed<10,5>
  assign hidden_relu_1 = hidden_1[10] ? 10'd0 : hidden_1[9:0];

  // Element 2: ufixed<11,5>
  assign hidden_relu_2 = hidden_2[11] ? 11'd0 : hidden_2[10:0];

  // Element 3: ufixed<11,5>
  wire [10:0] hidden_relu_3 = hidden_3[11] ? 11'd0 : hidden_3[10:0];

  always @(posedge clk) begin
    hidden_relu_0_d1 <= hidden_relu_0;
    hidden_relu_3_d1 <= hidden_relu_3;
  end

endmodule
