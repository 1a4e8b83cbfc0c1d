// SPDX-License-Identifier: Apache-2.0

/** Text to token ids and back, by a model's own tokenizer.json. */
package dev.millrace.tokenizer;
