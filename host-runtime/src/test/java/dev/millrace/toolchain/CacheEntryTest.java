// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in the cache is as it was made, whatever happens to the files, the makers and their processes. */
@Timeout(120)
class CacheEntryTest {
    private static final byte[] CONTENT = new byte[5000];
    private static final String MADE = "made";

    static {
        new Random(1).nextBytes(CONTENT);
    }

    @TempDir
    Path directory;

    private CacheDirectory cache;
    private final AtomicInteger times = new AtomicInteger();
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void open() {
        cache = new CacheDirectory(directory.resolve("cache"));
    }

    /** What the cache says goes to {@link #said}. */
    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, UTF_8));
    }

    @AfterEach
    void end() {
        System.setErr(err);
        started.forEach(Process::destroyForcibly);
    }

    private void fill(WorkDirectory work) throws IOException {
        times.incrementAndGet();
        Files.write(work.made().resolve("library.so"), CONTENT);
        Files.writeString(work.made().resolve("small.txt"), "1");
        Files.createFile(work.made().resolve("empty"));
    }

    private Path entry() {
        return cache.entry("kind", "key", this::fill);
    }

    private interface Damage {
        void to(Path entry) throws IOException;
    }

    private void heals(String what, Damage damage) throws IOException {
        Path entry = entry();
        int before = times.get();
        damage.to(entry);
        assertFalse(cache.has("kind", "key"), what);
        said.reset();
        boolean there = Files.exists(entry, LinkOption.NOFOLLOW_LINKS);
        assertEquals(entry, entry(), what);
        assertEquals(there ? "millrace: " + entry + " is damaged and is made again\n" : "", said.toString(UTF_8));
        assertEquals(before + 1, times.get(), what);
        assertEquals(-1, Arrays.mismatch(CONTENT, Files.readAllBytes(entry.resolve("library.so"))), what);
        assertTrue(cache.has("kind", "key"), what);
    }

    @Test
    void aSoundEntryIsMadeOnce() throws IOException {
        Path entry = entry();
        assertEquals(entry, entry());
        assertEquals(1, times.get());
        assertTrue(cache.has("kind", "key"));
        assertEquals(List.of(), list("work"));
    }

    @Test
    void everyFlippedBitIsSeen() throws IOException {
        Random random = new Random(2);
        for (String name : List.of("library.so", "small.txt", "checksums")) {
            for (int i = 0; i < 20; i++) {
                heals(name, entry -> {
                    Path file = entry.resolve(name);
                    byte[] bytes = Files.readAllBytes(file);
                    int bit = random.nextInt(8 * bytes.length);
                    bytes[bit / 8] ^= (byte) (1 << bit % 8);
                    Files.write(file, bytes);
                });
            }
        }
    }

    @Test
    void lostEndsAndFilesAreSeen() throws IOException {
        for (String name : List.of("library.so", "small.txt", "checksums")) {
            heals("cut " + name, entry -> {
                byte[] bytes = Files.readAllBytes(entry.resolve(name));
                Files.write(entry.resolve(name), Arrays.copyOf(bytes, bytes.length / 2));
            });
            heals("empty " + name, entry -> Files.write(entry.resolve(name), new byte[0]));
            heals("no " + name, entry -> Files.delete(entry.resolve(name)));
        }
        heals("no empty file", entry -> Files.delete(entry.resolve("empty")));
        heals("one file more", entry -> Files.createFile(entry.resolve("more.h")));
        heals("a file in its place", entry -> {
            WorkDirectory.delete(entry);
            Files.createFile(entry);
        });
        heals("a link in its place", entry -> {
            Path elsewhere = directory.resolve("elsewhere");
            Files.move(entry, elsewhere);
            Files.createSymbolicLink(entry, elsewhere);
        });
        assertEquals(List.of(), list("work"));
    }

    @Test
    void aMakerThatFailsLeavesNothing() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> cache.entry("kind", "key", work -> {
                    fill(work);
                    throw new IllegalStateException();
                }));
        assertFalse(cache.has("kind", "key"));
        assertEquals(List.of(), list("work"));
        heals("no entry", entry -> WorkDirectory.delete(entry));
    }

    @Test
    void threadsThatWantTheSameMakeItOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Path>> entries = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                entries.add(pool.submit(this::entry));
            }
            for (Future<Path> entry : entries) {
                assertTrue(Files.exists(entry.get().resolve("library.so")));
            }
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, times.get());
    }

    /** As on a file system without locks. */
    @Test
    void theFirstOfTwoMakersStays() throws IOException {
        Path entry = entry();
        Path second = Files.createDirectories(directory.resolve("second"));
        Files.writeString(second.resolve("library.so"), "another");
        CacheEntry.of(cache, "kind", "key").publish(second);
        assertEquals(-1, Arrays.mismatch(CONTENT, Files.readAllBytes(entry.resolve("library.so"))));
        // Over a damaged one it is an error, never silence.
        Files.delete(entry.resolve("empty"));
        assertThrows(
                IOException.class, () -> CacheEntry.of(cache, "kind", "key").publish(second));
    }

    @Test
    void processesThatWantTheSameMakeItOnceAndAKilledOneIsNoObstacle() throws Exception {
        Process killed = start("wait");
        assertEquals("making", killed.inputReader().readLine());
        List<Process> others = List.of(start("go"), start("go"));
        // What another process works in stays.
        cache.entry("other", "key", this::fill);
        assertEquals(1, list("work").size());
        killed.destroyForcibly().waitFor();
        List<String> lines = new ArrayList<>();
        for (Process other : others) {
            try (BufferedReader reader = other.inputReader()) {
                reader.lines().forEach(lines::add);
            }
            assertEquals(0, other.waitFor());
        }
        lines.sort(null);
        assertEquals(List.of(MADE, MADE, "making"), lines);
        cache.entry("other", "key2", this::fill);
        assertEquals(List.of(), list("work"), "what the killed one left is gone");
    }

    /** In a process of its own: makes an entry, and says so; or begins to. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            new CacheDirectory(Path.of(arguments[0])).entry("shared", "key", work -> {
                System.out.println("making");
                if (arguments[1].equals("wait")) {
                    try {
                        Thread.sleep(Long.MAX_VALUE);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
                Files.createFile(work.made().resolve("file"));
            });
            System.out.println(MADE);
        }
    }

    private Process start(String what) throws IOException {
        Process process = new ProcessBuilder(
                        TestProcess.java(Main.class, cache.path().toString(), what))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }

    private List<Path> list(String name) throws IOException {
        try (Stream<Path> paths = Files.list(cache.directory(name))) {
            return paths.toList();
        }
    }
}
