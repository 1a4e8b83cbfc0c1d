// SPDX-License-Identifier: Apache-2.0
//
// Joins the results of neighbouring lanes beside them, so that one word of several
// lanes goes to `gather`, and no logic there looks at all lanes.
#ifndef MILLRACE_COLLECT_COLLECT_H_
#define MILLRACE_COLLECT_COLLECT_H_

#include "../common/lanes.h"

namespace millrace {

// One word. It knows no passes: whatever the lanes send is joined.
template <typename C>
void Collect(hls::stream<typename LaneTypes<C>::Results_t>* results,
             hls::stream<JoinedResults<C>>& joined) {
#pragma HLS PIPELINE II = 1
  constexpr unsigned kValues = LaneTypes<C>::kRows * C::kColumns;
  JoinedResults<C> word;
Collect_Lane:
  for (unsigned lane = 0; lane < C::kJoined; ++lane) {
#pragma HLS UNROLL
    const typename LaneTypes<C>::Results_t result = results[lane].read();
    for (unsigned i = 0; i < kValues; ++i) {
#pragma HLS UNROLL
      word[lane * kValues + i] = result[i];
    }
  }
  joined.write(word);
}

}  // namespace millrace

#endif  // MILLRACE_COLLECT_COLLECT_H_
