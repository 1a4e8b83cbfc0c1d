// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.Manifest;
import dev.millrace.checkpoint.ModelDirectory;
import dev.millrace.cli.option.ContextOptions;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.Warnings;
import dev.millrace.cli.text.Count;
import dev.millrace.compose.Pipeline;
import dev.millrace.files.Printable;
import dev.millrace.graph.Operator;
import dev.millrace.graph.OperatorGraph;
import dev.millrace.model.ModelSpec;
import dev.millrace.plan.Plan;
import dev.millrace.project.Manifests;
import dev.millrace.xclbin.Xclbin;
import dev.millrace.xclbin.XclbinReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a model or an xclbin is. */
@Command(name = "inspect", description = "Say what a model or an xclbin is: operators, units, streams, memory.")
final class InspectCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "MODEL_DIR|XCLBIN",
            description = "A Hugging Face folder, or its config.json, or an xclbin file.")
    private Path path;

    @Mixin
    private DesignOptions design;

    @Mixin
    private ContextOptions context;

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        if (ModelDirectory.names(path)) {
            model();
        } else {
            xclbin();
        }
        return ExitCode.OK;
    }

    private void model() {
        Warnings warnings = new Warnings(System.err);
        ModelSpec spec = design.spec(path, warnings);
        Plan plan = design.emulated(spec, context.context(), warnings);
        OperatorGraph graph = plan.graph();
        print(
                "%s: %s, %d layers, hidden %d, FFN %d, %d heads of %d (%d for keys and values), vocabulary %d%n",
                spec.name(),
                spec.family(),
                spec.layers(),
                spec.hidden(),
                spec.ffn(),
                spec.heads(),
                spec.headDim(),
                spec.kvHeads(),
                spec.vocab());
        print("%,d multiplications per token%n", graph.multiplicationsPerToken());
        operators("before the layers", graph.embedding());
        operators("each of " + graph.layers() + " layers", graph.layer());
        operators("after the layers", graph.head());
        out.println();
        manifest(Manifests.of(Pipeline.of(plan), "plan"));
    }

    private void operators(String title, List<Operator> operators) {
        print("%n%s:%n", title);
        operators.forEach(operator -> print(
                "  %-15s %-10s %6d -> %6d%s%n",
                operator.role().label(),
                operator.kind().name().toLowerCase(Locale.ROOT),
                operator.inputs(),
                operator.outputs(),
                operator.biased() ? "  with bias" : ""));
    }

    private void xclbin() {
        Xclbin xclbin = XclbinReader.read(path);
        print(
                "%s: xclbin for %s on %s, %d MHz, uuid %s%n",
                path.toString(), xclbin.target(), xclbin.platform(), xclbin.clockMegahertz(), xclbin.uuid());
        print(
                "%s, %s, bitstream of %,d bytes%n",
                Count.of(xclbin.units().size(), "compute unit"),
                Count.of(xclbin.banks().size(), "memory bank"),
                xclbin.bitstream().size());
        if (xclbin.userMetadata().isEmpty()) {
            xclbin.units().forEach(unit -> print("  %s at 0x%x%n", unit.name(), unit.base()));
        } else {
            out.println();
            manifest(Manifest.fromJson(xclbin.userMetadata()));
        }
    }

    private void manifest(Manifest manifest) {
        print(
                "%s on %s at %.0f MHz: %s weights, keys of %d bits, %d lanes x %d columns, tiles of %d tokens,"
                        + " %d positions%n",
                manifest.model(),
                manifest.card(),
                manifest.clockMegahertz(),
                manifest.weights(),
                manifest.keyBits(),
                manifest.lanes(),
                manifest.columns(),
                manifest.columns() * manifest.reuse(),
                manifest.context());
        print("%n%d units:%n", manifest.units().size());
        manifest.units()
                .forEach(unit -> print(
                        "  %-13s %-12s %-8s %s%n",
                        unit.name(), unit.kernel(), unit.started() ? "started" : "free", unit.description()));
        print("%n%d streams:%n", manifest.streams().size());
        manifest.streams()
                .forEach(stream -> print(
                        "  %-15s %4d bits, depth %5d  %s -> %s%n",
                        stream.name(), stream.widthBits(), stream.depth(), stream.from(), stream.to()));
        print("%nmemory, %,d bytes in each of %d channels:%n", manifest.memory().laneBytes(), manifest.lanes());
        manifest.memory()
                .regions()
                .forEach(region ->
                        print("  %-10s at %,12d  %,12d bytes%n", region.name(), region.offset(), region.bytes()));
    }

    /** Names come from files. */
    private void print(String format, Object... values) {
        Object[] shown = Arrays.stream(values)
                .map(value -> value instanceof String text ? Printable.line(text) : value)
                .toArray();
        out.printf(Locale.ROOT, format, shown);
    }
}
