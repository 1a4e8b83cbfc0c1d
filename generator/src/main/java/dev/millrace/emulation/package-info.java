// SPDX-License-Identifier: Apache-2.0
/**
 * From a pipeline to something that runs without the card: its HLS C++ under g++ or its RTL under Verilator, as the
 * bitstream of an xclbin. {@link dev.millrace.emulation.SoftwareEmulation} and {@link dev.millrace.emulation.RtlEmulation}
 * are the entries.
 */
package dev.millrace.emulation;
