// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * Runs what the README shows. Beside what a {@link ShownPage} has, blocks of {@code java} are
 * programs, and those of {@code xml} name dependencies with the versions that the build has.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shell of the examples is bash")
class ReadmeTest {

    private static final Path README = ShownPage.ROOT.resolve("README.md");

    @TempDir private Path folder;

    private ShownPage page;

    @TestFactory
    Stream<DynamicTest> whatItShowsIsSo() throws IOException {
        Map<String, ShownPage.Check> checks =
                Map.of(
                        "java", this::runJava,
                        "xml", ReadmeTest::checkDependencies,
                        "bibtex", snippet -> "");
        page = new ShownPage(README, folder, false, checks);
        page.makeClone(List.of("examples/wire-report.txt"));
        return page.blocks();
    }

    private String runJava(Snippet snippet) throws Exception {
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
        return page.run(ExitCode.DONE, ShownPage.java(), "Snippet.java");
    }

    private static String checkDependencies(Snippet snippet) throws Exception {
        ManagedVersions managed = new ManagedVersions(ShownPage.ROOT.resolve("pom.xml"));
        for (Element dependency : ManagedVersions.dependencies(snippet.text())) {
            String coordinates = ManagedVersions.coordinates(dependency);
            String version = ManagedVersions.child(dependency, "version");
            assertEquals(managed.version(coordinates), version, coordinates);
            String classifier = ManagedVersions.child(dependency, "classifier");
            assertTrue(
                    classifier.isEmpty() || managed.platforms().contains(classifier), classifier);
        }
        return "";
    }
}
