// SPDX-License-Identifier: Apache-2.0
package dev.millrace.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.card.Card;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.kernel.RelayKernel;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.place.Placement.Boundary;
import dev.millrace.place.Placement.Route;
import dev.millrace.plan.Budgets;
import dev.millrace.plan.Budgets.Kind;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.search.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crosses between dies is counted, and kept within budgets that bind. */
class PlacementTest {
    @TempDir
    private static Path folder;

    private static ModelSpec wide;
    private static ModelSpec small;

    @BeforeAll
    static void read() throws IOException {
        wide = spec("wide", 1024);
        small = spec("small", 64);
    }

    private static ModelSpec spec(String name, int hidden) throws IOException {
        Path model = Files.createDirectories(folder.resolve(name));
        String config = String.format(
                Locale.ROOT,
                """
                {"architectures": ["GPT2LMHeadModel"], "n_embd": %d, "n_layer": 2, "n_head": 8, "n_positions": 128,
                 "vocab_size": 1000, "activation_function": "gelu_new"}
                """,
                hidden);
        Files.writeString(model.resolve("config.json"), config);
        return SpecReader.read(model);
    }

    private static Pipeline pipeline(ModelSpec spec, PlanOptions options) {
        return Pipeline.of(Planner.plan(spec, options));
    }

    private static PlanOptions on(String card, int lanes) {
        return PlanOptions.of(card, WeightFormat.MXINT8).with(lanes, 4, 1);
    }

    @Test
    void aSmallDesignStaysOnTheDieOfItsMemory() {
        Pipeline pipeline =
                pipeline(small, PlanOptions.of("u280", WeightFormat.MXINT8).with(4, 1, 1));
        Placement placement = Placement.of(pipeline);
        assertEquals(List.of(), placement.routes());
        assertEquals(pipeline.units().size(), placement.dies().get(0).units().size());
        assertEquals(List.of(), placement.beyond());
        assertEquals(pipeline, placement.relayed(pipeline));
    }

    /** A wire for each bit, and two for the handshake, at each boundary on the way. */
    /** Wide lanes whose cache would cross from die to die lie in clusters, one in each, and within all budgets. */
    @Test
    void wideDesignsLieInClusters() {
        Plan plan = Placement.clustered(
                Planner.plan(wide, PlanOptions.of("u280", WeightFormat.MXINT8).with(32, 1, 1)));
        assertEquals(3, plan.clusters().size());
        Placement placement = Placement.of(Pipeline.of(plan));
        assertEquals(List.of(), placement.beyond());
        assertFalse(placement.routes().stream()
                .anyMatch(route -> route.stream().family().equals("cache")));
        assertEquals(plan, Placement.clustered(plan), "what is fixed is kept");
        Plan few =
                Planner.plan(small, PlanOptions.of("u280", WeightFormat.MXINT8).with(4, 1, 1));
        assertEquals(few, Placement.clustered(few), "what is within all budgets stays together");
    }

    /** The first relay divides elements that are rare, the last one joins them, and those between pass parts on. */
    @Test
    void rareElementsCrossInParts() {
        Pipeline pipeline =
                pipeline(small, PlanOptions.of("u280", WeightFormat.MXINT8).with(4, 1, 1));
        Pipeline relayed = pipeline.relayed(Map.of("records", List.of("slr0", "slr1", "slr2")));
        assertEquals(
                List.of("divide_beat_4", "relay_part_4", "join_beat_4"),
                relayed.units().stream()
                        .filter(unit -> unit.name().startsWith("relay_"))
                        .map(unit -> unit.kernel().name())
                        .toList());
    }

