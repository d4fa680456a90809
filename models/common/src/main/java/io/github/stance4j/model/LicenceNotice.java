// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The notice that goes with a model, as its licence asks for. */
final class LicenceNotice {

    private static final String APACHE = "Apache-2.0";

    private LicenceNotice() {}

    static String of(Provenance provenance) {
        String notice =
                """
                This model was trained with stance4j.
                It is licensed under: %s
                It was fine-tuned, and so changed, from the encoder %s%s.
                """
                        .formatted(
                                provenance.licence(),
                                provenance.baseEncoder(),
                                attribution(provenance.baseEncoder()));
        return provenance.licence().equals(APACHE) ? notice + "\n" + apache() : notice;
    }

    private static String attribution(String baseEncoder) {
        if (baseEncoder.endsWith("all-MiniLM-L6-v2")) {
            return " of the Sentence Transformers project (https://www.sbert.net), Apache-2.0";
        }
        if (baseEncoder.endsWith("bge-small-en-v1.5")) {
            return " of the Beijing Academy of Artificial Intelligence"
                    + " (https://github.com/FlagOpen/FlagEmbedding), MIT";
        }
        return ", whose own licence applies too";
    }

    private static String apache() {
        try (InputStream in = LicenceNotice.class.getResourceAsStream("apache-2.0.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
