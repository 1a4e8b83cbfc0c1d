// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import java.util.Optional;

/**
 * A projection y = weight x + bias.
 *
 * @param weight shape (out, in)
 * @param bias shape (out)
 */
public record Linear(Matrix weight, Optional<float[]> bias) {}
