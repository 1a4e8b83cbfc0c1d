// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.millrace.fabric.Resources;
import dev.millrace.output.OutputFile;
import dev.millrace.plan.Plan;
import dev.millrace.synthesis.KernelPaths;
import dev.millrace.synthesis.Usage;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What kernels take, as text and as JSON: synthesized, predicted, and of the card; and their longest paths.
 *
 * @param paths empty where only resources are known
 */
public record ResourceTable(Plan plan, List<Usage> usages, List<KernelPaths> paths) {
    /** A kind of resource, as a column. */
    private enum Kind {
        LUT,
        FF,
        DSP48E2,
        BRAM36,
        URAM;

        double of(Resources resources) {
            return switch (this) {
                case LUT -> resources.luts();
                case FF -> resources.flipFlops();
                case DSP48E2 -> resources.dsps();
                case BRAM36 -> resources.bram36s();
                case URAM -> resources.urams();
            };
        }
    }

    /** Figures of a kernel in the JSON. */
    private record Row(String kernel, int units, Resources unit, Resources predictedUnit, Deviation deviationPercent) {}

    /** How far the prediction is from the synthesis; null where synthesis finds none and something was predicted. */
    private record Deviation(Double luts, Double flipFlops, Double dsps, Double bram36s, Double urams) {}

    /** The design in the JSON. */
    private record DesignFields(
            String model,
            String card,
            String weights,
            int lanes,
            int columns,
            int reuse,
            int context,
            int clockMegahertz) {}

    /** The JSON. */
    private record Document(
            @JsonUnwrapped DesignFields design,
            List<Row> kernels,
            Resources total,
            Resources predictedTotal,
            Resources cardResources,
            List<KernelPaths> longestPaths) {}

    public void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s on %s: %s weights, %d lanes x %d columns, tiles of %d tokens, %d positions%n",
                plan.spec().name(),
                plan.card().name(),
                plan.format(),
                plan.lanes(),
                plan.columns(),
                plan.tile(),
                plan.context());
        out.printf(Locale.ROOT, "%nEach unit, and by how much its predicted cost deviates:%n");
        printUnits(out);
        out.printf(Locale.ROOT, "%nAll units:%n");
        printSums(out);
        if (!paths.isEmpty()) {
            new PathTable(plan.clockMegahertz(), paths).print(out);
        }
    }

    private void printUnits(PrintStream out) {
        line(out, "", "units", kind -> kind.name() + "         ");
        for (Usage usage : usages) {
            line(out, usage.kernel(), Integer.toString(usage.units()), kind -> {
                String deviation = percent(deviation(kind, usage.predicted(), usage.unit()));
                return String.format(Locale.ROOT, "%s %8s", number(kind, usage.unit()), deviation);
            });
        }
    }

    private void printSums(PrintStream out) {
        Resources card = plan.card().logic().orElseThrow().total();
        line(out, "", "units", Kind::name);
        for (Usage usage : usages) {
            line(out, usage.kernel(), Integer.toString(usage.units()), kind -> number(kind, usage.total()));
        }
        line(out, "total", "", kind -> number(kind, total()));
        line(out, "predicted", "", kind -> number(kind, predictedTotal()));
        line(out, "of " + plan.card().name(), "", kind -> number(kind, card));
        line(out, "share", "", kind -> String.format(Locale.ROOT, "%.1f %%", 100 * kind.of(total()) / kind.of(card)));
    }

    /** Writes the JSON whole or not at all. */
    public void write(OutputFile file) {
        file.writeJson(new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE), document());
    }

    private Document document() {
        return new Document(
                new DesignFields(
                        plan.spec().name(),
                        plan.card().name(),
                        plan.format().name().toLowerCase(Locale.ROOT),
                        plan.lanes(),
                        plan.columns(),
                        plan.reuse(),
                        plan.context(),
                        plan.clockMegahertz()),
                usages.stream().map(ResourceTable::row).toList(),
                total(),
                predictedTotal(),
                plan.card().logic().orElseThrow().total(),
                paths);
    }

    private static Row row(Usage usage) {
        Function<Kind, Double> of = kind -> deviation(kind, usage.predicted(), usage.unit());
        return new Row(
                usage.kernel(),
                usage.units(),
                usage.unit(),
                usage.predicted(),
                new Deviation(
                        of.apply(Kind.LUT),
                        of.apply(Kind.FF),
                        of.apply(Kind.DSP48E2),
                        of.apply(Kind.BRAM36),
                        of.apply(Kind.URAM)));
    }

    private Resources total() {
        return usages.stream().map(Usage::total).reduce(Resources.NONE, Resources::plus);
    }

    private Resources predictedTotal() {
        return usages.stream().map(Usage::predictedTotal).reduce(Resources.NONE, Resources::plus);
    }

    /** In percent; null where there is none and something was predicted. */
    private static Double deviation(Kind kind, Resources predicted, Resources synthesized) {
        double expected = kind.of(predicted);
        double found = kind.of(synthesized);
        if (found == 0) {
            return expected == 0 ? 0.0 : null;
        }
        return 100 * (expected - found) / found;
    }

    private static String percent(Double deviation) {
        return deviation == null ? "new" : String.format(Locale.ROOT, "%+.1f %%", deviation);
    }

    private static String number(Kind kind, Resources resources) {
        return String.format(Locale.ROOT, kind == Kind.BRAM36 ? "%,.1f" : "%,.0f", kind.of(resources));
    }

    private static void line(PrintStream out, String name, String units, Function<Kind, String> cell) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-16s %5s", name, units));
        for (Kind kind : Kind.values()) {
            line.append(String.format(Locale.ROOT, " %18s", cell.apply(kind)));
        }
        out.println(line.toString().stripTrailing());
    }
}
