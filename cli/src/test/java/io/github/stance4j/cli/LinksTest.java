// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of the project's pages into the project lead somewhere. */
class LinksTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "docs/architecture.md",
                "docs/benchmark.md",
                "docs/report.md",
                "docs/convert.md",
                "docs/results-schema.md",
                "docs/tutorial.md",
                "examples/README.md"
            })
    void leadToSomething(String name) throws IOException {
        Path page = ROOT.resolve(name);
        List<String> targets =
                LINK.matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertFalse(targets.isEmpty());
        assertEquals(
                List.of(),
                targets.stream()
                        .filter(target -> Files.notExists(page.resolveSibling(target)))
                        .toList());
    }
}
