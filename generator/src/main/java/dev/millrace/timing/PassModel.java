// SPDX-License-Identifier: Apache-2.0
package dev.millrace.timing;

import dev.millrace.plan.Dimensions;
import dev.millrace.plan.LaneOperation;
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

    private final Plan plan;
    private final Dimensions dimensions;
    private final LaneClock lane;
    private final Launch launch;
    private final int treeLevels;

    /** When the first and the last activations of an operator reach the lane. */
    private record Arrival(double first, double last) {}

    PassModel(Plan plan, Launch launch, LaneClock lane) {
        this.plan = plan;
        this.launch = launch;
        this.dimensions = plan.dimensions();
        this.lane = lane;
        this.treeLevels = Integer.numberOfTrailingZeros(plan.lanes());
    }

    /**
     * A pass whose residual begins to leave {@code embed} at {@code embedded}; returns when its last results are gathered.
     *
     * @param tokens of the pass
     * @param position of the first
     * @param head whether logits are made
     */
    double run(double embedded, int tokens, int position, boolean head) {
        double residual = layers(embedded, tokens, position, this::attend);
        return head ? head(residual, 1, 1) : residual;
    }

    /** A decode pass of a token each of so many sequences, all at a position; no design does it so far. */
    double runBatch(double embedded, int sequences, int position) {
        double residual = layers(embedded, sequences, position, this::attendEach);
        double logits = head(residual, sequences, groups(sequences));
        double sampled = (double) sequences * plan.spec().vocab() / Latency.LOGITS_PER_CYCLE;
        return Math.max(logits, residual + sampled);
    }

    private interface Attention {
        /** Returns when the first attended block leaves. */
        double attend(double qkv, int tokens, int position);
    }

    private double layers(double embedded, int tokens, int position, Attention attention) {
        int groups = groups(tokens);
        double residual = embedded + (double) tokens * dimensions.hiddenBlocks();
        for (int layer = 0; layer < plan.spec().layers(); layer++) {
            launch(residual, layer == 0 ? Launch.Each.TOKEN : Launch.Each.LAYER);
            residual = layer(residual, tokens, groups, position, attention);
        }
        return residual;
    }

    private int groups(int tokens) {
        return (tokens + plan.columns() - 1) / plan.columns();
    }

    private double head(double residual, int tokens, int groups) {
        launch(residual, Launch.Each.LAYER);
        LaneOperation constants = plan.schedule().head().get(0);
        LaneOperation logits = plan.schedule().head().get(1);
        double sent = constants(constants);
        launch(sent, Launch.Each.OPERATOR);
        return multiply(logits, normed(residual, tokens, sent), tokens, groups);
    }

    private double layer(double embedded, int tokens, int groups, int position, Attention attends) {
        List<LaneOperation> attention = plan.schedule().attention();
        List<LaneOperation> rest = plan.schedule().feedForward();
        double constants = constants(attention.get(0));
        launch(constants, Launch.Each.OPERATOR);
        double qkv = multiply(attention.get(1), normed(embedded, tokens, constants), tokens, groups);
        launch(qkv, Launch.Each.OPERATOR);
        double attended = attends.attend(qkv, tokens, position);
        launch(attended, Launch.Each.OPERATOR);
        double output = multiply(rest.get(0), fed(attended, blocks(tokens, rest.get(0))), tokens, groups);
        launch(added(output), Launch.Each.OPERATOR);
        constants = constants(rest.get(1));
        launch(constants, Launch.Each.OPERATOR);
        double up = multiply(rest.get(2), normed(added(output), tokens, constants), tokens, groups);
        launch(up, Launch.Each.OPERATOR);
        return added(multiply(rest.get(3), activated(up, tokens), tokens, groups));
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
    private static double gathered(int blocks) {
        return Latency.LANE + Latency.STREAM + Latency.GATHER + Latency.STREAM + Math.max(0, blocks - 1);
    }

    private static double added(double delta) {
        return delta + Latency.COPY + Latency.STREAM;
    }

    private Arrival normed(double residual, int tokens, double constants) {
        double last = residual + Latency.COPY + Latency.STREAM;
        double first = Math.max(last - (tokens - 1) + Latency.NORM, last + Latency.NORM_OF_MANY);
        int blocks = dimensions.hiddenBlocks();
        double end = Math.max(first + (double) tokens * blocks, constants + Latency.NORM / 2.0 + tokens);
        return fed(new Arrival(first, end - 1));
    }

    private Arrival activated(double up, int tokens) {
        double blocks = (double) tokens * dimensions.ffnBlocks();
        double last = up + (dimensions.gated() ? Latency.GATED_ACTIVATION : Latency.ACTIVATION);
        return fed(new Arrival(last - blocks, last));
    }

    private Arrival fed(double first, double blocks) {
        return fed(new Arrival(first, first + blocks - 1));
    }

    private static double blocks(int tokens, LaneOperation operation) {
        return (double) tokens * operation.columnBlocks();
    }

    /** Through {@code feed} and all lanes before the last. */
    private Arrival fed(Arrival sent) {
        double way = Latency.STREAM
                + Latency.COPY
                + Latency.STREAM
                + (plan.lanes() - 1.0) * (Latency.FORWARD + Latency.STREAM)
                + Latency.LOAD;
        return new Arrival(sent.first() + way, sent.last() + way);
    }

    /** Keys, then values, in rounds of one position of each lane; returns when the first attended block leaves. */
    private double attend(double qkv, int tokens, int position) {
        lane.enter("attention");
        double last = qkv + (dimensions.rotary() ? Latency.ROPE + Latency.STREAM : 0);
        double keys = sweep(last, tokens, position);
        lane.await(keys + Latency.MAXIMA + treeLevels - plan.layout().recordBeats());
        double values = sweep(keys + Latency.MAXIMA + treeLevels, tokens, position);
        return values + Latency.ATTENDED + treeLevels;
    }

    /** Sequences share no keys and values: one after the other, as a block of tokens is sent on when all are there. */
    private double attendEach(double qkv, int sequences, int position) {
        double attended = qkv;
        for (int sequence = 0; sequence < sequences; sequence++) {
            attended = Math.max(attended, attend(qkv, 1, position));
        }
        return attended;
    }

    /** Returns when the last query met the last position. */
    private double sweep(double ready, int tokens, int position) {
        int lanes = plan.lanes();
        int rounds = (position + tokens + lanes - 1) / lanes;
        long record = plan.layout().recordBeats();
        double time = lane.time();
        for (int round = 0; round < rounds; round++) {
            int begin = round * lanes;
            int seen = Math.min(tokens, position + tokens - begin);
            double cycles = Math.max(Latency.ROUND, seen * queryPairs());
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
        return time + Latency.SCORES;
    }

    /** Cycles in which a token's queries meet a position. */
    private int queryPairs() {
        return dimensions.heads() * ((dimensions.headBlocks() + 1) / 2);
    }
}
