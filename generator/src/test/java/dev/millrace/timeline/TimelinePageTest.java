// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.cosimulation.RtlStatistics.Section;
import dev.millrace.cosimulation.RtlStatistics.Timeline;
import dev.millrace.cosimulation.RtlStatistics.UnitCounters;
import dev.millrace.cosimulation.RtlStatistics.UnitTimeline;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the page of a timeline holds; a browser looks at it in the co-simulation tests. */
class TimelinePageTest {
    private static final String LIBRARY = "<script>\n\n/*\n* Licensed to the Apache Software Foundation";

    @TempDir
    private Path folder;

    @Test
    void theHeadSaysWhatTheTokenTook() throws IOException {
        String page = page("tiny");
        assertTrue(page.contains("<h1>tiny on u280: one token</h1>"), head(page));
        // 10 cycles at 250 MHz are 40 ns, and 1840 bytes in them a tenth of the card's 460 GB/s.
        for (String fact : List.of(
                "<dd>10</dd><dt>cycles at 250 MHz</dt>",
                "<dd>0.040</dd><dt>&#181;s a token</dt>",
                "<dd>25,000,000</dd><dt>tokens/s</dt>",
                "<dd>10.0 %</dd><dt>of 460 GB/s</dt>",
                "<dd>46.0</dd><dt>GB/s</dt>",
                "<dd>2 &#215; MXINT8</dd><dt>lanes</dt>")) {
            assertTrue(page.contains(fact), fact + " is not in " + head(page));
        }
    }

    @Test
    void theDataAreThoseOfTheTimeline() throws IOException {
        JsonNode data = data(page("tiny"));
        assertEquals(250, data.at("/clockMegahertz").asInt());
        assertEquals(14.375e9, data.at("/channelPeak").asDouble());
        assertEquals(4, data.at("/timeline/bucket").asInt());
        assertEquals("lane_1", data.at("/timeline/units/1/name").asText());
        assertEquals("[0,2,0]", data.at("/timeline/units/1/starves").toString());
        assertEquals(
                "[[400,400,120],[500,300,120]]",
                data.at("/timeline/channel_bytes").toString());
        assertEquals(
                "{\"hidden\":0.1,\"results_0\":0.3}", data.at("/waits/lane_0").toString());
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        String page = page("tiny");
        int library = page.indexOf(LIBRARY);
        assertTrue(library > 0, "the library is in the page: " + head(page));
        String own = page.substring(0, library) + page.substring(page.indexOf("</script>", library));
        for (String reference : List.of("http:", "https:", "//cdn", " src=", " href=", "url(", "@import", "fetch(")) {
            assertFalse(own.contains(reference), reference + " in the page");
        }
        assertFalse(page.contains("sourceMappingURL"), "a browser's tools would load the map of the library");
    }

    @Test
    void namesAreText() throws IOException {
        String page = page("a<b&c");
        assertTrue(page.contains("<h1>a&lt;b&amp;c on u280: one token</h1>"), head(page));
        assertTrue(page.contains("<title>a&lt;b&amp;c on u280: one token</title>"), head(page));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void equalFiguresGiveEqualBytesInEveryLocale() throws IOException {
        String expected = page("tiny");
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(expected, page("tiny"));
        } finally {
            Locale.setDefault(locale);
        }
    }

    private String page(String model) throws IOException {
        Path config = Files.createDirectories(folder.resolve(model));
        Files.writeString(config.resolve("config.json"), TinyModels.LLAMA);
        Plan plan = Planner.plan(
                SpecReader.read(config),
                PlanOptions.of("u280", WeightFormat.MXINT8).with(2, 1, 1));
        return TimelinePage.of(plan, statistics(plan.clockMegahertz()));
    }

    /** Ten cycles of two lanes. */
    private static RtlStatistics statistics(int clockMegahertz) {
        Section decode = new Section(
                10,
                0,
                List.of(
                        new UnitCounters("lane_0", 5, 1, Map.of("hidden", 1L), Map.of("results_0", 3L)),
                        new UnitCounters("lane_1", 7, 1, Map.of("hidden", 2L), Map.of())),
                List.of(),
                List.of());
        Timeline timeline = new Timeline(
                90,
                10,
                4,
                List.of(
                        new UnitTimeline("lane_0", List.of(1, 2, 2), List.of(1, 0, 0), List.of(2, 1, 0)),
                        new UnitTimeline("lane_1", List.of(4, 1, 2), List.of(0, 2, 0), List.of(0, 0, 0))),
                List.of(List.of(400L, 400L, 120L), List.of(500L, 300L, 120L)));
        return new RtlStatistics(clockMegahertz, 100, List.of(90L, 100L), decode, decode, timeline);
    }

    private static JsonNode data(String page) throws IOException {
        Matcher data = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertTrue(data.find(), head(page));
        return new ObjectMapper().readTree(data.group(1));
    }

    private static String head(String page) {
        return page.substring(0, Math.min(page.length(), 4000));
    }
}
