// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** First starts of a fresh clone, with stand-ins for Maven, which builds when it is let, and Java. */
@Timeout(60)
class LauncherTest {
    private static final String MAVEN =
            """
            #!/bin/sh
            echo built >>"$HOME/builds"
            while [ ! -e "$HOME/go" ]; do sleep 0.05; done
            [ ! -e "$HOME/fail" ] || { echo "no package" >&2; exit 1; }
            touch "${4%pom.xml}generator/target/millrace-generator-1.jar"
            """;

    private static final String JAVA =
            """
            #!/bin/sh
            for option; do
              case $option in
                -XX:ArchiveClassesAtExit=*) echo archived; echo classes >"${option#*=}" ;;
                -XX:SharedArchiveFile=*) echo shared; cat "${option#*=}" ;;
              esac
            done
            """;

    private static final List<String> PROGRAMS = List.of(
            "bash",
            "cat",
            "cksum",
            "cut",
            "dirname",
            "env",
            "find",
            "mkdir",
            "mktemp",
            "ln",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "sync",
            "touch");

    @TempDir
    private Path folder;

    private Path home;
    private Path bin;
    private final List<Process> started = new ArrayList<>();

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void makeClone() throws IOException {
        home = Files.createDirectories(folder.resolve("a clone"));
        bin = Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("..", "millrace"), home.resolve("millrace"));
        for (String module : List.of(".", "hls-templates", "host-runtime", "generator")) {
            Files.createDirectories(home.resolve(module).resolve("src/main"));
            Files.createFile(home.resolve(module).resolve("pom.xml"));
        }
        for (String program : PROGRAMS) {
            real(program);
        }
        program("mvn", MAVEN);
        program("java", JAVA);
    }

    @AfterEach
    void end() {
        started.forEach(LauncherTest::kill);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneBuildsAndTheOthersWait(boolean flock) throws Exception {
        if (flock) {
            real("flock");
        }
        Process first = start(1, "plan");
        await(() -> Files.exists(folder.resolve("builds")));
        List<Process> others = List.of(start(2, "plan"), start(3, "plan"));
        for (int i = 2; i <= 3; i++) {
            Path err = folder.resolve("err" + i);
            await(() -> Files.readString(err).contains("waiting for another process"));
        }
        go();
        assertEquals(0, first.waitFor(), Files.readString(folder.resolve("err1")));
        for (Process other : others) {
            assertEquals(0, other.waitFor());
        }
        assertEquals(List.of("built"), Files.readAllLines(folder.resolve("builds")));
        assertEquals(1, Files.readAllLines(folder.resolve("err2")).size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKilledBuildIsNoObstacle(boolean flock) throws Exception {
        if (flock) {
            real("flock");
        }
        Process first = start(1, "plan");
        await(() -> Files.exists(folder.resolve("builds")));
        kill(first);
        go();
        assertEquals(0, run("plan").code());
        assertEquals(List.of("built", "built"), Files.readAllLines(folder.resolve("builds")));
        assertEquals(0, run("plan").code());
        assertEquals(2, Files.readAllLines(folder.resolve("builds")).size());
    }

    @Test
    void afterAFailedBuildTheNextStartBuilds() throws Exception {
        go();
        Path fail = Files.createFile(folder.resolve("fail"));
        Outcome failed = run("plan");
        assertEquals(5, failed.code());
        assertTrue(failed.err().contains("no package"), failed.err());
        Files.delete(fail);
        assertEquals(0, run("plan").code());
        assertEquals(2, Files.readAllLines(folder.resolve("builds")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cl@sses\n", "clas", ""})
    void aDamagedArchiveOfClassesIsMadeAgain(String damage) throws Exception {
        go();
        assertEquals("archived\n", run("demo").out());
        assertEquals("shared\nclasses\n", run("demo").out());
        Files.writeString(home.resolve("generator/target/archive/classes.jsa"), damage);
        Outcome healed = run("run");
        assertEquals("archived\n", healed.out());
        assertTrue(healed.err().endsWith(" is damaged and is made again\n"), healed.err());
        assertEquals(new Outcome(0, "shared\nclasses\n", ""), run("plan"));
        try (Stream<Path> files = Files.list(home.resolve("generator/target"))) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith(".archive.")));
        }
    }

    @Test
    void whatCannotBeWrittenRunsWithoutAnArchive() throws Exception {
        go();
        assertEquals(0, run("plan").code());
        Path target = home.resolve("generator/target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            List<String> command = new ArrayList<>();
            if (Files.isWritable(target)) {
                // Root may write everywhere.
                real("setpriv");
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
                command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
            }
            command.addAll(List.of(home.resolve("millrace").toString(), "demo"));
            assertEquals(new Outcome(0, "", ""), run(command));
            Files.setLastModifiedTime(
                    home.resolve("pom.xml"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
            Outcome refused = run(command);
            assertEquals(5, refused.code());
            assertEquals(1, refused.err().lines().count(), refused.err());
            assertTrue(refused.err().contains("cannot be written to"), refused.err());
        } finally {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void go() throws IOException {
        Files.createFile(folder.resolve("go"));
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        while (!condition.holds() && !Thread.currentThread().isInterrupted()) {
            Thread.sleep(20);
        }
    }

    private Outcome run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("millrace").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Outcome run(List<String> command) throws Exception {
        Process process = start(0, command);
        int code = process.waitFor();
        return new Outcome(code, Files.readString(folder.resolve("out0")), Files.readString(folder.resolve("err0")));
    }

    private Process start(int number, String argument) throws IOException {
        return start(number, List.of(home.resolve("millrace").toString(), argument));
    }

    private Process start(int number, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out" + number).toFile())
                .redirectError(folder.resolve("err" + number).toFile());
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** JUnit would warn of links. */
    private void real(String name) throws IOException {
        program(name, "#!/bin/sh\nexec " + find(name) + " \"$@\"\n");
    }

    private void program(String name, String text) throws IOException {
        Files.writeString(bin.resolve(name), text, StandardOpenOption.CREATE_NEW);
        assertTrue(bin.resolve(name).toFile().setExecutable(true, false));
    }

    private static Path find(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(program + " is missing"));
    }
}
