// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.cli.option.ContextOptions;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.UsageException;
import dev.millrace.cli.option.Warnings;
import dev.millrace.cli.option.WorkloadOptions;
import dev.millrace.model.ModelSpec;
import dev.millrace.output.OutputFile;
import dev.millrace.report.Report;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    @Parameters(
            paramLabel = "MODEL_DIR",
            arity = "0..1",
            description = "Hugging Face folder, or its config.json, which is enough.")
    private Path directory;

    @Mixin
    private DesignOptions design;

    @Mixin
    private ContextOptions context;

    @Mixin
    private WorkloadOptions requests;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the page, as HTML that needs nothing else.")
    private Path output;

    @Option(names = "--table", description = "Print the design beside every published result of the model.")
    private boolean table;

    @Option(
            names = "--simulated",
            paramLabel = "STATS",
            description = "Show beside the predictions what `cosim --stats STATS` counted of the same design.")
    private Path simulated;

    @Option(
            names = "--comparison",
            paramLabel = "FILE",
            description =
                    "In place of a model: write the fastest designs of the models and cards of a TOML file, beside"
                            + " every published result, as Markdown.")
    private Path comparison;

    @Override
    public Integer call() {
        check();
        if (comparison != null) {
            new OutputFile("--output", output).writeText(Report.comparison(comparison));
            return ExitCode.OK;
        }
        ModelSpec spec = design.spec(directory, new Warnings(System.err));
        Report report = Report.of(
                spec,
                design.planOptions(context.context()),
                design.weights(),
                requests.workload(spec, 1),
                Optional.ofNullable(simulated));
        if (table) {
            System.out.print(report.table());
        }
        if (output != null) {
            new OutputFile("--output", output).writeText(report.html());
        }
        return ExitCode.OK;
    }

    private void check() {
        if ((directory == null) == (comparison == null)) {
            throw new UsageException("give one of MODEL_DIR and --comparison FILE");
        }
        if (comparison != null && (table || output == null)) {
            throw new UsageException("--comparison " + comparison + ": writes one file; give -o FILE, and no --table");
        }
        if (output == null && !table) {
            throw new UsageException("nothing to write: give -o FILE for the page, --table for the table, or both");
        }
        if (output != null) {
            OutputFile file = new OutputFile("--output", output);
            file.check();
            Stream.of(comparison, simulated).filter(Objects::nonNull).forEach(file::checkNot);
        }
    }
}
