// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.KernelArgument;
import dev.millrace.accelerator.Manifest;
import dev.millrace.card.Card;
import dev.millrace.card.Logic;
import dev.millrace.card.MemorySystem;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.compose.Unit;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.cosim.vitis.VitisProjects.Listed;
import dev.millrace.fabric.Resources;
import dev.millrace.kernel.HostInterface;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.place.Placement;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.project.Project;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What v++ is told to join is what the kernels have, and what the card has room for. */
class ConnectivityTest {
    private static final Pattern STREAM = Pattern.compile("(\\w+)\\.(\\w+):(\\w+)\\.(\\w+)(?::(\\d+))?");
    private static final Pattern BANK = Pattern.compile("(\\w+)\\.(\\w+):(HBM|DDR)\\[(\\d+)\\]");

    @TempDir
    private Path folder;

    /** Reserved words of VHDL and SystemVerilog, in which HLS writes a kernel: it renames what is called so. */
    static final Set<String> RESERVED = Set.copyOf(Arrays.asList(
            """
            abs access after alias all and architecture array assert attribute begin block body buffer bus case component
            configuration constant context cover default disconnect downto else elsif end entity exit fairness file for
            force function generate generic group guarded if impure in inertial inout is label library linkage literal
            loop map mod nand new next nor not null of on open or others out package parameter port postponed procedure
            process property protected pure range record register reject release rem report restrict return rol ror
            select sequence severity shared signal sla sll sra srl strong subtype then to transport type unaffected
            units until use variable vmode vprop vunit wait when while with xnor xor
            accept_on always always_comb always_ff always_latch assign assume automatic before bind bins binsof bit
            break buf bufif0 bufif1 byte casex casez cell chandle checker class clocking cmos config const constraint
            continue covergroup coverpoint cross deassign defparam design disable dist do edge endcase endchecker
            endclass endclocking endconfig endfunction endgenerate endgroup endinterface endmodule endpackage
            endprimitive endprogram endproperty endsequence endspecify endtable endtask enum event eventually expect
            export extends extern final first_match foreach forever fork forkjoin genvar global highz0 highz1 iff ifnone
            ignore_bins illegal_bins implements implies import incdir include initial input inside instance int integer
            interconnect interface intersect join join_any join_none large let liblist local localparam logic longint
            macromodule matches medium modport module negedge nettype nexttime nmos noshowcancelled notif0 notif1 output
            packed pmos posedge primitive priority program pull0 pull1 pulldown pullup pulsestyle_ondetect
            pulsestyle_onevent rand randc randcase randsequence rcmos real realtime ref reg reject_on repeat rnmos rpmos
            rtran rtranif0 rtranif1 s_always s_eventually s_nexttime s_until s_until_with scalared shortint shortreal
            showcancelled signed small soft solve specify specparam static string strong0 strong1 struct super supply0
            supply1 sync_accept_on sync_reject_on table tagged task this throughout time timeprecision timeunit tran
            tranif0 tranif1 tri tri0 tri1 triand trior trireg typedef union unique unique0 unsigned untyped uwire var
            vectored virtual void wait_order wand weak weak0 weak1 wildcard wire within wor"""
                    .split("\\s+", -1)));

    /** A stream port as kernel.xml has it. */
    record Port(boolean input, int bits) {}

    /** A configuration file: values by key. */
    private record Connectivity(Map<String, List<String>> values) {
        static Connectivity of(String text) {
            Map<String, List<String>> values = new TreeMap<>();
            text.lines()
                    .filter(line -> line.matches("\\w+=.*"))
                    .map(line -> line.split("=", 2))
                    .forEach(pair -> values.computeIfAbsent(pair[0], key -> new ArrayList<>())
                            .add(pair[1]));
            return new Connectivity(values);
        }

        List<String> get(String key) {
            return values.getOrDefault(key, List.of());
        }

        /** Units to their dies. */
        Map<String, String> dies() {
            Map<String, String> dies = new TreeMap<>();
            for (String line : get("slr")) {
                String[] pair = line.split(":", -1);
                assertEquals(null, dies.put(pair[0], pair[1]), pair[0] + " is placed twice");
            }
            return dies;
        }

        /** Units to their kernels. */
        Map<String, String> units() {
            Map<String, String> units = new TreeMap<>();
            for (String value : get("nk")) {
                String[] parts = value.split(":", -1);
                List<String> names = List.of(parts[2].split("\\.", -1));
                assertEquals(Integer.parseInt(parts[1]), names.size(), value);
                names.forEach(name -> assertEquals(null, units.put(name, parts[0]), name + " is there twice"));
            }
            return units;
        }
    }

