// SPDX-License-Identifier: Apache-2.0

package dev.millrace.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Model data that is not part of the project: the folder named by the system property or environment variable
 * {@code MILLRACE_MODELS}, or {@code shared/models} beside a directory above the working one. Tests without it are skipped.
 */
public final class SharedModels {
    private SharedModels() {}

    /** A file or folder of the data; skips the test if it is not there. */
    public static Path get(String name) {
        Path path = root().resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "no test data " + path + "; set MILLRACE_MODELS to its folder");
        return path;
    }

    private static Path root() {
        String set = System.getProperty("MILLRACE_MODELS", System.getenv("MILLRACE_MODELS"));
        if (set != null) {
            return Path.of(set);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve("shared/models"))) {
                return p.resolve("shared/models");
            }
        }
        return Path.of("../shared/models");
    }
}
