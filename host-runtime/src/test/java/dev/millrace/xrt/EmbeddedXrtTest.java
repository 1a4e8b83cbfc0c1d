// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.xclbin.XclbinWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedXrtTest {
    private static final int N = 1000;

    @TempDir
    static Path directory;

    private static Path xclbin;
    private static Xrt xrt;

    private Device device;

    @BeforeAll
    static void buildTheCard() {
        xclbin = TestCard.write(directory);
        xrt = Xrt.embedded();
    }

    @BeforeEach
    void openTheDevice() {
        device = xrt.open(0);
        device.load(xclbin);
    }

    @AfterEach
    void closeTheDevice() {
        device.close();
    }

    private static void fill(Buffer buffer, int factor) {
        ByteBuffer data = ByteBuffer.allocate(4 * N).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < N; i++) {
            data.putInt(factor * i);
        }
        buffer.write(0, data.flip());
    }

    private List<Buffer> buffers(Device on, KernelHandle kernel) {
        List<Buffer> buffers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            buffers.add(on.allocate(4 * N, kernel.groupId(i)));
        }
        fill(buffers.get(0), 1);
        fill(buffers.get(1), 7);
        return buffers;
    }

    private static void checkSums(Buffer out, int factor) {
        ByteBuffer sums = ByteBuffer.wrap(out.read(0, 4 * N)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < N; i++) {
            assertEquals(factor * i, sums.getInt(4 * i));
        }
    }

    private Run adding(KernelHandle kernel, List<Buffer> buffers) {
        return kernel.run()
                .argument(0, buffers.get(0))
                .argument(1, buffers.get(1))
                .argument(2, buffers.get(2))
                .argument(3, N);
    }

    @Test
    void addsVectorsThatAreInDeviceMemory() {
        KernelHandle adder = device.kernel("adder");
        List<Buffer> buffers = buffers(device, adder);
        Run run = adding(adder, buffers);
        assertEquals(RunState.NEW, run.state());
        run.start().await();
        assertEquals(RunState.COMPLETED, run.state());
        checkSums(buffers.get(2), 8);
        fill(buffers.get(0), 2);
        run.start().await();
        checkSums(buffers.get(2), 9);
    }

    @Test
    void buffersLieInTheBankOfTheirGroup() {
        KernelHandle adder = device.kernel("adder");
        for (int argument = 0; argument < 3; argument++) {
            assertEquals(argument, adder.groupId(argument));
            Buffer buffer = device.allocate(5000, argument);
            assertEquals(argument * TestCard.BANK_BYTES, buffer.address());
            assertEquals(
                    argument * TestCard.BANK_BYTES + 8192,
                    device.allocate(1, argument).address());
            buffer.close();
            assertEquals(
                    argument * TestCard.BANK_BYTES,
                    device.allocate(4097, argument).address());
        }
        assertEquals(0x1C, adder.offset(1));
        assertEquals(3, device.kernel("memory_unit:{lane_0}").groupId(0));
        assertEquals(1, device.kernel("memory_unit:{lane_1}").groupId(0));
    }

    @Test
    void freedMemoryJoinsAgain() {
        List<Buffer> pieces = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pieces.add(device.allocate(TestCard.BANK_BYTES / 4, 0));
        }
        assertThrows(XrtException.class, () -> device.allocate(1, 0));
        for (int i : new int[] {1, 3, 0, 2}) {
            pieces.get(i).close();
        }
        assertEquals(0, device.allocate(TestCard.BANK_BYTES, 0).address());
    }

    @Test
    void manyRunsShareTheUnitsOfAKernel() {
        KernelHandle adder = device.kernel("adder");
        List<Buffer> buffers = buffers(device, adder);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            runs.add(adding(adder, buffers).start());
        }
        runs.forEach(Run::await);
        checkSums(buffers.get(2), 8);
    }

    @Test
    void callsBackAtTheEndOfARun() throws InterruptedException {
        BlockingQueue<RunState> states = new LinkedBlockingQueue<>();
        KernelHandle adder = device.kernel("adder");
        Run run = adding(adder, buffers(device, adder)).onEnd(states::add);
        run.start().await();
        assertEquals(RunState.COMPLETED, states.poll(10, TimeUnit.SECONDS));
        Run failing = device.kernel("failer").run().argument(0, 1).onEnd(states::add);
        failing.start();
        assertEquals(RunState.ERROR, states.poll(10, TimeUnit.SECONDS));
        assertTrue(states.isEmpty());
    }

    @Test
    void waitsNoLongerThanAsked() {
        Run run = device.kernel("sleeper").run().argument(0, 200).start();
        assertFalse(run.await(Duration.ofMillis(5)));
        assertEquals(RunState.RUNNING, run.state());
        assertTrue(run.await(Duration.ofSeconds(20)));
        assertEquals(RunState.COMPLETED, run.state());
    }

    @Test
    void aFailedRunTellsTheReportOfTheDevice() {
        Run run = device.kernel("failer").run().argument(0, 1).start();
        XrtException failure = assertThrows(XrtException.class, run::await);
        assertTrue(failure.getMessage().contains("ERROR"), failure.getMessage());
        assertTrue(failure.getMessage().contains("failer:failer_0 failed: nothing can move"), failure.getMessage());
        assertTrue(failure.getMessage().contains("failer_0 waits on stream lane0_words"), failure.getMessage());
        assertEquals(RunState.ERROR, run.state());
        // And the device goes on.
        KernelHandle adder = device.kernel("adder");
        List<Buffer> buffers = buffers(device, adder);
        adding(adder, buffers).start().await();
        checkSums(buffers.get(2), 8);
    }

    @Test
    void closingTheDeviceEndsWhatRuns() throws Exception {
        Run running = device.kernel("sleeper").run().argument(0, 3_600_000).start();
        Run queued = device.kernel("sleeper").run().argument(0, 3_600_000).start();
        CompletableFuture<RunState> ended = new CompletableFuture<>();
        running.onEnd(ended::complete);
        assertEquals(RunState.QUEUED, queued.state());
        XrtLibrary.RunHandle raw = xrt.library().xrtRunOpen(null);
        assertNull(raw);
        CompletableFuture<Void> waiter = CompletableFuture.runAsync(() -> assertThrows(XrtException.class, () -> {
            running.await();
        }));
        Thread.sleep(50);
        device.close();
        waiter.get(10, TimeUnit.SECONDS);
        assertThrows(IllegalStateException.class, running::state);
        assertThrows(IllegalStateException.class, () -> device.kernel("adder"));
    }

    @Test
    void devicesAreApart() {
        try (Device other = xrt.open(1)) {
            other.load(xclbin);
            KernelHandle adder = device.kernel("adder");
            KernelHandle otherAdder = other.kernel("adder");
            List<Buffer> buffers = buffers(device, adder);
            List<Buffer> otherBuffers = buffers(other, otherAdder);
            fill(otherBuffers.get(0), 100);
            adding(adder, buffers).start().await();
            adding(otherAdder, otherBuffers).start().await();
            checkSums(buffers.get(2), 8);
            checkSums(otherBuffers.get(2), 107);
            Run mixed = adder.run();
            XrtException refused = assertThrows(XrtException.class, () -> mixed.argument(0, otherBuffers.get(0)));
            assertTrue(refused.getMessage().contains("another device"), refused.getMessage());
        }
    }

    @Test
    void opensAgainAfterAClose() {
        for (int i = 0; i < 3; i++) {
            device.close();
            openTheDevice();
            KernelHandle adder = device.kernel("adder");
            List<Buffer> buffers = buffers(device, adder);
            adding(adder, buffers).start().await();
            checkSums(buffers.get(2), 8);
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertMessage("Could not open device with index '77'", () -> xrt.open(77));
        assertMessage("No compute units matching 'adder:{adder_9}'", () -> device.kernel("adder:{adder_9}"));
        assertMessage("No compute units matching 'nothing'", () -> device.kernel("nothing"));
        assertMessage("no memory bank for group 9", () -> device.allocate(1, 9));
        assertMessage("no room for", () -> device.allocate(1L << 40, 0));
        KernelHandle adder = device.kernel("adder:{adder_1}");
        Buffer wrongBank = device.allocate(64, 3);
        Run run = adder.run();
        assertMessage("is not connected to memory group 3", () -> run.argument(0, wrongBank));
        assertMessage("has no argument 4", () -> run.argument(4, 1));
        assertMessage("argument 0 (a) of adder is not set", run::start);
        assertMessage("has no memory group", () -> adder.groupId(3));
        assertMessage("xrtPLKernelOpenExclusive", () -> adder.readRegister(0x10));
        Run sleeping = device.kernel("sleeper").run().argument(0, 300).start();
        assertMessage("has been started and has not ended", sleeping::start);
        assertMessage("cannot change while the run runs", () -> sleeping.argument(0, 1));
        assertThrows(IllegalArgumentException.class, () -> wrongBank.view(1, 64));
        assertThrows(IllegalArgumentException.class, () -> wrongBank.syncToDevice(-1, 4));
        wrongBank.close();
        assertThrows(IllegalStateException.class, () -> wrongBank.view(0, 1));
        assertMessage("is ap_ctrl_none", () -> device.kernel("free"));
    }

    static void assertMessage(String part, org.junit.jupiter.api.function.Executable action) {
        XrtException refused = assertThrows(XrtException.class, action);
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    @Test
    void refusesFilesThatAreNoXclbin() throws IOException {
        assertMessage("cannot read the xclbin", () -> device.load(directory.resolve("missing.xclbin")));
        Path junk = Files.write(directory.resolve("junk.xclbin"), TestCard.bytes("junk".repeat(500)));
        assertMessage("not an xclbin", () -> device.load(junk));
        Path noCode = directory.resolve("nocode.xclbin");
        XclbinWriter.write(TestCard.xclbin(TestCard.bytes("no code")), noCode);
        assertMessage("BITSTREAM is no compiled pipeline", () -> device.load(noCode));
        try (Device fresh = xrt.open(0)) {
            assertThrows(IllegalStateException.class, () -> fresh.kernel("adder"));
            assertMessage("no xclbin is loaded", () -> fresh.allocate(1, 0));
        }
    }

    @Test
    void theThreadCountReachesThePipeline() {
        // The test's pipeline finds no resources for 999 threads.
        xrt.setEmulationThreads(999);
        try {
            try (Device fresh = xrt.open(0)) {
                assertMessage("found no resources", () -> fresh.load(xclbin));
            }
            xrt.set("Emulation.millrace_threads", "many");
            try (Device fresh = xrt.open(0)) {
                assertMessage("must be 1 to 1024", () -> fresh.load(xclbin));
            }
        } finally {
            xrt.setEmulationThreads(2);
        }
        assertMessage("cannot change once it has been read", () -> xrt.set("Runtime.runtime_log", "null"));
    }

    @Test
    void registersCanBeDrivenByHand() {
        KernelHandle sleeper = device.exclusiveKernel("sleeper:{sleeper_0}");
        assertEquals(4, sleeper.readRegister(0));
        sleeper.writeRegister(0x10, 20);
        assertEquals(20, sleeper.readRegister(0x10));
        sleeper.writeRegister(0, 1);
        assertEquals(1, sleeper.readRegister(0));
        while (sleeper.readRegister(0) == 1) {
            Thread.onSpinWait();
        }
        assertEquals(6, sleeper.readRegister(0));
        assertMessage("register 4096 lies outside", () -> sleeper.readRegister(4096));
    }
}
