// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Device memory with its copy in the host. Views of it must not be used after it is closed; offsets and sizes are
 * checked here, since XRT does not check them everywhere.
 */
public final class Buffer extends Resource {
    private final XrtLibrary.BufferHandle handle;
    private final long bytes;
    private Pointer memory;

    Buffer(Device device, XrtLibrary.BufferHandle handle, long bytes) {
        super(device, "buffer of " + bytes + " bytes");
        this.handle = handle;
        this.bytes = bytes;
    }

    public long size() {
        return bytes;
    }

    /** The device address. */
    public long address() {
        checkOpen();
        return library().xrtBOAddress(handle);
    }

    /** A view of the host's copy, little endian; it may be up to 2 GiB long. */
    public ByteBuffer view(long offset, int length) {
        checkRange(offset, length);
        return map().getByteBuffer(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Makes the host's copy of a range visible to the device. */
    public void syncToDevice(long offset, long length) {
        sync(0, offset, length);
    }

    /** Brings a range of device memory to the host's copy. */
    public void syncFromDevice(long offset, long length) {
        sync(1, offset, length);
    }

    /** Writes the remaining bytes of the source to the device, whole. */
    public void write(long offset, ByteBuffer source) {
        int length = source.remaining();
        if (length > 0) {
            view(offset, length).put(source);
            syncToDevice(offset, length);
        }
    }

    /** Reads from the device. */
    public byte[] read(long offset, int length) {
        byte[] out = new byte[length];
        if (length > 0) {
            syncFromDevice(offset, length);
            view(offset, length).get(out);
        }
        return out;
    }

    XrtLibrary.BufferHandle handle() {
        checkOpen();
        return handle;
    }

    @Override
    int free() {
        return library().xrtBOFree(handle);
    }

    private void sync(int direction, long offset, long length) {
        checkRange(offset, length);
        // No mark: a poll is one of these, and the range is checked.
        int code = library().xrtBOSync(handle, direction, length, offset);
        if (code != 0) {
            throw new XrtException(this + ": a sync of " + length + " bytes at " + offset + " failed");
        }
    }

    private synchronized Pointer map() {
        if (memory == null) {
            long mark = mark();
            memory = library().xrtBOMap(handle);
            if (memory == null) {
                throw failure(mark, "mapping");
            }
        }
        return memory;
    }

    private void checkRange(long offset, long length) {
        checkOpen();
        if (offset < 0 || length < 0 || offset > bytes || length > bytes - offset) {
            throw new IllegalArgumentException(
                    length + " bytes at offset " + offset + " do not lie in a buffer of " + bytes + " bytes");
        }
    }
}
