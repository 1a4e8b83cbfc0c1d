// The pipeline under g++: every stream with its depth, every unit a process.
//
// Plan: demo-model on u50 at 250 MHz; MXINT8 weights, 32 lanes x 2 columns,
// tiles of 16 tokens, 256 positions.
// Made by: millrace generate demo-model --card u50 --weights mxint8 --lanes
//     32 --columns 2 --reuse 8 --context 256 --clock 250 --fifo 2048
#include <pipeline.h>

#include <vector>

#include "units.h"

namespace {

using millrace::simulation::Registers;
using millrace::simulation::Scheduler;

struct Units {
  static constexpr unsigned kStartedUnits = 32;

  hls::stream<Beat_t> weights_0_slr0;
  hls::stream<Beat_t> weights_0_slr1;
  hls::stream<Beat_t> weights[32];
  hls::stream<Credit_t> credits_0_slr1;
  hls::stream<Credit_t> credits_0_slr0;
  hls::stream<Credit_t> credits[32];
  hls::stream<uint32_t> sent_0_slr0;
  hls::stream<Part_t<1>> sent_0_slr1;
  hls::stream<uint32_t> sent[32];
  hls::stream<Beat_t> kept[32];
  hls::stream<MxBlock_t> activations[33];
  hls::stream<Beat_t> weights_1_slr0;
  hls::stream<Beat_t> weights_1_slr1;
  hls::stream<Credit_t> credits_1_slr1;
  hls::stream<Credit_t> credits_1_slr0;
  hls::stream<uint32_t> sent_1_slr0;
  hls::stream<Part_t<1>> sent_1_slr1;
  hls::stream<Beat_t> weights_2_slr0;
  hls::stream<Beat_t> weights_2_slr1;
  hls::stream<Credit_t> credits_2_slr1;
  hls::stream<Credit_t> credits_2_slr0;
  hls::stream<uint32_t> sent_2_slr0;
  hls::stream<Part_t<1>> sent_2_slr1;
  hls::stream<Beat_t> weights_3_slr0;
  hls::stream<Beat_t> weights_3_slr1;
  hls::stream<Credit_t> credits_3_slr1;
  hls::stream<Credit_t> credits_3_slr0;
  hls::stream<uint32_t> sent_3_slr0;
  hls::stream<Part_t<1>> sent_3_slr1;
  hls::stream<Beat_t> weights_4_slr0;
  hls::stream<Beat_t> weights_4_slr1;
  hls::stream<Credit_t> credits_4_slr1;
  hls::stream<Credit_t> credits_4_slr0;
  hls::stream<uint32_t> sent_4_slr0;
  hls::stream<Part_t<1>> sent_4_slr1;
  hls::stream<Beat_t> weights_5_slr0;
  hls::stream<Beat_t> weights_5_slr1;
  hls::stream<Credit_t> credits_5_slr1;
  hls::stream<Credit_t> credits_5_slr0;
  hls::stream<uint32_t> sent_5_slr0;
  hls::stream<Part_t<1>> sent_5_slr1;
  hls::stream<Beat_t> weights_6_slr0;
  hls::stream<Beat_t> weights_6_slr1;
  hls::stream<Credit_t> credits_6_slr1;
  hls::stream<Credit_t> credits_6_slr0;
  hls::stream<uint32_t> sent_6_slr0;
  hls::stream<Part_t<1>> sent_6_slr1;
  hls::stream<Beat_t> weights_7_slr0;
  hls::stream<Beat_t> weights_7_slr1;
  hls::stream<Credit_t> credits_7_slr1;
  hls::stream<Credit_t> credits_7_slr0;
  hls::stream<uint32_t> sent_7_slr0;
  hls::stream<Part_t<1>> sent_7_slr1;
  hls::stream<Beat_t> weights_8_slr0;
  hls::stream<Beat_t> weights_8_slr1;
  hls::stream<Credit_t> credits_8_slr1;
  hls::stream<Credit_t> credits_8_slr0;
  hls::stream<uint32_t> sent_8_slr0;
  hls::stream<Part_t<1>> sent_8_slr1;
  hls::stream<Beat_t> weights_9_slr0;
  hls::stream<Beat_t> weights_9_slr1;
  hls::stream<Credit_t> credits_9_slr1;
  hls::stream<Credit_t> credits_9_slr0;
  hls::stream<uint32_t> sent_9_slr0;
  hls::stream<Part_t<1>> sent_9_slr1;
  hls::stream<Beat_t> weights_10_slr0;
  hls::stream<Beat_t> weights_10_slr1;
  hls::stream<Credit_t> credits_10_slr1;
  hls::stream<Credit_t> credits_10_slr0;
  hls::stream<uint32_t> sent_10_slr0;
  hls::stream<Part_t<1>> sent_10_slr1;
  hls::stream<Beat_t> weights_11_slr0;
  hls::stream<Beat_t> weights_11_slr1;
  hls::stream<Credit_t> credits_11_slr1;
  hls::stream<Credit_t> credits_11_slr0;
  hls::stream<uint32_t> sent_11_slr0;
  hls::stream<Part_t<1>> sent_11_slr1;
  hls::stream<Beat_t> weights_12_slr0;
  hls::stream<Beat_t> weights_12_slr1;
  hls::stream<Credit_t> credits_12_slr1;
  hls::stream<Credit_t> credits_12_slr0;
  hls::stream<uint32_t> sent_12_slr0;
  hls::stream<Part_t<1>> sent_12_slr1;
  hls::stream<Beat_t> weights_13_slr0;
  hls::stream<Beat_t> weights_13_slr1;
  hls::stream<Credit_t> credits_13_slr1;
  hls::stream<Credit_t> credits_13_slr0;
  hls::stream<uint32_t> sent_13_slr0;
  hls::stream<Part_t<1>> sent_13_slr1;
  hls::stream<Beat_t> weights_14_slr0;
  hls::stream<Beat_t> weights_14_slr1;
  hls::stream<Credit_t> credits_14_slr1;
  hls::stream<Credit_t> credits_14_slr0;
  hls::stream<uint32_t> sent_14_slr0;
  hls::stream<Part_t<1>> sent_14_slr1;
  hls::stream<MxBlock_t> activations_15_slr1;
  hls::stream<MxBlock_t> activations_15_slr0;
  hls::stream<Beat_t> kept_31_slr1;
  hls::stream<Beat_t> kept_31_slr0;
  hls::stream<MxBlock_t> activations_32_slr0;
  hls::stream<MxBlock_t> activations_32_slr1;
  hls::stream<Beat_t> cache[32];
  hls::stream<Results_t> results[32];
  hls::stream<Results_t> results_15_slr0;
  hls::stream<Results_t> results_15_slr1;
  hls::stream<Joined_t> joined[8];
  hls::stream<Joined_t> joined_4_slr0;
  hls::stream<Part_t<16>> joined_4_slr1;
  hls::stream<Joined_t> joined_5_slr0;
  hls::stream<Part_t<16>> joined_5_slr1;
  hls::stream<Joined_t> joined_6_slr0;
  hls::stream<Part_t<16>> joined_6_slr1;
  hls::stream<Joined_t> joined_7_slr0;
  hls::stream<Part_t<16>> joined_7_slr1;
  hls::stream<Fetch_t> fetch[1];
  hls::stream<Part_t<2>> fetch_0_slr1;
  hls::stream<Fetch_t> fetch_0_slr0;
  hls::stream<Beat_t> fetched_0_slr0;
  hls::stream<Part_t<16>> fetched_0_slr1;
  hls::stream<Beat_t> fetched[1];
  hls::stream<Beat_t> records_slr1;
  hls::stream<Part_t<4>> records_slr0;
  hls::stream<Beat_t> records;
  hls::stream<Token_t> sampled;
  hls::stream<Block_t> embedded;
  hls::stream<Block_t> looped;
  hls::stream<Block_t> residual;
  hls::stream<Block_t> updated;
  hls::stream<Block_t> constants;
  hls::stream<MxBlock_t> normed;
  hls::stream<Block_t> qkv;
  hls::stream<Block_t> rotary;
  hls::stream<Block_t> rotated;
  hls::stream<MxBlock_t> blocks[2];
  hls::stream<MxBlock_t> blocks_1_slr1;
  hls::stream<MxBlock_t> blocks_1_slr0;
  hls::stream<int64_t> maxima_0_slr1;
  hls::stream<Part_t<4>> maxima_0_slr0;
  hls::stream<int64_t> maxima[1];
  hls::stream<int64_t> largest_0_slr0;
  hls::stream<Part_t<4>> largest_0_slr1;
  hls::stream<int64_t> largest[1];
  hls::stream<Sums_t> sums_0_slr1;
  hls::stream<Sums_t> sums_0_slr0;
  hls::stream<Sums_t> sums[1];
  hls::stream<MxBlock_t> attended_slr0;
  hls::stream<MxBlock_t> attended_slr1;
  hls::stream<MxBlock_t> attended;
  hls::stream<Block_t> delta;
  hls::stream<Block_t> up;
  hls::stream<MxBlock_t> activated;
  hls::stream<Block_t> logits;

