// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import com.sun.jna.ptr.IntByReference;

/** A kernel of the loaded xclbin. */
public final class KernelHandle extends Resource {
    private final XrtLibrary.KernelHandle handle;
    private final String name;

    KernelHandle(Device device, XrtLibrary.KernelHandle handle, String name) {
        super(device, "kernel " + name);
        this.handle = handle;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** The memory group that buffers for this argument must be in. */
    public int groupId(int argument) {
        checkOpen();
        long mark = mark();
        int group = library().xrtKernelArgGroupId(handle, argument);
        if (group < 0) {
            throw failure(mark, "asking for the memory group of argument " + argument);
        }
        return group;
    }

    /** The register of an argument. */
    public int offset(int argument) {
        checkOpen();
        long mark = mark();
        int offset = library().xrtKernelArgOffset(handle, argument);
        if (offset < 0) {
            throw failure(mark, "asking for the register of argument " + argument);
        }
        return offset;
    }

    /** Reads a register; the kernel must be open exclusively. */
    public int readRegister(int offset) {
        checkOpen();
        long mark = mark();
        IntByReference value = new IntByReference();
        check(library().xrtKernelReadRegister(handle, offset, value), mark, "reading register " + offset);
        return value.getValue();
    }

    /** Writes a register; the kernel must be open exclusively. */
    public void writeRegister(int offset, int value) {
        checkOpen();
        long mark = mark();
        check(library().xrtKernelWriteRegister(handle, offset, value), mark, "writing register " + offset);
    }

    /** A run whose arguments are not set yet. */
    public Run run() {
        checkOpen();
        long mark = mark();
        XrtLibrary.RunHandle run = library().xrtRunOpen(handle);
        if (run == null) {
            throw failure(mark, "opening a run");
        }
        return device.register(new Run(device, run, name));
    }

    @Override
    int free() {
        return library().xrtKernelClose(handle);
    }
}
