// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the tables of counts that stand in the datasheet. */
final class DatasheetTables {

    private static final int LENGTH_STEP = 10;

    private final Corpus corpus;
    private final StringBuilder text = new StringBuilder();

    private DatasheetTables(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Returns all tables as Markdown. */
    static String of(Corpus corpus) {
        DatasheetTables tables = new DatasheetTables(corpus);
        tables.addAll();
        return tables.text.toString();
    }

    private void addAll() {
        add("Split", s -> List.of("all", s.split().orElseThrow().label()), false);
        add("Words", s -> List.of(length(s)), false);
        add("Actors in a sentence", s -> List.of(Integer.toString(s.actors().size())), false);
        add("Region", Column.REGION::of, true);
        add("Domain", Column.DOMAIN::of, true);
        add("Register", Column.REGISTER::of, true);
        add("Decade", s -> List.of(Column.YEAR.of(s).get(0).substring(0, 3) + "0s"), false);
        add("Construction", Column.CONSTRUCTION::of, true);
    }

    private static String length(AnnotatedSentence sentence) {
        int words = sentence.text().split("\\s+").length;
        int from = words / LENGTH_STEP * LENGTH_STEP;
        return String.format(Locale.ROOT, "%02d–%02d", from, from + LENGTH_STEP - 1);
    }

    /**
     * Adds a table with a row for each key, by frequency or by key; a sentence counts in the row of
     * each of its keys.
     */
    private void add(
            String title, Function<AnnotatedSentence, List<String>> keys, boolean byFrequency) {
        Map<String, List<AnnotatedSentence>> rows = new TreeMap<>();
        for (AnnotatedSentence sentence : corpus.sentences()) {
            for (String key : keys.apply(sentence)) {
                rows.computeIfAbsent(key, k -> new ArrayList<>()).add(sentence);
            }
        }
        List<String> order = new ArrayList<>(rows.keySet());
        if (byFrequency) {
            order.sort(Comparator.comparing(key -> -rows.get(key).size()));
        }
        text.append("\n| ").append(title).append(" | sentences | actors |");
        columns().forEach(column -> text.append(' ').append(column).append(" |"));
        text.append("\n| --- |").append(" ---: |".repeat(2 + columns().size())).append('\n');
        order.forEach(key -> addRow(key, rows.get(key)));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        corpus.schema().stances().forEach(stance -> columns.add("`" + stance + "`"));
        corpus.schema().labelSets().forEach(set -> columns.addAll(set.labels()));
        return columns;
    }

    private void addRow(String key, List<AnnotatedSentence> sentences) {
        List<AnnotatedActor> actors =
                sentences.stream().flatMap(sentence -> sentence.actors().stream()).toList();
        List<Long> counts = new ArrayList<>();
        counts.add((long) sentences.size());
        counts.add((long) actors.size());
        for (Stance stance : corpus.schema().stances()) {
            counts.add(actors.stream().filter(actor -> actor.holds(stance)).count());
        }
        for (LabelSet set : corpus.schema().labelSets()) {
            Map<String, Long> labels =
                    actors.stream()
                            .flatMap(actor -> actor.label(set.name()).stream())
                            .collect(Collectors.groupingBy(l -> l, Collectors.counting()));
            set.labels().forEach(label -> counts.add(labels.getOrDefault(label, 0L)));
        }
        text.append("| ").append(key).append(" |");
        counts.forEach(count -> text.append(String.format(Locale.ROOT, " %,d |", count)));
        text.append('\n');
    }
}
