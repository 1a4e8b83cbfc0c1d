// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes that nothing divides and plans drawn at random give the reference's tokens, saturated or not. */
class OddShapesTest {
    /** Streams that hold what waits for something else; the others only carry. */
    private static final Set<String> HOLDING =
            Set.of("residual", "activated", "constants", "weights", "credits", "sent", "cache", "kept");

    @TempDir
    private static Path folder;

    /** With a factor of the weights, or, if the keys have two terms, a bias of the keys. */
    private record Case(String name, String config, WeightFormat format, long seed, float factor, KeyFormat keys) {
        Case(String name, String config, WeightFormat format, long seed, float factor) {
            this(name, config, format, seed, factor, KeyFormat.MXINT8);
        }

        static Case biased(String name, String config, WeightFormat format, long seed, float bias) {
            return new Case(name, config, format, seed, bias, KeyFormat.TWO_TERM);
        }

        Checkpoint checkpoint() {
            Checkpoint checkpoint = SmallModels.checkpoint(folder, name, config);
            return keys == KeyFormat.MXINT8
                    ? SmallModels.scaled(checkpoint, factor)
                    : SmallModels.biasedKeys(checkpoint, factor).withKeys(keys);
        }

        @Override
        public String toString() {
            String what = keys == KeyFormat.MXINT8 ? ", weights x " : ", key biases of ";
            return name + " " + format + (factor == 1 ? "" : what + factor);
        }
    }

    static List<Case> cases() {
        WeightFormat int8 = WeightFormat.MXINT8;
        WeightFormat fp4 = WeightFormat.MXFP4;
        String grouped = SmallModels.llama(2, 96, 172, 6, 2, 8, 333);
        String gelu = SmallModels.gpt2(2, 96, 172, 4, 333, "gelu");
        return List.of(
                new Case("grouped-heads-of-8", grouped, int8, 1, 1),
                new Case("grouped-heads-of-8", grouped, fp4, 2, 1),
                new Case("one-layer-heads-of-80", SmallModels.llama(1, 160, 200, 2, 1, 80, 97), fp4, 3, 1),
                new Case("heads-wider-than-hidden", SmallModels.llama(3, 70, 31, 7, 7, 18, 33), int8, 4, 1),
                new Case("long-reduction", SmallModels.llama(1, 40, 4100, 2, 2, 20, 65), int8, 5, 1),
                new Case("long-reduction", SmallModels.llama(1, 40, 4200, 2, 2, 20, 65), fp4, 6, 1),
                new Case("tiny", SmallModels.llama(1, 2, 1, 1, 1, 2, 3), int8, 7, 1),
                new Case("gelu-erf", gelu, int8, 8, 1),
                new Case("one-layer-gelu-tanh", SmallModels.gpt2(1, 40, 33, 5, 100, "gelu_new"), fp4, 9, 1),
                new Case("grouped-heads-of-8", grouped, int8, 10, 300),
                new Case("grouped-heads-of-8", grouped, fp4, 11, 500),
                new Case("gelu-erf", gelu, int8, 12, 3000),
                new Case("qwen3-heads-of-24", SmallModels.qwen3(2, 70, 100, 6, 3, 24, 97), int8, 17, 1),
                Case.biased("grouped-heads-of-8", grouped, int8, 13, 3025),
                Case.biased("heads-wider-than-hidden", SmallModels.llama(3, 70, 31, 7, 7, 18, 33), int8, 14, 300),
                Case.biased("one-layer-heads-of-80", SmallModels.llama(1, 160, 200, 2, 1, 80, 97), fp4, 15, 1013),
                Case.biased("gelu-erf", gelu, int8, 16, 40000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tokensAreThoseOfTheReference(Case it) {
        Checkpoint checkpoint = it.checkpoint();
        QuantizedModel model = QuantizedModel.of(checkpoint, it.format());
        Random random = new Random(it.seed());
        Plan plan = randomPlan(checkpoint.spec(), it.format(), random);
        IntegerReference reference = new IntegerReference(model);
        try (Emulated emulated = Emulated.openQuickly(model, plan)) {
            for (int length : new int[] {1, plan.tile(), plan.tile() + 1, plan.context() / 2 + 1}) {
                int prompt = Math.min(length, plan.context() - 1);
                GenerationRequest request = new GenerationRequest(
                        random.ints(prompt, 0, checkpoint.spec().vocab())
                                .boxed()
                                .toList(),
                        0,
                        Math.min(20, plan.context() - prompt + 1),
                        random.nextBoolean() ? 0 : 1.5,
                        random.nextLong(),
                        List.of());
                Tokens.assertSame(plan, request, Tokens.of(reference, request), emulated.generate(request));
            }
        }
        if (it.keys() == KeyFormat.MXINT8 ? it.factor() > 1 : it.factor() > Short.MAX_VALUE) {
            assertTrue(reference.saturations().total() > 0, it + " were meant to saturate");
        }
    }

    /** Any plan, with streams as shallow as one element where they hold nothing back. */
    private static Plan randomPlan(ModelSpec spec, WeightFormat format, Random random) {
        PlanOptions options = PlanOptions.of("u280", format)
                .with(1 << random.nextInt(6), 1 << random.nextInt(4), 1 + random.nextInt(3))
                .withContext(30 + random.nextInt(98));
        int fifoBeats = 128 << random.nextInt(3);
        int rowLanes = 1
                << random.nextInt(
                        1 + Integer.numberOfTrailingZeros(options.lanes().getAsInt()));
        options = options.withClusters(randomClusters(options.lanes().getAsInt(), random));
        Plan shallow = SmallModels.with(Planner.plan(spec, options), fifoBeats, rowLanes);
        Map<String, Integer> depths = new TreeMap<>();
        for (Stream stream : Pipeline.of(shallow).streams()) {
            if (!HOLDING.contains(stream.family()) && random.nextInt(3) != 0) {
                depths.put(stream.name(), 1 + random.nextInt(3));
            }
        }
        PlanOptions withDepths = options.withDepths(depths);
        return SmallModels.with(Planner.plan(spec, withDepths), fifoBeats, rowLanes);
    }

    /** The lanes in any number of clusters up to four. */
    private static List<Integer> randomClusters(int lanes, Random random) {
        List<Integer> clusters = new ArrayList<>();
        int left = lanes;
        for (int more = random.nextInt(4); more > 0 && left > 1; more--) {
            clusters.add(1 + random.nextInt(left - 1));
            left -= clusters.get(clusters.size() - 1);
        }
        clusters.add(left);
        return clusters;
    }
}
