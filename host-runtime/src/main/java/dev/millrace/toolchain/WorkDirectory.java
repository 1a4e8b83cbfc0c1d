// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A directory in which a tool works, and which is gone afterwards; of a killed process, when a later one begins. */
public final class WorkDirectory implements AutoCloseable {
    /** Names of those that lie among files of others begin so. */
    private static final String OURS = "millrace-";

    /** XRT makes its sockets here and nowhere else. */
    private static final Path SOCKETS = Path.of("/tmp");

    private static final int DELETIONS = 3;

    private final Path path;
    private final Ending.Registration registration;
    private boolean closed;

    private WorkDirectory(Path path) {
        this.path = path;
        this.registration = Ending.at(Ending.Phase.REMOVE, this::close);
    }

    /** A new one in the cache; those of processes that are gone go first. */
    static WorkDirectory in(CacheDirectory cache, String name) throws IOException {
        Path work = cache.directory("work");
        WorkLock.clear(work);
        WorkDirectory directory = make(work, name + "-");
        Files.createDirectory(directory.made());
        return directory;
    }

    /** Where the makers of what is kept in the cache put it. */
    public Path made() {
        return path.resolve("made");
    }

    /** A new one that nothing of the cache is made in. */
    public static WorkDirectory temporary(String name) {
        return temporaryIn(temporaryFolder(), name);
    }

    /** A new one where XRT's sockets have to be. */
    public static WorkDirectory forSockets(String name) {
        return temporaryIn(SOCKETS, name);
    }

    private static WorkDirectory temporaryIn(Path parent, String name) {
        try {
            return make(parent, name + "-");
        } catch (IOException e) {
            throw new ToolchainException("cannot make a temporary directory in " + parent + ": " + e.getMessage(), e);
        }
    }

    /** A new one beside a file that is to be whole when it gets its name: what is moved from here to there is. */
    public static WorkDirectory beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        WorkLock.clear(folder, "." + OURS);
        return make(folder, "." + OURS);
    }

    /** Removes what earlier processes of this user left where temporary files are, and in the cache. */
    public static void clearLeftovers() {
        WorkLock.clear(temporaryFolder(), OURS);
        WorkLock.clear(SOCKETS, OURS);
        try {
            WorkLock.clear(CacheDirectory.standard().path().resolve("work"));
        } catch (ToolchainException e) {
            // There is no cache, which is said where one is needed.
            return;
        }
    }

    private static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static WorkDirectory make(Path parent, String prefix) throws IOException {
        return new WorkDirectory(WorkLock.acquire(parent, prefix));
    }

    public Path path() {
        return path;
    }

    void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(path.resolve(file.getKey()), file.getValue());
        }
    }

    /** Not once it is removed, or a part of it would come back while this process ends. */
    private synchronized void write(Path target, byte[] bytes) throws IOException {
        if (closed) {
            throw new NoSuchFileException(path.toString());
        }
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }

    @Override
    public synchronized void close() {
        closed = true;
        delete(path);
        WorkLock.release(path);
        registration.close();
    }

    /** Again where something was written meanwhile. What stays, a later process removes. */
    static void delete(Path tree) {
        for (int i = 0; i < DELETIONS && !deleteOnce(tree); i++) {
            Thread.onSpinWait();
        }
    }

    private static boolean deleteOnce(Path tree) {
        try (Stream<Path> paths = Files.walk(tree)) {
            // In this order the owner's file is the last one, so that what remains is still known.
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return !Files.exists(tree, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
