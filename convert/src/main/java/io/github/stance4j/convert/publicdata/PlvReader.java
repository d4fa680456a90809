// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads PLV, a training and a test file with a source, a target and a root code a row. */
final class PlvReader {

    private static final LabelSchema SCHEMA = new LabelSchema(List.of(), List.of(PlvRow.ROOTS));

    static final PublicFile TEST = new PublicFile("test.tsv", Split.TEST, 1033);

    static final List<PublicFile> PUBLISHED =
            List.of(new PublicFile("train.tsv", Split.TRAIN, 1050), TEST);

    private final List<PublicFile> files;

    /** Expects the files with their sizes. */
    PlvReader(List<PublicFile> files) {
        this.files = files;
    }

    /**
     * Reads the set.
     *
     * @param folder where the files are
     * @throws io.github.stance4j.corpus.CorpusFormatException if a file is missing, has another
     *     size or a broken row; it lists every defect
     */
    PublicSet read(Path folder) {
        List<Source> sources = new ArrayList<>();
        List<AnnotatedSentence> sentences = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PublicFile file : files) {
            Source source = new Source(folder.resolve(file.name()));
            sources.add(source);
            List<AnnotatedSentence> read = read(file, source);
            sentences.addAll(read);
            counts.put(file.part() + ": rows", read.size());
            counts.put(file.part() + ": source not marked", lacking(read, PlvRow.SOURCE));
            counts.put(file.part() + ": target not marked", lacking(read, PlvRow.TARGET));
        }
        Source.throwIfAny(sources);
        return new PublicSet(new Corpus(SCHEMA, sentences), counts);
    }

    private static List<AnnotatedSentence> read(PublicFile file, Source source) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        source.text()
                .ifPresent(
                        text ->
                                PlvTable.read(text, file, source)
                                        .forEach(
                                                row ->
                                                        row.sentence(file, source)
                                                                .ifPresent(sentences::add)));
        return sentences;
    }

    private static int lacking(List<AnnotatedSentence> sentences, String what) {
        return (int)
                sentences.stream()
                        .filter(sentence -> PlvRow.unmarked(sentence).equals(what))
                        .count();
    }
}
