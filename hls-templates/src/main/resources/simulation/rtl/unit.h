// SPDX-License-Identifier: Apache-2.0
//
// A Verilated unit with its ends of streams.
#ifndef MILLRACE_SIMULATION_RTL_UNIT_H_
#define MILLRACE_SIMULATION_RTL_UNIT_H_

#include <verilated.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "stream.h"

class VerilatedFstC;

namespace millrace::simulation::rtl {

// What a unit did in a cycle, as its ports show it.
enum class Activity : std::uint8_t {
  kMoves,    // an element went in or out
  kStarves,  // none did, and it was ready for one that was not there
  kBlocks,   // none did, and one of its own found no room
  kSilent,   // none of these: it computes, or has nothing to do
};

class Unit {
 public:
  struct Counters {
    std::uint64_t moves = 0;
    std::uint64_t silent = 0;
    std::vector<std::uint64_t> starves;  // by input
    std::vector<std::uint64_t> blocks;   // by output
  };

  explicit Unit(std::string name) : name_(std::move(name)) {}
  virtual ~Unit() = default;
  Unit(const Unit&) = delete;
  Unit& operator=(const Unit&) = delete;

  virtual void Reset(bool active) = 0;
  virtual void Evaluate(bool clock) = 0;
  // Its signals join a file, in a scope of its name.
  virtual void Trace(VerilatedFstC* file) = 0;

  void Reads(Stream* stream, Pins pins) {
    stream->ConnectReader(pins);
    inputs_.push_back(stream);
    counters_.starves.push_back(0);
  }
  void Writes(Stream* stream, Pins pins) {
    stream->ConnectWriter(pins);
    outputs_.push_back(stream);
    counters_.blocks.push_back(0);
  }

  // After the streams have moved.
  void Observe();

  const std::string& name() const { return name_; }
  const std::vector<Stream*>& inputs() const { return inputs_; }
  const std::vector<Stream*>& outputs() const { return outputs_; }
  const Counters& counters() const { return counters_; }
  Activity activity() const { return activity_; }

 private:
  const std::string name_;
  std::vector<Stream*> inputs_;
  std::vector<Stream*> outputs_;
  Counters counters_;
  Activity activity_ = Activity::kSilent;
};

inline void Unit::Observe() {
  bool moves = false;
  for (const Stream* input : inputs_) moves |= input->popped_now();
  for (const Stream* output : outputs_) moves |= output->pushed_now();
  if (moves) {
    activity_ = Activity::kMoves;
    ++counters_.moves;
    return;
  }
  for (std::size_t i = 0; i < outputs_.size(); ++i) {
    if (outputs_[i]->blocked_now()) {
      activity_ = Activity::kBlocks;
      ++counters_.blocks[i];
      return;
    }
  }
  for (std::size_t i = 0; i < inputs_.size(); ++i) {
    if (inputs_[i]->starved_now()) {
      activity_ = Activity::kStarves;
      ++counters_.starves[i];
      return;
    }
  }
  activity_ = Activity::kSilent;
  ++counters_.silent;
}

// A unit of the class that Verilator made of its kernel.
template <typename Model>
class Verilated final : public Unit {
 public:
  Verilated(VerilatedContext* context, const std::string& name)
      : Unit(name), model_(new Model(context, name.c_str())) {
    model_->ap_clk = 0;
    model_->ap_rst_n = 0;
  }

  Model& model() { return *model_; }

  void Reset(bool active) override { model_->ap_rst_n = !active; }
  void Evaluate(bool clock) override {
    model_->ap_clk = clock;
    model_->eval();
  }
  void Trace(VerilatedFstC* file) override {
#ifdef MILLRACE_TRACE
    model_->contextp()->traceEverOn(true);
    model_->trace(file, kTraceLevels);
#else
    static_cast<void>(file);
#endif
  }

 private:
  static constexpr int kTraceLevels = 99;  // of the hierarchy: all

  const std::unique_ptr<Model> model_;
};

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_UNIT_H_
