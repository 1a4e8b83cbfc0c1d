// SPDX-License-Identifier: Apache-2.0
package dev.millrace.card;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.millrace.fabric.Resources;
import dev.millrace.files.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
    private static final Set<String> RESOURCES = Set.of("luts", "flip_flops", "dsps", "bram36s", "urams");

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("names")
    void everyFigureOfALibraryCardHasASource(String name) throws IOException {
        JsonNode file = new TomlMapper().readTree(text(name));
        List<String> without = new ArrayList<>();
        withoutSource(file, name, without);
        assertEquals(List.of(), without);
    }

    @Test
    void aFigureWithoutASourceIsFound() throws IOException {
        String text = text("u280").replaceFirst("(?m)^source = \"DS963; .*$", "");
        List<String> without = new ArrayList<>();
        withoutSource(new TomlMapper().readTree(text), "u280", without);
        assertEquals(List.of("u280.power"), without);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLibraryCardIsNamedAsItsFile(String name) {
        assertEquals(name, Card.named(name).name());
    }

    @Test
    void theLibraryListsAllItsFiles() throws IOException {
        Path folder = Path.of("src/main/resources/cards");
        try (var files = Files.list(folder)) {
            assertEquals(
                    Card.names().stream().map(name -> name + ".toml").sorted().toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"u280", "u250"})
    void theSlrsAddUpToTheDevice(String name) {
        Logic logic = Card.named(name).logic().orElseThrow();
        Resources sum =
                logic.slrs().stream().map(slr -> slr.total().orElseThrow()).reduce(Resources.NONE, Resources::plus);
        assertEquals(logic.total(), sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u280", "u55c", "u50", "u250"})
    void whatThePlatformLeavesFitsTheDevice(String name) {
        Logic logic = Card.named(name).logic().orElseThrow();
        Resources sum =
                logic.slrs().stream().map(slr -> slr.available().orElseThrow()).reduce(Resources.NONE, Resources::plus);
        assertTrue(sum.fitsIn(logic.total()), sum + " in " + logic.total());
        assertFalse(logic.total().fitsIn(sum));
    }

    /** Totals of the table of devices in arXiv 2312.15159, in GB/s, GB of the first memory, W. */
    @ParameterizedTest
    @CsvSource({
        "u280, 460, 8, 225",
        "vck5000, 102.4, 16, 225",
        "vhk158, 819.2, 32, 180",
        "stratix10nx, 512, 16, 225",
        "agilex7, 820, 32, 225",
        "a100, 1935, 80, 300"
    })
    void bandwidthCapacityAndPowerAreThosePublished(String name, double gigabytes, long capacity, double watts) {
        Card card = Card.named(name);
        assertAll(
                () -> assertEquals(gigabytes * 1e9, card.peakBytesPerSecond(), 1.0),
                () -> assertEquals(capacity << 30, card.memories().get(0).bytes()),
                () -> assertEquals(watts, card.power().orElseThrow().tdpWatts()));
    }

    /** The same table, in megabytes; u280's 41 and vhk158's 63.62 are not what their blocks add up to. */
    @ParameterizedTest
    @CsvSource({"u280, 41, 42.6", "vck5000, 24, 20.5", "vhk158, 63.62, 56.9", "stratix10nx, 30, 28.6"})
    void onChipMemoryIsWithinAFifthOfThePublished(String name, double published, double mebibytes) {
        double bytes = Card.named(name).onChipBytes().orElseThrow();
        assertEquals(mebibytes, bytes / (1 << 20), 0.05);
        assertEquals(1, bytes / (published * 1e6), 0.2);
    }

    @Test
    void achievableBandwidthIsNeverAboveThePeak() {
        for (String name : Card.names()) {
            for (MemorySystem memory : Card.named(name).memories()) {
                memory.achievable()
                        .ifPresent(best -> assertTrue(
                                best.gigabytesPerSecond() * 1e9 <= memory.peakBytesPerSecond(), name + " " + best));
            }
        }
    }

    /** Section 3.2 of arXiv 2312.15159: 128 MAC x 400 AI Engines x 1 GHz / 250 MHz. */
    @Test
    void enginesCountAtTheLogicsClock() {
        assertEquals(204_800, Card.named("vck5000").macsPerCycle(8, 8, 250).orElseThrow());
    }

    /** Peaks in the table of devices of arXiv 2312.15159, from blocks, products and the clock they are published at. */
    @ParameterizedTest
    @CsvSource({"stratix10nx, 600", "agilex7, 900"})
    void multiplierBlocksGiveThePublishedPeak(String name, double megahertz) {
        Card card = Card.named(name);
        double teraOperations = 2 * card.macsPerCycle(8, 8, megahertz).orElseThrow() * megahertz * 1e-6;
        assertEquals(1, teraOperations / card.peaks().get(0).teraOperationsPerSecond(), 0.005);
    }

    @Test
    void wideOperandsTakeTheProductsOfTheNextPrecision() {
        Card card = Card.named("u280");
        assertAll(
                () -> assertEquals(2 * 9024, card.macsPerCycle(4, 8, 250).orElseThrow()),
                () -> assertEquals(2 * 9024, card.macsPerCycle(8, 8, 250).orElseThrow()),
                () -> assertEquals(9024, card.macsPerCycle(4, 16, 250).orElseThrow()),
                () -> assertTrue(card.macsPerCycle(32, 32, 250).isEmpty()),
                () -> assertTrue(
                        Card.named("a100").macsPerCycle(8, 8, 250).isEmpty(), "no figure is made up for a GPU"));
    }

    @Test
    void channelsLieAtTheirSlr() {
        MemorySystem hbm = Card.named("u280").memories().get(0);
        MemorySystem ddr = Card.named("u250").memories().get(0);
        assertEquals("SLR0", hbm.slr(31).orElseThrow());
        assertEquals("SLR2", ddr.slr(2).orElseThrow());
        assertTrue(Card.named("v80").memories().get(0).slr(0).isEmpty());
    }

    @Test
    void banksAreNamedAsTheLinkerOfTheCardNamesThem() {
        assertEquals(Card.Flow.VITIS, Card.named("u250").flow());
        assertEquals("DDR[3]", Card.named("u250").bank(3));
        assertEquals(Card.Flow.SLASH, Card.named("v80").flow());
        assertEquals("HBM0", Card.named("v80").bank(0));
        assertEquals("HBM62", Card.named("v80").bank(31));
    }

    @Test
    void aCardForAnalysisSaysWhyNothingCanBeGeneratedForIt() {
        CardException kv260 = assertThrows(CardException.class, () -> Card.generatable("kv260"));
        String reason = Card.named("kv260").analysisOnly().orElseThrow();
        assertTrue(kv260.getMessage().contains(reason), kv260.getMessage());
        assertTrue(kv260.getMessage().endsWith("generate for u280, u55c, u50, u250, v80"), kv260.getMessage());
        assertEquals(1, kv260.getMessage().lines().count());
    }

    @Test
    void anUnknownCardIsAnsweredWithTheKnownAndTheFileOption() {
        String message =
                assertThrows(CardException.class, () -> Card.named("u999")).getMessage();
        assertTrue(message.startsWith("--card u999: not known"), message);
        assertTrue(message.contains("u280") && message.contains("sn40l") && message.contains("FILE.toml"), message);
    }

    @Test
    void aFileOfTheUserIsACard() throws IOException {
        Path file = Files.writeString(
                directory.resolve("mine.toml"), text("u280").replace("name = \"u280\"", "name = \"mine\""));
        Card mine = Card.generatable(file.toString());
        assertEquals("mine", mine.name());
        assertEquals(Card.named("u280").memories(), mine.memories());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source = \"DS963; arXiv 2312.15159, table of devices\" | '' | [power] does not say where",
                "channels = 32 | '' | channels",
                "channels = 32 | channels = \"many\" | channels",
                "channels = 32 | channels = 0 | at least one channel",
                "slrs = [\"SLR0\", \"SLR1\"] | slrs = [\"SLR0\", \"SLR1\", \"SLR2\"] | one for each of 2",
                "tdp_watts = 225.0 | watts = 225.0 | watts",
                "kind = \"FPGA\" | kind = \"CPU\" | CPU",
                "kind = \"HBM\" | '' | [[memories]] has no kind",
                "name = \"u280\" | '' | a name is missing",
                "platform = \"xilinx_u280_gen3x16_xdma_1_202211_1\" | '' | analysis_only",
                "name = \"u280\" | name = \"u 280\" | name = 'u 280': expected a letter or digit",
                "part = \"xcu280-fsvh2892-2L-e\" | part = \"xcu280[exec touch PWNED]\" | part = 'xcu280[exec",
                "platform = \"xilinx | platform = \"$(shell touch PWNED)xilinx | platform = '$(shell",
                "name = \"SLR0\" | name = \"SLR0\\nsp=x\" | [[logic.slrs]] = 'SLR0 sp=x'",
                "luts = 439_680 | luts = -1 | negative",
                "dsps = 9024 | dsps = 900_000_000_000_000_000 | dsps of [logic] total is 9.0E17: expected 0 to 100,000",
                "bram36s = 2016 | bram36s = 1e300 | bram36s of [logic] total",
                "luts = 107_629 | luts = 90_000_000 | [logic.shell] takes more than the [logic] total",
                "luts = 439_680 | luts = 9_000_000_000 | luts of SLR SLR0",
                "channels = 32 | channels = 2_147_483_647 | channels of [[memories]] is 2,147,483,647: expected 1 to 1,024",
                "channel_bytes = 268_435_456 | channel_bytes = 900_000_000_000_000_000 | bytes of a channel of [[memories]]",
                "second = 14.375 | second = 1e300 | gigabytes_per_second of a channel of [[memories]]",
                "second = 14.375 | second = nan | at least one channel",
                "second = 15.75 | second = inf | gigabytes_per_second of [[links]]",
                "aim_megahertz = 250 | aim_megahertz = 1000 | megahertz of [clock] is 1,000: expected 50 to 600",
                "tdp_watts = 225.0 | tdp_watts = -1 | tdp_watts of [power] is -1: expected",
                "per_cycle = 2 | per_cycle = -2 | per_cycle of [[products]] is -2",
                "count = 1 | count = | line"
            })
    void anErrorInAFileIsOneLineThatNamesFileAndKey(String from, String to, String expected) throws IOException {
        assertTrue(text("u280").contains(from), from);
        Path file =
                Files.writeString(directory.resolve("mine.toml"), text("u280").replace(from, to));
        String message = assertThrows(InputException.class, () -> Card.named(file.toString()))
                .getMessage();
        assertTrue(message.startsWith("card " + file), message);
        assertTrue(message.contains(expected), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String file = directory.resolve("none.toml").toString();
        String message =
                assertThrows(InputException.class, () -> Card.named(file)).getMessage();
        assertTrue(message.startsWith("card " + file + ": no such file"), message);
    }

    static List<String> names() {
        return Card.names();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = CardTest.class.getResourceAsStream("/cards/" + name + ".toml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Tables that hold a number and no source; resources belong to the table around them. */
    private static void withoutSource(JsonNode node, String path, List<String> found) {
        boolean resources = node.isObject() && RESOURCES.containsAll(fields(node)) && !node.isEmpty();
        boolean figures = node.properties().stream()
                .anyMatch(entry -> entry.getValue().isNumber()
                        || (entry.getValue().isObject() && RESOURCES.containsAll(fields(entry.getValue()))));
        if (figures && !resources && node.path("source").asText().isBlank()) {
            found.add(path);
        }
        node.properties().forEach(entry -> withoutSource(entry.getValue(), path + "." + entry.getKey(), found));
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) {
                withoutSource(element, path, found);
            }
        });
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
