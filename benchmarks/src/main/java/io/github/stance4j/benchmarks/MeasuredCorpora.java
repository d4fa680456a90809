// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What models are measured on, by its name in the tables. */
final class MeasuredCorpora {

    static final String CHALLENGE = "English, challenge";

    private static final Path NEWS = Path.of("news-dev", "news-dev.csv");

    private MeasuredCorpora() {}

    /**
     * Returns the test split, the challenge set and, from a directory, real news.
     *
     * @param data the directory; null for none, which is told on standard error
     * @throws io.github.stance4j.corpus.CorpusFormatException if the directory has no such corpus
     */
    static Map<String, Corpus> of(Corpus english, Path data) {
        Map<String, Corpus> measured = new LinkedHashMap<>();
        measured.put("English, test", english.split(Split.TEST));
        measured.put(CHALLENGE, EnglishCorpus.challenge());
        if (data == null) {
            System.err.println(
                    "Real news is left out; to measure on it, give --data DIR with " + NEWS);
        } else {
            measured.put("news-dev", CorpusReader.read(data.resolve(NEWS)));
        }
        return measured;
    }
}
