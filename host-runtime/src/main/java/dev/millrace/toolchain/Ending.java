// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of this process, be it by a signal: in phases, each after the one before, where shutdown hooks of Java have no
 * order. What runs is stopped; whoever waited for it gets a moment to unwind; then what was not removed is removed.
 */
public final class Ending {
    /** In the order in which they come. */
    public enum Phase {
        /** Ends processes and devices; quick, and without the locks of whoever waits for them. */
        STOP,
        /** Removes files that nobody else would. */
        REMOVE,
        /** The last resort for what does not end. */
        LAST
    }

    /** Something that is done when this process ends, unless it is closed before. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** With an identity of its own, as the same may be registered twice. */
    private static final class Action {
        private final Runnable what;

        Action(Runnable what) {
            this.what = what;
        }

        /** One that fails must not keep the others from being done. */
        void runQuietly() {
            try {
                what.run();
            } catch (RuntimeException e) {
                // There is nobody left to tell.
                return;
            }
        }
    }

    private static final long UNWINDING_SECONDS = 2;
    private static final Map<Phase, List<Action>> ACTIONS = new EnumMap<>(Phase.class);
    private static final CountDownLatch UNWOUND = new CountDownLatch(1);
    private static boolean begun;

    static {
        for (Phase phase : Phase.values()) {
            ACTIONS.put(phase, new ArrayList<>());
        }
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(Ending::run, "millrace-ending"));
        } catch (IllegalStateException e) {
            // This process is ending already.
            begun = true;
        }
    }

    private Ending() {}

    /** Whether this process is ending: then what fails fails for that reason, and nothing new is to be begun. */
    public static synchronized boolean hasBegun() {
        return begun;
    }

    /** Has something done in a phase of the end; the youngest first. */
    public static synchronized Registration at(Phase phase, Runnable action) {
        Action entry = new Action(action);
        ACTIONS.get(phase).add(entry);
        return () -> remove(phase, entry);
    }

    /**
     * Makes what the end has to stop, and registers how, with no end between the two.
     *
     * @throws ToolchainException if this process is ending
     */
    static synchronized <T, E extends Exception> T start(Start<T, E> start) throws E {
        if (begun) {
            throw new ToolchainException("interrupted: this process is ending");
        }
        return start.start();
    }

    /** Makes something. */
    interface Start<T, E extends Exception> {
        T start() throws E;
    }

    /** To be called when the command has returned, so that the end need not wait for it any longer. */
    public static void unwound() {
        UNWOUND.countDown();
    }

    private static synchronized void remove(Phase phase, Action entry) {
        ACTIONS.get(phase).remove(entry);
    }

    private static void run() {
        synchronized (Ending.class) {
            begun = true;
        }
        boolean stopped = run(Phase.STOP);
        try {
            if (stopped && !UNWOUND.await(UNWINDING_SECONDS, TimeUnit.SECONDS)) {
                // It is busy with something else; what it leaves is removed all the same.
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        run(Phase.REMOVE);
        run(Phase.LAST);
    }

    private static boolean run(Phase phase) {
        List<Action> actions;
        synchronized (Ending.class) {
            actions = new ArrayList<>(ACTIONS.get(phase));
        }
        Collections.reverse(actions);
        actions.forEach(Action::runQuietly);
        return !actions.isEmpty();
    }
}
