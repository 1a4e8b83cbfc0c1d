// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanOptions;
import dev.millrace.report.Report;
import dev.millrace.search.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser looks at the report of GPT-2 355M. */
class ReportPageTest {
    private static final String CONFIG =
            """
            {"architectures": ["GPT2LMHeadModel"], "n_embd": 1024, "n_layer": 24, "n_head": 16, "n_positions": 1024,
             "vocab_size": 50257, "activation_function": "gelu_new", "eos_token_id": 50256}
            """;

    /** As `cosim --stats` writes them, of one channel. */
    private static final String STATS =
            """
            {"model": "gpt2-medium", "card": "u280", "weights": "mxint8", "key_bits": 8, "lanes": 32, "columns": 4, "reuse": 8,
             "fifo_beats": 2048, "clock_megahertz": 250.0, "prompt_tokens": 1, "position": 127,
             "token_cycles": [220000, 440000],
             "decode": {"cycles": 220000, "channels": [{"bytes_read": 371000000, "bytes_written": 200000}]}}
            """;

    /** Shapes that each chart has at least. */
    private static final Map<String, Integer> LEAST_SHAPES = Map.of(
            "decode", 15,
            "prefill", 10,
            "roofline", 3,
            "launches", 4,
            "share", 20,
            "channels", 32,
            "curve_decode", 50,
            "curve_first", 60,
            "resources", 15,
            "front", 10);

    @TempDir
    private static Path folder;

    private static String page;

    @BeforeAll
    static void report() throws IOException {
        Path model = Files.createDirectories(folder.resolve("gpt2-medium"));
        Files.writeString(model.resolve("config.json"), CONFIG);
        Path stats = Files.writeString(folder.resolve("stats.json"), STATS);
        PlanOptions options = PlanOptions.of("u280", WeightFormat.MXINT8).with(32, 4, 8);
        page = Report.of(
                        SpecReader.read(model),
                        options,
                        Optional.empty(),
                        new Workload(128, 128, 1),
                        Optional.of(stats))
                .html();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1600})
    void nothingIsEmptyCutOffOrOverlaps(int width) throws IOException {
        JsonNode seen = Browser.look(page, folder, "report.js", width);
        assertEquals("[]", seen.get("problems").toString());
        assertEquals("[]", seen.get("loaded").toString(), "the page loads nothing");
        assertEquals("[]", seen.get("overlaps").toString());
        assertTrue(seen.get("wider").asInt() <= 0, "the page is as wide as the window");
        JsonNode charts = seen.get("charts");
        assertEquals(LEAST_SHAPES.size() + 1, charts.size());
        LEAST_SHAPES.forEach((chart, least) -> {
            JsonNode drawn = charts.get(chart);
            assertTrue(drawn.get("shapes").asInt() >= least, chart + " draws " + drawn.get("shapes"));
            assertEquals("[]", drawn.get("cut").toString(), chart);
        });
        assertEquals("[]", charts.at("/pipeline/cut").toString());
        String pipeline = charts.at("/pipeline/texts").toString();
        for (String text : List.of("32 × lane", "32 × memory", "3 × attention", "residual", "32 of 32 HBM channels")) {
            assertTrue(pipeline.contains(text), text + " is not in " + pipeline);
        }
        assertTrue(page.contains("cycles of a decoded token</td>"), "what was counted is in a table");
        // All but the streams from lane to lane.
        assertEquals(13, seen.get("units").asInt());
        assertEquals(26, seen.get("streams").asInt());
    }
}
