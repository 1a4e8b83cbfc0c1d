// SPDX-License-Identifier: Apache-2.0
/** The scalar operations, tables and block formats of {@code docs/numerics.md}, shared by import and reference. */
package dev.millrace.numerics;
