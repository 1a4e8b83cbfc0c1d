// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Yosys by stand-ins, which are shell scripts. */
@Timeout(60)
class YosysTest {
    @TempDir
    private Path directory;

    private Yosys standIn(String synthesis) throws IOException {
        Path program = directory.resolve("yosys");
        Files.writeString(
                program,
                "#!/bin/sh\nif [ \"$1\" = -V ]; then echo Yosys 0.99; exit; fi\necho \"$*\" >> " + calls() + "\n"
                        + synthesis + "\n");
        assertTrue(program.toFile().setExecutable(true));
        return Yosys.find(
                Map.of("YOSYS", program.toString(), "PATH", ""), new CacheDirectory(directory.resolve("cache")));
    }

    private Path calls() {
        return directory.resolve("calls.txt");
    }

    private static String synthesize(Yosys yosys, String text, int width) {
        return yosys.synthesize(
                        "top", Map.of("rtl/top.sv", text.getBytes(UTF_8)), new TreeMap<>(Map.of("WIDTH", width)))
                .statistics();
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        String message = assertThrows(
                        ToolchainException.class,
                        () -> Yosys.find(
                                Map.of("YOSYS", "no-such-yosys", "PATH", "/nowhere"), new CacheDirectory(directory)))
                .getMessage();
        assertTrue(message.contains("no-such-yosys") && message.contains("YOSYS"), message);
    }

    @Test
    void theSameIsSynthesizedOnce() throws IOException {
        Yosys yosys = standIn("cp rtl/top.sv statistics.json; echo {} > netlist.json");
        assertFalse(yosys.knows("top", Map.of("rtl/top.sv", "a".getBytes(UTF_8)), new TreeMap<>(Map.of("WIDTH", 1))));
        assertEquals("a", synthesize(yosys, "a", 1));
        assertTrue(yosys.knows("top", Map.of("rtl/top.sv", "a".getBytes(UTF_8)), new TreeMap<>(Map.of("WIDTH", 1))));
        assertEquals("a", synthesize(yosys, "a", 1));
        assertEquals(1, Files.readAllLines(calls()).size());
        assertEquals("b", synthesize(yosys, "b", 1));
        assertEquals("a", synthesize(yosys, "a", 2));
        List<String> calls = Files.readAllLines(calls());
        assertEquals(3, calls.size());
        assertTrue(calls.get(2).contains("-chparam WIDTH 2"), calls.get(2));
        assertTrue(calls.get(2).contains("-family xcup"), calls.get(2));
    }

    @Test
    void theNetlistIsKept() throws IOException {
        Yosys yosys = standIn("echo {} > statistics.json; cp rtl/top.sv netlist.json");
        Yosys.Synthesized made = yosys.synthesize("top", Map.of("rtl/top.sv", "n".getBytes(UTF_8)), new TreeMap<>());
        try (InputStream netlist = made.openNetlist()) {
            assertEquals("n", new String(netlist.readAllBytes(), UTF_8));
        }
    }

    @Test
    void anErrorIsTheFirstOfYosys() throws IOException {
        Yosys yosys = standIn("echo Warning: this; echo 'rtl/top.sv:3: ERROR: syntax error'; echo more; exit 1");
        String message = assertThrows(ToolchainException.class, () -> synthesize(yosys, "a", 1))
                .getMessage();
        assertTrue(message.endsWith("rtl/top.sv:3: ERROR: syntax error"), message);
        assertTrue(message.contains("top"), message);
    }

    @Test
    void anInterruptEndsIt() throws Exception {
        Yosys yosys = standIn("echo $$ > " + directory.resolve("pid.txt") + "; sleep 50; touch statistics.json");
        Thread thread = new Thread(() -> assertThrows(ToolchainException.class, () -> synthesize(yosys, "a", 1)));
        thread.start();
        Path pid = directory.resolve("pid.txt");
        while (!Files.exists(pid) || Files.size(pid) == 0) {
            Thread.sleep(10);
        }
        long process = Long.parseLong(Files.readString(pid).strip());
        thread.interrupt();
        thread.join();
        for (int i = 0;
                i < 500 && ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
                i++) {
            Thread.sleep(10);
        }
        assertFalse(ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false));
    }
}
