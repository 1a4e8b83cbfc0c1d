// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.cli.option.ContextOptions;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.Warnings;
import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.output.OutputFolder;
import dev.millrace.plan.Plan;
import dev.millrace.project.Project;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renders a project. */
@Command(
        name = "generate",
        description = "Render the accelerator of a model: HLS sources, RTL, connectivity, manifest and weight map.")
final class GenerateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL_DIR", description = "Hugging Face folder, or its config.json, which is enough.")
    private Path directory;

    @Mixin
    private DesignOptions design;

    @Mixin
    private ContextOptions context;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Where to write; a project of Millrace there is replaced, and other files stay.")
    private Path output;

    @Option(names = "--force", description = "Replace files too that were edited since they were rendered.")
    private boolean force;

    @Override
    public Integer call() {
        Warnings warnings = new Warnings(System.err);
        ModelSpec spec = design.spec(directory, warnings);
        Plan plan = design.fitting(spec, context.context());
        int files = Project.write(Pipeline.of(plan), new OutputFolder("--output", output), force);
        System.out.printf(
                Locale.ROOT,
                "%s: %d files for %s on %s, %d lanes x %d columns, tiles of %d tokens, %d positions%n",
                output,
                files,
                spec.name(),
                plan.card().name(),
                plan.lanes(),
                plan.columns(),
                plan.tile(),
                plan.context());
        design.warnOfRisks(plan, context.context(), warnings);
        return ExitCode.OK;
    }
}
