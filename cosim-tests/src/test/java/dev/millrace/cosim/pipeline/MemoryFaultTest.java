// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.cosim.support.Tools;
import dev.millrace.reference.IntegerReference;
import dev.millrace.xrt.Xrt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad answer of the memory is an error that names the channel, never a wrong token; the card stays usable. */
class MemoryFaultTest {
    private static final String SETTING = "Emulation.millrace_inject_error";
    private static final boolean ALL = "full".equals(System.getProperty("millrace.matrix"));
    private static final GenerationRequest REQUEST = GenerationRequest.greedy(ControlModel.PROMPT, 5);

    @TempDir
    static Path folder;

    private static ControlModel control;
    private static List<Integer> expected;

    @BeforeAll
    static void reference() {
        Tools.need("verilator");
        control = ControlModel.in(folder);
        expected = Tokens.of(new IntegerReference(control.model()), REQUEST);
    }

    @AfterEach
    void noMore() {
        Xrt.embedded().set(SETTING, "");
    }

    static List<String> everyChannel() {
        List<String> accesses = new ArrayList<>();
        for (int lane = 0; lane < 4; lane++) {
            accesses.add("lane=" + lane + ",read," + (1 + 33 * lane) + (lane % 2 == 0 ? "" : ",decerr"));
            accesses.add("lane=" + lane + ",write," + (2 + lane));
            if (ALL) {
                accesses.add("lane=" + lane + ",read," + (60 + 10 * lane) + ",decerr");
                accesses.add("lane=" + lane + ",write," + (4 + lane));
                accesses.add("lane=" + lane + ",last," + (40 + lane));
            }
        }
        accesses.add("lane=2,last,40");
        return accesses;
    }

    @ParameterizedTest
    @MethodSource("everyChannel")
    void aBadAnswerNamesItsChannel(String access) {
        Xrt.embedded().set(SETTING, access);
        String lane = access.substring("lane=".length(), access.indexOf(','));
        try (Emulated emulated = Emulated.openRtl(control.model(), control.plan())) {
            List<Integer> tokens = new ArrayList<>();
            AcceleratorException error = assertThrows(AcceleratorException.class, () -> {
                try (var generation = emulated.accelerator().start(REQUEST)) {
                    generation.forEachRemaining(token -> tokens.add(token.id()));
                }
            });
            assertTrue(
                    error.getMessage().startsWith("lane " + lane + " (HBM[" + lane + "], memory"), error.getMessage());
            String what = access.contains("last") ? "RLAST" : access.endsWith("decerr") ? "DECERR" : "SLVERR";
            assertTrue(error.getMessage().contains(what), error.getMessage());
            assertTrue(error.getMessage().contains(access.contains("write") ? "a write at 0x" : "a read at 0x"));
            assertEquals(1, error.getMessage().lines().count());
            assertEquals(expected.subList(0, tokens.size()), tokens, "tokens before the fault");
            assertEquals(expected, emulated.generate(REQUEST), "the next generation");
        }
    }
}
