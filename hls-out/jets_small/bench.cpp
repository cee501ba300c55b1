// Test bench of jets_small, made by Apus 0.1.0 from pipeline 90535e4228a7ed22. Do not edit.
//
// Runs the kernel on the events of a vector file. A line of the file holds the integers of the
// input ports and, behind a '|', those expected at the output ports.
//
//   bench VECTORS [OUTPUTS]
//
// Prints one JSON object; the exit code is 1 when an output is not as expected.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "jets_small.h"

namespace {

constexpr int kInputs = 16;
constexpr int kOutputs = 5;

void run(const long long* x, long long* y) {
  ap_fixed<15, 7> out_0;
  ap_fixed<15, 7> out_1;
  ap_fixed<16, 8> out_2;
  ap_fixed<15, 7> out_3;
  ap_fixed<15, 7> out_4;
  jets_small(apus::word<ap_fixed<8, 4>>(x[0]),
    apus::word<ap_fixed<8, 4>>(x[1]),
    apus::word<ap_fixed<8, 4>>(x[2]),
    apus::word<ap_fixed<8, 4>>(x[3]),
    apus::word<ap_fixed<8, 4>>(x[4]),
    apus::word<ap_fixed<8, 4>>(x[5]),
    apus::word<ap_fixed<8, 4>>(x[6]),
    apus::word<ap_fixed<8, 4>>(x[7]),
    apus::word<ap_fixed<8, 4>>(x[8]),
    apus::word<ap_fixed<8, 4>>(x[9]),
    apus::word<ap_fixed<8, 4>>(x[10]),
    apus::word<ap_fixed<8, 4>>(x[11]),
    apus::word<ap_fixed<8, 4>>(x[12]),
    apus::word<ap_fixed<8, 4>>(x[13]),
    apus::word<ap_fixed<8, 4>>(x[14]),
    apus::word<ap_fixed<8, 4>>(x[15]),
    out_0,
    out_1,
    out_2,
    out_3,
    out_4);
  y[0] = apus::mantissa(out_0);
  y[1] = apus::mantissa(out_1);
  y[2] = apus::mantissa(out_2);
  y[3] = apus::mantissa(out_3);
  y[4] = apus::mantissa(out_4);
}

[[noreturn]] void fail(const std::string& message) {
  std::cerr << message << std::endl;
  std::exit(2);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string vectors = argc > 1 ? argv[1] : "vectors.txt";
  std::ifstream file(vectors);
  if (!file) fail(vectors + ": cannot be read; give a vector file");
  std::ofstream result;
  if (argc > 2) {
    result.open(argv[2]);
    if (!result) fail(std::string(argv[2]) + ": cannot be written; give a file in a folder");
  }
  long count = 0, mismatches = 0;
  std::string line;
  std::vector<long long> x(kInputs + 1), y(kOutputs + 1);
  for (long number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    for (int i = 0; i < kInputs; ++i)
      if (!(words >> x[i])) fail(vectors + ": line " + std::to_string(number) + ": too few inputs");
    run(x.data(), y.data());
    std::string bar;
    if (words >> bar) {
      bool equal = true;
      for (int i = 0; i < kOutputs; ++i) {
        long long expected;
        if (!(words >> expected))
          fail(vectors + ": line " + std::to_string(number) + ": too few outputs");
        equal = equal && y[i] == expected;
      }
      if (!equal) ++mismatches;
    }
    if (result.is_open()) {
      for (int i = 0; i < kOutputs; ++i) result << (i ? " " : "") << y[i];
      result << '\n';
    }
    ++count;
  }
  if (result.is_open()) {
    result.close();
    if (!result) fail(std::string(argv[2]) + ": could not be written whole");
  }
  std::cout << "{\"vectors\": " << count << ", \"mismatches\": " << mismatches << "}" << std::endl;
  return mismatches == 0 ? 0 : 1;
}
