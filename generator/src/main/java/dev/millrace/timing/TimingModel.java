// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

import dev.millrace.card.Card;
import dev.millrace.kernel.EmbedKernel;
import dev.millrace.kernel.FifoKernel;
import dev.millrace.kernel.SampleKernel;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.LaneLayout;
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

    /** From the start of the units to the request of the prompt: registers, the mailbox less its latency, and embed. */
    private static final int LAUNCH = 60;

    /** Passes after which decode has settled, or nearly. */
    private static final int MOST_PASSES = 16;

    private static final double SETTLED = 1e-4;

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

    /** This model of a design that is launched otherwise. */
    public TimingModel launched(Launch other) {
        return new TimingModel(plan, other);
    }

    /** From one token to the next, of the pass that reads the token at {@code position}, after many others. */
    public Timing decode(int position) {
        return settled(
                position, (passes, begin) -> sampled(passes.run(begin, 1, position, true)), 0, decodeBytes(position));
    }

    /**
     * A pass that so many sequences take together, all at {@code position}: weights are read once, keys and
     * values for each. A prediction only, as designs run one sequence.
     */
    public Timing decode(int position, int sequences) {
        if (sequences == 1) {
            return decode(position);
        }
        double once = (double) plan.layout().blobBeats(plan.spec().layers()) * plan.lanes() * WeightFormat.BEAT_BYTES;
        return settled(
                position,
                (passes, begin) -> sampled(passes.runBatch(begin, sequences, position)),
                (sequences - 1.0) * rowBeats() / rate(),
                once + sequences * (decodeBytes(position) - once));
    }

    private interface DecodePass {
        /** Returns when its tokens are there. */
        double run(PassModel passes, double begin);
    }

    /** Passes until one takes as long as the one before; {@code moreRows} is what rows take beyond those of a token. */
    private Timing settled(int position, DecodePass decode, double moreRows, double bytes) {
        ReadAhead readAhead = new ReadAhead(plan, position);
        LaneClock lane = clock(readAhead);
        PassModel passes = new PassModel(plan, launch, lane);
        double begin = 0;
        double cycles = 0;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            lane.forget();
            double end = embedded(readAhead, lane, decode.run(passes, begin)) + moreRows;
            double change = Math.abs(end - begin - cycles);
            cycles = end - begin;
            begin = end;
            // What a pass leaves in the FIFO is what it found there.
            if (change < SETTLED * cycles) {
                break;
            }
        }
        return new Timing(cycles, plan.clockMegahertz(), bytes, lane.channelIdle(), lane.steps());
    }

    /** From the start of the units to the first token after a prompt that begins at {@code position}. */
    public Timing prefill(int promptTokens, int position) {
        return generation(promptTokens, position, 1).prefill();
    }

    /**
     * A whole generation. A short one decodes faster than a long one: it has what the reader read ahead during the prompt.
     *
     * @param promptTokens tokens of the prompt
     * @param position of the first of them
     * @param newTokens tokens to make
     */
    public GenerationTiming generation(int promptTokens, int position, int newTokens) {
        ReadAhead readAhead = new ReadAhead(plan, position + promptTokens);
        LaneClock lane = clock(readAhead);
        PassModel passes = new PassModel(plan, launch, lane);
        lane.relaunch(0, LAUNCH + memoryLatency());
        double time = fetched(readAhead, lane, lane.time(), 1);
        double bytes = 0;
        for (int done = 0; done < promptTokens; done += plan.tile()) {
            int tokens = Math.min(plan.tile(), promptTokens - done);
            boolean last = done + tokens == promptTokens;
            // Rows of later passes come during the one before.
            time = passes.run(done == 0 ? rows(readAhead, lane, time, tokens) : time, tokens, position + done, last);
            bytes += passBytes(tokens, position + done, last);
        }
        double first = sampled(time);
        Timing prefill = new Timing(first, plan.clockMegahertz(), bytes, lane.channelIdle(), lane.steps());
        lane.forget();
        double end = first;
        double decoded = 0;
        for (int i = 1; i < newTokens; i++) {
            int at = position + promptTokens + i - 1;
            end = sampled(passes.run(embedded(readAhead, lane, end), 1, at, true));
            decoded += decodeBytes(at);
        }
        Timing decode = new Timing(end - first, plan.clockMegahertz(), decoded, lane.channelIdle(), lane.steps());
        return new GenerationTiming(prefill, decode, newTokens);
    }

    /**
     * A generation.
     *
     * @param prefill up to the first token
     * @param decode from there to the last one
     * @param tokens that are made
     */
    public record GenerationTiming(Timing prefill, Timing decode, int tokens) {
        /** Cycles from one token to the next, on average; NaN for a single one. */
        public double cyclesPerToken() {
            return decode.cycles() / (tokens - 1.0);
        }
    }

    /** The reader runs ahead by the FIFO's depth, or up to the cache that the pass before the next one has to store. */
    private LaneClock clock(ReadAhead readAhead) {
        double room = plan.fifoBeats() - (double) LaneLayout.PAGE_BEATS;
        return new LaneClock(rate(), Math.min(room, (double) readAhead.beatsToNextCache()));
    }

    /** Weights and cache, without rows and what is written. */
    private double passBytes(int tokens, int position, boolean head) {
        long blob = plan.layout().blobBeats(plan.spec().layers())
                - (head ? 0 : plan.layout().headBeats());
        long cache = plan.spec().layers() * plan.layout().cacheBeats();
        return ((double) blob * plan.lanes() + (double) cache * (position + tokens)) * WeightFormat.BEAT_BYTES;
    }

    private double decodeBytes(int position) {
        return IntStream.range(0, plan.lanes())
                .mapToDouble(lane -> plan.decodeBytes(lane, position))
                .sum();
    }

    /** From a token to the first block of its residual. */
    private double embedded(ReadAhead readAhead, LaneClock lane, double token) {
        return fetched(readAhead, lane, token, rowBeats()) + EmbedKernel.LATENCY;
    }

    private static double sampled(double logits) {
        return logits
                + SampleKernel.LATENCY
                + (double) Blocks.SIZE / SampleKernel.LOGITS_PER_CYCLE
                + FifoKernel.LATENCY;
    }

    /** From the first token of a pass to its last one's rows. */
    private double rows(ReadAhead readAhead, LaneClock lane, double begin, int tokens) {
        // Each token asks when the rotary rows of the one before are there; without them, all do when the first's are.
        int times = plan.dimensions().rotary() ? tokens : Math.min(2, tokens);
        double there = begin;
        for (int i = 0; i < times; i++) {
            there = fetched(readAhead, lane, there, (double) rowBeats() * (i + 1 < times ? 1 : tokens - times + 1));
        }
        return there;
    }

    /** When beats are there that are asked for at {@code event}, behind what is under way to the lane. */
    private double fetched(ReadAhead readAhead, LaneClock lane, double event, double beats) {
        double before = Math.min(readAhead.underWay(lane.filled(event)), lane.room(event));
        // What is under way hides the latency.
        return event + Math.max(memoryLatency(), before / rate()) + beats / rate();
    }

    private double memoryLatency() {
        return MEMORY_NANOSECONDS * 1e-3 * plan.clockMegahertz();
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
