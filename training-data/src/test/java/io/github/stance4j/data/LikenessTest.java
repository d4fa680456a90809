// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.NearDuplicates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No sentence is so like another that one would give the other away. */
class LikenessTest {

    private static final int PHRASE = 7;
    private static final int MOST_WITH_ONE_PHRASE = 4;

    private static final List<AnnotatedSentence> SENTENCES = Sentences.ALL;

    @Test
    void noTwoSentencesOutsideOneGroupAreNearDuplicates() {
        assertEquals(
                List.of(),
                NearDuplicates.among(SENTENCES.stream().map(AnnotatedSentence::text).toList())
                        .stream()
                        .filter(
                                pair ->
                                        !SENTENCES
                                                .get(pair.first())
                                                .group()
                                                .equals(SENTENCES.get(pair.second()).group()))
                        .map(pair -> id(pair.first()) + " and " + id(pair.second()))
                        .toList());
    }

    @Test
    void noTwoSentencesOutsideOneGroupDifferInTheirActorsOnly() {
        Map<String, Set<String>> groups =
                SENTENCES.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Words::withoutActors,
                                        Collectors.mapping(
                                                AnnotatedSentence::group, Collectors.toSet())));
        assertEquals(
                List.of(), groups.values().stream().filter(group -> group.size() > 1).toList());
    }

    @Test
    void noPhraseStandsInManySentences() {
        assertEquals(
                List.of(),
                index(runs(Words::withNamesAsWords, PHRASE)).entrySet().stream()
                        .filter(phrase -> phrase.getValue().size() > MOST_WITH_ONE_PHRASE)
                        .map(phrase -> String.join(" ", phrase.getKey()))
                        .toList());
    }

    /** Returns the runs of words of each sentence. */
    private List<Set<List<String>>> runs(Function<AnnotatedSentence, String> text, int length) {
        return SENTENCES.stream().map(s -> Words.runs(Words.of(text.apply(s)), length)).toList();
    }

    /** Returns for each run of words the sentences that it stands in, by their numbers. */
    private static Map<List<String>, List<Integer>> index(List<Set<List<String>>> runs) {
        Map<List<String>, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (List<String> run : runs.get(i)) {
                index.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }

    private String id(int sentence) {
        return SENTENCES.get(sentence).id();
    }
}
