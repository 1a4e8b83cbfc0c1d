// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import com.sun.jna.ptr.IntByReference;
import java.nio.ByteBuffer;

/**
 * XRT's native C API, name by name. Handles are typed; an {@code xuid_t} is a {@code byte[16]}; {@code size_t} and
 * {@code uint64_t} are {@code long}. A function that returns a handle returns null when it fails.
 *
 * <p>Arguments in place of {@code ...} must have exactly the width that the kernel states: Integer for 32 bits, Long
 * for 64, {@link BufferHandle} for a pointer. Most callers want {@link Xrt} and {@link Device} instead.
 */
public interface XrtLibrary extends Library {
    /** An xrtDeviceHandle. */
    final class DeviceHandle extends PointerType {}

    /** An xrtXclbinHandle. */
    final class XclbinHandle extends PointerType {}

    /** An xrtBufferHandle. */
    final class BufferHandle extends PointerType {}

    /** An xrtKernelHandle. */
    final class KernelHandle extends PointerType {}

    /** An xrtRunHandle. */
    final class RunHandle extends PointerType {}

    /** Called on a thread of XRT when a run has ended; keep a reference to it for as long as it may be called. */
    interface RunCallback extends Callback {
        void ended(RunHandle run, int state, Pointer data);
    }

    int xrtIniStringSet(String key, String value);

    int xrtIniUintSet(String key, int value);

    DeviceHandle xrtDeviceOpen(int index);

    DeviceHandle xrtDeviceOpenByBDF(String bdf);

    int xrtDeviceClose(DeviceHandle device);

    int xrtDeviceLoadXclbin(DeviceHandle device, ByteBuffer axlf);

    int xrtDeviceLoadXclbinFile(DeviceHandle device, String file);

    int xrtDeviceLoadXclbinHandle(DeviceHandle device, XclbinHandle xclbin);

    int xrtDeviceLoadXclbinUUID(DeviceHandle device, byte[] uuid);

    int xrtDeviceGetXclbinUUID(DeviceHandle device, byte[] uuid);

    XclbinHandle xrtXclbinAllocFilename(String file);

    XclbinHandle xrtXclbinAllocRawData(byte[] data, int size);

    int xrtXclbinFreeHandle(XclbinHandle xclbin);

    int xrtXclbinGetXSAName(XclbinHandle xclbin, byte[] name, int size, IntByReference needed);

    int xrtXclbinGetUUID(XclbinHandle xclbin, byte[] uuid);

    long xrtXclbinGetNumKernels(XclbinHandle xclbin);

    long xrtXclbinGetNumKernelComputeUnits(XclbinHandle xclbin);

    int xrtXclbinGetData(XclbinHandle xclbin, byte[] data, int size, IntByReference needed);

    BufferHandle xrtBOAlloc(DeviceHandle device, long size, long flags, int group);

    BufferHandle xrtBOAllocUserPtr(DeviceHandle device, Pointer user, long size, long flags, int group);

    BufferHandle xrtBOSubAlloc(BufferHandle parent, long size, long offset);

    BufferHandle xrtBOImport(DeviceHandle device, int export);

    int xrtBOExport(BufferHandle buffer);

    int xrtBOFree(BufferHandle buffer);

    long xrtBOSize(BufferHandle buffer);

    long xrtBOAddress(BufferHandle buffer);

    Pointer xrtBOMap(BufferHandle buffer);

    int xrtBOSync(BufferHandle buffer, int direction, long size, long offset);

    int xrtBOWrite(BufferHandle buffer, byte[] from, long size, long seek);

    int xrtBORead(BufferHandle buffer, byte[] to, long size, long skip);

    int xrtBOCopy(BufferHandle to, BufferHandle from, long size, long toOffset, long fromOffset);

    KernelHandle xrtPLKernelOpen(DeviceHandle device, byte[] uuid, String name);

    KernelHandle xrtPLKernelOpenExclusive(DeviceHandle device, byte[] uuid, String name);

    int xrtKernelClose(KernelHandle kernel);

    int xrtKernelArgGroupId(KernelHandle kernel, int argument);

    int xrtKernelArgOffset(KernelHandle kernel, int argument);

    int xrtKernelReadRegister(KernelHandle kernel, int offset, IntByReference value);

    int xrtKernelWriteRegister(KernelHandle kernel, int offset, int value);

    RunHandle xrtKernelRun(KernelHandle kernel, Object... arguments);

    RunHandle xrtRunOpen(KernelHandle kernel);

    int xrtRunSetArg(RunHandle run, int index, Object... value);

    int xrtRunUpdateArg(RunHandle run, int index, Object... value);

    int xrtRunStart(RunHandle run);

    int xrtRunWait(RunHandle run);

    int xrtRunWaitFor(RunHandle run, int milliseconds);

    int xrtRunState(RunHandle run);

    int xrtRunSetCallback(RunHandle run, int state, RunCallback callback, Pointer data);

    int xrtRunClose(RunHandle run);
}
