// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The streams that hold a tile are as deep as what they hold, which is what docs/search.md derives: with all others one
 * element deep, what waits elsewhere is counted, and one element less stands still.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DepthsTest {
    /** Those of the lanes and their memory, whose depths are pages and records. */
    private static final Set<String> PAGED = Set.of("weights", "credits", "sent", "cache", "kept");

    /** One group of tokens in a tile, so that the lanes' results of a block are one element each. */
    private static final int TOKENS = 4;

    private static final int LANES = 2;

    @TempDir
    private static Path folder;

    private static Checkpoint checkpoint;
    private static QuantizedModel model;
    private static Dimensions dimensions;

    @BeforeAll
    static void quantize() {
        checkpoint = SmallModels.checkpoint(folder, "depths", SmallModels.gpt2(2, 256, 172, 4, 83, "gelu_new"));
        model = QuantizedModel.of(checkpoint, WeightFormat.MXINT8);
        dimensions = plan(Map.of()).dimensions();
    }

    private static Plan plan(Map<String, Integer> depths) {
        return Planner.plan(
                checkpoint.spec(),
                PlanOptions.of("u280", WeightFormat.MXINT8)
                        .with(LANES, TOKENS, 1)
                        .withContext(32)
                        .withDepths(depths));
    }

    /** What is held, less what waits elsewhere when all other streams hold one element. */
    private static Map<String, Integer> least() {
        Map<String, Integer> depths = new TreeMap<>();
        for (Stream stream : Pipeline.of(plan(Map.of())).streams()) {
            if (!PAGED.contains(stream.family())) {
                depths.put(stream.name(), 1);
            }
        }
        // All of x but the block that add has.
        depths.put("residual", TOKENS * dimensions.hiddenBlocks() - 1);
        // The results of up but one each in and before activation, in feed and the lanes, and before, between and
        // behind the lanes.
        depths.put("activated", TOKENS * dimensions.ffnBlocks() - 3 - LANES - (LANES + 1));
        // Gains and biases but two in norm, one in gather and one before it.
        depths.put("constants", 2 * dimensions.hiddenBlocks() - 4);
        return depths;
    }

    private static GenerationRequest request() {
        return GenerationRequest.greedy(List.of(5, 3, 8, 13, 21, 34), 3);
    }

    @Test
    void plannedDepthsHoldAllThatWaits() {
        Map<String, Integer> planned =
                Pipeline.of(plan(Map.of())).streams().stream().collect(Collectors.toMap(Stream::name, Stream::depth));
        least().forEach((stream, depth) -> assertTrue(planned.get(stream) >= depth, stream));
        assertEquals(1 + TOKENS * dimensions.hiddenBlocks(), planned.get("residual"));
        assertEquals(4 + TOKENS * dimensions.ffnBlocks(), planned.get("activated"));
        assertEquals(Math.max(32, 1 + 2 * dimensions.hiddenBlocks()), planned.get("constants"));
    }

    @Test
    void theLeastDepthsGiveTheTokensOfTheReference() {
        Plan plan = plan(least());
        try (Emulated emulated = Emulated.openQuickly(model, plan)) {
            Tokens.assertSame(
                    plan, request(), Tokens.of(new IntegerReference(model), request()), emulated.generate(request()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"residual", "activated", "constants"})
    void oneLessStandsStill(String stream) {
        Map<String, Integer> depths = least();
        int least = depths.merge(stream, -1, Integer::sum);
        try (Emulated emulated = Emulated.openQuickly(model, plan(depths))) {
            AcceleratorException error = assertThrows(AcceleratorException.class, () -> emulated.generate(request()));
            assertTrue(
                    error.getMessage().contains("for room in stream " + stream + " (" + least + " of " + least + ")"),
                    error.getMessage());
        }
    }
}
