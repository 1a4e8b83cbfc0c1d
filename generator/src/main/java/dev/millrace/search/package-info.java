// SPDX-License-Identifier: Apache-2.0
/**
 * Searches the designs of a model on a card, by what they take and how long they are predicted to run, before anything is
 * built; docs/search.md. {@link dev.millrace.search.DesignSearch} is the entry.
 */
package dev.millrace.search;
