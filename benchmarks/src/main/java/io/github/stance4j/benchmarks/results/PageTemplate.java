// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with places such as <code>{{costs}}</code> for what was measured. Immutable. */
public final class PageTemplate {

    private static final String RESOURCE = "page.md";
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z_]+)}}");

    private final String text;

    PageTemplate(String text) {
        this.text = text;
    }

    /**
     * Reads the template of the page of all results.
     *
     * @throws UncheckedIOException if the class path can't be read
     */
    public static PageTemplate load() {
        try (InputStream in = PageTemplate.class.getResourceAsStream(RESOURCE)) {
            return new PageTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE + " on the class path", e);
        }
    }

    /**
     * Fills the places.
     *
     * @param parts what to put into each, by name; white space around it is left out
     * @throws IllegalArgumentException if a place has no part or a part no place
     */
    public String fill(Map<String, String> parts) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(places::add);
        if (!places.equals(new TreeSet<>(parts.keySet()))) {
            throw new IllegalArgumentException(
                    "The template has the places " + places + ", found " + parts.keySet());
        }
        return PLACE.matcher(text).replaceAll(place -> part(place, parts));
    }

    private static String part(MatchResult place, Map<String, String> parts) {
        return Matcher.quoteReplacement(parts.get(place.group(1)).strip());
    }
}
