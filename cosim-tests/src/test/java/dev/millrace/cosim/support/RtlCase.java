// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.support;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.emulation.RtlEmulation;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small model in shapes that no block divides, and how it is laid out, for tests of the RTL. */
public record RtlCase(
        String name,
        String config,
        WeightFormat format,
        KeyFormat keys,
        int lanes,
        int columns,
        int reuse,
        int prompt,
        List<Integer> clusters) {
    /** With keys of 8 bits. */
    private static final List<RtlCase> USUAL = List.of(
            usual("llama", SmallModels.llama(2, 40, 72, 4, 2, 24, 71), WeightFormat.MXINT8, 4, 2, 3, 9),
            usual("gpt2", SmallModels.gpt2(2, 72, 168, 3, 83, "gelu_new"), WeightFormat.MXFP4, 2, 4, 1, 7),
            usual("llama", SmallModels.llama(3, 136, 300, 8, 1, 64, 200), WeightFormat.MXFP4, 16, 1, 1, 3)
                    .in(6, 5, 5));

    /** With keys of 16 bits and of large biases; heads of three blocks, so that every other one begins amid a beat. */
    static final RtlCase TWO_TERM =
            twoTerm(SmallModels.llama(2, 40, 72, 4, 2, 72, 71), 2, 2, 1, 5).in(1, 1);

    /** With norms of heads, of two blocks. */
    public static final RtlCase HEAD_NORMS = usual(
                    "qwen3", SmallModels.qwen3(2, 40, 72, 4, 2, 40, 71), WeightFormat.MXINT8, 4, 2, 3, 9)
            .in(3, 1);

    public static final List<RtlCase> ALL =
            Stream.concat(USUAL.stream(), Stream.of(TWO_TERM, HEAD_NORMS)).toList();

    /** Norms of heads of one block, whole and not, and of many, for one token to many. */
    public static final List<RtlCase> MORE_HEAD_NORMS = List.of(
            usual("qwen3", SmallModels.qwen3(1, 32, 40, 1, 1, 22, 40), WeightFormat.MXFP4, 1, 1, 1, 3),
            usual("qwen3", SmallModels.qwen3(2, 64, 96, 3, 3, 32, 64), WeightFormat.MXINT8, 8, 4, 4, 33),
            usual("qwen3", SmallModels.qwen3(1, 32, 40, 5, 1, 128, 40), WeightFormat.MXFP4, 32, 2, 1, 5));

    /** Keys of two terms in other shapes: one block of keys, many, on one lane to all, in tiles of one token to many. */
    public static final List<RtlCase> MORE_TWO_TERM = List.of(
            twoTerm(SmallModels.llama(1, 32, 40, 1, 1, 32, 40), 1, 1, 1, 3),
            twoTerm(SmallModels.llama(2, 64, 96, 6, 3, 40, 64), 4, 1, 3, 8),
            twoTerm(SmallModels.llama(2, 64, 96, 4, 4, 96, 64), 8, 4, 2, 13),
            twoTerm(SmallModels.llama(2, 64, 96, 8, 1, 128, 64), 16, 2, 2, 21),
            twoTerm(SmallModels.gpt2(2, 96, 100, 3, 83, "gelu_new"), 32, 4, 4, 40));

    private static final float KEY_BIAS = 300;

    public static RtlCase usual(
            String name, String config, WeightFormat format, int lanes, int columns, int reuse, int prompt) {
        return new RtlCase(name, config, format, KeyFormat.MXINT8, lanes, columns, reuse, prompt, List.of());
    }

    private static RtlCase twoTerm(String config, int lanes, int columns, int reuse, int prompt) {
        return new RtlCase(
                "biased", config, WeightFormat.MXINT8, KeyFormat.TWO_TERM, lanes, columns, reuse, prompt, List.of());
    }

    /** With its lanes in clusters. */
    private RtlCase in(Integer... lanesOfClusters) {
        return new RtlCase(name, config, format, keys, lanes, columns, reuse, prompt, List.of(lanesOfClusters));
    }

    /** Compiled in less time to something slower. */
    public static final List<String> QUICKLY = RtlEmulation.OPTIONS.stream()
            .map(option -> option.equals("-O2") ? "-O1" : option)
            .toList();

    public Checkpoint checkpoint(Path folder) {
        Checkpoint checkpoint = SmallModels.checkpoint(folder, name, config);
        return keys == KeyFormat.MXINT8
                ? checkpoint
                : SmallModels.biasedKeys(checkpoint, KEY_BIAS).withKeys(keys);
    }

    public Plan plan(Checkpoint checkpoint) {
        return Planner.plan(
                checkpoint.spec(),
                PlanOptions.of("u280", format)
                        .with(lanes, columns, reuse)
                        .withContext(48)
                        .withClusters(clusters));
    }

    /** A generation of a prompt longer than a tile; the number makes another one. */
    public GenerationRequest request(Checkpoint checkpoint, int number) {
        int vocab = checkpoint.spec().vocab();
        List<Integer> tokens = IntStream.range(0, prompt)
                .mapToObj(t -> (t * 37 + number * 11 + 3) % vocab)
                .toList();
        return new GenerationRequest(tokens, 0, 6, number * 0.9, 5, List.of());
    }

    @Override
    public String toString() {
        return name + ", " + format + ", keys of " + keys.bits() + " bits, " + lanes + " lanes, " + columns + " x "
                + reuse + " tokens" + (clusters.isEmpty() ? "" : ", clusters of " + clusters);
    }
}
