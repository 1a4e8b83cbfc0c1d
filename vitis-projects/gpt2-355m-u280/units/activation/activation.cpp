// activation: the FFN's nonlinearity, then MX blocks. One block per cycle.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
#include "kernels/activation/activation.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 32;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 24;
  static constexpr unsigned kFfnBlocks = 128;  // of 32 elements
  static constexpr bool kGated = false;  // SiLU(gate) * up, not GELU(up)
  static constexpr unsigned kStepBits = 9;  // fraction bits below a table step
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
