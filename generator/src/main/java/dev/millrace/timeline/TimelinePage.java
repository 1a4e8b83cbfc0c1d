// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timeline;

import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.cosimulation.RtlStatistics.Section;
import dev.millrace.cosimulation.RtlStatistics.Timeline;
import dev.millrace.cosimulation.RtlStatistics.UnitCounters;
import dev.millrace.page.Page;
import dev.millrace.page.Page.Fact;
import dev.millrace.plan.Plan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A page that draws the units and memory channels over one token; it holds all it needs and asks no network. */
public final class TimelinePage {
    private static final String FOLDER = "/dev/millrace/timeline/";

    private final Plan plan;
    private final RtlStatistics statistics;
    private final Timeline timeline;

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
        return new TimelinePage(plan, statistics).page().html();
    }

    private Page page() {
        return new Page(
                plan.spec().name() + " on " + plan.card().name() + ": one token",
                "",
                facts(),
                Page.text(FOLDER + "timeline.css"),
                Page.text(FOLDER + "timeline.html"),
                new Data(statistics.clockMegahertz(), channelPeak(), timeline, waits(statistics.decode())),
                Page.text(FOLDER + "timeline.js"));
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
                Fact.of("cycles at " + plan.clockMegahertz() + " MHz", "%,d", timeline.cycles()),
                Fact.of("µs a token", "%,.3f", 1e6 * seconds),
                Fact.of("tokens/s", "%,.0f", 1 / seconds),
                Fact.of(String.format(Locale.ROOT, "of %.0f GB/s", peak * 1e-9), "%.1f %%", 100 * rate / peak),
                Fact.of("GB/s", "%.1f", rate * 1e-9),
                Fact.of(
                        plan.lanes() == 1 ? "lane" : "lanes",
                        "%d × %s",
                        plan.lanes(),
                        plan.format().name()));
    }

    private double channelPeak() {
        return plan.card().channelGigabytesPerSecond() * 1e9;
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
}
