// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/**
 * Which projections have a bias.
 *
 * @param qkv query, key and value
 * @param output attention's output
 * @param ffn those of the feed-forward block
 */
public record Biases(boolean qkv, boolean output, boolean ffn) {}
