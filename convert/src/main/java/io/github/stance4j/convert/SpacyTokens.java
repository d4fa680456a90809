// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text as a document of spaCy has to be: a token may be followed by one space, all other
 * white space is a token.
 */
final class SpacyTokens {

    private final String text;
    private final Set<Integer> starts = new HashSet<>();
    private final Set<Integer> ends = new HashSet<>();
    private final List<Span> tokens = new ArrayList<>();

    private SpacyTokens(String text, List<Span> spans) {
        this.text = text;
        spans.forEach(
                span -> {
                    starts.add(span.start());
                    ends.add(span.end());
                });
    }

    static List<Span> of(String text, List<Span> spans) {
        SpacyTokens result = new SpacyTokens(text, spans);
        int end = 0;
        for (Span token : Tokens.of(text, spans)) {
            result.addSpace(end, token.start());
            result.tokens.add(token);
            end = token.end();
        }
        result.addSpace(end, text.length());
        return result.tokens;
    }

    private void addSpace(int from, int to) {
        boolean follows =
                from > 0
                        && from < to
                        && text.charAt(from) == ' '
                        && !starts.contains(from)
                        && !ends.contains(from + 1);
        int start = follows ? from + 1 : from;
        for (int i = start + 1; i < to; i++) {
            if (starts.contains(i) || ends.contains(i)) {
                tokens.add(new Span(start, i));
                start = i;
            }
        }
        if (start < to) {
            tokens.add(new Span(start, to));
        }
    }
}
