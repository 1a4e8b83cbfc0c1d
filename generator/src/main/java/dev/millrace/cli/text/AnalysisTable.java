// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.analysis.PublishedResult;
import dev.millrace.card.Card;
import dev.millrace.card.MemorySystem;
import dev.millrace.output.Paragraph;
import dev.millrace.search.BandwidthAnalysis;
import dev.millrace.search.BandwidthAnalysis.PublishedRun;
import dev.millrace.search.BandwidthAnalysis.Roof;
import java.util.Locale;
import java.util.OptionalDouble;

/** What bounds a card that no design can be made for, as text of 80 columns and as JSON. */
public final class AnalysisTable {
    private AnalysisTable() {}

    public static String text(BandwidthAnalysis analysis) {
        Card card = analysis.card();
        MemorySystem memory = card.memories().get(0);
        StringBuilder text = new StringBuilder(Paragraph.of(String.format(
                Locale.ROOT,
                "%s on %s%s, for %s and %d new, %s: an analysis. No design is made for this card: %s.",
                analysis.spec().name(),
                analysis.cards() == 1 ? "" : analysis.cards() + " of ",
                card.title(),
                Count.of(analysis.workload().prompt(), "prompt token"),
                analysis.workload().newTokens(),
                Count.of(analysis.workload().batch(), "sequence"),
                card.analysisOnly().orElseThrow())));
        text.append('\n')
                .append(Paragraph.of(String.format(
                        Locale.ROOT,
                        "Decode can be no faster than the memory gives weights, keys and values, %,.0f GB/s at its peak%s."
                                + " Arithmetic, launches and waits are not counted, so that a run is slower, often by far.",
                        memory.peakBytesPerSecond() * 1e-9,
                        memory.achievable()
                                .map(best -> String.format(
                                        Locale.ROOT, " and %,.0f GB/s at best as published", best.gigabytesPerSecond()))
                                .orElse(""))));
        text.append('\n')
                .append(String.format(
                        Locale.ROOT,
                        "  %-14s %5s %12s %18s %20s%n",
                        "weights",
                        "bits",
                        "GB a token",
                        "tokens/s, at peak",
                        "at best, published"));
        analysis.bounds().forEach(bound -> text.append(row(bound)));
        text.append('\n').append(Paragraph.of("Bandwidth: " + memory.source() + "."));
        memory.achievable().ifPresent(best -> text.append(Paragraph.of("Best: " + best.source() + ".")));
        return text.append(runs(analysis)).toString();
    }

    private static String row(Roof bound) {
        return String.format(
                Locale.ROOT,
                "  %-14s %5.2f %12.2f %18s %20s%n",
                bound.weights(),
                bound.bitsPerWeight(),
                bound.bytesPerPass() * 1e-9,
                bound.fits() ? figure(OptionalDouble.of(bound.tokensPerSecond())) : "does not fit",
                bound.fits() ? figure(bound.achievable()) : "");
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%,.0f", value.getAsDouble()) : "not known";
    }

    private static String runs(BandwidthAnalysis analysis) {
        if (analysis.runs().isEmpty()) {
            return "\n" + Paragraph.of("No run of this model on this card is recorded in published.toml.");
        }
        StringBuilder text = new StringBuilder("\nPublished runs of this model on this card:\n");
        analysis.runs().forEach(run -> text.append(run(run)));
        return text.toString();
    }

    /** With what must be known to compare it beside its ratio. */
    private static String run(PublishedRun run) {
        PublishedResult result = run.result();
        String rate = result.tokensPerSecond().isPresent()
                ? String.format(
                        Locale.ROOT, "%,.1f tokens/s", result.tokensPerSecond().getAsDouble())
                : "no rate stated";
        String share = run.share().isPresent()
                ? String.format(
                        Locale.ROOT,
                        ", %.0f %% of the bound for weights as wide",
                        100 * run.share().getAsDouble())
                : "";
        String length = result.promptTokens().isPresent() && result.newTokens().isPresent()
                ? result.promptTokens().getAsInt() + " + " + result.newTokens().getAsInt() + " tokens"
                : "length not stated";
        return Paragraph.indented(
                "  ",
                result.name() + ", " + result.precision().orElse("precision not stated") + ", " + length + ", "
                        + result.basis().name().toLowerCase(Locale.ROOT) + ": " + rate + share
                        + result.note().map(note -> " (" + note + ")").orElse("") + ". " + result.source() + ".");
    }

    public static String json(BandwidthAnalysis analysis) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode();
        json.put("basis", "bound by the memory's bandwidth");
        json.put("model", analysis.spec().name());
        json.put("card", analysis.card().name());
        json.put("cards", analysis.cards());
        json.put("generated", false);
        json.set("workload", mapper.valueToTree(analysis.workload()));
        for (Roof bound : analysis.bounds()) {
            ObjectNode row = json.withArray("bounds").addObject();
            row.put("weights", bound.weights());
            row.put("bits_per_weight", bound.bitsPerWeight());
            row.put("bytes_per_pass", bound.bytesPerPass());
            row.put("fits", bound.fits());
            row.put("tokens_per_second", bound.tokensPerSecond());
            bound.achievable().ifPresent(rate -> row.put("tokens_per_second_at_published_bandwidth", rate));
        }
        for (PublishedRun run : analysis.runs()) {
            ObjectNode row = json.withArray("published").addObject();
            row.put("name", run.result().name());
            row.put("precision", run.result().precision().orElse(null));
            run.result().tokensPerSecond().ifPresent(rate -> row.put("tokens_per_second", rate));
            run.share().ifPresent(share -> row.put("share_of_bound", share));
            row.put("note", run.result().note().orElse(null));
            row.put("source", run.result().source());
        }
        return json.toPrettyString();
    }
}
