// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cosim.support.Programs;
import dev.millrace.library.KernelLibrary;
import dev.millrace.toolchain.Compiler;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.ToolchainException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The memory model of the verilated pipeline against published measurements, and against the rules of AXI. What is
 * published and where stands in {@code docs/memory-model.md}; the commands are those of {@code memory_cases.cpp}.
 */
class MemoryModelTest {
    /** Gigabytes per second of a pseudo-channel of HBM2: 64 bits at 1.8 Gbit/s. */
    private static final double HBM_PEAK = 14.4;

    private static final double DDR_PEAK = 19.2;

    /** Bursts of whole pages, one after the other. */
    private static final String SEQUENTIAL = "64 4096 4096 268435456 2000 0";

    @TempDir
    private static Path folder;

    @ParameterizedTest(name = "{0} at {1} MHz")
    @CsvSource({
        "HBM2,        450, 32, 106.7, 122.2, 137.8",
        "HBM2-switch, 450, 32, 122.2, 137.8, 153.3",
        "DDR4,        300, 64,  73.3,  89.9, 106.6",
    })
    void idleLatenciesAreTheMeasuredOnes(
            String memory, double megahertz, int bytes, double hit, double closed, double miss) {
        double[] cycles = numbers("latency " + memory + " " + megahertz + " " + bytes);
        double nanoseconds = 1000 / megahertz;
        assertWithin(0.05, hit, cycles[0] * nanoseconds);
        assertWithin(0.05, closed, cycles[1] * nanoseconds);
        assertWithin(0.05, miss, cycles[2] * nanoseconds);
    }

    @ParameterizedTest
    @CsvSource({"HBM2, 450", "HBM2-switch, 450", "HBM, 450", "HBM, 300", "HBM, 250", "HBM, 225"})
    void aPseudoChannelStreamsAtTheMeasuredRateAtAnyClockThatCanTakeIt(String memory, double megahertz) {
        assertWithin(0.02, 13.27, read(memory, megahertz, SEQUENTIAL));
    }

    @ParameterizedTest
    @CsvSource({"100", "150"})
    void aSlowKernelClockIsTheLimitInstead(double megahertz) {
        assertWithin(0.01, 0.064 * megahertz, read("HBM", megahertz, SEQUENTIAL));
    }

    @Test
    void thirtyTwoPseudoChannelsStreamAtTheMeasuredRate() {
        assertWithin(0.02, 425, numbers("channels HBM 300 32 " + SEQUENTIAL)[0]);
    }

    /** The last column is what refreshes leave of the time, or what a port of this clock could move: no more can come. */
    @ParameterizedTest
    @CsvSource({
        "refresh_us=1.95,             12.16, 12.48",
        "trfc_ns=350,                 12.95, 13.11",
        "'refresh_us=1.95,trfc_ns=350', 11.52, 11.82",
        "port_mhz=437,                13.30, 13.98",
        "port_mhz=425,                12.95, 13.60",
        "port_mhz=400,                12.25, 12.80",
        "outstanding=2,               13.30, 13.44",
    })
    void conditionsTakeTheirShare(String conditions, double gigabytes, double bound) {
        double rate = read("HBM@" + conditions, 250, SEQUENTIAL);
        assertWithin(0.01, gigabytes, rate);
        assertTrue(rate <= bound, rate + " of " + bound);
    }

    @ParameterizedTest
    @CsvSource({"DDR4, 300", "DDR, 300", "DDR, 450"})
    void aDdrChannelStreamsAtTheMeasuredRate(String memory, double megahertz) {
        assertWithin(0.03, 18, read(memory, megahertz, SEQUENTIAL));
    }

    @Test
    void lengthOfBurstsDoesNotMatterAsLongAsTheyAreSequential() {
        for (int burst = 64; burst <= 1024; burst *= 2) {
            String traffic = String.format(Locale.ROOT, "64 %d %d 268435456 %d 0", burst, burst, 4_000_000 / burst);
            assertWithin(0.03, 13.1, read("HBM2-switch", 300, traffic));
        }
    }

    @ParameterizedTest(name = "stride {0} in {1} bytes")
    @CsvSource({"4096, 8192, 6.7", "4096, 268435456, 2.4"})
    void shortBurstsWithAStrideAreAsSlowAsMeasured(int stride, int window, double published) {
        assertWithin(
                0.05, published, read("HBM2", 450, String.format(Locale.ROOT, "32 32 %d %d 40000 0", stride, window)));
    }

    @Test
    void theFartherApartShortBurstsAreTheSlower() {
        double[] rates = IntStream.rangeClosed(5, 15)
                .mapToDouble(
                        bits -> read("HBM2", 450, String.format(Locale.ROOT, "32 32 %d 268435456 20000 0", 1 << bits)))
                .toArray();
        assertWithin(0.02, 13.27, rates[0]);
        for (int i = 1; i < rates.length; i++) {
            // Some strides alternate between bank groups a little better than the one before.
            assertTrue(rates[i] <= rates[i - 1] * 1.06, () -> Arrays.toString(rates));
        }
        assertTrue(rates[rates.length - 1] < 1, () -> Arrays.toString(rates));
    }

