// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells work directories of the cache in which somebody works from those that killed processes left: beside each lies a
 * file that its process holds a lock on, which ends with the process.
 */
final class WorkLock {
    private static final String SUFFIX = ".lock";

    /** By directory. Closing a file ends all locks that a process has on it, so that no file may be opened twice. */
    private static final Map<Path, FileChannel> HELD = new HashMap<>();

    private WorkLock() {}

    /** The name of a new directory, which is this process's until it is released. */
    static synchronized Path acquire(Path work, String name) throws IOException {
        removeAbandoned(work);
        while (true) {
            Path directory = work.resolve(name + "-" + UUID.randomUUID());
            Path file = file(directory);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            HELD.put(directory, channel);
            if (lockIfPossible(channel) && Files.exists(file)) {
                return directory;
            }
            // Another process took it for abandoned in the moment before it was locked.
            release(directory);
        }
    }

    /** Once the directory is gone. */
    static synchronized void release(Path directory) {
        FileChannel channel = HELD.remove(directory);
        if (channel != null) {
            try (channel) {
                Files.deleteIfExists(file(directory));
            } catch (IOException e) {
                // Another process removes it.
                return;
            }
        }
    }

    private static void removeAbandoned(Path work) throws IOException {
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(work)) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                Path directory =
                        name.endsWith(SUFFIX) ? work.resolve(name.substring(0, name.length() - SUFFIX.length())) : path;
                if (!HELD.containsKey(directory)) {
                    removeIfAbandoned(directory);
                }
            }
        }
    }

    private static void removeIfAbandoned(Path directory) {
        Path file = file(directory);
        if (!Files.exists(file)) {
            // Locks come before directories and go after them.
            new WorkDirectory(directory).close();
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                new WorkDirectory(directory).close();
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Removed by its owner, or by another process that found it abandoned.
            return;
        }
    }

    /** False if another process has it; true too on a file system without locks, where nothing is ever abandoned. */
    private static boolean lockIfPossible(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return true;
        }
    }

    private static Path file(Path directory) {
        return directory.resolveSibling(directory.getFileName() + SUFFIX);
    }
}
