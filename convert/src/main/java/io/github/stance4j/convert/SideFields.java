// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.Split;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence has beside text and labels, as fields of a JSON object that a tool carries along:
 * its id, group and split, a field for each column that is the same for all its actors, and {@value
 * #ACTOR_METADATA} for those that differ between the actors of any sentence.
 */
final class SideFields {

    static final String ACTOR_METADATA = "actor_metadata";
    static final String START = "start";
    static final String END = "end";
    static final String TARGET = "target";
    static final String METADATA = "metadata";

    /** Names that can't be those of columns. */
    private final Set<String> taken;

    private final boolean withTargets;
    private final Set<String> ofActors = new HashSet<>();
    private final Notes notes;

    /**
     * @param taken names that mean something else in that object
     * @param withTargets whether the format keeps targets; else the records of an actor's pairs
     *     become one, since they could not be told apart when the file is read
     */
    SideFields(Corpus corpus, Set<String> taken, boolean withTargets, Notes notes) {
        this.taken = new HashSet<>(taken);
        this.taken.add(ACTOR_METADATA);
        this.withTargets = withTargets;
        this.notes = notes;
        corpus.sentences()
                .forEach(sentence -> sentence.actors().forEach(a -> compare(sentence, a)));
    }

    /** An actor that is added in the tool must not get what was said about another one. */
    private void compare(AnnotatedSentence sentence, AnnotatedActor actor) {
        Map<String, String> first = sentence.actors().get(0).metadata();
        Set<String> differing = new HashSet<>();
        first.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(actor.metadata().get(cell.getKey())))
                .forEach(cell -> differing.add(cell.getKey()));
        actor.metadata().keySet().stream()
                .filter(column -> !first.containsKey(column))
                .forEach(differing::add);
        ofActors.addAll(differing);
    }

    /** Returns the fields of a sentence. */
    Map<String, Object> of(AnnotatedSentence sentence, Offsets offsets) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(CorpusColumns.SENTENCE_ID, sentence.id());
        if (!sentence.group().equals(sentence.id())) {
            fields.put(CorpusColumns.GROUP, sentence.group());
        }
        sentence.split().map(Split::label).ifPresent(s -> fields.put(CorpusColumns.SPLIT, s));
        if (sentence.actors().isEmpty()) {
            sentence.metadata().forEach((column, cell) -> putOwn(fields, column, cell));
        } else {
            putActors(fields, sentence, offsets);
        }
        return fields;
    }

    private void putOwn(Map<String, Object> fields, String column, String cell) {
        if (taken.contains(column)) {
            notes.lost("cells of the column \"" + column + "\": the tool has a field of that name");
        } else {
            fields.put(column, cell);
        }
    }

    private void putActors(
            Map<String, Object> fields, AnnotatedSentence sentence, Offsets offsets) {
        Map<ActorQuery, Map<String, String>> records = new LinkedHashMap<>();
        for (AnnotatedActor actor : sentence.actors()) {
            Map<String, String> own =
                    records.computeIfAbsent(query(actor), query -> new LinkedHashMap<>());
            actor.metadata()
                    .forEach(
                            (column, cell) -> {
                                if (ofActors.contains(column) || taken.contains(column)) {
                                    putIfNone(own, column, cell);
                                } else {
                                    fields.put(column, cell);
                                }
                            });
        }
        List<Object> written =
                records.entrySet().stream()
                        .filter(record -> !record.getValue().isEmpty())
                        .<Object>map(record -> record(record.getKey(), record.getValue(), offsets))
                        .toList();
        if (!written.isEmpty()) {
            fields.put(ACTOR_METADATA, written);
        }
    }

    private ActorQuery query(AnnotatedActor actor) {
        return new ActorQuery(
                actor.span(), withTargets ? actor.target().map(Mention::span) : Optional.empty());
    }

    /** There is another cell only if targets are lost, and with them what tells pairs apart. */
    private void putIfNone(Map<String, String> cells, String column, String cell) {
        String first = cells.putIfAbsent(column, cell);
        if (first != null && !first.equals(cell)) {
            notes.lost(
                    "cells of the column \""
                            + column
                            + "\" of actors with several targets: the first is kept");
        }
    }

    private static Map<String, Object> record(
            ActorQuery actor, Map<String, String> cells, Offsets offsets) {
        Map<String, Object> fields = span(actor.actor(), offsets);
        actor.target().ifPresent(target -> fields.put(TARGET, span(target, offsets)));
        fields.put(METADATA, cells);
        return fields;
    }

    private static Map<String, Object> span(Span span, Offsets offsets) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(START, offsets.fromUtf16(span.start()));
        fields.put(END, offsets.fromUtf16(span.end()));
        return fields;
    }
}
