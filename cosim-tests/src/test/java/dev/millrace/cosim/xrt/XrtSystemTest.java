// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.xrt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cosim.pipeline.ControlModel;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.cosim.support.Tokens;
import dev.millrace.cosim.support.Tools;
import dev.millrace.reference.IntegerReference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The host on the distribution's XRT in its emulation modes. Each case is a process of its own in a session of its own,
 * since XRT may end whole process groups.
 */
class XrtSystemTest {
    private static final int END_SECONDS = 30;
    private static final int SIGKILL_CODE = 137;
    private static final int DEATHS = "full".equals(System.getProperty("millrace.matrix")) ? 12 : 1;

    /** A session that takes longer hangs, and is ended. */
    private static final int SESSION_SECONDS = 240;

    private static final int SIGTERM_CODE = 130;

    @TempDir
    static Path libraries;

    private static Path installed;
    private static Path sound;

    @TempDir
    private Path folder;

    private Path working;

    @BeforeAll
    static void needXrt() {
        Optional<Path> found = SoundXrt.installed();
        String reason = "XRT with its emulation libraries is not installed; ./bootstrap test installs it";
        if (System.getenv("CI") != null) {
            assertTrue(found.isPresent(), reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        installed = found.get();
        sound = SoundXrt.write(installed, libraries);
    }

    @BeforeEach
    void makeDirectory() throws IOException {
        working = Files.createDirectory(folder.resolve("working"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sw_emu", "hw_emu"})
    void tokensAreTheSameAndALostDeviceIsAnError(String target) throws Exception {
        ControlModel control = ControlModel.in(folder);
        boolean rtl = target.equals("hw_emu");
        if (rtl) {
            Tools.need("verilator");
        }
        List<Integer> expected = Tokens.of(new IntegerReference(control.model()), XrtSession.REQUEST);
        try (Emulated embedded = rtl
                ? Emulated.openRtl(control.model(), control.plan())
                : Emulated.openQuickly(control.model(), control.plan())) {
            assertEquals(expected, embedded.generate(XrtSession.REQUEST));
        }
        Session session = start(target, "whole", sound);
        List<String> lines = session.rest();
        assertEquals(0, session.code(), () -> lines.toString());
        assertEquals(
                List.of("directory", "process", "tokens", "tokens", "failure", "tokens", "tokens", "overflow", "end"),
                lines.stream().map(line -> line.split(" ", 2)[0]).toList());
        for (String tokens : values(lines, "tokens")) {
            assertEquals(expected.toString(), tokens);
        }
        String failure = values(lines, "failure").get(0);
        assertTrue(failure.endsWith("the device process was ended by signal 9 (Killed)"), failure);
        assertNothingIsLeft(lines);
    }

    @Test
    void aHostThatIsKilledTakesItsDeviceAlong() throws Exception {
        Session session = start("sw_emu", "left", sound);
        List<String> lines = session.until("running");
        // It stopped the device to stay alive as long as the test wants.
        resume(lines);
        session.process().destroyForcibly();
        session.code();
        assertNothingIsLeft(lines);
    }

    @Test
    void aHostThatHangsEndsWhenItIsAskedTo() throws Exception {
        Session session = start("sw_emu", "left", sound);
        List<String> lines = session.until("running");
        session.process().destroy();
        assertEquals(SIGTERM_CODE, session.code());
        assertNothingIsLeft(lines);
    }

    /** Each host finds the card as the one before left it when it was killed, and does not load it. */
    @Test
    void aCardThatOutlivesItsHostsIsMadeUsableByTheNext() throws Exception {
        Tools.need("verilator");
        List<Integer> expected =
                Tokens.of(new IntegerReference(ControlModel.in(folder).model()), XrtSession.REQUEST);
        Path card = Files.createDirectory(folder.resolve("card"));
        List<String> processes = new ArrayList<>();
        for (int death = 0; death < DEATHS; death++) {
            Session session = start("hw_emu", Integer.toString(death), sound, Map.of("MILLRACE_CARD", card.toString()));
            List<String> lines = session.rest();
            assertEquals(SIGKILL_CODE, session.code(), () -> lines.toString());
            assertEquals(List.of(expected.toString()), values(lines, "tokens"), "after death " + (death - 1));
            processes.addAll(values(lines, "process"));
        }
        Session last = start("hw_emu", "-1", sound, Map.of("MILLRACE_CARD", card.toString()));
        List<String> lines = last.rest();
        assertEquals(0, last.code(), () -> lines.toString());
        assertEquals(List.of(expected.toString()), values(lines, "tokens"));
        processes.addAll(values(lines, "process"));
        assertEquals(1, processes.stream().distinct().count(), "one device process for all hosts");
        Files.delete(card.resolve("card.socket"));
        assertNothingIsLeft(lines);
    }

    /** Units in HLS cannot be told to end a launch. */
    @Test
    void aCardThatMustBeResetIsSaidToBe() throws Exception {
        Path card = Files.createDirectory(folder.resolve("card"));
        Map<String, String> environment = Map.of("MILLRACE_CARD", card.toString());
        Session session = start("sw_emu", "0", sound, environment);
        List<String> lines = session.rest();
        assertEquals(SIGKILL_CODE, session.code(), () -> lines.toString());
        List<String> next = start("sw_emu", "-1", sound, environment).rest();
        String refused = values(next, "failure").get(0);
        assertTrue(refused.startsWith("a host before this one left a launch on the card"), refused);
        assertTrue(refused.contains("lane 0 (HBM[0], memory_host:{memory_0})"), refused);
        assertTrue(refused.contains("`xbutil reset --device BDF`"), refused);
        Files.delete(card.resolve("card.socket"));
        assertNothingIsLeft(next);
    }

    @Test
    void theFaultOfDebiansBuildIsNamed() throws Exception {
        Assumptions.assumeTrue(SoundXrt.isFaulty(installed), "the installed XRT has no fault");
        Session session = start("sw_emu", "whole", null);
        List<String> lines = session.rest();
        assertEquals(0, session.code());
        assertEquals(2, lines.size(), () -> lines.toString());
        Path faulty = installed.resolve("libxrt_swemu.so.2").toRealPath();
        assertTrue(lines.get(0).startsWith("refused " + faulty + " has a fault"), lines.get(0));
        assertTrue(lines.get(0).endsWith("or use --xrt embedded"), lines.get(0));
        assertEquals("end ", lines.get(1));
    }

    private record Session(Process process, BufferedReader output) {
        List<String> until(String what) throws IOException {
            List<String> lines = new ArrayList<>();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.startsWith(what)) {
                    return lines;
                }
            }
            throw new AssertionError("the session ended before '" + what + "': " + lines);
        }

        List<String> rest() throws IOException {
            return output.lines().toList();
        }

        int code() throws InterruptedException {
            boolean ended = process.waitFor(END_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertTrue(ended, "the session does not end");
            return process.exitValue();
        }
    }

    /** With the sound libraries, or those that are installed. */
    private Session start(String target, String what, Path libraries) throws IOException {
        return start(target, what, libraries, Map.of());
    }

    private Session start(String target, String what, Path libraries, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "setsid",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        XrtSession.class.getName(),
                        folder.toString(),
                        target,
                        what)
                .directory(working.toFile())
                .redirectErrorStream(true);
        builder.environment().remove("XILINX_XRT");
        builder.environment().putAll(environment);
        if (libraries != null) {
            builder.environment().putAll(Map.of("XILINX_XRT", libraries.toString()));
        }
        Process process = builder.start();
        CompletableFuture.delayedExecutor(SESSION_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return new Session(process, process.inputReader());
    }

    private static void resume(List<String> lines) throws Exception {
        new ProcessBuilder("kill", "-CONT", values(lines, "process").get(0))
                .start()
                .waitFor();
    }

    private static List<String> values(List<String> lines, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .toList();
    }

    /** No device process, no run directory with its socket, no file where the session worked. */
    private void assertNothingIsLeft(List<String> lines) throws InterruptedException {
        long process = Long.parseLong(values(lines, "process").get(0));
        Path directory = Path.of(values(lines, "directory").get(0));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_SECONDS);
        while ((isAlive(process) || Files.exists(directory)) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertFalse(isAlive(process), "the device process is still there");
        assertFalse(Files.exists(directory), directory + " is still there");
        try (Stream<Path> files = Files.list(working)) {
            assertEquals(List.of(), files.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
