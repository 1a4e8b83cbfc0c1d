// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What others published of a language model on a card, batch 1.
 *
 * @param name of the work
 * @param model as published
 * @param card as in the library of cards where it is there
 * @param cards how many, if that was published
 * @param precision of weights and activations
 * @param basis how the figures came about
 * @param megahertz clock of the logic
 * @param promptTokens tokens of the prompt
 * @param newTokens tokens that were generated
 * @param tokensPerSecond in decode
 * @param firstTokenMilliseconds from the start to the first token
 * @param totalMilliseconds of the whole request
 * @param watts of the card
 * @param note what must be known to compare it
 * @param source paper and table, and where the figure was read if not there
 */
public record PublishedResult(
        String name,
        String model,
        String card,
        OptionalInt cards,
        Optional<String> precision,
        Basis basis,
        OptionalDouble megahertz,
        OptionalInt promptTokens,
        OptionalInt newTokens,
        OptionalDouble tokensPerSecond,
        OptionalDouble firstTokenMilliseconds,
        OptionalDouble totalMilliseconds,
        OptionalDouble watts,
        Optional<String> note,
        String source) {
    /** How figures came about. */
    public enum Basis {
        /** On the hardware. */
        MEASURED,
        /** By a cycle-accurate simulation. */
        SIMULATED,
        /** By a model, or from synthesis reports. */
        PREDICTED
    }

    public PublishedResult {
        require(name != null && model != null && card != null, "needs name, model and card");
        require(cards.orElse(1) >= 1, "of " + name + " needs at least one of cards");
        require(basis != null, "of " + name + " needs a basis");
        require(
                tokensPerSecond.isPresent() || firstTokenMilliseconds.isPresent() || totalMilliseconds.isPresent(),
                "of " + name + " has neither a rate nor a time");
        require(source != null && !source.isBlank(), "of " + name + " has no source");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("a published result " + what);
        }
    }
}
