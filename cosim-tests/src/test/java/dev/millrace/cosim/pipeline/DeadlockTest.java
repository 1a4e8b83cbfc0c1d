// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cli.Millrace;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A design that would stand still on the card stands still here, and says why. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DeadlockTest {
    private static final String CONFIG = SmallModels.llama(2, 96, 172, 6, 2, 8, 333);
    private static final Pattern ADVICE = Pattern.compile("stream residual: a depth of (\\d+) would do instead of 4");

    @TempDir
    private static Path folder;

    private static Checkpoint checkpoint;
    private static QuantizedModel model;

    @BeforeAll
    static void quantize() {
        checkpoint = SmallModels.checkpoint(folder, "deadlock", CONFIG);
        model = QuantizedModel.of(checkpoint, WeightFormat.MXINT8);
    }

    @Test
    void theReportNamesTheStreamWhoWaitsAndADepthThatDoes() {
        GenerationRequest request = GenerationRequest.greedy(List.of(1, 2, 3, 4, 5), 4);
        String report;
        try (Emulated emulated = Emulated.open(model, plan(4))) {
            AcceleratorException error = assertThrows(AcceleratorException.class, () -> emulated.generate(request));
            report = error.getMessage();
        }
        assertTrue(report.contains("deadlock"), report);
        assertTrue(report.contains("unit wrap waits for room in stream residual (4 of 4)"), report);
        assertTrue(report.contains("unit add waits for data from stream delta (0 of "), report);
        Matcher advice = ADVICE.matcher(report);
        assertTrue(advice.find(), report);

        Plan enough = plan(Integer.parseInt(advice.group(1)));
        try (Emulated emulated = Emulated.open(model, enough)) {
            Tokens.assertSame(
                    enough, request, Tokens.of(new IntegerReference(model), request), emulated.generate(request));
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void theCommandLineReportsItWithItsExitCode() {
        Outcome outcome = run("--depth", "residual=4");
        assertEquals(6, outcome.code(), outcome.text());
        assertTrue(outcome.text().contains("stream residual (4 of 4)"), outcome.text());
        assertTrue(ADVICE.matcher(outcome.text()).find(), outcome.text());
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void anUnknownStreamIsRefusedWithTheListOfStreams() {
        Outcome outcome = run("--depth", "residuum=4");
        assertEquals(2, outcome.code(), outcome.text());
        assertTrue(outcome.text().startsWith("millrace: --depth residuum: no such stream"), outcome.text());
        assertTrue(outcome.text().contains("weights_0, credits_0"), outcome.text());
        assertTrue(outcome.text().contains("residual"), outcome.text());
        assertEquals(1, outcome.text().strip().lines().count(), outcome.text());
    }

    private static Plan plan(int residual) {
        return Planner.plan(
                checkpoint.spec(),
                PlanOptions.of("u280", WeightFormat.MXINT8).with(2, 2, 2).withDepths(Map.of("residual", residual)));
    }

    private record Outcome(int code, String text) {}

    /** What the command prints to the error stream, and its exit code. */
    private static Outcome run(String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "run",
                folder.resolve("deadlock").toString(),
                "--random-weights",
                "7",
                "--prompt-ids",
                "1,2,3,4,5",
                "-n",
                "4",
                "--lanes",
                "2",
                "--columns",
                "2",
                "--reuse",
                "2"));
        arguments.addAll(List.of(more));
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(text, true, StandardCharsets.UTF_8));
            int code = Millrace.execute(arguments.toArray(String[]::new));
            return new Outcome(code, text.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
