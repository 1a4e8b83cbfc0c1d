// gather: rows of the lanes to blocks in tile order, and on to the operator
// that is next.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/gather/gather.h"

#include "units.h"

using millrace::Action;
using millrace::Destination;

namespace {

struct Config {
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
  static constexpr unsigned kJoined = 4;  // lanes of a word
};

}  // namespace

extern "C" void gather(
    hls::stream<MxBlock_t>& chain,
    hls::stream<Joined_t> results[8],
    hls::stream<Block_t>& constants,
    hls::stream<Block_t>& qkv,
    hls::stream<Block_t>& delta,
    hls::stream<Block_t>& up,
    hls::stream<Block_t>& logits) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = chain
#pragma HLS INTERFACE axis port = results
#pragma HLS INTERFACE axis port = constants
#pragma HLS INTERFACE axis port = qkv
#pragma HLS INTERFACE axis port = delta
#pragma HLS INTERFACE axis port = up
#pragma HLS INTERFACE axis port = logits

  millrace::Gather<Config>(chain, results, {constants, qkv, delta, up, logits});
}
