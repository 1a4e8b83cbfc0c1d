// SPDX-License-Identifier: Apache-2.0
/** The rendered C++: what compilers, sanitizers and Vitis HLS say of it. */
package dev.millrace.cosim.hls;
