// Top module of example, made by Apus 0.1.0 from pipeline 7e84b736242aeb79. Do not edit.
// Latency 3 cycles, initiation interval 1, scheduled for a clock period of 5000 ps.
// An event enters with in_valid at a rising edge of clk; its outputs stand with out_valid after the last of 3 edges, that one counted.
// While rst is high at an edge, what is in the pipeline is no longer valid; data registers have no reset.
// Inputs:
//   sensors_height: fixed<6,3>
//   sensors_width: ufixed<5,0>
//   sensors_depth: fixed<4,5>
// Outputs:
//   scores_noise: fixed<10,5>
//   scores_pion: fixed<10,5>
//   scores_kaon: fixed<10,5>
//   class_0: ufixed<2,2>
module example (
  input  wire        clk,
  input  wire        rst,
  input  wire        in_valid,
  input  wire [5:0]  sensors_height,
  input  wire [4:0]  sensors_width,
  input  wire [3:0]  sensors_depth,
  output wire        out_valid,
  output wire [9:0]  scores_noise,
  output wire [9:0]  scores_pion,
  output wire [9:0]  scores_kaon,
  output wire [1:0]  class_0
);

  // The words between the layers
  wire [10:0] hidden_1;
  wire [11:0] hidden_2;
  wire [11:0] hidden_3;
  wire [10:0] hidden_0;
  wire [4:0]  hidden_quantizer_0_d1;
  wire [5:0]  hidden_quantizer_1_d1;
  wire [3:0]  hidden_quantizer_2;
  wire [4:0]  hidden_quantizer_3;
  wire [9:0]  scores_0_d1;
  wire [8:0]  scores_2_d1;
  wire [9:0]  scores_1;
  wire [9:0]  scores_1_d1;
  wire [9:0]  class_0_t3_d1;
  wire [9:0]  class_0_t9_d1;
  wire [1:0]  class_0_2_d1;

  // An event is valid as many clocks later as its words take
  reg  [2:0]  valid;
  assign out_valid = valid[2];

  example_hidden layer_hidden (
    .sensors_height (sensors_height),
    .sensors_width  (sensors_width),
    .sensors_depth  (sensors_depth),
    .hidden_1       (hidden_1),
    .hidden_2       (hidden_2),
    .hidden_3       (hidden_3),
    .hidden_0       (hidden_0)
  );

  example_hidden_quantizer layer_hidden_quantizer (
    .clk                   (clk),
    .hidden_1              (hidden_1),
    .hidden_2              (hidden_2),
    .hidden_3              (hidden_3),
    .hidden_0              (hidden_0),
    .hidden_quantizer_0_d1 (hidden_quantizer_0_d1),
    .hidden_quantizer_1_d1 (hidden_quantizer_1_d1),
    .hidden_quantizer_2    (hidden_quantizer_2),
    .hidden_quantizer_3    (hidden_quantizer_3)
  );

  example_scores layer_scores (
    .clk                   (clk),
    .hidden_quantizer_0_d1 (hidden_quantizer_0_d1),
    .hidden_quantizer_1_d1 (hidden_quantizer_1_d1),
    .hidden_quantizer_2    (hidden_quantizer_2),
    .hidden_quantizer_3    (hidden_quantizer_3),
    .scores_0_d1           (scores_0_d1),
    .scores_2_d1           (scores_2_d1),
    .scores_1              (scores_1),
    .scores_1_d1           (scores_1_d1)
  );

  example_class layer_class (
    .clk           (clk),
    .scores_0_d1   (scores_0_d1),
    .scores_2_d1   (scores_2_d1),
    .scores_1      (scores_1),
    .class_0_t3_d1 (class_0_t3_d1),
    .class_0_t9_d1 (class_0_t9_d1),
    .class_0_2_d1  (class_0_2_d1)
  );

  // The outputs
  assign scores_noise = class_0_t3_d1;
  assign scores_pion = scores_1_d1;
  assign scores_kaon = class_0_t9_d1;
  assign class_0 = class_0_2_d1;

  always @(posedge clk) begin
    if (rst) begin
      valid <= 3'd0;
    end else begin
      valid <= {valid[1:0], in_valid};
    end
  end

endmodule
