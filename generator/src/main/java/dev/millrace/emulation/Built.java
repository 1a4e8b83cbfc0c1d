// SPDX-License-Identifier: Apache-2.0
package dev.millrace.emulation;

import dev.millrace.accelerator.Manifest;
import java.nio.file.Path;

/** An xclbin and what the host must know of it. */
public record Built(Path xclbin, Manifest manifest) {}
