// SPDX-License-Identifier: Apache-2.0
//
// Rotary positions on the query and key heads. The elements 2j and 2j+1 of a
// head are a pair (a, b), rotated by its angle at the token's position; rows
// of (cos, sin) in 16 fraction bits come from `embed`. Values pass unchanged.
// One block per cycle.
#ifndef MILLRACE_ROPE_ROPE_H_
#define MILLRACE_ROPE_ROPE_H_

#include "../common/arithmetic.h"
#include "../common/types.h"

namespace millrace {

inline Block_t Rotate(const Block_t& x, const Block_t& row, Saturations& saturations) {
#pragma HLS INLINE
  Block_t y;
Rotate_Pair:
  for (unsigned i = 0; i < kBlock; i += 2) {
#pragma HLS UNROLL
    const int64_t a = x[i];
    const int64_t b = x[i + 1];
    const int64_t cosine = row[i];
    const int64_t sine = row[i + 1];
    y[i] = saturations.Clamp32(RoundingShift(a * cosine - b * sine, 16));
    y[i + 1] = saturations.Clamp32(RoundingShift(b * cosine + a * sine, 16));
  }
  return y;
}

// One generation.
template <typename C>
void Rope(hls::stream<Block_t>& in, hls::stream<Block_t>& rotary, hls::stream<Block_t>& out) {
  Block_t rows[C::kTile][C::kHeadBlocks];
  Saturations saturations;
Pass:
  for (;;) {
    Header header = Receive(in);
    saturations.AddTo(header);
    Send(out, header);
    if (header.halt()) break;
    const unsigned tokens = header.tokens();
  Row_Token:
    for (unsigned t = 0; t < tokens; ++t) {
      for (unsigned block = 0; block < C::kHeadBlocks; ++block) rows[t][block] = rotary.read();
    }
  Layer:
    for (unsigned layer = 0; layer < C::kLayers; ++layer) {
    Rotate_Block:
      for (unsigned block = 0; block < C::kQkvBlocks; ++block) {
      Rotate_Token:
        for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
          const Block_t x = in.read();
          out.write(block < C::kRotatedBlocks
                        ? Rotate(x, rows[t][block % C::kHeadBlocks], saturations)
                        : x);
        }
      }
    }
  }
}

}  // namespace millrace

#endif  // MILLRACE_ROPE_ROPE_H_