  void Register(const std::vector<Registers>& registers, Scheduler& scheduler) {
    weights_0_slr0.Describe("weights_0_slr0", 2);
    scheduler.AddChannel(&weights_0_slr0);
    weights_0_slr1.Describe("weights_0_slr1", 2);
    scheduler.AddChannel(&weights_0_slr1);
    weights[0].Describe("weights_0", 2048);
    scheduler.AddChannel(&weights[0]);
    credits_0_slr1.Describe("credits_0_slr1", 2);
    scheduler.AddChannel(&credits_0_slr1);
    credits_0_slr0.Describe("credits_0_slr0", 2);
    scheduler.AddChannel(&credits_0_slr0);
    credits[0].Describe("credits_0", 34);
    scheduler.AddChannel(&credits[0]);
    sent_0_slr0.Describe("sent_0_slr0", 2);
    scheduler.AddChannel(&sent_0_slr0);
    sent_0_slr1.Describe("sent_0_slr1", 2);
    scheduler.AddChannel(&sent_0_slr1);
    sent[0].Describe("sent_0", 2);
    scheduler.AddChannel(&sent[0]);
    kept[0].Describe("kept_0", 2);
    scheduler.AddChannel(&kept[0]);
    activations[0].Describe("activations_0", 32);
    scheduler.AddChannel(&activations[0]);
    weights_1_slr0.Describe("weights_1_slr0", 2);
    scheduler.AddChannel(&weights_1_slr0);
    weights_1_slr1.Describe("weights_1_slr1", 2);
    scheduler.AddChannel(&weights_1_slr1);
    weights[1].Describe("weights_1", 2048);
    scheduler.AddChannel(&weights[1]);
    credits_1_slr1.Describe("credits_1_slr1", 2);
    scheduler.AddChannel(&credits_1_slr1);
    credits_1_slr0.Describe("credits_1_slr0", 2);
    scheduler.AddChannel(&credits_1_slr0);
    credits[1].Describe("credits_1", 34);
    scheduler.AddChannel(&credits[1]);
    sent_1_slr0.Describe("sent_1_slr0", 2);
    scheduler.AddChannel(&sent_1_slr0);
    sent_1_slr1.Describe("sent_1_slr1", 2);
    scheduler.AddChannel(&sent_1_slr1);
    sent[1].Describe("sent_1", 2);
    scheduler.AddChannel(&sent[1]);
    kept[1].Describe("kept_1", 2);
    scheduler.AddChannel(&kept[1]);
    activations[1].Describe("activations_1", 32);
    scheduler.AddChannel(&activations[1]);
    weights_2_slr0.Describe("weights_2_slr0", 2);
    scheduler.AddChannel(&weights_2_slr0);
    weights_2_slr1.Describe("weights_2_slr1", 2);
    scheduler.AddChannel(&weights_2_slr1);
    weights[2].Describe("weights_2", 2048);
    scheduler.AddChannel(&weights[2]);
    credits_2_slr1.Describe("credits_2_slr1", 2);
    scheduler.AddChannel(&credits_2_slr1);
    credits_2_slr0.Describe("credits_2_slr0", 2);
    scheduler.AddChannel(&credits_2_slr0);
    credits[2].Describe("credits_2", 34);
    scheduler.AddChannel(&credits[2]);
    sent_2_slr0.Describe("sent_2_slr0", 2);
    scheduler.AddChannel(&sent_2_slr0);
    sent_2_slr1.Describe("sent_2_slr1", 2);
    scheduler.AddChannel(&sent_2_slr1);
    sent[2].Describe("sent_2", 2);
    scheduler.AddChannel(&sent[2]);
    kept[2].Describe("kept_2", 2);
    scheduler.AddChannel(&kept[2]);
    activations[2].Describe("activations_2", 32);
    scheduler.AddChannel(&activations[2]);
    weights_3_slr0.Describe("weights_3_slr0", 2);
    scheduler.AddChannel(&weights_3_slr0);
    weights_3_slr1.Describe("weights_3_slr1", 2);
    scheduler.AddChannel(&weights_3_slr1);
    weights[3].Describe("weights_3", 2048);
    scheduler.AddChannel(&weights[3]);
    credits_3_slr1.Describe("credits_3_slr1", 2);
    scheduler.AddChannel(&credits_3_slr1);
    credits_3_slr0.Describe("credits_3_slr0", 2);
    scheduler.AddChannel(&credits_3_slr0);
    credits[3].Describe("credits_3", 34);
    scheduler.AddChannel(&credits[3]);
    sent_3_slr0.Describe("sent_3_slr0", 2);
    scheduler.AddChannel(&sent_3_slr0);
    sent_3_slr1.Describe("sent_3_slr1", 2);
    scheduler.AddChannel(&sent_3_slr1);
    sent[3].Describe("sent_3", 2);
    scheduler.AddChannel(&sent[3]);
    kept[3].Describe("kept_3", 2);
    scheduler.AddChannel(&kept[3]);
    activations[3].Describe("activations_3", 32);
    scheduler.AddChannel(&activations[3]);
    weights_4_slr0.Describe("weights_4_slr0", 2);
    scheduler.AddChannel(&weights_4_slr0);
    weights_4_slr1.Describe("weights_4_slr1", 2);
    scheduler.AddChannel(&weights_4_slr1);
    weights[4].Describe("weights_4", 2048);
    scheduler.AddChannel(&weights[4]);
    credits_4_slr1.Describe("credits_4_slr1", 2);
    scheduler.AddChannel(&credits_4_slr1);
    credits_4_slr0.Describe("credits_4_slr0", 2);
    scheduler.AddChannel(&credits_4_slr0);
    credits[4].Describe("credits_4", 34);
    scheduler.AddChannel(&credits[4]);
    sent_4_slr0.Describe("sent_4_slr0", 2);
    scheduler.AddChannel(&sent_4_slr0);
    sent_4_slr1.Describe("sent_4_slr1", 2);
    scheduler.AddChannel(&sent_4_slr1);
    sent[4].Describe("sent_4", 2);
    scheduler.AddChannel(&sent[4]);
    kept[4].Describe("kept_4", 2);
    scheduler.AddChannel(&kept[4]);
    activations[4].Describe("activations_4", 32);
    scheduler.AddChannel(&activations[4]);
    weights_5_slr0.Describe("weights_5_slr0", 2);
    scheduler.AddChannel(&weights_5_slr0);
    weights_5_slr1.Describe("weights_5_slr1", 2);
    scheduler.AddChannel(&weights_5_slr1);
    weights[5].Describe("weights_5", 2048);
    scheduler.AddChannel(&weights[5]);
    credits_5_slr1.Describe("credits_5_slr1", 2);
    scheduler.AddChannel(&credits_5_slr1);
    credits_5_slr0.Describe("credits_5_slr0", 2);
    scheduler.AddChannel(&credits_5_slr0);
    credits[5].Describe("credits_5", 34);
    scheduler.AddChannel(&credits[5]);
    sent_5_slr0.Describe("sent_5_slr0", 2);
    scheduler.AddChannel(&sent_5_slr0);
    sent_5_slr1.Describe("sent_5_slr1", 2);
    scheduler.AddChannel(&sent_5_slr1);
    sent[5].Describe("sent_5", 2);
    scheduler.AddChannel(&sent[5]);
    kept[5].Describe("kept_5", 2);
    scheduler.AddChannel(&kept[5]);
    activations[5].Describe("activations_5", 32);
    scheduler.AddChannel(&activations[5]);
    weights_6_slr0.Describe("weights_6_slr0", 2);
    scheduler.AddChannel(&weights_6_slr0);
    weights_6_slr1.Describe("weights_6_slr1", 2);
    scheduler.AddChannel(&weights_6_slr1);
    weights[6].Describe("weights_6", 2048);
    scheduler.AddChannel(&weights[6]);
    credits_6_slr1.Describe("credits_6_slr1", 2);
    scheduler.AddChannel(&credits_6_slr1);
    credits_6_slr0.Describe("credits_6_slr0", 2);
    scheduler.AddChannel(&credits_6_slr0);
    credits[6].Describe("credits_6", 34);
    scheduler.AddChannel(&credits[6]);
    sent_6_slr0.Describe("sent_6_slr0", 2);
    scheduler.AddChannel(&sent_6_slr0);
    sent_6_slr1.Describe("sent_6_slr1", 2);
    scheduler.AddChannel(&sent_6_slr1);
    sent[6].Describe("sent_6", 2);
    scheduler.AddChannel(&sent[6]);
    kept[6].Describe("kept_6", 2);
    scheduler.AddChannel(&kept[6]);
    activations[6].Describe("activations_6", 32);
    scheduler.AddChannel(&activations[6]);
    weights_7_slr0.Describe("weights_7_slr0", 2);
    scheduler.AddChannel(&weights_7_slr0);
    weights_7_slr1.Describe("weights_7_slr1", 2);
    scheduler.AddChannel(&weights_7_slr1);
    weights[7].Describe("weights_7", 2048);
    scheduler.AddChannel(&weights[7]);
    credits_7_slr1.Describe("credits_7_slr1", 2);
    scheduler.AddChannel(&credits_7_slr1);
    credits_7_slr0.Describe("credits_7_slr0", 2);
    scheduler.AddChannel(&credits_7_slr0);
    credits[7].Describe("credits_7", 34);
    scheduler.AddChannel(&credits[7]);
    sent_7_slr0.Describe("sent_7_slr0", 2);
    scheduler.AddChannel(&sent_7_slr0);
    sent_7_slr1.Describe("sent_7_slr1", 2);
    scheduler.AddChannel(&sent_7_slr1);
    sent[7].Describe("sent_7", 2);
    scheduler.AddChannel(&sent[7]);
    kept[7].Describe("kept_7", 2);
    scheduler.AddChannel(&kept[7]);
    activations[7].Describe("activations_7", 32);
    scheduler.AddChannel(&activations[7]);
    weights_8_slr0.Describe("weights_8_slr0", 2);
    scheduler.AddChannel(&weights_8_slr0);
    weights_8_slr1.Describe("weights_8_slr1", 2);
    scheduler.AddChannel(&weights_8_slr1);
    weights[8].Describe("weights_8", 2048);
    scheduler.AddChannel(&weights[8]);
    credits_8_slr1.Describe("credits_8_slr1", 2);
    scheduler.AddChannel(&credits_8_slr1);
    credits_8_slr0.Describe("credits_8_slr0", 2);
    scheduler.AddChannel(&credits_8_slr0);
    credits[8].Describe("credits_8", 34);
    scheduler.AddChannel(&credits[8]);
    sent_8_slr0.Describe("sent_8_slr0", 2);
    scheduler.AddChannel(&sent_8_slr0);
    sent_8_slr1.Describe("sent_8_slr1", 2);
    scheduler.AddChannel(&sent_8_slr1);
    sent[8].Describe("sent_8", 2);
    scheduler.AddChannel(&sent[8]);
    kept[8].Describe("kept_8", 2);
    scheduler.AddChannel(&kept[8]);
    activations[8].Describe("activations_8", 32);
    scheduler.AddChannel(&activations[8]);
    weights_9_slr0.Describe("weights_9_slr0", 2);
    scheduler.AddChannel(&weights_9_slr0);
    weights_9_slr1.Describe("weights_9_slr1", 2);
    scheduler.AddChannel(&weights_9_slr1);
    weights[9].Describe("weights_9", 2048);
    scheduler.AddChannel(&weights[9]);
    credits_9_slr1.Describe("credits_9_slr1", 2);
    scheduler.AddChannel(&credits_9_slr1);
    credits_9_slr0.Describe("credits_9_slr0", 2);
    scheduler.AddChannel(&credits_9_slr0);
    credits[9].Describe("credits_9", 34);
    scheduler.AddChannel(&credits[9]);
    sent_9_slr0.Describe("sent_9_slr0", 2);
    scheduler.AddChannel(&sent_9_slr0);
    sent_9_slr1.Describe("sent_9_slr1", 2);
    scheduler.AddChannel(&sent_9_slr1);
    sent[9].Describe("sent_9", 2);
    scheduler.AddChannel(&sent[9]);
    kept[9].Describe("kept_9", 2);
    scheduler.AddChannel(&kept[9]);
    activations[9].Describe("activations_9", 32);
    scheduler.AddChannel(&activations[9]);
    weights_10_slr0.Describe("weights_10_slr0", 2);
    scheduler.AddChannel(&weights_10_slr0);
    weights_10_slr1.Describe("weights_10_slr1", 2);
    scheduler.AddChannel(&weights_10_slr1);
    weights[10].Describe("weights_10", 2048);
    scheduler.AddChannel(&weights[10]);
    credits_10_slr1.Describe("credits_10_slr1", 2);
    scheduler.AddChannel(&credits_10_slr1);
    credits_10_slr0.Describe("credits_10_slr0", 2);
    scheduler.AddChannel(&credits_10_slr0);
    credits[10].Describe("credits_10", 34);
    scheduler.AddChannel(&credits[10]);
    sent_10_slr0.Describe("sent_10_slr0", 2);
    scheduler.AddChannel(&sent_10_slr0);
    sent_10_slr1.Describe("sent_10_slr1", 2);
    scheduler.AddChannel(&sent_10_slr1);
    sent[10].Describe("sent_10", 2);
    scheduler.AddChannel(&sent[10]);
    kept[10].Describe("kept_10", 2);
    scheduler.AddChannel(&kept[10]);
    activations[10].Describe("activations_10", 32);
    scheduler.AddChannel(&activations[10]);
    weights_11_slr0.Describe("weights_11_slr0", 2);
    scheduler.AddChannel(&weights_11_slr0);
    weights_11_slr1.Describe("weights_11_slr1", 2);
    scheduler.AddChannel(&weights_11_slr1);
    weights[11].Describe("weights_11", 2048);
    scheduler.AddChannel(&weights[11]);
    credits_11_slr1.Describe("credits_11_slr1", 2);
    scheduler.AddChannel(&credits_11_slr1);
    credits_11_slr0.Describe("credits_11_slr0", 2);
    scheduler.AddChannel(&credits_11_slr0);
    credits[11].Describe("credits_11", 34);
    scheduler.AddChannel(&credits[11]);
    sent_11_slr0.Describe("sent_11_slr0", 2);
    scheduler.AddChannel(&sent_11_slr0);
    sent_11_slr1.Describe("sent_11_slr1", 2);
    scheduler.AddChannel(&sent_11_slr1);
    sent[11].Describe("sent_11", 2);
    scheduler.AddChannel(&sent[11]);
    kept[11].Describe("kept_11", 2);
    scheduler.AddChannel(&kept[11]);
    activations[11].Describe("activations_11", 32);
    scheduler.AddChannel(&activations[11]);
    weights_12_slr0.Describe("weights_12_slr0", 2);
    scheduler.AddChannel(&weights_12_slr0);
    weights_12_slr1.Describe("weights_12_slr1", 2);
    scheduler.AddChannel(&weights_12_slr1);
    weights[12].Describe("weights_12", 2048);
    scheduler.AddChannel(&weights[12]);
    credits_12_slr1.Describe("credits_12_slr1", 2);
    scheduler.AddChannel(&credits_12_slr1);
    credits_12_slr0.Describe("credits_12_slr0", 2);
    scheduler.AddChannel(&credits_12_slr0);
    credits[12].Describe("credits_12", 34);
    scheduler.AddChannel(&credits[12]);
    sent_12_slr0.Describe("sent_12_slr0", 2);
    scheduler.AddChannel(&sent_12_slr0);
    sent_12_slr1.Describe("sent_12_slr1", 2);
    scheduler.AddChannel(&sent_12_slr1);
    sent[12].Describe("sent_12", 2);
    scheduler.AddChannel(&sent[12]);
    kept[12].Describe("kept_12", 2);
    scheduler.AddChannel(&kept[12]);
    activations[12].Describe("activations_12", 32);
    scheduler.AddChannel(&activations[12]);
    weights_13_slr0.Describe("weights_13_slr0", 2);
    scheduler.AddChannel(&weights_13_slr0);
    weights_13_slr1.Describe("weights_13_slr1", 2);
    scheduler.AddChannel(&weights_13_slr1);
    weights[13].Describe("weights_13", 2048);
    scheduler.AddChannel(&weights[13]);
    credits_13_slr1.Describe("credits_13_slr1", 2);
    scheduler.AddChannel(&credits_13_slr1);
    credits_13_slr0.Describe("credits_13_slr0", 2);
    scheduler.AddChannel(&credits_13_slr0);
    credits[13].Describe("credits_13", 34);
    scheduler.AddChannel(&credits[13]);
    sent_13_slr0.Describe("sent_13_slr0", 2);
    scheduler.AddChannel(&sent_13_slr0);
    sent_13_slr1.Describe("sent_13_slr1", 2);
    scheduler.AddChannel(&sent_13_slr1);
    sent[13].Describe("sent_13", 2);
    scheduler.AddChannel(&sent[13]);
    kept[13].Describe("kept_13", 2);
    scheduler.AddChannel(&kept[13]);
    activations[13].Describe("activations_13", 32);
    scheduler.AddChannel(&activations[13]);
    weights_14_slr0.Describe("weights_14_slr0", 2);
    scheduler.AddChannel(&weights_14_slr0);
    weights_14_slr1.Describe("weights_14_slr1", 2);
    scheduler.AddChannel(&weights_14_slr1);
    weights[14].Describe("weights_14", 2048);
    scheduler.AddChannel(&weights[14]);
    credits_14_slr1.Describe("credits_14_slr1", 2);
    scheduler.AddChannel(&credits_14_slr1);
    credits_14_slr0.Describe("credits_14_slr0", 2);
    scheduler.AddChannel(&credits_14_slr0);
    credits[14].Describe("credits_14", 34);
    scheduler.AddChannel(&credits[14]);
    sent_14_slr0.Describe("sent_14_slr0", 2);
    scheduler.AddChannel(&sent_14_slr0);
    sent_14_slr1.Describe("sent_14_slr1", 2);
    scheduler.AddChannel(&sent_14_slr1);
    sent[14].Describe("sent_14", 2);
    scheduler.AddChannel(&sent[14]);
    kept[14].Describe("kept_14", 2);
    scheduler.AddChannel(&kept[14]);
    activations[14].Describe("activations_14", 32);
    scheduler.AddChannel(&activations[14]);
    weights[15].Describe("weights_15", 2048);
    scheduler.AddChannel(&weights[15]);
    credits[15].Describe("credits_15", 34);
    scheduler.AddChannel(&credits[15]);
    sent[15].Describe("sent_15", 2);
    scheduler.AddChannel(&sent[15]);
    kept[15].Describe("kept_15", 2);
    scheduler.AddChannel(&kept[15]);
    activations_15_slr1.Describe("activations_15_slr1", 2);
    scheduler.AddChannel(&activations_15_slr1);
    activations_15_slr0.Describe("activations_15_slr0", 2);
    scheduler.AddChannel(&activations_15_slr0);
    activations[15].Describe("activations_15", 32);
    scheduler.AddChannel(&activations[15]);
    weights[16].Describe("weights_16", 2048);
    scheduler.AddChannel(&weights[16]);
    credits[16].Describe("credits_16", 34);
    scheduler.AddChannel(&credits[16]);
    sent[16].Describe("sent_16", 2);
    scheduler.AddChannel(&sent[16]);
    kept[16].Describe("kept_16", 2);
    scheduler.AddChannel(&kept[16]);
    activations[16].Describe("activations_16", 32);
    scheduler.AddChannel(&activations[16]);
    weights[17].Describe("weights_17", 2048);
    scheduler.AddChannel(&weights[17]);
    credits[17].Describe("credits_17", 34);
    scheduler.AddChannel(&credits[17]);
    sent[17].Describe("sent_17", 2);
    scheduler.AddChannel(&sent[17]);
    kept[17].Describe("kept_17", 2);
    scheduler.AddChannel(&kept[17]);
    activations[17].Describe("activations_17", 32);
    scheduler.AddChannel(&activations[17]);
    weights[18].Describe("weights_18", 2048);
    scheduler.AddChannel(&weights[18]);
    credits[18].Describe("credits_18", 34);
    scheduler.AddChannel(&credits[18]);
    sent[18].Describe("sent_18", 2);
    scheduler.AddChannel(&sent[18]);
    kept[18].Describe("kept_18", 2);
    scheduler.AddChannel(&kept[18]);
    activations[18].Describe("activations_18", 32);
    scheduler.AddChannel(&activations[18]);
    weights[19].Describe("weights_19", 2048);
    scheduler.AddChannel(&weights[19]);
    credits[19].Describe("credits_19", 34);
    scheduler.AddChannel(&credits[19]);
    sent[19].Describe("sent_19", 2);
    scheduler.AddChannel(&sent[19]);
    kept[19].Describe("kept_19", 2);
    scheduler.AddChannel(&kept[19]);
    activations[19].Describe("activations_19", 32);
    scheduler.AddChannel(&activations[19]);
    weights[20].Describe("weights_20", 2048);
    scheduler.AddChannel(&weights[20]);
    credits[20].Describe("credits_20", 34);
    scheduler.AddChannel(&credits[20]);
    sent[20].Describe("sent_20", 2);
    scheduler.AddChannel(&sent[20]);
    kept[20].Describe("kept_20", 2);
    scheduler.AddChannel(&kept[20]);
    activations[20].Describe("activations_20", 32);
    scheduler.AddChannel(&activations[20]);
    weights[21].Describe("weights_21", 2048);
    scheduler.AddChannel(&weights[21]);
    credits[21].Describe("credits_21", 34);
    scheduler.AddChannel(&credits[21]);
    sent[21].Describe("sent_21", 2);
    scheduler.AddChannel(&sent[21]);
    kept[21].Describe("kept_21", 2);
    scheduler.AddChannel(&kept[21]);
    activations[21].Describe("activations_21", 32);
    scheduler.AddChannel(&activations[21]);
    weights[22].Describe("weights_22", 2048);
    scheduler.AddChannel(&weights[22]);
    credits[22].Describe("credits_22", 34);
    scheduler.AddChannel(&credits[22]);
    sent[22].Describe("sent_22", 2);
    scheduler.AddChannel(&sent[22]);
    kept[22].Describe("kept_22", 2);
    scheduler.AddChannel(&kept[22]);
    activations[22].Describe("activations_22", 32);
    scheduler.AddChannel(&activations[22]);
    weights[23].Describe("weights_23", 2048);
    scheduler.AddChannel(&weights[23]);
    credits[23].Describe("credits_23", 34);
    scheduler.AddChannel(&credits[23]);
    sent[23].Describe("sent_23", 2);
    scheduler.AddChannel(&sent[23]);
    kept[23].Describe("kept_23", 2);
    scheduler.AddChannel(&kept[23]);
    activations[23].Describe("activations_23", 32);
    scheduler.AddChannel(&activations[23]);
    weights[24].Describe("weights_24", 2048);
    scheduler.AddChannel(&weights[24]);
    credits[24].Describe("credits_24", 34);
    scheduler.AddChannel(&credits[24]);
    sent[24].Describe("sent_24", 2);
    scheduler.AddChannel(&sent[24]);
    kept[24].Describe("kept_24", 2);
    scheduler.AddChannel(&kept[24]);
    activations[24].Describe("activations_24", 32);
    scheduler.AddChannel(&activations[24]);
    weights[25].Describe("weights_25", 2048);
    scheduler.AddChannel(&weights[25]);
    credits[25].Describe("credits_25", 34);
    scheduler.AddChannel(&credits[25]);
    sent[25].Describe("sent_25", 2);
    scheduler.AddChannel(&sent[25]);
    kept[25].Describe("kept_25", 2);
    scheduler.AddChannel(&kept[25]);
    activations[25].Describe("activations_25", 32);
    scheduler.AddChannel(&activations[25]);
    weights[26].Describe("weights_26", 2048);
    scheduler.AddChannel(&weights[26]);
    credits[26].Describe("credits_26", 34);
    scheduler.AddChannel(&credits[26]);
    sent[26].Describe("sent_26", 2);
    scheduler.AddChannel(&sent[26]);
    kept[26].Describe("kept_26", 2);
    scheduler.AddChannel(&kept[26]);
    activations[26].Describe("activations_26", 32);
    scheduler.AddChannel(&activations[26]);
    weights[27].Describe("weights_27", 2048);
    scheduler.AddChannel(&weights[27]);
    credits[27].Describe("credits_27", 34);
    scheduler.AddChannel(&credits[27]);
    sent[27].Describe("sent_27", 2);
    scheduler.AddChannel(&sent[27]);
    kept[27].Describe("kept_27", 2);
    scheduler.AddChannel(&kept[27]);
    activations[27].Describe("activations_27", 32);
    scheduler.AddChannel(&activations[27]);
    weights[28].Describe("weights_28", 2048);
    scheduler.AddChannel(&weights[28]);
    credits[28].Describe("credits_28", 34);
    scheduler.AddChannel(&credits[28]);
    sent[28].Describe("sent_28", 2);
    scheduler.AddChannel(&sent[28]);
    kept[28].Describe("kept_28", 2);
    scheduler.AddChannel(&kept[28]);
    activations[28].Describe("activations_28", 32);
    scheduler.AddChannel(&activations[28]);
    weights[29].Describe("weights_29", 2048);
    scheduler.AddChannel(&weights[29]);
    credits[29].Describe("credits_29", 34);
    scheduler.AddChannel(&credits[29]);
    sent[29].Describe("sent_29", 2);
    scheduler.AddChannel(&sent[29]);
    kept[29].Describe("kept_29", 2);
    scheduler.AddChannel(&kept[29]);
    activations[29].Describe("activations_29", 32);
    scheduler.AddChannel(&activations[29]);
    weights[30].Describe("weights_30", 2048);
    scheduler.AddChannel(&weights[30]);
    credits[30].Describe("credits_30", 34);
    scheduler.AddChannel(&credits[30]);
    sent[30].Describe("sent_30", 2);
    scheduler.AddChannel(&sent[30]);
    kept[30].Describe("kept_30", 2);
    scheduler.AddChannel(&kept[30]);
    activations[30].Describe("activations_30", 32);
    scheduler.AddChannel(&activations[30]);
    weights[31].Describe("weights_31", 2048);
    scheduler.AddChannel(&weights[31]);
    credits[31].Describe("credits_31", 34);
    scheduler.AddChannel(&credits[31]);
    sent[31].Describe("sent_31", 2);
    scheduler.AddChannel(&sent[31]);
    kept_31_slr1.Describe("kept_31_slr1", 2);
    scheduler.AddChannel(&kept_31_slr1);
    kept_31_slr0.Describe("kept_31_slr0", 2);
    scheduler.AddChannel(&kept_31_slr0);
    kept[31].Describe("kept_31", 32);
    scheduler.AddChannel(&kept[31]);
    activations[31].Describe("activations_31", 32);
    scheduler.AddChannel(&activations[31]);
    activations_32_slr0.Describe("activations_32_slr0", 2);
    scheduler.AddChannel(&activations_32_slr0);
    activations_32_slr1.Describe("activations_32_slr1", 2);
    scheduler.AddChannel(&activations_32_slr1);
    activations[32].Describe("activations_32", 32);
    scheduler.AddChannel(&activations[32]);
    cache[0].Describe("cache_0", 32);
    scheduler.AddChannel(&cache[0]);
    cache[1].Describe("cache_1", 32);
    scheduler.AddChannel(&cache[1]);
    cache[2].Describe("cache_2", 32);
    scheduler.AddChannel(&cache[2]);
    cache[3].Describe("cache_3", 32);
    scheduler.AddChannel(&cache[3]);
    cache[4].Describe("cache_4", 32);
    scheduler.AddChannel(&cache[4]);
    cache[5].Describe("cache_5", 32);
    scheduler.AddChannel(&cache[5]);
    cache[6].Describe("cache_6", 32);
    scheduler.AddChannel(&cache[6]);
    cache[7].Describe("cache_7", 32);
    scheduler.AddChannel(&cache[7]);
    cache[8].Describe("cache_8", 32);
    scheduler.AddChannel(&cache[8]);
    cache[9].Describe("cache_9", 32);
    scheduler.AddChannel(&cache[9]);
    cache[10].Describe("cache_10", 32);
    scheduler.AddChannel(&cache[10]);
    cache[11].Describe("cache_11", 32);
    scheduler.AddChannel(&cache[11]);
    cache[12].Describe("cache_12", 32);
    scheduler.AddChannel(&cache[12]);
    cache[13].Describe("cache_13", 32);
    scheduler.AddChannel(&cache[13]);
    cache[14].Describe("cache_14", 32);
    scheduler.AddChannel(&cache[14]);
    cache[15].Describe("cache_15", 32);
    scheduler.AddChannel(&cache[15]);
    cache[16].Describe("cache_16", 32);
    scheduler.AddChannel(&cache[16]);
    cache[17].Describe("cache_17", 32);
    scheduler.AddChannel(&cache[17]);
    cache[18].Describe("cache_18", 32);
    scheduler.AddChannel(&cache[18]);
    cache[19].Describe("cache_19", 32);
    scheduler.AddChannel(&cache[19]);
    cache[20].Describe("cache_20", 32);
    scheduler.AddChannel(&cache[20]);
    cache[21].Describe("cache_21", 32);
    scheduler.AddChannel(&cache[21]);
    cache[22].Describe("cache_22", 32);
    scheduler.AddChannel(&cache[22]);
    cache[23].Describe("cache_23", 32);
    scheduler.AddChannel(&cache[23]);
    cache[24].Describe("cache_24", 32);
    scheduler.AddChannel(&cache[24]);
    cache[25].Describe("cache_25", 32);
    scheduler.AddChannel(&cache[25]);
    cache[26].Describe("cache_26", 32);
    scheduler.AddChannel(&cache[26]);
    cache[27].Describe("cache_27", 32);
    scheduler.AddChannel(&cache[27]);
    cache[28].Describe("cache_28", 32);
    scheduler.AddChannel(&cache[28]);
    cache[29].Describe("cache_29", 32);
    scheduler.AddChannel(&cache[29]);
    cache[30].Describe("cache_30", 32);
    scheduler.AddChannel(&cache[30]);
    cache[31].Describe("cache_31", 32);
    scheduler.AddChannel(&cache[31]);
    results[0].Describe("results_0", 32);
    scheduler.AddChannel(&results[0]);
    results[1].Describe("results_1", 32);
    scheduler.AddChannel(&results[1]);
    results[2].Describe("results_2", 32);
    scheduler.AddChannel(&results[2]);
    results[3].Describe("results_3", 32);
    scheduler.AddChannel(&results[3]);
    results[4].Describe("results_4", 32);
    scheduler.AddChannel(&results[4]);
    results[5].Describe("results_5", 32);
    scheduler.AddChannel(&results[5]);
    results[6].Describe("results_6", 32);
    scheduler.AddChannel(&results[6]);
    results[7].Describe("results_7", 32);
    scheduler.AddChannel(&results[7]);
    results[8].Describe("results_8", 32);
    scheduler.AddChannel(&results[8]);
    results[9].Describe("results_9", 32);
    scheduler.AddChannel(&results[9]);
    results[10].Describe("results_10", 32);
    scheduler.AddChannel(&results[10]);
    results[11].Describe("results_11", 32);
    scheduler.AddChannel(&results[11]);
    results[12].Describe("results_12", 32);
    scheduler.AddChannel(&results[12]);
    results[13].Describe("results_13", 32);
    scheduler.AddChannel(&results[13]);
    results[14].Describe("results_14", 32);
    scheduler.AddChannel(&results[14]);
    results_15_slr0.Describe("results_15_slr0", 2);
    scheduler.AddChannel(&results_15_slr0);
    results_15_slr1.Describe("results_15_slr1", 2);
    scheduler.AddChannel(&results_15_slr1);
    results[15].Describe("results_15", 32);
    scheduler.AddChannel(&results[15]);
    results[16].Describe("results_16", 32);
    scheduler.AddChannel(&results[16]);
    results[17].Describe("results_17", 32);
    scheduler.AddChannel(&results[17]);
    results[18].Describe("results_18", 32);
    scheduler.AddChannel(&results[18]);
    results[19].Describe("results_19", 32);
    scheduler.AddChannel(&results[19]);
    results[20].Describe("results_20", 32);
    scheduler.AddChannel(&results[20]);
    results[21].Describe("results_21", 32);
    scheduler.AddChannel(&results[21]);
    results[22].Describe("results_22", 32);
    scheduler.AddChannel(&results[22]);
    results[23].Describe("results_23", 32);
    scheduler.AddChannel(&results[23]);
    results[24].Describe("results_24", 32);
    scheduler.AddChannel(&results[24]);
    results[25].Describe("results_25", 32);
    scheduler.AddChannel(&results[25]);
    results[26].Describe("results_26", 32);
    scheduler.AddChannel(&results[26]);
    results[27].Describe("results_27", 32);
    scheduler.AddChannel(&results[27]);
    results[28].Describe("results_28", 32);
    scheduler.AddChannel(&results[28]);
    results[29].Describe("results_29", 32);
    scheduler.AddChannel(&results[29]);
    results[30].Describe("results_30", 32);
    scheduler.AddChannel(&results[30]);
    results[31].Describe("results_31", 32);
    scheduler.AddChannel(&results[31]);
    joined[0].Describe("joined_0", 2);
    scheduler.AddChannel(&joined[0]);
    joined[1].Describe("joined_1", 2);
    scheduler.AddChannel(&joined[1]);
    joined[2].Describe("joined_2", 2);
    scheduler.AddChannel(&joined[2]);
    joined[3].Describe("joined_3", 2);
    scheduler.AddChannel(&joined[3]);
    joined_4_slr0.Describe("joined_4_slr0", 2);
    scheduler.AddChannel(&joined_4_slr0);
    joined_4_slr1.Describe("joined_4_slr1", 2);
    scheduler.AddChannel(&joined_4_slr1);
    joined[4].Describe("joined_4", 2);
    scheduler.AddChannel(&joined[4]);
    joined_5_slr0.Describe("joined_5_slr0", 2);
    scheduler.AddChannel(&joined_5_slr0);
    joined_5_slr1.Describe("joined_5_slr1", 2);
    scheduler.AddChannel(&joined_5_slr1);
    joined[5].Describe("joined_5", 2);
    scheduler.AddChannel(&joined[5]);
    joined_6_slr0.Describe("joined_6_slr0", 2);
    scheduler.AddChannel(&joined_6_slr0);
    joined_6_slr1.Describe("joined_6_slr1", 2);
    scheduler.AddChannel(&joined_6_slr1);
    joined[6].Describe("joined_6", 2);
    scheduler.AddChannel(&joined[6]);
    joined_7_slr0.Describe("joined_7_slr0", 2);
    scheduler.AddChannel(&joined_7_slr0);
    joined_7_slr1.Describe("joined_7_slr1", 2);
    scheduler.AddChannel(&joined_7_slr1);
    joined[7].Describe("joined_7", 2);
    scheduler.AddChannel(&joined[7]);
    fetch[0].Describe("fetch_0", 2);
    scheduler.AddChannel(&fetch[0]);
    fetch_0_slr1.Describe("fetch_0_slr1", 2);
    scheduler.AddChannel(&fetch_0_slr1);
    fetch_0_slr0.Describe("fetch_0_slr0", 32);
    scheduler.AddChannel(&fetch_0_slr0);
    fetched_0_slr0.Describe("fetched_0_slr0", 2);
    scheduler.AddChannel(&fetched_0_slr0);
    fetched_0_slr1.Describe("fetched_0_slr1", 2);
    scheduler.AddChannel(&fetched_0_slr1);
    fetched[0].Describe("fetched_0", 32);
    scheduler.AddChannel(&fetched[0]);
    records_slr1.Describe("records_slr1", 2);
    scheduler.AddChannel(&records_slr1);
    records_slr0.Describe("records_slr0", 2);
    scheduler.AddChannel(&records_slr0);
    records.Describe("records", 2);
    scheduler.AddChannel(&records);
    sampled.Describe("sampled", 2);
    scheduler.AddChannel(&sampled);
    embedded.Describe("embedded", 32);
    scheduler.AddChannel(&embedded);
    looped.Describe("looped", 32);
    scheduler.AddChannel(&looped);
    residual.Describe("residual", 65);
    scheduler.AddChannel(&residual);
    updated.Describe("updated", 32);
    scheduler.AddChannel(&updated);
    constants.Describe("constants", 32);
    scheduler.AddChannel(&constants);
    normed.Describe("normed", 32);
    scheduler.AddChannel(&normed);
    qkv.Describe("qkv", 32);
    scheduler.AddChannel(&qkv);
    rotary.Describe("rotary", 32);
    scheduler.AddChannel(&rotary);
    rotated.Describe("rotated", 32);
    scheduler.AddChannel(&rotated);
    blocks[0].Describe("blocks_0", 32);
    scheduler.AddChannel(&blocks[0]);
    blocks_1_slr1.Describe("blocks_1_slr1", 2);
    scheduler.AddChannel(&blocks_1_slr1);
    blocks_1_slr0.Describe("blocks_1_slr0", 2);
    scheduler.AddChannel(&blocks_1_slr0);
    blocks[1].Describe("blocks_1", 32);
    scheduler.AddChannel(&blocks[1]);
    maxima_0_slr1.Describe("maxima_0_slr1", 2);
    scheduler.AddChannel(&maxima_0_slr1);
    maxima_0_slr0.Describe("maxima_0_slr0", 2);
    scheduler.AddChannel(&maxima_0_slr0);
    maxima[0].Describe("maxima_0", 32);
    scheduler.AddChannel(&maxima[0]);
    largest_0_slr0.Describe("largest_0_slr0", 2);
    scheduler.AddChannel(&largest_0_slr0);
    largest_0_slr1.Describe("largest_0_slr1", 2);
    scheduler.AddChannel(&largest_0_slr1);
    largest[0].Describe("largest_0", 32);
    scheduler.AddChannel(&largest[0]);
    sums_0_slr1.Describe("sums_0_slr1", 2);
    scheduler.AddChannel(&sums_0_slr1);
    sums_0_slr0.Describe("sums_0_slr0", 2);
    scheduler.AddChannel(&sums_0_slr0);
    sums[0].Describe("sums_0", 32);
    scheduler.AddChannel(&sums[0]);
    attended_slr0.Describe("attended_slr0", 2);
    scheduler.AddChannel(&attended_slr0);
    attended_slr1.Describe("attended_slr1", 2);
    scheduler.AddChannel(&attended_slr1);
    attended.Describe("attended", 32);
    scheduler.AddChannel(&attended);
    delta.Describe("delta", 32);
    scheduler.AddChannel(&delta);
    up.Describe("up", 32);
    scheduler.AddChannel(&up);
    activated.Describe("activated", 196);
    scheduler.AddChannel(&activated);
    logits.Describe("logits", 32);
    scheduler.AddChannel(&logits);
    scheduler.AddStarted("memory_0", 0, [this, &r = registers[0]] {
      memory_host(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_0_slr0, credits[0], sent_0_slr0, kept[0],
          fetch_0_slr0, fetched_0_slr0, records);
    });
    scheduler.AddStarted("memory_1", 1, [this, &r = registers[1]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_1_slr0, credits[1], sent_1_slr0, kept[1],
          kept[0]);
    });
    scheduler.AddStarted("memory_2", 2, [this, &r = registers[2]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_2_slr0, credits[2], sent_2_slr0, kept[2],
          kept[1]);
    });
    scheduler.AddStarted("memory_3", 3, [this, &r = registers[3]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_3_slr0, credits[3], sent_3_slr0, kept[3],
          kept[2]);
    });
    scheduler.AddStarted("memory_4", 4, [this, &r = registers[4]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_4_slr0, credits[4], sent_4_slr0, kept[4],
          kept[3]);
    });
    scheduler.AddStarted("memory_5", 5, [this, &r = registers[5]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_5_slr0, credits[5], sent_5_slr0, kept[5],
          kept[4]);
    });
    scheduler.AddStarted("memory_6", 6, [this, &r = registers[6]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_6_slr0, credits[6], sent_6_slr0, kept[6],
          kept[5]);
    });
    scheduler.AddStarted("memory_7", 7, [this, &r = registers[7]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_7_slr0, credits[7], sent_7_slr0, kept[7],
          kept[6]);
    });
    scheduler.AddStarted("memory_8", 8, [this, &r = registers[8]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_8_slr0, credits[8], sent_8_slr0, kept[8],
          kept[7]);
    });
    scheduler.AddStarted("memory_9", 9, [this, &r = registers[9]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_9_slr0, credits[9], sent_9_slr0, kept[9],
          kept[8]);
    });
    scheduler.AddStarted("memory_10", 10, [this, &r = registers[10]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_10_slr0, credits[10], sent_10_slr0, kept[10],
          kept[9]);
    });
    scheduler.AddStarted("memory_11", 11, [this, &r = registers[11]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_11_slr0, credits[11], sent_11_slr0, kept[11],
          kept[10]);
    });
    scheduler.AddStarted("memory_12", 12, [this, &r = registers[12]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_12_slr0, credits[12], sent_12_slr0, kept[12],
          kept[11]);
    });
    scheduler.AddStarted("memory_13", 13, [this, &r = registers[13]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_13_slr0, credits[13], sent_13_slr0, kept[13],
          kept[12]);
    });
    scheduler.AddStarted("memory_14", 14, [this, &r = registers[14]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights_14_slr0, credits[14], sent_14_slr0, kept[14],
          kept[13]);
    });
    scheduler.AddStarted("memory_15", 15, [this, &r = registers[15]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[15], credits[15], sent[15], kept[15], kept[14]);
    });
    scheduler.AddStarted("memory_16", 16, [this, &r = registers[16]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[16], credits[16], sent[16], kept[16], kept[15]);
    });
    scheduler.AddStarted("memory_17", 17, [this, &r = registers[17]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[17], credits[17], sent[17], kept[17], kept[16]);
    });
    scheduler.AddStarted("memory_18", 18, [this, &r = registers[18]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[18], credits[18], sent[18], kept[18], kept[17]);
    });
    scheduler.AddStarted("memory_19", 19, [this, &r = registers[19]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[19], credits[19], sent[19], kept[19], kept[18]);
    });
    scheduler.AddStarted("memory_20", 20, [this, &r = registers[20]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[20], credits[20], sent[20], kept[20], kept[19]);
    });
    scheduler.AddStarted("memory_21", 21, [this, &r = registers[21]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[21], credits[21], sent[21], kept[21], kept[20]);
    });
    scheduler.AddStarted("memory_22", 22, [this, &r = registers[22]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[22], credits[22], sent[22], kept[22], kept[21]);
    });
    scheduler.AddStarted("memory_23", 23, [this, &r = registers[23]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[23], credits[23], sent[23], kept[23], kept[22]);
    });
    scheduler.AddStarted("memory_24", 24, [this, &r = registers[24]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[24], credits[24], sent[24], kept[24], kept[23]);
    });
    scheduler.AddStarted("memory_25", 25, [this, &r = registers[25]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[25], credits[25], sent[25], kept[25], kept[24]);
    });
    scheduler.AddStarted("memory_26", 26, [this, &r = registers[26]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[26], credits[26], sent[26], kept[26], kept[25]);
    });
    scheduler.AddStarted("memory_27", 27, [this, &r = registers[27]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[27], credits[27], sent[27], kept[27], kept[26]);
    });
    scheduler.AddStarted("memory_28", 28, [this, &r = registers[28]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[28], credits[28], sent[28], kept[28], kept[27]);
    });
    scheduler.AddStarted("memory_29", 29, [this, &r = registers[29]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[29], credits[29], sent[29], kept[29], kept[28]);
    });
    scheduler.AddStarted("memory_30", 30, [this, &r = registers[30]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[30], credits[30], sent[30], kept[30], kept[29]);
    });
    scheduler.AddStarted("memory_31", 31, [this, &r = registers[31]] {
      memory(
          r.Pointer<Beat_t>(0x10), r.Pointer<Beat_t>(0x1C), r.Scalar(0x28), r.Scalar(0x30),
          r.Scalar(0x38), r.Scalar(0x40), weights[31], credits[31], sent[31], kept[31], kept[30]);
    });
    scheduler.AddFreeRunning("lane_0", 0, [this] {
      lane(
          weights[0], credits_0_slr1, sent[0], activations[0], activations[1], results[0],
          cache[0]);
    });
    scheduler.AddFreeRunning("lane_1", 1, [this] {
      lane(
          weights[1], credits_1_slr1, sent[1], activations[1], activations[2], results[1],
          cache[1]);
    });
    scheduler.AddFreeRunning("lane_2", 2, [this] {
      lane(
          weights[2], credits_2_slr1, sent[2], activations[2], activations[3], results[2],
          cache[2]);
    });
    scheduler.AddFreeRunning("lane_3", 3, [this] {
      lane(
          weights[3], credits_3_slr1, sent[3], activations[3], activations[4], results[3],
          cache[3]);
    });
    scheduler.AddFreeRunning("lane_4", 4, [this] {
      lane(
          weights[4], credits_4_slr1, sent[4], activations[4], activations[5], results[4],
          cache[4]);
    });
    scheduler.AddFreeRunning("lane_5", 5, [this] {
      lane(
          weights[5], credits_5_slr1, sent[5], activations[5], activations[6], results[5],
          cache[5]);
    });
    scheduler.AddFreeRunning("lane_6", 6, [this] {
      lane(
          weights[6], credits_6_slr1, sent[6], activations[6], activations[7], results[6],
          cache[6]);
    });
    scheduler.AddFreeRunning("lane_7", 7, [this] {
      lane(
          weights[7], credits_7_slr1, sent[7], activations[7], activations[8], results[7],
          cache[7]);
    });
    scheduler.AddFreeRunning("lane_8", 8, [this] {
      lane(
          weights[8], credits_8_slr1, sent[8], activations[8], activations[9], results[8],
          cache[8]);
    });
    scheduler.AddFreeRunning("lane_9", 9, [this] {
      lane(
          weights[9], credits_9_slr1, sent[9], activations[9], activations[10], results[9],
          cache[9]);
    });
    scheduler.AddFreeRunning("lane_10", 10, [this] {
      lane(
          weights[10], credits_10_slr1, sent[10], activations[10], activations[11], results[10],
          cache[10]);
    });
    scheduler.AddFreeRunning("lane_11", 11, [this] {
      lane(
          weights[11], credits_11_slr1, sent[11], activations[11], activations[12], results[11],
          cache[11]);
    });
    scheduler.AddFreeRunning("lane_12", 12, [this] {
      lane(
          weights[12], credits_12_slr1, sent[12], activations[12], activations[13], results[12],
          cache[12]);
    });
    scheduler.AddFreeRunning("lane_13", 13, [this] {
      lane(
          weights[13], credits_13_slr1, sent[13], activations[13], activations[14], results[13],
          cache[13]);
    });
    scheduler.AddFreeRunning("lane_14", 14, [this] {
      lane(
          weights[14], credits_14_slr1, sent[14], activations[14], activations_15_slr1,
          results[14], cache[14]);
    });
    scheduler.AddFreeRunning("lane_15", 15, [this] {
      lane(
          weights[15], credits[15], sent[15], activations[15], activations[16], results_15_slr0,
          cache[15]);
    });
    scheduler.AddFreeRunning("lane_16", 16, [this] {
      lane(
          weights[16], credits[16], sent[16], activations[16], activations[17], results[16],
          cache[16]);
    });
    scheduler.AddFreeRunning("lane_17", 17, [this] {
      lane(
          weights[17], credits[17], sent[17], activations[17], activations[18], results[17],
          cache[17]);
    });
    scheduler.AddFreeRunning("lane_18", 18, [this] {
      lane(
          weights[18], credits[18], sent[18], activations[18], activations[19], results[18],
          cache[18]);
    });
    scheduler.AddFreeRunning("lane_19", 19, [this] {
      lane(
          weights[19], credits[19], sent[19], activations[19], activations[20], results[19],
          cache[19]);
    });
    scheduler.AddFreeRunning("lane_20", 20, [this] {
      lane(
          weights[20], credits[20], sent[20], activations[20], activations[21], results[20],
          cache[20]);
    });
    scheduler.AddFreeRunning("lane_21", 21, [this] {
      lane(
          weights[21], credits[21], sent[21], activations[21], activations[22], results[21],
          cache[21]);
    });
    scheduler.AddFreeRunning("lane_22", 22, [this] {
      lane(
          weights[22], credits[22], sent[22], activations[22], activations[23], results[22],
          cache[22]);
    });
    scheduler.AddFreeRunning("lane_23", 23, [this] {
      lane(
          weights[23], credits[23], sent[23], activations[23], activations[24], results[23],
          cache[23]);
    });
    scheduler.AddFreeRunning("lane_24", 24, [this] {
      lane(
          weights[24], credits[24], sent[24], activations[24], activations[25], results[24],
          cache[24]);
    });
    scheduler.AddFreeRunning("lane_25", 25, [this] {
      lane(
          weights[25], credits[25], sent[25], activations[25], activations[26], results[25],
          cache[25]);
    });
    scheduler.AddFreeRunning("lane_26", 26, [this] {
      lane(
          weights[26], credits[26], sent[26], activations[26], activations[27], results[26],
          cache[26]);
    });
    scheduler.AddFreeRunning("lane_27", 27, [this] {
      lane(
          weights[27], credits[27], sent[27], activations[27], activations[28], results[27],
          cache[27]);
    });
    scheduler.AddFreeRunning("lane_28", 28, [this] {
      lane(
          weights[28], credits[28], sent[28], activations[28], activations[29], results[28],
          cache[28]);
    });
    scheduler.AddFreeRunning("lane_29", 29, [this] {
      lane(
          weights[29], credits[29], sent[29], activations[29], activations[30], results[29],
          cache[29]);
    });
    scheduler.AddFreeRunning("lane_30", 30, [this] {
      lane(
          weights[30], credits[30], sent[30], activations[30], activations[31], results[30],
          cache[30]);
    });
    scheduler.AddFreeRunning("lane_31", 31, [this] {
      lane(
          weights[31], credits[31], sent[31], activations[31], activations_32_slr0, results[31],
          cache[31]);
    });
    scheduler.AddFreeRunning("collect_0", 0, [this] {
      collect(
          results, joined[0]);
    });
    scheduler.AddFreeRunning("collect_1", 4, [this] {
      collect(
          results + 4, joined[1]);
    });
    scheduler.AddFreeRunning("collect_2", 8, [this] {
      collect(
          results + 8, joined[2]);
    });
    scheduler.AddFreeRunning("collect_3", 12, [this] {
      collect(
          results + 12, joined[3]);
    });
    scheduler.AddFreeRunning("collect_4", 16, [this] {
      collect(
          results + 16, joined_4_slr0);
    });
    scheduler.AddFreeRunning("collect_5", 20, [this] {
      collect(
          results + 20, joined_5_slr0);
    });
    scheduler.AddFreeRunning("collect_6", 24, [this] {
      collect(
          results + 24, joined_6_slr0);
    });
    scheduler.AddFreeRunning("collect_7", 28, [this] {
      collect(
          results + 28, joined_7_slr0);
    });
    scheduler.AddFreeRunning("embed", 0, [this] {
      embed(
          sampled, fetch, fetched, rotary, embedded);
    });
    scheduler.AddFreeRunning("wrap", 0, [this] {
      wrap(
          embedded, updated, looped, residual);
    });
    scheduler.AddFreeRunning("norm", 0, [this] {
      norm(
          looped, constants, normed);
    });
    scheduler.AddFreeRunning("feed", 0, [this] {
      feed(
          normed, attended, activated, activations[0]);
    });
    scheduler.AddFreeRunning("gather", 0, [this] {
      gather(
          activations[32], joined, constants, qkv, delta, up, logits);
    });
    scheduler.AddFreeRunning("rope", 0, [this] {
      rope(
          qkv, rotary, rotated);
    });
    scheduler.AddFreeRunning("encode", 0, [this] {
      encode(
          rotated, blocks[0]);
    });
    scheduler.AddFreeRunning("attention_0", 0, [this] {
      attention_0(
          blocks[0], blocks_1_slr1, cache, kept_31_slr1, maxima_0_slr1, largest[0], sums_0_slr1);
    });
    scheduler.AddFreeRunning("attention_1", 0, [this] {
      attention_1(
          blocks[1], cache + 15, maxima[0], largest_0_slr0, sums[0], attended_slr0);
    });
    scheduler.AddFreeRunning("activation", 0, [this] {
      activation(
          up, activated);
    });
    scheduler.AddFreeRunning("add", 0, [this] {
      add(
          residual, delta, updated);
    });
    scheduler.AddFreeRunning("sample", 0, [this] {
      sample(
          logits, sampled, records_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_0_slr0", 0, [this] {
      relay_beat(
          weights_0_slr0, weights_0_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_0_slr1", 0, [this] {
      relay_beat(
          weights_0_slr1, weights[0]);
    });
    scheduler.AddFreeRunning("relay_credits_0_slr1", 0, [this] {
      relay_credit(
          credits_0_slr1, credits_0_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_0_slr0", 0, [this] {
      relay_credit(
          credits_0_slr0, credits[0]);
    });
    scheduler.AddFreeRunning("relay_sent_0_slr0", 0, [this] {
      divide_uint32_1(
          sent_0_slr0, sent_0_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_0_slr1", 0, [this] {
      join_uint32_1(
          sent_0_slr1, sent[0]);
    });
    scheduler.AddFreeRunning("relay_weights_1_slr0", 0, [this] {
      relay_beat(
          weights_1_slr0, weights_1_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_1_slr1", 0, [this] {
      relay_beat(
          weights_1_slr1, weights[1]);
    });
    scheduler.AddFreeRunning("relay_credits_1_slr1", 0, [this] {
      relay_credit(
          credits_1_slr1, credits_1_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_1_slr0", 0, [this] {
      relay_credit(
          credits_1_slr0, credits[1]);
    });
    scheduler.AddFreeRunning("relay_sent_1_slr0", 0, [this] {
      divide_uint32_1(
          sent_1_slr0, sent_1_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_1_slr1", 0, [this] {
      join_uint32_1(
          sent_1_slr1, sent[1]);
    });
    scheduler.AddFreeRunning("relay_weights_2_slr0", 0, [this] {
      relay_beat(
          weights_2_slr0, weights_2_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_2_slr1", 0, [this] {
      relay_beat(
          weights_2_slr1, weights[2]);
    });
    scheduler.AddFreeRunning("relay_credits_2_slr1", 0, [this] {
      relay_credit(
          credits_2_slr1, credits_2_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_2_slr0", 0, [this] {
      relay_credit(
          credits_2_slr0, credits[2]);
    });
    scheduler.AddFreeRunning("relay_sent_2_slr0", 0, [this] {
      divide_uint32_1(
          sent_2_slr0, sent_2_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_2_slr1", 0, [this] {
      join_uint32_1(
          sent_2_slr1, sent[2]);
    });
    scheduler.AddFreeRunning("relay_weights_3_slr0", 0, [this] {
      relay_beat(
          weights_3_slr0, weights_3_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_3_slr1", 0, [this] {
      relay_beat(
          weights_3_slr1, weights[3]);
    });
    scheduler.AddFreeRunning("relay_credits_3_slr1", 0, [this] {
      relay_credit(
          credits_3_slr1, credits_3_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_3_slr0", 0, [this] {
      relay_credit(
          credits_3_slr0, credits[3]);
    });
    scheduler.AddFreeRunning("relay_sent_3_slr0", 0, [this] {
      divide_uint32_1(
          sent_3_slr0, sent_3_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_3_slr1", 0, [this] {
      join_uint32_1(
          sent_3_slr1, sent[3]);
    });
    scheduler.AddFreeRunning("relay_weights_4_slr0", 0, [this] {
      relay_beat(
          weights_4_slr0, weights_4_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_4_slr1", 0, [this] {
      relay_beat(
          weights_4_slr1, weights[4]);
    });
    scheduler.AddFreeRunning("relay_credits_4_slr1", 0, [this] {
      relay_credit(
          credits_4_slr1, credits_4_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_4_slr0", 0, [this] {
      relay_credit(
          credits_4_slr0, credits[4]);
    });
    scheduler.AddFreeRunning("relay_sent_4_slr0", 0, [this] {
      divide_uint32_1(
          sent_4_slr0, sent_4_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_4_slr1", 0, [this] {
      join_uint32_1(
          sent_4_slr1, sent[4]);
    });
    scheduler.AddFreeRunning("relay_weights_5_slr0", 0, [this] {
      relay_beat(
          weights_5_slr0, weights_5_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_5_slr1", 0, [this] {
      relay_beat(
          weights_5_slr1, weights[5]);
    });
    scheduler.AddFreeRunning("relay_credits_5_slr1", 0, [this] {
      relay_credit(
          credits_5_slr1, credits_5_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_5_slr0", 0, [this] {
      relay_credit(
          credits_5_slr0, credits[5]);
    });
    scheduler.AddFreeRunning("relay_sent_5_slr0", 0, [this] {
      divide_uint32_1(
          sent_5_slr0, sent_5_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_5_slr1", 0, [this] {
      join_uint32_1(
          sent_5_slr1, sent[5]);
    });
    scheduler.AddFreeRunning("relay_weights_6_slr0", 0, [this] {
      relay_beat(
          weights_6_slr0, weights_6_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_6_slr1", 0, [this] {
      relay_beat(
          weights_6_slr1, weights[6]);
    });
    scheduler.AddFreeRunning("relay_credits_6_slr1", 0, [this] {
      relay_credit(
          credits_6_slr1, credits_6_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_6_slr0", 0, [this] {
      relay_credit(
          credits_6_slr0, credits[6]);
    });
    scheduler.AddFreeRunning("relay_sent_6_slr0", 0, [this] {
      divide_uint32_1(
          sent_6_slr0, sent_6_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_6_slr1", 0, [this] {
      join_uint32_1(
          sent_6_slr1, sent[6]);
    });
    scheduler.AddFreeRunning("relay_weights_7_slr0", 0, [this] {
      relay_beat(
          weights_7_slr0, weights_7_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_7_slr1", 0, [this] {
      relay_beat(
          weights_7_slr1, weights[7]);
    });
    scheduler.AddFreeRunning("relay_credits_7_slr1", 0, [this] {
      relay_credit(
          credits_7_slr1, credits_7_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_7_slr0", 0, [this] {
      relay_credit(
          credits_7_slr0, credits[7]);
    });
    scheduler.AddFreeRunning("relay_sent_7_slr0", 0, [this] {
      divide_uint32_1(
          sent_7_slr0, sent_7_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_7_slr1", 0, [this] {
      join_uint32_1(
          sent_7_slr1, sent[7]);
    });
    scheduler.AddFreeRunning("relay_weights_8_slr0", 0, [this] {
      relay_beat(
          weights_8_slr0, weights_8_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_8_slr1", 0, [this] {
      relay_beat(
          weights_8_slr1, weights[8]);
    });
    scheduler.AddFreeRunning("relay_credits_8_slr1", 0, [this] {
      relay_credit(
          credits_8_slr1, credits_8_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_8_slr0", 0, [this] {
      relay_credit(
          credits_8_slr0, credits[8]);
    });
    scheduler.AddFreeRunning("relay_sent_8_slr0", 0, [this] {
      divide_uint32_1(
          sent_8_slr0, sent_8_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_8_slr1", 0, [this] {
      join_uint32_1(
          sent_8_slr1, sent[8]);
    });
    scheduler.AddFreeRunning("relay_weights_9_slr0", 0, [this] {
      relay_beat(
          weights_9_slr0, weights_9_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_9_slr1", 0, [this] {
      relay_beat(
          weights_9_slr1, weights[9]);
    });
    scheduler.AddFreeRunning("relay_credits_9_slr1", 0, [this] {
      relay_credit(
          credits_9_slr1, credits_9_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_9_slr0", 0, [this] {
      relay_credit(
          credits_9_slr0, credits[9]);
    });
    scheduler.AddFreeRunning("relay_sent_9_slr0", 0, [this] {
      divide_uint32_1(
          sent_9_slr0, sent_9_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_9_slr1", 0, [this] {
      join_uint32_1(
          sent_9_slr1, sent[9]);
    });
    scheduler.AddFreeRunning("relay_weights_10_slr0", 0, [this] {
      relay_beat(
          weights_10_slr0, weights_10_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_10_slr1", 0, [this] {
      relay_beat(
          weights_10_slr1, weights[10]);
    });
    scheduler.AddFreeRunning("relay_credits_10_slr1", 0, [this] {
      relay_credit(
          credits_10_slr1, credits_10_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_10_slr0", 0, [this] {
      relay_credit(
          credits_10_slr0, credits[10]);
    });
    scheduler.AddFreeRunning("relay_sent_10_slr0", 0, [this] {
      divide_uint32_1(
          sent_10_slr0, sent_10_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_10_slr1", 0, [this] {
      join_uint32_1(
          sent_10_slr1, sent[10]);
    });
    scheduler.AddFreeRunning("relay_weights_11_slr0", 0, [this] {
      relay_beat(
          weights_11_slr0, weights_11_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_11_slr1", 0, [this] {
      relay_beat(
          weights_11_slr1, weights[11]);
    });
    scheduler.AddFreeRunning("relay_credits_11_slr1", 0, [this] {
      relay_credit(
          credits_11_slr1, credits_11_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_11_slr0", 0, [this] {
      relay_credit(
          credits_11_slr0, credits[11]);
    });
    scheduler.AddFreeRunning("relay_sent_11_slr0", 0, [this] {
      divide_uint32_1(
          sent_11_slr0, sent_11_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_11_slr1", 0, [this] {
      join_uint32_1(
          sent_11_slr1, sent[11]);
    });
    scheduler.AddFreeRunning("relay_weights_12_slr0", 0, [this] {
      relay_beat(
          weights_12_slr0, weights_12_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_12_slr1", 0, [this] {
      relay_beat(
          weights_12_slr1, weights[12]);
    });
    scheduler.AddFreeRunning("relay_credits_12_slr1", 0, [this] {
      relay_credit(
          credits_12_slr1, credits_12_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_12_slr0", 0, [this] {
      relay_credit(
          credits_12_slr0, credits[12]);
    });
    scheduler.AddFreeRunning("relay_sent_12_slr0", 0, [this] {
      divide_uint32_1(
          sent_12_slr0, sent_12_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_12_slr1", 0, [this] {
      join_uint32_1(
          sent_12_slr1, sent[12]);
    });
    scheduler.AddFreeRunning("relay_weights_13_slr0", 0, [this] {
      relay_beat(
          weights_13_slr0, weights_13_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_13_slr1", 0, [this] {
      relay_beat(
          weights_13_slr1, weights[13]);
    });
    scheduler.AddFreeRunning("relay_credits_13_slr1", 0, [this] {
      relay_credit(
          credits_13_slr1, credits_13_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_13_slr0", 0, [this] {
      relay_credit(
          credits_13_slr0, credits[13]);
    });
    scheduler.AddFreeRunning("relay_sent_13_slr0", 0, [this] {
      divide_uint32_1(
          sent_13_slr0, sent_13_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_13_slr1", 0, [this] {
      join_uint32_1(
          sent_13_slr1, sent[13]);
    });
    scheduler.AddFreeRunning("relay_weights_14_slr0", 0, [this] {
      relay_beat(
          weights_14_slr0, weights_14_slr1);
    });
    scheduler.AddFreeRunning("relay_weights_14_slr1", 0, [this] {
      relay_beat(
          weights_14_slr1, weights[14]);
    });
    scheduler.AddFreeRunning("relay_credits_14_slr1", 0, [this] {
      relay_credit(
          credits_14_slr1, credits_14_slr0);
    });
    scheduler.AddFreeRunning("relay_credits_14_slr0", 0, [this] {
      relay_credit(
          credits_14_slr0, credits[14]);
    });
    scheduler.AddFreeRunning("relay_sent_14_slr0", 0, [this] {
      divide_uint32_1(
          sent_14_slr0, sent_14_slr1);
    });
    scheduler.AddFreeRunning("relay_sent_14_slr1", 0, [this] {
      join_uint32_1(
          sent_14_slr1, sent[14]);
    });
    scheduler.AddFreeRunning("relay_activations_15_slr1", 0, [this] {
      relay_mx_block(
          activations_15_slr1, activations_15_slr0);
    });
    scheduler.AddFreeRunning("relay_activations_15_slr0", 0, [this] {
      relay_mx_block(
          activations_15_slr0, activations[15]);
    });
    scheduler.AddFreeRunning("relay_kept_31_slr1", 0, [this] {
      relay_beat(
          kept_31_slr1, kept_31_slr0);
    });
    scheduler.AddFreeRunning("relay_kept_31_slr0", 0, [this] {
      relay_beat(
          kept_31_slr0, kept[31]);
    });
    scheduler.AddFreeRunning("relay_activations_32_slr0", 0, [this] {
      relay_mx_block(
          activations_32_slr0, activations_32_slr1);
    });
    scheduler.AddFreeRunning("relay_activations_32_slr1", 0, [this] {
      relay_mx_block(
          activations_32_slr1, activations[32]);
    });
    scheduler.AddFreeRunning("relay_results_15_slr0", 0, [this] {
      relay_results(
          results_15_slr0, results_15_slr1);
    });
    scheduler.AddFreeRunning("relay_results_15_slr1", 0, [this] {
      relay_results(
          results_15_slr1, results[15]);
    });
    scheduler.AddFreeRunning("relay_joined_4_slr0", 0, [this] {
      divide_joined_16(
          joined_4_slr0, joined_4_slr1);
    });
    scheduler.AddFreeRunning("relay_joined_4_slr1", 0, [this] {
      join_joined_16(
          joined_4_slr1, joined[4]);
    });
    scheduler.AddFreeRunning("relay_joined_5_slr0", 0, [this] {
      divide_joined_16(
          joined_5_slr0, joined_5_slr1);
    });
    scheduler.AddFreeRunning("relay_joined_5_slr1", 0, [this] {
      join_joined_16(
          joined_5_slr1, joined[5]);
    });
    scheduler.AddFreeRunning("relay_joined_6_slr0", 0, [this] {
      divide_joined_16(
          joined_6_slr0, joined_6_slr1);
    });
    scheduler.AddFreeRunning("relay_joined_6_slr1", 0, [this] {
      join_joined_16(
          joined_6_slr1, joined[6]);
    });
    scheduler.AddFreeRunning("relay_joined_7_slr0", 0, [this] {
      divide_joined_16(
          joined_7_slr0, joined_7_slr1);
    });
    scheduler.AddFreeRunning("relay_joined_7_slr1", 0, [this] {
      join_joined_16(
          joined_7_slr1, joined[7]);
    });
    scheduler.AddFreeRunning("relay_fetch_0_slr1", 0, [this] {
      divide_fetch_2(
          fetch[0], fetch_0_slr1);
    });
    scheduler.AddFreeRunning("relay_fetch_0_slr0", 0, [this] {
      join_fetch_2(
          fetch_0_slr1, fetch_0_slr0);
    });
    scheduler.AddFreeRunning("relay_fetched_0_slr0", 0, [this] {
      divide_beat_16(
          fetched_0_slr0, fetched_0_slr1);
    });
    scheduler.AddFreeRunning("relay_fetched_0_slr1", 0, [this] {
      join_beat_16(
          fetched_0_slr1, fetched[0]);
    });
    scheduler.AddFreeRunning("relay_records_slr1", 0, [this] {
      divide_beat_4(
          records_slr1, records_slr0);
    });
    scheduler.AddFreeRunning("relay_records_slr0", 0, [this] {
      join_beat_4(
          records_slr0, records);
    });
    scheduler.AddFreeRunning("relay_blocks_1_slr1", 0, [this] {
      relay_mx_block(
          blocks_1_slr1, blocks_1_slr0);
    });
    scheduler.AddFreeRunning("relay_blocks_1_slr0", 0, [this] {
      relay_mx_block(
          blocks_1_slr0, blocks[1]);
    });
    scheduler.AddFreeRunning("relay_maxima_0_slr1", 0, [this] {
      divide_int64_4(
          maxima_0_slr1, maxima_0_slr0);
    });
    scheduler.AddFreeRunning("relay_maxima_0_slr0", 0, [this] {
      join_int64_4(
          maxima_0_slr0, maxima[0]);
    });
    scheduler.AddFreeRunning("relay_largest_0_slr0", 0, [this] {
      divide_int64_4(
          largest_0_slr0, largest_0_slr1);
    });
    scheduler.AddFreeRunning("relay_largest_0_slr1", 0, [this] {
      join_int64_4(
          largest_0_slr1, largest[0]);
    });
    scheduler.AddFreeRunning("relay_sums_0_slr1", 0, [this] {
      relay_sums(
          sums_0_slr1, sums_0_slr0);
    });
    scheduler.AddFreeRunning("relay_sums_0_slr0", 0, [this] {
      relay_sums(
          sums_0_slr0, sums[0]);
    });
    scheduler.AddFreeRunning("relay_attended_slr0", 0, [this] {
      relay_mx_block(
          attended_slr0, attended_slr1);
    });
    scheduler.AddFreeRunning("relay_attended_slr1", 0, [this] {
      relay_mx_block(
          attended_slr1, attended);
    });
  }
};

}  // namespace

extern "C" const millrace_pipeline* millrace_pipeline_get(void) {
  return millrace::simulation::Export<Units>();
}
