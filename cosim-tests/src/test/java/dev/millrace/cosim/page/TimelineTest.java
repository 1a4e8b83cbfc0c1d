// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.compose.Unit;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.Tools;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.cosimulation.RtlStatistics.Section;
import dev.millrace.cosimulation.RtlStatistics.StreamCounters;
import dev.millrace.cosimulation.RtlStatistics.Timeline;
import dev.millrace.cosimulation.RtlStatistics.UnitTimeline;
import dev.millrace.output.OutputException;
import dev.millrace.output.OutputFile;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.timeline.TimelinePage;
import dev.millrace.toolchain.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a simulation leaves to look at: the timeline of a token, opened in a browser, and a waveform. */
class TimelineTest {
    private static final int BUCKETS = 256;
    private static final long FROM = 700;
    private static final long CYCLES = 50;

    /** Models made for tracing are large, and run for a few thousand cycles here. */
    private static final List<String> UNOPTIMIZED = RtlCase.QUICKLY.stream()
            .map(option -> option.equals("-O1") ? "-O0" : option)
            .toList();

    @TempDir
    private static Path folder;

    private static Plan plan;
    private static QuantizedModel model;
    private static RtlStatistics statistics;

    @BeforeAll
    static void simulate() {
        Tools.need("verilator");
        RtlCase each = RtlCase.ALL.get(0);
        Checkpoint checkpoint = each.checkpoint(folder);
        plan = each.plan(checkpoint);
        model = QuantizedModel.of(checkpoint, plan.format());
        statistics = run(model, new Cosimulation.Trace(new OutputFile("--trace", folder.resolve("whole.fst")), 0, 0));
        assertEquals(
                statistics.tokenCycles(),
                run(
                                model,
                                new Cosimulation.Trace(
                                        new OutputFile("--trace", folder.resolve("window.fst")), FROM, CYCLES))
                        .tokenCycles());
    }

    private static RtlStatistics run(QuantizedModel model, Cosimulation.Trace trace) {
        return Cosimulation.run(
                        model,
                        plan,
                        new GenerationRequest(List.of(3, 5), 0, 2, 0, 0, List.of()),
                        new Cosimulation.Options(1, false, BUCKETS, Optional.of(trace), UNOPTIMIZED, Map.of()),
                        ProgressListener.SILENT,
                        token -> {})
                .statistics();
    }

