// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim;

import dev.millrace.accelerator.Accelerator;
import dev.millrace.accelerator.Generation;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.build.Built;
import dev.millrace.build.Emulation;
import dev.millrace.build.RtlEmulation;
import dev.millrace.compose.Pipeline;
import dev.millrace.pack.PackedImages;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.xrt.Xrt;
import java.util.ArrayList;
import java.util.List;

/** A model on an emulated card. */
final class Emulated implements AutoCloseable {
    private final Accelerator accelerator;

    private Emulated(Accelerator accelerator) {
        this.accelerator = accelerator;
    }

    /** Builds the plan's pipeline, or takes it from the cache, and loads the model. */
    static Emulated open(QuantizedModel model, Plan plan) {
        return open(model, plan, Emulation.OPTIONS);
    }

    /** The same, compiled in less time to something slower. */
    static Emulated openQuickly(QuantizedModel model, Plan plan) {
        List<String> options = Emulation.OPTIONS.stream()
                .map(option -> option.equals("-O3") ? "-O1" : option)
                .toList();
        return open(model, plan, options);
    }

    private static Emulated open(QuantizedModel model, Plan plan, List<String> options) {
        return load(Emulation.build(Pipeline.of(plan), Compiler.find(), options, ProgressListener.SILENT), model, plan);
    }

    /** The pipeline's RTL. */
    static Emulated openRtl(QuantizedModel model, Plan plan) {
        return load(
                RtlEmulation.build(
                        Pipeline.of(plan),
                        Compiler.find(),
                        Verilator.find(),
                        RtlCase.QUICKLY,
                        false,
                        ProgressListener.SILENT),
                model,
                plan);
    }

    private static Emulated load(Built built, QuantizedModel model, Plan plan) {
        return new Emulated(
                Accelerator.open(Xrt.embedded(), built.xclbin(), built.manifest(), PackedImages.of(model, plan)));
    }

    Accelerator accelerator() {
        return accelerator;
    }

    /** A whole generation. */
    List<Integer> generate(GenerationRequest request) {
        List<Integer> tokens = new ArrayList<>();
        try (Generation generation = accelerator.start(request)) {
            generation.forEachRemaining(token -> tokens.add(token.id()));
        }
        return tokens;
    }

    @Override
    public void close() {
        accelerator.close();
    }
}
