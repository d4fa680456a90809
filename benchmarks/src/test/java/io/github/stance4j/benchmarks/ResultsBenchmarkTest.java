// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stance4j.benchmarks.training.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsBenchmarkTest {

    private static final String SECTION = "\n## The figures of the page of results\n";
    private static final Pattern ROW = Pattern.compile("\\| `([a-z][^`]*)` \\|.*");

    /** What has keys of its own making below it. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "comparisons|comparisons\\.\\*\\.(results\\[]\\.metrics|differences(\\.\\*){0,2})");

    @TempDir private Path folder;

    @Test
    void theFiguresHaveExactlyTheDocumentedKeys() throws IOException, InterruptedException {
        Path json = folder.resolve("results.json");

        // What it prints on standard output would go into the way of the tests' own.
        ChildProcess.start(
                        ResultsBenchmark.class,
                        "--sentences=8",
                        "--baselines=majority",
                        "--seed=3",
                        "--output=" + folder.resolve("RESULTS.md"),
                        "--json=" + json)
                .waitForSuccess();

        JsonNode results = new JsonMapper().readTree(json.toFile());
        Set<String> keys = new TreeSet<>();
        collect("", results, keys);
        assertEquals(documented(), keys);
        assertEquals(3, results.at("/head/seed").intValue());
        assertTrue(results.at("/head/files/0/sha256").textValue().matches("[0-9a-f]{64}"));
    }

    /** Returns the first column of the table, but for the public sets, which can't be here. */
    private static Set<String> documented() throws IOException {
        Path page = Path.of("").toAbsolutePath().getParent().resolve("docs/results-schema.md");
        return Files.readString(page)
                .split(SECTION)[1]
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .filter(key -> !key.startsWith("public."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(String path, JsonNode node, Set<String> keys) {
        if (node.isArray()) {
            node.forEach(element -> collect(path + "[]", element, keys));
        } else if (node.isObject()) {
            boolean open = OPEN.matcher(path).matches();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String key = open ? "*" : field.getKey();
                collect(path.isEmpty() ? key : path + "." + key, field.getValue(), keys);
            }
        } else {
            keys.add(path);
        }
    }
}
