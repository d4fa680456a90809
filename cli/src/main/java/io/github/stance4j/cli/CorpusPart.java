// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of a corpus to evaluate on. */
enum CorpusPart {
    TRAIN,
    DEV,
    TEST,
    ALL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the part to take if none was asked for. */
    static CorpusPart byDefault(Corpus corpus) {
        return corpus.hasSplits() ? TEST : ALL;
    }

    /**
     * Returns the sentences.
     *
     * @param file where the corpus was read, for messages
     * @throws CommandException if there is none
     */
    List<AnnotatedSentence> of(Corpus corpus, Path file) {
        if (this == ALL) {
            return corpus.sentences();
        }
        List<AnnotatedSentence> sentences = corpus.split(Split.valueOf(name())).sentences();
        if (sentences.isEmpty()) {
            throw new CommandException(
                    file
                            + ": there is no sentence in the split "
                            + this
                            + "; found "
                            + sizes(corpus)
                            + ". Ask for another, or for --split all");
        }
        return sentences;
    }

    /** Tells how many sentences each split has, such as {@code train 60, test 20}. */
    static String sizes(Corpus corpus) {
        return corpus.statistics().splits().entrySet().stream()
                .map(split -> split.getKey().label() + " " + split.getValue())
                .collect(Collectors.joining(", "));
    }
}
