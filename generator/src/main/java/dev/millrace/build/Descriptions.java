// SPDX-License-Identifier: Apache-2.0
package dev.millrace.build;

/** What each kernel does, in a few words. */
final class Descriptions {
    private Descriptions() {}

    static String of(String kernel) {
        return switch (kernel) {
            case "memory_host" -> "memory channel: blob, KV shard, rows, mailbox and ring";
            case "memory_rows" -> "memory channel: blob, KV shard and rows";
            case "memory" -> "memory channel: blob and KV shard";
            case "lane" -> "a channel's share of every linear operator";
            case "embed" -> "passes from prompt and tokens, residual vectors from rows";
            case "wrap" -> "closes the layer loop, forks the residual";
            case "norm" -> "normalize and quantize";
            case "feed" -> "activations of all linear operators to the lanes";
            case "gather" -> "results of the lanes to the next operator";
            case "rope" -> "rotary positions";
            case "attention" -> "causal attention over the KV cache";
            case "activation" -> "the FFN's nonlinearity";
            case "add" -> "residual add";
            case "sample" -> "the next token";
            default -> throw new IllegalArgumentException("no description of kernel " + kernel);
        };
    }
}
