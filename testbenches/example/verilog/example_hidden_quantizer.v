// Layer hidden_quantizer of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
// 43 operations in stages 0 to 1.
// A name ending in _d1 is the word one clock later, _d2 two clocks.
module example_hidden_quantizer (
  input  wire        clk,
  input  wire [10:0] hidden_1,
  input  wire [11:0] hidden_2,
  input  wire [11:0] hidden_3,
  input  wire [10:0] hidden_0,
  output reg  [4:0]  hidden_quantizer_0_d1,
  output reg  [5:0]  hidden_quantizer_1_d1,
  output wire [3:0]  hidden_quantizer_2,
  output wire [4:0]  hidden_quantizer_3
);

  // Element 0: ufixed<5,3>
  wire [11:0] hidden_quantizer_0_t1 = {9'd379 + {1'd0, hidden_0[10:3]}, hidden_0[2:0]};
  wire [5:0]  hidden_quantizer_0_t2 = hidden_quantizer_0_t1[10:5];
  wire [4:0]  hidden_quantizer_0 = hidden_quantizer_0_t2[5] ? 5'd0 : hidden_quantizer_0_t2[4:0];

  // Element 1: ufixed<6,4>
  wire [11:0] hidden_quantizer_1_t1 = ~{1'd0, hidden_1};
  wire [10:0] hidden_quantizer_1_t2 = ~hidden_quantizer_1_t1[10:0];
  wire [11:0] hidden_quantizer_1_t3 = {11'd1289 + {1'd0, hidden_quantizer_1_t2[10:1]}, hidden_quantizer_1_t2[0]};
  wire [7:0]  hidden_quantizer_1_t4 = hidden_quantizer_1_t3[10:3];
  wire [5:0]  hidden_quantizer_1_t5 = hidden_quantizer_1_t3[8:3];
  wire        hidden_quantizer_1_t6 = hidden_quantizer_1_t4[7];
  wire [5:0]  hidden_quantizer_1 = hidden_quantizer_1_t6 ? 6'd0 : hidden_quantizer_1_t5;

  // Element 2: ufixed<4,2>
  wire [12:0] hidden_quantizer_2_t1 = ~{1'd0, hidden_2};
  wire [11:0] hidden_quantizer_2_t2 = ~hidden_quantizer_2_t1[11:0];
  wire [11:0] hidden_quantizer_2_t3 = {9'd337 + hidden_quantizer_2_t2[11:3], hidden_quantizer_2_t2[2:0]};
  wire [6:0]  hidden_quantizer_2_t4 = hidden_quantizer_2_t3[11:5];
  wire [4:0]  hidden_quantizer_2_t5 = hidden_quantizer_2_t3[4:0];
  wire        hidden_quantizer_2_t6 = 5'd16 < hidden_quantizer_2_t5;
  wire [7:0]  hidden_quantizer_2_t7 = {hidden_quantizer_2_t4, hidden_quantizer_2_t6};
  wire [6:0]  hidden_quantizer_2_t8 = hidden_quantizer_2_t7[7] ? 7'd0 : hidden_quantizer_2_t7[6:0];
  wire [2:0]  hidden_quantizer_2_t9 = hidden_quantizer_2_t3[10:8];
  wire        hidden_quantizer_2_t10 = hidden_quantizer_2_t9 < 3'd1;
  wire [3:0]  hidden_quantizer_2_t11 = hidden_quantizer_2_t7[3:0];
  wire [3:0]  hidden_quantizer_2_t12 = hidden_quantizer_2_t10 ? hidden_quantizer_2_t11 : 4'd15;
  wire        hidden_quantizer_2_t13 = hidden_quantizer_2_t4[6];
  wire [3:0]  hidden_quantizer_2_t14 = hidden_quantizer_2_t13 ? 4'd0 : hidden_quantizer_2_t12;
  reg  [3:0]  hidden_quantizer_2_t14_d1;
  wire        hidden_quantizer_2_t15 = 7'd15 < hidden_quantizer_2_t8;
  reg         hidden_quantizer_2_t15_d1;
  assign hidden_quantizer_2 = hidden_quantizer_2_t15_d1 ? 4'd0 : hidden_quantizer_2_t14_d1;

  // Element 3: ufixed<5,4>
  wire [12:0] hidden_quantizer_3_t1 = ~{1'd0, hidden_3};
  wire [11:0] hidden_quantizer_3_t2 = ~hidden_quantizer_3_t1[11:0];
  wire [11:0] hidden_quantizer_3_t3 = {10'd549 + hidden_quantizer_3_t2[11:2], hidden_quantizer_3_t2[1:0]};
  wire        hidden_quantizer_3_t4 = hidden_quantizer_3_t3[11];
  wire [4:0]  hidden_quantizer_3_t5 = hidden_quantizer_3_t4 ? 5'd16 : 5'd15;
  wire [11:0] hidden_quantizer_3_t6 = {10'd21 + hidden_quantizer_3_t2[11:2], hidden_quantizer_3_t2[1:0]};
  wire [11:0] hidden_quantizer_3_t7 = hidden_quantizer_3_t6 + {7'd0, hidden_quantizer_3_t5};
  reg  [11:0] hidden_quantizer_3_t7_d1;
  wire [12:0] hidden_quantizer_3_t8 = ~{1'd0, hidden_quantizer_3_t7_d1};
  wire [11:0] hidden_quantizer_3_t9 = ~hidden_quantizer_3_t8[11:0];
  wire [11:0] hidden_quantizer_3_t10 = {6'd33 + hidden_quantizer_3_t9[11:6], hidden_quantizer_3_t9[5:0]};
  wire [6:0]  hidden_quantizer_3_t11 = hidden_quantizer_3_t10[11:5];
  wire        hidden_quantizer_3_t12 = hidden_quantizer_3_t10[10];
  wire        hidden_quantizer_3_t13 = hidden_quantizer_3_t12 < 1'd1;
  wire [4:0]  hidden_quantizer_3_t14 = hidden_quantizer_3_t10[9:5];
  wire [4:0]  hidden_quantizer_3_t15 = hidden_quantizer_3_t13 ? hidden_quantizer_3_t14 : 5'd31;
  wire        hidden_quantizer_3_t16 = hidden_quantizer_3_t11[6];
  assign hidden_quantizer_3 = hidden_quantizer_3_t16 ? 5'd0 : hidden_quantizer_3_t15;

  always @(posedge clk) begin
    hidden_quantizer_0_d1     <= hidden_quantizer_0;
    hidden_quantizer_1_d1     <= hidden_quantizer_1;
    hidden_quantizer_2_t14_d1 <= hidden_quantizer_2_t14;
    hidden_quantizer_2_t15_d1 <= hidden_quantizer_2_t15;
    hidden_quantizer_3_t7_d1  <= hidden_quantizer_3_t7;
  end

  // Bits below a rounded word count by their carry only; bits above a wrapped one not
  // at all.
  wire unused_bits = &{1'b0,
    hidden_quantizer_0_t1[11],
    hidden_quantizer_0_t1[4:0],
    hidden_quantizer_1_t1[11],
    hidden_quantizer_1_t3[11],
    hidden_quantizer_1_t3[2:0],
    hidden_quantizer_1_t4[6:0],
    hidden_quantizer_2_t1[12],
    hidden_quantizer_3_t1[12],
    hidden_quantizer_3_t3[10:0],
    hidden_quantizer_3_t8[12],
    hidden_quantizer_3_t10[4:0],
    hidden_quantizer_3_t11[5:0]
  };

endmodule
