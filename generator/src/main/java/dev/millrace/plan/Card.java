// SPDX-License-Identifier: Apache-2.0
package dev.millrace.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of a card, read from a TOML file; docs/cards.md. Every group of figures names its source. A figure that
 * is not known is absent.
 *
 * @param name as on the command line
 * @param title as its maker calls it
 * @param kind what computes on it
 * @param part the FPGA
 * @param platform what the linker builds on: a Vitis platform, or the shell of SLASH
 * @param flow what links for it and drives it; {@code VITIS} if the file does not say
 * @param analysisOnly why nothing can be generated for it; absent where it can
 * @param logic the fabric of an AMD FPGA
 * @param adaptiveLogic the fabric of an Intel FPGA
 * @param onChip on-chip memory, where {@code logic} does not say it
 * @param memories memory systems; the first is the one that lanes stream from
 * @param clock of the kernels
 * @param power of the whole card
 * @param links to the host and to other cards
 * @param peaks published peaks of arithmetic
 * @param products what a multiplier block does in a cycle, by precision
 * @param engines hard vector processors
 */
public record Card(
        String name,
        String title,
        Kind kind,
        Optional<String> part,
        Optional<String> platform,
        Flow flow,
        Optional<String> analysisOnly,
        Optional<Logic> logic,
        Optional<AdaptiveLogic> adaptiveLogic,
        Optional<OnChip> onChip,
        List<MemorySystem> memories,
        Optional<Clock> clock,
        Optional<Power> power,
        List<Link> links,
        List<Peak> peaks,
        List<Products> products,
        Optional<Engines> engines) {
    private static final double GIGA = 1e9;

    /** SLASH has 64 ports, HBM0 to HBM63, of which neighbours lead to the same gigabyte of the 32. */
    private static final int SLASH_PORTS_OF_A_CHANNEL = 2;

    /** What computes on a card. */
    public enum Kind {
        FPGA,
        GPU,
        RDU
    }

    /** What links kernels to a bitstream, and what drives it. */
    public enum Flow {
        /** {@code v++} links to an xclbin, which XRT drives. */
        VITIS("XRT"),
        /** {@code slashkit} links to a vbin, which VRT drives. */
        SLASH("VRT");

        private final String runtime;

        Flow(String runtime) {
            this.runtime = runtime;
        }

        /** The library by which a host drives the card. */
        public String runtime() {
            return runtime;
        }
    }

    /** The kind of a memory system. */
    public enum Memory {
        HBM,
        DDR
    }

    /** The kind of a link. */
    public enum LinkKind {
        PCIE,
        ETHERNET,
        NVLINK
    }

    public Card {
        require(name != null && !name.isBlank(), "a name is missing; add name = \"…\"");
        Word.require("name", name);
        part.ifPresent(word -> Word.require("part", word));
        platform.ifPresent(word -> Word.require("platform", word));
        require(title != null && !title.isBlank(), "a title is missing; add title = \"…\"");
        require(kind != null, "the kind is missing; add kind = \"FPGA\", \"GPU\" or \"RDU\"");
        flow = flow == null ? Flow.VITIS : flow;
        memories = orEmpty(memories);
        links = orEmpty(links);
        peaks = orEmpty(peaks);
        products = orEmpty(products);
        require(!memories.isEmpty(), "it has no memory; add [[memories]]");
        require(
                analysisOnly.isPresent()
                        || (kind == Kind.FPGA && platform.isPresent() && logic.isPresent() && clock.isPresent()),
                "to generate for it, it must be an FPGA with platform, [logic] and [clock]; else say why not by"
                        + " analysis_only = \"…\"");
        require(
                flow != Flow.SLASH || memories.get(0).kind() == Memory.HBM,
                "flow = \"SLASH\" links lanes to HBM only; let the first of [[memories]] be HBM");
    }

    /** The card of a name of the library, or of a path to a file that ends in {@code .toml}. */
    public static Card named(String nameOrFile) {
        return CardFiles.read(nameOrFile);
    }

    /** The same, of a card that designs can be generated for; or a {@link PlanException} that says why not. */
    public static Card generatable(String nameOrFile) {
        Card card = named(nameOrFile);
        card.analysisOnly.ifPresent(reason -> {
            throw new PlanException("card " + card.name + " can be analysed, but nothing can be generated for it: "
                    + reason + "; generate for " + String.join(", ", CardFiles.generatable()));
        });
        return card;
    }

    /** All names of the library. */
    public static List<String> names() {
        return CardFiles.NAMES;
    }

    /** Kind of the memory that lanes stream from. */
    public Memory memory() {
        return streaming().kind();
    }

    /** Independent channels of that memory, one lane each at most. */
    public int channels() {
        return streaming().channels();
    }

    /** Capacity of a channel. */
    public long channelBytes() {
        return streaming().channelBytes();
    }

    /** Theoretical peak of a channel. */
    public double channelGigabytesPerSecond() {
        return streaming().channelGigabytesPerSecond();
    }

    /** Theoretical peak of all channels of the memory that lanes stream from. */
    public double peakBytesPerSecond() {
        return streaming().peakBytesPerSecond();
    }

    /** Kernel clock to aim at. */
    public int clockMegahertz() {
        return clock.orElseThrow(() -> new PlanException("card " + name + " has no [clock]"))
                .aimMegahertz();
    }

    /** The bank of a channel as the linker names it. */
    public String bank(int channel) {
        return switch (flow) {
            case VITIS -> memory() + "[" + channel + "]";
            case SLASH -> memory().name() + SLASH_PORTS_OF_A_CHANNEL * channel;
        };
    }

    /** Capacity of all memory systems off the chip. */
    public long memoryBytes() {
        return memories.stream().mapToLong(MemorySystem::bytes).sum();
    }

    /** Capacity of the memory on the chip, if it is known. */
    public Optional<Long> onChipBytes() {
        return onChip.map(OnChip::bytes).or(() -> logic.map(fabric -> fabric.total.memoryBytes()));
    }

    /**
     * Multiply-accumulates in a cycle of the logic, M_tot of Chen et al. (arXiv 2312.15159, section 3.2): multiplier
     * blocks times their products in the narrowest published precision that holds the operands, and hard engines, whose
     * clock is faster, times the ratio of the clocks. Empty where the card does not say.
     *
     * @param weightBits width of one operand
     * @param activationBits width of the other
     * @param megahertz clock of the logic
     */
    public OptionalDouble macsPerCycle(int weightBits, int activationBits, double megahertz) {
        int each = products.stream()
                .filter(p -> weightBits <= p.weightBits() && activationBits <= p.activationBits())
                .mapToInt(Products::perCycle)
                .max()
                .orElse(0);
        double macs = (double) each * multiplierBlocks()
                + engines.map(e -> (double) e.count() * e.macsPerCycle() * e.clockMegahertz() / megahertz)
                        .orElse(0.0);
        return macs > 0 ? OptionalDouble.of(macs) : OptionalDouble.empty();
    }

    private long multiplierBlocks() {
        return logic.map(fabric -> fabric.total.dsps())
                .or(() -> adaptiveLogic.map(fabric -> (long) fabric.multiplierBlocks))
                .orElse(0L);
    }

    private MemorySystem streaming() {
        return memories.get(0);
    }

    /**
     * The fabric of an AMD FPGA.
     *
     * @param total of the device
     * @param shell what the platform takes of it
     * @param slrs dies, from the bottom
     * @param source of {@code total}
     */
    public record Logic(Resources total, Optional<Shell> shell, List<Slr> slrs, String source) {
        public Logic {
            require(total != null, "[logic] has no total");
            Figure.resources("[logic] total", total);
            slrs = orEmpty(slrs);
            requireSource(source, "[logic]");
        }
    }

    /** What a platform takes of the device. */
    public record Shell(Resources resources, String source) {
        public Shell {
            require(resources != null, "[logic.shell] has no resources");
            Figure.resources("[logic.shell]", resources);
            requireSource(source, "[logic.shell]");
        }
    }

    /**
     * A die of the device.
     *
     * @param name as Vitis names it
     * @param total of the die
     * @param available what the platform leaves of it
     */
    public record Slr(String name, Optional<Resources> total, Optional<Resources> available, String source) {
        public Slr {
            Word.require("name of [[logic.slrs]]", name);
            require(total.isPresent() || available.isPresent(), "SLR " + name + " has neither total nor available");
            total.ifPresent(all -> Figure.resources("SLR " + name, all));
            available.ifPresent(left -> Figure.resources("SLR " + name, left));
            requireSource(source, "[[logic.slrs]]");
        }
    }

    /**
     * The fabric of an Intel FPGA.
     *
     * @param modules adaptive logic modules
     * @param m20ks memory blocks of 20 Kbit
     * @param multiplierBlocks DSP or AI tensor blocks
     */
    public record AdaptiveLogic(int modules, int m20ks, int multiplierBlocks, String source) {
        public AdaptiveLogic {
            Figure.count("[adaptive_logic]", "m20ks", m20ks);
            Figure.count("[adaptive_logic]", "multiplier_blocks", multiplierBlocks);
            requireSource(source, "[adaptive_logic]");
        }
    }

    /** On-chip memory: caches of a GPU, scratchpads of an RDU, or what is published for an FPGA. */
    public record OnChip(long bytes, String source) {
        public OnChip {
            Figure.bytes("[on_chip]", bytes);
            requireSource(source, "[on_chip]");
        }
    }

    /**
     * Memory off the chip.
     *
     * @param channels that are independent; 1 where only the whole is known
     * @param channelBytes capacity of a channel
     * @param channelGigabytesPerSecond theoretical peak of a channel
     * @param slrs the SLR of all channels, or of each
     * @param achievable what was measured or counted on it, of all channels
     */
    public record MemorySystem(
            Memory kind,
            int channels,
            long channelBytes,
            double channelGigabytesPerSecond,
            List<String> slrs,
            Optional<Achievable> achievable,
            String source) {
        public MemorySystem {
            require(kind != null, "[[memories]] has no kind; add kind = \"HBM\" or \"DDR\"");
            require(
                    channels >= 1 && channelBytes >= 1 && channelGigabytesPerSecond > 0,
                    "[[memories]] must have at least one channel, with bytes and GB/s");
            Figure.channels("[[memories]]", channels);
            Figure.bytes("a channel of [[memories]]", channelBytes);
            Figure.gigabytesPerSecond("a channel of [[memories]]", channelGigabytesPerSecond);
            slrs = orEmpty(slrs);
            require(
                    slrs.size() <= 1 || slrs.size() == channels,
                    "slrs of [[memories]] must name one SLR, or one for each of " + channels + " channels");
            requireSource(source, "[[memories]]");
        }

        /** Capacity of all channels. */
        public long bytes() {
            return channels * channelBytes;
        }

        /** Theoretical peak of all channels. */
        public double peakBytesPerSecond() {
            return channels * channelGigabytesPerSecond * GIGA;
        }

        /** The SLR that a channel is at, if it is known. */
        public Optional<String> slr(int channel) {
            return slrs.isEmpty() ? Optional.empty() : Optional.of(slrs.get(slrs.size() == 1 ? 0 : channel));
        }
    }

    /** The best published figure of a memory system, all channels together. */
    public record Achievable(double gigabytesPerSecond, String source) {
        public Achievable {
            Figure.gigabytesPerSecond("[memories.achievable]", gigabytesPerSecond);
            requireSource(source, "[memories.achievable]");
        }
    }

    /**
     * Clock of the kernels.
     *
     * @param aimMegahertz what plans aim at
     * @param highestMegahertz the highest published for a language model
     */
    public record Clock(int aimMegahertz, OptionalInt highestMegahertz, String source) {
        public Clock {
            Figure.kernelMegahertz("[clock]", aimMegahertz);
            highestMegahertz.ifPresent(highest -> Figure.kernelMegahertz("[clock]", highest));
            requireSource(source, "[clock]");
        }
    }

    /** Thermal design power, or the maximum total power of the card. */
    public record Power(double tdpWatts, String source) {
        public Power {
            Figure.watts("[power]", tdpWatts);
            requireSource(source, "[power]");
        }
    }

    /**
     * Links of a kind.
     *
     * @param count how many
     * @param gigabytesPerSecond of one, each way
     */
    public record Link(LinkKind kind, int count, double gigabytesPerSecond, String source) {
        public Link {
            require(kind != null, "[[links]] has no kind; add kind = \"PCIE\", \"ETHERNET\" or \"NVLINK\"");
            Figure.count("[[links]]", "count", count);
            Figure.gigabytesPerSecond("[[links]]", gigabytesPerSecond);
            requireSource(source, "[[links]]");
        }
    }

    /** A published peak: a multiply-accumulate is two operations; without sparsity. */
    public record Peak(String format, double teraOperationsPerSecond, String source) {
        public Peak {
            require(format != null, "[[peaks]] has no format");
            Figure.teraOperations("[[peaks]]", teraOperationsPerSecond);
            requireSource(source, "[[peaks]]");
        }
    }

    static void requireSource(String source, String group) {
        require(source != null && !source.isBlank(), group + " does not say where its figures are from; add source");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new PlanException(message);
        }
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
