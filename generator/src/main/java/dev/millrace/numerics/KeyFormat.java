// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

/** How the KV cache holds keys; import chooses it by the rule of docs/numerics.md. */
public enum KeyFormat {
    /** A block of 8 bits: as values and all activations are. */
    MXINT8(1, 8),

    /** The sum of two such blocks: of a key, and of what the first leaves of it. */
    TWO_TERM(2, 16);

    private final int terms;
    private final int bits;

    KeyFormat(int terms, int bits) {
        this.terms = terms;
        this.bits = bits;
    }

    /** Blocks whose sum is a block of keys. */
    public int terms() {
        return terms;
    }

    /** Bits of an element's mantissas together. */
    public int bits() {
        return bits;
    }
}
