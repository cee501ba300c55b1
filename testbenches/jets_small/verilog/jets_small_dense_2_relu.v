// Layer dense_2_relu of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
// 3 operations in stage 3.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2_relu (
  input  wire [14:0] dense_2_14_d1,
  output wire [12:0] dense_2_relu_14
);

  // Element 14: ufixed<13,5>
  wire [15:0] dense_2_relu_14_t1 = ~{1'd0, dense_2_14_d1};
  wire [14:0] dense_2_relu_14_t2 = 15'd16474 - dense_2_relu_14_t1[14:0];
  assign dense_2_relu_14 = dense_2_relu_14_t2[14] ? 13'd0 : dense_2_relu_14_t2[12:0];

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_relu_14_t1[15],
    dense_2_relu_14_t2[13]
  };

endmodule
