// rope: rotary positions on queries and keys; values pass. One block of 16
// pairs per cycle.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/rope/rope.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 4;
  static constexpr unsigned kHeadBlocks = 1;  // of one head
  static constexpr unsigned kRotatedBlocks = 6;  // queries and keys
  static constexpr unsigned kQkvBlocks = 8;  // queries, keys and values
};

}  // namespace

extern "C" void rope(
    hls::stream<Block_t>& qkv,
    hls::stream<Block_t>& rotary,
    hls::stream<Block_t>& rotated) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = qkv
#pragma HLS INTERFACE axis port = rotary
#pragma HLS INTERFACE axis port = rotated

  millrace::Rope<Config>(qkv, rotary, rotated);
}