    @Test
    void theAddressMapMattersAsMeasured() {
        String traffic = "32 32 1024 268435456 20000 0";
        double interleaved = read("HBM2", 450, traffic);
        double bankRowColumn = numbers("read HBM2 450 2BG-2B-14R-5C " + traffic)[0];
        // Published as "almost ten times" the rate.
        assertWithin(0.2, 10, interleaved / bankRowColumn);
        for (String map : List.of("14R-2BG-2B-5C", "14R-5C-2BG-2B", "2B-14R-1BG-5C-1BG")) {
            double other = numbers("read HBM2 450 " + map + " 64 64 64 268435456 40000 0")[0];
            assertTrue(other <= read("HBM2", 450, "64 64 64 268435456 40000 0") * 1.01, map + " gives " + other);
        }
    }

    @ParameterizedTest(name = "{0} bytes")
    @CsvSource({"64, 4.75", "128, 9.60", "256, 12.62", "512, 13.13", "1024, 13.16"})
    void randomBurstsAreAsFastAsMeasured(int burst, double published) {
        // The measured kernel cannot have asked more often than every fourth cycle of 300 MHz.
        String traffic = String.format(Locale.ROOT, "64 %d random 268435456 %d 4", burst, 8_000_000 / burst);
        assertWithin(0.05, published, read("HBM2-switch", 300, traffic));
    }

    @ParameterizedTest
    @CsvSource({"HBM2, 450", "DDR4, 300"})
    void refreshDelaysAReadEveryInterval(String memory, double megahertz) {
        double interval = memory.equals("HBM2") ? 3900 : 7800;
        double busy = memory.equals("HBM2") ? 260 : 350;
        double[] timesAndLatencies = numbers("refresh " + memory + " " + megahertz + " 1000");
        double hit = timesAndLatencies[3];
        List<Double> peaks = new ArrayList<>();
        for (int i = 0; i < timesAndLatencies.length; i += 2) {
            double latency = timesAndLatencies[i + 1];
            if (latency > 1.5 * hit) {
                peaks.add(timesAndLatencies[i]);
                assertTrue(latency > hit + 0.5 * busy && latency < hit + busy + 60, "a peak of " + latency);
            }
        }
        assertTrue(peaks.size() >= 10, () -> "peaks at " + peaks);
        for (int i = 1; i < peaks.size(); i++) {
            assertEquals(interval, peaks.get(i) - peaks.get(i - 1), 1.5 * hit);
        }
    }

    @Test
    void readsAndWritesShareTheDataBusAndPayForTurningIt() {
        for (String memory : List.of("HBM2-switch 450", "DDR4 300")) {
            double peak = memory.startsWith("HBM2") ? HBM_PEAK : DDR_PEAK;
            double write = numbers("write " + memory + " default " + SEQUENTIAL)[0];
            assertTrue(write > 0.9 * peak && write < peak, memory + " writes " + write);
            double[] both = numbers("both " + memory + " default " + SEQUENTIAL);
            assertWithin(0.02, both[0], both[1]);
            double sum = both[0] + both[1];
            assertTrue(sum > 0.6 * peak && sum < 0.88 * peak, memory + " reads and writes " + sum);
        }
    }

    @ParameterizedTest
    @CsvSource({"HBM, 300, 1600", "HBM2, 450, 300", "DDR, 225, 1600"})
    void everyCycleIsAccountedFor(String memory, double megahertz, int bursts) {
        for (String traffic : List.of("4096 4096 268435456 " + bursts, "64 random 268435456 " + 30 * bursts)) {
            Map<String, Long> c = counters("counters " + memory + " " + megahertz + " default 64 " + traffic + " 0");
            assertWithinOne(c.get("cycles"), cyclesByCause(c), c);
            assertEquals(c.get("busy"), c.get("hits") + c.get("closed") + c.get("misses"), c::toString);
            assertEquals(0, c.get("turnaround"), c::toString);
            long refreshInterval = memory.startsWith("HBM") ? 1755 : 2340;
            assertWithinOne(c.get("cycles") / refreshInterval, c.get("refreshes"), c);
            if (traffic.contains("random")) {
                assertTrue(c.get("row") > c.get("refresh"), c::toString);
            } else {
                assertTrue(c.get("hits") > 0.9 * c.get("busy"), c::toString);
                assertTrue(c.get("refresh") > 5 * c.get("row"), c::toString);
            }
        }
    }

    @Test
    void aKernelThatTakesNoDataIsToldFromAMemoryThatHasNone() {
        Map<String, Long> c = counters("slow HBM2 300");
        assertWithinOne(c.get("cycles"), cyclesByCause(c), c);
        assertTrue(c.get("kernel") > 0.7 * c.get("cycles"), c::toString);
    }

