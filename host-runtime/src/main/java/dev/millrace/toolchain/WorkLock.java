// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells work directories in which somebody works from those that killed processes left: in each lies a file that its
 * process holds a lock on, which ends with the process. Numbers of processes would not do, as containers that share a
 * folder do not share those.
 */
final class WorkLock {
    /** What makes a directory one of these. */
    static final String OWNER = ".millrace-owner";

    private static final Duration ABANDONED = Duration.ofDays(1);

    /** By directory. Closing a file ends all locks that a process has on it, so that no file may be opened twice. */
    private static final Map<Path, FileChannel> HELD = new HashMap<>();

    private WorkLock() {}

    /** A new directory, which is this process's until it is released. */
    static synchronized Path acquire(Path parent, String prefix) throws IOException {
        while (true) {
            Path directory = Files.createTempDirectory(parent, prefix).toRealPath();
            Path file = directory.resolve(OWNER);
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
            try {
                channel.close();
            } catch (IOException e) {
                // The lock was on a file that is gone.
                return;
            }
        }
    }

    /** Removes directories of a prefix that processes of this user left. Nothing without an owner's file is removed. */
    static void clear(Path parent, String prefix) {
        clear(parent, prefix, false);
    }

    /** Removes all that processes left in a folder that has nothing but work directories. */
    static void clear(Path parent) {
        clear(parent, "", true);
    }

    private static synchronized void clear(Path parent, String prefix, boolean all) {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(parent, prefix + "*")) {
            UnixUser user = UnixUser.current();
            for (Path each : directories) {
                Path directory = each.toRealPath();
                if (!HELD.containsKey(directory) && isOf(user, directory)) {
                    removeIfAbandoned(directory, all);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Nothing was left where nothing can be read, and another process may clear at the same time.
            return;
        }
    }

    /** What others left is left alone, also by root. */
    private static boolean isOf(UnixUser user, Path directory) {
        try {
            return UnixUser.Rights.of(directory).owner() == user.id();
        } catch (IOException e) {
            return false;
        }
    }

    private static void removeIfAbandoned(Path directory, boolean unowned) {
        Path owner = directory.resolve(OWNER);
        try (FileChannel channel = FileChannel.open(owner, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                WorkDirectory.delete(directory);
            }
        } catch (NoSuchFileException e) {
            if (unowned && isOld(directory)) {
                WorkDirectory.delete(directory);
            }
        } catch (IOException e) {
            // Its owner cannot be known.
            return;
        }
    }

    /** Between the directory and the file in it there is a moment. */
    private static boolean isOld(Path directory) {
        try {
            FileTime limit = FileTime.from(Instant.now().minus(ABANDONED));
            return Files.getLastModifiedTime(directory, LinkOption.NOFOLLOW_LINKS)
                            .compareTo(limit)
                    < 0;
        } catch (IOException e) {
            return false;
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
}
