// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.card.Card;
import dev.millrace.card.Clock;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Budgets;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.PlanOptions.Size;
import dev.millrace.plan.Planner;
import dev.millrace.search.Design;
import dev.millrace.search.Preset;
import dev.millrace.search.SearchOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the user fixes of a design. */
public final class DesignOptions {
    @Option(
            names = "--card",
            paramLabel = "CARD",
            defaultValue = "u280",
            description = "FPGA card: u280, u55c, u50, u250 or v80, or the TOML file of another (default:"
                    + " ${DEFAULT-VALUE}); plan also analyses others, such as h100.")
    public String card;

    @Option(
            names = "--weights",
            paramLabel = "FORMAT",
            description =
                    "Weight format: mxint8 or mxfp4 (default: mxint8; where a design is searched for, also mxfp4 is"
                            + " shown).")
    private WeightFormat weights;

    @Mixin
    private KeyOptions keys;

    @Option(
            names = "--lanes",
            paramLabel = "L",
            description = "Memory channels that carry weights, a power of two (default: all of the card).")
    @Range(min = 1, max = Planner.MAX_LANES, of = "memory channels, a power of two")
    Integer lanes;

    @Option(
            names = "--columns",
            paramLabel = "T",
            description = "Token vectors multiplied at once, a power of two (default: the most up to 4 that fit).")
    @Range(min = 1, max = Planner.MAX_COLUMNS, of = "columns, a power of two")
    Integer columns;

    @Option(
            names = "--reuse",
            paramLabel = "R",
            description =
                    "Cycles that a beat of weights is held in prefill; a tile is T x R tokens (default: the most up to"
                            + " 8 that fit).")
    @Range(min = 1, max = Planner.MAX_TILE, of = "cycles")
    Integer reuse;

    @Option(
            names = "--clock",
            paramLabel = "MHZ",
            description = "Clock of the kernels (default: what the card file aims at).")
    @Range(min = Clock.MIN_MEGAHERTZ, max = Clock.MAX_MEGAHERTZ, of = "MHz")
    Integer clock;

    @Option(
            names = "--fifo",
            paramLabel = "BEATS",
            description = "Beats of 64 bytes that a lane's reader may run ahead (default: 2048, more where the context"
                    + " needs it).")
    @Range(min = Planner.MIN_FIFO_BEATS, max = Planner.MAX_FIFO_BEATS, of = "beats")
    Integer fifo;

    @Option(
            names = "--clusters",
            paramLabel = "LANES",
            split = ",",
            description = "Lanes of each cluster, as 14,10,8: a unit of attention for each, that lies beside its"
                    + " lanes (default: as many clusters as take the fewest wires between dies).")
    @Range(min = 1, max = Planner.MAX_LANES, of = "lanes")
    List<Integer> clusters = new ArrayList<>();

    @Option(
            names = "--depth",
            paramLabel = "STREAM=N",
            description = "Depth of a stream, in place of the planned one; may be repeated.")
    @Range(min = 1, max = Planner.MAX_DEPTH, of = "elements")
    Map<String, Integer> depths = new LinkedHashMap<>();

    @Option(
            names = "--budget",
            paramLabel = "KIND=PERCENT",
            split = ",",
            description =
                    "How much a design may take of each die (lut, ff, dsp, bram, uram) and of the wires between two"
                            + " (wires), so that it can be routed; what is given here refuses designs beyond it (default:"
                            + " lut=70,ff=70,dsp=80,bram=80,uram=80,wires=50, which only warn).")
    @Range(min = 1, max = Budgets.ALL, of = "percent")
    Map<Budgets.Kind, Integer> budgets = new EnumMap<>(Budgets.Kind.class);

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            converter = PresetName.class,
            description = "A design that has a name: first-light is the safest to build first, of at most 4 lanes, one"
                    + " column, reuse 1 and 150 MHz, within all budgets. Options beside it take precedence.")
    private Preset preset;

    /** The checkpoint with keys in their format; warns where they may be too coarse. */
    public Checkpoint imported(Checkpoint checkpoint, Warnings warnings) {
        return keys.imported(checkpoint, warnings);
    }

    /** Reads a model's shape, for which config.json is enough. */
    public ModelSpec spec(Path model, Warnings warnings) {
        return keys.spec(model, warnings);
    }

    /** The format, if one is asked for. */
    public Optional<WeightFormat> weights() {
        return Optional.ofNullable(weights);
    }

    /** The plan of a design that fits the card; or a PlanException that says what does not. */
    public Plan fitting(ModelSpec spec, OptionalInt context) {
        return Design.of(spec, planOptions(context)).fitting();
    }

    /** Warns of what may keep a design from being routed, when all else is done. */
    public void warnOfRisks(Plan plan, OptionalInt context, Warnings warnings) {
        Design.risks(plan, planOptions(context)).forEach(warnings);
    }

    /** The plan of a design that runs in emulation only, which may be larger than the card; a line says so. */
    public Plan emulated(ModelSpec spec, OptionalInt context, Warnings warnings) {
        return emulated(Design.of(spec, planOptions(context)), warnings);
    }

    public static Plan emulated(Design design, Warnings warnings) {
        design.misfit().ifPresent(message -> warnings.accept("emulated, but too large for the card: " + message));
        return design.plan();
    }

    /**
     * What is given of a design.
     *
     * @param context positions of the KV cache
     */
    public PlanOptions planOptions(OptionalInt context) {
        PlanOptions asked = PlanOptions.of(card, weights().orElse(SearchOptions.DEFAULT_FORMAT))
                .with(Size.LANES, optional(lanes))
                .with(Size.COLUMNS, optional(columns))
                .with(Size.REUSE, optional(reuse))
                .with(Size.CONTEXT, context)
                .with(Size.CLOCK, optional(clock))
                .with(Size.FIFO, optional(fifo))
                .withDepths(depths)
                .withClusters(clusters)
                .withBudgets(Budgets.DEFAULT.with(budgets));
        return preset == null ? asked : preset.fill(asked, Card.generatable(card));
    }

    private static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
