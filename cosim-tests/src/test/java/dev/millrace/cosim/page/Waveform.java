// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.page;

import dev.millrace.cosim.support.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A waveform in FST, read by GTKWave's {@code fst2vcd}: the one-bit signals in the scopes of its units. */
final class Waveform {
    private final Path vcd;
    private final Map<String, List<String>> names = new HashMap<>(); // of signals, by their codes
    private final TreeSet<String> units = new TreeSet<>();

    /** Signals as {@code unit.name}, at one time in picoseconds. */
    record Moment(long time, Map<String, Boolean> values) {
        boolean is(String signal) {
            return values.getOrDefault(signal, false);
        }
    }

    private Waveform(Path vcd) {
        this.vcd = vcd;
    }

    static Waveform read(Path fst, Path folder) throws IOException {
        Path vcd = folder.resolve(fst.getFileName() + ".vcd");
        Programs.run(List.of("fst2vcd", "-f", fst.toString(), "-o", vcd.toString()), folder, "");
        Waveform waveform = new Waveform(vcd);
        waveform.play(moment -> {});
        return waveform;
    }

    /** The outermost scopes. */
    List<String> units() {
        return List.copyOf(units);
    }

    boolean has(String signal) {
        return names.values().stream().anyMatch(known -> known.contains(signal));
    }

    /** Hands over each time at which something changed. */
    void play(Consumer<Moment> sink) throws IOException {
        List<String> scopes = new ArrayList<>();
        Map<String, Boolean> values = new HashMap<>();
        long time = -1;
        try (BufferedReader lines = Files.newBufferedReader(vcd)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                char first = line.isEmpty() ? ' ' : line.charAt(0);
                if (first == '$') {
                    declare(line.split("\\s+", -1), scopes);
                } else if (first == '#') {
                    if (time >= 0) {
                        sink.accept(new Moment(time, values));
                    }
                    time = Long.parseLong(line.substring(1));
                } else if (first == '0' || first == '1') {
                    for (String name : names.getOrDefault(line.substring(1), List.of())) {
                        values.put(name, first == '1');
                    }
                }
            }
        }
        sink.accept(new Moment(time, values));
    }

    private void declare(String[] words, List<String> scopes) {
        switch (words[0]) {
            case "$scope" -> {
                scopes.add(words[2]);
                units.add(scopes.get(0));
            }
            case "$upscope" -> scopes.remove(scopes.size() - 1);
            case "$var" -> {
                if (words[2].equals("1") && scopes.size() == 1) {
                    names.computeIfAbsent(words[3], code -> new ArrayList<>()).add(scopes.get(0) + "." + words[4]);
                }
            }
            default -> {}
        }
    }
}
