// SPDX-License-Identifier: Apache-2.0
/**
 * What each kernel of the library takes of an FPGA, as formulas of the plan: a class per family of kernels, whose terms
 * name the module and the memory that they come from. {@link dev.millrace.cost.Costs} is the entry. DSP slices, block
 * and ultra RAM are counted; LUTs and flip-flops are estimates from synthesized designs.
 */
package dev.millrace.cost;
