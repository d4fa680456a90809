// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys of {@code results.json}, as its page lists them and as a file has them. */
final class ResultKeys {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("docs/results-schema.md");

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z][^`]*)` \\|.*");

    /** What has keys of its own making below it, to any depth of figures. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "systems\\[]\\.settings|systems\\[]\\.settings\\.\\*\\.(metrics(\\.\\*)?|counts)"
                            + "|comparison(\\.\\*){0,2}");

    private ResultKeys() {}

    /** Returns the first column of the page's first table. */
    static Set<String> documented() throws IOException {
        String table = Files.readString(PAGE).split("\n## ")[0];
        return table.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns where values stand in a file; keys of maps are told as {@code *}. */
    static Set<String> of(JsonNode results) {
        Set<String> keys = new TreeSet<>();
        collect("", results, keys);
        return keys;
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
