// join_uint32_1: a station of a stream between dies; joins the parts of its elements.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/relay/relay.h"

#include "units.h"

extern "C" void join_uint32_1(
    hls::stream<Part_t<1>>& entering,
    hls::stream<uint32_t>& leaving) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = entering
#pragma HLS INTERFACE axis port = leaving

  millrace::Relay(entering, leaving);
}
