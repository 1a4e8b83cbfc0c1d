// SPDX-License-Identifier: Apache-2.0
//
// A lane: one memory channel's share of every linear operator.
//
// A lane computes 32 / kLanes of each block of 32 output rows: row r belongs to
// lane r mod kLanes. Activations come from the lane before, are kept, and go on
// to the next; weights come from the lane's reader in the order of use. One
// beat of weights per cycle meets kColumns tokens at once, and is held for as
// many cycles as the pass has groups of kColumns tokens.
//
// In the stream of an operation, one beat of exponents precedes each 64 blocks
// of weights, and one beat of 16 biases each 16 rows of the lane, in that order
// when both are due: biases first.
#ifndef MILLRACE_LANE_LANE_H_
#define MILLRACE_LANE_LANE_H_

#include "../common/lanes.h"
#include "multiply_row.h"

namespace millrace {

template <typename C>
void Constants(const Operation& operation, Weights& weights,
               hls::stream<typename LaneTypes<C>::Results_t>& results) {
  using Types = LaneTypes<C>;
  Beat_t beat(0);
Constant_Block:
  for (unsigned block = 0; block < operation.row_blocks; ++block) {
    typename Types::Results_t result(0);
  Constant_Row:
    for (unsigned row = 0; row < Types::kRows; ++row) {
#pragma HLS PIPELINE II = 1
      const unsigned index = (block * Types::kRows + row) % 16;
      if (index == 0) beat = weights.Read();
      result[row * C::kColumns] = WordOf(beat, index);
    }
    results.write(result);
  }
}

template <typename C>
void Multiply(const Operation& operation, unsigned tokens, Weights& weights,
              const Activations<C>& activations, Saturations& saturations,
              hls::stream<typename LaneTypes<C>::Results_t>& results) {
  using Types = LaneTypes<C>;
  constexpr unsigned kBlocksPerBeat = FormatTraits<C::kFormat>::kBlocksPerBeat;
  const unsigned beats = (operation.column_blocks + kBlocksPerBeat - 1) / kBlocksPerBeat;
  const unsigned groups = (tokens + C::kColumns - 1) / C::kColumns;
  Beat_t biases(0);
  Exponents exponents;
Multiply_RowBlock:
  for (unsigned block = 0; block < operation.row_blocks; ++block) {
    typename Types::Results_t group_results[Types::kGroups];
  Multiply_Row:
    for (unsigned row = 0; row < Types::kRows; ++row) {
      const unsigned index = (block * Types::kRows + row) % 16;
      if (operation.biased && index == 0) biases = weights.Read();
      int64_t sums[Types::kGroups * C::kColumns];
      MultiplyRow<C>(beats, tokens, weights, exponents, activations, sums);
      const int64_t bias = operation.biased ? BiasTerm(WordOf(biases, index)) : 0;
    Round_Group:
      for (unsigned group = 0; group < groups; ++group) {
#pragma HLS PIPELINE II = 1
        for (unsigned column = 0; column < C::kColumns; ++column) {
#pragma HLS UNROLL
          const unsigned t = group * C::kColumns + column;
          int32_t& value = group_results[group][row * C::kColumns + column];
          value = 0;
          if (t >= tokens) continue;
          const int64_t sum = SignExtend48(AddWrapping(sums[t], bias));
          value = saturations.Clamp32(RoundingShift(sum, kAccumulatorFraction - 16));
        }
      }
    }
  Emit_Group:
    for (unsigned group = 0; group < groups; ++group) {
#pragma HLS PIPELINE II = 1
      results.write(group_results[group]);
    }
  }
}

template <typename C>
void RunOperation(const Operation& operation, const Header& header, unsigned stored,
                  Weights& weights, Activations<C>& activations, Saturations& saturations,
                  hls::stream<MxBlock_t>& in, hls::stream<MxBlock_t>& out,
                  hls::stream<typename LaneTypes<C>::Results_t>& results,
                  hls::stream<Beat_t>& cache) {
  switch (operation.action) {
    case Action::kConstants:
      Constants<C>(operation, weights, results);
      break;
    case Action::kMultiply: {
      const unsigned tokens = operation.last_token ? 1 : header.tokens();
      activations.Load(operation.column_blocks, tokens, in, out);
      Multiply<C>(operation, tokens, weights, activations, saturations, results);
      break;
    }
    case Action::kCache:
    Cache_Beat:
      for (unsigned i = 0; i < stored * (C::kKeyBeats + C::kValueBeats); ++i) {
#pragma HLS PIPELINE II = 1
        cache.write(weights.Read());
      }
      break;
  }
}

// One generation.
template <typename C>
void Lane(hls::stream<Beat_t>& beats, hls::stream<Credit_t>& credits, hls::stream<uint32_t>& sent,
          hls::stream<MxBlock_t>& in, hls::stream<MxBlock_t>& out,
          hls::stream<typename LaneTypes<C>::Results_t>& results, hls::stream<Beat_t>& cache) {
  Activations<C> activations;
  Weights weights(beats, credits);
  Saturations saturations;
Pass:
  for (;;) {
    Header header = Receive(in);
    const unsigned lane = header.TakeLane();
    saturations.AddTo(header);
    Send(out, header);
    if (header.halt()) break;
    const unsigned stored = (header.position() + C::kLanes - 1 - lane) / C::kLanes;
  Layer:
    for (unsigned layer = 0; layer < C::kLayers; ++layer) {
    Layer_Operation:
      for (const Operation& operation : C::kLayer) {
        RunOperation<C>(operation, header, stored, weights, activations, saturations, in, out,
                        results, cache);
      }
    }
    if (header.head()) {
    Head_Operation:
      for (const Operation& operation : C::kHead) {
        RunOperation<C>(operation, header, stored, weights, activations, saturations, in, out,
                        results, cache);
      }
    }
  }
  weights.Halt(sent);
}

}  // namespace millrace

#endif  // MILLRACE_LANE_LANE_H_
