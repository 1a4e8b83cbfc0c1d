// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.plan.PlanException;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Does the jobs of a task, in a process of its own. */
final class TaskProcess {
    private final FarmFolder folder;
    private final Flight flight;
    private final Recipe recipe;

    private TaskProcess(FarmFolder folder, Flight flight, Recipe recipe) {
        this.folder = folder;
        this.flight = flight;
        this.recipe = recipe;
    }

    /** Returns whether all of its jobs are done; one that failed does not keep the others from being done. */
    static boolean run(FarmFolder folder, Flight flight) {
        Submission submission = folder.submission(flight.submission());
        TaskProcess process = new TaskProcess(folder, flight, Recipe.of(submission.settings()));
        boolean good = true;
        for (Job job : submission.tasks().get(flight.task())) {
            good &= process.run(job);
        }
        return good;
    }

    private boolean run(Job job) {
        // A task that is started again does what is left.
        if (folder.hasOutcome(job.key())) {
            return true;
        }
        System.out.println(job.name());
        try {
            folder.write(outcome(job));
            return true;
        } catch (RuntimeException e) {
            e.printStackTrace(System.out);
            folder.writeError(flight, job.key(), e.getMessage() == null ? e.toString() : e.getMessage());
            return false;
        }
    }

    private Outcome outcome(Job job) {
        long begin = System.nanoTime();
        String refusal = null;
        Recipe.Found found = new Recipe.Found(null, null);
        if (job.isRun()) {
            try {
                found = recipe.run(job.design());
            } catch (PlanException e) {
                refusal = e.getMessage();
            }
        } else {
            recipe.make(job);
        }
        double seconds = (System.nanoTime() - begin) * 1e-9;
        return new Outcome(job.key(), refusal, found.figures(), found.document(), host(), seconds);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
