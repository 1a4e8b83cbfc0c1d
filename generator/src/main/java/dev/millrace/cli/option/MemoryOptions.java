// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.files.Printable;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Under what the card's memory runs where the RTL is simulated; {@code docs/memory-model.md} has what is usual. */
public final class MemoryOptions {
    private static final Pattern ACCESS =
            Pattern.compile("lane=\\d{1,4},(read|write|last),[1-9]\\d{0,17}(,(slverr|decerr))?");

    @Option(
            names = "--refresh-interval",
            paramLabel = "US",
            description = "Microseconds from one refresh of the memory to the next (default: 3.9 for HBM, 7.8 for DDR;"
                    + " 1.95 is a stack of HBM at 85 to 95 degrees).")
    @Range(min = 1, max = 100, of = "microseconds")
    private Double refreshInterval;

    @Option(
            names = "--refresh-time",
            paramLabel = "NS",
            description = "Nanoseconds that a refresh takes (default: 260 for HBM, 350 for DDR; 350 is a stack of HBM"
                    + " of eight dies).")
    @Range(min = 10, max = 900, of = "nanoseconds")
    private Double refreshTime;

    @Option(
            names = "--memory-clock",
            paramLabel = "MHZ",
            description =
                    "Clock of the memory's AXI ports (default, and at most: that of its controller, 450 MHz for HBM).")
    @Range(min = 100, max = 450, of = "MHz")
    private Double clock;

    @Option(
            names = "--outstanding",
            paramLabel = "N",
            description = "Bursts that a memory port has under way at most (default: 64 for HBM, 32 for DDR).")
    @Range(min = 1, max = 64, of = "bursts")
    private Integer outstanding;

    @Option(
            names = "--inject-error",
            paramLabel = "ACCESS",
            description = "Answers one access with an error: lane=L,read,N is the Nth burst that lane L reads, counted"
                    + " from 1, lane=L,write,N one that it writes, lane=L,last,N one that it reads and whose last beat"
                    + " does not say so; SLVERR, or DECERR with ,decerr behind it.")
    private String error;

    /** The settings of the simulation that were given. */
    public Map<String, String> settings() {
        if (error != null && !ACCESS.matcher(error).matches()) {
            throw new UsageException("--inject-error " + Printable.line(error)
                    + " names no access; it is of the form lane=3,read,1000 or lane=3,write,7,decerr");
        }
        Map<String, String> settings = new TreeMap<>();
        put(settings, "memory_refresh_us", refreshInterval);
        put(settings, "memory_trfc_ns", refreshTime);
        put(settings, "memory_port_mhz", clock);
        put(settings, "memory_outstanding", outstanding);
        put(settings, "inject_error", error);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, Object value) {
        if (value != null) {
            settings.put(name, value.toString());
        }
    }
}
