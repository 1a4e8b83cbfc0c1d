// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One execution of a kernel, which may be started again when it has ended. */
public final class Run extends Resource {
    private static final long SHORTEST_NAP_NANOS = 50_000;
    private static final long LONGEST_NAP_NANOS = 1_000_000;

    private final XrtLibrary.RunHandle handle;
    private volatile long startMark;
    private volatile int startFailures;
    private volatile boolean started;

    Run(Device device, XrtLibrary.RunHandle handle, String kernel) {
        super(device, "run of " + kernel);
        this.handle = handle;
        this.startMark = mark();
    }

    public Run argument(int index, int value) {
        return set(index, value);
    }

    public Run argument(int index, long value) {
        return set(index, value);
    }

    public Run argument(int index, float value) {
        return set(index, value);
    }

    public Run argument(int index, double value) {
        return set(index, value);
    }

    public Run argument(int index, Buffer value) {
        return set(index, value.handle());
    }

    private Run set(int index, Object value) {
        checkOpen();
        long mark = mark();
        check(library().xrtRunSetArg(handle, index, value), mark, "setting argument " + index);
        return this;
    }

    /** Calls back on a thread of XRT whenever the run has ended, with its state. */
    public Run onEnd(Consumer<RunState> listener) {
        checkOpen();
        XrtLibrary.RunCallback callback = (run, state, data) -> listener.accept(RunState.ofCode(state));
        device.pin(callback);
        long mark = mark();
        check(
                library().xrtRunSetCallback(handle, RunState.COMPLETED.code(), callback, null),
                mark,
                "setting a callback");
        return this;
    }

    public Run start() {
        checkOpen();
        startMark = mark();
        startFailures = card().map(EmulatedCard::failures).orElse(0);
        check(library().xrtRunStart(handle), startMark, "the start");
        started = true;
        return this;
    }

    public RunState state() {
        checkOpen();
        long mark = mark();
        int state = library().xrtRunState(handle);
        if (state < 0) {
            throw failure(mark, "asking for its state");
        }
        return of(RunState.ofCode(state));
    }

    /** The state that XRT's state means. */
    private RunState of(RunState state) {
        if (state == RunState.NEW && started) {
            // XRT's scheduler has not seen it yet.
            return RunState.QUEUED;
        }
        // Kernels have no register to say that they failed, so XRT cannot know.
        boolean failed = card().map(card -> card.failures() != startFailures).orElse(false);
        return state == RunState.COMPLETED && failed ? RunState.ERROR : state;
    }

    /**
     * Waits for the end.
     *
     * @throws XrtException if the run failed; the message has the device's report
     */
    public void await() {
        checkOpen();
        if (card().isPresent()) {
            checkState(poll(Long.MAX_VALUE).code());
        } else {
            checkState(library().xrtRunWait(handle));
        }
    }

    /**
     * Waits for the end, for some time.
     *
     * @return false when the time was over first
     * @throws XrtException if the run failed; the message has the device's report
     */
    public boolean await(Duration timeout) {
        checkOpen();
        // Zero would wait for ever.
        int milliseconds = (int) Math.max(1, Math.min(Integer.MAX_VALUE, timeout.toMillis()));
        int code = card().isPresent()
                ? poll(System.nanoTime() + milliseconds * 1_000_000L).code()
                : library().xrtRunWaitFor(handle, milliseconds);
        if (code == RunState.TIMEOUT.code()
                || (code > 0 && RunState.ofCode(code).isActive())) {
            return false;
        }
        checkState(code);
        return true;
    }

    /** Waits for the end of a run on an emulated card, good or bad; false when the time was over first. */
    boolean awaitEnd(Duration timeout) {
        return !poll(System.nanoTime() + timeout.toNanos()).isActive();
    }

    /**
     * Waits for the end by asking again and again; the state at the deadline. In emulation XRT's own waiting knows no
     * timeout, and may miss the end.
     */
    private RunState poll(long deadlineNanos) {
        long nap = SHORTEST_NAP_NANOS;
        RunState state = state();
        while (state.isActive() && System.nanoTime() < deadlineNanos) {
            LockSupport.parkNanos(nap);
            nap = Math.min(LONGEST_NAP_NANOS, nap + nap / 8);
            state = state();
        }
        return state;
    }

    private Optional<EmulatedCard> card() {
        return device.xrt().card();
    }

    /** The exception for a run that has ended in this state, with the device's report. */
    public XrtException failure(RunState state) {
        return device.xrt().failure(startMark, this + " ended with " + state);
    }

    private void checkState(int code) {
        if (code < 0) {
            throw failure(startMark, "waiting");
        }
        RunState state = RunState.ofCode(code);
        if (state.isFailure()) {
            throw failure(state);
        }
    }

    @Override
    int free() {
        if (card().isPresent()) {
            // XRT's scheduler sets the state before its last look at the run, which must be there then.
            device.retire(handle);
            return 0;
        }
        return library().xrtRunClose(handle);
    }
}
