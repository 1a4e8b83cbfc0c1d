// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.accelerator.KernelArgument;
import dev.millrace.accelerator.UnitRegister;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.Programs;
import dev.millrace.cosim.support.RtlCase;
import dev.millrace.cosim.support.Tools;
import dev.millrace.kernel.HostInterface;
import dev.millrace.kernel.Kernel;
import dev.millrace.output.OutputFolder;
import dev.millrace.output.RenderedFiles;
import dev.millrace.project.Project;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * What Vitis is told of each kernel in RTL is what its SystemVerilog has, and the scripts run to their ends in a stand-in
 * for Vivado that checks its arguments.
 */
class RtlPackagingTest {
    private static final Pattern PORT =
            Pattern.compile("^ {4}(input|output) +wire (?:\\[(\\d+):0\\] )?(\\w+),?$", Pattern.MULTILINE);
    /** A row of the table of arguments: index, name, offset, bits. */
    private static final Pattern DOCUMENTED =
            Pattern.compile("^\\| (\\d+) \\| `(\\w+)` \\| (0x\\w+) \\((\\d+) bit\\) \\|", Pattern.MULTILINE);

    /** A row of the table of the other registers: name, address. */
    private static final Pattern UNIT_REGISTER =
            Pattern.compile("^\\| `([A-Z_]+)` \\| (0x\\w+) \\|", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    /** A signal of a module. */
    private record Signal(boolean input, int bits) {}

    static Stream<RtlCase> cases() {
        return RtlCase.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDescriptionHasThePortsOfTheModule(RtlCase each) {
        Pipeline pipeline = pipeline(each);
        RenderedFiles files = Project.files(pipeline);
        for (Kernel kernel : pipeline.kernels()) {
            Map<String, Signal> signals = signals(files, kernel.name());
            Element description = kernel(files, kernel.name());
            assertEquals(ports(signals), describedPorts(description), kernel.name());
            assertEquals(kernel.name(), description.getAttribute("name"));
            assertEquals("millrace:kernel:" + kernel.name() + ":1.0", description.getAttribute("vlnv"));
            assertEquals(
                    signals.containsKey("interrupt") ? "true" : "",
                    description.getAttribute("interrupt"),
                    kernel.name());
            assertEquals(
                    signals.containsKey("s_axi_control_awaddr") ? "ap_ctrl_chain" : "ap_ctrl_none",
                    description.getAttribute("hwControlProtocol"),
                    kernel.name());
            assertTrue(signals.containsKey("ap_clk") && signals.containsKey("ap_rst_n"), kernel.name());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void argumentsAreTheDocumentedRegistersThenTheStreams(RtlCase each) throws IOException {
        Pipeline pipeline = pipeline(each);
        RenderedFiles files = Project.files(pipeline);
        for (Kernel kernel : pipeline.kernels()) {
            List<String> expected = new ArrayList<>();
            for (MatchResult row : kernel.started() ? documented() : List.<MatchResult>of()) {
                boolean pointer = row.group(4).equals("64");
                expected.add(String.join(
                        " ",
                        row.group(1),
                        row.group(2),
                        pointer ? "1 m_axi_gmem 0x8" : "0 s_axi_control 0x4",
                        row.group(3),
                        pointer ? "void*" : "unsigned int"));
            }
            Element description = kernel(files, kernel.name());
            for (Element port : elements(description, "port")) {
                if (port.getAttribute("portType").equals("stream")) {
                    String name = port.getAttribute("name");
                    expected.add(expected.size() + " " + name + " 4 " + name + " 0x4 0x0 stream<ap_uint<"
                            + port.getAttribute("dataWidth") + "> >&");
                }
            }
            List<String> described = elements(description, "arg").stream()
                    .map(arg -> Stream.of("id", "name", "addressQualifier", "port", "size", "offset", "type")
                            .map(arg::getAttribute)
                            .reduce((a, b) -> a + " " + b)
                            .orElseThrow())
                    .toList();
            assertEquals(expected, described, kernel.name());
        }
    }

    /** The manual, the generator, the RTL and its package have the same registers. */
    @Test
    void registersAreThoseOfTheManual() throws IOException {
        RenderedFiles files = Project.files(pipeline(RtlCase.ALL.get(0)));
        String script = files.text("rtl/memory_host/package_xo.tcl");
        String words = files.text("rtl/control_pkg.sv");
        List<MatchResult> rows = documented();
        assertEquals(HostInterface.ARGUMENTS.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            KernelArgument argument = HostInterface.ARGUMENTS.get(i);
            assertEquals(Integer.parseInt(rows.get(i).group(1)), argument.index());
            assertEquals(rows.get(i).group(2), argument.label());
            assertEquals(Integer.decode(rows.get(i).group(3)), argument.offset());
            assertEquals(Integer.parseInt(rows.get(i).group(4)), argument.bytes() * Byte.SIZE);
            String port = argument.pointer() ? HostInterface.MEMORY_PORT : "";
            assertTrue(
                    script.contains("{" + argument.label() + " " + rows.get(i).group(3) + " "
                            + rows.get(i).group(4) + " {" + port + "}}"),
                    argument.label());
            assertTrue(words.contains("REGISTER_" + argument.name() + " = " + argument.offset()), argument.label());
        }
    }

    @Test
    void registersBehindTheArgumentsAreThoseOfTheManual() throws IOException {
        RenderedFiles files = Project.files(pipeline(RtlCase.ALL.get(0)));
        String script = files.text("rtl/memory_host/package_xo.tcl");
        Map<String, Integer> manual = new TreeMap<>();
        UNIT_REGISTER
                .matcher(Files.readString(Path.of("..", "docs", "control.md")))
                .results()
                .forEach(row -> {
                    manual.put(row.group(1), Integer.decode(row.group(2)));
                    assertTrue(
                            script.contains(
                                    "{" + row.group(1).toLowerCase(Locale.ROOT) + " " + row.group(2) + " 32 {}}"),
                            row.group(1));
                });
        Map<String, Integer> registers = new TreeMap<>();
        for (UnitRegister register : UnitRegister.values()) {
            registers.put(register.name(), register.offset());
        }
        assertEquals(registers, manual);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scriptsPackageEachKernelWithAllThatItNeeds(RtlCase each) throws IOException {
        Tools.need("tclsh");
        Tools.need("iverilog");
        Pipeline pipeline = pipeline(each);
        Path project = folder.resolve("project");
        Project.write(pipeline, new OutputFolder("-o", project), false);
        Path vivado = Files.write(folder.resolve("vivado.tcl"), Programs.resource("vivado.tcl"));
        for (Kernel kernel : pipeline.kernels()) {
            Path script = project.resolve("rtl").resolve(kernel.name()).resolve("package_xo.tcl");
            List<String> lines = Programs.run(List.of("tclsh", vivado.toString(), script.toString()), folder, "")
                    .lines()
                    .toList();
            Path xo = folder.toRealPath().resolve(kernel.name() + ".xo");
            assertEquals(
                    kernel.name() + " for " + pipeline.plan().card().part().orElseThrow() + " in " + xo,
                    lines.get(lines.size() - 1));
            assertTrue(Files.exists(xo));
            List<String> sources = lines.subList(0, lines.size() - 1);
            elaborate(kernel.name(), sources);
            assertNothingSpare(kernel.name(), sources);
        }
    }

    @Test
    void fileAndPartCanBeGiven() throws IOException {
        Tools.need("tclsh");
        Path project = folder.resolve("project");
        Project.write(pipeline(RtlCase.ALL.get(0)), new OutputFolder("-o", project), false);
        Path vivado = Files.write(folder.resolve("vivado.tcl"), Programs.resource("vivado.tcl"));
        Path xo = folder.resolve("build").resolve("add.xo");
        List<String> command = List.of(
                "tclsh",
                vivado.toString(),
                project.resolve("rtl/add/package_xo.tcl").toString(),
                xo.toString(),
                "xcu50-fsvh2104-2-e");
        for (int times = 0; times < 2; times++) {
            String printed = Programs.run(command, folder, "");
            assertTrue(printed.endsWith("\nadd for xcu50-fsvh2104-2-e in " + xo + "\n"), printed);
            assertTrue(Files.exists(xo));
        }
    }

    /** Packaging tools read a top as Verilog: each is accepted as Verilog-2005, and all its ports have literal widths. */
    @ParameterizedTest
    @MethodSource("cases")
    void topsAreVerilog(RtlCase each) throws IOException {
        Tools.need("iverilog");
        RenderedFiles files = Project.files(pipeline(each));
        for (Kernel kernel : pipeline(each).kernels()) {
            String text = files.text("rtl/" + kernel.name() + ".v");
            Path top = Files.writeString(folder.resolve(kernel.name() + ".v"), text);
            // The parser alone: the module within is SystemVerilog.
            Programs.run(
                    List.of("iverilog", "-g2005", "-t", "null", "-i", "-s", kernel.name(), top.toString()), folder, "");
            String ports = text.substring(text.indexOf("module "), text.indexOf("\n);"));
            assertEquals(
                    ports.lines().count() - 1, PORT.matcher(ports).results().count(), kernel.name());
        }
    }

    /** The sources of a script, in its order, are all that the kernel is made of. */
    private void elaborate(String kernel, List<String> sources) {
        List<String> command = new ArrayList<>(List.of("iverilog", "-g2012", "-t", "null", "-s", kernel));
        command.addAll(sources);
        Programs.run(command, folder, "");
    }

    /** Each file but the kernel's own is used by another. */
    private static void assertNothingSpare(String kernel, List<String> sources) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String source : sources) {
            text.append(Files.readString(Path.of(source)));
        }
        for (String source : sources) {
            String name = Path.of(source).getFileName().toString().replaceAll("\\.s?v$", "");
            Matcher used =
                    Pattern.compile("\\b" + name + "(::| #\\(| [a-z]\\w* \\()").matcher(text);
            assertTrue(used.find() || name.equals(kernel), kernel + " has no use for " + name);
        }
    }

    private Pipeline pipeline(RtlCase each) {
        return Pipeline.of(each.plan(each.checkpoint(folder)));
    }

    private static List<MatchResult> documented() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "control.md"));
        return DOCUMENTED.matcher(text).results().toList();
    }

