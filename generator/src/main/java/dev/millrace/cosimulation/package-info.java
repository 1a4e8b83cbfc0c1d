// SPDX-License-Identifier: Apache-2.0
/** Runs a pipeline in RTL beside its HLS twin, compares all streams, and counts cycles. */
package dev.millrace.cosimulation;
