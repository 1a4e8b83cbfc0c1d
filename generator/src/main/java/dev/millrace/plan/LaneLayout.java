// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.accelerator.ControlWord;
import dev.millrace.numerics.WeightFormat;

/**
 * Where everything lies in a lane's buffer, in beats of 64 bytes from its start. All lanes share one layout.
 */
public record LaneLayout(HostArea host, WeightArea weights, RowArea tables, CacheArea cache) {
    /**
     * What the host and the kernels exchange.
     *
     * @param stop the word by which the host cancels
     * @param prompt token ids
     * @param ring token records, one for each position
     */
    public record HostArea(long stop, long prompt, long ring) {}

    /**
     * Weights and constants in the order of use.
     *
     * @param blob where they begin
     * @param attentionBeats of each layer, up to where the KV cache is read
     * @param feedForwardBeats of each layer after that
     * @param headBeats after the last layer
     */
    public record WeightArea(long blob, long attentionBeats, long feedForwardBeats, long headBeats) {}

    /**
     * Rows of this lane.
     *
     * @param rows embedding rows
     * @param positions learned position rows
     * @param rotary rotary rows
     * @param image end of what the host fills
     */
    public record RowArea(long rows, long positions, long rotary, long image) {}

    /**
     * Key and value records.
     *
     * @param keys key records, layer by layer
     * @param values value records, layer by layer
     * @param records of a layer in each lane
     * @param keyBeats of the keys of one position
     * @param valueBeats of the values of one position
     * @param end of the buffer
     */
    public record CacheArea(long keys, long values, long records, long keyBeats, long valueBeats, long end) {}

    /** Beats of a page, whose room a credit returns; bursts end with it. */
    public static final int PAGE_BEATS = 64;

    private static final long MAILBOX_BEATS = ControlWord.HEADER_WORDS.bytes() / WeightFormat.BEAT_BYTES;
    private static final long STOP_BEATS = ControlWord.STOP_WORDS.bytes() / WeightFormat.BEAT_BYTES;
    private static final int PROMPT_TOKENS_PER_BEAT = 16;

    static LaneLayout of(Plan plan) {
        Dimensions dimensions = plan.dimensions();
        LaneSchedule schedule = plan.schedule();
        int lanes = plan.lanes();
        WeightFormat format = plan.format();
        long attention = LaneSchedule.beats(schedule.beforeCache(), format, lanes);
        long feedForward = LaneSchedule.beats(schedule.afterCache(), format, lanes);
        long head = LaneSchedule.beats(schedule.head(), format, lanes);
        long stop = MAILBOX_BEATS;
        long prompt = stop + STOP_BEATS;
        long ring = prompt + ceilDiv(plan.context(), PROMPT_TOKENS_PER_BEAT);
        long blob = ring + plan.context();
        long rows = blob + plan.spec().layers() * (attention + feedForward) + head;
        long positions = rows + ceilDiv(plan.spec().vocab(), plan.rowLanes()) * dimensions.rowBeats();
        long perLane = ceilDiv(plan.context(), plan.rowLanes());
        long rotary = positions + (dimensions.learnedPositions() ? perLane * dimensions.rowBeats() : 0);
        long image = rotary + (dimensions.rotary() ? perLane * dimensions.rotaryBeats() : 0);
        long records = ceilDiv(plan.context(), lanes);
        long values = image + plan.spec().layers() * records * dimensions.keyBeats();
        long end = values + plan.spec().layers() * records * dimensions.valueBeats();
        return new LaneLayout(
                new HostArea(stop, prompt, ring),
                new WeightArea(blob, attention, feedForward, head),
                new RowArea(rows, positions, rotary, image),
                new CacheArea(image, values, records, dimensions.keyBeats(), dimensions.valueBeats(), end));
    }

    public long stop() {
        return host.stop();
    }

    public long prompt() {
        return host.prompt();
    }

    public long ring() {
        return host.ring();
    }

    public long blob() {
        return weights.blob();
    }

    public long attentionBeats() {
        return weights.attentionBeats();
    }

    public long feedForwardBeats() {
        return weights.feedForwardBeats();
    }

    public long headBeats() {
        return weights.headBeats();
    }

    public long rows() {
        return tables.rows();
    }

    public long positions() {
        return tables.positions();
    }

    public long rotary() {
        return tables.rotary();
    }

    public long image() {
        return tables.image();
    }

    public long keys() {
        return cache.keys();
    }

    public long values() {
        return cache.values();
    }

    public long records() {
        return cache.records();
    }

    public long keyBeats() {
        return cache.keyBeats();
    }

    public long valueBeats() {
        return cache.valueBeats();
    }

    public long end() {
        return cache.end();
    }

    /** Bytes of the whole buffer. */
    public long bytes() {
        return end() * WeightFormat.BEAT_BYTES;
    }

    /** Beats of one decode pass's weights and constants. */
    public long blobBeats(int layers) {
        return layers * (attentionBeats() + feedForwardBeats()) + headBeats();
    }

    /** Beats of the keys and values of one position. */
    public long cacheBeats() {
        return keyBeats() + valueBeats();
    }

    private static long ceilDiv(long a, long b) {
        return (a + b - 1) / b;
    }
}
