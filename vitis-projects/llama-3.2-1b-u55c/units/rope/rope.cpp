// rope: rotary positions on queries and keys; values pass. One block of 16
// pairs per cycle.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
#include "kernels/rope/rope.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 16;
  static constexpr unsigned kHeadBlocks = 2;  // of one head
  static constexpr unsigned kRotatedBlocks = 80;  // queries and keys
  static constexpr unsigned kQkvBlocks = 96;  // queries, keys and values
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
