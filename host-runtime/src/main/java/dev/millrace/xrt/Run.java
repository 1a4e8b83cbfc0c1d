// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import java.time.Duration;
import java.util.function.Consumer;

/** One execution of a kernel, which may be started again when it has ended. */
public final class Run extends Resource {
    private final XrtLibrary.RunHandle handle;
    private volatile long startMark;

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
        check(library().xrtRunStart(handle), startMark, "the start");
        return this;
    }

    public RunState state() {
        checkOpen();
        long mark = mark();
        int state = library().xrtRunState(handle);
        if (state < 0) {
            throw failure(mark, "asking for its state");
        }
        return RunState.ofCode(state);
    }

    /**
     * Waits for the end.
     *
     * @throws XrtException if the run failed; the message has the device's report
     */
    public void await() {
        checkOpen();
        checkState(library().xrtRunWait(handle));
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
        int code = library().xrtRunWaitFor(handle, milliseconds);
        if (code == RunState.TIMEOUT.code()
                || (code > 0 && RunState.ofCode(code).isActive())) {
            return false;
        }
        checkState(code);
        return true;
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
        return library().xrtRunClose(handle);
    }
}
