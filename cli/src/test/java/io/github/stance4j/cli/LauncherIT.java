// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of a clone, on what has been packaged. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a bash script")
class LauncherIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir private Path folder;

    /** Without an archive Java would go on in silence, only slower. */
    @Test
    void classesComeFromTheArchiveThatItHasPrepared() throws Exception {
        score();

        List<String> loaded = loadedBy("score");

        assertShared(loaded, "io.github.stance4j.cli.Main");
        assertShared(loaded, "picocli.CommandLine");
        assertShared(loaded, "ai.onnxruntime.OrtSession");
        long shared = loaded.stream().filter(LauncherIT::isShared).count();
        assertTrue(shared > 0.85 * loaded.size(), shared + " of " + loaded.size());
        assertFalse(loaded.stream().anyMatch(line -> line.contains("io.github.stance4j.dl4j.")));
    }

    @Test
    void withTheJarsOfDeeplearning4jTheArchiveFitsToo() throws Exception {
        score();

        List<String> loaded = loadedBy("score", "--engine", "dl4j", "--model", "absent");

        assertShared(loaded, "io.github.stance4j.cli.Main");
        assertTrue(loaded.stream().anyMatch(line -> line.contains("stance4j.dl4j.scoring.")));
    }

    private static boolean isShared(String line) {
        return line.contains("source: shared objects file");
    }

    private static void assertShared(List<String> loaded, String name) {
        List<String> lines =
                loaded.stream().filter(line -> line.contains(" " + name + " ")).toList();
        assertEquals(1, lines.size(), name);
        assertTrue(isShared(lines.get(0)), lines.get(0));
    }

    private void score() throws Exception {
        String out = run("", "score");
        assertTrue(out.contains("Norway"), out);
    }

    private List<String> loadedBy(String... arguments) throws Exception {
        Path log = folder.resolve("classes.log");
        run("-Xlog:class+load:file=" + log, arguments);
        return Files.readAllLines(log);
    }

    private String run(String options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("stance4j").toString()));
        command.addAll(List.of(arguments));
        Path input = Files.writeString(folder.resolve("in.txt"), "Norway denounced the coup.");
        Path output = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(input.toFile()).redirectOutput(output.toFile());
        builder.environment().put("STANCE4J_JAVA_OPTS", options);
        builder.environment().remove("STANCE4J_CLASSPATH");
        builder.start().waitFor();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
