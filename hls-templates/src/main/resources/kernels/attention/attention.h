// SPDX-License-Identifier: Apache-2.0
//
// Causal attention over the KV cache and the tokens of the pass:
//
//     s[p] = q . k[p]         w[p] = 2^(s[p] - max s)
//     o    = sum w[p] v[p] / sum w[p]
//
// Scores are in units of log2 (the scale is in the query weights). Softmax
// takes two passes, scores before weights, so that nothing depends on the order
// of arrival. Position p lives in lane p mod kLanes; a record is all heads' int8
// mantissas, then their exponents, padded to beats. With two terms a block of keys
// is two of the record, side by side, whose sum it is. Keys and values of the pass
// go to the lanes' writers, and are used from here in the same quantized form.
//
// Where lanes lie in several dies, attention is a chain of clusters, each beside its own
// lanes: kClusterLanes of them from kFirstLane on, whose cache does not leave their die.
// MX blocks of queries, keys and values come along the chain, quantized once before it
// (../encode/encode.h). Each cluster scores its own positions; maxima are merged
// along the chain and come back; each sums what its own positions add to the result;
// sums are added along the chain, and the last cluster sends the result. All of it is
// integers, so that clusters change no bit. A design of one cluster has none of this.
#ifndef MILLRACE_ATTENTION_ATTENTION_H_
#define MILLRACE_ATTENTION_ATTENTION_H_

#include "../common/arithmetic.h"
#include "../common/functions.h"
#include "../common/types.h"

namespace millrace {

// Blocks of one position, all key/value heads.
template <unsigned kBlocks, unsigned kBeats>
struct Record {
  alignas(64) int8_t bytes[kBeats * kBeatBytes];

  const int8_t* mantissas(unsigned block) const { return &bytes[block * kBlock]; }
  int exponent(unsigned block) const { return bytes[kBlocks * kBlock + block]; }

  void Set(unsigned block, const MxBlock_t& value) {
#pragma HLS INLINE
    for (unsigned i = 0; i < kBlock; ++i) bytes[block * kBlock + i] = value.mantissas[i];
    bytes[kBlocks * kBlock + block] = static_cast<int8_t>(value.exponent);
  }
  void Clear() {
    for (unsigned i = kBlocks * (kBlock + 1); i < kBeats * kBeatBytes; ++i) bytes[i] = 0;
  }
  void Read(hls::stream<Beat_t>& in) {
  Record_Read:
    for (unsigned beat = 0; beat < kBeats; ++beat) {
#pragma HLS PIPELINE II = 1
      const Beat_t value = in.read();
      for (unsigned i = 0; i < kBeatBytes; ++i) bytes[beat * kBeatBytes + i] = value[i];
    }
  }
  void Write(hls::stream<Beat_t>& out) const {
  Record_Write:
    for (unsigned beat = 0; beat < kBeats; ++beat) {
#pragma HLS PIPELINE II = 1
      Beat_t value;
      for (unsigned i = 0; i < kBeatBytes; ++i) value[i] = bytes[beat * kBeatBytes + i];
      out.write(value);
    }
  }
};

// A cluster's place in the chain.
template <typename C>
constexpr bool kIsFirst = C::kFirstLane == 0;
template <typename C>
constexpr bool kIsLast = C::kFirstLane + C::kClusterLanes == C::kLanes;

template <typename C>
using Keys = Record<C::kKvHeads * C::kHeadBlocks * C::kKeyTerms, C::kKeyBeats>;
template <typename C>
using Values = Record<C::kKvHeads * C::kHeadBlocks, C::kValueBeats>;

// One query token, one head: scores, then weights and their sums.
template <typename C>
struct Query {
  MxBlock_t blocks[C::kHeadBlocks];
  int64_t scores[C::kContext];
  int64_t largest;
  int64_t weight_sum;
  int64_t sums[C::kHeadBlocks * kBlock];

  void Begin() {
    largest = -(int64_t{1} << 35);  // no score is less
    weight_sum = 0;
    for (unsigned i = 0; i < C::kHeadBlocks * kBlock; ++i) {
#pragma HLS UNROLL
      sums[i] = 0;
    }
  }

