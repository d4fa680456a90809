// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds runs of capitalised words. */
final class CapitalizedNames {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}.'’-]*[\\p{L}\\p{N}\\p{M}])?");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    /** Words that are capitalised for other reasons than being names. */
    private static final Set<String> NO_NAMES =
            Set.of(
                    ("a an the and or but if as at by for from in into of on off out over to under up with"
                                    + " after before during since until while when where whereas"
                                    + " although though unless unlike both either neither no not"
                                    + " some many most more few several about around nearly all"
                                    + " any each every another other that this these those there"
                                    + " it its he she they we you i his her their our your my what"
                                    + " who which why how is are was were has have had will would"
                                    + " may should asked according speaking meeting monday tuesday"
                                    + " wednesday thursday friday saturday sunday january february"
                                    + " march april june july august september october november"
                                    + " december jan feb aug sept oct nov dec")
                            .split(" "));

    private CapitalizedNames() {}

    /** Returns where the runs are, in their order; a possessive ending is left out. */
    static List<Span> in(String sentence) {
        List<Span> names = new ArrayList<>();
        for (MatchResult word : WORD.matcher(sentence).results().toList()) {
            if (!isName(word.group())) {
                continue;
            }
            Span last = names.isEmpty() ? null : names.get(names.size() - 1);
            if (last != null && sentence.substring(last.end(), word.start()).equals(" ")) {
                names.set(names.size() - 1, new Span(last.start(), word.end()));
            } else {
                names.add(new Span(word.start(), word.end()));
            }
        }
        return names.stream().map(name -> withoutPossessive(name, sentence)).toList();
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Span withoutPossessive(Span span, String sentence) {
        int length = POSSESSIVE.matcher(span.of(sentence)).replaceFirst("").length();
        return new Span(span.start(), span.start() + length);
    }
}
