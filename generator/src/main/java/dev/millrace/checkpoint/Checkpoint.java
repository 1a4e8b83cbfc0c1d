// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.Family;
import dev.millrace.model.ModelException;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.Weights;
import dev.millrace.numerics.KeyFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A Hugging Face model directory opened for import: its shape and its weights. */
public record Checkpoint(ModelSpec spec, Weights weights, Path directory) {

    /**
     * Opens config.json and the safetensors files beside it. Every tensor's presence, type, shape and numbers are checked
     * here; the numbers stay in the memory-mapped files until they are read again.
     *
     * @param model a directory, or the {@code config.json} in it
     * @param warnings is told in a line of each what the files have that is not followed, or what may be wrong with it
     * @throws ModelException if the model is not supported or its files are not sound
     */
    public static Checkpoint open(Path model, Consumer<String> warnings) {
        Path directory = ModelDirectory.of(model);
        ModelSpec read = SpecReader.read(directory, warnings);
        refuseAdapter(directory);
        TensorFiles tensors = TensorFiles.open(directory);
        TensorNames names = TiedHead.resolve(read, tensors, names(read.family(), tensors));
        ModelSpec spec = TiedHead.resolve(read, tensors, names, warnings);
        Weights weights =
                switch (spec.family()) {
                    case LLAMA, QWEN2, QWEN3, MISTRAL, PHI3, GRANITE -> new LlamaWeights(spec, tensors, names);
                    case GPT2 -> new Gpt2Weights(spec, tensors, names);
                };
        touchAll(spec, weights);
        UnusedTensors.check(tensors, spec, names, warnings);
        NumberCheck.check(tensors, warnings);
        return new Checkpoint(spec, weights, directory);
    }

    /** Whether a model has weights, or a config.json alone. */
    public static boolean isStored(Path model) {
        return TensorFiles.exist(ModelDirectory.of(model));
    }

    /** Opens a checkpoint without anybody to warn. */
    public static Checkpoint open(Path model) {
        return open(model, warning -> {});
    }

    /**
     * The shape of {@code config.json} with random weights, for sizes whose weights are not at hand. The numbers depend
     * on the seed and the shape alone: they are the same on every machine and in whatever order rows are read.
     *
     * @throws ModelException if the model is not supported
     */
    public static Checkpoint random(Path model, long seed, Consumer<String> warnings) {
        ModelSpec spec = SpecReader.read(model, warnings);
        return new Checkpoint(spec, new RandomWeights(spec, seed), ModelDirectory.of(model));
    }

    /** This checkpoint with keys stored in another format. */
    public Checkpoint withKeys(KeyFormat format) {
        return new Checkpoint(spec.withKeys(format), weights, directory);
    }

    /** This checkpoint with other weights of the same shape. */
    public Checkpoint withWeights(Weights others) {
        return new Checkpoint(spec, others, directory);
    }

    /** A checkpoint of random weights, without anybody to warn. */
    public static Checkpoint random(Path model, long seed) {
        return random(model, seed, warning -> {});
    }

    private static TensorNames names(Family family, TensorFiles tensors) {
        return switch (family) {
            case LLAMA, QWEN2, QWEN3, MISTRAL, PHI3, GRANITE -> LlamaWeights.names(tensors);
            case GPT2 -> Gpt2Weights.names(tensors);
        };
    }

    /** Transformers would load it on top of the model. */
    private static void refuseAdapter(Path directory) {
        Path adapter = directory.resolve("adapter_config.json");
        if (Files.exists(adapter)) {
            throw new ModelException(
                    adapter, "adapters are not supported; merge it into the model (merge_and_unload of peft)");
        }
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