    private static Map<String, Signal> signals(RenderedFiles files, String kernel) {
        Map<String, Signal> signals = new TreeMap<>();
        String text = files.text("rtl/" + kernel + ".v");
        PORT.matcher(text.substring(text.indexOf("module "), text.indexOf("\n);")))
                .results()
                .forEach(port -> signals.put(
                        port.group(3),
                        new Signal(
                                port.group(1).equals("input"),
                                port.group(2) == null ? 1 : Integer.parseInt(port.group(2)) + 1)));
        return signals;
    }

    /** From a module's signals: name to what kernel.xml says of a port. */
    private static Map<String, String> ports(Map<String, Signal> signals) {
        Map<String, String> ports = new TreeMap<>();
        signals.forEach((name, signal) -> {
            if (name.endsWith("_tdata")) {
                String stream = name.substring(0, name.length() - "_tdata".length());
                assertEquals(signal.input(), signals.get(stream + "_tvalid").input(), name);
                assertEquals(!signal.input(), signals.get(stream + "_tready").input(), name);
                ports.put(stream, "stream " + (signal.input() ? "read_only " : "write_only ") + signal.bits());
            }
        });
        if (signals.containsKey("s_axi_control_awaddr")) {
            assertTrue(signals.get("s_axi_control_awaddr").input());
            ports.put(
                    "s_axi_control",
                    "addressable slave " + signals.get("s_axi_control_wdata").bits() + " 0x"
                            + Integer.toHexString(
                                    1 << signals.get("s_axi_control_awaddr").bits()));
        }
        if (signals.containsKey("m_axi_gmem_araddr")) {
            assertFalse(signals.get("m_axi_gmem_araddr").input());
            assertEquals(Long.SIZE, signals.get("m_axi_gmem_araddr").bits());
            ports.put(
                    "m_axi_gmem",
                    "addressable master " + signals.get("m_axi_gmem_rdata").bits() + " 0xFFFFFFFFFFFFFFFF");
        }
        return ports;
    }

    private static Map<String, String> describedPorts(Element kernel) {
        Map<String, String> ports = new TreeMap<>();
        for (Element port : elements(kernel, "port")) {
            String range = port.getAttribute("range");
            ports.put(
                    port.getAttribute("name"),
                    port.getAttribute("portType") + " " + port.getAttribute("mode") + " "
                            + port.getAttribute("dataWidth") + (range.isEmpty() ? "" : " " + range));
        }
        return ports;
    }

    private static Element kernel(RenderedFiles files, String kernel) {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(files.text("rtl/" + kernel + "/kernel.xml"))))
                    .getDocumentElement();
            assertEquals("1.6", root.getAttribute("versionMajor") + "." + root.getAttribute("versionMinor"));
            return elements(root, "kernel").get(0);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(kernel, e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
