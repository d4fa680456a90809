// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the corpus, read once for all tests. */
final class Sentences {

    static final Path FOLDER = Path.of("src/main/resources/io/github/stance4j/data");
    static final Corpus ENGLISH = EnglishCorpus.load();
    static final Corpus CHALLENGE = EnglishCorpus.challenge();

    /** Both files. */
    static final List<AnnotatedSentence> ALL =
            Stream.concat(ENGLISH.sentences().stream(), CHALLENGE.sentences().stream()).toList();

    private Sentences() {}

    static List<AnnotatedActor> actors(Corpus corpus) {
        return corpus.sentences().stream().flatMap(s -> s.actors().stream()).toList();
    }

    static int words(AnnotatedSentence sentence) {
        return sentence.text().split("\\s+").length;
    }
}
