// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import dev.millrace.cosim.vitis.VitisProjects.Listed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The projects are rendered as what is kept of them says, hold no second copy of the library, and compile. */
class VitisProjectsTest {
    private static final String ADVICE = ": run vitis-projects/render and commit what it changes";
    private static final List<Path> LIBRARY = List.of(
            Path.of("..", "hls-templates", "src", "main", "resources"),
            Path.of("..", "host-runtime", "src", "main", "native"));

    @TempDir
    private Path folder;

    static List<Listed> projects() {
        return VitisProjects.all();
    }

    static List<Listed> wholeProjects() {
        return projects().stream().filter(Listed::whole).toList();
    }

    /** Here, and again in another locale and time zone. */
    @ParameterizedTest
    @MethodSource("projects")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void theyAreRenderedAsTheirDigestsSay(Listed project) throws IOException {
        SortedMap<String, String> digests = digests(VitisProjects.FOLDER.resolve(project.name() + ".sha256"));
        assertTrue(digests.size() > 100, "digests of " + project);
        assertSame(digests, digests(project.folder().resolve(VitisProjects.LIST)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(digests, digests(project.render(folder).resolve(VitisProjects.LIST)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static SortedMap<String, String> digests(Path list) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("  ", 2))
                .forEach(words -> digests.put(words[1], words[0]));
        return digests;
    }

    /** Names the files that are not the same. */
    private static void assertSame(SortedMap<String, String> kept, SortedMap<String, String> rendered) {
        Set<String> names = new TreeSet<>(kept.keySet());
        names.addAll(rendered.keySet());
        names.removeIf(name -> Objects.equals(kept.get(name), rendered.get(name)));
        assertEquals(Set.of(), names, ADVICE);
    }

    @ParameterizedTest
    @MethodSource("wholeProjects")
    void thoseThatAreKeptAreWhatIsRendered(Listed project) {
        assertSame(VitisProjects.read(VitisProjects.FOLDER.resolve(project.name())), project.files());
    }

    @ParameterizedTest
    @MethodSource("wholeProjects")
    void theyHaveNoSecondCopyOfTheLibrary(Listed project) throws IOException {
        Set<String> library = new HashSet<>();
        LIBRARY.forEach(source -> library.addAll(VitisProjects.read(source).values()));
        int links = 0;
        try (Stream<Path> walk = Files.walk(VitisProjects.FOLDER.resolve(project.name()))) {
            for (Path path : walk.filter(path -> !Files.isDirectory(path)).toList()) {
                boolean ofLibrary = library.contains(Files.readString(path));
                assertEquals(ofLibrary, Files.isSymbolicLink(path), path.toString());
                if (ofLibrary) {
                    assertFalse(Files.readSymbolicLink(path).isAbsolute(), path.toString());
                    links++;
                }
            }
        }
        assertTrue(links > 50, links + " links");
    }

    @Test
    void theReadmeNamesEach() throws IOException {
        String readme = Files.readString(VitisProjects.FOLDER.resolve("README.md"));
        projects().forEach(project -> assertTrue(readme.contains("| `" + project.name() + "` |"), project.name()));
    }

    /** The Makefile renders a project that is not there, and passes goals on to it. */
    @Test
    void theMakefileRendersWhatIsMissing() throws IOException {
        Tools.need("make");
        Path copy = folder.resolve("vitis-projects");
        Files.createDirectory(copy);
        for (String name : List.of("Makefile", "projects.txt")) {
            Files.copy(VitisProjects.FOLDER.resolve(name), copy.resolve(name));
        }
        Path render = Files.writeString(
                copy.resolve("render"),
                """
                #!/bin/sh
                mkdir "$1"
                printf 'xclbin:\\n\\techo built $(TARGET)\\n' >"$1/Makefile"
                echo "rendered $1"
                """);
        assertTrue(render.toFile().setExecutable(true));
        for (Listed project : projects()) {
            List<String> make = List.of("make", "-s", "--no-print-directory", "-C", copy.toString(), project.name());
            List<String> first =
                    Programs.run(withTarget(make), folder, "").lines().toList();
            assertEquals(List.of("rendered " + project, "built hw_emu"), first);
            assertEquals(
                    List.of("built hw_emu"),
                    Programs.run(withTarget(make), folder, "").lines().toList());
        }
    }

    private static List<String> withTarget(List<String> command) {
        return Stream.concat(command.stream(), Stream.of("TARGET=hw_emu")).toList();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void gccCompilesAllKernelsWithoutAWarning(Listed project) throws IOException {
        compile("g++", project);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void clangCompilesAllKernelsWithoutAWarning(Listed project) throws IOException {
        compile("clang++", project);
    }

    /** Against the stand-ins of Vitis's headers, at the language level that the options of HLS have. */
    private void compile(String compiler, Listed project) throws IOException {
        Tools.need(compiler);
        Path root =
                (project.whole() ? VitisProjects.FOLDER.resolve(project.name()) : project.folder()).toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                compiler,
                "-std=c++17",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-Wno-unknown-pragmas",
                "-fsyntax-only",
                "-I" + root.resolve("include"),
                "-I" + root.resolve("simulation"),
                root.resolve("emulation.cpp").toString()));
        try (Stream<Path> units = Files.list(root.resolve("units"))) {
            units.sorted()
                    .map(unit -> unit.resolve(unit.getFileName() + ".cpp").toString())
                    .forEach(command::add);
        }
        Programs.run(command, folder, "");
    }
}
