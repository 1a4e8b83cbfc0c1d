// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.plan.Plan;
import dev.millrace.search.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A design.
 *
 * @param name lanes × columns × reuse, and clock
 * @param share the largest that it takes of a resource of the card
 * @param watts null where the card does not say its power
 */
record DesignPoint(
        String name,
        String format,
        double firstMilliseconds,
        double tokensPerSecond,
        double milliseconds,
        double share,
        Double watts,
        boolean chosen) {
    private boolean isLike(Candidate other) {
        return of(other, false).name.equals(name)
                && other.plan().format().name().equals(format);
    }

    /** A design, as text. */
    record Row(
            String name,
            String format,
            String first,
            String rate,
            String total,
            String share,
            String watts,
            boolean chosen) {}

    /** This one, then those of the front. */
    static List<DesignPoint> of(Choice choice) {
        return Stream.concat(
                        Stream.of(of(choice.design(), true)),
                        choice.pareto().stream()
                                .map(candidate -> of(candidate, false))
                                .filter(design -> !design.isLike(choice.design())))
                .toList();
    }

    private static DesignPoint of(Candidate candidate, boolean chosen) {
        Plan plan = candidate.plan();
        String name = String.format(
                Locale.ROOT, "%d × %d × %d, %d MHz", plan.lanes(), plan.columns(), plan.reuse(), plan.clockMegahertz());
        return new DesignPoint(
                name,
                plan.format().name(),
                1e3 * candidate.secondsToFirstToken(),
                candidate.tokensPerSecond(),
                1e3 * candidate.secondsForRequest(),
                candidate.shareOfCard(),
                plan.card().power().isPresent() ? candidate.watts() : null,
                chosen);
    }

    /** As text. */
    Row row() {
        return new Row(
                name(),
                format(),
                figure("%,.1f", firstMilliseconds()),
                figure("%,.0f", tokensPerSecond()),
                figure("%,.0f", milliseconds()),
                figure("%.0f %%", 100 * share()),
                watts() == null ? "–" : figure("%.0f", watts()),
                chosen());
    }

    private static String figure(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
