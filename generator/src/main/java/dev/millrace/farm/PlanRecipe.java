// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import dev.millrace.card.Card;
import dev.millrace.farm.sweep.Point;
import dev.millrace.model.ModelSpec;
import dev.millrace.plan.PlanException;
import dev.millrace.search.Candidate;
import dev.millrace.search.CandidateJson;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.Objective;
import dev.millrace.search.SearchOptions;
import dev.millrace.search.SearchResult;
import dev.millrace.search.Workload;
import java.util.List;
import java.util.OptionalInt;

/** Predicts a design that is given, or else the best one. */
record PlanRecipe(Objective objective) implements Recipe {
    @Override
    public List<Job> parts(Point design) {
        return List.of();
    }

    @Override
    public void make(Job part) {
        throw new IllegalStateException("a prediction has no parts");
    }

    @Override
    public Found run(Point design) {
        ModelSpec spec = design.spec();
        Workload usual = Workload.usual(spec);
        Workload workload = new Workload(
                design.prompt() == null ? usual.prompt() : design.prompt(),
                design.newTokens() == null ? usual.newTokens() : design.newTokens(),
                1);
        Candidate candidate = design.givesSizes() ? given(design, spec, workload) : best(design, spec, workload);
        return new Found(Figures.of(candidate), CandidateJson.of(candidate));
    }

    private static Candidate given(Point design, ModelSpec spec, Workload workload) {
        int context = design.context() == null ? workload.context(spec) : design.context();
        if (context < workload.positions()) {
            throw new PlanException(
                    "context " + context + ": prompt and new tokens have " + workload.positions() + " positions");
        }
        return DesignSearch.predict(design.plan(spec, OptionalInt.of(context)), workload);
    }

    private Candidate best(Point design, ModelSpec spec, Workload workload) {
        SearchOptions options = SearchOptions.DEFAULT
                .with(objective)
                .with(design.weights())
                .withTop(1)
                .with(design.options(
                        design.context() == null ? OptionalInt.empty() : OptionalInt.of(design.context())));
        SearchResult found = DesignSearch.search(spec, Card.generatable(design.card()), workload, options);
        return found.best().stream()
                .findFirst()
                .orElseThrow(() -> new PlanException("no design fits: " + found.nearest()));
    }
}
