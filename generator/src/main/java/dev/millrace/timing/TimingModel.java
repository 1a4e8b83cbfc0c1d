// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Card;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import java.util.stream.IntStream;

/**
 * Cycles of prefill and decode, from the latencies of the kernels, the beats of the plan's schedule and the rate of a
 * memory channel; docs/timing.md.
 */
public final class TimingModel {
    /** What a channel gives to sequential reads, of its theoretical peak; docs/memory-model.md. Refresh takes the rest. */
    private static final double HBM_SHARE = 13.30 / 14.375;

    private static final double DDR_SHARE = 18.25 / 19.2;

    /** From a request to its data, when nothing else is asked for; docs/memory-model.md. */
    private static final int MEMORY_NANOSECONDS = 120;

    /** The reader asks by pages, so that a FIFO is never fuller than this less. */
    private static final int PAGE_BEATS = 64;

    /** What the reader has asked for when a row is wanted: {@code READ_BURSTS} of {@code millrace_memory}. */
    private static final int OUTSTANDING_BEATS = 512;

    /** From the start of the units to the request of the first row: registers, mailbox and prompt. */
    private static final int LAUNCH = 300;

    private final Plan plan;
    private final Launch launch;

    private TimingModel(Plan plan, Launch launch) {
        this.plan = plan;
        this.launch = launch;
    }

    /** The model of a design. */
    public static TimingModel of(Plan plan) {
        return new TimingModel(plan, Launch.ONCE);
    }

    /** The same, launched otherwise. */
    public TimingModel launched(Launch other) {
        return new TimingModel(plan, other);
    }

    /** From one token to the next, of the pass that reads the token at {@code position}. */
    public Timing decode(int position) {
        LaneClock lane = clock();
        PassModel passes = new PassModel(plan, launch, lane);
        // The second pass begins with what the first one left in the FIFO.
        double begin = boundary(passes.run(0, 1, position, true));
        lane.forget();
        double end = boundary(passes.run(begin, 1, position, true));
        double bytes = IntStream.range(0, plan.lanes())
                .mapToDouble(i -> plan.decodeBytes(i, position))
                .sum();
        return new Timing(end - begin, plan.clockMegahertz(), bytes, lane.channelIdle(), lane.steps());
    }

    /** From the start of the units to the first token after a prompt that begins at {@code position}. */
    public Timing prefill(int promptTokens, int position) {
        LaneClock lane = clock();
        PassModel passes = new PassModel(plan, launch, lane);
        double time = LAUNCH + memory() + Math.min(promptTokens, plan.tile()) * rowBeats() / rate();
        double bytes = 0;
        for (int done = 0; done < promptTokens; done += plan.tile()) {
            int tokens = Math.min(plan.tile(), promptTokens - done);
            time = passes.run(time, tokens, position + done, done + tokens == promptTokens);
            bytes += passBytes(tokens, position + done, done + tokens == promptTokens);
        }
        return new Timing(sampled(time), plan.clockMegahertz(), bytes, lane.channelIdle(), lane.steps());
    }

    private LaneClock clock() {
        return new LaneClock(rate(), plan.fifoBeats() - (double) PAGE_BEATS);
    }

    /** Weights and cache, without rows and what is written. */
    private double passBytes(int tokens, int position, boolean head) {
        long blob = plan.layout().blobBeats(plan.spec().layers())
                - (head ? 0 : plan.layout().headBeats());
        long cache = 2L * plan.spec().layers() * plan.layout().recordBeats();
        return ((double) blob * plan.lanes() + (double) cache * (position + tokens)) * WeightFormat.BEAT_BYTES;
    }

    /** From the last logits to the first block of the next token's residual. */
    private double boundary(double logits) {
        return sampled(logits) + memory() + Latency.EMBED + rowBeats();
    }

    private static double sampled(double logits) {
        return logits + Latency.SAMPLE + (double) Blocks.SIZE / Latency.LOGITS_PER_CYCLE + Latency.STREAM;
    }

    /** Cycles of a read behind those that the reader has under way. */
    private double memory() {
        return MEMORY_NANOSECONDS * 1e-3 * plan.clockMegahertz() + OUTSTANDING_BEATS / rate();
    }

    /** Beats of a token's rows. */
    private int rowBeats() {
        Dimensions dimensions = plan.dimensions();
        return dimensions.rowBeats()
                + (dimensions.learnedPositions() ? dimensions.rowBeats() : dimensions.rotaryBeats());
    }

    /** Beats per kernel cycle of a channel; a port takes one at most. */
    private double rate() {
        Card card = plan.card();
        double share = card.memory() == Card.Memory.HBM ? HBM_SHARE : DDR_SHARE;
        double beats = share * card.channelGigabytesPerSecond() * 1e3 / WeightFormat.BEAT_BYTES;
        return Math.min(1, beats / plan.clockMegahertz());
    }
}
