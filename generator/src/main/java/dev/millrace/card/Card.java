// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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

    /** A card that designs can be generated for; or a {@link CardException} that says why not. */
    public static Card generatable(String nameOrFile) {
        Card card = named(nameOrFile);
        card.analysisOnly.ifPresent(reason -> {
            throw new CardException("card " + card.name + " can be analysed, but nothing can be generated for it: "
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

    /** How many of that memory's channels, from the first, are at one die; all where the card does not say it. */
    public int channelsAtOneDie() {
        return (int) IntStream.range(0, channels())
                .takeWhile(
                        channel -> streaming().slr(channel).equals(streaming().slr(0)))
                .count();
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
        return clock.orElseThrow(() -> new CardException("card " + name + " has no [clock]"))
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
        return onChip.map(OnChip::bytes)
                .or(() -> logic.map(fabric -> fabric.total().memoryBytes()));
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
        return logic.map(fabric -> fabric.total().dsps())
                .or(() -> adaptiveLogic.map(fabric -> (long) fabric.multiplierBlocks()))
                .orElse(0L);
    }

    private MemorySystem streaming() {
        return memories.get(0);
    }

    /** On-chip memory: caches of a GPU, scratchpads of an RDU, or what is published for an FPGA. */
    public record OnChip(long bytes, String source) {
        public OnChip {
            Figure.bytes("[on_chip]", bytes);
            requireSource(source, "[on_chip]");
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

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new CardException(message);
        }
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
