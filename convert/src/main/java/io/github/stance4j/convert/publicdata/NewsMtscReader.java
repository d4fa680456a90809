// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Reads NewsMTSC, five files with a sentence and its targets a line.
 *
 * <p>The actors are the targets. The two dev files make one split, so do the two test files; the
 * column {@value NewsMtscLine#PART} tells which file a row is from. A sentence that stands in two
 * splits is left out of the earlier one, for nothing that is measured may have been fitted.
 */
final class NewsMtscReader {

    private static final LabelSchema SCHEMA =
            new LabelSchema(List.of(), List.of(NewsMtscLine.SENTIMENT));

    static final List<PublicFile> PUBLISHED =
            List.of(
                    new PublicFile("train.jsonl", Split.TRAIN, 8739),
                    new PublicFile("dev_mt.jsonl", Split.DEV, 442),
                    new PublicFile("dev_rw.jsonl", Split.DEV, 343),
                    new PublicFile("test_mt.jsonl", Split.TEST, 1034),
                    new PublicFile("test_rw.jsonl", Split.TEST, 803));

    private final List<PublicFile> files;

    /** Expects the files with their numbers of targets. */
    NewsMtscReader(List<PublicFile> files) {
        this.files = files;
    }

    /**
     * Reads the set.
     *
     * @param folder where the files are
     * @throws io.github.stance4j.corpus.CorpusFormatException if a file is missing, has another
     *     size or a broken line; it lists every defect
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
            counts.put(file.part() + ": targets", targets(read));
        }
        Source.throwIfAny(sources);
        Corpus whole = new Corpus(SCHEMA, sentences);
        Corpus kept = new Corpus(SCHEMA, eachInOneSplit(sentences));
        for (Split split : List.of(Split.TRAIN, Split.DEV)) {
            counts.put(
                    split.label() + ": sentences left out, as a later split has them",
                    whole.split(split).sentences().size() - kept.split(split).sentences().size());
        }
        return new PublicSet(kept, counts);
    }

    private static List<AnnotatedSentence> read(PublicFile file, Source source) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        source.text()
                .ifPresent(
                        text -> {
                            int targets = 0;
                            List<String> lines = text.lines().toList();
                            for (int i = 0; i < lines.size(); i++) {
                                NewsMtscLine line = new NewsMtscLine(file, i + 1, source);
                                targets += line.read(lines.get(i));
                                sentences.addAll(line.sentences());
                            }
                            source.checkSize(targets, file.size(), "targets");
                        });
        return sentences;
    }

    private static int targets(List<AnnotatedSentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.actors().size()).sum();
    }

    private static List<AnnotatedSentence> eachInOneSplit(List<AnnotatedSentence> sentences) {
        Map<String, Split> latest = new HashMap<>();
        for (AnnotatedSentence sentence : sentences) {
            latest.merge(
                    sentence.text(),
                    sentence.split().orElseThrow(),
                    BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
        return sentences.stream()
                .filter(s -> s.split().orElseThrow() == latest.get(s.text()))
                .toList();
    }
}
