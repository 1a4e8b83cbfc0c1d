// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millrace.cli.Millrace;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.Tools;
import dev.millrace.kernel.Kernel;
import dev.millrace.output.OutputFolder;
import dev.millrace.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Makefile of a project runs from end to end against stand-ins for Vitis's programs, which check what they get. */
class VitisMakefileTest {
    private static final String PLATFORM = "xilinx_u280_gen3x16_xdma_1_202211_1";
    private static final List<String> PROGRAMS =
            List.of("v++", "vitis-run", "vitis_hls", "vivado", "emconfigutil", "millrace");
    private static final long TIMEOUT_SECONDS = 120;

    @TempDir
    private Path folder;

    private Path project;
    private Path log;
    private Pipeline pipeline;
    private final Map<String, String> environment = new TreeMap<>();

    private record Outcome(int code, String output) {}

    @BeforeEach
    void renderTheProject() throws IOException {
        Tools.need("make");
        Tools.need("tclsh");
        RtlCase small = RtlCase.ALL.get(0);
        pipeline = Pipeline.of(small.plan(small.checkpoint(folder)));
        project = folder.resolve("project");
        Project.write(pipeline, new OutputFolder("-o", project), false);
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path standIn = Files.write(bin.resolve("vitis.tcl"), Programs.resource("vitis.tcl"));
        Files.write(bin.resolve("vivado.tcl"), Programs.resource("vivado.tcl"));
        for (String program : PROGRAMS) {
            Path script = bin.resolve(program);
            Files.writeString(script, "#!/bin/sh\nexec tclsh '" + standIn + "' " + program + " \"$@\"\n");
            assertTrue(script.toFile().setExecutable(true));
        }
        log = folder.resolve("log.txt");
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("STAND_IN_LOG", log.toString());
        environment.put("XILINX_VITIS", folder.toString());
        environment.put("XILINX_XRT", folder.toString());
    }

    @Test
    void allKernelsAreBuiltAndLinkedAndThenOnlyWhatChanged() throws IOException {
        List<String> whole = new ArrayList<>(each("hls", kernels()));
        whole.addAll(linked(""));
        assertEquals(sorted(whole), sorted(make("-j4", "xclbin")));
        assertTrue(Files.exists(project.resolve("build_dir.hw." + PLATFORM + "/accelerator.xclbin")));
        assertEquals(List.of(), make("-j4", "xclbin"), "nothing has changed");
        assertEquals(List.of(), make("build"), "build is the same");

        touch("units/norm/norm.cpp");
        assertEquals(with(linked(""), "hls norm"), make("-j4", "xclbin"));
        touch("units/lane/hls_config.cfg");
        assertEquals(with(linked(""), "hls lane"), make("xclbin"));
        touch("include/kernels/common/lanes.h");
        assertEquals(sorted(with(linked(""), "hls gather", "hls lane")), sorted(make("-j4", "xclbin")));
        touch("connectivity.cfg");
        assertEquals(linked(""), make("xclbin"));
        touch("include/kernels/common/types.h");
        assertEquals(sorted(whole), sorted(make("-j4", "xclbin")), "all kernels include it");
        touch("rtl/norm.v");
        touch("manifest.json");
        assertEquals(List.of(), make("xclbin"), "nothing is made of them");
    }

