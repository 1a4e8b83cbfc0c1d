// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli;

/** How the command line would end by an error. */
public final class Endings {
    private Endings() {}

    public static int code(Throwable error) {
        return new Failure(error).exitCode();
    }

    public static String message(Throwable error) {
        return new Failure(error).message();
    }
}
