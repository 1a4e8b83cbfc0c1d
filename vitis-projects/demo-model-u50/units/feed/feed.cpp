// feed: activations of all linear operators to the first lane, by static
// schedule. One block per cycle.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/feed/feed.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLayers = 4;
  static constexpr unsigned kHiddenBlocks = 4;  // of 32 elements
  static constexpr unsigned kAttendedBlocks = 4;  // all query heads
  static constexpr unsigned kFfnBlocks = 12;
};

}  // namespace

extern "C" void feed(
    hls::stream<MxBlock_t>& normed,
    hls::stream<MxBlock_t>& attended,
    hls::stream<MxBlock_t>& activated,
    hls::stream<MxBlock_t>& activations) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = normed
#pragma HLS INTERFACE axis port = attended
#pragma HLS INTERFACE axis port = activated
#pragma HLS INTERFACE axis port = activations

  millrace::Feed<Config>(normed, attended, activated, activations);
}
