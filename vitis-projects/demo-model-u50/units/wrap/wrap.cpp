// wrap: closes the layer loop on the card.
//
// x comes from embed once per pass and from add after each half layer; it goes
// to norm and, past the linear operators, to add. One block per cycle.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/wrap/wrap.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLayers = 4;
  static constexpr unsigned kHiddenBlocks = 4;  // of 32 elements
};

}  // namespace

extern "C" void wrap(
    hls::stream<Block_t>& embedded,
    hls::stream<Block_t>& updated,
    hls::stream<Block_t>& looped,
    hls::stream<Block_t>& residual) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = embedded
#pragma HLS INTERFACE axis port = updated
#pragma HLS INTERFACE axis port = looped
#pragma HLS INTERFACE axis port = residual

  millrace::Wrap<Config>(embedded, updated, looped, residual);
}
