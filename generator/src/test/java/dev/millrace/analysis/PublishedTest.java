// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.toml.Toml;
import dev.millrace.toml.TomlException;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {
    private static final String ROW =
            """
            [[results]]
            name = "a"
            model = "m"
            card = "u280"
            cards = 1
            basis = "MEASURED"
            tokens_per_second = 2.5
            source = "a paper"
            """;

    private final Published published = Published.load();

    @Test
    void everyResultHasASourceAndNoneIsThereTwice() {
        assertFalse(published.results().isEmpty());
        for (PublishedResult result : published.results()) {
            assertFalse(result.source().isBlank(), result.name());
        }
        assertEquals(published.results().size(), new HashSet<>(published.results()).size());
    }

    @Test
    void everyNameOfAKnownModelHasResults() {
        for (Published.Model model : published.models()) {
            for (String name : model.names()) {
                assertTrue(published.results().stream().anyMatch(r -> r.model().equals(name)), name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source = \"a paper\" | '' | no source",
                "source = \"a paper\" | source = \" \" | no source",
                "tokens_per_second = 2.5 | '' | neither a rate nor a time",
                "basis = \"MEASURED\" | '' | needs a basis",
                "cards = 1 | cards = 0 | cards",
                "model = \"m\" | modell = \"m\" | model"
            })
    void aRowThatLacksSomethingIsRefused(String from, String to, String expected) {
        String message = assertThrows(TomlException.class, () -> parse(ROW.replace(from, to)))
                .getMessage();
        assertTrue(message.contains(expected), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aWholeRowIsRead() throws Exception {
        assertEquals(2.5, parse(ROW).results().get(0).tokensPerSecond().orElseThrow());
    }

    /** Total time, first token and rate of one row must agree: total = first + (new - 1 or new) / rate, within 3 %. */
    @Test
    void timesOfARequestAddUp() {
        for (PublishedResult result : published.results()) {
            if (result.totalMilliseconds().isEmpty() || result.tokensPerSecond().isEmpty()) {
                continue;
            }
            double decode = 1e3
                    * result.newTokens().orElseThrow()
                    / result.tokensPerSecond().orElseThrow();
            double sum = result.firstTokenMilliseconds().orElseThrow() + decode;
            assertEquals(1, sum / result.totalMilliseconds().orElseThrow(), 0.03, result.toString());
        }
    }

    /** arXiv 2312.15159, table of BERT: 3.66 and 13.36 times, of which one side is a single layer. */
    @Test
    void speedupsOverBertAcceleratorsAreThosePublishedAndCompareOneLayerWithTwelve() {
        PublishedResult chen = published.of("Chen et al.").stream()
                .filter(result -> result.model().startsWith("BERT"))
                .findFirst()
                .orElseThrow();
        double layer = chen.totalMilliseconds().orElseThrow();
        assertTrue(chen.model().contains("one encoder layer"));
        assertEquals(3.66, total("FQ-BERT") / layer, 0.005);
        assertEquals(13.36, total("TRAC") / layer, 0.005);
        assertTrue(total("FQ-BERT") < 12 * layer);
    }

    /** In section 6 of the paper: prefill 2.16 and decode 1.10 times as fast as DFX on average. */
    @Test
    void ratiosToDfxAreThosePublished() {
        assertEquals(
                2.16,
                ratio("DFX", "Chen et al.", r -> r.firstTokenMilliseconds().orElseThrow()),
                0.015);
        assertEquals(1.10, ratio("Chen et al.", "DFX", r -> r.tokensPerSecond().orElseThrow()), 0.005);
    }

    /** In the same section: decode 1.85 times as fast as an A100; the tabulated values give 1.78. */
    @Test
    void decodeIs178TimesAsFastAsOnTheA100WhereThePaperSays185() {
        assertEquals(
                1.78,
                ratio("Chen et al.", "A100, PyTorch", r -> r.tokensPerSecond().orElseThrow()),
                0.005);
    }

    private double total(String name) {
        return published.of(name).get(0).totalMilliseconds().orElseThrow();
    }

    /** Mean over the four lengths of GPT-2 355M. */
    private double ratio(String above, String below, ToDoubleFunction<PublishedResult> figure) {
        List<PublishedResult> left = lengths(above);
        List<PublishedResult> right = lengths(below);
        double sum = 0;
        for (int i = 0; i < left.size(); i++) {
            assertEquals(left.get(i).promptTokens(), right.get(i).promptTokens());
            sum += figure.applyAsDouble(left.get(i)) / figure.applyAsDouble(right.get(i));
        }
        return sum / left.size();
    }

    private List<PublishedResult> lengths(String name) {
        List<PublishedResult> results = published.of(name).stream()
                .filter(result -> result.model().equals("GPT-2 355M"))
                .toList();
        assertEquals(4, results.size(), name);
        return results;
    }

    private static Published parse(String text) throws Exception {
        return Toml.read(text, Published.class);
    }
}
