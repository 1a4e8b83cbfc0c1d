// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.cosimulation.RtlStatistics.Section;
import dev.millrace.cosimulation.RtlStatistics.Timeline;
import dev.millrace.cosimulation.RtlStatistics.UnitCounters;
import dev.millrace.plan.Plan;
import dev.millrace.render.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A page that draws the units and memory channels over one token; it holds all it needs and asks no network. */
public final class TimelinePage {
    private static final String FOLDER = "/dev/millrace/timeline/";
    private static final String WEBJAR = "/META-INF/maven/org.webjars/echarts/pom.properties";
    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/";

    private final Plan plan;
    private final RtlStatistics statistics;
    private final Timeline timeline;

    /** What the template shows. */
    private record Page(String title, List<Fact> facts, String style, String library, String data, String script) {}

    /** A figure and what it is of. */
    private record Fact(String figure, String of) {}

    /**
     * What the script draws.
     *
     * @param channelPeak bytes a second
     * @param waits share of decode in which each unit waited for each of its streams
     */
    private record Data(
            double clockMegahertz, double channelPeak, Timeline timeline, Map<String, Map<String, Double>> waits) {}

    private TimelinePage(Plan plan, RtlStatistics statistics) {
        this.plan = plan;
        this.statistics = statistics;
        this.timeline = statistics.timeline();
    }

    /**
     * The page as HTML, of the last token that was simulated whole.
     *
     * @param statistics with a timeline
     */
    public static String of(Plan plan, RtlStatistics statistics) {
        return new TimelinePage(plan, statistics).page();
    }

    private String page() {
        Page page = new Page(
                plan.spec().name() + " on " + plan.card().name() + ": one token",
                facts(),
                text(FOLDER + "timeline.css"),
                library(),
                json(),
                text(FOLDER + "timeline.js"));
        return Templates.at(FOLDER + "timeline.stg").render("page", "p", page);
    }

    private List<Fact> facts() {
        double seconds = timeline.cycles() / (statistics.clockMegahertz() * 1e6);
        double rate = timeline.channelBytes().stream()
                        .flatMap(Collection::stream)
                        .mapToLong(Long::longValue)
                        .sum()
                / seconds;
        double peak = plan.card().peakBytesPerSecond();
        return List.of(
                fact("cycles at " + plan.clockMegahertz() + " MHz", "%,d", timeline.cycles()),
                fact("µs a token", "%,.3f", 1e6 * seconds),
                fact("tokens/s", "%,.0f", 1 / seconds),
                fact(String.format(Locale.ROOT, "of %.0f GB/s", peak * 1e-9), "%.1f %%", 100 * rate / peak),
                fact("GB/s", "%.1f", rate * 1e-9),
                fact(
                        plan.lanes() == 1 ? "lane" : "lanes",
                        "%d × %s",
                        plan.lanes(),
                        plan.format().name()));
    }

    private static Fact fact(String of, String format, Object... values) {
        return new Fact(String.format(Locale.ROOT, format, values), of);
    }

    private double channelPeak() {
        return plan.card().channelGigabytesPerSecond() * 1e9;
    }

    private String json() {
        Data data = new Data(statistics.clockMegahertz(), channelPeak(), timeline, waits(statistics.decode()));
        try {
            // Within a script element nothing may look like its end.
            return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, Double>> waits(Section decode) {
        return decode.units().stream()
                .collect(Collectors.toMap(
                        UnitCounters::name,
                        unit -> shares(unit, decode.cycles()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, Double> shares(UnitCounters unit, long cycles) {
        Function<Long, Double> share = waited -> Math.round(1e4 * waited / cycles) / 1e4;
        Map<String, Double> shares = new TreeMap<>();
        unit.starves().forEach((stream, waited) -> shares.put(stream, share.apply(waited)));
        unit.blocks().forEach((stream, waited) -> shares.put(stream, share.apply(waited)));
        return shares;
    }

    private static String library() {
        Properties properties = new Properties();
        try (InputStream in = open(WEBJAR)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(LIBRARY + properties.getProperty("version") + "/echarts.min.js");
    }

    private static String text(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = TimelinePage.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("no resource " + resource);
        }
        return in;
    }
}
