// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.SharedModels;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Trained models give the reference's tokens whatever the plan. By default every pair of lanes and tile meets one model
 * with MXINT8, and every lanes and every tile meet each other model and format; {@code -Dmillrace.matrix=full} crosses
 * everything.
 */
class PlanNeverChangesABitTest {
    private static final int NEW_TOKENS = 200;
    private static final int LONG_PROMPT = 71; // several tiles of 16 and a partial one
    private static final int[] LANES = {1, 4, 32};
    private static final int[][] TILES = {{1, 1}, {4, 1}, {4, 4}};

    private static final Map<String, Expected> EXPECTED = new HashMap<>();

    private record Case(String model, WeightFormat format, int lanes, int columns, int reuse) {
        /** Attention over many lanes is one unit in some cases, a chain of clusters in the others. */
        List<Integer> clusters() {
            return lanes == 32 && columns > 1 ? List.of(13, 11, 8) : List.of();
        }

        @Override
        public String toString() {
            return model + " " + format + ", " + lanes + " lanes x " + columns + " columns, reuse " + reuse;
        }
    }

    /** A model with its requests and what the reference answers. */
    private record Expected(QuantizedModel model, List<GenerationRequest> requests, List<List<Integer>> tokens) {}

    static Stream<Case> cases() {
        boolean full = System.getProperty("millrace.matrix", "").equals("full");
        List<Case> cases = new ArrayList<>();
        int shift = 0;
        for (String model : List.of("llama-stories", "gpt2-shakespeare")) {
            for (WeightFormat format : WeightFormat.values()) {
                boolean all = full || cases.isEmpty();
                for (int lane = 0; lane < LANES.length; lane++) {
                    for (int tile = 0; tile < TILES.length; tile++) {
                        if (all || tile == (lane + shift) % TILES.length) {
                            cases.add(new Case(model, format, LANES[lane], TILES[tile][0], TILES[tile][1]));
                        }
                    }
                }
                shift++;
            }
        }
        return cases.stream().sorted(Comparator.comparing(Case::model).thenComparing(Case::format));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tokensAreThoseOfTheReference(Case it) {
        Expected expected = EXPECTED.computeIfAbsent(it.model() + it.format(), key -> expected(it));
        Plan plan = Planner.plan(
                expected.model().spec(),
                PlanOptions.of("u280", it.format())
                        .with(it.lanes(), it.columns(), it.reuse())
                        .withClusters(it.clusters()));
        try (Emulated emulated = Emulated.open(expected.model(), plan)) {
            for (int i = 0; i < expected.requests().size(); i++) {
                GenerationRequest request = expected.requests().get(i);
                Tokens.assertSame(plan, request, expected.tokens().get(i), emulated.generate(request));
            }
        }
    }

    @Test
    void keysOf16BitsGiveTheTokensOfTheReference() {
        Checkpoint checkpoint = SmallModels.biasedKeys(Checkpoint.open(SharedModels.get("gpt2-shakespeare")), 1013)
                .withKeys(KeyFormat.TWO_TERM);
        QuantizedModel model = QuantizedModel.of(checkpoint, WeightFormat.MXINT8);
        Plan plan = Planner.plan(
                checkpoint.spec(), PlanOptions.of("u280", WeightFormat.MXINT8).with(4, 4, 2));
        GenerationRequest request = GenerationRequest.greedy(
                SharedModels.goldenPrompts("gpt2-shakespeare").get(0), 40);
        List<Integer> expected = Tokens.of(new IntegerReference(model), request);
        try (Emulated emulated = Emulated.open(model, plan)) {
            Tokens.assertSame(plan, request, expected, emulated.generate(request));
        }
    }

    @AfterAll
    static void forget() {
        EXPECTED.clear();
    }

    private static Expected expected(Case it) {
        Checkpoint checkpoint = Checkpoint.open(SharedModels.get(it.model()));
        QuantizedModel model = QuantizedModel.of(checkpoint, it.format());
        List<List<Integer>> prompts = new ArrayList<>(SharedModels.goldenPrompts(it.model()));
        int vocab = checkpoint.spec().vocab();
        prompts.add(IntStream.range(0, LONG_PROMPT)
                .mapToObj(i -> (i * i * 31 + 5) % vocab)
                .toList());
        List<GenerationRequest> requests = new ArrayList<>();
        for (double temperature : new double[] {0, 0.8}) {
            for (List<Integer> prompt : prompts) {
                int room = checkpoint.spec().maxPositions() - prompt.size() + 1;
                requests.add(new GenerationRequest(
                        prompt,
                        0,
                        Math.min(NEW_TOKENS, room),
                        temperature,
                        0x123456789abcdefL,
                        checkpoint.spec().tokens().end()));
            }
        }
        IntegerReference reference = new IntegerReference(model);
        return new Expected(
                model,
                requests,
                requests.stream().map(request -> Tokens.of(reference, request)).toList());
    }
}
