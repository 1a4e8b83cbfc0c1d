// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanOptions;
import java.util.List;
import java.util.Optional;

/**
 * What the user asks of a search.
 *
 * @param objective what the best design is best at
 * @param top how many designs of each format are wanted; with one, other bindings are not predicted
 * @param format of the weights; absent: all formats, each by itself, the default first
 * @param highestClock whether the highest clock published for the card is tried too
 * @param cards that share the model; of more than one the designs are predicted, not generated
 * @param fixed what all designs have: lanes, columns, reuse, context, clock, FIFOs and depths, as far as they are given; its
 *     card and format are not looked at
 */
public record SearchOptions(
        Objective objective,
        int top,
        Optional<WeightFormat> format,
        boolean highestClock,
        int cards,
        PlanOptions fixed) {
    /** What all commands take where no format is asked for. */
    public static final WeightFormat DEFAULT_FORMAT = WeightFormat.MXINT8;

    /** The fastest five of each format on one card. */
    public static final SearchOptions DEFAULT =
            new SearchOptions(Objective.LATENCY, 5, Optional.empty(), false, 1, PlanOptions.of("", DEFAULT_FORMAT));

    public SearchOptions {
        if (top < 1) {
            throw new IllegalArgumentException("--top " + top + ": expected at least 1 design");
        }
        if (cards < 1) {
            throw new IllegalArgumentException("--cards " + cards + ": expected at least 1 card");
        }
    }

    /** The formats that are asked for, the default first. */
    public List<WeightFormat> formats() {
        return format.map(List::of).orElse(List.of(WeightFormat.values()));
    }

    /** These options with another objective. */
    public SearchOptions with(Objective other) {
        return new SearchOptions(other, top, format, highestClock, cards, fixed);
    }

    /** These options with weights of one format. */
    public SearchOptions with(WeightFormat only) {
        return new SearchOptions(objective, top, Optional.of(only), highestClock, cards, fixed);
    }

    /** These options with other fixed ones. */
    public SearchOptions with(PlanOptions options) {
        return new SearchOptions(objective, top, format, highestClock, cards, options);
    }

    /** These options for so many of the best. */
    public SearchOptions withTop(int count) {
        return new SearchOptions(objective, count, format, highestClock, cards, fixed);
    }

    /** These options for several cards. */
    public SearchOptions withCards(int count) {
        return new SearchOptions(objective, top, format, highestClock, count, fixed);
    }

    /** These options with the highest published clock, or without. */
    public SearchOptions withHighestClock(boolean tried) {
        return new SearchOptions(objective, top, format, tried, cards, fixed);
    }
}
