// attention: causal attention over the KV cache and the tokens of the pass.
//
// Scores first, then weights: two passes over the positions, one position of
// one head per cycle each.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 1 columns,
// tiles of 8 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 1 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/attention/attention.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLanes = 32;  // memory channels
  static constexpr unsigned kTile = 8;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 4;
  static constexpr unsigned kHeads = 4;  // of queries
  static constexpr unsigned kKvHeads = 2;  // of keys and values
  static constexpr unsigned kHeadBlocks = 1;  // of one head
  static constexpr unsigned kKeyTerms = 1;  // blocks whose sum is a block of keys
  static constexpr unsigned kContext = 256;  // positions
  static constexpr unsigned kKeyBeats = 2;  // keys of a position
  static constexpr unsigned kValueBeats = 2;  // values of a position
};

}  // namespace

extern "C" void attention(
    hls::stream<Block_t>& qkv,
    hls::stream<Beat_t> cache[32],
    hls::stream<Beat_t>& kept,
    hls::stream<MxBlock_t>& attended) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = qkv
#pragma HLS INTERFACE axis port = cache
#pragma HLS INTERFACE axis port = kept
#pragma HLS INTERFACE axis port = attended

  millrace::Attention<Config>(qkv, cache, kept, attended);
}