    /** Where the disk is full the waveform ends, and is whole up to there; the simulation is not disturbed. */
    @Test
    void aFullDiskEndsTheWaveformAlone() throws Exception {
        Tools.need("fst2vcd");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        long size = Files.size(folder.resolve("whole.fst")) / 2 + (512 << 10);
        assumeTrue(
                mount("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()),
                "no file system can be mounted here");
        try {
            Path file = disk.resolve("part.fst");
            OutputException full = assertThrows(
                    OutputException.class,
                    () -> run(model, new Cosimulation.Trace(new OutputFile("--trace", file), 0, 0)));
            Matcher end = Pattern.compile(".*part\\.fst: its disk is full, and the waveform ends with cycle (\\d+);.*")
                    .matcher(full.getMessage());
            assertTrue(end.matches(), full.getMessage());
            long last = Long.parseLong(end.group(1));
            assertTrue(last > 0 && last < statistics.cycles(), last + " of " + statistics.cycles());
            long[] edges = new long[1];
            Waveform.read(file, folder).play(moment -> edges[0] += moment.is("sample.ap_clk") ? 1 : 0);
            assertTrue(edges[0] == last || edges[0] == last + 1, edges[0] + " cycles, the last is " + last);
            try (var left = Files.list(disk)) {
                assertEquals(List.of(file), left.toList());
            }
        } finally {
            mount("umount", disk.toString());
        }
    }

    private static boolean mount(String... line) throws Exception {
        return new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** Where two tokens are made, the second one is all of decode. */
    @Test
    void theTimelineSumsUpToTheCounters() {
        Timeline timeline = statistics.timeline();
        Section decode = statistics.decode();
        assertEquals(decode.cycles(), timeline.cycles());
        assertEquals(statistics.tokenCycles().get(0), timeline.begin());
        assertEquals(decode.units().size(), timeline.units().size());
        for (int i = 0; i < decode.units().size(); i++) {
            var counters = decode.units().get(i);
            UnitTimeline unit = timeline.units().get(i);
            assertEquals(counters.name(), unit.name());
            assertEquals(counters.moves(), sum(unit.moves()), unit.name() + " moves");
            assertEquals(sum(counters.starves().values()), sum(unit.starves()), unit.name() + " starves");
            assertEquals(sum(counters.blocks().values()), sum(unit.blocks()), unit.name() + " blocks");
        }
        assertEquals(
                decode.bytes(),
                timeline.channelBytes().stream().mapToLong(TimelineTest::sum).sum());
    }

    @Test
    void theTimelineKeepsToItsBuckets() {
        Timeline timeline = statistics.timeline();
        long buckets = (timeline.cycles() + timeline.bucket() - 1) / timeline.bucket();
        assertTrue(buckets > BUCKETS / 2 && buckets <= BUCKETS, buckets + " buckets");
        for (UnitTimeline unit : timeline.units()) {
            assertEquals(buckets, unit.moves().size(), unit.name());
            for (int i = 0; i < buckets; i++) {
                long length = Math.min(timeline.bucket(), timeline.cycles() - i * timeline.bucket());
                int active = unit.moves().get(i)
                        + unit.starves().get(i)
                        + unit.blocks().get(i);
                assertTrue(active <= length, unit.name() + ", bucket " + i + ": " + active + " of " + length);
            }
        }
    }

    @Test
    void aBrowserDrawsEveryRow() throws IOException {
        JsonNode seen = Browser.look(TimelinePage.of(plan, statistics), folder, "timeline.js", 1366);
        assertEquals("[]", seen.get("problems").toString());
        assertEquals("[]", seen.get("loaded").toString(), "the page loads nothing");
        for (String look : List.of("whole", "zoomed", "apart", "again")) {
            assertEquals("[]", seen.at("/" + look + "/overlaps").toString(), look);
        }

        Map<Boolean, Long> byFamily = statistics.timeline().units().stream()
                .map(UnitTimeline::name)
                .collect(Collectors.partitioningBy(name -> name.matches(".*_\\d+"), Collectors.counting()));
        long single = byFamily.get(false);
        assertRows(seen.get("whole"), single + 2, 1);
        assertRows(seen.get("zoomed"), single + 2, 1);
        assertRows(seen.get("apart"), single + byFamily.get(true), plan.lanes());
        assertTrue(texts(seen.get("whole")).containsAll(List.of("embed", "lane × 4", "memory × 4", "channel × 4")));
        assertTrue(texts(seen.get("apart")).containsAll(List.of("embed", "lane_3", "memory_0", "channel_3")));

        assertTrue(texts(seen.get("whole")).contains("cycle 0"), "the axis begins with the token");
        assertTrue(!texts(seen.get("zoomed")).contains("cycle 0"), "zooming moves the axis");
        assertTrue(texts(seen.get("again")).contains("cycle 0"), "the whole token is shown again");
        String hover = seen.get("hover").asText();
        assertTrue(hover.matches(".*cycles [\\d,]+ to [\\d,]+, .*moves data.*silent.*"), hover);
    }

    /** Every unit and channel has its strip, and every unit moved something; in a part of a token not all do. */
    private static void assertRows(JsonNode look, long units, long channels) {
        JsonNode shapes = look.get("shapes");
        assertEquals(units + channels, shapes.get("silent").asLong(), shapes.toString());
        assertTrue(shapes.get("moves").asLong() > units / 2, shapes.toString());
        assertTrue(shapes.get("starves").asLong() > 0, shapes.toString());
    }

    private static List<String> texts(JsonNode look) {
        return StreamSupport.stream(look.get("texts").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void theWaveformHasEveryUnitAndEveryTransfer() throws IOException {
        Tools.need("fst2vcd");
        Pipeline pipeline = Pipeline.of(plan);
        Waveform waveform = Waveform.read(folder.resolve("whole.fst"), folder);
        assertEquals(
                pipeline.units().stream().map(Unit::name).sorted().toList(), waveform.units(), "each unit has a scope");

        for (Stream stream : pipeline.streams()) {
            assertTrue(waveform.has(stream.from() + "_tvalid"), stream.name() + " where it is written");
            assertTrue(waveform.has(stream.to() + "_tvalid"), stream.name() + " where it is read");
        }
        Map<String, Long> transfers = new HashMap<>();
        waveform.play(moment -> {
            if (!moment.is("wrap.ap_clk")) {
                for (Stream stream : pipeline.streams()) {
                    boolean moves = moment.is(stream.to() + "_tvalid") && moment.is(stream.to() + "_tready");
                    transfers.merge(stream.name(), moves ? 1L : 0L, Long::sum);
                }
            }
        });
        assertEquals(
                statistics.generation().streams().stream()
                        .collect(Collectors.toMap(StreamCounters::name, StreamCounters::transfers)),
                transfers);
    }

    @Test
    void aWindowOfTheWaveformHasItsCyclesOnly() throws IOException {
        Tools.need("fst2vcd");
        Path file = folder.resolve("window.fst");
        assertTrue(Files.size(file) < Files.size(folder.resolve("whole.fst")), "less is written");
        long period = 1_000_000 / plan.clockMegahertz();
        long[] edges = new long[2];
        Waveform.read(file, folder).play(moment -> {
            edges[moment.is("sample.ap_clk") ? 1 : 0]++;
            long cycle = moment.time() / period;
            assertTrue(cycle >= FROM && cycle < FROM + CYCLES, "cycle " + cycle);
        });
        assertEquals(List.of(CYCLES, CYCLES), List.of(edges[0], edges[1]));
    }

    private static long sum(Collection<? extends Number> values) {
        return values.stream().mapToLong(Number::longValue).sum();
    }
}
