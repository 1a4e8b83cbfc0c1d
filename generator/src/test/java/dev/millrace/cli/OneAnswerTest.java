// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code plan} and {@code report} name best, and what the line generates that {@code plan} ends with. */
@ResourceLock(Resources.SYSTEM_OUT)
class OneAnswerTest {
    private static final Path MODELS = Path.of("..", "benchmarks", "models");

    @TempDir
    private Path folder;

    static Stream<List<String>> uses() {
        List<String> models = List.of("gpt2-355m", "llama-3.2-1b");
        List<String> cards = List.of("u280", "u250");
        List<String> uses =
                List.of("", "--prompt 32 --new 200", "--weights mxfp4", "--columns 2 --clock 200 --context 700");
        Stream<List<String>> grid = models.stream().flatMap(model -> cards.stream()
                .flatMap(card -> uses.stream().map(use -> arguments(model, card, use))));
        return Stream.concat(grid, Stream.of(arguments("llama-2-7b", "u280", "--columns 1")));
    }

    private static List<String> arguments(String model, String card, String use) {
        List<String> arguments = new ArrayList<>(List.of(MODELS.resolve(model).toString(), "--card", card));
        Stream.of(use.split(" ")).filter(word -> !word.isEmpty()).forEach(arguments::add);
        return arguments;
    }

    @ParameterizedTest
    @MethodSource("uses")
    void planAndReportNameTheSameDesignWithTheSameFigures(List<String> arguments) throws IOException {
        JsonNode planned =
                new ObjectMapper().readTree(run("plan", arguments, "--json")).at("/best/0");
        Path page = folder.resolve("report.html");
        run("report", arguments, "-o", page.toString());
        JsonNode reported = data(Files.readString(page)).at("/designs/0");
        assertEquals(
                String.format(
                        Locale.ROOT,
                        "%d × %d × %d, %d MHz",
                        planned.get("lanes").asInt(),
                        planned.get("columns").asInt(),
                        planned.get("reuse").asInt(),
                        planned.get("clock_megahertz").asInt()),
                reported.get("name").asText());
        assertEquals(
                planned.get("weights").asText(), reported.get("format").asText().toLowerCase(Locale.ROOT));
        same(planned, "tokens_per_second", reported, "tokensPerSecond", 1);
        same(planned, "first_token_seconds", reported, "firstMilliseconds", 1e3);
        same(planned, "request_seconds", reported, "milliseconds", 1e3);
        same(planned, "share_of_card", reported, "share", 1);
        assertEquals(
                arguments.contains("mxfp4") ? "mxfp4" : "mxint8",
                planned.get("weights").asText());
    }

    private static void same(JsonNode planned, String key, JsonNode reported, String other, double factor) {
        double expected = factor * planned.get(key).asDouble();
        assertEquals(expected, reported.get(other).asDouble(), 1e-9 * expected, key);
    }

    @Test
    void theLastLineGeneratesTheBestDesignInShortLines() {
        List<String> arguments = arguments("gpt2-355m", "u280", "--lanes 8 --context 600 --depth residual=9000");
        List<String> lines = run("plan", arguments).lines().toList();
        assertTrue(
                lines.get(lines.size() - 1)
                        .matches(
                                "./millrace generate \\S+ --card u280 --weights mxint8 --lanes 8 --columns \\d+ --reuse"
                                        + " \\d+ --fifo \\d+ --clock \\d+ --context 600 --keys 8"
                                        + " --depth residual=9000 -o DIR"),
                lines.get(lines.size() - 1));
        assertTrue(String.join(" ", lines).contains("600 positions, as --context says"), String.join("\n", lines));
        lines.stream()
                .filter(line -> !line.startsWith("./millrace"))
                .forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void aCardWithoutDesignsIsAnalysedByItsBandwidth() throws IOException {
        List<String> arguments = arguments("llama-3.2-1b", "h100", "--prompt 32");
        String text = run("plan", arguments);
        assertTrue(text.contains("No design is made for this card: it is a GPU."), text);
        assertTrue(
                text.contains("Hazy Research, megakernel, BF16, 32 + 128 tokens, measured: 1,054.0 tokens/s,"), text);
        assertTrue(text.replaceAll("\\s+", " ").contains("of the bound for weights as wide (computed from"), text);
        JsonNode json = new ObjectMapper().readTree(run("plan", arguments, "--json"));
        // 1.24 G weights of 16 bits, and the cache of 96 positions: 2 · 16 · 8 · 64 · 16 bits each.
        double bytes = 1_235_746_816 * 2.0 + 96 * 2.0 * 16 * 8 * 64 * 2;
        assertEquals(bytes, json.at("/bounds/0/bytes_per_pass").asDouble(), 0.001 * bytes);
        assertEquals(
                3.35e12 / json.at("/bounds/0/bytes_per_pass").asDouble(),
                json.at("/bounds/0/tokens_per_second").asDouble(),
                1e-6);
        assertEquals(
                1054 / json.at("/bounds/0/tokens_per_second").asDouble(),
                json.at("/published/0/share_of_bound").asDouble(),
                1e-3);
    }

    private static JsonNode data(String page) throws IOException {
        String begin = "<script type=\"application/json\" id=\"data\">";
        int start = page.indexOf(begin) + begin.length();
        return new ObjectMapper().readTree(page.substring(start, page.indexOf("</script>", start)));
    }

    private static String run(String command, List<String> arguments, String... more) {
        PrintStream out = System.out;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(text, true, StandardCharsets.UTF_8));
            String[] all = Stream.of(Stream.of(command), arguments.stream(), Stream.of(more))
                    .flatMap(part -> part)
                    .toArray(String[]::new);
            assertEquals(ExitCode.OK, Millrace.execute(all), () -> String.join(" ", all));
        } finally {
            System.setOut(out);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
