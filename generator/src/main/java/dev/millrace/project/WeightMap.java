// SPDX-License-Identifier: Apache-2.0
package dev.millrace.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Where each operator's weights lie in every lane's buffer, in the order of use.
 *
 * @param format of the weights
 * @param lanes row r of an operator lies in lane r mod lanes
 * @param entries in ascending order
 */
record WeightMap(String format, int lanes, List<Entry> entries) {
    /** One operation's beats; {@code layer} is −1 after the layers. */
    record Entry(int layer, String operator, int rows, int columns, boolean biased, long offset, long bytes) {}

    static WeightMap of(Plan plan) {
        LaneLayout layout = plan.layout();
        List<Entry> entries = new ArrayList<>();
        long beat = layout.blob();
        for (int layer = 0; layer < plan.spec().layers(); layer++) {
            beat = add(entries, plan, layer, plan.schedule().layer(), beat);
        }
        add(entries, plan, -1, plan.schedule().head(), beat);
        return new WeightMap(plan.format().name(), plan.lanes(), entries);
    }

    private static long add(List<Entry> entries, Plan plan, int layer, List<LaneOperation> operations, long beat) {
        long at = beat;
        for (LaneOperation operation : operations) {
            long beats = operation.beats(plan.format(), plan.lanes());
            if (beats == 0) {
                continue;
            }
            entries.add(new Entry(
                    layer,
                    operation.name(),
                    operation.rowBlocks() * 32,
                    operation.columnBlocks() * 32,
                    operation.biased(),
                    at * WeightFormat.BEAT_BYTES,
                    beats * WeightFormat.BEAT_BYTES));
            at += beats;
        }
        return at;
    }

    String toJson() {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
