// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.graph.Role;
import dev.millrace.model.Activation;
import dev.millrace.model.LayerWeights;
import dev.millrace.model.LinearWeights;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelException;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.MatrixLayout.Source;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantizedModelTest {
    private static final double LOG2E = 1 / Math.log(2);

    @Test
    void queryAndKeyHeadsArePaddedWithRotaryPairsSideBySide() {
        Checkpoint checkpoint = TestModels.llama(1); // 6 and 2 heads of 12
        LayerWeights layer = checkpoint.weights().layer(0);
        MxMatrix qkv = quantized(checkpoint).layer(0).linear(Role.QKV).weight();
        assertEquals((6 + 2 + 2) * 32, qkv.rows());
        assertEquals(96, qkv.columns());
        for (int j = 0; j < 12; j++) {
            int source = j / 2 + j % 2 * 6;
            assertRow(qkv, 5 * 32 + j, layer.attention().query(), 5 * 12 + source, LOG2E / Math.sqrt(12));
            assertRow(qkv, (6 + 1) * 32 + j, layer.attention().key(), 12 + source, 1);
        }
        assertZeroRow(qkv, 5 * 32 + 12);
        assertZeroRow(qkv, 7 * 32 + 31);
    }

    @Test
    void valuesAndOutputExchangeAPowerOfTwo() {
        for (Checkpoint checkpoint : new Checkpoint[] {TestModels.llama(2), TestModels.gpt2(2, Activation.GELU_TANH)}) {
            ModelSpec spec = checkpoint.spec();
            LayerWeights layer = checkpoint.weights().layer(1);
            double bound = bound(spec, layer);
            double factor = Math.pow(2, Math.floor(Math.log(64 / bound) / Math.log(2)));
            assertTrue(bound * factor <= 64 && bound * factor > 32, "bound " + bound);
            QuantizedWeights quantized = quantized(checkpoint).layer(1);
            MxMatrix qkv = quantized.linear(Role.QKV).weight();
            int valueAt = (spec.heads() + spec.kvHeads()) * 32;
            int j = spec.headDim() - 1;
            assertRow(qkv, valueAt + 32 + j, layer.attention().value(), spec.headDim() + j, factor);
            MxMatrix output = quantized.linear(Role.OUTPUT).weight();
            assertEquals(spec.heads() * 32, output.columns());
            float[] row = new float[spec.heads() * spec.headDim()];
            layer.attention().output().weight().row(7, row);
            for (int head = 0; head < spec.heads(); head++) {
                for (int i = 0; i < 32; i++) {
                    double expected = i < spec.headDim() ? row[head * spec.headDim() + i] / factor : 0;
                    assertEquals(expected, value(output, 7, head * 32 + i), 0.02 / factor);
                }
            }
            if (spec.biases().qkv()) {
                int[] bias = quantized.linear(Role.QKV).bias().orElseThrow();
                assertEquals(layer.attention().value().bias().get()[0] * factor, bias[valueAt] * 0x1p-16, 0x1p-17);
                assertEquals(
                        layer.attention().query().bias().get()[3] * LOG2E / Math.sqrt(spec.headDim()),
                        bias[3] * 0x1p-16,
                        0x1p-17);
                assertEquals(
                        layer.attention().output().bias().get()[3],
                        quantized.linear(Role.OUTPUT).bias().get()[3] * 0x1p-16,
                        0x1p-17);
                assertEquals(0, bias[spec.headDim()]);
            }
        }
    }

    @Test
    void gateAndUpAlternateInBlocks() {
        Checkpoint checkpoint = TestModels.llama(3); // FFN of 100
        LayerWeights layer = checkpoint.weights().layer(2);
        QuantizedWeights quantized = quantized(checkpoint).layer(2);
        MxMatrix gateUp = quantized.linear(Role.UP).weight();
        assertEquals(2 * 128, gateUp.rows());
        assertRow(gateUp, 31, layer.feedForward().gate().orElseThrow(), 31, 1);
        assertRow(gateUp, 32, layer.feedForward().up(), 0, 1);
        assertRow(gateUp, 64, layer.feedForward().gate().orElseThrow(), 32, 1);
        assertRow(gateUp, 6 * 32 + 3, layer.feedForward().gate().orElseThrow(), 99, 1);
        assertZeroRow(gateUp, 6 * 32 + 4);
        assertRow(gateUp, 7 * 32 + 3, layer.feedForward().up(), 99, 1);
        assertZeroRow(gateUp, 255);
        assertEquals(128, quantized.linear(Role.DOWN).weight().columns());
        assertEquals(96, quantized.linear(Role.DOWN).weight().rows());
        assertTrue(quantized.linear(Role.DOWN).bias().isEmpty());
    }

    @Test
    void plainFeedForwardAndTiedHeadKeepTheirOrder() {
        Checkpoint checkpoint = TestModels.gpt2(4, Activation.GELU_TANH); // FFN of 208, vocabulary of 170
        QuantizedModel model = quantized(checkpoint);
        QuantizedWeights layer = model.layer(0);
        assertEquals(224, layer.linear(Role.UP).weight().rows());
        assertRow(
                layer.linear(Role.UP).weight(),
                207,
                checkpoint.weights().layer(0).feedForward().up(),
                207,
                1);
        assertEquals(224, layer.linear(Role.UP).bias().orElseThrow().length);
        LinearWeights head = new LinearWeights(checkpoint.weights().head(), Optional.empty());
        assertEquals(192, model.head().linear(Role.LM_HEAD).weight().rows());
        assertRow(model.head().linear(Role.LM_HEAD).weight(), 169, head, 169, 1);
        assertZeroRow(model.head().linear(Role.LM_HEAD).weight(), 170);
    }

    @Test
    void gainsBiasesAndEmbeddingRowsArePaddedFixedPoint() {
        Checkpoint checkpoint = TestModels.gpt2(5, Activation.GELU_TANH);
        QuantizedModel model = quantized(checkpoint);
        int[] gain = model.layer(0).norm(Role.ATTENTION_NORM).gain();
        assertEquals(96, gain.length);
        assertEquals(checkpoint.weights().layer(0).attention().norm().gain()[79], gain[79] * 0x1p-16, 0x1p-17);
        assertEquals(0, gain[80]);
        assertEquals(96, model.head().norm(Role.FINAL_NORM).bias().orElseThrow().length);
        float[] row = new float[80];
        checkpoint.weights().embedding().row(169, row);
        QuantizedRow quantized = model.embeddingRow(169);
        for (int i = 0; i < 96; i++) {
            assertEquals(i < 80 ? row[i] : 0, quantized.value(i) * 0x1p-16, 0x1p-15);
        }
        checkpoint.weights().positionEmbedding().orElseThrow().row(63, row);
        assertEquals(row[5], model.positionRow(63).value(5) * 0x1p-16, 0x1p-16);
        assertThrows(IllegalStateException.class, () -> quantized(TestModels.llama(1))
                .positionRow(0));
    }

    @Test
    void rotaryRowsHoldCosineAndSineOfEachPair() {
        QuantizedModel model = quantized(TestModels.llama(6));
        int[] row = model.rotaryRow(5);
        assertEquals(32, row.length);
        for (int pair = 0; pair < 6; pair++) {
            double angle = 5 * Math.pow(10000, -pair / 6.0);
            assertEquals(Math.cos(angle) * 65536, row[2 * pair], 0.51);
            assertEquals(Math.sin(angle) * 65536, row[2 * pair + 1], 0.51);
        }
        assertArrayEquals(new int[] {65536, 0}, Arrays.copyOfRange(row, 30, 32));
    }

    @Test
    void epsilonIsScaledByTheSquaredDimension() {
        BigInteger expected = BigInteger.valueOf(Math.round(1e-5 * 72 * 72 * 0x1p40));
        assertEquals(expected, quantized(TestModels.llama(7)).normEpsilon());
    }

    @Test
    void aWeightOutOfRangeIsNamed() {
        float[][] rows = new float[80][80];
        rows[77][40] = 1e9f;
        LinearWeights bad = new LinearWeights(TestModels.matrix(rows), Optional.empty());
        Source source = new Source(bad);
        ModelException error = assertThrows(
                ModelException.class,
                () -> new MatrixLayout().rows(source, 0, 80).quantize(WeightFormat.MXINT8, 80));
        assertTrue(error.getMessage().startsWith("weights, row 77, columns from 32: "), error.getMessage());
    }

    @Test
    void quantizationKeepsPaceWithLoading() {
        int rows = 4096;
        int columns = 4096;
        float[][] values = new float[16][columns];
        Random random = new Random(9);
        for (float[] row : values) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        float[][] all = new float[rows][];
        Arrays.setAll(all, r -> values[r % values.length]);
        Source source = new Source(new LinearWeights(TestModels.matrix(all), Optional.empty()));
        for (WeightFormat format : WeightFormat.values()) {
            MatrixLayout layout = new MatrixLayout().rows(source, 0, rows);
            double rate = 0;
            for (int run = 0; run < 3; run++) {
                long start = System.nanoTime();
                layout.quantize(format, columns);
                rate = Math.max(rate, 1e3 * rows * columns / (System.nanoTime() - start));
            }
            System.out.printf(Locale.ROOT, "%s: %.0f million weights a second%n", format, rate);
            assertTrue(rate > 2, format + ": " + rate);
        }
    }

    private static QuantizedModel quantized(Checkpoint checkpoint) {
        return QuantizedModel.of(checkpoint, WeightFormat.MXINT8);
    }

    private static double bound(ModelSpec spec, LayerWeights layer) {
        double bound = 0;
        Matrix matrix = layer.attention().value().weight();
        float[] row = new float[spec.hidden()];
        for (int j = 0; j < matrix.rows(); j++) {
            matrix.row(j, row);
            double squares = 0;
            double offset =
                    spec.biases().qkv() ? layer.attention().value().bias().get()[j] : 0;
            for (int i = 0; i < row.length; i++) {
                squares += Math.pow(row[i] * (double) layer.attention().norm().gain()[i], 2);
                if (layer.attention().norm().bias().isPresent()) {
                    offset += row[i] * (double) layer.attention().norm().bias().get()[i];
                }
            }
            bound = Math.max(bound, Math.sqrt(spec.hidden() * squares) + Math.abs(offset));
        }
        return bound;
    }

    private static void assertRow(MxMatrix matrix, int row, LinearWeights source, int sourceRow, double factor) {
        float[] values = new float[source.weight().columns()];
        source.weight().row(sourceRow, values);
        double[] padded = new double[matrix.columns()];
        for (int i = 0; i < values.length; i++) {
            padded[i] = values[i] * factor;
        }
        byte[] mantissas = new byte[padded.length];
        for (int at = 0; at < padded.length; at += 32) {
            int exponent = Blocks.quantize(matrix.format(), padded, at, mantissas, at);
            assertEquals(exponent, matrix.exponents()[row * matrix.blocksPerRow() + at / 32]);
        }
        int from = row * matrix.columns();
        assertArrayEquals(mantissas, Arrays.copyOfRange(matrix.mantissas(), from, from + padded.length));
    }

    private static void assertZeroRow(MxMatrix matrix, int row) {
        for (int i = 0; i < matrix.columns(); i++) {
            assertEquals(0, matrix.mantissas()[row * matrix.columns() + i]);
        }
    }

    private static double value(MxMatrix matrix, int row, int column) {
        return Math.scalb(
                (double) matrix.mantissas()[row * matrix.columns() + column],
                matrix.exponents()[row * matrix.blocksPerRow() + column / 32]);
    }
}
