// SPDX-License-Identifier: Apache-2.0
/** Files and folders that options name, written whole or not at all, beside what others have there. */
package dev.millrace.output;
