// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.cli.Millrace;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A model's folder may have any name: nothing of it is run, or ends a comment, in what is rendered. */
class HostileNamesTest {
    private static final Path DEMO =
            VitisProjects.FOLDER.resolveSibling("generator").resolve("demo-model");

    @TempDir
    private Path folder;

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("u280", "m$(shell touch PWNED)"),
                Arguments.of("u280", "it's [exec touch PWNED]; a#b\\"),
                Arguments.of("v80", "$(shell touch PWNED)`touch PWNED`\n[exec touch PWNED]\n#error <x> \"ü\" ??\\"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theNameOfAModelIsOnlyAName(String card, String name) throws IOException {
        Tools.need("make");
        Tools.need("tclsh");
        Path model = Files.createDirectory(folder.resolve(name));
        Files.copy(DEMO.resolve("config.json"), model.resolve("config.json"));
        Path project = folder.resolve("project");
        assertEquals(
                0,
                Millrace.execute(
                        "generate", model.toString(), "--card", card, "--lanes", "2", "-o", project.toString()));

        Programs.run(List.of("make", "help"), project, "");
        Programs.run(List.of("make", "-n", "clean"), project, "");
        Path vivado = Files.write(folder.resolve("vivado.tcl"), Programs.resource("vivado.tcl"));
        Path script = project.resolve("rtl/add/package_xo.tcl");
        Programs.run(List.of("tclsh", vivado.toString(), script.toString()), folder, "");
        if (card.equals("u280")) {
            Programs.run(
                    List.of(
                            "tclsh",
                            project.resolve("units/add/hls_options.tcl").toString()),
                    project,
                    "");
        }
        List<String> compiler = List.of("g++", "-std=c++17", "-fsyntax-only", "-Iinclude", "-Isimulation");
        Programs.run(
                Stream.concat(compiler.stream(), Stream.of("units/add/add.cpp")).toList(), project, "");
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(), files.filter(path -> path.endsWith("PWNED")).toList());
        }
    }
}
