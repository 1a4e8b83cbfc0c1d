// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An open device. Closing it frees what is still open of it and stops what still runs. */
public final class Device implements AutoCloseable {
    private final Xrt xrt;
    private final XrtLibrary.DeviceHandle handle;
    private final int index;
    private final List<Resource> open = new ArrayList<>();
    // Callbacks that native code may call as long as the device is open, which the garbage collector cannot know.
    private final List<Object> pinned = new ArrayList<>();
    private byte[] uuid;
    private boolean closed;

    Device(Xrt xrt, XrtLibrary.DeviceHandle handle, int index) {
        this.xrt = xrt;
        this.handle = handle;
        this.index = index;
    }

    /** Loads an xclbin, whose kernels can then be opened. */
    public void load(Path xclbin) {
        long mark = xrt.log().mark();
        int code = xrt.library()
                .xrtDeviceLoadXclbinFile(handle(), xclbin.toAbsolutePath().toString());
        byte[] loaded = new byte[16];
        if (code != 0 || xrt.library().xrtDeviceGetXclbinUUID(handle(), loaded) != 0) {
            throw xrt.failure(mark, "cannot load " + xclbin + " to device " + index);
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
    public Kernel kernel(String name) {
        byte[] loaded = uuid(name);
        long mark = xrt.log().mark();
        XrtLibrary.KernelHandle kernel = xrt.library().xrtPLKernelOpen(handle(), loaded, name);
        if (kernel == null) {
            throw xrt.failure(mark, "cannot open kernel " + name);
        }
        return register(new Kernel(this, kernel, name));
    }

    /** Opens a kernel of one compute unit for access to its registers. */
    public Kernel exclusiveKernel(String name) {
        byte[] loaded = uuid(name);
        long mark = xrt.log().mark();
        XrtLibrary.KernelHandle kernel = xrt.library().xrtPLKernelOpenExclusive(handle(), loaded, name);
        if (kernel == null) {
            throw xrt.failure(mark, "cannot open kernel " + name + " exclusively");
        }
        return register(new Kernel(this, kernel, name));
    }

    /**
     * Allocates device memory.
     *
     * @param group the memory group, see {@link Kernel#groupId}
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
        // The youngest first: runs before kernels. XRT keeps what a run that is still running needs.
        for (int i = children.size() - 1; i >= 0; i--) {
            children.get(i).release();
        }
        if (xrt.library().xrtDeviceClose(handle) != 0) {
            throw xrt.failure(mark, "cannot close device " + index);
        }
    }

    Xrt xrt() {
        return xrt;
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
