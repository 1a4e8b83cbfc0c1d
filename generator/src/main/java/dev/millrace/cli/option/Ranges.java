// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses numbers on the command line that are out of their {@link Range}, before a command begins. */
public final class Ranges {
    private Ranges() {}

    /**
     * Checks what was given to a command and its subcommands.
     *
     * @throws ParameterException in one line, with the option, its value and its range
     */
    public static void check(ParseResult parsed) {
        for (ParseResult command = parsed; command != null; command = command.subcommand()) {
            for (ArgSpec argument : command.matchedArgs()) {
                of(argument).ifPresent(range -> check(argument, range));
            }
        }
    }

    /** The range of an option or a parameter, if it has one. */
    public static Optional<Range> of(ArgSpec argument) {
        return argument != null && argument.userObject() instanceof Field field
                ? Optional.ofNullable(field.getAnnotation(Range.class))
                : Optional.empty();
    }

    /** What is wrong with a value, such as {@code --lanes 99: expected 1 to 32 memory channels}. */
    public static String message(ArgSpec argument, Range range, Object value) {
        String name = argument instanceof OptionSpec option ? option.names()[0] : argument.paramLabel();
        return name + " " + value + ": expected " + text(range);
    }

    private static void check(ArgSpec argument, Range range) {
        for (Object number : numbers(argument.getValue())) {
            if (!holds(range, (Number) number)) {
                throw new ParameterException(
                        argument.command().commandLine(), message(argument, range, number), argument, null);
            }
        }
    }

    /** Also of lists and of what keys name. */
    private static Collection<?> numbers(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values();
        }
        return value instanceof Collection<?> list
                ? list
                : Optional.ofNullable(value).stream().toList();
    }

    private static boolean holds(Range range, Number number) {
        if (number instanceof Double real) {
            return real >= range.min() && real <= range.max();
        }
        return number.longValue() >= range.min() && number.longValue() <= range.max();
    }

    private static String text(Range range) {
        if (range.min() == Long.MIN_VALUE) {
            return "a whole number of 64 bits, " + range.of();
        }
        return range.max() == Integer.MAX_VALUE || range.max() == Long.MAX_VALUE
                ? String.format(Locale.ROOT, "%,d or more %s", range.min(), range.of())
                : String.format(Locale.ROOT, "%,d to %,d %s", range.min(), range.max(), range.of());
    }
}
