// SPDX-License-Identifier: Apache-2.0
//
// One memory channel: a reader and a writer that share its port.
//
// The reader is little more than a counter. The lane's blob lies in the channel
// in the order of use, so it reads from start to end once per pass, in bursts
// of up to a page, and runs ahead of the arithmetic across operators, layers
// and tokens as far as the lane's FIFO is deep: the lane returns a credit per
// page consumed. Within each layer it reads the lane's shard of the KV cache,
// but not before the writer has stored what the pass before made. Rows that
// `embed` asks for go first; they have a stream of their own.
//
// Keys and values of a pass come along the chain of all channels' writers, each of
// which stores those of its own positions and sends everything on. Lane 0 ends it.
//
// A halt comes back from the lane in place of a credit. The reader then says
// how many beats it has sent in all, and the lane discards up to there.
#ifndef MILLRACE_MEMORY_MEMORY_H_
#define MILLRACE_MEMORY_MEMORY_H_

#include <hls_burst_maxi.h>

#include "../common/dataflow.h"
#include "../common/types.h"

namespace millrace {

// What the host passes to a memory unit.
struct LaunchArguments {
  unsigned prompt_tokens;
  unsigned start_position;
  unsigned stop_position;
  unsigned lane;
};

// The static schedule of a lane's reads, as a walk over bursts: passes, in each
// the layers, in each four segments; then the head if the pass ends in logits.
template <typename C>
class ReadSchedule {
 public:
  explicit ReadSchedule(const LaunchArguments& launch)
      : lane_(launch.lane),
        prompt_(launch.prompt_tokens),
        position_(launch.start_position),
        stop_(launch.stop_position) {
    BeginPass();
  }

  bool finished() const { return finished_; }
  unsigned offset() const { return offset_; }
  unsigned beats() const { return left_ < kPage ? left_ : kPage; }

  // The layer writes, in all, that must have been stored before the next burst.
  unsigned stores_needed() const {
    const bool cache = segment_ == kKeys || segment_ == kValues;
    return cache && pass_ != 0 ? (pass_ - 1) * C::kLayers + layer_ + 1 : 0;
  }

  void Advance() {
    offset_ += beats();
    left_ -= beats();
    if (left_ == 0) NextSegment();
  }

 private:
  enum Segment { kAttention, kKeys, kValues, kFeedForward, kHead };

  void BeginPass() {
    tokens_ = prompt_ == 0 ? 1 : prompt_ < C::kTile ? prompt_ : C::kTile;
    prompt_ -= prompt_ == 0 ? 0 : tokens_;
    layer_ = 0;
    segment_ = kAttention;
    BeginSegment();
  }

  void NextSegment() {
    do {
      if (segment_ == kHead ||
          (segment_ == kFeedForward && layer_ == C::kLayers - 1 && prompt_ != 0)) {
        position_ += tokens_;
        ++pass_;
        // The token after the last pass is not fed.
        finished_ = prompt_ == 0 && position_ >= stop_;
        BeginPass();
        return;
      }
      if (segment_ != kFeedForward) {
        segment_ = static_cast<Segment>(segment_ + 1);
      } else if (layer_ + 1 < C::kLayers) {
        ++layer_;
        segment_ = kAttention;
      } else {
        segment_ = kHead;
      }
      BeginSegment();
    } while (left_ == 0);
  }

  void BeginSegment() {
    // Positions before this pass that this lane holds.
    const unsigned stored = (position_ + C::kLanes - 1 - lane_) / C::kLanes;
    const unsigned layer_base =
        C::kBlobOffset + layer_ * (C::kAttentionBeats + C::kFeedForwardBeats);
    switch (segment_) {
      case kAttention:
        Begin(layer_base, C::kAttentionBeats);
        break;
      case kKeys:
        Begin(C::kKeyOffset + layer_ * C::kRecords * C::kKeyBeats, stored * C::kKeyBeats);
        break;
      case kValues:
        Begin(C::kValueOffset + layer_ * C::kRecords * C::kValueBeats, stored * C::kValueBeats);
        break;
      case kFeedForward:
        Begin(layer_base + C::kAttentionBeats, C::kFeedForwardBeats);
        break;
      default:
        Begin(C::kBlobOffset + C::kLayers * (C::kAttentionBeats + C::kFeedForwardBeats),
              C::kHeadBeats);
    }
  }

