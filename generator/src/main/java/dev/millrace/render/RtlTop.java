// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Stream;
import dev.millrace.compose.Unit;
import dev.millrace.kernel.Kernel;
import dev.millrace.kernel.Port;
import dev.millrace.render.RtlSource.Fifo;
import dev.millrace.render.RtlSource.Fifos;
import dev.millrace.render.RtlSource.Instance;
import dev.millrace.render.RtlSource.Instances;
import dev.millrace.render.RtlSource.Loop;
import dev.millrace.render.RtlSource.Top;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The whole pipeline in SystemVerilog. What is alike over lanes is an array of signals and a loop. */
final class RtlTop {
    /** What ends the names of a stream's signals. */
    private static final List<String> SIGNALS = List.of("_tdata", "_tvalid", "_tready");

    private static final int LIST_WIDTH = 90; // with its indentation, within 100
    private static final String INDEX = "i";

    private final Pipeline pipeline;
    private final Function<Kernel, RtlModule> modules;

    /**
     * @param pipeline what is joined
     * @param modules the hand-written module of a kernel
     */
    RtlTop(Pipeline pipeline, Function<Kernel, RtlModule> modules) {
        this.pipeline = pipeline;
        this.modules = modules;
    }

    Top source(List<String> facts) {
        return new Top(facts, ports(), wires(), fifos(), instances());
    }

    /** Memory ports, control registers and interrupts: of each signal an array over the started units. */
    private List<String> ports() {
        List<String> ports = new ArrayList<>(List.of("input  logic ap_clk", "input  logic ap_rst_n"));
        String size = "[" + pipeline.startedUnits().size() + "]";
        for (RtlModule.ModulePort port :
                hostPorts(pipeline.startedUnits().get(0).kernel())) {
            ports.add(port.declaration("logic", port.name() + size));
        }
        return ports;
    }

    private List<String> wires() {
        List<String> wires = new ArrayList<>();
        families().forEach((family, streams) -> {
            String size = streams.get(0).place() < 0 ? "" : "[" + streams.size() + "]";
            String range = "[" + (streams.get(0).payload().bits() - 1) + ":0] ";
            for (String end : List.of("in_", "out_")) {
                wires.add("logic " + range + end + family + "_tdata" + size + ";");
                wires.add("logic " + end + family + "_tvalid" + size + ", " + end + family + "_tready" + size + ";");
            }
        });
        return wires;
    }

    private Map<String, List<Stream>> families() {
        Map<String, List<Stream>> families = new LinkedHashMap<>();
        pipeline.streams().forEach(stream -> families.computeIfAbsent(stream.group(), name -> new ArrayList<>())
                .add(stream));
        return families;
    }

    private List<Fifos> fifos() {
        return families().values().stream()
                .flatMap(streams -> runs(streams, (a, b) -> a.depth() == b.depth()).stream())
                .map(RtlTop::fifos)
                .toList();
    }

    private static Fifos fifos(List<Stream> alike) {
        Stream first = alike.get(0);
        Loop loop = loop("fifo_", first.name(), first.place(), alike.size());
        String at = place(first, loop);
        return new Fifos(loop, new Fifo(first.group(), first.payload().bits(), first.depth(), at));
    }

    private List<Instances> instances() {
        return runs(
                        pipeline.units(),
                        (a, b) -> a.kernel().equals(b.kernel()) && pattern(a).equals(pattern(b)))
                .stream()
                .map(this::instances)
                .toList();
    }

    /** What a unit of a lane is joined to, relative to its lane. */
    private List<String> pattern(Unit unit) {
        return unit.kernel().ports().stream()
                .flatMap(port -> pipeline.streamsAt(unit, port).stream())
                .map(stream -> stream.group() + (unit.lane() < 0 ? stream.place() : stream.place() - unit.lane()))
                .toList();
    }

    private Instances instances(List<Unit> alike) {
        Unit first = alike.get(0);
        Loop loop = loop("", first.name(), first.lane(), alike.size());
        List<String> connections = new ArrayList<>(List.of(".ap_clk(ap_clk)", ".ap_rst_n(ap_rst_n)"));
        for (Port port : first.kernel().ports()) {
            List<Stream> streams = pipeline.streamsAt(first, port);
            for (int i = 0; i < streams.size(); i++) {
                connections.add(connection(port, port.members().get(i), streams.get(i), loop));
            }
        }
        if (first.kernel().started()) {
            String at = loop.looped() ? at(INDEX, 0) : at("", first.lane());
            List<String> host = hostPorts(first.kernel()).stream()
                    .map(port -> "." + port.name() + "(" + port.name() + at + ")")
                    .toList();
            connections.addAll(host);
        }
        return new Instances(loop, new Instance(first.kernel().name(), connections));
    }

    /** The three signals of a stream at a unit's port. */
    private static String connection(Port port, String member, Stream stream, Loop loop) {
        String at = place(stream, loop);
        String wire = (port.input() ? "out_" : "in_") + stream.group();
        List<String> signals = SIGNALS.stream()
                .map(signal -> "." + member + signal + "(" + wire + signal + at + ")")
                .toList();
        return String.join("\n", Renderer.fill(signals, ", ", LIST_WIDTH));
    }

    /** Which of its family's signals are the stream's, seen from the first unit of a loop. */
    private static String place(Stream stream, Loop loop) {
        if (stream.place() < 0) {
            return "";
        }
        return loop.looped() ? at(INDEX, stream.place() - loop.first()) : at("", stream.place());
    }

    /** Memory port, control registers and interrupt. */
    private List<RtlModule.ModulePort> hostPorts(Kernel kernel) {
        return modules.apply(kernel).ports().stream()
                .filter(port -> !port.name().startsWith("ap_") && !port.name().matches(".*_t(data|valid|ready)"))
                .toList();
    }

    private interface Alike<T> {
        boolean test(T one, T next);
    }

    /** Neighbours that are alike, together. */
    private static <T> List<List<T>> runs(List<T> all, Alike<T> alike) {
        List<List<T>> runs = new ArrayList<>();
        for (T each : all) {
            List<T> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !alike.test(last.get(last.size() - 1), each)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(each);
        }
        return runs;
    }

    /** A loop is named for its first member, and a single one is none. */
    private static Loop loop(String prefix, String name, int first, int count) {
        return new Loop(prefix + name, count > 1, first, first + count);
    }

    private static String at(String index, int offset) {
        if (index.isEmpty()) {
            return "[" + offset + "]";
        }
        return "[" + index + (offset == 0 ? "" : " + " + offset) + "]";
    }
}
