// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.kernel.Constant.Assignment;
import dev.millrace.kernel.Kernel;
import dev.millrace.kernel.Port;
import dev.millrace.library.KernelLibrary;
import dev.millrace.numerics.Table;
import dev.millrace.numerics.Tables;
import dev.millrace.output.RenderedFiles;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.LaneSchedule;
import dev.millrace.plan.Plan;
import dev.millrace.render.RtlSource.CardSource;
import dev.millrace.render.RtlSource.Channel;
import dev.millrace.render.RtlSource.Emulation;
import dev.millrace.render.RtlSource.Field;
import dev.millrace.render.RtlSource.Member;
import dev.millrace.render.RtlSource.Parameter;
import dev.millrace.render.RtlSource.Pin;
import dev.millrace.render.RtlSource.PinBinding;
import dev.millrace.render.RtlSource.Rom;
import dev.millrace.render.RtlSource.TopEmulation;
import dev.millrace.render.RtlSource.Wrapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the SystemVerilog of a pipeline, its packaging for Vitis, and the C++ that runs it under Verilator. */
final class RtlRenderer {
    /** Streams that carry as much as timing lets the readers run ahead. */
    private static final Set<String> TIMING_DEPENDENT = Set.of("weights", "sent");

    /** Tables that serve two elements at once. */
    private static final Set<String> TWO_PORTS = Set.of("delta");

    private static final String ROOT = "rtl/";
    private static final String TOP = ROOT + "top.sv";
    private static final int LIST_WIDTH = 90; // with its indentation, within 100

    private final Pipeline pipeline;
    private final Plan plan;
    private final List<String> facts;
    private final Templates templates = new Templates("common/rtl");
    private final Map<String, RtlModule> modules = new LinkedHashMap<>();

    RtlRenderer(Pipeline pipeline, List<String> facts) {
        this.pipeline = pipeline;
        this.plan = pipeline.plan();
        this.facts = facts;
    }

    /** All SystemVerilog: rendered files under {@code rtl/}, the library's under {@code rtl/kernels/}. */
    RenderedFiles rtl() {
        String top = templates.render("top", "t", new RtlTop(pipeline, this::module).source(facts));
        return kernels(pipeline.kernels()).plus(RenderedFiles.of(Map.of(TOP, top)));
    }

