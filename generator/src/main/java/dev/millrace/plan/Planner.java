// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.card.Card;
import dev.millrace.card.Clock;
import dev.millrace.model.Limits;
import dev.millrace.model.ModelSpec;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes a plan from a model, a card and what the user fixes. What is left open is the widest that is usual; whether the
 * card's logic holds it, and what does fit, is said by {@code dev.millrace.search.Design}.
 */
public final class Planner {
    private static final int DEFAULT_COLUMNS = 4;
    private static final int DEFAULT_REUSE = 8;
    /** Positions of the KV cache, if the model has as many. */
    public static final int DEFAULT_CONTEXT = 1024;

    /** The most lanes of a design on any card. */
    public static final int MAX_LANES = 32;

    public static final int MAX_COLUMNS = 32;

    /** Tokens, columns x reuse. */
    public static final int MAX_TILE = 256;

    public static final int MIN_FIFO_BEATS = 2 * LaneLayout.PAGE_BEATS;

    /** The most beats of one lane's FIFO; the URAM of a large card holds as many of 16 lanes. */
    public static final int MAX_FIFO_BEATS = 65_536;

    /** Elements of a stream; planned ones are fewer. */
    public static final int MAX_DEPTH = 1 << 20;

    /** Beats that a reader may run ahead, 8 URAM blocks of a lane; long contexts need more. */
    private static final int FIFO_BEATS = 2048;

    private Planner() {}

    /** The plan, or a {@link PlanException} that says which option cannot be, or that the memory is too small. */
    public static Plan plan(ModelSpec spec, PlanOptions options) {
        return plan(spec, Card.generatable(options.card()), options);
    }

    /** Plans for a card that was read before, whatever the options name. */
    public static Plan plan(ModelSpec spec, Card card, PlanOptions options) {
        check(spec, card, options);
        return place(spec, card, filled(spec, card, options));
    }

    /** What is left open is what is usual. */
    private static PlanOptions filled(ModelSpec spec, Card card, PlanOptions options) {
        int columns = options.columns().orElse(DEFAULT_COLUMNS);
        return options.with(
                        options.lanes().orElse(mostLanes(card)),
                        columns,
                        options.reuse().orElse(Math.max(1, Math.min(DEFAULT_REUSE, MAX_TILE / Math.max(1, columns)))))
                .withContext(options.context().orElse(Math.min(DEFAULT_CONTEXT, spec.maxPositions())))
                .withClock(options.clockMegahertz().orElse(card.clockMegahertz()))
                .withFifo(options.fifoBeats().orElse(FIFO_BEATS));
    }

    private static int mostLanes(Card card) {
        return Integer.highestOneBit(Math.min(MAX_LANES, card.channels()));
    }

    /**
     * Checks what the options fix.
     *
     * @throws OptionException if no design of the model on the card can have it, however much room there is
     */
    public static void check(ModelSpec spec, Card card, PlanOptions options) {
        PlanOptions filled = filled(spec, card, options);
        int lanes = filled.lanes().orElseThrow();
        require(
                lanes >= 1 && Integer.bitCount(lanes) == 1 && lanes <= mostLanes(card),
                "--lanes %d: expected a power of two up to %d, as %s has %,d memory channels",
                lanes,
                mostLanes(card),
                card.name(),
                card.channels());
        checkClusters(filled.clusters(), lanes);
        int columns = filled.columns().orElseThrow();
        require(
                columns >= 1 && Integer.bitCount(columns) == 1 && columns <= MAX_COLUMNS,
                "--columns %d: expected a power of two up to %d",
                columns,
                MAX_COLUMNS);
        int reuse = filled.reuse().orElseThrow();
        require(
                reuse >= 1 && reuse <= MAX_TILE / columns,
                "--reuse %d: expected 1 to %d, so that columns x reuse is at most %d tokens",
                reuse,
                MAX_TILE / columns,
                MAX_TILE);
        int context = filled.context().orElseThrow();
        if (spec.maxPositions() < 2) {
            throw new PlanException("model " + spec.name()
                    + " has 1 position; a design needs 2, one for the prompt and one for a token that is made");
        }
        require(
                context >= 2 && context <= Math.min(spec.maxPositions(), Limits.CONTEXT),
                "--context %d: expected 2 to %d positions%s",
                context,
                Math.min(spec.maxPositions(), Limits.CONTEXT),
                spec.attention().window().isPresent() ? "; the model's sliding_window bounds them" : "");
        int clock = filled.clockMegahertz().orElseThrow();
        require(
                clock >= Clock.MIN_MEGAHERTZ && clock <= Clock.MAX_MEGAHERTZ,
                "--clock %d: expected %d to %d MHz",
                clock,
                Clock.MIN_MEGAHERTZ,
                Clock.MAX_MEGAHERTZ);
        int fifo = filled.fifoBeats().orElseThrow();
        require(
                fifo >= MIN_FIFO_BEATS && fifo <= MAX_FIFO_BEATS && fifo % LaneLayout.PAGE_BEATS == 0,
                "--fifo %d: expected a multiple of %d beats, %d to %d",
                fifo,
                LaneLayout.PAGE_BEATS,
                MIN_FIFO_BEATS,
                MAX_FIFO_BEATS);
    }

    private static void checkClusters(List<Integer> clusters, int lanes) {
        boolean all = clusters.stream().allMatch(count -> count >= 1)
                && clusters.stream().mapToInt(Integer::intValue).sum() == lanes;
        require(
                clusters.isEmpty() || all,
                "--clusters %s: expected counts of lanes whose sum is all %d",
                clusters.stream().map(String::valueOf).collect(Collectors.joining(",")),
                lanes);
    }

    /** Spreads the embedding over as few lanes as hold it. */
    private static Plan place(ModelSpec spec, Card card, PlanOptions filled) {
        int lanes = filled.lanes().orElseThrow();
        Plan plan = null;
        for (int rowLanes = 1; rowLanes <= lanes; rowLanes *= 2) {
            plan = new Plan(spec, card, filled, rowLanes);
            if (plan.layout().bytes() <= card.channelBytes()) {
                return plan;
            }
        }
        throw new PlanException(String.format(
                Locale.ROOT,
                "%s needs %,d MiB in each of %d channels, %s has %,d MiB; use more --lanes, --weights mxfp4, a smaller"
                        + " --context or a card with more memory",
                spec.name(),
                plan.layout().bytes() >> 20,
                lanes,
                card.name(),
                card.channelBytes() >> 20));
    }

    private static void require(boolean condition, String message, Object... arguments) {
        if (!condition) {
            throw new OptionException(String.format(Locale.ROOT, message, arguments));
        }
    }
}
