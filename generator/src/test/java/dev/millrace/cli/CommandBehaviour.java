// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.testing.TinyModels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Commands that run in this process, and what they print and return. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
abstract class CommandBehaviour {
    @TempDir
    Path folder;

    Path model;

    record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeModel() throws IOException {
        model = Files.createDirectories(folder.resolve("tiny"));
        Files.writeString(model.resolve("config.json"), TinyModels.LLAMA);
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    String out() {
        return folder.resolve("out").toString();
    }

    static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    /** The command must fail with one line that names something; what it says. */
    static String assertError(int code, String named, String... arguments) {
        Outcome outcome = execute(arguments);
        assertEquals(code, outcome.code(), outcome.err());
        assertOneLine(outcome, named);
        assertEquals("", outcome.out(), "nothing goes to the standard output");
        return outcome.err();
    }

    /** Wrong options of the parser are followed by the usage. */
    static void assertOneLine(Outcome outcome, String named) {
        List<String> lines = outcome.err().lines().toList();
        assertFalse(lines.isEmpty(), "no message");
        assertTrue(lines.get(0).contains(named), named + " is not in: " + outcome.err());
        assertEquals(1, lines.size(), outcome.err());
        assertFalse(outcome.err().contains("internal error"), outcome.err());
    }

    static Outcome execute(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream outText = new ByteArrayOutputStream();
        ByteArrayOutputStream errText = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(outText, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errText, true, StandardCharsets.UTF_8));
            int code = Millrace.execute(arguments);
            return new Outcome(
                    code, outText.toString(StandardCharsets.UTF_8), errText.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    static Map<String, String> read(Path project) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(project)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(project.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
