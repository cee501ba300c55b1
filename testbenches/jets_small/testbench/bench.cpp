// Test bench of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
//
// Streams the events of a vector file through the Verilated design, with idle clocks between
// them, and says what came out. A line of the file holds the integers of the input ports and,
// behind a '|', those expected at the output ports.
//
//   bench VECTORS [--outputs FILE] [--bubbles SEED] [--trace FILE.vcd]
//
// Prints one JSON object; the exit code is 1 when an output is not as expected.
//
//   bench CLOCKS --frames --outputs FILE [--trace FILE.vcd]
//
// Plays a file in which every line is a clock, the integers of the input ports or '-' where no
// event enters, and writes in the same form what the output ports hold in each.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "Vjets_small.h"
#include "verilated.h"
#if VM_TRACE
#include "verilated_vcd_c.h"
#endif

namespace {

constexpr int kInputs = 16;
constexpr int kOutputs = 5;
constexpr long kLatency = 5;

// The low bits of an integer, as a port carries them.
inline std::uint64_t to_bits(std::int64_t value, int width) {
  return static_cast<std::uint64_t>(value) & ((std::uint64_t{1} << width) - 1);
}

// The integer that a port's bits stand for.
inline std::int64_t from_bits(std::uint64_t bits, int width, bool is_signed) {
  const std::uint64_t sign = std::uint64_t{1} << (width - 1);
  return is_signed ? static_cast<std::int64_t>((bits ^ sign) - sign)
                   : static_cast<std::int64_t>(bits);
}

void drive(Vjets_small& dut, const std::int64_t* x) {
  dut.input_zlogz = to_bits(x[0], 8);
  dut.input_c1_b0_mmdt = to_bits(x[1], 8);
  dut.input_c1_b1_mmdt = to_bits(x[2], 8);
  dut.input_c1_b2_mmdt = to_bits(x[3], 8);
  dut.input_c2_b1_mmdt = to_bits(x[4], 8);
  dut.input_c2_b2_mmdt = to_bits(x[5], 8);
  dut.input_d2_b1_mmdt = to_bits(x[6], 8);
  dut.input_d2_b2_mmdt = to_bits(x[7], 8);
  dut.input_d2_a1_b1_mmdt = to_bits(x[8], 8);
  dut.input_d2_a1_b2_mmdt = to_bits(x[9], 8);
  dut.input_m2_b1_mmdt = to_bits(x[10], 8);
  dut.input_m2_b2_mmdt = to_bits(x[11], 8);
  dut.input_n2_b1_mmdt = to_bits(x[12], 8);
  dut.input_n2_b2_mmdt = to_bits(x[13], 8);
  dut.input_mass_mmdt = to_bits(x[14], 8);
  dut.input_multiplicity = to_bits(x[15], 8);
}

void sample(const Vjets_small& dut, std::int64_t* y) {
  y[0] = from_bits(dut.logits_g, 15, true);
  y[1] = from_bits(dut.logits_q, 15, true);
  y[2] = from_bits(dut.logits_w, 16, true);
  y[3] = from_bits(dut.logits_z, 15, true);
  y[4] = from_bits(dut.logits_t, 15, true);
}

struct Events {
  std::vector<std::int64_t> inputs;    // events x kInputs
  std::vector<std::int64_t> expected;  // events x kOutputs, or empty
  long count = 0;
};

[[noreturn]] void fail(const std::string& message) {
  std::cerr << message << std::endl;
  std::exit(2);
}

Events read(const char* path) {
  std::ifstream file(path);
  if (!file) fail(std::string(path) + ": cannot be read; give a vector file");
  Events events;
  std::string line;
  for (long number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    std::int64_t value;
    for (int i = 0; i < kInputs; ++i) {
      if (!(words >> value))
        fail(std::string(path) + ": line " + std::to_string(number) + ": too few inputs");
      events.inputs.push_back(value);
    }
    std::string bar;
    if (words >> bar) {
      for (int i = 0; i < kOutputs; ++i) {
        if (!(words >> value))
          fail(std::string(path) + ": line " + std::to_string(number) + ": too few outputs");
        events.expected.push_back(value);
      }
    }
    ++events.count;
  }
  if (!events.expected.empty() &&
      events.expected.size() != static_cast<std::size_t>(events.count) * kOutputs)
    fail(std::string(path) + ": some lines have expected outputs and some have none");
  return events;
}

// Before the edge of each clock the outputs are those of earlier inputs.
template <typename Edge>
void play(Vjets_small& dut, const char* clocks, const char* outputs, const Edge& edge) {
  std::ifstream file(clocks);
  if (!file) fail(std::string(clocks) + ": cannot be read; give a file of clocks");
  std::ofstream result(outputs);
  if (!result) fail(std::string(outputs) + ": cannot be written; give a file in a folder");
  std::vector<std::int64_t> x(kInputs + 1), y(kOutputs + 1);
  std::string line;
  for (long number = 1; std::getline(file, line); ++number) {
    dut.in_valid = line != "-";
    if (dut.in_valid) {
      std::istringstream words(line);
      for (int i = 0; i < kInputs; ++i)
        if (!(words >> x[i]))
          fail(std::string(clocks) + ": line " + std::to_string(number) + ": too few inputs");
      drive(dut, x.data());
    }
    if (dut.out_valid) {
      sample(dut, y.data());
      for (int i = 0; i < kOutputs; ++i) result << (i ? " " : "") << y[i];
      result << '\n';
    } else {
      result << "-\n";
    }
    edge();
  }
  result.close();
  if (!result) fail(std::string(outputs) + ": could not be written whole");
}

// xorshift64: idle clocks without a library's idea of randomness.
struct Bubbles {
  std::uint64_t state;
  bool next() {
    if (state == 0) return false;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (state >> 32) % 4 == 0;
  }
};

}  // namespace

