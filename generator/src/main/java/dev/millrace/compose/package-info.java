// SPDX-License-Identifier: Apache-2.0
/** From a plan to a pipeline: units, the streams between them with their depths, and memory ports. */
package dev.millrace.compose;
