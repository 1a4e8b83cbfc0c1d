// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cli.text.Progress;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.search.Candidate;
import dev.millrace.timing.TimingModel;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cycles of a design with few layers, predicted and counted in RTL with random weights.
 *
 * @param plan with few layers
 * @param prompt tokens
 * @param predictedPrefill from the start of the units to the first token
 * @param predictedDecode of a token after it
 */
record PlanMeasurement(Plan plan, int prompt, double predictedPrefill, double predictedDecode, RtlStatistics counted) {
    private static final int LAYERS = 2;
    private static final int NEW_TOKENS = 3;
    private static final long SEED = 1;

    static PlanMeasurement of(Path directory, Candidate candidate, PrintStream err) {
        Plan plan = candidate.shallow(Math.min(LAYERS, candidate.plan().spec().layers()));
        int prompt = Math.max(1, Math.min(candidate.workload().prompt(), plan.context() - NEW_TOKENS));
        TimingModel model = TimingModel.of(plan);
        double decode = IntStream.range(0, NEW_TOKENS - 1)
                .mapToDouble(i -> model.decode(prompt + i).cycles())
                .average()
                .orElseThrow();
        return new PlanMeasurement(
                plan, prompt, model.prefill(prompt, 0).cycles(), decode, simulate(directory, plan, prompt, err));
    }

    private static RtlStatistics simulate(Path directory, Plan plan, int prompt, PrintStream err) {
        Checkpoint whole = Checkpoint.random(directory, SEED);
        Checkpoint shallow = new Checkpoint(plan.spec(), whole.weights(), directory);
        GenerationRequest request =
                new GenerationRequest(Collections.nCopies(prompt, 1), 0, NEW_TOKENS, 0, 0, List.of());
        Cosimulation.Options options =
                new Cosimulation.Options(1, false, 0, Optional.empty(), RtlEmulation.OPTIONS, Map.of());
        try (Progress progress = new Progress("building the RTL", err)) {
            QuantizedModel quantized = QuantizedModel.of(shallow, plan.format());
            return Cosimulation.run(quantized, plan, request, options, progress, token -> {})
                    .statistics();
        }
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s, %d lanes, %d columns, reuse %d, with %d layers:%n%-8s %12s %12s %9s%n",
                plan.format(),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.spec().layers(),
                "cycles",
                "predicted",
                "counted",
                "off by");
        line(out, "prefill", predictedPrefill, counted.tokenCycles().get(0));
        line(out, "decode", predictedDecode, counted.cyclesPerToken());
    }

    private static void line(PrintStream out, String phase, double predicted, double counted) {
        out.printf(
                Locale.ROOT,
                "%-8s %,12.0f %,12.0f %+7.2f %%%n",
                phase,
                predicted,
                counted,
                100 * (predicted / counted - 1));
    }
}
