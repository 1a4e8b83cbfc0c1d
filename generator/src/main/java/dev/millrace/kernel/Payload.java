// SPDX-License-Identifier: Apache-2.0
package dev.millrace.kernel;

import dev.millrace.numerics.Blocks;
import dev.millrace.plan.Plan;
import java.util.Locale;

/**
 * What a stream carries.
 *
 * @param cType its type in the kernels' C++
 * @param bits width on the card
 */
public record Payload(String cType, int bits) {
    /** 32 elements in Q16.16. */
    public static final Payload BLOCK = new Payload("Block_t", 32 * 32);
    /** 32 mantissas and their exponent. */
    public static final Payload MX_BLOCK = new Payload("MxBlock_t", 32 * 8 + 32);
    /** A beat of a memory port. */
    public static final Payload BEAT = new Payload("Beat_t", 512);
    /** A read that embed asks for. */
    public static final Payload FETCH = new Payload("Fetch_t", 64);
    /** A sampled token. */
    public static final Payload TOKEN = new Payload("Token_t", 40);
    /** A page consumed, or a halt. */
    public static final Payload CREDIT = new Payload("Credit_t", 8);
    /** A number of beats. */
    public static final Payload COUNT = new Payload("uint32_t", 32);

    /** A score of attention. */
    public static final Payload SCORE = new Payload("int64_t", 64);
    /** Sums of attention, eight at a time. */
    public static final Payload SUMS = new Payload("Sums_t", 8 * 64);

    /** One of so many equal parts, of whole bytes. */
    public Payload part(int parts) {
        int bytes = bits / parts / Byte.SIZE;
        return parts == 1 ? this : new Payload("Part_t<" + bytes + ">", bytes * Byte.SIZE);
    }

    /** Its type's name in that of a kernel: {@code mx_block} of {@code MxBlock_t}, {@code part_4} of {@code Part_t<4>}. */
    String word() {
        return cType.replaceFirst("_t(?=<|$)", "")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("<(.*)>", "_$1")
                .toLowerCase(Locale.ROOT);
    }

    /** The rows of a block that one lane computes, for the tokens of all columns. */
    static Payload results(Plan plan) {
        return new Payload("Results_t", 32 * (Blocks.SIZE / plan.lanes() * plan.columns()));
    }

    /** The results of neighbouring lanes as one word. */
    static Payload joined(Plan plan) {
        int lanes = CollectKernel.joined(plan);
        return lanes == 1
                ? results(plan)
                : new Payload("Joined_t", lanes * results(plan).bits());
    }
}
