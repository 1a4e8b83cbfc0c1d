// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.accelerator.Accelerator;
import dev.millrace.accelerator.Generation;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.cosim.support.Tools;
import dev.millrace.emulation.Built;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.pack.PackedImages;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.xrt.Xrt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The units joined by the simulation's streams do in each cycle what the rendered top does, Verilated as one model: after
 * each number of tokens the memory channels have counted the same.
 */
class RtlTopTest {
    private static final RtlCase CASE =
            RtlCase.usual("llama", SmallModels.llama(1, 40, 72, 2, 1, 24, 71), WeightFormat.MXINT8, 2, 1, 2, 5);
    private static final int TOKENS = 4;

    /** The whole top in one model takes longest to compile, and runs for some thousand cycles only. */
    private static final List<String> UNOPTIMIZED = RtlEmulation.OPTIONS.stream()
            .map(option -> option.equals("-O2") ? "-O0" : option)
            .toList();

    @TempDir
    private Path folder;

    /** What came out of a generation, and what the simulation counted. */
    private record Outcome(List<Integer> tokens, long cycles, JsonNode channels) {}

    @Test
    void theTopCountsTheCyclesOfItsUnits() throws IOException {
        Tools.need("verilator");
        Checkpoint checkpoint = CASE.checkpoint(folder);
        Plan plan = CASE.plan(checkpoint);
        QuantizedModel model = QuantizedModel.of(checkpoint, plan.format());
        Pipeline pipeline = Pipeline.of(plan);
        Built units = RtlEmulation.build(
                pipeline, Compiler.find(), Verilator.find(), UNOPTIMIZED, false, ProgressListener.SILENT);
        Built top = RtlEmulation.buildTop(
                pipeline, Compiler.find(), Verilator.find(), UNOPTIMIZED, ProgressListener.SILENT);
        for (int tokens = 1; tokens <= TOKENS; tokens++) {
            GenerationRequest request = request(checkpoint, tokens);
            Outcome expected = generate(units, model, plan, request);
            assertEquals(Tokens.of(new IntegerReference(model), request), expected.tokens());
            assertEquals(expected, generate(top, model, plan, request), tokens + " tokens");
        }
    }

    private static GenerationRequest request(Checkpoint checkpoint, int tokens) {
        return GenerationRequest.greedy(CASE.request(checkpoint, 0).promptTokens(), tokens);
    }

    private Outcome generate(Built built, QuantizedModel model, Plan plan, GenerationRequest request)
            throws IOException {
        Path statistics = folder.resolve("statistics.json");
        Xrt xrt = Xrt.embedded();
        xrt.set("Emulation.millrace_statistics", statistics.toString());
        List<Integer> tokens = new ArrayList<>();
        try (Accelerator accelerator =
                        Accelerator.open(xrt, built.xclbin(), built.manifest(), PackedImages.of(model, plan));
                Generation generation = accelerator.start(request)) {
            generation.forEachRemaining(token -> tokens.add(token.id()));
        } finally {
            xrt.set("Emulation.millrace_statistics", "");
        }
        JsonNode counted = new ObjectMapper().readTree(statistics.toFile());
        return new Outcome(
                tokens,
                counted.get("cycles").asLong(),
                counted.get("generation").get("channels"));
    }
}
