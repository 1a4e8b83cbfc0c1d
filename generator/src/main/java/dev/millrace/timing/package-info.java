// SPDX-License-Identifier: Apache-2.0
/** Predicts how many cycles a design takes, without building it. */
package dev.millrace.timing;
