// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is at the path of an output stays what it is. */
class OutputFileTest {
    private static final String OPTION = "--stats";
    private static final int NOBODY = 65534;

    @TempDir
    private Path folder;

    private static void write(Path path, String text) {
        OutputFile file = new OutputFile(OPTION, path);
        file.check();
        file.writeText(text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileKeepsItsModeAndOwner() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        boolean root = (int) Files.getAttribute(file, "unix:uid") == 0;
        if (root) {
            Files.setAttribute(file, "unix:uid", NOBODY);
            Files.setAttribute(file, "unix:gid", NOBODY);
        }
        write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        if (root) {
            assertEquals(NOBODY, Files.getAttribute(file, "unix:uid"));
            assertEquals(NOBODY, Files.getAttribute(file, "unix:gid"));
        }
        assertEquals(List.of("a"), names(), "no draft is left");
    }

    @Test
    void aNewFileHasTheUsualMode() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path file = folder.resolve("new");
        write(file, "text");
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void linksStayAndLeadToTheNewText() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("below")).resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("below", "a"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("chain"), link);
        write(linkToLink, "new");
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(linkToLink));
        assertEquals("new", Files.readString(file));

        Path ahead = Files.createSymbolicLink(folder.resolve("ahead"), Path.of("below", "b"));
        write(ahead, "made");
        assertTrue(Files.isSymbolicLink(ahead));
        assertEquals("made", Files.readString(file.resolveSibling("b")));
    }

    @Test
    void anotherNameOfAFileKeepsTheOldText() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path other = Files.createLink(folder.resolve("b"), file);
        write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals("old", Files.readString(other));
    }

    @Test
    void aPipeIsWrittenThrough() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        OutputFile file = new OutputFile(OPTION, pipe);
        file.check();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        file.writeText("through");
        assertEquals("through", read.get(1, TimeUnit.MINUTES));
        assertTrue(
                Files.readAttributes(pipe, "isOther", LinkOption.NOFOLLOW_LINKS).containsValue(true));
        assertEquals(List.of("pipe"), names());
    }

    /** The shell gives the file that a program writes to as {@code /dev/fd/N}. */
    @Test
    void aProcessSubstitutionAndTheOutputAreWrittenThrough() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = "\"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\" '" + Writing.class.getName() + "'";
        Path appended = Files.writeString(folder.resolve("appended"), "before\n");
        String script =
                program + " >(cat > substituted) /dev/stdout /dev/fd/2 /dev/fd/3 > out 2> err 3>> appended || exit\n"
                        + "for try in $(seq 300); do [ ! -s substituted ] || exit 0; sleep 0.1; done";
        Process shell = new ProcessBuilder("bash", "-c", script, java, System.getProperty("java.class.path"))
                .directory(folder.toFile())
                .start();
        assertEquals(0, shell.waitFor(), () -> new String(read(shell), UTF_8));
        assertEquals("written\n", Files.readString(folder.resolve("substituted")));
        assertEquals("first\nwritten\nlast\n", Files.readString(folder.resolve("out")));
        assertEquals("written\n", Files.readString(folder.resolve("err")));
        assertEquals("before\nwritten\n", Files.readString(appended));
        assertEquals(List.of("appended", "err", "out", "substituted"), names());
    }

    private static byte[] read(Process process) {
        try {
            return process.getErrorStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints, writes to each path, and prints. */
    static final class Writing {
        public static void main(String[] paths) {
            System.out.println("first");
            for (String path : paths) {
                write(Path.of(path), "written\n");
            }
            System.out.println("last");
        }
    }

    @Test
    void aFullDeviceIsOneLineAndStaysADevice() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "there is no /dev/full");
        String message =
                assertThrows(OutputException.class, () -> write(full, "text")).getMessage();
        assertEquals("--stats /dev/full: cannot be written: No space left on device", message);
        assertTrue(Files.readAttributes(full, "isOther").containsValue(true));
    }

    @Test
    void whatCannotBeWrittenIsSaidBefore() throws IOException {
        assertCheck(folder, "this is a folder; name a file");
        assertCheck(folder.resolve("no/such"), "its folder does not exist, or links lead nowhere; make it first");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertCheck(loop, "its folder does not exist, or links lead nowhere; make it first");
        assertCheck(Path.of("/proc/self/fd/9999"), "no file is open there; name another one");
        OutputException error = assertThrows(
                OutputException.class, () -> new OutputFile("--results", Path.of("/dev/null")).checkRegular());
        assertTrue(error.getMessage().startsWith("--results /dev/null: this is no regular file"), error.getMessage());
        assertEquals(List.of("loop"), names());
    }

    private static void assertCheck(Path path, String message) {
        OutputFile file = new OutputFile(OPTION, path);
        assertEquals(
                OPTION + " " + path + ": " + message,
                assertThrows(OutputException.class, file::check).getMessage());
    }

    @Test
    void inputsAndOtherOutputsAreNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "read");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThrows(OutputException.class, () -> new OutputFile("-o", link).checkNot(file));
        OutputFile stats = new OutputFile(OPTION, file);
        OutputFile timeline = new OutputFile("--timeline", link);
        String message = assertThrows(OutputException.class, () -> OutputFile.checkAll(List.of(stats, timeline)))
                .getMessage();
        assertEquals("--timeline " + link + ": --stats writes the same file; name another one", message);
        OutputFile.checkAll(List.of(stats, new OutputFile("--timeline", folder.resolve("b"))));
        assertFalse(Files.exists(folder.resolve("b")));
    }

    @Test
    void aWriterThatFailsLeavesTheOldText() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        String message = assertThrows(OutputException.class, () -> new OutputFile(OPTION, file).write(draft -> {
                    Files.writeString(draft, "half");
                    throw new IOException("No space left on device");
                }))
                .getMessage();
        assertEquals("--stats " + file + ": cannot be written: No space left on device", message);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a"), names());
    }
}
