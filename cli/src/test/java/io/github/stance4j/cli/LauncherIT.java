// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of a clone, on what has been packaged. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a bash script")
class LauncherIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String CLASS_PATH = "cli/target/class-path.txt";
    private static final String OPTIONS = "STANCE4J_JAVA_OPTS";

    @TempDir private Path folder;
    private final List<Path> links = new ArrayList<>();

    /** Before JUnit does, which warns of each. */
    @AfterEach
    void deleteLinks() throws IOException {
        for (Path link : links) {
            Files.delete(link);
        }
    }

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

    /** Nobody can write to a file where a folder is, not even root. */
    @Test
    void whatCannotBeWrittenBesideTheBuildIsNoFailure() throws Exception {
        Path clone = builtClone();
        Files.createDirectory(clone.resolve("cli/target/java-checked.txt"));

        assertScores(run(clone, Map.of(), "score"));
    }

    @Test
    void anotherJavaIsCheckedAndRemembered() throws Exception {
        Path clone = builtClone();
        assertScores(run(clone, Map.of(), "score"));
        Path java =
                linked(
                        folder.resolve("java/bin/java"),
                        Path.of(System.getProperty("java.home"), "bin", "java"));

        assertScores(run(clone, Map.of("JAVA_HOME", folder.resolve("java").toString()), "score"));

        assertEquals(
                java.toString(),
                Files.readString(clone.resolve("cli/target/java-checked.txt")).strip());
    }

    @Test
    void whatAKilledRunHasLeftIsRemoved() throws Exception {
        Path clone = builtClone();
        Path lock = Files.createDirectory(clone.resolve(".building"));
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.writeString(lock.resolve("process"), ended.pid() + "\n");
        Path half = Files.writeString(clone.resolve("cli/target/classes.jsa.12345"), "half");

        assertScores(run(clone, Map.of(), "score"));

        assertTrue(Files.size(clone.resolve("cli/target/classes.jsa")) > 0);
        assertFalse(Files.exists(lock));
        assertFalse(Files.exists(half));
    }

    /** Killed before it could say who it is. */
    @Test
    void aLockOfNobodyIsRemovedWhenItIsOld() throws Exception {
        Path clone = builtClone();
        Path lock = Files.createDirectory(clone.resolve(".building"));
        assertScores(run(clone, Map.of(), "score"));
        assertTrue(Files.exists(lock));
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(150)));

        assertScores(run(clone, Map.of(), "score"));

        assertFalse(Files.exists(lock));
        assertTrue(Files.size(clone.resolve("cli/target/classes.jsa")) > 0);
    }

    @Test
    void twoCommandsMayStartAtOnce() throws Exception {
        Path clone = builtClone();
        Path first = folder.resolve("first.txt");
        Process other = start(clone, Map.of(), first, "score");

        assertScores(run(clone, Map.of(), "score"));

        assertScores(new Run(other.waitFor(), Files.readString(first)));
        assertFalse(Files.exists(clone.resolve(".building")));
    }

    @Test
    void anotherCollectorMayBeAskedFor() throws Exception {
        score();

        assertScores(run(ROOT, Map.of(OPTIONS, "-Xmx1g -XX:+UseParallelGC"), "score"));
    }

    private static void assertScores(Run run) {
        assertTrue(run.output().contains("Norway"), run.output());
        assertEquals(0, run.status(), run.output());
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
        assertScores(run(ROOT, Map.of(), "score"));
    }

    private List<String> loadedBy(String... arguments) throws Exception {
        Path log = folder.resolve("classes.log");
        run(ROOT, Map.of(OPTIONS, "-Xlog:class+load:file=" + log), arguments);
        return Files.readAllLines(log);
    }

    /** Makes a clone that has been built, and never run. */
    private Path builtClone() throws IOException {
        Path clone = Files.createDirectory(folder.resolve("clone"));
        Files.copy(
                ROOT.resolve("stance4j"),
                clone.resolve("stance4j"),
                StandardCopyOption.COPY_ATTRIBUTES);
        link(clone, ROOT.resolve("cli/target/stance4j-cli.jar"));
        link(clone, ROOT.resolve("cli/target/native"));
        List<String> classPath = new ArrayList<>();
        for (String entry : Files.readString(ROOT.resolve(CLASS_PATH)).strip().split(":")) {
            Path jar = Path.of(entry);
            classPath.add(jar.startsWith(ROOT) ? link(clone, jar).toString() : entry);
        }
        Files.writeString(clone.resolve(CLASS_PATH), String.join(":", classPath));
        return clone;
    }

    private Path link(Path clone, Path built) throws IOException {
        return linked(clone.resolve(ROOT.relativize(built)), built);
    }

    private Path linked(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        links.add(Files.createSymbolicLink(link, target));
        return link;
    }

    private Run run(Path clone, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path output = folder.resolve("out.txt");
        int status = start(clone, environment, output, arguments).waitFor();
        return new Run(status, Files.readString(output, StandardCharsets.UTF_8));
    }

    private Process start(
            Path clone, Map<String, String> environment, Path output, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(clone.resolve("stance4j").toString()));
        command.addAll(List.of(arguments));
        Path input = Files.writeString(folder.resolve("in.txt"), "Norway denounced the coup.");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(input.toFile()).redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of(OPTIONS, "STANCE4J_CLASSPATH"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a command has printed to both streams, and how it ended. */
    private record Run(int status, String output) {}
}
