// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cost;

import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.Plan;
import dev.millrace.plan.Resources;

/** {@code millrace_memory}, with or without what it serves to {@code embed}. */
final class MemoryCost {
    /** Of a position, and of a layer. */
    private static final int COUNT_BITS = 16;
    /** Of a record among all layers'. */
    private static final int RECORD_BITS = 26;

    private MemoryCost() {}

    /**
     * Places are products: of records and their beats in {@code millrace_memory_schedule} and
     * {@code millrace_memory_writer}, and there of layers and their records.
     */
    static Resources of(Plan plan, boolean rows) {
        LaneLayout layout = plan.layout();
        int recordBeats = Math.toIntExact(layout.recordBeats());
        int dsps = 2 * Multipliers.byConstant(COUNT_BITS, recordBeats)
                + Multipliers.byConstant(COUNT_BITS, Math.toIntExact(layout.records()))
                + Multipliers.byConstant(RECORD_BITS, recordBeats);
        return new Resources(rows ? 2_720 : 2_120, 1_900, dsps, 0, 0);
    }
}
