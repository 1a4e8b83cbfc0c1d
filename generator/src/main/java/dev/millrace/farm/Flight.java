// SPDX-License-Identifier: Apache-2.0
package dev.millrace.farm;

/** A task of a submission. */
record Flight(String submission, int task) {}
