// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.option;

import dev.millrace.files.Printable;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What a command warns of: a line each, and each once. */
public final class Warnings implements Consumer<String> {
    private final PrintStream err;
    private final Set<String> said = new HashSet<>();

    public Warnings(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void accept(String warning) {
        if (said.add(warning)) {
            err.println("millrace: warning: " + Printable.line(warning));
        }
    }
}
