// SPDX-License-Identifier: Apache-2.0
//
// Multiplexes the activations of the linear operators by static schedule:
//
//     norm -> q, k, v    attention -> o    norm -> up (and gate)
//     activation -> down                   norm -> head, last token only
//
// The header of a pass goes ahead at once, so that the lanes can begin; those
// that come round through attention and activation are taken when due. One
// block per cycle.
#ifndef MILLRACE_FEED_FEED_H_
#define MILLRACE_FEED_FEED_H_

#include "../common/arithmetic.h"
#include "../common/types.h"

namespace millrace {

inline void Forward(hls::stream<MxBlock_t>& in, unsigned blocks, hls::stream<MxBlock_t>& out) {
Forward_Block:
  for (unsigned i = 0; i < blocks; ++i) {
#pragma HLS PIPELINE II = 1
    out.write(in.read());
  }
}

// One generation.
template <typename C>
void Feed(hls::stream<MxBlock_t>& normed, hls::stream<MxBlock_t>& attended,
          hls::stream<MxBlock_t>& activated, hls::stream<MxBlock_t>& out) {
  Saturations saturations;  // of the branches that end here
Pass:
  for (;;) {
    Header header = Receive(normed);
    saturations.AddTo(header);
    Send(out, header);
    if (header.halt()) {
      Receive(attended);
      Receive(activated);
      break;
    }
    const unsigned tokens = header.tokens();
  Layer:
    for (unsigned layer = 0; layer < C::kLayers; ++layer) {
      Forward(normed, C::kHiddenBlocks * tokens, out);
      if (layer == 0) saturations.Take(Receive(attended));
      Forward(attended, C::kAttendedBlocks * tokens, out);
      Forward(normed, C::kHiddenBlocks * tokens, out);
      if (layer == 0) saturations.Take(Receive(activated));
      Forward(activated, C::kFfnBlocks * tokens, out);
    }
    if (header.head()) Forward(normed, C::kHiddenBlocks, out);
  }
}

}  // namespace millrace

#endif  // MILLRACE_FEED_FEED_H_
