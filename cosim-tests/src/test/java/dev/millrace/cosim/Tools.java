// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs that tests need: without one a test is skipped, or, where {@code CI} is set, fails. */
final class Tools {
    private Tools() {}

    static void need(String program) {
        String reason = program + " is not installed; ./bootstrap test installs it";
        if (System.getenv("CI") != null) {
            assertTrue(installed(program), reason);
        }
        Assumptions.assumeTrue(installed(program), reason);
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
