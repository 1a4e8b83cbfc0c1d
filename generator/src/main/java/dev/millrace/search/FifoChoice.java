// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.timing.Timing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The FIFOs that a lane's reader may fill, by how fast decode is with them.
 *
 * @param serving those with which decode is as fast as with the deepest, or nearly
 * @param smaller the others, for where those do not fit, the largest first
 */
record FifoChoice(List<TimedFifo> serving, List<TimedFifo> smaller) {
    /** From the smallest. */
    static final List<Integer> BEATS = List.of(1024, 2048, 4096, 8192);

    /** From so many beats on they are ultra RAM. */
    static final int LEAST_ULTRA_RAM = 2048;

    /** What a smaller FIFO may cost of decode. */
    private static final double TOLERANCE = 1.005;

    /** A FIFO, and decode with it. */
    record TimedFifo(int beats, Timing decode) {}

    /**
     * @param decode of a FIFO of so many beats
     */
    static FifoChoice of(IntFunction<Timing> decode) {
        return of(BEATS, decode);
    }

    /** The choice between some sizes, from the smallest. */
    static FifoChoice of(List<Integer> sizes, IntFunction<Timing> decode) {
        List<TimedFifo> all = sizes.stream()
                .map(beats -> new TimedFifo(beats, decode.apply(beats)))
                .toList();
        double fastest = all.get(all.size() - 1).decode().cycles();
        List<TimedFifo> serving = all.stream()
                .filter(fifo -> fifo.decode().cycles() <= TOLERANCE * fastest)
                .toList();
        List<TimedFifo> smaller = new ArrayList<>(
                all.stream().filter(fifo -> !serving.contains(fifo)).toList());
        Collections.reverse(smaller);
        return new FifoChoice(serving, smaller);
    }

    /**
     * Among the FIFOs that serve and fit, the one that takes least of the card. It need not be the smallest: 1024 beats
     * are block RAM, more are ultra RAM.
     *
     * @param shares of the card that a design takes, by the beats of the FIFOs that fit
     */
    Optional<TimedFifo> cheapest(Map<Integer, Double> shares) {
        return serving.stream()
                .filter(fifo -> shares.containsKey(fifo.beats()))
                .min(Comparator.comparingDouble(fifo -> shares.get(fifo.beats())))
                .or(() -> smaller.stream()
                        .filter(fifo -> shares.containsKey(fifo.beats()))
                        .findFirst());
    }

    /**
     * Beats in the order in which a design takes them that is not searched for: the shallowest ultra RAM that serves,
     * then deeper, then what decodes slower. Block RAM, which tiles need, comes last.
     */
    List<Integer> preferred() {
        return Stream.concat(serving.stream(), smaller.stream())
                .map(TimedFifo::beats)
                .sorted(Comparator.comparing(beats -> beats < LEAST_ULTRA_RAM))
                .toList();
    }
}
