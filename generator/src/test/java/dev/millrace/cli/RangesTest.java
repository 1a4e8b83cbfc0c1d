// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cli.option.Range;
import dev.millrace.cli.option.Ranges;
import dev.millrace.testing.TinyModels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All numbers of all commands, at the ends of their types. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class RangesTest {
    private static final List<String> EXTREMES = List.of(
            "0", "-1", "2147483647", "-2147483648", "9223372036854775807", "9223372036854775808", "NaN", "1e308");

    @TempDir
    private static Path folder;

    /** What each command is given beside the option, so that it computes, but builds and simulates nothing. */
    private static Map<String, List<String>> usual;

    private record Outcome(int code, String err) {}

    @BeforeAll
    static void writeInputs() throws IOException {
        Path tiny = Files.createDirectories(folder.resolve("tiny"));
        Files.writeString(tiny.resolve("config.json"), TinyModels.LLAMA);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path sweep = Files.writeString(
                folder.resolve("sweep.toml"), "work = \"plan\"\naxes.model = [\"tiny\"]\naxes.lanes = [2, 4]");
        String model = tiny.toString();
        String none = folder.resolve("none").toString();
        String out = folder.resolve("project").toString();
        usual = Map.ofEntries(
                Map.entry("demo", List.of()),
                Map.entry("run", List.of(model, "--target", "reference", "--prompt-ids", "1", "--random-weights", "1")),
                Map.entry("cosim", List.of(none)),
                Map.entry("ablate", List.of(none)),
                Map.entry("generate", List.of(model, "-o", out)),
                Map.entry("plan", List.of(model, "--prompt", "4", "--new", "4")),
                Map.entry("inspect", List.of(model)),
                Map.entry("report", List.of(model, "--table", "--prompt", "4", "--new", "4", "--lanes", "2")),
                Map.entry("synth", List.of(model, "--reports", reports.toString())),
                Map.entry("farm", List.of(sweep.toString(), "--list")),
                Map.entry("farm-job", List.of(folder.toString(), "none", "0")));
    }

    static Stream<ArgSpec> numbers() {
        return Millrace.commandLine().getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().args().stream())
                .filter(RangesTest::isNumeric);
    }

    private static boolean isNumeric(ArgSpec argument) {
        return Stream.concat(Stream.of(argument.type()), Stream.of(argument.auxiliaryTypes()))
                .anyMatch(type -> Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class));
    }

    @Test
    void everyNumberOfEveryCommandHasARange() {
        List<ArgSpec> all = numbers().toList();
        assertTrue(all.size() > 60, all.size() + " numbers");
        all.forEach(argument -> assertTrue(Ranges.of(argument).isPresent(), () -> name(argument)));
        assertEquals(usual.keySet(), Millrace.commandLine().getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void extremesAreRefusedOrTaken(ArgSpec argument) {
        for (String value : EXTREMES) {
            List<String> arguments = arguments(argument, value);
            Outcome outcome = execute(arguments);
            String said = arguments + " ended with " + outcome.code() + ": " + outcome.err();
            assertNotEquals(ExitCode.INTERNAL, outcome.code(), said);
            assertTrue(outcome.code() >= 0 && outcome.code() <= ExitCode.INPUT, said);
            assertTrue(!outcome.err().contains("internal error"), said);
            if (!isWithin(Ranges.of(argument).orElseThrow(), argument, value)) {
                assertEquals(ExitCode.USAGE, outcome.code(), said);
                assertEquals(1, outcome.err().lines().count(), said);
                assertTrue(outcome.err().contains(shown(argument)), said);
                assertTrue(outcome.err().contains("expected "), said);
            }
        }
    }

    private static boolean isWithin(Range range, ArgSpec argument, String value) {
        boolean real = Stream.of(argument.type(), argument.auxiliaryTypes()[0])
                .anyMatch(type -> type == double.class || type == Double.class);
        if (real) {
            return Double.parseDouble(value) >= range.min() && Double.parseDouble(value) <= range.max();
        }
        return value.matches("-?\\d{1,18}|9223372036854775807")
                && Long.parseLong(value) >= range.min()
                && Long.parseLong(value) <= range.max();
    }

    /** Without what they have of the same option. */
    private static List<String> arguments(ArgSpec argument, String value) {
        String command = argument.command().name();
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(usual.get(command));
        if (!(argument instanceof OptionSpec option)) {
            arguments.set(arguments.size() - 1, value);
            return arguments;
        }
        int given = arguments.indexOf(option.names()[0]);
        if (given >= 0) {
            arguments.subList(given, given + 2).clear();
        }
        arguments.add(option.names()[0] + "=" + (option.isMultiValue() && isMap(option) ? "residual=" : "") + value);
        return arguments;
    }

    private static boolean isMap(ArgSpec argument) {
        return Map.class.isAssignableFrom(argument.type());
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.names()[0] : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument.command().name() + " " + shown(argument);
    }

    private static Outcome execute(List<String> arguments) {
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
