// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

/** Hears of the steps of a build, from any of its threads. Nothing is reported when the result was there already. */
@FunctionalInterface
public interface ProgressListener {
    /** Says nothing to nobody. */
    ProgressListener SILENT = (step, done, total) -> {};

    /**
     * Called when a step ends.
     *
     * @param step what ended, such as a source file's name
     * @param done steps that have ended
     * @param total steps of the whole build
     */
    void stepDone(String step, int done, int total);
}
