// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.output.Paragraph;
import dev.millrace.plan.Plan;
import dev.millrace.search.Accuracy;
import dev.millrace.search.Alternative;
import dev.millrace.search.Candidate;
import dev.millrace.search.Refusal;
import dev.millrace.search.SearchOptions;
import dev.millrace.search.SearchResult;
import dev.millrace.search.Workload;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a search found, as text of 80 columns.
 *
 * @param directory of the model, as the user named it
 * @param card as the user named it
 */
public record PlanTable(PrintStream out, Path directory, String card) {
    private static final int REFUSALS = 3;

    private static final String LEGEND = "Columns: memory channels x tokens multiplied at once x cycles that a beat of"
            + " weights is held; beats that a channel's reader may run ahead; the clock; time to the first token; tokens"
            + " per second after it, of all sequences; time of the whole request; bandwidth of decode, of the card's peak;"
            + " the fullest resource, of what the platform leaves of the card; power and energy, both estimates. The"
            + " first row of a format is its best. Each further row is better in first token, decode, energy or size;"
            + " designs that differ by less than 5 % are one row.";

    public void print(ModelSpec spec, SearchResult result, Workload workload, SearchOptions options) {
        Candidate best = result.chosen().orElseThrow();
        out.print(Paragraph.of(String.format(
                Locale.ROOT,
                "%s on %s, for %s%s and %d new: predicted, nothing was built.%s",
                spec.name(),
                options.cards() == 1 ? card : options.cards() + " x " + card,
                workload.batch() == 1 ? "" : workload.batch() + " sequences at a time of ",
                Count.of(workload.prompt(), "prompt token"),
                workload.newTokens(),
                best.generated() ? "" : " Nothing generates a design for several cards or sequences.")));
        options.formats().forEach(format -> format(format, result, options));
        out.println();
        out.print(Paragraph.of(LEGEND));
        out.println();
        explain(best);
        refusals(result, best.plan().format());
        theory(result.alternatives());
        commands(spec, result, workload, options);
    }

    private void format(WeightFormat format, SearchResult result, SearchOptions options) {
        List<Candidate> best = result.best(format);
        boolean usual = format == SearchOptions.DEFAULT_FORMAT;
        String weights = format + " weights" + (usual ? ", the default" : "") + " (" + Accuracy.of(format) + "): ";
        out.println();
        if (best.isEmpty()) {
            out.print(Paragraph.of(weights + "no design fits. "
                    + result.refusal(format).map(Refusal::toString).orElse("")));
            return;
        }
        out.print(Paragraph.of(weights
                + Count.of(result.fitting().get(format), "design")
                + (result.fitting().get(format) == 1 ? " fits" : " fit") + ", the best for "
                + options.objective().name().toLowerCase(Locale.ROOT) + " first."));
        boolean shared = best.get(0).split().cards() > 1;
        line("lanes x", "", "", "first", "", "", "of", "of", "", "", "");
        line("columns x", "FIFO", "", "token", "", "request", "peak", "card", "", "", "");
        line("reuse", "beats", "MHz", "ms", "tokens/s", "ms", "%", "%", "W", "J/token", shared ? "  cards" : "");
        best.forEach(candidate -> row(candidate, shared));
    }

    private void line(Object... cells) {
        out.println(String.format(Locale.ROOT, " %-11s %5s %4s %8s %9s %9s %6s %6s %4s %8s%s", cells)
                .stripTrailing());
    }

    private void row(Candidate candidate, boolean shared) {
        Plan plan = candidate.plan();
        line(
                name(plan),
                plan.fifoBeats(),
                plan.clockMegahertz(),
                figure("%,.1f", 1e3 * candidate.secondsToFirstToken()),
                figure("%,.1f", candidate.tokensPerSecond()),
                figure("%,.1f", 1e3 * candidate.secondsForRequest()),
                figure("%.1f", 100 * candidate.shareOfPeak()),
                figure("%.1f", 100 * candidate.shareOfCard()),
                figure("%.0f", candidate.watts()),
                figure("%.4f", candidate.joulesPerToken()),
                shared ? "  " + candidate.split() : "");
    }

    private static String name(Plan plan) {
        return plan.lanes() + " x " + plan.columns() + " x " + plan.reuse();
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private void explain(Candidate best) {
        out.print(Paragraph.of(String.format(
                Locale.ROOT,
                "The best with %s, %s at %d MHz: %s. Its %s.",
                best.plan().format(),
                name(best.plan()),
                best.plan().clockMegahertz(),
                best.prefillReason(),
                best.decodeReason())));
        new DieTable(out).print(best.placement());
    }

    private void refusals(SearchResult result, WeightFormat format) {
        List<Refusal> larger = result.refusals().stream()
                .filter(refusal -> refusal.design().contains(format.name()))
                .toList();
        if (larger.isEmpty()) {
            return;
        }
        out.println();
        out.println("What does not fit with " + format + ":");
        larger.stream().limit(REFUSALS).forEach(refusal -> out.print(Paragraph.indented("  ", refusal.toString())));
        if (larger.size() > REFUSALS) {
            out.println("  and " + (larger.size() - REFUSALS) + " more, see --json");
        }
    }

    private void theory(List<Alternative> alternatives) {
        if (alternatives.isEmpty()) {
            return;
        }
        out.println();
        out.print(Paragraph.of(
                "Theory, for comparison only: nothing generates these. They are bounds by the framework of Chen"
                        + " et al. (docs/analysis.md), which counts neither the head nor norms nor LUTs, and takes all of the"
                        + " memory's peak, so that they look faster than a design could be built:"));
        out.printf(Locale.ROOT, "  %-8s %-40s %9s %14s%n", "weights", "binding", "first, ms", "tokens/s");
        for (Alternative alternative : alternatives) {
            out.printf(
                    Locale.ROOT,
                    "  %-8s %-40s %,9.1f %,14.1f%n",
                    alternative.format(),
                    alternative.binding() == Alternative.Binding.SPATIAL
                            ? "a unit for each operator of " + Count.of(alternative.layers(), "layer")
                            : "the same for prefill, beside this decode",
                    1e3 * alternative.secondsToFirstToken(),
                    alternative.tokensPerSecond());
        }
    }

    private void commands(ModelSpec spec, SearchResult result, Workload workload, SearchOptions options) {
        Candidate best = result.chosen().orElseThrow();
        if (!best.generated()) {
            return;
        }
        List<Candidate> formats = options.formats().stream()
                .sorted(Comparator.reverseOrder()) // the default last, where the eye is
                .flatMap(format -> result.best(format).stream().limit(1))
                .toList();
        out.println();
        out.print(Paragraph.of(String.format(
                Locale.ROOT,
                "%s. Prompt and new tokens together can be no more than its cache has: %,d positions, %s.",
                formats.size() == 1
                        ? "This command generates the best design"
                        : "These commands generate the best design of each format, the default last",
                best.plan().context(),
                reason(spec, best.plan().context(), workload, options))));
        formats.forEach(candidate -> out.println(GenerateLine.of(candidate.plan(), directory, card)));
    }

    private static String reason(ModelSpec spec, int context, Workload workload, SearchOptions options) {
        if (options.fixed().context().isPresent()) {
            return "as --context says";
        }
        if (context < workload.context(spec)) {
            return "which the request needs; there is no room for the usual " + workload.context(spec);
        }
        return context == workload.positions()
                ? "which the request needs; --context N gives it others"
                : "which all commands take by default; --context N gives it others";
    }
}
