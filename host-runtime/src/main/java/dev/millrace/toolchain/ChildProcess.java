// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that ends with this one, and with it all that it has started: it has a session of its own, whose processes
 * are ended together. One by one would not do, as a compiler may start its next part meanwhile.
 */
public final class ChildProcess implements AutoCloseable {
    /** The setsid of util-linux or of busybox. */
    private static final Path SETSID = Subprocess.find("setsid", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));

    private final Process process;
    private final Ending.Registration registration;

    private ChildProcess(Process process) {
        this.process = process;
        this.registration = Ending.at(Ending.Phase.STOP, () -> kill(process));
    }

    /**
     * Starts a process.
     *
     * @throws IOException if there is no such program
     * @throws ToolchainException if this process is ending
     */
    public static ChildProcess start(ProcessBuilder builder) throws IOException {
        String program = builder.command().get(0);
        if (Subprocess.find(program, builder.environment().getOrDefault("PATH", "")) == null) {
            throw new IOException("no program '" + program + "'");
        }
        if (SETSID != null) {
            List<String> line = new ArrayList<>(List.of(SETSID.toString()));
            line.addAll(builder.command());
            builder.command(line);
        }
        return Ending.start(() -> new ChildProcess(builder.start()));
    }

    /** Waits for its end, and returns its exit code. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits for its end for some time, and returns its exit code, or -1 if it runs still. */
    public int await(long seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** Ends it and all that it has started, if it runs still. */
    @Override
    public void close() {
        if (process.isAlive()) {
            kill(process);
        }
        registration.close();
    }

    /** The first process before its session, so that it starts no more in between. */
    private static void kill(Process process) {
        List<ProcessHandle> others = process.descendants().toList();
        process.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        if (SETSID != null) {
            killSession(process.pid());
        }
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void killSession(long leader) {
        try {
            // Java can end single processes only.
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -KILL -" + leader)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            kill.waitFor();
        } catch (IOException e) {
            // Those that were known have been ended.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
