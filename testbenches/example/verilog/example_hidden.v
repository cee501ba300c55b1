// Layer hidden of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
// 30 operations in stage 0.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_hidden (
  input  wire [5:0]  sensors_height,
  input  wire [4:0]  sensors_width,
  input  wire [3:0]  sensors_depth,
  output wire [10:0] hidden_1,
  output wire [11:0] hidden_2,
  output wire [11:0] hidden_3,
  output wire [10:0] hidden_0
);

  // Shared by several elements
  wire [5:0]  hidden_s1 = {~sensors_height[5], sensors_height[4:0]};
  wire [5:0]  hidden_s2 = ~hidden_s1;
  wire [6:0]  hidden_s3 = ~{1'd0, hidden_s2};
  wire [8:0]  hidden_s4 = {{4'd0, sensors_width[4:2]} - hidden_s3, sensors_width[1:0]};
  wire [10:0] hidden_s5 = {{2'd0, hidden_s4[8:4]} + {1'd0, hidden_s1}, hidden_s4[3:0]};

  // Element 0: ufixed<11,4>
  wire [3:0]  hidden_0_t1 = {~sensors_depth[3], sensors_depth[2:0]};
  wire [3:0]  hidden_0_t2 = ~hidden_0_t1;
  wire [4:0]  hidden_0_t3 = ~{1'd0, hidden_0_t2};
  wire [11:0] hidden_0_t4 = {{1'd0, hidden_s5[10:6]} - {hidden_0_t3[4], hidden_0_t3}, hidden_s5[5:0]};
  wire [10:0] hidden_0_t5 = hidden_0_t4[10:0];

  // Shared by several elements
  wire [8:0]  hidden_s6 = {{3'd0, hidden_s1[5:4]} + {1'd0, hidden_0_t1}, hidden_s1[3:0]};
  wire [9:0]  hidden_s7 = ~{1'd0, hidden_s6};
  wire [8:0]  hidden_s8 = ~hidden_s7[8:0];
  wire [10:0] hidden_s9 = {{2'd0, hidden_s8[8:6]} - hidden_0_t3, hidden_s8[5:0]};

  // Element 1: ufixed<11,6>
  wire [10:0] hidden_1_t1 = ~hidden_s9;
  wire [11:0] hidden_1_t2 = ~{1'd0, hidden_1_t1};
  wire [11:0] hidden_1_t3 = {3'd0, hidden_s4} - hidden_1_t2;
  assign hidden_1 = hidden_1_t3[10:0];

  // Element 2: ufixed<12,8>
  wire [4:0]  hidden_2_t1 = ~sensors_width;
  wire [5:0]  hidden_2_t2 = ~{1'd0, hidden_2_t1};
  wire [7:0]  hidden_2_t3 = {{3'd0, sensors_width[4:2]} - hidden_2_t2, sensors_width[1:0]};
  wire [6:0]  hidden_2_t4 = {{3'd0, hidden_0_t1[3:2]} + {1'd0, hidden_0_t1}, hidden_0_t1[1:0]};
  wire [7:0]  hidden_2_t5 = ~{1'd0, hidden_2_t4};
  wire [6:0]  hidden_2_t6 = ~hidden_2_t5[6:0];
  wire [8:0]  hidden_2_t7 = ~{1'd0, hidden_2_t3};
  wire [7:0]  hidden_2_t8 = ~hidden_2_t7[7:0];
  assign hidden_2 = {hidden_2_t6 + {4'd0, hidden_2_t8[7:5]}, hidden_2_t8[4:0]};

  // Element 3: ufixed<12,8>
  assign hidden_3 = {hidden_s9 + {1'd0, hidden_s5[10:1]}, hidden_s5[0]};

  // Element 0: ufixed<11,4>
  wire [11:0] hidden_0_t6 = ~{1'd0, hidden_0_t5};
  assign hidden_0 = ~hidden_0_t6[10:0];

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    hidden_0_t4[11],
    hidden_s7[9],
    hidden_1_t3[11],
    hidden_2_t5[7],
    hidden_2_t7[8],
    hidden_0_t6[11]
  };

endmodule
