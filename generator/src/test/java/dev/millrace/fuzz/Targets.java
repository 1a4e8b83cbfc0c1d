// SPDX-License-Identifier: Apache-2.0
package dev.millrace.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.millrace.accelerator.Manifest;
import dev.millrace.card.Card;
import dev.millrace.checkpoint.Checkpoint;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.farm.Farm;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.project.Manifests;
import dev.millrace.report.ReportInputs;
import dev.millrace.search.Design;
import dev.millrace.search.DesignSearch;
import dev.millrace.search.Workload;
import dev.millrace.testing.TinyModels;
import dev.millrace.tokenizer.TokenizerInputs;
import dev.millrace.vitis.SynthesisReport;
import dev.millrace.xclbin.Argument;
import dev.millrace.xclbin.Blob;
import dev.millrace.xclbin.ComputeUnit;
import dev.millrace.xclbin.Connection;
import dev.millrace.xclbin.Hardware;
import dev.millrace.xclbin.KernelMetadata;
import dev.millrace.xclbin.MemoryBank;
import dev.millrace.xclbin.Resealed;
import dev.millrace.xclbin.Xclbin;
import dev.millrace.xclbin.XclbinReader;
import dev.millrace.xclbin.XclbinWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All that reads files from outside, each with a sound input to begin with. */
final class Targets {
    private static final int HEADER_LENGTH = 8;
    private static final Set<Integer> MODEL = Set.of(3);
    private static final Set<Integer> INPUT = Set.of(9);

    private final Path folder;
    private final Path sound;
    private final ModelSpec spec;
    private final Plan plan;
    private final byte[] weights;

    Targets(Path folder) throws IOException {
        this.folder = folder;
        sound = folder.resolve("sound");
        Checkpoint model = TinyModels.random(sound, TinyModels.LLAMA);
        TinyModels.llama(model, "BF16").write(sound.resolve("model.safetensors"));
        weights = Files.readAllBytes(sound.resolve("model.safetensors"));
        spec = model.spec();
        plan = Planner.plan(spec, PlanOptions.of("u280", WeightFormat.MXINT8).with(2, 2, 2));
    }

    List<Target> all() throws IOException {
        return List.of(
                model("config.json of Llama", TinyModels.LLAMA, "config.json"),
                model("config.json of GPT-2", TinyModels.GPT2, "config.json"),
                model(
                        "generation_config.json",
                        "{\"eos_token_id\": [2, 3], \"temperature\": 0.6}",
                        "generation_config.json"),
                checkpoint("header of safetensors", this::header),
                checkpoint("bytes of safetensors", mutator -> mutator.bits(weights)),
                index(),
                tokenizer(),
                card(),
                sweep(),
                file("comparison", INPUT, resource("comparison"), "comparison.toml", ReportInputs::comparison),
                file("csynth.xml", INPUT, resource("csynth"), "csynth.xml", SynthesisReport::read),
                file("statistics", Set.of(9, 4), statistics(), "stats.json", f -> ReportInputs.simulated(f, plan)),
                manifest(),
                xclbin());
    }

    private interface Reader {
        Object read(Path file) throws Exception;
    }

    private static Target file(String name, Set<Integer> codes, String text, String fileName, Reader reader)
            throws IOException {
        Path folder = Files.createTempDirectory("millrace-fuzz-").toAbsolutePath();
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(fileName);
        file.toFile().deleteOnExit();
        return new Target(name, codes, 3, mutator -> reader.read(Files.write(file, mutator.text(text))));
    }

    private Target model(String name, String text, String file) throws IOException {
        Path model = Files.createDirectories(folder.resolve(name.replace(' ', '-')));
        Files.writeString(model.resolve("config.json"), TinyModels.LLAMA);
        return new Target(name, Set.of(3, 4), 4, mutator -> {
            Files.write(model.resolve(file), mutator.text(text));
            ModelSpec read = SpecReader.read(model);
            // A plan of a model of billions of layers may take long, and none of a card holds it.
            if (mutator.below(8) == 0) {
                Design.of(read, PlanOptions.of("u280", WeightFormat.MXFP4)).plan();
            }
        });
    }

    private interface Content {
        byte[] of(Mutator mutator) throws IOException;
    }

    private Target checkpoint(String name, Content content) throws IOException {
        Path model = Files.createDirectories(folder.resolve(name.replace(' ', '-')));
        Files.writeString(model.resolve("config.json"), TinyModels.LLAMA);
        return new Target(name, MODEL, 4, mutator -> {
            Files.write(model.resolve("model.safetensors"), content.of(mutator));
            Checkpoint.open(model);
        });
    }

