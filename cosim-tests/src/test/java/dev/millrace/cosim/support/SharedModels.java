// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Models that are not part of the project; tests without them are skipped. */
public final class SharedModels {
    private SharedModels() {}

    /** A file or folder in {@code MILLRACE_MODELS}, or in {@code shared/models} beside a directory above this one. */
    public static Path get(String name) {
        Path path = root().resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "no test data " + path + "; set MILLRACE_MODELS to its folder");
        return path;
    }

    /** The token ids of a model's golden prompts. */
    public static List<List<Integer>> goldenPrompts(String model) {
        try {
            JsonNode golden =
                    new ObjectMapper().readTree(get(model + ".golden.json").toFile());
            List<List<Integer>> prompts = new ArrayList<>();
            for (JsonNode entry : golden.get("greedy")) {
                List<Integer> ids = new ArrayList<>();
                entry.get("prompt_ids").forEach(id -> ids.add(id.asInt()));
                prompts.add(ids);
            }
            return prompts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        String set = System.getenv("MILLRACE_MODELS");
        if (set != null) {
            return Path.of(set);
        }
        Path directory = Path.of("").toAbsolutePath();
        while (directory != null && !Files.isDirectory(directory.resolve("shared/models"))) {
            directory = directory.getParent();
        }
        return directory == null ? Path.of("shared/models") : directory.resolve("shared/models");
    }
}
