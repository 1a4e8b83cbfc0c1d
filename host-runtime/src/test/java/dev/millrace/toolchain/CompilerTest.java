// SPDX-License-Identifier: Apache-2.0
package dev.millrace.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.NativeLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CompilerTest {
    @TempDir
    Path directory;

    private Compiler compiler;
    private final List<String> steps = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void findTheCompiler() {
        compiler = Compiler.find(new CacheDirectory(directory));
    }

    private static Map<String, byte[]> files(String... pathsAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }

    private static Map<String, byte[]> answer(int answer) {
        return files(
                "answer.cpp",
                "#include \"include/answer.h\"\nextern \"C\" int answer() { return kAnswer + more(); }\n",
                "more.cpp",
                "int more() { return 0; }\n",
                "include/answer.h",
                "int more();\nconstexpr int kAnswer = " + answer + ";\n");
    }

    private Path build(Map<String, byte[]> files, String... options) {
        List<String> sources =
                files.keySet().stream().filter(name -> name.endsWith(".cpp")).toList();
        return compiler.sharedLibrary(
                "answer", files, sources, List.of(options), (step, done, total) -> steps.add(step + " of " + total));
    }

    private static int ask(Path library) {
        return NativeLibrary.getInstance(library.toString())
                .getFunction("answer")
                .invokeInt(new Object[0]);
    }

    private long leftovers() throws Exception {
        try (Stream<Path> work = Files.list(directory.resolve("work"))) {
            return work.count();
        }
    }

    @Test
    void compilesSeveralSourcesToOneLibrary() throws Exception {
        Path library = build(answer(42));
        assertEquals(42, ask(library));
        assertEquals(3, steps.size());
        assertEquals("libanswer.so of 3", steps.get(2));
        assertEquals(0, leftovers());
    }

    @Test
    void theSecondTimeItIsThereAtOnce() {
        Path library = build(answer(1));
        steps.clear();
        compiler = Compiler.find(new CacheDirectory(directory));
        long before = System.nanoTime();
        assertEquals(library, build(answer(1)));
        long milliseconds = (System.nanoTime() - before) / 1_000_000;
        assertTrue(milliseconds < 20, milliseconds + " ms");
        assertEquals(List.of(), steps);
    }

    @Test
    void whatMattersChangesTheKey() {
        Path library = build(answer(1));
        assertNotEquals(library, build(answer(2)));
        assertNotEquals(library, build(answer(1), "-O1"));
        assertNotEquals(library, build(answer(1), "-march=native"));
        assertEquals(2, ask(build(answer(2))));
    }

    @Test
    void aBrokenSourceIsOneErrorWithItsFirstLine() throws Exception {
        Map<String, byte[]> files = answer(1);
        files.put("broken.cpp", "int fine;\nint broken( {\n".getBytes(UTF_8));
        ToolchainException refused = assertThrows(ToolchainException.class, () -> build(files));
        assertTrue(refused.getMessage().startsWith("compiling broken.cpp failed: broken.cpp:2:"), refused.getMessage());
        assertTrue(refused.getMessage().contains("error: "), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
        assertTrue(refused.details().length() > refused.getMessage().length() - 40, refused.details());
        assertEquals(0, leftovers());
        // It can be mended.
        files.put("broken.cpp", "int fine;\n".getBytes(UTF_8));
        assertEquals(1, ask(build(files)));
    }

    @Test
    void aMissingFunctionIsAnErrorOfTheLinker() {
        Map<String, byte[]> files = answer(1);
        files.put("more.cpp", "int other() { return 0; }\n".getBytes(UTF_8));
        ToolchainException refused = assertThrows(ToolchainException.class, () -> build(files, "-Wl,--no-undefined"));
        assertTrue(refused.getMessage().contains("undefined reference"), refused.getMessage());
    }

    @Test
    void buildsAtTheSameTimeAllSucceed() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<Path>> libraries = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int answer = 100 + i % 2;
                libraries.add(pool.submit(() -> build(answer(answer))));
            }
            for (int i = 0; i < 12; i++) {
                assertEquals(100 + i % 2, ask(libraries.get(i).get()));
            }
        } finally {
            pool.shutdownNow();
        }
        // Each was built once.
        assertEquals(6, steps.size());
        assertEquals(0, leftovers());
    }

    @Test
    void whatKilledBuildsLeaveIsRemovedAndNeverUsed() throws Exception {
        Path library = build(answer(3));
        Files.delete(library);
        Path abandoned = Files.createDirectories(directory.resolve("work/answer-123"));
        Files.writeString(abandoned.resolve("product.out"), "half");
        Files.createFile(abandoned.resolve(WorkLock.OWNER));
        assertEquals(library, build(answer(3)));
        assertEquals(3, ask(library));
        assertEquals(0, leftovers());
    }

    @Test
    void anInterruptEndsTheBuild() throws Exception {
        Thread.currentThread().interrupt();
        ToolchainException refused = assertThrows(ToolchainException.class, () -> build(answer(4)));
        assertTrue(Thread.interrupted());
        assertTrue(refused.getMessage().contains("interrupted"), refused.getMessage());
        assertEquals(0, leftovers());
        assertEquals(4, ask(build(answer(4))));
    }

    @Test
    void filesStayInTheirDirectory() {
        for (String path : List.of("../a.cpp", "/a.cpp", "a/../../b.cpp", "./a.cpp", "")) {
            assertThrows(IllegalArgumentException.class, () -> build(files(path, "")));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> compiler.sharedLibrary(
                        "a", files("a.cpp", ""), List.of("b.cpp"), List.of(), ProgressListener.SILENT));
    }

    @Test
    void aMissingCompilerIsNamedWithWhatToInstall() {
        CacheDirectory cache = new CacheDirectory(directory);
        String nothing = assertThrows(ToolchainException.class, () -> Compiler.find(Map.of("PATH", "/nowhere"), cache))
                .getMessage();
        assertTrue(nothing.contains("install g++"), nothing);
        String wrong = assertThrows(
                        ToolchainException.class, () -> Compiler.find(Map.of("CXX", "/nowhere/g++ -m64"), cache))
                .getMessage();
        assertTrue(wrong.contains("CXX is '/nowhere/g++ -m64'"), wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kill -KILL $$", "echo g++: fatal error: Killed signal terminated program cc1plus >&2; exit 1"})
    void aCompilerThatTheKernelEndsMayHaveHadNoMemory(String end) throws Exception {
        Path standIn = directory.resolve("g++");
        Files.writeString(standIn, "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 1; exit; fi\n" + end + "\n");
        assertTrue(standIn.toFile().setExecutable(true));
        compiler = Compiler.find(Map.of("CXX", standIn.toString()), new CacheDirectory(directory));
        String message =
                assertThrows(ToolchainException.class, () -> build(answer(1))).getMessage();
        assertTrue(message.endsWith("; memory may have run out: give the machine or container more"), message);
    }

    @Test
    void theCacheLiesWhereTheEnvironmentSays() {
        assertEquals(
                Path.of("/a"),
                CacheDirectory.from(Map.of("MILLRACE_CACHE", "/a", "XDG_CACHE_HOME", "/b"), "/c")
                        .path());
        assertEquals(
                Path.of("/b/millrace"),
                CacheDirectory.from(Map.of("XDG_CACHE_HOME", "/b"), "/c").path());
        assertEquals(
                Path.of("/c/.cache/millrace"),
                CacheDirectory.from(Map.of("XDG_CACHE_HOME", "b"), "/c").path());
        assertThrows(ToolchainException.class, () -> CacheDirectory.from(Map.of(), ""));
        assertThrows(ToolchainException.class, () -> new CacheDirectory(Path.of("/proc/nothing")).directory("work"));
    }
}
