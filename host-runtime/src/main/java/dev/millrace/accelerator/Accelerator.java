// SPDX-License-Identifier: Apache-2.0
package dev.millrace.accelerator;

import dev.millrace.toolchain.Ending;
import dev.millrace.xclbin.MemoryBank;
import dev.millrace.xclbin.XclbinException;
import dev.millrace.xclbin.XclbinReader;
import dev.millrace.xrt.Buffer;
import dev.millrace.xrt.Device;
import dev.millrace.xrt.KernelHandle;
import dev.millrace.xrt.Run;
import dev.millrace.xrt.Xrt;
import dev.millrace.xrt.XrtException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An accelerator on an open device, with its weights in place: starts generations, one after the other. The KV cache
 * stays between them.
 */
public final class Accelerator implements AutoCloseable {
    /** The target of a manifest for a card. */
    private static final String HARDWARE = "hw";

    private static final int CLEAR_BYTES = 1 << 20;
    private static final Duration EMULATION_PATIENCE = Duration.ofMillis(300);
    private static final Duration CARD_PATIENCE = Duration.ofSeconds(5);
    private static final Duration LEFT_PATIENCE = Duration.ofSeconds(30);

    private final Manifest manifest;
    private final Device device;
    private final List<Buffer> lanes = new ArrayList<>();
    private MemoryUnits units;
    private final Ending.Registration ending;
    private boolean stopped;
    private boolean aborted;
    private volatile Duration endTimeout = Duration.ofSeconds(30);
    private volatile Duration failureTimeout = Duration.ofSeconds(2);
    private Generation running;
    private int epoch;
    private boolean closed;

    private Accelerator(Manifest manifest, Device device) {
        this.manifest = manifest;
        this.device = device;
        this.ending = Ending.at(Ending.Phase.STOP, this::stop);
    }

    /** Opens device 0; see {@link #open(Xrt, int, Path, Manifest, LaneImages)}. */
    public static Accelerator open(Xrt xrt, Path xclbin, Manifest manifest, LaneImages images) {
        return open(xrt, 0, xclbin, manifest, images);
    }

