// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.fabric.Resources;
import dev.millrace.plan.Plan;
import dev.millrace.search.Candidate;
import dev.millrace.synthesis.Usage;
import java.util.List;

/**
 * What a run found, by column of the table of results; null where its work does not say it.
 *
 * @param lanes to {@code context}: of the design as it was planned
 * @param firstTokenSeconds from the start of the units
 * @param cyclesPerToken of decode, on average
 * @param tokensPerSecond of decode
 * @param shareOfPeak bytes of decode, of the theoretical peak of the memory
 * @param shareOfCard the largest share of a kind of resource that is taken of what the platform leaves
 * @param watts estimated
 */
record Figures(
        Integer lanes,
        Integer columns,
        Integer reuse,
        Integer fifo,
        Integer clock,
        Integer context,
        Double firstTokenSeconds,
        Double cyclesPerToken,
        Double tokensPerSecond,
        Double shareOfPeak,
        Double shareOfCard,
        Double watts,
        Long luts,
        Long flipFlops,
        Long dsps,
        Double bram36s,
        Long urams) {

    /** Predicted. */
    static Figures of(Candidate candidate) {
        return of(
                candidate.plan(),
                candidate.plan().context(),
                candidate.secondsToFirstToken(),
                candidate.decode().cycles(),
                candidate.tokensPerSecond(),
                candidate.shareOfPeak(),
                candidate.shareOfCard(),
                candidate.plan().card().power().isPresent() ? candidate.watts() : null,
                candidate.resources());
    }

    /**
     * Counted.
     *
     * @param context that the prompt filled
     */
    static Figures of(Plan plan, int context, RtlStatistics statistics) {
        double first = statistics.tokenCycles().get(0) / (statistics.clockMegahertz() * 1e6);
        boolean decoded = statistics.decode() != null;
        return of(
                plan,
                context,
                first,
                decoded ? statistics.cyclesPerToken() : null,
                decoded ? statistics.tokensPerSecond() : null,
                decoded ? statistics.bytesPerSecond() / plan.card().peakBytesPerSecond() : null,
                null,
                null,
                null);
    }

    /** Synthesized. */
    static Figures of(Plan plan, List<Usage> usages) {
        Resources total = usages.stream().map(Usage::total).reduce(Resources.NONE, Resources::plus);
        return of(plan, plan.context(), null, null, null, null, null, null, total);
    }

    private static Figures of(
            Plan plan,
            int context,
            Double first,
            Double cycles,
            Double tokens,
            Double peak,
            Double share,
            Double watts,
            Resources resources) {
        boolean known = resources != null;
        return new Figures(
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.fifoBeats(),
                plan.clockMegahertz(),
                context,
                first,
                cycles,
                tokens,
                peak,
                share,
                watts,
                known ? resources.luts() : null,
                known ? resources.flipFlops() : null,
                known ? resources.dsps() : null,
                known ? resources.bram36s() : null,
                known ? resources.urams() : null);
    }
}