    static List<Listed> projects() {
        return VitisProjects.all();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyStreamJoinsTwoPortsOfEqualWidth(Listed project) {
        SortedMap<String, String> files = project.files();
        Connectivity connectivity = Connectivity.of(files.get("connectivity.cfg"));
        Map<String, String> units = connectivity.units();
        Map<String, Map<String, Port>> ports = new HashMap<>();
        Set.copyOf(units.values()).forEach(kernel -> ports.put(kernel, ports(files, kernel)));
        Set<String> joined = new TreeSet<>();
        for (String line : connectivity.get("stream_connect")) {
            Matcher stream = matched(STREAM, line);
            Port from = ports.get(units.get(stream.group(1))).get(stream.group(2));
            Port to = ports.get(units.get(stream.group(3))).get(stream.group(4));
            assertTrue(!from.input() && to.input(), line + " joins an output to an input");
            assertEquals(from.bits(), to.bits(), line);
            assertTrue(from.bits() % Byte.SIZE == 0 && from.bits() <= 4096, line + ": no width of AXI4-Stream");
            assertNotEquals(stream.group(1), stream.group(3), line + ": v++ joins no unit to itself");
            assertTrue(joined.add(stream.group(1) + "." + stream.group(2)), line + ": its writer is joined twice");
            assertTrue(joined.add(stream.group(3) + "." + stream.group(4)), line + ": its reader is joined twice");
        }
        Set<String> all = new TreeSet<>();
        units.forEach((unit, kernel) -> ports.get(kernel).keySet().forEach(port -> all.add(unit + "." + port)));
        assertEquals(all, joined, "every port of every unit");
    }

    @ParameterizedTest
    @MethodSource("projects")
    void namesStayWhatTheyAreInAnyLanguageOfHls(Listed project) {
        SortedMap<String, String> files = project.files();
        Map<String, String> units =
                Connectivity.of(files.get("connectivity.cfg")).units();
        Set<String> names = new TreeSet<>(units.keySet());
        names.addAll(units.values());
        units.values().forEach(kernel -> names.addAll(ports(files, kernel).keySet()));
        HostInterface.ARGUMENTS.forEach(argument -> names.add(argument.label()));
        for (String name : names) {
            assertTrue(!RESERVED.contains(name), name + " is a reserved word");
            assertTrue(name.matches("[a-z](_?[a-z0-9])*"), name + " is not in lower case with single underscores");
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void fifosAreThoseOfVitisAndHoldWhatThePlanAsks(Listed project) {
        SortedMap<String, String> files = project.files();
        Connectivity connectivity = Connectivity.of(files.get("connectivity.cfg"));
        Manifest manifest = Manifest.fromJson(files.get("manifest.json"));
        Map<String, Integer> planned = manifest.streams().stream()
                .collect(Collectors.toMap(stream -> stream.from() + ":" + stream.to(), Manifest.StreamInfo::depth));
        for (String line : connectivity.get("stream_connect")) {
            Matcher stream = matched(STREAM, line);
            if (stream.group(5) == null) {
                assertTrue(stream.group(3).startsWith("relay_"), line + ": a unit without a FIFO before it");
                assertEquals(2, planned.remove(line), line);
                continue;
            }
            assertTrue(!stream.group(3).startsWith("relay_"), line + ": a FIFO before a relay");
            int depth = Integer.parseInt(stream.group(5));
            assertEquals(1, Integer.bitCount(depth), line + ": no power of two");
            assertTrue(depth >= 16 && depth <= 32_768, line);
            int elements = planned.remove(line.substring(0, line.lastIndexOf(':')));
            assertTrue(depth + 1 >= elements, line + ": " + elements + " are planned");
            assertTrue(depth == 16 || depth / 2 + 1 < elements, line + ": twice what is planned");
        }
        assertEquals(Map.of(), planned);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyMemoryPortHasABankOfItsOwnWithRoomForIt(Listed project) {
        SortedMap<String, String> files = project.files();
        Connectivity connectivity = Connectivity.of(files.get("connectivity.cfg"));
        Manifest manifest = Manifest.fromJson(files.get("manifest.json"));
        MemorySystem memory = Card.named(manifest.card()).memories().get(0);
        Map<Integer, Set<String>> byBank = new TreeMap<>();
        Set<String> given = new TreeSet<>();
        for (String line : connectivity.get("sp")) {
            Matcher bank = matched(BANK, line);
            assertEquals(memory.kind().name(), bank.group(3), line);
            int index = Integer.parseInt(bank.group(4));
            assertTrue(index < memory.channels(), line);
            byBank.computeIfAbsent(index, key -> new TreeSet<>()).add(bank.group(1));
            assertTrue(given.add(bank.group(1) + "." + bank.group(2)), line + ": given twice");
        }
        Set<String> expected = new TreeSet<>();
        manifest.units().stream().filter(Manifest.UnitInfo::started).forEach(unit -> HostInterface.ARGUMENTS.stream()
                .filter(KernelArgument::pointer)
                .forEach(argument -> expected.add(unit.name() + "." + argument.label())));
        assertEquals(expected, given);
        byBank.forEach((bank, units) -> assertEquals(1, units.size(), "units at bank " + bank));
        long bytes = manifest.memory().laneBytes();
        assertTrue(bytes <= memory.channelBytes(), bytes + " bytes in banks of " + memory.channelBytes());
    }

    /** The cost model's sum of what is placed on a die, FIFOs at their readers, is within what the platform leaves. */
    @ParameterizedTest
    @MethodSource("projects")
    void everyUnitIsOnADieThatHasRoomForIt(Listed project) {
        SortedMap<String, String> files = project.files();
        Connectivity connectivity = Connectivity.of(files.get("connectivity.cfg"));
        Pipeline pipeline = pipeline(project, Manifest.fromJson(files.get("manifest.json")));
        Map<String, String> dies = connectivity.dies();
        assertEquals(connectivity.units().keySet(), dies.keySet());
        Map<String, Resources> used = new TreeMap<>();
        for (Unit unit : pipeline.units()) {
            used.merge(dies.get(unit.name()), unit.kernel().resources(), Resources::plus);
        }
        for (Stream stream : pipeline.streams()) {
            if (!stream.to().unit().startsWith("relay_")) {
                used.merge(dies.get(stream.to().unit()), stream.fifo().resources(), Resources::plus);
            }
        }
        Map<String, Resources> available = pipeline.plan().card().logic().orElseThrow().slrs().stream()
                .collect(
                        Collectors.toMap(Logic.Slr::name, slr -> slr.available().orElseThrow()));
        used.forEach((die, resources) -> assertTrue(
                resources.fitsIn(available.get(die)), die + " has " + available.get(die) + ", used are " + resources));
        MemorySystem memory = pipeline.plan().card().memories().get(0);
        pipeline.startedUnits()
                .forEach(unit -> assertEquals(memory.slr(unit.lane()).orElseThrow(), dies.get(unit.name())));
        long crossings = IntStream.range(1, pipeline.plan().lanes())
                .filter(lane -> !dies.get("lane_" + lane).equals(dies.get("lane_" + (lane - 1))))
                .count();
        assertTrue(crossings < available.size(), crossings + " streams from lane to lane cross between dies");
    }

    /** What crosses goes from relay to relay and to the next die; the project's table has its wires. */
    @ParameterizedTest
    @MethodSource("projects")
    void whatCrossesHasARelayOnEachDieAndItsWiresCounted(Listed project) {
        SortedMap<String, String> files = project.files();
        Connectivity connectivity = Connectivity.of(files.get("connectivity.cfg"));
        Map<String, String> units = connectivity.units();
        Map<String, String> dies = connectivity.dies();
        List<String> order = List.copyOf(new TreeSet<>(dies.values()));
        Map<String, Integer> wires = new TreeMap<>();
        for (String line : connectivity.get("stream_connect")) {
            Matcher stream = matched(STREAM, line);
            String from = stream.group(1);
            String to = stream.group(3);
            int below = Math.min(order.indexOf(dies.get(from)), order.indexOf(dies.get(to)));
            int above = Math.max(order.indexOf(dies.get(from)), order.indexOf(dies.get(to)));
            for (String unit : List.of(from, to)) {
                assertTrue(
                        !unit.startsWith("relay_")
                                || unit.endsWith(dies.get(unit).toLowerCase(Locale.ROOT)),
                        unit + " is on " + dies.get(unit));
            }
            if (above > below) {
                assertEquals(below + 1, above, line + " skips a die");
                assertTrue(from.startsWith("relay_") && to.startsWith("relay_"), line + " crosses without relays");
                int bits = ports(files, units.get(from)).get(stream.group(2)).bits();
                wires.merge(order.get(below) + "–" + order.get(above), bits + 2, Integer::sum);
            }
        }
        Map<String, Integer> said = new TreeMap<>();
        Matcher row =
                Pattern.compile("(?m)^\\| (SLR\\d–SLR\\d) \\| ([\\d,]+) \\|").matcher(files.get("README.md"));
        while (row.find()) {
            said.put(row.group(1), Integer.parseInt(row.group(2).replace(",", "")));
        }
        assertEquals(wires, said);
        assertEquals(order.size() - 1, said.size());
    }

    @ParameterizedTest
    @MethodSource("projects")
    void theClockIsThatOfThePlanForHlsAndLinker(Listed project) {
        SortedMap<String, String> files = project.files();
        int megahertz = (int) Manifest.fromJson(files.get("manifest.json")).clockMegahertz();
        assertEquals(
                List.of("0:" + megahertz),
                Connectivity.of(files.get("connectivity.cfg")).get("kernel_frequency"));
        files.forEach((path, text) -> {
            if (path.endsWith("/hls_config.cfg")) {
                assertTrue(text.contains("\nclock=" + megahertz + "MHz\n"), path);
            }
            if (path.endsWith("/hls_options.tcl")) {
                String period = String.format(Locale.ROOT, "\nset period %.3f\n", 1000.0 / megahertz);
                assertTrue(text.contains(period), path + " has not" + period);
            }
        });
    }

    @Test
    void whatDoesNotFitIsNamed() {
        ModelSpec spec = SpecReader.read(VitisProjects.all().get(0).model());
        Pipeline tooLarge =
                pipeline(spec, PlanOptions.of("u280", WeightFormat.MXINT8).with(32, 16, 1));
        PlanException lacks = assertThrows(PlanException.class, () -> Project.files(tooLarge));
        assertTrue(lacks.getMessage().matches("needs [\\d,]+ DSP of the [\\d,]+ that u280 leaves"), lacks.getMessage());
        Pipeline tooDeep = pipeline(
                spec, PlanOptions.of("u280", WeightFormat.MXINT8).with(32, 1, 1).withDepths(Map.of("sampled", 40_000)));
        PlanException deep = assertThrows(PlanException.class, () -> Project.files(tooDeep));
        assertTrue(deep.getMessage().startsWith("stream sampled holds 40,000 elements"), deep.getMessage());
        ModelSpec small =
                SpecReader.read(SmallModels.folder(folder, "llama", SmallModels.llama(2, 40, 72, 4, 2, 24, 71)));
        Pipeline tooWide =
                pipeline(small, PlanOptions.of("u280", WeightFormat.MXINT8).with(1, 8, 1));
        PlanException wide = assertThrows(PlanException.class, () -> Project.files(tooWide));
        assertTrue(wide.getMessage().startsWith("stream results_0 has elements of 8,192 bits"), wide.getMessage());
    }

    /** A card that does not say what its dies hold leaves the placement to v++. */
    @Test
    void unknownDiesAreLeftToTheLinker() {
        ModelSpec spec = SpecReader.read(VitisProjects.all().get(2).model());
        Card card = Card.named("u50");
        Logic logic = card.logic().orElseThrow();
        Card unknown = new Card(
                card.name(),
                card.title(),
                card.kind(),
                card.part(),
                card.platform(),
                card.flow(),
                card.analysisOnly(),
                Optional.of(new Logic(logic.total(), logic.shell(), List.of(), Optional.empty(), logic.source())),
                card.adaptiveLogic(),
                card.onChip(),
                card.memories(),
                card.clock(),
                card.power(),
                card.links(),
                card.peaks(),
                card.products(),
                card.engines());
        Plan plan = Planner.plan(
                spec, unknown, PlanOptions.of("u50", WeightFormat.MXINT8).with(4, 2, 1));
        Connectivity connectivity =
                Connectivity.of(Project.files(Pipeline.of(plan)).text("connectivity.cfg"));
        assertEquals(List.of(), connectivity.get("slr"));
        assertEquals(8, connectivity.get("sp").size());
    }

    private static Pipeline pipeline(ModelSpec spec, PlanOptions options) {
        return Pipeline.of(Planner.plan(spec, options));
    }

    /** The pipeline that a project was rendered from, with its relays. */
    private static Pipeline pipeline(Listed project, Manifest manifest) {
        int fifo = manifest.streams().stream()
                .filter(stream -> stream.name().equals("weights_0"))
                .findFirst()
                .orElseThrow()
                .depth();
        Plan plan = Planner.plan(
                SpecReader.read(project.model()),
                PlanOptions.of(
                                manifest.card(),
                                WeightFormat.valueOf(manifest.weights().toUpperCase(Locale.ROOT)))
                        .with(manifest.lanes(), manifest.columns(), manifest.reuse())
                        .withContext(manifest.context())
                        .withFifo(fifo));
        Pipeline pipeline = Pipeline.of(Placement.clustered(plan));
        Pipeline placed = Placement.of(pipeline).relayed(pipeline);
        assertEquals(
                manifest.units().stream().map(Manifest.UnitInfo::name).toList(),
                placed.units().stream().map(Unit::name).toList());
        return placed;
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertTrue(matcher.matches(), line);
        return matcher;
    }

    static Map<String, Port> ports(SortedMap<String, String> files, String kernel) {
        try {
            NodeList nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(files.get("rtl/" + kernel + "/kernel.xml"))))
                    .getElementsByTagName("port");
            Map<String, Port> ports = new TreeMap<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                Element port = (Element) nodes.item(i);
                if (port.getAttribute("portType").equals("stream")) {
                    ports.put(
                            port.getAttribute("name"),
                            new Port(
                                    port.getAttribute("mode").equals("read_only"),
                                    Integer.parseInt(port.getAttribute("dataWidth"))));
                }
            }
            return ports;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(kernel, e);
        }
    }
}
