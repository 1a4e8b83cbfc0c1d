// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.quantize.KeyOffset;
import dev.millrace.quantize.KeyRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How keys are stored: as import chooses, or as the user says. */
public final class KeyOptions {
    /** Layers that a warning names. */
    private static final int NAMED = 3;

    /** The share of what a format holds from which on a warning says that it is nearly too much. */
    private static final double NEAR = 0.75;

    @Option(
            names = "--keys",
            paramLabel = "BITS",
            defaultValue = "auto",
            description = "Bits of the KV cache's keys: 8, 16, or auto, which takes 16 where the model's biases are too"
                    + " large for 8 (default: ${DEFAULT-VALUE}).")
    private String keys;

    /** The checkpoint with keys in their format; warns where they may be too coarse. */
    Checkpoint imported(Checkpoint checkpoint, Warnings warnings) {
        Optional<KeyFormat> forced = forced();
        List<KeyOffset> offsets = KeyRule.offsets(checkpoint);
        KeyFormat format = forced.orElseGet(() -> KeyRule.of(offsets));
        warn(offsets, format, warnings);
        return checkpoint.withKeys(format);
    }

    /** Reads a model's shape, for which config.json is enough; without weights keys have 8 bits. */
    ModelSpec spec(Path model, Warnings warnings) {
        if (Checkpoint.isStored(model)) {
            return imported(Checkpoint.open(model, warnings), warnings).spec();
        }
        return SpecReader.read(model, warnings).withKeys(forced().orElse(KeyFormat.MXINT8));
    }

    private Optional<KeyFormat> forced() {
        return switch (keys) {
            case "auto" -> Optional.empty();
            case "8" -> Optional.of(KeyFormat.MXINT8);
            case "16" -> Optional.of(KeyFormat.TWO_TERM);
            default -> throw new UsageException("--keys " + keys + ": expected auto, 8 or 16");
        };
    }

    private static void warn(List<KeyOffset> offsets, KeyFormat format, Warnings warnings) {
        double most = KeyRule.most(format);
        String keysOf = "keys of " + format.bits() + " bits ";
        String remedy = format == KeyFormat.MXINT8 ? "; use --keys 16 or auto" : "";
        List<KeyOffset> beyond = above(offsets, most);
        if (!beyond.isEmpty()) {
            warnings.accept(keysOf + "are too coarse for " + names(beyond) + ", so expect poor text" + remedy);
        } else if (format == KeyFormat.MXINT8 && !above(offsets, NEAR * most).isEmpty()) {
            warnings.accept(keysOf + "are nearly too coarse for " + names(above(offsets, NEAR * most))
                    + "; if the text is poor, try --keys 16");
        }
    }

    private static List<KeyOffset> above(List<KeyOffset> offsets, double ratio) {
        return offsets.stream().filter(layer -> layer.ratio() > ratio).toList();
    }

    private static String names(List<KeyOffset> layers) {
        String first = layers.stream().limit(NAMED).map(KeyOffset::toString).collect(Collectors.joining(", "));
        return layers.size() <= NAMED ? first : first + " and " + (layers.size() - NAMED) + " more layers";
    }
}
