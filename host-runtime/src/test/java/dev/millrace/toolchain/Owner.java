// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that has a work directory and a program that runs in it, with one that this has started; never ends. */
final class Owner {
    private Owner() {}

    /**
     * The process, which uses a folder for temporary files.
     *
     * @param seconds that its programs sleep, by which they are known
     */
    static Process start(Path temporary, String seconds) throws IOException {
        // What starts tests in the background may have them ignore the interrupt, which a child would inherit.
        List<String> line = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Owner.class.getName(),
                seconds));
        return new ProcessBuilder(line).start();
    }

    public static void main(String[] arguments) throws IOException {
        String sleep = "trap '' TERM INT; (sleep " + arguments[0] + ") & sleep " + arguments[0];
        try (WorkDirectory directory = WorkDirectory.temporary("millrace-test")) {
            Subprocess.run(directory.path(), "sleeping", List.of("/bin/sh", "-c", sleep), "sleep.log");
        }
    }
}
