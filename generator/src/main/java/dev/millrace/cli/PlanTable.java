// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Plan;
import dev.millrace.render.Shell;
import dev.millrace.search.Alternative;
import dev.millrace.search.Candidate;
import dev.millrace.search.Objective;
import dev.millrace.search.Refusal;
import dev.millrace.search.SearchResult;
import dev.millrace.search.Workload;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a search found, as text.
 *
 * @param directory of the model, as the user named it
 * @param card as the user named it
 */
record PlanTable(PrintStream out, Path directory, String card) {
    private static final int REFUSALS = 4;

    void print(ModelSpec spec, SearchResult result, Workload workload, Objective objective) {
        out.printf(
                Locale.ROOT,
                "%s on %s, %s%d prompt tokens and %d new ones; predicted, best %s first:%n%n",
                spec.name(),
                card,
                workload.batch() == 1 ? "" : workload.batch() + " sequences of ",
                workload.prompt(),
                workload.newTokens(),
                objective.name().toLowerCase(Locale.ROOT));
        header();
        result.best().forEach(candidate -> row(candidate, result.pareto().contains(candidate)));
        out.printf(
                Locale.ROOT,
                "%n* on the Pareto front of %d designs: none is better in first token, decode, energy and share of the"
                        + " card; %% card: the fullest resource of what the platform leaves; W: an estimate%n%s%n",
                result.pareto().size(),
                result.best().get(0).generated()
                        ? ""
                        : String.format(Locale.ROOT, "? predicted only: nothing generates it%n"));
        Candidate best = result.best().get(0);
        out.println("The best: " + best.prefillReason() + ".");
        out.println("          " + best.decodeReason() + ".");
        out.println("Dies: " + dies(best) + ".");
        result.alternatives().forEach(this::alternative);
        refusals(result.refusals());
        out.println();
        out.println(command(best));
    }

    private void header() {
        out.printf(
                Locale.ROOT,
                "  %-7s %5s %7s %5s %5s %4s%s %12s %9s %10s %7s %7s %6s %9s%n",
                "weights",
                "lanes",
                "columns",
                "reuse",
                "fifo",
                "MHz",
                "  split       ",
                "first token",
                "tokens/s",
                "request",
                "% peak",
                "% card",
                "W",
                "J/token");
    }

    private void row(Candidate candidate, boolean pareto) {
        Plan plan = candidate.plan();
        out.printf(
                Locale.ROOT,
                "%s%s%-7s %5d %7d %5d %5d %4d  %-12s %9.1f ms %9.1f %8.3f s %7.1f %7.1f %6.1f %9.4f%n",
                pareto ? "*" : " ",
                candidate.generated() ? " " : "?",
                plan.format(),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.fifoBeats(),
                plan.clockMegahertz(),
                candidate.split().cards() == 1 ? "one card" : candidate.split(),
                1e3 * candidate.secondsToFirstToken(),
                candidate.tokensPerSecond(),
                candidate.secondsForRequest(),
                100 * candidate.shareOfPeak(),
                100 * candidate.shareOfCard(),
                candidate.watts(),
                candidate.joulesPerToken());
    }

    private static String dies(Candidate candidate) {
        return candidate.placement().dies().stream()
                .map(die -> String.format(
                        Locale.ROOT,
                        "%s %.0f %% full with %d units",
                        die.name(),
                        100 * die.share(),
                        die.units().size()))
                .collect(Collectors.joining(", "));
    }

    private void alternative(Alternative alternative) {
        out.printf(
                Locale.ROOT,
                "Predicted only: %s, %s, %d %s side by side, %,d MAC units: first token %.1f ms, %.1f tokens/s%n",
                alternative.binding() == Alternative.Binding.SPATIAL
                        ? "spatial binding"
                        : "spatial prefill beside looped decode",
                alternative.format(),
                alternative.layers(),
                alternative.layers() == 1 ? "layer" : "layers",
                alternative.units(),
                1e3 * alternative.secondsToFirstToken(),
                alternative.tokensPerSecond());
    }

    private void refusals(List<Refusal> refusals) {
        refusals.stream().limit(REFUSALS).forEach(refusal -> out.println("Does not fit: " + refusal));
        if (refusals.size() > REFUSALS) {
            out.printf(Locale.ROOT, "Does not fit: %d more, see --json%n", refusals.size() - REFUSALS);
        }
    }

    private String command(Candidate candidate) {
        if (!candidate.generated()) {
            String batch = candidate.workload().batch() == 1
                    ? ""
                    : ", " + candidate.workload().batch() + " sequences";
            return "Predicted, not generated: " + candidate.split() + " of "
                    + candidate.split().cards() + " cards" + batch + ".";
        }
        Plan plan = candidate.plan();
        return String.format(
                Locale.ROOT,
                "./millrace generate %s --card %s --weights %s --lanes %d --columns %d --reuse %d --fifo %d --clock %d"
                        + " --context %d -o DIR",
                Shell.word(directory.toString()),
                Shell.word(card),
                plan.format().name().toLowerCase(Locale.ROOT),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.fifoBeats(),
                plan.clockMegahertz(),
                plan.context());
    }
}
