// {{banner}}
//
// For timing out of context: every input of the design comes out of a register, so that the way
// to the first registers of the design counts. Its outputs leave registers already.
module {{name}} (
  input  wire clk,
  input  wire [{{input_high}}:0] in_bits,
  output wire [{{output_high}}:0] out_bits
);

  (* keep *) reg [{{input_high}}:0] held;

  always @(posedge clk) begin
    held <= in_bits;
  end

  {{top}} dut (
    .clk (clk),
{{connections}}  );

endmodule
