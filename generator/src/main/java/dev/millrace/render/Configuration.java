// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.numerics.Tables;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.LaneSchedule;
import dev.millrace.plan.Plan;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.render.UnitSource.Constant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constants of each kernel's configuration, from a plan. */
final class Configuration {
    /** Bursts that a reader may have under way: enough beats to cover a memory latency of 500 ns at 300 MHz. */
    private static final int OUTSTANDING_BURSTS = 4;

    private static final String OPERATION_FIELDS =
            "    // action, destination, row blocks, column blocks, biased, last token only";

    private final Plan plan;
    private final Dimensions dimensions;
    private final LaneLayout layout;
    private final LaneSchedule schedule;
    private final List<Constant> constants = new ArrayList<>();

    private Configuration(Plan plan) {
        this.plan = plan;
        this.dimensions = plan.dimensions();
        this.layout = plan.layout();
        this.schedule = plan.schedule();
    }

    static List<Constant> of(Plan plan, String kernel) {
        return new Configuration(plan).constants(kernel);
    }

    private List<Constant> constants(String kernel) {
        switch (kernel) {
            case "memory" -> memory(false, false);
            case "memory_rows" -> memory(false, true);
            case "memory_host" -> memory(true, true);
            case "lane" -> lane();
            case "gather" -> linear();
            case "embed" -> embed();
            case "wrap", "add" -> layers().number("kHiddenBlocks", dimensions.hiddenBlocks(), "of 32 elements");
            case "norm" -> norm();
            case "feed" -> feed();
            case "rope" -> rope();
            case "attention" -> attention();
            case "activation" -> activation();
            case "sample" -> number("kVocabulary", plan.spec().vocab(), "")
                    .number("kVocabularyBlocks", dimensions.vocabularyBlocks(), "of 32 logits");
            default -> throw new IllegalArgumentException("no configuration for kernel " + kernel);
        }
        return List.copyOf(constants);
    }

    private void memory(boolean host, boolean rows) {
        flag("kHost", host, "serves mailbox, stop word, prompt and ring");
        flag("kRows", rows, "serves rows to embed");
        lanes().tile().layers();
        number("kFifoBeats", plan.fifoBeats(), "that the lane's FIFO holds");
        number("kOutstanding", OUTSTANDING_BURSTS, "bursts under way");
        number("kStoredDepth", 2L * plan.spec().layers(), "layers stored, ahead of the reader");
        number("kRingOffset", layout.ring(), "all offsets in beats of 64 bytes");
        number("kBlobOffset", layout.blob(), "");
        number("kAttentionBeats", layout.attentionBeats(), "of a layer, up to the KV cache");
        number("kFeedForwardBeats", layout.feedForwardBeats(), "of a layer, after it");
        number("kHeadBeats", layout.headBeats(), "after the last layer");
        number("kKeyOffset", layout.keys(), "");
        number("kValueOffset", layout.values(), "");
        number("kRecords", layout.records(), "positions of the lane's shard");
        number("kRecordBeats", layout.recordBeats(), "keys, or values, of a position");
    }

    private Configuration linear() {
        lanes().number("kColumns", plan.columns(), "tokens multiplied at once");
        tile().layers();
        LaneOperation cache = new LaneOperation(
                "cache", LaneOperation.Action.CACHE, LaneOperation.Destination.ATTENTION, 0, 0, false, false);
        operations(
                "kLayer",
                Stream.of(schedule.attention(), List.of(cache), schedule.feedForward())
                        .flatMap(List::stream)
                        .toList());
        operations("kHead", schedule.head());
        return this;
    }

    private void lane() {
        int columnBlocks = Stream.of(schedule.attention(), schedule.feedForward(), schedule.head())
                .flatMap(List::stream)
                .mapToInt(LaneOperation::columnBlocks)
                .max()
                .orElseThrow();
        constants.add(new Constant(
                "millrace::WeightFormat",
                "kFormat",
                "millrace::WeightFormat::" + (plan.format() == WeightFormat.MXINT8 ? "kMxInt8" : "kMxFp4"),
                ""));
        linear().number("kMaxColumnBlocks", columnBlocks, "of 32, the longest reduction")
                .number("kRecordBeats", layout.recordBeats(), "keys, or values, of a position");
    }

