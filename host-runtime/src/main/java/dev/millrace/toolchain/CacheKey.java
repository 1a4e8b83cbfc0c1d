// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/** A digest of all that a result depends on. */
final class CacheKey {
    private final MessageDigest digest;

    CacheKey(String recipe) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(recipe);
    }

    CacheKey add(String... texts) {
        for (String text : texts) {
            add(text.getBytes(UTF_8));
        }
        return this;
    }

    CacheKey add(Collection<String> texts) {
        return add(texts.toArray(String[]::new));
    }

    CacheKey add(Map<String, byte[]> files) {
        files.forEach((path, content) -> add("file", path).add(content));
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
