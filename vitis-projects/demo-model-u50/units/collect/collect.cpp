// collect: the results of neighbouring lanes as one word for the gatherer.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/collect/collect.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kLanes = 32;  // memory channels
  static constexpr unsigned kColumns = 2;  // tokens multiplied at once
  static constexpr unsigned kJoined = 4;  // lanes of a word
};

}  // namespace

extern "C" void collect(
    hls::stream<Results_t> results[4],
    hls::stream<Joined_t>& joined) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = results
#pragma HLS INTERFACE axis port = joined

  millrace::Collect<Config>(results, joined);
}
