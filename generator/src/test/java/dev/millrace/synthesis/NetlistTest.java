// SPDX-License-Identifier: Apache-2.0
package dev.millrace.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.millrace.fabric.Resources;
import dev.millrace.toolchain.ToolchainException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NetlistTest {
    /** With the hierarchy as text in the JSON, as Yosys 0.23 writes it. */
    private static String recorded() throws IOException {
        try (InputStream in = NetlistTest.class.getResourceAsStream("/synthesis/memory.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aModuleHasWhatItsPartsHave() throws IOException {
        assertEquals(new Resources(2115, 1891, 3, 0, 0), Netlist.resources(recorded(), "memory"));
        assertEquals(new Resources(277, 300, 0, 0, 0), Netlist.resources(recorded(), "millrace_control"));
    }

    @Test
    void cellsAreCountedByWhatTheyAre() {
        String statistics =
                """
                {"modules": {
                  "\\\\top": {"num_cells_by_type": {"part": 3, "FDSE": 5, "URAM288": 7, "CARRY8": 9}},
                  "\\\\part": {"num_cells_by_type":
                      {"LUT6": 2, "RAM32M16": 1, "RAMB18E2": 1, "RAMB36E2": 2, "DSP48E2": 4, "INV": 6}}
                }, "design": {}}
                """;
        assertEquals(new Resources(30, 5, 12, 7.5, 7), Netlist.resources(statistics, "top"));
    }

    @Test
    void statisticsWithoutModulesAreRefused() {
        assertThrows(ToolchainException.class, () -> Netlist.resources("{\"creator\": \"Yosys\"}", "top"));
        assertThrows(ToolchainException.class, () -> Netlist.resources("ERROR", "top"));
    }
}
