// Layer dense_2_quantizer of jets_small, made by Apus 0.1.0 from pipeline 7d1de346f13e0cd9. Do not edit.
// 48 operations in stages 3 to 4.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module jets_small_dense_2_quantizer (
  input  wire        clk,
  input  wire [13:0] dense_2_relu_0,
  input  wire [14:0] dense_2_relu_1,
  input  wire [13:0] dense_2_relu_2,
  input  wire [14:0] dense_2_relu_3,
  input  wire [14:0] dense_2_relu_4,
  input  wire [14:0] dense_2_relu_5,
  input  wire [14:0] dense_2_relu_6,
  input  wire [13:0] dense_2_relu_7,
  input  wire [13:0] dense_2_relu_8,
  input  wire [13:0] dense_2_relu_9,
  input  wire [12:0] dense_2_relu_10,
  input  wire [13:0] dense_2_relu_11,
  input  wire [13:0] dense_2_relu_12,
  input  wire [14:0] dense_2_relu_13,
  input  wire [12:0] dense_2_relu_14,
  input  wire [14:0] dense_2_relu_15,
  output reg  [7:0]  dense_2_quantizer_0_d1,
  output wire [7:0]  dense_2_quantizer_1,
  output wire [7:0]  dense_2_quantizer_2,
  output reg  [7:0]  dense_2_quantizer_3_d1,
  output reg  [7:0]  dense_2_quantizer_3_d2,
  output wire [7:0]  dense_2_quantizer_4,
  output wire [7:0]  dense_2_quantizer_5,
  output wire [7:0]  dense_2_quantizer_6,
  output wire [7:0]  dense_2_quantizer_7,
  output reg  [7:0]  dense_2_quantizer_8_d1,
  output wire [7:0]  dense_2_quantizer_9,
  output reg  [7:0]  dense_2_quantizer_10_d1,
  output reg  [7:0]  dense_2_quantizer_11_d1,
  output wire [7:0]  dense_2_quantizer_12,
  output wire [7:0]  dense_2_quantizer_13,
  output reg  [7:0]  dense_2_quantizer_14_d1,
  output reg  [7:0]  dense_2_quantizer_14_d2,
  output wire [7:0]  dense_2_quantizer_15
);

  // Element 0: ufixed<8,4>
  wire [13:0] dense_2_quantizer_0_t1 = dense_2_relu_0 + 14'd8;
  wire [9:0]  dense_2_quantizer_0_t2 = dense_2_quantizer_0_t1[13:4];
  wire [7:0]  dense_2_quantizer_0 = (dense_2_quantizer_0_t2 < 10'd255) ? dense_2_quantizer_0_t2[7:0] : 8'd255;

  // Element 1: ufixed<8,4>
  wire [15:0] dense_2_quantizer_1_t1 = {1'd0, dense_2_relu_1} + 16'd8;
  wire [11:0] dense_2_quantizer_1_t2 = dense_2_quantizer_1_t1[15:4];
  reg  [11:0] dense_2_quantizer_1_t2_d1;
  assign dense_2_quantizer_1 = (12'd255 < dense_2_quantizer_1_t2_d1) ? 8'd255 : dense_2_quantizer_1_t2_d1[7:0];

  // Element 2: ufixed<8,4>
  wire [14:0] dense_2_quantizer_2_t1 = {1'd0, dense_2_relu_2} + 15'd8;
  wire [10:0] dense_2_quantizer_2_t2 = dense_2_quantizer_2_t1[14:4];
  reg  [10:0] dense_2_quantizer_2_t2_d1;
  assign dense_2_quantizer_2 = (11'd255 < dense_2_quantizer_2_t2_d1) ? 8'd255 : dense_2_quantizer_2_t2_d1[7:0];

  // Element 3: ufixed<8,4>
  wire [14:0] dense_2_quantizer_3_t1 = dense_2_relu_3 + 15'd8;
  wire [10:0] dense_2_quantizer_3_t2 = dense_2_quantizer_3_t1[14:4];
  wire [7:0]  dense_2_quantizer_3 = (11'd255 < dense_2_quantizer_3_t2) ? 8'd255 : dense_2_quantizer_3_t2[7:0];

  // Element 4: ufixed<8,4>
  wire [15:0] dense_2_quantizer_4_t1 = {1'd0, dense_2_relu_4} + 16'd8;
  wire [11:0] dense_2_quantizer_4_t2 = dense_2_quantizer_4_t1[15:4];
  reg  [11:0] dense_2_quantizer_4_t2_d1;
  assign dense_2_quantizer_4 = (12'd255 < dense_2_quantizer_4_t2_d1) ? 8'd255 : dense_2_quantizer_4_t2_d1[7:0];

  // Element 5: ufixed<8,4>
  wire [15:0] dense_2_quantizer_5_t1 = {1'd0, dense_2_relu_5} + 16'd8;
  wire [11:0] dense_2_quantizer_5_t2 = dense_2_quantizer_5_t1[15:4];
  reg  [11:0] dense_2_quantizer_5_t2_d1;
  assign dense_2_quantizer_5 = (12'd255 < dense_2_quantizer_5_t2_d1) ? 8'd255 : dense_2_quantizer_5_t2_d1[7:0];

  // Element 6: ufixed<8,4>
  wire [14:0] dense_2_quantizer_6_t1 = dense_2_relu_6 + 15'd8;
  wire [10:0] dense_2_quantizer_6_t2 = dense_2_quantizer_6_t1[14:4];
  reg  [10:0] dense_2_quantizer_6_t2_d1;
  assign dense_2_quantizer_6 = (11'd255 < dense_2_quantizer_6_t2_d1) ? 8'd255 : dense_2_quantizer_6_t2_d1[7:0];

  // Element 7: ufixed<8,4>
  wire [14:0] dense_2_quantizer_7_t1 = {1'd0, dense_2_relu_7} + 15'd8;
  wire [10:0] dense_2_quantizer_7_t2 = dense_2_quantizer_7_t1[14:4];
  reg  [10:0] dense_2_quantizer_7_t2_d1;
  assign dense_2_quantizer_7 = (11'd255 < dense_2_quantizer_7_t2_d1) ? 8'd255 : dense_2_quantizer_7_t2_d1[7:0];

  // Element 8: ufixed<8,4>
  wire [14:0] dense_2_quantizer_8_t1 = {1'd0, dense_2_relu_8} + 15'd8;
  wire [10:0] dense_2_quantizer_8_t2 = dense_2_quantizer_8_t1[14:4];
  wire [7:0]  dense_2_quantizer_8 = (11'd255 < dense_2_quantizer_8_t2) ? 8'd255 : dense_2_quantizer_8_t2[7:0];

  // Element 9: ufixed<8,4>
  wire [13:0] dense_2_quantizer_9_t1 = dense_2_relu_9 + 14'd8;
  wire [9:0]  dense_2_quantizer_9_t2 = dense_2_quantizer_9_t1[13:4];
  reg  [9:0]  dense_2_quantizer_9_t2_d1;
  assign dense_2_quantizer_9 = (10'd255 < dense_2_quantizer_9_t2_d1) ? 8'd255 : dense_2_quantizer_9_t2_d1[7:0];

  // Element 10: ufixed<8,4>
  wire [13:0] dense_2_quantizer_10_t1 = {1'd0, dense_2_relu_10} + 14'd8;
  wire [9:0]  dense_2_quantizer_10_t2 = dense_2_quantizer_10_t1[13:4];
  wire [7:0]  dense_2_quantizer_10 = (10'd255 < dense_2_quantizer_10_t2) ? 8'd255 : dense_2_quantizer_10_t2[7:0];

  // Element 11: ufixed<8,4>
  wire [14:0] dense_2_quantizer_11_t1 = {1'd0, dense_2_relu_11} + 15'd8;
  wire [10:0] dense_2_quantizer_11_t2 = dense_2_quantizer_11_t1[14:4];
  wire [7:0]  dense_2_quantizer_11 = (11'd255 < dense_2_quantizer_11_t2) ? 8'd255 : dense_2_quantizer_11_t2[7:0];

  // Element 12: ufixed<8,4>
  wire [14:0] dense_2_quantizer_12_t1 = {1'd0, dense_2_relu_12} + 15'd8;
  wire [10:0] dense_2_quantizer_12_t2 = dense_2_quantizer_12_t1[14:4];
  reg  [10:0] dense_2_quantizer_12_t2_d1;
  assign dense_2_quantizer_12 = (11'd255 < dense_2_quantizer_12_t2_d1) ? 8'd255 : dense_2_quantizer_12_t2_d1[7:0];

  // Element 13: ufixed<8,4>
  wire [15:0] dense_2_quantizer_13_t1 = {1'd0, dense_2_relu_13} + 16'd8;
  wire [11:0] dense_2_quantizer_13_t2 = dense_2_quantizer_13_t1[15:4];
  reg  [11:0] dense_2_quantizer_13_t2_d1;
  assign dense_2_quantizer_13 = (12'd255 < dense_2_quantizer_13_t2_d1) ? 8'd255 : dense_2_quantizer_13_t2_d1[7:0];

  // Element 14: ufixed<8,4>
  wire [12:0] dense_2_quantizer_14_t1 = dense_2_relu_14 + 13'd8;
  wire [8:0]  dense_2_quantizer_14_t2 = dense_2_quantizer_14_t1[12:4];
  wire [7:0]  dense_2_quantizer_14 = (9'd255 < dense_2_quantizer_14_t2) ? 8'd255 : dense_2_quantizer_14_t2[7:0];

  // Element 15: ufixed<8,4>
  wire [15:0] dense_2_quantizer_15_t1 = {1'd0, dense_2_relu_15} + 16'd8;
  wire [11:0] dense_2_quantizer_15_t2 = dense_2_quantizer_15_t1[15:4];
  reg  [11:0] dense_2_quantizer_15_t2_d1;
  assign dense_2_quantizer_15 = (12'd255 < dense_2_quantizer_15_t2_d1) ? 8'd255 : dense_2_quantizer_15_t2_d1[7:0];

  always @(posedge clk) begin
    dense_2_quantizer_0_d1     <= dense_2_quantizer_0;
    dense_2_quantizer_1_t2_d1  <= dense_2_quantizer_1_t2;
    dense_2_quantizer_2_t2_d1  <= dense_2_quantizer_2_t2;
    dense_2_quantizer_3_d1     <= dense_2_quantizer_3;
    dense_2_quantizer_3_d2     <= dense_2_quantizer_3_d1;
    dense_2_quantizer_4_t2_d1  <= dense_2_quantizer_4_t2;
    dense_2_quantizer_5_t2_d1  <= dense_2_quantizer_5_t2;
    dense_2_quantizer_6_t2_d1  <= dense_2_quantizer_6_t2;
    dense_2_quantizer_7_t2_d1  <= dense_2_quantizer_7_t2;
    dense_2_quantizer_8_d1     <= dense_2_quantizer_8;
    dense_2_quantizer_9_t2_d1  <= dense_2_quantizer_9_t2;
    dense_2_quantizer_10_d1    <= dense_2_quantizer_10;
    dense_2_quantizer_11_d1    <= dense_2_quantizer_11;
    dense_2_quantizer_12_t2_d1 <= dense_2_quantizer_12_t2;
    dense_2_quantizer_13_t2_d1 <= dense_2_quantizer_13_t2;
    dense_2_quantizer_14_d1    <= dense_2_quantizer_14;
    dense_2_quantizer_14_d2    <= dense_2_quantizer_14_d1;
    dense_2_quantizer_15_t2_d1 <= dense_2_quantizer_15_t2;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    dense_2_quantizer_0_t1[3:0],
    dense_2_quantizer_1_t1[3:0],
    dense_2_quantizer_2_t1[3:0],
    dense_2_quantizer_3_t1[3:0],
    dense_2_quantizer_4_t1[3:0],
    dense_2_quantizer_5_t1[3:0],
    dense_2_quantizer_6_t1[3:0],
    dense_2_quantizer_7_t1[3:0],
    dense_2_quantizer_8_t1[3:0],
    dense_2_quantizer_9_t1[3:0],
    dense_2_quantizer_10_t1[3:0],
    dense_2_quantizer_11_t1[3:0],
    dense_2_quantizer_12_t1[3:0],
    dense_2_quantizer_13_t1[3:0],
    dense_2_quantizer_14_t1[3:0],
    dense_2_quantizer_15_t1[3:0]
  };

endmodule
