// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Codebook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of metadata that describe a sentence; the codebook has the values. */
enum Column {
    CONSTRUCTION,
    DOMAIN,
    REGION,
    REGISTER,
    YEAR;

    private static final Codebook CODEBOOK =
            Codebook.read(Sentences.FOLDER.resolve(Codebook.FILE_NAME));

    /** Returns the values that the codebook names; of {@link #YEAR} a range. */
    Set<String> known() {
        return CODEBOOK.columns().get(header()).values().keySet();
    }

    /** Returns the column's name in the file. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the different cells of a sentence's rows: one, if all is well. */
    List<String> cells(AnnotatedSentence sentence) {
        Stream<Map<String, String>> rows =
                sentence.actors().isEmpty()
                        ? Stream.of(sentence.metadata())
                        : sentence.actors().stream().map(AnnotatedActor::metadata);
        return rows.map(row -> row.getOrDefault(header(), "")).distinct().toList();
    }

    /** Returns the values of a sentence. */
    List<String> of(AnnotatedSentence sentence) {
        return List.of(cells(sentence).get(0).split(" "));
    }
}
