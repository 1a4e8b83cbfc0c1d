// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import java.util.Comparator;

/** What the best design is best at. */
public enum Objective {
    /** Seconds from a request to its last token. */
    LATENCY,
    /** Tokens per second of decode; the prompt does not count. */
    THROUGHPUT,
    /** Joules of a new token, by the estimate of power. */
    ENERGY;

    /** Figures that differ by less are taken as equal, so that the smaller of two designs is chosen. */
    private static final double TOLERANCE = 0.002;

    /** The better first; of equals the one that takes less of the card, then the one with the earlier first token. */
    Comparator<Candidate> order() {
        return Comparator.<Candidate>comparingLong(candidate -> rounded(cost(candidate)))
                .thenComparingDouble(Candidate::shareOfCard)
                .thenComparingDouble(Candidate::secondsToFirstToken);
    }

    double cost(Candidate candidate) {
        return switch (this) {
            case LATENCY -> candidate.secondsForRequest();
            case THROUGHPUT -> 1 / candidate.tokensPerSecond();
            case ENERGY -> candidate.joulesPerToken();
        };
    }

    private static long rounded(double cost) {
        return Math.round(Math.log(cost) / TOLERANCE);
    }
}
