// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.accelerator.GenerationRequest;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How text is generated, and on what. */
public final class GenerationOptions {
    /** What executes the model. */
    public enum RunTarget {
        REFERENCE,
        SW_EMU,
        HW_EMU,
        HW
    }

    @Option(
            names = {"-n", "--tokens"},
            paramLabel = "TOKENS",
            defaultValue = "128",
            description = "New tokens at most (default: ${DEFAULT-VALUE}).")
    @Range(min = 1, of = "tokens")
    public int tokens;

    @Option(
            names = "--temperature",
            paramLabel = "T",
            defaultValue = "0",
            description = "0 takes the most likely token, more is more varied (default: ${DEFAULT-VALUE}).")
    @Range(min = 0, max = GenerationRequest.MAX_TEMPERATURE, of = "as the temperature")
    public double temperature;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "Of the sampling; equal seeds give equal text (default: ${DEFAULT-VALUE}).")
    @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE, of = "the seed")
    public long seed;

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            defaultValue = "sw_emu",
            description =
                    "reference (Java), sw_emu (the rendered C++), hw_emu (the RTL under Verilator) or hw (the card)"
                            + " (default: ${DEFAULT-VALUE}).")
    public RunTarget target;

    @Option(
            names = "--xrt",
            paramLabel = "XRT",
            description =
                    "embedded, system (for sw_emu and hw_emu in its emulation modes), or the path of an XRT library"
                            + " (default: embedded, system for hw).")
    public String xrt;

    @Option(
            names = "--xclbin",
            paramLabel = "FILE",
            description = "The linked bitstream, target hw only; its plan must be the one of these options.")
    public Path xclbin;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads of the emulation (default: ${DEFAULT-VALUE}).")
    @Range(min = 1, max = Range.MOST_THREADS, of = "threads")
    public int threads;

    @Option(
            names = "--check",
            description =
                    "Read each memory channel back before the start, say how fast, and compare the tokens with the"
                            + " reference; a difference is an error.")
    public boolean check;

    @Option(names = "--stats", paramLabel = "FILE", description = "Write figures of the run as JSON.")
    public Path stats;
}
