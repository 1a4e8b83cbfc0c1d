// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fabric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memories as Yosys 0.23 mapped them. */
class MemoriesTest {
    @ParameterizedTest
    @CsvSource({
        "32, 512, 0.5, 0",
        "36, 512, 0.5, 0",
        "32, 64, 0, 0",
        "512, 96, 7.5, 0",
        "1024, 1024, 28.5, 0",
        "1024, 32, 0, 0",
        "3072, 512, 43, 0",
        "31, 512, 0.5, 0",
        "72, 4096, 0, 1"
    })
    void whatIsLeftToSynthesisIsTheCheapest(int width, int depth, double bram36s, int urams) {
        Resources memory = Memories.of(width, depth);
        assertEquals(bram36s, memory.bram36s());
        assertEquals(urams, memory.urams());
        assertEquals(bram36s == 0 && urams == 0, memory.luts() > 0, "LUT RAM");
    }

    @ParameterizedTest
    @CsvSource({"36, 16384, 2", "512, 2047, 8", "288, 4099, 8"})
    void banksOfUltraRamShareAWord(int width, int depth, int urams) {
        assertEquals(urams, Memories.ultraRam(width, depth).urams());
    }

    @Test
    void banksOfLutRamAreChosenFrom() {
        assertEquals(8 * 37, Memories.lutRam(512, 32).luts());
        assertTrue(Memories.lutRam(512, 66).luts() > 3 * 8 * 36, "three banks of 32");
    }

    @Test
    void aWordAloneIsARegister() {
        assertEquals(40, Memories.of(40, 1).flipFlops());
    }
}
