// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.Split;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes the sentences of a file, checks what a corpus asks of them, and makes one of them. */
final class DraftCorpus {

    private final ConvertOptions options;
    private final Defects defects;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byId = new HashMap<>();
    private final Map<String, Draft> byGroup = new HashMap<>();

    DraftCorpus(ConvertOptions options, Defects defects) {
        this.options = options;
        this.defects = defects;
    }

    void add(Draft draft) {
        checkText(draft, CorpusColumns.SENTENCE, draft.text(), true);
        checkText(draft, CorpusColumns.SENTENCE_ID, draft.id(), true);
        checkText(draft, CorpusColumns.GROUP, draft.group(), false);
        checkCells(draft.place(), draft.metadata());
        draft.actors().forEach(this::checkActor);
        checkId(draft);
        checkSplit(draft);
        checkOverlaps(draft);
        drafts.add(draft);
    }

    /** Makes the corpus; ends with an exception if anything is wrong with a file. */
    Corpus finish(String source) {
        List<Stance> stances = stances();
        List<LabelSet> sets = labelSets();
        if (defects.isEmpty() && drafts.isEmpty()) {
            defects.add(Place.of(source, 0), "found no annotated sentence, expected one");
        } else if (defects.isEmpty() && stances.isEmpty() && sets.isEmpty()) {
            defects.add(
                    Place.of(source, 0),
                    "found no label, expected one for some actor; a stance that nobody holds can be"
                            + " named (--stance NAME)");
        }
        defects.throwIfAny();
        return new Corpus(
                new LabelSchema(stances, sets),
                drafts.stream().map(draft -> sentence(draft, stances)).toList());
    }

    private static AnnotatedSentence sentence(Draft draft, List<Stance> stances) {
        List<AnnotatedActor> actors =
                draft.actors().stream()
                        .map(actor -> actor.of(draft.text(), stances, draft.metadata()))
                        .toList();
        return new AnnotatedSentence(
                draft.id(),
                draft.text(),
                draft.group().isEmpty() ? draft.id() : draft.group(),
                Split.ofLabel(draft.split()),
                actors,
                actors.isEmpty() ? draft.metadata() : Map.of());
    }

    private List<Stance> stances() {
        Set<String> names = new LinkedHashSet<>(options.stances());
        actors().forEach(
                        actor -> {
                            names.addAll(actor.held());
                            names.addAll(actor.unknown());
                        });
        return names.stream().map(Stance::new).toList();
    }

    private List<LabelSet> labelSets() {
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        actors().forEach(
                        actor ->
                                actor.classes()
                                        .forEach(
                                                (set, value) ->
                                                        sets.computeIfAbsent(
                                                                        set, s -> new TreeSet<>())
                                                                .add(value)));
        return sets.entrySet().stream()
                .map(set -> new LabelSet(set.getKey(), List.copyOf(set.getValue())))
                .toList();
    }

    private Stream<DraftActor> actors() {
        return drafts.stream().flatMap(draft -> draft.actors().stream());
    }

    private void checkText(Draft draft, String column, String text, boolean required) {
        if (text.isBlank() && (required || !text.isEmpty())) {
            defects.add(
                    draft.place().field(column),
                    "found " + CorpusDefect.quoted(text) + ", expected text");
        }
        checkCharacters(draft.place().field(column), text);
    }

    private void checkActor(DraftActor actor) {
        actor.held().forEach(name -> checkCharacters(actor.place(), name));
        actor.unknown().forEach(name -> checkCharacters(actor.place(), name));
        checkCells(actor.place(), actor.classes());
        checkCells(actor.place(), actor.metadata());
    }

    private void checkCells(Place place, Map<String, String> cells) {
        cells.forEach(
                (column, cell) -> {
                    checkCharacters(place, column);
                    checkCharacters(place.field(column), cell);
                });
    }

    /** No cell may hold NUL, which ends a string elsewhere, nor half of a character. */
    private void checkCharacters(Place place, String text) {
        text.codePoints()
                .filter(c -> c == 0 || Character.getType(c) == Character.SURROGATE)
                .findFirst()
                .ifPresent(
                        c ->
                                defects.add(
                                        place,
                                        String.format(
                                                "found the character U+%04X, expected text", c)));
    }

    private void checkId(Draft draft) {
        Draft earlier = byId.putIfAbsent(draft.id(), draft);
        if (earlier != null) {
            defects.add(
                    draft.place().field(CorpusColumns.SENTENCE_ID),
                    String.format(
                            "found %s again, which stands in %s on line %d; expected each once",
                            CorpusDefect.quoted(draft.id()),
                            earlier.place().source(),
                            earlier.place().line()));
        }
    }

    private void checkSplit(Draft draft) {
        Place place = draft.place().field(CorpusColumns.SPLIT);
        String found = "found " + CorpusDefect.quoted(draft.split());
        if (!draft.split().isEmpty() && Split.ofLabel(draft.split()).isEmpty()) {
            defects.add(place, found + ", expected train, dev or test");
        }
        if (!drafts.isEmpty() && drafts.get(0).split().isEmpty() != draft.split().isEmpty()) {
            defects.add(
                    place,
                    found
                            + ", and "
                            + CorpusDefect.quoted(drafts.get(0).split())
                            + " before; expected a split for all sentences or for none");
        }
        String group = draft.group().isEmpty() ? draft.id() : draft.group();
        Draft peer = byGroup.putIfAbsent(group, draft);
        if (peer != null && !peer.split().equals(draft.split())) {
            defects.add(
                    place,
                    found
                            + ", expected "
                            + CorpusDefect.quoted(peer.split())
                            + ", where others of its group are");
        }
    }

    private void checkOverlaps(Draft draft) {
        if (options.overlaps()) {
            return;
        }
        List<DraftActor> seen = new ArrayList<>();
        for (DraftActor actor : draft.actors()) {
            Span span = actor.span();
            Optional<DraftActor> other =
                    seen.stream()
                            .filter(earlier -> !earlier.span().equals(span))
                            .filter(earlier -> earlier.span().intersection(span) > 0)
                            .findFirst();
            other.ifPresent(
                    earlier ->
                            defects.add(
                                    actor.place(),
                                    String.format(
                                            "found the actor %s over the actor %s, expected them"
                                                    + " apart; if that is meant, say"
                                                    + " --allow-overlaps",
                                            CorpusDefect.quoted(span.of(draft.text())),
                                            CorpusDefect.quoted(earlier.span().of(draft.text())))));
            seen.add(actor);
        }
    }
}
