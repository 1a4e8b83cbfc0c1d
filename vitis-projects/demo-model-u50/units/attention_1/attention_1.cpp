// attention_1: causal attention over the KV cache and the tokens of the pass.
//
// Scores first, then weights: two passes over the positions, one position of
// one head per cycle each.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/attention/attention.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLanes = 32;  // memory channels
  static constexpr unsigned kClusters = 2;  // that the lanes are shared among
  static constexpr unsigned kFirstLane = 15;  // of this cluster
  static constexpr unsigned kClusterLanes = 17;
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
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

extern "C" void attention_1(
    hls::stream<MxBlock_t>& blocks,
    hls::stream<Beat_t> cache[17],
    hls::stream<int64_t>& maxima,
    hls::stream<int64_t>& returned,
    hls::stream<Sums_t>& sums,
    hls::stream<MxBlock_t>& attended) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = blocks
#pragma HLS INTERFACE axis port = cache
#pragma HLS INTERFACE axis port = maxima
#pragma HLS INTERFACE axis port = returned
#pragma HLS INTERFACE axis port = sums
#pragma HLS INTERFACE axis port = attended
  static hls::stream<Block_t> qkv("none");
  static hls::stream<MxBlock_t> forwarded("none");
  static hls::stream<Beat_t> kept("none");
  static hls::stream<int64_t> merged("none");
  static hls::stream<int64_t> largest("none");
  static hls::stream<Sums_t> added("none");

  millrace::Attention<Config>(qkv, blocks, forwarded, cache, kept,
                              {maxima, merged, largest, returned, sums, added}, attended);
}
