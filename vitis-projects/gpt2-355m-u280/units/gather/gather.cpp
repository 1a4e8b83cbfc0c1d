// gather: rows of the lanes to blocks in tile order, and on to the operator
// that is next.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
#include "kernels/gather/gather.h"

#include "units.h"

using millrace::Action;
using millrace::Destination;

namespace {

struct Config {
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
};

}  // namespace

extern "C" void gather(
    hls::stream<MxBlock_t>& chain,
    hls::stream<Results_t> results[32],
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
