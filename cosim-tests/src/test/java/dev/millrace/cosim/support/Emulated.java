// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.support;

import dev.millrace.accelerator.Accelerator;
import dev.millrace.accelerator.Generation;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.compose.Pipeline;
import dev.millrace.emulation.Built;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.emulation.SoftwareEmulation;
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
public final class Emulated implements AutoCloseable {
    /** Options that compile in less time, to something slower. */
    public static final List<String> QUICKLY = SoftwareEmulation.OPTIONS.stream()
            .map(option -> option.equals("-O3") ? "-O1" : option)
            .toList();

    private final Accelerator accelerator;

    private Emulated(Accelerator accelerator) {
        this.accelerator = accelerator;
    }

    /** Builds the plan's pipeline, or takes it from the cache, and loads the model. */
    public static Emulated open(QuantizedModel model, Plan plan) {
        return open(model, plan, SoftwareEmulation.OPTIONS);
    }

    /** Opens an emulation that is compiled in less time and runs slower. */
    public static Emulated openQuickly(QuantizedModel model, Plan plan) {
        return open(model, plan, QUICKLY);
    }

    private static Emulated open(QuantizedModel model, Plan plan, List<String> options) {
        return load(Xrt.embedded(), build(plan, options), model, plan);
    }

    /** The pipeline's RTL. */
    public static Emulated openRtl(QuantizedModel model, Plan plan) {
        return load(Xrt.embedded(), buildRtl(plan), model, plan);
    }

    /** Loads what is built. */
    public static Emulated load(Xrt xrt, Built built, QuantizedModel model, Plan plan) {
        return new Emulated(Accelerator.open(xrt, built.xclbin(), built.manifest(), PackedImages.of(model, plan)));
    }

    /** What {@link #openQuickly} loads. */
    public static Built buildQuickly(Plan plan) {
        return build(plan, QUICKLY);
    }

    private static Built build(Plan plan, List<String> options) {
        return SoftwareEmulation.build(Pipeline.of(plan), Compiler.find(), options, ProgressListener.SILENT);
    }

    /** What {@link #openRtl} loads. */
    public static Built buildRtl(Plan plan) {
        return RtlEmulation.build(
                Pipeline.of(plan), Compiler.find(), Verilator.find(), RtlCase.QUICKLY, false, ProgressListener.SILENT);
    }

    public Accelerator accelerator() {
        return accelerator;
    }

    /** A whole generation. */
    public List<Integer> generate(GenerationRequest request) {
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
