// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import dev.millrace.analysis.Constraint.Quantity;
import dev.millrace.analysis.Latency.Stage;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The framework of Chen et al. for one design on one card or on several: what fits, and how long prefill and decode
 * take. Symbols are those of section 3; docs/analysis.md has them in a table. Batch 1.
 *
 * @param design the accelerator of one card
 * @param device the card
 * @param cluster how many, and how they are joined
 */
public record SpatialModel(SpatialDesign design, SpatialDevice device, SpatialCluster cluster) {
    private static final double BYTE = Byte.SIZE;
    private static final int MAX_UNITS = 1 << 20;

    /** On one card. */
    public static SpatialModel of(SpatialDesign design, SpatialDevice device) {
        return new SpatialModel(design, device, SpatialCluster.SINGLE);
    }

    /**
     * What the search found.
     *
     * @param units the largest M that fits, 0 if none does
     * @param limits what does not fit with one more
     */
    public record Widest(int units, List<Quantity> limits) {
        public Widest {
            limits = List.copyOf(limits);
        }
    }

    /**
     * The search of section 3.3: the largest M of a design balanced by (11) that fits by (2), (3) and (5). All but the
     * blocks grow with M, and so does the least that these can be, so that the search down from where one of them does not
     * fit is short, whatever the card has.
     *
     * @param tokens l
     */
    public Widest widest(int tokens) {
        int best = most(tokens);
        while (best > 0 && !balanced(tokens, best).broken(tokens).isEmpty()) {
            best--;
        }
        return new Widest(best, balanced(tokens, best + 1).broken(tokens));
    }

    /** The largest M for which the least that is needed is there. */
    private int most(int tokens) {
        int fits = 0;
        int tooMany = MAX_UNITS + 1;
        while (tooMany - fits > 1) {
            int m = (fits + tooMany) >>> 1;
            if (balanced(tokens, m).mayFit(tokens)) {
                fits = m;
            } else {
                tooMany = m;
            }
        }
        return fits;
    }

    private boolean mayFit(int tokens) {
        return compute().met()
                && offChip().met()
                && onChip(tokens).met()
                && blocks(MemoryBlocks::atLeast).met();
    }

    /** This model with M balanced by (11). */
    public SpatialModel balanced(int tokens, double m) {
        return new SpatialModel(design.withUnits(MacUnits.balanced(design.shape(), tokens, m)), device, cluster);
    }

    /** What must hold for prompts of {@code tokens}. */
    public List<Constraint> constraints(int tokens) {
        return List.of(compute(), offChip(), onChip(tokens), blocks());
    }

    private List<Quantity> broken(int tokens) {
        return constraints(tokens).stream()
                .filter(constraint -> !constraint.met())
                .map(Constraint::quantity)
                .toList();
    }

    /** Equation (2): Σ M_i C &lt; M_tot. */
    private Constraint compute() {
        return new Constraint(Quantity.COMPUTE, 2, design.units().total() * design.layers(), device.macsPerCycle());
    }

    /** Equation (3), first part: S_param C / p1 &lt; DRAM_tot with S_param = (4 d² + 2 d d_FFN) b_W. */
    private Constraint offChip() {
        return new Constraint(Quantity.OFF_CHIP, 3, perCard(parameterBytes() * design.layers()), device.offChipBytes());
    }

    /**
     * Equation (3), second part: (S_weights + S_KV + S_FIFO) C / p1 &lt; SRAM_tot. S_weights is S_param on the chip, or
     * twice S_tile = Σ M_i b_W, as tiles are double buffered; S_KV = 4 l_max d b_A; S_FIFO = 16 s b_A + l d b_A, of which
     * the second is the residual that waits for the feed-forward network.
     */
    private Constraint onChip(int tokens) {
        TransformerShape shape = design.shape();
        int bits = design.precision().activationBits();
        double weights = design.weights() == SpatialDesign.WeightPlace.ON_CHIP ? parameterBytes() : 2 * tileBytes();
        double cache = 4.0 * shape.maxPositions() * shape.hidden() * bits / BYTE;
        double fifos = (16.0 * design.fifoDepth() + (double) tokens * shape.hidden()) * bits / BYTE;
        return new Constraint(
                Quantity.ON_CHIP, 3, perCard((weights + cache + fifos) * design.layers()), device.onChipBytes());
    }

    /** Equation (5): Σ_q,k,v,p,f1,f2 C R_i + 2 C (R_a1 + R_a2) &lt; Mem_tot, divided by p1. */
    private Constraint blocks() {
        return blocks(MemoryBlocks::of);
    }

    /** The blocks of an operator's memory. */
    private interface BlockCount {
        double of(MemoryBlocks blocks, double elements, int elementBits, double readPerCycle, int packed);
    }

    private Constraint blocks(BlockCount count) {
        double blocks = 0;
        for (SpatialOperator operator : SpatialOperator.values()) {
            blocks += operator.hasWeights() ? weightBlocks(operator, count) : 2 * cacheBlocks(operator, count);
        }
        return new Constraint(
                Quantity.BLOCKS,
                5,
                perCard(blocks * design.layers()),
                device.blocks().count());
    }

    /** R_i by (6); of streamed weights a double buffered tile of M_i / r_i elements. */
    private double weightBlocks(SpatialOperator operator, BlockCount count) {
        double read = design.units().of(operator) / design.reuse();
        int bits = design.precision().weightBits();
        return design.weights() == SpatialDesign.WeightPlace.ON_CHIP
                ? count.of(device.blocks(), (double) operator.weights(design.shape()), bits, read, design.packed())
                : 2 * count.of(device.blocks(), read, bits, read, design.packed());
    }

