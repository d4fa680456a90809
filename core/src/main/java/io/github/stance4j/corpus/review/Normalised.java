// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.NearDuplicates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts as they are compared: without differences of case, white space and punctuation. */
final class Normalised {

    private Normalised() {}

    static String of(String text) {
        String words = NearDuplicates.normalized(text);
        return words.isEmpty() ? text.strip() : words;
    }

    /** Returns an actor's name, and its target's if it has one. */
    static String name(AnnotatedActor actor) {
        return of(actor.text()) + actor.target().map(t -> " → " + of(t.text())).orElse("");
    }

    /** Returns the indexes of the sentences that stand more than once, put together by text. */
    static List<List<Integer>> repeated(List<AnnotatedSentence> sentences) {
        Map<String, List<Integer>> byText = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            byText.computeIfAbsent(of(sentences.get(i).text()), text -> new ArrayList<>()).add(i);
        }
        return byText.values().stream().filter(same -> same.size() > 1).toList();
    }
}
