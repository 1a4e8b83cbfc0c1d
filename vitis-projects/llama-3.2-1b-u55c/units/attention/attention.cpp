// attention: causal attention over the KV cache and the tokens of the pass.
//
// Scores first, then weights: two passes over the positions, one position of
// one head per cycle each.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
#include "kernels/attention/attention.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLanes = 32;  // memory channels
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 16;
  static constexpr unsigned kHeads = 32;  // of queries
  static constexpr unsigned kKvHeads = 8;  // of keys and values
  static constexpr unsigned kHeadBlocks = 2;  // of one head
  static constexpr unsigned kKeyTerms = 1;  // blocks whose sum is a block of keys
  static constexpr unsigned kContext = 1024;  // positions
  static constexpr unsigned kKeyBeats = 9;  // keys of a position
  static constexpr unsigned kValueBeats = 9;  // values of a position
};

}  // namespace

extern "C" void attention(
    hls::stream<Block_t>& qkv,
    hls::stream<Beat_t> cache[32],
    hls::stream<Beat_t> kept[32],
    hls::stream<MxBlock_t>& attended) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = qkv
#pragma HLS INTERFACE axis port = cache
#pragma HLS INTERFACE axis port = kept
#pragma HLS INTERFACE axis port = attended

  millrace::Attention<Config>(qkv, cache, kept, attended);
}
