// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Other names in an annotated sentence, wherever they stand as whole words; spans move with the
 * text. What the actors hold stays as it is, so a name that decides about that is found out, or
 * learnt not to count.
 */
public final class Renaming {

    private final Map<String, String> others;
    private final Set<String> quotingColumns;

    /**
     * @param others for each name the one to put in its place; of two names that overlap in a
     *     sentence the longer is replaced
     * @param quotingColumns the columns of metadata that quote the sentence and change with it
     */
    public Renaming(Map<String, String> others, Set<String> quotingColumns) {
        this.others = Map.copyOf(others);
        this.quotingColumns = Set.copyOf(quotingColumns);
    }

    /**
     * Returns the sentence with the other names, all else the same. A name stays where a mention
     * begins or ends in the middle of it.
     */
    public AnnotatedSentence of(AnnotatedSentence sentence) {
        List<Span> mentions =
                sentence.actors().stream()
                        .flatMap(
                                actor ->
                                        Stream.concat(
                                                Stream.of(actor.actor()), actor.target().stream()))
                        .map(Mention::span)
                        .toList();
        List<Span> places =
                places(sentence.text()).stream()
                        .filter(place -> mentions.stream().noneMatch(span -> cuts(span, place)))
                        .toList();
        String text = replace(sentence.text(), places);
        List<AnnotatedActor> actors = new ArrayList<>();
        for (AnnotatedActor actor : sentence.actors()) {
            actors.add(
                    new AnnotatedActor(
                            moved(actor.actor(), sentence.text(), places, text),
                            actor.target()
                                    .map(target -> moved(target, sentence.text(), places, text)),
                            actor.stances(),
                            actor.labels(),
                            renamed(actor.metadata())));
        }
        return new AnnotatedSentence(
                sentence.id(),
                text,
                sentence.group(),
                sentence.split(),
                actors,
                renamed(sentence.metadata()));
    }

    private Map<String, String> renamed(Map<String, String> metadata) {
        Map<String, String> renamed = new LinkedHashMap<>(metadata);
        renamed.replaceAll(
                (column, value) ->
                        quotingColumns.contains(column) ? replace(value, places(value)) : value);
        return renamed;
    }

    private Mention moved(Mention mention, String before, List<Span> places, String after) {
        Span span =
                new Span(
                        moved(mention.span().start(), before, places),
                        moved(mention.span().end(), before, places));
        return new Mention(span.of(after), span);
    }

    /** Returns where an offset is in the new text. */
    private int moved(int offset, String text, List<Span> places) {
        return offset
                + places.stream()
                        .filter(place -> place.end() <= offset)
                        .mapToInt(place -> others.get(place.of(text)).length() - place.length())
                        .sum();
    }

    private static boolean cuts(Span mention, Span place) {
        return isWithin(mention.start(), place) || isWithin(mention.end(), place);
    }

    private static boolean isWithin(int offset, Span place) {
        return place.start() < offset && offset < place.end();
    }

    private String replace(String text, List<Span> places) {
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        for (Span place : places) {
            replaced.append(text, done, place.start()).append(others.get(place.of(text)));
            done = place.end();
        }
        return replaced.append(text, done, text.length()).toString();
    }

    /** Returns where whole names stand, first to last; of two that overlap the longer one. */
    private List<Span> places(String text) {
        List<Span> places = new ArrayList<>();
        for (String name :
                others.keySet().stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList()) {
            Matcher matcher =
                    Pattern.compile(
                                    "(?<![\\p{L}\\p{N}-])"
                                            + Pattern.quote(name)
                                            + "(?![\\p{L}\\p{N}-])")
                            .matcher(text);
            while (matcher.find()) {
                Span place = new Span(matcher.start(), matcher.end());
                if (places.stream().allMatch(other -> other.intersection(place) == 0)) {
                    places.add(place);
                }
            }
        }
        places.sort(Comparator.naturalOrder());
        return places;
    }
}
