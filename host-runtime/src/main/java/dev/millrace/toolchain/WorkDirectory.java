// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A directory in which a tool works, and which is gone afterwards. */
public record WorkDirectory(Path path) implements AutoCloseable {
    /** Those that nobody else would remove, should this process be told to end. */
    private static final Set<WorkDirectory> TEMPORARY = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TEMPORARY.forEach(WorkDirectory::close)));
    }

    /** A new one in the cache; those of processes that are gone go first. */
    static WorkDirectory in(CacheDirectory cache, String name) throws IOException {
        Path folder = WorkLock.acquire(cache.directory("work"), name);
        Files.createDirectory(folder);
        WorkDirectory directory = new WorkDirectory(folder);
        Files.createDirectory(directory.made());
        return directory;
    }

    /** Where the makers of what is kept in the cache put it. */
    public Path made() {
        return path.resolve("made");
    }

    /** A new one that nothing of the cache is made in. */
    public static WorkDirectory temporary(String name) {
        try {
            return registered(Files.createTempDirectory(name + "-"));
        } catch (IOException e) {
            throw new ToolchainException("cannot make a temporary directory: " + e.getMessage(), e);
        }
    }

    /** A new one beside a file that is to be whole when it gets its name: what is moved from here to there is. */
    public static WorkDirectory beside(Path file) throws IOException {
        return registered(Files.createTempDirectory(file.toAbsolutePath().getParent(), ".millrace-"));
    }

    private static WorkDirectory registered(Path path) {
        WorkDirectory directory = new WorkDirectory(path);
        TEMPORARY.add(directory);
        return directory;
    }

    void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = path.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // It is in nobody's way; a later build removes it.
        }
        TEMPORARY.remove(this);
        WorkLock.release(path);
    }
}
