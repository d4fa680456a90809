// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.NearDuplicates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What a column that is no label says in each row of an actor. */
final class RowKeys {

    private static final int FEWEST_NUMBERS = 20;
    private static final int FEWEST_IN_BAND = 10;
    private static final int MOST_BANDS = 100;
    private static final double QUOTING = 0.95;

    private final String column;
    private final List<AnnotatedSentence> sentences;
    private final List<List<String>> keys;

    private RowKeys(String column, List<AnnotatedSentence> sentences, List<List<String>> keys) {
        this.column = column;
        this.sentences = sentences;
        this.keys = keys;
    }

    /** Returns the columns of metadata that don't quote the sentence, and the form of the ids. */
    static List<RowKeys> of(List<AnnotatedSentence> sentences) {
        Set<String> columns = new LinkedHashSet<>();
        for (AnnotatedSentence sentence : sentences) {
            sentence.actors().forEach(actor -> columns.addAll(actor.metadata().keySet()));
        }
        List<RowKeys> all = new ArrayList<>();
        all.add(
                new RowKeys(
                        CorpusColumns.SENTENCE_ID,
                        sentences,
                        sentences.stream().map(RowKeys::idForms).toList()));
        for (String column : columns) {
            if (!quotes(column, sentences)) {
                all.add(new RowKeys(column, sentences, inBands(cells(column, sentences))));
            }
        }
        return all;
    }

    private static List<String> idForms(AnnotatedSentence sentence) {
        String form = sentence.id().replaceAll("\\d+", "0");
        return sentence.actors().stream().map(actor -> form).toList();
    }

    private static List<List<String>> cells(String column, List<AnnotatedSentence> sentences) {
        return sentences.stream()
                .map(s -> s.actors().stream().map(actor -> cell(actor, column)).toList())
                .toList();
    }

    private static String cell(AnnotatedActor actor, String column) {
        return actor.metadata().getOrDefault(column, "");
    }

    private static boolean quotes(String column, List<AnnotatedSentence> sentences) {
        int filled = 0;
        int quoting = 0;
        for (AnnotatedSentence sentence : sentences) {
            Set<String> words = null;
            for (AnnotatedActor actor : sentence.actors()) {
                String cell = cell(actor, column);
                if (!cell.isEmpty()) {
                    words =
                            words == null
                                    ? new HashSet<>(NearDuplicates.words(sentence.text()))
                                    : words;
                    filled++;
                    quoting += words.containsAll(NearDuplicates.words(cell)) ? 1 : 0;
                }
            }
        }
        return quoting >= QUOTING * filled;
    }

    /** Puts numbers into bands of about equal size, so that a threshold among them is found. */
    private static List<List<String>> inBands(List<List<String>> cells) {
        List<String> filled =
                cells.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()).toList();
        double[] numbers =
                filled.stream()
                        .map(RowKeys::number)
                        .flatMapToDouble(OptionalDouble::stream)
                        .sorted()
                        .toArray();
        double[] distinct = Arrays.stream(numbers).distinct().toArray();
        if (numbers.length < filled.size() || distinct.length <= FEWEST_NUMBERS) {
            return cells;
        }
        return cells.stream()
                .map(row -> row.stream().map(cell -> band(cell, numbers)).toList())
                .toList();
    }

    private static String band(String cell, double[] sorted) {
        if (cell.isEmpty()) {
            return cell;
        }
        double number = number(cell).orElseThrow();
        int from = 0;
        for (int to = sorted.length; from < to; ) {
            int middle = (from + to) / 2;
            if (sorted[middle] < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int bands = Math.min(MOST_BANDS, Math.max(1, sorted.length / FEWEST_IN_BAND));
        return Integer.toString((int) ((long) bands * from / sorted.length));
    }

    private static OptionalDouble number(String cell) {
        try {
            double number = Double.parseDouble(cell);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    String column() {
        return column;
    }

    /** Guesses each row's value from the rows of other groups that have the same key. */
    Guesses guess(List<LabelColumn.Row> rows) {
        Tally all = new Tally();
        Map<String, Tally> byKey = new HashMap<>();
        Map<List<String>, Tally> ofGroup = new HashMap<>();
        for (LabelColumn.Row row : rows) {
            all.add(row.value());
            byKey.computeIfAbsent(key(row), key -> new Tally()).add(row.value());
            ofGroup.computeIfAbsent(groupAndKey(row), key -> new Tally()).add(row.value());
        }
        String majority = all.most().orElse("");
        Guesses guesses = new Guesses();
        for (LabelColumn.Row row : rows) {
            String guess =
                    byKey.get(key(row)).mostWithout(ofGroup.get(groupAndKey(row))).orElse(majority);
            guesses.add(sentences.get(row.sentence()).group(), row.value(), guess, majority);
        }
        return guesses;
    }

    private String key(LabelColumn.Row row) {
        return keys.get(row.sentence()).get(row.actor());
    }

    private List<String> groupAndKey(LabelColumn.Row row) {
        return List.of(sentences.get(row.sentence()).group(), key(row));
    }
}
