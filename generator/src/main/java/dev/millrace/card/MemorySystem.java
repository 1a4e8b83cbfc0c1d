// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import java.util.List;
import java.util.Optional;

/**
 * Memory off the chip.
 *
 * @param channels that are independent; 1 where only the whole is known
 * @param channelBytes capacity of a channel
 * @param channelGigabytesPerSecond theoretical peak of a channel
 * @param slrs the SLR of all channels, or of each
 * @param achievable what was measured or counted on it, of all channels
 */
public record MemorySystem(
        Card.Memory kind,
        int channels,
        long channelBytes,
        double channelGigabytesPerSecond,
        List<String> slrs,
        Optional<Achievable> achievable,
        String source) {
    private static final double GIGA = 1e9;

    public MemorySystem {
        Card.require(kind != null, "[[memories]] has no kind; add kind = \"HBM\" or \"DDR\"");
        Card.require(
                channels >= 1 && channelBytes >= 1 && channelGigabytesPerSecond > 0,
                "[[memories]] must have at least one channel, with bytes and GB/s");
        Figure.channels("[[memories]]", channels);
        Figure.bytes("a channel of [[memories]]", channelBytes);
        Figure.gigabytesPerSecond("a channel of [[memories]]", channelGigabytesPerSecond);
        slrs = Card.orEmpty(slrs);
        Card.require(
                slrs.size() <= 1 || slrs.size() == channels,
                "slrs of [[memories]] must name one SLR, or one for each of " + channels + " channels");
        Card.requireSource(source, "[[memories]]");
    }

    /** Capacity of all channels. */
    public long bytes() {
        return channels * channelBytes;
    }

    /** Theoretical peak of all channels. */
    public double peakBytesPerSecond() {
        return channels * channelGigabytesPerSecond * GIGA;
    }

    /** The SLR that a channel is at, if it is known. */
    public Optional<String> slr(int channel) {
        return slrs.isEmpty() ? Optional.empty() : Optional.of(slrs.get(slrs.size() == 1 ? 0 : channel));
    }

    /** The best published figure of a memory system, all channels together. */
    public record Achievable(double gigabytesPerSecond, String source) {
        public Achievable {
            Figure.gigabytesPerSecond("[memories.achievable]", gigabytesPerSecond);
            Card.requireSource(source, "[memories.achievable]");
        }
    }
}
