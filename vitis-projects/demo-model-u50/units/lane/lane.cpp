// lane: one memory channel's share of every linear operator.
//
// One beat of weights per cycle meets kColumns tokens; in prefill it is held
// for as many cycles as the tile has groups of kColumns tokens.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/lane/lane.h"

#include "units.h"

using millrace::Action;
using millrace::Destination;

namespace {

struct Config {
  static constexpr millrace::WeightFormat kFormat = millrace::WeightFormat::kMxInt8;
  static constexpr unsigned kLanes = 32;  // memory channels
  static constexpr unsigned kColumns = 2;  // tokens multiplied at once
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 4;
  static constexpr millrace::Operation kLayer[] = {
      // action, destination, row blocks, column blocks, biased, last token only
      {Action::kConstants, Destination::kNorm, 4, 0, false, false},  // attention_norm
      {Action::kMultiply, Destination::kAttention, 8, 4, false, false},  // qkv
      {Action::kCache, Destination::kAttention, 0, 0, false, false},  // attention
      {Action::kMultiply, Destination::kAdd, 4, 4, false, false},  // output
      {Action::kConstants, Destination::kNorm, 4, 0, false, false},  // ffn_norm
      {Action::kMultiply, Destination::kActivation, 24, 4, false, false},  // up
      {Action::kMultiply, Destination::kAdd, 4, 12, false, false},  // down
  };
  static constexpr millrace::Operation kHead[] = {
      // action, destination, row blocks, column blocks, biased, last token only
      {Action::kConstants, Destination::kNorm, 4, 0, false, true},  // final_norm
      {Action::kMultiply, Destination::kSample, 32, 4, false, true},  // lm_head
  };
  static constexpr unsigned kMaxColumnBlocks = 12;  // of 32, the longest reduction
  static constexpr unsigned kKeyBeats = 2;  // keys of a position
  static constexpr unsigned kValueBeats = 2;  // values of a position
};

}  // namespace

extern "C" void lane(
    hls::stream<Beat_t>& weights,
    hls::stream<Credit_t>& credits,
    hls::stream<uint32_t>& sent,
    hls::stream<MxBlock_t>& activations,
    hls::stream<MxBlock_t>& forwarded,
    hls::stream<Results_t>& results,
    hls::stream<Beat_t>& cache) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = weights
#pragma HLS INTERFACE axis port = credits
#pragma HLS INTERFACE axis port = sent
#pragma HLS INTERFACE axis port = activations
#pragma HLS INTERFACE axis port = forwarded
#pragma HLS INTERFACE axis port = results
#pragma HLS INTERFACE axis port = cache

  millrace::Lane<Config>(weights, credits, sent, activations, forwarded, results, cache);
}