    /** The header changed, with its length as it is then, mostly. */
    private byte[] header(Mutator mutator) {
        int length =
                (int) ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        byte[] text = mutator.text(new String(weights, HEADER_LENGTH, length, StandardCharsets.UTF_8));
        byte[] data = Arrays.copyOfRange(weights, HEADER_LENGTH + length, weights.length);
        byte[] whole = ByteBuffer.allocate(HEADER_LENGTH + text.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .put(data)
                .array();
        if (mutator.below(16) == 0) {
            mutator.number(whole, 0, HEADER_LENGTH);
        }
        return whole;
    }

    private Target index() throws IOException {
        Path model = Files.createDirectories(folder.resolve("index"));
        Files.writeString(model.resolve("config.json"), TinyModels.LLAMA);
        Files.write(model.resolve("one.safetensors"), weights);
        ObjectNode index = new ObjectMapper().createObjectNode();
        ObjectNode map = index.putObject("weight_map");
        int length =
                (int) ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        new ObjectMapper()
                .readTree(weights, HEADER_LENGTH, length)
                .fieldNames()
                .forEachRemaining(name -> map.put(name, "one.safetensors"));
        map.remove("__metadata__");
        return new Target("index of shards", MODEL, 3, mutator -> {
            Files.write(model.resolve("model.safetensors.index.json"), mutator.text(index.toPrettyString()));
            Checkpoint.open(model);
        });
    }

    private Target tokenizer() throws IOException {
        Path model = Files.createDirectories(folder.resolve("tokenizer"));
        Map<String, String> texts = Map.of(
                "tokenizer.json",
                """
                {"version": "1.0", "truncation": null, "padding": null,
                 "added_tokens": [{"id": 0, "content": "<s>", "single_word": false, "lstrip": false, "rstrip": false,
                   "normalized": false, "special": true}],
                 "normalizer": {"type": "NFC"}, "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false},
                 "post_processor": null, "decoder": {"type": "ByteLevel"},
                 "model": {"type": "BPE", "vocab": {"<s>": 0, "a": 1, "b": 2, "ab": 3}, "merges": ["a b"],
                   "unk_token": null, "byte_fallback": false}}
                """,
                "tokenizer_config.json",
                """
                {"add_bos_token": true, "bos_token": "<s>", "eos_token": {"content": "</s>", "lstrip": false},
                 "added_tokens_decoder": {"0": {"content": "<s>", "special": true}, "4": {"content": "</s>"}},
                 "model_max_length": 2048, "tokenizer_class": "LlamaTokenizer"}
                """,
                "special_tokens_map.json",
                "{\"bos_token\": \"<s>\", \"unk_token\": {\"content\": \"<unk>\"}}",
                "added_tokens.json",
                "{\"</s>\": 4}");
        List<String> names = texts.keySet().stream().sorted().toList();
        return new Target("tokenizer", MODEL, 4, mutator -> {
            for (String name : names) {
                Files.writeString(model.resolve(name), texts.get(name));
            }
            String one = names.get(mutator.below(names.size()));
            Files.write(model.resolve(one), mutator.text(texts.get(one)));
            TokenizerInputs.files(model);
        });
    }

    private Target card() throws IOException {
        String text = resource("card");
        Path file = folder.resolve("card.toml");
        return new Target("card", Set.of(9, 4), 5, mutator -> {
            Files.write(file, mutator.text(text));
            Card card = Card.generatable(file.toString());
            if (mutator.below(4) == 0) {
                Design.of(spec, card, PlanOptions.of(file.toString(), WeightFormat.MXINT8));
            }
            if (mutator.below(40) == 0) {
                DesignSearch.search(spec, card, new Workload(8, 8, 1));
            }
        });
    }

    private Target sweep() {
        String text =
                """
                work = "plan"
                objective = "latency"
                retries = 1
                per_task = 4
                exclude = [{ lanes = [4], columns = [2] }]

                [axes]
                model = ["sound"]
                card = ["u280", "u50"]
                weights = ["mxint8", "mxfp4"]
                lanes = [2, 4]
                columns = [1, 2]
                prompt = [8]
                new = [8]

                [slurm]
                partition = "long"
                cpus = 2
                memory = "2000M"
                """;
        Path file = folder.resolve("sweep.toml");
        return new Target("sweep", Set.of(9, 3, 4), 2, mutator -> {
            Files.write(file, mutator.text(text));
            Farm.of(file);
        });
    }

    private String statistics() {
        return String.format(
                Locale.ROOT,
                """
                {"model": "sound", "card": "u280", "weights": "mxint8", "lanes": 2, "columns": 2, "reuse": 2,
                 "fifo_beats": %d, "key_bits": %d, "clock_megahertz": %s, "prompt_tokens": 5, "position": 0,
                 "token_cycles": [5000, 6000, 7000],
                 "decode": {"cycles": 2000, "channels": [{"bytes_read": 9000, "bytes_written": 1000}]}}
                """,
                plan.fifoBeats(),
                plan.spec().keys().bits(),
                (double) plan.clockMegahertz());
    }

    private Target manifest() {
        String text = Manifests.of(Pipeline.of(plan), "hw").toJson();
        Path file = folder.resolve("manifest.json");
        return new Target("manifest", Set.of(6), 3, mutator -> Manifest.read(Files.write(file, mutator.text(text))));
    }

    private Target xclbin() {
        byte[] sound = XclbinWriter.write(
                xclbin(Manifests.of(Pipeline.of(plan), "sw_emu").toJson()));
        Path file = folder.resolve("fuzz.xclbin");
        return new Target("xclbin", Set.of(6), 5, mutator -> {
            byte[] changed =
                    switch (mutator.below(3)) {
                        case 0 -> mutator.bits(sound);
                        case 1 -> tables(mutator, sound);
                        default -> metadata(mutator, sound);
                    };
            // Without a digest that fits, nothing else is looked at.
            Files.write(file, Resealed.of(changed));
            String manifest = XclbinReader.read(file).userMetadata();
            if (!manifest.isEmpty()) {
                Manifest.fromJson(manifest);
            }
        });
    }

    /** Numbers of the header, of the table of sections, and of the sections. */
    private static byte[] tables(Mutator mutator, byte[] sound) {
        byte[] changed = sound.clone();
        int words = mutator.below(2) == 0 ? 456 / 4 + 60 : changed.length / 4;
        for (int changes = 1 + mutator.below(3); changes > 0; changes--) {
            mutator.number(changed, 4 * mutator.below(words), mutator.below(2) == 0 ? 4 : 8);
        }
        return changed;
    }

    /** The XML or the manifest, put behind all else. */
    private static byte[] metadata(Mutator mutator, byte[] sound) {
        ByteBuffer in = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
        int section = 456 + 40 * (mutator.below(3) == 0 ? 5 : 1);
        String text = new String(
                sound, (int) in.getLong(section + 24), (int) in.getLong(section + 32), StandardCharsets.UTF_8);
        byte[] changed = mutator.text(text);
        byte[] whole = Arrays.copyOf(sound, sound.length + changed.length);
        System.arraycopy(changed, 0, whole, sound.length, changed.length);
        ByteBuffer.wrap(whole)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(304, whole.length)
                .putLong(section + 24, sound.length)
                .putLong(section + 32, changed.length);
        return whole;
    }

    private static Xclbin xclbin(String manifest) {
        KernelMetadata kernel = new KernelMetadata(
                "memory",
                0x10000,
                List.of(new KernelMetadata.MemoryPort("m_axi_gmem", 512)),
                List.of(
                        Argument.global(0, "from", "m_axi_gmem", "void*", 0x10),
                        Argument.scalar32(1, "n", "unsigned int", 0x1C)));
        return Xclbin.of(
                dev.millrace.xclbin.Target.SW_EMU,
                "xilinx_u280",
                "millrace",
                250,
                new Hardware(
                        List.of(MemoryBank.hbm(0, 0, 1 << 20), MemoryBank.ddr(0, 1 << 20, 1 << 20)),
                        List.of(kernel),
                        List.of(
                                ComputeUnit.chained("memory", "memory_0", 0x800000),
                                ComputeUnit.chained("memory", "memory_1", 0x810000)),
                        List.of(new Connection(0, 0, 0), new Connection(0, 1, 1))),
                Blob.of("no code".getBytes(StandardCharsets.UTF_8)),
                manifest);
    }

    private static String resource(String name) throws IOException {
        String path =
                switch (name) {
                    case "card" -> "/cards/u280.toml";
                    case "csynth" -> "/vitis/csynth.xml";
                    default -> "";
                };
        if (path.isEmpty()) {
            return """
                    cards = ["u280"]
                    prompt_tokens = 8
                    new_tokens = 8

                    [[models]]
                    folder = "sound"
                    title = "Sound"
                    cards = 1
                    """;
        }
        try (InputStream in = Targets.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
