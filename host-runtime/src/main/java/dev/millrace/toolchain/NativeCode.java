// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Native libraries that come in jars. Left alone, those who bring them unpack them to folders that others can write to
 * and load what they find there; this unpacks them into the {@link CacheDirectory}.
 */
public final class NativeCode {
    private static final String RECIPE = "millrace-native-1";

    private NativeCode() {}

    /**
     * The library of a jar in the class path as a file, unpacked when it is asked for first.
     *
     * @param resource its path in the jar
     * @throws ToolchainException if there is none, or nothing may be run from the cache directory
     */
    public static Path unpacked(String resource) {
        return unpacked(resource, CacheDirectory.standard());
    }

    static Path unpacked(String resource, CacheDirectory cache) {
        URL url = NativeCode.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new ToolchainException("no native code for this machine: " + resource
                    + " is in no jar; use a machine with an x86-64 or AArch64 processor");
        }
        String name = Path.of(resource).getFileName().toString();
        Path file;
        try {
            file = cache.entry("native", key(resource, url), work -> {
                        Path made = work.made().resolve(name);
                        try (InputStream in = url.openStream()) {
                            Files.copy(in, made);
                        }
                        made.toFile().setExecutable(true);
                    })
                    .resolve(name);
        } catch (IOException e) {
            throw new ToolchainException("cannot read " + url + ": " + e.getMessage(), e);
        }
        if (!Files.isExecutable(file)) {
            throw new ToolchainException("nothing may be run from the cache directory " + cache.path()
                    + ", as its file system is mounted noexec: set MILLRACE_CACHE to a folder elsewhere");
        }
        return file;
    }

    /** Tells versions of a library apart without reading it. */
    private static String key(String resource, URL url) throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return new CacheKey(RECIPE)
                    .add(
                            resource,
                            Long.toHexString(jar.getJarEntry().getCrc()),
                            Long.toString(jar.getJarEntry().getSize()))
                    .hex();
        }
        return new CacheKey(RECIPE)
                .add(resource, url.toString(), Long.toString(connection.getLastModified()))
                .hex();
    }
}
