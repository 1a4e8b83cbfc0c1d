// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.accelerator.ReadBack;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BringUpTest {
    @Test
    void theFirstTokenThatDiffersIsNamed() {
        assertEquals(
                "the text is the reference's, 3 tokens",
                BringUp.checkTokens(List.of(7, 8, 9), List.of(7, 8, 9), false));
        assertError(
                "token 2 of the text is 5 where the reference has 8",
                () -> BringUp.checkTokens(List.of(7, 8, 9), List.of(7, 5, 9), true));
    }

    @Test
    void aTextMayBeShorterOnlyIfItWasCancelled() {
        assertEquals("the text is the reference's, 1 token", BringUp.checkTokens(List.of(7, 8), List.of(7), true));
        assertError(
                "the text has 1 token where the reference has 2",
                () -> BringUp.checkTokens(List.of(7, 8), List.of(7), false));
        assertError(
                "the text has 2 tokens where the reference has 1",
                () -> BringUp.checkTokens(List.of(7), List.of(7, 8), true));
    }

    @Test
    void channelsThatDifferAreCounted() {
        ReadBack right = new ReadBack("lane 0", 64, 1, Optional.empty());
        ReadBack wrong = new ReadBack("lane 1", 64, 1, Optional.of("differs"));
        assertDoesNotThrow(() -> BringUp.checkChannels(List.of(right)));
        assertError("1 of 2 memory channels", () -> BringUp.checkChannels(List.of(right, wrong)));
    }

    private static void assertError(String start, Executable action) {
        String message = assertThrows(AcceleratorException.class, action).getMessage();
        assertTrue(message.startsWith(start) && message.endsWith("what to look at"), message);
    }
}
