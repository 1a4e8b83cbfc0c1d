// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.cli.option.ContextOptions;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.GenerationOptions;
import dev.millrace.cli.option.ModelOptions;
import dev.millrace.cli.option.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the model that comes with the project. */
@Command(name = "demo", description = "Run the small model that comes with Millrace; needs nothing but g++.")
final class DemoCommand implements Callable<Integer> {
    /** The checkout, set by the launcher. */
    private static final String HOME = "millrace.home";

    @Mixin
    private DesignOptions design;

    @Mixin
    private ContextOptions context;

    @Mixin
    private GenerationOptions generation;

    @Option(
            names = "--prompt",
            paramLabel = "TEXT",
            defaultValue = "One morning",
            description = "Text to continue (default: ${DEFAULT-VALUE}).")
    private String prompt;

    @Override
    public Integer call() {
        ModelOptions model = new ModelOptions();
        model.directory = Path.of(System.getProperty(HOME, "."), "generator", "demo-model");
        if (!Files.isDirectory(model.directory)) {
            throw new UsageException("the demo model is not at " + model.directory + "; start through ./millrace");
        }
        RunCommand.run(model, design, context, generation, prompt, null);
        return ExitCode.OK;
    }
}