    @Test
    void everyBoundaryOnTheWayIsCounted() {
        Pipeline pipeline = pipeline(wide, on("u280", 32));
        Placement placement = Placement.of(pipeline);
        Map<String, String> dies = placement.dieOfUnits();
        for (int at = 0; at < 2; at++) {
            int below = at;
            int expected = pipeline.streams().stream()
                    .filter(stream -> Math.min(
                                            die(dies, stream.from().unit()),
                                            die(dies, stream.to().unit()))
                                    <= below
                            && Math.max(
                                            die(dies, stream.from().unit()),
                                            die(dies, stream.to().unit()))
                                    > below)
                    .mapToInt(stream -> stream.payload().bits() / stream.parts() + 2)
                    .sum();
            Boundary boundary = placement.boundaries().get(at);
            assertTrue(expected > 0);
            assertEquals(expected, boundary.used());
            assertEquals(
                    expected,
                    boundary.families().stream()
                            .mapToInt(Placement.StreamFamily::wires)
                            .sum());
            assertEquals(OptionalInt.of(23_040), boundary.available());
        }
        assertEquals(placement, Placement.of(pipeline), "it takes no chance");
    }

    private static int die(Map<String, String> dies, String unit) {
        return dies.get(unit).charAt("SLR".length()) - '0';
    }

    @Test
    void aStreamThatCrossesHasARelayOnEachDie() {
        Pipeline pipeline = pipeline(wide, on("u280", 32));
        Placement placement = Placement.of(pipeline);
        Route far = placement.routes().stream()
                .filter(route -> route.dies().size() == 3)
                .findFirst()
                .orElseThrow();
        Pipeline relayed = placement.relayed(pipeline);
        Stream last = relayed.streams().stream()
                .filter(stream -> stream.to().equals(far.stream().to()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "relay_" + far.stream().name() + "_" + far.dies().get(2).toLowerCase(Locale.ROOT),
                last.from().unit());
        assertEquals(far.stream().depth(), last.depth());
        int relays = placement.routes().stream()
                .mapToInt(route -> route.dies().size())
                .sum();
        assertEquals(
                relays,
                relayed.units().stream()
                        .filter(unit -> unit.kernel() instanceof RelayKernel)
                        .count());
        assertEquals(
                relays,
                placement.dies().stream().mapToInt(Placement.Die::relays).sum());
        assertEquals(relayed.units().size(), placement.dieOfUnits().size());
    }

    @Test
    void aBudgetThatIsAskedForBinds() {
        Budgets half = Budgets.DEFAULT.with(Map.of(Kind.WIRES, 50));
        assertEquals("wires=50", half.asked());
        PlanOptions options = on("u280", 32).withBudgets(half);
        String message = assertThrows(PlanException.class, () -> Placement.of(pipeline(wide, options)))
                .getMessage();
        assertTrue(
                message.matches("SLR\\d–SLR\\d needs [\\d,]+ wires of the 23,040 there, \\d+ % where its budget is"
                        + " 50 % \\(most by .*\\)"),
                message);
        String misfit = Design.of(wide, options).misfit().orElseThrow();
        assertTrue(misfit.contains("; use --"), misfit);
        Placement within = Placement.of(Pipeline.of(
                Design.of(wide, PlanOptions.of("u280", WeightFormat.MXINT8).withBudgets(half.binding()))
                        .fitting()));
        assertEquals(List.of(), within.beyond());
        within.boundaries().forEach(boundary -> assertTrue(boundary.share().orElseThrow() <= 0.5, boundary::toString));
        within.dies()
                .forEach(die -> assertTrue(die.share(Kind.LUT) <= 0.7 && die.share(Kind.DSP) <= 0.8, die::toString));
    }

    @Test
    void aDefaultBudgetIsOnlySaid() {
        Placement placement = Placement.of(pipeline(wide, on("u280", 32)));
        assertEquals("", placement.budgets().asked());
        assertFalse(placement.beyond().isEmpty());
    }

    @Test
    void whatIsNotKnownIsNotCounted() {
        assertEquals(
                List.of(),
                Placement.of(pipeline(
                                small,
                                PlanOptions.of("v80", WeightFormat.MXINT8).with(4, 1, 1)))
                        .boundaries(),
                "the file of v80 names no dies");
        assertTrue(Card.named("kv260").logic().orElseThrow().boundaries().isEmpty());
    }
}
