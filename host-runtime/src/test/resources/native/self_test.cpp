// SPDX-License-Identifier: Apache-2.0
//
// Drives the embedded XRT without Java, to run it under sanitizers. The
// arguments are an xclbin with the test pipeline, and a small one to damage; 0 is returned when all
// is well.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <thread>
#include <vector>

#include "sha256.h"

extern "C" {
int xrtIniStringSet(const char* key, const char* value);
void* xrtDeviceOpen(unsigned int index);
int xrtDeviceClose(void* device);
int xrtDeviceLoadXclbinFile(void* device, const char* path);
int xrtDeviceGetXclbinUUID(void* device, unsigned char* out);
void* xrtXclbinAllocRawData(const char* data, int size);
int xrtXclbinFreeHandle(void* xclbin);
void* xrtBOAlloc(void* device, size_t size, uint64_t flags, uint32_t group);
int xrtBOFree(void* buffer);
void* xrtBOMap(void* buffer);
void* xrtPLKernelOpen(void* device, const unsigned char* uuid, const char* name);
int xrtKernelClose(void* kernel);
void* xrtKernelRun(void* kernel, ...);
void* xrtRunOpen(void* kernel);
int xrtRunSetArg(void* run, int index, ...);
int xrtRunStart(void* run);
int xrtRunWait(void* run);
int xrtRunWaitFor(void* run, unsigned int milliseconds);
int xrtRunSetCallback(void* run, int state, void (*callback)(void*, int, void*), void* data);
int xrtRunClose(void* run);
}

