// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.accelerator.ControlWord;
import dev.millrace.accelerator.KernelArgument;
import dev.millrace.accelerator.UnitRegister;
import dev.millrace.kernel.Constant.Declaration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contract between host and device, as the device's languages declare it.
 *
 * @param constants in the order of {@link ControlWord}
 */
record Contract(List<Declaration> constants) {
    /** For kernels in C++, where {@code HEADER_TOKENS} is {@code kHeaderTokens}. */
    static Contract cpp() {
        return new Contract(
                words().map(word -> declaration("unsigned", camel(word.name()), word.value(), word.comment()))
                        .toList());
    }

    /** For kernels in SystemVerilog, which have the registers of memory units as well. */
    static Contract systemVerilog() {
        Stream<Declaration> words = words().map(word -> declaration("int", word.name(), word.value(), word.comment()));
        Stream<Declaration> arguments =
                Arrays.stream(KernelArgument.values()).map(argument -> register(argument.name(), argument.offset()));
        Stream<Declaration> registers =
                Arrays.stream(UnitRegister.values()).map(register -> register(register.name(), register.offset()));
        return new Contract(Stream.of(words, arguments, registers)
                .flatMap(declarations -> declarations)
                .toList());
    }

    private static Declaration register(String name, int offset) {
        return declaration("int", "REGISTER_" + name, offset, "");
    }

    private static Stream<ControlWord> words() {
        return Arrays.stream(ControlWord.values());
    }

    private static Declaration declaration(String type, String name, int value, String comment) {
        return new Declaration(type, name, Integer.toString(value), comment.isEmpty() ? "" : "  // " + comment);
    }

    private static String camel(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "k", ""));
    }
}
