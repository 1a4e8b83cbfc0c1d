// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.toolchain.Ending;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Processes of this machine, one for each task, so many at once. They end with the farm's process, however that ends:
 * each has a pipe to it, and sees it close.
 */
final class LocalCluster implements Cluster {
    private static final int LONGEST_PAUSE_SECONDS = 1;

    private final FarmFolder folder;
    private final List<String> program;
    private final int workers;
    private final ExecutorService pool;
    private final Map<Flight, String> ended = new ConcurrentHashMap<>();
    private final Semaphore changes = new Semaphore(0);

    /**
     * @param program that does a task, without its arguments
     * @param workers tasks at once
     */
    LocalCluster(FarmFolder folder, List<String> program, int workers) {
        this.folder = folder;
        this.program = program;
        this.workers = workers;
        this.pool = Executors.newFixedThreadPool(workers);
    }

    @Override
    public String name() {
        return "local";
    }

    @Override
    public boolean outlives() {
        return false;
    }

    @Override
    public int width() {
        return workers;
    }

    @Override
    public void submit(Submission submission, List<Flight> after) {
        for (int task = 0; task < submission.tasks().size(); task++) {
            Flight flight = new Flight(submission.name(), task);
            pool.execute(() -> {
                ended.put(flight, run(flight));
                changes.release();
            });
        }
    }

    private String run(Flight flight) {
        Process process = null;
        try {
            process = new ProcessBuilder(line(flight))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log(flight).toFile()))
                    .start();
            return "its process ended with code " + await(process);
        } catch (IOException e) {
            return "its process could not be started: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "it was interrupted";
        } finally {
            if (process != null) {
                process.destroy();
            }
        }
    }

    /** It is told to end when this process ends, and then ends its own tools itself. */
    private static int await(Process process) throws InterruptedException {
        Ending.Registration ending = Ending.at(Ending.Phase.STOP, process::destroy);
        try {
            return process.waitFor();
        } finally {
            ending.close();
        }
    }

    private List<String> line(Flight flight) {
        List<String> line = new ArrayList<>(program);
        line.addAll(
                List.of(folder.path().toString(), flight.submission(), Integer.toString(flight.task()), Farm.ATTACHED));
        return line;
    }

    @Override
    public boolean knows(Flight flight) {
        return true;
    }

    @Override
    public Map<Flight, String> ended(List<Flight> flights) {
        Map<Flight, String> gone = new HashMap<>(ended);
        gone.keySet().retainAll(flights);
        ended.keySet().removeAll(gone.keySet());
        return gone;
    }

    @Override
    public void pause() throws InterruptedException {
        if (changes.tryAcquire(LONGEST_PAUSE_SECONDS, TimeUnit.SECONDS)) {
            changes.drainPermits();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new FarmException("processes of jobs did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
