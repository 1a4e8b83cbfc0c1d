// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.accelerator.Accelerator;
import dev.millrace.accelerator.Generation;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.accelerator.GenerationResult;
import dev.millrace.accelerator.LaneImages;
import dev.millrace.accelerator.ReadBack;
import dev.millrace.card.Card;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.cli.option.DesignOptions;
import dev.millrace.cli.option.GenerationOptions;
import dev.millrace.cli.option.UsageException;
import dev.millrace.cli.option.Warnings;
import dev.millrace.cli.text.Count;
import dev.millrace.cli.text.Progress;
import dev.millrace.cli.text.SaturationWarning;
import dev.millrace.compose.Pipeline;
import dev.millrace.emulation.Built;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.emulation.SoftwareEmulation;
import dev.millrace.output.ClosedOutputException;
import dev.millrace.output.OutputException;
import dev.millrace.pack.PackedImages;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.project.Manifests;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.IntegerReference;
import dev.millrace.search.Design;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.Verilator;
import dev.millrace.xclbin.Target;
import dev.millrace.xclbin.XclbinReader;
import dev.millrace.xrt.SystemEmulation;
import dev.millrace.xrt.Xrt;
import dev.millrace.xrt.XrtProbe;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Generates tokens on whichever target was asked for. */
final class Generator {
    /** Choices of --xrt. */
    private static final String EMBEDDED = "embedded";

    private static final String SYSTEM = "system";

    private final Checkpoint checkpoint;
    private final Plan plan;
    private final GenerationOptions options;
    private final PrintStream err;
    private final Warnings warnings;
    private Runnable clamped = () -> {};

    Generator(
            Checkpoint checkpoint, PlanOptions design, GenerationOptions options, PrintStream err, Warnings warnings) {
        this.checkpoint = checkpoint;
        this.options = options;
        this.err = err;
        this.warnings = warnings;
        this.plan = plan(Design.of(checkpoint.spec(), design));
    }

    private Plan plan(Design design) {
        return switch (options.target) {
            case REFERENCE -> design.plan();
            case SW_EMU, HW_EMU -> DesignOptions.emulated(design, warnings);
            case HW -> driven(design);
        };
    }

    /** The plan of a design on a card that XRT drives. */
    private Plan driven(Design design) {
        Card card = design.plan().card();
        if (card.flow() != Card.Flow.VITIS) {
            throw new UsageException("--target hw: card " + card.name() + " is driven by "
                    + card.flow().runtime() + ", which Millrace has no binding to yet; use --target sw_emu or hw_emu");
        }
        checkLinked();
        return design.fitting();
    }

    /** What can be seen of the xclbin and of XRT before anything is done. */
    private void checkLinked() {
        if (options.xclbin == null) {
            throw new UsageException(
                    "--target hw needs --xclbin FILE, linked by Vitis from what `millrace generate` renders");
        }
        Target target = XclbinReader.target(options.xclbin);
        if (choice().equals(SYSTEM)) {
            if (target != Target.HW) {
                throw new UsageException("--xclbin " + options.xclbin + ": it is for " + target
                        + "; --target hw needs one that was linked for the card");
            }
            XrtProbe.checkEnvironment();
        }
    }

    Plan plan() {
        return plan;
    }

    /** Warns of results of the last generation that were clamped, which may take a while to find. */
    void warnOfClamped() {
        clamped.run();
    }

    /** Generates; the sink sees each token as it is made. */
    GenerationResult generate(List<Integer> prompt, IntConsumer sink) {
        int room = plan.context() - prompt.size() + 1;
        if (room < 1) {
            throw new UsageException("the prompt has " + Count.of(prompt.size(), "token") + ", the context "
                    + plan.context() + "; use a shorter prompt or a larger --context");
        }
        GenerationRequest request = UsageException.made(() -> new GenerationRequest(
                prompt,
                0,
                Math.min(options.tokens, room),
                options.temperature,
                options.seed,
                checkpoint.spec().tokens().end()));
        if (options.check && options.target == GenerationOptions.RunTarget.REFERENCE) {
            throw new UsageException("--check compares with the reference; use another --target");
        }
        return switch (options.target) {
            case REFERENCE -> onReference(request, sink);
            case SW_EMU, HW_EMU, HW -> onDevice(request, sink);
        };
    }

    private GenerationResult onReference(GenerationRequest request, IntConsumer sink) {
        QuantizedModel model = QuantizedModel.of(checkpoint, plan.format());
        IntegerReference reference = new IntegerReference(model);
        List<Integer> tokens = new ArrayList<>();
        long start = System.nanoTime();
        long[] first = new long[1];
        generate(reference, request, token -> {
            if (tokens.isEmpty()) {
                first[0] = System.nanoTime();
            }
            tokens.add(token);
            sink.accept(token);
        });
        GenerationResult result = new GenerationResult(
                tokens,
                (first[0] - start) * 1e-9,
                (System.nanoTime() - first[0]) * 1e-9,
                0,
                reference.saturations().total(),
                false);
        clamped = () -> new SaturationWarning(model, warnings)
                .give(result.saturations(), reference.saturations().first());
        return result;
    }

