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
    private final List<int[]> keys = new ArrayList<>();
    private final List<int[]> groupKeys = new ArrayList<>();
    private final Map<String, Integer> keyNumbers = new HashMap<>();
    private final Map<List<Object>, Integer> groupKeyNumbers = new HashMap<>();

    private RowKeys(String column, List<AnnotatedSentence> sentences, List<List<String>> cells) {
        this.column = column;
        this.sentences = sentences;
        for (int i = 0; i < cells.size(); i++) {
            String group = sentences.get(i).group();
            int[] ofRows = cells.get(i).stream().mapToInt(c -> number(c, keyNumbers)).toArray();
            keys.add(ofRows);
            groupKeys.add(
                    Arrays.stream(ofRows)
                            .map(key -> number(List.<Object>of(group, key), groupKeyNumbers))
                            .toArray());
        }
    }

    private static <T> int number(T key, Map<T, Integer> numbers) {
        return numbers.computeIfAbsent(key, any -> numbers.size());
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
        long filled =
                sentences.stream()
                        .flatMap(sentence -> sentence.actors().stream())
                        .filter(actor -> !cell(actor, column).isEmpty())
                        .count();
        int others = 0;
        for (AnnotatedSentence sentence : sentences) {
            for (AnnotatedActor actor : sentence.actors()) {
                String cell = cell(actor, column);
                if (!cell.isEmpty() && !quotes(cell, sentence.text())) {
                    others++;
                    if (others > (1 - QUOTING) * filled) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Tells whether a cell has words, and all of them stand in the sentence. */
    private static boolean quotes(String cell, String text) {
        List<String> words = NearDuplicates.words(cell);
        return !words.isEmpty() && new HashSet<>(NearDuplicates.words(text)).containsAll(words);
    }

    /** Puts numbers into bands of about equal size, so that a threshold among them is found. */
    private static List<List<String>> inBands(List<List<String>> cells) {
        Set<String> distinct = new HashSet<>();
        cells.forEach(distinct::addAll);
        distinct.remove("");
        if (distinct.size() <= FEWEST_NUMBERS
                || distinct.stream().anyMatch(cell -> number(cell).isEmpty())) {
            return cells;
        }
        double[] numbers =
                cells.stream()
                        .flatMap(List::stream)
                        .flatMapToDouble(cell -> number(cell).stream())
                        .sorted()
                        .toArray();
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
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
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

    /**
     * Guesses each row's value from the rows of other groups that have the same key.
     *
     * @param values what they may be
     */
    Guesses guess(List<LabelColumn.Row> rows, List<String> values) {
        int[] all = new int[values.size()];
        int[][] byKey = new int[keyNumbers.size()][values.size()];
        int[][] ofGroup = new int[groupKeyNumbers.size()][values.size()];
        for (LabelColumn.Row row : rows) {
            int value = values.indexOf(row.value());
            all[value]++;
            byKey[keys.get(row.sentence())[row.actor()]][value]++;
            ofGroup[groupKeys.get(row.sentence())[row.actor()]][value]++;
        }
        int majority = Math.max(0, most(all, new int[values.size()]));
        Guesses guesses = new Guesses();
        for (LabelColumn.Row row : rows) {
            int guess =
                    most(
                            byKey[keys.get(row.sentence())[row.actor()]],
                            ofGroup[groupKeys.get(row.sentence())[row.actor()]]);
            guesses.add(
                    sentences.get(row.sentence()).group(),
                    row.value(),
                    values.get(guess < 0 ? majority : guess),
                    values.get(majority));
        }
        return guesses;
    }

    /** Returns the most frequent value when some are taken away; -1 if nothing is left. */
    private static int most(int[] counts, int[] without) {
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            int left = counts[i] - without[i];
            if (left > 0 && (best < 0 || left > counts[best] - without[best])) {
                best = i;
            }
        }
        return best;
    }
}
