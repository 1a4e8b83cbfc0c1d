// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.cli.option.ContextOptions;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.UsageException;
import dev.millrace.cli.option.Warnings;
import dev.millrace.cli.text.Progress;
import dev.millrace.cli.text.ResourceTable;
import dev.millrace.compose.Pipeline;
import dev.millrace.kernel.Kernel;
import dev.millrace.output.OutputFile;
import dev.millrace.plan.Plan;
import dev.millrace.synthesis.Synthesis;
import dev.millrace.synthesis.Usage;
import dev.millrace.toolchain.Yosys;
import dev.millrace.vitis.SynthesisReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the kernels of a design take of the card, and how long their paths are. */
@Command(
        name = "synth",
        description = "Synthesize the RTL of each kernel with Yosys, or read the reports of Vitis HLS, and compare what"
                + " it takes with the card and with the kernel's predicted cost. With Yosys the longest paths of each kernel are"
                + " estimated too, and those named that take longer than a period of the clock.")
final class SynthCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL_DIR", description = "Hugging Face folder, or its config.json, which is enough.")
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

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Take what Vitis HLS estimated, from the csynth.xml files below DIR, in place of Yosys.")
    private Path reports;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the same as JSON.")
    private Path json;

    @Override
    public Integer call() {
        if (json != null) {
            new OutputFile("--json", json).check();
        }
        Warnings warnings = new Warnings(System.err);
        Plan plan = design.fitting(design.spec(directory, warnings), context.context());
        Pipeline pipeline = Pipeline.of(plan);
        ResourceTable table = reports == null
                ? synthesized(plan, pipeline, System.err)
                : new ResourceTable(plan, reported(pipeline), List.of());
        table.print(System.out);
        if (json != null) {
            table.write(new OutputFile("--json", json));
        }
        design.warnOfRisks(plan, context.context(), warnings);
        return ExitCode.OK;
    }

    private ResourceTable synthesized(Plan plan, Pipeline pipeline, PrintStream err) {
        Set<String> names = names(pipeline);
        Yosys yosys = Yosys.find();
        try (Progress progress = new Progress("synthesizing the kernels", err)) {
            List<Usage> usages = Synthesis.of(pipeline, names, yosys, progress);
            return new ResourceTable(plan, usages, Synthesis.paths(pipeline, names, yosys));
        }
    }

    /** The resources of the kernels that have a report; warns of clock periods that HLS does not expect to meet. */
    private List<Usage> reported(Pipeline pipeline) {
        SortedMap<String, SynthesisReport> byKernel = SynthesisReport.below(reports);
        Set<String> names = names(pipeline);
        List<Usage> usages = new ArrayList<>();
        for (Kernel kernel : pipeline.kernels()) {
            SynthesisReport report = byKernel.get(kernel.name());
            if (report != null && names.contains(kernel.name())) {
                usages.add(usage(pipeline, kernel, report));
                warnOfClock(report);
            }
        }
        if (usages.isEmpty()) {
            throw new UsageException("--reports " + reports + ": has kernels " + String.join(", ", byKernel.keySet())
                    + ", none of those asked for");
        }
        return usages;
    }

    private static Usage usage(Pipeline pipeline, Kernel kernel, SynthesisReport report) {
        int units = pipeline.unitsOf(kernel).size();
        return new Usage(kernel.name(), units, report.resources(), kernel.resources());
    }

    private static void warnOfClock(SynthesisReport report) {
        if (report.estimatedNanoseconds() > report.targetNanoseconds()) {
            System.err.printf(
                    Locale.ROOT,
                    "%s: HLS expects a clock period of %.2f ns, not the %.2f ns asked for%n",
                    report.kernel(),
                    report.estimatedNanoseconds(),
                    report.targetNanoseconds());
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
