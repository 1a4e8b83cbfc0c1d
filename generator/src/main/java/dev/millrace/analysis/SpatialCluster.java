// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

/**
 * Several cards of a kind (section 3.4). Tensor parallelism divides each matrix, pipeline parallelism the layers.
 *
 * @param tensorParallel p1, cards that share a layer
 * @param pipelineParallel p2, groups of them, one after the other
 * @param linkBitsPerSecond B, all links of a card together, each way
 * @param linkEfficiency α, share of B that is reached
 */
public record SpatialCluster(
        int tensorParallel, int pipelineParallel, double linkBitsPerSecond, double linkEfficiency) {
    /** One card, which communicates with none. */
    public static final SpatialCluster SINGLE = new SpatialCluster(1, 1, 1, 1);

    public SpatialCluster {
        if (tensorParallel < 1 || pipelineParallel < 1 || !(linkBitsPerSecond > 0) || !(linkEfficiency > 0)) {
            throw new IllegalArgumentException("TP " + tensorParallel + ", PP " + pipelineParallel + ", link "
                    + linkBitsPerSecond + " bit/s at " + linkEfficiency + ": expected positive numbers");
        }
    }

    public int cards() {
        return tensorParallel * pipelineParallel;
    }

    /**
     * Equation (13), seconds: T_comm = l d b_A / (α B), of each of the two all-reduces of a layer, and of the step from
     * one group of cards to the next. They run while their data are computed.
     *
     * @param tokens l
     */
    public double communicationSeconds(TransformerShape shape, Precision precision, int tokens) {
        return cards() == 1
                ? 0
                : (double) tokens * shape.hidden() * precision.activationBits() / (linkEfficiency * linkBitsPerSecond);
    }
}
