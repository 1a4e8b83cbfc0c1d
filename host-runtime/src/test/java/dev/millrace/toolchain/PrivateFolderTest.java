// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.millrace.toolchain.UnixUser.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is kept, and so nothing run, where another user can put something. */
class PrivateFolderTest {
    private static final int NOBODY = 65534;

    @TempDir
    Path directory;

    private static void mode(Path path, int mode) throws IOException {
        Files.setAttribute(path, "unix:mode", mode);
    }

    /** Gives a file or folder to another user, which only root can. */
    private static void giveAway(Path path) throws IOException {
        assumeTrue(UnixUser.current().id() == 0, "only root can give files to another user");
        Files.setAttribute(path, "unix:uid", NOBODY);
    }

    private static String refusal(Path cache) {
        String message = assertThrows(ToolchainException.class, () -> new CacheDirectory(cache).directory("work"))
                .getMessage();
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.contains("set MILLRACE_CACHE"), message);
        return message;
    }

    private static Path used(Path cache) {
        return new CacheDirectory(cache).directory("work").getParent();
    }

    @Test
    void foldersThatAreMadeAreTheUsersAlone() throws IOException {
        Path cache = directory.resolve("a/b");
        Path work = new CacheDirectory(cache).directory("work");
        assertEquals(cache.toRealPath().resolve("work"), work);
        for (Path made :
                Stream.of("a", "a/b", "a/b/work").map(directory::resolve).toList()) {
            assertEquals(0700, Rights.of(made).mode() & 07777, made.toString());
        }
    }

    @Test
    void aFolderForEverybodyHasOneForEachUser() throws IOException {
        Path common = Files.createDirectory(directory.resolve("common"));
        mode(common, 01777);
        assertEquals(
                common.toRealPath().resolve("millrace-" + UnixUser.current().id()), used(common));
    }

    @Test
    void foldersThatOthersMayWriteToAreRefused() throws IOException {
        for (int mode : new int[] {0770, 0707, 0777, 0720}) {
            Path cache = Files.createDirectory(directory.resolve("own" + mode));
            mode(cache, mode);
            String message = refusal(cache);
            assertTrue(message.contains("is not yours alone"), message);
            assertTrue(message.contains("mode " + Integer.toOctalString(mode)), message);
        }
        Path open = Files.createDirectory(directory.resolve("open"));
        mode(open, 0777);
        assertTrue(refusal(open.resolve("cache")).contains("others can change " + open.toRealPath()));
        Path inner = Files.createDirectories(directory.resolve("inner/work"));
        mode(inner, 0777);
        assertTrue(refusal(inner.getParent()).contains(inner.toRealPath() + " is not yours alone"));
    }

    @Test
    void anotherUsersFolderIsRefused() throws IOException {
        Path cache = Files.createDirectory(directory.resolve("cache"));
        giveAway(cache);
        assertTrue(refusal(cache).contains("owner nobody"));
        assertTrue(refusal(cache.resolve("below")).contains("others can change"));
        Path common = Files.createDirectory(directory.resolve("common"));
        mode(common, 01777);
        Path planted = Files.createDirectory(
                common.resolve("millrace-" + UnixUser.current().id()));
        giveAway(planted);
        assertTrue(refusal(common).contains("owner nobody"));
    }

    @Test
    void aLinkInAFolderForEverybodyIsRefused() throws IOException {
        Path common = Files.createDirectory(directory.resolve("common"));
        mode(common, 01777);
        Path target = Files.createDirectory(directory.resolve("target"));
        Files.createSymbolicLink(common.resolve("millrace-" + UnixUser.current().id()), target);
        assertTrue(refusal(common).contains("is no folder"));
        // A link that the user made is as good as the folder to which it leads.
        Path link = Files.createSymbolicLink(directory.resolve("link"), target);
        mode(target, 0700);
        assertEquals(target.toRealPath(), used(link));
    }

    @Test
    void aPlantedFileIsMadeAgain() throws IOException {
        CacheDirectory cache = new CacheDirectory(directory.resolve("cache"));
        CacheDirectory.Maker maker = work -> Files.writeString(work.made().resolve("lib.so"), "good");
        Path file = cache.entry("kind", "key", maker).resolve("lib.so");
        mode(file, 0666);
        assertFalse(cache.has("kind", "key"));
        cache.entry("kind", "key", maker);
        assertEquals(0600, Rights.of(file).mode() & 0777);
        giveAway(file);
        assertFalse(cache.has("kind", "key"));
        cache.entry("kind", "key", maker);
        assertEquals(UnixUser.current().id(), Rights.of(file).owner());
    }

    @Test
    void whoseFoldersAreTrusted() {
        UnixUser user = new UnixUser(1000, true);
        assertTrue(user.trusts(new Rights(0, 0, 040755)));
        assertTrue(user.trusts(new Rights(1000, 1000, 040775)), "a group of its own");
        assertFalse(user.trusts(new Rights(1000, 100, 040775)), "a group of many");
        assertTrue(user.trusts(new Rights(0, 0, 041777)));
        assertFalse(user.trusts(new Rights(0, 0, 040777)));
        assertFalse(user.trusts(new Rights(1001, 1001, 041777)));
        assertFalse(user.trusts(new Rights(NOBODY, NOBODY, 040755)));
        assertTrue(new UnixUser(1000, false).trusts(new Rights(NOBODY, NOBODY, 040755)), "root, seen from a namespace");
    }
}
