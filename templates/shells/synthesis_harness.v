// {{banner}}
//
// For timing out of context: every input of the design comes out of a register, and every output
// goes into one where the design has none behind its logic, so that the ways at both ends count.
module {{name}} (
  input  wire clk,
  input  wire [{{input_high}}:0] in_bits,
  output wire [{{output_high}}:0] out_bits
);

  // Whether outputs of the design come from logic.
  localparam CAPTURES = {{captures_outputs}};

  (* keep *) reg [{{input_high}}:0] held;
  wire [{{output_high}}:0] results;

  always @(posedge clk) begin
    held <= in_bits;
  end

  {{top}} dut (
    .clk (clk),
{{connections}}  );

  generate
    if (CAPTURES) begin : g_captures
      {{capture_name}} captures (
        .clk (clk),
        .results (results),
        .out_bits (out_bits)
      );
    end else begin : g_wires
      assign out_bits = results;
    end
  endgenerate

endmodule

// A module of its own, where no register of a constant or of two equal bits is saved: all of them
// are counted, and taken off again.
(* keep_hierarchy *)
module {{capture_name}} (
  input  wire clk,
  input  wire [{{output_high}}:0] results,
  output reg  [{{output_high}}:0] out_bits
);

  always @(posedge clk) begin
    out_bits <= results;
  end

endmodule
