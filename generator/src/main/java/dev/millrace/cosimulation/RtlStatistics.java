// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosimulation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the RTL simulation counted in one generation; {@code statistics.h} says what each counter means.
 *
 * @param clockMegahertz of the kernels
 * @param cycles from the start of the units to the end of all
 * @param tokenCycles when each token was sampled
 * @param generation counters of all of it
 * @param decode counters from the first token to the last; null if there are not two
 * @param timeline what units and channels did from the last token but one to the last; null if none was asked for, or
 *     there are not two
 */
public record RtlStatistics(
        @JsonProperty("clock_megahertz") double clockMegahertz,
        long cycles,
        @JsonProperty("token_cycles") List<Long> tokenCycles,
        Section generation,
        Section decode,
        Timeline timeline) {
    /** Counters over some cycles. */
    public record Section(
            long cycles,
            long launches,
            List<UnitCounters> units,
            List<StreamCounters> streams,
            List<ChannelCounters> channels) {
        /** Bytes that all channels moved. */
        public long bytes() {
            return channels.stream()
                    .mapToLong(channel -> channel.bytesRead() + channel.bytesWritten())
                    .sum();
        }
    }

    /**
     * What a unit did in how many cycles.
     *
     * @param moves an element went in or out
     * @param silent it computed, or had nothing to do
     * @param starves it wanted an element of an input that was empty
     * @param blocks it had an element for an output that was full
     */
    public record UnitCounters(
            String name, long moves, long silent, Map<String, Long> starves, Map<String, Long> blocks) {}

    /** A stream's transfers, the cycles in which an end waited, and how full it was at most. */
    public record StreamCounters(
            String name,
            int depth,
            @JsonProperty("high_water") long highWater,
            long transfers,
            long starved,
            long blocked) {}

    /** A memory channel, in cycles of its controller. */
    public record ChannelCounters(
            @JsonProperty("bytes_read") long bytesRead,
            @JsonProperty("bytes_written") long bytesWritten,
            @JsonProperty("read_bursts") long readBursts,
            @JsonProperty("write_bursts") long writeBursts,
            long busy,
            long idle,
            @JsonProperty("stalled_kernel") long stalledKernel,
            @JsonProperty("stalled_refresh") long stalledRefresh,
            @JsonProperty("stalled_row") long stalledRow,
            @JsonProperty("stalled_turnaround") long stalledTurnaround,
            @JsonProperty("stalled_bank_group") long stalledBankGroup,
            @JsonProperty("row_hits") long rowHits,
            @JsonProperty("row_closed") long rowClosed,
            @JsonProperty("row_misses") long rowMisses,
            long refreshes) {}

    /**
     * What units and channels did over one token, in buckets of equal length but the last.
     *
     * @param begin cycle of the generation
     * @param cycles of the token
     * @param bucket cycles of a bucket
     * @param channelBytes bytes that each channel moved, by bucket
     */
    public record Timeline(
            long begin,
            long cycles,
            long bucket,
            List<UnitTimeline> units,
            @JsonProperty("channel_bytes") List<List<Long>> channelBytes) {
        public Timeline {
            units = List.copyOf(units);
            channelBytes = List.copyOf(channelBytes);
        }
    }

    /** In how many cycles of each bucket a unit did what; see {@link UnitCounters}. It was silent in the others. */
    public record UnitTimeline(String name, List<Integer> moves, List<Integer> starves, List<Integer> blocks) {}

    static RtlStatistics read(Path file) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file.toFile(), RtlStatistics.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cycles of a decoded token, on average; NaN without any. */
    public double cyclesPerToken() {
        return decode == null ? Double.NaN : decode.cycles() / (tokenCycles.size() - 1.0);
    }

    /** Tokens per second of decode at the kernels' clock. */
    public double tokensPerSecond() {
        return clockMegahertz * 1e6 / cyclesPerToken();
    }

    /** Bytes per second over all channels in decode. */
    public double bytesPerSecond() {
        return decode == null ? Double.NaN : decode.bytes() / (decode.cycles() / (clockMegahertz * 1e6));
    }
}