  void Begin(unsigned offset, unsigned beats) {
    offset_ = offset;
    left_ = beats;
  }

  unsigned lane_;
  unsigned prompt_;    // tokens of it in later passes
  unsigned position_;  // of the pass
  unsigned stop_;
  unsigned tokens_ = 0;  // in the pass
  unsigned pass_ = 0;
  unsigned layer_ = 0;
  Segment segment_ = kAttention;
  unsigned offset_ = 0;
  unsigned left_ = 0;
  bool finished_ = false;
};

template <typename C>
void Read(hls::burst_maxi<Beat_t> port, LaunchArguments launch, hls::stream<uint32_t>& stored,
          hls::stream<Beat_t>& weights, hls::stream<Credit_t>& credits, hls::stream<uint32_t>& sent,
          hls::stream<Fetch_t>& fetch, hls::stream<Beat_t>& fetched) {
  if (C::kHost) {
    constexpr unsigned kMailboxBeats = kHeaderWords / 16;
    port.read_request(0, kMailboxBeats);
    for (unsigned i = 0; i < kMailboxBeats; ++i) fetched.write(port.read());
  }
  // Bursts requested and not yet read, oldest first.
  struct Burst {
    unsigned beats;
    bool fetch;
  };
  Burst pending[C::kReadBursts];
  unsigned first = 0;
  unsigned count = 0;

  ReadSchedule<C> schedule(launch);
  unsigned room = C::kFifoBeats;
  unsigned stores = 0;
  uint32_t total = 0;
Step:
  for (;;) {
    if (!credits.empty()) {
      if (credits.read() == Credit_t::kHalt) break;
      room += kPage;
    }
    if (!stored.empty()) {
      stored.read();
      ++stores;
    }
    const bool free = count < C::kReadBursts;
    const bool ready =
        !schedule.finished() && room >= schedule.beats() && stores >= schedule.stores_needed();
    if (free && C::kRows && !fetch.empty()) {
      const Fetch_t request = fetch.read();
      port.read_request(request.offset, request.beats);
      pending[(first + count++) % C::kReadBursts] = {request.beats, true};
    } else if (free && ready) {
      const unsigned beats = schedule.beats();
      port.read_request(schedule.offset(), beats);
      pending[(first + count++) % C::kReadBursts] = {beats, false};
      schedule.Advance();
      room -= beats;
      total += beats;
    } else if (count != 0) {
      const Burst burst = pending[first];
      first = (first + 1) % C::kReadBursts;
      --count;
    Burst_Beat:
      for (unsigned i = 0; i < burst.beats; ++i) {
#pragma HLS PIPELINE II = 1
        const Beat_t beat = port.read();
        if (burst.fetch) {
          fetched.write(beat);
        } else {
          weights.write(beat);
        }
      }
    } else {
      AwaitAny(credits, stored, fetch);
    }
  }
  // What was requested still comes, and must not stay in the port.
Drain:
  for (; count != 0; --count) {
    const Burst burst = pending[first];
    first = (first + 1) % C::kReadBursts;
    for (unsigned i = 0; i < burst.beats; ++i) weights.write(port.read());
  }
  sent.write(total);
}

// The next beat of the chain, which goes on to the next lane's writer.
template <typename C>
Beat_t Pass(hls::stream<Beat_t>& kept, hls::stream<Beat_t>& forwarded) {
#pragma HLS INLINE
  const Beat_t beat = kept.read();
  if (!C::kHost) forwarded.write(beat);
  return beat;
}

// Stores the lane's share of a layer's keys, or values: of tokens `begin`, `begin` +
// kLanes, … the records from `offset` on. Answers are awaited one record later.
template <typename C>
void Store(hls::burst_maxi<Beat_t> port, hls::stream<Beat_t>& kept, hls::stream<Beat_t>& forwarded,
           unsigned tokens, unsigned begin, unsigned offset, unsigned beats) {
  bool unanswered = false;
  unsigned turn = begin;  // tokens up to the lane's next one
Store_Token:
  for (unsigned t = 0; t < tokens; ++t) {
    const bool own = turn == 0;
    if (own && unanswered) port.write_response();
    if (own) port.write_request(offset, beats);
  Store_Beat:
    for (unsigned beat = 0; beat < beats; ++beat) {
#pragma HLS PIPELINE II = 1
      const Beat_t value = Pass<C>(kept, forwarded);
      if (own) port.write(value);
    }
    unanswered = unanswered || own;
    offset += own ? beats : 0;
    turn = own ? C::kLanes - 1 : turn - 1;
  }
  if (unanswered) port.write_response();
}

// Stores the pass's keys and values, layer by layer, and token records.
template <typename C>
void Write(hls::burst_maxi<Beat_t> port, unsigned lane, hls::stream<Beat_t>& kept,
           hls::stream<Beat_t>& forwarded, hls::stream<Beat_t>& records,
           hls::stream<uint32_t>& stored) {
  bool keeping = true;
  bool recording = C::kHost;
Step:
  while (keeping || recording) {
    AwaitAny(kept, records);
    if (C::kHost && !records.empty()) {
      const Beat_t record = records.read();
      recording = WordOf(record, kRecordFlags) != 1 << kRecordFlagHalt;
      if (recording) {
        port.write_request(C::kRingOffset + static_cast<unsigned>(WordOf(record, kRecordIndex)), 1);
        port.write(record);
        port.write_response();
      }
    }
    if (!kept.empty()) {
      // Halt, and the pass's positions.
      const Beat_t pass = Pass<C>(kept, forwarded);
      keeping = WordOf(pass, 0) == 0;
      const unsigned tokens = static_cast<unsigned>(WordOf(pass, 1));
      const unsigned position = static_cast<unsigned>(WordOf(pass, 2));
      const unsigned layer = static_cast<unsigned>(WordOf(pass, 3));
      if (keeping) {
        // The first token that is the lane's, and where its record lies.
        const unsigned begin = (lane + C::kLanes - position % C::kLanes) % C::kLanes;
        const unsigned record = layer * C::kRecords + (position + begin) / C::kLanes;
        Store<C>(port, kept, forwarded, tokens, begin, C::kKeyOffset + record * C::kKeyBeats,
                 C::kKeyBeats);
        Store<C>(port, kept, forwarded, tokens, begin, C::kValueOffset + record * C::kValueBeats,
                 C::kValueBeats);
        stored.write(1);
      }
    }
  }
}

// One generation.
template <typename C>
void Memory(hls::burst_maxi<Beat_t> read_port, hls::burst_maxi<Beat_t> write_port,
            LaunchArguments launch, hls::stream<Beat_t>& weights, hls::stream<Credit_t>& credits,
            hls::stream<uint32_t>& sent, hls::stream<Beat_t>& kept, hls::stream<Beat_t>& forwarded,
            hls::stream<Fetch_t>& fetch, hls::stream<Beat_t>& fetched,
            hls::stream<Beat_t>& records) {
  hls::stream<uint32_t> stored("stored", C::kStoredDepth);
#pragma HLS STREAM variable = stored depth = C::kStoredDepth
#pragma HLS DATAFLOW
  MILLRACE_DATAFLOW("write", Write<C>(write_port, launch.lane, kept, forwarded, records, stored),
                    "read",
                    Read<C>(read_port, launch, stored, weights, credits, sent, fetch, fetched));
}

}  // namespace millrace

#endif  // MILLRACE_MEMORY_MEMORY_H_
