// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.fabric.Resources;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs against what Yosys 0.23 made of the kernels. */
class ResourcesTest {
    private static final String GPT2_MEDIUM =
            """
            {"architectures": ["GPT2LMHeadModel"], "n_embd": 1024, "n_layer": 24, "n_head": 16, "n_positions": 1024,
             "vocab_size": 50257, "activation_function": "gelu_new"}
            """;
    private static final String SMALL_LLAMA =
            """
            {"architectures": ["LlamaForCausalLM"], "hidden_size": 192, "intermediate_size": 512,
             "num_hidden_layers": 6, "num_attention_heads": 6, "num_key_value_heads": 2, "head_dim": 32,
             "vocab_size": 2048, "max_position_embeddings": 512, "rms_norm_eps": 1e-5, "rope_theta": 10000.0}
            """;

    @TempDir
    private Path folder;

    private Plan plan(String config, WeightFormat format, int lanes, int columns, int reuse, int context)
            throws IOException {
        Files.writeString(folder.resolve("config.json"), config);
        return Planner.plan(
                SpecReader.read(folder),
                PlanOptions.of("u280", format).with(lanes, columns, reuse).withContext(context));
    }

    private static Resources cost(Plan plan, String name) {
        Kernel kernel = Pipeline.of(plan).kernels().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return kernel.resources();
    }

    /** DSP slices and memories exactly, the rest by a third. */
    private static void assertCost(Resources cost, long luts, long flipFlops, long dsps, double bram36s, long urams) {
        assertEquals(dsps, cost.dsps(), "DSP");
        assertEquals(bram36s, cost.bram36s(), "block RAM");
        assertEquals(urams, cost.urams(), "ultra RAM");
        assertTrue(Math.abs(cost.luts() - luts) <= luts / 3, () -> "LUT: " + cost.luts());
        assertTrue(Math.abs(cost.flipFlops() - flipFlops) <= flipFlops / 3, () -> "FF: " + cost.flipFlops());
    }

    @ParameterizedTest
    @CsvSource({
        "activation, 7490, 13342, 32, 24",
        "add, 2657, 1089, 2, 0",
        "attention_0, 76424, 83801, 585, 76.5",
        "collect, 2, 129, 0, 0",
        "embed, 12324, 8789, 1, 0",
        "feed, 561, 393, 0, 0",
        "gather, 1231, 2151, 0, 0",
        "encode, 5787, 4340, 0, 0",
        "lane, 2398, 6224, 64, 0",
        "wrap, 1182, 2153, 0, 0",
        "memory, 2115, 1891, 3, 0",
        "memory_host, 2723, 1892, 3, 0",
        "norm, 30252, 39269, 295, 0.5",
        "sample, 13233, 9812, 68, 8"
    })
    void ofGpt2MediumWithOneColumn(String kernel, long luts, long flipFlops, long dsps, double bram36s)
            throws IOException {
        Plan single = plan(GPT2_MEDIUM, WeightFormat.MXINT8, 32, 1, 1, 1024);
        Plan plan = single.with(single.options().withClusters(List.of(9, 11, 12)));
        assertCost(cost(plan, kernel), luts, flipFlops, dsps, bram36s, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "activation, 7500, 13352, 32, 24",
        "gather, 2259, 2166, 0, 0",
        "lane, 3813, 7178, 128, 32",
        "norm, 29838, 38326, 295, 29"
    })
    void ofGpt2MediumWithFourColumns(String kernel, long luts, long flipFlops, long dsps, double bram36s)
            throws IOException {
        Plan plan = plan(GPT2_MEDIUM, WeightFormat.MXINT8, 32, 4, 8, 1024);
        assertCost(cost(plan, kernel), luts, flipFlops, dsps, bram36s, 0);
    }

    @ParameterizedTest
    @CsvSource({"lane, 7463, 11786, 128, 0", "norm, 29244, 36752, 363, 0.5"})
    void ofASmallLlama(String kernel, long luts, long flipFlops, long dsps, double bram36s) throws IOException {
        Plan plan = plan(SMALL_LLAMA, WeightFormat.MXFP4, 4, 2, 3, 256);
        assertCost(cost(plan, kernel), luts, flipFlops, dsps, bram36s, 0);
    }

    @Test
    void twoColumnsShareTheirMultipliers() throws IOException {
        long one = cost(plan(GPT2_MEDIUM, WeightFormat.MXINT8, 32, 1, 1, 1024), "lane")
                .dsps();
        long two = cost(plan(GPT2_MEDIUM, WeightFormat.MXINT8, 32, 2, 1, 1024), "lane")
                .dsps();
        assertEquals(one, two);
    }

    @Test
    void everyKernelHasACost() throws IOException {
        for (String config : new String[] {GPT2_MEDIUM, SMALL_LLAMA}) {
            Plan plan = plan(config, WeightFormat.MXFP4, 4, 2, 3, 256);
            Pipeline.of(plan)
                    .kernels()
                    .forEach(kernel -> assertTrue(kernel.resources().luts() > 0, kernel.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "512, 2048, 551, 558, 0, 8",
        "1024, 1025, 1086, 1067, 28.5, 0",
        "288, 4100, 367, 342, 0, 8",
        "512, 66, 1440, 28, 0, 0",
        "1024, 32, 619, 21, 0, 0",
        "8, 2, 16, 5, 0, 0"
    })
    void ofStreams(int bits, int depth, long luts, long flipFlops, double bram36s, long urams) {
        Stream stream = new Stream("name", -1, new Payload("Type_t", bits), 1, depth, null, null);
        assertCost(stream.fifo().resources(), luts, flipFlops, 0, bram36s, urams);
    }
}
