// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fabric;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What a memory of one write and one read port becomes, as Yosys maps it ({@code memory_libmap}, with the costs of
 * {@code lutrams_xcu.txt}, {@code brams_xc4v.txt} and {@code urams.txt}; the synthesis of Vivado has the same cells and
 * similar rules): the cheapest of the forms, in which the words are stacked in banks as deep as a cell, and the banks
 * side by side.
 */
public final class Memories {
    private static final double LOGIC_COST = 1; // of a bit
    private static final double LUT_RAM_COST = 16;
    private static final double RAMB18_COST = 129;
    private static final double RAMB36_COST = 257;
    private static final double URAM_COST = 1024;
    private static final double CHOICE_COST = 0.5; // of a bit that is chosen among banks

    /** LUTs of a RAM32M16 or a RAM64M8. */
    private static final int LUT_RAM_LUTS = 8;

    private record Form(double cost, Resources resources) {}

    private Memories() {}

    /** Resources of a memory whose form is left to synthesis. */
    public static Resources of(int width, int depth) {
        Stream<Form> small = Stream.concat(Stream.of(logic(width, depth)), distributed(width, depth));
        Stream<Form> large = Stream.concat(block(width, depth), ultra(width, depth));
        return cheapest(Stream.concat(small, large));
    }

    /** Resources of a memory that is marked to be LUT RAM. */
    public static Resources lutRam(int width, int depth) {
        return cheapest(distributed(width, depth));
    }

    /** Resources of a memory that is marked to be block RAM. */
    public static Resources blockRam(int width, int depth) {
        return cheapest(block(width, depth));
    }

    /** Resources of a memory that is marked to be ultra RAM. */
    public static Resources ultraRam(int width, int depth) {
        return cheapest(ultra(width, depth));
    }

    private static Resources cheapest(Stream<Form> forms) {
        return forms.min(Comparator.comparingDouble(Form::cost)).orElseThrow().resources();
    }

    /** Registers, and a multiplexer that reads them. */
    private static Form logic(int width, int depth) {
        long bits = (long) width * depth;
        return new Form(LOGIC_COST * bits + choice(width, depth), new Resources(bits / 2, bits, 0, 0, 0));
    }

    private static Stream<Form> distributed(int width, int depth) {
        return Stream.of(distributed(width, depth, 14, 32), distributed(width, depth, 7, 64));
    }

    private static Form distributed(int width, int depth, int cellWidth, int cellDepth) {
        int banks = ceilDiv(depth, cellDepth);
        // A cell may be used in part, and is paid for in part.
        double cost = LUT_RAM_COST * banks * width / cellWidth + choice(width, banks);
        long cells = ceilDiv(banks * width, cellWidth);
        return new Form(cost, new Resources(LUT_RAM_LUTS * cells + choiceLuts(width, banks), 0, 0, 0, 0));
    }

    private static Stream<Form> block(int width, int depth) {
        return Stream.concat(
                Stream.of(36, 18, 9, 4, 2, 1).map(w -> cells(width, depth, w, bits18(w), RAMB18_COST, 0.5, 0)),
                Stream.of(72, 36, 18, 9, 4, 2, 1).map(w -> cells(width, depth, w, 2 * bits18(w), RAMB36_COST, 1, 0)));
    }

    /** Words of a RAMB18 of a width: parity bits are there from a width of 9. */
    private static int bits18(int cellWidth) {
        return (1 << 14) / Integer.highestOneBit(cellWidth);
    }

    private static Stream<Form> ultra(int width, int depth) {
        return Stream.of(cells(width, depth, 72, 4096, URAM_COST, 0, 1));
    }

    private static Form cells(
            int width, int depth, int cellWidth, int cellDepth, double cost, double bram36s, int urams) {
        int banks = ceilDiv(depth, cellDepth);
        // The width is filled up to whole bytes of 9 bits, of which a write enable has one.
        int filled = cellWidth < 9 ? width : 9 * ceilDiv(width, 9);
        int cells = ceilDiv(banks * filled, cellWidth);
        return new Form(
                cost * cells + choice(width, banks),
                new Resources(choiceLuts(width, banks), 0, 0, bram36s * cells, (long) urams * cells));
    }

    private static double choice(int width, int banks) {
        return banks > 1 ? CHOICE_COST * ((banks - 1.0) * width + banks) : 0;
    }

    /** A LUT chooses among up to four. */
    private static long choiceLuts(int width, int banks) {
        return banks > 1 ? (long) width * ceilDiv(banks - 1, 3) : 0;
    }

    /** The quotient rounded up. */
    public static int ceilDiv(int a, int b) {
        return (a + b - 1) / b;
    }
}
