// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.analysis.Published;
import dev.millrace.analysis.PublishedResult;
import dev.millrace.card.Card;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.render.Markdown;
import dev.millrace.report.Comparison.Origin;
import dev.millrace.report.Comparison.RequestFigures;
import dev.millrace.search.Candidate;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.SearchOptions;
import dev.millrace.search.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The fastest designs of a model on several cards, and each published result beside the fastest designs at its length.
 */
final class ModelComparison {
    private static final String NONE = "–";

    private final ComparisonFile.ComparedModel model;
    private final ComparisonFile file;
    private final ModelSpec spec;
    private final Map<Asked, Optional<Candidate>> found = new HashMap<>();

    /** A search. */
    private record Asked(String card, WeightFormat format, int cards, Workload workload) {}

    /** The tables of all models. */
    record All(List<ModelTables> models) {}

    /** A model's tables, as text. */
    record ModelTables(String title, String length, List<FastestDesign> designs, List<Row> published) {}

    /** The fastest design on a card, as text; a dash where none fits. */
    record FastestDesign(
            String card,
            String weights,
            String design,
            RequestFigures figures,
            String share,
            String watts,
            String basis) {}

    /** A published result, and the fastest designs of both formats, as text. */
    record Row(Origin origin, String length, RequestFigures theirs, String ourCards, String mxint8, String mxfp4) {}

    private ModelComparison(ComparisonFile.ComparedModel model, ComparisonFile file, ModelSpec spec) {
        this.model = model;
        this.file = file;
        this.spec = spec;
    }

    static ModelTables of(
            ComparisonFile.ComparedModel model, ComparisonFile file, ModelSpec spec, Published published) {
        return new ModelComparison(model, file, spec).tables(published);
    }

    private ModelTables tables(Published published) {
        List<FastestDesign> designs = new ArrayList<>();
        for (String card : file.cards()) {
            for (WeightFormat format : WeightFormat.values()) {
                designs.add(design(card, format));
            }
        }
        return new ModelTables(
                Markdown.text(model.title()),
                figure("%d prompt and %d new tokens", file.promptTokens(), file.newTokens()),
                designs,
                published.of(spec).stream().map(this::row).toList());
    }

    private FastestDesign design(String card, WeightFormat format) {
        Optional<Candidate> best = fastest(card, format, model.cards(), file.workload());
        return new FastestDesign(
                cards(model.cards(), card),
                format.name(),
                best.map(ModelComparison::name).orElse("does not fit"),
                new RequestFigures(
                        best.map(it -> figure("%,.0f", it.tokensPerSecond())).orElse(NONE),
                        best.map(it -> figure("%,.1f", 1e3 * it.secondsToFirstToken()))
                                .orElse(NONE),
                        best.map(it -> figure("%,.0f", 1e3 * it.secondsForRequest()))
                                .orElse(NONE)),
                best.map(it -> figure("%.1f %%", 100 * it.shareOfPeak())).orElse(NONE),
                best.map(it -> figure("%,.0f", it.watts())).orElse(NONE),
                best.map(it -> it.generated() ? "predicted" : "predicted, not generated")
                        .orElse(NONE));
    }

    private static String name(Candidate candidate) {
        Plan plan = candidate.plan();
        String split = candidate.split().cards() == 1 ? "" : candidate.split() + ", ";
        return figure(
                "%s%d × %d × %d, %d MHz", split, plan.lanes(), plan.columns(), plan.reuse(), plan.clockMegahertz());
    }

    /** On the same card and as many of them, if designs are for that card and the model fits. */
    private Row row(PublishedResult result) {
        Workload workload = Comparison.workload(result, file.workload());
        boolean known = file.cards().contains(result.card());
        String card = known ? result.card() : file.cards().get(0);
        int cards = known ? result.cards().orElse(1) : model.cards();
        Optional<Candidate> wide = fastest(card, WeightFormat.MXINT8, cards, workload);
        Optional<Candidate> narrow = fastest(card, WeightFormat.MXFP4, cards, workload);
        return new Row(
                Origin.of(
                        result,
                        result.cards().isPresent() ? cards(result.cards().getAsInt(), result.card()) : result.card()),
                Comparison.length(result),
                RequestFigures.of(result),
                cards(cards, card),
                ours(result, wide),
                ours(result, narrow));
    }

    /** What was published, and how often ours fits into theirs. */
    private static String ours(PublishedResult result, Optional<Candidate> best) {
        if (best.isEmpty()) {
            return NONE;
        }
        Candidate candidate = best.get();
        OptionalDouble rate = OptionalDouble.of(candidate.tokensPerSecond());
        OptionalDouble first = OptionalDouble.of(1e3 * candidate.secondsToFirstToken());
        OptionalDouble total = OptionalDouble.of(1e3 * candidate.secondsForRequest());
        List<String> figures = new ArrayList<>();
        result.tokensPerSecond().ifPresent(theirs -> figures.add(Comparison.text(rate) + " tokens/s"));
        result.firstTokenMilliseconds().ifPresent(theirs -> figures.add(Comparison.text(first) + " ms first"));
        result.totalMilliseconds().ifPresent(theirs -> figures.add(Comparison.text(total) + " ms in all"));
        return String.join(", ", figures) + "; **" + Comparison.ratio(result, rate, first, total) + "**";
    }

    private Optional<Candidate> fastest(String card, WeightFormat format, int cards, Workload workload) {
        return found.computeIfAbsent(new Asked(card, format, cards, workload), this::search);
    }

    private Optional<Candidate> search(Asked asked) {
        if (asked.workload().positions() > spec.maxPositions()) {
            return Optional.empty();
        }
        SearchOptions options = SearchOptions.DEFAULT
                .with(asked.format())
                .withCards(asked.cards())
                .withTop(1);
        return DesignSearch.search(spec, Card.generatable(asked.card()), asked.workload(), options).best().stream()
                .findFirst();
    }

    private static String cards(int count, String card) {
        return count + " × " + card;
    }

    private static String figure(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
