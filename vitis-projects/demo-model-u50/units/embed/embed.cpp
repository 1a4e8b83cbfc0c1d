// embed: launch record, prompt and sampled tokens to passes and residual
// vectors.
//
// Rows of 16-bit blocks come through the memory units; one beat per cycle in,
// one block per cycle out.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/embed/embed.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kHiddenBlocks = 4;  // of 32 elements
  static constexpr unsigned kPromptOffset = 3;  // all offsets in beats of 64 bytes
  static constexpr unsigned kStopOffset = 2;
  static constexpr unsigned kRowLanes = 1;  // lanes that hold rows
  static constexpr unsigned kRowOffset = 754;
  static constexpr unsigned kRowBeats = 5;
  static constexpr bool kLearnedPositions = false;
  static constexpr unsigned kPositionOffset = 5874;
  static constexpr bool kRotary = true;
  static constexpr unsigned kRotaryOffset = 5874;
  static constexpr unsigned kRotaryBeats = 2;
};

}  // namespace

extern "C" void embed(
    hls::stream<Token_t>& sampled,
    hls::stream<Fetch_t> fetch[1],
    hls::stream<Beat_t> fetched[1],
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
