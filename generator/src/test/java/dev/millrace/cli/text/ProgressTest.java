// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.toolchain.ProgressListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private long now;

    @Test
    void withoutATerminalALineComesEveryFifteenSeconds() {
        try (Progress progress = progress(false)) {
            progress.begin("compiling norm", 4);
            pass(progress, 14);
            assertEquals("", text());
            pass(progress, 1);
            progress.stepDone("a.cpp", 2, 4);
            progress.stepDone("b.cpp", 1, 4);
            pass(progress, 15);
            progress.begin("searching", ProgressListener.UNKNOWN);
            pass(progress, 14);
            pass(progress, 1);
        }
        assertEquals(
                List.of(
                        "millrace: compiling norm, 0 of 4, 15 s",
                        "millrace: compiling norm, 2 of 4, 30 s",
                        "millrace: searching, 15 s"),
                text().lines().toList());
    }

    @Test
    void onATerminalWhatTakesLongHasABarOfItsOwn() {
        try (Progress progress = progress(true)) {
            progress.begin("short", 3);
            pass(progress, 1);
            progress.begin("compiling norm", 3);
            pass(progress, 1);
            assertEquals("", text());
            progress.stepDone("a.cpp", 1, 3);
            pass(progress, 2);
            progress.begin("compiling rope", 7);
            progress.stepDone("a.cpp", 1, 7);
            pass(progress, 2);
        }
        assertFalse(text().contains("short"), text());
        assertTrue(text().contains("compiling norm"), text());
        assertTrue(text().contains("1/3"), text());
        assertTrue(text().contains("compiling rope"), text());
        assertTrue(text().contains("1/7"), text());
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        Progress progress = progress(false);
        progress.close();
        progress.begin("late", 3);
        pass(progress, 60);
        assertEquals("", text());
    }

    private Progress progress(boolean terminal) {
        return new Progress("beginning", err, terminal, () -> now);
    }

    private void pass(Progress progress, int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
        progress.tick();
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
