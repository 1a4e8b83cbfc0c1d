// SPDX-License-Identifier: Apache-2.0
/** The models of time and of memory, against what is counted. */
package dev.millrace.cosim.timing;