    /** R_i by (4) of all keys or values of a layer, l_max d elements. */
    private double cacheBlocks(SpatialOperator operator, BlockCount count) {
        TransformerShape shape = design.shape();
        double elements = (double) shape.maxPositions() * shape.hidden();
        double read = Math.ceil(design.units().of(operator));
        return count.of(device.blocks(), elements, design.precision().activationBits(), read, 1);
    }

    /**
     * Equation (7), bytes a second that an operator's weights need for its units never to wait: B_i = b_W (M_i / r_i)
     * freq.
     */
    public double bandwidth(SpatialOperator operator) {
        return operator.hasWeights()
                ? design.units().of(operator) / design.reuse() * weightBytes() * device.clockHertz()
                : 0;
    }

    /** Σ C B_i; above the device's, streamed weights set the pace. */
    public double bandwidth() {
        return design.layers()
                * Stream.of(SpatialOperator.values())
                        .mapToDouble(this::bandwidth)
                        .sum();
    }

    /** Channels of the memory for all C layers, when no two operators share one: (7) for each channel. */
    public long channels() {
        double channel = device.bytesPerSecond() / device.channels();
        return design.layers()
                * Stream.of(SpatialOperator.values())
                        .mapToLong(operator -> (long) Math.ceil(bandwidth(operator) / channel))
                        .sum();
    }

    /**
     * Equation (14), and (8) on one card, where p1 = p2 = 1 and T_comm = 0:
     *
     * <pre>
     * T_prefill = 1/freq N/(p2 C) [ l d²/(p1 M_k)
     *           + p2 C max( l d²/(p1 M_k), l² d/(p1 M_a1), l d d_FFN/(p1 M_f1), T_mem, T_comm ) ]
     * </pre>
     *
     * The first term is the wait for all keys and values; the rest of a layer overlaps. T_mem, in cycles, is the traffic
     * of one layer's weights over the card's bandwidth; each weight is loaded once for {@code reuse} tokens.
     *
     * @param tokens l
     */
    public Latency prefill(int tokens) {
        double loads = Math.ceil((double) tokens / design.reuse());
        return latency(
                operator -> (double) operator.prefillMacs(design.shape(), tokens),
                loads,
                cluster.communicationSeconds(design.shape(), design.precision(), tokens));
    }

    /**
     * Equation (9), with the terms of (14) for several cards; the token after {@code positions} others, which the paper
     * takes as l_max:
     *
     * <pre>
     * T_decode = 1/freq N/C [ d²/M_k + C max( d²/M_k, (l_max + 1) d/M_a1, d d_FFN/M_f1, T_mem ) ]
     * </pre>
     */
    public Latency decode(int positions) {
        return latency(
                operator -> (double) operator.decodeMacs(design.shape(), positions),
                1,
                cluster.communicationSeconds(design.shape(), design.precision(), 1));
    }

    /** Seconds of one operator of one layer, alone. */
    public double operatorSeconds(SpatialOperator operator, int tokens) {
        return operator.prefillMacs(design.shape(), tokens)
                / (cluster.tensorParallel() * design.units().of(operator))
                / device.clockHertz();
    }

    /**
     * Seconds of prefill when parts of the layer run one after the other instead of overlapping, as the public
     * implementation for GPT-2 does with its three SLRs: N Σ max over each part. Not in the paper.
     *
     * @param parts operators that overlap with each other
     */
    public double prefillInParts(int tokens, List<? extends Collection<SpatialOperator>> parts) {
        return design.shape().layers()
                * parts.stream()
                        .mapToDouble(part -> part.stream()
                                .mapToDouble(operator -> operatorSeconds(operator, tokens))
                                .max()
                                .orElse(0))
                        .sum();
    }

    private interface OperatorWork {
        double macs(SpatialOperator operator);
    }

    private Latency latency(OperatorWork work, double loads, double communicationSeconds) {
        Map<Stage, Double> stages = new EnumMap<>(Stage.class);
        stages.put(Stage.PROJECTION, cycles(work, SpatialOperator.K));
        stages.put(Stage.ATTENTION, cycles(work, SpatialOperator.A1));
        stages.put(Stage.FEED_FORWARD, cycles(work, SpatialOperator.F1));
        stages.put(Stage.MEMORY, memoryCycles(loads));
        stages.put(Stage.COMMUNICATION, communicationSeconds * device.clockHertz());
        double pace =
                stages.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double group = cluster.pipelineParallel() * design.layers();
        double cycles = design.shape().layers() / group * (cycles(work, SpatialOperator.K) + group * pace);
        return new Latency(cycles / device.clockHertz(), stages);
    }

    private double cycles(OperatorWork work, SpatialOperator operator) {
        return work.macs(operator) / (cluster.tensorParallel() * design.units().of(operator));
    }

    private double memoryCycles(double loads) {
        return design.weights() == SpatialDesign.WeightPlace.ON_CHIP
                ? 0
                : perCard(loads * parameterBytes()) / device.bytesPerSecond() * device.clockHertz();
    }

    private double parameterBytes() {
        return design.shape().layerWeights() * weightBytes();
    }

    private double tileBytes() {
        double elements = 0;
        for (SpatialOperator operator : SpatialOperator.values()) {
            elements += operator.hasWeights() ? design.units().of(operator) : 0;
        }
        return elements * weightBytes();
    }

    private double weightBytes() {
        return design.precision().weightBits() / BYTE;
    }

    private double perCard(double whole) {
        return whole / cluster.tensorParallel();
    }
}
