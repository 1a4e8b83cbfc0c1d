// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The directory for what can be made again, such as compiled kernels: {@code $MILLRACE_CACHE}, else
 * {@code $XDG_CACHE_HOME/millrace}, else {@code ~/.cache/millrace}.
 */
public record CacheDirectory(Path path) {
    public CacheDirectory {
        path = path.toAbsolutePath().normalize();
    }

    public static CacheDirectory standard() {
        return from(System.getenv(), System.getProperty("user.home", ""));
    }

    static CacheDirectory from(Map<String, String> environment, String home) {
        String own = environment.getOrDefault("MILLRACE_CACHE", "");
        if (!own.isBlank()) {
            return new CacheDirectory(Path.of(own));
        }
        // The XDG specification says to ignore relative paths.
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!xdg.isBlank() && Path.of(xdg).isAbsolute()) {
            return new CacheDirectory(Path.of(xdg, "millrace"));
        }
        if (home.isBlank() || !Path.of(home).isAbsolute()) {
            throw new ToolchainException("no home directory for the cache: set MILLRACE_CACHE to a directory");
        }
        return new CacheDirectory(Path.of(home, ".cache", "millrace"));
    }

    /** A directory below this one, made if it is not there. */
    public Path directory(String name) {
        Path directory = path.resolve(name);
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new ToolchainException(
                    "cannot use the cache directory " + directory + ": set MILLRACE_CACHE to a writable one", e);
        }
    }
}
