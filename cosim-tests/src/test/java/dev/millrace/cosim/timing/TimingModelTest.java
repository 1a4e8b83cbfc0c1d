// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.support.Tools;
import dev.millrace.cosimulation.Cosimulation;
import dev.millrace.cosimulation.RtlStatistics;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.timing.TimingModel;
import dev.millrace.toolchain.ProgressListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Predicted cycles are those that the RTL counts: within 3 % in decode and 5 % in prefill, on designs bound by memory, by
 * arithmetic and by the waits between operators, and on designs that chance draws. No constant of the model was fitted to
 * them. {@code -Dmillrace.matrix=full} takes all.
 */
class TimingModelTest {
    /** The first ones may take less: they have what the reader read ahead during the prompt. */
    private static final int DECODED = 15;

    private static final boolean FULL = "full".equals(System.getProperty("millrace.matrix"));
    private static final int CHOSEN = FULL ? 11 : 4;
    private static final int DRAWN = FULL ? 6 : 2;
    private static final int MAX_CONTEXT = 110;

    @TempDir
    private static Path folder;

    /** Sizes of a design. */
    record Sizes(int lanes, int columns, int reuse, int megahertz, int context) {}

    /** A design, and where it is measured: after a prompt that ends at {@code context}. */
    record Case(
            String name,
            String config,
            String card,
            WeightFormat format,
            Sizes sizes,
            int prompt,
            KeyFormat keys,
            List<Integer> clusters) {
        Case(String name, String config, String card, WeightFormat format, Sizes sizes, int prompt) {
            this(name, config, card, format, sizes, prompt, KeyFormat.MXINT8, List.of());
        }

        Case with16BitKeys() {
            return new Case(name, config, card, format, sizes, prompt, KeyFormat.TWO_TERM, clusters);
        }

        Case inClusters(Integer... lanesOfClusters) {
            return new Case(name, config, card, format, sizes, prompt, keys, List.of(lanesOfClusters));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s on %s, %s, keys of %d bits, %d lanes%s, %d x %d tokens, %d MHz, %d of %d",
                    name,
                    card,
                    format,
                    keys.bits(),
                    sizes.lanes,
                    clusters.isEmpty() ? "" : " in clusters of " + clusters,
                    sizes.columns,
                    sizes.reuse,
                    sizes.megahertz,
                    prompt,
                    sizes.context);
        }
    }

    static Stream<Case> cases() {
        return Stream.concat(chosen().limit(CHOSEN), drawn());
    }

    private static Stream<Case> chosen() {
        String llama = SmallModels.llama(2, 256, 704, 8, 4, 32, 900);
        String wide = SmallModels.llama(2, 512, 1376, 8, 2, 64, 1200);
        String qwen3 = SmallModels.qwen3(2, 512, 1376, 8, 2, 64, 1200);
        String gpt2 = SmallModels.gpt2(2, 384, 1024, 6, 1000, "gelu_new");
        WeightFormat int8 = WeightFormat.MXINT8;
        WeightFormat fp4 = WeightFormat.MXFP4;
        return Stream.of(
                new Case("llama", llama, "u250", int8, new Sizes(4, 1, 1, 225, 40), 3),
                new Case("wide", wide, "u280", fp4, new Sizes(4, 4, 8, 250, 110), 70),
                new Case("gpt2", gpt2, "u280", int8, new Sizes(8, 4, 2, 250, 64), 20),
                new Case("wide", wide, "u280", fp4, new Sizes(4, 4, 8, 250, 110), 70).inClusters(2, 1, 1),
                new Case("llama", llama, "u280", int8, new Sizes(4, 1, 1, 300, 110), 30),
                new Case("llama", llama, "u280", fp4, new Sizes(8, 2, 4, 225, 20), 17),
                new Case("wide", wide, "u55c", int8, new Sizes(16, 1, 1, 250, 100), 2),
                new Case("wide", wide, "u55c", int8, new Sizes(16, 1, 1, 250, 100), 2).inClusters(6, 5, 5),
                new Case("llama", llama, "u280", int8, new Sizes(4, 1, 1, 300, 110), 30).with16BitKeys(),
                new Case("wide", wide, "u280", fp4, new Sizes(4, 4, 8, 250, 110), 70).with16BitKeys(),
                new Case("qwen3", qwen3, "u280", fp4, new Sizes(4, 4, 8, 250, 110), 70));
    }

    /** Always the same ones, of which a pass is longer than what is read ahead. */
    private static Stream<Case> drawn() {
        Random random = new Random(21);
        return Stream.iterate(0, number -> number + 1)
                .map(number -> draw("drawn-" + number, random))
                .filter(TimingModelTest::outlastsTheFifo)
                .limit(DRAWN);
    }

    private static boolean outlastsTheFifo(Case each) {
        Plan plan = plan(each, SpecReader.read(SmallModels.folder(folder, each.name, each.config)));
        return plan.layout().blobBeats(plan.spec().layers()) > 2L * plan.fifoBeats();
    }

    private static Case draw(String name, Random random) {
        int heads = pick(random, 4, 6, 8);
        int headDim = pick(random, 32, 48, 64);
        int hidden = heads * headDim;
        int ffn = hidden * pick(random, 4, 6, 8) / 2 + random.nextInt(40);
        int layers = pick(random, 2, 3);
        int vocab = 500 + random.nextInt(1500);
        String config = random.nextBoolean()
                ? SmallModels.llama(
                        layers, hidden + random.nextInt(100), ffn, heads, heads / pick(random, 1, 2), headDim, vocab)
                : SmallModels.gpt2(layers, hidden, ffn, heads, vocab, "gelu_new");
        List<String> cards = List.of("u280", "u55c", "u50", "u250");
        String card = cards.get(random.nextInt(cards.size()));
        int lanes = card.equals("u250") ? pick(random, 2, 4) : pick(random, 2, 4, 8, 16);
        int context = 10 + random.nextInt(MAX_CONTEXT - 10);
        return new Case(
                name,
                config,
                card,
                random.nextBoolean() ? WeightFormat.MXINT8 : WeightFormat.MXFP4,
                new Sizes(
                        lanes,
                        pick(random, 1, 2, 4),
                        pick(random, 1, 2, 4, 8),
                        pick(random, 200, 225, 250, 300),
                        context),
                1 + random.nextInt(Math.min(context, 70)));
    }

    private static int pick(Random random, int... values) {
        return values[random.nextInt(values.length)];
    }

    @BeforeAll
    static void needVerilator() {
        Tools.need("verilator");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void predictedCyclesAreCounted(Case each) {
        Checkpoint checkpoint =
                SmallModels.checkpoint(folder, each.name, each.config).withKeys(each.keys);
        Plan plan = plan(each, checkpoint.spec());
        RtlStatistics counted = count(each, checkpoint, plan);
        TimingModel.GenerationTiming predicted =
                TimingModel.of(plan).generation(each.prompt, each.sizes.context - each.prompt, 1 + DECODED);
        double first = counted.tokenCycles().get(0);
        System.out.printf(
                Locale.ROOT,
                "%s: prefill %,.0f of %,.0f (%+.2f %%), decode %,.0f of %,.0f (%+.2f %%)%n",
                each,
                predicted.prefill().cycles(),
                first,
                100 * (predicted.prefill().cycles() / first - 1),
                predicted.cyclesPerToken(),
                counted.cyclesPerToken(),
                100 * (predicted.cyclesPerToken() / counted.cyclesPerToken() - 1));
        assertEquals(counted.cyclesPerToken(), predicted.cyclesPerToken(), 0.03 * counted.cyclesPerToken(), "decode");
        assertEquals(first, predicted.prefill().cycles(), 0.05 * first, "prefill");
    }

    private static Plan plan(Case each, ModelSpec spec) {
        return Planner.plan(
                spec,
                PlanOptions.of(each.card, each.format)
                        .with(each.sizes.lanes, each.sizes.columns, each.sizes.reuse)
                        .withClock(each.sizes.megahertz)
                        .withClusters(each.clusters));
    }

    private static RtlStatistics count(Case each, Checkpoint checkpoint, Plan plan) {
        List<Integer> prompt = IntStream.range(0, each.prompt).boxed().toList();
        GenerationRequest request =
                new GenerationRequest(prompt, each.sizes.context - each.prompt, 1 + DECODED, 0, 0, List.of());
        Cosimulation.Options options =
                new Cosimulation.Options(1, false, 0, Optional.empty(), RtlCase.QUICKLY, Map.of());
        return Cosimulation.run(
                        QuantizedModel.of(checkpoint, plan.format()),
                        plan,
                        request,
                        options,
                        ProgressListener.SILENT,
                        token -> {})
                .statistics();
    }
}
