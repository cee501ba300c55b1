// Layer input of jets_small, made by Apus 0.1.0 from pipeline 7d1de346f13e0cd9. Do not edit.
// Registers only.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_input (
  input  wire       clk,
  input  wire [7:0] input_d2_b2_mmdt,
  output reg  [7:0] input_d2_b2_mmdt_d1
);

  // Element 7

  always @(posedge clk) begin
    input_d2_b2_mmdt_d1 <= input_d2_b2_mmdt;
  end

endmodule
