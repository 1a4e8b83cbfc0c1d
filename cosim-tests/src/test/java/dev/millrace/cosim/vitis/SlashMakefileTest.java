// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Makefile of a project for SLASH, with stand-ins for the programs of Vitis. */
class SlashMakefileTest extends SlashBehaviour {
    private static final List<String> PROGRAMS = List.of("v++", "vitis-run", "vivado", "slashkit");
    private static final long TIMEOUT_SECONDS = 120;

    private final Map<String, String> environment = new TreeMap<>();

    private record Outcome(int code, String output) {}

    @Test
    void allIpsAreMadeAndLinkedAndThenOnlyWhatChanged() throws IOException {
        standIns();
        List<String> ips = new ArrayList<>();
        kernels().forEach(kernel -> ips.add("hls " + kernel));
        fifos().forEach(kernel -> ips.add("rtl " + kernel));
        assertEquals(sorted(ips), sorted(make("-j4", "ip")));
        assertEquals(List.of("link hw rtl:" + String.join(" ", fifos())), make("link"));
        assertTrue(Files.exists(folder.resolve("accelerator.hw.vbin")));
        assertEquals(List.of(), make("all"), "nothing has changed");

        touch("units/norm/norm.cpp");
        touch("rtl/" + fifos().first() + ".v");
        assertEquals(
                sorted(List.of("hls norm", "rtl " + fifos().first(), "link hw rtl:" + String.join(" ", fifos()))),
                sorted(make("-j2", "link")));
        Set<String> withLane = new TreeSet<>(fifos());
        withLane.add("lane");
        assertEquals(
                List.of("rtl lane", "link sim rtl:" + String.join(" ", withLane)),
                make("link", "TARGET=sim", "RTL=lane"));
        make("clean");
        assertFalse(Files.exists(folder.resolve("_ip")) || Files.exists(folder.resolve("accelerator.hw.vbin")));
    }

    @Test
    void whatFailsLeavesNothingAndIsMadeAgain() throws IOException {
        standIns();
        environment.put("STAND_IN_FAILS", "norm");
        Outcome failed = run("-j4", "-k", "link");
        assertNotEquals(0, failed.code());
        assertTrue(failed.output().contains("cannot make norm"), failed.output());
        taken();
        environment.remove("STAND_IN_FAILS");
        assertEquals(List.of("hls norm", "link hw rtl:" + String.join(" ", fifos())), make("link"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "link | v++ | | no v++: source <Vitis>/<version>/settings64.sh",
                "ip | vivado | | no vivado: source <Vitis>/<version>/settings64.sh",
                "check-tools | vitis-run | | no vitis-run: source <Vitis>/<version>/settings64.sh",
                "check-slash | slashkit | | no slashkit: install slashkit",
                "link | | TARGET=emu | TARGET=emu: expected hw or sim",
                "link | | RTL=lane nrom | no kernel nrom; expected all, or some of",
                "run | | | no binding to VRT",
            })
    void whatIsMissingIsSaidBeforeAnythingIsBuilt(String goal, String missing, String argument, String message)
            throws IOException {
        standIns();
        if (missing != null) {
            Files.delete(folder.resolve("bin").resolve(missing));
        }
        Outcome outcome = argument == null ? run("-j4", goal) : run("-j4", goal, argument);
        assertNotEquals(0, outcome.code(), outcome.output());
        assertTrue(outcome.output().contains(message), outcome.output());
        assertEquals(List.of(), taken());
    }

    @Test
    void helpNamesEveryTargetAndVariable() throws IOException {
        standIns();
        Outcome help = run();
        assertEquals(0, help.code(), help.output());
        for (String word : List.of(
                "make ip", "make link", "make clean", "cleanall", "check-tools", "TARGET", "RTL", "SLASHKIT", "-jN")) {
            assertTrue(help.output().contains(word), word + " is not in\n" + help.output());
        }
    }

    private void standIns() throws IOException {
        Tools.need("make");
        Tools.need("tclsh");
        write();
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path standIn = Files.write(bin.resolve("vitis.tcl"), Programs.resource("vitis.tcl"));
        Files.write(bin.resolve("vivado.tcl"), Programs.resource("vivado.tcl"));
        for (String program : PROGRAMS) {
            Path script = bin.resolve(program);
            Files.writeString(script, "#!/bin/sh\nexec tclsh '" + standIn + "' " + program + " \"$@\"\n");
            assertTrue(script.toFile().setExecutable(true));
        }
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("STAND_IN_LOG", folder.resolve("log.txt").toString());
    }

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
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("MAKE.*|MFLAGS|TARGET|RTL|SLASHKIT.*"));
        builder.environment().putAll(environment);
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
        Path log = folder.resolve("log.txt");
        if (!Files.exists(log)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(log);
        Files.delete(log);
        return lines;
    }

    private void touch(String path) throws IOException {
        assertTrue(Files.exists(folder.resolve(path)), path);
        Files.setLastModifiedTime(folder.resolve(path), FileTime.from(Instant.now()));
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
