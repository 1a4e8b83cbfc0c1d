// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.card.Card;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.MemoryOptions;
import dev.millrace.cli.option.ModelOptions;
import dev.millrace.cli.option.Range;
import dev.millrace.cli.option.SimulationOptions;
import dev.millrace.cli.option.UsageException;
import dev.millrace.cli.option.Warnings;
import dev.millrace.cli.text.Count;
import dev.millrace.cli.text.Progress;
import dev.millrace.cli.text.SaturationWarning;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.cosimulation.CosimulationJson;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.output.OutputFile;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.timeline.TimelinePage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Simulates the RTL of a pipeline and compares it with the HLS kernels. */
@Command(
        name = "cosim",
        description = "Simulate the RTL cycle by cycle behind a memory model, compare every stream and token with the"
                + " HLS kernels, and say what was counted.")
public final class CosimCommand implements Callable<Integer> {
    /** More than a screen has columns; a page stays within a few megabytes. */
    private static final int TIMELINE_BUCKETS = 2048;

    @Mixin
    private ModelOptions model;

    @Mixin
    private DesignOptions design;

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private MemoryOptions memory;

    @Option(names = "--no-compare", description = "Only count: do not run the HLS kernels beside the RTL.")
    private boolean unchecked;

    @Option(names = "--stats", paramLabel = "FILE", description = "Write all counters as JSON.")
    private Path stats;

    @Option(
            names = "--timeline",
            paramLabel = "FILE",
            description = "Draw what units and memory channels did over the last token, as an HTML page.")
    private Path timeline;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Write a waveform of all units as FST; takes a build of its own, and much space.")
    private Path trace;

    @Option(
            names = "--trace-from",
            paramLabel = "CYCLE",
            description = "First cycle of the waveform, counted from the start of the units (default: 0).")
    @Range(min = 0, max = Long.MAX_VALUE, of = "cycles")
    private Long traceFrom;

    @Option(names = "--trace-cycles", paramLabel = "N", description = "Cycles of the waveform (default: to the end).")
    @Range(min = 1, max = Long.MAX_VALUE, of = "cycles")
    private Long traceCycles;

    @Override
    public Integer call() {
        check();
        Warnings warnings = new Warnings(System.err);
        Checkpoint checkpoint = design.imported(model.open(warnings), warnings);
        Plan plan = design.emulated(checkpoint.spec(), simulation.cache(checkpoint.spec()), warnings);
        QuantizedModel quantized = QuantizedModel.of(checkpoint, plan.format());
        Cosimulation.Result result = simulate(quantized, plan, System.err);
        print(plan, result);
        new SaturationWarning(quantized, warnings)
                .give(
                        result.saturations(),
                        simulation.request(),
                        result.tokens().size());
        if (stats != null) {
            new OutputFile("--stats", stats).writeJson(CosimulationJson.of(plan, simulation.request(), result));
        }
        if (timeline != null) {
            new OutputFile("--timeline", timeline).writeText(TimelinePage.of(plan, result.statistics()));
        }
        checkTraced(result.statistics());
        return ExitCode.OK;
    }

    /** Before the long run. */
    private void check() {
        OutputFile.checkAll(files().filter(file -> file.path() != null).toList());
        if (timeline != null && simulation.tokens < 2) {
            throw new UsageException(
                    "--timeline: -n " + simulation.tokens + " has no token that is decoded whole; give -n 2 or more");
        }
        if (trace == null && (traceFrom != null || traceCycles != null)) {
            throw new UsageException((traceFrom != null ? "--trace-from" : "--trace-cycles")
                    + ": there is no waveform; give --trace FILE too");
        }
    }

    private Stream<OutputFile> files() {
        return Stream.of(
                new OutputFile("--stats", stats),
                new OutputFile("--timeline", timeline),
                new OutputFile("--trace", trace));
    }

    private Cosimulation.Result simulate(QuantizedModel quantized, Plan plan, PrintStream err) {
        Cosimulation.Options options = new Cosimulation.Options(
                simulation.threads,
                !unchecked,
                stats == null && timeline == null ? 0 : TIMELINE_BUCKETS,
                Optional.ofNullable(trace)
                        .map(file -> new Cosimulation.Trace(new OutputFile("--trace", file), from(), cycles())),
                RtlEmulation.OPTIONS,
                memory.settings());
        try (Progress progress = new Progress("building the RTL", err)) {
            return Cosimulation.run(quantized, plan, simulation.request(), options, progress, token -> {});
        }
    }

    private long from() {
        return traceFrom == null ? 0 : traceFrom;
    }

    private long cycles() {
        return traceCycles == null ? 0 : traceCycles;
    }

    private void checkTraced(RtlStatistics statistics) {
        if (trace != null && from() >= statistics.cycles()) {
            throw new UsageException("--trace-from " + traceFrom + ": the simulation ended after " + statistics.cycles()
                    + " cycles, so the waveform is empty; give a lower one");
        }
    }

    private void print(Plan plan, Cosimulation.Result result) {
        RtlStatistics statistics = result.statistics();
        System.out.printf(
                Locale.ROOT,
                "%s%s; the first after %,d cycles; %,d cycles in %.1f s, %,.0f a second%n",
                Count.of(result.tokens().size(), "token"),
                unchecked ? "" : ", every stream as in the HLS kernels",
                statistics.tokenCycles().get(0),
                statistics.cycles(),
                result.seconds(),
                statistics.cycles() / result.seconds());
        if (statistics.decode() != null) {
            System.out.printf(
                    Locale.ROOT,
                    "decode: %,.0f cycles a token, %.1f tokens/s at %.0f MHz; %.1f GB/s, %s%n",
                    statistics.cyclesPerToken(),
                    statistics.tokensPerSecond(),
                    statistics.clockMegahertz(),
                    statistics.bytesPerSecond() * 1e-9,
                    shares(plan, statistics.bytesPerSecond()));
        }
    }

    /** Which share of the bandwidth of the lanes' channels this is, and of the card's, if that is more. */
    public static String shares(Plan plan, double bytesPerSecond) {
        Card card = plan.card();
        double channels = plan.lanes() * card.channelGigabytesPerSecond();
        String ofCard = String.format(
                Locale.ROOT,
                "%.1f %% of the %.0f GB/s of %s",
                100 * bytesPerSecond / card.peakBytesPerSecond(),
                card.peakBytesPerSecond() * 1e-9,
                card.name());
        return plan.lanes() == card.channels()
                ? ofCard
                : String.format(
                        Locale.ROOT,
                        "%.1f %% of the %.1f GB/s of its %s, %s",
                        100e-9 * bytesPerSecond / channels,
                        channels,
                        Count.of(plan.lanes(), "channel"),
                        ofCard);
    }
}
