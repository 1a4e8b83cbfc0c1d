// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.analysis.Published;
import dev.millrace.analysis.PublishedResult;
import dev.millrace.card.Card;
import dev.millrace.card.MemorySystem;
import dev.millrace.graph.OperatorGraph;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.Blocks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the memory of a card bounds, whatever computes on it: in decode every weight is read once a pass, and the keys and
 * values of each sequence. Nothing else is counted, so that no run is faster, and most are far slower.
 *
 * @param cards that share the model, of which all read at a time
 * @param bounds by the bits of a weight
 * @param runs that were published of the model on such a card
 */
public record BandwidthAnalysis(
        ModelSpec spec, Card card, int cards, Workload workload, List<Roof> bounds, List<PublishedRun> runs) {
    /** The bits that each element of a block has of the shared exponent. */
    private static final double EXPONENT_BITS = (double) Byte.SIZE / Blocks.SIZE;

    private static final double BITS_OF_A_FLOAT = 16;

    /** Such as the 4 of {@code W4A8}, and the 16 of {@code BF16}. */
    private static final Pattern PRECISION = Pattern.compile("W([0-9.]+).*|(?:B?FP?|fixed )([0-9]+)");

    /**
     * The fastest that decode can be.
     *
     * @param weights how they are stored
     * @param bytesPerPass weights, keys and values, of the token in the middle of the new ones
     * @param fits whether the memory of the cards holds the weights
     * @param tokensPerSecond of all sequences, at the theoretical peak
     * @param achievable the same at the best published bandwidth, if one is known
     */
    public record Roof(
            String weights,
            double bitsPerWeight,
            double bytesPerPass,
            boolean fits,
            double tokensPerSecond,
            OptionalDouble achievable) {}

    /**
     * A published run.
     *
     * @param share of the bound for weights as wide as its own; absent where its rate or its precision is not stated
     */
    public record PublishedRun(PublishedResult result, OptionalDouble share) {}

    public BandwidthAnalysis {
        bounds = List.copyOf(bounds);
        runs = List.copyOf(runs);
    }

    /** The analysis of a model on a card whose file says what memory it has. */
    public static BandwidthAnalysis of(ModelSpec spec, Card card, int cards, Workload workload, Published published) {
        List<Roof> bounds = Stream.of(
                        bound("16-bit floats", BITS_OF_A_FLOAT, BITS_OF_A_FLOAT, spec, card, cards, workload),
                        bound("MXINT8", 8 + EXPONENT_BITS, 8 + EXPONENT_BITS, spec, card, cards, workload),
                        bound("MXFP4", 4 + EXPONENT_BITS, 8 + EXPONENT_BITS, spec, card, cards, workload))
                .toList();
        List<PublishedRun> runs = published.of(spec).stream()
                .filter(result -> result.card().equals(card.name()))
                .map(result -> new PublishedRun(result, share(result, spec, card)))
                .toList();
        return new BandwidthAnalysis(spec, card, cards, workload, bounds, runs);
    }

    private static Roof bound(
            String weights,
            double weightBits,
            double cacheBits,
            ModelSpec spec,
            Card card,
            int cards,
            Workload workload) {
        double stored = OperatorGraph.of(spec).multiplicationsPerToken() * weightBits / Byte.SIZE;
        double cache = 2.0 * spec.layers() * spec.kvHeads() * spec.headDim() * cacheBits / Byte.SIZE;
        double pass = stored + workload.batch() * workload.middle() * cache;
        MemorySystem memory = card.memories().get(0);
        double peak = workload.batch() * cards * memory.peakBytesPerSecond() / pass;
        OptionalDouble achievable = memory.achievable()
                .map(best -> OptionalDouble.of(workload.batch() * cards * best.gigabytesPerSecond() * 1e9 / pass))
                .orElse(OptionalDouble.empty());
        return new Roof(weights, weightBits, pass, stored <= (double) cards * memory.bytes(), peak, achievable);
    }

    /** At its own length where that is stated, else at the usual one. */
    private static OptionalDouble share(PublishedResult result, ModelSpec spec, Card card) {
        Optional<Double> bits = result.precision().flatMap(BandwidthAnalysis::bits);
        if (bits.isEmpty() || result.tokensPerSecond().isEmpty()) {
            return OptionalDouble.empty();
        }
        Workload usual = Workload.usual(spec);
        Workload length = new Workload(
                result.promptTokens().orElse(usual.prompt()), result.newTokens().orElse(usual.newTokens()), 1);
        Roof bound = bound(
                "",
                bits.get(),
                Math.min(BITS_OF_A_FLOAT, 2 * bits.get()),
                spec,
                card,
                result.cards().orElse(1),
                length);
        return OptionalDouble.of(result.tokensPerSecond().getAsDouble() / bound.tokensPerSecond());
    }

    private static Optional<Double> bits(String precision) {
        Matcher matcher = PRECISION.matcher(precision);
        return matcher.matches()
                ? Optional.of(Double.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)))
                : Optional.empty();
    }
}
