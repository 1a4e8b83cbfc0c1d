// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder of files in the cache that is made once. It appears by a rename when it is whole and on the disk, together
 * with the checksums of its files, which are compared whenever it is asked for: what is damaged is made again. Makers
 * of one entry wait for each other, in one process or several.
 */
record CacheEntry(CacheDirectory cache, Path folder) {
    private static final Map<Path, Object> LOCKS = new ConcurrentHashMap<>();

    static CacheEntry of(CacheDirectory cache, String kind, String key) {
        return new CacheEntry(cache, cache.directory(kind).resolve(key));
    }

    /** Whether it is there, this user's alone, and as it was made. */
    boolean isSound() {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && PrivateFolder.areOwn(tree(folder))
                    && Checksums.hold(folder);
        } catch (IOException e) {
            // What cannot be read is made again.
            return false;
        }
    }

    /** Its folder, filled by the maker if it is not sound. */
    Path get(CacheDirectory.Maker maker) {
        if (isSound()) {
            return folder;
        }
        Path lock = cache.directory("locks").resolve(folder.getParent().getFileName() + "-" + folder.getFileName());
        synchronized (LOCKS.computeIfAbsent(lock, k -> new Object())) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lockUntilClosed(channel);
                if (!isSound()) {
                    make(maker);
                }
                return folder;
            } catch (IOException e) {
                throw cache.unusable(e);
            }
        }
    }

    /** Without file locks both make it, and the first one stays. */
    private static void lockUntilClosed(FileChannel channel) {
        try {
            FileLock held = channel.lock();
            assert held.isValid();
        } catch (IOException e) {
            // A file system without locks. Renaming keeps the result whole all the same.
        }
    }

    private void make(CacheDirectory.Maker maker) throws IOException {
        try (WorkDirectory work =
                WorkDirectory.in(cache, folder.getParent().getFileName().toString())) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                System.err.println("millrace: " + folder + " is damaged and is made again");
                Files.move(folder, work.path().resolve("damaged"), StandardCopyOption.ATOMIC_MOVE);
            }
            maker.make(work);
            Checksums.write(work.made());
            for (Path path : tree(work.made())) {
                PrivateFolder.seal(path);
            }
            publish(work.made());
        }
    }

    /** Gives what was made its name, unless another process was faster. */
    void publish(Path made) throws IOException {
        try {
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // A folder that is not empty: what exception that is depends on the file system.
            if (!isSound()) {
                throw e;
            }
        }
        PrivateFolder.sync(folder.getParent());
    }

    /** Everything in a folder and then itself. */
    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
