// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import dev.millrace.xrt.Buffer;
import dev.millrace.xrt.KernelHandle;
import dev.millrace.xrt.Run;
import java.util.Locale;

/** The memory unit of a lane: its starts, and its registers, which it answers from whether it runs or not. */
final class MemoryUnit {
    private static final int CONTROL = 0;
    private static final int AP_START = 1;
    private static final int AP_CONTINUE = 0x10;
    private static final int BEAT_BYTES = 64;
    private static final int RESPONSE_MASK = 3;
    private static final int DECERR = 3;

    private final int lane;
    private final KernelHandle kernel;
    private final Buffer buffer;
    private final String channel;

    /**
     * Describes a unit.
     *
     * @param kernel opened exclusively, as registers need
     * @param channel the name of its memory channel
     */
    MemoryUnit(int lane, KernelHandle kernel, Buffer buffer, String channel) {
        this.lane = lane;
        this.kernel = kernel;
        this.buffer = buffer;
        this.channel = channel;
    }

    Buffer buffer() {
        return buffer;
    }

    /** A run that is not started yet. */
    Run run(int promptTokens, int startPosition, int stopPosition) {
        return kernel.run()
                .argument(KernelArgument.READ_PORT.index(), buffer)
                .argument(KernelArgument.WRITE_PORT.index(), buffer)
                .argument(KernelArgument.PROMPT_TOKENS.index(), promptTokens)
                .argument(KernelArgument.START_POSITION.index(), startPosition)
                .argument(KernelArgument.STOP_POSITION.index(), stopPosition)
                .argument(KernelArgument.LANE.index(), lane);
    }

    /** Whether it has the registers of {@link UnitRegister}; units in HLS have not. */
    boolean hasRegisters() {
        return read(UnitRegister.GUARD) == ControlWord.MAGIC.value();
    }

    /** Whether it runs, of a unit without registers. */
    boolean isStarted() {
        return (kernel.readRegister(CONTROL) & AP_START) != 0;
    }

    boolean isRunning() {
        return is(ControlWord.STATUS_RUNNING, read(UnitRegister.STATUS));
    }

    /** Whether it sends nothing until {@link #endLaunch}, because of a {@link #fault}. */
    boolean isFrozen() {
        return is(ControlWord.STATUS_FROZEN, read(UnitRegister.STATUS));
    }

    /** What went wrong since it was rearmed, in words. */
    String fault() {
        int status = read(UnitRegister.STATUS);
        String place = String.format(
                Locale.ROOT,
                "at 0x%x of the lane's buffer",
                Integer.toUnsignedLong(read(UnitRegister.FAULT_OFFSET)) * BEAT_BYTES);
        String response =
                (status >>> ControlWord.STATUS_RESPONSE.value() & RESPONSE_MASK) == DECERR ? "DECERR" : "SLVERR";
        if (is(ControlWord.STATUS_READ_FAULT, status)) {
            return "a read " + place + " was answered with " + response;
        }
        if (is(ControlWord.STATUS_WRITE_FAULT, status)) {
            return "a write " + place + " was answered with " + response;
        }
        if (is(ControlWord.STATUS_LAST_FAULT, status)) {
            return "a read " + place + " did not end with its last beat (RLAST)";
        }
        if (is(ControlWord.STATUS_UNASKED_FAULT, status)) {
            return "an answer came that nothing had asked for";
        }
        return "the lane gave back more than it had";
    }

    private static boolean is(ControlWord bit, int status) {
        return (status & bit.mask()) != 0;
    }

    /** How many launches it has begun since the bitstream was loaded. */
    int launches() {
        return read(UnitRegister.LAUNCHES);
    }

    /** Another number whenever it has read or written something. */
    int heartbeat() {
        return read(UnitRegister.HEARTBEAT);
    }

    /** An argument of the launch that it runs. */
    int argument(KernelArgument argument) {
        return kernel.readRegister(argument.offset());
    }

    /** Lets its launch end soon, whatever comes out. */
    void endLaunch() {
        kernel.writeRegister(UnitRegister.END_LAUNCH.offset(), 1);
    }

    /** Makes it as it was before {@link #endLaunch}, and forgets what went wrong. */
    void rearm() {
        kernel.writeRegister(UnitRegister.END_LAUNCH.offset(), 0);
    }

    /** Answers the end of a launch whose host is gone; does nothing to a unit that has none to be answered. */
    void acknowledge() {
        kernel.writeRegister(CONTROL, AP_CONTINUE);
    }

    private int read(UnitRegister register) {
        return kernel.readRegister(register.offset());
    }

    @Override
    public String toString() {
        return "lane " + lane + " (" + channel + ", " + kernel.name() + ")";
    }
}
