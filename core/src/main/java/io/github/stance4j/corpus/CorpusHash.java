// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells by a hash what a model was trained on. */
public final class CorpusHash {

    private CorpusHash() {}

    /**
     * Hashes both splits as {@link CorpusWriter} would write them, so that the hash does not depend
     * on a file's quoting; texts, labels, splits, order and all columns count.
     *
     * @param train what is learnt from
     * @param dev what the best epoch is chosen and calibrated by
     * @return 64 lower-case hexadecimal digits
     */
    public static String sha256(Corpus train, Corpus dev) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Corpus corpus : new Corpus[] {train, dev}) {
                StringBuilder csv = new StringBuilder();
                CorpusWriter.write(corpus, csv);
                digest.update(csv.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
