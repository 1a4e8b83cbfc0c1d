// memory: one memory channel. Reads the lane's blob and KV shard in the
// order of use and writes new keys and values.
//
// One beat of 64 bytes per cycle, in bursts of up to 64 beats, as far ahead of
// the lane as its FIFO is deep.
//
// Plan: gpt2-355m on u280 at 250 MHz; MXINT8 weights, 32 lanes x 4 columns,
// tiles of 32 tokens, 1024 positions.
// Made by: millrace generate gpt2-355m --card u280 --weights mxint8 --lanes
//     32 --columns 4 --reuse 8 --context 1024 --clock 250 --fifo 2048
#include "kernels/memory/memory.h"

#include "units.h"

namespace {

struct Config {
  static constexpr bool kHost = false;  // serves mailbox, stop word, prompt and ring
  static constexpr bool kRows = false;  // serves rows to embed
  static constexpr unsigned kLanes = 32;  // memory channels
  static constexpr unsigned kTile = 32;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 24;
  static constexpr unsigned kFifoBeats = 2048;  // that the lane's FIFO holds
  static constexpr unsigned kReadBursts = 8;  // under way
  static constexpr unsigned kStoredDepth = 48;  // layers stored, ahead of the reader
  static constexpr unsigned kRingOffset = 67;  // all offsets in beats of 64 bytes
  static constexpr unsigned kBlobOffset = 1091;
  static constexpr unsigned kAttentionBeats = 1594;  // of a layer, up to the KV cache
  static constexpr unsigned kFeedForwardBeats = 4768;  // of a layer, after it
  static constexpr unsigned kHeadBeats = 25926;  // after the last layer
  static constexpr unsigned kKeyOffset = 1871978;
  static constexpr unsigned kValueOffset = 1885034;
  static constexpr unsigned kRecords = 32;  // positions of the lane's shard
  static constexpr unsigned kKeyBeats = 17;  // keys of a position
  static constexpr unsigned kValueBeats = 17;  // values of a position
};

}  // namespace

extern "C" void memory(
    hls::burst_maxi<Beat_t> read_port,
    hls::burst_maxi<Beat_t> write_port,
    unsigned prompt_tokens,
    unsigned start_position,
    unsigned stop_position,
    unsigned lane,
    hls::stream<Beat_t>& weights,
    hls::stream<Credit_t>& credits,
    hls::stream<uint32_t>& sent,
    hls::stream<Beat_t>& kept) {
#pragma HLS INTERFACE ap_ctrl_chain port = return
#pragma HLS INTERFACE s_axilite port = return bundle = control
#pragma HLS INTERFACE m_axi port = read_port bundle = gmem offset = slave \
    max_read_burst_length = 64 num_read_outstanding = 8
#pragma HLS INTERFACE m_axi port = write_port bundle = gmem offset = slave \
    max_write_burst_length = 64 num_write_outstanding = 8
#pragma HLS INTERFACE s_axilite port = read_port bundle = control
#pragma HLS INTERFACE s_axilite port = write_port bundle = control
#pragma HLS INTERFACE s_axilite port = prompt_tokens bundle = control
#pragma HLS INTERFACE s_axilite port = start_position bundle = control
#pragma HLS INTERFACE s_axilite port = stop_position bundle = control
#pragma HLS INTERFACE s_axilite port = lane bundle = control
#pragma HLS INTERFACE axis port = weights
#pragma HLS INTERFACE axis port = credits
#pragma HLS INTERFACE axis port = sent
#pragma HLS INTERFACE axis port = kept
  static hls::stream<Fetch_t> fetch("none");
  static hls::stream<Beat_t> fetched("none");
  static hls::stream<Beat_t> records("none");

  millrace::Memory<Config>(read_port, write_port,
                           {prompt_tokens, start_position, stop_position, lane}, weights, credits,
                           sent, kept, fetch, fetched, records);
}
