// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * Runs what the README shows, block by block, as a reader would who goes through it from above.
 *
 * <p>A block of {@code bash} or {@code java} runs in a process of its own in one empty folder, and
 * a block of {@code text} or {@code json} is what the one before it prints. With {@code
 * -Dreadme=write} these are written anew, as after a training.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shell of the examples is bash")
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path README = ROOT.resolve("README.md");
    private static final String REPORT = "examples/wire-report.txt";
    private static final boolean WRITE = "write".equals(System.getProperty("readme"));

    /** Maven runs this test; what else it does is not for here. */
    private static final String PRELUDE = "mvn() { :; }\n";

    private static final String LAUNCHER =
            """
            #!/bin/sh
            exec "$JAVA" -XX:TieredStopAtLevel=1 io.github.stance4j.cli.Main "$@"
            """;

    @TempDir private static Path folder;

    private String printed = "";

    @BeforeAll
    static void makeAFolderLikeAClone() throws IOException {
        Path launcher = Files.writeString(folder.resolve("stance4j"), LAUNCHER);
        assertTrue(launcher.toFile().setExecutable(true));
        Files.createDirectory(folder.resolve("examples"));
        Files.copy(ROOT.resolve(REPORT), folder.resolve(REPORT));
    }

    @TestFactory
    Stream<DynamicTest> whatItShowsIsSo() throws IOException {
        return Snippet.of(Files.readAllLines(README)).stream()
                .map(
                        snippet ->
                                DynamicTest.dynamicTest(
                                        "line " + snippet.firstLine() + ": " + snippet.language(),
                                        () -> check(snippet)));
    }

    private void check(Snippet snippet) throws Exception {
        switch (snippet.language()) {
            case "bash" ->
                    printed = run("bash", "-euo", "pipefail", "-c", PRELUDE + snippet.text());
            case "java" -> printed = runJava(snippet);
            case "csv" -> Files.writeString(folder.resolve(snippet.file()), snippet.text());
            case "text", "json" -> checkOutput(snippet);
            case "xml" -> checkDependencies(snippet);
            case "bibtex" -> {}
            default -> fail("It is not known how to check " + snippet.language());
        }
    }

    private static String runJava(Snippet snippet) throws Exception {
        String imports =
                snippet.lines().stream()
                        .filter(line -> line.startsWith("import "))
                        .collect(Collectors.joining("\n"));
        String statements =
                snippet.lines().stream()
                        .filter(line -> !line.startsWith("import "))
                        .collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("Snippet.java"),
                imports
                        + "\nclass Snippet { public static void main(String[] args) {\n"
                        + statements
                        + "\n} }\n");
        return run(java(), "Snippet.java");
    }

    private void checkOutput(Snippet snippet) throws IOException {
        ShownOutput output = new ShownOutput(snippet.text(), printed);
        if (WRITE) {
            write(snippet.number(), output.excerpt().lines().toList());
        } else {
            assertEquals(output.excerpt(), output.withPrintedNumbers());
        }
    }

    /** The page is read again, since other blocks may have become longer or shorter. */
    private static void write(int number, List<String> lines) throws IOException {
        List<String> page = new ArrayList<>(Files.readAllLines(README));
        Snippet snippet = Snippet.of(page).get(number);
        List<String> place =
                page.subList(snippet.firstLine(), snippet.firstLine() + snippet.lines().size());
        place.clear();
        place.addAll(lines);
        Files.write(README, page);
    }

    private static void checkDependencies(Snippet snippet) throws Exception {
        ManagedVersions managed = new ManagedVersions(ROOT.resolve("pom.xml"));
        for (Element dependency : ManagedVersions.dependencies(snippet.text())) {
            String coordinates = ManagedVersions.coordinates(dependency);
            String version = ManagedVersions.child(dependency, "version");
            assertEquals(managed.version(coordinates), version, coordinates);
            String classifier = ManagedVersions.child(dependency, "classifier");
            assertTrue(
                    classifier.isEmpty() || managed.platforms().contains(classifier), classifier);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs a process in the folder and returns what it prints. */
    private static String run(String... command) throws Exception {
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectOutput(out).redirectError(err);
        builder.environment().put("JAVA", java());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("COLUMNS", "100");
        builder.environment().put("STANCE4J_TTY", "");
        Process process = builder.start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "It did not end");
        assertEquals(0, process.exitValue(), () -> read(err));
        return read(out);
    }

    private static String read(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
