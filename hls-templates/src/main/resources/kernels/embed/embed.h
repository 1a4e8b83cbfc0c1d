// SPDX-License-Identifier: Apache-2.0
//
// Embedding, and the head of the control: `embed` turns the launch record, the
// prompt and then each sampled token into passes, and a pass into residual
// vectors
//
//     x = row(token) + position_row(position)      (positions if learned)
//
// in Q16.16. Rows come through the lanes' memory ports: row i lies in the
// buffer of lane i mod kRowLanes. A prompt is fed in tiles of kTile tokens.
#ifndef MILLRACE_EMBED_EMBED_H_
#define MILLRACE_EMBED_EMBED_H_

#include "../common/arithmetic.h"
#include "../common/types.h"

namespace millrace {

// A row of 16-bit blocks: all mantissas, then one shift per block.
template <typename C>
void AddRow(hls::stream<Beat_t>& fetched, Saturations& saturations, Block_t* sum) {
  constexpr unsigned kMantissaBeats = C::kHiddenBlocks;  // 32 * 2 bytes each
  hls::vector<int16_t, kBlock> row[C::kHiddenBlocks];
Row_Beat:
  for (unsigned beat = 0; beat < C::kRowBeats; ++beat) {
    const Beat_t bytes = fetched.read();
    if (beat < kMantissaBeats) {
      for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
        row[beat][i] = static_cast<int16_t>(
            static_cast<uint16_t>(static_cast<uint8_t>(bytes[2 * i])) |
            static_cast<uint16_t>(static_cast<uint8_t>(bytes[2 * i + 1])) << 8);
      }
      continue;
    }
  Row_Shift:
    for (unsigned i = 0; i < kBeatBytes; ++i) {
#pragma HLS PIPELINE II = 1
      const unsigned block = (beat - kMantissaBeats) * kBeatBytes + i;
      if (block >= C::kHiddenBlocks) break;
      for (unsigned j = 0; j < kBlock; ++j) {
        const int64_t x = int64_t{row[block][j]} * (int64_t{1} << bytes[i]);
        sum[block][j] = saturations.Clamp32(sum[block][j] + x);
      }
    }
  }
}

template <typename C>
class Embedder {
 public:
  Embedder(hls::stream<Fetch_t>* fetch, hls::stream<Beat_t>* fetched)
      : fetch_(fetch), fetched_(fetched) {}

  // The launch record, which the reader of lane 0 sends when it is started.
  Header Launch() {
    Header launch;
    for (unsigned beat = 0; beat < kHeaderWords / 16; ++beat) {
      const Beat_t bytes = fetched_[0].read();
      for (unsigned i = 0; i < 16; ++i) launch.words[16 * beat + i] = WordOf(bytes, i);
    }
    return launch;
  }

  void RequestStop() { fetch_[0].write({C::kStopOffset, 1}); }
  bool Cancelled() { return WordOf(fetched_[0].read(), 0) != 0; }

  // Tokens `first` to `first + count` of the prompt.
  void Prompt(unsigned first, unsigned count, int32_t* ids) {
    const unsigned begin = first / 16;
    const unsigned end = (first + count + 15) / 16;
    fetch_[0].write({C::kPromptOffset + begin, end - begin});
  Prompt_Beat:
    for (unsigned beat = begin; beat < end; ++beat) {
      const Beat_t bytes = fetched_[0].read();
      for (unsigned i = 0; i < 16; ++i) {
        const unsigned token = 16 * beat + i;
        if (token >= first && token < first + count) ids[token - first] = WordOf(bytes, i);
      }
    }
  }

  // Asks for a token's rows; what follows takes them, in the same order.
  void RequestRows(unsigned id, unsigned position) {
    Request(id, C::kRowOffset, C::kRowBeats);
    if (C::kLearnedPositions) Request(position, C::kPositionOffset, C::kRowBeats);
    if (C::kRotary) Request(position, C::kRotaryOffset, C::kRotaryBeats);
  }

