// SPDX-License-Identifier: Apache-2.0
//
// Runs units on recordings of their twins: plays what they read, compares what
// they write.
//
//   replay FOLDER STALL SEED
//
// FOLDER has the recordings; each side of each stream stalls in STALL of 256
// cycles. Prints the cycles; ends with 1 and says why when something differs or
// is missing.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <utility>

#include "rtl_pipeline.h"

namespace millrace::simulation::rtl {
namespace {

int Replay(const char* folder, unsigned stall, std::uint64_t seed) {
  VerilatedContext context;
  Board board(nullptr, 0);
  Design design = MakeDesign(&context, board);
  design.Compare(folder);
  if (stall != 0) {
    for (const auto& stream : design.streams) stream->Stall(stall, seed);
  }
  Engine engine(std::move(design), Engine::Options{}, [](unsigned, const char*) {});
  const std::string report = engine.RunUntilQuiet();
  if (!report.empty()) {
    std::printf("%s\n", report.c_str());
    return 1;
  }
  std::printf("%llu cycles\n", static_cast<unsigned long long>(engine.cycle()));
  return 0;
}

}  // namespace
}  // namespace millrace::simulation::rtl

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  try {
    return millrace::simulation::rtl::Replay(argv[1], static_cast<unsigned>(std::atoi(argv[2])),
                                             std::strtoull(argv[3], nullptr, 10));
  } catch (const std::exception& e) {
    std::printf("%s\n", e.what());
    return 1;
  }
}
