// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The English corpus: CSV files on the class path.
 *
 * <pre>{@code
 * Corpus train = EnglishCorpus.load().split(Split.TRAIN);
 * }</pre>
 */
public final class EnglishCorpus {

    private static final String CORPUS = "english.csv";
    private static final String CHALLENGE = "challenge.csv";

    private EnglishCorpus() {}

    /** Returns where the corpus is; it is UTF-8. */
    public static URL url() {
        return url(CORPUS);
    }

    /** Returns where the challenge set is; it is UTF-8. */
    public static URL challengeUrl() {
        return url(CHALLENGE);
    }

    /**
     * Reads the whole corpus, all splits, anew at each call.
     *
     * @throws UncheckedIOException if the class path can't be read
     * @throws io.github.stance4j.corpus.CorpusFormatException if the file was altered and is no
     *     corpus any more
     */
    public static Corpus load() {
        return read(CORPUS);
    }

    /**
     * Reads the challenge set anew at each call: sentences of one hard construction each, which no
     * model may be trained on or chosen by. All of it is the split {@code test}.
     *
     * @throws UncheckedIOException if the class path can't be read
     * @throws io.github.stance4j.corpus.CorpusFormatException if the file was altered and is no
     *     corpus any more
     */
    public static Corpus challenge() {
        return read(CHALLENGE);
    }

    private static URL url(String name) {
        return Objects.requireNonNull(EnglishCorpus.class.getResource(name), name);
    }

    private static Corpus read(String name) {
        try (Reader reader =
                new InputStreamReader(url(name).openStream(), StandardCharsets.UTF_8)) {
            return CorpusReader.read(reader, name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " on the class path", e);
        }
    }
}
