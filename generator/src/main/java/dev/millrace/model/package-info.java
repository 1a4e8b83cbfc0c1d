// SPDX-License-Identifier: Apache-2.0
/**
 * What the network is: its shape, {@link dev.millrace.model.ModelSpec}, and its weights in one canonical form,
 * {@link dev.millrace.model.Weights}, in which each projection is an out x in matrix.
 */
package dev.millrace.model;
