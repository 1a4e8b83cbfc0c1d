// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.nio.file.Path;

/** A Hugging Face model directory opened for import: its shape and its weights. */
public record Checkpoint(ModelSpec spec, Weights weights, Path directory) {

    /**
     * Opens config.json and the safetensors files beside it. Every tensor's presence, type and shape is checked here;
     * the numbers stay in the memory-mapped files until they are read.
     *
     * @throws ModelException if the model is not supported or its files are not sound
     */
    public static Checkpoint open(Path directory) {
        ModelSpec spec = ModelSpec.read(directory);
        Weights weights = stored(spec, TensorFiles.open(directory));
        touchAll(spec, weights);
        return new Checkpoint(spec, weights, directory);
    }

    /**
     * The shape of {@code config.json} with random weights, for sizes whose weights are not at hand. The numbers depend
     * on the seed and the shape alone: they are the same on every machine and in whatever order rows are read.
     *
     * @throws ModelException if the model is not supported
     */
    public static Checkpoint random(Path directoryWithConfigJson, long seed) {
        ModelSpec spec = ModelSpec.read(directoryWithConfigJson);
        return new Checkpoint(spec, new RandomWeights(spec, seed), directoryWithConfigJson);
    }

    private static Weights stored(ModelSpec spec, TensorFiles tensors) {
        return switch (spec.family()) {
            case LLAMA -> new LlamaWeights(spec, tensors);
            case GPT2 -> new Gpt2Weights(spec, tensors);
        };
    }

    private static void touchAll(ModelSpec spec, Weights weights) {
        weights.embedding();
        weights.positionEmbedding();
        for (int layer = 0; layer < spec.layers(); layer++) {
            weights.layer(layer);
        }
        weights.finalNorm();
        weights.head();
    }
}
