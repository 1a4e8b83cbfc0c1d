// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import dev.millrace.fabric.Resources;
import dev.millrace.files.InputException;
import dev.millrace.files.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What Vitis HLS estimates of a kernel, from {@code csynth.xml}.
 *
 * @param kernel the function that was synthesized
 * @param part the FPGA
 * @param targetNanoseconds the clock period that was asked for
 * @param estimatedNanoseconds the clock period that is expected
 * @param resources of one unit
 */
public record SynthesisReport(
        String kernel, String part, double targetNanoseconds, double estimatedNanoseconds, Resources resources) {
    private static final String FILE_NAME = "csynth.xml";

    /**
     * All reports below a folder, by kernel.
     *
     * @throws InputException if there is none, two of one kernel, or one that cannot be understood
     */
    public static SortedMap<String, SynthesisReport> below(Path folder) {
        SortedMap<String, SynthesisReport> reports = new TreeMap<>();
        for (Path file : files(folder)) {
            SynthesisReport report = read(file);
            if (reports.put(report.kernel(), report) != null) {
                throw new InputException(
                        folder + " has two reports of " + report.kernel() + "; give a folder with one build");
            }
        }
        if (reports.isEmpty()) {
            throw new InputException(folder + " has no " + FILE_NAME + " below it; expected the work folder of"
                    + " a build by Vitis HLS, such as _x.<platform>");
        }
        return reports;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder + " is no folder; expected the work folder of a build");
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.endsWith(FILE_NAME)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a file, or fails with what is missing in it. */
    public static SynthesisReport read(Path file) {
        Element profile = root(file);
        Element assignments = child(profile, "UserAssignments", file);
        Element timing = child(child(profile, "PerformanceEstimates", file), "SummaryOfTimingAnalysis", file);
        Element area = child(child(profile, "AreaEstimates", file), "Resources", file);
        return new SynthesisReport(
                text(assignments, "TopModelName", file),
                text(assignments, "Part", file),
                number(assignments, "TargetClockPeriod", file),
                number(timing, "EstimatedClockPeriod", file),
                new Resources(
                        (long) number(area, "LUT", file),
                        (long) number(area, "FF", file),
                        (long) number(area, "DSP", file),
                        number(area, "BRAM_18K", file) / 2,
                        (long) number(area, "URAM", file)));
    }

    private static Element root(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(new InputFile(file, InputFile.Kind.REPORT).bytes()))
                    .getDocumentElement();
        } catch (SAXException e) {
            throw new InputException(file + " is no XML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A child by name; a report has elements of the same name at other depths. */
    private static Element child(Element parent, String name, Path file) {
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && name.equals(element.getTagName())) {
                return element;
            }
        }
        throw new InputException(file + ": expected <" + name + "> in <" + parent.getTagName()
                + ">, as Vitis HLS writes it; is it a csynth.xml?");
    }

    private static String text(Element parent, String name, Path file) {
        return child(parent, name, file).getTextContent().strip();
    }

    private static double number(Element parent, String name, Path file) {
        String text = text(parent, name, file);
        try {
            double number = Double.parseDouble(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InputException(file + ": <" + name + "> is " + text + ", expected a number", e);
        }
        throw new InputException(file + ": <" + name + "> is " + text + ", expected no less than 0");
    }
}
