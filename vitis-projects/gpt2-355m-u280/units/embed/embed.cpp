// embed: launch record, prompt and sampled tokens to passes and residual
// vectors.
//
// Rows of 16-bit blocks come through the memory units; one beat per cycle in,
// one block per cycle out.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
#include "kernels/embed/embed.h"

#include "units.h"

namespace {

struct Config {
  static constexpr unsigned kTile = 32;  // tokens of a prefill pass
  static constexpr unsigned kHiddenBlocks = 32;  // of 32 elements
  static constexpr unsigned kPromptOffset = 3;  // all offsets in beats of 64 bytes
  static constexpr unsigned kStopOffset = 2;
  static constexpr unsigned kRowLanes = 1;  // lanes that hold rows
  static constexpr unsigned kRowOffset = 179705;
  static constexpr unsigned kRowBeats = 33;
  static constexpr bool kLearnedPositions = true;
  static constexpr unsigned kPositionOffset = 1838186;
  static constexpr bool kRotary = false;
  static constexpr unsigned kRotaryOffset = 1871978;
  static constexpr unsigned kRotaryBeats = 4;
};

}  // namespace

extern "C" void embed(
    hls::stream<Token_t>& sampled,
    hls::stream<Fetch_t> fetch[1],
    hls::stream<Beat_t> fetched[1],
    hls::stream<Block_t>& embedded) {
#pragma HLS INTERFACE ap_ctrl_none port = return
#pragma HLS INTERFACE axis port = sampled
#pragma HLS INTERFACE axis port = fetch
#pragma HLS INTERFACE axis port = fetched
#pragma HLS INTERFACE axis port = embedded
  static hls::stream<Block_t> rotary("none");

  millrace::Embed<Config>(sampled, fetch, fetched, rotary, embedded);
}
