// SPDX-License-Identifier: Apache-2.0
//
// Closes the layer loop on the card: each half layer is one round
//
//     x -> norm ... linear -> add -> x
//
// The first round of a pass takes x from `embed`, the others from `add`; each
// sends x to `norm` and, for the residual, to `add`. After the last layer only
// the last token's x goes on, to the final norm, and only if the pass ends in
// logits. The residual stream must hold the x of a whole tile.
#ifndef MILLRACE_WRAP_WRAP_H_
#define MILLRACE_WRAP_WRAP_H_

#include "../common/arithmetic.h"
#include "../common/types.h"

namespace millrace {

// One generation.
template <typename C>
void Wrap(hls::stream<Block_t>& embedded, hls::stream<Block_t>& updated,
          hls::stream<Block_t>& looped, hls::stream<Block_t>& residual) {
  Saturations saturations;  // of add
Pass:
  for (;;) {
    Header header = Receive(embedded);
    saturations.AddTo(header);
    Send(looped, header);
    Send(residual, header);
    if (header.halt()) {
      Receive(updated);
      break;
    }
    const unsigned tokens = header.tokens();
  Round:
    for (unsigned round = 0; round < 2 * C::kLayers; ++round) {
      if (round == 1) saturations.Take(Receive(updated));
    Round_Block:
      for (unsigned i = 0; i < C::kHiddenBlocks * tokens; ++i) {
#pragma HLS PIPELINE II = 1
        const Block_t x = round == 0 ? embedded.read() : updated.read();
        looped.write(x);
        residual.write(x);
      }
    }
  Final_Block:
    for (unsigned block = 0; block < C::kHiddenBlocks; ++block) {
    Final_Token:
      for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
        const Block_t x = updated.read();
        if (header.head() && t == tokens - 1) looped.write(x);
      }
    }
  }
}

}  // namespace millrace

#endif  // MILLRACE_WRAP_WRAP_H_
