// SPDX-License-Identifier: Apache-2.0
package dev.millrace.analysis;

import dev.millrace.card.Card;
import dev.millrace.card.CardException;

/**
 * What the framework knows of a card (section 3.2).
 *
 * @param name of the card
 * @param clockMegahertz freq
 * @param macsPerCycle M_tot, at this clock and in the precision of the design
 * @param offChipBytes DRAM_tot
 * @param onChipBytes SRAM_tot
 * @param blocks Mem_tot and their shape
 * @param channels of the memory that weights stream from
 * @param bytesPerSecond peak of these channels together
 */
public record SpatialDevice(
        String name,
        double clockMegahertz,
        double macsPerCycle,
        long offChipBytes,
        long onChipBytes,
        MemoryBlocks blocks,
        int channels,
        double bytesPerSecond) {
    private static final double MEGA = 1e6;

    /** The device that a card of the library or of the user is; a {@link CardException} if its file does not say enough. */
    public static SpatialDevice of(Card card, Precision precision, double clockMegahertz) {
        return new SpatialDevice(
                card.name(),
                clockMegahertz,
                card.macsPerCycle(precision.weightBits(), precision.activationBits(), clockMegahertz)
                        .orElseThrow(() -> unknown(
                                card,
                                "products of W" + precision.weightBits() + "A" + precision.activationBits()
                                        + " in a cycle")),
                card.memoryBytes(),
                card.onChipBytes().orElseThrow(() -> unknown(card, "on-chip memory")),
                blocks(card),
                card.channels(),
                card.peakBytesPerSecond());
    }

    /** This device with other memory blocks. */
    public SpatialDevice with(MemoryBlocks others) {
        return new SpatialDevice(
                name, clockMegahertz, macsPerCycle, offChipBytes, onChipBytes, others, channels, bytesPerSecond);
    }

    /** A part of its logic, beside something else; memory off the chip is shared. */
    public SpatialDevice part(double share) {
        return new SpatialDevice(
                name,
                clockMegahertz,
                macsPerCycle * share,
                offChipBytes,
                (long) (onChipBytes * share),
                new MemoryBlocks((long) (blocks.count() * share), blocks.bits(), blocks.widths()),
                channels,
                bytesPerSecond);
    }

    double clockHertz() {
        return clockMegahertz * MEGA;
    }

    private static MemoryBlocks blocks(Card card) {
        return card.logic()
                .map(logic -> MemoryBlocks.bram18(Math.round(2 * logic.total().bram36s())))
                .or(() -> card.adaptiveLogic().map(logic -> MemoryBlocks.m20k(logic.m20ks())))
                .orElseThrow(() -> unknown(card, "memory blocks"));
    }

    private static CardException unknown(Card card, String what) {
        return new CardException("card " + card.name() + " does not say its " + what
                + ", which the framework of Chen et al. needs; add it to its file, docs/cards.md");
    }
}
