// SPDX-License-Identifier: Apache-2.0
//
// What the lanes do, in order: the static schedule of one layer and of the
// head. The blob, the lanes and `gather` follow the same list.
#ifndef MILLRACE_LINEAR_SCHEDULE_H_
#define MILLRACE_LINEAR_SCHEDULE_H_

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

}  // namespace millrace

#endif  // MILLRACE_LINEAR_SCHEDULE_H_