  void Row(unsigned id, unsigned position, Block_t* row) {
    for (unsigned block = 0; block < C::kHiddenBlocks; ++block) row[block] = Block_t(0);
    AddRow<C>(fetched_[id % C::kRowLanes], saturations_, row);
    if (C::kLearnedPositions) AddRow<C>(fetched_[position % C::kRowLanes], saturations_, row);
  }

  void Rotary(unsigned position, hls::stream<Block_t>& rotary) {
    const unsigned lane = position % C::kRowLanes;
  Rotary_Block:
    for (unsigned block = 0; block < C::kRotaryBeats / 2; ++block) {
      Block_t row;
      for (unsigned half = 0; half < 2; ++half) {
        const Beat_t bytes = fetched_[lane].read();
        for (unsigned i = 0; i < 16; ++i) row[16 * half + i] = WordOf(bytes, i);
      }
      rotary.write(row);
    }
  }

  void DiscardRows(unsigned id, unsigned position) {
    Discard(id, C::kRowBeats);
    if (C::kLearnedPositions) Discard(position, C::kRowBeats);
    if (C::kRotary) Discard(position, C::kRotaryBeats);
  }

  void CountSaturations(Header& header) {
    header.words[kHeaderSaturations] = 0;
    saturations_.AddTo(header);
  }

 private:
  void Request(unsigned index, unsigned table, unsigned beats) {
    fetch_[index % C::kRowLanes].write({table + index / C::kRowLanes * beats, beats});
  }
  void Discard(unsigned index, unsigned beats) {
    for (unsigned beat = 0; beat < beats; ++beat) fetched_[index % C::kRowLanes].read();
  }

  Saturations saturations_;
  hls::stream<Fetch_t>* fetch_;
  hls::stream<Beat_t>* fetched_;
};

// One generation.
template <typename C>
void Embed(hls::stream<Token_t>& sampled, hls::stream<Fetch_t>* fetch, hls::stream<Beat_t>* fetched,
           hls::stream<Block_t>& rotary, hls::stream<Block_t>& embedded) {
  Embedder<C> embedder(fetch, fetched);
  Header header = embedder.Launch();
  const unsigned prompt = header.tokens();
  const unsigned start = header.position();
  int32_t ids[C::kTile];
  Block_t rows[C::kTile][C::kHiddenBlocks];
  unsigned fed = 0;
Pass:
  for (;;) {
    unsigned tokens = 1;
    if (fed < prompt) {
      tokens = prompt - fed < C::kTile ? prompt - fed : C::kTile;
      embedder.Prompt(fed, tokens, ids);
    } else {
      const Token_t token = sampled.read();
      if (token.last) break;
      ids[0] = token.id;
    }
    // The rows of the first token are asked for along with the stop word, so that
    // a token waits for memory once.
    const unsigned position = start + fed;
    const unsigned first_id = static_cast<unsigned>(ids[0]);
    embedder.RequestStop();
    embedder.RequestRows(first_id, position);
    if (embedder.Cancelled()) {
      embedder.DiscardRows(first_id, position);
      break;
    }
    header.words[kHeaderFlags] = fed + tokens >= prompt ? Header::kHead : 0;
    header.words[kHeaderTokens] = static_cast<int32_t>(tokens);
    header.words[kHeaderPosition] = static_cast<int32_t>(position);
    embedder.CountSaturations(header);
  Row_Token:
    for (unsigned t = 0; t < tokens; ++t) {
      const unsigned id = static_cast<unsigned>(ids[t]);
      if (t != 0) embedder.RequestRows(id, position + t);
      embedder.Row(id, position + t, rows[t]);
      // Not before: while the header waits for room, nothing of a row may be left
      // in a memory port, which the passes before it need.
      if (t == 0) Send(embedded, header);
      if (C::kRotary) embedder.Rotary(position + t, rotary);
    }
  Emit_Block:
    for (unsigned block = 0; block < C::kHiddenBlocks; ++block) {
    Emit_Token:
      for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
        embedded.write(rows[t][block]);
      }
    }
    fed += tokens;
  }
  header.words[kHeaderFlags] = Header::kHalt;
  Send(embedded, header);
}

}  // namespace millrace

#endif  // MILLRACE_EMBED_EMBED_H_
