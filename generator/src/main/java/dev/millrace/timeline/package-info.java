// SPDX-License-Identifier: Apache-2.0
/** Draws what the RTL simulation counted over one token, as a page for a browser. */
package dev.millrace.timeline;
