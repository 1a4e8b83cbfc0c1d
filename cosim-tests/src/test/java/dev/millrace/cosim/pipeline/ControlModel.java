// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import java.nio.file.Path;
import java.util.List;

/** The small model that tests of starting and stopping use, and its plan: four lanes, tiles of two times two. */
public record ControlModel(QuantizedModel model, Plan plan) {
    public static final List<Integer> PROMPT = List.of(5, 17, 301, 2, 90, 41, 7);

    public static ControlModel in(Path folder) {
        Checkpoint checkpoint = SmallModels.checkpoint(folder, "control", SmallModels.llama(2, 96, 172, 6, 2, 8, 333));
        return new ControlModel(
                QuantizedModel.of(checkpoint, WeightFormat.MXINT8),
                Planner.plan(
                        checkpoint.spec(),
                        PlanOptions.of("u280", WeightFormat.MXINT8).with(4, 2, 2)));
    }
}
