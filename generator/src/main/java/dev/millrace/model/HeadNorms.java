// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

/**
 * The gains of the norms of queries and keys, which all heads of their kind share.
 *
 * @param query shape (headDim)
 * @param key shape (headDim)
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by convention; compared nowhere
public record HeadNorms(float[] query, float[] key) {}
