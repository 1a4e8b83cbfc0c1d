// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.SharedModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.cosim.support.Tools;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import dev.millrace.toolchain.ProgressListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole pipeline in RTL behind the memory model: every element of every stream is that of the HLS kernels, and every
 * token that of the reference. {@code -Dmillrace.matrix=full} takes three prompts and 64 tokens of the trained models.
 */
class RtlPipelineTest {
    private static final boolean FULL = "full".equals(System.getProperty("millrace.matrix"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void needVerilator() {
        Tools.need("verilator");
    }

    static Stream<RtlCase> cases() {
        return RtlCase.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void streamsAndTokensAreThoseOfTheHlsKernels(RtlCase each) {
        Checkpoint checkpoint = each.checkpoint(folder);
        for (int number = 0; number < 2; number++) {
            run(checkpoint, each.plan(checkpoint), each.request(checkpoint, number), 1, Map.of());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stallsOfStreamsAndMemoryChangeNothing(RtlCase each) {
        Checkpoint checkpoint = each.checkpoint(folder);
        for (String stall : List.of("16", "128")) {
            run(checkpoint, each.plan(checkpoint), each.request(checkpoint, 0), 1, Map.of("stall", stall, "seed", "7"));
        }
    }

    static Stream<RtlCase> otherShapes() {
        return FULL
                ? RtlCase.MORE_TWO_TERM.stream()
                : RtlCase.MORE_TWO_TERM.stream().limit(1);
    }

    @ParameterizedTest
    @MethodSource("otherShapes")
    void keysOfTwoTermsInOtherShapes(RtlCase each) {
        Checkpoint checkpoint = each.checkpoint(folder);
        run(checkpoint, each.plan(checkpoint), each.request(checkpoint, 1), 1, Map.of("stall", "64", "seed", "3"));
    }

    @Test
    void threadsChangeNoCycle() {
        RtlCase each = RtlCase.ALL.get(0);
        Checkpoint checkpoint = each.checkpoint(folder);
        GenerationRequest request = each.request(checkpoint, 0);
        Cosimulation.Result one = run(checkpoint, each.plan(checkpoint), request, 1, Map.of());
        Cosimulation.Result two = run(checkpoint, each.plan(checkpoint), request, 2, Map.of());
        assertEquals(one.statistics().tokenCycles(), two.statistics().tokenCycles());
        assertEquals(1, one.statistics().generation().launches());
    }

    @Test
    void launchesCostWhatTheyCost() {
        RtlCase each = RtlCase.ALL.get(0);
        Checkpoint checkpoint = each.checkpoint(folder);
        Plan plan = each.plan(checkpoint);
        GenerationRequest request = each.request(checkpoint, 0);
        double once = run(checkpoint, plan, request, 1, Map.of()).statistics().cyclesPerToken();
        Map<String, Long> launches = Map.of(
                "token", 1L,
                "layer", plan.spec().layers() + 1L,
                "operator", plan.spec().layers() * 7L + 2);
        launches.forEach((unit, perToken) -> {
            RtlStatistics cheap = launched(checkpoint, plan, request, unit, 4);
            RtlStatistics dear = launched(checkpoint, plan, request, unit, 8);
            // An operator that begins and ends within a burst is launched with its neighbour.
            double tokens = cheap.tokenCycles().size() - 1.0;
            assertEquals(perToken * tokens, (double) cheap.decode().launches(), 2, unit);
            assertTrue(cheap.generation().launches() > cheap.decode().launches(), unit + " launches no prefill");
            double launch = 4.0 * plan.clockMegahertz();
            double cost = launch * cheap.decode().launches() / tokens;
            // The first launch may have begun before the first token was there.
            double begun = launch / tokens;
            assertEquals(cost, dear.cyclesPerToken() - cheap.cyclesPerToken(), begun, unit);
            assertTrue(cheap.cyclesPerToken() - once > cost - begun, unit + " costs less than its launches");
        });
    }

    private static RtlStatistics launched(
            Checkpoint checkpoint, Plan plan, GenerationRequest request, String unit, int microseconds) {
        Map<String, String> settings = Map.of("launches", unit, "launch_microseconds", Integer.toString(microseconds));
        return run(checkpoint, plan, request, 1, settings).statistics();
    }

    static Stream<Arguments> trainedModels() {
        return Stream.of("llama-stories", "gpt2-shakespeare").flatMap(name -> Stream.of(WeightFormat.values())
                .flatMap(format -> Stream.of(Arguments.of(name, format, 1, 2), Arguments.of(name, format, 4, 1))));
    }

    @ParameterizedTest
    @MethodSource("trainedModels")
    void trainedModelsGiveTheirTokens(String name, WeightFormat format, int columns, int reuse) {
        Checkpoint checkpoint = Checkpoint.open(SharedModels.get(name));
        Plan plan = Planner.plan(
                checkpoint.spec(),
                PlanOptions.of("u280", format).with(4, columns, reuse).withContext(128));
        List<List<Integer>> prompts = SharedModels.goldenPrompts(name);
        for (List<Integer> prompt : prompts.subList(0, FULL ? 3 : 1)) {
            run(checkpoint, plan, GenerationRequest.greedy(prompt, FULL ? 64 : 8), FULL ? 1 : 2, Map.of());
        }
    }

    private static Cosimulation.Result run(
            Checkpoint checkpoint, Plan plan, GenerationRequest request, int threads, Map<String, String> settings) {
        QuantizedModel model = QuantizedModel.of(checkpoint, plan.format());
        Cosimulation.Result result = Cosimulation.run(
                model,
                plan,
                request,
                new Cosimulation.Options(threads, true, 0, Optional.empty(), RtlCase.QUICKLY, settings),
                ProgressListener.SILENT,
                token -> {});
        assertEquals(Tokens.of(new IntegerReference(model), request), result.tokens());
        return result;
    }
}
