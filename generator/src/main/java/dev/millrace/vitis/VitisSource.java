// SPDX-License-Identifier: Apache-2.0
package dev.millrace.vitis;

import java.util.List;

/** What the templates of a Vitis project place; see {@code vitis/project.stg}. */
final class VitisSource {
    private VitisSource() {}

    /**
     * How a kernel is synthesized.
     *
     * @param facts how the file was made
     * @param nanoseconds of a clock period
     */
    record HlsOptions(
            String kernel, List<String> facts, String part, int megahertz, String nanoseconds, Output output) {
        /** What HLS makes: its {@code flow_target}, and the format that it packages. */
        record Output(String flow, String format) {}
    }

    /**
     * What the Makefile builds. Lists are lines that end in a backslash, but the last.
     *
     * @param facts how the file was made
     * @param model its name
     * @param platform the card's
     * @param cardTag what names of platforms for the card contain
     * @param options of {@code millrace run} that make the same plan on this card
     */
    record MakeProject(
            List<String> facts,
            String model,
            String card,
            String platform,
            String cardTag,
            List<String> kernels,
            List<UnitFiles> units,
            List<String> options) {}

    /**
     * What the Makefile of SLASH builds. Lists are lines that end in a backslash, but the last.
     *
     * @param facts how the file was made
     * @param model its name
     * @param kernels of HLS and RTL
     * @param fifos kernels of RTL only
     * @param units of both; FIFOs have no headers
     */
    record SlashMakeProject(
            List<String> facts, String model, List<String> kernels, List<String> fifos, List<UnitFiles> units) {}

    /** What a kernel is made again for: headers of its HLS source, and all files of its RTL. */
    record UnitFiles(String kernel, List<String> headers, List<String> rtl) {}
}
