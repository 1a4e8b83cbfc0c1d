// norm: LayerNorm or RMSNorm, then MX blocks.
//
// Two passes over a token, one block of 32 elements per cycle each; gains and
// biases come from the lanes' blobs ahead of the token.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
#include "kernels/norm/norm.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 16;
  static constexpr unsigned kHidden = 2048;  // elements
  static constexpr unsigned kHiddenBlocks = 64;  // of 32 elements
  static constexpr bool kCentred = false;  // LayerNorm, not RMSNorm
  static constexpr uint64_t kEpsilonHigh = 0u;  // epsilon * d^2 * 2^40
  static constexpr uint64_t kEpsilonLow = 46116860184274u;
};

}  // namespace

extern "C" void norm(
    hls::stream<Block_t>& looped,
    hls::stream<Block_t>& constants,
    hls::stream<MxBlock_t>& normed) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = looped
#pragma HLS INTERFACE axis port = constants
#pragma HLS INTERFACE axis port = normed

  millrace::Norm<Config>(looped, constants, normed);
}
