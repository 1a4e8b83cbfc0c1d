// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.cli.option.Warnings;
import dev.millrace.quantize.QuantizedModel;
import dev.millrace.reference.SaturationSearch;
import dev.millrace.reference.Saturations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says that results were clamped, and where first: a model that is sound never has any. */
public final class SaturationWarning {
    private final QuantizedModel model;
    private final Warnings warnings;

    public SaturationWarning(QuantizedModel model, Warnings warnings) {
        this.model = model;
        this.warnings = warnings;
    }

    /** After a generation on a device, which counts but does not say where. */
    public void give(long count, GenerationRequest request, int tokens) {
        if (count > 0) {
            int[] prompt =
                    request.promptTokens().stream().mapToInt(Integer::intValue).toArray();
            give(count, SaturationSearch.first(model, prompt, tokens, request.temperature(), request.seed()));
        }
    }

    /** After a generation whose first place is known, if there is one. */
    public void give(long count, Optional<Saturations.Place> first) {
        if (count > 0) {
            warnings.accept(String.format(
                    Locale.ROOT,
                    "%d results were beyond Q16.16, ±32768, and were clamped to it, %s; the text may be wrong",
                    count,
                    first.map(this::described)
                            .orElse("where is not known; --target reference with a short prompt says it")));
        }
    }

    private String described(Saturations.Place place) {
        String layer = place.layer().isPresent() ? " of layer " + place.layer().getAsInt() : "";
        List<String> sources = model.sources(place.layer(), place.role());
        return "first in unit " + unit(place) + " at " + place.role().label() + layer
                + (sources.isEmpty() ? "" : " (" + String.join(", ", sources) + ")");
    }

    private static String unit(Saturations.Place place) {
        return switch (place.role().kind()) {
            case LINEAR -> "lane";
            default -> place.role().kind().name().toLowerCase(Locale.ROOT);
        };
    }
}
