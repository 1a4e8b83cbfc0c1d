// SPDX-License-Identifier: Apache-2.0
/** The RTL: read by tools, simulated against the HLS kernels, synthesized and packaged. */
package dev.millrace.cosim.rtl;
