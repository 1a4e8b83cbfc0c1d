// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A digest of an xclbin in its key block, which the format has for a signature: a bit of an emulated pipeline that has
 * changed could do anything to the process that loads it. Xclbins of Vitis have none.
 */
final class Seal {
    private static final byte[] NAME = "millrace sha256\0".getBytes(US_ASCII);

    private Seal() {}

    /** Seals an xclbin that is whole but for its key block of zeros. */
    static void put(byte[] xclbin) {
        byte[] digest = digest(xclbin, xclbin.length);
        System.arraycopy(NAME, 0, xclbin, Axlf.KEY_BLOCK, NAME.length);
        System.arraycopy(digest, 0, xclbin, Axlf.KEY_BLOCK + NAME.length, digest.length);
    }

    static boolean isPresent(byte[] xclbin) {
        return Arrays.equals(xclbin, Axlf.KEY_BLOCK, Axlf.KEY_BLOCK + NAME.length, NAME, 0, NAME.length);
    }

    /** Whether the first {@code length} bytes are those that were sealed. */
    static boolean fits(byte[] xclbin, int length) {
        byte[] digest = digest(xclbin, length);
        int at = Axlf.KEY_BLOCK + NAME.length;
        return Arrays.equals(xclbin, at, at + digest.length, digest, 0, digest.length);
    }

    private static byte[] digest(byte[] xclbin, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int end = Axlf.KEY_BLOCK + Axlf.KEY_BLOCK_BYTES;
            digest.update(xclbin, 0, Axlf.KEY_BLOCK);
            digest.update(new byte[Axlf.KEY_BLOCK_BYTES]);
            digest.update(xclbin, end, length - end);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
