// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.Programs;
import dev.millrace.model.Activation;
import dev.millrace.model.ModelSpec;
import dev.millrace.model.NormKind;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.Tables;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.quantize.QuantizedNorm;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Functions and kernels of the HLS C++, each by itself, against the reference: random and extreme arguments. */
class KernelFunctionsTest {
    private static final int HIDDEN = 75;
    private static final int PADDED = 96;
    private static final int[] EXTREMES = {
        0,
        1,
        -1,
        2,
        -2,
        127,
        128,
        -128,
        65535,
        65536,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE - 1,
        Integer.MIN_VALUE,
        Integer.MIN_VALUE + 1
    };

    @TempDir
    private Path folder;

    private final Random random = new Random(20260101);
    private final StringBuilder cases = new StringBuilder();
    private final List<String> expected = new ArrayList<>();

    /** How the C++ is compiled, and which model its tables are for. */
    private enum Variant {
        SILU_RMS(Activation.SILU_GATED, NormKind.RMS, false),
        GELU_ERF_LAYER_PLAIN(Activation.GELU_ERF, NormKind.LAYER, true),
        GELU_TANH_LAYER(Activation.GELU_TANH, NormKind.LAYER, false);

        private final Activation activation;
        private final NormKind norm;
        private final boolean plain;

        Variant(Activation activation, NormKind norm, boolean plain) {
            this.activation = activation;
            this.norm = norm;
            this.plain = plain;
        }

        String config() {
            return switch (activation) {
                case SILU_GATED -> """
                        {"architectures": ["LlamaForCausalLM"], "num_hidden_layers": 1, "hidden_size": 75,
                         "intermediate_size": 9, "num_attention_heads": 1, "head_dim": 4, "vocab_size": 9,
                         "rms_norm_eps": 1e-5}
                        """;
                case GELU_ERF -> gpt2("gelu");
                case GELU_TANH -> gpt2("gelu_new");
            };
        }

