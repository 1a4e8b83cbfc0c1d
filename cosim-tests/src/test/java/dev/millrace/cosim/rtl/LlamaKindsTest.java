// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.cosim.support.Tools;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.kernel.Constant;
import dev.millrace.kernel.Kernel;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import dev.millrace.toolchain.ProgressListener;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The models that are Llama but for little, in HLS and in RTL: every element of every stream is the same, and every token
 * that of the reference. Those of one shape run on one design.
 */
class LlamaKindsTest {
    private static final List<Integer> PROMPT =
            IntStream.range(0, 9).mapToObj(t -> (t * 37 + 3) % 71).toList();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void needVerilator() {
        Tools.need("verilator");
    }

    /** Windows, fused tensors and multipliers are gone when a checkpoint is imported. */
    @Test
    void checkpointsOfOneShapeRunOnOneDesign() {
        List<Checkpoint> checkpoints = List.of(
                checkpoint("MistralForCausalLM", "\"sliding_window\": 64"),
                checkpoint("Phi3ForCausalLM", "\"sliding_window\": null"),
                checkpoint(
                        "GraniteForCausalLM",
                        "\"embedding_multiplier\": 5.5, \"attention_multiplier\": 0.3,"
                                + " \"residual_multiplier\": 0.22, \"logits_scaling\": 1.6"));
        Plan plan = plan(checkpoints.get(0));
        Set<List<Integer>> texts = new HashSet<>();
        for (Checkpoint checkpoint : checkpoints) {
            assertEquals(plan.schedule(), plan(checkpoint).schedule());
            assertEquals(constants(plan), constants(plan(checkpoint)));
            texts.add(run(checkpoint, plan));
        }
        // What they differ in matters: the weights are the same.
        assertNotEquals(1, texts.size());
    }

    @Test
    void biasesOfQueriesKeysAndValuesComeFromTheBlob() {
        Checkpoint qwen2 = checkpoint("Qwen2ForCausalLM", "\"use_sliding_window\": false");
        Plan plan = plan(qwen2);
        assertEquals(
                List.of("qkv"),
                plan.schedule().operations().stream()
                        .filter(operation -> operation.biased())
                        .map(operation -> operation.name())
                        .toList());
        run(qwen2, plan);
    }

    /** On the design of the suites of RTL, which is built once. */
    @Test
    void headsOfQwen3AreNormalized() {
        Checkpoint qwen3 = RtlCase.HEAD_NORMS.checkpoint(folder);
        Plan plan = RtlCase.HEAD_NORMS.plan(qwen3);
        assertEquals(
                Optional.of("headnorm"),
                Pipeline.of(plan).streams().stream()
                        .filter(stream -> stream.family().equals("qkv"))
                        .map(stream -> stream.to().unit())
                        .findFirst());
        run(qwen3, plan);
    }

    /** What the kernels are compiled for. */
    private static List<List<Constant>> constants(Plan plan) {
        return Pipeline.of(plan).kernels().stream().map(Kernel::constants).toList();
    }

    private static Checkpoint checkpoint(String architecture, String fields) {
        return SmallModels.checkpoint(
                folder, architecture, SmallModels.llamaKind(architecture, fields, 2, 40, 72, 4, 2, 24, 71));
    }

    private static Plan plan(Checkpoint checkpoint) {
        return Planner.plan(
                checkpoint.spec(),
                PlanOptions.of("u280", WeightFormat.MXINT8).with(4, 2, 3).withContext(48));
    }

    private static List<Integer> run(Checkpoint checkpoint, Plan plan) {
        QuantizedModel model = QuantizedModel.of(checkpoint, plan.format());
        GenerationRequest request = new GenerationRequest(PROMPT, 0, 6, 0.9, 5, List.of());
        Cosimulation.Result result = Cosimulation.run(
                model,
                plan,
                request,
                new Cosimulation.Options(1, true, 0, Optional.empty(), RtlCase.QUICKLY, Map.of()),
                ProgressListener.SILENT,
                token -> {});
        assertEquals(Tokens.of(new IntegerReference(model), request), result.tokens());
        return result.tokens();
    }
}