  void Score(unsigned position, const Keys<C>& keys, unsigned kv_head, Saturations& saturations) {
#pragma HLS INLINE
    constexpr unsigned kKeyBlocks = C::kHeadBlocks * C::kKeyTerms;
    int64_t sum = 0;
    for (unsigned b = 0; b < kKeyBlocks; ++b) {
#pragma HLS UNROLL
      const unsigned block = kv_head * kKeyBlocks + b;
      const MxBlock_t& query = blocks[b / C::kKeyTerms];
      const int32_t dot = Dot(&query.mantissas[0], keys.mantissas(block));
      sum = AddWrapping(sum, Term(dot, query.exponent + keys.exponent(block)));
    }
    const int64_t score =
        saturations.Clamp36(RoundingShift(SignExtend48(sum), kAccumulatorFraction - 16));
    scores[position] = score;
    if (score > largest) largest = score;
  }

  void Weigh(unsigned position, const Values<C>& values, unsigned kv_head) {
#pragma HLS INLINE
    const int64_t weight = Exp2(largest - scores[position]);
    weight_sum += weight;
    if (weight == 0) return;
    for (unsigned b = 0; b < C::kHeadBlocks; ++b) {
#pragma HLS UNROLL
      const unsigned block = kv_head * C::kHeadBlocks + b;
      const int shift = values.exponent(block) + 10;
      const int32_t scaled = static_cast<int32_t>(
          shift >= 0 ? weight << shift : RoundingShift(weight, static_cast<unsigned>(-shift)));
      const int8_t* mantissas = values.mantissas(block);
      for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
        sums[b * kBlock + i] += int64_t{scaled} * mantissas[i];
      }
    }
  }

  MxBlock_t Result(unsigned b, Saturations& saturations) const {
#pragma HLS INLINE
    const Scaled factor = Reciprocal(static_cast<uint32_t>(weight_sum));
    Block_t out;
    for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
      // n + 2 = factor.shift - 14: from 26 to 24 fraction bits.
      out[i] = saturations.Clamp32(RoundingShift(sums[b * kBlock + i] * factor.mantissa,
                                                 static_cast<unsigned>(factor.shift - 14)));
    }
    return Quantize<24>(out);
  }
};

// A block of keys as one block, or as two whose sum it is.
template <typename C>
void QuantizeKey(Block_t left, MxBlock_t* terms) {
#pragma HLS INLINE
  for (unsigned term = 0; term < C::kKeyTerms; ++term) {
#pragma HLS UNROLL
    terms[term] = Quantize<16>(left);
    left = Remainder<16>(left, terms[term]);
  }
}

// Values are held in +-(2^23 - 1), so that their exponents are at most 0.
inline Block_t ClampValue(const Block_t& x, Saturations& saturations) {
#pragma HLS INLINE
  constexpr int32_t kMax = (1 << 23) - 1;
  Block_t y;
  for (unsigned i = 0; i < kBlock; ++i) {
#pragma HLS UNROLL
    y[i] = saturations.Clamp(x[i], kMax);
  }
  return y;
}

// The tile's blocks in their order: quantized here, or, in a cluster, from the chain.
template <typename C>
struct TileSource {
  hls::stream<Block_t>& qkv;
  hls::stream<MxBlock_t>& blocks;
  hls::stream<MxBlock_t>& forwarded;
  Saturations& saturations;

  MxBlock_t Next() {
#pragma HLS INLINE
    const MxBlock_t block = blocks.read();
    if (!kIsLast<C>) forwarded.write(block);
    return block;
  }
  MxBlock_t Query() {
#pragma HLS INLINE
    return C::kClusters == 1 ? Quantize<16>(qkv.read()) : Next();
  }
  void Key(MxBlock_t* terms) {
#pragma HLS INLINE
    if (C::kClusters == 1) {
      QuantizeKey<C>(qkv.read(), terms);
    } else {
      for (unsigned term = 0; term < C::kKeyTerms; ++term) terms[term] = Next();
    }
  }
  MxBlock_t Value() {
#pragma HLS INLINE
    return C::kClusters == 1 ? Quantize<16>(ClampValue(qkv.read(), saturations)) : Next();
  }
};

template <typename C>
void ReadTile(unsigned tokens, TileSource<C> in, Query<C> (*queries)[C::kHeads], Keys<C>* keys,
              Values<C>* values) {
  constexpr unsigned kKvBlocks = C::kKvHeads * C::kHeadBlocks;
Query_Block:
  for (unsigned block = 0; block < C::kHeads * C::kHeadBlocks; ++block) {
    for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
      queries[t][block / C::kHeadBlocks].blocks[block % C::kHeadBlocks] = in.Query();
    }
  }