        private static String gpt2(String function) {
            return """
                    {"architectures": ["GPT2LMHeadModel"], "n_layer": 1, "n_embd": 75, "n_head": 1, "vocab_size": 9,
                     "activation_function": "FUNCTION", "layer_norm_epsilon": 1e-5}
                    """
                    .replace("FUNCTION", function);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyResultIsTheReferences(Variant variant) throws IOException {
        Files.writeString(folder.resolve("config.json"), variant.config());
        ModelSpec spec = SpecReader.read(folder);
        BigInteger epsilon = QuantizedModel.normEpsilon(spec);

        tableFunctions(variant.activation);
        for (int i = 0; i < 300; i++) {
            quantizer(i);
        }
        for (WeightFormat format : WeightFormat.values()) {
            for (int blocks : new int[] {1, 2, 3, 7, 8, 16, 17, 63, 64, 65, 130, 150}) {
                linear(format, blocks);
            }
        }
        for (int i = 0; i < 40; i++) {
            norm(variant.norm, epsilon, i);
        }

        String output = Programs.run(List.of(program(spec, variant, epsilon).toString()), folder, cases.toString());
        List<String> questions = cases.toString().lines().toList();
        List<String> got = output.lines().map(String::strip).toList();
        assertEquals(expected.size(), got.size(), "answers");
        for (int i = 0; i < expected.size(); i++) {
            String question = questions.get(i);
            assertEquals(expected.get(i), got.get(i), question.substring(0, Math.min(200, question.length())));
        }
    }

    private static Path program(ModelSpec spec, Variant variant, BigInteger epsilon) {
        Pipeline pipeline = Pipeline.of(
                Planner.plan(spec, PlanOptions.of("u280", WeightFormat.MXINT8).with(1, 1, 1)));
        Map<String, byte[]> files = Programs.sources(pipeline);
        files.put("kernel_cases.cpp", Programs.resource("kernel_cases.cpp"));
        List<String> options = new ArrayList<>(List.of(
                "-std=c++17",
                "-O1",
                "-march=native",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-Wno-unknown-pragmas",
                "-Iinclude",
                "-Iinclude/kernels",
                "-Isimulation",
                "-DCASES_CENTRED=" + (variant.norm == NormKind.LAYER),
                "-DCASES_STEP_BITS=" + Tables.deltaStepBits(variant.activation),
                "-DCASES_EPSILON_HIGH=" + epsilon.shiftRight(64) + "u",
                "-DCASES_EPSILON_LOW=" + epsilon.mod(BigInteger.ONE.shiftLeft(64)) + "u"));
        if (variant.plain) {
            options.add("-DMILLRACE_PLAIN_MULTIPLY");
        }
        return Compiler.find()
                .program(
                        "kernel_cases",
                        files,
                        List.of("kernel_cases.cpp", "simulation/process.cpp", "simulation/scheduler.cpp"),
                        options,
                        ProgressListener.SILENT);
    }

    private void tableFunctions(Activation activation) {
        List<Integer> numbers = new ArrayList<>(Arrays.stream(EXTREMES).boxed().toList());
        for (int i = 0; i < 2000; i++) {
            numbers.add(random.nextInt() >> random.nextInt(32));
        }
        for (int number : numbers) {
            long unsigned = Integer.toUnsignedLong(number);
            add("exp2 " + unsigned, MathFunctions.exp2(unsigned));
            add("exp2 " + (unsigned << 5), MathFunctions.exp2(unsigned << 5));
            add("activate " + number, MathFunctions.activate(activation, number));
            add("gumbel " + unsigned, MathFunctions.gumbel(number));
            int positive = number & Integer.MAX_VALUE;
            if (positive != 0) {
                scaled("reciprocal " + positive, MathFunctions.reciprocal(positive));
            }
        }
        List<BigInteger> wide = new ArrayList<>(List.of(
                BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE.shiftLeft(98).subtract(BigInteger.ONE)));
        for (int bits = 1; bits <= 98; bits++) {
            wide.add(BigInteger.ONE.shiftLeft(bits - 1));
            for (int i = 0; i < 10; i++) {
                wide.add(new BigInteger(bits, random));
            }
        }
        for (BigInteger v : wide) {
            scaled(
                    "root " + v.shiftRight(64) + " " + v.mod(BigInteger.ONE.shiftLeft(64)),
                    MathFunctions.inverseRoot(v));
        }
    }

    private void scaled(String question, MathFunctions.Scaled result) {
        cases.append(question).append('\n');
        expected.add(result.factor() + " " + (16 + result.exponent()));
    }

    private void quantizer(int index) {
        long[] values = new long[Blocks.SIZE];
        int shift = random.nextInt(33);
        for (int i = 0; i < values.length; i++) {
            values[i] = index % 10 == 0 ? EXTREMES[random.nextInt(EXTREMES.length)] : random.nextInt() >> shift;
            if (index % 3 == 2) {
                // The product of gate and up.
                values[i] *= index % 2 == 0 ? random.nextInt() : Integer.MIN_VALUE;
            }
        }
        int fraction = index % 3 == 0 ? 16 : index % 3 == 1 ? 24 : 32;
        cases.append("quantize")
                .append(fraction)
                .append(' ')
                .append(text(values))
                .append('\n');
        expected.add(text(Quantizer.quantize(values, fraction)));
    }

    private void linear(WeightFormat format, int blocks) {
        int rows = 1 + random.nextInt(4);
        int tokens = 1 + random.nextInt(3);
        cases.append(format)
                .append(' ')
                .append(rows)
                .append(' ')
                .append(blocks)
                .append(' ')
                .append(tokens);
        List<MxVector> tile = new ArrayList<>();
        for (int t = 0; t < tokens; t++) {
            byte[] mantissas = new byte[blocks * Blocks.SIZE];
            byte[] exponents = new byte[blocks];
            fill(mantissas, 127);
            for (int b = 0; b < blocks; b++) {
                exponents[b] = (byte) (random.nextInt(57) - 32);
            }
            tile.add(new MxVector(mantissas, exponents));
            cases.append(' ').append(text(tile.get(t)));
        }
        int perBeat = format.blocksPerBeat();
        int beatsPerRow = (blocks + perBeat - 1) / perBeat;
        int perGroup = 64 / perBeat;
        List<byte[]> beats = new ArrayList<>();
        byte[] group = new byte[0];
        List<Long> sums = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            byte[] mantissas = new byte[blocks * Blocks.SIZE];
            byte[] exponents = new byte[blocks];
            if (format == WeightFormat.MXINT8) {
                fill(mantissas, 127);
            } else {
                for (int i = 0; i < mantissas.length; i++) {
                    mantissas[i] = doubled(random.nextInt(16));
                }
            }
            for (int b = 0; b < blocks; b++) {
                exponents[b] = (byte) (random.nextInt(112) - 96);
            }
            for (int beat = 0; beat < beatsPerRow; beat++) {
                int index = row * beatsPerRow + beat;
                if (index % perGroup == 0) {
                    group = new byte[64];
                    beats.add(group);
                }
                byte[] weights = new byte[64];
                for (int b = 0; b < perBeat && beat * perBeat + b < blocks; b++) {
                    int block = beat * perBeat + b;
                    group[index % perGroup * perBeat + b] = exponents[block];
                    for (int i = 0; i < Blocks.SIZE; i++) {
                        byte m = mantissas[block * Blocks.SIZE + i];
                        if (format == WeightFormat.MXINT8) {
                            weights[b * Blocks.SIZE + i] = m;
                        } else {
                            weights[b * 16 + i % 16] |= (byte) (code(m) << (i < 16 ? 0 : 4));
                        }
                    }
                }
                beats.add(weights);
            }
            for (MxVector token : tile) {
                sums.add(MxLinear.wrap48(MxLinear.dot(mantissas, exponents, 0, token, 0, blocks)));
            }
        }
        cases.append(' ').append(beats.size());
        beats.forEach(beat -> cases.append(' ').append(text(beat)));
        cases.append('\n');
        expected.add(sums.stream().map(String::valueOf).collect(Collectors.joining(" ")) + " all");
    }

