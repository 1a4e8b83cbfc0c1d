// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import dev.millrace.model.ModelSpec;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges the tensors of a file that the configuration has no use for: some are known to change nothing, a part of the
 * decoder that would be left out is refused, and all others are named in a warning.
 */
final class UnusedTensors {
    /** Masks and tables that transformers computes anew. */
    private static final Pattern HARMLESS =
            Pattern.compile("(.*\\.)?(attn\\.(bias|masked_bias)|rotary_emb\\.(inv_freq|cos_cached|sin_cached))");

    private static final Pattern ADAPTER = Pattern.compile(".*(lora_|adapter|ia3_|prompt_encoder).*");

    private final TensorFiles tensors;
    private final ModelSpec spec;
    private final TensorNames names;
    private final Pattern layer;
    private final TreeSet<Integer> furtherLayers = new TreeSet<>();

    private UnusedTensors(TensorFiles tensors, ModelSpec spec, TensorNames names) {
        this.tensors = tensors;
        this.spec = spec;
        this.names = names;
        this.layer = Pattern.compile(Pattern.quote(names.prefix() + names.layers() + ".") + "(\\d{1,9})\\..*");
    }

    static void check(TensorFiles tensors, ModelSpec spec, TensorNames names, Consumer<String> warnings) {
        new UnusedTensors(tensors, spec, names).check(warnings);
    }

    private void check(Consumer<String> warnings) {
        List<Tensor> others = tensors.unused().stream()
                .filter(tensor -> !changesNothing(tensor))
                .filter(tensor -> !isOfFurtherLayer(tensor))
                .toList();
        others.stream().filter(this::isOfDecoder).findFirst().ifPresent(tensor -> {
            throw tensor.refuse("is a part of the model that " + spec.family().architecture()
                    + " with this config.json does not have, and without it the text would be wrong;"
                    + " correct config.json, or merge or remove the tensor");
        });
        if (!furtherLayers.isEmpty()) {
            warnings.accept(tensors.source() + ": layers " + furtherLayers.first() + " to " + furtherLayers.last()
                    + " are not used, config.json has " + spec.layers() + " layers");
        }
        if (!others.isEmpty()) {
            warnings.accept(tensors.source() + ": not used: "
                    + String.join(", ", others.stream().map(Tensor::name).toList()));
        }
    }

    /** Known by its name, a head that is equal to the embedding, or a bias of nothing but zeros. */
    private boolean changesNothing(Tensor tensor) {
        return HARMLESS.matcher(tensor.name()).matches()
                || (tensor.name().endsWith(".bias") && tensor.isFloat() && NumberCheck.largest(tensor) == 0);
    }

    private boolean isOfFurtherLayer(Tensor tensor) {
        Matcher matcher = layer.matcher(tensor.name());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < spec.layers()) {
            return false;
        }
        furtherLayers.add(Integer.parseInt(matcher.group(1)));
        return true;
    }

    private boolean isOfDecoder(Tensor tensor) {
        String name = tensor.name();
        return ADAPTER.matcher(name).matches()
                || layer.matcher(name).matches()
                || name.startsWith("lm_head.")
                || (!names.prefix().isEmpty() && name.startsWith(names.prefix()));
    }
}
