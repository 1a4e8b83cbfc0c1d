// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import java.util.List;
import java.util.Map;

/** What runs tasks: processes of this machine, or Slurm. */
interface Cluster extends AutoCloseable {
    /** As on the command line. */
    String name();

    /** Whether tasks go on when the farm's process has ended, and wait for each other by themselves. */
    boolean outlives();

    /** Tasks that run at once; 1 where it is not known, so that tasks are as large as they may be. */
    int width();

    /**
     * Takes the tasks of a submission, which is written and recorded.
     *
     * @param after tasks that must end well before, all of them known
     */
    void submit(Submission submission, List<Flight> after);

    /** Whether it has heard of a task. */
    boolean knows(Flight flight);

    /** Which of these tasks have ended, however that was, and what is known of it. */
    Map<Flight, String> ended(List<Flight> flights);

    /** Until something may have changed. */
    void pause() throws InterruptedException;

    /** Ends what does not outlive the farm. */
    @Override
    void close();
}
