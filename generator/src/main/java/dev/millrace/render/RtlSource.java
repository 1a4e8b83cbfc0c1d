// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import java.util.List;

/** What the templates of the RTL place; see {@code kernels/common/rtl.stg}. */
final class RtlSource {
    private RtlSource() {}

    /**
     * A table as a ROM.
     *
     * @param last the largest index
     * @param indexLast the highest bit of the index
     * @param lines of initial assignments
     */
    record Rom(String name, String definition, int last, int indexLast, List<String> lines) {}

    /** A parameter's value; {@code separator} is a comma unless it is the last. */
    record Parameter(String name, String value, String separator, String comment) {}

    /**
     * A kernel with the plan's constants.
     *
     * @param inner the hand-written module
     * @param parameters of it that are not its defaults
     * @param ports declarations
     * @param connections of the hand-written module's ports
     */
    record Wrapper(
            String kernel,
            String inner,
            List<String> facts,
            List<Parameter> parameters,
            List<String> ports,
            List<String> connections) {}

    /**
     * The whole pipeline.
     *
     * @param ports declarations
     * @param wires declarations
     */
    record Top(
            List<String> facts, List<String> ports, List<String> wires, List<Fifos> fifos, List<Instances> instances) {}

    /** Members first … end − 1 that are alike; a single one is not looped. */
    record Loop(String name, boolean looped, int first, int end) {}

    /** FIFOs of streams that are alike. */
    record Fifos(Loop loop, Fifo fifo) {}

    /** The FIFO of a stream; {@code at} is the index of its signals, with brackets. */
    record Fifo(String family, int bits, int depth, String at) {}

    /** Units of the top that are alike. */
    record Instances(Loop loop, Instance unit) {}

    /** The FIFO of a stream as a kernel; {@code last} is its highest bit. */
    record FifoModule(String kernel, List<String> facts, int bits, int last, int depth, String input, String output) {}

    /** A unit of the top. */
    record Instance(String kernel, List<String> connections) {}

    /** The Verilated pipeline, unit by unit. */
    record Emulation(
            List<String> facts,
            CardSource card,
            long startedUnits,
            List<PinBinding> kernels,
            List<Channel> streams,
            List<Member> units) {}

    /** The Verilated top. */
    record TopEmulation(List<String> facts, CardSource card, int startedUnits) {}

    /** What the simulation takes for the card, and where operators lie in a lane's buffer. */
    record CardSource(String clockMegahertz, String memory, String channelGigabytesPerSecond, List<Field> operators) {}

    /** A member of a C++ struct. */
    record Field(String name, String value) {}

    /** How a kernel's ports are bound to streams: statements in the order of its streams. */
    record PinBinding(String kernel, String function, boolean started, List<Pin> pins) {}

    /** A port of a Verilated kernel. */
    record Pin(String verb, String port) {}

    /** A stream. */
    record Channel(String name, int bytes, int depth, boolean timingDependent) {}

    /** A unit with its streams in lines. */
    record Member(String name, String function, List<String> streams) {}
}