    @Test
    void anyKernelMayComeFromRtl() throws IOException {
        make("-j4", "xclbin");
        assertEquals(
                sorted(with(linked("lane norm"), "rtl lane", "rtl norm")),
                sorted(make("-j2", "xclbin", "RTL=norm lane")));
        assertEquals(List.of(), make("xclbin", "RTL=lane norm"), "the same choice in another order");
        touch("rtl/kernels/norm/millrace_norm.sv");
        assertEquals(with(linked("lane norm"), "rtl norm"), make("xclbin", "RTL=lane norm"));
        assertEquals(linked(""), make("xclbin"), "the kernels of HLS are still there");
        List<String> others = kernels().stream()
                .filter(name -> !name.equals("lane") && !name.equals("norm"))
                .toList();
        List<String> expected = new ArrayList<>(each("rtl", others));
        expected.addAll(linked(String.join(" ", sorted(kernels()))));
        assertEquals(sorted(expected), sorted(make("-j4", "xclbin", "RTL=all")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vitis-run", "vitis_hls"})
    void otherReleasesBuildTheSameByTcl(String program) throws IOException {
        List<String> expected = new ArrayList<>(each("hls", kernels()));
        expected.addAll(linked(""));
        assertEquals(sorted(expected), sorted(make("-j4", "xclbin", "HLS=" + program)));
        touch("units/add/hls_options.tcl");
        assertEquals(with(linked(""), "hls add"), make("xclbin", "HLS=" + program));
    }

    @Test
    void targetsShareKernelsAndRunTheHost() throws IOException {
        Path model = Files.createDirectory(folder.resolve("model"));
        List<String> hardware = make("-j4", "run", "MODEL=" + model, "RUN_ARGS=--prompt Once -n 3");
        String design =
                " --card u280 --weights mxint8 --lanes 4 --columns 2 --reuse 3 --context 48 --clock 250 --fifo 2048"
                        + " --prompt Once -n 3";
        assertEquals("run hw --target hw" + design, hardware.get(hardware.size() - 1));
        assertEquals(
                sorted(List.of(
                        "link hw_emu " + PLATFORM + " rtl:",
                        "package hw_emu",
                        "emconfig " + PLATFORM,
                        "run hw_emu --target hw" + design)),
                sorted(make("run", "TARGET=hw_emu", "MODEL=" + model, "RUN_ARGS=--prompt Once -n 3")));
        make("clean");
        assertFalse(Files.exists(project.resolve("emconfig.json")));
        assertEquals(List.of(), make("xclbin", "TARGET=hw_emu"), "clean keeps what took long");
        make("cleanall");
        try (Stream<Path> files = Files.list(project)) {
            assertEquals(
                    List.of(),
                    files.map(path -> path.getFileName().toString())
                            .filter(name -> name.matches("(_x|build_dir|package)\\..*"))
                            .toList());
        }
    }

    @Test
    void whatHlsEstimatesIsReadBack() throws IOException {
        make("-j4", "units");
        Path json = folder.resolve("estimates.json");
        List<String> command =
                new ArrayList<>(List.of("synth", folder.resolve("llama").toString()));
        command.addAll(List.of("--lanes", "4", "--columns", "2", "--reuse", "3", "--context", "48"));
        command.addAll(List.of("--json", json.toString(), "--reports"));
        List<String> found = new ArrayList<>(command);
        found.add(project.resolve("_x." + PLATFORM).toString());
        assertEquals(0, Millrace.execute(found.toArray(String[]::new)));
        List<String> rows = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(json.toFile()).get("kernels")) {
            rows.add(row.get("kernel").asText() + " " + row.get("unit").get("luts") + " "
                    + row.get("unit").get("bram36s"));
        }
        assertEquals(kernels().stream().map(kernel -> kernel + " 1000 1.5").toList(), rows);
        List<String> missing = new ArrayList<>(command);
        missing.add(project.resolve("units").toString());
        assertEquals(9, Millrace.execute(missing.toArray(String[]::new)), "no reports there");
    }

    @Test
    void aPlatformMayBeAFile() throws IOException {
        Path file = folder.resolve("xilinx_u280_custom.xpfm");
        List<String> lines = make("-j4", "xclbin", "PLATFORM=" + file);
        assertTrue(lines.contains("link hw " + file + " rtl:"), lines.toString());
        assertTrue(Files.exists(project.resolve("build_dir.hw.xilinx_u280_custom/accelerator.xclbin")));
    }

    @Test
    void whatFailsLeavesNothingAndIsMadeAgain() throws IOException {
        environment.put("STAND_IN_FAILS", "norm");
        Outcome failed = run("-j4", "-k", "xclbin");
        assertNotEquals(0, failed.code());
        assertTrue(failed.output().contains("cannot make norm"), failed.output());
        assertFalse(Files.exists(project.resolve("_x." + PLATFORM + "/norm.hls.xo")), "half a kernel");
        assertEquals(
                sorted(each(
                        "hls",
                        kernels().stream().filter(name -> !name.equals("norm")).toList())),
                sorted(taken()));
        environment.remove("STAND_IN_FAILS");
        assertEquals(with(linked(""), "hls norm"), make("xclbin"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check-vitis | XILINX_VITIS | | source <Vitis>/<version>/settings64.sh",
                "xclbin | XILINX_VITIS | | source <Vitis>/<version>/settings64.sh",
                "check-xrt | XILINX_XRT | | source /opt/xilinx/xrt/setup.sh",
                "run | XILINX_XRT | MODEL=. | source /opt/xilinx/xrt/setup.sh",
                "run | | | MODEL is not set: give the folder of a checkpoint",
                "check-platform | | PLATFORM=xilinx_u50_gen3x16_xdma_5_202210_1 | the connectivity is for u280",
                "xclbin | | PLATFORM=xilinx_u50_gen3x16_xdma_5_202210_1 | millrace generate --card",
                "xclbin | | TARGET=sw_emu | TARGET=sw_emu: expected hw or hw_emu",
                "xclbin | | HLS=vivado_hls | HLS=vivado_hls: expected v++, vitis-run or vitis_hls",
                "xclbin | | RTL=lane nrom | no kernel nrom; expected all, or some of",
            })
    void whatIsMissingIsSaidBeforeAnythingIsBuilt(String goal, String unset, String argument, String message)
            throws IOException {
        if (unset != null) {
            environment.put(unset, null);
        }
        Outcome outcome = argument == null ? run("-j4", goal) : run("-j4", goal, argument);
        assertNotEquals(0, outcome.code(), outcome.output());
        assertTrue(outcome.output().contains(message), outcome.output());
        assertEquals(List.of(), taken());
    }

    /** Nothing of a folder's name is run or read as text of a Makefile, and what Vitis might not take is refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(shell touch PWNED)",
                "it's",
                "a b",
                "a:b",
                "a#b",
                "a%b",
                "a;b&c",
                "quo\"te",
                "für",
                "new\nline",
                "ends\n"
            })
    void aFolderThatVitisMayNotTakeIsRefusedBeforeAnythingIsBuilt(String name) throws IOException {
        Path moved = Files.createDirectory(folder.resolve(name)).resolve("project");
        project = Files.move(project, moved);
        Outcome help = run("help");
        assertEquals(0, help.code(), help.output());
        for (String goal : List.of("xclbin", "emconfig")) {
            Outcome refused = run("-j4", goal);
            assertNotEquals(0, refused.code(), refused.output());
            assertTrue(refused.output().contains("build in one of letters, digits and"), refused.output());
            assertEquals(List.of(), taken());
        }
        assertEquals(0, run("clean").code());
        assertFalse(Files.exists(project.resolve("PWNED")) || Files.exists(project.resolve("_x." + PLATFORM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v++", "vitis-run"})
    void aFolderMayHaveMoreThanLettersInItsName(String program) throws IOException {
        project = Files.move(
                project,
                Files.createDirectory(folder.resolve("a+b@c=d,e~f-g_h.i")).resolve("project"));
        List<String> expected = new ArrayList<>(each("hls", kernels()));
        expected.addAll(linked(""));
        assertEquals(sorted(expected), sorted(make("-j4", "xclbin", "HLS=" + program)));
        make("xclbin", "RTL=add");
        Path model = Files.createDirectory(folder.resolve("it's a \"model\", für $5"));
        environment.put("MODEL", model.toString());
        List<String> run = make("run", "RUN_ARGS=-n 3");
        assertTrue(run.get(run.size() - 1).startsWith("run hw "), run.toString());
    }

    @Test
    void helpNamesEveryTargetAndVariable() throws IOException {
        environment.put("XILINX_VITIS", null);
        Outcome help = run();
        assertEquals(0, help.code(), help.output());
        for (String word : List.of(
                "all",
                "xclbin",
                "build",
                "units",
                "emconfig",
                "run",
                "clean",
                "cleanall",
                "check-vitis",
                "check-xrt",
                "check-platform",
                "TARGET",
                "PLATFORM",
                "RTL",
                "HLS",
                "DEBUG",
                "MODEL",
                "MILLRACE",
                "RUN_ARGS",
                "-jN")) {
            assertTrue(help.output().contains(word), word + " is not in\n" + help.output());
        }
        kernels().forEach(kernel -> assertTrue(help.output().contains(kernel), kernel));
    }

    /** Makes, without an error, and returns what the stand-ins did. */
    private List<String> make(String... arguments) throws IOException {
        Outcome outcome = run(arguments);
        assertEquals(0, outcome.code(), outcome.output());
        return taken();
    }

    private Outcome run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("make"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("MAKE.*|MFLAGS|PLATFORM|TARGET|RTL|HLS|MODEL"));
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS), () -> "hangs: " + command);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    /** What the stand-ins have done since the last time. */
    private List<String> taken() throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(log);
        Files.delete(log);
        return lines;
    }

    private void touch(String path) throws IOException {
        assertTrue(Files.exists(project.resolve(path)), path);
        Files.setLastModifiedTime(project.resolve(path), FileTime.from(Instant.now()));
    }

    private List<String> kernels() {
        return pipeline.kernels().stream().map(Kernel::name).toList();
    }

    private static List<String> linked(String fromRtl) {
        return List.of("link hw " + PLATFORM + " rtl:" + fromRtl, "package hw");
    }

    private static List<String> each(String verb, List<String> kernels) {
        return kernels.stream().map(kernel -> verb + " " + kernel).toList();
    }

    private static List<String> with(List<String> last, String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(last);
        return all;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
