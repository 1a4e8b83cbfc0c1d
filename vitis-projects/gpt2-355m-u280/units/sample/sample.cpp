// sample: the next token by Gumbel-max, its record, and word to embed. One
// block of 32 logits per cycle.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
#include "kernels/sample/sample.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kVocabulary = 50257;
  static constexpr unsigned kVocabularyBlocks = 1571;  // of 32 logits
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
