// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.build.RtlEmulation;
import dev.millrace.model.Checkpoint;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A small model in shapes that no block divides, and how it is laid out, for tests of the RTL. */
record RtlCase(String name, String config, WeightFormat format, int lanes, int columns, int reuse, int prompt) {
    static final List<RtlCase> ALL = List.of(
            new RtlCase("llama", SmallModels.llama(2, 40, 72, 4, 2, 24, 71), WeightFormat.MXINT8, 4, 2, 3, 9),
            new RtlCase("gpt2", SmallModels.gpt2(2, 72, 168, 3, 83, "gelu_new"), WeightFormat.MXFP4, 2, 4, 1, 7),
            new RtlCase("llama", SmallModels.llama(3, 136, 300, 8, 1, 64, 200), WeightFormat.MXFP4, 8, 1, 1, 3));

    /** Compiled in less time to something slower. */
    static final List<String> QUICKLY = RtlEmulation.OPTIONS.stream()
            .map(option -> option.equals("-O2") ? "-O1" : option)
            .toList();

    Checkpoint checkpoint(Path folder) {
        return SmallModels.checkpoint(folder, name, config);
    }

    Plan plan(Checkpoint checkpoint) {
        return Planner.plan(
                checkpoint.spec(),
                PlanOptions.of("u280", format).with(lanes, columns, reuse).withContext(48));
    }

    /** A generation of a prompt longer than a tile; the number makes another one. */
    GenerationRequest request(Checkpoint checkpoint, int number) {
        int vocab = checkpoint.spec().vocab();
        List<Integer> tokens = IntStream.range(0, prompt)
                .mapToObj(t -> (t * 37 + number * 11 + 3) % vocab)
                .toList();
        return new GenerationRequest(tokens, 0, 6, number * 0.9, 5, List.of());
    }

    @Override
    public String toString() {
        return name + ", " + format + ", " + lanes + " lanes, " + columns + " x " + reuse + " tokens";
    }
}
