// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.numerics.WeightFormat;
import dev.millrace.quantize.MxMatrix;
import dev.millrace.quantize.QuantizedLinear;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MxLinearTest {
    private final Saturations saturations = new Saturations();
    private final MxLinear linear = new MxLinear(saturations);

    @Test
    void outputsAreTheExactSumsOfFlooredTerms() {
        Random random = new Random(1);
        for (int trial = 0; trial < 50; trial++) {
            int blocks = 1 + random.nextInt(5);
            MxMatrix weight = randomMatrix(random, blocks);
            int[] bias = random.ints(32).map(b -> b >> 4).toArray();
            MxVector x = randomVector(random, blocks);
            int[] y = linear.apply(new QuantizedLinear(weight, Optional.of(bias)), x);
            for (int row = 0; row < 32; row++) {
                assertEquals(exact(weight, row, bias[row], x), y[row], "trial " + trial + " row " + row);
            }
        }
    }

    @Test
    void sumsBeyondTheAccumulatorWrap() {
        // 127 · 127 · 32 · 2^(15 + 24 + 24) is a multiple of 2^48; what is left is the bias.
        MxMatrix weight = constant((byte) 127, (byte) 15);
        MxVector x = new MxVector(filled(32, (byte) 127), new byte[] {24});
        int[] bias = filledInts(32, 77);
        assertEquals(77, linear.apply(new QuantizedLinear(weight, Optional.of(bias)), x)[0]);
        assertEquals(0, saturations.total());
    }

    @Test
    void sumsBeyondTheResultSaturate() {
        MxMatrix weight = constant((byte) 127, (byte) 0);
        MxVector x = new MxVector(filled(32, (byte) -127), new byte[] {0});
        int[] y = linear.apply(new QuantizedLinear(weight, Optional.empty()), x);
        assertEquals(Integer.MIN_VALUE, y[31]);
        assertEquals(32, saturations.count32());
    }

    @Test
    void termsFarBelowTheAccumulatorAreTheirFloor() {
        MxMatrix weight = constant((byte) -1, (byte) -96);
        MxVector x = new MxVector(filled(32, (byte) 1), new byte[] {-16});
        // floor(-32 · 2^-88) = -1 in the accumulator, which then rounds to 0.
        assertEquals(-1, MxLinear.dot(weight.mantissas(), weight.exponents(), 0, x, 0, 1));
        assertEquals(0, linear.apply(new QuantizedLinear(weight, Optional.empty()), x)[0]);
    }

    private static int exact(MxMatrix weight, int row, int bias, MxVector x) {
        BigInteger sum = BigInteger.valueOf(bias).shiftLeft(8);
        for (int block = 0; block < weight.blocksPerRow(); block++) {
            BigDecimal term = BigDecimal.ZERO;
            for (int i = block * 32; i < block * 32 + 32; i++) {
                term = term.add(BigDecimal.valueOf(weight.mantissas()[row * weight.columns() + i] * x.mantissas()[i]));
            }
            int shift = weight.exponents()[row * weight.blocksPerRow() + block] + x.exponents()[block] + 24;
            BigDecimal power = new BigDecimal(BigInteger.TWO.pow(Math.abs(shift)));
            term = shift >= 0 ? term.multiply(power) : term.divide(power);
            sum = sum.add(term.setScale(0, RoundingMode.FLOOR).toBigIntegerExact());
        }
        // floor(sum / 2^8 + 1/2), within range here
        return sum.add(BigInteger.valueOf(128)).shiftRight(8).intValueExact();
    }

    private static MxMatrix randomMatrix(Random random, int blocks) {
        byte[] exponents = new byte[32 * blocks];
        for (int i = 0; i < exponents.length; i++) {
            exponents[i] = (byte) (random.nextInt(20) - 20);
        }
        return new MxMatrix(32, 32 * blocks, WeightFormat.MXINT8, randomMantissas(random, 1024 * blocks), exponents);
    }

    private static MxVector randomVector(Random random, int blocks) {
        byte[] exponents = new byte[blocks];
        for (int i = 0; i < exponents.length; i++) {
            exponents[i] = (byte) (-10 - random.nextInt(23));
        }
        return new MxVector(randomMantissas(random, 32 * blocks), exponents);
    }

    private static byte[] randomMantissas(Random random, int count) {
        byte[] mantissas = new byte[count];
        for (int i = 0; i < count; i++) {
            mantissas[i] = (byte) (random.nextInt(255) - 127);
        }
        return mantissas;
    }

    private static MxMatrix constant(byte mantissa, byte exponent) {
        return new MxMatrix(32, 32, WeightFormat.MXINT8, filled(1024, mantissa), filled(32, exponent));
    }

    private static byte[] filled(int length, byte value) {
        byte[] filled = new byte[length];
        Arrays.fill(filled, value);
        return filled;
    }

    private static int[] filledInts(int length, int value) {
        int[] filled = new int[length];
        Arrays.fill(filled, value);
        return filled;
    }
}
