// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * M_i, multiply-accumulates in a cycle that each operator has for itself.
 *
 * @param perCycle of every operator
 */
public record MacUnits(Map<SpatialOperator, Double> perCycle) {
    public MacUnits {
        perCycle = Collections.unmodifiableMap(new EnumMap<>(perCycle));
        for (SpatialOperator operator : SpatialOperator.values()) {
            if (!(perCycle.getOrDefault(operator, 0.0) > 0)) {
                throw new IllegalArgumentException("operator " + operator + " has no MAC units");
            }
        }
    }

    /** M for everything with weights, another for attention, as implemented in section 5. */
    public static MacUnits of(double weighted, double attention) {
        Map<SpatialOperator, Double> units = new EnumMap<>(SpatialOperator.class);
        for (SpatialOperator operator : SpatialOperator.values()) {
            units.put(operator, operator.hasWeights() ? weighted : attention);
        }
        return new MacUnits(units);
    }

    /**
     * Equation (11), which follows from equal times in (10): M = M_q,k,v,p = (d / l) M_a1,a2 = (d / d_FFN) M_f1,f2.
     *
     * @param m M
     * @param tokens l
     */
    public static MacUnits balanced(TransformerShape shape, int tokens, double m) {
        Map<SpatialOperator, Double> units = new EnumMap<>(SpatialOperator.class);
        for (SpatialOperator operator : SpatialOperator.values()) {
            units.put(operator, m * operator.prefillMacs(shape, tokens) / SpatialOperator.Q.prefillMacs(shape, tokens));
        }
        return new MacUnits(units);
    }

    public double of(SpatialOperator operator) {
        return perCycle.get(operator);
    }

    /** Sum over the operators. */
    public double total() {
        return perCycle.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
