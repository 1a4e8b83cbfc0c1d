// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.checkpoint.Checkpoint;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model. */
public final class ModelOptions {
    @Parameters(
            paramLabel = "MODEL_DIR",
            description =
                    "Hugging Face folder: config.json, model.safetensors, tokenizer.json; or the config.json in it.")
    public Path directory;

    @Option(
            names = "--random-weights",
            paramLabel = "SEED",
            description = "Random weights in the shapes of config.json, which is then all that is needed.")
    @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE, of = "the seed")
    Long randomWeights;

    public Checkpoint open(Warnings warnings) {
        return randomWeights == null
                ? Checkpoint.open(directory, warnings)
                : Checkpoint.random(directory, randomWeights, warnings);
    }
}
