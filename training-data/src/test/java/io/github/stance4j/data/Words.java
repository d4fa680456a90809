// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import io.github.stance4j.Mention;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences as sequences of words, to find those that are too alike. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:['’.,-]?[\\p{L}\\p{N}])*");

    private Words() {}

    /** Returns the words in lower case, without punctuation around them. */
    static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the runs of {@code length} words; of a shorter list, the whole. */
    static Set<List<String>> runs(List<String> words, int length) {
        return IntStream.rangeClosed(0, Math.max(0, words.size() - length))
                .mapToObj(from -> words.subList(from, Math.min(words.size(), from + length)))
                .collect(Collectors.toSet());
    }

    /** Returns the sentence with each actor replaced by one and the same word. */
    static String withoutActors(AnnotatedSentence sentence) {
        return replaceActors(sentence, actor -> "ACTOR");
    }

    /** Returns the sentence with each actor, however long its name, made one word. */
    static String withNamesAsWords(AnnotatedSentence sentence) {
        return replaceActors(sentence, actor -> actor.replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }

    private static String replaceActors(
            AnnotatedSentence sentence, UnaryOperator<String> replacement) {
        StringBuilder text = new StringBuilder(sentence.text());
        sentence.actors().stream()
                .map(AnnotatedActor::actor)
                .sorted(Comparator.comparing(Mention::span).reversed())
                .forEach(
                        actor ->
                                text.replace(
                                        actor.span().start(),
                                        actor.span().end(),
                                        replacement.apply(actor.text())));
        return text.toString();
    }
}
