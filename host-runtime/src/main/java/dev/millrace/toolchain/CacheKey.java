// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/** A digest of all that a result depends on. */
public final class CacheKey {
    private final MessageDigest digest;

    /**
     * @param recipe how the result is made; another one makes other keys of the same
     */
    public CacheKey(String recipe) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(recipe);
    }

    /** Texts that the result depends on, in their order. */
    public CacheKey add(String... texts) {
        for (String text : texts) {
            add(text.getBytes(UTF_8));
        }
        return this;
    }

    /** Adds all texts. */
    public CacheKey add(Collection<String> texts) {
        return add(texts.toArray(String[]::new));
    }

    /** Files that the result depends on, by path, in their order. */
    public CacheKey add(Map<String, byte[]> files) {
        files.forEach((path, content) -> add("file", path).add(content));
        return this;
    }

    /** The key, as hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
