// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import dev.millrace.files.InputFile;
import dev.millrace.files.InputFileException;
import dev.millrace.files.Printable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** An open device. Closing it frees what is still open of it and stops what still runs. */
public final class Device implements AutoCloseable {
    private static final Duration END_TIMEOUT = Duration.ofSeconds(5);
    private static final long SCHEDULER_NANOS = 10_000_000;

    private final Xrt xrt;
    private final XrtLibrary.DeviceHandle handle;
    private final int index;
    private final List<Resource> open = new ArrayList<>();
    // Callbacks that native code may call as long as the device is open, which the garbage collector cannot know.
    private final List<Object> pinned = new ArrayList<>();
    // Runs that are closed to their user, of an emulation.
    private final List<XrtLibrary.RunHandle> retired = new ArrayList<>();
    private byte[] uuid;
    private boolean closed;

    Device(Xrt xrt, XrtLibrary.DeviceHandle handle, int index) {
        this.xrt = xrt;
        this.handle = handle;
        this.index = index;
    }

    /** Loads an xclbin, whose kernels can then be opened. */
    public void load(Path xclbin) {
        String name = Printable.line(xclbin.toString());
        try {
            // XRT would wait for a pipe.
            new InputFile(xclbin, InputFile.Kind.XCLBIN).check();
        } catch (InputFileException e) {
            throw new XrtException(
                    "cannot load " + name + " to device " + index + ": cannot read the xclbin: " + e.getMessage(), e);
        }
        long mark = xrt.log().mark();
        xrt.card().ifPresent(EmulatedCard::listen);
        int code = xrt.library()
                .xrtDeviceLoadXclbinFile(handle(), xclbin.toAbsolutePath().toString());
        byte[] loaded = new byte[16];
        if (code != 0 || xrt.library().xrtDeviceGetXclbinUUID(handle(), loaded) != 0) {
            throw xrt.failure(mark, "cannot load " + name + " to device " + index);
        }
        synchronized (this) {
            uuid = loaded;
        }
    }

    /**
     * Opens a kernel.
     *
     * @param name {@code kernel} for all of its compute units, {@code kernel:{instance}} for one of them
     */
    public KernelHandle kernel(String name) {
        byte[] loaded = uuid(name);
        long mark = xrt.log().mark();
        XrtLibrary.KernelHandle kernel = xrt.library().xrtPLKernelOpen(handle(), loaded, name);
        if (kernel == null) {
            throw xrt.failure(mark, "cannot open kernel " + name);
        }
        return register(new KernelHandle(this, kernel, name));
    }

    /** Opens a kernel of one compute unit for access to its registers. */
    public KernelHandle exclusiveKernel(String name) {
        byte[] loaded = uuid(name);
        long mark = xrt.log().mark();
        XrtLibrary.KernelHandle kernel = xrt.library().xrtPLKernelOpenExclusive(handle(), loaded, name);
        if (kernel == null) {
            throw xrt.failure(mark, "cannot open kernel " + name + " exclusively");
        }
        return register(new KernelHandle(this, kernel, name));
    }

    /**
     * Allocates device memory.
     *
     * @param group the memory group, see {@link KernelHandle#groupId}
     */
    public Buffer allocate(long bytes, int group) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("a buffer needs at least 1 byte, not " + bytes);
        }
        long mark = xrt.log().mark();
        XrtLibrary.BufferHandle buffer = xrt.library().xrtBOAlloc(handle(), bytes, 0, group);
        if (buffer == null) {
            throw xrt.failure(mark, "cannot allocate " + bytes + " bytes in memory group " + group);
        }
        return register(new Buffer(this, buffer, bytes));
    }

    /** Ends what runs as failed, or with the device where it cannot be ended alone. From any thread. */
    public void abort() {
        xrt.card().ifPresentOrElse(EmulatedCard::abort, this::close);
    }

    @Override
    public void close() {
        List<Resource> children;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            children = new ArrayList<>(open);
            open.clear();
        }
        long mark = xrt.log().mark();
        xrt.card().ifPresent(card -> end(card, children));
        // The youngest first: runs before kernels. XRT keeps what a run that is still running needs.
        for (int i = children.size() - 1; i >= 0; i--) {
            children.get(i).release();
        }
        retired.forEach(run -> xrt.library().xrtRunClose(run));
        if (xrt.library().xrtDeviceClose(handle) != 0) {
            throw xrt.failure(mark, "cannot close device " + index);
        }
    }

    /**
     * Ends what runs on an emulated card, as XRT keeps nothing of it.
     *
     * @throws XrtException if XRT does not see the end; closing the device would then hang
     */
    private static void end(EmulatedCard card, List<Resource> children) {
        List<Run> running = children.stream()
                .filter(Run.class::isInstance)
                .map(Run.class::cast)
                .filter(run -> run.state().isActive())
                .toList();
        if (!running.isEmpty()) {
            card.abort();
            for (Run run : running) {
                if (!run.awaitEnd(END_TIMEOUT)) {
                    throw new XrtException(run + " does not end, the device stays open");
                }
            }
        }
        // XRT's scheduler sets the state of a run before its last look at it.
        LockSupport.parkNanos(SCHEDULER_NANOS);
    }

    Xrt xrt() {
        return xrt;
    }

    /** Keeps a run of an emulation until the device is closed. */
    synchronized void retire(XrtLibrary.RunHandle run) {
        retired.add(run);
    }

    synchronized <T extends Resource> T register(T resource) {
        if (closed) {
            resource.release();
            throw new IllegalStateException("device " + index + " is closed");
        }
        open.add(resource);
        return resource;
    }

    synchronized void pin(Object callback) {
        pinned.add(callback);
    }

    synchronized void forget(Resource resource) {
        open.remove(resource);
    }

    private synchronized XrtLibrary.DeviceHandle handle() {
        if (closed) {
            throw new IllegalStateException("device " + index + " is closed");
        }
        return handle;
    }

    private synchronized byte[] uuid(String kernel) {
        if (uuid == null) {
            throw new IllegalStateException("no xclbin is loaded to open kernel " + kernel + " of");
        }
        return uuid.clone();
    }
}
