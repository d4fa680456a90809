// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What models are measured on, by its name in the tables. */
final class MeasuredCorpora {

    static final String TEST = "English, test";

    static final String CHALLENGE = "English, challenge";

    /** The name of real news. */
    static final String NEWS = "news-dev";

    private static final Path NEWS_FILE = Path.of(NEWS, "news-dev.csv");

    private MeasuredCorpora() {}

    /**
     * Returns the test split, the challenge set and, from a directory, real news.
     *
     * @param data the directory; null for none, which is told on standard error
     * @throws io.github.stance4j.corpus.CorpusFormatException if the directory has no such corpus
     */
    static Map<String, Corpus> of(Corpus english, Path data) {
        Map<String, Corpus> measured = shipped(english);
        if (data == null) {
            System.err.println(
                    "Real news is left out; to measure on it, give --data DIR with " + NEWS_FILE);
        } else {
            measured.put(NEWS, CorpusReader.read(newsFile(data)));
        }
        return measured;
    }

    /**
     * Returns the same without real news if the directory has none.
     *
     * @param data the directory; null for none
     * @throws io.github.stance4j.corpus.CorpusFormatException if the file is no corpus
     */
    static Map<String, Corpus> thoseThereAre(Corpus english, Path data) {
        Map<String, Corpus> measured = shipped(english);
        if (data != null && Files.exists(newsFile(data))) {
            measured.put(NEWS, CorpusReader.read(newsFile(data)));
        }
        return measured;
    }

    /** Returns where real news is in a directory. */
    static Path newsFile(Path data) {
        return data.resolve(NEWS_FILE);
    }

    private static Map<String, Corpus> shipped(Corpus english) {
        Map<String, Corpus> measured = new LinkedHashMap<>();
        measured.put(TEST, english.split(Split.TEST));
        measured.put(CHALLENGE, EnglishCorpus.challenge());
        return measured;
    }
}
