// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.accelerator.ControlWord;
import dev.millrace.accelerator.KernelArgument;
import dev.millrace.accelerator.UnitRegister;
import dev.millrace.compose.Pipeline;
import dev.millrace.cosim.support.SmallModels;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.output.RenderedFiles;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that host and device must agree on are laid down once; all else is rendered from there. */
class ContractTest {
    private static final Path ROOT = Path.of("..");
    private static final Path LAID_DOWN =
            Path.of("host-runtime/src/main/java/dev/millrace/accelerator/ControlWord.java");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+)(?:–\\d+)? \\| `([A-Z_]+)` \\|", Pattern.MULTILINE);
    private static final Pattern CPP = Pattern.compile("constexpr unsigned k(\\w+) = (\\d+);");
    private static final Pattern SYSTEM_VERILOG = Pattern.compile("localparam int (\\w+) = (\\d+);");

    /** What a second definition, or a word by its number, looks like. */
    private static final Pattern SECOND = Pattern.compile(
            "(?i:4D494C4C)|\"MILL\""
                    + "|localparam .*\\b(HEADER_(?!BLOCKS|BITS)|FLAG_|RECORD_FLAG|REGISTER_)\\w* = \\d"
                    + "|(header|launch)\\.words\\[\\d+\\]|(WordOf|SetWord)\\(record, \\d"
                    + "|records_tdata\\[(32 ?\\* ?\\d|\\d+ ?\\* ?32)|_tdata\\[32 ?\\* ?\\d+ ?\\+:",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    @Test
    void theManualHasThem() throws IOException {
        Map<String, Integer> documented = new TreeMap<>();
        ROW.matcher(Files.readString(ROOT.resolve("docs/control.md")))
                .results()
                .forEach(row -> documented.put(row.group(2), Integer.valueOf(row.group(1))));
        assertEquals(words(), documented);
    }

    @Test
    void bothLanguagesOfTheKernelsHaveThem() {
        Pipeline pipeline = Pipeline.of(Planner.plan(
                SmallModels.checkpoint(folder, "contract", SmallModels.llama(2, 96, 172, 6, 2, 8, 333))
                        .spec(),
                PlanOptions.of("u280", WeightFormat.MXINT8).with(4, 2, 2)));
        RenderedFiles files = Project.files(pipeline);
        Map<String, Integer> camel = new TreeMap<>();
        words().forEach((name, value) -> camel.put(name.replace("_", "").toLowerCase(Locale.ROOT), value));
        Map<String, Integer> cpp = new TreeMap<>();
        constants(CPP, files.text("include/control_words.h"))
                .forEach((name, value) -> cpp.put(name.toLowerCase(Locale.ROOT), value));
        assertEquals(camel, cpp);
        Map<String, Integer> expected = words();
        Arrays.stream(KernelArgument.values())
                .forEach(argument -> expected.put("REGISTER_" + argument.name(), argument.offset()));
        Arrays.stream(UnitRegister.values())
                .forEach(register -> expected.put("REGISTER_" + register.name(), register.offset()));
        assertEquals(expected, constants(SYSTEM_VERILOG, files.text("rtl/control_pkg.sv")));
    }

    @Test
    void noSourceHasThemASecondTime() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (SECOND.matcher(lines.get(i)).find()) {
                    found.add(ROOT.relativize(file) + ":" + (i + 1) + ": "
                            + lines.get(i).strip());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("hls-templates", "host-runtime", "generator", "cosim-tests")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().matches(".*\\.(java|h|cpp|sv|stg)"))
                        .filter(file -> !file.endsWith(LAID_DOWN) && !file.endsWith("ContractTest.java"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static Map<String, Integer> words() {
        return Arrays.stream(ControlWord.values())
                .collect(Collectors.toMap(ControlWord::name, ControlWord::value, (a, b) -> a, TreeMap::new));
    }

    private static Map<String, Integer> constants(Pattern declaration, String text) {
        Map<String, Integer> constants = new TreeMap<>();
        declaration
                .matcher(text)
                .results()
                .forEach(found -> constants.put(found.group(1), Integer.valueOf(found.group(2))));
        return constants;
    }
}
