// norm: LayerNorm or RMSNorm, then MX blocks.
//
// Two passes over a token, one block of 32 elements per cycle each; gains and
// biases come from the lanes' blobs ahead of the token.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/norm/norm.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 4;
  static constexpr unsigned kHidden = 128;  // elements
  static constexpr unsigned kHiddenBlocks = 4;  // of 32 elements
  static constexpr bool kCentred = false;  // LayerNorm, not RMSNorm
  static constexpr uint64_t kEpsilonHigh = 0u;  // epsilon * d^2 * 2^40
  static constexpr uint64_t kEpsilonLow = 180143985095u;
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
