// Layer input of jets_small, made by Apus 0.1.0 from pipeline 4a569ba62d8c2485. Do not edit.
// Registers only.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_input (
  input  wire       clk,
  input  wire [7:0] input_c1_b0_mmdt,
  output reg  [7:0] input_c1_b0_mmdt_d1
);

  // Element 1

  always @(posedge clk) begin
    input_c1_b0_mmdt_d1 <= input_c1_b0_mmdt;
  end

endmodule
