// SPDX-License-Identifier: Apache-2.0
/** The host on the real XRT with its emulated card. */
package dev.millrace.cosim.xrt;
