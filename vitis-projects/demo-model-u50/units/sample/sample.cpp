// sample: the next token by Gumbel-max, its record, and word to embed. One
// block of 32 logits per cycle.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/sample/sample.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kVocabulary = 1024;
  static constexpr unsigned kVocabularyBlocks = 32;  // of 32 logits
};

}  // namespace

extern "C" void sample(
    hls::stream<Block_t>& logits,
    hls::stream<Token_t>& sampled,
    hls::stream<Beat_t>& records) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = logits
#pragma HLS INTERFACE axis port = sampled
#pragma HLS INTERFACE axis port = records

  millrace::Sample<Config>(logits, sampled, records);
}
