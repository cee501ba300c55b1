// Layer input of jets_small, made by Apus 0.1.0 from pipeline 66a0435ca87302eb. Do not edit.
// Registers only.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_input (
  input  wire       clk,
  input  wire [7:0] input_d2_b1_mmdt,
  output reg  [7:0] input_d2_b1_mmdt_d1
);

  // Element 6

  always @(posedge clk) begin
    input_d2_b1_mmdt_d1 <= input_d2_b1_mmdt;
  end

endmodule
