// SPDX-License-Identifier: Apache-2.0
/** Which unit runs which operator, how wide, and where everything lies in memory. */
package dev.millrace.plan;
