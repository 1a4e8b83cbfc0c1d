// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Optional;

/**
 * The trained part of a norm.
 *
 * @param gain shape (hidden)
 * @param bias shape (hidden); layer norm only
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by convention; compared nowhere
public record NormWeights(float[] gain, Optional<float[]> bias) {}