    private static void generate(IntegerReference reference, GenerationRequest request, IntConsumer sink) {
        int[] prompt =
                request.promptTokens().stream().mapToInt(Integer::intValue).toArray();
        reference.generate(
                prompt, request.maxNewTokens(), request.temperature(), request.seed(), request.endTokens(), sink);
    }

    private GenerationResult onDevice(GenerationRequest request, IntConsumer sink) {
        tryXrt();
        QuantizedModel model = QuantizedModel.of(checkpoint, plan.format());
        Built built = built();
        try (Progress progress = new Progress("building the emulated card", err)) {
            if (!emulatesOnSystem()) {
                return generate(xrt(progress), built, model, request, sink, progress);
            }
            try (SystemEmulation emulation = SystemEmulation.open(built.xclbin(), options.threads, progress)) {
                return generate(emulation.xrt(), built, model, request, sink, progress);
            }
        }
    }

    private GenerationResult generate(
            Xrt xrt,
            Built built,
            QuantizedModel model,
            GenerationRequest request,
            IntConsumer sink,
            Progress progress) {
        LaneImages images = PackedImages.of(model, plan, progress);
        try (Accelerator accelerator = Accelerator.open(xrt, built.xclbin(), built.manifest(), images);
                Generation generation = start(accelerator, images, request, progress)) {
            progress.begin("waiting for the first token", ProgressListener.UNKNOWN);
            while (generation.hasNext()) {
                // What is printed from here on shows how far it is.
                progress.close();
                give(sink, generation.next().id(), accelerator);
            }
            GenerationResult result = generation.result();
            if (options.check) {
                checkTokens(model, request, result);
            }
            clamped = () -> new SaturationWarning(model, warnings)
                    .give(result.saturations(), request, result.tokens().size());
            return result;
        }
    }

    private Generation start(Accelerator accelerator, LaneImages images, GenerationRequest request, Progress progress) {
        if (options.check) {
            List<ReadBack> channels = ReadBack.of(accelerator, images);
            progress.close();
            channels.forEach(channel -> err.println("millrace: " + channel.text()));
            BringUp.checkChannels(channels);
        }
        return accelerator.start(request);
    }

    private void checkTokens(QuantizedModel model, GenerationRequest request, GenerationResult result) {
        List<Integer> expected = new ArrayList<>();
        generate(new IntegerReference(model), request, expected::add);
        err.println();
        err.println("millrace: " + BringUp.checkTokens(expected, result.tokens(), result.cancelled()));
    }

    /** Where a token cannot be printed there is no need for another. */
    private static void give(IntConsumer sink, int token, Accelerator accelerator) {
        try {
            sink.accept(token);
        } catch (OutputException | ClosedOutputException e) {
            accelerator.stop();
            throw e;
        }
    }

    /** A library that is not Millrace's may end the process that uses it. */
    private void tryXrt() {
        if (!choice().equals(EMBEDDED) && !emulatesOnSystem()) {
            boolean card = options.target == GenerationOptions.RunTarget.HW;
            XrtProbe.run(choice(), card ? Optional.of(options.xclbin) : Optional.empty());
        }
    }

    private Built built() {
        if (options.target == GenerationOptions.RunTarget.HW) {
            return linked();
        }
        Pipeline pipeline = Pipeline.of(plan);
        try (Progress progress = new Progress("building the pipeline", err)) {
            return options.target == GenerationOptions.RunTarget.SW_EMU
                    ? SoftwareEmulation.build(pipeline, Compiler.find(), progress)
                    : RtlEmulation.build(Placement.emulated(pipeline), Compiler.find(), Verilator.find(), progress);
        }
    }

    private Built linked() {
        return new Built(options.xclbin, Manifests.of(Pipeline.of(plan), "hw"));
    }

    /** Whether the system's XRT emulates the card, rather than drives one. */
    private boolean emulatesOnSystem() {
        return SYSTEM.equals(options.xrt) && options.target != GenerationOptions.RunTarget.HW;
    }

    private Xrt xrt(Progress progress) {
        Xrt xrt = choice().equals(EMBEDDED) ? Xrt.embedded(progress) : Xrt.of(choice());
        if (choice().equals(EMBEDDED)) {
            xrt.setEmulationThreads(options.threads);
        }
        return xrt;
    }

    private String choice() {
        return options.xrt != null ? options.xrt : options.target == GenerationOptions.RunTarget.HW ? SYSTEM : EMBEDDED;
    }
}
