// The kernels of the pipeline, as the linker and the emulation see them.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#ifndef UNITS_H_
#define UNITS_H_

#include <hls_burst_maxi.h>
#include <hls_stream.h>
#include <hls_vector.h>

#include <cstdint>

#include "kernels/common/types.h"

using millrace::Beat_t;
using millrace::Block_t;
using millrace::Credit_t;
using millrace::Fetch_t;
using millrace::MxBlock_t;
using millrace::Part_t;
using millrace::Sums_t;
using millrace::Token_t;
// One lane's rows of a block, for each of the columns.
using Results_t = hls::vector<int32_t, 2>;
// The results of neighbouring lanes, one after the other.
using Joined_t = hls::vector<int32_t, 8>;

extern "C" {

void memory_host(
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
    hls::stream<Fetch_t>& fetch,
    hls::stream<Beat_t>& fetched,
    hls::stream<Beat_t>& records);

void memory(
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
    hls::stream<Beat_t>& forwarded);

void lane(
    hls::stream<Beat_t>& weights,
    hls::stream<Credit_t>& credits,
    hls::stream<uint32_t>& sent,
    hls::stream<MxBlock_t>& activations,
    hls::stream<MxBlock_t>& forwarded,
    hls::stream<Results_t>& results,
    hls::stream<Beat_t>& cache);

void collect(
    hls::stream<Results_t> results[4],
    hls::stream<Joined_t>& joined);

void embed(
    hls::stream<Token_t>& sampled,
    hls::stream<Fetch_t> fetch[1],
    hls::stream<Beat_t> fetched[1],
    hls::stream<Block_t>& rotary,
    hls::stream<Block_t>& embedded);

void wrap(
    hls::stream<Block_t>& embedded,
    hls::stream<Block_t>& updated,
    hls::stream<Block_t>& looped,
    hls::stream<Block_t>& residual);

void norm(
    hls::stream<Block_t>& looped,
    hls::stream<Block_t>& constants,
    hls::stream<MxBlock_t>& normed);

void feed(
    hls::stream<MxBlock_t>& normed,
    hls::stream<MxBlock_t>& attended,
    hls::stream<MxBlock_t>& activated,
    hls::stream<MxBlock_t>& activations);

void gather(
    hls::stream<MxBlock_t>& chain,
    hls::stream<Joined_t> results[8],
    hls::stream<Block_t>& constants,
    hls::stream<Block_t>& qkv,
    hls::stream<Block_t>& delta,
    hls::stream<Block_t>& up,
    hls::stream<Block_t>& logits);

void rope(
    hls::stream<Block_t>& qkv,
    hls::stream<Block_t>& rotary,
    hls::stream<Block_t>& rotated);

void encode(
    hls::stream<Block_t>& qkv,
    hls::stream<MxBlock_t>& blocks);

void attention_0(
    hls::stream<MxBlock_t>& blocks,
    hls::stream<MxBlock_t>& forwarded,
    hls::stream<Beat_t> cache[15],
    hls::stream<Beat_t>& kept,
    hls::stream<int64_t>& merged,
    hls::stream<int64_t>& largest,
    hls::stream<Sums_t>& added);

void attention_1(
    hls::stream<MxBlock_t>& blocks,
    hls::stream<Beat_t> cache[17],
    hls::stream<int64_t>& maxima,
    hls::stream<int64_t>& returned,
    hls::stream<Sums_t>& sums,
    hls::stream<MxBlock_t>& attended);

void activation(
    hls::stream<Block_t>& up,
    hls::stream<MxBlock_t>& activated);

void add(
    hls::stream<Block_t>& residual,
    hls::stream<Block_t>& delta,
    hls::stream<Block_t>& updated);

void sample(
    hls::stream<Block_t>& logits,
    hls::stream<Token_t>& sampled,
    hls::stream<Beat_t>& records);

void relay_beat(
    hls::stream<Beat_t>& entering,
    hls::stream<Beat_t>& leaving);

void relay_credit(
    hls::stream<Credit_t>& entering,
    hls::stream<Credit_t>& leaving);

void divide_uint32_1(
    hls::stream<uint32_t>& entering,
    hls::stream<Part_t<1>>& leaving);

void join_uint32_1(
    hls::stream<Part_t<1>>& entering,
    hls::stream<uint32_t>& leaving);

void relay_mx_block(
    hls::stream<MxBlock_t>& entering,
    hls::stream<MxBlock_t>& leaving);

void relay_results(
    hls::stream<Results_t>& entering,
    hls::stream<Results_t>& leaving);

void divide_joined_16(
    hls::stream<Joined_t>& entering,
    hls::stream<Part_t<16>>& leaving);

void join_joined_16(
    hls::stream<Part_t<16>>& entering,
    hls::stream<Joined_t>& leaving);

void divide_fetch_2(
    hls::stream<Fetch_t>& entering,
    hls::stream<Part_t<2>>& leaving);

void join_fetch_2(
    hls::stream<Part_t<2>>& entering,
    hls::stream<Fetch_t>& leaving);

void divide_beat_16(
    hls::stream<Beat_t>& entering,
    hls::stream<Part_t<16>>& leaving);

void join_beat_16(
    hls::stream<Part_t<16>>& entering,
    hls::stream<Beat_t>& leaving);

void divide_beat_4(
    hls::stream<Beat_t>& entering,
    hls::stream<Part_t<4>>& leaving);

void join_beat_4(
    hls::stream<Part_t<4>>& entering,
    hls::stream<Beat_t>& leaving);

void divide_int64_4(
    hls::stream<int64_t>& entering,
    hls::stream<Part_t<4>>& leaving);

void join_int64_4(
    hls::stream<Part_t<4>>& entering,
    hls::stream<int64_t>& leaving);

void relay_sums(
    hls::stream<Sums_t>& entering,
    hls::stream<Sums_t>& leaving);

}  // extern "C"

#endif  // UNITS_H_
