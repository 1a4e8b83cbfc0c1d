// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.cosimulation.CosimulationJson;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.emulation.SoftwareEmulation;
import dev.millrace.farm.sweep.Point;
import dev.millrace.kernel.Kernel;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.render.Renderer;
import dev.millrace.synthesis.Synthesis;
import dev.millrace.toolchain.CacheKey;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Simulates the RTL of a design. Its kernels are compiled first, each once whatever the number of designs that have it,
 * and then the pipeline, once for all runs of it.
 */
record CosimRecipe(boolean compare) implements Recipe {
    private static final int PROMPT = 1;
    private static final int NEW_TOKENS = 3;
    private static final int TOKEN = 1;

    @Override
    public List<Job> parts(Point design) {
        Pipeline pipeline = Placement.emulated(Pipeline.of(plan(design)));
        List<Job> parts = new ArrayList<>();
        for (Kernel kernel : pipeline.kernels()) {
            String key = new CacheKey("millrace-farm-compiled-1")
                    .add(Synthesis.key(pipeline, kernel.name()))
                    .hex();
            parts.add(new Job(key, Job.Kind.UNIT, "compile " + kernel.name(), List.of(), design, kernel.name()));
        }
        List<String> units = parts.stream().map(Job::key).distinct().toList();
        parts.add(new Job(key(pipeline, units), Job.Kind.BUILD, "build " + design, units, design, ""));
        return parts;
    }

    private String key(Pipeline pipeline, List<String> units) {
        CacheKey key = new CacheKey("millrace-farm-build-1").add(units);
        Renderer.rtlEmulation(
                        pipeline, pipeline.units().stream().map(Unit::name).collect(Collectors.toSet()))
                .forEach(key::add);
        if (compare) {
            Renderer.softwareEmulation(pipeline).forEach(key::add);
        }
        return key.hex();
    }

    @Override
    public void make(Job part) {
        Pipeline pipeline = Placement.emulated(Pipeline.of(plan(part.design())));
        if (part.kind() == Job.Kind.UNIT) {
            RtlEmulation.kernel(pipeline, part.kernel(), Compiler.find(), Verilator.find(), ProgressListener.SILENT);
            return;
        }
        RtlEmulation.build(pipeline, Compiler.find(), Verilator.find(), ProgressListener.SILENT);
        if (compare) {
            SoftwareEmulation.build(pipeline, Compiler.find(), ProgressListener.SILENT);
        }
    }

    @Override
    public Found run(Point design) {
        Plan plan = plan(design);
        Checkpoint checkpoint = design.seed() == null
                ? Checkpoint.open(Path.of(design.model()))
                : Checkpoint.random(Path.of(design.model()), design.seed());
        Cosimulation.Options options =
                new Cosimulation.Options(1, compare, 0, Optional.empty(), RtlEmulation.OPTIONS, Map.of());
        GenerationRequest request = request(design);
        Cosimulation.Result result = Cosimulation.run(
                QuantizedModel.of(checkpoint.withKeys(plan.spec().keys()), plan.format()),
                plan,
                request,
                options,
                ProgressListener.SILENT,
                token -> {});
        return new Found(
                Figures.of(plan, context(design), result.statistics()), CosimulationJson.of(plan, request, result));
    }

    private static Plan plan(Point design) {
        int positions = context(design) + newTokens(design);
        boolean longer = positions > Planner.DEFAULT_CONTEXT;
        return design.plan(design.spec(), longer ? OptionalInt.of(positions) : OptionalInt.empty());
    }

    private static GenerationRequest request(Point design) {
        int prompt = prompt(design);
        return new GenerationRequest(
                Collections.nCopies(prompt, TOKEN), context(design) - prompt, newTokens(design), 0, 0, List.of());
    }

    private static int context(Point design) {
        int prompt = prompt(design);
        int context = design.context() == null ? prompt : design.context();
        if (context < prompt) {
            throw new PlanException("context " + context + ": the prompt alone has " + prompt + " tokens");
        }
        return context;
    }

    private static int prompt(Point design) {
        return design.prompt() == null ? PROMPT : design.prompt();
    }

    private static int newTokens(Point design) {
        return design.newTokens() == null ? NEW_TOKENS : design.newTokens();
    }
}
