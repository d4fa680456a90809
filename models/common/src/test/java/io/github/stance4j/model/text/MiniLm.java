// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The vocabulary of all-MiniLM-L6-v2, as its artifact holds it. */
final class MiniLm {

    private static final String RESOURCE = "/all-minilm-l6-v2-tokenizer.json";

    private MiniLm() {}

    static InputStream tokenizerJson() {
        return MiniLm.class.getResourceAsStream(RESOURCE);
    }

    static WordPieceVocabulary vocabulary() {
        try (InputStream in = tokenizerJson()) {
            return WordPieceVocabulary.readTokenizerJson(in, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
