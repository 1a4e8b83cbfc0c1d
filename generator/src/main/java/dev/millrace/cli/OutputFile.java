// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that an option names.
 *
 * @param option such as {@code --stats}
 */
record OutputFile(String option, Path path) {
    /** Before a long run: fails if the file could not be written after it. */
    void check() {
        Path folder = folder();
        if (Files.isDirectory(path)) {
            throw new UsageException(this + ": this is a folder; name a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(this + ": its folder does not exist; make it first");
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException(this + ": its folder cannot be written to; name another one");
        }
    }

    /** Writes an object as JSON, whole or not at all. */
    void writeJson(Object value) {
        try {
            writeText(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text, whole or not at all. */
    void writeText(String text) {
        Path draft = folder().resolve(
                        "." + path.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try {
                Files.writeString(draft, text);
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UsageException(this + ": cannot be written: " + e.getMessage());
        }
    }

    private Path folder() {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path : parent;
    }

    @Override
    public String toString() {
        return option + " " + path;
    }
}
