// SPDX-License-Identifier: Apache-2.0
/** The fabric of an AMD FPGA: what there is of it, and what memories and multipliers take. */
package dev.millrace.fabric;
