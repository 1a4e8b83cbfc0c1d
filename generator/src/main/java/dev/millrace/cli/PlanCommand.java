// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.analysis.Published;
import dev.millrace.card.Card;
import dev.millrace.cli.option.ContextOptions;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.Range;
import dev.millrace.cli.option.UsageException;
import dev.millrace.cli.option.Warnings;
import dev.millrace.cli.option.WorkloadOptions;
import dev.millrace.cli.text.AnalysisTable;
import dev.millrace.cli.text.PlanJson;
import dev.millrace.cli.text.PlanTable;
import dev.millrace.cli.text.Progress;
import dev.millrace.model.ModelSpec;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.search.BandwidthAnalysis;
import dev.millrace.search.Candidate;
import dev.millrace.search.Design;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.Objective;
import dev.millrace.search.Refusal;
import dev.millrace.search.SearchOptions;
import dev.millrace.search.SearchResult;
import dev.millrace.search.Workload;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches for the best designs of a model on a card. */
@Command(
        name = "plan",
        description = "Search for the best designs of a model on a card, and say how fast each is predicted to be, what"
                + " bounds it and what it takes.")
final class PlanCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL_DIR", description = "Hugging Face folder, or its config.json, which is enough.")
    private Path directory;

    @Mixin
    private DesignOptions design;

    @Mixin
    private ContextOptions context;

    @Mixin
    private WorkloadOptions requests;

    @Option(
            names = "--batch",
            paramLabel = "B",
            defaultValue = "1",
            description = "Sequences at a time; more than one is predicted, not generated (default: ${DEFAULT-VALUE}).")
    @Range(min = 1, max = Workload.MAX_BATCH, of = "sequences")
    private int batch;

    @Option(
            names = "--cards",
            paramLabel = "N",
            defaultValue = "1",
            description = "Cards that share the model; more than one is predicted, not generated (default:"
                    + " ${DEFAULT-VALUE}).")
    @Range(min = 1, max = 64, of = "cards")
    private int cards;

    @Option(
            names = "--objective",
            paramLabel = "OBJECTIVE",
            defaultValue = "latency",
            description = "What is best: latency of a request, throughput of decode, or energy of a token (default:"
                    + " ${DEFAULT-VALUE}).")
    private Objective objective;

    @Option(
            names = "--highest-clock",
            description = "Try the highest clock published for the card too, which designs may not reach.")
    private boolean highestClock;

    @Option(
            names = "--top",
            paramLabel = "K",
            defaultValue = "5",
            description = "Designs to list of each format of weights (default: ${DEFAULT-VALUE}).")
    @Range(min = 1, max = 1000, of = "designs")
    private int top;

    @Option(names = "--json", description = "Print all as JSON.")
    private boolean json;

    @Option(
            names = "--measure",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "1",
            description =
                    "Simulate the RTL of the best N designs with two layers, and compare the cycles (default of N:"
                            + " 1).")
    @Range(min = 1, max = 1000, of = "designs")
    private Integer measured;

    @Override
    public Integer call() {
        check();
        ModelSpec spec = design.spec(directory, new Warnings(System.err));
        Card card = Card.named(design.card);
        Workload workload = requests.workload(spec, batch);
        if (card.analysisOnly().isPresent()) {
            analyse(spec, card, workload);
            return ExitCode.OK;
        }
        SearchOptions options = new SearchOptions(
                objective, top, design.weights(), highestClock, cards, design.planOptions(context.context()));
        SearchResult result = Progress.during(
                "searching for designs", System.err, () -> DesignSearch.search(spec, card, workload, options));
        if (result.best().isEmpty()) {
            throw nothing(spec, card, workload, options, result.nearest());
        }
        if (json) {
            System.out.println(PlanJson.of(result, workload, objective));
        } else {
            new PlanTable(System.out, directory, design.card).print(spec, result, workload, options);
        }
        if (measured != null) {
            result.best().stream().limit(measured).forEach(this::measure);
        }
        result.chosen().filter(Candidate::generated).ifPresent(this::warnOfRisks);
        return ExitCode.OK;
    }

    private void warnOfRisks(Candidate best) {
        PlanOptions options =
                design.planOptions(context.context()).with(best.plan().format());
        Design.risks(best.plan(), options).forEach(new Warnings(System.err));
    }

    private void check() {
        if (highestClock
                && !design.planOptions(context.context()).clockMegahertz().equals(OptionalInt.empty())) {
            throw new UsageException("--highest-clock: --clock fixes another; leave one of them out");
        }
        if (measured != null && cards > 1) {
            throw new UsageException("--measure: nothing is generated for --cards " + cards + "; use one card");
        }
        if (measured != null && batch > 1) {
            throw new UsageException("--measure: nothing is generated for --batch " + batch + "; use one sequence");
        }
        if (measured != null && json) {
            throw new UsageException("--measure prints text; leave out --json");
        }
    }

    /** What bounds a card that no design can be made for. */
    private void analyse(ModelSpec spec, Card card, Workload workload) {
        if (measured != null
                || highestClock
                || !design.planOptions(context.context()).isOpen()) {
            throw new UsageException("--card " + design.card + ": no design is made for it, "
                    + card.analysisOnly().orElseThrow() + "; leave out options of designs, or use another card");
        }
        BandwidthAnalysis analysis = BandwidthAnalysis.of(spec, card, cards, workload, Published.load());
        if (json) {
            System.out.println(AnalysisTable.json(analysis));
        } else {
            System.out.print(AnalysisTable.text(analysis));
        }
    }

    private void measure(Candidate candidate) {
        PlanMeasurement.of(directory, candidate, System.err).print(System.out);
    }

    /** What lacks least, and how many cards would do. */
    private static PlanException nothing(
            ModelSpec spec, Card card, Workload workload, SearchOptions options, Refusal nearest) {
        OptionalInt enough = DesignSearch.cardsThatHold(spec, card, workload, options);
        String remedy = enough.isPresent()
                ? String.format(Locale.ROOT, "%d cards would hold it (--cards %1$d)", enough.getAsInt())
                : "up to 16 cards would not hold it either; choose a larger --card";
        return new PlanException(String.format(Locale.ROOT, "no design fits %s: %s; %s", card.name(), nearest, remedy));
    }
}