    @ParameterizedTest(name = "{0} at {1} MHz, seed {2}")
    @CsvSource({
        "HBM,  225, 1, 6000, 0,   0",
        "HBM,  300, 2, 4000, 0.2, 0.001",
        "HBM2, 450, 3, 2000, 0.5, 0.01",
        "DDR,  250, 4, 4000, 0.1, 0.001",
        "DDR4, 300, 5, 6000, 0,   0",
        "DDR,  450, 6, 2000, 0.8, 0",
    })
    void nothingIsLostOrReorderedUnderRandomTrafficAndStalls(
            String memory, String megahertz, int seed, int transactions, String throttle, String stall) {
        String command = String.join(
                " ",
                "soak",
                memory,
                megahertz,
                Integer.toString(seed),
                Integer.toString(transactions),
                throttle,
                stall);
        String first = run(sanitized(), command);
        assertTrue(first.startsWith("overtakes="), first);
        assertEquals(first, run(program(), command), "the same seed gives other results");
    }

    @Test
    void readsOfOtherIdsOvertake() {
        assertTrue(counters("soak HBM 300 11 2000 0 0").get("overtakes") > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "outside,       2 memory_0: read of 2 beats of 64 bytes at 0x10000000 leaves the memory (268435456 bytes)",
        "far,           2 memory_0: read of 2 beats of 64 bytes at 0xfffffffffffff000 leaves the memory (268435456 bytes)",
        "boundary,      2 memory_0: read of 2 beats of 64 bytes at 0x1fc0 crosses 4 KiB (268435456 bytes)",
        "unaligned,     2 memory_0: read of 2 beats of 64 bytes at 0x1020 is not aligned to its beats (268435456 bytes)",
        "wrap,          2 memory_0: read of 2 beats of 64 bytes at 0x1000 is not incrementing (268435456 bytes)",
        "wide,          2 memory_0: read of 2 beats of 128 bytes at 0x1000 has beats wider than the port (268435456 bytes)",
        "write-outside, 2 memory_0: write of 2 beats of 64 bytes at 0x10000000 leaves the memory (268435456 bytes)",
        "wlast,         2 memory_0: write of 2 beats at 0x1000 has wlast before its last beat",
        "none,          0",
    })
    void whatNoMemoryCouldDoIsReportedAndAnsweredWithAnError(String which, String expected) {
        assertEquals(expected, run(sanitized(), "rule " + which).strip());
    }

    private static double read(String memory, double megahertz, String traffic) {
        double rate = numbers("read " + memory + " " + megahertz + " default " + traffic)[0];
        assertTrue(rate < (memory.startsWith("HBM") ? HBM_PEAK : DDR_PEAK), () -> "more than the peak: " + rate);
        return rate;
    }

    private static long cyclesByCause(Map<String, Long> counters) {
        return List.of("busy", "idle", "kernel", "refresh", "row", "turnaround", "bankgroup").stream()
                .mapToLong(counters::get)
                .sum();
    }

    private static void assertWithinOne(long expected, long actual, Map<String, Long> counters) {
        assertTrue(Math.abs(expected - actual) <= 1, () -> expected + " and " + actual + " in " + counters);
    }

    private static void assertWithin(double tolerance, double expected, double actual) {
        assertEquals(expected, actual, tolerance * expected);
    }

    private static double[] numbers(String command) {
        return Arrays.stream(run(program(), command).strip().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Map<String, Long> counters(String command) {
        return Arrays.stream(run(program(), command).strip().split(" ", -1))
                .map(counter -> counter.split("=", 2))
                .collect(Collectors.toMap(counter -> counter[0], counter -> Long.valueOf(counter[1])));
    }

    private static String run(Path program, String command) {
        return Programs.run(List.of(program.toString()), folder, command + "\n");
    }

    private static Path program() {
        return compile(List.of("-O2"));
    }

    private static Path sanitized() {
        try {
            return compile(List.of("-O1", "-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"));
        } catch (ToolchainException e) {
            Assumptions.assumeFalse(e.details().contains("cannot find"), "the sanitizers are not installed");
            throw e;
        }
    }

    private static Path compile(List<String> options) {
        Map<String, byte[]> files = new TreeMap<>();
        KernelLibrary.RTL_SIMULATION_FILES.stream()
                .filter(path -> path.matches(".*/(dram|memory)_\\w+\\.(h|cpp)"))
                .forEach(path -> files.put(path, KernelLibrary.text(path).getBytes(StandardCharsets.UTF_8)));
        for (String name : List.of("memory_bench.h", "memory_cases.cpp", "memory_soak.h")) {
            files.put(name, Programs.resource(name));
        }
        List<String> sources =
                files.keySet().stream().filter(path -> path.endsWith(".cpp")).toList();
        List<String> all = new ArrayList<>(List.of("-std=c++17", "-Wall", "-Wextra", "-Werror", "-I."));
        all.addAll(options);
        return Compiler.find().program("memory_cases", files, sources, all, ProgressListener.SILENT);
    }
}
