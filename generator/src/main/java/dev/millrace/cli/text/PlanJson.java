// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cli.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.search.Alternative;
import dev.millrace.search.Candidate;
import dev.millrace.search.CandidateJson;
import dev.millrace.search.Objective;
import dev.millrace.search.SearchResult;
import dev.millrace.search.Workload;
import java.util.List;
import java.util.Locale;

/** What a search found, as JSON; times in seconds, energy in joules. */
public final class PlanJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlanJson() {}

    public static String of(SearchResult result, Workload workload, Objective objective) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("basis", "predicted");
        json.put("objective", lower(objective));
        json.set("workload", MAPPER.valueToTree(workload));
        json.set("best", designs(result.best()));
        json.set("pareto", designs(result.pareto()));
        json.set("alternatives", alternatives(result.alternatives()));
        json.set("refusals", MAPPER.valueToTree(result.refusals()));
        return json.toPrettyString();
    }

    private static ArrayNode alternatives(List<Alternative> alternatives) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Alternative alternative : alternatives) {
            ObjectNode json = array.addObject();
            json.put("binding", lower(alternative.binding()));
            json.put("weights", lower(alternative.format()));
            json.put("layers", alternative.layers());
            json.put("mac_units", alternative.units());
            json.put("generated", false);
            json.put("first_token_seconds", alternative.secondsToFirstToken());
            json.put("tokens_per_second", alternative.tokensPerSecond());
        }
        return array;
    }

    private static ArrayNode designs(List<Candidate> candidates) {
        ArrayNode array = MAPPER.createArrayNode();
        candidates.forEach(candidate -> array.add(CandidateJson.of(candidate)));
        return array;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