    /** What makes a Vitis kernel of each kernel: {@code kernel.xml} and a script for Vivado. */
    RenderedFiles packaging(RenderedFiles rtl) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(ROOT + KernelLibrary.RTL_PACKAGING, KernelLibrary.text(KernelLibrary.RTL_PACKAGING));
        Templates packages = new Templates("common/package");
        SortedMap<String, List<String>> sources = sources(pipeline, rtl);
        for (Kernel kernel : pipeline.kernels()) {
            List<String> relative = sources.get(kernel.name()).stream()
                    .map(path -> path.substring(ROOT.length()))
                    .toList();
            KernelPackage description =
                    KernelPackage.of(kernel, plan.card().part().orElseThrow(), facts, relative);
            String folder = ROOT + kernel.name() + "/";
            files.put(folder + "kernel.xml", packages.render("kernelXml", "k", description));
            files.put(folder + "package_xo.tcl", packages.render("packageXo", "k", description));
        }
        return new RenderedFiles(files);
    }

    /** The files of each kernel's modules, packages first. */
    static SortedMap<String, List<String>> sources(Pipeline pipeline, RenderedFiles rtl) {
        SortedMap<String, List<String>> sources = new TreeMap<>();
        pipeline.kernels().forEach(kernel -> sources.put(kernel.name(), sources(pipeline, kernel, rtl)));
        return sources;
    }

    private static List<String> sources(Pipeline pipeline, Kernel kernel, RenderedFiles rtl) {
        Map<String, String> paths = new HashMap<>();
        rtl.paths().stream()
                .filter(path -> Renderer.isRtl(path) && !path.equals(TOP))
                .forEach(path -> paths.put(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')), path));
        // No kernel is part of another, but their names are words, such as "lane".
        pipeline.kernels().stream().filter(other -> !other.equals(kernel)).forEach(other -> paths.remove(other.name()));
        SortedSet<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(kernel.name()));
        while (!open.isEmpty()) {
            String path = paths.remove(open.pop());
            if (path != null) {
                found.add(path);
                open.addAll(RtlModule.words(rtl.text(path)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing((String path) -> !path.endsWith("_pkg.sv")))
                .toList();
    }

    /** What the kernels need, each with itself as the top. */
    RenderedFiles kernels(List<Kernel> kernels) {
        SortedMap<String, String> files = new TreeMap<>();
        KernelLibrary.RTL_FILES.stream()
                .filter(path -> path.startsWith("kernels/common/")
                        || kernels.stream().flatMap(RtlRenderer::folders).anyMatch(path::startsWith))
                .forEach(path -> files.put(ROOT + path, KernelLibrary.text(path)));
        files.put(ROOT + "control_pkg.sv", templates.render("controlPackage", "p", Contract.systemVerilog()));
        roms().forEach(rom -> files.put(
                ROOT + "table_" + rom.name() + ".sv",
                templates.render(TWO_PORTS.contains(rom.name()) ? "dualRom" : "rom", "t", rom)));
        for (Kernel kernel : kernels) {
            files.put(ROOT + kernel.name() + ".v", templates.render("wrapper", "w", wrapper(kernel)));
        }
        return new RenderedFiles(files);
    }

    private static Stream<String> folders(Kernel kernel) {
        return Stream.concat(Stream.of(kernel.folder()), kernel.borrows().stream())
                .map(folder -> "kernels/" + folder + "/");
    }

    /** The source that makes the Verilated units, for those named. */
    String emulation(Set<String> units) {
        return templates.render("emulation", "p", emulationSource(units));
    }

    /** The source that makes the Verilated top. */
    String topEmulation() {
        int started = pipeline.startedUnits().size();
        return templates.render("topEmulation", "p", new TopEmulation(facts, card(), started));
    }

    private RtlModule module(Kernel kernel) {
        return modules.computeIfAbsent(
                inner(kernel),
                name -> RtlModule.parse(KernelLibrary.text("kernels/" + kernel.folder() + "/" + name + ".sv")));
    }

    private static String inner(Kernel kernel) {
        return "millrace_" + kernel.folder();
    }

    private List<Rom> roms() {
        int[] even = Tables.RSQRT_EVEN.entries();
        int[] odd = Tables.RSQRT_ODD.entries();
        return List.of(
                rom("exp2", "2^(-j/256)", Tables.EXP2),
                rom("reciprocal", "1 / (1 + j/256)", Tables.RECIP),
                rom("rsqrt", "1 / sqrt(1 + j/256), then 1 / sqrt(2 (1 + j/256))", even, odd),
                rom(
                        "delta",
                        "the bump between a ramp and the activation",
                        Tables.delta(plan.spec().activation())),
                rom("log2", "log2(1 + j/256)", Tables.LOG2),
                rom("gumbel", "what turns -log2 w into Gumbel noise", Tables.GUMBEL));
    }

    private static Rom rom(String name, String definition, Table table) {
        return rom(name, definition, table.entries());
    }

    private static Rom rom(String name, String definition, int[]... tables) {
        List<String> assignments = new ArrayList<>();
        for (int[] entries : tables) {
            for (int j = 0; j + 1 < entries.length; j++) {
                long step = (long) entries[j + 1] - entries[j];
                if (entries[j] != entries[j] << 8 >> 8 || step != (int) step << 12 >> 12) {
                    throw new IllegalStateException("table " + name + ", entry " + j + " is too large for its ROM");
                }
                long word = ((step & 0xFFFFF) << 24) | (entries[j] & 0xFFFFFF);
                assignments.add(String.format(Locale.ROOT, "rom[%d] = 44'h%011x;", assignments.size(), word));
            }
        }
        int count = assignments.size();
        return new Rom(
                name,
                definition,
                count - 1,
                Integer.SIZE - 2 - Integer.numberOfLeadingZeros(count),
                Renderer.fill(assignments, " ", 96));
    }

    private Wrapper wrapper(Kernel kernel) {
        RtlModule module = module(kernel);
        List<String> ports = new ArrayList<>();
        List<String> connections = new ArrayList<>();
        for (RtlModule.ModulePort port : module.ports()) {
            Port stream = streamOf(kernel, port.name());
            if (stream != null) {
                connections.add(connection(port.name(), signals(stream, suffix(port.name()))));
                String range = streamRange(stream, suffix(port.name()));
                signals(stream, suffix(port.name()))
                        .forEach(signal -> ports.add(
                                new RtlModule.ModulePort(port.input(), range, signal).declaration("wire", signal)));
            } else if (port.input() && port.name().matches(".*_t(data|valid|ready)")) {
                connections.add("." + port.name() + "(" + tiedOff(kernel, port.name()) + ")");
            } else if (port.name().matches(".*_t(data|valid|ready)")) {
                connections.add("." + port.name() + "()");
            } else {
                ports.add(port.declaration("wire", port.name()));
                connections.add("." + port.name() + "(" + port.name() + ")");
            }
        }
        return new Wrapper(kernel.name(), module.name(), facts, parameters(kernel, module), ports, connections);
    }

    /** The module's parameters that the kernel gives, in the module's order. */
    private static List<Parameter> parameters(Kernel kernel, RtlModule module) {
        Map<String, Assignment> values = kernel.constants().stream()
                .flatMap(constant -> constant.systemVerilog().stream())
                .collect(Collectors.toMap(Assignment::name, each -> each));
        List<Assignment> given = module.parameters().stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .toList();
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Assignment each = given.get(i);
            parameters.add(new Parameter(each.name(), each.value(), i + 1 < given.size() ? "," : "", each.comment()));
        }
        return parameters;
    }

    /** What an input of a stream is that the kernel lacks: no data, and room for what nobody sends. */
    private static String tiedOff(Kernel kernel, String signal) {
        if (signal.endsWith("_tready")) {
            return "1'b1";
        }
        int bits = signal.endsWith("_tvalid")
                ? 1
                : kernel.optionalPorts().stream()
                        .filter(port -> signal.equals(port.name() + "_tdata"))
                        .mapToInt(port -> port.payload().bits())
                        .findFirst()
                        .orElseThrow();
        return bits + "'d0";
    }

    /** The kernel's port of a signal such as {@code weights_tdata}; null if the signal is none of a stream of it. */
    private static Port streamOf(Kernel kernel, String signal) {
        return kernel.ports().stream()
                .filter(port -> signal.matches(port.name() + "_t(data|valid|ready)"))
                .findFirst()
                .orElse(null);
    }

    private static String suffix(String signal) {
        return signal.substring(signal.lastIndexOf('_'));
    }

    /** The wrapper's signals of a stream port, one per member. */
    private static List<String> signals(Port port, String suffix) {
        return port.members().stream().map(member -> member + suffix).toList();
    }

    private static String streamRange(Port port, String suffix) {
        return suffix.equals("_tdata") ? "[" + (port.payload().bits() - 1) + ":0]" : "";
    }

    /** Member 0 is in the lowest bits. */
    private static String connection(String port, List<String> signals) {
        if (signals.size() == 1) {
            return "." + port + "(" + signals.get(0) + ")";
        }
        List<String> highestFirst = new ArrayList<>(signals);
        Collections.reverse(highestFirst);
        return Renderer.fill(highestFirst, ", ", LIST_WIDTH).stream()
                .collect(Collectors.joining("\n    ", "." + port + "({\n    ", "\n})"));
    }

    private Emulation emulationSource(Set<String> names) {
        List<Unit> units = pipeline.units().stream()
                .filter(unit -> names.contains(unit.name()))
                .toList();
        return new Emulation(
                facts,
                card(),
                units.stream().filter(unit -> unit.kernel().started()).count(),
                units.stream().map(Unit::kernel).distinct().map(this::binding).toList(),
                pipeline.streams().stream()
                        .filter(stream -> names.contains(stream.from().unit())
                                || names.contains(stream.to().unit()))
                        .map(stream -> new Channel(
                                stream.name(),
                                stream.payload().bits() / Byte.SIZE,
                                stream.depth(),
                                TIMING_DEPENDENT.contains(stream.family())))
                        .toList(),
                units.stream().map(this::member).toList());
    }

    private CardSource card() {
        return new CardSource(
                Integer.toString(plan.clockMegahertz()),
                plan.card().memory().name(),
                Double.toString(plan.card().channelGigabytesPerSecond()),
                operators());
    }

    /** Where the operators lie in a lane's buffer, in beats. */
    private List<Field> operators() {
        LaneLayout layout = plan.layout();
        LaneSchedule schedule = plan.schedule();
        return List.of(
                new Field("blob", Long.toString(layout.blob())),
                new Field("layers", Integer.toString(plan.spec().layers())),
                new Field("layer_beats", Long.toString(layout.attentionBeats() + layout.feedForwardBeats())),
                new Field("layer", begins(schedule.beforeCache(), 0)),
                new Field("rest", begins(schedule.afterCache(), layout.attentionBeats())),
                new Field("head", begins(schedule.head(), 0)),
                new Field("rows", Long.toString(layout.rows())),
                new Field("keys", Long.toString(layout.keys())),
                new Field("values", Long.toString(layout.values())),
                new Field("key_beats", Long.toString(layout.records() * layout.keyBeats())),
                new Field("value_beats", Long.toString(layout.records() * layout.valueBeats())));
    }

    private String begins(List<LaneOperation> operations, long first) {
        List<String> begins = new ArrayList<>();
        long begin = first;
        for (LaneOperation operation : operations) {
            begins.add(Long.toString(begin));
            begin += operation.beats(plan.format(), plan.lanes());
        }
        return "{" + String.join(", ", begins) + "}";
    }

    private PinBinding binding(Kernel kernel) {
        List<Pin> pins = kernel.ports().stream()
                .flatMap(port ->
                        signals(port, "").stream().map(signal -> new Pin(port.input() ? "Reads" : "Writes", signal)))
                .toList();
        return new PinBinding(kernel.name(), function(kernel), kernel.started(), pins);
    }

    /** {@code memory_host} is made by {@code MakeMemoryHost}. */
    private static String function(Kernel kernel) {
        return "Make"
                + Arrays.stream(kernel.name().split("_"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private Member member(Unit unit) {
        List<String> streams = unit.kernel().ports().stream()
                .flatMap(port -> pipeline.streamsAt(unit, port).stream())
                .map(stream -> '"' + stream.name() + '"')
                .toList();
        return new Member(unit.name(), function(unit.kernel()), Renderer.fill(streams, ", ", LIST_WIDTH));
    }
}
