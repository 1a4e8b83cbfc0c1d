// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

/** Xclbins that were damaged before they were sealed, so that what reads them has to see it. */
public final class Resealed {
    private Resealed() {}

    public static byte[] of(byte[] xclbin) {
        if (xclbin.length >= Axlf.SECTIONS) {
            Seal.put(xclbin);
        }
        return xclbin;
    }
}