int main(int argc, char** argv) {
  const char* vectors = nullptr;
  const char* outputs = nullptr;
  const char* trace = nullptr;
  std::uint64_t seed = 1;
  bool frames = false;
  for (int i = 1; i < argc; ++i) {
    const bool more = i + 1 < argc;
    if (more && !std::strcmp(argv[i], "--outputs")) outputs = argv[++i];
    else if (more && !std::strcmp(argv[i], "--bubbles")) seed = std::strtoull(argv[++i], nullptr, 10);
    else if (more && !std::strcmp(argv[i], "--trace")) trace = argv[++i];
    else if (!std::strcmp(argv[i], "--frames")) frames = true;
    else if (argv[i][0] != '-' && !vectors) vectors = argv[i];
    else fail(std::string("unknown argument ") + argv[i]);
  }
  if (!vectors) fail("usage: bench VECTORS [--outputs FILE] [--bubbles SEED] [--trace FILE.vcd]");
  if (frames && !outputs) fail("usage: bench CLOCKS --frames --outputs FILE [--trace FILE.vcd]");
  const Events events = frames ? Events() : read(vectors);

  auto context = std::make_unique<VerilatedContext>();
  auto dut = std::make_unique<Vjets_small>(context.get());
#if VM_TRACE
  std::unique_ptr<VerilatedVcdC> waves;
  if (trace) {
    context->traceEverOn(true);
    waves = std::make_unique<VerilatedVcdC>();
    dut->trace(waves.get(), 99);
    waves->open(trace);
  }
  const auto dump = [&](long time) { if (waves) waves->dump(static_cast<std::uint64_t>(time)); };
#else
  if (trace) fail("this bench was built without waveforms; build it with make TRACE=1");
  const auto dump = [](long) {};
#endif

  long clock = 0;
  const auto edge = [&] {
    dut->clk = 0;
    dut->eval();
    dump(2 * clock);
    dut->clk = 1;
    dut->eval();
    dump(2 * clock + 1);
    ++clock;
  };

  dut->rst = 1;
  dut->in_valid = 0;
  for (int i = 0; i < 4; ++i) edge();
  dut->rst = 0;

  if (frames) {
    play(*dut, vectors, outputs, edge);
#if VM_TRACE
    if (waves) waves->close();
#endif
    return 0;
  }

  std::ofstream result;
  if (outputs) {
    result.open(outputs);
    if (!result) fail(std::string(outputs) + ": cannot be written; give a file in a folder");
  }
  Bubbles bubbles{seed};
  std::deque<long> in_flight;
  std::vector<std::int64_t> y(kOutputs + 1);
  long sent = 0, received = 0, mismatches = 0, shortest = -1, longest = -1;
  long interval = -1, last_out = -1, last_sent = -1, idle = 0;
  std::deque<long> gaps;
  while (received < events.count && idle < kLatency + 64) {
    const bool valid = sent < events.count && !bubbles.next();
    dut->in_valid = valid;
    if (valid) {
      drive(*dut, &events.inputs[static_cast<std::size_t>(sent) * kInputs]);
      in_flight.push_back(clock);
      gaps.push_back(last_sent < 0 ? -1 : clock - last_sent);
      last_sent = clock;
      ++sent;
    }
    edge();
    idle = valid ? 0 : idle + 1;
    if (!dut->out_valid) continue;
    idle = 0;
    if (in_flight.empty()) fail("an output is valid that no input was sent for");
    const long latency = clock - in_flight.front();
    in_flight.pop_front();
    if (shortest < 0 || latency < shortest) shortest = latency;
    if (latency > longest) longest = latency;
    // Between events sent back to back, the distance of their outputs.
    if (gaps.front() == 1 && last_out >= 0 && clock - last_out > interval)
      interval = clock - last_out;
    gaps.pop_front();
    last_out = clock;
    sample(*dut, y.data());
    if (result.is_open()) {
      for (int i = 0; i < kOutputs; ++i) result << (i ? " " : "") << y[i];
      result << '\n';
    }
    if (!events.expected.empty()) {
      const std::int64_t* e = &events.expected[static_cast<std::size_t>(received) * kOutputs];
      bool equal = true;
      for (int i = 0; i < kOutputs; ++i) equal = equal && y[i] == e[i];
      if (!equal) ++mismatches;
    }
    ++received;
  }
  mismatches += events.count - received;
#if VM_TRACE
  if (waves) waves->close();
#endif
  if (result.is_open()) {
    result.close();
    if (!result) fail(std::string(outputs) + ": could not be written whole");
  }
  const bool steady = received == 0 || (shortest == longest && longest == kLatency);
  std::cout << "{\"vectors\": " << events.count << ", \"mismatches\": " << mismatches
            << ", \"latencyCycles\": " << longest
            << ", \"initiationInterval\": "
            << (interval < 0 ? "null" : std::to_string(interval)) << "}" << std::endl;
  if (!steady)
    std::cerr << "the latency is " << shortest << " to " << longest << " cycles, scheduled are "
              << kLatency << std::endl;
  return mismatches == 0 && steady ? 0 : 1;
}
