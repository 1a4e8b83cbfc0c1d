// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.numerics.WeightFormat;
import java.util.List;

/**
 * What a search found.
 *
 * @param best by the objective, the best first; empty if nothing fits
 * @param pareto designs of which none is better in everything, the fastest first
 * @param alternatives other bindings on the same card, predicted only; none if only the best was asked for
 * @param refusals what does not fit, and why
 */
public record SearchResult(
        List<Candidate> best, List<Candidate> pareto, List<Alternative> alternatives, List<Refusal> refusals) {
    public SearchResult {
        best = List.copyOf(best);
        pareto = List.copyOf(pareto);
        alternatives = List.copyOf(alternatives);
        refusals = List.copyOf(refusals);
    }

    /** Of a search that found nothing: the design that lacks least, which has the narrowest weights in the most lanes. */
    public Refusal nearest() {
        return refusals.stream()
                .filter(refusal -> refusal.design().contains(WeightFormat.MXFP4.name()))
                .findFirst()
                .orElse(refusals.get(0));
    }
}