    private void fill(byte[] mantissas, int limit) {
        boolean extreme = random.nextInt(4) == 0;
        for (int i = 0; i < mantissas.length; i++) {
            int m = extreme ? (random.nextBoolean() ? limit : -limit) : random.nextInt(2 * limit + 1) - limit;
            mantissas[i] = (byte) m;
        }
    }

    private static byte doubled(int code) {
        int magnitude = new int[] {0, 1, 2, 3, 4, 6, 8, 12}[code & 7];
        return (byte) ((code & 8) != 0 ? -magnitude : magnitude);
    }

    private static int code(byte doubled) {
        return IntStream.range(0, 16)
                .filter(code -> doubled(code) == doubled)
                .findFirst()
                .orElseThrow();
    }

    private void norm(NormKind kind, BigInteger epsilon, int index) {
        cases.append("norm");
        Norm norm = new Norm(kind, HIDDEN, epsilon, new Saturations());
        List<String> answer = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            int[] gain = vector(random.nextInt(32));
            int[] bias = vector(random.nextInt(32));
            int[] x = index == 0 ? new int[PADDED] : vector(index % 8 == 1 ? 32 : random.nextInt(32));
            if (index % 8 == 2) {
                Arrays.fill(x, 0, HIDDEN, Integer.MIN_VALUE);
            }
            boolean centred = kind == NormKind.LAYER;
            for (int at = 0; at < PADDED; at += Blocks.SIZE) {
                cases.append(' ').append(text(Arrays.copyOfRange(gain, at, at + Blocks.SIZE)));
                if (centred) {
                    cases.append(' ').append(text(Arrays.copyOfRange(bias, at, at + Blocks.SIZE)));
                }
            }
            cases.append(' ').append(text(x));
            QuantizedNorm constants = new QuantizedNorm(gain, centred ? Optional.of(bias) : Optional.empty());
            answer.add(text(Quantizer.quantize(norm.apply(x, constants), 16)));
        }
        cases.append('\n');
        expected.add(String.join(" ", answer));
    }

    /** Zero in the padding; a shift of 32 gives extremes. */
    private int[] vector(int shift) {
        int[] values = new int[PADDED];
        for (int i = 0; i < HIDDEN; i++) {
            values[i] = shift == 32 ? EXTREMES[random.nextInt(EXTREMES.length)] : random.nextInt() >> shift;
        }
        return values;
    }

    private void add(String question, long answer) {
        cases.append(question).append('\n');
        expected.add(Long.toString(answer));
    }

    private static String text(MxVector vector) {
        List<String> blocks = new ArrayList<>();
        for (int b = 0; b < vector.exponents().length; b++) {
            byte[] block = Arrays.copyOfRange(vector.mantissas(), b * Blocks.SIZE, (b + 1) * Blocks.SIZE);
            blocks.add(text(block) + " " + vector.exponents()[b]);
        }
        return String.join(" ", blocks);
    }

    private static String text(byte[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Byte.toString(values[i]))
                .collect(Collectors.joining(" "));
    }

    private static String text(int[] values) {
        return Arrays.stream(values).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static String text(long[] values) {
        return Arrays.stream(values).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
