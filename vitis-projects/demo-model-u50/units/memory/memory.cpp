// memory: one memory channel. Reads the lane's blob and KV shard in the
// order of use and writes new keys and values.
//
// One beat of 64 bytes per cycle, in bursts of up to 64 beats, as far ahead of
// the lane as its FIFO is deep.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include "kernels/memory/memory.h"

#include "units.h"

namespace {

struct Config {
  static constexpr bool kHost = false;  // serves mailbox, stop word, prompt and ring
  static constexpr bool kRows = false;  // serves rows to embed
  static constexpr unsigned kLanes = 32;  // memory channels
  static constexpr unsigned kTile = 16;  // tokens of a prefill pass
  static constexpr unsigned kLayers = 4;
  static constexpr unsigned kFifoBeats = 2048;  // that the lane's FIFO holds
  static constexpr unsigned kReadBursts = 8;  // under way
  static constexpr unsigned kStoredDepth = 8;  // layers stored, ahead of the reader
  static constexpr unsigned kRingOffset = 19;  // all offsets in beats of 64 bytes
  static constexpr unsigned kBlobOffset = 275;
  static constexpr unsigned kAttentionBeats = 18;  // of a layer, up to the KV cache
  static constexpr unsigned kFeedForwardBeats = 85;  // of a layer, after it
  static constexpr unsigned kHeadBeats = 67;  // after the last layer
  static constexpr unsigned kKeyOffset = 6386;
  static constexpr unsigned kValueOffset = 6450;
  static constexpr unsigned kRecords = 8;  // positions of the lane's shard
  static constexpr unsigned kKeyBeats = 2;  // keys of a position
  static constexpr unsigned kValueBeats = 2;  // values of a position
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
    hls::stream<Beat_t>& kept,
    hls::stream<Beat_t>& forwarded) {
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
#pragma HLS INTERFACE axis port = forwarded
  static hls::stream<Fetch_t> fetch("none");
  static hls::stream<Beat_t> fetched("none");
  static hls::stream<Beat_t> records("none");

  millrace::Memory<Config>(read_port, write_port,
                           {prompt_tokens, start_position, stop_position, lane}, weights, credits,
                           sent, kept, forwarded, fetch, fetched, records);
}
