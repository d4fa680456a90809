// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes corpora. Reading what was written gives an equal corpus, provided that it has a sentence
 * and that each label of the schema's label sets occurs in it: in the file, a set is the values of
 * its column.
 *
 * <p>Lines end with LF, which RFC 4180 readers take as well as CR LF and versioning tools better.
 */
public final class CorpusWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Corpus corpus;
    private final Set<String> metadata = new LinkedHashSet<>();
    private final boolean withTargets;
    private final boolean withGroups;

    private CorpusWriter(Corpus corpus) {
        this.corpus = corpus;
        List<AnnotatedSentence> sentences = corpus.sentences();
        withTargets = corpus.hasTargets();
        withGroups = sentences.stream().anyMatch(CorpusWriter::hasGroup);
        for (AnnotatedSentence sentence : sentences) {
            metadata.addAll(sentence.metadata().keySet());
            sentence.actors().forEach(actor -> metadata.addAll(actor.metadata().keySet()));
        }
    }

    /**
     * Tells whether a cell can hold a text, which must have neither NUL nor a lone surrogate in it.
     */
    public static boolean canWrite(String text) {
        return Cells.unfit(text).isEmpty();
    }

    /**
     * Writes a file as a whole or not at all: beside its place first, then moved there.
     *
     * @throws IOException if it can't be written; a file that was there before is as it was
     * @throws IllegalArgumentException if a text has NUL or a lone surrogate
     */
    public static void write(Corpus corpus, Path file) throws IOException {
        // Not a temporary file of the JDK: those can be read by their owner only.
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(beside)) {
                write(corpus, out);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes characters; neither flushes nor closes.
     *
     * @throws IOException if {@code out} does
     * @throws IllegalArgumentException if a text has NUL or a lone surrogate
     */
    public static void write(Corpus corpus, Appendable out) throws IOException {
        CorpusWriter writer = new CorpusWriter(corpus);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        print(printer, "The header", writer.header());
        for (AnnotatedSentence sentence : corpus.sentences()) {
            for (List<String> row : writer.rows(sentence)) {
                print(printer, "Sentence " + sentence.id(), row);
            }
        }
    }

    /** What can't be read again is not written. */
    private static void print(CSVPrinter printer, String what, List<String> cells)
            throws IOException {
        for (String cell : cells) {
            Cells.unfit(cell)
                    .ifPresent(
                            found -> {
                                throw new IllegalArgumentException(what + ": " + found);
                            });
        }
        printer.printRecord(cells);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean hasGroup(AnnotatedSentence sentence) {
        return !sentence.group().equals(sentence.id());
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(CorpusColumns.REQUIRED);
        if (withTargets) {
            header.addAll(CorpusColumns.OF_TARGET);
        }
        for (Stance stance : corpus.schema().stances()) {
            header.add(CorpusColumns.STANCE_PREFIX + stance.name());
        }
        for (LabelSet set : corpus.schema().labelSets()) {
            header.add(CorpusColumns.CLASS_PREFIX + set.name());
        }
        if (withGroups) {
            header.add(CorpusColumns.GROUP);
        }
        if (corpus.hasSplits()) {
            header.add(CorpusColumns.SPLIT);
        }
        header.addAll(metadata);
        return header;
    }

    private List<List<String>> rows(AnnotatedSentence sentence) {
        return sentence.actors().isEmpty()
                ? List.of(row(sentence, Optional.empty(), sentence.metadata()))
                : sentence.actors().stream()
                        .map(actor -> row(sentence, Optional.of(actor), actor.metadata()))
                        .toList();
    }

    private List<String> row(
            AnnotatedSentence sentence, Optional<AnnotatedActor> actor, Map<String, String> cells) {
        List<String> row = new ArrayList<>(List.of(sentence.id(), sentence.text()));
        addMention(row, actor.map(AnnotatedActor::actor));
        if (withTargets) {
            addMention(row, actor.flatMap(AnnotatedActor::target));
        }
        for (Stance stance : corpus.schema().stances()) {
            Optional<Boolean> held = actor.map(a -> a.stances().get(stance));
            row.add(held.map(holds -> holds ? "1" : "0").orElse(""));
        }
        for (LabelSet set : corpus.schema().labelSets()) {
            row.add(actor.flatMap(a -> a.label(set.name())).orElse(""));
        }
        if (withGroups) {
            row.add(hasGroup(sentence) ? sentence.group() : "");
        }
        sentence.split().map(Split::label).ifPresent(row::add);
        metadata.forEach(column -> row.add(cells.getOrDefault(column, "")));
        return row;
    }

    private static void addMention(List<String> row, Optional<Mention> mention) {
        row.add(mention.map(Mention::text).orElse(""));
        row.add(mention.map(m -> Integer.toString(m.span().start())).orElse(""));
        row.add(mention.map(m -> Integer.toString(m.span().end())).orElse(""));
    }
}
