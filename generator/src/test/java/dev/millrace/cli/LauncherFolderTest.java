// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in folders of any name, with stand-ins for Java and Maven that print what they get. */
class LauncherFolderTest {
    @TempDir
    private Path folder;

    private record Outcome(int code, String output) {}

    /** A checkout of that name, which is not built yet. */
    private Outcome launch(String name) throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve(name));
        Path launcher =
                Files.copy(Path.of("").toAbsolutePath().getParent().resolve("millrace"), home.resolve("millrace"));
        Files.createDirectories(home.resolve("generator/target/lib"));
        for (String jar : List.of("millrace-generator-1.jar", "lib/some.jar")) {
            Files.writeString(home.resolve("generator/target").resolve(jar), "");
        }
        Path programs = Files.createDirectory(folder.resolve("programs"));
        standIn(programs.resolve("java"), "for word in \"$@\"; do printf '<%s>' \"$word\"; done");
        standIn(
                programs.resolve("mvn"),
                "touch \"${0%/*}/built\"; while [ \"$1\" != -f ]; do shift; done; [ -e \"${2%/*}/millrace\" ]");
        ProcessBuilder builder = new ProcessBuilder("bash", launcher.toString(), "inspect", "it's $HOME")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("PATH", programs + File.pathSeparator + System.getenv("PATH"));
        int code = builder.start().waitFor();
        return new Outcome(code, Files.readString(folder.resolve("output")));
    }

    private static void standIn(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "it's", "$(touch PWNED) `x`", "a b  c", "#1 %20 a;b&c (x)*?", "für", "-n"})
    void itBuildsAndRunsInAnyFolder(String name) throws IOException, InterruptedException {
        Outcome outcome = launch(name);
        assertEquals(0, outcome.code(), outcome.output());
        Path home = folder.resolve(name).toRealPath();
        Path target = home.resolve("generator/target");
        assertTrue(outcome.output().contains("<-Dmillrace.home=" + home + ">"), outcome.output());
        assertTrue(
                outcome.output()
                        .contains("<-cp><" + target.resolve("millrace-generator-1.jar") + ":"
                                + target.resolve("lib/some.jar") + ">"),
                outcome.output());
        assertTrue(outcome.output().endsWith("<dev.millrace.cli.Millrace><inspect><it's $HOME>"), outcome.output());
        assertTrue(Files.exists(folder.resolve("programs/built")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "quo\"te", "new\nline", "ends\n"})
    void aFolderThatJavaWouldDivideIsRefusedBeforeAnythingIsBuilt(String name)
            throws IOException, InterruptedException {
        Outcome outcome = launch(name);
        assertEquals(5, outcome.code(), outcome.output());
        assertEquals(1, outcome.output().lines().count(), outcome.output());
        assertTrue(outcome.output().contains("has a colon, a quotation mark or a line break"), outcome.output());
        assertFalse(Files.exists(folder.resolve("programs/built")));
    }
}
