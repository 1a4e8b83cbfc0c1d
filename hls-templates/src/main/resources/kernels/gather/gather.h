// SPDX-License-Identifier: Apache-2.0
//
// Collects the rows of the lanes into blocks in tile order and sends them where
// the schedule says. A word of results is kJoined neighbouring lanes'. Headers come along the
// lanes' chain of activations, whose end is here.
#ifndef MILLRACE_GATHER_GATHER_H_
#define MILLRACE_GATHER_GATHER_H_

#include "../common/arithmetic.h"
#include "../common/lanes.h"
#include "../common/types.h"

namespace millrace {

// The streams to the operators behind the linear ones, by destination.
struct GatherOutputs {
  hls::stream<Block_t>& norm;
  hls::stream<Block_t>& attention;
  hls::stream<Block_t>& add;
  hls::stream<Block_t>& activation;
  hls::stream<Block_t>& sample;

  void Write(Destination destination, const Block_t& block) {
#pragma HLS INLINE
    switch (destination) {
      case Destination::kNorm:
        norm.write(block);
        break;
      case Destination::kAttention:
        attention.write(block);
        break;
      case Destination::kAdd:
        add.write(block);
        break;
      case Destination::kActivation:
        activation.write(block);
        break;
      case Destination::kSample:
        sample.write(block);
        break;
    }
  }

  // The counts of saturations go on to `sample`; the other branches begin anew.
  void SendAll(const Header& header) {
    Header branch = header;
    branch.words[kHeaderSaturations] = 0;
    Send(norm, branch);
    Send(attention, branch);
    Send(add, branch);
    Send(activation, branch);
    Send(sample, header);
  }
};

template <typename C>
void GatherOperation(const Operation& operation, unsigned pass_tokens,
                     hls::stream<MxBlock_t>& chain, hls::stream<JoinedResults<C>>* results,
                     GatherOutputs& outputs) {
  using Types = LaneTypes<C>;
  if (operation.action == Action::kCache) return;
  unsigned tokens = 1;
  if (operation.action == Action::kMultiply) {
    tokens = operation.last_token ? 1 : pass_tokens;
  Discard_Block:
    for (unsigned i = 0; i < operation.column_blocks * tokens; ++i) {
#pragma HLS PIPELINE II = 1
      chain.read();
    }
  }
  const unsigned groups = (tokens + C::kColumns - 1) / C::kColumns;
Gather_Block:
  for (unsigned block = 0; block < operation.row_blocks; ++block) {
    Block_t gathered[Types::kGroups * C::kColumns];
  Gather_Word:
    for (unsigned first = 0; first < C::kLanes; first += C::kJoined) {
    Gather_Group:
      for (unsigned group = 0; group < groups; ++group) {
#pragma HLS PIPELINE II = 1
        const JoinedResults<C> result = results[first / C::kJoined].read();
        for (unsigned row = 0; row < C::kJoined * Types::kRows; ++row) {
#pragma HLS UNROLL
          const unsigned lane = first + row / Types::kRows;
          for (unsigned column = 0; column < C::kColumns; ++column) {
#pragma HLS UNROLL
            gathered[group * C::kColumns + column][row % Types::kRows * C::kLanes + lane] =
                result[row * C::kColumns + column];
          }
        }
      }
    }
  Emit_Token:
    for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
      outputs.Write(operation.destination, gathered[t]);
    }
  }
}

// One generation.
template <typename C>
void Gather(hls::stream<MxBlock_t>& chain, hls::stream<JoinedResults<C>>* results,
            GatherOutputs outputs) {
Pass:
  for (;;) {
    const Header header = Receive(chain);
    outputs.SendAll(header);
    if (header.halt()) break;
  Layer:
    for (unsigned layer = 0; layer < C::kLayers; ++layer) {
    Layer_Operation:
      for (const Operation& operation : C::kLayer) {
        GatherOperation<C>(operation, header.tokens(), chain, results, outputs);
      }
    }
    if (header.head()) {
    Head_Operation:
      for (const Operation& operation : C::kHead) {
        GatherOperation<C>(operation, header.tokens(), chain, results, outputs);
      }
    }
  }
}

}  // namespace millrace

#endif  // MILLRACE_GATHER_GATHER_H_
