// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.GenerationResult;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.cli.CosimCommand;
import dev.millrace.cli.option.GenerationOptions;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.Workload;
import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a run and of its bandwidth. */
class SummaryTest {
    @TempDir
    private Path folder;

    private Plan plan(PlanOptions options) throws IOException {
        Files.writeString(folder.resolve("config.json"), TinyModels.LLAMA);
        return Planner.plan(SpecReader.read(folder, warning -> {}), options);
    }

    private static GenerationResult made(boolean cancelled, Integer... tokens) {
        return new GenerationResult(List.of(tokens), 0.25, 0.5, 1, 0, cancelled);
    }

    @Test
    void whyAGenerationEndedIsSaid() {
        Set<Integer> end = Set.of(2, 3);
        assertEquals(StopReason.END_TOKEN, StopReason.of(made(false, 7, 3), end, 10));
        assertEquals(
                StopReason.END_TOKEN,
                StopReason.of(made(false, 7, 3), end, 2),
                "also where it is the last that is asked for");
        assertEquals(StopReason.LENGTH, StopReason.of(made(false, 7, 8), end, 2));
        assertEquals(StopReason.CONTEXT, StopReason.of(made(false, 7, 8), end, 3));
        assertEquals(StopReason.CANCELLED, StopReason.of(made(true, 7), end, 3));
        assertEquals(StopReason.CANCELLED, StopReason.of(made(true), end, 3));
    }

    @Test
    void theSpeedHereStandsBesideThatOfTheCard() throws IOException {
        Plan plan = plan(PlanOptions.of("u280", WeightFormat.MXINT8).with(2, 1, 1));
        String text = new Summary(plan, 4, made(false, 7, 8, 9), StopReason.LENGTH, GenerationOptions.RunTarget.SW_EMU)
                .text();
        double predicted = DesignSearch.predict(plan, new Workload(4, 3, 1)).tokensPerSecond();
        assertTrue(text.startsWith("3 tokens, as many as -n asks for" + System.lineSeparator()), text);
        assertTrue(text.contains("On this computer (sw_emu): first after 0.250 s, then 4.0 tokens/s"), text);
        assertTrue(text.contains("u280, predicted: first after "), text);
        assertTrue(text.contains(String.format(Locale.ROOT, ", then %,.1f tokens/s%n", predicted)), text);
    }

    @Test
    void aSingleTokenHasNoSpeed() throws IOException {
        Plan plan = plan(PlanOptions.of("u280", WeightFormat.MXINT8).with(2, 1, 1));
        String text = new Summary(plan, 4, made(false, 3), StopReason.END_TOKEN, GenerationOptions.RunTarget.REFERENCE)
                .text();
        assertTrue(text.startsWith("1 token, ended by the model's end token"), text);
        assertTrue(!text.contains("tokens/s"), text);
    }

    @Test
    void whatDoesNotFitTheCardIsNotPredicted() throws IOException {
        Plan plan = plan(PlanOptions.of("u280", WeightFormat.MXINT8).with(32, 32, 1));
        String text =
                new Summary(plan, 4, made(false, 7, 8), StopReason.CONTEXT, GenerationOptions.RunTarget.HW_EMU).text();
        assertTrue(text.contains("2 tokens, ended as the context is full"), text);
        assertTrue(text.contains("This design does not fit u280."), text);
    }

    @Test
    void bandwidthIsOfTheChannelsAndOfTheCard() throws IOException {
        PlanOptions options = PlanOptions.of("u280", WeightFormat.MXINT8);
        assertEquals(
                "85.9 % of the 57.5 GB/s of its 4 channels, 10.7 % of the 460 GB/s of u280",
                CosimCommand.shares(plan(options.with(4, 1, 1)), 49.4e9));
        assertEquals("92.5 % of the 460 GB/s of u280", CosimCommand.shares(plan(options.with(32, 1, 1)), 425.5e9));
    }
}
