// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a model lies: a directory as Hugging Face has it, which may be named by its {@code config.json}. */
public final class ModelDirectory {
    static final String CONFIG = "config.json";

    private ModelDirectory() {}

    /** Whether a path names a model rather than another kind of file. */
    public static boolean names(Path path) {
        return Files.isDirectory(path) || isConfig(path);
    }

    /** The directory that a path names, which need not be there. */
    public static Path of(Path path) {
        if (!isConfig(path)) {
            return path;
        }
        Path parent = path.getParent();
        return parent == null ? Path.of(".") : parent;
    }

    private static boolean isConfig(Path path) {
        return path.endsWith(CONFIG) && Files.isRegularFile(path);
    }
}
