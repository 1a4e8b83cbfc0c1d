// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.numerics.WeightFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What the user fixes; the planner chooses the rest.
 *
 * @param card name of the card, or its TOML file
 * @param format of the weights
 * @param sizes that are fixed
 * @param depths stream depths that replace the planned ones, by stream name
 * @param budgets of dies and of the wires between them
 * @param clusters lanes of each cluster, in the order of the lanes; empty if the placement chooses them
 */
public record PlanOptions(
        String card,
        WeightFormat format,
        Map<Size, Integer> sizes,
        Map<String, Integer> depths,
        Budgets budgets,
        List<Integer> clusters) {
    /** A number of a design. */
    public enum Size {
        /** Memory channels used. */
        LANES,
        /** Token vectors multiplied at once. */
        COLUMNS,
        /** Cycles a beat of weights is held in prefill. */
        REUSE,
        /** Positions that the KV cache holds. */
        CONTEXT,
        /** Kernel clock, in MHz. */
        CLOCK,
        /** Beats that a lane's reader may run ahead. */
        FIFO
    }

    public PlanOptions {
        Map<Size, Integer> fixed = new EnumMap<>(Size.class);
        fixed.putAll(sizes);
        sizes = Collections.unmodifiableMap(fixed);
        depths = Collections.unmodifiableMap(new TreeMap<>(depths));
        clusters = List.copyOf(clusters);
    }

    /** Everything left to the planner. */
    public static PlanOptions of(String card, WeightFormat format) {
        return new PlanOptions(card, format, Map.of(), Map.of(), Budgets.DEFAULT, List.of());
    }

    public OptionalInt lanes() {
        return size(Size.LANES);
    }

    public OptionalInt columns() {
        return size(Size.COLUMNS);
    }

    public OptionalInt reuse() {
        return size(Size.REUSE);
    }

    public OptionalInt context() {
        return size(Size.CONTEXT);
    }

    public OptionalInt clockMegahertz() {
        return size(Size.CLOCK);
    }

    public OptionalInt fifoBeats() {
        return size(Size.FIFO);
    }

    private OptionalInt size(Size size) {
        Integer value = sizes.get(size);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Whether nothing of the design is fixed but perhaps its card, its format and its context. */
    public boolean isOpen() {
        return depths.isEmpty()
                && clusters.isEmpty()
                && budgets.asked().isEmpty()
                && sizes.keySet().stream().allMatch(size -> size == Size.CONTEXT);
    }

    /** These options with a size that is fixed, or left to the planner if {@code value} is empty. */
    public PlanOptions with(Size size, OptionalInt value) {
        Map<Size, Integer> others = new EnumMap<>(Size.class);
        others.putAll(sizes);
        others.remove(size);
        value.ifPresent(number -> others.put(size, number));
        return new PlanOptions(card, format, others, depths, budgets, clusters);
    }

    private PlanOptions with(Size size, int value) {
        return with(size, OptionalInt.of(value));
    }

    /** These options with weights of another format. */
    public PlanOptions with(WeightFormat other) {
        return new PlanOptions(card, other, sizes, depths, budgets, clusters);
    }

    /** These options with other lanes, columns and reuse. */
    public PlanOptions with(int lanes, int columns, int reuse) {
        return withLanes(lanes).withColumns(columns).withReuse(reuse);
    }

    /** These options with other lanes. */
    public PlanOptions withLanes(int channels) {
        return with(Size.LANES, channels);
    }

    /** These options with other columns. */
    public PlanOptions withColumns(int vectors) {
        return with(Size.COLUMNS, vectors);
    }

    /** These options with another reuse. */
    public PlanOptions withReuse(int cycles) {
        return with(Size.REUSE, cycles);
    }

    /** These options with other FIFOs. */
    public PlanOptions withFifo(int beats) {
        return with(Size.FIFO, beats);
    }

    /** These options with another context. */
    public PlanOptions withContext(int positions) {
        return with(Size.CONTEXT, positions);
    }

    /** These options with another clock. */
    public PlanOptions withClock(int megahertz) {
        return with(Size.CLOCK, megahertz);
    }

    /** These options with other depths. */
    public PlanOptions withDepths(Map<String, Integer> others) {
        return new PlanOptions(card, format, sizes, others, budgets, clusters);
    }

    /** These options with other budgets. */
    public PlanOptions withBudgets(Budgets others) {
        return new PlanOptions(card, format, sizes, depths, others, clusters);
    }

    /** These options with other clusters. */
    public PlanOptions withClusters(List<Integer> lanes) {
        return new PlanOptions(card, format, sizes, depths, budgets, lanes);
    }
}
