// SPDX-License-Identifier: Apache-2.0
//
// RMSNorm of each query and key head, with a gain that all query heads share
// and one that all key heads share. With d elements x of a head in Q16.16,
//
//     v = d sum(x^2) 2^8 + epsilon          y = d x / sqrt(v) * gain
//
// as in norm.h, but in Q16.16 again. A layer's gains, queries' before keys',
// come ahead of its heads in the same stream. Values pass unchanged. A head
// takes two passes over kHeadBlocks blocks, one block per cycle each.
#ifndef MILLRACE_HEADNORM_HEADNORM_H_
#define MILLRACE_HEADNORM_HEADNORM_H_

#include "../common/arithmetic.h"
#include "../common/functions.h"
#include "../common/types.h"
#include "../norm/norm.h"

namespace millrace {

// A head as the vector of a norm.
template <typename C>
struct HeadVector {
  static constexpr bool kCentred = false;
  static constexpr unsigned kTile = C::kTile;
  static constexpr unsigned kHidden = C::kHeadDim;
  static constexpr unsigned kHiddenBlocks = C::kHeadBlocks;
  static constexpr uint64_t kEpsilonHigh = C::kHeadEpsilonHigh;
  static constexpr uint64_t kEpsilonLow = C::kHeadEpsilonLow;
};

// A head of all tokens.
template <typename C>
void NormHead(hls::stream<Block_t>& in, unsigned tokens, const Block_t* gains,
              hls::stream<Block_t>& out, Saturations& saturations) {
  NormVectors<HeadVector<C>> vectors;
  vectors.Gather(in, tokens);
Scale_Block:
  for (unsigned block = 0; block < C::kHeadBlocks; ++block) {
  Scale_Token:
    for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
      out.write(vectors.Scale(block, t, gains[block], Block_t(0), saturations));
    }
  }
}

// One generation.
template <typename C>
void HeadNorm(hls::stream<Block_t>& in, hls::stream<Block_t>& out) {
  Block_t gains[2][C::kHeadBlocks];  // of queries, of keys
  Saturations saturations;
Pass:
  for (;;) {
    Header header = Receive(in);
    saturations.AddTo(header);
    Send(out, header);
    if (header.halt()) break;
    const unsigned tokens = header.tokens();
  Layer:
    for (unsigned layer = 0; layer < C::kLayers; ++layer) {
    Gain_Of:
      for (unsigned of = 0; of < 2; ++of) {
      Gain_Block:
        for (unsigned block = 0; block < C::kHeadBlocks; ++block) {
#pragma HLS PIPELINE II = 1
          gains[of][block] = in.read();
        }
      }
    Head:
      for (unsigned head = 0; head < C::kHeads + C::kKvHeads; ++head) {
        NormHead<C>(in, tokens, gains[head < C::kHeads ? 0 : 1], out, saturations);
      }
    Value:
      for (unsigned i = 0; i < C::kKvHeads * C::kHeadBlocks * tokens; ++i) {
#pragma HLS PIPELINE II = 1
        out.write(in.read());
      }
    }
  }
}

}  // namespace millrace

#endif  // MILLRACE_HEADNORM_HEADNORM_H_
