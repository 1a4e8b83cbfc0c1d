// SPDX-License-Identifier: Apache-2.0
package dev.millrace.numerics;

import dev.millrace.model.Activation;
import java.util.List;

/** Every table of the contract. {@link StrictMath} makes the integers the same on every Java machine. */
public final class Tables {
    /** 2^(−j/256), 20 fraction bits. */
    public static final Table EXP2 = Table.of("EXP2", 256, j -> StrictMath.pow(2, -j / 256.0) * (1 << 20));

    /** 1 / (1 + j/256), 22 fraction bits. */
    public static final Table RECIP = Table.of("RECIP", 256, j -> (1 << 22) / (1 + j / 256.0));

    /** 1 / sqrt(1 + j/256), 22 fraction bits: {@code RSQRT[0]}, for even exponents. */
    public static final Table RSQRT_EVEN = Table.of("RSQRT_EVEN", 256, j -> (1 << 22) / Math.sqrt(1 + j / 256.0));

    /** 1 / sqrt(2·(1 + j/256)), 22 fraction bits: {@code RSQRT[1]}, for odd exponents. */
    public static final Table RSQRT_ODD = Table.of("RSQRT_ODD", 256, j -> (1 << 22) / Math.sqrt(2 * (1 + j / 256.0)));

    /** log2(1 + j/256), 16 fraction bits. */
    public static final Table LOG2 = Table.of("LOG2", 256, j -> log2(1 + j / 256.0) * (1 << 16));

    /** log2(−log2(1 − w) / w), 16 fraction bits: what turns −log2 w into Gumbel noise. */
    public static final Table GUMBEL = Table.of("GUMBEL", 1024, j -> gumbelCorrection(j) * (1 << 16));

    private static final Table DELTA_SILU = Table.of("DELTA", 1024, j -> siluBump(j / 64.0) * (1 << 22));
    private static final Table DELTA_GELU_ERF = Table.of("DELTA", 1024, j -> geluBump(j / 128.0) * (1 << 22));
    private static final Table DELTA_GELU_TANH = Table.of("DELTA", 1024, j -> geluTanhBump(j / 128.0) * (1 << 22));

    private Tables() {}

    /** The even bump between a ramp and the activation, 22 fraction bits. */
    public static Table delta(Activation activation) {
        return switch (activation) {
            case SILU_GATED -> DELTA_SILU;
            case GELU_ERF -> DELTA_GELU_ERF;
            case GELU_TANH -> DELTA_GELU_TANH;
        };
    }

    /** Fraction bits of the input below one step of {@link #delta}: 1/64 for SiLU, 1/128 for GELU. */
    public static int deltaStepBits(Activation activation) {
        return activation == Activation.SILU_GATED ? 10 : 9;
    }

    /** All tables of an accelerator with this activation, in the order of the contract. */
    public static List<Table> all(Activation activation) {
        return List.of(EXP2, RECIP, RSQRT_EVEN, RSQRT_ODD, delta(activation), LOG2, GUMBEL);
    }

    private static double log2(double x) {
        return StrictMath.log(x) / StrictMath.log(2);
    }

    private static double gumbelCorrection(int j) {
        if (j == 0) {
            return -log2(StrictMath.log(2)); // the limit, log2(log2 e)
        }
        double w = Math.min(j / 1024.0, 1 - 0x1p-13);
        return log2(-StrictMath.log1p(-w) / StrictMath.log(2) / w);
    }

    private static double siluBump(double u) {
        return u / (1 + StrictMath.exp(u));
    }

    /** u·(1 − Φ(u)), with Φ(u) = ½ + φ(u)·(u + u³/3 + u⁵/(3·5) + …), whose terms are all positive. */
    private static double geluBump(double u) {
        double term = u;
        double sum = u;
        for (int n = 3; term > sum * 0x1p-60; n += 2) {
            term *= u * u / n;
            sum += term;
        }
        double density = StrictMath.exp(-u * u / 2) / Math.sqrt(2 * Math.PI);
        return u * (0.5 - density * sum);
    }

    private static double geluTanhBump(double u) {
        return u * 0.5 * (1 - StrictMath.tanh(Math.sqrt(2 / Math.PI) * (u + 0.044715 * u * u * u)));
    }
}
