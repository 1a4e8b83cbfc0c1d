// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.numerics.WeightFormat;
import java.util.Optional;

/**
 * What the user asks of a search.
 *
 * @param objective what the best design is best at
 * @param top how many of the best are wanted; with one, other bindings are not predicted
 * @param format of the weights; absent: all formats
 * @param highestClock whether the highest clock published for the card is tried too
 * @param cards that share the model; of more than one the designs are predicted, not generated
 */
public record SearchOptions(
        Objective objective, int top, Optional<WeightFormat> format, boolean highestClock, int cards) {
    /** The fastest ten on one card, of any format. */
    public static final SearchOptions DEFAULT = new SearchOptions(Objective.LATENCY, 10, Optional.empty(), false, 1);

    public SearchOptions {
        if (top < 1) {
            throw new IllegalArgumentException("--top " + top + ": expected at least 1 design");
        }
        if (cards < 1) {
            throw new IllegalArgumentException("--cards " + cards + ": expected at least 1 card");
        }
    }

    /** The same with another objective. */
    public SearchOptions with(Objective other) {
        return new SearchOptions(other, top, format, highestClock, cards);
    }

    /** The same with weights of one format. */
    public SearchOptions with(WeightFormat only) {
        return new SearchOptions(objective, top, Optional.of(only), highestClock, cards);
    }

    /** The same, of which so many of the best are wanted. */
    public SearchOptions withTop(int count) {
        return new SearchOptions(objective, count, format, highestClock, cards);
    }

    /** The same on several cards. */
    public SearchOptions withCards(int count) {
        return new SearchOptions(objective, top, format, highestClock, count);
    }
}
