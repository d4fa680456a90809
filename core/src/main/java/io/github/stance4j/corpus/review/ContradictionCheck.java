// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that stand more than once and are annotated in different ways: other labels of the same
 * actor, which is told by its name and the number of its mention, or other actors. Actors are not
 * compared in a corpus with targets, where each copy of a sentence may be about other pairs.
 */
public final class ContradictionCheck implements CorpusCheck {

    private static final WarningKind LABELS =
            new WarningKind(
                    "contradicting-labels",
                    WarningKind.Weight.HIGH,
                    "At least one of them is wrong, and a model is told both.",
                    "Decide for one, write the rule down, and look for like cases.");

    private static final WarningKind ACTORS =
            new WarningKind(
                    "contradicting-actors",
                    WarningKind.Weight.MIDDLE,
                    "A model learns to find the actor in one copy, and not to in the other.",
                    "Mark the same actors in both, or put all actors of a sentence under one"
                            + " sentence_id.");

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        List<AnnotatedSentence> sentences = located.corpus().sentences();
        WarningLog log = new WarningLog(located);
        boolean pairs = located.corpus().hasTargets();
        for (List<Integer> same : Normalised.repeated(sentences)) {
            compareLabels(log, sentences, same);
            if (!pairs) {
                compareActors(log, sentences, same);
            }
        }
        return log.warnings();
    }

    private static void compareLabels(
            WarningLog log, List<AnnotatedSentence> sentences, List<Integer> same) {
        Map<String, LabelColumn.Row> first = new HashMap<>();
        for (int sentence : same) {
            actors(sentences.get(sentence))
                    .forEach(
                            (name, index) ->
                                    cells(sentences.get(sentence).actors().get(index))
                                            .forEach(
                                                    (column, value) ->
                                                            compare(
                                                                    log,
                                                                    first,
                                                                    name,
                                                                    column,
                                                                    new LabelColumn.Row(
                                                                            sentence, index,
                                                                            value))));
        }
    }

    private static void compare(
            WarningLog log,
            Map<String, LabelColumn.Row> firstOf,
            String name,
            String column,
            LabelColumn.Row row) {
        LabelColumn.Row first = firstOf.putIfAbsent(column + " " + name, row);
        if (first != null && !first.value().equals(row.value())) {
            String found =
                    String.format(
                            "found %s for %s, but %s in the same sentence on %s",
                            CorpusDefect.quoted(row.value()),
                            CorpusDefect.quoted(name),
                            CorpusDefect.quoted(first.value()),
                            log.place(first.sentence()));
            log.actor(LABELS, row, column, found, 0);
        }
    }

    private static void compareActors(
            WarningLog log, List<AnnotatedSentence> sentences, List<Integer> same) {
        Set<String> first = actors(sentences.get(same.get(0))).keySet();
        for (int later : same.subList(1, same.size())) {
            Set<String> here = actors(sentences.get(later)).keySet();
            List<String> more = here.stream().filter(name -> !first.contains(name)).toList();
            List<String> fewer = first.stream().filter(name -> !here.contains(name)).toList();
            if (!more.isEmpty() || !fewer.isEmpty()) {
                String found =
                        "found other actors than in the same sentence on "
                                + log.place(same.get(0))
                                + (more.isEmpty() ? "" : "; only here " + more)
                                + (fewer.isEmpty() ? "" : "; only there " + fewer);
                log.sentence(ACTORS, later, CorpusColumns.ACTOR, found, 0);
            }
        }
    }

    /** Returns the index of each actor by its name, numbered from its second mention on. */
    private static Map<String, Integer> actors(AnnotatedSentence sentence) {
        Map<String, Integer> actors = new LinkedHashMap<>();
        for (int i = 0; i < sentence.actors().size(); i++) {
            String name = Normalised.name(sentence.actors().get(i));
            String numbered = name;
            for (int n = 2; actors.containsKey(numbered); n++) {
                numbered = name + " (" + n + ")";
            }
            actors.put(numbered, i);
        }
        return actors;
    }

    private static Map<String, String> cells(AnnotatedActor actor) {
        Map<String, String> cells = new LinkedHashMap<>();
        actor.stances()
                .forEach(
                        (stance, held) ->
                                cells.put(
                                        CorpusColumns.STANCE_PREFIX + stance.name(),
                                        held ? LabelColumn.HELD : LabelColumn.NOT_HELD));
        actor.labels().forEach((set, label) -> cells.put(CorpusColumns.CLASS_PREFIX + set, label));
        return cells;
    }
}
