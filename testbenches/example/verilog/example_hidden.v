// Layer hidden of example, made by Apus 0.1.0 from pipeline 7649e943ccbe4ce4. Do not edit.
// 30 operations in stage 0.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_hidden (
  input  wire [5:0]  sensors_height,
  input  wire [4:0]  sensors_width,
  input  wire [3:0]  sensors_depth,
  output wire [10:0] hidden_1,
  output wire [12:0] hidden_2,
  output wire [11:0] hidden_3,
  output wire [10:0] hidden_0
);

  // Shared by several elements
  wire [5:0]  hidden_s1 = {~sensors_height[5], sensors_height[4:0]};
  wire [5:0]  hidden_s2 = ~hidden_s1;
  wire [6:0]  hidden_s3 = ~{1'd0, hidden_s2};
  wire [8:0]  hidden_s4 = {{4'd0, sensors_width[4:2]} - hidden_s3, sensors_width[1:0]};

  // Element 0: ufixed<11,4>
  wire [3:0]  hidden_0_t1 = {~sensors_depth[3], sensors_depth[2:0]};
  wire [6:0]  hidden_0_t2 = {1'd0, hidden_0_t1, 2'd0} - hidden_s3;
  wire [3:0]  hidden_0_t3 = ~hidden_0_t1;
  wire [4:0]  hidden_0_t4 = ~{1'd0, hidden_0_t3};
  wire [6:0]  hidden_0_t5 = ~hidden_0_t2;
  wire [7:0]  hidden_0_t6 = ~{1'd0, hidden_0_t5};
  wire [11:0] hidden_0_t7 = {{3'd0, hidden_s4[8:4]} - hidden_0_t6, hidden_s4[3:0]};
  wire [10:0] hidden_0_t8 = hidden_0_t7[10:0];

  // Shared by several elements
  wire [6:0]  hidden_s5 = {{3'd0, hidden_0_t1[3:2]} - hidden_0_t4, hidden_0_t1[1:0]};
  wire [5:0]  hidden_s6 = hidden_s5[5:0];

  // Element 1: ufixed<11,6>
  wire [10:0] hidden_1_t1 = {{1'd0, hidden_s6} + {5'd0, hidden_s1[5:4]}, hidden_s1[3:0]};
  wire [10:0] hidden_1_t2 = ~hidden_1_t1;
  wire [11:0] hidden_1_t3 = ~{1'd0, hidden_1_t2};
  wire [11:0] hidden_1_t4 = {3'd0, hidden_s4} - hidden_1_t3;
  assign hidden_1 = hidden_1_t4[10:0];

  // Shared by several elements
  wire [10:0] hidden_s7 = {hidden_s6, sensors_width};

  // Element 2: ufixed<13,9>
  wire [9:0]  hidden_2_t1 = {4'd0 - hidden_0_t4[3:0], {1'd0, sensors_width}};
  wire [9:0]  hidden_2_t2 = ~hidden_2_t1;
  wire [10:0] hidden_2_t3 = ~{1'd0, hidden_2_t2};
  assign hidden_2 = {{2'd0, hidden_s7[10:2]} - hidden_2_t3, hidden_s7[1:0]};

  // Element 3: ufixed<12,8>
  wire [9:0]  hidden_3_t1 = {{4'd0, hidden_s1[5:3]} - hidden_s3, hidden_s1[2:0]};
  wire [9:0]  hidden_3_t2 = ~hidden_3_t1;
  wire [10:0] hidden_3_t3 = ~{1'd0, hidden_3_t2};
  assign hidden_3 = {{1'd0, hidden_s7[10:1]} - hidden_3_t3, hidden_s7[0]};

  // Element 0: ufixed<11,4>
  wire [11:0] hidden_0_t9 = ~{1'd0, hidden_0_t8};
  assign hidden_0 = ~hidden_0_t9[10:0];

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    hidden_0_t7[11],
    hidden_s5[6],
    hidden_1_t4[11],
    hidden_0_t9[11]
  };

endmodule