Key_Block:
  for (unsigned block = 0; block < kKvBlocks; ++block) {
    for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
      MxBlock_t terms[C::kKeyTerms];
      in.Key(terms);
      for (unsigned term = 0; term < C::kKeyTerms; ++term) {
#pragma HLS UNROLL
        keys[t].Set(block * C::kKeyTerms + term, terms[term]);
      }
    }
  }
Value_Block:
  for (unsigned block = 0; block < kKvBlocks; ++block) {
    for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
      values[t].Set(block, in.Value());
    }
  }
  for (unsigned t = 0; t < tokens; ++t) {
    keys[t].Clear();
    values[t].Clear();
    for (unsigned head = 0; head < C::kHeads; ++head) queries[t][head].Begin();
  }
}

// Sends the tile's records along the chain of the lanes' writers: what they are of,
// then the keys of each token, then the values.
template <typename C>
void Keep(unsigned layer, unsigned position, unsigned tokens, const Keys<C>* keys,
          const Values<C>* values, hls::stream<Beat_t>& kept) {
  Beat_t pass(0);
  SetWord(pass, 1, static_cast<int32_t>(tokens));
  SetWord(pass, 2, static_cast<int32_t>(position));
  SetWord(pass, 3, static_cast<int32_t>(layer));
  kept.write(pass);
Keep_Keys:
  for (unsigned t = 0; t < tokens; ++t) keys[t].Write(kept);
Keep_Values:
  for (unsigned t = 0; t < tokens; ++t) values[t].Write(kept);
}

// The neighbours of a cluster.
struct ClusterStreams {
  hls::stream<int64_t>& maxima;    // of the clusters before
  hls::stream<int64_t>& merged;    // with this one's, to the next
  hls::stream<int64_t>& largest;   // of all clusters, from the next
  hls::stream<int64_t>& returned;  // and on to the one before
  hls::stream<Sums_t>& sums;       // of the clusters before
  hls::stream<Sums_t>& added;      // with this one's, to the next
};

// Gives each cluster the largest score of each head and token in all clusters.
template <typename C>
void ShareMaxima(unsigned tokens, Query<C> (*queries)[C::kHeads], ClusterStreams& cluster) {
Maxima_Merge:
  for (unsigned head = 0; head < C::kHeads; ++head) {
    for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
      int64_t& largest = queries[t][head].largest;
      if (!kIsFirst<C>) {
        const int64_t before = cluster.maxima.read();
        if (before > largest) largest = before;
      }
      if (!kIsLast<C>) cluster.merged.write(largest);
    }
  }
Maxima_Return:
  for (unsigned head = 0; head < C::kHeads; ++head) {
    for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
      int64_t& largest = queries[t][head].largest;
      if (!kIsLast<C>) largest = cluster.largest.read();
      if (!kIsFirst<C>) cluster.returned.write(largest);
    }
  }
}

// Adds the sums of the clusters before and this one's, of weights, then of products in the
// order of the result; the next cluster has them, or this one, the last.
template <typename C>
void ShareSums(unsigned tokens, Query<C> (*queries)[C::kHeads], ClusterStreams& cluster) {
Sums_Weight:
  for (unsigned head = 0; head < C::kHeads; ++head) {
    for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
      Sums_t word(0);
      if (!kIsFirst<C>) word = cluster.sums.read();
      queries[t][head].weight_sum += word[0];
      word[0] = queries[t][head].weight_sum;
      if (!kIsLast<C>) cluster.added.write(word);
    }
  }
Sums_Product:
  for (unsigned block = 0; block < C::kHeads * C::kHeadBlocks; ++block) {
    for (unsigned t = 0; t < tokens; ++t) {
      for (unsigned part = 0; part < kBlock / kSums; ++part) {
#pragma HLS PIPELINE II = 1
        int64_t* sums = &queries[t][block / C::kHeadBlocks]
                             .sums[block % C::kHeadBlocks * kBlock + part * kSums];
        Sums_t word(0);
        if (!kIsFirst<C>) word = cluster.sums.read();
        for (unsigned i = 0; i < kSums; ++i) {
#pragma HLS UNROLL
          sums[i] += word[i];
          word[i] = sums[i];
        }
        if (!kIsLast<C>) cluster.added.write(word);
      }
    }
  }
}

