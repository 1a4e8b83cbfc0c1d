// SPDX-License-Identifier: Apache-2.0
/** What memories and multipliers become in the fabric of an AMD FPGA. */
package dev.millrace.fabric;
