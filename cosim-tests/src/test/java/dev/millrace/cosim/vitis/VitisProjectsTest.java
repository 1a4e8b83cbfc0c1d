// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.Tools;
import dev.millrace.cosim.vitis.VitisProjects.CheckedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The projects that are checked in are what is rendered, hold nothing twice, and compile. */
class VitisProjectsTest {
    private static final Set<String> SHARED = Set.of("include/kernels", "rtl/kernels", "simulation");
    private static final String ADVICE = ": run vitis-projects/render and commit what it changes";

    @TempDir
    private Path folder;

    static List<CheckedIn> projects() {
        return VitisProjects.all();
    }

    /** In another locale and time zone than those who rendered them, and again in this one. */
    @ParameterizedTest
    @MethodSource("projects")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void theyAreWhatIsRendered(CheckedIn project) {
        SortedMap<String, String> checkedIn = VitisProjects.read(project.folder());
        SortedMap<String, String> rendered = project.rendered(folder);
        assertSame(checkedIn, rendered);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(rendered, project.rendered(folder));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A folder of the library may have more than one project needs. */
    private static void assertSame(SortedMap<String, String> found, SortedMap<String, String> rendered) {
        Set<String> names = new TreeSet<>(found.keySet());
        names.removeIf(path -> !rendered.containsKey(path) && SHARED.stream().anyMatch(path::startsWith));
        assertEquals(new TreeSet<>(rendered.keySet()), names, ADVICE);
        rendered.forEach((path, text) -> assertEquals(text, found.get(path), path + ADVICE));
    }

    @Test
    void theLibraryHasWhatProjectsNeedAndNoMore() {
        Set<String> rendered = new TreeSet<>();
        for (CheckedIn project : projects()) {
            project.rendered(folder).keySet().stream()
                    .filter(path -> SHARED.stream().anyMatch(shared -> path.startsWith(shared + "/")))
                    .forEach(rendered::add);
        }
        assertEquals(
                rendered,
                new TreeSet<>(VitisProjects.read(VitisProjects.LIBRARY).keySet()),
                ADVICE);
    }

    @Test
    void nothingElseIsInTheFolderAndTheReadmeNamesEach() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("README.md", "library", "projects.txt", "render"));
        projects().forEach(project -> expected.add(project.name()));
        try (Stream<Path> files = Files.list(VitisProjects.FOLDER)) {
            assertEquals(
                    expected,
                    files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
        String readme = Files.readString(VitisProjects.FOLDER.resolve("README.md"));
        projects().forEach(project -> assertTrue(readme.contains("](" + project.name() + ")"), project.name()));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void whatTheyShareIsThereOnce(CheckedIn project) throws IOException {
        for (String shared : SHARED) {
            Path link = project.folder().resolve(shared);
            assertTrue(Files.isSymbolicLink(link), link.toString());
            assertFalse(Files.readSymbolicLink(link).isAbsolute(), link.toString());
            assertEquals(VitisProjects.LIBRARY.resolve(shared).toRealPath(), link.toRealPath());
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void gccCompilesAllKernelsWithoutAWarning(CheckedIn project) throws IOException {
        compile("g++", project);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void clangCompilesAllKernelsWithoutAWarning(CheckedIn project) throws IOException {
        compile("clang++", project);
    }

    /** Against the stand-ins of Vitis's headers, at the language level that the options of HLS have. */
    private void compile(String compiler, CheckedIn project) throws IOException {
        Tools.need(compiler);
        Path root = project.folder().toRealPath();
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
