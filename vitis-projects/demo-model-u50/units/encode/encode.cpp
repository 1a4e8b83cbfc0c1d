// encode: queries, keys and values to MX blocks, once for all clusters.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/encode/encode.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLayers = 4;
  static constexpr unsigned kHeads = 4;  // of queries
  static constexpr unsigned kKvHeads = 2;  // of keys and values
  static constexpr unsigned kHeadBlocks = 1;  // of one head
  static constexpr unsigned kKeyTerms = 1;  // blocks whose sum is a block of keys
};

}  // namespace

extern "C" void encode(
    hls::stream<Block_t>& qkv,
    hls::stream<MxBlock_t>& blocks) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = qkv
#pragma HLS INTERFACE axis port = blocks

  millrace::Encode<Config>(qkv, blocks);
}
