// SPDX-License-Identifier: Apache-2.0
//
// What the lanes and `gather` share: the static schedule of one layer and of the
// head, whose order the blob has as well, and the type of the lanes' results.
#ifndef MILLRACE_COMMON_LANES_H_
#define MILLRACE_COMMON_LANES_H_

#include "types.h"

namespace millrace {

enum class Action {
  kConstants,  // rows of 32-bit constants pass from the blob to `gather`
  kMultiply,   // a linear operator
  kCache,      // the shard's keys, then its values, pass to `attention`
};

// Where `gather` sends an operation's results.
enum class Destination { kNorm, kAttention, kAdd, kActivation, kSample };

struct Operation {
  Action action;
  Destination destination;
  unsigned row_blocks;     // blocks of 32 output rows, over all lanes
  unsigned column_blocks;  // blocks of 32 along the reduction
  bool biased;
  bool last_token;  // on the last token of the pass only
};

// Values of one lane's rows of a block for one group of columns.
template <typename C>
struct LaneTypes {
  static constexpr unsigned kRows = kBlock / C::kLanes;
  static constexpr unsigned kGroups = (C::kTile + C::kColumns - 1) / C::kColumns;
  using Results_t = hls::vector<int32_t, kRows * C::kColumns>;  // [row][column]
};

// Those of kJoined neighbouring lanes.
template <typename C>
using JoinedResults = hls::vector<int32_t, C::kJoined * LaneTypes<C>::kRows * C::kColumns>;

}  // namespace millrace

#endif  // MILLRACE_COMMON_LANES_H_
