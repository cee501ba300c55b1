// Layer hidden of example, made by Apus 0.1.0 from pipeline 17b0af8cbeee9bed. Do not edit.
// 16 operations in stage 0.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_hidden (
  input  wire [5:0]  sensors_height,
  input  wire [4:0]  sensors_width,
  input  wire [3:0]  sensors_depth,
  output wire [11:0] hidden_2,
  output wire [10:0] hidden_1,
  output wire [11:0] hidden_3,
  output wire [10:0] hidden_0
);

  // Shared by several elements
  wire [8:0]  hidden_s1 = {4'd0, sensors_width} - {sensors_height[5], sensors_height, 2'd0};
  wire [10:0] hidden_s2 = {{2{hidden_s1[8]}}, hidden_s1} + {sensors_height[5], sensors_height, 4'd0};
  wire [9:0]  hidden_s3 = hidden_s2[9:0];

  // Element 0: fixed<11,4>
  wire [10:0] hidden_0_t1 = {hidden_s3[9], hidden_s3} - {sensors_depth[3], sensors_depth, 6'd0};

  // Shared by several elements
  wire [8:0]  hidden_s4 = {{3{sensors_height[5]}}, sensors_height} + {sensors_depth[3], sensors_depth, 4'd0};
  wire [10:0] hidden_s5 = {{2{hidden_s4[8]}}, hidden_s4} - {sensors_depth[3], sensors_depth, 6'd0};
  wire [9:0]  hidden_s6 = hidden_s5[9:0];

  // Element 1: fixed<11,6>
  wire [10:0] hidden_1_t1 = {hidden_s6[9], hidden_s6} - {{2{hidden_s1[8]}}, hidden_s1};

  // Element 2: fixed<12,8>
  wire [7:0]  hidden_2_t1 = {3'd0, sensors_width} - {1'd0, sensors_width, 2'd0};
  wire [6:0]  hidden_2_t2 = {{3{sensors_depth[3]}}, sensors_depth} + {sensors_depth[3], sensors_depth, 2'd0};
  assign hidden_2 = {hidden_2_t2, 5'd0} + {{4{hidden_2_t1[7]}}, hidden_2_t1};

  // Element 3: fixed<12,6>
  wire [11:0] hidden_3_t1 = {hidden_s6[9], hidden_s6, 1'd0} + {{2{hidden_s3[9]}}, hidden_s3};

  // Element 0: fixed<11,4>
  wire [11:0] hidden_0_t2 = {hidden_0_t1[10], hidden_0_t1} + 12'd72;

  // Element 1: fixed<11,6>
  assign hidden_1 = 11'd2034 - hidden_1_t1;

  // Element 3: fixed<12,6>
  assign hidden_3 = hidden_3_t1 + 12'd84;

  // Element 0: fixed<11,4>
  assign hidden_0 = hidden_0_t2[10:0];

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    hidden_s2[10],
    hidden_s5[10],
    hidden_0_t2[11]
  };

endmodule
