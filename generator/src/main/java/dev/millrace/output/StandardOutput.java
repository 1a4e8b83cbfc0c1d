// SPDX-License-Identifier: Apache-2.0
package dev.millrace.output;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output that says when it cannot be written. A {@link PrintStream} keeps an {@link IOException} to itself, so
 * that a command would go on, and succeed, as if everything had been printed; the exceptions from here pass through it.
 */
public final class StandardOutput extends OutputStream {
    private static final Path LINK = Path.of("/proc/self/fd/1");

    private final OutputStream file;
    private final Path link;

    /**
     * @param link that says what the file is, such as {@code /proc/self/fd/1}
     */
    StandardOutput(OutputStream file, Path link) {
        this.file = file;
        this.link = link;
    }

    /**
     * Standard output as UTF-8. Printing to it throws an {@link OutputException} when it is full, a
     * {@link ClosedOutputException} when it is a pipe that nobody reads.
     */
    public static PrintStream checked() {
        OutputStream file = new StandardOutput(new FileOutputStream(FileDescriptor.out), LINK);
        return new PrintStream(new BufferedOutputStream(file), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            file.write(bytes, offset, length);
        } catch (IOException e) {
            if (isPipe()) {
                throw new ClosedOutputException(e);
            }
            throw new OutputException("standard output cannot be written: " + OutputFile.reason(e), e);
        }
    }

    /** The one thing that can go wrong with a pipe or socket is that its reader is gone; messages depend on the locale. */
    private boolean isPipe() {
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException e) {
            return false;
        }
    }
}
