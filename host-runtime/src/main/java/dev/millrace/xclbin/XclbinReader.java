// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads an {@link Xclbin}, whoever wrote it; unknown sections and metadata are passed over. */
public final class XclbinReader {
    private final byte[] bytes;
    private final ByteBuffer in;
    private final Map<Integer, ByteBuffer> sections = new HashMap<>();

    private XclbinReader(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Reads a file.
     *
     * @throws XclbinException if it cannot be read or is no xclbin; the message names the file
     */
    public static Xclbin read(Path file) {
        byte[] bytes;
        try {
            bytes = new InputFile(file, InputFile.Kind.XCLBIN).bytes();
        } catch (InputFileException e) {
            throw new XclbinException("cannot read the xclbin " + file + ": " + e.getMessage(), e);
        }
        try {
            return read(bytes);
        } catch (XclbinException e) {
            throw new XclbinException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * What the xclbin of a file is for, by its header alone.
     *
     * @throws XclbinException as {@link #read(Path)}
     */
    public static Target target(Path file) {
        try {
            new InputFile(file, InputFile.Kind.XCLBIN).check();
            return new XclbinReader(head(file)).target(Files.size(file));
        } catch (XclbinException e) {
            throw new XclbinException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new XclbinException("cannot read the xclbin " + file + ": " + e.getMessage(), e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Axlf.SECTIONS);
        }
    }

    public static Xclbin read(byte[] bytes) {
        try {
            return new XclbinReader(bytes).read();
        } catch (IllegalArgumentException e) {
            throw new XclbinException("the xclbin makes no sense: " + e.getMessage(), e);
        }
    }

    private Xclbin read() {
        findSections();
        Target target = target(bytes.length);
        List<MemoryBank> banks = banks(section(Axlf.MEM_TOPOLOGY, "MEM_TOPOLOGY"));
        Element project = project(section(Axlf.EMBEDDED_METADATA, "EMBEDDED_METADATA"));
        List<KernelMetadata> kernels = new ArrayList<>();
        int clock = 0;
        for (Element core : descend(List.of(project), "platform", "device", "core")) {
            for (Element each : descend(List.of(core), "kernelClocks", "clock")) {
                clock = clock == 0 ? megahertz(each.getAttribute("frequency")) : clock;
            }
            clock = clock == 0 ? megahertz(core.getAttribute("clockFreq")) : clock;
            for (Element kernel : children(core, "kernel")) {
                kernels.add(kernel(kernel));
            }
        }
        List<ComputeUnit> units = new ArrayList<>();
        List<Integer> unitOfIp = units(section(Axlf.IP_LAYOUT, "IP_LAYOUT"), units);
        List<Connection> connections = connections(section(Axlf.CONNECTIVITY, "CONNECTIVITY"), unitOfIp);
        ByteBuffer uuid = ByteBuffer.wrap(bytes, Axlf.UUID, 16);
        ByteBuffer user = sections.get(Axlf.USER_METADATA);
        return new Xclbin(
                target,
                text(Axlf.PLATFORM, Axlf.PLATFORM_BYTES),
                project.getAttribute("name"),
                clock,
                new Hardware(banks, kernels, units, connections),
                Blob.wrap(array(section(Axlf.BITSTREAM, "BITSTREAM"))),
                user == null ? "" : new String(array(user), UTF_8),
                new UUID(uuid.getLong(), uuid.getLong()));
    }

    /** The length that the header states. */
    private long length(long fileBytes) {
        if (bytes.length < Axlf.SECTIONS
                || !Arrays.equals(bytes, 0, Axlf.MAGIC.length, Axlf.MAGIC, 0, Axlf.MAGIC.length)) {
            throw new XclbinException("not an xclbin: the magic word is missing");
        }
        long length = in.getLong(Axlf.LENGTH);
        if (length < Axlf.SECTIONS || length > fileBytes) {
            throw new XclbinException(
                    "the xclbin is cut short: " + fileBytes + " of " + Long.toUnsignedString(length) + " bytes");
        }
        return length;
    }

    private Target target(long fileBytes) {
        length(fileBytes);
        return Target.ofMode(Short.toUnsignedInt(in.getShort(Axlf.MODE)));
    }

    private void findSections() {
        long length = length(bytes.length);
        if (Seal.isPresent(bytes) && !Seal.fits(bytes, (int) length)) {
            throw new XclbinException("the xclbin is damaged: its content is not that of its digest");
        }
        int count = in.getInt(Axlf.SECTION_COUNT);
        if (count < 0 || count > (bytes.length - Axlf.SECTIONS) / Axlf.SECTION_BYTES) {
            throw new XclbinException("the section table is cut short");
        }
        for (int i = 0; i < count; i++) {
            int header = Axlf.SECTIONS + Axlf.SECTION_BYTES * i;
            int kind = in.getInt(header);
            long offset = in.getLong(header + Axlf.SECTION_OFFSET);
            long size = in.getLong(header + Axlf.SECTION_SIZE);
            if (offset < 0 || size < 0 || offset > bytes.length || size > bytes.length - offset) {
                throw new XclbinException("section " + kind + " lies outside of the file");
            }
            sections.putIfAbsent(kind, in.slice((int) offset, (int) size).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private ByteBuffer section(int kind, String name) {
        ByteBuffer section = sections.get(kind);
        if (section == null) {
            throw new XclbinException("the xclbin has no section " + name);
        }
        return section;
    }

    private static byte[] array(ByteBuffer section) {
        byte[] out = new byte[section.limit()];
        section.get(0, out);
        return out;
    }

    private String text(int offset, int most) {
        return text(in, offset, most);
    }

    private static String text(ByteBuffer from, int offset, int most) {
        int end = offset;
        while (end < offset + most && from.get(end) != 0) {
            end++;
        }
        byte[] text = new byte[end - offset];
        from.get(offset, text);
        return new String(text, UTF_8);
    }

    /** The number of entries, checked against the section's size. */
    private static int count(ByteBuffer section, int header, int entry, String name) {
        int count = section.limit() < header ? -1 : section.getInt(0);
        if (count < 0 || count > (section.limit() - header) / entry) {
            throw new XclbinException(name + " is cut short");
        }
        return count;
    }

    private static List<MemoryBank> banks(ByteBuffer section) {
        List<MemoryBank> banks = new ArrayList<>();
        int count = count(section, 8, Axlf.BANK_BYTES, "MEM_TOPOLOGY");
        for (int i = 0; i < count; i++) {
            int at = 8 + Axlf.BANK_BYTES * i;
            long kibibytes = section.getLong(at + 8);
            if (kibibytes < 0 || kibibytes > Long.MAX_VALUE / 1024) {
                throw new XclbinException("MEM_TOPOLOGY: bank " + i + " has an impossible size");
            }
            banks.add(new MemoryBank(
                    text(section, at + 24, Axlf.BANK_TAG_BYTES),
                    Byte.toUnsignedInt(section.get(at)),
                    section.get(at + 1) != 0,
                    section.getLong(at + 16),
                    kibibytes * 1024));
        }
        return banks;
    }

    /** Adds kernels' units; returns for each entry of IP_LAYOUT the index of its unit, or -1. */
    private static List<Integer> units(ByteBuffer section, List<ComputeUnit> units) {
        List<Integer> unitOfIp = new ArrayList<>();
        int count = count(section, 8, Axlf.IP_BYTES, "IP_LAYOUT");
        for (int i = 0; i < count; i++) {
            int at = 8 + Axlf.IP_BYTES * i;
            if (section.getInt(at) != Axlf.IP_KERNEL) {
                unitOfIp.add(-1);
                continue;
            }
            String name = text(section, at + 16, Axlf.IP_NAME_BYTES);
            int colon = name.indexOf(':');
            if (colon < 0) {
                throw new XclbinException("IP_LAYOUT: '" + name + "' is no kernel:instance");
            }
            unitOfIp.add(units.size());
            units.add(new ComputeUnit(
                    name.substring(0, colon),
                    name.substring(colon + 1),
                    section.getLong(at + 8),
                    ComputeUnit.ControlProtocol.ofCode(section.getInt(at + 4) >> 8 & 0xFF)));
        }
        return unitOfIp;
    }

    private static List<Connection> connections(ByteBuffer section, List<Integer> unitOfIp) {
        List<Connection> connections = new ArrayList<>();
        int count = count(section, 4, Axlf.CONNECTION_BYTES, "CONNECTIVITY");
        for (int i = 0; i < count; i++) {
            int at = 4 + Axlf.CONNECTION_BYTES * i;
            int ip = section.getInt(at + 4);
            if (ip < 0 || ip >= unitOfIp.size()) {
                throw new XclbinException("CONNECTIVITY: entry " + i + " names the unknown unit " + ip);
            }
            if (unitOfIp.get(ip) >= 0) {
                connections.add(new Connection(section.getInt(at), unitOfIp.get(ip), section.getInt(at + 8)));
            }
        }
        return connections;
    }

    private static Element project(ByteBuffer section) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Rethrow());
            Element project =
                    builder.parse(new ByteArrayInputStream(array(section))).getDocumentElement();
            if (!project.getTagName().equals("project")) {
                throw new XclbinException("metadata: <" + project.getTagName() + "> where <project> should be");
            }
            return project;
        } catch (SAXException | IOException e) {
            throw new XclbinException("the metadata are no XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> descend(List<Element> from, String... names) {
        List<Element> at = from;
        for (String name : names) {
            at = at.stream()
                    .flatMap(element -> children(element, name).stream())
                    .toList();
        }
        return at;
    }

    private static KernelMetadata kernel(Element element) {
        String name = element.getAttribute("name");
        int range = 0;
        List<KernelMetadata.MemoryPort> ports = new ArrayList<>();
        for (Element port : children(element, "port")) {
            if (port.getAttribute("mode").equals("slave")) {
                range = range == 0 ? number(port, "range") : range;
            } else if (port.getAttribute("mode").equals("master")) {
                ports.add(new KernelMetadata.MemoryPort(port.getAttribute("name"), number(port, "dataWidth")));
            }
        }
        List<Argument> arguments = new ArrayList<>();
        for (Element arg : children(element, "arg")) {
            arguments.add(new Argument(
                    number(arg, "id"),
                    arg.getAttribute("name"),
                    Argument.Kind.ofQualifier(number(arg, "addressQualifier")),
                    arg.getAttribute("port"),
                    arg.getAttribute("type"),
                    number(arg, "offset"),
                    number(arg, "size")));
        }
        return new KernelMetadata(name, range == 0 ? 0x10000 : range, ports, arguments);
    }

    private static int number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        try {
            return Integer.decode(text);
        } catch (NumberFormatException e) {
            throw new XclbinException("metadata: " + attribute + " '" + text + "' of <" + element.getTagName() + " "
                    + element.getAttribute("name") + "> is no number");
        }
    }

    /** 300 for "300MHz", 0 for anything else. */
    private static int megahertz(String text) {
        String digits = text.replaceFirst("(\\.\\d+)?MHz$", "");
        return digits.matches("\\d{1,6}") && text.endsWith("MHz") ? Integer.parseInt(digits) : 0;
    }
}
