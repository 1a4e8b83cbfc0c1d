// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

/** What the process returns; {@link Millrace} lists their meaning in the help. */
final class ExitCode {
    static final int OK = 0;
    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int MODEL = 3;
    static final int PLAN = 4;
    static final int TOOLCHAIN = 5;
    static final int DEVICE = 6;
    static final int MEMORY = 7;
    static final int JOBS = 8;
    static final int INPUT = 9;
    /** What a shell says of a program that SIGPIPE ended. */
    static final int CLOSED = 141;

    private ExitCode() {}
}
