// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.kernel.Constant.Assignment;
import dev.millrace.kernel.Constant.Declaration;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.Plan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Collects the constants of a kernel. */
final class Constants {
    private final Plan plan;
    private final List<Constant> constants = new ArrayList<>();

    private Constants(Plan plan) {
        this.plan = plan;
    }

    static Constants of(Plan plan) {
        return new Constants(plan);
    }

    List<Constant> list() {
        return List.copyOf(constants);
    }

    Constants lanes() {
        return number("Lanes", plan.lanes(), "memory channels");
    }

    Constants tile() {
        return number("Tile", plan.tile(), "tokens of a prefill pass");
    }

    Constants layers() {
        return number("Layers", plan.spec().layers(), "");
    }

    /** How long what the KV cache holds of a position is. */
    Constants records() {
        return number("KeyBeats", plan.layout().keyBeats(), "keys of a position")
                .number("ValueBeats", plan.layout().valueBeats(), "values of a position");
    }

    /** What `lane` and `gather` share. */
    Constants schedule() {
        lanes().number("Columns", plan.columns(), "tokens multiplied at once")
                .tile()
                .layers();
        constants.add(new Operations("Layer", plan.schedule().layer()));
        constants.add(new Operations("Head", plan.schedule().head()));
        return this;
    }

    Constants number(String name, long value, String comment) {
        constants.add(new WholeNumber(name, value, comment(comment)));
        return this;
    }

    Constants flag(String name, boolean value, String comment) {
        constants.add(new Flag(name, value, comment(comment), false));
        return this;
    }

    /** A flag in which kernels of one folder differ. */
    Constants ownFlag(String name, boolean value, String comment) {
        constants.add(new Flag(name, value, comment(comment), true));
        return this;
    }

    /** A number of up to 128 bits; C++ has it in two halves. */
    Constants wide(String name, BigInteger value, String comment) {
        constants.add(new Wide(name, value, comment(comment)));
        return this;
    }

    Constants format() {
        constants.add(new Format(plan.format()));
        return this;
    }

    /** A number that only the HLS kernel has a use for. */
    Constants hlsNumber(String name, long value, String comment) {
        constants.add(new HlsOnly(new WholeNumber(name, value, comment(comment))));
        return this;
    }

    /** A number that only the RTL has a use for. */
    Constants rtlNumber(String name, long value, String comment) {
        constants.add(parameter(name, value, comment));
        return this;
    }

    /** A number that only the RTL has a use for, whatever the plan. */
    static Constant parameter(String name, long value, String comment) {
        return new RtlOnly(new WholeNumber(name, value, comment(comment)));
    }

    private record WholeNumber(String name, long value, String comment) implements Constant {
        @Override
        public List<Declaration> cpp() {
            return List.of(new Declaration("unsigned", camel(name), Long.toString(value), comment));
        }

        @Override
        public List<Assignment> systemVerilog() {
            return List.of(new Assignment(upper(name), Long.toString(value), comment));
        }
    }

    private record Flag(String name, boolean value, String comment, boolean own) implements Constant {
        @Override
        public List<Declaration> cpp() {
            return List.of(new Declaration("bool", camel(name), Boolean.toString(value), comment));
        }

        @Override
        public List<Assignment> systemVerilog() {
            return List.of(new Assignment(upper(name), bit(value), comment));
        }
    }

    private record Wide(String name, BigInteger value, String comment) implements Constant {
        @Override
        public List<Declaration> cpp() {
            BigInteger low = value.mod(BigInteger.ONE.shiftLeft(Long.SIZE));
            return List.of(
                    new Declaration("uint64_t", camel(name) + "High", value.shiftRight(Long.SIZE) + "u", comment),
                    new Declaration("uint64_t", camel(name) + "Low", low + "u", ""));
        }

        @Override
        public List<Assignment> systemVerilog() {
            return List.of(new Assignment(upper(name), "128'd" + value, comment));
        }
    }

    private record Format(WeightFormat format) implements Constant {
        @Override
        public String name() {
            return "Format";
        }

        @Override
        public List<Declaration> cpp() {
            String value = format == WeightFormat.MXINT8 ? "kMxInt8" : "kMxFp4";
            return List.of(
                    new Declaration("millrace::WeightFormat", "kFormat", "millrace::WeightFormat::" + value, ""));
        }

        @Override
        public List<Assignment> systemVerilog() {
            return List.of(new Assignment("MXFP4", bit(format == WeightFormat.MXFP4), "  // else MXINT8"));
        }
    }

    /** A list of the lanes' operations; in SystemVerilog a vector, whose fields {@code millrace_pkg} has. */
    private record Operations(String name, List<LaneOperation> operations) implements Constant {
        private static final String FIELDS =
                "    // action, destination, row blocks, column blocks, biased, last token only";

        @Override
        public List<Declaration> cpp() {
            String value = operations.stream()
                    .map(operation -> String.format(
                            Locale.ROOT,
                            "    {Action::%s, Destination::%s, %d, %d, %s, %s},  // %s",
                            camel(operation.action()),
                            camel(operation.destination()),
                            operation.rowBlocks(),
                            operation.columnBlocks(),
                            operation.biased(),
                            operation.lastToken(),
                            operation.name()))
                    .collect(Collectors.joining("\n", "{\n" + FIELDS + "\n", "\n}"));
            return List.of(new Declaration("millrace::Operation", camel(name) + "[]", value, ""));
        }

        /** The first operation is in the lowest bits; from the highest field to the lowest. */
        @Override
        public List<Assignment> systemVerilog() {
            StringBuilder value = new StringBuilder("{");
            for (int i = operations.size() - 1; i >= 0; i--) {
                LaneOperation operation = operations.get(i);
                value.append(String.format(
                        Locale.ROOT,
                        "\n    // %s: %s, %s\n    14'd0, 1'b%d, 1'b%d, 1'b0, 3'd%d, 2'd0, 2'd%d, 16'd%d, 24'd%d%s",
                        operation.name(),
                        operation.action().name().toLowerCase(Locale.ROOT),
                        operation.destination().name().toLowerCase(Locale.ROOT),
                        operation.lastToken() ? 1 : 0,
                        operation.biased() ? 1 : 0,
                        operation.destination().code(),
                        operation.action().code(),
                        operation.columnBlocks(),
                        operation.rowBlocks(),
                        i > 0 ? "," : ""));
            }
            String count = upper(name) + "_OPERATIONS";
            return List.of(
                    new Assignment(count, Integer.toString(operations.size()), ""),
                    new Assignment(upper(name), value + "\n}", ""));
        }
    }

    private record HlsOnly(Constant constant) implements Constant {
        @Override
        public String name() {
            return constant.name();
        }

        @Override
        public List<Declaration> cpp() {
            return constant.cpp();
        }

        @Override
        public List<Assignment> systemVerilog() {
            return List.of();
        }
    }

    private record RtlOnly(Constant constant) implements Constant {
        @Override
        public String name() {
            return constant.name();
        }

        @Override
        public List<Declaration> cpp() {
            return List.of();
        }

        @Override
        public List<Assignment> systemVerilog() {
            return constant.systemVerilog();
        }
    }

    /** {@code HiddenBlocks} is kHiddenBlocks. */
    private static String camel(String name) {
        return "k" + name;
    }

    private static String camel(Enum<?> value) {
        return camel(value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT));
    }

    /** {@code HiddenBlocks} is HIDDEN_BLOCKS. */
    private static String upper(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String bit(boolean value) {
        return value ? "1'b1" : "1'b0";
    }

    private static String comment(String text) {
        return text.isEmpty() ? "" : "  // " + text;
    }
}
