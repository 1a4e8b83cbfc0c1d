// activation: the FFN's nonlinearity, then MX blocks. One block per cycle.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
#include "kernels/activation/activation.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 16;
  static constexpr unsigned kFfnBlocks = 256;  // of 32 elements
  static constexpr bool kGated = true;  // SiLU(gate) * up, not GELU(up)
  static constexpr unsigned kStepBits = 10;  // fraction bits below a table step
};

}  // namespace

extern "C" void activation(
    hls::stream<Block_t>& up,
    hls::stream<MxBlock_t>& activated) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = up
#pragma HLS INTERFACE axis port = activated

  millrace::Activation<Config>(up, activated);
}
