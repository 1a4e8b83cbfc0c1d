// sample: the next token by Gumbel-max, its record, and word to embed. One
// block of 32 logits per cycle.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
#include "kernels/sample/sample.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kVocabulary = 128256;
  static constexpr unsigned kVocabularyBlocks = 4008;  // of 32 logits
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