    private void operations(String name, List<LaneOperation> operations) {
        String value = operations.stream()
                .map(operation -> String.format(
                        Locale.ROOT,
                        "    {Action::k%s, Destination::k%s, %d, %d, %s, %s},  // %s",
                        camel(operation.action()),
                        camel(operation.destination()),
                        operation.rowBlocks(),
                        operation.columnBlocks(),
                        operation.biased(),
                        operation.lastToken(),
                        operation.name()))
                .collect(Collectors.joining("\n", "{\n" + OPERATION_FIELDS + "\n", "\n}"));
        constants.add(new Constant("millrace::Operation", name + "[]", value, ""));
    }

    private static String camel(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private void embed() {
        tile().number("kHiddenBlocks", dimensions.hiddenBlocks(), "of 32 elements")
                .number("kPromptOffset", layout.prompt(), "all offsets in beats of 64 bytes")
                .number("kStopOffset", layout.stop(), "")
                .number("kRowLanes", plan.rowLanes(), "lanes that hold rows")
                .number("kRowOffset", layout.rows(), "")
                .number("kRowBeats", dimensions.rowBeats(), "")
                .flag("kLearnedPositions", dimensions.learnedPositions(), "")
                .number("kPositionOffset", layout.positions(), "")
                .flag("kRotary", dimensions.rotary(), "")
                .number("kRotaryOffset", layout.rotary(), "")
                .number("kRotaryBeats", dimensions.rotaryBeats(), "");
    }

    private void norm() {
        tile().layers()
                .number("kHidden", plan.spec().hidden(), "elements")
                .number("kHiddenBlocks", dimensions.hiddenBlocks(), "of 32 elements")
                .flag("kCentred", dimensions.centred(), "LayerNorm, not RMSNorm");
        BigInteger epsilon = QuantizedModel.normEpsilon(plan.spec());
        BigInteger low = epsilon.mod(BigInteger.ONE.shiftLeft(Long.SIZE));
        BigInteger high = epsilon.shiftRight(Long.SIZE);
        constants.add(new Constant("uint64_t", "kEpsilonHigh", high + "u", "  // epsilon * d^2 * 2^40"));
        constants.add(new Constant("uint64_t", "kEpsilonLow", low + "u", ""));
    }

    private void feed() {
        layers().number("kHiddenBlocks", dimensions.hiddenBlocks(), "of 32 elements")
                .number("kAttendedBlocks", dimensions.attendedBlocks(), "all query heads")
                .number("kFfnBlocks", dimensions.ffnBlocks(), "");
    }

    private void rope() {
        tile().layers()
                .number("kHeadBlocks", dimensions.headBlocks(), "of one head")
                .number("kRotatedBlocks", dimensions.rotatedBlocks(), "queries and keys")
                .number("kQkvBlocks", dimensions.qkvBlocks(), "queries, keys and values");
    }

    private void attention() {
        lanes().tile()
                .layers()
                .number("kHeads", dimensions.heads(), "of queries")
                .number("kKvHeads", dimensions.kvHeads(), "of keys and values")
                .number("kHeadBlocks", dimensions.headBlocks(), "of one head")
                .number("kContext", plan.context(), "positions")
                .number("kRecordBeats", layout.recordBeats(), "keys, or values, of a position");
    }

    private void activation() {
        tile().layers()
                .number("kFfnBlocks", dimensions.ffnBlocks(), "of 32 elements")
                .flag("kGated", dimensions.gated(), "SiLU(gate) * up, not GELU(up)")
                .number(
                        "kStepBits",
                        Tables.deltaStepBits(plan.spec().activation()),
                        "fraction bits below a table step");
    }

    private Configuration lanes() {
        return number("kLanes", plan.lanes(), "memory channels");
    }

    private Configuration tile() {
        return number("kTile", plan.tile(), "tokens of a prefill pass");
    }

    private Configuration layers() {
        return number("kLayers", plan.spec().layers(), "");
    }

    private Configuration number(String name, long value, String comment) {
        constants.add(new Constant("unsigned", name, Long.toString(value), comment(comment)));
        return this;
    }

    private Configuration flag(String name, boolean value, String comment) {
        constants.add(new Constant("bool", name, Boolean.toString(value), comment(comment)));
        return this;
    }

    private static String comment(String text) {
        return text.isEmpty() ? "" : "  // " + text;
    }
}
