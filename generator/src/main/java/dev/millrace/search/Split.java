// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import dev.millrace.analysis.Precision;
import dev.millrace.analysis.SpatialCluster;
import dev.millrace.analysis.TransformerShape;
import dev.millrace.card.Card;
import dev.millrace.model.Heads;
import dev.millrace.model.ModelSizes;
import dev.millrace.model.ModelSpec;
import dev.millrace.plan.PlanException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How cards share a model: tensor parallelism divides heads, feed-forward rows and vocabulary, pipeline parallelism the
 * layers. On more than one card it is predicted; nothing of it is generated.
 *
 * @param tensorParallel cards that share a layer
 * @param pipelineParallel groups of them, one after the other
 */
public record Split(int tensorParallel, int pipelineParallel) {
    /** All on one card. */
    public static final Split ONE = new Split(1, 1);

    /** Share of a link's rate that is reached, as in the analysis of Chen et al.; docs/analysis.md. */
    private static final double LINK_EFFICIENCY = 0.5;

    /** From card to card, an assumption for transceivers without a network's protocols; docs/search.md. */
    private static final double HOP_SECONDS = 1e-6;

    /** Partial sums are Q16.16. */
    private static final Precision EXCHANGED = new Precision(8, Integer.SIZE);

    private static final double BITS_PER_GIGABYTE = 8e9;

    /** All ways to share among so many cards. */
    static List<Split> of(int cards) {
        return IntStream.rangeClosed(1, cards)
                .filter(tensor -> cards % tensor == 0)
                .mapToObj(tensor -> new Split(tensor, cards / tensor))
                .toList();
    }

    /** How many cards. */
    public int cards() {
        return tensorParallel * pipelineParallel;
    }

    /** What one card holds; or a {@link PlanException} if the model cannot be divided so. */
    ModelSpec stored(ModelSpec spec) {
        divides(pipelineParallel, spec.layers(), "layers");
        return shard(spec, spec.layers() / pipelineParallel);
    }

    /** What a card holds of so many layers. */
    ModelSpec shard(ModelSpec spec, int layers) {
        divides(tensorParallel, spec.heads(), "heads");
        divides(tensorParallel, spec.kvHeads(), "key/value heads");
        divides(tensorParallel, spec.ffn(), "feed-forward rows");
        ModelSizes sizes = new ModelSizes(
                layers,
                spec.hidden(),
                spec.ffn() / tensorParallel,
                (spec.vocab() + tensorParallel - 1) / tensorParallel,
                spec.maxPositions());
        Heads heads = new Heads(
                spec.heads() / tensorParallel,
                spec.kvHeads() / tensorParallel,
                spec.headDim(),
                spec.attention().normed(),
                spec.attention().window());
        return spec.withSizes(sizes, heads);
    }

    /**
     * Seconds that a pass waits for links: a norm needs the sums of all cards, so that two exchanges of a layer are in
     * its way; and a step from each group to the next. Each takes T_comm of equation (13) of Chen et al., and a hop; sums
     * go round the ring of a group, and their total once more.
     */
    double communicationSeconds(ModelSpec spec, Card card, int tokens) {
        if (cards() == 1) {
            return 0;
        }
        TransformerShape shape = new TransformerShape(
                spec.name(), spec.layers(), spec.heads(), spec.hidden(), spec.ffn(), spec.maxPositions());
        double once = new SpatialCluster(tensorParallel, pipelineParallel, linkBits(card), LINK_EFFICIENCY)
                .communicationSeconds(shape, EXCHANGED, tokens);
        int exchanges = tensorParallel > 1 ? 2 * spec.layers() : 0;
        int steps = pipelineParallel - 1;
        int hops = exchanges * 2 * (tensorParallel - 1) + steps;
        return (exchanges + steps) * once + hops * HOP_SECONDS;
    }

    /** Bits per second of the links between cards, or through the host where there are none. */
    private static double linkBits(Card card) {
        return card.links().stream()
                .filter(link -> link.kind() != Card.LinkKind.PCIE)
                .findFirst()
                .or(() -> card.links().stream().findFirst())
                .map(link -> link.count() * link.gigabytesPerSecond() * BITS_PER_GIGABYTE)
                .orElseThrow(() -> new PlanException(
                        "card " + card.name() + " has no links for --cards; add [[links]] to its file, docs/cards.md"));
    }

    private void divides(int parts, int whole, String what) {
        if (whole % parts != 0) {
            throw new PlanException("cannot divide " + whole + " " + what + " by " + parts + "; use another --cards");
        }
    }

    @Override
    public String toString() {
        return "TP " + tensorParallel + " x PP " + pipelineParallel;
    }
}