namespace {

#define CHECK(condition)                                                   \
  do {                                                                     \
    if (!(condition)) {                                                    \
      std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      std::exit(1);                                                        \
    }                                                                      \
  } while (false)

constexpr int kN = 256;
void Count(void*, int, void* counter) { ++*static_cast<std::atomic<int>*>(counter); }

struct Card {
  explicit Card(const char* path) : device(xrtDeviceOpen(0)) {
    CHECK(device != nullptr);
    CHECK(xrtDeviceLoadXclbinFile(device, path) == 0);
    CHECK(xrtDeviceGetXclbinUUID(device, uuid) == 0);
  }
  void* device;
  unsigned char uuid[16];
};

void AddMany(const Card& card, int rounds) {
  void* kernel = xrtPLKernelOpen(card.device, card.uuid, "adder");
  CHECK(kernel != nullptr);
  std::atomic<int> callbacks{0};
  for (int round = 0; round < rounds; ++round) {
    void* buffers[3];
    int* data[3];
    for (unsigned i = 0; i < 3; ++i) {
      buffers[i] = xrtBOAlloc(card.device, kN * sizeof(int), 0, i);
      data[i] = static_cast<int*>(xrtBOMap(buffers[i]));
      CHECK(data[i] != nullptr);
    }
    for (int i = 0; i < kN; ++i) {
      data[0][i] = i;
      data[1][i] = round;
    }
    void* run = xrtRunOpen(kernel);
    CHECK(xrtRunSetCallback(run, 4, Count, &callbacks) == 0);
    for (int i = 0; i < 3; ++i) CHECK(xrtRunSetArg(run, i, buffers[i]) == 0);
    CHECK(xrtRunSetArg(run, 3, kN) == 0);
    CHECK(xrtRunStart(run) == 0);
    if (round % 4 == 3) {
      // Freed while it runs: the device keeps what it needs.
      for (void* buffer : buffers) CHECK(xrtBOFree(buffer) == 0);
      CHECK(xrtRunWait(run) == 4);
    } else {
      CHECK(xrtRunWait(run) == 4);
      for (int i = 0; i < kN; ++i) CHECK(data[2][i] == i + round);
      for (void* buffer : buffers) CHECK(xrtBOFree(buffer) == 0);
    }
    while (callbacks == round) std::this_thread::yield();
    CHECK(xrtRunClose(run) == 0);
  }
  CHECK(xrtKernelClose(kernel) == 0);
}

void FailAndGoOn(const Card& card) {
  void* failer = xrtPLKernelOpen(card.device, card.uuid, "failer");
  void* run = xrtKernelRun(failer, 1);
  CHECK(xrtRunWait(run) == 5);
  CHECK(xrtRunStart(run) == 0);
  CHECK(xrtRunWaitFor(run, 20000) == 5);
  CHECK(xrtRunClose(run) == 0);
  CHECK(xrtKernelClose(failer) == 0);
}

void CloseWhileRunning(const char* path) {
  Card card(path);
  void* sleeper = xrtPLKernelOpen(card.device, card.uuid, "sleeper");
  void* running = xrtKernelRun(sleeper, 3600000);
  void* queued = xrtKernelRun(sleeper, 3600000);
  CHECK(running != nullptr && queued != nullptr);
  std::thread waiter([&] { CHECK(xrtRunWait(running) == 6); });
  CHECK(xrtRunWaitFor(queued, 5) == 8);
  CHECK(xrtDeviceClose(card.device) == 0);
  waiter.join();
  CHECK(xrtRunWait(queued) == 6);
  CHECK(xrtRunStart(queued) != 0);
  CHECK(xrtRunClose(running) == 0);
  CHECK(xrtRunClose(queued) == 0);
  CHECK(xrtKernelClose(sleeper) == 0);
}

constexpr uint64_t kLimits[] = {0, 1, 127, 65536, 1u << 31, UINT32_MAX, INT64_MAX, UINT64_MAX};

// The digest of what is damaged, so that the rest is looked at.
void Seal(std::vector<char>* xclbin) {
  constexpr size_t kKeyBlock = 40;
  constexpr size_t kKeyBlockBytes = 256;
  constexpr char kName[] = "millrace sha256";
  if (xclbin->size() < kKeyBlock + kKeyBlockBytes) return;
  char* const seal = xclbin->data() + kKeyBlock;
  std::memset(seal, 0, kKeyBlockBytes);
  millrace::Sha256 sha;
  sha.Add(reinterpret_cast<const uint8_t*>(xclbin->data()), xclbin->size());
  const millrace::Sha256::Digest digest = sha.Finish();
  std::memcpy(seal, kName, sizeof(kName));
  std::memcpy(seal + sizeof(kName), digest.data(), digest.size());
}

void ReadDamaged(const char* path) {
  std::ifstream in(path, std::ios::binary);
  const std::vector<char> whole((std::istreambuf_iterator<char>(in)),
                                std::istreambuf_iterator<char>());
  std::mt19937 random(1);
  for (int i = 0; i < 1000; ++i) {
    std::vector<char> damaged = whole;
    for (unsigned flips = random() % 5; flips > 0; --flips) {
      const size_t at = random() % (flips % 2 == 0 ? 700 : damaged.size());
      if (random() % 4 == 0) {
        const uint64_t value = kLimits[random() % std::size(kLimits)];
        std::memcpy(&damaged[at], &value, std::min(sizeof(value), damaged.size() - at));
      } else {
        damaged[at] ^= 1 << random() % 8;
      }
    }
    if (random() % 3 == 0) damaged.resize(random() % damaged.size());
    Seal(&damaged);
    void* handle = xrtXclbinAllocRawData(damaged.data(), damaged.size());
    if (handle != nullptr) CHECK(xrtXclbinFreeHandle(handle) == 0);
  }
}

}  // namespace

int main(int argc, char** argv) {
  CHECK(argc == 3);
  CHECK(xrtIniStringSet("Runtime.runtime_log", "null") == 0);
  {
    Card card(argv[1]);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] { AddMany(card, 40); });
    }
    for (std::thread& thread : threads) thread.join();
    FailAndGoOn(card);
    AddMany(card, 4);
    CHECK(xrtDeviceClose(card.device) == 0);
  }
  CloseWhileRunning(argv[1]);
  ReadDamaged(argv[2]);
  // Left open, with a unit that runs: the end of the process must stop it.
  Card card(argv[1]);
  void* sleeper = xrtPLKernelOpen(card.device, card.uuid, "sleeper");
  CHECK(xrtKernelRun(sleeper, 3600000) != nullptr);
  return 0;
}
