// SPDX-License-Identifier: Apache-2.0
/** From a synthesized netlist to its longest paths; the entry is {@link dev.millrace.paths.LongestPaths}. */
package dev.millrace.paths;
