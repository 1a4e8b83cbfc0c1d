// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import dev.millrace.xrt.Buffer;
import dev.millrace.xrt.Run;
import dev.millrace.xrt.RunState;
import dev.millrace.xrt.XrtException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A generation on its way: an iterator over the tokens, each as soon as the device has written it. To be used by one
 * thread; {@link #cancel} and {@link #close} may come from any.
 */
public final class Generation implements Iterator<Token>, AutoCloseable {
    private static final long SHORTEST_NAP_NANOS = 100_000;
    private static final long LONGEST_NAP_NANOS = 1_000_000;
    private static final int POLLS_PER_STATE_CHECK = 16;
    /** A register of each unit is read then, which would hold up a device that is emulated. */
    private static final int POLLS_PER_FAULT_CHECK = 256;

    private static final Duration FAULT_CHECK = Duration.ofMillis(200);

    private final Accelerator accelerator;
    private final Manifest.MemoryMap map;
    private final Buffer control;
    private final List<Run> runs;
    private final int epoch;
    private final Set<Integer> endTokens; // the device knows the first of them only
    private final long startNanos;
    private final List<Integer> tokens = new ArrayList<>();
    private long firstNanos;
    private long lastNanos;
    private long saturations;
    private Token next;
    private volatile boolean ended;
    private volatile boolean sawLast;
    private volatile boolean failed;
    private volatile boolean closed;
    private volatile boolean cancelled;
    private boolean released;
    private boolean faulty;

    Generation(
            Accelerator accelerator,
            Buffer control,
            List<Run> runs,
            int epoch,
            Collection<Integer> endTokens,
            long startNanos) {
        this.accelerator = accelerator;
        this.map = accelerator.manifest().memory();
        this.control = control;
        this.runs = runs;
        this.epoch = epoch;
        this.endTokens = Set.copyOf(endTokens);
        this.startNanos = startNanos;
    }

    /**
     * Waits for the next token.
     *
     * @return false after the last one, or when a cancelled or stopped generation has ended
     * @throws AcceleratorException if the device failed; the message has its report
     */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = poll();
            if (next == null) {
                ended = true;
            }
        }
        return next != null;
    }

    @Override
    public Token next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the generation has ended after " + tokens.size() + " tokens");
        }
        Token token = next;
        next = null;
        return token;
    }

    /** Asks the device to end at the next token; tokens that it has written by then still come. */
    public void cancel() {
        accelerator.withControl(this, () -> {
            cancelled = true;
            writeStop();
        });
    }

    private void writeStop() {
        control.view(map.stopOffset(), 4).putInt(0, 1);
        control.syncToDevice(map.stopOffset(), Control.STOP_BYTES);
    }

    /** Cancels; whether the device has come to an end within the time. */
    boolean end(Duration patience) {
        cancel();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isOver()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            LockSupport.parkNanos(LONGEST_NAP_NANOS);
        }
        return true;
    }

    private boolean isOver() {
        synchronized (accelerator) {
            return released
                    || !accelerator.isOpen()
                    || runs.stream().noneMatch(run -> run.state().isActive());
        }
    }

    /** How it went, as far as it has come. */
    public GenerationResult result() {
        return new GenerationResult(
                tokens,
                tokens.isEmpty() ? 0 : (firstNanos - startNanos) * 1e-9,
                tokens.isEmpty() ? 0 : (lastNanos - firstNanos) * 1e-9,
                1,
                saturations,
                cancelled && !sawLast);
    }

    /**
     * Cancels what still runs and waits for the end of all memory units.
     *
     * @throws AcceleratorException if a unit failed and no call has said so yet, or if the device does not come to an
     *     end, in which case it has been closed
     */
    @Override
    public void close() {
        synchronized (accelerator) {
            if (closed) {
                return;
            }
            closed = true;
            ended = true;
        }
        AcceleratorException problem = null;
        try {
            if (accelerator.isAborted()) {
                return;
            }
            if (!sawLast) {
                cancel();
            }
            problem = awaitRuns();
        } catch (XrtException | IllegalStateException e) {
            accelerator.abandon();
            problem = new AcceleratorException("the generation could not be ended: " + e.getMessage(), e);
        } finally {
            accelerator.finished(this);
        }
        if (problem != null && !failed && !accelerator.isAborted()) {
            throw problem;
        }
    }

    /** Waits for all runs and closes them; returns what went wrong, or null. */
    private AcceleratorException awaitRuns() {
        AcceleratorException problem = failed ? endFaulty() : null;
        Duration timeout = failed && !faulty ? accelerator.failureTimeout() : accelerator.endTimeout();
        long deadline = System.nanoTime() + timeout.toNanos();
        boolean late = false;
        for (Run run : runs) {
            try {
                while (!run.await(nap(deadline)) && System.nanoTime() - deadline < 0) {
                    AcceleratorException fault = endFaulty();
                    if (fault != null) {
                        problem = problem == null ? fault : problem;
                        deadline = System.nanoTime() + timeout.toNanos();
                    }
                }
                late |= run.state().isActive();
            } catch (XrtException e) {
                problem = problem == null ? new AcceleratorException(e.getMessage(), e) : problem;
                // The others may wait for this one for ever.
                deadline = Math.min(
                        deadline,
                        System.nanoTime() + accelerator.failureTimeout().toNanos());
            }
        }
        if (late) {
            List<String> waiting = new ArrayList<>();
            for (Run run : runs) {
                if (run.state().isActive()) {
                    waiting.add(run.toString());
                }
            }
            if (!waiting.isEmpty()) {
                accelerator.abandon();
                if (problem == null) {
                    problem = new AcceleratorException("the accelerator did not end within " + timeout.toMillis()
                            + " ms and was closed; still running: " + String.join(", ", waiting));
                }
                return problem;
            }
        }
        synchronized (accelerator) {
            released = true;
            runs.forEach(Run::close);
            if (faulty) {
                accelerator.units().rearm();
            }
        }
        return problem;
    }

    private static Duration nap(long deadline) {
        return Duration.ofNanos(Math.max(1_000_000, Math.min(FAULT_CHECK.toNanos(), deadline - System.nanoTime())));
    }

    /** Lets a launch end in which a unit is frozen; what froze it, or null. */
    private AcceleratorException endFaulty() {
        Optional<String> fault = faulty ? Optional.empty() : accelerator.units().fault();
        if (fault.isEmpty()) {
            return null;
        }
        faulty = true;
        accelerator.units().endLaunch();
        return new AcceleratorException(fault.get());
    }

    private void checkFaults() {
        accelerator.units().fault().ifPresent(fault -> {
            throw fail(fault, null);
        });
    }

    private Token poll() {
        if (closed || failed || sawLast) {
            return null;
        }
        int index = tokens.size();
        if (index >= map.ringRecords()) {
            throw fail("the accelerator wrote " + index + " tokens and none of them as the last", null);
        }
        long offset = map.ringOffset() + (long) Control.RECORD_BYTES * index;
        ByteBuffer record;
        synchronized (accelerator) {
            if (!accelerator.isOpen()) {
                throw new AcceleratorException("the accelerator is closed");
            }
            record = control.view(offset, Control.RECORD_BYTES);
        }
        long nap = SHORTEST_NAP_NANOS;
        for (int polls = 1; ; polls++) {
            boolean over;
            // The device's memory must not go away under the record.
            synchronized (accelerator) {
                if (closed || !accelerator.isOpen()) {
                    throw new AcceleratorException("the generation was closed while it waited for token " + index);
                }
                if (accelerator.isAborted()) {
                    return null;
                }
                // Asked before the last look at the record, or a token that came in between would be lost.
                over = polls % POLLS_PER_STATE_CHECK == 0 && over();
                if (polls % POLLS_PER_FAULT_CHECK == 0) {
                    checkFaults();
                }
                control.syncFromDevice(offset, Control.RECORD_BYTES);
                if (Control.isValid(record, epoch, index)) {
                    // Once more: the check word may have come before words that it does not cover.
                    control.syncFromDevice(offset, Control.RECORD_BYTES);
                    return accept(Control.token(record));
                }
            }
            if (over) {
                if (cancelled) {
                    return null;
                }
                throw fail("the accelerator ended after " + index + " tokens without a last one", null);
            }
            if (Thread.currentThread().isInterrupted()) {
                cancel();
                throw fail("the wait for token " + index + " was interrupted", null);
            }
            LockSupport.parkNanos(nap);
            nap = Math.min(LONGEST_NAP_NANOS, nap + nap / 4);
        }
    }

    private Token accept(Token written) {
        Token token = endTokens.contains(written.id()) ? written.asLast() : written;
        if (token.last() && !written.last()) {
            accelerator.withControl(this, this::writeStop); // it would go on; what it still writes is not read
        }
        lastNanos = System.nanoTime();
        if (tokens.isEmpty()) {
            firstNanos = lastNanos;
        }
        tokens.add(token.id());
        saturations = token.saturations();
        sawLast = token.last();
        return token;
    }

    /** Whether no further record can come: lane 0, which writes them, has ended. */
    private boolean over() {
        for (Run run : runs) {
            RunState state = run.state();
            if (state.isFailure()) {
                XrtException failure = run.failure(state);
                throw fail(failure.getMessage(), failure);
            }
        }
        return !runs.get(0).state().isActive();
    }

    private AcceleratorException fail(String message, Throwable cause) {
        failed = true;
        ended = true;
        return new AcceleratorException(message, cause);
    }
}
