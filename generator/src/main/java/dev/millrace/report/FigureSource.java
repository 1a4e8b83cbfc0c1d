// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.analysis.Published;
import dev.millrace.analysis.PublishedResult;
import dev.millrace.card.Card;
import dev.millrace.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Where figures are from. */
record FigureSource(String of, String text) {
    /** Sources of the card of a plan, and of what is published of its model. */
    static List<FigureSource> of(Plan plan, Published published) {
        Card card = plan.card();
        List<FigureSource> sources = new ArrayList<>();
        sources.add(new FigureSource(
                "Memory of " + card.title(), card.memories().get(0).source()));
        sources.add(new FigureSource("Logic", card.logic().orElseThrow().source()));
        card.logic()
                .orElseThrow()
                .shell()
                .ifPresent(shell -> sources.add(new FigureSource("Platform", shell.source())));
        card.clock().ifPresent(clock -> sources.add(new FigureSource("Clock", clock.source())));
        published.of(plan.spec()).stream().map(FigureSource::of).distinct().forEach(sources::add);
        return sources;
    }

    private static FigureSource of(PublishedResult result) {
        return new FigureSource(
                result.name() + ", " + result.card(),
                result.source() + result.note().map(note -> "; " + note).orElse(""));
    }
}
