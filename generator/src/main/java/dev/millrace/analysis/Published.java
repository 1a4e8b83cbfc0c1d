// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import dev.millrace.model.Family;
import dev.millrace.model.ModelSpec;
import dev.millrace.toml.Toml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Published results of other accelerators and of GPUs, from {@code published.toml}.
 *
 * @param models whose published names are known
 * @param results in the order of the file
 */
public record Published(List<Model> models, List<PublishedResult> results) {
    private static final String FILE = "/published.toml";

    /**
     * A model by its shape, as a folder may have any name.
     *
     * @param ffn width inside the feed-forward block
     * @param names as published
     */
    public record Model(Family family, int layers, int hidden, int ffn, List<String> names) {
        private boolean fits(ModelSpec spec) {
            return spec.family() == family && spec.layers() == layers && spec.hidden() == hidden && spec.ffn() == ffn;
        }
    }

    public Published {
        models = models == null ? List.of() : List.copyOf(models);
        results = List.copyOf(results);
    }

    /** All that are recorded. */
    public static Published load() {
        try (InputStream in = Published.class.getResourceAsStream(FILE)) {
            return Toml.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Published.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a work, such as {@code DFX}. */
    public List<PublishedResult> of(String name) {
        return results.stream().filter(result -> result.name().equals(name)).toList();
    }

    /** Those of a model. */
    public List<PublishedResult> of(ModelSpec spec) {
        List<String> names = models.stream()
                .filter(model -> model.fits(spec))
                .flatMap(model -> model.names().stream())
                .toList();
        return results.stream().filter(result -> names.contains(result.model())).toList();
    }
}
