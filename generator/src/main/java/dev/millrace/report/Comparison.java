// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.analysis.Published;
import dev.millrace.analysis.PublishedResult;
import dev.millrace.output.Paragraph;
import dev.millrace.search.Candidate;
import dev.millrace.search.Workload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A design beside every published result of its model, at the published lengths where they are known.
 *
 * @param rows in the order of the file
 */
record Comparison(List<Row> rows) {
    /**
     * A published result and what is predicted here, as text.
     *
     * @param length tokens of the prompt and new ones
     * @param ratio how often ours fits into theirs: of the whole, else of decode, else of the first token
     */
    record Row(Origin origin, String length, RequestFigures theirs, RequestFigures ours, String ratio) {}

    /**
     * Where a published result is from.
     *
     * @param basis how its figures came about
     */
    record Origin(String work, String cards, String precision, String basis, String source) {
        static Origin of(PublishedResult result, String cards) {
            return new Origin(
                    result.name(),
                    cards,
                    result.precision().orElse(NONE),
                    result.basis().name().toLowerCase(Locale.ROOT),
                    result.source() + result.note().map(note -> "; " + note).orElse(""));
        }
    }

    /**
     * Figures of a request; a dash where there is none.
     *
     * @param rate tokens per second in decode
     * @param first milliseconds to the first token
     * @param total milliseconds of the request
     */
    record RequestFigures(String rate, String first, String total) {
        static RequestFigures of(PublishedResult result) {
            return new RequestFigures(
                    text(result.tokensPerSecond()),
                    text(result.firstTokenMilliseconds()),
                    text(result.totalMilliseconds()));
        }
    }

    private static final String NONE = "–";

    static Comparison of(Candidate design, Published published) {
        return new Comparison(published.of(design.plan().spec()).stream()
                .map(result -> row(result, design))
                .toList());
    }

    private static Row row(PublishedResult result, Candidate design) {
        Workload workload = workload(result, design.workload());
        boolean fits = workload.positions() <= design.plan().context();
        Optional<Candidate> ours = fits ? Optional.of(design.with(workload)) : Optional.empty();
        OptionalDouble rate = figure(ours, Candidate::tokensPerSecond);
        OptionalDouble first = figure(ours, candidate -> 1e3 * candidate.secondsToFirstToken());
        OptionalDouble total = figure(ours, candidate -> 1e3 * candidate.secondsForRequest());
        return new Row(
                Origin.of(result, result.cards().orElse(1) + " × " + result.card()),
                length(result),
                RequestFigures.of(result),
                new RequestFigures(text(rate), text(first), text(total)),
                ratio(result, rate, first, total));
    }

    private static OptionalDouble figure(Optional<Candidate> ours, ToDoubleFunction<Candidate> figure) {
        return ours.map(candidate -> OptionalDouble.of(figure.applyAsDouble(candidate)))
                .orElse(OptionalDouble.empty());
    }

    static Workload workload(PublishedResult result, Workload usual) {
        if (result.promptTokens().isEmpty()) {
            return usual;
        }
        return new Workload(result.promptTokens().getAsInt(), result.newTokens().orElse(usual.newTokens()), 1);
    }

    static String length(PublishedResult result) {
        if (result.promptTokens().isEmpty()) {
            return "not stated";
        }
        String prompt = Integer.toString(result.promptTokens().getAsInt());
        return result.newTokens().isEmpty()
                ? prompt + " + ?"
                : prompt + " + " + result.newTokens().getAsInt();
    }

    static String ratio(PublishedResult result, OptionalDouble rate, OptionalDouble first, OptionalDouble total) {
        if (rate.isEmpty()) {
            return NONE;
        }
        boolean whole =
                result.totalMilliseconds().isPresent() && result.newTokens().isPresent();
        double ratio = whole
                ? result.totalMilliseconds().getAsDouble() / total.getAsDouble()
                : result.tokensPerSecond().isPresent()
                        ? rate.getAsDouble() / result.tokensPerSecond().getAsDouble()
                        : result.firstTokenMilliseconds().getAsDouble() / first.getAsDouble();
        return String.format(Locale.ROOT, "%.2f×", ratio);
    }

    static String text(OptionalDouble value) {
        return value.isEmpty()
                ? NONE
                : String.format(
                        Locale.ROOT,
                        value.getAsDouble() < 100 ? "%.2f" : value.getAsDouble() < 1000 ? "%.1f" : "%,.0f",
                        value.getAsDouble());
    }

    /** For a terminal of 120 columns. */
    String text() {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%-87s| %s%n", "published", "this design, predicted"));
        table.append(line(
                "work",
                "cards",
                "precision",
                "how",
                "length",
                "tokens/s",
                "first",
                "all",
                "tokens/s",
                "first",
                "all",
                "ratio"));
        for (Row row : rows) {
            table.append(line(
                    row.origin.work,
                    row.origin.cards,
                    row.origin.precision,
                    row.origin.basis.substring(0, 1),
                    row.length.equals("not stated") ? NONE : row.length,
                    row.theirs.rate,
                    row.theirs.first,
                    row.theirs.total,
                    row.ours.rate,
                    row.ours.first,
                    row.ours.total,
                    row.ratio));
        }
        return table.append(Paragraph.of(
                        "how: measured, simulated, predicted by the authors. length: prompt + new tokens; where"
                                + " it is not stated, those of this report. first, all: ms to the first token and of the whole"
                                + " request. ratio: of the whole request, else of decode, else of the first token; above 1 this"
                                + " design is faster. Other weights, cards and clocks are compared: the page (-o) has the source"
                                + " of each, and what must be known to compare it."))
                .toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-21s %-13s %-11s %-3s %-9s %8s %7s %7s | %8s %7s %7s %7s%n", cells);
    }
}
