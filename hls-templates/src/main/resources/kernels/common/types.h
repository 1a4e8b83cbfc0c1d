// SPDX-License-Identifier: Apache-2.0
//
// What travels on the streams.
//
// Vectors move in *tile order*: for each block of 32 elements, for each token
// of the pass. Every stream of a pass begins with its header; what follows is
// known from the header and the plan, so nothing else is tagged.
#ifndef MILLRACE_COMMON_TYPES_H_
#define MILLRACE_COMMON_TYPES_H_

#include <hls_stream.h>
#include <hls_vector.h>

#include <cstdint>

#include "control_words.h"

namespace millrace {

constexpr unsigned kBlock = 32;      // elements of an MX block
constexpr unsigned kBeatBytes = 64;  // of a memory port

// 32 elements in Q16.16.
using Block_t = hls::vector<int32_t, kBlock>;

// 32 int8 mantissas m and their exponent e: value m * 2^e.
struct MxBlock_t {
  hls::vector<int8_t, kBlock> mantissas;
  int32_t exponent;
};

// One beat of a memory port.
using Beat_t = hls::vector<int8_t, kBeatBytes>;

// Sums that clusters add along their chain, of 48 bits each.
constexpr unsigned kSums = 8;
using Sums_t = hls::vector<int64_t, kSums>;

// A read that `embed` asks a lane's reader for: beats from the buffer's start.
struct Fetch_t {
  uint32_t offset;
  uint32_t beats;
};

// What `sample` tells `embed`.
struct Token_t {
  int32_t id;
  bool last;
};

// A lane to its reader: a page of beats was consumed, or the generation ended.
enum class Credit_t : uint8_t { kPage, kHalt };
constexpr unsigned kPage = 64;  // beats; 4 KiB, the longest burst AXI allows

// A part of an element that crosses between dies, lowest bytes first.
template <unsigned kBytes>
using Part_t = hls::vector<uint8_t, kBytes>;

inline int32_t WordOf(const Beat_t& beat, unsigned i) {
#pragma HLS INLINE
  const uint32_t word = static_cast<uint32_t>(static_cast<uint8_t>(beat[4 * i])) |
                        static_cast<uint32_t>(static_cast<uint8_t>(beat[4 * i + 1])) << 8 |
                        static_cast<uint32_t>(static_cast<uint8_t>(beat[4 * i + 2])) << 16 |
                        static_cast<uint32_t>(static_cast<uint8_t>(beat[4 * i + 3])) << 24;
  return static_cast<int32_t>(word);
}

inline void SetWord(Beat_t& beat, unsigned i, int32_t value) {
#pragma HLS INLINE
  const uint32_t word = static_cast<uint32_t>(value);
  beat[4 * i] = static_cast<int8_t>(word & 0xFF);
  beat[4 * i + 1] = static_cast<int8_t>(word >> 8 & 0xFF);
  beat[4 * i + 2] = static_cast<int8_t>(word >> 16 & 0xFF);
  beat[4 * i + 3] = static_cast<int8_t>(word >> 24 & 0xFF);
}

// The header of a pass: the launch record (docs/control.md) with flags, tokens
// and position set for the pass. It begins every stream of the pass.
static_assert(kHeaderWords == kBlock, "a header is a block");
struct Header {
  Block_t words;

  static constexpr int32_t kHalt = 1 << kFlagHalt;
  static constexpr int32_t kHead = 1 << kFlagHead;

  bool halt() const { return (words[kHeaderFlags] & kHalt) != 0; }
  bool head() const { return (words[kHeaderFlags] & kHead) != 0; }
  unsigned tokens() const { return static_cast<unsigned>(words[kHeaderTokens]); }
  unsigned position() const { return static_cast<unsigned>(words[kHeaderPosition]); }
  int32_t epoch() const { return words[kHeaderEpoch]; }
  unsigned stop_position() const { return static_cast<unsigned>(words[kHeaderStopPosition]); }
  int32_t temperature() const { return words[kHeaderTemperature]; }
  uint32_t seed_low() const { return static_cast<uint32_t>(words[kHeaderSeedLow]); }
  uint32_t seed_high() const { return static_cast<uint32_t>(words[kHeaderSeedHigh]); }
  int32_t end_token(unsigned i) const { return words[kHeaderEndTokens + i]; }
  // Clamps counted on the way here since the pass before.
  uint32_t saturations() const { return static_cast<uint32_t>(words[kHeaderSaturations]); }
  // Lanes number themselves as the header passes along their chain.
  unsigned TakeLane() { return static_cast<unsigned>(words[kHeaderLane]++); }
};

inline void Send(hls::stream<Block_t>& out, const Header& header) {
#pragma HLS INLINE
  out.write(header.words);
}

inline Header Receive(hls::stream<Block_t>& in) {
#pragma HLS INLINE
  return Header{in.read()};
}

// On a stream of MX blocks a header is four of them.
inline void Send(hls::stream<MxBlock_t>& out, const Header& header) {
Send_Header:
  for (unsigned part = 0; part < 4; ++part) {
#pragma HLS PIPELINE II = 1
    MxBlock_t block;
    block.exponent = 0;
    for (unsigned i = 0; i < kBlock; ++i) {
      block.mantissas[i] = static_cast<int8_t>(
          static_cast<uint32_t>(header.words[8 * part + i / 4]) >> 8 * (i % 4) & 0xFF);
    }
    out.write(block);
  }
}

inline Header Receive(hls::stream<MxBlock_t>& in) {
  Header header;
Receive_Header:
  for (unsigned part = 0; part < 4; ++part) {
#pragma HLS PIPELINE II = 1
    const MxBlock_t block = in.read();
    for (unsigned i = 0; i < kBlock / 4; ++i) {
      uint32_t word = 0;
      for (unsigned j = 0; j < 4; ++j) {
        word |= static_cast<uint32_t>(static_cast<uint8_t>(block.mantissas[4 * i + j])) << 8 * j;
      }
      header.words[8 * part + i] = static_cast<int32_t>(word);
    }
  }
  return header;
}

}  // namespace millrace

#endif  // MILLRACE_COMMON_TYPES_H_
