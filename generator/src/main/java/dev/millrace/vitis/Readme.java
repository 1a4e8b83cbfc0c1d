// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import dev.millrace.compose.Pipeline;
import dev.millrace.compose.StreamFifo;
import dev.millrace.kernel.Kernel;
import dev.millrace.place.Placement;
import dev.millrace.place.PlacementTable;
import dev.millrace.plan.Plan;
import dev.millrace.render.Markdown;
import dev.millrace.render.Renderer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a project says of itself.
 *
 * @param title model and card
 * @param design the plan in words, in lines
 * @param command that renders it, in lines
 * @param kernels rows of a table
 * @param fifos kernels of streams' FIFOs, rows of a table; empty where the linker has FIFOs of its own
 * @param placement what each die holds, and what crosses between them
 * @param beyond what is beyond the budgets, in lines; empty if nothing is
 */
record Readme(
        String title,
        List<String> design,
        List<String> command,
        String platform,
        List<KernelRow> kernels,
        List<FifoRow> fifos,
        PlacementTable placement,
        List<String> beyond) {
    private static final int LINE_WIDTH = 96;

    /** A kernel and how many units are instances of it. */
    record KernelRow(String kernel, int units, String control) {}

    /** A kernel of FIFOs, and the streams that its units hold. */
    record FifoRow(String kernel, int bits, int depth, int units) {}

    static Readme of(Pipeline pipeline, List<StreamFifo> fifos, Placement placement) {
        Plan plan = pipeline.plan();
        String design = String.format(
                Locale.ROOT,
                "%s weights in %d %s channels; %d lanes x %d columns, tiles of %d tokens, %d positions, %d MHz to aim"
                        + " at; %d units of %d kernels, joined by %d streams.",
                plan.format(),
                plan.lanes(),
                plan.card().memory(),
                plan.lanes(),
                plan.columns(),
                plan.tile(),
                plan.context(),
                plan.clockMegahertz(),
                pipeline.units().size(),
                pipeline.kernels().size(),
                pipeline.streams().size());
        String command = "millrace generate MODEL_DIR " + Renderer.options(plan) + " -o DIR";
        return new Readme(
                plan.spec().label() + " on " + Markdown.text(plan.card().title()),
                Renderer.fill(List.of(design.split(" ", -1)), " ", LINE_WIDTH),
                continued(Renderer.fill(List.of(command.split(" ", -1)), " ", LINE_WIDTH)),
                plan.card().platform().orElseThrow(),
                pipeline.kernels().stream().map(kernel -> row(pipeline, kernel)).toList(),
                rows(fifos),
                PlacementTable.of(placement),
                beyond(placement.beyond()));
    }

    /** A command of several lines. */
    private static List<String> continued(List<String> lines) {
        return lines.stream()
                .map(line -> line.equals(lines.get(lines.size() - 1)) ? line : line + " \\")
                .toList();
    }

    private static KernelRow row(Pipeline pipeline, Kernel kernel) {
        int units = pipeline.unitsOf(kernel).size();
        return new KernelRow(kernel.name(), units, kernel.started() ? "by the host" : "runs free");
    }

    /** The widest first. */
    private static List<FifoRow> rows(List<StreamFifo> fifos) {
        return fifos.stream().collect(Collectors.groupingBy(StreamFifo::kernel)).values().stream()
                .map(alike -> new FifoRow(
                        alike.get(0).kernel().name(),
                        alike.get(0).bits(),
                        alike.get(0).depth(),
                        alike.size()))
                .sorted(Comparator.comparingInt(FifoRow::bits)
                        .thenComparingInt(FifoRow::depth)
                        .reversed())
                .toList();
    }

    private static List<String> beyond(List<String> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        String text = "**Beyond the budgets, so that it is not likely to be routed:** " + String.join("; ", all) + ".";
        return Renderer.fill(List.of(text.split(" ", -1)), " ", LINE_WIDTH);
    }
}
