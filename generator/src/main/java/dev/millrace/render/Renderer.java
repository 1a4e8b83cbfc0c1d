// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.accelerator.KernelArgument;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.compose.StreamFifo;
import dev.millrace.compose.Unit;
import dev.millrace.kernel.CollectKernel;
import dev.millrace.kernel.HostInterface;
import dev.millrace.kernel.Kernel;
import dev.millrace.kernel.Port;
import dev.millrace.library.KernelLibrary;
import dev.millrace.numerics.Blocks;
import dev.millrace.numerics.Table;
import dev.millrace.numerics.Tables;
import dev.millrace.output.RenderedFiles;
import dev.millrace.plan.Plan;
import dev.millrace.render.ProjectSource.FamilyDeclaration;
import dev.millrace.render.ProjectSource.Instance;
import dev.millrace.render.ProjectSource.Member;
import dev.millrace.render.ProjectSource.Prototype;
import dev.millrace.render.ProjectSource.TableFile;
import dev.millrace.render.ProjectSource.TableText;
import dev.millrace.render.UnitSource.BurstPort;
import dev.millrace.render.UnitSource.CppParameter;
import dev.millrace.render.UnitSource.Ports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Renders the files of a project: relative path to text. */
public final class Renderer {
    private static final int CODE_WIDTH = 86; // with the indentation and what ends a line, within 100
    private static final int COMMENT_WIDTH = 77;

    private final Pipeline pipeline;
    private final Plan plan;

    private Renderer(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.plan = pipeline.plan();
    }

    /** The HLS sources: one per kernel, the library's headers and the tables. */
    private static RenderedFiles hls(Pipeline pipeline) {
        return new Renderer(pipeline).hls();
    }

    /** The RTL project: the same units in SystemVerilog, and their top. */
    public static RenderedFiles rtl(Pipeline pipeline) {
        return rtlRenderer(pipeline).rtl();
    }

    /** What makes Vitis kernels of the RTL that {@link #rtl} made: descriptions and Vivado scripts. */
    public static RenderedFiles rtlPackaging(Pipeline pipeline, RenderedFiles rtl) {
        return rtlRenderer(pipeline).packaging(rtl);
    }

    /** The files of each kernel's modules, its packages first, of those that {@link #rtl} made. */
    public static SortedMap<String, List<String>> rtlSources(Pipeline pipeline, RenderedFiles files) {
        return RtlRenderer.sources(pipeline, files);
    }

    /** The FIFOs of streams as kernels: their RTL, and what makes kernels of it. */
    public static RenderedFiles fifos(Pipeline pipeline, List<StreamFifo> fifos) {
        return new FifoRenderer(facts(pipeline), pipeline.plan().card().part().orElseThrow()).files(fifos);
    }

    /** The RTL files of the kernel of a FIFO. */
    public static List<String> sources(StreamFifo fifo) {
        return FifoRenderer.sources(fifo);
    }

    /** The RTL of one kernel, by its name. */
    public static RenderedFiles rtl(Pipeline pipeline, String kernel) {
        return rtlRenderer(pipeline)
                .kernels(pipeline.kernels().stream()
                        .filter(candidate -> candidate.name().equals(kernel))
                        .toList());
    }

    /** Whether a file is Verilog or SystemVerilog. */
    public static boolean isRtl(String path) {
        return path.endsWith(".v") || path.endsWith(".sv");
    }

