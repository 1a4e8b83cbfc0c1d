// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.build.RtlEmulation;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.model.Checkpoint;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Simulates the RTL of a pipeline and compares it with the HLS kernels. */
@Command(
        name = "cosim",
        description = "Simulate the RTL cycle by cycle behind a memory model, compare every stream and token with the"
                + " HLS kernels, and say what was counted.")
final class CosimCommand implements Callable<Integer> {
    private static final int TIMELINE_CYCLES = 64;

    @Mixin
    private ModelOptions model;

    @Mixin
    private DesignOptions design;

    @Mixin
    private SimulationOptions simulation;

    @Option(names = "--no-compare", description = "Only count: do not run the HLS kernels beside the RTL.")
    private boolean unchecked;

    @Option(names = "--stats", paramLabel = "FILE", description = "Write all counters as JSON.")
    private Path stats;

    @Override
    public Integer call() {
        Checkpoint checkpoint = model.open();
        Plan plan = Planner.plan(checkpoint.spec(), design.planOptions());
        Cosimulation.Result result = simulate(QuantizedModel.of(checkpoint, plan.format()), plan, System.err);
        print(plan, result);
        if (stats != null) {
            write(plan, result);
        }
        return ExitCode.OK;
    }

    private Cosimulation.Result simulate(QuantizedModel quantized, Plan plan, PrintStream err) {
        Cosimulation.Options options = new Cosimulation.Options(
                simulation.threads, !unchecked, stats == null ? 0 : TIMELINE_CYCLES, RtlEmulation.OPTIONS, Map.of());
        try (Progress progress = new Progress("building the RTL", err)) {
            return Cosimulation.run(quantized, plan, simulation.request(), options, progress, token -> {});
        }
    }

    private void print(Plan plan, Cosimulation.Result result) {
        RtlStatistics statistics = result.statistics();
        System.out.printf(
                Locale.ROOT,
                "%d tokens%s; the first after %,d cycles%n",
                result.tokens().size(),
                unchecked ? "" : ", every stream as in the HLS kernels",
                statistics.tokenCycles().get(0));
        if (statistics.decode() != null) {
            System.out.printf(
                    Locale.ROOT,
                    "decode: %,.0f cycles a token, %.1f tokens/s at %.0f MHz; %.1f GB/s, %.1f %% of the %.0f GB/s of"
                            + " %s%n",
                    statistics.cyclesPerToken(),
                    statistics.tokensPerSecond(),
                    statistics.clockMegahertz(),
                    statistics.bytesPerSecond() * 1e-9,
                    100 * statistics.bytesPerSecond() / plan.card().peakBytesPerSecond(),
                    plan.card().peakBytesPerSecond() * 1e-9,
                    plan.card().name());
        }
    }

    private void write(Plan plan, Cosimulation.Result result) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.valueToTree(result.statistics());
        json.put("card", plan.card().name());
        json.put("weights", plan.format().name().toLowerCase(Locale.ROOT));
        json.put("lanes", plan.lanes());
        json.put("columns", plan.columns());
        json.put("reuse", plan.reuse());
        json.put("fifo_beats", plan.fifoBeats());
        json.put("peak_bytes_per_second", plan.card().peakBytesPerSecond());
        json.set("tokens", mapper.valueToTree(result.tokens()));
        try {
            Path draft = Files.createTempFile(stats.toAbsolutePath().getParent(), ".stats", ".json");
            mapper.enable(SerializationFeature.INDENT_OUTPUT).writeValue(draft.toFile(), json);
            Files.move(draft, stats, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UsageException("--stats " + stats + ": cannot be written: " + e.getMessage());
        }
    }
}
