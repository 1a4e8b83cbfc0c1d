// SPDX-License-Identifier: Apache-2.0
package dev.millrace.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.place.Placement;
import dev.millrace.plan.Budgets;
import dev.millrace.plan.Plan;
import dev.millrace.timing.Timing;
import java.util.Locale;

/** A design and its predictions, as JSON; times in seconds, energy in joules. */
public final class CandidateJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CandidateJson() {}

    /** What {@code plan --json} prints of a design. */
    public static ObjectNode of(Candidate candidate) {
        ObjectNode json = MAPPER.createObjectNode();
        Plan plan = candidate.plan();
        json.put("card", plan.card().name());
        json.put("weights", lower(plan.format()));
        json.put("key_bits", plan.spec().keys().bits());
        json.put("lanes", plan.lanes());
        json.put("columns", plan.columns());
        json.put("reuse", plan.reuse());
        json.put("fifo_beats", plan.fifoBeats());
        json.put("clock_megahertz", plan.clockMegahertz());
        json.put("context", plan.context());
        json.put("tensor_parallel", candidate.split().tensorParallel());
        json.put("pipeline_parallel", candidate.split().pipelineParallel());
        json.put("generated", candidate.generated());
        json.put("first_token_seconds", candidate.secondsToFirstToken());
        json.put("tokens_per_second", candidate.tokensPerSecond());
        json.put("request_seconds", candidate.secondsForRequest());
        json.put("share_of_peak", candidate.shareOfPeak());
        json.put("share_of_card", candidate.shareOfCard());
        json.put("watts_estimate", candidate.watts());
        json.put("joules_per_token_estimate", candidate.joulesPerToken());
        json.set("prefill", phase(candidate.prefill(), candidate.prefillReason()));
        json.set("decode", phase(candidate.decode(), candidate.decodeReason()));
        json.set("resources", MAPPER.valueToTree(candidate.resources()));
        json.set("dies", MAPPER.valueToTree(candidate.placement().dies()));
        json.set("boundaries", boundaries(candidate.placement()));
        json.set("budget_percent", budgets(candidate.placement().budgets()));
        json.set("beyond_budgets", MAPPER.valueToTree(candidate.placement().beyond()));
        return json;
    }

    private static ArrayNode boundaries(Placement placement) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Placement.Boundary boundary : placement.boundaries()) {
            ObjectNode json = array.addObject();
            json.put("below", boundary.below());
            json.put("above", boundary.above());
            json.put("wires_used", boundary.used());
            boundary.available().ifPresentOrElse(wires -> json.put("wires", wires), () -> json.putNull("wires"));
            json.set("families", MAPPER.valueToTree(boundary.families()));
        }
        return array;
    }

    private static ObjectNode budgets(Budgets budgets) {
        ObjectNode json = MAPPER.createObjectNode();
        budgets.percents().forEach((kind, percent) -> json.put(lower(kind), percent));
        return json;
    }

    private static ObjectNode phase(Timing timing, String reason) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("cycles", timing.cycles());
        json.put("bytes", timing.bytes());
        json.put("channel_idle_cycles", timing.channelIdle());
        json.put("bound", lower(timing.bound()));
        json.put("reason", reason);
        json.set("steps", MAPPER.valueToTree(timing.steps()));
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
