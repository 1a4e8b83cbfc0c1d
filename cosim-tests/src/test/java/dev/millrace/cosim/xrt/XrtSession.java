// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.xrt;

import com.sun.jna.Library;
import com.sun.jna.Native;
import dev.millrace.accelerator.AcceleratorException;
import dev.millrace.accelerator.Generation;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.accelerator.KilledHost;
import dev.millrace.cosim.pipeline.ControlModel;
import dev.millrace.cosim.support.Emulated;
import dev.millrace.emulation.Built;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.xrt.SystemEmulation;
import dev.millrace.xrt.XrtException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * A host on the real XRT, for {@link XrtSystemTest}: XRT's mode and what it does to signals are those of a process.
 * Prints a line for all that happens.
 */
final class XrtSession {
    private static final int SIGKILL = 9;
    private static final int SIGSTOP = 19;

    static final GenerationRequest REQUEST = new GenerationRequest(ControlModel.PROMPT, 0, 24, 0.7, 5, List.of());

    private interface LibC extends Library {
        int kill(int process, int signal);
    }

    private final LibC c = Native.load("c", LibC.class);
    private final ControlModel control;
    private final Built built;

    private XrtSession(Path folder, boolean rtl) {
        control = ControlModel.in(folder);
        built = rtl ? Emulated.buildRtl(control.plan()) : Emulated.buildQuickly(control.plan());
    }

    /** Arguments: a folder for the model, {@code sw_emu} or {@code hw_emu}, and {@code whole}, {@code left}, or which of its deaths it dies. */
    public static void main(String[] arguments) throws InterruptedException {
        XrtSession session = new XrtSession(Path.of(arguments[0]), arguments[1].equals("hw_emu"));
        try (SystemEmulation emulation = SystemEmulation.open(session.built.xclbin(), 2, ProgressListener.SILENT)) {
            say("directory", emulation.runDirectory());
            say("process", emulation.deviceProcess());
            if (arguments[2].equals("whole")) {
                session.generate(emulation);
                session.loseTheDevice(emulation);
                session.generate(emulation);
                session.overflow();
            } else if (arguments[2].equals("left")) {
                session.hang(emulation);
            } else {
                session.die(emulation, Integer.parseInt(arguments[2]));
            }
        } catch (XrtException e) {
            say("refused", e.getMessage());
        } catch (AcceleratorException e) {
            say("failure", e.getMessage());
        }
        say("end", "");
    }

    private static void say(String what, Object text) {
        System.out.println(what + " " + text);
        System.out.flush();
    }

    private Emulated open(SystemEmulation emulation) {
        return Emulated.load(emulation.xrt(), built, control.model(), control.plan());
    }

    private void generate(SystemEmulation emulation) {
        try (Emulated emulated = open(emulation)) {
            say("tokens", emulated.generate(REQUEST));
            say("tokens", emulated.generate(REQUEST));
        }
    }

    private void loseTheDevice(SystemEmulation emulation) {
        try (Emulated emulated = open(emulation)) {
            int process = (int) emulation.deviceProcess();
            c.kill(process, SIGSTOP);
            try (Generation generation = emulated.accelerator().start(REQUEST)) {
                c.kill(process, SIGKILL);
                say("tokens", generation.next());
            }
        } catch (AcceleratorException e) {
            say("failure", e.getMessage());
        }
    }

    /** The Java machine grows and checks its stacks by signals. */
    private void overflow() {
        try {
            say("depth", depth(0));
        } catch (StackOverflowError e) {
            say("overflow", "");
        }
    }

    private static int depth(int below) {
        return below == Integer.MAX_VALUE ? below : 1 + depth(below + 1);
    }

    /** A generation, and an end amid the next one: of the starts, the prompt or the tokens. The last dies no more. */
    private void die(SystemEmulation emulation, int death) {
        Emulated emulated = open(emulation);
        say("tokens", emulated.generate(REQUEST));
        if (death < 0) {
            emulated.close();
            return;
        }
        Random random = new Random(death);
        if (death % 3 == 0) {
            KilledHost.startSome(emulated.accelerator(), REQUEST, 1 + death % 2);
        } else {
            Generation generation = emulated.accelerator().start(REQUEST);
            for (int i = 0; i < (death % 3 - 1) * random.nextInt(8); i++) {
                generation.next();
            }
        }
        LockSupport.parkNanos(random.nextInt(100) * 1_000_000L);
        c.kill((int) ProcessHandle.current().pid(), SIGKILL);
    }

    /** Never ends by itself. */
    private void hang(SystemEmulation emulation) throws InterruptedException {
        try (Emulated emulated = open(emulation)) {
            c.kill((int) emulation.deviceProcess(), SIGSTOP);
            Generation generation = emulated.accelerator().start(REQUEST);
            say("running", generation.result());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
