// SPDX-License-Identifier: Apache-2.0
/** Options of the command line that commands share, with their ranges. Picocli sets their fields, and commands read them. */
package dev.millrace.cli.option;
