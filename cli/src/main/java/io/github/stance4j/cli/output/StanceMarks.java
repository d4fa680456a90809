// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.Stance;
import io.github.stance4j.report.markup.Markup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a page shows each stance: a colour and a pattern of underline, which the style sheet has by
 * number, and a letter, so that no one has to tell colours apart.
 */
final class StanceMarks {

    /** The number of colours and patterns in the style sheet; further stances share them. */
    private static final int STYLES = 6;

    private final List<Stance> stances;
    private final List<String> letters = new ArrayList<>();

    StanceMarks(List<Stance> stances) {
        this.stances = stances;
        stances.forEach(stance -> letters.add(freeLetter(stance.name())));
    }

    private String freeLetter(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .mapToObj(Character::toString)
                .filter(letter -> !letters.contains(letter))
                .findFirst()
                .orElseGet(() -> "#" + (letters.size() + 1));
    }

    /** Returns the letters of some stances, in the order of the schema. */
    String letters(Collection<Stance> held) {
        return stances.stream()
                .filter(held::contains)
                .map(stance -> Markup.escaped(letters.get(stances.indexOf(stance))))
                .collect(Collectors.joining(" "));
    }

    /** Returns a stretch of text that is marked for some stances; for none, as an actor's. */
    String marked(String text, Collection<Stance> held, String superscripts) {
        StringBuilder opening = new StringBuilder();
        StringBuilder closing = new StringBuilder();
        List<Integer> styles =
                stances.stream().filter(held::contains).map(this::style).distinct().toList();
        for (int depth = styles.size() - 1; depth >= 0; depth--) {
            opening.append("<span class=\"u u").append(styles.get(depth));
            opening.append(" d").append(depth).append("\">");
            closing.append("</span>");
        }
        String tint = styles.isEmpty() ? "" : " class=\"t" + styles.get(0) + "\"";
        return "<mark"
                + tint
                + ">"
                + opening
                + Markup.escaped(text)
                + closing
                + superscripts
                + "</mark>";
    }

    private int style(Stance stance) {
        return stances.indexOf(stance) % STYLES;
    }
}
