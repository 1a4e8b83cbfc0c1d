// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.model.Activation;
import dev.millrace.model.HeadNorms;
import dev.millrace.model.LayerWeights;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.testing.KeyBiases;
import dev.millrace.testing.SharedModels;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"gpt2-shakespeare", "llama-stories"})
    void trainedModelsKeepKeysOf8Bits(String name) {
        assertEquals(KeyFormat.MXINT8, KeyRule.spec(SharedModels.get(name)).keys());
    }

    @Test
    void soDoesTheDemoModel() {
        assertEquals(KeyFormat.MXINT8, KeyRule.spec(Path.of("demo-model")).keys());
    }

    @Test
    void theOffsetIsTheBiasAndWhatTheNormAdds() {
        Checkpoint checkpoint = TestModels.gpt2(2, Activation.GELU_TANH);
        Checkpoint biased = KeyBiases.in(checkpoint, 50);
        for (int index = 0; index < 2; index++) {
            KeyOffset offset = KeyRule.offsets(biased).get(index);
            LayerWeights layer = biased.weights().layer(index);
            int head = offset.head();
            assertEquals(0, head % 2, "every other head is biased");
            double[] exact = exact(layer, head * biased.spec().headDim() + 5);
            assertEquals(Math.abs(exact[0]), offset.offset(), 1e-9);
            double squares = 0;
            for (int j = 0; j < biased.spec().headDim(); j++) {
                squares += exact(layer, head * biased.spec().headDim() + j)[1];
            }
            assertEquals(Math.sqrt(squares / biased.spec().headDim()), offset.spread(), 1e-9);
        }
    }

    /** A key row's part that no token changes, and the mean square of the rest. */
    private static double[] exact(LayerWeights layer, int row) {
        float[] weights = new float[layer.attention().key().weight().columns()];
        layer.attention().key().weight().row(row, weights);
        double[] sums = {layer.attention().key().bias().orElseThrow()[row], 0};
        for (int i = 0; i < weights.length; i++) {
            sums[0] += (double) weights[i] * layer.attention().norm().bias().orElseThrow()[i];
            sums[1] += Math.pow((double) weights[i] * layer.attention().norm().gain()[i], 2);
        }
        return sums;
    }

    @Test
    void aRotationTurnsAPairsOffsetIntoEitherElement() {
        Checkpoint llama = TestModels.llama(1);
        assertEquals(0, largest(llama), 0, "no biases, no offsets");
        // Rows 5 and 5 + headDim / 2 become a pair.
        int half = llama.spec().headDim() / 2;
        double one = largest(KeyBiases.in(llama, 30));
        double both = largest(KeyBiases.in(KeyBiases.in(llama, 30), KeyBiases.DIMENSION + half, 40));
        assertEquals(50.0 / 30, both / one, 1e-9);
    }

    @Test
    void sixteenTimesTheSpreadIsTheMostThat8BitsHold() {
        Checkpoint llama = TestModels.llama(1);
        double ratioOfOne = largest(KeyBiases.in(llama, 1));
        Checkpoint below = KeyBiases.in(llama, (float) (15.99 / ratioOfOne));
        Checkpoint above = KeyBiases.in(llama, (float) (16.01 / ratioOfOne));
        assertEquals(KeyFormat.MXINT8, KeyRule.of(KeyRule.offsets(below)));
        assertEquals(KeyFormat.TWO_TERM, KeyRule.of(KeyRule.offsets(above)));
        assertEquals(4096, KeyRule.most(KeyFormat.TWO_TERM), 0);
    }

    @Test
    void aNormOfHeadsMultipliesOffsetsAndSpreads() {
        Checkpoint biased = KeyBiases.in(TestModels.llama(1), 30);
        float[] gain = new float[biased.spec().headDim()];
        Arrays.fill(gain, 3);
        KeyOffset offset = KeyRule.offsets(biased).get(0);
        KeyOffset evenly = KeyRule.offsets(normed(biased, gain)).get(0);
        assertEquals(3 * offset.offset(), evenly.offset(), 1e-9);
        assertEquals(offset.ratio(), evenly.ratio(), 1e-9);
        gain[KeyBiases.DIMENSION] = 6;
        assertEquals(
                6 * offset.offset(),
                KeyRule.offsets(normed(biased, gain)).get(0).offset(),
                1e-9);
    }

    private static Checkpoint normed(Checkpoint checkpoint, float[] gain) {
        HeadNorms norms = new HeadNorms(gain, gain);
        return checkpoint.withWeights(checkpoint
                .weights()
                .withLayers(layer -> layer.withAttention(layer.attention().withHeadNorms(norms))));
    }

    private static double largest(Checkpoint checkpoint) {
        List<KeyOffset> offsets = KeyRule.offsets(checkpoint);
        return offsets.stream().mapToDouble(KeyOffset::ratio).max().orElseThrow();
    }
}
