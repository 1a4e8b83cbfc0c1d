// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The directory for what can be made again, such as compiled kernels: {@code $MILLRACE_CACHE}, else
 * {@code $XDG_CACHE_HOME/millrace}, else {@code ~/.cache/millrace}. What lies in it is run, so that it must be in a
 * place where nobody but this user can put anything; in a folder for everybody, such as {@code /tmp}, it is the folder
 * {@code millrace-} with the user's number.
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

    /** Fills the folder {@link WorkDirectory#made} of a work directory. */
    @FunctionalInterface
    public interface Maker {
        void make(WorkDirectory work) throws IOException;
    }

    /**
     * A directory below this one, made if it is not there.
     *
     * @throws ToolchainException if it cannot be made, or if another user could put something in it
     */
    public Path directory(String name) {
        try {
            return PrivateFolder.below(PrivateFolder.of(path), name);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * A folder of files that is made once, and again when it is damaged; never half there.
     *
     * @param kind of what is made, which names the folder above
     * @param key a file name that tells it from all others of its kind
     */
    public Path entry(String kind, String key, Maker maker) {
        return CacheEntry.of(this, kind, key).get(maker);
    }

    /** Whether such a folder is there and sound. */
    public boolean has(String kind, String key) {
        return CacheEntry.of(this, kind, key).isSound();
    }

    ToolchainException unusable(IOException e) {
        return new ToolchainException(
                "cannot use the cache directory " + path + ": " + reason(e) + "; set MILLRACE_CACHE to a writable one",
                e);
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException denied ? denied.getFile() + " cannot be written" : e.toString();
    }
}
