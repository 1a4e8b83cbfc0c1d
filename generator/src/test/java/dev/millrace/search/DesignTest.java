// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is chosen where the user leaves it open. */
class DesignTest {
    private static final String GPT2_355M =
            """
            {"architectures": ["GPT2LMHeadModel"], "n_embd": 1024, "n_layer": 24, "n_head": 16, "n_positions": 1024,
             "vocab_size": 50257, "activation_function": "gelu_new"}
            """;

    private static final String LLAMA_1B =
            """
            {"architectures": ["LlamaForCausalLM"], "hidden_size": 2048, "intermediate_size": 8192,
             "num_hidden_layers": 16, "num_attention_heads": 32, "num_key_value_heads": 8, "vocab_size": 128256,
             "max_position_embeddings": 131072, "rms_norm_eps": 1e-5, "tie_word_embeddings": true}
            """;

    @TempDir
    private static Path folder;

    private static ModelSpec gpt2;
    private static ModelSpec llama;

    @BeforeAll
    static void read() throws IOException {
        gpt2 = spec("gpt2", GPT2_355M);
        llama = spec("llama", LLAMA_1B);
    }

    private static ModelSpec spec(String name, String config) throws IOException {
        Path model = Files.createDirectories(folder.resolve(name));
        Files.writeString(model.resolve("config.json"), config);
        return SpecReader.read(model);
    }

    @ParameterizedTest
    @CsvSource({
        "u280, MXINT8, 32, 2, 8",
        "u280, MXFP4, 32, 2, 8",
        "u55c, MXFP4, 32, 2, 8",
        "u50, MXFP4, 16, 2, 8",
        "u250, MXFP4, 4, 4, 8"
    })
    void theDefaultIsTheWidestThatFits(String card, WeightFormat format, int lanes, int columns, int reuse) {
        PlanOptions open = PlanOptions.of(card, format);
        Plan plan = Design.of(gpt2, open).fitting();
        assertEquals(lanes, plan.lanes());
        assertEquals(columns, plan.columns());
        assertEquals(reuse, plan.reuse());
        assertDoesNotThrow(() -> Placement.of(Pipeline.of(plan)));
        if (columns < 4) {
            Design wider = Design.of(gpt2, open.withLanes(lanes).withColumns(2 * columns));
            assertTrue(
                    wider.misfit().isPresent()
                            || !Placement.of(Pipeline.of(wider.plan())).beyond().isEmpty(),
                    "what is wider is beyond a budget, or does not fit");
        }
    }

    @Test
    void aDesignThatIsTooLargeLeavesThoseOfItsWidthTheirClusters() {
        ClusterMemory memory = new ClusterMemory();
        PlanOptions options = PlanOptions.of("u280", WeightFormat.MXINT8);
        Plan tooLarge = Planner.plan(gpt2, options.with(32, 4, 64));
        assertEquals(tooLarge, memory.clustered(tooLarge));
        Plan fitting = memory.clustered(Planner.plan(gpt2, options.with(32, 4, 8)));
        assertEquals(3, fitting.clusters().size());
        assertEquals(
                fitting.clusters(),
                memory.clustered(Planner.plan(gpt2, options.with(32, 4, 4))).clusters());
    }

    @Test
    void whatIsFixedIsKeptAndRefusedWithWhatWouldFit() {
        Design design =
                Design.of(gpt2, PlanOptions.of("u280", WeightFormat.MXFP4).with(32, 4, 8));
        assertEquals(4, design.plan().columns());
        assertEquals(
                Optional.of("MXFP4 weights with --lanes 32 --columns 4 --reuse 8 --fifo 2048: needs 2,490 BRAM36 of"
                        + " the 1,752 that u280 leaves; use --columns 2"),
                design.misfit());
        assertEquals(
                design.misfit().orElseThrow(),
                assertThrows(PlanException.class, design::fitting).getMessage());
        assertTrue(Design.of(gpt2, PlanOptions.of("u280", WeightFormat.MXFP4).with(32, 2, 8))
                .misfit()
                .isEmpty());
    }

    @Test
    void aTileThatIsTooLargeIsRefusedWithAShorterReuse() {
        assertEquals(
                Optional.of("MXINT8 weights with --lanes 32 --columns 4 --reuse 64 --fifo 2048: needs 3,652 URAM of the"
                        + " 960 that u280 leaves; use --reuse 4"),
                Design.of(llama, PlanOptions.of("u280", WeightFormat.MXINT8).with(32, 4, 64))
                        .misfit());
    }

    @ParameterizedTest
    @CsvSource({"1024, 250, 2048", "4096, 300, 4096", "4096, 250, 8192"})
    void longerTextsHaveDeeperFifos(int context, int megahertz, int beats) {
        PlanOptions options = PlanOptions.of("u55c", WeightFormat.MXINT8)
                .with(32, 1, 1)
                .withContext(context)
                .withClock(megahertz);
        Plan plan = Design.of(llama, options).fitting();
        assertEquals(beats, plan.fifoBeats());
        Predictor predictor = new Predictor(llama, Split.ONE);
        double cycles = predictor.decodeAt(plan, context - 1).cycles();
        Plan deepest = Design.of(llama, options.withFifo(8192)).plan();
        assertEquals(predictor.decodeAt(deepest, context - 1).cycles(), cycles, 0.005 * cycles);
        if (beats > 2048) {
            Plan shallower = Design.of(llama, options.withFifo(beats / 2)).plan();
            assertTrue(predictor.decodeAt(shallower, context - 1).cycles() > 1.005 * cycles);
        }
    }

    @Test
    void anUnknownStreamIsNoMisfit() {
        PlanOptions options = PlanOptions.of("u280", WeightFormat.MXINT8).withDepths(Map.of("residuum", 4));
        String message = assertThrows(PlanException.class, () -> Design.of(gpt2, options))
                .getMessage();
        assertTrue(message.startsWith("--depth residuum: no such stream"), message);
    }
}
