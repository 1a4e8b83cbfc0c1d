// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is the old one or the new one, and what others have in it stays. */
class OutputFolderTest {
    private static final SortedMap<String, String> OLD = rendered("old");
    private static final SortedMap<String, String> NEW = rendered("new");

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void name() {
        project = folder.resolve("it's a \"projekt\" für $(me)");
    }

    /** Some files are equal in both, some differ, and some are only in one. */
    private static SortedMap<String, String> rendered(String version) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            files.put("units/kernel_" + i + "/kernel.cpp", version + i);
            files.put("include/header_" + i + ".h", "header" + i);
            files.put("rtl/" + version + "/module_" + i + ".sv", version);
        }
        files.put("Makefile", version);
        return files;
    }

    private static void write(Path project, SortedMap<String, String> files, boolean force) {
        new OutputFolder("-o", project).write(new RenderedFiles(files), force);
    }

    private void write(SortedMap<String, String> files) {
        write(project, files, false);
    }

    private String refusal(SortedMap<String, String> files) {
        return assertThrows(OutputException.class, () -> write(files)).getMessage();
    }

    /** Texts by path, without the list; a link as where it leads. */
    private static SortedMap<String, String> read(Path project) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(project)) {
            for (Path each : walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                files.put(
                        project.relativize(each).toString(),
                        Files.isSymbolicLink(each)
                                ? Files.readSymbolicLink(each).toString()
                                : Files.readString(each));
            }
        }
        assertTrue(files.remove(FileList.NAME) != null, "there is a list");
        return files;
    }

    /** What others have in a project. */
    private static SortedMap<String, String> others(Path project) throws IOException {
        SortedMap<String, String> others = new TreeMap<>(Map.of(
                ".git/HEAD",
                "ref",
                "units/kernel_3/notes.txt",
                "notes",
                "_x.card/deep/er/lane.xo",
                "built",
                "log",
                "x"));
        for (Map.Entry<String, String> other : others.entrySet()) {
            Files.createDirectories(project.resolve(other.getKey()).getParent());
            Files.writeString(project.resolve(other.getKey()), other.getValue());
        }
        Files.createSymbolicLink(project.resolve("lost"), Path.of("no/where"));
        others.put("lost", "no/where");
        return others;
    }

    private static SortedMap<String, String> with(SortedMap<String, String> files, SortedMap<String, String> others) {
        SortedMap<String, String> both = new TreeMap<>(files);
        both.putAll(others);
        return both;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void filesOfOthersStay() throws IOException {
        write(OLD);
        assertEquals(OLD, read(project));
        SortedMap<String, String> others = others(project);
        Path secret = Files.createDirectory(
                project.resolve("secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        write(NEW);
        assertEquals(with(NEW, others), read(project));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        assertFalse(Files.exists(project.resolve("rtl/old")), "folders of rendered files are gone with them");
        assertEquals(List.of(project.getFileName().toString()), names(), "nothing else is left");
    }

    @Test
    void whatIsRenderedAsItWasKeepsItsTime() throws IOException {
        write(OLD);
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        for (String name : List.of("include/header_0.h", "Makefile")) {
            Files.setLastModifiedTime(project.resolve(name), time);
        }
        write(NEW);
        assertEquals(time, Files.getLastModifiedTime(project.resolve("include/header_0.h")));
        assertTrue(Files.getLastModifiedTime(project.resolve("Makefile")).compareTo(time) > 0);
    }

    @Test
    void aFolderIsAProjectByItsList() throws IOException {
        Files.createDirectories(project);
        Files.writeString(project.resolve("manifest.json"), "{}");
        Files.createDirectory(project.resolve(".git"));
        String message = refusal(NEW);
        assertEquals(
                "-o " + project
                        + ": is not empty and no project of Millrace, as it has no millrace.sha256; give another"
                        + " folder",
                message);
        assertEquals("{}", Files.readString(project.resolve("manifest.json")));
        Files.delete(project.resolve("manifest.json"));
        Files.delete(project.resolve(".git"));
        write(NEW);
        assertEquals(NEW, read(project));
        assertEquals(List.of(project.getFileName().toString()), names());
    }

    @Test
    void anEditedFileIsKeptUnlessForced() throws IOException {
        write(OLD);
        Files.writeString(project.resolve("units/kernel_7/kernel.cpp"), "better");
        assertTrue(refusal(NEW).contains(": units/kernel_7/kernel.cpp was edited since it was rendered"), refusal(NEW));
        assertEquals("better", read(project).get("units/kernel_7/kernel.cpp"));
        write(project, NEW, true);
        assertEquals(NEW, read(project));

        Files.delete(project.resolve("Makefile"));
        write(OLD);
        assertEquals(OLD, read(project), "a file that was deleted is rendered again");

        Files.createDirectories(project.resolve("rtl/new"));
        Files.writeString(project.resolve("rtl/new/module_1.sv"), "own");
        assertTrue(refusal(NEW).contains(": rtl/new/module_1.sv is there and was not rendered"), refusal(NEW));
        assertEquals("own", read(project).get("rtl/new/module_1.sv"));
        write(project, NEW, true);
        assertEquals(NEW, read(project));
    }

    @Test
    void aListThatLeadsElsewhereIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "dear");
        write(OLD);
        for (String path : List.of("../letter", letter.toString(), "units/../../letter")) {
            Files.writeString(project.resolve(FileList.NAME), "0".repeat(64) + "  " + path + "\n");
            assertTrue(refusal(NEW).contains("a line that is no digest and path"), refusal(NEW));
        }
        assertEquals("dear", Files.readString(letter));
    }

    @Test
    void aFolderBehindALinkIsReplacedThere() throws IOException {
        write(OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link"), project);
        write(link, NEW, false);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(NEW, read(project));

        // A folder of rendered files that became a link is not followed.
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(project.resolve("include"), elsewhere);
        Files.createSymbolicLink(project.resolve("include"), elsewhere);
        assertTrue(refusal(OLD).contains("include was not rendered and cannot be kept"), refusal(OLD));
        assertEquals("header0", Files.readString(elsewhere.resolve("header_0.h")));
        assertEquals("new", Files.readString(project.resolve("Makefile")));
    }

    @Test
    void whoIsNotAloneWaits() throws IOException {
        write(OLD);
        try (DraftFolder other = DraftFolder.beside(project)) {
            assertTrue(refusal(NEW).contains("another process writes to it"), refusal(NEW));
            assertTrue(Files.isDirectory(other.path()));
        }
        write(NEW);
        assertEquals(NEW, read(project));
    }

    /** Without the exchange of Linux there is a moment without a folder; the next start ends it. */
    @Test
    void whatWasBegunIsEnded() throws IOException {
        for (int step = 0; step < 4; step++) {
            write(OLD);
            SortedMap<String, String> others = others(project);
            Path hidden = folder.resolve("." + project.getFileName() + ".millrace");
            Path made = folder.resolve("made");
            write(made, NEW, false);
            Files.createDirectory(hidden);
            others.keySet().stream().filter(other -> !other.equals("lost")).forEach(other -> {
                try {
                    Files.createDirectories(made.resolve(other).getParent());
                    Files.createLink(made.resolve(other), project.resolve(other));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            Files.move(made, hidden.resolve(step == 0 ? "draft" : "ready"));
            if (step >= 2) {
                Files.move(project, hidden.resolve("old"));
            }
            if (step == 3) {
                Files.move(hidden.resolve("ready"), project);
            }
            DraftFolder.beside(project).close();
            assertEquals(with(step == 3 ? NEW : OLD, others), read(project), "step " + step);
            assertEquals(List.of(project.getFileName().toString()), names());
            new ProcessBuilder("rm", "-r", project.toString()).start().onExit().join();
        }
    }

    /** A process that writes one project and the other is killed anywhere; {@code -Dmillrace.matrix=full} more often. */
    @Test
    void aKillLeavesTheOldOrTheNew() throws Exception {
        int kills = "full".equals(System.getProperty("millrace.matrix")) ? 200 : 8;
        write(OLD);
        SortedMap<String, String> others = others(project);
        Random random = new Random(1);
        for (int kill = 0; kill < kills; kill++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Dfile.encoding=UTF-8",
                            "-Dsun.jnu.encoding=" + System.getProperty("sun.jnu.encoding"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writing.class.getName(),
                            project.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertEquals('w', writer.getInputStream().read(), "it writes");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
            writer.destroyForcibly().waitFor();
            SortedMap<String, String> left = read(project);
            SortedMap<String, String> expected = left.get("Makefile").equals("old") ? OLD : NEW;
            assertEquals(with(expected, others), left, "kill " + kill);
            write(kill % 2 == 0 ? OLD : NEW);
            assertEquals(with(kill % 2 == 0 ? OLD : NEW, others), read(project));
            assertEquals(List.of(project.getFileName().toString()), names());
        }
    }

    /** Writes until it is killed. */
    static final class Writing {
        public static void main(String[] arguments) {
            Path project = Path.of(arguments[0]);
            write(project, OLD, false);
            System.out.println("w");
            System.out.flush();
            while (true) {
                write(project, NEW, false);
                write(project, OLD, false);
            }
        }
    }

    @Test
    void aFullDiskIsOneLineAndLeavesTheOldFolder() throws Exception {
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(mount.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(mount.waitFor() == 0, "a file system of its own needs root: " + said);
        try {
            write(OLD);
            SortedMap<String, String> large = new TreeMap<>(NEW);
            large.put("large", "x".repeat(2 << 20));
            assertEquals("-o " + project + ": cannot be written: No space left on device", refusal(large));
            assertEquals(OLD, read(project));
            assertEquals(List.of(project.getFileName().toString()), names());

            Path fresh = folder.resolve("fresh");
            assertThrows(OutputException.class, () -> write(fresh, large, false));
            assertEquals(List.of(project.getFileName().toString()), names());
        } finally {
            new ProcessBuilder("umount", folder.toString()).start().waitFor();
        }
    }
}
