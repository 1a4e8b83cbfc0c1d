// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

import dev.millrace.kernel.ActivationKernel;
import dev.millrace.kernel.AddKernel;
import dev.millrace.kernel.AttentionKernel;
import dev.millrace.kernel.CollectKernel;
import dev.millrace.kernel.EncodeKernel;
import dev.millrace.kernel.FeedKernel;
import dev.millrace.kernel.FifoKernel;
import dev.millrace.kernel.GatherKernel;
import dev.millrace.kernel.HeadNormKernel;
import dev.millrace.kernel.LaneKernel;
import dev.millrace.kernel.NormKernel;
import dev.millrace.kernel.RopeKernel;
import dev.millrace.kernel.SampleKernel;
import dev.millrace.kernel.WrapKernel;
import dev.millrace.plan.Dimensions;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.LaneOperation.Destination;
import dev.millrace.plan.Plan;
import java.util.List;

/**
 * Follows passes through the last lane, which sees everything last: all lanes do the same, and activations reach it after
 * all others. A pass is a chain of waits for activations and of beats that the lane takes; what the units between two
 * operators do is a latency of so many cycles and blocks.
 */
final class PassModel {
    /** Nothing moves for so long before a launch ends. */
    private static final int QUIET = 64;

    private static final AttentionDelay NO_ATTENTION = qkv -> qkv;

    private final Plan plan;
    private final Dimensions dimensions;
    private final LaneClock lane;
    private final Launch launch;
    private final AttentionKernel attention;

    /** When the first and the last activations of an operator reach the lane. */
    private record Arrival(double first, double last) {}

    PassModel(Plan plan, Launch launch, LaneClock lane) {
        this.plan = plan;
        this.launch = launch;
        this.dimensions = plan.dimensions();
        this.lane = lane;
        this.attention = new AttentionKernel(plan);
    }

    /**
     * A pass whose residual begins to leave {@code embed} at {@code embedded}; returns when its last results are gathered.
     *
     * @param tokens of the pass
     * @param position of the first
     * @param head whether logits are made
     */
    double run(double embedded, int tokens, int position, boolean head) {
        double residual = layers(embedded, tokens, qkv -> attend(qkv, tokens, position));
        return head ? head(residual, 1, 1) : residual;
    }

    /** A decode pass of a token each of so many sequences, all at a position; no design does it so far. */
    double runBatch(double embedded, int sequences, int position) {
        double residual = layers(embedded, sequences, qkv -> attendEach(qkv, sequences, position));
        double logits = head(residual, sequences, groups(sequences));
        double sampled = (double) sequences * plan.spec().vocab() / SampleKernel.LOGITS_PER_CYCLE;
        return Math.max(logits, residual + sampled);
    }

    private interface AttentionDelay {
        /** Returns when the first attended block leaves, where the last of q, k and v came at {@code qkv}. */
        double attend(double qkv);
    }

    private double layers(double embedded, int tokens, AttentionDelay attention) {
        int groups = groups(tokens);
        double residual = embedded + (double) tokens * dimensions.hiddenBlocks();
        for (int layer = 0; layer < plan.spec().layers(); layer++) {
            launch(residual, layer == 0 ? Launch.Each.TOKEN : Launch.Each.LAYER);
            residual = follow(plan.schedule().layer(), residual, tokens, groups, attention);
        }
        return residual;
    }

    private int groups(int tokens) {
        return (tokens + plan.columns() - 1) / plan.columns();
    }

    private double head(double residual, int tokens, int groups) {
        launch(residual, Launch.Each.LAYER);
        return follow(plan.schedule().head(), residual, tokens, groups, NO_ATTENTION);
    }

    /** Follows the lanes' operations from a residual on; returns when the last results are there. */
    private double follow(
            List<LaneOperation> operations, double residual, int tokens, int groups, AttentionDelay attention) {
        double sum = residual;
        double done = residual;
        Arrival activations = new Arrival(residual, residual);
        for (int i = 0; i < operations.size(); i++) {
            LaneOperation operation = operations.get(i);
            if (i > 0) {
                launch(done, Launch.Each.OPERATOR);
            }
            switch (operation.action()) {
                case CONSTANTS -> {
                    done = constants(operation);
                    if (operation.destination() == Destination.NORM) {
                        activations = normed(sum, tokens, done);
                    }
                }
                case CACHE -> {
                    done = attention.attend(done);
                    activations =
                            fed(done, (double) tokens * dimensions.attendedBlocks() * this.attention.attendedPace());
                }
                case MULTIPLY -> {
                    done = multiply(operation, activations, tokens, groups);
                    if (operation.destination() == Destination.ADD) {
                        sum = added(done);
                        done = sum;
                    } else if (operation.destination() == Destination.ACTIVATION) {
                        activations = activated(done, tokens);
                    }
                }
            }
        }
        return done;
    }

    /** A launch may end at {@code done}, before an operator of a new one. */
    private void launch(double done, Launch.Each each) {
        if (launch.each().compareTo(each) <= 0) {
            lane.enter("launch");
            lane.relaunch(done + QUIET, launch.microseconds() * plan.clockMegahertz());
        }
    }

