// SPDX-License-Identifier: Apache-2.0

/** Forward passes in plain Java: the yardsticks that accelerators are measured against. */
package dev.millrace.reference;
