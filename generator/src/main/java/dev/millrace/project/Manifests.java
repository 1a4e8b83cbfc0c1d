// SPDX-License-Identifier: Apache-2.0
package dev.millrace.project;

import dev.millrace.accelerator.Manifest;
import dev.millrace.accelerator.Manifest.MemoryMap;
import dev.millrace.accelerator.Manifest.Region;
import dev.millrace.accelerator.Manifest.StreamInfo;
import dev.millrace.accelerator.Manifest.UnitInfo;
import dev.millrace.compose.Pipeline;
import dev.millrace.compose.Unit;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.LaneLayout;
import dev.millrace.plan.Plan;
import java.util.List;
import java.util.Locale;

/** The manifest of a pipeline. */
public final class Manifests {
    private static final int BEAT = WeightFormat.BEAT_BYTES;

    private Manifests() {}

    /** What the host must know of a pipeline that was built for {@code target}. */
    public static Manifest of(Pipeline pipeline, String target) {
        Plan plan = pipeline.plan();
        return new Manifest(
                plan.spec().name(),
                plan.card().name(),
                target,
                plan.format().name().toLowerCase(Locale.ROOT),
                plan.spec().keys().bits(),
                plan.lanes(),
                plan.columns(),
                plan.reuse(),
                plan.context(),
                plan.clockMegahertz(),
                plan.spec().vocab(),
                pipeline.units().stream().map(Manifests::unit).toList(),
                pipeline.streams().stream()
                        .map(stream -> new StreamInfo(
                                stream.name(),
                                stream.from().toString(),
                                stream.to().toString(),
                                stream.payload().bits(),
                                stream.depth()))
                        .toList(),
                memory(plan),
                pipeline.startedUnits().stream()
                        .map(unit -> unit.kernel().name() + ":" + unit.name())
                        .toList(),
                pipeline.startedUnits().stream().map(Unit::lane).toList());
    }

    private static UnitInfo unit(Unit unit) {
        return new UnitInfo(
                unit.name(),
                unit.kernel().name(),
                unit.kernel().started(),
                unit.kernel().description());
    }

    private static MemoryMap memory(Plan plan) {
        LaneLayout layout = plan.layout();
        return new MemoryMap(
                layout.bytes(),
                layout.stop() * BEAT,
                layout.prompt() * BEAT,
                plan.context(),
                layout.ring() * BEAT,
                plan.context(),
                layout.image() * BEAT,
                List.of(
                        region("mailbox", 0, layout.stop()),
                        region("stop", layout.stop(), layout.prompt()),
                        region("prompt", layout.prompt(), layout.ring()),
                        region("ring", layout.ring(), layout.blob()),
                        region("blob", layout.blob(), layout.rows()),
                        region("rows", layout.rows(), layout.positions()),
                        region("positions", layout.positions(), layout.rotary()),
                        region("rotary", layout.rotary(), layout.image()),
                        region("keys", layout.keys(), layout.values()),
                        region("values", layout.values(), layout.end())));
    }

    private static Region region(String name, long begin, long end) {
        return new Region(name, begin * BEAT, (end - begin) * BEAT);
    }
}
