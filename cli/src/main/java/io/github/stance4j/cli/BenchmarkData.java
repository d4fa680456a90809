// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.model.archive.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is measured on, and what may be learned from.
 *
 * @param file the corpus
 * @param sha256 the hash of that file
 * @param part which part of it
 * @param corpus all of the corpus
 * @param gold the sentences of the part
 * @param trainingFile where the sentences to learn from are
 * @param trainingSha256 the hash of that file
 * @param training the sentences to learn from; none of them is measured on
 */
record BenchmarkData(
        Path file,
        String sha256,
        CorpusPart part,
        Corpus corpus,
        List<AnnotatedSentence> gold,
        Path trainingFile,
        String trainingSha256,
        Corpus training) {

    /**
     * Reads the files.
     *
     * @param part which part to measure on; null for the one by default
     * @param trainingFile where to learn from; null for the same corpus
     * @throws CommandException if there is no such part
     * @throws io.github.stance4j.corpus.CorpusFormatException if a file is no corpus
     */
    static BenchmarkData read(Path file, CorpusPart part, Path trainingFile, Console console)
            throws IOException {
        Corpus corpus = CorpusReader.read(file);
        CorpusPart taken = part != null ? part : CorpusPart.byDefault(corpus);
        List<AnnotatedSentence> gold = taken.of(corpus, file);
        if (gold.isEmpty()) {
            throw new CommandException(file + ": there is no sentence to measure on");
        }
        Path from = trainingFile != null ? trainingFile : file;
        Corpus source = trainingFile != null ? CorpusReader.read(from) : corpus;
        boolean whole = trainingFile != null && !source.hasSplits();
        return new BenchmarkData(
                file,
                hash(file),
                taken,
                corpus,
                gold,
                from,
                hash(from),
                unseen(whole ? source : source.split(Split.TRAIN), gold, console));
    }

    /** Who has learned a sentence by heart must not be measured on it. */
    private static Corpus unseen(Corpus training, List<AnnotatedSentence> gold, Console console) {
        Set<String> measured =
                gold.stream().map(AnnotatedSentence::text).collect(Collectors.toSet());
        List<AnnotatedSentence> rest =
                training.sentences().stream()
                        .filter(sentence -> !measured.contains(sentence.text()))
                        .toList();
        int leftOut = training.sentences().size() - rest.size();
        if (leftOut > 0) {
            console.say(
                    "nothing learns from "
                            + leftOut
                            + " sentences of the training split, because they are measured on");
        }
        return new Corpus(training.schema(), rest);
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }

    int actors() {
        return gold.stream().mapToInt(sentence -> sentence.actors().size()).sum();
    }
}
