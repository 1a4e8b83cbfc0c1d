// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.Manifest;
import dev.millrace.card.Card;
import dev.millrace.cli.Millrace;
import dev.millrace.cosim.vitis.VitisProjects.Listed;
import dev.millrace.vitis.SynthesisReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Vitis HLS synthesizes the kernels of the demo project, where Vitis is: {@code VITIS_HOME} is the folder of its
 * {@code settings64.sh}, or {@code MILLRACE_VITIS_IMAGE} an image for Docker with its programs on the path.
 */
class VitisToolsTest {
    private static final long TIMEOUT_HOURS = 12;
    private static final String MAKE = "make -j2 units";

    @TempDir
    private Path folder;

    @Test
    void hlsSynthesizesAllKernels() throws IOException, InterruptedException {
        Listed demo = VitisProjects.all().stream()
                .filter(project -> project.name().startsWith("demo"))
                .findFirst()
                .orElseThrow();
        SortedMap<String, String> files = demo.files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path log = folder.resolve("make.log");
        run(command(), log);

        Manifest manifest = Manifest.fromJson(files.get("manifest.json"));
        Card card = Card.named(manifest.card());
        Path work = folder.resolve("_x." + card.platform().orElseThrow());
        SortedMap<String, SynthesisReport> reports = SynthesisReport.below(work);
        assertEquals(
                manifest.units().stream().map(Manifest.UnitInfo::kernel).collect(Collectors.toSet()), reports.keySet());
        reports.forEach((kernel, report) -> {
            assertEquals(card.part().orElseThrow(), report.part(), kernel);
            assertEquals(1000 / manifest.clockMegahertz(), report.targetNanoseconds(), 0.01, kernel);
            assertTrue(report.resources().luts() > 0, report.toString());
        });
        List<String> synth = new ArrayList<>(List.of("synth", demo.model().toString()));
        synth.addAll(demo.options());
        synth.addAll(List.of("--reports", work.toString()));
        assertEquals(0, Millrace.execute(synth.toArray(String[]::new)));
    }

    private List<String> command() {
        String home = System.getenv("VITIS_HOME");
        String image = System.getenv("MILLRACE_VITIS_IMAGE");
        Assumptions.assumeTrue(
                home != null || image != null,
                "Vitis is not here; set VITIS_HOME to its folder, or MILLRACE_VITIS_IMAGE to an image that has it");
        return home != null
                ? List.of("bash", "-c", "source \"$VITIS_HOME/settings64.sh\" && " + MAKE)
                : List.of(
                        "docker",
                        "run",
                        "--rm",
                        "-v",
                        folder + ":" + folder,
                        "-w",
                        folder.toString(),
                        image,
                        "bash",
                        "-lc",
                        MAKE);
    }

    private void run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(process.waitFor(TIMEOUT_HOURS, TimeUnit.HOURS), () -> "hangs: " + command);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(log));
    }
}
