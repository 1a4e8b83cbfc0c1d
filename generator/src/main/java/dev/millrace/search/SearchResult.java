// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.numerics.WeightFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param best of each format that was asked for, the default first, the best by the objective, then those of its Pareto
 *     front that differ; empty if nothing fits
 * @param fitting how many designs of each of these formats fit
 * @param pareto designs of which none is better in everything, the fastest first
 * @param alternatives other bindings on the same card, predicted only; none if only the best was asked for
 * @param refusals what does not fit, and why
 */
public record SearchResult(
        List<Candidate> best,
        Map<WeightFormat, Integer> fitting,
        List<Candidate> pareto,
        List<Alternative> alternatives,
        List<Refusal> refusals) {
    public SearchResult {
        best = List.copyOf(best);
        fitting = Collections.unmodifiableMap(new EnumMap<>(fitting));
        pareto = List.copyOf(pareto);
        alternatives = List.copyOf(alternatives);
        refusals = List.copyOf(refusals);
    }

    /**
     * The best design: that of the default format, which a search of all formats has first, or, if no design of it fits,
     * of another. MXFP4 is always faster, and changes the text, so that formats are not compared by time.
     */
    public Optional<Candidate> chosen() {
        return best.stream().findFirst();
    }

    /** Those of a format, the best first. */
    public List<Candidate> best(WeightFormat format) {
        return best.stream()
                .filter(candidate -> candidate.plan().format() == format)
                .toList();
    }

    /** The first that does not fit of a format. */
    public Optional<Refusal> refusal(WeightFormat format) {
        return refusals.stream()
                .filter(refusal -> refusal.design().contains(format.name()))
                .findFirst();
    }

    /** Where the search found nothing, the design that lacks least, which has the narrowest weights in the most lanes. */
    public Refusal nearest() {
        return refusal(WeightFormat.MXFP4).orElseGet(() -> refusals.get(0));
    }
}
