// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Card;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.search.Candidate;
import dev.millrace.search.Design;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.Objective;
import dev.millrace.search.SearchOptions;
import dev.millrace.search.SearchResult;
import dev.millrace.search.Workload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The design of a report.
 *
 * @param plan that was given, or is the fastest
 * @param reason why this one
 * @param pareto designs of which none is better in everything
 */
record Choice(Plan plan, String reason, List<Candidate> pareto) {
    private static final SearchOptions ALL =
            new SearchOptions(Objective.LATENCY, Integer.MAX_VALUE, Optional.empty(), false, 1);

    /** What the options fix is kept; if they fix nothing but the format, the fastest design of that format. */
    static Choice of(ModelSpec spec, Card card, PlanOptions options, Workload workload) {
        Optional<Plan> given =
                fixed(options) ? Optional.of(Design.of(spec, card, options).fitting()) : Optional.empty();
        SearchResult found = DesignSearch.search(spec, card, workload, ALL);
        if (given.isPresent()) {
            return new Choice(given.get(), "As the options ask.", found.pareto());
        }
        List<Candidate> fitting = found.best().stream()
                .filter(candidate -> candidate.plan().format() == options.format())
                .toList();
        if (fitting.isEmpty()) {
            throw new PlanException(nothing(spec, card, options, found));
        }
        String reason = String.format(
                Locale.ROOT,
                "The fastest of %,d designs that fit, for a prompt of %,d tokens and %,d new ones.",
                fitting.size(),
                workload.prompt(),
                workload.newTokens());
        return new Choice(longer(fitting.get(0).plan(), options), reason, found.pareto());
    }

    private static boolean fixed(PlanOptions options) {
        return Stream.of(
                                options.lanes(),
                                options.columns(),
                                options.reuse(),
                                options.clockMegahertz(),
                                options.fifoBeats())
                        .anyMatch(OptionalInt::isPresent)
                || !options.depths().isEmpty();
    }

    /** The design with all positions that the options ask for; the search has room for the workload only. */
    private static Plan longer(Plan plan, PlanOptions options) {
        PlanOptions same = new PlanOptions(
                options.card(),
                plan.format(),
                OptionalInt.of(plan.lanes()),
                OptionalInt.of(plan.columns()),
                OptionalInt.of(plan.reuse()),
                options.context(),
                OptionalInt.of(plan.clockMegahertz()),
                OptionalInt.of(plan.fifoBeats()),
                plan.depths());
        return Planner.plan(plan.spec(), plan.card(), same);
    }

    private static String nothing(ModelSpec spec, Card card, PlanOptions options, SearchResult found) {
        String why = found.refusals().stream()
                .filter(refusal -> refusal.design().startsWith(options.format().name()))
                .findFirst()
                .map(refusal -> " " + refusal)
                .orElse("");
        return "no design of " + spec.name() + " with " + options.format() + " weights fits " + card.name() + ";" + why;
    }
}
