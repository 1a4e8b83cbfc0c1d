// add: residual add, saturating, in Q16.16.
//
// updated = residual + delta, one block of 32 elements per cycle.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
#include "kernels/add/add.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLayers = 24;
  static constexpr unsigned kHiddenBlocks = 32;  // of 32 elements
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
