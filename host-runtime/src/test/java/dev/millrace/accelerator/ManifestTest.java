// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTest {
    static Manifest manifest() {
        return new Manifest(
                "test",
                "none",
                "sw_emu",
                "int8",
                8,
                2,
                4,
                1,
                256,
                300,
                1000,
                List.of(new Manifest.UnitInfo("lane_0", "memory_unit", true, "writes tokens")),
                List.of(new Manifest.StreamInfo("words", "lane_0", "lane_1", 512, 2)),
                new Manifest.MemoryMap(
                        65536, 128, 192, 1024, 4352, 256, 65536, List.of(new Manifest.Region("ring", 4352, 16384))),
                List.of("memory_unit:lane_0", "memory_unit:lane_1"),
                List.of(3, 1));
    }

    @Test
    void readsWhatItWrites() {
        String json = manifest().toJson();
        assertEquals(manifest(), Manifest.fromJson(json));
        assertTrue(json.contains("\"clockMegahertz\" : 300.0"), json);
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        String json = manifest().toJson().replaceFirst("\\{", "{\"new\": [1, {}], ");
        assertEquals(manifest(), Manifest.fromJson(json));
    }

    @Test
    void saysWhatIsWrong() {
        String json = manifest().toJson();
        assertMessage(
                "cannot read the manifest: manifest: lanes 0 must be positive",
                json.replace("\"lanes\" : 2", "\"lanes\" : 0"));
        assertMessage(
                "ring at 65472 with 16384 bytes does not lie in a lane",
                json.replace("\"ringOffset\" : 4352", "\"ringOffset\" : 65472"));
        assertMessage("is not aligned", json.replace("\"stopOffset\" : 128", "\"stopOffset\" : 130"));
        assertMessage("is no kernel:instance", json.replace("memory_unit:lane_1", "memory_unit"));
        assertMessage("cannot read the manifest", json.substring(0, 100));
        assertMessage("cannot read the manifest", "[]");
        assertMessage("the manifest is empty", "null");
    }

    private static void assertMessage(String part, String json) {
        AcceleratorException refused = assertThrows(AcceleratorException.class, () -> Manifest.fromJson(json));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }
}
