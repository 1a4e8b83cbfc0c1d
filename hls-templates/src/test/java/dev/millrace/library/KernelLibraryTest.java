// SPDX-License-Identifier: Apache-2.0
package dev.millrace.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KernelLibraryTest {
    @Test
    void theListOfHeadersIsWhatTheFolderHolds() throws Exception {
        assertEquals(files("kernels", ".h"), KernelLibrary.KERNEL_HEADERS);
    }

    @Test
    void theListOfSimulationFilesIsWhatTheFolderHolds() throws Exception {
        assertEquals(
                files("simulation", "").stream()
                        .filter(path -> !path.startsWith("simulation/rtl/"))
                        .toList(),
                KernelLibrary.SIMULATION_FILES);
        List<String> rtl = new ArrayList<>(files("simulation/rtl", ""));
        rtl.add("simulation/settings.h");
        assertEquals(rtl, KernelLibrary.RTL_SIMULATION_FILES);
    }

    @Test
    void theListOfRtlIsWhatTheFolderHolds() throws Exception {
        List<String> all = new ArrayList<>(files("kernels", ".sv"));
        all.addAll(files("kernels", ".vlt"));
        assertEquals(Set.copyOf(all), Set.copyOf(KernelLibrary.RTL_FILES));
        assertEquals(all.size(), KernelLibrary.RTL_FILES.size());
        assertEquals(List.of(KernelLibrary.RTL_PACKAGING), files("kernels", ".tcl"));
    }

    @Test
    void theListOfVitisFilesIsWhatTheFolderHoldsBesideTheTemplate() throws Exception {
        assertEquals(
                files("vitis", "").stream()
                        .filter(path -> !path.endsWith(".stg"))
                        .toList(),
                KernelLibrary.VITIS_FILES);
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

    private static List<String> files(String folder, String extension) throws IOException, URISyntaxException {
        Path root = Path.of(KernelLibrary.class.getResource("/kernels").toURI()).getParent();
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
