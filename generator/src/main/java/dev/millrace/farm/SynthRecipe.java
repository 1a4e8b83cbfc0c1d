// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millrace.compose.Pipeline;
import dev.millrace.farm.sweep.Point;
import dev.millrace.plan.Plan;
import dev.millrace.synthesis.Synthesis;
import dev.millrace.synthesis.Usage;
import dev.millrace.toolchain.CacheKey;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Yosys;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Synthesizes the kernels of a design, each once whatever the number of designs that have it, and adds up. */
record SynthRecipe() implements Recipe {
    @Override
    public List<Job> parts(Point design) {
        Pipeline pipeline = Pipeline.of(plan(design));
        return Synthesis.names(pipeline).stream()
                .map(name -> new Job(
                        new CacheKey("millrace-farm-synthesized-1")
                                .add(Synthesis.key(pipeline, name))
                                .hex(),
                        Job.Kind.UNIT,
                        "synthesize " + name,
                        List.of(),
                        design,
                        name))
                .toList();
    }

    @Override
    public void make(Job part) {
        Synthesis.of(Pipeline.of(plan(part.design())), Set.of(part.kernel()), Yosys.find(), ProgressListener.SILENT);
    }

    @Override
    public Found run(Point design) {
        Plan plan = plan(design);
        Pipeline pipeline = Pipeline.of(plan);
        Set<String> names = new LinkedHashSet<>(Synthesis.names(pipeline));
        List<Usage> usages = Synthesis.of(pipeline, names, Yosys.find(), ProgressListener.SILENT);
        JsonNode document = Json.MAPPER.valueToTree(usages);
        return new Found(Figures.of(plan, usages), document);
    }

    private static Plan plan(Point design) {
        return design.plan(design.spec(), Point.optional(design.context()));
    }
}
