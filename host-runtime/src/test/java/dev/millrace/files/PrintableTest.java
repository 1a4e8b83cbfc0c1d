// SPDX-License-Identifier: Apache-2.0
package dev.millrace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @Test
    void whatPrintsStaysAsItIs() {
        String text = "tensor größe 模型 🚀: expected \"[1, 2]\" – or …";
        assertEquals(text, Printable.line(text));
    }

    @Test
    void whatDoesNotPrintIsEscaped() {
        assertEquals("a\\nb\\r\\tc", Printable.line("a\nb\r\tc"));
        assertEquals("\\u001b[2J\\u0000", Printable.line("\u001b[2J\0"));
        assertEquals("\\u009b31m", Printable.line("\u009b31m"), "the second set of controls");
        assertEquals("\\u202egpj.exe", Printable.line("\u202egpj.exe"), "writing from right to left");
        assertEquals("\\u2066\\u2028\\u2029\\u0085\\ufeff", Printable.line("\u2066\u2028\u2029\u0085\ufeff"));
        assertEquals("\\ud83d", Printable.line("\ud83d"), "half a character");
        assertEquals("\\U000e0001", Printable.line("\udb40\udc01"), "a tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\n", "🚀", "\u202e", "\udb40\udc01", "ab\ud83d"})
    void aLongTextKeepsBothEnds(String part) {
        for (int length = 900; length < 1100; length++) {
            String line = Printable.line("begin" + part.repeat(length) + "end");
            assertTrue(line.startsWith("begin"), line);
            assertTrue(line.endsWith("end"), line);
            assertTrue(line.length() <= Printable.MOST_CHARACTERS, () -> "length " + line.length());
            assertEquals(line, Printable.escaped(line), "nothing is left to escape");
        }
        assertFalse(Printable.line("y".repeat(Printable.MOST_CHARACTERS)).contains("…"));
    }
}