    /** The paths of RTL files as tools read them: waivers, packages before what uses them, modules. */
    public static List<String> inReadingOrder(Set<String> paths) {
        return paths.stream()
                .sorted(Comparator.comparing((String path) -> !path.endsWith(".vlt"))
                        .thenComparing(path -> !path.endsWith("/millrace_pkg.sv"))
                        .thenComparing(path -> !path.endsWith("_pkg.sv"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The files that run Verilated units, those named, over the rest of the pipeline's streams. */
    public static RenderedFiles rtlEmulation(Pipeline pipeline, Set<String> units) {
        return rtlEmulation(rtlRenderer(pipeline).emulation(units));
    }

    /** The files that run the Verilated top. */
    public static RenderedFiles topEmulation(Pipeline pipeline) {
        return rtlEmulation(rtlRenderer(pipeline).topEmulation());
    }

    private static RenderedFiles rtlEmulation(String source) {
        SortedMap<String, String> files = new TreeMap<>();
        KernelLibrary.RTL_SIMULATION_FILES.forEach(path -> files.put(path, KernelLibrary.text(path)));
        files.put("simulation/rtl/pipeline_abi.h", KernelLibrary.text("native/pipeline_abi.h"));
        files.put("rtl_emulation.cpp", source);
        return new RenderedFiles(files);
    }

    private static RtlRenderer rtlRenderer(Pipeline pipeline) {
        return new RtlRenderer(pipeline, new Renderer(pipeline).facts());
    }

    /** All that is compiled for software emulation: the HLS project, and what makes it run under g++. */
    public static RenderedFiles softwareEmulation(Pipeline pipeline) {
        return hls(pipeline).plus(emulation(pipeline));
    }

    private static RenderedFiles emulation(Pipeline pipeline) {
        SortedMap<String, String> files = new TreeMap<>();
        KernelLibrary.SIMULATION_FILES.forEach(path -> files.put(path, KernelLibrary.text(path)));
        files.put("simulation/pipeline_abi.h", KernelLibrary.text("native/pipeline_abi.h"));
        files.put(
                "emulation.cpp",
                new Templates("common/project").render("emulation", "p", new Renderer(pipeline).project()));
        return new RenderedFiles(files);
    }

    /** Where the source of a kernel is, with all that is about its HLS. */
    public static String unitFolder(Kernel kernel) {
        return "units/" + kernel.name() + "/";
    }

    private RenderedFiles hls() {
        SortedMap<String, String> files = new TreeMap<>();
        for (Kernel kernel : pipeline.kernels()) {
            files.put(unitFolder(kernel) + kernel.name() + ".cpp", unit(kernel));
        }
        KernelLibrary.KERNEL_HEADERS.forEach(path -> files.put("include/" + path, KernelLibrary.text(path)));
        Templates templates = new Templates("common/project");
        files.put("include/units.h", templates.render("units", "p", project()));
        files.put("include/tables.h", templates.render("tables", "t", tables()));
        files.put("include/control_words.h", templates.render("controlWords", "c", Contract.cpp()));
        return new RenderedFiles(files);
    }

    private String unit(Kernel kernel) {
        String folder = kernel.folder();
        return new Templates(folder + "/" + folder).render(folder, "u", source(kernel));
    }

    private UnitSource source(Kernel kernel) {
        return new UnitSource(
                kernel.name(),
                facts(),
                kernel.constants().stream()
                        .flatMap(constant -> constant.cpp().stream())
                        .toList(),
                new Ports(
                        arguments(kernel),
                        HostInterface.ARGUMENTS.stream()
                                .filter(argument -> !argument.pointer())
                                .map(KernelArgument::label)
                                .toList(),
                        kernel.ports().stream().map(Renderer::argument).toList(),
                        kernel.optionalPorts().stream()
                                .filter(port -> !kernel.ports().contains(port))
                                .map(Renderer::absent)
                                .toList()),
                new BurstPort(HostInterface.BURST_BEATS, HostInterface.READ_BURSTS, HostInterface.WRITE_BURSTS),
                kernel.remark());
    }

    /** The plan in a few lines, and the command that renders it again. */
    public static List<String> facts(Pipeline pipeline) {
        return new Renderer(pipeline).facts();
    }

    /** The plan as options of the command line. */
    public static String options(Plan plan) {
        return "--card " + plan.card().name() + " " + shapeOptions(plan);
    }

    /** The options without the card. */
    public static String shapeOptions(Plan plan) {
        StringBuilder options = new StringBuilder(String.format(
                Locale.ROOT,
                "--weights %s --lanes %d --columns %d --reuse %d --context %d --clock %d --fifo %d",
                plan.format().name().toLowerCase(Locale.ROOT),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.context(),
                plan.clockMegahertz(),
                plan.fifoBeats()));
        plan.depths()
                .forEach((stream, depth) ->
                        options.append(" --depth ").append(stream).append('=').append(depth));
        if (!plan.budgets().asked().isEmpty()) {
            options.append(" --budget ").append(plan.budgets().asked());
        }
        return options.toString();
    }

    private List<String> facts() {
        String design = String.format(
                Locale.ROOT,
                "Plan: %s on %s at %d MHz; %s weights, %d lanes x %d columns, tiles of %d tokens, %d positions.",
                plan.spec().label(),
                plan.card().name(),
                plan.clockMegahertz(),
                plan.format(),
                plan.lanes(),
                plan.columns(),
                plan.tile(),
                plan.context());
        String command = "Made by: millrace generate " + plan.spec().label() + " " + options(plan);
        List<String> facts = new ArrayList<>(words(design, ""));
        facts.addAll(words(command, "    "));
        return facts;
    }

    /** A sentence in lines; those after the first are indented. */
    private static List<String> words(String text, String indent) {
        List<String> lines = fill(List.of(text.split("\\s+")), " ", COMMENT_WIDTH - indent.length());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i == 0 ? lines.get(i) : indent + lines.get(i))
                .toList();
    }

    /** Fills lines with items; the separator ends each line but the last, without its blanks. */
    public static List<String> fill(List<String> items, String separator, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String item = i + 1 < items.size() ? items.get(i) + separator : items.get(i);
            if (line.length() > 0 && line.length() + item.stripTrailing().length() > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(item);
        }
        lines.add(line.toString());
        return lines;
    }

    private static CppParameter argument(Port port) {
        String type = "hls::stream<" + port.payload().cType() + ">";
        return new CppParameter(
                port.array() ? type + " " + port.name() + "[" + port.count() + "]" : type + "& " + port.name(),
                port.name());
    }

    private static CppParameter absent(Port port) {
        return new CppParameter("hls::stream<" + port.payload().cType() + "> " + port.name(), port.name());
    }

    private static List<CppParameter> arguments(Kernel kernel) {
        List<CppParameter> arguments = new ArrayList<>();
        if (kernel.started()) {
            HostInterface.ARGUMENTS.forEach(argument -> arguments.add(new CppParameter(
                    (argument.pointer() ? "hls::burst_maxi<Beat_t> " : "unsigned ") + argument.label(),
                    argument.label())));
        }
        kernel.ports().forEach(port -> arguments.add(argument(port)));
        return arguments;
    }

    private ProjectSource project() {
        return new ProjectSource(
                facts(),
                Blocks.SIZE / plan.lanes() * plan.columns(),
                joinedValues(),
                pipeline.startedUnits().size(),
                pipeline.kernels().stream()
                        .map(kernel -> new Prototype(kernel.name(), arguments(kernel)))
                        .toList(),
                families(),
                pipeline.streams().stream()
                        .map(stream -> new Member(member(stream), stream.name(), stream.depth()))
                        .toList(),
                pipeline.units().stream().map(this::instance).toList());
    }

    /** Null where the lanes' results go to the gatherer one by one. */
    private Integer joinedValues() {
        int joined = CollectKernel.joined(plan);
        return joined == 1 ? null : joined * (Blocks.SIZE / plan.lanes()) * plan.columns();
    }

    private List<FamilyDeclaration> families() {
        Map<String, List<Stream>> byFamily = new LinkedHashMap<>();
        for (Stream stream : pipeline.streams()) {
            byFamily.computeIfAbsent(stream.group(), family -> new ArrayList<>())
                    .add(stream);
        }
        return byFamily.entrySet().stream()
                .map(entry -> new FamilyDeclaration(
                        entry.getValue().get(0).payload().cType(),
                        entry.getKey(),
                        entry.getValue().get(0).place() >= 0,
                        entry.getValue().size()))
                .toList();
    }

    private static String member(Stream stream) {
        return stream.place() < 0 ? stream.group() : stream.group() + "[" + stream.place() + "]";
    }

    /** An array port's streams: those of a family from the first on. */
    private static String part(Stream first) {
        return first.place() == 0 ? first.group() : first.group() + " + " + first.place();
    }

    /** A unit's registers and streams in the order of its kernel's arguments. */
    private Instance instance(Unit unit) {
        List<String> arguments = new ArrayList<>();
        if (unit.kernel().started()) {
            HostInterface.ARGUMENTS.forEach(argument -> arguments.add(String.format(
                    Locale.ROOT,
                    argument.pointer() ? "r.Pointer<Beat_t>(0x%X)" : "r.Scalar(0x%X)",
                    argument.offset())));
        }
        for (Port port : unit.kernel().ports()) {
            Stream first = pipeline.streamsAt(unit, port).get(0);
            arguments.add(port.array() ? part(first) : member(first));
        }
        return new Instance(
                unit.name(),
                unit.kernel().name(),
                unit.kernel().started(),
                Math.max(0, unit.lane()),
                fill(arguments, ", ", CODE_WIDTH));
    }

    private TableFile tables() {
        List<String> even = entries(Tables.RSQRT_EVEN, "{", "},");
        List<String> odd = entries(Tables.RSQRT_ODD, "{", "}");
        return new TableFile(List.of(
                table("kExp2", Tables.EXP2),
                table("kReciprocal", Tables.RECIP),
                new TableText(
                        "kReciprocalSquareRoot",
                        "[2][" + Tables.RSQRT_EVEN.entries().length + "]",
                        java.util.stream.Stream.concat(even.stream(), odd.stream())
                                .toList()),
                table("kDelta", Tables.delta(plan.spec().activation())),
                table("kLog2", Tables.LOG2),
                table("kGumbel", Tables.GUMBEL)));
    }

    private static TableText table(String name, Table table) {
        return new TableText(name, "[" + table.entries().length + "]", entries(table, "", ""));
    }

    /** The entries in lines, with what begins the first and ends the last. */
    private static List<String> entries(Table table, String begin, String end) {
        List<String> items = new ArrayList<>(
                Arrays.stream(table.entries()).mapToObj(Integer::toString).toList());
        items.set(0, begin + items.get(0));
        items.set(items.size() - 1, items.get(items.size() - 1) + end);
        return fill(items, ", ", CODE_WIDTH);
    }
}
