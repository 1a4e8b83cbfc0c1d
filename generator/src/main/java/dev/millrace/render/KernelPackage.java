// SPDX-License-Identifier: Apache-2.0
package dev.millrace.render;

import dev.millrace.accelerator.KernelArgument;
import dev.millrace.accelerator.UnitRegister;
import dev.millrace.kernel.HostInterface;
import dev.millrace.kernel.Kernel;
import dev.millrace.kernel.Port;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A kernel in RTL as Vitis is told of it; see {@code kernels/common/package.stg}.
 *
 * @param kernel its name
 * @param facts how the files were made
 * @param part the FPGA that it is packaged for
 * @param sources of its RTL, packages first
 */
record KernelPackage(
        String kernel,
        List<String> facts,
        String part,
        HostControl control,
        PackagedPorts ports,
        List<String> sources) {
    /**
     * How the host drives it.
     *
     * @param started whether the host starts it, and it has an interrupt
     * @param protocol of its control
     * @param registers what the control port has
     * @param bursts parameters of the AXI4 port, as names and values
     */
    record HostControl(boolean started, String protocol, List<Register> registers, List<String> bursts) {}

    /**
     * What it is connected by.
     *
     * @param memoryMapped AXI4 and AXI4-Lite ports
     * @param streams AXI4-Stream ports
     * @param arguments of the kernel, its streams last
     * @param interfaces names of all ports, in lines
     */
    record PackagedPorts(
            List<MemoryMapped> memoryMapped,
            List<StreamPort> streams,
            List<ArgumentElement> arguments,
            List<String> interfaces) {}

    private static final int LINE_WIDTH = 96;
    private static final int SCALAR = 0;
    private static final int GLOBAL = 1;
    private static final int STREAM = 4;

    /** Registers of the protocol; names as Vitis has them. */
    private static final List<Register> PROTOCOL_REGISTERS = List.of(
            new Register("CTRL", "0x00", Integer.SIZE, ""),
            new Register("GIER", "0x04", Integer.SIZE, ""),
            new Register("IP_IER", "0x08", Integer.SIZE, ""),
            new Register("IP_ISR", "0x0C", Integer.SIZE, ""));

    private static final List<MemoryMapped> HOST_PORTS = List.of(
            new MemoryMapped(HostInterface.CONTROL_PORT, "slave", "0x1000", Integer.SIZE),
            new MemoryMapped(HostInterface.MEMORY_PORT, "master", "0xFFFFFFFFFFFFFFFF", HostInterface.MEMORY_BITS));

    /** Names as Vitis has them. */
    private static final List<String> BURSTS = List.of(
            "MAX_BURST_LENGTH " + HostInterface.BURST_BEATS,
            "NUM_READ_OUTSTANDING " + HostInterface.READ_BURSTS,
            "NUM_WRITE_OUTSTANDING " + HostInterface.WRITE_BURSTS);

    /** An AXI4 or AXI4-Lite port. */
    record MemoryMapped(String name, String mode, String range, int bits) {}

    /** An AXI4-Stream port. */
    record StreamPort(String name, String mode, int bits) {}

    /** An argument; {@code qualifier} is 0 for a number, 1 for an address, 4 for a stream. */
    record ArgumentElement(String name, int qualifier, int id, String port, String size, String offset, String type) {}

    /** A register; {@code port} is where the address in it leads, or empty. */
    record Register(String name, String offset, int bits, String port) {}

    static KernelPackage of(Kernel kernel, String part, List<String> facts, List<String> sources) {
        List<MemoryMapped> memoryMapped = kernel.started() ? HOST_PORTS : List.of();
        List<StreamPort> streams =
                kernel.ports().stream().flatMap(port -> streams(port).stream()).toList();
        List<String> interfaces = new ArrayList<>();
        memoryMapped.forEach(port -> interfaces.add(port.name()));
        streams.forEach(port -> interfaces.add(port.name()));
        HostControl control = kernel.started()
                ? new HostControl(true, "ap_ctrl_chain", controlRegisters(), BURSTS)
                : new HostControl(false, "ap_ctrl_none", List.of(), List.of());
        PackagedPorts ports = new PackagedPorts(
                memoryMapped,
                streams,
                arguments(kernel.started() ? HostInterface.ARGUMENTS : List.of(), streams),
                Renderer.fill(interfaces, " ", LINE_WIDTH));
        return new KernelPackage(kernel.name(), facts, part, control, ports, sources);
    }

    private static List<StreamPort> streams(Port port) {
        return port.members().stream()
                .map(name -> new StreamPort(
                        name,
                        port.input() ? "read_only" : "write_only",
                        port.payload().bits()))
                .toList();
    }

    private static List<ArgumentElement> arguments(List<KernelArgument> registers, List<StreamPort> streams) {
        List<ArgumentElement> arguments = new ArrayList<>();
        for (KernelArgument register : registers) {
            arguments.add(new ArgumentElement(
                    register.label(),
                    register.pointer() ? GLOBAL : SCALAR,
                    register.index(),
                    register.pointer() ? HostInterface.MEMORY_PORT : HostInterface.CONTROL_PORT,
                    hexadecimal(register.bytes()),
                    hexadecimal(register.offset()),
                    register.pointer() ? "void*" : "unsigned int"));
        }
        for (StreamPort stream : streams) {
            // Streams have no register; Vitis writes size and offset so.
            String type = "stream&lt;ap_uint&lt;" + stream.bits() + "> >&amp;";
            arguments.add(
                    new ArgumentElement(stream.name(), STREAM, arguments.size(), stream.name(), "0x4", "0x0", type));
        }
        return arguments;
    }

    private static List<Register> controlRegisters() {
        List<Register> registers = new ArrayList<>(PROTOCOL_REGISTERS);
        for (KernelArgument argument : HostInterface.ARGUMENTS) {
            registers.add(new Register(
                    argument.label(),
                    hexadecimal(argument.offset()),
                    argument.bytes() * Byte.SIZE,
                    argument.pointer() ? HostInterface.MEMORY_PORT : ""));
        }
        for (UnitRegister register : UnitRegister.values()) {
            registers.add(new Register(
                    register.name().toLowerCase(Locale.ROOT), hexadecimal(register.offset()), Integer.SIZE, ""));
        }
        return registers;
    }

    private static String hexadecimal(int value) {
        return String.format(Locale.ROOT, "0x%X", value);
    }
}
