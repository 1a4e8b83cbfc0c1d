// SPDX-License-Identifier: Apache-2.0
package dev.millrace.reference;

/**
 * Quantized activations: blocks of 32 integers of −127 … 127 with an exponent each.
 *
 * @param mantissas (n)
 * @param exponents (n / 32), −32 … 24
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record MxVector(byte[] mantissas, byte[] exponents) {}
