// SPDX-License-Identifier: Apache-2.0
package dev.millrace.quantize;

import dev.millrace.model.LinearWeights;
import dev.millrace.model.ModelException;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.FixedPoint;
import dev.millrace.numerics.WeightFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where each row of a device matrix comes from: collects the rows of one or several checkpoint tensors in device order,
 * each with its factor, then quantizes them all.
 */
final class MatrixLayout {
    /** A tensor with the factors that import multiplies into it. */
    record Source(LinearWeights linear, double weightFactor, double biasFactor) {
        Source(LinearWeights linear) {
            this(linear, 1, 1);
        }

        int rows() {
            return linear.weight().rows();
        }
    }

    private record Row(Source source, int index) {
        /** The row's bias in Q16.16, if its tensor has any. */
        Optional<Integer> bias() {
            return source.linear.bias().map(bias -> FixedPoint.toFixed(bias[index] * source.biasFactor));
        }
    }

    private final List<Optional<Row>> rows = new ArrayList<>(); // empty: a row of zeros

    /** Appends row {@code index} of a source. */
    MatrixLayout row(Source source, int index) {
        rows.add(Optional.of(new Row(source, index)));
        return this;
    }

    /** Appends {@code count} rows of a source from {@code first}, then zero rows up to whole blocks. */
    MatrixLayout rows(Source source, int first, int count) {
        for (int index = first; index < first + count; index++) {
            row(source, index);
        }
        return pad();
    }

    /** Appends zero rows up to whole blocks. */
    MatrixLayout pad() {
        while (rows.size() % Blocks.SIZE != 0) {
            rows.add(Optional.empty());
        }
        return this;
    }

    /** Quantizes the rows, whose columns come in groups of {@code group} that are padded one by one. */
    QuantizedLinear quantize(WeightFormat format, int group) {
        int sourceColumns = rows.get(0).orElseThrow().source.linear.weight().columns();
        int columns = sourceColumns / group * Blocks.pad(group);
        int blocksPerRow = columns / Blocks.SIZE;
        byte[] mantissas = new byte[Math.multiplyExact(rows.size(), columns)];
        byte[] exponents = new byte[rows.size() * blocksPerRow];
        int chunk = Math.max(1, (1 << 16) / columns);
        IntStream.range(0, (rows.size() + chunk - 1) / chunk).parallel().forEach(part -> {
            float[] source = new float[sourceColumns];
            double[] values = new double[columns];
            for (int r = part * chunk; r < Math.min((part + 1) * chunk, rows.size()); r++) {
                if (rows.get(r).isPresent()) {
                    Row row = rows.get(r).get();
                    read(row, source, group, values);
                    quantizeRow(format, row, values, mantissas, r * columns, exponents, r * blocksPerRow);
                }
            }
        });
        return new QuantizedLinear(new MxMatrix(rows.size(), columns, format, mantissas, exponents), bias());
    }

    private static void read(Row row, float[] source, int group, double[] values) {
        row.source.linear.weight().row(row.index, source);
        double factor = row.source.weightFactor;
        int padded = Blocks.pad(group);
        for (int from = 0, to = 0; from < source.length; from += group, to += padded) {
            for (int i = 0; i < group; i++) {
                values[to + i] = source[from + i] * factor;
            }
        }
    }

    private static void quantizeRow(
            WeightFormat format, Row row, double[] values, byte[] mantissas, int at, byte[] exponents, int exponentAt) {
        for (int block = 0; block * Blocks.SIZE < values.length; block++) {
            int offset = block * Blocks.SIZE;
            try {
                exponents[exponentAt + block] = (byte) Blocks.quantize(format, values, offset, mantissas, at + offset);
            } catch (ArithmeticException e) {
                throw new ModelException(
                        row.source.linear.weight().source() + ", row " + row.index + ", columns from " + offset + ": "
                                + e.getMessage(),
                        e);
            }
        }
    }

    private Optional<int[]> bias() {
        if (rows.stream().allMatch(row -> row.flatMap(Row::bias).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                rows.stream().mapToInt(row -> row.flatMap(Row::bias).orElse(0)).toArray());
    }
}
