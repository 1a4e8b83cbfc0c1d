// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.vitis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.millrace.accelerator.Manifest;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.plan.PlanOptions;
import dev.millrace.project.Project;
import dev.millrace.search.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The project of the demo model, on all channels, for a card that SLASH links for. */
abstract class SlashBehaviour {
    static final Pattern FIFO = Pattern.compile("fifo_(\\d+)x(\\d+)");

    static SortedMap<String, String> files;
    static Manifest manifest;

    @TempDir
    Path folder;

    @BeforeAll
    static void render() {
        ModelSpec spec = SpecReader.read(VitisProjects.all().get(2).model());
        PlanOptions options = PlanOptions.of("v80", WeightFormat.MXINT8);
        files = Project.files(Pipeline.of(Design.of(spec, options).fitting())).texts();
        manifest = Manifest.fromJson(files.get("manifest.json"));
    }

    void write() throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    static List<String> kernels() {
        return manifest.units().stream()
                .map(Manifest.UnitInfo::kernel)
                .distinct()
                .toList();
    }

    static SortedSet<String> fifos() {
        SortedSet<String> fifos = new TreeSet<>(units().values());
        fifos.removeIf(kernel -> !FIFO.matcher(kernel).matches());
        return fifos;
    }

    /** Units to their kernels. */
    static Map<String, String> units() {
        Map<String, String> units = new TreeMap<>();
        for (String value : values("nk")) {
            String[] parts = value.split(":", -1);
            List<String> names = List.of(parts[2].split("\\.", -1));
            assertEquals(Integer.parseInt(parts[1]), names.size(), value);
            names.forEach(name -> assertEquals(null, units.put(name, parts[0]), name + " is there twice"));
        }
        return units;
    }

    static List<String> values(String key) {
        return files.get("connectivity.cfg")
                .lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }
}
