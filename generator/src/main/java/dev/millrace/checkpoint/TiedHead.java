// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Matrix;
import dev.millrace.model.ModelSpec;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What embedding and head are when the configuration ties them, by the rules of transformers 5: with one tensor in the
 * file, both are that one; with two, they are tied if equal, else each is its own.
 */
final class TiedHead {
    private TiedHead() {}

    /** The shape, with a head of its own where the file has another one than the embedding. */
    static ModelSpec resolve(ModelSpec spec, TensorFiles tensors, TensorNames names, Consumer<String> warnings) {
        if (!spec.tiedHead() || !tensors.has(TensorNames.HEAD) || !tensors.has(names.embedding())) {
            return spec;
        }
        Matrix embedding = tensors.table(names.embedding(), spec.vocab(), spec.hidden());
        Matrix head = tensors.matrix(TensorNames.HEAD, spec.vocab(), spec.hidden());
        if (equal(embedding, head)) {
            return spec;
        }
        warnings.accept(head.source() + " is not equal to " + names.embedding()
                + ", though tie_word_embeddings is true; it is taken as the head, as transformers 5 does");
        return spec.withTiedHead(false);
    }

    /** The names, with the head for the embedding where the file has only that. */
    static TensorNames resolve(ModelSpec spec, TensorFiles tensors, TensorNames names) {
        boolean onlyHead = spec.tiedHead() && tensors.has(TensorNames.HEAD) && !tensors.has(names.embedding());
        return onlyHead ? names.withEmbedding(TensorNames.HEAD) : names;
    }

    private static boolean equal(Matrix a, Matrix b) {
        float[] x = new float[a.columns()];
        float[] y = new float[b.columns()];
        for (int row = 0; row < a.rows(); row++) {
            a.row(row, x);
            b.row(row, y);
            if (!Arrays.equals(x, y)) {
                return false;
            }
        }
        return true;
    }
}
