// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import java.util.List;

/**
 * How the tensors of a checkpoint are called.
 *
 * @param prefix what all of the decoder but the head begins with; "" in a file of the decoder alone
 * @param layers what comes between the prefix and a layer's number
 * @param embedding the tensor of the embedding
 */
record TensorNames(String prefix, String layers, String embedding) {
    static final String HEAD = "lm_head.weight";

    /** The names with the first of {@code prefixes} under which there is one of {@code some}; else with the first. */
    static TensorNames of(
            TensorFiles tensors, String layers, String embedding, List<String> some, List<String> prefixes) {
        String prefix = prefixes.stream()
                .filter(p -> some.stream().anyMatch(name -> tensors.has(p + name)))
                .findFirst()
                .orElse(prefixes.get(0));
        return new TensorNames(prefix, layers, prefix + embedding);
    }

    /** What the tensors of a layer begin with. */
    String layer(int index) {
        return prefix + layers + "." + index + ".";
    }

    /** These names with another embedding. */
    TensorNames withEmbedding(String name) {
        return new TensorNames(prefix, layers, name);
    }
}
