// SPDX-License-Identifier: Apache-2.0
package dev.millrace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KernelLibraryTest {
    @Test
    void theListsHoldEveryFileOfTheirKindOnce() throws IOException {
        assertEquals(files("kernels/.*\\.h"), KernelLibrary.KERNEL_HEADERS);
        assertEquals(files("kernels/.*\\.(sv|vlt)"), KernelLibrary.RTL_FILES);
        assertEquals(List.of(KernelLibrary.RTL_PACKAGING), files("kernels/.*\\.tcl"));
        assertEquals(files("simulation/[^/]*"), KernelLibrary.SIMULATION_FILES);
        assertEquals(files("simulation/(rtl/.*|settings\\.h)"), KernelLibrary.RTL_SIMULATION_FILES);
        assertEquals(files("vitis/.*(?<!\\.stg)"), KernelLibrary.VITIS_FILES);
    }

    @Test
    void everyFileIsReadAndKeepsToTheStyle() {
        List<String> all = new ArrayList<>(KernelLibrary.KERNEL_HEADERS);
        all.addAll(KernelLibrary.SIMULATION_FILES);
        all.addAll(KernelLibrary.RTL_SIMULATION_FILES);
        all.addAll(KernelLibrary.RTL_FILES);
        all.add(KernelLibrary.RTL_PACKAGING);
        all.addAll(KernelLibrary.VITIS_FILES);
        for (String path : all) {
            String text = KernelLibrary.text(path);
            String comment = path.endsWith(".tcl") || path.endsWith("Makefile") ? "#" : "//";
            comment = path.endsWith(".ini") ? ";" : comment;
            assertTrue(
                    text.startsWith(comment + " SPDX-License-Identifier: Apache-2.0\n"), path + " has no license line");
            assertTrue(text.endsWith("\n"), path + " has no end of line at its end");
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                String place = path + ":" + (i + 1) + ": ";
                int columns = path.matches(".*\\.(sv|vlt)|.*/Makefile") ? 120 : 100;
                assertTrue(line.length() <= columns, place + "longer than " + columns + " columns");
                assertEquals(line.stripTrailing(), line, place + "blanks at the end");
            }
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> KernelLibrary.text("kernels/none.h"))
                .getMessage()
                .contains("kernels/none.h"));
    }

    /** Files of the sources whose path matches, sorted. */
    private static List<String> files(String pattern) throws IOException {
        Path root = Path.of("src", "main", "resources");
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches(pattern))
                    .sorted()
                    .toList();
        }
    }
}
