// Layer hidden_quantizer of example, made by Apus 0.1.0 from pipeline 17b0af8cbeee9bed. Do not edit.
// 15 operations in stages 0 to 1.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_hidden_quantizer (
  input  wire        clk,
  input  wire [9:0]  hidden_relu_0_d1,
  input  wire [9:0]  hidden_relu_1,
  input  wire [10:0] hidden_relu_2,
  input  wire [10:0] hidden_relu_3_d1,
  output wire [4:0]  hidden_quantizer_0,
  output reg  [5:0]  hidden_quantizer_1_d1,
  output wire [3:0]  hidden_quantizer_2,
  output wire [4:0]  hidden_quantizer_3
);

  // Element 0: ufixed<5,3>
  wire [10:0] hidden_quantizer_0_t1 = {1'd0, hidden_relu_0_d1} + 11'd16;
  wire [5:0]  hidden_quantizer_0_t2 = hidden_quantizer_0_t1[10:5];
  assign hidden_quantizer_0 = (hidden_quantizer_0_t2 < 6'd31) ? hidden_quantizer_0_t2[4:0] : 5'd31;

  // Element 1: ufixed<6,4>
  wire [6:0]  hidden_quantizer_1_t1 = hidden_relu_1[9:3];
  wire [5:0]  hidden_quantizer_1 = hidden_quantizer_1_t1[5:0];

  // Element 2: ufixed<4,2>
  wire        hidden_quantizer_2_t1 = hidden_relu_2[4];
  wire [3:0]  hidden_quantizer_2_t2 = {3'd0, hidden_quantizer_2_t1} + 4'd7;
  wire [10:0] hidden_quantizer_2_t3 = hidden_relu_2 + {7'd0, hidden_quantizer_2_t2};
  wire [6:0]  hidden_quantizer_2_t4 = hidden_quantizer_2_t3[10:4];
  reg  [6:0]  hidden_quantizer_2_t4_d1;
  wire [3:0]  hidden_quantizer_2_t5 = (hidden_quantizer_2_t4_d1 < 7'd15) ? hidden_quantizer_2_t4_d1[3:0] : 4'd15;
  wire        hidden_quantizer_2_t6 = 7'd15 < hidden_quantizer_2_t4_d1;
  assign hidden_quantizer_2 = hidden_quantizer_2_t6 ? 4'd0 : hidden_quantizer_2_t5;

  // Element 3: ufixed<5,4>
  wire [10:0] hidden_quantizer_3_t1 = hidden_relu_3_d1 + 11'd15;
  wire [5:0]  hidden_quantizer_3_t2 = hidden_quantizer_3_t1[10:5];
  assign hidden_quantizer_3 = (hidden_quantizer_3_t2 < 6'd31) ? hidden_quantizer_3_t2[4:0] : 5'd31;

  always @(posedge clk) begin
    hidden_quantizer_1_d1    <= hidden_quantizer_1;
    hidden_quantizer_2_t4_d1 <= hidden_quantizer_2_t4;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    hidden_relu_1[2:0],
    hidden_quantizer_0_t1[4:0],
    hidden_quantizer_1_t1[6],
    hidden_quantizer_2_t3[3:0],
    hidden_quantizer_3_t1[4:0]
  };

endmodule
