// SPDX-License-Identifier: Apache-2.0
//
// Queries, keys and values to MX blocks, once, before the clusters that
// all need them: in the same order, keys of two terms as two blocks each.
#ifndef MILLRACE_ENCODE_ENCODE_H_
#define MILLRACE_ENCODE_ENCODE_H_

#include "../attention/attention.h"

namespace millrace {

// One generation.
template <typename C>
void Encode(hls::stream<Block_t>& qkv, hls::stream<MxBlock_t>& blocks) {
  constexpr unsigned kKvBlocks = C::kKvHeads * C::kHeadBlocks;
  Saturations saturations;
Pass:
  for (;;) {
    Header header = Receive(qkv);
    saturations.AddTo(header);
    Send(blocks, header);
    if (header.halt()) break;
    const unsigned tokens = header.tokens();
  Layer:
    for (unsigned layer = 0; layer < C::kLayers; ++layer) {
    Query_Block:
      for (unsigned i = 0; i < C::kHeads * C::kHeadBlocks * tokens; ++i) {
#pragma HLS PIPELINE II = 1
        blocks.write(Quantize<16>(qkv.read()));
      }
    Key_Block:
      for (unsigned i = 0; i < kKvBlocks * tokens; ++i) {
        MxBlock_t terms[C::kKeyTerms];
        QuantizeKey<C>(qkv.read(), terms);
      Key_Term:
        for (unsigned term = 0; term < C::kKeyTerms; ++term) {
#pragma HLS PIPELINE II = 1
          blocks.write(terms[term]);
        }
      }
    Value_Block:
      for (unsigned i = 0; i < kKvBlocks * tokens; ++i) {
#pragma HLS PIPELINE II = 1
        blocks.write(Quantize<16>(ClampValue(qkv.read(), saturations)));
      }
    }
  }
}

}  // namespace millrace

#endif  // MILLRACE_ENCODE_ENCODE_H_
