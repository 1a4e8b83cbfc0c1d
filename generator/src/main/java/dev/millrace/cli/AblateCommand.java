// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.ModelOptions;
import dev.millrace.cli.option.Range;
import dev.millrace.cli.option.SimulationOptions;
import dev.millrace.cli.option.UsageException;
import dev.millrace.cli.option.Warnings;
import dev.millrace.cli.text.Progress;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What it is worth that one launch runs a whole generation. */
@Command(
        name = "ablate",
        description = "Simulate decode on the same RTL with a launch per operator, layer, token and generation, and"
                + " compare cycles, time and bandwidth.")
final class AblateCommand implements Callable<Integer> {
    private static final List<String> LAUNCHES = List.of("operator", "layer", "token", "generation");

    @Mixin
    private ModelOptions model;

    @Mixin
    private DesignOptions design;

    @Mixin
    private SimulationOptions simulation;

    @Option(
            names = "--launch-cost",
            paramLabel = "US",
            defaultValue = "30",
            description =
                    "Microseconds from the end of a launch to the start of the next (default:" + " ${DEFAULT-VALUE}).")
    @Range(min = 0, max = 1_000_000, of = "microseconds")
    private double launchCost;

    @Override
    public Integer call() {
        if (simulation.tokens < 2) {
            throw new UsageException("-n " + simulation.tokens + ": decode is measured between two tokens or more");
        }
        Warnings warnings = new Warnings(System.err);
        Checkpoint checkpoint = design.imported(model.open(warnings), warnings);
        Plan plan = design.emulated(checkpoint.spec(), simulation.cache(checkpoint.spec()), warnings);
        ablate(QuantizedModel.of(checkpoint, plan.format()), plan, System.err);
        return ExitCode.OK;
    }

    private void ablate(QuantizedModel quantized, Plan plan, PrintStream err) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %14s %14s %12s %12s %12s %8s%n",
                "launch per",
                "launches/token",
                "cycles/token",
                "ms/token",
                "tokens/s",
                "of channels",
                "of card");
        for (String launches : LAUNCHES) {
            Cosimulation.Options options = new Cosimulation.Options(
                    simulation.threads,
                    false,
                    0,
                    Optional.empty(),
                    RtlEmulation.OPTIONS,
                    Map.of("launches", launches, "launch_microseconds", Double.toString(launchCost)));
            try (Progress progress = new Progress("building the RTL", err)) {
                RtlStatistics statistics = Cosimulation.run(
                                quantized, plan, simulation.request(), options, progress, token -> {})
                        .statistics();
                print(launches, statistics, plan);
            }
        }
    }

    private static void print(String launches, RtlStatistics statistics, Plan plan) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %14.1f %,14.0f %12.3f %12.1f %10.1f %% %6.1f %%%n",
                launches,
                statistics.decode().launches() / (statistics.tokenCycles().size() - 1.0),
                statistics.cyclesPerToken(),
                1e3 / statistics.tokensPerSecond(),
                statistics.tokensPerSecond(),
                100e-9
                        * statistics.bytesPerSecond()
                        / (plan.lanes() * plan.card().channelGigabytesPerSecond()),
                100 * statistics.bytesPerSecond() / plan.card().peakBytesPerSecond());
    }
}
