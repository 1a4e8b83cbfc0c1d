// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.testing.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs with a cache whose files are damaged: the tokens stay the same, and the cache is whole afterwards. */
@Timeout(600)
class DamagedCacheTest {
    /** Where nothing is kept. */
    private static final Set<String> UNREAD = Set.of("locks", "work");

    @TempDir
    private Path folder;

    private Path model;
    private Path cache;

    private record Outcome(int code, String out, String err) {}

    @Test
    void everyKindOfFileIsMendedAndTheTokensAreRight() throws Exception {
        model = Files.createDirectories(folder.resolve("tiny"));
        Files.writeString(model.resolve("config.json"), TinyModels.LLAMA);
        Files.writeString(
                model.resolve("tokenizer.json"),
                Stream.iterate(0, id -> id + 1)
                        .limit(23)
                        .map(id -> "\"w" + id + "\": " + id)
                        .collect(Collectors.joining(
                                ", ",
                                """
                                {"version": "1.0", "decoder": {"type": "Fuse"}, "added_tokens": [],
                                 "model": {"type": "WordLevel", "unk_token": "w0", "vocab": {\
                                """,
                                "}}}")));
        cache = folder.resolve("cache");
        Outcome first = run();
        assertEquals(0, first.code(), first.err());
        assertEquals(
                Set.of("compiled", "compilers", "native", "tokenizers", "xclbin"),
                entries().stream()
                        .map(entry -> entry.getParent().getFileName().toString())
                        .collect(Collectors.toSet()));

        Random random = new Random(3);
        for (Path entry : entries()) {
            flip(entry, random);
        }
        assertMended(first);
    }

    private void assertMended(Outcome first) throws Exception {
        List<Path> damaged = entries();
        Outcome mended = run();
        assertEquals(0, mended.code(), mended.err());
        assertEquals(first.out(), mended.out());
        for (Path entry : damaged) {
            assertTrue(mended.err().contains(entry + " is damaged and is made again"), entry + mended.err());
        }
        Outcome sound = run();
        assertEquals(first.out(), sound.out());
        assertFalse(sound.err().contains("damaged"), sound.err());
    }

    /** A bit of an entry's file, or of its checksums where the file is empty. */
    private static void flip(Path entry, Random random) throws IOException {
        try (Stream<Path> files = Files.list(entry)) {
            Path file = files.filter(
                            each -> !each.endsWith("checksums") && each.toFile().length() > 0)
                    .findAny()
                    .orElse(entry.resolve("checksums"));
            byte[] bytes = Files.readAllBytes(file);
            int bit = random.nextInt(8 * bytes.length);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, bytes);
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> folders = Files.walk(cache, 2)) {
            return folders.filter(folder -> folder.getParent().getParent().equals(cache))
                    .filter(entry ->
                            !UNREAD.contains(entry.getParent().getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private Outcome run() throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Millrace.class.getName()));
        line.addAll(List.of("run", model.toString(), "--random-weights", "1", "--lanes", "1"));
        line.addAll(List.of("--prompt-ids", "3,5", "-n", "6"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("MILLRACE_CACHE", cache.toString());
        int code = builder.start().waitFor();
        return new Outcome(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
