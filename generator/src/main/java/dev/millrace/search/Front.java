// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Designs of which none is better in everything: seconds to the first token, seconds of a decoded token, energy, and the
 * share of the card, whatever the format of the weights.
 */
final class Front {
    /** Figures are compared in steps of a twentieth: a design that gains less is not worth a line. */
    private static final double STEP = 0.05;

    private Front() {}

    /** The fastest first. */
    static List<Candidate> of(List<Candidate> candidates) {
        List<Candidate> ordered =
                candidates.stream().sorted(Objective.LATENCY.order()).toList();
        Map<List<Long>, Candidate> distinct = new LinkedHashMap<>();
        ordered.stream()
                .sorted(Comparator.comparingDouble(Front::sum))
                .forEach(candidate -> distinct.putIfAbsent(place(candidate), candidate));
        List<Candidate> front = new ArrayList<>();
        distinct.forEach((place, candidate) -> {
            if (distinct.keySet().stream().noneMatch(other -> dominates(other, place))) {
                front.add(candidate);
            }
        });
        front.sort(Objective.LATENCY.order());
        return front;
    }

    /** The best by an objective, then those of the front that are not like it, the better first. */
    static List<Candidate> ranked(List<Candidate> candidates, Objective objective) {
        Optional<Candidate> best = candidates.stream().min(objective.order());
        return Stream.concat(
                        best.stream(),
                        of(candidates).stream()
                                .filter(candidate -> !place(candidate).equals(place(best.orElseThrow())))
                                .sorted(objective.order()))
                .toList();
    }

    /** The smaller the better; of two of which one is better in everything, it has the smaller sum. */
    private static double sum(Candidate candidate) {
        return costs(candidate).stream().mapToDouble(Math::log).sum();
    }

    private static List<Double> costs(Candidate candidate) {
        return List.of(
                candidate.secondsToFirstToken(),
                1 / candidate.tokensPerSecond(),
                candidate.joulesPerToken(),
                candidate.shareOfCard());
    }

    private static List<Long> place(Candidate candidate) {
        List<Long> place = new ArrayList<>();
        costs(candidate).forEach(cost -> place.add(Math.round(Math.log(cost) / STEP)));
        return place;
    }

    private static boolean dominates(List<Long> a, List<Long> b) {
        return !a.equals(b) && IntStream.range(0, a.size()).allMatch(i -> a.get(i) <= b.get(i));
    }
}
