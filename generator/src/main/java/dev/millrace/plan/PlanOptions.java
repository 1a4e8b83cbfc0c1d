// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import dev.millrace.numerics.WeightFormat;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the user fixes; the planner chooses the rest.
 *
 * @param card name of the card, or its TOML file
 * @param format of the weights
 * @param lanes memory channels used
 * @param columns token vectors multiplied at once
 * @param reuse cycles a beat of weights is held in prefill
 * @param context positions that the KV cache holds
 * @param clockMegahertz kernel clock
 * @param fifoBeats beats that a lane's reader may run ahead
 * @param depths stream depths that replace the planned ones, by stream name
 */
public record PlanOptions(
        String card,
        WeightFormat format,
        OptionalInt lanes,
        OptionalInt columns,
        OptionalInt reuse,
        OptionalInt context,
        OptionalInt clockMegahertz,
        OptionalInt fifoBeats,
        Map<String, Integer> depths) {
    public PlanOptions {
        depths = Map.copyOf(depths);
    }

    /** Everything left to the planner. */
    public static PlanOptions of(String card, WeightFormat format) {
        OptionalInt planned = OptionalInt.empty();
        return new PlanOptions(card, format, planned, planned, planned, planned, planned, planned, Map.of());
    }

    /** These options with weights of another format. */
    public PlanOptions with(WeightFormat other) {
        return new PlanOptions(card, other, lanes, columns, reuse, context, clockMegahertz, fifoBeats, depths);
    }

    /** Whether nothing of the design is fixed but perhaps its card, its format and its context. */
    public boolean isOpen() {
        return Stream.of(lanes, columns, reuse, clockMegahertz, fifoBeats).allMatch(OptionalInt::isEmpty)
                && depths.isEmpty();
    }

    /** These options with other lanes, columns and reuse. */
    public PlanOptions with(int lanes, int columns, int reuse) {
        return new PlanOptions(
                card,
                format,
                OptionalInt.of(lanes),
                OptionalInt.of(columns),
                OptionalInt.of(reuse),
                context,
                clockMegahertz,
                fifoBeats,
                depths);
    }

    /** These options with other lanes. */
    public PlanOptions withLanes(int channels) {
        return new PlanOptions(
                card, format, OptionalInt.of(channels), columns, reuse, context, clockMegahertz, fifoBeats, depths);
    }

    /** These options with other columns. */
    public PlanOptions withColumns(int vectors) {
        return new PlanOptions(
                card, format, lanes, OptionalInt.of(vectors), reuse, context, clockMegahertz, fifoBeats, depths);
    }

    /** These options with another reuse. */
    public PlanOptions withReuse(int cycles) {
        return new PlanOptions(
                card, format, lanes, columns, OptionalInt.of(cycles), context, clockMegahertz, fifoBeats, depths);
    }

    /** These options with other FIFOs. */
    public PlanOptions withFifo(int beats) {
        return new PlanOptions(
                card, format, lanes, columns, reuse, context, clockMegahertz, OptionalInt.of(beats), depths);
    }

    /** These options with another context. */
    public PlanOptions withContext(int positions) {
        return new PlanOptions(
                card, format, lanes, columns, reuse, OptionalInt.of(positions), clockMegahertz, fifoBeats, depths);
    }

    /** These options with another clock. */
    public PlanOptions withClock(int megahertz) {
        return new PlanOptions(
                card, format, lanes, columns, reuse, context, OptionalInt.of(megahertz), fifoBeats, depths);
    }

    /** These options with other depths. */
    public PlanOptions withDepths(Map<String, Integer> others) {
        return new PlanOptions(card, format, lanes, columns, reuse, context, clockMegahertz, fifoBeats, others);
    }
}
