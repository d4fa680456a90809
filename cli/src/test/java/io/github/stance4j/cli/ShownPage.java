// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs what a page shows, block by block, as a reader would who goes through it from above, in a
 * folder that looks like a clone.
 *
 * <p>A block with the name of a file is written there. One of {@code bash} runs in a process of its
 * own, and has to end well unless {@value #FAILS} stands behind the language; with {@value #LONG}
 * it takes minutes, and runs only with {@code -Dlong=true}. A block of {@code text} or {@code json}
 * is what the one before it prints; with {@value #VARIES} behind it, numbers and blanks may be
 * others, and with {@value #ANSWERS} all that is indented, as what a model says is. With {@code
 * -Dreadme=write} these are written anew, as after a training.
 */
final class ShownPage {

    /** Checks a block of a language of which not every page has one. */
    @FunctionalInterface
    interface Check {

        /** Returns what was printed, if it was run. */
        String of(Snippet snippet) throws Exception;
    }

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final String FAILS = "fails";
    private static final String LONG = "long";
    private static final String VARIES = "varies";
    private static final String ANSWERS = "answers";
    private static final int MINUTES = 60;
    private static final boolean WRITE = "write".equals(System.getProperty("readme"));
    private static final boolean RUN_LONG = Boolean.getBoolean("long");

    /** Maven runs these tests; what else it does is not for here. */
    private static final String PRELUDE = "mvn() { :; }\n";

    private static final String LAUNCHER =
            """
            #!/bin/sh
            exec "$JAVA" -XX:TieredStopAtLevel=1 io.github.stance4j.cli.Main "$@"
            """;

    private final Path page;
    private final Path folder;
    private final boolean bothStreams;
    private final Map<String, Check> checks;

    /** Nothing is printed by what was left out. */
    private Optional<String> printed = Optional.empty();

    /**
     * @param page the page
     * @param folder an empty folder to run in
     * @param bothStreams whether standard error is shown, too, as on a terminal
     * @param checks how to check languages other than those above
     */
    ShownPage(Path page, Path folder, boolean bothStreams, Map<String, Check> checks) {
        this.page = page;
        this.folder = folder;
        this.bothStreams = bothStreams;
        this.checks = checks;
    }

    /** Makes the folder one like a clone, with some files of the real one. */
    void makeClone(List<String> files) throws IOException {
        Path launcher = Files.writeString(folder.resolve("stance4j"), LAUNCHER);
        assertTrue(launcher.toFile().setExecutable(true));
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(ROOT.resolve(file), folder.resolve(file));
        }
    }

    /** Returns a test for each block. */
    Stream<DynamicTest> blocks() throws IOException {
        return Snippet.of(Files.readAllLines(page)).stream()
                .map(
                        snippet ->
                                DynamicTest.dynamicTest(
                                        "line " + snippet.firstLine() + ": " + snippet.language(),
                                        () -> check(snippet)));
    }

    private void check(Snippet snippet) throws Exception {
        String behind = snippet.file();
        switch (snippet.language()) {
            case "bash" -> {
                printed = Optional.empty();
                assumeTrue(RUN_LONG || !behind.equals(LONG), "It takes minutes: -Dlong=true");
                int status = behind.equals(FAILS) ? ExitCode.FAILED : ExitCode.DONE;
                String script = PRELUDE + snippet.text();
                printed = Optional.of(run(status, "bash", "-euo", "pipefail", "-c", script));
            }
            case "csv", "yaml" -> write(snippet);
            case "text", "json" -> {
                if (Set.of("", VARIES, ANSWERS).contains(behind)) {
                    checkOutput(snippet);
                } else {
                    write(snippet);
                }
            }
            default -> {
                Check check = checks.get(snippet.language());
                if (check == null) {
                    fail("It is not known how to check " + snippet.language());
                } else {
                    printed = Optional.of(check.of(snippet));
                }
            }
        }
    }

    private void write(Snippet snippet) throws IOException {
        Files.writeString(folder.resolve(snippet.file()), snippet.text());
    }

    private void checkOutput(Snippet snippet) throws IOException {
        assumeTrue(printed.isPresent(), "What prints it was left out");
        ShownOutput output = new ShownOutput(snippet.text(), printed.get());
        if (WRITE) {
            rewrite(snippet.number(), output.excerpt().lines().toList());
        } else if (snippet.file().equals(VARIES)) {
            assertEquals(
                    ShownOutput.withoutNumbers(output.excerpt()),
                    ShownOutput.withoutNumbers(output.shown()),
                    output.excerpt());
        } else if (snippet.file().equals(ANSWERS)) {
            assertEquals(
                    ShownOutput.unindented(output.excerpt()),
                    ShownOutput.unindented(output.shown()),
                    output.excerpt());
        } else {
            assertEquals(output.excerpt(), output.withPrintedNumbers());
        }
    }

    /** The page is read again, since other blocks may have become longer or shorter. */
    private void rewrite(int number, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(Files.readAllLines(page));
        Snippet snippet = Snippet.of(all).get(number);
        List<String> place =
                all.subList(snippet.firstLine(), snippet.firstLine() + snippet.lines().size());
        place.clear();
        place.addAll(lines);
        Files.write(page, all);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs a process in the folder and returns what it prints. */
    String run(int status, String... command) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(bothStreams);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA", java());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("COLUMNS", "100");
        builder.environment().put("STANCE4J_TTY", "");
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "It did not end");
        String told = Files.readString(bothStreams ? out : err);
        assertEquals(status, process.exitValue(), told);
        return Files.readString(out);
    }
}
