// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a path leads behind its links. */
sealed interface PathTarget {
    /** A regular file, or one that is not there yet. */
    record Whole(Path path) implements PathTarget {}

    /**
     * What has to be written through: a pipe, a device, or a file that this process was given open.
     *
     * @param descriptor of that file in this process, or -1
     */
    record Through(Path path, int descriptor) implements PathTarget {
        private static final int NONE = -1;
        private static final int OUT = 1;
        private static final int ERR = 2;

        /** Writes a whole file, and waits where a pipe has no reader yet. */
        void write(Path file) throws IOException {
            // What is printed afterwards must go on where this ended, so these two are neither opened again nor closed.
            switch (descriptor) {
                case OUT -> write(file, System.out, FileDescriptor.out);
                case ERR -> write(file, System.err, FileDescriptor.err);
                default -> {
                    try (OutputStream out =
                            Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                        Files.copy(file, out);
                    }
                }
            }
        }

        private static void write(Path file, PrintStream printed, FileDescriptor open) throws IOException {
            printed.flush();
            Files.copy(file, new FileOutputStream(open));
        }
    }

    /** As many links as Linux follows. */
    int LINKS = 40;

    /** An open file of a process; {@code /dev/stdout} and {@code /dev/fd/1} are links to one of this process. */
    Pattern DESCRIPTOR = Pattern.compile("/proc/(\\d+)(?:/task/\\d+)?/fd/(\\d+)");

    /** Follows the links of a path, of which the last may lead to what is not there. */
    static PathTarget of(Path path) throws IOException {
        Path at = path.toAbsolutePath();
        for (int links = 0; links < LINKS; links++) {
            Path name = at.getFileName();
            if (name == null) {
                return new Through(at, Through.NONE);
            }
            Path folder = at.getParent().toRealPath();
            at = folder.resolve(name).normalize();
            Matcher descriptor = DESCRIPTOR.matcher(at.toString());
            if (descriptor.matches()) {
                boolean own = Long.parseLong(descriptor.group(1))
                        == ProcessHandle.current().pid();
                return new Through(at, own ? Integer.parseInt(descriptor.group(2)) : Through.NONE);
            }
            if (!Files.isSymbolicLink(at)) {
                boolean whole = Files.notExists(at, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(at);
                return whole ? new Whole(at) : new Through(at, Through.NONE);
            }
            at = folder.resolve(Files.readSymbolicLink(at));
        }
        throw new FileSystemLoopException(path.toString());
    }
}
