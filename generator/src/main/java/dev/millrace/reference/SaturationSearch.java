// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import dev.millrace.graph.OperatorGraph;
import dev.millrace.quantize.QuantizedModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds which operator of a generation is the first to clamp a value, by repeating it in the reference, which makes the
 * same tokens; the device counts its clamps, and does not say where they were.
 */
public final class SaturationSearch {
    /** Half a minute or so of the reference; a model of more weights is not held in memory for this. */
    private static final long MOST_MULTIPLICATIONS = 1L << 34;

    private static final long MOST_WEIGHTS = 1L << 29;

    private SaturationSearch() {}

    /** The first place, within as many tokens as take no longer than is reasonable. */
    public static Optional<Saturations.Place> first(
            QuantizedModel model, int[] prompt, int tokens, double temperature, long seed) {
        long weights = OperatorGraph.of(model.spec()).multiplicationsPerToken();
        long most = MOST_MULTIPLICATIONS / weights - prompt.length;
        if (weights > MOST_WEIGHTS || most < 1) {
            return Optional.empty();
        }
        IntegerReference reference = new IntegerReference(model);
        return IntStream.of(1, (int) Math.min(tokens, most)) // most often the first token shows it
                .mapToObj(count -> {
                    reference.generate(prompt, count, temperature, seed, List.of(), token -> {});
                    return reference.saturations().first();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }
}
