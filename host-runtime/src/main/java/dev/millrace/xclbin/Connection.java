// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

/**
 * That an argument of a unit reaches a memory bank.
 *
 * @param argument index of the kernel's argument
 * @param unit index of the compute unit
 * @param bank index of the memory bank
 */
public record Connection(int argument, int unit, int bank) {}
