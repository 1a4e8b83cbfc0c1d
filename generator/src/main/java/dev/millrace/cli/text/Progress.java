// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.toolchain.NativeCode;
import dev.millrace.toolchain.ProgressListener;
import dev.millrace.toolchain.ToolchainException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.nativ.OSInfo;
import picocli.CommandLine.Help;

/**
 * What takes long, on stderr: a bar for each task that takes some seconds; without a terminal a line every 15 seconds
 * that says what is being done, how far it is and since when.
 */
public final class Progress implements ProgressListener, AutoCloseable {
    static final Duration SILENCE = Duration.ofSeconds(2);
    static final Duration LINES = Duration.ofSeconds(15);
    private static final int TICK_MILLISECONDS = 250;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final Timer timer = new Timer("millrace-progress", true);
    private String task;
    private int total = UNKNOWN;
    private int done;
    private long begin;
    private long said;
    private ProgressBar bar;
    private boolean closed;

    /**
     * Progress on a stream, shown where it is a terminal.
     *
     * @param task that is done until another one begins
     */
    public Progress(String task, PrintStream err) {
        this(task, err, Help.Ansi.AUTO.enabled(), System::nanoTime);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tick();
                    }
                },
                TICK_MILLISECONDS,
                TICK_MILLISECONDS);
    }

    /** One that says something only when it is told that time has passed, by {@link #tick}. */
    public Progress(String task, PrintStream err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
        begin(task, UNKNOWN);
    }

    /** Does something whose steps nobody can count. */
    public static <T> T during(String task, PrintStream err, Supplier<T> work) {
        try (Progress progress = new Progress(task, err)) {
            progress.begin(task, UNKNOWN);
            return work.get();
        }
    }

    /** In place of the terminal library's own way, to the folder of temporary files. False if there is no cache. */
    private static boolean unpackLibrary() {
        String resource = "org/jline/nativ/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/"
                + System.mapLibraryName("jlinenative");
        try {
            System.setProperty(
                    "library.jline.path",
                    NativeCode.unpacked(resource).getParent().toString());
            return true;
        } catch (ToolchainException e) {
            // Whatever cannot go on without a cache says so.
            return false;
        }
    }

    @Override
    public synchronized void begin(String next, int steps) {
        clear();
        task = next;
        total = steps;
        done = 0;
        begin = nanos.getAsLong();
        said = begin;
    }

    @Override
    public synchronized void stepDone(String step, int ended, int steps) {
        done = Math.max(done, ended);
        total = steps;
    }

    /** Says what is to be said at this time. */
    synchronized void tick() {
        long now = nanos.getAsLong();
        if (closed) {
            return;
        }
        if (terminal && now - begin >= SILENCE.toNanos()) {
            draw();
        } else if (!terminal && now - said >= LINES.toNanos()) {
            said = now;
            String far = total == UNKNOWN ? (done == 0 ? "" : ", " + done + " done") : ", " + done + " of " + total;
            err.printf(
                    Locale.ROOT,
                    "millrace: %s%s, %d s%n",
                    task,
                    far,
                    Duration.ofNanos(now - begin).toSeconds());
        }
    }

    private void draw() {
        if (bar == null && !unpackLibrary()) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total == UNKNOWN ? -1 : total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(TICK_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(err))
                    .startsFrom(done, Duration.ofNanos(nanos.getAsLong() - begin))
                    .clearDisplayOnFinish()
                    .build();
        }
        bar.stepTo(done);
    }

    private void clear() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        timer.cancel();
        synchronized (this) {
            // A tick may be waiting, and what is told late is no news.
            closed = true;
            clear();
        }
    }
}
