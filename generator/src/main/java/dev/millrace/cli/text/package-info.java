// SPDX-License-Identifier: Apache-2.0
/** What commands print: tables, lines, progress. */
package dev.millrace.cli.text;