    /** Constants are rows without weights, each a step; returns when the last ones leave the gatherer. */
    private double constants(LaneOperation operation) {
        lane.enter(operation.name());
        long beats = operation.beats(plan.format(), plan.lanes());
        double steps = (double) operation.rowsPerLane(plan.lanes()) + beats;
        return lane.take((double) beats, steps / beats) + gathered(1);
    }

    /** Returns when the last block of results leaves the gatherer. */
    private double multiply(LaneOperation operation, Arrival activations, int tokens, int groups) {
        lane.enter(operation.name());
        long beats = operation.beats(plan.format(), plan.lanes());
        int rows = operation.rowsPerLane(plan.lanes());
        long weights = (long) rows * operation.beatsPerRow(plan.format());
        double once = (double) (beats - weights) / rows;
        // The first row meets its activations as they come.
        lane.await(activations.first());
        takeRows(1, operation, once, groups);
        lane.await(activations.last() + 1);
        takeRows(rows - 1, operation, once, groups);
        return lane.time() + gathered(tokens - groups + 1);
    }

    /** Weights are held for each group of columns, exponents and biases are not. */
    private void takeRows(int rows, LaneOperation operation, double once, int groups) {
        double weights = operation.beatsPerRow(plan.format());
        lane.take(rows * (weights + once), (weights * groups + once) / (weights + once));
    }

    /** From the step of the last beat to the gatherer's last block, which follows so many others of its rows. */
    private double gathered(int blocks) {
        return LaneKernel.LATENCY
                + FifoKernel.LATENCY
                + (CollectKernel.joined(plan) > 1 ? CollectKernel.LATENCY + FifoKernel.LATENCY : 0)
                + GatherKernel.LATENCY
                + FifoKernel.LATENCY
                + Math.max(0, blocks - 1);
    }

    private static double added(double delta) {
        return delta + AddKernel.LATENCY + FifoKernel.LATENCY;
    }

    private Arrival normed(double residual, int tokens, double constants) {
        double last = residual + WrapKernel.LATENCY + FifoKernel.LATENCY;
        double first = Math.max(last - (tokens - 1) + NormKernel.LATENCY, last + NormKernel.LATENCY_OF_MANY);
        int blocks = dimensions.hiddenBlocks();
        double end = Math.max(first + (double) tokens * blocks, constants + NormKernel.LATENCY / 2.0 + tokens);
        return fed(new Arrival(first, end - 1));
    }

    private Arrival activated(double up, int tokens) {
        double blocks = (double) tokens * dimensions.ffnBlocks();
        double last = up + new ActivationKernel(plan).latency();
        return fed(new Arrival(last - blocks, last));
    }

    private Arrival fed(double first, double blocks) {
        return fed(new Arrival(first, first + blocks - 1));
    }

    /** Through {@code feed} and all lanes before the last. */
    private Arrival fed(Arrival sent) {
        double way = FifoKernel.LATENCY
                + FeedKernel.LATENCY
                + FifoKernel.LATENCY
                + (plan.lanes() - 1.0) * (LaneKernel.FORWARD + FifoKernel.LATENCY)
                + LaneKernel.LOAD;
        return new Arrival(sent.first() + way, sent.last() + way);
    }

    /** Keys, then values, in rounds of one position of each lane; returns when the first attended block leaves. */
    private double attend(double qkv, int tokens, int position) {
        lane.enter("attention");
        double last = qkv
                + (dimensions.headNorms() ? HeadNormKernel.LATENCY + FifoKernel.LATENCY : 0)
                + (dimensions.rotary() ? RopeKernel.LATENCY + FifoKernel.LATENCY : 0)
                + (plan.clustered() ? EncodeKernel.LATENCY + FifoKernel.LATENCY + attention.hops() : 0);
        double keys = sweep(last, tokens, position, plan.layout().keyBeats(), attention.keySteps());
        double known = keys + attention.maximaLatency(tokens);
        lane.await(known - plan.layout().valueBeats());
        double values = sweep(known, tokens, position, plan.layout().valueBeats(), attention.valueSteps());
        return values + attention.attendedLatency(tokens);
    }

    /** Sequences share no keys and values: one after the other, as a block of tokens is sent on when all are there. */
    private double attendEach(double qkv, int sequences, int position) {
        double attended = qkv;
        for (int sequence = 0; sequence < sequences; sequence++) {
            attended = Math.max(attended, attend(qkv, 1, position));
        }
        return attended;
    }

    /**
     * Returns when the last query met the last position.
     *
     * @param record beats of a position
     * @param steps cycles in which a token meets a position
     */
    private double sweep(double ready, int tokens, int position, long record, int steps) {
        int lanes = plan.lanes();
        int rounds = (position + tokens + lanes - 1) / lanes;
        double time = lane.time();
        for (int round = 0; round < rounds; round++) {
            int begin = round * lanes;
            int seen = Math.min(tokens, position + tokens - begin);
            double cycles = Math.max(AttentionKernel.ROUND, seen * steps);
            if (begin < position) {
                lane.take((double) record, Math.max(1, cycles / record));
                time = Math.max(lane.time(), time + cycles);
            } else {
                time = Math.max(time, ready) + cycles;
            }
            if (begin < position && begin + lanes > position) {
                time = Math.max(time, ready + cycles);
            }
        }
        return time + AttentionKernel.SCORES;
    }
}
