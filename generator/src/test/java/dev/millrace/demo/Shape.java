// SPDX-License-Identifier: Apache-2.0
package dev.millrace.demo;

/** The dimensions of a Llama decoder, with the meaning of the fields of a Hugging Face {@code config.json}. */
record Shape(
        int vocabulary, int hidden, int layers, int heads, int keyHeads, int feedForward, int context, float theta) {
    static final float EPSILON = 1e-5f;

    Shape {
        require(hidden % heads == 0, "heads " + heads + " must divide hidden size " + hidden);
        require(heads % keyHeads == 0, "key heads " + keyHeads + " must divide heads " + heads);
        require(hidden / heads % 2 == 0, "head size " + hidden / heads + " must be even for the rotation");
    }

    int headSize() {
        return hidden / heads;
    }

    int keySize() {
        return keyHeads * headSize();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
