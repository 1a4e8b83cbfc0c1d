// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardOutputTest {
    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsAnError() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no /dev/full");
        Path link = Files.createSymbolicLink(folder.resolve("1"), full);
        // Not closed, as closing flushes once more.
        PrintStream out = print(new FileOutputStream(full.toFile()), link);
        OutputException error = assertThrows(OutputException.class, () -> out.println("text"));
        assertTrue(error.getMessage().startsWith("standard output cannot be written: "), error.getMessage());
        assertEquals(1, error.getMessage().lines().count());
    }

    @Test
    void aPipeThatNobodyReadsIsClosed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("1"), Path.of("pipe:[4711]"));
        PrintStream out = print(
                new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("Datenübergabe unterbrochen");
                    }
                },
                link);
        assertThrows(ClosedOutputException.class, () -> out.printf(Locale.ROOT, "%d%n", 1));
    }

    private static PrintStream print(OutputStream file, Path link) {
        return new PrintStream(new StandardOutput(file, link), true, StandardCharsets.UTF_8);
    }
}