    /**
     * Opens a device, loads the xclbin, ends what a host that was killed left running there, and fills one buffer for
     * each lane.
     *
     * @throws XrtException if XRT refuses a step
     * @throws AcceleratorException if images cannot be read or do not fit, or if the card has to be reset
     */
    public static Accelerator open(Xrt xrt, int deviceIndex, Path xclbin, Manifest manifest, LaneImages images) {
        Accelerator accelerator = new Accelerator(manifest, xrt.open(deviceIndex));
        try {
            accelerator.device.load(xclbin);
            accelerator.addLanes(xclbin);
            accelerator.clearRecords();
            accelerator.fill(images);
            return accelerator;
        } catch (RuntimeException | Error e) {
            try {
                accelerator.abandon();
            } catch (RuntimeException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private void addLanes(Path xclbin) {
        List<String> channels = channels(xclbin);
        List<MemoryUnit> opened = new ArrayList<>();
        for (int lane = 0; lane < manifest.lanes(); lane++) {
            String[] unit = manifest.startedUnits().get(lane).split(":", 2);
            // Exclusively: for its registers, and because two hosts on one lane would destroy each other's work.
            KernelHandle kernel = device.exclusiveKernel(unit[0] + ":{" + unit[1] + "}");
            int bank = kernel.groupId(KernelArgument.READ_PORT.index());
            Buffer buffer = device.allocate(manifest.memory().laneBytes(), bank);
            lanes.add(buffer);
            String channel = bank < channels.size() ? channels.get(bank) : "memory group " + bank;
            opened.add(new MemoryUnit(lane, kernel, buffer, channel));
        }
        units = new MemoryUnits(opened);
        LeftLaunch.end(units, LEFT_PATIENCE);
    }

    /** The names of the memory channels, for messages; none where the xclbin is one that only XRT can read. */
    private static List<String> channels(Path xclbin) {
        try {
            return XclbinReader.read(xclbin).banks().stream()
                    .map(MemoryBank::tag)
                    .toList();
        } catch (XclbinException e) {
            return List.of();
        }
    }

    /** A card keeps its memory: records of an earlier user must not look like ours. */
    private void clearRecords() {
        Buffer buffer = lanes.get(0);
        Manifest.MemoryMap map = manifest.memory();
        clear(buffer, 0, Control.MAILBOX_BYTES);
        clear(buffer, map.stopOffset(), Control.STOP_BYTES);
        clear(buffer, map.ringOffset(), (long) Control.RECORD_BYTES * map.ringRecords());
    }

    private void fill(LaneImages images) {
        Set<Integer> filled = new HashSet<>();
        try {
            images.write((lane, offset, piece) -> {
                filled.add(lane);
                fill(lane, offset, piece);
            });
        } catch (IOException e) {
            throw new AcceleratorException("cannot fill the lanes' buffers: " + e.getMessage(), e);
        }
        if (!filled.isEmpty() && filled.size() != lanes.size()) {
            throw new AcceleratorException(
                    "there are images for " + filled.size() + " lanes, expected " + lanes.size());
        }
    }

    private void fill(int lane, long offset, ByteBuffer piece) {
        if (lane >= lanes.size()) {
            throw new AcceleratorException("there is an image for lane " + lane + " and there are " + lanes.size()
                    + " lanes; give one image for each");
        }
        try {
            write(lanes.get(lane), offset, piece);
        } catch (IllegalArgumentException e) {
            throw new AcceleratorException("the image of lane " + lane + " does not fit: " + e.getMessage(), e);
        }
    }

    /** Not while another thread stops the device. */
    private synchronized void write(Buffer buffer, long offset, ByteBuffer piece) {
        if (stopped) {
            throw new AcceleratorException("the accelerator was stopped while it was filled");
        }
        buffer.write(offset, piece);
    }

    private static void clear(Buffer buffer, long offset, long bytes) {
        for (long done = 0; done < bytes; done += CLEAR_BYTES) {
            buffer.write(offset + done, ByteBuffer.allocate((int) Math.min(CLEAR_BYTES, bytes - done)));
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The buffer of a lane, for whoever wants to look at the device's memory between generations. */
    public Buffer lane(int lane) {
        return lanes.get(lane);
    }

    /** How long {@link Generation#close} waits for the memory units to end before it closes the device. */
    public void setEndTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the timeout " + timeout + " must be positive");
        }
        endTimeout = timeout;
        failureTimeout = timeout.compareTo(failureTimeout) < 0 ? timeout : failureTimeout;
    }

    /**
     * Starts every memory unit once; the tokens come from the generation that is returned, which must be closed before
     * the next one starts.
     *
     * @throws AcceleratorException if the request exceeds the accelerator's limits
     * @throws XrtException if XRT refuses the start
     */
    public synchronized Generation start(GenerationRequest request) {
        request.check(manifest);
        if (closed || stopped) {
            throw new IllegalStateException("the accelerator is closed");
        }
        if (running != null) {
            throw new IllegalStateException("the generation before is not closed yet");
        }
        List<Run> runs = List.of();
        int started = 0;
        try {
            runs = prepare(request);
            long startNanos = System.nanoTime();
            for (Run run : runs) {
                run.start();
                started++;
            }
            running = new Generation(this, lanes.get(0), runs, epoch, request.endTokens(), startNanos);
            return running;
        } catch (RuntimeException e) {
            if (started > 0) {
                // They wait for the others, which never come.
                abandon();
            } else {
                runs.forEach(Run::close);
            }
            throw e;
        }
    }

    /** Writes what the device reads of a request; one run for each memory unit. */
    List<Run> prepare(GenerationRequest request) {
        // 0 is what cleared memory holds.
        epoch = epoch == -1 ? 1 : epoch + 1;
        Buffer control = lanes.get(0);
        Manifest.MemoryMap map = manifest.memory();
        ByteBuffer prompt =
                control.view(map.promptOffset(), 4 * request.promptTokens().size());
        request.promptTokens().forEach(prompt::putInt);
        control.syncToDevice(map.promptOffset(), prompt.capacity());
        control.view(map.stopOffset(), 4).putInt(0, 0);
        control.syncToDevice(map.stopOffset(), Control.STOP_BYTES);
        Control.writeLaunch(control.view(0, Control.MAILBOX_BYTES), request, epoch);
        control.syncToDevice(0, Control.MAILBOX_BYTES);
        return units.runs(request);
    }

    /**
     * Ends what runs, and soon: a generation is asked to end at its next token; where the device is emulated and that
     * takes long, its units are stopped within it. From any thread. The accelerator is of no use afterwards, and is
     * still to be closed.
     */
    public void stop() {
        Generation last;
        synchronized (this) {
            stopped = true;
            last = running;
        }
        boolean card = manifest.target().equals(HARDWARE);
        boolean over = last != null && last.end(card ? CARD_PATIENCE : EMULATION_PATIENCE);
        synchronized (this) {
            // A card whose units are left in the middle of something has to be reset.
            if (!over && !card && !closed) {
                aborted = true;
                device.abort();
            }
        }
    }

    /** Whether units were stopped in the middle of something, so that nothing can be asked of them any more. */
    synchronized boolean isAborted() {
        return aborted;
    }

    /** Stops what still runs, closes the device. */
    @Override
    public void close() {
        Generation last;
        synchronized (this) {
            last = running;
        }
        try {
            if (last != null) {
                last.close();
            }
        } finally {
            abandon();
        }
    }

    MemoryUnits units() {
        return units;
    }

    Duration endTimeout() {
        return endTimeout;
    }

    Duration failureTimeout() {
        return failureTimeout;
    }

    /** Runs something on the control words, unless the generation is not the running one any more. */
    synchronized void withControl(Generation generation, Runnable action) {
        if (running == generation && !closed && !aborted) {
            action.run();
        }
    }

    synchronized boolean isOpen() {
        return !closed;
    }

    synchronized void finished(Generation generation) {
        if (running == generation) {
            running = null;
        }
    }

    /** Closes the device, and with it whatever runs. */
    synchronized void abandon() {
        if (!closed) {
            closed = true;
            ending.close();
            device.close();
        }
    }
}
