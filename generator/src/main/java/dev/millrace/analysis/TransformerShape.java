// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

/**
 * A transformer as the framework sees it (section 3.1): equal layers with two matrices in the feed-forward network.
 *
 * @param layers N
 * @param heads h
 * @param hidden d
 * @param feedForward d_FFN
 * @param maxPositions l_max
 */
public record TransformerShape(String name, int layers, int heads, int hidden, int feedForward, int maxPositions) {
    /** BERT-base, 110M; the models' table of section 4. */
    public static final TransformerShape BERT_BASE = new TransformerShape("BERT-base", 12, 12, 768, 3072, 512);

    /** GPT-2 Medium, 355M. */
    public static final TransformerShape GPT2 = new TransformerShape("GPT-2", 24, 16, 1024, 4096, 1024);

    /** LLaMA2 7B; the framework counts two of the three feed-forward matrices. */
    public static final TransformerShape LLAMA2_7B = new TransformerShape("LLaMA2 7B", 32, 32, 4096, 11_008, 2048);

    /** Vicuna 13B; the framework counts two of the three feed-forward matrices. */
    public static final TransformerShape VICUNA_13B = new TransformerShape("Vicuna 13B", 40, 40, 5120, 13_824, 2048);

    public TransformerShape {
        require(layers >= 1 && heads >= 1 && hidden >= 1 && feedForward >= 1 && maxPositions >= 1, name);
    }

    /** This shape with another l_max. */
    public TransformerShape withPositions(int positions) {
        return new TransformerShape(name, layers, heads, hidden, feedForward, positions);
    }

    /** Weights of a layer: 4 d² + 2 d d_FFN. */
    public long layerWeights() {
        long weights = 0;
        for (SpatialOperator operator : SpatialOperator.values()) {
            weights += operator.weights(this);
        }
        return weights;
    }

    private static void require(boolean condition, String name) {
        if (!condition) {
            throw new IllegalArgumentException("shape of " + name + ": expected positive dimensions");
        }
    }
}
