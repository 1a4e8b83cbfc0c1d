// SPDX-License-Identifier: Apache-2.0
//
// A host without XRT: runs generations on a pipeline that is linked in, and
// prints their tokens, one generation a line. The test defines macros for the
// registers.
//
//   pipeline_host LANES LANE_BYTES PROMPT_OFFSET RING_OFFSET THREADS FOLDER
//
// FOLDER has the lanes' images in files 0, 1, ...; standard input has one
// generation a line: number of new tokens, temperature as the launch record
// takes it, seed, number of prompt tokens, prompt tokens.
#include <control_words.h>
#include <pipeline_abi.h>

#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <mutex>
#include <string>
#include <vector>

using namespace millrace;  // NOLINT

namespace {

struct Finished {
  std::mutex mutex;
  std::condition_variable changed;
  unsigned count = 0;
  bool failed = false;
};

void OnFinished(void* context, uint32_t unit, millrace_outcome outcome, const char* report) {
  Finished& finished = *static_cast<Finished*>(context);
  const std::lock_guard<std::mutex> lock(finished.mutex);
  ++finished.count;
  if (outcome != MILLRACE_DONE) {
    finished.failed = true;
    std::fprintf(stderr, "unit %u: %s\n", unit, report);
  }
  finished.changed.notify_all();
}

void SetWord(uint8_t* bytes, uint64_t offset, uint32_t value) {
  std::memcpy(bytes + offset, &value, sizeof value);
}

uint32_t Word(const uint8_t* bytes, uint64_t offset) {
  uint32_t value;
  std::memcpy(&value, bytes + offset, sizeof value);
  return value;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 7) return 2;
  const unsigned lanes = static_cast<unsigned>(std::atoi(argv[1]));
  const uint64_t lane_bytes = std::strtoull(argv[2], nullptr, 10);
  const uint64_t prompt_offset = std::strtoull(argv[3], nullptr, 10);
  const uint64_t ring_offset = std::strtoull(argv[4], nullptr, 10);
  const std::string settings = "threads=" + std::string(argv[5]) + "\n";

  const uint64_t bytes = lanes * lane_bytes;
  uint8_t* const memory =
      static_cast<uint8_t*>(std::aligned_alloc(4096, (bytes + 4095) / 4096 * 4096));
  std::memset(memory, 0, bytes);
  for (unsigned lane = 0; lane < lanes; ++lane) {
    std::ifstream file(std::string(argv[6]) + "/" + std::to_string(lane), std::ios::binary);
    const std::vector<char> image{std::istreambuf_iterator<char>(file), {}};
    if (image.empty() || image.size() > lane_bytes) return 3;
    std::memcpy(memory + lane * lane_bytes, image.data(), image.size());
  }

  const millrace_pipeline* const pipeline = millrace_pipeline_get();
  if (pipeline->abi != MILLRACE_PIPELINE_ABI || pipeline->started_units != lanes) return 4;
  Finished finished;
  const millrace_listener listener = {&finished, &OnFinished};
  void* const instance = pipeline->create(memory, bytes, &listener, settings.c_str());

  uint32_t epoch = 0;
  unsigned tokens;
  uint32_t temperature;
  uint64_t seed;
  unsigned prompt;
  while (std::cin >> tokens >> temperature >> seed >> prompt) {
    ++epoch;
    for (unsigned i = 0; i < prompt; ++i) {
      uint32_t id;
      std::cin >> id;
      SetWord(memory, prompt_offset + 4 * i, id);
    }
    const uint32_t stop_position = prompt + tokens - 1;
    std::memset(memory, 0, 4 * (kHeaderWords + kStopWords));
    SetWord(memory, 4 * kHeaderTokens, prompt);
    SetWord(memory, 4 * kHeaderEpoch, epoch);
    SetWord(memory, 4 * kHeaderStopPosition, stop_position);
    SetWord(memory, 4 * kHeaderTemperature, temperature);
    SetWord(memory, 4 * kHeaderSeedLow, static_cast<uint32_t>(seed));
    SetWord(memory, 4 * kHeaderSeedHigh, static_cast<uint32_t>(seed >> 32));
    for (unsigned i = 0; i < kEndTokens; ++i) {
      SetWord(memory, 4 * (kHeaderEndTokens + i), 0xFFFFFFFF);
    }
    SetWord(memory, 4 * kHeaderMagic, kMagic);

    for (unsigned lane = 0; lane < lanes; ++lane) {
      uint8_t registers[REGISTER_LANE + 8] = {};
      const uint64_t address = lane * lane_bytes;
      std::memcpy(registers + REGISTER_READ_PORT, &address, sizeof address);
      std::memcpy(registers + REGISTER_WRITE_PORT, &address, sizeof address);
      SetWord(registers, REGISTER_PROMPT_TOKENS, prompt);
      SetWord(registers, REGISTER_STOP_POSITION, stop_position);
      SetWord(registers, REGISTER_LANE, lane);
      pipeline->start(instance, lane, registers, sizeof registers);
    }
    {
      std::unique_lock<std::mutex> lock(finished.mutex);
      finished.changed.wait(lock, [&] { return finished.count == lanes; });
      finished.count = 0;
      if (finished.failed) return 5;
    }
    for (unsigned i = 0; i < tokens; ++i) {
      const uint64_t record = ring_offset + 4 * kRecordWords * uint64_t{i};
      const uint32_t id = Word(memory, record + 4 * kRecordToken);
      if (Word(memory, record + 4 * kRecordEpoch) != epoch ||
          Word(memory, record + 4 * kRecordIndex) != i ||
          Word(memory, record + 4 * kRecordCheck) != (epoch ^ i ^ id ^ kMagic)) {
        return 6;
      }
      std::printf("%u ", id);
    }
    std::printf("\n");
  }
  pipeline->destroy(instance);
  std::free(memory);
  return 0;
}
