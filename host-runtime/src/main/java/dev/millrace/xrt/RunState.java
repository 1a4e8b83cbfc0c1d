// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

/** State of a {@link Run}; the number is XRT's ert_cmd_state. */
public enum RunState {
    NEW(1),
    QUEUED(2),
    RUNNING(3),
    COMPLETED(4),
    ERROR(5),
    ABORT(6),
    SUBMITTED(7),
    TIMEOUT(8),
    NO_RESPONSE(9),
    SOFT_KERNEL_ERROR(10),
    SOFT_KERNEL_CRASHED(11);

    private final int code;

    RunState(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Neither ended nor waiting for its first start. */
    public boolean isActive() {
        return this == QUEUED || this == RUNNING || this == SUBMITTED;
    }

    /** Ended, but not as it should. */
    public boolean isFailure() {
        return !isActive() && this != NEW && this != COMPLETED;
    }

    static RunState ofCode(int code) {
        for (RunState state : values()) {
            if (state.code == code) {
                return state;
            }
        }
        throw new XrtException("XRT answered with the unknown run state " + code);
    }
}
