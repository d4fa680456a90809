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
 * The English corpus: a CSV file on the class path.
 *
 * <pre>{@code
 * Corpus train = EnglishCorpus.load().split(Split.TRAIN);
 * }</pre>
 */
public final class EnglishCorpus {

    private static final String RESOURCE = "english.csv";

    private EnglishCorpus() {}

    /** Returns where the file is; it is UTF-8. */
    public static URL url() {
        return Objects.requireNonNull(EnglishCorpus.class.getResource(RESOURCE), RESOURCE);
    }

    /**
     * Reads the whole corpus, all splits, anew at each call.
     *
     * @throws UncheckedIOException if the class path can't be read
     * @throws io.github.stance4j.corpus.CorpusFormatException if the file was altered and is no
     *     corpus any more
     */
    public static Corpus load() {
        URL url = url();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            return CorpusReader.read(reader, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
