// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import io.github.stance4j.Sentiment;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pictures of the datasheet, by the names of their files. */
final class DatasheetPictures {

    private static final int MOST_STEMS = 15;
    private static final int STEP = 5;

    private final Corpus corpus;

    private DatasheetPictures(Corpus corpus) {
        this.corpus = corpus;
    }

    static Map<String, String> of(Corpus corpus) {
        DatasheetPictures pictures = new DatasheetPictures(corpus);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("length.svg", BarChart.of("Sentences by number of words", pictures.lengths()));
        all.put("labels.svg", BarChart.of("Actors by label", pictures.labels()));
        all.put(
                "constructions.svg",
                BarChart.of("Sentences by construction", pictures.column(Column.CONSTRUCTION)));
        all.put("regions.svg", BarChart.of("Sentences by region", pictures.column(Column.REGION)));
        for (Stance stance : corpus.schema().stances()) {
            all.put(
                    "cues-" + stance.name() + ".svg",
                    BarChart.of(
                            "Commonest stems in the cues of " + stance.name(),
                            pictures.stems(stance)));
        }
        return all;
    }

    private Map<String, Long> lengths() {
        Map<String, Long> lengths =
                new TreeMap<>(
                        count(
                                s -> {
                                    int from = Sentences.words(s) / STEP * STEP;
                                    return Stream.of(
                                            String.format("%02d–%02d", from, from + STEP - 1));
                                }));
        return lengths;
    }

    private Map<String, Long> labels() {
        List<AnnotatedActor> actors = Sentences.actors(corpus);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Stance stance : corpus.schema().stances()) {
            counts.put(stance.name(), actors.stream().filter(a -> a.holds(stance)).count());
        }
        counts.put("no stance", actors.stream().filter(a -> a.held().isEmpty()).count());
        counts.put("two or three", actors.stream().filter(a -> a.held().size() > 1).count());
        corpus.schema()
                .labelSet(Sentiment.NAME)
                .orElseThrow()
                .labels()
                .forEach(
                        label ->
                                counts.put(
                                        label,
                                        actors.stream()
                                                .filter(
                                                        a ->
                                                                a.label(Sentiment.NAME)
                                                                        .orElseThrow()
                                                                        .equals(label))
                                                .count()));
        return counts;
    }

    private Map<String, Long> column(Column column) {
        return byFrequency(count(s -> column.of(s).stream()), Integer.MAX_VALUE);
    }

    private Map<String, Long> stems(Stance stance) {
        return byFrequency(
                CueLemmas.cues(Sentences.actors(corpus), stance).stream()
                        .flatMap(cue -> CueLemmas.of(cue).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                MOST_STEMS);
    }

    private Map<String, Long> count(Function<AnnotatedSentence, Stream<String>> keys) {
        return corpus.sentences().stream()
                .flatMap(keys)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<String, Long> byFrequency(Map<String, Long> counts, int most) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }
}
