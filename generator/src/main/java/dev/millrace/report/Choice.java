// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.card.Card;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.search.Accuracy;
import dev.millrace.search.Candidate;
import dev.millrace.search.Design;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.SearchOptions;
import dev.millrace.search.SearchResult;
import dev.millrace.search.Workload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The design of a report.
 *
 * @param design that {@code plan} names best, or that was simulated
 * @param reason why this one
 * @param pareto designs of which none is better in everything
 */
record Choice(Candidate design, String reason, List<Candidate> pareto) {
    /** The fastest of the designs that have what the options fix, as {@code plan} has it. */
    static Choice fastest(
            ModelSpec spec, Card card, PlanOptions options, Optional<WeightFormat> format, Workload workload) {
        SearchResult found = DesignSearch.search(spec, card, workload, SearchOptions.DEFAULT.with(options));
        Candidate design = format.map(only -> found.best(only).stream().findFirst())
                .orElse(found.chosen())
                .orElseThrow(() -> new PlanException(nothing(spec, card, format, found)));
        return new Choice(design, reason(design, found), found.pareto());
    }

    /** The design that {@code cosim} simulates with the same options. */
    static Choice simulated(ModelSpec spec, Card card, PlanOptions options, Workload workload) {
        SearchResult found = DesignSearch.search(
                spec, card, workload, SearchOptions.DEFAULT.with(PlanOptions.of(card.name(), options.format())));
        Candidate design = DesignSearch.predict(Design.of(spec, card, options).fitting(), workload);
        return new Choice(design, "The design that was simulated.", found.pareto());
    }

    private static String reason(Candidate design, SearchResult found) {
        WeightFormat format = design.plan().format();
        Workload workload = design.workload();
        String best = String.format(
                Locale.ROOT,
                "The fastest of %,d %s with %s weights that fit, for a prompt of %,d tokens and %,d new ones.",
                found.fitting().get(format),
                found.fitting().get(format) == 1 ? "design" : "designs",
                format,
                workload.prompt(),
                workload.newTokens());
        return Stream.of(WeightFormat.values())
                .filter(other -> other != format)
                .flatMap(other -> found.best(other).stream().limit(1))
                .map(other -> best + " " + beside(other))
                .findFirst()
                .orElse(best);
    }

    private static String beside(Candidate other) {
        return String.format(
                Locale.ROOT,
                "With %s weights (%s) the fastest makes %,.0f tokens/s.",
                other.plan().format(),
                Accuracy.of(other.plan().format()),
                other.tokensPerSecond());
    }

    private static String nothing(ModelSpec spec, Card card, Optional<WeightFormat> format, SearchResult found) {
        String weights = format.map(only -> " with " + only + " weights").orElse("");
        String why = format.flatMap(found::refusal).orElse(found.nearest()).toString();
        return "no design of " + spec.name() + weights + " fits " + card.name() + "; " + why;
    }
}
