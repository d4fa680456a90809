// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of what a corpus has.
 *
 * @param sentences the number of sentences
 * @param sentencesWithoutActors how many of them have no actor
 * @param groups the number of groups
 * @param actors the number of annotated actors, that is, of rows that have one
 * @param splits the number of sentences of each split that has any
 * @param held for each stance of the schema, how many actors hold it
 * @param labels for each label set of the schema, by its name, how many actors have each label
 */
public record CorpusStatistics(
        int sentences,
        int sentencesWithoutActors,
        int groups,
        int actors,
        Map<Split, Integer> splits,
        Map<Stance, Integer> held,
        Map<String, Map<String, Integer>> labels) {

    /** Makes the maps unmodifiable. */
    public CorpusStatistics {
        splits = Collections.unmodifiableMap(new TreeMap<>(splits));
        held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    static CorpusStatistics of(Corpus corpus) {
        List<AnnotatedSentence> sentences = corpus.sentences();
        List<AnnotatedActor> actors = sentences.stream().flatMap(s -> s.actors().stream()).toList();
        Map<Split, Integer> splits = new TreeMap<>();
        sentences.forEach(s -> s.split().ifPresent(split -> splits.merge(split, 1, Integer::sum)));
        Map<Stance, Integer> held = new LinkedHashMap<>();
        for (Stance stance : corpus.schema().stances()) {
            held.put(stance, (int) actors.stream().filter(a -> a.holds(stance)).count());
        }
        Map<String, Map<String, Integer>> labels = new LinkedHashMap<>();
        corpus.schema().labelSets().forEach(set -> labels.put(set.name(), count(set, actors)));
        return new CorpusStatistics(
                sentences.size(),
                (int) sentences.stream().filter(s -> s.actors().isEmpty()).count(),
                (int) sentences.stream().map(AnnotatedSentence::group).distinct().count(),
                actors.size(),
                splits,
                held,
                labels);
    }

    private static Map<String, Integer> count(LabelSet set, List<AnnotatedActor> actors) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        set.labels().forEach(label -> counts.put(label, 0));
        for (AnnotatedActor actor : actors) {
            actor.label(set.name()).ifPresent(label -> counts.merge(label, 1, Integer::sum));
        }
        return Collections.unmodifiableMap(counts);
    }
}
