// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import java.util.concurrent.atomic.AtomicBoolean;

/** Something of a device that is freed once, by its user or with the device. */
abstract class Resource implements AutoCloseable {
    final Device device;
    private final String what;
    private final AtomicBoolean closed = new AtomicBoolean();

    Resource(Device device, String what) {
        this.device = device;
        this.what = what;
    }

    /** The call that frees it, and its return code. */
    abstract int free();

    final XrtLibrary library() {
        return device.xrt().library();
    }

    final long mark() {
        return device.xrt().log().mark();
    }

    final void checkOpen() {
        if (closed.get()) {
            throw new IllegalStateException(what + " is closed");
        }
    }

    final void check(int code, long mark, String doing) {
        if (code != 0) {
            throw failure(mark, doing);
        }
    }

    final XrtException failure(long mark, String doing) {
        return device.xrt().failure(mark, what + ": " + doing + " failed");
    }

    /** Frees it without a word, as part of closing the device. */
    final int release() {
        return closed.getAndSet(true) ? 0 : free();
    }

    @Override
    public final void close() {
        device.forget(this);
        long mark = mark();
        check(release(), mark, "closing");
    }

    @Override
    public String toString() {
        return what;
    }
}
