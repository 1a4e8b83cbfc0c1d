// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of processes and files when their owner ends. */
@Timeout(120)
class EndingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aSignalEndsGrandchildrenAndRemovesFiles(String signal, int code) throws Exception {
        String seconds = unlikeOthers(code);
        Process owner = Owner.start(folder, seconds);
        await(() -> sleeping(seconds) == 2);
        assertEquals(1, entries());
        kill(owner, signal);
        assertTrue(owner.waitFor(60, TimeUnit.SECONDS), "it does not end");
        assertEquals(code, owner.exitValue());
        await(() -> sleeping(seconds) == 0);
        assertEquals(0, entries());
    }

    @Test
    void whatAKilledProcessLeftIsRemovedWhatLivesIsNot() throws Exception {
        String seconds = unlikeOthers(137);
        Process killed = Owner.start(folder, seconds);
        await(() -> sleeping(seconds) == 2);
        Process alive = Owner.start(folder, seconds);
        await(() -> sleeping(seconds) == 4);
        Path others = Files.createDirectory(folder.resolve("millrace-of-somebody"));
        kill(killed, "KILL");
        killed.waitFor();
        assertEquals(3, entries());

        String before = System.setProperty("java.io.tmpdir", folder.toString());
        try {
            WorkDirectory.clearLeftovers();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        assertEquals(2, entries());
        assertTrue(Files.exists(others), "what is no work directory must stay");

        kill(alive, "TERM");
        alive.waitFor();
        assertEquals(1, entries());
        // Those of the process that could not end them.
        processes(seconds).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void ownDirectoriesAreKept() {
        Path path;
        try (WorkDirectory directory = WorkDirectory.temporary("millrace-test")) {
            path = directory.path();
            WorkDirectory.clearLeftovers();
            assertTrue(Files.exists(path));
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void whatIsRemovedDoesNotComeBack() {
        WorkDirectory directory = WorkDirectory.temporary("millrace-test");
        directory.close();
        assertThrows(IOException.class, () -> directory.write(Map.of("a/b.cpp", new byte[1])));
        assertFalse(Files.exists(directory.path()));
    }

    private long entries() {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isDirectory)
                    .filter(path -> path.getFileName().toString().startsWith("millrace-"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A time to sleep that no other process has, by which to know those of this one. */
    private static String unlikeOthers(int code) {
        return "91" + code + "." + ProcessHandle.current().pid();
    }

    private static long sleeping(String seconds) {
        return processes(seconds).count();
    }

    private static Stream<ProcessHandle> processes(String seconds) {
        return ProcessHandle.allProcesses().filter(process -> process.info()
                .arguments()
                .map(arguments -> List.of(arguments).equals(List.of(seconds)))
                .orElse(false));
    }

    private static void kill(Process process, String signal) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
                .start()
                .waitFor();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(20);
        }
    }
}
