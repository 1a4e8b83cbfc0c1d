// SPDX-License-Identifier: Apache-2.0
//
// hls::stream for g++: the interface of Vitis's header, with the depth of the
// hardware and processes that wait for each other. See scheduler.h.
#ifndef MILLRACE_SIMULATION_HLS_STREAM_H_
#define MILLRACE_SIMULATION_HLS_STREAM_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>

#include "scheduler.h"

// Loops of kernels are labelled, so that synthesis reports name them.
#pragma GCC diagnostic ignored "-Wunused-label"

namespace hls {

// A ring with one writer and one reader. Each side keeps what it last saw of
// the other's index, so that threads touch each other's cache lines only when
// the ring looks full or empty.
template <typename T>
class stream final : public millrace::simulation::Channel {
 public:
  static constexpr std::size_t kDefaultDepth = 2;  // as in Vitis

  stream() : stream("stream") {}
  explicit stream(const char* name, std::size_t depth = kDefaultDepth) : Channel(name, depth) {
    Resize();
  }
  ~stream() override { Release(ring_); }

  bool empty() const { return size() == 0; }
  bool full() const { return !writable(); }
  std::size_t size() const override {
    return static_cast<std::size_t>(tail_.load(std::memory_order_acquire) -
                                    head_.load(std::memory_order_acquire));
  }

  T read() {
    const std::uint64_t head = head_.load(std::memory_order_relaxed);
    if (head == seen_tail_) AwaitData(head);
    T value = ring_[head & mask_];
    head_.store(head + 1, std::memory_order_release);
    return value;
  }
  void read(T& value) { value = read(); }
  stream& operator>>(T& value) {
    value = read();
    return *this;
  }
  bool read_nb(T& value) {
    if (empty()) return false;
    value = read();
    return true;
  }

  void write(const T& value) {
    const std::uint64_t tail = tail_.load(std::memory_order_relaxed);
    if (tail - seen_head_ >= limit_) AwaitRoom(tail);
    ring_[tail & mask_] = value;
    if (recording()) Append(&value);
    tail_.store(tail + 1, std::memory_order_release);
  }
  stream& operator<<(const T& value) {
    write(value);
    return *this;
  }
  bool write_nb(const T& value) {
    if (full()) return false;
    write(value);
    return true;
  }

  // Not in Vitis: the next `count` elements where they lie, or null when they
  // are not there yet or wrap around; Skip takes them.
  const T* Peek(std::size_t count) {
    const std::uint64_t head = head_.load(std::memory_order_relaxed);
    if (seen_tail_ - head < count) {
      seen_tail_ = tail_.load(std::memory_order_acquire);
      if (seen_tail_ - head < count) return nullptr;
    }
    if ((head & mask_) + count > mask_ + 1) return nullptr;
    return &ring_[head & mask_];
  }
  void Skip(std::size_t count) {
    head_.store(head_.load(std::memory_order_relaxed) + count, std::memory_order_release);
  }

  std::size_t element_bytes() const override { return sizeof(T); }

  void Relax() override {
    relaxed_ = true;
    limit_ = 0;  // every write takes the slow path from now on
    high_water_ = size();
  }

 private:
  __attribute__((noinline)) void AwaitData(std::uint64_t head) {
    seen_tail_ = tail_.load(std::memory_order_acquire);
    while (seen_tail_ == head) {
      millrace::simulation::AwaitReadable(*this);
      seen_tail_ = tail_.load(std::memory_order_acquire);
    }
  }

  __attribute__((noinline)) void AwaitRoom(std::uint64_t tail) {
    seen_head_ = head_.load(std::memory_order_acquire);
    while (!relaxed_ && tail - seen_head_ >= limit_) {
      millrace::simulation::AwaitWritable(*this);
      seen_head_ = head_.load(std::memory_order_acquire);
    }
    if (relaxed_) Grow(tail);
  }

  // Only after a deadlock, when one thread runs everything.
  void Grow(std::uint64_t tail) {
    const std::size_t needed = static_cast<std::size_t>(tail - head_) + 1;
    if (needed > high_water_) high_water_ = needed;
    if (needed <= mask_ + 1) return;
    T* ring = Allocate(2 * (mask_ + 1));
    for (std::uint64_t i = head_; i != tail; ++i) {
      ring[i & (2 * mask_ + 1)] = ring_[i & mask_];
    }
    Release(ring_);
    ring_ = ring;
    mask_ = 2 * mask_ + 1;
  }

  void Resize() override {
    std::size_t capacity = 1;
    while (capacity < depth_) capacity *= 2;
    Release(ring_);
    ring_ = Allocate(capacity);
    mask_ = capacity - 1;
    limit_ = depth_;
  }

  static constexpr std::size_t kAlignment = alignof(T) > 64 ? alignof(T) : 64;
  static T* Allocate(std::size_t count) {
    return static_cast<T*>(::operator new (count * sizeof(T), std::align_val_t{kAlignment}));
  }
  static void Release(T* ring) { ::operator delete (ring, std::align_val_t{kAlignment}); }

  T* ring_ = nullptr;
  std::uint64_t mask_ = 0;
  std::uint64_t limit_ = 0;
  alignas(64) std::atomic<std::uint64_t> head_{0};
  std::uint64_t seen_tail_ = 0;  // by the reader
  alignas(64) std::atomic<std::uint64_t> tail_{0};
  std::uint64_t seen_head_ = 0;  // by the writer
};

}  // namespace hls

#endif  // MILLRACE_SIMULATION_HLS_STREAM_H_
