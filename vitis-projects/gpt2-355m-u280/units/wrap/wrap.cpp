// wrap: closes the layer loop on the card.
//
// x comes from embed once per pass and from add after each half layer; it goes
// to norm and, past the linear operators, to add. One block per cycle.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
#include "kernels/wrap/wrap.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLayers = 24;
  static constexpr unsigned kHiddenBlocks = 32;  // of 32 elements
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
