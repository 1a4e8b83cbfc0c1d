// SPDX-License-Identifier: Apache-2.0

/**
 * Forward passes in plain Java, the yardsticks that accelerators are measured against: in floating point, and in the
 * integers of {@code docs/numerics.md}, one class per operator.
 */
package dev.millrace.reference;