// Whether a position lies in a lane of this cluster, and in which.
template <typename C>
bool IsOwn(unsigned position) {
#pragma HLS INLINE
  return position % C::kLanes - C::kFirstLane < C::kClusterLanes;  // modulo 2^32
}

// One generation. `cache` brings the lanes' records of earlier positions, for
// each layer keys, then values; `kept` takes those of the pass.
template <typename C>
void Attention(hls::stream<Block_t>& qkv, hls::stream<MxBlock_t>& blocks,
               hls::stream<MxBlock_t>& forwarded, hls::stream<Beat_t>* cache,
               hls::stream<Beat_t>& kept, ClusterStreams cluster, hls::stream<MxBlock_t>& out) {
  constexpr unsigned kGroup = C::kHeads / C::kKvHeads;
  Query<C> queries[C::kTile][C::kHeads];
  Keys<C> keys[C::kTile];
  Values<C> values[C::kTile];
  Keys<C> stored_keys;
  Values<C> stored_values;
  Saturations saturations;
Pass:
  for (;;) {
    Header header = C::kClusters == 1 ? Receive(qkv) : Receive(blocks);
    saturations.AddTo(header);
    Send(kIsLast<C> ? out : forwarded, header);
    if (header.halt()) break;
    const unsigned tokens = header.tokens();
    const unsigned position = header.position();
  Layer:
    for (unsigned layer = 0; layer < C::kLayers; ++layer) {
      ReadTile<C>(tokens, {qkv, blocks, forwarded, saturations}, queries, keys, values);
      if (kIsFirst<C>) Keep<C>(layer, position, tokens, keys, values, kept);
    Score_Stored:
      for (unsigned p = 0; p < position; ++p) {
        if (!IsOwn<C>(p)) continue;
        stored_keys.Read(cache[p % C::kLanes - C::kFirstLane]);
        for (unsigned t = 0; t < tokens; ++t) {
          for (unsigned head = 0; head < C::kHeads; ++head) {
#pragma HLS PIPELINE II = 1
            queries[t][head].Score(p, stored_keys, head / kGroup, saturations);
          }
        }
      }
    Score_Tile:
      for (unsigned t = 0; t < tokens; ++t) {
        for (unsigned head = 0; head < C::kHeads; ++head) {
          for (unsigned p = 0; p <= t; ++p) {
#pragma HLS PIPELINE II = 1
            if (IsOwn<C>(position + p)) {
              queries[t][head].Score(position + p, keys[p], head / kGroup, saturations);
            }
          }
        }
      }
      if (C::kClusters > 1) ShareMaxima<C>(tokens, queries, cluster);
    Weigh_Stored:
      for (unsigned p = 0; p < position; ++p) {
        if (!IsOwn<C>(p)) continue;
        stored_values.Read(cache[p % C::kLanes - C::kFirstLane]);
        for (unsigned t = 0; t < tokens; ++t) {
          for (unsigned head = 0; head < C::kHeads; ++head) {
#pragma HLS PIPELINE II = 1
            queries[t][head].Weigh(p, stored_values, head / kGroup);
          }
        }
      }
    Weigh_Tile:
      for (unsigned t = 0; t < tokens; ++t) {
        for (unsigned head = 0; head < C::kHeads; ++head) {
          for (unsigned p = 0; p <= t; ++p) {
#pragma HLS PIPELINE II = 1
            if (IsOwn<C>(position + p)) {
              queries[t][head].Weigh(position + p, values[p], head / kGroup);
            }
          }
        }
      }
      if (C::kClusters > 1) ShareSums<C>(tokens, queries, cluster);
    Emit_Block:
      for (unsigned block = 0; kIsLast<C> && block < C::kHeads * C::kHeadBlocks; ++block) {
        for (unsigned t = 0; t < tokens; ++t) {
#pragma HLS PIPELINE II = 1
          out.write(queries[t][block / C::kHeadBlocks].Result(block % C::kHeadBlocks, saturations));
        }
      }
    }
  }
  Beat_t halt(0);
  SetWord(halt, 0, Header::kHalt);
  if (kIsFirst<C>) kept.write(halt);
}

}  // namespace millrace

#endif  // MILLRACE_ATTENTION_ATTENTION_H_
