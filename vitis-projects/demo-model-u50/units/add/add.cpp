// add: residual add, saturating, in Q16.16.
//
// updated = residual + delta, one block of 32 elements per cycle.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/add/add.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLayers = 4;
  static constexpr unsigned kHiddenBlocks = 4;  // of 32 elements
};

}  // namespace

extern "C" void add(
    hls::stream<Block_t>& residual,
    hls::stream<Block_t>& delta,
    hls::stream<Block_t>& updated) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = residual
#pragma HLS INTERFACE axis port = delta
#pragma HLS INTERFACE axis port = updated

  millrace::Add<Config>(residual, delta, updated);
}
