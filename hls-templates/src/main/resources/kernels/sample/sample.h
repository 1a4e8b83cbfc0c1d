// SPDX-License-Identifier: Apache-2.0
//
// Chooses the next token from the logits of a pass: the largest
//
//     logit + temperature * gumbel(seed, position, id)
//
// then the lowest id (Gumbel-max; temperature 0 is greedy). The noise is a
// counter-based function, so it depends on nothing but its arguments. Writes a
// token record to the ring and tells `embed`. One block of 32 logits per cycle.
#ifndef MILLRACE_SAMPLE_SAMPLE_H_
#define MILLRACE_SAMPLE_SAMPLE_H_

#include "../common/arithmetic.h"
#include "../common/functions.h"
#include "../common/types.h"

namespace millrace {

constexpr uint32_t kGoldenRatio = 0x9E3779B9u;

struct Best {
  int64_t score;
  int32_t id;
};

// Folds a block of logits, the first of which is token `first`, into `best`.
template <typename C>
void Consider(const Block_t& logits, unsigned first, int32_t temperature, uint32_t k0, uint32_t k1,
              Best& best) {
#pragma HLS INLINE
  int64_t scores[kBlock];
Score_Element:
  for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
    scores[i] = logits[i];
  }
  if (temperature != 0) {
  Noise_Element:
    for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
      const uint32_t hash = Mix((first + i) * kGoldenRatio + k0) ^ k1;
      scores[i] += RoundingShift(int64_t{temperature} * Gumbel(hash), 16);
    }
  }
  int64_t largest = INT64_MIN;
Max_Element:
  for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
    if (first + i < C::kVocabulary && scores[i] > largest) largest = scores[i];
  }
  if (largest <= best.score) return;
Find_Element:
  for (unsigned i = kBlock; i-- > 0;) {
#pragma HLS UNROLL
    if (scores[i] == largest && first + i < C::kVocabulary)
      best.id = static_cast<int32_t>(first + i);
  }
  best.score = largest;
}

// One generation.
template <typename C>
void Sample(hls::stream<Block_t>& logits, hls::stream<Token_t>& sampled,
            hls::stream<Beat_t>& records) {
  int32_t index = 0;
  uint32_t saturations = 0;
Pass:
  for (;;) {
    const Header header = Receive(logits);
    saturations += header.saturations();
    Beat_t record(0);
    if (header.halt()) {
      SetWord(record, kRecordFlags, 1 << kRecordFlagHalt);
      records.write(record);
      break;
    }
    if (!header.head()) continue;
    const uint32_t position = header.position() + header.tokens() - 1;
    const uint32_t k0 = Mix(header.seed_low() ^ Mix(position ^ Mix(header.seed_high())));
    const uint32_t k1 = Mix(header.seed_high() ^ Mix(position + kGoldenRatio));
    Best best = {INT64_MIN, 0};
  Logit_Block:
    for (unsigned block = 0; block < C::kVocabularyBlocks; ++block) {
#pragma HLS PIPELINE II = 1
      Consider<C>(logits.read(), block * kBlock, header.temperature(), k0, k1, best);
    }
    bool last = position + 1 >= header.stop_position();
    for (unsigned i = 0; i < kEndTokens; ++i) {
#pragma HLS UNROLL
      if (header.end_token(i) == best.id) last = true;
    }
    SetWord(record, kRecordEpoch, header.epoch());
    SetWord(record, kRecordIndex, index);
    SetWord(record, kRecordToken, best.id);
    SetWord(record, kRecordFlags, last ? 1 << kRecordFlagLast : 0);
    SetWord(record, kRecordPosition, static_cast<int32_t>(position + 1));
    SetWord(record, kRecordSaturations, static_cast<int32_t>(saturations));
    SetWord(record, kRecordCheck, header.epoch() ^ index ^ best.id ^ int32_t{kMagic});
    records.write(record);
    sampled.write({best.id, last});
    ++index;
  }
}

}  // namespace millrace

#endif  // MILLRACE_SAMPLE_SAMPLE_H_
