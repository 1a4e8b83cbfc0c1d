// feed: activations of all linear operators to the first lane, by static
// schedule. One block per cycle.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
#include "kernels/feed/feed.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLayers = 16;
  static constexpr unsigned kHiddenBlocks = 64;  // of 32 elements
  static constexpr unsigned kAttendedBlocks = 64;  // all query heads
  static constexpr unsigned kFfnBlocks = 256;
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
