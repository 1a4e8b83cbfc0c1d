// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import dev.millrace.toml.Toml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Published results of other accelerators and of GPUs, from {@code published.toml}.
 *
 * @param results in the order of the file
 */
public record Published(List<PublishedResult> results) {
    private static final String FILE = "/published.toml";

    public Published {
        results = List.copyOf(results);
    }

    /** All that are recorded. */
    public static Published load() {
        try (InputStream in = Published.class.getResourceAsStream(FILE)) {
            return Toml.read(in, Published.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a work, such as {@code DFX}. */
    public List<PublishedResult> of(String name) {
        return results.stream().filter(result -> result.name().equals(name)).toList();
    }
}
