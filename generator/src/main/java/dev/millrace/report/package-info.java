// SPDX-License-Identifier: Apache-2.0
/** What is predicted of a design, beside what others published, as a page and as a table. */
package dev.millrace.report;
