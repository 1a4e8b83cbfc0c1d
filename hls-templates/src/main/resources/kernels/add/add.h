// SPDX-License-Identifier: Apache-2.0
//
// Residual add, saturating, in Q16.16: updated = residual + delta.
#ifndef MILLRACE_ADD_ADD_H_
#define MILLRACE_ADD_ADD_H_

#include "../common/arithmetic.h"
#include "../common/types.h"

namespace millrace {

// One generation.
template <typename C>
void Add(hls::stream<Block_t>& residual, hls::stream<Block_t>& delta,
         hls::stream<Block_t>& updated) {
  Saturations saturations;
Pass:
  for (;;) {
    Header header = Receive(residual);
    header.words[kHeaderSaturations] = 0;
    saturations.AddTo(header);
    Receive(delta);
    Send(updated, header);
    if (header.halt()) break;
  Add_Block:
    for (unsigned i = 0; i < 2 * C::kLayers * C::kHiddenBlocks * header.tokens(); ++i) {
#pragma HLS PIPELINE II = 1
      const Block_t x = residual.read();
      const Block_t y = delta.read();
      Block_t sum;
      for (unsigned j = 0; j < kBlock; ++j) sum[j] = saturations.Clamp32(int64_t{x[j]} + y[j]);
      updated.write(sum);
    }
  }
}

}  // namespace millrace

#endif  // MILLRACE_ADD_ADD_H_
