// SPDX-License-Identifier: Apache-2.0
//
// The FFN's nonlinearity, then quantization to MX blocks. SiLU and GELU are
//
//     a(x) = max(x, 0) - delta(|x|)
//
// with an even bump delta from one table. Gated: blocks of gate and up
// alternate, and a(gate) * up is quantized in its full 64 bits. One block per
// cycle.
#ifndef MILLRACE_ACTIVATION_ACTIVATION_H_
#define MILLRACE_ACTIVATION_ACTIVATION_H_

#include "../common/arithmetic.h"
#include "../common/functions.h"
#include "../common/types.h"

namespace millrace {

// delta(u), u in Q16.16, from a table with steps of 2^(kStepBits - 16).
template <unsigned kStepBits>
int32_t Delta(uint32_t u) {
#pragma HLS INLINE
  const uint32_t j = u >> kStepBits;
  if (j >= 1024) return 0;
  const uint32_t fraction = u & ((1u << kStepBits) - 1);
  return static_cast<int32_t>(RoundingShift(Interpolate<kStepBits>(kDelta, j, fraction), 6));
}

template <unsigned kStepBits>
int32_t Activate(int32_t x) {
#pragma HLS INLINE
  const uint32_t u = x < 0 ? 0 - static_cast<uint32_t>(x) : static_cast<uint32_t>(x);
  return (x > 0 ? x : 0) - Delta<kStepBits>(u);
}

// One generation.
template <typename C>
void Activation(hls::stream<Block_t>& in, hls::stream<MxBlock_t>& out) {
  constexpr int kFraction = C::kGated ? 32 : 16;
  Block_t gates[C::kTile];
Pass:
  for (;;) {
    const Header header = Receive(in);
    Send(out, header);
    if (header.halt()) break;
    const unsigned tokens = header.tokens();
  Activate_Block:
    for (unsigned block = 0; block < C::kLayers * C::kFfnBlocks; ++block) {
      if (C::kGated) {
      Gate_Token:
        for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
          gates[t] = in.read();
        }
      }
    Activate_Token:
      for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
        const Block_t x = in.read();
        hls::vector<int64_t, kBlock> y;
        for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
          y[i] = C::kGated ? int64_t{Activate<C::kStepBits>(gates[t][i])} * x[i]
                           : int64_t{Activate<C::kStepBits>(x[i])};
        }
        out.write(Quantize<kFraction>(y));
      }
    }
  }
}

}  // namespace millrace

#endif  // MILLRACE_ACTIVATION_ACTIVATION_H_
