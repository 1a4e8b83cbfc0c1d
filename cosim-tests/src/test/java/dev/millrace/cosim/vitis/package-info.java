// SPDX-License-Identifier: Apache-2.0
/** The projects for Vitis and for SLASH. */
package dev.millrace.cosim.vitis;
