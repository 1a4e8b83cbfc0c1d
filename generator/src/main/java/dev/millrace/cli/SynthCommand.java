// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Plan;
import dev.millrace.synthesis.Synthesis;
import dev.millrace.synthesis.Usage;
import dev.millrace.toolchain.Yosys;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the kernels of a design take of the card. */
@Command(
        name = "synth",
        description = "Synthesize the RTL of each kernel with Yosys, and compare what it takes with the card and with"
                + " the kernel's predicted cost.")
final class SynthCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL_DIR", description = "Hugging Face folder; config.json is enough.")
    private Path directory;

    @Mixin
    private DesignOptions design;

    @Mixin
    private ContextOptions context;

    @Option(
            names = "--kernel",
            paramLabel = "NAME",
            description = "Only this kernel, or fifo for those of the streams; may be repeated.")
    private List<String> kernels = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the same as JSON.")
    private Path json;

    @Override
    public Integer call() {
        Plan plan = design.fitting(ModelSpec.read(directory), context.context());
        ResourceTable table = new ResourceTable(plan, synthesize(Pipeline.of(plan), System.err));
        table.print(System.out);
        if (json != null) {
            table.write(json);
        }
        return ExitCode.OK;
    }

    private List<Usage> synthesize(Pipeline pipeline, PrintStream err) {
        Set<String> names = names(pipeline);
        try (Progress progress = new Progress("synthesizing the kernels", err)) {
            return Synthesis.of(pipeline, names, Yosys.find(), progress);
        }
    }

    private Set<String> names(Pipeline pipeline) {
        List<String> known = Synthesis.names(pipeline);
        for (String kernel : kernels) {
            if (!known.contains(kernel)) {
                throw new UsageException(
                        "--kernel " + kernel + ": no such kernel; kernels are " + String.join(", ", known));
            }
        }
        return new LinkedHashSet<>(kernels.isEmpty() ? known : kernels);
    }
}
