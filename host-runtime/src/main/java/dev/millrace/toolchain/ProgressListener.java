// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

/** Hears of what takes long, from any of its threads. Nothing is reported when the result was there already. */
@FunctionalInterface
public interface ProgressListener {
    /** Says nothing to nobody. */
    ProgressListener SILENT = (step, done, total) -> {};

    /** The total where nobody can know it before the end. */
    int UNKNOWN = 0;

    /**
     * Called when something begins that takes long; it lasts until the next begins.
     *
     * @param task such as "compiling norm"
     * @param total its steps, or {@link #UNKNOWN}
     */
    default void begin(String task, int total) {}

    /**
     * Called when a step ends.
     *
     * @param step what ended, such as a source file's name
     * @param done steps that have ended
     * @param total all steps of what began last, or {@link #UNKNOWN}
     */
    void stepDone(String step, int done, int total);
}
