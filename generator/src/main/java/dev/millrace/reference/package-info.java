// SPDX-License-Identifier: Apache-2.0
/** The numerics contract as plain Java, one class per operator: what every other execution is compared with. */
package dev.millrace.reference;
