// SPDX-License-Identifier: Apache-2.0
/** Import: from a checkpoint's real numbers to the integers and the order that the accelerator reads. */
package dev.millrace.quantize;
