// SPDX-License-Identifier: Apache-2.0

package dev.millrace.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millrace.files.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** The tensors of a model directory, whether in one safetensors file or in shards listed by an index. */
record TensorFiles(Path source, Map<String, Tensor> tensors) {
    private static final String SINGLE = "model.safetensors";
    private static final String INDEX = "model.safetensors.index.json";

    static TensorFiles open(Path directory) {
        Path single = directory.resolve(SINGLE);
        if (Files.isRegularFile(single)) {
            return new TensorFiles(single, Safetensors.read(single));
        }
        Path index = directory.resolve(INDEX);
        if (Files.isRegularFile(index)) {
            return new TensorFiles(index, sharded(directory, index));
        }
        throw new ModelException(
                directory,
                "expected " + SINGLE + " or " + INDEX + "; save other formats with save_pretrained of transformers");
    }

    private static Map<String, Tensor> sharded(Path directory, Path index) {
        Map<String, Map<String, Tensor>> shards = new HashMap<>();
        Map<String, Tensor> tensors = new HashMap<>();
        JsonObject map = JsonObject.read(index, InputFile.Kind.INDEX).object("weight_map");
        map.node().properties().forEach(entry -> {
            String name = entry.getKey();
            String shard = shardName(index, name, entry.getValue());
            Tensor tensor = shards.computeIfAbsent(shard, s -> Safetensors.read(directory.resolve(s)))
                    .get(name);
            if (tensor == null) {
                throw new ModelException(index, "tensor " + name + ": expected in " + shard + ", which lacks it");
            }
            tensors.put(name, tensor);
        });
        return tensors;
    }

    /** A shard lies beside its index, so its name must not lead elsewhere. */
    private static String shardName(Path index, String tensor, JsonNode name) {
        if (!name.isTextual() || !name.textValue().matches("[\\w.-]+\\.safetensors")) {
            throw new ModelException(
                    index, "tensor " + tensor + ": in " + name + ", expected the name of a safetensors file beside it");
        }
        return name.textValue();
    }

    boolean has(String name) {
        return tensors.containsKey(name);
    }

    /** The first of {@code prefixes} under which there is a tensor {@code name}; the first of all if there is none. */
    String prefixOf(String name, String... prefixes) {
        return Arrays.stream(prefixes).filter(p -> has(p + name)).findFirst().orElse(prefixes[0]);
    }

    Matrix matrix(String name, int rows, int columns) {
        return new StoredMatrix(tensor(name, rows, columns), rows, columns);
    }

    float[] vector(String name, int length) {
        float[] values = new float[length];
        new StoredMatrix(tensor(name, length), 1, length).row(0, values);
        return values;
    }

    private Tensor tensor(String name, long... shape) {
        List<Long> expected = LongStream.of(shape).boxed().toList();
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new ModelException(
                    source,
                    "tensor " + name + " of shape " + expected
                            + " is missing; the file does not hold the weights of the model in config.json");
        }
        tensor.requireShape(expected);
        tensor.type();
        return tensor;
    }
}
