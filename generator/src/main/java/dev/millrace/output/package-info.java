// SPDX-License-Identifier: Apache-2.0
/** What commands write: files and folders that options name, whole or not at all, and text for a terminal. */
package dev.millrace.output;
