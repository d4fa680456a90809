// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page in Markdown.
 *
 * @param number its place among the blocks of the page, from 0
 * @param firstLine the index of its first line in the page, the fence not counted
 * @param language what stands behind the fence first
 * @param file what stands behind the language, such as the name of a file; maybe empty
 * @param lines the lines between the fences
 */
record Snippet(int number, int firstLine, String language, String file, List<String> lines) {

    private static final Pattern FENCE = Pattern.compile("```(\\w*) ?(.*)");

    /** Returns the blocks of a page in order. */
    static List<Snippet> of(List<String> page) {
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Matcher fence = FENCE.matcher(page.get(i));
            if (fence.matches()) {
                int end = i + 1 + page.subList(i + 1, page.size()).indexOf("```");
                List<String> lines = List.copyOf(page.subList(i + 1, end));
                snippets.add(
                        new Snippet(snippets.size(), i + 1, fence.group(1), fence.group(2), lines));
                i = end;
            }
        }
        return snippets;
    }

    /** Returns its lines, each ended. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
