// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.testing.TinyModels;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes in locales that are not UTF-8, or whose digits are not ASCII. */
class LocaleTest {
    private static final Map<String, String> PLAIN = Map.of("LC_ALL", "POSIX");
    private static final Map<String, String> PERSIAN =
            Map.of("LC_ALL", "C.UTF-8", "JAVA_TOOL_OPTIONS", "-Duser.language=fa -Duser.country=IR");

    @TempDir
    private Path folder;

    private Path model;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeModel() throws IOException {
        model = Files.createDirectories(folder.resolve("tiny"));
        Files.writeString(model.resolve("config.json"), TinyModels.LLAMA);
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tokenizer = (ObjectNode)
                mapper.readTree(
                        """
                {"version": "1.0", "added_tokens": [], "decoder": {"type": "Fuse"},
                 "model": {"type": "WordLevel", "vocab": {}, "unk_token": "0"}}
                """);
        ObjectNode vocabulary = (ObjectNode) tokenizer.at("/model/vocab");
        for (int i = 0; i < 23; i++) {
            vocabulary.put(i == 0 ? "0" : Character.toString("é世界".codePointAt(i % 3)) + i, i);
        }
        mapper.writeValue(model.resolve("tokenizer.json").toFile(), tokenizer);
    }

    @Test
    void argumentsThatJavaCannotReadAreRefused() throws IOException {
        for (String argument : List.of("Grüße", "@世界")) {
            Outcome outcome = java(PLAIN, "run", model.toString(), "--random-weights", "1", "--prompt", argument);
            assertEquals(2, outcome.code(), outcome.err());
            assertEquals(1, outcome.err().lines().count(), outcome.err());
            assertTrue(outcome.err().startsWith("millrace: argument "), outcome.err());
            assertTrue(outcome.err().contains("LC_ALL=C.UTF-8"), outcome.err());
        }
    }

    @Test
    void anArgumentThatIsNoUtf8IsRefused() throws IOException {
        String line = quoted(command("inspect")) + " \ufffd $'\\xe4\\xb8'";
        Outcome outcome = run(Map.of("LC_ALL", "C.UTF-8"), line);
        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.err().startsWith("millrace: argument 2 is not UTF-8"), outcome.err());
    }

    @Test
    void whatIsPrintedIsUtf8InEveryLocale() throws IOException {
        Path stats = folder.resolve("stats.json");
        Outcome outcome = java(
                PLAIN,
                "run",
                model.toString(),
                "--random-weights",
                "1",
                "--target",
                "reference",
                "--prompt-ids",
                "1,2",
                "-n",
                "3",
                "--stats",
                stats.toString());
        assertEquals(0, outcome.code(), outcome.err());
        String text = new ObjectMapper().readTree(stats.toFile()).get("text").textValue();
        assertTrue(text.matches("([é世界]\\d+)+"), text);
        assertEquals(text, outcome.out().strip());
    }

    @Test
    void digitsAreAsciiInEveryLocale() throws IOException {
        Outcome outcome = java(PERSIAN, "inspect", model.toString());
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("2 layers, hidden 10"), outcome.out());
        assertTrue((outcome.out() + outcome.err()).chars().noneMatch(c -> c > 127 && Character.isDigit(c)));
    }

    @Test
    void theLaunchersChooseUtf8() throws IOException {
        Path home = Path.of("").toAbsolutePath().getParent();
        for (String launcher : List.of("millrace", "docker/millrace")) {
            Path copy = Files.copy(home.resolve(launcher), folder.resolve("launcher"));
            Path programs = Files.createDirectories(folder.resolve("programs"));
            for (String program : List.of("java", "mvn")) {
                Path script = programs.resolve(program);
                Files.writeString(script, "#!/bin/sh\nfor word in \"$LC_ALL\" \"$@\"; do echo \"$word\"; done\n");
                assertTrue(script.toFile().setExecutable(true));
            }
            Outcome outcome = run(
                    Map.of("LC_ALL", "POSIX", "PATH", programs + File.pathSeparator + System.getenv("PATH")),
                    quoted(List.of("bash", copy.toString(), "run", "--prompt", "Grüße 世")));
            List<String> lines = outcome.out().lines().toList();
            assertEquals("C.UTF-8", lines.get(0), outcome.toString());
            assertEquals("Grüße 世", lines.get(lines.size() - 1), outcome.toString());
            Files.delete(copy);
        }
    }

    private Outcome java(Map<String, String> environment, String... arguments) throws IOException {
        return run(environment, quoted(command(arguments)));
    }

    private static List<String> command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Millrace.class.getName()));
        line.addAll(List.of(arguments));
        return line;
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    /** Java gives a child its arguments in its own locale's charset; a shell gives it the bytes of a script. */
    private Outcome run(Map<String, String> environment, String line) throws IOException {
        Path script = Files.writeString(folder.resolve("script"), line);
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            return new Outcome(
                    process.waitFor(),
                    Files.readString(folder.resolve("out")),
                    Files.readString(folder.resolve("err")));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
