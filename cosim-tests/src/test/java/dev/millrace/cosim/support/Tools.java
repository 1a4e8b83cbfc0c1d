// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs that tests need: without one a test is skipped, or, where {@code CI} is set, fails. */
public final class Tools {
    private Tools() {}

    public static void need(String program) {
        needOneOf(program);
    }

    /** The first of programs that do the same, by name, which is installed. */
    public static String needOneOf(String... programs) {
        Optional<String> found = Stream.of(programs).filter(Tools::installed).findFirst();
        String reason = programs[0] + " is not installed; ./bootstrap test installs it";
        if (System.getenv("CI") != null) {
            assertTrue(found.isPresent(), reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        return found.get();
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
