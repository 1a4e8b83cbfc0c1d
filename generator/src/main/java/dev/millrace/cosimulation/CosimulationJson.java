// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosimulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.accelerator.GenerationRequest;
import dev.millrace.plan.Plan;
import java.util.Locale;

/** What a co-simulation counted, with the design that it was of, as JSON. */
public final class CosimulationJson {
    private CosimulationJson() {}

    /** What {@code cosim --stats} writes. */
    public static ObjectNode of(Plan plan, GenerationRequest request, Cosimulation.Result result) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.valueToTree(result.statistics());
        json.put("model", plan.spec().name());
        json.put("prompt_tokens", request.promptTokens().size());
        json.put("position", request.startPosition());
        json.put("card", plan.card().name());
        json.put("weights", plan.format().name().toLowerCase(Locale.ROOT));
        json.put("key_bits", plan.spec().keys().bits());
        json.put("lanes", plan.lanes());
        json.put("columns", plan.columns());
        json.put("reuse", plan.reuse());
        json.put("fifo_beats", plan.fifoBeats());
        json.put("peak_bytes_per_second", plan.card().peakBytesPerSecond());
        json.put("simulation_seconds", result.seconds());
        json.set("tokens", mapper.valueToTree(result.tokens()));
        return json;
    }
}
