// SPDX-License-Identifier: Apache-2.0
/** Where the units of a pipeline lie: which die holds which. {@link dev.millrace.place.Placement} is the entry. */
package dev.millrace.place;
