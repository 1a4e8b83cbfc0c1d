// SPDX-License-Identifier: Apache-2.0

package dev.millrace.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.millrace.files.InputFile;
import dev.millrace.model.Matrix;
import dev.millrace.model.ModelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * The tensors of a model directory, whether in one safetensors file or in shards listed by an index. It keeps in mind
 * which were asked for.
 */
final class TensorFiles {
    private static final String SINGLE = "model.safetensors";
    private static final String INDEX = "model.safetensors.index.json";

    private final Path source;
    private final Map<String, Tensor> tensors;
    private final Map<Tensor, Boolean> used = new ConcurrentHashMap<>(); // whether its numbers become Q16.16

    private TensorFiles(Path source, Map<String, Tensor> tensors) {
        this.source = source;
        this.tensors = tensors;
    }

    static boolean exist(Path directory) {
        return Files.exists(directory.resolve(SINGLE)) || Files.exists(directory.resolve(INDEX));
    }

    static TensorFiles open(Path directory) {
        Path single = directory.resolve(SINGLE);
        if (Files.exists(single)) {
            return new TensorFiles(single, Safetensors.read(single));
        }
        Path index = directory.resolve(INDEX);
        if (Files.exists(index)) {
            return new TensorFiles(index, sharded(directory, index));
        }
        throw new ModelException(
                directory,
                "expected " + SINGLE + " or " + INDEX + "; save other formats with save_pretrained of transformers");
    }

    /** Those that the index lists, then what else the shards hold, as transformers reads them. */
    private static Map<String, Tensor> sharded(Path directory, Path index) {
        Map<String, Map<String, Tensor>> shards = new TreeMap<>();
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
        shards.values().forEach(shard -> shard.forEach(tensors::putIfAbsent));
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

    /** The file that lists them all. */
    Path source() {
        return source;
    }

    boolean has(String name) {
        return tensors.containsKey(name);
    }

    /** Whether its numbers become Q16.16, of each tensor that was asked for. */
    Map<Tensor, Boolean> used() {
        return Map.copyOf(used);
    }

    /** Those that were never asked for, by name. */
    List<Tensor> unused() {
        return tensors.values().stream()
                .filter(tensor -> !used.containsKey(tensor))
                .sorted(Comparator.comparing(Tensor::name))
                .toList();
    }

    /** A matrix that is multiplied with. */
    Matrix matrix(String name, int rows, int columns) {
        return new StoredMatrix(use(false, name, rows, columns), rows, columns);
    }

    /** A matrix whose rows are looked up, and become Q16.16. */
    Matrix table(String name, int rows, int columns) {
        return new StoredMatrix(use(true, name, rows, columns), rows, columns);
    }

    /** A gain or a bias, which becomes Q16.16. */
    float[] vector(String name, int length) {
        float[] values = new float[length];
        new StoredMatrix(use(true, name, length), 1, length).row(0, values);
        return values;
    }

    private Tensor use(boolean fixedPoint, String name, long... shape) {
        Tensor tensor = tensor(name, shape);
        used.merge(tensor, fixedPoint, Boolean::logicalOr);
        return tensor;
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
