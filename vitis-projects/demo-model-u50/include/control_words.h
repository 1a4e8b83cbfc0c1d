// The words of the records that host and device exchange: docs/control.md.
#ifndef CONTROL_WORDS_H_
#define CONTROL_WORDS_H_

namespace millrace {

constexpr unsigned kHeaderFlags = 0;  // 0 in the launch record
constexpr unsigned kHeaderTokens = 1;  // of the pass; in the launch record of the prompt
constexpr unsigned kHeaderPosition = 2;  // of the first token
constexpr unsigned kHeaderEpoch = 3;  // differs from that of the generation before
constexpr unsigned kHeaderStopPosition = 4;  // no token is fed there or beyond
constexpr unsigned kHeaderTemperature = 5;  // 0 is greedy
constexpr unsigned kHeaderSeedLow = 6;
constexpr unsigned kHeaderSeedHigh = 7;
constexpr unsigned kHeaderEndTokens = 8;  // the first of them
constexpr unsigned kHeaderLane = 16;  // counted up along the chain of lanes
constexpr unsigned kHeaderSaturations = 17;  // clamps counted on the way since the pass before
constexpr unsigned kHeaderMagic = 31;  // of the launch record
constexpr unsigned kFlagHalt = 0;  // bit: the generation is over; no data follow
constexpr unsigned kFlagHead = 1;  // bit: the pass ends in logits of its last token
constexpr unsigned kRecordEpoch = 0;
constexpr unsigned kRecordIndex = 1;  // of the token in its generation
constexpr unsigned kRecordToken = 2;
constexpr unsigned kRecordFlags = 3;
constexpr unsigned kRecordPosition = 4;  // where the token would be fed
constexpr unsigned kRecordSaturations = 5;  // of the generation so far
constexpr unsigned kRecordCheck = 15;  // epoch ^ index ^ token ^ magic
constexpr unsigned kRecordFlagLast = 0;  // bit: last token of the generation
constexpr unsigned kRecordFlagHalt = 1;  // bit: no more records; to the writer only
constexpr unsigned kStatusRunning = 0;  // bit: a launch was asked for and has not ended
constexpr unsigned kStatusFrozen = 1;  // bit: it sends nothing until the host ends the launch
constexpr unsigned kStatusReadFault = 4;  // bit: a read was answered with something other than OKAY
constexpr unsigned kStatusWriteFault = 5;  // bit: a write was
constexpr unsigned kStatusLastFault = 6;  // bit: a burst of reads did not end with its last beat
constexpr unsigned kStatusUnaskedFault = 7;  // bit: an answer came that nothing had asked for
constexpr unsigned kStatusCreditFault = 8;  // bit: the lane gave back more than it had
constexpr unsigned kStatusResponse = 16;  // bit, the lower of two: the first such answer
constexpr unsigned kHeaderWords = 32;  // of the mailbox too
constexpr unsigned kStopWords = 16;  // the first of them cancels
constexpr unsigned kRecordWords = 16;
constexpr unsigned kEndTokens = 8;  // that a header has room for
constexpr unsigned kMagic = 1296649292;  // MILL in ASCII

}  // namespace millrace

#endif  // CONTROL_WORDS_H_
