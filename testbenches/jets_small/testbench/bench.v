// Test bench of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
//
// Streams the events of a vector file through the design in plain Verilog, with idle clocks
// between them, and says what came out. A line of the file holds the integers of the input ports
// and, behind a '|', those expected at the output ports.
//
//   make bench.vvp
//   vvp -n bench.vvp +vectors=vectors.txt +events=64 [+outputs=FILE] [+bubbles=SEED] [+trace=FILE]
//
// Prints one JSON object, or a line that says what is wrong.
`timescale 1ns / 1ns
module jets_small_bench;

  localparam INPUTS  = 16;
  localparam OUTPUTS = 5;
  localparam LATENCY = 5;
  // Events that are on their way: more than these never came out.
  localparam DEPTH   = LATENCY + 64;

  reg  clk;
  reg  rst;
  reg  in_valid;
  wire out_valid;
  reg  [127:0] in_bits;
  wire [75:0] out_bits;

  jets_small dut (
    .clk (clk),
    .rst (rst),
    .in_valid (in_valid),
    .out_valid (out_valid),
    .input_zlogz (in_bits[7:0]),
    .input_c1_b0_mmdt (in_bits[15:8]),
    .input_c1_b1_mmdt (in_bits[23:16]),
    .input_c1_b2_mmdt (in_bits[31:24]),
    .input_c2_b1_mmdt (in_bits[39:32]),
    .input_c2_b2_mmdt (in_bits[47:40]),
    .input_d2_b1_mmdt (in_bits[55:48]),
    .input_d2_b2_mmdt (in_bits[63:56]),
    .input_d2_a1_b1_mmdt (in_bits[71:64]),
    .input_d2_a1_b2_mmdt (in_bits[79:72]),
    .input_m2_b1_mmdt (in_bits[87:80]),
    .input_m2_b2_mmdt (in_bits[95:88]),
    .input_n2_b1_mmdt (in_bits[103:96]),
    .input_n2_b2_mmdt (in_bits[111:104]),
    .input_mass_mmdt (in_bits[119:112]),
    .input_multiplicity (in_bits[127:120]),
    .logits_g (out_bits[14:0]),
    .logits_q (out_bits[29:15]),
    .logits_w (out_bits[45:30]),
    .logits_z (out_bits[60:46]),
    .logits_t (out_bits[75:61])
  );

  // A file for the inputs, and the same again for the outputs expected later.
  integer to_send;
  integer to_expect;
  integer outputs;
  reg [8191:0] vectors_name;
  reg [8191:0] outputs_name;
  reg [8191:0] trace_name;

  reg signed [63:0] value;
  reg signed [63:0] expected;
  reg [63:0] state;
  reg [7:0] bar;
  integer sent_at [0:DEPTH-1];
  integer gap_of  [0:DEPTH-1];
  integer events, sent, received, mismatches, shortest, longest, interval;
  integer last_out, last_sent, idle, clock, index, taken;
  reg idles, equal, fails;

  task edge_of_clock;
    begin
      clk = 0;
      #1;
      clk = 1;
      #1;
      clock = clock + 1;
    end
  endtask

  // xorshift64, and idle in a quarter of the clocks; never from the state 0.
  task draw;
    begin
      state = state ^ (state << 13);
      state = state ^ (state >> 7);
      state = state ^ (state << 17);
      idles = state != 0 && state[33:32] == 0;
    end
  endtask

  task fail(input integer reason);
    begin
      if (!fails) begin
        case (reason)
          0: $display("the vector file cannot be read, or +events is not given");
          1: $display("event %0d: the vector file holds too few integers", sent);
          2: $display("an output is valid that no input was sent for");
          default: $display("the file for the outputs cannot be written");
        endcase
      end
      fails = 1;
    end
  endtask

  // The next integer of a file.
  task take(input integer file);
    begin
      taken = $fscanf(file, "%d", value);
      if (taken != 1) fail(1);
    end
  endtask

  task take_bar(input integer file);
    begin
      taken = $fscanf(file, " %c", bar);
      if (taken != 1 || bar != "|") fail(1);
    end
  endtask

  task drive;
    begin
      take(to_send);
      in_bits[7:0] = value[7:0];
      take(to_send);
      in_bits[15:8] = value[7:0];
      take(to_send);
      in_bits[23:16] = value[7:0];
      take(to_send);
      in_bits[31:24] = value[7:0];
      take(to_send);
      in_bits[39:32] = value[7:0];
      take(to_send);
      in_bits[47:40] = value[7:0];
      take(to_send);
      in_bits[55:48] = value[7:0];
      take(to_send);
      in_bits[63:56] = value[7:0];
      take(to_send);
      in_bits[71:64] = value[7:0];
      take(to_send);
      in_bits[79:72] = value[7:0];
      take(to_send);
      in_bits[87:80] = value[7:0];
      take(to_send);
      in_bits[95:88] = value[7:0];
      take(to_send);
      in_bits[103:96] = value[7:0];
      take(to_send);
      in_bits[111:104] = value[7:0];
      take(to_send);
      in_bits[119:112] = value[7:0];
      take(to_send);
      in_bits[127:120] = value[7:0];
      // The outputs expected are another file's business.
      take_bar(to_send);
      for (index = 0; index < OUTPUTS; index = index + 1) take(to_send);
    end
  endtask

  // Compares one output with the next integer expected, and writes it.
  task compare(input signed [63:0] found, input last);
    begin
      take(to_expect);
      expected = value;
      if (found !== expected) equal = 0;
      if (outputs != 0) begin
        if (last) $fdisplay(outputs, "%0d", found);
        else $fwrite(outputs, "%0d ", found);
      end
    end
  endtask

  task sample;
    begin
      for (index = 0; index < INPUTS; index = index + 1) take(to_expect);
      take_bar(to_expect);
      equal = 1;
      compare($signed(out_bits[14:0]), 0);
      compare($signed(out_bits[29:15]), 0);
      compare($signed(out_bits[45:30]), 0);
      compare($signed(out_bits[60:46]), 0);
      compare($signed(out_bits[75:61]), 1);
      if (!equal) mismatches = mismatches + 1;
    end
  endtask

  task send;
    begin
      drive;
      sent_at[sent % DEPTH] = clock;
      gap_of[sent % DEPTH] = last_sent < 0 ? -1 : clock - last_sent;
      last_sent = clock;
      sent = sent + 1;
    end
  endtask

  task receive;
    begin
      if (received >= sent) fail(2);
      index = clock - sent_at[received % DEPTH];
      if (shortest < 0 || index < shortest) shortest = index;
      if (index > longest) longest = index;
      // Between events sent back to back, the distance of their outputs.
      if (gap_of[received % DEPTH] == 1 && last_out >= 0 && clock - last_out > interval)
        interval = clock - last_out;
      last_out = clock;
      sample;
      received = received + 1;
    end
  endtask

  task start;
    begin
      fails = 0;
      outputs = 0;
      to_send = 0;
      to_expect = 0;
      if ($value$plusargs("vectors=%s", vectors_name)) begin
        to_send = $fopen(vectors_name, "r");
        to_expect = $fopen(vectors_name, "r");
      end
      if (to_send == 0 || to_expect == 0 || !$value$plusargs("events=%d", events)) fail(0);
      if ($value$plusargs("outputs=%s", outputs_name)) begin
        outputs = $fopen(outputs_name, "w");
        if (outputs == 0) fail(3);
      end
      if (!$value$plusargs("bubbles=%d", state)) state = 1;
      if ($value$plusargs("trace=%s", trace_name)) begin
        $dumpfile(trace_name);
        $dumpvars(0, dut);
      end
      clock = 0;
      sent = 0;
      received = 0;
      mismatches = 0;
      shortest = -1;
      longest = -1;
      interval = -1;
      last_out = -1;
      last_sent = -1;
      idle = 0;
      in_bits = 0;
      rst = 1;
      in_valid = 0;
    end
  endtask

  initial begin
    start;
    if (!fails) begin
      for (index = 0; index < 4; index = index + 1) edge_of_clock;
      rst = 0;
      while (received < events && idle < DEPTH && sent - received < DEPTH && !fails) begin
        in_valid = 0;
        if (sent < events) begin
          draw;
          in_valid = !idles;
        end
        if (in_valid) send;
        idle = in_valid ? 0 : idle + 1;
        edge_of_clock;
        if (out_valid === 1'b1) begin
          idle = 0;
          receive;
        end
      end
    end
    if (!fails) begin
      mismatches = mismatches + events - received;
      $write("{\"vectors\": %0d, \"mismatches\": %0d, ", events, mismatches);
      $write("\"latencyCycles\": %0d, \"initiationInterval\": ", longest);
      if (interval < 0) $write("null");
      else $write("%0d", interval);
      $display("}");
    end
    if (outputs != 0) $fclose(outputs);
    $finish(0);
  end

endmodule
