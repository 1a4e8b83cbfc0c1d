// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Writes an {@link Xclbin} as an axlf container. Equal contents give equal bytes. */
public final class XclbinWriter {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Section(int kind, String name, byte[] data) {}

    private XclbinWriter() {}

    /** Writes the file, which appears when it is whole. */
    public static void write(Xclbin xclbin, Path file) {
        Path whole = file.toAbsolutePath();
        try {
            // Not createTempFile, whose files only their owner may read.
            Path part = whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                Files.write(part, write(xclbin));
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new XclbinException("cannot write the xclbin " + file + ": " + e, e);
        }
    }

    public static byte[] write(Xclbin xclbin) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Axlf.BITSTREAM, "bitstream", xclbin.bitstream().unsafe()));
        sections.add(new Section(Axlf.EMBEDDED_METADATA, "metadata", xml(xclbin).getBytes(UTF_8)));
        sections.add(new Section(Axlf.MEM_TOPOLOGY, "mem_topology", topology(xclbin)));
        sections.add(new Section(Axlf.CONNECTIVITY, "connectivity", connectivity(xclbin)));
        sections.add(new Section(Axlf.IP_LAYOUT, "ip_layout", layout(xclbin)));
        if (!xclbin.userMetadata().isEmpty()) {
            sections.add(new Section(Axlf.USER_METADATA, "manifest", xclbin.userMetadataBytes()));
        }

        long end = align(Axlf.SECTIONS + (long) Axlf.SECTION_BYTES * sections.size());
        List<Long> offsets = new ArrayList<>();
        for (Section section : sections) {
            offsets.add(end);
            end = align(end + section.data().length);
        }
        if (end > Integer.MAX_VALUE) {
            throw new XclbinException("the xclbin would have " + end + " bytes, 2 GiB are too many");
        }

        byte[] bytes = new byte[(int) end];
        ByteBuffer out = over(bytes);
        out.put(0, Axlf.MAGIC);
        out.putInt(Axlf.SIGNATURE_LENGTH, -1);
        for (int i = 0; i < Axlf.RESERVED_BYTES; i++) {
            out.put(Axlf.RESERVED + i, (byte) 0xFF);
        }
        out.putLong(Axlf.UNIQUE_ID, xclbin.uuid().getMostSignificantBits());
        out.putLong(Axlf.LENGTH, end);
        out.put(Axlf.MAJOR, (byte) 2);
        out.put(Axlf.MINOR, (byte) 13);
        out.putShort(Axlf.MODE, (short) xclbin.target().mode());
        out.put(Axlf.PLATFORM, xclbin.platform().getBytes(UTF_8));
        out.order(ByteOrder.BIG_ENDIAN)
                .putLong(Axlf.UUID, xclbin.uuid().getMostSignificantBits())
                .putLong(Axlf.UUID + 8, xclbin.uuid().getLeastSignificantBits())
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(Axlf.SECTION_COUNT, sections.size());
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int header = Axlf.SECTIONS + Axlf.SECTION_BYTES * i;
            out.putInt(header, section.kind());
            out.put(header + Axlf.SECTION_NAME, section.name().getBytes(UTF_8));
            out.putLong(header + Axlf.SECTION_OFFSET, offsets.get(i));
            out.putLong(header + Axlf.SECTION_SIZE, section.data().length);
            out.put(offsets.get(i).intValue(), section.data());
        }
        Seal.put(bytes);
        return bytes;
    }

    private static long align(long offset) {
        return (offset + 7) / 8 * 8;
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] topology(Xclbin xclbin) {
        byte[] bytes = new byte[8 + Axlf.BANK_BYTES * xclbin.banks().size()];
        ByteBuffer out = over(bytes);
        out.putInt(0, xclbin.banks().size());
        int at = 8;
        for (MemoryBank bank : xclbin.banks()) {
            out.put(at, (byte) bank.type());
            out.put(at + 1, (byte) (bank.used() ? 1 : 0));
            out.putLong(at + 8, bank.bytes() / 1024);
            out.putLong(at + 16, bank.base());
            out.put(at + 24, bank.tag().getBytes(UTF_8));
            at += Axlf.BANK_BYTES;
        }
        return bytes;
    }

    private static byte[] layout(Xclbin xclbin) {
        byte[] bytes = new byte[8 + Axlf.IP_BYTES * xclbin.units().size()];
        ByteBuffer out = over(bytes);
        out.putInt(0, xclbin.units().size());
        int at = 8;
        int interrupt = 0;
        for (ComputeUnit unit : xclbin.units()) {
            // Bit 0: has an interrupt; bits 1 to 7: which; bits 8 to 15: control protocol.
            int properties = unit.control().code() << 8;
            if (unit.control() != ComputeUnit.ControlProtocol.NONE) {
                properties |= interrupt++ << 1 | 1;
            }
            out.putInt(at, Axlf.IP_KERNEL);
            out.putInt(at + 4, properties);
            out.putLong(at + 8, unit.base());
            out.put(at + 16, unit.name().getBytes(UTF_8));
            at += Axlf.IP_BYTES;
        }
        return bytes;
    }

    private static byte[] connectivity(Xclbin xclbin) {
        byte[] bytes = new byte[4 + Axlf.CONNECTION_BYTES * xclbin.connections().size()];
        ByteBuffer out = over(bytes);
        out.putInt(xclbin.connections().size());
        for (Connection connection : xclbin.connections()) {
            out.putInt(connection.argument());
            out.putInt(connection.unit());
            out.putInt(connection.bank());
        }
        return bytes;
    }

    private static String xml(Xclbin xclbin) {
        Formatter out = new Formatter(Locale.ROOT);
        out.format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.format("<project name=\"%s\">\n", escape(xclbin.project()));
        out.format(
                "  <platform vendor=\"xilinx\" boardid=\"%1$s\" name=\"%1$s\" featureRomTime=\"0\">\n",
                escape(xclbin.platform()));
        out.format("    <version major=\"1\" minor=\"0\"/>\n    <description/>\n");
        out.format("    <device name=\"fpga0\" fpgaDevice=\"virtexuplusHBM:xcu280:fsvh2892:-2L:e\">\n");
        out.format(
                "      <core name=\"OCL_REGION_0\" target=\"%s\" type=\"clc_region\" clockFreq=\"%dMHz\""
                        + " numComputeUnits=\"%d\">\n",
                xclbin.target(), xclbin.clockMegahertz(), xclbin.units().size());
        out.format(
                "        <kernelClocks><clock port=\"KERNEL_CLK\" frequency=\"%dMHz\"/></kernelClocks>\n",
                xclbin.clockMegahertz());
        for (KernelMetadata kernel : xclbin.kernels()) {
            kernel(xclbin, kernel, out);
        }
        out.format("      </core>\n    </device>\n  </platform>\n</project>\n");
        return out.toString();
    }

    private static void kernel(Xclbin xclbin, KernelMetadata kernel, Formatter out) {
        List<ComputeUnit> units = xclbin.units().stream()
                .filter(unit -> unit.kernel().equals(kernel.name()))
                .toList();
        out.format(
                "        <kernel name=\"%s\" language=\"c\" type=\"pl\" hash=\"\""
                        + " preferredWorkGroupSizeMultiple=\"0\" workGroupSize=\"1\" debug=\"false\""
                        + " interrupt=\"true\">\n",
                escape(kernel.name()));
        out.format("          <module name=\"%s\"/>\n", escape(kernel.name()));
        Set<String> written = new HashSet<>();
        for (KernelMetadata.MemoryPort port : kernel.memoryPorts()) {
            written.add(port.name());
            out.format(
                    "          <port name=\"%s\" mode=\"master\" range=\"0xFFFFFFFFFFFFFFFF\" dataWidth=\"%d\""
                            + " portType=\"addressable\" base=\"0x0\"/>\n",
                    escape(port.name()), port.widthBits());
        }
        out.format(
                "          <port name=\"%s\" mode=\"slave\" range=\"0x%X\" dataWidth=\"32\""
                        + " portType=\"addressable\" base=\"0x0\"/>\n",
                KernelMetadata.CONTROL_PORT, kernel.range());
        written.add(KernelMetadata.CONTROL_PORT);
        for (Argument argument : kernel.arguments()) {
            if (argument.kind() != Argument.Kind.STREAM && !written.contains(argument.port())) {
                throw new XclbinException("kernel " + kernel.name() + ": argument " + argument.name()
                        + " uses the unknown port " + argument.port());
            }
            out.format(
                    "          <arg name=\"%s\" addressQualifier=\"%d\" id=\"%d\" port=\"%s\" size=\"0x%X\""
                            + " offset=\"0x%X\" hostOffset=\"0x0\" hostSize=\"0x%X\" type=\"%s\"/>\n",
                    escape(argument.name()),
                    argument.kind().qualifier(),
                    argument.index(),
                    escape(argument.port()),
                    argument.bytes(),
                    argument.offset(),
                    argument.bytes(),
                    escape(argument.type()));
        }
        for (ComputeUnit unit : units) {
            if (unit.base() == ComputeUnit.NO_BASE) {
                out.format("          <instance name=\"%s\"/>\n", escape(unit.instance()));
            } else {
                out.format(
                        "          <instance name=\"%s\"><addrRemap base=\"0x%X\" port=\"%s\"/></instance>\n",
                        escape(unit.instance()), unit.base(), KernelMetadata.CONTROL_PORT);
            }
        }
        out.format("        </kernel>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
