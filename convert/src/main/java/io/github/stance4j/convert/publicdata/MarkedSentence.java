// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in which {@code <s>…</s>} marks the source of a relation and {@code <t>…</t>} its
 * target.
 *
 * <p>Every occurrence of the same string is marked, also one within a word or within the other
 * mark, as the first of {@code <s><t>Norway</t>'s envoy</s> left <t>Norway</t>}.
 *
 * @param text the sentence without marks
 * @param sources what is marked as source, in the order of the ends, without surrounding space
 * @param targets what is marked as target, likewise
 */
record MarkedSentence(String text, List<Span> sources, List<Span> targets) {

    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    /**
     * Takes the marks out of a sentence.
     *
     * @throws IllegalArgumentException if a mark is not closed, not opened or holds nothing; the
     *     message says what was found and expected
     */
    static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<Span>> spans = Map.of("s", new ArrayList<>(), "t", new ArrayList<>());
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            String kind = mark.group(2);
            if (mark.group(1).isEmpty()) {
                require(open.put(kind, text.length()) == null, "<" + kind + "> before its end");
            } else {
                Integer start = open.remove(kind);
                require(start != null, mark.group() + " without its start");
                spans.get(kind).add(stripped(text, start, mark.group()));
            }
        }
        require(open.isEmpty(), "no end of " + open.keySet());
        return new MarkedSentence(mark.appendTail(text).toString(), spans.get("s"), spans.get("t"));
    }

    /**
     * Returns the source: the first that does not share a letter with all targets, else the first;
     * empty if none is marked.
     */
    Optional<Span> source() {
        return firstApart(sources, targets);
    }

    /**
     * Returns the target: the first that does not share a letter with the source, else the first;
     * empty if none is marked.
     */
    Optional<Span> target() {
        return firstApart(targets, source().stream().toList());
    }

    private static Optional<Span> firstApart(List<Span> spans, List<Span> others) {
        return spans.stream()
                .filter(span -> others.stream().anyMatch(o -> o.intersection(span) == 0))
                .findFirst()
                .or(() -> spans.stream().findFirst());
    }

    private static Span stripped(StringBuilder text, int start, String mark) {
        String found = text.substring(start);
        require(!found.isBlank(), "nothing before " + mark);
        int from = start + found.length() - found.stripLeading().length();
        return new Span(from, from + found.strip().length());
    }

    private static void require(boolean holds, String otherwiseFound) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "found " + otherwiseFound + ", expected each mark to start, hold text and end");
        }
    }
}
