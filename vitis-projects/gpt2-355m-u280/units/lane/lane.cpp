// lane: one memory channel's share of every linear operator.
//
// One beat of weights per cycle meets kColumns tokens; in prefill it is held
// for as many cycles as the tile has groups of kColumns tokens.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
#include "kernels/lane/lane.h"

#include "units.h"

using millrace::Action;
using millrace::Destination;

namespace {

struct Config {
  static constexpr millrace::WeightFormat kFormat = millrace::WeightFormat::kMxInt8;
  static constexpr unsigned kLanes = 32;  // memory channels
  static constexpr unsigned kColumns = 4;  // tokens multiplied at once
  static constexpr unsigned kTile = 32;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 24;
  static constexpr millrace::Operation kLayer[] = {
      // action, destination, row blocks, column blocks, biased, last token only
      {Action::kConstants, Destination::kNorm, 64, 0, false, false},  // attention_norm
      {Action::kMultiply, Destination::kAttention, 96, 32, true, false},  // qkv
      {Action::kCache, Destination::kAttention, 0, 0, false, false},  // attention
      {Action::kMultiply, Destination::kAdd, 32, 32, true, false},  // output
      {Action::kConstants, Destination::kNorm, 64, 0, false, false},  // ffn_norm
      {Action::kMultiply, Destination::kActivation, 128, 32, true, false},  // up
      {Action::kMultiply, Destination::kAdd, 32, 128, true, false},  // down
  };
  static constexpr millrace::Operation kHead[] = {
      // action, destination, row blocks, column blocks, biased, last token only
      {Action::kConstants, Destination::kNorm, 64, 0, false, true},  // final_norm
      {Action::kMultiply, Destination::kSample, 1571, 32, false, true},  // lm_head
  };
  static constexpr unsigned kMaxColumnBlocks = 128;  // of 32, the longest reduction
  static constexpr unsigned kKeyBeats = 17;  // keys of a position
  static constexpr unsigned kValueBeats = 17;  // values of a position
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
