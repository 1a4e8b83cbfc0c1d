// SPDX-License-Identifier: Apache-2.0

/**
 * What the network is: its shape and its weights, read from a Hugging Face model directory.
 *
 * <p>{@link dev.millrace.model.Checkpoint} is the way in. Everything after it (planning, packing, the references) sees
 * one canonical form, in which each projection is an out x in matrix, however the checkpoint stores it.
 */
package dev.millrace.model;
