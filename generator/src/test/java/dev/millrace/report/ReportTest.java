// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.analysis.Published;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.files.InputException;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.search.Candidate;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.Workload;
import dev.millrace.testing.TinyModels;
import dev.millrace.timing.TimingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a report holds; a browser looks at it in the co-simulation tests. */
class ReportTest {
    private static final String GPT2_355M =
            """
            {"architectures": ["GPT2LMHeadModel"], "n_embd": 1024, "n_layer": 24, "n_head": 16, "n_positions": 1024,
             "vocab_size": 50257, "activation_function": "gelu_new", "eos_token_id": 50256}
            """;

    private static final PlanOptions INT8 = PlanOptions.of("u280", WeightFormat.MXINT8);
    private static final Workload WORKLOAD = new Workload(8, 8, 1);

    @TempDir
    private Path folder;

    @Test
    void theHeadSaysWhichDesignAndWhy() throws IOException {
        String page = Report.of(tiny("tiny"), INT8.with(2, 4, 2).withClock(200), WORKLOAD)
                .html();
        assertTrue(page.contains("<h1>tiny on u280: MXINT8, 2 lanes &#215; 4 columns at 200 MHz</h1>"), head(page));
        assertTrue(
                page.contains(
                        "<p>The fastest of 1 design with MXINT8 weights that fit, for a prompt of 8 tokens and 8 new ones. With MXFP4"),
                head(page));
        String searched = Report.of(tiny("tiny"), INT8, WORKLOAD).html();
        assertTrue(
                searched.matches(
                        "(?s).*<p>The fastest of \\d+ designs with MXINT8 weights that fit, for a prompt of 8 .*"
                                + "With MXFP4 weights \\(perplexity .*\\) the fastest makes .*"),
                head(searched));
    }

    @Test
    void theFiguresAreThoseOfTheModels() throws IOException {
        PlanOptions options = INT8.with(2, 4, 2).withClock(250).withFifo(2048);
        Plan plan = Planner.plan(tiny("tiny"), options);
        JsonNode data = data(Report.of(tiny("tiny"), options, WORKLOAD).html());
        double decode = TimingModel.of(plan).decode(12).seconds();
        double steps = 0;
        for (JsonNode step : data.at("/phases/0/steps")) {
            steps += step.get("works").asDouble()
                    + step.get("starves").asDouble()
                    + step.get("waits").asDouble();
        }
        // The boundary between two passes is no operator.
        assertTrue(steps > 0 && steps <= 1e6 * decode * 1.000001, steps + " of " + 1e6 * decode);
        assertEquals(1 / decode, data.at("/launches/3/tokensPerSecond").asDouble(), 1e-6 / decode);
        assertTrue(data.at("/launches/0/tokensPerSecond").asDouble()
                < data.at("/launches/2/tokensPerSecond").asDouble());
        Pipeline pipeline = Pipeline.of(plan);
        long dsps = pipeline.units().stream()
                .mapToLong(unit -> unit.kernel().resources().dsps())
                .sum();
        assertEquals("DSP", data.at("/resources/kinds/2/name").asText());
        assertEquals(dsps, data.at("/resources/kinds/2/used").asLong());
        int streams = 0;
        for (JsonNode stream : data.at("/picture/streams")) {
            streams += stream.get("count").asInt();
        }
        assertEquals(pipeline.streams().size(), streams);
    }

    @Test
    void everyPublishedResultOfTheModelHasItsRow() throws IOException {
        ModelSpec spec = spec("any-name", GPT2_355M);
        Plan plan = Planner.plan(spec, INT8);
        Published published = Published.load();
        List<Comparison.Row> rows = Comparison.of(DesignSearch.predict(plan, new Workload(128, 128, 1)), published)
                .rows();
        assertEquals(published.of(spec).size(), rows.size());
        Comparison.Row chen = rows.stream()
                .filter(row -> row.origin().work().equals("Chen et al.")
                        && row.length().equals("128 + 128"))
                .findFirst()
                .orElseThrow();
        assertEquals("953.3", chen.theirs().total());
        assertEquals("measured", chen.origin().basis());
        Candidate ours = DesignSearch.predict(plan, new Workload(128, 128, 1));
        assertEquals(String.format(Locale.ROOT, "%.2f×", 0.95328 / ours.secondsForRequest()), chen.ratio());
        assertTrue(rows.stream().anyMatch(row -> row.length().equals("not stated")), rows.toString());
    }

    @Test
    void whatTheContextDoesNotHoldIsLeftOut() throws IOException {
        Plan plan = Planner.plan(spec("short", GPT2_355M), INT8.withContext(256));
        for (Comparison.Row row : Comparison.of(DesignSearch.predict(plan, new Workload(64, 64, 1)), Published.load())
                .rows()) {
            assertEquals(row.length().equals("256 + 256"), row.ratio().equals("–"), row.toString());
        }
    }

