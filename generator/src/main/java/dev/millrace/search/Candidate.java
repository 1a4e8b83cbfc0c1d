// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.card.Card;
import dev.millrace.card.CardException;
import dev.millrace.fabric.Resources;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.timing.Timing;

/**
 * A design that fits, and how it is predicted to run.
 *
 * @param plan of one card; of several, the card's part of the model
 * @param prefill of the workload's prompt, up to the first token
 * @param decode the pass between two tokens, on average over the workload
 * @param resources of all units and FIFOs, of one card
 * @param placement on the dies
 * @param workload what it is predicted for
 * @param split how cards share the model
 */
public record Candidate(
        Plan plan,
        Timing prefill,
        Timing decode,
        Resources resources,
        Placement placement,
        Workload workload,
        Split split) {
    /** Share of the TDP that a loaded card takes before it computes. */
    private static final double STANDING_SHARE = 0.1;

    /** Share of the TDP for all DSP slices at the clock below. */
    private static final double MOVING_SHARE = 0.2;

    private static final double MOVING_MEGAHERTZ = 250;

    /** In decode, of all sequences. */
    public double tokensPerSecond() {
        return workload.batch() / decode.seconds();
    }

    /** From the start of the units, of all sequences. */
    public double secondsToFirstToken() {
        return prefill.seconds();
    }

    /** From the start of the units to the last token, of the workload. */
    public double secondsForRequest() {
        return prefill.seconds() + (workload.newTokens() - 1) * decode.seconds();
    }

    /** The same design for requests of other lengths, which its context holds, of one sequence. */
    public Candidate with(Workload other) {
        requireGenerated();
        Predictor predictor = new Predictor(plan.spec(), split);
        return new Candidate(
                plan,
                predictor.prefill(plan, other),
                predictor.decode(plan, other),
                resources,
                placement,
                other,
                split);
    }

    /** Bytes that decode moves, of the theoretical peak of the channels that the lanes have. */
    public double shareOfChannels() {
        return shareOfPeak() * plan.card().channels() / plan.lanes();
    }

    /** Bytes that decode moves, of the theoretical peak of the memory of the cards that work on a token at a time. */
    public double shareOfPeak() {
        return decode.bytesPerSecond() / plan.card().peakBytesPerSecond();
    }

    /** The largest share that is used of a kind of what the platform leaves of a card. */
    public double shareOfCard() {
        return placement.share();
    }

    /**
     * An estimate of the power of all cards: TDP (0.1 + 0.2 u f / 250 MHz) with u the share of the device's DSP slices,
     * at most the TDP. The two shares are of boards measured on U280, of 225 W: Chen et al. (arXiv 2312.15159; 1,780 of
     * 9,024 DSP slices, 250 MHz) took 29.5 W and are estimated at 31.4, DFX (MICRO 2022; 3,533, 200 MHz) 45 and 36.6.
     *
     * @throws CardException if the card does not say its TDP
     */
    public double watts() {
        Card card = plan.card();
        double tdp = card.power()
                .orElseThrow(() -> new CardException(
                        "card " + card.name() + " does not say its power; add [power] to its file, docs/cards.md"))
                .tdpWatts();
        double slices =
                (double) resources.dsps() / card.logic().orElseThrow().total().dsps();
        double share = STANDING_SHARE + MOVING_SHARE * slices * plan.clockMegahertz() / MOVING_MEGAHERTZ;
        return split.cards() * tdp * Math.min(1, share);
    }

    /** By the estimate of power, of each new token of a request. */
    public double joulesPerToken() {
        return watts() * secondsForRequest() / ((double) workload.newTokens() * workload.batch());
    }

    /** What bounds prefill. */
    public Timing.Bound prefillBound() {
        return prefill.bound();
    }

    /** What bounds decode. */
    public Timing.Bound decodeBound() {
        return decode.bound();
    }

    /** What bounds prefill, as a sentence. */
    public String prefillReason() {
        return Reason.of("prefill", prefill);
    }

    /** What bounds decode, as a sentence. */
    public String decodeReason() {
        return Reason.of("decode", decode);
    }

    /** The same design of so many layers only, which is simulated sooner. */
    public Plan shallow(int layers) {
        requireGenerated();
        return plan.withSpec(Split.ONE.shard(plan.spec(), layers));
    }

    /** Whether it can be generated; more than one card, and more than one sequence, are only predicted. */
    public boolean generated() {
        return split.cards() == 1 && workload.batch() == 1;
    }

    private void requireGenerated() {
        if (!generated()) {
            throw new IllegalStateException("of several cards or sequences only the search's workload is predicted");
        }
    }
}
