// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

import dev.millrace.toolchain.ProgressListener;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help;

/** A progress bar on stderr for a build; without a terminal, one line when it begins. */
final class Progress implements ProgressListener, AutoCloseable {
    private final String task;
    private final PrintStream err;
    private final boolean terminal = Help.Ansi.AUTO.enabled();
    private ProgressBar bar;
    private boolean begun;

    Progress(String task, PrintStream err) {
        this.task = task;
        this.err = err;
    }

    @Override
    public synchronized void stepDone(String step, int done, int total) {
        if (!begun) {
            begun = true;
            if (terminal) {
                bar = new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .clearDisplayOnFinish()
                        .build();
            } else {
                err.println("millrace: " + task + " (" + Count.of(total, "step") + ")");
            }
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
