// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a job that is done leaves.
 *
 * @param job its key
 * @param refusal of a run: why there is no such design; null if there is
 * @param figures of a run; null if there are none
 * @param document of a run: all that was found; null if nothing was
 * @param host where it was done
 * @param seconds that it took
 */
record Outcome(String job, String refusal, Figures figures, JsonNode document, String host, double seconds) {}