    @Test
    void aModelOfWhichNothingIsPublishedSaysSo() throws IOException {
        Report report = Report.of(tiny("tiny"), INT8.with(2, 1, 1), WORKLOAD);
        assertTrue(report.table().contains("nothing is recorded"), report.table());
        assertFalse(report.html().contains("id=\"published\""));
    }

    @Test
    void moreTokensThanPositionsAreRefused() throws IOException {
        ModelSpec spec = tiny("tiny");
        String message = assertThrows(
                        PlanException.class,
                        () -> Report.of(spec, INT8.with(2, 1, 1).withContext(10), new Workload(8, 8, 1)))
                .getMessage();
        assertTrue(message.contains("--context"), message);
    }

    @Test
    void whatWasCountedStandsBesideWhatIsPredicted() throws IOException {
        PlanOptions options = INT8.with(2, 4, 2);
        Path stats = folder.resolve("stats.json");
        Files.writeString(
                stats,
                """
                {"model": "tiny", "card": "u280", "weights": "mxint8", "key_bits": 8, "lanes": 2, "columns": 4, "reuse": 2,
                 "fifo_beats": 2048, "clock_megahertz": 250.0, "prompt_tokens": 5, "position": 0,
                 "token_cycles": [5000, 6000, 7000],
                 "decode": {"cycles": 2000, "channels": [{"bytes_read": 9000, "bytes_written": 1000},
                                                         {"bytes_read": 9999, "bytes_written": 1}]}}
                """);
        Report report = counted(options, stats);
        TimingModel.GenerationTiming predicted =
                TimingModel.of(Planner.plan(tiny("tiny"), options)).generation(5, 0, 3);
        String page = report.html();
        assertTrue(page.contains("5 prompt tokens from position 0, 3 new ones"), "the generation is named");
        assertTrue(
                page.contains(String.format(
                        Locale.ROOT,
                        "<td>cycles of a decoded token</td><td>%,.0f</td><td>1,000</td><td>%+.2f %%</td>",
                        predicted.cyclesPerToken(),
                        100 * (predicted.cyclesPerToken() / 1000 - 1))),
                "decode is compared");
        assertTrue(page.contains("<td>10,000</td>"), "half of the bytes of two tokens on two channels");
        JsonNode mark = data(page).at("/curves/marks/0");
        assertEquals("simulated", mark.get("basis").asText());
        assertEquals(250_000, mark.get("tokensPerSecond").asDouble(), 1e-6);
        assertEquals(0.02, mark.get("first").asDouble(), 1e-9);
        String other = assertThrows(PlanException.class, () -> counted(options.withClock(200), stats))
                .getMessage();
        assertEquals(
                "--simulated " + stats + ": clock_megahertz is 250.0, of this design it is 200.0; give the report the"
                        + " options of the simulation",
                other);
        Files.writeString(stats, "{}");
        String none = assertThrows(InputException.class, () -> counted(options, stats))
                .getMessage();
        assertEquals("--simulated " + stats + ": expected what `millrace cosim --stats` writes", none);
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        String page = Report.of(tiny("a<b&c"), INT8.with(2, 1, 1), WORKLOAD).html();
        assertTrue(page.contains("<h1>a&lt;b&amp;c on u280"), head(page));
        int library = page.indexOf("* Licensed to the Apache Software Foundation");
        assertTrue(library > 0, "the library is in the page: " + head(page));
        String own = page.substring(0, library) + page.substring(page.indexOf("</script>", library));
        for (String reference : List.of("http:", "https:", "//cdn", " src=", " href=", "@import", "fetch(")) {
            assertFalse(own.contains(reference), reference + " in the page");
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void equalDesignsGiveEqualBytesInEveryLocale() throws IOException {
        Report report = Report.of(tiny("tiny"), INT8, WORKLOAD);
        String expected = report.html() + report.table();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Report again = Report.of(tiny("tiny"), INT8, WORKLOAD);
            assertEquals(expected, again.html() + again.table());
        } finally {
            Locale.setDefault(locale);
        }
    }

    private Report counted(PlanOptions options, Path stats) throws IOException {
        return Report.of(tiny("tiny"), options, Optional.empty(), WORKLOAD, Optional.of(stats));
    }

    private ModelSpec tiny(String name) throws IOException {
        return spec(name, TinyModels.LLAMA);
    }

    private ModelSpec spec(String name, String config) throws IOException {
        Path model = Files.createDirectories(folder.resolve(name));
        Files.writeString(model.resolve("config.json"), config);
        return SpecReader.read(model);
    }

    private static JsonNode data(String page) throws IOException {
        String begin = "<script type=\"application/json\" id=\"data\">";
        int start = page.indexOf(begin) + begin.length();
        return new ObjectMapper().readTree(page.substring(start, page.indexOf("</script>", start)));
    }

    private static String head(String page) {
        return page.substring(0, Math.min(page.length(), 8000));
    }
}
