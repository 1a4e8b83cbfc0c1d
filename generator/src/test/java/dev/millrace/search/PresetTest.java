// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.card.Card;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.place.Placement;
import dev.millrace.plan.Budgets;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the presets promise of each card. */
class PresetTest {
    @TempDir
    private static Path folder;

    private static ModelSpec gpt2;

    @BeforeAll
    static void read() throws IOException {
        Files.writeString(
                folder.resolve("config.json"),
                """
                {"architectures": ["GPT2LMHeadModel"], "n_embd": 1024, "n_layer": 24, "n_head": 16,
                 "n_positions": 1024, "vocab_size": 50257, "activation_function": "gelu_new"}
                """);
        gpt2 = SpecReader.read(folder);
    }

    private static PlanOptions firstLight(PlanOptions asked) {
        return Preset.FIRST_LIGHT.fill(asked, Card.generatable(asked.card()));
    }

    private static PlanOptions asked(String card) {
        return PlanOptions.of(card, WeightFormat.MXINT8);
    }

    @ParameterizedTest
    @CsvSource({"u280,4,1", "u55c,4,1", "u50,4,1", "u250,1,1", "v80,4,1"})
    void firstLightIsSmallSlowAndOnFewDies(String card, int lanes, int dies) {
        PlanOptions options = firstLight(asked(card));
        Plan plan = Design.of(gpt2, options).fitting();
        assertEquals(
                List.of(lanes, 1, 1, 150), List.of(plan.lanes(), plan.columns(), plan.reuse(), plan.clockMegahertz()));
        Placement placement = Placement.of(Pipeline.of(plan));
        assertEquals(
                dies,
                placement.dies().stream().filter(die -> !die.units().isEmpty()).count(),
                placement.dies().toString());
        assertEquals(List.of(), Design.risks(plan, options));
    }

    @Test
    void whatIsAskedBesideAPresetIsKept() {
        PlanOptions options = firstLight(asked("u280")
                .withLanes(2)
                .withClock(200)
                .withContext(256)
                .withBudgets(Budgets.DEFAULT.with(Map.of(Budgets.Kind.LUT, 60))));
        assertEquals(asked("u280").with(2, 1, 1).withClock(200).withContext(256).sizes(), options.sizes());
        assertEquals(0.6, options.budgets().share(Budgets.Kind.LUT));
    }

    @Test
    void allBudgetsBind() {
        PlanOptions tight = asked("u280")
                .withBudgets(new Budgets(
                        Budgets.DEFAULT.with(Map.of(Budgets.Kind.DSP, 1)).percents(), Set.of()));
        Plan free = Design.of(gpt2, tight.with(4, 1, 1)).fitting();
        assertEquals(4, free.lanes());
        assertTrue(assertThrows(PlanException.class, () -> Design.of(gpt2, firstLight(tight))
                        .fitting())
                .getMessage()
                .contains("DSP"));
    }

    @Test
    void aPresetIsFoundByItsName() {
        assertEquals(Optional.of(Preset.FIRST_LIGHT), Preset.named("first-light"));
        assertEquals(Optional.empty(), Preset.named("second-light"));
    }

    @ParameterizedTest
    @CsvSource({"u280,304,305", "u50,285,286"})
    void aClockAboveWhatIsPublishedIsARisk(String card, int published, int above) {
        assertEquals(List.of(), risks(card, published));
        assertEquals(
                List.of("not likely to be routed at " + above + " MHz: the highest clock published for a language model"
                        + " on " + card + " is " + published + " MHz; use --clock 250"),
                risks(card, above));
    }

    private static List<String> risks(String card, int megahertz) {
        PlanOptions options = firstLight(asked(card).withClock(megahertz));
        return Design.risks(Design.of(gpt2, options).fitting(), options);
    }
}
