// SPDX-License-Identifier: Apache-2.0
/** What all readers of files from outside have in common, {@link dev.millrace.files.InputFile}, and {@link
 * dev.millrace.files.Printable}, how what they say is shown. */
package dev.millrace.files;
