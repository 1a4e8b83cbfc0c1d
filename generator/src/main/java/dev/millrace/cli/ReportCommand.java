// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Planner;
import dev.millrace.report.Report;
import dev.millrace.search.Workload;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is predicted of a design, before anything is built. */
@Command(
        name = "report",
        description = "Predict what a design does on a card and what it takes, beside what others published: as a page"
                + " for a browser, or as a table.")
final class ReportCommand implements Callable<Integer> {
    private static final int USUAL_TOKENS = 128;

    @Parameters(paramLabel = "MODEL_DIR", description = "Hugging Face folder; config.json is enough.")
    private Path directory;

    @Mixin
    private DesignOptions design;

    @Mixin
    private ContextOptions context;

    @Option(
            names = "--prompt",
            paramLabel = "N",
            description = "Tokens of the prompt (default: 128, or half of the context if that is less).")
    private Integer prompt;

    @Option(
            names = "--new",
            paramLabel = "N",
            description = "Tokens to generate (default: 128, or half of the context if that is less).")
    private Integer newTokens;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the page, as HTML that needs nothing else.")
    private Path output;

    @Option(names = "--table", description = "Print the design beside every published result of the model.")
    private boolean table;

    @Override
    public Integer call() {
        check();
        ModelSpec spec = ModelSpec.read(directory);
        Report report = Report.of(spec, design.planOptions(context.context()), workload(spec));
        if (table) {
            System.out.print(report.table());
        }
        if (output != null) {
            new OutputFile("--output", output).writeText(report.html());
        }
        return ExitCode.OK;
    }

    private void check() {
        if (output == null && !table) {
            throw new UsageException("nothing to write: give -o FILE for the page, --table for the table, or both");
        }
        if (output != null) {
            new OutputFile("--output", output).check();
        }
    }

    private Workload workload(ModelSpec spec) {
        int half = context.context().orElse(Math.min(Planner.DEFAULT_CONTEXT, spec.maxPositions())) / 2;
        return new Workload(
                prompt == null ? Math.min(USUAL_TOKENS, half) : prompt,
                newTokens == null ? Math.min(USUAL_TOKENS, half) : newTokens,
                1);
    }
}
