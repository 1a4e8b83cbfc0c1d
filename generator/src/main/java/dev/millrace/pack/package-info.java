// SPDX-License-Identifier: Apache-2.0
/** From quantized weights to the bytes of each lane's buffer. */
package dev.millrace.pack;
