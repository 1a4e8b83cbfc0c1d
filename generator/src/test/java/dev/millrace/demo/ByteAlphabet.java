// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The alphabet of byte-level BPE as GPT-2 introduced it: each byte has one printable character, its own where Latin-1
 * has a printable one, else the next free from U+0100 on.
 */
final class ByteAlphabet {
    private static final char[] CHARACTERS = new char[256];
    private static final byte[] BYTES = new byte[512];

    static {
        char free = 256;
        for (int b = 0; b < 256; b++) {
            CHARACTERS[b] = isPrintable(b) ? (char) b : free++;
            BYTES[CHARACTERS[b]] = (byte) b;
        }
    }

    private ByteAlphabet() {}

    private static boolean isPrintable(int b) {
        return (b >= '!' && b <= '~') || (b >= 0xA1 && b <= 0xAC) || b >= 0xAE;
    }

    /** All characters in their order, which is the order of the first token ids. */
    static String sorted() {
        char[] sorted = CHARACTERS.clone();
        Arrays.sort(sorted);
        return new String(sorted);
    }

    static String encode(String text) {
        StringBuilder symbols = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            symbols.append(CHARACTERS[b & 0xFF]);
        }
        return symbols.toString();
    }

    static String decode(String symbols) {
        byte[] bytes = new byte[symbols.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = BYTES[symbols.charAt(i)];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
