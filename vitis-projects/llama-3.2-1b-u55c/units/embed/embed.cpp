// embed: launch record, prompt and sampled tokens to passes and residual
// vectors.
//
// Rows of 16-bit blocks come through the memory units; one beat per cycle in,
// one block per cycle out.
//
// Plan: llama-3.2-1b on u55c at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 16 tokens, 1024 positions.
// Made by: millrace generate llama-3.2-1b --card u55c --weights mxint8
//     --lanes 32 --columns 4 --reuse 4 --context 1024 --clock 250 --fifo 2048
#include "kernels/embed/embed.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kHiddenBlocks = 64;  // of 32 elements
  static constexpr unsigned kPromptOffset = 3;  // all offsets in beats of 64 bytes
  static constexpr unsigned kStopOffset = 2;
  static constexpr unsigned kRowLanes = 2;  // lanes that hold rows
  static constexpr unsigned kRowOffset = 623471;
  static constexpr unsigned kRowBeats = 65;
  static constexpr bool kLearnedPositions = false;
  static constexpr unsigned kPositionOffset = 4791791;
  static constexpr bool kRotary = true;
  static constexpr unsigned kRotaryOffset = 4791791;
  static constexpr unsigned kRotaryBeats = 4;
};

}  // namespace

extern "C" void embed(
    hls::stream<Token_t>& sampled,
    hls::stream<Fetch_t> fetch[2],
    hls::stream<Beat_t> fetched[2],
    hls::stream<Block_t>& rotary,
    hls::stream<Block_t>& embedded) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = sampled
#pragma HLS INTERFACE axis port = fetch
#pragma HLS INTERFACE axis port = fetched
#pragma HLS INTERFACE axis port = rotary
#pragma HLS INTERFACE axis port = embedded

  millrace::Embed<Config>(sampled, fetch, fetched, rotary, embedded);
}
