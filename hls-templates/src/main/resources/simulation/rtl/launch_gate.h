// SPDX-License-Identifier: Apache-2.0
//
// What the same hardware would do if the host launched it more often: memory
// reads of the next launch are held back until everything before them is done
// and the launch has been paid for. Nothing in the RTL is another.
#ifndef MILLRACE_SIMULATION_RTL_LAUNCH_GATE_H_
#define MILLRACE_SIMULATION_RTL_LAUNCH_GATE_H_

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace millrace::simulation::rtl {

// Where the operators of a pass lie in a lane's buffer, in beats from its start.
struct OperatorMap {
  std::uint64_t blob = 0;
  std::uint64_t layers = 0;
  std::uint64_t layer_beats = 0;
  std::vector<std::uint64_t> layer;  // begins of a layer's operators before the KV cache is read
  std::vector<std::uint64_t> rest;   // begins of those after
  std::vector<std::uint64_t> head;   // begins of the head's, from its begin
  std::uint64_t rows = 0;            // end of the blob
  std::uint64_t keys = 0;
  std::uint64_t values = 0;
  std::uint64_t key_beats = 0;    // of a layer
  std::uint64_t value_beats = 0;  // of a layer

  static constexpr std::uint64_t kNone = ~std::uint64_t{0};

  std::uint64_t per_layer() const { return layer.size() + 1 + rest.size(); }

  // The operator that reads at `beat`, numbered through the pass; kNone for rows and what the host
  // writes.
  std::uint64_t OperatorAt(std::uint64_t beat) const;
};

inline std::uint64_t OperatorMap::OperatorAt(std::uint64_t beat) const {
  const auto index = [](const std::vector<std::uint64_t>& begins, std::uint64_t offset) {
    return static_cast<std::uint64_t>(std::upper_bound(begins.begin(), begins.end(), offset) -
                                      begins.begin()) -
           1;
  };
  if (beat >= keys) {
    const std::uint64_t cached =
        beat >= values ? (beat - values) / value_beats : (beat - keys) / key_beats;
    return cached * per_layer() + layer.size();
  }
  if (beat < blob || beat >= rows) return kNone;
  const std::uint64_t offset = beat - blob;
  if (offset >= layers * layer_beats) {
    return layers * per_layer() + index(head, offset - layers * layer_beats);
  }
  const std::uint64_t within = offset % layer_beats;
  const std::uint64_t first = offset / layer_beats * per_layer();
  return within < rest.front() ? first + index(layer, within)
                               : first + layer.size() + 1 + index(rest, within);
}

class LaunchGate {
 public:
  // `each` is what one launch runs: operator, layer, token; anything else lets all pass.
  LaunchGate(const std::string& each, std::uint64_t cost_cycles, OperatorMap map, std::size_t lanes)
      : each_(each == "operator" ? Each::kOperator
              : each == "layer"  ? Each::kLayer
              : each == "token"  ? Each::kToken
                                 : Each::kGeneration),
        cost_(cost_cycles),
        map_(std::move(map)),
        lanes_(lanes) {}

  bool active() const { return each_ != Each::kGeneration; }

  void Begin() {
    launches_ = 1;
    open_ = 0;
    release_at_ = 0;
    lanes_.assign(lanes_.size(), Lane{});
  }

  // Whether the read that a lane asks for must wait. `offset` is in bytes from the lane's buffer.
  bool Holds(std::size_t lane, std::uint64_t offset) {
    const std::uint64_t place = map_.OperatorAt(offset / 64);
    if (place == OperatorMap::kNone) return false;
    Lane& state = lanes_[lane];
    if (place < state.place) ++state.pass;
    state.place = place;
    state.wanted = Launch(state.pass, place);
    return state.wanted > open_;
  }

  // After each cycle. `quiet`: nothing has moved for a while.
  void Count(std::uint64_t cycle, bool quiet) {
    if (release_at_ != 0) {
      if (cycle < release_at_) return;
      release_at_ = 0;
      open_ = next_;
      return;
    }
    if (!quiet) return;
    next_ = OperatorMap::kNone;
    for (const Lane& lane : lanes_) {
      if (lane.wanted > open_) next_ = std::min(next_, lane.wanted);
    }
    if (next_ == OperatorMap::kNone) return;
    launches_ += next_ - open_;
    release_at_ = cycle + cost_ * (next_ - open_);
  }

  std::uint64_t launches() const { return launches_; }

 private:
  enum class Each { kOperator, kLayer, kToken, kGeneration };
  struct Lane {
    std::uint64_t pass = 0;
    std::uint64_t place = 0;
    std::uint64_t wanted = 0;
  };

  // The number of the launch that runs an operator.
  std::uint64_t Launch(std::uint64_t pass, std::uint64_t place) const {
    const std::uint64_t operators = map_.layers * map_.per_layer() + map_.head.size();
    switch (each_) {
      case Each::kOperator:
        return pass * operators + place;
      case Each::kLayer:
        return pass * (map_.layers + 1) + place / map_.per_layer();
      default:
        return pass;
    }
  }

  const Each each_;
  const std::uint64_t cost_;
  const OperatorMap map_;
  std::uint64_t launches_ = 1;
  std::uint64_t open_ = 0;
  std::uint64_t next_ = 0;
  std::uint64_t release_at_ = 0;
  std::vector<Lane> lanes_;
};

}  // namespace millrace::simulation::rtl

#endif  // MILLRACE_SIMULATION_RTL_LAUNCH_GATE_H_
