// SPDX-License-Identifier: Apache-2.0
package dev.millrace.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that is read whole. It must be a regular file, or a link to one, of no more bytes than its kind may have: a
 * pipe or a device may never end, and nothing is read of either.
 */
public record InputFile(Path path, Kind kind) {
    private static final int TYPE_BITS = 0170000;

    /** What is read, and its most bytes: far above what there is, and far below what would fill the memory. */
    public enum Kind {
        /** {@code config.json} and its like. */
        CONFIGURATION(16 << 20),
        /** The list of the shards of a checkpoint. */
        INDEX(64 << 20),
        TOKENIZER(256 << 20),
        /** TOML: a card, a sweep, a comparison. */
        SETTINGS(4 << 20),
        MANIFEST(16 << 20),
        /** What Vitis HLS or a simulation reports. */
        REPORT(64 << 20),
        XCLBIN(512 << 20);

        private final int mostBytes;

        Kind(int mostBytes) {
            this.mostBytes = mostBytes;
        }

        int mostBytes() {
            return mostBytes;
        }
    }

    /** Whether a text from outside can be the name of a file: it has no NUL and no half of a character. */
    public static boolean canBePath(String text) {
        try {
            var unused = Path.of(text);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * All bytes.
     *
     * @throws InputFileException if there is no such file, or it is of the wrong type or too large
     */
    public byte[] bytes() throws InputFileException {
        requireSize(size(path));
        try (InputStream in = Files.newInputStream(path)) {
            // A file of /proc says that it is empty, and others grow.
            byte[] bytes = in.readNBytes(kind.mostBytes + 1);
            requireSize(bytes.length);
            return bytes;
        } catch (InputFileException e) {
            throw e;
        } catch (IOException e) {
            throw new InputFileException(reason(e), e);
        }
    }

    /**
     * All characters of a text in UTF-8.
     *
     * @throws InputFileException as {@link #bytes}, or if the bytes are no UTF-8
     */
    public String text() throws InputFileException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
        } catch (CharacterCodingException e) {
            throw new InputFileException("expected text in UTF-8", e);
        }
    }

    /**
     * Refuses all but a regular file no larger than its kind may be.
     *
     * @throws InputFileException if it is none
     */
    public void check() throws InputFileException {
        requireSize(size(path));
    }

    /**
     * Bytes of a file that is mapped or read in parts, such as weights, and may be of any size.
     *
     * @throws InputFileException if there is no such file, or it is not regular
     */
    public static long size(Path path) throws InputFileException {
        try {
            if (!Files.isRegularFile(path)) {
                // Fails, with what the system says, where there is nothing.
                throw new InputFileException(refusal((Integer) Files.getAttribute(path, "unix:mode")));
            }
            return Files.size(path);
        } catch (InputFileException e) {
            throw e;
        } catch (IOException e) {
            throw new InputFileException(reason(e), e);
        }
    }

    private void requireSize(long bytes) throws InputFileException {
        if (bytes > kind.mostBytes) {
            throw new InputFileException("too large: expected at most " + (kind.mostBytes >> 20) + " MiB");
        }
    }

    private static String refusal(int mode) {
        return switch (mode & TYPE_BITS) {
            case 0010000 -> "a pipe, of which nobody knows whether it ends; save its content to a file and name that";
            case 0020000, 0060000 -> "a device; expected a regular file";
            case 0040000 -> "a folder; expected a regular file";
            default -> "no regular file";
        };
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return "cannot be read: " + e.getMessage();
    }
}
