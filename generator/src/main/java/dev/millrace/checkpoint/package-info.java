// SPDX-License-Identifier: Apache-2.0
/**
 * Reads a Hugging Face model directory, and refuses what it does not know. {@link dev.millrace.checkpoint.Checkpoint} is
 * the way in; {@link dev.millrace.checkpoint.SpecReader} reads the shape alone. Everything after it (planning, packing,
 * the references) sees one canonical form, however the checkpoint stores it.
 */
package dev.millrace.checkpoint;
